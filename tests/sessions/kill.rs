//! Killed in the middle of writes, a thousand times: the file opens, is whole, and holds all that was said to be kept.

use pages::prelude::*;
use pages::{Site, sqlite};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const KILLS: usize = 1000;
/// Files that are written at the same time, each by one process.
const FILES: usize = 4;
/// Visitors of each file.
const VISITORS: usize = 4;
const COOKIE: &str = "__Host-session";

#[page("/kill/show")]
async fn show() -> pages::Result<String> {
    let n: u64 = session().get_or_default("n").await?;
    Ok(n.to_string())
}

/// What a visitor was told.
#[derive(Clone)]
struct Told {
    cookie: String,
    number: u64,
}

/// Numbers that look random, and are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        // A generator of Marsaglia's (Xorshift RNGs, 2003).
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// Starts a writer, and kills it some time after it has started, or after its first write. Returns how many writes it has
/// said to be kept.
fn run(file: &Path, told: &mut [Option<Told>], random: &mut Random) -> usize {
    let cookies = told.iter().map(|told| match told {
        Some(told) => told.cookie.as_str(),
        None => "-",
    });
    let mut writer = Command::new(env!("CARGO_BIN_EXE_session-writer"))
        .arg(file)
        .args(cookies)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap());
    let (after, most) = if random.below(4) == 0 {
        (false, 20_000)
    } else {
        (true, 30_000)
    };
    let mut written = Vec::new();
    if after {
        lines.read_until(b'\n', &mut written).unwrap();
    }
    thread::sleep(Duration::from_micros(random.below(most)));
    // SIGKILL.
    writer.kill().unwrap();
    writer.wait().unwrap();
    while lines.read_until(b'\n', &mut written).unwrap() > 0 {}
    let text = String::from_utf8(written).unwrap();
    let mut count = 0;
    for line in text
        .split_inclusive('\n')
        .filter_map(|line| line.strip_suffix('\n'))
    {
        let mut words = line.split(' ');
        let mut word = || words.next().unwrap();
        let visitor: usize = word().parse().unwrap();
        told[visitor] = Some(Told {
            cookie: word().to_owned(),
            number: word().parse().unwrap(),
        });
        count += 1;
    }
    assert!(!after || count > 0, "the writer ended by itself");
    count
}

/// Opens the file, which looks whether it is whole, and compares what it holds with what was told.
async fn check(file: &Path, told: &mut [Option<Told>]) {
    let store = sqlite::SessionStore::open(file).unwrap();
    let site = Site::with([show::ENTRY])
        .mode(pages::Mode::Production)
        .sessions(store);
    let client = pages::test::client(site).unwrap();
    for told in told.iter_mut().flatten() {
        let visitor = client.stranger();
        visitor.set_cookie(&format!("{COOKIE}={}; Path=/; Secure", told.cookie));
        let answer = visitor.get("/kill/show").await.unwrap();
        let kept: u64 = answer.assert_status(200).text().parse().unwrap();
        // One more may have been kept, of which nobody was told any more.
        assert!(
            (told.number..=told.number + 1).contains(&kept),
            "told {}, kept {kept}",
            told.number
        );
        told.number = kept;
    }
}

/// What SQLite says when it looks at every page and every index.
fn integrity(file: &Path) -> String {
    let connection = rusqlite::Connection::open(file).unwrap();
    let row = |row: &rusqlite::Row<'_>| row.get(0);
    connection
        .query_row("PRAGMA integrity_check", (), row)
        .unwrap()
}

#[test]
fn killed_a_thousand_times_it_keeps_what_it_has_said() {
    let begun = Instant::now();
    let (left, writes) = (AtomicUsize::new(KILLS), AtomicUsize::new(0));
    let take = || {
        let order = Ordering::Relaxed;
        left.fetch_update(order, order, |left| left.checked_sub(1))
            .is_ok()
    };
    thread::scope(|scope| {
        for seed in 1..=FILES {
            let (take, writes) = (&take, &writes);
            scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .build()
                    .unwrap();
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("sessions.db");
                let mut told = vec![None; VISITORS];
                let mut random = Random((seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
                let mut kills = 0_u32;
                while take() {
                    let count = run(&file, &mut told, &mut random);
                    writes.fetch_add(count, Ordering::Relaxed);
                    kills += 1;
                    if kills.is_multiple_of(10) {
                        assert_eq!(integrity(&file), "ok", "after {kills} kills");
                    }
                    runtime.block_on(check(&file, &mut told));
                }
                assert!(told.iter().flatten().any(|told| told.number > 10));
            });
        }
    });
    let writes = writes.into_inner();
    assert!(writes > KILLS / 2, "{writes} writes are too few to be hit");
    println!(
        "{KILLS} kills in {:?}: {writes} writes were said to be kept, and all are",
        begun.elapsed()
    );
}
