//! Nothing but examples, one story a file.
