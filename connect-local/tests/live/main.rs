//! The live side of a server: websockets, and the streaming of chats.

#![cfg(test)]

mod limits;
mod receiver;
mod streaming;
mod support;
mod websockets;
