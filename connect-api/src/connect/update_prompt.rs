// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdatePrompt`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `UpdatePrompt` of Amazon Connect Service.
///
/// See [`UpdatePrompt`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdatePrompt
#[connect_operation(
    method = "POST",
    uri = "/prompts/<InstanceId>/<PromptId>",
    output = UpdatePromptOutput,
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
pub struct UpdatePrompt {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `S3Uri`. 1 to 2,000 characters. Pattern:
    /// `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
    #[connect(
        length(1..=2000),
        pattern = "s3://\\S+/.+|https://\\\\S+\\\\.s3\\\\.\\\\S+\\\\.amazonaws\\\\.com/\\\\S+",
    )]
    pub s3_uri: Option<String>,
}

/// The output of [`UpdatePrompt`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePromptOutput {
    /// The member `PromptARN`.
    #[connect(rename = "PromptARN")]
    pub prompt_arn: Option<String>,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: Option<String>,
}
