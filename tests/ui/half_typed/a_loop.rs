fn main() {
    html::fragment! {
        <p>{unknown}</p>
        <ul>for x in </ul>
        <p>for x in list </p>
    };
}
