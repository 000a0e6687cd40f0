// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchEmailAddresses`.

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AliasConfiguration, ControlPlaneTagFilter, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException, StringCondition,
    ThrottlingException,
};

/// The operation `SearchEmailAddresses` of Amazon Connect Service.
///
/// See [`SearchEmailAddresses`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchEmailAddresses
#[connect_operation(
    method = "POST",
    uri = "/search-email-addresses",
    output = SearchEmailAddressesOutput,
    errors(
        ResourceNotFoundException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
        InvalidRequestException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchEmailAddresses {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 2,500 characters.
    #[connect(length(1..=2500))]
    pub next_token: Option<String>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<EmailAddressSearchCriteria>,
    /// The member `SearchFilter`.
    pub search_filter: Option<EmailAddressSearchFilter>,
}

/// The structure `EmailAddressSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmailAddressSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<EmailAddressSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The structure `EmailAddressSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmailAddressSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}

/// The output of [`SearchEmailAddresses`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchEmailAddressesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `EmailAddresses`.
    pub email_addresses: Option<Vec<EmailAddressMetadata>>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `EmailAddressMetadata`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailAddressMetadata {
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: Option<String>,
    /// The member `EmailAddressArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_arn: Option<String>,
    /// The member `EmailAddress`. 1 to 255 characters. Pattern: `[^\s@]+@[^\s@]+\.[^\s@]+`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
    )]
    pub email_address: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(sensitive, length(..=256))]
    pub display_name: Option<Secret<String>>,
    /// The member `AliasConfigurations`. Up to 1 item.
    #[connect(length(..=1))]
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
}
