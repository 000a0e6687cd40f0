// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeTrafficDistributionGroup`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException, TrafficDistributionGroupStatus,
};

/// The operation `DescribeTrafficDistributionGroup` of Amazon Connect Service.
///
/// See [`DescribeTrafficDistributionGroup`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeTrafficDistributionGroup
#[connect_operation(
    method = "GET",
    uri = "/traffic-distribution-group/<TrafficDistributionGroupId>",
    output = DescribeTrafficDistributionGroupOutput,
    errors(
        InvalidRequestException,
        AccessDeniedException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeTrafficDistributionGroup {
    /// The member `TrafficDistributionGroupId`. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"
    )]
    pub traffic_distribution_group_id: String,
}

/// The output of [`DescribeTrafficDistributionGroup`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeTrafficDistributionGroupOutput {
    /// The member `TrafficDistributionGroup`.
    pub traffic_distribution_group: Option<TrafficDistributionGroup>,
}

/// The structure `TrafficDistributionGroup`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrafficDistributionGroup {
    /// The member `Id`. Pattern: `^[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^[a-zA-Z0-9_-]+$")]
    pub id: Option<String>,
    /// The member `Arn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
    #[connect(
        pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$"
    )]
    pub arn: Option<String>,
    /// The member `Name`. 1 to 128 characters. Pattern: `(^[\S].*[\S]$)|(^[\S]$)`.
    #[connect(length(1..=128), pattern = "(^[\\S].*[\\S]$)|(^[\\S]$)")]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters. Pattern: `(^[\S].*[\S]$)|(^[\S]$)`.
    #[connect(length(1..=250), pattern = "(^[\\S].*[\\S]$)|(^[\\S]$)")]
    pub description: Option<String>,
    /// The member `InstanceArn`. Pattern:
    /// `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
    #[connect(pattern = "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$")]
    pub instance_arn: Option<String>,
    /// The member `Status`.
    pub status: Option<TrafficDistributionGroupStatus>,
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
    /// The member `IsDefault`.
    pub is_default: Option<bool>,
}
