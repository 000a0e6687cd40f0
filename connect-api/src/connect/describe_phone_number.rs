// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribePhoneNumber`.

use std::collections::BTreeMap;

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, PhoneNumberCountryCode,
    PhoneNumberType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribePhoneNumber` of Amazon Connect Service.
///
/// See [`DescribePhoneNumber`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribePhoneNumber
#[connect_operation(
    method = "GET",
    uri = "/phone-number/<PhoneNumberId>",
    output = DescribePhoneNumberOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribePhoneNumber {
    /// The member `PhoneNumberId`.
    pub phone_number_id: String,
}

/// The output of [`DescribePhoneNumber`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberOutput {
    /// The member `ClaimedPhoneNumberSummary`.
    pub claimed_phone_number_summary: Option<ClaimedPhoneNumberSummary>,
}

/// The structure `ClaimedPhoneNumberSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClaimedPhoneNumberSummary {
    /// The member `PhoneNumberId`.
    pub phone_number_id: Option<String>,
    /// The member `PhoneNumberArn`.
    pub phone_number_arn: Option<String>,
    /// The member `PhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub phone_number: Option<String>,
    /// The member `PhoneNumberCountryCode`.
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
    /// The member `PhoneNumberType`.
    pub phone_number_type: Option<PhoneNumberType>,
    /// The member `PhoneNumberDescription`. Up to 500 characters. Pattern: `^[\W\S_]*`.
    #[connect(length(..=500), pattern = "^[\\W\\S_]*")]
    pub phone_number_description: Option<String>,
    /// The member `TargetArn`.
    pub target_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
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
    /// The member `PhoneNumberStatus`.
    pub phone_number_status: Option<PhoneNumberStatus>,
    /// The member `SourcePhoneNumberArn`.
    pub source_phone_number_arn: Option<String>,
}

/// The structure `PhoneNumberStatus`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhoneNumberStatus {
    /// The member `Status`.
    pub status: Option<PhoneNumberWorkflowStatus>,
    /// The member `Message`. Up to 255 characters. Pattern: `^[\W\S_]*`.
    #[connect(length(..=255), pattern = "^[\\W\\S_]*")]
    pub message: Option<String>,
}

/// The values of `PhoneNumberWorkflowStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberWorkflowStatus {
    /// The value `CLAIMED`.
    Claimed,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `FAILED`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
