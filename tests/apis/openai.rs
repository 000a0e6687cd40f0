//! OpenAI's API: <https://platform.openai.com/docs/api-reference>.
//!
//! Unions by `type` and untagged, files in parts, and quotas that have the status of throttling.

use connect_core::auth::Token;
use connect_core::shape::FilePart;
use connect_core::{ClientConfig, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = bearer,
    errors(OpenAiFailure),
    failures(code("error.code", "error.type"), message = "error.message", final("insufficient_quota")),
)]
struct OpenAi;

#[connect_error(service = OpenAi)]
#[derive(Debug)]
struct OpenAiFailure {
    error: ErrorBody,
}

#[connect_shape(service = OpenAi)]
#[derive(Debug)]
struct ErrorBody {
    param: Option<String>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/chat/completions", output = Completion)]
struct CreateCompletion {
    model: String,
    messages: Vec<Message>,
    #[connect(range(0.0..=2.0))]
    temperature: Option<f64>,
}

#[connect_shape(service = OpenAi)]
struct Message {
    role: String,
    content: Content,
}

#[connect_shape(untagged)]
enum Content {
    Text(String),
    Parts(Vec<Part>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type", service = OpenAi)]
enum Part {
    Text(TextPart),
    ImageUrl(ImagePart),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = OpenAi)]
struct TextPart {
    text: String,
}

#[connect_shape(service = OpenAi)]
struct ImagePart {
    image_url: ImageUrl,
}

#[connect_shape(service = OpenAi)]
struct ImageUrl {
    url: String,
}

#[connect_shape(service = OpenAi)]
struct Completion {
    id: String,
    choices: Vec<Choice>,
}

#[connect_shape(service = OpenAi)]
struct Choice {
    message: Answered,
    finish_reason: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Answered {
    content: Option<String>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/files", output = File, body = multipart)]
struct UploadFile {
    purpose: String,
    file: FilePart,
}

#[connect_shape(service = OpenAi)]
struct File {
    id: String,
    bytes: u64,
}

#[connect_operation(service = OpenAi, method = "GET", uri = "/v1/models", output = Models)]
struct ListModels {}

#[connect_shape(service = OpenAi)]
struct Models {
    data: Vec<Model>,
}

#[connect_shape(service = OpenAi)]
struct Model {
    id: String,
    #[connect(default)]
    deleted: bool,
}

#[connect_operation(service = OpenAi, method = "DELETE", uri = "/v1/models/{model}", output = Model)]
struct DeleteModel {
    model: String,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/embeddings", output = Models)]
struct CreateEmbedding {
    input: Content,
    model: String,
}

const BEARER: &str = "authorization: Bearer sk-example";
const JSON: &str = "content-type: application/json";

fn openai() -> ClientConfig {
    config("https://api.openai.com").with_bearer(Token::new("sk-example"))
}

pub(crate) fn run(report: &mut Report) {
    report.check(
        "OpenAI, a completion",
        openai(),
        vec![(
            Sent(
                &["POST /v1/chat/completions", BEARER, JSON],
                concat!(
                    r#"{"model":"gpt-4o","messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"#,
                    r#"[{"type":"text","text":"What is this?"},{"type":"image_url","image_url":{"url":"https://example.org/a.jpg"}}]}],"#,
                    r#""temperature":0.5}"#
                ),
            ),
            Answer(
                200,
                &[("x-request-id", "req_1")],
                r#"{"id":"chatcmpl-1","choices":[{"index":0,"message":{"role":"assistant","content":"A bridge."},"finish_reason":"stop"}]}"#,
            ),
        )],
        |client| {
            let parts = vec![
                Part::Text(TextPart { text: "What is this?".into() }),
                Part::ImageUrl(ImagePart { image_url: ImageUrl { url: "https://example.org/a.jpg".into() } }),
            ];
            let operation = CreateCompletion {
                model: "gpt-4o".into(),
                messages: vec![
                    Message { role: "developer".into(), content: Content::Text("Be brief.".into()) },
                    Message { role: "user".into(), content: Content::Parts(parts) },
                ],
                temperature: Some(0.5),
            };
            let (completion, metadata) = ok(client.call(&operation).send_with_metadata())?;
            same("the id", &*completion.id, "chatcmpl-1")?;
            same("the request id", metadata.request_id(), Some("req_1"))?;
            let choice = completion.choices.first().ok_or("no choice")?;
            same("the answer", choice.message.content.as_deref(), Some("A bridge."))?;
            same("the reason", choice.finish_reason.as_deref(), Some("stop"))
        },
    );
    report.check(
        "OpenAI, a file",
        openai(),
        vec![(
            Sent(
                &["POST /v1/files", BEARER, "content-type: multipart/form-data; boundary=_connect-part-0000000000"],
                concat!(
                    "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfine-tune\r\n",
                    "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my \u{fc}.jsonl\"\r\n",
                    "Content-Type: application/jsonl\r\n\r\n{\"a\":1}\n\r\n--_connect-part-0000000000--\r\n"
                ),
            ),
            Answer(200, &[], r#"{"id":"file-1","object":"file","bytes":8}"#),
        )],
        |client| {
            let file = FilePart::new("my \u{fc}.jsonl", "application/jsonl", "{\"a\":1}\n");
            let file = ok(client.send(&UploadFile { purpose: "fine-tune".into(), file }))?;
            same("the file", (&*file.id, file.bytes), ("file-1", 8))
        },
    );
    report.check(
        "OpenAI, the models",
        openai(),
        vec![
            (
                Sent(&["GET /v1/models", BEARER], ""),
                Answer(200, &[], r#"{"object":"list","data":[{"id":"gpt-4o"},{"id":"ft:gpt-4o:acme"}]}"#),
            ),
            (
                Sent(&["DELETE /v1/models/ft%3Agpt-4o%3Aacme", BEARER], ""),
                Answer(200, &[], r#"{"id":"ft:gpt-4o:acme","object":"model","deleted":true}"#),
            ),
        ],
        |client| {
            let models = ok(client.send(&ListModels {}))?;
            let last = models.data.last().ok_or("no model")?;
            let model = ok(client.send(&DeleteModel { model: last.id.clone() }))?;
            holds("it is deleted", model.deleted)
        },
    );
    for (code, body, throttles) in [
        (
            "rate_limit_exceeded",
            r#"{"error":{"message":"Rate limit reached.","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#,
            true,
        ),
        (
            "insufficient_quota",
            r#"{"error":{"message":"You exceeded your current quota.","type":"insufficient_quota","param":null,"code":null}}"#,
            false,
        ),
    ] {
        report.check(
            "OpenAI, an embedding that is refused",
            openai(),
            vec![(
                Sent(&["POST /v1/embeddings", BEARER, JSON], r#"{"input":"food","model":"text-embedding-3-small"}"#),
                Answer(429, &[], body),
            )],
            |client| {
                let operation =
                    CreateEmbedding { input: Content::Text("food".into()), model: "text-embedding-3-small".into() };
                let error = failed(client.send(&operation))?;
                same("the code", error.code(), Some(code))?;
                same("throttling", (error.is_throttling(), error.is_retryable()), (throttles, throttles))?;
                let Some(OpenAiError::OpenAiFailure(failure)) = error.service() else { return Err(error.to_string()) };
                same("the parameter", failure.error.param.as_deref(), None)
            },
        );
    }
}
