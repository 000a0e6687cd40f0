// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `UntagContact`.

use connect_core::connect_operation;

use super::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `UntagContact` of Amazon Connect Service.
///
/// See [`UntagContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/UntagContact
#[connect_operation(
    method = "DELETE",
    uri = "/contact/tags/<InstanceId>/<ContactId>",
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
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct UntagContact {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TagKeys`. 1 to 6 items.
    #[connect(
        query,
        length(1..=6),
        items(length(1..=128), pattern = "^(?!aws:)[a-zA-Z+-=._:/]+$"),
    )]
    pub tag_keys: Vec<String>,
}
