//! The Content-Security-Policy: from where a page may load what, and where it may lead
//! ([Content Security Policy](https://www.w3.org/TR/CSP3/)).

use super::Nonce;
use http::HeaderValue;
use std::borrow::Cow;

/// The default policy. Everything comes from this site unless a directive says otherwise.
const DEFAULT: [(&str, &str); 8] = [
    ("default-src", "'self'"),
    // Nothing inline runs but what has the nonce of its response: the nonce is added to both where a page uses it.
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    // Small pictures are often written into the page, and can't do anything.
    ("img-src", "'self' data:"),
    // Nothing is loaded by plug-ins.
    ("object-src", "'none'"),
    // No markup that slipped in turns the links of a page elsewhere,
    ("base-uri", "'self'"),
    // nor what is typed into its forms.
    ("form-action", "'self'"),
    // Nobody shows the page in a frame, to have its buttons pressed, but this site.
    ("frame-ancestors", "'self'"),
];

/// What a directive for loading something stands for where it isn't given (CSP §6.8.3), the nearest first.
const FALLBACKS: [(&str, &[&str]); 7] = [
    ("script-src-elem", &["script-src"]),
    ("script-src-attr", &["script-src"]),
    ("style-src-elem", &["style-src"]),
    ("style-src-attr", &["style-src"]),
    ("worker-src", &["child-src", "script-src"]),
    ("frame-src", &["child-src"]),
    ("child-src", &[]),
];

/// The directives that let a nonce through.
const WITH_NONCE: [&str; 4] = [
    "script-src",
    "script-src-elem",
    "style-src",
    "style-src-elem",
];

const NONE: &str = "'none'";

/// The directives, in the order in which they are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy(Vec<(Cow<'static, str>, String)>);

impl Default for Policy {
    fn default() -> Self {
        let directive = |(name, sources): (&'static str, &str)| (name.into(), sources.to_owned());
        Self(DEFAULT.map(directive).to_vec())
    }
}

impl Policy {
    /// Adds sources to a directive. One that isn't there yet begins with what stands for it now.
    ///
    /// # Errors
    /// When this can be no directive, or no source.
    pub(crate) fn allow(&mut self, name: &str, sources: &str) -> Result<(), String> {
        let is_name = |b: u8| b.is_ascii_lowercase() || b == b'-';
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err(format!(
                "{name:?} is no directive of a Content-Security-Policy"
            ));
        }
        // A comma would begin another policy, a semicolon another directive.
        let is_source = |b: u8| (b' '..=b'~').contains(&b) && b != b';' && b != b',';
        if !sources.bytes().all(is_source) {
            return Err(format!(
                "{sources:?} can't stand in a Content-Security-Policy: sources are ASCII, and hold neither `;` nor `,`"
            ));
        }
        let known = self.0.iter().position(|(known, _)| known == name);
        let at = known.unwrap_or_else(|| {
            let begun = self.effective(name).unwrap_or_default().to_owned();
            self.0.push((name.to_owned().into(), begun));
            self.0.len() - 1
        });
        let Some((_, allowed)) = self.0.get_mut(at) else {
            return Ok(());
        };
        for source in sources.split(' ').filter(|source| !source.is_empty()) {
            if source == NONE || allowed == NONE {
                allowed.clear();
            }
            if !allowed.split(' ').any(|known| known == source) {
                if !allowed.is_empty() {
                    allowed.push(' ');
                }
                allowed.push_str(source);
            }
        }
        Ok(())
    }

    /// What holds for a directive that isn't given.
    fn effective(&self, name: &str) -> Option<&str> {
        // All that loads something falls back to `default-src`; the others have nothing.
        if !name.ends_with("-src") && !name.contains("-src-") {
            return None;
        }
        let nearer = FALLBACKS.iter().find(|(known, _)| *known == name);
        nearer
            .map_or(&[][..], |(_, names)| names)
            .iter()
            .chain(&["default-src"])
            .find_map(|name| self.sources(name))
    }

    fn sources(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, sources)| sources.as_str())
    }

    /// The policy as text, cut where a nonce goes.
    pub(crate) fn compile(&self) -> CompiledPolicy {
        let mut pieces = vec![String::new()];
        for (number, (name, sources)) in self.0.iter().enumerate() {
            if number > 0 {
                push(&mut pieces, "; ");
            }
            push(&mut pieces, name);
            if !sources.is_empty() {
                push(&mut pieces, " ");
                push(&mut pieces, sources);
            }
            // Beside a nonce, `'unsafe-inline'` would mean nothing, and beside anything `'none'`.
            let is_open = |source| source == NONE || source == "'unsafe-inline'";
            if WITH_NONCE.contains(&&**name) && !sources.split(' ').any(is_open) {
                pieces.push(String::new());
            }
        }
        let whole = HeaderValue::try_from(pieces.concat());
        CompiledPolicy {
            // Names and sources are visible ASCII.
            plain: whole.unwrap_or(HeaderValue::from_static("default-src 'none'")),
            pieces,
        }
    }
}

fn push(pieces: &mut [String], text: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(text);
    }
}

/// A policy as it is sent.
#[derive(Clone, Debug)]
pub(crate) struct CompiledPolicy {
    /// For a page in which nothing inline may run.
    plain: HeaderValue,
    /// What stands before, between and behind the nonces.
    pieces: Vec<String>,
}

impl CompiledPolicy {
    /// The policy of a response: with its nonce, if it has asked for one.
    pub(crate) fn value(&self, nonce: Option<&Nonce>) -> HeaderValue {
        let Some(nonce) = nonce else {
            return self.plain.clone();
        };
        let nonce = nonce.as_str();
        let room = self.plain.len() + self.pieces.len() * (nonce.len() + 10);
        let mut policy = String::with_capacity(room);
        for (number, piece) in self.pieces.iter().enumerate() {
            if number > 0 {
                policy.push_str(" 'nonce-");
                policy.push_str(nonce);
                policy.push('\'');
            }
            policy.push_str(piece);
        }
        HeaderValue::try_from(policy).unwrap_or_else(|_| self.plain.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(changes: &[(&str, &str)]) -> String {
        let mut policy = Policy::default();
        for (name, sources) in changes {
            policy.allow(name, sources).expect("a directive");
        }
        let value = policy.compile().value(None);
        value.to_str().expect("ASCII").to_owned()
    }

    #[test]
    fn sources_are_added_to_what_holds() {
        let default = changed(&[]);
        assert!(default.starts_with(
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        ));
        assert!(default.ends_with("; frame-ancestors 'self'"));
        for (name, sources, directive) in [
            (
                "img-src",
                "https://a.example",
                "; img-src 'self' data: https://a.example; ",
            ),
            ("img-src", "data: 'self'", "; img-src 'self' data:; "),
            (
                "object-src",
                "https://a.example",
                "; object-src https://a.example; ",
            ),
            ("img-src", "'none'", "; img-src 'none'; "),
            ("connect-src", "wss:", "; connect-src 'self' wss:"),
            (
                "script-src-elem",
                "https:",
                "; script-src-elem 'self' https:",
            ),
            ("frame-src", "https:", "; frame-src 'self' https:"),
            (
                "upgrade-insecure-requests",
                "",
                "; upgrade-insecure-requests",
            ),
            ("report-to", "here", "; report-to here"),
            (
                "form-action",
                "https://pay.example",
                "; form-action 'self' https://pay.example; ",
            ),
        ] {
            let policy = changed(&[(name, sources)]) + "; ";
            assert!(
                policy.contains(&(directive.trim_end_matches("; ").to_owned() + "; ")),
                "{policy}"
            );
        }
        assert!(
            changed(&[("child-src", "blob:"), ("frame-src", "https:")])
                .ends_with("; frame-src 'self' blob: https:")
        );
    }

    #[test]
    fn a_directive_stays_one() {
        for (name, sources) in [
            ("img-src", "a; script-src *"),
            ("img-src", "a, script-src *"),
            ("img-src", "a\r\nx: y"),
            ("img-src", "ä"),
            ("img-src;script-src", "*"),
            ("Img-Src", "*"),
            ("", "*"),
        ] {
            assert!(
                Policy::default().allow(name, sources).is_err(),
                "{name} {sources}"
            );
        }
    }

    #[test]
    fn a_nonce_stands_where_it_lets_something_through() {
        let nonce = Nonce::random();
        let mark = format!("'nonce-{}'", nonce.as_str());
        let with = |changes: &[(&str, &str)]| {
            let mut policy = Policy::default();
            for (name, sources) in changes {
                policy.allow(name, sources).expect("a directive");
            }
            let value = policy.compile().value(Some(&nonce));
            value.to_str().expect("ASCII").to_owned()
        };
        let default = with(&[]);
        assert!(default.contains(&format!(
            "; script-src 'self' {mark}; style-src 'self' {mark}; img-src"
        )));
        assert_eq!(default.replace(&format!(" {mark}"), ""), changed(&[]));
        assert_eq!(
            with(&[("style-src", "'unsafe-inline'")])
                .matches(&mark)
                .count(),
            1
        );
        assert_eq!(with(&[("script-src", "'none'")]).matches(&mark).count(), 1);
        assert_eq!(
            with(&[("script-src-elem", "https:")])
                .matches(&mark)
                .count(),
            3
        );
    }
}
