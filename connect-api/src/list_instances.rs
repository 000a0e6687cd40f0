//! The `ListInstances` operation and the shapes of its output.

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use crate::describe_instance::{DirectoryType, InstanceStatus};
use crate::errors::{InternalServiceException, InvalidRequestException};

/// Lists the Amazon Connect instances of the account in one region, in pages.
///
/// A backend calls this operation with AWS credentials that allow `connect:ListInstances`. The
/// request goes to [`Host::connect`](crate::Host::connect). The operation is read-only, so the
/// client retries transient failures.
///
/// The list contains active instances and instances that are being created. An instance whose
/// creation failed is listed for 24 hours after [`CreateInstance`](crate::CreateInstance) was
/// called.
///
/// See [`ListInstances`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html
#[connect_operation(
    method = "GET",
    uri = "/instance",
    output = ListInstancesOutput,
    errors(InvalidRequestException, InternalServiceException),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = instance_summary_list, item = InstanceSummary),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListInstances {
    /// The token of the page to return: [`ListInstancesOutput::next_token`] of the previous page.
    /// The first page is returned if `None`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The maximum number of instances in a page: 1 to 10.
    #[connect(query = "maxResults", range(1..=10))]
    pub max_results: Option<i32>,
}

/// The output of [`ListInstances`]: one page of instances.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    /// The instances of this page.
    pub instance_summary_list: Option<Vec<InstanceSummary>>,
    /// The token of the next page. `None` on the last page.
    pub next_token: Option<String>,
}

/// The summary of an instance in a list.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InstanceSummary {
    /// The ID of the instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// The ARN of the instance.
    pub arn: Option<String>,
    /// The kind of directory that holds the instance's users.
    pub identity_management_type: Option<DirectoryType>,
    /// The name of the instance: 1 to 45 characters.
    #[connect(sensitive, length(1..=45))]
    pub instance_alias: Option<Secret<String>>,
    /// The time when the instance was created.
    pub created_time: Option<Timestamp>,
    /// The ARN of the IAM role that the instance assumes.
    pub service_role: Option<String>,
    /// The lifecycle status of the instance: being created, active, or failed.
    pub instance_status: Option<InstanceStatus>,
    /// True if the instance can receive calls.
    pub inbound_calls_enabled: Option<bool>,
    /// True if the instance can make calls.
    pub outbound_calls_enabled: Option<bool>,
    /// The URL of the instance's admin website.
    pub instance_access_url: Option<String>,
}
