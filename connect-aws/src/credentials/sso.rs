//! Single sign-on: AWS IAM Identity Center.

mod token;

use connect_core::auth::{AuthError, AuthProblem, Credentials};
use connect_core::{Endpoint, Secret, Timestamp, connect_operation, connect_shape};

use self::token::{CachedToken, TokenFile};
use crate::endpoint::{HostRule, ServiceEndpoint};
use crate::error::{answer_of, call_failed, unusable};
use crate::network::{Limits, Network};
use crate::profile::{Found, Located, Sections, shell_word, shown};
use crate::settings::Settings;

const PORTAL: ServiceEndpoint = ServiceEndpoint::new("portal.sso").with_service_id("SSO").with_rules(&[HostRule::new(
    "portal.sso.{region}.{dnsSuffix}",
)
.in_partitions(&["aws-us-gov"])
.for_dual_stack(false)]);
const OIDC: ServiceEndpoint =
    ServiceEndpoint::new("oidc")
        .with_service_id("SSO OIDC")
        .with_rules(&[HostRule::new("oidc.{region}.{dnsSuffix}").in_partitions(&["aws-us-gov"]).for_dual_stack(false)]);
/// The seconds before the expiry of a token at which it is refreshed, as in botocore.
const WINDOW: i64 = 15 * 60;

/// Returns the credentials of a role for a person who has signed in.
#[connect_operation(
    method = "GET",
    uri = "/federation/credentials",
    output = GetRoleCredentialsOutput,
)]
struct GetRoleCredentials<'a> {
    #[connect(query = "role_name")]
    role_name: &'a str,
    #[connect(query = "account_id")]
    account_id: &'a str,
    #[connect(header = "x-amz-sso_bearer_token", sensitive)]
    access_token: &'a Secret<String>,
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct GetRoleCredentialsOutput {
    role_credentials: RoleCredentials,
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct RoleCredentials {
    access_key_id: String,
    #[connect(sensitive)]
    secret_access_key: Secret<String>,
    #[connect(sensitive)]
    session_token: Secret<String>,
    /// The milliseconds since 1970.
    expiration: i64,
}

/// Returns a new token for a refresh token.
#[connect_operation(method = "POST", uri = "/token", rename_all = "camelCase", output = CreateTokenOutput)]
struct CreateToken<'a> {
    client_id: &'a str,
    #[connect(sensitive)]
    client_secret: &'a Secret<String>,
    grant_type: &'a str,
    #[connect(sensitive)]
    refresh_token: &'a Secret<String>,
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct CreateTokenOutput {
    #[connect(sensitive)]
    access_token: Secret<String>,
    /// The seconds from now.
    expires_in: i64,
    #[connect(sensitive)]
    refresh_token: Option<Secret<String>>,
}

/// The role that a profile has by single sign-on.
#[derive(Clone, Debug)]
pub(super) struct SingleSignOn {
    account_id: String,
    role_name: String,
    /// True if the profile names a session, whose tokens can be refreshed.
    has_session: bool,
    start_url: String,
    region: String,
    file: TokenFile,
    portal: Endpoint,
    oidc: Endpoint,
    /// The command that signs in.
    login: String,
}

/// The settings of single sign-on: those of the profile, and those of the session that it names.
struct Source<'t> {
    profile: &'t str,
    sections: Sections<'t>,
    session: Option<Found<'t>>,
}

impl<'t> Source<'t> {
    /// Returns a setting. If the profile and the session both have it, they must agree.
    fn get(&self, name: &str) -> Result<&'t str, AuthError> {
        let value = |located: Located<'t>| located.value().map(|value| (located, value));
        let of_profile = self.sections.setting(name).map(value).transpose()?;
        let of_session = self.session.and_then(|session| session.setting(name)).map(value).transpose()?;
        match (of_profile, of_session) {
            (Some((here, one)), Some((there, other))) if one != other => {
                Err(unusable(format!("{here} and {there} differ: remove it from the profile")))
            }
            (Some((_, value)), _) | (None, Some((_, value))) => Ok(value),
            (None, None) => Err(unusable(format!(
                "the profile `{}` uses single sign-on and has no `{name}`: write it with `aws configure sso`",
                shown(self.profile)
            ))),
        }
    }
}

impl SingleSignOn {
    /// Returns the source that a profile describes, if it uses single sign-on.
    pub(super) fn of(
        profile: &str,
        sections: Sections<'_>,
        settings: &Settings<'_>,
    ) -> Result<Option<Self>, AuthError> {
        if sections.setting("sso_account_id").or_else(|| sections.setting("sso_role_name")).is_none() {
            return Ok(None);
        }
        let mut session = None;
        let mut session_name = None;
        if let Some(setting) = sections.setting("sso_session") {
            let name = setting.value()?;
            session = settings.profiles.section("sso-session", name);
            session_name = Some(name);
            if session.is_none() {
                return Err(unusable(format!(
                    "{setting} names the section `[sso-session {}]`, which does not exist: add it with `aws configure \
                     sso-session`",
                    shown(name)
                )));
            }
        }
        let source = Source { profile, sections, session };
        let (region, start_url) = (source.get("sso_region")?, source.get("sso_start_url")?);
        let hosts = settings.hosts()?;
        let endpoint = |service| hosts.endpoint(&hosts.host(service, region));
        Ok(Some(Self {
            account_id: source.get("sso_account_id")?.to_owned(),
            role_name: source.get("sso_role_name")?.to_owned(),
            has_session: session_name.is_some(),
            start_url: start_url.to_owned(),
            region: region.to_owned(),
            file: TokenFile::of(settings.environment, session_name.unwrap_or(start_url))?,
            portal: endpoint(PORTAL)?,
            oidc: endpoint(OIDC)?,
            login: format!("aws sso login --profile {}", shell_word(profile)),
        }))
    }

    /// Gets the credentials of the role.
    pub(super) async fn fetch(self, network: &Network) -> Result<Credentials, AuthError> {
        let token = self.token(network).await?;
        let request = GetRoleCredentials {
            role_name: &self.role_name,
            account_id: &self.account_id,
            access_token: &token.access_token,
        };
        let client = network.client(self.portal.clone(), Limits::SERVICE);
        let output = client.send(&request).await.map_err(|error| {
            if error.status().is_some_and(|status| status == 401) {
                return self.expired("the portal of single sign-on rejected the token");
            }
            let (role, account) = (shown(&self.role_name), shown(&self.account_id));
            let portal = &self.portal;
            call_failed(
                format_args!(
                    "single sign-on at `{portal}` did not return the role `{role}` of the account `{account}`"
                ),
                &error,
            )
        })?;
        let key = output.role_credentials;
        let seconds = key.expiration.div_euclid(1000);
        Ok(Credentials::new(key.access_key_id, key.secret_access_key.into_inner())
            .with_session_token(key.session_token.into_inner())
            .with_expiry(Timestamp::new(seconds, 0)))
    }

    /// Returns the token in the file, refreshed if it expires soon.
    async fn token(&self, network: &Network) -> Result<CachedToken, AuthError> {
        let Some(token) = self.file.read(&self.login)? else {
            return Err(AuthError::new(
                AuthProblem::NoCredentials,
                format!("no token of single sign-on in `{}`: run `{}`", shown(self.file.path()), self.login),
            ));
        };
        let expires = token.expires(&self.file, &self.login)?;
        let Some(now) = network.now() else { return Ok(token) };
        let left = expires.seconds().saturating_sub(now.seconds());
        if left >= WINDOW || !self.has_session && left > 0 {
            return Ok(token);
        }
        let refreshed = if self.has_session {
            self.refresh(&token, now, network).await
        } else {
            Err("it cannot be refreshed".to_owned())
        };
        match refreshed {
            Ok(refreshed) => Ok(refreshed),
            // The old token is valid for a while.
            Err(_) if left > 0 => Ok(token),
            Err(reason) => {
                Err(self.expired(&format!("the token of single sign-on expired at {expires}, and {reason}")))
            }
        }
    }

    /// Gets a new token and writes it to the file. Returns the reason if there is none.
    async fn refresh(&self, token: &CachedToken, now: Timestamp, network: &Network) -> Result<CachedToken, String> {
        let Some((refresh_token, client)) = token.refreshable(now) else {
            return Err("it cannot be refreshed".to_owned());
        };
        let request = CreateToken {
            client_id: client.id,
            client_secret: client.secret,
            grant_type: "refresh_token",
            refresh_token,
        };
        let oidc = network.client(self.oidc.clone(), Limits::SERVICE);
        let output = oidc
            .send(&request)
            .await
            .map_err(|error| format!("`{}` did not refresh it ({})", self.oidc, answer_of(&error)))?;
        let expires = Timestamp::new(now.seconds().saturating_add(output.expires_in), 0);
        let refreshed = token.refreshed(output.access_token, expires, output.refresh_token, self.start_and_region());
        // If the file cannot be written, the token is still a good one.
        _ = self.file.write(&refreshed);
        Ok(refreshed)
    }

    fn start_and_region(&self) -> (String, String) {
        (self.start_url.clone(), self.region.clone())
    }

    fn expired(&self, problem: &str) -> AuthError {
        AuthError::new(AuthProblem::Expired, format!("{problem}: run `{}`", self.login))
    }
}
