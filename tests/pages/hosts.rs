//! Several sites behind one listener: which one answers, and how links lead from one to the other.

use pages::prelude::*;
use pages::test::client;
use pages::{Hosts, Site};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[page("/hosts/", layout = none)]
async fn public() {
    html! { "public " {links()} }
}

#[page("/hosts/users/{name}", layout = none)]
async fn user(name: String, #[query] edit: Option<bool>) {
    html! { "user " {&name} " " {edit.is_some()} " " {links()} }
}

#[page("/hosts/tenant", layout = none)]
async fn tenant() {
    html! { "tenant " {links()} }
}

#[page("/hosts/shared", layout = none)]
async fn shared() {
    html! { "shared " {links()} }
}

#[page("/hosts/to-user", layout = none)]
async fn to_user() -> pages::Result {
    Err(Error::see_other(user::url("Ada").edit(true)))
}

/// Links to all of them, and which of them lead to this page.
fn links() -> Fragment {
    let origin = "https://example.com:8443";
    fragment! {
        <nav>
            for (link, word) in [
                (public::url(), "public"),
                (user::url("a/b").edit(true).fragment("x").into(), "user"),
                (tenant::url(), "tenant"),
                (shared::url(), "shared"),
            ] {
                <a href={&link} title={link.absolute(origin)} class={link.is_current().then_some("here")}>{word}</a>
            }
        </nav>
    }
}

fn hosts() -> Hosts {
    Hosts::new()
        .host(
            ["example.com", "www.example.com", "*"],
            Site::with(routes![public, shared, to_user]),
        )
        .host(
            "Admin.Example.com",
            Site::with(routes![user, shared]).mounted_at("/back"),
        )
        .host("*.example.com", Site::with(routes![tenant, shared]))
}

#[tokio::test]
async fn the_host_decides_which_site_answers() {
    let client = client(hosts()).unwrap();
    for (host, path, begin) in [
        ("example.com", "/hosts/", "public"),
        ("EXAMPLE.com:8000", "/hosts/", "public"),
        ("www.example.com.", "/hosts/", "public"),
        ("elsewhere.example", "/hosts/", "public"),
        ("127.0.0.1", "/hosts/", "public"),
        ("ADMIN.example.com", "/hosts/users/Ada", "user Ada"),
        ("a.example.com", "/hosts/tenant", "tenant"),
        ("a.b.example.com:1", "/hosts/tenant", "tenant"),
    ] {
        let answer = client.get(path).header("host", host).await.unwrap();
        assert_eq!(answer.status(), 200, "{host}");
        assert!(answer.text().starts_with(begin), "{host}: {answer:?}");
    }
    for (host, path) in [
        ("example.com", "/hosts/tenant"),
        ("admin.example.com", "/hosts/"),
        ("a.example.com", "/hosts/users/Ada"),
    ] {
        let answer = client.get(path).header("host", host).await.unwrap();
        assert_eq!(answer.status(), 404, "{host}");
    }
}

#[tokio::test]
async fn links_name_the_host_only_where_it_is_another() {
    let client = client(hosts()).unwrap();
    let page = client.get("http://www.example.com/hosts/").await.unwrap();
    assert!(page.text().contains(
        "<a href=\"/hosts/\" title=\"https://example.com:8443/hosts/\" class=\"here\">public</a>\
         <a href=\"//admin.example.com/back/hosts/users/a%2Fb?edit=true#x\" \
         title=\"https://admin.example.com:8443/back/hosts/users/a%2Fb?edit=true#x\">user</a>\
         <a href=\"/hosts/tenant\" title=\"https://example.com:8443/hosts/tenant\">tenant</a>\
         <a href=\"/hosts/shared\" title=\"https://example.com:8443/hosts/shared\">shared</a>"
    ), "{page:?}");
    let request = client
        .get("/hosts/users/x")
        .header("host", "admin.example.com:8000");
    let page = request.await.unwrap();
    assert!(page.text().contains(
        "<a href=\"//example.com:8000/hosts/\" title=\"https://example.com:8443/hosts/\">public</a>\
         <a href=\"/back/hosts/users/a%2Fb?edit=true#x\""
    ), "{page:?}");
    assert!(
        page.text().contains("<a href=\"/back/hosts/shared\""),
        "{page:?}"
    );
}

#[tokio::test]
async fn the_same_path_on_another_host_is_another_page() {
    #[page("/hosts/same", layout = none)]
    async fn here() {
        html! { {current()} }
    }
    #[page("/hosts/{word}", layout = none)]
    async fn there(word: String) {
        html! { {word} " " {current()} }
    }
    fn current() -> &'static str {
        match (here::url().is_current(), there::url("same").is_current()) {
            (true, false) => "here",
            (false, true) => "there",
            _ => "neither, or both",
        }
    }
    let hosts = Hosts::new()
        .host("a.example", Site::with(routes![here]))
        .host("b.example", Site::with(routes![there]));
    let client = client(hosts).unwrap();
    let a = client.get("http://a.example/hosts/same").await.unwrap();
    let b = client.get("https://b.example/hosts/same").await.unwrap();
    assert_eq!((a.text(), b.text()), ("here", "same there"));
}

#[tokio::test]
async fn a_client_follows_links_and_redirects_from_host_to_host() {
    let client = client(hosts()).unwrap();
    let request = client.get("http://example.com/hosts/to-user");
    let redirect = request.without_redirects().await.unwrap();
    assert_eq!(
        redirect.header("location"),
        Some("//admin.example.com/back/hosts/users/Ada?edit=true")
    );
    let unmounted = || {
        Hosts::new()
            .host("example.com", Site::with(routes![public, to_user]))
            .host("admin.example.com", Site::with(routes![user]))
    };
    let client = pages::test::client(unmounted()).unwrap();
    let page = client
        .get("http://example.com/hosts/to-user")
        .await
        .unwrap();
    assert!(page.text().starts_with("user Ada true"), "{page:?}");
    let page = page.click("public").await.unwrap();
    assert!(page.text().starts_with("public"), "{page:?}");
    let error = client.get("http://unknown.example/").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"http://unknown.example/\" isn't at http://localhost"
    );
}

#[tokio::test]
async fn hosts_are_nested_as_one() {
    let app: axum::Router = axum::Router::new().nest_service("/app", hosts().build().unwrap());
    let client = client(app).unwrap();
    let request = client.get("/app/hosts/").header("host", "example.com");
    let page = request.await.unwrap();
    assert!(page.text().contains("<a href=\"/app/hosts/\""), "{page:?}");
    let there = "<a href=\"//admin.example.com/back/app/hosts/users/a%2Fb?edit=true#x\"";
    assert!(page.text().contains(there), "{page:?}");
}

#[tokio::test]
async fn cookies_stay_with_their_host() {
    #[page("/hosts/bake", layout = none)]
    async fn bake() {
        response().cookie(pages::SetCookie::new("crumb", "1")?)?;
        html! { "baked" }
    }
    #[page("/hosts/taste", layout = none)]
    async fn taste() {
        html! { {request().cookie("crumb").unwrap_or_default()} "." }
    }
    let hosts = Hosts::new()
        .host("a.example", Site::with(routes![bake, taste]))
        .host("b.example", Site::with(routes![taste]));
    let client = client(hosts).unwrap();
    client.get("http://a.example/hosts/bake").await.unwrap();
    let own = client.get("http://a.example/hosts/taste").await.unwrap();
    let other = client.get("http://b.example/hosts/taste").await.unwrap();
    assert_eq!((own.text(), other.text()), ("1.", "."));
}

#[tokio::test]
async fn a_host_without_a_site_is_refused() {
    let hosts = Hosts::new().host("example.com", Site::with(routes![public]));
    let client = client(hosts).unwrap();
    for method in [http::Method::GET, http::Method::HEAD, http::Method::OPTIONS] {
        let is_head = method == http::Method::HEAD;
        let request = client
            .request(method, "/hosts/")
            .header("host", "other.example");
        let answer = request.await.unwrap();
        assert_eq!(answer.status(), 421);
        assert_eq!(answer.text().is_empty(), is_head);
    }
}

#[test]
fn what_is_wrong_with_any_host_is_said_at_once() {
    #[page("/hosts/needy")]
    async fn needy(state: State<char>) {
        html! { {*state} }
    }
    // In one crate, the compiler would find it.
    let twin: &'static pages::Entry = Box::leak(Box::new(*public::ENTRY));
    let error = Hosts::new()
        .host(
            ["example.com", "b:80"],
            Site::with([public::ENTRY, twin, needy::ENTRY]),
        )
        .host("EXAMPLE.com.", Site::with(routes![public]))
        .otherwise(Site::with([]))
        .otherwise(Site::with([]))
        .host([""; 0], Site::with(routes![shared]))
        .build()
        .unwrap_err();
    let said = error.to_string();
    for line in [
        "the site can't start (6 to mend)",
        "- `b:80` isn't a host: a port doesn't belong to a host",
        "- two sites are for the host `EXAMPLE.com.`",
        "- two sites are for the host `*`",
        "- the site with the page `black_box::pages::hosts::shared` was given no host",
        "- at the host `example.com, b:80`: two pages answer `GET, HEAD /hosts/`:",
        "- at the host `example.com, b:80`: the page `black_box::pages::hosts::needy` takes `State<char>`",
    ] {
        assert!(said.contains(line), "{line}\n\n{said}");
    }
    assert_eq!(error.conflicts().len(), 1);
}

#[test]
fn the_table_names_the_hosts() {
    let table = hosts().table().to_string();
    let lines: Vec<&str> = table.lines().collect();
    assert!(
        lines[0].starts_with("example.com, www.example.com, *  GET, HEAD  /hosts/  "),
        "{table}"
    );
    assert!(
        lines[4].starts_with("Admin.Example.com                GET, HEAD  /hosts/users/{name}  "),
        "{table}"
    );
}

/// What is seen of a server with these hosts.
async fn served<T>(see: impl AsyncFnOnce(std::net::SocketAddr) -> T) -> T {
    let bound = hosts().bind("127.0.0.1:0").await.unwrap();
    let address = bound.local_addr().tcp().unwrap();
    let running = bound.run_until(std::future::pending());
    tokio::select! {
        _ = running => unreachable!("nobody stops it"),
        seen = see(address) => seen,
    }
}

/// What is answered on a socket.
async fn asked(head: &str) -> String {
    served(async |address| {
        let mut socket = TcpStream::connect(address).await.unwrap();
        socket.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        answer
    })
    .await
}

#[tokio::test]
async fn http2_names_the_host_in_its_target() {
    let body = served(async |address| {
        let socket = TcpStream::connect(address).await.unwrap();
        let (mut client, connection) = h2::client::handshake(socket).await.unwrap();
        let asking = async {
            let request = http::Request::get("http://A.example.com:81/hosts/tenant");
            let (response, _) = client
                .send_request(request.body(()).unwrap(), true)
                .unwrap();
            let mut body = response.await.unwrap().into_body();
            let mut text = Vec::new();
            while let Some(piece) = body.data().await {
                text.extend_from_slice(&piece.unwrap());
            }
            String::from_utf8(text).unwrap()
        };
        tokio::select! {
            end = connection => panic!("{end:?}"),
            body = asking => body,
        }
    })
    .await;
    assert!(body.starts_with("tenant "), "{body}");
    assert!(body.contains("href=\"//example.com:81/hosts/\""), "{body}");
}

#[tokio::test]
async fn hosts_are_served() {
    let answer =
        asked("GET /hosts/tenant HTTP/1.1\r\nHost: A.example.COM:81\r\nConnection: close\r\n\r\n")
            .await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(
        answer.contains("href=\"//example.com:81/hosts/\""),
        "{answer}"
    );
    // The target comes before the field (RFC 9112, section 3.2.2).
    let answer = asked(
        "GET http://admin.example.com/hosts/users/x HTTP/1.1\r\nHost: admin.example.com\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert!(answer.contains("\r\n\r\nuser x"), "{answer}");
    // HTTP/1.0 needs no host.
    let answer = asked("GET /hosts/ HTTP/1.0\r\n\r\n").await;
    assert!(answer.contains("\r\n\r\npublic "), "{answer}");
}
