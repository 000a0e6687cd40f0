//! Decodes any bytes as a shape: the codec and serde agree on them, and encoding the shape loses
//! nothing.
#![no_main]

use connect_json_oracle::agree;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    agree::on_shape(text);
    agree::on_reencoding(text);
});
