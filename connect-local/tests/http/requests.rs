//! Requests that are wrong.

use connect_local::{Local, Settings};

use crate::support::*;

const JSON: (&str, &str) = ("content-type", "application/json");

fn unsigned() -> Local {
    Local::builder().without_signatures().start_blocking().unwrap()
}

fn chat(more: &str) -> String {
    format!(
        "{{\"InstanceId\":\"{}\",\"ContactFlowId\":\"{}\",\"ParticipantDetails\":{{\"DisplayName\":\"Ana\"}}{more}}}",
        Settings::INSTANCE_ID,
        Settings::FLOW_ID
    )
}

fn start_with(local: &Local, body: &str) -> String {
    request(local, "PUT", "/contact/chat", &[JSON], body)
}

#[test]
fn an_unknown_member_is_ignored() {
    let local = unsigned();
    let response = start_with(&local, &chat(",\"NewMember\":{\"A\":[1]}"));
    assert_eq!(failure(&response).0, "200", "{response}");
}

#[test]
fn a_wrong_request_gets_a_4xx_and_starts_no_chat() {
    let local = unsigned();
    let too_large = chat(&format!(",\"X\":\"{}\"", "x".repeat(1 << 20)));
    let cases = [
        ("{", "400", "SerializationException"),
        ("[]", "400", "SerializationException"),
        ("{}", "400", "ValidationException"),
        (&chat(",\"ChatDurationInMinutes\":\"60\""), "400", "SerializationException"),
        (&chat(",\"ChatDurationInMinutes\":1"), "400", "ValidationException"),
        (&too_large, "413", "RequestEntityTooLargeException"),
    ];
    for (body, status, code) in cases {
        let response = start_with(&local, body);
        assert_eq!(failure(&response), (status, code), "{response}");
        assert!(!header(&response, "x-amzn-requestid").is_empty(), "{response}");
    }
    let wrong_type = request(&local, "PUT", "/contact/chat", &[("content-type", "text/plain")], &chat(""));
    assert_eq!(failure(&wrong_type).0, "415", "{wrong_type}");
    assert_eq!(local.engine().chats().unwrap(), []);
}

#[test]
fn half_a_request_is_400_and_the_server_goes_on() {
    let local = unsigned();
    let host = local.url().trim_start_matches("http://");
    let head = format!("PUT /contact/chat HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n");
    let half = exchange(&local, format!("{head}content-length: 99\r\n\r\n{{\"Inst").as_bytes());
    assert_eq!(failure(&half), ("400", "IncompleteBody"), "{half}");
    let bad_text = exchange(&local, &[format!("{head}content-length: 3\r\n\r\n\"").as_bytes(), b"\xff\""].concat());
    assert_eq!(failure(&bad_text), ("400", "SerializationException"), "{bad_text}");
    let bomb = exchange(&local, format!("{head}{}\r\n", "x-bomb: 1\r\n".repeat(5000)).as_bytes());
    assert!(bomb.starts_with("HTTP/1.1 431 "), "{bomb}");
    let noise = exchange(&local, b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03");
    assert!(noise.is_empty() || noise.starts_with("HTTP/1.1 400 "), "{noise}");
    exchange(&local, b"");
    assert_eq!(failure(&start_with(&local, &chat(""))).0, "200");
}

#[test]
fn a_path_that_no_operation_has_is_404() {
    let local = unsigned();
    for path in
        ["/nothing", "//instance", "/instance/", "/./instance", "/contact/../instance", "/contact/%2e%2E/instance"]
    {
        let response = request(&local, "GET", path, &[], "");
        assert_eq!(failure(&response), ("404", "UnknownOperationException"), "{path}: {response}");
    }
    let response = request(&local, "DELETE", "/instance", &[], "");
    assert_eq!(failure(&response), ("405", "MethodNotAllowedException"), "{response}");
    // `DescribeContact` has the path, with another method.
    let update = request(&local, "POST", "/contacts/i-1/c-1", &[], "");
    assert_eq!(failure(&update), ("404", "UnknownOperationException"), "{update}");
    assert!(update.contains("`UpdateContact` is not in connect-local"), "{update}");
}

#[test]
fn a_host_selects_the_service() {
    let local = unsigned();
    let send = |host: &str, path: &str| {
        let response = request(&local, "GET", path, &[("host", host)], "");
        failure(&response).0.to_owned()
    };
    for (host, status) in [
        ("connect.us-east-1.amazonaws.com", "200"),
        ("connect.localhost:4510", "200"),
        ("participant.connect.us-east-1.amazonaws.com", "404"),
        ("localhost", "200"),
    ] {
        assert_eq!(send(host, "/instance"), status, "{host}");
    }
    // The operation is there, and its token is missing.
    for (host, status) in
        [("participant.connect.localhost", "400"), ("connect.localhost", "404"), ("127.0.0.1:1", "400")]
    {
        assert_eq!(send(host, "/participant/views/v-1"), status, "{host}");
    }
}
