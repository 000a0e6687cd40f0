use connect_core::connect_shape;

#[connect_shape(rename_all = "camelCase")]
pub struct Audio {
    #[connect(event_header)]
    pub channels: Vec<String>,
}

fn main() {}
