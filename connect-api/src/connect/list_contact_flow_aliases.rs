// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactFlowAliases`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactFlowAliases` of Amazon Connect Service.
///
/// See [`ListContactFlowAliases`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactFlowAliases
#[connect_operation(
    method = "GET",
    uri = "/contact-flows/<InstanceId>/<ContactFlowId>/aliases",
    output = ListContactFlowAliasesOutput,
    errors(
        AccessDeniedException,
        InternalServiceException,
        ResourceNotFoundException,
        InvalidParameterException,
        InvalidRequestException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = contact_flow_alias_summary_list,
        item = ContactFlowAliasSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactFlowAliases {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `ContactFlowId`.
    pub contact_flow_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 1,000.
    #[connect(query = "maxResults", range(1..=1000))]
    pub max_results: Option<i32>,
}

/// The output of [`ListContactFlowAliases`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactFlowAliasesOutput {
    /// The member `ContactFlowAliasSummaryList`.
    pub contact_flow_alias_summary_list: Option<Vec<ContactFlowAliasSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `ContactFlowAliasSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowAliasSummary {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `AliasId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub alias_id: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
    /// The member `AliasName`. At least 1 character.
    #[connect(length(1..))]
    pub alias_name: Option<String>,
    /// The member `AliasDescription`.
    pub alias_description: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
