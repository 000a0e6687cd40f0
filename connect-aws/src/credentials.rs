//! Credentials, from the places that the AWS tools know.
//!
//! A [`CredentialsChain`] asks these places, in the order and by the rules of the AWS CLI, and the
//! first that is configured answers:
//!
//! 1. The environment: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
//! 2. A role that the profile assumes: `role_arn` with `source_profile` or `credential_source`.
//! 3. A role with the token of a web identity, as in Amazon EKS: `AWS_WEB_IDENTITY_TOKEN_FILE`, or
//!    `web_identity_token_file` of the profile.
//! 4. Single sign-on: `sso_account_id` and `sso_role_name`, with `sso_session` or without.
//! 5. An access key of the profile in the shared credentials file.
//! 6. A program that the profile names: `credential_process`.
//! 7. An access key of the profile in the config file.
//! 8. A container: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` of Amazon ECS, or
//!    `AWS_CONTAINER_CREDENTIALS_FULL_URI` of Amazon EKS.
//! 9. The metadata of an Amazon EC2 instance, unless `AWS_EC2_METADATA_DISABLED` is `true`.
//!
//! A profile that the caller names with [`LoadOptions::with_profile`] must have credentials: then
//! only the profile is asked.
//!
//! A place that is configured and has no usable credentials is an error, not a reason to use those
//! of another place.
//!
//! # Files
//!
//! A profile is its section in the shared credentials file, `~/.aws/credentials`, together with its
//! section in the config file, `~/.aws/config`. The environment variables
//! `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` override the paths. In these paths, a `~` at
//! the beginning and `$NAME` are expanded. A variable that is empty means that there is no such
//! file. The name of the profile is that of [`LoadOptions::with_profile`], or else the value of
//! `AWS_PROFILE`, or else of `AWS_DEFAULT_PROFILE`, or else `default`.
//!
//! The home directory `~` is the value of `HOME` (on Windows `USERPROFILE`). If that is not an
//! absolute path, the files in `~` are not read, and no files in the working directory replace
//! them.
//!
//! Files are read as by the AWS CLI. The case of the names of settings does not matter, an indented
//! line continues the line above it, and a comment is on its own line. A section of the credentials
//! file is `[name]`. One of the config file is `[profile name]`, or `[profile "two words"]`, or
//! `[default]`.
//!
//! These are errors, although the AWS CLI uses another value or another source. The message names
//! the variable, or the file and the line:
//!
//! - A part of a key is missing, empty, in quotes, or contains white space.
//! - A section or a setting is repeated.
//! - A file is not UTF-8, cannot be read, or is named by a variable and does not exist.
//! - Two variables that are names of one thing have different values.
//! - The name of the profile is empty.
//! - A variable of a web identity is empty, and the profile has the setting.
//!
//! [`LoadOptions::with_profile`]: crate::LoadOptions::with_profile

mod cache;
mod chain;
mod container;
mod document;
mod instance;
mod plan;
mod process;
mod report;
mod sso;
mod sts;
mod thread;
mod xml;

pub use self::chain::CredentialsChain;

use std::path::Path;

use connect_core::auth::{AuthError, Credentials};

use crate::profile::Files;

/// Reads the access key of a profile in the file at `path` alone. Its section is `[name]` or
/// `[profile name]`.
///
/// # Errors
///
/// Returns [`AuthProblem::NoCredentials`] if the file does not exist or has no access key for the
/// profile. Returns [`AuthProblem::UnusableCredentials`] if the key or the file cannot be used, if
/// the file has both sections, and if a source that is no access key takes precedence.
///
/// [`AuthProblem::NoCredentials`]: connect_core::auth::AuthProblem::NoCredentials
/// [`AuthProblem::UnusableCredentials`]: connect_core::auth::AuthProblem::UnusableCredentials
pub fn from_profile_file(path: impl AsRef<Path>, profile: &str) -> Result<Credentials, AuthError> {
    plan::key_in_file(profile, &Files::named(path.as_ref())?.parse()?)
}
