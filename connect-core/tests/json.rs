//! Tests of the JSON codec against `serde_json`: both accept the same texts and decode the same
//! values.
//!
//! Each intended difference has a test that states it; the crate `connect-json-oracle` lists them.

mod json {
    mod damage;
    mod depth;
    mod messages;
    mod misuse;
    mod numbers;
    mod readers;
    mod shapes;
    mod strategies;
    mod values;
    mod writing;
}
