//! Hand-written decoders that read less than the text contains, or more.

use connect_core::connect_shape;
use connect_core::json::{self, DecodeJson, EncodeJson, Invalid, Reader, Writer};

/// A type that reads four items, however many the array has.
#[derive(Debug, PartialEq)]
struct Four(Vec<u8>);

impl DecodeJson for Four {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let mut items = Vec::new();
        let mut array = reader.array()?;
        for _ in 0..4 {
            if array.next(reader)? {
                items.extend(reader.member::<u8>()?);
            }
        }
        Ok(Self(items))
    }
}

/// A type that reads one item and leaves the array open.
#[derive(Debug)]
struct First;

impl DecodeJson for First {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        if reader.array()?.next(reader)? {
            reader.skip()?;
        }
        Ok(Self)
    }
}

#[test]
fn a_finished_array_does_not_consume_its_parents_bracket() {
    assert_eq!(json::from_slice::<Four>(b"[1]").unwrap(), Four(vec![1]));
    assert_eq!(json::from_slice::<Vec<Four>>(b"[[1],[],[2,3,4]]").unwrap().len(), 3);
    json::from_slice::<Four>(b"[1]]]").unwrap_err();
    json::from_slice::<Vec<Four>>(b"[[1]]]]]").unwrap_err();
}

#[test]
fn finish_rejects_an_array_left_open() {
    json::from_slice::<First>(b"[1").unwrap_err();
    json::from_slice::<Vec<First>>(b"[[1]").unwrap_err();
}

#[test]
fn a_failed_reader_does_not_panic() {
    for text in ["\"\\é\"", "[\"\\", "\"\\u00é\"", "-é", "[1,", "{\"é", "tré", "\"\\ud800é"] {
        let mut reader = Reader::new(text.as_bytes()).unwrap();
        for _ in 0..4 {
            let _ = reader.skip();
            let _ = reader.string();
            let _ = reader.boolean();
            let _ = reader.null();
            let _ = reader.member::<f64>();
            let _ = reader.object().and_then(|mut object| object.key(&mut reader, &["a"]));
            let _ = reader.array().and_then(|mut array| array.next(&mut reader));
            let _ = reader.finish();
        }
    }
}

/// JSON in a string, decoded by a second reader.
#[derive(Debug, PartialEq)]
struct Embedded(i32);

impl DecodeJson for Embedded {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let text = reader.string()?.into_owned();
        let mut inner = Reader::new(text.as_bytes()).map_err(|_| reader.invalid("UTF-8"))?;
        let value = i32::decode_json(&mut inner)?;
        inner.finish()?;
        Ok(Self(value))
    }
}

impl EncodeJson for Embedded {
    fn encode_json(&self, writer: &mut Writer) {
        writer.string(&self.0.to_string());
    }
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Holds {
    embedded: Option<Embedded>,
    required: Option<i32>,
}

#[test]
fn an_error_of_a_nested_reader_is_an_error_of_the_member() {
    let read = json::from_slice::<Holds>(br#"{"Embedded":"7","Required":1}"#).unwrap();
    assert_eq!(read, Holds { embedded: Some(Embedded(7)), required: Some(1) });
    let error = json::from_slice::<Holds>(br#"{"Embedded":"oops","Required":1}"#).unwrap_err();
    assert_eq!(error.to_string(), "`Embedded`: the shape rejects this value (byte 18)");
}

/// A type that ignores the errors of its reader.
#[derive(Debug)]
struct Lenient;

impl DecodeJson for Lenient {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let _ = reader.string();
        Ok(Self)
    }
}

#[test]
fn finish_reports_an_error_that_a_shape_ignored() {
    json::from_slice::<Lenient>(br#""text""#).unwrap();
    for text in ["<html>", "5 [[[", "\"text"] {
        json::from_slice::<Lenient>(text.as_bytes()).unwrap_err();
    }
}
