use html::fragment;

fn main() {
    let state = ();
    let _ = fragment! {
        <form bind>
            <label>"Name " <input name="name" bind={state}></label>
        </form>
        <form bind="state"></form>
        <form if true { bind={state} }></form>
        <form method="post"><p bind={state}></p></form>
    };
}
