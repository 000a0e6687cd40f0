//! HashiCorp Vault's HTTP API: <https://developer.hashicorp.com/vault/api-docs>.
//!
//! The method LIST, an envelope around every answer, secrets in maps, and failures that are a list
//! of texts.

use std::collections::BTreeMap;

use connect_core::{ClientConfig, Secret, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    auth = api_key(header = "X-Vault-Token"),
    errors(VaultFailure),
    failures(message = "errors[0]"),
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

#[connect_operation(service = Vault, method = "LIST", uri = "/v1/secret/metadata/{path+}/", output = Reply<Keys>)]
struct ListSecrets {
    path: String,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Keys {
    keys: Vec<String>,
}

#[connect_operation(service = Vault, method = "GET", uri = "/v1/secret/data/{path+}", output = Reply<Versioned>)]
struct ReadSecret {
    path: String,
}

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Versioned {
    #[connect(sensitive)]
    data: Secret<BTreeMap<String, String>>,
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

#[connect_shape(service = Vault)]
#[derive(Debug)]
struct Version {
    version: u32,
}

#[connect_operation(service = Vault, method = "DELETE", uri = "/v1/secret/metadata/{path+}", output = ())]
struct DeleteSecret {
    path: String,
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
}

const TOKEN: &str = "x-vault-token: hvs.example";
const JSON: &str = "content-type: application/json";

fn vault() -> ClientConfig {
    config("https://vault.example.org").with_api_key("hvs.example")
}

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Vault, a login",
        vault(),
        vec![(
            Sent(&["POST /v1/auth/approle/login", JSON], r#"{"role_id":"r-1","secret_id":"84896a0c"}"#),
            Answer(200, &[], r#"{"auth":{"client_token":"hvs.new","lease_duration":1200,"renewable":true}}"#),
        )],
        |client| {
            let session = ok(client.send(&LogIn { role_id: "r-1".into(), secret_id: "84896a0c".into() }))?;
            same("the lease", session.auth.lease_duration, 1200)?;
            same("the token", session.auth.client_token.expose().as_str(), "hvs.new")?;
            holds("it is not shown", !format!("{session:?}").contains("hvs"))
        },
    );
    report.check(
        "Vault, a secret",
        vault(),
        vec![
            (
                Sent(
                    &["POST /v1/secret/data/apps/web", JSON, TOKEN],
                    r#"{"options":{"cas":0},"data":{"password":"hunter2"}}"#,
                ),
                Answer(200, &[], r#"{"request_id":"r1","data":{"version":1}}"#),
            ),
            (
                Sent(&["GET /v1/secret/data/apps/web", TOKEN], ""),
                Answer(
                    200,
                    &[],
                    r#"{"request_id":"r2","data":{"data":{"password":"hunter2"},"metadata":{"version":1}}}"#,
                ),
            ),
            (
                Sent(&["LIST /v1/secret/metadata/apps/", TOKEN], ""),
                Answer(200, &[], r#"{"request_id":"r3","data":{"keys":["web","team/"]}}"#),
            ),
            (Sent(&["DELETE /v1/secret/metadata/apps/web", TOKEN], ""), Answer(204, &[], "")),
        ],
        |client| {
            let path = || "apps/web".to_owned();
            let data = Secret::new(BTreeMap::from([("password".to_owned(), "hunter2".to_owned())]));
            let write = WriteSecret { path: path(), options: Some(WriteOptions { cas: 0 }), data };
            holds("no secret is shown", !ok(client.prepare(&write))?.to_curl().contains("hunter2"))?;
            let written = ok(client.send(&write))?;
            same("the version", (written.data.version, written.request_id.as_deref()), (1, Some("r1")))?;
            let read = ok(client.send(&ReadSecret { path: path() }))?;
            same("the password", read.data.data.expose().get("password").map(String::as_str), Some("hunter2"))?;
            holds("it is not shown", !format!("{read:?}").contains("hunter2"))?;
            let listed = ok(client.send(&ListSecrets { path: "apps".into() }))?;
            same("the keys", listed.data.keys, vec!["web", "team/"])?;
            ok(client.send(&DeleteSecret { path: path() }))
        },
    );
    report.check(
        "Vault, a failure",
        vault(),
        vec![(
            Sent(&["GET /v1/secret/data/apps/other", TOKEN], ""),
            Answer(403, &[], r#"{"errors":["1 error occurred:\n\t* permission denied\n\n"]}"#),
        )],
        |client| {
            let error = failed(client.send(&ReadSecret { path: "apps/other".into() }))?;
            holds(
                "the message is the first text",
                error.message().is_some_and(|text| text.contains("permission denied")),
            )?;
            holds("an error is one line", !error.to_string().contains('\n'))?;
            match error.service() {
                Some(VaultError::VaultFailure(failure)) => same("the errors", failure.errors.len(), 1),
                None => Err(error.to_string()),
            }
        },
    );
}
