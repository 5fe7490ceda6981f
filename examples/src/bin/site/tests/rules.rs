//! The reference of the rules: each is shown, and found, and leads back.

use super::visitor::visitor;
use html_spec::rule::{FAMILIES, Rule, Severity, all};
use pages::test::{Answer, Element};
use std::collections::BTreeSet;
use tempfile::tempdir;

/// The ids that a list shows.
fn ids(answer: &Answer) -> Vec<String> {
    let names = answer.select(".rules .name code");
    names.iter().map(Element::text).collect()
}

#[tokio::test]
async fn every_rule_is_shown_and_leads_back() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let list = client.get("/rules").await?;
    assert_eq!(
        ids(&list),
        FAMILIES
            .iter()
            .flat_map(|family| family.rules().map(|rule| rule.id))
            .collect::<Vec<_>>()
    );
    // Families are named beside what the layout names.
    let anchors = list.select("[id]");
    let anchors: Vec<_> = anchors.iter().map(|one| one.attr("id")).collect();
    assert_eq!(BTreeSet::from_iter(&anchors).len(), anchors.len());
    let links = list.select(".rules .name a");
    assert_eq!(links.len(), all().count());
    for rule in all() {
        let path = format!("/rules/{}", rule.id);
        assert!(links.iter().any(|link| link.attr("href") == Some(&path)));
        let page = client.get(&path).await?;
        assert_eq!(page.status(), 200, "{path}");
        let heading = page.select("h1")[0].text();
        assert_eq!(heading, format!("{} {}", rule.id, rule.name));
        let shown = page.select("main")[0].text();
        assert!(shown.contains(rule.severity.name()), "{path}: {shown}");
        assert!(
            shown.contains(&rule.why.replace('`', "")),
            "{path}: {shown}"
        );
        // Names in braces are filled in, or marked up.
        assert!(!page.select(".lead")[0].text().contains('{'), "{path}");
        let standard = page.select(".facts a");
        assert_eq!(standard[0].attr("href"), Some(rule.link), "{path}");
        for (class, example) in [("wrong", rule.wrong), ("right", rule.right)] {
            let pre = &page.select(&format!("pre.{class} code"))[0];
            let visible = html_spec::rule::visible(example).to_string();
            assert_eq!(pre.text(), visible, "{path}");
        }
        let eyebrow = page.select(".eyebrow a");
        let family = eyebrow[0].attr("href").unwrap_or_default();
        let (to, anchor) = family.split_once('#').unwrap();
        assert_eq!(to, "/rules");
        assert_eq!(list.select(&format!("h2#{anchor}")).len(), 1, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn rules_lead_to_each_other() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let first = client.get("/rules/H010").await?;
    assert!(first.select("[rel=prev]").is_empty());
    let next = first.click("H011 uppercase-name →").await?;
    assert!(next.url().ends_with("/rules/H011"));
    let back = next.click("← H010 unknown-element").await?;
    assert!(back.url().ends_with("/rules/H010"));
    let list = back.click("All rules").await?;
    assert!(list.url().ends_with("/rules"));
    let front = client.get("/").await?;
    assert_eq!(front.select(".exhibits h3 a[href='/rules']").len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_rule_that_is_unknown_is_not_found() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    for path in ["/rules/H999", "/rules/H01", "/rules/h010", "/rules/%20"] {
        assert_eq!(client.get(path).await?.status(), 404, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_form_narrows_the_list() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let label = "An id, a name, an element, any word";
    let warning = all().find(|rule| rule.severity == Severity::Warning);
    let Rule { id, name, .. } = warning.unwrap();
    let form = client.get("/rules").await?.form_at(".search")?;
    let typed = format!("{} {}", name.to_uppercase(), id.to_lowercase());
    let found = form.clone().fill(label, &typed)?.press("Search").await?;
    assert_eq!(found.form_at(".search")?.value(label)?, typed);
    assert_eq!(ids(&found), [*id]);
    let none = found.form_at(".search")?;
    let none = none.check("Only errors, which are refused")?;
    let none = none.press("Search").await?;
    assert!(none.url().contains("errors=true"), "{}", none.url());
    assert_eq!(ids(&none), [""; 0]);
    assert!(none.select(".found")[0].text().starts_with("No rule"));
    let all_again = none.click("Show all").await?;
    assert_eq!(ids(&all_again).len(), all().count());
    // What is typed is text.
    let odd = form.fill(label, "<b>\"&")?.press("Search").await?;
    assert_eq!((odd.status().as_u16(), ids(&odd).len()), (200, 0));
    assert_eq!(odd.form_at(".search")?.value(label)?, "<b>\"&");
    Ok(())
}
