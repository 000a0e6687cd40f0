// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeMetric`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    MetricDefinition, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeMetric` of Amazon Connect Service.
///
/// See [`DescribeMetric`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeMetric
#[connect_operation(
    method = "GET",
    uri = "/metrics/definitions/<InstanceId>/<MetricId>",
    output = DescribeMetricOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeMetric {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MetricId`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub metric_id: String,
}

/// The output of [`DescribeMetric`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeMetricOutput {
    /// The member `Metric`.
    pub metric: MetricDefinition,
}

impl DescribeMetricOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(metric: MetricDefinition) -> Self {
        Self { metric }
    }
}
