// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `users` use.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_shape};

use super::{Channel, VoiceEnhancementMode};

/// The structure `UserProficiency`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct UserProficiency {
    /// The member `AttributeName`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub attribute_name: String,
    /// The member `AttributeValue`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub attribute_value: String,
    /// The member `Level`. 1.0 to 5.0.
    #[connect(range(1.0..=5.0))]
    pub level: f32,
}

/// The values of `AgentStatusState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatusState {
    /// The value `ENABLED`.
    Enabled,
    /// The value `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `UserIdentityInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserIdentityInfo {
    /// The member `FirstName`. Up to 255 characters.
    #[connect(sensitive, length(..=255))]
    pub first_name: Option<Secret<String>>,
    /// The member `LastName`. Up to 300 characters.
    #[connect(sensitive, length(..=300))]
    pub last_name: Option<Secret<String>>,
    /// The member `Email`.
    #[connect(sensitive)]
    pub email: Option<Secret<String>>,
    /// The member `SecondaryEmail`.
    #[connect(sensitive)]
    pub secondary_email: Option<Secret<String>>,
    /// The member `Mobile`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub mobile: Option<String>,
}

/// The structure `UserPhoneConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserPhoneConfig {
    /// The member `PhoneType`.
    pub phone_type: Option<PhoneType>,
    /// The member `AutoAccept`.
    pub auto_accept: Option<bool>,
    /// The member `AfterContactWorkTimeLimit`. At least 0.
    #[connect(range(0..))]
    pub after_contact_work_time_limit: Option<i32>,
    /// The member `DeskPhoneNumber`. Pattern: `\+[1-9]\d{1,14}$`.
    #[connect(sensitive, pattern = "\\+[1-9]\\d{1,14}$")]
    pub desk_phone_number: Option<Secret<String>>,
    /// The member `PersistentConnection`.
    pub persistent_connection: Option<bool>,
}

/// The values of `PhoneType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// The value `SOFT_PHONE`.
    SoftPhone,
    /// The value `DESK_PHONE`.
    DeskPhone,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AutoAcceptConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct AutoAcceptConfig {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `AutoAccept`.
    pub auto_accept: bool,
    /// The member `AgentFirstCallbackAutoAccept`.
    pub agent_first_callback_auto_accept: Option<bool>,
}

impl AutoAcceptConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(channel: Channel, auto_accept: bool) -> Self {
        Self { channel, auto_accept, agent_first_callback_auto_accept: None }
    }
}

/// The structure `AfterContactWorkConfigPerChannel`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct AfterContactWorkConfigPerChannel {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `AfterContactWorkConfig`.
    pub after_contact_work_config: AfterContactWorkConfig,
    /// The member `AgentFirstCallbackAfterContactWorkConfig`.
    pub agent_first_callback_after_contact_work_config: Option<AfterContactWorkConfig>,
}

impl AfterContactWorkConfigPerChannel {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(channel: Channel, after_contact_work_config: AfterContactWorkConfig) -> Self {
        Self { channel, after_contact_work_config, agent_first_callback_after_contact_work_config: None }
    }
}

/// The structure `AfterContactWorkConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct AfterContactWorkConfig {
    /// The member `AfterContactWorkTimeLimit`. At least 0.
    #[connect(range(0..))]
    pub after_contact_work_time_limit: Option<i32>,
}

/// The structure `PhoneNumberConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct PhoneNumberConfig {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `PhoneType`.
    pub phone_type: PhoneType,
    /// The member `PhoneNumber`. Pattern: `\+[1-9]\d{1,14}$`.
    #[connect(sensitive, pattern = "\\+[1-9]\\d{1,14}$")]
    pub phone_number: Option<Secret<String>>,
}

impl PhoneNumberConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(channel: Channel, phone_type: PhoneType) -> Self {
        Self { channel, phone_type, phone_number: None }
    }
}

/// The structure `PersistentConnectionConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct PersistentConnectionConfig {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `PersistentConnection`.
    pub persistent_connection: bool,
}

/// The structure `VoiceEnhancementConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct VoiceEnhancementConfig {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `VoiceEnhancementMode`.
    pub voice_enhancement_mode: VoiceEnhancementMode,
}

/// The structure `AgentStatus`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentStatus {
    /// The member `AgentStatusARN`.
    #[connect(rename = "AgentStatusARN")]
    pub agent_status_arn: Option<String>,
    /// The member `AgentStatusId`.
    pub agent_status_id: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `Type`.
    pub r#type: Option<AgentStatusType>,
    /// The member `DisplayOrder`. 1 to 50.
    #[connect(range(1..=50))]
    pub display_order: Option<i32>,
    /// The member `State`.
    pub state: Option<AgentStatusState>,
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

/// The values of `AgentStatusType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatusType {
    /// The value `ROUTABLE`.
    Routable,
    /// The value `CUSTOM`.
    Custom,
    /// The value `OFFLINE`.
    Offline,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `HierarchyGroup`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyGroup {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `LevelId`.
    pub level_id: Option<String>,
    /// The member `HierarchyPath`.
    pub hierarchy_path: Option<HierarchyPath>,
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

/// The structure `HierarchyPath`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyPath {
    /// The member `LevelOne`.
    pub level_one: Option<HierarchyGroupSummary>,
    /// The member `LevelTwo`.
    pub level_two: Option<HierarchyGroupSummary>,
    /// The member `LevelThree`.
    pub level_three: Option<HierarchyGroupSummary>,
    /// The member `LevelFour`.
    pub level_four: Option<HierarchyGroupSummary>,
    /// The member `LevelFive`.
    pub level_five: Option<HierarchyGroupSummary>,
}

/// The structure `HierarchyGroupSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyGroupSummary {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The values of `NotificationStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationStatus {
    /// The value `READ`.
    Read,
    /// The value `UNREAD`.
    Unread,
    /// The value `HIDDEN`.
    Hidden,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
