//! The tokens of single sign-on that the AWS CLI keeps in files.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use connect_core::auth::AuthError;
use connect_core::metadata::TimestampFormat;
use connect_core::{Secret, Timestamp, connect_shape, json};
use sha1::{Digest, Sha1};
use zeroize::Zeroizing;

use crate::environment::Environment;
use crate::error::unusable;
use crate::profile::{home, shown};

/// The content of a file. The times are texts, because old versions of the AWS CLI write them in
/// another way.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub(super) struct CachedToken {
    start_url: Option<String>,
    region: Option<String>,
    #[connect(sensitive)]
    pub(super) access_token: Secret<String>,
    expires_at: String,
    client_id: Option<String>,
    #[connect(sensitive)]
    client_secret: Option<Secret<String>>,
    registration_expires_at: Option<String>,
    #[connect(sensitive)]
    refresh_token: Option<Secret<String>>,
}

/// The client that the AWS CLI has registered, which may refresh the token.
pub(super) struct Registered<'a> {
    pub(super) id: &'a str,
    pub(super) secret: &'a Secret<String>,
}

impl CachedToken {
    /// Returns the time at which the token expires.
    pub(super) fn expires(&self, file: &TokenFile, login: &str) -> Result<Timestamp, AuthError> {
        parse(&self.expires_at).ok_or_else(|| {
            unusable(format!("`expiresAt` in the file `{}` is not a time: run `{login}`", shown(&file.path)))
        })
    }

    /// Returns the refresh token and the client that may use it now, if there are both.
    pub(super) fn refreshable(&self, now: Timestamp) -> Option<(&Secret<String>, Registered<'_>)> {
        let registered_until = parse(self.registration_expires_at.as_deref()?)?;
        let client = Registered { id: self.client_id.as_deref()?, secret: self.client_secret.as_ref()? };
        (registered_until > now).then_some((self.refresh_token.as_ref()?, client))
    }

    /// Returns a new token of the same client. Without a new refresh token it is the last.
    pub(super) fn refreshed(
        &self,
        access_token: Secret<String>,
        expires: Timestamp,
        refresh_token: Option<Secret<String>>,
        (start_url, region): (String, String),
    ) -> Self {
        let (start_url, region, expires_at) = (Some(start_url), Some(region), expires.to_string());
        Self { start_url, region, access_token, expires_at, refresh_token, ..self.clone() }
    }
}

/// Parses a time. The AWS CLI once wrote `UTC` in place of `Z`.
fn parse(text: &str) -> Option<Timestamp> {
    match text.strip_suffix("UTC") {
        Some(time) => Timestamp::parse(&format!("{time}Z"), TimestampFormat::DateTime),
        None => Timestamp::parse(text, TimestampFormat::DateTime),
    }
}

/// The file of a token.
#[derive(Clone, Debug)]
pub(super) struct TokenFile {
    path: PathBuf,
}

impl TokenFile {
    /// Returns the file of a session, or of the start URL of a profile without one.
    pub(super) fn of(environment: &Environment, name: &str) -> Result<Self, AuthError> {
        let home = home(environment).map_err(|(variable, problem)| {
            unusable(format!("`{variable}` {problem}, and the tokens of single sign-on are in that directory: set it"))
        })?;
        let mut file = String::new();
        for byte in Sha1::digest(name.as_bytes()) {
            _ = write!(file, "{byte:02x}");
        }
        Ok(Self { path: home.join(".aws/sso/cache").join(file + ".json") })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the token. `None` means that there is no file.
    pub(super) fn read(&self, login: &str) -> Result<Option<CachedToken>, AuthError> {
        let path = shown(&self.path);
        let text = match fs::read(&self.path) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(
                    unusable(format!("cannot read the file `{path}`: check its permissions")).with_source(error)
                );
            }
        };
        let token = json::from_slice(&text).map_err(|error| {
            let reason = format!("the file `{path}` is not a whole token of single sign-on: run `{login}`");
            unusable(reason).with_source(error)
        })?;
        Ok(Some(token))
    }

    /// Replaces the file in one step, so that no other process reads a half of it.
    pub(super) fn write(&self, token: &CachedToken) -> io::Result<()> {
        let text = Zeroizing::new(json::to_string(token));
        let next = self.path.with_extension(format!("{}.tmp", std::process::id()));
        let written = create(&next).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        let replaced = written.and_then(|()| fs::rename(&next, &self.path));
        if replaced.is_err() {
            _ = fs::remove_file(&next);
        }
        replaced
    }
}

/// Creates a file that only its owner can read.
fn create(path: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
