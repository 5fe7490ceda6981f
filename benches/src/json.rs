//! The figures as JSON: part, workload, contender, metric.

use crate::bars::Bar;
use crate::figures::{Figures, Part};
use std::fmt::Write;

/// All figures, and the bars. The figures of the first profile stand at the top, those of a second one below its name.
pub fn document(profiles: &[(&str, Figures)], compile: &Figures, bars: &[Bar]) -> String {
    let mut fields = Vec::new();
    for (index, (name, figures)) in profiles.iter().enumerate() {
        let parts = [Part::Render, Part::Escape, Part::Http]
            .into_iter()
            .filter(|part| !figures.workloads(*part).is_empty())
            .map(|part| format!("{}: {}", string(part.name()), workloads(figures, part)));
        if index == 0 {
            fields.push(format!("\"profile\": {}", string(name)));
            fields.extend(parts);
        } else {
            fields.push(format!("{}: {}", string(name), object(parts)));
        }
    }
    if !compile.contenders(Part::Compile).is_empty() {
        fields.push(format!(
            "\"compile\": {}",
            contenders(compile, Part::Compile, "200 pages")
        ));
    }
    if !bars.is_empty() {
        let bars: Vec<String> = bars.iter().map(bar).collect();
        fields.push(format!("\"bars\": [{}]", bars.join(", ")));
    }
    let mut document = object(fields.into_iter());
    document.push('\n');
    document
}

fn bar(bar: &Bar) -> String {
    let fields = [
        format!("\"bar\": {}", string(&bar.what)),
        format!("\"figure\": {}", bar.figure),
        format!("\"most\": {}", bar.most),
        format!("\"met\": {}", bar.is_met()),
    ];
    object(fields.into_iter())
}

fn workloads(figures: &Figures, part: Part) -> String {
    object(figures.workloads(part).into_iter().map(|workload| {
        format!(
            "{}: {}",
            string(workload),
            contenders(figures, part, workload)
        )
    }))
}

fn contenders(figures: &Figures, part: Part, workload: &str) -> String {
    object(figures.contenders(part).into_iter().map(|contender| {
        let metrics = figures
            .iter()
            .filter(|figure| {
                figure.part == part && figure.workload == workload && figure.contender == contender
            })
            .map(|figure| format!("{}: {}", string(&figure.metric), figure.value));
        format!("{}: {}", string(contender), object(metrics))
    }))
}

fn object(fields: impl Iterator<Item = String>) -> String {
    let fields: Vec<String> = fields.collect();
    format!("{{{}}}", fields.join(", "))
}

fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            character if character < ' ' => {
                write!(out, "\\u{:04x}", u32::from(character)).expect("a string takes everything");
            }
            character => out.push(character),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::document;
    use crate::bars::Bar;
    use crate::figures::{Figure, Figures};

    fn figures(lines: &[&str]) -> Figures {
        let mut figures = Figures::default();
        for line in lines {
            let line = line.replace(',', "\t");
            figures.push(Figure::parse(&line).expect("it is a figure"));
        }
        figures
    }

    #[test]
    fn figures_stand_below_part_workload_and_contender() {
        let release = figures(&["render,page,maud,ns,1.5", "render,page,maud,allocations,2"]);
        let fat = figures(&["escape,short,a\"b,ns,3"]);
        let compile = figures(&["compile,200 pages,maud,check_s,0.5"]);
        let bar = Bar::up_to("page", 1.5, 1.25);
        assert_eq!(
            document(&[("release", release), ("fat", fat)], &compile, &[bar]),
            concat!(
                "{\"profile\": \"release\", ",
                "\"render\": {\"page\": {\"maud\": {\"ns\": 1.5, \"allocations\": 2}}}, ",
                "\"fat\": {\"escape\": {\"short\": {\"a\\\"b\": {\"ns\": 3}}}}, ",
                "\"compile\": {\"maud\": {\"check_s\": 0.5}}, ",
                "\"bars\": [{\"bar\": \"page\", \"figure\": 1.5, \"most\": 1.25, \"met\": false}]}\n",
            )
        );
    }
}
