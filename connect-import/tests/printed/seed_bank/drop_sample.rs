// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `DropSample`.

use connect_core::connect_operation;

use super::Busy;

/// The operation `DropSample` of Seed Bank.
///
/// See [`DropSample`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/DropSample
#[connect_operation(
    method = "DELETE",
    uri = "/samples/<number>",
    rename_all = "camelCase",
    output = (),
    errors(Busy),
    auth = sigv4,
    checksum_required,
)]
#[derive(Clone, Debug, Default)]
pub struct DropSample {
    /// The member `number`.
    pub number: i64,
}
