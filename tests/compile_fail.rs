//! Each mistake gets the message that is written down for it.
