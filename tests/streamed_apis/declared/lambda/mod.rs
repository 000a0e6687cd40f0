// Printed by cargo-connect 0.1.0 from the model of Lambda, version 2015-03-31.
// A refresh removes changes: cargo connect import botocore:lambda --operation InvokeWithResponseStream -o tests/streamed_apis/declared/lambda

//! An operation of AWS Lambda, API version 2015-03-31.

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
mod invoke_with_response_stream;

pub use self::errors::{
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
    SubnetIPAddressLimitReachedException, ThrottleReason, TooManyRequestsException,
    UnsupportedMediaTypeException,
};
pub use self::invoke_with_response_stream::{
    InvokeResponseStreamUpdate, InvokeWithResponseStream,
    InvokeWithResponseStreamCompleteEvent, InvokeWithResponseStreamError,
    InvokeWithResponseStreamOutput, InvokeWithResponseStreamResponseEvent, LogType,
    ResponseStreamingInvocationType,
};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("lambda");
