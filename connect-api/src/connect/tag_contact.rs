// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `TagContact`.

use std::collections::BTreeMap;

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `TagContact` of Amazon Connect Service.
///
/// See [`TagContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/TagContact
#[connect_operation(
    method = "POST",
    uri = "/contact/tags",
    output = (),
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidParameterException,
        ThrottlingException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct TagContact {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Tags`. 1 to 6 entries.
    #[connect(
        length(1..=6),
        keys(length(1..=128), pattern = "^(?!aws:)[a-zA-Z+-=._:/]+$"),
        values(length(..=256)),
    )]
    pub tags: BTreeMap<String, String>,
}
