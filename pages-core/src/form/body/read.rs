//! Which reader reads which body.

use super::budget::Budget;
use super::media_type::{content_type, essence};
use super::pieces::Pieces;
use super::refusal::{encoded, too_long, unsupported};
use super::urlencoded::Decoder;
use crate::form::{FieldLimit, FormLimits, Submission};
use crate::{BoxError, Result};
use bytes::Bytes;
use html::form::FormSpec;
use http::{HeaderMap, header};
use std::pin::pin;

/// Reads a body. Of the files, those that `form` asks for are kept; without it, all.
pub(in crate::form) async fn read<B>(
    headers: &HeaderMap,
    body: B,
    limits: &FormLimits,
    own: &[FieldLimit],
    form: Option<&'static FormSpec>,
) -> Result<Submission>
where
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<BoxError>,
{
    check_coding(headers)?;
    let body = pin!(body);
    let mut pieces = Pieces::new(body);
    let budget = Budget::new(limits, own).of_form(form);
    let Some(kind) = content_type(headers) else {
        return match pieces.next().await? {
            None => Ok(Submission::default()),
            Some(_) => Err(unsupported(None)),
        };
    };
    let is = |name: &str| essence(kind).eq_ignore_ascii_case(name);
    if is("application/x-www-form-urlencoded") {
        urlencoded(pieces, budget).await
    } else if is("multipart/form-data") {
        crate::form::multipart::read(kind, pieces, budget).await
    } else {
        Err(unsupported(Some(essence(kind))))
    }
}

/// Refuses a body that is compressed (RFC 9110 §8.4): read as it is, it would be another form than the one that was sent.
fn check_coding(headers: &HeaderMap) -> Result<()> {
    let mut codings = headers.get_all(header::CONTENT_ENCODING).iter();
    if codings.all(|coding| coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        Ok(())
    } else {
        Err(encoded())
    }
}

/// Reads `application/x-www-form-urlencoded`.
async fn urlencoded<B>(mut pieces: Pieces<'_, B>, budget: Budget<'_>) -> Result<Submission>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let mut room = budget.urlencoded();
    if pieces.least() > room {
        return Err(too_long());
    }
    let mut decoder = Decoder::new(budget);
    while let Some(piece) = pieces.next().await? {
        let fits = usize::try_from(room).map_or(piece.len(), |room| room.min(piece.len()));
        decoder.push(piece.get(..fits).unwrap_or_default())?;
        // Nothing but `&`s without fields between them gets this far.
        if fits < piece.len() {
            return Err(too_long());
        }
        room -= fits as u64;
    }
    decoder.end()
}

/// Reads a query within these limits.
pub(in crate::form) fn query(query: &str, limits: &FormLimits) -> Result<Submission> {
    let mut decoder = Decoder::new(Budget::new(limits, &[]));
    decoder.push(query.as_bytes())?;
    decoder.end()
}
