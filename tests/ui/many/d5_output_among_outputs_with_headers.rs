use connect_core::{connect_operation, connect_shape};

macro_rules! shapes {
    ($($name:ident)*) => {
        $(
            #[connect_shape]
            pub struct $name { pub id: Option<String> }
        )*
    };
}

shapes! { Agent Bot Call Chat Flow Hours Instance Metric Number Prompt Queue Quota Role Rule Task User View }

#[connect_shape]
pub struct Tagged {
    #[connect(header = "ETag")]
    pub tag: Option<String>,
}

#[connect_shape]
pub struct Numbered {
    #[connect(status)]
    pub status: u16,
}

pub struct Report;

#[connect_operation(method = "GET", uri = "/report", output = Report)]
pub struct GetReport {}

fn main() {}
