// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListEntitySecurityProfiles`.

use connect_core::{connect_operation, connect_shape};

use super::{
    EntityType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, SecurityProfileItem, ThrottlingException,
};

/// The operation `ListEntitySecurityProfiles` of Amazon Connect Service.
///
/// See [`ListEntitySecurityProfiles`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListEntitySecurityProfiles
#[connect_operation(
    method = "POST",
    uri = "/entity-security-profiles-summary/<InstanceId>",
    output = ListEntitySecurityProfilesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = security_profiles,
        item = SecurityProfileItem,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct ListEntitySecurityProfiles {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EntityType`.
    pub entity_type: EntityType,
    /// The member `EntityArn`. At least 1 character.
    #[connect(length(1..))]
    pub entity_arn: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
}

impl ListEntitySecurityProfiles {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, entity_type: EntityType, entity_arn: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            entity_type,
            entity_arn: entity_arn.into(),
            next_token: None,
            max_results: None,
        }
    }
}

/// The output of [`ListEntitySecurityProfiles`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEntitySecurityProfilesOutput {
    /// The member `SecurityProfiles`. Up to 100 items.
    #[connect(length(..=100))]
    pub security_profiles: Option<Vec<SecurityProfileItem>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
}
