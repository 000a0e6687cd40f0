// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `ReadScan`.

use connect_core::stream::ByteStream;
use connect_core::{connect_operation, connect_shape};

use super::Busy;

/// The operation `ReadScan` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`.
///
/// See [`ReadScan`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/ReadScan
#[connect_operation(
    method = "GET",
    uri = "/scans/<number>",
    rename_all = "camelCase",
    output = ReadScanOutput,
    errors(Busy),
    auth = bearer,
)]
#[derive(Clone, Debug, Default)]
pub struct ReadScan {
    /// The member `number`.
    pub number: i64,
}

/// The output of [`ReadScan`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReadScanOutput {
    /// The member `scan`.
    #[connect(payload)]
    pub scan: ByteStream,
}
