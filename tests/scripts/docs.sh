#!/usr/bin/env bash
# Checks that the docs of an operation show where each member goes, in the docs of a small package.
# No network is needed once the workspace is built.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/docs-fixture
mkdir -p "$fixture/src"

cat >"$fixture/Cargo.toml" <<TOML
[package]
name = "docs-fixture"
edition = "2024"

[dependencies]
connect-core = { path = "$root/connect-core" }

[features]
regions = []

[workspace]
TOML
cp Cargo.lock "$fixture/Cargo.lock"
cat >"$fixture/src/lib.rs" <<'RUST'
//! A package with operations.
#![warn(missing_docs)]

use connect_core::{Blob, Operation, Secret, Timestamp, connect_error, connect_operation, connect_shape};

/// Adds a participant.
#[connect_operation(method = "PUT", uri = "/contact/<InstanceId>/<ContactId>")]
pub struct CreateParticipant {
    /// The instance.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The contact.
    pub contact_id: String,
    /// The token.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The name.
    #[connect(required)]
    pub display_name: Option<String>,
}

/// Reads an object.
///
/// In two paragraphs.
#[connect_operation(method = "GET", uri = "/objects/{Key+}?versions", host_prefix = "<Account>.")]
pub struct GetObject<'a> {
    /// The key.
    pub key: &'a str,
    /// The account.
    #[connect(query, host_label)]
    pub account: &'a str,
    /// How many.
    #[connect(query = "max-results", range(1..=100))]
    pub max_results: Option<u32>,
    /// The token.
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub bearer: Secret<&'a str>,
    /// Since when.
    #[connect(header = "X|Since", timestamp = "date-time")]
    pub since: Option<Timestamp>,
    /// Any others.
    #[connect(query_map)]
    pub r#type: std::collections::BTreeMap<String, String>,
}

/// Writes an object.
#[connect_operation(method = "PUT", uri = "/objects")]
pub struct PutObject {
    /// The data.
    #[connect(payload)]
    pub data: Blob,
    /// The region.
    #[cfg(feature = "regions")]
    #[connect(query)]
    pub region: String,
    /// The place.
    #[cfg_attr(feature = "regions", connect(query = "place"))]
    #[cfg_attr(not(feature = "regions"), connect(header = "X-Place"))]
    pub place: String,
}

/// Lists objects.
#[connect_operation(
    method = "GET",
    uri = "/list",
    output = ListObjectsOutput,
    auth = sigv4,
    paginated(input = next_token, output = next_token),
)]
pub struct ListObjects {
    /// The page.
    #[connect(query)]
    pub next_token: Option<String>,
}

/// A page of objects.
#[connect_shape]
pub struct ListObjectsOutput {
    /// The next page.
    pub next_token: Option<String>,
}

/// Says who calls.
#[connect_operation(method = "GET", uri = "/self", auth = bearer(token))]
pub struct GetCaller {
    /// The token.
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub token: Secret<String>,
    /// Another secret.
    #[connect(header = "X-Other", sensitive)]
    pub other: Secret<String>,
}

#[connect_operation(method = "POST", uri = "/undocumented")]
pub struct Undocumented {}

mod unseen {
    //! Types that are public and not in the docs.
    use connect_core::{connect_error, connect_shape};

    /// An output.
    #[connect_shape]
    pub struct Unseen {}

    /// An error.
    #[connect_error(status = 404)]
    #[derive(Debug)]
    pub struct NotFound {}
}

/// Has an output and errors.
#[connect_operation(
    method = "POST",
    uri = "/answered",
    output = Answer<String>,
    errors(crate::Throttled, unseen::NotFound as Missing),
)]
pub struct Answered {}

/// Shares the errors, and has an output that is not in the docs.
#[connect_operation(method = "POST", uri = "/shared", output = self::unseen::Unseen, error = AnsweredError)]
pub struct Shared {}

/// Has an output of the standard library.
#[connect_operation(method = "POST", uri = "/listed", output = ::std::vec::Vec<u8>)]
pub struct Listed {}

/// Has an output that has no name.
#[connect_operation(method = "POST", uri = "/unnamed", output = ())]
pub struct Unnamed {}

/// Has an output that the caller names.
#[connect_operation(method = "POST", uri = "/generic", output = T)]
pub struct Generic<T: Clone> {
    /// The value.
    pub value: T,
}

macro_rules! declare {
    ($name:ident -> $output:ty) => {
        /// Is declared by a macro.
        #[connect_operation(method = "POST", uri = "/declared", output = $output, errors($crate::Throttled))]
        pub struct $name {}
    };
}
declare!(Declared -> Answer<u8>);

/// An output.
#[connect_shape]
pub struct Answer<T> {
    /// The value.
    pub value: T,
}

/// An error that shares its name with a function.
#[connect_error(status = 429)]
#[derive(Debug)]
pub struct Throttled {}

/// A function.
#[allow(non_snake_case)]
pub fn Throttled() {}

/// A role.
#[connect_shape]
pub enum Role {
    /// An agent.
    Agent,
    /// Any other.
    #[connect(unknown)]
    Unknown(connect_core::UnknownValue),
}

/// By the derive.
#[derive(Operation)]
#[connect_operation(method = "POST", uri = "/derived")]
pub struct Derived {}
RUST

passed=0
failed=0

# $1: the text to look for, $2: where, $3: 1 if it must be there and 0 if not.
expect() {
    local found=0
    grep -qF -- "$1" <<<"$2" && found=1
    if [ "$found" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'expected (%s): %s\n' "$3" "$1"
    fi
}

page() { cat "$CARGO_TARGET_DIR/doc/docs_fixture/struct.$1.html"; }
row() { printf '<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>' "$1" "$2" "$3"; }

document() { (cd "$fixture" && RUSTDOCFLAGS="-D rustdoc::all" cargo doc --offline --no-deps --color never "$@" 2>&1); }

if ! output=$(document); then
    printf '%s\n' "$output"
    echo "docs: 0 passed, 1 failed"
    exit 1
fi

html=$(page CreateParticipant)
expect '<p>Adds a participant.</p>' "$html" 1
expect '<p>Sent as <code>PUT /contact/&lt;InstanceId&gt;/&lt;ContactId&gt;</code>.</p>' "$html" 1
expect "$(row instance_id 'label <code>&lt;InstanceId&gt;</code>' 'required, length 1 to 100')" "$html" 1
expect "$(row contact_id 'label <code>&lt;ContactId&gt;</code>' 'required')" "$html" 1
expect "$(row client_token 'body <code>ClientToken</code>' 'idempotency token, length at most 500')" "$html" 1
expect "$(row display_name 'body <code>DisplayName</code>' 'required')" "$html" 1

html=$(page GetObject)
expect 'Sent as <code>GET /objects/{Key+}?versions</code>, to a host that begins with <code>{Account}.</code>.' "$html" 1
expect "$(row key 'label <code>&lt;Key+&gt;</code>' 'required')" "$html" 1
expect "$(row account 'query <code>Account</code>, host <code>{Account}</code>' 'required')" "$html" 1
expect "$(row max_results 'query <code>max-results</code>' '1 to 100')" "$html" 1
expect "$(row bearer 'header <code>X-Amz-Bearer</code>' 'required, sensitive')" "$html" 1
expect "$(row since 'header <code>X|Since</code>' 'as <code>date-time</code>')" "$html" 1
expect "$(row type 'query, a parameter for each entry' 'required')" "$html" 1

# A member removed by `cfg` has no row, and a key removed by `cfg_attr` has no effect on a row.
html=$(page PutObject)
expect "$(row data 'the whole body' 'required')" "$html" 1
expect '<code>region</code>' "$html" 0
expect "$(row place 'header <code>X-Place</code>' 'required')" "$html" 1
expect "$(row place 'query <code>place</code>' 'required')" "$html" 0

# The docs show authentication and pagination, and only for operations that have them.
html=$(page ListObjects)
expect '<p>Sent as <code>GET /list</code>, signed with Signature Version 4. The output comes in pages.</p>' "$html" 1
html=$(page GetCaller)
expect '<p>Sent as <code>GET /self</code>.</p>' "$html" 1
expect "$(row token 'header <code>X-Amz-Bearer</code>' 'required, bearer token, sensitive')" "$html" 1
expect "$(row other 'header <code>X-Other</code>' 'required, sensitive')" "$html" 1
for other in CreateParticipant GetObject; do
    html=$(page "$other")
    expect 'signed with' "$html" 0
    expect 'comes in pages' "$html" 0
    expect 'bearer token' "$html" 0
done

# The output and the modeled errors are links, unless a type has no name.
html=$(page Answered)
expect 'The output is <a href="struct.Answer.html" title="struct docs_fixture::Answer"><code>Answer</code></a>.' "$html" 1
expect 'are in <a href="enum.AnsweredError.html" title="enum docs_fixture::AnsweredError"><code>AnsweredError</code></a>:' "$html" 1
expect '<a href="struct.Throttled.html" title="struct docs_fixture::Throttled"><code>Throttled</code></a>, <a' "$html" 1
html=$(page Shared)
expect '<code>Unseen</code>' "$html" 1
expect 'those of <a href="enum.AnsweredError.html" title="enum docs_fixture::AnsweredError"><code>AnsweredError</code></a>.' "$html" 1
expect '<code>Vec</code></a>.</p>' "$(page Listed)" 1
expect 'The output is' "$(page Unnamed)$(page Generic)" 0
expect '<code>Answer</code></a>. The modeled errors are in <a' "$(page Declared)" 1

# The method of an open enum is on its page, although the macro writes it in a scope of its own.
expect 'fn <a href="#method.as_str" class="fn">as_str</a>' "$(cat "$CARGO_TARGET_DIR/doc/docs_fixture/enum.Role.html")" 1

expect 'Sent as <code>POST /undocumented</code>' "$(page Undocumented)" 1
expect 'Sent as' "$(page Derived)" 0

# The table does not count as documentation: `missing_docs` still requires one.
output=$(cd "$fixture" && touch src/lib.rs && cargo check --offline --color never 2>&1)
expect 'missing documentation for a struct' "$output" 1
expect 'src/lib.rs:95:1' "$output" 1
expect 'generated 1 warning' "$output" 1

document --features regions >/dev/null
html=$(page PutObject)
expect "$(row region 'query <code>Region</code>' 'required')" "$html" 1
expect "$(row place 'query <code>place</code>' 'required')" "$html" 1
expect "$(row place 'header <code>X-Place</code>' 'required')" "$html" 0

echo "docs: $passed passed, $failed failed"
[ "$failed" = 0 ]
