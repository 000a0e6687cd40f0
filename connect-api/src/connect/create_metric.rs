// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateMetric`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, MetricCalculation, MetricStatus, MetricUnit,
    ResourceNotFoundException, ThrottlingException, TrendIndicator,
};

/// The operation `CreateMetric` of Amazon Connect Service.
///
/// See [`CreateMetric`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateMetric
#[connect_operation(
    method = "PUT",
    uri = "/metrics/definitions/<InstanceId>",
    output = CreateMetricOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        DuplicateResourceException,
        LimitExceededException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateMetric {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub name: String,
    /// The member `MetricCalculation`.
    pub metric_calculation: MetricCalculation,
    /// The member `Unit`.
    pub unit: MetricUnit,
    /// The member `Status`.
    pub status: Option<MetricStatus>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `Description`. Up to 500 characters.
    #[connect(length(..=500))]
    pub description: Option<String>,
    /// The member `PositiveTrendIndicator`.
    pub positive_trend_indicator: Option<TrendIndicator>,
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

impl CreateMetric {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        name: impl Into<String>,
        metric_calculation: MetricCalculation,
        unit: MetricUnit,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            metric_calculation,
            unit,
            status: None,
            client_token: None,
            description: None,
            positive_trend_indicator: None,
            tags: None,
        }
    }
}

/// The output of [`CreateMetric`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMetricOutput {
    /// The member `MetricArn`.
    pub metric_arn: String,
    /// The member `MetricId`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub metric_id: String,
}
