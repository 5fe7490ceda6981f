fn main() {
    let (name, number) = ("Ann", 7);
    html::fragment! {
        <script>"const a = '" {html::Json(name)} "'; const b = '{number}';"</script>
        <button onclick="f('{html::Json(name)}')">"x"</button>
    };
}
