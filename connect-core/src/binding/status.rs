//! Members that hold the status of a response.

use http::StatusCode;

/// A type that a `status` member of an output can have: an integer that holds every status code, or
/// an `Option` of one.
///
/// Source: <https://smithy.io/2.0/spec/http-bindings.html#httpresponsecode-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a status code",
    label = "not a status",
    note = "write `u16`, a wider integer, `http::StatusCode`, or an `Option` of one"
)]
pub trait DecodeStatus {
    /// Converts the status.
    fn decode_status(status: StatusCode) -> Self;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeStatus for $integer {
            fn decode_status(status: StatusCode) -> Self {
                status.as_u16().into()
            }
        }
    )*};
}

integers!(u16 u32 u64 u128 usize i32 i64 i128);

#[diagnostic::do_not_recommend]
impl DecodeStatus for StatusCode {
    fn decode_status(status: StatusCode) -> Self {
        status
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeStatus> DecodeStatus for Option<T> {
    fn decode_status(status: StatusCode) -> Self {
        Some(T::decode_status(status))
    }
}
