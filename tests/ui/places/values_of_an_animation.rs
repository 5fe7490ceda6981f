fn main() {
    let urls = "/;javascript:alert(1)";
    html::fragment! {
        <svg><a href="/"><animate attributeName="href" values={urls}/></a></svg>
    };
}
