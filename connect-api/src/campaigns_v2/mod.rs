// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 37 operations of `AmazonConnectCampaignServiceV2`, API version 2024-04-23.

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    dead_code,
    deprecated,
    unused_imports,
    reason = "the module is the service's model, of which a program uses a part"
)]

use connect_aws::endpoint::ServiceEndpoint;

mod create_campaign;
mod delete_campaign;
mod delete_campaign_channel_subtype_config;
mod delete_campaign_communication_limits;
mod delete_campaign_communication_time;
mod delete_campaign_entry_limits;
mod delete_connect_instance_config;
mod delete_connect_instance_integration;
mod delete_instance_onboarding_job;
mod describe_campaign;
mod errors;
mod get_campaign_state;
mod get_campaign_state_batch;
mod get_connect_instance_config;
mod get_instance_communication_limits;
mod get_instance_onboarding_job_status;
mod list_campaigns;
mod list_connect_instance_integrations;
mod list_tags_for_resource;
mod pause_campaign;
mod put_connect_instance_integration;
mod put_instance_communication_limits;
mod put_outbound_request_batch;
mod put_profile_outbound_request_batch;
mod resume_campaign;
mod shapes;
mod start_campaign;
mod start_instance_onboarding_job;
mod stop_campaign;
mod tag_resource;
mod untag_resource;
mod update_campaign_channel_subtype_config;
mod update_campaign_communication_limits;
mod update_campaign_communication_time;
mod update_campaign_entry_limits;
mod update_campaign_flow_association;
mod update_campaign_name;
mod update_campaign_schedule;
mod update_campaign_source;

pub use self::create_campaign::{CreateCampaign, CreateCampaignError, CreateCampaignOutput};
pub use self::delete_campaign::{DeleteCampaign, DeleteCampaignError};
pub use self::delete_campaign_channel_subtype_config::{
    DeleteCampaignChannelSubtypeConfig, DeleteCampaignChannelSubtypeConfigError,
};
pub use self::delete_campaign_communication_limits::{
    CommunicationLimitsConfigType, DeleteCampaignCommunicationLimits, DeleteCampaignCommunicationLimitsError,
};
pub use self::delete_campaign_communication_time::{
    CommunicationTimeConfigType, DeleteCampaignCommunicationTime, DeleteCampaignCommunicationTimeError,
};
pub use self::delete_campaign_entry_limits::{DeleteCampaignEntryLimits, DeleteCampaignEntryLimitsError};
pub use self::delete_connect_instance_config::{
    CampaignDeletionPolicy, DeleteConnectInstanceConfig, DeleteConnectInstanceConfigError,
};
pub use self::delete_connect_instance_integration::{
    CustomerProfilesIntegrationIdentifier, DeleteConnectInstanceIntegration, DeleteConnectInstanceIntegrationError,
    IntegrationIdentifier, LambdaIntegrationIdentifier, QConnectIntegrationIdentifier,
};
pub use self::delete_instance_onboarding_job::{DeleteInstanceOnboardingJob, DeleteInstanceOnboardingJobError};
pub use self::describe_campaign::{Campaign, DescribeCampaign, DescribeCampaignError, DescribeCampaignOutput};
pub use self::errors::{
    AccessDeniedException, ConflictException, InternalServerException, InvalidCampaignStateException,
    InvalidStateException, ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
    ValidationException,
};
pub use self::get_campaign_state::{GetCampaignState, GetCampaignStateError, GetCampaignStateOutput};
pub use self::get_campaign_state_batch::{
    FailedCampaignStateResponse, GetCampaignStateBatch, GetCampaignStateBatchError, GetCampaignStateBatchFailureCode,
    GetCampaignStateBatchOutput, SuccessfulCampaignStateResponse,
};
pub use self::get_connect_instance_config::{
    GetConnectInstanceConfig, GetConnectInstanceConfigError, GetConnectInstanceConfigOutput, InstanceConfig,
};
pub use self::get_instance_communication_limits::{
    GetInstanceCommunicationLimits, GetInstanceCommunicationLimitsError, GetInstanceCommunicationLimitsOutput,
};
pub use self::get_instance_onboarding_job_status::{
    GetInstanceOnboardingJobStatus, GetInstanceOnboardingJobStatusError, GetInstanceOnboardingJobStatusOutput,
};
pub use self::list_campaigns::{
    CampaignFilters, CampaignSummary, InstanceIdFilter, InstanceIdFilterOperator, ListCampaigns, ListCampaignsError,
    ListCampaignsOutput,
};
pub use self::list_connect_instance_integrations::{
    CustomerProfilesIntegrationSummary, IntegrationSummary, LambdaIntegrationSummary, ListConnectInstanceIntegrations,
    ListConnectInstanceIntegrationsError, ListConnectInstanceIntegrationsOutput, QConnectIntegrationSummary,
};
pub use self::list_tags_for_resource::{ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput};
pub use self::pause_campaign::{PauseCampaign, PauseCampaignError};
pub use self::put_connect_instance_integration::{
    CustomerProfilesIntegrationConfig, IntegrationConfig, LambdaIntegrationConfig, PutConnectInstanceIntegration,
    PutConnectInstanceIntegrationError, QConnectIntegrationConfig,
};
pub use self::put_instance_communication_limits::{
    PutInstanceCommunicationLimits, PutInstanceCommunicationLimitsError,
};
pub use self::put_outbound_request_batch::{
    ChannelSubtypeParameters, EmailChannelSubtypeParameters, FailedRequest, FailureCode, OutboundRequest,
    PutOutboundRequestBatch, PutOutboundRequestBatchError, PutOutboundRequestBatchOutput, SmsChannelSubtypeParameters,
    SuccessfulRequest, TelephonyChannelSubtypeParameters, WhatsAppChannelSubtypeParameters,
};
pub use self::put_profile_outbound_request_batch::{
    ChannelContext, EventTriggerContext, FailedProfileOutboundRequest, ProfileOutboundRequest,
    ProfileOutboundRequestFailureCode, PutProfileOutboundRequestBatch, PutProfileOutboundRequestBatchError,
    PutProfileOutboundRequestBatchOutput, SuccessfulProfileOutboundRequest, WebNotificationContext,
};
pub use self::resume_campaign::{ResumeCampaign, ResumeCampaignError};
pub use self::shapes::{
    AbandonmentRatePacingConfig, AgentAction, AgentlessConfig, AnswerMachineDetectionConfig, CampaignState,
    ChannelSubtype, ChannelSubtypeConfig, CommunicationLimit, CommunicationLimitTimeUnit, CommunicationLimits,
    CommunicationLimitsConfig, CommunicationTimeConfig, ConnectionStartPoint, DayOfWeek, EmailChannelSubtypeConfig,
    EmailOutboundConfig, EmailOutboundMode, EncryptionConfig, EncryptionType, EntryLimitsConfig, EventTrigger,
    EventType, ExternalCampaignType, InstanceCommunicationLimitsConfig, InstanceLimitsHandling,
    InstanceOnboardingJobFailureCode, InstanceOnboardingJobStatus, InstanceOnboardingJobStatusCode,
    LocalTimeZoneConfig, LocalTimeZoneDetectionScope, LocalTimeZoneDetectionType, OpenHours, PacingStrategy,
    PredictiveConfig, PreviewConfig, ProgressiveConfig, RestrictedPeriod, RestrictedPeriods, Schedule,
    SmsChannelSubtypeConfig, SmsOutboundConfig, SmsOutboundMode, Source, TelephonyChannelSubtypeConfig,
    TelephonyOutboundConfig, TelephonyOutboundMode, TimeRange, TimeWindow, TimeoutConfig, WhatsAppChannelSubtypeConfig,
    WhatsAppOutboundConfig, WhatsAppOutboundMode,
};
pub use self::start_campaign::{StartCampaign, StartCampaignError};
pub use self::start_instance_onboarding_job::{
    StartInstanceOnboardingJob, StartInstanceOnboardingJobError, StartInstanceOnboardingJobOutput,
};
pub use self::stop_campaign::{StopCampaign, StopCampaignError};
pub use self::tag_resource::{TagResource, TagResourceError};
pub use self::untag_resource::{UntagResource, UntagResourceError};
pub use self::update_campaign_channel_subtype_config::{
    UpdateCampaignChannelSubtypeConfig, UpdateCampaignChannelSubtypeConfigError,
};
pub use self::update_campaign_communication_limits::{
    UpdateCampaignCommunicationLimits, UpdateCampaignCommunicationLimitsError,
};
pub use self::update_campaign_communication_time::{
    UpdateCampaignCommunicationTime, UpdateCampaignCommunicationTimeError,
};
pub use self::update_campaign_entry_limits::{UpdateCampaignEntryLimits, UpdateCampaignEntryLimitsError};
pub use self::update_campaign_flow_association::{UpdateCampaignFlowAssociation, UpdateCampaignFlowAssociationError};
pub use self::update_campaign_name::{UpdateCampaignName, UpdateCampaignNameError};
pub use self::update_campaign_schedule::{UpdateCampaignSchedule, UpdateCampaignScheduleError};
pub use self::update_campaign_source::{UpdateCampaignSource, UpdateCampaignSourceError};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("connect-campaigns").with_service_id("ConnectCampaignsV2");
