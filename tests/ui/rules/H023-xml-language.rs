#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <p xml:lang="fr">"Bonjour"</p>
    };
}
