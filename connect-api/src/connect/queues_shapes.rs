// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `queues` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_shape};

use super::QuickConnectType;

/// The structure `EmailAddressConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EmailAddressConfig {
    /// The member `EmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub email_address_id: String,
}

/// The structure `OutboundCallerConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct OutboundCallerConfig {
    /// The member `OutboundCallerIdName`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub outbound_caller_id_name: Option<String>,
    /// The member `OutboundCallerIdNumberId`.
    pub outbound_caller_id_number_id: Option<String>,
    /// The member `OutboundFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub outbound_flow_id: Option<String>,
}

/// The structure `OutboundEmailConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct OutboundEmailConfig {
    /// The member `OutboundEmailAddressId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub outbound_email_address_id: Option<String>,
}

/// The structure `QuickConnectConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct QuickConnectConfig {
    /// The member `QuickConnectType`.
    pub quick_connect_type: QuickConnectType,
    /// The member `UserConfig`.
    pub user_config: Option<UserQuickConnectConfig>,
    /// The member `QueueConfig`.
    pub queue_config: Option<QueueQuickConnectConfig>,
    /// The member `PhoneConfig`.
    pub phone_config: Option<PhoneNumberQuickConnectConfig>,
    /// The member `FlowConfig`.
    pub flow_config: Option<FlowQuickConnectConfig>,
}

impl QuickConnectConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(quick_connect_type: QuickConnectType) -> Self {
        Self { quick_connect_type, user_config: None, queue_config: None, phone_config: None, flow_config: None }
    }
}

/// The structure `UserQuickConnectConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct UserQuickConnectConfig {
    /// The member `UserId`.
    pub user_id: String,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
}

/// The structure `QueueQuickConnectConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct QueueQuickConnectConfig {
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
}

/// The structure `PhoneNumberQuickConnectConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct PhoneNumberQuickConnectConfig {
    /// The member `PhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub phone_number: String,
}

/// The structure `FlowQuickConnectConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct FlowQuickConnectConfig {
    /// The member `ContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub contact_flow_id: String,
}

/// The structure `Queue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Queue {
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `QueueArn`.
    pub queue_arn: Option<String>,
    /// The member `QueueId`.
    pub queue_id: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `OutboundCallerConfig`.
    pub outbound_caller_config: Option<OutboundCallerConfig>,
    /// The member `OutboundEmailConfig`.
    pub outbound_email_config: Option<OutboundEmailConfig>,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: Option<String>,
    /// The member `MaxContacts`. At least 0.
    #[connect(range(0..))]
    pub max_contacts: Option<i32>,
    /// The member `Status`.
    pub status: Option<QueueStatus>,
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

/// The values of `QueueStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueStatus {
    /// The value `ENABLED`.
    Enabled,
    /// The value `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `QuickConnect`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuickConnect {
    /// The member `QuickConnectARN`.
    #[connect(rename = "QuickConnectARN")]
    pub quick_connect_arn: Option<String>,
    /// The member `QuickConnectId`.
    pub quick_connect_id: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `QuickConnectConfig`.
    pub quick_connect_config: Option<QuickConnectConfig>,
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

/// The structure `QuickConnectSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuickConnectSummary {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `QuickConnectType`.
    pub quick_connect_type: Option<QuickConnectType>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}
