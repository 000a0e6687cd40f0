//! Chat streaming: the messages of Amazon SNS, and what is believed of them.

#![cfg(test)]
#![cfg(feature = "streaming")]

mod endpoint;
mod live;
mod parse;
mod seen;
mod support;
mod verify;
