//! Services.

use syn::{Ident, Path};

use super::{Auth, BodyFormat, ConstantHeader, ErrorVariant, Item};
use crate::names::Case;
use crate::spanned::Spanned;

/// A service.
pub(crate) struct Service {
    /// The struct.
    pub(crate) item: Item,
    /// The name in metadata.
    pub(crate) name: String,
    /// The values that its operations and shapes take over.
    pub(crate) shared: Shared,
    /// The rules for failures, if the declaration has some.
    pub(crate) failures: Option<Failures>,
    /// True if the author implements the trait.
    pub(crate) by_hand: bool,
}

/// The values that the items of a service take over from it.
#[derive(Default)]
pub(crate) struct Shared {
    /// The case of wire names.
    pub(crate) case: Option<Case>,
    /// True if structures are lenient.
    pub(crate) lenient: bool,
    /// True if operations and shapes can be served.
    pub(crate) server: bool,
    /// The headers of every request.
    pub(crate) headers: Vec<ConstantHeader>,
    /// The authentication scheme.
    pub(crate) auth: Option<Auth>,
    /// The format of bodies.
    pub(crate) body: Option<Spanned<BodyFormat>>,
    /// The modeled errors of operations that declare none.
    pub(crate) errors: Option<Spanned<Vec<ErrorVariant>>>,
    /// The protocol awsJson, if the service speaks it.
    pub(crate) aws_json: Option<AwsJson>,
    /// The path of `connect_core`.
    pub(crate) krate: Option<Path>,
}

/// The protocol awsJson.
pub(crate) struct AwsJson {
    /// The version: `1.0` or `1.1`.
    pub(crate) version: String,
    /// The prefix of `X-Amz-Target`, such as `DynamoDB_20120810`.
    pub(crate) target: String,
    /// True if the service once spoke the protocol `awsQuery`, and its clients get the error codes
    /// of that protocol.
    pub(crate) query_compatible: bool,
}

impl Shared {
    /// Returns the naming case if it is another than the default.
    pub(crate) fn other_case(&self) -> Option<Case> {
        self.case.filter(|case| *case != Case::Pascal)
    }
}

impl AwsJson {
    /// Returns the media type of requests.
    pub(crate) fn media_type(&self) -> String {
        format!("application/x-amz-json-{}", self.version)
    }
}

/// The service that an item names.
pub(crate) struct OfService {
    /// The path of the service.
    pub(crate) path: Path,
    /// The values that the item takes over.
    pub(crate) shared: Shared,
}

impl OfService {
    /// Returns the path of the service if its naming case is another than the default.
    pub(crate) fn with_case(&self) -> Option<Path> {
        self.shared.other_case().map(|_| self.path.clone())
    }
}

/// The rules for failures.
#[derive(Default)]
pub(crate) struct Failures {
    /// True if failures are problem details.
    pub(crate) is_problem: bool,
    /// The places of the error code.
    pub(crate) codes: Vec<ResponsePlace>,
    /// The places of the message.
    pub(crate) messages: Vec<ResponsePlace>,
    /// The places of the request ID.
    pub(crate) request_ids: Vec<ResponsePlace>,
    /// The members that make a successful response a failure.
    pub(crate) in_success: Vec<FailureInSuccess>,
    /// The signs of throttling.
    pub(crate) throttling: Vec<Sign>,
    /// The signs of transient failures.
    pub(crate) transient: Vec<Sign>,
    /// The signs of final failures.
    pub(crate) terminal: Vec<Sign>,
    /// The signs of a refused token.
    pub(crate) token_refused: Vec<Sign>,
    /// The places of the time after which a request can be sent again.
    pub(crate) retry_times: Vec<(TimeUnit, ResponsePlace)>,
}

/// A place in a response.
pub(crate) enum ResponsePlace {
    /// `header("Name")`, in lower case.
    Header(String),
    /// `"error.code"`.
    Body(String),
}

/// The member that makes a successful response a failure.
pub(crate) enum FailureInSuccess {
    /// `unless = "ok"`.
    IfFalse(String),
    /// `when = "error"`.
    IfPresent(String),
}

/// A sign in a failure.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `"code"`.
    Code(String),
    /// `429`.
    Status(u16),
    /// `header("Name")`, in lower case.
    Header(String),
    /// `header("Name" = "value")`, with the name in lower case.
    HeaderValue(String, String),
    /// `all(403, header("Name" = "value"))`.
    All(Vec<Sign>),
}

/// The unit of a time in a failure.
#[derive(Clone, Copy)]
pub(crate) enum TimeUnit {
    /// `seconds`.
    Seconds,
    /// `milliseconds`.
    Milliseconds,
    /// `epoch_seconds`.
    EpochSeconds,
}

impl Service {
    /// Returns the name of the enum of its modeled errors.
    pub(crate) fn error_name(&self) -> Ident {
        quote::format_ident!("{}Error", self.item.ident, span = self.item.ident.span())
    }
}
