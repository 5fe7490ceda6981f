fn main() {
    html::fragment! {
        <p>{unknown}</p>
        <p>if </p>
        <p>if let Some(x) = </p>
        <p>match </p>
    };
}
