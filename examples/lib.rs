//! Examples, one per file. This library is empty.
