//! Panics of the service: they end one request, not the server.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a panic says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Panic(pub(crate) String);

/// Runs code of the service. What has panicked must not be used again but to be dropped, so it doesn't matter in which state
/// it is.
///
/// # Errors
///
/// When it panics.
pub(crate) fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Panic> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| Panic(text(&*panic).to_owned()))
}

fn text(panic: &(dyn Any + Send)) -> &str {
    if let Some(text) = panic.downcast_ref::<&str>() {
        text
    } else if let Some(text) = panic.downcast_ref::<String>() {
        text
    } else {
        "something that is no text"
    }
}

#[cfg(test)]
mod tests {
    use super::{Panic, catch};

    #[test]
    fn a_panic_is_a_result() {
        let number = 4;
        assert_eq!(
            catch(|| assert!(number == 5, "number {number}")),
            Err(Panic("number 4".to_owned()))
        );
        assert_eq!(catch(|| number), Ok(4));
        let odd = catch(|| std::panic::panic_any(4));
        assert_eq!(
            odd,
            Err::<(), _>(Panic("something that is no text".to_owned()))
        );
    }
}
