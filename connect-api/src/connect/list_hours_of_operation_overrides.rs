// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListHoursOfOperationOverrides`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    HoursOfOperationOverride, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListHoursOfOperationOverrides` of Amazon Connect Service.
///
/// See [`ListHoursOfOperationOverrides`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListHoursOfOperationOverrides
#[connect_operation(
    method = "GET",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>/overrides",
    output = ListHoursOfOperationOverridesOutput,
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
        items = hours_of_operation_override_list,
        item = HoursOfOperationOverride,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListHoursOfOperationOverrides {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListHoursOfOperationOverrides`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListHoursOfOperationOverridesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `HoursOfOperationOverrideList`.
    pub hours_of_operation_override_list: Option<Vec<HoursOfOperationOverride>>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
}
