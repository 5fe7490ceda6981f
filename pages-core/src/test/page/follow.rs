//! Follows a link of a page.

use super::form::collapse;
use super::{Answer, Element, origin};
use crate::test::client::{Address, Client, ClientError, Target};

impl Answer {
    /// Follows the link of this page that reads `text`; white space doesn't count.
    ///
    /// ```
    /// # async fn walk(client: &pages::test::Client) -> Result<(), pages::test::ClientError> {
    /// let page = client.get("/").await?.click("Guestbook").await?;
    /// assert_eq!(page.url(), "/guestbook");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When no link reads so, when several do that lead to different places, when it leads to another site, and as
    /// [`send`](crate::test::RequestBuilder::send).
    pub async fn click(&self, text: &str) -> Result<Self, ClientError> {
        let (rel, client, target) = self.link(text)?;
        let request = client.get(&target.to_string());
        origin::tell(self, &rel, &client, request).send().await
    }

    /// The `rel` of the link, and where it leads.
    fn link(&self, text: &str) -> Result<(String, Client, Address), ClientError> {
        let wanted = collapse(text);
        let links = self.select("a[href], area[href]");
        let mut found: Vec<(&Element, Target)> = links
            .iter()
            .filter(|link| label(link) == wanted)
            .map(|link| (link, self.lead(link.attr("href").unwrap_or_default())))
            .collect();
        let Some((first, target)) = found.pop() else {
            let known: Vec<String> = links
                .iter()
                .map(|link| format!("{:?}", label(link)))
                .collect();
            let known = if known.is_empty() {
                "it has none".to_owned()
            } else {
                format!("it has {}", known.join(", "))
            };
            return Err(ClientError::new(format!(
                "no link of {} reads {text:?}: {known}",
                self.url()
            )));
        };
        if let Some((other, _)) = found.iter().find(|(_, other)| *other != target) {
            return Err(ClientError::new(format!(
                "two links of {} read {text:?}: {first:?} and {other:?}",
                self.url()
            )));
        }
        let rel = first.attr("rel").unwrap_or_default().to_owned();
        self.client
            .at(target)
            .map(|(client, address)| (rel, client, address))
            .ok_or_else(|| ClientError::new(format!("{first:?} leads to another site")))
    }

    /// Where a reference in this page leads, which a `base` element may change (HTML Standard §4.2.3).
    pub(super) fn lead(&self, reference: &str) -> Target {
        let bases = self.select("base[href]");
        let base = bases.first().and_then(|base| base.attr("href"));
        match base.map(|base| self.client.resolve(&self.address, base)) {
            None => self.client.resolve(&self.address, reference),
            Some(Target::Here(base)) => self.client.resolve(&base, reference),
            Some(Target::There(base, from)) => match base.resolve(&from, reference) {
                Target::Here(address) => Target::There(base, address),
                other => other,
            },
            Some(Target::Elsewhere) => Target::Elsewhere,
        }
    }
}

/// What a link reads: its text, or that of its pictures, or its label.
fn label(link: &Element) -> String {
    let text = collapse(&link.text());
    if !text.is_empty() {
        return text;
    }
    let own = link.attr("aria-label").or_else(|| link.attr("alt"));
    let alternatives = || {
        let images = link.select("img[alt]");
        let texts: Vec<&str> = images
            .iter()
            .filter_map(|image| image.attr("alt"))
            .collect();
        collapse(&texts.join(" "))
    };
    own.map_or_else(alternatives, collapse)
}
