//! Control structures as in Rust, whose braces hold markup.

use super::arms::arms;
use super::{Cursor, Parser, extent};
use crate::ast::{Head, If, Jump, Label, Let, Loop, Match, Node, Rust};
use crate::scan;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenTree};

/// The word in front begins no control structure.
#[derive(Debug)]
pub(crate) struct NotAKeyword;

/// Reads what the word in front begins; `None` is a structure of which nothing but errors is left.
pub(crate) fn keyword(parser: &mut Parser<'_>) -> Result<Option<Node>, NotAKeyword> {
    let Some(TokenTree::Ident(ident)) = parser.cursor.peek(0) else {
        return Err(NotAKeyword);
    };
    // In the order of how often they occur; a word that is none of them is text, and costs these comparisons.
    let node = if ident == "if" {
        Some(conditional(parser))
    } else if ident == "for" || ident == "while" || ident == "loop" {
        repeat(parser, None)
    } else if ident == "match" {
        Some(choice(parser))
    } else if ident == "let" {
        Some(binding(parser))
    } else if ident == "break" || ident == "continue" || ident == "return" {
        Some(Node::Jump(jump(parser)))
    } else if ident == "else" {
        let span = ident.span();
        parser.cursor.next();
        parser.errors.push(
            span,
            "`else` without an `if` before it",
            "in text, quote it: `\"else\"`",
        );
        None
    } else {
        return Err(NotAKeyword);
    };
    Ok(node)
}

/// The keyword turned out to begin nothing: it was meant as text, or something is missing.
fn not_a_structure(parser: &mut Parser<'_>, span: Span, keyword: &str, shape: &str) {
    parser.errors.push(
        span,
        format!("`{keyword}` begins a control structure here, but what follows is none"),
        format!("write `{shape}`; if it is text, quote it: `\"{keyword} …\"`"),
    );
}

/// Takes the body of a control structure.
fn body(parser: &mut Parser<'_>, span: Span, keyword: &str, shape: &str) -> Option<Vec<Node>> {
    let Some(group) = extent::body(&mut parser.cursor) else {
        not_a_structure(parser, span, keyword, shape);
        return None;
    };
    Some(parser.body(&group))
}

/// A condition, an iterator or a scrutinee.
fn head(parser: &mut Parser<'_>, span: Span, keyword: &str) -> Rust {
    let head = extent::head(&mut parser.cursor);
    if head.tokens.is_empty() && parser.cursor.is_group(0, Delimiter::Brace) {
        parser.errors.push(
            span,
            format!("nothing stands between `{keyword}` and its body"),
            format!("write `{}`", shape(keyword)),
        );
    }
    head
}

fn conditional(parser: &mut Parser<'_>) -> Node {
    let shape = "if condition { … }";
    let mut arms = Vec::new();
    let mut otherwise = None;
    loop {
        let span = parser.cursor.span();
        parser.cursor.next();
        let condition = head(parser, span, "if");
        let nodes = body(parser, span, "if", shape);
        let unfinished = nodes.is_none();
        if unfinished && scan::is_text(&condition.tokens) {
            // It was text, which the error says; as Rust it would only draw more errors.
            break;
        }
        arms.push((span, condition, nodes.unwrap_or_default()));
        if unfinished || !parser.cursor.eat_ident("else") {
            break;
        }
        let span = parser.cursor.last();
        if !parser.cursor.is_ident(0, "if") {
            otherwise = body(parser, span, "else", "else { … }");
            break;
        }
    }
    if arms.is_empty() {
        return Node::Fragment(Vec::new());
    }
    Node::If(If { arms, otherwise })
}

fn choice(parser: &mut Parser<'_>) -> Node {
    let span = parser.cursor.span();
    parser.cursor.next();
    let value = head(parser, span, "match");
    let Some(group) = extent::body(&mut parser.cursor) else {
        not_a_structure(parser, span, "match", "match value { pattern => …, }");
        if scan::is_text(&value.tokens) {
            return Node::Fragment(Vec::new());
        }
        return evaluated(value, span);
    };
    let arms = arms(parser, &group);
    Node::Match(Match {
        span,
        value,
        arms,
        body: group.span(),
    })
}

/// `let _ = value;`: what is left of a structure without a body, so that an editor can still complete the value.
fn evaluated(value: Rust, span: Span) -> Node {
    let mut equals = Punct::new('=', Spacing::Alone);
    equals.set_span(span);
    let mut tokens = vec![
        Ident::new("let", span).into(),
        Ident::new("_", span).into(),
        equals.into(),
    ];
    tokens.extend(value.tokens);
    Node::Let(Let {
        rust: Rust::new(tokens, value.span),
        otherwise: None,
    })
}

/// `'label: for …`; the apostrophe is in front.
pub(crate) fn labelled(parser: &mut Parser<'_>) -> Option<Node> {
    let Some(label) = label(&mut parser.cursor) else {
        return parser.unquoted();
    };
    let span = label.name.span();
    if !parser.cursor.eat_punct(':') {
        parser.errors.push(
            span,
            format!("the label `'{}` labels nothing", label.name),
            "write `'label: for … { … }`",
        );
        return None;
    }
    if ["for", "while", "loop"]
        .iter()
        .any(|keyword| parser.cursor.is_ident(0, keyword))
    {
        return repeat(parser, Some(label));
    }
    parser.errors.push(
        span,
        "a label stands before a loop only",
        "write `'label: for … { … }`",
    );
    None
}

/// `'name`
fn label(cursor: &mut Cursor) -> Option<Label> {
    if !cursor.is_punct(0, '\'') || !matches!(cursor.peek(1), Some(TokenTree::Ident(_))) {
        return None;
    }
    let apostrophe = cursor.next()?;
    let Some(TokenTree::Ident(name)) = cursor.next() else {
        return None;
    };
    Some(Label {
        tokens: vec![apostrophe, name.clone().into()],
        name,
    })
}

fn repeat(parser: &mut Parser<'_>, label: Option<Label>) -> Option<Node> {
    let span = parser.cursor.span();
    let keyword = parser
        .cursor
        .next()
        .map(|token| token.to_string())
        .unwrap_or_default();
    let head = match keyword.as_str() {
        "for" => for_head(parser, span)?,
        "while" => Head::While(head(parser, span, "while")),
        _ => Head::Loop,
    };
    let body = body(parser, span, &keyword, shape(&keyword));
    if let (None, Head::While(condition)) = (&body, &head)
        && scan::is_text(&condition.tokens)
    {
        return None;
    }
    let body = body.unwrap_or_default();
    Some(Node::Loop(Loop {
        label,
        head,
        body,
        span,
    }))
}

fn shape(keyword: &str) -> &'static str {
    match keyword {
        "for" => "for item in list { … }",
        "while" => "while condition { … }",
        "if" => "if condition { … }",
        "match" => "match value { pattern => …, }",
        _ => "loop { … }",
    }
}

fn for_head(parser: &mut Parser<'_>, span: Span) -> Option<Head> {
    let waits = parser.cursor.eat_ident("await");
    let is_text = |cursor: &Cursor| {
        cursor.is_ident(0, "in") || cursor.is_punct(0, '<') && cursor.is_punct(1, '/')
    };
    let pattern = extent::until(&mut parser.cursor, is_text);
    if !parser.cursor.eat_ident("in") {
        not_a_structure(parser, span, "for", shape("for"));
        return None;
    }
    let iterator = head(parser, span, "for");
    Some(if waits {
        Head::ForAwait {
            pattern,
            stream: iterator,
        }
    } else {
        Head::For { pattern, iterator }
    })
}

fn binding(parser: &mut Parser<'_>) -> Node {
    let span = parser.cursor.span();
    let mut tokens: Vec<TokenTree> = parser.cursor.next().into_iter().collect();
    let mut braces = false;
    let run = extent::until(&mut parser.cursor, |cursor| {
        // An expression before `let … else` can't end with a brace, so an `else` behind one belongs to an `if`.
        let ends = cursor.is_punct(0, ';')
            || (!braces && cursor.is_ident(0, "else"))
            || (cursor.is_punct(0, '<') && cursor.is_punct(1, '/'));
        braces = cursor.is_group(0, Delimiter::Brace);
        ends
    });
    tokens.extend(run.tokens);
    let rust = Rust::new(tokens, run.span);
    let mut otherwise = None;
    if parser.cursor.eat_ident("else") {
        otherwise = body(
            parser,
            span,
            "let … else",
            "let Some(x) = value else { return };",
        );
    }
    if !parser.cursor.eat_punct(';') {
        parser.errors.push(
            span,
            "this `let` has no `;`",
            "end it: `let name = value;`; if it is text, quote it: `\"let …\"`",
        );
        if scan::is_text(rust.tokens.get(1..).unwrap_or_default()) {
            return Node::Fragment(Vec::new());
        }
    }
    Node::Let(Let { rust, otherwise })
}

/// `break 'label value;`: up to `;` or the end of the run.
fn jump(parser: &mut Parser<'_>) -> Jump {
    let keyword = match parser.cursor.next() {
        Some(TokenTree::Ident(ident)) => ident,
        _ => Ident::new("return", Span::call_site()),
    };
    let label = label(&mut parser.cursor);
    // In an arm without braces a comma ends it.
    let value = extent::until(&mut parser.cursor, |cursor| {
        cursor.is_punct(0, ';') || cursor.is_punct(0, ',')
    });
    parser.cursor.eat_punct(';');
    Jump {
        keyword,
        label,
        value: (!value.tokens.is_empty()).then_some(value),
    }
}
