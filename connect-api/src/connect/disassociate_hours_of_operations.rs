// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateHoursOfOperations`.

use connect_core::connect_operation;

use super::{
    ConditionalOperationFailedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateHoursOfOperations` of Amazon Connect Service.
///
/// See [`DisassociateHoursOfOperations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateHoursOfOperations
#[connect_operation(
    method = "POST",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>/disassociate-hours",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ConditionalOperationFailedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DisassociateHoursOfOperations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `ParentHoursOfOperationIds`. 1 to 3 items.
    #[connect(length(1..=3))]
    pub parent_hours_of_operation_ids: Vec<String>,
}
