// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchSecurityProfiles`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    ControlPlaneTagFilter, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, SecurityProfileType, StringCondition, ThrottlingException,
};

/// The operation `SearchSecurityProfiles` of Amazon Connect Service.
///
/// See [`SearchSecurityProfiles`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchSecurityProfiles
#[connect_operation(
    method = "POST",
    uri = "/search-security-profiles",
    output = SearchSecurityProfilesOutput,
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
        item = SecurityProfileSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchSecurityProfiles {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<SecurityProfileSearchCriteria>,
    /// The member `SearchFilter`.
    pub search_filter: Option<SecurityProfilesSearchFilter>,
}

/// The structure `SecurityProfileSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SecurityProfileSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<SecurityProfileSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The structure `SecurityProfilesSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SecurityProfilesSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The output of [`SearchSecurityProfiles`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSecurityProfilesOutput {
    /// The member `SecurityProfiles`.
    pub security_profiles: Option<Vec<SecurityProfileSearchSummary>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `SecurityProfileSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecurityProfileSearchSummary {
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
    /// The member `Type`.
    pub r#type: Option<SecurityProfileType>,
}
