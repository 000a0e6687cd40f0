// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListRules`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ActionSummary, EventSourceName, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, RuleCapabilityTier, RulePublishStatus, ThrottlingException,
};

/// The operation `ListRules` of Amazon Connect Service.
///
/// See [`ListRules`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListRules
#[connect_operation(
    method = "GET",
    uri = "/rules/<InstanceId>",
    output = ListRulesOutput,
    errors(
        InvalidRequestException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = rule_summary_list,
        item = RuleSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListRules {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PublishStatus`.
    #[connect(query = "publishStatus")]
    pub publish_status: Option<RulePublishStatus>,
    /// The member `EventSourceName`.
    #[connect(query = "eventSourceName")]
    pub event_source_name: Option<EventSourceName>,
    /// The member `MaxResults`. 1 to 200.
    #[connect(query = "maxResults", range(1..=200))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListRules`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    /// The member `RuleSummaryList`.
    pub rule_summary_list: Vec<RuleSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `RuleSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RuleSummary {
    /// The member `Name`. 1 to 200 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=200), pattern = "^[0-9a-zA-Z._-]+")]
    pub name: String,
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: String,
    /// The member `RuleArn`.
    pub rule_arn: String,
    /// The member `EventSourceName`.
    pub event_source_name: EventSourceName,
    /// The member `PublishStatus`.
    pub publish_status: RulePublishStatus,
    /// The member `RuleCapabilityTiers`.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// The member `ActionSummaries`.
    pub action_summaries: Vec<ActionSummary>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastUpdatedTime`.
    pub last_updated_time: Timestamp,
}

impl RuleSummary {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rule_id: impl Into<String>,
        rule_arn: impl Into<String>,
        event_source_name: EventSourceName,
        publish_status: RulePublishStatus,
        action_summaries: Vec<ActionSummary>,
        created_time: Timestamp,
        last_updated_time: Timestamp,
    ) -> Self {
        Self {
            name: name.into(),
            rule_id: rule_id.into(),
            rule_arn: rule_arn.into(),
            event_source_name,
            publish_status,
            rule_capability_tiers: None,
            action_summaries,
            created_time,
            last_updated_time,
        }
    }
}
