//! GitHub's REST API: <https://docs.github.com/en/rest>.
//!
//! Constant headers, pages by `Link`, two labels in one segment, `null` apart from absent, and a
//! secondary rate limit that is a 403.

use connect_core::auth::Token;
use connect_core::{ClientConfig, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    headers("Accept" = "application/vnd.github+json", "X-GitHub-Api-Version" = "2022-11-28"),
    auth = bearer,
    errors(NotFound, ValidationFailed, GitHubFailure),
    failures(
        message = "message",
        throttling(429, header("Retry-After"), header("X-RateLimit-Remaining" = "0")),
        retry_after(epoch_seconds = header("X-RateLimit-Reset")),
    ),
)]
struct GitHub;

#[connect_error(service = GitHub, status = 404)]
#[derive(Debug)]
struct NotFound {
    documentation_url: Option<String>,
}

#[connect_error(service = GitHub, status = 422)]
#[derive(Debug)]
struct ValidationFailed {
    errors: Vec<FieldError>,
}

#[connect_error(service = GitHub)]
#[derive(Debug)]
struct GitHubFailure {
    documentation_url: Option<String>,
}

#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct FieldError {
    resource: String,
    field: Option<String>,
    code: String,
}

#[connect_operation(service = GitHub, method = "GET", uri = "/repos/{owner}/{repo}", output = Repository)]
struct GetRepository {
    owner: String,
    repo: String,
}

#[connect_shape(service = GitHub)]
struct Repository {
    id: u64,
    full_name: String,
    private: bool,
}

#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/compare/{base}...{head}",
    output = Comparison,
)]
struct CompareCommits {
    owner: String,
    repo: String,
    base: String,
    head: String,
}

#[connect_shape(service = GitHub)]
struct Comparison {
    status: String,
    ahead_by: u32,
}

#[connect_operation(service = GitHub, method = "POST", uri = "/repos/{owner}/{repo}/issues", output = Issue)]
struct CreateIssue {
    owner: String,
    repo: String,
    title: String,
    labels: Option<Vec<String>>,
}

#[connect_operation(service = GitHub, method = "PATCH", uri = "/repos/{owner}/{repo}/issues/{issue_number}", output = Issue)]
struct UpdateIssue {
    owner: String,
    repo: String,
    issue_number: u64,
    /// `Some(None)` removes the milestone.
    milestone: Option<Option<u64>>,
    assignee: Option<Option<String>>,
}

#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Issue {
    number: u64,
    title: String,
}

#[connect_operation(service = GitHub, method = "DELETE", uri = "/repos/{owner}/{repo}/subscription", output = ())]
struct DeleteSubscription {
    owner: String,
    repo: String,
}

#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/issues",
    output = Issues,
    paginated(link = link, items = issues, item = Issue),
)]
struct ListIssues {
    owner: String,
    repo: String,
    #[connect(query, style = "comma")]
    labels: Vec<String>,
    #[connect(query)]
    per_page: Option<u32>,
}

#[connect_shape(service = GitHub)]
struct Issues {
    #[connect(header = "Link")]
    link: Option<String>,
    #[connect(payload)]
    issues: Vec<Issue>,
}

fn hub() -> ClientConfig {
    config("https://api.github.com").with_bearer(Token::new("ghp_example"))
}

const OWNER: &str = "octocat";
const REPO: &str = "Hello-World";

pub(crate) fn run(report: &mut Report) {
    let (owner, repo) = (|| OWNER.to_owned(), || REPO.to_owned());
    report.check(
        "GitHub, a repository",
        hub(),
        vec![(
            Sent(
                &[
                    "GET /repos/octocat/Hello-World",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "x-github-api-version: 2022-11-28",
                ],
                "",
            ),
            Answer(
                200,
                &[],
                r#"{"id":1296269,"name":"Hello-World","full_name":"octocat/Hello-World","private":false}"#,
            ),
        )],
        |client| {
            let found = ok(client.send(&GetRepository { owner: owner(), repo: repo() }))?;
            same("the name", &*found.full_name, "octocat/Hello-World")?;
            holds("the id and the flag are read", found.id == 1_296_269 && !found.private)
        },
    );
    report.check(
        "GitHub, a comparison",
        hub(),
        vec![(
            Sent(
                &[
                    "GET /repos/octocat/Hello-World/compare/main...topic%2Fone",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "x-github-api-version: 2022-11-28",
                ],
                "",
            ),
            Answer(200, &[], r#"{"status":"ahead","ahead_by":1,"behind_by":0}"#),
        )],
        |client| {
            let operation =
                CompareCommits { owner: owner(), repo: repo(), base: "main".into(), head: "topic/one".into() };
            let found = ok(client.send(&operation))?;
            same("the status", (&*found.status, found.ahead_by), ("ahead", 1))
        },
    );
    report.check(
        "GitHub, a new issue",
        hub(),
        vec![(
            Sent(
                &[
                    "POST /repos/octocat/Hello-World/issues",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "content-type: application/json",
                    "x-github-api-version: 2022-11-28",
                ],
                r#"{"title":"Found a bug","labels":["bug"]}"#,
            ),
            Answer(201, &[], r#"{"number":1347,"title":"Found a bug"}"#),
        )],
        |client| {
            let labels = Some(vec!["bug".into()]);
            let issue =
                ok(client.send(&CreateIssue { owner: owner(), repo: repo(), title: "Found a bug".into(), labels }))?;
            same("the number", issue.number, 1347)
        },
    );
    report.check(
        "GitHub, a milestone that is removed",
        hub(),
        vec![(
            Sent(
                &[
                    "PATCH /repos/octocat/Hello-World/issues/1347",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "content-type: application/json",
                    "x-github-api-version: 2022-11-28",
                ],
                r#"{"milestone":null}"#,
            ),
            Answer(200, &[], r#"{"number":1347,"title":"Found a bug"}"#),
        )],
        |client| {
            let operation =
                UpdateIssue { owner: owner(), repo: repo(), issue_number: 1347, milestone: Some(None), assignee: None };
            ok(client.send(&operation)).map(drop)
        },
    );
    report.check(
        "GitHub, a subscription",
        hub(),
        vec![(
            Sent(
                &[
                    "DELETE /repos/octocat/Hello-World/subscription",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "x-github-api-version: 2022-11-28",
                ],
                "",
            ),
            Answer(204, &[], ""),
        )],
        |client| ok(client.send(&DeleteSubscription { owner: owner(), repo: repo() })),
    );
    pages(report);
    failures(report);
}

fn pages(report: &mut Report) {
    const FIRST: &str = "<https://api.github.com/repositories/1296269/issues?labels=bug%2Cui&per_page=1&page=2>; \
                         rel=\"next\", <https://api.github.com/repositories/1296269/issues?per_page=1&page=2>; rel=\"last\"";
    let head = |target: &'static str| -> &'static [&'static str] {
        match target {
            "first" => &[
                "GET /repos/octocat/Hello-World/issues?labels=bug,ui&per_page=1",
                "accept: application/vnd.github+json",
                "authorization: Bearer ghp_example",
                "x-github-api-version: 2022-11-28",
            ],
            _ => &[
                "GET /repositories/1296269/issues?labels=bug%2Cui&per_page=1&page=2",
                "accept: application/vnd.github+json",
                "authorization: Bearer ghp_example",
                "x-github-api-version: 2022-11-28",
            ],
        }
    };
    report.check(
        "GitHub, pages of issues",
        hub(),
        vec![
            (Sent(head("first"), ""), Answer(200, &[("link", FIRST)], r#"[{"number":2,"title":"b"}]"#)),
            (Sent(head("second"), ""), Answer(200, &[], r#"[{"number":1,"title":"a"}]"#)),
        ],
        |client| {
            let operation = ListIssues {
                owner: OWNER.into(),
                repo: REPO.into(),
                labels: vec!["bug".into(), "ui".into()],
                per_page: Some(1),
            };
            let issues = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same("the numbers", issues.iter().map(|issue| issue.number).collect::<Vec<_>>(), vec![2, 1])?;
            same("the titles", issues.iter().map(|issue| &*issue.title).collect::<Vec<_>>(), vec!["b", "a"])
        },
    );
}

fn failures(report: &mut Report) {
    const REPOSITORY: &[&str] = &[
        "GET /repos/octocat/nothing",
        "accept: application/vnd.github+json",
        "authorization: Bearer ghp_example",
        "x-github-api-version: 2022-11-28",
    ];
    let missing = || GetRepository { owner: OWNER.into(), repo: "nothing".into() };
    report.check(
        "GitHub, no such repository",
        hub(),
        vec![(
            Sent(REPOSITORY, ""),
            Answer(
                404,
                &[("x-github-request-id", "C0DE:1")],
                r#"{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}"#,
            ),
        )],
        |client| {
            let error = failed(client.send(&missing()))?;
            same("the message", error.message(), Some("Not Found"))?;
            same("the code", error.code(), None)?;
            same("the request id", error.request_id(), Some("C0DE:1"))?;
            match error.service() {
                Some(GitHubError::NotFound(NotFound { documentation_url: Some(_) })) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        },
    );
    report.check(
        "GitHub, a secondary rate limit",
        hub(),
        vec![(
            Sent(REPOSITORY, ""),
            Answer(
                403,
                &[("retry-after", "60")],
                r#"{"message":"You have exceeded a secondary rate limit.","documentation_url":"https://docs.github.com"}"#,
            ),
        )],
        |client| {
            let error = failed(client.send(&missing()))?;
            holds("the request was throttled", error.is_throttling() && error.is_retryable())?;
            holds("the caller is not denied", error.auth_problem().is_none())?;
            match error.service() {
                Some(GitHubError::GitHubFailure(GitHubFailure { documentation_url: Some(_) })) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        },
    );
    report.check(
        "GitHub, an issue that is refused",
        hub(),
        vec![(
            Sent(
                &[
                    "POST /repos/octocat/Hello-World/issues",
                    "accept: application/vnd.github+json",
                    "authorization: Bearer ghp_example",
                    "content-type: application/json",
                    "x-github-api-version: 2022-11-28",
                ],
                r#"{"title":""}"#,
            ),
            Answer(
                422,
                &[],
                r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}]}"#,
            ),
        )],
        |client| {
            let operation = CreateIssue { owner: OWNER.into(), repo: REPO.into(), title: String::new(), labels: None };
            let error = failed(client.send(&operation))?;
            let Some(GitHubError::ValidationFailed(failure)) = error.service() else { return Err(error.to_string()) };
            let first = failure.errors.first().ok_or("no error of a field")?;
            same("the code", (&*first.resource, &*first.code, first.field.as_deref()), ("Issue", "missing_field", Some("title")))
        },
    );
}
