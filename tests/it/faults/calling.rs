//! Clients, transports and the text that they print.

mod by_hand;
mod lists;
mod messages;
mod packages;
mod violations;
mod waiting;
