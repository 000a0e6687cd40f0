//! An instance, and where it is replicated to.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_operation, connect_shape};

use crate::errors::{InternalServiceException, InvalidRequestException, ResourceNotFoundException};

/// Tells the state of an instance, and while it is being made how far that has come.
///
/// One that could not be made is shown for 24 hours, with the reason.
#[connect_operation(
    method = "GET",
    uri = "/instance/{InstanceId}",
    output = DescribeInstanceOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct DescribeInstance {
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// An instance, in full.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct DescribeInstanceOutput {
    /// The instance.
    pub instance: Option<Instance>,
    /// Its replicas in other regions, if it has any.
    pub replication_configuration: Option<ReplicationConfiguration>,
}

/// An Amazon Connect instance.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Instance {
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
    /// Why it could not be made.
    pub status_reason: Option<InstanceStatusReason>,
    /// Whether it takes calls.
    pub inbound_calls_enabled: Option<bool>,
    /// Whether it makes calls.
    pub outbound_calls_enabled: Option<bool>,
    /// Where its website is.
    pub instance_access_url: Option<String>,
    /// Its tags.
    #[connect(length(1..=50))]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Where the users of an instance are kept.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DirectoryType {
    /// At an identity provider that speaks SAML.
    Saml,
    /// In Amazon Connect.
    ConnectManaged,
    /// In a directory that exists.
    ExistingDirectory,
    /// A type that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// How far an instance is.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceStatus {
    /// It is being made.
    CreationInProgress,
    /// It can be used.
    Active,
    /// It could not be made.
    CreationFailed,
    /// A status that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Why an instance could not be made.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct InstanceStatusReason {
    /// In words.
    pub message: Option<String>,
}

/// How an instance is replicated.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ReplicationConfiguration {
    /// How far the replicas are, by region.
    #[connect(length(..=11))]
    pub replication_status_summary_list: Option<Vec<ReplicationStatusSummary>>,
    /// The region that the instance was made in.
    #[connect(length(8..=31))]
    pub source_region: Option<String>,
    /// Where users sign in, whichever region serves them.
    #[connect(length(1..=128))]
    pub global_sign_in_endpoint: Option<String>,
}

/// How far the replica in one region is.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ReplicationStatusSummary {
    /// The region, which can be the source as well.
    #[connect(length(8..=31))]
    pub region: Option<String>,
    /// How far it is.
    pub replication_status: Option<InstanceReplicationStatus>,
    /// What is in the way.
    #[connect(length(..=1024))]
    pub replication_status_reason: Option<String>,
}

/// How far a replica is.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceReplicationStatus {
    /// It is complete.
    InstanceReplicationComplete,
    /// It is being made.
    InstanceReplicationInProgress,
    /// It could not be made.
    InstanceReplicationFailed,
    /// It is being deleted.
    InstanceReplicaDeleting,
    /// It could not be deleted.
    InstanceReplicationDeletionFailed,
    /// Nothing of it is there yet.
    ResourceReplicationNotStarted,
    /// A status that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
