// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeHoursOfOperationOverride`.

use connect_core::{connect_operation, connect_shape};

use super::{
    HoursOfOperationOverride, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeHoursOfOperationOverride` of Amazon Connect Service.
///
/// See [`DescribeHoursOfOperationOverride`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeHoursOfOperationOverride
#[connect_operation(
    method = "GET",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>/overrides/<HoursOfOperationOverrideId>",
    output = DescribeHoursOfOperationOverrideOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeHoursOfOperationOverride {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `HoursOfOperationOverrideId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub hours_of_operation_override_id: String,
}

/// The output of [`DescribeHoursOfOperationOverride`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeHoursOfOperationOverrideOutput {
    /// The member `HoursOfOperationOverride`.
    pub hours_of_operation_override: Option<HoursOfOperationOverride>,
}
