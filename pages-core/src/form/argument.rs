//! Which form an argument of a page takes, asked of its type at compile time.

use html::form::FormSpec;
use std::any::TypeId;
use std::marker::PhantomData;

/// An argument of a page that takes a form: [`Form`](super::Form) and [`FormState`](super::FormState).
pub trait FormArgument {
    /// The fields of the form.
    const SPEC: &'static FormSpec;

    /// The form that the page shows as it was typed, if it does: it then takes the place of a page that refuses one.
    const STATE: Option<fn() -> TypeId> = None;
}

/// Asks a type whether it is a [`FormArgument`]: constants of its own come before those of [`NoForm`].
#[derive(Clone, Copy, Debug)]
pub struct ArgumentProbe<T>(PhantomData<T>);

impl<T: FormArgument> ArgumentProbe<T> {
    /// The fields of the form.
    pub const SPEC: Option<&'static FormSpec> = Some(T::SPEC);
    /// The form that is shown as it was typed.
    pub const STATE: Option<fn() -> TypeId> = T::STATE;
}

/// What is known of all other types.
pub trait NoForm {
    /// No form.
    const SPEC: Option<&'static FormSpec> = None;
    /// No form.
    const STATE: Option<fn() -> TypeId> = None;
}

impl<T> NoForm for ArgumentProbe<T> {}

#[cfg(test)]
mod tests {
    use super::{ArgumentProbe, FormArgument, NoForm as _};
    use html::form::FormSpec;

    struct Taken;

    impl FormArgument for Taken {
        const SPEC: &'static FormSpec = &FormSpec {
            name: "Taken",
            fields: &[],
        };
    }

    #[test]
    fn only_a_form_has_fields() {
        assert_eq!(ArgumentProbe::<Taken>::SPEC.unwrap().name, "Taken");
        assert_eq!(ArgumentProbe::<String>::SPEC, None);
        assert!(ArgumentProbe::<Taken>::STATE.is_none() && ArgumentProbe::<u8>::STATE.is_none());
    }
}
