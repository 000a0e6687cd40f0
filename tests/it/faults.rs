//! Faults that people found from outside, each kept from coming back.
//!
//! The name of a test begins with the number of its fault. Each test has other inputs than the ones
//! that showed the fault first, because a fault is mended as a kind.

mod calling;
mod clock;
mod credentials;
mod declaring;
mod reading;
mod responses;
mod uris;
mod wrappers;
mod writing;
