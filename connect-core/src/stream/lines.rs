//! JSON lines: a JSON text per line, also called NDJSON.

mod decoder;
mod encoder;
#[cfg(test)]
mod tests;
