// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateQueue`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, EmailAddressConfig, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, OutboundCallerConfig, OutboundEmailConfig,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateQueue` of Amazon Connect Service.
///
/// See [`CreateQueue`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateQueue
#[connect_operation(
    method = "PUT",
    uri = "/queues/<InstanceId>",
    output = CreateQueueOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        DuplicateResourceException,
        ResourceNotFoundException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateQueue {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `OutboundCallerConfig`.
    pub outbound_caller_config: Option<OutboundCallerConfig>,
    /// The member `OutboundEmailConfig`.
    pub outbound_email_config: Option<OutboundEmailConfig>,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: String,
    /// The member `MaxContacts`. At least 0.
    #[connect(range(0..))]
    pub max_contacts: Option<i32>,
    /// The member `QuickConnectIds`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub quick_connect_ids: Option<Vec<String>>,
    /// The member `EmailAddressesConfig`. 1 to 50 items.
    #[connect(length(1..=50))]
    pub email_addresses_config: Option<Vec<EmailAddressConfig>>,
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

/// The output of [`CreateQueue`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateQueueOutput {
    /// The member `QueueArn`.
    pub queue_arn: Option<String>,
    /// The member `QueueId`.
    pub queue_id: Option<String>,
}
