// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListInstanceAttributes`.

use connect_core::{connect_operation, connect_shape};

use super::{
    Attribute, InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListInstanceAttributes` of Amazon Connect Service.
///
/// See [`ListInstanceAttributes`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListInstanceAttributes
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/attributes",
    output = ListInstanceAttributesOutput,
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
        items = attributes,
        item = Attribute,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListInstanceAttributes {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 7.
    #[connect(query = "maxResults", range(1..=7))]
    pub max_results: Option<i32>,
}

/// The output of [`ListInstanceAttributes`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListInstanceAttributesOutput {
    /// The member `Attributes`.
    pub attributes: Option<Vec<Attribute>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
