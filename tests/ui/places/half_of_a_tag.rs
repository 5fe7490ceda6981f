fn write(h: &mut html::Html, user: &str, wanted: bool) -> Result<(), std::fmt::Error> {
    html::html!(h,
        <p if wanted { title={name()?} }>"x"</p>
        <p class=["a", name()? if wanted]>"x"</p>
        <title>{user} {name()?}</title>
        for i in 0..2 { <p title="a{i} {if i == 1 { break } else { 2 }}">"x"</p> }
        <script>"f(" { h.write(user); } ")"</script>
    );
    Ok(())
}

fn name() -> Result<&'static str, std::fmt::Error> {
    Ok("Ann")
}

fn main() {}
