//! Slack's Web API.
//!
//! A failure is a 200 with `"ok": false`, a page token is in a nested member, and a method takes
//! a form or JSON.
//!
//! - <https://docs.slack.dev/apis/web-api/>
//! - <https://docs.slack.dev/apis/web-api/pagination>
//! - <https://docs.slack.dev/apis/web-api/rate-limits>
//! - <https://docs.slack.dev/changelog/2017-10-keeping-up-with-the-jsons>
//! - <https://docs.slack.dev/reference/methods>
//! - <https://github.com/slackapi/slack-api-specs/blob/master/web-api/slack_web_openapi_v2.json>

use connect_core::auth::Token;
use connect_core::{ClientConfig, Timestamp, connect_error, connect_operation, connect_service, connect_shape};

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
    provided: Option<String>,
}

#[connect_error(service = Slack)]
#[derive(Debug)]
struct SlackFailure {
    error: Option<String>,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.postMessage", output = Posted)]
struct PostText {
    channel: String,
    text: String,
    unfurl_links: Option<bool>,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.postMessage", output = Posted, body = json)]
struct PostMessage {
    channel: String,
    text: String,
    attachments: Vec<Attachment>,
}

#[connect_shape(service = Slack)]
struct Attachment {
    text: String,
    fallback: String,
    color: String,
    attachment_type: String,
    callback_id: String,
    actions: Vec<Action>,
}

#[connect_shape(service = Slack)]
struct Action {
    name: String,
    text: String,
    r#type: String,
    data_source: String,
}

#[connect_shape(service = Slack)]
struct Posted {
    channel: String,
    ts: String,
    message: Option<Message>,
}

#[connect_shape(service = Slack)]
struct Message {
    text: String,
    username: Option<String>,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/chat.update", output = Posted)]
struct UpdateMessage {
    channel: String,
    ts: String,
    text: String,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/conversations.create", output = Created)]
struct CreateByForm {
    name: String,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/conversations.create", output = Created, body = json)]
struct CreateByJson {
    name: String,
}

#[connect_shape(service = Slack)]
struct Created {
    channel: Conversation,
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
    limit: Option<u32>,
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
    name: String,
}

#[connect_operation(
    service = Slack,
    method = "GET",
    uri = "/api/users.list",
    output = Members,
    paginated(input = cursor, output = response_metadata.next_cursor, items = members, item = User),
)]
struct ListUsers {
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query)]
    cursor: Option<String>,
}

#[connect_shape(service = Slack)]
struct Members {
    members: Vec<User>,
    response_metadata: Option<ResponseMetadata>,
}

#[connect_operation(service = Slack, method = "GET", uri = "/api/users.info", output = FoundUser)]
struct GetUser {
    #[connect(query)]
    user: String,
}

#[connect_shape(service = Slack)]
struct FoundUser {
    user: User,
}

#[connect_shape(service = Slack)]
struct User {
    id: String,
    real_name: String,
    tz_offset: i32,
    updated: Option<Timestamp>,
}

#[connect_operation(service = Slack, method = "GET", uri = "/api/conversations.history", output = History)]
struct GetHistory {
    #[connect(query)]
    channel: String,
}

#[connect_shape(service = Slack)]
struct History {
    messages: Vec<Message>,
    has_more: bool,
}

#[connect_operation(service = Slack, method = "POST", uri = "/api/auth.test", output = Identity)]
struct TestAuth {}

#[connect_shape(service = Slack)]
struct Identity {
    team_id: String,
    user: String,
}

const BEARER: &str = "authorization: Bearer xoxb-1234-56789abcdefghijklmnop";
const FORM: &str = "content-type: application/x-www-form-urlencoded";
const JSON: &str = "content-type: application/json";

fn slack() -> ClientConfig {
    config("https://slack.com").with_bearer(Token::new("xoxb-1234-56789abcdefghijklmnop"))
}

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Slack, messages",
        slack(),
        vec![
            (
                Sent(
                    &["POST /api/chat.postMessage", BEARER, JSON],
                    concat!(
                        r#"{"channel":"C123ABC456","text":"I hope the tour went well, Mr. Wonka.","attachments":[{"text":"Who wins the "#,
                        r##"lifetime supply of chocolate?","fallback":"You could be telling the computer exactly what it can do with a "##,
                        r##"lifetime supply of chocolate.","color":"#3AA3E3","attachment_type":"default","callback_id":"##,
                        r#""select_simple_1234","actions":[{"name":"winners_list","text":"Who should win?","type":"select","#,
                        r#""data_source":"users"}]}]}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"channel":"C1H9RESGL","ts":"1503435956.000247","message":{"text":"Here's a message for you",
                        "username":"ecto1","bot_id":"B19LU7CSY","attachments":[{"text":"This is an attachment","id":1,
                        "fallback":"This is an attachment's fallback"}],"type":"message","subtype":"bot_message",
                        "ts":"1503435956.000247"}}"#,
                ),
            ),
            (
                Sent(
                    &["POST /api/chat.postMessage", BEARER, FORM],
                    "channel=C1H9RESGL&text=Here%27s%20a%20message%20for%20you&unfurl_links=false",
                ),
                Answer(200, &[], r#"{"ok":true,"channel":"C1H9RESGL","ts":"1503435956.000247"}"#),
            ),
            (
                Sent(
                    &["POST /api/chat.update", BEARER, FORM],
                    "channel=C024BE91L&ts=1401383885.000061&text=Updated%20text%20you%20carefully%20authored",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"channel":"C024BE91L","ts":"1401383885.000061","text":"Updated text you carefully authored",
                        "message":{"text":"Updated text you carefully authored","user":"U34567890"}}"#,
                ),
            ),
        ],
        |client| {
            let action = Action {
                name: "winners_list".into(),
                text: "Who should win?".into(),
                r#type: "select".into(),
                data_source: "users".into(),
            };
            let attachment = Attachment {
                text: "Who wins the lifetime supply of chocolate?".into(),
                fallback: "You could be telling the computer exactly what it can do with a lifetime supply of chocolate."
                    .into(),
                color: "#3AA3E3".into(),
                attachment_type: "default".into(),
                callback_id: "select_simple_1234".into(),
                actions: vec![action],
            };
            let posted = ok(client.send(&PostMessage {
                channel: "C123ABC456".into(),
                text: "I hope the tour went well, Mr. Wonka.".into(),
                attachments: vec![attachment],
            }))?;
            let message = posted.message.ok_or("no message")?;
            same("the message", (&*message.text, message.username.as_deref()), ("Here's a message for you", Some("ecto1")))?;
            let text = "Here's a message for you".into();
            let posted = ok(client.send(&PostText { channel: posted.channel, text, unfurl_links: Some(false) }))?;
            same("the time", &*posted.ts, "1503435956.000247")?;
            let updated = ok(client.send(&UpdateMessage {
                channel: "C024BE91L".into(),
                ts: "1401383885.000061".into(),
                text: "Updated text you carefully authored".into(),
            }))?;
            same("the time", &*updated.ts, "1401383885.000061")
        },
    );
    conversations(report);
    pages(report);
    failures(report);
}

fn conversations(report: &mut Report) {
    const CREATED: &str = r#"{"ok":true,"channel":{"id":"C0EAQDV4Z","name":"endeavor","is_channel":true,"created":1504554479,
        "creator":"U0123456","last_read":"0000000000.000000","latest":null,"unread_count":0}}"#;
    report.check(
        "Slack, a conversation by form and by JSON",
        slack(),
        vec![
            (
                Sent(&["POST /api/conversations.create", BEARER, FORM], "name=something-urgent"),
                Answer(200, &[], CREATED),
            ),
            (
                Sent(&["POST /api/conversations.create", BEARER, JSON], r#"{"name":"something-urgent"}"#),
                Answer(200, &[], CREATED),
            ),
            (
                Sent(&["GET /api/conversations.history?channel=C061EG9T2", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"messages":[
                        {"type":"message","user":"U012AB3CDE","text":"I find you punny and would like to smell your nose letter",
                         "ts":"1512085950.000216"},
                        {"type":"message","user":"U061F7AUR","text":"What, you want to smell my shoes better?",
                         "ts":"1512104434.000490"}],
                        "has_more":true,"pin_count":0,"response_metadata":{"next_cursor":"bmV4dF90czoxNTEyMDg1ODYxMDAwNTQz"}}"#,
                ),
            ),
            (
                Sent(&["POST /api/auth.test", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"url":"https://subarachnoid.slack.com/","team":"Subarachnoid Workspace","user":"grace",
                        "team_id":"T12345678","user_id":"W12345678"}"#,
                ),
            ),
            (
                Sent(&["GET /api/users.info?user=W123456", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"user":{"id":"W012A3CDE","team_id":"T012AB3C4","name":"spengler","real_name":"Egon Spengler",
                        "tz":"America/Los_Angeles","tz_label":"Pacific Daylight Time","tz_offset":-25200,"updated":1502138686}}"#,
                ),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreateByForm { name: "something-urgent".into() }))?;
            same("the conversation", (&*created.channel.id, &*created.channel.name), ("C0EAQDV4Z", "endeavor"))?;
            ok(client.send(&CreateByJson { name: "something-urgent".into() }))?;
            let history = ok(client.send(&GetHistory { channel: "C061EG9T2".into() }))?;
            same("the messages", (history.messages.len(), history.has_more), (2, true))?;
            let identity = ok(client.send(&TestAuth {}))?;
            same("who calls", (&*identity.team_id, &*identity.user), ("T12345678", "grace"))?;
            let user = ok(client.send(&GetUser { user: "W123456".into() }))?.user;
            same("the time", user.updated, Some(Timestamp::new(1_502_138_686, 0)))?;
            same("the user", (&*user.id, &*user.real_name, user.tz_offset), ("W012A3CDE", "Egon Spengler", -25200))
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Slack, pages of users",
        slack(),
        vec![
            (
                Sent(&["GET /api/users.list?limit=2", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"members":[{"id":"W012A3CDE","real_name":"spengler","tz_offset":-25200},
                        {"id":"W07QCRPA4","real_name":"Glinda Southgood","tz_offset":-25200}],"cache_ts":1498777272,
                        "response_metadata":{"next_cursor":"dXNlcjpVMEc5V0ZYTlo="}}"#,
                ),
            ),
            (
                Sent(&["GET /api/users.list?limit=2&cursor=dXNlcjpVMEc5V0ZYTlo%3D", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":true,"members":[{"id":"U0G9WFXNZ","real_name":"Glinda Southgood","tz_offset":-25200}],
                        "response_metadata":{"next_cursor":""}}"#,
                ),
            ),
        ],
        |client| {
            let operation = ListUsers { limit: Some(2), cursor: None };
            let users = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same(
                "the ids",
                users.iter().map(|user| &*user.id).collect::<Vec<_>>(),
                vec!["W012A3CDE", "W07QCRPA4", "U0G9WFXNZ"],
            )
        },
    );
    report.check(
        "Slack, a page of conversations",
        slack(),
        vec![(
            Sent(&["GET /api/conversations.list?types=public_channel,private_channel&limit=20", BEARER], ""),
            Answer(
                200,
                &[],
                r#"{"ok":true,"channels":[{"id":"C012AB3CD","name":"general","num_members":4},
                    {"id":"C061EG9T2","name":"random","num_members":4}],
                    "response_metadata":{"next_cursor":"dGVhbTpDMDYxRkE1UEI="}}"#,
            ),
        )],
        |client| {
            let types = vec!["public_channel".into(), "private_channel".into()];
            let page = ok(client.send(&ListConversations { types, limit: Some(20), cursor: None }))?;
            let cursor = page.response_metadata.and_then(|metadata| metadata.next_cursor);
            same("the cursor", cursor.as_deref(), Some("dGVhbTpDMDYxRkE1UEI="))?;
            let names: Vec<_> = page.channels.iter().map(|channel| &*channel.name).collect();
            same("the names", names, vec!["general", "random"])
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "Slack, failures inside of a 200",
        slack(),
        vec![
            (
                Sent(&["GET /api/users.info?user=W123456", BEARER], ""),
                Answer(200, &[], r#"{"ok":false,"error":"user_not_found"}"#),
            ),
            (
                Sent(&["GET /api/users.info?user=W123456", BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"ok":false,"error":"missing_scope","needed":"users:read","provided":"chat:write"}"#,
                ),
            ),
            (
                Sent(&["GET /api/conversations.history?channel=C061EG9T2", BEARER], ""),
                Answer(200, &[], r#"{"ok":false,"error":"channel_not_found"}"#),
            ),
            (
                Sent(&["GET /api/users.list?cursor=abc", BEARER], ""),
                Answer(200, &[], r#"{"ok":false,"error":"invalid_cursor"}"#),
            ),
        ],
        |client| {
            let user = || GetUser { user: "W123456".into() };
            let error = failed(client.send(&user()))?;
            same("the code", (error.code(), error.message()), (Some("user_not_found"), None))?;
            let Some(SlackError::SlackFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the code", failure.error.as_deref(), Some("user_not_found"))?;
            holds("it is final", !error.is_retryable())?;
            let error = failed(client.send(&user()))?;
            let Some(SlackError::MissingScope(scope)) = error.service() else { return Err(error.to_string()) };
            let scopes = (scope.needed.as_deref(), scope.provided.as_deref());
            same("the scopes", scopes, (Some("users:read"), Some("chat:write")))?;
            let error = failed(client.send(&GetHistory { channel: "C061EG9T2".into() }))?;
            holds("it is modeled", matches!(error.service(), Some(SlackError::ChannelNotFound(_))))?;
            let mut users = client.items(ListUsers { limit: None, cursor: Some("abc".into()) });
            let error = failed(users.next().ok_or("no result")?)?;
            same("the code", error.code(), Some("invalid_cursor"))
        },
    );
    report.check_retries(
        "Slack, a rate limit",
        slack(),
        vec![
            (
                Sent(&["POST /api/conversations.create", BEARER, JSON], r#"{"name":"something-urgent"}"#),
                Answer(429, &[("retry-after", "30")], r#"{"ok":false,"error":"ratelimited"}"#),
            ),
            (
                Sent(&["POST /api/conversations.create", BEARER, JSON], r#"{"name":"something-urgent"}"#),
                Answer(200, &[], r#"{"ok":true,"channel":{"id":"C0EAQDV4Z","name":"endeavor"}}"#),
            ),
        ],
        &[30],
        |client| {
            let created = ok(client.send(&CreateByJson { name: "something-urgent".into() }))?;
            same("the conversation", &*created.channel.id, "C0EAQDV4Z")
        },
    );
}
