//! The table of names: which site a host is for.

use super::name::{Name, normal};
use std::borrow::Cow;
use std::collections::HashMap;

/// The names of all hosts, with the number of the site of each. What is asked for comes from strangers, and what is in the
/// table from the program: it never grows.
#[derive(Debug, Default)]
pub(crate) struct Names {
    exact: HashMap<String, usize>,
    /// What is below these.
    below: HashMap<String, usize>,
    any: Option<usize>,
}

impl Names {
    /// Adds a name. The site that has it already, if there is one, keeps it.
    pub(super) fn add(&mut self, name: Name, site: usize) -> Option<usize> {
        let before = match &name {
            Name::Any => self.any,
            Name::Below(host) => self.below.get(host).copied(),
            Name::Exact(host) => self.exact.get(host).copied(),
        };
        if before.is_none() {
            match name {
                Name::Any => self.any = Some(site),
                Name::Below(host) => drop(self.below.insert(host, site)),
                Name::Exact(host) => drop(self.exact.insert(host, site)),
            }
        }
        before
    }

    /// The site of a host: its own, or the one of the longest name that it is below, or the one for any.
    pub(super) fn find(&self, host: &str) -> Option<usize> {
        self.named(host).or(self.any)
    }

    /// The site of a host that has a name here.
    pub(crate) fn named(&self, host: &str) -> Option<usize> {
        if host.is_empty() {
            return None;
        }
        // Most clients send the spelling that is in the table.
        if let Some(site) = self.exact.get(host) {
            return Some(*site);
        }
        let host = match host.bytes().any(|byte| byte.is_ascii_uppercase())
            || host.ends_with('.')
            || host.starts_with('[')
        {
            true => Cow::Owned(normal(host)?),
            false if host.len() > super::name::LONGEST => return None,
            false => Cow::Borrowed(host),
        };
        if let Cow::Owned(host) = &host
            && let Some(site) = self.exact.get(host)
        {
            return Some(*site);
        }
        if self.below.is_empty() {
            return None;
        }
        // A name is short, so the number of its dots is small.
        host.match_indices('.').find_map(|(dot, _)| {
            let rest = host.get(dot + 1..).filter(|_| dot > 0)?;
            self.below.get(rest).copied()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[&str]) -> Names {
        let mut names = Names::default();
        for (site, name) in list.iter().enumerate() {
            assert_eq!(names.add(Name::parse(name).unwrap(), site), None);
        }
        names
    }

    #[test]
    fn the_nearest_name_counts() {
        let names = names(&[
            "example.com",
            "*.example.com",
            "a.example.com",
            "*.b.example.com",
            "[::1]",
            "*",
        ]);
        for (host, site) in [
            ("example.com", 0),
            ("EXAMPLE.com.", 0),
            ("x.example.com", 1),
            ("x.y.Example.Com", 1),
            ("b.example.com", 1),
            ("a.example.com", 2),
            ("A.EXAMPLE.COM", 2),
            ("x.a.example.com", 1),
            ("x.b.example.com", 3),
            ("[0::1]", 4),
            ("[::1]", 4),
            ("", 5),
            (".example.com", 5),
            ("badexample.com", 5),
            ("example.com.evil", 5),
            ("example.com..", 5),
            ("[x", 5),
        ] {
            assert_eq!(names.find(host), Some(site), "{host}");
        }
    }

    #[test]
    fn without_a_site_for_any_there_is_none_for_others() {
        let names = names(&["example.com", "*.example.org"]);
        assert_eq!(names.find("example.net"), None);
        assert_eq!(names.find("example.org"), None);
        assert_eq!(
            names.find(&format!("{}example.org", "a.".repeat(8000))),
            None
        );
    }

    #[test]
    fn a_name_stays_with_its_first_site() {
        let mut names = names(&["a", "*.a", "*"]);
        for (name, before) in [("A.", 0), ("*.A", 1), ("*", 2)] {
            assert_eq!(names.add(Name::parse(name).unwrap(), 9), Some(before));
        }
        assert_eq!(names.find("a"), Some(0));
    }
}
