// Printed by cargo-connect 0.1.0 from the model of Connect Contact Lens, version 2020-08-21.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! An operation of Amazon Connect Contact Lens, API version 2020-08-21.

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

mod errors;
mod list_realtime_contact_analysis_segments;

pub use self::errors::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};
pub use self::list_realtime_contact_analysis_segments::{
    Categories, CategoriesAttributeAndCondition, CategoriesAttributeFilter, CategoryDetails, CharacterOffsets,
    ExtractedInformation, ExtractedInformationFailureCode, ExtractedInformationValue, IssueDetected,
    ListRealtimeContactAnalysisSegments, ListRealtimeContactAnalysisSegmentsError,
    ListRealtimeContactAnalysisSegmentsOutput, PointOfInterest, PostContactSummary, PostContactSummaryFailureCode,
    PostContactSummaryStatus, RealTimeContactAnalysisSegmentsFilter, RealtimeContactAnalysisSegment, SentimentValue,
    TagComparisonType, TagCondition, Transcript,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint =
    ServiceEndpoint::new("contact-lens").with_signing_name("connect").with_service_id("Connect Contact Lens");
