// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateTrafficDistributionGroupUser`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateTrafficDistributionGroupUser` of Amazon Connect Service.
///
/// See [`DisassociateTrafficDistributionGroupUser`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateTrafficDistributionGroupUser
#[connect_operation(
    method = "DELETE",
    uri = "/traffic-distribution-group/<TrafficDistributionGroupId>/user",
    output = (),
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ThrottlingException,
        ResourceNotFoundException,
        ResourceConflictException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateTrafficDistributionGroupUser {
    /// The member `TrafficDistributionGroupId`. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"
    )]
    pub traffic_distribution_group_id: String,
    /// The member `UserId`.
    #[connect(query)]
    pub user_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(query, length(1..=100))]
    pub instance_id: String,
}
