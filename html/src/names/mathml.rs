//! The elements of MathML. Made by `cargo xtask spec`; not to be edited.
#![expect(
    non_camel_case_types,
    missing_debug_implementations,
    reason = "names as the standards write them, never values"
)]

/// `<annotation>` The formula in another notation.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct annotation;

/// `<annotation-xml>` The formula in another markup.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct annotation_xml;

/// `<maction>` A formula that reacts to the user.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct maction;

/// `<maligngroup>` The MathML element `maligngroup`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct maligngroup;

/// `<malignmark>` The MathML element `malignmark`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct malignmark;

/// `<math>` A formula.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct math;

/// `<menclose>` A formula with lines around it.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct menclose;

/// `<merror>` An error in a formula.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct merror;

/// `<mfenced>` The MathML element `mfenced`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mfenced;

/// `<mfrac>` A fraction.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mfrac;

/// `<mglyph>` The MathML element `mglyph`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mglyph;

/// `<mi>` An identifier.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mi;

/// `<mlabeledtr>` The MathML element `mlabeledtr`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mlabeledtr;

/// `<mlongdiv>` The MathML element `mlongdiv`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mlongdiv;

/// `<mmultiscripts>` A base with scripts on both sides.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mmultiscripts;

/// `<mn>` A number.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mn;

/// `<mo>` An operator.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mo;

/// `<mover>` A base with something above it.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mover;

/// `<mpadded>` A formula with space around it.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mpadded;

/// `<mphantom>` A formula that takes space but isn't shown.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mphantom;

/// `<mprescripts>` From here on scripts stand before the base.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mprescripts;

/// `<mroot>` A root with its index.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mroot;

/// `<mrow>` A group of a formula.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mrow;

/// `<ms>` A string literal.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct ms;

/// `<mscarries>` The MathML element `mscarries`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mscarries;

/// `<mscarry>` The MathML element `mscarry`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mscarry;

/// `<msgroup>` The MathML element `msgroup`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msgroup;

/// `<msline>` The MathML element `msline`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msline;

/// `<mspace>` Blank space.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mspace;

/// `<msqrt>` A square root.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msqrt;

/// `<msrow>` The MathML element `msrow`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msrow;

/// `<mstack>` The MathML element `mstack`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mstack;

/// `<mstyle>` A group with a style.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mstyle;

/// `<msub>` A base with a subscript.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msub;

/// `<msubsup>` A base with a subscript and a superscript.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msubsup;

/// `<msup>` A base with a superscript.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct msup;

/// `<mtable>` A table or matrix.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mtable;

/// `<mtd>` A cell of a table.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mtd;

/// `<mtext>` Text in a formula.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mtext;

/// `<mtr>` A row of a table.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mtr;

/// `<munder>` A base with something below it.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct munder;

/// `<munderover>` A base with something below and above it.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct munderover;

/// `<none>` An empty script.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct none;

/// `<semantics>` A formula with its annotations.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct semantics;
