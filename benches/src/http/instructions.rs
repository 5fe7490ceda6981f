//! The instructions of a request in user space, counted by valgrind's callgrind.

use super::client::{Connection, connect};
use super::contender::Contender;
use super::process::Server;
use super::site::{FORTUNES, PAGE, ROUTES, Route, TABLE};
use crate::figures::{Figure, Figures, Part};
use crate::measure::{SETTINGS, total};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is counted, and how often, one request after the other.
const SECTIONS: [(Route, u32); 3] = [(FORTUNES, 500), (PAGE, 20), (TABLE, 2)];

/// The function after which callgrind writes down what it has counted.
const END: &str = "end_of_section";

/// Counts for all contenders.
///
/// # Errors
///
/// Says what is missing: valgrind, or a figure in its output.
pub fn measure(program: &Path, contenders: &[Contender]) -> Result<Figures, String> {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("valgrind isn't there ({error})"))?;
    let folder = std::env::temp_dir().join(format!("pages-benches-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let counted = contenders
        .iter()
        .try_fold(Figures::default(), |mut figures, &contender| {
            figures.extend(count(program, contender, &folder)?);
            Ok(figures)
        });
    std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    counted
}

fn count(program: &Path, contender: Contender, folder: &Path) -> Result<Figures, String> {
    let output = folder.join("callgrind.out");
    let mut command = Command::new("valgrind");
    command
        .envs(SETTINGS)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--dump-after={END}"))
        .arg(format!("--callgrind-out-file={}", output.display()))
        .arg(program)
        .stderr(Stdio::null());
    let mut server = Server::start_by(command, contender)?;
    let mut buffer = vec![0; 1 << 16];
    // What is done but once isn't counted: each page is fetched before.
    for route in ROUTES.iter().filter(|route| is_counted(**route)) {
        fetch(&server, *route, 1, &mut buffer)?;
    }
    server.end_section()?;
    let mut figures = Figures::default();
    for (index, (route, times)) in SECTIONS.into_iter().enumerate() {
        fetch(&server, route, times, &mut buffer)?;
        server.end_section()?;
        let part = PathBuf::from(format!("{}.{}", output.display(), index + 2));
        let text = std::fs::read_to_string(&part)
            .map_err(|error| format!("{}: {error}", part.display()))?;
        let total = total(&text).ok_or_else(|| format!("{} has no total", part.display()))?;
        let (who, each) = (contender.name, total / f64::from(times));
        figures.push(Figure::new(
            Part::Http,
            route.name,
            who,
            "instructions",
            each,
        ));
    }
    Ok(figures)
}

fn is_counted(route: Route) -> bool {
    SECTIONS.iter().any(|(counted, _)| *counted == route)
}

fn fetch(server: &Server, route: Route, times: u32, buffer: &mut [u8]) -> Result<(), String> {
    let mut connection = Connection::new(connect(server.address, None)?, route, false);
    for _ in 0..times {
        connection.fetch(buffer)?;
    }
    Ok(())
}
