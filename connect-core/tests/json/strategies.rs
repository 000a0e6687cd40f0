//! Generators of random values.

use std::collections::BTreeMap;

use connect_json_oracle::shape::{Point, Shape};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Number, Value};

/// Generates strings that are difficult for escaping, word-wise scanning and UTF-8.
pub(crate) fn string() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        4 => prop::char::range(' ', '~'),
        2 => prop::char::range('\0', '\u{1f}'),
        2 => prop::sample::select(vec!['"', '\\', '/', '\u{7f}', '\u{80}', '\u{2028}', '\u{d7ff}', '\u{e000}', '\u{10000}']),
        1 => any::<char>(),
    ];
    vec(character, 0..20).prop_map(String::from_iter)
}

/// Generates finite floats: random bit patterns, and a few common values.
pub(crate) fn finite() -> impl Strategy<Value = f64> {
    let known = vec![0.0, -0.0, 1.0, -1.5, 0.1, 1e15, 1e16, 1e17, 1e21, 1e-7, f64::MAX, f64::MIN_POSITIVE, 5e-324];
    let any =
        any::<u64>().prop_map(f64::from_bits).prop_filter("JSON has no non-finite numbers", |value| value.is_finite());
    prop_oneof![any, prop::sample::select(known)]
}

/// Generates documents.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        finite().prop_map(|value| Number::from_f64(value).map_or(Value::Null, Value::Number)),
        string().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::Array),
            btree_map(string(), inner, 0..6).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn integers() -> impl Strategy<Value = Shape> {
    let signed = (of(any::<i8>()), of(any::<i16>()), of(any::<i32>()), of(any::<i64>()), of(any::<i128>()));
    let unsigned = (of(any::<u8>()), of(any::<u16>()), of(any::<u32>()), of(any::<u64>()), of(any::<u128>()));
    (signed, unsigned).prop_map(|((i8, i16, i32, i64, i128), (u8, u16, u32, u64, u128))| Shape {
        i8,
        i16,
        i32,
        i64,
        i128,
        u8,
        u16,
        u32,
        u64,
        u128,
        ..Shape::default()
    })
}

fn maps() -> impl Strategy<Value = (BTreeMap<String, i64>, BTreeMap<String, Option<bool>>)> {
    (btree_map(string(), any::<i64>(), 0..3), btree_map(string(), of(any::<bool>()), 0..3))
}

fn point() -> impl Strategy<Value = Point> {
    (any::<i32>(), string(), vec(of(any::<u8>()), 0..4)).prop_map(|(x, name, tags)| Point { x, name, tags })
}

/// Generates shapes with any of their members, non-finite floats included.
pub(crate) fn shape() -> impl Strategy<Value = Shape> {
    let plain = (
        of(string()),
        of(any::<bool>()),
        of(any::<u32>().prop_map(f32::from_bits)),
        of(any::<u64>().prop_map(f64::from_bits)),
    );
    let lists = (of(vec(string(), 0..4)), of(vec(of(any::<i32>()), 0..4)));
    let flat = (integers(), plain, lists, of(maps()), of(point()), of(value())).prop_map(
        |(integers, (text, flag, f32, f64), (list, sparse), maps, point, document)| {
            let (map, sparse_map) = maps.unzip();
            // A `null` document is encoded as `null` and decodes as an absent member.
            let document = document.filter(|document| !document.is_null());
            Shape { text, flag, f32, f64, list, sparse, map, sparse_map, point, document, ..integers }
        },
    );
    flat.prop_recursive(3, 4, 1, |inner| {
        (inner.clone(), inner).prop_map(|(outer, inner)| Shape { next: Some(Box::new(inner)), ..outer })
    })
}
