//! One rule. The id in the address becomes its row before the page runs.

use super::list::rules;
use super::said::{Said, said};
use super::words::{Example, Message, Template, Weight, Words};
use crate::layout::Site;
use html_spec::rule::{FAMILIES, Family, Notation, Rule, all};
use pages::prelude::*;
use pages::{Lookup, Param, ParamError};

/// A row of the table of rules, and its family.
pub(crate) struct Row(&'static Rule, &'static Family);

impl Param for Row {
    type Key = String;

    async fn look_up(id: String, _: &Lookup<'_>) -> Result<Self, ParamError> {
        let rule = html_spec::rule::rule(&id).ok_or_else(ParamError::not_found)?;
        let family = FAMILIES.iter().find(|family| family.holds(rule));
        family
            .map(|family| Self(rule, family))
            .ok_or_else(ParamError::not_found)
    }
}

#[page("/rules/{row}", title = format!("{} {}", row.0.id, row.0.name), layout = Site)]
pub(crate) async fn rule(row: Row) {
    let Row(rule, family) = row;
    let (before, next) = beside(rule);
    html! {
        <p class="eyebrow"><a href={rules::url().fragment(family.name)}>{family.title}</a></p>
        <h1><code>{rule.id}</code> " " {rule.name}</h1>
        <p class="lead"><Weight severity={rule.severity}/> " " <Message rule={rule} family={family}/></p>
        <dl class="facts">
            if !rule.help.starts_with('{') { <dt>"Help"</dt><dd><Template text={rule.help}/></dd> }
            <dt>"Why"</dt><dd><Words text={rule.why}/></dd>
            <dt>"Standard"</dt><dd><a href={rule.link} rel="external">{rule.link.trim_start_matches("https://")}</a></dd>
        </dl>
        <h2>"Wrong"</h2>
        <Example text={rule.wrong} kind="wrong"/>
        if let Some(Said { message, help }) = said(rule, family.notation) {
            <dl class="said">
                <dt>{rule.severity.name()}</dt><dd><Words text={&message}/></dd>
                if let Some(help) = &help { <dt>"help"</dt><dd><Words text={help}/></dd> }
            </dl>
        }
        <h2>"Right"</h2>
        <Example text={rule.right} kind="right"/>
        <p class="hint">
            match family.notation {
                Notation::Markup => { "The examples are the body of " <code>"html!"</code> "." }
                Notation::Components => { "The examples are components, and the body of " <code>"html!"</code> " that calls them." }
                Notation::Html => { "The examples are HTML. One that is no whole document stands in the body of one." }
            }
            " A word " <var>"like this"</var> " stands for what your markup holds."
        </p>
        <nav class="pages" aria-label="Rules">
            if let Some(before) = before { <a rel="prev" href={rule::url(before.id)}>"← " {before.id} " " {before.name}</a> }
            <a href={rules::url()}>"All rules"</a>
            if let Some(next) = next { <a rel="next" href={rule::url(next.id)}>{next.id} " " {next.name} " →"</a> }
        </nav>
    }
}

/// The rules before and behind this one.
fn beside(rule: &Rule) -> (Option<&'static Rule>, Option<&'static Rule>) {
    let before = all().take_while(|other| other.id < rule.id).last();
    (before, all().find(|other| other.id > rule.id))
}
