//! What the schemas of SVG and MathML say. Made by `cargo xtask spec`; not to be edited.

use crate::schema::{Model, Schema, State, Value, Values};
#[rustfmt::skip]
static NAMES_0: &[&str] = &["#text", "a", "altGlyphDef", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "clipPath", "color-profile", "cursor", "defs", "desc", "ellipse", "filter", "font", "font-face", "foreignObject", "g", "image", "line", "linearGradient", "marker", "mask", "metadata", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "script", "set", "style", "svg", "switch", "symbol", "text", "title", "use", "view"];
#[rustfmt::skip]
static NAMES_1: &[&str] = &["#text"];
#[rustfmt::skip]
static NAMES_2: &[&str] = &["altGlyphItem"];
#[rustfmt::skip]
static NAMES_3: &[&str] = &["glyphRef"];
#[rustfmt::skip]
static NAMES_4: &[&str] = &["desc", "metadata", "title"];
#[rustfmt::skip]
static NAMES_5: &[&str] = &["mpath"];
#[rustfmt::skip]
static NAMES_6: &[&str] = &["animate", "animateColor", "animateMotion", "animateTransform", "set"];
#[rustfmt::skip]
static NAMES_7: &[&str] = &["altGlyphDef", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "set", "text", "use"];
#[rustfmt::skip]
static NAMES_8: &[&str] = &["a", "altGlyphDef", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "clipPath", "color-profile", "cursor", "defs", "desc", "ellipse", "filter", "font", "font-face", "foreignObject", "g", "image", "line", "linearGradient", "marker", "mask", "metadata", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "script", "set", "style", "svg", "switch", "symbol", "text", "title", "use", "view"];
#[rustfmt::skip]
static NAMES_9: &[&str] = &["#any"];
#[rustfmt::skip]
static NAMES_10: &[&str] = &["#flow"];
#[rustfmt::skip]
static NAMES_11: &[&str] = &["#any", "#text"];
#[rustfmt::skip]
static NAMES_12: &[&str] = &["#flow", "#text"];
#[rustfmt::skip]
static NAMES_13: &[&str] = &["animate", "set"];
#[rustfmt::skip]
static NAMES_14: &[&str] = &["feFuncA"];
#[rustfmt::skip]
static NAMES_15: &[&str] = &["feFuncB"];
#[rustfmt::skip]
static NAMES_16: &[&str] = &["feFuncG"];
#[rustfmt::skip]
static NAMES_17: &[&str] = &["feFuncR"];
#[rustfmt::skip]
static NAMES_18: &[&str] = &["feDistantLight", "fePointLight", "feSpotLight"];
#[rustfmt::skip]
static NAMES_19: &[&str] = &["animate", "animateColor", "set"];
#[rustfmt::skip]
static NAMES_20: &[&str] = &["animate", "desc", "metadata", "script", "set", "title"];
#[rustfmt::skip]
static NAMES_21: &[&str] = &["animate", "animateTransform", "set"];
#[rustfmt::skip]
static NAMES_22: &[&str] = &["feMergeNode"];
#[rustfmt::skip]
static NAMES_23: &[&str] = &["animate", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDropShadow", "feFlood", "feGaussianBlur", "feImage", "feMerge", "feMorphology", "feOffset", "feSpecularLighting", "feTile", "feTurbulence", "set"];
#[rustfmt::skip]
static NAMES_24: &[&str] = &["font-face"];
#[rustfmt::skip]
static NAMES_25: &[&str] = &["missing-glyph"];
#[rustfmt::skip]
static NAMES_26: &[&str] = &["glyph", "hkern", "vkern"];
#[rustfmt::skip]
static NAMES_27: &[&str] = &["definition-src"];
#[rustfmt::skip]
static NAMES_28: &[&str] = &["font-face-src"];
#[rustfmt::skip]
static NAMES_29: &[&str] = &["font-face-name", "font-face-uri"];
#[rustfmt::skip]
static NAMES_30: &[&str] = &["font-face-format"];
#[rustfmt::skip]
static NAMES_31: &[&str] = &["math"];
#[rustfmt::skip]
static NAMES_32: &[&str] = &["foreignObject"];
#[rustfmt::skip]
static NAMES_33: &[&str] = &["a", "altGlyphDef", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "clipPath", "color-profile", "cursor", "defs", "ellipse", "filter", "font", "font-face", "g", "image", "line", "linearGradient", "marker", "mask", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "script", "set", "style", "svg", "switch", "symbol", "text", "use", "view"];
#[rustfmt::skip]
static NAMES_34: &[&str] = &["a", "altGlyphDef", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "clipPath", "color-profile", "cursor", "defs", "ellipse", "filter", "font", "font-face", "foreignObject", "g", "image", "line", "linearGradient", "marker", "mask", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "script", "set", "style", "svg", "switch", "symbol", "text", "use", "view"];
#[rustfmt::skip]
static NAMES_35: &[&str] = &["desc", "foreignObject", "metadata", "title"];
#[rustfmt::skip]
static NAMES_36: &[&str] = &["animate", "animateTransform", "set", "stop"];
#[rustfmt::skip]
static NAMES_37: &[&str] = &["a", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "ellipse", "g", "image", "line", "path", "polygon", "polyline", "rect", "set", "svg", "switch", "text", "use"];
#[rustfmt::skip]
static NAMES_38: &[&str] = &["a", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "ellipse", "foreignObject", "g", "image", "line", "path", "polygon", "polyline", "rect", "set", "svg", "switch", "text", "use"];
#[rustfmt::skip]
static NAMES_39: &[&str] = &["#text", "a", "altGlyph", "animate", "animateColor", "animateMotion", "animateTransform", "desc", "metadata", "set", "textPath", "title", "tref", "tspan"];
#[rustfmt::skip]
static NAMES_40: &[&str] = &["#text", "a", "altGlyph", "animate", "animateColor", "desc", "metadata", "set", "title", "tref", "tspan"];
#[rustfmt::skip]
static NAMES_41: &[&str] = &["animate", "animateColor", "desc", "metadata", "set", "title"];
#[rustfmt::skip]
static NAMES_42: &[&str] = &["#foreign", "abs", "and", "apply", "approx", "arccos", "arccosh", "arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh", "arctan", "arctanh", "arg", "bind", "card", "cartesianproduct", "cbytes", "ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl", "declare", "determinant", "diff", "divergence", "divide", "domain", "emptyset", "eq", "equivalent", "eulergamma", "exists", "exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi", "implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse", "lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "lt", "maction", "maligngroup", "malignmark", "matrix", "matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac", "mi", "min", "minus", "mlongdiv", "mmultiscripts", "mn", "mo", "mode", "moment", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mspace", "msqrt", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtext", "munder", "munderover", "naturalnumbers", "neq", "not", "notanumber", "notin", "notprsubset", "notsubset", "or", "outerproduct", "partialdiff", "pi", "piecewise", "plus", "power", "primes", "product", "prsubset", "quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev", "sec", "sech", "selector", "semantics", "set", "setdiff", "share", "sin", "sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union", "variance", "vector", "vectorproduct", "xor"];
#[rustfmt::skip]
static NAMES_43: &[&str] = &["abs", "and", "apply", "approx", "arccos", "arccosh", "arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh", "arctan", "arctanh", "arg", "bind", "card", "cartesianproduct", "cbytes", "ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl", "declare", "determinant", "diff", "divergence", "divide", "domain", "emptyset", "eq", "equivalent", "eulergamma", "exists", "exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi", "implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse", "lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "lt", "maction", "maligngroup", "malignmark", "matrix", "matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac", "mi", "min", "minus", "mlongdiv", "mmultiscripts", "mn", "mo", "mode", "moment", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mspace", "msqrt", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtext", "munder", "munderover", "naturalnumbers", "neq", "not", "notanumber", "notin", "notprsubset", "notsubset", "or", "outerproduct", "partialdiff", "pi", "piecewise", "plus", "power", "primes", "product", "prsubset", "quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev", "sec", "sech", "selector", "semantics", "set", "setdiff", "share", "sin", "sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union", "variance", "vector", "vectorproduct", "xor"];
#[rustfmt::skip]
static NAMES_44: &[&str] = &["#text", "malignmark", "mglyph"];
#[rustfmt::skip]
static NAMES_45: &[&str] = &["mtd"];
#[rustfmt::skip]
static NAMES_46: &[&str] = &["abs", "and", "apply", "approx", "arccos", "arccosh", "arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh", "arctan", "arctanh", "arg", "bind", "card", "cartesianproduct", "cbytes", "ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl", "declare", "determinant", "diff", "divergence", "divide", "domain", "emptyset", "eq", "equivalent", "eulergamma", "exists", "exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi", "implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse", "lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "lt", "maction", "maligngroup", "malignmark", "matrix", "matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac", "mi", "min", "minus", "mlongdiv", "mmultiscripts", "mn", "mo", "mode", "moment", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mscarries", "msgroup", "msline", "mspace", "msqrt", "msrow", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtext", "munder", "munderover", "naturalnumbers", "neq", "not", "notanumber", "notin", "notprsubset", "notsubset", "or", "outerproduct", "partialdiff", "pi", "piecewise", "plus", "power", "primes", "product", "prsubset", "quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev", "sec", "sech", "selector", "semantics", "set", "setdiff", "share", "sin", "sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union", "variance", "vector", "vectorproduct", "xor"];
#[rustfmt::skip]
static NAMES_47: &[&str] = &["abs", "and", "apply", "approx", "arccos", "arccosh", "arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh", "arctan", "arctanh", "arg", "bind", "card", "cartesianproduct", "cbytes", "ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl", "declare", "determinant", "diff", "divergence", "divide", "domain", "emptyset", "eq", "equivalent", "eulergamma", "exists", "exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi", "implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse", "lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "lt", "maction", "maligngroup", "malignmark", "matrix", "matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac", "mi", "min", "minus", "mlongdiv", "mmultiscripts", "mn", "mo", "mode", "moment", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mspace", "msqrt", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtext", "munder", "munderover", "naturalnumbers", "neq", "none", "not", "notanumber", "notin", "notprsubset", "notsubset", "or", "outerproduct", "partialdiff", "pi", "piecewise", "plus", "power", "primes", "product", "prsubset", "quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev", "sec", "sech", "selector", "semantics", "set", "setdiff", "share", "sin", "sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union", "variance", "vector", "vectorproduct", "xor"];
#[rustfmt::skip]
static NAMES_48: &[&str] = &["mprescripts"];
#[rustfmt::skip]
static NAMES_49: &[&str] = &["abs", "and", "apply", "approx", "arccos", "arccosh", "arccot", "arccoth", "arccsc", "arccsch", "arcsec", "arcsech", "arcsin", "arcsinh", "arctan", "arctanh", "arg", "bind", "card", "cartesianproduct", "cbytes", "ceiling", "cerror", "ci", "cn", "codomain", "complexes", "compose", "conjugate", "cos", "cosh", "cot", "coth", "cs", "csc", "csch", "csymbol", "curl", "declare", "determinant", "diff", "divergence", "divide", "domain", "emptyset", "eq", "equivalent", "eulergamma", "exists", "exp", "exponentiale", "factorial", "factorof", "false", "floor", "fn", "forall", "gcd", "geq", "grad", "gt", "ident", "image", "imaginary", "imaginaryi", "implies", "in", "infinity", "int", "integers", "intersect", "interval", "inverse", "lambda", "laplacian", "lcm", "leq", "limit", "list", "ln", "log", "lt", "maction", "maligngroup", "malignmark", "matrix", "matrixrow", "max", "mean", "median", "menclose", "merror", "mfenced", "mfrac", "mi", "min", "minus", "mlongdiv", "mmultiscripts", "mn", "mo", "mode", "moment", "mover", "mpadded", "mphantom", "mroot", "mrow", "ms", "mscarry", "mspace", "msqrt", "mstack", "mstyle", "msub", "msubsup", "msup", "mtable", "mtext", "munder", "munderover", "naturalnumbers", "neq", "none", "not", "notanumber", "notin", "notprsubset", "notsubset", "or", "outerproduct", "partialdiff", "pi", "piecewise", "plus", "power", "primes", "product", "prsubset", "quotient", "rationals", "real", "reals", "reln", "rem", "root", "scalarproduct", "sdev", "sec", "sech", "selector", "semantics", "set", "setdiff", "share", "sin", "sinh", "subset", "sum", "tan", "tanh", "tendsto", "times", "transpose", "true", "union", "variance", "vector", "vectorproduct", "xor"];
#[rustfmt::skip]
static NAMES_50: &[&str] = &["mlabeledtr", "mtr"];
#[rustfmt::skip]
static NAMES_51: &[&str] = &["#phrasing", "#text", "malignmark", "mglyph"];
#[rustfmt::skip]
static NAMES_52: &[&str] = &["annotation", "annotation-xml"];
#[rustfmt::skip]
static MODEL_0: Model = Model { states: &[State { end: true, next: &[(NAMES_0, 0)] }, ] };
#[rustfmt::skip]
static MODEL_1: Model = Model { states: &[State { end: true, next: &[(NAMES_1, 0)] }, ] };
#[rustfmt::skip]
static MODEL_2: Model = Model { states: &[State { end: false, next: &[(NAMES_2, 1), (NAMES_3, 2)] }, State { end: true, next: &[(NAMES_2, 1)] }, State { end: true, next: &[(NAMES_3, 2)] }, ] };
#[rustfmt::skip]
static MODEL_3: Model = Model { states: &[State { end: false, next: &[(NAMES_3, 1)] }, State { end: true, next: &[(NAMES_3, 1)] }, ] };
#[rustfmt::skip]
static MODEL_4: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0)] }, ] };
#[rustfmt::skip]
static MODEL_5: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_5, 1)] }, State { end: true, next: &[] }, ] };
#[rustfmt::skip]
static MODEL_6: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_6, 1)] }, State { end: true, next: &[(NAMES_6, 1)] }, ] };
#[rustfmt::skip]
static MODEL_7: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_7, 1)] }, State { end: true, next: &[(NAMES_7, 1)] }, ] };
#[rustfmt::skip]
static MODEL_8: Model = Model { states: &[State { end: true, next: &[] }, ] };
#[rustfmt::skip]
static MODEL_9: Model = Model { states: &[State { end: true, next: &[(NAMES_8, 0)] }, ] };
#[rustfmt::skip]
static MODEL_10: Model = Model { states: &[State { end: true, next: &[(NAMES_1, 0), (NAMES_9, 1), (NAMES_10, 2)] }, State { end: true, next: &[(NAMES_11, 1)] }, State { end: true, next: &[(NAMES_12, 2)] }, ] };
#[rustfmt::skip]
static MODEL_11: Model = Model { states: &[State { end: true, next: &[(NAMES_13, 0)] }, ] };
#[rustfmt::skip]
static MODEL_12: Model = Model { states: &[State { end: true, next: &[(NAMES_14, 1), (NAMES_15, 2), (NAMES_16, 3), (NAMES_17, 4)] }, State { end: true, next: &[] }, State { end: true, next: &[(NAMES_14, 1)] }, State { end: true, next: &[(NAMES_14, 1), (NAMES_15, 2)] }, State { end: true, next: &[(NAMES_14, 1), (NAMES_15, 2), (NAMES_16, 3)] }, ] };
#[rustfmt::skip]
static MODEL_13: Model = Model { states: &[State { end: false, next: &[(NAMES_18, 1)] }, State { end: true, next: &[(NAMES_19, 1)] }, ] };
#[rustfmt::skip]
static MODEL_14: Model = Model { states: &[State { end: true, next: &[(NAMES_20, 0)] }, ] };
#[rustfmt::skip]
static MODEL_15: Model = Model { states: &[State { end: true, next: &[(NAMES_19, 0)] }, ] };
#[rustfmt::skip]
static MODEL_16: Model = Model { states: &[State { end: true, next: &[(NAMES_21, 0)] }, ] };
#[rustfmt::skip]
static MODEL_17: Model = Model { states: &[State { end: true, next: &[(NAMES_22, 0)] }, ] };
#[rustfmt::skip]
static MODEL_18: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_23, 1)] }, State { end: true, next: &[(NAMES_23, 1)] }, ] };
#[rustfmt::skip]
static MODEL_19: Model = Model { states: &[State { end: false, next: &[(NAMES_4, 0), (NAMES_24, 1)] }, State { end: false, next: &[(NAMES_25, 2)] }, State { end: true, next: &[(NAMES_26, 2)] }, ] };
#[rustfmt::skip]
static MODEL_20: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_27, 1), (NAMES_28, 2)] }, State { end: true, next: &[] }, State { end: true, next: &[(NAMES_27, 1)] }, ] };
#[rustfmt::skip]
static MODEL_21: Model = Model { states: &[State { end: false, next: &[(NAMES_29, 1)] }, State { end: true, next: &[(NAMES_29, 1)] }, ] };
#[rustfmt::skip]
static MODEL_22: Model = Model { states: &[State { end: true, next: &[(NAMES_30, 1)] }, State { end: true, next: &[(NAMES_30, 1)] }, ] };
#[rustfmt::skip]
static MODEL_23: Model = Model { states: &[State { end: true, next: &[(NAMES_12, 1), (NAMES_31, 2)] }, State { end: true, next: &[(NAMES_12, 1)] }, State { end: true, next: &[] }, ] };
#[rustfmt::skip]
static MODEL_24: Model = Model { states: &[State { end: true, next: &[(NAMES_32, 0), (NAMES_33, 1), (NAMES_4, 2)] }, State { end: true, next: &[(NAMES_34, 1)] }, State { end: true, next: &[(NAMES_35, 2)] }, ] };
#[rustfmt::skip]
static MODEL_25: Model = Model { states: &[State { end: true, next: &[(NAMES_4, 0), (NAMES_36, 1)] }, State { end: true, next: &[(NAMES_36, 1)] }, ] };
#[rustfmt::skip]
static MODEL_26: Model = Model { states: &[State { end: true, next: &[(NAMES_1, 0), (NAMES_10, 1)] }, State { end: true, next: &[(NAMES_12, 1)] }, ] };
#[rustfmt::skip]
static MODEL_27: Model = Model { states: &[State { end: true, next: &[(NAMES_35, 0), (NAMES_37, 1)] }, State { end: true, next: &[(NAMES_38, 1)] }, ] };
#[rustfmt::skip]
static MODEL_28: Model = Model { states: &[State { end: true, next: &[(NAMES_39, 0)] }, ] };
#[rustfmt::skip]
static MODEL_29: Model = Model { states: &[State { end: true, next: &[(NAMES_40, 0)] }, ] };
#[rustfmt::skip]
static MODEL_30: Model = Model { states: &[State { end: true, next: &[(NAMES_41, 0)] }, ] };
#[rustfmt::skip]
static MODEL_31: Model = Model { states: &[State { end: true, next: &[(NAMES_42, 0)] }, ] };
#[rustfmt::skip]
static MODEL_32: Model = Model { states: &[State { end: false, next: &[(NAMES_43, 1)] }, State { end: true, next: &[(NAMES_43, 1)] }, ] };
#[rustfmt::skip]
static MODEL_33: Model = Model { states: &[State { end: true, next: &[(NAMES_43, 0)] }, ] };
#[rustfmt::skip]
static MODEL_34: Model = Model { states: &[State { end: false, next: &[(NAMES_43, 1)] }, State { end: false, next: &[(NAMES_43, 2)] }, State { end: true, next: &[] }, ] };
#[rustfmt::skip]
static MODEL_35: Model = Model { states: &[State { end: true, next: &[(NAMES_44, 0)] }, ] };
#[rustfmt::skip]
static MODEL_36: Model = Model { states: &[State { end: false, next: &[(NAMES_45, 1)] }, State { end: true, next: &[(NAMES_45, 1)] }, ] };
#[rustfmt::skip]
static MODEL_37: Model = Model { states: &[State { end: false, next: &[(NAMES_46, 1)] }, State { end: false, next: &[(NAMES_46, 2)] }, State { end: false, next: &[(NAMES_46, 3)] }, State { end: true, next: &[(NAMES_46, 3)] }, ] };
#[rustfmt::skip]
static MODEL_38: Model = Model { states: &[State { end: false, next: &[(NAMES_43, 1)] }, State { end: true, next: &[(NAMES_47, 2), (NAMES_48, 3)] }, State { end: false, next: &[(NAMES_47, 1)] }, State { end: true, next: &[(NAMES_47, 4)] }, State { end: false, next: &[(NAMES_47, 3)] }, ] };
#[rustfmt::skip]
static MODEL_39: Model = Model { states: &[State { end: true, next: &[(NAMES_49, 0)] }, ] };
#[rustfmt::skip]
static MODEL_40: Model = Model { states: &[State { end: true, next: &[(NAMES_47, 0)] }, ] };
#[rustfmt::skip]
static MODEL_41: Model = Model { states: &[State { end: true, next: &[(NAMES_46, 0)] }, ] };
#[rustfmt::skip]
static MODEL_42: Model = Model { states: &[State { end: false, next: &[(NAMES_43, 1)] }, State { end: false, next: &[(NAMES_43, 2)] }, State { end: false, next: &[(NAMES_43, 3)] }, State { end: true, next: &[] }, ] };
#[rustfmt::skip]
static MODEL_43: Model = Model { states: &[State { end: true, next: &[(NAMES_50, 0)] }, ] };
#[rustfmt::skip]
static MODEL_44: Model = Model { states: &[State { end: true, next: &[(NAMES_51, 0)] }, ] };
#[rustfmt::skip]
static MODEL_45: Model = Model { states: &[State { end: true, next: &[(NAMES_45, 0)] }, ] };
#[rustfmt::skip]
static MODEL_46: Model = Model { states: &[State { end: false, next: &[(NAMES_43, 1)] }, State { end: true, next: &[(NAMES_52, 1)] }, ] };

/// The attributes of SVG, sorted.
#[rustfmt::skip]
pub(crate) static SVG_ATTRIBUTES: &[&str] = &["accent-height", "accumulate", "additive", "alignment-baseline", "alphabetic", "amplitude", "arabic-form", "ascent", "attributeName", "attributeType", "azimuth", "baseFrequency", "baseProfile", "baseline-shift", "bbox", "begin", "bias", "by", "calcMode", "cap-height", "class", "clip", "clip-path", "clip-rule", "clipPathUnits", "color", "color-interpolation", "color-interpolation-filters", "color-profile", "color-rendering", "cursor", "cx", "cy", "d", "descent", "diffuseConstant", "direction", "display", "divisor", "dominant-baseline", "dur", "dx", "dy", "edgeMode", "elevation", "enable-background", "end", "exponent", "fill", "fill-opacity", "fill-rule", "filter", "filterUnits", "flood-color", "flood-opacity", "focusable", "font-family", "font-size", "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight", "format", "from", "fx", "fy", "g1", "g2", "glyph-name", "glyph-orientation-horizontal", "glyph-orientation-vertical", "glyphRef", "gradientTransform", "gradientUnits", "hanging", "height", "horiz-adv-x", "horiz-origin-x", "horiz-origin-y", "href", "id", "ideographic", "image-rendering", "in", "in2", "intercept", "k", "k1", "k2", "k3", "k4", "kernelMatrix", "kernelUnitLength", "kerning", "keyPoints", "keySplines", "keyTimes", "lang", "lengthAdjust", "letter-spacing", "lighting-color", "limitingConeAngle", "local", "marker-end", "marker-mid", "marker-start", "markerHeight", "markerUnits", "markerWidth", "mask", "maskContentUnits", "maskUnits", "mathematical", "max", "media", "method", "min", "mode", "name", "numOctaves", "offset", "onabort", "onactivate", "onbegin", "onclick", "onend", "onerror", "onfocusin", "onfocusout", "onload", "onmousedown", "onmousemove", "onmouseout", "onmouseover", "onmouseup", "onrepeat", "onresize", "onscroll", "onunload", "onzoom", "opacity", "operator", "order", "orient", "orientation", "origin", "overflow", "overline-position", "overline-thickness", "paint-order", "panose-1", "path", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointer-events", "points", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "r", "radius", "refX", "refY", "rel", "rendering-intent", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "restart", "result", "role", "rotate", "rx", "ry", "scale", "seed", "shape-rendering", "slope", "spacing", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stemh", "stemv", "stitchTiles", "stop-color", "stop-opacity", "strikethrough-position", "strikethrough-thickness", "string", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "style", "surfaceScale", "systemLanguage", "tabindex", "tableValues", "target", "targetX", "targetY", "text-anchor", "text-decoration", "text-rendering", "textLength", "title", "to", "transform", "transform-box", "transform-origin", "type", "u1", "u2", "underline-position", "underline-thickness", "unicode", "unicode-bidi", "unicode-range", "units-per-em", "v-alphabetic", "v-hanging", "v-ideographic", "v-mathematical", "values", "vector-effect", "version", "vert-adv-y", "vert-origin-x", "vert-origin-y", "viewBox", "viewTarget", "visibility", "width", "widths", "word-spacing", "writing-mode", "x", "x-height", "x1", "x2", "xChannelSelector", "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang", "xml:space", "y", "y1", "y2", "yChannelSelector", "z", "zoomAndPan"];

/// The elements of SVG, sorted by name.
#[rustfmt::skip]
pub(crate) static SVG: &[Schema] = &[
Schema { name: "a", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400b_00c0, 0x0082_6200_2048_20ff, 0x8320_0040_e396_ff8c, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_0 },
Schema { name: "altGlyph", attributes: &[0xff8f_06b0_66d0_2008, 0x2800_4014_400b_01c0, 0x0086_6000_2040_20ff, 0x8520_0040_c386_ff80, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_1 },
Schema { name: "altGlyphDef", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_2 },
Schema { name: "altGlyphItem", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_3 },
Schema { name: "animate", attributes: &[0x0081_4100_0006_8306, 0x5024_0007_0003_0001, 0x0000_f800_0000_0104, 0x8000_2000_1006_0000, 0x0000_0000_0000_00ff], required: &["attributeName"], model: &MODEL_4 },
Schema { name: "animateColor", attributes: &[0x0081_4100_0006_8306, 0x5024_0007_0003_0001, 0x0000_f800_0000_0104, 0x8000_2000_1006_0000, 0x0000_0000_0000_00ff], required: &["attributeName"], model: &MODEL_4 },
Schema { name: "animateMotion", attributes: &[0x0081_4100_0006_8006, 0x5024_0007_8003_0001, 0x0004_f800_0104_0104, 0x8000_2000_1006_0000, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_5 },
Schema { name: "animateTransform", attributes: &[0x0081_4100_0006_8306, 0x5024_0007_0003_0001, 0x0000_f800_0000_0104, 0x8000_2001_1006_0000, 0x0000_0000_0000_00ff], required: &["attributeName"], model: &MODEL_4 },
Schema { name: "circle", attributes: &[0x008f_0021_e6d0_0000, 0x2800_4004_000a_0000, 0x0082_6020_2040_20ff, 0x0020_4000_e206_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_6 },
Schema { name: "clipPath", attributes: &[0x7f8f_00b0_67d0_2008, 0x0000_4014_400a_00c0, 0x0080_6000_2040_2000, 0x0320_0040_e386_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_7 },
Schema { name: "color-profile", attributes: &[0x0080_0000_0000_0000, 0x0080_0084_0003_0000, 0x0000_0400_0000_0000, 0x8000_0000_0004_0000, 0x0000_0000_0000_00ff], required: &["name"], model: &MODEL_4 },
Schema { name: "cursor", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0003_0000, 0x0000_6000_0000_0000, 0x8400_0000_0006_0000, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_4 },
Schema { name: "definition-src", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0003_0000, 0x0000_0000_0000_0000, 0x8000_0000_0004_0000, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_8 },
Schema { name: "defs", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400a_00c0, 0x0080_6000_2048_20ff, 0x0320_0040_e386_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_9 },
Schema { name: "desc", attributes: &[0x0080_0000_0010_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_8000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_10 },
Schema { name: "ellipse", attributes: &[0x008f_0021_e6d0_0000, 0x2800_4004_000a_0000, 0x009a_6000_2040_20ff, 0x0020_4000_e206_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_6 },
Schema { name: "feBlend", attributes: &[0x0080_0000_0800_0000, 0x0040_0004_0032_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &["in2"], model: &MODEL_11 },
Schema { name: "feColorMatrix", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0012_1000, 0x0001_0000_0000_0000, 0x0440_2001_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "feComponentTransfer", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0012_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_12 },
Schema { name: "feComposite", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0f32_1000, 0x0001_0000_0000_4000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &["in2"], model: &MODEL_11 },
Schema { name: "feConvolveMatrix", attributes: &[0x0080_0840_0801_0000, 0x0000_0004_3012_1000, 0x0001_0004_0000_8000, 0x0440_0000_0064_0000, 0x0000_0000_0000_01c0], required: &["kernelMatrix", "order"], model: &MODEL_11 },
Schema { name: "feDiffuseLighting", attributes: &[0x0080_0008_2e10_0000, 0x0000_0024_2012_1000, 0x0001_0000_0000_0000, 0x0440_0000_0005_8000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_13 },
Schema { name: "feDisplacementMap", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0032_1000, 0x0021_0000_0000_0000, 0x4440_0000_0004_0000, 0x0000_0000_0000_09c0], required: &["in2"], model: &MODEL_11 },
Schema { name: "feDistantLight", attributes: &[0x0080_1000_0000_0400, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_11 },
Schema { name: "feDropShadow", attributes: &[0x7fef_26b0_7ef0_2008, 0x0000_4734_401a_10c0, 0x4081_0000_2048_2000, 0x0760_0040_c384_ff8c, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_14 },
Schema { name: "feFlood", attributes: &[0x00e0_0000_2e10_0000, 0x0000_0004_0012_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_8000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_15 },
Schema { name: "feFuncA", attributes: &[0x0080_8000_0000_0020, 0x0200_0004_0042_0000, 0x0100_0000_0000_0000, 0x0000_0001_000c_0000, 0x0000_0000_0000_00c0], required: &["type"], model: &MODEL_11 },
Schema { name: "feFuncB", attributes: &[0x0080_8000_0000_0020, 0x0200_0004_0042_0000, 0x0100_0000_0000_0000, 0x0000_0001_000c_0000, 0x0000_0000_0000_00c0], required: &["type"], model: &MODEL_11 },
Schema { name: "feFuncG", attributes: &[0x0080_8000_0000_0020, 0x0200_0004_0042_0000, 0x0100_0000_0000_0000, 0x0000_0001_000c_0000, 0x0000_0000_0000_00c0], required: &["type"], model: &MODEL_11 },
Schema { name: "feFuncR", attributes: &[0x0080_8000_0000_0020, 0x0200_0004_0042_0000, 0x0100_0000_0000_0000, 0x0000_0001_000c_0000, 0x0000_0000_0000_00c0], required: &["type"], model: &MODEL_11 },
Schema { name: "feGaussianBlur", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0012_1000, 0x4001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "feImage", attributes: &[0x7fef_20b0_7ef0_2008, 0x0000_4734_400b_10c0, 0x0081_0008_2048_2000, 0x8760_0040_c384_ff8c, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_16 },
Schema { name: "feMerge", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0002_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_17 },
Schema { name: "feMergeNode", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0012_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_11 },
Schema { name: "feMorphology", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0012_1000, 0x0001_0040_0000_4000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "feOffset", attributes: &[0x0080_0600_0800_0000, 0x0000_0004_0012_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "fePointLight", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0400_0000_0004_0000, 0x0000_0000_0000_11c0], required: &[], model: &MODEL_11 },
Schema { name: "feSpecularLighting", attributes: &[0x0080_0000_2e10_0000, 0x0000_0024_2012_1000, 0x0c01_0000_0000_0000, 0x0440_0000_0005_8000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_13 },
Schema { name: "feSpotLight", attributes: &[0x0080_0000_0000_0000, 0x0000_0044_0002_0000, 0x0800_0003_8000_0000, 0x0400_0000_0004_0000, 0x0000_0000_0000_11c0], required: &[], model: &MODEL_11 },
Schema { name: "feTile", attributes: &[0x0080_0000_0800_0000, 0x0000_0004_0012_1000, 0x0001_0000_0000_0000, 0x0440_0000_0004_0000, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "feTurbulence", attributes: &[0x0080_0000_0800_0800, 0x0100_0004_0002_1000, 0x0041_0000_0000_0000, 0x0440_0001_0004_0002, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_11 },
Schema { name: "filter", attributes: &[0x7fff_20b0_7ef0_2008, 0x0000_4734_400b_10c0, 0x0080_0010_2048_2000, 0x8760_0040_c384_ff8c, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_18 },
Schema { name: "font", attributes: &[0x7fef_20b0_7ef0_2008, 0x0000_4734_400a_e0c0, 0x0080_0000_2048_2000, 0x0327_0040_c384_ff8c, 0x0000_0000_0000_00c0], required: &["horiz-adv-x"], model: &MODEL_19 },
Schema { name: "font-face", attributes: &[0x7b80_0004_0008_4091, 0x0002_0004_0006_0800, 0x8100_0000_00b0_0000, 0x0880_1f98_0004_0031, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_20 },
Schema { name: "font-face-format", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0040, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_8 },
Schema { name: "font-face-name", attributes: &[0x0080_0000_0000_0000, 0x0080_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_8 },
Schema { name: "font-face-src", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_21 },
Schema { name: "font-face-uri", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0003_0000, 0x0000_0000_0000_0000, 0x8000_0000_0004_0000, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_22 },
Schema { name: "foreignObject", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400a_10c0, 0x0082_6000_2048_20ff, 0x0760_4040_e386_ff8c, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_23 },
Schema { name: "g", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400a_00c0, 0x0082_6000_2048_20ff, 0x0320_0040_e386_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_9 },
Schema { name: "glyph", attributes: &[0x7fef_20b2_7ef0_2048, 0x0000_4734_400a_20e0, 0x0082_0000_204a_2000, 0x0327_0060_c384_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_24 },
Schema { name: "glyphRef", attributes: &[0xff80_0600_0010_0000, 0x0000_0004_0003_0100, 0x0002_0000_0000_0000, 0x8400_0000_0004_8000, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_8 },
Schema { name: "hkern", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0082_0018, 0x0000_0000_0000_0000, 0x0000_0006_0004_0000, 0x0000_0000_0000_00c0], required: &["k"], model: &MODEL_8 },
Schema { name: "image", attributes: &[0x008a_0020_76f0_0000, 0x2800_4004_000b_1000, 0x0082_6008_2008_20ff, 0x8460_4000_e206_a000, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_6 },
Schema { name: "line", attributes: &[0x008f_0020_66d0_0000, 0x2800_4704_000a_0000, 0x0082_6000_2040_20ff, 0x3020_4000_e206_ff80, 0x0000_0000_0000_06c0], required: &[], model: &MODEL_6 },
Schema { name: "linearGradient", attributes: &[0x0080_0000_2610_0000, 0x0000_0004_0003_0600, 0x1000_0000_0000_0000, 0xb000_0000_0004_800c, 0x0000_0000_0000_06ff], required: &[], model: &MODEL_25 },
Schema { name: "marker", attributes: &[0x7fef_20b0_7ef0_2008, 0x0000_7f34_400a_00c0, 0x0080_0188_2049_2000, 0x0328_0040_c384_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_9 },
Schema { name: "mask", attributes: &[0x7fef_20b0_7ef0_2008, 0x0001_c734_400a_10c0, 0x0080_6000_2048_2000, 0x0760_0040_c386_ff8c, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_9 },
Schema { name: "metadata", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_26 },
Schema { name: "missing-glyph", attributes: &[0x7fef_20b2_7ef0_2008, 0x0000_4734_400a_20c0, 0x0080_0000_2048_2000, 0x0327_0040_c384_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_24 },
Schema { name: "mpath", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0003_0000, 0x0000_0000_0000_0000, 0x8000_0000_0004_0000, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_4 },
Schema { name: "path", attributes: &[0x008f_0022_66d0_0000, 0x2800_4704_000a_0000, 0x0082_6000_2240_20ff, 0x0020_4000_e206_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_6 },
Schema { name: "pattern", attributes: &[0x7fef_20b0_7ef0_2008, 0x0000_4734_400b_10c0, 0x0080_6008_3c48_2000, 0x8768_0040_c386_ff8c, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_9 },
Schema { name: "polygon", attributes: &[0x008f_0020_66d0_0000, 0x2800_4704_000a_0000, 0x0082_6000_6040_20ff, 0x0020_4000_e206_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_6 },
Schema { name: "polyline", attributes: &[0x008f_0020_66d0_0000, 0x2800_4704_000a_0000, 0x0082_6000_6040_20ff, 0x0020_4000_e206_ff80, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_6 },
Schema { name: "radialGradient", attributes: &[0x0080_0001_a610_0000, 0x0000_0004_0003_0606, 0x1000_0020_0000_0000, 0x8000_0000_0004_800c, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_25 },
Schema { name: "rect", attributes: &[0x008f_0020_66d0_0000, 0x2800_4004_000a_1000, 0x009a_6000_2040_20ff, 0x0460_4000_e206_ff80, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_6 },
Schema { name: "script", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0003_0000, 0x0000_0000_0000_0000, 0x8000_0001_0004_0000, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_1 },
Schema { name: "set", attributes: &[0x0081_4100_0000_8300, 0x5024_0004_0003_0000, 0x0000_f800_0000_0104, 0x8000_0000_1006_0000, 0x0000_0000_0000_00ff], required: &["attributeName"], model: &MODEL_4 },
Schema { name: "stop", attributes: &[0x0080_0000_2610_0000, 0x0200_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_800c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_15 },
Schema { name: "style", attributes: &[0x0000_0000_0000_0000, 0x0008_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0001_0800_0000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_1 },
Schema { name: "svg", attributes: &[0x7fef_20b0_7ef0_3008, 0xac00_4734_400a_10c0, 0x0082_6008_2048_3eff, 0x0768_8040_e386_ff8c, 0x0000_0000_0000_21c0], required: &[], model: &MODEL_9 },
Schema { name: "switch", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400a_00c0, 0x0080_6000_2048_20ff, 0x0320_0040_e386_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_27 },
Schema { name: "symbol", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400a_10c0, 0x0082_0008_2048_20ff, 0x0368_0040_c384_ff8c, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_9 },
Schema { name: "text", attributes: &[0x7f8f_06b0_66d0_2008, 0x2800_401c_400a_00c0, 0x0086_6000_2040_20ff, 0x0720_4040_e786_ff80, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_28 },
Schema { name: "textPath", attributes: &[0x7f8f_00b0_66d0_2008, 0x2810_401c_400b_00c0, 0x2280_6000_2040_20ff, 0x8120_0040_c786_ff80, 0x0000_0000_0000_00ff], required: &[], model: &MODEL_29 },
Schema { name: "title", attributes: &[0x0080_0000_0010_0000, 0x0000_0004_0002_0000, 0x0000_0000_0000_0000, 0x0000_0000_0004_8000, 0x0000_0000_0000_00c0], required: &[], model: &MODEL_26 },
Schema { name: "tref", attributes: &[0x7f8f_06b0_66d0_2008, 0x2800_401c_400b_00c0, 0x0084_6000_2040_20ff, 0x8520_0040_c786_ff80, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_30 },
Schema { name: "tspan", attributes: &[0x7f8f_06b0_66d0_2008, 0x2800_401c_400a_00c0, 0x0086_6000_2040_20ff, 0x0520_4040_c786_ff80, 0x0000_0000_0000_01c0], required: &[], model: &MODEL_29 },
Schema { name: "use", attributes: &[0x7fef_20b0_7ef0_2008, 0x2800_4734_400b_10c0, 0x0082_6000_2048_20ff, 0x8760_4040_e386_ff8c, 0x0000_0000_0000_01ff], required: &[], model: &MODEL_6 },
Schema { name: "view", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0002_0000, 0x0000_0008_0000_0000, 0x0018_0000_0004_0000, 0x0000_0000_0000_20c0], required: &[], model: &MODEL_4 },
Schema { name: "vkern", attributes: &[0x0080_0000_0000_0000, 0x0000_0004_0082_0018, 0x0000_0000_0000_0000, 0x0000_0006_0004_0000, 0x0000_0000_0000_00c0], required: &["k"], model: &MODEL_8 },
];

/// What the attributes of SVG may be, sorted by name: which elements (none for all), and which values.
#[rustfmt::skip]
pub(crate) static SVG_VALUES: &[Values] = &[
Values { name: "accumulate", rows: &[(&[], &[Value::Exactly(&["none", "sum"])]), ] },
Values { name: "additive", rows: &[(&[], &[Value::Exactly(&["replace", "sum"])]), ] },
Values { name: "alignment-baseline", rows: &[(&[], &[Value::Exactly(&["after-edge", "alphabetic", "auto", "baseline", "before-edge", "central", "hanging", "ideographic", "inherit", "mathematical", "middle", "text-after-edge", "text-before-edge"])]), ] },
Values { name: "calcMode", rows: &[(&[], &[Value::Exactly(&["discrete", "linear", "paced", "spline"])]), ] },
Values { name: "clip-rule", rows: &[(&[], &[Value::Words(&["evenodd", "inherit", "nonzero"])]), ] },
Values { name: "clipPathUnits", rows: &[(&[], &[Value::Words(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "color-interpolation", rows: &[(&[], &[Value::Words(&["auto", "inherit", "linearRGB", "sRGB"])]), ] },
Values { name: "color-interpolation-filters", rows: &[(&[], &[Value::Exactly(&["auto", "inherit", "linearRGB", "sRGB"])]), ] },
Values { name: "color-rendering", rows: &[(&[], &[Value::Words(&["auto", "inherit", "optimizeQuality", "optimizeSpeed"])]), ] },
Values { name: "d", rows: &[(&[], &[Value::Path]), ] },
Values { name: "direction", rows: &[(&[], &[Value::Exactly(&["inherit", "ltr", "rtl"])]), ] },
Values { name: "display", rows: &[(&[], &[Value::Exactly(&["block", "compact", "inherit", "inline", "inline-table", "list-item", "marker", "none", "run-in", "table", "table-caption", "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group"])]), ] },
Values { name: "dominant-baseline", rows: &[(&[], &[Value::Exactly(&["alphabetic", "auto", "central", "hanging", "ideographic", "inherit", "mathematical", "middle", "no-change", "reset-size", "text-after-edge", "text-before-edge", "use-script"])]), ] },
Values { name: "edgeMode", rows: &[(&[], &[Value::Exactly(&["duplicate", "none", "wrap"])]), ] },
Values { name: "fill", rows: &[(&["animate", "animateColor", "animateMotion", "animateTransform", "set"], &[Value::Exactly(&["freeze", "remove"])]), (&[], &[Value::Any]), ] },
Values { name: "fill-rule", rows: &[(&[], &[Value::Words(&["evenodd", "inherit", "nonzero"])]), ] },
Values { name: "filterUnits", rows: &[(&[], &[Value::Exactly(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "focusable", rows: &[(&[], &[Value::Exactly(&["false", "true"])]), ] },
Values { name: "font-stretch", rows: &[(&["font-face"], &[Value::Any]), (&[], &[Value::Exactly(&["condensed", "expanded", "extra-condensed", "extra-expanded", "inherit", "narrower", "normal", "semi-condensed", "semi-expanded", "ultra-condensed", "ultra-expanded", "wider"])]), ] },
Values { name: "font-style", rows: &[(&["font-face"], &[Value::Any]), (&[], &[Value::Exactly(&["inherit", "italic", "normal", "oblique"])]), ] },
Values { name: "font-variant", rows: &[(&["font-face"], &[Value::Any]), (&[], &[Value::Exactly(&["inherit", "normal", "small-caps"])]), ] },
Values { name: "font-weight", rows: &[(&["font-face"], &[Value::Any]), (&[], &[Value::Exactly(&["100", "200", "300", "400", "500", "600", "700", "800", "900", "bold", "bolder", "inherit", "lighter", "normal"])]), ] },
Values { name: "gradientUnits", rows: &[(&[], &[Value::Exactly(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "href", rows: &[(&[], &[Value::Url]), ] },
Values { name: "id", rows: &[(&[], &[Value::Identifier]), ] },
Values { name: "image-rendering", rows: &[(&[], &[Value::Exactly(&["auto", "inherit", "optimizeQuality", "optimizeSpeed"])]), ] },
Values { name: "lang", rows: &[(&[], &[Value::Language, Value::Exactly(&[""])]), ] },
Values { name: "lengthAdjust", rows: &[(&[], &[Value::Exactly(&["spacing", "spacingAndGlyphs"])]), ] },
Values { name: "markerUnits", rows: &[(&[], &[Value::Exactly(&["strokeWidth", "userSpaceOnUse"])]), ] },
Values { name: "maskContentUnits", rows: &[(&[], &[Value::Words(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "maskUnits", rows: &[(&[], &[Value::Words(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "method", rows: &[(&[], &[Value::Exactly(&["align", "stretch"])]), ] },
Values { name: "mode", rows: &[(&[], &[Value::Exactly(&["color", "color-burn", "color-dodge", "darken", "difference", "exclusion", "hard-light", "hue", "lighten", "luminosity", "multiply", "normal", "overlay", "saturation", "screen", "soft-light"])]), ] },
Values { name: "operator", rows: &[(&["feComposite"], &[Value::Exactly(&["arithmetic", "atop", "in", "lighter", "out", "over", "xor"])]), (&[], &[Value::Exactly(&["dilate", "erode"])]), ] },
Values { name: "overflow", rows: &[(&[], &[Value::Exactly(&["auto", "hidden", "inherit", "scroll", "visible"])]), ] },
Values { name: "paint-order", rows: &[(&[], &[Value::List(&[Value::Words(&["fill", "markers", "stroke"])], 1, None), Value::Exactly(&["normal"])]), ] },
Values { name: "patternContentUnits", rows: &[(&[], &[Value::Exactly(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "patternUnits", rows: &[(&[], &[Value::Exactly(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "pointer-events", rows: &[(&[], &[Value::Exactly(&["all", "fill", "inherit", "none", "painted", "stroke", "visible", "visibleFill", "visiblePainted", "visibleStroke"])]), ] },
Values { name: "preserveAlpha", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "preserveAspectRatio", rows: &[(&[], &[Value::AspectRatio]), ] },
Values { name: "primitiveUnits", rows: &[(&[], &[Value::Exactly(&["objectBoundingBox", "userSpaceOnUse"])]), ] },
Values { name: "rendering-intent", rows: &[(&[], &[Value::Exactly(&["absolute-colorimetric", "auto", "perceptual", "relative-colorimetric", "saturation"])]), ] },
Values { name: "restart", rows: &[(&[], &[Value::Exactly(&["always", "never", "whenNotActive"])]), ] },
Values { name: "shape-rendering", rows: &[(&[], &[Value::Exactly(&["auto", "crispEdges", "geometricPrecision", "inherit", "optimizeSpeed"])]), ] },
Values { name: "spacing", rows: &[(&[], &[Value::Exactly(&["auto", "exact"])]), ] },
Values { name: "spreadMethod", rows: &[(&[], &[Value::Exactly(&["pad", "reflect", "repeat"])]), ] },
Values { name: "stitchTiles", rows: &[(&[], &[Value::Exactly(&["noStitch", "stitch"])]), ] },
Values { name: "stroke-linecap", rows: &[(&[], &[Value::Words(&["butt", "inherit", "round", "square"])]), ] },
Values { name: "stroke-linejoin", rows: &[(&[], &[Value::Words(&["bevel", "inherit", "miter", "round"])]), ] },
Values { name: "target", rows: &[(&[], &[Value::Token]), ] },
Values { name: "text-anchor", rows: &[(&[], &[Value::Exactly(&["end", "inherit", "middle", "start"])]), ] },
Values { name: "text-rendering", rows: &[(&[], &[Value::Exactly(&["auto", "geometricPrecision", "inherit", "optimizeLegibility", "optimizeSpeed"])]), ] },
Values { name: "transform-box", rows: &[(&[], &[Value::Exactly(&["border-box", "content-box", "fill-box", "stroke-box", "view-box"])]), ] },
Values { name: "type", rows: &[(&["feTurbulence"], &[Value::Exactly(&["fractalNoise", "turbulence"])]), (&["feColorMatrix"], &[Value::Exactly(&["hueRotate", "luminanceToAlpha", "matrix", "saturate"])]), (&["animateTransform"], &[Value::Exactly(&["rotate", "scale", "skewX", "skewY", "translate"])]), (&["script", "style"], &[Value::Any]), (&[], &[Value::Exactly(&["discrete", "gamma", "identity", "linear", "table"])]), ] },
Values { name: "unicode-bidi", rows: &[(&[], &[Value::Exactly(&["bidi-override", "embed", "inherit", "normal"])]), ] },
Values { name: "vector-effect", rows: &[(&[], &[Value::Exactly(&["non-scaling-stroke", "none"])]), ] },
Values { name: "version", rows: &[(&[], &[Value::Exactly(&["1.0", "1.1", "1.2"])]), ] },
Values { name: "visibility", rows: &[(&[], &[Value::Exactly(&["collapse", "hidden", "inherit", "visible"])]), ] },
Values { name: "writing-mode", rows: &[(&[], &[Value::Words(&["inherit"]), Value::Exactly(&["lr", "lr-tb", "rl", "rl-tb", "tb", "tb-rl"])]), ] },
Values { name: "xChannelSelector", rows: &[(&[], &[Value::Exactly(&["A", "B", "G", "R"])]), ] },
Values { name: "xlink:actuate", rows: &[(&["a"], &[Value::Exactly(&["onRequest"])]), (&[], &[Value::Exactly(&["onLoad"])]), ] },
Values { name: "xlink:arcrole", rows: &[(&[], &[Value::Url]), ] },
Values { name: "xlink:href", rows: &[(&[], &[Value::Url]), ] },
Values { name: "xlink:role", rows: &[(&[], &[Value::Url]), ] },
Values { name: "xlink:show", rows: &[(&["a"], &[Value::Exactly(&["new", "replace"])]), (&["feImage", "image", "use"], &[Value::Exactly(&["embed"])]), (&[], &[Value::Exactly(&["other"])]), ] },
Values { name: "xlink:type", rows: &[(&[], &[Value::Exactly(&["simple"])]), ] },
Values { name: "xml:lang", rows: &[(&[], &[Value::Language, Value::Exactly(&[""])]), ] },
Values { name: "xml:space", rows: &[(&["style"], &[Value::Exactly(&["preserve"])]), (&[], &[Value::Exactly(&["default", "preserve"])]), ] },
Values { name: "yChannelSelector", rows: &[(&[], &[Value::Exactly(&["A", "B", "G", "R"])]), ] },
Values { name: "zoomAndPan", rows: &[(&["svg"], &[Value::Exactly(&["disable", "magnify"])]), (&[], &[Value::Words(&["disable", "magnify"])]), ] },
];

/// The attributes of MathML, sorted.
#[rustfmt::skip]
pub(crate) static MATHML_ATTRIBUTES: &[&str] = &["accent", "accentunder", "actiontype", "align", "alignmentscope", "alt", "altimg", "altimg-height", "altimg-valign", "altimg-width", "alttext", "background", "bevelled", "cd", "cdgroup", "charalign", "charspacing", "class", "close", "color", "columnalign", "columnlines", "columnspacing", "columnspan", "columnwidth", "crossout", "decimalpoint", "definitionURL", "denomalign", "depth", "dir", "display", "displaystyle", "edge", "encoding", "equalcolumns", "equalrows", "fence", "fontfamily", "fontsize", "fontstyle", "fontweight", "form", "frame", "framespacing", "groupalign", "height", "href", "id", "indentalign", "indentalignfirst", "indentalignlast", "indentshift", "indentshiftfirst", "indentshiftlast", "indenttarget", "index", "infixlinebreakstyle", "largeop", "leftoverhang", "length", "linebreak", "linebreakmultchar", "linebreakstyle", "lineleading", "linethickness", "location", "longdivstyle", "lquote", "lspace", "macros", "mathbackground", "mathcolor", "mathsize", "mathvariant", "maxsize", "maxwidth", "mediummathspace", "minlabelspacing", "minsize", "mode", "movablelimits", "mslinethickness", "name", "notation", "numalign", "open", "other", "overflow", "position", "rightoverhang", "role", "rowalign", "rowlines", "rowspacing", "rowspan", "rquote", "rspace", "scriptlevel", "scriptminsize", "scriptsizemultiplier", "selection", "separator", "separators", "shift", "side", "src", "stackalign", "stretchy", "style", "subscriptshift", "superscriptshift", "symmetric", "thickmathspace", "thinmathspace", "valign", "verythickmathspace", "verythinmathspace", "veryverythickmathspace", "veryverythinmathspace", "voffset", "width", "xref"];

/// The elements of MathML, sorted by name.
#[rustfmt::skip]
pub(crate) static MATHML: &[Schema] = &[
Schema { name: "annotation", attributes: &[0x0001_8004_0802_2000, 0x0400_2400_0088_0000], required: &[], model: &MODEL_1 },
Schema { name: "annotation-xml", attributes: &[0x0001_8004_0002_2000, 0x0400_2400_0088_0000], required: &[], model: &MODEL_31 },
Schema { name: "maction", attributes: &[0x0001_8000_0002_0004, 0x0400_2020_0080_0180], required: &["actiontype"], model: &MODEL_32 },
Schema { name: "maligngroup", attributes: &[0x0001_a000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_8 },
Schema { name: "malignmark", attributes: &[0x0001_8002_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_8 },
Schema { name: "math", attributes: &[0xfeff_fc3b_f7f7_d7db, 0x0609_fbff_fff7_dfff], required: &[], model: &MODEL_33 },
Schema { name: "menclose", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0090_0180], required: &[], model: &MODEL_33 },
Schema { name: "merror", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_33 },
Schema { name: "mfenced", attributes: &[0x0001_8000_0006_0000, 0x0400_2080_00c0_0180], required: &[], model: &MODEL_33 },
Schema { name: "mfrac", attributes: &[0x0001_8000_1002_1000, 0x0400_2000_00a0_0182], required: &[], model: &MODEL_34 },
Schema { name: "mglyph", attributes: &[0x0101_c3c0_000a_0820, 0x0608_2400_0080_0780], required: &[], model: &MODEL_8 },
Schema { name: "mi", attributes: &[0x0001_83c0_400a_0800, 0x0400_2000_0080_0780], required: &[], model: &MODEL_35 },
Schema { name: "mlabeledtr", attributes: &[0x0001_a000_0012_0000, 0x0400_2000_1080_0180], required: &[], model: &MODEL_36 },
Schema { name: "mlongdiv", attributes: &[0x0001_8000_0002_0000, 0x0400_2100_0280_0188], required: &[], model: &MODEL_37 },
Schema { name: "mmultiscripts", attributes: &[0x0001_8000_0002_0000, 0x0400_e000_0080_0180], required: &[], model: &MODEL_38 },
Schema { name: "mn", attributes: &[0x0001_83c0_400a_0800, 0x0400_2000_0080_0780], required: &[], model: &MODEL_35 },
Schema { name: "mo", attributes: &[0xe4ff_87e0_400a_0801, 0x0401_3042_0082_8fa1], required: &[], model: &MODEL_35 },
Schema { name: "mover", attributes: &[0x0001_8000_0002_0009, 0x0400_2000_0080_0180], required: &[], model: &MODEL_34 },
Schema { name: "mpadded", attributes: &[0x0001_c000_2002_0000, 0x0700_2000_0080_01a0], required: &[], model: &MODEL_33 },
Schema { name: "mphantom", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_33 },
Schema { name: "mprescripts", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_8 },
Schema { name: "mroot", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_34 },
Schema { name: "mrow", attributes: &[0x0001_8000_4002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_33 },
Schema { name: "ms", attributes: &[0x0001_83c0_400a_0800, 0x0400_2001_0080_0790], required: &[], model: &MODEL_35 },
Schema { name: "mscarries", attributes: &[0x0001_8000_0202_0000, 0x0400_2010_0280_0184], required: &[], model: &MODEL_39 },
Schema { name: "mscarry", attributes: &[0x0001_8000_0202_0000, 0x0400_2000_0080_0184], required: &[], model: &MODEL_40 },
Schema { name: "msgroup", attributes: &[0x0001_8000_0002_0000, 0x0400_2100_0280_0180], required: &[], model: &MODEL_41 },
Schema { name: "msline", attributes: &[0x1801_8000_0002_0000, 0x0400_2000_0684_0180], required: &[], model: &MODEL_8 },
Schema { name: "mspace", attributes: &[0x20ff_c3c0_600a_0800, 0x0600_2000_0080_0780], required: &[], model: &MODEL_8 },
Schema { name: "msqrt", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_33 },
Schema { name: "msrow", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0280_0180], required: &[], model: &MODEL_40 },
Schema { name: "mstack", attributes: &[0x0001_8000_0003_8008, 0x0400_2800_0080_0180], required: &[], model: &MODEL_41 },
Schema { name: "mstyle", attributes: &[0xfeff_fffb_77ff_981b, 0x06ff_fbff_f6f6_efbf], required: &[], model: &MODEL_33 },
Schema { name: "msub", attributes: &[0x0001_8000_0002_0000, 0x0400_6000_0080_0180], required: &[], model: &MODEL_34 },
Schema { name: "msubsup", attributes: &[0x0001_8000_0002_0000, 0x0400_e000_0080_0180], required: &[], model: &MODEL_42 },
Schema { name: "msup", attributes: &[0x0001_8000_0002_0000, 0x0400_a000_0080_0180], required: &[], model: &MODEL_34 },
Schema { name: "mtable", attributes: &[0x0001_b819_0172_0018, 0x0600_2200_7080_4180], required: &[], model: &MODEL_43 },
Schema { name: "mtd", attributes: &[0x0001_a000_0092_0000, 0x0400_2000_9080_0180], required: &[], model: &MODEL_33 },
Schema { name: "mtext", attributes: &[0x0001_83c0_400a_0800, 0x0400_2000_0080_0780], required: &[], model: &MODEL_44 },
Schema { name: "mtr", attributes: &[0x0001_a000_0012_0000, 0x0400_2000_1080_0180], required: &[], model: &MODEL_45 },
Schema { name: "munder", attributes: &[0x0001_8000_0002_000a, 0x0400_2000_0080_0180], required: &[], model: &MODEL_34 },
Schema { name: "munderover", attributes: &[0x0001_8000_0002_000b, 0x0400_2000_0080_0180], required: &[], model: &MODEL_42 },
Schema { name: "none", attributes: &[0x0001_8000_0002_0000, 0x0400_2000_0080_0180], required: &[], model: &MODEL_8 },
Schema { name: "semantics", attributes: &[0x0001_8004_0802_2000, 0x0400_2000_0088_0000], required: &[], model: &MODEL_46 },
];

/// What the attributes of MathML may be, sorted by name: which elements (none for all), and which values.
#[rustfmt::skip]
pub(crate) static MATHML_VALUES: &[Values] = &[
Values { name: "accent", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "accentunder", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "align", rows: &[(&["mstack", "mtable"], &[Value::TableAlign]), (&[], &[Value::Words(&["center", "left", "right"])]), ] },
Values { name: "alignmentscope", rows: &[(&[], &[Value::List(&[Value::Words(&["false", "true"])], 1, None)]), ] },
Values { name: "altimg", rows: &[(&[], &[Value::Url]), ] },
Values { name: "altimg-height", rows: &[(&[], &[Value::Length]), ] },
Values { name: "altimg-valign", rows: &[(&[], &[Value::Length, Value::Words(&["bottom", "middle", "top"])]), ] },
Values { name: "altimg-width", rows: &[(&[], &[Value::Length]), ] },
Values { name: "background", rows: &[(&[], &[Value::Color, Value::Words(&["transparent"])]), ] },
Values { name: "bevelled", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "cd", rows: &[(&[], &[Value::Name]), ] },
Values { name: "cdgroup", rows: &[(&[], &[Value::Url]), ] },
Values { name: "charalign", rows: &[(&[], &[Value::Words(&["center", "left", "right"])]), ] },
Values { name: "charspacing", rows: &[(&[], &[Value::Length, Value::Words(&["loose", "medium", "tight"])]), ] },
Values { name: "class", rows: &[(&[], &[Value::Tokens]), ] },
Values { name: "color", rows: &[(&[], &[Value::Color]), ] },
Values { name: "columnalign", rows: &[(&["mtd"], &[Value::Words(&["center", "left", "right"])]), (&[], &[Value::List(&[Value::Words(&["center", "left", "right"])], 1, None)]), ] },
Values { name: "columnlines", rows: &[(&[], &[Value::List(&[Value::Words(&["dashed", "none", "solid"])], 1, None)]), ] },
Values { name: "columnspacing", rows: &[(&[], &[Value::List(&[Value::Length], 1, None)]), ] },
Values { name: "columnspan", rows: &[(&[], &[Value::Positive]), ] },
Values { name: "columnwidth", rows: &[(&[], &[Value::List(&[Value::Length, Value::Words(&["auto", "fit"])], 1, None)]), ] },
Values { name: "crossout", rows: &[(&[], &[Value::List(&[Value::Words(&["downdiagonalstrike", "horizontalstrike", "none", "updiagonalstrike", "verticalstrike"])], 0, None)]), ] },
Values { name: "decimalpoint", rows: &[(&[], &[Value::Character]), ] },
Values { name: "definitionURL", rows: &[(&[], &[Value::Url]), ] },
Values { name: "denomalign", rows: &[(&[], &[Value::Words(&["center", "left", "right"])]), ] },
Values { name: "depth", rows: &[(&["mpadded"], &[Value::PaddedLength]), (&[], &[Value::Length]), ] },
Values { name: "dir", rows: &[(&[], &[Value::Words(&["ltr", "rtl"])]), ] },
Values { name: "display", rows: &[(&[], &[Value::Words(&["block", "inline"])]), ] },
Values { name: "displaystyle", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "edge", rows: &[(&[], &[Value::Words(&["left", "right"])]), ] },
Values { name: "encoding", rows: &[(&["annotation-xml"], &[Value::Exactly(&["MathML", "MathML-Content", "MathML-Presentation"]), Value::Exactly(&["SVG1.1"]), Value::Exactly(&["application/xhtml+xml", "text/html"])]), (&[], &[Value::Any]), ] },
Values { name: "equalcolumns", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "equalrows", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "fence", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "fontsize", rows: &[(&[], &[Value::Length]), ] },
Values { name: "fontstyle", rows: &[(&[], &[Value::Words(&["italic", "normal"])]), ] },
Values { name: "fontweight", rows: &[(&[], &[Value::Words(&["bold", "normal"])]), ] },
Values { name: "form", rows: &[(&[], &[Value::Words(&["infix", "postfix", "prefix"])]), ] },
Values { name: "frame", rows: &[(&[], &[Value::Words(&["dashed", "none", "solid"])]), ] },
Values { name: "framespacing", rows: &[(&[], &[Value::List(&[Value::Length], 2, Some(2))]), ] },
Values { name: "groupalign", rows: &[(&["mtd"], &[Value::List(&[Value::Words(&["center", "decimalpoint", "left", "right"])], 1, None)]), (&["maligngroup"], &[Value::Words(&["center", "decimalpoint", "left", "right"])]), (&[], &[Value::Alignments]), ] },
Values { name: "height", rows: &[(&["mpadded"], &[Value::PaddedLength]), (&[], &[Value::Length]), ] },
Values { name: "href", rows: &[(&[], &[Value::Url]), ] },
Values { name: "id", rows: &[(&[], &[Value::Identifier]), ] },
Values { name: "indentalign", rows: &[(&[], &[Value::Words(&["auto", "center", "id", "left", "right"])]), ] },
Values { name: "indentalignfirst", rows: &[(&[], &[Value::Words(&["auto", "center", "id", "indentalign", "left", "right"])]), ] },
Values { name: "indentalignlast", rows: &[(&[], &[Value::Words(&["auto", "center", "id", "indentalign", "left", "right"])]), ] },
Values { name: "indentshift", rows: &[(&[], &[Value::Length]), ] },
Values { name: "indentshiftfirst", rows: &[(&[], &[Value::Length, Value::Words(&["indentshift"])]), ] },
Values { name: "indentshiftlast", rows: &[(&[], &[Value::Length, Value::Words(&["indentshift"])]), ] },
Values { name: "index", rows: &[(&[], &[Value::Integer]), ] },
Values { name: "infixlinebreakstyle", rows: &[(&[], &[Value::Words(&["after", "before", "duplicate"])]), ] },
Values { name: "largeop", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "leftoverhang", rows: &[(&[], &[Value::Length]), ] },
Values { name: "length", rows: &[(&[], &[Value::Count]), ] },
Values { name: "linebreak", rows: &[(&["mspace"], &[Value::Words(&["auto", "badbreak", "goodbreak", "indentingnewline", "newline", "nobreak"])]), (&[], &[Value::Words(&["auto", "badbreak", "goodbreak", "newline", "nobreak"])]), ] },
Values { name: "linebreakstyle", rows: &[(&[], &[Value::Words(&["after", "before", "duplicate", "infixlinebreakstyle"])]), ] },
Values { name: "lineleading", rows: &[(&[], &[Value::Length]), ] },
Values { name: "linethickness", rows: &[(&[], &[Value::Length, Value::Words(&["medium", "thick", "thin"])]), ] },
Values { name: "location", rows: &[(&[], &[Value::Words(&["e", "n", "ne", "nw", "s", "se", "sw", "w"])]), ] },
Values { name: "longdivstyle", rows: &[(&[], &[Value::Words(&[":right=right", "left)(right", "left/\\right", "lefttop", "mediumstackedrightright", "righttop", "shortstackedrightright", "stackedleftleft", "stackedleftlinetop", "stackedrightright"])]), ] },
Values { name: "lspace", rows: &[(&["mpadded"], &[Value::PaddedLength]), (&[], &[Value::Length]), ] },
Values { name: "mathbackground", rows: &[(&[], &[Value::Color, Value::Words(&["transparent"])]), ] },
Values { name: "mathcolor", rows: &[(&[], &[Value::Color]), ] },
Values { name: "mathsize", rows: &[(&[], &[Value::Length, Value::Words(&["big", "normal", "small"])]), ] },
Values { name: "mathvariant", rows: &[(&[], &[Value::Words(&["bold", "bold-fraktur", "bold-italic", "bold-sans-serif", "bold-script", "double-struck", "fraktur", "initial", "italic", "looped", "monospace", "normal", "sans-serif", "sans-serif-bold-italic", "sans-serif-italic", "script", "stretched", "tailed"])]), ] },
Values { name: "maxsize", rows: &[(&[], &[Value::Length, Value::Words(&["infinity"])]), ] },
Values { name: "maxwidth", rows: &[(&[], &[Value::Length]), ] },
Values { name: "mediummathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "minlabelspacing", rows: &[(&[], &[Value::Length]), ] },
Values { name: "minsize", rows: &[(&[], &[Value::Length]), ] },
Values { name: "movablelimits", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "mslinethickness", rows: &[(&[], &[Value::Length, Value::Words(&["medium", "thick", "thin"])]), ] },
Values { name: "name", rows: &[(&[], &[Value::Name]), ] },
Values { name: "numalign", rows: &[(&[], &[Value::Words(&["center", "left", "right"])]), ] },
Values { name: "overflow", rows: &[(&[], &[Value::Words(&["elide", "linebreak", "scale", "scroll", "truncate"])]), ] },
Values { name: "position", rows: &[(&[], &[Value::Integer]), ] },
Values { name: "rightoverhang", rows: &[(&[], &[Value::Length]), ] },
Values { name: "rowalign", rows: &[(&["math", "mstyle", "mtable"], &[Value::List(&[Value::Words(&["axis", "baseline", "bottom", "center", "top"])], 1, None)]), (&[], &[Value::Words(&["axis", "baseline", "bottom", "center", "top"])]), ] },
Values { name: "rowlines", rows: &[(&[], &[Value::List(&[Value::Words(&["dashed", "none", "solid"])], 1, None)]), ] },
Values { name: "rowspacing", rows: &[(&[], &[Value::List(&[Value::Length], 1, None)]), ] },
Values { name: "rowspan", rows: &[(&[], &[Value::Positive]), ] },
Values { name: "rspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "scriptlevel", rows: &[(&[], &[Value::Integer]), ] },
Values { name: "scriptminsize", rows: &[(&[], &[Value::Length]), ] },
Values { name: "scriptsizemultiplier", rows: &[(&[], &[Value::Decimal]), ] },
Values { name: "selection", rows: &[(&[], &[Value::Positive]), ] },
Values { name: "separator", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "shift", rows: &[(&[], &[Value::Integer]), ] },
Values { name: "side", rows: &[(&[], &[Value::Words(&["left", "leftoverlap", "right", "rightoverlap"])]), ] },
Values { name: "src", rows: &[(&[], &[Value::Url]), ] },
Values { name: "stackalign", rows: &[(&[], &[Value::Words(&["center", "decimalpoint", "left", "right"])]), ] },
Values { name: "stretchy", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "subscriptshift", rows: &[(&[], &[Value::Length]), ] },
Values { name: "superscriptshift", rows: &[(&[], &[Value::Length]), ] },
Values { name: "symmetric", rows: &[(&[], &[Value::Words(&["false", "true"])]), ] },
Values { name: "thickmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "thinmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "valign", rows: &[(&[], &[Value::Length]), ] },
Values { name: "verythickmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "verythinmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "veryverythickmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "veryverythinmathspace", rows: &[(&[], &[Value::Length]), ] },
Values { name: "voffset", rows: &[(&[], &[Value::PaddedLength]), ] },
Values { name: "width", rows: &[(&["mtable"], &[Value::Length, Value::Words(&["auto"])]), (&["mpadded"], &[Value::PaddedLength]), (&[], &[Value::Length]), ] },
];
