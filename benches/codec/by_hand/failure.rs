//! Errors of the service, with everything that a caller needs.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde::Deserialize;

#[derive(Debug)]
pub(crate) struct ServiceError {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) modeled: Option<Modeled>,
}

/// The errors that the operations declare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Modeled {
    AccessDenied,
    Conflict,
    InternalServer,
    InternalService,
    InvalidParameter,
    InvalidRequest,
    LimitExceeded,
    ResourceNotFound,
    ServiceQuotaExceeded,
    Throttling,
    Validation,
}

impl Modeled {
    fn of(code: &str) -> Option<Self> {
        Some(match code {
            "AccessDeniedException" => Self::AccessDenied,
            "ConflictException" => Self::Conflict,
            "InternalServerException" => Self::InternalServer,
            "InternalServiceException" => Self::InternalService,
            "InvalidParameterException" => Self::InvalidParameter,
            "InvalidRequestException" => Self::InvalidRequest,
            "LimitExceededException" => Self::LimitExceeded,
            "ResourceNotFoundException" => Self::ResourceNotFound,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceeded,
            "ThrottlingException" => Self::Throttling,
            "ValidationException" => Self::Validation,
            _ => return None,
        })
    }
}

#[derive(Default, Deserialize)]
struct ErrorBody {
    #[serde(alias = "Message")]
    message: Option<String>,
    #[serde(rename = "__type")]
    kind: Option<String>,
    code: Option<String>,
}

impl ServiceError {
    pub(super) fn read(response: &Response<Bytes>) -> Self {
        let header = |name| response.headers().get(name)?.to_str().ok();
        let body: ErrorBody = serde_json::from_slice(response.body()).unwrap_or_default();
        let code = header("x-amzn-errortype").or(body.kind.as_deref()).or(body.code.as_deref()).map(|code| {
            let code = code.split(':').next().unwrap_or_default();
            code.rsplit('#').next().unwrap_or_default().trim().to_owned()
        });
        Self {
            status: response.status(),
            modeled: code.as_deref().and_then(Modeled::of),
            code,
            message: body.message,
            request_id: header("x-amzn-requestid").map(str::to_owned),
        }
    }
}
