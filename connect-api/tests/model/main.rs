//! Compares every declaration with the services' own models: `model.json`, which `extract.py`
//! extracts from botocore.
//!
//! - `metadata`: the names, locations and constraints of an operation's members, from its metadata.
//! - `behaviour`: nested shapes, outputs and errors. Documents are made from the model, read into
//!   the declared types, and written again.
//! - `variants`: the variants of enums and unions.
//! - `pages`: the members of paginated operations.
//! - `endpoints`: the hosts of the services.
//! - `additions`: the rule for members that the services add.
//!
//! Not compared: patterns, and constraints on the items of lists and on the keys and values of
//! maps. A declaration has no attribute keys for them.
#![cfg(test)]

mod additions;
mod behaviour;
mod declared;
mod document;
mod endpoints;
mod metadata;
mod model;
mod pages;
mod source;
mod table;
mod variants;
