//! The API of Kubernetes.
//!
//! Patches have media types of their own, a DELETE has a body, pages continue with a nested token,
//! and failures are `Status` objects, of which some have the time to wait.
//!
//! - <https://kubernetes.io/docs/reference/using-api/api-concepts/>
//! - <https://kubernetes.io/docs/tasks/administer-cluster/use-cascading-deletion/>
//! - <https://kubernetes.io/docs/tasks/administer-cluster/extended-resource-node/>
//! - <https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/>
//! - <https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/>
//! - <https://kubernetes.io/docs/concepts/workloads/pods/>
//! - <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/>
//! - <https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md>

use std::collections::BTreeMap;

use connect_core::auth::Token;
use connect_core::{
    ClientConfig, Timestamp, UnknownVariant, connect_error, connect_operation, connect_service, connect_shape,
};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "camelCase",
    headers("Accept" = "application/json"),
    auth = bearer,
    errors(NotFound, Expired, Status),
    failures(
        code = "reason",
        message = "message",
        retry_after(seconds(header("Retry-After"), "details.retryAfterSeconds")),
    ),
)]
struct Kubernetes;

#[connect_error(service = Kubernetes, code = "NotFound")]
#[derive(Debug)]
struct NotFound {
    details: Option<Details>,
}

/// The token of the next page has expired.
#[connect_error(service = Kubernetes, code = "Expired")]
#[derive(Debug)]
struct Expired {}

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
    group: Option<String>,
    causes: Option<Vec<Cause>>,
}

#[connect_shape(service = Kubernetes)]
#[derive(Debug)]
struct Cause {
    reason: Option<String>,
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
    spec: Option<PodSpec>,
}

#[connect_shape(service = Kubernetes)]
struct ObjectMeta {
    name: Option<String>,
    namespace: Option<String>,
    resource_version: Option<String>,
    #[connect(timestamp = "date-time")]
    deletion_timestamp: Option<Timestamp>,
    finalizers: Option<Vec<String>>,
}

#[connect_shape(service = Kubernetes)]
struct PodSpec {
    containers: Vec<Container>,
    #[connect(rename = "hostIPC")]
    host_ipc: Option<bool>,
}

#[connect_shape(service = Kubernetes)]
struct Container {
    name: String,
    image: Option<String>,
    ports: Option<Vec<ContainerPort>>,
}

#[connect_shape(service = Kubernetes)]
struct ContainerPort {
    container_port: u16,
}

#[connect_operation(service = Kubernetes, method = "POST", uri = "/api/v1/namespaces/{namespace}/pods", output = Pod)]
struct CreatePod {
    namespace: String,
    #[connect(query)]
    dry_run: Option<String>,
    #[connect(payload)]
    pod: Pod,
}

#[connect_operation(
    service = Kubernetes,
    method = "POST",
    uri = "/api/v1/namespaces/{namespace}/pods/{name}/eviction",
    output = (),
)]
struct EvictPod {
    namespace: String,
    name: String,
    #[connect(payload)]
    eviction: Eviction,
}

#[connect_shape(service = Kubernetes)]
struct Eviction {
    api_version: String,
    kind: String,
    metadata: ObjectMeta,
}

#[connect_operation(
    service = Kubernetes,
    method = "PATCH",
    uri = "/api/v1/nodes/{name}/status",
    output = Node,
    headers("Content-Type" = "application/json-patch+json"),
)]
struct PatchNodeStatus {
    name: String,
    #[connect(payload)]
    patch: Vec<PatchStep>,
}

/// A step of a JSON Patch (RFC 6902).
#[connect_shape(service = Kubernetes)]
struct PatchStep {
    op: String,
    path: String,
    value: Option<String>,
}

#[connect_shape(service = Kubernetes)]
struct Node {
    status: NodeStatus,
}

#[connect_shape(service = Kubernetes)]
struct NodeStatus {
    capacity: BTreeMap<String, String>,
}

#[connect_operation(
    service = Kubernetes,
    method = "PATCH",
    uri = "/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale",
    output = Scale,
    headers("Content-Type" = "application/merge-patch+json"),
)]
struct PatchScale {
    namespace: String,
    name: String,
    spec: ScaleSpec,
}

#[connect_shape(service = Kubernetes)]
struct Scale {
    spec: ScaleSpec,
}

#[connect_shape(service = Kubernetes)]
struct ScaleSpec {
    replicas: u32,
}

#[connect_operation(
    service = Kubernetes,
    method = "DELETE",
    uri = "/apis/apps/v1/namespaces/{namespace}/deployments/{name}",
    output = Deleted,
    allow_body,
)]
struct DeleteDeployment {
    namespace: String,
    name: String,
    kind: String,
    api_version: String,
    propagation_policy: Option<String>,
}

/// The object that is being deleted, or the status of what is deleted already.
#[connect_shape(tag = "kind", rename_all = "PascalCase")]
enum Deleted {
    Status(DeletedStatus),
    Deployment(Deployment),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape(service = Kubernetes)]
struct DeletedStatus {
    status: String,
    details: Option<Details>,
}

#[connect_shape(service = Kubernetes)]
struct Deployment {
    metadata: ObjectMeta,
}

#[connect_operation(
    service = Kubernetes,
    method = "GET",
    uri = "/api/v1/pods",
    output = PodList,
    paginated(input = r#continue, output = metadata.r#continue, items = items, item = Pod),
)]
struct ListPods {
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
const BEARER: &str = "authorization: Bearer WhCDvq4VPpYhrcfmF6ei7V9qlbqTubUc";
const JSON: &str = "content-type: application/json";

fn kubernetes() -> ClientConfig {
    config("https://10.240.122.184:443").with_bearer(Token::new("WhCDvq4VPpYhrcfmF6ei7V9qlbqTubUc"))
}

fn meta(name: &str, namespace: Option<&str>) -> ObjectMeta {
    ObjectMeta {
        name: Some(name.into()),
        namespace: namespace.map(Into::into),
        resource_version: None,
        deletion_timestamp: None,
        finalizers: None,
    }
}

pub(crate) fn run(report: &mut Report) {
    report.check(
        "Kubernetes, a pod",
        kubernetes(),
        vec![
            (
                Sent(
                    &["POST /api/v1/namespaces/test/pods?dryRun=All", ACCEPT, BEARER, JSON],
                    concat!(
                        r#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nginx"},"spec":{"containers":[{"name":"nginx","#,
                        r#""image":"nginx:1.14.2","ports":[{"containerPort":80}]}]}}"#
                    ),
                ),
                Answer(
                    201,
                    &[],
                    r#"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nginx","namespace":"test"},"spec":{"containers":[
                        {"name":"nginx","image":"nginx:1.14.2","ports":[{"containerPort":80,"protocol":"TCP"}]}]}}"#,
                ),
            ),
            (
                Sent(&["GET /api/v1/namespaces/test/pods/nginx", ACCEPT, BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"Pod","apiVersion":"v1","metadata":{"name":"nginx","resourceVersion":"10596"},
                        "spec":{"containers":[{"name":"nginx"}],"hostIPC":true}}"#,
                ),
            ),
        ],
        |client| {
            let ports = Some(vec![ContainerPort { container_port: 80 }]);
            let container = Container { name: "nginx".into(), image: Some("nginx:1.14.2".into()), ports };
            let pod = Pod {
                api_version: Some("v1".into()),
                kind: Some("Pod".into()),
                metadata: meta("nginx", None),
                spec: Some(PodSpec { containers: vec![container], host_ipc: None }),
            };
            let operation = CreatePod { namespace: "test".into(), dry_run: Some("All".into()), pod };
            let pod = ok(client.send(&operation))?;
            same("the namespace", pod.metadata.namespace.as_deref(), Some("test"))?;
            let pod = ok(client.send(&ReadPod { namespace: "test".into(), name: "nginx".into() }))?;
            same("the version", pod.metadata.resource_version.as_deref(), Some("10596"))?;
            same("the flag", pod.spec.and_then(|spec| spec.host_ipc), Some(true))
        },
    );
    patches(report);
    pages(report);
    failures(report);
}

fn patches(report: &mut Report) {
    report.check(
        "Kubernetes, patches",
        kubernetes(),
        vec![
            (
                Sent(
                    &[
                        "PATCH /api/v1/nodes/your-node-name/status",
                        ACCEPT,
                        BEARER,
                        "content-type: application/json-patch+json",
                    ],
                    r#"[{"op":"add","path":"/status/capacity/example.com~1dongle","value":"4"}]"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"Node","status":{"capacity":{"cpu":"2","memory":"2049008Ki","example.com/dongle":"4"}}}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "PATCH /api/v1/nodes/your-node-name/status",
                        ACCEPT,
                        BEARER,
                        "content-type: application/json-patch+json",
                    ],
                    r#"[{"op":"remove","path":"/status/capacity/example.com~1dongle"}]"#,
                ),
                Answer(200, &[], r#"{"kind":"Node","status":{"capacity":{"cpu":"2","memory":"2049008Ki"}}}"#),
            ),
            (
                Sent(
                    &[
                        "PATCH /apis/apps/v1/namespaces/default/deployments/nginx-deployment/scale",
                        ACCEPT,
                        BEARER,
                        "content-type: application/merge-patch+json",
                    ],
                    r#"{"spec":{"replicas":3}}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"Scale","apiVersion":"autoscaling/v1","metadata":{"name":"nginx-deployment"},"spec":{"replicas":3}}"#,
                ),
            ),
            (
                Sent(
                    &["DELETE /apis/apps/v1/namespaces/default/deployments/nginx-deployment", ACCEPT, BEARER, JSON],
                    r#"{"kind":"DeleteOptions","apiVersion":"v1","propagationPolicy":"Background"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","details":{"name":"nginx-deployment",
                        "group":"apps","kind":"deployments","uid":"cc9eefb9-2d49-4445-b1c1-d261c9396456"}}"#,
                ),
            ),
            (
                Sent(
                    &["DELETE /apis/apps/v1/namespaces/default/deployments/nginx-deployment", ACCEPT, BEARER, JSON],
                    r#"{"kind":"DeleteOptions","apiVersion":"v1","propagationPolicy":"Foreground"}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"nginx-deployment","namespace":"default",
                        "uid":"d1ce1b02-cae8-4288-8a53-30e84d8fa505","resourceVersion":"1363097",
                        "creationTimestamp":"2021-07-08T20:24:37Z","deletionTimestamp":"2021-07-08T20:27:39Z",
                        "finalizers":["foregroundDeletion"]}}"#,
                ),
            ),
        ],
        |client| {
            let step = |op: &str, value: Option<&str>| PatchStep {
                op: op.into(),
                path: "/status/capacity/example.com~1dongle".into(),
                value: value.map(Into::into),
            };
            let patch = |step| PatchNodeStatus { name: "your-node-name".into(), patch: vec![step] };
            let node = ok(client.send(&patch(step("add", Some("4")))))?;
            same("the dongles", node.status.capacity.get("example.com/dongle").map(String::as_str), Some("4"))?;
            let node = ok(client.send(&patch(step("remove", None))))?;
            same("what is left", node.status.capacity.len(), 2)?;
            let (namespace, name) = (|| "default".to_owned(), || "nginx-deployment".to_owned());
            let operation = PatchScale { namespace: namespace(), name: name(), spec: ScaleSpec { replicas: 3 } };
            same("the replicas", ok(client.send(&operation))?.spec.replicas, 3)?;
            let delete = |policy: &str| DeleteDeployment {
                namespace: namespace(),
                name: name(),
                kind: "DeleteOptions".into(),
                api_version: "v1".into(),
                propagation_policy: Some(policy.into()),
            };
            let Deleted::Status(deleted) = ok(client.send(&delete("Background")))? else {
                return Err("not a status".into());
            };
            same("the status", &*deleted.status, "Success")?;
            let details = deleted.details.ok_or("no details")?;
            same("the group", (details.group.as_deref(), details.kind.as_deref()), (Some("apps"), Some("deployments")))?;
            let Deleted::Deployment(deployment) = ok(client.send(&delete("Foreground")))? else {
                return Err("not a deployment".into());
            };
            let time = deployment.metadata.deletion_timestamp.map(|time| time.to_string());
            same("the time", time.as_deref(), Some("2021-07-08T20:27:39Z"))?;
            same("the finalizers", deployment.metadata.finalizers, Some(vec!["foregroundDeletion".to_owned()]))
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "Kubernetes, pages of pods",
        kubernetes(),
        vec![
            (
                Sent(&["GET /api/v1/pods?limit=500", ACCEPT, BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"10245",
                        "continue":"ENCODED_CONTINUE_TOKEN"},"items":[{"metadata":{"name":"pod-1"}}]}"#,
                ),
            ),
            (
                Sent(&["GET /api/v1/pods?limit=500&continue=ENCODED_CONTINUE_TOKEN", ACCEPT, BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"10245",
                        "continue":"ENCODED_CONTINUE_TOKEN_2"},"items":[{"metadata":{"name":"pod-501"}}]}"#,
                ),
            ),
            (
                Sent(&["GET /api/v1/pods?limit=500&continue=ENCODED_CONTINUE_TOKEN_2", ACCEPT, BEARER], ""),
                Answer(
                    200,
                    &[],
                    r#"{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"10245","continue":""},
                        "items":[{"metadata":{"name":"pod-1001"}}]}"#,
                ),
            ),
        ],
        |client| {
            let operation = ListPods { label_selector: None, limit: Some(500), r#continue: None };
            let pods = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            let names: Vec<_> = pods.iter().filter_map(|pod| pod.metadata.name.as_deref()).collect();
            same("the names", names, vec!["pod-1", "pod-501", "pod-1001"])
        },
    );
    report.check(
        "Kubernetes, a page that has expired",
        kubernetes(),
        vec![(
            Sent(
                &[
                    "GET /api/v1/pods?labelSelector=environment%3Dproduction%2Ctier%3Dfrontend&limit=500&continue=ENCODED_CONTINUE_TOKEN",
                    ACCEPT,
                    BEARER,
                ],
                "",
            ),
            Answer(
                410,
                &[],
                r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"The provided continue parameter is too old",
                    "reason":"Expired","code":410}"#,
            ),
        )],
        |client| {
            let label_selector = Some("environment=production,tier=frontend".into());
            let r#continue = Some("ENCODED_CONTINUE_TOKEN".into());
            let error = failed(client.send(&ListPods { label_selector, limit: Some(500), r#continue }))?;
            holds("it is final", !error.is_retryable())?;
            holds("it is modeled", matches!(error.service(), Some(KubernetesError::Expired(_))))
        },
    );
}

fn failures(report: &mut Report) {
    const EVICT: &str = "POST /api/v1/namespaces/default/pods/quux/eviction";
    const EVICTION: &str =
        r#"{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"quux","namespace":"default"}}"#;
    const REFUSED: &str = r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure",
        "message":"Cannot evict pod as it would violate the pod's disruption budget.","reason":"TooManyRequests",
        "details":{"causes":[{"reason":"DisruptionBudget"}],"retryAfterSeconds":10},"code":429}"#;
    let evict = || EvictPod {
        namespace: "default".into(),
        name: "quux".into(),
        eviction: Eviction {
            api_version: "policy/v1".into(),
            kind: "Eviction".into(),
            metadata: meta("quux", Some("default")),
        },
    };
    report.check(
        "Kubernetes, failures",
        kubernetes(),
        vec![
            (
                Sent(&["GET /api/v1/namespaces/default/pods/grafana", ACCEPT, BEARER], ""),
                Answer(
                    404,
                    &[],
                    r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods \"grafana\" not found",
                        "reason":"NotFound","details":{"name":"grafana","kind":"pods"},"code":404}"#,
                ),
            ),
            (Sent(&[EVICT, ACCEPT, BEARER, JSON], EVICTION), Answer(429, &[], REFUSED)),
        ],
        |client| {
            let error = failed(client.send(&ReadPod { namespace: "default".into(), name: "grafana".into() }))?;
            let expected = (Some("NotFound"), Some("pods \"grafana\" not found"));
            same("code and message", (error.code(), error.message()), expected)?;
            let Some(KubernetesError::NotFound(NotFound { details: Some(details) })) = error.service() else {
                return Err(error.to_string());
            };
            same("the details", (details.name.as_deref(), details.kind.as_deref()), (Some("grafana"), Some("pods")))?;
            let error = failed(client.send(&evict()))?;
            same("the code", error.code(), Some("TooManyRequests"))?;
            holds("it is throttling", error.is_throttling())?;
            let Some(KubernetesError::Status(Status { details: Some(details) })) = error.service() else {
                return Err(error.to_string());
            };
            let cause = details.causes.as_ref().and_then(|causes| causes.first()).ok_or("no cause")?;
            same("the cause", cause.reason.as_deref(), Some("DisruptionBudget"))
        },
    );
    report.check_retries(
        "Kubernetes, an eviction that waits",
        kubernetes(),
        vec![
            (Sent(&[EVICT, ACCEPT, BEARER, JSON], EVICTION), Answer(429, &[], REFUSED)),
            (Sent(&[EVICT, ACCEPT, BEARER, JSON], EVICTION), Answer(429, &[("retry-after", "1")], REFUSED)),
            (
                Sent(&[EVICT, ACCEPT, BEARER, JSON], EVICTION),
                Answer(201, &[], r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","code":201}"#),
            ),
        ],
        &[10, 1],
        |client| ok(client.send(&evict())),
    );
}
