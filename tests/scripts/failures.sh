#!/usr/bin/env bash
# Checks that the programs of the READMEs and the examples fail with one readable line and with exit
# code 1, or 2 for a wrong command line. No network is needed once the workspace is built.
set -uo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
fixture=$root/target/failures-fixture
rm -rf "$fixture"
mkdir -p "$fixture/src/bin"

# The first program of each README.
{
    printf '[package]\nname = "failures"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
    printf 'connect-api = { path = "%s/connect-api" }\n' "$root"
    printf 'connect-core = { path = "%s/connect-core" }\n' "$root"
    printf 'connect-ureq = { path = "%s/transports/ureq" }\n' "$root"
} >"$fixture/Cargo.toml"
cp Cargo.lock "$fixture/Cargo.lock"
program() { sed -n '/^```rust/,/^```$/p' "$1" | sed -e 1d -e '/^```$/,$d' >"$fixture/src/bin/$2.rs"; }
program README.md of_readme
program connect-api/README.md of_connect_api
(cd "$fixture" && cargo build --offline --quiet) || exit 1
cargo build --offline --quiet --examples || exit 1

passed=0
failed=0

# $1: the exit code. $2: a pattern of the whole output to stderr. The rest: the command.
check() {
    local code=$1 pattern=$2
    shift 2
    local errors status
    errors=$(env -i PATH="$PATH" "$@" 2>&1 >/dev/null)
    status=$?
    if [ "$status" = "$code" ] && [ "$(wc -l <<<"$errors")" = 1 ] && grep -qE "^$pattern\$" <<<"$errors" &&
        ! grep -qE '[A-Za-z]+ \{ |NotPresent|\("' <<<"$errors"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'exit code %s of: %s\n%s\n' "$status" "$*" "$errors"
    fi
}

programs=$CARGO_TARGET_DIR/debug
examples=$programs/examples
ids=(INSTANCE_ID=i CONTACT_ID=c)
keys=(AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=secret)
no_host='Error: CreateParticipant: cannot connect to the server: check the endpoint and the network; caused by: .+'

check 1 "$no_host" "$programs/of_readme"
check 1 'Error: "AWS_REGION: environment variable not found"' "$programs/of_connect_api"
check 1 'Error: invalid region name: use .+' AWS_REGION=Frankfurt "${ids[@]}" "$programs/of_connect_api"
check 1 'Error: invalid region name: use .+' AWS_REGION= "${ids[@]}" "$programs/of_connect_api"
check 1 'Error: .*AWS_ACCESS_KEY_ID.*' AWS_REGION=eu-nowhere-1 "${ids[@]}" "$programs/of_connect_api"
check 1 'Error: .*AWS_SECRET_ACCESS_KEY.*' AWS_REGION=eu-nowhere-1 "${keys[0]}" "${ids[@]}" "$programs/of_connect_api"
check 1 'Error: "CONTACT_ID: environment variable not found"' \
    AWS_REGION=eu-nowhere-1 "${keys[@]}" INSTANCE_ID=i "$programs/of_connect_api"
check 1 'Error: CreateParticipant: the input is invalid: `InstanceId` has length 0: .+' \
    AWS_REGION=eu-nowhere-1 "${keys[@]}" INSTANCE_ID= CONTACT_ID=c "$programs/of_connect_api"
check 1 "$no_host" AWS_REGION=eu-nowhere-1 "${keys[@]}" "${ids[@]}" "$programs/of_connect_api"

check 1 'Error: the endpoint .+: .+' "$examples/create_participant" --endpoint books.example
check 1 'Error: "`--endpoint` has no value: add a URL"' "$examples/create_participant" --endpoint
check 1 'Error: "unknown argument `--url`: .+"' "$examples/create_participant" --url
check 1 'Error: "unknown argument `--url`: .+"' "$examples/github" --url
check 1 'Error: "HTTPS is not enabled: .+"' "$examples/github" --live
check 2 'chat_bot: unknown argument `--url`: see --help' "$examples/chat_bot" --url
check 2 'chat_bot: .+' "$examples/chat_bot" --region Frankfurt --instance-id i --contact-flow-id f

echo "failures: $passed passed, $failed failed"
[ "$failed" = 0 ]
