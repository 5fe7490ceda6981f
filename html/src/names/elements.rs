//! The elements of HTML. Made by `cargo xtask spec`; not to be edited.
#![expect(
    non_camel_case_types,
    missing_debug_implementations,
    reason = "names as the standards write them, never values"
)]

/// `<a>` Links to another page, file, address or place in a page.
///
/// <https://html.spec.whatwg.org/#the-a-element>
pub struct a;

/// `<abbr>` Marks an abbreviation; `title` can spell it out.
///
/// <https://html.spec.whatwg.org/#the-abbr-element>
pub struct abbr;

/// `<acronym>` Marked an acronym.
///
/// **Obsolete**: use `abbr` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct acronym;

/// `<address>` Tells how to reach the author of an article or a page.
///
/// <https://html.spec.whatwg.org/#the-address-element>
pub struct address;

/// `<applet>` Ran a Java applet.
///
/// **Obsolete**: use `embed` or `object` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct applet;

/// `<area>` A clickable region of an image map.
///
/// <https://html.spec.whatwg.org/#the-area-element>
pub struct area;

/// `<article>` A piece that makes sense on its own: a post, a comment, a product.
///
/// <https://html.spec.whatwg.org/#the-article-element>
pub struct article;

/// `<aside>` Content beside the main line: a sidebar, a note, a pull quote.
///
/// <https://html.spec.whatwg.org/#the-aside-element>
pub struct aside;

/// `<audio>` Plays sound.
///
/// <https://html.spec.whatwg.org/#the-audio-element>
pub struct audio;

/// `<b>` Draws attention to words without making them more important.
///
/// <https://html.spec.whatwg.org/#the-b-element>
pub struct b;

/// `<base>` Sets the URL that relative URLs of the page start from.
///
/// <https://html.spec.whatwg.org/#the-base-element>
pub struct base;

/// `<basefont>` Set the font of the document.
///
/// **Obsolete**: use CSS instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct basefont;

/// `<bdi>` Keeps the writing direction of its text from affecting the rest.
///
/// <https://html.spec.whatwg.org/#the-bdi-element>
pub struct bdi;

/// `<bdo>` Forces the writing direction of its text; needs `dir`.
///
/// <https://html.spec.whatwg.org/#the-bdo-element>
pub struct bdo;

/// `<bgsound>` Played a sound in the background.
///
/// **Obsolete**: use `audio` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct bgsound;

/// `<big>` Made text bigger.
///
/// **Obsolete**: use CSS `font-size` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct big;

/// `<blink>` Made text blink.
///
/// **Obsolete**: use CSS animations, if you must instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct blink;

/// `<blockquote>` A longer quotation from another source.
///
/// <https://html.spec.whatwg.org/#the-blockquote-element>
pub struct blockquote;

/// `<body>` Everything of the document that is shown.
///
/// <https://html.spec.whatwg.org/#the-body-element>
pub struct body;

/// `<br>` A line break that belongs to the text, as in a poem or an address.
///
/// <https://html.spec.whatwg.org/#the-br-element>
pub struct br;

/// `<button>` A button that submits, resets or runs a script.
///
/// <https://html.spec.whatwg.org/#the-button-element>
pub struct button;

/// `<canvas>` A bitmap for scripts to draw on.
///
/// <https://html.spec.whatwg.org/#the-canvas-element>
pub struct canvas;

/// `<caption>` The title of a table.
///
/// <https://html.spec.whatwg.org/#the-caption-element>
pub struct caption;

/// `<center>` Centred its content.
///
/// **Obsolete**: use CSS `text-align: center` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct center;

/// `<cite>` The title of a work that is spoken of.
///
/// <https://html.spec.whatwg.org/#the-cite-element>
pub struct cite;

/// `<code>` A piece of computer code.
///
/// <https://html.spec.whatwg.org/#the-code-element>
pub struct code;

/// `<col>` A column of a table, for styling; stands in `colgroup`.
///
/// <https://html.spec.whatwg.org/#the-col-element>
pub struct col;

/// `<colgroup>` A group of columns of a table.
///
/// <https://html.spec.whatwg.org/#the-colgroup-element>
pub struct colgroup;

/// `<data>` Text with its machine-readable form in `value`.
///
/// <https://html.spec.whatwg.org/#the-data-element>
pub struct data;

/// `<datalist>` Suggestions for an `input`, which names it by `list`.
///
/// <https://html.spec.whatwg.org/#the-datalist-element>
pub struct datalist;

/// `<dd>` What is said about the terms before it in a description list.
///
/// <https://html.spec.whatwg.org/#the-dd-element>
pub struct dd;

/// `<del>` Text that has been removed.
///
/// <https://html.spec.whatwg.org/#the-del-element>
pub struct del;

/// `<details>` A part that opens and closes; its first child is `summary`.
///
/// <https://html.spec.whatwg.org/#the-details-element>
pub struct details;

/// `<dfn>` The place where a term is defined.
///
/// <https://html.spec.whatwg.org/#the-dfn-element>
pub struct dfn;

/// `<dialog>` A dialog box, modal or not.
///
/// <https://html.spec.whatwg.org/#the-dialog-element>
pub struct dialog;

/// `<dir>` A list of files.
///
/// **Obsolete**: use `ul` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct dir;

/// `<div>` A container for flow content, of no meaning of its own.
///
/// <https://html.spec.whatwg.org/#the-div-element>
pub struct div;

/// `<dl>` A description list: groups of `dt` and `dd`.
///
/// <https://html.spec.whatwg.org/#the-dl-element>
pub struct dl;

/// `<dt>` A term in a description list.
///
/// <https://html.spec.whatwg.org/#the-dt-element>
pub struct dt;

/// `<em>` Words that are stressed.
///
/// <https://html.spec.whatwg.org/#the-em-element>
pub struct em;

/// `<embed>` Embeds external content, typically by a plugin.
///
/// <https://html.spec.whatwg.org/#the-embed-element>
pub struct embed;

/// `<fieldset>` A group of form controls, with a `legend`.
///
/// <https://html.spec.whatwg.org/#the-fieldset-element>
pub struct fieldset;

/// `<figcaption>` The caption of a figure.
///
/// <https://html.spec.whatwg.org/#the-figcaption-element>
pub struct figcaption;

/// `<figure>` A self-contained picture, listing or diagram, with an optional caption.
///
/// <https://html.spec.whatwg.org/#the-figure-element>
pub struct figure;

/// `<font>` Set the font of its text.
///
/// **Obsolete**: use CSS instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct font;

/// `<footer>` Closing matter of a section or page: author, links, legal notes.
///
/// <https://html.spec.whatwg.org/#the-footer-element>
pub struct footer;

/// `<form>` Controls that are submitted together.
///
/// <https://html.spec.whatwg.org/#the-form-element>
pub struct form;

/// `<frame>` A frame of a frame set.
///
/// **Obsolete**: use `iframe` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct frame;

/// `<frameset>` Split the window into frames.
///
/// **Obsolete**: use `iframe` and CSS instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct frameset;

/// `<h1>` A heading of the first level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h1;

/// `<h2>` A heading of the second level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h2;

/// `<h3>` A heading of the third level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h3;

/// `<h4>` A heading of the fourth level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h4;

/// `<h5>` A heading of the fifth level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h5;

/// `<h6>` A heading of the sixth level.
///
/// <https://html.spec.whatwg.org/#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements>
pub struct h6;

/// `<head>` What the browser should know about the document, but not show.
///
/// <https://html.spec.whatwg.org/#the-head-element>
pub struct head;

/// `<header>` Opening matter of a section or page: heading, logo, navigation.
///
/// <https://html.spec.whatwg.org/#the-header-element>
pub struct header;

/// `<hgroup>` A heading together with its subtitle.
///
/// <https://html.spec.whatwg.org/#the-hgroup-element>
pub struct hgroup;

/// `<hr>` A change of topic between paragraphs.
///
/// <https://html.spec.whatwg.org/#the-hr-element>
pub struct hr;

/// `<html>` The root of the document; give it a `lang`.
///
/// <https://html.spec.whatwg.org/#the-html-element>
pub struct html;

/// `<i>` Words in another voice: a term, a thought, a ship's name.
///
/// <https://html.spec.whatwg.org/#the-i-element>
pub struct i;

/// `<iframe>` Another document, shown inside this one.
///
/// <https://html.spec.whatwg.org/#the-iframe-element>
pub struct iframe;

/// `<image>` A misspelling that parsers turn into `img`.
///
/// **Obsolete**: use `img` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct image;

/// `<img>` An image; `alt` says in words what it shows.
///
/// <https://html.spec.whatwg.org/#the-img-element>
pub struct img;

/// `<input>` A field of a form; `type` says which kind.
///
/// <https://html.spec.whatwg.org/#the-input-element>
pub struct input;

/// `<ins>` Text that has been added.
///
/// <https://html.spec.whatwg.org/#the-ins-element>
pub struct ins;

/// `<isindex>` Asked for a search term.
///
/// **Obsolete**: use `form` with an `input` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct isindex;

/// `<kbd>` What a user types or presses.
///
/// <https://html.spec.whatwg.org/#the-kbd-element>
pub struct kbd;

/// `<keygen>` Made a pair of keys.
///
/// **Obsolete**: use the Web Cryptography API instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct keygen;

/// `<label>` The caption of a form control.
///
/// <https://html.spec.whatwg.org/#the-label-element>
pub struct label;

/// `<legend>` The caption of a `fieldset`.
///
/// <https://html.spec.whatwg.org/#the-legend-element>
pub struct legend;

/// `<li>` An item of a list.
///
/// <https://html.spec.whatwg.org/#the-li-element>
pub struct li;

/// `<link>` Ties the document to a style sheet, an icon or another resource.
///
/// <https://html.spec.whatwg.org/#the-link-element>
pub struct link;

/// `<listing>` Showed a listing of code.
///
/// **Obsolete**: use `pre` and `code` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct listing;

/// `<main>` The main content of the page; one is visible at a time.
///
/// <https://html.spec.whatwg.org/#the-main-element>
pub struct main;

/// `<map>` An image map, made of `area` elements.
///
/// <https://html.spec.whatwg.org/#the-map-element>
pub struct map;

/// `<mark>` Text that is highlighted because it matters here.
///
/// <https://html.spec.whatwg.org/#the-mark-element>
pub struct mark;

/// `<marquee>` Made text scroll.
///
/// **Obsolete**: use CSS animations instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct marquee;

/// `<menu>` A list of commands: a toolbar.
///
/// <https://html.spec.whatwg.org/#the-menu-element>
pub struct menu;

/// `<menuitem>` A command of a context menu.
///
/// **Obsolete**: use a script that handles `contextmenu` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct menuitem;

/// `<meta>` A piece of information about the document.
///
/// <https://html.spec.whatwg.org/#the-meta-element>
pub struct meta;

/// `<meter>` A measure within a known range, such as disk usage.
///
/// <https://html.spec.whatwg.org/#the-meter-element>
pub struct meter;

/// `<multicol>` Set text in columns.
///
/// **Obsolete**: use CSS `columns` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct multicol;

/// `<nav>` A section of navigation links.
///
/// <https://html.spec.whatwg.org/#the-nav-element>
pub struct nav;

/// `<nextid>` Kept the next number for names.
///
/// **Obsolete**: use nothing instead: leave it out instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct nextid;

/// `<nobr>` Kept text on one line.
///
/// **Obsolete**: use CSS `white-space: nowrap` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct nobr;

/// `<noembed>` Stood in for `embed`.
///
/// **Obsolete**: use `object` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct noembed;

/// `<noframes>` Stood in for frames.
///
/// **Obsolete**: use `iframe` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct noframes;

/// `<noscript>` Stands in where scripts are turned off.
///
/// <https://html.spec.whatwg.org/#the-noscript-element>
pub struct noscript;

/// `<object>` An external resource: an image, a page or something for a plugin.
///
/// <https://html.spec.whatwg.org/#the-object-element>
pub struct object;

/// `<ol>` A list whose order matters.
///
/// <https://html.spec.whatwg.org/#the-ol-element>
pub struct ol;

/// `<optgroup>` A group of options in a list box.
///
/// <https://html.spec.whatwg.org/#the-optgroup-element>
pub struct optgroup;

/// `<option>` A choice in a list box or among suggestions.
///
/// <https://html.spec.whatwg.org/#the-option-element>
pub struct option;

/// `<output>` The result of a calculation or of a user's action.
///
/// <https://html.spec.whatwg.org/#the-output-element>
pub struct output;

/// `<p>` A paragraph.
///
/// <https://html.spec.whatwg.org/#the-p-element>
pub struct p;

/// `<param>` A parameter of an `object`.
///
/// **Obsolete**: use the `data` attribute of `object` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct param;

/// `<picture>` An `img` with alternative sources.
///
/// <https://html.spec.whatwg.org/#the-picture-element>
pub struct picture;

/// `<plaintext>` Turned the rest of the page into plain text.
///
/// **Obsolete**: use a response of type `text/plain` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct plaintext;

/// `<pre>` Text whose spaces and line breaks are kept.
///
/// <https://html.spec.whatwg.org/#the-pre-element>
pub struct pre;

/// `<progress>` How far a task has come.
///
/// <https://html.spec.whatwg.org/#the-progress-element>
pub struct progress;

/// `<q>` A short quotation within a line; browsers add the quotation marks.
///
/// <https://html.spec.whatwg.org/#the-q-element>
pub struct q;

/// `<rb>` The base of ruby text.
///
/// **Obsolete**: use `ruby` with the base directly inside instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct rb;

/// `<rp>` A parenthesis for browsers that don't show ruby text.
///
/// <https://html.spec.whatwg.org/#the-rp-element>
pub struct rp;

/// `<rt>` The reading of the ruby text before it.
///
/// <https://html.spec.whatwg.org/#the-rt-element>
pub struct rt;

/// `<rtc>` A container of ruby text.
///
/// **Obsolete**: use nested `ruby` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct rtc;

/// `<ruby>` Text with small annotations, as for East Asian pronunciation.
///
/// <https://html.spec.whatwg.org/#the-ruby-element>
pub struct ruby;

/// `<s>` Text that is no longer right or relevant.
///
/// <https://html.spec.whatwg.org/#the-s-element>
pub struct s;

/// `<samp>` What a program prints.
///
/// <https://html.spec.whatwg.org/#the-samp-element>
pub struct samp;

/// `<script>` Code that runs, or data for code.
///
/// <https://html.spec.whatwg.org/#the-script-element>
pub struct script;

/// `<search>` Controls for searching or filtering.
///
/// <https://html.spec.whatwg.org/#the-search-element>
pub struct search;

/// `<section>` A part of the document with a theme, usually with a heading.
///
/// <https://html.spec.whatwg.org/#the-section-element>
pub struct section;

/// `<select>` A control to choose among options.
///
/// <https://html.spec.whatwg.org/#the-select-element>
pub struct select;

/// `<selectedcontent>` Shows the chosen option inside a select's button.
///
/// <https://html.spec.whatwg.org/#the-selectedcontent-element>
pub struct selectedcontent;

/// `<slot>` The place in a shadow tree where children of the host appear.
///
/// <https://html.spec.whatwg.org/#the-slot-element>
pub struct slot;

/// `<small>` Side comments and small print.
///
/// <https://html.spec.whatwg.org/#the-small-element>
pub struct small;

/// `<source>` One of several sources of a picture, video or sound.
///
/// <https://html.spec.whatwg.org/#the-source-element>
pub struct source;

/// `<spacer>` Made blank space.
///
/// **Obsolete**: use CSS `margin` or `padding` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct spacer;

/// `<span>` A container for words, of no meaning of its own.
///
/// <https://html.spec.whatwg.org/#the-span-element>
pub struct span;

/// `<strike>` Struck text through.
///
/// **Obsolete**: use `del` or `s` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct strike;

/// `<strong>` Words of strong importance, seriousness or urgency.
///
/// <https://html.spec.whatwg.org/#the-strong-element>
pub struct strong;

/// `<style>` A style sheet.
///
/// <https://html.spec.whatwg.org/#the-style-element>
pub struct style;

/// `<sub>` A subscript.
///
/// <https://html.spec.whatwg.org/#the-sub-and-sup-elements>
pub struct sub;

/// `<summary>` The visible line that opens and closes a `details`.
///
/// <https://html.spec.whatwg.org/#the-summary-element>
pub struct summary;

/// `<sup>` A superscript.
///
/// <https://html.spec.whatwg.org/#the-sub-and-sup-elements>
pub struct sup;

/// `<table>` A table of data.
///
/// <https://html.spec.whatwg.org/#the-table-element>
pub struct table;

/// `<tbody>` The body rows of a table.
///
/// <https://html.spec.whatwg.org/#the-tbody-element>
pub struct tbody;

/// `<td>` A cell of a table.
///
/// <https://html.spec.whatwg.org/#the-td-element>
pub struct td;

/// `<template>` Markup that isn't shown until a script clones it.
///
/// <https://html.spec.whatwg.org/#the-template-element>
pub struct template;

/// `<textarea>` A field for text of several lines.
///
/// <https://html.spec.whatwg.org/#the-textarea-element>
pub struct textarea;

/// `<tfoot>` The summary rows at the foot of a table.
///
/// <https://html.spec.whatwg.org/#the-tfoot-element>
pub struct tfoot;

/// `<th>` A cell that heads a row or column.
///
/// <https://html.spec.whatwg.org/#the-th-element>
pub struct th;

/// `<thead>` The rows that head a table.
///
/// <https://html.spec.whatwg.org/#the-thead-element>
pub struct thead;

/// `<time>` A date or time; `datetime` gives it in machine-readable form.
///
/// <https://html.spec.whatwg.org/#the-time-element>
pub struct time;

/// `<title>` The title of the document, as in the tab and in bookmarks.
///
/// <https://html.spec.whatwg.org/#the-title-element>
pub struct title;

/// `<tr>` A row of a table.
///
/// <https://html.spec.whatwg.org/#the-tr-element>
pub struct tr;

/// `<track>` Subtitles or other timed text for sound or video.
///
/// <https://html.spec.whatwg.org/#the-track-element>
pub struct track;

/// `<tt>` Set text in a typewriter's font.
///
/// **Obsolete**: use `code`, `kbd`, `samp` or `var` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct tt;

/// `<u>` Words with an unspoken mark, such as a misspelling.
///
/// <https://html.spec.whatwg.org/#the-u-element>
pub struct u;

/// `<ul>` A list whose order doesn't matter.
///
/// <https://html.spec.whatwg.org/#the-ul-element>
pub struct ul;

/// `<var>` A variable, in mathematics or programming.
///
/// <https://html.spec.whatwg.org/#the-var-element>
pub struct var;

/// `<video>` Plays a video.
///
/// <https://html.spec.whatwg.org/#the-video-element>
pub struct video;

/// `<wbr>` A place where a long word may be broken.
///
/// <https://html.spec.whatwg.org/#the-wbr-element>
pub struct wbr;

/// `<xmp>` Showed a sample of code.
///
/// **Obsolete**: use `pre` and `code` instead.
///
/// <https://html.spec.whatwg.org/#non-conforming-features>
pub struct xmp;
