//! JSON in both directions.

mod cursor;
mod depth;
mod integers;
mod surrogates;
