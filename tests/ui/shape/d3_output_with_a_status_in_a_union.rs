use connect_core::connect_shape;

#[connect_shape]
pub struct Done {
    #[connect(status)]
    pub status: u16,
}

#[connect_shape]
pub enum Progress {
    Done(Done),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

fn main() {}
