// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UntagResource`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `UntagResource` of Amazon Connect Cases.
///
/// See [`UntagResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/UntagResource
#[connect_operation(
    method = "DELETE",
    uri = "/tags/<arn>",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UntagResource {
    /// The member `arn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub arn: String,
    /// The member `tagKeys`. Up to 50 items.
    #[connect(
        query,
        length(..=50),
        items(length(1..=128), pattern = "(?!aws:)[a-zA-Z+-=._:/]+"),
    )]
    pub tag_keys: Vec<String>,
}
