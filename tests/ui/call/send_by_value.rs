use connect_core::{Client, connect_operation};

#[connect_operation(method = "GET", uri = "/contacts/<Id>")]
pub struct DescribeContact {
    pub id: String,
}

pub async fn send(client: &Client, describe: DescribeContact) {
    let _ = client.send(describe).await;
}

fn main() {}
