//! A process of its own for each reading of credentials, with its own files and environment.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_aws::LoadOptions;
use connect_aws::blocking::CredentialsChain;
use connect_core::auth::{AuthError, Credentials, SigV4};
use connect_core::blocking::transport_fn;
use connect_core::http::Request;
use connect_core::{Bytes, Timestamp, TransportError};

static COUNT: AtomicUsize = AtomicUsize::new(0);
const PROFILE: &str = "CONNECT_TESTS_PROFILE";
const CHILD: &str = "faults::credentials::sandbox::the_process_of_a_sandbox";
const MARK: &str = "resolved ";

/// An error: its kind and its message.
pub(super) type Refusal = (String, String);

pub(super) struct Sandbox {
    pub(super) folder: PathBuf,
    variables: Vec<(OsString, OsString)>,
}

impl Sandbox {
    /// Creates a sandbox whose `HOME` has no files.
    pub(super) fn new() -> Self {
        let name = format!("credentials-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join("home/.aws")).unwrap();
        let sandbox = Self { folder, variables: Vec::new() };
        let home = sandbox.folder.join("home");
        sandbox.set("HOME", &home).set("USERPROFILE", home)
    }

    pub(super) fn set(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.variables.push((name.into(), value.as_ref().into()));
        self
    }

    pub(super) fn unset(mut self, name: &str) -> Self {
        self.variables.retain(|(set, _)| set != name);
        self
    }

    /// Removes the home directory from the environment, not the folder.
    pub(super) fn without_home(self) -> Self {
        self.unset("HOME").unset("USERPROFILE")
    }

    pub(super) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    pub(super) fn credentials(self, text: impl AsRef<[u8]>) -> Self {
        self.file("home/.aws/credentials", text)
    }

    pub(super) fn config(self, text: impl AsRef<[u8]>) -> Self {
        self.file("home/.aws/config", text)
    }

    /// Returns what identifies the credentials of the default chain.
    pub(super) fn chain(&self) -> Result<String, Refusal> {
        self.run(None)
    }

    /// Returns what identifies the credentials of a profile.
    pub(super) fn profile(&self, name: &str) -> Result<String, Refusal> {
        self.run(Some(name))
    }

    fn run(&self, profile: Option<&str>) -> Result<String, Refusal> {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", CHILD, "--ignored", "--nocapture"]).current_dir(&self.folder).env_clear();
        // Windows needs its own variables to start a process.
        command.envs(std::env::vars_os().filter(|(name, _)| cfg!(windows) && name == "SystemRoot"));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.envs(profile.map(|profile| (PROFILE, profile)));
        let output = command.output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let line = text.lines().find_map(|line| line.split_once(MARK)).map(|(_, line)| line);
        let line = line.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)));
        serde_json::from_str(line).unwrap()
    }

    /// Checks that the default chain and the profile are both refused, with a message that has all
    /// of `parts`.
    pub(super) fn check_refused(&self, profile: &str, parts: &[&str]) {
        self.check_fails("UnusableCredentials", profile, parts);
    }

    /// Checks that the default chain and the profile both fail, in the same way.
    pub(super) fn check_fails(&self, problem: &str, profile: &str, parts: &[&str]) {
        for refused in [self.chain(), self.profile(profile)] {
            let (kind, message) = refused.unwrap_err();
            assert_eq!(kind, problem, "{message}");
            for part in parts {
                assert!(message.contains(part), "`{part}` is not in: {message}");
            }
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Returns a text that is equal only for equal keys: the headers of a signed request.
pub(super) fn identity(credentials: Credentials) -> String {
    let mut request = Request::get("https://host/").body(Bytes::new()).unwrap();
    let expires = credentials.expires();
    let signed =
        SigV4::new(credentials, "eu-central-1", "connect").sign(&mut request, Timestamp::new(1_576_540_098, 0));
    // `Debug` of a header would hide it, and all keys would be equal.
    let [signature, token] = ["authorization", "x-amz-security-token"]
        .map(|name| request.headers().get(name).map(|value| value.to_str().unwrap()));
    format!("{signed:?} {signature:?} {token:?} {expires:?}")
}

/// Returns the identity of a key without a token.
#[expect(clippy::unnecessary_wraps, reason = "it is compared with the result of a sandbox")]
pub(super) fn key(id: &str, secret: &str) -> Result<String, Refusal> {
    Ok(identity(Credentials::new(id, secret)))
}

/// Returns a section with a key that begins with `name`.
pub(super) fn section(header: &str, name: &str) -> String {
    format!("[{header}]\naws_access_key_id = {name}ID\naws_secret_access_key = {name}/secret\n")
}

#[test]
#[ignore = "the other tests run it in a process of its own"]
fn the_process_of_a_sandbox() {
    let options = match std::env::var(PROFILE) {
        Ok(profile) => LoadOptions::new().with_profile(profile),
        Err(_) => LoadOptions::new(),
    };
    let offline = transport_fn(|_, _| Err(TransportError::connect("there is no network")));
    let resolved = CredentialsChain::with_options(options, offline).credentials();
    let refusal = |error: AuthError| (format!("{:?}", error.problem()), error.to_string());
    println!("{MARK}{}", serde_json::to_string(&resolved.map(identity).map_err(refusal)).unwrap());
}

#[test]
fn c1_identities_of_different_keys_differ() {
    assert_ne!(key("AID", "A/secret"), key("BID", "A/secret"));
    assert_ne!(key("AID", "A/secret"), key("AID", "B/secret"));
}
