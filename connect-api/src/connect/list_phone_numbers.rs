// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListPhoneNumbers`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, PhoneNumberCountryCode,
    PhoneNumberType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListPhoneNumbers` of Amazon Connect Service.
///
/// See [`ListPhoneNumbers`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListPhoneNumbers
#[connect_operation(
    method = "GET",
    uri = "/phone-numbers-summary/<InstanceId>",
    output = ListPhoneNumbersOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = phone_number_summary_list,
        item = PhoneNumberSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListPhoneNumbers {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PhoneNumberTypes`. Up to 6 items.
    #[connect(query = "phoneNumberTypes", length(..=6))]
    pub phone_number_types: Option<Vec<PhoneNumberType>>,
    /// The member `PhoneNumberCountryCodes`. Up to 10 items.
    #[connect(query = "phoneNumberCountryCodes", length(..=10))]
    pub phone_number_country_codes: Option<Vec<PhoneNumberCountryCode>>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListPhoneNumbers`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersOutput {
    /// The member `PhoneNumberSummaryList`.
    pub phone_number_summary_list: Option<Vec<PhoneNumberSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `PhoneNumberSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhoneNumberSummary {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `PhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub phone_number: Option<String>,
    /// The member `PhoneNumberType`.
    pub phone_number_type: Option<PhoneNumberType>,
    /// The member `PhoneNumberCountryCode`.
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
}
