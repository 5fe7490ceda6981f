use html::form::{Field, FormSpec, Kind, Target};
use html::fragment;

#[allow(non_camel_case_types)]
enum upload {
    __Page,
}

impl upload {
    fn url() -> &'static str {
        "/upload"
    }
}

impl Target for upload {
    const NAME: &'static str = "upload";
    const GET: bool = true;
    const POST: bool = true;
    const QUERY: &'static FormSpec = &FormSpec::EMPTY;
    const FORM: Option<&'static FormSpec> = Some(&FormSpec {
        name: "Picture",
        fields: &[Field::new("picture", Kind::File)],
    });
}

fn main() {
    let _ = fragment! {
        <form action={upload::url()} method="post">
            <label>"Picture " <input type="file" name="picture"></label>
        </form>
        <form action={upload::url()} method="post" enctype="multipart/form-data">
            <label>"Picture " <input name="picture"></label>
        </form>
        <form action={upload::url()} enctype="multipart/form-data">
            <label>"Picture " <input type="file" name="picture"></label>
        </form>
    };
    let _ = upload::__Page;
}
