//! Secrets: each contains a mark, and no text that can be printed may contain it.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_aws::credentials::from_profile_file;
use connect_core::auth::{Credentials, CredentialsSnapshot, SigV4};
use connect_core::http::{HeaderName, HeaderValue, Request};
use connect_core::request::PreparedRequest;
use connect_core::request::Redaction;
use connect_core::{
    Client, ClientConfig, Endpoint, Operation, RandomTokens, RetryPolicy, Secret, Timestamp, UnknownVariant, blocking,
    connect_error, connect_operation, connect_shape, json,
};
use connect_hyper::HyperTransport;
use connect_reqwest::ReqwestTransport;
use connect_testing::{MockTransport, Received, Reply, Server};
use connect_ureq::UreqTransport;

use crate::support::{Memory, everything_printed, ok, response, wait};
use crate::traces::Lines;

/// The mark in every secret that is sent or received.
const MARK: &str = "MaRkEd";
const SECRET_KEY: &str = "MaRkEd/secret/access/key";
const SESSION_TOKEN: &str = "MaRkEd-session-token";

#[connect_operation(
    method = "POST",
    uri = "/chats/<Chat>",
    output = Everything,
    auth = sigv4,
    errors(Refused),
)]
#[derive(Clone, Debug)]
struct SendEverything {
    chat: Secret<String>,
    #[connect(query, sensitive)]
    key: Secret<String>,
    #[connect(header = "X-Password", sensitive)]
    password: Secret<String>,
    #[connect(sensitive, length(..=100))]
    body: Secret<String>,
    nested: Nested,
}

#[connect_operation(method = "POST", uri = "/bearer", output = Everything, auth = bearer(token), errors(Refused))]
#[derive(Clone, Debug)]
struct SendBearer {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    token: Secret<String>,
    #[connect(sensitive)]
    body: Secret<Nested>,
}

#[connect_shape]
#[derive(Clone, Debug)]
struct Nested {
    #[connect(sensitive)]
    values: Vec<Secret<String>>,
}

#[connect_shape]
#[derive(Debug)]
#[expect(dead_code, reason = "decoded values are only printed")]
struct Everything {
    #[connect(sensitive)]
    token: Option<Secret<String>>,
    #[connect(header = "X-New-Token", sensitive)]
    new_token: Option<Secret<String>>,
}

#[connect_error(status = 403)]
#[derive(Debug)]
struct Refused {
    message: Option<String>,
    #[connect(sensitive)]
    token: Option<Secret<String>>,
}

#[connect_operation(method = "GET", uri = "/status")]
struct GetStatus {}

fn secret() -> Secret<String> {
    Secret::new(MARK.to_owned())
}

fn everything() -> SendEverything {
    let nested = Nested { values: vec![secret(), secret()] };
    SendEverything { chat: secret(), key: secret(), password: secret(), body: secret(), nested }
}

fn bearer() -> SendBearer {
    SendBearer { token: secret(), body: Secret::new(Nested { values: vec![secret()] }) }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET_KEY).with_session_token(SESSION_TOKEN)
}

fn config(endpoint: Endpoint) -> ClientConfig {
    ClientConfig::new(endpoint).with_sigv4(SigV4::new(credentials(), "eu-central-1", "connect"))
}

/// The texts that were printed, and the signatures that they may not contain.
#[derive(Default)]
struct Printed {
    texts: Vec<String>,
    signatures: Vec<String>,
}

impl Printed {
    fn debug(&mut self, value: &dyn Debug) {
        self.texts.push(format!("{value:?}"));
        self.texts.push(format!("{value:#?}"));
    }

    fn error<E: Debug + 'static>(&mut self, error: &connect_core::Error<E>) {
        self.texts.push(everything_printed(error));
    }

    /// Records a request that was sent; its signature is a secret too.
    fn sent<B>(&mut self, request: &Request<B>) {
        self.debug(request.headers());
        if let Some(authorization) = request.headers().get("authorization") {
            let authorization = authorization.to_str().unwrap();
            self.signatures.push(authorization.split("Signature=").nth(1).unwrap().to_owned());
        }
    }

    fn check(&self, at_least: usize) {
        assert!(self.texts.len() >= at_least, "{} texts", self.texts.len());
        for text in &self.texts {
            assert!(!text.contains(MARK), "{text}");
            for signature in &self.signatures {
                assert!(!text.contains(signature), "{text}");
            }
        }
    }
}

#[test]
fn debug_of_inputs_requests_credentials_and_signers_shows_no_secret() {
    let mut printed = Printed::default();
    let memory = Memory::new(ok(format!(r#"{{"Token":"{MARK}"}}"#)));
    let config = config(crate::support::endpoint());
    let client = memory.blocking_client(config.clone());
    let prepared: [PreparedRequest; 2] = [client.prepare(&everything()).unwrap(), client.prepare(&bearer()).unwrap()];
    for prepared in &prepared {
        printed.debug(prepared);
        printed.texts.push(prepared.to_curl());
        printed.debug(prepared.headers());
    }
    let presigned = client.call(&everything()).presign(Duration::from_secs(60)).unwrap();
    let uri = presigned.expose_uri().to_string();
    printed.signatures.push(uri.split("X-Amz-Signature=").nth(1).unwrap().to_owned());
    printed.debug(&presigned);
    printed.debug(&everything());
    printed.debug(&bearer());
    printed.debug(&credentials());
    printed.debug(&CredentialsSnapshot::new(credentials()));
    printed.debug(&SigV4::new(credentials(), "r", "s"));
    printed.debug(&config);
    printed.debug(&client);
    printed.debug(&memory.client(config.clone()));
    printed.debug(&memory.local_client(config));
    let mut marked = HeaderValue::from_static(MARK);
    marked.set_sensitive(true);
    let call_header = HeaderName::from_static("x-call");
    printed.debug(&client.call(&everything()).header(call_header.clone(), marked.clone()));
    let (output, metadata) = client.call(&everything()).header(call_header, marked).send_with_metadata().unwrap();
    printed.debug(&output);
    printed.debug(&metadata);
    // The request must contain the secrets: otherwise the checks below would prove nothing.
    let request = &memory.requests()[0];
    let whole = format!("{}{}", request.uri(), String::from_utf8_lossy(request.body()));
    assert_eq!(whole.matches(MARK).count(), 5);
    assert_eq!(request.headers()["x-amz-security-token"], SESSION_TOKEN);
    assert_eq!(request.headers()["x-password"], MARK);
    assert_eq!(request.headers()["x-call"], MARK);
    assert!(prepared[0].uri().to_string().contains(MARK));
    for value in ["authorization", "x-amz-security-token", "x-password", "x-call"] {
        assert!(request.headers()[value].is_sensitive(), "{value}");
    }
    printed.sent(request);
    printed.check(30);
}

#[test]
fn no_error_shows_a_secret() {
    let mut printed = Printed::default();
    let config = config(crate::support::endpoint());
    for answer in [
        response(200, &[("x-new-token", MARK)], format!(r#"{{"Token":{{"{}":"{MARK}"}}}}"#, "a")),
        response(200, &[], format!(r#"{{"Token":"{MARK}"#)),
        response(200, &[], format!("<html>{MARK}</html>")),
        response(403, &[("x-amzn-errortype", "Refused"), ("x-a", MARK)], format!(r#"{{"Token":"{MARK}"}}"#)),
        response(403, &[("x-amzn-errortype", "Unheard")], format!(r#"{{"Token":"{MARK}"}}"#)),
        response(502, &[], format!("<html>{MARK}</html>")),
        response(403, &[("x-amzn-errortype", "InvalidSignatureException")], "{}"),
    ] {
        let memory = Memory::new(answer);
        printed.error(&memory.blocking_client(config.clone()).send(&everything()).unwrap_err());
        printed.error(&memory.blocking_client(config.clone()).send(&bearer()).unwrap_err());
        printed.sent(&memory.requests()[0]);
    }
    let memory = Memory::new(ok("{}"));
    let client = memory.blocking_client(config);
    let too_long = Secret::new(MARK.repeat(20));
    printed.error(&client.send(&SendEverything { body: too_long, ..everything() }).unwrap_err());
    let control = Secret::new(format!("{MARK}\n"));
    printed.error(&client.send(&SendBearer { token: control, ..bearer() }).unwrap_err());
    let dots = Secret::new("..".to_owned());
    printed.error(&client.send(&SendEverything { chat: dots, ..everything() }).unwrap_err());
    let unfit = Credentials::new("AKID", SECRET_KEY).with_session_token(format!("{MARK}\n"));
    printed.error(&client.call(&everything()).credentials(unfit).send().unwrap_err());
    let expired = credentials().with_expiry(Timestamp::new(0, 0));
    printed.error(&client.call(&everything()).credentials(expired).send().unwrap_err());
    assert_eq!(memory.requests().len(), 0);
    let line = "[default]\naws_secret_access_key = MaRkEd\n";
    let file = std::env::temp_dir().join(format!("profile-without-id-{}", std::process::id()));
    std::fs::write(&file, line).unwrap();
    printed.texts.push(everything_printed(&from_profile_file(&file, "default").unwrap_err()));
    std::fs::remove_file(&file).unwrap();
    printed.check(19);
}

#[test]
fn only_a_request_with_secrets_carries_their_places() {
    let endpoint = Endpoint::new("https://connect.example").unwrap();
    let request = everything().to_http_request(&endpoint, &RandomTokens).unwrap();
    let redaction = Redaction::of(&request);
    assert!(redaction.redacts_uri());
    let redacted = redaction.redact_body(request.body()).unwrap();
    assert_eq!(redacted, r#"{"Body":"[redacted]","Nested":{"Values":["[redacted]","[redacted]"]}}"#);

    let request = bearer().to_http_request(&endpoint, &RandomTokens).unwrap();
    assert!(!Redaction::of(&request).redacts_uri());

    let request = GetStatus {}.to_http_request(&endpoint, &RandomTokens).unwrap();
    assert!(request.extensions().is_empty());
}

#[test]
fn the_report_of_a_mock_shows_no_secret() {
    let mut printed = Printed::default();
    let mock = MockTransport::new();
    mock.expect(&everything()).unwrap().respond(ok("{}"));
    let client = blocking::Client::with_config(config(crate::support::endpoint()), mock.clone());
    let other = SendEverything { password: Secret::new(format!("{MARK}2")), body: secret(), ..everything() };
    printed.error(&client.send(&other).unwrap_err());
    printed.debug(&mock);
    printed.texts.push(mock.verify().unwrap_err().to_string());
    printed.check(4);
}

#[connect_operation(method = "POST", uri = "/", host_prefix = "<Account>.")]
#[derive(Debug)]
struct AtSecretHost {
    #[connect(host_label)]
    account: Secret<String>,
}

#[test]
fn a_secret_in_the_host_is_not_shown() {
    let mut printed = Printed::default();
    let operation = AtSecretHost { account: secret() };
    let prepared = operation.prepare(&Endpoint::new("https://host.example").unwrap(), &RandomTokens).unwrap();
    assert!(prepared.uri().to_string().contains(MARK));
    printed.debug(&prepared);
    printed.texts.push(prepared.to_curl());
    let presigned = SigV4::new(credentials(), "eu-central-1", "connect")
        .presign(
            prepared.into_http_request().map(|body| body.into_bytes().unwrap()),
            Timestamp::new(1_440_938_160, 0),
            Duration::from_secs(60),
        )
        .unwrap();
    printed.debug(&presigned);
    let traced = Lines::of(|| {
        let transport = Memory::new(ok("{}"));
        let endpoint = Endpoint::new("https://host.example").unwrap();
        transport.blocking_client(ClientConfig::new(endpoint)).send(&operation).unwrap();
    });
    assert!(traced.contains("AtSecretHost"), "{traced}");
    printed.texts.push(traced);
    printed.check(6);
}

/// The sources of the error contain the HTTP client's own message about the URL.
#[test]
fn an_error_of_an_http_client_shows_no_secret() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let broken = Server::start(|_| Reply::json(200, "{}").truncated_after(1)).unwrap();
    let mut printed = Printed::default();
    for endpoint in [Endpoint::new(&format!("http://{closed}")).unwrap(), broken.endpoint()] {
        let config = config(endpoint).with_retry(RetryPolicy::never());
        let ureq = blocking::Client::with_config(config.clone(), UreqTransport::new());
        printed.error(&ureq.send(&everything()).unwrap_err());
        wait(async {
            let hyper = Client::with_config(config.clone(), HyperTransport::new());
            printed.error(&hyper.send(&everything()).await.unwrap_err());
            let reqwest = Client::with_config(config, ReqwestTransport::new().unwrap());
            printed.error(&reqwest.send(&everything()).await.unwrap_err());
        });
    }
    printed.check(6);
}

/// Over a socket with two HTTP clients, the requests contain the secrets, and traces and logs do
/// not.
#[test]
fn no_trace_shows_a_secret() {
    let mut printed = Printed::default();
    let received = Arc::new(Mutex::new(Vec::<Received>::new()));
    let seen = Arc::clone(&received);
    let server = Server::start(move |request| {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        match seen.len() % 3 {
            1 => Reply::json(503, format!(r#"{{"Token":"{MARK}"}}"#)),
            2 => Reply::json(200, format!(r#"{{"Token":"{MARK}"}}"#)).with_header("x-new-token", MARK),
            _ => Reply::json(403, format!(r#"{{"Token":"{MARK}"}}"#)).with_header("x-amzn-errortype", "Refused"),
        }
    })
    .unwrap();
    let traced = Lines::of(|| {
        let client = blocking::Client::with_config(config(server.endpoint()), UreqTransport::new());
        let hyper = Client::with_config(config(server.endpoint()), HyperTransport::new());
        for _ in 0..3 {
            match client.send(&everything()) {
                Ok(output) => printed.debug(&output),
                Err(error) => printed.error(&error),
            }
        }
        wait(async {
            for _ in 0..3 {
                match hyper.send(&bearer()).await {
                    Ok(output) => printed.debug(&output),
                    Err(error) => printed.error(&error),
                }
            }
        });
    });
    let received = received.lock().unwrap();
    assert_eq!(received.len(), 6);
    assert!(received.iter().all(|request| String::from_utf8_lossy(request.body()).contains(MARK)));
    let signatures = received[..3].iter().map(|request| {
        let authorization = request.header("authorization").unwrap();
        authorization.split("Signature=").nth(1).unwrap().to_owned()
    });
    printed.signatures.extend(signatures);
    assert!(traced.contains("SendEverything") && traced.contains("SendBearer"), "{traced}");
    assert!(traced.contains("ureq"), "the log of the HTTP client is missing: {traced}");
    printed.texts.push(traced);
    printed.check(7);
}

#[connect_shape]
enum Ordinary {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type")]
enum Beside {
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(tag = "type", content = "data")]
enum WithContent {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(untagged)]
enum Untagged {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

macro_rules! send_unknown {
    ($($operation:ident, $body:ident;)*) => {$(
        #[connect_operation(method = "POST", uri = "/unknown", rename_all = "snake_case", body = $body)]
        struct $operation {
            ordinary: Ordinary,
            beside: Beside,
            content: WithContent,
            untagged: Untagged,
        }

        impl $operation {
            fn read() -> Self {
                Self {
                    ordinary: json::from_slice(br#"{"new":{"a":"hunter2"}}"#).unwrap(),
                    beside: json::from_slice(br#"{"type":"new","b":{"c":"hunter2"},"hunter2":["hunter2"]}"#).unwrap(),
                    content: json::from_slice(br#"{"type":"new","data":["hunter2"]}"#).unwrap(),
                    untagged: json::from_slice(br#"[{"a":"hunter2"}]"#).unwrap(),
                }
            }
        }
    )*};
}

send_unknown! {
    SendUnknown, json;
    SendUnknownForm, form;
    SendUnknownParts, multipart;
}

#[test]
fn the_value_of_an_unknown_variant_is_redacted_and_its_name_is_shown() {
    let endpoint = Endpoint::new("https://api.example").unwrap();
    let request = SendUnknown::read().to_http_request(&endpoint, &RandomTokens).unwrap();
    let sent =
        r#"{"ordinary":{"new":{"a":"hunter2"}},"beside":{"type":"new","b":{"c":"hunter2"},"hunter2":["hunter2"]},"#;
    let sent = format!(r#"{sent}"content":{{"type":"new","data":["hunter2"]}},"untagged":[{{"a":"hunter2"}}]}}"#);
    assert_eq!(request.body(), &sent);
    let shown = concat!(
        r#"{"ordinary":{"new":"[redacted]"},"beside":{"type":"new","[redacted]":"[redacted]","[redacted]":"[redacted]"},"#,
        r#""content":{"type":"new","data":"[redacted]"},"untagged":"[redacted]"}"#
    );
    assert_eq!(Redaction::of(&request).redact_body(request.body()).as_deref(), Some(shown));
    let shown = [
        SendUnknown::read().prepare(&endpoint, &RandomTokens).unwrap(),
        SendUnknownForm::read().prepare(&endpoint, &RandomTokens).unwrap(),
        SendUnknownParts::read().prepare(&endpoint, &RandomTokens).unwrap(),
    ];
    for shown in shown.map(|prepared| format!("{prepared:?} {}", prepared.to_curl())) {
        assert!(shown.contains("new") && !shown.contains("hunter2"), "{shown}");
    }
}
