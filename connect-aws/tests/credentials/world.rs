//! A home directory, environment variables, a clock and a server, of which each test has its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connect_aws::LoadOptions;
use connect_aws::blocking::CredentialsChain;
use connect_core::auth::{AuthError, Credentials, SigV4};
use connect_core::blocking::Transport;
use connect_core::client::{Clock, Randomness};
use connect_core::http::uri::{Authority, Scheme};
use connect_core::http::{Request, Response, Uri};
use connect_core::{Attempt, Body, Bytes, Timestamp, TransportError};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

/// 2026-05-04T08:58:10Z.
pub(super) const NOW: i64 = 1_777_885_090;
/// An hour later.
pub(super) const LATER: &str = "2026-05-04T09:58:10Z";
pub(super) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

static COUNT: AtomicUsize = AtomicUsize::new(0);

pub(super) struct World {
    pub(super) folder: PathBuf,
    pub(super) clock: SetClock,
    pub(super) server: Server,
    pub(super) profile: Option<String>,
    variables: Vec<(String, String)>,
    /// The URIs that requests were sent to, before they went to the server.
    uris: Arc<Mutex<Vec<Uri>>>,
}

impl World {
    /// Creates a world whose server answers with `handler`, and whose instance has no metadata.
    pub(super) fn new(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let name = format!("connect-aws-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join(".aws/sso/cache")).unwrap();
        let world = Self {
            clock: SetClock::default(),
            server: Server::start(handler).unwrap(),
            profile: None,
            variables: Vec::new(),
            uris: Arc::default(),
            folder,
        };
        let home = world.folder.to_str().unwrap().to_owned();
        world.set("HOME", &home).set("USERPROFILE", &home).set("AWS_EC2_METADATA_DISABLED", "true")
    }

    /// Creates a world whose server knows nothing.
    pub(super) fn offline() -> Self {
        Self::new(|_| Reply::new(404))
    }

    pub(super) fn set(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.retain(|(set, _)| set != name);
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    pub(super) fn unset(mut self, name: &str) -> Self {
        self.variables.retain(|(set, _)| set != name);
        self
    }

    pub(super) fn profile(mut self, name: &str) -> Self {
        self.profile = Some(name.to_owned());
        self
    }

    pub(super) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.folder.join(path), text).unwrap();
        self
    }

    pub(super) fn config(self, text: &str) -> Self {
        self.file(".aws/config", text)
    }

    pub(super) fn options(&self) -> LoadOptions {
        let options = LoadOptions::new()
            .with_variables(self.variables.iter().map(|(name, value)| (name.clone(), value)))
            .with_clock(self.clock.clone())
            .with_randomness(Zero);
        match &self.profile {
            Some(profile) => options.with_profile(profile),
            None => options,
        }
    }

    pub(super) fn transport(&self) -> Rerouted {
        let authority = self.server.endpoint().authority().clone();
        Rerouted { authority, uris: Arc::clone(&self.uris), inner: UreqTransport::new() }
    }

    pub(super) fn chain(&self) -> CredentialsChain {
        CredentialsChain::with_options(self.options(), self.transport())
    }

    pub(super) fn credentials(&self) -> Result<Credentials, AuthError> {
        self.chain().credentials()
    }

    /// Returns the message of the error, which has neither a secret nor a line break.
    pub(super) fn refusal(&self) -> String {
        let error = self.credentials().unwrap_err();
        let printed = format!("{error} {error:?}");
        assert!(!printed.contains("wJalr") && !printed.contains('\n'), "{printed}");
        error.to_string()
    }

    #[track_caller]
    pub(super) fn check_refused(&self, parts: &[&str]) {
        let message = self.refusal();
        for part in parts {
            assert!(message.contains(part), "`{part}` is not in: {message}");
        }
    }

    /// Returns the URIs of the requests, without the query.
    pub(super) fn uris(&self) -> Vec<String> {
        let uris = self.uris.lock().unwrap();
        uris.iter()
            .map(|uri| format!("{}://{}{}", uri.scheme().unwrap(), uri.authority().unwrap(), uri.path()))
            .collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A transport that sends every request to one server.
pub(super) struct Rerouted {
    authority: Authority,
    uris: Arc<Mutex<Vec<Uri>>>,
    inner: UreqTransport,
}

impl Transport for Rerouted {
    fn send(&self, mut request: Request<Body>, attempt: Attempt) -> Result<Response<Body>, TransportError> {
        self.uris.lock().unwrap().push(request.uri().clone());
        let mut parts = request.uri().clone().into_parts();
        parts.scheme = Some(Scheme::HTTP);
        parts.authority = Some(self.authority.clone());
        *request.uri_mut() = Uri::from_parts(parts).unwrap();
        self.inner.send(request, attempt)
    }
}

/// A clock that a test sets.
#[derive(Clone, Debug)]
pub(super) struct SetClock(Arc<Mutex<i64>>);

impl Default for SetClock {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(NOW)))
    }
}

impl SetClock {
    pub(super) fn advance(&self, seconds: i64) {
        *self.0.lock().unwrap() += seconds;
    }
}

impl Clock for SetClock {
    fn elapsed(&self) -> Option<Duration> {
        None
    }

    fn now(&self) -> Option<Timestamp> {
        Some(Timestamp::new(*self.0.lock().unwrap(), 0))
    }
}

/// The randomness that makes no wait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zero;

impl Randomness for Zero {
    fn fraction(&self) -> Option<f64> {
        Some(0.0)
    }
}

/// Returns a text that is equal only for equal credentials: the headers of a signed request.
pub(super) fn identity(credentials: Credentials) -> String {
    let mut request = Request::get("https://host/").body(Bytes::new()).unwrap();
    let expires = credentials.expires();
    let signed = SigV4::new(credentials, "eu-central-1", "connect").sign(&mut request, Timestamp::new(1, 0));
    // `Debug` of a header would hide it, and all credentials would be equal.
    let [signature, token] = ["authorization", "x-amz-security-token"]
        .map(|name| request.headers().get(name).map(|value| value.to_str().unwrap()));
    format!("{signed:?} {signature:?} {token:?} {expires:?}")
}

/// Returns the identity of temporary credentials that expire at [`LATER`].
pub(super) fn temporary(id: &str) -> String {
    let credentials = Credentials::new(id, SECRET).with_session_token("token");
    identity(credentials.with_expiry(Timestamp::new(NOW + 3600, 0)))
}

/// Returns the section of a profile with an access key.
pub(super) fn section(header: &str, id: &str) -> String {
    format!("[{header}]\naws_access_key_id = {id}\naws_secret_access_key = {SECRET}\n")
}

/// Returns the document of a container or an instance.
pub(super) fn document(id: &str) -> String {
    format!(
        r#"{{"Code":"Success","AccessKeyId":"{id}","SecretAccessKey":"{SECRET}","Token":"token","Expiration":"{LATER}"}}"#
    )
}
