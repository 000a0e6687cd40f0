// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateContactFlow`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    ContactFlowStatus, ContactFlowType, DuplicateResourceException, InternalServiceException,
    InvalidContactFlowException, InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `CreateContactFlow` of Amazon Connect Service.
///
/// See [`CreateContactFlow`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateContactFlow
#[connect_operation(
    method = "PUT",
    uri = "/contact-flows/<InstanceId>",
    output = CreateContactFlowOutput,
    errors(
        InvalidRequestException,
        InvalidContactFlowException,
        InvalidParameterException,
        DuplicateResourceException,
        LimitExceededException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateContactFlow {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: String,
    /// The member `Type`.
    pub r#type: ContactFlowType,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Content`.
    pub content: String,
    /// The member `Status`.
    pub status: Option<ContactFlowStatus>,
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

impl CreateContactFlow {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        name: impl Into<String>,
        r#type: ContactFlowType,
        content: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            r#type,
            description: None,
            content: content.into(),
            status: None,
            tags: None,
        }
    }
}

/// The output of [`CreateContactFlow`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContactFlowOutput {
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `ContactFlowArn`.
    pub contact_flow_arn: Option<String>,
    /// The member `FlowContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub flow_content_sha256: Option<String>,
}
