//! Encodes and decodes timestamps in JSON, labels, the query and headers, in the default or the
//! declared format.

use super::{Timestamp, TimestampFormat};
use crate::json::{DecodeJson, EncodeJson, Invalid, Object, Reader, Writer};
use crate::problem::ProblemKind;
use crate::request::{EncodeHeader, EncodeLabel, EncodeQuery, Header, Label, Query};
use crate::response::{DecodeHeader, HeaderProblem, HeaderValues};

/// A type that accepts the attribute key `timestamp`: [`Timestamp`], and `Option`s and lists of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a timestamp",
    label = "`timestamp = …` has no meaning for this type",
    note = "`timestamp` goes on a `Timestamp`, or an `Option` or `Vec` of one"
)]
pub trait TimestampMember: Sized {
    #[doc(hidden)]
    const NULLABLE: bool = false;

    #[doc(hidden)]
    fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        writer.key(key);
        self.encode_json_as(format, writer);
        writer.separate();
    }

    #[doc(hidden)]
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer);

    /// Encodes a label. Only `Timestamp` itself can be one, because a label needs a value.
    #[doc(hidden)]
    fn encode_label_as(&self, format: TimestampFormat, label: Label<'_>) {
        let _ = format;
        label.refuse(ProblemKind::EmptyLabel);
    }

    #[doc(hidden)]
    fn encode_query_as(&self, format: TimestampFormat, query: &mut Query<'_>);

    #[doc(hidden)]
    fn encode_header_as(&self, format: TimestampFormat, header: &mut Header<'_>);

    #[doc(hidden)]
    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid>;

    #[doc(hidden)]
    fn decode_member_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Option<Self>, Invalid> {
        if !Self::NULLABLE && reader.null()? { Ok(None) } else { Self::decode_json_as(format, reader).map(Some) }
    }

    #[doc(hidden)]
    fn decode_into_as(value: &mut Option<Self>, format: TimestampFormat, reader: &mut Reader<'_>) {
        match Self::decode_member_as(format, reader) {
            Ok(read) => *value = read,
            Err(invalid) => reader.keep(invalid),
        }
    }

    #[doc(hidden)]
    fn decode_header_as(format: TimestampFormat, values: &HeaderValues<'_>) -> Result<Self, HeaderProblem>;

    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }

    #[doc(hidden)]
    fn decode_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        object.present(reader, value.or_else(Self::absent), name)
    }
}

#[diagnostic::do_not_recommend]
impl TimestampMember for Timestamp {
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        match (self.format(format), format) {
            (Some(text), TimestampFormat::EpochSeconds) => writer.raw(&text),
            (Some(text), _) => writer.string(&text),
            (None, _) => writer.refuse(ProblemKind::TimestampOutOfRange),
        }
    }

    fn encode_label_as(&self, format: TimestampFormat, label: Label<'_>) {
        match self.format(format) {
            Some(text) => label.text(&text),
            None => label.refuse(ProblemKind::TimestampOutOfRange),
        }
    }

    fn encode_query_as(&self, format: TimestampFormat, query: &mut Query<'_>) {
        match self.format(format) {
            Some(text) => query.text(&text),
            None => query.refuse(ProblemKind::TimestampOutOfRange),
        }
    }

    fn encode_header_as(&self, format: TimestampFormat, header: &mut Header<'_>) {
        match self.format(format) {
            Some(text) => header.unquoted(&text),
            None => header.refuse(ProblemKind::TimestampOutOfRange),
        }
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        match format {
            // moto sends Python's `isoformat`, whatever the model says. A string cannot be mistaken
            // for a number of seconds.
            TimestampFormat::EpochSeconds if reader.is_next(b'"') => {
                reader.parsed_string(EXPECTED_SECONDS, |text| Self::parse(text, TimestampFormat::DateTime))
            }
            TimestampFormat::EpochSeconds => reader.parsed_number(EXPECTED_SECONDS, |text| Self::parse(text, format)),
            TimestampFormat::DateTime => reader.parsed_string(EXPECTED_DATE_TIME, |text| Self::parse(text, format)),
            TimestampFormat::HttpDate => reader.parsed_string(EXPECTED_HTTP_DATE, |text| Self::parse(text, format)),
        }
    }

    fn decode_header_as(format: TimestampFormat, values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        let expected = match format {
            TimestampFormat::EpochSeconds => EXPECTED_SECONDS,
            TimestampFormat::DateTime => EXPECTED_DATE_TIME,
            TimestampFormat::HttpDate => EXPECTED_HTTP_DATE,
        };
        Self::parse(values.text()?.trim(), format).ok_or(HeaderProblem::new(expected))
    }
}

const EXPECTED_SECONDS: &str = "a time in seconds";
const EXPECTED_DATE_TIME: &str = "a time like `2019-12-16T23:48:18Z`";
const EXPECTED_HTTP_DATE: &str = "a time like `Mon, 16 Dec 2019 23:48:18 GMT`";

#[diagnostic::do_not_recommend]
impl<T: TimestampMember> TimestampMember for Option<T> {
    const NULLABLE: bool = true;

    fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        if let Some(value) = self {
            value.encode_member_as(format, key, writer);
        }
    }

    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_json_as(format, writer),
            None => writer.null(),
        }
    }

    fn encode_query_as(&self, format: TimestampFormat, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.encode_query_as(format, query);
        }
    }

    fn encode_header_as(&self, format: TimestampFormat, header: &mut Header<'_>) {
        if let Some(value) = self {
            value.encode_header_as(format, header);
        }
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        if reader.null()? { Ok(None) } else { T::decode_json_as(format, reader).map(Some) }
    }

    fn decode_header_as(format: TimestampFormat, values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        T::decode_header_as(format, values).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T: TimestampMember> TimestampMember for Vec<T> {
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        writer.begin_array();
        for item in self {
            item.encode_json_as(format, writer);
            writer.separate();
        }
        writer.end_array();
    }

    fn encode_query_as(&self, format: TimestampFormat, query: &mut Query<'_>) {
        for item in self {
            item.encode_query_as(format, query);
        }
    }

    fn encode_header_as(&self, format: TimestampFormat, header: &mut Header<'_>) {
        header.list(|header| self.iter().for_each(|item| item.encode_header_as(format, header)));
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let mut items = Self::new();
        let mut array = reader.array()?;
        while array.next(reader)? {
            items.extend(T::decode_member_as(format, reader)?);
        }
        Ok(items)
    }

    fn decode_header_as(format: TimestampFormat, values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        // An HTTP date contains a comma, so every second comma separates items.
        let commas = if format == TimestampFormat::HttpDate { 2 } else { 1 };
        let items = values.items(commas)?;
        items.iter().map(|item| T::decode_header_as(format, &HeaderValues::item(item))).collect()
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Timestamp {
    fn encode_json(&self, writer: &mut Writer) {
        self.encode_json_as(TimestampFormat::EpochSeconds, writer);
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for Timestamp {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        Self::decode_json_as(TimestampFormat::EpochSeconds, reader)
    }
}

#[diagnostic::do_not_recommend]
impl EncodeLabel for Timestamp {
    fn encode_label(&self, label: Label<'_>) {
        self.encode_label_as(TimestampFormat::DateTime, label);
    }
}

#[diagnostic::do_not_recommend]
impl EncodeQuery for Timestamp {
    fn encode_query(&self, query: &mut Query<'_>) {
        self.encode_query_as(TimestampFormat::DateTime, query);
    }
}

#[diagnostic::do_not_recommend]
impl EncodeHeader for Timestamp {
    fn encode_header(&self, header: &mut Header<'_>) {
        self.encode_header_as(TimestampFormat::HttpDate, header);
    }
}

#[diagnostic::do_not_recommend]
impl DecodeHeader for Timestamp {
    const COMMAS: usize = 2;

    fn decode_header(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        Self::decode_header_as(TimestampFormat::HttpDate, values)
    }
}
