//! A shape with a hand-written codec, and the same shape for serde.
//!
//! The serde side is a derive. Where the two differ intentionally, helpers make serde follow the
//! codec: the items of a dense list and the values of a dense map may be `null`, a float may be one
//! of three words, an integer has any spelling, and a shape does not decode from an array.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use connect_core::json::{DecodeJson, EncodeJson, Invalid, Reader, Writer};
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::tolerance::integer;

/// A shape with an optional member of every kind.
#[expect(missing_docs, reason = "each member is named for its type")]
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Shape {
    pub text: Option<String>,
    pub flag: Option<bool>,
    #[serde(deserialize_with = "integer")]
    pub i8: Option<i8>,
    #[serde(deserialize_with = "integer")]
    pub i16: Option<i16>,
    #[serde(deserialize_with = "integer")]
    pub i32: Option<i32>,
    #[serde(deserialize_with = "integer")]
    pub i64: Option<i64>,
    #[serde(deserialize_with = "integer")]
    pub i128: Option<i128>,
    #[serde(deserialize_with = "integer")]
    pub u8: Option<u8>,
    #[serde(deserialize_with = "integer")]
    pub u16: Option<u16>,
    #[serde(deserialize_with = "integer")]
    pub u32: Option<u32>,
    #[serde(deserialize_with = "integer")]
    pub u64: Option<u64>,
    #[serde(deserialize_with = "integer")]
    pub u128: Option<u128>,
    #[serde(deserialize_with = "float")]
    pub f32: Option<f32>,
    #[serde(deserialize_with = "float")]
    pub f64: Option<f64>,
    #[serde(deserialize_with = "dense_list")]
    pub list: Option<Vec<String>>,
    #[serde(deserialize_with = "integers")]
    pub sparse: Option<Vec<Option<i32>>>,
    #[serde(deserialize_with = "dense_map_of_integers")]
    pub map: Option<BTreeMap<String, i64>>,
    pub sparse_map: Option<BTreeMap<String, Option<bool>>>,
    #[serde(deserialize_with = "object")]
    pub point: Option<Point>,
    #[serde(deserialize_with = "object")]
    pub next: Option<Box<Shape>>,
    #[serde(deserialize_with = "document")]
    pub document: Option<Value>,
}

/// A shape with required members.
#[expect(missing_docs, reason = "the names have no meaning")]
#[derive(Clone, Debug, Deserialize)]
pub struct Point {
    #[serde(rename = "X", deserialize_with = "required_integer")]
    pub x: i32,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Tags", deserialize_with = "required_integers")]
    pub tags: Vec<Option<u8>>,
}

/// Implements both traits for [`Shape`] from its members and their wire names.
macro_rules! members {
    ($($member:ident $name:literal)*) => {
        impl DecodeJson for Shape {
            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                const NAMES: &[&str] = &[$($name),*];
                let mut shape = Self::default();
                let mut object = reader.object()?;
                while let Some(key) = object.key(reader, NAMES)? {
                    match NAMES[key] {
                        $($name => shape.$member = DecodeJson::decode_json(reader)?,)*
                        _ => reader.skip()?,
                    }
                }
                Ok(shape)
            }
        }

        impl EncodeJson for Shape {
            fn encode_json(&self, writer: &mut Writer) {
                if writer.begin_object() {
                    $(self.$member.encode_member(concat!("\"", $name, "\":"), writer);)*
                    writer.end_object();
                }
            }
        }
    };
}

members! {
    text "Text" flag "Flag" i8 "I8" i16 "I16" i32 "I32" i64 "I64" i128 "I128" u8 "U8" u16 "U16" u32 "U32" u64 "U64" u128 "U128"
    f32 "F32" f64 "F64" list "List" sparse "Sparse" map "Map" sparse_map "SparseMap" point "Point" next "Next"
    document "Document"
}

impl DecodeJson for Point {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let (mut x, mut name, mut tags) = (None, None, None);
        let mut object = reader.object()?;
        while let Some(key) = object.key(reader, &["X", "Name", "Tags"])? {
            match key {
                0 => x = reader.member()?,
                1 => name = reader.member()?,
                _ => tags = reader.member()?,
            }
        }
        Ok(Self {
            x: object.required(reader, x, "X")?,
            name: object.required(reader, name, "Name")?,
            tags: object.required(reader, tags, "Tags")?,
        })
    }
}

impl EncodeJson for Point {
    fn encode_json(&self, writer: &mut Writer) {
        if writer.begin_object() {
            self.x.encode_member("\"X\":", writer);
            self.name.encode_member("\"Name\":", writer);
            self.tags.encode_member("\"Tags\":", writer);
            writer.end_object();
        }
    }
}

fn dense_list<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let items = Option::<Vec<Option<T>>>::deserialize(deserializer)?;
    Ok(items.map(|items| items.into_iter().flatten().collect()))
}

fn dense_map_of_integers<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<BTreeMap<String, i64>>, D::Error> {
    let map = Option::<BTreeMap<String, Integer<i64>>>::deserialize(deserializer)?;
    Ok(map.map(|map| map.into_iter().filter_map(|(key, value)| Some((key, value.0?))).collect()))
}

fn integers<'de, D, T>(deserializer: D) -> Result<Option<Vec<Option<T>>>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + FromStr<Err: fmt::Display>,
{
    let items = Option::<Vec<Integer<T>>>::deserialize(deserializer)?;
    Ok(items.map(|items| items.into_iter().map(|item| item.0).collect()))
}

fn required_integers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Option<u8>>, D::Error> {
    integers(deserializer)?.ok_or_else(|| D::Error::custom("absent"))
}

fn required_integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    integer(deserializer)?.ok_or_else(|| D::Error::custom("absent"))
}

/// An integer in any spelling, or `null`.
#[derive(Deserialize)]
#[serde(bound(deserialize = "T: DeserializeOwned + FromStr<Err: fmt::Display>"))]
struct Integer<T>(#[serde(deserialize_with = "integer")] Option<T>);

/// Decodes a float from a number or from one of restJson1's three words.
fn float<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + From<f32>,
{
    let Some(raw) = Option::<Box<RawValue>>::deserialize(deserializer)? else { return Ok(None) };
    let word = serde_json::from_str::<String>(raw.get());
    match word.as_deref() {
        Ok("NaN") => Ok(Some(f32::NAN.into())),
        Ok("Infinity") => Ok(Some(f32::INFINITY.into())),
        Ok("-Infinity") => Ok(Some(f32::NEG_INFINITY.into())),
        _ => serde_json::from_str(raw.get()).map(Some).map_err(D::Error::custom),
    }
}

/// Decodes a struct from an object only; a derive alone also accepts an array of its members.
fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<FromObject<T>>::deserialize(deserializer)?.map(|object| object.0))
}

/// Decodes a document, of which `null` is a value and not the absence of one.
fn document<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// A struct `T` that decodes from an object only.
#[derive(Debug)]
pub struct FromObject<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for FromObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
            }
        }

        deserializer.deserialize_map(Members(std::marker::PhantomData)).map(Self)
    }
}
