// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `BatchAssociateAnalyticsDataSet`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AnalyticsDataAssociationResult, ErrorResult, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `BatchAssociateAnalyticsDataSet` of Amazon Connect Service.
///
/// See [`BatchAssociateAnalyticsDataSet`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/BatchAssociateAnalyticsDataSet
#[connect_operation(
    method = "PUT",
    uri = "/analytics-data/instance/<InstanceId>/associations",
    output = BatchAssociateAnalyticsDataSetOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct BatchAssociateAnalyticsDataSet {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataSetIds`.
    #[connect(items(length(1..=255)))]
    pub data_set_ids: Vec<String>,
    /// The member `TargetAccountId`.
    pub target_account_id: Option<String>,
}

/// The output of [`BatchAssociateAnalyticsDataSet`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAssociateAnalyticsDataSetOutput {
    /// The member `Created`.
    pub created: Option<Vec<AnalyticsDataAssociationResult>>,
    /// The member `Errors`.
    pub errors: Option<Vec<ErrorResult>>,
}
