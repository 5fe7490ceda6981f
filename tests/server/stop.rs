//! The end of a server: what is in flight is finished.

use super::site::site;
use super::support::{Client, get, ms, runtime, serve};
use server::{Limits, Server};
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Instant;

#[test]
fn a_download_in_flight_is_finished() {
    let server = serve(Limits::default(), site());
    let address = server.address;
    let mut client = server.connect();
    client.send(get("/download/30000000"));
    client.until("\r\n\r\n"); // more than the kernel holds is still to come
    let mut idle = Client::connect(address);
    idle.send(get("/"));
    assert_eq!(idle.response().status, 200);
    let mut silent = Client::connect(address);
    std::thread::sleep(ms(20));
    let stopping = server.begin_stop();
    // Connections without a request are closed at once, and nobody is let in.
    assert!(idle.is_closed_silently());
    assert!(silent.is_closed_silently());
    assert!(TcpStream::connect(address).is_err());
    let rest = client.rest();
    assert!(rest.len() > 30_000_000, "{}", rest.len());
    assert!(rest.ends_with("0\r\n\r\n"));
    let report = stopping.report();
    assert_eq!((report.open, report.cut), (3, 0));
}

#[test]
fn an_answer_that_is_being_made_is_finished_and_says_that_it_is_the_last() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    client.send(get("/after/200"));
    let mut head = server.connect();
    head.send("GET / HTTP/1.1\r\nHost: a\r\n");
    std::thread::sleep(ms(50));
    let stopping = server.begin_stop();
    std::thread::sleep(ms(50));
    head.send("\r\n"); // it had begun before
    for (client, text) in [(&mut client, "at last"), (&mut head, "hello")] {
        let response = client.response();
        assert_eq!(response.text(), text);
        assert_eq!(response.header("connection"), Some("close"));
        assert!(client.is_closed_silently());
    }
    assert_eq!(stopping.report().cut, 0);
}

#[test]
fn what_is_not_finished_at_the_deadline_is_cut() {
    let limits = Limits {
        stop: ms(200),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut endless = server.connect();
    endless.send(get("/drip/1000000/10"));
    endless.until("drop");
    let mut upgraded = server.connect();
    upgraded.send(
        "GET /upgrade HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: capitals\r\n\r\n",
    );
    assert_eq!(upgraded.response().status, 101);
    let begin = Instant::now();
    let report = server.begin_stop().report();
    assert_eq!((report.open, report.cut), (2, 2));
    assert!(begin.elapsed() > ms(150), "{report:?}");
    assert!(begin.elapsed() < ms(5_000), "{report:?}");
    assert!(!endless.rest().ends_with("0\r\n\r\n"));
    assert!(upgraded.is_closed_silently());
}

/// Set in the process that is asked to end.
const SERVES: &str = "PAGES_TESTS_SERVES_UNTIL_A_SIGNAL";

#[test]
fn signals_end_the_server_when_it_has_finished() {
    if env::var_os(SERVES).is_some() {
        let runtime = runtime();
        let server = runtime.block_on(Server::bind("127.0.0.1:0")).unwrap();
        let address = server.local_addr().clone();
        runtime.block_on(async move {
            let serving = tokio::spawn(server.run(site()));
            // The handlers are there when somebody is answered.
            let answered = tokio::task::spawn_blocking({
                let address = address.tcp().unwrap();
                move || {
                    let mut client = Client::connect(address);
                    client.send(get("/"));
                    client.response().status
                }
            });
            assert_eq!(answered.await.unwrap(), 200);
            writeln!(std::io::stdout(), "\naddress {address}").unwrap();
            let report = serving.await.unwrap().unwrap();
            assert_eq!(report.cut, 0);
        });
        return;
    }
    for signal in ["TERM", "INT"] {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "--nocapture"])
            .arg("server::stop::signals_end_the_server_when_it_has_finished")
            .env(SERVES, "1")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("address ")?.parse().ok())
            .expect("the server tells its address");
        let mut client = Client::connect(address);
        client.send(get("/after/300"));
        std::thread::sleep(ms(50));
        let kill = format!("kill -{signal} {}", child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(client.response().text(), "at last", "{signal}");
        assert!(
            lines.all(|line| line.is_ok()),
            "it ends when it has said all"
        );
        assert!(child.wait().unwrap().success());
    }
}
