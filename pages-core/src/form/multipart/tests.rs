//! Bodies in parts, as events and as forms.

use super::scanner::{Event, Scanner};
use crate::form::tests::{Pieces, now};
use crate::form::{FormLimits, Submission};
use crate::{Error, Result};
use http::HeaderMap;

/// The events of a body, with data put together: `[head] data`.
fn scan(body: &str, piece: usize) -> Result<String> {
    let mut scanner = Scanner::new("cut", 1024);
    let mut pieces = body.as_bytes().chunks(piece);
    let mut seen = Vec::new();
    loop {
        match scanner.next()? {
            Event::More => match pieces.next() {
                Some(piece) => scanner.push(piece),
                None => seen.extend_from_slice(b"..."),
            },
            Event::Head(head) => seen.extend([b"[", &head[..], b"]"].concat()),
            Event::Data(data) => {
                assert!(!data.is_empty());
                seen.extend_from_slice(&data);
            }
            Event::PartEnd => seen.push(b'|'),
            Event::End => seen.push(b'.'),
        }
        if seen.ends_with(b".") {
            return Ok(String::from_utf8_lossy(&seen).into_owned());
        }
    }
}

#[test]
fn parts_are_cut_where_boundaries_are_lines() {
    for (body, seen) in [
        ("--cut--", "."),
        ("--cut--\r\nbehind", "."),
        ("before\r\n--cut--", "."),
        ("\r\n--cut \t\r\nA\r\n\r\n\r\n--cut--", "[A]|."),
        (
            "--cut\r\nA\r\nB\r\n\r\n1\r\n2\r\n--cut\r\nC\r\n\r\n3\r\n--cut--",
            "[A\r\nB]1\r\n2|[C]3|.",
        ),
        // Data begins behind the empty line, whatever it begins with.
        ("--cut\r\nA\r\n\r\n--cut\r\n--cut--", "[A]--cut|."),
        // What looks like a boundary, and is none.
        (
            "--cut\r\nA\r\n\r\n--cu\r\n-cut\r\n--cu\r\r\n--\n--cut --cut\r\n\r\n--cut--",
            "[A]--cu\r\n-cut\r\n--cu\r\r\n--\n--cut --cut\r\n|.",
        ),
        ("--cut\r\nA\r\n\r\nhalf", "[A]half..."),
        ("--cut\r\nA\r\n\r\nhalf\r\n--cu", "[A]half..."),
        ("--cut\r\nA\r\n", "..."),
        ("--cut", "..."),
        ("--cut-", "..."),
        ("", "..."),
    ] {
        for piece in 1..=body.len().max(1) {
            assert_eq!(scan(body, piece).unwrap(), seen, "{body:?} by {piece}");
        }
    }
}

#[test]
fn what_is_no_multipart_body_is_refused() {
    let long = "x".repeat(1100);
    for body in [
        "--wrong\r\nA\r\n\r\n1\r\n--cut--",
        "\r\n--wrong\r\n\r\n--cut--",
        "--cutx\r\nA\r\n\r\n1\r\n--cut--",
        "--cut-\r\nA\r\n\r\n1\r\n--cut--",
        "--cut x\r\nA\r\n\r\n1\r\n--cut--",
        "--cut\nA\n\n1\n--cut--",
        "--cut\r\n\r\n1\r\n--cut--",
        "--cut\r\nA\r\n\r\n1\r\n--cut2\r\n--cut--",
        &format!("{long}\r\n--cut--"),
        &format!("--cut{}\r\n", " ".repeat(1100)),
        &format!("--cut\r\n{long}\r\n\r\n"),
    ] {
        for piece in [body.len(), 1, 5] {
            let error = scan(body, piece).unwrap_err();
            assert!(matches!(error.status().as_u16(), 400 | 413), "{body:?}");
        }
    }
}

fn read(kind: &str, body: Pieces) -> Result<Submission> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", kind.parse().unwrap());
    now(Submission::from_body(
        &headers,
        body,
        &FormLimits::new(),
        &[],
    ))
}

fn refused(kind: &str, body: &str) -> Error {
    read(kind, Pieces::cut(body.as_bytes(), &[])).unwrap_err()
}

const KIND: &str = "multipart/form-data; boundary=cut";

#[test]
fn fields_and_files_keep_their_order() {
    let body = "--cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\na\r\nb\r\n\
        --cut\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n\r\n\
        --cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\a%22b.txt\"\r\n\
        Content-Type: text/plain\r\n\r\na\r\nb\r\n\
        --cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"empty\"\r\n\r\n\r\n\
        --cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n\r\n--cut--\r\n";
    let form = read(KIND, Pieces::cut(body.as_bytes(), &[11])).unwrap();
    let names: Vec<_> = form.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["note", "file", "file", "note"]);
    assert_eq!(form.texts("note").collect::<Vec<_>>(), ["a\nb", ""]);
    let files: Vec<_> = form.files("file").collect();
    assert_eq!(files[0].file_name(), "a\"b.txt");
    assert_eq!(files[0].content_type(), "text/plain");
    assert_eq!(now(files[0].bytes()).unwrap(), "a\r\nb");
    assert_eq!(files[1].file_name(), "empty");
    assert_eq!(files[1].content_type(), "application/octet-stream");
    assert!(files[1].is_empty());
}

#[test]
fn a_body_that_ends_too_early_is_refused_wherever_it_ends() {
    let body = "--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--cut--";
    for end in 0..body.len() {
        let error = refused(KIND, &body[..end]);
        assert_eq!(error.status(), 400, "{}", &body[..end]);
    }
    assert!(read(KIND, Pieces::cut(body.as_bytes(), &[])).is_ok());
    // Behind the last boundary, too.
    let mut cut_off = Pieces::cut(body.as_bytes(), &[]);
    cut_off.error = Some(std::io::ErrorKind::UnexpectedEof);
    assert_eq!(read(KIND, cut_off).unwrap_err().status(), 400);
}

#[test]
fn what_is_wrong_is_said() {
    let of = |head: &str, data: &str| {
        format!("--cut\r\nContent-Disposition: form-data; {head}\r\n\r\n{data}\r\n--cut--")
    };
    for (kind, body, reason) in [
        ("multipart/form-data", of("name=a", ""), "no `boundary`"),
        (KIND, "junk".into(), "ends too early"),
        (KIND, of("x=y", ""), "no name"),
        (KIND, of("name=_charset_", "ebcdic"), "ebcdic"),
        ("multipart/mixed; boundary=cut", of("name=a", ""), "415"),
    ] {
        let error = refused(kind, &body);
        assert!(error.to_string().contains(reason), "{error}");
    }
    let mut latin = of("name=a", "").into_bytes();
    latin.splice(latin.len() - 9..latin.len() - 9, [0xE4]);
    let error = read(KIND, Pieces::cut(&latin, &[])).unwrap_err();
    assert!(
        error.to_string().contains("field `a` isn't UTF-8"),
        "{error}"
    );
}

#[test]
fn a_text_in_another_charset_is_refused_unless_it_is_the_same_in_ours() {
    let of = |data: &str| {
        let head = "Content-Disposition: form-data; name=a\r\nContent-Type: text/plain; charset=iso-8859-1";
        let body = format!("--cut\r\n{head}\r\n\r\n{data}\r\n--cut--");
        read(KIND, Pieces::cut(body.as_bytes(), &[]))
    };
    assert_eq!(of("abc").unwrap().text("a"), Some("abc"));
    assert_eq!(of("\u{c4}").unwrap_err().status(), 400);
}

#[test]
fn what_stands_behind_the_last_boundary_is_read_as_far_as_is_sensible() {
    let body = |behind: usize| format!("--cut--\r\n{}", "x".repeat(behind));
    for behind in [0, 1, 10_000, 1_000_000] {
        let form = read(KIND, Pieces::cut(body(behind).as_bytes(), &[1000]));
        assert!(form.unwrap().is_empty());
    }
}
