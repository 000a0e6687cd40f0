// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCurrentMetricData`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    Dimensions, Filters, Grouping, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, SortOrder, ThrottlingException, Unit,
};

/// The operation `GetCurrentMetricData` of Amazon Connect Service.
///
/// See [`GetCurrentMetricData`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetCurrentMetricData
#[connect_operation(
    method = "POST",
    uri = "/metrics/current/<InstanceId>",
    output = GetCurrentMetricDataOutput,
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
#[derive(Clone, Debug, Default)]
pub struct GetCurrentMetricData {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Filters`.
    pub filters: Filters,
    /// The member `Groupings`. Up to 2 items.
    #[connect(length(..=2))]
    pub groupings: Option<Vec<Grouping>>,
    /// The member `CurrentMetrics`.
    pub current_metrics: Vec<CurrentMetric>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SortCriteria`. Up to 1 item.
    #[connect(length(..=1))]
    pub sort_criteria: Option<Vec<CurrentMetricSortCriteria>>,
}

/// The structure `CurrentMetric`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CurrentMetric {
    /// The member `Name`.
    pub name: Option<CurrentMetricName>,
    /// The member `MetricId`. Pattern:
    /// `^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(arn:[a-z0-9-]+:connect:[a-z0-9-]+:(?:([0-9]{12}):instance/[a-z0-9-]+/metric/[a-z0-9-]+(?::[a-z0-9-]+)?|aws:metric/[A-Z_]+))$`.
    #[connect(
        pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(arn:[a-z0-9-]+:connect:[a-z0-9-]+:(?:([0-9]{12}):instance/[a-z0-9-]+/metric/[a-z0-9-]+(?::[a-z0-9-]+)?|aws:metric/[A-Z_]+))$"
    )]
    pub metric_id: Option<String>,
    /// The member `Unit`.
    pub unit: Option<Unit>,
}

/// The values of `CurrentMetricName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrentMetricName {
    /// The value `AGENTS_ONLINE`.
    AgentsOnline,
    /// The value `AGENTS_AVAILABLE`.
    AgentsAvailable,
    /// The value `AGENTS_ON_CALL`.
    AgentsOnCall,
    /// The value `AGENTS_NON_PRODUCTIVE`.
    AgentsNonProductive,
    /// The value `AGENTS_AFTER_CONTACT_WORK`.
    AgentsAfterContactWork,
    /// The value `AGENTS_ERROR`.
    AgentsError,
    /// The value `AGENTS_STAFFED`.
    AgentsStaffed,
    /// The value `CONTACTS_IN_QUEUE`.
    ContactsInQueue,
    /// The value `OLDEST_CONTACT_AGE`.
    OldestContactAge,
    /// The value `CONTACTS_SCHEDULED`.
    ContactsScheduled,
    /// The value `AGENTS_ON_CONTACT`.
    AgentsOnContact,
    /// The value `SLOTS_ACTIVE`.
    SlotsActive,
    /// The value `SLOTS_AVAILABLE`.
    SlotsAvailable,
    /// The value `ESTIMATED_WAIT_TIME`.
    EstimatedWaitTime,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `CurrentMetricSortCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CurrentMetricSortCriteria {
    /// The member `SortByMetric`.
    pub sort_by_metric: Option<CurrentMetricName>,
    /// The member `SortOrder`.
    pub sort_order: Option<SortOrder>,
}

/// The output of [`GetCurrentMetricData`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentMetricDataOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MetricResults`.
    pub metric_results: Option<Vec<CurrentMetricResult>>,
    /// The member `DataSnapshotTime`.
    pub data_snapshot_time: Option<Timestamp>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `CurrentMetricResult`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CurrentMetricResult {
    /// The member `Dimensions`.
    pub dimensions: Option<Dimensions>,
    /// The member `Collections`.
    pub collections: Option<Vec<CurrentMetricData>>,
}

/// The structure `CurrentMetricData`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CurrentMetricData {
    /// The member `Metric`.
    pub metric: Option<CurrentMetric>,
    /// The member `Value`.
    pub value: Option<f64>,
}
