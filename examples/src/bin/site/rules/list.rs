//! The rules by family, and a search in them that needs no script.

use super::rule::rule;
use super::search::Search;
use super::words::{Message, Weight, Words};
use crate::layout::Site;
use html_spec::rule::{FAMILIES, Family, Rule};
use pages::prelude::*;

/// All rules that markup is held against, or those that hold each of the words.
#[page("/rules", title = "The rules of markup", layout = Site)]
pub(crate) async fn rules(
    #[query]
    #[default]
    q: String,
    #[query]
    #[default]
    errors: bool,
) {
    let search = Search::new(&q, errors);
    let found: Vec<(&Family, Vec<&Rule>)> = FAMILIES
        .iter()
        .map(|family| (family, search.find(family)))
        .filter(|(_, rules)| !rules.is_empty())
        .collect();
    let count: usize = found.iter().map(|(_, rules)| rules.len()).sum();
    html! {
        <form action={rules::url()} class="search" role="search">
            <label for="q">"An id, a name, an element, any word"</label>
            <div class="row">
                <input id="q" name="q" type="search" value={&q} placeholder="img alt">
                <button>"Search"</button>
            </div>
            <label class="check"><input type="checkbox" name="errors" value="true" checked={errors}> "Only errors, which are refused"</label>
        </form>
        <p class="found" role="status">
            if count == 0 { "No rule holds all of these words." }
            else { <b>{count}</b> if count == 1 { " rule" } else { " rules" } }
            if !search.is_all() { " " <a href={rules::url()}>"Show all"</a> }
        </p>
        if found.len() > 1 {
            <nav aria-label="Families">
                <ul class="chips">
                for (family, rules) in &found {
                    <li><a href="#{family.name}">{family.title} " " <span class="count">{rules.len()}</span></a></li>
                }
                </ul>
            </nav>
        }
        for (family, rules) in &found {
            <section class="group" aria-labelledby={family.name}>
                <h2 id={family.name}>{family.title}</h2>
                <p><Words text={family.about}/></p>
                <ul class="rules">
                for row in rules {
                    <li>
                        <p class="name"><a href={rule::url(row.id)}><code>{row.id}</code> " " {row.name}</a> " " <Weight severity={row.severity}/></p>
                        <p><Message rule={row} family={family}/></p>
                    </li>
                }
                </ul>
            </section>
        }
        if count > 0 { <p class="hint">"A word " <var>"like this"</var> " stands for what your markup holds."</p> }
    }
}
