//! What is stored of a session, and how its values are written into it.

use super::id::SessionHash;
use super::lifetime::Lifetime;
use super::values::Values;
use bytes::Bytes;

/// What a store keeps of a session. Everything but the data is there so that a store can do its work.
///
/// ```
/// use pages::Record;
///
/// let record = Record { version: 1, expires: 1_800_000_000_000, owner: None, data: "x".into() };
/// assert!(record.is_expired(record.expires) && !record.is_expired(record.expires - 1));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Another number after each write, below 2⁶³: what [`replace`](crate::SessionStore::replace) compares. It is random, so
    /// that two writes that were both built upon one version can't be taken for each other.
    pub version: u64,
    /// When it ends, in milliseconds of Unix time. A store may forget it from then on.
    pub expires: u64,
    /// Whose it is: the hash of what [`Session::set_owner`](crate::Session::set_owner) was given.
    pub owner: Option<SessionHash>,
    /// The rest, which only we read.
    pub data: Bytes,
}

impl Record {
    /// Whether it has ended, `now` being milliseconds of Unix time.
    pub const fn is_expired(&self, now: u64) -> bool {
        self.expires <= now
    }
}

/// How the data begins: says how the rest is written.
const FORMAT: &[u8] = b"1 ";

/// A version of a session, read.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    pub(super) version: u64,
    /// When it began and when it was last used, in milliseconds of Unix time.
    pub(super) begun: u64,
    pub(super) used: u64,
    pub(super) owner: Option<SessionHash>,
    pub(super) values: Values,
}

impl Snapshot {
    /// A session that begins now.
    pub(super) fn new(version: u64, now: u64) -> Self {
        Self {
            version,
            begun: now,
            used: now,
            owner: None,
            values: Values::default(),
        }
    }

    /// The version after this one.
    pub(super) fn next(&self, version: u64, now: u64) -> Self {
        Self {
            version,
            // A clock that went back doesn't make a session older than it is.
            used: now.max(self.used),
            ..self.clone()
        }
    }

    /// As the store keeps it: the format, two times, and the values as JSON, so that it can be read by people.
    pub(super) fn record(&self, lifetime: &Lifetime) -> Result<Record, serde_json::Error> {
        let mut data = Vec::with_capacity(256);
        data.extend_from_slice(FORMAT);
        data.extend_from_slice(format!("{} {} ", self.begun, self.used).as_bytes());
        self.values.write(&mut data)?;
        Ok(Record {
            version: self.version,
            expires: lifetime.end(self.begun, self.used),
            owner: self.owner,
            data: data.into(),
        })
    }

    /// Reads what [`record`](Self::record) has written; `None` where it was written by something else.
    pub(super) fn read(record: &Record) -> Option<Self> {
        let rest = record.data.strip_prefix(FORMAT)?;
        let mut parts = rest.splitn(3, |byte| *byte == b' ');
        let mut time = || std::str::from_utf8(parts.next()?).ok()?.parse().ok();
        let (begun, used) = (time()?, time()?);
        Some(Self {
            version: record.version,
            begun,
            used,
            owner: record.owner,
            values: Values::parse(parts.next()?).ok()?,
        })
    }
}

/// What is left of a session at an id that was renewed: it holds nothing, and isn't nothing.
pub(super) fn renewed(version: u64, expires: u64) -> Record {
    Record {
        version,
        expires,
        owner: None,
        data: Bytes::new(),
    }
}

/// Whether this is what [`renewed`] makes.
pub(super) fn is_renewed(record: &Record) -> bool {
    record.data.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Record, Snapshot, is_renewed, renewed};
    use crate::session::Lifetime;

    #[test]
    fn a_snapshot_comes_back() {
        let mut snapshot = Snapshot::new(7, 1000).next(1, 2000);
        snapshot.values.set("a b", "c d").unwrap();
        let record = snapshot.record(&Lifetime::default()).unwrap();
        assert_eq!(record.version, 1);
        assert_eq!(record.expires, 2000 + 86_400_000);
        assert_eq!(&*record.data, br#"1 1000 2000 {"a b":"c d"}"#);
        let read = Snapshot::read(&record).unwrap();
        assert_eq!((read.begun, read.used, read.version), (1000, 2000, 1));
        let value: Option<String> = read.values.get("a b").unwrap();
        assert_eq!(value.as_deref(), Some("c d"));
        assert!(!is_renewed(&record) && is_renewed(&renewed(2, 0)));
    }

    #[test]
    fn what_was_not_written_by_us_is_no_snapshot() {
        for data in [
            "", "1 ", "1 1 2", "1 1 2 ", "1 1 2 []", "2 1 2 {}", "1 x 2 {}", "1 1 2 {",
        ] {
            let record = Record {
                version: 1,
                expires: 0,
                owner: None,
                data: data.into(),
            };
            assert!(Snapshot::read(&record).is_none(), "{data}");
        }
    }
}
