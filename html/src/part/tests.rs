//! Places and parts as the macros make them.

use super::{Inner, Misfit, Part, Place, Root, demand};

const FLOW: u128 = 1;
const ITEM: u128 = 2;
const LINK: u128 = 4;

const CARD: Part = Part {
    name: "Card",
    file: "src/card.rs",
    roots: &[Root {
        name: "div",
        line: 12,
        categories: FLOW,
    }],
    inner: &[Inner {
        name: "a",
        line: 13,
        categories: LINK,
    }],
};

fn list() -> Place {
    Place::UNKNOWN.inside(("ul", "`li`"), ("src/page.rs", 3), ITEM, false)
}

fn said(misfit: Option<&Misfit>) -> String {
    misfit.map_or_else(String::new, |misfit| misfit.message().as_str().to_owned())
}

#[test]
fn a_component_fits_or_is_named_with_both_files() {
    assert_eq!(said(Place::UNKNOWN.refuses(&CARD).as_ref()), "");
    assert_eq!(
        said(list().refuses(&CARD).as_ref()),
        "`Card` can't stand in `ul`: it renders `div` [H290]\n\
         help: `ul` holds `li`; `Card` writes the `div` in src/card.rs:12"
    );
    let slot = list().of("List", "children");
    assert_eq!(
        said(slot.refuses(&CARD).as_ref()),
        "`Card` can't stand in `ul`, where `List` puts `children` (src/page.rs:3): it renders `div` [H290]\n\
         help: `ul` holds `li`; `Card` writes the `div` in src/card.rs:12"
    );
}

#[test]
fn what_the_caller_gives_to_a_slot_is_named_by_itself() {
    let given = Part {
        name: "",
        file: "",
        roots: &[Root {
            name: "",
            line: 4,
            categories: 0,
        }],
        inner: &[],
    };
    assert_eq!(
        said(list().of("List", "children").refuses(&given).as_ref()),
        "text can't stand in `ul`, where `List` puts `children` (src/page.rs:3) [H292]\nhelp: `ul` holds `li`"
    );
}

#[test]
fn bans_reach_every_depth() {
    let place = Place::UNKNOWN.ban("a", ("src/page.rs", 2), LINK);
    let expected = "`Card` can't stand anywhere in `a` (src/page.rs:2): it renders `a` [H291]\n\
                    help: move it out of `a`; `Card` writes the `a` in src/card.rs:13";
    assert_eq!(said(place.refuses(&CARD).as_ref()), expected);
    assert_eq!(
        said(list().and(place).anywhere().refuses(&CARD).as_ref()),
        expected
    );
    assert_eq!(
        said(place.and(list()).anywhere().refuses(&CARD).as_ref()),
        expected
    );
    let inside = place.inside(("div", "flow content"), ("", 0), FLOW, true);
    assert_eq!(said(inside.deeper().refuses(&CARD).as_ref()), expected);
}

#[test]
fn two_places_hold_what_both_hold() {
    let narrow = list();
    let wide = Place::UNKNOWN.inside(("div", "flow content"), ("", 0), FLOW | ITEM, true);
    for both in [narrow.and(wide), wide.and(narrow)] {
        assert!(said(both.refuses(&CARD).as_ref()).starts_with("`Card` can't stand in `ul`"));
        assert!(!both.text);
    }
}

#[test]
fn a_circle_ends() {
    let mut place = Place::UNKNOWN;
    for _ in 0..20 {
        place = place.deeper();
    }
    assert!(place.is_too_deep() && !Place::UNKNOWN.deeper().is_too_deep());
}

#[test]
fn demands_end_the_compilation() {
    demand(None);
    assert!(std::panic::catch_unwind(|| demand(list().refuses(&CARD))).is_err());
}
