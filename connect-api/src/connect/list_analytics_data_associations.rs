// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListAnalyticsDataAssociations`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AnalyticsDataAssociationResult, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListAnalyticsDataAssociations` of Amazon Connect Service.
///
/// See [`ListAnalyticsDataAssociations`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListAnalyticsDataAssociations
#[connect_operation(
    method = "GET",
    uri = "/analytics-data/instance/<InstanceId>/association",
    output = ListAnalyticsDataAssociationsOutput,
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
pub struct ListAnalyticsDataAssociations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `DataSetId`. 1 to 255 characters.
    #[connect(query, length(1..=255))]
    pub data_set_id: Option<String>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListAnalyticsDataAssociations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListAnalyticsDataAssociationsOutput {
    /// The member `Results`.
    pub results: Option<Vec<AnalyticsDataAssociationResult>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
