// Printed by cargo-connect 0.1.0 from the model of Glacier, version 2012-06-01.
// A refresh removes changes: cargo connect import botocore:glacier --operation UploadArchive -o tests/streamed_apis/declared/glacier

//! An operation of Amazon Glacier, API version 2012-06-01.
//!
//! The service requires a checksum of bodies in the format `sha256`, which callers set.

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

use connect_aws::endpoint::{HostRule, ServiceEndpoint};

mod errors;
mod upload_archive;

pub use self::errors::{
    InvalidParameterValueException, MissingParameterValueException,
    NoLongerSupportedException, RequestTimeoutException, ResourceNotFoundException,
    ServiceUnavailableException,
};
pub use self::upload_archive::{ArchiveCreationOutput, UploadArchive, UploadArchiveError};

/// The endpoints of the service, by region.
pub const ENDPOINT: ServiceEndpoint = ServiceEndpoint::new("glacier")
    .with_rules(
        &[
            HostRule::new("glacier.{region}.{dnsSuffix}")
                .in_partitions(&["aws-us-gov"])
                .for_dual_stack(false),
        ],
    );
