//! The example is in `main.rs`. This library is empty.
