//! Requests, and wrappers around the types of their members.

mod curl;
