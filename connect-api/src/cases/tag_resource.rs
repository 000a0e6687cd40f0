// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `TagResource`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `TagResource` of Amazon Connect Cases.
///
/// See [`TagResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/TagResource
#[connect_operation(
    method = "POST",
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
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct TagResource {
    /// The member `arn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub arn: String,
    /// The member `tags`.
    pub tags: BTreeMap<String, Option<String>>,
}
