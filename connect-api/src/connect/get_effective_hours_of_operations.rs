// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetEffectiveHoursOfOperations`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, OverrideTimeSlice,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `GetEffectiveHoursOfOperations` of Amazon Connect Service.
///
/// See [`GetEffectiveHoursOfOperations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetEffectiveHoursOfOperations
#[connect_operation(
    method = "GET",
    uri = "/effective-hours-of-operations/<InstanceId>/<HoursOfOperationId>",
    output = GetEffectiveHoursOfOperationsOutput,
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
pub struct GetEffectiveHoursOfOperations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `FromDate`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(query = "fromDate", pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub from_date: String,
    /// The member `ToDate`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(query = "toDate", pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub to_date: String,
}

/// The output of [`GetEffectiveHoursOfOperations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEffectiveHoursOfOperationsOutput {
    /// The member `EffectiveHoursOfOperationList`.
    pub effective_hours_of_operation_list: Option<Vec<EffectiveHoursOfOperations>>,
    /// The member `EffectiveOverrideHoursList`.
    pub effective_override_hours_list: Option<Vec<EffectiveOverrideHours>>,
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
}

/// The structure `EffectiveHoursOfOperations`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EffectiveHoursOfOperations {
    /// The member `Date`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub date: Option<String>,
    /// The member `OperationalHours`.
    pub operational_hours: Option<Vec<OperationalHour>>,
}

/// The structure `OperationalHour`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationalHour {
    /// The member `Start`.
    pub start: Option<OverrideTimeSlice>,
    /// The member `End`.
    pub end: Option<OverrideTimeSlice>,
}

/// The structure `EffectiveOverrideHours`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EffectiveOverrideHours {
    /// The member `Date`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub date: Option<String>,
    /// The member `OverrideHours`.
    pub override_hours: Option<Vec<OverrideHour>>,
}

/// The structure `OverrideHour`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OverrideHour {
    /// The member `Start`.
    pub start: Option<OverrideTimeSlice>,
    /// The member `End`.
    pub end: Option<OverrideTimeSlice>,
    /// The member `OverrideName`. Pattern: `^[\P{C}\r\n\t]{1,127}$`.
    #[connect(pattern = "^[\\P{C}\\r\\n\\t]{1,127}$")]
    pub override_name: Option<String>,
    /// The member `OperationalStatus`.
    pub operational_status: Option<OperationalStatus>,
}

/// The values of `OperationalStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationalStatus {
    /// The value `OPEN`.
    Open,
    /// The value `CLOSED`.
    Closed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
