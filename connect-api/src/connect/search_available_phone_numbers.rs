// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchAvailablePhoneNumbers`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, PhoneNumberCountryCode,
    PhoneNumberType, ThrottlingException,
};

/// The operation `SearchAvailablePhoneNumbers` of Amazon Connect Service.
///
/// See [`SearchAvailablePhoneNumbers`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchAvailablePhoneNumbers
#[connect_operation(
    method = "POST",
    uri = "/phone-number/search-available",
    output = SearchAvailablePhoneNumbersOutput,
    errors(
        InvalidParameterException,
        ThrottlingException,
        InternalServiceException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = available_numbers_list,
        item = AvailableNumberSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SearchAvailablePhoneNumbers {
    /// The member `TargetArn`.
    pub target_arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `PhoneNumberCountryCode`.
    pub phone_number_country_code: PhoneNumberCountryCode,
    /// The member `PhoneNumberType`.
    pub phone_number_type: PhoneNumberType,
    /// The member `PhoneNumberPrefix`. Pattern: `\\+?[0-9]{1,11}`.
    #[connect(pattern = "\\\\+?[0-9]{1,11}")]
    pub phone_number_prefix: Option<String>,
    /// The member `MaxResults`. 1 to 10.
    #[connect(range(1..=10))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
}

impl SearchAvailablePhoneNumbers {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(phone_number_country_code: PhoneNumberCountryCode, phone_number_type: PhoneNumberType) -> Self {
        Self {
            target_arn: None,
            instance_id: None,
            phone_number_country_code,
            phone_number_type,
            phone_number_prefix: None,
            max_results: None,
            next_token: None,
        }
    }
}

/// The output of [`SearchAvailablePhoneNumbers`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchAvailablePhoneNumbersOutput {
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `AvailableNumbersList`.
    pub available_numbers_list: Option<Vec<AvailableNumberSummary>>,
}

/// The structure `AvailableNumberSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableNumberSummary {
    /// The member `PhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub phone_number: Option<String>,
    /// The member `PhoneNumberCountryCode`.
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
    /// The member `PhoneNumberType`.
    pub phone_number_type: Option<PhoneNumberType>,
}
