//! The `curl` command that sends a request.

use http::{HeaderMap, HeaderValue, Method};

use super::prepared::{PreparedRequest, value_is_secret};
use super::redaction::REDACTED;
use crate::base64;

/// The longest body in bytes that is an argument of the command. Linux allows 128 KiB for an
/// argument.
const MAX_ARGUMENT: usize = 100_000;
/// The longest body in bytes that curl sends without the header `Expect: 100-continue`.
const MAX_UNASKED: usize = 1 << 20;

/// Returns the command. Bash and curl 7.76 or newer send exactly the request, unless a secret is
/// redacted in it.
pub(super) fn command(prepared: &PreparedRequest) -> String {
    let request = &prepared.request;
    let uri = prepared.redacted_uri();
    let body = Data::of(prepared);
    let mut words = vec!["curl".to_owned()];
    if uri.contains(['[', ']', '{', '}']) {
        words.push("--globoff".to_owned());
    }
    if uri.contains("/.") {
        words.push("--path-as-is".to_owned());
    }
    let method = request.method();
    // With `-X HEAD`, curl waits for a body. It rejects `--head` together with a body.
    words.push(match (method, &body) {
        (&Method::HEAD, Data::None) => "--head".to_owned(),
        _ if method.as_str().bytes().all(|byte| byte.is_ascii_alphabetic()) => format!("-X {method}"),
        _ => format!("-X {}", quoted(method.as_str().as_bytes())),
    });
    words.push(quoted(uri.as_bytes()));
    for (name, value) in request.headers() {
        let text = if value_is_secret(name, request.headers()) { REDACTED.as_bytes() } else { value.as_bytes() };
        // With `name:`, curl does not send the header; with `name;`, it sends an empty one.
        let header = match text.trim_ascii() {
            [] => format!("{name};").into_bytes(),
            _ => [name.as_str().as_bytes(), b": ", text].concat(),
        };
        words.push(format!("-H {}", quoted(&header)));
    }
    words.extend(own_headers(&body, request.headers(), request.body().len()));
    match body {
        Data::None => words.join(" "),
        Data::Stream(length) => {
            let length = length.map_or_else(String::new, |length| format!(" of {length} bytes"));
            format!("{} -T - # the body is a stream{length}: pipe it in", words.join(" "))
        }
        Data::Argument(body) => format!("{} --data-raw {}", words.join(" "), quoted(body.as_bytes())),
        Data::Piped(body) => {
            format!("printf %s {} | {} --data-binary @-", quoted(body.as_bytes()), words.join(" "))
        }
        Data::Base64(body) => format!("printf %s {body} | base64 -d | {} --data-binary @-", words.join(" ")),
    }
}

/// Returns the words that keep curl from adding headers of its own.
fn own_headers(body: &Data, headers: &HeaderMap<HeaderValue>, length: usize) -> Vec<String> {
    let has_body = !matches!(body, Data::None);
    let added = [
        ("accept", true),
        ("user-agent", true),
        ("content-type", has_body),
        ("expect", has_body && (length >= MAX_UNASKED || matches!(body, Data::Stream(_)))),
    ];
    let added = added.iter().filter(|(name, is_added)| *is_added && !headers.contains_key(*name));
    added.map(|(name, _)| format!("-H '{name}:'")).collect()
}

/// The body, in the form in which the command contains it.
enum Data {
    /// The request has no body.
    None,
    /// The body is a stream, of this length if it is known.
    Stream(Option<u64>),
    /// The body is a word of the command.
    Argument(String),
    /// The body comes from a pipe, because it is too long for an argument.
    Piped(String),
    /// The body comes from a pipe as base64, because it is not text, or has a NUL, which the shell
    /// cannot hold.
    Base64(String),
}

impl Data {
    fn of(prepared: &PreparedRequest) -> Self {
        if let Some(stream) = prepared.body_stream() {
            return Self::Stream(stream.length());
        }
        let body = prepared.request.body();
        // Other HTTP clients send `content-length: 0` with these methods.
        let has_length = [Method::POST, Method::PUT, Method::PATCH].contains(prepared.request.method());
        match prepared.redaction.redact_body(body) {
            Some(text) if text.is_empty() && !has_length => Self::None,
            Some(text) if text.contains('\0') => Self::Base64(base64::encode(text.as_bytes())),
            Some(text) if text.len() > MAX_ARGUMENT => Self::Piped(text),
            Some(text) => Self::Argument(text),
            // The recorded places of secrets refer to the text before compression.
            None if prepared.redaction.redacts_body() => Self::Argument(REDACTED.to_owned()),
            None => Self::Base64(base64::encode(body)),
        }
    }
}

/// Returns a word for bash: in single quotes, or with escapes if it has characters that a terminal
/// does not show as they are.
fn quoted(word: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(word)
        && !text.contains(is_unsafe)
    {
        return format!("'{}'", text.replace('\'', r"'\''"));
    }
    let mut quoted = "$'".to_owned();
    for chunk in word.utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\'' => quoted.push_str(r"\'"),
                '\\' => quoted.push_str(r"\\"),
                '\n' => quoted.push_str(r"\n"),
                character if is_unsafe(character) => escape(&mut quoted, character.encode_utf8(&mut [0; 4]).as_bytes()),
                character => quoted.push(character),
            }
        }
        escape(&mut quoted, chunk.invalid());
    }
    quoted.push('\'');
    quoted
}

/// Appends bytes as octal escapes of three digits, which no digit after them can change.
fn escape(quoted: &mut String, bytes: &[u8]) {
    for byte in bytes {
        let digit = |shift: u8| char::from(b'0' + (byte >> shift & 7));
        quoted.extend(['\\', digit(6), digit(3), digit(0)]);
    }
}

/// Returns true for control characters, and for characters that break lines or change the direction
/// of text.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
