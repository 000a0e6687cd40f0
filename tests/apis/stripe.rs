//! Stripe's API: <https://docs.stripe.com/api>.
//!
//! Bodies are forms with names in brackets, the idempotency token is a header, pages continue after
//! the last item, and errors are under `error`.

use connect_core::{ClientConfig, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    headers("Stripe-Version" = "2025-03-31.basil"),
    auth = basic,
    body = form,
    errors(CardError, StripeFailure),
    failures(
        code("error.code", "error.type"),
        message = "error.message",
        request_id = header("Request-Id"),
        transient("lock_timeout"),
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
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/customers", output = Customer)]
struct CreateCustomer {
    name: Option<String>,
    address: Option<Address>,
    expand: Option<Vec<String>>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    idempotency_key: Option<String>,
}

#[connect_shape(service = Stripe)]
struct Address {
    line1: Option<String>,
    postal_code: Option<String>,
}

#[connect_shape(service = Stripe)]
#[derive(Debug)]
struct Customer {
    id: String,
    #[connect(default)]
    deleted: bool,
}

#[connect_operation(service = Stripe, method = "DELETE", uri = "/v1/customers/{id}", output = Customer)]
struct DeleteCustomer {
    id: String,
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/subscriptions", output = Customer, idempotent)]
struct CreateSubscription {
    customer: String,
    items: Vec<SubscriptionItem>,
}

#[connect_shape(service = Stripe)]
struct SubscriptionItem {
    price: String,
    quantity: u32,
}

#[connect_operation(
    service = Stripe,
    method = "GET",
    uri = "/v1/charges",
    output = Charges,
    paginated(input = starting_after, last = data.id, more = has_more, items = data, item = Charge),
)]
struct ListCharges {
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query, style = "brackets")]
    created: Option<Created>,
    #[connect(query)]
    starting_after: Option<String>,
}

#[connect_shape(service = Stripe)]
struct Created {
    gte: Option<u64>,
}

#[connect_shape(service = Stripe)]
struct Charges {
    data: Vec<Charge>,
    has_more: bool,
}

#[connect_shape(service = Stripe)]
struct Charge {
    id: String,
    source: Source,
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
    last4: String,
}

#[connect_shape(service = Stripe)]
#[derive(Debug, PartialEq)]
struct BankAccount {
    bank_name: String,
}

#[connect_operation(service = Stripe, method = "POST", uri = "/v1/charges", output = Charge)]
struct CreateCharge {
    amount: u64,
    currency: String,
    /// `Some(None)` unsets it.
    description: Option<Option<String>>,
}

fn stripe() -> ClientConfig {
    config("https://api.stripe.com").with_basic("sk_test_example", "")
}

/// The value of `Authorization` for the user name `sk_test_example`.
const BASIC: &str = "authorization: Basic c2tfdGVzdF9leGFtcGxlOg==";
const FORM: &str = "content-type: application/x-www-form-urlencoded";
const VERSION: &str = "stripe-version: 2025-03-31.basil";

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Stripe, a customer",
        stripe(),
        vec![(
            Sent(
                &["POST /v1/customers", BASIC, FORM, "idempotency-key: token-1", VERSION],
                "name=Jenny%20%26%20Co&address[line1]=1%20Main%20St&expand[]=tax&expand[]=sources",
            ),
            Answer(200, &[], r#"{"id":"cus_1","object":"customer"}"#),
        )],
        |client| {
            let operation = CreateCustomer {
                name: Some("Jenny & Co".into()),
                address: Some(Address { line1: Some("1 Main St".into()), postal_code: None }),
                expand: Some(vec!["tax".into(), "sources".into()]),
                idempotency_key: None,
            };
            let customer = ok(client.send(&operation))?;
            same("the customer", (&*customer.id, customer.deleted), ("cus_1", false))
        },
    );
    report.check(
        "Stripe, a deleted customer",
        stripe(),
        vec![(
            Sent(&["DELETE /v1/customers/cus_1", BASIC, VERSION], ""),
            Answer(200, &[], r#"{"id":"cus_1","object":"customer","deleted":true}"#),
        )],
        |client| {
            let customer = ok(client.send(&DeleteCustomer { id: "cus_1".into() }))?;
            holds("it is deleted", customer.deleted)
        },
    );
    report.check(
        "Stripe, a subscription",
        stripe(),
        vec![(
            Sent(
                &["POST /v1/subscriptions", BASIC, FORM, VERSION],
                "customer=cus_1&items[0][price]=price_1&items[0][quantity]=2&items[1][price]=price_2&items[1][quantity]=1",
            ),
            Answer(
                409,
                &[("request-id", "req_9")],
                r#"{"error":{"type":"invalid_request_error","code":"lock_timeout","message":"Try again."}}"#,
            ),
        )],
        |client| {
            let item = |price: &str, quantity| SubscriptionItem { price: price.into(), quantity };
            let items = vec![item("price_1", 2), item("price_2", 1)];
            let error = failed(client.send(&CreateSubscription { customer: "cus_1".into(), items }))?;
            same("the code", error.code(), Some("lock_timeout"))?;
            same("the request id", error.request_id(), Some("req_9"))?;
            holds("it can be sent again, and is no throttling", error.is_retryable() && !error.is_throttling())?;
            holds("it is the error for all failures", matches!(error.service(), Some(StripeError::StripeFailure(_))))
        },
    );
    report.check(
        "Stripe, pages of charges",
        stripe(),
        vec![
            (
                Sent(&["GET /v1/charges?limit=2&created[gte]=1700000000", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"object":"list","has_more":true,"data":[
                        {"id":"ch_1","source":{"object":"card","last4":"4242"}},
                        {"id":"ch_2","source":{"bank_name":"TEST BANK","object":"bank_account"}}]}"#,
                ),
            ),
            (
                Sent(&["GET /v1/charges?limit=2&created[gte]=1700000000&starting_after=ch_2", BASIC, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"has_more":false,"data":[{"id":"ch_3","source":{"object":"alipay_account","id":"ali"}}]}"#,
                ),
            ),
        ],
        |client| {
            let operation = ListCharges {
                limit: Some(2),
                created: Some(Created { gte: Some(1_700_000_000) }),
                starting_after: None,
            };
            let charges = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same(
                "the ids",
                charges.iter().map(|charge| &*charge.id).collect::<Vec<_>>(),
                vec!["ch_1", "ch_2", "ch_3"],
            )?;
            let [first, second, third] = &charges[..] else { return Err("not three charges".into()) };
            same("a card", &first.source, &Source::Card(Card { last4: "4242".into() }))?;
            same("an account", &second.source, &Source::BankAccount(BankAccount { bank_name: "TEST BANK".into() }))?;
            match &third.source {
                Source::Unknown(unknown) => same("an unknown source", unknown.name(), "alipay_account"),
                other => Err(format!("{other:?}")),
            }
        },
    );
    report.check(
        "Stripe, a card that is declined",
        stripe(),
        vec![(
            Sent(&["POST /v1/charges", BASIC, FORM, VERSION], "amount=2000&currency=usd&description="),
            Answer(
                402,
                &[],
                r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"generic_decline",
                    "message":"Your card was declined."}}"#,
            ),
        )],
        |client| {
            let operation = CreateCharge { amount: 2000, currency: "usd".into(), description: Some(None) };
            let error = failed(client.send(&operation))?;
            same("the code", error.code(), Some("card_declined"))?;
            same("the message", error.message(), Some("Your card was declined."))?;
            let Some(StripeError::CardError(card)) = error.service() else { return Err(error.to_string()) };
            same("the type", &*card.error.r#type, "card_error")?;
            same("the reason", card.error.decline_code.as_deref(), Some("generic_decline"))
        },
    );
}
