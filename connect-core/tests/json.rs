//! The JSON codec, held against `serde_json`: the same texts are JSON, and every value is the same.
//!
//! The differences that are meant each have a test that states them; `json/agree.rs` lists them.

mod json {
    mod agree;
    mod damage;
    mod depth;
    mod messages;
    mod numbers;
    mod readers;
    mod shape;
    mod shapes;
    mod strategies;
    mod values;
    mod writing;
}
