// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetPromptFile`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `GetPromptFile` of Amazon Connect Service.
///
/// See [`GetPromptFile`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetPromptFile
#[connect_operation(
    method = "GET",
    uri = "/prompts/<InstanceId>/<PromptId>/file",
    output = GetPromptFileOutput,
    errors(
        InvalidParameterException,
        InvalidRequestException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetPromptFile {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: String,
}

/// The output of [`GetPromptFile`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPromptFileOutput {
    /// The member `PromptPresignedUrl`. 1 to 2,000 characters.
    #[connect(length(1..=2000))]
    pub prompt_presigned_url: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
