// Printed by cargo-connect 0.1.0 from the model of Polly, version 2016-06-10.
// A refresh removes changes: cargo connect import botocore:polly --operation SynthesizeSpeech -o tests/streamed_apis/declared/polly

//! The modeled errors.

use connect_core::connect_error;

/// The error `TextLengthExceededException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TextLengthExceededException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `InvalidSampleRateException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidSampleRateException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `InvalidSsmlException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvalidSsmlException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `LexiconNotFoundException` (HTTP 404).
#[connect_error(status = 404, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LexiconNotFoundException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `ServiceFailureException` (HTTP 500).
#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceFailureException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `MarksNotSupportedForFormatException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MarksNotSupportedForFormatException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `SsmlMarksNotSupportedForTextTypeException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SsmlMarksNotSupportedForTextTypeException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `LanguageNotSupportedException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LanguageNotSupportedException {
    /// The member `message`.
    pub message: Option<String>,
}

/// The error `EngineNotSupportedException` (HTTP 400).
#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EngineNotSupportedException {
    /// The member `message`.
    pub message: Option<String>,
}
