//! Twilio's Messaging API.
//!
//! Names in `PascalCase` in and `snake_case` out, a parameter whose name ends in `>`, labels with
//! text beside them, plain forms that repeat a name, and numbers as error codes.
//!
//! - <https://www.twilio.com/docs/messaging/api/message-resource>
//! - <https://www.twilio.com/docs/messaging/api/media-resource>
//! - <https://www.twilio.com/docs/usage/twilios-response>
//! - <https://www.twilio.com/docs/api/errors/20429>
//! - <https://github.com/twilio/twilio-oai/blob/main/spec/json/twilio_api_v2010.json>

use connect_core::{ClientConfig, Timestamp, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "PascalCase",
    auth = basic,
    body = form(plain),
    errors(NoNumber, TwilioFailure),
    failures(code = "code", message = "message", throttling(429, "20429")),
)]
struct Twilio;

#[connect_error(code = "21201", rename_all = "snake_case")]
#[derive(Debug)]
struct NoNumber {
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
    application_sid: Option<String>,
    body: Option<String>,
    from: Option<String>,
    media_url: Option<Vec<String>>,
    persistent_action: Option<Vec<String>>,
    status_callback: Option<String>,
    to: String,
}

#[connect_shape(rename_all = "snake_case")]
struct Message {
    sid: String,
    body: String,
    status: String,
    price: Option<String>,
    error_code: Option<u32>,
    #[connect(timestamp = "http-date")]
    date_sent: Option<Timestamp>,
    subresource_uris: Option<SubresourceUris>,
}

#[connect_shape(rename_all = "snake_case")]
struct SubresourceUris {
    media: String,
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
    body: Option<String>,
    status: Option<String>,
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
    paginated(next_link = next_page_uri, items = messages, item = Message),
)]
struct ListMessages {
    account_sid: String,
    #[connect(query)]
    to: Option<String>,
    #[connect(query)]
    from: Option<String>,
    #[connect(query = "DateSent>")]
    sent_after: Option<String>,
    #[connect(query)]
    page_size: Option<u32>,
}

#[connect_shape(rename_all = "snake_case")]
struct Messages {
    messages: Vec<Message>,
    next_page_uri: Option<String>,
}

#[connect_operation(
    service = Twilio,
    method = "GET",
    uri = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
    output = MediaPage,
)]
struct ListMedia {
    account_sid: String,
    message_sid: String,
    #[connect(query = "DateCreated>")]
    created_after: Option<String>,
    #[connect(query)]
    page_size: Option<u32>,
}

#[connect_shape(rename_all = "snake_case")]
struct MediaPage {
    media_list: Vec<Media>,
}

#[connect_shape(rename_all = "snake_case")]
struct Media {
    content_type: String,
    parent_sid: String,
}

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const MESSAGE: &str = "SMb7c0a2ce80504485a6f653a7110836f5";
const BASIC: &str = "authorization: Basic QUNhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYTp5b3VyX2F1dGhfdG9rZW4=";
const CREATE: &str = "POST /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages.json";
const FORM: &str = "content-type: application/x-www-form-urlencoded";

fn twilio() -> ClientConfig {
    config("https://api.twilio.com").with_basic(ACCOUNT, "your_auth_token")
}

fn message() -> CreateMessage {
    CreateMessage {
        account_sid: ACCOUNT.into(),
        application_sid: None,
        body: Some("Hello! \u{1f44d}".into()),
        from: Some("+14155552345".into()),
        media_url: None,
        persistent_action: None,
        status_callback: None,
        to: "+14155552345".into(),
    }
}

pub(crate) fn run(report: &mut Report) {
    const CREATED: &str = r#"{"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","api_version":"2010-04-01",
        "body":"Hello! 👍","date_created":"Thu, 30 Jul 2015 20:12:31 +0000","date_sent":"Thu, 30 Jul 2015 20:12:33 +0000",
        "date_updated":"Thu, 30 Jul 2015 20:12:33 +0000","direction":"outbound-api","error_code":null,"error_message":null,
        "from":"+14155552345","messaging_service_sid":"MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","num_media":"0",
        "num_segments":"1","price":null,"price_unit":null,"sid":"SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","status":"queued",
        "subresource_uris":{"media":"/2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Media.json"},
        "to":"+14155552345"}"#;
    report.check(
        "Twilio, a message",
        twilio(),
        vec![
            (
                Sent(
                    &[CREATE, BASIC, FORM],
                    "ApplicationSid=APaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&Body=Hello%21%20%F0%9F%91%8D&From=%2B14155552345\
                     &MediaUrl=https%3A%2F%2Fexample.com&PersistentAction=mailto%3Atest%40example.com\
                     &StatusCallback=https%3A%2F%2Fexample.com&To=%2B14155552345",
                ),
                Answer(201, &[], CREATED),
            ),
            (
                Sent(
                    &[CREATE, BASIC, FORM],
                    "Body=Hello%21%20%F0%9F%91%8D&From=%2B14155552345\
                     &MediaUrl=https%3A%2F%2Fc1.staticflickr.com%2F3%2F2899%2F14341091933_1e92e62d12_b.jpg\
                     &MediaUrl=https%3A%2F%2Fexample.com&To=%2B14155552345",
                ),
                Answer(201, &[], CREATED),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreateMessage {
                application_sid: Some("APaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".into()),
                media_url: Some(vec!["https://example.com".into()]),
                persistent_action: Some(vec!["mailto:test@example.com".into()]),
                status_callback: Some("https://example.com".into()),
                ..message()
            }))?;
            same("the status", (&*created.status, created.error_code), ("queued", None))?;
            same("the body", &*created.body, "Hello! \u{1f44d}")?;
            same("the time", created.date_sent.map(|time| time.to_string()).as_deref(), Some("2015-07-30T20:12:33Z"))?;
            holds(
                "its media have a URI",
                created.subresource_uris.is_some_and(|uris| uris.media.ends_with("/Media.json")),
            )?;
            let image = "https://c1.staticflickr.com/3/2899/14341091933_1e92e62d12_b.jpg".into();
            let media_url = Some(vec![image, "https://example.com".into()]);
            let created = ok(client.send(&CreateMessage { media_url, ..message() }))?;
            same("the SID", &*created.sid, "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        },
    );
    one_message(report);
    pages(report);
    failures(report);
}

fn one_message(report: &mut Report) {
    const GET: &str =
        "GET /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMb7c0a2ce80504485a6f653a7110836f5.json";
    const POST: &str =
        "POST /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMb7c0a2ce80504485a6f653a7110836f5.json";
    const DELETE: &str = "DELETE /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMb7c0a2ce80504485a6f653a7110836f5.json";
    let (account_sid, sid) = (|| ACCOUNT.to_owned(), || MESSAGE.to_owned());
    report.check(
        "Twilio, one message",
        twilio(),
        vec![
            (
                Sent(&[GET, BASIC], ""),
                Answer(
                    200,
                    &[],
                    r#"{"body":"testing","direction":"outbound-api","error_code":30007,"error_message":"Carrier violation",
                        "from":"+12019235161","price":"-0.00750","price_unit":"USD","sid":"SMb7c0a2ce80504485a6f653a7110836f5",
                        "status":"sent","to":"+18182008801"}"#,
                ),
            ),
            (
                Sent(&[POST, BASIC, FORM], "Body="),
                Answer(
                    200,
                    &[],
                    r#"{"body":"","error_code":null,"price":null,"sid":"SMb7c0a2ce80504485a6f653a7110836f5","status":"sent"}"#,
                ),
            ),
            (
                Sent(&[POST, BASIC, FORM], "Status=canceled"),
                Answer(
                    200,
                    &[],
                    r#"{"body":"Hello World!","date_sent":null,"error_code":null,"from":null,"price":null,
                        "sid":"SMb7c0a2ce80504485a6f653a7110836f5","status":"canceled"}"#,
                ),
            ),
            (Sent(&[DELETE, BASIC], ""), Answer(204, &[], "")),
        ],
        |client| {
            let fetched = ok(client.send(&FetchMessage { account_sid: account_sid(), sid: sid() }))?;
            same("code and price", (fetched.error_code, fetched.price.as_deref()), (Some(30007), Some("-0.00750")))?;
            let redact = UpdateMessage { account_sid: account_sid(), sid: sid(), body: Some(String::new()), status: None };
            same("the redacted body", &*ok(client.send(&redact))?.body, "")?;
            let cancel =
                UpdateMessage { account_sid: account_sid(), sid: sid(), body: None, status: Some("canceled".into()) };
            same("the status", &*ok(client.send(&cancel))?.status, "canceled")?;
            ok(client.send(&DeleteMessage { account_sid: account_sid(), sid: sid() }))
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Twilio, pages of messages",
        twilio(),
        vec![
            (
                Sent(
                    &[
                        "GET /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages.json?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2",
                        BASIC,
                    ],
                    "",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"end":1,"first_page_uri":"/2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages.json?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2&Page=0",
                        "next_page_uri":"/2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages.json?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2&Page=1&PageToken=PAMMc26223853f8c46b4ab7dfaa6abba0a26",
                        "page":0,"page_size":2,"previous_page_uri":null,"messages":[
                        {"body":"testing","error_code":null,"price":"-0.00750","sid":"SMded05904ccb347238880ca9264e8fe1c","status":"sent"},
                        {"body":"look mom I have media!","error_code":30004,"error_message":"Message blocked","price":"-0.00750",
                         "sid":"MMc26223853f8c46b4ab7dfaa6abba0a26","status":"received"}],"start":0}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages.json?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2&Page=1&PageToken=PAMMc26223853f8c46b4ab7dfaa6abba0a26",
                        BASIC,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"end":0,"next_page_uri":null,"page":0,"page_size":25,"messages":[],"start":0}"#),
            ),
        ],
        |client| {
            let operation = ListMessages {
                account_sid: ACCOUNT.into(),
                to: Some("+123456789".into()),
                from: Some("+987654321".into()),
                sent_after: Some("2008-01-02".into()),
                page_size: Some(2),
            };
            let pages = ok(client.pages(operation).collect::<Result<Vec<_>, _>>())?;
            let sids: Vec<_> = pages.iter().flat_map(|page| &page.messages).map(|message| &*message.sid).collect();
            same("the SIDs", sids, vec!["SMded05904ccb347238880ca9264e8fe1c", "MMc26223853f8c46b4ab7dfaa6abba0a26"])
        },
    );
    report.check(
        "Twilio, media of a message",
        twilio(),
        vec![(
            Sent(
                &[
                    "GET /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Media.json?DateCreated%3E=2008-01-02&PageSize=50",
                    BASIC,
                ],
                "",
            ),
            Answer(
                200,
                &[],
                r#"{"end":0,"media_list":[{"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","content_type":"image/jpeg",
                    "date_created":"Sun, 16 Aug 2015 15:53:54 +0000","parent_sid":"SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    "sid":"MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}],"next_page_uri":null,"page":0,"page_size":50}"#,
            ),
        )],
        |client| {
            let operation = ListMedia {
                account_sid: ACCOUNT.into(),
                message_sid: "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".into(),
                created_after: Some("2008-01-02".into()),
                page_size: Some(50),
            };
            let page = ok(client.send(&operation))?;
            let media = page.media_list.first().ok_or("no media")?;
            same("the media", (&*media.content_type, &*media.parent_sid), ("image/jpeg", "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "Twilio, failures",
        twilio(),
        vec![
            (
                Sent(&[CREATE, BASIC, FORM], "Body=Hello%21%20%F0%9F%91%8D&From=%2B14155552345&To="),
                Answer(
                    400,
                    &[],
                    r#"{"status":400,"message":"No to number is specified","code":21201,"more_info":"http:\/\/www.twilio.com\/docs\/errors\/21201"}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /2010-04-01/Accounts/ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Messages/SMb7c0a2ce80504485a6f653a7110836f5.json",
                        BASIC,
                    ],
                    "",
                ),
                Answer(404, &[], r#"{"status":404,"message":"The requested resource was not found"}"#),
            ),
        ],
        |client| {
            let error = failed(client.send(&CreateMessage { to: String::new(), ..message() }))?;
            same("the code", (error.code(), error.message()), (Some("21201"), Some("No to number is specified")))?;
            let Some(TwilioError::NoNumber(NoNumber { more_info: Some(page) })) = error.service() else {
                return Err(error.to_string());
            };
            same("the page", &**page, "http://www.twilio.com/docs/errors/21201")?;
            let error = failed(client.send(&FetchMessage { account_sid: ACCOUNT.into(), sid: MESSAGE.into() }))?;
            same("the code", (error.code(), error.message()), (None, Some("The requested resource was not found")))?;
            match error.service() {
                Some(TwilioError::TwilioFailure(failure)) => same("the status", failure.status, 404),
                other => Err(format!("{other:?}")),
            }
        },
    );
    report.check_retries(
        "Twilio, too many requests",
        twilio(),
        vec![
            (
                Sent(&[CREATE, BASIC, FORM], "Body=Hello%21%20%F0%9F%91%8D&From=%2B14155552345&To=%2B14155552345"),
                Answer(
                    429,
                    &[("retry-after", "1")],
                    r#"{"code":20429,"message":"Too Many Requests","more_info":"https://www.twilio.com/docs/errors/20429","status":429}"#,
                ),
            ),
            (
                Sent(&[CREATE, BASIC, FORM], "Body=Hello%21%20%F0%9F%91%8D&From=%2B14155552345&To=%2B14155552345"),
                Answer(201, &[], r#"{"body":"Hello! 👍","sid":"SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","status":"queued"}"#),
            ),
        ],
        &[1],
        |client| same("the status", &*ok(client.send(&message()))?.status, "queued"),
    );
}
