use connect_core::connect_operation;

#[connect_operation(method = "POST", uri = "/audio")]
pub struct SendAudio {
    #[connect(event_header)]
    pub offset: i64,
}

fn main() {}
