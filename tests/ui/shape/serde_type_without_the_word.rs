use connect_core::connect_shape;

#[derive(serde::Serialize, serde::Deserialize)]
pub struct Name(String);

#[connect_shape]
pub struct Details {
    pub name: Name,
}

fn main() {}
