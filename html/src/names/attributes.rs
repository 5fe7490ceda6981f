//! The attributes of HTML, SVG and MathML. Made by `cargo xtask spec`; not to be edited.
#![expect(
    non_camel_case_types,
    missing_debug_implementations,
    reason = "names as the standards write them, never values"
)]

/// `abbr=` depends on the element:
///
/// - `th`: A shorter name for the header cell.
/// - `td`: Obsolete; use shorter text in the cell, or `title`.
pub struct abbr;

/// `about=` RDFa: the subject that the properties speak of.
pub struct about;

/// `accelerate=` The SVG attribute `accelerate`.
pub struct accelerate;

/// `accent=` The MathML attribute `accent`.
pub struct accent;

/// `accent-height=` The SVG attribute `accent-height`.
pub struct accent_height;

/// `accentunder=` The MathML attribute `accentunder`.
pub struct accentunder;

/// `accept=` depends on the element:
///
/// - `form`: Obsolete; use `accept` on the `input` elements.
/// - `input`: The types of files that may be chosen.
pub struct accept;

/// `accept-charset=` The character encoding of the submission; only UTF-8 is left.
///
/// One of `"utf-8"`.
pub struct accept_charset;

/// `accesskey=` A key that focuses or activates the element.
pub struct accesskey;

/// `accumulate=` The SVG attribute `accumulate`.
pub struct accumulate;

/// `action=` The URL that the form is submitted to.
pub struct action;

/// `actiontype=` The MathML attribute `actiontype`.
pub struct actiontype;

/// `additive=` The SVG attribute `additive`.
pub struct additive;

/// `align=` depends on the element:
///
/// - `caption`: Obsolete; use CSS `caption-side`.
/// - `embed`, `iframe`, `img`, `input`, `object`: Obsolete; use CSS `float` or `vertical-align`.
/// - `table`: Obsolete; use CSS `margin` or `float`.
/// - `hr`, `legend`: Obsolete; use CSS `margin`.
/// - `col`, `colgroup`, `div`, `h1`, `h2`, `h3`, `h4`, `h5`, `h6`, `p`, `tbody`, `td`, `tfoot`, `th`, `thead`, `tr`: Obsolete; use CSS `text-align`.
pub struct align;

/// `alignment-baseline=` The SVG attribute `alignment-baseline`.
pub struct alignment_baseline;

/// `alignmentscope=` The MathML attribute `alignmentscope`.
pub struct alignmentscope;

/// `alink=` Obsolete; use CSS `a:active { color: … }`.
pub struct alink;

/// `allow=` What the framed document may do (permissions policy).
pub struct allow;

/// `allowfullscreen=` Lets the framed document fill the screen.
pub struct allowfullscreen;

/// `allowtransparency=` Obsolete; use nothing instead: leave it out.
pub struct allowtransparency;

/// `alpha=` Lets the colour have an alpha component.
pub struct alpha;

/// `alphabetic=` The SVG attribute `alphabetic`.
pub struct alphabetic;

/// `alt=` What to read or show in place of the image.
pub struct alt;

/// `altimg=` The MathML attribute `altimg`.
pub struct altimg;

/// `altimg-height=` The MathML attribute `altimg-height`.
pub struct altimg_height;

/// `altimg-valign=` The MathML attribute `altimg-valign`.
pub struct altimg_valign;

/// `altimg-width=` The MathML attribute `altimg-width`.
pub struct altimg_width;

/// `alttext=` The MathML attribute `alttext`.
pub struct alttext;

/// `amplitude=` The SVG attribute `amplitude`.
pub struct amplitude;

/// `arabic-form=` The SVG attribute `arabic-form`.
pub struct arabic_form;

/// `archive=` Obsolete; use `data` and `type`.
pub struct archive;

/// `arg=` The MathML attribute `arg`.
pub struct arg;

/// `aria-activedescendant=` The id of the descendant that is active while this has focus.
pub struct aria_activedescendant;

/// `aria-atomic=` A change is announced as a whole region.
///
/// One of `"true"`, `"false"`.
pub struct aria_atomic;

/// `aria-autocomplete=` Which kind of completion a field offers.
///
/// One of `"inline"`, `"list"`, `"both"`, `"none"`.
pub struct aria_autocomplete;

/// `aria-braillelabel=` The label in braille.
pub struct aria_braillelabel;

/// `aria-brailleroledescription=` The name of the role in braille.
pub struct aria_brailleroledescription;

/// `aria-busy=` The region is still being updated.
///
/// One of `"true"`, `"false"`.
pub struct aria_busy;

/// `aria-checked=` Whether it is checked: true, false or mixed.
///
/// One of `"true"`, `"false"`, `"mixed"`, `"undefined"`.
pub struct aria_checked;

/// `aria-colcount=` How many columns there are in all.
pub struct aria_colcount;

/// `aria-colindex=` The column that this stands in.
pub struct aria_colindex;

/// `aria-colindextext=` The column in words.
pub struct aria_colindextext;

/// `aria-colspan=` How many columns the cell spans.
pub struct aria_colspan;

/// `aria-controls=` The ids of what this controls.
pub struct aria_controls;

/// `aria-current=` This is the current one of its set.
///
/// One of `"page"`, `"step"`, `"location"`, `"date"`, `"time"`, `"true"`, `"false"`.
pub struct aria_current;

/// `aria-describedby=` The ids of what describes this.
pub struct aria_describedby;

/// `aria-description=` A description.
pub struct aria_description;

/// `aria-details=` The id of further details.
pub struct aria_details;

/// `aria-disabled=` Seen, but can't be used.
///
/// One of `"true"`, `"false"`.
pub struct aria_disabled;

/// `aria-dropeffect=` What happens when something is dropped here.
pub struct aria_dropeffect;

/// `aria-errormessage=` The id of the message about the wrong value.
pub struct aria_errormessage;

/// `aria-expanded=` Whether what this controls is open.
///
/// One of `"true"`, `"false"`, `"undefined"`.
pub struct aria_expanded;

/// `aria-flowto=` The ids of what to read next.
pub struct aria_flowto;

/// `aria-grabbed=` Whether it is being dragged.
///
/// One of `"true"`, `"false"`, `"undefined"`.
pub struct aria_grabbed;

/// `aria-haspopup=` Which kind of popup this opens.
///
/// One of `"false"`, `"true"`, `"menu"`, `"listbox"`, `"tree"`, `"grid"`, `"dialog"`.
pub struct aria_haspopup;

/// `aria-hidden=` Hidden from assistive technology.
///
/// One of `"true"`, `"false"`.
pub struct aria_hidden;

/// `aria-invalid=` Whether the value is wrong.
///
/// One of `"grammar"`, `"false"`, `"spelling"`, `"true"`.
pub struct aria_invalid;

/// `aria-keyshortcuts=` The keys that activate this.
pub struct aria_keyshortcuts;

/// `aria-label=` The name, where no visible text gives it.
pub struct aria_label;

/// `aria-labelledby=` The ids of what names this.
pub struct aria_labelledby;

/// `aria-level=` The level in a hierarchy.
pub struct aria_level;

/// `aria-live=` How urgently changes are announced.
///
/// One of `"assertive"`, `"off"`, `"polite"`.
pub struct aria_live;

/// `aria-modal=` The rest of the page can't be used meanwhile.
///
/// One of `"true"`, `"false"`.
pub struct aria_modal;

/// `aria-multiline=` The field takes several lines.
///
/// One of `"true"`, `"false"`.
pub struct aria_multiline;

/// `aria-multiselectable=` More than one can be chosen.
///
/// One of `"true"`, `"false"`.
pub struct aria_multiselectable;

/// `aria-orientation=` Whether it lies or stands.
///
/// One of `"horizontal"`, `"undefined"`, `"vertical"`.
pub struct aria_orientation;

/// `aria-owns=` The ids of children that stand elsewhere in the document.
pub struct aria_owns;

/// `aria-placeholder=` A hint shown while the field is empty.
pub struct aria_placeholder;

/// `aria-posinset=` The position in the set.
pub struct aria_posinset;

/// `aria-pressed=` Whether a toggle button is pressed.
///
/// One of `"true"`, `"false"`, `"mixed"`, `"undefined"`.
pub struct aria_pressed;

/// `aria-readonly=` Can be seen, but not changed.
///
/// One of `"true"`, `"false"`.
pub struct aria_readonly;

/// `aria-relevant=` Which changes are announced.
pub struct aria_relevant;

/// `aria-required=` Must be filled in.
///
/// One of `"true"`, `"false"`.
pub struct aria_required;

/// `aria-roledescription=` The name of the role in words.
pub struct aria_roledescription;

/// `aria-rowcount=` How many rows there are in all.
pub struct aria_rowcount;

/// `aria-rowindex=` The row that this stands in.
pub struct aria_rowindex;

/// `aria-rowindextext=` The row in words.
pub struct aria_rowindextext;

/// `aria-rowspan=` How many rows the cell spans.
pub struct aria_rowspan;

/// `aria-selected=` Whether it is selected.
///
/// One of `"true"`, `"false"`, `"undefined"`.
pub struct aria_selected;

/// `aria-setsize=` How many there are in the set.
pub struct aria_setsize;

/// `aria-sort=` How the column is sorted.
///
/// One of `"ascending"`, `"descending"`, `"none"`, `"other"`.
pub struct aria_sort;

/// `aria-valuemax=` The greatest value.
pub struct aria_valuemax;

/// `aria-valuemin=` The least value.
pub struct aria_valuemin;

/// `aria-valuenow=` The value.
pub struct aria_valuenow;

/// `aria-valuetext=` The value in words.
pub struct aria_valuetext;

/// `as=` What kind of resource is preloaded.
///
/// One of `"audioworklet"`, `"fetch"`, `"font"`, `"image"`, `"json"`, `"paintworklet"`, `"script"`, `"serviceworker"`, `"sharedworker"`, `"style"`, `"track"`, `"worker"`.
pub struct r#as;

/// `ascent=` The SVG attribute `ascent`.
pub struct ascent;

/// `async=` Runs the script as soon as it has come, without waiting for the page.
pub struct r#async;

/// `attributeName=` The SVG attribute `attributeName`.
pub struct attributeName;

/// `attributeType=` The SVG attribute `attributeType`.
pub struct attributeType;

/// `attributionsrc=` URLs that are told that the link, image or script led to something (attribution).
pub struct attributionsrc;

/// `autoReverse=` The SVG attribute `autoReverse`.
pub struct autoReverse;

/// `autocapitalize=` How a virtual keyboard capitalizes what is typed.
///
/// One of `"on"`, `"off"`, `"none"`, `"sentences"`, `"words"`, `"characters"`.
pub struct autocapitalize;

/// `autocomplete=` Which saved data the browser may fill in.
pub struct autocomplete;

/// `autocorrect=` Whether the browser corrects what is typed.
///
/// One of `"on"`, `"off"`, `""`.
pub struct autocorrect;

/// `autofocus=` Focuses the element when the page or dialog opens.
pub struct autofocus;

/// `autoplay=` Starts playing as soon as it can.
pub struct autoplay;

/// `axis=` Obsolete; use `scope` on the `th`.
pub struct axis;

/// `azimuth=` The SVG attribute `azimuth`.
pub struct azimuth;

/// `background=` Obsolete; use CSS `background-image`.
pub struct background;

/// `baseFrequency=` The SVG attribute `baseFrequency`.
pub struct baseFrequency;

/// `baseProfile=` The SVG attribute `baseProfile`.
pub struct baseProfile;

/// `baseline-shift=` The SVG attribute `baseline-shift`.
pub struct baseline_shift;

/// `bbox=` The SVG attribute `bbox`.
pub struct bbox;

/// `begin=` The SVG attribute `begin`.
pub struct begin;

/// `bevelled=` The MathML attribute `bevelled`.
pub struct bevelled;

/// `bgcolor=` Obsolete; use CSS `background-color`.
pub struct bgcolor;

/// `bias=` The SVG attribute `bias`.
pub struct bias;

/// `blocking=` What waits until this has been fetched.
pub struct blocking;

/// `border=` Obsolete; use CSS `border`.
pub struct border;

/// `bordercolor=` Obsolete; use CSS `border-color`.
pub struct bordercolor;

/// `bottommargin=` Obsolete; use CSS `margin-bottom`.
pub struct bottommargin;

/// `by=` The SVG attribute `by`.
pub struct by;

/// `calcMode=` The SVG attribute `calcMode`.
pub struct calcMode;

/// `cap-height=` The SVG attribute `cap-height`.
pub struct cap_height;

/// `capture=` Takes a new photo, video or sound, and by which camera.
///
/// One of `"user"`, `"environment"`.
pub struct capture;

/// `cd=` The MathML attribute `cd`.
pub struct cd;

/// `cdgroup=` The MathML attribute `cdgroup`.
pub struct cdgroup;

/// `cellpadding=` Obsolete; use CSS `padding` on `td` and `th`.
pub struct cellpadding;

/// `cellspacing=` Obsolete; use CSS `border-spacing`.
pub struct cellspacing;

/// `char=` Obsolete; use nothing instead: leave it out.
pub struct char;

/// `charalign=` The MathML attribute `charalign`.
pub struct charalign;

/// `charoff=` Obsolete; use nothing instead: leave it out.
pub struct charoff;

/// `charset=` depends on the element:
///
/// - `a`, `link`: Obsolete; use a `Content-Type` header with the charset.
/// - `script`: Obsolete; use nothing; scripts are UTF-8.
/// - `meta`: The character encoding of the document; only utf-8 is right.
pub struct charset;

/// `charspacing=` The MathML attribute `charspacing`.
pub struct charspacing;

/// `checked=` The control is on at the start.
pub struct checked;

/// `cite=` The URL of the source.
pub struct cite;

/// `class=` The classes that the element belongs to.
pub struct class;

/// `classid=` Obsolete; use `data` and `type`.
pub struct classid;

/// `clear=` Obsolete; use CSS `clear`.
pub struct clear;

/// `clip=` The SVG attribute `clip`.
pub struct clip;

/// `clip-path=` The SVG attribute `clip-path`.
pub struct clip_path;

/// `clip-rule=` The SVG attribute `clip-rule`.
pub struct clip_rule;

/// `clipPathUnits=` The SVG attribute `clipPathUnits`.
pub struct clipPathUnits;

/// `close=` The MathML attribute `close`.
pub struct close;

/// `closedby=` Which actions of the user close the dialog.
///
/// One of `"any"`, `"closerequest"`, `"none"`.
pub struct closedby;

/// `code=` Obsolete; use `data` and `type`.
pub struct code;

/// `codebase=` Obsolete; use `data` and `type`.
pub struct codebase;

/// `codetype=` Obsolete; use `data` and `type`.
pub struct codetype;

/// `color=` depends on the element:
///
/// - `hr`: Obsolete; use CSS `color`.
/// - `link`: The colour of a mask icon.
pub struct color;

/// `color-interpolation=` The SVG attribute `color-interpolation`.
pub struct color_interpolation;

/// `color-interpolation-filters=` The SVG attribute `color-interpolation-filters`.
pub struct color_interpolation_filters;

/// `color-profile=` The SVG attribute `color-profile`.
pub struct color_profile;

/// `color-rendering=` The SVG attribute `color-rendering`.
pub struct color_rendering;

/// `colorspace=` The colour space of the chosen colour.
///
/// One of `"limited-srgb"`, `"display-p3"`.
pub struct colorspace;

/// `cols=` The width of the field in characters.
pub struct cols;

/// `colspan=` How many columns the cell spans.
pub struct colspan;

/// `columnalign=` The MathML attribute `columnalign`.
pub struct columnalign;

/// `columnlines=` The MathML attribute `columnlines`.
pub struct columnlines;

/// `columnspacing=` The MathML attribute `columnspacing`.
pub struct columnspacing;

/// `columnspan=` The MathML attribute `columnspan`.
pub struct columnspan;

/// `columnwidth=` The MathML attribute `columnwidth`.
pub struct columnwidth;

/// `command=` What the button does to the element named by `commandfor`.
pub struct command;

/// `commandfor=` The id of the element that the button commands.
pub struct commandfor;

/// `compact=` Obsolete; use CSS `line-height`.
pub struct compact;

/// `content=` The value of the information.
pub struct content;

/// `contentScriptType=` The SVG attribute `contentScriptType`.
pub struct contentScriptType;

/// `contentStyleType=` The SVG attribute `contentStyleType`.
pub struct contentStyleType;

/// `contenteditable=` Whether the user can edit the content.
///
/// One of `"true"`, `"false"`, `"plaintext-only"`, `""`.
pub struct contenteditable;

/// `contextmenu=` Obsolete; use a script that handles `contextmenu`.
pub struct contextmenu;

/// `controls=` Shows the browser's own controls.
pub struct controls;

/// `controlslist=` Which of the browser's own controls to leave out.
pub struct controlslist;

/// `coords=` depends on the element:
///
/// - `a`: Obsolete; use `area`.
/// - `area`: The shape's coordinates in the image map.
pub struct coords;

/// `credentialless=` The frame is loaded without cookies and other credentials.
pub struct credentialless;

/// `crossorigin=` How credentials are sent to other origins.
pub struct crossorigin;

/// `crossout=` The MathML attribute `crossout`.
pub struct crossout;

/// `cursor=` The SVG attribute `cursor`.
pub struct cursor;

/// `cx=` The SVG attribute `cx`.
pub struct cx;

/// `cy=` The SVG attribute `cy`.
pub struct cy;

/// `d=` The SVG attribute `d`.
pub struct d;

/// `data=` The URL of the resource.
pub struct data;

/// `datafld=` Obsolete; use a script that fetches the data.
pub struct datafld;

/// `dataformatas=` Obsolete; use a script that fetches the data.
pub struct dataformatas;

/// `datapagesize=` Obsolete; use nothing instead: leave it out.
pub struct datapagesize;

/// `datasrc=` Obsolete; use a script that fetches the data.
pub struct datasrc;

/// `datatype=` RDFa: the type of the value.
pub struct datatype;

/// `datetime=` The date or time in machine-readable form.
pub struct datetime;

/// `decelerate=` The SVG attribute `decelerate`.
pub struct decelerate;

/// `decimalpoint=` The MathML attribute `decimalpoint`.
pub struct decimalpoint;

/// `declare=` Obsolete; use the whole `object` again.
pub struct declare;

/// `decoding=` Whether decoding the image may hold up the page.
pub struct decoding;

/// `default=` The track that is on unless the user prefers another.
pub struct default;

/// `defer=` Runs the script when the document has been parsed.
pub struct defer;

/// `definitionURL=` The MathML attribute `definitionURL`.
pub struct definitionURL;

/// `denomalign=` The MathML attribute `denomalign`.
pub struct denomalign;

/// `depth=` The MathML attribute `depth`.
pub struct depth;

/// `descent=` The SVG attribute `descent`.
pub struct descent;

/// `diffuseConstant=` The SVG attribute `diffuseConstant`.
pub struct diffuseConstant;

/// `dir=` The writing direction.
pub struct dir;

/// `direction=` The SVG attribute `direction`.
pub struct direction;

/// `dirname=` The name under which the writing direction is submitted.
pub struct dirname;

/// `disabled=` depends on the element:
///
/// - `button`, `fieldset`, `input`, `optgroup`, `option`, `select`, `textarea`: Can't be used, and isn't submitted.
/// - `link`: Doesn't apply the style sheet.
pub struct disabled;

/// `disablepictureinpicture=` Offers no small window for the video.
pub struct disablepictureinpicture;

/// `disableremoteplayback=` Offers no playing on another device.
pub struct disableremoteplayback;

/// `display=` depends on the element:
///
pub struct display;

/// `displaystyle=` The MathML attribute `displaystyle`.
pub struct displaystyle;

/// `divisor=` The SVG attribute `divisor`.
pub struct divisor;

/// `dominant-baseline=` The SVG attribute `dominant-baseline`.
pub struct dominant_baseline;

/// `download=` Saves the target instead of showing it; the value suggests a file name.
pub struct download;

/// `draggable=` Whether the element can be dragged.
///
/// One of `"true"`, `"false"`.
pub struct draggable;

/// `dropzone=` Obsolete; use scripts that handle `dragenter` and `dragover`.
pub struct dropzone;

/// `dur=` The SVG attribute `dur`.
pub struct dur;

/// `dx=` The SVG attribute `dx`.
pub struct dx;

/// `dy=` The SVG attribute `dy`.
pub struct dy;

/// `edge=` The MathML attribute `edge`.
pub struct edge;

/// `edgeMode=` The SVG attribute `edgeMode`.
pub struct edgeMode;

/// `elementtiming=` The name under which the time of the first rendering is measured.
pub struct elementtiming;

/// `elevation=` The SVG attribute `elevation`.
pub struct elevation;

/// `enable-background=` The SVG attribute `enable-background`.
pub struct enable_background;

/// `encoding=` The MathML attribute `encoding`.
pub struct encoding;

/// `enctype=` How the form's data are encoded.
///
/// One of `"application/x-www-form-urlencoded"`, `"multipart/form-data"`, `"text/plain"`.
pub struct enctype;

/// `end=` The SVG attribute `end`.
pub struct end;

/// `enterkeyhint=` What the enter key of a virtual keyboard says.
///
/// One of `"enter"`, `"done"`, `"go"`, `"next"`, `"previous"`, `"search"`, `"send"`.
pub struct enterkeyhint;

/// `equalcolumns=` The MathML attribute `equalcolumns`.
pub struct equalcolumns;

/// `equalrows=` The MathML attribute `equalrows`.
pub struct equalrows;

/// `event=` Obsolete; use a script that adds the listener.
pub struct event;

/// `exponent=` The SVG attribute `exponent`.
pub struct exponent;

/// `exportparts=` The parts of a shadow tree that outer style sheets can reach.
pub struct exportparts;

/// `externalResourcesRequired=` The SVG attribute `externalResourcesRequired`.
pub struct externalResourcesRequired;

/// `fence=` The MathML attribute `fence`.
pub struct fence;

/// `fetchpriority=` How urgently it is fetched.
pub struct fetchpriority;

/// `fill=` The SVG attribute `fill`.
pub struct fill;

/// `fill-opacity=` The SVG attribute `fill-opacity`.
pub struct fill_opacity;

/// `fill-rule=` The SVG attribute `fill-rule`.
pub struct fill_rule;

/// `filter=` The SVG attribute `filter`.
pub struct filter;

/// `filterRes=` The SVG attribute `filterRes`.
pub struct filterRes;

/// `filterUnits=` The SVG attribute `filterUnits`.
pub struct filterUnits;

/// `flood-color=` The SVG attribute `flood-color`.
pub struct flood_color;

/// `flood-opacity=` The SVG attribute `flood-opacity`.
pub struct flood_opacity;

/// `focusable=` The SVG attribute `focusable`.
pub struct focusable;

/// `font=` The SVG attribute `font`.
pub struct font;

/// `font-family=` The SVG attribute `font-family`.
pub struct font_family;

/// `font-size=` The SVG attribute `font-size`.
pub struct font_size;

/// `font-size-adjust=` The SVG attribute `font-size-adjust`.
pub struct font_size_adjust;

/// `font-stretch=` The SVG attribute `font-stretch`.
pub struct font_stretch;

/// `font-style=` The SVG attribute `font-style`.
pub struct font_style;

/// `font-variant=` The SVG attribute `font-variant`.
pub struct font_variant;

/// `font-weight=` The SVG attribute `font-weight`.
pub struct font_weight;

/// `fontfamily=` The MathML attribute `fontfamily`.
pub struct fontfamily;

/// `fontsize=` The MathML attribute `fontsize`.
pub struct fontsize;

/// `fontstyle=` The MathML attribute `fontstyle`.
pub struct fontstyle;

/// `fontweight=` The MathML attribute `fontweight`.
pub struct fontweight;

/// `for=` depends on the element:
///
/// - `script`: Obsolete; use a script that adds the listener.
/// - `label`: The id of the control that this captions.
/// - `output`: The ids of the controls that the result comes from.
/// - `template`: The name of the content to patch.
pub struct r#for;

/// `form=` The id of the form that the control belongs to.
pub struct form;

/// `formaction=` The URL that this button submits the form to.
pub struct formaction;

/// `format=` The SVG attribute `format`.
pub struct format;

/// `formenctype=` How this button has the form's data encoded.
///
/// One of `"application/x-www-form-urlencoded"`, `"multipart/form-data"`, `"text/plain"`.
pub struct formenctype;

/// `formmethod=` The method by which this button submits the form.
///
/// One of `"get"`, `"post"`, `"dialog"`.
pub struct formmethod;

/// `formnovalidate=` This button submits without validation.
pub struct formnovalidate;

/// `formtarget=` Where this button shows the answer.
pub struct formtarget;

/// `fr=` The SVG attribute `fr`.
pub struct fr;

/// `frame=` Obsolete; use CSS `border`.
pub struct frame;

/// `frameborder=` Obsolete; use CSS `border`.
pub struct frameborder;

/// `framespacing=` Obsolete; use CSS `margin`.
pub struct framespacing;

/// `from=` The SVG attribute `from`.
pub struct from;

/// `fx=` The SVG attribute `fx`.
pub struct fx;

/// `fy=` The SVG attribute `fy`.
pub struct fy;

/// `g1=` The SVG attribute `g1`.
pub struct g1;

/// `g2=` The SVG attribute `g2`.
pub struct g2;

/// `generator-unable-to-provide-required-alt=` A tool made the page and couldn't know what the image shows.
///
/// One of `""`.
pub struct generator_unable_to_provide_required_alt;

/// `glyph-name=` The SVG attribute `glyph-name`.
pub struct glyph_name;

/// `glyph-orientation-horizontal=` The SVG attribute `glyph-orientation-horizontal`.
pub struct glyph_orientation_horizontal;

/// `glyph-orientation-vertical=` The SVG attribute `glyph-orientation-vertical`.
pub struct glyph_orientation_vertical;

/// `glyphRef=` The SVG attribute `glyphRef`.
pub struct glyphRef;

/// `gradientTransform=` The SVG attribute `gradientTransform`.
pub struct gradientTransform;

/// `gradientUnits=` The SVG attribute `gradientUnits`.
pub struct gradientUnits;

/// `groupalign=` The MathML attribute `groupalign`.
pub struct groupalign;

/// `hanging=` The SVG attribute `hanging`.
pub struct hanging;

/// `headers=` The ids of the cells that head this one.
pub struct headers;

/// `headingoffset=` How much deeper the headings inside count.
pub struct headingoffset;

/// `headingreset=` Headings inside count from the top again.
pub struct headingreset;

/// `height=` depends on the element:
///
/// - `table`, `tbody`, `td`, `tfoot`, `th`, `thead`, `tr`: Obsolete; use CSS `height`.
/// - `canvas`, `embed`, `iframe`, `img`, `input`, `object`, `source`, `video`: The height in pixels.
pub struct height;

/// `hidden=` Not shown: not relevant (yet).
///
/// One of `"until-found"`, `"hidden"`, `""`.
pub struct hidden;

/// `high=` From here on the value counts as high.
pub struct high;

/// `horiz-adv-x=` The SVG attribute `horiz-adv-x`.
pub struct horiz_adv_x;

/// `horiz-origin-x=` The SVG attribute `horiz-origin-x`.
pub struct horiz_origin_x;

/// `horiz-origin-y=` The SVG attribute `horiz-origin-y`.
pub struct horiz_origin_y;

/// `href=` depends on the element:
///
/// - `base`: The URL that relative URLs start from.
/// - `a`, `area`, `link`: The URL that this links to.
pub struct href;

/// `hreflang=` depends on the element:
///
/// - `area`: Obsolete; use nothing instead: leave it out.
/// - `a`, `link`: The language of the linked page.
pub struct hreflang;

/// `hspace=` Obsolete; use CSS `margin`.
pub struct hspace;

/// `http-equiv=` What the browser should do, as if a header had said it.
///
/// One of `"content-type"`, `"default-style"`, `"refresh"`, `"x-ua-compatible"`, `"content-security-policy"`, `"content-language"`.
pub struct http_equiv;

/// `id=` The element's identifier, unique in the document.
pub struct id;

/// `ideographic=` The SVG attribute `ideographic`.
pub struct ideographic;

/// `image-rendering=` The SVG attribute `image-rendering`.
pub struct image_rendering;

/// `imagesizes=` The sizes at which the preloaded image is shown.
pub struct imagesizes;

/// `imagesrcset=` The candidates of the preloaded image.
pub struct imagesrcset;

/// `in=` The SVG attribute `in`.
pub struct r#in;

/// `in2=` The SVG attribute `in2`.
pub struct in2;

/// `indentalign=` The MathML attribute `indentalign`.
pub struct indentalign;

/// `indentalignfirst=` The MathML attribute `indentalignfirst`.
pub struct indentalignfirst;

/// `indentalignlast=` The MathML attribute `indentalignlast`.
pub struct indentalignlast;

/// `indentshift=` The MathML attribute `indentshift`.
pub struct indentshift;

/// `indentshiftfirst=` The MathML attribute `indentshiftfirst`.
pub struct indentshiftfirst;

/// `indentshiftlast=` The MathML attribute `indentshiftlast`.
pub struct indentshiftlast;

/// `indenttarget=` The MathML attribute `indenttarget`.
pub struct indenttarget;

/// `index=` The MathML attribute `index`.
pub struct index;

/// `inert=` Can't be clicked, focused or found.
pub struct inert;

/// `infixlinebreakstyle=` The MathML attribute `infixlinebreakstyle`.
pub struct infixlinebreakstyle;

/// `inlist=` RDFa: the value joins a list.
pub struct inlist;

/// `inputmode=` Which virtual keyboard to show.
///
/// One of `"none"`, `"text"`, `"tel"`, `"email"`, `"url"`, `"numeric"`, `"decimal"`, `"search"`.
pub struct inputmode;

/// `integrity=` The hash that the fetched resource must have.
pub struct integrity;

/// `intent=` The MathML attribute `intent`.
pub struct intent;

/// `intercept=` The SVG attribute `intercept`.
pub struct intercept;

/// `interestfor=` The SVG attribute `interestfor`.
pub struct interestfor;

/// `is=` The customized built-in element that this is.
pub struct is;

/// `ismap=` depends on the element:
///
/// - `img`: A click on the image sends its coordinates to the server.
/// - `input`: Obsolete; use nothing instead: leave it out.
pub struct ismap;

/// `isolation=` The SVG attribute `isolation`.
pub struct isolation;

/// `itemid=` Microdata: the item's global identifier.
pub struct itemid;

/// `itemprop=` Microdata: the names of the properties that this gives.
pub struct itemprop;

/// `itemref=` Microdata: the ids of further elements with properties of the item.
pub struct itemref;

/// `itemscope=` Microdata: starts an item.
pub struct itemscope;

/// `itemtype=` Microdata: the vocabularies of the item.
pub struct itemtype;

/// `its-allowed-characters=` Which characters a translation may use.
pub struct its_allowed_characters;

/// `its-annotators-ref=` Which tools made the notes.
pub struct its_annotators_ref;

/// `its-line-break-type=` What a line break counts as in `its-storage-size`.
///
/// One of `"cr"`, `"lf"`, `"crlf"`.
pub struct its_line_break_type;

/// `its-loc-note=` A note for translators.
pub struct its_loc_note;

/// `its-loc-note-ref=` The URL of a note for translators.
pub struct its_loc_note_ref;

/// `its-loc-note-type=` Whether the note is an alert or a description.
///
/// One of `"alert"`, `"description"`.
pub struct its_loc_note_type;

/// `its-loc-quality-issue-comment=` What is wrong with the translation, in words.
pub struct its_loc_quality_issue_comment;

/// `its-loc-quality-issue-enabled=` Whether the issue is still open.
///
/// One of `"yes"`, `"no"`.
pub struct its_loc_quality_issue_enabled;

/// `its-loc-quality-issue-profile-ref=` The URL of the list of issues that the type is from.
pub struct its_loc_quality_issue_profile_ref;

/// `its-loc-quality-issue-severity=` How grave the issue is, from 0 to 100.
pub struct its_loc_quality_issue_severity;

/// `its-loc-quality-issue-type=` Which kind of issue the translation has.
///
/// One of `"terminology"`, `"mistranslation"`, `"omission"`, `"untranslated"`, `"addition"`, `"duplication"`, `"inconsistency"`, `"grammar"`, `"legal"`, `"register"`, `"locale-specific-content"`, `"locale-violation"`, `"style"`, `"characters"`, `"misspelling"`, `"typographical"`, `"formatting"`, `"inconsistent-entities"`, `"numbers"`, `"markup"`, `"pattern-problem"`, `"whitespace"`, `"internationalization"`, `"length"`, `"non-conformance"`, `"uncategorized"`, `"other"`.
pub struct its_loc_quality_issue_type;

/// `its-loc-quality-issues-ref=` Where the issues of the translation are listed.
pub struct its_loc_quality_issues_ref;

/// `its-loc-quality-rating-profile-ref=` The URL of the model that the translation is rated by.
pub struct its_loc_quality_rating_profile_ref;

/// `its-loc-quality-rating-score=` How good the translation is, from 0 to 100.
pub struct its_loc_quality_rating_score;

/// `its-loc-quality-rating-score-threshold=` The least score that passes.
pub struct its_loc_quality_rating_score_threshold;

/// `its-loc-quality-rating-vote=` How good the translation is, by votes.
pub struct its_loc_quality_rating_vote;

/// `its-loc-quality-rating-vote-threshold=` The least number of votes that passes.
pub struct its_loc_quality_rating_vote_threshold;

/// `its-locale-filter-list=` The locales that the content is for, or not for.
pub struct its_locale_filter_list;

/// `its-locale-filter-type=` Whether the locales of the list are those it is for.
///
/// One of `"include"`, `"exclude"`.
pub struct its_locale_filter_type;

/// `its-mt-confidence=` How sure the machine translation is, from 0 to 1.
pub struct its_mt_confidence;

/// `its-org=` The organization that translated it.
pub struct its_org;

/// `its-org-ref=` The URL of the organization that translated it.
pub struct its_org_ref;

/// `its-person=` The person who translated it.
pub struct its_person;

/// `its-person-ref=` The URL of the person who translated it.
pub struct its_person_ref;

/// `its-prov-ref=` The URL of what is known about the origin of the translation.
pub struct its_prov_ref;

/// `its-provenance-records-ref=` Where the records of its origin are.
pub struct its_provenance_records_ref;

/// `its-rev-org=` The organization that reviewed the translation.
pub struct its_rev_org;

/// `its-rev-org-ref=` The URL of the organization that reviewed the translation.
pub struct its_rev_org_ref;

/// `its-rev-person=` The person who reviewed the translation.
pub struct its_rev_person;

/// `its-rev-person-ref=` The URL of the person who reviewed the translation.
pub struct its_rev_person_ref;

/// `its-rev-tool=` The tool that reviewed the translation.
pub struct its_rev_tool;

/// `its-rev-tool-ref=` The URL of the tool that reviewed the translation.
pub struct its_rev_tool_ref;

/// `its-storage-encoding=` The encoding that `its-storage-size` counts bytes in.
pub struct its_storage_encoding;

/// `its-storage-size=` How many bytes a translation may take.
pub struct its_storage_size;

/// `its-ta-class-ref=` The URL of the class of what the text names.
pub struct its_ta_class_ref;

/// `its-ta-confidence=` How sure the analysis of the text is, from 0 to 1.
pub struct its_ta_confidence;

/// `its-ta-ident=` The identifier of what the text names, within `its-ta-source`.
pub struct its_ta_ident;

/// `its-ta-ident-ref=` The URL of what the text names.
pub struct its_ta_ident_ref;

/// `its-ta-source=` The collection that `its-ta-ident` is from.
pub struct its_ta_source;

/// `its-term=` Whether the text is a term.
///
/// One of `"yes"`, `"no"`.
pub struct its_term;

/// `its-term-confidence=` How sure it is that the text is a term, from 0 to 1.
pub struct its_term_confidence;

/// `its-term-info-ref=` The URL of what is known about the term.
pub struct its_term_info_ref;

/// `its-tool=` The tool that translated it.
pub struct its_tool;

/// `its-tool-ref=` The URL of the tool that translated it.
pub struct its_tool_ref;

/// `its-within-text=` Whether the element is part of the text around it.
///
/// One of `"yes"`, `"no"`, `"nested"`.
pub struct its_within_text;

/// `k=` The SVG attribute `k`.
pub struct k;

/// `k1=` The SVG attribute `k1`.
pub struct k1;

/// `k2=` The SVG attribute `k2`.
pub struct k2;

/// `k3=` The SVG attribute `k3`.
pub struct k3;

/// `k4=` The SVG attribute `k4`.
pub struct k4;

/// `kernelMatrix=` The SVG attribute `kernelMatrix`.
pub struct kernelMatrix;

/// `kernelUnitLength=` The SVG attribute `kernelUnitLength`.
pub struct kernelUnitLength;

/// `kerning=` The SVG attribute `kerning`.
pub struct kerning;

/// `keyPoints=` The SVG attribute `keyPoints`.
pub struct keyPoints;

/// `keySplines=` The SVG attribute `keySplines`.
pub struct keySplines;

/// `keyTimes=` The SVG attribute `keyTimes`.
pub struct keyTimes;

/// `kind=` The kind of timed text.
///
/// One of `"subtitles"`, `"captions"`, `"descriptions"`, `"chapters"`, `"metadata"`.
pub struct kind;

/// `label=` depends on the element:
///
/// - `menu`: Obsolete; use a script that handles `contextmenu`.
/// - `optgroup`, `option`, `track`: The text that the user sees.
pub struct label;

/// `lang=` The language of the content.
pub struct lang;

/// `language=` Obsolete; use nothing, or `type` for data.
pub struct language;

/// `largeop=` The MathML attribute `largeop`.
pub struct largeop;

/// `leftmargin=` Obsolete; use CSS `margin-left`.
pub struct leftmargin;

/// `leftoverhang=` The MathML attribute `leftoverhang`.
pub struct leftoverhang;

/// `length=` The MathML attribute `length`.
pub struct length;

/// `lengthAdjust=` The SVG attribute `lengthAdjust`.
pub struct lengthAdjust;

/// `letter-spacing=` The SVG attribute `letter-spacing`.
pub struct letter_spacing;

/// `lighting-color=` The SVG attribute `lighting-color`.
pub struct lighting_color;

/// `limitingConeAngle=` The SVG attribute `limitingConeAngle`.
pub struct limitingConeAngle;

/// `linebreak=` The MathML attribute `linebreak`.
pub struct linebreak;

/// `linebreakmultchar=` The MathML attribute `linebreakmultchar`.
pub struct linebreakmultchar;

/// `linebreakstyle=` The MathML attribute `linebreakstyle`.
pub struct linebreakstyle;

/// `lineleading=` The MathML attribute `lineleading`.
pub struct lineleading;

/// `linethickness=` The MathML attribute `linethickness`.
pub struct linethickness;

/// `link=` Obsolete; use CSS `a:link { color: … }`.
pub struct link;

/// `list=` The id of the `datalist` with suggestions.
pub struct list;

/// `loading=` Whether to fetch only when it comes near the visible part.
///
/// One of `"lazy"`, `"eager"`.
pub struct loading;

/// `local=` The SVG attribute `local`.
pub struct local;

/// `location=` The MathML attribute `location`.
pub struct location;

/// `longdesc=` Obsolete; use a link to the description.
pub struct longdesc;

/// `longdivstyle=` The MathML attribute `longdivstyle`.
pub struct longdivstyle;

/// `loop=` Starts again at the end.
pub struct r#loop;

/// `low=` Up to here the value counts as low.
pub struct low;

/// `lowsrc=` Obsolete; use a progressive image in `src`.
pub struct lowsrc;

/// `lquote=` The MathML attribute `lquote`.
pub struct lquote;

/// `lspace=` The MathML attribute `lspace`.
pub struct lspace;

/// `macros=` The MathML attribute `macros`.
pub struct macros;

/// `manifest=` Obsolete; use a service worker.
pub struct manifest;

/// `marginheight=` Obsolete; use CSS `margin`.
pub struct marginheight;

/// `marginwidth=` Obsolete; use CSS `margin`.
pub struct marginwidth;

/// `marker=` The SVG attribute `marker`.
pub struct marker;

/// `marker-end=` The SVG attribute `marker-end`.
pub struct marker_end;

/// `marker-mid=` The SVG attribute `marker-mid`.
pub struct marker_mid;

/// `marker-start=` The SVG attribute `marker-start`.
pub struct marker_start;

/// `markerHeight=` The SVG attribute `markerHeight`.
pub struct markerHeight;

/// `markerUnits=` The SVG attribute `markerUnits`.
pub struct markerUnits;

/// `markerWidth=` The SVG attribute `markerWidth`.
pub struct markerWidth;

/// `mask=` The SVG attribute `mask`.
pub struct mask;

/// `mask-type=` The SVG attribute `mask-type`.
pub struct mask_type;

/// `maskContentUnits=` The SVG attribute `maskContentUnits`.
pub struct maskContentUnits;

/// `maskUnits=` The SVG attribute `maskUnits`.
pub struct maskUnits;

/// `mathbackground=` The MathML attribute `mathbackground`.
pub struct mathbackground;

/// `mathcolor=` The MathML attribute `mathcolor`.
pub struct mathcolor;

/// `mathematical=` The SVG attribute `mathematical`.
pub struct mathematical;

/// `mathsize=` The MathML attribute `mathsize`.
pub struct mathsize;

/// `mathvariant=` The MathML attribute `mathvariant`.
pub struct mathvariant;

/// `max=` The greatest value.
pub struct max;

/// `maxlength=` The greatest length of what is typed.
pub struct maxlength;

/// `maxsize=` The MathML attribute `maxsize`.
pub struct maxsize;

/// `maxwidth=` The MathML attribute `maxwidth`.
pub struct maxwidth;

/// `media=` The media that it is for.
pub struct media;

/// `mediummathspace=` The MathML attribute `mediummathspace`.
pub struct mediummathspace;

/// `method=` The method of the submission: `get`, `post` or `dialog`.
pub struct method;

/// `methods=` Obsolete; use nothing instead: leave it out.
pub struct methods;

/// `min=` The least value.
pub struct min;

/// `minlabelspacing=` The MathML attribute `minlabelspacing`.
pub struct minlabelspacing;

/// `minlength=` The least length of what is typed.
pub struct minlength;

/// `minsize=` The MathML attribute `minsize`.
pub struct minsize;

/// `mode=` depends on the element:
///
pub struct mode;

/// `movablelimits=` The MathML attribute `movablelimits`.
pub struct movablelimits;

/// `mslinethickness=` The MathML attribute `mslinethickness`.
pub struct mslinethickness;

/// `multiple=` More than one value can be given.
pub struct multiple;

/// `muted=` Starts without sound.
pub struct muted;

/// `name=` depends on the element:
///
/// - `a`, `embed`, `img`, `option`: Obsolete; use `id`.
/// - `details`: Of all `details` with this name only one is open.
/// - `iframe`: The name by which links target the frame.
/// - `object`: The name by which links target the resource.
/// - `form`: The name of the form for scripts.
/// - `slot`: The name of the slot.
/// - `map`: The name that `usemap` refers to.
/// - `button`, `fieldset`, `input`, `output`, `select`, `textarea`: The name under which the value is submitted.
/// - `meta`: What the information is about.
pub struct name;

/// `nohref=` Obsolete; use nothing instead: leave out `href`.
pub struct nohref;

/// `nomodule=` Only for browsers that don't know modules.
pub struct nomodule;

/// `nonce=` The one-time number that the content security policy allows.
pub struct nonce;

/// `noshade=` Obsolete; use CSS `border-style` and `background-color`.
pub struct noshade;

/// `notation=` The MathML attribute `notation`.
pub struct notation;

/// `novalidate=` The form is submitted without validation.
pub struct novalidate;

/// `nowrap=` Obsolete; use CSS `white-space: nowrap`.
pub struct nowrap;

/// `numOctaves=` The SVG attribute `numOctaves`.
pub struct numOctaves;

/// `numalign=` The MathML attribute `numalign`.
pub struct numalign;

/// `offset=` The SVG attribute `offset`.
pub struct offset;

/// `onabort=` A script for the `abort` event.
pub struct onabort;

/// `onactivate=` A script for the `activate` event.
pub struct onactivate;

/// `onafterprint=` A script for the `afterprint` event.
pub struct onafterprint;

/// `onanimationcancel=` A script for the `animationcancel` event.
pub struct onanimationcancel;

/// `onanimationend=` A script for the `animationend` event.
pub struct onanimationend;

/// `onanimationiteration=` A script for the `animationiteration` event.
pub struct onanimationiteration;

/// `onanimationstart=` A script for the `animationstart` event.
pub struct onanimationstart;

/// `onauxclick=` A script for the `auxclick` event.
pub struct onauxclick;

/// `onbeforeinput=` A script for the `beforeinput` event.
pub struct onbeforeinput;

/// `onbeforematch=` A script for the `beforematch` event.
pub struct onbeforematch;

/// `onbeforeprint=` A script for the `beforeprint` event.
pub struct onbeforeprint;

/// `onbeforetoggle=` A script for the `beforetoggle` event.
pub struct onbeforetoggle;

/// `onbeforeunload=` A script for the `beforeunload` event.
pub struct onbeforeunload;

/// `onbegin=` A script for the `begin` event.
pub struct onbegin;

/// `onblur=` A script for the `blur` event.
pub struct onblur;

/// `oncancel=` A script for the `cancel` event.
pub struct oncancel;

/// `oncanplay=` A script for the `canplay` event.
pub struct oncanplay;

/// `oncanplaythrough=` A script for the `canplaythrough` event.
pub struct oncanplaythrough;

/// `onchange=` A script for the `change` event.
pub struct onchange;

/// `onclick=` A script for the `click` event.
pub struct onclick;

/// `onclose=` A script for the `close` event.
pub struct onclose;

/// `oncommand=` A script for the `command` event.
pub struct oncommand;

/// `oncontextlost=` A script for the `contextlost` event.
pub struct oncontextlost;

/// `oncontextmenu=` A script for the `contextmenu` event.
pub struct oncontextmenu;

/// `oncontextrestored=` A script for the `contextrestored` event.
pub struct oncontextrestored;

/// `oncopy=` A script for the `copy` event.
pub struct oncopy;

/// `oncuechange=` A script for the `cuechange` event.
pub struct oncuechange;

/// `oncut=` A script for the `cut` event.
pub struct oncut;

/// `ondblclick=` A script for the `dblclick` event.
pub struct ondblclick;

/// `ondevicemotion=` A script for the `devicemotion` event.
pub struct ondevicemotion;

/// `ondeviceorientation=` A script for the `deviceorientation` event.
pub struct ondeviceorientation;

/// `ondrag=` A script for the `drag` event.
pub struct ondrag;

/// `ondragend=` A script for the `dragend` event.
pub struct ondragend;

/// `ondragenter=` A script for the `dragenter` event.
pub struct ondragenter;

/// `ondragleave=` A script for the `dragleave` event.
pub struct ondragleave;

/// `ondragover=` A script for the `dragover` event.
pub struct ondragover;

/// `ondragstart=` A script for the `dragstart` event.
pub struct ondragstart;

/// `ondrop=` A script for the `drop` event.
pub struct ondrop;

/// `ondurationchange=` A script for the `durationchange` event.
pub struct ondurationchange;

/// `onemptied=` A script for the `emptied` event.
pub struct onemptied;

/// `onencrypted=` A script for the `encrypted` event.
pub struct onencrypted;

/// `onend=` A script for the `end` event.
pub struct onend;

/// `onended=` A script for the `ended` event.
pub struct onended;

/// `onenterpictureinpicture=` A script for the `enterpictureinpicture` event.
pub struct onenterpictureinpicture;

/// `onerror=` A script for the `error` event.
pub struct onerror;

/// `onfocus=` A script for the `focus` event.
pub struct onfocus;

/// `onfocusin=` A script for the `focusin` event.
pub struct onfocusin;

/// `onfocusout=` A script for the `focusout` event.
pub struct onfocusout;

/// `onformdata=` A script for the `formdata` event.
pub struct onformdata;

/// `onfullscreenchange=` A script for the `fullscreenchange` event.
pub struct onfullscreenchange;

/// `onfullscreenerror=` A script for the `fullscreenerror` event.
pub struct onfullscreenerror;

/// `ongamepadconnected=` A script for the `gamepadconnected` event.
pub struct ongamepadconnected;

/// `ongamepaddisconnected=` A script for the `gamepaddisconnected` event.
pub struct ongamepaddisconnected;

/// `ongotpointercapture=` A script for the `gotpointercapture` event.
pub struct ongotpointercapture;

/// `onhashchange=` A script for the `hashchange` event.
pub struct onhashchange;

/// `oninput=` A script for the `input` event.
pub struct oninput;

/// `oninvalid=` A script for the `invalid` event.
pub struct oninvalid;

/// `onkeydown=` A script for the `keydown` event.
pub struct onkeydown;

/// `onkeypress=` A script for the `keypress` event.
pub struct onkeypress;

/// `onkeyup=` A script for the `keyup` event.
pub struct onkeyup;

/// `onlanguagechange=` A script for the `languagechange` event.
pub struct onlanguagechange;

/// `onleavepictureinpicture=` A script for the `leavepictureinpicture` event.
pub struct onleavepictureinpicture;

/// `onload=` A script for the `load` event.
pub struct onload;

/// `onloadeddata=` A script for the `loadeddata` event.
pub struct onloadeddata;

/// `onloadedmetadata=` A script for the `loadedmetadata` event.
pub struct onloadedmetadata;

/// `onloadstart=` A script for the `loadstart` event.
pub struct onloadstart;

/// `onlostpointercapture=` A script for the `lostpointercapture` event.
pub struct onlostpointercapture;

/// `onmessage=` A script for the `message` event.
pub struct onmessage;

/// `onmessageerror=` A script for the `messageerror` event.
pub struct onmessageerror;

/// `onmousedown=` A script for the `mousedown` event.
pub struct onmousedown;

/// `onmouseenter=` A script for the `mouseenter` event.
pub struct onmouseenter;

/// `onmouseleave=` A script for the `mouseleave` event.
pub struct onmouseleave;

/// `onmousemove=` A script for the `mousemove` event.
pub struct onmousemove;

/// `onmouseout=` A script for the `mouseout` event.
pub struct onmouseout;

/// `onmouseover=` A script for the `mouseover` event.
pub struct onmouseover;

/// `onmouseup=` A script for the `mouseup` event.
pub struct onmouseup;

/// `onoffline=` A script for the `offline` event.
pub struct onoffline;

/// `ononline=` A script for the `online` event.
pub struct ononline;

/// `onpagehide=` A script for the `pagehide` event.
pub struct onpagehide;

/// `onpagereveal=` A script for the `pagereveal` event.
pub struct onpagereveal;

/// `onpageshow=` A script for the `pageshow` event.
pub struct onpageshow;

/// `onpageswap=` A script for the `pageswap` event.
pub struct onpageswap;

/// `onpaste=` A script for the `paste` event.
pub struct onpaste;

/// `onpause=` A script for the `pause` event.
pub struct onpause;

/// `onplay=` A script for the `play` event.
pub struct onplay;

/// `onplaying=` A script for the `playing` event.
pub struct onplaying;

/// `onpointercancel=` A script for the `pointercancel` event.
pub struct onpointercancel;

/// `onpointerdown=` A script for the `pointerdown` event.
pub struct onpointerdown;

/// `onpointerenter=` A script for the `pointerenter` event.
pub struct onpointerenter;

/// `onpointerleave=` A script for the `pointerleave` event.
pub struct onpointerleave;

/// `onpointermove=` A script for the `pointermove` event.
pub struct onpointermove;

/// `onpointerout=` A script for the `pointerout` event.
pub struct onpointerout;

/// `onpointerover=` A script for the `pointerover` event.
pub struct onpointerover;

/// `onpointerrawupdate=` A script for the `pointerrawupdate` event.
pub struct onpointerrawupdate;

/// `onpointerup=` A script for the `pointerup` event.
pub struct onpointerup;

/// `onpopstate=` A script for the `popstate` event.
pub struct onpopstate;

/// `onprogress=` A script for the `progress` event.
pub struct onprogress;

/// `onratechange=` A script for the `ratechange` event.
pub struct onratechange;

/// `onrejectionhandled=` A script for the `rejectionhandled` event.
pub struct onrejectionhandled;

/// `onrepeat=` A script for the `repeat` event.
pub struct onrepeat;

/// `onreset=` A script for the `reset` event.
pub struct onreset;

/// `onresize=` A script for the `resize` event.
pub struct onresize;

/// `onscroll=` A script for the `scroll` event.
pub struct onscroll;

/// `onscrollend=` A script for the `scrollend` event.
pub struct onscrollend;

/// `onsecuritypolicyviolation=` A script for the `securitypolicyviolation` event.
pub struct onsecuritypolicyviolation;

/// `onseeked=` A script for the `seeked` event.
pub struct onseeked;

/// `onseeking=` A script for the `seeking` event.
pub struct onseeking;

/// `onselect=` A script for the `select` event.
pub struct onselect;

/// `onselectionchange=` A script for the `selectionchange` event.
pub struct onselectionchange;

/// `onselectstart=` A script for the `selectstart` event.
pub struct onselectstart;

/// `onshow=` Obsolete; use a script that handles `contextmenu`.
pub struct onshow;

/// `onslotchange=` A script for the `slotchange` event.
pub struct onslotchange;

/// `onstalled=` A script for the `stalled` event.
pub struct onstalled;

/// `onstorage=` A script for the `storage` event.
pub struct onstorage;

/// `onsubmit=` A script for the `submit` event.
pub struct onsubmit;

/// `onsuspend=` A script for the `suspend` event.
pub struct onsuspend;

/// `ontimeupdate=` A script for the `timeupdate` event.
pub struct ontimeupdate;

/// `ontoggle=` A script for the `toggle` event.
pub struct ontoggle;

/// `ontouchcancel=` A script for the `touchcancel` event.
pub struct ontouchcancel;

/// `ontouchend=` A script for the `touchend` event.
pub struct ontouchend;

/// `ontouchmove=` A script for the `touchmove` event.
pub struct ontouchmove;

/// `ontouchstart=` A script for the `touchstart` event.
pub struct ontouchstart;

/// `ontransitioncancel=` A script for the `transitioncancel` event.
pub struct ontransitioncancel;

/// `ontransitionend=` A script for the `transitionend` event.
pub struct ontransitionend;

/// `ontransitionrun=` A script for the `transitionrun` event.
pub struct ontransitionrun;

/// `ontransitionstart=` A script for the `transitionstart` event.
pub struct ontransitionstart;

/// `onunhandledrejection=` A script for the `unhandledrejection` event.
pub struct onunhandledrejection;

/// `onunload=` A script for the `unload` event.
pub struct onunload;

/// `onvolumechange=` A script for the `volumechange` event.
pub struct onvolumechange;

/// `onwaiting=` A script for the `waiting` event.
pub struct onwaiting;

/// `onwaitingforkey=` A script for the `waitingforkey` event.
pub struct onwaitingforkey;

/// `onwheel=` A script for the `wheel` event.
pub struct onwheel;

/// `onzoom=` A script for the `zoom` event.
pub struct onzoom;

/// `opacity=` The SVG attribute `opacity`.
pub struct opacity;

/// `open=` It is open.
pub struct open;

/// `operator=` The SVG attribute `operator`.
pub struct operator;

/// `optimum=` The best value.
pub struct optimum;

/// `order=` The SVG attribute `order`.
pub struct order;

/// `orient=` The SVG attribute `orient`.
pub struct orient;

/// `orientation=` The SVG attribute `orientation`.
pub struct orientation;

/// `origin=` The SVG attribute `origin`.
pub struct origin;

/// `other=` The MathML attribute `other`.
pub struct other;

/// `overflow=` depends on the element:
///
pub struct overflow;

/// `overline-position=` The SVG attribute `overline-position`.
pub struct overline_position;

/// `overline-thickness=` The SVG attribute `overline-thickness`.
pub struct overline_thickness;

/// `paint-order=` The SVG attribute `paint-order`.
pub struct paint_order;

/// `panose-1=` The SVG attribute `panose-1`.
pub struct panose_1;

/// `part=` The names by which outer style sheets can reach the element.
pub struct part;

/// `path=` The SVG attribute `path`.
pub struct path;

/// `pathLength=` The SVG attribute `pathLength`.
pub struct pathLength;

/// `pattern=` The regular expression that the whole value must match.
pub struct pattern;

/// `patternContentUnits=` The SVG attribute `patternContentUnits`.
pub struct patternContentUnits;

/// `patternTransform=` The SVG attribute `patternTransform`.
pub struct patternTransform;

/// `patternUnits=` The SVG attribute `patternUnits`.
pub struct patternUnits;

/// `ping=` URLs that are told when the link is followed.
pub struct ping;

/// `placeholder=` A hint shown while the field is empty.
pub struct placeholder;

/// `playsinline=` Plays within the page rather than full screen.
pub struct playsinline;

/// `pointer-events=` The SVG attribute `pointer-events`.
pub struct pointer_events;

/// `points=` The SVG attribute `points`.
pub struct points;

/// `pointsAtX=` The SVG attribute `pointsAtX`.
pub struct pointsAtX;

/// `pointsAtY=` The SVG attribute `pointsAtY`.
pub struct pointsAtY;

/// `pointsAtZ=` The SVG attribute `pointsAtZ`.
pub struct pointsAtZ;

/// `popover=` Makes the element a popover.
///
/// One of `"auto"`, `"manual"`, `"hint"`, `""`.
pub struct popover;

/// `popovertarget=` The id of the popover that the button controls.
pub struct popovertarget;

/// `popovertargetaction=` What the button does to the popover.
///
/// One of `"toggle"`, `"show"`, `"hide"`.
pub struct popovertargetaction;

/// `position=` The MathML attribute `position`.
pub struct position;

/// `poster=` The image that is shown before the video plays.
pub struct poster;

/// `prefix=` RDFa: abbreviations of vocabularies.
pub struct prefix;

/// `preload=` How much to load before playing.
///
/// One of `"none"`, `"metadata"`, `"auto"`, `""`.
pub struct preload;

/// `preserveAlpha=` The SVG attribute `preserveAlpha`.
pub struct preserveAlpha;

/// `preserveAspectRatio=` The SVG attribute `preserveAspectRatio`.
pub struct preserveAspectRatio;

/// `primitiveUnits=` The SVG attribute `primitiveUnits`.
pub struct primitiveUnits;

/// `profile=` Obsolete; use nothing instead: leave it out.
pub struct profile;

/// `property=` RDFa and Open Graph: the property that `content` gives.
pub struct property;

/// `r=` The SVG attribute `r`.
pub struct r;

/// `radius=` The SVG attribute `radius`.
pub struct radius;

/// `readonly=` Can be seen and submitted, but not changed.
pub struct readonly;

/// `refX=` The SVG attribute `refX`.
pub struct refX;

/// `refY=` The SVG attribute `refY`.
pub struct refY;

/// `referrerpolicy=` How much of the page's URL is sent along.
pub struct referrerpolicy;

/// `rel=` How the target relates to this page.
pub struct rel;

/// `rendering-intent=` The SVG attribute `rendering-intent`.
pub struct rendering_intent;

/// `repeatCount=` The SVG attribute `repeatCount`.
pub struct repeatCount;

/// `repeatDur=` The SVG attribute `repeatDur`.
pub struct repeatDur;

/// `required=` Must be filled in.
pub struct required;

/// `requiredExtensions=` The SVG attribute `requiredExtensions`.
pub struct requiredExtensions;

/// `requiredFeatures=` The SVG attribute `requiredFeatures`.
pub struct requiredFeatures;

/// `resource=` RDFa: the object of the property.
pub struct resource;

/// `restart=` The SVG attribute `restart`.
pub struct restart;

/// `result=` The SVG attribute `result`.
pub struct result;

/// `rev=` depends on the element:
///
/// - `a`, `link`: Obsolete; use `rel` with the opposite word.
/// - in general, in SVG, in MathML: RDFa: how this page relates to the target.
pub struct rev;

/// `reversed=` Counts downwards.
pub struct reversed;

/// `rightmargin=` Obsolete; use CSS `margin-right`.
pub struct rightmargin;

/// `rightoverhang=` The MathML attribute `rightoverhang`.
pub struct rightoverhang;

/// `role=` What the element is to assistive technology.
pub struct role;

/// `rotate=` The SVG attribute `rotate`.
pub struct rotate;

/// `rowalign=` The MathML attribute `rowalign`.
pub struct rowalign;

/// `rowlines=` The MathML attribute `rowlines`.
pub struct rowlines;

/// `rows=` The height of the field in lines.
pub struct rows;

/// `rowspacing=` The MathML attribute `rowspacing`.
pub struct rowspacing;

/// `rowspan=` How many rows the cell spans.
pub struct rowspan;

/// `rquote=` The MathML attribute `rquote`.
pub struct rquote;

/// `rspace=` The MathML attribute `rspace`.
pub struct rspace;

/// `rules=` Obsolete; use CSS `border` on `td` and `th`.
pub struct rules;

/// `rx=` The SVG attribute `rx`.
pub struct rx;

/// `ry=` The SVG attribute `ry`.
pub struct ry;

/// `sandbox=` What the framed document may do after all.
pub struct sandbox;

/// `scale=` The SVG attribute `scale`.
pub struct scale;

/// `scheme=` Obsolete; use one scheme per field, or the scheme in the value.
pub struct scheme;

/// `scope=` depends on the element:
///
/// - `td`: Obsolete; use `th`.
/// - `th`: Which cells the header is for.
pub struct scope;

/// `scriptlevel=` The MathML attribute `scriptlevel`.
pub struct scriptlevel;

/// `scriptminsize=` The MathML attribute `scriptminsize`.
pub struct scriptminsize;

/// `scriptsizemultiplier=` The MathML attribute `scriptsizemultiplier`.
pub struct scriptsizemultiplier;

/// `scrolling=` Obsolete; use CSS `overflow`.
pub struct scrolling;

/// `seed=` The SVG attribute `seed`.
pub struct seed;

/// `selected=` The option is chosen at the start.
pub struct selected;

/// `selection=` The MathML attribute `selection`.
pub struct selection;

/// `separator=` The MathML attribute `separator`.
pub struct separator;

/// `separators=` The MathML attribute `separators`.
pub struct separators;

/// `shadowrootclonable=` The shadow root is cloned along.
pub struct shadowrootclonable;

/// `shadowrootcustomelementregistry=` The shadow root uses its own registry of custom elements.
pub struct shadowrootcustomelementregistry;

/// `shadowrootdelegatesfocus=` Focus goes to the first control in the shadow tree.
pub struct shadowrootdelegatesfocus;

/// `shadowrootmode=` Makes the template a shadow root, open or closed.
///
/// One of `"open"`, `"closed"`.
pub struct shadowrootmode;

/// `shadowrootserializable=` The shadow root is serialized along.
pub struct shadowrootserializable;

/// `shadowrootslotassignment=` How slots get their content.
///
/// One of `"named"`, `"manual"`.
pub struct shadowrootslotassignment;

/// `shape=` depends on the element:
///
/// - `a`: Obsolete; use `area`.
/// - `area`: The shape of the region.
pub struct shape;

/// `shape-rendering=` The SVG attribute `shape-rendering`.
pub struct shape_rendering;

/// `shift=` The MathML attribute `shift`.
pub struct shift;

/// `side=` depends on the element:
///
pub struct side;

/// `size=` depends on the element:
///
/// - `hr`: Obsolete; use CSS `height`.
/// - `input`, `select`: The width of the field, or the number of options that are shown.
pub struct size;

/// `sizes=` The sizes of the icon or of the shown image.
pub struct sizes;

/// `slope=` The SVG attribute `slope`.
pub struct slope;

/// `slot=` The slot of the shadow tree that this goes to.
pub struct slot;

/// `spacing=` The SVG attribute `spacing`.
pub struct spacing;

/// `span=` How many columns this spans.
pub struct span;

/// `specularConstant=` The SVG attribute `specularConstant`.
pub struct specularConstant;

/// `specularExponent=` The SVG attribute `specularExponent`.
pub struct specularExponent;

/// `speed=` The SVG attribute `speed`.
pub struct speed;

/// `spellcheck=` Whether spelling is checked.
///
/// One of `"true"`, `"false"`, `""`.
pub struct spellcheck;

/// `spreadMethod=` The SVG attribute `spreadMethod`.
pub struct spreadMethod;

/// `src=` The URL of the resource.
pub struct src;

/// `srcdoc=` The framed document itself, as markup.
pub struct srcdoc;

/// `srclang=` The language of the track.
pub struct srclang;

/// `srcset=` Candidates of the image for different sizes and densities.
pub struct srcset;

/// `stackalign=` The MathML attribute `stackalign`.
pub struct stackalign;

/// `standby=` Obsolete; use a resource that loads fast.
pub struct standby;

/// `start=` The number of the first item.
pub struct start;

/// `startOffset=` The SVG attribute `startOffset`.
pub struct startOffset;

/// `stdDeviation=` The SVG attribute `stdDeviation`.
pub struct stdDeviation;

/// `stemh=` The SVG attribute `stemh`.
pub struct stemh;

/// `stemv=` The SVG attribute `stemv`.
pub struct stemv;

/// `step=` The step between values that are allowed.
pub struct step;

/// `stitchTiles=` The SVG attribute `stitchTiles`.
pub struct stitchTiles;

/// `stop-color=` The SVG attribute `stop-color`.
pub struct stop_color;

/// `stop-opacity=` The SVG attribute `stop-opacity`.
pub struct stop_opacity;

/// `stretchy=` The MathML attribute `stretchy`.
pub struct stretchy;

/// `strikethrough-position=` The SVG attribute `strikethrough-position`.
pub struct strikethrough_position;

/// `strikethrough-thickness=` The SVG attribute `strikethrough-thickness`.
pub struct strikethrough_thickness;

/// `string=` The SVG attribute `string`.
pub struct string;

/// `stroke=` The SVG attribute `stroke`.
pub struct stroke;

/// `stroke-dasharray=` The SVG attribute `stroke-dasharray`.
pub struct stroke_dasharray;

/// `stroke-dashoffset=` The SVG attribute `stroke-dashoffset`.
pub struct stroke_dashoffset;

/// `stroke-linecap=` The SVG attribute `stroke-linecap`.
pub struct stroke_linecap;

/// `stroke-linejoin=` The SVG attribute `stroke-linejoin`.
pub struct stroke_linejoin;

/// `stroke-miterlimit=` The SVG attribute `stroke-miterlimit`.
pub struct stroke_miterlimit;

/// `stroke-opacity=` The SVG attribute `stroke-opacity`.
pub struct stroke_opacity;

/// `stroke-width=` The SVG attribute `stroke-width`.
pub struct stroke_width;

/// `style=` CSS declarations for this element.
pub struct style;

/// `subscriptshift=` The MathML attribute `subscriptshift`.
pub struct subscriptshift;

/// `summary=` Obsolete; use a `caption`, or text near the table.
pub struct summary;

/// `superscriptshift=` The MathML attribute `superscriptshift`.
pub struct superscriptshift;

/// `surfaceScale=` The SVG attribute `surfaceScale`.
pub struct surfaceScale;

/// `symmetric=` The MathML attribute `symmetric`.
pub struct symmetric;

/// `systemLanguage=` The SVG attribute `systemLanguage`.
pub struct systemLanguage;

/// `tabindex=` Whether the element is reached by tabbing.
pub struct tabindex;

/// `tableValues=` The SVG attribute `tableValues`.
pub struct tableValues;

/// `target=` depends on the element:
///
/// - `link`: Obsolete; use nothing instead: leave it out.
/// - `a`, `area`, `base`, `form`: Where the link or answer opens.
pub struct target;

/// `targetX=` The SVG attribute `targetX`.
pub struct targetX;

/// `targetY=` The SVG attribute `targetY`.
pub struct targetY;

/// `text=` Obsolete; use CSS `color`.
pub struct text;

/// `text-anchor=` The SVG attribute `text-anchor`.
pub struct text_anchor;

/// `text-decoration=` The SVG attribute `text-decoration`.
pub struct text_decoration;

/// `text-overflow=` The SVG attribute `text-overflow`.
pub struct text_overflow;

/// `text-rendering=` The SVG attribute `text-rendering`.
pub struct text_rendering;

/// `textLength=` The SVG attribute `textLength`.
pub struct textLength;

/// `thickmathspace=` The MathML attribute `thickmathspace`.
pub struct thickmathspace;

/// `thinmathspace=` The MathML attribute `thinmathspace`.
pub struct thinmathspace;

/// `title=` depends on the element:
///
/// - in general, in SVG, in MathML: A tooltip.
/// - `style`: The name of the style sheet set.
/// - `dfn`: The term that is defined.
/// - `link`: The title of the link or style sheet set.
/// - `abbr`: What the abbreviation stands for.
/// - `input`: What the pattern asks for, in words.
pub struct title;

/// `to=` The SVG attribute `to`.
pub struct to;

/// `topmargin=` Obsolete; use CSS `margin-top`.
pub struct topmargin;

/// `transform=` The SVG attribute `transform`.
pub struct transform;

/// `transform-box=` The SVG attribute `transform-box`.
pub struct transform_box;

/// `transform-origin=` The SVG attribute `transform-origin`.
pub struct transform_origin;

/// `translate=` Whether the text is to be translated.
///
/// One of `"yes"`, `"no"`, `""`.
pub struct translate;

/// `type=` depends on the element:
///
/// - `li`, `ul`: Obsolete; use CSS `list-style-type`.
/// - `menu`: Obsolete; use a script that handles `contextmenu`.
/// - `area`, `style`: Obsolete; use nothing instead: leave it out.
/// - `ol`: The kind of number.
/// - `a`, `embed`, `link`, `object`, `script`, `source`: The type of the resource.
/// - `button`: What the button does.
/// - `input`: Which kind of field it is.
pub struct r#type;

/// `typemustmatch=` Obsolete; use nothing instead: leave it out.
pub struct typemustmatch;

/// `typeof=` RDFa: the type of the item.
pub struct r#typeof;

/// `u1=` The SVG attribute `u1`.
pub struct u1;

/// `u2=` The SVG attribute `u2`.
pub struct u2;

/// `underline-position=` The SVG attribute `underline-position`.
pub struct underline_position;

/// `underline-thickness=` The SVG attribute `underline-thickness`.
pub struct underline_thickness;

/// `unicode=` The SVG attribute `unicode`.
pub struct unicode;

/// `unicode-bidi=` The SVG attribute `unicode-bidi`.
pub struct unicode_bidi;

/// `unicode-range=` The SVG attribute `unicode-range`.
pub struct unicode_range;

/// `units-per-em=` The SVG attribute `units-per-em`.
pub struct units_per_em;

/// `urn=` Obsolete; use `href`.
pub struct urn;

/// `usemap=` depends on the element:
///
/// - `input`, `object`: Obsolete; use `usemap` on an `img`.
/// - `img`: The image map, as `#name`.
pub struct usemap;

/// `v-alphabetic=` The SVG attribute `v-alphabetic`.
pub struct v_alphabetic;

/// `v-hanging=` The SVG attribute `v-hanging`.
pub struct v_hanging;

/// `v-ideographic=` The SVG attribute `v-ideographic`.
pub struct v_ideographic;

/// `v-mathematical=` The SVG attribute `v-mathematical`.
pub struct v_mathematical;

/// `valign=` Obsolete; use CSS `vertical-align`.
pub struct valign;

/// `value=` depends on the element:
///
/// - `li`: The number of the item.
/// - `button`, `data`, `input`, `meter`, `option`, `progress`: The value.
pub struct value;

/// `values=` The SVG attribute `values`.
pub struct values;

/// `vector-effect=` The SVG attribute `vector-effect`.
pub struct vector_effect;

/// `version=` Obsolete; use nothing instead: leave it out.
pub struct version;

/// `vert-adv-y=` The SVG attribute `vert-adv-y`.
pub struct vert_adv_y;

/// `vert-origin-x=` The SVG attribute `vert-origin-x`.
pub struct vert_origin_x;

/// `vert-origin-y=` The SVG attribute `vert-origin-y`.
pub struct vert_origin_y;

/// `verythickmathspace=` The MathML attribute `verythickmathspace`.
pub struct verythickmathspace;

/// `verythinmathspace=` The MathML attribute `verythinmathspace`.
pub struct verythinmathspace;

/// `veryverythickmathspace=` The MathML attribute `veryverythickmathspace`.
pub struct veryverythickmathspace;

/// `veryverythinmathspace=` The MathML attribute `veryverythinmathspace`.
pub struct veryverythinmathspace;

/// `viewBox=` The SVG attribute `viewBox`.
pub struct viewBox;

/// `viewTarget=` The SVG attribute `viewTarget`.
pub struct viewTarget;

/// `visibility=` The SVG attribute `visibility`.
pub struct visibility;

/// `vlink=` Obsolete; use CSS `a:visited { color: … }`.
pub struct vlink;

/// `vocab=` RDFa: the vocabulary of plain names.
pub struct vocab;

/// `voffset=` The MathML attribute `voffset`.
pub struct voffset;

/// `vspace=` Obsolete; use CSS `margin`.
pub struct vspace;

/// `webkitdirectory=` Takes a whole directory of files.
pub struct webkitdirectory;

/// `white-space=` The SVG attribute `white-space`.
pub struct white_space;

/// `width=` depends on the element:
///
/// - `col`, `colgroup`, `hr`, `pre`, `table`, `td`, `th`: Obsolete; use CSS `width`.
/// - `canvas`, `embed`, `iframe`, `img`, `input`, `object`, `source`, `video`: The width in pixels.
pub struct width;

/// `widths=` The SVG attribute `widths`.
pub struct widths;

/// `word-spacing=` The SVG attribute `word-spacing`.
pub struct word_spacing;

/// `wrap=` Whether line breaks are added on submission.
///
/// One of `"soft"`, `"hard"`.
pub struct wrap;

/// `writing-mode=` The SVG attribute `writing-mode`.
pub struct writing_mode;

/// `writingsuggestions=` Whether the browser suggests words.
///
/// One of `"true"`, `"false"`, `""`.
pub struct writingsuggestions;

/// `x=` The SVG attribute `x`.
pub struct x;

/// `x-height=` The SVG attribute `x-height`.
pub struct x_height;

/// `x1=` The SVG attribute `x1`.
pub struct x1;

/// `x2=` The SVG attribute `x2`.
pub struct x2;

/// `xChannelSelector=` The SVG attribute `xChannelSelector`.
pub struct xChannelSelector;

/// `xlink:actuate=` The SVG attribute `xlink:actuate`.
pub struct xlink_actuate;

/// `xlink:arcrole=` The SVG attribute `xlink:arcrole`.
pub struct xlink_arcrole;

/// `xlink:href=` The SVG attribute `xlink:href`.
pub struct xlink_href;

/// `xlink:role=` The SVG attribute `xlink:role`.
pub struct xlink_role;

/// `xlink:show=` The SVG attribute `xlink:show`.
pub struct xlink_show;

/// `xlink:title=` The SVG attribute `xlink:title`.
pub struct xlink_title;

/// `xlink:type=` The SVG attribute `xlink:type`.
pub struct xlink_type;

/// `xml:base=` The SVG attribute `xml:base`.
pub struct xml_base;

/// `xml:lang=` The language, for XML; a parser of HTML ignores it.
pub struct xml_lang;

/// `xml:space=` The SVG attribute `xml:space`.
pub struct xml_space;

/// `xmlns=` The namespace; a parser of HTML ignores it.
pub struct xmlns;

/// `xref=` The MathML attribute `xref`.
pub struct xref;

/// `y=` The SVG attribute `y`.
pub struct y;

/// `y1=` The SVG attribute `y1`.
pub struct y1;

/// `y2=` The SVG attribute `y2`.
pub struct y2;

/// `yChannelSelector=` The SVG attribute `yChannelSelector`.
pub struct yChannelSelector;

/// `z=` The SVG attribute `z`.
pub struct z;

/// `zoomAndPan=` The SVG attribute `zoomAndPan`.
pub struct zoomAndPan;
