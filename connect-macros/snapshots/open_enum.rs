// An enum that keeps values that a service adds later.

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    Agent,
    CustomBot,
    #[connect(rename = "CLIENT")]
    Customer,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

// ---- expands to ----

#[derive(::connect_core::Shape)]
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    Agent,
    CustomBot,
    #[connect(rename = "CLIENT")]
    Customer,
    #[connect(unknown)]
    Unknown(UnknownValue),
}
const _: () = {
    use ::connect_core::private as __c;
    #[automatically_derived]
    impl Role {
        /// Returns the value on the wire.
        #[must_use]
        pub fn as_str(&self) -> &__c::str {
            match self {
                Self::Agent => "AGENT",
                Self::CustomBot => "CUSTOM_BOT",
                Self::Customer => "CLIENT",
                Self::Unknown(__value) => __value.as_str(),
            }
        }
    }
    #[automatically_derived]
    impl __c::StringShape for Role {
        fn as_str(&self) -> &__c::str {
            Self::as_str(self)
        }
        fn from_text(__text: __c::Cow<'_, __c::str>) -> Self {
            match &*__text {
                "AGENT" => Self::Agent,
                "CUSTOM_BOT" => Self::CustomBot,
                "CLIENT" => Self::Customer,
                _ => Self::Unknown(__c::unknown_value(__text)),
            }
        }
        const VALUES: &'static [&'static __c::str] = &["AGENT", "CUSTOM_BOT", "CLIENT"];
    }
    __c::string_shape!(Role);
};
