//! The two kinds of sockets, as one.

use crate::address::{Address, Place, parse};
use socket2::{Domain, Protocol, SockAddr, SockRef, Socket, Type};
use std::io::{self, IoSlice, Read};
use std::net::{Shutdown, SocketAddr};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

/// The length of the kernel's queue until the limits are known.
const BACKLOG: i32 = 4_096;

/// A socket that listens.
#[derive(Debug)]
pub(crate) enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener, SocketFile),
}

/// The path of a socket in the file system, which is removed when nobody listens any more.
#[derive(Debug)]
pub(crate) struct SocketFile(PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        // It may have been taken away already; nobody is hurt by what is left.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Listener {
    pub(crate) async fn bind(place: &str) -> io::Result<Self> {
        match parse(place)? {
            Place::Unix(path) => Self::bind_unix(Path::new(path)),
            Place::Tcp(place) => {
                let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
                for address in tokio::net::lookup_host(place).await? {
                    match Self::bind_tcp(address) {
                        Ok(listener) => return Ok(listener),
                        Err(error) => last = error,
                    }
                }
                Err(last)
            }
        }
    }

    /// The queue of the kernel is made as long as wished when the server runs.
    fn bind_tcp(address: SocketAddr) -> io::Result<Self> {
        let socket = Socket::new(
            Domain::for_address(address),
            Type::STREAM,
            Some(Protocol::TCP),
        )?;
        // So that a server can listen again while old connections fade.
        socket.set_reuse_address(true)?;
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        Self::from_std(socket.into())
    }

    fn bind_unix(path: &Path) -> io::Result<Self> {
        let address = SockAddr::unix(path)?;
        let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
        if let Err(error) = socket.bind(&address) {
            if error.kind() != io::ErrorKind::AddrInUse || !is_left(path, &address) {
                return Err(error);
            }
            std::fs::remove_file(path)?;
            socket.bind(&address)?;
        }
        let path = SocketFile(path.to_owned());
        socket.listen(BACKLOG)?;
        socket.set_nonblocking(true)?;
        Ok(Self::Unix(UnixListener::from_std(socket.into())?, path))
    }

    pub(crate) fn from_std(listener: std::net::TcpListener) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        TcpListener::from_std(listener).map(Self::Tcp)
    }

    /// Sets the length of the kernel's queue: listening again changes it.
    pub(crate) fn set_backlog(&self, backlog: u32) -> io::Result<()> {
        let backlog = i32::try_from(backlog).unwrap_or(i32::MAX);
        match self {
            Self::Tcp(listener) => SockRef::from(listener).listen(backlog),
            Self::Unix(listener, _) => SockRef::from(listener).listen(backlog),
        }
    }

    pub(crate) fn address(&self) -> io::Result<Address> {
        match self {
            Self::Tcp(listener) => listener.local_addr().map(Address::Tcp),
            Self::Unix(_, path) => Ok(Address::Unix(path.0.clone())),
        }
    }

    /// The next connection and who it is from.
    pub(crate) async fn accept(&self) -> io::Result<(Stream, Address)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, address) = listener.accept().await?;
                Ok((Stream::Tcp(stream), Address::Tcp(address)))
            }
            Self::Unix(listener, _) => {
                let (stream, address) = listener.accept().await?;
                Ok((Stream::Unix(stream), Address::from_unix(&address)))
            }
        }
    }
}

/// Whether a path is a socket that nobody listens to: a server that was killed leaves it. Another kind of file is none.
fn is_left(path: &Path, address: &SockAddr) -> bool {
    let is_socket = std::fs::symlink_metadata(path).is_ok_and(|file| file.file_type().is_socket());
    let asked =
        Socket::new(Domain::UNIX, Type::STREAM, None).and_then(|socket| socket.connect(address));
    is_socket && asked.is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

/// A connection.
#[derive(Debug)]
pub(crate) enum Stream {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Stream {
    /// Sends what there is at once: what is worth waiting for is put together before it is written. (With Nagle's algorithm
    /// a response in two pieces waits for the client's delayed acknowledgement.)
    pub(crate) fn set_nodelay(&self) -> io::Result<()> {
        match self {
            Self::Tcp(stream) => stream.set_nodelay(true),
            Self::Unix(_) => Ok(()),
        }
    }

    /// The server's end.
    pub(crate) fn local(&self) -> io::Result<Address> {
        match self {
            Self::Tcp(stream) => stream.local_addr().map(Address::Tcp),
            Self::Unix(stream) => Ok(Address::from_unix(&stream.local_addr()?)),
        }
    }

    /// Says a last word without waiting, as far as it goes.
    ///
    /// What has come is read, for closing over unread bytes would reset the connection under the answer. tokio's own methods
    /// try nothing before the first event of a socket.
    pub(crate) fn dismiss(&self, answer: &[u8]) -> io::Result<()> {
        let socket = match self {
            Self::Tcp(stream) => SockRef::from(stream),
            Self::Unix(stream) => SockRef::from(stream),
        };
        socket.send(answer)?;
        socket.shutdown(Shutdown::Write)?;
        (&*socket).read(&mut [0; 4096]).map(drop)
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(stream) => Pin::new(stream).poll_read(cx, out),
            Self::Unix(stream) => Pin::new(stream).poll_read(cx, out),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tcp(stream) => Pin::new(stream).poll_write(cx, bytes),
            Self::Unix(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tcp(stream) => Pin::new(stream).poll_write_vectored(cx, slices),
            Self::Unix(stream) => Pin::new(stream).poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(stream) => Pin::new(stream).poll_flush(cx),
            Self::Unix(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Unix(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}
