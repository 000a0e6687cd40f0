// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateHoursOfOperation`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, HoursOfOperationConfig, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ParentHoursOfOperationConfig, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

/// The operation `CreateHoursOfOperation` of Amazon Connect Service.
///
/// See [`CreateHoursOfOperation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateHoursOfOperation
#[connect_operation(
    method = "PUT",
    uri = "/hours-of-operations/<InstanceId>",
    output = CreateHoursOfOperationOutput,
    errors(
        DuplicateResourceException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateHoursOfOperation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `TimeZone`.
    pub time_zone: String,
    /// The member `Config`. Up to 100 items.
    #[connect(length(..=100))]
    pub config: Vec<HoursOfOperationConfig>,
    /// The member `ParentHoursOfOperationConfigs`. Up to 3 items.
    #[connect(length(..=3))]
    pub parent_hours_of_operation_configs: Option<Vec<ParentHoursOfOperationConfig>>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateHoursOfOperation`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateHoursOfOperationOutput {
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: Option<String>,
    /// The member `HoursOfOperationArn`.
    pub hours_of_operation_arn: Option<String>,
}
