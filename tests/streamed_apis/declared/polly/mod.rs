// Printed by cargo-connect 0.1.0 from the model of Polly, version 2016-06-10.
// A refresh removes changes: cargo connect import botocore:polly --operation SynthesizeSpeech -o tests/streamed_apis/declared/polly

//! An operation of Amazon Polly, API version 2016-06-10.

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
mod synthesize_speech;

pub use self::errors::{
    EngineNotSupportedException, InvalidSampleRateException, InvalidSsmlException,
    LanguageNotSupportedException, LexiconNotFoundException,
    MarksNotSupportedForFormatException, ServiceFailureException,
    SsmlMarksNotSupportedForTextTypeException, TextLengthExceededException,
};
pub use self::synthesize_speech::{
    Engine, LanguageCode, OutputFormat, SpeechMarkType, SynthesizeSpeech,
    SynthesizeSpeechError, SynthesizeSpeechOutput, TextType, VoiceId,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("polly");
