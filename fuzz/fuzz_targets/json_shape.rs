//! Any text as a shape: the same verdict and the same values as serde, and what is read is written so that it is read again.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[expect(dead_code, reason = "this target reads shapes only")]
#[path = "../../connect-core/tests/json/agree.rs"]
mod agree;
#[path = "../../connect-core/tests/json/shape.rs"]
mod shape;

fuzz_target!(|text: &[u8]| {
    agree::on_shape(text);
    agree::on_what_is_written(text);
});
