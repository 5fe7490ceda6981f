//! From the parts of a body to names and values.

use super::boundary::boundary;
use super::part::Part;
use super::scanner::{Event, Scanner};
use crate::form::Submission;
use crate::form::body::{Budget, Pieces, malformed, too_long};
use crate::{BoxError, Result};
use bytes::Bytes;

/// What a part takes beside its head and its data: boundary and line ends.
const AROUND: usize = 256;

/// Reads a body of this type.
pub(in crate::form) async fn read<B>(
    kind: &str,
    mut pieces: Pieces<'_, B>,
    mut budget: Budget<'_>,
) -> Result<Submission>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let longest_head = budget.limits.part_head;
    let mut scanner = Scanner::new(&boundary(kind)?, longest_head);
    if pieces.least() > budget.multipart(longest_head + AROUND) {
        return Err(too_long());
    }
    let mut form = Submission::default();
    let mut part: Option<Part> = None;
    loop {
        match scanner.next()? {
            Event::More => match pieces.next().await? {
                Some(piece) => scanner.push(&piece),
                None => return Err(malformed("The form ends too early.")),
            },
            Event::Head(head) => part = Some(Part::begin(&head, &mut budget)?),
            Event::Data(data) => {
                if let Some(part) = &mut part {
                    part.push(&data, &mut budget)?;
                }
            }
            Event::PartEnd => {
                if let Some(part) = part.take() {
                    form.entries.extend(part.end(&mut budget)?);
                }
            }
            Event::End => break,
        }
    }
    // What stands behind the last boundary means nothing, but the connection can only be used again when it is read. A body
    // that is cut off there is cut off.
    let mut behind = 0;
    while behind <= longest_head
        && let Some(piece) = pieces.next().await?
    {
        behind += piece.len();
    }
    Ok(form)
}
