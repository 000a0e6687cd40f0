//! The server, over HTTP on loopback.
#![cfg(test)]

mod browsers;
mod chats;
mod requests;
mod servers;
mod signatures;
mod support;
