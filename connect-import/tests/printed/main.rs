//! Declarations that are printed from small models, and compiled here.
//!
//! `UPDATE=1 cargo test -p connect-import --test printed` prints them again.
#![cfg(test)]
#![deny(warnings, missing_docs, clippy::pedantic)]
#![allow(dead_code, unreachable_pub, unused_imports, reason = "the printed modules are those of a library")]

#[rustfmt::skip]
mod library;
#[rustfmt::skip]
mod light_house;
#[rustfmt::skip]
mod seed_bank;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use connect_core::auth::AuthScheme;
use connect_core::client::WaitErrorKind;
use connect_core::stream::ByteStream;
use connect_core::{Body, Endpoint, Operation, RandomTokens, blocking};
use connect_import::declare::{Elsewhere, declare};
use connect_import::files::Folder;
use connect_import::print::{Options, Server, print};

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn printed(model: &str, server: Server) -> BTreeMap<String, String> {
    let model = connect_import::read::model(&tests().join("models").join(model)).unwrap();
    let declarations = declare(&model, None, &Elsewhere::default()).unwrap();
    let options = Options {
        source: format!("the model of {}, version {}", model.service.sdk_id, model.service.version),
        refresh: "UPDATE=1 cargo test -p connect-import --test printed".to_owned(),
        server,
        ..Options::default()
    };
    print(&model, &declarations, &options).unwrap()
}

#[test]
fn the_printed_declarations_are_those_of_the_models() {
    for (model, name) in [("library", "library"), ("light_house.json", "light_house"), ("seed_bank.json", "seed_bank")]
    {
        let path = tests().join("printed").join(name);
        // One of them can be served.
        let files = printed(model, if name == "library" { Server::Yes } else { Server::No });
        if std::env::var("UPDATE").is_ok() {
            Folder::new(&path).write(&files, false).unwrap();
        }
        for (file, text) in &files {
            assert_eq!(std::fs::read_to_string(path.join(file)).unwrap(), *text, "{name}/{file}");
        }
        assert_eq!(Folder::new(&path).compare(&files).unwrap(), Vec::<String>::new());
    }
}

#[test]
#[expect(deprecated, reason = "the model says that the operation is deprecated")]
fn a_printed_operation_is_encoded_as_its_model_says() {
    let reader = library::Reader { name: "Ada".to_owned().into(), secret: None };
    let lend = library::LendBook {
        r#type: Some(library::Format::EBook),
        token: Some("t-1".to_owned()),
        notes: Some(library::Notes::Text("slowly".to_owned())),
        ..library::LendBook::new(library::Kind::Novel, "a/b c", reader)
    };
    let endpoint = library::ENDPOINT.in_region("eu-west-1").endpoint().unwrap();
    let request = lend.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.method(), "PUT");
    assert_eq!(request.uri(), "https://desk-library.eu-west-1.api.aws/books/novel/a/b%20c?lend=yes");
    let body = std::str::from_utf8(request.body()).unwrap();
    assert_eq!(body, r#"{"token":"t-1","type":"E_BOOK","reader":{"name":"Ada"},"notes":{"text":"slowly"}}"#);
    assert!(!format!("{lend:?}").contains("Ada"), "a sensitive member is redacted");
    assert_eq!(library::LendBook::METADATA.auth(), AuthScheme::SigV4);
}

#[test]
#[expect(deprecated, reason = "the model says that the operation is deprecated")]
fn a_printed_operation_is_served_as_its_model_says() {
    let sent = connect_core::http::Request::put("/books/novel/a/b%20c?lend=yes")
        .header("content-type", "application/json")
        .body(r#"{"type":"E_BOOK","reader":{"name":"Ada"}}"#);
    let lend = library::LendBook::from_http_request(sent.unwrap()).unwrap();
    assert_eq!((&**lend.reader.name.expose(), &*lend.path), ("Ada", "a/b c"));
}

#[test]
fn a_printed_waiter_ends_in_the_state_that_its_model_says() {
    let answers = |body: &'static str| {
        let transport = blocking::transport_fn(move |_, _| Ok(connect_core::http::Response::new(Body::from(body))));
        let endpoint = Endpoint::new("https://library.example").unwrap();
        let config = connect_core::ClientConfig::new(endpoint).without_signing();
        blocking::Client::with_config(config, transport)
    };
    // A state that is not reached fails the test within a second.
    let (delay, timeout) = (Duration::from_millis(1), Duration::from_secs(1));
    let shelf_open = library::SHELF_OPEN.with_delays(delay, delay).with_timeout(timeout);
    let shelf = library::DescribeShelf { shelf: "novels".to_owned() };
    for (body, is_failure) in [
        (r#"{"state":"OPEN"}"#, false),
        (r#"{"state":"CLOSED","full":true}"#, true),
        (r#"{"state":"CLOSED","full":false}"#, false),
        (r#"{"state":"CLOSED","books":[{"title":"closed","format":"3D"}]}"#, true),
        (r#"{"state":"CLOSED","books":[{"title":"x","format":"E_BOOK"}]}"#, false),
        (r#"{"state":"NEW","books":[{"title":"a"},{"title":"a"},{"title":"c","sequel":{"title":"b"}}]}"#, false),
    ] {
        let waited = answers(body).wait(&shelf, shelf_open);
        match waited {
            Ok(_) => assert!(!is_failure, "{body}"),
            Err(error) => {
                assert!(is_failure && error.kind() == WaitErrorKind::Failure, "{body}: {error}");
            }
        }
    }
}

#[test]
fn a_printed_stream_of_events_is_sent_and_read() {
    let page = |text: &str| library::Pages::Page(library::Page { text: Some(text.to_owned()) });
    let dictate = library::Dictate::new(["one", "two"].map(page).into_iter().collect());
    let endpoint = Endpoint::new("https://library.example").unwrap();
    let request = dictate.prepare(&endpoint, &RandomTokens).unwrap();
    assert_eq!(request.headers()["content-type"], "application/vnd.amazon.eventstream");
    let sent = request.body().clone();
    let mut sent = connect_core::stream::EventStream::<library::Pages>::from_bytes(sent);
    let texts: Vec<_> = sent.blocking().map(|event| event.unwrap()).collect();
    assert!(matches!(&texts[..], [library::Pages::Page(one), _] if one.text.as_deref() == Some("one")));

    let note = library::Dictation { number: Some(7), sound: Some((*b"la").into()), ..Default::default() };
    let slow = library::Slow { message: Some("later".to_owned()), ..Default::default() };
    let events = [library::Dictated::Note(note), library::Dictated::Slow(slow)];
    let body = events.into_iter().collect::<connect_core::stream::EventStream<_>>().into_byte_stream();
    let response = connect_core::http::Response::builder().header("X-Session", "s-1");
    let body = body.collect_blocking(1 << 20).unwrap();
    let mut output = library::Dictate::from_http_response(response.body(body).unwrap()).unwrap();
    assert_eq!(output.session, "s-1");
    let Some(Ok(library::Dictated::Note(note))) = output.notes.next_blocking() else { panic!("no note") };
    assert_eq!((note.number, note.sound.unwrap().as_bytes()), (Some(7), &b"la"[..]));
    let error = output.notes.next_blocking().unwrap().unwrap_err();
    assert!(matches!(error.exception(), Some(library::Dictated::Slow(_))), "{error}");
    assert!(output.notes.next_blocking().is_none());
}

#[test]
fn a_printed_body_that_needs_a_length_is_refused_without_one() {
    let endpoint = Endpoint::new("https://library.example").unwrap();
    let image = || ByteStream::from_reader(&b"abc"[..]);
    let error = library::Scan { image: image() }.prepare(&endpoint, &RandomTokens).unwrap_err();
    let violations: Vec<_> = error.violations().iter().map(ToString::to_string).collect();
    let wanted =
        "`image` is a stream of unknown length, and the service needs it: set it with `ByteStream::with_length`";
    assert_eq!(violations, [wanted]);
    assert!(library::Scan { image: image().with_length(3) }.prepare(&endpoint, &RandomTokens).is_ok());
    assert!(library::Scan { image: "abc".into() }.prepare(&endpoint, &RandomTokens).is_ok());
    let error = library::Scan { image: image().with_length(1_000_001) }.prepare(&endpoint, &RandomTokens).unwrap_err();
    assert!(error.violations()[0].to_string().starts_with("`image` has length 1000001"));
}
