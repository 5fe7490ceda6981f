use pages::prelude::*;

async fn sales() -> pages::Result<u32> {
    Ok(42)
}

#[page("/sales")]
async fn page() {
    html! {
        {boundary!({ <p>if sales().await? > 1 { { return; } }</p> } else |_| { <p>"?"</p> }).await}
    }
}

fn main() {
    let _ = page::url();
}
