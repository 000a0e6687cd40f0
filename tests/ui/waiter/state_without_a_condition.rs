use connect_core::client::AcceptorState::{Failure, Success};
use connect_core::client::Waiter;
use connect_core::{connect_operation, connect_shape};

#[connect_shape]
pub struct Job {
    pub state: Option<String>,
}

#[connect_operation(method = "GET", uri = "/jobs/<Id>", output = Job)]
pub struct DescribeJob {
    pub id: String,
}

pub const JOB_DONE: Waiter<DescribeJob> = Waiter::new("JobDone")
    .with_acceptors(&[Success, Failure.if_value("State", |job| job.state.as_deref(), "FAILED")]);

fn main() {}
