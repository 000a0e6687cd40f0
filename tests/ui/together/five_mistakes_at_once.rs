use connect_core::connect_operation;

#[connect_operation(method = "put", uri = "/call/<ContctId>", retries = 3)]
pub struct Call {
    pub contact_id: String,
    #[connect(lenght(1..=9))]
    pub reason: String,
    #[connect(query, header = "X-Kind")]
    pub kind: String,
}

fn main() {}
