//! Operations of an API, declared and not called. `../../run` puts more of them here, in a copy of this package.
