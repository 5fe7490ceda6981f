#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p lang="en" xml:lang="fr">"Bonjour"</p>
    };
}
