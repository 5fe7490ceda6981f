//! Names of values in a session, with their type.

use std::fmt;
use std::marker::PhantomData;

/// The name of a value in a session, with its type: a constant, so that a value is written and read as the same thing.
///
/// ```
/// use pages::prelude::*;
/// use pages::Key;
///
/// const CART: Key<Vec<u32>> = Key::new("cart");
///
/// #[page("/cart", method = get | post)]
/// async fn cart(#[query] add: Option<u32>) {
///     let items = session().update(CART, |items| {
///         let mut items = items.unwrap_or_default();
///         items.extend(add);
///         items
///     }).await?;
///     html! { <p>{items.len()} " things in your cart"</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let client = pages::test::client(pages::Site::with([cart::ENTRY]))?;
/// client.get("/cart?add=7").await?;
/// assert!(client.get("/cart?add=8").await?.text().contains("2 things"));
/// # Ok(())
/// # }
/// ```
pub struct Key<T> {
    name: &'static str,
    kind: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            kind: PhantomData,
        }
    }

    /// Its name.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.name).finish()
    }
}

/// What names a value of type `T` in a session: a text for values of any type, or a [`Key<T>`].
pub trait SessionKey<T> {
    /// The name under which the value is kept.
    fn name(&self) -> &str;
}

impl<T> SessionKey<T> for Key<T> {
    fn name(&self) -> &str {
        self.name
    }
}

impl<T> SessionKey<T> for &str {
    fn name(&self) -> &str {
        self
    }
}

impl<T> SessionKey<T> for &String {
    fn name(&self) -> &str {
        self
    }
}
