use connect_core::connect_shape;

#[derive(serde::Serialize, serde::Deserialize)]
struct Foreign {
    at: u64,
}

#[connect_shape(lenient)]
struct DescribeOutput {
    #[connect(serde)]
    foreign: Foreign,
}

fn main() {}
