// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `AssociateAnalyticsDataSet`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `AssociateAnalyticsDataSet` of Amazon Connect Service.
///
/// See [`AssociateAnalyticsDataSet`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/AssociateAnalyticsDataSet
#[connect_operation(
    method = "PUT",
    uri = "/analytics-data/instance/<InstanceId>/association",
    output = AssociateAnalyticsDataSetOutput,
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
pub struct AssociateAnalyticsDataSet {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataSetId`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub data_set_id: String,
    /// The member `TargetAccountId`.
    pub target_account_id: Option<String>,
}

/// The output of [`AssociateAnalyticsDataSet`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AssociateAnalyticsDataSetOutput {
    /// The member `DataSetId`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub data_set_id: Option<String>,
    /// The member `TargetAccountId`.
    pub target_account_id: Option<String>,
    /// The member `ResourceShareId`.
    pub resource_share_id: Option<String>,
    /// The member `ResourceShareArn`.
    pub resource_share_arn: Option<String>,
}
