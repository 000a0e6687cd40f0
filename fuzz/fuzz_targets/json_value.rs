//! Decodes any bytes as a document: the codec and `serde_json` agree on them.
#![no_main]

use connect_json_oracle::agree;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| agree::on_value(text));
