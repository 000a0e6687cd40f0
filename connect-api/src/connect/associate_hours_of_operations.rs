// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateHoursOfOperations`.

use connect_core::connect_operation;

use super::{
    ConditionalOperationFailedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ParentHoursOfOperationConfig, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `AssociateHoursOfOperations` of Amazon Connect Service.
///
/// See [`AssociateHoursOfOperations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateHoursOfOperations
#[connect_operation(
    method = "POST",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>/associate-hours",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        ConditionalOperationFailedException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct AssociateHoursOfOperations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `ParentHoursOfOperationConfigs`. Up to 3 items.
    #[connect(length(..=3))]
    pub parent_hours_of_operation_configs: Vec<ParentHoursOfOperationConfig>,
}
