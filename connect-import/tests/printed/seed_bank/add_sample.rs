// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `AddSample`.

use std::collections::BTreeMap;

use connect_core::stream::ByteStream;
use connect_core::{connect_operation, connect_shape};

use super::{Busy, Clash};

/// The operation `AddSample` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`. `smithy.rules#staticContextParams` on
/// `AddSample`: the endpoint depends on values that the model fixes here. The request needs a
/// checksum by the algorithm in `algorithm`, which the caller has to add.
///
/// See [`AddSample`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/AddSample
#[connect_operation(
    method = "POST",
    uri = "/species/<name>/samples/<path+>",
    rename_all = "camelCase",
    output = AddSampleOutput,
    errors(Clash, Busy),
    auth = bearer,
    host_prefix = "{vault}.vault.",
)]
#[derive(Clone, Debug, Default)]
pub struct AddSample {
    /// The member `name`. 1 to 40 characters. Pattern: `^[a-z-]+$`.
    #[connect(length(1..=40), pattern = "^[a-z-]+$")]
    pub name: String,
    /// The member `path`.
    pub path: String,
    /// The member `vault`.
    #[connect(header = "X-Vault", host_label)]
    pub vault: String,
    /// The member `algorithm`.
    #[connect(header = "X-Algorithm")]
    pub algorithm: Option<String>,
    /// The member `filters`.
    #[connect(query_map)]
    pub filters: Option<BTreeMap<String, String>>,
    /// The member `scan`. The stream needs a length.
    #[connect(payload, requires_length, media_type = "image/png")]
    pub scan: ByteStream,
}

/// The output of [`AddSample`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSampleOutput {
    /// The member `number`.
    pub number: i64,
}
