//! Credentials of a container, from the agent of Amazon ECS or Amazon EKS.

use std::ffi::OsString;
use std::fs;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use connect_core::auth::{AuthError, Credentials};
use connect_core::http::Uri;
use connect_core::http::uri::Scheme;
use connect_core::{Endpoint, Secret, connect_operation};

use super::document::{KeyDocument, Temporary};
use crate::environment::Environment;
use crate::error::{call_failed, unusable};
use crate::network::{Limits, Network, Pinned};
use crate::profile::shown;

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// The address of the agent of Amazon ECS, which relative URIs belong to.
const ECS: &str = "169.254.170.2";
/// The hosts besides those of the loopback that plain HTTP may be used with, as in botocore.
const HOSTS: [&str; 4] = [ECS, "169.254.170.23", "fd00:ec2::23", "localhost"];
/// The limits of botocore.
const LIMITS: Limits = Limits { timeout: Duration::from_secs(2), attempts: 3, wait: Duration::from_secs(1) };

/// Returns the credentials of the role of a container.
#[connect_operation(method = "GET", uri = "/", headers("Accept" = "application/json"))]
struct GetContainerCredentials {
    #[connect(header = "Authorization", sensitive)]
    authorization: Option<Secret<String>>,
}

/// The agent that returns the credentials of a container.
#[derive(Clone, Debug)]
pub(super) struct Container {
    uri: Uri,
    endpoint: Endpoint,
    token: Token,
}

/// The text of the header `Authorization`.
#[derive(Clone, Debug)]
enum Token {
    None,
    Variable(Secret<String>),
    /// A file, which is read for each request, because it is replaced before the token expires.
    File(PathBuf),
}

impl Container {
    /// Returns the agent that the environment names. A variable that is empty names one too, as for
    /// the AWS CLI, so that it is an error.
    pub(super) fn of(environment: &Environment) -> Result<Option<Self>, AuthError> {
        let (variable, text) = match (environment.text(RELATIVE)?, environment.text(FULL)?) {
            (Some(path), _) if path.starts_with('/') => (RELATIVE, format!("http://{ECS}{path}")),
            (Some(_), _) => return Err(wrong(RELATIVE, "is not a path that begins with `/`")),
            (None, Some(url)) => (FULL, url),
            (None, None) => return Ok(None),
        };
        let uri: Uri = text.parse().map_err(|_| wrong(variable, "is not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(wrong(variable, "is not a URL that begins with `http://` or `https://`"));
        };
        if *scheme != Scheme::HTTPS && !is_local(authority.host()) {
            let hosts = HOSTS.join("`, `");
            return Err(unusable(format!(
                "the environment variable `{variable}` has the host `{}`, to which no credentials are entrusted over \
                 plain HTTP: use `https`, an address of the loopback, or one of `{hosts}`",
                shown(authority.host())
            )));
        }
        let endpoint = Endpoint::new(&format!("{scheme}://{authority}"));
        let endpoint = endpoint.map_err(|error| wrong(variable, &format!("is not usable, because {error}")))?;
        Ok(Some(Self { uri, endpoint, token: Token::of(environment)? }))
    }

    /// Asks the agent.
    pub(super) async fn fetch(self, network: &Network) -> Result<Credentials, AuthError> {
        // The path can identify a task, but it is no secret without the network of the task.
        let place = format!("the container's agent at `{}`", self.endpoint);
        let authorization = self.token.read()?;
        let pinned = Pinned { uri: self.uri, transport: network.transport.clone() };
        let client = network.client_over(self.endpoint, LIMITS, pinned);
        let output = client.send(&GetContainerCredentials { authorization }).await;
        let output = output.map_err(|error| call_failed(format_args!("{place} returned no credentials"), &error))?;
        KeyDocument::parse(output.bytes(), &place)?.credentials(&place, Temporary::Always)
    }
}

impl Token {
    fn of(environment: &Environment) -> Result<Self, AuthError> {
        if let Some(file) = environment.raw(TOKEN_FILE) {
            return Ok(Self::File(file.into()));
        }
        match environment.raw(TOKEN).map(OsString::into_string) {
            None => Ok(Self::None),
            Some(Ok(token)) => {
                check_token(&token, TOKEN)?;
                Ok(Self::Variable(token.into()))
            }
            Some(Err(_)) => Err(wrong(TOKEN, "is not UTF-8")),
        }
    }

    fn read(self) -> Result<Option<Secret<String>>, AuthError> {
        match self {
            Self::None => Ok(None),
            Self::Variable(token) => Ok(Some(token)),
            Self::File(path) => {
                let token = fs::read_to_string(&path).map_err(|error| {
                    let reason = format!(
                        "the file `{}` that the environment variable `{TOKEN_FILE}` names cannot be read: check its path \
                         and permissions",
                        shown(&path)
                    );
                    unusable(reason).with_source(error)
                })?;
                check_token(&token, TOKEN_FILE)?;
                Ok(Some(token.into()))
            }
        }
    }
}

fn check_token(token: &str, variable: &str) -> Result<(), AuthError> {
    if token.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        Ok(())
    } else {
        Err(wrong(variable, "has a token with a line break or another character that no header can have"))
    }
}

fn wrong(variable: &str, problem: &str) -> AuthError {
    unusable(format!("the environment variable `{variable}` {problem}: correct it, or unset it"))
}

/// Returns true if a host is one of the loopback or of the agents.
fn is_local(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    HOSTS.contains(&host) || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
