//! Which site is for which hosts.

use super::name::{HostNames, Name};
use super::names::Names;
use super::neighbors::{Directory, Neighbor, Neighbors};
use super::service::HostsService;
use crate::registry::Table;
use crate::site::{SetupError, Site};
use std::fmt;
use std::sync::Arc;

/// Several sites behind one listener, chosen by the host that a request is for (RFC 9110 §7.2).
///
/// Names are compared without regard to case, to the port, and to a dot at the end. `*.example.com` stands for all hosts
/// below `example.com` that have no nearer name, `*` for all that have none. Where there is no site for a host, the answer is
/// 421.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn home() {
///     html! { <a href={users::url()}>"Users"</a> }
/// }
///
/// #[page("/users")]
/// async fn users() {
///     html! { <a href={home::url()}>"Home"</a> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let hosts = pages::Hosts::new()
///     .host(["example.com", "www.example.com"], pages::Site::with(routes![home]))
///     .host("admin.example.com", pages::Site::with(routes![users]));
/// let client = pages::test::client(hosts)?;
/// let page = client.get("http://www.example.com/").await?;
/// assert!(page.text().contains("<a href=\"//admin.example.com/users\">"));
/// let page = page.click("Users").await?;
/// assert!(page.text().contains("<a href=\"//example.com/\">"));
/// # Ok(())
/// # }
/// ```
///
/// # Links
///
/// A [link](crate::Link) to a page that the site of the request has stays on its host. To a page that only others have, it
/// leads to the first name of the first of them, with the port of the request. A site that has nothing but wildcards has no
/// such name, and a link to it stays where it is: give a site for all other hosts a name, too, as in `["example.com", "*"]`.
///
/// # What one host sends to another
///
/// To browsers, hosts are strangers: cookies stay with the host that has set them, and what a form of one sends to a page of
/// another is refused, unless the site of that page [trusts](Site::trust_origins) the origin of the form.
///
/// **Deployment caveat**: the host is the client's word, or that of the proxy in front, which has to pass `Host` on. It chooses
/// the site, and proves nothing.
#[must_use = "hosts do nothing until they are built or served"]
#[derive(Default)]
pub struct Hosts {
    sites: Vec<(Vec<String>, Site)>,
}

impl Hosts {
    /// No host yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The site of one host, or of several: links lead to the first of the names.
    pub fn host(mut self, names: impl HostNames, site: Site) -> Self {
        self.sites.push((names.names(), site));
        self
    }

    /// The site of all hosts that have none, and of requests that name no host: the same as `host("*", site)`.
    pub fn otherwise(self, site: Site) -> Self {
        self.host("*", site)
    }

    /// The pages of all hosts, for people to read.
    pub fn table(&self) -> Table {
        Table::of_hosts(
            self.sites
                .iter()
                .map(|(names, site)| (names.join(", "), site.entries())),
        )
    }

    /// The sites as a service, ready to answer.
    ///
    /// # Errors
    /// When two sites have one host, when a name can't be that of a host, and when one of the sites can't start.
    pub fn build(self) -> Result<HostsService, SetupError> {
        let mut problem = SetupError::default();
        let (names, parsed) = self.names(&mut problem);
        let directory = Directory::new(
            self.sites
                .iter()
                .zip(&parsed)
                .map(|((_, site), names)| (Neighbor::new(names, site.prefix()), site.entries())),
        );
        let directory = Arc::new(directory);
        let mut services = Vec::with_capacity(self.sites.len());
        for (number, (names, site)) in self.sites.into_iter().enumerate() {
            match site.build_among(&[], Some(Neighbors::new(number, &directory))) {
                Ok(service) => services.push(service),
                Err(error) => problem.add_host(&names.join(", "), error),
            }
        }
        let nobody = Site::with([]).build()?;
        problem.or(HostsService::new(names, services, nobody))
    }

    /// The table of all names, and the names of each site.
    fn names(&self, problem: &mut SetupError) -> (Names, Vec<Vec<Name>>) {
        let mut names = Names::default();
        let mut all = Vec::with_capacity(self.sites.len());
        for (number, (texts, site)) in self.sites.iter().enumerate() {
            let mut own = Vec::with_capacity(texts.len());
            if texts.is_empty() {
                problem.no_host(site.entries().first().copied());
            }
            for text in texts {
                match Name::parse(text) {
                    Err(reason) => problem.not_a_host(text, reason),
                    Ok(name) => {
                        if names.add(name.clone(), number).is_some() {
                            problem.host_twice(text);
                        }
                        own.push(name);
                    }
                }
            }
            all.push(own);
        }
        (names, all)
    }

    /// The names, for a client that wants to know which hosts are here.
    #[cfg(feature = "test")]
    pub(crate) fn known(&self) -> Names {
        self.names(&mut SetupError::default()).0
    }
}

impl fmt::Debug for Hosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sites = self.sites.iter().map(|(names, site)| (names, site));
        f.debug_map().entries(sites).finish()
    }
}
