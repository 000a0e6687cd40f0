// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations use.

use connect_core::{UnknownValue, UnknownVariant, connect_shape};

/// The union `DialerConfig`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DialerConfig {
    /// The member `progressiveDialerConfig`.
    ProgressiveDialerConfig(ProgressiveDialerConfig),
    /// The member `predictiveDialerConfig`.
    PredictiveDialerConfig(PredictiveDialerConfig),
    /// The member `agentlessDialerConfig`.
    AgentlessDialerConfig(AgentlessDialerConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ProgressiveDialerConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ProgressiveDialerConfig {
    /// The member `bandwidthAllocation`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub bandwidth_allocation: f64,
    /// The member `dialingCapacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub dialing_capacity: Option<f64>,
}

/// The structure `PredictiveDialerConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct PredictiveDialerConfig {
    /// The member `bandwidthAllocation`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub bandwidth_allocation: f64,
    /// The member `dialingCapacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub dialing_capacity: Option<f64>,
}

/// The structure `AgentlessDialerConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct AgentlessDialerConfig {
    /// The member `dialingCapacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub dialing_capacity: Option<f64>,
}

/// The structure `OutboundCallConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct OutboundCallConfig {
    /// The member `connectContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub connect_contact_flow_id: String,
    /// The member `connectSourcePhoneNumber`. Up to 100 characters.
    #[connect(length(..=100))]
    pub connect_source_phone_number: Option<String>,
    /// The member `connectQueueId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub connect_queue_id: Option<String>,
    /// The member `answerMachineDetectionConfig`.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
}

/// The structure `AnswerMachineDetectionConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct AnswerMachineDetectionConfig {
    /// The member `enableAnswerMachineDetection`.
    pub enable_answer_machine_detection: bool,
    /// The member `awaitAnswerMachinePrompt`.
    pub await_answer_machine_prompt: Option<bool>,
}

/// The values of `CampaignState`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignState {
    /// The value `Initialized`.
    Initialized,
    /// The value `Running`.
    Running,
    /// The value `Paused`.
    Paused,
    /// The value `Stopped`.
    Stopped,
    /// The value `Failed`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EncryptionConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct EncryptionConfig {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `encryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// The member `keyArn`. Up to 500 characters.
    #[connect(length(..=500))]
    pub key_arn: Option<String>,
}

/// The values of `EncryptionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    /// The value `KMS`.
    Kms,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InstanceOnboardingJobStatus`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceOnboardingJobStatus {
    /// The member `connectInstanceId`. Up to 256 characters. Pattern: `[a-zA-Z0-9_\-.]*`.
    #[connect(length(..=256), pattern = "[a-zA-Z0-9_\\-.]*")]
    pub connect_instance_id: String,
    /// The member `status`.
    pub status: InstanceOnboardingJobStatusCode,
    /// The member `failureCode`.
    pub failure_code: Option<InstanceOnboardingJobFailureCode>,
}

impl InstanceOnboardingJobStatus {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(connect_instance_id: impl Into<String>, status: InstanceOnboardingJobStatusCode) -> Self {
        Self { connect_instance_id: connect_instance_id.into(), status, failure_code: None }
    }
}

/// The values of `InstanceOnboardingJobStatusCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceOnboardingJobStatusCode {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `SUCCEEDED`.
    Succeeded,
    /// The value `FAILED`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `InstanceOnboardingJobFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceOnboardingJobFailureCode {
    /// The value `EVENT_BRIDGE_ACCESS_DENIED`.
    EventBridgeAccessDenied,
    /// The value `EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED`.
    EventBridgeManagedRuleLimitExceeded,
    /// The value `IAM_ACCESS_DENIED`.
    IamAccessDenied,
    /// The value `KMS_ACCESS_DENIED`.
    KmsAccessDenied,
    /// The value `KMS_KEY_NOT_FOUND`.
    KmsKeyNotFound,
    /// The value `INTERNAL_FAILURE`.
    InternalFailure,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
