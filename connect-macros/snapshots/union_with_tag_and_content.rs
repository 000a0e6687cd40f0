// A union with a tag and a content.

#[connect_shape(tag = "type", content = "data")]
pub enum Event {
    #[connect(length(1..))]
    Text(String),
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(tag = "type", content = "data")]
pub enum Event {
    #[connect(length(1..))]
    Text(String),
    #[connect(timestamp = "date-time")]
    At(Timestamp),
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeJson for Event {
        fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
            if __path.is_too_deep() {
                return;
            }
            match self {
                Self::Text(__value) => {
                    <String as __c::HasLength>::has_length_within(
                        __value,
                        1,
                        __c::usize::MAX,
                        __path.member("data"),
                        __violations,
                    );
                    <String as __c::Shape>::shape_check(
                        __value,
                        __path.member("data"),
                        __violations,
                    );
                }
                Self::At(__value) => {}
                Self::Ping => {}
                Self::Unknown(_) => {}
            }
        }
        fn encode_json(&self, __writer: &mut __c::Writer) {
            match self {
                Self::Text(__value) => {
                    if __writer.begin_object() {
                        __writer.union_tag("\"type\":", "\"Text\"");
                        <String as __c::Shape>::shape_encode_member(
                            __value,
                            "\"data\":",
                            __writer,
                        );
                        __writer.end_object();
                    }
                }
                Self::At(__value) => {
                    if __writer.begin_object() {
                        __writer.union_tag("\"type\":", "\"At\"");
                        <Timestamp as __c::FormatTimestamp>::encode_member_as(
                            __value,
                            __c::TimestampFormat::DateTime,
                            "\"data\":",
                            __writer,
                        );
                        __writer.end_object();
                    }
                }
                Self::Ping => {
                    if __writer.begin_object() {
                        __writer.union_tag("\"type\":", "\"Ping\"");
                        __writer.end_object();
                    }
                }
                Self::Unknown(__value) => {
                    __value.encode_with_content("\"type\":", "\"data\":", __writer)
                }
            }
        }
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::DecodeJson for Event {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let __tag = __reader.union_tag("type")?;
            __c::Ok(
                match &*__tag {
                    "Text" => {
                        let mut __content = __c::None;
                        let __object = __reader
                            .union_content(
                                "\"data\":",
                                |__reader| <String as __c::Shape>::shape_read_member(
                                    &mut __content,
                                    __reader,
                                ),
                            )?;
                        Self::Text(
                            <String as __c::Shape>::shape_finish_required(
                                __content,
                                &__object,
                                __reader,
                                "data",
                            )?,
                        )
                    }
                    "At" => {
                        let mut __content = __c::None;
                        let __object = __reader
                            .union_content(
                                "\"data\":",
                                |__reader| <Timestamp as __c::FormatTimestamp>::read_member_as(
                                    &mut __content,
                                    __c::TimestampFormat::DateTime,
                                    __reader,
                                ),
                            )?;
                        Self::At(
                            <Timestamp as __c::FormatTimestamp>::finish_required_as(
                                __content,
                                &__object,
                                __reader,
                                "data",
                            )?,
                        )
                    }
                    "Ping" => {
                        __reader.skip()?;
                        Self::Ping
                    }
                    _ => {
                        Self::Unknown(
                            __c::unknown_with_content(__tag, "\"data\":", __reader)?,
                        )
                    }
                },
            )
        }
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::ZeroValue for Event {
        fn zero_value(_: __c::u32) -> __c::Option<Self> {
            __c::Some(Self::Unknown(__c::zero_variant()))
        }
    }
    #[automatically_derived]
    impl __c::JsonOutput for Event {}
};
