//! Operations of awsJson: DynamoDB (1.0) and Secrets Manager (1.1), declared here as a user would.

use std::collections::BTreeMap;

use connect_core::{
    Blob, Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::caller::Caller;
use crate::report::{Checked, Received, Report, Wrong, holds, same};

#[connect_service(
    aws_json = "1.0",
    target = "DynamoDB_20120810",
    auth = sigv4,
    errors(ResourceNotFoundException, ConditionalCheckFailedException)
)]
struct DynamoDb;

#[connect_service(aws_json = "1.1", target = "secretsmanager", auth = sigv4, errors(SecretNotFound))]
struct SecretsManager;

#[connect_error(status = 400)]
#[derive(Debug)]
struct ResourceNotFoundException {
    message: Option<String>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
struct ConditionalCheckFailedException {
    message: Option<String>,
}

#[connect_error(status = 400, code = "ResourceNotFoundException")]
#[derive(Debug)]
struct SecretNotFound {
    message: Option<String>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum AttributeValue {
    S(String),
    N(String),
    B(Blob),
    #[connect(rename = "SS")]
    Ss(Vec<String>),
    L(Vec<Self>),
    M(Item),
    #[connect(rename = "BOOL")]
    Bool(bool),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

type Item = BTreeMap<String, AttributeValue>;

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum KeyType {
    #[connect(rename = "HASH")]
    Hash,
    #[connect(rename = "RANGE")]
    Range,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
struct AttributeDefinition {
    attribute_name: String,
    attribute_type: String,
}

#[connect_shape]
struct KeySchemaElement {
    attribute_name: String,
    key_type: KeyType,
}

#[connect_operation(service = DynamoDb, output = ())]
struct CreateTable {
    table_name: String,
    attribute_definitions: Vec<AttributeDefinition>,
    key_schema: Vec<KeySchemaElement>,
    billing_mode: String,
}

#[connect_operation(service = DynamoDb, output = (), idempotent)]
struct PutItem {
    table_name: String,
    item: Item,
    condition_expression: Option<String>,
}

#[connect_operation(service = DynamoDb, output = GetItemOutput, idempotent)]
struct GetItem {
    table_name: String,
    key: Item,
}

#[connect_shape]
struct GetItemOutput {
    item: Option<Item>,
}

#[connect_operation(
    service = DynamoDb,
    output = QueryOutput,
    idempotent,
    paginated(input = exclusive_start_key, output = last_evaluated_key, items = items, item = Item),
)]
struct Query {
    table_name: String,
    key_condition_expression: String,
    expression_attribute_values: Item,
    limit: Option<i32>,
    exclusive_start_key: Option<Item>,
}

#[connect_shape]
struct QueryOutput {
    items: Vec<Item>,
    last_evaluated_key: Option<Item>,
}

#[connect_operation(service = DynamoDb, output = (), idempotent)]
struct DeleteTable {
    table_name: String,
}

#[connect_operation(service = SecretsManager, output = CreateSecretOutput)]
struct CreateSecret {
    name: String,
    #[connect(sensitive)]
    secret_string: Option<Secret<String>>,
    #[connect(idempotency_token)]
    client_request_token: Option<String>,
}

#[connect_shape]
struct CreateSecretOutput {
    #[connect(rename = "ARN")]
    arn: String,
    version_id: Option<String>,
}

#[connect_operation(service = SecretsManager, output = GetSecretValueOutput, idempotent)]
struct GetSecretValue {
    secret_id: String,
}

#[connect_shape]
#[derive(Debug)]
struct GetSecretValueOutput {
    name: Option<String>,
    version_id: Option<String>,
    #[connect(sensitive)]
    secret_string: Option<Secret<String>>,
}

#[connect_operation(service = SecretsManager, output = ())]
struct DeleteSecret {
    secret_id: String,
    force_delete_without_recovery: Option<bool>,
}

/// The number of items written, the size of a page, and the sizes of the pages to expect. After a
/// full last page comes an empty one.
const ITEMS: usize = 5;
const PAGE: i32 = 2;
const PAGE_SIZES: [usize; 3] = [2, 2, 1];

const OF_DYNAMODB: &str = "signed for dynamodb in us-east-1";
const OF_SECRETS: &str = "signed for secretsmanager in us-east-1";

fn item(number: usize) -> Item {
    BTreeMap::from([
        ("Artist".to_owned(), AttributeValue::S("grün & \"wild\"".to_owned())),
        ("Track".to_owned(), AttributeValue::N(number.to_string())),
        ("Cover".to_owned(), AttributeValue::B(Blob::from(vec![0, 1, 254, 255]))),
        ("Tags".to_owned(), AttributeValue::Ss(vec!["a".to_owned(), "b".to_owned()])),
        (
            "More".to_owned(),
            AttributeValue::M(BTreeMap::from([(
                "List".to_owned(),
                AttributeValue::L(vec![AttributeValue::Bool(true), AttributeValue::N("1.50".to_owned())]),
            )])),
        ),
    ])
}

fn key(number: usize) -> Item {
    let mut key = item(number);
    key.retain(|name, _| matches!(name.as_str(), "Artist" | "Track"));
    key
}

/// Calls the operations of DynamoDB on a table of this caller.
pub(crate) fn dynamodb(caller: &Caller<'_>, report: &mut Report) {
    let (name, table) = (caller.name(), format!("music-{}", caller.name()));
    let signed = |requests| Received(requests, OF_DYNAMODB);
    report.line(name, "DynamoDB CreateTable", signed(1), || create_table(caller, &table));
    report.line(name, "DynamoDB PutItem", signed(ITEMS), || put(caller, &table));
    report.line(name, "DynamoDB GetItem", signed(2), || get(caller, &table));
    report.line(name, "DynamoDB Query", signed(PAGE_SIZES.len()), || query_pages(caller, &table));
    report.line(name, "DynamoDB Query, items", signed(PAGE_SIZES.len()), || query_items(caller, &table));
    report.line(name, "DynamoDB, a condition", signed(1), || refused(caller, &table));
    report.line(name, "DynamoDB, no such table", signed(1), || no_table(caller));
    report.line(name, "DynamoDB DeleteTable", signed(1), || {
        let ((), metadata) = caller.call(&DeleteTable { table_name: table.clone() })?;
        Ok(((), metadata.status().as_u16().to_string()))
    });
}

fn create_table(caller: &Caller<'_>, table: &str) -> Checked<()> {
    let attribute =
        |name: &str, ty: &str| AttributeDefinition { attribute_name: name.into(), attribute_type: ty.into() };
    let operation = CreateTable {
        table_name: table.to_owned(),
        attribute_definitions: vec![attribute("Artist", "S"), attribute("Track", "N")],
        key_schema: vec![
            KeySchemaElement { attribute_name: "Artist".into(), key_type: KeyType::Hash },
            KeySchemaElement { attribute_name: "Track".into(), key_type: KeyType::Range },
        ],
        billing_mode: "PAY_PER_REQUEST".into(),
    };
    let ((), metadata) = caller.call(&operation)?;
    holds("the answer has a request id", metadata.request_id().is_some())?;
    Ok(((), format!("{}, {table}", metadata.status().as_u16())))
}

fn put(caller: &Caller<'_>, table: &str) -> Checked<()> {
    for number in 1..=ITEMS {
        caller.call(&PutItem { table_name: table.to_owned(), item: item(number), condition_expression: None })?;
    }
    Ok(((), format!("200, {ITEMS} items")))
}

fn get(caller: &Caller<'_>, table: &str) -> Checked<()> {
    let (output, _) = caller.call(&GetItem { table_name: table.to_owned(), key: key(3) })?;
    same("the item", output.item, Some(item(3)))?;
    let (output, _) = caller.call(&GetItem { table_name: table.to_owned(), key: key(ITEMS + 1) })?;
    same("an item that is not there", output.item, None)?;
    Ok(((), "200, the item as it was written".into()))
}

fn query(table: &str) -> Query {
    Query {
        table_name: table.to_owned(),
        key_condition_expression: "Artist = :artist".into(),
        expression_attribute_values: BTreeMap::from([(
            ":artist".to_owned(),
            AttributeValue::S("grün & \"wild\"".to_owned()),
        )]),
        limit: Some(PAGE),
        exclusive_start_key: None,
    }
}

fn query_pages(caller: &Caller<'_>, table: &str) -> Checked<()> {
    let pages = caller.pages(query(table)).map(|page| page.map(|page| page.items));
    let pages = pages.collect::<Result<Vec<_>, _>>()?;
    let found: Vec<_> = pages.iter().map(Vec::len).collect();
    same("the sizes of the pages", found.as_slice(), PAGE_SIZES)?;
    Ok(((), format!("200, pages of {found:?}")))
}

fn query_items(caller: &Caller<'_>, table: &str) -> Checked<()> {
    let items = caller.items(query(table)).collect::<Result<Vec<_>, _>>()?;
    let expected: Vec<_> = (1..=ITEMS).map(item).collect();
    same("the items", items, expected)?;
    Ok(((), format!("200, {ITEMS} items in order")))
}

fn refused(caller: &Caller<'_>, table: &str) -> Checked<()> {
    let condition_expression = Some("attribute_not_exists(Artist)".to_owned());
    let again = PutItem { table_name: table.to_owned(), item: item(1), condition_expression };
    let error = caller.call(&again).err().ok_or("the item was written a second time")?;
    same("the code", error.code(), Some("ConditionalCheckFailedException"))?;
    match error.service() {
        Some(DynamoDbError::ConditionalCheckFailedException(_)) => Ok(((), error.to_string())),
        _ => Err(Wrong::from("the error is not modeled")),
    }
}

fn no_table(caller: &Caller<'_>) -> Checked<()> {
    let missing = GetItem { table_name: "no-such-table".to_owned(), key: key(1) };
    let error = caller.call(&missing).err().ok_or("the table is there")?;
    match error.service() {
        Some(DynamoDbError::ResourceNotFoundException(ResourceNotFoundException { message: Some(_) })) => {
            Ok(((), error.to_string()))
        }
        _ => Err(Wrong::from(format!("the error is not modeled, or has no message: {error}"))),
    }
}

/// Calls the operations of Secrets Manager on a secret of this caller.
pub(crate) fn secrets(caller: &Caller<'_>, report: &mut Report) {
    let (name, secret) = (caller.name(), format!("interop/{}", caller.name()));
    let signed = |requests| Received(requests, OF_SECRETS);
    report.line(name, "Secrets CreateSecret", signed(1), || create_secret(caller, &secret));
    report.line(name, "Secrets GetSecretValue", signed(1), || secret_value(caller, &secret));
    report.line(name, "Secrets DeleteSecret", signed(1), || {
        let operation = DeleteSecret { secret_id: secret.clone(), force_delete_without_recovery: Some(true) };
        let ((), metadata) = caller.call(&operation)?;
        Ok(((), metadata.status().as_u16().to_string()))
    });
    report.line(name, "Secrets, no such secret", signed(1), || {
        let error = caller.call(&GetSecretValue { secret_id: secret.clone() }).err().ok_or("the secret is there")?;
        match error.service() {
            Some(SecretsManagerError::SecretNotFound(SecretNotFound { message: Some(_) })) => {
                Ok(((), error.to_string()))
            }
            _ => Err(Wrong::from(format!("the error is not modeled, or has no message: {error}"))),
        }
    });
}

/// The value of the secret, which no output of this program may show.
const VALUE: &str = "correct horse ü \"battery\"";

fn create_secret(caller: &Caller<'_>, secret: &str) -> Checked<()> {
    let operation =
        CreateSecret { name: secret.to_owned(), secret_string: Some(VALUE.into()), client_request_token: None };
    let (output, metadata) = caller.call(&operation)?;
    let arn = format!("arn:aws:secretsmanager:us-east-1:{}:secret:{secret}-", caller.account());
    holds("the ARN has the region, the account and the name", output.arn.starts_with(&arn))?;
    holds("the secret has a version", output.version_id.is_some())?;
    Ok(((), metadata.status().as_u16().to_string()))
}

fn secret_value(caller: &Caller<'_>, secret: &str) -> Checked<()> {
    let (output, _) = caller.call(&GetSecretValue { secret_id: secret.to_owned() })?;
    same("the name", output.name.as_deref(), Some(secret))?;
    holds("the secret has a version", output.version_id.is_some())?;
    holds(
        "the value is the one that was stored",
        output.secret_string.as_ref().map(Secret::expose).is_some_and(|value| value == VALUE),
    )?;
    holds("the value is not shown", !format!("{output:?}").contains("horse"))?;
    Ok(((), "200, with its value, which is not shown".into()))
}
