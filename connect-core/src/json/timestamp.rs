//! Timestamps in JSON: a number of seconds, unless the member declares another format.

use super::{DecodeJson, EncodeJson, Invalid, Reader, Writer};
use crate::timestamp::{Timestamp, TimestampFormat};
use crate::validate::ViolationKind;

/// Writes a timestamp in `format`.
pub(crate) fn encode_timestamp(timestamp: Timestamp, format: TimestampFormat, writer: &mut Writer) {
    match (timestamp.format(format), format) {
        (Some(text), TimestampFormat::EpochSeconds) => writer.raw(&text),
        (Some(text), _) => writer.string(&text),
        (None, _) => writer.refuse(ViolationKind::TimestampOutOfRange),
    }
}

/// Reads a timestamp that is declared with `format`. A number is always in seconds and a string is
/// always a date, since some servers send the form that is not declared: moto writes Python's
/// `isoformat` where the model declares seconds. A string such as `"2019"` can be either, so it is
/// rejected.
pub(crate) fn decode_timestamp(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Timestamp, Invalid> {
    if reader.is_of_request() {
        return read_strictly(format, reader);
    }
    if reader.is_next(b'"') {
        reader.parsed_string(expected_timestamp(format), Timestamp::receive_date)
    } else {
        reader.parsed_number(expected_timestamp(format), |text| Timestamp::parse(text, TimestampFormat::EpochSeconds))
    }
}

/// Reads a timestamp that a client sent, which has the declared format.
fn read_strictly(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Timestamp, Invalid> {
    let parse = |text: &str| Timestamp::parse_strictly(text, format);
    let expected = strict_timestamp(format);
    match format {
        TimestampFormat::EpochSeconds => reader.parsed_number(expected, parse),
        TimestampFormat::DateTime | TimestampFormat::HttpDate => reader.parsed_string(expected, parse),
    }
}

/// Describes a timestamp in `format`, for messages.
pub(crate) fn expected_timestamp(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::EpochSeconds => "a time in seconds",
        TimestampFormat::DateTime => "a time like `2019-12-16T23:48:18Z`",
        TimestampFormat::HttpDate => "a time like `Mon, 16 Dec 2019 23:48:18 GMT`",
    }
}

/// Describes a timestamp in `format` that a server reads, for messages.
pub(crate) fn strict_timestamp(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::EpochSeconds => "a time in seconds within the years 1 to 9999",
        TimestampFormat::DateTime | TimestampFormat::HttpDate => expected_timestamp(format),
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Timestamp {
    fn encode_json(&self, writer: &mut Writer) {
        encode_timestamp(*self, TimestampFormat::EpochSeconds, writer);
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for Timestamp {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        decode_timestamp(TimestampFormat::EpochSeconds, reader)
    }
}
