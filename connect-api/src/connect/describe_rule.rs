// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeRule`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, PreEvaluationFilters,
    ResourceNotFoundException, RuleAction, RuleCapabilityTier, RulePublishStatus, RuleTriggerEventSource,
    ThrottlingException,
};

/// The operation `DescribeRule` of Amazon Connect Service.
///
/// See [`DescribeRule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeRule
#[connect_operation(
    method = "GET",
    uri = "/rules/<InstanceId>/<RuleId>",
    output = DescribeRuleOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeRule {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: String,
}

/// The output of [`DescribeRule`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    /// The member `Rule`.
    pub rule: Rule,
}

impl DescribeRuleOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        Self { rule }
    }
}

/// The structure `Rule`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rule {
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
    /// The member `RuleCapabilityTiers`.
    pub rule_capability_tiers: Option<Vec<RuleCapabilityTier>>,
    /// The member `Function`.
    pub function: String,
    /// The member `Actions`.
    pub actions: Vec<RuleAction>,
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

impl Rule {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rule_id: impl Into<String>,
        rule_arn: impl Into<String>,
        trigger_event_source: RuleTriggerEventSource,
        function: impl Into<String>,
        actions: Vec<RuleAction>,
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
            rule_capability_tiers: None,
            function: function.into(),
            actions,
            publish_status,
            pre_evaluation_filters: None,
            created_time,
            last_updated_time,
            last_updated_by: last_updated_by.into(),
            tags: None,
        }
    }
}
