fn main() {
    html::fragment! {
        <script>r#"document.write("</script>")"#</script>
        <style>r"/* <!-- */"</style>
    };
}
