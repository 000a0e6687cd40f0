// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeSecurityProfile`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    GranularAccessControlConfiguration, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, SecurityProfileType, ThrottlingException,
};

/// The operation `DescribeSecurityProfile` of Amazon Connect Service.
///
/// See [`DescribeSecurityProfile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeSecurityProfile
#[connect_operation(
    method = "GET",
    uri = "/security-profiles/<InstanceId>/<SecurityProfileId>",
    output = DescribeSecurityProfileOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeSecurityProfile {
    /// The member `SecurityProfileId`.
    pub security_profile_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
}

/// The output of [`DescribeSecurityProfile`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeSecurityProfileOutput {
    /// The member `SecurityProfile`.
    pub security_profile: Option<SecurityProfile>,
}

/// The structure `SecurityProfile`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecurityProfile {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `OrganizationResourceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub organization_resource_id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `SecurityProfileName`.
    pub security_profile_name: Option<String>,
    /// The member `Description`. Up to 250 characters.
    #[connect(length(..=250))]
    pub description: Option<String>,
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
    /// The member `AllowedAccessControlTags`. Up to 4 entries.
    #[connect(
        length(..=4),
        keys(length(1..=128)),
        values(length(..=256)),
    )]
    pub allowed_access_control_tags: Option<BTreeMap<String, String>>,
    /// The member `TagRestrictedResources`. Up to 10 items.
    #[connect(length(..=10), items(length(1..=128)))]
    pub tag_restricted_resources: Option<Vec<String>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `HierarchyRestrictedResources`.
    #[connect(items(length(1..=128)))]
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// The member `AllowedAccessControlHierarchyGroupId`.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// The member `GranularAccessControlConfiguration`.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
    /// The member `Type`.
    pub r#type: Option<SecurityProfileType>,
}
