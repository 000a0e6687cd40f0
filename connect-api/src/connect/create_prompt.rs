// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreatePrompt`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ThrottlingException,
};

/// The operation `CreatePrompt` of Amazon Connect Service.
///
/// See [`CreatePrompt`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreatePrompt
#[connect_operation(
    method = "PUT",
    uri = "/prompts/<InstanceId>",
    output = CreatePromptOutput,
    errors(
        DuplicateResourceException,
        InvalidRequestException,
        InvalidParameterException,
        LimitExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreatePrompt {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `S3Uri`. 1 to 2,000 characters. Pattern:
    /// `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
    #[connect(
        length(1..=2000),
        pattern = "s3://\\S+/.+|https://\\\\S+\\\\.s3\\\\.\\\\S+\\\\.amazonaws\\\\.com/\\\\S+",
    )]
    pub s3_uri: String,
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

/// The output of [`CreatePrompt`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatePromptOutput {
    /// The member `PromptARN`.
    #[connect(rename = "PromptARN")]
    pub prompt_arn: Option<String>,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: Option<String>,
}
