// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `StartContactRecording`.

use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException,
};

/// The operation `StartContactRecording` of Amazon Connect Service.
///
/// See [`StartContactRecording`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/StartContactRecording
#[connect_operation(
    method = "POST",
    uri = "/contact/start-recording",
    output = (),
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        InvalidActiveRegionException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct StartContactRecording {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: String,
    /// The member `VoiceRecordingConfiguration`.
    pub voice_recording_configuration: VoiceRecordingConfiguration,
}

/// The structure `VoiceRecordingConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct VoiceRecordingConfiguration {
    /// The member `VoiceRecordingTrack`.
    pub voice_recording_track: Option<VoiceRecordingTrack>,
    /// The member `IvrRecordingTrack`.
    pub ivr_recording_track: Option<IvrRecordingTrack>,
}

/// The values of `VoiceRecordingTrack`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceRecordingTrack {
    /// The value `FROM_AGENT`.
    FromAgent,
    /// The value `TO_AGENT`.
    ToAgent,
    /// The value `ALL`.
    All,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `IvrRecordingTrack`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IvrRecordingTrack {
    /// The value `ALL`.
    All,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
