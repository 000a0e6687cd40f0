//! Spans and events: OpenTelemetry's names, a span for each call, an event for each attempt, and no
//! secrets.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use connect_core::auth::{AuthError, AuthProblem, Credentials, SigV4};
use connect_core::{
    Body, Client, ClientConfig, RetryPolicy, Secret, Timestamp, TransportError, blocking, connect_operation, http,
    transport_fn,
};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::auth::At;
use crate::support::{endpoint, response, wait};

#[connect_operation(method = "POST", uri = "/contacts/<ContactId>", auth = sigv4)]
struct Describe {
    contact_id: String,
    password: Secret<String>,
    #[connect(idempotency_token)]
    client_token: Option<String>,
}

/// The lines that a subscriber writes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    /// Returns the traces (all levels) and logs (down to debug) of this thread while `work` runs,
    /// as JSON.
    pub(crate) fn of(work: impl FnOnce()) -> String {
        // The logger can be set only once for the process, and every call sets the same one. Below
        // debug, ureq logs every byte of the connection, as the docs of its transport warn.
        let _ = tracing_log::LogTracer::init_with_filter(tracing_log::log::LevelFilter::Debug);
        let lines = Self::default();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
            .with_writer(lines.clone())
            .finish();
        tracing::subscriber::with_default(subscriber, work);
        let bytes = lines.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Lines {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

fn describe() -> Describe {
    Describe { contact_id: "c-77".into(), password: "hunter2".into(), client_token: None }
}

fn config() -> ClientConfig {
    let signer = SigV4::new(Credentials::new("AKID", "s3cr3t"), "us-east-1", "service");
    ClientConfig::new(endpoint()).with_sigv4(signer).with_retry(RetryPolicy::new().with_base(std::time::Duration::ZERO))
}

fn answer(attempt: u32) -> http::Response<Body> {
    let answer = match attempt {
        1 => response(503, &[("x-amzn-errortype", "Unavailable"), ("x-amzn-requestid", "r-1")], "{}"),
        _ => response(200, &[("x-amzn-requestid", "r-2")], "{}"),
    };
    answer.map(Body::from)
}

fn lines(text: &str) -> Vec<serde_json::Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Checks the traces of a call that succeeds in the second attempt.
fn check(text: &str) {
    let lines = lines(text);
    let events: Vec<_> = lines.iter().filter(|line| line["fields"]["message"] == "attempt was answered").collect();
    let [first, second] = &events[..] else { panic!("not two attempts: {text}") };
    assert_eq!(first["fields"]["http.response.status_code"], 503);
    assert_eq!(first["fields"]["http.request.resend_count"], 0);
    assert_eq!(first["fields"]["error.type"], "Unavailable");
    assert_eq!(first["fields"]["retry_in_ms"], 0);
    assert_eq!(first["fields"]["aws.request_id"], "r-1");
    assert_eq!(second["fields"]["http.response.status_code"], 200);
    assert_eq!(second["fields"]["http.request.resend_count"], 1);
    assert!(second["fields"].get("error.type").is_none());

    let closed: Vec<_> = lines.iter().filter(|line| line["fields"]["message"] == "close").collect();
    let [call] = &closed[..] else { panic!("not one span: {text}") };
    let span = &call["span"];
    for (field, value) in [
        ("otel.name", "Describe"),
        ("otel.kind", "client"),
        ("rpc.system.name", "aws-api"),
        ("rpc.method", "Describe"),
        ("http.request.method", "POST"),
        ("url.template", "/contacts/{ContactId}"),
        ("server.address", "api.example"),
        ("aws.request_id", "r-2"),
    ] {
        assert_eq!(span[field], value, "{field} in {text}");
    }
    assert_eq!(span["http.response.status_code"], 200);
    assert_eq!(span["http.request.resend_count"], 1);
    assert!(span.get("error.type").is_none(), "{text}");
    for hidden in ["c-77", "hunter2", "s3cr3t", "AKID", "Signature", "authorization"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}

#[test]
fn each_call_is_a_span_and_each_attempt_an_event() {
    check(&Lines::of(|| {
        let transport = transport_fn(|_, attempt: connect_core::Attempt| async move { Ok(answer(attempt.number())) });
        let client = Client::with_config(config(), transport).with_sleep(|_| async {});
        wait(client.send(&describe())).unwrap();
    }));
    check(&Lines::of(|| {
        let transport = blocking::transport_fn(|_, attempt: connect_core::Attempt| Ok(answer(attempt.number())));
        blocking::Client::with_config(config(), transport).with_sleep(|_| {}).send(&describe()).unwrap();
    }));
    check(&Lines::of(|| {
        let transport = connect_core::local::transport_fn(|_, attempt: connect_core::Attempt| async move {
            Ok(answer(attempt.number()))
        });
        let client = connect_core::local::Client::with_config(config(), transport).with_sleep(|_| async {});
        wait(client.send(&describe())).unwrap();
    }));
}

#[test]
fn the_span_of_a_failed_call_records_the_error() {
    let text = Lines::of(|| {
        let transport = blocking::transport_fn(|_, _| Err(TransportError::connect("refused by hunter2")));
        blocking::Client::with_config(config(), transport).with_sleep(|_| {}).send(&describe()).unwrap_err();
    });
    let lines = lines(&text);
    let broken = lines.iter().filter(|line| line["fields"]["message"] == "attempt was not answered");
    assert!(broken.clone().all(|line| line["fields"]["error.type"] == "connect"));
    assert_eq!(broken.count(), 3);
    let close = lines.iter().find(|line| line["fields"]["message"] == "close").unwrap();
    assert_eq!(
        (&close["span"]["otel.status_code"], &close["span"]["error.type"]),
        (&"ERROR".into(), &"connect".into())
    );
    assert!(!text.contains("hunter2"), "the span shows the message of an error: {text}");

    let text = Lines::of(|| {
        let transport =
            blocking::transport_fn(|_, _| Ok(response(404, &[("x-amzn-errortype", "Lost")], "{}").map(Body::from)));
        blocking::Client::with_config(config(), transport).send(&describe()).unwrap_err();
    });
    let close = &self::lines(&text).pop().unwrap()["span"];
    assert_eq!((&close["error.type"], &close["http.response.status_code"]), (&"Lost".into(), &404.into()));
}

#[test]
fn a_warning_says_that_a_call_uses_credentials_that_are_about_to_expire() {
    let clock = At::new(0);
    for (expires_in, error) in [(3600, None), (700, Some("auth"))] {
        let is_first = AtomicBool::new(true);
        let transport = blocking::transport_fn(|_, _| Ok(answer(2)));
        let client = blocking::Client::with_config(config().with_clock(clock.clone()), transport)
            .with_credentials_issuer(move || {
                let issued = Credentials::new("AKID", "s3cr3t").with_expiry(Timestamp::new(3600, 0));
                let error = || AuthError::new(AuthProblem::NotIssued, "hunter2");
                is_first.swap(false, Ordering::Relaxed).then_some(issued).ok_or_else(error)
            });
        clock.set(0);
        client.send(&describe()).unwrap();
        clock.set(3600 - expires_in);
        let text = Lines::of(|| drop(client.send(&describe()).unwrap()));
        let lines = lines(&text);
        let warnings: Vec<_> = lines.iter().filter(|line| line["level"] == "WARN").collect();
        let errors: Vec<_> = warnings.iter().map(|line| line["fields"]["error.type"].as_str().unwrap()).collect();
        assert_eq!(errors, error.into_iter().collect::<Vec<_>>(), "{text}");
        assert!(warnings.iter().all(|line| line["span"]["rpc.method"] == "Describe"), "{text}");
        assert!(!text.contains("hunter2") && !text.contains("AKID"), "{text}");
    }
}

#[test]
fn a_warning_says_that_an_issuer_takes_long() {
    let clock = At::new(0);
    let is_first = AtomicBool::new(true);
    let client = Client::with_config(config().with_clock(clock.clone()), transport_fn(|_, _| async { Ok(answer(2)) }))
        .with_sleep(|_| async {})
        .with_credentials_issuer(move || {
            let is_first = is_first.swap(false, Ordering::Relaxed);
            async move {
                if !is_first {
                    std::future::pending::<()>().await;
                }
                Ok(Credentials::new("AKID", "s3cr3t").with_expiry(Timestamp::new(3600, 0)))
            }
        });
    wait(client.send(&describe())).unwrap();
    clock.set(2900);
    let text = Lines::of(|| drop(wait(client.send(&describe())).unwrap()));
    let lines = lines(&text);
    let warnings: Vec<_> = lines.iter().filter(|line| line["level"] == "WARN").collect();
    let [warning] = &warnings[..] else { panic!("not one warning: {text}") };
    assert_eq!(warning["fields"]["error.type"], "timeout");
}

#[test]
fn events_of_a_transport_are_inside_the_span_of_the_call() {
    let text = Lines::of(|| {
        let transport = transport_fn(|_, _| async {
            tracing::info!("from the transport");
            Ok(answer(2))
        });
        wait(Client::with_config(config(), transport).send(&describe())).unwrap();
    });
    let inside = lines(&text).into_iter().find(|line| line["fields"]["message"] == "from the transport").unwrap();
    assert_eq!(inside["span"]["rpc.method"], "Describe");
}
