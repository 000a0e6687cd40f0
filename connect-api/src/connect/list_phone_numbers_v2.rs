// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListPhoneNumbersV2`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, PhoneNumberCountryCode,
    PhoneNumberType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListPhoneNumbersV2` of Amazon Connect Service.
///
/// See [`ListPhoneNumbersV2`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListPhoneNumbersV2
#[connect_operation(
    method = "POST",
    uri = "/phone-number/list",
    output = ListPhoneNumbersV2Output,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = list_phone_numbers_summary_list,
        item = ListPhoneNumbersSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListPhoneNumbersV2 {
    /// The member `TargetArn`.
    pub target_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `PhoneNumberCountryCodes`. Up to 10 items.
    #[connect(length(..=10))]
    pub phone_number_country_codes: Option<Vec<PhoneNumberCountryCode>>,
    /// The member `PhoneNumberTypes`. Up to 6 items.
    #[connect(length(..=6))]
    pub phone_number_types: Option<Vec<PhoneNumberType>>,
    /// The member `PhoneNumberPrefix`. Pattern: `\\+?[0-9]{1,11}`.
    #[connect(pattern = "\\\\+?[0-9]{1,11}")]
    pub phone_number_prefix: Option<String>,
}

/// The output of [`ListPhoneNumbersV2`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersV2Output {
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `ListPhoneNumbersSummaryList`.
    pub list_phone_numbers_summary_list: Option<Vec<ListPhoneNumbersSummary>>,
}

/// The structure `ListPhoneNumbersSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersSummary {
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
    /// The member `TargetArn`.
    pub target_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `PhoneNumberDescription`. Up to 500 characters. Pattern: `^[\W\S_]*`.
    #[connect(length(..=500), pattern = "^[\\W\\S_]*")]
    pub phone_number_description: Option<String>,
    /// The member `SourcePhoneNumberArn`.
    pub source_phone_number_arn: Option<String>,
}
