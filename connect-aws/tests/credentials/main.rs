//! The chain of credentials against servers on loopback that answer rightly, wrongly, late or not
//! at all.
#![cfg(test)]

mod cache;
mod chain;
mod config;
mod container;
mod instance;
mod process;
mod role;
mod sso;
mod world;
