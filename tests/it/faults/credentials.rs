//! Credentials, signatures and the clock.

mod environment;
mod files;
mod home;
mod profile;
mod sandbox;
