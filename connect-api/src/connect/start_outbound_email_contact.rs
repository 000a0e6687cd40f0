// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartOutboundEmailContact`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, EmailAddressInfo, IdempotencyException, InternalServiceException, InvalidRequestException,
    OutboundAdditionalRecipients, OutboundEmailContent, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

/// The operation `StartOutboundEmailContact` of Amazon Connect Service.
///
/// See [`StartOutboundEmailContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartOutboundEmailContact
#[connect_operation(
    method = "PUT",
    uri = "/contact/outbound-email",
    output = StartOutboundEmailContactOutput,
    errors(
        InvalidRequestException,
        ServiceQuotaExceededException,
        AccessDeniedException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
        IdempotencyException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct StartOutboundEmailContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `FromEmailAddress`.
    pub from_email_address: Option<EmailAddressInfo>,
    /// The member `DestinationEmailAddress`.
    pub destination_email_address: EmailAddressInfo,
    /// The member `AdditionalRecipients`.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// The member `EmailMessage`.
    pub email_message: OutboundEmailContent,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl StartOutboundEmailContact {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        contact_id: impl Into<String>,
        destination_email_address: EmailAddressInfo,
        email_message: OutboundEmailContent,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            contact_id: contact_id.into(),
            from_email_address: None,
            destination_email_address,
            additional_recipients: None,
            email_message,
            client_token: None,
        }
    }
}

/// The output of [`StartOutboundEmailContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartOutboundEmailContactOutput {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
}
