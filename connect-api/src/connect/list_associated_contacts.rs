// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListAssociatedContacts`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    Channel, ContactInitiationMethod, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListAssociatedContacts` of Amazon Connect Service.
///
/// See [`ListAssociatedContacts`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListAssociatedContacts
#[connect_operation(
    method = "GET",
    uri = "/contact/associated/<InstanceId>",
    output = ListAssociatedContactsOutput,
    errors(
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListAssociatedContacts {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(query = "contactId", length(1..=256))]
    pub contact_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListAssociatedContacts`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAssociatedContactsOutput {
    /// The member `ContactSummaryList`.
    pub contact_summary_list: Option<Vec<AssociatedContactSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `AssociatedContactSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AssociatedContactSummary {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `ContactArn`.
    pub contact_arn: Option<String>,
    /// The member `InitiationTimestamp`.
    pub initiation_timestamp: Option<Timestamp>,
    /// The member `DisconnectTimestamp`.
    pub disconnect_timestamp: Option<Timestamp>,
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: Option<String>,
    /// The member `PreviousContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub previous_contact_id: Option<String>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `InitiationMethod`.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// The member `Channel`.
    pub channel: Option<Channel>,
}
