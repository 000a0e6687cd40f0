// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateTrafficDistributionGroup`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ResourceNotReadyException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateTrafficDistributionGroup` of Amazon Connect Service.
///
/// See [`CreateTrafficDistributionGroup`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateTrafficDistributionGroup
#[connect_operation(
    method = "PUT",
    uri = "/traffic-distribution-group",
    output = CreateTrafficDistributionGroupOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ServiceQuotaExceededException,
        ThrottlingException,
        ResourceNotFoundException,
        InternalServiceException,
        ResourceConflictException,
        ResourceNotReadyException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateTrafficDistributionGroup {
    /// The member `Name`. 1 to 128 characters. Pattern: `(^[\S].*[\S]$)|(^[\S]$)`.
    #[connect(length(1..=128), pattern = "(^[\\S].*[\\S]$)|(^[\\S]$)")]
    pub name: String,
    /// The member `Description`. 1 to 250 characters. Pattern: `(^[\S].*[\S]$)|(^[\S]$)`.
    #[connect(length(1..=250), pattern = "(^[\\S].*[\\S]$)|(^[\\S]$)")]
    pub description: Option<String>,
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$",
    )]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateTrafficDistributionGroup`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTrafficDistributionGroupOutput {
    /// The member `Id`. Pattern: `^[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^[a-zA-Z0-9_-]+$")]
    pub id: Option<String>,
    /// The member `Arn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
    #[connect(
        pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$"
    )]
    pub arn: Option<String>,
}
