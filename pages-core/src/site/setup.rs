//! Why a site can't start.

use crate::registry::{Conflict, Entry};
use std::fmt;

/// Why a site, or one of several, can't start: all that is wrong with it, each with its place in the source.
#[derive(Debug, Default)]
pub struct SetupError {
    faults: Vec<Fault>,
    conflicts: Vec<Conflict>,
}

/// One thing that is wrong.
#[derive(Debug)]
struct Fault {
    /// The names of the host whose site it is, where there are several.
    host: Option<String>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Conflict(Conflict),
    Missing {
        page: &'static Entry,
        state: &'static str,
    },
    NotAHost {
        name: String,
        reason: &'static str,
    },
    HostTwice {
        name: String,
    },
    NoHost {
        page: Option<&'static Entry>,
    },
    /// Something that the site has been told, and that can't be.
    Setting(String),
}

impl SetupError {
    /// What was to be made, if nothing is wrong.
    pub(super) fn or<T>(self, made: T) -> Result<T, Self> {
        if self.faults.is_empty() {
            Ok(made)
        } else {
            Err(self)
        }
    }

    pub(super) fn add_conflicts(&mut self, conflicts: Vec<Conflict>) {
        for conflict in conflicts {
            self.conflicts.push(conflict);
            self.note(Kind::Conflict(conflict));
        }
    }

    /// A page takes state that the site doesn't have.
    pub(super) fn missing(&mut self, page: &'static Entry, state: &'static str) {
        self.note(Kind::Missing { page, state });
    }

    /// What can't be, of what the site has been told.
    pub(super) fn settings(&mut self, wrong: Vec<String>) {
        wrong
            .into_iter()
            .map(Kind::Setting)
            .for_each(|wrong| self.note(wrong));
    }

    pub(super) fn not_a_host(&mut self, name: &str, reason: &'static str) {
        let name = name.to_owned();
        self.note(Kind::NotAHost { name, reason });
    }

    pub(super) fn host_twice(&mut self, name: &str) {
        self.note(Kind::HostTwice {
            name: name.to_owned(),
        });
    }

    /// The site with this page was given no name.
    pub(super) fn no_host(&mut self, page: Option<&'static Entry>) {
        self.note(Kind::NoHost { page });
    }

    /// What is wrong with the site of a host.
    pub(super) fn add_host(&mut self, host: &str, error: Self) {
        self.conflicts.extend(error.conflicts);
        self.faults
            .extend(error.faults.into_iter().map(|fault| Fault {
                host: Some(host.to_owned()),
                ..fault
            }));
    }

    fn note(&mut self, kind: Kind) {
        self.faults.push(Fault { host: None, kind });
    }

    /// The pages of which only one could answer.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.faults.len();
        write!(f, "the site can't start ({count} to mend)")?;
        self.faults
            .iter()
            .try_for_each(|fault| write!(f, "\n- {fault}"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(host) = &self.host {
            write!(f, "at the host `{host}`: ")?;
        }
        match &self.kind {
            Kind::Conflict(conflict) => conflict.fmt(f),
            Kind::Missing { page, state } => write!(
                f,
                "the page `{}` takes `State<{state}>`, but the site has none\n  at {}\n  help: give it one: `Site::new().state(…)`",
                page.name,
                page.place()
            ),
            Kind::NotAHost { name, reason } => write!(f, "`{name}` isn't a host: {reason}"),
            Kind::HostTwice { name } => write!(
                f,
                "two sites are for the host `{name}`\n  help: one host has one site; it may have pages of several crates"
            ),
            Kind::NoHost { page: Some(page) } => write!(
                f,
                "the site with the page `{}` was given no host\n  at {}",
                page.name,
                page.place()
            ),
            Kind::Setting(wrong) => f.write_str(wrong),
            Kind::NoHost { page: None } => f.write_str("a site without pages was given no host"),
        }
    }
}

impl std::error::Error for SetupError {}
