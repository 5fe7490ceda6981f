//! How names of variants are spelled in URLs.

/// A way to spell a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Case {
    /// `in-stock`
    #[default]
    Kebab,
    /// `in_stock`
    Snake,
    /// `inStock`
    Camel,
    /// `InStock`
    Pascal,
    /// `instock`
    Lower,
    /// `INSTOCK`
    Upper,
    /// `IN_STOCK`
    Screaming,
}

/// The names by which attributes ask for them.
const NAMES: [(&str, Case); 7] = [
    ("kebab-case", Case::Kebab),
    ("snake_case", Case::Snake),
    ("camelCase", Case::Camel),
    ("PascalCase", Case::Pascal),
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("SCREAMING_SNAKE_CASE", Case::Screaming),
];

impl Case {
    pub(super) fn named(name: &str) -> Option<Self> {
        NAMES
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, case)| *case)
    }

    /// All names, for messages.
    pub(super) fn names() -> String {
        NAMES.map(|(name, _)| format!("`{name}`")).join(", ")
    }

    /// Spells the name of a variant, which is written in Pascal case.
    pub(super) fn spell(self, name: &str) -> String {
        let separated = |separator: char| {
            let mut out = String::new();
            for (at, c) in name.chars().enumerate() {
                if c.is_uppercase() && at > 0 {
                    out.push(separator);
                }
                out.extend(c.to_lowercase());
            }
            out
        };
        match self {
            Self::Kebab => separated('-'),
            Self::Snake => separated('_'),
            Self::Screaming => separated('_').to_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Lower => name.to_lowercase(),
            Self::Upper => name.to_uppercase(),
            Self::Camel => {
                let mut chars = name.chars();
                let first = chars.next().map(char::to_lowercase);
                first.into_iter().flatten().chain(chars).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Case, NAMES};

    #[test]
    fn names_in_every_case() {
        let spelled = NAMES.map(|(name, _)| Case::named(name).map(|case| case.spell("InStock")));
        assert_eq!(
            spelled.map(Option::unwrap),
            [
                "in-stock", "in_stock", "inStock", "InStock", "instock", "INSTOCK", "IN_STOCK"
            ]
        );
        assert_eq!(Case::default().spell("Új"), "új");
        assert_eq!(Case::named("Train-Case"), None);
    }
}
