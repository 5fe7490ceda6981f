//! The values of attributes, in the words of `html-spec`.

use super::pattern::Pattern;
use super::read::Grammar;

/// One of the things that a value may be, as Rust.
pub(super) type Value = String;

/// What a value may be; nothing for any text.
pub(super) fn values(grammar: &Grammar, pattern: &Pattern) -> Result<Vec<Value>, String> {
    let mut out = Vec::new();
    let (mut words, mut exact) = (Vec::new(), Vec::new());
    gather(grammar, pattern, &mut out, &mut words, &mut exact)?;
    let any = "Any".to_owned();
    if out.contains(&any) {
        return Ok(vec![any]);
    }
    for (kind, mut texts) in [("Words", words), ("Exactly", exact)] {
        texts.sort();
        if !texts.is_empty() {
            out.push(format!("{kind}(&{texts:?})"));
        }
    }
    Ok(out)
}

fn gather(
    grammar: &Grammar,
    pattern: &Pattern,
    out: &mut Vec<Value>,
    words: &mut Vec<String>,
    exact: &mut Vec<String>,
) -> Result<(), String> {
    match pattern {
        Pattern::Choice(parts) => parts
            .iter()
            .try_for_each(|part| gather(grammar, part, out, words, exact))?,
        Pattern::Literal(text, false) => words.push(text.clone()),
        Pattern::Literal(text, true) => exact.push(text.clone()),
        Pattern::Named(name) => {
            let found = grammar
                .find(name)
                .ok_or(format!("no definition of {name}"))?;
            gather(grammar, &found, out, words, exact)?;
        }
        Pattern::Data(name, parameter) => out.push(datatype(name, parameter.as_deref())?.into()),
        Pattern::List(inner) => {
            let (least, most) = match inner.as_ref() {
                Pattern::Many(_) => (0, None),
                Pattern::Group(parts)
                    if parts.iter().any(|part| matches!(part, Pattern::Many(_))) =>
                {
                    (parts.len() - 1, None)
                }
                Pattern::Group(parts) => (parts.len(), Some(parts.len())),
                _ => (1, Some(1)),
            };
            let item = match inner.as_ref() {
                Pattern::Many(part) => part,
                Pattern::Group(parts) => parts.first().ok_or("an empty list")?,
                one => one,
            };
            let items = values(grammar, item)?;
            let items: Vec<String> = items.iter().map(|item| format!("Value::{item}")).collect();
            out.push(format!("List(&[{}], {least}, {most:?})", items.join(", ")));
        }
        _ => out.push("Any".to_owned()),
    }
    Ok(())
}

fn datatype(name: &str, parameter: Option<&str>) -> Result<&'static str, String> {
    Ok(match (name, parameter) {
        ("xsd:string", Some(text)) => match text {
            _ if text.contains("xMinYMin") => "AspectRatio",
            _ if text.contains("height|depth") => "PaddedLength",
            _ if text.contains("mathspace") => "Length",
            _ if text.contains("[aA][qQ]") => "Color",
            _ if text.contains("decimalpoint") => "Alignments",
            _ if text.contains("baseline|axis") => "TableAlign",
            _ if text.contains("\\S") => "Character",
            _ => return Err(format!("what is {text}?")),
        },
        ("xsd:string" | "xsd:base64Binary", None) => "Any",
        ("xsd:anyURI", None) => "Url",
        ("xsd:language", None) => "Language",
        ("xsd:NMTOKEN", None) => "Token",
        ("xsd:NMTOKENS", None) => "Tokens",
        ("xsd:NCName", None) => "Name",
        ("w:xml-name", None) => "Identifier",
        ("w:svg-pathdata", None) => "Path",
        ("xsd:integer", None) => "Integer",
        ("xsd:decimal", None) => "Decimal",
        ("xsd:positiveInteger", None) => "Positive",
        ("xsd:nonNegativeInteger" | "xsd:unsignedLong", None) => "Count",
        _ => return Err(format!("what is {name} {parameter:?}?")),
    })
}
