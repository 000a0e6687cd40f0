// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `security` use.

use connect_core::{UnknownValue, connect_shape};

/// The structure `SecurityProfileItem`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SecurityProfileItem {
    /// The member `Id`.
    pub id: Option<String>,
}

/// The values of `EntityType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// The value `USER`.
    User,
    /// The value `AI_AGENT`.
    AiAgent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Application`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The member `Namespace`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub namespace: Option<String>,
    /// The member `ApplicationPermissions`. 1 to 50 items.
    #[connect(length(1..=50), items(length(1..=128)))]
    pub application_permissions: Option<Vec<String>>,
    /// The member `Type`.
    pub r#type: Option<ApplicationType>,
}

/// The values of `ApplicationType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// The value `MCP`.
    Mcp,
    /// The value `THIRD_PARTY_APPLICATION`.
    ThirdPartyApplication,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `FlowModule`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct FlowModule {
    /// The member `Type`.
    pub r#type: Option<FlowModuleType>,
    /// The member `FlowModuleId`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub flow_module_id: Option<String>,
}

/// The values of `FlowModuleType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowModuleType {
    /// The value `MCP`.
    Mcp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AIAgent`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AIAgent {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Type`.
    pub r#type: Option<AIAgentType>,
}

/// The values of `AIAgentType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AIAgentType {
    /// The value `THIRD_PARTY`.
    ThirdParty,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GranularAccessControlConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct GranularAccessControlConfiguration {
    /// The member `DataTableAccessControlConfiguration`.
    pub data_table_access_control_configuration: Option<DataTableAccessControlConfiguration>,
}

/// The structure `DataTableAccessControlConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DataTableAccessControlConfiguration {
    /// The member `PrimaryAttributeAccessControlConfiguration`.
    pub primary_attribute_access_control_configuration: Option<PrimaryAttributeAccessControlConfigurationItem>,
}

/// The structure `PrimaryAttributeAccessControlConfigurationItem`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PrimaryAttributeAccessControlConfigurationItem {
    /// The member `PrimaryAttributeValues`. Up to 5 items.
    #[connect(length(..=5))]
    pub primary_attribute_values: Option<Vec<PrimaryAttributeValue>>,
}

/// The structure `PrimaryAttributeValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct PrimaryAttributeValue {
    /// The member `AccessType`.
    pub access_type: Option<AccessType>,
    /// The member `AttributeName`. 1 to 127 characters. Pattern:
    /// `(?!aws:|connect:)[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
    #[connect(
        length(1..=127),
        pattern = "(?!aws:|connect:)[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$",
    )]
    pub attribute_name: Option<String>,
    /// The member `Values`. Up to 2 items.
    #[connect(
        length(..=2),
        items(pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$"),
    )]
    pub values: Option<Vec<String>>,
}

/// The values of `AccessType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessType {
    /// The value `ALLOW`.
    Allow,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `SecurityProfileType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityProfileType {
    /// The value `AWS_MANAGED`.
    AwsManaged,
    /// The value `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
