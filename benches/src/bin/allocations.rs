//! Counts the allocations of every job: a binary of its own, because counting costs time.

use pages_benches::measure::{Counting, allocations};
use pages_benches::{child, jobs, workload::Inputs};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let order = child::Order::parse(&arguments)?;
    let inputs = Inputs::new();
    let jobs = jobs::all(&inputs, &order.parts, order.quick);
    child::print(&allocations(&jobs));
    Ok(())
}
