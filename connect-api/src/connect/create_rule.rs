// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateRule`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, PreEvaluationFilters,
    ResourceConflictException, ResourceNotFoundException, RuleAction, RulePublishStatus, RuleTriggerEventSource,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateRule` of Amazon Connect Service.
///
/// See [`CreateRule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateRule
#[connect_operation(
    method = "POST",
    uri = "/rules/<InstanceId>",
    output = CreateRuleOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateRule {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 200 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=200), pattern = "^[0-9a-zA-Z._-]+")]
    pub name: String,
    /// The member `TriggerEventSource`.
    pub trigger_event_source: RuleTriggerEventSource,
    /// The member `Function`.
    pub function: String,
    /// The member `Actions`.
    pub actions: Vec<RuleAction>,
    /// The member `PublishStatus`.
    pub publish_status: RulePublishStatus,
    /// The member `PreEvaluationFilters`.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
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

impl CreateRule {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        name: impl Into<String>,
        trigger_event_source: RuleTriggerEventSource,
        function: impl Into<String>,
        actions: Vec<RuleAction>,
        publish_status: RulePublishStatus,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            trigger_event_source,
            function: function.into(),
            actions,
            publish_status,
            pre_evaluation_filters: None,
            client_token: None,
            tags: None,
        }
    }
}

/// The output of [`CreateRule`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    /// The member `RuleArn`.
    pub rule_arn: String,
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: String,
}
