use connect_core::client::AcceptorState::Success;
use connect_core::client::{Waiter};
use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Job {
    pub state: Option<String>,
}

#[connect_operation(method = "GET", uri = "/jobs/<Id>", output = Job)]
pub struct DescribeJob {
    pub id: String,
}

fn length(text: &String) -> bool {
    text.is_empty()
}

pub const JOB_DONE: Waiter<DescribeJob> =
    Waiter::new("JobDone").with_acceptors(&[Success.if_true("the text is empty", length)]);

fn main() {}
