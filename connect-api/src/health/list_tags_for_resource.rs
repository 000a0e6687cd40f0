// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListTagsForResource`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

/// The operation `ListTagsForResource` of Connect Health.
///
/// See [`ListTagsForResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/ListTagsForResource
#[connect_operation(
    method = "GET",
    uri = "/tags/<resourceArn>",
    rename_all = "camelCase",
    output = ListTagsForResourceOutput,
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListTagsForResource {
    /// The member `resourceArn`.
    pub resource_arn: String,
}

/// The output of [`ListTagsForResource`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// The member `tags`.
    #[connect(keys(length(1..=128)), values(length(..=256)))]
    pub tags: Option<BTreeMap<String, String>>,
}
