//! Compares every declaration with the services' own models: `model.json`, which `extract.py` takes from botocore.
//!
//! Names, places and constraints of an operation's members are in its metadata. What is inside of them, and in outputs and errors, is
//! found out by its behaviour: documents are made from the model, read into the declared types, and written again.
//!
//! The model's constraints on the items of lists and on the keys and values of maps have no word in a declaration, nor have patterns.
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
