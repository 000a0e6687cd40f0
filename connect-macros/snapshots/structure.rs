// A structure that is written and read. One trait covers both directions, unless the type is
// generic.

#[connect_shape(rename_all = "camelCase")]
pub struct Details<T> {
    #[connect(required, length(1..=256))]
    pub display_name: Option<String>,
    pub children: Vec<Details<T>>,
    pub value: T,
    #[connect(timestamp = "date-time")]
    pub at: Timestamp,
    #[connect(default = 3)]
    pub retries: u8,
    #[connect(serde)]
    pub foreign: Foreign,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(rename_all = "camelCase")]
pub struct Details<T> {
    #[connect(required, length(1..= 256))]
    pub display_name: Option<String>,
    pub children: Vec<Details<T>>,
    pub value: T,
    #[connect(timestamp = "date-time")]
    pub at: Timestamp,
    #[connect(default = 3)]
    pub retries: u8,
    #[connect(serde)]
    pub foreign: Foreign,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl<T> __c::EncodeJson for Details<T>
    where
        T: __c::SentShape,
    {
        fn check(&self, __path: __c::Path<'_>, __violations: &mut __c::Violations) {
            if __path.is_too_deep() {
                return;
            }
            if __c::Option::is_none(&self.display_name) {
                __violations
                    .add(__path.member("displayName"), __c::ViolationKind::Missing);
            }
            <Option<
                String,
            > as __c::HasLength>::has_length_within(
                &self.display_name,
                1,
                256,
                __path.member("displayName"),
                __violations,
            );
            <Vec<
                Details<T>,
            > as __c::SentShape>::one_way_check(
                &self.children,
                __path.member("children"),
                __violations,
            );
            <T as __c::SentShape>::one_way_check(
                &self.value,
                __path.member("value"),
                __violations,
            );
        }
        fn encode_json(&self, __writer: &mut __c::Writer) {
            if __writer.begin_object() {
                <Option<
                    String,
                > as __c::Shape>::shape_encode_member(
                    &self.display_name,
                    "\"displayName\":",
                    __writer,
                );
                <Vec<
                    Details<T>,
                > as __c::SentShape>::one_way_encode_member(
                    &self.children,
                    "\"children\":",
                    __writer,
                );
                <T as __c::SentShape>::one_way_encode_member(
                    &self.value,
                    "\"value\":",
                    __writer,
                );
                <Timestamp as __c::FormatTimestamp>::encode_member_as(
                    &self.at,
                    __c::TimestampFormat::DateTime,
                    "\"at\":",
                    __writer,
                );
                <u8 as __c::Shape>::shape_encode_member(
                    &self.retries,
                    "\"retries\":",
                    __writer,
                );
                <Foreign as __c::SerdeShape>::serde_shape_encode_member(
                    &self.foreign,
                    "\"foreign\":",
                    __writer,
                );
                __writer.end_object();
            }
        }
        const IS_STRUCTURE: __c::bool = true;
        const LACKS_CASE: __c::bool = <T as __c::SentShape>::LACKS_CASE
            || <T as __c::SentShape>::LACKS_CASE;
    }
    #[automatically_derived]
    impl<T> __c::DecodeJson for Details<T>
    where
        T: __c::ReceivedShape,
    {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let mut __0 = __c::None;
            let mut __1 = __c::None;
            let mut __2 = __c::None;
            let mut __3 = __c::None;
            let mut __4 = __c::None;
            let mut __5 = __c::None;
            let mut __object = __reader.object()?;
            while let __c::Some(__key) = __object
                .json_key(
                    __reader,
                    &[
                        "\"displayName\":",
                        "\"children\":",
                        "\"value\":",
                        "\"at\":",
                        "\"retries\":",
                        "\"foreign\":",
                    ],
                )?
            {
                match __key {
                    0 => {
                        <Option<
                            String,
                        > as __c::Shape>::shape_read_nullable(&mut __0, __reader)
                    }
                    1 => {
                        <Vec<
                            Details<T>,
                        > as __c::ReceivedShape>::one_way_read_member(&mut __1, __reader)
                    }
                    2 => {
                        <T as __c::ReceivedShape>::one_way_read_member(
                            &mut __2,
                            __reader,
                        )
                    }
                    3 => {
                        <Timestamp as __c::FormatTimestamp>::read_member_as(
                            &mut __3,
                            __c::TimestampFormat::DateTime,
                            __reader,
                        )
                    }
                    4 => <u8 as __c::Shape>::shape_read_member(&mut __4, __reader),
                    5 => {
                        <Foreign as __c::SerdeShape>::serde_shape_read_member(
                            &mut __5,
                            __reader,
                        )
                    }
                    _ => {}
                }
            }
            let __1 = <Vec<
                Details<T>,
            > as __c::ReceivedShape>::one_way_finish_required(
                __1,
                &__object,
                __reader,
                "children",
            );
            let __2 = <T as __c::ReceivedShape>::one_way_finish_required(
                __2,
                &__object,
                __reader,
                "value",
            );
            let __3 = <Timestamp as __c::FormatTimestamp>::finish_required_as(
                __3,
                &__object,
                __reader,
                "at",
            );
            let __5 = __object.present(__reader, __5, "foreign");
            __c::Ok(Self {
                display_name: __0,
                children: __1?,
                value: __2?,
                at: __3?,
                retries: __c::Option::unwrap_or_else(__4, || 3),
                foreign: __5?,
            })
        }
        const LACKS_CASE: __c::bool = <T as __c::ReceivedShape>::LACKS_CASE
            || <T as __c::ReceivedShape>::LACKS_CASE;
    }
    #[automatically_derived]
    impl<T> __c::JsonOutput for Details<T>
    where
        T: __c::ReceivedShape,
    {}
};
