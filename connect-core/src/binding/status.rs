//! Members that hold the status of a response.

use http::StatusCode;

use super::text::InvalidText;

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

/// A type that a `status` member of an output can have, when a server writes it: an integer, a
/// [`StatusCode`], or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a status code",
    label = "not a status",
    note = "write `u16`, a wider integer, `http::StatusCode`, or an `Option` of one"
)]
pub trait EncodeStatus {
    /// Returns the status. `None` leaves the status of the operation.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the number is not the status of a success, which is 200 to 399.
    fn encode_status(&self) -> Result<Option<StatusCode>, InvalidText>;
}

/// Returns the status with this number, if it is one of a success.
fn success(number: Option<u16>) -> Result<Option<StatusCode>, InvalidText> {
    let status = number.and_then(|number| StatusCode::from_u16(number).ok());
    let is_success = |status: &StatusCode| status.is_success() || status.is_redirection();
    status.filter(is_success).map(Some).ok_or(InvalidText::new("a status from 200 to 399"))
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeStatus for $integer {
            fn decode_status(status: StatusCode) -> Self {
                status.as_u16().into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl EncodeStatus for $integer {
            fn encode_status(&self) -> Result<Option<StatusCode>, InvalidText> {
                success(u16::try_from(*self).ok())
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
impl EncodeStatus for StatusCode {
    fn encode_status(&self) -> Result<Option<Self>, InvalidText> {
        success(Some(self.as_u16()))
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeStatus> EncodeStatus for Option<T> {
    fn encode_status(&self) -> Result<Option<StatusCode>, InvalidText> {
        self.as_ref().map_or(Ok(None), T::encode_status)
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeStatus> DecodeStatus for Option<T> {
    fn decode_status(status: StatusCode) -> Self {
        Some(T::decode_status(status))
    }
}
