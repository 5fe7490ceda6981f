//! Processors: the server has one for itself, its clients another one.

/// The processor of servers.
pub const SERVER: usize = 0;

/// The processor of their clients.
pub const CLIENT: usize = 1;

/// The processors that a thread had before it was pinned.
#[must_use = "the thread stays where it is pinned"]
pub struct Whole(Option<libc::cpu_set_t>);

/// Keeps the calling thread, and those that it will start, on one processor.
///
/// Where there is but one, or the system refuses, the figures are less steady and nothing else changes.
pub fn pin(processor: usize) -> Whole {
    // The system is asked how many there are, and not how many this process may use: it may be pinned by now.
    // SAFETY: a number goes in, a number comes out.
    if unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) } < 2 {
        return Whole(None);
    }
    // SAFETY: a set of processors is plain bits, for which zero is the empty set.
    let (mut before, mut one): (libc::cpu_set_t, libc::cpu_set_t) = unsafe { std::mem::zeroed() };
    // SAFETY: the set lives as long as the call, and its size is told.
    let known = unsafe { libc::sched_getaffinity(0, size_of_val(&before), &raw mut before) };
    // SAFETY: both processors of this file are below the size of the set.
    unsafe { libc::CPU_SET(processor, &mut one) };
    set(&one);
    Whole((known == 0).then_some(before))
}

impl Whole {
    /// Gives the calling thread back what it had.
    pub fn restore(self) {
        if let Some(before) = self.0 {
            set(&before);
        }
    }
}

fn set(processors: &libc::cpu_set_t) {
    // SAFETY: the set lives as long as the call, and its size is told.
    let _ = unsafe { libc::sched_setaffinity(0, size_of_val(processors), processors) };
}
