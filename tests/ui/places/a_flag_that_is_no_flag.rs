fn main() {
    let on = "yes";
    html::fragment! {
        <input checked={on}>
        <input disabled={1}>
    };
}
