//! The search finds what stands in the file of data, and treats what was typed as words and nothing else.

use super::Site;
use super::exchange::get;
use pages_tests::judge::well_formed;

/// The file that the site is filled from.
const CSV: &str = include_str!("../../examples/data/strikes.csv");

/// How many reports the page says it has found, and how many rows it shows.
fn found(query: &str) -> (usize, usize) {
    let site = Site::shared();
    let answer = get(site.address(), &format!("/strikes?{query}"));
    assert_eq!(answer.status, 200, "{query}");
    let text = answer.text();
    well_formed(text);
    let (_, rest) = text
        .split_once("role=\"status\">")
        .expect("it says how many");
    let count = rest
        .strip_prefix("<b>")
        .and_then(|rest| rest.split_once("</b>"))
        .map_or(0, |(count, _)| count.replace(',', "").parse().unwrap());
    (count, text.matches("<td data-name=\"Animal\">").count())
}

#[test]
fn as_many_are_found_as_there_are() {
    let lines = || CSV.lines().skip(1);
    assert_eq!(found("q="), (lines().count(), 100));
    let geese = lines().filter(|line| line.contains("Canada goose")).count();
    assert_eq!(found("q=canada+goose"), (geese, geese.min(100)));
    let damaged = lines().filter(|line| !line.contains(",None,")).count();
    assert_eq!(found("damaged=true"), (damaged, 100));
}

#[test]
fn the_last_page_holds_the_rest() {
    let all = CSV.lines().count() - 1;
    let last = all.div_ceil(100);
    assert_eq!(
        found(&format!("page={last}")),
        (all, all - (last - 1) * 100)
    );
    assert_eq!(found(&format!("page={}", last + 1)), (all, 0));
    let site = Site::shared();
    let answer = get(site.address(), "/strikes?q=gull&page=1");
    assert!(!answer.text().contains("Newer"));
    assert_eq!(get(site.address(), "/strikes?page=0").status, 400);
}

#[test]
fn what_is_typed_stays_text() {
    for query in [
        "q=%25",
        "q=_",
        "q=%5C",
        "q='+OR+1=1+--",
        "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "q=%00",
    ] {
        assert_eq!(found(query), (0, 0), "{query}");
    }
    let site = Site::shared();
    let answer = get(site.address(), "/strikes?q=%22%3E%3Cscript%3E");
    assert!(answer.text().contains("value=\"&quot;&gt;&lt;script&gt;\""));
}

#[test]
fn rows_come_from_the_newest_on() {
    let site = Site::shared();
    let answer = get(site.address(), "/strikes?q=denver");
    let dates: Vec<&str> = answer
        .text()
        .split("<time datetime=\"")
        .skip(1)
        .map(|rest| &rest[..10])
        .collect();
    assert_eq!(dates.len(), 100);
    assert!(dates.is_sorted_by(|one, next| one >= next), "{dates:?}");
}
