//! The elements of MathML. Made by `cargo xtask spec`; not to be edited.
#![expect(
    non_camel_case_types,
    missing_debug_implementations,
    reason = "names as the standards write them, never values"
)]

/// `<abs>` The MathML element `abs`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct abs;

/// `<and>` The MathML element `and`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct and;

/// `<annotation>` The formula in another notation.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct annotation;

/// `<annotation-xml>` The formula in another markup.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct annotation_xml;

/// `<apply>` The MathML element `apply`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct apply;

/// `<approx>` The MathML element `approx`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct approx;

/// `<arccos>` The MathML element `arccos`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccos;

/// `<arccosh>` The MathML element `arccosh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccosh;

/// `<arccot>` The MathML element `arccot`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccot;

/// `<arccoth>` The MathML element `arccoth`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccoth;

/// `<arccsc>` The MathML element `arccsc`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccsc;

/// `<arccsch>` The MathML element `arccsch`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arccsch;

/// `<arcsec>` The MathML element `arcsec`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arcsec;

/// `<arcsech>` The MathML element `arcsech`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arcsech;

/// `<arcsin>` The MathML element `arcsin`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arcsin;

/// `<arcsinh>` The MathML element `arcsinh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arcsinh;

/// `<arctan>` The MathML element `arctan`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arctan;

/// `<arctanh>` The MathML element `arctanh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arctanh;

/// `<arg>` The MathML element `arg`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct arg;

/// `<bind>` The MathML element `bind`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct bind;

/// `<bvar>` The MathML element `bvar`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct bvar;

/// `<card>` The MathML element `card`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct card;

/// `<cartesianproduct>` The MathML element `cartesianproduct`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cartesianproduct;

/// `<cbytes>` The MathML element `cbytes`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cbytes;

/// `<ceiling>` The MathML element `ceiling`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct ceiling;

/// `<cerror>` The MathML element `cerror`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cerror;

/// `<ci>` The MathML element `ci`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct ci;

/// `<cn>` The MathML element `cn`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cn;

/// `<codomain>` The MathML element `codomain`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct codomain;

/// `<complexes>` The MathML element `complexes`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct complexes;

/// `<compose>` The MathML element `compose`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct compose;

/// `<condition>` The MathML element `condition`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct condition;

/// `<conjugate>` The MathML element `conjugate`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct conjugate;

/// `<cos>` The MathML element `cos`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cos;

/// `<cosh>` The MathML element `cosh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cosh;

/// `<cot>` The MathML element `cot`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cot;

/// `<coth>` The MathML element `coth`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct coth;

/// `<cs>` The MathML element `cs`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct cs;

/// `<csc>` The MathML element `csc`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct csc;

/// `<csch>` The MathML element `csch`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct csch;

/// `<csymbol>` The MathML element `csymbol`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct csymbol;

/// `<curl>` The MathML element `curl`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct curl;

/// `<declare>` The MathML element `declare`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct declare;

/// `<degree>` The MathML element `degree`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct degree;

/// `<determinant>` The MathML element `determinant`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct determinant;

/// `<diff>` The MathML element `diff`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct diff;

/// `<divergence>` The MathML element `divergence`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct divergence;

/// `<divide>` The MathML element `divide`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct divide;

/// `<domain>` The MathML element `domain`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct domain;

/// `<domainofapplication>` The MathML element `domainofapplication`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct domainofapplication;

/// `<emptyset>` The MathML element `emptyset`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct emptyset;

/// `<eq>` The MathML element `eq`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct eq;

/// `<equivalent>` The MathML element `equivalent`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct equivalent;

/// `<eulergamma>` The MathML element `eulergamma`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct eulergamma;

/// `<exists>` The MathML element `exists`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct exists;

/// `<exp>` The MathML element `exp`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct exp;

/// `<exponentiale>` The MathML element `exponentiale`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct exponentiale;

/// `<factorial>` The MathML element `factorial`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct factorial;

/// `<factorof>` The MathML element `factorof`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct factorof;

/// `<false>` The MathML element `false`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct r#false;

/// `<floor>` The MathML element `floor`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct floor;

/// `<fn>` The MathML element `fn`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct r#fn;

/// `<forall>` The MathML element `forall`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct forall;

/// `<gcd>` The MathML element `gcd`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct gcd;

/// `<geq>` The MathML element `geq`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct geq;

/// `<grad>` The MathML element `grad`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct grad;

/// `<gt>` The MathML element `gt`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct gt;

/// `<ident>` The MathML element `ident`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct ident;

/// `<image>` The MathML element `image`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct image;

/// `<imaginary>` The MathML element `imaginary`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct imaginary;

/// `<imaginaryi>` The MathML element `imaginaryi`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct imaginaryi;

/// `<implies>` The MathML element `implies`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct implies;

/// `<in>` The MathML element `in`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct r#in;

/// `<infinity>` The MathML element `infinity`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct infinity;

/// `<int>` The MathML element `int`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct int;

/// `<integers>` The MathML element `integers`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct integers;

/// `<intersect>` The MathML element `intersect`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct intersect;

/// `<interval>` The MathML element `interval`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct interval;

/// `<inverse>` The MathML element `inverse`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct inverse;

/// `<lambda>` The MathML element `lambda`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct lambda;

/// `<laplacian>` The MathML element `laplacian`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct laplacian;

/// `<lcm>` The MathML element `lcm`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct lcm;

/// `<leq>` The MathML element `leq`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct leq;

/// `<limit>` The MathML element `limit`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct limit;

/// `<ln>` The MathML element `ln`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct ln;

/// `<log>` The MathML element `log`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct log;

/// `<logbase>` The MathML element `logbase`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct logbase;

/// `<lowlimit>` The MathML element `lowlimit`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct lowlimit;

/// `<lt>` The MathML element `lt`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct lt;

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

/// `<matrix>` The MathML element `matrix`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct matrix;

/// `<matrixrow>` The MathML element `matrixrow`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct matrixrow;

/// `<max>` The MathML element `max`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct max;

/// `<mean>` The MathML element `mean`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mean;

/// `<median>` The MathML element `median`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct median;

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

/// `<min>` The MathML element `min`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct min;

/// `<minus>` The MathML element `minus`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct minus;

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

/// `<mode>` The MathML element `mode`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct mode;

/// `<moment>` The MathML element `moment`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct moment;

/// `<momentabout>` The MathML element `momentabout`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct momentabout;

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

/// `<naturalnumbers>` The MathML element `naturalnumbers`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct naturalnumbers;

/// `<neq>` The MathML element `neq`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct neq;

/// `<none>` An empty script.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct none;

/// `<not>` The MathML element `not`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct not;

/// `<notanumber>` The MathML element `notanumber`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct notanumber;

/// `<notin>` The MathML element `notin`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct notin;

/// `<notprsubset>` The MathML element `notprsubset`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct notprsubset;

/// `<notsubset>` The MathML element `notsubset`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct notsubset;

/// `<or>` The MathML element `or`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct or;

/// `<otherwise>` The MathML element `otherwise`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct otherwise;

/// `<outerproduct>` The MathML element `outerproduct`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct outerproduct;

/// `<partialdiff>` The MathML element `partialdiff`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct partialdiff;

/// `<pi>` The MathML element `pi`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct pi;

/// `<piece>` The MathML element `piece`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct piece;

/// `<piecewise>` The MathML element `piecewise`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct piecewise;

/// `<plus>` The MathML element `plus`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct plus;

/// `<power>` The MathML element `power`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct power;

/// `<primes>` The MathML element `primes`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct primes;

/// `<product>` The MathML element `product`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct product;

/// `<prsubset>` The MathML element `prsubset`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct prsubset;

/// `<quotient>` The MathML element `quotient`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct quotient;

/// `<rationals>` The MathML element `rationals`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct rationals;

/// `<real>` The MathML element `real`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct real;

/// `<reals>` The MathML element `reals`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct reals;

/// `<reln>` The MathML element `reln`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct reln;

/// `<rem>` The MathML element `rem`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct rem;

/// `<root>` The MathML element `root`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct root;

/// `<scalarproduct>` The MathML element `scalarproduct`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct scalarproduct;

/// `<sdev>` The MathML element `sdev`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sdev;

/// `<sec>` The MathML element `sec`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sec;

/// `<sech>` The MathML element `sech`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sech;

/// `<selector>` The MathML element `selector`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct selector;

/// `<semantics>` A formula with its annotations.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct semantics;

/// `<sep>` The MathML element `sep`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sep;

/// `<set>` The MathML element `set`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct set;

/// `<setdiff>` The MathML element `setdiff`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct setdiff;

/// `<share>` The MathML element `share`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct share;

/// `<sin>` The MathML element `sin`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sin;

/// `<sinh>` The MathML element `sinh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sinh;

/// `<subset>` The MathML element `subset`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct subset;

/// `<sum>` The MathML element `sum`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct sum;

/// `<tan>` The MathML element `tan`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct tan;

/// `<tanh>` The MathML element `tanh`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct tanh;

/// `<tendsto>` The MathML element `tendsto`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct tendsto;

/// `<times>` The MathML element `times`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct times;

/// `<transpose>` The MathML element `transpose`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct transpose;

/// `<true>` The MathML element `true`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct r#true;

/// `<union>` The MathML element `union`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct union;

/// `<uplimit>` The MathML element `uplimit`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct uplimit;

/// `<variance>` The MathML element `variance`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct variance;

/// `<vector>` The MathML element `vector`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct vector;

/// `<vectorproduct>` The MathML element `vectorproduct`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct vectorproduct;

/// `<xor>` The MathML element `xor`.
///
/// <https://www.w3.org/TR/MathML3/>
pub struct xor;
