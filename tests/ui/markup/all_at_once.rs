fn main() {
    html::fragment! {
        <dvi clas="a">
            unquoted
            <img src="/a.png" alt="" alt="b">
            <a hreff="/">"x"</a>
        </dvi>
        <ul><p>"no item"</p></ul>
        {missing_name}
    };
}
