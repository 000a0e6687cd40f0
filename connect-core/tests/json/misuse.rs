//! Methods of readers called in any order, with positions of any reader.

use connect_core::json::{self, Array, Invalid, Object, Reader};
use connect_json_oracle::shape::Shape;
use proptest::prelude::*;
use serde_json::Value;

use super::damage;
use super::strategies::value;

/// Two readers of different texts, and the positions that they returned.
struct World<'a> {
    readers: [Reader<'a>; 2],
    objects: Vec<Object>,
    arrays: Vec<Array>,
}

impl World<'_> {
    /// Calls a method of a reader, with the position that `which` selects.
    fn call(&mut self, method: u8, reader: usize, which: usize) -> Result<(), Invalid> {
        let reader = &mut self.readers[reader % 2];
        let object = match self.objects.len() {
            0 => None,
            count => self.objects.get_mut(which % count),
        };
        let array = match self.arrays.len() {
            0 => None,
            count => self.arrays.get_mut(which % count),
        };
        match (method, object, array) {
            (0, ..) => reader.object().map(|object| self.objects.push(object)),
            (1, ..) => reader.array().map(|array| self.arrays.push(array)),
            (2, Some(object), _) => object.key(reader, &["Text", "List"]).map(drop),
            (3, Some(object), _) => object.any_key(reader).map(drop),
            (4, Some(object), _) => object.variant(reader, &["Text"]).and_then(|variant| match variant {
                Some(variant) => variant.decode_unknown(reader).map(drop),
                None => Ok(()),
            }),
            (5, Some(object), _) => object.required::<bool>(reader, None, "Text").map(drop),
            (6, Some(object), _) => object.one_variant(reader, None::<bool>).map(drop),
            (7, Some(object), _) => Err(object.invalid(reader, "a rule")),
            (8, _, Some(array)) => array.next(reader).map(drop),
            (9, ..) => reader.skip(),
            (10, ..) => reader.string().map(drop),
            (11, ..) => reader.boolean().map(drop),
            (12, ..) => reader.null().map(drop),
            (13, ..) => reader.member::<Value>().map(drop),
            (14, ..) => reader.member::<Vec<Option<i64>>>().map(drop),
            (15, ..) => reader.member::<Shape>().map(drop),
            (16, ..) => reader.member::<f64>().map(drop),
            (17, ..) => reader.finish(),
            (18, ..) => Err(reader.invalid("a rule")),
            _ => Ok(()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn methods_in_a_wrong_state_are_errors(
        texts in (
            prop_oneof![value().prop_map(|value| value.to_string().into_bytes()), damage::tokens()],
            damage::damaged(value().prop_map(|value| value.to_string()), 2),
        ),
        calls in prop::collection::vec((0..19_u8, 0..2_usize, 0..8_usize), 0..40),
    ) {
        let texts = <[Vec<u8>; 2]>::from(texts);
        let (Ok(first), Ok(second)) = (Reader::new(&texts[0]), Reader::new(&texts[1])) else { return Ok(()) };
        let mut world = World { readers: [first, second], objects: Vec::new(), arrays: Vec::new() };
        let mut has_failed = [false; 2];
        for (method, reader, which) in calls {
            if let Err(invalid) = world.call(method, reader, which) {
                has_failed[reader] = true;
                let error = world.readers[reader].error(invalid);
                prop_assert!(error.offset() <= texts[reader].len());
                prop_assert_eq!(error.to_string().lines().count(), 1);
            }
        }
        for (reader, has_failed) in world.readers.iter_mut().zip(has_failed) {
            // A reader that has failed stays failed.
            prop_assert!(!has_failed || reader.finish().is_err());
        }
    }
}

#[test]
fn a_position_is_valid_only_for_its_own_reader() {
    let mut other = Reader::new(b"}}}").unwrap();
    let mut object = Reader::new(b"{}").unwrap().object().unwrap();
    let invalid = object.key(&mut other, &[]).unwrap_err();
    assert_eq!(
        other.error(invalid).to_string(),
        "the array or object is not open here: read it with its own reader, and finish inner ones first (byte 0)"
    );
    json::from_slice::<Value>(b"{}").unwrap();
}
