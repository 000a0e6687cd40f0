//! Descriptions of endpoints that are derived from rule sets.
#![cfg(test)]

mod rejected;
mod services;
mod sets;
