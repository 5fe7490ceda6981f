//! Reads a grammar from its files.

use super::lex::{Token, tokens};
use super::pattern::Pattern;
use std::collections::BTreeMap;
use std::path::Path;

/// A grammar: each definition, with how its parts are put together.
#[derive(Default)]
pub(super) struct Grammar {
    definitions: BTreeMap<String, Vec<(&'static str, Pattern)>>,
}

impl Grammar {
    /// Reads a schema, and what it includes. `path` is as an `include` has it.
    pub(super) fn read(folder: &Path, path: &str) -> Result<Self, String> {
        let file = format!("schema_{}", path.replace(['/', '-', '.'], "_"));
        let text = std::fs::read_to_string(folder.join(&file))
            .map_err(|error| format!("{file}: {error}"))?;
        let vocabulary = match path.split('/').next() {
            Some("svg11") => "svg",
            // The checkers know no content markup: its elements are none of the vocabulary.
            Some("mml3") if path.contains("content") => "content",
            Some("mml3") => "mathml",
            _ => "html",
        };
        let mut reader = Reader {
            folder,
            path,
            vocabulary,
            tokens: tokens(&text).map_err(|error| format!("{file}: {error}"))?,
            at: 0,
        };
        let mut grammar = Self::default();
        reader.definitions(&mut grammar)?;
        if reader.at < reader.tokens.len() {
            return Err(format!("{file}: something follows the grammar"));
        }
        Ok(grammar)
    }

    /// Adds the definitions of another grammar.
    fn extend(&mut self, other: Self) {
        for (name, parts) in other.definitions {
            self.definitions.entry(name).or_default().extend(parts);
        }
    }

    /// What a name stands for.
    pub(super) fn find(&self, name: &str) -> Option<Pattern> {
        let parts = self.definitions.get(name)?;
        let together = parts.iter().any(|(sign, _)| *sign == "&=");
        let parts = parts.iter().map(|(_, part)| part.clone());
        Some(if together {
            Pattern::interleave(parts.collect())
        } else {
            Pattern::choice(parts)
        })
    }

    /// All definitions.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.definitions.values().flatten().map(|(_, part)| part)
    }
}

struct Reader<'a> {
    folder: &'a Path,
    path: &'a str,
    vocabulary: &'static str,
    tokens: Vec<Token>,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    fn eat(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.eat(sign) {
            return Ok(());
        }
        Err(format!(
            "{}: {sign} is missing before {:?}",
            self.path,
            self.peek()
        ))
    }

    /// Definitions up to a brace or the end.
    fn definitions(&mut self, grammar: &mut Grammar) -> Result<(), String> {
        while let Some(Token::Name(name)) = self.peek().cloned() {
            self.at += 1;
            match name.as_str() {
                "namespace" | "datatypes" | "default" => {
                    while self.next().is_some_and(|token| token != Token::Sign("=")) {}
                    self.at += 1;
                }
                "grammar" | "div" => {
                    self.expect("{")?;
                    self.definitions(grammar)?;
                    self.expect("}")?;
                }
                "include" => self.include(grammar)?,
                _ => {
                    let sign = match self.next() {
                        Some(Token::Sign(sign @ ("=" | "|=" | "&="))) => sign,
                        other => {
                            return Err(format!("{}: {other:?} behind {name}", self.path));
                        }
                    };
                    let pattern = self.pattern()?;
                    let name = name.trim_start_matches('\\').to_owned();
                    grammar
                        .definitions
                        .entry(name)
                        .or_default()
                        .push((sign, pattern));
                }
            }
        }
        Ok(())
    }

    /// Another file; what stands in braces replaces definitions of it.
    fn include(&mut self, grammar: &mut Grammar) -> Result<(), String> {
        let Some(Token::Literal(name)) = self.next() else {
            return Err(format!("{}: an include of nothing", self.path));
        };
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = if folder.is_empty() || folder == "html5" {
            name
        } else {
            format!("{folder}/{name}")
        };
        let mut included = Grammar::read(self.folder, &path)?;
        if matches!(self.peek(), Some(Token::Name(name)) if name == "inherit") {
            self.at += 3;
        }
        if self.eat("{") {
            let mut own = Grammar::default();
            self.definitions(&mut own)?;
            self.expect("}")?;
            for name in own.definitions.keys() {
                included.definitions.remove(name);
            }
            included.extend(own);
        }
        grammar.extend(included);
        Ok(())
    }

    /// Parts that one kind of sign joins.
    fn pattern(&mut self) -> Result<Pattern, String> {
        let mut parts = vec![self.part()?];
        let Some(Token::Sign(sign @ ("," | "|" | "&"))) = self.peek().cloned() else {
            return Ok(parts.remove(0));
        };
        while self.eat(sign) {
            parts.push(self.part()?);
        }
        Ok(match sign {
            "," => Pattern::group(parts),
            "|" => Pattern::choice(parts),
            _ => Pattern::interleave(parts),
        })
    }

    fn part(&mut self) -> Result<Pattern, String> {
        let part = self.primary()?;
        Ok(if self.eat("?") {
            Pattern::choice([Pattern::Empty, part])
        } else if self.eat("*") {
            Pattern::many(part)
        } else if self.eat("+") {
            Pattern::group(vec![part.clone(), Pattern::many(part)])
        } else {
            part
        })
    }

    fn primary(&mut self) -> Result<Pattern, String> {
        if self.eat("(") {
            let inner = self.pattern()?;
            self.expect(")")?;
            return Ok(inner);
        }
        match self.next() {
            Some(Token::Literal(text)) => Ok(Pattern::Literal(text, false)),
            Some(Token::Name(name)) => self.named(&name),
            other => Err(format!("{}: {other:?} where a pattern begins", self.path)),
        }
    }

    fn named(&mut self, name: &str) -> Result<Pattern, String> {
        Ok(match name {
            "empty" => Pattern::Empty,
            "notAllowed" => Pattern::Never,
            "text" => Pattern::Text,
            "string" | "token" => match self.peek().cloned() {
                Some(Token::Literal(text)) => {
                    self.at += 1;
                    Pattern::Literal(text, name == "string")
                }
                _ => Pattern::Data("xsd:string".to_owned(), None),
            },
            "list" => Pattern::List(Box::new(self.braces()?)),
            "element" => {
                let name = self.name()?;
                Pattern::Element(self.vocabulary, name, Box::new(self.braces()?))
            }
            "attribute" => {
                let name = self.name()?;
                Pattern::Attribute(name, Box::new(self.braces()?))
            }
            // A datatype has a prefix, a definition has none.
            _ if name.contains(':') => Pattern::Data(name.to_owned(), self.parameter()?),
            _ => Pattern::Named(name.trim_start_matches('\\').to_owned()),
        })
    }

    fn braces(&mut self) -> Result<Pattern, String> {
        self.expect("{")?;
        let inner = self.pattern()?;
        self.expect("}")?;
        Ok(inner)
    }

    /// `{ pattern = "…" }` behind a datatype.
    fn parameter(&mut self) -> Result<Option<String>, String> {
        if !self.eat("{") {
            return Ok(None);
        }
        let mut text = None;
        while !self.eat("}") {
            match self.next() {
                Some(Token::Literal(literal)) => text = Some(literal),
                Some(_) => {}
                None => return Err(format!("{}: a datatype without an end", self.path)),
            }
        }
        Ok(text)
    }

    /// A name without its prefix, or `*` for any class of names.
    fn name(&mut self) -> Result<String, String> {
        let mut out = None;
        while self.peek() != Some(&Token::Sign("{")) {
            match self.next() {
                Some(Token::Name(name)) if out.is_none() => {
                    let own = name.strip_prefix("svg:").or(name.strip_prefix("m:"));
                    out = Some(own.unwrap_or(&name).trim_start_matches('\\').to_owned());
                }
                Some(_) => out = Some("*".to_owned()),
                None => return Err(format!("{}: a name without braces", self.path)),
            }
        }
        out.ok_or(format!("{}: no name", self.path))
    }
}
