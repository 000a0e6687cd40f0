// Printed by cargo-connect 0.1.0 from the model of Bedrock Runtime, version 2023-09-30.
// A refresh removes changes: cargo connect import botocore:bedrock-runtime --operation ConverseStream -o tests/streamed_apis/declared/bedrock_runtime

//! The operation `ConverseStream`.

use std::collections::BTreeMap;

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{
    Blob, Document, Secret, UnknownValue, UnknownVariant, connect_operation,
    connect_shape,
};

use super::{
    AccessDeniedException, InternalServerException, ModelErrorException,
    ModelNotReadyException, ModelStreamErrorException, ModelTimeoutException,
    ResourceNotFoundException, ServiceUnavailableException, ThrottlingException,
    ValidationException,
};

/// The operation `ConverseStream` of Amazon Bedrock Runtime. The service accepts other
/// authentication too: a bearer token.
///
/// See [`ConverseStream`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/bedrock-runtime-2023-09-30/ConverseStream
#[connect_operation(
    method = "POST",
    uri = "/model/<modelId>/converse-stream",
    rename_all = "camelCase",
    output = ConverseStreamResponse,
    errors(
        AccessDeniedException,
        ThrottlingException,
        ResourceNotFoundException,
        ModelTimeoutException,
        InternalServerException,
        ServiceUnavailableException,
        ValidationException,
        ModelNotReadyException,
        ModelErrorException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug, Default)]
pub struct ConverseStream {
    /// The member `modelId`. 1 to 2,048 characters. Pattern:
    /// `(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)`.
    #[connect(
        length(1..=2048),
        pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:custom-model-deployment/[a-z0-9]{12})|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|(([0-9a-zA-Z][_-]?)+)|([a-zA-Z0-9-:.]+)|(^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?))$|(^arn:aws:sagemaker:[a-z0-9-]+:[0-9]{12}:endpoint/[a-zA-Z0-9-]+$)|(^arn:aws(-[^:]+)?:bedrock:([0-9a-z-]{1,20}):([0-9]{12}):(default-)?prompt-router/[a-zA-Z0-9-:.]+$)",
    )]
    pub model_id: String,
    /// The member `messages`.
    pub messages: Option<Vec<Message>>,
    /// The member `system`.
    pub system: Option<Vec<SystemContentBlock>>,
    /// The member `inferenceConfig`.
    pub inference_config: Option<InferenceConfiguration>,
    /// The member `toolConfig`.
    pub tool_config: Option<ToolConfiguration>,
    /// The member `guardrailConfig`.
    pub guardrail_config: Option<GuardrailStreamConfiguration>,
    /// The member `additionalModelRequestFields`.
    pub additional_model_request_fields: Option<Document>,
    /// The member `promptVariables`.
    #[connect(sensitive)]
    pub prompt_variables: Option<Secret<BTreeMap<String, PromptVariableValues>>>,
    /// The member `additionalModelResponseFieldPaths`. Up to 10 items.
    #[connect(length(..=10), items(length(1..=256)))]
    pub additional_model_response_field_paths: Option<Vec<String>>,
    /// The member `requestMetadata`. 1 to 16 entries.
    #[connect(
        sensitive,
        length(1..=16),
        keys(length(1..=256), pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{1,256}"),
        values(length(..=256), pattern = "[a-zA-Z0-9\\s:_@$#=/+,-.]{0,256}"),
    )]
    pub request_metadata: Option<Secret<BTreeMap<String, String>>>,
    /// The member `performanceConfig`.
    pub performance_config: Option<PerformanceConfiguration>,
    /// The member `serviceTier`.
    pub service_tier: Option<ServiceTier>,
    /// The member `outputConfig`.
    pub output_config: Option<OutputConfig>,
}

/// The structure `Message`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct Message {
    /// The member `role`.
    pub role: ConversationRole,
    /// The member `content`.
    pub content: Vec<ContentBlock>,
}

/// The values of `ConversationRole`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationRole {
    /// The value `user`.
    User,
    /// The value `assistant`.
    Assistant,
    /// The value `system`.
    System,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `ContentBlock`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ContentBlock {
    /// The member `text`.
    Text(String),
    /// The member `image`.
    Image(ImageBlock),
    /// The member `document`.
    Document(DocumentBlock),
    /// The member `video`.
    Video(VideoBlock),
    /// The member `audio`.
    Audio(AudioBlock),
    /// The member `toolUse`.
    ToolUse(ToolUseBlock),
    /// The member `toolResult`.
    ToolResult(ToolResultBlock),
    /// The member `guardContent`.
    GuardContent(GuardrailConverseContentBlock),
    /// The member `cachePoint`.
    CachePoint(CachePointBlock),
    /// The member `reasoningContent`.
    ReasoningContent(Secret<ReasoningContentBlock>),
    /// The member `citationsContent`.
    CitationsContent(CitationsContentBlock),
    /// The member `searchResult`.
    SearchResult(SearchResultBlock),
    /// The member `toolAddition`.
    ToolAddition(ToolAdditionBlock),
    /// The member `toolRemoval`.
    ToolRemoval(ToolRemovalBlock),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ImageBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct ImageBlock {
    /// The member `format`.
    pub format: ImageFormat,
    /// The member `source`.
    #[connect(sensitive)]
    pub source: Secret<ImageSource>,
    /// The member `error`.
    #[connect(sensitive)]
    pub error: Option<Secret<ErrorBlock>>,
}

impl ImageBlock {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(format: ImageFormat, source: Secret<ImageSource>) -> Self {
        Self {
            format,
            source,
            error: None,
        }
    }
}

/// The values of `ImageFormat`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// The value `png`.
    Png,
    /// The value `jpeg`.
    Jpeg,
    /// The value `gif`.
    Gif,
    /// The value `webp`.
    Webp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `ImageSource`: exactly one of the variants. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ImageSource {
    /// The member `bytes`. At least 1 byte.
    #[connect(length(1..))]
    Bytes(Blob),
    /// The member `s3Location`.
    S3Location(S3Location),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `S3Location`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct S3Location {
    /// The member `uri`. 1 to 1,024 characters. Pattern:
    /// `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    #[connect(
        length(1..=1024),
        pattern = "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    )]
    pub uri: String,
    /// The member `bucketOwner`. Pattern: `[0-9]{12}`.
    #[connect(pattern = "[0-9]{12}")]
    pub bucket_owner: Option<String>,
}

/// The structure `ErrorBlock`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ErrorBlock {
    /// The member `message`.
    pub message: Option<String>,
}

/// The structure `DocumentBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct DocumentBlock {
    /// The member `format`.
    pub format: Option<DocumentFormat>,
    /// The member `name`. 1 to 200 characters.
    #[connect(length(1..=200))]
    pub name: String,
    /// The member `source`.
    pub source: DocumentSource,
    /// The member `context`.
    pub context: Option<String>,
    /// The member `citations`.
    pub citations: Option<CitationsConfig>,
}

impl DocumentBlock {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, source: DocumentSource) -> Self {
        Self {
            format: None,
            name: name.into(),
            source,
            context: None,
            citations: None,
        }
    }
}

/// The values of `DocumentFormat`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentFormat {
    /// The value `pdf`.
    Pdf,
    /// The value `csv`.
    Csv,
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `xls`.
    Xls,
    /// The value `xlsx`.
    Xlsx,
    /// The value `html`.
    Html,
    /// The value `txt`.
    Txt,
    /// The value `md`.
    Md,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `DocumentSource`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DocumentSource {
    /// The member `bytes`. At least 1 byte.
    #[connect(length(1..))]
    Bytes(Blob),
    /// The member `s3Location`.
    S3Location(S3Location),
    /// The member `text`.
    Text(String),
    /// The member `content`.
    Content(Vec<DocumentContentBlock>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `DocumentContentBlock`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DocumentContentBlock {
    /// The member `text`.
    Text(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CitationsConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CitationsConfig {
    /// The member `enabled`.
    pub enabled: bool,
}

/// The structure `VideoBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct VideoBlock {
    /// The member `format`.
    pub format: VideoFormat,
    /// The member `source`.
    pub source: VideoSource,
}

/// The values of `VideoFormat`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoFormat {
    /// The value `mkv`.
    Mkv,
    /// The value `mov`.
    Mov,
    /// The value `mp4`.
    Mp4,
    /// The value `webm`.
    Webm,
    /// The value `flv`.
    Flv,
    /// The value `mpeg`.
    Mpeg,
    /// The value `mpg`.
    Mpg,
    /// The value `wmv`.
    Wmv,
    /// The value `three_gp`.
    ThreeGp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `VideoSource`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VideoSource {
    /// The member `bytes`. At least 1 byte.
    #[connect(length(1..))]
    Bytes(Blob),
    /// The member `s3Location`.
    S3Location(S3Location),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `AudioBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct AudioBlock {
    /// The member `format`.
    pub format: AudioFormat,
    /// The member `source`.
    #[connect(sensitive)]
    pub source: Secret<AudioSource>,
    /// The member `error`.
    #[connect(sensitive)]
    pub error: Option<Secret<ErrorBlock>>,
}

impl AudioBlock {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(format: AudioFormat, source: Secret<AudioSource>) -> Self {
        Self {
            format,
            source,
            error: None,
        }
    }
}

/// The values of `AudioFormat`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioFormat {
    /// The value `mp3`.
    Mp3,
    /// The value `opus`.
    Opus,
    /// The value `wav`.
    Wav,
    /// The value `aac`.
    Aac,
    /// The value `flac`.
    Flac,
    /// The value `mp4`.
    Mp4,
    /// The value `ogg`.
    Ogg,
    /// The value `mkv`.
    Mkv,
    /// The value `mka`.
    Mka,
    /// The value `x-aac`.
    #[connect(rename = "x-aac")]
    XAac,
    /// The value `m4a`.
    M4a,
    /// The value `mpeg`.
    Mpeg,
    /// The value `mpga`.
    Mpga,
    /// The value `pcm`.
    Pcm,
    /// The value `webm`.
    Webm,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `AudioSource`: exactly one of the variants. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioSource {
    /// The member `bytes`. At least 1 byte.
    #[connect(length(1..))]
    Bytes(Blob),
    /// The member `s3Location`.
    S3Location(S3Location),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ToolUseBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolUseBlock {
    /// The member `toolUseId`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_.:-]+")]
    pub tool_use_id: String,
    /// The member `name`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_-]+")]
    pub name: String,
    /// The member `input`.
    pub input: Document,
    /// The member `type`.
    pub r#type: Option<ToolUseType>,
}

/// The values of `ToolUseType`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolUseType {
    /// The value `server_tool_use`.
    ServerToolUse,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ToolResultBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolResultBlock {
    /// The member `toolUseId`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_.:-]+")]
    pub tool_use_id: String,
    /// The member `content`.
    pub content: Vec<ToolResultContentBlock>,
    /// The member `status`.
    pub status: Option<ToolResultStatus>,
    /// The member `type`.
    pub r#type: Option<String>,
}

/// The union `ToolResultContentBlock`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ToolResultContentBlock {
    /// The member `json`.
    Json(Document),
    /// The member `text`.
    Text(String),
    /// The member `image`.
    Image(ImageBlock),
    /// The member `document`.
    Document(DocumentBlock),
    /// The member `video`.
    Video(VideoBlock),
    /// The member `searchResult`.
    SearchResult(SearchResultBlock),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `SearchResultBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SearchResultBlock {
    /// The member `source`.
    pub source: String,
    /// The member `title`.
    pub title: String,
    /// The member `content`.
    pub content: Vec<SearchResultContentBlock>,
    /// The member `citations`.
    pub citations: Option<CitationsConfig>,
}

/// The structure `SearchResultContentBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SearchResultContentBlock {
    /// The member `text`.
    pub text: String,
}

/// The values of `ToolResultStatus`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolResultStatus {
    /// The value `success`.
    Success,
    /// The value `error`.
    Error,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `GuardrailConverseContentBlock`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuardrailConverseContentBlock {
    /// The member `text`.
    Text(GuardrailConverseTextBlock),
    /// The member `image`.
    Image(Secret<GuardrailConverseImageBlock>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `GuardrailConverseTextBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct GuardrailConverseTextBlock {
    /// The member `text`.
    pub text: String,
    /// The member `qualifiers`.
    pub qualifiers: Option<Vec<GuardrailConverseContentQualifier>>,
}

/// The values of `GuardrailConverseContentQualifier`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailConverseContentQualifier {
    /// The value `grounding_source`.
    GroundingSource,
    /// The value `query`.
    Query,
    /// The value `guard_content`.
    GuardContent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailConverseImageBlock`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct GuardrailConverseImageBlock {
    /// The member `format`.
    pub format: GuardrailConverseImageFormat,
    /// The member `source`.
    #[connect(sensitive)]
    pub source: Secret<GuardrailConverseImageSource>,
}

/// The values of `GuardrailConverseImageFormat`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailConverseImageFormat {
    /// The value `png`.
    Png,
    /// The value `jpeg`.
    Jpeg,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `GuardrailConverseImageSource`: exactly one of the variants. The whole value is
/// sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuardrailConverseImageSource {
    /// The member `bytes`. At least 1 byte.
    #[connect(length(1..))]
    Bytes(Blob),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CachePointBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct CachePointBlock {
    /// The member `type`.
    pub r#type: CachePointType,
    /// The member `ttl`.
    pub ttl: Option<CacheTTL>,
}

impl CachePointBlock {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: CachePointType) -> Self {
        Self { r#type, ttl: None }
    }
}

/// The values of `CachePointType`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CachePointType {
    /// The value `default`.
    Default,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `CacheTTL`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheTTL {
    /// The value `5m`.
    #[connect(rename = "5m")]
    Value5m,
    /// The value `1h`.
    #[connect(rename = "1h")]
    Value1h,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `ReasoningContentBlock`: exactly one of the variants. The whole value is
/// sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReasoningContentBlock {
    /// The member `reasoningText`.
    ReasoningText(Secret<ReasoningTextBlock>),
    /// The member `redactedContent`.
    RedactedContent(Blob),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ReasoningTextBlock`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ReasoningTextBlock {
    /// The member `text`.
    pub text: String,
    /// The member `signature`.
    pub signature: Option<String>,
}

/// The structure `CitationsContentBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CitationsContentBlock {
    /// The member `content`.
    pub content: Option<Vec<CitationGeneratedContent>>,
    /// The member `citations`.
    pub citations: Option<Vec<Citation>>,
}

/// The union `CitationGeneratedContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CitationGeneratedContent {
    /// The member `text`.
    Text(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `Citation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Citation {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `sourceContent`.
    pub source_content: Option<Vec<CitationSourceContent>>,
    /// The member `location`.
    pub location: Option<CitationLocation>,
}

/// The union `CitationSourceContent`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CitationSourceContent {
    /// The member `text`.
    Text(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `CitationLocation`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CitationLocation {
    /// The member `web`.
    Web(WebLocation),
    /// The member `documentChar`.
    DocumentChar(DocumentCharLocation),
    /// The member `documentPage`.
    DocumentPage(DocumentPageLocation),
    /// The member `documentChunk`.
    DocumentChunk(DocumentChunkLocation),
    /// The member `searchResultLocation`.
    SearchResultLocation(SearchResultLocation),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `WebLocation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct WebLocation {
    /// The member `url`.
    pub url: Option<String>,
    /// The member `domain`.
    pub domain: Option<String>,
}

/// The structure `DocumentCharLocation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct DocumentCharLocation {
    /// The member `documentIndex`. At least 0.
    #[connect(range(0..))]
    pub document_index: Option<i32>,
    /// The member `start`. At least 0.
    #[connect(range(0..))]
    pub start: Option<i32>,
    /// The member `end`. At least 0.
    #[connect(range(0..))]
    pub end: Option<i32>,
}

/// The structure `DocumentPageLocation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct DocumentPageLocation {
    /// The member `documentIndex`. At least 0.
    #[connect(range(0..))]
    pub document_index: Option<i32>,
    /// The member `start`. At least 0.
    #[connect(range(0..))]
    pub start: Option<i32>,
    /// The member `end`. At least 0.
    #[connect(range(0..))]
    pub end: Option<i32>,
}

/// The structure `DocumentChunkLocation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct DocumentChunkLocation {
    /// The member `documentIndex`. At least 0.
    #[connect(range(0..))]
    pub document_index: Option<i32>,
    /// The member `start`. At least 0.
    #[connect(range(0..))]
    pub start: Option<i32>,
    /// The member `end`. At least 0.
    #[connect(range(0..))]
    pub end: Option<i32>,
}

/// The structure `SearchResultLocation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SearchResultLocation {
    /// The member `searchResultIndex`. At least 0.
    #[connect(range(0..))]
    pub search_result_index: Option<i32>,
    /// The member `start`. At least 0.
    #[connect(range(0..))]
    pub start: Option<i32>,
    /// The member `end`. At least 0.
    #[connect(range(0..))]
    pub end: Option<i32>,
}

/// The structure `ToolAdditionBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolAdditionBlock {
    /// The member `tool`.
    pub tool: ToolReference,
}

/// The structure `ToolReference`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolReference {
    /// The member `type`. 1 to 64 characters.
    #[connect(length(1..=64))]
    pub r#type: Option<String>,
    /// The member `name`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub name: Option<String>,
    /// The member `serverName`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub server_name: Option<String>,
}

/// The structure `ToolRemovalBlock`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolRemovalBlock {
    /// The member `tool`.
    pub tool: ToolReference,
}

/// The union `SystemContentBlock`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SystemContentBlock {
    /// The member `text`. At least 1 character.
    #[connect(length(1..))]
    Text(String),
    /// The member `guardContent`.
    GuardContent(GuardrailConverseContentBlock),
    /// The member `cachePoint`.
    CachePoint(CachePointBlock),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `InferenceConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct InferenceConfiguration {
    /// The member `maxTokens`. At least 1.
    #[connect(range(1..))]
    pub max_tokens: Option<i32>,
    /// The member `temperature`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub temperature: Option<f32>,
    /// The member `topP`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub top_p: Option<f32>,
    /// The member `stopSequences`. Up to 2,500 items.
    #[connect(length(..=2500), items(length(1..)))]
    pub stop_sequences: Option<Vec<String>>,
}

/// The structure `ToolConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ToolConfiguration {
    /// The member `tools`. At least 1 item.
    #[connect(length(1..))]
    pub tools: Vec<Tool>,
    /// The member `toolChoice`.
    pub tool_choice: Option<ToolChoice>,
}

/// The union `Tool`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Tool {
    /// The member `toolSpec`.
    ToolSpec(ToolSpecification),
    /// The member `systemTool`.
    SystemTool(SystemTool),
    /// The member `cachePoint`.
    CachePoint(CachePointBlock),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ToolSpecification`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct ToolSpecification {
    /// The member `name`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_-]+")]
    pub name: String,
    /// The member `description`. At least 1 character.
    #[connect(length(1..))]
    pub description: Option<String>,
    /// The member `inputSchema`.
    pub input_schema: ToolInputSchema,
    /// The member `strict`.
    pub strict: Option<bool>,
}

impl ToolSpecification {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, input_schema: ToolInputSchema) -> Self {
        Self {
            name: name.into(),
            description: None,
            input_schema,
            strict: None,
        }
    }
}

/// The union `ToolInputSchema`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ToolInputSchema {
    /// The member `json`.
    Json(Document),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `SystemTool`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SystemTool {
    /// The member `name`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_-]+")]
    pub name: String,
}

/// The union `ToolChoice`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ToolChoice {
    /// The member `auto`.
    Auto(AutoToolChoice),
    /// The member `any`.
    Any(AnyToolChoice),
    /// The member `tool`.
    Tool(SpecificToolChoice),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `AutoToolChoice`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AutoToolChoice {}

/// The structure `AnyToolChoice`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AnyToolChoice {}

/// The structure `SpecificToolChoice`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SpecificToolChoice {
    /// The member `name`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_-]+")]
    pub name: String,
}

/// The structure `GuardrailStreamConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct GuardrailStreamConfiguration {
    /// The member `guardrailIdentifier`. Up to 2,048 characters. Pattern:
    /// `(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))`.
    #[connect(
        length(..=2048),
        pattern = "(|([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))",
    )]
    pub guardrail_identifier: Option<String>,
    /// The member `guardrailVersion`. Pattern: `(|([1-9][0-9]{0,7})|(DRAFT))`.
    #[connect(pattern = "(|([1-9][0-9]{0,7})|(DRAFT))")]
    pub guardrail_version: Option<String>,
    /// The member `trace`.
    pub trace: Option<GuardrailTrace>,
    /// The member `streamProcessingMode`.
    pub stream_processing_mode: Option<GuardrailStreamProcessingMode>,
}

/// The values of `GuardrailTrace`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailTrace {
    /// The value `enabled`.
    Enabled,
    /// The value `disabled`.
    Disabled,
    /// The value `enabled_full`.
    EnabledFull,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailStreamProcessingMode`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailStreamProcessingMode {
    /// The value `sync`.
    Sync,
    /// The value `async`.
    Async,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `PromptVariableValues`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PromptVariableValues {
    /// The member `text`.
    Text(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `PerformanceConfiguration`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct PerformanceConfiguration {
    /// The member `latency`.
    pub latency: Option<PerformanceConfigLatency>,
}

/// The values of `PerformanceConfigLatency`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceConfigLatency {
    /// The value `standard`.
    Standard,
    /// The value `optimized`.
    Optimized,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ServiceTier`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct ServiceTier {
    /// The member `type`.
    pub r#type: ServiceTierType,
}

/// The values of `ServiceTierType`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceTierType {
    /// The value `priority`.
    Priority,
    /// The value `default`.
    Default,
    /// The value `flex`.
    Flex,
    /// The value `reserved`.
    Reserved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `OutputConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct OutputConfig {
    /// The member `textFormat`.
    pub text_format: Option<OutputFormat>,
    /// The member `effort`. Up to 16 characters.
    #[connect(length(..=16))]
    pub effort: Option<String>,
}

/// The structure `OutputFormat`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
pub struct OutputFormat {
    /// The member `type`.
    pub r#type: OutputFormatType,
    /// The member `structure`.
    #[connect(sensitive)]
    pub structure: Secret<OutputFormatStructure>,
}

/// The values of `OutputFormatType`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputFormatType {
    /// The value `json_schema`.
    JsonSchema,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `OutputFormatStructure`: exactly one of the variants. The whole value is
/// sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OutputFormatStructure {
    /// The member `jsonSchema`.
    JsonSchema(JsonSchemaDefinition),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `JsonSchemaDefinition`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct JsonSchemaDefinition {
    /// The member `schema`.
    pub schema: String,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `description`.
    pub description: Option<String>,
}

/// The structure `ConverseStreamResponse`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ConverseStreamResponse {
    /// The member `stream`.
    #[connect(payload)]
    pub stream: EventStream<ConverseStreamOutput>,
}

impl ConverseStreamResponse {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(stream: EventStream<ConverseStreamOutput>) -> Self {
        Self { stream }
    }
}

/// The events of a stream: `ConverseStreamOutput`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConverseStreamOutput {
    /// The member `messageStart`.
    MessageStart(MessageStartEvent),
    /// The member `contentBlockStart`.
    ContentBlockStart(ContentBlockStartEvent),
    /// The member `contentBlockDelta`.
    ContentBlockDelta(ContentBlockDeltaEvent),
    /// The member `contentBlockStop`.
    ContentBlockStop(ContentBlockStopEvent),
    /// The member `messageStop`.
    MessageStop(MessageStopEvent),
    /// The member `metadata`.
    Metadata(ConverseStreamMetadataEvent),
    /// The member `internalServerException`.
    InternalServerException(InternalServerException),
    /// The member `modelStreamErrorException`.
    ModelStreamErrorException(ModelStreamErrorException),
    /// The member `validationException`.
    ValidationException(ValidationException),
    /// The member `throttlingException`.
    ThrottlingException(ThrottlingException),
    /// The member `serviceUnavailableException`.
    ServiceUnavailableException(ServiceUnavailableException),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `MessageStartEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MessageStartEvent {
    /// The member `role`.
    pub role: ConversationRole,
}

impl MessageStartEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(role: ConversationRole) -> Self {
        Self { role }
    }
}

/// The structure `ContentBlockStartEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContentBlockStartEvent {
    /// The member `start`.
    pub start: ContentBlockStart,
    /// The member `contentBlockIndex`. At least 0.
    #[connect(range(0..))]
    pub content_block_index: i32,
}

impl ContentBlockStartEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(start: ContentBlockStart, content_block_index: i32) -> Self {
        Self { start, content_block_index }
    }
}

/// The union `ContentBlockStart`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ContentBlockStart {
    /// The member `toolUse`.
    ToolUse(ToolUseBlockStart),
    /// The member `toolResult`.
    ToolResult(ToolResultBlockStart),
    /// The member `image`.
    Image(ImageBlockStart),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ToolUseBlockStart`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ToolUseBlockStart {
    /// The member `toolUseId`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_.:-]+")]
    pub tool_use_id: String,
    /// The member `name`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_-]+")]
    pub name: String,
    /// The member `type`.
    pub r#type: Option<ToolUseType>,
}

/// The structure `ToolResultBlockStart`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ToolResultBlockStart {
    /// The member `toolUseId`. 1 to 64 characters. Pattern: `[a-zA-Z0-9_.:-]+`.
    #[connect(length(1..=64), pattern = "[a-zA-Z0-9_.:-]+")]
    pub tool_use_id: String,
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `status`.
    pub status: Option<ToolResultStatus>,
}

/// The structure `ImageBlockStart`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImageBlockStart {
    /// The member `format`.
    pub format: ImageFormat,
}

impl ImageBlockStart {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(format: ImageFormat) -> Self {
        Self { format }
    }
}

/// The structure `ContentBlockDeltaEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContentBlockDeltaEvent {
    /// The member `delta`.
    pub delta: ContentBlockDelta,
    /// The member `contentBlockIndex`. At least 0.
    #[connect(range(0..))]
    pub content_block_index: i32,
}

impl ContentBlockDeltaEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(delta: ContentBlockDelta, content_block_index: i32) -> Self {
        Self { delta, content_block_index }
    }
}

/// The union `ContentBlockDelta`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ContentBlockDelta {
    /// The member `text`.
    Text(String),
    /// The member `toolUse`.
    ToolUse(ToolUseBlockDelta),
    /// The member `toolResult`.
    ToolResult(Vec<ToolResultBlockDelta>),
    /// The member `reasoningContent`.
    ReasoningContent(Secret<ReasoningContentBlockDelta>),
    /// The member `citation`.
    Citation(CitationsDelta),
    /// The member `image`.
    Image(ImageBlockDelta),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ToolUseBlockDelta`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ToolUseBlockDelta {
    /// The member `input`.
    pub input: String,
}

/// The union `ToolResultBlockDelta`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ToolResultBlockDelta {
    /// The member `text`.
    Text(String),
    /// The member `json`.
    Json(Document),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The union `ReasoningContentBlockDelta`: exactly one of the variants. The whole value is
/// sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReasoningContentBlockDelta {
    /// The member `text`.
    Text(String),
    /// The member `redactedContent`.
    RedactedContent(Blob),
    /// The member `signature`.
    Signature(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CitationsDelta`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CitationsDelta {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `sourceContent`.
    pub source_content: Option<Vec<CitationSourceContentDelta>>,
    /// The member `location`.
    pub location: Option<CitationLocation>,
}

/// The structure `CitationSourceContentDelta`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CitationSourceContentDelta {
    /// The member `text`.
    pub text: Option<String>,
}

/// The structure `ImageBlockDelta`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageBlockDelta {
    /// The member `source`.
    #[connect(sensitive)]
    pub source: Option<Secret<ImageSource>>,
    /// The member `error`.
    #[connect(sensitive)]
    pub error: Option<Secret<ErrorBlock>>,
}

/// The structure `ContentBlockStopEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContentBlockStopEvent {
    /// The member `contentBlockIndex`. At least 0.
    #[connect(range(0..))]
    pub content_block_index: i32,
}

/// The structure `MessageStopEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MessageStopEvent {
    /// The member `stopReason`.
    pub stop_reason: StopReason,
    /// The member `additionalModelResponseFields`.
    pub additional_model_response_fields: Option<Document>,
}

impl MessageStopEvent {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(stop_reason: StopReason) -> Self {
        Self {
            stop_reason,
            additional_model_response_fields: None,
        }
    }
}

/// The values of `StopReason`.
#[connect_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopReason {
    /// The value `end_turn`.
    EndTurn,
    /// The value `tool_use`.
    ToolUse,
    /// The value `max_tokens`.
    MaxTokens,
    /// The value `stop_sequence`.
    StopSequence,
    /// The value `guardrail_intervened`.
    GuardrailIntervened,
    /// The value `content_filtered`.
    ContentFiltered,
    /// The value `malformed_model_output`.
    MalformedModelOutput,
    /// The value `malformed_tool_use`.
    MalformedToolUse,
    /// The value `model_context_window_exceeded`.
    ModelContextWindowExceeded,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ConverseStreamMetadataEvent`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConverseStreamMetadataEvent {
    /// The member `usage`.
    pub usage: TokenUsage,
    /// The member `metrics`.
    pub metrics: ConverseStreamMetrics,
    /// The member `trace`.
    pub trace: Option<ConverseStreamTrace>,
    /// The member `performanceConfig`.
    pub performance_config: Option<PerformanceConfiguration>,
    /// The member `serviceTier`.
    pub service_tier: Option<ServiceTier>,
}

/// The structure `TokenUsage`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TokenUsage {
    /// The member `inputTokens`. At least 0.
    #[connect(range(0..))]
    pub input_tokens: i32,
    /// The member `outputTokens`. At least 0.
    #[connect(range(0..))]
    pub output_tokens: i32,
    /// The member `totalTokens`. At least 0.
    #[connect(range(0..))]
    pub total_tokens: i32,
    /// The member `cacheReadInputTokens`. At least 0.
    #[connect(range(0..))]
    pub cache_read_input_tokens: Option<i32>,
    /// The member `cacheWriteInputTokens`. At least 0.
    #[connect(range(0..))]
    pub cache_write_input_tokens: Option<i32>,
    /// The member `cacheDetails`.
    pub cache_details: Option<Vec<CacheDetail>>,
}

/// The structure `CacheDetail`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CacheDetail {
    /// The member `ttl`.
    pub ttl: CacheTTL,
    /// The member `inputTokens`. At least 0.
    #[connect(range(0..))]
    pub input_tokens: i32,
}

impl CacheDetail {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(ttl: CacheTTL, input_tokens: i32) -> Self {
        Self { ttl, input_tokens }
    }
}

/// The structure `ConverseStreamMetrics`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConverseStreamMetrics {
    /// The member `latencyMs`.
    pub latency_ms: i64,
}

/// The structure `ConverseStreamTrace`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConverseStreamTrace {
    /// The member `guardrail`.
    pub guardrail: Option<GuardrailTraceAssessment>,
    /// The member `promptRouter`.
    pub prompt_router: Option<PromptRouterTrace>,
}

/// The structure `GuardrailTraceAssessment`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailTraceAssessment {
    /// The member `modelOutput`.
    pub model_output: Option<Vec<String>>,
    /// The member `inputAssessment`.
    pub input_assessment: Option<BTreeMap<String, GuardrailAssessment>>,
    /// The member `outputAssessments`.
    pub output_assessments: Option<BTreeMap<String, Vec<GuardrailAssessment>>>,
    /// The member `actionReason`.
    pub action_reason: Option<String>,
}

/// The structure `GuardrailAssessment`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAssessment {
    /// The member `topicPolicy`.
    pub topic_policy: Option<GuardrailTopicPolicyAssessment>,
    /// The member `contentPolicy`.
    pub content_policy: Option<GuardrailContentPolicyAssessment>,
    /// The member `wordPolicy`.
    pub word_policy: Option<GuardrailWordPolicyAssessment>,
    /// The member `sensitiveInformationPolicy`.
    pub sensitive_information_policy: Option<
        GuardrailSensitiveInformationPolicyAssessment,
    >,
    /// The member `contextualGroundingPolicy`.
    pub contextual_grounding_policy: Option<
        GuardrailContextualGroundingPolicyAssessment,
    >,
    /// The member `automatedReasoningPolicy`.
    pub automated_reasoning_policy: Option<GuardrailAutomatedReasoningPolicyAssessment>,
    /// The member `invocationMetrics`.
    pub invocation_metrics: Option<GuardrailInvocationMetrics>,
    /// The member `appliedGuardrailDetails`.
    pub applied_guardrail_details: Option<AppliedGuardrailDetails>,
}

/// The structure `GuardrailTopicPolicyAssessment`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailTopicPolicyAssessment {
    /// The member `topics`.
    pub topics: Vec<GuardrailTopic>,
}

/// The structure `GuardrailTopic`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailTopic {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub r#type: GuardrailTopicType,
    /// The member `action`.
    pub action: GuardrailTopicPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailTopic {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        r#type: GuardrailTopicType,
        action: GuardrailTopicPolicyAction,
    ) -> Self {
        Self {
            name: name.into(),
            r#type,
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailTopicType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailTopicType {
    /// The value `DENY`.
    Deny,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailTopicPolicyAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailTopicPolicyAction {
    /// The value `BLOCKED`.
    Blocked,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailContentPolicyAssessment`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailContentPolicyAssessment {
    /// The member `filters`.
    pub filters: Vec<GuardrailContentFilter>,
}

/// The structure `GuardrailContentFilter`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailContentFilter {
    /// The member `type`.
    pub r#type: GuardrailContentFilterType,
    /// The member `confidence`.
    pub confidence: GuardrailContentFilterConfidence,
    /// The member `filterStrength`.
    pub filter_strength: Option<GuardrailContentFilterStrength>,
    /// The member `action`.
    pub action: GuardrailContentPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailContentFilter {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        r#type: GuardrailContentFilterType,
        confidence: GuardrailContentFilterConfidence,
        action: GuardrailContentPolicyAction,
    ) -> Self {
        Self {
            r#type,
            confidence,
            filter_strength: None,
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailContentFilterType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContentFilterType {
    /// The value `INSULTS`.
    Insults,
    /// The value `HATE`.
    Hate,
    /// The value `SEXUAL`.
    Sexual,
    /// The value `VIOLENCE`.
    Violence,
    /// The value `MISCONDUCT`.
    Misconduct,
    /// The value `PROMPT_ATTACK`.
    PromptAttack,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailContentFilterConfidence`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContentFilterConfidence {
    /// The value `NONE`.
    None,
    /// The value `LOW`.
    Low,
    /// The value `MEDIUM`.
    Medium,
    /// The value `HIGH`.
    High,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailContentFilterStrength`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContentFilterStrength {
    /// The value `NONE`.
    None,
    /// The value `LOW`.
    Low,
    /// The value `MEDIUM`.
    Medium,
    /// The value `HIGH`.
    High,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailContentPolicyAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContentPolicyAction {
    /// The value `BLOCKED`.
    Blocked,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailWordPolicyAssessment`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailWordPolicyAssessment {
    /// The member `customWords`.
    pub custom_words: Vec<GuardrailCustomWord>,
    /// The member `managedWordLists`.
    pub managed_word_lists: Vec<GuardrailManagedWord>,
}

/// The structure `GuardrailCustomWord`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailCustomWord {
    /// The member `match`.
    pub r#match: String,
    /// The member `action`.
    pub action: GuardrailWordPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailCustomWord {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#match: impl Into<String>, action: GuardrailWordPolicyAction) -> Self {
        Self {
            r#match: r#match.into(),
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailWordPolicyAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailWordPolicyAction {
    /// The value `BLOCKED`.
    Blocked,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailManagedWord`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailManagedWord {
    /// The member `match`.
    pub r#match: String,
    /// The member `type`.
    pub r#type: GuardrailManagedWordType,
    /// The member `action`.
    pub action: GuardrailWordPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailManagedWord {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        r#match: impl Into<String>,
        r#type: GuardrailManagedWordType,
        action: GuardrailWordPolicyAction,
    ) -> Self {
        Self {
            r#match: r#match.into(),
            r#type,
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailManagedWordType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailManagedWordType {
    /// The value `PROFANITY`.
    Profanity,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailSensitiveInformationPolicyAssessment`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailSensitiveInformationPolicyAssessment {
    /// The member `piiEntities`.
    pub pii_entities: Vec<GuardrailPiiEntityFilter>,
    /// The member `regexes`.
    pub regexes: Vec<GuardrailRegexFilter>,
}

/// The structure `GuardrailPiiEntityFilter`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailPiiEntityFilter {
    /// The member `match`.
    pub r#match: String,
    /// The member `type`.
    pub r#type: GuardrailPiiEntityType,
    /// The member `action`.
    pub action: GuardrailSensitiveInformationPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailPiiEntityFilter {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        r#match: impl Into<String>,
        r#type: GuardrailPiiEntityType,
        action: GuardrailSensitiveInformationPolicyAction,
    ) -> Self {
        Self {
            r#match: r#match.into(),
            r#type,
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailPiiEntityType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailPiiEntityType {
    /// The value `ADDRESS`.
    Address,
    /// The value `AGE`.
    Age,
    /// The value `AWS_ACCESS_KEY`.
    AwsAccessKey,
    /// The value `AWS_SECRET_KEY`.
    AwsSecretKey,
    /// The value `CA_HEALTH_NUMBER`.
    CaHealthNumber,
    /// The value `CA_SOCIAL_INSURANCE_NUMBER`.
    CaSocialInsuranceNumber,
    /// The value `CREDIT_DEBIT_CARD_CVV`.
    CreditDebitCardCvv,
    /// The value `CREDIT_DEBIT_CARD_EXPIRY`.
    CreditDebitCardExpiry,
    /// The value `CREDIT_DEBIT_CARD_NUMBER`.
    CreditDebitCardNumber,
    /// The value `DRIVER_ID`.
    DriverId,
    /// The value `EMAIL`.
    Email,
    /// The value `INTERNATIONAL_BANK_ACCOUNT_NUMBER`.
    InternationalBankAccountNumber,
    /// The value `IP_ADDRESS`.
    IpAddress,
    /// The value `LICENSE_PLATE`.
    LicensePlate,
    /// The value `MAC_ADDRESS`.
    MacAddress,
    /// The value `NAME`.
    Name,
    /// The value `PASSWORD`.
    Password,
    /// The value `PHONE`.
    Phone,
    /// The value `PIN`.
    Pin,
    /// The value `SWIFT_CODE`.
    SwiftCode,
    /// The value `UK_NATIONAL_HEALTH_SERVICE_NUMBER`.
    UkNationalHealthServiceNumber,
    /// The value `UK_NATIONAL_INSURANCE_NUMBER`.
    UkNationalInsuranceNumber,
    /// The value `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`.
    UkUniqueTaxpayerReferenceNumber,
    /// The value `URL`.
    Url,
    /// The value `USERNAME`.
    Username,
    /// The value `US_BANK_ACCOUNT_NUMBER`.
    UsBankAccountNumber,
    /// The value `US_BANK_ROUTING_NUMBER`.
    UsBankRoutingNumber,
    /// The value `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`.
    UsIndividualTaxIdentificationNumber,
    /// The value `US_PASSPORT_NUMBER`.
    UsPassportNumber,
    /// The value `US_SOCIAL_SECURITY_NUMBER`.
    UsSocialSecurityNumber,
    /// The value `VEHICLE_IDENTIFICATION_NUMBER`.
    VehicleIdentificationNumber,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailSensitiveInformationPolicyAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailSensitiveInformationPolicyAction {
    /// The value `ANONYMIZED`.
    Anonymized,
    /// The value `BLOCKED`.
    Blocked,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailRegexFilter`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailRegexFilter {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `match`.
    pub r#match: Option<String>,
    /// The member `regex`.
    pub regex: Option<String>,
    /// The member `action`.
    pub action: GuardrailSensitiveInformationPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailRegexFilter {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(action: GuardrailSensitiveInformationPolicyAction) -> Self {
        Self {
            name: None,
            r#match: None,
            regex: None,
            action,
            detected: None,
        }
    }
}

/// The structure `GuardrailContextualGroundingPolicyAssessment`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailContextualGroundingPolicyAssessment {
    /// The member `filters`.
    pub filters: Option<Vec<GuardrailContextualGroundingFilter>>,
}

/// The structure `GuardrailContextualGroundingFilter`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuardrailContextualGroundingFilter {
    /// The member `type`.
    pub r#type: GuardrailContextualGroundingFilterType,
    /// The member `threshold`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub threshold: f64,
    /// The member `score`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub score: f64,
    /// The member `action`.
    pub action: GuardrailContextualGroundingPolicyAction,
    /// The member `detected`.
    pub detected: Option<bool>,
}

impl GuardrailContextualGroundingFilter {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        r#type: GuardrailContextualGroundingFilterType,
        threshold: f64,
        score: f64,
        action: GuardrailContextualGroundingPolicyAction,
    ) -> Self {
        Self {
            r#type,
            threshold,
            score,
            action,
            detected: None,
        }
    }
}

/// The values of `GuardrailContextualGroundingFilterType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContextualGroundingFilterType {
    /// The value `GROUNDING`.
    Grounding,
    /// The value `RELEVANCE`.
    Relevance,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailContextualGroundingPolicyAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailContextualGroundingPolicyAction {
    /// The value `BLOCKED`.
    Blocked,
    /// The value `NONE`.
    None,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailAutomatedReasoningPolicyAssessment`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningPolicyAssessment {
    /// The member `findings`.
    pub findings: Option<Vec<GuardrailAutomatedReasoningFinding>>,
}

/// The union `GuardrailAutomatedReasoningFinding`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GuardrailAutomatedReasoningFinding {
    /// The member `valid`.
    Valid(GuardrailAutomatedReasoningValidFinding),
    /// The member `invalid`.
    Invalid(GuardrailAutomatedReasoningInvalidFinding),
    /// The member `satisfiable`.
    Satisfiable(GuardrailAutomatedReasoningSatisfiableFinding),
    /// The member `impossible`.
    Impossible(GuardrailAutomatedReasoningImpossibleFinding),
    /// The member `translationAmbiguous`.
    TranslationAmbiguous(GuardrailAutomatedReasoningTranslationAmbiguousFinding),
    /// The member `tooComplex`.
    TooComplex(GuardrailAutomatedReasoningTooComplexFinding),
    /// The member `noTranslations`.
    NoTranslations(GuardrailAutomatedReasoningNoTranslationsFinding),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `GuardrailAutomatedReasoningValidFinding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningValidFinding {
    /// The member `translation`.
    pub translation: Option<GuardrailAutomatedReasoningTranslation>,
    /// The member `claimsTrueScenario`.
    pub claims_true_scenario: Option<GuardrailAutomatedReasoningScenario>,
    /// The member `supportingRules`.
    pub supporting_rules: Option<Vec<GuardrailAutomatedReasoningRule>>,
    /// The member `logicWarning`.
    pub logic_warning: Option<GuardrailAutomatedReasoningLogicWarning>,
}

/// The structure `GuardrailAutomatedReasoningTranslation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningTranslation {
    /// The member `premises`.
    pub premises: Option<Vec<GuardrailAutomatedReasoningStatement>>,
    /// The member `claims`.
    pub claims: Option<Vec<GuardrailAutomatedReasoningStatement>>,
    /// The member `untranslatedPremises`.
    pub untranslated_premises: Option<
        Vec<GuardrailAutomatedReasoningInputTextReference>,
    >,
    /// The member `untranslatedClaims`.
    pub untranslated_claims: Option<Vec<GuardrailAutomatedReasoningInputTextReference>>,
    /// The member `confidence`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub confidence: Option<f64>,
}

/// The structure `GuardrailAutomatedReasoningStatement`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningStatement {
    /// The member `logic`. Up to 1,000 characters.
    #[connect(sensitive, length(..=1000))]
    pub logic: Option<Secret<String>>,
    /// The member `naturalLanguage`. Up to 1,000 characters.
    #[connect(sensitive, length(..=1000))]
    pub natural_language: Option<Secret<String>>,
}

/// The structure `GuardrailAutomatedReasoningInputTextReference`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningInputTextReference {
    /// The member `text`. Up to 1,000 characters.
    #[connect(sensitive, length(..=1000))]
    pub text: Option<Secret<String>>,
}

/// The structure `GuardrailAutomatedReasoningScenario`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningScenario {
    /// The member `statements`.
    pub statements: Option<Vec<GuardrailAutomatedReasoningStatement>>,
}

/// The structure `GuardrailAutomatedReasoningRule`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningRule {
    /// The member `identifier`. Up to 12 characters. Pattern: `[a-z0-9]{12}`.
    #[connect(length(..=12), pattern = "[a-z0-9]{12}")]
    pub identifier: Option<String>,
    /// The member `policyVersionArn`. Up to 2,048 characters. Pattern:
    /// `arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?`.
    #[connect(
        length(..=2048),
        pattern = "arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?",
    )]
    pub policy_version_arn: Option<String>,
}

/// The structure `GuardrailAutomatedReasoningLogicWarning`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningLogicWarning {
    /// The member `type`.
    pub r#type: Option<GuardrailAutomatedReasoningLogicWarningType>,
    /// The member `premises`.
    pub premises: Option<Vec<GuardrailAutomatedReasoningStatement>>,
    /// The member `claims`.
    pub claims: Option<Vec<GuardrailAutomatedReasoningStatement>>,
}

/// The values of `GuardrailAutomatedReasoningLogicWarningType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailAutomatedReasoningLogicWarningType {
    /// The value `ALWAYS_FALSE`.
    AlwaysFalse,
    /// The value `ALWAYS_TRUE`.
    AlwaysTrue,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `GuardrailAutomatedReasoningInvalidFinding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningInvalidFinding {
    /// The member `translation`.
    pub translation: Option<GuardrailAutomatedReasoningTranslation>,
    /// The member `contradictingRules`.
    pub contradicting_rules: Option<Vec<GuardrailAutomatedReasoningRule>>,
    /// The member `logicWarning`.
    pub logic_warning: Option<GuardrailAutomatedReasoningLogicWarning>,
}

/// The structure `GuardrailAutomatedReasoningSatisfiableFinding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningSatisfiableFinding {
    /// The member `translation`.
    pub translation: Option<GuardrailAutomatedReasoningTranslation>,
    /// The member `claimsTrueScenario`.
    pub claims_true_scenario: Option<GuardrailAutomatedReasoningScenario>,
    /// The member `claimsFalseScenario`.
    pub claims_false_scenario: Option<GuardrailAutomatedReasoningScenario>,
    /// The member `logicWarning`.
    pub logic_warning: Option<GuardrailAutomatedReasoningLogicWarning>,
}

/// The structure `GuardrailAutomatedReasoningImpossibleFinding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningImpossibleFinding {
    /// The member `translation`.
    pub translation: Option<GuardrailAutomatedReasoningTranslation>,
    /// The member `contradictingRules`.
    pub contradicting_rules: Option<Vec<GuardrailAutomatedReasoningRule>>,
    /// The member `logicWarning`.
    pub logic_warning: Option<GuardrailAutomatedReasoningLogicWarning>,
}

/// The structure `GuardrailAutomatedReasoningTranslationAmbiguousFinding`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningTranslationAmbiguousFinding {
    /// The member `options`. Up to 2 items.
    #[connect(length(..=2))]
    pub options: Option<Vec<GuardrailAutomatedReasoningTranslationOption>>,
    /// The member `differenceScenarios`. Up to 2 items.
    #[connect(length(..=2))]
    pub difference_scenarios: Option<Vec<GuardrailAutomatedReasoningScenario>>,
}

/// The structure `GuardrailAutomatedReasoningTranslationOption`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningTranslationOption {
    /// The member `translations`.
    pub translations: Option<Vec<GuardrailAutomatedReasoningTranslation>>,
}

/// The structure `GuardrailAutomatedReasoningTooComplexFinding`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningTooComplexFinding {}

/// The structure `GuardrailAutomatedReasoningNoTranslationsFinding`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailAutomatedReasoningNoTranslationsFinding {}

/// The structure `GuardrailInvocationMetrics`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailInvocationMetrics {
    /// The member `guardrailProcessingLatency`.
    pub guardrail_processing_latency: Option<i64>,
    /// The member `usage`.
    pub usage: Option<GuardrailUsage>,
    /// The member `guardrailCoverage`.
    pub guardrail_coverage: Option<GuardrailCoverage>,
}

/// The structure `GuardrailUsage`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailUsage {
    /// The member `topicPolicyUnits`.
    pub topic_policy_units: i32,
    /// The member `contentPolicyUnits`.
    pub content_policy_units: i32,
    /// The member `wordPolicyUnits`.
    pub word_policy_units: i32,
    /// The member `sensitiveInformationPolicyUnits`.
    pub sensitive_information_policy_units: i32,
    /// The member `sensitiveInformationPolicyFreeUnits`.
    pub sensitive_information_policy_free_units: i32,
    /// The member `contextualGroundingPolicyUnits`.
    pub contextual_grounding_policy_units: i32,
    /// The member `contentPolicyImageUnits`.
    pub content_policy_image_units: Option<i32>,
    /// The member `automatedReasoningPolicyUnits`.
    pub automated_reasoning_policy_units: Option<i32>,
    /// The member `automatedReasoningPolicies`.
    pub automated_reasoning_policies: Option<i32>,
}

/// The structure `GuardrailCoverage`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailCoverage {
    /// The member `textCharacters`.
    pub text_characters: Option<GuardrailTextCharactersCoverage>,
    /// The member `images`.
    pub images: Option<GuardrailImageCoverage>,
}

/// The structure `GuardrailTextCharactersCoverage`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailTextCharactersCoverage {
    /// The member `guarded`.
    pub guarded: Option<i32>,
    /// The member `total`.
    pub total: Option<i32>,
}

/// The structure `GuardrailImageCoverage`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuardrailImageCoverage {
    /// The member `guarded`.
    pub guarded: Option<i32>,
    /// The member `total`.
    pub total: Option<i32>,
}

/// The structure `AppliedGuardrailDetails`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppliedGuardrailDetails {
    /// The member `guardrailId`. Up to 2,048 characters. Pattern: `([a-z0-9]+)`.
    #[connect(length(..=2048), pattern = "([a-z0-9]+)")]
    pub guardrail_id: Option<String>,
    /// The member `guardrailVersion`. Pattern: `(|([1-9][0-9]{0,7})|(DRAFT))`.
    #[connect(pattern = "(|([1-9][0-9]{0,7})|(DRAFT))")]
    pub guardrail_version: Option<String>,
    /// The member `guardrailArn`. Up to 2,048 characters. Pattern:
    /// `(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+)`.
    #[connect(
        length(..=2048),
        pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+)",
    )]
    pub guardrail_arn: Option<String>,
    /// The member `guardrailOrigin`.
    pub guardrail_origin: Option<Vec<GuardrailOrigin>>,
    /// The member `guardrailOwnership`.
    pub guardrail_ownership: Option<GuardrailOwnership>,
}

/// The values of `GuardrailOrigin`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailOrigin {
    /// The value `REQUEST`.
    Request,
    /// The value `ACCOUNT_ENFORCED`.
    AccountEnforced,
    /// The value `ORGANIZATION_ENFORCED`.
    OrganizationEnforced,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `GuardrailOwnership`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardrailOwnership {
    /// The value `SELF`.
    #[connect(rename = "SELF")]
    SelfValue,
    /// The value `CROSS_ACCOUNT`.
    CrossAccount,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `PromptRouterTrace`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromptRouterTrace {
    /// The member `invokedModelId`. Pattern:
    /// `(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)`.
    #[connect(
        pattern = "(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{1,20}):(|[0-9]{12}):inference-profile/[a-zA-Z0-9-:.]+)",
    )]
    pub invoked_model_id: Option<String>,
}
