//! The methods of a blocking call with its own settings.

use super::wait::{WaitAnswer, wait};
use super::{Answer, Client, Items, Pages, call};
use crate::client::builder::{CallBuilder, sending_methods};
use crate::client::sending::Decode;
use crate::client::wait::Wait;
use crate::client::waiter::{Waiter, WaiterInput};
use crate::operation::Callable;
use crate::pagination::{CallItems, CallPages};
use crate::response::ResponseMetadata;

impl<O> CallBuilder<'_, O, Client> {
    sending_methods! {
        begin: call,
        call: Answer,
        pages: pages where { O: CallPages + Clone },
        items: items where { O: CallItems + Clone },
        begin_wait: wait,
        waiting: { WaitAnswer<O::Output, O::Error> },
        kind: {},
        examples: { path: "connect_core::blocking", function: "fn", answer: "" },
    }
}
