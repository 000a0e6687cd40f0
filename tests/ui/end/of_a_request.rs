use connect_core::connect_operation;
use connect_core::stream::ServerSentEvents;

#[connect_operation(method = "POST", uri = "/call")]
pub struct Call {
    #[connect(payload, end = "[DONE]")]
    pub tokens: ServerSentEvents<String>,
}

fn main() {}
