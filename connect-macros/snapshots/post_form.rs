#[connect_operation(method = "POST", uri = "/v1/customers/<Id>", body = form)]
pub struct UpdateCustomer {
    pub id: String,
    pub name: Option<String>,
}

// ---- expands to ----

#[derive(::connect_core::Operation)]
#[connect_operation(method = "POST", uri = "/v1/customers/<Id>", body = form)]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(all(doc), doc = "Sent as `POST /v1/customers/<Id>`. The body is a form.")]
#[cfg_attr(all(doc), doc = "")]
#[cfg_attr(all(doc), doc = "| Member | Where | Notes |")]
#[cfg_attr(all(doc), doc = "| --- | --- | --- |")]
#[cfg_attr(all(doc), doc = "| `id` | label `<Id>` | required |")]
#[cfg_attr(all(doc), doc = "| `name` | body `Name` |  |")]
pub struct UpdateCustomer {
    pub id: String,
    pub name: Option<String>,
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl __c::Operation for UpdateCustomer {
        type Output = __c::RawOutput;
        type Error = __c::NoModeledErrors;
        const METADATA: &'static __c::OperationMetadata = &__c::OperationMetadata::new(
            "UpdateCustomer",
            __c::Method::POST,
            "/v1/customers/{Id}",
            &[
                __c::MemberMetadata::new("Id", __c::Location::Label).required(),
                __c::MemberMetadata::new("Name", __c::Location::Body),
            ],
        );
    }
    #[automatically_derived]
    impl __c::EncodeRequest for UpdateCustomer {
        fn check(&self, _: &mut __c::Violations) {}
        fn encode(&self, __request: &mut __c::RequestEncoder<'_>) {
            __request.literal("/v1/customers/");
            <String as __c::EncodeLabel>::encode_label(&self.id, __request.label("Id"));
            let __writer = __request.form_body();
            <Option<
                String,
            > as __c::SentShape>::one_way_encode_member(
                &self.name,
                "\"Name\":",
                __writer,
            );
        }
    }
    #[automatically_derived]
    impl __c::DecodeResponse for UpdateCustomer {
        fn decode_success(__response: &__c::Received) -> __c::Decoded<Self::Output> {
            <__c::RawOutput as __c::OutputShape>::output_of(__response)
        }
    }
};
