//! Matrix's client-server API: <https://spec.matrix.org/latest/client-server-api/>.
//!
//! The idempotency token is a label, and errors have `errcode`, `error` and `retry_after_ms`.

use connect_core::auth::Token;
use connect_core::{
    ClientConfig, Document, Secret, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = bearer,
    errors(Forbidden, UnknownToken, MatrixFailure),
    failures(
        code = "errcode",
        message = "error",
        throttling(429, "M_LIMIT_EXCEEDED"),
        retry_after(milliseconds = "retry_after_ms"),
    ),
)]
struct Matrix;

#[connect_error(service = Matrix, code = "M_FORBIDDEN")]
#[derive(Debug)]
struct Forbidden {}

#[connect_error(service = Matrix, code = "M_UNKNOWN_TOKEN")]
#[derive(Debug)]
struct UnknownToken {
    soft_logout: Option<bool>,
}

#[connect_error(service = Matrix)]
#[derive(Debug)]
struct MatrixFailure {
    error: Option<String>,
}

#[connect_operation(
    service = Matrix,
    method = "PUT",
    uri = "/_matrix/client/v3/rooms/{room_id}/send/{event_type}/{txn_id}",
    output = Sent1,
)]
struct SendEvent {
    room_id: String,
    event_type: String,
    #[connect(idempotency_token)]
    txn_id: Option<String>,
    #[connect(payload)]
    content: Document,
}

#[connect_shape(service = Matrix)]
struct Sent1 {
    event_id: String,
}

#[connect_operation(
    service = Matrix,
    method = "PUT",
    uri = "/_matrix/client/v3/rooms/{room_id}/state/{event_type}/",
    output = Sent1,
    idempotent,
)]
struct SetState {
    room_id: String,
    event_type: String,
    #[connect(payload)]
    content: Document,
}

#[connect_operation(service = Matrix, method = "POST", uri = "/_matrix/client/v3/login", output = LoggedIn, auth = none)]
struct LogIn {
    r#type: String,
    identifier: Identifier,
    #[connect(sensitive)]
    password: Secret<String>,
}

#[connect_shape(tag = "type", service = Matrix)]
enum Identifier {
    #[connect(rename = "m.id.user")]
    User(UserIdentifier),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Matrix)]
struct UserIdentifier {
    user: String,
}

#[connect_shape(service = Matrix)]
#[derive(Debug)]
struct LoggedIn {
    user_id: String,
    #[connect(sensitive)]
    access_token: Secret<String>,
}

#[connect_operation(
    service = Matrix,
    method = "GET",
    uri = "/_matrix/client/v3/rooms/{room_id}/messages",
    output = Messages,
    paginated(input = from, output = end, items = chunk, item = Event),
)]
struct GetMessages {
    room_id: String,
    #[connect(query)]
    dir: String,
    #[connect(query)]
    from: Option<String>,
    #[connect(query, style = "json")]
    filter: Option<Filter>,
}

#[connect_shape(service = Matrix)]
struct Filter {
    limit: Option<u32>,
}

#[connect_shape(service = Matrix)]
struct Messages {
    chunk: Vec<Event>,
    end: Option<String>,
}

#[connect_shape(service = Matrix)]
struct Event {
    event_id: String,
}

const BEARER: &str = "authorization: Bearer syt_example";
const JSON: &str = "content-type: application/json";

fn matrix() -> ClientConfig {
    config("https://matrix.example.org").with_bearer(Token::new("syt_example"))
}

fn message() -> SendEvent {
    SendEvent {
        room_id: "!room:example.org".into(),
        event_type: "m.room.message".into(),
        txn_id: None,
        content: serde_json::json!({"msgtype": "m.text", "body": "hello"}),
    }
}

const SEND: &str = "PUT /_matrix/client/v3/rooms/%21room%3Aexample.org/send/m.room.message/token-1";
const CONTENT: &str = r#"{"body":"hello","msgtype":"m.text"}"#;

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Matrix, an event",
        matrix(),
        vec![(Sent(&[SEND, BEARER, JSON], CONTENT), Answer(200, &[], r#"{"event_id":"$1"}"#))],
        |client| same("the event", ok(client.send(&message()))?.event_id, "$1"),
    );
    report.check(
        "Matrix, a state with an empty key",
        matrix(),
        vec![(
            Sent(
                &["PUT /_matrix/client/v3/rooms/%21room%3Aexample.org/state/m.room.name/", BEARER, JSON],
                r#"{"name":"New name"}"#,
            ),
            Answer(200, &[], r#"{"event_id":"$2"}"#),
        )],
        |client| {
            let operation = SetState {
                room_id: "!room:example.org".into(),
                event_type: "m.room.name".into(),
                content: serde_json::json!({"name": "New name"}),
            };
            same("the event", ok(client.send(&operation))?.event_id, "$2")
        },
    );
    report.check(
        "Matrix, a login",
        matrix(),
        vec![(
            Sent(
                &["POST /_matrix/client/v3/login", JSON],
                r#"{"type":"m.login.password","identifier":{"type":"m.id.user","user":"cheeky_monkey"},"password":"ilovebananas"}"#,
            ),
            Answer(200, &[], r#"{"user_id":"@cheeky_monkey:example.org","access_token":"abc123","device_id":"GHTYAJCE"}"#),
        )],
        |client| {
            let operation = LogIn {
                r#type: "m.login.password".into(),
                identifier: Identifier::User(UserIdentifier { user: "cheeky_monkey".into() }),
                password: "ilovebananas".into(),
            };
            let shown = ok(client.prepare(&operation))?.to_curl();
            holds("no password is shown", !shown.contains("bananas"))?;
            let session = ok(client.send(&operation))?;
            same("the user", &*session.user_id, "@cheeky_monkey:example.org")?;
            holds("the token is read and not shown", session.access_token.expose() == "abc123" && !format!("{session:?}").contains("abc123"))
        },
    );
    report.check(
        "Matrix, pages of messages",
        matrix(),
        vec![
            (
                Sent(
                    &[
                        "GET /_matrix/client/v3/rooms/%21room%3Aexample.org/messages?dir=b&filter=%7B%22limit%22%3A1%7D",
                        BEARER,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"start":"t1","end":"t2","chunk":[{"event_id":"$3"}]}"#),
            ),
            (
                Sent(
                    &[
                        "GET /_matrix/client/v3/rooms/%21room%3Aexample.org/messages?dir=b&from=t2&filter=%7B%22limit%22%3A1%7D",
                        BEARER,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"start":"t2","chunk":[{"event_id":"$4"}]}"#),
            ),
        ],
        |client| {
            let operation = GetMessages {
                room_id: "!room:example.org".into(),
                dir: "b".into(),
                from: None,
                filter: Some(Filter { limit: Some(1) }),
            };
            let events = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same("the events", events.iter().map(|event| &*event.event_id).collect::<Vec<_>>(), vec!["$3", "$4"])
        },
    );
    report.check(
        "Matrix, failures",
        matrix(),
        vec![
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(403, &[], r#"{"errcode":"M_FORBIDDEN","error":"You are not in the room"}"#),
            ),
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(401, &[], r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Soft logged out","soft_logout":true}"#),
            ),
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(429, &[], r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2000}"#),
            ),
        ],
        |client| {
            let error = failed(client.send(&message()))?;
            same(
                "code and message",
                (error.code(), error.message()),
                (Some("M_FORBIDDEN"), Some("You are not in the room")),
            )?;
            holds("it is modeled", matches!(error.service(), Some(MatrixError::Forbidden(_))))?;
            let error = failed(client.send(&message()))?;
            let Some(MatrixError::UnknownToken(token)) = error.service() else { return Err(error.to_string()) };
            same("the flag", token.soft_logout, Some(true))?;
            let error = failed(client.send(&message()))?;
            let Some(MatrixError::MatrixFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the text", failure.error.as_deref(), Some("Too many requests"))?;
            holds("it is throttling", error.is_throttling())
        },
    );
}
