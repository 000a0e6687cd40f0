// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactRoutingData`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, Expression, InternalServiceException, InvalidActiveRegionException,
    InvalidParameterException, ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateContactRoutingData` of Amazon Connect Service.
///
/// See [`UpdateContactRoutingData`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactRoutingData
#[connect_operation(
    method = "POST",
    uri = "/contacts/<InstanceId>/<ContactId>/routing-data",
    output = (),
    errors(
        ResourceConflictException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactRoutingData {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `QueueTimeAdjustmentSeconds`.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// The member `QueuePriority`. At least 1.
    #[connect(range(1..))]
    pub queue_priority: Option<i64>,
    /// The member `RoutingCriteria`.
    pub routing_criteria: Option<RoutingCriteriaInput>,
}

/// The structure `RoutingCriteriaInput`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RoutingCriteriaInput {
    /// The member `Steps`.
    pub steps: Option<Vec<RoutingCriteriaInputStep>>,
}

/// The structure `RoutingCriteriaInputStep`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RoutingCriteriaInputStep {
    /// The member `Expiry`.
    pub expiry: Option<RoutingCriteriaInputStepExpiry>,
    /// The member `Expression`.
    pub expression: Option<Expression>,
}

/// The structure `RoutingCriteriaInputStepExpiry`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct RoutingCriteriaInputStepExpiry {
    /// The member `DurationInSeconds`.
    pub duration_in_seconds: Option<i32>,
}
