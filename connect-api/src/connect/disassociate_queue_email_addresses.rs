// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DisassociateQueueEmailAddresses`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DisassociateQueueEmailAddresses` of Amazon Connect Service.
///
/// See [`DisassociateQueueEmailAddresses`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DisassociateQueueEmailAddresses
#[connect_operation(
    method = "POST",
    uri = "/queues/<InstanceId>/<QueueId>/disassociate-email-addresses",
    output = (),
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
pub struct DisassociateQueueEmailAddresses {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `EmailAddressesId`. 1 to 50 items.
    #[connect(length(1..=50), items(length(1..=500)))]
    pub email_addresses_id: Vec<String>,
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
}
