// Printed by cargo-connect 0.1.0 from the model of ConnectParticipant, version 2018-09-07.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeView`.

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ConnectionToken, InternalServerException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `DescribeView` of Amazon Connect Participant Service.
///
/// See [`DescribeView`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectparticipant-2018-09-07/DescribeView
#[connect_operation(
    method = "GET",
    uri = "/participant/views/<ViewToken>",
    output = DescribeViewOutput,
    errors(
        AccessDeniedException,
        InternalServerException,
        ThrottlingException,
        ResourceNotFoundException,
        ValidationException,
    ),
    auth = bearer(connection_token),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct DescribeView {
    /// The member `ViewToken`. 1 to 1,000 characters.
    #[connect(length(1..=1000))]
    pub view_token: String,
    /// The member `ConnectionToken`. 1 to 1,000 characters.
    #[connect(header = "X-Amz-Bearer", sensitive, length(1..=1000))]
    pub connection_token: ConnectionToken,
}

/// The output of [`DescribeView`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeViewOutput {
    /// The member `View`.
    pub view: Option<View>,
}

/// The structure `View`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct View {
    /// The member `Id`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 255 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$",
    )]
    pub name: Option<Secret<String>>,
    /// The member `Version`.
    pub version: Option<i32>,
    /// The member `Content`.
    pub content: Option<ViewContent>,
}

/// The structure `ViewContent`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ViewContent {
    /// The member `InputSchema`.
    #[connect(sensitive)]
    pub input_schema: Option<Secret<String>>,
    /// The member `Template`.
    #[connect(sensitive)]
    pub template: Option<Secret<String>>,
    /// The member `Actions`.
    #[connect(
        sensitive,
        items(
            length(1..=255),
            pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$"
        ),
    )]
    pub actions: Option<Vec<Secret<String>>>,
}
