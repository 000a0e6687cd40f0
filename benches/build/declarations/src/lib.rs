//! Operations of an API, declared and never called. `benches/build/run.py` adds more in a copy of
//! this package.
