fn main() {
    let url = "javascript:alert(1)";
    html::fragment! {
        <svg><a href="/"><animate attributeName="href" to={url}/><set attributeName="href" to={url}/></a></svg>
    };
}
