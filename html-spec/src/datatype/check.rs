//! From the datatype to the function that judges a value.

use super::autofill::{Control, autofill};
use super::{
    Datatype, Flaw, color, css, encoding, float, identifier, image, integrity, language, media,
    mime, moment, names, number, policy, rdfa, refresh, script, shape, text, tokens, url,
};

/// Judges a literal value.
///
/// ```
/// use html_spec::datatype::{Datatype, check};
/// assert!(check(Datatype::Any, "whatever").is_ok());
/// assert!(check(Datatype::Positive, "0").is_err());
/// ```
///
/// # Errors
/// What is wrong with it.
pub fn check(datatype: Datatype, value: &str) -> Result<(), Flaw> {
    match datatype {
        Datatype::Any => Ok(()),
        Datatype::NonEmpty => text::non_empty(value),
        Datatype::OneLine => text::one_line(value),
        Datatype::Integer => number::integer(value),
        Datatype::NonNegative => number::non_negative(value),
        Datatype::Positive => number::positive(value),
        Datatype::Total => number::total(value),
        Datatype::Columns => number::columns(value),
        Datatype::Rows => number::rows(value),
        Datatype::HeadingOffset => number::heading_offset(value),
        Datatype::Float => float::float(value),
        Datatype::NonNegativeFloat => float::non_negative_float(value),
        Datatype::PositiveFloat => float::positive_float(value),
        Datatype::Share => float::up_to(value, 1),
        Datatype::Score => float::up_to(value, 100),
        Datatype::IntegerStep => number::integer_step(value),
        Datatype::FloatStep => float::float_step(value),
        Datatype::Moment => moment::moment(value),
        Datatype::DateOrGlobal => moment::date_or_global(value),
        Datatype::Date => moment::exact_date(value),
        Datatype::Month => moment::exact_month(value),
        Datatype::Week => moment::exact_week(value),
        Datatype::Time => moment::exact_time(value),
        Datatype::Local => moment::exact_local(value),
        Datatype::Id => identifier::id(value),
        Datatype::IdReference => identifier::id_reference(value),
        Datatype::IdReferences => identifier::id_references(value),
        Datatype::HashName => identifier::hash_name(value),
        Datatype::Navigable => identifier::navigable(value),
        Datatype::Target => identifier::target(value),
        Datatype::Rectangle => shape::rectangle(value),
        Datatype::Circle => shape::circle(value),
        Datatype::Polygon => shape::polygon(value),
        Datatype::Keys => tokens::keys(value),
        Datatype::LinkTypes => tokens::link_types(value),
        Datatype::Sandbox => tokens::sandbox(value),
        Datatype::Blocking => tokens::blocking(value),
        Datatype::IconSizes => tokens::icon_sizes(value),
        Datatype::Properties => tokens::properties(value),
        Datatype::Terms => rdfa::terms(value),
        Datatype::Term => rdfa::term(value),
        Datatype::Resource if rdfa::is_prefixed(value) => Ok(()),
        Datatype::Resource => check(Datatype::UrlOrEmpty, value),
        Datatype::Vocabulary if value.is_empty() => Ok(()),
        Datatype::Vocabulary => check(Datatype::AbsoluteUrl, value),
        Datatype::Prefixes => rdfa::prefixes(value),
        Datatype::Changes => tokens::changes(value),
        Datatype::CustomElement => names::custom_element(value),
        Datatype::Command => names::command(value),
        Datatype::ContentType => encoding::content_type(value),
        Datatype::Edge => encoding::edge(value),
        Datatype::Autofill => autofill(Control::Any, value),
        Datatype::AutofillSelect => autofill(Control::Select, value),
        Datatype::AutofillHidden => autofill(Control::Hidden, value),
        Datatype::AutofillText => autofill(Control::Text, value),
        Datatype::AutofillPassword => autofill(Control::Password, value),
        Datatype::AutofillUrl => autofill(Control::Url, value),
        Datatype::AutofillEmail => autofill(Control::Email, value),
        Datatype::AutofillTelephone => autofill(Control::Telephone, value),
        Datatype::AutofillNumber => autofill(Control::Number, value),
        Datatype::AutofillMonth => autofill(Control::Month, value),
        Datatype::AutofillDate => autofill(Control::Date, value),
        Datatype::Url => url::check_some(value),
        Datatype::UrlOrEmpty => url::check_url(value),
        Datatype::AbsoluteUrl => url::check_absolute(value),
        Datatype::AbsoluteUrlList => url::check_absolute_list(value),
        Datatype::WebUrlList => url::check_web_list(value),
        Datatype::LanguageOrEmpty => language::check_or_empty(value),
        Datatype::MimeType => mime::check_type(value),
        Datatype::ScriptType => mime::check_script_type(value),
        Datatype::MimeTypeList => mime::check_list(value),
        Datatype::Refresh => refresh::check(value),
        Datatype::Policy => policy::check_policy(value),
        Datatype::Integrity => integrity::check(value),
        Datatype::SimpleColor => color::check_simple(value),
        Datatype::ImportMap => script::check_import_map(value),
        Datatype::SpeculationRules => script::check_rules(value),
        Datatype::Style => css::check_declarations(value),
        Datatype::StyleSheet => css::check_sheet(value),
        Datatype::MediaQueries => media::check_list(value),
        Datatype::Candidates => image::check_candidates(value),
        Datatype::Sizes => image::check_sizes(value),
    }
}
