use pages::prelude::*;

async fn sales() -> pages::Result<u32> {
    Ok(42)
}

#[page("/sales")]
async fn page() {
    html! {
        {boundary!(<p>{sales().await?}</p>).await}
    }
}

fn main() {
    let _ = page::url();
}
