// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribePrompt`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, Prompt, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DescribePrompt` of Amazon Connect Service.
///
/// See [`DescribePrompt`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribePrompt
#[connect_operation(
    method = "GET",
    uri = "/prompts/<InstanceId>/<PromptId>",
    output = DescribePromptOutput,
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
pub struct DescribePrompt {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: String,
}

/// The output of [`DescribePrompt`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribePromptOutput {
    /// The member `Prompt`.
    pub prompt: Option<Prompt>,
}
