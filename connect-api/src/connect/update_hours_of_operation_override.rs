// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateHoursOfOperationOverride`.

use connect_core::connect_operation;

use super::{
    ConditionalOperationFailedException, DuplicateResourceException, HoursOfOperationOverrideConfig,
    InternalServiceException, InvalidParameterException, InvalidRequestException, OverrideType, RecurrenceConfig,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateHoursOfOperationOverride` of Amazon Connect Service.
///
/// See [`UpdateHoursOfOperationOverride`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateHoursOfOperationOverride
#[connect_operation(
    method = "POST",
    uri = "/hours-of-operations/<InstanceId>/<HoursOfOperationId>/overrides/<HoursOfOperationOverrideId>",
    output = (),
    errors(
        DuplicateResourceException,
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
pub struct UpdateHoursOfOperationOverride {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `HoursOfOperationOverrideId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub hours_of_operation_override_id: String,
    /// The member `Name`. Pattern: `^[\P{C}\r\n\t]{1,127}$`.
    #[connect(pattern = "^[\\P{C}\\r\\n\\t]{1,127}$")]
    pub name: Option<String>,
    /// The member `Description`. Pattern: `^[\P{C}\r\n\t]{1,250}$`.
    #[connect(pattern = "^[\\P{C}\\r\\n\\t]{1,250}$")]
    pub description: Option<String>,
    /// The member `Config`. Up to 100 items.
    #[connect(length(..=100))]
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// The member `EffectiveFrom`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub effective_from: Option<String>,
    /// The member `EffectiveTill`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub effective_till: Option<String>,
    /// The member `RecurrenceConfig`.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// The member `OverrideType`.
    pub override_type: Option<OverrideType>,
}
