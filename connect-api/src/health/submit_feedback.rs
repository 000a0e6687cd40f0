// Printed by cargo-connect 0.1.0 from the model of ConnectHealth, version 2025-01-29.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SubmitFeedback`.

use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServerException, ResourceNotFoundException, ThrottlingException, ValidationException,
};

/// The operation `SubmitFeedback` of Connect Health.
///
/// See [`SubmitFeedback`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connecthealth-2025-01-29/SubmitFeedback
#[connect_operation(
    method = "POST",
    uri = "/domain/<domainId>/feedback",
    rename_all = "camelCase",
    output = (),
    errors(
        InternalServerException,
        ResourceNotFoundException,
        AccessDeniedException,
        ValidationException,
        ThrottlingException,
    ),
    auth = sigv4,
    host_prefix = "runtime.",
)]
#[cfg_attr(feature = "server", connect(status = 202, server))]
#[derive(Clone, Debug)]
pub struct SubmitFeedback {
    /// The member `domainId`. 20 to 25 characters. Pattern: `(hai-|dom-)[a-z0-9]+`.
    #[connect(length(20..=25), pattern = "(hai-|dom-)[a-z0-9]+")]
    pub domain_id: String,
    /// The member `artifactSourceId`. Exactly 36 characters. Pattern:
    /// `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`.
    #[connect(length(36), pattern = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")]
    pub artifact_source_id: String,
    /// The member `subscriptionId`. Exactly 25 characters. Pattern: `sub-[a-zA-Z0-9]{21}`.
    #[connect(length(25), pattern = "sub-[a-zA-Z0-9]{21}")]
    pub subscription_id: Option<String>,
    /// The member `artifactType`.
    pub artifact_type: FeedbackArtifactType,
    /// The member `signedArtifactS3Uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub signed_artifact_s3_uri: String,
    /// The member `generatedArtifactS3Uri`. Up to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub generated_artifact_s3_uri: Option<String>,
    /// The member `comments`. 1 to 4,096 characters.
    #[connect(sensitive, length(1..=4096))]
    pub comments: Option<Secret<String>>,
    /// The member `clientToken`. 1 to 128 characters.
    #[connect(idempotency_token, length(1..=128))]
    pub client_token: Option<String>,
}

impl SubmitFeedback {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        domain_id: impl Into<String>,
        artifact_source_id: impl Into<String>,
        artifact_type: FeedbackArtifactType,
        signed_artifact_s3_uri: impl Into<String>,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            artifact_source_id: artifact_source_id.into(),
            subscription_id: None,
            artifact_type,
            signed_artifact_s3_uri: signed_artifact_s3_uri.into(),
            generated_artifact_s3_uri: None,
            comments: None,
            client_token: None,
        }
    }
}

/// The values of `FeedbackArtifactType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedbackArtifactType {
    /// The value `CLINICAL_DOC`.
    ClinicalDoc,
    /// The value `MEDICAL_CODES`.
    MedicalCodes,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
