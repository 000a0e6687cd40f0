// A union whose variants have their members beside a tag.

#[connect_shape(tag = "type", rename_all = "snake_case")]
pub enum Block {
    Text(TextBlock),
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(tag = "type", rename_all = "snake_case")]
pub enum Block {
    Text(TextBlock),
    Ping,
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
const _: () = {
    use ::connect_core::private as __c;
    const _: () = <TextBlock as __c::BesideTag<
        { <TextBlock as __c::Shape>::SHAPE_IS_STRUCTURE },
    >>::CHECKED;
    #[automatically_derived]
    impl __c::EncodeJson for Block {
        fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
            if __path.is_too_deep() {
                return;
            }
            match self {
                Self::Text(__value) => {
                    <TextBlock as __c::Shape>::shape_check(
                        __value,
                        __path,
                        __violations,
                    );
                }
                Self::Ping => {}
                Self::Unknown(_) => {}
            }
        }
        fn encode_json(&self, __writer: &mut __c::Writer) {
            match self {
                Self::Text(__value) => {
                    <TextBlock as __c::Shape>::shape_encode_beside(
                        __value,
                        "\"type\":",
                        "\"text\"",
                        __writer,
                    )
                }
                Self::Ping => {
                    if __writer.begin_object() {
                        __writer.union_tag("\"type\":", "\"ping\"");
                        __writer.end_object();
                    }
                }
                Self::Unknown(__value) => __value.encode_beside("\"type\":", __writer),
            }
        }
    }
    #[automatically_derived]
    impl __c::DecodeJson for Block {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let __tag = __reader.union_tag("type")?;
            __c::Ok(
                match &*__tag {
                    "text" => {
                        Self::Text(
                            <TextBlock as __c::Shape>::shape_decode_beside(
                                "type",
                                __reader,
                            )?,
                        )
                    }
                    "ping" => {
                        __reader.skip()?;
                        Self::Ping
                    }
                    _ => Self::Unknown(__c::unknown_beside(__tag, "type", __reader)?),
                },
            )
        }
    }
    #[automatically_derived]
    impl __c::ZeroValue for Block {
        fn zero_value(_: __c::u32) -> __c::Option<Self> {
            __c::Some(Self::Unknown(__c::zero_variant()))
        }
    }
    #[automatically_derived]
    impl __c::JsonOutput for Block {}
};
