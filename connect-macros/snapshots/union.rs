// A union: one of its variants is on the wire.

#[connect_shape]
pub enum TimerValue {
    #[connect(range(2..=480))]
    Minutes(i32),
    Action(Action),
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape()]
pub enum TimerValue {
    #[connect(range(2..= 480))]
    Minutes(i32),
    Action(Action),
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
#[automatically_derived]
impl ::connect_core::EncodeJson for TimerValue {
    fn check(
        &self,
        __path: ::connect_core::Path<'_>,
        __problems: &mut ::connect_core::Problems,
    ) {
        match self {
            Self::Minutes(__value) => {
                <i32 as ::connect_core::HasRange>::check_range(
                    __value,
                    ::connect_core::Range::new(
                        ::core::option::Option::Some(::connect_core::Bound::Integer(2)),
                        ::core::option::Option::Some(::connect_core::Bound::Integer(480)),
                    ),
                    __path.member("Minutes"),
                    __problems,
                );
                <i32 as ::connect_core::Shape>::check(
                    __value,
                    __path.member("Minutes"),
                    __problems,
                );
            }
            Self::Action(__value) => {
                <Action as ::connect_core::Shape>::check(
                    __value,
                    __path.member("Action"),
                    __problems,
                );
            }
            Self::At(__value) => {}
            Self::Unknown(_) => {}
        }
    }
    fn encode_json(&self, __writer: &mut ::connect_core::json::Writer) {
        __writer.begin_object();
        match self {
            Self::Minutes(__value) => {
                <i32 as ::connect_core::Shape>::encode_member(
                    __value,
                    "\"Minutes\":",
                    __writer,
                )
            }
            Self::Action(__value) => {
                <Action as ::connect_core::Shape>::encode_member(
                    __value,
                    "\"Action\":",
                    __writer,
                )
            }
            Self::At(__value) => {
                <Timestamp as ::connect_core::TimestampMember>::encode_member_as(
                    __value,
                    ::connect_core::TimestampFormat::DateTime,
                    "\"At\":",
                    __writer,
                )
            }
            Self::Unknown(__value) => __value.encode_variant(__writer),
        }
        __writer.end_object();
    }
}
#[automatically_derived]
impl ::connect_core::DecodeJson for TimerValue {
    fn decode_json(
        __reader: &mut ::connect_core::json::Reader<'_>,
    ) -> ::core::result::Result<Self, ::connect_core::json::Invalid> {
        let mut __found = ::core::option::Option::None;
        let mut __object = __reader.object()?;
        while let ::core::option::Option::Some(__variant) = __object
            .variant(__reader, &["Minutes", "Action", "At"])?
        {
            __found = ::core::option::Option::Some(
                match __variant {
                    ::connect_core::json::Variant::Known(0) => {
                        Self::Minutes(
                            <i32 as ::connect_core::Shape>::decode_json(__reader)?,
                        )
                    }
                    ::connect_core::json::Variant::Known(1) => {
                        Self::Action(
                            <Action as ::connect_core::Shape>::decode_json(__reader)?,
                        )
                    }
                    ::connect_core::json::Variant::Known(2) => {
                        Self::At(
                            <Timestamp as ::connect_core::TimestampMember>::decode_json_as(
                                ::connect_core::TimestampFormat::DateTime,
                                __reader,
                            )?,
                        )
                    }
                    __unknown => Self::Unknown(__unknown.decode_unknown(__reader)?),
                },
            );
        }
        __object.one_variant(__reader, __found)
    }
}
#[automatically_derived]
impl ::connect_core::DecodeOutput for TimerValue {
    fn decode_output(
        __response: &::connect_core::http::Response<::connect_core::Bytes>,
    ) -> ::core::result::Result<Self, ::connect_core::json::DecodeError> {
        ::connect_core::private::read_output(
            __response,
            <Self as ::connect_core::DecodeJson>::decode_json,
        )
    }
}
