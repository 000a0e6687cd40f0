// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `flows` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_shape};

/// The values of `FlowAssociationResourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowAssociationResourceType {
    /// The value `SMS_PHONE_NUMBER`.
    SmsPhoneNumber,
    /// The value `INBOUND_EMAIL`.
    InboundEmail,
    /// The value `OUTBOUND_EMAIL`.
    OutboundEmail,
    /// The value `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// The value `WHATSAPP_MESSAGING_PHONE_NUMBER`.
    WhatsappMessagingPhoneNumber,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ListFlowAssociationResourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFlowAssociationResourceType {
    /// The value `WHATSAPP_MESSAGING_PHONE_NUMBER`.
    WhatsappMessagingPhoneNumber,
    /// The value `VOICE_PHONE_NUMBER`.
    VoicePhoneNumber,
    /// The value `INBOUND_EMAIL`.
    InboundEmail,
    /// The value `OUTBOUND_EMAIL`.
    OutboundEmail,
    /// The value `ANALYTICS_CONNECTOR`.
    AnalyticsConnector,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `FlowAssociationSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowAssociationSummary {
    /// The member `ResourceId`.
    pub resource_id: Option<String>,
    /// The member `FlowId`.
    pub flow_id: Option<String>,
    /// The member `ResourceType`.
    pub resource_type: Option<ListFlowAssociationResourceType>,
}

/// The values of `ContactFlowType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFlowType {
    /// The value `CONTACT_FLOW`.
    ContactFlow,
    /// The value `CUSTOMER_QUEUE`.
    CustomerQueue,
    /// The value `CUSTOMER_HOLD`.
    CustomerHold,
    /// The value `CUSTOMER_WHISPER`.
    CustomerWhisper,
    /// The value `AGENT_HOLD`.
    AgentHold,
    /// The value `AGENT_WHISPER`.
    AgentWhisper,
    /// The value `OUTBOUND_WHISPER`.
    OutboundWhisper,
    /// The value `AGENT_TRANSFER`.
    AgentTransfer,
    /// The value `QUEUE_TRANSFER`.
    QueueTransfer,
    /// The value `CAMPAIGN`.
    Campaign,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ContactFlowStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFlowStatus {
    /// The value `PUBLISHED`.
    Published,
    /// The value `SAVED`.
    Saved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ExternalInvocationConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ExternalInvocationConfiguration {
    /// The member `Enabled`.
    pub enabled: Option<bool>,
}

/// The structure `ContactFlow`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlow {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Id`. Up to 500 characters.
    #[connect(length(..=500))]
    pub id: Option<String>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `Type`.
    pub r#type: Option<ContactFlowType>,
    /// The member `State`.
    pub state: Option<ContactFlowState>,
    /// The member `Status`.
    pub status: Option<ContactFlowStatus>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Content`.
    pub content: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `FlowContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub flow_content_sha256: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
    /// The member `VersionDescription`.
    pub version_description: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The values of `ContactFlowState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFlowState {
    /// The value `ACTIVE`.
    Active,
    /// The value `ARCHIVED`.
    Archived,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ContactFlowModule`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactFlowModule {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Name`. 1 to 127 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=127), pattern = ".*\\S.*")]
    pub name: Option<String>,
    /// The member `Content`. 1 to 256,000 characters.
    #[connect(length(1..=256_000))]
    pub content: Option<String>,
    /// The member `Description`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub description: Option<String>,
    /// The member `State`.
    pub state: Option<ContactFlowModuleState>,
    /// The member `Status`.
    pub status: Option<ContactFlowModuleStatus>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `FlowModuleContentSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub flow_module_content_sha256: Option<String>,
    /// The member `Version`. At least 1.
    #[connect(range(1..))]
    pub version: Option<i64>,
    /// The member `VersionDescription`. Up to 500 characters. Pattern: `.*\S.*`.
    #[connect(length(..=500), pattern = ".*\\S.*")]
    pub version_description: Option<String>,
    /// The member `Settings`.
    pub settings: Option<String>,
    /// The member `ExternalInvocationConfiguration`.
    pub external_invocation_configuration: Option<ExternalInvocationConfiguration>,
}

/// The values of `ContactFlowModuleState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFlowModuleState {
    /// The value `ACTIVE`.
    Active,
    /// The value `ARCHIVED`.
    Archived,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ContactFlowModuleStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFlowModuleStatus {
    /// The value `PUBLISHED`.
    Published,
    /// The value `SAVED`.
    Saved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Prompt`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Prompt {
    /// The member `PromptARN`.
    #[connect(rename = "PromptARN")]
    pub prompt_arn: Option<String>,
    /// The member `PromptId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub prompt_id: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
