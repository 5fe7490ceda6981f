fn main() {
    html::fragment! {
        <!DOCTYPE html5>
        <!ELEMENT p>
        <!-- no quotes -->
    };
}
