//! The command line: what to measure, with which profiles, and where the figures go.

use crate::figures::Part;
use std::path::PathBuf;

/// What `--help` shows.
pub const USAGE: &str = "\
Rendering, escaping, compiling and serving, beside every peer and the hand-written limit.

usage: cargo xtask bench [render] [escape] [compile] [http] [OPTIONS]

  render             the pages: time, instructions, allocations
  escape             escaping as a function: time, instructions
  compile            two hundred pages: compile time and binary size
  http               pages over HTTP: time of the processor, instructions, first byte, memory
                     (nothing named: all four)
  --quick            the limit, ours, maud, hypertext and sailfish; no `compile` unless named,
                     and then without topcoat; fewer rounds of `http`
  --profile PROFILE  release, fat or both (the default; for `http` alone it is release)
  --only CONTENDER   for `http`: nobody but those named and ready-made bytes
  --json FILE        write the figures and the bars there, too

It fails where a bar is missed.";

/// A profile of cargo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Plain `--release`.
    Release,
    /// With link-time optimization over all crates, as one unit.
    Fat,
}

impl Profile {
    /// The name for `--profile`, which is also the folder below `target`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Fat => "fat",
        }
    }
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    pub parts: Vec<Part>,
    pub quick: bool,
    pub profiles: Vec<Profile>,
    pub json: Option<PathBuf>,
    /// Whom to measure over HTTP; all if nobody is named.
    pub only: Vec<String>,
}

impl Options {
    /// Reads the command line, without the name of the program.
    ///
    /// # Errors
    ///
    /// Names the argument that makes no sense.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self {
            parts: Vec::new(),
            quick: false,
            profiles: Vec::new(),
            json: None,
            only: Vec::new(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => options.quick = true,
                "--profile" => options.profiles = profiles(arguments.next())?,
                "--json" => {
                    let file = arguments.next().ok_or("--json needs the name of a file")?;
                    options.json = Some(PathBuf::from(file));
                }
                "--only" => {
                    let name = arguments.next().ok_or("--only needs a contender")?;
                    options.only.push(name.clone());
                }
                name => match Part::named(name) {
                    Some(part) if options.parts.contains(&part) => {}
                    Some(part) => options.parts.push(part),
                    None => return Err(format!("`{name}` makes no sense here\n\n{USAGE}")),
                },
            }
        }
        if options.parts.is_empty() {
            options.parts = Part::ALL.to_vec();
            if options.quick {
                options.parts.retain(|part| *part != Part::Compile);
            }
        }
        if options.profiles.is_empty() {
            // Serving is the kernel's work for the most part, which is built but one way.
            options.profiles = match options.parts[..] {
                [Part::Http] => vec![Profile::Release],
                _ => vec![Profile::Release, Profile::Fat],
            };
        }
        Ok(options)
    }

    /// Whether a part was asked for.
    pub fn asks_for(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

fn profiles(name: Option<&String>) -> Result<Vec<Profile>, String> {
    match name.map(String::as_str) {
        Some("release") => Ok(vec![Profile::Release]),
        Some("fat") => Ok(vec![Profile::Fat]),
        Some("both") => Ok(vec![Profile::Release, Profile::Fat]),
        _ => Err("--profile needs `release`, `fat` or `both`".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, Part, Profile};

    fn parse(line: &str) -> Result<Options, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words)
    }

    #[test]
    fn everything_is_measured_unless_something_is_named() {
        let all = parse("").expect("it makes sense");
        assert_eq!(all.parts, Part::ALL);
        assert_eq!(all.profiles, [Profile::Release, Profile::Fat]);
        assert!(!all.quick && all.json.is_none());
        assert_eq!(
            parse("escape escape").map(|o| o.parts),
            Ok(vec![Part::Escape])
        );
    }

    #[test]
    fn a_quick_run_compiles_only_when_asked() {
        let quick = parse("--quick").expect("it makes sense");
        assert!(quick.quick && !quick.asks_for(Part::Compile));
        let asked = parse("compile --quick").expect("it makes sense");
        assert_eq!(asked.parts, [Part::Compile]);
    }

    #[test]
    fn profile_and_file_are_read() {
        let options = parse("render --profile fat --json figures.json").expect("it makes sense");
        assert_eq!(options.profiles, [Profile::Fat]);
        assert_eq!(options.json.as_deref(), Some("figures.json".as_ref()));
        let http = parse("http --only ours --only topcoat").expect("it makes sense");
        assert_eq!(http.only, ["ours", "topcoat"]);
        assert_eq!(http.profiles, [Profile::Release]);
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for line in ["rendr", "--profile", "--profile slow", "--json", "--only"] {
            let told = parse(line).expect_err("it makes no sense");
            let word = line.split(' ').next().expect("a line has a word");
            assert!(told.contains(word), "{told}");
        }
    }
}
