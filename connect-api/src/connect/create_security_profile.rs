// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateSecurityProfile`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AIAgent, Application, DuplicateResourceException, FlowModule, GranularAccessControlConfiguration,
    InternalServiceException, InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateSecurityProfile` of Amazon Connect Service.
///
/// See [`CreateSecurityProfile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateSecurityProfile
#[connect_operation(
    method = "PUT",
    uri = "/security-profiles/<InstanceId>",
    output = CreateSecurityProfileOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        LimitExceededException,
        DuplicateResourceException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateSecurityProfile {
    /// The member `SecurityProfileName`. 1 to 127 characters. Pattern: `^[ a-zA-Z0-9_@-]+$`.
    #[connect(length(1..=127), pattern = "^[ a-zA-Z0-9_@-]+$")]
    pub security_profile_name: String,
    /// The member `Description`. Up to 250 characters.
    #[connect(length(..=250))]
    pub description: Option<String>,
    /// The member `Permissions`. Up to 500 items.
    #[connect(length(..=500), items(length(1..=128)))]
    pub permissions: Option<Vec<String>>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
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
    /// The member `Applications`. Up to 10 items.
    #[connect(length(..=10))]
    pub applications: Option<Vec<Application>>,
    /// The member `HierarchyRestrictedResources`.
    #[connect(items(length(1..=128)))]
    pub hierarchy_restricted_resources: Option<Vec<String>>,
    /// The member `AllowedAccessControlHierarchyGroupId`.
    pub allowed_access_control_hierarchy_group_id: Option<String>,
    /// The member `AllowedFlowModules`. Up to 10 items.
    #[connect(length(..=10))]
    pub allowed_flow_modules: Option<Vec<FlowModule>>,
    /// The member `AllowedAIAgents`. Up to 100 items.
    #[connect(rename = "AllowedAIAgents", length(..=100))]
    pub allowed_ai_agents: Option<Vec<AIAgent>>,
    /// The member `GranularAccessControlConfiguration`.
    pub granular_access_control_configuration: Option<GranularAccessControlConfiguration>,
}

/// The output of [`CreateSecurityProfile`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSecurityProfileOutput {
    /// The member `SecurityProfileId`.
    pub security_profile_id: Option<String>,
    /// The member `SecurityProfileArn`.
    pub security_profile_arn: Option<String>,
}
