use pages::prelude::*;

#[page("/sign", method = post)]
async fn sign() {
    html! { <p>"Thank you."</p> }
}

#[page("/")]
async fn home() {
    html! {
        <form action={sign::url()}><button>"Sign"</button></form>
        <form action={sign::url()} method="get"><button>"Sign"</button></form>
        <form action={home::url()} method="post"><button>"Home"</button></form>
    }
}

fn main() {}
