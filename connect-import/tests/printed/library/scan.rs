// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `Scan`.

use connect_core::stream::ByteStream;
use connect_core::{connect_operation, connect_shape};

/// The operation `Scan` of Example Library.
///
/// See [`Scan`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/library-2030-01-01/Scan
#[connect_operation(
    method = "PUT",
    uri = "/scan",
    rename_all = "camelCase",
    output = ScanOutput,
    auth = sigv4,
    server,
)]
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// The member `image`. Up to 1,000,000 bytes. The stream needs a length.
    #[connect(payload, requires_length, length(..=1_000_000))]
    pub image: ByteStream,
}

/// The output of [`Scan`].
#[connect_shape(rename_all = "camelCase", server)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScanOutput {
    /// The member `copy`.
    #[connect(payload)]
    pub copy: ByteStream,
    /// The member `number`. 1 to 100,000.
    #[connect(header = "X-Number", range(1..=100_000))]
    pub number: Option<i32>,
}
