//! Adds a bot to a chat, by hand: `by-hand INSTANCE_ID CONTACT_ID [ENDPOINT]`.
//!
//! This is the code of a competent engineer who needs one call and uses no framework. It validates
//! the input, generates the token, signs and sends the request once, and distinguishes the errors
//! of the service. Unlike the other programs, it neither retries nor redacts secrets.

mod sign;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Request;
use http::header::CONTENT_TYPE;
use serde::{Deserialize, Serialize};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use crate::sign::Signer;

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct CreateParticipant {
    instance_id: String,
    contact_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<String>,
    participant_details: ParticipantDetails,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ParticipantDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    participant_role: Option<ParticipantRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[expect(dead_code, reason = "this program only adds bots")]
enum ParticipantRole {
    Agent,
    Customer,
    System,
    CustomBot,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct CreateParticipantOutput {
    participant_credentials: Option<ParticipantCredentials>,
    participant_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParticipantCredentials {
    participant_token: Option<String>,
    expiry: Option<String>,
}

#[derive(Debug)]
enum CallError {
    Invalid(&'static str),
    Json(serde_json::Error),
    Request(http::Error),
    Transport(ureq::Error),
    Service { status: u16, code: ErrorCode, message: Option<String> },
}

#[derive(Debug)]
enum ErrorCode {
    InvalidRequest,
    ResourceNotFound,
    InternalService,
    ServiceQuotaExceeded,
    Throttling,
    Conflict,
    Other(String),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(member) => write!(f, "CreateParticipant: {member} is not valid"),
            Self::Json(_) => f.write_str("CreateParticipant: the JSON is invalid"),
            Self::Request(_) => f.write_str("CreateParticipant: the request is invalid"),
            Self::Transport(_) => f.write_str("CreateParticipant: the request could not be sent"),
            Self::Service { status, code, message } => {
                write!(f, "CreateParticipant: {status} {code}: {}", message.as_deref().unwrap_or("no message"))
            }
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidRequest => "InvalidRequestException",
            Self::ResourceNotFound => "ResourceNotFoundException",
            Self::InternalService => "InternalServiceException",
            Self::ServiceQuotaExceeded => "ServiceQuotaExceededException",
            Self::Throttling => "ThrottlingException",
            Self::Conflict => "ConflictException",
            Self::Other(code) => code,
        })
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Request(error) => Some(error),
            Self::Transport(error) => Some(error),
            Self::Invalid(_) | Self::Service { .. } => None,
        }
    }
}

struct Client {
    endpoint: String,
    agent: Agent,
    signer: Signer,
}

impl Client {
    fn new(endpoint: String, signer: Signer) -> Self {
        let tls = TlsConfig::builder()
            .unversioned_rustls_crypto_provider(Arc::new(rustls_graviola::default_provider()))
            .root_certs(RootCerts::WebPki)
            .build();
        let agent = Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(30)))
            .tls_config(tls)
            .build()
            .into();
        Self { endpoint, agent, signer }
    }

    fn create_participant(&self, mut input: CreateParticipant) -> Result<CreateParticipantOutput, CallError> {
        check_length("InstanceId", &input.instance_id, 1..=100)?;
        check_length("ContactId", &input.contact_id, 1..=256)?;
        let token = input.client_token.get_or_insert_with(|| uuid::Uuid::new_v4().to_string());
        check_length("ClientToken", token, 0..=500)?;
        if let Some(name) = &input.participant_details.display_name {
            check_length("ParticipantDetails.DisplayName", name, 1..=256)?;
        }

        let body = serde_json::to_vec(&input).map_err(CallError::Json)?;
        let mut request = Request::post(format!("{}/contact/create-participant", self.endpoint))
            .header(CONTENT_TYPE, "application/json")
            .body(body)
            .map_err(CallError::Request)?;
        self.signer.sign(&mut request, SystemTime::now()).map_err(CallError::Request)?;

        let mut response = self.agent.run(request).map_err(CallError::Transport)?;
        let code = response.headers().get("x-amzn-errortype").and_then(|code| code.to_str().ok()).map(String::from);
        let body = response.body_mut().read_to_vec().map_err(CallError::Transport)?;
        if response.status().is_success() {
            serde_json::from_slice(&body).map_err(CallError::Json)
        } else {
            Err(service_error(response.status().as_u16(), code, &body))
        }
    }
}

fn check_length(
    member: &'static str,
    value: &str,
    allowed: std::ops::RangeInclusive<usize>,
) -> Result<(), CallError> {
    if allowed.contains(&value.chars().count()) { Ok(()) } else { Err(CallError::Invalid(member)) }
}

/// Returns the error with its code from the header, without the part after a colon, or from the
/// body.
fn service_error(status: u16, code: Option<String>, body: &[u8]) -> CallError {
    #[derive(Default, Deserialize)]
    struct ErrorBody {
        #[serde(rename = "__type", alias = "code")]
        code: Option<String>,
        #[serde(alias = "Message")]
        message: Option<String>,
    }

    let body: ErrorBody = serde_json::from_slice(body).unwrap_or_default();
    let code = code.or(body.code).unwrap_or_default();
    let code = code.split(':').next().unwrap_or_default().rsplit('#').next().unwrap_or_default();
    let code = match code {
        "InvalidRequestException" => ErrorCode::InvalidRequest,
        "ResourceNotFoundException" => ErrorCode::ResourceNotFound,
        "InternalServiceException" => ErrorCode::InternalService,
        "ServiceQuotaExceededException" => ErrorCode::ServiceQuotaExceeded,
        "ThrottlingException" => ErrorCode::Throttling,
        "ConflictException" => ErrorCode::Conflict,
        other => ErrorCode::Other(other.into()),
    };
    CallError::Service { status, code, message: body.message }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(instance_id), Some(contact_id)) = (arguments.next(), arguments.next()) else {
        return Err("usage: by-hand INSTANCE_ID CONTACT_ID [ENDPOINT]".into());
    };
    let region = std::env::var("AWS_REGION")?;
    let endpoint = arguments.next().unwrap_or_else(|| format!("https://connect.{region}.amazonaws.com"));
    let signer = Signer {
        access_key_id: std::env::var("AWS_ACCESS_KEY_ID")?,
        secret_access_key: std::env::var("AWS_SECRET_ACCESS_KEY")?,
        session_token: std::env::var("AWS_SESSION_TOKEN").ok(),
        region,
    };
    let client = Client::new(endpoint, signer);

    let added = client.create_participant(CreateParticipant {
        instance_id,
        contact_id,
        client_token: None,
        participant_details: ParticipantDetails {
            participant_role: Some(ParticipantRole::CustomBot),
            display_name: Some("Order bot".into()),
        },
    })?;
    println!("participant {}", added.participant_id.as_deref().unwrap_or("without an id"));
    if let Some(ParticipantCredentials { participant_token, expiry }) = added.participant_credentials {
        println!("a token: {}, expires {}", participant_token.is_some(), expiry.as_deref().unwrap_or("never"));
    }
    Ok(())
}
