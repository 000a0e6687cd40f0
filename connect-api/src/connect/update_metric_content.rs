// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateMetricContent`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    MetricCalculation, MetricUnit, ResourceNotFoundException, ThrottlingException, TrendIndicator,
};

/// The operation `UpdateMetricContent` of Amazon Connect Service.
///
/// See [`UpdateMetricContent`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateMetricContent
#[connect_operation(
    method = "POST",
    uri = "/metrics/definitions/<InstanceId>/<MetricId>/content",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateMetricContent {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MetricId`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub metric_id: String,
    /// The member `MetricCalculation`.
    pub metric_calculation: Option<MetricCalculation>,
    /// The member `Unit`.
    pub unit: Option<MetricUnit>,
    /// The member `PositiveTrendIndicator`.
    pub positive_trend_indicator: Option<TrendIndicator>,
}
