//! Prints the table of rules: `cargo run -p html-spec --example rules`.
#![expect(clippy::print_stdout, reason = "an example that prints")]

use html_spec::rule::{RULES, Severity};

fn main() {
    for rule in RULES {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        println!(
            "{}  {:<22} {severity:<8} {}",
            rule.id, rule.name, rule.message
        );
        println!("      help: {}", rule.help);
        println!("      why:  {}", rule.why);
        println!("      see:  {}\n", rule.link);
    }
}
