use html::fragment;

fn main() {
    let state = "a text";
    let _ = fragment! {
        <form bind={state}>
            <label>"Name " <input name="name"></label>
            <label>"Text " <textarea name="text"></textarea></label>
        </form>
    };
}
