// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListMetrics`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException, MetricStatus,
    MetricType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListMetrics` of Amazon Connect Service.
///
/// See [`ListMetrics`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListMetrics
#[connect_operation(
    method = "GET",
    uri = "/metrics/definitions/<InstanceId>",
    output = ListMetricsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = metric_summary_list,
        item = MetricSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListMetrics {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Type`.
    #[connect(query = "type")]
    pub r#type: Option<MetricType>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListMetrics`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMetricsOutput {
    /// The member `MetricSummaryList`.
    pub metric_summary_list: Vec<MetricSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `MetricSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MetricSummary {
    /// The member `Arn`.
    pub arn: String,
    /// The member `Id`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub id: String,
    /// The member `Name`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub name: String,
    /// The member `Status`.
    pub status: MetricStatus,
    /// The member `Type`.
    pub r#type: MetricType,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
}

impl MetricSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        arn: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        status: MetricStatus,
        r#type: MetricType,
    ) -> Self {
        Self {
            arn: arn.into(),
            id: id.into(),
            name: name.into(),
            status,
            r#type,
            last_modified_region: None,
            last_modified_time: None,
        }
    }
}
