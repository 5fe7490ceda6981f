//! Sessions that lose nothing: through whole sites, with each store, under contention, and killed in the middle of a write.

mod caches;
mod contention;
mod disorder;
mod ids;
mod kill;
mod stores;
mod values;
