// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListQuickConnects`.

use connect_core::{connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidParameterException, InvalidRequestException, QuickConnectSummary,
    QuickConnectType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListQuickConnects` of Amazon Connect Service.
///
/// See [`ListQuickConnects`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListQuickConnects
#[connect_operation(
    method = "GET",
    uri = "/quick-connects/<InstanceId>",
    output = ListQuickConnectsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = quick_connect_summary_list,
        item = QuickConnectSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListQuickConnects {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
    /// The member `QuickConnectTypes`. Up to 4 items.
    #[connect(query, length(..=4))]
    pub quick_connect_types: Option<Vec<QuickConnectType>>,
}

/// The output of [`ListQuickConnects`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListQuickConnectsOutput {
    /// The member `QuickConnectSummaryList`.
    pub quick_connect_summary_list: Option<Vec<QuickConnectSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}
