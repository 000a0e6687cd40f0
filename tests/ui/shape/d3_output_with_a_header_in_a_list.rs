use connect_core::connect_shape;

#[connect_shape]
pub struct Document {
    #[connect(header = "ETag")]
    pub tag: Option<String>,
    pub title: String,
}

#[connect_shape]
pub struct Folder {
    pub documents: Vec<Document>,
}

fn main() {}
