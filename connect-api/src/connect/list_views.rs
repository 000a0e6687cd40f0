// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListViews`.

use connect_core::{Secret, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, TooManyRequestsException, ViewStatus, ViewType,
};

/// The operation `ListViews` of Amazon Connect Service.
///
/// See [`ListViews`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListViews
#[connect_operation(
    method = "GET",
    uri = "/views/<InstanceId>",
    output = ListViewsOutput,
    errors(
        AccessDeniedException,
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        TooManyRequestsException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = views_summary_list,
        item = ViewSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListViews {
    /// The member `InstanceId`. 1 to 100 characters. Pattern: `^[a-zA-Z0-9\_\-:\/]+$`.
    #[connect(length(1..=100), pattern = "^[a-zA-Z0-9\\_\\-:\\/]+$")]
    pub instance_id: String,
    /// The member `Type`.
    #[connect(query = "type")]
    pub r#type: Option<ViewType>,
    /// The member `NextToken`. 1 to 4,096 characters. Pattern: `^[a-zA-Z0-9=\/+_.-]+$`.
    #[connect(
        query = "nextToken",
        length(1..=4096),
        pattern = "^[a-zA-Z0-9=\\/+_.-]+$",
    )]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
}

/// The output of [`ListViews`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListViewsOutput {
    /// The member `ViewsSummaryList`.
    pub views_summary_list: Option<Vec<ViewSummary>>,
    /// The member `NextToken`. 1 to 4,096 characters. Pattern: `^[a-zA-Z0-9=\/+_.-]+$`.
    #[connect(length(1..=4096), pattern = "^[a-zA-Z0-9=\\/+_.-]+$")]
    pub next_token: Option<String>,
}

/// The structure `ViewSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ViewSummary {
    /// The member `Id`. 1 to 500 characters. Pattern: `^[a-zA-Z0-9\_\-:\/$]+$`.
    #[connect(length(1..=500), pattern = "^[a-zA-Z0-9\\_\\-:\\/$]+$")]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 255 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$",
    )]
    pub name: Option<Secret<String>>,
    /// The member `Type`.
    pub r#type: Option<ViewType>,
    /// The member `Status`.
    pub status: Option<ViewStatus>,
    /// The member `Description`. 1 to 4,096 characters. Pattern:
    /// `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[connect(
        length(1..=4096),
        pattern = "^([\\p{L}\\p{N}_.:\\/=+\\-@,()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@,()']*)$",
    )]
    pub description: Option<String>,
}
