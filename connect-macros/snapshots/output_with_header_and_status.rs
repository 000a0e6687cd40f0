// A structure that can only be an output, because it has members outside of the body.

#[connect_shape]
pub struct GetObjectOutput {
    #[connect(status)]
    pub status: u16,
    #[connect(header = "ETag")]
    pub etag: Option<String>,
    #[connect(header = "Last-Modified", timestamp = "http-date")]
    pub modified: Option<Timestamp>,
    pub name: String,
    #[connect(serde)]
    pub foreign: Option<Foreign>,
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape()]
pub struct GetObjectOutput {
    #[connect(status)]
    pub status: u16,
    #[connect(header = "ETag")]
    pub etag: Option<String>,
    #[connect(header = "Last-Modified", timestamp = "http-date")]
    pub modified: Option<Timestamp>,
    pub name: String,
    #[connect(serde)]
    pub foreign: Option<Foreign>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::DecodeOutput for GetObjectOutput {
        fn decode_output(__response: &__c::Received) -> __c::Decoded<Self> {
            let __member_status = <u16 as __c::DecodeStatus>::decode_status(
                __response.status(),
            );
            let __member_etag = __c::header(
                __response,
                "ETag",
                |__values| <Option<
                    String,
                > as __c::DecodeHeader>::decode_header(__values),
                || <Option<String> as __c::DecodeHeader>::absent_header(),
            )?;
            let __member_modified = __c::header(
                __response,
                "Last-Modified",
                |__values| <Option<
                    Timestamp,
                > as __c::FormatTimestamp>::decode_text_as(
                    __c::TimestampFormat::HttpDate,
                    __values,
                ),
                || <Option<Timestamp> as __c::FormatTimestamp>::absent_as(),
            )?;
            __c::read_output(
                __response,
                |__reader| {
                    let mut __0 = __c::None;
                    let mut __1 = __c::None;
                    let mut __object = __reader.object()?;
                    while let __c::Some(__key) = __object
                        .json_key(__reader, &["\"Name\":", "\"Foreign\":"])?
                    {
                        match __key {
                            0 => {
                                <String as __c::ReceivedShape>::one_way_read_member(
                                    &mut __0,
                                    __reader,
                                )
                            }
                            1 => {
                                <Option<
                                    Foreign,
                                > as __c::DecodeSerde>::serde_read_member(
                                    &mut __1,
                                    __reader,
                                )
                            }
                            _ => {}
                        }
                    }
                    let __0 = <String as __c::ReceivedShape>::one_way_finish_required(
                        __0,
                        &__object,
                        __reader,
                        "Name",
                    );
                    __c::Ok(Self {
                        status: __member_status,
                        etag: __member_etag,
                        modified: __member_modified,
                        name: __0?,
                        foreign: __c::Option::unwrap_or_default(__1),
                    })
                },
            )
        }
        const LACKS_CASE: __c::bool = true;
    }
};
