// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetMetricData`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    Dimensions, Filters, Grouping, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException, Unit,
};

/// The operation `GetMetricData` of Amazon Connect Service.
///
/// See [`GetMetricData`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetMetricData
#[connect_operation(
    method = "POST",
    uri = "/metrics/historical/<InstanceId>",
    output = GetMetricDataOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ThrottlingException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = metric_results,
        item = HistoricalMetricResult,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct GetMetricData {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `StartTime`.
    pub start_time: Timestamp,
    /// The member `EndTime`.
    pub end_time: Timestamp,
    /// The member `Filters`.
    pub filters: Filters,
    /// The member `Groupings`. Up to 2 items.
    #[connect(length(..=2))]
    pub groupings: Option<Vec<Grouping>>,
    /// The member `HistoricalMetrics`.
    pub historical_metrics: Vec<HistoricalMetric>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
}

impl GetMetricData {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        start_time: Timestamp,
        end_time: Timestamp,
        filters: Filters,
        historical_metrics: Vec<HistoricalMetric>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            start_time,
            end_time,
            filters,
            groupings: None,
            historical_metrics,
            next_token: None,
            max_results: None,
        }
    }
}

/// The structure `HistoricalMetric`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HistoricalMetric {
    /// The member `Name`.
    pub name: Option<HistoricalMetricName>,
    /// The member `Threshold`.
    pub threshold: Option<Threshold>,
    /// The member `Statistic`.
    pub statistic: Option<Statistic>,
    /// The member `Unit`.
    pub unit: Option<Unit>,
}

/// The values of `HistoricalMetricName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoricalMetricName {
    /// The value `CONTACTS_QUEUED`.
    ContactsQueued,
    /// The value `CONTACTS_HANDLED`.
    ContactsHandled,
    /// The value `CONTACTS_ABANDONED`.
    ContactsAbandoned,
    /// The value `CONTACTS_CONSULTED`.
    ContactsConsulted,
    /// The value `CONTACTS_AGENT_HUNG_UP_FIRST`.
    ContactsAgentHungUpFirst,
    /// The value `CONTACTS_HANDLED_INCOMING`.
    ContactsHandledIncoming,
    /// The value `CONTACTS_HANDLED_OUTBOUND`.
    ContactsHandledOutbound,
    /// The value `CONTACTS_HOLD_ABANDONS`.
    ContactsHoldAbandons,
    /// The value `CONTACTS_TRANSFERRED_IN`.
    ContactsTransferredIn,
    /// The value `CONTACTS_TRANSFERRED_OUT`.
    ContactsTransferredOut,
    /// The value `CONTACTS_TRANSFERRED_IN_FROM_QUEUE`.
    ContactsTransferredInFromQueue,
    /// The value `CONTACTS_TRANSFERRED_OUT_FROM_QUEUE`.
    ContactsTransferredOutFromQueue,
    /// The value `CONTACTS_MISSED`.
    ContactsMissed,
    /// The value `CALLBACK_CONTACTS_HANDLED`.
    CallbackContactsHandled,
    /// The value `API_CONTACTS_HANDLED`.
    ApiContactsHandled,
    /// The value `OCCUPANCY`.
    Occupancy,
    /// The value `HANDLE_TIME`.
    HandleTime,
    /// The value `AFTER_CONTACT_WORK_TIME`.
    AfterContactWorkTime,
    /// The value `QUEUED_TIME`.
    QueuedTime,
    /// The value `ABANDON_TIME`.
    AbandonTime,
    /// The value `QUEUE_ANSWER_TIME`.
    QueueAnswerTime,
    /// The value `HOLD_TIME`.
    HoldTime,
    /// The value `INTERACTION_TIME`.
    InteractionTime,
    /// The value `INTERACTION_AND_HOLD_TIME`.
    InteractionAndHoldTime,
    /// The value `SERVICE_LEVEL`.
    ServiceLevel,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Threshold`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Threshold {
    /// The member `Comparison`.
    pub comparison: Option<Comparison>,
    /// The member `ThresholdValue`.
    pub threshold_value: Option<f64>,
}

/// The values of `Comparison`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Comparison {
    /// The value `LT`.
    Lt,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `Statistic`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Statistic {
    /// The value `SUM`.
    Sum,
    /// The value `MAX`.
    Max,
    /// The value `AVG`.
    Avg,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`GetMetricData`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMetricDataOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MetricResults`.
    pub metric_results: Option<Vec<HistoricalMetricResult>>,
}

/// The structure `HistoricalMetricResult`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HistoricalMetricResult {
    /// The member `Dimensions`.
    pub dimensions: Option<Dimensions>,
    /// The member `Collections`.
    pub collections: Option<Vec<HistoricalMetricData>>,
}

/// The structure `HistoricalMetricData`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HistoricalMetricData {
    /// The member `Metric`.
    pub metric: Option<HistoricalMetric>,
    /// The member `Value`.
    pub value: Option<f64>,
}
