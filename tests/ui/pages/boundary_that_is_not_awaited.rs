use pages::prelude::*;

async fn sales() -> pages::Result<u32> {
    Ok(42)
}

#[page("/sales")]
async fn page() {
    html! {
        {boundary!({ <p>{sales().await?}</p> } else |_| { <p>"?"</p> })}
    }
}

fn main() {
    let _ = page::url();
}
