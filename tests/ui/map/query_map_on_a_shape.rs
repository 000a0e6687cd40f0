use connect_core::connect_shape;

#[connect_shape]
pub struct Answer {
    #[connect(query_map)]
    pub filters: std::collections::BTreeMap<String, String>,
}

fn main() {}
