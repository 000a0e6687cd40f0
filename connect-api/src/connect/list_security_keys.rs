// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListSecurityKeys`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListSecurityKeys` of Amazon Connect Service.
///
/// See [`ListSecurityKeys`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListSecurityKeys
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/security-keys",
    output = ListSecurityKeysOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = security_keys,
        item = SecurityKey,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListSecurityKeys {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 2.
    #[connect(query = "maxResults", range(1..=2))]
    pub max_results: Option<i32>,
}

/// The output of [`ListSecurityKeys`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSecurityKeysOutput {
    /// The member `SecurityKeys`.
    pub security_keys: Option<Vec<SecurityKey>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `SecurityKey`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecurityKey {
    /// The member `AssociationId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub association_id: Option<String>,
    /// The member `Key`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub key: Option<String>,
    /// The member `CreationTime`.
    pub creation_time: Option<Timestamp>,
}
