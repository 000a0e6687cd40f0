use connect_core::connect_shape;

#[derive(serde::Serialize)]
pub struct Data;

#[connect_shape]
pub struct Output {
    #[connect(payload, serde)]
    pub data: Option<Data>,
}

fn main() {}
