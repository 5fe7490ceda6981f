//! Every rule, by events.
