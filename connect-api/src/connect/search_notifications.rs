// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchNotifications`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, ControlPlaneAttributeFilter, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LocaleCode, NotificationPriority, ResourceNotFoundException, StringCondition,
    ThrottlingException,
};

/// The operation `SearchNotifications` of Amazon Connect Service.
///
/// See [`SearchNotifications`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchNotifications
#[connect_operation(
    method = "POST",
    uri = "/search-notifications",
    output = SearchNotificationsOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        InvalidParameterException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchNotifications {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchFilter`.
    pub search_filter: Option<NotificationSearchFilter>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<NotificationSearchCriteria>,
}

/// The structure `NotificationSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct NotificationSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The structure `NotificationSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct NotificationSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<NotificationSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
}

/// The output of [`SearchNotifications`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchNotificationsOutput {
    /// The member `Notifications`.
    pub notifications: Option<Vec<NotificationSearchSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `NotificationSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NotificationSearchSummary {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `Content`.
    #[connect(values(length(..=3000)))]
    pub content: Option<BTreeMap<LocaleCode, String>>,
    /// The member `Priority`.
    pub priority: Option<NotificationPriority>,
    /// The member `Recipients`. Up to 200 items.
    #[connect(length(..=200))]
    pub recipients: Option<Vec<String>>,
    /// The member `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// The member `ExpiresAt`.
    pub expires_at: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
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
}
