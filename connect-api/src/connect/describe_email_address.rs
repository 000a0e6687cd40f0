// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeEmailAddress`.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, AliasConfiguration, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeEmailAddress` of Amazon Connect Service.
///
/// See [`DescribeEmailAddress`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeEmailAddress
#[connect_operation(
    method = "GET",
    uri = "/email-addresses/<InstanceId>/<EmailAddressId>",
    output = DescribeEmailAddressOutput,
    errors(
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InvalidParameterException,
        InvalidRequestException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeEmailAddress {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
}

/// The output of [`DescribeEmailAddress`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeEmailAddressOutput {
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
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(sensitive, length(..=256))]
    pub display_name: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `CreateTimestamp`.
    pub create_timestamp: Option<String>,
    /// The member `ModifiedTimestamp`.
    pub modified_timestamp: Option<String>,
    /// The member `AliasConfigurations`. Up to 1 item.
    #[connect(length(..=1))]
    pub alias_configurations: Option<Vec<AliasConfiguration>>,
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
