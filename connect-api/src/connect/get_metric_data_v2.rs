// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetMetricDataV2`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `GetMetricDataV2` of Amazon Connect Service.
///
/// See [`GetMetricDataV2`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetMetricDataV2
#[connect_operation(
    method = "POST",
    uri = "/metrics/data",
    output = GetMetricDataV2Output,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ThrottlingException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct GetMetricDataV2 {
    /// The member `ResourceArn`.
    pub resource_arn: String,
    /// The member `StartTime`.
    pub start_time: Timestamp,
    /// The member `EndTime`.
    pub end_time: Timestamp,
    /// The member `Interval`.
    pub interval: Option<IntervalDetails>,
    /// The member `Filters`. 1 to 5 items.
    #[connect(length(1..=5))]
    pub filters: Vec<FilterV2>,
    /// The member `Groupings`. Up to 4 items.
    #[connect(length(..=4))]
    pub groupings: Option<Vec<String>>,
    /// The member `Metrics`.
    pub metrics: Vec<MetricV2>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
}

impl GetMetricDataV2 {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        resource_arn: impl Into<String>,
        start_time: Timestamp,
        end_time: Timestamp,
        filters: Vec<FilterV2>,
        metrics: Vec<MetricV2>,
    ) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            start_time,
            end_time,
            interval: None,
            filters,
            groupings: None,
            metrics,
            next_token: None,
            max_results: None,
        }
    }
}

/// The structure `IntervalDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct IntervalDetails {
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
    /// The member `IntervalPeriod`.
    pub interval_period: Option<IntervalPeriod>,
}

/// The values of `IntervalPeriod`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntervalPeriod {
    /// The value `FIFTEEN_MIN`.
    FifteenMin,
    /// The value `THIRTY_MIN`.
    ThirtyMin,
    /// The value `HOUR`.
    Hour,
    /// The value `DAY`.
    Day,
    /// The value `WEEK`.
    Week,
    /// The value `TOTAL`.
    Total,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `FilterV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct FilterV2 {
    /// The member `FilterKey`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub filter_key: Option<String>,
    /// The member `FilterValues`. 1 to 100 items.
    #[connect(length(1..=100), items(length(1..=250)))]
    pub filter_values: Option<Vec<String>>,
    /// The member `StringCondition`.
    pub string_condition: Option<FilterV2StringCondition>,
}

/// The structure `FilterV2StringCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct FilterV2StringCondition {
    /// The member `Comparison`.
    pub comparison: Option<FilterV2StringConditionComparisonOperator>,
}

/// The values of `FilterV2StringConditionComparisonOperator`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterV2StringConditionComparisonOperator {
    /// The value `NOT_EXISTS`.
    NotExists,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MetricV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct MetricV2 {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Threshold`. Up to 1 item.
    #[connect(length(..=1))]
    pub threshold: Option<Vec<ThresholdV2>>,
    /// The member `MetricId`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub metric_id: Option<String>,
    /// The member `MetricFilters`. Up to 2 items.
    #[connect(length(..=2))]
    pub metric_filters: Option<Vec<MetricFilterV2>>,
}

/// The structure `ThresholdV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ThresholdV2 {
    /// The member `Comparison`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub comparison: Option<String>,
    /// The member `ThresholdValue`.
    pub threshold_value: Option<f64>,
}

/// The structure `MetricFilterV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct MetricFilterV2 {
    /// The member `MetricFilterKey`.
    pub metric_filter_key: Option<String>,
    /// The member `MetricFilterValues`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub metric_filter_values: Option<Vec<String>>,
    /// The member `Negate`.
    pub negate: Option<bool>,
}

/// The output of [`GetMetricDataV2`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMetricDataV2Output {
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `MetricResults`.
    pub metric_results: Option<Vec<MetricResultV2>>,
}

/// The structure `MetricResultV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MetricResultV2 {
    /// The member `Dimensions`.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The member `MetricInterval`.
    pub metric_interval: Option<MetricInterval>,
    /// The member `Collections`.
    pub collections: Option<Vec<MetricDataV2>>,
}

/// The structure `MetricInterval`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MetricInterval {
    /// The member `Interval`.
    pub interval: Option<IntervalPeriod>,
    /// The member `StartTime`.
    pub start_time: Option<Timestamp>,
    /// The member `EndTime`.
    pub end_time: Option<Timestamp>,
}

/// The structure `MetricDataV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MetricDataV2 {
    /// The member `Metric`.
    pub metric: Option<MetricV2>,
    /// The member `Value`.
    pub value: Option<f64>,
}
