// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetContactAttributes`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{InternalServiceException, InvalidRequestException, ResourceNotFoundException};

/// The operation `GetContactAttributes` of Amazon Connect Service.
///
/// See [`GetContactAttributes`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetContactAttributes
#[connect_operation(
    method = "GET",
    uri = "/contact/attributes/<InstanceId>/<InitialContactId>",
    output = GetContactAttributesOutput,
    errors(InvalidRequestException, ResourceNotFoundException, InternalServiceException),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetContactAttributes {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: String,
}

/// The output of [`GetContactAttributes`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetContactAttributesOutput {
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
}
