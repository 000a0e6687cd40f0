use connect_core::client::AcceptorState::Success;
use connect_core::client::{Waiter};
use connect_core::{Client, connect_operation, connect_shape};

#[connect_shape]
pub struct Job {
    pub state: Option<String>,
}

#[connect_operation(method = "GET", uri = "/jobs/<Id>", output = Job)]
pub struct DescribeJob {
    pub id: String,
}

pub const JOB_DONE: Waiter<DescribeJob, DescribeJob> =
    Waiter::new("JobDone").with_acceptors(&[Success.if_input_output(
        "the state is the ID",
        |input, job| job.state.as_ref() == Some(&input.id),
    )]);

pub fn wait(client: &Client) {
    let _ = client.wait(&DescribeJob { id: String::new() }, JOB_DONE);
}

fn main() {}
