//! The API of Kubernetes: <https://kubernetes.io/docs/reference/kubernetes-api/>.
//!
//! A patch has a media type of its own, a DELETE has a body, pages continue with a nested token,
//! and failures are `Status` objects.

use connect_core::auth::Token;
use connect_core::{ClientConfig, Document, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "camelCase",
    headers("Accept" = "application/json"),
    auth = bearer,
    errors(NotFound, Status),
    failures(code = "reason", message = "message", retry_after(seconds = "details.retryAfterSeconds")),
)]
struct Kubernetes;

#[connect_error(service = Kubernetes, code = "NotFound")]
#[derive(Debug)]
struct NotFound {
    details: Option<Details>,
}

#[connect_error(service = Kubernetes)]
#[derive(Debug)]
struct Status {
    details: Option<Details>,
}

#[connect_shape(service = Kubernetes)]
#[derive(Debug)]
struct Details {
    name: Option<String>,
    kind: Option<String>,
}

#[connect_operation(service = Kubernetes, method = "GET", uri = "/api/v1/namespaces/{namespace}/pods/{name}", output = Pod)]
struct ReadPod {
    namespace: String,
    name: String,
}

#[connect_shape(service = Kubernetes)]
struct Pod {
    api_version: Option<String>,
    kind: Option<String>,
    metadata: ObjectMeta,
    spec: Option<Document>,
}

#[connect_shape(service = Kubernetes)]
struct ObjectMeta {
    name: Option<String>,
    #[connect(rename = "hostIPC")]
    host_ipc: Option<bool>,
}

#[connect_operation(service = Kubernetes, method = "POST", uri = "/api/v1/namespaces/{namespace}/pods", output = Pod)]
struct CreatePod {
    namespace: String,
    #[connect(payload)]
    pod: Pod,
}

#[connect_operation(
    service = Kubernetes,
    method = "PATCH",
    uri = "/api/v1/namespaces/{namespace}/pods/{name}",
    output = Pod,
    headers("Content-Type" = "application/merge-patch+json"),
)]
struct PatchPod {
    namespace: String,
    name: String,
    #[connect(payload)]
    patch: Document,
}

#[connect_operation(
    service = Kubernetes,
    method = "DELETE",
    uri = "/api/v1/namespaces/{namespace}/pods/{name}",
    output = (),
    allow_body,
)]
struct DeletePod {
    namespace: String,
    name: String,
    propagation_policy: Option<String>,
}

#[connect_operation(
    service = Kubernetes,
    method = "GET",
    uri = "/api/v1/namespaces/{namespace}/pods",
    output = PodList,
    paginated(input = r#continue, output = metadata.r#continue, items = items, item = Pod),
)]
struct ListPods {
    namespace: String,
    #[connect(query)]
    label_selector: Option<String>,
    #[connect(query)]
    limit: Option<u32>,
    #[connect(query)]
    r#continue: Option<String>,
}

#[connect_shape(service = Kubernetes)]
struct PodList {
    metadata: ListMeta,
    items: Vec<Pod>,
}

#[connect_shape(service = Kubernetes)]
struct ListMeta {
    r#continue: Option<String>,
}

const ACCEPT: &str = "accept: application/json";
const BEARER: &str = "authorization: Bearer eyJexample";
const JSON: &str = "content-type: application/json";

fn kubernetes() -> ClientConfig {
    config("https://k8s.example.org").with_bearer(Token::new("eyJexample"))
}

pub(crate) fn run(report: &mut Report) {
    let namespace = || "default".to_owned();
    report.check(
        "Kubernetes, a pod",
        kubernetes(),
        vec![
            (
                Sent(
                    &["POST /api/v1/namespaces/default/pods", ACCEPT, BEARER, JSON],
                    r#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nginx","hostIPC":false},"spec":{"containers":[]}}"#,
                ),
                Answer(201, &[], r#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nginx","uid":"u-1"}}"#),
            ),
            (
                Sent(&["GET /api/v1/namespaces/default/pods/nginx", ACCEPT, BEARER], ""),
                Answer(200, &[], r#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nginx"}}"#),
            ),
            (
                Sent(
                    &[
                        "PATCH /api/v1/namespaces/default/pods/nginx",
                        ACCEPT,
                        BEARER,
                        "content-type: application/merge-patch+json",
                    ],
                    r#"{"metadata":{"labels":{"old":null}}}"#,
                ),
                Answer(200, &[], r#"{"metadata":{"name":"nginx"}}"#),
            ),
            (
                Sent(
                    &["DELETE /api/v1/namespaces/default/pods/nginx", ACCEPT, BEARER, JSON],
                    r#"{"propagationPolicy":"Foreground"}"#,
                ),
                Answer(200, &[], r#"{"kind":"Status","status":"Success"}"#),
            ),
        ],
        |client| {
            let metadata = ObjectMeta { name: Some("nginx".into()), host_ipc: Some(false) };
            let spec = Some(serde_json::json!({"containers": []}));
            let pod = Pod { api_version: Some("v1".into()), kind: Some("Pod".into()), metadata, spec };
            let pod = ok(client.send(&CreatePod { namespace: namespace(), pod }))?;
            let name = pod.metadata.name.ok_or("the pod has no name")?;
            let pod = ok(client.send(&ReadPod { namespace: namespace(), name: name.clone() }))?;
            same("the kind", pod.kind.as_deref(), Some("Pod"))?;
            let patch = serde_json::json!({"metadata": {"labels": {"old": null}}});
            ok(client.send(&PatchPod { namespace: namespace(), name: name.clone(), patch }))?;
            ok(client.send(&DeletePod { namespace: namespace(), name, propagation_policy: Some("Foreground".into()) }))
        },
    );
    report.check(
        "Kubernetes, pages of pods",
        kubernetes(),
        vec![
            (
                Sent(
                    &["GET /api/v1/namespaces/default/pods?labelSelector=app%3Dweb%2Ctier%21%3Ddb&limit=1", ACCEPT, BEARER],
                    "",
                ),
                Answer(200, &[], r#"{"metadata":{"continue":"abc=="},"items":[{"metadata":{"name":"a"}}]}"#),
            ),
            (
                Sent(
                    &[
                        "GET /api/v1/namespaces/default/pods?labelSelector=app%3Dweb%2Ctier%21%3Ddb&limit=1&continue=abc%3D%3D",
                        ACCEPT,
                        BEARER,
                    ],
                    "",
                ),
                Answer(200, &[], r#"{"metadata":{"resourceVersion":"7"},"items":[{"metadata":{"name":"b"}}]}"#),
            ),
        ],
        |client| {
            let label_selector = Some("app=web,tier!=db".into());
            let operation = ListPods { namespace: namespace(), label_selector, limit: Some(1), r#continue: None };
            let pods = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let names: Vec<_> = pods.iter().filter_map(|pod| pod.metadata.name.as_deref()).collect();
            same("the names", names, vec!["a", "b"])
        },
    );
    report.check(
        "Kubernetes, failures",
        kubernetes(),
        vec![
            (
                Sent(&["GET /api/v1/namespaces/default/pods/nginx", ACCEPT, BEARER], ""),
                Answer(
                    404,
                    &[],
                    r#"{"kind":"Status","status":"Failure","message":"pods \"nginx\" not found","reason":"NotFound",
                        "details":{"name":"nginx","kind":"pods"},"code":404}"#,
                ),
            ),
            (
                Sent(&["GET /api/v1/namespaces/default/pods/nginx", ACCEPT, BEARER], ""),
                Answer(
                    429,
                    &[],
                    r#"{"kind":"Status","status":"Failure","reason":"TooManyRequests","details":{"retryAfterSeconds":1},"code":429}"#,
                ),
            ),
        ],
        |client| {
            let pod = || ReadPod { namespace: namespace(), name: "nginx".into() };
            let error = failed(client.send(&pod()))?;
            same("code and message", (error.code(), error.message()), (Some("NotFound"), Some("pods \"nginx\" not found")))?;
            let Some(KubernetesError::NotFound(NotFound { details: Some(details) })) = error.service() else {
                return Err(error.to_string());
            };
            same("the details", (details.name.as_deref(), details.kind.as_deref()), (Some("nginx"), Some("pods")))?;
            let error = failed(client.send(&pod()))?;
            holds("it is throttling", error.is_throttling())?;
            match error.service() {
                Some(KubernetesError::Status(Status { details: Some(_) })) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        },
    );
}
