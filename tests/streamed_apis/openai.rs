//! OpenAI's API: server-sent events that end by a word, and the upload of a file.
//!
//! - <https://platform.openai.com/docs/api-reference/chat-streaming>
//! - <https://platform.openai.com/docs/api-reference/files/create>

use connect_core::stream::{FileStream, ServerSentEvents, StreamErrorKind};
use connect_core::{connect_error, connect_operation, connect_service, connect_shape};
use connect_testing::{Reply, Server};

use crate::{chunks, client};

#[connect_service(
    rename_all = "snake_case",
    errors(OpenAiFailure),
    failures(code("error.code", "error.type"), message = "error.message")
)]
struct OpenAi;

#[connect_error(service = OpenAi)]
#[derive(Debug)]
struct OpenAiFailure {}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/chat/completions", output = StreamedCompletion)]
struct StreamCompletion {
    model: String,
    messages: Vec<Message>,
    stream: bool,
}

#[connect_shape(service = OpenAi)]
struct Message {
    role: String,
    content: String,
}

#[connect_shape(service = OpenAi)]
struct StreamedCompletion {
    #[connect(payload, end = "[DONE]")]
    chunks: ServerSentEvents<CompletionChunk>,
}

#[connect_shape(service = OpenAi)]
struct CompletionChunk {
    choices: Vec<Choice>,
}

#[connect_shape(service = OpenAi)]
struct Choice {
    delta: Delta,
    finish_reason: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Delta {
    content: Option<String>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/files", output = File, body = multipart)]
struct UploadFile {
    purpose: String,
    file: FileStream,
}

#[connect_shape(service = OpenAi)]
struct File {
    id: String,
}

fn complete() -> StreamCompletion {
    let message = Message { role: "user".to_owned(), content: "Hello!".to_owned() };
    StreamCompletion { model: "gpt-5.4".to_owned(), messages: vec![message], stream: true }
}

/// An event with a part of the text.
fn delta(text: &str) -> String {
    format!(
        "data: {{\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"model\":\"gpt-5.4\",\
         \"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"{text}\"}},\"logprobs\":null,\"finish_reason\":null}}]}}\n\n"
    )
}

#[test]
fn tokens_arrive_while_the_model_writes_until_the_word_that_ends_them() {
    let (sender, body) = chunks();
    let server = Server::start(move |_| body.reply("text/event-stream; charset=utf-8")).unwrap();
    let mut tokens = client(&server).send(&complete()).unwrap().chunks;
    let mut next = |bytes: &[u8]| {
        for half in [&bytes[..bytes.len() / 2], &bytes[bytes.len() / 2..]] {
            sender.send(half.to_vec()).unwrap();
        }
        tokens.next_blocking().map(|event| event.unwrap().data.choices.remove(0))
    };
    for token in ["Hello", " ☺", "!"] {
        assert_eq!(next(delta(token).as_bytes()).unwrap().delta.content.as_deref(), Some(token));
    }
    let last = next(b": a comment\n\ndata: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n").unwrap();
    assert_eq!((last.delta.content, last.finish_reason.as_deref()), (None, Some("stop")));
    assert!(next(b"data: [DONE]\n\n").is_none());

    let request = server.received().remove(0);
    let expected = r#"{"model":"gpt-5.4","messages":[{"role":"user","content":"Hello!"}],"stream":true}"#;
    assert_eq!(std::str::from_utf8(request.body()), Ok(expected));
}

#[test]
fn a_stream_without_its_last_word_is_cut() {
    let server = Server::start(|_| Reply::new(200).with_body(delta("Hel"))).unwrap();
    let mut tokens = client(&server).send(&complete()).unwrap().chunks;
    assert!(tokens.next_blocking().unwrap().is_ok());
    assert!(tokens.next_blocking().unwrap().is_err());
    assert!(tokens.next_blocking().is_none());
}

#[test]
fn a_failure_before_the_stream_is_the_error_of_the_call() {
    let body =
        r#"{"error":{"message":"Rate limit reached.","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#;
    let server = Server::start(move |_| Reply::json(429, body)).unwrap();
    let error = client(&server).send(&complete()).err().unwrap();
    assert_eq!((error.code(), error.message()), (Some("rate_limit_exceeded"), Some("Rate limit reached.")));
}

#[test]
fn a_file_is_uploaded_from_the_disk_with_its_length() {
    let path = std::env::temp_dir().join(format!("connect-training-{}.jsonl", std::process::id()));
    let content = "{\"prompt\":\"a\"}\n".repeat(50_000);
    std::fs::write(&path, &content).unwrap();
    let server = Server::start(|_| Reply::json(200, r#"{"id":"file-abc123","object":"file"}"#)).unwrap();
    let file = FileStream::from_path(&path, "application/jsonl").unwrap();
    let output = client(&server).send(&UploadFile { purpose: "fine-tune".to_owned(), file }).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(output.id, "file-abc123");
    let request = server.received().remove(0);
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfine-tune\r\n--{boundary}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/jsonl\r\n\r\n\
         {content}\r\n--{boundary}--\r\n"
    );
    assert!(request.body() == expected.as_bytes());
    assert_eq!(request.header("content-length"), Some(expected.len().to_string().as_str()));
}

#[test]
fn a_file_that_became_shorter_ends_the_upload_with_an_error() {
    let file = connect_core::stream::ByteStream::from_reader(&b"short"[..]).with_length(6);
    let file = FileStream::new("a.txt", "text/plain", file);
    let server = Server::start(|_| Reply::json(200, r#"{"id":"file-abc123"}"#)).unwrap();
    let upload = UploadFile { purpose: "fine-tune".to_owned(), file };
    assert!(client(&server).send(&upload).is_err());
    assert!(server.received().is_empty(), "half a body is no request");
    let stream = connect_core::Operation::prepare(&upload, &server.endpoint(), &connect_core::RandomTokens).unwrap();
    let error = stream.body_stream().unwrap().clone().collect_blocking(1 << 20).unwrap_err();
    assert_eq!(error.kind(), StreamErrorKind::AlreadyRead);
}
