//! GitHub's REST API.
//!
//! Constant headers of which an operation replaces one, pages by `Link` and by number, two labels
//! in one segment, `null` apart from absent, a 304, and a secondary rate limit that is a 403.
//!
//! - <https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api>
//! - <https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api>
//! - <https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api>
//! - <https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api>
//! - <https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api>
//! - <https://docs.github.com/rest/meta/meta#get-apiname-meta-information>
//! - <https://docs.github.com/rest/repos/repos#get-a-repository>
//! - <https://docs.github.com/rest/repos/contents#create-or-update-file-contents>
//! - <https://docs.github.com/rest/commits/commits#compare-two-commits>
//! - <https://docs.github.com/rest/issues/issues>
//! - <https://docs.github.com/rest/activity/watching>
//! - <https://docs.github.com/rest/search/search#search-issues-and-pull-requests>
//! - <https://docs.github.com/rest/markdown/markdown#render-a-markdown-document>
//! - <https://github.com/github/rest-api-description>

use connect_core::auth::Token;
use connect_core::{Blob, ClientConfig, Timestamp, connect_error, connect_operation, connect_service, connect_shape};

use crate::exchange::{Answer, Moment, Report, Sent, config, failed, holds, ok, same};

#[connect_service(
    rename_all = "snake_case",
    headers("Accept" = "application/vnd.github+json", "X-GitHub-Api-Version" = "2022-11-28"),
    auth = bearer,
    errors(NotModified, NotFound, ValidationFailed, GitHubFailure),
    failures(
        message = "message",
        throttling(429, header("Retry-After"), header("X-RateLimit-Remaining" = "0")),
        retry_after(epoch_seconds = header("X-RateLimit-Reset")),
    ),
)]
struct GitHub;

#[connect_error(service = GitHub, status = 304)]
#[derive(Debug)]
struct NotModified {}

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

#[connect_operation(service = GitHub, method = "GET", uri = "/meta", output = Meta)]
struct GetMeta {
    #[connect(header = "If-None-Match")]
    if_none_match: Option<String>,
}

#[connect_shape(service = GitHub)]
struct Meta {
    verifiable_password_authentication: bool,
    #[connect(header = "ETag")]
    etag: Option<String>,
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
    behind_by: u32,
}

/// Compares commits as [`CompareCommits`] does, with a text as the answer.
#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/compare/{base}...{head}",
    output = Text,
    headers("Accept" = "application/vnd.github.diff"),
)]
struct DiffCommits {
    owner: String,
    repo: String,
    base: String,
    head: String,
}

#[connect_shape(service = GitHub)]
struct Text {
    #[connect(payload)]
    text: String,
}

#[connect_operation(
    service = GitHub,
    method = "POST",
    uri = "/markdown",
    output = Text,
    headers("Accept" = "text/html"),
)]
struct RenderMarkdown {
    text: String,
}

#[connect_operation(service = GitHub, method = "PUT", uri = "/repos/{owner}/{repo}/contents/{path+}", output = FileCommit)]
struct PutFile {
    owner: String,
    repo: String,
    path: String,
    message: String,
    committer: Option<Committer>,
    content: Blob,
    sha: Option<String>,
}

#[connect_shape(service = GitHub)]
struct Committer {
    name: String,
    email: String,
}

#[connect_shape(service = GitHub)]
struct FileCommit {
    content: FileContent,
}

#[connect_shape(service = GitHub)]
struct FileContent {
    path: String,
    sha: String,
}

#[connect_operation(service = GitHub, method = "POST", uri = "/repos/{owner}/{repo}/issues", output = CreatedIssue)]
struct CreateIssue {
    owner: String,
    repo: String,
    title: String,
    body: Option<String>,
    assignees: Option<Vec<String>>,
    milestone: Option<u64>,
    labels: Option<Vec<String>>,
}

#[connect_shape(service = GitHub)]
struct CreatedIssue {
    #[connect(header = "Location")]
    location: Option<String>,
    #[connect(payload)]
    issue: Issue,
}

#[connect_operation(service = GitHub, method = "PATCH", uri = "/repos/{owner}/{repo}/issues/{issue_number}", output = Issue)]
#[derive(Default)]
struct UpdateIssue {
    owner: String,
    repo: String,
    issue_number: u64,
    title: Option<String>,
    body: Option<String>,
    assignees: Option<Vec<String>>,
    /// `Some(None)` removes the milestone.
    milestone: Option<Option<u64>>,
    state: Option<String>,
    labels: Option<Vec<String>>,
}

#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Issue {
    number: u64,
    title: String,
    milestone: Option<Milestone>,
}

#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Milestone {
    number: u64,
}

#[connect_operation(
    service = GitHub,
    method = "PUT",
    uri = "/repos/{owner}/{repo}/issues/{issue_number}/lock",
    output = (),
)]
struct LockIssue {
    owner: String,
    repo: String,
    issue_number: u64,
    lock_reason: Option<String>,
}

#[connect_operation(
    service = GitHub,
    method = "DELETE",
    uri = "/repos/{owner}/{repo}/issues/{issue_number}/lock",
    output = (),
)]
struct UnlockIssue {
    owner: String,
    repo: String,
    issue_number: u64,
}

#[connect_operation(service = GitHub, method = "PUT", uri = "/repos/{owner}/{repo}/subscription", output = Subscription)]
struct SetSubscription {
    owner: String,
    repo: String,
    subscribed: Option<bool>,
    ignored: Option<bool>,
}

#[connect_shape(service = GitHub)]
struct Subscription {
    subscribed: bool,
    reason: Option<String>,
    #[connect(timestamp = "date-time")]
    created_at: Timestamp,
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

#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/search/issues",
    output = FoundIssues,
    paginated(input = page, number, items = items, item = Issue),
)]
struct SearchIssues {
    #[connect(query)]
    q: String,
    #[connect(query)]
    sort: Option<String>,
    #[connect(query)]
    order: Option<String>,
    #[connect(query)]
    page: Option<u32>,
}

#[connect_shape(service = GitHub)]
struct FoundIssues {
    total_count: u32,
    incomplete_results: bool,
    items: Vec<Issue>,
}

const ACCEPT: &str = "accept: application/vnd.github+json";
const BEARER: &str = "authorization: Bearer YOUR-TOKEN";
const JSON: &str = "content-type: application/json";
const VERSION: &str = "x-github-api-version: 2022-11-28";

fn hub() -> ClientConfig {
    config("https://api.github.com").with_bearer(Token::new("YOUR-TOKEN"))
}

fn owner() -> String {
    "octocat".to_owned()
}

fn repo() -> String {
    "Hello-World".to_owned()
}

pub(crate) fn run(report: &mut Report) {
    repositories(report);
    issues(report);
    pages(report);
    failures(report);
    limits(report);
}

fn repositories(report: &mut Report) {
    report.check(
        "GitHub, a repository",
        hub(),
        vec![
            (
                Sent(&["GET /repos/octocat/Hello-World", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"id":1296269,"node_id":"MDEwOlJlcG9zaXRvcnkxMjk2MjY5","name":"Hello-World",
                        "full_name":"octocat/Hello-World","private":false,"description":"This your first repo!","fork":false}"#,
                ),
            ),
            (
                Sent(&["GET /repos/octocat/Hello-World/compare/master...topic", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"url":"https://api.github.com/repos/octocat/Hello-World/compare/master...topic","status":"behind",
                        "ahead_by":1,"behind_by":2,"total_commits":1}"#,
                ),
            ),
            (
                Sent(
                    &[
                        "GET /repos/octocat/Hello-World/compare/master...topic",
                        "accept: application/vnd.github.diff",
                        BEARER,
                        VERSION,
                    ],
                    "",
                ),
                Answer(
                    200,
                    &[("content-type", "application/vnd.github.diff; charset=utf-8")],
                    "diff --git a/testfile b/testfile\nindex 9bdeaeb..912c7ef 100644\n--- a/testfile\n+++ b/testfile\n@@ -1 +1 @@\n-test\n+test change\n",
                ),
            ),
            (
                Sent(
                    &["PUT /repos/octocat/Hello-World/contents/notes/hello.txt", ACCEPT, BEARER, JSON, VERSION],
                    concat!(
                        r#"{"message":"my commit message","committer":{"name":"Monalisa Octocat","email":"octocat@github.com"},"#,
                        r#""content":"bXkgbmV3IGZpbGUgY29udGVudHM="}"#
                    ),
                ),
                Answer(
                    201,
                    &[],
                    r#"{"content":{"name":"hello.txt","path":"notes/hello.txt","sha":"95b966ae1c166bd92f8ae7d1c313e738c731dfc3",
                        "size":9,"type":"file"},"commit":{"sha":"7638417db6d59f3c431d3e1f261cc637155684cd",
                        "message":"my commit message"}}"#,
                ),
            ),
            (
                Sent(&["POST /markdown", "accept: text/html", BEARER, JSON, VERSION], r#"{"text":"Hello **world**"}"#),
                Answer(
                    200,
                    &[("content-type", "text/html"), ("x-commonmarker-version", "0.17.4")],
                    "<p>Hello <strong>world</strong></p>",
                ),
            ),
        ],
        |client| {
            let found = ok(client.send(&GetRepository { owner: owner(), repo: repo() }))?;
            same("the repository", (found.id, &*found.full_name), (1_296_269, "octocat/Hello-World"))?;
            holds("it is public", !found.private)?;
            let (base, head) = (|| "master".to_owned(), || "topic".to_owned());
            let found =
                ok(client.send(&CompareCommits { owner: owner(), repo: repo(), base: base(), head: head() }))?;
            same("the status", (&*found.status, found.ahead_by, found.behind_by), ("behind", 1, 2))?;
            let diff = ok(client.send(&DiffCommits { owner: owner(), repo: repo(), base: base(), head: head() }))?;
            holds("the text is a diff", diff.text.ends_with("@@ -1 +1 @@\n-test\n+test change\n"))?;
            let put = ok(client.send(&PutFile {
                owner: owner(),
                repo: repo(),
                path: "notes/hello.txt".into(),
                message: "my commit message".into(),
                committer: Some(Committer { name: "Monalisa Octocat".into(), email: "octocat@github.com".into() }),
                content: Blob::from(b"my new file contents".to_vec()),
                sha: None,
            }))?;
            let content = put.content;
            let sha = "95b966ae1c166bd92f8ae7d1c313e738c731dfc3";
            same("path and SHA", (&*content.path, &*content.sha), ("notes/hello.txt", sha))?;
            let rendered = ok(client.send(&RenderMarkdown { text: "Hello **world**".into() }))?;
            same("the page", &*rendered.text, "<p>Hello <strong>world</strong></p>")
        },
    );
    report.check(
        "GitHub, a subscription",
        hub(),
        vec![
            (
                Sent(
                    &["PUT /repos/octocat/Hello-World/subscription", ACCEPT, BEARER, JSON, VERSION],
                    r#"{"subscribed":true,"ignored":false}"#,
                ),
                Answer(
                    200,
                    &[],
                    r#"{"subscribed":true,"ignored":false,"reason":null,"created_at":"2012-10-06T21:34:12Z",
                        "url":"https://api.github.com/repos/octocat/example/subscription",
                        "repository_url":"https://api.github.com/repos/octocat/example"}"#,
                ),
            ),
            (
                Sent(&["DELETE /repos/octocat/Hello-World/subscription", ACCEPT, BEARER, VERSION], ""),
                Answer(204, &[], ""),
            ),
        ],
        |client| {
            let operation =
                SetSubscription { owner: owner(), repo: repo(), subscribed: Some(true), ignored: Some(false) };
            let set = ok(client.send(&operation))?;
            same("the time", set.created_at.to_string(), "2012-10-06T21:34:12Z")?;
            same("the subscription", (set.subscribed, set.reason), (true, None::<String>))?;
            ok(client.send(&DeleteSubscription { owner: owner(), repo: repo() }))
        },
    );
}

fn issues(report: &mut Report) {
    const ISSUE: &str = r#"{"id":1,"number":1347,"state":"open","title":"Found a bug",
        "body":"I'm having a problem with this.","labels":[{"id":208045946,"name":"bug"}],
        "milestone":{"id":1002604,"number":1,"state":"open","title":"v1.0"},"locked":true}"#;
    report.check(
        "GitHub, an issue",
        hub(),
        vec![
            (
                Sent(
                    &["POST /repos/octocat/Hello-World/issues", ACCEPT, BEARER, JSON, VERSION],
                    concat!(
                        r#"{"title":"Found a bug","body":"I'm having a problem with this.","assignees":["octocat"],"#,
                        r#""milestone":1,"labels":["bug"]}"#
                    ),
                ),
                Answer(201, &[("location", "https://api.github.com/repos/octocat/Hello-World/issues/1347")], ISSUE),
            ),
            (
                Sent(
                    &["PATCH /repos/octocat/Hello-World/issues/1347", ACCEPT, BEARER, JSON, VERSION],
                    concat!(
                        r#"{"title":"Found a bug","body":"I'm having a problem with this.","assignees":["octocat"],"#,
                        r#""milestone":1,"state":"open","labels":["bug"]}"#
                    ),
                ),
                Answer(200, &[], ISSUE),
            ),
            (
                Sent(
                    &["PATCH /repos/octocat/Hello-World/issues/1347", ACCEPT, BEARER, JSON, VERSION],
                    r#"{"milestone":null}"#,
                ),
                Answer(200, &[], r#"{"number":1347,"title":"Found a bug","milestone":null}"#),
            ),
            (
                Sent(
                    &["PUT /repos/octocat/Hello-World/issues/1347/lock", ACCEPT, BEARER, JSON, VERSION],
                    r#"{"lock_reason":"off-topic"}"#,
                ),
                Answer(204, &[], ""),
            ),
            (
                Sent(&["DELETE /repos/octocat/Hello-World/issues/1347/lock", ACCEPT, BEARER, VERSION], ""),
                Answer(204, &[], ""),
            ),
        ],
        |client| {
            let created = ok(client.send(&CreateIssue {
                owner: owner(),
                repo: repo(),
                title: "Found a bug".into(),
                body: Some("I'm having a problem with this.".into()),
                assignees: Some(vec!["octocat".into()]),
                milestone: Some(1),
                labels: Some(vec!["bug".into()]),
            }))?;
            same("the number", created.issue.number, 1347)?;
            let location = "https://api.github.com/repos/octocat/Hello-World/issues/1347";
            same("the place", created.location.as_deref(), Some(location))?;
            let update = || UpdateIssue { owner: owner(), repo: repo(), issue_number: 1347, ..UpdateIssue::default() };
            let updated = ok(client.send(&UpdateIssue {
                title: Some("Found a bug".into()),
                body: Some("I'm having a problem with this.".into()),
                assignees: Some(vec!["octocat".into()]),
                milestone: Some(Some(1)),
                state: Some("open".into()),
                labels: Some(vec!["bug".into()]),
                ..update()
            }))?;
            same("the milestone", updated.milestone.map(|milestone| milestone.number), Some(1))?;
            let updated = ok(client.send(&UpdateIssue { milestone: Some(None), ..update() }))?;
            holds("no milestone is left", updated.milestone.is_none())?;
            let lock_reason = Some("off-topic".into());
            ok(client.send(&LockIssue { owner: owner(), repo: repo(), issue_number: 1347, lock_reason }))?;
            ok(client.send(&UnlockIssue { owner: owner(), repo: repo(), issue_number: 1347 }))
        },
    );
}

fn pages(report: &mut Report) {
    report.check(
        "GitHub, pages of issues",
        hub(),
        vec![
            (
                Sent(&["GET /repos/octocat/Spoon-Knife/issues?per_page=2", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[(
                        "link",
                        "<https://api.github.com/repositories/1300192/issues?per_page=2&page=2>; rel=\"next\", \
                         <https://api.github.com/repositories/1300192/issues?per_page=2&page=7715>; rel=\"last\"",
                    )],
                    r#"[{"number":1347,"title":"Found a bug"}]"#,
                ),
            ),
            (
                Sent(&["GET /repositories/1300192/issues?per_page=2&page=2", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[(
                        "link",
                        "<https://api.github.com/repositories/1300192/issues?page=2>; rel=\"prev\", \
                         <https://api.github.com/repositories/1300192/issues?page=4>; rel=\"next\", \
                         <https://api.github.com/repositories/1300192/issues?page=515>; rel=\"last\", \
                         <https://api.github.com/repositories/1300192/issues?page=1>; rel=\"first\"",
                    )],
                    r#"[{"number":1346,"title":"Found a bug"}]"#,
                ),
            ),
            (
                Sent(&["GET /repositories/1300192/issues?page=4", ACCEPT, BEARER, VERSION], ""),
                Answer(200, &[], r#"[{"number":1345,"title":"Found a bug"}]"#),
            ),
            (
                Sent(&["GET /repos/octocat/Hello-World/issues?labels=bug,ui,%40high", ACCEPT, BEARER, VERSION], ""),
                Answer(200, &[], "[]"),
            ),
        ],
        |client| {
            let repo = "Spoon-Knife".to_owned();
            let operation = ListIssues { owner: owner(), repo, labels: Vec::new(), per_page: Some(2) };
            let issues = ok(client.items(operation).collect::<Result<Vec<_>, _>>())?;
            same("the numbers", issues.iter().map(|issue| issue.number).collect::<Vec<_>>(), vec![1347, 1346, 1345])?;
            let labels = ["bug", "ui", "@high"].map(str::to_owned).to_vec();
            let operation = ListIssues { owner: owner(), repo: self::repo(), labels, per_page: None };
            same("the issues", ok(client.send(&operation))?.issues.len(), 0)
        },
    );
    report.check(
        "GitHub, pages of found issues",
        hub(),
        vec![
            (
                Sent(&["GET /search/issues?q=windows%20label%3Abug%20language%3Apython%20state%3Aopen&sort=created&order=asc", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[],
                    r#"{"total_count":280,"incomplete_results":false,"search_type":"hybrid","items":[{"id":35802,"number":132,
                        "title":"Line Number Indexes Beyond 20 Not Displayed","milestone":{"number":1}}]}"#,
                ),
            ),
            (
                Sent(&["GET /search/issues?q=windows%20label%3Abug%20language%3Apython%20state%3Aopen&sort=created&order=asc&page=2", ACCEPT, BEARER, VERSION], ""),
                Answer(200, &[], r#"{"total_count":280,"incomplete_results":false,"items":[]}"#),
            ),
        ],
        |client| {
            let operation = SearchIssues {
                q: "windows label:bug language:python state:open".into(),
                sort: Some("created".into()),
                order: Some("asc".into()),
                page: None,
            };
            let pages = ok(client.pages(operation).collect::<Result<Vec<_>, _>>())?;
            let [page, end] = &pages[..] else { return Err(format!("{} pages", pages.len())) };
            same("the count", (page.total_count, page.incomplete_results), (280, false))?;
            let title = page.items.first().map(|issue| &*issue.title);
            same("the title", title, Some("Line Number Indexes Beyond 20 Not Displayed"))?;
            holds("the last page is empty", end.items.is_empty())
        },
    );
}

fn failures(report: &mut Report) {
    report.check(
        "GitHub, failures",
        hub(),
        vec![
            (
                Sent(&["GET /repos/octocat/Hello-World", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    404,
                    &[("x-github-request-id", "C0DE:1")],
                    r#"{"message":"Not Found","documentation_url":"https://docs.github.com/rest/repos/repos#get-a-repository",
                        "status":"404"}"#,
                ),
            ),
            (
                Sent(
                    &["POST /repos/octocat/Hello-World/issues", ACCEPT, BEARER, JSON, VERSION],
                    r#"{"title":""}"#,
                ),
                Answer(
                    422,
                    &[],
                    r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}]}"#,
                ),
            ),
        ],
        |client| {
            let error = failed(client.send(&GetRepository { owner: owner(), repo: repo() }))?;
            same("code and message", (error.code(), error.message()), (None, Some("Not Found")))?;
            same("the request", error.request_id(), Some("C0DE:1"))?;
            let Some(GitHubError::NotFound(NotFound { documentation_url: Some(_) })) = error.service() else {
                return Err(error.to_string());
            };
            let operation = CreateIssue {
                owner: owner(),
                repo: repo(),
                title: String::new(),
                body: None,
                assignees: None,
                milestone: None,
                labels: None,
            };
            let error = failed(client.send(&operation))?;
            let Some(GitHubError::ValidationFailed(failure)) = error.service() else { return Err(error.to_string()) };
            let first = failure.errors.first().ok_or("no error of a field")?;
            let first = (&*first.resource, &*first.code, first.field.as_deref());
            same("the error", first, ("Issue", "missing_field", Some("title")))
        },
    );
    report.check(
        "GitHub, data that have not changed",
        hub(),
        vec![
            (
                Sent(&["GET /meta", ACCEPT, BEARER, VERSION], ""),
                Answer(
                    200,
                    &[("etag", "\"644b5b0155e6404a9cc4bd9d8b1ae730\"")],
                    r#"{"verifiable_password_authentication":true}"#,
                ),
            ),
            (
                Sent(
                    &["GET /meta", ACCEPT, BEARER, "if-none-match: \"644b5b0155e6404a9cc4bd9d8b1ae730\"", VERSION],
                    "",
                ),
                Answer(304, &[("etag", "\"644b5b0155e6404a9cc4bd9d8b1ae730\"")], ""),
            ),
        ],
        |client| {
            let meta = ok(client.send(&GetMeta { if_none_match: None }))?;
            holds("passwords can be verified", meta.verifiable_password_authentication)?;
            let error = failed(client.send(&GetMeta { if_none_match: meta.etag }))?;
            holds("they have not changed", matches!(error.service(), Some(GitHubError::NotModified(_))))
        },
    );
}

fn limits(report: &mut Report) {
    const REPOSITORY: &[&str] = &["GET /repos/octocat/Hello-World", ACCEPT, BEARER, VERSION];
    const FOUND: &str = r#"{"id":1296269,"full_name":"octocat/Hello-World","private":false}"#;
    let secondary = || {
        Answer(
            403,
            &[("retry-after", "60")],
            r#"{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
                "documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"}"#,
        )
    };
    let get = || GetRepository { owner: owner(), repo: repo() };
    report.check("GitHub, a secondary rate limit", hub(), vec![(Sent(REPOSITORY, ""), secondary())], |client| {
        let error = failed(client.send(&get()))?;
        holds("the request was throttled", error.is_throttling() && error.is_retryable())?;
        holds("the caller is not denied", error.auth_problem().is_none())?;
        match error.service() {
            Some(GitHubError::GitHubFailure(GitHubFailure { documentation_url: Some(_) })) => Ok(()),
            other => Err(format!("{other:?}")),
        }
    });
    report.check_retries(
        "GitHub, two rate limits",
        hub().with_clock(Moment(1_377_013_200)),
        vec![
            (Sent(REPOSITORY, ""), secondary()),
            (
                Sent(REPOSITORY, ""),
                Answer(
                    403,
                    &[("x-ratelimit-limit", "60"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1377013266")],
                    r#"{"message":"API rate limit exceeded for xxx.xxx.xxx.xxx."}"#,
                ),
            ),
            (Sent(REPOSITORY, ""), Answer(200, &[], FOUND)),
        ],
        &[60, 66],
        |client| same("the repository", ok(client.send(&get()))?.id, 1_296_269),
    );
}
