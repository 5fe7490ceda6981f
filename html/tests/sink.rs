//! The sink against a naive one: any sequence of operations, from any room, kept or streamed.

use html::{Fragment, Html};
use html_spec::context::{Context, escape};
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest,
};
use std::fmt::Write;

/// What may be written.
#[derive(Clone, Debug)]
enum Step {
    Literal(usize),
    Text(String),
    Attribute(Option<String>),
    Part(String),
    Unsigned(u64),
    Signed(i64),
    Large(i128),
    Double(f64),
    Single(f32),
    Character(char),
    Publish,
}

const LITERALS: [&str; 6] = [
    "",
    "<p>",
    "</td>",
    "<article class=\"wide\">",
    "é—😀",
    "<td>",
];

fn step() -> impl Strategy<Value = Step> {
    let text = || {
        prop_oneof![
            ".{0,40}",
            "[ -~]{0,300}",
            "[&<>\"\r\0a]{0,200}",
            "x{0,2000}"
        ]
    };
    prop_oneof![
        (0..LITERALS.len()).prop_map(Step::Literal),
        text().prop_map(Step::Text),
        proptest::option::of(text()).prop_map(Step::Attribute),
        text().prop_map(Step::Part),
        prop_oneof![0..200u64, any::<u64>()].prop_map(Step::Unsigned),
        prop_oneof![-200..200i64, any::<i64>()].prop_map(Step::Signed),
        any::<i128>().prop_map(Step::Large),
        (-100_000..100_000i32).prop_map(|cents| Step::Double(f64::from(cents) / 100.0)),
        any::<i16>().prop_map(|parts| Step::Double(f64::from(parts) / 64.0)),
        (-10_000..10_000i16).prop_map(|cents| Step::Single(f32::from(cents) / 100.0)),
        any::<i32>().prop_map(|whole| Step::Double(f64::from(whole) * 1e20)),
        any::<char>().prop_map(Step::Character),
        Just(Step::Publish),
    ]
}

fn write(h: &mut Html, step: &Step) {
    match step {
        Step::Literal(index) => h.__lit(LITERALS[*index]),
        Step::Text(text) => h.__text("<b>", text, "</b>"),
        Step::Attribute(text) => h.__attr("<i", " title=\"", text, ">"),
        Step::Part(text) => h.__url_part("<a href=\"/", text, "\">"),
        Step::Unsigned(number) => h.__text("", number, "</td>"),
        Step::Signed(number) => h.__plain("", number, ""),
        Step::Large(number) => h.__text("", number, ""),
        Step::Double(number) => h.__text("", number, " €"),
        Step::Single(number) => h.__attr("", " x=\"", number, ""),
        Step::Character(character) => h.__text("", character, ""),
        Step::Publish => h.__publish(),
    }
}

fn naive(steps: &[Step]) -> String {
    let mut out = String::new();
    let text = |text: &str, out: &mut String| escape(Context::Text, text, out);
    for step in steps {
        match step {
            Step::Literal(index) => out.push_str(LITERALS[*index]),
            Step::Text(value) => {
                out.push_str("<b>");
                text(value, &mut out);
                out.push_str("</b>");
            }
            Step::Attribute(None) => out.push_str("<i>"),
            Step::Attribute(Some(value)) => {
                out.push_str("<i title=\"");
                text(value, &mut out);
                out.push_str("\">");
            }
            Step::Part(value) => {
                out.push_str("<a href=\"/");
                html_spec::url::encode_component(value, &mut out);
                out.push_str("\">");
            }
            Step::Unsigned(number) => write!(out, "{number}</td>").expect("a string"),
            Step::Signed(number) => write!(out, "{number}").expect("a string"),
            Step::Large(number) => write!(out, "{number}").expect("a string"),
            Step::Double(number) => write!(out, "{number} €").expect("a string"),
            Step::Single(number) => write!(out, " x=\"{number}\"").expect("a string"),
            Step::Character(character) => text(&character.to_string(), &mut out),
            Step::Publish => {}
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_is_what_was_written(steps in prop::collection::vec(step(), 0..40), room in 0..3000usize) {
        let mut h = Html::with_capacity(room);
        for step in &steps {
            write(&mut h, step);
        }
        let wanted = naive(&steps);
        prop_assert_eq!(h.as_str(), &wanted);
        prop_assert_eq!(h.len(), wanted.len());
        let fragment: Fragment = h.finish();
        prop_assert_eq!(&*fragment.clone(), &wanted);
        prop_assert_eq!(String::from(fragment), wanted);
    }

    #[test]
    fn what_is_taken_is_what_was_written(
        steps in prop::collection::vec((step(), any::<bool>(), any::<bool>()), 0..40),
        high_water in 0..3000usize,
    ) {
        let (mut h, mut chunks) = Html::streaming(high_water);
        let (mut taken, mut held) = (Vec::new(), Vec::new());
        for (step, take, hold) in &steps {
            write(&mut h, step);
            if *take && let Some(chunk) = chunks.take() {
                taken.extend_from_slice(&chunk);
                if *hold {
                    let copy = chunk.to_vec();
                    held.push((chunk, copy));
                }
            }
        }
        drop(h);
        while let Some(chunk) = chunks.take() {
            taken.extend_from_slice(&chunk);
        }
        let steps: Vec<Step> = steps.into_iter().map(|(step, ..)| step).collect();
        prop_assert_eq!(String::from_utf8(taken).expect("UTF-8"), naive(&steps));
        for (chunk, copy) in held {
            prop_assert_eq!(&*chunk, &*copy, "what was handed out doesn't change any more");
        }
    }

    #[test]
    fn integers_are_those_of_display(number in any::<i64>(), large in any::<u128>()) {
        let mut h = Html::new();
        h.write(&number).write(" ").write(&large);
        prop_assert_eq!(h.as_str(), format!("{number} {large}"));
    }

    // Of two shortest decimals that are equally near, `Display` doesn't always take the same one.
    #[test]
    fn floats_are_as_short_as_those_of_display_and_read_back(bits in any::<u64>()) {
        let (double, single) = (f64::from_bits(bits), f32::from_bits(u32::try_from(bits >> 32).expect("32 bits")));
        let (mut a, mut b) = (Html::new(), Html::new());
        a.write(&double);
        b.write(&single);
        prop_assert_eq!(a.len(), double.to_string().len());
        prop_assert_eq!(b.len(), single.to_string().len());
        if !double.is_nan() {
            prop_assert_eq!(a.as_str().parse::<f64>().map(f64::to_bits), Ok(double.to_bits()));
        }
        if !single.is_nan() {
            prop_assert_eq!(b.as_str().parse::<f32>().map(f32::to_bits), Ok(single.to_bits()));
        }
    }
}

#[test]
fn edges_of_numbers() {
    let mut h = Html::new();
    let mut wanted = String::new();
    for number in [
        0.0,
        -0.0,
        1.0,
        0.1,
        0.01,
        0.001,
        99.995,
        1e21,
        1e-7,
        5e-324,
        f64::MAX,
        2_147_483_647.99,
        2_147_483_648.5,
    ] {
        for number in [number, -number] {
            h.write(&number).write(" ");
            write!(wanted, "{number} ").expect("a string");
        }
    }
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        h.write(&number).write(" ");
        write!(wanted, "{number} ").expect("a string");
    }
    for cents in 0..1_000_000u32 {
        let number = f64::from(cents) / 100.0;
        let mut one = Html::with_capacity(8);
        one.write(&number);
        assert_eq!(one.as_str(), number.to_string());
    }
    for power in 0..=38 {
        for number in [
            10u128.pow(power) - 1,
            10u128.pow(power),
            10u128.pow(power) + 1,
        ] {
            h.write(&number).write(" ");
            write!(wanted, "{number} ").expect("a string");
            if let Ok(number) = u64::try_from(number) {
                h.write(&number).write(" ");
                write!(wanted, "{number} ").expect("a string");
            }
        }
    }
    h.write(&i64::MIN)
        .write(&i128::MIN)
        .write(&u128::MAX)
        .write(&i8::MIN)
        .write(&u8::MAX);
    write!(
        wanted,
        "{}{}{}{}{}",
        i64::MIN,
        i128::MIN,
        u128::MAX,
        i8::MIN,
        u8::MAX
    )
    .expect("a string");
    assert_eq!(h.as_str(), wanted);
}

#[test]
fn a_sink_is_send_and_sync() {
    fn both<T: Send + Sync>() {}
    both::<Html>();
    both::<Fragment>();
    both::<html::Chunk>();
    both::<html::Chunks>();
}
