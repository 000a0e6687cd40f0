//! Shapes written by hand that read less, or ask more, than the text holds.

use connect_core::json::{self, DecodeJson, Invalid, Reader};

/// Asks for four items, whatever the array holds.
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

/// Reads one item and leaves the array open.
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
fn an_array_that_has_ended_takes_no_bracket_of_its_parent() {
    assert_eq!(json::from_slice::<Four>(b"[1]").unwrap(), Four(vec![1]));
    assert_eq!(json::from_slice::<Vec<Four>>(b"[[1],[],[2,3,4]]").unwrap().len(), 3);
    json::from_slice::<Four>(b"[1]]]").unwrap_err();
    json::from_slice::<Vec<Four>>(b"[[1]]]]]").unwrap_err();
}

#[test]
fn an_array_that_was_left_open_is_refused_at_the_end() {
    json::from_slice::<First>(b"[1").unwrap_err();
    json::from_slice::<Vec<First>>(b"[[1]").unwrap_err();
}

#[test]
fn a_reader_that_has_failed_does_not_panic() {
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
