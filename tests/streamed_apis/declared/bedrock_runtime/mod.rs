// Printed by cargo-connect 0.1.0 from the model of Bedrock Runtime, version 2023-09-30.
// A refresh removes changes: cargo connect import botocore:bedrock-runtime --operation ConverseStream -o tests/streamed_apis/declared/bedrock_runtime

//! An operation of Amazon Bedrock Runtime, API version 2023-09-30.

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

mod converse_stream;
mod errors;

pub use self::converse_stream::{
    AnyToolChoice, AppliedGuardrailDetails, AudioBlock, AudioFormat, AudioSource,
    AutoToolChoice, CacheDetail, CachePointBlock, CachePointType, CacheTTL, Citation,
    CitationGeneratedContent, CitationLocation, CitationSourceContent,
    CitationSourceContentDelta, CitationsConfig, CitationsContentBlock, CitationsDelta,
    ContentBlock, ContentBlockDelta, ContentBlockDeltaEvent, ContentBlockStart,
    ContentBlockStartEvent, ContentBlockStopEvent, ConversationRole, ConverseStream,
    ConverseStreamError, ConverseStreamMetadataEvent, ConverseStreamMetrics,
    ConverseStreamOutput, ConverseStreamResponse, ConverseStreamTrace, DocumentBlock,
    DocumentCharLocation, DocumentChunkLocation, DocumentContentBlock, DocumentFormat,
    DocumentPageLocation, DocumentSource, ErrorBlock, GuardrailAssessment,
    GuardrailAutomatedReasoningFinding, GuardrailAutomatedReasoningImpossibleFinding,
    GuardrailAutomatedReasoningInputTextReference,
    GuardrailAutomatedReasoningInvalidFinding, GuardrailAutomatedReasoningLogicWarning,
    GuardrailAutomatedReasoningLogicWarningType,
    GuardrailAutomatedReasoningNoTranslationsFinding,
    GuardrailAutomatedReasoningPolicyAssessment, GuardrailAutomatedReasoningRule,
    GuardrailAutomatedReasoningSatisfiableFinding, GuardrailAutomatedReasoningScenario,
    GuardrailAutomatedReasoningStatement, GuardrailAutomatedReasoningTooComplexFinding,
    GuardrailAutomatedReasoningTranslation,
    GuardrailAutomatedReasoningTranslationAmbiguousFinding,
    GuardrailAutomatedReasoningTranslationOption,
    GuardrailAutomatedReasoningValidFinding, GuardrailContentFilter,
    GuardrailContentFilterConfidence, GuardrailContentFilterStrength,
    GuardrailContentFilterType, GuardrailContentPolicyAction,
    GuardrailContentPolicyAssessment, GuardrailContextualGroundingFilter,
    GuardrailContextualGroundingFilterType, GuardrailContextualGroundingPolicyAction,
    GuardrailContextualGroundingPolicyAssessment, GuardrailConverseContentBlock,
    GuardrailConverseContentQualifier, GuardrailConverseImageBlock,
    GuardrailConverseImageFormat, GuardrailConverseImageSource,
    GuardrailConverseTextBlock, GuardrailCoverage, GuardrailCustomWord,
    GuardrailImageCoverage, GuardrailInvocationMetrics, GuardrailManagedWord,
    GuardrailManagedWordType, GuardrailOrigin, GuardrailOwnership,
    GuardrailPiiEntityFilter, GuardrailPiiEntityType, GuardrailRegexFilter,
    GuardrailSensitiveInformationPolicyAction,
    GuardrailSensitiveInformationPolicyAssessment, GuardrailStreamConfiguration,
    GuardrailStreamProcessingMode, GuardrailTextCharactersCoverage, GuardrailTopic,
    GuardrailTopicPolicyAction, GuardrailTopicPolicyAssessment, GuardrailTopicType,
    GuardrailTrace, GuardrailTraceAssessment, GuardrailUsage, GuardrailWordPolicyAction,
    GuardrailWordPolicyAssessment, ImageBlock, ImageBlockDelta, ImageBlockStart,
    ImageFormat, ImageSource, InferenceConfiguration, JsonSchemaDefinition, Message,
    MessageStartEvent, MessageStopEvent, OutputConfig, OutputFormat,
    OutputFormatStructure, OutputFormatType, PerformanceConfigLatency,
    PerformanceConfiguration, PromptRouterTrace, PromptVariableValues,
    ReasoningContentBlock, ReasoningContentBlockDelta, ReasoningTextBlock, S3Location,
    SearchResultBlock, SearchResultContentBlock, SearchResultLocation, ServiceTier,
    ServiceTierType, SpecificToolChoice, StopReason, SystemContentBlock, SystemTool,
    TokenUsage, Tool, ToolAdditionBlock, ToolChoice, ToolConfiguration, ToolInputSchema,
    ToolReference, ToolRemovalBlock, ToolResultBlock, ToolResultBlockDelta,
    ToolResultBlockStart, ToolResultContentBlock, ToolResultStatus, ToolSpecification,
    ToolUseBlock, ToolUseBlockDelta, ToolUseBlockStart, ToolUseType, VideoBlock,
    VideoFormat, VideoSource, WebLocation,
};
pub use self::errors::{
    AccessDeniedException, InternalServerException, ModelErrorException,
    ModelNotReadyException, ModelStreamErrorException, ModelTimeoutException,
    ResourceNotFoundException, ServiceUnavailableException, ThrottlingException,
    ValidationException,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("bedrock-runtime")
    .with_signing_name("bedrock");
