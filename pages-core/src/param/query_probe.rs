//! What an argument of the query is to a form that is sent with `GET`, asked of its type at compile time.

use super::{FromParam, FromQuery};
use html::form::Kind;
use std::marker::PhantomData;

/// Asks a type what it takes of a query: constants of its own come before those of [`NoQuery`].
#[derive(Clone, Copy, Debug)]
pub struct QueryProbe<T>(PhantomData<T>);

impl<T: FromQuery<Key: FromParam>> QueryProbe<T> {
    /// What a value of it is.
    pub const KIND: Kind = T::Key::KIND;
    /// The texts that are values, if they are few.
    pub const CHOICES: &'static [&'static str] = T::Key::CHOICES;
    /// Whether it may be given several times.
    pub const REPEATS: bool = T::REPEATS;
}

/// What is said of all other types: that they are no arguments of a query is said elsewhere.
pub trait NoQuery {
    /// Anything.
    const KIND: Kind = Kind::Text;
    /// None.
    const CHOICES: &'static [&'static str] = &[];
    /// Perhaps.
    const REPEATS: bool = false;
}

impl<T> NoQuery for QueryProbe<T> {}

#[cfg(test)]
mod tests {
    use super::{NoQuery as _, QueryProbe};
    use html::form::Kind;

    #[test]
    fn arguments_of_a_query_say_what_they_are() {
        assert_eq!(QueryProbe::<Option<u8>>::KIND, Kind::Integer);
        assert_eq!(QueryProbe::<f32>::KIND, Kind::Decimal);
        assert_eq!(QueryProbe::<bool>::KIND, Kind::Bool);
        assert_eq!(QueryProbe::<Vec<String>>::KIND, Kind::Text);
        let repeats = [
            QueryProbe::<Vec<String>>::REPEATS,
            QueryProbe::<Option<u8>>::REPEATS,
        ];
        assert_eq!(repeats, [true, false]);
        assert_eq!(QueryProbe::<String>::CHOICES, [""; 0]);
    }

    #[test]
    fn of_others_nothing_is_said() {
        struct Other;
        assert_eq!(QueryProbe::<Other>::KIND, Kind::Text);
        let repeats = [QueryProbe::<Vec<Other>>::REPEATS];
        assert_eq!(repeats, [false]);
        assert_eq!(QueryProbe::<Vec<Other>>::CHOICES, [""; 0]);
    }
}
