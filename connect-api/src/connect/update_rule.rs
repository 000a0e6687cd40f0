// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateRule`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, PreEvaluationFilters,
    ResourceConflictException, ResourceNotFoundException, RuleAction, RulePublishStatus, ThrottlingException,
};

/// The operation `UpdateRule` of Amazon Connect Service.
///
/// See [`UpdateRule`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateRule
#[connect_operation(
    method = "PUT",
    uri = "/rules/<InstanceId>/<RuleId>",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceConflictException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateRule {
    /// The member `RuleId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub rule_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 200 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=200), pattern = "^[0-9a-zA-Z._-]+")]
    pub name: String,
    /// The member `Function`.
    pub function: String,
    /// The member `Actions`.
    pub actions: Vec<RuleAction>,
    /// The member `PublishStatus`.
    pub publish_status: RulePublishStatus,
    /// The member `PreEvaluationFilters`.
    pub pre_evaluation_filters: Option<PreEvaluationFilters>,
}

impl UpdateRule {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        rule_id: impl Into<String>,
        instance_id: impl Into<String>,
        name: impl Into<String>,
        function: impl Into<String>,
        actions: Vec<RuleAction>,
        publish_status: RulePublishStatus,
    ) -> Self {
        Self {
            rule_id: rule_id.into(),
            instance_id: instance_id.into(),
            name: name.into(),
            function: function.into(),
            actions,
            publish_status,
            pre_evaluation_filters: None,
        }
    }
}
