// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `Ping`.

use connect_core::connect_operation;

use super::Busy;

/// The operation `Ping` of Seed Bank.
///
/// See [`Ping`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/Ping
#[connect_operation(method = "GET", uri = "/ping?deep", output = (), errors(Busy))]
#[derive(Clone, Debug, Default)]
pub struct Ping {}
