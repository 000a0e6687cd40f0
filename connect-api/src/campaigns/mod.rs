// Printed by cargo-connect 0.1.0 from the model of ConnectCampaigns, version 2021-01-30.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! 22 operations of `AmazonConnectCampaignService`, API version 2021-01-30.

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
mod delete_connect_instance_config;
mod delete_instance_onboarding_job;
mod describe_campaign;
mod errors;
mod get_campaign_state;
mod get_campaign_state_batch;
mod get_connect_instance_config;
mod get_instance_onboarding_job_status;
mod list_campaigns;
mod list_tags_for_resource;
mod pause_campaign;
mod put_dial_request_batch;
mod resume_campaign;
mod shapes;
mod start_campaign;
mod start_instance_onboarding_job;
mod stop_campaign;
mod tag_resource;
mod untag_resource;
mod update_campaign_dialer_config;
mod update_campaign_name;
mod update_campaign_outbound_call_config;

pub use self::create_campaign::{CreateCampaign, CreateCampaignError, CreateCampaignOutput};
pub use self::delete_campaign::{DeleteCampaign, DeleteCampaignError};
pub use self::delete_connect_instance_config::{DeleteConnectInstanceConfig, DeleteConnectInstanceConfigError};
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
pub use self::get_instance_onboarding_job_status::{
    GetInstanceOnboardingJobStatus, GetInstanceOnboardingJobStatusError, GetInstanceOnboardingJobStatusOutput,
};
pub use self::list_campaigns::{
    CampaignFilters, CampaignSummary, InstanceIdFilter, InstanceIdFilterOperator, ListCampaigns, ListCampaignsError,
    ListCampaignsOutput,
};
pub use self::list_tags_for_resource::{ListTagsForResource, ListTagsForResourceError, ListTagsForResourceOutput};
pub use self::pause_campaign::{PauseCampaign, PauseCampaignError};
pub use self::put_dial_request_batch::{
    DialRequest, FailedRequest, FailureCode, PutDialRequestBatch, PutDialRequestBatchError, PutDialRequestBatchOutput,
    SuccessfulRequest,
};
pub use self::resume_campaign::{ResumeCampaign, ResumeCampaignError};
pub use self::shapes::{
    AgentlessDialerConfig, AnswerMachineDetectionConfig, CampaignState, DialerConfig, EncryptionConfig, EncryptionType,
    InstanceOnboardingJobFailureCode, InstanceOnboardingJobStatus, InstanceOnboardingJobStatusCode, OutboundCallConfig,
    PredictiveDialerConfig, ProgressiveDialerConfig,
};
pub use self::start_campaign::{StartCampaign, StartCampaignError};
pub use self::start_instance_onboarding_job::{
    StartInstanceOnboardingJob, StartInstanceOnboardingJobError, StartInstanceOnboardingJobOutput,
};
pub use self::stop_campaign::{StopCampaign, StopCampaignError};
pub use self::tag_resource::{TagResource, TagResourceError};
pub use self::untag_resource::{UntagResource, UntagResourceError};
pub use self::update_campaign_dialer_config::{UpdateCampaignDialerConfig, UpdateCampaignDialerConfigError};
pub use self::update_campaign_name::{UpdateCampaignName, UpdateCampaignNameError};
pub use self::update_campaign_outbound_call_config::{
    UpdateCampaignOutboundCallConfig, UpdateCampaignOutboundCallConfigError,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("connect-campaigns").with_service_id("ConnectCampaigns");
