//! Where a server listens.

use super::site::site;
use super::support::{Client, get, get_last, ms, runtime, serve};
use server::{Address, Limits, Server};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpListener;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;

fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("pages-{}-{name}.sock", std::process::id()))
}

fn ask_unix(path: &PathBuf) -> String {
    let mut stream = UnixStream::connect(path).unwrap();
    stream.write_all(get_last("/peer").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_unix_socket_is_served_and_taken_away() {
    let path = path("served");
    let place = format!("unix:{}", path.display());
    let runtime = runtime();
    let server = runtime.block_on(Server::bind(&place)).unwrap();
    assert_eq!(server.local_addr(), &Address::Unix(path.clone()));
    assert_eq!(server.local_addr().to_string(), place);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = runtime.spawn(server.run_until(site(), async { stopped.await.unwrap_or(()) }));
    let answer = ask_unix(&path);
    assert!(
        answer.ends_with(&format!("\r\n\r\nunix: {place}")),
        "{answer}"
    );
    // Somebody lives there, so nobody else moves in.
    let taken = runtime.block_on(Server::bind(&place)).unwrap_err();
    assert_eq!(taken.kind(), ErrorKind::AddrInUse);
    drop(stop);
    runtime.block_on(running).unwrap().unwrap();
    assert!(!path.exists());
}

#[test]
fn the_socket_of_a_dead_server_is_replaced_and_other_files_are_not() {
    let path = path("dead");
    drop(UnixListener::bind(&path).unwrap());
    assert!(path.exists());
    let place = format!("unix:{}", path.display());
    let runtime = runtime();
    let server = runtime.block_on(Server::bind(&place)).unwrap();
    drop(server);
    assert!(!path.exists());
    std::fs::write(&path, "precious").unwrap();
    runtime.block_on(Server::bind(&place)).unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), b"precious");
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn a_listener_is_taken_over() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    // Whoever comes before the server runs waits for it.
    let mut early = Client::connect(address);
    early.send(get("/"));
    let runtime = runtime();
    let _inside = runtime.enter();
    let server = Server::from_listener(listener).unwrap();
    assert_eq!(server.local_addr(), &Address::Tcp(address));
    runtime.spawn(server.run_until(site(), std::future::pending()));
    assert_eq!(early.response().text(), "hello");
}

#[test]
fn port_0_is_a_free_one_and_a_port_in_use_is_an_error() {
    let first = serve(Limits::default(), site());
    let second = serve(Limits::default(), site());
    assert_ne!(first.address.port(), 0);
    assert_ne!(first.address, second.address);
    let runtime = runtime();
    let taken = runtime.block_on(Server::bind(&first.address.to_string()));
    assert_eq!(taken.unwrap_err().kind(), ErrorKind::AddrInUse);
    for wrong in [
        "",
        "localhost",
        "/a",
        "unix:",
        "localhost:port",
        "256.0.0.1:0",
    ] {
        assert!(runtime.block_on(Server::bind(wrong)).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_port_can_be_taken_again_at_once() {
    let server = serve(Limits::default(), site());
    let address = server.address;
    // Our side closes first, so the connection fades on our side.
    assert!(server.ask(&get_last("/")).ends_with("hello"));
    server.begin_stop().report();
    let runtime = runtime();
    runtime
        .block_on(Server::bind(&address.to_string()))
        .unwrap();
}

#[test]
fn the_kernel_keeps_as_many_connections_as_the_limit_says() {
    // With a queue of two the third connection isn't made before somebody takes one.
    let runtime = runtime();
    let server = runtime.block_on(Server::bind("127.0.0.1:0")).unwrap();
    let address = server.local_addr().tcp().unwrap();
    let limits = Limits {
        backlog: 1,
        connections: 1,
        ..Limits::default()
    };
    runtime.spawn(
        server
            .limits(limits)
            .run_until(site(), std::future::pending()),
    );
    let mut busy = Client::connect(address);
    busy.send(get("/after/60000"));
    std::thread::sleep(ms(50));
    let made = (0..10)
        .map(|_| std::net::TcpStream::connect_timeout(&address, ms(50)))
        .take_while(Result::is_ok)
        .count();
    assert!((1..5).contains(&made), "{made}");
}
