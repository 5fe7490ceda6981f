//! Connections: how many, whose, and who makes room.

use super::site::site;
use super::support::{Client, get, get_last, ms, serve};
use server::Limits;
use std::time::Instant;

#[test]
fn slow_heads_make_room_for_requests() {
    let limits = Limits {
        connections: 20,
        ..Limits::default()
    };
    let server = serve(limits, site());
    // Ten times as many attackers as there are places, and each of them holds on to its own.
    let mut attackers: Vec<Client> = (0..200).map(|_| server.connect()).collect();
    for (number, attacker) in attackers.iter_mut().enumerate() {
        attacker.try_send("GET / HTTP/1.1\r\nX: ");
        if number % 20 == 0 {
            let begin = Instant::now();
            assert!(server.ask(&get_last("/")).ends_with("hello"));
            let took = begin.elapsed();
            assert!(took < ms(1_500), "service within {took:?} among slow heads");
        }
    }
}

#[test]
fn idle_connections_make_room() {
    let limits = Limits {
        connections: 10,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut clients = Vec::new();
    for _ in 0..50 {
        let mut client = server.connect();
        client.send(get("/"));
        assert_eq!(client.response().text(), "hello");
        clients.push(client);
    }
    // The last ones are still there.
    let mut last = clients.pop().unwrap();
    last.send(get("/"));
    assert_eq!(last.response().text(), "hello");
    assert!(clients[0].is_closed_silently());
}

#[test]
fn busy_connections_do_not_make_room_and_new_ones_wait() {
    let limits = Limits {
        connections: 2,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut busy: Vec<Client> = (0..2).map(|_| server.connect()).collect();
    let begin = Instant::now();
    for client in &mut busy {
        client.send(get_last("/drip/10/50"));
    }
    // Who has the head of a response is no longer taken for idle.
    for client in &mut busy {
        client.until("\r\n\r\n");
    }
    let answer = server.ask(&get_last("/"));
    assert!(answer.ends_with("hello"), "{answer}");
    assert!(begin.elapsed() >= ms(500), "it has waited");
    for mut client in busy {
        assert!(client.rest().ends_with("\r\n0\r\n\r\n"));
    }
}

#[test]
fn one_client_gets_no_more_than_its_share() {
    let limits = Limits {
        connections_per_peer: Some(3),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut clients: Vec<Client> = (0..3).map(|_| server.connect()).collect();
    for client in &mut clients {
        client.send(get("/"));
        assert_eq!(client.response().status, 200);
    }
    let mut further = server.connect();
    let response = further.response();
    assert_eq!(response.status, 503);
    assert_eq!(response.header("connection"), Some("close"));
    assert!(further.is_closed_silently());
    // One that goes leaves its place.
    drop(clients.pop());
    let begin = Instant::now();
    while !server.ask(&get_last("/")).ends_with("hello") {
        assert!(begin.elapsed() < ms(5_000));
    }
}

#[test]
fn many_connections_at_once_are_all_taken() {
    let server = serve(Limits::default(), site());
    // More than the 128 that a listener keeps by default, before anybody is served.
    let mut clients: Vec<Client> = (0..300).map(|_| server.connect()).collect();
    for client in &mut clients {
        client.send(get("/empty"));
    }
    for client in &mut clients {
        assert_eq!(client.response().status, 204);
    }
}
