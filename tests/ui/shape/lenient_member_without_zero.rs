use connect_core::connect_shape;

#[connect_shape]
struct Owner {
    name: String,
}

#[connect_shape(lenient)]
struct DescribeOutput {
    id: String,
    owner: Owner,
}

fn main() {}
