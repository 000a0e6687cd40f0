// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateSecurityProfile`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    AIAgent, Application, FlowModule, GranularAccessControlConfiguration, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateSecurityProfile` of Amazon Connect Service.
///
/// See [`UpdateSecurityProfile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateSecurityProfile
#[connect_operation(
    method = "POST",
    uri = "/security-profiles/<InstanceId>/<SecurityProfileId>",
    output = (),
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
pub struct UpdateSecurityProfile {
    /// The member `Description`. Up to 250 characters.
    #[connect(length(..=250))]
    pub description: Option<String>,
    /// The member `Permissions`. Up to 500 items.
    #[connect(length(..=500), items(length(1..=128)))]
    pub permissions: Option<Vec<String>>,
    /// The member `SecurityProfileId`.
    pub security_profile_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
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
