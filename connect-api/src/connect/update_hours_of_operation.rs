// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateHoursOfOperation`.

use connect_core::connect_operation;

use super::{
    DuplicateResourceException, HoursOfOperationConfig, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateHoursOfOperation` of Amazon Connect Service.
///
/// See [`UpdateHoursOfOperation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateHoursOfOperation
#[connect_operation(
    method = "POST",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>",
    output = (),
    errors(
        DuplicateResourceException,
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
pub struct UpdateHoursOfOperation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. Up to 250 characters.
    #[connect(length(..=250))]
    pub description: Option<String>,
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
    /// The member `Config`. Up to 100 items.
    #[connect(length(..=100))]
    pub config: Option<Vec<HoursOfOperationConfig>>,
}
