//! Twilio's Messaging API: <https://www.twilio.com/docs/messaging/api>.
//!
//! Names in `PascalCase` in and `snake_case` out, labels with text beside them, plain forms, and
//! numbers as error codes.

use connect_core::pagination::{NextPage, PageToken, Paginated};
use connect_core::{ClientConfig, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "PascalCase",
    auth = basic,
    body = form(plain),
    errors(InvalidNumber, TwilioFailure),
    failures(code = "code", message = "message", throttling(429, "20429")),
)]
struct Twilio;

#[connect_error(code = "21211", rename_all = "snake_case")]
#[derive(Debug)]
struct InvalidNumber {
    more_info: Option<String>,
}

#[connect_error(rename_all = "snake_case")]
#[derive(Debug)]
struct TwilioFailure {
    status: u16,
}

#[connect_operation(
    service = Twilio,
    method = "POST",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    output = Message,
)]
struct CreateMessage {
    account_sid: String,
    to: String,
    from: String,
    body: Option<String>,
    media_url: Option<Vec<String>>,
}

#[connect_shape(rename_all = "snake_case")]
struct Message {
    sid: String,
    status: Option<String>,
    error_code: Option<u32>,
}

#[connect_operation(
    service = Twilio,
    method = "GET",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    output = Message,
)]
struct FetchMessage {
    account_sid: String,
    sid: String,
}

#[connect_operation(
    service = Twilio,
    method = "POST",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    output = Message,
)]
struct UpdateMessage {
    account_sid: String,
    sid: String,
    body: String,
}

#[connect_operation(
    service = Twilio,
    method = "DELETE",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    output = (),
)]
struct DeleteMessage {
    account_sid: String,
    sid: String,
}

#[connect_operation(
    service = Twilio,
    method = "GET",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    output = Messages,
)]
struct ListMessages {
    account_sid: String,
    #[connect(query)]
    page_size: Option<u32>,
}

#[connect_shape(rename_all = "snake_case")]
struct Messages {
    messages: Vec<Message>,
    next_page_uri: Option<String>,
}

/// By hand, because the link to the next page is in the body.
impl Paginated for ListMessages {
    fn page_token(&self) -> Option<PageToken<'_>> {
        None
    }

    fn next_page(&mut self, output: &Messages) -> NextPage {
        output.next_page_uri.clone().map_or(NextPage::End, NextPage::Link)
    }
}

const BASIC: &str = "authorization: Basic QUMxOnRva2Vu";
const CREATE: &str = "POST /2010-04-01/Accounts/AC1/Messages.json";
const BODY: &str = "To=%2B15558675310&From=%2B15017122661&Body=Hi%20there&MediaUrl=https%3A%2F%2Fexample.org%2Fa.png\
                    &MediaUrl=https%3A%2F%2Fexample.org%2Fb.png";
const FORM: &str = "content-type: application/x-www-form-urlencoded";

fn twilio() -> ClientConfig {
    config("https://api.twilio.com").with_basic("AC1", "token")
}

pub(crate) fn run(report: &mut Report) {
    let (account_sid, sid) = (|| "AC1".to_owned(), || "SM1".to_owned());
    let message = || CreateMessage {
        account_sid: "AC1".into(),
        to: "+15558675310".into(),
        from: "+15017122661".into(),
        body: Some("Hi there".into()),
        media_url: Some(vec!["https://example.org/a.png".into(), "https://example.org/b.png".into()]),
    };
    report.check(
        "Twilio, a message",
        twilio(),
        vec![
            (
                Sent(&[CREATE, BASIC, FORM], BODY),
                Answer(201, &[], r#"{"sid":"SM1","status":"queued","error_code":null}"#),
            ),
            (
                Sent(&["GET /2010-04-01/Accounts/AC1/Messages/SM1.json", BASIC], ""),
                Answer(200, &[], r#"{"sid":"SM1","status":"failed","error_code":30008}"#),
            ),
            (
                Sent(&["POST /2010-04-01/Accounts/AC1/Messages/SM1.json", BASIC, FORM], "Body="),
                Answer(200, &[], r#"{"sid":"SM1"}"#),
            ),
            (Sent(&["DELETE /2010-04-01/Accounts/AC1/Messages/SM1.json", BASIC], ""), Answer(204, &[], "")),
        ],
        |client| {
            let created = ok(client.send(&message()))?;
            same("the status", (created.status.as_deref(), created.error_code), (Some("queued"), None))?;
            let fetched = ok(client.send(&FetchMessage { account_sid: account_sid(), sid: created.sid }))?;
            same("the code", fetched.error_code, Some(30008))?;
            ok(client.send(&UpdateMessage { account_sid: account_sid(), sid: sid(), body: String::new() }))?;
            ok(client.send(&DeleteMessage { account_sid: account_sid(), sid: sid() }))
        },
    );
    report.check(
        "Twilio, pages of messages",
        twilio(),
        vec![
            (
                Sent(&["GET /2010-04-01/Accounts/AC1/Messages.json?PageSize=1", BASIC], ""),
                Answer(
                    200,
                    &[],
                    r#"{"messages":[{"sid":"SM1"}],"next_page_uri":"/2010-04-01/Accounts/AC1/Messages.json?PageSize=1&Page=1&PageToken=PASM1"}"#,
                ),
            ),
            (
                Sent(
                    &["GET /2010-04-01/Accounts/AC1/Messages.json?PageSize=1&Page=1&PageToken=PASM1", BASIC],
                    "",
                ),
                Answer(200, &[], r#"{"messages":[{"sid":"SM2"}],"next_page_uri":null}"#),
            ),
        ],
        |client| {
            let operation = ListMessages { account_sid: account_sid(), page_size: Some(1) };
            let pages = ok(client.pages(operation).collect::<Result<Vec<_>, _>>())?;
            let sids: Vec<_> = pages.iter().flat_map(|page| &page.messages).map(|message| &*message.sid).collect();
            same("the ids", sids, vec!["SM1", "SM2"])
        },
    );
    report.check(
        "Twilio, failures",
        twilio(),
        vec![
            (
                Sent(&[CREATE, BASIC, FORM], BODY),
                Answer(
                    400,
                    &[],
                    r#"{"code":21211,"message":"Invalid 'To' Phone Number","more_info":"https://www.twilio.com/docs/errors/21211","status":400}"#,
                ),
            ),
            (
                Sent(&[CREATE, BASIC, FORM], BODY),
                Answer(429, &[], r#"{"code":20429,"message":"Too many requests","status":429}"#),
            ),
        ],
        |client| {
            let error = failed(client.send(&message()))?;
            same("the code", (error.code(), error.message()), (Some("21211"), Some("Invalid 'To' Phone Number")))?;
            let Some(TwilioError::InvalidNumber(InvalidNumber { more_info: Some(_) })) = error.service() else {
                return Err(error.to_string());
            };
            let error = failed(client.send(&message()))?;
            holds("it is throttling", error.is_throttling())?;
            match error.service() {
                Some(TwilioError::TwilioFailure(failure)) => same("the status", failure.status, 429),
                other => Err(format!("{other:?}")),
            }
        },
    );
}
