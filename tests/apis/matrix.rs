//! Matrix's client-server API.
//!
//! The idempotency token is a label, labels have characters to encode, a query parameter is JSON,
//! and errors have `errcode`, `error` and `retry_after_ms`.
//!
//! - <https://spec.matrix.org/latest/client-server-api/>
//! - <https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid>
//! - <https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3login>
//! - <https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidmessages>
//! - <https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3publicrooms>
//! - <https://spec.matrix.org/latest/client-server-api/#rate-limiting>
//! - <https://github.com/matrix-org/matrix-spec/tree/main/data/api/client-server>

use connect_core::auth::Token;
use connect_core::token::FixedToken;
use connect_core::{
    Blob, ClientConfig, Secret, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
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
        retry_after(seconds = header("Retry-After"), milliseconds = "retry_after_ms"),
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
    output = SentEvent,
)]
struct SendEvent {
    room_id: String,
    event_type: String,
    #[connect(idempotency_token)]
    txn_id: Option<String>,
    #[connect(payload)]
    content: MessageContent,
}

#[connect_shape(tag = "msgtype", service = Matrix)]
enum MessageContent {
    #[connect(rename = "m.text")]
    Text(TextContent),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Matrix)]
struct TextContent {
    body: String,
}

#[connect_shape(service = Matrix)]
struct SentEvent {
    event_id: String,
}

#[connect_operation(
    service = Matrix,
    method = "PUT",
    uri = "/_matrix/client/v3/rooms/{room_id}/redact/{event_id}/{txn_id}",
    output = SentEvent,
)]
struct RedactEvent {
    room_id: String,
    event_id: String,
    #[connect(idempotency_token)]
    txn_id: Option<String>,
    reason: Option<String>,
}

#[connect_operation(
    service = Matrix,
    method = "PUT",
    uri = "/_matrix/client/v3/rooms/{room_id}/state/m.room.member/{state_key}",
    output = SentEvent,
    idempotent,
)]
struct SetMember {
    room_id: String,
    state_key: String,
    membership: String,
    avatar_url: Option<String>,
    displayname: Option<String>,
}

/// Sets the name of a room, whose state key is empty.
#[connect_operation(
    service = Matrix,
    method = "PUT",
    uri = "/_matrix/client/v3/rooms/{room_id}/state/m.room.name/",
    output = SentEvent,
    idempotent,
)]
struct SetName {
    room_id: String,
    name: String,
}

#[connect_operation(service = Matrix, method = "POST", uri = "/_matrix/client/v3/createRoom", output = CreatedRoom)]
struct CreateRoom {
    preset: Option<String>,
    room_alias_name: Option<String>,
    name: Option<String>,
    topic: Option<String>,
    creation_content: Option<CreationContent>,
}

#[connect_shape(service = Matrix)]
struct CreationContent {
    #[connect(rename = "m.federate")]
    federate: bool,
}

#[connect_shape(service = Matrix)]
struct CreatedRoom {
    room_id: String,
}

#[connect_operation(service = Matrix, method = "POST", uri = "/_matrix/client/v3/login", output = LoggedIn, auth = none)]
struct LogIn {
    r#type: String,
    identifier: Identifier,
    #[connect(sensitive)]
    password: Secret<String>,
    initial_device_display_name: Option<String>,
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
    #[connect(sensitive)]
    refresh_token: Option<Secret<String>>,
    expires_in_ms: Option<u64>,
}

#[connect_operation(service = Matrix, method = "GET", uri = "/_matrix/client/v3/account/whoami", output = Identity)]
struct WhoAmI {}

#[connect_shape(service = Matrix)]
struct Identity {
    user_id: String,
    device_id: Option<String>,
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
    from: Option<String>,
    #[connect(query)]
    dir: String,
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query, style = "json")]
    filter: Option<EventFilter>,
}

#[connect_shape(service = Matrix)]
struct EventFilter {
    contains_url: Option<bool>,
}

#[connect_shape(service = Matrix)]
struct Messages {
    chunk: Vec<Event>,
    end: Option<String>,
}

#[connect_shape(tag = "type", service = Matrix)]
enum Event {
    #[connect(rename = "m.room.message")]
    Message(MessageEvent),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Matrix)]
struct MessageEvent {
    event_id: String,
    origin_server_ts: u64,
    content: MessageContent,
}

#[connect_operation(
    service = Matrix,
    method = "POST",
    uri = "/_matrix/client/v3/publicRooms",
    output = PublicRooms,
    paginated(input = since, output = next_batch, items = chunk, item = PublicRoom),
)]
struct QueryPublicRooms {
    limit: Option<u32>,
    since: Option<String>,
    filter: Option<RoomFilter>,
    include_all_networks: Option<bool>,
    third_party_instance_id: Option<String>,
}

#[connect_shape(service = Matrix)]
struct RoomFilter {
    generic_search_term: Option<String>,
    /// `None` stands for the rooms without a type.
    room_types: Option<Vec<Option<String>>>,
}

#[connect_shape(service = Matrix)]
struct PublicRooms {
    chunk: Vec<PublicRoom>,
    next_batch: Option<String>,
}

#[connect_shape(service = Matrix)]
struct PublicRoom {
    room_id: String,
    num_joined_members: u32,
}

#[connect_operation(service = Matrix, method = "POST", uri = "/_matrix/media/v3/upload", output = Uploaded)]
struct Upload {
    #[connect(query)]
    filename: Option<String>,
    #[connect(header = "Content-Type")]
    content_type: Option<String>,
    #[connect(payload)]
    data: Blob,
}

#[connect_shape(service = Matrix)]
struct Uploaded {
    content_uri: String,
}

const BEARER: &str = "authorization: Bearer TheTokenHere";
const JSON: &str = "content-type: application/json";
const ROOM: &str = "!636q39766251:example.com";

fn matrix() -> ClientConfig {
    let config = config("https://matrix-client.matrix.org").with_bearer(Token::new("TheTokenHere"));
    config.with_token_source(FixedToken::new("35"))
}

fn message() -> SendEvent {
    SendEvent {
        room_id: ROOM.into(),
        event_type: "m.room.message".into(),
        txn_id: None,
        content: MessageContent::Text(TextContent { body: "hello".into() }),
    }
}

const SEND: &str = "PUT /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/send/m.room.message/35";
const CONTENT: &str = r#"{"msgtype":"m.text","body":"hello"}"#;
const EVENT: &str = r#"{"event_id":"$YUwRidLecu:example.com"}"#;

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Matrix, events",
        matrix(),
        vec![
            (Sent(&[SEND, BEARER, JSON], CONTENT), Answer(200, &[], EVENT)),
            (
                Sent(
                    &[
                        "PUT /_matrix/client/v3/rooms/%21637q39766251%3Aexample.com/redact/%24bai2b1i9%3Amatrix.org/37",
                        BEARER,
                        JSON,
                    ],
                    r#"{"reason":"Indecent material"}"#,
                ),
                Answer(200, &[], r#"{"event_id":"$YUwQidLecu:example.com"}"#),
            ),
            (
                Sent(
                    &[
                        "PUT /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/state/m.room.member/%40alice%3Aexample.com",
                        BEARER,
                        JSON,
                    ],
                    r#"{"membership":"join","avatar_url":"mxc://localhost/SEsfnsuifSDFSSEF","displayname":"Alice Margatroid"}"#,
                ),
                Answer(200, &[], EVENT),
            ),
            (
                Sent(
                    &[
                        "PUT /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/state/m.room.name/",
                        BEARER,
                        JSON,
                    ],
                    r#"{"name":"The room name"}"#,
                ),
                Answer(200, &[], EVENT),
            ),
        ],
        |client| {
            same("the event", ok(client.send(&message()))?.event_id, "$YUwRidLecu:example.com")?;
            let redaction = RedactEvent {
                room_id: "!637q39766251:example.com".into(),
                event_id: "$bai2b1i9:matrix.org".into(),
                txn_id: Some("37".into()),
                reason: Some("Indecent material".into()),
            };
            same("the redaction", ok(client.send(&redaction))?.event_id, "$YUwQidLecu:example.com")?;
            ok(client.send(&SetMember {
                room_id: ROOM.into(),
                state_key: "@alice:example.com".into(),
                membership: "join".into(),
                avatar_url: Some("mxc://localhost/SEsfnsuifSDFSSEF".into()),
                displayname: Some("Alice Margatroid".into()),
            }))?;
            ok(client.send(&SetName { room_id: ROOM.into(), name: "The room name".into() })).map(drop)
        },
    );
    sessions(report);
    rooms(report);
    pages(report);
    failures(report);
}

fn sessions(report: &mut Report) {
    const LOGIN: &str = r#"{"type":"m.login.password","identifier":{"type":"m.id.user","user":"cheeky_monkey"},"password":"ilovebananas","initial_device_display_name":"Jungle Phone"}"#;
    report.check(
        "Matrix, a session",
        matrix(),
        vec![
            (
                Sent(&["POST /_matrix/client/v3/login", JSON], LOGIN),
                Answer(
                    200,
                    &[],
                    r#"{"user_id":"@cheeky_monkey:matrix.org","access_token":"abc123","refresh_token":"def456",
                        "expires_in_ms":60000,"device_id":"GHTYAJCE","well_known":{"m.homeserver":{"base_url":"https://example.org"},
                        "m.identity_server":{"base_url":"https://id.example.org"}}}"#,
                ),
            ),
            (Sent(&["POST /_matrix/client/v3/login", JSON], LOGIN), Answer(403, &[], r#"{"errcode":"M_FORBIDDEN"}"#)),
            (
                Sent(&["GET /_matrix/client/v3/account/whoami", BEARER], ""),
                Answer(200, &[], r#"{"user_id":"@joe:example.org","device_id":"ABC1234"}"#),
            ),
        ],
        |client| {
            let operation = LogIn {
                r#type: "m.login.password".into(),
                identifier: Identifier::User(UserIdentifier { user: "cheeky_monkey".into() }),
                password: "ilovebananas".into(),
                initial_device_display_name: Some("Jungle Phone".into()),
            };
            let shown = ok(client.prepare(&operation))?.to_curl();
            holds("no password is shown", !shown.contains("bananas"))?;
            let session = ok(client.send(&operation))?;
            same("the user", (&*session.user_id, session.expires_in_ms), ("@cheeky_monkey:matrix.org", Some(60_000)))?;
            same("the token", session.access_token.expose().as_str(), "abc123")?;
            same("the other token", session.refresh_token.as_ref().map(|token| token.expose().as_str()), Some("def456"))?;
            let shown = format!("{session:?}");
            holds("no token is shown", !shown.contains("abc123") && !shown.contains("def456"))?;
            let error = failed(client.send(&operation))?;
            same("code and message", (error.code(), error.message()), (Some("M_FORBIDDEN"), None))?;
            holds("it is modeled", matches!(error.service(), Some(MatrixError::Forbidden(_))))?;
            let identity = ok(client.send(&WhoAmI {}))?;
            same("who", (&*identity.user_id, identity.device_id.as_deref()), ("@joe:example.org", Some("ABC1234")))
        },
    );
}

fn rooms(report: &mut Report) {
    report.check(
        "Matrix, a room and a file",
        matrix(),
        vec![
            (
                Sent(
                    &["POST /_matrix/client/v3/createRoom", BEARER, JSON],
                    concat!(
                        r#"{"preset":"public_chat","room_alias_name":"thepub","name":"The Grand Duke Pub","#,
                        r#""topic":"All about happy hour","creation_content":{"m.federate":false}}"#
                    ),
                ),
                Answer(200, &[], r#"{"room_id":"!sefiuhWgwghwWgh:example.com"}"#),
            ),
            (
                Sent(
                    &[
                        "POST /_matrix/media/v3/upload?filename=War%20and%20Peace.pdf",
                        BEARER,
                        "content-type: application/pdf",
                    ],
                    "<bytes>",
                ),
                Answer(200, &[], r#"{"content_uri":"mxc://example.com/AQwafuaFswefuhsfAFAgsw"}"#),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreateRoom {
                preset: Some("public_chat".into()),
                room_alias_name: Some("thepub".into()),
                name: Some("The Grand Duke Pub".into()),
                topic: Some("All about happy hour".into()),
                creation_content: Some(CreationContent { federate: false }),
            }))?;
            same("the room", &*created.room_id, "!sefiuhWgwghwWgh:example.com")?;
            let uploaded = ok(client.send(&Upload {
                filename: Some("War and Peace.pdf".into()),
                content_type: Some("application/pdf".into()),
                data: Blob::from(b"<bytes>".to_vec()),
            }))?;
            same("the file", &*uploaded.content_uri, "mxc://example.com/AQwafuaFswefuhsfAFAgsw")
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Matrix, pages of messages",
        matrix(),
        vec![
            (
                Sent(
                    &[
                        "GET /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/messages?from=s345_678_333&dir=b&limit=3&filter=%7B%22contains_url%22%3Atrue%7D",
                        BEARER,
                    ],
                    "",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"start":"t47429-4392820_219380_26003_2265","end":"t47409-4357353_219380_26003_2265","chunk":[
                        {"content":{"body":"This is an example text message","msgtype":"m.text",
                         "format":"org.matrix.custom.html","formatted_body":"<b>This is an example text message</b>"},
                         "type":"m.room.message","event_id":"$143273582443PhrSn:example.org",
                         "room_id":"!636q39766251:example.com","sender":"@example:example.org",
                         "origin_server_ts":1432735824653,"unsigned":{"age":1234,"membership":"join"}},
                        {"content":{"name":"The room name"},"type":"m.room.name","state_key":"",
                         "event_id":"$143273582443PhrSn:example.org","room_id":"!636q39766251:example.com",
                         "sender":"@example:example.org","origin_server_ts":1432735824653}]}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/messages?from=t47409-4357353_219380_26003_2265&dir=b&limit=3&filter=%7B%22contains_url%22%3Atrue%7D",
                        BEARER,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"start":"t47409-4357353_219380_26003_2265","chunk":[]}"#),
            ),
        ],
        |client| {
            let operation = GetMessages {
                room_id: ROOM.into(),
                from: Some("s345_678_333".into()),
                dir: "b".into(),
                limit: Some(3),
                filter: Some(EventFilter { contains_url: Some(true) }),
            };
            let events = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let [Event::Message(event), Event::Unknown(other)] = &events[..] else { return Err("other events".into()) };
            same("the event", &*event.event_id, "$143273582443PhrSn:example.org")?;
            same("the time", event.origin_server_ts, 1_432_735_824_653)?;
            let MessageContent::Text(text) = &event.content else { return Err("other content".into()) };
            same("the text", &*text.body, "This is an example text message")?;
            same("the other event", other.name(), "m.room.name")
        },
    );
    report.check(
        "Matrix, pages of public rooms",
        matrix(),
        vec![
            (
                Sent(
                    &["POST /_matrix/client/v3/publicRooms", BEARER, JSON],
                    concat!(
                        r#"{"limit":10,"filter":{"generic_search_term":"foo","room_types":[null,"m.space"]},"#,
                        r#""include_all_networks":false,"third_party_instance_id":"irc-freenode"}"#
                    ),
                ),
                Answer(
                    200,
                    &[],
                    r#"{"chunk":[{"avatar_url":"mxc://bleecker.street/CHEDDARandBRIE","guest_can_join":false,"name":"CHEESE",
                        "num_joined_members":37,"room_id":"!ol19s:bleecker.street","topic":"Tasty tasty cheese",
                        "world_readable":true,"join_rule":"public","room_type":"m.space"}],"next_batch":"p190q",
                        "prev_batch":"p1902","total_room_count_estimate":115}"#,
                ),
            ),
            (
                Sent(
                    &["POST /_matrix/client/v3/publicRooms", BEARER, JSON],
                    concat!(
                        r#"{"limit":10,"since":"p190q","filter":{"generic_search_term":"foo","room_types":[null,"m.space"]},"#,
                        r#""include_all_networks":false,"third_party_instance_id":"irc-freenode"}"#
                    ),
                ),
                Answer(200, &[], r#"{"chunk":[],"prev_batch":"p1902","total_room_count_estimate":115}"#),
            ),
        ],
        |client| {
            let filter = RoomFilter {
                generic_search_term: Some("foo".into()),
                room_types: Some(vec![None, Some("m.space".into())]),
            };
            let operation = QueryPublicRooms {
                limit: Some(10),
                since: None,
                filter: Some(filter),
                include_all_networks: Some(false),
                third_party_instance_id: Some("irc-freenode".into()),
            };
            let rooms = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let rooms: Vec<_> = rooms.iter().map(|room| (&*room.room_id, room.num_joined_members)).collect();
            same("the rooms", rooms, vec![("!ol19s:bleecker.street", 37)])
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "Matrix, failures",
        matrix(),
        vec![
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(
                    403,
                    &[],
                    r#"{"errcode":"M_FORBIDDEN","error":"You do not have permission to send the event."}"#,
                ),
            ),
            (
                Sent(&["GET /_matrix/client/v3/account/whoami", BEARER], ""),
                Answer(401, &[], r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Unrecognised access token."}"#),
            ),
            (
                Sent(&["GET /_matrix/client/v3/account/whoami", BEARER], ""),
                Answer(
                    401,
                    &[],
                    r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Unrecognised access token.","soft_logout":true}"#,
                ),
            ),
            (
                Sent(
                    &["PUT /_matrix/client/v3/rooms/%21636q39766251%3Aexample.com/state/m.room.name/", BEARER, JSON],
                    r#"{"name":"The room name"}"#,
                ),
                Answer(
                    400,
                    &[],
                    r#"{"errcode":"M_BAD_ALIAS","error":"The alias '#hello:example.org' does not point to this room."}"#,
                ),
            ),
        ],
        |client| {
            let error = failed(client.send(&message()))?;
            let expected = (Some("M_FORBIDDEN"), Some("You do not have permission to send the event."));
            same("code and message", (error.code(), error.message()), expected)?;
            holds("it is modeled", matches!(error.service(), Some(MatrixError::Forbidden(_))))?;
            for flag in [None, Some(true)] {
                let error = failed(client.send(&WhoAmI {}))?;
                let Some(MatrixError::UnknownToken(token)) = error.service() else { return Err(error.to_string()) };
                same("the flag", token.soft_logout, flag)?;
            }
            let error = failed(client.send(&SetName { room_id: ROOM.into(), name: "The room name".into() }))?;
            let Some(MatrixError::MatrixFailure(failure)) = error.service() else { return Err(error.to_string()) };
            let text = "The alias '#hello:example.org' does not point to this room.";
            same("the text", (error.message(), failure.error.as_deref()), (Some(text), Some(text)))
        },
    );
    report.check_retries(
        "Matrix, a rate limit",
        matrix(),
        vec![
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(429, &[], r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2000}"#),
            ),
            (
                Sent(&[SEND, BEARER, JSON], CONTENT),
                Answer(
                    429,
                    &[("retry-after", "3")],
                    r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2000}"#,
                ),
            ),
            (Sent(&[SEND, BEARER, JSON], CONTENT), Answer(200, &[], EVENT)),
        ],
        &[2, 3],
        |client| same("the event", ok(client.send(&message()))?.event_id, "$YUwRidLecu:example.com"),
    );
}
