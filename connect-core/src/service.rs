//! The trait of services: what the operations of an API share.

use crate::error::ModeledError;
use crate::metadata::ServiceMetadata;

/// A service: the headers, the failures and the naming case that the operations of an API share.
///
/// `#[connect_service]` implements this trait, and an operation names the service with `service =`:
///
/// ```
/// use connect_core::{connect_operation, connect_service, connect_shape};
///
/// #[connect_service(
///     rename_all = "snake_case",
///     headers("Accept" = "application/vnd.github+json"),
///     auth = bearer,
///     failures(message = "message"),
/// )]
/// struct GitHub;
///
/// #[connect_operation(service = GitHub, method = "GET", uri = "/repo", output = Repository)]
/// struct GetRepository {}
///
/// #[connect_shape(service = GitHub)]
/// struct Repository { id: u64, full_name: String }
/// ```
///
/// # By hand
///
/// With the key `by_hand`, the attribute does not implement the trait, so that a service can have
/// what no key says. The other keys are still those of the operations.
///
/// ```
/// use connect_core::http::Response;
/// use connect_core::metadata::{FailureReport, FailureRules, ServiceMetadata};
/// use connect_core::operation::Service;
/// use connect_core::{Bytes, connect_service};
///
/// #[connect_service(rename_all = "camelCase", by_hand)]
/// struct Plain;
///
/// impl Service for Plain {
///     const METADATA: &'static ServiceMetadata =
///         &ServiceMetadata::new("Plain").with_failures(FailureRules::new().with_reader(read));
/// }
///
/// /// Reads a failure whose whole body is its message.
/// fn read(response: &Response<Bytes>) -> FailureReport {
///     let mut report = FailureReport::default();
///     report.message = std::str::from_utf8(response.body()).ok().map(str::to_owned);
///     report
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service",
    label = "not a service",
    note = "declare it with `#[connect_service(…)]`"
)]
pub trait Service {
    /// The service's metadata: its name, headers and failures.
    const METADATA: &'static ServiceMetadata;
}

/// A service that declares modeled errors. `errors(…)` of `#[connect_service]` implements this
/// trait.
#[diagnostic::on_unimplemented(
    message = "the service `{Self}` declares no errors",
    label = "no `errors(…)`",
    note = "write `errors(…)` in its `#[connect_service(…)]`, or in the operation"
)]
pub trait ServiceErrors: Service {
    /// The enum of the errors of the operations that declare none of their own.
    type Error: ModeledError;
}
