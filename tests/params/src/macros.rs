//! The macros that implement the conversions of declared items.

/// Implements [`FromParam`](crate::FromParam) and [`ToParam`](crate::ToParam) for a structure, with
/// the name of each field in the model.
#[macro_export]
macro_rules! structure {
    ($name:ident $(, $field:ident: $member:literal)* $(,)?) => {
        $crate::structure_from!($name $(, $field: $member)*);
        $crate::structure_to!($name $(, $field: $member)*);
    };
}

/// Implements [`FromParam`](crate::FromParam) for a structure.
#[macro_export]
macro_rules! structure_from {
    ($name:ident $(, $field:ident: $member:literal)* $(,)?) => {
        impl $crate::FromParam for $name {
            fn from_param(param: &$crate::private::Value) -> ::std::result::Result<Self, ::std::string::String> {
                let _members = $crate::members::<Self>(param, &[$($member),*])?;
                ::std::result::Result::Ok(Self { $($field: $crate::member(_members, $member)?,)* })
            }
        }
    };
}

/// Implements [`ToParam`](crate::ToParam) for a structure.
#[macro_export]
macro_rules! structure_to {
    ($name:ident $(, $field:ident: $member:literal)* $(,)?) => {
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::private::Value {
                $crate::object(&[$(($member, &self.$field)),*])
            }
        }
    };
}

/// Implements [`FromParam`](crate::FromParam) and [`ToParam`](crate::ToParam) for a union, with the
/// name of each variant in the model.
#[macro_export]
macro_rules! union {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        $crate::union_from!($name $(, $variant: $member)*);
        $crate::union_to!($name $(, $variant: $member)*);
    };
}

/// Implements [`FromParam`](crate::FromParam) for a union.
#[macro_export]
macro_rules! union_from {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        impl $crate::FromParam for $name {
            fn from_param(param: &$crate::private::Value) -> ::std::result::Result<Self, ::std::string::String> {
                let members = $crate::members::<Self>(param, &[$($member),*])?;
                let mut members = members.iter();
                match (members.next(), members.next()) {
                    $((::std::option::Option::Some((name, value)), ::std::option::Option::None) if name == $member =>
                        $crate::FromParam::from_param(value).map(Self::$variant),)*
                    _ => ::std::result::Result::Err(::std::format!("{param} does not have one member")),
                }
            }
        }
    };
}

/// Implements [`ToParam`](crate::ToParam) for a union.
#[macro_export]
macro_rules! union_to {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::private::Value {
                match self {
                    $(Self::$variant(value) => $crate::object(&[($member, value)]),)*
                    Self::Unknown(variant) => $crate::object(&[(variant.name(), variant.value())]),
                }
            }
        }
    };
}

/// Implements [`FromParam`](crate::FromParam) for the union of an event stream.
#[macro_export]
macro_rules! events_from {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        $crate::union_from!($name $(, $variant: $member)*);
    };
}

/// Implements [`ToParam`](crate::ToParam) for the union of an event stream. An unknown event has no
/// members.
#[macro_export]
macro_rules! events_to {
    ($name:ident $(, $variant:ident: $member:literal)* $(,)?) => {
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::private::Value {
                match self {
                    $(Self::$variant(value) => $crate::object(&[($member, value)]),)*
                    Self::Unknown(event) => $crate::object(&[(event.name(), &())]),
                }
            }
        }
    };
}

/// Implements [`FromParam`](crate::FromParam) and [`ToParam`](crate::ToParam) for an open enum.
#[macro_export]
macro_rules! open_enum {
    ($name:ident) => {
        impl $crate::FromParam for $name {
            fn from_param(param: &$crate::private::Value) -> ::std::result::Result<Self, ::std::string::String> {
                <::std::string::String as $crate::FromParam>::from_param(param).map(Self::from)
            }
        }

        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::private::Value {
                $crate::private::Value::from(self.as_str())
            }
        }
    };
}

/// Implements [`FromError`](crate::FromError) and [`ToParam`](crate::ToParam) for the error enum
/// that `errors(…)` generates. The code of an error is its name.
#[macro_export]
macro_rules! errors {
    ($name:ident: $($error:ident),*) => {
        $crate::errors_from!($name: $($error),*);
        $crate::errors_to!($name: $($error),*);
    };
}

/// Implements [`FromError`](crate::FromError) for an error enum.
#[macro_export]
macro_rules! errors_from {
    ($name:ident: $($error:ident),*) => {
        impl $crate::FromError for $name {
            fn from_error(
                code: &str,
                members: &$crate::private::Value,
            ) -> ::std::result::Result<Self, ::std::string::String> {
                match code {
                    $(::std::stringify!($error) => $crate::FromParam::from_param(members).map(Self::$error),)*
                    _ => ::std::result::Result::Err(::std::format!("{code} is no error of the operation")),
                }
            }
        }
    };
}

/// Implements [`ToParam`](crate::ToParam) for an error enum.
#[macro_export]
macro_rules! errors_to {
    ($name:ident: $($error:ident),*) => {
        impl $crate::ToParam for $name {
            fn to_param(&self) -> $crate::private::Value {
                match self {
                    $(Self::$error(error) => $crate::ToParam::to_param(error),)*
                }
            }
        }
    };
}
