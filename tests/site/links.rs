//! Every link on the site is followed: each leads to a page that is there, and to a place on it that is there.

use super::Site;
use super::exchange::{Answer, get};
use pages_tests::judge::well_formed;
use pages_tests::tree::{Element, Node};
use std::collections::{BTreeMap, BTreeSet};

/// So many pages are read of those that differ in a number only.
const ALIKE: usize = 3;

/// Attributes whose value is a URL that a browser asks for by itself, or when it is clicked.
const URLS: &[&str] = &["href", "src", "action"];

struct Link {
    target: String,
    /// Whether it is there to show what an error looks like.
    is_mistake: bool,
    /// Whether it is said to lead to another site.
    is_external: bool,
}

fn elements<'a>(nodes: &'a [Node], found: &mut Vec<&'a Element>) {
    for node in nodes {
        if let Node::Element(element) = node {
            found.push(element);
            elements(&element.children, found);
        }
    }
}

/// The links of a page, and the anchors on it.
fn read(answer: &Answer) -> (Vec<Link>, BTreeSet<String>) {
    let nodes = well_formed(answer.text());
    let mut all = Vec::new();
    elements(&nodes, &mut all);
    let links = all.iter().flat_map(|element| {
        let urls = URLS.iter().filter_map(|name| element.attribute(name));
        urls.map(|url| Link {
            target: url.to_owned(),
            is_mistake: element.attribute("rel") == Some("nofollow"),
            is_external: element.attribute("rel") == Some("external"),
        })
    });
    let anchors = all.iter().filter_map(|element| element.attribute("id"));
    (links.collect(), anchors.map(str::to_owned).collect())
}

/// The path with its numbers made equal, and without its query.
fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let same = path
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c });
    let mut shape: String = same.collect();
    while shape.contains("00") {
        shape = shape.replace("00", "0");
    }
    shape
}

#[test]
fn every_link_leads_somewhere() {
    let site = Site::shared();
    let mut waiting = vec![("/".to_owned(), false)];
    let mut seen = BTreeSet::from(["/".to_owned()]);
    let mut alike: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wanted = Vec::new();
    while let Some((path, is_mistake)) = waiting.pop() {
        let read_so_far = alike.entry(shape(&path)).or_default();
        if *read_so_far == ALIKE && !is_mistake {
            continue;
        }
        *read_so_far += 1;
        // Parts that come later are marked in a way that the parser here doesn't know yet.
        let asked = if path == "/dashboard" {
            "/dashboard?in-order"
        } else {
            &path
        };
        let answer = get(site.address(), asked);
        if is_mistake {
            assert!(
                (400..500).contains(&answer.status),
                "{path} answers {}",
                answer.status
            );
        } else {
            assert_eq!(answer.status, 200, "{path}");
        }
        // What is written while nobody reads the whole of it has no links that others haven't.
        let is_page = answer.header("content-type") == Some("text/html; charset=utf-8");
        if !is_page || path.starts_with("/report") {
            continue;
        }
        let (links, here) = read(&answer);
        anchors.insert(path.clone(), here);
        for link in links {
            assert!(
                !link.target.contains("about:invalid"),
                "a link of {path} was blocked"
            );
            // Nobody else's site is asked.
            if link.is_external {
                assert!(link.target.starts_with("https://"), "{}", link.target);
                continue;
            }
            let (target, anchor) = link.target.split_once('#').unwrap_or((&link.target, ""));
            let target = if target.is_empty() { &path } else { target };
            assert!(target.starts_with('/'), "{path} links to {target}");
            if !anchor.is_empty() {
                wanted.push((path.clone(), target.to_owned(), anchor.to_owned()));
            }
            if seen.insert(target.to_owned()) {
                waiting.push((target.to_owned(), link.is_mistake));
            }
        }
    }
    assert!(
        anchors.len() > 40,
        "only {} pages were found",
        anchors.len()
    );
    for (path, target, anchor) in wanted {
        if let Some(there) = anchors.get(&target) {
            assert!(
                there.contains(&anchor),
                "{path} links to {target}#{anchor}, which isn't there"
            );
        }
    }
}

#[test]
fn pages_that_differ_in_numbers_are_alike() {
    assert_eq!(shape("/strikes/1234?x=1"), shape("/strikes/7"));
    assert_ne!(shape("/strikes/7"), shape("/strikes"));
}
