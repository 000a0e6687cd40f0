// Printed by cargo-connect 0.1.0 from the model of Lambda, version 2015-03-31.
// A refresh removes changes: cargo connect import botocore:lambda --operation InvokeWithResponseStream -o tests/streamed_apis/declared/lambda

//! The operation `InvokeWithResponseStream`.

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Blob, Secret, UnknownValue, connect_operation, connect_shape};

use super::{
    CodeArtifactUserDeletedException, CodeArtifactUserFailedException,
    CodeArtifactUserPendingException, EC2AccessDeniedException, EC2ThrottledException,
    EC2UnexpectedException, EFSIOException, EFSMountConnectivityException,
    EFSMountFailureException, EFSMountTimeoutException, ENILimitReachedException,
    InvalidParameterValueException, InvalidRequestContentException,
    InvalidRuntimeException, InvalidSecurityGroupIDException, InvalidSubnetIDException,
    InvalidZipFileException, KMSAccessDeniedException, KMSDisabledException,
    KMSInvalidStateException, KMSNotFoundException, NoPublishedVersionException,
    RecursiveInvocationException, RequestTooLargeException, ResourceConflictException,
    ResourceNotFoundException, ResourceNotReadyException, RuntimeAliasDeletedException,
    RuntimeVersionDeletedException, S3FilesMountConnectivityException,
    S3FilesMountFailureException, S3FilesMountTimeoutException,
    SerializedRequestEntityTooLargeException, ServiceException,
    ServiceQuotaExceededException, SnapStartException, SnapStartNotReadyException,
    SnapStartRegenerationFailureException, SnapStartTimeoutException,
    SubnetIPAddressLimitReachedException, TooManyRequestsException,
    UnsupportedMediaTypeException,
};

/// The operation `InvokeWithResponseStream` of AWS Lambda.
///
/// See [`InvokeWithResponseStream`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/lambda-2015-03-31/InvokeWithResponseStream
#[connect_operation(
    method = "POST",
    uri = "/2021-11-15/functions/<FunctionName>/response-streaming-invocations",
    output = InvokeWithResponseStreamOutput,
    errors(
        RuntimeAliasDeletedException,
        CodeArtifactUserDeletedException,
        ResourceNotReadyException,
        ServiceQuotaExceededException,
        InvalidSecurityGroupIDException,
        SnapStartTimeoutException,
        TooManyRequestsException,
        EC2ThrottledException,
        EFSMountConnectivityException,
        SubnetIPAddressLimitReachedException,
        KMSAccessDeniedException,
        RequestTooLargeException,
        KMSDisabledException,
        UnsupportedMediaTypeException,
        S3FilesMountConnectivityException,
        SerializedRequestEntityTooLargeException,
        InvalidRuntimeException,
        NoPublishedVersionException,
        EC2UnexpectedException,
        InvalidSubnetIDException,
        KMSNotFoundException,
        InvalidParameterValueException,
        EC2AccessDeniedException,
        EFSIOException,
        KMSInvalidStateException,
        ResourceConflictException,
        RuntimeVersionDeletedException,
        ENILimitReachedException,
        SnapStartNotReadyException,
        ServiceException,
        CodeArtifactUserPendingException,
        SnapStartException,
        RecursiveInvocationException,
        S3FilesMountFailureException,
        EFSMountTimeoutException,
        S3FilesMountTimeoutException,
        CodeArtifactUserFailedException,
        ResourceNotFoundException,
        InvalidRequestContentException,
        SnapStartRegenerationFailureException,
        InvalidZipFileException,
        EFSMountFailureException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug, Default)]
pub struct InvokeWithResponseStream {
    /// The member `FunctionName`. 1 to 256 characters. Pattern:
    /// `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?`.
    #[connect(
        length(1..=256),
        pattern = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
    )]
    pub function_name: String,
    /// The member `LogType`.
    #[connect(header = "X-Amz-Log-Type")]
    pub log_type: Option<LogType>,
    /// The member `ClientContext`.
    #[connect(header = "X-Amz-Client-Context")]
    pub client_context: Option<String>,
    /// The member `Qualifier`. 1 to 128 characters. Pattern:
    /// `\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
    #[connect(
        query,
        length(1..=128),
        pattern = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+",
    )]
    pub qualifier: Option<String>,
    /// The member `Payload`.
    #[connect(payload, sensitive)]
    pub payload: Option<Secret<Blob>>,
    /// The member `TenantId`. 1 to 256 characters. Pattern: `[a-zA-Z0-9\._:\/=+\-@ ]+`.
    #[connect(
        header = "X-Amz-Tenant-Id",
        length(1..=256),
        pattern = "[a-zA-Z0-9\\._:\\/=+\\-@ ]+",
    )]
    pub tenant_id: Option<String>,
    /// The member `InvocationType`.
    #[connect(header = "X-Amz-Invocation-Type")]
    pub invocation_type: Option<ResponseStreamingInvocationType>,
}

/// The values of `LogType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogType {
    /// The value `None`.
    None,
    /// The value `Tail`.
    Tail,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ResponseStreamingInvocationType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStreamingInvocationType {
    /// The value `RequestResponse`.
    RequestResponse,
    /// The value `DryRun`.
    DryRun,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`InvokeWithResponseStream`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamOutput {
    /// The member `StatusCode`.
    #[connect(status)]
    pub status_code: i32,
    /// The member `ExecutedVersion`. 1 to 1,024 characters. Pattern: `(\$LATEST|[0-9]+)`.
    #[connect(
        header = "X-Amz-Executed-Version",
        length(1..=1024),
        pattern = "(\\$LATEST|[0-9]+)",
    )]
    pub executed_version: Option<String>,
    /// The member `EventStream`.
    #[connect(payload)]
    pub event_stream: EventStream<InvokeWithResponseStreamResponseEvent>,
    /// The member `ResponseStreamContentType`.
    #[connect(header = "Content-Type")]
    pub response_stream_content_type: Option<String>,
}

impl InvokeWithResponseStreamOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        status_code: i32,
        event_stream: EventStream<InvokeWithResponseStreamResponseEvent>,
    ) -> Self {
        Self {
            status_code,
            executed_version: None,
            event_stream,
            response_stream_content_type: None,
        }
    }
}

/// The events of a stream: `InvokeWithResponseStreamResponseEvent`.
#[connect_shape(event_stream)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamResponseEvent {
    /// The member `PayloadChunk`.
    PayloadChunk(InvokeResponseStreamUpdate),
    /// The member `InvokeComplete`.
    InvokeComplete(InvokeWithResponseStreamCompleteEvent),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `InvokeResponseStreamUpdate`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvokeResponseStreamUpdate {
    /// The member `Payload`.
    #[connect(event_payload, sensitive)]
    pub payload: Option<Secret<Blob>>,
}

/// The structure `InvokeWithResponseStreamCompleteEvent`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamCompleteEvent {
    /// The member `ErrorCode`.
    pub error_code: Option<String>,
    /// The member `ErrorDetails`.
    pub error_details: Option<String>,
    /// The member `LogResult`.
    pub log_result: Option<String>,
}
