//! HashiCorp Vault's HTTP API.
//!
//! The method LIST, an envelope around every answer, secrets in maps, a merge patch, and failures
//! that are a list of texts, which can be empty.
//!
//! - <https://developer.hashicorp.com/vault/api-docs>
//! - <https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v1>
//! - <https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2>
//! - <https://developer.hashicorp.com/vault/api-docs/auth/approle>

use std::collections::BTreeMap;

use connect_core::{ClientConfig, Secret, Timestamp, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = api_key(header = "X-Vault-Token"),
    errors(VaultFailure),
    failures(message = "errors[0]", transient(412)),
)]
struct Vault;

#[connect_error(service = Vault)]
#[derive(Debug)]
struct VaultFailure {
    errors: Vec<String>,
}

/// The envelope of every answer.
#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Reply<T> {
    request_id: Option<String>,
    data: T,
}

#[connect_operation(service = Vault, method = "LIST", uri = "/v1/secret/metadata/{path+}", output = Reply<Keys>)]
struct ListSecrets {
    path: String,
}

#[connect_operation(service = Vault, method = "LIST", uri = "/v1/secret/", output = Reply<Keys>)]
struct ListAllSecrets {}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Keys {
    keys: Vec<String>,
}

/// Reads a secret of the first version of the engine.
#[connect_operation(
    service = Vault,
    method = "GET",
    uri = "/v1/secret/{path+}",
    output = Reply<Secret<BTreeMap<String, String>>>,
)]
struct ReadUnversioned {
    path: String,
    #[connect(header = "X-Vault-Namespace")]
    namespace: Option<String>,
}

#[connect_operation(service = Vault, method = "GET", uri = "/v1/secret/data/{path+}", output = Reply<Versioned>)]
struct ReadSecret {
    path: String,
    #[connect(query)]
    version: Option<u32>,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Versioned {
    #[connect(sensitive)]
    data: Secret<BTreeMap<String, String>>,
    metadata: Version,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Version {
    #[connect(timestamp = "date-time")]
    created_time: Timestamp,
    custom_metadata: Option<BTreeMap<String, String>>,
    /// Empty, if the version is not deleted.
    deletion_time: String,
    destroyed: bool,
    version: u32,
}

#[connect_operation(service = Vault, method = "POST", uri = "/v1/secret/data/{path+}", output = Reply<Version>)]
struct WriteSecret {
    path: String,
    options: Option<WriteOptions>,
    #[connect(sensitive)]
    data: Secret<BTreeMap<String, String>>,
}

#[connect_shape(service = Vault)]
struct WriteOptions {
    cas: u32,
}

#[connect_operation(
    service = Vault,
    method = "PATCH",
    uri = "/v1/secret/data/{path+}",
    output = Reply<Version>,
    headers("Content-Type" = "application/merge-patch+json"),
)]
struct PatchSecret<T> {
    path: String,
    options: Option<WriteOptions>,
    data: T,
}

#[connect_shape(service = Vault)]
struct FooPatch {
    foo: String,
    bar: BarPatch,
}

#[connect_shape(service = Vault)]
struct BarPatch {
    baz: String,
}

#[connect_operation(service = Vault, method = "DELETE", uri = "/v1/secret/data/{path+}", output = ())]
struct DeleteLatest {
    path: String,
}

#[connect_operation(service = Vault, method = "POST", uri = "/v1/secret/undelete/{path+}", output = ())]
struct Undelete {
    path: String,
    versions: Vec<u32>,
}

#[connect_operation(service = Vault, method = "GET", uri = "/v1/secret/metadata/{path+}", output = Reply<Metadata>)]
struct ReadMetadata {
    path: String,
}

#[connect_shape(service = Vault)]
struct Metadata {
    current_version: u32,
    custom_metadata: BTreeMap<String, String>,
    versions: BTreeMap<String, VersionState>,
}

#[connect_shape(service = Vault)]
struct VersionState {
    #[connect(timestamp = "date-time")]
    created_time: Timestamp,
    destroyed: bool,
}

#[connect_operation(service = Vault, method = "POST", uri = "/v1/auth/approle/login", output = LoggedIn, auth = none)]
struct LogIn {
    role_id: String,
    #[connect(sensitive)]
    secret_id: Secret<String>,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct LoggedIn {
    auth: Auth,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Auth {
    #[connect(sensitive)]
    client_token: Secret<String>,
    lease_duration: u32,
    metadata: Option<BTreeMap<String, String>>,
}

#[connect_operation(
    service = Vault,
    method = "POST",
    uri = "/v1/auth/approle/role/{role_name}/secret-id/lookup",
    output = Reply<SecretId>,
)]
struct LookUpSecretId {
    role_name: String,
    #[connect(sensitive)]
    secret_id: Secret<String>,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct SecretId {
    cidr_list: Vec<String>,
    #[connect(timestamp = "date-time")]
    creation_time: Timestamp,
    /// The first day of the first year, if it does not expire.
    #[connect(timestamp = "date-time")]
    expiration_time: Timestamp,
    metadata: BTreeMap<String, String>,
    secret_id_accessor: String,
}

const TOKEN: &str = "x-vault-token: f3b09679-3001-009d-2b80-9c306ab81aa6";
const JSON: &str = "content-type: application/json";

fn vault() -> ClientConfig {
    config("https://127.0.0.1:8200").with_api_key("f3b09679-3001-009d-2b80-9c306ab81aa6")
}

fn path() -> String {
    "my-secret".to_owned()
}

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Vault, a login",
        vault(),
        vec![
            (
                Sent(
                    &["POST /v1/auth/approle/login", JSON],
                    r#"{"role_id":"59d6d1ca-47bb-4e7e-a40b-8be3bc5a0ba8","secret_id":"84896a0c-1347-aa90-a4f6-aca8b7558780"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"auth":{"renewable":true,"lease_duration":1200,"metadata":null,"token_policies":["default"],
                        "accessor":"fd6c9a00-d2dc-3b11-0be5-af7ae0e1d374","client_token":"5b1a0318-679c-9c45-e5c6-d1b9a9035d49"},
                        "warnings":null,"wrap_info":null,"data":null,"lease_duration":0,"renewable":false,"lease_id":""}"#,
                ),
            ),
            (
                Sent(
                    &["POST /v1/auth/approle/role/application1/secret-id/lookup", JSON, TOKEN],
                    r#"{"secret_id":"84896a0c-1347-aa90-a4f6-aca8b7558780"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"request_id":"74752925-f309-6859-3d2d-0fcded95150e","lease_id":"","renewable":false,"lease_duration":0,
                        "data":{"cidr_list":[],"creation_time":"2023-02-10T18:17:27.089757383Z",
                        "expiration_time":"0001-01-01T00:00:00Z","last_updated_time":"2023-02-10T18:17:27.089757383Z",
                        "metadata":{"tag1":"production"},"secret_id_accessor":"2be760a4-86bb-2fa9-1637-1b7fa9ba2896",
                        "secret_id_num_uses":0,"secret_id_ttl":0,"token_bound_cidrs":[]},
                        "wrap_info":null,"warnings":null,"auth":null}"#,
                ),
            ),
        ],
        |client| {
            let secret_id = || Secret::new("84896a0c-1347-aa90-a4f6-aca8b7558780".to_owned());
            let role_id = "59d6d1ca-47bb-4e7e-a40b-8be3bc5a0ba8".into();
            let session = ok(client.send(&LogIn { role_id, secret_id: secret_id() }))?;
            same("the lease", (session.auth.lease_duration, &session.auth.metadata), (1200, &None))?;
            let token = session.auth.client_token.expose().as_str();
            same("the token", token, "5b1a0318-679c-9c45-e5c6-d1b9a9035d49")?;
            holds("it is not shown", !format!("{session:?}").contains("5b1a0318"))?;
            let look_up = LookUpSecretId { role_name: "application1".into(), secret_id: secret_id() };
            let found = ok(client.send(&look_up))?;
            same("the request", found.request_id.as_deref(), Some("74752925-f309-6859-3d2d-0fcded95150e"))?;
            same("the accessor", &*found.data.secret_id_accessor, "2be760a4-86bb-2fa9-1637-1b7fa9ba2896")?;
            same("the tag", found.data.metadata.get("tag1").map(String::as_str), Some("production"))?;
            same("the time", found.data.creation_time.to_string(), "2023-02-10T18:17:27.089757383Z")?;
            same("no time", found.data.expiration_time.to_string(), "0001-01-01T00:00:00Z")?;
            holds("no list of addresses", found.data.cidr_list.is_empty())
        },
    );
    secrets(report);
    versions(report);
    failures(report);
}

fn secrets(report: &mut Report) {
    report.check(
        "Vault, a secret",
        vault(),
        vec![
            (
                Sent(
                    &["POST /v1/secret/data/my-secret", JSON, TOKEN],
                    r#"{"options":{"cas":0},"data":{"foo":"bar","zip":"zap"}}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"data":{"created_time":"2018-03-22T02:36:43.986212308Z","custom_metadata":{"owner":"jdoe",
                        "mission_critical":"false"},"deletion_time":"","destroyed":false,"version":1}}"#,
                ),
            ),
            (
                Sent(&["GET /v1/secret/data/my-secret?version=2", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"data":{"data":{"foo":"bar"},"metadata":{"created_time":"2018-03-22T02:24:06.945319214Z",
                        "custom_metadata":{"owner":"jdoe","mission_critical":"false"},"deletion_time":"","destroyed":false,
                        "version":2}}}"#,
                ),
            ),
            (
                Sent(
                    &["PATCH /v1/secret/data/my-secret", "content-type: application/merge-patch+json", TOKEN],
                    r#"{"options":{"cas":1},"data":{"foo":"a","bar":{"baz":"b"}}}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"data":{"created_time":"2021-09-10T15:26:08.684999Z","custom_metadata":{"owner":"jdoe",
                        "mission_critical":"false"},"deletion_time":"","destroyed":false,"version":2}}"#,
                ),
            ),
            (Sent(&["DELETE /v1/secret/data/my-secret", TOKEN], ""), Answer(204, &[], "")),
            (
                Sent(&["POST /v1/secret/undelete/my-secret", JSON, TOKEN], r#"{"versions":[1,2]}"#),
                Answer(204, &[], ""),
            ),
        ],
        |client| {
            let pairs = [("foo", "bar"), ("zip", "zap")].map(|(key, value)| (key.to_owned(), value.to_owned()));
            let data = Secret::new(BTreeMap::from(pairs));
            let write = WriteSecret { path: path(), options: Some(WriteOptions { cas: 0 }), data };
            holds("no secret is shown", !ok(client.prepare(&write))?.to_curl().contains("zap"))?;
            let written = ok(client.send(&write))?;
            same("the version", (written.data.version, written.data.destroyed), (1, false))?;
            let read = ok(client.send(&ReadSecret { path: path(), version: Some(2) }))?;
            same("the value", read.data.data.expose().get("foo").map(String::as_str), Some("bar"))?;
            same("the version", (read.data.metadata.version, &*read.data.metadata.deletion_time), (2, ""))?;
            let owner = read.data.metadata.custom_metadata.as_ref().and_then(|metadata| metadata.get("owner"));
            same("the owner", owner.map(String::as_str), Some("jdoe"))?;
            holds("it is not shown", !format!("{read:?}").contains("bar"))?;
            let data = FooPatch { foo: "a".into(), bar: BarPatch { baz: "b".into() } };
            let patched = ok(client.send(&PatchSecret { path: path(), options: Some(WriteOptions { cas: 1 }), data }))?;
            same("the time", patched.data.created_time.to_string(), "2021-09-10T15:26:08.684999Z")?;
            ok(client.send(&DeleteLatest { path: path() }))?;
            ok(client.send(&Undelete { path: path(), versions: vec![1, 2] }))
        },
    );
    report.check(
        "Vault, a secret without versions",
        vault(),
        vec![
            (
                Sent(&["GET /v1/secret/my-secret", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"auth":null,"data":{"foo":"bar","ttl":"1h"},"lease_duration":3600,"lease_id":"","renewable":false}"#,
                ),
            ),
            (
                Sent(&["GET /v1/secret/foo", "x-vault-namespace: ns1/ns2/", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"auth":null,"data":{"foo":"bar","ttl":"1h"},"lease_duration":3600,"lease_id":"","renewable":false}"#,
                ),
            ),
        ],
        |client| {
            let read = ok(client.send(&ReadUnversioned { path: path(), namespace: None }))?;
            same("the lifetime", read.data.expose().get("ttl").map(String::as_str), Some("1h"))?;
            let operation = ReadUnversioned { path: "foo".into(), namespace: Some("ns1/ns2/".into()) };
            ok(client.send(&operation)).map(drop)
        },
    );
}

fn versions(report: &mut Report) {
    report.check(
        "Vault, lists",
        vault(),
        vec![
            (
                Sent(&["LIST /v1/secret/metadata/my-secret", TOKEN], ""),
                Answer(200, &[], r#"{"data":{"keys":["foo","foo/"]}}"#),
            ),
            (
                Sent(&["LIST /v1/secret/", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"auth":null,"data":{"keys":["foo","foo/"]},"lease_duration":2764800,"lease_id":"","renewable":false}"#,
                ),
            ),
            (
                Sent(&["GET /v1/secret/metadata/my-secret", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"data":{"cas_required":false,"created_time":"2018-03-22T02:24:06.945319214Z","current_version":3,
                        "delete_version_after":"3h25m19s","max_versions":0,"oldest_version":0,
                        "updated_time":"2018-03-22T02:36:43.986212308Z","custom_metadata":{"foo":"abc","bar":"123",
                        "baz":"5c07d823-3810-48f6-a147-4c06b5219e84"},"versions":{
                        "1":{"created_time":"2018-03-22T02:24:06.945319214Z","deletion_time":"","destroyed":false},
                        "2":{"created_time":"2018-03-22T02:36:33.954880664Z","deletion_time":"","destroyed":false},
                        "3":{"created_time":"2018-03-22T02:36:43.986212308Z","deletion_time":"","destroyed":false}}}}"#,
                ),
            ),
        ],
        |client| {
            let listed = ok(client.send(&ListSecrets { path: path() }))?;
            same("the keys", listed.data.keys, vec!["foo", "foo/"])?;
            same("the keys", ok(client.send(&ListAllSecrets {}))?.data.keys, vec!["foo", "foo/"])?;
            let metadata = ok(client.send(&ReadMetadata { path: path() }))?.data;
            same("the versions", (metadata.current_version, metadata.versions.len()), (3, 3))?;
            same("a value", metadata.custom_metadata.get("bar").map(String::as_str), Some("123"))?;
            let second = metadata.versions.get("2").ok_or("no second version")?;
            same("the time", second.created_time.to_string(), "2018-03-22T02:36:33.954880664Z")?;
            holds("it is not destroyed", !second.destroyed)
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "Vault, failures",
        vault(),
        vec![
            (
                Sent(&["GET /v1/secret/data/my-secret", TOKEN], ""),
                Answer(400, &[], r#"{"errors":["message","another message"]}"#),
            ),
            (Sent(&["LIST /v1/secret/metadata/my-secret", TOKEN], ""), Answer(404, &[], r#"{"errors":[]}"#)),
        ],
        |client| {
            let error = failed(client.send(&ReadSecret { path: path(), version: None }))?;
            same("code and message", (error.code(), error.message()), (None, Some("message")))?;
            let Some(VaultError::VaultFailure(failure)) = error.service() else { return Err(error.to_string()) };
            same("the texts", &*failure.errors, &["message", "another message"][..])?;
            let error = failed(client.send(&ListSecrets { path: path() }))?;
            same("code and message", (error.code(), error.message()), (None, None))?;
            match error.service() {
                Some(VaultError::VaultFailure(failure)) => same("the texts", failure.errors.len(), 0),
                None => Err(error.to_string()),
            }
        },
    );
    report.check_retries(
        "Vault, data that are not yet consistent",
        vault(),
        vec![
            (
                Sent(&["GET /v1/secret/my-secret", TOKEN], ""),
                Answer(412, &[], r#"{"errors":["message","another message"]}"#),
            ),
            (Sent(&["GET /v1/secret/my-secret", TOKEN], ""), Answer(200, &[], r#"{"data":{"foo":"bar","ttl":"1h"}}"#)),
        ],
        &[0],
        |client| ok(client.send(&ReadUnversioned { path: path(), namespace: None })).map(drop),
    );
}
