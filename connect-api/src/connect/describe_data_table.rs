// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeDataTable`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, DataTable, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeDataTable` of Amazon Connect Service.
///
/// See [`DescribeDataTable`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeDataTable
#[connect_operation(
    method = "GET",
    uri = "/data-tables/<InstanceId>/<DataTableId>",
    output = DescribeDataTableOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeDataTable {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataTableId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub data_table_id: String,
}

/// The output of [`DescribeDataTable`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeDataTableOutput {
    /// The member `DataTable`.
    pub data_table: DataTable,
}

impl DescribeDataTableOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(data_table: DataTable) -> Self {
        Self { data_table }
    }
}
