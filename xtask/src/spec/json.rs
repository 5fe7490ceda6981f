//! A reader of JSON, as much as the generator needs.

use std::collections::BTreeMap;

/// A value. Fractions aren't told from `null`: nobody needs them.
#[derive(Debug, PartialEq)]
pub(crate) enum Json {
    Other,
    Bool(bool),
    Number(u32),
    Text(String),
    List(Vec<Json>),
    Map(BTreeMap<String, Json>),
}

impl Json {
    /// The member of that name, if this is an object that has it.
    pub(crate) fn at(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(map) => map.get(name),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is a whole one.
    pub(crate) fn number(&self) -> Option<u32> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// The names of an object's members.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let map = match self {
            Self::Map(map) => Some(map),
            _ => None,
        };
        map.into_iter()
            .flat_map(|map| map.keys().map(String::as_str))
    }
}

/// Reads one value.
pub(crate) fn parse(text: &str) -> Result<Json, String> {
    let mut rest = text;
    value(&mut rest).ok_or_else(|| format!("malformed JSON, {} bytes before the end", rest.len()))
}

fn value(rest: &mut &str) -> Option<Json> {
    *rest = rest.trim_start();
    match rest.chars().next()? {
        '{' => {
            let mut map = BTreeMap::new();
            items(rest, '}', |rest| {
                let name = string(rest)?;
                *rest = rest.trim_start().strip_prefix(':')?;
                map.insert(name, value(rest)?);
                Some(())
            })?;
            Some(Json::Map(map))
        }
        '[' => {
            let mut list = Vec::new();
            items(rest, ']', |rest| {
                list.push(value(rest)?);
                Some(())
            })?;
            Some(Json::List(list))
        }
        '"' => string(rest).map(Json::Text),
        _ => {
            let end = rest.find([',', ']', '}']).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            *rest = after;
            Some(match word.trim() {
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                word => word.parse().map_or(Json::Other, Json::Number),
            })
        }
    }
}

/// The items between a bracket and its partner.
fn items(rest: &mut &str, end: char, mut item: impl FnMut(&mut &str) -> Option<()>) -> Option<()> {
    *rest = rest.get(1..)?.trim_start();
    while !rest.starts_with(end) {
        item(rest)?;
        *rest = rest.trim_start();
        *rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    }
    *rest = rest.strip_prefix(end)?;
    Some(())
}

fn string(rest: &mut &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = rest.trim_start().strip_prefix('"')?.chars();
    loop {
        match chars.next()? {
            '"' => break,
            '\\' => match chars.next()? {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'u' => {
                    let code = u32::from_str_radix(chars.as_str().get(..4)?, 16).ok()?;
                    text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                    chars = chars.as_str().get(4..)?.chars();
                }
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    *rest = chars.as_str();
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{Json, parse};

    #[test]
    fn reads_nested_values() {
        let json = parse(r#" {"a": ["x\n", true, 1.5], "b": {}} "#).unwrap();
        let a = json.at("a").unwrap().list();
        assert_eq!(
            a,
            [Json::Text("x\n".to_owned()), Json::Bool(true), Json::Other]
        );
        assert_eq!(json.names().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(parse("[17]").unwrap().list()[0].number(), Some(17));
        assert!(parse("{\"a\": ").is_err());
    }
}
