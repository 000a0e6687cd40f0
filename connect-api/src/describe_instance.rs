//! The `DescribeInstance` operation and the shapes of its output.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_operation, connect_shape};

use crate::errors::{InternalServiceException, InvalidRequestException, ResourceNotFoundException};

/// Returns the current state of an instance, including its progress while it is being created.
///
/// A backend calls this operation with AWS credentials that allow `connect:DescribeInstance`. The
/// request goes to [`Host::connect`](crate::Host::connect). The operation is read-only, so the
/// client retries transient failures.
///
/// An instance whose creation failed is returned, with the reason, for 24 hours after
/// [`CreateInstance`](crate::CreateInstance) was called.
///
/// See [`DescribeInstance`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html
#[connect_operation(
    method = "GET",
    uri = "/instance/{InstanceId}",
    output = DescribeInstanceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeInstance {
    /// The ID of the instance to describe: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The output of [`DescribeInstance`]: an instance and the state of its replication.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    /// The instance.
    pub instance: Option<Instance>,
    /// The state of the instance's replicas in other regions. `None` if the instance is not
    /// replicated.
    pub replication_configuration: Option<ReplicationConfiguration>,
}

/// An Amazon Connect instance.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Instance {
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
    /// The reason why the creation of the instance failed. `None` if it did not fail.
    pub status_reason: Option<InstanceStatusReason>,
    /// True if the instance can receive calls.
    pub inbound_calls_enabled: Option<bool>,
    /// True if the instance can make calls.
    pub outbound_calls_enabled: Option<bool>,
    /// The URL of the instance's admin website.
    pub instance_access_url: Option<String>,
    /// The tags of the instance, as values by key. Up to 50 tags.
    #[connect(length(1..=50), keys(length(1..=128)), values(length(..=256)))]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The kind of directory that holds the users of an instance.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectoryType {
    /// Users are in a SAML identity provider.
    Saml,
    /// Users are in a directory that Amazon Connect manages.
    ConnectManaged,
    /// Users are in an existing directory of the AWS Directory Service.
    ExistingDirectory,
    /// A kind of directory unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The lifecycle status of an instance.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The instance is being created.
    CreationInProgress,
    /// The instance is ready for use.
    Active,
    /// The creation of the instance failed.
    CreationFailed,
    /// An instance status unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The reason why the creation of an instance failed.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InstanceStatusReason {
    /// The service's description of the failure, for people to read.
    pub message: Option<String>,
}

/// The replication of an instance to other regions.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplicationConfiguration {
    /// The replication status of each region. Up to 11 entries.
    #[connect(length(..=11))]
    pub replication_status_summary_list: Option<Vec<ReplicationStatusSummary>>,
    /// The region in which the instance was created, for example `us-east-1`. 8 to 31 characters.
    #[connect(length(8..=31))]
    pub source_region: Option<String>,
    /// The URL at which users sign in, independent of the region that serves them. 1 to 128
    /// characters.
    #[connect(length(1..=128))]
    pub global_sign_in_endpoint: Option<String>,
}

/// The replication status of an instance in one region.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplicationStatusSummary {
    /// The region of this status, which is either the source or a replica. 8 to 31 characters.
    #[connect(length(8..=31))]
    pub region: Option<String>,
    /// The replication status in this region.
    pub replication_status: Option<InstanceReplicationStatus>,
    /// The service's description of the status, such as the reason why replication is not possible.
    /// Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub replication_status_reason: Option<String>,
}

/// The replication status of an instance in a region.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceReplicationStatus {
    /// The replica is complete.
    InstanceReplicationComplete,
    /// The replica is being created.
    InstanceReplicationInProgress,
    /// The creation of the replica failed.
    InstanceReplicationFailed,
    /// The replica is being deleted.
    InstanceReplicaDeleting,
    /// The deletion of the replica failed.
    InstanceReplicationDeletionFailed,
    /// The replication has not started.
    ResourceReplicationNotStarted,
    /// A replication status unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
