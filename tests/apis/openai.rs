//! OpenAI's API.
//!
//! Unions by `type` and untagged, files in parts, a map in brackets in the query, pages after the
//! last item, and quotas that have the status of throttling.
//!
//! - <https://platform.openai.com/docs/api-reference/chat/create>
//! - <https://platform.openai.com/docs/api-reference/responses/create>
//! - <https://platform.openai.com/docs/api-reference/embeddings/create>
//! - <https://platform.openai.com/docs/api-reference/moderations/create>
//! - <https://platform.openai.com/docs/api-reference/files>
//! - <https://platform.openai.com/docs/api-reference/fine-tuning/list>
//! - <https://platform.openai.com/docs/api-reference/models>
//! - <https://platform.openai.com/docs/api-reference/debugging-requests>
//! - <https://platform.openai.com/docs/guides/error-codes>
//! - <https://github.com/openai/openai-openapi>

use std::collections::BTreeMap;

use connect_core::auth::Token;
use connect_core::shape::FilePart;
use connect_core::{
    ClientConfig, Timestamp, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

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
    r#type: String,
    param: Option<String>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/chat/completions", output = Completion)]
struct CreateCompletion {
    model: String,
    messages: Vec<Message>,
    #[connect(range(0.0..=2.0))]
    temperature: Option<f64>,
    max_tokens: Option<u32>,
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
    created: Timestamp,
    choices: Vec<Choice>,
    usage: Usage,
}

#[connect_shape(service = OpenAi)]
struct Choice {
    message: Answered,
    finish_reason: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Answered {
    content: Option<String>,
    refusal: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Usage {
    total_tokens: u64,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/responses", output = ModelResponse)]
struct CreateResponse {
    model: String,
    input: Input,
}

#[connect_shape(untagged)]
enum Input {
    Text(String),
    Items(Vec<InputItem>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = OpenAi)]
struct InputItem {
    role: String,
    content: Vec<InputPart>,
}

#[connect_shape(tag = "type", service = OpenAi)]
enum InputPart {
    InputText(TextPart),
    InputFile(InputFile),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = OpenAi)]
struct InputFile {
    file_url: Option<String>,
    detail: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct ModelResponse {
    id: String,
    output: Vec<OutputItem>,
}

#[connect_shape(tag = "type", service = OpenAi)]
enum OutputItem {
    Message(OutputMessage),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = OpenAi)]
struct OutputMessage {
    role: String,
    content: Vec<OutputPart>,
}

#[connect_shape(tag = "type", service = OpenAi)]
enum OutputPart {
    OutputText(TextPart),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/embeddings", output = Embeddings)]
struct CreateEmbedding {
    input: Content,
    model: String,
    encoding_format: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Embeddings {
    data: Vec<Embedding>,
}

#[connect_shape(service = OpenAi)]
struct Embedding {
    embedding: Vec<f64>,
    index: u32,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/moderations", output = Moderation)]
struct CreateModeration {
    model: Option<String>,
    input: Content,
}

#[connect_shape(service = OpenAi)]
struct Moderation {
    results: Vec<Verdict>,
}

#[connect_shape(service = OpenAi)]
struct Verdict {
    flagged: bool,
    categories: BTreeMap<String, bool>,
    category_scores: BTreeMap<String, f64>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/files", output = File, body = multipart)]
struct UploadFile {
    purpose: String,
    file: FilePart,
    #[connect(rename = "expires_after[anchor]")]
    anchor: Option<String>,
    #[connect(rename = "expires_after[seconds]")]
    seconds: Option<u32>,
}

#[connect_shape(service = OpenAi)]
struct File {
    id: String,
    #[connect(default)]
    bytes: u64,
    #[connect(default)]
    deleted: bool,
}

#[connect_operation(
    service = OpenAi,
    method = "GET",
    uri = "/v1/files",
    output = Files,
    paginated(input = after, output = last_id, more = has_more, items = data, item = File),
)]
struct ListFiles {
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query)]
    after: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Files {
    data: Vec<File>,
    last_id: Option<String>,
    has_more: bool,
}

#[connect_operation(service = OpenAi, method = "GET", uri = "/v1/files/{file_id}/content", output = FileText)]
struct ReadFile {
    file_id: String,
}

#[connect_shape(service = OpenAi)]
struct FileText {
    #[connect(payload)]
    text: String,
}

#[connect_operation(service = OpenAi, method = "DELETE", uri = "/v1/files/{file_id}", output = File)]
struct DeleteFile {
    file_id: String,
}

#[connect_operation(
    service = OpenAi,
    method = "GET",
    uri = "/v1/fine_tuning/jobs",
    output = Jobs,
    paginated(input = after, last = data.id, more = has_more, items = data, item = Job),
)]
struct ListJobs {
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query, style = "brackets")]
    metadata: BTreeMap<String, String>,
    #[connect(query)]
    after: Option<String>,
}

#[connect_shape(service = OpenAi)]
struct Jobs {
    data: Vec<Job>,
    has_more: bool,
}

#[connect_shape(service = OpenAi)]
struct Job {
    id: String,
    status: String,
    metadata: Option<BTreeMap<String, String>>,
}

#[connect_operation(service = OpenAi, method = "POST", uri = "/v1/fine_tuning/jobs/{id}/cancel", output = Job)]
struct CancelJob {
    id: String,
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
    shutdown_date: Option<String>,
    #[connect(default)]
    deleted: bool,
}

#[connect_operation(service = OpenAi, method = "DELETE", uri = "/v1/models/{model}", output = Model)]
struct DeleteModel {
    model: String,
}

const BEARER: &str = "authorization: Bearer sk-example";
const JSON: &str = "content-type: application/json";

fn openai() -> ClientConfig {
    config("https://api.openai.com").with_bearer(Token::new("sk-example"))
}

pub(crate) fn run(report: &mut Report) {
    completions(report);
    responses(report);
    numbers(report);
    files(report);
    jobs(report);
    failures(report);
}

fn completions(report: &mut Report) {
    report.check(
        "OpenAI, completions",
        openai(),
        vec![
            (
                Sent(
                    &["POST /v1/chat/completions", BEARER, JSON],
                    concat!(
                        r#"{"model":"gpt-5.4","messages":[{"role":"developer","content":"You are a helpful assistant."},"#,
                        r#"{"role":"user","content":"Hello!"}]}"#
                    ),
                ),
                Answer(
                    200,
                    &[("x-request-id", "req_ded8ab984ec4bf840f37566c1011c417")],
                    r#"{"id":"chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT","object":"chat.completion","created":1741569952,
                        "model":"gpt-5.4","choices":[{"index":0,"message":{"role":"assistant",
                        "content":"Hello! How can I assist you today?","refusal":null,"annotations":[]},"logprobs":null,
                        "finish_reason":"stop"}],"usage":{"prompt_tokens":19,"completion_tokens":10,"total_tokens":29,
                        "prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0}},"service_tier":"default"}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/chat/completions", BEARER, JSON],
                    concat!(
                        r#"{"model":"gpt-5.4","messages":[{"role":"user","content":[{"type":"text","text":"What is in this image?"},"#,
                        r#"{"type":"image_url","image_url":{"url":"https://upload.wikimedia.org/wikipedia/commons/thumb/d/dd/"#,
                        r#"Gfp-wisconsin-madison-the-nature-boardwalk.jpg/2560px-Gfp-wisconsin-madison-the-nature-boardwalk.jpg"}}]}],"#,
                        r#""max_tokens":300}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion","created":1741570283,
                        "choices":[{"index":0,"message":{"role":"assistant","content":"The image shows a wooden boardwalk.",
                        "refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],
                        "usage":{"prompt_tokens":1117,"completion_tokens":46,"total_tokens":1163}}"#,
                ),
            ),
        ],
        |client| {
            let operation = |messages, max_tokens| CreateCompletion {
                model: "gpt-5.4".into(),
                messages,
                temperature: None,
                max_tokens,
            };
            let say = |role: &str, text: &str| Message { role: role.into(), content: Content::Text(text.into()) };
            let messages = vec![say("developer", "You are a helpful assistant."), say("user", "Hello!")];
            let (completion, metadata) = ok(client.call(&operation(messages, None)).send_with_metadata())?;
            same("the time", completion.created, Timestamp::new(1_741_569_952, 0))?;
            same("the id", &*completion.id, "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT")?;
            same("the request", metadata.request_id(), Some("req_ded8ab984ec4bf840f37566c1011c417"))?;
            same("the tokens", completion.usage.total_tokens, 29)?;
            let choice = completion.choices.first().ok_or("no choice")?;
            same("the answer", choice.message.content.as_deref(), Some("Hello! How can I assist you today?"))?;
            let ends = (choice.message.refusal.as_deref(), choice.finish_reason.as_deref());
            same("the end", ends, (None, Some("stop")))?;
            let url = "https://upload.wikimedia.org/wikipedia/commons/thumb/d/dd/Gfp-wisconsin-madison-the-nature-boardwalk.jpg/\
                       2560px-Gfp-wisconsin-madison-the-nature-boardwalk.jpg";
            let parts = vec![
                Part::Text(TextPart { text: "What is in this image?".into() }),
                Part::ImageUrl(ImagePart { image_url: ImageUrl { url: url.into() } }),
            ];
            let messages = vec![Message { role: "user".into(), content: Content::Parts(parts) }];
            same("the tokens", ok(client.send(&operation(messages, Some(300))))?.usage.total_tokens, 1163)
        },
    );
}

fn responses(report: &mut Report) {
    report.check(
        "OpenAI, responses",
        openai(),
        vec![
            (
                Sent(
                    &["POST /v1/responses", BEARER, JSON],
                    r#"{"model":"gpt-5.4","input":"Tell me a three sentence bedtime story about a unicorn."}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b","object":"response","status":"completed",
                        "error":null,"model":"gpt-5.4","output":[{"type":"message",
                        "id":"msg_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b","status":"completed","role":"assistant",
                        "content":[{"type":"output_text","text":"In a peaceful grove","annotations":[]}]}]}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/responses", BEARER, JSON],
                    concat!(
                        r#"{"model":"gpt-5.4","input":[{"role":"user","content":[{"type":"input_text","text":"what is in this file?"},"#,
                        r#"{"type":"input_file","file_url":"https://www.berkshirehathaway.com/letters/2024ltr.pdf","detail":"auto"}]}]}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"resp_686eef60237881a2bd1180bb8b13de430e34c516d176ff86","object":"response","output":[
                        {"id":"rs_1","type":"reasoning","summary":[]},
                        {"id":"msg_686eef60d3e081a29283bdcbc4322fd90e34c516d176ff86","type":"message","status":"completed",
                        "content":[{"type":"output_text","annotations":[],"logprobs":[],"text":"The file seems to contain"}],
                        "role":"assistant"}]}"#,
                ),
            ),
        ],
        |client| {
            let ask = |input| CreateResponse { model: "gpt-5.4".into(), input };
            let input = Input::Text("Tell me a three sentence bedtime story about a unicorn.".into());
            let response = ok(client.send(&ask(input)))?;
            same("the id", &*response.id, "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b")?;
            let [OutputItem::Message(message)] = &response.output[..] else { return Err("no message".into()) };
            same("the role", &*message.role, "assistant")?;
            let [OutputPart::OutputText(part)] = &message.content[..] else { return Err("no text".into()) };
            same("the text", &*part.text, "In a peaceful grove")?;
            let file = InputFile {
                file_url: Some("https://www.berkshirehathaway.com/letters/2024ltr.pdf".into()),
                detail: Some("auto".into()),
            };
            let content = vec![
                InputPart::InputText(TextPart { text: "what is in this file?".into() }),
                InputPart::InputFile(file),
            ];
            let response = ok(client.send(&ask(Input::Items(vec![InputItem { role: "user".into(), content }]))))?;
            match &response.output[..] {
                [OutputItem::Unknown(unknown), OutputItem::Message(_)] => same("the item", unknown.name(), "reasoning"),
                _ => Err("other items".into()),
            }
        },
    );
}

fn numbers(report: &mut Report) {
    report.check(
        "OpenAI, numbers",
        openai(),
        vec![
            (
                Sent(
                    &["POST /v1/embeddings", BEARER, JSON],
                    concat!(
                        r#"{"input":"The food was delicious and the waiter...","model":"text-embedding-ada-002","#,
                        r#""encoding_format":"float"}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","data":[{"object":"embedding","embedding":[0.0023064255,-0.009327292,-0.0028842222],
                        "index":0}],"model":"text-embedding-ada-002","usage":{"prompt_tokens":8,"total_tokens":8}}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/moderations", BEARER, JSON],
                    concat!(
                        r#"{"model":"omni-moderation-latest","input":[{"type":"text","text":"...text to classify goes here..."},"#,
                        r#"{"type":"image_url","image_url":{"url":"https://example.com/image.png"}}]}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"modr-0d9740456c391e43c445bf0f010940c7","model":"omni-moderation-latest","results":[{"flagged":true,
                        "categories":{"harassment":true,"harassment/threatening":true,"sexual":false,"violence":true},
                        "category_scores":{"harassment":0.8189693396524255,"sexual":1.573112165348997e-6,
                        "violence":0.9999992735124786},"category_applied_input_types":{"harassment":["text"]}}]}"#,
                ),
            ),
        ],
        |client| {
            let embeddings = ok(client.send(&CreateEmbedding {
                input: Content::Text("The food was delicious and the waiter...".into()),
                model: "text-embedding-ada-002".into(),
                encoding_format: Some("float".into()),
            }))?;
            let first = embeddings.data.first().ok_or("no embedding")?;
            same("the index", first.index, 0)?;
            same("the numbers", &*first.embedding, &[0.002_306_425_5, -0.009_327_292, -0.002_884_222_2][..])?;
            let parts = vec![
                Part::Text(TextPart { text: "...text to classify goes here...".into() }),
                Part::ImageUrl(ImagePart { image_url: ImageUrl { url: "https://example.com/image.png".into() } }),
            ];
            let moderation = ok(client.send(&CreateModeration {
                model: Some("omni-moderation-latest".into()),
                input: Content::Parts(parts),
            }))?;
            let verdict = moderation.results.first().ok_or("no verdict")?;
            holds("it is flagged", verdict.flagged)?;
            same("a category", verdict.categories.get("harassment/threatening"), Some(&true))?;
            same("a small score", verdict.category_scores.get("sexual"), Some(&1.573_112_165_348_997e-6))
        },
    );
}

fn files(report: &mut Report) {
    report.check(
        "OpenAI, files",
        openai(),
        vec![
            (
                Sent(
                    &["POST /v1/files", BEARER, "content-type: multipart/form-data; boundary=_connect-part-0000000000"],
                    concat!(
                        "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfine-tune\r\n",
                        "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"file\"; filename=\"mydata.jsonl\"\r\n",
                        "Content-Type: application/octet-stream\r\n\r\n{\"messages\":[]}\n\r\n",
                        "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"expires_after[anchor]\"\r\n\r\ncreated_at\r\n",
                        "--_connect-part-0000000000\r\nContent-Disposition: form-data; name=\"expires_after[seconds]\"\r\n\r\n2592000\r\n",
                        "--_connect-part-0000000000--\r\n"
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"file-abc123","object":"file","bytes":120000,"created_at":1677610602,"expires_at":1677614202,
                        "filename":"mydata.jsonl","purpose":"fine-tune"}"#,
                ),
            ),
            (
                Sent(&["GET /v1/files/file-abc123/content", BEARER], ""),
                Answer(200, &[("content-type", "application/octet-stream")], "{\"messages\":[]}\n"),
            ),
            (
                Sent(&["DELETE /v1/files/file-abc123", BEARER], ""),
                Answer(200, &[], r#"{"id":"file-abc123","object":"file","deleted":true}"#),
            ),
            (
                Sent(&["GET /v1/files?limit=2", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","data":[{"id":"file-abc123","object":"file","bytes":175,"filename":"salesOverview.pdf"},
                        {"id":"file-abc456","object":"file","bytes":140,"filename":"puppy.jsonl"}],"first_id":"file-abc123",
                        "last_id":"file-abc456","has_more":true}"#,
                ),
            ),
            (
                Sent(&["GET /v1/files?limit=2&after=file-abc456", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","data":[{"id":"file-abc789","object":"file","bytes":1}],"first_id":"file-abc789",
                        "last_id":"file-abc789","has_more":false}"#,
                ),
            ),
        ],
        |client| {
            let file = ok(client.send(&UploadFile {
                purpose: "fine-tune".into(),
                file: FilePart::new("mydata.jsonl", "application/octet-stream", "{\"messages\":[]}\n"),
                anchor: Some("created_at".into()),
                seconds: Some(2_592_000),
            }))?;
            same("the file", (&*file.id, file.bytes), ("file-abc123", 120_000))?;
            let text = ok(client.send(&ReadFile { file_id: file.id.clone() }))?.text;
            same("the text", &*text, "{\"messages\":[]}\n")?;
            holds("it is deleted", ok(client.send(&DeleteFile { file_id: file.id }))?.deleted)?;
            let files = ok(client.items(ListFiles { limit: Some(2), after: None }).collect::<Result<Vec<_>, _>>())?;
            same("the sizes", files.iter().map(|file| file.bytes).collect::<Vec<_>>(), vec![175, 140, 1])
        },
    );
}

fn jobs(report: &mut Report) {
    report.check(
        "OpenAI, jobs and models",
        openai(),
        vec![
            (
                Sent(&["GET /v1/fine_tuning/jobs?limit=2&metadata[key]=value", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","data":[{"object":"fine_tuning.job","id":"ftjob-abc123","model":"gpt-4o-mini-2024-07-18",
                        "created_at":1721764800,"fine_tuned_model":null,"result_files":[],"status":"queued",
                        "metadata":{"key":"value"}}],"has_more":true}"#,
                ),
            ),
            (
                Sent(&["GET /v1/fine_tuning/jobs?limit=2&metadata[key]=value&after=ftjob-abc123", BEARER], ""),
                Answer(200, &[], r#"{"object":"list","data":[],"has_more":false}"#),
            ),
            (
                Sent(&["POST /v1/fine_tuning/jobs/ftjob-abc123/cancel", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"fine_tuning.job","id":"ftjob-abc123","model":"gpt-4o-mini-2024-07-18","status":"cancelled"}"#,
                ),
            ),
            (
                Sent(&["GET /v1/models", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","data":[
                        {"id":"model-id-0","object":"model","created":1686935002,"owned_by":"organization-owner","shutdown_date":null},
                        {"id":"model-id-2","object":"model","created":1686935002,"owned_by":"openai","shutdown_date":"2026-10-23"}]}"#,
                ),
            ),
            (
                Sent(&["DELETE /v1/models/ft%3Agpt-4o-mini%3Aacemeco%3Asuffix%3Aabc123", BEARER], ""),
                Answer(200, &[], r#"{"id":"ft:gpt-4o-mini:acemeco:suffix:abc123","object":"model","deleted":true}"#),
            ),
        ],
        |client| {
            let metadata = BTreeMap::from([("key".to_owned(), "value".to_owned())]);
            let operation = ListJobs { limit: Some(2), metadata: metadata.clone(), after: None };
            let jobs = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let [job] = &jobs[..] else { return Err(format!("{} jobs", jobs.len())) };
            same("the job", (&*job.status, job.metadata.as_ref()), ("queued", Some(&metadata)))?;
            same("the status", &*ok(client.send(&CancelJob { id: job.id.clone() }))?.status, "cancelled")?;
            let models = ok(client.send(&ListModels {}))?.data;
            let last = models.last().ok_or("no model")?;
            same("the model", (&*last.id, last.shutdown_date.as_deref()), ("model-id-2", Some("2026-10-23")))?;
            let model = "ft:gpt-4o-mini:acemeco:suffix:abc123".into();
            holds("it is deleted", ok(client.send(&DeleteModel { model }))?.deleted)
        },
    );
}

fn failures(report: &mut Report) {
    const SENT: Sent =
        Sent(&["POST /v1/embeddings", BEARER, JSON], r#"{"input":"food","model":"text-embedding-ada-002"}"#);
    const LIMITED: &str = r#"{"error":{"message":"Rate limit reached for requests","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#;
    let embed = || CreateEmbedding {
        input: Content::Text("food".into()),
        model: "text-embedding-ada-002".into(),
        encoding_format: None,
    };
    report.check(
        "OpenAI, failures",
        openai(),
        vec![
            (
                SENT,
                Answer(
                    429,
                    &[],
                    r#"{"error":{"message":"You exceeded your current quota, please check your plan and billing details.",
                        "type":"insufficient_quota","param":null,"code":"insufficient_quota"}}"#,
                ),
            ),
            (
                SENT,
                Answer(
                    429,
                    &[],
                    r#"{"error":{"message":"You exceeded your current quota, please check your plan and billing details.",
                        "type":"insufficient_quota","param":null,"code":null}}"#,
                ),
            ),
            (SENT, Answer(429, &[], LIMITED)),
            (
                SENT,
                Answer(
                    401,
                    &[],
                    r#"{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#,
                ),
            ),
        ],
        |client| {
            for _ in 0..2 {
                let error = failed(client.send(&embed()))?;
                same("the code", error.code(), Some("insufficient_quota"))?;
                holds("it is final", !error.is_retryable())?;
                let Some(OpenAiError::OpenAiFailure(failure)) = error.service() else { return Err(error.to_string()) };
                let places = (&*failure.error.r#type, failure.error.param.as_deref());
                same("type and parameter", places, ("insufficient_quota", None))?;
            }
            let error = failed(client.send(&embed()))?;
            same("the code", error.code(), Some("rate_limit_exceeded"))?;
            holds("it is throttling", error.is_throttling() && error.is_retryable())?;
            let error = failed(client.send(&embed()))?;
            same("code and message", (error.code(), error.message()), (Some("invalid_api_key"), Some("Incorrect API key provided")))?;
            holds("the key is the problem", error.auth_problem().is_some())
        },
    );
    report.check_retries(
        "OpenAI, a rate limit",
        openai(),
        vec![
            (SENT, Answer(429, &[("retry-after", "20")], LIMITED)),
            (SENT, Answer(200, &[], r#"{"object":"list","data":[],"model":"text-embedding-ada-002"}"#)),
        ],
        &[20],
        |client| same("the embeddings", ok(client.send(&embed()))?.data.len(), 0),
    );
}
