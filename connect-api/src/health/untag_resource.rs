// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UntagResource`.

use connect_core::connect_operation;

/// The operation `UntagResource` of Connect Health.
///
/// See [`UntagResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/UntagResource
#[connect_operation(
    method = "DELETE",
    uri = "/tags/<resourceArn>",
    rename_all = "camelCase",
    output = (),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(status = 204, server))]
#[derive(Clone, Debug, Default)]
pub struct UntagResource {
    /// The member `resourceArn`.
    pub resource_arn: String,
    /// The member `tagKeys`. 1 to 50 items.
    #[connect(query, length(1..=50), items(length(1..=128)))]
    pub tag_keys: Vec<String>,
}
