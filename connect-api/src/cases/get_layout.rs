// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetLayout`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, LayoutContent, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};

/// The operation `GetLayout` of Amazon Connect Cases.
///
/// See [`GetLayout`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetLayout
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/layouts/<layoutId>",
    rename_all = "camelCase",
    output = GetLayoutOutput,
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
pub struct GetLayout {
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `layoutId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub layout_id: String,
}

/// The output of [`GetLayout`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLayoutOutput {
    /// The member `layoutId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub layout_id: String,
    /// The member `layoutArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub layout_arn: String,
    /// The member `name`. 1 to 100 characters. Pattern: `.*[\S]`.
    #[connect(length(1..=100), pattern = ".*[\\S]")]
    pub name: String,
    /// The member `content`.
    pub content: LayoutContent,
    /// The member `tags`.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    /// The member `deleted`.
    pub deleted: Option<bool>,
    /// The member `createdTime`.
    #[connect(timestamp = "date-time")]
    pub created_time: Option<Timestamp>,
    /// The member `lastModifiedTime`.
    #[connect(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
}

impl GetLayoutOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        layout_id: impl Into<String>,
        layout_arn: impl Into<String>,
        name: impl Into<String>,
        content: LayoutContent,
    ) -> Self {
        Self {
            layout_id: layout_id.into(),
            layout_arn: layout_arn.into(),
            name: name.into(),
            content,
            tags: None,
            deleted: None,
            created_time: None,
            last_modified_time: None,
        }
    }
}
