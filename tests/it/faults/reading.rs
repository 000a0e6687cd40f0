//! JSON in both directions.

mod bodies;
mod cursor;
mod depth;
mod integers;
mod surrogates;
mod times;
