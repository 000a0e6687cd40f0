// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeContactFlowAlias`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// The operation `DescribeContactFlowAlias` of Amazon Connect Service.
///
/// See [`DescribeContactFlowAlias`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeContactFlowAlias
#[connect_operation(
    method = "GET",
    uri = "/contact-flows/<InstanceId>/<ContactFlowId>/alias/<AliasId>",
    output = DescribeContactFlowAliasOutput,
    errors(
        AccessDeniedException,
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
pub struct DescribeContactFlowAlias {
    /// The member `InstanceId`. 1 to 250 characters. Pattern:
    /// `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[connect(
        length(1..=250),
        pattern = "^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$",
    )]
    pub instance_id: String,
    /// The member `ContactFlowId`.
    pub contact_flow_id: String,
    /// The member `AliasId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub alias_id: String,
}

/// The output of [`DescribeContactFlowAlias`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeContactFlowAliasOutput {
    /// The member `ContactFlowAlias`.
    pub contact_flow_alias: Option<ContactFlowAliasInfo>,
}

/// The structure `ContactFlowAliasInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowAliasInfo {
    /// The member `ContactFlowId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_flow_id: Option<String>,
    /// The member `ContactFlowArn`.
    pub contact_flow_arn: Option<String>,
    /// The member `AliasId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub alias_id: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
}
