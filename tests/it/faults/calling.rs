//! Clients, transports and what they print.
