//! Which rules are wanted: those that hold all words.

use html_spec::rule::{Family, Rule, Severity};

/// So many words are looked for, and the others are not.
const WORDS: usize = 8;

/// Words that must stand somewhere in a rule, in capital letters or small ones.
#[derive(Debug)]
pub(super) struct Search {
    words: Vec<String>,
    errors: bool,
}

impl Search {
    pub(super) fn new(text: &str, errors: bool) -> Self {
        let words = text.split_whitespace().take(WORDS);
        Self {
            words: words.map(str::to_lowercase).collect(),
            errors,
        }
    }

    /// Whether nothing narrows it.
    pub(super) fn is_all(&self) -> bool {
        self.words.is_empty() && !self.errors
    }

    /// The rules of a family that are wanted, sorted by id.
    pub(super) fn find(&self, family: &Family) -> Vec<&'static Rule> {
        let mut rules: Vec<_> = family.rules().collect();
        rules.retain(|rule| self.holds(rule, family));
        rules
    }

    fn holds(&self, rule: &Rule, family: &Family) -> bool {
        if self.errors && rule.severity != Severity::Error {
            return false;
        }
        let text = [
            rule.id,
            rule.name,
            rule.message,
            rule.help,
            rule.why,
            rule.wrong,
            family.title,
        ];
        let text = text.join("\n").to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::Search;
    use html_spec::rule::{FAMILIES, Severity, all};

    fn ids(text: &str, errors: bool) -> Vec<&'static str> {
        let search = Search::new(text, errors);
        let rules = FAMILIES.iter().flat_map(|family| search.find(family));
        rules.map(|rule| rule.id).collect()
    }

    #[test]
    fn nothing_that_is_looked_for_is_all() {
        assert_eq!(ids(" ", false).len(), all().count());
        assert!(Search::new("", false).is_all() && !Search::new("", true).is_all());
    }

    #[test]
    fn each_word_narrows_the_search() {
        assert_eq!(ids("H014", false), ["H014"]);
        assert_eq!(ids("h019 MISSING-ALT", false), ["H019"]);
        assert!(ids("img alt", false).contains(&"H019"));
        assert_eq!(ids("h014 missing-alt", false), [""; 0]);
        assert_eq!(ids("no-such-word", false), [""; 0]);
    }

    #[test]
    fn warnings_can_be_left_out() {
        let mut warnings = 0;
        for rule in all().filter(|rule| rule.severity == Severity::Warning) {
            assert_eq!(ids(rule.id, false), [rule.id]);
            assert_eq!(ids(rule.id, true), [""; 0]);
            warnings += 1;
        }
        assert!(warnings > 0);
        assert_eq!(ids("", true).len(), all().count() - warnings);
    }
}
