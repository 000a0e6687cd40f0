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
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeJson for TimerValue {
        fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
            if __path.is_too_deep() {
                return;
            }
            match self {
                Self::Minutes(__value) => {
                    <i32 as __c::CheckRange>::check_range(
                        __value,
                        __c::Range::new(
                            __c::Some(__c::Bound::Integer(2)),
                            __c::Some(__c::Bound::Integer(480)),
                        ),
                        __path.member("Minutes"),
                        __violations,
                    );
                    <i32 as __c::Shape>::shape_check(
                        __value,
                        __path.member("Minutes"),
                        __violations,
                    );
                }
                Self::Action(__value) => {
                    <Action as __c::Shape>::shape_check(
                        __value,
                        __path.member("Action"),
                        __violations,
                    );
                }
                Self::At(__value) => {}
                Self::Unknown(_) => {}
            }
        }
        fn encode_json(&self, __writer: &mut __c::Writer) {
            if __writer.begin_object() {
                match self {
                    Self::Minutes(__value) => {
                        <i32 as __c::Shape>::shape_encode_member(
                            __value,
                            "\"Minutes\":",
                            __writer,
                        )
                    }
                    Self::Action(__value) => {
                        <Action as __c::Shape>::shape_encode_member(
                            __value,
                            "\"Action\":",
                            __writer,
                        )
                    }
                    Self::At(__value) => {
                        <Timestamp as __c::FormatTimestamp>::encode_member_as(
                            __value,
                            __c::TimestampFormat::DateTime,
                            "\"At\":",
                            __writer,
                        )
                    }
                    Self::Unknown(__value) => __value.encode_variant(__writer),
                }
                __writer.end_object();
            }
        }
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::DecodeJson for TimerValue {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let mut __found = __c::None;
            let mut __object = __reader.object()?;
            while let __c::Some(__variant) = __object
                .variant(__reader, &["Minutes", "Action", "At"])?
            {
                __found = __c::Some(
                    match __variant {
                        __c::Variant::Known(0) => {
                            Self::Minutes(
                                <i32 as __c::Shape>::shape_decode_json(__reader)?,
                            )
                        }
                        __c::Variant::Known(1) => {
                            Self::Action(
                                <Action as __c::Shape>::shape_decode_json(__reader)?,
                            )
                        }
                        __c::Variant::Known(2) => {
                            Self::At(
                                <Timestamp as __c::FormatTimestamp>::decode_json_as(
                                    __c::TimestampFormat::DateTime,
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
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::ZeroValue for TimerValue {
        fn zero_value(_: __c::u32) -> __c::Option<Self> {
            __c::Some(Self::Unknown(__c::zero_variant()))
        }
    }
    #[automatically_derived]
    impl __c::JsonOutput for TimerValue {}
};
