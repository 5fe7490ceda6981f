//! What the command line of a site says.

/// A program with a site: what its command line may say.
///
/// ```
/// const SITE: examples::Program = examples::Program { name: "site", duty: "An example.", port: 8000 };
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
}

/// The options of a program.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to listen; 0 is any port that is free.
    pub port: u16,
    /// Whether to print the table of pages, and end.
    pub routes: bool,
    /// Whether to print how the program is used, and end.
    pub help: bool,
}

impl Program {
    /// How to start it.
    pub fn usage(&self) -> String {
        let Self { name, duty, port } = self;
        format!(
            "{duty}\n\nusage: {name} [--port PORT] [--routes]\n\n  \
             --port PORT   listen there instead of on {port}; 0 takes any that is free\n  \
             --routes      print the table of pages, and end"
        )
    }

    /// Reads the arguments behind the program's name.
    ///
    /// # Errors
    /// When one of them is unknown, or isn't what it should be.
    pub fn read(&self, mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options {
            port: self.port,
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

    const PROGRAM: Program = Program {
        name: "site",
        duty: "A site.",
        port: 8000,
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
    }

    #[test]
    fn mistakes_are_told() {
        assert!(read("--port").unwrap_err().contains("wants a number"));
        assert!(read("--port 65536").unwrap_err().contains("65536"));
        assert!(read("--colour").unwrap_err().contains("usage: site"));
    }
}
