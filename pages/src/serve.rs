//! Serves a site: what stands in the `main` of most programs.

use std::io::IsTerminal;
use std::sync::Arc;

use pages_core::{
    AnswerWith, Error, Hosts, HostsService, PageService, Result, SetupError, Site, Table,
};
use server::Server;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Serves all pages of this program at an address, until the process is asked to end (ctrl-c, or SIGTERM).
///
/// The address is `127.0.0.1:8000` or the like; port 0 is a free one; `unix:/run/site.sock` is a Unix socket. It says where it
/// listens. When the program was started with `--routes`, it prints the table of pages instead.
///
/// Requests and errors are logged to standard error through `tracing`, as `RUST_LOG` says (`info` by default), unless the program
/// has set up a subscriber of its own.
///
/// ```no_run
/// #[tokio::main]
/// async fn main() -> pages::Result {
///     pages::serve("127.0.0.1:8000").await
/// }
/// ```
///
/// # Errors
/// When the site can't start (two pages on one URL, state that is missing), and when the address can't be listened at.
pub async fn serve(address: impl AsRef<str>) -> Result {
    Site::new().serve(address).await
}

/// Serves a site that isn't just all pages of the program: `pages::Site::new().state(db).serve(address)`. So are several sites
/// served, chosen by the host of the request: `pages::Hosts::new().host("example.com", site).serve(address)`.
pub trait Serve {
    /// What answers.
    type Service: AnswerWith;

    /// Listens at an address: for those who want to know the port, set limits, or stop by themselves.
    ///
    /// ```
    /// use pages::Serve;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> pages::Result {
    /// let bound = pages::Site::new().bind("127.0.0.1:0").await?;
    /// println!("http://{}", bound.local_addr());
    /// bound.run_until(async {}).await
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`serve()`].
    fn bind(self, address: impl AsRef<str>) -> impl Future<Output = Result<Bound<Self::Service>>>;

    /// As [`serve()`], this site.
    ///
    /// # Errors
    /// As [`serve()`].
    fn serve(self, address: impl AsRef<str>) -> impl Future<Output = Result>;
}

impl Serve for Site {
    type Service = PageService;

    async fn bind(self, address: impl AsRef<str>) -> Result<Bound> {
        bind(self.build(), address.as_ref()).await
    }

    async fn serve(self, address: impl AsRef<str>) -> Result {
        let table = self.table();
        start(table, async || self.bind(address).await).await
    }
}

impl Serve for Hosts {
    type Service = HostsService;

    async fn bind(self, address: impl AsRef<str>) -> Result<Bound<HostsService>> {
        bind(self.build(), address.as_ref()).await
    }

    async fn serve(self, address: impl AsRef<str>) -> Result {
        let table = self.table();
        start(table, async || self.bind(address).await).await
    }
}

async fn bind<S>(service: Result<S, SetupError>, address: &str) -> Result<Bound<S>> {
    let service = service?;
    pages_core::watch_panics();
    let server = Server::bind(address)
        .await
        .map_err(|error| Error::new(format!("can't listen at {address}: {error}")))?;
    Ok(Bound {
        server: server.without_extensions(),
        service,
    })
}

/// What `main` does: it prints the table of pages, where the program was started for that, or else answers.
async fn start<S: AnswerWith>(
    table: Table,
    bind: impl AsyncFnOnce() -> Result<Bound<S>>,
) -> Result {
    if std::env::args()
        .skip(1)
        .any(|argument| argument == "--routes")
    {
        print(&table);
        return Ok(());
    }
    log();
    let bound = bind().await?;
    print(&format_args!("listening on {}", url(bound.local_addr())));
    bound.run().await
}

/// A site that listens, and doesn't answer yet.
#[derive(Debug)]
#[must_use = "nothing is answered until it runs"]
pub struct Bound<S = PageService> {
    server: Server,
    service: S,
}

impl<S: AnswerWith> Bound<S> {
    /// Where it listens, with the port that the system has chosen.
    pub fn local_addr(&self) -> &server::Address {
        self.server.local_addr()
    }

    /// Sets the limits for what strangers can spend.
    pub fn limits(mut self, limits: server::Limits) -> Self {
        self.server = self.server.limits(limits);
        self
    }

    /// Answers until the process is asked to end.
    ///
    /// # Errors
    /// When the system takes the socket away.
    pub async fn run(self) -> Result {
        self.server.run(asked_by_server(self.service)).await?;
        Ok(())
    }

    /// Answers until `stop` is ready, and finishes what is in flight.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn run_until(self, stop: impl Future<Output = ()>) -> Result {
        self.server
            .run_until(asked_by_server(self.service), stop)
            .await?;
        Ok(())
    }
}

/// What is asked by our own server, which says with the body who asks.
fn asked_by_server<S: AnswerWith>(site: S) -> impl server::Serve {
    server::from_fn(move |request| {
        let peer = Arc::clone(request.body().peer());
        site.answer_with(request, peer)
    })
}

/// Where a browser finds the site.
fn url(address: &server::Address) -> String {
    match address.tcp() {
        Some(_) => format!("http://{address}"),
        None => address.to_string(),
    }
}

/// Writes a line for whoever has started the program. Nobody may be listening, and that is no reason to end.
fn print(line: &dyn std::fmt::Display) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}

/// Logs to standard error, unless somebody logs already.
fn log() {
    let targets = std::env::var("RUST_LOG")
        .ok()
        .and_then(|words| words.parse::<Targets>().ok())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    let _ = tracing_subscriber::registry()
        .with(
            tracing_subscriber::fmt::layer()
                .with_ansi(std::io::stderr().is_terminal())
                .with_writer(std::io::stderr),
        )
        .with(targets)
        .try_init();
}
