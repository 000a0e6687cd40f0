//! Credentials, signatures and the clock.
