//! Clients, transports and what they print.

mod by_hand;
mod messages;
mod violations;
mod waiting;
