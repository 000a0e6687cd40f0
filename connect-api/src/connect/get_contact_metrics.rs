// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetContactMetrics`.

use connect_core::{UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `GetContactMetrics` of Amazon Connect Service.
///
/// See [`GetContactMetrics`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetContactMetrics
#[connect_operation(
    method = "POST",
    uri = "/metrics/contact",
    output = GetContactMetricsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        AccessDeniedException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetContactMetrics {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub contact_id: String,
    /// The member `Metrics`. At least 1 item.
    #[connect(length(1..))]
    pub metrics: Vec<ContactMetricInfo>,
}

/// The structure `ContactMetricInfo`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ContactMetricInfo {
    /// The member `Name`.
    pub name: ContactMetricName,
}

/// The values of `ContactMetricName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactMetricName {
    /// The value `ESTIMATED_WAIT_TIME`.
    EstimatedWaitTime,
    /// The value `POSITION_IN_QUEUE`.
    PositionInQueue,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`GetContactMetrics`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactMetricsOutput {
    /// The member `MetricResults`.
    pub metric_results: Option<Vec<ContactMetricResult>>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `ContactMetricResult`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContactMetricResult {
    /// The member `Name`.
    pub name: ContactMetricName,
    /// The member `Value`.
    pub value: ContactMetricValue,
}

impl ContactMetricResult {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: ContactMetricName, value: ContactMetricValue) -> Self {
        Self { name, value }
    }
}

/// The union `ContactMetricValue`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ContactMetricValue {
    /// The member `Number`.
    Number(f64),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
