//! Slack's Web API: <https://docs.slack.dev/reference/methods>.
//!
//! A failure is a 200 with `"ok": false`, and a page token is in a nested member.

use connect_core::auth::Token;
use connect_core::{ClientConfig, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = bearer,
    body = form(plain),
    errors(ChannelNotFound, MissingScope, SlackFailure),
    failures(code = "error", unless = "ok", throttling(429, "ratelimited")),
)]
struct Slack;

#[connect_error(service = Slack, code = "channel_not_found")]
#[derive(Debug)]
struct ChannelNotFound {}

#[connect_error(service = Slack, code = "missing_scope")]
#[derive(Debug)]
struct MissingScope {
    needed: Option<String>,
}

#[connect_error(service = Slack)]
#[derive(Debug)]
struct SlackFailure {
    error: Option<String>,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.postMessage", output = Posted)]
struct PostMessage {
    channel: String,
    text: String,
    unfurl_links: Option<bool>,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.update", output = Posted, body = json)]
struct UpdateMessage {
    channel: String,
    ts: String,
    blocks: Vec<Block>,
}

#[connect_shape(service = Slack)]
struct Block {
    r#type: String,
    block_id: Option<String>,
}

#[connect_shape(service = Slack)]
struct Posted {
    channel: String,
    ts: String,
}

#[connect_operation(
    service = Slack,
    method = "GET",
    uri = "/api/conversations.list",
    output = Conversations,
    paginated(input = cursor, output = response_metadata.next_cursor, items = channels, item = Conversation),
)]
struct ListConversations {
    #[connect(query, style = "comma")]
    types: Vec<String>,
    #[connect(query)]
    cursor: Option<String>,
}

#[connect_shape(service = Slack)]
struct Conversations {
    channels: Vec<Conversation>,
    response_metadata: Option<ResponseMetadata>,
}

#[connect_shape(service = Slack)]
struct ResponseMetadata {
    next_cursor: Option<String>,
}

#[connect_shape(service = Slack)]
struct Conversation {
    id: String,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/auth.test", output = Identity)]
struct TestAuth {}

#[connect_shape(service = Slack)]
struct Identity {
    team_id: String,
}

#[connect_operation(service = Slack, method = "GET", uri = "/api/users.info", output = ())]
struct GetUser {
    #[connect(query)]
    user: String,
}

const BEARER: &str = "authorization: Bearer xoxb-example";
const FORM: &str = "content-type: application/x-www-form-urlencoded";

fn slack() -> ClientConfig {
    config("https://slack.com").with_bearer(Token::new("xoxb-example"))
}

pub(crate) fn run(report: &mut Report) {
    let posted = || Answer(200, &[], r#"{"ok":true,"channel":"C123","ts":"1503435956.000247"}"#);
    report.check(
        "Slack, a message",
        slack(),
        vec![
            (
                Sent(
                    &["POST /api/chat.postMessage", BEARER, FORM],
                    "channel=C123&text=Hello%2C%20%3Cworld%3E%20%26%20co&unfurl_links=false",
                ),
                posted(),
            ),
            (
                Sent(
                    &["POST /api/chat.update", BEARER, "content-type: application/json"],
                    r#"{"channel":"C123","ts":"1503435956.000247","blocks":[{"type":"divider","block_id":"b1"}]}"#,
                ),
                posted(),
            ),
        ],
        |client| {
            let text = "Hello, <world> & co".into();
            let posted = ok(client.send(&PostMessage { channel: "C123".into(), text, unfurl_links: Some(false) }))?;
            let blocks = vec![Block { r#type: "divider".into(), block_id: Some("b1".into()) }];
            let updated = ok(client.send(&UpdateMessage { channel: posted.channel, ts: posted.ts, blocks }))?;
            same("the time", &*updated.ts, "1503435956.000247")
        },
    );
    report.check(
        "Slack, pages of conversations",
        slack(),
        vec![
            (
                Sent(&["GET /api/conversations.list?types=public_channel,private_channel", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"channels":[{"id":"C1"}],"response_metadata":{"next_cursor":"dGVhbTpDMDYxRkE1UEI="}}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /api/conversations.list?types=public_channel,private_channel&cursor=dGVhbTpDMDYxRkE1UEI%3D",
                        BEARER,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"ok":true,"channels":[{"id":"C2"}],"response_metadata":{"next_cursor":""}}"#),
            ),
        ],
        |client| {
            let types = vec!["public_channel".into(), "private_channel".into()];
            let items = ok(client.items(ListConversations { types, cursor: None }).collect::<Result<Vec<_>, _>>())?;
            same("the ids", items.iter().map(|item| &*item.id).collect::<Vec<_>>(), vec!["C1", "C2"])
        },
    );
    report.check(
        "Slack, who calls",
        slack(),
        vec![(
            Sent(&["POST /api/auth.test", BEARER], ""),
            Answer(200, &[], r#"{"ok":true,"url":"https://example.slack.com/","team_id":"T1"}"#),
        )],
        |client| {
            let identity = ok(client.send(&TestAuth {}))?;
            same("the team", &*identity.team_id, "T1")
        },
    );
    report.check(
        "Slack, failures inside of a 200",
        slack(),
        vec![
            (
                Sent(&["GET /api/users.info?user=U1", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":false,"error":"missing_scope","needed":"users:read","provided":"chat:write"}"#,
                ),
            ),
            (
                Sent(&["GET /api/users.info?user=U1", BEARER], ""),
                Answer(200, &[], r#"{"ok":false,"error":"user_not_found"}"#),
            ),
            (
                Sent(&["GET /api/users.info?user=U1", BEARER], ""),
                Answer(429, &[("retry-after", "30")], r#"{"ok":false,"error":"ratelimited"}"#),
            ),
        ],
        |client| {
            let user = || GetUser { user: "U1".into() };
            let error = failed(client.send(&user()))?;
            same("the code", error.code(), Some("missing_scope"))?;
            let Some(SlackError::MissingScope(scope)) = error.service() else { return Err(error.to_string()) };
            same("the scope", scope.needed.as_deref(), Some("users:read"))?;
            let error = failed(client.send(&user()))?;
            let Some(SlackError::SlackFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the code", failure.error.as_deref(), Some("user_not_found"))?;
            holds("it is final", !error.is_retryable())?;
            let error = failed(client.send(&user()))?;
            holds("it is throttling", error.is_throttling())
        },
    );
}
