// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `test-cases` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_shape};

/// The structure `TestCaseEntryPoint`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct TestCaseEntryPoint {
    /// The member `Type`.
    pub r#type: Option<TestCaseEntryPointType>,
    /// The member `VoiceCallEntryPointParameters`.
    pub voice_call_entry_point_parameters: Option<VoiceCallEntryPointParameters>,
    /// The member `ChatEntryPointParameters`.
    pub chat_entry_point_parameters: Option<ChatEntryPointParameters>,
}

/// The values of `TestCaseEntryPointType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestCaseEntryPointType {
    /// The value `VOICE_CALL`.
    VoiceCall,
    /// The value `CHAT`.
    Chat,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `VoiceCallEntryPointParameters`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct VoiceCallEntryPointParameters {
    /// The member `SourcePhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub source_phone_number: Option<String>,
    /// The member `DestinationPhoneNumber`. Pattern: `\\+[1-9]\\d{1,14}$`.
    #[connect(pattern = "\\\\+[1-9]\\\\d{1,14}$")]
    pub destination_phone_number: Option<String>,
    /// The member `FlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub flow_id: Option<String>,
}

/// The structure `ChatEntryPointParameters`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ChatEntryPointParameters {
    /// The member `FlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub flow_id: Option<String>,
}

/// The values of `TestCaseStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestCaseStatus {
    /// The value `PUBLISHED`.
    Published,
    /// The value `SAVED`.
    Saved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TestCase`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TestCase {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Id`. Up to 500 characters.
    #[connect(length(..=500))]
    pub id: Option<String>,
    /// The member `Name`. At least 1 character.
    #[connect(length(1..))]
    pub name: Option<String>,
    /// The member `Content`.
    pub content: Option<String>,
    /// The member `EntryPoint`.
    pub entry_point: Option<TestCaseEntryPoint>,
    /// The member `InitializationData`.
    pub initialization_data: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Status`.
    pub status: Option<TestCaseStatus>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
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
    /// The member `TestCaseSha256`. 1 to 64 characters. Pattern: `^[a-zA-Z0-9]{64}$`.
    #[connect(length(1..=64), pattern = "^[a-zA-Z0-9]{64}$")]
    pub test_case_sha256: Option<String>,
}

/// The values of `TestCaseExecutionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestCaseExecutionStatus {
    /// The value `INITIATED`.
    Initiated,
    /// The value `PASSED`.
    Passed,
    /// The value `FAILED`.
    Failed,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `STOPPED`.
    Stopped,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
