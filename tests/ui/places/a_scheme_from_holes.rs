fn main() {
    let (a, b) = ("javascript", "alert(7)");
    html::fragment! {
        <a href="{a}:{b}">"x"</a>
        <a href=" {a}:{b}">"x"</a>
        <a href="j{a}:{b}">"x"</a>
        <a href="{a}{b}:x">"x"</a>
        <meta http-equiv="refresh" content="0; url={a}">
        <!-- "{a}->{b}" -->
    };
}
