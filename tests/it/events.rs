//! Events of streams, as messages and by their names.

mod declared;
mod messages;
mod names;
mod signed;
mod streams;
