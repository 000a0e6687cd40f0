//! Measurements beside code written by hand; `benches/README.md` describes them.
