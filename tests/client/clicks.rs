//! From page to page.

use super::site::client;

#[tokio::test]
async fn a_link_is_followed_by_its_text() {
    let home = client().get("/client").await.unwrap();
    let list = home.click(" The list\n").await.unwrap().assert_status(200);
    assert_eq!(list.url(), "/client/list?from=2#third");
    assert_eq!(
        list.select("#referrer")[0].text(),
        "http://localhost/client"
    );
    assert_eq!(home.click("Same").await.unwrap().url(), "/client/list");
    assert_eq!(home.click("A picture").await.unwrap().url(), "/client/list");
    assert_eq!(
        home.click("Relative")
            .await
            .unwrap()
            .assert_status(404)
            .url(),
        "/list"
    );
}

#[tokio::test]
async fn a_link_that_cannot_be_followed_is_told() {
    let home = client().get("/client").await.unwrap();
    let error = home.click("Nowhere").await.unwrap_err().to_string();
    assert!(
        error.starts_with(
            "no link of /client reads \"Nowhere\": it has \"The list\", \"Relative\", "
        ),
        "{error}"
    );
    let error = home.click("Twice").await.unwrap_err().to_string();
    assert!(
        error.starts_with("two links of /client read \"Twice\": "),
        "{error}"
    );
    let error = home.click("Elsewhere").await.unwrap_err().to_string();
    assert_eq!(
        error,
        "<a href=\"https://example.org/\">Elsewhere</a> leads to another site"
    );
    let list = client().get("/client/list").await.unwrap();
    assert_eq!(
        list.click("x").await.unwrap_err().to_string(),
        "no link of /client/list reads \"x\": it has none"
    );
}
