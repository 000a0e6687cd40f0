// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeQueue`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, Queue, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DescribeQueue` of Amazon Connect Service.
///
/// See [`DescribeQueue`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeQueue
#[connect_operation(
    method = "GET",
    uri = "/queues/<InstanceId>/<QueueId>",
    output = DescribeQueueOutput,
    errors(
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
pub struct DescribeQueue {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `QueueId`.
    pub queue_id: String,
}

/// The output of [`DescribeQueue`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeQueueOutput {
    /// The member `Queue`.
    pub queue: Option<Queue>,
}
