// Printed by cargo-connect 0.1.0 from the model of ConnectCases, version 2022-10-03.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCaseAuditEvents`.

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AccessDeniedException, EmptyFieldValue, InternalServerException, RelatedItemType, ResourceNotFoundException,
    ThrottlingException, UserUnion, ValidationException,
};

/// The operation `GetCaseAuditEvents` of Amazon Connect Cases.
///
/// See [`GetCaseAuditEvents`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connectcases-2022-10-03/GetCaseAuditEvents
#[connect_operation(
    method = "POST",
    uri = "/domains/<domainId>/cases/<caseId>/audit-history",
    rename_all = "camelCase",
    output = GetCaseAuditEventsOutput,
    errors(
        InternalServerException,
        ResourceNotFoundException,
        ValidationException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    idempotent,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetCaseAuditEvents {
    /// The member `caseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub case_id: String,
    /// The member `domainId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub domain_id: String,
    /// The member `maxResults`. 1 to 25.
    #[connect(range(1..=25))]
    pub max_results: Option<i32>,
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
}

/// The output of [`GetCaseAuditEvents`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCaseAuditEventsOutput {
    /// The member `nextToken`. Up to 9,000 characters.
    #[connect(length(..=9000))]
    pub next_token: Option<String>,
    /// The member `auditEvents`. Up to 25 items.
    #[connect(length(..=25))]
    pub audit_events: Vec<Option<AuditEvent>>,
}

/// The structure `AuditEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditEvent {
    /// The member `eventId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub event_id: String,
    /// The member `type`.
    pub r#type: AuditEventType,
    /// The member `relatedItemType`.
    pub related_item_type: Option<RelatedItemType>,
    /// The member `performedTime`.
    #[connect(timestamp = "date-time")]
    pub performed_time: Timestamp,
    /// The member `fields`.
    pub fields: Vec<Option<AuditEventField>>,
    /// The member `performedBy`.
    pub performed_by: Option<AuditEventPerformedBy>,
    /// The member `mergeMetadata`.
    pub merge_metadata: Option<AuditMergeMetadata>,
}

impl AuditEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        event_id: impl Into<String>,
        r#type: AuditEventType,
        performed_time: Timestamp,
        fields: Vec<Option<AuditEventField>>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            r#type,
            related_item_type: None,
            performed_time,
            fields,
            performed_by: None,
            merge_metadata: None,
        }
    }
}

/// The values of `AuditEventType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditEventType {
    /// The value `Case.Created`.
    #[connect(rename = "Case.Created")]
    CaseCreated,
    /// The value `Case.Updated`.
    #[connect(rename = "Case.Updated")]
    CaseUpdated,
    /// The value `RelatedItem.Created`.
    #[connect(rename = "RelatedItem.Created")]
    RelatedItemCreated,
    /// The value `RelatedItem.Deleted`.
    #[connect(rename = "RelatedItem.Deleted")]
    RelatedItemDeleted,
    /// The value `RelatedItem.Updated`.
    #[connect(rename = "RelatedItem.Updated")]
    RelatedItemUpdated,
    /// The value `Case.Merged`.
    #[connect(rename = "Case.Merged")]
    CaseMerged,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AuditEventField`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditEventField {
    /// The member `eventFieldId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub event_field_id: String,
    /// The member `oldValue`.
    pub old_value: Option<AuditEventFieldValueUnion>,
    /// The member `newValue`.
    pub new_value: AuditEventFieldValueUnion,
}

impl AuditEventField {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(event_field_id: impl Into<String>, new_value: AuditEventFieldValueUnion) -> Self {
        Self { event_field_id: event_field_id.into(), old_value: None, new_value }
    }
}

/// The union `AuditEventFieldValueUnion`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuditEventFieldValueUnion {
    /// The member `stringValue`. Up to 4,100 characters.
    #[connect(length(..=4100))]
    StringValue(String),
    /// The member `doubleValue`.
    DoubleValue(f64),
    /// The member `booleanValue`.
    BooleanValue(bool),
    /// The member `emptyValue`.
    EmptyValue(EmptyFieldValue),
    /// The member `userArnValue`.
    UserArnValue(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `AuditEventPerformedBy`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditEventPerformedBy {
    /// The member `user`.
    pub user: Option<UserUnion>,
    /// The member `iamPrincipalArn`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub iam_principal_arn: String,
}

/// The structure `AuditMergeMetadata`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditMergeMetadata {
    /// The member `mergeEventId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub merge_event_id: String,
    /// The member `primaryCaseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub primary_case_id: String,
    /// The member `secondaryCaseId`. 1 to 500 characters. Pattern: `[A-Za-z0-9\-._/:#=+-]*`.
    #[connect(length(1..=500), pattern = "[A-Za-z0-9\\-._/:#=+-]*")]
    pub secondary_case_id: String,
}
