//! Clients, transports and what they print.

mod messages;
mod violations;
mod waiting;
