//! JSON lines: a JSON text per line, also called NDJSON.

mod decoder;
mod encoder;
mod items;
#[cfg(test)]
mod tests;

pub use self::items::JsonLines;
