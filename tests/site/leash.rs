//! Programs on a leash: they and whatever they have started end with the test, also when the test itself is killed.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// Starts the program that the arguments name, and waits for the end of its own input. That comes when the test closes
/// it, and when there is no test any more. Then all of this process group is killed, the shell included.
const SCRIPT: &str = r#""$@" & exec >&- ; read -r _; kill -KILL 0"#;

/// No program takes longer to say that it is ready.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program, and its children. They end when this is dropped.
pub(crate) struct Leash(Child);

impl Leash {
    /// Starts a program, and waits until `ready` finds what it looks for in a line of its output.
    ///
    /// `None` when the program ends, or says nothing of the kind in time.
    pub(crate) fn start<T: Send + 'static>(
        command: &[&OsStr],
        ready: impl Fn(&str) -> Option<T> + Send + 'static,
    ) -> Option<(Self, T)> {
        let mut shell = Command::new("sh")
            .args(["-c", SCRIPT, "sh"])
            .args(command)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let output = shell.stdout.take().expect("its output is a pipe");
        let leash = Self(shell);
        let (sender, receiver) = channel();
        // The output is read to its end, so that the program never waits for a reader.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(told) = ready(&line) {
                    let _nobody_waits_any_more = sender.send(told);
                }
            }
        });
        let told = receiver.recv_timeout(PATIENCE).ok()?;
        Some((leash, told))
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _its_status = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::Leash;
    use std::ffi::OsStr;
    use std::path::Path;

    fn start(script: &str) -> Option<(Leash, String)> {
        let command = ["sh", "-c", script].map(OsStr::new);
        Leash::start(&command, |line| {
            line.strip_prefix("child ").map(str::to_owned)
        })
    }

    #[test]
    fn children_end_with_their_parent() {
        let (leash, child) = start("sleep 1000 & echo child $!; wait").unwrap();
        let process = Path::new("/proc").join(child);
        assert!(process.exists());
        drop(leash);
        // A process that was killed leaves when its new parent has taken note.
        while std::fs::read_to_string(process.join("stat")).is_ok_and(|stat| !stat.contains(") Z "))
        {
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_program_that_says_nothing_is_not_waited_for() {
        assert!(start("exit 1").is_none());
    }
}
