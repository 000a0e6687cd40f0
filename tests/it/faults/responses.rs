//! Failures, headers and dates that services send, and outside text that people read.

mod errors;
mod headers;
mod printed;
