// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContactFlowVersion`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateContactFlowVersion` of Amazon Connect Service.
///
/// See [`CreateContactFlowVersion`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContactFlowVersion
#[connect_operation(
    method = "PUT",
    uri = "/contact-flows/<InstanceId>/<ContactFlowId>/version",
    output = CreateContactFlowVersionOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        ResourceNotFoundException,
        LimitExceededException,
        InvalidParameterException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct CreateContactFlowVersion {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `ContactFlowId`.
    pub contact_flow_id: String,
    /// The member `FlowContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub flow_content_sha256: Option<String>,
    /// The member `ContactFlowVersion`. At least 1.
    #[connect(range(1..))]
    pub contact_flow_version: Option<i64>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The output of [`CreateContactFlowVersion`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactFlowVersionOutput {
    /// The member `ContactFlowArn`.
    pub contact_flow_arn: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
}
