use connect_core::{Client, connect_shape};

#[connect_shape]
pub struct Contact {
    pub id: String,
}

pub async fn send(client: &Client, contact: Contact) {
    let _ = client.send(&contact).await;
}

fn main() {}
