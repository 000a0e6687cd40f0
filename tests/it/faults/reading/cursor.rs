//! Positions of one reader used on another.

use connect_core::json::{Array, Object, Reader};

fn reader(text: &'static str) -> Reader<'static> {
    Reader::new(text.as_bytes()).unwrap()
}

fn object(text: &'static str) -> Object {
    reader(text).object().unwrap()
}

fn array(text: &'static str) -> Array {
    reader(text).array().unwrap()
}

#[test]
fn w12_a_position_of_another_reader_is_an_error() {
    for text in ["}", "]", ",", "", "{}", "[]", "{\"a\":1}", "[1,2]", "null"] {
        assert!(object("{\"a\":1}").key(&mut reader(text), &["a"]).is_err(), "{text}");
        assert!(object("{\"a\":1}").any_key(&mut reader(text)).is_err(), "{text}");
        assert!(object("{\"a\":1}").variant(&mut reader(text), &["a"]).is_err(), "{text}");
        assert!(array("[1]").next(&mut reader(text)).is_err(), "{text}");
    }
}

#[test]
fn w12_two_readers_of_one_text_are_two_readers() {
    const TEXT: &str = "{\"a\":[1,2]}";
    let (mut first, mut second) = (reader(TEXT), reader(TEXT));
    let mut of_first = first.object().unwrap();
    second.object().unwrap();
    assert!(of_first.key(&mut second, &["a"]).is_err());
    assert_eq!(of_first.key(&mut first, &["a"]).unwrap(), Some(0));
}

#[test]
fn w12_an_outer_position_is_not_stepped_while_an_inner_one_is_open() {
    let mut reader = reader("[[1,2],3]");
    let mut outer = reader.array().unwrap();
    assert!(outer.next(&mut reader).unwrap());
    let mut inner = reader.array().unwrap();
    assert!(inner.next(&mut reader).unwrap());
    reader.skip().unwrap();
    let invalid = outer.next(&mut reader).unwrap_err();
    assert!(reader.error(invalid).to_string().contains("not open"), "{}", reader.error(invalid));
}

#[test]
fn w12_an_object_that_was_read_stays_at_its_end() {
    let mut reader = reader("[{},{}]");
    let mut array = reader.array().unwrap();
    assert!(array.next(&mut reader).unwrap());
    let mut first = reader.object().unwrap();
    assert_eq!(first.key(&mut reader, &[]).unwrap(), None);
    assert_eq!(first.key(&mut reader, &[]).unwrap(), None);
    assert!(array.next(&mut reader).unwrap());
    let mut second = reader.object().unwrap();
    assert_eq!(first.key(&mut reader, &[]).unwrap(), None);
    assert_eq!(second.key(&mut reader, &[]).unwrap(), None);
    assert!(!array.next(&mut reader).unwrap());
    reader.finish().unwrap();
}

#[test]
fn w12_a_failed_reader_stays_failed() {
    let mut reader = reader("{\"a\":tru}");
    let mut object = reader.object().unwrap();
    object.key(&mut reader, &["a"]).unwrap();
    reader.boolean().unwrap_err();
    assert!(object.key(&mut reader, &["a"]).is_err());
    assert!(object.required::<bool>(&mut reader, None, "a").is_err());
    assert!(reader.finish().is_err());
}

#[test]
fn w12_an_error_about_the_object_of_another_reader_has_an_offset_in_the_text() {
    let invalid = object("{\"a\":1}").invalid(&mut reader("1"), "two members exclude each other");
    assert!(reader("").error(invalid).offset() == 0);
    let mut outer = reader("             [{}]");
    let mut items = outer.array().unwrap();
    items.next(&mut outer).unwrap();
    let late = outer.object().unwrap();
    let mut short = reader("1");
    let invalid = late.required::<bool>(&mut short, None, "a").unwrap_err();
    assert!(short.error(invalid).offset() <= 1);
}
