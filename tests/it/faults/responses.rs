//! Failures, headers and dates that services send, and text of services that people read.

mod errors;
mod headers;
mod printed;
