//! What the command line of a site says.

use std::path::PathBuf;
use std::time::Duration;

/// A program with a site: what its command line may say.
///
/// ```
/// const SITE: examples::Program = examples::Program { name: "site", duty: "An example.", port: 8000, data: Some("site-data") };
/// let options = SITE.read(["--port", "0"].map(str::to_owned).into_iter())?;
/// assert_eq!(options.port, 0);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// The name it is called by.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub duty: &'static str,
    /// Where it listens unless it is told otherwise.
    pub port: u16,
    /// The folder for what visitors leave, unless it is told otherwise; `None` for a program that takes
    /// neither `--data` nor `--idle`.
    pub data: Option<&'static str>,
}

/// The options of a program.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to listen; 0 is any port that is free.
    pub port: u16,
    /// Where to keep what visitors leave.
    pub data: PathBuf,
    /// How long a session lives that nobody uses, if it isn't as long as others do.
    pub idle: Option<Duration>,
    /// Whether to print the table of pages, and end.
    pub routes: bool,
    /// Whether to print how the program is used, and end.
    pub help: bool,
}

impl Program {
    /// How to start it.
    pub fn usage(&self) -> String {
        let Self {
            name,
            duty,
            port,
            data,
        } = self;
        let (short, long) = match data {
            None => ("", String::new()),
            Some(data) => (
                " [--data FOLDER] [--idle SECONDS]",
                format!(
                    "  --data FOLDER   keep there, and not in {data}, what visitors leave\n  \
                     --idle SECONDS  end sessions that nobody has used for so long\n"
                ),
            ),
        };
        format!(
            "{duty}\n\nusage: {name} [--port PORT]{short} [--routes]\n\n  \
             --port PORT     listen there instead of on {port}; 0 takes any that is free\n{long}  \
             --routes        print the table of pages, and end"
        )
    }

    /// Reads the arguments behind the program's name.
    ///
    /// # Errors
    /// When one of them is unknown, or isn't what it should be.
    pub fn read(&self, mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options {
            port: self.port,
            data: self.data.unwrap_or_default().into(),
            idle: None,
            routes: false,
            help: false,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--port" => {
                    let port = arguments.next().ok_or("--port wants a number")?;
                    options.port = port
                        .parse()
                        .map_err(|_| format!("--port wants a number up to 65535, not {port:?}"))?;
                }
                "--data" if self.data.is_some() => {
                    options.data = arguments.next().ok_or("--data wants a folder")?.into();
                }
                "--idle" if self.data.is_some() => {
                    let seconds = arguments.next().ok_or("--idle wants a number of seconds")?;
                    let seconds = seconds.parse().ok().filter(|seconds| *seconds > 0);
                    let seconds = seconds.ok_or("--idle wants a number of seconds from 1 on")?;
                    options.idle = Some(Duration::from_secs(seconds));
                }
                "--routes" => options.routes = true,
                "--help" | "-h" => options.help = true,
                unknown => {
                    let usage = self.usage();
                    return Err(format!("there is no option {unknown:?}\n\n{usage}"));
                }
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, Program};
    use std::path::Path;
    use std::time::Duration;

    const PROGRAM: Program = Program {
        name: "site",
        duty: "A site.",
        port: 8000,
        data: Some("var"),
    };

    fn read(line: &str) -> Result<Options, String> {
        PROGRAM.read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read() {
        assert_eq!(read("").unwrap().port, 8000);
        assert_eq!(read("--port 0").unwrap().port, 0);
        assert!(read("--routes").unwrap().routes);
        assert!(read("-h").unwrap().help);
        assert_eq!(read("").unwrap().data, Path::new("var"));
        assert_eq!(read("--data a").unwrap().data, Path::new("a"));
        let idle = read("--idle 3").unwrap().idle;
        assert_eq!(idle, Some(Duration::from_secs(3)));
    }

    #[test]
    fn mistakes_are_told() {
        assert!(read("--port").unwrap_err().contains("wants a number"));
        assert!(read("--port 65536").unwrap_err().contains("65536"));
        assert!(read("--colour").unwrap_err().contains("usage: site"));
        assert!(read("--idle 0").unwrap_err().contains("from 1 on"));
        assert!(read("--data").unwrap_err().contains("wants a folder"));
    }

    #[test]
    fn who_keeps_nothing_is_told_no_folder() {
        let program = Program {
            data: None,
            ..PROGRAM
        };
        let words = ["--data", "a"].map(str::to_owned);
        assert!(program.read(words.into_iter()).is_err());
        assert!(!program.usage().contains("--data"));
    }
}
