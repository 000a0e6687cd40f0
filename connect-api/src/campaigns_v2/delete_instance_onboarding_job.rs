// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DeleteInstanceOnboardingJob`.

use connect_core::connect_operation;

use super::{
    AccessDeniedException, InternalServerException, InvalidStateException, ResourceNotFoundException,
    ValidationException,
};

/// The operation `DeleteInstanceOnboardingJob` of `AmazonConnectCampaignServiceV2`.
///
/// See [`DeleteInstanceOnboardingJob`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connectcampaignsv2-2024-04-23/DeleteInstanceOnboardingJob
#[connect_operation(
    method = "DELETE",
    uri = "/v2/connect-instance/<connectInstanceId>/onboarding",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        AccessDeniedException,
        InvalidStateException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DeleteInstanceOnboardingJob {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
}
