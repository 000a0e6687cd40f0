//! The page and its endpoints, over HTTP.

#![cfg(test)]

use std::io::{Read, Write};
use std::net::TcpStream;

use connect_api::{CreateParticipantConnection, ParticipantDetails, StartChatContact};
use connect_local::{Local, Settings};
use serde_json::{Value, json};

/// A response, as it came.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Sends a request whose lines are given, after the request line and before the empty line.
fn send(local: &Local, request: &str, lines: &[&str], body: &str) -> Answer {
    let address = local.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let length = format!("content-length: {}", body.len());
    let lines = [lines, &["connection: close", &length]].concat().join("\r\n");
    // The server may answer a body that is too large before it has read all of it.
    let _ = stream.write_all(format!("{request} HTTP/1.1\r\n{lines}\r\n\r\n{body}").as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

fn host(local: &Local) -> String {
    format!("host: {}", local.url().strip_prefix("http://").unwrap())
}

fn get(local: &Local, path: &str) -> Answer {
    send(local, &format!("GET {path}"), &[&host(local)], "")
}

fn post(local: &Local, path: &str, body: &str) -> Answer {
    send(local, &format!("POST {path}"), &[&host(local), "content-type: application/json"], body)
}

fn local() -> Local {
    Local::start_blocking().unwrap()
}

/// Starts a chat on the page, and returns its ID.
fn start(local: &Local, name: &str) -> String {
    let started = post(local, "/_local/chats", &json!({ "displayName": name }).to_string());
    assert_eq!(started.status, 201, "{}", started.body);
    started.json()["contactId"].as_str().unwrap().to_owned()
}

/// Returns the values of an attribute in the page.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    page.split(&format!("{name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_page_is_served_with_the_files_that_it_names() {
    let local = local();
    let page = get(&local, "/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let mut files = [attributes(&page.body, "href"), attributes(&page.body, "src")].concat();
    assert_eq!(files.len(), 3, "{files:?}");
    for module in ["/_local/session.js", "/_local/view.js"] {
        assert!(get(&local, "/_local/page.js").body.contains(&module.replace("/_local", ".")));
        files.push(module);
    }
    for path in files {
        let file = get(&local, path);
        let expected = match path.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        assert_eq!((file.status, file.header("content-type")), (200, Some(expected)), "{path}");
    }
    assert_eq!(get(&local, "/favicon.ico").status, 200);
}

#[test]
fn every_response_keeps_other_sites_out() {
    let local = local();
    for path in ["/", "/_local/page.js", "/_local/chats", "/_local/none"] {
        let answer = get(&local, path);
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
    let page = get(&local, "/");
    let policy = page.header("content-security-policy").unwrap();
    let websockets = format!("connect-src 'self' {};", local.url().replace("http://", "ws://"));
    for part in ["default-src 'none'; ", "script-src 'self'; ", "frame-ancestors 'none'", &websockets] {
        assert!(policy.contains(part), "{part}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
}

#[test]
fn the_scripts_set_texts_as_text_and_load_nothing_from_elsewhere() {
    let local = local();
    for path in ["/", "/_local/page.js", "/_local/session.js", "/_local/view.js", "/_local/page.css"] {
        let file = get(&local, path).body;
        for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"] {
            assert!(!file.contains(word), "{path}: {word}");
        }
    }
}

#[test]
fn a_chat_that_is_started_is_listed_with_its_customer() {
    let local = local();
    assert_eq!(get(&local, "/_local/chats").json(), json!({ "open": 0, "chats": [] }));
    let customer = ParticipantDetails { display_name: "Ana".into() };
    let chat = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
    local.engine().start_chat_contact(chat).unwrap();
    let id = start(&local, "<b>\"Ada\"</b> \u{1f916}");

    let list = get(&local, "/_local/chats").json();
    assert_eq!(list["open"], 2);
    let chats = list["chats"].as_array().unwrap();
    let named: Vec<_> = chats.iter().map(|chat| chat["customer"].as_str().unwrap()).collect();
    assert!(named.contains(&"Ana") && named.contains(&"<b>\"Ada\"</b> \u{1f916}"), "{named:?}");
    let started = chats.iter().find(|chat| chat["contactId"] == id.as_str()).unwrap();
    assert_eq!(started["instanceId"], Settings::INSTANCE_ID);
    assert_eq!(started["participants"][0]["role"], "CUSTOMER");
}

#[test]
fn the_newest_chats_are_listed_and_all_are_counted() {
    let local = local();
    for number in 0..201 {
        let customer = ParticipantDetails { display_name: format!("Customer {number}") };
        let chat = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
        local.engine().start_chat_contact(chat).unwrap();
    }
    let list = get(&local, "/_local/chats").json();
    assert_eq!((list["open"].as_u64(), list["chats"].as_array().unwrap().len()), (Some(201), 200));
}

#[test]
fn a_chat_is_shown_with_the_region_for_the_command_of_a_bot() {
    let settings = Settings::new().with_region("eu-central-1");
    let local = Local::builder().with_settings(settings).start_blocking().unwrap();
    let id = start(&local, "Ada");
    assert_eq!(get(&local, &format!("/_local/chats/{id}")).json()["region"], "eu-central-1");
}

#[test]
fn the_token_of_the_customer_joins_the_chat() {
    let local = local();
    let id = start(&local, "Ada");
    let customer = post(&local, &format!("/_local/chats/{id}/customer"), "{}");
    assert_eq!(customer.status, 200);
    let customer = customer.json();
    let token = customer["participantToken"].as_str().unwrap();
    let connection = CreateParticipantConnection {
        connect_participant: Some(true),
        ..CreateParticipantConnection::new(token.into())
    };
    local.engine().create_participant_connection(connection).unwrap();

    let shown = get(&local, &format!("/_local/chats/{id}")).json();
    assert_eq!(shown["items"][0]["ParticipantId"], customer["participantId"]);
    assert_eq!(shown["participants"][0]["isConnected"], true);
    assert!(!shown.to_string().contains(token));
}

#[test]
fn a_chat_that_has_ended_is_shown_but_not_joined() {
    let local = local();
    let id = start(&local, "Ada");
    let ended = post(&local, &format!("/_local/chats/{id}/end"), "{}");
    assert_eq!(ended.status, 200);
    assert!(ended.json()["ended"].is_string());
    assert_eq!(get(&local, "/_local/chats").json()["open"], 0);
    let shown = get(&local, &format!("/_local/chats/{id}"));
    let last = shown.json()["items"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["ContentType"], "application/vnd.amazonaws.connect.event.chat.ended");
    assert_eq!(post(&local, &format!("/_local/chats/{id}/customer"), "{}").status, 409);
    assert_eq!(post(&local, &format!("/_local/chats/{id}/end"), "{}").status, 410);
}

#[test]
fn what_is_not_there_is_not_found() {
    let local = local();
    for path in ["/_local/none", "/_local/", "/_local/chats/", "/_local/chats/none", "/_local/chats/none/end/x"] {
        let answer = get(&local, path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.json()["message"].is_string());
    }
    for action in ["customer", "end"] {
        assert_eq!(post(&local, &format!("/_local/chats/none/{action}"), "{}").status, 404);
    }
}

#[test]
fn another_method_is_refused_with_those_that_are_allowed() {
    let local = local();
    for (request, allowed) in [
        ("POST /", "GET, HEAD"),
        ("DELETE /_local/page.css", "GET, HEAD"),
        ("PUT /_local/chats", "GET, HEAD, POST"),
        ("POST /_local/chats/none", "GET, HEAD"),
        ("GET /_local/chats/none/customer", "POST"),
        ("GET /_local/chats/none/end", "POST"),
    ] {
        let answer = send(&local, request, &[&host(&local), "content-type: application/json"], "");
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allowed)), "{request}");
    }
    let head = send(&local, "HEAD /", &[&host(&local)], "");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn another_web_site_can_neither_read_nor_start_chats() {
    let local = local();
    let (own, port) = (host(&local), local.url().rsplit(':').next().unwrap().to_owned());
    let json = "content-type: application/json";
    let (other_port, other_scheme) =
        (format!("origin: http://127.0.0.1:1{port}"), format!("origin: https://127.0.0.1:{port}"));
    let rebound = [
        format!("host: evil.example:{port}"),
        format!("host: 127.0.0.1.evil.example:{port}"),
        format!("host: user@127.0.0.1:{port}"),
    ];
    let mut refused = vec![
        (vec![own.as_str(), json, "origin: https://evil.example"], 403),
        (vec![own.as_str(), json, "origin: null"], 403),
        (vec![own.as_str(), json, &other_port], 403),
        (vec![own.as_str(), json, &other_scheme], 403),
        (vec![own.as_str(), json, "sec-fetch-site: cross-site"], 403),
        (vec![own.as_str(), json, "sec-fetch-site: same-site"], 403),
        (vec![own.as_str(), "content-type: text/plain"], 415),
        (vec![own.as_str(), "content-type: application/x-www-form-urlencoded"], 415),
        (vec![own.as_str()], 415),
    ];
    refused.extend(rebound.iter().map(|host| (vec![host.as_str(), json], 403)));
    for (lines, status) in &refused {
        let answer = send(&local, "POST /_local/chats", lines, r#"{"displayName":"Eve"}"#);
        assert_eq!(answer.status, *status, "{lines:?}");
        if *status == 403 {
            assert_eq!(send(&local, "GET /_local/chats", lines, "").status, 403, "{lines:?}");
        }
    }
    assert!(local.engine().chats().unwrap().is_empty());
    // A link to the page may be anywhere.
    assert_eq!(send(&local, "GET /", &[&own, "sec-fetch-site: cross-site"], "").status, 200);
}

#[test]
fn the_page_is_at_each_name_of_this_machine() {
    let local = local();
    let port = local.url().rsplit(':').next().unwrap().to_owned();
    for name in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "connect.localhost"] {
        let (host, origin) = (format!("host: {name}:{port}"), format!("origin: http://{name}:{port}"));
        let answer = send(&local, "GET /_local/chats", &[&host, &origin, "sec-fetch-site: same-origin"], "");
        assert_eq!(answer.status, 200, "{name}");
    }
}

#[test]
fn a_body_that_is_not_valid_starts_no_chat() {
    let local = local();
    let long = json!({ "displayName": "a".repeat(257) }).to_string();
    let bodies =
        ["", "{", "[]", "{}", r#"{"displayName":1}"#, r#"{"displayName":""}"#, r#"{"displayName":"a","b":1}"#, &long];
    for body in bodies {
        let answer = post(&local, "/_local/chats", body);
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.json()["message"].as_str().unwrap().contains(": "), "{}", answer.body);
    }
    assert_eq!(post(&local, "/_local/chats", &" ".repeat(100_000)).status, 413);
    assert!(local.engine().chats().unwrap().is_empty());
}
