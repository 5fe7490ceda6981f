fn main() {
    let color = "red";
    html::fragment! {
        <style>"p {{ color: {color} }}"</style>
        <p style="color: {color}">"x"</p>
        <p style={color}>"x"</p>
    };
}
