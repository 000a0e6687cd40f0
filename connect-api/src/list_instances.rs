//! The instances of an account.

use connect_core::{Secret, Timestamp, connect_operation, connect_shape};

use crate::describe_instance::{DirectoryType, InstanceStatus};
use crate::errors::{InternalServiceException, InvalidRequestException};

/// Lists the instances of the account in the region, page by page: those that can be used, that are being made, and for 24 hours those
/// that could not be made.
#[connect_operation(
    method = "GET",
    uri = "/instance",
    output = ListInstancesOutput,
    errors(InvalidRequestException, InternalServiceException),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = instance_summary_list, item = InstanceSummary),
)]
#[derive(Clone, Debug, Default)]
pub struct ListInstances {
    /// The page: [`ListInstancesOutput::next_token`] of the one before. The first when `None`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// How many instances a page holds at most.
    #[connect(query = "maxResults", range(1..=10))]
    pub max_results: Option<i32>,
}

/// A page of instances.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ListInstancesOutput {
    /// The instances.
    pub instance_summary_list: Option<Vec<InstanceSummary>>,
    /// Where the next page begins; `None` on the last one.
    pub next_token: Option<String>,
}

/// An instance, in short.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct InstanceSummary {
    /// Its id: the last part of its ARN.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// Its ARN.
    pub arn: Option<String>,
    /// Where its users are kept.
    pub identity_management_type: Option<DirectoryType>,
    /// Its name.
    #[connect(sensitive, length(1..=45))]
    pub instance_alias: Option<Secret<String>>,
    /// When it was made.
    pub created_time: Option<Timestamp>,
    /// The ARN of the role in which it acts.
    pub service_role: Option<String>,
    /// How far it is.
    pub instance_status: Option<InstanceStatus>,
    /// Whether it takes calls.
    pub inbound_calls_enabled: Option<bool>,
    /// Whether it makes calls.
    pub outbound_calls_enabled: Option<bool>,
    /// Where its website is.
    pub instance_access_url: Option<String>,
}
