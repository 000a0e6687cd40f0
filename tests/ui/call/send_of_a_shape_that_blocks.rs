use connect_core::blocking::Client;
use connect_core::connect_shape;

#[connect_shape]
pub struct Contact {
    pub id: String,
}

pub fn send(client: &Client, contact: Contact) {
    let _ = client.call(&contact).send();
}

fn main() {}
