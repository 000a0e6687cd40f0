// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDataTableAttributes`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DataTableAttribute, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListDataTableAttributes` of Amazon Connect Service.
///
/// See [`ListDataTableAttributes`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListDataTableAttributes
#[connect_operation(
    method = "POST",
    uri = "/data-tables/<InstanceId>/<DataTableId>/attributes",
    output = ListDataTableAttributesOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = attributes,
        item = DataTableAttribute,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDataTableAttributes {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
    /// The member `AttributeIds`.
    #[connect(items(length(1..=256)))]
    pub attribute_ids: Option<Vec<String>>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListDataTableAttributes`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDataTableAttributesOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `Attributes`.
    pub attributes: Vec<DataTableAttribute>,
}
