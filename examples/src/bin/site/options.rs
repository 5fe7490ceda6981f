//! What the command line says.

/// How to start the site.
pub(crate) const USAGE: &str = "\
The example site.

usage: site [--port PORT] [--routes]

  --port PORT   listen there instead of on 8000; 0 takes any that is free
  --routes      print the table of pages, and end";

/// The options, with their defaults.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) routes: bool,
    pub(crate) help: bool,
}

impl Options {
    /// Reads the arguments behind the program's name.
    ///
    /// # Errors
    /// When one of them is unknown, or isn't what it should be.
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            port: 8000,
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
                unknown => return Err(format!("there is no option {unknown:?}\n\n{USAGE}")),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(line: &str) -> Result<Options, String> {
        Options::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read() {
        assert_eq!(read("").unwrap().port, 8000);
        assert_eq!(read("--port 0").unwrap().port, 0);
        assert!(read("--routes").unwrap().routes);
    }

    #[test]
    fn mistakes_are_told() {
        assert!(read("--port").unwrap_err().contains("wants a number"));
        assert!(read("--port 65536").unwrap_err().contains("65536"));
        assert!(read("--colour").unwrap_err().contains("usage"));
    }
}
