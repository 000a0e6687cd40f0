// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SendOutboundEmail`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, EmailAddressInfo, IdempotencyException, InternalServiceException, InvalidRequestException,
    OutboundAdditionalRecipients, OutboundEmailContent, ResourceNotFoundException, ServiceQuotaExceededException,
    SourceCampaign, ThrottlingException, TrafficType,
};

/// The operation `SendOutboundEmail` of Amazon Connect Service.
///
/// See [`SendOutboundEmail`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SendOutboundEmail
#[connect_operation(
    method = "PUT",
    uri = "/instance/<InstanceId>/outbound-email",
    output = (),
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
pub struct SendOutboundEmail {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `FromEmailAddress`.
    pub from_email_address: EmailAddressInfo,
    /// The member `DestinationEmailAddress`.
    pub destination_email_address: EmailAddressInfo,
    /// The member `AdditionalRecipients`.
    pub additional_recipients: Option<OutboundAdditionalRecipients>,
    /// The member `EmailMessage`.
    pub email_message: OutboundEmailContent,
    /// The member `TrafficType`.
    pub traffic_type: TrafficType,
    /// The member `SourceCampaign`.
    pub source_campaign: Option<SourceCampaign>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}

impl SendOutboundEmail {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from_email_address: EmailAddressInfo,
        destination_email_address: EmailAddressInfo,
        email_message: OutboundEmailContent,
        traffic_type: TrafficType,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from_email_address,
            destination_email_address,
            additional_recipients: None,
            email_message,
            traffic_type,
            source_campaign: None,
            client_token: None,
        }
    }
}
