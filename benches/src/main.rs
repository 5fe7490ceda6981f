//! trial
use pages_benches::{figures::Part, jobs, measure, workload::Inputs};
fn main() -> Result<(), String> {
    let inputs = Inputs::new();
    let jobs = jobs::all(&inputs, &[Part::Render, Part::Escape], false);
    let a: Vec<String> = std::env::args().skip(1).collect();
    if a.first().is_some_and(|x| x == "once") { measure::run_once(&jobs); return Ok(()) }
    jobs::verify(&jobs)?;
    let t = measure::clock(&jobs, measure::Pace { rounds: 20 });
    let i = measure::instructions(&jobs, &std::env::current_exe().unwrap(), &["once"])?;
    for p in [Part::Render, Part::Escape] { for w in t.workloads(p) { println!("## {w}"); for c in t.contenders(p) {
        let f = |m: &str| t.find(p, w, c, m).map_or(String::new(), |v| format!("{v:.0} ({:.2})", v / t.find(p, w, "limit", m).unwrap()));
        let g = |m: &str| i.find(p, w, c, m).map_or(String::new(), |v| format!("{v:.0} ({:.2})", v / i.find(p, w, "limit", m).unwrap()));
        println!("{c:16} {:>18} {:>18} {:>18} {:>18}", f("ns"), f("ns_median"), f("ns_reused"), g("instructions"));
    } } }
    Ok(())
}
