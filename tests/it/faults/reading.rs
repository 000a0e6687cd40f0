//! JSON in both directions.

mod cursor;
mod integers;
mod surrogates;
