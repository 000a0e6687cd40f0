//! Any text: the same verdict, and the same document, as `serde_json`.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "this target reads documents only")]
#[path = "../../connect-core/tests/json/agree.rs"]
mod agree;
#[path = "../../connect-core/tests/json/shape.rs"]
mod shape;

fuzz_target!(|text: &[u8]| agree::on_value(text));
