//! Stripe's API.
//!
//! Bodies are forms with names in brackets, the idempotency token is a header, ids can be expanded
//! to objects, pages continue after the last item, and errors are under `error`.
//!
//! - <https://docs.stripe.com/api/authentication>
//! - <https://docs.stripe.com/api/idempotent_requests>
//! - <https://docs.stripe.com/api/expanding_objects>
//! - <https://docs.stripe.com/api/errors>
//! - <https://docs.stripe.com/rate-limits>
//! - <https://docs.stripe.com/error-low-level>
//! - <https://docs.stripe.com/pagination>
//! - <https://docs.stripe.com/api/customers/create>
//! - <https://docs.stripe.com/api/customers/update>
//! - <https://docs.stripe.com/api/customers/delete>
//! - <https://docs.stripe.com/api/payment_intents/create>
//! - <https://docs.stripe.com/api/subscriptions/create>
//! - <https://docs.stripe.com/api/charges/list>
//! - <https://github.com/stripe/openapi/blob/master/openapi/fixtures3.json>

use std::collections::BTreeMap;

use connect_core::{
    ClientConfig, Timestamp, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    headers("Stripe-Version" = "2026-11-18.endive"),
    auth = basic,
    body = form,
    errors(CardError, StripeFailure),
    failures(
        code("error.code", "error.type"),
        message = "error.message",
        request_id = header("Request-Id"),
        transient("lock_timeout", 409, header("Stripe-Should-Retry" = "true")),
        final(header("Stripe-Should-Retry" = "false")),
    ),
)]
struct Stripe;

#[connect_error(service = Stripe, status = 402)]
#[derive(Debug)]
struct CardError {
    error: ErrorBody,
}

#[connect_error(service = Stripe)]
#[derive(Debug)]
struct StripeFailure {
    error: ErrorBody,
}

#[connect_shape(service = Stripe)]
#[derive(Debug)]
struct ErrorBody {
    r#type: String,
    decline_code: Option<String>,
    param: Option<String>,
    doc_url: Option<String>,
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/customers", output = Customer)]
#[derive(Default)]
struct CreateCustomer {
    name: Option<String>,
    email: Option<String>,
    description: Option<String>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    idempotency_key: Option<String>,
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/customers/{id}", output = Customer)]
struct UpdateCustomer {
    id: String,
    metadata: Option<BTreeMap<String, String>>,
    /// `Some(None)` unsets it.
    description: Option<Option<String>>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    idempotency_key: Option<String>,
}

#[connect_shape(service = Stripe)]
#[derive(Debug)]
struct Customer {
    id: String,
    name: Option<String>,
    email: Option<String>,
    created: Option<Timestamp>,
    metadata: Option<BTreeMap<String, String>>,
    #[connect(default)]
    deleted: bool,
}

#[connect_operation(service = Stripe, method = "DELETE", uri = "/v1/customers/{id}", output = Customer)]
struct DeleteCustomer {
    id: String,
}

#[connect_operation(
    service = Stripe,
    method = "GET",
    uri = "/v1/customers",
    output = List<Customer>,
    paginated(input = starting_after, last = data.id, more = has_more, items = data, item = Customer),
)]
struct ListCustomers {
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query)]
    starting_after: Option<String>,
}

#[connect_shape(service = Stripe)]
struct List<T> {
    data: Vec<T>,
    has_more: bool,
}

#[connect_operation(service = Stripe, method = "GET", uri = "/v1/charges", output = List<Charge>)]
struct ListCharges {
    #[connect(query, style = "brackets")]
    created: Option<Created>,
    #[connect(query)]
    limit: Option<u32>,
}

#[connect_shape(service = Stripe)]
struct Created {
    gte: Option<u64>,
    lt: Option<u64>,
}

#[connect_operation(service = Stripe, method = "GET", uri = "/v1/charges/{id}", output = Charge)]
struct GetCharge {
    id: String,
    #[connect(query, style = "brackets")]
    expand: Option<Vec<String>>,
}

#[connect_shape(service = Stripe)]
struct Charge {
    id: String,
    customer: Option<Expandable<Customer>>,
    payment_intent: Option<Expandable<PaymentIntent>>,
}

/// An id, or the object with this id.
#[connect_shape(untagged, service = Stripe)]
enum Expandable<T> {
    Id(String),
    Object(T),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/payment_intents", output = PaymentIntent)]
struct CreatePaymentIntent {
    amount: u64,
    currency: String,
    automatic_payment_methods: Option<AutomaticPaymentMethods>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    idempotency_key: Option<String>,
}

#[connect_shape(service = Stripe)]
struct AutomaticPaymentMethods {
    enabled: bool,
}

#[connect_shape(service = Stripe)]
struct PaymentIntent {
    id: String,
    customer: Option<Box<Expandable<Customer>>>,
    status: Option<String>,
    automatic_payment_methods: Option<AutomaticPaymentMethods>,
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/subscriptions", output = Subscription)]
struct CreateSubscription {
    customer: String,
    items: Vec<NewItem>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    idempotency_key: Option<String>,
}

#[connect_shape(service = Stripe)]
struct NewItem {
    price: String,
    quantity: Option<u32>,
}

#[connect_shape(service = Stripe)]
struct Subscription {
    id: String,
    items: List<Item>,
}

#[connect_shape(service = Stripe)]
struct Item {
    id: String,
}

#[connect_operation(service = Stripe, method = "GET", uri = "/v1/customers/{customer}/sources", output = List<Source>)]
struct ListSources {
    customer: String,
    #[connect(query)]
    limit: Option<u32>,
}

#[connect_shape(tag = "object", service = Stripe)]
#[derive(Debug, PartialEq)]
enum Source {
    Card(Card),
    BankAccount(BankAccount),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Stripe)]
#[derive(Debug, PartialEq)]
struct Card {
    brand: String,
    last4: String,
}

#[connect_shape(service = Stripe)]
#[derive(Debug, PartialEq)]
struct BankAccount {
    bank_name: String,
    routing_number: String,
}

fn stripe() -> ClientConfig {
    config("https://api.stripe.com").with_basic("sk_test_example", "")
}

/// The value of `Authorization` for the user name `sk_test_example`.
const BASIC: &str = "authorization: Basic c2tfdGVzdF9leGFtcGxlOg==";
const FORM: &str = "content-type: application/x-www-form-urlencoded";
const KEY: &str = "idempotency-key: token-1";
const VERSION: &str = "stripe-version: 2026-11-18.endive";
const CUSTOMER: &str = "cus_NffrFeUfNV2Hib";

pub(crate) fn run(report: &mut Report) {
    customers(report);
    payments(report);
    pages(report);
    failures(report);
    retries(report);
}

fn customers(report: &mut Report) {
    report.check(
        "Stripe, a customer",
        stripe(),
        vec![
            (
                Sent(
                    &["POST /v1/customers", BASIC, FORM, KEY, VERSION],
                    "name=Jenny%20Rosen&email=jennyrosen%40example.com",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer","address":null,"balance":0,"created":1680893993,
                        "currency":null,"default_source":null,"delinquent":false,"description":null,
                        "email":"jennyrosen@example.com","invoice_prefix":"0759376C","invoice_settings":{"custom_fields":null,
                        "default_payment_method":null,"footer":null,"rendering_options":null},"livemode":false,"metadata":{},
                        "name":"Jenny Rosen","next_invoice_sequence":1,"phone":null,"preferred_locales":[],"shipping":null,
                        "tax_exempt":"none","test_clock":null}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/customers", BASIC, FORM, "idempotency-key: KG5LxwFBepaKHyUD", VERSION],
                    "description=My%20First%20Test%20Customer%20%28created%20for%20API%20docs%20at%20https%3A%2F%2Fdocs.stripe.com%2Fapi%29",
                ),
                Answer(200, &[], r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer"}"#),
            ),
            (
                Sent(
                    &["POST /v1/customers/cus_NffrFeUfNV2Hib", BASIC, FORM, KEY, VERSION],
                    "metadata[order_id]=6735",
                ),
                Answer(200, &[], r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer","metadata":{"order_id":"6735"}}"#),
            ),
            (
                Sent(&["POST /v1/customers/cus_NffrFeUfNV2Hib", BASIC, FORM, KEY, VERSION], "description="),
                Answer(200, &[], r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer","description":null}"#),
            ),
            (
                Sent(&["DELETE /v1/customers/cus_NffrFeUfNV2Hib", BASIC, VERSION], ""),
                Answer(200, &[], r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer","deleted":true}"#),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreateCustomer {
                name: Some("Jenny Rosen".into()),
                email: Some("jennyrosen@example.com".into()),
                ..CreateCustomer::default()
            }))?;
            same("the customer", (&*created.id, created.deleted), (CUSTOMER, false))?;
            same("the time", created.created, Some(Timestamp::new(1_680_893_993, 0)))?;
            let who = (created.name.as_deref(), created.email.as_deref());
            same("the name", who, (Some("Jenny Rosen"), Some("jennyrosen@example.com")))?;
            let description = "My First Test Customer (created for API docs at https://docs.stripe.com/api)";
            ok(client.send(&CreateCustomer {
                description: Some(description.into()),
                idempotency_key: Some("KG5LxwFBepaKHyUD".into()),
                ..CreateCustomer::default()
            }))?;
            let update = |metadata, description| UpdateCustomer {
                id: CUSTOMER.into(),
                metadata,
                description,
                idempotency_key: None,
            };
            let metadata = BTreeMap::from([("order_id".to_owned(), "6735".to_owned())]);
            let updated = ok(client.send(&update(Some(metadata.clone()), None)))?;
            same("the metadata", updated.metadata, Some(metadata))?;
            ok(client.send(&update(None, Some(None))))?;
            let deleted = ok(client.send(&DeleteCustomer { id: CUSTOMER.into() }))?;
            holds("it is deleted", deleted.deleted)
        },
    );
}

fn payments(report: &mut Report) {
    report.check(
        "Stripe, payments",
        stripe(),
        vec![
            (
                Sent(
                    &["POST /v1/payment_intents", BASIC, FORM, KEY, VERSION],
                    "amount=2000&currency=usd&automatic_payment_methods[enabled]=true",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"pi_3MtwBwLkdIwHu7ix28a3tqPa","object":"payment_intent","amount":2000,"amount_capturable":0,
                        "amount_details":{"tip":{}},"amount_received":0,"automatic_payment_methods":{"enabled":true},
                        "created":1680800504,"currency":"usd","customer":null,"status":"requires_payment_method"}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/subscriptions", BASIC, FORM, KEY, VERSION],
                    "customer=cus_Na6dX7aXxi11N4&items[0][price]=price_1MowQULkdIwHu7ixraBm864M",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"sub_1MowQVLkdIwHu7ixeRlqHVzs","object":"subscription","customer":"cus_Na6dX7aXxi11N4",
                        "items":{"object":"list","data":[{"id":"si_Na6dzxczY5fwHx","object":"subscription_item"}],
                        "has_more":false,"total_count":1,"url":"/v1/subscription_items?subscription=sub_1MowQVLkdIwHu7ixeRlqHVzs"}}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/subscriptions", BASIC, FORM, KEY, VERSION],
                    "customer=cus_Na6dX7aXxi11N4&items[0][price]=price_1MowQULkdIwHu7ixraBm864M&items[1][price]=price_1Mr6rdLkdIwHu7ixwPmiybbR&items[1][quantity]=2",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"sub_1MowQVLkdIwHu7ixeRlqHVzs","object":"subscription","items":{"object":"list","data":[
                        {"id":"si_Na6dzxczY5fwHx"},{"id":"si_NcLYdDxLHxlFo7"}],"has_more":false}}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /v1/charges/ch_3LmzzQ2eZvKYlo2C0XjzUzJV?expand[]=customer&expand[]=payment_intent.customer",
                        BASIC,
                        VERSION,
                    ],
                    "",
                ),
                Answer(
                    200,
                    &[],
                    r#"{"id":"ch_3LmzzQ2eZvKYlo2C0XjzUzJV","object":"charge","customer":{"id":"cu_14HOpH2eZvKYlo2CxXIM7Pb2",
                        "object":"customer"},"payment_intent":{"id":"pi_3MtwBwLkdIwHu7ix28a3tqPa","object":"payment_intent",
                        "customer":{"id":"cus_NffrFeUfNV2Hib","object":"customer"}}}"#,
                ),
            ),
            (
                Sent(&["GET /v1/charges/ch_3LmzzQ2eZvKYlo2C0XjzUzJV", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"id":"ch_3LmzzQ2eZvKYlo2C0XjzUzJV","object":"charge","customer":"cu_14HOpH2eZvKYlo2CxXIM7Pb2",
                        "payment_intent":null}"#,
                ),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreatePaymentIntent {
                amount: 2000,
                currency: "usd".into(),
                automatic_payment_methods: Some(AutomaticPaymentMethods { enabled: true }),
                idempotency_key: None,
            }))?;
            same("the status", created.status.as_deref(), Some("requires_payment_method"))?;
            holds("methods are automatic", created.automatic_payment_methods.is_some_and(|methods| methods.enabled))?;
            let first = || NewItem { price: "price_1MowQULkdIwHu7ixraBm864M".into(), quantity: None };
            let second = NewItem { price: "price_1Mr6rdLkdIwHu7ixwPmiybbR".into(), quantity: Some(2) };
            let subscribe =
                |items| CreateSubscription { customer: "cus_Na6dX7aXxi11N4".into(), items, idempotency_key: None };
            let created = ok(client.send(&subscribe(vec![first()])))?;
            same("the subscription", &*created.id, "sub_1MowQVLkdIwHu7ixeRlqHVzs")?;
            let created = ok(client.send(&subscribe(vec![first(), second])))?;
            let last = created.items.data.last().map(|item| &*item.id);
            same("the items", (last, created.items.has_more), (Some("si_NcLYdDxLHxlFo7"), false))?;
            let id = || "ch_3LmzzQ2eZvKYlo2C0XjzUzJV".to_owned();
            let expand = Some(vec!["customer".into(), "payment_intent.customer".into()]);
            let charge = ok(client.send(&GetCharge { id: id(), expand }))?;
            let Some(Expandable::Object(customer)) = charge.customer else { return Err("no customer".into()) };
            same("the customer", &*customer.id, "cu_14HOpH2eZvKYlo2CxXIM7Pb2")?;
            let Some(Expandable::Object(payment)) = charge.payment_intent else { return Err("no payment".into()) };
            same("the payment", &*payment.id, "pi_3MtwBwLkdIwHu7ix28a3tqPa")?;
            let Some(Expandable::Object(customer)) = payment.customer.map(|customer| *customer) else {
                return Err("no customer of the payment".into());
            };
            same("the other customer", &*customer.id, CUSTOMER)?;
            let charge = ok(client.send(&GetCharge { id: id(), expand: None }))?;
            match charge.customer {
                Some(Expandable::Id(id)) => same("the id", &*id, "cu_14HOpH2eZvKYlo2CxXIM7Pb2"),
                _ => Err("no id".into()),
            }
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Stripe, pages of customers",
        stripe(),
        vec![
            (
                Sent(&["GET /v1/customers?limit=3", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"data":[{"id":"cus_005","object":"customer","name":"John Doe"},
                        {"id":"cus_004","object":"customer","name":"Jane Doe"},
                        {"id":"cus_003","object":"customer","name":"Jenny Rosen"}],"has_more":true}"#,
                ),
            ),
            (
                Sent(&["GET /v1/customers?limit=3&starting_after=cus_003", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"data":[{"id":"cus_002","object":"customer"},{"id":"cus_001","object":"customer"}],"has_more":false}"#,
                ),
            ),
        ],
        |client| {
            let operation = ListCustomers { limit: Some(3), starting_after: None };
            let customers = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let ids: Vec<_> = customers.iter().map(|customer| &*customer.id).collect();
            same("the ids", ids, vec!["cus_005", "cus_004", "cus_003", "cus_002", "cus_001"])
        },
    );
    report.check(
        "Stripe, lists",
        stripe(),
        vec![
            (
                Sent(
                    &["GET /v1/charges?created[gte]=1680800504&created[lt]=1680893993&limit=3", BASIC, VERSION],
                    "",
                ),
                Answer(200, &[], r#"{"object":"list","url":"/v1/charges","has_more":false,"data":[]}"#),
            ),
            (
                Sent(&["GET /v1/customers/cus_NffrFeUfNV2Hib/sources?limit=3", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","url":"/v1/customers/cus_NffrFeUfNV2Hib/sources","has_more":false,"data":[
                        {"account_holder_name":"Jane Austen","account_holder_type":"company","bank_name":"STRIPE TEST BANK",
                         "country":"US","currency":"usd","id":"ba_1PgagAB7WZ01zgkWr3DySp2Q","last4":"6789","metadata":{},
                         "object":"bank_account","routing_number":"110000000","status":"new"},
                        {"address_city":null,"brand":"Visa","country":"US","cvc_check":"pass","exp_month":8,"exp_year":2030,
                         "id":"card_1PgaftB7WZ01zgkWm3waTcFp","last4":"4242","metadata":{},"name":"Jenny Rosen","object":"card"},
                        {"id":"src_1PgafmB7WZ01zgkW","object":"source"}]}"#,
                ),
            ),
        ],
        |client| {
            let created = Some(Created { gte: Some(1_680_800_504), lt: Some(1_680_893_993) });
            holds("no charges", ok(client.send(&ListCharges { created, limit: Some(3) }))?.data.is_empty())?;
            let sources = ok(client.send(&ListSources { customer: CUSTOMER.into(), limit: Some(3) }))?.data;
            let [account, card, source] = &sources[..] else { return Err("not three sources".into()) };
            let bank_account =
                BankAccount { bank_name: "STRIPE TEST BANK".into(), routing_number: "110000000".into() };
            same("an account", account, &Source::BankAccount(bank_account))?;
            same("a card", card, &Source::Card(Card { brand: "Visa".into(), last4: "4242".into() }))?;
            match source {
                Source::Unknown(unknown) => same("an unknown source", unknown.name(), "source"),
                other => Err(format!("{other:?}")),
            }
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "Stripe, failures",
        stripe(),
        vec![
            (
                Sent(&["POST /v1/payment_intents", BASIC, FORM, KEY, VERSION], "amount=2000&currency=usd"),
                Answer(
                    402,
                    &[("request-id", "req_9")],
                    r#"{"error":{"charge":"ch_3LmzzQ2eZvKYlo2C0XjzUzJV","code":"card_declined","decline_code":"generic_decline",
                        "doc_url":"https://stripe.com/docs/error-codes/card-declined","message":"Your card was declined.",
                        "type":"card_error"}}"#,
                ),
            ),
            (
                Sent(&["DELETE /v1/customers/cus_NffrFeUfNV2Hib", BASIC, VERSION], ""),
                Answer(
                    404,
                    &[],
                    r#"{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing",
                        "message":"No such customer: 'cus_NffrFeUfNV2Hib'","param":"id","type":"invalid_request_error"}}"#,
                ),
            ),
            (
                Sent(&["DELETE /v1/customers/cus_NffrFeUfNV2Hib", BASIC, VERSION], ""),
                Answer(500, &[("stripe-should-retry", "false")], r#"{"error":{"type":"api_error"}}"#),
            ),
        ],
        |client| {
            let error = failed(client.send(&CreatePaymentIntent {
                amount: 2000,
                currency: "usd".into(),
                automatic_payment_methods: None,
                idempotency_key: None,
            }))?;
            let expected = (Some("card_declined"), Some("Your card was declined."));
            same("code and message", (error.code(), error.message()), expected)?;
            same("the request", error.request_id(), Some("req_9"))?;
            let Some(StripeError::CardError(card)) = error.service() else { return Err(error.to_string()) };
            let reason = (&*card.error.r#type, card.error.decline_code.as_deref());
            same("the reason", reason, ("card_error", Some("generic_decline")))?;
            let delete = || DeleteCustomer { id: CUSTOMER.into() };
            let error = failed(client.send(&delete()))?;
            same("the code", error.code(), Some("resource_missing"))?;
            let Some(StripeError::StripeFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the parameter", failure.error.param.as_deref(), Some("id"))?;
            holds("it has a page", failure.error.doc_url.is_some())?;
            let error = failed(client.send(&delete()))?;
            same("the type", error.code(), Some("api_error"))?;
            holds("it is final", !error.is_retryable())
        },
    );
}

fn retries(report: &mut Report) {
    const SENT: Sent = Sent(&["POST /v1/customers", BASIC, FORM, KEY, VERSION], "name=Jenny%20Rosen");
    let locked = || {
        Answer(
            429,
            &[],
            r#"{"error":{"code":"lock_timeout","doc_url":"https://stripe.com/docs/error-codes/lock-timeout",
                "message":"This object cannot be accessed right now because another API request or Stripe process is currently accessing it.",
                "type":"invalid_request_error"}}"#,
        )
    };
    let create = || CreateCustomer { name: Some("Jenny Rosen".into()), ..CreateCustomer::default() };
    report.check("Stripe, two kinds of 429", stripe(), vec![(SENT, locked()), (SENT, limited())], |client| {
        let error = failed(client.send(&create()))?;
        same("the code", error.code(), Some("lock_timeout"))?;
        holds("it is transient", error.is_retryable() && !error.is_throttling())?;
        let error = failed(client.send(&create()))?;
        same("the code", error.code(), Some("rate_limit"))?;
        holds("it is throttling", error.is_retryable() && error.is_throttling())
    });
    report.check_retries(
        "Stripe, the same key for each attempt",
        stripe(),
        vec![
            (SENT, locked()),
            (
                SENT,
                Answer(
                    409,
                    &[("stripe-should-retry", "true")],
                    r#"{"error":{"code":"idempotency_key_in_use","type":"invalid_request_error"}}"#,
                ),
            ),
            (SENT, Answer(200, &[], r#"{"id":"cus_NffrFeUfNV2Hib","object":"customer"}"#)),
        ],
        &[0, 0],
        |client| same("the customer", &*ok(client.send(&create()))?.id, CUSTOMER),
    );
}

fn limited() -> Answer {
    Answer(
        429,
        &[],
        r#"{"error":{"code":"rate_limit","doc_url":"https://stripe.com/docs/error-codes/rate-limit",
            "message":"Request rate limit exceeded.","type":"invalid_request_error"}}"#,
    )
}
