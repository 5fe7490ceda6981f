//! Finds the one thing that a name means, or says what there is.

use super::tree::collapse;
use crate::test::client::ClientError;

/// Something with names.
pub(super) struct Named<'n, T> {
    pub(super) names: &'n [String],
    /// How a message shows it.
    pub(super) shown: String,
    pub(super) thing: T,
}

/// The one that is called `wanted`. `place` and `what` are for messages: `the form "Sign" of /guestbook`, `field`.
///
/// # Errors
/// When none is called so, or several are.
pub(super) fn only<T>(
    wanted: &str,
    place: &str,
    what: &str,
    things: Vec<Named<'_, T>>,
) -> Result<T, ClientError> {
    let wanted = collapse(wanted);
    let (mut found, others): (Vec<_>, Vec<_>) = things
        .into_iter()
        .partition(|thing| thing.names.contains(&wanted));
    if found.len() > 1 {
        let shown: Vec<&str> = found.iter().map(|thing| thing.shown.as_str()).collect();
        return Err(ClientError::new(format!(
            "{} {what}s of {place} are called {wanted:?}: {}",
            found.len(),
            shown.join(", ")
        )));
    }
    found.pop().map(|thing| thing.thing).ok_or_else(|| {
        let known = others.iter().flat_map(|other| other.names);
        let known = listed(&wanted, known.map(String::as_str));
        ClientError::new(format!(
            "no {what} of {place} is called {wanted:?}: there is {known}"
        ))
    })
}

/// Names for a message: those that look like the wanted one first.
pub(super) fn listed<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> String {
    let wanted = wanted.to_lowercase();
    let mut names: Vec<(usize, &str)> = names
        .map(|name| (distance(&wanted, &name.to_lowercase()), name))
        .collect();
    names.sort_by_key(|(distance, _)| *distance);
    let mut listed: Vec<String> = Vec::new();
    for (_, name) in names {
        let name = format!("{name:?}");
        if !listed.contains(&name) {
            listed.push(name);
        }
    }
    if listed.is_empty() {
        return "none".to_owned();
    }
    listed.join(", ")
}

/// How many letters must be put in, taken out or replaced (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (row, x) in a.chars().enumerate() {
        let mut last = row + 1;
        let mut diagonal = std::mem::replace(&mut before[0], last);
        for (at, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = before[at + 1];
            last = replaced.min(diagonal + 1).min(last + 1);
            before[at + 1] = last;
        }
    }
    before.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Named, distance, listed, only};

    #[test]
    fn the_nearest_comes_first() {
        let names = ["Message", "Your name", "Your age", "your name"];
        assert_eq!(
            listed("Your nmae", names.into_iter()),
            r#""Your name", "your name", "Your age", "Message""#
        );
        assert_eq!(listed("x", [].into_iter()), "none");
    }

    #[test]
    fn letters_are_counted() {
        for (a, b, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("äb", "ab", 1),
            ("ab", "ba", 2),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn one_is_meant() {
        let names = [vec!["A".to_owned(), "B".to_owned()], vec!["B".to_owned()]];
        let find = |wanted| {
            let thing = |(at, names): (usize, &'static [String])| Named {
                names,
                shown: format!("#{at}"),
                thing: at,
            };
            let names: &'static [Vec<String>] = names.clone().to_vec().leak();
            let things = names.iter().map(Vec::as_slice).enumerate().map(thing);
            only(wanted, "it", "name", things.collect()).map_err(|error| error.to_string())
        };
        assert_eq!(find(" A "), Ok(0));
        assert_eq!(
            find("B"),
            Err("2 names of it are called \"B\": #0, #1".into())
        );
        assert_eq!(
            find("c"),
            Err("no name of it is called \"c\": there is \"A\", \"B\"".into())
        );
    }
}
