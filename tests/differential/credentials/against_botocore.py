#!/usr/bin/env python3
"""Compares the credentials that we find with those that botocore finds.

    python3 tests/differential/credentials/against_botocore.py

Makes a virtual environment in target/ and installs the pinned botocore there. Makes 1,200 pairs
of files and environments from a fixed seed, and resolves each one with botocore and with the binary
`resolve_credentials`. The last line is `credentials: N compared, M differ`. Exits with 1 if one
differs, or if fewer than 300 were compared.

The comparison itself does not use the network. If botocore would use a role, single sign-on, a
process or a container, its result here is `needs`, and we fail to get its credentials. Two results
count as the same in these cases:

- Both find the same key: the signatures of one request are equal, and so is the time of expiry.
- botocore's result is `needs`, and our error names the same source.
- botocore finds no key or raises an error, and we return an error.
- Our error is one of REFUSALS. Each is for a value that the project rejects although botocore uses
  it. The docs of the module `connect_aws::credentials` name them.

Three things are not compared:

- With a key in the environment and no profile named, we do not read the files. botocore reads them
  for other settings, and fails if one has a mistake.
- If the argument is a profile without a key, botocore still asks a container. We return an error.
- Without HOME, botocore asks the system for the home directory. Here it is an empty folder.
"""

import collections
import datetime
import json
import os
import pwd
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import types
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from botocore_environment import ROOT, TARGET, enter  # noqa: E402

SEED = 20260504
CASES, LEAST = 1_200, 300

NAMES = ["default"] * 8 + ["bot"] * 6 + ["two words", "two words", "it's", 'a"b', "\u00dcn\u00ef", "a]b", "x\\y", "profile x", "", "DEFAULT", "Default"]
ID, SECRET, TOKEN, OLD_TOKEN = "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_security_token"
BOTH_FILES = "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

# Our errors in cases where botocore finds a key or another source.
REFUSALS = [
    r"is in quotes",
    r"contains white space",
    r"is not printable ASCII",
    r"goes on in line \d+",
    r"`aws_\w+` \(line \d+ of `.*`\) is empty",
    r"is there, and `aws_\w+` is not in the same section",
    r"`AWS_\w+` is set and `AWS_\w+` is not",
    r"`AWS_\w+` and `AWS_\w+` differ|differs from `aws_session_token`",
    r"`AWS_\w+` is not UTF-8",
    r"`AWS_(DEFAULT_)?PROFILE` is empty|the name of the profile is empty",
    r"names `.*`, which does not exist",
    r"lines \d+ and \d+ of `.*` both begin the profile",
    r"`HOME` is (not set|empty|not an absolute path)",
    r"names the home directory of another user",
    r"requires a code of multi-factor authentication",
    r"cannot read the profile file",
]
# The words in our error for each source that botocore would use.
NEEDS = {
    "assume-role": "role_arn|the role `|the credentials of a role|web_identity_token_file",
    "assume-role-with-web-identity": "web_identity_token_file|AWS_WEB_IDENTITY_TOKEN_FILE",
    "sso": "single sign-on|sso_session",
    "login": "login_session",
    "custom-process": "credential_process",
    "container-role": "AWS_CONTAINER_CREDENTIALS_|the container's agent",
}


def some(dice, chance):
    return dice.random() < chance


def text(dice, least, most, letters=LETTERS + "/+"):
    return "".join(dice.choices(letters, k=dice.randint(least, most)))


def odd(dice, value):
    """Returns a value that is written in an unusual way."""
    return dice.choice(
        [f'"{value}"', f"'{value}'", f"{value} # old", f"{value} ; old", f"{value}#x", f"{value}=:=", f"{value}\u00e9", "", f"\n  {value}"]
        + [f"{value}\n   {value}", f"{value}\n\n", f"\u00a0{value}\u2003", f"{value}\u001f", f"{value} {value}", f'"{value}', f"\\{value}", f"%({value})s"]
    )


def option(dice, name, value, oddness):
    name = dice.choice([name, name, name, name.upper(), name.title()])
    delimiter = dice.choice([" = ", " = ", "=", ":", " : ", "\t=\t"])
    return f"{name}{delimiter}{odd(dice, value) if some(dice, oddness) else value}"


def settings(dice, oddness):
    """Returns the options of a section."""
    options = []
    add = lambda name, value: options.append(option(dice, name, value, oddness))
    parts = dice.choices(["keys", "keys", "keys", "keys", "keys", "half", "role", "web", "sso", "process", "login", "none"], k=dice.choice([1, 1, 1, 2, 0]))
    for part in dict.fromkeys(parts):
        if part == "keys" or part == "half":
            both = [(ID, "AKIA" + text(dice, 8, 16, LETTERS)), (SECRET, text(dice, 20, 40))]
            if part == "half":
                both = [dice.choice(both)]
            for name, value in both:
                add(name, value)
            for name in [TOKEN, OLD_TOKEN]:
                if some(dice, 0.2):
                    add(name, text(dice, 4, 60) + "==")
        elif part == "role":
            add("role_arn", "arn:aws:iam::123456789012:role/x")
            if some(dice, 0.8):
                add(*dice.choice([("source_profile", "base"), ("source_profile", "default"), ("credential_source", "Environment")]))
        elif part == "web":
            add("web_identity_token_file", "/token")
            if some(dice, 0.8):
                add("role_arn", "arn:aws:iam::123456789012:role/x")
        elif part == "sso":
            for name, value in [("sso_start_url", "https://x"), ("sso_region", "eu-west-1"), ("sso_account_id", "1"), ("sso_role_name", "Admin")]:
                if some(dice, 0.85):
                    add(name, value)
            if some(dice, 0.3):
                add("sso_session", "main")
        elif part == "process":
            add("credential_process", "/bin/tool --x")
        elif part == "login":
            add("login_session", "arn:aws:iam::1:user/a")
    for extra in ["region = eu-west-1", "s3 =\n  max_queue_size = 1\n  x=2", "output: json", "mfa_serial = x", "source_profile = base"]:
        if some(dice, 0.15) and not any(line.lower().startswith(extra[:6]) for line in options):
            options.append(extra)
    if oddness and some(dice, 0.06):
        options.append(dice.choice(["wrong", "= 1", ": 1", "s3 =\n  wrong", "[]", f"{ID} = twice"]))
    dice.shuffle(options)
    return options


def header(dice, name, is_config, oddness):
    quoted = dice.choice([shlex.quote(name), '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'])
    right = name if not is_config or name == "default" and some(dice, 0.8) else "profile" + dice.choice([" ", " ", "\t", "   "]) + quoted
    if not some(dice, oddness):
        return f"[{right}]"
    wrong = [f"[{name}]", f"[ {name} ]", f"[profile {name}]", f"[{name}", f"[{name}] # x", f"[{name}] [x]", f"[{name.upper()}]", f"[profile{name}]", f"[profile '{name}]"]
    return dice.choice(wrong + [f"  [{right}]", f"[profilex {quoted}]", f"[{name} ] ;"])


def file(dice, name, is_config):
    """Returns the bytes of a file, or None if there is none."""
    if some(dice, 0.2):
        return None
    oddness = dice.choice([0, 0, 0, 0, 0, 0, 0.1, 0.3])
    names = [name] if some(dice, 0.85) else []
    names += [other for other in ["base", "default", dice.choice(NAMES)] if some(dice, 0.3)]
    if not some(dice, 0.1):
        names = list(dict.fromkeys(names))
    dice.shuffle(names)
    lines = ["# comment", ""] if some(dice, 0.3) else []
    for section in names:
        lines.append(header(dice, section, is_config, oddness))
        indent = dice.choice(["", "", "", "  ", "\t"])
        for index, line in enumerate(settings(dice, oddness)):
            lines += [indent + part for part in line.split("\n")]
            if some(dice, 0.08):
                lines.append(dice.choice(["", "# comment", "  ; comment", "   "]))
        if oddness and some(dice, 0.1):
            lines.append(dice.choice(["  " + ID + " = x", "   more", " [x]"]))
    if some(dice, 0.05):
        lines.append(dice.choice(["[sso-session main]\nsso_start_url = https://x\nsso_region = eu-west-1", "[services x]", "[plugins]\na = b"]))
    content = dice.choice(["\n", "\n", "\n", "\r\n", "\r"]).join(lines)
    encoding = dice.choice(["utf-8"] * 60 + ["utf-8-sig", "utf-16", "latin-1"])
    return content.encode(encoding, "replace")


def variables(dice, name):
    """Returns the environment, with {home} and {other} as placeholders for folders."""
    found = {"HOME": "{home}"}
    if some(dice, 0.12):
        found["HOME"] = dice.choice([None, None, "", "home", "{other}"])
    if name != "default" or some(dice, 0.15):
        found[dice.choice(["AWS_PROFILE", "AWS_PROFILE", "AWS_PROFILE", "AWS_DEFAULT_PROFILE"])] = name
    if some(dice, 0.05):
        found["AWS_PROFILE"] = dice.choice(["", "absent", b"default\xff", "base"])
    if some(dice, 0.2):
        for variable in dice.choice([("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")] * 3 + [("AWS_ACCESS_KEY_ID",), ("AWS_SECRET_ACCESS_KEY",), ()]):
            found[variable] = text(dice, 10, 30)
        for variable in ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]:
            if some(dice, 0.1):
                found[variable] = dice.choice(["", text(dice, 4, 40), b"x\xff", "two words", '"x"', "x\n"])
        if some(dice, 0.1):
            found["AWS_CREDENTIAL_EXPIRATION"] = dice.choice(["2099-05-04T08:58:10Z", "2099-05-04T08:58:10+00:00", "2099-05-04T10:58:10.5+02:00", "", "soon"])
    if some(dice, 0.05):
        found["AWS_WEB_IDENTITY_TOKEN_FILE"] = dice.choice(["/token", ""])
        found["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/x"
    if some(dice, 0.05):
        found[dice.choice(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"])] = dice.choice(["/x", "http://127.0.0.1/x"])
    for variable, default in zip(BOTH_FILES, ["credentials", "config"]):
        if some(dice, 0.12):
            found[variable] = dice.choice(["", "/dev/null", "{other}/.aws/" + default, "~/.aws/" + default, "$HOME/.aws/" + default, "${HOME}/none", "~nobody/x"])
    return {variable: value for variable, value in found.items() if value is not None}


class Case:
    def __init__(self, dice):
        self.name = dice.choice(NAMES)
        self.is_argument = some(dice, 0.3)
        self.files = {
            f"{folder}/.aws/{name}": file(dice, self.name, name == "config")
            for folder in ["home", "other"]
            for name in ["credentials", "config"]
        }
        self.variables = variables(dice, self.name)

    def write(self, folder):
        for path, content in self.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            if content is not None:
                (folder / path).write_bytes(content)
        (folder / "nobody").mkdir()
        full = {"AWS_EC2_METADATA_DISABLED": "true"}
        for variable, value in self.variables.items():
            if isinstance(value, str):
                value = value.replace("{home}", str(folder / "home")).replace("{other}", str(folder / "other")).encode()
            full[variable] = value
        return full


def botocores(case, environment, folder):
    """Returns ("keys", credentials), ("needs", method), ("none", "") or ("error", type)."""
    import botocore.credentials
    import botocore.session

    pwd.getpwuid = lambda _: types.SimpleNamespace(pw_dir=str(folder / "nobody"))
    os.environb.clear()
    os.environb.update({variable.encode(): value if isinstance(value, bytes) else value.encode() for variable, value in environment.items()})
    os.chdir(folder)
    try:
        session = botocore.session.Session(profile=case.name if case.is_argument else None)
        credentials = session.get_credentials()
    except Exception as error:
        has_profile = case.is_argument or any(name in environment for name in ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"])
        if type(error).__name__ == "ConfigParseError" and not has_profile:
            try:
                credentials = botocore.credentials.EnvProvider().load()
            except Exception:
                credentials = None
            if credentials is not None:
                return "keys", credentials
        return "error", type(error).__name__
    if credentials is None:
        return "none", ""
    if isinstance(credentials, str):
        return "needs", credentials
    if type(credentials) is botocore.credentials.Credentials or credentials.method == "env":
        return "keys", credentials
    return "needs", credentials.method


def sign(credentials):
    """Returns botocore's signature of the request of `resolve_credentials`."""
    import botocore.auth
    from botocore.awsrequest import AWSRequest

    now = datetime.datetime.fromtimestamp(1_576_540_098, datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda *arguments, **words: now
    request = AWSRequest(method="GET", url="https://host/")
    botocore.auth.SigV4Auth(credentials.get_frozen_credentials(), "connect", "eu-central-1").add_auth(request)
    expires = getattr(credentials, "_expiry_time", None)
    return {
        "authorization": request.headers["Authorization"],
        "token": request.headers.get("X-Amz-Security-Token"),
        "expires": int(expires.timestamp()) if expires else None,
    }


def is_same(kind, what, ours, is_argument):
    if "problem" not in ours:
        return kind == "keys" and sign(what) == ours
    message = ours["message"]
    if kind in ("none", "error"):
        return True
    if any(re.search(refusal, message) for refusal in REFUSALS):
        return True
    if (what, is_argument) == ("container-role", True):
        return True
    return kind == "needs" and re.search(NEEDS[what], message) is not None


def prepare():
    """Keeps botocore from running a process and from asking a container."""
    import botocore.credentials as providers

    providers.ProcessProvider.load = lambda self: None if self._credential_process is None else "custom-process"
    variables = providers.ContainerProvider.ENV_VAR, providers.ContainerProvider.ENV_VAR_FULL
    providers.ContainerProvider.load = lambda self: "container-role" if any(name in os.environ for name in variables) else None
    # Without the module of the AWS common runtime, this provider only raises an error.
    profile = lambda self: self._load_config().get("profiles", {}).get(self._profile_name, {})
    providers.LoginProvider.load = lambda self: "login" if "login_session" in profile(self) else None


def main():
    enter(__file__, "-X", "utf8")

    cargo = ["cargo", "build", "--quiet", "--locked", "-p", "connect-credentials-tests"]
    subprocess.run(cargo, cwd=ROOT, check=True)
    binary = TARGET / "debug" / "resolve_credentials"
    prepare()
    dice = random.Random(SEED)
    counts = collections.Counter()
    compared = differ = 0
    saved = dict(os.environb), os.getcwd()
    for _ in range(CASES):
        case = Case(dice)
        folder = Path(tempfile.mkdtemp(prefix="credentials-"))
        environment = case.write(folder)
        arguments = [case.name] if case.is_argument else []
        run = subprocess.run([binary, *arguments], env=environment, cwd=folder, stdout=subprocess.PIPE, check=True)
        ours = json.loads(run.stdout)
        kind, what = botocores(case, environment, folder)
        compared += 1
        counts[f"botocore: {kind}, ours: {'error' if 'problem' in ours else 'keys'}"] += 1
        if not is_same(kind, what, ours, case.is_argument):
            differ += 1
            files = {path: content for path, content in case.files.items() if content is not None}
            print(f"{case.name!r} {case.is_argument=} {case.variables}\n  {files}\n  botocore: {kind} {sign(what) if kind == 'keys' else what}\n  ours:     {ours}")
        os.chdir(saved[1])
        shutil.rmtree(folder)
    for count in sorted(counts.items()):
        print("{}: {}".format(*count))
    print(f"credentials: {compared} compared, {differ} differ")
    sys.exit(1 if differ or compared < LEAST else 0)


if __name__ == "__main__":
    main()
