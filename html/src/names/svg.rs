//! The elements of SVG. Made by `cargo xtask spec`; not to be edited.
#![expect(
    non_camel_case_types,
    missing_debug_implementations,
    reason = "names as the standards write them, never values"
)]

/// `<a>` A link around graphics.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/a>
pub struct a;

/// `<altGlyph>` The SVG element `altGlyph`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/altGlyph>
pub struct altGlyph;

/// `<altGlyphDef>` The SVG element `altGlyphDef`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/altGlyphDef>
pub struct altGlyphDef;

/// `<altGlyphItem>` The SVG element `altGlyphItem`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/altGlyphItem>
pub struct altGlyphItem;

/// `<animate>` Changes an attribute over time.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/animate>
pub struct animate;

/// `<animateColor>` The SVG element `animateColor`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/animateColor>
pub struct animateColor;

/// `<animateMotion>` Moves an element along a path.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/animateMotion>
pub struct animateMotion;

/// `<animateTransform>` Animates a transformation.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/animateTransform>
pub struct animateTransform;

/// `<circle>` A circle.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/circle>
pub struct circle;

/// `<clipPath>` A path that clips what refers to it.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/clipPath>
pub struct clipPath;

/// `<color-profile>` The SVG element `color-profile`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/color-profile>
pub struct color_profile;

/// `<cursor>` The SVG element `cursor`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/cursor>
pub struct cursor;

/// `<defs>` Graphics that are defined here and used elsewhere.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/defs>
pub struct defs;

/// `<desc>` A description of its parent for assistive technology.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/desc>
pub struct desc;

/// `<ellipse>` An ellipse.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/ellipse>
pub struct ellipse;

/// `<feBlend>` A step of an SVG filter: Blend.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feBlend>
pub struct feBlend;

/// `<feColorMatrix>` A step of an SVG filter: ColorMatrix.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feColorMatrix>
pub struct feColorMatrix;

/// `<feComponentTransfer>` A step of an SVG filter: ComponentTransfer.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feComponentTransfer>
pub struct feComponentTransfer;

/// `<feComposite>` A step of an SVG filter: Composite.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feComposite>
pub struct feComposite;

/// `<feConvolveMatrix>` A step of an SVG filter: ConvolveMatrix.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feConvolveMatrix>
pub struct feConvolveMatrix;

/// `<feDiffuseLighting>` A step of an SVG filter: DiffuseLighting.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feDiffuseLighting>
pub struct feDiffuseLighting;

/// `<feDisplacementMap>` A step of an SVG filter: DisplacementMap.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feDisplacementMap>
pub struct feDisplacementMap;

/// `<feDistantLight>` A step of an SVG filter: DistantLight.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feDistantLight>
pub struct feDistantLight;

/// `<feDropShadow>` A step of an SVG filter: DropShadow.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feDropShadow>
pub struct feDropShadow;

/// `<feFlood>` A step of an SVG filter: Flood.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feFlood>
pub struct feFlood;

/// `<feFuncA>` A step of an SVG filter: FuncA.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feFuncA>
pub struct feFuncA;

/// `<feFuncB>` A step of an SVG filter: FuncB.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feFuncB>
pub struct feFuncB;

/// `<feFuncG>` A step of an SVG filter: FuncG.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feFuncG>
pub struct feFuncG;

/// `<feFuncR>` A step of an SVG filter: FuncR.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feFuncR>
pub struct feFuncR;

/// `<feGaussianBlur>` A step of an SVG filter: GaussianBlur.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feGaussianBlur>
pub struct feGaussianBlur;

/// `<feImage>` A step of an SVG filter: Image.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feImage>
pub struct feImage;

/// `<feMerge>` A step of an SVG filter: Merge.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feMerge>
pub struct feMerge;

/// `<feMergeNode>` A step of an SVG filter: MergeNode.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feMergeNode>
pub struct feMergeNode;

/// `<feMorphology>` A step of an SVG filter: Morphology.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feMorphology>
pub struct feMorphology;

/// `<feOffset>` A step of an SVG filter: Offset.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feOffset>
pub struct feOffset;

/// `<fePointLight>` A step of an SVG filter: PointLight.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/fePointLight>
pub struct fePointLight;

/// `<feSpecularLighting>` A step of an SVG filter: SpecularLighting.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feSpecularLighting>
pub struct feSpecularLighting;

/// `<feSpotLight>` A step of an SVG filter: SpotLight.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feSpotLight>
pub struct feSpotLight;

/// `<feTile>` A step of an SVG filter: Tile.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feTile>
pub struct feTile;

/// `<feTurbulence>` A step of an SVG filter: Turbulence.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/feTurbulence>
pub struct feTurbulence;

/// `<filter>` A filter made of primitives.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/filter>
pub struct filter;

/// `<font>` The SVG element `font`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font>
pub struct font;

/// `<font-face>` The SVG element `font-face`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font-face>
pub struct font_face;

/// `<font-face-format>` The SVG element `font-face-format`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font-face-format>
pub struct font_face_format;

/// `<font-face-name>` The SVG element `font-face-name`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font-face-name>
pub struct font_face_name;

/// `<font-face-src>` The SVG element `font-face-src`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font-face-src>
pub struct font_face_src;

/// `<font-face-uri>` The SVG element `font-face-uri`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/font-face-uri>
pub struct font_face_uri;

/// `<foreignObject>` HTML or other markup within the drawing.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/foreignObject>
pub struct foreignObject;

/// `<g>` A group.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/g>
pub struct g;

/// `<glyph>` The SVG element `glyph`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/glyph>
pub struct glyph;

/// `<glyphRef>` The SVG element `glyphRef`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/glyphRef>
pub struct glyphRef;

/// `<hkern>` The SVG element `hkern`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/hkern>
pub struct hkern;

/// `<image>` A bitmap or another drawing.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/image>
pub struct image;

/// `<line>` A straight line.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/line>
pub struct line;

/// `<linearGradient>` A gradient along a line.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/linearGradient>
pub struct linearGradient;

/// `<marker>` An arrow head or another mark on a line.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/marker>
pub struct marker;

/// `<mask>` A mask for what refers to it.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/mask>
pub struct mask;

/// `<metadata>` Data about the drawing.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/metadata>
pub struct metadata;

/// `<missing-glyph>` The SVG element `missing-glyph`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/missing-glyph>
pub struct missing_glyph;

/// `<mpath>` The path that a motion follows.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/mpath>
pub struct mpath;

/// `<path>` A path of lines and curves.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/path>
pub struct path;

/// `<pattern>` A tile for filling.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/pattern>
pub struct pattern;

/// `<polygon>` A closed shape of straight lines.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/polygon>
pub struct polygon;

/// `<polyline>` Connected straight lines.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/polyline>
pub struct polyline;

/// `<radialGradient>` A gradient from a centre outwards.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/radialGradient>
pub struct radialGradient;

/// `<rect>` A rectangle.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/rect>
pub struct rect;

/// `<script>` Code that runs.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/script>
pub struct script;

/// `<set>` Sets an attribute for a time.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/set>
pub struct set;

/// `<stop>` A colour of a gradient.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/stop>
pub struct stop;

/// `<style>` A style sheet.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/style>
pub struct style;

/// `<svg>` A drawing.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/svg>
pub struct svg;

/// `<switch>` Shows the first child that fits the user.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/switch>
pub struct switch;

/// `<symbol>` A drawing to be placed with `use`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/symbol>
pub struct symbol;

/// `<text>` Text in a drawing.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/text>
pub struct text;

/// `<textPath>` Text along a path.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/textPath>
pub struct textPath;

/// `<title>` The name of its parent, often shown as a tooltip.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/title>
pub struct title;

/// `<tref>` The SVG element `tref`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/tref>
pub struct tref;

/// `<tspan>` A part of text with a style or position of its own.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/tspan>
pub struct tspan;

/// `<use>` A copy of another element.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/use>
pub struct r#use;

/// `<view>` A view of the drawing that links can name.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/view>
pub struct view;

/// `<vkern>` The SVG element `vkern`.
///
/// <https://developer.mozilla.org/docs/Web/SVG/Reference/Element/vkern>
pub struct vkern;
