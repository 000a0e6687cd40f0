// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `TagResource`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

/// The operation `TagResource` of Connect Health.
///
/// See [`TagResource`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/TagResource
#[connect_operation(
    method = "POST",
    uri = "/tags/<resourceArn>",
    rename_all = "camelCase",
    output = (),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(status = 204, server))]
#[derive(Clone, Debug, Default)]
pub struct TagResource {
    /// The member `resourceArn`.
    pub resource_arn: String,
    /// The member `tags`.
    #[connect(keys(length(1..=128)), values(length(..=256)))]
    pub tags: BTreeMap<String, String>,
}
