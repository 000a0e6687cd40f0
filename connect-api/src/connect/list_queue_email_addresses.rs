// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListQueueEmailAddresses`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListQueueEmailAddresses` of Amazon Connect Service.
///
/// See [`ListQueueEmailAddresses`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListQueueEmailAddresses
#[connect_operation(
    method = "GET",
    uri = "/queues/<InstanceId>/<QueueId>/email-addresses",
    output = ListQueueEmailAddressesOutput,
    errors(
        InvalidRequestException,
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
pub struct ListQueueEmailAddresses {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListQueueEmailAddresses`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListQueueEmailAddressesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `EmailAddressMetadataList`.
    pub email_address_metadata_list: Option<Vec<EmailAddressSummary>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The structure `EmailAddressSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailAddressSummary {
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: Option<String>,
    /// The member `Arn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub arn: Option<String>,
    /// The member `IsDefaultOutboundEmail`.
    pub is_default_outbound_email: Option<bool>,
}
