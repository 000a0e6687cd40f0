//! The metadata of an Amazon EC2 instance, by version 2 of its protocol.

use std::time::Duration;

use connect_core::auth::AuthError;
use connect_core::{Client, Endpoint, RawOutput, Secret, connect_operation};

use crate::error::{answer_of, failed, unusable};
use crate::network::{Limits, Network};
use crate::settings::Settings;

const IPV4: &str = "http://169.254.169.254";
const IPV6: &str = "http://[fd00:ec2::254]";

/// Returns a token for the other requests, for six hours.
#[connect_operation(
    method = "PUT",
    uri = "/latest/api/token",
    headers("X-aws-ec2-metadata-token-ttl-seconds" = "21600"),
    idempotent
)]
struct GetToken {}

/// Returns the name of the role of the instance.
#[connect_operation(method = "GET", uri = "/latest/meta-data/iam/security-credentials/")]
struct GetRoleName<'a> {
    #[connect(header = "X-aws-ec2-metadata-token", sensitive)]
    token: &'a Secret<String>,
}

/// Returns the credentials of the role.
#[connect_operation(method = "GET", uri = "/latest/meta-data/iam/security-credentials/<RoleName>")]
struct GetRoleCredentials<'a> {
    role_name: &'a str,
    #[connect(header = "X-aws-ec2-metadata-token", sensitive)]
    token: &'a Secret<String>,
}

/// Returns the region of the instance.
#[connect_operation(method = "GET", uri = "/latest/meta-data/placement/region")]
struct GetRegion<'a> {
    #[connect(header = "X-aws-ec2-metadata-token", sensitive)]
    token: &'a Secret<String>,
}

/// The metadata service of an instance.
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    endpoint: Endpoint,
    timeout: Duration,
    attempts: u32,
}

impl Instance {
    /// Returns the service that the settings name, or `None` if it is disabled.
    pub(crate) fn of(settings: &Settings<'_>) -> Result<Option<Self>, AuthError> {
        let disabled = settings.environment.filled("AWS_EC2_METADATA_DISABLED")?;
        if disabled.is_some_and(|text| text.eq_ignore_ascii_case("true")) {
            return Ok(None);
        }
        let variable = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
        let named = settings.get(&[variable], "ec2_metadata_service_endpoint")?;
        let url = match named {
            Some(setting) => setting.text,
            None if Self::uses_ipv6(settings)? => IPV6.to_owned(),
            None => IPV4.to_owned(),
        };
        let endpoint = Endpoint::new(&url).map_err(|error| {
            unusable(format!("`{variable}` or `ec2_metadata_service_endpoint` is not an endpoint: {error}"))
        })?;
        let timeout = settings.number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?.unwrap_or(1);
        let attempts = settings.number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?;
        Ok(Some(Self { endpoint, timeout: Duration::from_secs(timeout), attempts: attempts.unwrap_or(1) }))
    }

    fn uses_ipv6(settings: &Settings<'_>) -> Result<bool, AuthError> {
        let variable = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
        match settings.get(&[variable], "ec2_metadata_service_endpoint_mode")? {
            Some(mode) if mode.text.eq_ignore_ascii_case("ipv6") => Ok(true),
            Some(mode) if mode.text.eq_ignore_ascii_case("ipv4") => Ok(false),
            Some(_) => Err(unusable(format!(
                "`{variable}` or `ec2_metadata_service_endpoint_mode` is neither `ipv4` nor `ipv6`: correct it"
            ))),
            None => settings.flag("AWS_IMDS_USE_IPV6", "imds_use_ipv6"),
        }
    }

    /// Returns the name of the service for messages.
    pub(crate) fn place(&self) -> String {
        format!("the instance metadata at `{}`", self.endpoint)
    }

    /// Returns the document with the credentials of the instance's role.
    pub(crate) async fn role_credentials(&self, network: &Network) -> Result<RawOutput, AuthError> {
        let (client, token) = self.begin(network).await?;
        let role = client.send(&GetRoleName { token: &token }).await;
        let role = role.map_err(|error| match error.status() {
            Some(status) if status == 404 => {
                failed(format!("{} knows no role of the instance: attach one to it", self.place()))
            }
            _ => self.failed("role", &answer_of(&error)),
        })?;
        let role_name = self.line(&role, "role", |byte| byte.is_ascii_alphanumeric() || b"+=,.@-_".contains(&byte))?;
        let document = client.send(&GetRoleCredentials { role_name, token: &token }).await;
        document.map_err(|error| self.failed("credentials of the role", &answer_of(&error)))
    }

    /// Returns the region of the instance.
    pub(crate) async fn region(&self, network: &Network) -> Result<String, AuthError> {
        let (client, token) = self.begin(network).await?;
        let region = client.send(&GetRegion { token: &token }).await;
        let region = region.map_err(|error| self.failed("region", &answer_of(&error)))?;
        Ok(self.line(&region, "region", |byte| byte.is_ascii_alphanumeric() || byte == b'-')?.to_owned())
    }

    async fn begin(&self, network: &Network) -> Result<(Client, Secret<String>), AuthError> {
        let limits = Limits { timeout: self.timeout, attempts: self.attempts, wait: Limits::SERVICE.wait };
        let client = network.client(self.endpoint.clone(), limits);
        let token = client.send(&GetToken {}).await.map_err(|error| match error.transport_error() {
            Some(transport) => failed(format!(
                "{} did not answer ({transport:?}): elsewhere than on EC2 set `AWS_EC2_METADATA_DISABLED=true`, and for \
                 a container on EC2 allow two hops",
                self.place()
            )),
            None => self.failed("token", &answer_of(&error)),
        })?;
        let token = self.line(&token, "token", |byte| byte.is_ascii_graphic())?.to_owned();
        Ok((client, token.into()))
    }

    fn failed(&self, what: &str, answer: &str) -> AuthError {
        failed(format!("{} did not return a {what}: {answer}", self.place()))
    }

    /// Returns the first line of an answer, if all its characters are those of such a value.
    fn line<'a>(&self, output: &'a RawOutput, what: &str, is_part: impl Fn(u8) -> bool) -> Result<&'a str, AuthError> {
        let text = std::str::from_utf8(output.bytes()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default().trim();
        if line.is_empty() || !line.bytes().all(is_part) {
            let answer = "its answer is empty, or is something else, such as a page of a proxy: check its address";
            return Err(self.failed(what, answer));
        }
        Ok(line)
    }
}
