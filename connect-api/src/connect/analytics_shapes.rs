// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `analytics` use.

use connect_core::{UnknownValue, connect_shape};

/// The values of `VocabularyLanguageCode`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VocabularyLanguageCode {
    /// The value `ar-AE`.
    #[connect(rename = "ar-AE")]
    ArAe,
    /// The value `de-CH`.
    #[connect(rename = "de-CH")]
    DeCh,
    /// The value `de-DE`.
    #[connect(rename = "de-DE")]
    DeDe,
    /// The value `en-AB`.
    #[connect(rename = "en-AB")]
    EnAb,
    /// The value `en-AU`.
    #[connect(rename = "en-AU")]
    EnAu,
    /// The value `en-GB`.
    #[connect(rename = "en-GB")]
    EnGb,
    /// The value `en-IE`.
    #[connect(rename = "en-IE")]
    EnIe,
    /// The value `en-IN`.
    #[connect(rename = "en-IN")]
    EnIn,
    /// The value `en-US`.
    #[connect(rename = "en-US")]
    EnUs,
    /// The value `en-WL`.
    #[connect(rename = "en-WL")]
    EnWl,
    /// The value `es-ES`.
    #[connect(rename = "es-ES")]
    EsEs,
    /// The value `es-US`.
    #[connect(rename = "es-US")]
    EsUs,
    /// The value `fr-CA`.
    #[connect(rename = "fr-CA")]
    FrCa,
    /// The value `fr-FR`.
    #[connect(rename = "fr-FR")]
    FrFr,
    /// The value `hi-IN`.
    #[connect(rename = "hi-IN")]
    HiIn,
    /// The value `it-IT`.
    #[connect(rename = "it-IT")]
    ItIt,
    /// The value `ja-JP`.
    #[connect(rename = "ja-JP")]
    JaJp,
    /// The value `ko-KR`.
    #[connect(rename = "ko-KR")]
    KoKr,
    /// The value `pt-BR`.
    #[connect(rename = "pt-BR")]
    PtBr,
    /// The value `pt-PT`.
    #[connect(rename = "pt-PT")]
    PtPt,
    /// The value `zh-CN`.
    #[connect(rename = "zh-CN")]
    ZhCn,
    /// The value `en-NZ`.
    #[connect(rename = "en-NZ")]
    EnNz,
    /// The value `en-ZA`.
    #[connect(rename = "en-ZA")]
    EnZa,
    /// The value `ca-ES`.
    #[connect(rename = "ca-ES")]
    CaEs,
    /// The value `da-DK`.
    #[connect(rename = "da-DK")]
    DaDk,
    /// The value `fi-FI`.
    #[connect(rename = "fi-FI")]
    FiFi,
    /// The value `id-ID`.
    #[connect(rename = "id-ID")]
    IdId,
    /// The value `ms-MY`.
    #[connect(rename = "ms-MY")]
    MsMy,
    /// The value `nl-NL`.
    #[connect(rename = "nl-NL")]
    NlNl,
    /// The value `no-NO`.
    #[connect(rename = "no-NO")]
    NoNo,
    /// The value `pl-PL`.
    #[connect(rename = "pl-PL")]
    PlPl,
    /// The value `sv-SE`.
    #[connect(rename = "sv-SE")]
    SvSe,
    /// The value `tl-PH`.
    #[connect(rename = "tl-PH")]
    TlPh,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AnalyticsDataAssociationResult`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyticsDataAssociationResult {
    /// The member `DataSetId`. 1 to 255 characters.
    #[connect(length(1..=255))]
    pub data_set_id: Option<String>,
    /// The member `TargetAccountId`.
    pub target_account_id: Option<String>,
    /// The member `ResourceShareId`.
    pub resource_share_id: Option<String>,
    /// The member `ResourceShareArn`.
    pub resource_share_arn: Option<String>,
    /// The member `ResourceShareStatus`.
    pub resource_share_status: Option<String>,
}

/// The structure `ErrorResult`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorResult {
    /// The member `ErrorCode`.
    pub error_code: Option<String>,
    /// The member `ErrorMessage`.
    pub error_message: Option<String>,
}

/// The structure `ExtractionConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct ExtractionConfiguration {
    /// The member `PromptHint`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub prompt_hint: String,
    /// The member `NotFoundBehavior`.
    pub not_found_behavior: Option<ExtractionDefinitionNotFoundBehavior>,
}

/// The structure `ExtractionDefinitionNotFoundBehavior`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct ExtractionDefinitionNotFoundBehavior {
    /// The member `Behavior`.
    pub behavior: NotFoundBehaviorType,
    /// The member `DefaultValue`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub default_value: Option<String>,
}

impl ExtractionDefinitionNotFoundBehavior {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(behavior: NotFoundBehaviorType) -> Self {
        Self { behavior, default_value: None }
    }
}

/// The values of `NotFoundBehaviorType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotFoundBehaviorType {
    /// The value `USE_DEFAULT_VALUE`.
    UseDefaultValue,
    /// The value `OMIT`.
    Omit,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ExtractionDefinitionDisplay`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ExtractionDefinitionDisplay {
    /// The member `Label`. Up to 25 characters.
    #[connect(length(..=25))]
    pub label: Option<String>,
}

/// The values of `VocabularyState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VocabularyState {
    /// The value `CREATION_IN_PROGRESS`.
    CreationInProgress,
    /// The value `ACTIVE`.
    Active,
    /// The value `CREATION_FAILED`.
    CreationFailed,
    /// The value `DELETE_IN_PROGRESS`.
    DeleteInProgress,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
