//! Roles, from the AWS Security Token Service and its query protocol: a form out, XML in.

use std::fs;
use std::path::PathBuf;

use connect_core::auth::{AuthError, Credentials, SigV4};
use connect_core::metadata::TimestampFormat;
use connect_core::{Client, Endpoint, Error, RawOutput, Secret, Timestamp, connect_operation};

use super::xml::texts_in;
use crate::endpoint::{HostRule, ServiceEndpoint};
use crate::error::{answer_of, failed, unusable};
use crate::network::{Limits, Network};
use crate::profile::shown;
use crate::settings::Settings;

/// The hosts of STS.
const STS: ServiceEndpoint = ServiceEndpoint::new("sts").with_rules(&[
    HostRule::new("sts.{dnsSuffix}")
        .in_regions(&[GLOBAL])
        .for_fips(false)
        .for_dual_stack(false)
        .signed_for("{globalRegion}"),
    HostRule::new("sts.{region}.{dnsSuffix}").in_partitions(&["aws-us-gov"]).for_dual_stack(false),
]);
/// The pseudo-region of the host without a region.
const GLOBAL: &str = "aws-global";
/// The regions whose requests go to the host without a region if the setting is `legacy`.
const LEGACY: [&str; 15] = [
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];
const VERSION: &str = "2011-06-15";

#[connect_operation(method = "POST", uri = "/", body = form, auth = sigv4, idempotent)]
struct AssumeRole<'a> {
    action: &'a str,
    version: &'a str,
    role_arn: &'a str,
    role_session_name: &'a str,
    external_id: Option<&'a str>,
    duration_seconds: Option<u32>,
}

#[connect_operation(method = "POST", uri = "/", body = form, idempotent)]
struct AssumeRoleWithWebIdentity<'a> {
    action: &'a str,
    version: &'a str,
    role_arn: &'a str,
    role_session_name: &'a str,
    #[connect(sensitive)]
    web_identity_token: Secret<String>,
}

/// A role that a profile assumes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Role {
    pub(super) profile: String,
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) duration: Option<u32>,
}

/// A role that is assumed with the token in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WebIdentity {
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    /// The file, which is read for each request, because it is replaced before the token expires.
    pub(super) token_file: PathBuf,
    /// The variable or the setting that names the file.
    pub(super) named_by: String,
}

/// The service, in one region.
#[derive(Clone, Debug)]
pub(super) struct Sts {
    endpoint: Endpoint,
    signing_region: String,
}

impl Sts {
    /// Returns the service in the region of the settings, or the one without a region.
    pub(super) fn of(settings: &Settings<'_>) -> Result<Self, AuthError> {
        let region = settings.region()?;
        let is_legacy = match settings.get(&["AWS_STS_REGIONAL_ENDPOINTS"], "sts_regional_endpoints")? {
            Some(setting) if setting.text == "legacy" => true,
            Some(setting) if setting.text != "regional" => {
                return Err(setting.wrong("is neither `regional` nor `legacy`: correct it"));
            }
            _ => false,
        };
        let region = match &region {
            Some(region) if !(is_legacy && LEGACY.contains(&region.as_str())) => region,
            _ => GLOBAL,
        };
        let hosts = settings.hosts()?;
        let host = hosts.host(STS, region);
        Ok(Self { endpoint: hosts.endpoint(&host)?, signing_region: host.signing_region() })
    }

    /// Assumes a role with the credentials of another identity.
    pub(super) async fn assume(
        &self,
        role: &Role,
        credentials: Credentials,
        network: &Network,
    ) -> Result<Credentials, AuthError> {
        let signer = SigV4::new(credentials, self.signing_region.clone(), "sts");
        let config = network.config(self.endpoint.clone(), Limits::SERVICE).with_sigv4(signer);
        let client = Client::with_config(config, network.transport.clone());
        let request = AssumeRole {
            action: "AssumeRole",
            version: VERSION,
            role_arn: &role.arn,
            role_session_name: &session_name(role.session_name.as_deref(), network),
            external_id: role.external_id.as_deref(),
            duration_seconds: role.duration,
        };
        let what = format!("the role `{}` that the profile `{}` assumes", shown(&role.arn), shown(&role.profile));
        self.credentials(client.send(&request).await, &what)
    }

    /// Assumes a role with the token of a web identity.
    pub(super) async fn assume_with_token(
        &self,
        identity: &WebIdentity,
        network: &Network,
    ) -> Result<Credentials, AuthError> {
        let file = shown(&identity.token_file);
        let token = fs::read_to_string(&identity.token_file).map_err(|error| {
            let named_by = &identity.named_by;
            let reason =
                format!("the file `{file}` that {named_by} names cannot be read: check its path and permissions");
            unusable(reason).with_source(error)
        })?;
        if token.trim().is_empty() {
            return Err(unusable(format!(
                "the file `{file}` that {} names is empty: it must have the token of the web identity",
                identity.named_by
            )));
        }
        let request = AssumeRoleWithWebIdentity {
            action: "AssumeRoleWithWebIdentity",
            version: VERSION,
            role_arn: &identity.arn,
            role_session_name: &session_name(identity.session_name.as_deref(), network),
            web_identity_token: token.trim().into(),
        };
        let client = network.client(self.endpoint.clone(), Limits::SERVICE);
        let what = format!("the role `{}` for the web identity in `{file}`", shown(&identity.arn));
        self.credentials(client.send(&request).await, &what)
    }

    /// Reads the answer to a request for `what`.
    fn credentials<E>(&self, answer: Result<RawOutput, Error<E>>, what: &str) -> Result<Credentials, AuthError> {
        let output = answer.map_err(|error| {
            let refused = error.raw_body().and_then(|body| texts_in("Error", body)).and_then(|mut texts| {
                let message = texts.remove("Message").unwrap_or_default();
                Some(format!("{}: {}", shown(texts.get("Code")?.as_str()), shown(message.as_str())))
            });
            let endpoint = &self.endpoint;
            match refused {
                Some(reason) => failed(format!("STS at `{endpoint}` refused {what}: {reason}")),
                None => failed(format!("STS at `{endpoint}` did not return {what}: {}", answer_of(&error))),
            }
        })?;
        let unreadable = |problem: &str| {
            failed(format!("STS at `{}` did not return {what}: {problem}: check the endpoint", self.endpoint))
        };
        let texts = texts_in("Credentials", output.bytes()).ok_or_else(|| unreadable("its answer is not its XML"))?;
        let text = |name: &str| {
            let text = texts.get(name).map(|text| text.as_str()).filter(|text| !text.is_empty());
            text.ok_or_else(|| unreadable(&format!("its answer has no `{name}`")))
        };
        let credentials = Credentials::new(text("AccessKeyId")?, text("SecretAccessKey")?);
        let expires = Timestamp::parse(text("Expiration")?, TimestampFormat::DateTime);
        let expires = expires.ok_or_else(|| unreadable("`Expiration` in its answer is not a time"))?;
        Ok(credentials.with_session_token(text("SessionToken")?).with_expiry(expires))
    }
}

/// Returns the name of a session, which the service requires.
fn session_name(configured: Option<&str>, network: &Network) -> String {
    match (configured, network.now()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(now)) => format!("connect-aws-{}", now.seconds()),
        (None, None) => "connect-aws".to_owned(),
    }
}
