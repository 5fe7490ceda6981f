//! Language subtags: the registry of IANA as sets of bits and short lists.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a record of the registry says, as far as it decides about tags.
#[derive(Default)]
struct Record {
    kind: String,
    name: String,
    prefixes: Vec<String>,
}

/// Makes `html-spec/src/generated/languages.rs`.
pub(crate) fn file(registry: &str) -> Result<String, String> {
    let records: Vec<Record> = registry.split("%%\n").map(record).collect();
    let of = |kind: &'static str| records.iter().filter(move |record| record.kind == kind);
    let mut two = vec![0_u64; 26 * 26 / 64 + 1];
    let mut three = vec![0_u64; 26 * 26 * 26 / 64 + 1];
    let mut regions = two.clone();
    let mut codes = Vec::new();
    for language in of("language").filter(|language| !language.name.contains("..")) {
        match language.name.len() {
            2 => set(&mut two, &language.name)?,
            3 => set(&mut three, &language.name)?,
            _ => return Err(format!("the language {} has no place", language.name)),
        }
    }
    // What is reserved for private use.
    for first in 'a'..='t' {
        for last in 'a'..='z' {
            set(&mut three, &format!("q{first}{last}"))?;
        }
    }
    for region in of("region").filter(|region| !region.name.contains("..")) {
        match region.name.len() {
            2 => set(&mut regions, &region.name)?,
            _ => codes.push(region.name.clone()),
        }
    }
    for last in 'a'..='z' {
        set(&mut regions, &format!("x{last}"))?;
        if last >= 'm' {
            set(&mut regions, &format!("q{last}"))?;
        }
    }
    for region in ["aa", "zz"] {
        set(&mut regions, region)?;
    }
    let mut scripts: Vec<String> = of("script")
        .map(|script| script.name.clone())
        .filter(|name| !name.contains(".."))
        .collect();
    let extended: BTreeMap<String, String> = of("extlang")
        .map(|record| (record.name.clone(), record.prefixes.join(" ")))
        .collect();
    let variants: BTreeMap<String, String> = of("variant")
        .map(|record| (record.name.clone(), record.prefixes.join(" ")))
        .collect();
    let mut whole: Vec<String> = of("grandfathered")
        .chain(of("redundant"))
        .map(|record| record.name.clone())
        .collect();
    for list in [&mut codes, &mut scripts, &mut whole] {
        list.sort();
    }
    let mut out = String::from(
        "//! Language subtags, from the registry of IANA. Made by `cargo xtask spec`; not to be edited.\n#![expect(clippy::unreadable_literal, reason = \"nobody reads them\")]\n",
    );
    bits(&mut out, "LANGUAGES_2", "Languages of two letters", &two);
    bits(
        &mut out,
        "LANGUAGES_3",
        "Languages of three letters",
        &three,
    );
    bits(&mut out, "REGIONS", "Regions of two letters", &regions);
    list(&mut out, "REGION_CODES", "Regions of three digits", &codes);
    list(&mut out, "SCRIPTS", "Scripts", &scripts);
    pairs(
        &mut out,
        "EXTENDED",
        "Extended languages, each with the language before it",
        &extended,
    );
    pairs(
        &mut out,
        "VARIANTS",
        "Variants, each with what should stand before it",
        &variants,
    );
    list(
        &mut out,
        "WHOLE",
        "Tags that are registered as a whole",
        &whole,
    );
    Ok(out)
}

fn record(text: &str) -> Record {
    let (mut record, mut deprecated) = (Record::default(), false);
    for line in text.lines() {
        let Some((field, value)) = line.split_once(": ") else {
            continue;
        };
        let value = value.trim().to_lowercase();
        match field {
            "Type" => record.kind = value,
            "Subtag" | "Tag" => record.name = value,
            "Prefix" => record.prefixes.push(value),
            "Deprecated" => deprecated = true,
            _ => {}
        }
    }
    // What is deprecated isn't held to its place any more.
    if deprecated && record.kind == "variant" {
        record.prefixes.clear();
    }
    record
}

/// Sets the bit of a code of small letters, read as a number to the base 26.
fn set(bits: &mut [u64], code: &str) -> Result<(), String> {
    let index = code
        .bytes()
        .try_fold(0, |index, byte| {
            byte.is_ascii_lowercase()
                .then(|| index * 26 + usize::from(byte - b'a'))
        })
        .ok_or_else(|| format!("`{code}` isn't made of letters"))?;
    bits[index / 64] |= 1 << (index % 64);
    Ok(())
}

fn bits(out: &mut String, name: &str, what: &str, bits: &[u64]) {
    let _ = writeln!(
        out,
        "\n/// {what}: a bit for each, at its letters read as a number to the base 26.\n#[rustfmt::skip]\npub(crate) static {name}: &[u64] = &["
    );
    for chunk in bits.chunks(6) {
        let words: Vec<String> = chunk.iter().map(|word| format!("0x{word:x}")).collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
}

fn list(out: &mut String, name: &str, what: &str, list: &[String]) {
    let _ = writeln!(
        out,
        "\n/// {what}, sorted.\n#[rustfmt::skip]\npub(crate) static {name}: &[&str] = &["
    );
    for chunk in list.chunks(12) {
        let words: Vec<String> = chunk.iter().map(|word| format!("{word:?}")).collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
}

fn pairs(out: &mut String, name: &str, what: &str, pairs: &BTreeMap<String, String>) {
    let _ = writeln!(
        out,
        "\n/// {what}, sorted.\n#[rustfmt::skip]\npub(crate) static {name}: &[(&str, &str)] = &["
    );
    let pairs: Vec<_> = pairs.iter().collect();
    for chunk in pairs.chunks(6) {
        let words: Vec<String> = chunk.iter().map(|pair| format!("{pair:?}")).collect();
        let _ = writeln!(out, "    {},", words.join(", "));
    }
    out.push_str("];\n");
}

#[cfg(test)]
mod tests {
    #[test]
    fn records_become_bits_and_lists() {
        let file = super::file(
            "File-Date: 2025-01-01\n%%\nType: language\nSubtag: ab\nDescription: x\n%%\nType: variant\nSubtag: 1901\nPrefix: de\n%%\nType: region\nSubtag: 419\n",
        )
        .unwrap();
        assert!(file.contains("LANGUAGES_2: &[u64] = &[\n    0x2, 0x0"));
        assert!(file.contains("(\"1901\", \"de\")"));
        assert!(file.contains("\"419\""));
    }
}
