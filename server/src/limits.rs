//! Every limit of the server: its default, its reason and its unit.

use std::time::Duration;

/// What a stranger may take: bytes, time, connections.
///
/// Every field has a default that suits a site on the open internet. To change one, take the others from the default:
///
/// ```
/// use server::Limits;
/// use std::time::Duration;
///
/// let limits = Limits { idle: Duration::from_secs(5), ..Limits::default() };
/// assert_eq!(limits.headers, 100);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Connections at a time. Default: 10,000, or less where the process may open fewer files: an eighth of those
    /// (64 at least) stays free for the application.
    ///
    /// When they are all taken, those that have waited longest for their client are closed in favour of new ones. As long
    /// as none waits, new connections wait in the queue of the kernel.
    pub connections: usize,

    /// Connections at a time from one address (one network of 64 bits with IPv6). Default: none.
    ///
    /// A further one gets a 503 and is closed. There is no default because all users of a proxy, or of a provider that
    /// shares addresses, come from one address.
    pub connections_per_peer: Option<usize>,

    /// How long the head of a request may take from its first byte to its last, and how long a new connection may take
    /// to begin it. Default: 10 s. Then the answer is 408, or none where nothing had come.
    ///
    /// A head fits one packet or two; who needs longer holds the connection and not a conversation (slowloris).
    pub head: Duration,

    /// How long a connection may stay without a request after the first one. Default: 60 s.
    ///
    /// Browsers reuse a connection within seconds, and proxies want to be the first to close one.
    pub idle: Duration,

    /// How long the service may take to begin its response. Default: 60 s; then the answer is 503. `None` is no limit.
    ///
    /// The body of the response may take what is left of `exchange`, as long as its reader takes what comes.
    pub response_head: Option<Duration>,

    /// How long a request and its response may take in all, from the first byte of the request's head to the last one of the
    /// response, however steadily they go on. Default: 24 h. `None` is no limit.
    ///
    /// The other limits find out who stands still; this one sees to it that nothing goes on for ever. It is long because a
    /// large file over a slow line takes hours, and a stream of events is meant to last: its browser connects anew when it
    /// ends. Where the response hasn't begun, the answer is 408 if the rest of the request is waited for, and 503 if the service
    /// is; a response that has begun is cut. With HTTP/2 the time begins when the request first has to wait, the answer is
    /// 503 in either case, and a response that has begun has its stream reset.
    pub exchange: Option<Duration>,

    /// How long a request of HTTP/1 goes on when its client has closed its side. Default: 1 s.
    ///
    /// Most have gone away then, and what works for nobody is to be cancelled; but some only say that they ask nothing more,
    /// and listen.
    pub half_closed: Duration,

    /// Bytes of a request's head. Default: 32 KiB, of which HTTP/2 counts each field with 32 more; then the answer is 431.
    ///
    /// Browsers send less than 2 KiB, single sign-on brings cookies of 8 KiB and more.
    pub head_size: usize,

    /// Fields of a request's head. Default: 100; then the answer is 431. Browsers send about 20. (HTTP/2: the size alone.)
    pub headers: usize,

    /// Bytes of a request's target. Default: 8,000, which RFC 9110 section 4.1 asks for at least; then the answer is 414.
    /// More than 65,534 never pass.
    pub target: usize,

    /// Bytes of a request's body. Default: 64 MiB; then the answer is 413.
    ///
    /// This is the most that anything of the application may take. Whoever reads a form sets a limit of its own.
    pub body: u64,

    /// How long a reader of a body waits for the next bytes. Default: 10 s; then the answer is 408.
    pub body_pause: Duration,

    /// How long a reader of a body waits in all before `body_rate` counts. Default: 20 s.
    pub body_grace: Duration,

    /// Bytes per second that a body must bring while its reader waits, beyond the grace. Default: 500.
    ///
    /// The slowest mobile network is faster; a client that sends a byte now and then (slow body) is found out.
    pub body_rate: u64,

    /// How long a client may leave what is there for it. Default: 20 s; then the connection is cut.
    ///
    /// It must take `write_least` bytes in each such time. A response that is slow to be made isn't concerned.
    pub write: Duration,

    /// Bytes that a client must take in each `write` time while there are some for it. Default: 4 KiB.
    pub write_least: usize,

    /// How long a connection is read, and what comes dropped, after the last response. Default: 2 s.
    ///
    /// A connection that is closed while bytes come is reset, and the client may lose the response that says why
    /// (RFC 9112 section 9.6).
    pub linger: Duration,

    /// How long what is in flight may go on when the server stops. Default: 30 s, as process managers grant it.
    pub stop: Duration,

    /// Requests at a time on one HTTP/2 connection. Default: 128. RFC 9113 section 6.5.2 wants no less than 100.
    pub streams: u32,

    /// Streams that a client may reset before the service saw them, and streams that are refused. Default: 64 each.
    ///
    /// More than that on one connection is an attack (rapid reset, CVE-2023-44487), and ends the connection.
    pub resets: usize,

    /// Frames that cost the client nothing and us work (PING, SETTINGS, PRIORITY, `RST_STREAM`, empty DATA, unknown ones)
    /// on one HTTP/2 connection in ten seconds. Default: 2,000. More end the connection.
    pub control_frames: u32,

    /// Connections that the kernel keeps for us until they are accepted. Default: 4,096; the kernel may have a limit of
    /// its own.
    pub backlog: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: connections(descriptors()),
            connections_per_peer: None,
            head: Duration::from_secs(10),
            idle: Duration::from_secs(60),
            response_head: Some(Duration::from_secs(60)),
            exchange: Some(Duration::from_secs(24 * 60 * 60)),
            half_closed: Duration::from_secs(1),
            head_size: 32 * 1024,
            headers: 100,
            target: 8_000,
            body: 64 * 1024 * 1024,
            body_pause: Duration::from_secs(10),
            body_grace: Duration::from_secs(20),
            body_rate: 500,
            write: Duration::from_secs(20),
            write_least: 4 * 1024,
            linger: Duration::from_secs(2),
            stop: Duration::from_secs(30),
            streams: 128,
            resets: 64,
            control_frames: 2_000,
            backlog: 4_096,
        }
    }
}

/// How many connections fit a process that may open that many files.
fn connections(descriptors: Option<usize>) -> usize {
    let free = |all: usize| all.saturating_sub((all / 8).max(64)).max(16);
    descriptors.map_or(10_000, free).min(10_000)
}

/// How many files this process may open, where the system says it in a file.
fn descriptors() -> Option<usize> {
    parse_descriptors(&std::fs::read_to_string("/proc/self/limits").ok()?)
}

fn parse_descriptors(limits: &str) -> Option<usize> {
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{connections, parse_descriptors};

    #[test]
    fn the_limit_of_files_is_read_from_its_line() {
        let text = "Limit                     Soft Limit           Hard Limit           Units\n\
                    Max processes             1                    2                    processes\n\
                    Max open files            1024                 524288               files\n";
        assert_eq!(parse_descriptors(text), Some(1024));
        assert_eq!(
            parse_descriptors(
                "Max open files            unlimited            unlimited            files"
            ),
            None
        );
        assert_eq!(parse_descriptors(""), None);
    }

    #[test]
    fn some_files_stay_free_for_the_application() {
        assert_eq!(connections(Some(1024)), 896);
        assert_eq!(connections(Some(256)), 192);
        assert_eq!(connections(Some(20)), 16);
        assert_eq!(connections(Some(1_000_000)), 10_000);
        assert_eq!(connections(None), 10_000);
    }
}
