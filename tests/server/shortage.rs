//! Descriptors run out: a server in a process of its own, which may open few files.

use super::site::site;
use super::support::{Client, PATIENCE, get_last, ms, runtime};
use server::{Limits, Server};
use std::env;
use std::io::{BufRead, BufReader, Lines, Write};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Instant;

/// Set in the process that serves.
const SERVES: &str = "PAGES_TESTS_SERVES_WITH_FEW_DESCRIPTORS";

/// The server's part of the test below: until its input ends.
fn serve_here() {
    let runtime = runtime();
    let server = runtime.block_on(Server::bind("127.0.0.1:0")).unwrap();
    let mut out = std::io::stdout();
    // The name of the test stands in front of it, without a line of its own.
    writeln!(out, "\naddress {}", server.local_addr()).unwrap();
    let limits = Limits {
        connections: 10_000, // what runs out is something else
        ..Limits::default()
    };
    let ended = async {
        let end = tokio::task::spawn_blocking(|| std::io::stdin().lines().count());
        end.await.unwrap();
    };
    let served = server.limits(limits).run_until(site(), ended);
    runtime.block_on(served).unwrap();
}

/// Starts this test in a process with few descriptors.
fn start(test: &str, descriptors: u32) -> Other {
    let mut child = Command::new("sh")
        .arg("-c")
        .arg(format!("ulimit -n {descriptors} && exec \"$@\""))
        .arg("sh")
        .arg(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", test])
        .env(SERVES, "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| line.strip_prefix("address ")?.parse().ok())
        .expect("the server tells its address");
    Other {
        child,
        lines,
        address,
    }
}

/// A process that serves.
struct Other {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: SocketAddr,
}

impl Other {
    /// Ends it; it has nothing to complain about.
    fn end(mut self) {
        drop(self.child.stdin.take());
        assert!(self.lines.all(|line| line.is_ok()));
        assert!(self.child.wait().unwrap().success());
    }
}

fn asks(address: SocketAddr) -> String {
    let mut client = Client::connect(address);
    client.try_send(get_last("/"));
    client.rest()
}

#[test]
fn without_descriptors_service_goes_on() {
    if env::var_os(SERVES).is_some() {
        return serve_here();
    }
    let test = "server::shortage::without_descriptors_service_goes_on";
    let other = start(test, 64);
    let address = other.address;
    // Three times as many as the process may have, each in the middle of a head.
    let mut attackers = Vec::new();
    for number in 0..200 {
        let mut attacker = Client::connect(address);
        attacker.try_send("GET / HTTP/1.1\r\nX: ");
        attackers.push(attacker);
        if number % 20 == 19 {
            let begin = Instant::now();
            let mut answer = asks(address);
            // One that came when there was really nothing may hear that, and try again.
            while !answer.ends_with("hello") {
                assert!(
                    answer.is_empty() || answer.starts_with("HTTP/1.1 503 "),
                    "{answer}"
                );
                assert!(begin.elapsed() < PATIENCE, "no service without descriptors");
                answer = asks(address);
            }
            let took = begin.elapsed();
            assert!(
                took < ms(500),
                "{took:?} to recover, while an accept loop that sleeps takes a second"
            );
        }
    }
    drop(attackers);
    other.end();
}

#[test]
fn busy_connections_that_take_all_descriptors_are_finished_and_service_comes_back() {
    if env::var_os(SERVES).is_some() {
        return serve_here();
    }
    let test = "server::shortage::busy_connections_that_take_all_descriptors_are_finished_and_service_comes_back";
    let other = start(test, 48);
    let address = other.address;
    let mut busy: Vec<Client> = (0..60).map(|_| Client::connect(address)).collect();
    for client in &mut busy {
        client.try_send(get_last("/after/300"));
    }
    // Those that got in are answered, and the others hear that there is no place, or are closed before they have asked.
    let answers: Vec<String> = busy.iter_mut().map(Client::rest).collect();
    let finished = |answer: &&String| answer.ends_with("at last");
    assert!(answers.iter().filter(finished).count() >= 10, "{answers:?}");
    for answer in answers.iter().filter(|answer| !finished(answer)) {
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 503 "),
            "{answer}"
        );
    }
    drop(busy);
    let begin = Instant::now();
    while !asks(address).ends_with("hello") {
        assert!(
            begin.elapsed() < ms(900),
            "a place that is free is taken at once"
        );
    }
    other.end();
}
