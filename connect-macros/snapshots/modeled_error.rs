// An error that a service declares.

#[connect_error(status = 404)]
#[derive(Debug)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_id: Option<String>,
}

// ---- expands to ----

#[derive(::connect_core::ErrorShape)]
#[connect_error(status = 404)]
#[derive(Debug)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::EncodeJson for ResourceNotFoundException {
        fn encode_json(&self, __writer: &mut __c::Writer) {
            if __writer.begin_object() {
                <Option<
                    String,
                > as __c::Shape>::shape_encode_member(
                    &self.message,
                    "\"Message\":",
                    __writer,
                );
                <Option<
                    String,
                > as __c::Shape>::shape_encode_member(
                    &self.resource_id,
                    "\"ResourceId\":",
                    __writer,
                );
                __writer.end_object();
            }
        }
        const IS_STRUCTURE: __c::bool = true;
        const IS_MODELED_ERROR: __c::bool = true;
        fn as_modeled_error(
            &self,
        ) -> __c::Option<(&(dyn __c::StdError + '_), __c::Option<&__c::str>)> {
            __c::Some((self, <Option<String> as __c::ShowMessage>::text(&self.message)))
        }
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::DecodeJson for ResourceNotFoundException {
        fn decode_json(
            __reader: &mut __c::Reader<'_>,
        ) -> __c::Result<Self, __c::Invalid> {
            let mut __0 = __c::None;
            let mut __1 = __c::None;
            let mut __object = __reader.object()?;
            while let __c::Some(__key) = __object
                .json_key(
                    __reader,
                    &["\"Message\":", "\"ResourceId\":", "\"message\":"],
                )?
            {
                match __key {
                    0 | 2 if __reader.null()? => {}
                    0 | 2 => {
                        <Option<
                            String,
                        > as __c::Shape>::shape_read_nullable(&mut __0, __reader)
                    }
                    1 => {
                        <Option<
                            String,
                        > as __c::Shape>::shape_read_nullable(&mut __1, __reader)
                    }
                    _ => {}
                }
            }
            __c::Ok(Self {
                message: __0,
                resource_id: __1,
            })
        }
        const LACKS_CASE: __c::bool = true;
    }
    #[automatically_derived]
    impl __c::JsonOutput for ResourceNotFoundException {}
    #[automatically_derived]
    impl __c::fmt::Display for ResourceNotFoundException {
        fn fmt(&self, __formatter: &mut __c::fmt::Formatter<'_>) -> __c::fmt::Result {
            __c::fmt_error(
                "ResourceNotFoundException",
                <Option<String> as __c::ShowMessage>::text(&self.message),
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl __c::StdError for ResourceNotFoundException {}
    #[automatically_derived]
    impl __c::ErrorShape for ResourceNotFoundException {
        const METADATA: __c::ErrorMetadata = __c::ErrorMetadata::new(
                "ResourceNotFoundException",
                404u16,
            )
            .with_secret_message(<Option<String> as __c::ShowMessage>::IS_SECRET);
        fn decode_error(__response: &__c::Received) -> __c::Decoded<Self> {
            <Self as __c::DecodeOutput>::decode_output(__response)
        }
        fn as_error(&self) -> &(dyn __c::StdError + '_) {
            self
        }
        const LACKS_CASE: __c::bool = <Self as __c::DecodeOutput>::LACKS_CASE;
    }
};
