//! Links, followed.
