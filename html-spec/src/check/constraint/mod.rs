//! Attributes that depend on others: which stand together, which need another, which exclude each other.

mod events;
