//! Clients, transports and what they print.

mod violations;
