//! Language tags, subtag by subtag.

use super::names::language;
use crate::datatype::Flaw;
use crate::generated::languages::{
    EXTENDED, LANGUAGES_2, LANGUAGES_3, REGION_CODES, REGIONS, SCRIPTS, VARIANTS, WHOLE,
};
use crate::near::nearest;
use alloc::format;
use alloc::string::String;

/// A language tag, or nothing: the language isn't known.
pub(in crate::datatype) fn check_or_empty(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        return Ok(());
    }
    check(value)
}

/// [RFC 5646, section 2.2.9](https://www.rfc-editor.org/rfc/rfc5646#section-2.2.9): "valid" tags.
fn check(value: &str) -> Result<(), Flaw> {
    // Nearly all tags are a language alone.
    if is_language(value) {
        return Ok(());
    }
    let tag = value.to_ascii_lowercase();
    if tag.is_empty() {
        return Err(Flaw::with(
            "there must be a language",
            "write it as `en` or `pt-BR`",
        ));
    }
    if WHOLE.binary_search(&tag.as_str()).is_ok() {
        return Ok(());
    }
    if let Some(subtag) = tag
        .split('-')
        .find(|subtag| subtag.is_empty() || subtag.len() > 8)
    {
        return Err(if subtag.is_empty() {
            Flaw::with(
                "a hyphen has nothing before or after it",
                "write one hyphen between two subtags, as in `pt-BR`",
            )
        } else {
            language(
                subtag,
                "a subtag has eight characters at most, not as many as",
            )
        });
    }
    Tag::new(&tag).check()
}

/// A tag in small letters, read subtag by subtag.
struct Tag<'a> {
    tag: &'a str,
    subtags: core::iter::Peekable<core::str::Split<'a, char>>,
}

impl<'a> Tag<'a> {
    fn new(tag: &'a str) -> Self {
        Self {
            tag,
            subtags: tag.split('-').peekable(),
        }
    }

    /// The next subtag, if it is like that.
    fn take(&mut self, like: impl Fn(&str) -> bool) -> Option<&'a str> {
        self.subtags.next_if(|subtag| like(subtag))
    }

    fn check(&mut self) -> Result<(), Flaw> {
        if self.subtags.peek() == Some(&"x") {
            return self.private();
        }
        let first = self.subtags.next().unwrap_or_default();
        if !is_language(first) {
            return Err(language(first, "no language has the code"));
        }
        if let Some(extended) = self.take(|subtag| subtag.len() == 3 && is_letters(subtag)) {
            check_extended(first, extended)?;
        }
        if let Some(script) = self.take(|subtag| subtag.len() == 4 && is_letters(subtag))
            && SCRIPTS.binary_search(&script).is_err()
            && !("qaaa"..="qabx").contains(&script)
        {
            return Err(Flaw::with(
                format!("`{script}` is no script"),
                "a script has four letters, such as `Latn` or `Hant`, and is left out where the language has one usual script",
            ));
        }
        self.region(first)?;
        while let Some(&subtag) = self.subtags.peek() {
            if subtag == "x" {
                return self.private();
            }
            if subtag.len() == 1 && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return match subtag {
                    "t" | "u" => Ok(()),
                    _ => Err(Flaw::with(
                        format!("no extension `{subtag}` exists"),
                        "what is your own goes after `x-`, as in `en-x-mine`",
                    )),
                };
            }
            self.subtags.next();
            self.variant(subtag)?;
        }
        Ok(())
    }

    fn region(&mut self, first: &str) -> Result<(), Flaw> {
        let like = |subtag: &str| {
            subtag.len() == 2 && is_letters(subtag)
                || subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit())
        };
        let Some(region) = self.take(like) else {
            return Ok(());
        };
        if has(REGIONS, region) || REGION_CODES.binary_search(&region).is_ok() {
            return Ok(());
        }
        let help = match region {
            "uk" => format!("did you mean `{first}-GB`?"),
            _ => "a region has two letters, such as `GB` or `BR`, or three digits, such as `419`"
                .into(),
        };
        Err(Flaw::with(
            format!("`{}` is no region", region.to_ascii_uppercase()),
            help,
        ))
    }

    fn variant(&self, subtag: &str) -> Result<(), Flaw> {
        let Ok(index) = VARIANTS.binary_search_by_key(&subtag, |(variant, _)| variant) else {
            return Err(self.misfit(subtag));
        };
        let prefixes = VARIANTS.get(index).map_or("", |(_, prefixes)| prefixes);
        let stands = |part: &str| self.tag.split('-').any(|subtag| subtag == part);
        if prefixes.is_empty()
            || prefixes
                .split(' ')
                .any(|prefix| prefix.split('-').all(stands))
        {
            return Ok(());
        }
        Err(Flaw::with(
            format!("the variant `{subtag}` isn't one of that language"),
            format!("it goes after `{}`", prefixes.replace(' ', "`, `")),
        ))
    }

    /// A subtag that fits nowhere, or not there.
    fn misfit(&self, subtag: &str) -> Flaw {
        let order = "write language, script, region and variant in this order, as in `zh-Hant-TW`";
        let known = subtag.len() == 4 && SCRIPTS.binary_search(&subtag).is_ok()
            || subtag.len() == 2 && has(REGIONS, subtag);
        if known {
            return Flaw::with(format!("`{subtag}` doesn't stand in its place"), order);
        }
        if subtag.contains('_') || self.tag.contains('_') {
            return Flaw::with(
                format!("`{subtag}` is no subtag"),
                "write hyphens between subtags, as in `pt-BR`",
            );
        }
        let near = nearest(subtag, VARIANTS.iter().map(|(variant, _)| *variant));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => String::from(order),
        };
        Flaw::with(format!("`{subtag}` is no variant of a language"), help)
    }

    /// Behind `x`: what the author wants.
    fn private(&mut self) -> Result<(), Flaw> {
        self.subtags.next();
        if self.subtags.peek().is_none() {
            return Err(Flaw::new("nothing follows `x`"));
        }
        match self.subtags.find(|subtag| {
            subtag.len() < 2 || !subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }) {
            Some(subtag) => Err(Flaw::new(format!(
                "`{subtag}` after `x` isn't two to eight letters and digits"
            ))),
            None => Ok(()),
        }
    }
}

/// A third group of three letters names a language within another one.
fn check_extended(first: &str, extended: &str) -> Result<(), Flaw> {
    let Ok(index) = EXTENDED.binary_search_by_key(&extended, |(name, _)| name) else {
        return Err(Flaw::with(
            format!("`{extended}` is no language within `{first}`"),
            "a region has two letters, such as `US`, or three digits",
        ));
    };
    match EXTENDED.get(index) {
        Some((_, prefix)) if *prefix != first => Err(Flaw::with(
            format!("`{extended}` is no language within `{first}`"),
            format!("write `{extended}` alone"),
        )),
        _ => Ok(()),
    }
}

fn is_letters(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_language(subtag: &str) -> bool {
    match subtag.len() {
        2 => has(LANGUAGES_2, subtag),
        3 => has(LANGUAGES_3, subtag),
        _ => false,
    }
}

/// Whether the bit of a code of small letters is set.
fn has(bits: &[u64], code: &str) -> bool {
    let mut index = 0;
    for byte in code.bytes() {
        if !byte.is_ascii_lowercase() {
            return false;
        }
        index = index * 26 + usize::from(byte - b'a');
    }
    bits.get(index / 64)
        .is_some_and(|word| word >> (index % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::{check, check_or_empty};

    #[test]
    fn tags_are_those_of_the_registry() {
        for good in [
            "en",
            "EN",
            "de",
            "pt-BR",
            "zh-Hant-TW",
            "es-419",
            "zh-yue",
            "yue",
            "sr-Latn-RS",
            "de-CH-1996",
            "en-GB-oxendict",
            "x-mine",
            "en-x-a1",
            "i-klingon",
            "art-lojban",
            "qaa",
            "de-DE-u-co-phonebk",
            "ca-valencia",
            "sl-rozaj-biske",
            "en-Qaaa-QM",
        ] {
            assert!(check(good).is_ok(), "{good}: {:?}", check(good));
        }
        for bad in [
            "",
            "english",
            "en_US",
            "en-",
            "-en",
            "en--US",
            "xx",
            "en-UK",
            "en-US-US",
            "en-Xxxx",
            "zh-xyz",
            "en-yue",
            "de-x",
            "en-a-bb",
            "en-abcdefghi",
            "fr-valencia",
            "e",
            "1a",
            "x-a",
            "en-US-Latn",
            " en",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert!(check_or_empty("").is_ok());
    }

    #[test]
    fn help_names_what_was_meant() {
        let help = |tag| check(tag).unwrap_err().help.unwrap();
        assert_eq!(help("english"), "did you mean `en`?");
        assert_eq!(help("en-UK"), "did you mean `en-GB`?");
        assert_eq!(help("x_éab"), "did you mean `x-éab`?");
        assert_eq!(help("zh_hant_tw"), "did you mean `zh-Hant-TW`?");
        assert_eq!(help("pt_br"), "did you mean `pt-BR`?");
    }
}
