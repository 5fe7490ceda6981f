//! One part on its way in: a text in memory, or a file on its way to the disk.

use super::head::{FileHead, PartHead, part_head};
use crate::Result;
use crate::form::Value;
use crate::form::body::{Budget, FileLimit, check_charset, not_text, text};
use crate::form::upload::Spool;

/// A part that has begun.
pub(super) struct Part {
    name: String,
    content: Content,
}

enum Content {
    Text {
        held: Vec<u8>,
        foreign_charset: bool,
    },
    File {
        head: FileHead,
        /// Somebody asks for it.
        is_kept: bool,
        /// Nothing before the first byte: an input without a file sends a part without any, which counts nowhere.
        limit: Option<FileLimit>,
        length: u64,
        spool: Spool,
        /// The limit that was passed. What comes then is read, but not kept.
        passed: Option<u64>,
    },
}

impl Part {
    pub(super) fn begin(head: &[u8], budget: &mut Budget<'_>) -> Result<Self> {
        let PartHead {
            name,
            file,
            foreign_charset,
        } = part_head(head)?;
        budget.field()?;
        budget.text(&name, 0, name.len())?;
        let content = match file {
            None => Content::Text {
                held: Vec::new(),
                foreign_charset,
            },
            Some(head) => Content::File {
                head,
                is_kept: budget.keeps_file(&name),
                limit: None,
                length: 0,
                spool: Spool::new(budget.limits),
                passed: None,
            },
        };
        Ok(Self { name, content })
    }

    /// Takes data, which isn't empty.
    pub(super) fn push(&mut self, data: &[u8], budget: &mut Budget<'_>) -> Result<()> {
        let name = &self.name;
        match &mut self.content {
            Content::Text { held, .. } => {
                budget.text(name, held.len(), data.len())?;
                held.extend_from_slice(data);
            }
            Content::File {
                is_kept,
                limit,
                length,
                spool,
                passed,
                ..
            } => {
                let limit = match *limit {
                    Some(limit) => limit,
                    None => *limit.insert(budget.file(name)?),
                };
                let more = data.len() as u64;
                let over = budget.file_bytes(name, limit, *length, more)?;
                *length += more;
                if over.is_some() {
                    *passed = over;
                    spool.clear();
                } else if *is_kept {
                    spool.write(data)?;
                }
            }
        }
        Ok(())
    }

    /// What stands under its name; nothing for an input without a file.
    pub(super) fn end(self, budget: &mut Budget<'_>) -> Result<Option<(String, Value)>> {
        let name = self.name;
        let value = match self.content {
            Content::Text {
                held,
                foreign_charset,
            } => {
                // What is ASCII is the same in each charset that is still sent.
                if foreign_charset && !held.is_ascii() {
                    return Err(not_text(&name, "field"));
                }
                let value = text(held).ok_or_else(|| not_text(&name, "field"))?;
                check_charset(&name, &value)?;
                Value::Text(value)
            }
            Content::File {
                head,
                is_kept,
                limit,
                spool,
                passed,
                ..
            } => {
                if limit.is_none() {
                    if !head.is_named {
                        return Ok(None);
                    }
                    budget.file(&name)?;
                }
                if !is_kept {
                    return Ok(None);
                }
                match passed {
                    Some(most) => Value::TooLarge {
                        file_name: head.name,
                        most,
                    },
                    None => Value::File(spool.end(head.name, head.content_type)?),
                }
            }
        };
        Ok(Some((name, value)))
    }
}
