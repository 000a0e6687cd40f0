// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateView`.

use std::collections::BTreeMap;

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ServiceQuotaExceededException,
    TooManyRequestsException, View, ViewInputContent, ViewStatus,
};

/// The operation `CreateView` of Amazon Connect Service.
///
/// See [`CreateView`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateView
#[connect_operation(
    method = "PUT",
    uri = "/views/<InstanceId>",
    output = CreateViewOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        DuplicateResourceException,
        ServiceQuotaExceededException,
        TooManyRequestsException,
        ResourceInUseException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateView {
    /// The member `InstanceId`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9\_\-:\/]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9\\_\\-:\\/]+$")]
    pub instance_id: String,
    /// The member `ClientToken`. Up to 500 characters. Pattern: `^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`.
    #[connect(length(..=500), pattern = "^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")]
    pub client_token: Option<String>,
    /// The member `Status`.
    pub status: ViewStatus,
    /// The member `Content`.
    pub content: ViewInputContent,
    /// The member `Description`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub description: Option<String>,
    /// The member `Name`. 1 to 255 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$",
    )]
    pub name: Secret<String>,
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

impl CreateView {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        status: ViewStatus,
        content: ViewInputContent,
        name: Secret<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            client_token: None,
            status,
            content,
            description: None,
            name,
            tags: None,
        }
    }
}

/// The output of [`CreateView`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateViewOutput {
    /// The member `View`.
    pub view: Option<View>,
}
