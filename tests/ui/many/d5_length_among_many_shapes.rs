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
pub enum Channel {
    Voice,
    Chat,
    #[connect(unknown)]
    Unknown(connect_core::UnknownValue),
}

#[connect_operation(method = "PUT", uri = "/channel")]
pub struct PutChannel {
    pub channel: Channel,
    #[connect(length(1..=9))]
    pub user: User,
}

fn main() {}
