//! Declares a part of GitHub's REST API, and reads a repository with it.
//!
//! ```text
//! cargo run --example github
//! cargo run --example github --features tls -- --live
//! cargo run --example github --features tls -- --live rust-lang/cargo
//! ```
//!
//! Without `--live`, a small server on loopback answers as GitHub does. The example then also
//! changes an issue and shows two failures. With `--live`, the example only reads, from
//! <https://api.github.com>, with the token in the environment variable `GITHUB_TOKEN` if there is
//! one: GitHub allows more requests with a token, and also reads of private repositories.

use std::env;

use connect_core::blocking::{Client, Transport, transport_fn};
use connect_core::http::{HeaderValue, header::USER_AGENT};
use connect_core::{ClientConfig, Endpoint, Error, connect_error, connect_operation, connect_service, connect_shape};
use connect_testing::{Received, Reply, Server};
use connect_ureq::UreqTransport;

/// GitHub's REST API: the headers, the authentication and the failures of all its operations.
#[connect_service(
    rename_all = "snake_case",
    headers("Accept" = "application/vnd.github+json", "X-GitHub-Api-Version" = "2022-11-28"),
    auth = bearer,
    errors(NotFound, GitHubFailure),
    failures(
        code = "errors[0].code",
        message = "message",
        throttling(429, header("Retry-After"), all(403, header("X-RateLimit-Remaining" = "0"))),
        retry_after(epoch_seconds = header("X-RateLimit-Reset")),
    ),
)]
struct GitHub;

/// An error for a thing that does not exist, or that the token cannot read.
#[connect_error(service = GitHub, status = 404)]
#[derive(Debug)]
struct NotFound {}

/// An error for all other failures, since it names neither a status nor a code.
#[connect_error(service = GitHub)]
#[derive(Debug)]
struct GitHubFailure {
    documentation_url: Option<String>,
}

/// Gets a repository.
#[connect_operation(service = GitHub, method = "GET", uri = "/repos/{owner}/{repo}", output = Repository)]
struct GetRepository<'a> {
    owner: &'a str,
    repo: &'a str,
}

/// A repository: the members that the example needs. Undeclared members are ignored.
#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Repository {
    full_name: String,
    description: Option<String>,
    default_branch: String,
    stargazers_count: u64,
}

/// Lists the first branches of a repository. The output is a JSON array.
#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/branches?per_page=2",
    output = Vec<Branch>,
)]
struct ListBranches<'a> {
    owner: &'a str,
    repo: &'a str,
}

/// A branch.
#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Branch {
    name: String,
}

/// Compares two branches. Their names share a segment of the path, and `/` in a name is escaped.
#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/compare/{base}...{head}?per_page=1",
    output = Comparison,
)]
struct CompareBranches<'a> {
    owner: &'a str,
    repo: &'a str,
    base: &'a str,
    head: &'a str,
}

/// The number of commits that only one of the two branches has.
#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Comparison {
    ahead_by: u32,
    behind_by: u32,
}

/// Lists the open issues and pull requests of a repository, page by page.
#[connect_operation(
    service = GitHub,
    method = "GET",
    uri = "/repos/{owner}/{repo}/issues",
    output = Issues,
    paginated(link = link, items = issues, item = Issue),
)]
struct ListIssues<'a> {
    owner: &'a str,
    repo: &'a str,
    #[connect(query, range(1..=100))]
    per_page: Option<u32>,
}

/// A page of issues, and the link to the next page.
#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Issues {
    #[connect(header = "Link")]
    link: Option<String>,
    #[connect(payload)]
    issues: Vec<Issue>,
}

/// Changes an issue. A member that is `None` is not sent, and so keeps its value.
#[connect_operation(
    service = GitHub,
    method = "PATCH",
    uri = "/repos/{owner}/{repo}/issues/{issue_number}",
    output = Issue,
)]
struct UpdateIssue<'a> {
    owner: &'a str,
    repo: &'a str,
    issue_number: u64,
    title: Option<&'a str>,
    /// The number of the new milestone. `Some(None)` is sent as `null` and removes the milestone.
    milestone: Option<Option<u64>>,
}

/// An issue.
#[connect_shape(service = GitHub)]
#[derive(Debug)]
struct Issue {
    number: u64,
    title: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => on_loopback(),
        (Some("--live"), repository) => live(repository.as_deref().unwrap_or("octocat/Hello-World")),
        (Some(other), _) => Err(format!("unknown argument `{other}`: use `--live` or `--live OWNER/REPO`").into()),
    }
}

/// Reads a repository of GitHub.
fn live(repository: &str) -> Result<(), Box<dyn std::error::Error>> {
    if !cfg!(feature = "tls") {
        return Err("HTTPS is not enabled: add `--features tls` before the `--`".into());
    }
    let (owner, repo) = repository
        .split_once('/')
        .ok_or_else(|| format!("`{repository}` is not a repository: use OWNER/REPO, such as `octocat/Hello-World`"))?;
    let token = env::var("GITHUB_TOKEN").ok();
    let client = client(Endpoint::new("https://api.github.com")?, token);
    read(&client, owner, repo).inspect_err(explain)?;
    Ok(())
}

/// Reads and changes a repository of the local server.
fn on_loopback() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(answer)?;
    let client = client(server.endpoint(), Some("ghp_example".to_owned()));
    let (owner, repo) = ("octocat", "Hello-World");
    read(&client, owner, repo)?;

    println!("\n== 4. Remove the milestone of an issue, and keep its title");
    let remove = UpdateIssue { owner, repo, issue_number: 1347, title: None, milestone: Some(None) };
    let Issue { number, title } = client.send(&remove)?;
    println!("  #{number} {title}");

    println!("\n== 5. Set a milestone that does not exist");
    let wrong = UpdateIssue { milestone: Some(Some(99)), ..remove };
    if let Err(error) = client.send(&wrong) {
        explain(&error);
    }

    println!("\n== 6. Read a repository that does not exist");
    if let Err(error) = client.send(&GetRepository { owner, repo: "no-such-repository" }) {
        explain(&error);
    }

    println!("\nThe request that removed the milestone, as the server received it:\n");
    for request in server.received().iter().filter(|request| request.method() == "PATCH").take(1) {
        println!("{request}");
    }
    Ok(())
}

/// Creates a client that prints each request before it is sent.
fn client(endpoint: Endpoint, token: Option<String>) -> Client {
    // GitHub rejects requests without this header.
    let config = ClientConfig::new(endpoint).with_header(USER_AGENT, HeaderValue::from_static("connect-example"));
    let config = match token {
        Some(token) => config.with_bearer(token),
        None => config.with_anonymous_calls(),
    };
    let ureq = UreqTransport::new();
    let transport = transport_fn(move |request, attempt| {
        println!("{} {}", request.method(), request.uri());
        ureq.send(request, attempt)
    });
    Client::with_config(config, transport)
}

/// Reads a repository, compares two of its branches, and lists some of its issues.
fn read(client: &Client, owner: &str, repo: &str) -> Result<(), Error<GitHubError>> {
    println!("== 1. Read a repository");
    let found = client.send(&GetRepository { owner, repo })?;
    println!("  {}: {}", found.full_name, found.description.as_deref().unwrap_or("no description"));
    println!("  {} stars", found.stargazers_count);

    println!("\n== 2. Compare a branch with the default branch");
    let branches = client.send(&ListBranches { owner, repo })?;
    let base = &*found.default_branch;
    match branches.iter().map(|branch| &*branch.name).find(|name| *name != base) {
        Some(head) => {
            let Comparison { ahead_by, behind_by } = client.send(&CompareBranches { owner, repo, base, head })?;
            println!("  commits only in {head}: {ahead_by}, only in {base}: {behind_by}");
        }
        None => println!("  {base} is the only branch"),
    }

    println!("\n== 3. List three issues, in pages of two");
    let list = ListIssues { owner, repo, per_page: Some(2) };
    for issue in client.items(list).take(3) {
        let Issue { number, title } = issue?;
        println!("  #{number} {title}");
    }
    Ok(())
}

/// Prints the reason for a failure, and the ID by which GitHub's support finds the request.
fn explain(error: &Error<GitHubError>) {
    println!("  {error}");
    let Some(status) = error.status() else { return };
    println!("  status:     {status}");
    println!("  code:       {}", error.code().unwrap_or("none"));
    println!("  message:    {}", error.message().unwrap_or("none"));
    println!("  request ID: {}", error.request_id().unwrap_or("none"));
    match error.service() {
        Some(GitHubError::NotFound(_)) => println!("  It does not exist, or the token cannot read it."),
        Some(GitHubError::GitHubFailure(GitHubFailure { documentation_url: Some(url) })) => println!("  See {url}"),
        _ => {}
    }
}

/// Responds as GitHub's documentation shows, with the members that the example needs.
fn answer(request: &Received) -> Reply {
    let reply = match (request.method(), request.target(), request.body()) {
        ("GET", "/repos/octocat/Hello-World", _) => Reply::json(
            200,
            r#"{"id":1296269,"full_name":"octocat/Hello-World","description":"This your first repo!",
                "default_branch":"master","stargazers_count":80}"#,
        ),
        ("GET", "/repos/octocat/Hello-World/branches?per_page=2", _) => {
            Reply::json(200, r#"[{"name":"master"},{"name":"octocat/patch-1"}]"#)
        }
        ("GET", "/repos/octocat/Hello-World/compare/master...octocat%2Fpatch-1?per_page=1", _) => {
            Reply::json(200, r#"{"status":"diverged","ahead_by":1,"behind_by":2,"total_commits":1}"#)
        }
        ("GET", "/repos/octocat/Hello-World/issues?per_page=2", _) => {
            let host = request.header("host").unwrap_or_default();
            let next = format!("<http://{host}/repositories/1296269/issues?per_page=2&page=2>; rel=\"next\"");
            Reply::json(200, r#"[{"number":1348,"title":"Fix the greeting"},{"number":1347,"title":"Found a bug"}]"#)
                .with_header("link", next)
        }
        ("GET", "/repositories/1296269/issues?per_page=2&page=2", _) => {
            Reply::json(200, r#"[{"number":1346,"title":"Greet in French"}]"#)
        }
        ("PATCH", "/repos/octocat/Hello-World/issues/1347", br#"{"milestone":null}"#) => {
            Reply::json(200, r#"{"number":1347,"title":"Found a bug","milestone":null}"#)
        }
        ("PATCH", "/repos/octocat/Hello-World/issues/1347", _) => Reply::json(
            422,
            r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"milestone","code":"invalid"}],
                "documentation_url":"https://docs.github.com/rest/issues/issues#update-an-issue"}"#,
        ),
        _ => Reply::json(404, r#"{"message":"Not Found","documentation_url":"https://docs.github.com/rest"}"#),
    };
    reply.with_header("x-github-request-id", "C0DE:2F1A:3B4C5D:6E7F80:68A1B2C3")
}
