//! JSON in both directions.
