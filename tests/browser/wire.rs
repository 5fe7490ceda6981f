//! Carries one command of WebDriver to the driver and its answer back, over HTTP/1.1 on the loopback interface.

use serde_json::Value;
use std::io::{BufRead, BufReader, Error, ErrorKind, Result, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// No command takes longer; the driver itself gives up sooner on a page that doesn't load.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends `body` to `path` and returns the `value` of the answer.
///
/// # Errors
/// When the driver doesn't answer in time, or answers with an error, whose name and message are then told
/// (WebDriver, section 6.6).
pub(crate) fn exchange(port: u16, method: &str, path: &str, body: &Value) -> Result<Value> {
    let body = if method == "POST" {
        body.to_string()
    } else {
        String::new()
    };
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body.as_bytes()].concat())?;
    let body = content(BufReader::new(stream))?;
    value(&body).map_err(|reason| Error::other(format!("{method} {path}: {reason}")))
}

/// The content of an answer. The driver doesn't hang up behind it, so its length is believed.
fn content(mut stream: impl BufRead) -> Result<Vec<u8>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().map_err(Error::other)?;
            }
            None if line.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut content = vec![0; length];
    stream.read_exact(&mut content)?;
    Ok(content)
}

/// The value in an answer, or the error that it tells of.
fn value(content: &[u8]) -> std::result::Result<Value, String> {
    let mut answer: Value = serde_json::from_slice(content).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match (value["error"].as_str(), value["message"].as_str()) {
        (Some(error), Some(message)) => Err(format!("{error}: {message}")),
        _ => Ok(value),
    }
}

#[test]
fn an_error_of_the_driver_is_told() {
    let answer = br#"{"value":{"error":"no such element","message":"none","stacktrace":""}}"#;
    assert_eq!(value(answer).unwrap_err(), "no such element: none");
    assert_eq!(value(br#"{"value":[1]}"#).unwrap(), serde_json::json!([1]));
    assert!(value(b"{").is_err());
}

#[test]
fn an_answer_ends_where_it_says() {
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length:2\r\n\r\n{}and more";
    assert_eq!(content(&answer[..]).unwrap(), b"{}");
    assert!(content(&answer[..answer.len() - 9]).is_err());
    assert!(content(&b"HTTP/1.1 200 OK\r\n"[..]).is_err());
}
