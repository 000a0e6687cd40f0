// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchRules`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ActionSummary, InternalServiceException, InvalidParameterException, InvalidRequestException,
    PreEvaluationFilters, ResourceNotFoundException, RuleCapabilityTier, RulePublishStatus, RuleTriggerEventSource,
    StringCondition, TagCondition, ThrottlingException,
};

/// The operation `SearchRules` of Amazon Connect Service.
///
/// See [`SearchRules`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchRules
#[connect_operation(
    method = "POST",
    uri = "/search-rules",
    output = SearchRulesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = rules,
        item = RuleSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchRules {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 200.
    #[connect(range(1..=200))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<RulesSearchCriteria>,
    /// The member `SearchFilter`.
    pub search_filter: Option<RulesSearchFilter>,
}

/// The structure `RulesSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RulesSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<RulesSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<RulesSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The structure `RulesSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RulesSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<RuleAttributeFilter>,
}

/// The structure `RuleAttributeFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RuleAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<RuleAttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<RuleAttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
}

/// The structure `RuleAttributeAndCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RuleAttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
}

/// The output of [`SearchRules`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchRulesOutput {
    /// The member `Rules`.
    pub rules: Vec<RuleSearchSummary>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
}

/// The structure `RuleSearchSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RuleSearchSummary {
    /// The member `Name`. 1 to 200 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=200), pattern = "^[0-9a-zA-Z._-]+")]
    pub name: String,
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: String,
    /// The member `RuleArn`.
    pub rule_arn: String,
    /// The member `TriggerEventSource`.
    pub trigger_event_source: RuleTriggerEventSource,
    /// The member `ActionSummaries`.
    pub action_summaries: Vec<ActionSummary>,
    /// The member `RuleCapabilityTiers`.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// The member `PublishStatus`.
    pub publish_status: RulePublishStatus,
    /// The member `PreEvaluationFilters`.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastUpdatedTime`.
    pub last_updated_time: Timestamp,
    /// The member `LastUpdatedBy`.
    pub last_updated_by: String,
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

impl RuleSearchSummary {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rule_id: impl Into<String>,
        rule_arn: impl Into<String>,
        trigger_event_source: RuleTriggerEventSource,
        action_summaries: Vec<ActionSummary>,
        publish_status: RulePublishStatus,
        created_time: Timestamp,
        last_updated_time: Timestamp,
        last_updated_by: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            rule_id: rule_id.into(),
            rule_arn: rule_arn.into(),
            trigger_event_source,
            action_summaries,
            rule_capability_tiers: None,
            publish_status,
            pre_evaluation_filters: None,
            created_time,
            last_updated_time,
            last_updated_by: last_updated_by.into(),
            tags: None,
        }
    }
}
