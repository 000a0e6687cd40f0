// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListApprovedOrigins`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListApprovedOrigins` of Amazon Connect Service.
///
/// See [`ListApprovedOrigins`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListApprovedOrigins
#[connect_operation(
    method = "GET",
    uri = "/instance/<InstanceId>/approved-origins",
    output = ListApprovedOriginsOutput,
    errors(
        ResourceNotFoundException,
        InternalServiceException,
        InvalidRequestException,
        InvalidParameterException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = origins, item = String),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListApprovedOrigins {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 25.
    #[connect(query = "maxResults", range(1..=25))]
    pub max_results: Option<i32>,
}

/// The output of [`ListApprovedOrigins`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListApprovedOriginsOutput {
    /// The member `Origins`.
    #[connect(items(length(..=267)))]
    pub origins: Option<Vec<String>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
