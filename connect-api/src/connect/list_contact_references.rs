// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactReferences`.

use connect_core::{UnknownVariant, connect_operation, connect_shape};

use super::{
    AnalyticsMode, InternalServiceException, InvalidParameterException, InvalidRequestException, ReferenceStatus,
    ReferenceType, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactReferences` of Amazon Connect Service.
///
/// See [`ListContactReferences`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactReferences
#[connect_operation(
    method = "GET",
    uri = "/contact/references/<InstanceId>/<ContactId>",
    output = ListContactReferencesOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = reference_summary_list,
        item = ReferenceSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactReferences {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `ReferenceTypes`. Up to 6 items.
    #[connect(query = "referenceTypes", length(..=6))]
    pub reference_types: Vec<ReferenceType>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListContactReferences`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactReferencesOutput {
    /// The member `ReferenceSummaryList`.
    pub reference_summary_list: Option<Vec<ReferenceSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The union `ReferenceSummary`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReferenceSummary {
    /// The member `Url`.
    Url(UrlReference),
    /// The member `Attachment`.
    Attachment(AttachmentReference),
    /// The member `EmailMessage`.
    EmailMessage(EmailMessageReference),
    /// The member `EmailMessageRedacted`.
    EmailMessageRedacted(EmailMessageReference),
    /// The member `EmailMessagePlainText`.
    EmailMessagePlainText(EmailMessageReference),
    /// The member `EmailMessagePlainTextRedacted`.
    EmailMessagePlainTextRedacted(EmailMessageReference),
    /// The member `String`.
    String(StringReference),
    /// The member `Number`.
    Number(NumberReference),
    /// The member `Date`.
    Date(DateReference),
    /// The member `Email`.
    Email(EmailReference),
    /// The member `ContactAnalysis`.
    ContactAnalysis(ContactAnalysisReference),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `UrlReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UrlReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
}

/// The structure `AttachmentReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttachmentReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
    /// The member `Status`.
    pub status: Option<ReferenceStatus>,
    /// The member `Arn`. 20 to 256 characters. Pattern: `^[-:/A-Za-z0-9]+`.
    #[connect(length(20..=256), pattern = "^[-:/A-Za-z0-9]+")]
    pub arn: Option<String>,
}

/// The structure `EmailMessageReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailMessageReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Arn`. 20 to 256 characters. Pattern: `^[-:/A-Za-z0-9]+`.
    #[connect(length(20..=256), pattern = "^[-:/A-Za-z0-9]+")]
    pub arn: Option<String>,
}

/// The structure `StringReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StringReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
}

/// The structure `NumberReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NumberReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
}

/// The structure `DateReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DateReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
}

/// The structure `EmailReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
}

/// The structure `ContactAnalysisReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactAnalysisReference {
    /// The member `Name`. 1 to 4,096 characters.
    #[connect(length(1..=4096))]
    pub name: Option<String>,
    /// The member `Value`. Up to 4,096 characters.
    #[connect(length(..=4096))]
    pub value: Option<String>,
    /// The member `Status`.
    pub status: Option<ReferenceStatus>,
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `AnalyticsMode`.
    pub analytics_mode: Option<AnalyticsMode>,
    /// The member `IsRedacted`.
    pub is_redacted: Option<bool>,
}
