// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateQueueName`.

use connect_core::connect_operation;

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UpdateQueueName` of Amazon Connect Service.
///
/// See [`UpdateQueueName`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateQueueName
#[connect_operation(
    method = "POST",
    uri = "/queues/<InstanceId>/<QueueId>/name",
    output = (),
    errors(
        DuplicateResourceException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateQueueName {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
}
