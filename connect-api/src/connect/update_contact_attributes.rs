// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UpdateContactAttributes`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException,
};

/// The operation `UpdateContactAttributes` of Amazon Connect Service.
///
/// See [`UpdateContactAttributes`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UpdateContactAttributes
#[connect_operation(
    method = "POST",
    uri = "/contact/attributes",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UpdateContactAttributes {
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: BTreeMap<String, String>,
}
