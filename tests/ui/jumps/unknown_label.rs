fn main() {
    html::fragment! {
        <ul>for i in 0..3 { <li>{i} break 'rows;</li> }</ul>
    };
}
