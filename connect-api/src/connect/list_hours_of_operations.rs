// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListHoursOfOperations`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListHoursOfOperations` of Amazon Connect Service.
///
/// See [`ListHoursOfOperations`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListHoursOfOperations
#[connect_operation(
    method = "GET",
    uri = "/hours-of-operations-summary/<InstanceId>",
    output = ListHoursOfOperationsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = hours_of_operation_summary_list,
        item = HoursOfOperationSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListHoursOfOperations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListHoursOfOperations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListHoursOfOperationsOutput {
    /// The member `HoursOfOperationSummaryList`.
    pub hours_of_operation_summary_list: Option<Vec<HoursOfOperationSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `HoursOfOperationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HoursOfOperationSummary {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
