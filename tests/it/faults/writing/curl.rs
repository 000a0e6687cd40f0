//! The `curl` command of a request, with which bash and curl send exactly the request.

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use connect_core::request::{EncodeRequest, PreparedRequest};
use connect_core::{Blob, Endpoint, Operation, RandomTokens, Secret, connect_operation};
use connect_testing::{Reply, Server};

#[connect_operation(method = "POST", uri = "/texts/<Id>")]
struct PostText {
    id: String,
    #[connect(query)]
    filter: Option<String>,
    #[connect(header = "X-Note")]
    note: Option<String>,
    #[connect(payload)]
    text: Option<String>,
}

#[connect_operation(method = "PUT", uri = "/blobs")]
struct PutBlob {
    #[connect(prefix_headers = "X-Meta-")]
    metadata: BTreeMap<String, String>,
    #[connect(payload)]
    blob: Blob,
}

#[connect_operation(method = "GET", uri = "/find?a=*&b=.", allow_body)]
struct Find {
    query: String,
}

#[connect_operation(method = "HEAD", uri = "/head/<Id>")]
struct Head {
    id: String,
}

#[connect_operation(method = "DELETE", uri = "/things/<Id>")]
struct Delete {
    id: String,
    #[connect(header = "Accept")]
    accept: String,
    #[connect(header = "User-Agent")]
    agent: String,
}

#[connect_operation(method = "POST", uri = "/large", compress = "gzip", compress_from = 1)]
struct Compressed {
    text: String,
}

#[connect_operation(method = "PUT", uri = "/secret")]
struct PutSecret {
    #[connect(payload, sensitive)]
    secret: Secret<Blob>,
}

#[connect_operation(method = "POST", uri = "/secret", compress = "gzip", compress_from = 1)]
struct CompressSecret {
    #[connect(sensitive)]
    secret: Secret<String>,
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn prepare(server: &Server, operation: &(impl Operation<Error: std::fmt::Debug> + EncodeRequest)) -> PreparedRequest {
    // By default, curl reads `[` and `{` as patterns, and removes `.` segments.
    let endpoint = Endpoint::new(&format!("{}/[1-3]/{{a,b}}/.x", server.endpoint())).unwrap();
    operation.prepare(&endpoint, &RandomTokens).unwrap()
}

/// Runs the command, and checks that the server has received the request and nothing else.
fn sends_the_request(server: &Server, operation: &(impl Operation<Error: std::fmt::Debug> + EncodeRequest)) {
    let prepared = prepare(server, operation);
    let before = server.received().len();
    let script = format!("{} --silent --output /dev/null --noproxy '*' --max-time 20", prepared.to_curl());
    let output = run(&script);
    assert!(
        output.status.success(),
        "{}: {}",
        &script[..script.len().min(2_000)],
        String::from_utf8_lossy(&output.stderr)
    );
    let received = server.received();
    assert_eq!(received.len(), before + 1, "{script}");
    let received = &received[before];
    assert_eq!(received.method(), prepared.method().as_str());
    assert_eq!(received.target(), prepared.uri().path_and_query().unwrap().as_str());
    assert!(received.body() == prepared.body(), "{}", &script[..script.len().min(2_000)]);
    let mut headers: Vec<_> =
        received.headers().iter().map(|(name, value)| (name.to_lowercase(), value.clone())).collect();
    headers.retain(|(name, _)| !matches!(name.as_str(), "host" | "content-length"));
    let mut expected: Vec<_> = prepared
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    headers.sort();
    expected.sort();
    assert_eq!(headers, expected, "{}", &script[..script.len().min(2_000)]);
}

/// Runs a script from a file, because an argument has a maximum length, and bash reads a pipe byte
/// by byte.
fn run(script: &str) -> Output {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("curl-{}-{}.sh", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, script).unwrap();
    let output = Command::new("bash").env("CURL_HOME", "/nonexistent").arg(&path).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    output
}

#[test]
fn w5_bash_and_curl_send_exactly_the_request() {
    if !has("bash") || !has("curl") {
        println!("skipped: needs bash and curl");
        return;
    }
    let server = Server::start(|_| Reply::new(204)).unwrap();
    let texts = [
        "@/etc/hostname",
        "@",
        "it's",
        "''",
        "a\\b\\n",
        "$HOME `id` $(id) !!",
        "line\nline\r\n\tend\n",
        "\0",
        "a\0b",
        "é \u{1f600} \u{202e} \u{85}",
        "\u{1b}[31m",
        "-d x",
        "%s %d",
        "[1-3] {a,b}",
        "\"",
        "\x7f",
        "x=1&y=2",
        " ",
    ];
    for text in texts {
        let post = PostText { id: "a/b [c]".into(), filter: Some(text.into()), note: None, text: Some(text.into()) };
        sends_the_request(&server, &post);
    }
    for note in ["", "@file", "it's", "a: b;", "é", "a\\", ";"] {
        let id = "..x".to_owned();
        sends_the_request(&server, &PostText { id, filter: None, note: Some(note.into()), text: None });
    }
    for blob in [vec![], vec![0, 1, 2, 255], b"@x".to_vec(), b"\xff\xfe\n\n".to_vec(), vec![0; 1_100_000]] {
        let metadata = BTreeMap::from([("a".to_owned(), String::new()), ("b".to_owned(), "'".to_owned())]);
        sends_the_request(&server, &PutBlob { metadata, blob: Blob::from(blob) });
    }
    let large = PostText { id: "l".into(), filter: None, note: None, text: Some("é'\n".repeat(60_000)) };
    sends_the_request(&server, &large);
    sends_the_request(&server, &Find { query: "@x".into() });
    sends_the_request(&server, &Head { id: "...".into() });
    sends_the_request(&server, &Delete { id: "{}".into(), accept: "text/csv".into(), agent: "mine".into() });
    sends_the_request(&server, &Compressed { text: "a".repeat(5_000) });
}

#[test]
fn w5_a_command_is_one_line_of_printable_text() {
    let server = Server::start(|_| Reply::new(204)).unwrap();
    let text = "a\nb\u{1b}[2J\u{202e}\u{2028}\u{9b}\r\t\0'";
    let post = PostText { id: "1".into(), filter: None, note: None, text: Some(text.into()) };
    let command = prepare(&server, &post).to_curl();
    assert!(
        !command.contains(|character: char| character.is_control() || ('\u{2028}'..='\u{202e}').contains(&character))
    );
}

#[test]
fn w5_a_secret_that_is_not_text_is_redacted() {
    let server = Server::start(|_| Reply::new(204)).unwrap();
    let secret = PutSecret { secret: Secret::new(Blob::from(b"\xff\0secret".to_vec())) };
    let command = prepare(&server, &secret).to_curl();
    assert!(command.ends_with("--data-raw '[redacted]'"), "{command}");
    let secret = CompressSecret { secret: Secret::new("hunter2".into()) };
    let command = prepare(&server, &secret).to_curl();
    assert!(command.ends_with("--data-raw '[redacted]'"), "{command}");
}
