//! A server in a process of its own: started, asked what it has used, ended.

use super::contender::{ALL, Contender};
use super::processor;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// The first argument of a process that serves.
pub const SERVE: &str = "serve";

/// What a server says when a section has ended.
const DONE: &str = "done";

/// How long a server may take until it answers. Under valgrind it takes fifty times as long.
const PATIENCE: Duration = Duration::from_mins(2);

/// A server that runs. Its process ends with this value.
#[derive(Debug)]
pub struct Server {
    pub contender: Contender,
    pub address: SocketAddr,
    process: Child,
    commands: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Server {
    /// Starts `contender` by `program`, on a port that is free, and waits until it accepts connections.
    ///
    /// # Errors
    ///
    /// Says why it doesn't.
    pub fn start(program: &Path, contender: Contender) -> Result<Self, String> {
        Self::start_by(Command::new(program), contender)
    }

    /// The same by a command to which the arguments are added: the program, or another one that runs it.
    ///
    /// # Errors
    ///
    /// Says why it doesn't.
    pub fn start_by(mut command: Command, contender: Contender) -> Result<Self, String> {
        let address = free_address()?;
        let mut process = command
            .args([SERVE, contender.name, &address.to_string()])
            // No peer logs its requests, and a line costs more than a small page.
            .env("RUST_LOG", "warn")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", contender.name))?;
        let pipes = (process.stdin.take(), process.stdout.take());
        let (Some(commands), Some(answers)) = pipes else {
            return Err(format!("{} has no pipes", contender.name));
        };
        let mut server = Self {
            contender,
            address,
            process,
            commands,
            answers: BufReader::new(answers),
        };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Ok(Some(status)) = server.process.try_wait() {
                return Err(format!("{} ended with {status}", contender.name));
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{} accepts no connections", contender.name));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(server)
    }

    /// What all threads of the process have used of a processor so far.
    ///
    /// # Errors
    ///
    /// Says which file of the system tells nothing.
    pub fn cpu(&self) -> Result<Duration, String> {
        let folder = format!("/proc/{}/task", self.process.id());
        let tasks = std::fs::read_dir(&folder).map_err(|error| format!("{folder}: {error}"))?;
        let mut total = 0;
        for task in tasks.flatten() {
            let path = task.path().join("schedstat");
            // A thread that has ended in the meantime is no error.
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            total += nanoseconds(&text).ok_or_else(|| format!("{}: {text}", path.display()))?;
        }
        Ok(Duration::from_nanos(total))
    }

    /// The memory of the process in kilobytes: now, and the most there was since [`Server::forget_peak`].
    ///
    /// # Errors
    ///
    /// Says which file of the system tells nothing.
    pub fn memory(&self) -> Result<(u64, u64), String> {
        let path = format!("/proc/{}/status", self.process.id());
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        let field = |name| kilobytes(&text, name).ok_or_else(|| format!("{path} has no {name}"));
        Ok((field("VmRSS:")?, field("VmHWM:")?))
    }

    /// Lets the peak of the memory start anew.
    ///
    /// # Errors
    ///
    /// Says that the system refuses.
    pub fn forget_peak(&self) -> Result<(), String> {
        let path = format!("/proc/{}/clear_refs", self.process.id());
        std::fs::write(&path, "5").map_err(|error| format!("{path}: {error}"))
    }

    /// Ends a section: under valgrind, what was counted since the last one is written down.
    ///
    /// # Errors
    ///
    /// Says that the server is gone.
    pub fn end_section(&mut self) -> Result<(), String> {
        let gone = |error| format!("{}: {error}", self.contender.name);
        writeln!(self.commands, "section").map_err(gone)?;
        let mut line = String::new();
        // A server may have said something for its own part.
        while line.trim_end() != DONE {
            line.clear();
            if self.answers.read_line(&mut line).map_err(gone)? == 0 {
                return Err(format!("{} is gone", self.contender.name));
            }
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; what it leaves is collected in either case.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port of the loopback device that nobody uses.
fn free_address() -> Result<SocketAddr, String> {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("no port is free: {error}"))
}

/// The first field of a `schedstat`: the time on a processor.
fn nanoseconds(schedstat: &str) -> Option<u64> {
    schedstat.split_whitespace().next()?.parse().ok()
}

/// A field of a `status`, which is in kilobytes.
fn kilobytes(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The end of a section. Valgrind knows it by its name.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn end_of_section() {
    std::hint::black_box(());
}

/// What the process does that [`Server::start`] starts: serves until whoever started it is gone.
///
/// # Errors
///
/// Says why it serves no longer.
pub fn serve(arguments: &[String]) -> Result<(), String> {
    let [name, address] = arguments else {
        return Err("serving needs a contender and an address".to_owned());
    };
    let contender = ALL.into_iter().find(|contender| contender.name == *name);
    let contender = contender.ok_or_else(|| format!("`{name}` isn't known"))?;
    let address = address
        .parse()
        .map_err(|error| format!("{address}: {error}"))?;
    let _ = processor::pin(processor::SERVER);
    std::thread::spawn(|| {
        for _ in std::io::stdin().lock().lines() {
            end_of_section();
            println!("{DONE}");
        }
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("no runtime: {error}"))?;
    let failure = runtime.block_on((contender.serve)(address));
    Err(format!("{name}: {failure}"))
}

#[cfg(test)]
mod tests {
    use super::{kilobytes, nanoseconds};

    #[test]
    fn what_the_system_tells_is_read() {
        assert_eq!(nanoseconds("71828 314 15\n"), Some(71828));
        assert_eq!(nanoseconds(""), None);
        let status = "Name:\tx\nVmHWM:\t    1234 kB\nVmRSS:\t     567 kB\n";
        assert_eq!(kilobytes(status, "VmRSS:"), Some(567));
        assert_eq!(kilobytes(status, "VmHWM:"), Some(1234));
        assert_eq!(kilobytes(status, "VmSwap:"), None);
    }
}
