// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchUsers`.

use std::collections::BTreeMap;

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AfterContactWorkConfigPerChannel, AutoAcceptConfig, ControlPlaneTagFilter, InternalServiceException,
    InvalidParameterException, InvalidRequestException, NumberCondition, PersistentConnectionConfig, PhoneNumberConfig,
    ResourceNotFoundException, StringCondition, TagCondition, ThrottlingException, UserPhoneConfig,
    VoiceEnhancementConfig,
};

/// The operation `SearchUsers` of Amazon Connect Service.
///
/// See [`SearchUsers`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchUsers
#[connect_operation(
    method = "POST",
    uri = "/search-users",
    output = SearchUsersOutput,
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
        items = users,
        item = UserSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchUsers {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 500.
    #[connect(range(1..=500))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<UserSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<UserSearchCriteria>,
}

/// The structure `UserSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
    /// The member `UserAttributeFilter`.
    pub user_attribute_filter: Option<ControlPlaneUserAttributeFilter>,
}

/// The structure `ControlPlaneUserAttributeFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ControlPlaneUserAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<AttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<AttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
    /// The member `HierarchyGroupCondition`.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// The structure `AttributeAndCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// The member `HierarchyGroupCondition`.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// The structure `HierarchyGroupCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HierarchyGroupCondition {
    /// The member `Value`.
    pub value: Option<String>,
    /// The member `HierarchyGroupMatchType`.
    pub hierarchy_group_match_type: Option<HierarchyGroupMatchType>,
}

/// The values of `HierarchyGroupMatchType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HierarchyGroupMatchType {
    /// The value `EXACT`.
    Exact,
    /// The value `WITH_CHILD_GROUPS`.
    WithChildGroups,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `UserSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<UserSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<UserSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `ListCondition`.
    pub list_condition: Option<ListCondition>,
    /// The member `HierarchyGroupCondition`.
    pub hierarchy_group_condition: Option<HierarchyGroupCondition>,
}

/// The structure `ListCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ListCondition {
    /// The member `TargetListType`.
    pub target_list_type: Option<TargetListType>,
    /// The member `Conditions`.
    pub conditions: Option<Vec<Condition>>,
}

/// The values of `TargetListType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetListType {
    /// The value `PROFICIENCIES`.
    Proficiencies,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Condition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Condition {
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `NumberCondition`.
    pub number_condition: Option<NumberCondition>,
}

/// The output of [`SearchUsers`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchUsersOutput {
    /// The member `Users`.
    pub users: Option<Vec<UserSearchSummary>>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `UserSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSearchSummary {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `DirectoryUserId`.
    pub directory_user_id: Option<String>,
    /// The member `HierarchyGroupId`.
    pub hierarchy_group_id: Option<String>,
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `IdentityInfo`.
    pub identity_info: Option<UserIdentityInfoLite>,
    /// The member `PhoneConfig`.
    pub phone_config: Option<UserPhoneConfig>,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: Option<String>,
    /// The member `SecurityProfileIds`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub security_profile_ids: Option<Vec<String>>,
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
    /// The member `Username`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub username: Option<String>,
    /// The member `AutoAcceptConfigs`.
    pub auto_accept_configs: Option<Vec<AutoAcceptConfig>>,
    /// The member `AfterContactWorkConfigs`.
    pub after_contact_work_configs: Option<Vec<AfterContactWorkConfigPerChannel>>,
    /// The member `PhoneNumberConfigs`.
    pub phone_number_configs: Option<Vec<PhoneNumberConfig>>,
    /// The member `PersistentConnectionConfigs`.
    pub persistent_connection_configs: Option<Vec<PersistentConnectionConfig>>,
    /// The member `VoiceEnhancementConfigs`.
    pub voice_enhancement_configs: Option<Vec<VoiceEnhancementConfig>>,
}

/// The structure `UserIdentityInfoLite`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserIdentityInfoLite {
    /// The member `FirstName`. Up to 255 characters.
    #[connect(sensitive, length(..=255))]
    pub first_name: Option<Secret<String>>,
    /// The member `LastName`. Up to 300 characters.
    #[connect(sensitive, length(..=300))]
    pub last_name: Option<Secret<String>>,
}
