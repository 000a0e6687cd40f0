//! Compares every declaration with the services' own models in `model.json`, which `extract.py`
//! takes from botocore.
//!
//! Metadata reports names, places and constraints of an operation's members. Nested shapes, outputs
//! and errors are tested by behaviour: documents made from the model are decoded into the declared
//! types and encoded again.
//!
//! Declarations cannot express the model's patterns and its constraints on the items of lists and
//! maps.
#![cfg(test)]

mod behaviour;
mod declared;
mod document;
mod endpoints;
mod metadata;
mod model;
mod pages;
mod table;
mod variants;
