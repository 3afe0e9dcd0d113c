import { $ as phraseText, Cn as normalizeIdentifier, Dn as decodeNamedCharacterReference, Dt as datesAt, En as push, R as programLine, Sn as asciiAlphanumeric, Tn as combineHtmlExtensions, Z as changeList, Zn as plural, bn as postprocess, dn as given, en as resolved, nn as programKey, nr as planUrl, vn as gfmTable, wn as decodeNumericCharacterReference, wt as sessionsAhead, xn as parse, xt as healthOfProgram, yn as preprocess } from "./core.js";
import { createHash } from "node:crypto";
// node_modules/micromark-util-encode/index.js
const characterReferences = {
	"\"": "quot",
	"&": "amp",
	"<": "lt",
	">": "gt"
};
/**
* Encode only the dangerous HTML characters.
*
* This ensures that certain characters which have special meaning in HTML are
* dealt with.
* Technically, we can skip `>` and `"` in many cases, but CM includes them.
*
* @param {string} value
*   Value to encode.
* @returns {string}
*   Encoded value.
*/
function encode(value) {
	return value.replace(/["&<>]/g, replace);
	/**
	* @param {string} value
	*   Value to replace.
	* @returns {string}
	*   Encoded value.
	*/
	function replace(value) {
		return "&" + characterReferences[value] + ";";
	}
}
// node_modules/micromark-util-sanitize-uri/index.js
/**
* Make a value safe for injection as a URL.
*
* This encodes unsafe characters with percent-encoding and skips already
* encoded sequences (see `normalizeUri`).
* Further unsafe characters are encoded as character references (see
* `micromark-util-encode`).
*
* A regex of allowed protocols can be given, in which case the URL is
* sanitized.
* For example, `/^(https?|ircs?|mailto|xmpp)$/i` can be used for `a[href]`, or
* `/^https?$/i` for `img[src]` (this is what `github.com` allows).
* If the URL includes an unknown protocol (one not matched by `protocol`, such
* as a dangerous example, `javascript:`), the value is ignored.
*
* @param {string | null | undefined} url
*   URI to sanitize.
* @param {RegExp | null | undefined} [protocol]
*   Allowed protocols.
* @returns {string}
*   Sanitized URI.
*/
function sanitizeUri(url, protocol) {
	const value = encode(normalizeUri(url || ""));
	if (!protocol) return value;
	const colon = value.indexOf(":");
	const questionMark = value.indexOf("?");
	const numberSign = value.indexOf("#");
	const slash = value.indexOf("/");
	if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign || protocol.test(value.slice(0, colon))) return value;
	return "";
}
/**
* Normalize a URL.
*
* Encode unsafe characters with percent-encoding, skipping already encoded
* sequences.
*
* @param {string} value
*   URI to normalize.
* @returns {string}
*   Normalized URI.
*/
function normalizeUri(value) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	let start = 0;
	let skip = 0;
	while (++index < value.length) {
		const code = value.charCodeAt(index);
		/** @type {string} */
		let replace = "";
		if (code === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) skip = 2;
		else if (code < 128) {
			if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) replace = String.fromCharCode(code);
		} else if (code > 55295 && code < 57344) {
			const next = value.charCodeAt(index + 1);
			if (code < 56320 && next > 56319 && next < 57344) {
				replace = String.fromCharCode(code, next);
				skip = 1;
			} else replace = "�";
		} else replace = String.fromCharCode(code);
		if (replace) {
			result.push(value.slice(start, index), encodeURIComponent(replace));
			start = index + skip + 1;
			replace = "";
		}
		if (skip) {
			index += skip;
			skip = 0;
		}
	}
	return result.join("") + value.slice(start);
}
// node_modules/micromark/lib/compile.js
/**
* While micromark is a lexer/tokenizer, the common case of going from markdown
* to html is currently built in as this module, even though the parts can be
* used separately to build ASTs, CSTs, or many other output formats.
*
* Having an HTML compiler built in is useful because it allows us to check for
* compliancy to CommonMark, the de facto norm of markdown, specified in roughly
* 600 input/output cases.
*
* This module has an interface that accepts lists of events instead of the
* whole at once, however, because markdown can’t be truly streaming, we buffer
* events before processing and outputting the final result.
*/
/**
* @import {
*   CompileContext,
*   CompileData,
*   CompileOptions,
*   Compile,
*   Definition,
*   Event,
*   Handle,
*   HtmlExtension,
*   LineEnding,
*   NormalizedHtmlExtension,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef Media
* @property {boolean | undefined} [image]
* @property {string | undefined} [labelId]
* @property {string | undefined} [label]
* @property {string | undefined} [referenceId]
* @property {string | undefined} [destination]
* @property {string | undefined} [title]
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* These two are allowlists of safe protocols for full URLs in respectively the
* `href` (on `<a>`) and `src` (on `<img>`) attributes.
* They are based on what is allowed on GitHub,
* <https://github.com/syntax-tree/hast-util-sanitize/blob/9275b21/lib/github.json#L31>
*/
const protocolHref = /^(https?|ircs?|mailto|xmpp)$/i;
const protocolSource = /^https?$/i;
/**
* @param {CompileOptions | null | undefined} [options]
* @returns {Compile}
*/
function compile(options) {
	const settings = options || {};
	/**
	* Tags is needed because according to markdown, links and emphasis and
	* whatnot can exist in images, however, as HTML doesn’t allow content in
	* images, the tags are ignored in the `alt` attribute, but the content
	* remains.
	*
	* @type {boolean | undefined}
	*/
	let tags = true;
	/**
	* An object to track identifiers to media (URLs and titles) defined with
	* definitions.
	*
	* @type {Record<string, Definition>}
	*/
	const definitions = {};
	/**
	* A lot of the handlers need to capture some of the output data, modify it
	* somehow, and then deal with it.
	* We do that by tracking a stack of buffers, that can be opened (with
	* `buffer`) and closed (with `resume`) to access them.
	*
	* @type {Array<Array<string>>}
	*/
	const buffers = [[]];
	/**
	* As we can have links in images and the other way around, where the deepest
	* ones are closed first, we need to track which one we’re in.
	*
	* @type {Array<Media>}
	*/
	const mediaStack = [];
	/**
	* Same as `mediaStack` for tightness, which is specific to lists.
	* We need to track if we’re currently in a tight or loose container.
	*
	* @type {Array<boolean>}
	*/
	const tightStack = [];
	/**
	* Combine the HTML extensions with the default handlers.
	* An HTML extension is an object whose fields are either `enter` or `exit`
	* (reflecting whether a token is entered or exited).
	* The values at such objects are names of tokens mapping to handlers.
	* Handlers are called, respectively when a token is opener or closed, with
	* that token, and a context as `this`.
	*/
	const handlers = combineHtmlExtensions([{
		enter: {
			blockQuote: onenterblockquote,
			codeFenced: onentercodefenced,
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: onentercodeindented,
			codeText: onentercodetext,
			content: onentercontent,
			definition: onenterdefinition,
			definitionDestinationString: onenterdefinitiondestinationstring,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: onenteremphasis,
			htmlFlow: onenterhtmlflow,
			htmlText: onenterhtml,
			image: onenterimage,
			label: buffer,
			link: onenterlink,
			listItemMarker: onenterlistitemmarker,
			listItemValue: onenterlistitemvalue,
			listOrdered: onenterlistordered,
			listUnordered: onenterlistunordered,
			paragraph: onenterparagraph,
			reference: buffer,
			resource: onenterresource,
			resourceDestinationString: onenterresourcedestinationstring,
			resourceTitleString: buffer,
			setextHeading: onentersetextheading,
			strong: onenterstrong
		},
		exit: {
			atxHeading: onexitatxheading,
			atxHeadingSequence: onexitatxheadingsequence,
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: onexitblockquote,
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			codeFenced: onexitflowcode,
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onresumedrop,
			codeFlowValue: onexitcodeflowvalue,
			codeIndented: onexitflowcode,
			codeText: onexitcodetext,
			codeTextData: onexitdata,
			data: onexitdata,
			definition: onexitdefinition,
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: onexitemphasis,
			hardBreakEscape: onexithardbreak,
			hardBreakTrailing: onexithardbreak,
			htmlFlow: onexithtml,
			htmlFlowData: onexitdata,
			htmlText: onexithtml,
			htmlTextData: onexitdata,
			image: onexitmedia,
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: onexitmedia,
			listOrdered: onexitlistordered,
			listUnordered: onexitlistunordered,
			paragraph: onexitparagraph,
			reference: onresumedrop,
			referenceString: onexitreferencestring,
			resource: onresumedrop,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			setextHeading: onexitsetextheading,
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: onexitstrong,
			thematicBreak: onexitthematicbreak
		}
	}, ...settings.htmlExtensions || []]);
	/**
	* Handlers do often need to keep track of some state.
	* That state is provided here as a key-value store (an object).
	*
	* @type {CompileData}
	*/
	const data = {
		definitions,
		tightStack
	};
	/**
	* The context for handlers references a couple of useful functions.
	* In handlers from extensions, those can be accessed at `this`.
	* For the handlers here, they can be accessed directly.
	*
	* @type {Omit<CompileContext, 'sliceSerialize'>}
	*/
	const context = {
		buffer,
		encode: encode$1,
		getData,
		lineEndingIfNeeded,
		options: settings,
		raw,
		resume,
		setData,
		tag
	};
	/**
	* Generally, micromark copies line endings (`'\r'`, `'\n'`, `'\r\n'`) in the
	* markdown document over to the compiled HTML.
	* In some cases, such as `> a`, CommonMark requires that extra line endings
	* are added: `<blockquote>\n<p>a</p>\n</blockquote>`.
	* This variable hold the default line ending when given (or `undefined`),
	* and in the latter case will be updated to the first found line ending if
	* there is one.
	*/
	let lineEndingStyle = settings.defaultLineEnding;
	return compile;
	/**
	* Deal w/ a slice of events.
	* Return either the empty string if there’s nothing of note to return, or the
	* result when done.
	*
	* @param {ReadonlyArray<Event>} events
	* @returns {string}
	*/
	function compile(events) {
		let index = -1;
		let start = 0;
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
		let head = [];
		/** @type {Array<Event>} */
		let body = [];
		while (++index < events.length) {
			if (!lineEndingStyle && (events[index][1].type === "lineEnding" || events[index][1].type === "lineEndingBlank")) lineEndingStyle = events[index][2].sliceSerialize(events[index][1]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(index);
				else prepareList(events.slice(listStack.pop(), index));
			}
			if (events[index][1].type === "definition") {
				if (events[index][0] === "enter") {
					body = push(body, events.slice(start, index));
					start = index;
				} else {
					head = push(head, events.slice(start, index + 1));
					start = index + 1;
				}
			}
		}
		head = push(head, body);
		head = push(head, events.slice(start));
		index = -1;
		const result = head;
		if (handlers.enter.null) handlers.enter.null.call(context);
		while (++index < events.length) {
			const handles = handlers[result[index][0]];
			const kind = result[index][1].type;
			const handle = handles[kind];
			if (hasOwnProperty.call(handles, kind) && handle) handle.call({
				sliceSerialize: result[index][2].sliceSerialize,
				...context
			}, result[index][1]);
		}
		if (handlers.exit.null) handlers.exit.null.call(context);
		return buffers[0].join("");
	}
	/**
	* Figure out whether lists are loose or not.
	*
	* @param {ReadonlyArray<Event>} slice
	* @returns {undefined}
	*/
	function prepareList(slice) {
		const length = slice.length;
		let index = 0;
		let containerBalance = 0;
		let loose = false;
		/** @type {boolean | undefined} */
		let atMarker;
		while (++index < length) {
			const event = slice[index];
			if (event[1]._container) {
				atMarker = void 0;
				if (event[0] === "enter") containerBalance++;
				else containerBalance--;
			} else switch (event[1].type) {
				case "listItemPrefix":
					if (event[0] === "exit") atMarker = true;
					break;
				case "linePrefix": break;
				case "lineEndingBlank":
					if (event[0] === "enter" && !containerBalance) {
						if (atMarker) atMarker = void 0;
						else loose = true;
					}
					break;
				default: atMarker = void 0;
			}
		}
		slice[0][1]._loose = loose;
	}
	/**
	* @type {CompileContext['setData']}
	*/
	function setData(key, value) {
		data[key] = value;
	}
	/**
	* @type {CompileContext['getData']}
	*/
	function getData(key) {
		return data[key];
	}
	/** @type {CompileContext['buffer']} */
	function buffer() {
		buffers.push([]);
	}
	/** @type {CompileContext['resume']} */
	function resume() {
		return buffers.pop().join("");
	}
	/** @type {CompileContext['tag']} */
	function tag(value) {
		if (!tags) return;
		setData("lastWasTag", true);
		buffers[buffers.length - 1].push(value);
	}
	/** @type {CompileContext['raw']} */
	function raw(value) {
		setData("lastWasTag");
		buffers[buffers.length - 1].push(value);
	}
	/**
	* Output an extra line ending.
	*
	* @returns {undefined}
	*/
	function lineEnding() {
		raw(lineEndingStyle || "\n");
	}
	/** @type {CompileContext['lineEndingIfNeeded']} */
	function lineEndingIfNeeded() {
		const buffer = buffers[buffers.length - 1];
		const slice = buffer[buffer.length - 1];
		const previous = slice ? slice.charCodeAt(slice.length - 1) : null;
		if (previous === 10 || previous === 13 || previous === null) return;
		lineEnding();
	}
	/** @type {CompileContext['encode']} */
	function encode$1(value) {
		return getData("ignoreEncode") ? value : encode(value);
	}
	/**
	* @returns {undefined}
	*/
	function onresumedrop() {
		resume();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered(token) {
		tightStack.push(!token._loose);
		lineEndingIfNeeded();
		tag("<ol");
		setData("expectFirstItem", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistunordered(token) {
		tightStack.push(!token._loose);
		lineEndingIfNeeded();
		tag("<ul");
		setData("expectFirstItem", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (getData("expectFirstItem")) {
			const value = Number.parseInt(this.sliceSerialize(token), 10);
			if (value !== 1) tag(" start=\"" + encode$1(String(value)) + "\"");
		}
	}
	/**
	* @returns {undefined}
	*/
	function onenterlistitemmarker() {
		if (getData("expectFirstItem")) tag(">");
		else onexitlistitem();
		lineEndingIfNeeded();
		tag("<li>");
		setData("expectFirstItem");
		setData("lastWasTag");
	}
	/**
	* @returns {undefined}
	*/
	function onexitlistordered() {
		onexitlistitem();
		tightStack.pop();
		lineEnding();
		tag("</ol>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitlistunordered() {
		onexitlistitem();
		tightStack.pop();
		lineEnding();
		tag("</ul>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitlistitem() {
		if (getData("lastWasTag") && !getData("slurpAllLineEndings")) lineEndingIfNeeded();
		tag("</li>");
		setData("slurpAllLineEndings");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterblockquote() {
		tightStack.push(false);
		lineEndingIfNeeded();
		tag("<blockquote>");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitblockquote() {
		tightStack.pop();
		lineEndingIfNeeded();
		tag("</blockquote>");
		setData("slurpAllLineEndings");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterparagraph() {
		if (!tightStack[tightStack.length - 1]) {
			lineEndingIfNeeded();
			tag("<p>");
		}
		setData("slurpAllLineEndings");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitparagraph() {
		if (tightStack[tightStack.length - 1]) setData("slurpAllLineEndings", true);
		else tag("</p>");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onentercodefenced() {
		lineEndingIfNeeded();
		tag("<pre><code");
		setData("fencesCount", 0);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		tag(" class=\"language-" + resume() + "\"");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		const count = getData("fencesCount") || 0;
		if (!count) {
			tag(">");
			setData("slurpOneLineEnding", true);
		}
		setData("fencesCount", count + 1);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onentercodeindented() {
		lineEndingIfNeeded();
		tag("<pre><code>");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitflowcode() {
		const count = getData("fencesCount");
		if (count !== void 0 && count < 2 && data.tightStack.length > 0 && !getData("lastWasTag")) lineEnding();
		if (getData("flowCodeSeenData")) lineEndingIfNeeded();
		tag("</code></pre>");
		if (count !== void 0 && count < 2) lineEndingIfNeeded();
		setData("flowCodeSeenData");
		setData("fencesCount");
		setData("slurpOneLineEnding");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterimage() {
		mediaStack.push({ image: true });
		tags = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlink() {
		mediaStack.push({});
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		mediaStack[mediaStack.length - 1].label = resume();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		mediaStack[mediaStack.length - 1].referenceId = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterresource() {
		buffer();
		mediaStack[mediaStack.length - 1].destination = "";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterresourcedestinationstring() {
		buffer();
		setData("ignoreEncode", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		mediaStack[mediaStack.length - 1].destination = resume();
		setData("ignoreEncode");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		mediaStack[mediaStack.length - 1].title = resume();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitmedia() {
		let index = mediaStack.length - 1;
		const media = mediaStack[index];
		const id = media.referenceId || media.labelId;
		const context = media.destination === void 0 ? definitions[normalizeIdentifier(id)] : media;
		tags = true;
		while (index--) if (mediaStack[index].image) {
			tags = void 0;
			break;
		}
		if (media.image) {
			tag("<img src=\"" + sanitizeUri(context.destination, settings.allowDangerousProtocol ? void 0 : protocolSource) + "\" alt=\"");
			raw(media.label);
			tag("\"");
		} else tag("<a href=\"" + sanitizeUri(context.destination, settings.allowDangerousProtocol ? void 0 : protocolHref) + "\"");
		tag(context.title ? " title=\"" + context.title + "\"" : "");
		if (media.image) tag(" />");
		else {
			tag(">");
			raw(media.label);
			tag("</a>");
		}
		mediaStack.pop();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdefinition() {
		buffer();
		mediaStack.push({});
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		resume();
		mediaStack[mediaStack.length - 1].labelId = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdefinitiondestinationstring() {
		buffer();
		setData("ignoreEncode", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		mediaStack[mediaStack.length - 1].destination = resume();
		setData("ignoreEncode");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		mediaStack[mediaStack.length - 1].title = resume();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinition() {
		const media = mediaStack[mediaStack.length - 1];
		const id = normalizeIdentifier(media.labelId);
		resume();
		if (!hasOwnProperty.call(definitions, id)) definitions[id] = mediaStack[mediaStack.length - 1];
		mediaStack.pop();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onentercontent() {
		setData("slurpAllLineEndings", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		if (getData("headingRank")) return;
		setData("headingRank", this.sliceSerialize(token).length);
		lineEndingIfNeeded();
		tag("<h" + getData("headingRank") + ">");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onentersetextheading() {
		buffer();
		setData("slurpAllLineEndings");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		setData("slurpAllLineEndings", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheading() {
		tag("</h" + getData("headingRank") + ">");
		setData("headingRank");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		setData("headingRank", this.sliceSerialize(token).charCodeAt(0) === 61 ? 1 : 2);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		const value = resume();
		lineEndingIfNeeded();
		tag("<h" + getData("headingRank") + ">");
		raw(value);
		tag("</h" + getData("headingRank") + ">");
		setData("slurpAllLineEndings");
		setData("headingRank");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		raw(encode$1(this.sliceSerialize(token)));
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		if (getData("slurpAllLineEndings")) return;
		if (getData("slurpOneLineEnding")) {
			setData("slurpOneLineEnding");
			return;
		}
		if (getData("inCodeText")) {
			raw(" ");
			return;
		}
		raw(encode$1(this.sliceSerialize(token)));
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeflowvalue(token) {
		raw(encode$1(this.sliceSerialize(token)));
		setData("flowCodeSeenData", true);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		tag("<br />");
	}
	/**
	* @returns {undefined}
	*/
	function onenterhtmlflow() {
		lineEndingIfNeeded();
		onenterhtml();
	}
	/**
	* @returns {undefined}
	*/
	function onexithtml() {
		setData("ignoreEncode");
	}
	/**
	* @returns {undefined}
	*/
	function onenterhtml() {
		if (settings.allowDangerousHtml) setData("ignoreEncode", true);
	}
	/**
	* @returns {undefined}
	*/
	function onenteremphasis() {
		tag("<em>");
	}
	/**
	* @returns {undefined}
	*/
	function onenterstrong() {
		tag("<strong>");
	}
	/**
	* @returns {undefined}
	*/
	function onentercodetext() {
		setData("inCodeText", true);
		tag("<code>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitcodetext() {
		setData("inCodeText");
		tag("</code>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitemphasis() {
		tag("</em>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitstrong() {
		tag("</strong>");
	}
	/**
	* @returns {undefined}
	*/
	function onexitthematicbreak() {
		lineEndingIfNeeded();
		tag("<hr />");
	}
	/**
	* @this {CompileContext}
	* @param {Token} token
	* @returns {undefined}
	*/
	function onexitcharacterreferencemarker(token) {
		setData("characterReferenceType", token.type);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const value = this.sliceSerialize(token);
		raw(encode$1(
			/** @type {string} */
			getData("characterReferenceType") ? decodeNumericCharacterReference(value, getData("characterReferenceType") === "characterReferenceMarkerNumeric" ? 10 : 16) : decodeNamedCharacterReference(value)
		));
		setData("characterReferenceType");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		const uri = this.sliceSerialize(token);
		tag("<a href=\"" + sanitizeUri(uri, settings.allowDangerousProtocol ? void 0 : protocolHref) + "\">");
		raw(encode$1(uri));
		tag("</a>");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		const uri = this.sliceSerialize(token);
		tag("<a href=\"" + sanitizeUri("mailto:" + uri) + "\">");
		raw(encode$1(uri));
		tag("</a>");
	}
}
// node_modules/micromark/index.js
/**
* @import {Encoding, Value} from 'micromark-util-types'
*/
/**
* @typedef {import('micromark-util-types').Options} Options
*/
/**
* Compile markdown to HTML.
*
* > Note: which encodings are supported depends on the engine.
* > For info on Node.js, see:
* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
*
* @overload
* @param {Value} value
*   Markdown to parse (`string` or `Uint8Array`).
* @param {Encoding | null | undefined} encoding
*   Character encoding to understand `value` as when it’s a `Uint8Array`
*   (`string`, default: `'utf8'`).
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {string}
*   Compiled HTML.
*
* @overload
* @param {Value} value
*   Markdown to parse (`string` or `Uint8Array`).
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {string}
*   Compiled HTML.
*
* @param {Value} value
*   Markdown to parse (`string` or `Uint8Array`).
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding to understand `value` as when it’s a `Uint8Array`
*   (`string`, default: `'utf8'`).
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {string}
*   Compiled HTML.
*/
function micromark(value, encoding, options) {
	if (typeof encoding !== "string") {
		options = encoding;
		encoding = void 0;
	}
	return compile(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
// node_modules/micromark-extension-gfm-table/lib/html.js
/**
* @import {HtmlExtension} from 'micromark-util-types'
*/
const alignment = {
	none: "",
	left: " align=\"left\"",
	right: " align=\"right\"",
	center: " align=\"center\""
};
/**
* Create an HTML extension for `micromark` to support GitHub tables when
* serializing to HTML.
*
* @returns {HtmlExtension}
*   Extension for `micromark` that can be passed in `htmlExtensions` to
*   support GitHub tables when serializing to HTML.
*/
function gfmTableHtml() {
	return {
		enter: {
			table(token) {
				const tableAlign = token._align;
				this.lineEndingIfNeeded();
				this.tag("<table>");
				this.setData("tableAlign", tableAlign);
			},
			tableBody() {
				this.tag("<tbody>");
			},
			tableData() {
				const tableAlign = this.getData("tableAlign");
				const tableColumn = this.getData("tableColumn");
				const align = alignment[tableAlign[tableColumn]];
				if (align === void 0) this.buffer();
				else {
					this.lineEndingIfNeeded();
					this.tag("<td" + align + ">");
				}
			},
			tableHead() {
				this.lineEndingIfNeeded();
				this.tag("<thead>");
			},
			tableHeader() {
				const tableAlign = this.getData("tableAlign");
				const tableColumn = this.getData("tableColumn");
				const align = alignment[tableAlign[tableColumn]];
				this.lineEndingIfNeeded();
				this.tag("<th" + align + ">");
			},
			tableRow() {
				this.setData("tableColumn", 0);
				this.lineEndingIfNeeded();
				this.tag("<tr>");
			}
		},
		exit: {
			codeTextData(token) {
				let value = this.sliceSerialize(token);
				if (this.getData("tableAlign")) value = value.replace(/\\([\\|])/g, replace);
				this.raw(this.encode(value));
			},
			table() {
				this.setData("tableAlign");
				this.setData("slurpAllLineEndings");
				this.lineEndingIfNeeded();
				this.tag("</table>");
			},
			tableBody() {
				this.lineEndingIfNeeded();
				this.tag("</tbody>");
			},
			tableData() {
				const tableAlign = this.getData("tableAlign");
				const tableColumn = this.getData("tableColumn");
				if (tableColumn in tableAlign) {
					this.tag("</td>");
					this.setData("tableColumn", tableColumn + 1);
				} else this.resume();
			},
			tableHead() {
				this.lineEndingIfNeeded();
				this.tag("</thead>");
			},
			tableHeader() {
				const tableColumn = this.getData("tableColumn");
				this.tag("</th>");
				this.setData("tableColumn", tableColumn + 1);
			},
			tableRow() {
				const tableAlign = this.getData("tableAlign");
				let tableColumn = this.getData("tableColumn");
				while (tableColumn < tableAlign.length) {
					this.lineEndingIfNeeded();
					this.tag("<td" + alignment[tableAlign[tableColumn]] + "></td>");
					tableColumn++;
				}
				this.setData("tableColumn", tableColumn);
				this.lineEndingIfNeeded();
				this.tag("</tr>");
			}
		}
	};
}
/**
* Replace escaped characters in table cells.
*
* @param {string} $0
*   Whole.
* @param {string} $1
*   Escaped character (either a backslash or a pipe).
* @returns {string}
*   Replacement for the escaped character.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
// node_modules/ical-generator/dist/index.mjs
let e = function(e) {
	return e.DAILY = `DAILY`, e.HOURLY = `HOURLY`, e.MINUTELY = `MINUTELY`, e.MONTHLY = `MONTHLY`, e.SECONDLY = `SECONDLY`, e.WEEKLY = `WEEKLY`, e.YEARLY = `YEARLY`, e;
}({});
(function(e) {
	return e.AUTOMATIC = `AUTOMATIC`, e.DISABLED = `DISABLED`, e.ENABLED = `ENABLED`, e;
})({});
(function(e) {
	return e.BICYCLE = `BICYCLE`, e.CAR = `CAR`, e.TRANSIT = `TRANSIT`, e.WALKING = `WALKING`, e;
})({});
let r = function(e) {
	return e.FR = `FR`, e.MO = `MO`, e.SA = `SA`, e.SU = `SU`, e.TH = `TH`, e.TU = `TU`, e.WE = `WE`, e;
}({});
function i(e, t, n) {
	if (Array.isArray(t)) e.x = t.map((e) => {
		if (Array.isArray(e)) return e;
		if (typeof e.key != `string` || typeof e.value != `string`) throw Error(`Either key or value is not a string!`);
		if (e.key.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		return [e.key, e.value];
	});
	else if (typeof t == `object`) e.x = Object.entries(t).map(([e, t]) => {
		if (typeof e != `string` || typeof t != `string`) throw Error(`Either key or value is not a string!`);
		if (e.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		return [e, t];
	});
	else if (typeof t == `string` && typeof n == `string`) {
		if (t.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		e.x.push([t, n]);
	} else return e.x.map((e) => ({
		key: e[0],
		value: e[1]
	}));
}
function a(e, t) {
	if (e instanceof Date && isNaN(e.getTime()) || typeof e == `string` && isNaN(new Date(e).getTime())) throw Error(`\`${t}\` has to be a valid date!`);
	if (e instanceof Date || typeof e == `string` || typeof e == `object` && e && (C(e) || S(e) || x(e) || b(e)) || m(e) && e.isValid === !0 || (h(e) || p(e)) && e.isValid()) return e;
	throw Error(`\`${t}\` has to be a valid date!`);
}
function o(e, t) {
	let n = Object.values(e), r = String(t).toUpperCase();
	if (!r || !n.includes(r)) throw Error(`Input must be one of the following: ${n.join(`, `)}`);
	return r;
}
function s(e, t) {
	let n = null;
	if (typeof t == `string`) {
		let e = t.match(/^(.+) ?<([^>]+)>$/);
		e ? n = {
			email: e[2].trim(),
			name: e[1].trim()
		} : t.includes(`@`) && (n = {
			email: t.trim(),
			name: t.trim()
		});
	} else typeof t == `object` && (n = {
		email: t.email,
		mailto: t.mailto,
		name: t.name,
		sentBy: t.sentBy
	});
	if (!n && typeof t == `string`) throw Error("`" + e + "` isn't formated correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!n) throw Error("`" + e + "` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!n.name) throw Error("`" + e + ".name` is empty!");
	if (!n.email) throw Error("`" + e + ".email` is empty!");
	return n;
}
function c(e, t) {
	return String(e).replace(t ? /[\\"]/g : /[\\;,]/g, function(e) {
		return `\\` + e;
	}).replace(/(?:\r\n|\r|\n)/g, `\\n`);
}
function l(e) {
	return e.split(`\r
`).map(function(e) {
		let t = ``, n = 0;
		for (let r = 0; r < e.length; r++) {
			let i = e.charAt(r);
			i >= `\ud800` && i <= `\udbff` && (i += e.charAt(++r));
			let a = new TextEncoder().encode(i).length;
			n += a, n > 74 && (t += `\r
 `, n = a), t += i;
		}
		return t;
	}).join(`\r
`);
}
function u(e, t, n, r) {
	if (e?.startsWith(`/`) && (e = e.substr(1)), typeof t == `string` || t instanceof Date) {
		let i = w(t) ? t.withTimeZone(e) : new Date(t), a = i.getUTCFullYear().toString().padStart(4, `0`) + String(i.getUTCMonth() + 1).padStart(2, `0`) + i.getUTCDate().toString().padStart(2, `0`);
		return e && (a = i.getFullYear().toString().padStart(2, `0`) + String(i.getMonth() + 1).padStart(2, `0`) + i.getDate().toString().padStart(2, `0`)), n ? a : e ? (a += `T` + i.getHours().toString().padStart(2, `0`) + i.getMinutes().toString().padStart(2, `0`) + i.getSeconds().toString().padStart(2, `0`), a) : (a += `T` + i.getUTCHours().toString().padStart(2, `0`) + i.getUTCMinutes().toString().padStart(2, `0`) + i.getUTCSeconds().toString().padStart(2, `0`) + (r ? `` : `Z`), a);
	} else if (h(t)) {
		let i = e ? _(t) && !t.tz() ? t.clone().tz(e) : t : r || n && _(t) && t.tz() ? t : t.utc();
		return i.format(`YYYYMMDD`) + (n ? `` : `T` + i.format(`HHmmss`) + (r || e ? `` : `Z`));
	} else if (m(t)) {
		let i = e ? t.setZone(e) : r || n && t.zone.type !== `system` ? t : t.setZone(`utc`);
		return i.toFormat(`yyyyLLdd`) + (n ? `` : `T` + i.toFormat(`HHmmss`) + (r || e ? `` : `Z`));
	} else if (C(t)) {
		let i = t;
		return e && (i = t.withTimeZone(t.timeZoneId)), !e && t.timeZoneId !== `UTC` && (i = t.withTimeZone(`UTC`)), u(null, i.toPlainDateTime(), n, r || !!e);
	} else if (S(t)) {
		if (n) return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`);
		if (e) {
			let i = t.toZonedDateTime(e);
			return u(e, i, n, r);
		}
		return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`) + `T` + t.hour.toString().padStart(2, `0`) + t.minute.toString().padStart(2, `0`) + t.second.toString().padStart(2, `0`) + (r || e ? `` : `Z`);
	} else if (x(t)) return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`) + (n ? `` : `T000000` + (r || e ? `` : `Z`));
	else if (b(t)) {
		let i = e || `UTC`, a = t.toZonedDateTimeISO(i);
		return u(e, a, n, r);
	} else {
		let i = t;
		if (e) i = typeof t.tz == `function` ? t.tz(e) : t;
		else if (!r) if (typeof t.utc == `function`) i = t.utc();
		else throw Error(`Unable to convert dayjs object to UTC value: UTC plugin is not available!`);
		return i.format(`YYYYMMDD`) + (n ? `` : `T` + i.format(`HHmmss`) + (r || e ? `` : `Z`));
	}
}
function d(e, t, n, r) {
	let i = ``, a = r?.floating || !1;
	return r?.timezone && (i = `;TZID=` + r.timezone, a = !0), t + i + `:` + u(e, n, !1, a);
}
function f(e) {
	let t = e.x.map(([e, t]) => e.toUpperCase() + `:` + c(t, !1)).join(`\r
`);
	return t.length ? t + `\r
` : ``;
}
function p(e) {
	return typeof e == `object` && !!e && !(e instanceof Date) && !h(e) && !m(e) && !y(e);
}
function m(e) {
	return typeof e == `object` && !!e && `toJSDate` in e && typeof e.toJSDate == `function` && !y(e);
}
function h(e) {
	return e != null && e._isAMomentObject != null && !y(e);
}
function g(e) {
	return typeof e == `object` && !!e && `asSeconds` in e && typeof e.asSeconds == `function`;
}
function _(e) {
	return h(e) && `tz` in e && typeof e.tz == `function`;
}
function v(e) {
	return typeof e == `object` && !!e && `between` in e && typeof e.between == `function` && typeof e.toString == `function`;
}
function y(e) {
	return C(e) || S(e) || x(e) || b(e);
}
function b(e) {
	return typeof e == `object` && !!e && !C(e) && !S(e) && !x(e) && `toZonedDateTimeISO` in e && typeof e.toZonedDateTimeISO == `function` && !(`year` in e) && !(`timeZoneId` in e);
}
function x(e) {
	return typeof e == `object` && !!e && !C(e) && !S(e) && `toPlainDateTime` in e && typeof e.toPlainDateTime == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && !(`hour` in e) && !(`timeZoneId` in e) && !(`epochSeconds` in e);
}
function S(e) {
	return typeof e == `object` && !!e && !C(e) && `toZonedDateTime` in e && typeof e.toZonedDateTime == `function` && `toPlainDate` in e && typeof e.toPlainDate == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && `hour` in e && typeof e.hour == `number` && `minute` in e && typeof e.minute == `number` && `second` in e && typeof e.second == `number` && !(`timeZone` in e);
}
function C(e) {
	return typeof e == `object` && !!e && `timeZoneId` in e && typeof e.timeZoneId == `string` && `toPlainDateTime` in e && typeof e.toPlainDateTime == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && `hour` in e && typeof e.hour == `number` && `minute` in e && typeof e.minute == `number` && `second` in e && typeof e.second == `number`;
}
function w(e) {
	return e instanceof Date && `internal` in e && e.internal instanceof Date && `withTimeZone` in e && typeof e.withTimeZone == `function` && `tzComponents` in e && typeof e.tzComponents == `function`;
}
function T(e) {
	if (typeof e == `string` || e instanceof Date) return new Date(e);
	if (C(e)) {
		let t = e.toInstant();
		return new Date(t.epochMilliseconds);
	}
	return S(e) ? new Date(Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute, e.second)) : x(e) ? new Date(Date.UTC(e.year, e.month - 1, e.day)) : b(e) ? new Date(e.epochMilliseconds) : m(e) ? e.toJSDate() : e.toDate();
}
function E(e) {
	let t = ``;
	return e < 0 && (t = `-`, e *= -1), t += `P`, e >= 86400 && (t += Math.floor(e / 86400) + `D`, e %= 86400), !e && t.length > 1 ? t : (t += `T`, e >= 3600 && (t += Math.floor(e / 3600) + `H`, e %= 3600), e >= 60 && (t += Math.floor(e / 60) + `M`, e %= 60), e > 0 ? t += e + `S` : t.length <= 2 && (t += `0S`), t);
}
function D(e) {
	return e ? typeof e == `string` ? e : C(e) ? D(e.withTimeZone(`UTC`).toPlainDateTime()) : (y(e), e.toJSON()) : null;
}
let O = function(e) {
	return e.CHAIR = `CHAIR`, e.NON = `NON-PARTICIPANT`, e.OPT = `OPT-PARTICIPANT`, e.REQ = `REQ-PARTICIPANT`, e;
}({});
let k = function(e) {
	return e.CLIENT = `CLIENT`, e.NONE = `NONE`, e.SERVER = `SERVER`, e;
}({});
let A = function(e) {
	return e.ACCEPTED = `ACCEPTED`, e.DECLINED = `DECLINED`, e.DELEGATED = `DELEGATED`, e.NEEDSACTION = `NEEDS-ACTION`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let j = function(e) {
	return e.GROUP = `GROUP`, e.INDIVIDUAL = `INDIVIDUAL`, e.RESOURCE = `RESOURCE`, e.ROOM = `ROOM`, e.UNKNOWN = `UNKNOWN`, e;
}({});
var M = class e {
	data;
	parent;
	constructor(e, t) {
		if (this.data = {
			delegatedFrom: null,
			delegatedTo: null,
			email: ``,
			mailto: null,
			name: null,
			role: O.REQ,
			rsvp: null,
			scheduleAgent: null,
			sentBy: null,
			status: null,
			type: null,
			x: []
		}, this.parent = t, !this.parent) throw Error("`event` option required!");
		if (!e.email) throw Error("No value for `email` in ICalAttendee given!");
		e.name !== void 0 && this.name(e.name), e.email !== void 0 && this.email(e.email), e.mailto !== void 0 && this.mailto(e.mailto), e.sentBy !== void 0 && this.sentBy(e.sentBy), e.status !== void 0 && this.status(e.status), e.role !== void 0 && this.role(e.role), e.rsvp !== void 0 && this.rsvp(e.rsvp), e.type !== void 0 && this.type(e.type), e.delegatedTo !== void 0 && this.delegatedTo(e.delegatedTo), e.delegatedFrom !== void 0 && this.delegatedFrom(e.delegatedFrom), e.delegatesTo && this.delegatesTo(e.delegatesTo), e.delegatesFrom && this.delegatesFrom(e.delegatesFrom), e.scheduleAgent !== void 0 && this.scheduleAgent(e.scheduleAgent), e.x !== void 0 && this.x(e.x);
	}
	delegatedFrom(t) {
		return t === void 0 ? this.data.delegatedFrom : (t ? typeof t == `string` ? this.data.delegatedFrom = new e(s(`delegatedFrom`, t), this.parent) : t instanceof e ? this.data.delegatedFrom = t : this.data.delegatedFrom = new e(t, this.parent) : this.data.delegatedFrom = null, this);
	}
	delegatedTo(t) {
		return t === void 0 ? this.data.delegatedTo : t ? (typeof t == `string` ? this.data.delegatedTo = new e(s(`delegatedTo`, t), this.parent) : t instanceof e ? this.data.delegatedTo = t : this.data.delegatedTo = new e(t, this.parent), this.data.status = A.DELEGATED, this) : (this.data.delegatedTo = null, this.data.status === A.DELEGATED && (this.data.status = null), this);
	}
	delegatesFrom(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedFrom(n), n.delegatedTo(this), n;
	}
	delegatesTo(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedTo(n), n.delegatedFrom(this), n;
	}
	email(e) {
		return e ? (this.data.email = e, this) : this.data.email;
	}
	mailto(e) {
		return e === void 0 ? this.data.mailto : (this.data.mailto = e || null, this);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e || null, this);
	}
	role(e) {
		return e === void 0 ? this.data.role : (this.data.role = o(O, e), this);
	}
	rsvp(e) {
		return e === void 0 ? this.data.rsvp : e === null ? (this.data.rsvp = null, this) : (this.data.rsvp = !!e, this);
	}
	scheduleAgent(e) {
		return e === void 0 ? this.data.scheduleAgent : e ? typeof e == `string` && e.toUpperCase().startsWith(`X-`) ? (this.data.scheduleAgent = e, this) : (this.data.scheduleAgent = o(k, e), this) : (this.data.scheduleAgent = null, this);
	}
	sentBy(e) {
		return e ? (this.data.sentBy = e, this) : this.data.sentBy;
	}
	status(e) {
		return e === void 0 ? this.data.status : e ? (this.data.status = o(A, e), this) : (this.data.status = null, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			delegatedFrom: this.data.delegatedFrom?.email() || null,
			delegatedTo: this.data.delegatedTo?.email() || null,
			x: this.x()
		});
	}
	toString() {
		let e = `ATTENDEE`;
		if (!this.data.email) throw Error("No value for `email` in ICalAttendee given!");
		return e += `;ROLE=` + this.data.role, this.data.type && (e += `;CUTYPE=` + this.data.type), this.data.status && (e += `;PARTSTAT=` + this.data.status), this.data.rsvp !== null && (e += `;RSVP=` + this.data.rsvp.toString().toUpperCase()), this.data.sentBy !== null && (e += `;SENT-BY="mailto:` + this.data.sentBy + `"`), this.data.delegatedTo && (e += `;DELEGATED-TO="` + this.data.delegatedTo.email() + `"`), this.data.delegatedFrom && (e += `;DELEGATED-FROM="` + this.data.delegatedFrom.email() + `"`), this.data.name && (e += `;CN="` + c(this.data.name, !0) + `"`), this.data.email && this.data.mailto && (e += `;EMAIL=` + c(this.data.email, !1)), this.data.scheduleAgent && (e += `;SCHEDULE-AGENT=` + this.data.scheduleAgent), this.data.x.length && (e += `;` + this.data.x.map(([e, t]) => e.toUpperCase() + `=` + c(t, !1)).join(`;`)), e += `:MAILTO:` + c(this.data.mailto || this.data.email, !1) + `\r
`, e;
	}
	type(e) {
		return e === void 0 ? this.data.type : e ? (this.data.type = o(j, e), this) : (this.data.type = null, this);
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
let N = function(e) {
	return e.audio = `audio`, e.display = `display`, e.email = `email`, e;
}({});
const P = {
	end: `END`,
	start: `START`
};
var F = class {
	data;
	event;
	constructor(e, t) {
		if (this.data = {
			attach: null,
			attendees: [],
			description: null,
			interval: null,
			relatesTo: null,
			repeat: null,
			summary: null,
			trigger: -600,
			type: N.display,
			x: []
		}, this.event = t, !t) throw Error("`event` option required!");
		e.type !== void 0 && this.type(e.type), `trigger` in e && e.trigger !== void 0 && this.trigger(e.trigger), `triggerBefore` in e && e.triggerBefore !== void 0 && this.triggerBefore(e.triggerBefore), `triggerAfter` in e && e.triggerAfter !== void 0 && this.triggerAfter(e.triggerAfter), e.repeat && this.repeat(e.repeat), e.attach !== void 0 && this.attach(e.attach), e.description !== void 0 && this.description(e.description), e.summary !== void 0 && this.summary(e.summary), e.attendees !== void 0 && this.attendees(e.attendees), e.x !== void 0 && this.x(e.x);
	}
	attach(e) {
		if (e === void 0) return this.data.attach;
		if (!e) return this.data.attach = null, this;
		let t;
		if (typeof e == `string`) t = {
			mime: null,
			uri: e
		};
		else if (typeof e == `object`) t = {
			mime: e.mime || null,
			uri: e.uri
		};
		else throw Error("`attachment` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalAlarm.html#attach");
		if (!t.uri) throw Error("`attach.uri` is empty!");
		return this.data.attach = {
			mime: t.mime,
			uri: t.uri
		}, this;
	}
	attendees(e) {
		return e ? (e.forEach((e) => this.createAttendee(e)), this) : this.data.attendees;
	}
	createAttendee(e) {
		if (e instanceof M) return this.data.attendees.push(e), e;
		typeof e == `string` && (e = s(`data`, e));
		let t = new M(e, this);
		return this.data.attendees.push(t), t;
	}
	description(e) {
		return e === void 0 ? this.data.description : e ? (this.data.description = e, this) : (this.data.description = null, this);
	}
	relatesTo(e) {
		if (e === void 0) return this.data.relatesTo;
		if (!e) return this.data.relatesTo = null, this;
		if (!Object.values(P).includes(e)) throw Error("`relatesTo` is not correct, must be either `START` or `END`!");
		return this.data.relatesTo = e, this;
	}
	repeat(e) {
		if (e === void 0) return this.data.repeat;
		if (!e) return this.data.repeat = null, this;
		if (typeof e != `object`) throw Error("`repeat` is not correct, must be an object!");
		if (typeof e.times != `number` || !isFinite(e.times)) throw Error("`repeat.times` is not correct, must be numeric!");
		if (typeof e.interval != `number` || !isFinite(e.interval)) throw Error("`repeat.interval` is not correct, must be numeric!");
		return this.data.repeat = e, this;
	}
	summary(e) {
		return e === void 0 ? this.data.summary : e ? (this.data.summary = e, this) : (this.data.summary = null, this);
	}
	toJSON() {
		let e = this.trigger();
		return Object.assign({}, this.data, {
			trigger: typeof e == `number` ? e : D(e),
			x: this.x()
		});
	}
	toString() {
		let e = `BEGIN:VALARM\r
`;
		if (e += `ACTION:` + this.data.type.toUpperCase() + `\r
`, typeof this.data.trigger == `number` && this.data.relatesTo === null ? this.data.trigger > 0 ? e += `TRIGGER;RELATED=END:` + E(this.data.trigger) + `\r
` : e += `TRIGGER:` + E(this.data.trigger) + `\r
` : typeof this.data.trigger == `number` ? e += `TRIGGER;RELATED=` + this.data.relatesTo?.toUpperCase() + `:` + E(this.data.trigger) + `\r
` : e += `TRIGGER;VALUE=DATE-TIME:` + u(this.event.timezone(), this.data.trigger) + `\r
`, this.data.repeat) {
			if (!this.data.repeat.times) throw Error("No value for `repeat.times` in ICalAlarm given, but required for `interval`!");
			if (!this.data.repeat.interval) throw Error("No value for `repeat.interval` in ICalAlarm given, but required for `repeat`!");
			e += `REPEAT:` + this.data.repeat.times + `\r
`, e += `DURATION:` + E(this.data.repeat.interval) + `\r
`;
		}
		return this.data.type === `audio` && this.data.attach && this.data.attach.mime ? e += `ATTACH;FMTTYPE=` + c(this.data.attach.mime, !1) + `:` + c(this.data.attach.uri, !1) + `\r
` : this.data.type === `audio` && this.data.attach ? e += `ATTACH;VALUE=URI:` + c(this.data.attach.uri, !1) + `\r
` : this.data.type === `audio` && (e += `ATTACH;VALUE=URI:Basso\r
`), this.data.type !== `audio` && this.data.description ? e += `DESCRIPTION:` + c(this.data.description, !1) + `\r
` : this.data.type !== `audio` && (e += `DESCRIPTION:` + c(this.event.summary(), !1) + `\r
`), this.data.type === `email` && this.data.summary ? e += `SUMMARY:` + c(this.data.summary, !1) + `\r
` : this.data.type === `email` && (e += `SUMMARY:` + c(this.event.summary(), !1) + `\r
`), this.data.type === `email` && this.data.attendees.forEach((t) => {
			e += t.toString();
		}), e += f(this.data), e += `END:VALARM\r
`, e;
	}
	trigger(e) {
		if (e === void 0 && typeof this.data.trigger == `number`) return -1 * this.data.trigger;
		if (e === void 0) return this.data.trigger;
		if (typeof e == `number` && isFinite(e)) this.data.trigger = -1 * e;
		else if (!e || typeof e == `number`) throw Error("`trigger` is not correct, must be a finite number or a supported date!");
		else this.data.trigger = a(e, `trigger`);
		return this;
	}
	triggerAfter(e) {
		return e === void 0 ? this.data.trigger : this.trigger(typeof e == `number` ? -1 * e : e);
	}
	triggerBefore(e) {
		return e === void 0 ? this.trigger() : this.trigger(e);
	}
	type(e) {
		if (e === void 0) return this.data.type;
		if (!e || !Object.keys(N).includes(e)) throw Error("`type` is not correct, must be either `display` or `audio`!");
		return this.data.type = e, this;
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
var I = class {
	data;
	constructor(e) {
		if (this.data = { name: `` }, !e.name) throw Error("No value for `name` in ICalCategory given!");
		this.name(e.name);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e, this);
	}
	toJSON() {
		return Object.assign({}, this.data);
	}
	toString() {
		return c(this.data.name, !1);
	}
};
let L = function(e) {
	return e.BUSY = `BUSY`, e.FREE = `FREE`, e.OOF = `OOF`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let R = function(e) {
	return e.CONFIDENTIAL = `CONFIDENTIAL`, e.PRIVATE = `PRIVATE`, e.PUBLIC = `PUBLIC`, e;
}({});
let z = function(e) {
	return e.CANCELLED = `CANCELLED`, e.CONFIRMED = `CONFIRMED`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let B = function(e) {
	return e.OPAQUE = `OPAQUE`, e.TRANSPARENT = `TRANSPARENT`, e;
}({});
var V = class {
	calendar;
	data;
	constructor(e, t) {
		if (this.data = {
			alarms: [],
			allDay: !1,
			attachments: [],
			attendees: [],
			busystatus: null,
			categories: [],
			class: null,
			created: null,
			description: null,
			end: null,
			floating: !1,
			id: crypto.randomUUID(),
			lastModified: null,
			location: null,
			organizer: null,
			priority: null,
			recurrenceId: null,
			repeating: null,
			sequence: 0,
			stamp: /* @__PURE__ */ new Date(),
			start: /* @__PURE__ */ new Date(),
			status: null,
			summary: ``,
			timezone: null,
			transparency: null,
			travelTime: null,
			url: null,
			x: []
		}, this.calendar = t, !t) throw Error("`calendar` option required!");
		e.id && this.id(e.id), e.sequence !== void 0 && this.sequence(e.sequence), e.start && this.start(e.start), e.end !== void 0 && this.end(e.end), e.recurrenceId !== void 0 && this.recurrenceId(e.recurrenceId), e.timezone !== void 0 && this.timezone(e.timezone), e.stamp !== void 0 && this.stamp(e.stamp), e.allDay !== void 0 && this.allDay(e.allDay), e.floating !== void 0 && this.floating(e.floating), e.repeating !== void 0 && this.repeating(e.repeating), e.summary !== void 0 && this.summary(e.summary), e.location !== void 0 && this.location(e.location), e.description !== void 0 && this.description(e.description), e.organizer !== void 0 && this.organizer(e.organizer), e.attendees !== void 0 && this.attendees(e.attendees), e.alarms !== void 0 && this.alarms(e.alarms), e.categories !== void 0 && this.categories(e.categories), e.status !== void 0 && this.status(e.status), e.busystatus !== void 0 && this.busystatus(e.busystatus), e.priority !== void 0 && this.priority(e.priority), e.url !== void 0 && this.url(e.url), e.attachments !== void 0 && this.attachments(e.attachments), e.transparency !== void 0 && this.transparency(e.transparency), e.travelTime !== void 0 && this.travelTime(e.travelTime), e.created !== void 0 && this.created(e.created), e.lastModified !== void 0 && this.lastModified(e.lastModified), e.class !== void 0 && this.class(e.class), e.x !== void 0 && this.x(e.x);
	}
	alarms(e) {
		return e ? (e.forEach((e) => this.createAlarm(e)), this) : this.data.alarms;
	}
	allDay(e) {
		return e === void 0 ? this.data.allDay : (this.data.allDay = !!e, this);
	}
	attachments(e) {
		return e ? (e.forEach((e) => this.createAttachment(e)), this) : this.data.attachments;
	}
	attendees(e) {
		return e ? (e.forEach((e) => this.createAttendee(e)), this) : this.data.attendees;
	}
	busystatus(e) {
		return e === void 0 ? this.data.busystatus : e === null ? (this.data.busystatus = null, this) : (this.data.busystatus = o(L, e), this);
	}
	categories(e) {
		return e ? (e.forEach((e) => this.createCategory(e)), this) : this.data.categories;
	}
	class(e) {
		return e === void 0 ? this.data.class : e === null ? (this.data.class = null, this) : (this.data.class = o(R, e), this);
	}
	createAlarm(e) {
		let t = e instanceof F ? e : new F(e, this);
		return this.data.alarms.push(t), t;
	}
	createAttachment(e) {
		return this.data.attachments.push(e), this;
	}
	createAttendee(e) {
		if (e instanceof M) return this.data.attendees.push(e), e;
		typeof e == `string` && (e = s(`data`, e));
		let t = new M(e, this);
		return this.data.attendees.push(t), t;
	}
	createCategory(e) {
		let t = e instanceof I ? e : new I(e);
		return this.data.categories.push(t), t;
	}
	created(e) {
		return e === void 0 ? this.data.created : e === null ? (this.data.created = null, this) : (this.data.created = a(e, `created`), this);
	}
	description(e) {
		return e === void 0 ? this.data.description : e === null ? (this.data.description = null, this) : (typeof e == `string` ? this.data.description = { plain: e } : this.data.description = e, this);
	}
	end(e) {
		return e === void 0 ? (this.swapStartAndEndIfRequired(), this.data.end) : e === null ? (this.data.end = null, this) : (this.data.end = a(e, `end`), this);
	}
	floating(e) {
		return e === void 0 ? this.data.floating : (this.data.floating = !!e, this.data.floating && (this.data.timezone = null), this);
	}
	id(e) {
		return e === void 0 ? this.data.id : (this.data.id = String(e), this);
	}
	lastModified(e) {
		return e === void 0 ? this.data.lastModified : e === null ? (this.data.lastModified = null, this) : (this.data.lastModified = a(e, `lastModified`), this);
	}
	location(e) {
		if (e === void 0) return this.data.location;
		if (typeof e == `string`) return this.data.location = { title: e }, this;
		if (e && (`title` in e && !e.title || e?.geo && (typeof e.geo.lat != `number` || !isFinite(e.geo.lat) || typeof e.geo.lon != `number` || !isFinite(e.geo.lon)) || !(`title` in e) && !e?.geo)) throw Error("`location` isn't formatted correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalEvent.html#location");
		return this.data.location = e || null, this;
	}
	organizer(e) {
		return e === void 0 ? this.data.organizer : e === null ? (this.data.organizer = null, this) : (this.data.organizer = s(`organizer`, e), this);
	}
	priority(e) {
		if (e === void 0) return this.data.priority;
		if (e === null) return this.data.priority = null, this;
		if (e < 0 || e > 9) throw Error("`priority` is invalid, musst be 0 ≤ priority ≤ 9.");
		return this.data.priority = Math.round(e), this;
	}
	recurrenceId(e) {
		return e === void 0 ? this.data.recurrenceId : e === null ? (this.data.recurrenceId = null, this) : (this.data.recurrenceId = a(e, `recurrenceId`), this);
	}
	repeating(t) {
		if (t === void 0) return this.data.repeating;
		if (!t) return this.data.repeating = null, this;
		if (v(t) || typeof t == `string`) return this.data.repeating = t, this;
		if (this.data.repeating = { freq: o(e, t.freq) }, t.count) {
			if (!isFinite(t.count)) throw Error("`repeating.count` must be a finite number!");
			this.data.repeating.count = t.count;
		}
		if (t.interval) {
			if (!isFinite(t.interval)) throw Error("`repeating.interval` must be a finite number!");
			this.data.repeating.interval = t.interval;
		}
		if (t.until !== void 0 && (this.data.repeating.until = a(t.until, `repeating.until`)), t.byDay) {
			let e = Array.isArray(t.byDay) ? t.byDay : [t.byDay];
			this.data.repeating.byDay = e.map((e) => o(r, e));
		}
		if (t.byMonth) {
			let e = Array.isArray(t.byMonth) ? t.byMonth : [t.byMonth];
			this.data.repeating.byMonth = e.map((e) => {
				if (typeof e != `number` || e < 1 || e > 12) throw Error("`repeating.byMonth` contains invalid value `" + e + "`!");
				return e;
			});
		}
		if (t.byMonthDay) {
			let e = Array.isArray(t.byMonthDay) ? t.byMonthDay : [t.byMonthDay];
			this.data.repeating.byMonthDay = e.map((e) => {
				if (typeof e != `number` || e < -31 || e > 31 || e === 0) throw Error("`repeating.byMonthDay` contains invalid value `" + e + "`!");
				return e;
			});
		}
		if (t.bySetPos) {
			if (!this.data.repeating.byDay) throw "`repeating.bySetPos` must be used along with `repeating.byDay`!";
			let e = Array.isArray(t.bySetPos) ? t.bySetPos : [t.bySetPos];
			this.data.repeating.bySetPos = e.map((e) => {
				if (typeof e != `number` || e < -366 || e > 366 || e === 0) throw "`repeating.bySetPos` contains invalid value `" + e + "`!";
				return e;
			});
		}
		if (t.exclude) {
			let e = Array.isArray(t.exclude) ? t.exclude : [t.exclude];
			this.data.repeating.exclude = e.map((e, t) => a(e, `repeating.exclude[${t}]`));
		}
		return t.startOfWeek && (this.data.repeating.startOfWeek = o(r, t.startOfWeek)), this;
	}
	sequence(e) {
		if (e === void 0) return this.data.sequence;
		if (isNaN(parseInt(String(e), 10))) throw Error("`sequence` must be a number!");
		return this.data.sequence = e, this;
	}
	stamp(e) {
		return e === void 0 ? this.data.stamp : (this.data.stamp = a(e, `stamp`), this);
	}
	start(e) {
		return e === void 0 ? (this.swapStartAndEndIfRequired(), this.data.start) : (this.data.start = a(e, `start`), this);
	}
	status(e) {
		return e === void 0 ? this.data.status : e === null ? (this.data.status = null, this) : (this.data.status = o(z, e), this);
	}
	summary(e) {
		return e === void 0 ? this.data.summary : (this.data.summary = e ? String(e) : ``, this);
	}
	timestamp(e) {
		return e === void 0 ? this.stamp() : this.stamp(e);
	}
	timezone(e) {
		return e === void 0 && this.data.timezone !== null ? this.data.timezone : e === void 0 ? this.calendar.timezone() : (this.data.timezone = e && e !== `UTC` ? e.toString() : null, this.data.timezone && (this.data.floating = !1), this);
	}
	toJSON() {
		let e = null;
		return v(this.data.repeating) || typeof this.data.repeating == `string` ? e = this.data.repeating.toString() : this.data.repeating && (e = Object.assign({}, this.data.repeating, {
			exclude: this.data.repeating.exclude?.map((e) => D(e)),
			until: D(this.data.repeating.until) || void 0
		})), this.swapStartAndEndIfRequired(), Object.assign({}, this.data, {
			created: D(this.data.created) || null,
			end: D(this.data.end) || null,
			lastModified: D(this.data.lastModified) || null,
			recurrenceId: D(this.data.recurrenceId) || null,
			repeating: e,
			stamp: D(this.data.stamp) || null,
			start: D(this.data.start) || null,
			x: this.x()
		});
	}
	toString() {
		let e = ``;
		if (e += `BEGIN:VEVENT\r
`, e += `UID:` + this.data.id + `\r
`, e += `SEQUENCE:` + this.data.sequence + `\r
`, this.swapStartAndEndIfRequired(), e += `DTSTAMP:` + u(this.calendar.timezone(), this.data.stamp) + `\r
`, this.data.allDay ? (e += `DTSTART;VALUE=DATE:` + u(this.timezone(), this.data.start, !0) + `\r
`, this.data.end && (e += `DTEND;VALUE=DATE:` + u(this.timezone(), this.data.end, !0) + `\r
`), e += `X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r
`, e += `X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r
`) : (e += d(this.timezone(), `DTSTART`, this.data.start, this.data) + `\r
`, this.data.end && (e += d(this.timezone(), `DTEND`, this.data.end, this.data) + `\r
`)), v(this.data.repeating) || typeof this.data.repeating == `string`) {
			let t = this.data.repeating.toString().replace(/\r\n/g, `
`).split(`
`).filter((e) => e && !e.startsWith(`DTSTART:`)).join(`\r
`);
			!t.includes(`\r
`) && !t.startsWith(`RRULE:`) && (t = `RRULE:` + t), e += t.trim() + `\r
`;
		} else this.data.repeating && (e += `RRULE:FREQ=` + this.data.repeating.freq, this.data.repeating.count && (e += `;COUNT=` + this.data.repeating.count), this.data.repeating.interval && (e += `;INTERVAL=` + this.data.repeating.interval), this.data.repeating.until && (e += `;UNTIL=` + u(this.calendar.timezone(), this.data.repeating.until, !1, this.floating())), this.data.repeating.byDay && (e += `;BYDAY=` + this.data.repeating.byDay.join(`,`)), this.data.repeating.byMonth && (e += `;BYMONTH=` + this.data.repeating.byMonth.join(`,`)), this.data.repeating.byMonthDay && (e += `;BYMONTHDAY=` + this.data.repeating.byMonthDay.join(`,`)), this.data.repeating.bySetPos && (e += `;BYSETPOS=` + this.data.repeating.bySetPos.join(`,`)), this.data.repeating.startOfWeek && (e += `;WKST=` + this.data.repeating.startOfWeek), e += `\r
`, this.data.repeating.exclude && (this.data.allDay ? e += `EXDATE;VALUE=DATE:` + this.data.repeating.exclude.map((e) => u(this.calendar.timezone(), e, !0)).join(`,`) + `\r
` : (e += `EXDATE`, this.timezone() ? e += `;TZID=` + this.timezone() + `:` + this.data.repeating.exclude.map((e) => u(this.timezone(), e, !1, !0)).join(`,`) + `\r
` : e += `:` + this.data.repeating.exclude.map((e) => u(this.timezone(), e, !1, this.floating())).join(`,`) + `\r
`)));
		if (this.data.recurrenceId && (e += d(this.timezone(), `RECURRENCE-ID`, this.data.recurrenceId, this.data) + `\r
`), e += `SUMMARY:` + c(this.data.summary, !1) + `\r
`, this.data.transparency && (e += `TRANSP:` + c(this.data.transparency, !1) + `\r
`), this.data.location && `title` in this.data.location && this.data.location.title && (e += `LOCATION:` + c(this.data.location.title + (this.data.location.address ? `
` + this.data.location.address : ``), !1) + `\r
`, this.data.location.radius && this.data.location.geo && (e += `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;` + (this.data.location.address ? `X-ADDRESS=` + c(this.data.location.address, !1) + `;` : ``) + `X-APPLE-RADIUS=` + c(this.data.location.radius, !1) + `;X-TITLE=` + c(this.data.location.title, !1) + `:geo:` + c(this.data.location.geo?.lat, !1) + `,` + c(this.data.location.geo?.lon, !1) + `\r
`)), this.data.location?.geo?.lat && this.data.location.geo.lon && (e += `GEO:` + c(this.data.location.geo.lat, !1) + `;` + c(this.data.location.geo.lon, !1) + `\r
`), this.data.travelTime && (e += `X-APPLE-TRAVEL-DURATION;VALUE=DURATION:` + E(this.data.travelTime.seconds) + `\r
`, this.data.location && (this.data.travelTime.suggestionBehavior && (e += `X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:` + this.data.travelTime.suggestionBehavior + `\r
`), this.data.travelTime.startFrom))) {
			e += `X-APPLE-TRAVEL-START;`;
			let t = [];
			t.push(`ROUTING=` + this.data.travelTime.startFrom.transportation), t.push(`VALUE=URI`), `address` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.address && t.push(`X-ADDRESS=` + c(this.data.travelTime.startFrom.location.address, !1)), `radius` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.radius && t.push(`X-APPLE-RADIUS=` + c(this.data.travelTime.startFrom.location.radius, !1)), `title` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.title && t.push(`X-TITLE=` + c(this.data.travelTime.startFrom.location.title, !1)), e += t.join(`;`), `geo` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.geo && (e += `:geo:` + c(this.data.travelTime.startFrom.location.geo?.lat, !1) + `,` + c(this.data.travelTime.startFrom.location.geo?.lon, !1)), e += `\r
`;
		}
		return this.data.description && (e += `DESCRIPTION:` + c(this.data.description.plain, !1) + `\r
`, this.data.description.html && (e += `X-ALT-DESC;FMTTYPE=text/html:` + c(this.data.description.html, !1) + `\r
`)), this.data.organizer && (e += `ORGANIZER;CN="` + c(this.data.organizer.name, !0) + `"`, this.data.organizer.sentBy && (e += `;SENT-BY="mailto:` + c(this.data.organizer.sentBy, !0) + `"`), this.data.organizer.email && this.data.organizer.mailto && (e += `;EMAIL=` + c(this.data.organizer.email, !1)), e += `:`, this.data.organizer.email && (e += `mailto:` + c(this.data.organizer.mailto || this.data.organizer.email, !1)), e += `\r
`), this.data.attendees.forEach(function(t) {
			e += t.toString();
		}), this.data.alarms.forEach(function(t) {
			e += t.toString();
		}), this.data.categories.length > 0 && (e += `CATEGORIES:` + this.data.categories.map((e) => e.toString()).join() + `\r
`), this.data.url && (e += `URL;VALUE=URI:` + c(this.data.url, !1) + `\r
`), this.data.attachments.length > 0 && this.data.attachments.forEach((t) => {
			e += `ATTACH:` + c(t, !1) + `\r
`;
		}), this.data.status && (e += `STATUS:` + this.data.status.toUpperCase() + `\r
`), this.data.busystatus && (e += `X-MICROSOFT-CDO-BUSYSTATUS:` + this.data.busystatus.toUpperCase() + `\r
`), this.data.priority !== null && (e += `PRIORITY:` + this.data.priority + `\r
`), e += f(this.data), this.data.created && (e += `CREATED:` + u(this.calendar.timezone(), this.data.created) + `\r
`), this.data.lastModified && (e += `LAST-MODIFIED:` + u(this.calendar.timezone(), this.data.lastModified) + `\r
`), this.data.class && (e += `CLASS:` + this.data.class.toUpperCase() + `\r
`), e += `END:VEVENT\r
`, e;
	}
	transparency(e) {
		return e === void 0 ? this.data.transparency : e ? (this.data.transparency = o(B, e), this) : (this.data.transparency = null, this);
	}
	travelTime(e) {
		if (e === void 0) return this.data.travelTime;
		if (typeof e == `number` && e <= 0) throw Error("`travelTime` has to be more than 0!");
		if (e && typeof e == `object` && `seconds` in e && e.seconds <= 0) throw Error("`travelTime.seconds` has to be more than 0!");
		return typeof e == `number` ? (this.data.travelTime = { seconds: e }, this) : (this.data.travelTime = e, this);
	}
	uid(e) {
		return e === void 0 ? this.id() : this.id(e);
	}
	url(e) {
		return e === void 0 ? this.data.url : (this.data.url = e ? String(e) : null, this);
	}
	x(e, t) {
		return e === void 0 ? i(this.data) : (typeof e == `string` && typeof t == `string` && i(this.data, e, t), typeof e == `object` && i(this.data, e), this);
	}
	swapStartAndEndIfRequired() {
		if (this.data.start && this.data.end && T(this.data.start).getTime() > T(this.data.end).getTime()) {
			let e = this.data.start;
			this.data.start = this.data.end, this.data.end = e;
		}
	}
};
let H = function(e) {
	return e.ADD = `ADD`, e.CANCEL = `CANCEL`, e.COUNTER = `COUNTER`, e.DECLINECOUNTER = `DECLINECOUNTER`, e.PUBLISH = `PUBLISH`, e.REFRESH = `REFRESH`, e.REPLY = `REPLY`, e.REQUEST = `REQUEST`, e;
}({});
var U = class {
	data;
	constructor(e = {}) {
		this.data = {
			color: null,
			description: null,
			events: [],
			method: null,
			name: null,
			prodId: `//sebbo.net//ical-generator//EN`,
			scale: null,
			source: null,
			timezone: null,
			ttl: null,
			url: null,
			x: []
		}, e.prodId !== void 0 && this.prodId(e.prodId), e.method !== void 0 && this.method(e.method), e.name !== void 0 && this.name(e.name), e.description !== void 0 && this.description(e.description), e.timezone !== void 0 && this.timezone(e.timezone), e.source !== void 0 && this.source(e.source), e.url !== void 0 && this.url(e.url), e.scale !== void 0 && this.scale(e.scale), e.ttl !== void 0 && this.ttl(e.ttl), e.color !== void 0 && this.color(e.color), e.events !== void 0 && this.events(e.events), e.x !== void 0 && this.x(e.x);
	}
	clear() {
		return this.data.events = [], this;
	}
	color(e) {
		if (e === void 0) return this.data.color;
		if (typeof e == `string` && !/^#[A-F0-9]{6}$/gi.test(e)) throw Error("`color` is malformed!");
		return this.data.color = e ? String(e).toUpperCase() : null, this;
	}
	createEvent(e) {
		let t = e instanceof V ? e : new V(e, this);
		return this.data.events.push(t), t;
	}
	description(e) {
		return e === void 0 ? this.data.description : (this.data.description = e ? String(e) : null, this);
	}
	events(e) {
		return e ? (e.forEach((e) => this.createEvent(e)), this) : this.data.events;
	}
	length() {
		return this.data.events.length;
	}
	method(e) {
		return e === void 0 ? this.data.method : e ? (this.data.method = o(H, e), this) : (this.data.method = null, this);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e ? String(e) : null, this);
	}
	prodId(e) {
		if (!e) return this.data.prodId;
		if (typeof e == `string`) return this.data.prodId = e, this;
		if (typeof e != `object`) throw Error("`prodid` needs to be a string or an object!");
		if (!e.company) throw Error("`prodid.company` is a mandatory item!");
		if (!e.product) throw Error("`prodid.product` is a mandatory item!");
		let t = (e.language || `EN`).toUpperCase();
		return this.data.prodId = `//` + e.company + `//` + e.product + `//` + t, this;
	}
	scale(e) {
		return e === void 0 ? this.data.scale : (e === null ? this.data.scale = null : this.data.scale = e.toUpperCase(), this);
	}
	source(e) {
		return e === void 0 ? this.data.source : (this.data.source = e || null, this);
	}
	timezone(e) {
		return e === void 0 ? this.data.timezone?.name || null : (e === `UTC` ? this.data.timezone = null : typeof e == `string` ? this.data.timezone = { name: e } : e === null ? this.data.timezone = null : this.data.timezone = e, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			events: this.data.events.map((e) => e.toJSON()),
			timezone: this.timezone(),
			x: this.x()
		});
	}
	toString() {
		let e = ``;
		return e = `BEGIN:VCALENDAR\r
VERSION:2.0\r
`, e += `PRODID:-` + this.data.prodId + `\r
`, this.data.url && (e += `URL:` + this.data.url + `\r
`), this.data.source && (e += `SOURCE;VALUE=URI:` + this.data.source + `\r
`), this.data.scale && (e += `CALSCALE:` + this.data.scale + `\r
`), this.data.method && (e += `METHOD:` + this.data.method + `\r
`), this.data.name && (e += `NAME:` + this.data.name + `\r
`, e += `X-WR-CALNAME:` + this.data.name + `\r
`), this.data.description && (e += `X-WR-CALDESC:` + this.data.description + `\r
`), this.data.timezone?.generator && [.../* @__PURE__ */ new Set([this.timezone(), ...this.data.events.map((e) => e.timezone())])].filter((e) => e !== null && !e.startsWith(`/`)).forEach((t) => {
			if (!this.data.timezone?.generator) return;
			let n = this.data.timezone.generator(t);
			n && (e += n.replace(/\r\n/g, `
`).replace(/\n/g, `\r
`).trim() + `\r
`);
		}), this.data.timezone?.name && (e += `TIMEZONE-ID:` + this.data.timezone.name + `\r
`, e += `X-WR-TIMEZONE:` + this.data.timezone.name + `\r
`), this.data.ttl && (e += `REFRESH-INTERVAL;VALUE=DURATION:` + E(this.data.ttl) + `\r
`, e += `X-PUBLISHED-TTL:` + E(this.data.ttl) + `\r
`), this.data.color && (e += `X-APPLE-CALENDAR-COLOR:` + this.data.color + `\r
`), this.data.events.forEach((t) => e += t.toString()), e += f(this.data), e += `END:VCALENDAR`, l(e);
	}
	ttl(e) {
		return e === void 0 ? this.data.ttl : (g(e) ? this.data.ttl = e.asSeconds() : e && e > 0 ? this.data.ttl = e : this.data.ttl = null, this);
	}
	url(e) {
		return e === void 0 ? this.data.url : (this.data.url = e || null, this);
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
function W(e) {
	return new U(e);
}
// src/site/calendar-file.ts
/** `plan.ics`: what has a day, for calendars. An event keeps its UID for ever, and its number grows with each move. */
/** @returns an iCalendar (RFC 5545) with whole days alone */
function calendarFile(data) {
	const { program, now, repository } = data;
	const calendar = W({
		name: program.title,
		prodId: {
			company: "plan-sync",
			product: "plan-sync",
			language: "EN"
		},
		url: program.url ?? repository.url
	});
	for (const { uid, day, summary, description, url, sequence, done } of entries(data)) calendar.createEvent({
		id: `${uid}@${program.id}.plan-sync`,
		start: /* @__PURE__ */ new Date(`${day}T00:00:00Z`),
		allDay: true,
		summary,
		description,
		sequence,
		stamp: new Date(now),
		status: z.CONFIRMED,
		...url === void 0 ? {} : { url },
		categories: [{ name: done ? "done" : "open" }]
	});
	return calendar.toString().replaceAll(/\r?\n/g, "\r\n").replace(/(?:\r\n)*$/, "\r\n");
}
function entries({ milestones, work, sessions, program }) {
	return [
		...milestones.flatMap(({ id, title, due, url, moved, closed, total }) => {
			if (due === void 0) return [];
			const description = `Milestone of ${program.title}: ${closed} of ${total} closed.`;
			const done = total > 0 && closed === total;
			return [{
				uid: `milestone-${id}`,
				day: due,
				summary: title,
				description,
				url,
				sequence: moved,
				done
			}];
		}),
		...work.flatMap((one) => {
			const day = one.due ?? (one.gate || one.kind === "review" ? one.end : void 0);
			return day === void 0 ? [] : [workEntry(one, day, program.title)];
		}),
		...sessions.map(({ id, title, day }) => {
			const description = `Session of ${program.title}.`;
			return {
				uid: `session-${id}-${day}`,
				day,
				summary: title,
				description,
				url: void 0,
				sequence: 0,
				done: false
			};
		})
	];
}
function workEntry(one, day, program) {
	const what = one.gate ? "Gate" : one.kind === "review" ? "Review" : "Promised";
	const said = one.due === void 0 ? "by the estimates, not promised" : "promised";
	return {
		uid: `work-${one.id}`,
		day,
		summary: `${what}: ${one.title}`,
		description: `${program}, ${said}.`,
		url: one.url,
		sequence: one.moved,
		done: one.state !== "open"
	};
}
// src/site/burn-up.ts
/**
* Of work that has a milestone, phases too: what the pages of the milestones on GitHub add up to.
* @param sizes of the plan, oldest first; without any, it has always been as it is
* @param urlOf where people read what made it so
*/
function burnUps(plan, work, sizes, today, urlOf) {
	const dayOf = datesAt(plan.settings.timeZone);
	const dated = work.map(({ milestone, createdAt, closedAt }) => ({
		milestone,
		created: createdAt && dayOf(createdAt),
		closed: closedAt && dayOf(closedAt)
	}));
	const of = (id) => {
		const own = dated.filter(({ milestone }) => milestone !== void 0 && (id ?? milestone) === milestone);
		const due = plan.milestones.get(id ?? "")?.due;
		return {
			...id === void 0 ? {} : { milestone: id },
			...due === void 0 ? {} : { due },
			scope: scopeLine(sizes, id, own, today, urlOf),
			done: doneLine(own, today)
		};
	};
	return [of(void 0), ...[...plan.milestones.keys()].map((id) => of(id))];
}
function scopeLine(all, id, own, today, urlOf) {
	const points = [];
	for (const size of all) {
		const { day, sizes, commit, by, pullRequest } = size;
		const url = urlOf(size);
		const count = id === void 0 ? [...sizes.values()].reduce((sum, one) => sum + one, 0) : sizes.get(id) ?? 0;
		if ((points.at(-1)?.count ?? 0) === count) continue;
		points.push({
			day,
			count,
			...commit === void 0 ? {} : { commit },
			...by === void 0 ? {} : { by },
			...pullRequest === void 0 ? {} : { pullRequest },
			...url === void 0 ? {} : { url }
		});
	}
	if (points.length === 0) {
		const first = own.flatMap(({ created }) => created ?? []).sort()[0] ?? today;
		points.push({
			day: first,
			count: own.length
		});
	}
	const last = points.at(-1);
	if (last && (last.day < today || last.count !== own.length)) points.push({
		day: today,
		count: own.length
	});
	return points;
}
function doneLine(own, today) {
	const days = own.flatMap(({ closed }) => closed ?? []).sort();
	const points = [];
	for (const [index, day] of days.entries()) {
		if (points.at(-1)?.day === day) points.pop();
		points.push({
			day,
			count: index + 1
		});
	}
	if (points.at(-1)?.day !== today) points.push({
		day: today,
		count: days.length
	});
	return points;
}
// src/site/changes.ts
/** What changed since a day, as plain values: in the words of every other place, and with addresses for what they name. */
/**
* @param today `YYYY-MM-DD`
* @param urlOf where what is named can be read, if anywhere
*/
function siteChanges({ name, from, comparison, unread }, today, urlOf) {
	const pieceOf = (piece) => {
		if (typeof piece === "string") return { text: piece };
		if ("said" in piece) return { text: piece.said };
		const { of, id, title } = piece;
		const url = urlOf(of, id);
		return {
			text: of === "decision" ? `decision ${id} (${title})` : title,
			...url === void 0 ? {} : { url }
		};
	};
	return {
		since: name,
		at: from.at,
		...unread === void 0 ? {} : { unread },
		groups: changeList(comparison, today).map(({ milestone, phrases }) => ({
			...milestone === void 0 ? {} : {
				milestone: milestone.id,
				title: milestone.title
			},
			lines: phrases.map((phrase) => ({
				text: phraseText(phrase, {
					name: (piece) => pieceOf(piece).text,
					said: (text) => text
				}),
				pieces: phrase.map(pieceOf)
			}))
		}))
	};
}
// src/site/html.ts
/**
* HTML that nobody can break out of: what is put into a template is text, unless a template made it. Values stand in
* text, or in attributes between double quotes; nowhere else.
*/
/** HTML that a template made. */
var Html = class {
	text;
	/** @param text HTML already: only for what a template or a Markdown parser made */
	constructor(text) {
		this.text = text;
	}
};
const special = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What no page may have, or what makes a line read otherwise than it is. */
const unseen = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** The tag of a template. */
function html(parts, ...values) {
	const [first = "", ...others] = parts;
	return new Html(others.reduce((text, part, index) => text + rendered(values[index]) + part, first));
}
/** Text that means itself in HTML, in attributes between quotes too. */
function escapedHtml(text) {
	return text.toWellFormed().replaceAll(unseen, "�").replaceAll(/[&<>"']/g, (character) => special[character] ?? "");
}
function rendered(content) {
	if (content === void 0 || content === false) return "";
	if (content instanceof Html) return content.text;
	if (typeof content === "object") return content.map(rendered).join("");
	return escapedHtml(String(content));
}
/** A link where the address is one of the web, and otherwise what it says alone. */
function anchor(href, content) {
	const address = href === void 0 ? void 0 : webAddress(href);
	return address === void 0 ? html`${content}` : html`<a href="${address}">${content}</a>`;
}
/** Only `http` and `https` lead anywhere from a page. */
function webAddress(href) {
	return /^https?:\/\/[^\s]+$/i.test(href) ? href : void 0;
}
// src/site/prose.ts
/** Markdown of a plan as HTML: no HTML of its own, no pictures from elsewhere, links to the web alone. */
/** Anything longer is no text of a page; the parser's time grows with it. */
const mostCharacters = 2e4;
/** @param markdown of people: what is HTML in it is shown as text */
function prose(markdown) {
	return new Html(micromark(markdown.length > mostCharacters ? `${markdown.slice(0, mostCharacters)}…` : markdown, {
		extensions: [gfmTable()],
		htmlExtensions: [gfmTableHtml()]
	}).replaceAll(/<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? \/>/g, (_, source, said) => linked(source, said || source)).replaceAll(/<a href="([^"]*)"/g, (_, href) => webAddress(href) === void 0 ? "<a" : `<a href="${href}"`));
}
/** @param source and `said` are escaped already */
function linked(source, said) {
	return webAddress(source) === void 0 ? said : `<a href="${source}">${said}</a>`;
}
const written = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\""
};
/** Markdown of one line as the text that it reads as: names that were made harmless for GitHub are themselves again. */
function textOf(markdown) {
	return micromark(markdown).replaceAll(/<[^>]*>/g, "").replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => written[entity] ?? "").replaceAll("​", "").trim();
}
// src/site/data.ts
/** All that the page says, as plain values: what people see, the spreadsheet and `plan.json` are made of these alone. */
const weeksAhead = 12;
/** Everything in the order of the plan. */
function siteData(report) {
	const { plan, timing, source, repository, issues, growth, since, milestones } = report;
	const base = `${source.serverUrl}/${repository.name}`;
	const code = `${source.serverUrl}/${source.repository}`;
	const { today } = timing.network;
	const issueUrl = (number) => `${base}/issues/${number}`;
	const work = [...plan.work.values()].map((one) => siteWork(one, report, issueUrl));
	const page = issues.get(programKey(plan));
	const { p50, p85 } = timing.forecast?.program ?? {};
	const { id, title, purpose, objectives } = plan.program;
	return {
		version: 1,
		program: {
			id,
			title,
			objectives,
			...given({
				purpose,
				url: page && issueUrl(page.number)
			})
		},
		repository: {
			name: repository.name,
			url: base
		},
		now: report.now,
		today,
		health: healthOfProgram(timing),
		verdict: verdictOf(report),
		closed: milestones.reduce((sum, { closed }) => sum + closed, 0),
		total: milestones.reduce((sum, { total }) => sum + total, 0),
		...given({
			p50,
			p85
		}),
		milestones: siteMilestones(report),
		owners: siteOwners(plan, report),
		work,
		gates: report.gates.map(({ id, state, waits, checklist }) => ({
			id,
			state,
			waitsFor: waits.flatMap(({ on, issue }) => on ?? (issue ? `${issue.repository}#${issue.number}` : [])),
			unticked: checklist.total - checklist.ticked
		})),
		violations: report.check.violations.length,
		decisions: [...plan.decisions.values()].map(({ number, title, date, status, affects, at }) => ({
			number,
			title,
			date,
			status,
			affects,
			url: planUrl(at.file, source)
		})),
		risks: [...plan.risks.values()].map(({ id, title, text }) => ({
			id,
			title,
			text
		})),
		sessions: sessionsAhead(plan, today, weeksAhead).map(({ session, date }) => ({
			id: session.id,
			title: session.title,
			day: date
		})),
		burnUp: burnUps(plan, work, growth?.sizes ?? [], today, ({ commit, pullRequest }) => commit === void 0 ? void 0 : `${code}/${pullRequest === void 0 ? `commit/${commit}` : `pull/${pullRequest}`}`),
		...given({
			unread: growth?.unread,
			changes: since && siteChanges(since, today, addressesIn(report, issueUrl))
		})
	};
}
/** Its Markdown and its sign are for GitHub; here it is plain, and the page has colours. */
function verdictOf({ plan, issues, milestones, timing, slips }) {
	const isThere = (id) => issues.has(id);
	const line = programLine({
		plan,
		issues,
		milestones,
		timing,
		slips,
		isThere
	});
	return textOf(resolved(line, (id) => issues.get(id)?.number)).replace(/^\p{Extended_Pictographic}\uFE0F? /u, "");
}
function addressesIn({ issues, milestones, plan, source }, issueUrl) {
	return (of, id) => {
		if (of === "milestone") return milestones.find((one) => one.id === id)?.url;
		const decision = of === "decision" ? plan.decisions.get(Number(id)) : void 0;
		if (decision) return planUrl(decision.at.file, source);
		const issue = of === "work" ? issues.get(id) : void 0;
		return issue && issueUrl(issue.number);
	};
}
function siteMilestones({ plan, milestones, timing, slips }) {
	return milestones.map(({ id, title, url, closed, total, beside }) => {
		const outlook = timing.forecast?.milestones.get(id);
		const moved = slips.milestones.get(id);
		const { due, outcome } = plan.milestones.get(id) ?? {};
		return {
			id,
			title,
			closed,
			total,
			moved: moved?.moved ?? 0,
			moves: moved?.moves ?? [],
			drivers: outlook?.drivers.map((driver) => driver.id) ?? [],
			...given({
				outcome,
				url,
				beside,
				due,
				first: moved?.first,
				p50: outlook?.p50,
				p85: outlook?.p85,
				keeps: outlook?.keeps,
				health: outlook?.health,
				overruled: outlook?.overruled
			})
		};
	});
}
function siteOwners(plan, { owners }) {
	const progress = new Map(owners.map((one) => [one.id, one]));
	return [...plan.owners.values()].map(({ id, name, placeholder, members }) => ({
		id,
		name,
		placeholder,
		members: members.map(({ login }) => login),
		closed: progress.get(id)?.closed ?? 0,
		total: progress.get(id)?.total ?? 0
	}));
}
function siteWork(one, report, issueUrl) {
	const { status, issues, timing, slips } = report;
	const issue = issues.get(one.id);
	const state = issue?.state ?? "open";
	const scheduled = timing.schedule.work.get(one.id) ?? timing.schedule.phases.get(one.id);
	const own = timing.schedule.work.get(one.id);
	return {
		id: one.id,
		kind: one.kind,
		title: one.title,
		owner: one.owner,
		gate: one.gate,
		state,
		stage: stageOf(one.id, state, report),
		moved: slips.work.get(one.id)?.moved ?? 0,
		critical: own?.critical ?? false,
		blockedBy: one.blockedBy.map(({ on, waived }) => ({
			on,
			...given({ waived })
		})),
		waitsFor: (status.waits.get(one.id) ?? []).flatMap(({ on, issue: blocker }) => on !== void 0 ? on : blocker ? `${blocker.repository}#${blocker.number}` : []),
		...given({
			text: one.text,
			phase: one.phase,
			milestone: one.milestone,
			issue: issue?.number,
			url: issue && issueUrl(issue.number),
			createdAt: issue?.createdAt,
			closedAt: state === "open" ? void 0 : issue?.closedAt ?? void 0,
			estimate: one.estimate === void 0 ? void 0 : estimateText(one.estimate),
			start: one.start,
			due: one.due,
			begin: own?.begin,
			end: scheduled?.end,
			slack: own?.slack
		})
	};
}
function stageOf(id, state, { status }) {
	if (status.outOfOrder.includes(id)) return "out-of-order";
	if (state === "completed") return "done";
	if (state !== "open") return "dropped";
	return status.waits.has(id) ? "blocked" : "ready";
}
/** `5 days`, `3–8 days` */
function estimateText(estimate) {
	if (typeof estimate === "number") return `${estimate} ${estimate === 1 ? "day" : "days"}`;
	return `${estimate.low}–${estimate.high} days`;
}
// node_modules/@hpcc-js/wasm-graphviz/dist/index.js
function vr(f) {
	return Object.freeze(Object.keys(f));
}
vr({
	area: !0,
	class: !0,
	color: !0,
	colorscheme: !0,
	comment: !0,
	distortion: !0,
	fillcolor: !0,
	fixedsize: !0,
	fontcolor: !0,
	fontname: !0,
	fontsize: !0,
	gradientangle: !0,
	group: !0,
	height: !0,
	href: !0,
	id: !0,
	image: !0,
	imagepos: !0,
	imagescale: !0,
	label: !0,
	labelloc: !0,
	layer: !0,
	margin: !0,
	nojustify: !0,
	ordering: !0,
	orientation: !0,
	penwidth: !0,
	peripheries: !0,
	pin: !0,
	pos: !0,
	regular: !0,
	root: !0,
	samplepoints: !0,
	shape: !0,
	shapefile: !0,
	showboxes: !0,
	sides: !0,
	skew: !0,
	sortv: !0,
	style: !0,
	target: !0,
	tooltip: !0,
	URL: !0,
	width: !0,
	xlabel: !0,
	z: !0
});
vr({
	arrowhead: !0,
	arrowsize: !0,
	arrowtail: !0,
	class: !0,
	color: !0,
	colorscheme: !0,
	comment: !0,
	constraint: !0,
	decorate: !0,
	dir: !0,
	edgehref: !0,
	edgetarget: !0,
	edgetooltip: !0,
	edgeURL: !0,
	fillcolor: !0,
	fontcolor: !0,
	fontname: !0,
	fontsize: !0,
	headclip: !0,
	headhref: !0,
	headlabel: !0,
	headport: !0,
	headtarget: !0,
	headtooltip: !0,
	headURL: !0,
	href: !0,
	id: !0,
	label: !0,
	labelangle: !0,
	labeldistance: !0,
	labelfloat: !0,
	labelfontcolor: !0,
	labelfontname: !0,
	labelfontsize: !0,
	labelhref: !0,
	labeltarget: !0,
	labeltooltip: !0,
	labelURL: !0,
	layer: !0,
	len: !0,
	lhead: !0,
	ltail: !0,
	minlen: !0,
	nojustify: !0,
	penwidth: !0,
	pos: !0,
	radius: !0,
	samehead: !0,
	sametail: !0,
	showboxes: !0,
	style: !0,
	tailclip: !0,
	tailhref: !0,
	taillabel: !0,
	tailport: !0,
	tailtarget: !0,
	tailtooltip: !0,
	tailURL: !0,
	target: !0,
	tooltip: !0,
	URL: !0,
	weight: !0,
	xlabel: !0
});
vr({
	area: !0,
	bgcolor: !0,
	class: !0,
	cluster: !0,
	color: !0,
	colorscheme: !0,
	fillcolor: !0,
	fontcolor: !0,
	fontname: !0,
	fontsize: !0,
	gradientangle: !0,
	href: !0,
	id: !0,
	K: !0,
	label: !0,
	labeljust: !0,
	labelloc: !0,
	layer: !0,
	margin: !0,
	nojustify: !0,
	pencolor: !0,
	penwidth: !0,
	peripheries: !0,
	rank: !0,
	sortv: !0,
	style: !0,
	target: !0,
	tooltip: !0,
	URL: !0
});
vr({
	_background: !0,
	beautify: !0,
	bgcolor: !0,
	center: !0,
	charset: !0,
	class: !0,
	clusterrank: !0,
	colorscheme: !0,
	comment: !0,
	compound: !0,
	concentrate: !0,
	Damping: !0,
	defaultdist: !0,
	dim: !0,
	dimen: !0,
	diredgeconstraints: !0,
	dpi: !0,
	epsilon: !0,
	esep: !0,
	fontcolor: !0,
	fontname: !0,
	fontnames: !0,
	fontpath: !0,
	fontsize: !0,
	forcelabels: !0,
	gradientangle: !0,
	href: !0,
	id: !0,
	imagepath: !0,
	inputscale: !0,
	K: !0,
	label: !0,
	label_scheme: !0,
	labeljust: !0,
	labelloc: !0,
	landscape: !0,
	layerlistsep: !0,
	layers: !0,
	layerselect: !0,
	layersep: !0,
	layout: !0,
	levels: !0,
	levelsgap: !0,
	linelength: !0,
	margin: !0,
	maxiter: !0,
	mclimit: !0,
	mindist: !0,
	mode: !0,
	model: !0,
	newrank: !0,
	nodesep: !0,
	nojustify: !0,
	normalize: !0,
	notranslate: !0,
	nslimit: !0,
	nslimit1: !0,
	oneblock: !0,
	ordering: !0,
	orientation: !0,
	outputorder: !0,
	overlap: !0,
	overlap_scaling: !0,
	overlap_shrink: !0,
	pack: !0,
	packmode: !0,
	pad: !0,
	page: !0,
	pagedir: !0,
	quantum: !0,
	rankdir: !0,
	ranksep: !0,
	ratio: !0,
	remincross: !0,
	repulsiveforce: !0,
	resolution: !0,
	root: !0,
	rotate: !0,
	rotation: !0,
	scale: !0,
	searchsize: !0,
	sep: !0,
	showboxes: !0,
	size: !0,
	smoothing: !0,
	sortv: !0,
	splines: !0,
	start: !0,
	style: !0,
	stylesheet: !0,
	target: !0,
	TBbalance: !0,
	tooltip: !0,
	truecolor: !0,
	URL: !0,
	viewport: !0,
	voro_margin: !0,
	xdotversion: !0
});
var Hi = ArrayBuffer;
var q = Uint8Array;
var pr = Uint16Array;
var xi = Int16Array;
var yr = Int32Array;
var Kr = function(f, o, u) {
	if (q.prototype.slice) return q.prototype.slice.call(f, o, u);
	(o == null || o < 0) && (o = 0), (u == null || u > f.length) && (u = f.length);
	var d = new q(u - o);
	return d.set(f.subarray(o, u)), d;
};
var er = function(f, o, u, d) {
	if (q.prototype.fill) return q.prototype.fill.call(f, o, u, d);
	for ((u == null || u < 0) && (u = 0), (d == null || d > f.length) && (d = f.length); u < d; ++u) f[u] = o;
	return f;
};
var zi = function(f, o, u, d) {
	if (q.prototype.copyWithin) return q.prototype.copyWithin.call(f, o, u, d);
	for ((u == null || u < 0) && (u = 0), (d == null || d > f.length) && (d = f.length); u < d;) f[o++] = f[u++];
};
var Vi = [
	"invalid zstd data",
	"window size too large (>2046MB)",
	"invalid block type",
	"FSE accuracy too high",
	"match distance too far back",
	"unexpected EOF"
];
var J = function(f, o, u) {
	var d = new Error(o || Vi[f]);
	if (d.code = f, Error.captureStackTrace && Error.captureStackTrace(d, J), !u) throw d;
	return d;
};
var Et = function(f, o, u) {
	for (var d = 0, h = 0; d < u; ++d) h |= f[o++] << (d << 3);
	return h;
};
var Gi = function(f, o) {
	return (f[o] | f[o + 1] << 8 | f[o + 2] << 16 | f[o + 3] << 24) >>> 0;
};
var Pi = function(f, o) {
	var u = f[0] | f[1] << 8 | f[2] << 16;
	if (u == 3126568 && f[3] == 253) {
		var d = f[4], h = d >> 5 & 1, v = d >> 2 & 1, p = d & 3, b = d >> 6;
		d & 8 && J(0);
		var _ = 6 - h, E = p == 3 ? 4 : p, P = Et(f, _, E);
		_ += E;
		var I = b ? 1 << b : h, O = Et(f, _, I) + (b == 1 && 256), L = O;
		if (!h) {
			var j = 1 << 10 + (f[5] >> 3);
			L = j + (j >> 3) * (f[5] & 7);
		}
		L > 2145386496 && J(1);
		var K = new q((o == 1 ? O || L : o ? 0 : L) + 12);
		return K[0] = 1, K[4] = 4, K[8] = 8, {
			b: _ + I,
			y: 0,
			l: 0,
			d: P,
			w: o && o != 1 ? o : K.subarray(12),
			e: L,
			o: new yr(K.buffer, 0, 3),
			u: O,
			c: v,
			m: Math.min(131072, L)
		};
	} else if ((u >> 4 | f[3] << 20) == 25481893) return Gi(f, 4) + 8;
	J(0);
};
var Xe = function(f) {
	for (var o = 0; 1 << o <= f; ++o);
	return o - 1;
};
var rr = function(f, o, u) {
	var d = (o << 3) + 4, h = (f[o] & 15) + 5;
	h > u && J(3);
	for (var v = 1 << h, p = v, b = -1, _ = -1, E = -1, P = v, I = new Hi(512 + (v << 2)), O = new xi(I, 0, 256), L = new pr(I, 0, 256), j = new pr(I, 512, v), K = 512 + (v << 1), T = new q(I, K, v), de = new q(I, K + v); b < 255 && p > 0;) {
		var Q = Xe(p + 1), A = d >> 3, ye = (1 << Q + 1) - 1, ee = (f[A] | f[A + 1] << 8 | f[A + 2] << 16) >> (d & 7) & ye, F = (1 << Q) - 1, re = ye - p - 1, se = ee & F;
		if (se < re ? (d += Q, ee = se) : (d += Q + 1, ee > F && (ee -= re)), O[++b] = --ee, ee == -1 ? (p += ee, T[--P] = b) : p -= ee, !ee) do {
			var ge = d >> 3;
			_ = (f[ge] | f[ge + 1] << 8) >> (d & 7) & 3, d += 2, b += _;
		} while (_ == 3);
	}
	(b > 255 || p) && J(0);
	for (var te = 0, fe = (v >> 1) + (v >> 3) + 3, he = v - 1, ue = 0; ue <= b; ++ue) {
		var H = O[ue];
		if (H < 1) {
			L[ue] = -H;
			continue;
		}
		for (E = 0; E < H; ++E) {
			T[te] = ue;
			do
				te = te + fe & he;
			while (te >= P);
		}
	}
	for (te && J(0), E = 0; E < v; ++E) {
		var N = L[T[E]]++, x = de[E] = h - Xe(N);
		j[E] = (N << x) - v;
	}
	return [d + 7 >> 3, {
		b: h,
		s: T,
		n: de,
		t: j
	}];
};
var Ti = function(f, o) {
	var u = 0, d = -1, h = new q(292), v = f[o], p = h.subarray(0, 256), b = h.subarray(256, 268), _ = new pr(h.buffer, 268);
	if (v < 128) {
		var E = rr(f, o + 1, 6), P = E[0], I = E[1];
		o += v;
		var O = P << 3, L = f[o];
		L || J(0);
		for (var j = 0, K = 0, T = I.b, de = T, Q = (++o << 3) - 8 + Xe(L); Q -= T, !(Q < O);) {
			var A = Q >> 3;
			if (j += (f[A] | f[A + 1] << 8) >> (Q & 7) & (1 << T) - 1, p[++d] = I.s[j], Q -= de, Q < O) break;
			A = Q >> 3, K += (f[A] | f[A + 1] << 8) >> (Q & 7) & (1 << de) - 1, p[++d] = I.s[K], T = I.n[j], j = I.t[j], de = I.n[K], K = I.t[K];
		}
		++d > 255 && J(0);
	} else {
		for (d = v - 127; u < d; u += 2) {
			var ye = f[++o];
			p[u] = ye >> 4, p[u + 1] = ye & 15;
		}
		++o;
	}
	var ee = 0;
	for (u = 0; u < d; ++u) {
		var F = p[u];
		F > 11 && J(0), ee += F && 1 << F - 1;
	}
	var re = Xe(ee) + 1, se = 1 << re, ge = se - ee;
	for (ge & ge - 1 && J(0), p[d++] = Xe(ge) + 1, u = 0; u < d; ++u) {
		var F = p[u];
		++b[p[u] = F && re + 1 - F];
	}
	var te = new q(se << 1), fe = te.subarray(0, se), he = te.subarray(se);
	for (_[re] = 0, u = re; u > 0; --u) {
		var ue = _[u];
		er(he, u, ue, _[u - 1] = ue + b[u] * (1 << re - u));
	}
	for (_[0] != se && J(0), u = 0; u < d; ++u) {
		var H = p[u];
		if (H) {
			var N = _[H];
			er(fe, u, N, _[H] = N + (1 << re - H));
		}
	}
	return [o, {
		n: he,
		b: re,
		s: fe
	}];
};
var Ui = rr(new q([
	81,
	16,
	99,
	140,
	49,
	198,
	24,
	99,
	12,
	33,
	196,
	24,
	99,
	102,
	102,
	134,
	70,
	146,
	4
]), 0, 6)[1];
var Yi = rr(new q([
	33,
	20,
	196,
	24,
	99,
	140,
	33,
	132,
	16,
	66,
	8,
	33,
	132,
	16,
	66,
	8,
	33,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	36,
	9
]), 0, 6)[1];
var qi = rr(new q([
	32,
	132,
	16,
	66,
	102,
	70,
	68,
	68,
	68,
	68,
	36,
	73,
	2
]), 0, 5)[1];
var Ft = function(f, o) {
	for (var u = f.length, d = new yr(u), h = 0; h < u; ++h) d[h] = o, o += 1 << f[h];
	return d;
};
var Xr = new q(new yr([
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	134678020,
	202050057,
	269422093
]).buffer, 0, 36);
var Zi = Ft(Xr, 0);
var Mr = new q(new yr([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	117769220,
	185207048,
	252579084,
	16
]).buffer, 0, 53);
var $i = Ft(Mr, 3);
var Ae = function(f, o, u) {
	var d = f.length, h = o.length, v = f[d - 1], p = (1 << u.b) - 1, b = -u.b;
	v || J(0);
	for (var _ = 0, E = u.b, P = (d << 3) - 8 + Xe(v) - E, I = -1; P > b && I < h;) {
		var O = P >> 3, L = (f[O] | f[O + 1] << 8 | f[O + 2] << 16) >> (P & 7);
		_ = (_ << E | L) & p, o[++I] = u.s[_], P -= E = u.n[_];
	}
	(P != b || I + 1 != h) && J(0);
};
var Ji = function(f, o, u) {
	var d = 6, v = o.length + 3 >> 2, p = v << 1, b = v + p;
	Ae(f.subarray(d, d += f[0] | f[1] << 8), o.subarray(0, v), u), Ae(f.subarray(d, d += f[2] | f[3] << 8), o.subarray(v, p), u), Ae(f.subarray(d, d += f[4] | f[5] << 8), o.subarray(p, b), u), Ae(f.subarray(d), o.subarray(b), u);
};
var ji = function(f, o, u) {
	var d, h = o.b, v = f[h], p = v >> 1 & 3;
	o.l = v & 1;
	var b = v >> 3 | f[h + 1] << 5 | f[h + 2] << 13, _ = (h += 3) + b;
	if (p == 1) return h >= f.length ? void 0 : (o.b = h + 1, u ? (er(u, f[h], o.y, o.y += b), u) : er(new q(b), f[h]));
	if (!(_ > f.length)) {
		if (p == 0) return o.b = _, u ? (u.set(f.subarray(h, _), o.y), o.y += b, u) : Kr(f, h, _);
		if (p == 2) {
			var E = f[h], P = E & 3, I = E >> 2 & 3, O = E >> 4, L = 0, j = 0;
			P < 2 ? I & 1 ? O |= f[++h] << 4 | (I & 2 && f[++h] << 12) : O = E >> 3 : (j = I, I < 2 ? (O |= (f[++h] & 63) << 4, L = f[h] >> 6 | f[++h] << 2) : I == 2 ? (O |= f[++h] << 4 | (f[++h] & 3) << 12, L = f[h] >> 2 | f[++h] << 6) : (O |= f[++h] << 4 | (f[++h] & 63) << 12, L = f[h] >> 6 | f[++h] << 2 | f[++h] << 10)), ++h;
			var K = u ? u.subarray(o.y, o.y + o.m) : new q(o.m), T = K.length - O;
			if (P == 0) K.set(f.subarray(h, h += O), T);
			else if (P == 1) er(K, f[h++], T);
			else {
				var de = o.h;
				if (P == 2) {
					var Q = Ti(f, h);
					L += h - (h = Q[0]), o.h = de = Q[1];
				} else de || J(0);
				(j ? Ji : Ae)(f.subarray(h, h += L), K.subarray(T), de);
			}
			var A = f[h++];
			if (A) {
				A == 255 ? A = (f[h++] | f[h++] << 8) + 32512 : A > 127 && (A = A - 128 << 8 | f[h++]);
				var ye = f[h++];
				ye & 3 && J(0);
				for (var ee = [
					Yi,
					qi,
					Ui
				], F = 2; F > -1; --F) {
					var re = ye >> (F << 1) + 2 & 3;
					if (re == 1) {
						var se = new q([
							0,
							0,
							f[h++]
						]);
						ee[F] = {
							s: se.subarray(2, 3),
							n: se.subarray(0, 1),
							t: new pr(se.buffer, 0, 1),
							b: 0
						};
					} else re == 2 ? (d = rr(f, h, 9 - (F & 1)), h = d[0], ee[F] = d[1]) : re == 3 && (o.t || J(0), ee[F] = o.t[F]);
				}
				var ge = o.t = ee, te = ge[0], fe = ge[1], he = ge[2], ue = f[_ - 1];
				ue || J(0);
				var H = (_ << 3) - 8 + Xe(ue) - he.b, N = H >> 3, x = 0, X = (f[N] | f[N + 1] << 8) >> (H & 7) & (1 << he.b) - 1;
				N = (H -= fe.b) >> 3;
				var Me = (f[N] | f[N + 1] << 8) >> (H & 7) & (1 << fe.b) - 1;
				N = (H -= te.b) >> 3;
				var Be = (f[N] | f[N + 1] << 8) >> (H & 7) & (1 << te.b) - 1;
				for (++A; --A;) {
					var me = he.s[X], Ge = he.n[X], Le = te.s[Be], we = te.n[Be], We = fe.s[Me], Ee = fe.n[Me];
					N = (H -= We) >> 3;
					var Pe = 1 << We, ve = Pe + ((f[N] | f[N + 1] << 8 | f[N + 2] << 16 | f[N + 3] << 24) >>> (H & 7) & Pe - 1);
					N = (H -= Mr[Le]) >> 3;
					var ke = $i[Le] + ((f[N] | f[N + 1] << 8 | f[N + 2] << 16) >> (H & 7) & (1 << Mr[Le]) - 1);
					N = (H -= Xr[me]) >> 3;
					var le = Zi[me] + ((f[N] | f[N + 1] << 8 | f[N + 2] << 16) >> (H & 7) & (1 << Xr[me]) - 1);
					if (N = (H -= Ge) >> 3, X = he.t[X] + ((f[N] | f[N + 1] << 8) >> (H & 7) & (1 << Ge) - 1), N = (H -= we) >> 3, Be = te.t[Be] + ((f[N] | f[N + 1] << 8) >> (H & 7) & (1 << we) - 1), N = (H -= Ee) >> 3, Me = fe.t[Me] + ((f[N] | f[N + 1] << 8) >> (H & 7) & (1 << Ee) - 1), ve > 3) o.o[2] = o.o[1], o.o[1] = o.o[0], o.o[0] = ve -= 3;
					else {
						var Z = ve - (le != 0);
						Z ? (ve = Z == 3 ? o.o[0] - 1 : o.o[Z], Z > 1 && (o.o[2] = o.o[1]), o.o[1] = o.o[0], o.o[0] = ve) : ve = o.o[0];
					}
					for (var F = 0; F < le; ++F) K[x + F] = K[T + F];
					x += le, T += le;
					var Ne = x - ve;
					if (Ne < 0) {
						var Fe = -Ne, nr = o.e + Ne;
						Fe > ke && (Fe = ke);
						for (var F = 0; F < Fe; ++F) K[x + F] = o.w[nr + F];
						x += Fe, ke -= Fe, Ne = 0;
					}
					for (var F = 0; F < ke; ++F) K[x + F] = K[Ne + F];
					x += ke;
				}
				if (x != T) for (; T < K.length;) K[x++] = K[T++];
				else x = K.length;
				u ? o.y += x : K = Kr(K, 0, x);
			} else if (u) {
				if (o.y += O, T) for (var F = 0; F < O; ++F) K[F] = K[T + F];
			} else T && (K = Kr(K, T));
			return o.b = _, K;
		}
		J(2);
	}
};
var Qi = function(f, o) {
	if (f.length == 1) return f[0];
	for (var u = new q(o), d = 0, h = 0; d < f.length; ++d) {
		var v = f[d];
		u.set(v, h), h += v.length;
	}
	return u;
};
function Ct(f, o) {
	for (var u = [], d = +!o, h = 0, v = 0; f.length;) {
		var p = Pi(f, d || o);
		if (typeof p == "object") {
			for (d ? (o = null, p.w.length == p.u && (u.push(o = p.w), v += p.u)) : (u.push(o), p.e = 0); !p.l;) {
				var b = ji(f, p, o);
				b || J(5), o ? p.e = p.y : (u.push(b), v += b.length, zi(p.w, 0, b.length), p.w.set(b, p.w.length - b.length));
			}
			h = p.b + p.c * 4;
		} else h = p;
		f = f.subarray(h);
	}
	return Qi(u, v);
}
async function Ai(f = {}) {
	var o = f, d = "./this.program", h = (e, r) => {
		throw r;
	};
	var _, E, P = console.log.bind(console), I = console.error.bind(console), O, L = !1, j, K = (e) => e.startsWith("file://"), T = !1;
	function de() {
		return hr.buffer;
	}
	function Q() {
		if (!x?.buffer?.resizable) {
			var e = de();
			x = new Int8Array(e), Oe = new Int16Array(e), o.HEAPU8 = Z = new Uint8Array(e), Ye = new Uint16Array(e), z = new Int32Array(e), k = new Uint32Array(e), ot = new Float32Array(e), kr = new Float64Array(e), ie = new BigInt64Array(e), Yr = new BigUint64Array(e);
		}
	}
	function ye() {
		T = !0, !o.noFSInit && !i.initialized && i.init(), le.init(), je.S(), i.ignorePermissions = !1;
	}
	function F(e) {
		e = `Aborted(${e})`, I(e), L = !0, e += ". Build with -sASSERTIONS for more info.", T && pt();
		throw new WebAssembly.RuntimeError(e);
	}
	var re;
	let se = () => "";
	function ge(e) {
		if (e == re && O) return new Uint8Array(O);
		if (E) return E(e);
		throw "both async and sync fetching of the wasm failed";
	}
	async function te(e) {
		if (!O) try {
			var r = await _(e);
			return new Uint8Array(r);
		} catch {}
		return ge(e);
	}
	async function fe(e, r) {
		try {
			var t = await te(e);
			return await WebAssembly.instantiate(t, r);
		} catch (s) {
			I(`failed to asynchronously prepare wasm: ${s}`), F(s);
		}
	}
	async function he(e, r, t) {
		if (!e && !K(r)) try {
			var n = fetch(r, { credentials: "same-origin" });
			return await WebAssembly.instantiateStreaming(n, t);
		} catch (a) {
			I(`wasm streaming compile failed: ${a}`), I("falling back to ArrayBuffer instantiation");
		}
		return fe(r, t);
	}
	function ue() {
		return { a: Li };
	}
	async function H() {
		function e(a) {
			return je = a.exports, Mi(je), Q(), je;
		}
		function r(a) {
			return e(a.instance);
		}
		var t = ue();
		re ??= se();
		return r(await he(O, re, t));
	}
	class N {
		name = "ExitStatus";
		constructor(r) {
			this.message = `Program terminated with exit(${r})`, this.status = r;
		}
	}
	var x, X = {
		isAbs: (e) => e.charAt(0) === "/",
		splitPath: (e) => {
			return /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(e).slice(1);
		},
		normalizeArray: (e, r) => {
			for (var t = 0, n = e.length - 1; n >= 0; n--) {
				var s = e[n];
				s === "." ? e.splice(n, 1) : s === ".." ? (e.splice(n, 1), t++) : t && (e.splice(n, 1), t--);
			}
			if (r) for (; t; t--) e.unshift("..");
			return e;
		},
		normalize: (e) => {
			var r = X.isAbs(e), t = e.slice(-1) === "/";
			return e = X.normalizeArray(e.split("/").filter((n) => !!n), !r).join("/"), !e && !r && (e = "."), e && t && (e += "/"), (r ? "/" : "") + e;
		},
		dirname: (e) => {
			var r = X.splitPath(e), t = r[0], n = r[1];
			return !t && !n ? "." : (n && (n = n.slice(0, -1)), t + n);
		},
		basename: (e) => e && e.match(/([^\/]+|\/)\/*$/)[1],
		join: (...e) => X.normalize(e.join("/")),
		join2: (e, r) => X.normalize(e + "/" + r)
	}, Me = () => (e) => (crypto.getRandomValues(e), 0), Be = (e) => (Be = Me())(e), me = {
		resolve: (...e) => {
			for (var r = "", t = !1, n = e.length - 1; n >= -1 && !t; n--) {
				var s = n >= 0 ? e[n] : i.cwd();
				if (typeof s != "string") throw new TypeError("Arguments to path.resolve must be strings");
				if (!s) return "";
				r = s + "/" + r, t = X.isAbs(s);
			}
			return r = X.normalizeArray(r.split("/").filter((a) => !!a), !t).join("/"), (t ? "/" : "") + r || ".";
		},
		relative: (e, r) => {
			e = me.resolve(e).slice(1), r = me.resolve(r).slice(1);
			function t(y) {
				for (var m = 0; m < y.length && y[m] === ""; m++);
				for (var B = y.length - 1; B >= 0 && y[B] === ""; B--);
				return m > B ? [] : y.slice(m, B - m + 1);
			}
			for (var n = t(e.split("/")), s = t(r.split("/")), a = Math.min(n.length, s.length), l = a, g = 0; g < a; g++) if (n[g] !== s[g]) {
				l = g;
				break;
			}
			for (var c = [], g = l; g < n.length; g++) c.push("..");
			return c = c.concat(s.slice(l)), c.join("/");
		}
	}, Ge = globalThis.TextDecoder && new TextDecoder(), Le = (e, r, t, n) => {
		var s = r + t;
		if (n) return s;
		for (; e[r] && !(r >= s);) ++r;
		return r;
	}, we = (e, r = 0, t, n) => {
		var s = Le(e, r, t, n);
		if (s - r > 16 && e.buffer && Ge) return Ge.decode(e.subarray(r, s));
		for (var a = ""; r < s;) {
			var l = e[r++];
			if (!(l & 128)) {
				a += String.fromCharCode(l);
				continue;
			}
			var g = e[r++] & 63;
			if ((l & 224) == 192) {
				a += String.fromCharCode((l & 31) << 6 | g);
				continue;
			}
			var c = e[r++] & 63;
			if ((l & 240) == 224 ? l = (l & 15) << 12 | g << 6 | c : l = (l & 7) << 18 | g << 12 | c << 6 | e[r++] & 63, l < 65536) a += String.fromCharCode(l);
			else {
				var y = l - 65536;
				a += String.fromCharCode(55296 | y >> 10, 56320 | y & 1023);
			}
		}
		return a;
	}, We = [], Ee = (e) => {
		for (var r = 0, t = 0; t < e.length; ++t) {
			var n = e.charCodeAt(t);
			n <= 127 ? r++ : n <= 2047 ? r += 2 : n >= 55296 && n <= 57343 ? (r += 4, ++t) : r += 3;
		}
		return r;
	}, Pe = (e, r, t, n) => {
		if (!(n > 0)) return 0;
		for (var s = t, a = t + n - 1, l = 0; l < e.length; ++l) {
			var g = e.codePointAt(l);
			if (g <= 127) {
				if (t >= a) break;
				r[t++] = g;
			} else if (g <= 2047) {
				if (t + 1 >= a) break;
				r[t++] = 192 | g >> 6, r[t++] = 128 | g & 63;
			} else if (g <= 65535) {
				if (t + 2 >= a) break;
				r[t++] = 224 | g >> 12, r[t++] = 128 | g >> 6 & 63, r[t++] = 128 | g & 63;
			} else {
				if (t + 3 >= a) break;
				r[t++] = 240 | g >> 18, r[t++] = 128 | g >> 12 & 63, r[t++] = 128 | g >> 6 & 63, r[t++] = 128 | g & 63, l++;
			}
		}
		return r[t] = 0, t - s;
	}, ve = (e, r, t) => {
		var n = t > 0 ? t : Ee(e) + 1, s = new Array(n), a = Pe(e, s, 0, s.length);
		return r && (s.length = a), s;
	}, ke = () => {
		if (!We.length) {
			var e = null;
			if (!e) return null;
			We = ve(e, !0);
		}
		return We.shift();
	}, le = {
		ttys: [],
		init() {},
		shutdown() {},
		register(e, r) {
			le.ttys[e] = {
				input: [],
				output: [],
				ops: r
			}, i.registerDevice(e, le.stream_ops);
		},
		stream_ops: {
			open(e) {
				var r = le.ttys[e.node.rdev];
				if (!r) throw new i.ErrnoError(43);
				e.tty = r, e.seekable = !1;
			},
			close(e) {
				e.tty.ops.fsync(e.tty);
			},
			fsync(e) {
				e.tty.ops.fsync(e.tty);
			},
			read(e, r, t, n, s) {
				if (!e.tty || !e.tty.ops.get_char) throw new i.ErrnoError(60);
				for (var a = 0, l = 0; l < n; l++) {
					var g;
					try {
						g = e.tty.ops.get_char(e.tty);
					} catch {
						throw new i.ErrnoError(29);
					}
					if (g === void 0 && !a) throw new i.ErrnoError(6);
					if (g == null || (a++, r[t + l] = g, g === 10)) break;
				}
				return a && (e.node.atime = Date.now()), a;
			},
			write(e, r, t, n, s) {
				if (!e.tty || !e.tty.ops.put_char) throw new i.ErrnoError(60);
				try {
					for (var a = 0; a < n; a++) e.tty.ops.put_char(e.tty, r[t + a]);
				} catch {
					throw new i.ErrnoError(29);
				}
				return n && (e.node.mtime = e.node.ctime = Date.now()), a;
			}
		},
		default_tty_ops: {
			get_char(e) {
				return ke();
			},
			put_char(e, r) {
				r === null || r === 10 ? (P(we(e.output)), e.output = []) : r != 0 && e.output.push(r);
			},
			fsync(e) {
				e.output?.length > 0 && (P(we(e.output)), e.output = []);
			},
			ioctl_tcgets(e) {
				return {
					c_iflag: 25856,
					c_oflag: 5,
					c_cflag: 191,
					c_lflag: 35387,
					c_cc: [
						3,
						28,
						127,
						21,
						4,
						0,
						1,
						0,
						17,
						19,
						26,
						0,
						18,
						15,
						23,
						22,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]
				};
			},
			ioctl_tcsets(e, r, t) {
				return 0;
			},
			ioctl_tiocgwinsz(e) {
				return [24, 80];
			}
		},
		default_tty1_ops: {
			put_char(e, r) {
				r === null || r === 10 ? (I(we(e.output)), e.output = []) : r != 0 && e.output.push(r);
			},
			fsync(e) {
				e.output?.length > 0 && (I(we(e.output)), e.output = []);
			}
		}
	}, Z, Ne = (e, r) => Z.fill(0, e, e + r), Fe = (e, r) => Math.ceil(e / r) * r, nr = (e) => {
		e = Fe(e, 65536);
		var r = ct(65536, e);
		return r && Ne(r, e), r;
	}, C = {
		ops_table: null,
		mount(e) {
			return C.createNode(null, "/", 16895, 0);
		},
		createNode(e, r, t, n) {
			if (i.isBlkdev(t) || i.isFIFO(t)) throw new i.ErrnoError(63);
			C.ops_table ||= {
				dir: {
					node: {
						getattr: C.node_ops.getattr,
						setattr: C.node_ops.setattr,
						lookup: C.node_ops.lookup,
						mknod: C.node_ops.mknod,
						rename: C.node_ops.rename,
						unlink: C.node_ops.unlink,
						rmdir: C.node_ops.rmdir,
						readdir: C.node_ops.readdir,
						symlink: C.node_ops.symlink
					},
					stream: { llseek: C.stream_ops.llseek }
				},
				file: {
					node: {
						getattr: C.node_ops.getattr,
						setattr: C.node_ops.setattr
					},
					stream: {
						llseek: C.stream_ops.llseek,
						read: C.stream_ops.read,
						write: C.stream_ops.write,
						mmap: C.stream_ops.mmap,
						msync: C.stream_ops.msync
					}
				},
				link: {
					node: {
						getattr: C.node_ops.getattr,
						setattr: C.node_ops.setattr,
						readlink: C.node_ops.readlink
					},
					stream: {}
				},
				chrdev: {
					node: {
						getattr: C.node_ops.getattr,
						setattr: C.node_ops.setattr
					},
					stream: i.chrdev_stream_ops
				}
			};
			var s = i.createNode(e, r, t, n);
			return i.isDir(s.mode) ? (s.node_ops = C.ops_table.dir.node, s.stream_ops = C.ops_table.dir.stream, s.contents = {}) : i.isFile(s.mode) ? (s.node_ops = C.ops_table.file.node, s.stream_ops = C.ops_table.file.stream, s.usedBytes = 0, s.contents = C.emptyFileContents ??= /* @__PURE__ */ new Uint8Array(0)) : i.isLink(s.mode) ? (s.node_ops = C.ops_table.link.node, s.stream_ops = C.ops_table.link.stream) : i.isChrdev(s.mode) && (s.node_ops = C.ops_table.chrdev.node, s.stream_ops = C.ops_table.chrdev.stream), s.atime = s.mtime = s.ctime = Date.now(), e && (e.contents[r] = s, e.atime = e.mtime = e.ctime = s.atime), s;
		},
		getFileDataAsTypedArray(e) {
			return e.contents.subarray(0, e.usedBytes);
		},
		expandFileStorage(e, r) {
			var t = e.contents.length;
			if (!(t >= r)) {
				r = Math.max(r, t * (t < 1048576 ? 2 : 1.125) >>> 0), t && (r = Math.max(r, 256));
				var s = C.getFileDataAsTypedArray(e);
				e.contents = new Uint8Array(r), e.contents.set(s);
			}
		},
		resizeFileStorage(e, r) {
			if (e.usedBytes != r) {
				var t = e.contents;
				e.contents = new Uint8Array(r), e.contents.set(t.subarray(0, Math.min(r, e.usedBytes))), e.usedBytes = r;
			}
		},
		node_ops: {
			getattr(e) {
				var r = {};
				return r.dev = i.isChrdev(e.mode) ? e.id : 1, r.ino = e.id, r.mode = e.mode, r.nlink = 1, r.uid = 0, r.gid = 0, r.rdev = e.rdev, i.isDir(e.mode) ? r.size = 4096 : i.isFile(e.mode) ? r.size = e.usedBytes : i.isLink(e.mode) ? r.size = e.link.length : r.size = 0, r.atime = new Date(e.atime), r.mtime = new Date(e.mtime), r.ctime = new Date(e.ctime), r.blksize = 4096, r.blocks = Math.ceil(r.size / r.blksize), r;
			},
			setattr(e, r) {
				for (let t of [
					"mode",
					"atime",
					"mtime",
					"ctime"
				]) r[t] != null && (e[t] = r[t]);
				r.size !== void 0 && C.resizeFileStorage(e, r.size);
			},
			lookup(e, r) {
				throw C.doesNotExistError || (C.doesNotExistError = new i.ErrnoError(44), C.doesNotExistError.stack = "<generic error, no stack>"), C.doesNotExistError;
			},
			mknod(e, r, t, n) {
				return C.createNode(e, r, t, n);
			},
			rename(e, r, t) {
				var n;
				try {
					n = i.lookupNode(r, t);
				} catch {}
				if (n) {
					if (i.isDir(e.mode)) for (var s in n.contents) throw new i.ErrnoError(55);
					i.hashRemoveNode(n);
				}
				delete e.parent.contents[e.name], r.contents[t] = e, e.name = t, r.ctime = r.mtime = e.parent.ctime = e.parent.mtime = Date.now();
			},
			unlink(e, r) {
				delete e.contents[r], e.ctime = e.mtime = Date.now();
			},
			rmdir(e, r) {
				for (var n in i.lookupNode(e, r).contents) throw new i.ErrnoError(55);
				delete e.contents[r], e.ctime = e.mtime = Date.now();
			},
			readdir(e) {
				return [
					".",
					"..",
					...Object.keys(e.contents)
				];
			},
			symlink(e, r, t) {
				var n = C.createNode(e, r, 41471, 0);
				return n.link = t, n;
			},
			readlink(e) {
				if (!i.isLink(e.mode)) throw new i.ErrnoError(28);
				return e.link;
			}
		},
		stream_ops: {
			read(e, r, t, n, s) {
				var a = e.node.contents;
				if (s >= e.node.usedBytes) return 0;
				var l = Math.min(e.node.usedBytes - s, n);
				return r.set(a.subarray(s, s + l), t), l;
			},
			write(e, r, t, n, s, a) {
				if (r.buffer === x.buffer && (a = !1), !n) return 0;
				var l = e.node;
				return l.mtime = l.ctime = Date.now(), a ? (l.contents = r.subarray(t, t + n), l.usedBytes = n) : !l.usedBytes && !s ? (l.contents = r.slice(t, t + n), l.usedBytes = n) : (C.expandFileStorage(l, s + n), l.contents.set(r.subarray(t, t + n), s), l.usedBytes = Math.max(l.usedBytes, s + n)), n;
			},
			llseek(e, r, t) {
				var n = r;
				if (t === 1 ? n += e.position : t === 2 && i.isFile(e.node.mode) && (n += e.node.usedBytes), n < 0) throw new i.ErrnoError(28);
				return n;
			},
			mmap(e, r, t, n, s) {
				if (!i.isFile(e.node.mode)) throw new i.ErrnoError(43);
				var a, l, g = e.node.contents;
				if (!(s & 2) && g.buffer === x.buffer) l = !1, a = g.byteOffset;
				else {
					if (l = !0, a = nr(r), !a) throw new i.ErrnoError(48);
					g && ((t > 0 || t + r < g.length) && (g.subarray ? g = g.subarray(t, t + r) : g = Array.prototype.slice.call(g, t, t + r)), x.set(g, a));
				}
				return {
					ptr: a,
					allocated: l
				};
			},
			msync(e, r, t, n, s) {
				return C.stream_ops.write(e, r, 0, n, t, !1), 0;
			}
		}
	}, Kt = (e) => {
		if (typeof e != "string") return e;
		var t = {
			r: 0,
			"r+": 2,
			w: 577,
			"w+": 578,
			a: 1089,
			"a+": 1090
		}[e];
		if (typeof t > "u") throw new Error(`Unknown file open mode: ${e}`);
		return t;
	}, Hr = (e) => (typeof e == "string" && (e = ve(e, !0)), e.subarray || (e = new Uint8Array(e)), e), wr = (e, r) => {
		var t = 0;
		return e && (t |= 365), r && (t |= 146), t;
	}, Xt = async (e) => {
		var r = await _(e);
		return new Uint8Array(r);
	}, Mt = (...e) => i.createDataFile(...e), Lt = (e) => e, xr = null, Wt = async () => xr, Te = 0, zr = null, Rt = (e) => {
		Te--, Te || zr();
	}, Ht = (e) => {
		Te || (xr = new Promise((r) => zr = r)), Te++;
	}, xt = [], zt = async (e, r) => {
		typeof Browser < "u" && Browser.init();
		for (var t of xt) if (t.canHandle(r)) return t.handle(e, r);
		return e;
	}, Vr = async (e, r, t, n, s, a, l, g) => {
		var c = r ? me.resolve(X.join2(e, r)) : e, y = Lt(`cp ${c}`);
		Ht(y);
		try {
			var m = t;
			typeof t == "string" && (m = await Xt(t)), m = await zt(m, c), g?.(), a || Mt(e, r, m, n, s, l);
		} finally {
			Rt(y);
		}
	}, Vt = (e, r, t, n, s, a, l, g, c, y) => {
		Vr(e, r, t, n, s, g, c, y).then(a).catch(l);
	}, i = {
		root: null,
		mounts: [],
		devices: {},
		streams: [],
		nextInode: 1,
		nameTable: null,
		currentPath: "/",
		initialized: !1,
		ignorePermissions: !0,
		filesystems: null,
		syncFSRequests: 0,
		ErrnoError: class {
			name = "ErrnoError";
			constructor(e) {
				this.errno = e;
			}
		},
		FSStream: class {
			shared = {};
			get object() {
				return this.node;
			}
			set object(e) {
				this.node = e;
			}
			get isRead() {
				return (this.flags & 2097155) !== 1;
			}
			get isWrite() {
				return (this.flags & 2097155) !== 0;
			}
			get isAppend() {
				return this.flags & 1024;
			}
			get flags() {
				return this.shared.flags;
			}
			set flags(e) {
				this.shared.flags = e;
			}
			get position() {
				return this.shared.position;
			}
			set position(e) {
				this.shared.position = e;
			}
		},
		FSNode: class {
			node_ops = {};
			stream_ops = {};
			readMode = 365;
			writeMode = 146;
			mounted = null;
			constructor(e, r, t, n) {
				e || (e = this), this.parent = e, this.mount = e.mount, this.id = i.nextInode++, this.name = r, this.mode = t, this.rdev = n, this.atime = this.mtime = this.ctime = Date.now();
			}
			get read() {
				return (this.mode & this.readMode) === this.readMode;
			}
			set read(e) {
				e ? this.mode |= this.readMode : this.mode &= ~this.readMode;
			}
			get write() {
				return (this.mode & this.writeMode) === this.writeMode;
			}
			set write(e) {
				e ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
			}
			get isFolder() {
				return i.isDir(this.mode);
			}
			get isDevice() {
				return i.isChrdev(this.mode);
			}
			addListener(e, r = !1) {
				var t = {
					cb: e,
					exclusive: r
				}, n = this.listeners ??= /* @__PURE__ */ new Set();
				return n.add(t), {
					listeners: n,
					entry: t
				};
			}
			notifyListeners(e) {
				if (this.listeners) {
					var r;
					for (var t of this.listeners) t.exclusive ? (r ||= []).push(t) : t.cb(e);
					if (r) {
						var n = (this.exclTurn || 0) % r.length;
						this.exclTurn = n + 1, r[n].cb(e);
					}
				}
			}
		},
		lookupPath(e, r = {}) {
			if (!e) throw new i.ErrnoError(44);
			r.follow_mount ??= !0, X.isAbs(e) || (e = i.cwd() + "/" + e);
			e: for (var t = 0; t < 40; t++) {
				for (var n = e.split("/").filter((y) => !!y), s = i.root, a = "/", l = 0; l < n.length; l++) {
					var g = l === n.length - 1;
					if (g && r.parent) break;
					if (n[l] !== ".") {
						if (n[l] === "..") {
							if (a = X.dirname(a), i.isRoot(s)) {
								e = a + "/" + n.slice(l + 1).join("/"), t--;
								continue e;
							} else s = s.parent;
							continue;
						}
						a = X.join2(a, n[l]);
						try {
							s = i.lookupNode(s, n[l]);
						} catch (y) {
							if (y?.errno === 44 && g && r.noent_okay) return { path: a };
							throw y;
						}
						if (i.isMountpoint(s) && (!g || r.follow_mount) && (s = s.mounted.root), i.isLink(s.mode) && (!g || r.follow)) {
							if (!s.node_ops.readlink) throw new i.ErrnoError(52);
							var c = s.node_ops.readlink(s);
							X.isAbs(c) || (c = X.dirname(a) + "/" + c), e = c + "/" + n.slice(l + 1).join("/");
							continue e;
						}
					}
				}
				return {
					path: a,
					node: s
				};
			}
			throw new i.ErrnoError(32);
		},
		getPath(e) {
			for (var r;;) {
				if (i.isRoot(e)) {
					var t = e.mount.mountpoint;
					return r ? t[t.length - 1] !== "/" ? `${t}/${r}` : t + r : t;
				}
				r = r ? `${e.name}/${r}` : e.name, e = e.parent;
			}
		},
		hashName(e, r) {
			for (var t = 0, n = 0; n < r.length; n++) t = (t << 5) - t + r.charCodeAt(n) | 0;
			return (e + t >>> 0) % i.nameTable.length;
		},
		hashAddNode(e) {
			var r = i.hashName(e.parent.id, e.name);
			e.name_next = i.nameTable[r], i.nameTable[r] = e;
		},
		hashRemoveNode(e) {
			var r = i.hashName(e.parent.id, e.name);
			if (i.nameTable[r] === e) i.nameTable[r] = e.name_next;
			else for (var t = i.nameTable[r]; t;) {
				if (t.name_next === e) {
					t.name_next = e.name_next;
					break;
				}
				t = t.name_next;
			}
		},
		lookupNode(e, r) {
			var t = i.mayLookup(e);
			if (t) throw new i.ErrnoError(t);
			for (var n = i.hashName(e.id, r), s = i.nameTable[n]; s; s = s.name_next) {
				var a = s.name;
				if (s.parent.id === e.id && a === r) return s;
			}
			return i.lookup(e, r);
		},
		createNode(e, r, t, n) {
			var s = new i.FSNode(e, r, t, n);
			return i.hashAddNode(s), s;
		},
		destroyNode(e) {
			i.hashRemoveNode(e);
		},
		isRoot(e) {
			return e === e.parent;
		},
		isMountpoint(e) {
			return !!e.mounted;
		},
		isFile(e) {
			return (e & 61440) === 32768;
		},
		isDir(e) {
			return (e & 61440) === 16384;
		},
		isLink(e) {
			return (e & 61440) === 40960;
		},
		isChrdev(e) {
			return (e & 61440) === 8192;
		},
		isBlkdev(e) {
			return (e & 61440) === 24576;
		},
		isFIFO(e) {
			return (e & 61440) === 4096;
		},
		isSocket(e) {
			return (e & 49152) === 49152;
		},
		flagsToPermissionString(e) {
			var r = [
				"r",
				"w",
				"rw"
			][e & 3];
			return e & 512 && (r += "w"), r;
		},
		nodePermissions(e, r) {
			return i.ignorePermissions ? 0 : r.includes("r") && !(e.mode & 292) || r.includes("w") && !(e.mode & 146) || r.includes("x") && !(e.mode & 73) ? 2 : 0;
		},
		mayLookup(e) {
			if (!i.isDir(e.mode)) return 54;
			return i.nodePermissions(e, "x") || (e.node_ops.lookup ? 0 : 2);
		},
		mayCreate(e, r) {
			if (!i.isDir(e.mode)) return 54;
			try {
				i.lookupNode(e, r);
				return 20;
			} catch {}
			return i.nodePermissions(e, "wx");
		},
		mayDelete(e, r, t) {
			var n;
			try {
				n = i.lookupNode(e, r);
			} catch (a) {
				return a.errno;
			}
			var s = i.nodePermissions(e, "wx");
			if (s) return s;
			if (t) {
				if (!i.isDir(n.mode)) return 54;
				if (i.isRoot(n) || i.getPath(n) === i.cwd()) return 10;
			} else if (i.isDir(n.mode)) return 31;
			return 0;
		},
		mayOpen(e, r) {
			if (!e) return 44;
			if (i.isLink(e.mode)) return 32;
			var t = i.flagsToPermissionString(r);
			return i.isDir(e.mode) && (t !== "r" || r & 576) ? 31 : i.nodePermissions(e, t);
		},
		checkOpExists(e, r) {
			if (!e) throw new i.ErrnoError(r);
			return e;
		},
		MAX_OPEN_FDS: 4096,
		nextfd() {
			for (var e = 0; e <= i.MAX_OPEN_FDS; e++) if (!i.streams[e]) return e;
			throw new i.ErrnoError(33);
		},
		getStreamChecked(e) {
			var r = i.getStream(e);
			if (!r) throw new i.ErrnoError(8);
			return r;
		},
		getStream: (e) => i.streams[e],
		createStream(e, r = -1) {
			return e = Object.assign(new i.FSStream(), e), r == -1 && (r = i.nextfd()), e.fd = r, i.streams[r] = e, e;
		},
		closeStream(e) {
			i.streams[e] = null;
		},
		dupStream(e, r = -1) {
			var t = i.createStream(e, r);
			return t.stream_ops?.dup?.(t), t;
		},
		doSetAttr(e, r, t) {
			var n = e?.stream_ops.setattr, s = n ? e : r;
			n ??= r.node_ops.setattr, i.checkOpExists(n, 63);
			try {
				n(s, t);
			} catch (a) {
				throw a instanceof RangeError ? new i.ErrnoError(22) : a;
			}
		},
		chrdev_stream_ops: {
			open(e) {
				e.stream_ops = i.getDevice(e.node.rdev).stream_ops, e.stream_ops.open?.(e);
			},
			llseek() {
				throw new i.ErrnoError(70);
			}
		},
		major: (e) => e >> 8,
		minor: (e) => e & 255,
		makedev: (e, r) => e << 8 | r,
		registerDevice(e, r) {
			i.devices[e] = { stream_ops: r };
		},
		getDevice: (e) => i.devices[e],
		getMounts(e) {
			for (var r = [], t = [e]; t.length;) {
				var n = t.pop();
				r.push(n), t.push(...n.mounts);
			}
			return r;
		},
		syncfs(e, r) {
			typeof e == "function" && (r = e, e = !1), i.syncFSRequests++, i.syncFSRequests > 1 && I(`warning: ${i.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
			var t = i.getMounts(i.root.mount), n = 0;
			function s(g) {
				return i.syncFSRequests--, r(g);
			}
			function a(g) {
				if (g) return a.errored ? void 0 : (a.errored = !0, s(g));
				++n >= t.length && s(null);
			}
			for (var l of t) l.type.syncfs ? l.type.syncfs(l, e, a) : a(null);
		},
		mount(e, r, t) {
			var n = t === "/", s = !t, a;
			if (n && i.root) throw new i.ErrnoError(10);
			if (!n && !s) {
				var l = i.lookupPath(t, { follow_mount: !1 });
				if (t = l.path, a = l.node, i.isMountpoint(a)) throw new i.ErrnoError(10);
				if (!i.isDir(a.mode)) throw new i.ErrnoError(54);
			}
			var g = {
				type: e,
				opts: r,
				mountpoint: t,
				mounts: []
			}, c = e.mount(g);
			return c.mount = g, g.root = c, n ? i.root = c : a && (a.mounted = g, a.mount && a.mount.mounts.push(g)), c;
		},
		unmount(e) {
			var r = i.lookupPath(e, { follow_mount: !1 });
			if (!i.isMountpoint(r.node)) throw new i.ErrnoError(28);
			var t = r.node, n = t.mounted, s = i.getMounts(n);
			for (var [a, l] of Object.entries(i.nameTable)) for (; l;) {
				var g = l.name_next;
				s.includes(l.mount) && i.destroyNode(l), l = g;
			}
			t.mounted = null;
			var c = t.mount.mounts.indexOf(n);
			t.mount.mounts.splice(c, 1);
		},
		lookup(e, r) {
			return e.node_ops.lookup(e, r);
		},
		mknod(e, r, t) {
			var s = i.lookupPath(e, { parent: !0 }).node, a = X.basename(e);
			if (!a) throw new i.ErrnoError(28);
			if (a === "." || a === "..") throw new i.ErrnoError(20);
			var l = i.mayCreate(s, a);
			if (l) throw new i.ErrnoError(l);
			if (!s.node_ops.mknod) throw new i.ErrnoError(63);
			return s.node_ops.mknod(s, a, r, t);
		},
		statfs(e) {
			return i.statfsNode(i.lookupPath(e, { follow: !0 }).node);
		},
		statfsStream(e) {
			return i.statfsNode(e.node);
		},
		statfsNode(e) {
			var r = {
				bsize: 4096,
				frsize: 4096,
				blocks: 1e6,
				bfree: 5e5,
				bavail: 5e5,
				files: i.nextInode,
				ffree: i.nextInode - 1,
				fsid: 42,
				flags: 2,
				namelen: 255
			};
			return e.node_ops.statfs && Object.assign(r, e.node_ops.statfs(e.mount.opts.root)), r;
		},
		create(e, r = 438) {
			return r &= 4095, r |= 32768, i.mknod(e, r, 0);
		},
		mkdir(e, r = 511) {
			return r &= 1023, r |= 16384, i.mknod(e, r, 0);
		},
		mkdirTree(e, r) {
			var t = e.split("/"), n = "";
			for (var s of t) if (s) {
				(n || X.isAbs(e)) && (n += "/"), n += s;
				try {
					i.mkdir(n, r);
				} catch (a) {
					if (a.errno != 20) throw a;
				}
			}
		},
		mkdev(e, r, t) {
			return typeof t > "u" && (t = r, r = 438), r |= 8192, i.mknod(e, r, t);
		},
		symlink(e, r) {
			if (!me.resolve(e)) throw new i.ErrnoError(44);
			var n = i.lookupPath(r, { parent: !0 }).node;
			if (!n) throw new i.ErrnoError(44);
			var s = X.basename(r), a = i.mayCreate(n, s);
			if (a) throw new i.ErrnoError(a);
			if (!n.node_ops.symlink) throw new i.ErrnoError(63);
			return n.node_ops.symlink(n, s, e);
		},
		link(e, r, t) {
			var s = i.lookupPath(r, { parent: !0 }).node;
			if (!s) throw new i.ErrnoError(44);
			var a = X.basename(r), l = i.mayCreate(s, a);
			if (l) throw new i.ErrnoError(l);
			if (!s.node_ops.link) throw new i.ErrnoError(34);
			return s.node_ops.link(s, a, e, t);
		},
		rename(e, r) {
			var t = X.dirname(e), n = X.dirname(r), s = X.basename(e), a = X.basename(r), l = i.lookupPath(e, { parent: !0 }), g = l.node, c;
			if (l = i.lookupPath(r, { parent: !0 }), c = l.node, !g || !c) throw new i.ErrnoError(44);
			if (g.mount !== c.mount) throw new i.ErrnoError(75);
			var y = i.lookupNode(g, s), m = me.relative(e, n);
			if (m.charAt(0) !== ".") throw new i.ErrnoError(28);
			if (m = me.relative(r, t), m.charAt(0) !== ".") throw new i.ErrnoError(55);
			var B;
			try {
				B = i.lookupNode(c, a);
			} catch {}
			if (y !== B) {
				var D = i.isDir(y.mode), w = i.mayDelete(g, s, D);
				if (w) throw new i.ErrnoError(w);
				if (w = B ? i.mayDelete(c, a, D) : i.mayCreate(c, a), w) throw new i.ErrnoError(w);
				if (!g.node_ops.rename) throw new i.ErrnoError(63);
				if (i.isMountpoint(y) || B && i.isMountpoint(B)) throw new i.ErrnoError(10);
				if (c !== g && (w = i.nodePermissions(g, "w"), w)) throw new i.ErrnoError(w);
				i.hashRemoveNode(y);
				try {
					g.node_ops.rename(y, c, a), y.parent = c;
				} catch (S) {
					throw S;
				} finally {
					i.hashAddNode(y);
				}
			}
		},
		rmdir(e) {
			var t = i.lookupPath(e, { parent: !0 }).node, n = X.basename(e), s = i.lookupNode(t, n), a = i.mayDelete(t, n, !0);
			if (a) throw new i.ErrnoError(a);
			if (!t.node_ops.rmdir) throw new i.ErrnoError(63);
			if (i.isMountpoint(s)) throw new i.ErrnoError(10);
			t.node_ops.rmdir(t, n), i.destroyNode(s);
		},
		readdir(e) {
			var t = i.lookupPath(e, { follow: !0 }).node;
			return i.checkOpExists(t.node_ops.readdir, 54)(t);
		},
		unlink(e) {
			var t = i.lookupPath(e, { parent: !0 }).node;
			if (!t) throw new i.ErrnoError(44);
			var n = X.basename(e), s = i.lookupNode(t, n), a = i.mayDelete(t, n, !1);
			if (a) throw new i.ErrnoError(a);
			if (!t.node_ops.unlink) throw new i.ErrnoError(63);
			if (i.isMountpoint(s)) throw new i.ErrnoError(10);
			t.node_ops.unlink(t, n), i.destroyNode(s);
		},
		readlink(e) {
			var t = i.lookupPath(e).node;
			if (!t) throw new i.ErrnoError(44);
			if (!t.node_ops.readlink) throw new i.ErrnoError(28);
			return t.node_ops.readlink(t);
		},
		stat(e, r) {
			var n = i.lookupPath(e, { follow: !r }).node;
			return i.checkOpExists(n.node_ops.getattr, 63)(n);
		},
		fstat(e) {
			var r = i.getStreamChecked(e), t = r.node, n = r.stream_ops.getattr, s = n ? r : t;
			return n ??= t.node_ops.getattr, i.checkOpExists(n, 63), n(s);
		},
		lstat(e) {
			return i.stat(e, !0);
		},
		doChmod(e, r, t, n) {
			i.doSetAttr(e, r, {
				mode: t & 4095 | r.mode & -4096,
				ctime: Date.now(),
				dontFollow: n
			});
		},
		chmod(e, r, t) {
			var n;
			if (typeof e == "string") n = i.lookupPath(e, { follow: !t }).node;
			else n = e;
			i.doChmod(null, n, r, t);
		},
		lchmod(e, r) {
			i.chmod(e, r, !0);
		},
		fchmod(e, r) {
			var t = i.getStreamChecked(e);
			i.doChmod(t, t.node, r, !1);
		},
		doChown(e, r, t) {
			i.doSetAttr(e, r, {
				timestamp: Date.now(),
				dontFollow: t
			});
		},
		chown(e, r, t, n) {
			var s;
			if (typeof e == "string") s = i.lookupPath(e, { follow: !n }).node;
			else s = e;
			i.doChown(null, s, n);
		},
		lchown(e, r, t) {
			i.chown(e, r, t, !0);
		},
		fchown(e, r, t) {
			var n = i.getStreamChecked(e);
			i.doChown(n, n.node, !1);
		},
		doTruncate(e, r, t) {
			if (i.isDir(r.mode)) throw new i.ErrnoError(31);
			if (!i.isFile(r.mode)) throw new i.ErrnoError(28);
			var n = i.nodePermissions(r, "w");
			if (n) throw new i.ErrnoError(n);
			i.doSetAttr(e, r, {
				size: t,
				timestamp: Date.now()
			});
		},
		truncate(e, r) {
			if (r < 0) throw new i.ErrnoError(28);
			var t;
			if (typeof e == "string") t = i.lookupPath(e, { follow: !0 }).node;
			else t = e;
			i.doTruncate(null, t, r);
		},
		ftruncate(e, r) {
			var t = i.getStreamChecked(e);
			if (r < 0 || (t.flags & 2097155) === 0) throw new i.ErrnoError(28);
			i.doTruncate(t, t.node, r);
		},
		utime(e, r, t, n) {
			var s = i.lookupPath(e, { follow: !n });
			i.doSetAttr(null, s.node, {
				atime: r,
				mtime: t,
				dontFollow: n
			});
		},
		open(e, r, t = 438) {
			if (e === "") throw new i.ErrnoError(44);
			r = Kt(r), r & 64 ? t = t & 4095 | 32768 : t = 0;
			var n, s;
			if (typeof e == "object") n = e;
			else {
				s = e.endsWith("/");
				var a = i.lookupPath(e, {
					follow: !(r & 131072),
					noent_okay: !0
				});
				n = a.node, e = a.path;
			}
			var l = !1;
			if (r & 64) if (n) {
				if (r & 128) throw new i.ErrnoError(20);
			} else {
				if (s) throw new i.ErrnoError(31);
				n = i.mknod(e, t | 511, 0), l = !0;
			}
			if (!n) throw new i.ErrnoError(44);
			if (i.isChrdev(n.mode) && (r &= -513), r & 65536 && !i.isDir(n.mode)) throw new i.ErrnoError(54);
			if (!l) {
				var g = i.mayOpen(n, r);
				if (g) throw new i.ErrnoError(g);
			}
			r & 512 && !l && i.truncate(n, 0), r &= -131713;
			var c = i.createStream({
				node: n,
				path: i.getPath(n),
				flags: r,
				seekable: !0,
				position: 0,
				stream_ops: n.stream_ops,
				ungotten: [],
				error: !1
			});
			return c.stream_ops.open && c.stream_ops.open(c), l && i.chmod(n, t & 511), c;
		},
		close(e) {
			if (i.isClosed(e)) throw new i.ErrnoError(8);
			e.getdents && (e.getdents = null), e.node?.notifyListeners(32);
			try {
				e.stream_ops.close && e.stream_ops.close(e);
			} catch (r) {
				throw r;
			} finally {
				i.closeStream(e.fd);
			}
			e.fd = null;
		},
		isClosed(e) {
			return e.fd === null;
		},
		llseek(e, r, t) {
			if (i.isClosed(e)) throw new i.ErrnoError(8);
			if (!e.seekable || !e.stream_ops.llseek) throw new i.ErrnoError(70);
			if (t != 0 && t != 1 && t != 2) throw new i.ErrnoError(28);
			return e.position = e.stream_ops.llseek(e, r, t), e.ungotten = [], e.position;
		},
		read(e, r, t, n, s) {
			if (n < 0 || s < 0) throw new i.ErrnoError(28);
			if (i.isClosed(e)) throw new i.ErrnoError(8);
			if ((e.flags & 2097155) === 1) throw new i.ErrnoError(8);
			if (i.isDir(e.node.mode)) throw new i.ErrnoError(31);
			if (!e.stream_ops.read) throw new i.ErrnoError(28);
			var a = typeof s < "u";
			if (!a) s = e.position;
			else if (!e.seekable) throw new i.ErrnoError(70);
			var l = e.stream_ops.read(e, r, t, n, s);
			return a || (e.position += l), l;
		},
		write(e, r, t, n, s, a) {
			if (n < 0 || s < 0) throw new i.ErrnoError(28);
			if (i.isClosed(e)) throw new i.ErrnoError(8);
			if ((e.flags & 2097155) === 0) throw new i.ErrnoError(8);
			if (i.isDir(e.node.mode)) throw new i.ErrnoError(31);
			if (!e.stream_ops.write) throw new i.ErrnoError(28);
			e.seekable && e.flags & 1024 && i.llseek(e, 0, 2);
			var l = typeof s < "u";
			if (!l) s = e.position;
			else if (!e.seekable) throw new i.ErrnoError(70);
			var g = e.stream_ops.write(e, r, t, n, s, a);
			return l || (e.position += g), g;
		},
		mmap(e, r, t, n, s) {
			if (n & 2 && !(s & 2) && (e.flags & 2097155) !== 2) throw new i.ErrnoError(2);
			if ((e.flags & 2097155) === 1) throw new i.ErrnoError(2);
			if (!e.stream_ops.mmap) throw new i.ErrnoError(43);
			if (!r) throw new i.ErrnoError(28);
			return e.stream_ops.mmap(e, r, t, n, s);
		},
		msync(e, r, t, n, s) {
			return e.stream_ops.msync ? e.stream_ops.msync(e, r, t, n, s) : 0;
		},
		ioctl(e, r, t) {
			if (!e.stream_ops.ioctl) throw new i.ErrnoError(59);
			return e.stream_ops.ioctl(e, r, t);
		},
		readFile(e, r = {}) {
			r.flags = r.flags ?? 0, r.encoding = r.encoding ?? "binary", r.encoding !== "utf8" && r.encoding !== "binary" && F(`Invalid encoding type "${r.encoding}"`);
			var t = i.open(e, r.flags), s = i.stat(e).size, a = new Uint8Array(s);
			return i.read(t, a, 0, s, 0), r.encoding === "utf8" && (a = we(a)), i.close(t), a;
		},
		writeFile(e, r, t = {}) {
			t.flags = t.flags ?? 577;
			var n = i.open(e, t.flags, t.mode);
			r = Hr(r), i.write(n, r, 0, r.byteLength, void 0, t.canOwn), i.close(n);
		},
		cwd: () => i.currentPath,
		chdir(e) {
			var r = i.lookupPath(e, { follow: !0 });
			if (r.node === null) throw new i.ErrnoError(44);
			if (!i.isDir(r.node.mode)) throw new i.ErrnoError(54);
			var t = i.nodePermissions(r.node, "x");
			if (t) throw new i.ErrnoError(t);
			i.currentPath = r.path;
		},
		createDefaultDirectories() {
			i.mkdir("/tmp"), i.mkdir("/home"), i.mkdir("/home/web_user");
		},
		createDefaultDevices() {
			i.mkdir("/dev"), i.registerDevice(i.makedev(1, 3), {
				read: () => 0,
				write: (n, s, a, l, g) => l,
				llseek: () => 0
			}), i.mkdev("/dev/null", i.makedev(1, 3)), le.register(i.makedev(5, 0), le.default_tty_ops), le.register(i.makedev(6, 0), le.default_tty1_ops), i.mkdev("/dev/tty", i.makedev(5, 0)), i.mkdev("/dev/tty1", i.makedev(6, 0));
			var e = /* @__PURE__ */ new Uint8Array(1024), r = 0, t = () => (r || (Be(e), r = e.byteLength), e[--r]);
			i.createDevice("/dev", "random", t), i.createDevice("/dev", "urandom", t), i.mkdir("/dev/shm"), i.mkdir("/dev/shm/tmp");
		},
		createSpecialDirectories() {
			i.mkdir("/proc");
			var e = i.mkdir("/proc/self");
			i.mkdir("/proc/self/fd"), i.mount({ mount() {
				var r = i.createNode(e, "fd", 16895, 73);
				return r.stream_ops = { llseek: C.stream_ops.llseek }, r.node_ops = {
					lookup(t, n) {
						var s = +n, a = i.getStreamChecked(s), l = {
							parent: null,
							mount: { mountpoint: "fake" },
							node_ops: { readlink: () => a.path },
							id: s + 1
						};
						return l.parent = l, l;
					},
					readdir() {
						return Array.from(i.streams.entries()).filter(([t, n]) => n).map(([t, n]) => t.toString());
					}
				}, r;
			} }, {}, "/proc/self/fd");
		},
		createStandardStreams(e, r, t) {
			e ? i.createDevice("/dev", "stdin", e) : i.symlink("/dev/tty", "/dev/stdin"), r ? i.createDevice("/dev", "stdout", null, r) : i.symlink("/dev/tty", "/dev/stdout"), t ? i.createDevice("/dev", "stderr", null, t) : i.symlink("/dev/tty1", "/dev/stderr");
			i.open("/dev/stdin", 0);
			i.open("/dev/stdout", 1);
			i.open("/dev/stderr", 1);
		},
		staticInit() {
			i.nameTable = new Array(4096), i.mount(C, {}, "/"), i.createDefaultDirectories(), i.createDefaultDevices(), i.createSpecialDirectories(), i.filesystems = { MEMFS: C };
		},
		init(e, r, t) {
			i.initialized = !0, i.createStandardStreams(e, r, t);
		},
		quit() {
			i.initialized = !1;
			for (var e of i.streams) e && i.close(e);
		},
		findObject(e, r) {
			var t = i.analyzePath(e, r);
			return t.exists ? t.object : null;
		},
		analyzePath(e, r) {
			try {
				var t = i.lookupPath(e, { follow: !r });
				e = t.path;
			} catch {}
			var n = {
				isRoot: !1,
				exists: !1,
				error: 0,
				name: null,
				path: null,
				object: null,
				parentExists: !1,
				parentPath: null,
				parentObject: null
			};
			try {
				var t = i.lookupPath(e, { parent: !0 });
				n.parentExists = !0, n.parentPath = t.path, n.parentObject = t.node, n.name = X.basename(e), t = i.lookupPath(e, { follow: !r }), n.exists = !0, n.path = t.path, n.object = t.node, n.name = t.node.name, n.isRoot = t.path === "/";
			} catch (s) {
				n.error = s.errno;
			}
			return n;
		},
		createPath(e, r, t, n) {
			e = typeof e == "string" ? e : i.getPath(e);
			for (var s = r.split("/").reverse(); s.length;) {
				var a = s.pop();
				if (a) {
					var l = X.join2(e, a);
					try {
						i.mkdir(l);
					} catch (g) {
						if (g.errno != 20) throw g;
					}
					e = l;
				}
			}
			return l;
		},
		createFile(e, r, t, n, s) {
			var a = X.join2(typeof e == "string" ? e : i.getPath(e), r), l = wr(n, s);
			return i.create(a, l);
		},
		createDataFile(e, r, t, n, s, a) {
			var l = r;
			e && (e = typeof e == "string" ? e : i.getPath(e), l = r ? X.join2(e, r) : e);
			var g = wr(n, s), c = i.create(l, g);
			if (t) {
				t = Hr(t), i.chmod(c, g | 146);
				var y = i.open(c, 577);
				i.write(y, t, 0, t.length, 0, a), i.close(y), i.chmod(c, g);
			}
		},
		createDevice(e, r, t, n) {
			var s = X.join2(typeof e == "string" ? e : i.getPath(e), r), a = wr(!!t, !!n);
			i.createDevice.major ??= 64;
			var l = i.makedev(i.createDevice.major++, 0);
			return i.registerDevice(l, {
				open(g) {
					g.seekable = !1;
				},
				close(g) {
					n?.buffer?.length && n(10);
				},
				read(g, c, y, m, B) {
					for (var D = 0, w = 0; w < m; w++) {
						var S;
						try {
							S = t();
						} catch {
							throw new i.ErrnoError(29);
						}
						if (S === void 0 && !D) throw new i.ErrnoError(6);
						if (S == null) break;
						D++, c[y + w] = S;
					}
					return D && (g.node.atime = Date.now()), D;
				},
				write(g, c, y, m, B) {
					for (var D = 0; D < m; D++) try {
						n(c[y + D]);
					} catch {
						throw new i.ErrnoError(29);
					}
					return m && (g.node.mtime = g.node.ctime = Date.now()), D;
				}
			}), i.mkdev(s, a, l);
		},
		forceLoadFile(e) {
			if (e.isDevice || e.isFolder || e.link || e.contents) return !0;
			if (globalThis.XMLHttpRequest) F("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
			else try {
				e.contents = E(e.url);
			} catch {
				throw new i.ErrnoError(29);
			}
		},
		createLazyFile(e, r, t, n, s) {
			class a {
				lengthKnown = !1;
				chunks = [];
				get(D) {
					if (!(D > this.length - 1 || D < 0)) {
						var w = D % this.chunkSize, S = D / this.chunkSize | 0;
						return this.getter(S)[w];
					}
				}
				setDataGetter(D) {
					this.getter = D;
				}
				cacheLength() {
					var D = new XMLHttpRequest();
					D.open("HEAD", t, !1), D.send(null), D.status >= 200 && D.status < 300 || D.status === 304 || F(`Couldn't load ${t}. Status: ${D.status}`);
					var w = Number(D.getResponseHeader("Content-length")), S, W = (S = D.getResponseHeader("Accept-Ranges")) && S === "bytes", V = (S = D.getResponseHeader("Content-Encoding")) && S === "gzip", R = 1048576;
					W || (R = w);
					var $ = (oe, ne) => {
						oe > ne && F(`invalid range (${oe}, ${ne}) or no bytes requested!`), ne > w - 1 && F(`only ${w} bytes available! programmer error!`);
						var Y = new XMLHttpRequest();
						return Y.open("GET", t, !1), w !== R && Y.setRequestHeader("Range", `bytes=${oe}-${ne}`), Y.responseType = "arraybuffer", Y.overrideMimeType && Y.overrideMimeType("text/plain; charset=x-user-defined"), Y.send(null), Y.status >= 200 && Y.status < 300 || Y.status === 304 || F(`Couldn't load ${t}. Status: ${Y.status}`), Y.response !== void 0 ? new Uint8Array(Y.response || []) : ve(Y.responseText ?? "", !0);
					}, U = this;
					U.setDataGetter((oe) => {
						var ne = oe * R, Y = (oe + 1) * R - 1;
						return Y = Math.min(Y, w - 1), typeof U.chunks[oe] > "u" && (U.chunks[oe] = $(ne, Y)), typeof U.chunks[oe] > "u" && F("doXHR failed!"), U.chunks[oe];
					}), (V || !w) && (R = w = 1, w = this.getter(0).length, R = w, P("LazyFiles on gzip forces download of the whole file when length is accessed")), this._length = w, this._chunkSize = R, this.lengthKnown = !0;
				}
				get length() {
					return this.lengthKnown || this.cacheLength(), this._length;
				}
				get chunkSize() {
					return this.lengthKnown || this.cacheLength(), this._chunkSize;
				}
			}
			if (globalThis.XMLHttpRequest) {
				F("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");
				var g = {
					isDevice: !1,
					contents: new a()
				};
			} else var g = {
				isDevice: !1,
				url: t
			};
			var c = i.createFile(e, r, g, n, s);
			g.contents ? c.contents = g.contents : g.url && (c.contents = null, c.url = g.url), Object.defineProperties(c, { usedBytes: { get: function() {
				return this.contents.length;
			} } });
			var y = {};
			for (let [B, D] of Object.entries(c.stream_ops)) y[B] = (...w) => (i.forceLoadFile(c), D(...w));
			function m(B, D, w, S, W) {
				var V = B.node.contents;
				if (W >= V.length) return 0;
				var R = Math.min(V.length - W, S);
				if (V.slice) for (var $ = 0; $ < R; $++) D[w + $] = V[W + $];
				else for (var $ = 0; $ < R; $++) D[w + $] = V.get(W + $);
				return R;
			}
			return y.read = (B, D, w, S, W) => (i.forceLoadFile(c), m(B, D, w, S, W)), y.mmap = (B, D, w, S, W) => {
				i.forceLoadFile(c);
				var V = nr(D);
				if (!V) throw new i.ErrnoError(48);
				return m(B, x, V, D, w), {
					ptr: V,
					allocated: !0
				};
			}, c.stream_ops = y, c;
		}
	}, Ie = (e, r, t) => e ? we(Z, e, r, t) : "", z, k, ie, G = {
		currentUmask: 18,
		calculateAt(e, r, t) {
			if (X.isAbs(r)) return r;
			var n;
			if (e === -100) n = i.cwd();
			else n = G.getStreamFromFD(e).path;
			if (r.length == 0) {
				if (!t) throw new i.ErrnoError(44);
				return n;
			}
			return n + "/" + r;
		},
		writeStat(e, r) {
			k[e >> 2] = r.dev, k[e + 4 >> 2] = r.mode, k[e + 8 >> 2] = r.nlink, k[e + 12 >> 2] = r.uid, k[e + 16 >> 2] = r.gid, k[e + 20 >> 2] = r.rdev, ie[e + 24 >> 3] = BigInt(r.size), z[e + 32 >> 2] = 4096, z[e + 36 >> 2] = r.blocks;
			var t = r.atime.getTime(), n = r.mtime.getTime(), s = r.ctime.getTime();
			return ie[e + 40 >> 3] = BigInt(Math.floor(t / 1e3)), k[e + 48 >> 2] = t % 1e3 * 1e3 * 1e3, ie[e + 56 >> 3] = BigInt(Math.floor(n / 1e3)), k[e + 64 >> 2] = n % 1e3 * 1e3 * 1e3, ie[e + 72 >> 3] = BigInt(Math.floor(s / 1e3)), k[e + 80 >> 2] = s % 1e3 * 1e3 * 1e3, ie[e + 88 >> 3] = BigInt(r.ino), 0;
		},
		writeStatFs(e, r) {
			k[e + 4 >> 2] = r.bsize, k[e + 60 >> 2] = r.bsize, ie[e + 8 >> 3] = BigInt(r.blocks), ie[e + 16 >> 3] = BigInt(r.bfree), ie[e + 24 >> 3] = BigInt(r.bavail), ie[e + 32 >> 3] = BigInt(r.files), ie[e + 40 >> 3] = BigInt(r.ffree), k[e + 48 >> 2] = r.fsid, k[e + 64 >> 2] = r.flags, k[e + 56 >> 2] = r.namelen;
		},
		doMsync(e, r, t, n, s) {
			if (!i.isFile(r.node.mode)) throw new i.ErrnoError(43);
			if (n & 2) return 0;
			var a = Z.subarray(e, e + t);
			i.msync(r, a, s, t, n);
		},
		getStreamFromFD(e) {
			return i.getStreamChecked(e);
		},
		varargs: void 0,
		getStr(e) {
			return Ie(e);
		}
	};
	function Gt(e, r, t, n) {
		try {
			if (r = G.getStr(r), r = G.calculateAt(e, r), t & -8) return -28;
			var a = i.lookupPath(r, { follow: !0 }).node;
			if (!a) return -44;
			var l = "";
			return t & 4 && (l += "r"), t & 2 && (l += "w"), t & 1 && (l += "x"), l && i.nodePermissions(a, l) ? -2 : 0;
		} catch (g) {
			if (typeof i > "u" || g.name !== "ErrnoError") throw g;
			return -g.errno;
		}
	}
	var ir = () => {
		var e = z[+G.varargs >> 2];
		return G.varargs += 4, e;
	}, Re = ir, Oe;
	function Pt(e, r, t) {
		G.varargs = t;
		try {
			var n = G.getStreamFromFD(e);
			switch (r) {
				case 0:
					var s = ir();
					if (s < 0) return -28;
					for (; i.streams[s];) s++;
					return i.dupStream(n, s).fd;
				case 1:
				case 2: return 0;
				case 3: return n.flags;
				case 4:
					var s = ir(), l = 289792;
					return n.flags = n.flags & ~l | s & l, 0;
				case 12:
					var s = Re(), g = 0;
					return Oe[s + g >> 1] = 2, 0;
				case 13:
				case 14: return 0;
			}
			return -28;
		} catch (c) {
			if (typeof i > "u" || c.name !== "ErrnoError") throw c;
			return -c.errno;
		}
	}
	function Tt(e, r) {
		try {
			return G.writeStat(r, i.fstat(e));
		} catch (t) {
			if (typeof i > "u" || t.name !== "ErrnoError") throw t;
			return -t.errno;
		}
	}
	function Ut(e, r, t) {
		G.varargs = t;
		try {
			var n = G.getStreamFromFD(e);
			switch (r) {
				case 21509: return n.tty ? 0 : -59;
				case 21505:
					if (!n.tty) return -59;
					if (n.tty.ops.ioctl_tcgets) {
						var s = n.tty.ops.ioctl_tcgets(n), a = Re();
						z[a >> 2] = s.c_iflag || 0, z[a + 4 >> 2] = s.c_oflag || 0, z[a + 8 >> 2] = s.c_cflag || 0, z[a + 12 >> 2] = s.c_lflag || 0;
						for (var l = 0; l < 32; l++) x[a + l + 17] = s.c_cc[l] || 0;
						return 0;
					}
					return 0;
				case 21510:
				case 21511:
				case 21512: return n.tty ? 0 : -59;
				case 21506:
				case 21507:
				case 21508:
					if (!n.tty) return -59;
					if (n.tty.ops.ioctl_tcsets) {
						for (var a = Re(), g = z[a >> 2], c = z[a + 4 >> 2], y = z[a + 8 >> 2], m = z[a + 12 >> 2], B = [], l = 0; l < 32; l++) B.push(x[a + l + 17]);
						return n.tty.ops.ioctl_tcsets(n.tty, r, {
							c_iflag: g,
							c_oflag: c,
							c_cflag: y,
							c_lflag: m,
							c_cc: B
						});
					}
					return 0;
				case 21519:
					if (!n.tty) return -59;
					var a = Re();
					return z[a >> 2] = 0, 0;
				case 21520: return n.tty ? -28 : -59;
				case 21537:
				case 21531:
					var a = Re();
					return i.ioctl(n, r, a);
				case 21523:
					if (!n.tty) return -59;
					if (n.tty.ops.ioctl_tiocgwinsz) {
						var D = n.tty.ops.ioctl_tiocgwinsz(n.tty), a = Re();
						Oe[a >> 1] = D[0], Oe[a + 2 >> 1] = D[1];
					}
					return 0;
				case 21524: return n.tty ? 0 : -59;
				case 21515: return n.tty ? 0 : -59;
				default: return -28;
			}
		} catch (w) {
			if (typeof i > "u" || w.name !== "ErrnoError") throw w;
			return -w.errno;
		}
	}
	function Yt(e, r, t, n) {
		G.varargs = n;
		try {
			r = G.getStr(r), r = G.calculateAt(e, r);
			var s = n ? ir() : 0;
			return t & 64 && (s &= ~G.currentUmask), i.open(r, t, s).fd;
		} catch (a) {
			if (typeof i > "u" || a.name !== "ErrnoError") throw a;
			return -a.errno;
		}
	}
	var Ce = (e, r, t) => Pe(e, Z, r, t);
	function qt(e, r, t, n) {
		try {
			if (r = G.getStr(r), r = G.calculateAt(e, r), n <= 0) return -28;
			var s = i.readlink(r), a = Math.min(n, Ee(s)), l = x[t + a];
			return Ce(s, t, n + 1), x[t + a] = l, a;
		} catch (g) {
			if (typeof i > "u" || g.name !== "ErrnoError") throw g;
			return -g.errno;
		}
	}
	function Zt(e) {
		try {
			return e = G.getStr(e), i.rmdir(e), 0;
		} catch (r) {
			if (typeof i > "u" || r.name !== "ErrnoError") throw r;
			return -r.errno;
		}
	}
	function $t(e, r, t) {
		try {
			if (r = G.getStr(r), r = G.calculateAt(e, r), !t) i.unlink(r);
			else if (t === 512) i.rmdir(r);
			else return -28;
			return 0;
		} catch (n) {
			if (typeof i > "u" || n.name !== "ErrnoError") throw n;
			return -n.errno;
		}
	}
	var Gr = () => _t, Jt = (e) => {
		var r = e.getArg(Gr(), 0);
		return wt(r);
	}, Pr = () => bt(), Tr = (e) => yt(e), Ur = (e) => mt(e), jt = (e) => {
		var r = Pr(), t = Ur(4), n = Ur(4);
		Dt(e, t, n);
		var s = k[t >> 2], a = k[n >> 2], l = Ie(s);
		pe(s);
		var g;
		return a && (g = Ie(a), pe(a)), Tr(r), [l, g];
	}, Qt = (e) => {
		return jt(Jt(e));
	}, At = (e) => {
		var r = new WebAssembly.Exception(Gr(), [e], { traceStack: !0 });
		throw r.message = Qt(r), r;
	}, en = () => F(""), ae = (e) => {
		for (var r = "";;) {
			var t = Z[e++];
			if (!t) return r;
			r += String.fromCharCode(t);
		}
	}, He = {}, xe = {}, or = {};
	class Ue extends Error {
		constructor(r) {
			super(r), this.name = "BindingError";
		}
	}
	var M = (e) => {
		throw new Ue(e);
	};
	function rn(e, r, t = {}) {
		var n = r.name;
		if (e || M(`type "${n}" must have a positive integer typeid pointer`), xe.hasOwnProperty(e)) {
			if (t.ignoreDuplicateRegistrations) return;
			M(`Cannot register type '${n}' twice`);
		}
		if (xe[e] = r, delete or[e], He.hasOwnProperty(e)) {
			var s = He[e];
			delete He[e], s.forEach((a) => a());
		}
	}
	function be(e, r, t = {}) {
		return rn(e, r, t);
	}
	var Ye, Yr, qr = (e, r, t) => {
		switch (r) {
			case 1: return t ? (n) => x[n] : (n) => Z[n];
			case 2: return t ? (n) => Oe[n >> 1] : (n) => Ye[n >> 1];
			case 4: return t ? (n) => z[n >> 2] : (n) => k[n >> 2];
			case 8: return t ? (n) => ie[n >> 3] : (n) => Yr[n >> 3];
			default: throw new TypeError(`invalid integer width (${r}): ${e}`);
		}
	}, tn = (e, r, t, n, s) => {
		r = ae(r);
		let a = n === 0n, l = (g) => g;
		if (a) {
			let g = t * 8;
			l = (c) => BigInt.asUintN(g, c), s = l(s);
		}
		be(e, {
			name: r,
			fromWireType: l,
			toWireType: (g, c) => (typeof c == "number" && (c = BigInt(c)), c),
			readValueFromPointer: qr(r, t, !a),
			destructorFunction: null
		});
	}, nn = (e, r, t, n) => {
		r = ae(r), be(e, {
			name: r,
			fromWireType: function(s) {
				return !!s;
			},
			toWireType: function(s, a) {
				return a ? t : n;
			},
			readValueFromPointer: function(s) {
				return this.fromWireType(Z[s]);
			},
			destructorFunction: null
		});
	}, on = (e) => ({
		count: e.count,
		deleteScheduled: e.deleteScheduled,
		preservePointerOnDelete: e.preservePointerOnDelete,
		ptr: e.ptr,
		ptrType: e.ptrType,
		smartPtr: e.smartPtr,
		smartPtrType: e.smartPtrType
	}), Dr = (e) => {
		function r(t) {
			return t.$$.ptrType.registeredClass.name;
		}
		M(r(e) + " instance already deleted");
	}, _r = !1, Zr = (e) => {}, sn = (e) => {
		e.smartPtr ? e.smartPtrType.rawDestructor(e.smartPtr) : e.ptrType.registeredClass.rawDestructor(e.ptr);
	}, $r = (e) => {
		e.count.value -= 1;
		e.count.value === 0 && sn(e);
	}, qe = (e) => globalThis.FinalizationRegistry ? (_r = new FinalizationRegistry((r) => {
		$r(r.$$);
	}), qe = (r) => {
		var t = r.$$;
		if (!!t.smartPtr) {
			var s = { $$: t };
			_r.register(r, s, r);
		}
		return r;
	}, Zr = (r) => _r.unregister(r), qe(e)) : (qe = (r) => r, e), sr = [], an = () => {
		for (; sr.length;) {
			var e = sr.pop();
			e.$$.deleteScheduled = !1, e.delete();
		}
	}, Jr, un = () => {
		let e = ar.prototype;
		Object.assign(e, {
			isAliasOf(t) {
				if (!(this instanceof ar) || !(t instanceof ar)) return !1;
				var n = this.$$.ptrType.registeredClass, s = this.$$.ptr;
				t.$$ = t.$$;
				for (var a = t.$$.ptrType.registeredClass, l = t.$$.ptr; n.baseClass;) s = n.upcast(s), n = n.baseClass;
				for (; a.baseClass;) l = a.upcast(l), a = a.baseClass;
				return n === a && s === l;
			},
			clone() {
				if (this.$$.ptr || Dr(this), this.$$.preservePointerOnDelete) return this.$$.count.value += 1, this;
				var t = qe(Object.create(Object.getPrototypeOf(this), { $$: { value: on(this.$$) } }));
				return t.$$.count.value += 1, t.$$.deleteScheduled = !1, t;
			},
			delete() {
				this.$$.ptr || Dr(this), this.$$.deleteScheduled && !this.$$.preservePointerOnDelete && M("Object already scheduled for deletion"), Zr(this), $r(this.$$), this.$$.preservePointerOnDelete || (this.$$.smartPtr = void 0, this.$$.ptr = void 0);
			},
			isDeleted() {
				return !this.$$.ptr;
			},
			deleteLater() {
				return this.$$.ptr || Dr(this), this.$$.deleteScheduled && !this.$$.preservePointerOnDelete && M("Object already scheduled for deletion"), sr.push(this), sr.length === 1 && Jr && Jr(an), this.$$.deleteScheduled = !0, this;
			}
		});
		let r = Symbol.dispose;
		r && (e[r] = e.delete);
	};
	function ar() {}
	var jr = (e, r) => Object.defineProperty(r, "name", { value: e }), Qr = {}, Br = (e, r, t) => {
		if (e[r].overloadTable === void 0) {
			var n = e[r];
			e[r] = function(...s) {
				return e[r].overloadTable.hasOwnProperty(s.length) || M(`Function '${t}' called with an invalid number of arguments (${s.length}) - expects one of (${e[r].overloadTable})!`), e[r].overloadTable[s.length].apply(this, s);
			}, e[r].overloadTable = [], e[r].overloadTable[n.argCount] = n;
		}
	}, ln = (e, r, t) => {
		o.hasOwnProperty(e) ? ((t === void 0 || o[e].overloadTable !== void 0 && o[e].overloadTable[t] !== void 0) && M(`Cannot register public name '${e}' twice`), Br(o, e, e), o[e].overloadTable.hasOwnProperty(t) && M(`Cannot register multiple overloads of a function with the same number of arguments (${t})!`), o[e].overloadTable[t] = r) : (o[e] = r, o[e].argCount = t);
	}, dn = 48, gn = 57, fn = (e) => {
		e = e.replace(/[^a-zA-Z0-9_]/g, "$");
		var r = e.charCodeAt(0);
		return r >= dn && r <= gn ? `_${e}` : e;
	};
	function hn(e, r, t, n, s, a, l, g) {
		this.name = e, this.constructor = r, this.instancePrototype = t, this.rawDestructor = n, this.baseClass = s, this.getActualType = a, this.upcast = l, this.downcast = g, this.pureVirtualFunctions = [];
	}
	var ur = (e, r, t) => {
		for (; r !== t;) r.upcast || M(`Expected null or instance of ${t.name}, got an instance of ${r.name}`), e = r.upcast(e), r = r.baseClass;
		return e;
	}, Er = (e) => {
		if (e === null) return "null";
		var r = typeof e;
		return r === "object" || r === "array" || r === "function" ? e.toString() : "" + e;
	};
	function cn(e, r) {
		if (r === null) return this.isReference && M(`null is not a valid ${this.name}`), 0;
		r.$$ || M(`Cannot pass "${Er(r)}" as a ${this.name}`), r.$$.ptr || M(`Cannot pass deleted object as a pointer of type ${this.name}`);
		var t = r.$$.ptrType.registeredClass;
		return ur(r.$$.ptr, t, this.registeredClass);
	}
	function vn(e, r) {
		var t;
		if (r === null) return this.isReference && M(`null is not a valid ${this.name}`), this.isSmartPointer ? (t = this.rawConstructor(), e !== null && e.push(this.rawDestructor, t), t) : 0;
		(!r || !r.$$) && M(`Cannot pass "${Er(r)}" as a ${this.name}`), r.$$.ptr || M(`Cannot pass deleted object as a pointer of type ${this.name}`), !this.isConst && r.$$.ptrType.isConst && M(`Cannot convert argument of type ${r.$$.smartPtrType ? r.$$.smartPtrType.name : r.$$.ptrType.name} to parameter type ${this.name}`);
		var n = r.$$.ptrType.registeredClass;
		if (t = ur(r.$$.ptr, n, this.registeredClass), this.isSmartPointer) switch (r.$$.smartPtr === void 0 && M("Passing raw pointer to smart pointer is illegal"), this.sharingPolicy) {
			case 0:
				r.$$.smartPtrType === this ? t = r.$$.smartPtr : M(`Cannot convert argument of type ${r.$$.smartPtrType ? r.$$.smartPtrType.name : r.$$.ptrType.name} to parameter type ${this.name}`);
				break;
			case 1:
				t = r.$$.smartPtr;
				break;
			case 2:
				if (r.$$.smartPtrType === this) t = r.$$.smartPtr;
				else {
					var s = r.clone();
					t = this.rawShare(t, Sr.toHandle(() => s.delete())), e !== null && e.push(this.rawDestructor, t);
				}
				break;
			default: M("Unsupported sharing policy");
		}
		return t;
	}
	function pn(e, r) {
		if (r === null) return this.isReference && M(`null is not a valid ${this.name}`), 0;
		r.$$ || M(`Cannot pass "${Er(r)}" as a ${this.name}`), r.$$.ptr || M(`Cannot pass deleted object as a pointer of type ${this.name}`), r.$$.ptrType.isConst && M(`Cannot convert argument of type ${r.$$.ptrType.name} to parameter type ${this.name}`);
		var t = r.$$.ptrType.registeredClass;
		return ur(r.$$.ptr, t, this.registeredClass);
	}
	function lr(e) {
		return this.fromWireType(k[e >> 2]);
	}
	var Ar = (e, r, t) => {
		if (r === t) return e;
		if (t.baseClass === void 0) return null;
		var n = Ar(e, r, t.baseClass);
		return n === null ? null : t.downcast(n);
	}, yn = {}, mn = (e, r) => {
		for (r === void 0 && M("ptr should not be undefined"); e.baseClass;) r = e.upcast(r), e = e.baseClass;
		return r;
	}, bn = (e, r) => (r = mn(e, r), yn[r]);
	class wn extends Error {
		constructor(r) {
			super(r), this.name = "InternalError";
		}
	}
	var dr = (e) => {
		throw new wn(e);
	}, gr = (e, r) => {
		(!r.ptrType || !r.ptr) && dr("makeClassHandle requires ptr and ptrType");
		return !!r.smartPtrType !== !!r.smartPtr && dr("Both smartPtrType and smartPtr must be specified"), r.count = { value: 1 }, qe(Object.create(e, { $$: {
			value: r,
			writable: !0
		} }));
	};
	function Dn(e) {
		var r = this.getPointee(e);
		if (!r) return this.destructor(e), null;
		var t = bn(this.registeredClass, r);
		if (t !== void 0) {
			if (t.$$.count.value === 0) return t.$$.ptr = r, t.$$.smartPtr = e, t.clone();
			var n = t.clone();
			return this.destructor(e), n;
		}
		function s() {
			return this.isSmartPointer ? gr(this.registeredClass.instancePrototype, {
				ptrType: this.pointeeType,
				ptr: r,
				smartPtrType: this,
				smartPtr: e
			}) : gr(this.registeredClass.instancePrototype, {
				ptrType: this,
				ptr: e
			});
		}
		var l = Qr[this.registeredClass.getActualType(r)];
		if (!l) return s.call(this);
		var g;
		this.isConst ? g = l.constPointerType : g = l.pointerType;
		var c = Ar(r, this.registeredClass, g.registeredClass);
		return c === null ? s.call(this) : this.isSmartPointer ? gr(g.registeredClass.instancePrototype, {
			ptrType: g,
			ptr: c,
			smartPtrType: this,
			smartPtr: e
		}) : gr(g.registeredClass.instancePrototype, {
			ptrType: g,
			ptr: c
		});
	}
	var _n = () => {
		Object.assign(fr.prototype, {
			getPointee(e) {
				return this.rawGetPointee && (e = this.rawGetPointee(e)), e;
			},
			destructor(e) {
				this.rawDestructor?.(e);
			},
			readValueFromPointer: lr,
			fromWireType: Dn
		});
	};
	function fr(e, r, t, n, s, a, l, g, c, y, m) {
		this.name = e, this.registeredClass = r, this.isReference = t, this.isConst = n, this.isSmartPointer = s, this.pointeeType = a, this.sharingPolicy = l, this.rawGetPointee = g, this.rawConstructor = c, this.rawShare = y, this.rawDestructor = m, !s && r.baseClass === void 0 ? n ? (this.toWireType = cn, this.destructorFunction = null) : (this.toWireType = pn, this.destructorFunction = null) : this.toWireType = vn;
	}
	var Bn = (e, r, t) => {
		o.hasOwnProperty(e) || dr("Replacing nonexistent public symbol"), o[e].overloadTable !== void 0 && t !== void 0 ? o[e].overloadTable[t] = r : (o[e] = r, o[e].argCount = t);
	}, En = (e) => Bt.get(e), De = (e, r, t = !1) => {
		e = ae(e);
		function n() {
			return En(r);
		}
		var s = n();
		return typeof s != "function" && M(`unknown function pointer with signature ${e}: ${r}`), s;
	};
	class Fn extends Error {}
	var Cn = (e) => {
		var r = ht(e), t = ae(r);
		return pe(r), t;
	}, ze = (e, r) => {
		var t = [], n = {};
		function s(a) {
			if (!n[a] && !xe[a]) {
				if (or[a]) {
					or[a].forEach(s);
					return;
				}
				t.push(a), n[a] = !0;
			}
		}
		throw r.forEach(s), new Fn(`${e}: ` + t.map(Cn).join([", "]));
	}, _e = (e, r, t) => {
		e.forEach((g) => or[g] = r);
		function n(g) {
			var c = t(g);
			c.length !== e.length && dr("Mismatched type converter count");
			for (var y = 0; y < e.length; ++y) be(e[y], c[y]);
		}
		var s = new Array(r.length), a = [], l = 0;
		for (let [g, c] of r.entries()) xe.hasOwnProperty(c) ? s[g] = xe[c] : (a.push(c), He.hasOwnProperty(c) || (He[c] = []), He[c].push(() => {
			s[g] = xe[c], ++l, l === a.length && n(s);
		}));
		a.length === 0 && n(s);
	}, Sn = (e, r, t, n, s, a, l, g, c, y, m, B, D) => {
		m = ae(m), a = De(s, a), g &&= De(l, g), y &&= De(c, y), D = De(B, D);
		var w = fn(m);
		ln(w, function() {
			ze(`Cannot construct ${m} due to unbound types`, [n]);
		}), _e([
			e,
			r,
			t
		], n ? [n] : [], (S) => {
			S = S[0];
			var W, V;
			n ? (W = S.registeredClass, V = W.instancePrototype) : V = ar.prototype;
			var R = jr(m, function(...Qe) {
				if (Object.getPrototypeOf(this) !== $) throw new Ue(`Use 'new' to construct ${m}`);
				if (U.constructor_body === void 0) throw new Ue(`${m} has no accessible constructor`);
				var cr = U.constructor_body[Qe.length];
				if (cr === void 0) throw new Ue(`Tried to invoke ctor of ${m} with invalid number of parameters (${Qe.length}) - expected (${Object.keys(U.constructor_body).toString()}) parameters instead!`);
				return cr.apply(this, Qe);
			}), $ = Object.create(V, { constructor: { value: R } });
			R.prototype = $;
			var U = new hn(m, R, $, D, W, a, g, y);
			U.baseClass && (U.baseClass.__derivedClasses ??= [], U.baseClass.__derivedClasses.push(U));
			var oe = new fr(m, U, !0, !1, !1), ne = new fr(m + "*", U, !1, !1, !1), Y = new fr(m + " const*", U, !1, !0, !1);
			return Qr[e] = {
				pointerType: ne,
				constPointerType: Y
			}, Bn(w, R), [
				oe,
				ne,
				Y
			];
		});
	}, et = (e) => {
		for (; e.length;) {
			var r = e.pop();
			e.pop()(r);
		}
	};
	function kn(e) {
		for (var r = 1; r < e.length; ++r) if (e[r] !== null && e[r].destructorFunction === void 0) return !0;
		return !1;
	}
	function Nn(e) {
		for (var r = 1; r < e.length; ++r) if (e[r] !== null && e[r].argStackAlloc) return !0;
		return !1;
	}
	function Fr(e, r, t, n, s, a) {
		var l = r.length;
		l < 2 && M("argTypes array size mismatch! Must at least get return value and receiver (this) types!");
		var g = r[1] !== null && t !== null, c = kn(r), y = Nn(r), m = y && !a && !c;
		y && !m && (c = !0);
		var B = !r[0].isVoid, D = l - 2, w = new Array(D), S = [], W = [], V = function(...R) {
			W.length = 0;
			var $;
			m && ($ = Pr());
			var U, oe;
			try {
				S.length = g ? 2 : 1, S[0] = s, g && (U = r[1].toWireType(W, this), S[1] = U);
				for (var ne = 0; ne < D; ++ne) {
					var Y = r[ne + 2];
					w[ne] = Y.toWireType(m && Y.argStackAlloc ? null : W, R[ne]), S.push(w[ne]);
				}
				oe = n(...S);
			} finally {
				m && Tr($);
			}
			function Qe(cr) {
				if (c) et(W);
				else for (var Ve = g ? 1 : 2; Ve < r.length; Ve++) {
					var Ri = Ve === 1 ? U : w[Ve - 2];
					r[Ve].destructorFunction !== null && r[Ve].destructorFunction(Ri);
				}
				if (B) return r[0].fromWireType(cr);
			}
			return Qe(oe);
		};
		return jr(e, V);
	}
	var Cr = (e, r) => {
		for (var t = [], n = 0; n < e; n++) t.push(k[r + n * 4 >> 2]);
		return t;
	}, rt = (e) => {
		e = e.trim();
		let r = e.indexOf("(");
		return r === -1 ? e : e.slice(0, r);
	}, In = (e, r, t, n, s, a, l, g, c) => {
		var y = Cr(t, n);
		r = ae(r), r = rt(r), a = De(s, a, g), _e([], [e], (m) => {
			m = m[0];
			var B = `${m.name}.${r}`;
			function D() {
				ze(`Cannot call ${B} due to unbound types`, y);
			}
			r.startsWith("@@") && (r = Symbol[r.substring(2)]);
			var w = m.registeredClass.constructor;
			return w[r] === void 0 ? (D.argCount = t - 1, w[r] = D) : (Br(w, r, B), w[r].overloadTable[t - 1] = D), _e([], y, (S) => {
				var V = Fr(B, [S[0], null].concat(S.slice(1)), null, a, l, g);
				if (w[r].overloadTable === void 0 ? (V.argCount = t - 1, w[r] = V) : w[r].overloadTable[t - 1] = V, m.registeredClass.__derivedClasses) for (let R of m.registeredClass.__derivedClasses) R.constructor.hasOwnProperty(r) || (R.constructor[r] = V);
				return [];
			}), [];
		});
	}, On = (e, r, t, n, s, a) => {
		var l = Cr(r, t);
		s = De(n, s), _e([], [e], (g) => {
			g = g[0];
			var c = `constructor ${g.name}`;
			if (g.registeredClass.constructor_body === void 0 && (g.registeredClass.constructor_body = []), g.registeredClass.constructor_body[r - 1] !== void 0) throw new Ue(`Cannot register multiple constructors with identical number of parameters (${r - 1}) for class '${g.name}'! Overload resolution is currently only performed using the parameter count, not actual type info!`);
			return g.registeredClass.constructor_body[r - 1] = () => {
				ze(`Cannot construct ${g.name} due to unbound types`, l);
			}, _e([], l, (y) => (y.splice(1, 0, null), g.registeredClass.constructor_body[r - 1] = Fr(c, y, null, s, a), [])), [];
		});
	}, Kn = (e, r, t, n, s, a, l, g, c, y) => {
		var m = Cr(t, n);
		r = ae(r), r = rt(r), a = De(s, a, c), _e([], [e], (B) => {
			B = B[0];
			var D = `${B.name}.${r}`;
			r.startsWith("@@") && (r = Symbol[r.substring(2)]), g && B.registeredClass.pureVirtualFunctions.push(r);
			function w() {
				ze(`Cannot call ${D} due to unbound types`, m);
			}
			var S = B.registeredClass.instancePrototype, W = S[r];
			return W === void 0 || W.overloadTable === void 0 && W.className !== B.name && W.argCount === t - 2 ? (w.argCount = t - 2, w.className = B.name, S[r] = w) : (Br(S, r, D), S[r].overloadTable[t - 2] = w), _e([], m, (V) => {
				var R = Fr(D, V, B, a, l, c);
				return S[r].overloadTable === void 0 ? (R.argCount = t - 2, S[r] = R) : S[r].overloadTable[t - 2] = R, [];
			}), [];
		});
	}, tt = (e, r, t) => (e instanceof Object || M(`${t} with invalid "this": ${e}`), e instanceof r.registeredClass.constructor || M(`${t} incompatible with "this" of type ${e.constructor.name}`), e.$$.ptr || M(`cannot call emscripten binding method ${t} on deleted object`), ur(e.$$.ptr, e.$$.ptrType.registeredClass, r.registeredClass)), Xn = (e, r, t, n, s, a, l, g, c, y) => {
		r = ae(r), s = De(n, s), _e([], [e], (m) => {
			m = m[0];
			var B = `${m.name}.${r}`, D = {
				get() {
					ze(`Cannot access ${B} due to unbound types`, [t, l]);
				},
				enumerable: !0,
				configurable: !0
			};
			return c ? D.set = () => ze(`Cannot access ${B} due to unbound types`, [t, l]) : D.set = (w) => M(B + " is a read-only property"), Object.defineProperty(m.registeredClass.instancePrototype, r, D), _e([], c ? [t, l] : [t], (w) => {
				var S = w[0], W = {
					get() {
						var R = tt(this, m, B + " getter");
						return S.fromWireType(s(a, R));
					},
					enumerable: !0
				};
				if (c) {
					c = De(g, c);
					var V = w[1];
					W.set = function(R) {
						var $ = tt(this, m, B + " setter"), U = [];
						c(y, $, V.toWireType(U, R)), et(U);
					};
				}
				return Object.defineProperty(m.registeredClass.instancePrototype, r, W), [];
			}), [];
		});
	}, nt = [], Ke = [
		0,
		1,
		,
		1,
		null,
		1,
		!0,
		1,
		!1,
		1
	], it = [], Mn = (e) => {
		if (e > 9 && --Ke[e + 1] === 0) {
			var r = Ke[e];
			Ke[e] = void 0;
			var t = it[e];
			t && (it[e] = void 0, t(r)), nt.push(e);
		}
	}, Sr = {
		toValue: (e) => (e || M(`Cannot use deleted val. handle = ${e}`), Ke[e]),
		toHandle: (e) => {
			switch (e) {
				case void 0: return 2;
				case null: return 4;
				case !0: return 6;
				case !1: return 8;
				default: {
					let r = nt.pop() || Ke.length;
					return Ke[r] = e, Ke[r + 1] = 1, r;
				}
			}
		}
	}, Ln = {
		name: "emscripten::val",
		fromWireType: (e) => {
			var r = Sr.toValue(e);
			return Mn(e), r;
		},
		toWireType: (e, r) => Sr.toHandle(r),
		readValueFromPointer: lr,
		destructorFunction: null
	}, Wn = (e) => be(e, Ln), ot, kr, Rn = (e, r) => {
		switch (r) {
			case 4: return function(t) {
				return this.fromWireType(ot[t >> 2]);
			};
			case 8: return function(t) {
				return this.fromWireType(kr[t >> 3]);
			};
			default: throw new TypeError(`invalid float width (${r}): ${e}`);
		}
	}, Hn = (e, r, t) => {
		r = ae(r), be(e, {
			name: r,
			fromWireType: (n) => n,
			toWireType: (n, s) => s,
			readValueFromPointer: Rn(r, t),
			destructorFunction: null
		});
	}, xn = (e, r, t, n, s) => {
		r = ae(r);
		let a = n === 0, l = (c) => c;
		if (a) {
			var g = 32 - 8 * t;
			l = (c) => c << g >>> g, s = l(s);
		}
		be(e, {
			name: r,
			fromWireType: l,
			toWireType: (c, y) => y,
			readValueFromPointer: qr(r, t, n !== 0),
			destructorFunction: null
		});
	}, zn = (e, r, t) => {
		var s = [
			Int8Array,
			Uint8Array,
			Int16Array,
			Uint16Array,
			Int32Array,
			Uint32Array,
			Float32Array,
			Float64Array,
			BigInt64Array,
			BigUint64Array
		][r];
		function a(l) {
			var g = k[l >> 2], c = k[l + 4 >> 2];
			return new s(x.buffer, c, g);
		}
		t = ae(t), be(e, {
			name: t,
			fromWireType: a,
			readValueFromPointer: a
		}, { ignoreDuplicateRegistrations: !0 });
	}, Vn = (e, r) => {
		r = ae(r);
		var t = !0;
		be(e, {
			name: r,
			fromWireType(n) {
				var s = k[n >> 2], a = n + 4, l;
				if (t) l = Ie(a, s, !0);
				else {
					l = "";
					for (var g = 0; g < s; ++g) l += String.fromCharCode(Z[a + g]);
				}
				return pe(n), l;
			},
			toWireType(n, s) {
				s instanceof ArrayBuffer && (s = new Uint8Array(s));
				var a, l = typeof s == "string";
				l || ArrayBuffer.isView(s) && s.BYTES_PER_ELEMENT == 1 || M("Cannot pass non-string to std::string"), t && l ? a = Ee(s) : a = s.length;
				var g = Or(4 + a + 1), c = g + 4;
				if (k[g >> 2] = a, l) if (t) Ce(s, c, a + 1);
				else for (var y = 0; y < a; ++y) {
					var m = s.charCodeAt(y);
					m > 255 && (pe(g), M("String has UTF-16 code units that do not fit in 8 bits")), Z[c + y] = m;
				}
				else Z.set(s, c);
				return n !== null && n.push(pe, g), g;
			},
			readValueFromPointer: lr,
			destructorFunction(n) {
				pe(n);
			}
		});
	}, st = globalThis.TextDecoder ? new TextDecoder("utf-16le") : void 0, Gn = (e, r, t) => {
		var n = e >> 1, s = Le(Ye, n, r / 2, t);
		if (s - n > 16 && st) return st.decode(Ye.subarray(n, s));
		for (var a = "", l = n; l < s; ++l) {
			var g = Ye[l];
			a += String.fromCharCode(g);
		}
		return a;
	}, Pn = (e, r, t = 2147483647) => {
		if (t < 2) return 0;
		t -= 2;
		for (var n = r, s = t < e.length * 2 ? t / 2 : e.length, a = 0; a < s; ++a) {
			var l = e.charCodeAt(a);
			Oe[r >> 1] = l, r += 2;
		}
		return Oe[r >> 1] = 0, r - n;
	}, Tn = (e) => e.length * 2, Un = (e, r, t) => {
		for (var n = "", s = e >> 2, a = 0; !(a >= r / 4); a++) {
			var l = k[s + a];
			if (!l && !t) break;
			n += String.fromCodePoint(l);
		}
		return n;
	}, Yn = (e, r, t = 2147483647) => {
		if (t < 4) return 0;
		for (var n = r, s = n + t - 4, a = 0; a < e.length; ++a) {
			var l = e.codePointAt(a);
			if (l > 65535 && a++, z[r >> 2] = l, r += 4, r + 4 > s) break;
		}
		return z[r >> 2] = 0, r - n;
	}, qn = (e) => {
		for (var r = 0, t = 0; t < e.length; ++t) e.codePointAt(t) > 65535 && t++, r += 4;
		return r;
	}, Zn = (e, r, t) => {
		t = ae(t);
		var n, s, a;
		r === 2 ? (n = Gn, s = Pn, a = Tn) : (n = Un, s = Yn, a = qn), be(e, {
			name: t,
			fromWireType: (l) => {
				var g = k[l >> 2], c = n(l + 4, g * r, !0);
				return pe(l), c;
			},
			toWireType: (l, g) => {
				typeof g != "string" && M(`Cannot pass non-string to C++ string type ${t}`);
				var c = a(g), y = Or(4 + c + r);
				return k[y >> 2] = c / r, s(g, y + 4, c + r), l !== null && l.push(pe, y), y;
			},
			readValueFromPointer: lr,
			destructorFunction(l) {
				pe(l);
			}
		});
	}, $n = (e, r) => {
		r = ae(r), be(e, {
			isVoid: !0,
			name: r,
			fromWireType: () => {},
			toWireType: (t, n) => {}
		});
	}, jn = () => {}, Qn = (e) => e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0), An = [
		0,
		31,
		60,
		91,
		121,
		152,
		182,
		213,
		244,
		274,
		305,
		335
	], ei = [
		0,
		31,
		59,
		90,
		120,
		151,
		181,
		212,
		243,
		273,
		304,
		334
	], ri = (e) => {
		return (Qn(e.getFullYear()) ? An : ei)[e.getMonth()] + e.getDate() - 1;
	}, ti = 9007199254740992, ni = -9007199254740992, Ze = (e) => e < ni || e > ti ? NaN : Number(e);
	function ii(e, r) {
		e = Ze(e);
		var t = /* @__PURE__ */ new Date(e * 1e3);
		if (isNaN(t.getTime())) return 1;
		z[r >> 2] = t.getSeconds(), z[r + 4 >> 2] = t.getMinutes(), z[r + 8 >> 2] = t.getHours(), z[r + 12 >> 2] = t.getDate(), z[r + 16 >> 2] = t.getMonth(), z[r + 20 >> 2] = t.getFullYear() - 1900, z[r + 24 >> 2] = t.getDay();
		var n = ri(t) | 0;
		z[r + 28 >> 2] = n, z[r + 36 >> 2] = -(t.getTimezoneOffset() * 60);
		var s = new Date(t.getFullYear(), 0, 1), a = new Date(t.getFullYear(), 6, 1).getTimezoneOffset(), l = s.getTimezoneOffset(), g = (a != l && t.getTimezoneOffset() == Math.min(l, a)) | 0;
		return z[r + 32 >> 2] = g, 0;
	}
	function oi(e, r, t, n, s, a, l) {
		s = Ze(s);
		try {
			var g = G.getStreamFromFD(n), c = i.mmap(g, e, s, r, t), y = c.ptr;
			return z[a >> 2] = c.allocated, k[l >> 2] = y, 0;
		} catch (m) {
			if (typeof i > "u" || m.name !== "ErrnoError") throw m;
			return -m.errno;
		}
	}
	function si(e, r, t, n, s, a) {
		a = Ze(a);
		try {
			var l = G.getStreamFromFD(s);
			t & 2 && G.doMsync(e, l, r, n, a);
		} catch (g) {
			if (typeof i > "u" || g.name !== "ErrnoError") throw g;
			return -g.errno;
		}
	}
	var $e = {}, at = (e) => {
		if (e instanceof N || e == "unwind") return j;
		h(1, e);
	}, ut = () => !0, lt = (e) => {
		j = e, ut() || (L = !0), h(e, new N(e));
	}, ai = (e, r) => {
		j = e, lt(e);
	}, dt = ai, ui = () => {
		if (!ut()) try {
			dt(j);
		} catch (e) {
			at(e);
		}
	}, li = (e) => {
		if (!L) try {
			return e();
		} catch (r) {
			at(r);
		} finally {
			ui();
		}
	}, gt = () => performance.now(), di = (e, r) => {
		if ($e[e] && (clearTimeout($e[e].id), delete $e[e]), !r) return 0;
		return $e[e] = {
			id: setTimeout(() => {
				delete $e[e], li(() => vt(e, gt()));
			}, r),
			timeout_ms: r
		}, 0;
	}, gi = (e, r, t, n) => {
		var s = (/* @__PURE__ */ new Date()).getFullYear(), a = new Date(s, 0, 1), l = new Date(s, 6, 1), g = a.getTimezoneOffset(), c = l.getTimezoneOffset(), y = Math.max(g, c);
		k[e >> 2] = y * 60, z[r >> 2] = +(g != c);
		var m = (w) => {
			var S = w >= 0 ? "-" : "+", W = Math.abs(w);
			return `UTC${S}${String(Math.floor(W / 60)).padStart(2, "0")}${String(W % 60).padStart(2, "0")}`;
		}, B = m(g), D = m(c);
		c < g ? (Ce(B, t, 17), Ce(D, n, 17)) : (Ce(B, n, 17), Ce(D, t, 17));
	}, ft = () => Date.now(), fi = 1, hi = (e) => e >= 0 && e <= 3;
	function ci(e, r, t) {
		if (r = Ze(r), !hi(e)) return 28;
		var n;
		if (e === 0) n = ft();
		else if (fi) n = gt();
		else return 52;
		var s = Math.round(n * 1e3 * 1e3);
		return ie[t >> 3] = BigInt(s), 0;
	}
	var Nr = [], vi = (e, r) => {
		Nr.length = 0;
		for (var t; t = Z[e++];) {
			var n = t != 105;
			n &= t != 112, r += n && r % 8 ? 4 : 0, Nr.push(t == 112 ? k[r >> 2] : t == 106 ? ie[r >> 3] : t == 105 ? z[r >> 2] : kr[r >> 3]), r += n ? 8 : 4;
		}
		return Nr;
	}, pi = (e, r, t) => {
		var n = vi(r, t);
		return Oi[e](...n);
	}, yi = (e, r, t) => pi(e, r, t), mi = () => 2147483648, bi = (e) => {
		var t = (e - hr.buffer.byteLength + 65535) / 65536 | 0;
		try {
			return hr.grow(t), Q(), 1;
		} catch {}
	}, wi = (e) => {
		var r = Z.length;
		e >>>= 0;
		var t = mi();
		if (e > t) return !1;
		for (var n = 1; n <= 4; n *= 2) {
			var s = r * (1 + .2 / n);
			s = Math.min(s, e + 100663296);
			if (bi(Math.min(t, Fe(Math.max(e, s), 65536)))) return !0;
		}
		return !1;
	}, Ir = {}, Di = () => d, Je = () => {
		if (!Je.strings) {
			var r = {
				USER: "web_user",
				LOGNAME: "web_user",
				PATH: "/",
				PWD: "/",
				HOME: "/home/web_user",
				LANG: (globalThis.navigator?.language ?? "C").replace("-", "_") + ".UTF-8",
				_: Di()
			};
			for (var t in Ir) Ir[t] === void 0 ? delete r[t] : r[t] = Ir[t];
			var n = [];
			for (var t in r) n.push(`${t}=${r[t]}`);
			Je.strings = n;
		}
		return Je.strings;
	}, _i = (e, r) => {
		var t = 0, n = 0;
		for (var s of Je()) {
			var a = r + t;
			k[e + n >> 2] = a, t += Ce(s, a, 1 / 0) + 1, n += 4;
		}
		return 0;
	}, Bi = (e, r) => {
		var t = Je();
		k[e >> 2] = t.length;
		var n = 0;
		for (var s of t) n += Ee(s) + 1;
		return k[r >> 2] = n, 0;
	};
	function Ei(e) {
		try {
			var r = G.getStreamFromFD(e);
			return i.close(r), 0;
		} catch (t) {
			if (typeof i > "u" || t.name !== "ErrnoError") throw t;
			return t.errno;
		}
	}
	var Fi = (e, r, t, n) => {
		for (var s = 0, a = 0; a < t; a++) {
			var l = k[r >> 2], g = k[r + 4 >> 2];
			r += 8;
			try {
				var c = i.read(e, x, l, g, n);
			} catch (y) {
				if (s > 0 && y instanceof i.ErrnoError && (y.errno == 6 || y.errno == 6)) break;
				throw y;
			}
			if (c < 0) return -1;
			if (s += c, c < g) break;
			typeof n < "u" && (n += c);
		}
		return s;
	};
	function Ci(e, r, t, n) {
		try {
			var a = Fi(G.getStreamFromFD(e), r, t);
			return k[n >> 2] = a, 0;
		} catch (l) {
			if (typeof i > "u" || l.name !== "ErrnoError") throw l;
			return l.errno;
		}
	}
	function Si(e, r, t, n) {
		r = Ze(r);
		try {
			if (isNaN(r)) return 22;
			var s = G.getStreamFromFD(e);
			return i.llseek(s, r, t), ie[n >> 3] = BigInt(s.position), s.getdents && !r && t === 0 && (s.getdents = null), 0;
		} catch (a) {
			if (typeof i > "u" || a.name !== "ErrnoError") throw a;
			return a.errno;
		}
	}
	var ki = (e, r, t, n) => {
		if (t == 1) return i.write(e, x, k[r >> 2], k[r + 4 >> 2], n);
		for (var s = 0, a = 0, l = r; a < t; a++, l += 8) s += k[l + 4 >> 2];
		for (var g = new Uint8Array(s), c = 0, a = 0; a < t; a++, r += 8) {
			var y = k[r >> 2], m = k[r + 4 >> 2];
			g.set(Z.subarray(y, y + m), c), c += m;
		}
		return i.write(e, g, 0, s, n);
	};
	function Ni(e, r, t, n) {
		try {
			var a = ki(G.getStreamFromFD(e), r, t);
			return k[n >> 2] = a, 0;
		} catch (l) {
			if (typeof i > "u" || l.name !== "ErrnoError") throw l;
			return l.errno;
		}
	}
	var Ii = (e, r) => Be(Z.subarray(e, e + r));
	i.createPreloadedFile = Vt, i.preloadFile = Vr, i.staticInit(), un(), _n(), o.wasmBinary && (O = o.wasmBinary), o.UTF8ToString = Ie, o.stringToUTF8 = Ce, o.lengthBytesUTF8 = Ee;
	var Oi = { 192232: (e, r) => {
		var t = Ie(e), n = Ie(r);
		i.createPath("/", X.dirname(t)), i.writeFile(X.join("/", t), n);
	} }, ht, Or, pe, ct, vt, pt, yt, mt, bt, wt, Dt, _t, hr, Bt;
	function Mi(e) {
		ht = e.T, Or = o._malloc = e.U, pe = o._free = e.V, ct = e.X, vt = e.Y, pt = e.Z, yt = e._, mt = e.$, bt = e.aa, wt = e.ba, Dt = e.ca, hr = e.R, Bt = e.W, _t = e.da;
	}
	var Li = {
		L: Gt,
		l: Pt,
		J: Tt,
		P: Ut,
		i: Yt,
		w: qt,
		x: Zt,
		y: $t,
		t: At,
		M: en,
		o: tn,
		q: nn,
		h: Sn,
		k: In,
		e: On,
		a: Kn,
		d: Xn,
		Q: Wn,
		n: Hn,
		c: xn,
		b: zn,
		p: Vn,
		f: Zn,
		r: $n,
		A: jn,
		D: ii,
		B: oi,
		C: si,
		s: di,
		E: gi,
		K: ci,
		v: yi,
		j: ft,
		u: wi,
		G: _i,
		H: Bi,
		m: dt,
		g: Ei,
		O: Ci,
		F: Si,
		N: Ni,
		z: lt,
		I: Ii
	};
	async function Wi() {
		Te && await Wt(), !L && ye();
	}
	var je = await H();
	return await Wi(), o;
}
var St = Ai;
var eo = new Int8Array([
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	62,
	90,
	63,
	64,
	65,
	66,
	-1,
	67,
	68,
	69,
	70,
	71,
	-1,
	72,
	73,
	52,
	53,
	54,
	55,
	56,
	57,
	58,
	59,
	60,
	61,
	74,
	75,
	76,
	77,
	78,
	79,
	80,
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12,
	13,
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	23,
	24,
	25,
	81,
	-1,
	82,
	83,
	84,
	85,
	26,
	27,
	28,
	29,
	30,
	31,
	32,
	33,
	34,
	35,
	36,
	37,
	38,
	39,
	40,
	41,
	42,
	43,
	44,
	45,
	46,
	47,
	48,
	49,
	50,
	51,
	86,
	87,
	88,
	89,
	-1
]);
function ro(f) {
	let o = /* @__PURE__ */ new Uint8Array(596237), u = 0, d = 0, h = 0, v = -1;
	for (let p = 0, b = f.length; p < b; p++) {
		let _ = f.charCodeAt(p);
		if (_ > 127) continue;
		let E = eo[_];
		if (!(E < 0)) if (v < 0) v = E;
		else {
			v += E * 91, d |= v << h, h += (v & 8191) > 88 ? 13 : 14;
			do
				o[u++] = d, d >>>= 8, h -= 8;
			while (h > 7);
			v = -1;
		}
	}
	return v >= 0 && (o[u++] = (d | v << h) & 255), o;
}
var to = "v7#a#AV5_7L&Ny)4WV%A&PuUeG!P24&{O.HB,)?P5|XuKxwk>QhN|t5@NJkJX#(_AiW5#L7KH4_#:fHbm&.xbz+##ioB6x&tP@+]887LbgS_NQ0jMa2/<Ecl>i,UvlY6L:Mjus]shWS~,=z;ha5%D4$&S#F#mw%}#>h~3y8S:E]dFW:dl{</91@6Rb6h7:Mb:d5s7O@;6x$X{`5Q{`N_xy6o:=)O;x#cTs].Lw9S]E*c5YI,,61N3y/8P]jr8.qvh7N%h<kJ_^1m,Jm58!3NCb5_[k!EMbp(VOU]/gc+KQG9+Zol7M40F4HN5<1uQr0>CF763<ao<~;BCg^OG&!bolEh7.r%t]t]v}>Qw,{[cGQuTNxsmbN((=5~F43NU_;/;m3<N(+7R|;coVxU)7/<*Xa8Lga.^+,*VG=O/^K=d8d6$rDg_ieCnaL~6Tf{<[isElR5>KyJ!13N}.}U/k&}1]nT7xH45TAC#d:=)OWqJX~hK72%#Mq$vHZ+4th]0mO@[2,Ttd1m*KUYLXjmwuUd2cP=f*4tgl;<p$:WE=wI6Oc_Nm~e2cwadHNjj;T_$V!$7j<:z%4q3gg14>7{z@L+:8`cX/r8a[/Y8_V+,&fwg=Ho`{}f]0@6=XilfgxS28+;K|u3K%7stU.pHP.,19.6;~5|kJ0_S#Is%d!>*l/c+l~?7SbO%%nsY4Z;2%0l/<1%io~(JQ?Z.*/=`2)7_nU~K)^j8wjdU6q9`c=:h%]3b!^0Fp|2{pTiN#;}M2XxqM1Ik||PGzt,p^H$B>&ot}Lp`Oql/cl;\"?V25r_e%J<QfnpKd$N<N0+`Fa2c8>;[dbm7?i!j+#2;Qd;=H$RQ_897^i4ZH0m5k8[m%>4;o4r0M*zNy9r#VNepIVuQVg==(8{o96R?+cxy7!+Zj,x*G%{=1dZ4s(9.!=D>,.Det(c{=^q$7>m>F8&61gL(@eXg!dsl({EG^S7hj;5|K#vhn~]OE#F4k>UL^w;DyxUy%EvCvPaf*7U.Fmedt[JqL|Q1Jo>`t]C|Jl$p|cA$oTRU2>[rueVJlgKr7s#=O0EFaONk6%&,u5y>9?P$q<5|Y~p,vq`#}D/lm|3S^{%P`bs,BcNqP^)uL|3>m^DR.4)]Szxj6#=}%O8NH*A~1]7gWFp]?F{6p(lN2>sZc%,~,==d[jbBygRSU=fe/:42/5/<BCT(VorM}.v,N@f%Z(N4,.Tg\"(5#8]_fB3.SJtQ<&8s,vumD5@K,dklO{mYGjMm(9/o#!!jW?~o#w<!>Y[jjS~B9mlg+1|w>Tgt:+*`.U~5#^oQZ!S$nQ|^71Sxs_sJk,YQlcbS_s:4o5%[rv;glg+L9(#Lz~TWR;~l@rPG}an/0:01t`_}~nG%|!~.*IIMG#!,ac#X4N?WD8EwHw[H+]t#Vey+sD%c!cu<6IJU7/D9Iob(wO~U!JRL<,W3O(JR^(5c1z/+|/%{[d^(57$(gBG:Xl7bf,EN_&fv:ysc9>txt/~&E@$E%xRwcQ6R?X~*og,||\"|Qked}1a=5s~%r<}{9$<!)&=m*@xfB%{bpmsaJq%>B&Zo5%~K_y8t8n</$+f1lz_1.:!Sd`N]&c%sU7E3<#lV;d]|_fB{%OwZD[Tg2~N%RRdwP>@~`0dnA7M]j~%#HpW65$Ewo^%{z@d8dkJaP,4(7r&4mW,6boV|d`R[Z`}$`fz.y@^rl=1ykUi>hoo}i9Y`Z(Nwx]kd(Kr]f_67kSI|z[K,;+S8/<1}*m2Ke(W=k|E/25E5*O^8?u{aey22_GI7N%AUl0By0g+~5_z@_MF&*mY*i_Om874yd?JzA\"sP6hdiJ4=3P!Ec;{.TM}N:#etjUbcB6aRq$0I1d:Gyn[dbPa#%n~Y=goe<OL+ZMh%>w9|4VouTX22ooV[S[,MB+(HVxJZab{}b.5nmzFf:0!GDN~6M{?Aq>jPQ)>i,X~pJ^8``}PPIkrGj(r5%$Sv:7>;p,vAc/#Y+w.|flL=A2_lY#eYTZ}qm_][Hurx;ofij$c_S$h+;k:{a0Q=3#Uf<$dt2`<{Ky|\"6Q]X9g762dpCTzrc/r]]I2;`:6qu,I^.lT]g:{k.R+rP!\"=x:N#rfe@y@mu7@9oT_y0nU},y=WgW8j8dPBcAO?9`T4D2dANJBU0HGgbse1>),`JKdd}7LM;Mh)?!)Ceyy)?bdf~s%;]Z+?*VxH1wZ<wIQ^*4n+^%&^s%>yeF24e7xT9Xli5%:gAeR{H%5CDcZx<dv&l7NZW1#UYMWMSd%mZ0rH368&H(M]sbs<}{0QZG=h~+f310#)<!]09|P&+=}1~(Fi}K~@POb?}k6Wm+Oedv#vyu,R(q,%jx@#ZAHzj:L&js;H[^eAB5Hxz86UZ7>&j?!O8%R<w>9SvEL7${;;{`_ar\"0XER,lDPyrfEW`sb<UlBo8pgGq.J9leJNB}L@0S52rf<;@/14vC${.I_u/]h{1c#vB:v.NhQj]s^t7;QU3>T$AO=Dc}[KoizZ5Hx3IKKapOo0x>?]9HjMFW>hM#KMkfx<V+`wj9ucYTh}qm5rS|3Vn(uQb|xlJV]K#ENZ<7Zov!nf%P46q>_W6$nfy,%jW5wmc6j+,sNsq$?/q/\"k=Ft,c#\"WKFr(Zy+#]igkTb?>;cJKN1*@*Vn~9L,:yyI+0LO;]B94/#zL3)6[PrG^r]v6Y]>9={RIccLsYkN%lV]CQb;G8$Z3kFlO`2|.e0d=H|pyYWb%k1724&<=2gW8t{H5p]d{c)/aHa2m`Txs9mo{d>U$)?U}?Ludqg)5Er%:TTV}|D+mr{N%7+^lxo?m2#|!I7K:=~/cwaHPP@CcwRb]dbpFp$\"oP(}:j]mI=jN{2}pmY9?/2lV;[zT@db$d#x17(#cQAX0>7=8OP=#cWz}{,U^Y)SHqpQ6w}p#H=Yx@GU&y$%i[_8egdi|OSZAcaT[cydW84lw%edxPM6/#65DVnH9wN6RnTHnFPFVH(^OmMJQ;6u(MgJV<STLzWiB78jPa;X~U8JzZFp5ecZq0l?]d,=aF=Yt(Cz}<6;I_ZGvV>7MU\"[69Z3|O?<S6fW#xHZ]0}[MZYe.Il~M}z@@)6U_]6WX6j@xf^rcXE4gN=h5:>VRl+U[JF)cJ<s3}$B3Dy7e(Z>na9x7A7;bM96D;fCtX\"J`s(Muk8516B~\"VBF32^~k3VIJ$~?!7/<WbY*UgS|@pc?tshnS_T0,s&2;f+}n]G3iwrrj_0Zv@nT?=L(_5fgV/t]%l86lI32ll$p:?T0l:w/km2#]3=7`<ug7eK1JOT]3.s+7opC3OS|$*36$~i_`*t}h%cP6fybc`GkNW7afs;rIXvG.=5E3}l:~%Nl{A#2Rozep}w^j+i_Y&X1sO>7f<q!PPd`B`;s{7ie5G~K@dT?7s>fidO%f~n<\",5D&v~Gp=o7FvaWS|y^?TPa`^&[q`J*3^Vaf_/gdHA1eJ^Yg7JWdon.c~Jkz;5#|p(d#c.`:e`+]3`dHWo(Y+K[3j<d?mDo_^#>#c^#CnVDmc%>Hp}<m6aTVs,Y+ZHmn^2;zz3;.C:=f@ie_bygq[NmIhR5D:g9.<;Ysr}mIa*{L$@Hk~?/V{pWqk3(/OMY3ei_/lvZ3O%yw8WsY4FL8;{:bv3d9>ST=*98Xld_;8Y`O(DWR4IV?8mwez|_n}KOd(S3.PR0P?t}2]frjVw*3tg]>$l]cWp#e0Pru(K|nVK^b_K|QKxbE~3o4~S04@q~;Q_iu|df5/)c.:XT2Y3:N*p$/0W<|9]mv@i3wFmHl$Ih7W*VieEF5QBOt7@t8~f;k:ODx+oj[:i|MU7+lDb~r]+{8S:E7c_f#$p]HI`Yh7oyk:=s%Jm5Vo$c!0?u:eEFa+#=W<=^AZT_AOT?WsJ&Xl^c9|7sC7b+\"_<7cdz9E`s6smy}@.Ssx;BL0j:~_iz197CnUunmn~c:/ctTiTz]+;+):!W`g=Rd(>B+JR|1DWg(6f[:x6O}&Nnm>s#,Ss&.&yO&3h@Oe7vmFxx;N*<f<z3}Zoh):7g_*8W`K,Zwa#R5h7=7#o$~5f6z72D=oI8bc`lWu,$bg`:#$nTWH~m$+=vG|a1mN,_^Ulge6~t,HW;=^wab3u0K;P:CL3a/zS(WOHVf<8kS$4:BweHbi4gUn;2kvteI22WE4kxt!I,zbS&4)Dje22c#?_vBNg^?PJl4vCQ!J=bS;W0F7jP2m/PvqS:4ED<!+e4k,tQS;L8fq4YDn/Q$4k>tOHu)^H4k2X~GHX8fn/,B~cPT5k`?KIDejPd#~W$Jg>aCi#@4@D@!X;u8fS[4BE#%em&kEu:Uhpne6k:X1Kj`9p6khGWZlN6+*[9FkDz6Y@|Xpt5d*t\"4\">#JY!2e`FDC>8}4IGHC[(}4+W1ydLIfr,Q2/kxX,E`=8<k/VB2VaCgSS?#Cb01xugFu9RAw`v@ueeiS>v_uDfM0}XdGeZrLR$Aw{vFveeN`\"4/(KvHT<su/^>yX)Q%h@oi~}X6tDf[/_X8tTI+_|L,LjFN`_X$t2WWO%F^CM[HjA5,L6I2E~4.L<yXjAY?vvBU,u+|vxBLyt/]FQDoO}L;L4Gui`X>t(fMo`X@tUcWO}v/Bz6\"y^F$D>8tcsLvJdf~4~WTTMoA5>L?Jb*\"FB?FvTIG(sctL`H$<`XCu.g)kY&~W0QBh~4a?<Djt}LMGKFK*sc{FhEBzJIHwyY/RXj[v7v6q@o[vgS\".PbmSW9gxR*?bc@8Y|(5dIa5Y~(_cn#XxZ*zPz,5YC)4Q<kfxGu7iPzBRlH_dQz9I=wH!eOgxt*WWnV&<eMjR2EkoJ1Yxz*eeP`f5EixJXrf5kR!00n8cDR*H^b/5Yxcujq8cERrF~|5Y>R;FTJ6Y=iOSZX6YPJmxBw8c$Iex%w8c%Iuxmx9/GRoG]c6YNB&kVNF*Zx$uD:eOyI4DsV~4#LVHkkPTbx=*5d<kix@uN<2+yI<D!#!/rx`*LnxB#YAj#P/5axC+IgIwzIJEL.QzMRiI.\"dM{ILyl)PzNRcK4xdMwR:Iko(,gxVv@^2+7(GCNLyu}9JiOSmS~[%+U@~Q@G,tS@k@I${[Scz#(fK`4WT:dfc4&+<MOcc0EUi+ytVH;Fvz%A>1LOQLBNMB[5(W^&Ioi4Oi.I.h;tIEvztA(+g+JzIOfOvzpA&ZjGi4Ok22fGzW]VEH|N+u1E@M/W~42!4Wr6/Id4G6EUiZ<LhCo00\"@G!Mat@GRjZti@G0UIrLhLzCFf_yUB.,(y!A@vg+z\"VHPc7VvD%Dxb&yFBZEl42qE0VFvz6AVwLOLKBNWBk@t4T(CaoC*Zd\"+0c49lE0cI*Zq\"/rOc|hCaOE3hCaKE6oBNBCZQ+usDaoBN}B_PBN{Bjj:WtUHO6NBN!Bk@TtKYJOKNBNmB[5t4/%CacC++utmEEa<C4|H0|H++ttL*IOkPvz4XuEk@oLaviG(zPDTc,RCa%D:Nk)YCOR00};<(6CDF&5LtU:`k)5b\"NuxCQK$os8ARz\"KFGK8nJBDI:mZ*ZBLIk)EC0oKCZ}]Qy\"7*LO5p+ulE[*rPvn/AwPYV>_=B<a_JD*0\")Awvv/6Wk\"TVt?,WBMWR3WC5[$c4;1X7sb@I^Rwewe^f/V),v1CR!ne?LBo|yWNcJteM@Cbi0w@T})PGIH%YZJCd{2\"4KwnXpJOXsI6V[`s?.FUN<CHej#t?>F^YF1nTc<wwGZ[J_nuiWR{vtXGKxgH^Oc5o{q\"F|v6GGZ0I8]`JPcgjH^Nf\")ZGYvRV:.?T|,?Ix+#Bm<jjKM~Gg7Kudf)y>BW5pN6RtLuH/RuLPEZbEHNyBR;HSjyAn6.h!C~VGGNpX;u8m=4(dAeBdVI*.(!vgF`G+ex9jH\"tDPBQ4}v/@vCXfHGRM0}LFwRM/DgcwUR(S&Cw|)zLkaNF{![/W!DYbwaMgCwT4}s?Fw~ttY?HfW#WEXRgqi$rAG@v{\"bMywbH;7VRD*VAVuUMoU1kBmmx5W<+NBWT}u|OonT?lv2D\"t]aajC,G0dE~H|Px7[db7/BWKsmG>Q^Zj}AaN>HRni2V,.T(csDSHM6#^fq>y*wiey2,Ot4NHainr|EdjJXRCDX|m7Pl+NNbIylkEXcwU9|!i$m]7qLMFx^6yeqyz,C#u%j%Y7R3LBG^f;#%*SjQXrOocJB_9$RlttYHNma0K\"hZzREYKc,|j7R6LZGCQ/I=ykD0#o)ri&(JHN@xB*G7V^:ac7CMrq]O7lB\"HzVS92d[Ao+:YcO(z/7+chEO*&S1dg5:I76$wP7wu5j/Rn0dcMD9.>u(TG)}B<RWaj=k76ullnX`:ecgDg7|7snx5{0xbW{Tj#)dEt4{Ocj{t\"DS53;3R&c4D36Sa!dnX?SE.|7R7@YQP@<s]!dt5|J;!SaS7BZFQ#?/7+4MK}i4@2dyX`Q\"!4!VzvalT8&lEdju5:Icicf@y}DeQ(zf<@yFE!%OmdjxX+Q0<lEq+ZNVKt)}Y+$[n4XbR~=98dj2X:URzcf.dy5&IE.88q+LZAS4)ef8+Zv#X[rpR%wZ/@\"3NXp:*gS~W4Ja$a:cSBXjI1tOJ;kHubRU8QJx4tErVtcj4iZTIzlf^kS<WsF(jbC4k(t=LkMd#:4MD(1HblS}WoJJbAz?FbCN?}4@_:W@MLH@vuYIUzD{X/X}UqU5Y7i\"O!#d5Dic4]tr%5Y:ibLPHZx(j6Oyuax/jdVy2wgQj?yvXeElMhl>5S@0+7t<D_<u{{Q5t~EMgWe|Q1\"NE]N{2YOC5GwJXdFSwu+C5:F6BCV._LvUjVXgEw2*[})#L,x3Ti$j|}X.LUyhVl3.I)y]B_flxZjD,yYhP9pzD:1R\"G,su{iPP.OtLIJOgTv{QvtPO!H,1tZ0(AC]G1#i6y(FzrC$/#GHfMo^!/y:lovGG4PH<?WRJ{H/XJBV.I^4I>8tw{FhvtP1(86=N5*C+:A>YQPWqXG..(LX;HW>2oDyL=R78y(~mSqlNS5R/,dnFBu<ju;H`=U[@jF>H>!cMS9UYV$6@B[)]K8S%u3m/,&1tT/NJO!|}#mhi0lrgD&_FTZ.KDiej:/efej#\"cz\"19gSXOgt;J;%PheHQ7kqp_^F;yk;!(%cpwl2o/&OgB_%eY=?pv}Z(H$1V3ov}4fbh/qk/MLdiMLp1W^6_UX{mISDQp9=nj+os$9`y/IaI*L/C/C4Rur8,c$9HY%pTrTm3~<`gU=)vZ9f_j*Z&R|<g.lGhKR*{upWvz,gk_pc9PK>%E!|MdBKq|8xes;@f|@ESw,{=v8%%<p!|]gD+=jF+APLg`<tHC8C8AeK;EALeZEOvN8!&e68ae1h&nX0XN8<ifo1giPc[#9o2C8e8I8rua&HvH89q}H*M^*T1o,fhm9=[%%q$BeprB8u0n8=,^,/p+@$.Aqd\"FLn98BN/RE*AUwn^R|e$9_}#z$)VBtDI]gtr,KEJkKzrq+*L~&vM^y4o?(tr2?8+?!))=>){]=~<ZYGUc{!_m%Fj\"UsnN!u)NjBqB>6^jh*2+/{ZP`)]Jtj$E(pf9/Xe=(h8d$cB)J/|R4k%:);|8;BP)pr,j>W$sfh9PEh&mQ,_M;xtVEfoPLT)b)z}4m#JRs]3T44lo]ormfRnzvAng=ny,yfK)UM+]RY=R&{U|$[<X}sv5W@Y&\"QoJV6CLauWDKisD)(1/&^.V#<g.]^`E3Bya<xqMP0pYs\"Dwi8{K|#=G14,|JQHgMDx5=6gC|{Q^9ZeK>F+v;Sh3tu/Fh.8CAIVm,k3g%\"Uo9}gdU\"USMOYqm@#}Y.K6+!*gR(%44FCV[(BV[[n&:8M3\"F=Sk{^!oc2YapePec2*ys=GYa\"\"RqrD&h,&X<>*1NEQ%;4#@S48`2Pv$+vmupsBxv@1)Iiz|4fEGzC69W#\"W:^v$oYs=Skk4`y6T\"pv*$9e=ShRCuBtf5e/],}gI$odzhQG{?VlJ6(t<6o;DbP]]SgKH5L<y^9?F<!\"W)F>gd&<Ew;5e?=5s*;(oc(0okvY^zh]#{Y<G4o{.QF[!C,tln$!X*yb<V}L2t;pu|.4znb}d$9hIs}u~f+6m^.{F1f\"4xyf>VFl%ZMJ1@^`C6~7n;KK>;jm$/2E*=@8;cEA^w.pw+cuU5m>|w(>grf`{&pFy~<ZuEVog3vVsp[UUv$~9!=C$z</+$IK&gqa=@FG8.);oh=8`OwAb@pos`;4s@4+h^#XfIBW@MXc[F*\"5y?^=?gJl)_~=*D`B[ZLQ:Ls>G@!oegGR#o0S:(Z1#YXQ#iG^u0H^(bv(=DB@K?P3[!s;p.9,hD@$n$s$D[l}hvVU;E|.c^04}UAqnYO$:{vC8e]L>rE/m*Hjg_W1`)1UE%#=g3:pB_Y.@ml@(eV#uqetxt&C<ohPX;`#u3>TkpY&[/1<]K{8yGPg2.uRHo_=JoHf!C%.b<p}#!hKB>IxX{}!KGPgxD!cD|yAnA{B]+`>@(hiRY|e_K;X&q7usBfk_z1K)ay^KV(T12k_{>U!j?@(gmcD:\"6Igz\"C.usB1+rBk))ts^gq~9OzZFob(HX|Sqrn4VyKM&3M;X#j8O|Fx%tq}Q/pJVsI$lWq~9jotJZF{x#EDD|F`luB~Cf=NtsBiv{F^LSS!Nb=*K?dL3C,9v0jsnGrq:ev*!n?.bw=dy{NmiIzH[wr13y/h+*K8GWlIzTNJdG6ujPYH}fe,5{6.=*KdO[ccYkSIz)K&_Ka,}+5nrhV)7}qoO>K&_??.bn4`6QW3GdNOY<54wN*S?Enhq>)n?UHD]or)K&_AaKf,5RZ\"Qx|3_l[~zYHoyC{Q4O64wxZ[.~GTRhqGc>)n?aF9{J$QVW]q`&q%V.3(;}G%nhq<)[{F=&^iFA0&%o&D%j<%ni|J$wVDO=KcWiF~6wVEO?WcLC_7V/F|vJMP|PDCn[hmho?@*rMz(pVW{!tpi%>o?8Z5Sk7>GM,;FwhV)wNj]\"71{b>nizZS!cd$]jQEZ>#S1>X]CO(P]d~ZuC|M[zh4&Fswed[3Lw#7N1rah;e<7hQn54pppL8zV6pL`o?P}8[o$\"o#=7o]U~f1UX~tl}{?`#?QO:a(me=>xcdSOBoQNU>Y[}U[boRu+E%5(q)bbSh><y+&H;=!l`Scb5(){C2AZ\"2/}03N}q(ZSF3?M,#<,NS7VC/+/|jf&P!cce=J;K?a_8TBc}aFXcbu6^4VoQ|hZybPPZk3|$bZ9<,co;:MN*2|1YTx=8OqZi_Aq=<5Y>iU@;Rcz!W!Yf;)Y)m;2QbR<HY8#wpXzYReM87HG#u2!lO\"|]jc<H)S4~ws<h_&%h1fI+MRq22YYh(,$;K86#a?{xlsgdxNZg@=+j_Krg<pQS.H44|n@|naj#g!?~D<C:}VpBKz$M0{%sP|xBg3Va#/L|!e0bP/[c8c%.]dIm%;BvQzBv~5=~pm[!Y?4>y0L8cM+GdVluGlnr{jipTi+d\"gp)tye*K)$/FBebs)MR5}iSCXe`xAJt|Rk~3>WYk@qTjk7EVES0gzEV8&);P?freP~(loIYj>]N`l7l(x:6oQT[y3)!w<n9rCuy4L0q]FKMEo@?{>JmXJ&OEwY\"p~6vZlM>Ca)M\"ttMtOV/R3aL.6!!C?Rh#TX1Z3YXBBFza@l%7b~xg79Jz5bimZh7b6b*KnO_w|7qaBu~L[RRyfzb<JaKVt9z0x?aXRUbO)x#4X1/n`i_BvMcq=ta,S=*7[Djv=F&HJ:jj(u,~,j0IysE6Plqe)74vI2BRSC8{Mz%5Eru&w/2w>20zXKhcoi.gZc^5YpJp\"5aK;ef:u4dL\"4yKGk]Sgfe?HplpL{lZycAf{OCYC9nM~`8C@y)T1y>wl#nzzZWy3L$QJ*WS^~l@%NV+p.apZ4.]<xddWTZ}4$O^E6`#xSdhEFg]$MN8wx2]80aUe$U+#{mK0CE>5!&auY^3IXwzSJS~U]f[%DU#(MN!+M3Zef.odH)gnQaMTgb^3L~PBy,tJ`m+LpwMpu9|)L`xOw7k9!:(+&63DkJJ!w$gM=t5o81uL(S,$+R,dvRiiL4BnQ9}EF$|a;XOYU9_Xc]>!<+|dM_w7;L4xPR^P7gWSTr>i}6_on]ss,!5aX|~Z}XTXfbE)?5Zc)oYsUVv3iL[8S;5gWL${P:bQIpNS9IUaV*Zig?KWE*78$3{,vpwDz(fB3nBq}6=)Q58f@Gm3,?BS3^UZOW9f6f{wti{4Zd7=y{SP6@>aWvydA(jm*gtQ?FdRtHG|xr88/+KJN>7#Cc)>J,gGz>9w]oZd^:=cf*et/Ho0ZU4HBe~=QLGNiT2:>R1vr8hWV\"2xyR{\"Oh$/.MRfZ2mUS=wu\"apvhR@.\"K,(QrlWMe)YjD_D@~xRDGz65Ld(VSk#LA2LhF4,snCd5(%5f8N>Q`HB}5&~`g;!z<;87N`!nUkmpE<@2hPn2*UL=q7csUG3jAu4tQ~1JZxt,ky~DbgsQ3|+x2!cZsEMYh94j+PGb4LOnfCl5@!Pdj!!8=k!WiwKi^>eK.IOi^^!D<Af}XS,^PoDZeSl0;Ul3bc|:Xep6{S2]7g(c=7%Gk)]>D(K9^9KC*AHgTkl4mH7eGH$TmPV6Zk9eLDff\"bL:S]j,Hlv!wSqye8)@2OgEjTj}~HJ$Z;U,YJ,Y/hSl8Q]tgPo!_IiX,W,l`e0FJNqrG.H,T#Gv%Js,u5@H+mXy2!<J#wyYtPPaP;2jE#Wbyb%{g@NjMb|wAfv,Ham*<<D4QOli^:nF_u.[1ovr`r=fAK+f$\"|O4xZrRZYVh<s!:l*2^NnH:/MVII|a6r||WuVE[h)@)c!Wek^Y/s2yVVN8,rhwt<w(k8l09PVm^7kxZ3]8s2`*8[<<~%w?}]!f~v,ry|KCqAf}%Q5goLOLOjZD!/V)4@f3=>.gqtM7@P9.KE_^>7d{:R@,_y\"^aG~q;uZDIOJBxJ6u$f9|8j,M1f64)&=F548f$K?C##FIx}z[6SiLRQ)EJB5nVq()=$gTnv_pcl*JNX6~XDn)R08f$oh?Mr8%(Ee0:+n^#497IlIcdSh<FXe#\"[HZPuZ3kJLv+F;.8}~hn_BV.LuK/L4R3X#=M<tJiu,IWn|DoH%;A3OppCWcOLWBH4|E+.Gat$<<h6=swkJW2`,~Gi[OPQnc:dYj7%!hyz6J7>RME/SM70ACXX?*/a6C?Ax&0XlcebvuP{|Cq$n|_q}&Ga;Trv,1O?=JY)K1uv39^Jd?ia|t6\"kN9($Tuumn_EM)rCdtv8zM3VEQjy/TIIU*(sY,9+VaOipTUxHNFSy)Er%5HN,MdlCo8/[zdEEv_?@T6M)yri_AG!a7>c,FrbpNFfDas|x}P&U,/cAb&5j4;i8Ez)DiFam`W)lN)kM<fTKC\"L/>cM~A{eu!lAd9Sd53Ptma,OpTH*d<a/BN;U]a/RPe1S\"B/OpePwDA_ETI$#KB,K2E5dmbT82:P:K2^530<&+K>8X2ekOv3~BL(s*5ZUceo3bo#P4iuLRh55`2n.~E)q:1y/}Isoc[.Ev(!yPRilcK,g;NWBN5q(o7<~1dRkpkc[U}B.#3B_fmR(^7]|S3`[t2mwULovd`B2HW^K<m>cLW(dAbQ,1^9_!5Pl*&@x4eONF&,@mwC|#H6@pz8Nz@<?[=?y]0jY8;;ghqhopeH%?{l:_[%JP}&f&Ij|J3`J6h;sQhWbbw3=$Z82>Or$dGh]xX>sd:D~=Z@Gl84ZC/42g0*@#^ZVHs5wqKVb9fI0Dc1}/s1lo]MZ(.:s}{2pE%D1o.>Q*2+4O#_+V{<fx=hMf`\",zhJ~G(@`~g?a^54JwvM25;x_&7I&[m*gg9QZm2&g6CW=_{7ie~I,YJ@`1s7Ef%97n$M}WrdnE&h63q@[O|dz8\"s$o1+&^o<%g=~:y?j8b3yp#)aFmp|[p:&$J\"3#Ye+2~`2}).Lp5X>sc#bWR@*DD2o=[msG6a#8;<DbeK.2hcJ@2>w3mZg2)<!}g_[y)OCZC4%%X3xhAGi_gd8Wx,w>Y1PK<o4.4^]z`RWg{8BK,&vyO|r1Plp{CfDqn_`]VW~,ZLNe$i1A%:.9{:.Yd8SMj_rG~r#~bg82/YW0cx`6piZ6dPdCR^_uFlYpH/=ztY`{k>7oS_pr2.W9V&r%TJzusa/rIXF0$_BW{Wasf9Mx,I>??wxsViY|aRv{,K?8zV48Si8\"W&n*?_o{Xtbzc{S!I*Ui8ocW|%6M[]dHN@r@cT%h6cmUb(4Hw]1iR^Nsw]bii,e5K]95pub/dUd9s9W5*2\"Vbb%Q(oGL}m):\"kBoO^x2JQl!N7+VE}u]CXb|\"h8>1Px{aR#{eh)=HPD/nTBR/uzCOi)DT5]<hZ<5.f2MJlk9ezWcr}TP/2T}Z%A1lKH*4S0WK8i_WRgO|f.f/}qB4w|Pm+&fePP9l{J%*Y/]<55i*ksYM:s./#bTvc:NF|2g!N|8On(&,r<YU2J3086QsmweRqM;vVRL;%.S_~3dj>mO?KeKKLdlIl`1)7E3*Y:sP`${)7IWqM**o2g:{}or&%qCIqy4uCyI515yd{sGG,(Q}OF|4]a%P[Gk7}B_)mokM[=fC3h.gn(p@lD>en*;KWMhpQ+oy#eIIxhwHHK,VO1?{}N):c)<5[AgXHG(>7.Xd]>P;6V{#aZzK}.g#y|<8dt[L9(D=2%d!>XJ?%x#R`&_{fD[Gk45T_:V8/xfGizg4VcK6dmb7Qh68:+$psN9)%3iH11K_/UMP@s`EW/jrez|zQHIi|x$%,#S+o1V(/k~4gXR@Nr`I`\"1~2.1R),{Jgce%G4N4ipw``eX[nO@{TB~u>o2#?_,kZRu>2hFdjU8.FwOB~YVxbk&@{|PEVmU~*dcNW?I<zNn]UG_M(;FK`I`t^|@y+U4`[]XB#t_zn!@/c1;{)+rcc%LWh3{R)&l(|.1Id;+o+@V*7H`6t=8!4&CR0xh(>nk/|NvAiaj}drGd{K\"]+&z]otObpXIn2znrVnD_q)^G5^tW[V2I8BX>C4+Uq{O.Y*(~e?234rD^N;2I8oSj2/1g`A6vO7nO@oJzgZ_#sRh%.HR4+Uq{Oky@@9=Kb=Yq=_i9fprD;4fr}x1_#Ez\"%w<D%~B=}fdf`8.#xsKk446>sJaQ8mPhoAktU77%hK{%Nb1nQjlq0t2@$7iOI~:z;c%jWOI0/;mbe,U%2vl`*k;$J#$^kGqEh&+f=TZl8K,]Zqg45>xZY$l2dA6!xwES(}0}xA%O}uO6(#Z=7br2d])}`D;12$!r)/DvScb@3@%|=\"?,p4UmP/Ro#CQ6#!VBngjiro8MbfeT7>~9QHTa7)7K(ywkHZj*}k85rNza+,fKM=~Udqwd~@Pe;<5z\"b!#7@uyec|61MO1<L:eJ9}f,`9Llsafla+ax5./iC+$I,Ua)1cW8fl#,t|,|B9SX4*z}{jrePD0QinE{($b~(o!l$!t5is7Sek[u3ZTors7|aQ*cvq)bV7x%Z2W<JeM^`Vng53/_~6Ma`.71ekCZ1Q_7<~n9DW8]Fj_.g37oiEOvdU:,poEMjlUvte|n6;FTkj|8~Sl{k(ubg;S7<tva36]U}e{ldPj2HZ5aw~c%R<z;1/R[iY.lhP|0!uboVgBpU(F5[]h.<=/S=I><Uo:R_7q02f0%;0elN5lIB9h0m(wV`[Vbf.Iu*l;t;oFts6e6`E=}atV`6CNh.Tk|Ux)wbbQq6Oy0(HkZow!>y%8OfBv~Pm$<$sl^m5,Pk+sb?ye6Y(IpIP=14Cgvu8^=9!>IaHY>4qm,+w:U#r[:iX[s/}~V|6{s,_2e:=j1YFNE^bq#<T~45_9LteEc.Ij>W4V]7.q++SscqZ[V*7.C2s=y#06l2?HusLef4Ub9$rogDDMuhcJ@dx+`Gqt%=)uN~L`Va)ESYZ!OB^Y;`fwfimY{Oks#*<GTjD;lAe]cKxM}hQb2w]$5LNZ7zlD4#{K`Sb}[r]/1C9fe^gM~D#)<*Nout5+^R@nsmK`}>ei34&S@$|Dr~Zo1n{oL=]N]!/BOaduk{q0gPt{q*T&~aJ8X/9bS<CO`u/au]^9Y]Sz_qh1TBe%#HG>@1&`,{k~>qzWS>5E/>&z]bwQ8.^Qj,}&ro8+rUf7.thah%>O@\"|x|~a#IRL9V`pSzY7K*.ck;nj7:wq0g!P1UkycHP};PD9yiv}F|y/OrT]Vbg1AGLyxB9[vZ!xIb;]bc1o67/H32a}oni}1#1cd14`8y;3|89{aTh}Jq;snF0@_`pyV}6Qe0U=kmch8=/5?V9=bd7c|k!?4NW9]/f*4lHMSpS25;jc?<n|82Ep)1Qo=:^;$X@GN0a|JWCx4o+q:}4G)oQH_ui3oLM;)+0}7s6L7s;}I6;s*}gS0}la@5\",+y[yUPBrPR^u`VMSPRAr:1K`N%F3ScGtAsq_4XI*(:72o>^)Fa2OYESMc@/V#v44H4$r,[uk_+IG:5Vy;3%w8Y!^}31Y$dXIh4Ga)oP:x_qzu^{~JLjS^<>$Wwt%\"7e}P:XP{/L?M6Q&fl#S7TuHfF.z,;PHOQebl48NesNR3G7O_u.4+Z:KShSI9c;%]n@9COcbNK0eu[[Kq3,#|}d8dwz$Bl\"=z[qS7l=q[:LZk,:NqD4YV.yri^=5|7GL+=&Mz=(~7J`a82[ru=DZUY6s}|FJz]mf[HS[:IYeu^o`>sm5G`\"rSZTSc[o$O_MW8g2$o$/#Bn.]0C54,}Z_a1)xa8&_N@(=$g9;zQ4xmo+6,6.ebh)ooNW{)x^Yx1bTX`7Jgt\"oNKorz=P`cT=1bTsJ<xGZbT}n*nv/C%|psYbbO!U7jvpMJ,E8e<9+(R[fc<V=3x\"gR@dvZyzOTy(k7X:7AU:YX:s/kmd2pQp=N.db!Q@/]8>AXj*LxMGp[{+qiE2X3(<Ls8izV!s+>9t=vWRrYF)Y^TP_8tT!v9uz~0vySz|.d/&V_VOf8T@m{.&|3~D+}^x%%o4exGlFp$_uH4$%t3GHn{$B/wp&ZZu^p>4>5[%]67n`}|A}Lltk3/Hy2wYp0o^ci};)`gf_=]iovbXIH.bZ7.BSCyPhBJ6e>VPso#w*+zQZlMmtY}jb3Z!%Z_h<%3l#[IbG<z]^@w49Cf%\"@{={Bt)aVp[&>VYoVxi.zZo<R`[6vZ!%$7/=oFc19*c((fY83iHF;]ut~JN4boDz,8<6&7gS<4q<vgP?de#E%kXj}YVRL~>1q]JfW{1o1~#h,#(S0,l>H%?!bTJlN?[yLi<:KD0}^h!YxnVMw4<SC%Y~qlwht]soR&T_v|l>D:Qob{4>y4d[E&Zyvo$JefyzP_b3IKM}m0>zYk@^[l}|YK6~}CTjXIka2<6x>D,R/}]L3sUut*sZ1!WS\"~\"`H{Ls!}>9Bv5~]c/s+a~c3z*H*8@CmCtABaZNN#K!WCj6PVoBgJ1=`9Tu38>b0p53[qC|N%:h%YQ,[770TIoH](pY!*_e[G3zxK^Q^F_O@O,tgZPC|02S^vE|2)ULwHOqKeNlvh2T4w:b~6]x{XOR[yaR4Td$ENi},<.;0GeVVgxM#>@^\"rs+Q_e^G`,iuI]yi]J!3}HDXE[eR|QemPDLt2y.s;JRq#NW2V.mv]tH,f?O;zTTMrJP52GsE26}skvaOW@mysJa%pn:w.nfTg\"^sp9$0Ss;7Bb~8d1;T*dn}5t]H2IF+~_ei,&%F,>$VrKqm;OY6U8DOQ4$v9G$3Nl)mdbdTnH&18U[V?>#~k@d/9/KV$^pMY1Y/!*fNfo(ENq$b,qft:tMGK!We`BywM#>x+se@$BtL(b|;Gt=fGE>CRN>wLSLVSyPhjYz1]uuv4zp=Lv:ysJfltc~yhsvss$Bv}TUFlXrq2iWHF325lp]9dxSyP^>jUxyB|7gB>I/rDC/;mS_e_Mjg%[6(b/!7~]0Y=EZ>lg+L/rDtYnTrKy$U=r)#}`+I#5t9+&;b*`ARzDQ0Zy1B,KNUvwY]`A9V+r!tWAs|pK1=.cimQ$l_?GYjwFP(Q|hYJ@l_?|P\"Jy1f#1;GlzLzT@=,Y0>7{=yC8IkDW+uVPm#{6y@N#ZC,0j~SNHF*=*^fxn+=gb_XB690>cBR7{PT8D+<DOdqlEZTYxv04DOI*AD}@F%Yu$:*QHR<k{H<HtUwxHnn{;]`+i{9x\"`bK=7en^/tfZ$~Zv+PF0B+BaEw,},:tz,z5dWv}Sx~x.tK@SLo`Mf3d)[pe#:1`y/Q~Zd75!,pSabY^W3/q2L.kcbWJc4i\"\"!wL(K)<>j@C{WVHWWK:4KHW>PSBd)^WHzAa,j^`86WWdH/cbJ|^_:u~s2!bks*KmUfsw/m/R(z6>V9S7TfO]h5R/$8E0xy3[)]t?ug*Hg~s*YNrW$SqAH3mb6{sOv;4O}:zKzdJO5HawENDbed&J_a~M>F,k`J~8Fy~j23NW7Oovl#defMFsZk5ukoP\"gjV^lP`{OByXl6;V&jm?~elKJHfa!LvZ(V}X&|:d{g84z!w^^M})x56I,FBDEWOi~s0CZr@Qd{:aF>*Z&QK(<|3e,Ko|MA;DQYu0^>+j2Rbb{#Rxd~%7!_[@+Ewj(6D%*v4!#L64ujGHf<2&P+H@hUsJVLr7r7XxsDQSa;V9$7TI(R:rMN|j@A`V_%:oaXX_lWLzzqyTJ2:7FbS|~BNq`tf%Eyy#Ih(&|xq_kWL<Yt&4QK;a\"$I~s$wu/=C2Q8/o5Y55KR`|qLpr%}X[K&WCMFYn~nscI^eyb:F/cELOf7NUxTp&:=cXxmj32qW(=IO`h%!))+ej2HIwuR)oI4zPiAc+!lObpNUSO,eX{oFycE/H:Ob\"VMrZS:[#8j8VzYZW~h9LMA`{7)hPvWsn|_`2J^w<[!P?xLC<[~O?x(@Ds35\"T9dG]lq\":HoP]{]Hla_asw{C[3%5\"sz5|?)S}mZLg5%z1H41lRqfL_7PVOr%|@EQW8c%}|<G}$u[~)Kts`F!bi+*/S83`W(H}b;+)4UW_gJ(<icu\")E4Xt}75F1jv17NKWFZ7G}oiZ*Mj_[EWJeGxG;I[0rB_B|?]I+zs|]r]#;kl]=mzc}]{B8w>f&0?)eUh(sY4X~#.dUan7JqW5^m1UuGL\"pv}.K,6z$RG1hjl7>t$#]$Zg7I`$~dPL9>}l5~p0VMcBeE.AeN}E;Nq`#Dy^%C_T.);^<&%u9TgG@F@+j(Py.g[,VwaT:L%70YD}MorpcA|M[S0K6B3_DT8L(BbT]$]n>a`bwK$o$HVd>5^sl_iu|!xm}o2d~S$Ojb%s;S8~+x~Wl0z(=qrJSW/<<e(0F><9+s|w34xOsKsZhCqB&,CZlmv+8B#C&y[<{~6RyHoFQd8%>D;Xpq7h(#w~i#d>ncowZ/Jw5X,W6h<N1q0d]p3)SI|vW0r`eRMHgvakOb9%}+/*@yWH|<(ug8/p{(SS5q#{qYF**Y7z&b5gvTa&v|!6&vy)8]P;_al(\"k:4rwU|bN|%}@/J60&q[!7s`nH<PFwZTgS;L7SkOOB>i@hOudJJL&+E{XL}1?I/kdyj03tXyBQuXpuPBdJ@Gr[:,2yn{H{h+]+Z:.1M|Dim?%;YurSS`Jw^RX_RGkbYJA(Ov8}:53/Pon]Yn7WK\"|($yc]A:f;Fdt%7cd=OU`+P@9MfoV;Ga6t,;LGK9Z6$>&*H!XK\"|7;c!YL#o&r(8sU4pJ>.~V^h$ZnzH5<4295wZin/9HN:J8&o<>tCeR}E}f0fYUmt!l+V.|:vQ_oJ.+=hsKL;s,(Up0^|vP?/LO@2|O7,wE[oNS>k*UBG|EGn?KBM0DA3DDXW7]Q7b>V_N$2C7{sPCx48>@X>VBsP[do%+?tP7u,*y3]86t|rxs:=&NVp=vWce~I$?{3XlY2*yeWHG_d/7jXQo7~.9;/5D2d)[0=j2/(C]%1SFnj1!RWcQAO@1BzoYV?3w0u+#uSd2`$(0C0HP3Z^<O()@F*~tBs6}Y2>f@r:YR;x]IPXJVM1gsXledx0nZx4Gi70nyazuQp<YWG=O,y0nZx0]Po/MnpuUDd}{WdJElsDJRXRE.;Ac@6o^Na,a&dFsGu`ONONLqE}t2`.&=`uE|whY`*F.\":)7F5kzJq@^Xe#UNB>,b4d85C~,Wdw~.w~8q[IKMgwl{qj(b:zZ%l3kA*H2LHR@82B_.F<&n:srokh[}PgFE*h0/rQ}l[7:V[{cxkujr]aevb(^2:2@^|{TJ:77/vHb,\"U7}JCl<nBz/ugc85x=g78>hUnZIVb9?/({$n]Q>>CQ>Mq2iC8K/x{CE>bVAU|c{OU94!e3A!BN?#PKT4v7+#NK%M>=\"f6GP6dHoenyN)$X#l*n^^~i8},Tyfj(f$raF6Uf2qEcZ_WwW*1{xs#&>H2qMEKW)=]SYZg13Yl]}7\"XAN~|7+1{T0HCVs,4D:x<z@MS?]kpcIuNi9:Ka[!giTbF9>:wpY9vyc[kPf*e94fDU7/3Hm(#C]u.nG<n65`<PvpmEl?>d6`[gqf;[&PO%%=]LYqgG1!}H(IV\"dAN_yj[z6^#9#GI*.\"5P;aIgM]k[:ap!I,MOc3:Ccl@w*KJ/4FwfW}~BI7<VW[tl(&>/y#wA_WD?}x[Rii+=u)#K:BNC1P?[TzF!{EH|3:I`=<PkELgtv<Voi_:U*avtAh7TD?n0yk]P6(M{K{rtCOX$>BC!:F4Aun!*QuG.Q2G&)/X~?4meTq}bQvDHo,8N5EE)@!+hXk+fG0kt&&$JVUj1%R5Y`Okqtf]E+7&x=0XvXY@*}GS)gJ{u5):4@7sv4/U}9eCe?pgU,,YB$aCE$0^eAS}e_S8Jwy%4*gBLvnSLjzg!NaEZjo2/y~]mh]8,6&nq;.v_K[#8B[uIOg>Fm7{N5&jHUP)gaMe5hx/m$t,OsEgBdd}$.~|/YoF#4Wa/Y@Rc1B&RhAS}4b7^+DWkv,)a9RH9.<u%/Tx,=C7Ln~?OEf_#Z*>#YptwND8Z+aN@}7oUr[S\"nj{LSe;/+[f=mCdw<1vV|2fA$1D)#IV$!q5X~]0UwdH(d?QjCbdGP^^FB_^mXj>C_trj.;vP5\"%I)jha*x>`*Z_o;%_G!$!d|lH&p[GC}_5}p;X7O<:t(9A40UP3ws4qk9*oY:{?y0,Lo*]Hs/&:dv#1w6!|Rl1^5V#3(?y2@GI3U>,iX8@V@5fbwD_;:3y}{^b=.r/&#7p>\"w~xdBC6V#vpTqS(m\"J1@7~#9b2e8ONqmN>wNL1qvJZkHZDO5=z@QT1d?}o!VM$WRS)m(Q9,L]#=Obs!UPjOr6W2:a9?qXvY!FNO|gz%apME/ip5wKMd_fZp7Oq1|fZ~O;cVb`zS{1oYAWz]4l]C8]4]7YL)P4ok5[f/e`y4yJ3!H#JA;Q|:,d}oYIOzZA\"7]B73zP@/(GnE{GoOtJ}gCl7JS&E^nHt?pEM2KAB.HBN<RgWVvDCIZ<!hz5SrS]+I!_iFq!NQT\"7<KDZscD^b646j5BSR0={a9X~V^5s$~uV6<v.F#CsYeZsU8i>e80S%;5|u{,v0%1wWnV}&]Q.oYk7Pr.Y#e/~n%X],9UksH;j6%CeB8(K%s:DVdQoQe/1_(%y5yGT<tsYe+/CyBf/Dx2Ls`(|[_#M+~`KeyT=Bt`X>)iur`I`Vl/~RX&sFHyD91,@p!\"Mi4kc_V=]oByDt1X}484FhLl/C/Tr!>myXBcHJT`+Px]U\"Yf[xuq%IkV5[O_h,Yr+)T[O?XTfX8r8|hA)uM7|%NVXf`xKo^j:9suS:~VYcy:!HNy~g;CUc^H89h<wuwnYqjY|*h\"(k?qFu{@21K%8&=fG4H.XUzUM3e=2:uUk5@o2B,dKH~2X)@Q]S?<ub90@FO[[o|*6\"380U7vh!Z|!M*|ys^@JA}c~f*5tp57^j+71;ZC7p(+`ku,r;=Tsrl2IU5*uu$FS\"p%2D.|P|QahI|D8&}X^7pvVr1Ni{@zV6fNR`jC41FCbib70jje3:!+_UD2~y]K?qD3mm>QdCu4}8:n+C**.;H<x>Hg1qmoGP~KSxs&<^DKC!tmHKMi_,>^4_H4}]fzn*?v?sZqdo?`:oZ^!Vhu5iU7NUp[WIn{%%>_=x=a0eO:;U@nQ<nX\"oEDECeq0\"hbBklEW(C<,^h5@VfSRwI~Uu&ti!6lpqRO[}7v(0byz$K(!J2e8.vTgh}W6T{BgIH9g0r+TbUU)z6I8q(ZQ=c~K4]MYZNFxwN&}aX^|xIa]CAUA/d[dL<K,u_yY\"VVjR<3RqmWJ@qDVU)9$xycc&?rnW/`3MH2z/^p2nxz*C0oEHk%F!t(5r/?gze0&@BbeJNsn2cn!sZp:]ZeC,Iq}qeGs^V7L(4Q+hYPCP@WWkI@WfDB%O*$4(hgXM(_5iTW8@n2.90k@0rJaK+;g6#~V`]Hp.Vw=zM]s(MqkvH40|s5E[gi4A\"x[1WdW8<)~NlBYrT/$hxz/`K@diz8fpQYQBKuZSQ=K@upedVd)^W5<f^N]Tf#Z=Ba[Lbh`E,vC[ecV@t*Th%R^3&jIz**MQqWshgWS~ojMk!h**~eCNEz7KdOL||L4dm+d.C%ws6r?h:URp0:Q\"65v~R9+2i:m(GCe1fl<uzz,L*1{pm`c~.:Xy@)d0@]L:X\"hFV]{r])B,C[Vi^QL$s448>|4fJ\"O+deCE7cWWWb5@Cl]k+Pu8sjB26Z]m(3}`WJoM`:=v}|}e+*sr([6HonU<VYxns@kx=3kOjM}D~%IJo]mjfWS0sIjdw!4;75y`yp|BRgOcp;Utl2dOu9]e#LJRS2amdi\"qI{xq%jzcE1tl4%<</!/QcK[2_;8F^WZ.]g@T5g0>+7XS5j0ht~[NPF/f5$:a!C.P~Yay|!i|U3E#i=keV?PXIk$)s1n2B`T{$Z,@/N|;w75OKB95D&tRFGx_9u!RXVC3va6IXmB2umL8MA49~j3Z5@tAj:J~:rk1nWpjZa(,plB[Taln5]d_.@c3dc*H(7OZ|Xkh;cclGa`|ya+5|rZ<nnV0p}XYSbUO,Sl]VY8<<.V>?Gk4BvO!T07afy58|c12>ran]($k}fv5Oxy<~J/o2S+.V70KvCc|@w2w0N535mGmYp(nzwQOCy~KsfxZc\"Z}IC1BYh9_PuN:osr_sgd+5Kb>/0b;OV{^PZ^<*\"^82OBc9xAFFu)VRGy+Z({NGFW<i>jCeJYv!|y0;3u32~54?<~PTpE17{.XV~\">2n[z1P;.9|o}d50Kc=s|6A+orR3.OB3sWmB&6)ZKM$QKrV>/XZ_U;\"xi(rk_[t7^n5~Q,gc<?[~*M{x6T6*n{T.X2$@G,23t[(0(n;28CF&b:jYW,{88wF&&XnbQ*$Pe~c_aN3VZn0bf*C*W(&(`;j.\"x9\"\"x~GAKDL/6;|**=_obo_Zojtt2+njt!Kq6zVC7h(*O8I/aGs[s%6j)B@1OsT=u(F=J/~[J!;o[_$%4nB~*LcAo.u>G4rMprl|d<jDeS5i)8p_sl14ehUaslj(>m]<jETujJDGzK|b3%%a<Q=07I4p82Z%!W.n#!]cNm#OCY}kF+h~]puz}v:r6Tr=GVb*Jp*d0P_;3;8|+^TvGv=G]1UcHS?l=/$L?8}BXTPz\"sBK@`Ku/b!QJec_9Ao{(RXS+@V=\"/cS?nojywhlMm@c~bHBqDxaW6$pQjlq0}p.5a`CUm3$}%I=ipz3,2n0<_RwWjGf}X^Uc]RwWfyPs+AO,pOZ5P=v(K+p]dVP+*ET1NA:UyYloCtTy7ct<J4wOzb*n&;No_GRxV\"#SfF1&25il5LY,y+5jZjsA%:+=7jsA%:g.}Al7F88w\"gP?+8_&%*.>\"Vmp>/UDj5cWv%2o4a#8_&/=(&4eU$IK@yr7xDSd+u2ObOJKlJc)=3$4,8#;j+:}8z`Rlf=h.g`bBy2YI,W1i<Kt$#hy{f|b({W_iNs&F&<W=z;!F}wT$mi^ujVY8kUg]fCkgCl=_`&/UY+2/rts96}yH4%4*#4lr?1Qm7*r@rv)z.LU]{458Tysly_~.Ky|!V\"M^E~3}:ts*93>h~)sgs=]~qozU(x}ts8TxsuyM[c*0![+W8:f_.>z%6(`VSA;4>:&JdH!V;=CP94F6{lEX|*8=2$tzEh{.37EpabA)>.VkYI*2E5r3DZxi`|MB#ar|jQS%vB[~)$6V+c~}:e9pyq7=EG&)xpCF&dGn.F&GT~!=2DG;]!~D<WrKiTEE<qX8HPmogi|VlH#4EQ}3$4yMO~@NJNBl4bS8u24hs7/,_~$)5/k)r*^$/C/wYv_:PGzvCM/e%Cfl)=2#Wvw/]z!~SEHwB2$nVULq&`2wwe^T.oVBz|CPn(>:+Xkwb4t`~X{PgvjqlILlyjuL~0DT^3e%G?57@,z4@~pBS!Z^`B5d)H~|mf1%_h9,@{nKe#_d8IJ}v9:~:1\"qGHl.R,W\":7<%xDk0$gysk}qd%M2(K2#WSt&_4wwc&<@bkjUj;XBnaH{8N/<56H}^Z_ly3Olu#K,]`;S[<z@`^)^E%F%a~bY=]_!edGYucQ?n!9&GykOK3,_s|k`s|@*]?bZ6hP1s_rP.\"f|iFGC2/fsA)iu7~^\"LRIMhYu5|{S@oSJb^]R`A1#,R>\".]&I}c@l5ALbir7UT`@NEygCZNGS[RM%,ns#82sSb({usW|=3T(wr:~LlcbH`5|#K!F]V`K7MM2h&]s^E/BA{3+)xE[=oOHCPN|j}*kb9`#WzAa;;bZZ`ob})7I9MbT}J9Qzl(SN}22}<d14l;q8#pP3:Z4Y+`:K.^uLKkbh8|:@Vuo;7$/4QkB.g%4Y+Q`/Zp[&,z.KY(D=p32{qX1^Z(h!g(<CGRy^ZV,Q]|KH2^r25.86x8lyi_?FabbRXG=SG/k.Vs>{yJLqhNj>@a[4pIVRJ9wud2T!CdylQQDNMx=HVo,=/B&DUBDk$ZPS|LKaRBv6QI)Il=,Z|gmO0Y:3+waAN&RlC?~dvaWQ~B>@3IyeK9RE,otSWEyqRWeY,1}FQC|}=9_#p<E=/#dg154icfO>P%p&A+R%7PR~Thm`3bSAOTJWSB7,`/]P1.Gs%Q;C]~j~3QTjKi5QTZ8:=qvy}pgrkB#+P)vapJ<UjO_>ZxbPKO}Fo[?!m!05~[<7s(_|8~DAN{D_,9{~rR(62HB}j4{gmbdlsd(\"p7s\"ODTp#|sUXvu0EkanW]a$+Pc9E@WbbA:QioItJ&JePWOW~~d,TcK}y6rJFO@NC6VDL|!\"QZ,KYlr\"sANy}J:[zB03DHb/RUbANb<pWWw[93:Z8,68?de1l0V:g>%;/#pE#Qs$0?C`z_+XCVELz|?RCbn8TL0,U^sDM(>j$8}t0k>ju15O))0j~_du/L%:5vy\"hY,BeB8qgTeAPI9{MCdFSvh>Q}UBop5+c_GM?y<OUl]aG0dkGeu?[i<,!QAc]b$@biwrt_+7idClxidJ$y@D5]caJ=/TT]5S(+.ob^yn5ZuM[k2n~eegmRTP\"r74?2N7E3;HP>kbN@j?fFKr%tlFK,,|O5qfLmHr@Pzfl^+~A=OrjhA2:{F|.zP_B07FLQ`B&lvT(`>>zzZ:)3X)[%{26B~~V.v~02sJSz@e_z%k1Jq5_1&en2K{PVg{[hfsjyusg5e=*}n<7;y1]aO/mW,\"=JG}=5;SU_+4w>yoT!5g=)XVdzq7!rLj$oKeI<%u^SENSi+h_V+=sA*Ijdx2FgWD3`T!f}wic!fBxj7s?3%2LZ#)F(3k/`3f{]q.i3PyN5Bl(i_bksk2&R]QtDHHDE!3}_H0xSJW9?N@7hcZAM)R1mGc?6gf~YRG0y:~x).c<NV<4)]7uA*SpQVUQ}HEy};a*|OGXy@sun|}wdH\"vns,`KL?()BQ7cWF~J`7sssK6R7EcssO@elG!^^FOxuq$2EQW{LK/3EGc/:<8E[b+`WHXyUU2eG<i*sRvE[~wz7cihEnzT%I&Ut91hgB1Ez)g!@N7Hxo2_^x=b0nF`6{U7L|1,ll(wJv~@6[EZe=:9kWpg%5YpmTdSi0JIeGs2%sLn{O9)OL7SeP^XZ8~netXO}9>J~R9T;XBRc6uCLzG0J$2$s8b[sWPQO1llk6eyH@8Tk5UyHJ%J#m<88eg_Xi}I44els6H/%i.+x$N~65e%G_sV=z~72]Knp,ajoQRp#ii8fi}yjmMhmjT_f5by%Z@Mckbxd.=9lt6lzj}S0=MCd&$CN4AnNhF{t]fEu.@#+*/Ckv:X~\"D3{SrnGyu.UV)n^32=Ncc;2T_M2c:,3BaS=h6Rd^C`F7LcD5dQJ^Fl7>QcD8$3(y~z%{l!Ki`nrpH,M1]*b8F}iq6N(bM<srqh)cZ+t\"8ZdbJtb44zbH^oKFs5}(8(!iM]XwL90ctN.)CJHYsASP@y&V>IS.B`UDza(lH}~H*;CK|}w4d&lgkChr7wzn/26R;*>q;g%v;[5:0c&m(y~3TQ3OA^)LpzncWYj7>O)Sp~]i?d{]L$PWgy9[&iox=CebB`TKM`;vu6/>dQ9\"(|F@8Sa}>h~6h%E(?c}W=Oa.[ry+rCQ6*%}^./]bUNh%((Nj9DwO|<m_jp.|F7;;2A{;(kZQ6Wp&?fl6+neNmS})safa!S._$VvjY;VaD\"WreEptyd|JWYXN0l7&7=#IlBN$!t3}7Bc3%?M^\"~U>4S}~M!xQ[cO29oF+bFy[&L.8Xv{k?EJ2l9=B7YD2,!,+S%_.:SR/:K|^1gvr]{u|pYgw>@lzUWo2l+!~l?yC/#{[g=785qDE(|)h=IXXH]MM}ar4|z7yk/y+H=}us0GO6f[6yQb;+rHTF;EuW22{^FD;c=^%Dqh9a$J:g6hxU1Wy5q^>UoCXOFA/=~iG[87<^_<d8=9LNf*^m6fP<g2lw6/3exU)7*CaelO~xP>}~W=6,\"j?F#`2#e87=PxTTN}H4g_Rzu&2Vcg$96^<{F;M(H?4`1et[N}>)\"4Oj)Y\"o}]I~29A_).zQI<)DCov]?KWUA2*<%5O4C1o,|R*iK^8pD8d#vXbbk3;:KUU(fj6.ou,KpPY/E&SF(fikW5wiJw[$Ixe|<gV_io5/fC7y&<R;o\"=9HNs~t9;7/g!#5dD9jL=ER9.IcYYHQCyW{.FR^^OmLQYn5qPN.$Yd4S6*D&<n*,ePi)dV~JxyG`ry;Mj3xGHo938Ef9cs.[j;!wad2@R6|eDb!xDw70bf^&F>*qPDp$pcm=c:.U?fS54sueh1MyQ0AB;XR2^N|Ty[\"N|TOq~sXx[{iU2d3B+^)BB+@d3B:,A:ae6:a`ea0_gd2@V0)3I@B`ea*[#Y=)eP(\"D>,IJ,5Of>)7EoiO<5#z#/*&/[f0YdX*uvQV1G6!<~6Bg^Q~(Wd~y[UH99Ta>[#&?bD7T,Y[&~2K9e`X,}RO<5c}R|k0h^K/ePRtM0QV~\"8M=.`&%h&F%qM,pOe>&hK6c}*k7I&[w_qFThb5<[1M%<P49e{)4Qy@V0o<C7[`R5mnqW#h&FgWy@UH`o}2+rKSJj*dCU,45i[J%a$Od7EoB55i[Jz7q/q]Z|s9d{\"VZo0qNm*v(!1jo?[!4c{(,1wd~d:n0qsi;B`!)q/1h7>cW?YDmISP[Jq4hZ~M5{&>[fqu+@y*cH`.xG{T5ohSEQMU@1!s@1(Nc_+;>NiUfy1,ZwU|W!QJ<y&<xp7XLojN9?kNd*.NPb8v3d8/XFhC+^V2d`{+g}Xk.[ryC3o}Njab&+bv/pl]oCO%(`(1<FE/FRiyPk93I@=~8v8K/a1MC~x[l0Byc`4wz}W,Y[Taq`Ul7I%k7XLobb5@B@%K=_e(e&JRwBne3jWk~]xf8KAy$8!_0qowSGE5KS;Dl;*M[Dk5wiVkWa{RK*|y*}t]&0U^]v1cAs^*X5)&EV^y*7(uf[Nd$!=}Oq+f#~u._:4v*/n|:,eX+hmtPK<o4.C`GRHUM:,|zSLZYJcWXsL;TpibHV=Ig,@/_a/M8%jLf]=jmMpM&fg<sKMz6>6~MZJ%P>fU_p,/06[qsU\"UtcJ$U+x=ge^=79H1x+2U0}Hyi}w]5s$fm,C*ZUOF=2HQwGb_AL\"a42~5nr(%|uR$Y`T0xH%$E2I$M=WUQ,\"t2RF4*@#7vk5aVKA1[{G4^u|pwk$Ii/AnA75vrI@u=r|p4wp?~ODV4#p]_>r(a%Ha}`nli5g=DA%4,v{7@o>bE0|:O9e.q61vaZpeCDEz<6qM}o^ki+CJ./Y!e%[sm:4~IDl(&//=.lB4>kbb,Ma6ysRXa{]L~4{7<2HfpZfg3N4Ip^u/SYcb8WLz;v6xQ[fB<7>t/C.0*^HYD9J?#<YkV)`2}4[r.1Rc5*ru7N/6\"]7%\">p+y=pTPc;f,m!Ny=84}IbrtIxw+Ys~=dpzo?3wcw#!!rX^}|5L$dV_2Y]<{o_K380&^IIX&x\"`*<Y~\"`g;Y~s+MHL:Nf2>N</xkYbU6Zhb?)_BOl)xqkvf7Fr2.e>Q^V2m`TVzb*t{.;3a(y^^H[?mF(hmVdgnSw3XTrpR|Ho>OvYrP|6sm7KG+y$=n!jsu$:urrvQWF}1d4j&L5a>sBIF|v7A##qa9nJdNWa8&wl=g*W=b7oyXy1cTsyor]b[{/+%_dmY&5EVwYM^76SU86\"3R2EFL?vX*o6mWL,^~+S6nGK9Jn=xq7:F;JJG?s@N;JrA>sGL7T2!<2`5|7FMvCl77g$:}NnC9[(oN)2d=*,_d\"n?<V8FAJ]X=,r@N]+`Djnt**BNC1&,,#Kp6~5iOui@XSbp7qm8>/IZx=.;|(\"g{X7s3P1#fJH;dJ]SGuO!m&H@HOC4EwB,6yHt.)+MeYd@nf3n/~tyx6Ewx74ObZ_<rsx*u#:=w&Ef`BW&ozTz2uUC0t>m$iDka(69E[Hc#BZL_[Qa^XRZ[4N;BN:,rVaQQp<zLncb~rVTBYHQbG87Qyp9N8W`lHPyy?3An+h+KLi~TPQ@09p<[TlPn^],~[p22I48U,PX<zgyw@5OMj*b~9dJ(W1;xSFWaL@5],3HJ`e/:B4)Q>EsjL/1{A9l/Rf7\"1@8k0jyp9=<tGx=_@{~gs81`Gmbj|B.B[7>_@di7S|R?837IX9EzE(;!}4mRB+d9S+HMd,UTwPPV`}Tf@#@ij4>a+oEj4eJ1<5i3jzRbMF5$ACNf2DH%~<2|}8hv`O7]}O{N[>$7hKCFl!M{,A_XHxka!w=F_:pLPi}wVK@w38WHtyd&v6>5B1dA{IoxG;yX+;juOfjKc.uC5tF&Qf2)s3X!||@_3vf=cR}3A7ylW}W#!&5Al{I^|ed_`?~rzS|5.|`mW/!<(~JSdnyTR(&aDuX]~pz$6Vf1RS`.(],+SWjOBbu#44{/1/7)&AJjXjW^Vbnt`S_XXsw@T~r]o:tg74VWI$,1BZR&Q`KB~Q;Y{^I.ODF[`>{4iJx<6K[SM\"V^&YZB4K@ihc|%V(wpCO>5<L2d|tg6n0,3ON|w06ZC/|jMJc|SzCL+mpSAZDU_wkg_R^OZ2s[4+{5pCyi%H2FYLwZskTL677rtbqY#Zl^3A+BqY${FW42&O5|KH{WQ:OLm|&S.kdV3Kz1cqmsGMcn.+{+;/2A6iptvzt`3|^7oC4wqPs2iOi<lm;l=/w55}[Vuh<j%[F,Mt)YgRZ`F,vwgmgWJR/k;}%c%HT^qLGXFMrLX49B(+@ysWJ`J`j$2!WS6?JXID<xyn*n:n*nKD&N!s85MwOGLJ3}^3Das+P_LJ@bvv0YLWhWlsL4d{usb4@}OsK6R79~^j;Z=rpHb9YWa_$;JHV!<L88iUIetI3/>QGLHpYonvzyXFGH((<MaL,8BLsY7N^suxs^zsaL}1?r?@c=4a(ekJ0xf#v|HLw3c/QTBefc:5#W7x<0<WzR;YKuLj^R;Y}k7,~Z;Y:u~ZW;AYALXXzRGX^RtS9t@0kODMQ@s`L.}PcvralZ@5ts*@d=OyGLKbc{W%F8&|jcb2`Qk$p7#91}yf7JLq)1c.K9A2u3u3v$,2bTKUxg<~Ue*w.8P]w@Qs`l}lrBH`zsBJXxMW7Xj3`hj(TRy3;r8$Nvf*KRDUCNFtzyMWqc.uHsC:8I}3#U|[Crv~YmF`r4g<;19>PvYC]|(y%y],52ds8)irY(lE$HwweBRw=Dt/8<$3?F)]!5M9ChFy!IjwzV9RVp`s}rioYSF/Ra}1%yrA=,ApGtQ@u`9$~R?OszWSFLVduk>K|j?,_6d:M%gVa_5:k:uSPZP%y@V.P+4nRU\".lX8CbKX3+rK_ChWSqfD/%nNvjlkZ>}s+;VOv@OhC=0N;{($L37LJOKOMnR3R/DLdI~7h_/hlhJLdZo~$o!^^wnl)U,RDQ<{H>H7VLABt2:>=\"aMJM2}Ny%,rK_Qj`#hx!_|V82.W2lowh%)rc9@W.]o<vXZ_0l2mj7?#B/|DQ#bnA}`y<G?s3A#>}@l>Ta_{/FeUc(H:MiwnlJ5l_U?ASgrB/42$!2B!<<O:{4_:N@+pvr,Ih5m8AcoX<7D(#oDMDx(d61~7?u/C.VP=I6(5T9JGta(d1#Rj)m$BQPD^>%StB8Ae2d?@>G%o[n0quQKM3.ub)g^rko2m4s8gbTThowZ~Kj}(_{L}7N)lZ8e(TD|t1g}|im:oL;tls(*!&_K~J*W=fj;&k(QDOQvZ!z,rRh/t9tiut~C{UXIh=b4[1uVl7,`l7Tsi8*8Es!EH)z96T/+njtA`o/^|[M[CoVDGoLB:l+B{\"1DGD:|@D}hVS\"Hvt~i+ev%y\",z7]C8,Hvt~C{L`)qnsyz.}O!?WptG0EgNjfv;E@MFGlJK6CD@E|CaIxTxs^,Hfqa^e~Of1DykzxVkOYNG`Pmu02;^XNcS/^H6@PoEm:Y;dkpE1#C!Nag.1Sh5);=L:6])STXX+9lWecl#;UE2)X*LHQTylL}42X5>xr:QiB_:kE572G)lh:!:6IGWF&Dyvq0\",wgl\"5)2k^^RDr%U9b2@D07JfHj#C)m6FAzT(yF]Vg~Z(AW^@,/5|f}O0|3\"`f0AY$vsZ:`=V#sn(2}qS0Cs,1#uu$v#W?*:S9M7r/,8W6.J4E~1:&36ST(ioMY9Y!h]6zs(wTJ98nVc)/SFW1KmaC5>)PLx4g<%^&QwSH(]}h}sk6&B/d5wmy}/5}q#CO<T4!/_VP^R.N%n#Izx&>T7MqO7rj~e7B/n(ByY9Te5j^`(y\"QtFtFg0tD+wx74OAOTP>FF7ess}Kqvt@s<oE%n4e7f(I3~2V&|`&F2PHIHIBKAHNFV?HQ]P/fO:A4+uyabXi5@te5<&Wrh`$@WxtDqEQ_L_hy_`W/9dKq~b>u.OqWiRGECwAWXeZYAcOmo):,sE}B?F`C~D5_(4Db2s])}|i+BMA)]QAO}Q:!IKs#qa?[~>)Iw,*(BXA&EvMRMR6n][qL[[^KGbB4m>>u_[;I%Jai3dRW&6#D0RBf`B``VcR7HL9M$x\"`\"9Q7HLcX2RkHNjfj~4@t<tn#qa?[qLfOw,P*\"VwDn+yrJu*T[n,?HZ)BV6Z|skC}X|\";D|`r%9}OQ5@t<R.`TQAO.Qb3}%#m(Hu\"\"VJo.LgG]IAHEI5_+n^H:Z\"rWE@uOD.o>[r4jc!~nurL)|H>qIjsq6sI,ISAn7&KUDOx{ytD\"w4EfiwckNSq_q_qi5@tXX9}ux4:Aww,P*\"V(\"(,!}QPq@M@M@I6@tLX8rms0`El<|c|Sw7,LPW4uwPu&cn>xY)BPud|KXMlb:s}L[+9*XP]{6O}`y(&P]UIEf^EN&Hhv2Die_!_^`hY,VDYFyram3Nn3i16Mb@9^]bik[?cJ{b~r^h0VeZnX~zfd8xfmkV6VL:=^:/ci[fZ!P75DbZ2.#]n*7bO]OX{o?UhN7Qbl6u}GV}I/7S[b?e5Y`n@KG42Zv~uK8{,\"V^CmI6?^ZiQn1udS7l3@v2>!9z^Tgkes;g>N3cN<cvV(5k^RUK*4,|~l7n^b:ei|]%6y3|g$JWpr:%yD={x<n*OM5*ThnG_{cxscN7dmD.XlY^u5[:?n3iW)q7X:q+U&6NWU#.?@JJ&?O&E<k,T?t/O,tG|E:f_6NzVfRn(*\"9?7=})xyaJ%&85F1:?1F.z3;R|5\"r3etmO+#)<y{AG{zxSGC)aF:9sL*9>FUR@S8I21R528U5b>tz<slBcnF#MEhO*@I2Ibrjb=h>OZ2L<:w#[Ta5FbH5!ywj9GIhc;OeZb,Rt>6Mc60*@FNu];~e+ofJCq}jI,_>Fj9~j!VIoVCirX~6=p=OU^,mh/=>n25Jp9Q4P+mE8q$Ju/FRru}y.B_3.dIB9a2*6~+i}?RbUNCtdBI.}975TTGFe;qliCi?C7G2w$I]f.U{[.897{t3Kj9\"/8X=<s}FoMG!/C4A./p\"8Y[U})=e=]PM;km9o]<PPpa6fnI.TN:gU.=uaAZ8j,M$:6xTP!i(TeMJ#pTWwr8*b_cCuW{d7g/hapgQWn]^7f86q{}2?hL_7#@`4r8d{ys}:<j|^hu/^}^3c!gW)]`V[Pp)?v?GI%08h7WM4TkJ^:QJlyz~``GY{77d$R1gY!jJe/!9|^!t[22I{\"xTf*=L@KZriA0Pl0RdjhYT]aW3ZTz1Med},vL(w/kc<?QqY8W:w2y~Pru_5$12Y8:zlJlevbbgPIU+PUz#4I4RC!RP7P`eyfG^IBZI,^6*[3,e6.p%5VDtm1=`mt}sLq(Z)>KRJ\"V(mq)qvRDRxH3Rxi2FD,[po4P:NmEm5K4.V\"[{6mEm5,%0d2csmvpO7&{rfA*>9eHjRqh*Nl+O0Nyv=zZ40}WM<[!J~3avk7??Ga*unKs0@mpNQ939:3WZI^rLx^N2UHOf?gsl(rJ^GcOn4I@h5_4ec+C5P;N+u~xk(6q4c;_KMb+PbKMy!4oph$~1#~w{:XskL!Fi_u;8}0ldT5bl*HL(D/i!kkamGQCGi4iB+!(T/cEPvB?u_lno<owPKHuz1?c4IGuj?pns<owfK9\"`vYe5B!L&Fmn1Vi.@<8~<1#dZ3C3#r:XHpyDSssgo9%exx8}j{2EC8@K6{gWag>[Qh0$o$(<,_BeT_SZRPi^[wlr%QOMtsCG#XR_D5VoWI+FF2&ecHh@05sPHMT6Qi%Di|W+Ri1h<>IFS=kmc0I4gOqJ^95iGolzPI>o8NTfKkRtJ~gB;&uZ99nir(lM/;_`46.yT_BYO4ZW=XHGF?DwW+8!Yi51DmKw})rfNm8CNERrch^+T@6[l7B/W+$[w=?@I~CcI`~[`[i_NWm.i\"7~fB{`CMmh1y#~0SoOc5&;Dw8Q7q.}/}wquO!<?bv?g~^+Sjc/s,]?RWvcAL6>5|v75dC|%A&VhBUrCz$9>9bK19+r1/ib0L^KoS9,P0l+]bAM/y):\".W+r@K`PIV}!+!r@0K8te}HCGe>{jBYh`NM2&45x#xE]=K,}v4yvQ|&n]8%iovB+F|7!rq&VG|{3~n]z|H`(6uZgIp8bKQ89{#Ei4DDA(}GQ^nO/y$tO^D68kcZfui{AMwK/yf7}3zy`23|osC>dFgWAWKLExKsUWsW\"K{QpemLs`gw.1i&6>g}hVlsw/|@pogsBGeFgW$i}S;JR0l+e^|@W`qjdVee[59>@c1L,iA}34A%.Cd/tgR@\"Hfe~vF/ukp`*wgYBs{QMZFW`K9+mcmYA}(r]eNyc/KZ/dP@T@q(edrZNFV(tG%[ebwK6I>E43<fVKb>cBGX&}BL>XHqX)Ktp8bEN_)/V;r@!74snRzo0=$,n~9an.pSu7e8OKq~dn_)$5*~@JE|.J_kWLLD?;4qr#WS)P?x`+q7^m6M0yV;*Cn.q#%;z@560F,9q~4}D$,%KV3Vv^ww}pQ22u.ecr$yL`\"orpcx|:(`~+z_&W<&fQ3Y]&$OrD4Y.XKQHs|4Vo4iO=*dYa}f]{c%N|HZKGslZj7ZiH2HJo#8S|h_MnF8Pk6%*Y/X=:RZR%^xS|nG;VX;N4p=)n!n=5x+q=[fcKX#XcFcr=a[l[CQh\"|Kd~(>IedcjegfcUPrBHtdXmp0d_)@#||;0]/:hS=VO2|dD>&H;{fN4qE`<:EV1oK<.l7g8O|XLY`m:8X/rH$cJe.;iNtdJeOJKdl245c6xkIJ[Sox7Oq}=#|dS8>ZF!^^56ik5%|sHU07bqkZ]maTLvlp/LGJaQGz[+N=Y0+dieAfK}Wsg*g2>s>>QM)Ey~>c%un|UkVY~7/g~ys2_yhb6//=64V&UkOy>_&5]KAUn]3udHdk26qk^^dc?<!c:hIk`A!#:,YPkaZ`t}CLi^yD>F@,bS+Y9l8Ng<<v(?VpZo1f^:*.VDv<Z^H0264jbW.:i_LY~$xKVH.GkmyoMz97&5n]1|\"olp?7grIvZBLzc87{F9;GdEWvFD$r),1TS$?{6v[r|@.;C|D$TTgb.=lD%V;pYYj_7PEn(Vd:or6b.tHD`\"s}i8eKhH]O&Mp:UP6%6xYZdRWK!+@A3:+xac&;4;^5D4J3o60v}:L:k:`epE2$v7IHVP;dM;wrC|3ob8t15E_o@rA&eGB#<cJ$[jOB9gl6/D3++}aT1f9}XzV@9T/d*urtZBjToZ9So+s[ExOpxSh[O].czM,^i;u@T1g~R1;&*fh|\"=<Njl%uh]%VvkFJS_}m!dd>l,GYqE.c4w,~>zeO8T\".>K%quQ+;|3I(Z{T_Mhl+a\"ppqSbWv`NWPsX^m#G:Y(,.7Ppi5g+1zyS+;MXw[/)@v?9=4y22k>LH_|AMY7b%LJD4wbCzg>*5l5VGo^bu.k;;fG>o[Z\".9h;;I6.*p$;nP,0xHYmlT+kO6,u0J#AMph!,,1oH(K</V+)dcZWSP|sfAGH`g>Mh.B,[S~\"jhY<@\"|?}[`DMy4g<`3vec:$nR0Q].Z=}gO^V]j)0!YltR~4QNW7x:\"O@q`H``4aZQx6M0L.`dS*ZV*Z:3Iy4gVY`wYmXsk;9{V~.mK^y>#U+<Iji9/:_y{t`s#@$X)o)HAC}:dcU.sopkZJqyGf]o!qQ*%_<}(18olq]DkmA/7k%oaE,2eZoMX8M_BK5w!O06zvUr;&{u3{YGA9cP4{Xi;:G^4*_^n8&<9{[%np&82K}}TG`ryw5Zz>^BlJ%:Y<]:cF4s9:w]YgWwC)PxXh8[X*~q^q)(&7o|I5HW_!hAc,K[|D*5Z|QcY1}/<Fwku/SBndR:}|y|&MJoTmp}z4JxI]N;Gcg;JB4i=UH.Of1S;MWa}}FEJ?KL[hlhB(FVvP]*VunH.mR#*$Iap5~mIgLdMyu{aSQ_0*d9>3e{DK(0r({G*]Txca~JYW9w}Rb2}njK?_3AauH=n<7XzHLZ??&vrT_yR^yt&eqp+(KZ{5y4t6RBMEB#c(<S2mHD!I}9*7lM}2,A4wkM}>#i:A4A.o630Paz#(yK4z|nTkJ7J[H*sEGBZhaybYkAPd%;.5j3#Xf7%R9<KJtPv8IAWun7yA)gf2a2Fp~@V{H!AMv@C}QWL*70#k0BbXchYjiVNsc|i4Sy,@.N:x&Z~BoAcxxyF}i17x)l`=B)Cw{Gkn.&g|gHQ?0o,%j@jw;Bk:kg.FD(9EnMjh+,,{jc+evQLc\"{~e+A[B}PRwd<VIgvjb+B{2R]X2Epz$|FcRtU@P@R@oBLLpR}1.F6ixXTR=cQjC}S>{ji@*q}1n{j&=O$<!]2#2k#8/y.W^@:s_?b}X%;]V&xF(w.+]EhZMJM2s|4t_kg~=2[<%Jg_V+n.!83}x|H#n|I(63pam0oaU0M0TRR:Ov6./y4zHa*tmiRXTRAc.`QjZHZw6y:,h+OvY]}V21VwYw0E417E3IB7G:Z:RW_PGbejuy57O|6e!_1:1YT7FOlZwsVj.g2Wqu%7?;NJ(Qq~jv4FZD!v+B{s`V7g$e8/Mp@_s|mv[.`3g(NK.ff)q,blX#i!oHAS7ew*TksXl]],?LuAb+NFgWr`UdkZi&.yJ`I`gwVE^,C/%xZ9Dkp$yytk)?!:c%pOs;6v|8a*6{(?M#)6Var@\"LOvr*P!xvR[FdHsw0*L2d@b\"V#iT9hYa,~s3uk7+m|d9>oW:xKhV~^#IVs=^/uBs=@&%2X{i9%G2@Kg5Ub|O|En}D`sM@+@9k<pMYh8zhp.>d^m4f7TSXt.2>a+Z&6ym(p+&Xy}x!bnlB?`|QR:q,igku3[[&[~~.qY/:7>:C!F`V[V{HFdzshG2F$k6i<WK`J`J`0#|bixoj]L6,Yq51`MIXc7^d)wUi|qH^fX8t{F]I@!s1<PB0l+SGQLj&,r.}[aCz{LnisW<WTp.}<,p+h+xSbu1F^Vt]0XD}A.,_:dB:%xx6OEd0zStk&4PXdr8MV#/19ACl([{j!(&KdfyreUpO$<_g\"IQL7N&Pp+1U}[1Vp4&Jp%$^%%Q~f_Z&M}xq?r!Tt]B{WfM2C/*/KZs$IkTU2cd^|@.6s]ed%P1dT.rgW{>_ZmydPc>V/O;JqHYJ`e:;ic>d}wbbHW>Hv5!oP~)E.uyL}5y=Gl_47!n,xj]m@d!P1dHU_F+Y2lIW=jy439s&wyFbI/yiMJ(]@|ruBEtJ.9.#5B3m,Y({%4*#<[Y*UB:;{YbnO@!V,[J!*{GR5|n#5yQLhV$k)r&<8Po#4FA.TD,U.tP^LD?/nUq+gn|d`.]tJ6r:v:){/gRsv#@HV2s@t[%ec@~S70s9w>bP(%V`~$E/%V<V1^NwF!LJz5p2Ia5]}r35bh45AO895Mu,0Hlg}|\"0Yx:YwuPu)75!36^`V$|}>}GgBxgtT:Qi]3`<Cm?Qb|ou@QV%GqH&e1C?=#{>qBhgNXgIpBwA>#{>qBmhf;V)k/(t7;Qhy&2}GiKhPgE6K8pWb%36a}f;Xt`kgJ`ylDjI32W</S(_;G2$Xb,=bdO9ad2*Uz<9=K_N!t;j\"MXhASOO2+LjL!4K]5%4}O?i4fpLEd8kCS{Mv(KOC\"{EOO:k%/^XH[TWUA=Lr)lXqBIX:Muulx.LAGAAAAAAuWY4&fiyOXzpx7A5*u+9MKmSNr0cqqpSP}$p>Ry`.c&^=%$MvL#8KFp!kvlc.(`<rHjb<J*Z82F<3GT0b.>m]zQ>>Nn{CKd1Dx}\"i2O[>zZ8~C4x[&8T$ou_?nNbulJ`a6o+y035=y/kOOk%kg5m.z1Cf*xX@l`C!ZjLTxYL]1LA,q[5<+>UzBCNc556n}[Vp._[CCf=6`(`vCITn^d9_`k8*C!e/XDz]>moMoJG72ufY,[}Sdwf6i\"2?<B}FkyPaPU3c$|>kcfM@S9}]I~3+Y>Cq+E1`5oJM)^<P\"faCM+.fMcV,]5}`Fazl=!\"2dKy2w2%B@YT/{)B.OpbG[!\"vCCf]oEY~WYw,/,gR/(Ep/$]P6]4X[=%cAP(RYdb10,w;gj..BcTwdZzNr25Lkk@>!IP1(1$71Ae:X6|HHqEd+lD~>>p1`Vm3]%~>{,YudFnp8;!%P3lKY<HYdG:iZ`Q#h#Y4,W6K]<Ghq5WFf(wh:NNliUgeRGo+Bi:LU)d(I_ivL&sm3;sl%JgS24+.3}`u\"OWxxV&fFGMR>MnWd?uH0ldNTY$dJpflm^;]uTHFH=oIxzdq#cNDXx(|vq1pay]22X0qu6F=3[xTPpgIN+DHO9_im5n!OdrGY@#`Xu+@8k(QYs=T:lJTtXK(z8sZe\"P72*8}=!+q:Z;_d9}MF~{ZYm;E]l{ugOY$.yusH7d@|`7$lfWWK@!6Lbv:L`.pZ=}1b/V}dSpMsCd}*ZX1Tsss1mkaxkt~#SQ/:25F;uN;=+WxC!0xv={OAPn76s)|I#2!wIxDE*L=hS7:bt9.E^m{ji?~nUYacJ[4a\"[O}HFl3[|;RrWfR>LMwV#,.t(4`sLIY1n%0)f0RE+HY$lvN:O+JuhO7oa8BNKp}i:/Ex2jGN!%YpH\",gi*8Wme+.m7/\"|2>glzlH%9Frx%&goc/>+s1S:#s*_]+N`2BNG]ihn+E/>IN*}Wcut}@/K:dx0L7=JkCm!5nmu]LO7?|lk4)zM?[kd/^GnVz5.)/YIAz;I`zX=F#MM:$dn*mMj@.9E|.C=vW&Q=.{E4gSnv#@|k&B:+Mg*~H$6)2).w&rC$6E6t)gp@d7?1,&k)I!LpJS],Y;cklU/.a@KH&98%%0~;]g6LvKnHm2tTX|e`rZzFQu,HR+Ye^F9%H8gY`O},2ET^^cdz,xYJNSp[H;<^pVX`nLS7$82C1V7Qd%#B&VMzx9/{2b[;!Y}TzQsJIl7H>fC>:FFxT~[YREDoz7?4%AX\"y`i8(IsK|;_)Bik_/h5jrwI^j8,hWj3,.ab>I[cEmE@EgQ9$?Rj)/@q{qx>|I$D2OGPbhxh*t:3G(;`~s#JpDs/aN4#)V13*_pv*9w_{[:O|c8+OHWe])Iw`=f,[;s!D2vy`|UHCWSkgcuf>6r(N{DDN+JrZVBQ:8M^z>KD#F1aQ2o!fz9%vDQk6>(oyOV1$%q<<9VCYTpycokREv({lJUfDH`(8BdeUmr+ZW}P.m/sQpH@VIMoH$)wS/F`6KF{~%+VGF.)xivQ^0USL|:K]dgWM`lHrO|5sq)8B|AJw$_fg3?d<y_iv*/^@&Kr!9s+`+6ai!A2gbB5UT+1]J(*0~+$H:[%#vWsbzBJ:+?:2g0H$<+RK;X^TLn8M8lW\"y<0(J$muZd~9W09h6ZnE_./]uHH1pioUXd)Kj|k2)O~Wn1N!{QXpSRVq{!FRM4s`Lfi4)c^!ZmP$*C+U2mYa>gwXZ1wOl~A\"BlUs!HCythHv|fDdyH7Sa1/X5s/mA5ruOMG{{pES!w4.I2BvBD!J60XldXDb?HBY\"_g0:4;S);6(y!ZMBxyX/|,@`{PWbe&5~7^?{rk8Y9KL$dKOt21:EoaaKHcx?eULeZfbVAH(dlR\")o|N],kC[vFU4)IeNwazMy6r(]_[JI)Wf~dOG5a7<Fu]L]Xhyl`)1wkK:#PHvA3}9hK>:w8&vL5U8_|YLb`J,eI@ubv^to/!3:tzoUG6ZkPFxOcQfQpq>rT}aPFn@<Vkd`Jr)dQ1pUTGBB:SNQBib+V}u%LS!?4:MoB0]]5ISS,[cytHwV<WhnxM*]+<yzIA6mRe<%eEfw8h_DI%F@U|S*c0_ZzrxT=XP6lZ]<^#DqYV0G?.34^$7u,2cq~qOAF3r?%V&CdKoO:LQok7;RaXfIV!X>0}Il2[=T}%oKuAIt}W1+^J2_qlhf`/n|YULIy^u7mO.>[O(B.s(qXDo=WbPZ#>#fw^1dH1ysl9*l7VQnJtCz}S/POAVG|Pzwlzdw{mvH(c*`n<$]e_Mnv\"bTMhDJRIlf~f*FQOep;v,}gPFKX`[4BZ5`[81~/=O+Y5<Abm|bg2DlH>Ty0sOFzedhXf^%=)rIIAlyP\">S5;RSk:lF:+N].n{n$v6_>b&>2eIJ?d!k5COQjo3ab$Srm:S@vEqN~$|xPiFsYy7dB$]{R#5$Cfmnau82Y$cX|#^JQ0&A2b+bnG$PR_U&i,*o*s(,/gnvG29|Fl[!uP>Jl*7mTJBBXy1e@Y{I1d_4lNnU7:uJA5vcz(CO!CbKNS=EZ^#\"vSrtNBMPwV~BxeGKRpT%v8;m<VJI4)/=g1W=.Fh#|@Yh~D(;cD|\"_4aqQl>iKrp2<ajMrwS3k8D:EaBh29fSykP:I_$UDo~1!?*W(C9Hrp2kM&{tR8#QR7VTloOhk7+n;JT+zL#~[G*xWgy$GgPs5;5$fWi*z~X.]9[&BU{uDdda\"2I>K!zgDPS+aK8I>y(%\"NboskTtah(JIomq6%tu;:!fjSWcV=d%3h/Ro<4h`=V[F|9B(PRoW+&>S]Ht;dI$B;9bpQDeQJ}zcau{HlHGX[I23kL%lHOt{{:kCFk;E{Nd$=Pr{KXB^Zqy@e:nPn1pXp%BP3%qUQBS+`pE+&z[_Oc}p=(pD\"fdu&]Oq]#xey)fCFZ/ScuSgKfIpWQmx:P9=^~^1!.E7P?prD5}mnwuC{qm~u^N!Ne~lUI#kPT:yBAg_Uq3BEa;*?p8}e|k#I!CNmZ]l6)efd@l^!]>)X(qU20B)D[:B#EF6`w}uH6.IU)IPd<oL&i!{iOD<<!g+OIA^Do{Su?X7*{yYePW~Hb_=52/=S}R2Ph7dyN$074pd]8tu~h:,v<hW:/:f>g5sOOjXADzEtTUi&dMFlj+qbP=CxTxJpjIM!{(|+j?N`N?PpB,@j:YhIm/AQk(Y?C\"Vxk(MUgA,v<xHKx0I@|5dbH/2I3gv/G4.:~{\"Ggps!R|!LDx)NXI6;\"?vmR2V:T#S0xu`iTSYVIkc+]=?fLnC_(*D$|z|ymMa;yvoNm8N5k<w6JXjC%ThUdN<[dF9V3Xjk+MJkB8ItgY*bP0Zg)#*0kEPrN?L>c<d/xpBAjEa1J!fIlhech!vZvYUeW4X`~J;bjZ(}J:`&Co#wg>}x<!O(3cX1AR0W#:swbK?,L5eEX7seOX{?bq0UXI!;OACqXm{&a*4pLF<`EbD31^pTdgD\"eQ:q]r,e(c_Ng{eWQmjL_|eO=n{((>P^A,xUxwTDOKuIKfF=Z(=U3Fk$bnx0#c*YNB*O&8poOU2Th<\".uO)0kn>,L6qMDh$e52aJ[sV1xef{uKQa)pj+VP[sQv*>Yu$iY\"2SCn6}]C7>73dCo[]R]>vFdmMGw6\"^M\"ZnZjhR8j8;v^4Q9h1v*MqN6viG!|&)4W$^5+k7?u5;,K=~PPj{K,:.W/WQ*m:gfTR4*.R`[QRqmN3\"gypE71t]R`$FMBE,>/n2H~Bh6C1C##;SgbY:E[Bkm]I.i+frMUTeoA2Y<==j0F:C,mHF04V*+8UVNWv8J,4`g}QfDj&^V_z@5i%H77F__%rU/g3?seXzO=L1[O5z&t5e<PglSrjIf_{~RM!Oy!k75DC4!bOd._[iee&+%3/:^;FB0Tn`__Qn]NKgz#FKUiCT?jllYB1(,CgB=zl8e&v)yS:}1i%m@5c7lQf&RJU#A$v`XGMgz4IHGeAl9eh7YEb[EWk<\"+c}2x%5N<`=tEK.WO`@u<\",5^P~v&7ge%IU7+SqS)ay0m\"<41xtJmUk$ie74RPf+XbSyoIHd!WQHSC%LV)r4*gltY)GO93PDCB$wAo\"i<H{eEtD*XuntME]ZADA>@+[(1]D~yVZaicg]w1l/x?.j[BRw|oz*8M|:T25c6xEn<:jp^;<)]>V@N?)LOf5B.adZ@/LqZC|NLyr7K(,[9|j+EG1V.G&K,x[2V|!Kz[Vb25KzTt\"uS*IOMo/7z\"kD{[2Zc{%^ldel*b)!HODqQm.IUP`=oOi7gEHu[C~G:Gx3yrvHMk;4g=(aGr#,cuJ.Y_1Z6Up%y*x8fhGgtT;ZY)u%L!FD2HD0u=R`t!~*/WMs|=N9&wwg$3y&BL05RIIzU+J1c#$97D(ywC(bkPM\">fx!Yt|hd?[nSyJ=mW=.PZn5+|VX_weW?01}c?gEIWPTxWP2SDjj|Gc?lBCAvYU#rzbah4tjMG/HmAf0fD3b,@j1&lycBy[CDCPUGprtnHi!xm90bHOMMZmAmf_]oo4uIB>pt^Zac#VFJJJyLjpZczB/+wyX]`s1*?6I,*Y6OE&M=1:U809*Gdf2O<3=&!e|rjU3DT9nGH>~_bcf|{|QGHPP^oM~^4VR;/V4oj`oDQas65U!wCcJ(l()R</.7D`++yqBCx+.Mh9z(L;<Sb71P+BE6#&~u~)Qmo#E8,8VHaOW$Rwg}p1p>G/0ixB.C7b>z}]/~x9CWGCnEU/$gx8[f{x6$yqJGq{yDw]9t<\"?eNq/i+xy;=~4/aw=VqF=<vz+z*VEUwIKZKg7bXJafC<i4USL[$R**6p5dJ2.W@7FbYS,`y%KTS@Oa0_#FX(OIV~}`9f/154PF{{63a{dzSxx[$*E>kEX,QliHgkv/bO^(q^&$^ZIPD_/eHbhsZ$e9E7YUg>SxXPMq7%PfEMaj:IKQ{:u>F{ogKu|$W/@E[rHm6\"OktvqiP?CnVf6zm7..R`5iLrih6R9PWrHkN<%e3|CjF84lP8QBERG`G6pNQ<+LW<Z$c2jybS<_33l$R_M|7p<E6,Tr.fhYG!lI{|]Usz^;,c2`7oqEq<L%?,{oF}0,{pn!N6AR0|?qdGC!YniluL@,6&Wnh<osUc+q4d0:_m*V;OC&:9wAwG$QE#&Z2@UF;nyec,w:AoP{=v#2B<.+vd1]q^{hn)ul?DMpJfdaa>)!DpnUiwtA?{Dr#9p)#dlFh,aEsZ.5^2aR3wy0XuJUvO1p)GIWN4piL*KfdB3w0/!Yx;qF<e%7R+.qw;}o#wKs%hvjQky/8_~]DAxM3DWe)_`&p%3RDmcA11|wd}gRO0PJKSeo.uiCPjv%/ay_w[<zr}e*fw3g{mhjY>Dd8yVk5[J@.SSOxxpBu^qDkmDJ32DTo)Sj`1jm5Tmgg@*k/2s/UlxZFb.51+~Q2pi=`RC9^878[e7O0bQjfFyka~J/*o}y@Y@F?pwu7S/F$R:t\"K$\"(_iPF(NamuNGz|x$oPUJ.1g<;+Vjc;\"$n8#8Tzb?pp\"I</m7Hg?AE^4+dRo;5.^J2bY<bhouZ_P3BV2GnH\"7Win(3>p1n2,:N?7fPPh,o3/p=ZFf/w]9Y[qb1M+X64IL]<B~,s2+0oPH~4T&.USDv9<\"3YE9YKd|/\")^fBfJ3KGXNRqo4lfyimuYx$=/Og2zTEE\"kFyeV{IV1;f/,_l#0)[_&<j@~|@v<Bf2AUm?5|dZwV%foVbHW*xyFA1MZ$%xj|xe/F[N{(y/,FE:WBK~,`T4r#a*YX,T%>[[JdPN<\"tD@7cf3#RvBIGYiI6`4`^nq:mGZw!P;)}Lf?r_j^,@%1*tnsJ9G7*r)\"?ixB87w`@*c,sLmP`8HVso`,]Rf%4asp3y@;O`/;)[|M#b1/bY]^TW!b@#xrU,wi~T2tYP[$9mGaX:];YC&|,<eA4,Oe;wAF<9W(~PVK1P]H0P)3r%d7h38[GhT@UAdsgfo<!4#Tl)g)5P:X/,nj4k$%ub16YZv7;}(*<*PJZ>Qui8zA?6e0Pa?Kl5::y=z{O=/:b&5n6gH?i1n^:39Jj_]9V~[YUT^qry|:6$yd~z%8uD<0Dg4fOPJQ`<r)VBrI5rP]EBMWPrH>dvSoWW2k>*.={*{GmF<MNpkthEmZ>OEM=/$`0oF#^kTHoiR?nr]yDQtVRwZy4oBJ>pNX_WYIr[`&0}cE1*lcSOwNoccyI^Wu?&Ra*uZP<u.&5SeS8*Z:J99HtKr@%c0g<YD/Bc4Yc3s&h,a~me=qd/|^1~r(*Wg^[~[02J!pNPQFFVe>ok=DD2$S=`L|U!D:i/!cw$P]d#1[#<xdqffzh4X/g(0*rG[P!{P7m=ziC|AJplvtt<eEpl_noF6iNSB*}:T*$(ENb?J,gA_+|X=OM`CBZ~gXCqFo*+zi~G9l<bV}f7Yr?\"Y&!QAuWgg0sbNDphJUf)}m_!81sM(T`/Gc^mY{Dwhfn)u2N2Fnq18mO)ni93I[Js@Jm?ePU0X0yAL>hm6qhpo@vt6=Lo2I%I(*wX[PL7sr3]kPOHzIJ[flE^zt$N`H_*%nalNBNL:x=*v]~>CGEE+>sAUwtZs1YvQWu~(#4(Wu+kCy%1suagvwnQ5D]G@:^`wjsHh@F6h]>10`!dbV4Nl!6>8ve=9R&aJ}vsJ8/Wu=O}Je\"j=[[o9k[61w1GlftqyHa1B`T&WD?^F<yzEBw$E5$gCO#8B`3Su;jKmhdj`!Q&a?y&_<W)CxinqpLndT[R?ZW`9_yC6v3NC#(kQ[\"m:RI1JM&N~c4H#6/~d/h\"t&m|HXS/gFd,49.T<wo]`<V/fp4c.e7FD@;DT//LE{ITzQz~o7L@l,V\"oLzXHI#~ULXm!LHdp32:=VY`+,[<e](CJH!&!2|utVPAh3ZPz%ghJ$7~jvK>nAVd%C+;V7n}5_Rl.j$JIOOJ;H\"Gn45HDonF}~qkeZzg+a;s|xjSI;^*Ow,tlND7t3+FwOU2Fmb~#?s]*P~<!4kOq]Wn8wNwKR{IDb7G#,gg^F0rfL&;M1o}T9lx+0Dv%YNW6w2xBiKiu[FG+GC&7OlU\"C^r|U[`6/%:aJ#6N?5Jr.W}]@S0]C^N1fSchS\"\"#=KH_zb?*Aeb`;QvQ_P{}c1\"&].*CC[2ixOX/^mn;ySTmD0f]snu+Ghw.y:+GGF=~?81p?8$P&Cm:yi)HAg<!1HwNX*VH{!.JIGQ.S4Gr,oW)s25~Ev{}(i|Vv2<u$=ES(K@lHR$_Xh]JUc<<EXSByIk:fm{P$0C+68cz%JA@>^TQX8r&#&]T@>imT6$f$F5KZ79(Q{FdGDK9=7ydPOj?bOuG.E~&a=faFDonKP)|,tfO*(bKl%P?!v7to1$=5pea6:$kIDe#)s@MSiH)iYW)cM(i*NHg!%7Y%J1Wd}rcCV>1wyUT,hFE^61]Q,NAP<FImD<f%}=01S6nZPk?lfa6`R6i}@>c}M.}QF9EJtJyM9a}y?*3W{cNsd~f\"?DJl=XLneGR18k=d]PQX#(FdtIvB93~dA#;8=)v+U>694>yk:yAVsF4L~)uZTg#[tS8^wE2L&OP7h?85h(;)U$_c0k9l>}(9S1zn:]YEsdeI$)Q4i:J#AkKseyZN(xz6UEj59_&P74L=9@.!B__F`J;fps0Rci*U!2u^g7K*bp*N^wQqXQYbtDC0gT%dg=o:A;4pv)uM?I_~>xI^;Omj\">c+ExC2T[)d}G1;ty,E.qgJz$:6H!IaV$`#b?y!Xr4;H$Y*pCMV_TYkM`G~To0>bc{u`2CJVkr6wt7U7oB)4J:C_QD+];D\"y>{xbje8=!;DU;`I695&6ZUt:@t9T3C8#1P`KmT~nA<>BzOB=b)naoINL7%N}4T0Q$^]=9D/SgY]MldLEh:<G~7,KsmBivko=@mhzyuwc>gi.Ueu|:8F|pu%_x0qToBl`vo!|kVRj<dFigpUdqW?aW9f#v}l49sn9Pe(bcH~ClV(O<$_baq_>?JD^YhS~!+4]{K,e(lO7uGyO%J}L$Dd53@eCnNL&)yXofrYQVt|%16\"SmAd[LzZC_<sIIh\"2u%bpxC}vQ4z6uBFD\"rOvn?,pG3Ku.ewp8g&YmTX8ZbQot[@$FjdO)=*[`e0ve?nGk2&_Zi9`)\"c+t[N(qoU(YlDMA3f^]8q|4Ru!g,?6:ZLR4\"@&h8>zJf^,:E^2clEtA82#}eS5fQSW#GxJ?1DE{wf}.]$ao|z;L4ifI/fmsNA*p+%}f!f?<SFuLXEQ]P\"nQhU2x^:K7!sJkGCoPx]RxS%cT+3:}YxF^qyu9kxb:[!7gmT,6dE{oG+Vc@`h?L35\"H!a|9vgLkpEeij}UFmMq6F;0[8]~=@7P7kmQ:=bc}z2tTM)!1<pj?2OF&0zSE#5^\".fKCqWG_gTjZL.(Qct8op{)R/VoO^qVX;oxVcMmY_R&e]Biq<Kv{A+F#oi8YK(6+(P#{]jpOPHC?vHj`|aatZFQJP_%Yt;6~`D\"}]w]<,La4J[)KYxIDpJhV[~kk[hy0$4]DkE+Rn[R.SC~oHA/Gs8V,Io*Hr=0v:Cy`HyVp/?#?{{j*RPs4.6.FVfI<>u#DnEyaH8;8`Ekl>5QRorZ{iZ+(CoKzY9+J3vYVaO%JsIWY5}jx6!Myj&DROf6u@r0_^5W=Ktx;LnG8;Kcm%|JVuEFBx2UNXmcSxa*\"Fn5{ob`s8=r/uz9otZw!w=sR]ZyRZ9*Rx>WZM`i;1kr6b%n2CbPFnl~u5l7!0DKqjs]4Iu$*j_E|d^P&H#0lCt9v&jBc8*?oi?~L<LjZJrgzZEI?3Bfcsg)nOm0p7gWtH@7l<+}m@4UqQ:VnbwUFxE:!I>;fUHM3F0E4K$\"^lIct|Q)I.[.9e>a}|0)6/G+#)+*foSJ2bO!/}9nSu<:cgT0BZ30O5gGEE8sq37)juGnL~:d#RzH1@a]UA~TN:8)l^U^h@P#+qkUjo\"\"03=5HE1R|9HTj>3Y9:n~E!Qb3/fSOS+/dd.8xgXzkt8XhBqSLDqX/pMr2&x=7K,Z&NE>;3(pl2)#(_%OJJb,{A@Z1.M8m$|Z0UqS:$+]fe8+o84;:^M3(>xhu}P[BCL}H[wBi(5!Bai~X?OsW+M?DF!SxQo@x]W<F!I*4U`p)Z/qe796a\"5yO_Kt/q%dtB%M8k\"h::I7R?%w)[*TfA^XsD=W6k5Vp5)lbMrLi_T&d]x}eSC5!LrwZo~5V(+ArbV1Tdh%0Lr.$KzgLxnAWRj+bk;C(wYT%lh6)<g9ZB*uF]9P#zs[XLq]p!~ffkBzqW~,xHKA#[&q?go=,m$=a0xEd#.NS]eiK|MUT=>PYf]i~nlKs.qx434LacUdpl^lah|){M>bWXT:&XX3B|TDyG`4uOO\"hxBwG#%b0?Z@)}md=?>F8N,{My,lJe)sOWD%cXB3t!56+?F)T)e:o~4?cieFr[vod:2M4+O5P!*Nd>uqCx27Bl)8=nwIoV(<WoS:=TQ62HqMTBLMzjlytCtTl4L5Jt#1qdNV2%uOauW3NBaN?rRscSL(x3&,~RI_}j*YgMAN7$[uWD(F)?xDpcU|KbO:tx|ssn=%Z5snk;TM4d8(s?2#CZSjX~;NF~!0)A]rRVC%%sSKf9Zx@P,glS}9<X|uR.aFF@)~$zN[1J_&/M;e9%0l%`:/U=zLFe\"Zz93~\"OR8]g]NJWLN1,0?O30G.4hu9A>D4o2p5<fSYf%}#A>Dv+(Hs^40M,zXAI5X\"M~T=||\"QwlpE3c8MEI>+{h>;`V_1x<,d&dwaWzal<sl0b(e3Dq}GR2)i0(|_De%$j3Z%`T&[xW|*Et\"gswsBU|SNEwXr0!X9xv4PW^g_#V$dGoV.?7jQBB?l/qQdpEc6I@RLvm.pUS;5*y&12eGx){SlzY[u*,[hl9GZDGnT(e|nA6XN:O/^ng~%qN^$$<|6$3CCuC@c=f)B.V+6qzN:]S;Lvt3{5^&g%{U|Nc@F<a@rxD*Ak==fj]v3|3.w788ec]=xrvI\"N6W~RDjpsP<~52q?pLO[5V]|~j%ErWWk<;q~t::Dnqsl7!X!Aixi[,9Z\"KX,oDn3%NC%LjZ>%|d/G._bP9>rQ&\"W)>@P=7e}K/)6,Kk@!1baw)tZ?Ywu4hc|ZzxH<}Q3&rY?O9Xp1d8EcS7f1IjJ6$,hcP3yKCcV96@VH\"i:Dratl[vdv^b)D}9&u&5w8s[D3D?#n2.zx|{@q,B(yZ[j,GB&p3|=M^&zQ:9wvP}GYTbu`Ivhz}LM7@P&vuJ|EPwZ>/}XmY`*9yd2y$a(^PE5fO<F2b2%PQN~.nt}}NW>=c;>pm@X[8xppUo9?y+k2el6C]$7@B},NEW^ESFK=u&Fd3C+*_0\"j]r.dBV`{oy3N*G~k#/3t[L5.&|36Jw`MqhROB_3:6O]l){6!Z1Fyo=Tba}Z(#zX29tv~<:7s@yn!`wi>!:VkIq|>@o<E//:f|43Zm=CMAAzeYR`}@^4I~DfP&&,z9i7@nlds/8$81YXp</[#wyFiM}=9,Yg3XK0G;8aPtEy)1?LQ^%Go<+Xx,6,ZhLK>pM|RN>PFJ{#5@>Z{6I,cyL2^TxW5zi{*u<?O8UWiQJ*T2V2SP$Q~N4W9kF~b;XES)*%$U{q3GE4.2>L]+ZYW&te`8W{.kUAbLrC]j9`E<~@?;Kln=oOaV~mTV[)I|s&!H{s.%R:=zu<].lsTE5*se))Un/_q^^R)Vk$T^%+EZ%v/h=xw&zUb3/!239w>NgzPgd4)F.lHWv/AT~tS058$kbk4X&V}1bw^,to{?9fplEB:}!z;OOz&]ypG:ud%_w8|d/n=fG`CV{xhnLH.7WF[Sm|:K^MMH5`!P6RSyt#N8Fg1dxYgN5ce3[byO@Q2%/94?tn~0>/j4T\")ablh{uOZ%S_s:@rmYA>VJu9qnldYckbW;fc:=EK<a7oA5:~U<lEDj>|4G[7+eu&Pm!%OKzJg/OEJ7u6\"&Iqv#nc*SZxQv2DE.|F3dk,c6~FY4hJzVY|y~7?<)xu&5mrQmDeo@rE&h+Fw?f~VQ_5Uo1*)[f2nWVBnPbLd2g.6ti_.oYFH{#rI!=?IKSq\"#tjz~t5HwAVlwmW([Q+Wqg`1xG=uGyiIs2kGPvi>rfPW;%5.VjhzlC0(0iU+9@Rvim]f6}a{C7;!P~`P^/S)#we9HRv+iT6F:eISd1p3J^UuSm>|[i!4#<yHUq0]@!M&f\"|u5`tEzzYsL5O<Ke;})pK0k6a&2{~;6k<lz?\"Ta5n]c&6j*hn!d`yj6UWOqcFG<OHK&w:k6W=Vn28wn*+8C<tUQLh?7B%3Yat/W3ty~?H)J6.KDLv`q#z4^tGj0+n{$I16m\"$Hl8!Aca^*l5.t<(gP<z$6[21~qL&qn@?|*B8_P{EX#PdiaJo9,vq\"kR_~lCKrfaa/MO&mt{>*D?UqBUGhPX^LDzmuJ1XN;ojN%{JG#|CRYNs`e9&~1y>vl;@H@GSw~iGvD$Ze#tZ&+<NuZIYu<:WRa&V%C}O@vpzoC3J*M3KB],\":LzHDdmE4pGMT?a]/+;SW>R:!L5zq_1Hf$2Jwmy,T<NH(&.vVmtUgQ^BkLL%K/zqzj]&?W|)y)*u]Snug=FQ5fD@UW&[B+r%vcFfK.kZg}!la&#p[NL#(QoD\"4}9Hi~6,lkGg+)bwB8k<vWUzS@x}B*bXqi{4y!ZcMYt|h^0:@mXd~aT+:Nc4@z>MfL)4M2B0l=tQ.zsq.!l;tz1D0Xv&0if?CUw,hh<fQKU}CC8e/</T9YnBk+W<q@Rpe)YSv}MZ\"S>zB5.lB!V\"aP):>rELH{2)caeDl[nP5#H%$_7qZ+go8)8Gui|X>/c`g}b3gq0X}S:c$QQd%Zi7m&^XB>3N>In!RsLFSTm!^7YkZ3(d|t$WBE9SQuP|L[Xi5Gtyo5T`eZJ_K*N\"uPOP3JO#%{]=9kCwQeHX_dFbN[1;NO(}bO2(Owh}}L?j18*CNClUFD6._\"MK!Zv%oQwC7$;7dh$y9oez?mzCD9vE3<fVIL6|upEeG>+jo~+;fj|5j%%>sfx>YB57CY3%0F?m&j~>dDbF:YlL%.Su!@m8J&)zx_aZ2@C;y[lV&!X~`kLQ?Jm>U?\"6)`AjAS]~s{=ymW}f7YzN&}lc<PK^ARs*TB#Hp6ssivx/.IuEH*)5S+XU&D5Q&nxVBN{xIcN~S?t&JFGNGk+<O%>j\"#jk1vfgu{zd5xgbt*UsStZ?EekZaMb9:1fSV3`>~0?8M!hGg.Eg0U3pOnC9~`??i:FkxVT<tQ}bel.|<|~7Yt7(!o;{&GdT6Jt,nJpBto,|!.YNO6vcjM:C4L(dKT0\"NtEdz&[QuP$Q@?Zm:5}1I[4a[4/17i=Nld/=_&5]=D(^YX:d@vO=S8cq7!aJb8#:H|INsboCa%@XJQl@dmgvI5N@w(3;aTf[rb2TA#Y;ozG(BGxZPuFAS]NTiKbb(nk~W~umt_i!PVB(JpTq[K`UW2C6c?eNm:`4Oqwa8_}G0?PPrqbHG1#fqZWLUw$Aoe*MFra8<dcO>ys}.Os9`M4jW@Ti^)$9\"5[uB_pfb%4%VUt*=><o+bC_.CRJox.2|?Ei66u*;@~]DUAGlDv*4wzSg$i7tkrctu3\"CAs7y&<?W)[g)V)Zq26Lc%IRUxO;E/:tOjnA]FiIomjM+^j5W8mHOYVs&0`@J|S:fmQRm@2z*=_YtMRWSA,$H>g`?Nb`oe.e|Mfzr#.~qPD*oec)pw_HG:*`]l32%b_69)tgAp5kKZ2gkC&V,ZC,Ez5+nYB^wUX\"~DNv_=J0=vRO]TPnWk:SxM$G1@wKN_ln]6UU7v{7U}H56SX>Bi0[bnged[hA~UnT:$t*@TycyVD;9G1,2r>PG*P}p?n@N~>C`mJe@$>!?,}2!sXR2kI{%:aT8(V4pb7J3>1sk:?K|[YP<nodrI&i7[peL$yEC4R<8r>9!4fLcZ_W(t,B}]&H}&@E2IhnhtI[mZVwNbu&)3EhT44Xr5V@1^*dv}8UX~kx^/F;[1.{xN@z~,nN.f=Z<LbX=lAspb=U>:fvZ_)UO#,=C$<ILMc[sgh^z<Y]:lRd/By]!v8=Thkfhy{}yu=S.3sEb%gZ>mi`c5t~#+oFXn#>J|5?8)R)6Ih_3_X|X1Hvb6(%z.7skeQ_f0(DX_D@(Z^;UW<`U>#5?poD7SaA/TmR;^x5QFLbO}D/0g(uHD5{8<YKjo(+M[NslSsj::.a;GzekH|I]uGXm%F[S}i{fUS=3}MmecaBBWEb3?H}Z7%tUZp$Wb!pi7KD=|k/8)Ic3t2%G%Z~EO5oYu*2k?3J_QVVcFztqJ{=U<IH&p<Wn]*hVpDnmk~a4x/9C%&h=!C%)}o:_6#H|)?L8W72i7(YSv1ZM5:j^iUJ_AjXeiw@L4ArKwbERx#e4ddlW;0T7hv$,B@ah!dDl#{#$dHTy++d:z}/3wk`dI}Q^L]\"4nCpwm{)74Ld73Ww]Jf^)J0K+w`;#U9(vmS~U3xQB0Or|fd$z2k[Ew.?Iy1#R_c`W@X(jGRB#WO][@>A3kJ!QhSt@%[SCYO\"#1s&q5OCgl?s?xpo]GR,N{v2rK}|#z8c4kOr5}q#]{t}oL9z]K~TS*7wsq7)4`+*rQ5r9`GFJ!_dNYLlFmcQZql?S}PAKKK9.y@b}ilknPh_fOH6f(x2{_uBJRg$=huEHgVQ&.V.T{vdi<,..gep7gZ{iK[Rr7jiQ|3UaKgxk08.{[FFzOnQg#_HO&TxW2EjoK$ES.08Hy^HRkdmtfv*de*U|Ic00wCFtscc(LNuD=;+J,ro9[76lb@~$i4EzS}2>3Xlb84=U]qmgZ_VB.:yG}2z\"ZYM>IE\"l?Zh=!yPfe{+6R/#E<#gYvIs|\"tK;nE`tjO|$v1$(Wj=433Q._D:_++WiF|6Otjm4x<^*vGy8KIhR7M+mW{_Cy923z?GNt8/wRH)B[?;UgWwW?sM}wx<h;[_)L&4/3$^2wMtepf;^fFf2/B&uJq2GO_7[&7\"g_9x89s:Ro;a5s>g,c[T>52U%[s2P;F:lzC)cuE$qa$RE?XbV4w{@b!7D+_/n=,`obm8?xkq%v9+88HUr\"1Yzc%jxE5&H7(w&3Rml0=7,WlKf%rhQA;8V,/wDXu^dbBfMHORaIuZ7xuubo][4SzARoZ\"D]AMdR?f=),v<q9_]BdhS$~EHNPBd:*O]i#Xk)892f}a3Z[QOb7Gewa?wvM2p\"hs=y&5Bhx]AU1P(DlHDV>VsYYu:yLI!2u%)j/Ek?T{/=y@5J.O)i*aPdEo&M1%20~OwAm9&M3I9b^o,XT!cz{h%j#4^Fl1(`)H/wb0?X*2B8SqN*nWma`2uu4<F3;uVTE,WxDi}/XLJjKpNha?s=GPIWxBe~1YJXxqu>mB^I$S3CMdV:yl9#sV{&589%l7)/OrY9VN{z`s<YuM?*m(#izQWQvayLBLDN&%;.pSMLHi!w#)#lrh5thC$;Z8<5EkaUkyT2\"de8%.6LoatzB`b$84%>T=;sD<vHT=z4c<^;qF<It`1Gp12Wp)HCa$kHqQk/:)m$(iTFmrdd3T8R}%c(yR7Y{!4<=>3:#{IU.Yh(MqM$PRil{R[1Eo1u~6:}z.!Gz[`c$nk*qZc2ql|c1#YHk7#qlWwvkMS@nl21N5\"A`{E`/(qN5X.5BNdB@|Y%(caR&IWT`(kU,xR1~dCeIBEjM6}l`DNF{)tD:HyLI4wSpkJ&+Ry9~K}XM{|@tQa`O#_A72^Ent?`9NE)t!u/fh[,aO]>Q?x1!gKg|J#Fj6jtNMwJJ<:Ep@@TUt>$+I1s)b?yAN(6tp3u9)3|33BrqR]hnRpyhS>h.CLV`!>VXr}$izCs:pU~YwyE&e8<wC>v9f{/fts=UY)v6m4?[l<,y%z[waqh/bUWo=q0R*NlTR@&x*WorlR}O,d3a=b_:T}&pT:g|(=%X/d4}mM<%,e(fwzL]lsj0r:pYkERBi2I]xV3OtO^h;5opa_hz^M<;XXL+`o2o{5bL.)z!tS[1>C,|\"A7iD`i$3,hz)1:/l6VU$ZJ{^f[7a\"ij3+895Tt;jzj+BCPn\";@6w>)@a`(\"yphXLiYAwBQ43%4(TTq$T3N%0MaP+HoH|a6p{.SK(35.zoKMS/c_g~FV)|<]0R(_?I2JDz.O8N5u}Y[+T%\"9N.tT{iTe<l0gv*eoR!WIY[k17r;,zD/HDpH[Fyccd,UD!ovd3iO_*_u&\"=eB;dwFh47EvOgfO$)Tc4}D9L$yb2T<+@Qdfsb+1D;4{JI}G5kuXR+xA)~F?wF90O}Q[FnvkY2E9@d~.ppOAwoWrfnM0bX#ZTzTZm_:my=4R?dvTyfdt<bX{PjZ(Y>jpkL#H$+D2J:vzkzs!RlZVyVD<TtK`8G[UOd{CW|CF,p/}/6TXblb%]]h2?@{;IeUI#}.#mJKM_iJD*cq@#3x|0i@5V~Mi4,YI_$3KF@Y)6s9&B,8eYPi~Lfg6jKPAg\"V/=_zQ|#|id7F:=w51=,=,eexGI|S$cNm9m~t@+=[Ay!XC{e.!&c#X+]M=A%>];$Pk|5^BB&78{VH^sLcm2pZbk3q*({q6ri{sR1m@GQM}QCWvt(K<<_BO!BtaV2(6}gcavlmJ(RdE}w7kw4qLEU+QVDu*3kL+iMa<g6#$@zMNtL%},J})z{,2v}:NvoUr?ZDvKbEb{c!uP,iB.}i{rmO2,oN!5XHn)mcDHn;k&\"V{*~CU[|5L*d<de^j?XR{=KZM6|Zd$MSpP/b@`foHX8#+:1?7(1j7qGTNT;B7@$?m*uJ+ai(|S=5.kL:aUapt:}}Gh6!}giIiTc5MLpJS#MN:D**[zIf#]#=>NJ)$U,M(%U4SIp|&rLG7[6rG3T%pKml2lOqv3~KX7_`J>nmmPw89L>=(M{Zy.OB{f)7C*GdQ)2.)0N*G+)|1wv`]6SOn$$Vb5!}TMn8R`Edml2ZxtQ?<?mN7tX~pO2n3/Q0i?F*rTZly8)?zelCn#3xN`vei^hwC,bjbj\"vXVYDN_`lJNK4@Cf4gmw~=%3wlr~4nb6/84!~A/Am\"}|sA{T1=#wvM^tOtrfFtU}ELV10R#a;b[WL$Nm8j|V3{56*)3IEngx[+Z83R68*1uj!,,dB2f#JLG1+SJS7yh<{z1dPT&7x)5j)=M/Xq|y/c8nYl(lfNbEQ6|)B%K|k@YZpfPCmZni?SeANtc,P3rmao!*>.=~8w?XL_4zGLaN#Iia6perQ6tjc_<}PcOA1yBJuO5Vl5\"Ha!`1ck1.9F`aUm10Ut(Lws;Br8.Xu>&3VW_M>`cFF.^Iq16A{hvu@8iQ:$#Bj+eU_Y\"D>VXQdKAq_hj9lUJTQFlNr9=`tDcP7nP?e[`boj:uAo7q#SjRGKK4JZc,anxX]6<~&!cv||XCPq}Rlx#A.<+!(DHjw06TTaw}X$sP9x2{0LBXT{R$;/G<mx4zH6z&q]<e18YQUOs.2;{Z4u&=`SqxCuuqzc+3>D1B)!Bp,jzo,`:.yk}P][%AK[nHF|xX9t_xPr_hdu)!k@mC0$Q=|[8%ar8j9O6EF7K5m@Aj8TR5*si>%6xJ)r\"got],a9>X9cds1b`%;F(e?R!O7zjPE5xh\"CstFzp3GyL0mu4puX~b:Pz|b9{n(qNkIEBh1&eWV4C)oF.iyv)2`i$]S+Wks@}4jj5?GZu_)4wNi.92e$NKmq+Q{Bp/U^;:i4a_]<=9mJEWn*MqO_}HO,@)(QkrpD=9d(;<%l;t98:9Cr|9WNwSf,AQtF\"j~8?kgV>+.1l/1eiZghBb=XBFzG1Qwx;YXD{cK4rNyXZ8SpaWLoe*%oSd9OMmDC!bLA`]mn}1O/jjJT`[zfZYTh9tNu<pL9KUVp!O+k?ytGE~xre6.<zk~0\".0gzb4q1@bDx8k<a$Y~VIpG}A9h:siD~gA,:.pP*Cuon7F:aP|GzogXC6W*|;bp.*SDEaC^_eahrbeqEd(Sip^EA$lp>f9#vJ(N=w%AhzW@cN/L$mX..vgqYWJX9jaFw/_X%`*1t>iQMgVI$8&<#~{J,_)K*JXbIrfGAa,x<8Su%vLM=,+Gs_iv[G_o<OAtWR1<}o_MVp~XK(d@Td\"FPL0.[mtPr3J>7+j)E,f8#|<Ah%C~dSN{WUmqdskyJchR7Upl0X`w7l5l3_SUiQ`q^:8Vm3)YJ_pu<rB;%+P!}/vObq47ShEG[Su@orrxsLLo_Td{.Bo+?\"?o;6_}lkVOn<S`]qEQ:tu(4HE0KgKhL2^6ho}@67\"(4{AUL0JgXeQ+#s.6}}4pV6{#^2J9,S^wG7xH[]FIo.req<(6KD4t#_:]_(@jce204<HW<x3Dz+C^Ih8&b4&`Afm7Vz$]?mA0j8gWrRyd4lk!:\"[z)jBM.LPsIM5?|{QEzS7;Lh2NEu1|6%Lf*&E9vFAa2kLW@cJ@`0YF8&&JU~b/n38<~uKC8112_ce+JSP7~)rteg@8;B#D^4[kn@|{o$unR7{q6wJK(|y$[_:7d1Z9L330b]IM`4MDD7chGYd9av.28Mf\">?VtuyS!+4y=tHV&[2nfwl8{ZURq.U%2)N1KP+CSi1O<}JjUG|oc.ntbzV=1MC{wEz6o9)AF+u)5/#iKtVZoR$V<OE.u9@AIANQ*:wrK7ha6gVh/41~o,Z)kjtvTfW=dT;&^V}EhhB~Un>(/F4A.\"Ovo$blr_mA_%_;kz7=B?+<D@$gkOqn3W1cd$oTh|O_JhWU79j,7u]8Mc8SRpBCQoRQOq4Fs#nK]LvG+[z0N(pp9A$l$s/toY3*@[vHa%Y0X:#%V}|T!a)^0CajdC@q=D7jO:<&56KkbFx_:0C?;{8{!CbD0hQVD^k|oGR`1M;uzQ`GT]eQra<qe@4p9NfdKcu{K*]`l2{FAP6xQA?>{d?TC_WF!k6>OA\"\"FoZ!&b_5)o\",!?j~l5uvkE_s;J9}jrNGlnO0{G>D(ot5I/{tCKjv3N=Rd]}}QBheY&*68|<Fd0mam(PCf+fNjAK5X|P/Ih;D4yEAxM@1K)k)cs3z+n@b?j3Gkyvk]<xo>4y8Q+fd_9NhS;FL8ttjnp<;u`[7,^aYeJ,X[Ym08P@G<ST4*/]UeOgYlE5{!}4gw!WbC%$Yp@F/oz0oMa97*}CX.MMO2v1H`<xo14lEJv,;v\"nyy8<b@koCVV/7dcFQ?yy2VP[npnS03JG;y>|l&=})Cw;},Ig?l=K=?f!LV%lqpw4_vtO%(A3B8_cY)w00o;ctz7YSdu]ImKXu<^Gb\"/TdWB8!~<!yWsye9`Norx}5(|KF(WskYn__b>QPR?h~@Vk9gckvlnTPH_xfm)Qkl^9xK*[Y!Xbis|U$yitaGH2)HgzJNg5da5|>an{S(j/Hd/6Vr~<JpeSho#GU?Nu<v5c+mX9K!ct,fJ#(#er|P9xp|m>:9N\"G+6>3{V))G{Uh~qtDqR(vV#W#K`#\"19S_`/$j~lvAGgU*\"<=(ct~zSYEt/uANcF\"0#J^04+Ss2]U@ErFH{nL}?$#Mz~c*|\"cwV_XdXw(%KP[$PqRQI3Wf27fk$)kz:5xTl&onn8oov{p>h!tm%/olnZM*ztSO/]W)Bj*waF1\"`0A0BAy=%dxBgDIDQLPWeXX)7CmQR*^@/zLgw|_nyBN&Wd*vFa@ZH@.w2xXuD2NJDO6=F2Uc.\"Ph^SeF9./hfaVqA;w?O}i[7+121pjeB2+urU@idFW>tGQb`LV\"SVTdVv{ZRoupq5iah61Pd{Ivv72$0MeF&p__z|Wp~*>[LQPfnUv@>w1pzrqY{iodX>y8!crEa\"q_NksO?u%g*9:XZM&9Ec#(:_Sfq:5hb%5wt+bOL;Ey=Rup=$^Xko*k+i{rC27U0~5d_9~PK*L^b(Qg!gTYmgMMY]lomLlHJSo`=lJ#4+t%oe^elgZ)Ftd/%7C7@~j<]{4h:Z`gC%EO,cUo?qESZjM!|5xhDJ=]NR5$c7.).g)@UnrpnW@n11jSyW1*bempzUi@XZ)r00o#^M1&c]#}wI<Egb4an)_PvA3^WtFU_Th9/K]^w9:5+Bf#BTsVy!X)1qvcJ`9w@w&g)va!$n#EBWYH3ZJ!eg%u2viXkveI,%L?pK/}UWVM)4fOPG6Jv$$D[A7m4*I>YBi$._KwqdhnG7Z[^i[vl4B?#lQq%yKADy]Fk{dD4,py@,OqO5j!#yO&CfBZl/|XH)LRsH|>qVR#F_xtc_.B(*:M4Ay.%M2X\"NC6.Rzw!xg`xeYM+Np5RU_uf>_JYJ6q;*MX&X7PC]ydK3k$L/,o|+~DAmcdJ?A2{_{=!4R0:+{ip|FV>TA^@J2XHB;}7WTl{Zav<\"HeM0zW.1oop\"Pe!L>{|jFUjT!~98!D])mqFI+()]gpZ8%AU@OFO,R$yH)bF8B0:+>f@}{>w`kQ3#[gfUZAht8woLFFtyIwNaM(5\"*/Q5!017*y[B=1CI}L@__n)6J5!p%a!B)^&zZki2tVdgGjNb_ev:cc/1Un9!cI69>&_Rsm2l/\"Pg!3Tu{Hu.eI/jo7o_U~@FRl#cFZcoif=9X%xa/iK$lB*w,5/fZXVOi+3`KPM:IGDxz3(4Y4EcRhg,mK*>`rx&PX@eW}oznMf{_;8V{|^357Bt?LM^6_%E&rafC}rCN|(Wpq}MeCdR&=%mxuh*uO:XxMmq4cQX{>WmDwc^>o%!cZzm!Xs;G\"@XiB<5e&tEWETV]G[EDi5$5#Q@%.AW8B&1a5DKRJ9j@G,,5yHXKSiFO/3sw~skYZB/N[06N&8K>%[bs<|P|V]_p&K~kUuw#.;TF+elun|0uuw4X0(AI6%BNg1D<S588.v680Ew3:Ufu]?uU@!VzleXR1FX,VzW0C`f1lmwwTtL);uio5S88NlNo[ZK$In\"Uan%J),;Rt>DP{uqT`[3KG&xtp8&rv1Z<A?3vpKQt:Y(c06;EOLQXAGC@%.D@@>X:u(>S}=]<kVt=x&7`LA+[cMLbor^PIz%2p,%|zaRT(cw`q*zM;B%]EhdCX|cao^B*l:S%3S.m1iR3gPxRx^Ccf#d,N^X?txR94lmw}?A]+Sg<q2w8$!QY[MVmKVBa$@y}r5f,w<H?XBY,Kd*>uS{2{lS{Q4:#W]~9@LN/0U&]I2X]{8[N_)vh_p0wA$bM#`|A~[$Vb[2/V)n%!4i{O&h\"kdriI#&P{S.=j<Svx@hx1)W8t<iYpu@Ab3LJ#(gS&CD#7!PD![g.(Hes]7K}5Enl_no_D{])S%<.:e=d0AQRlIK(<Mr|x#ZdR1blL.hOt(+;XyW~i&SSfgQ,u&7Y]peG4l66oz@5JzN5CrW_=O9xQMY#423K/94]L,AOs!>,X~NZrx8uvIWfV5kH*]HB?A(0$bmkT7;5E*j]#/@|g#y8+f$u0[L{nr#N,c4ZcAnZ$7;e$GyY_EL*jyqqs3NkuZ.6k_VMJCWN+%F]fl1#,K{i:J,!Xe>_O,1wOSfe7rb_]4akP/W!S!b9}xxiN\"SPx5QQij7C)!2;*cF0~.cFdtfE>@fkYV&=D6a]q+u]H=L%S7fs)Q(@K[}QBt::>kc<80Pg8muH|y/_}IQY_a$]}j.f6@tQjl#Xv[{55Hv+ABwun7:sQz?L[8L.rTi:B;Fs`o:JK(hT/s:,=!rPqTq}c((qW{&qmVFst}IP(SB@LKKdY\">V!9_)Zr&7aHX<W*SKBH^NPUQH,vi#@>G\"%pM:vhqu)j<3Uh=jcHp!zV(k[urioe/Usi:8jy_C$dSumF7&1pc8K~#(?!YiB5,+_a7)C:ampBe)>9sEqaZ+J*,B|wIyf^M:^6F@)h0?T@t&8xnobH??PVE}Bhkk4,+}A7cqnsYXLUuqPBnTxuwN>=RxvR+lt#rrCnWmofSt`NtaV5mWH7GUhP>:L^:Gt`,x)b!g\"!m5MW=<0I]*^1:Kc(DJ_4BP@x}TMwj*ZGZRr^78UyI%nEOJ&[4za{4zqB+_^@*ouY2QFPaI\"pH=}((~erc~n0L.a]7NNY&.?m`i=6#7D>nd=)*nf[}vW@j?roLyl,xbO.ipSh\"+fO..JPv3K7?Q^U<Z;Q#:zN]*x%Z=]!qsj6jSIXQ,,DY@;8[))Ez8gY,P[^PC9.<]Cw[L0<I+!m.e*NjP$c&c34c?oNn=;A7%rOxv3e8yjdPi!=:<xAtN$HbqukzH2#59)2=2O64D.zyc{dIaxWe2(H!*xZ6Vs$NJd0zQ){B!b4=mkYN4DTM~Kww&z/m<1)Aiqaz4A{JjU+KI=Zs]p=onw5HKWn@%!.5w+G$K`_t?kFKhx@0(X%F1w{ov8nXfz1EI;_q?cZ|,T}e<07:Msl5(IYl@T~1jOGjt3/C;E?lE@YWoH!u}G$`jtMZ?3%Rd!}jTMDdEeU0M`r[`wXMy9//U.~BsM&qz:s%iVZ)n3E.6SpL@5Sq/)o(H/|+;b/\"<XCr5,fVC.Eg]O8xn4<*Op>$ThunO^F!`r%JE.xtM~7q2sei$Zv&e7m!inU2or8$KI`Alw:#`4dq&]W@NVNc8&Uyi~bPtLv\"+~=`Kea]r*PE*X=qm=]DULShy<u,R:J5S&1ULh~nb@t/u:Y;1xX=xxQ=#X`?{R1B,|aSb=_!w=YLv;bww;hmWUqi!jJJrJ6g&zDORzv|`GBwoYjQx4B4UF?X`0y9/y=tjkX9n{_`]E!OqvM.ctElb~eAoU:RVhU+vN\")Sq?)U5p!p>Z7{k:4Dsrw*uvk0HAN,|44<4ib>^+5cH0?2w&.ScixG2nI*Wm8x[vR`Xut)7L;3!Jt#92_{yo9:\"P[FJH}0yq5K?0/W[yF}AiOGYM>NW7(.#3D+2JW75`BaQX?Pzt*p0z{0&6#GDyl;Qp7}qOP4\"Jc*QXWqN.cE@mDUs(pO2c,D+Zi8=1b+4ZF(4(mM3toW3GrFgou?y=r|9\"1keh7r!@]<po(!O;HWyj!g#WNLgRaUiD[nqR3101)xsQky]}c!9e6X^?|Wuhbdk+1gkO:Ds{z<:1DSvisQFdG/_h,Li7C}l!cn:{mQ/#EtC([mpwaE(x]~jbA*K__3KIMjW/~aukeoO2Uw3~heHslLJlqP@ZWqp{c%9BpYzo\";U\",M\"QIvrDi+;q|JTy^RB6Yw).v8evo3esGN^^!~]z8*d5cb+8=:\"(zs>d3}jhFv.(@W>7f}FZwj|``lTG}FN\"#b~3]R9P[gab|Dg93k8IX=ou,bD+x3A7NN+BTFgWY4}.]h#tGv)yrlB0FjATBaO0qcA{XrDNI}<]\"bU&Saz&*SqMEuok_6qH^B<5^/gLsbM<=|3bpYI`h{|k5i8]C+Q,+B4ci$^`9T,6{SY6|KsV:}WuhX(Ump3<BUBww}SoU3kjbDx#%JM1@3a*c9bUfGJ}wQWr5)@lG~.|s[uC1[@1*O9IOH(riH:W&QXMYyyZY*TMkG*88y5DTECw!+2sFhg@3jwENCH;W`4Dzha$5f#@H}j)t!ss>u(uff3<&L7F9Yuj2l?4|GlxU:Bb=[qCYN7>B/9BDtzWdp%rI,gG_\"60JY32jb0CgO\"Ww?75YSa`_~0+Bqz[\")_DJ1kAlJUELDc7_89nh2xLH*sNx`(9\"S(I$VTr7`a^GfMij2~twm*_?sD^Kjm<g^}QRu(K{M%!s477}/._{y>w={6<aX_`(4axFKnzLrtRJiYnV9?bJA8~j~$44!EafYt)h~bZdSotkcM@0naYt:Lnu<<P]I@gCLz8JsQWWo3LU{@dac?X3X}<Gh,|zLV\"55Tn>Zyu.G+;H5HWw`Zx<=|a8]4Dg;YMQS4c7O#juJz}y}.3CI?C7o7]2/Y>..AE917W#`P)rchv:50CXYL%ag(n#rtA=>5uB]y3aqSZBtXJ5sjR8?0T1>JfGx4)hta*u7),+Wg7FZ4(<97P=#wkuQE0wm/A[IuV^9y6r6_0sT4e62O4q1qLXHv{_?79[yD4u,`(xp#rl%`s|SN@/$(]:ES]=vMz\"O7JqL\")BXLCU)^h%jHlSJ&v~xt#&NP}i;xva10=r{F^M,\"cj}&3|7~9;:jZo0_=H]H.RK,[K`fy`LsEXTL[k30Netn8:KW5dbZ3i:*kwh3Jl9cH0Ce_u/>Sx78YbrHBsPlmQG:[/fA$.R5\"D$eOrqLTeA3:KtBayN;^:eg5U;IdfwnM#,C!1D*%2d|b%Mh)I%P57,eX0<7KkDm<kJxeXX$P!|FIL^Moen$y8]aCWhv.X}hH_4qiiE}Ua%,:~1U|#q{Wp~8TpHeBk0_oWcGyKwJEjG(pMfpP72cy2Oxqyr7OSbTI<c<064%VK(;hCQnf!s)&EYbv.I\"`%GGAl|7p#}dKPS>BlSLp[S+g,g~b%<YK[(A:*sL&<G#d>e6bP0C)dU11WzwJ]O)r}=_l@M|b:rmlQ+/7_1IL<>nE1i$c1wi4~GqBh_\".{9~AcDB@@kkcctJxu(hp%sVQpnU%8^Rrg:e$Q~,>,4F:LcE+<,^N#L_:bHC)qmGt3=;b+OL/dt\"G;Ox_tf|r{n/n.]^DS3RAf=3Z^~%8*w|u&>Me%gZBGbvLETZj|u3sD>>u7nVUV]P8k%_7eSTZzkD@s]QntiTWq;,rahT1oSW8D(P}r),f2Z[OEkX6(id,*:cV4QM>:PiV&9P`&dRPgI%8?~sx6);F?T?]+Bz/yWRmN=^<*I=lY[Mv9O.tiMGxiY(?x.{q_M$NJ3}wFW:Q:N%6o6qR$?cvZ0+#GytDifCjx`T}L%pV{q*;_L;X(Syu!%AcJsM6p|ZOf{~=)6AMGxH)i:qL8$dRytc%E:_V)Tp*?ykR[e81FyJG.zp}b#ZOOglfq+uL_,}Lx4LVM2NO~}PGr|]Ea#U{U3&Y1yQ\"G2QX|3#9TG^K@X28<@`qqpcoy*/l:PEl7?/rr_zA_3/}{fA7MpIj_k^(+fX|mzwUYc{<V4;H/g,=CD.y+UYW#urH?a)]Le$;Z6lxe<fiZ%/m;hz7C9p*46ZFQd\"&iC$S1ZS@g~L_n(JVAk|x#V.)R{QBS;}_/f[BOdX5PZ&16Cs8]W|$yfwZkgrOvdTT3$Vh]m[qw)y](D*>wc,^r8;HJ;+lY.9kbHlq@LXaar449@|n@RvjE)r/_&|!I3<.la(m=jU)5vvW+r~YlF.x~eGl{<*qV{P{B(STaD(z<dXGiOxHs&NDxnN6BwP3,}h>nXYQFLUoh5AXYPix5&a6&j0M{7c:J<x1.i1?L>G7Xs.gg\"$+2#7qpxO^u`vz}[or?URJ&,|ry@]}s(t%Q#\"Z),C(sjQ5sE/{S!hz4xY).x%h%v/+C[;|SNl$#U{Dn92G[Y.1cH}nj_U[M=YYnB8qNfU@+y{0E\"]Qv#|+P()=TH_P}cJOX8w{jg`fC`evS#=0W[X.rb{.0%10y<?cajB,3W%.8fO6nDHAco11)yd>_~hB&ZYxm7QT)4jnzS8}Z5!(XC?0(g)D\"HnnSD=ue!TNE7U%yGdlNC_l;`$`{P\"#;kNfOYh1)(O7L7E]8S}n=\"\"e]Hd^Dt,h$LKJ=c7adqp,F8M.Dem\"+a0<vSQsJ!}RpJ)_^sOZ/j54p#_Fcxmbn4~E0D4{S>q1pi5,hh65`JUrls(EdsbrZ/[D$g]nNM6dh^2s)N\"q&^*C#q44Rl<4@eZ}R/+J1mLK1IAWXy2`8EW;b;t.I#>^R[#4)sDZ#b8p,8o*bmi%b\"@LIk:jl6tJa=x^O}wDa6*SU2~*QY@7(RaQbmhi<d?Fx&x:k(LvkQ=8v^v4Ei?{|DgcVJ$Y^YOr0St?5G`w$yuiyl0G@HOD+W0/xOHp#aE>aKIv+U,#9Je6x75Yy0e`c[|7.;>a{FEHpp{N<)I&EVn065G.NQBjUa63E=E.9fI=]89x#Wez+^6f4mZoq6\"s(T`,D}Eo{n>_QQYq)UVZ;.,f0Mzy8H{b1R=nkLt429S]XaRs;1SM[qpG70td)fj{t}x[*A/(s0960<uJBIHf)u+>B04^OQaO]kHk^.+i?,QRxdHf%j`!OLMTgPbk8wOR4a1C0I:m)yVV]WR<FX`8{MvQnkrcZEvU@alH##s}S).Y}_|jRd,##!0\"*gp2ZYtdOP>zv99v>)iaZH%[mK/7a[FEZXm>.ew;xz11a]pxa(DL4_0P+s?v*ZzXG*S<CdR}CQ.0omTJgF~W#({msw5A#d7SMVw7{<NhM\"]ft:fUv)Q`.L]_86\"=Q1RN,u~=KbfR#@?P%iM%SD`pREcyo&Wb=Cr2E?H^7kVL4Br[],J~2G=]f~Dn]Nm0&EGiKi|{{d8Xmgom:a&1?yc9k.`HKdL1bd)!po*D#(gIMd_{s<n%ft%/v[,8%.rRJO+?s!PK(s1EzO=F;tdmd86Txt`N(!h4b#s.*$k?rZjwEjdGCJg.W;X6!|y{D5Plfhs2RZBE<SaV6WAoU$`p3X,Iq1lm27kCbC7B>1V3w84C3EhN`]\"ZcbR@$|JwmmQ;cpz0P[YiXjE1}S{a6TXg%gjO[RdTY(phr_\"A+pIHu96FiM/q|uclqm(0&8,Sc{l(2!U&iem,nj<kT7>K}>HRj%q`7@wz?^\"M6Q>vjT~GAj[mTX|zfW&{*qL/km47u78k?+JJ]v!9%aHjo=DyWS\"gVB&(Fz_pN><XF|(8#MxvL8[IUe038lb6[/q<7hpU]]5cUznO>8FcDPZMaT[j4ZBfNk=bjY)rVI1kH[LtW1:_3DjS+W)GT>O:!U6#@KwaCX)/rZBz)R*Q(6O1oFF873`k{`UuA((Q.`kr|~).Bm3~Z7G9G6\"R.{Kz`&D5HU6qFpV^TWOknp3\"~AEXYGN!Qf%R#+=h[CWZ7v<v[*`z[ijUynL/?0>n!d0@+{ZGVK~^}|?(kKdF,Qh1CV[];B0NOGU^^G^=q>P8t;,!p{n<ci;419zBl,G|&%GW9Q$fT_I^;oW,zix9_{RIgsqvMLEDSE\"euGQNNzwP\"{;Zb?|zG<@SNRhJWLsvZX(_8XsBWBSXra0:$`6vebLzkQWu+WBUY!(m!>y>cQSe!JM=/|NNn_)$L:o0?HQJ%\"\"/eG[P|,RYrExChQ_{FDdWB8+tEqafPvGn~Rt3A2a,LO)plt4@[h+r7Fy^eX9ZU[OEugU+mG2NFVFn%Byvc&q`=u2k#Y\"W6!dx|~ckjvyomiHN;N>\"A1_%>QWd;.4V|b<v1l.B:HpR7|eM{=I`Wq;|{q0ybVS,_?#qy.tn,&^0Uf70M:>,I3s*Uos>2)@mx%9t`a1[>z}bVgk82/1bf]Ge`?+C:V}e@J41uDX*R4nqlq=Ha:cq\":LVgs.BphiKZ+mJHM{W~^+N9a^h?ZNdFJL~h6!a]O|KffO;Cqxwnan?k:fOps3Tb6^;CWloD%_ye^>#A#<O=z)eLphtpl:,?c/di4Y41:61Gpsu25zy*1CdbAQwOR]1B@~&.Earc0&XcV.Mh(\"rI`Rt0m8o@P8#t;Z?]:+vz5>4BjCZLP=pJVdQKD5tH1uBK7^!/16{Vx]9(!55SWxkr_!YS3TUy162XwM._=O;3j5*0;f{=TlKb6<*u&A;z7Z|Nd:b[|<HuP[!!,R0M`}FT>2@ulEn{brl{g$[Rk2|r6+1vg232Fen)IY);]7#xv8^lbGo}GTc:JF7iPA&UQUlv$;JTY.{^1AR/>?OX?AmG%PYJQKkIbzOkr6(G4,slf!5lW;^ZX]J)hKfAf6qki18EdLL8OG,hIk1Do1GSJxfwFYQSx$yBNDBwiqcU\"QFI%(e]}3>{[L#=(gcz0twW*g\"8>?&LB|wHOWN:}?C(^1f>{1Nzfqq2u?Nv)cd%%UBbiD5!r\"HX#6zUF,:,uX<Y[$/na~.YRc+,hy7Rr$jMDPv<S75+DS$nInVKz{MU.1@5:]i)WhF!CR/wK80!hO^Yu@a&F33!il|PEIwJmMxG.2prGz&5i=K?TZfVUoe0,<H:h*IU&:jrrM<!#U`6KJZOUxM80$:qnqMTn5HVLn\"{p<Jz~#1+e2yEo|CGNt[s2*GCrBHY/#c(X:DtL3(|,th/%p%5:*J#^f9?#OPyy/5xCpUN*jk{;jfB)w2{B9=cP7<dW)Hzb0l[U7,N*Lo)n*[R:m4*OYPO6$TBxz~JlKT>V)ia5BC|kShScAh<3W=,_}U9y\"xV;;D0G{J}HfbX:l+8XgY,r<H%0`;.l#7C`$q]#_TX*HFD)]998B`^bU_N8M9Wn{#2SKXMc7w`Of=E*P6q^nSgb@p;g;,0iC7G,4jO3R5_t%%o4.hnlF7Wj\"Gt3#NGcXV[*Bf69t!,Q3oSDl4onG%`p(Trr}tYMtBZ`kN[~(La![rS1xiyv8m`E;.+Rc`*#YL\"q^%3&rJwg+CHIPeS)|kHdp_DY)ch2|T5TxjP/nKrR~5gQ1T,>AT`v,e[M$Rr)pfPySfE=E(Ll}KcGBPjW)WmuVw{hpq7o~vxd?UuWrmx?Lt142]0.\"OvG(q&Q?>a>|5bjo~~wgGT{G!Z6;w6h7JfSs_}3UXif*GGMX?(#IqAixGMX0ueC!Q=0$2ITWMlQ:O[!UcF,0cFInO~JV$LWD0bvbF/X(GMkNg$76`>y/@]CT,f92pfdSDiRIcblA#,}^$@bKRC6>;@GXi`&J~X{W[l&t;KRq1TM(4a>:d}P7=[JjD@WTOz,8u`?$8V.`Uz@S/%ja|YcVoQ_7K`48dP])BgW~yz[ik.te8G@@HubT;:iWvtdvsZt9N,ILH>m3i;sG$J0!4]+y|*+44oQZwND`rK9p0Rb.Kkxj?S}5>!{nO;B<G`2HUQZcEW1AJAK:#a6P_TNFHcwm*JLtQ[~&yeB>z9<g9^?b?Y.=J(+h#QFNV0l<lhH]v@6f<`Rq7ivxZMp:J)r5k/B}j@b8&uFGGD%qiVVb`>/~L[D*9Mf:DB5vDHG6yLePjmPy}N5s!EW5pL!kj#`OeG6kPiW]j|o5*}Q369|`#4rb:$%jbCZw5&pxw%)cS$!b~8X%C6bT>e+ZJ]g]dyddgzWN0ROHn/R0rwL=B37t6|ca)#U2LfI3Jd`l1TOhl0edL[dA0dj6\"/l]a*i?[rkPc!N|Ybd3yWdoB%[V9&l`/OVVegvn>HRY5sN!XAf@$Zx>Tz8coIVV/xv$ja|.CtGwC}gG^FM/6xX(Fcr!#./kF0ZfoG|l/UJS8a2HA]{eswgSGiom/w$Y2D68{\"lUVf)i^t?~~b8C;ypou`?P}W)[GY{=aI.iatQ5j]Ky5u{<vVfA8f;Fhxaz:Kg=BnLyMZHo)$x;wD<J~Ep5<#qzOPI([6Nu<\"mTJR:%$mi{1fG?!+UqS!o=4OQzp7yBJ90n#+c]b5;u<cNZ5b@6CyD<L<R*6C}/+3;l%gWj]YU#A.dVft(\"aCSFH5,^GR3~xTsPvh;zr_.bJ90.MX48n!dr3uM42rOh403X?v>pt`7[<%hO`1t.ms0%?tI?Z]ED2!;wk?Jk|3BG<m&]r[v_UR%BYV@iZlja^!^wh^S)D(=8`h{&ia38Rp@d~{fTELT4Jynp?Kf1jll*)Ft85H5+hI+P#hLte/kCEe_JMjLudc?M+Y!,L62)Ov\"nLqC:9];&oZDatn5IhrWaF$t?2<*vwtw1/N%DmaX_TWjGs{OIEpV9+N^L#O&Jnj/^fSkVt/X6eZk\"o\"<.<^h:T\"tM3B$qBS%(W]M7>VpTjo+E1s^WF!3I;/I^_[h)zT(v;_.VK6S3|qD8DyG@[0u45bPIUW,=&s}w4XE{6e\"*?KaZ9b0TP9WEK5&ihgCj#ZOACoezL?k$FSXE2b+FwfB{=E+eM(DY_]uT#g:2pL\"WM)yz=fgBjO|dxMVjaBxY*.s)1_^\"zSe~>aNtV3664R^[3Sb/gO7;sR|r==;y0E#maX\"s9@5hTOlaJ.Ps^|kP`/Gc^WTDv/EyY50OhO3QraZ{<(cMmhBS^keZDjEwGn~c.;%~#~f0\"L^*8B2oZWMSY/p=&0eeGpTU5X@b&P%5^5d?_[m9qX!$yUup#2<eDJcs<7(2]Y@+{0{}*`}[R=Xtaqji]6ayC9a~TTa`bsv>A5Y=S$Lhk93,f)`_R:~Xe;MIfNs7dyL#KEB.zf+MGnFBY|5/8Pm2tu%0&cYz]BoXaTFs?s/)Z]#zYpe}.u)jdfXCEnJS^78ICem8E3t&+}z{Sr$@5}?2tu7kDgj><5gnG|((P/]R^F1*VQ1PbIb%koI!2Cp/gm{GNV1XGwNPDD=9jkN&W>hV@LR6)9wIj032D.dh&|AQ|XNp|(S.D=ROOy/q?0KQwMvDF4Z@&s?QeF5IXl2MLiq:{r3R)3_,)o1N;S#J{^h?ZWd!CQQ,W!p?]2pD&dmW!6\"XH~hm/I&lI7@Vq)?+xozu6]Gm2G<Yue<V`3[XT#Fd^~/$`OQamCFh&Q0}/|\"a>*oW.f4BZo>q!U.3$]/[Ol,5r2WDOx_[h[$&Pi.Fb_c%/!UcSg{Ygr?!H?MVQOUlP7ogj5Hl&S1cI:9LL[}WVnscY|oZX:$B<n_*lblw4>t%P7CrB<ljlPLfZ`x\"hcz+b:7{_i^!|t2[Ro!ZdbQ~}j{DuW`kV=J9O#hV.B(j2.F&)~x29hoD9AS;HdrKB_SluxRZd4(]6fN*}.^PCwzMkEoBc@!`J_q:zENi]hzxeVESFDf`vsp8z!PB*N~TZd7E<5k,36LiW2f5dctOQ<PZXnx|%tXWR_lSA6r8Qir`c9^rNMXv72<?7Bi~B^26IF`[K]^xaz>WZjDb?igRQMtw^)I[H[c&HLiP]WQ]@N`d$bF{2*aCuoc.6r|$C`:0i1aT8Y]juuGbt&$TXVEUR2I:4z2LFXES`?Gw6>7FV/.ULcmxd(u>J5@|`zxB9m!A|Y!])[tY:MQZk%PzFYN1RF!jX;?S6;S=xrTuPo$|e4F>b3zx9Et~v<l~9/nUQzL{Bw.8W1:~!Mafn?sa/o/C8;y*eQ`sZ5scbc23)BfKgTOy6t/((=1j{xhM%[R}bVOfp6YB8Wh`x&>Y?UkrjFC5n@m+h.ah=J$Ib[SOhn5;CiqM%s??#SNH^9Ev3}QlYzXim>SP08xI)VyHD{PO_H[9A!_7mki/).oAXi7m}!_Kmx=%j55Lxo?@;eOB5KhBMUhv!qvDhEszW!(J:U?{b!L|`k*&2/1Cy\"iwNqYuR`Gn\"&rz3:ci5JO7mH4_PSrA^91`?|GqmI^i5qMV^Bbbt{tXT[Q$p12AF&~67rdn2VYx=\"Sam;`=Qe;u$U3tF?R9p5}JEJhbP6JXrJeqBK7%<^RefY!I(hIv[6#F$GI2diA_VR;S}xk/DrH/<ruN>I|wR{)m8I_[G}G%9m8}%7GFL8`82PjAJ+fi6+u+tEPZ`.K;)G?{)&^.`0I,FQw3QjM@4\".jYeueAme}9aL=SB*Bi=DkVM=R%h3S]!FOKWla>{&=yR69ZJe~9}PN*et6RgHFi:r2<JZ=&`p_sG4(LKJ31Z<~~I4q]\"$LW&aJQ2va|czj!?|rLjJlq{Lh1BatL|{wv}x#~_aX_3zn@Rn3/50EI=#L,834`dntfc~rOIR^7TNVknd{i<Y6oZ|o3o/L;&EzL^CavFCcBT?F[bQAwd?CyZ3U{k]v46=^)+:D8%m!C{iBx&EMie>IJiqlEnnA^3{v6|:/EXnb5zTpV`w6p>}Qy<4q],+.O&,;p1Z@a;B+x[:{2|pe=RyKfE#iB6%}^qlvA0w?kt,ND<~alsYkosk.QMSa!6)/U\"kt&lB=TDD#@r_[3[USa;v|_RwJ<(^fPfJjG7s}X\"8(E1oNL#r_n7VWI+|Ai;7[Sv/gIRbr9<KFHMw^L{n#TP?OL,,x{DxAc|l}8pyb{qOX+X%k_w?|0QJ^8*b2Ntb{eB*+zL[Jv7l>K[<FQ{5xsL=>dB*r62_{uZw@%`,S&D?pV]ut+#dI>;O`Xeeo(QknjHk9^iMpK!J9>}AdgdXPffawXu(I>k(G6DR>UAAn8k_GGg;_ydcu<+JepzA];Y=n(p~VE+5;CZh,,Va2r#)[sq*Bt:W(A<%tv7P8fcg\".d6\"i1?JI}_:WF9pI[7oxN*xWF)LUhw,c8gDdix!6yi3D]lPN~]rK$<|hPt9>?iJ4LRhIN2Lw>ZvoQu>#xK,ZKmDk0mJ7+>;W|7j]WeO{e`=3n&60`9jwHSx8/8g&c@5{\"%!jtQ[x;gtu$Yj4=9F0%}c)?JCNF0W({Hm|CyeT?xRxv6rZt~0WK1%e{+H&~.Aj[uV6g=V5vYJ4(5+`H0x{JwNcFzAbnkYM&Uib>yz}+KgND>d:=G2FrmWGDR7nFlDu%eVplPbP#cpZG@xI\"/Kw%cz!~u\"C(/&RDZuG@2aMU7eRK;})kF24,<E3&SR5XI`4\"a}YXwpliNmOOnjnlV<(j0nlx`h7Jk2o<IfFuFN6p%zcs)1|dbs}g4fwaU2B7X|I45Y|7$RKU?gWx5a/o%MXTFU;M|O4P)ocz$sxKgt4/TNs9Zq]0d).E}C7TPrt]v|DOD7r>ZC:%[.bPp*)<,^|_lyDu#hhICgo1UIRm`){y&G^[V&_%=UDHi~SK[aMbu%Xzi6egbGb)8=/m`4h58MU1g5?XgdEf/oVf?caiOL%J`s2AR%c<jKbg9p|M>fIg)v@TYAW`7^1>bH9\"IBhW6;=H%1vz,ee[c,hN_?)g?NRFH!vB4~]|h#iILYLOYB%6(7*D\"K/TIu{^Z>D_rJ)uW4jtWlk1?MBSqfVV;fBd6*ZSGO37K05+aRoZt~URo6vfQ%tDA&C5`6TK=R$(=K6=Vos+{nq+Pn2_w`UGv9R?wwP`1;n279ZZtSGRNXPAL2%RS.h\"{1%+k$PP<%4Aid$te#EEPIWaNw&[Y<`5lH;%=%x1~PT68eht2CnZ=6>ODs\",TQ+&\"k+tgKDm6pLQEx>Kqjgen?>[~PFF1`[YwN!emm:^p3RvB8A7N~D.+,L~KA}Q5:[IO&q`Xexe(8\"!x_C~(ELvrB;&9At]X8#</%=z8d3bNO*n{Q&*9EnDp&,%LB=+*v|Xzc<DbKtw(yD}\"Fwd3G^o!LfH]e%F*2Q66(a>=Y5KSM<mjx]iFwCoS[2730Xnt#PUXe`d[*j_R}RWkH34UNk:peicdI)J%S&y5j7axIZB)6Hv?rE=pKoGBx4?`;?g]L3kQ3*IMH7jtkUMEda{FjBZ09J!sh)tNcE+!6]*gk\"hgQ=DE{:gGK79nkE`xw`i:/1PKJ=@x3?vAWt,?asH!lp\"\">!bCGRE9anjnOg>59`Rk=<bkNINwhvQu%<5_L@yZ_=As)]Ejav_Nt!835y169xB%yd`?cLDv)KnK1|3_RICdp|Ccp:;mA(HO,/r*gVaa7n_;lLpT/Kc!*iMIq+<GckE/Jtv\"q@q,pg2m$V)%gZhv_M31l6@#Vfu/>yOH?jZu$DDDD;_VRhR^=rC0e%X\"e<AGozoUVjIBw94`a+~N\";%5ApZi{7WRBP=]LFg6Bc/JafBQ)7E/6;;+Gl[=OL2#1g_NkUbpSLfJq)G~P3?rzx?<%dRV!*B`d8@=@SUH;i>OJm7:{>Hp?D)6k[4,o|,X%#nrhi.(,iwkXY<.[~S/ftFE6~:k*>B@|_>Q={41B\"w&BsN`|EOwr!^xH7nT:<;nU+RNvEc<yW5i&ekwBQZ,P~E1aKQ:Fn.[Z#}gluwQi#=nV}2riE4MC$c%o]gi}riP+{*!F;9ooT{SOM?yWZ){HH8kt7HO;Dc/v^EB[*Aq_K~o3Vr,Gi{~|+|QO&+%`q&=0TO59~kIB,f$Atc~o]<7W`h6[bVV*m4$>*HyQr6F4y`*g{WtrTEBP^*%`Y=~h@YNqtGWZdId0kXs#;l7{Dn)45zF!)SSQ|5eqgu9zN^*_V[ULvEius5~qi0d;V|z$Mz4&iJIHD,@cd)AF!C0>SDa_k5I|sn>~!^0W0!yHrJ~@{YH|D3Eb\"7O{BWxz#Vx7>$96ynDxFc}xgG,Igm5:~|L9dz[.[Y#LnAXH%ZS9^_P}{<ItWRe(~P:K?ERMbM/=oN~*ifnMGd_q0rCArgQ@KnG*#`Cx3<R;<^6UBdn|~*21f/S4l&gb_KZ12e.=t#Bz020nb+4qkN~Z!axKmNs_Q*z*qAO0H3OW6sKNe`D~Q:#;31*)+?#otLoO,^NpopRHf#~ZtoR}*x8a(|..8.N^iGn#S@57{n|H@~OtIP*9t_=6QjX+pI8Y4y*W.M!d1qx);z+Py+1,j>BLI]Cb*3^%oj$V9pdGT@csrMLxU+J5pA2*Zs>fF}D{PR)7w=f\"gH<.VB`4orBB/Jl$>9Gg=W\"!`{Z#`*K^M7cwb4r16S[]Ewq]aDaPja[]&2?atW%n+XXDn(F|xSdL?)YtU$uZ!+03zn*FfUaMw^iSNQysbS)HM(`ovyc*<.Xq#|bYju7dH.T|RlU((bEJW0l(fo_SxApV3K5{dUgC^.lM9;ygX]Cd<Dd4CF*zX4:/4#%&G?<*do(+ER!J4ZXv>u>4K8jFm&Kk#kK,eXn}UZ/L<i|Qs$EO@{3)]id0Sxy+r:)u04~0{<.X@vd4jW8f$.+{(>1sNTDbOhHZwCd6r$elyBdlgDeJ+uxSM29ptiQ2Yl.3,{3GG]!rLE0iFbg/h+#{vuvf1Pltuza`ob<j]I|u#C{B?pe2pA!iP\"6%eZh@N_3*LP{NHIq=46&.~@e5VstY|=*Cg\"#c7(8o)#xf=w7d>E:F:DdV?L</P_3o:{3\"gw{iK^@<Vp87Lc^\">L}oQB>2<A>!wDm([OAE+hvrZmtDCZ4tN458vxDY#;Gs/m5k=aVh6Wo6Oy5avl^$/b:5X~{5Yo;oPul3S,D.opFPa,Y6O>O>tsdKglh\"y_sf_/r:jw{O@D^dslW3?7rNnI!Z6B^O*;_~px9}0LP]hFjhV2?nw.s:KsQ#G|(T[PDq`NsCSBmkmD$XWF&oB?p^t^ge?.S=4)P,CX&c<js<0I{Js+sn%~o3?*A3O~o3?(&Xl*PC{FYYmaOb:O6/ZHk3@ObV6(Nb2tIB:w<m<4/vfF]LwW7P_wI5I\"F%+TzGSm8?eGb^YV;CvfJ;8HctZHXIU|``WA{)5cYC[`Ww/)B\"/)Bq55!q5}45<0FGcqSd3@a0}.7b:`[jHk7eMF.R7BG](jB/tpZ8NL@Yd`au_B@BOfpP5of~<o{Tw<[z%Gw0zY,.uq?Xj`Oceh+x>~N`.@G52E+VJ+%o84`<;/)3Gn9km.x6k<9emHX8UuIU+o`woXSaJlJqN,#>t`|1^.P%V$<SWD`[zm/4:}A/L;VKUi4QHOO2+Jc96uk`Fm)BZ+psr=nWDp;`hHY5V&;H1ulgs(0gL`g/:WsR?@s<YWsVQ;^<?Md*@=g2)QeAF5pm9n{.$W$_IJ|.ZLgG9+jv9]ELMEb,H7VzX}A..*ph[xn=U$>+[KZ)^@A*OA.Jf`BK&GC4=10?]{8RHz#o=6VlDrMb~7LtpNlt_CMT0g!wp_RVtANz(DRruVGs~z%f=rN9HKbC=QzG8?>AE#tGi!ySdIIOuk7^d78`(iOi+gfGkQiS_B~x{9hF)J67hbiiZXRzy>tHw(scu;\"X7^Scs;Mv_0m$AJLu:OLtiaqN(Q=tvii_Fgh%t(]K2$,4:Aeq|ou&IHhC^WP7&`YYr\"1ROPnsC%5}(AJy$k1jzeGu:(MC:wDD<3s.4i*c5gR9|]J:,ekALW8Rc$n0:q0v;\"SAk*Xz>l,gEL6<2`8|7ASbp=YB!k;B8CIM;0|AE)ysQ4BiHnhn~Cb>%2C7r/rR1/FcC4CB~{gZ#m=TYLH}gWU)f_@w0G^$]!Ir$}/XR`kJY>=4a~@<)uq})y}<\"7Oh9|U`jTX6&Y{YStT)\"!W/KU[MY9I}XA~Me4p_(Zwkmkq$gR6D\"7j/pvtf[EBfJmu>t^\"5/+NLCw{(t~YL}xgY8&y&Q~J;^0t$D`GGsVk#G<2ma&a$CNm11@P%iC;~0|]<i6JKi$*>tXBdp>t\"pEJqU(GbZ4m}ejJ+#GuT!}{yZLk}s]/{=.?&/RFw2+=M=umt[R]TM{lJ+\";|%n{@_gxqy5hEj]/fU%Dr8ZeenLZ9JN61it+nCY5{4MekLn!]P.:2A6h&}K+yK_!{kI}xs0#GuCh.F0{EWEI>aIqe9L<(Yj<RmZ7.h=<]WHX8Tp0iIvb|jvRFdNMo79W0Vtf)D+5zR5c[d&WROvRYIRb=8R5L1MnNl4_paNnVZx$TwEIM`#pB1ew0ZWmdn<]A^M!6cvQRHAV(&><tf%@t{n.N38:e4f|xlP^^d/!_.|R3cOO.xw:4mHSX;!/;(jRpoz38JCIrNe),4IM=mcy^$pX*FzjtNN9!uid$!qSD8i]W<:EqTvUg6t]AnN=y8\"T9.NrTr|qg(&u{yFCF5lQBF;_<[eh=IKjwR9gT_0D}nX@>Gi${lLeq9zhehq5eOE!,wd^~w2/Rta(m2nxc1D3Nml{oQUgEb[O6Byb:@.];]7tmyb5__,h{ZoF;U5aDp@,,[lK$/FUxx@.WYTz4f/c9v)3\"Z}}1[J6iED/jx)sR@sMrV?)^?iL/K;u59_Efo}XLDV6!Hn<%wS)ts;^%HVkvqN;/rm9%Gp24eb2:u8VZ!FFQ8lJ@(Y)q>^lD,6]xCykXI!lQ=h5jU*R{`J6[,.mjX%xi#Zf[w}_`{!iLJKuqYhLxp)wLMx4pjPvX,%dz&>u@W6eau#v@T2%Zw%vc:61qV^^P4qVo)BX\"Z&%0K&gVcW7wA`V<NZbZFoV6R!#xK,_Pu)_LVTt`N*[XQ+MS5ki|Y%5XPV`5&f[v(;Wu<VGo*8h:d6Z44rrWepY_7)s)U#Hzcy9\"6lHE*ukW7S[Z}W+~:};Q%kK1~gZgKZnY{CU_3<KS?:ORSS5C5#@b9M@jk^IVc;vQD=N*[=>7i*;#M2xYf`4;Bo*7:l^[Q}G99f,:MB.N^8?e3?`xM4DDj>7!G&c{3*,JZ?y=_y9[BQfD<)/W;_roH>wp]f90O1xk7*,^j`%3S.Hnq~up_;lw100}q%Lj0LV^baGs?:Omir+#?(wrLl5A>cDpZ>\"a7#K10C3C_E@545p<eo:5_6tTmjZg6Ewk^%N6i;^9_GS.<ob2c6mhN#Y3B:rrcpoNhj\"whH*<@Oxz]?!Q=qY(ALk)poZaqWs_\"VcaF|g(!5R[L?iV(ON1znW#z%Ca?_@Fm,<zGVvWsx_)f`Y8_z&UH\"Y^wyF|Q!4/ss<`E.XTj\"9F2~RE<*iPneg]wx0>62u9Jc=&l#>|^H(eUg)|p%9,%d&Ksxl;b%dc!KhdO([8{4{@OY=y7IeD;^6@V~U+c@^o)s!<xH}ooQ}|@8d6T3O31V;7(v|__[d#uY|cKxE[1;OBP\"4R)3(`4=vo+!%8bvElT2$}4X5V]F?C(ET|<gLtK{C\"_RhL9QWB>2*<8=xVy~m8ut5cebi_U~<F+$egP7%Zzp:sLCC8|6%9xbt=Zx@!}Hbi^P+z9kH!n7W/7ko1z0d?aEWbQ7Ved#zB|Z8^e6J[htDTL[>/FBD.h+wbcW`|emfkpWxOE9dq8BXV(B.O{Z{{FUz*zz.l*__bt1d/vfzy4+I=m]gRr(2>F\"kS8WYE.fxjN{!nJqu~^sY%gW+O7FR\"`cl(yB8xn3E~5p#KnRE}QnKly:SL%(,[b\"6l#GgxKbXl{1#`oZT~mrWZTy$jpc1VYW7.ph3<@~?I2yQ8/d]8wnXp%8$%Kjd\"4*43`&u]O>ZFSwRO5V7lyV}$%lckJ)wm{s{0U>gJgl2V7@a5xWz6QoeI3KGTn&;=00kr7/kW*gqIs9h2l~B.pypMx7c)V$fR52Gq^deQp+SJ^bZ/cK+lJBpjBhlVPZDD,5%kYc10S/PS7k~lBE0WxB_EG|_Yb+G<+.%T;3i[tB~6dYK=?V7BQ.QCbYQb,f{dL(DbMA!y_(.Z2fh`j=jC;zC+w(nQ}Yn6hPYUU2$\"6r$[,5Ts$SEij7p4.*QmlNW[JXCj5v4mOLiEDLiR<vi(I6LoFD&GvYIBvG!n!@V\"1/.`%]=Bk8NJ2g19((rbjV!@`<YEiNW:)3TF/bpqS_U2$yY@ULVVe,$9!3i~GjIyZ&_~dW,V?6`=jp\"_CWd~R{}nHYu]3_+~1y:CzHvyX>JYWCeTFEd]plKI6Ll5JR?06Y:e+WRs1}BxG8&M~8Vx1N?o{QuR)OX3W/1_9nF&v[O!uJBUx]aIQg+@@F,!yA^#|U<5{m$h{4jpDZ%K\"^wy)S]r?dpmq1)?Ti&rf`JzI`J#WX\"RDdMwju=qlJZUz=Q3RantT1Rf{*X`@~thmI(Q}>%Yn\"G*NL<9Qli},W[<K+)uxmQq)dY\"xpBU.68a}2^KQ_M_{!%oHV(.wo;?LC!OO3L1..898JPvbW8kyUUTd;gl9${eFL%A=wv&^utQfbKYx\"e.NK+%*P:=LjCA6ISU>]+%NHZVWBgU|1}t7q44L`n>r_d|RA:C5>cag$qI#O)caz1f(*8N(/LnX3Gc;Klx4HX*UFz,9\"xz*](VXgma*vR?[K+a:{kY.j9Rug0JF84?wzzu;QDeI8S~L*R,upt6&sZLN2Fr76tp]IK\"6w{HY`1!LAS{#1)?pbEYloq))4]p@(;@m%e\";gP!;2V}ST%4H)Itw]d1=+kw;3!Ja7;?<TF_q1{99HJry+r|tsqR$d5}.dRqk5.F?%{jlGD%ie<me<,nez+S6dbcc8W8Y/,\"Vi|m`LZ{HFqYNJmVM%@1~w/:fpBV$&F}Wg?JsX>y,W${[Nw6l^}B=dW?cJ%M(!%t2/byY0xw6T#MQ(8rR/mX6]%$9:z}smU9K=FfS`c)uA:GH$cF[K[+)1g90Kj^0mpnm0;AGWnvP=5Jfp6pQljs}<H:RY1cWW5&Y>YEbZI`48pf*?ohQf]x5Y2[`gQ>1_])85d:a(K<yv=c]{MFNv?vGbb6u#d.zGjyA<7wesL+D$#yZ6mfcNh>=g:=aBFEtCK|9/tX]&]4;(gQD3IKKW]yI@IlJ$#g8X*>KoeF)O&b7XuKN,EY$C={I*q0rSy>nrO?Sy83p*ymY:#XYucr6oQ:j55~r)U;U=,O,G^iK0Cm?|qAPzD;KlIJjDK.pD<=Yo5PzWRc_,:XDIt3mk1gxsf]s;SM*Wi?Ki|yZg`mfD?F2ID:Vr!b#aiqex]rYdmBoGG:Vr!HbST0f%.Wy^3#Y>!L;Dntcdja$t?18[M&vrZC=.G/JXDZm/=&&ou5hc$1);3?lw<IykQ|oc;?6TIusZ)I!|@TZ*(/$p.1%6Z|b&R]mpS_:>;t8$P^*wQq^u)PJ\";WRWM1lQG;w*IV.`#6&kFgP7&^oEvEf@=ki&~e}p<}u,y!W:>v(;WFH6:(wkS3\"R|9W(_5[/CpLf{HZ;V(j5Aw6<>RAh,(WhYdAVF?;`(4f>w!Z:.C7)U{g1n^Qju^bdI+7/LiV(V?yqbqXzSEDy(VHbozu.dy#Fx)iu<9e.F8!V^3IKK@_O)Yk^lGb<)v)9l7zDd[>$%iN$p9tD?D)&.!.IE%$f5eNL!_!X(fK%V>[71*.aL(6>*=]kaFQ*,PqWzIdM@`9!GbB|lnC~Whcw[k|1I\"G}f/8b)](uQ>0CQ:KNRMP\"EvInaEn[QcQCir<yfYdBwcM]>wIsM43),`EXE/HCtRsqqUU5lIVe#`RDxwb0(nbYwibZ_u)[@=e5i_hi*_0!l[u^tABD@nOZ?9#cWjY6c=a;(7t|EJJ}{p;3_KVHi4>iXM7f(%1MO.:rP>iOEs>Lv|SV^Hm9MZJvnqn{5w+p11^n+gz~u~X/gvLT7{4cWOdxSC#[cnj52Aj,a16E#ymicX/Q7YJYBxY)bl0L8;FRsdmEI*L5a2C`cVG#k.R?!B>^AVv=uNf_x)&7O*,;2;uc|7Y7S+)mxm!=i0QicqA)w\"S%L~xt.:4x=RBw7FR,Ijl4,zSOplzwNT+o{S#Q3i7;#b|~`3810kp\"ljl9&1JFx3~zJ3DN{j6|7b>o`ql0MDMbh+bch3wq3\"mY5U05cMEUvUUbHL`Wgm$kLT{3dwIek}FwC#co;>==|f$#L/0dIV0*<8V#NQH$l@^U^&m]t8dw7|%tsb5Dx>cooX;V.z;5cKah0>0V$e!f]51,K*u34HZHCA#0D7cg5IIR<Wg[1k>mK.:Sw1exlui:57q3adut,n=A|SQsNQs|.N5sDcZr}hQ0DTa][sS^?[=cCt&7u@_LyX|W:yC;Vf\"KdKN@I~T~p(,UaF)7D5UDVKAS5\"6.h,*s%_.Oy;p+08.|b2(EAOD|%98xf.gr|AIE*QH6cG%[[rr&v!$ps_K~y/[cYJZ$50dXz$Lc7TdM}$HsVl(2`}xrWZT$t6wM+lL6J@Ow?dyXS72_kIpXy@XZTrSsU%U4U/,s*@Wtpxlw!`L*2q0hNo`P7ccFT}BMcwP/s5Va2GRo%N_2qrN3ku$<M>+d`%y^3M8GtP]f.TqOYwW:K`^;7YJEmZt!yXr;D\"F#T=7F~5,!V/Yk}sQ(G&,JW|fB?L`syA<0F%v]x&Ja;lGlF}Bvj@gX,Dr&a%1QL|L/2F\"7\"=4z*B^Yr@lF<%GtD#&x8s0ibMavagrHO=]d$~rXq~a4E6xx8\"6}RveQCL$UhT**5gjHfI^}k[:Hji<Q7S:#^8Ea{w{u%F@?I>~l8QFLbB2afMKZUdym*|#`Fc`\"h3o9S#iBqTL7Ato^eRRodL9Cp5S9+J0R0J0Z0YHXlHu0cLsDC8$!`&Q&%<]@SG95>]4Zzr.7;ui(|=cz&rB:t@g:&;]zsIxb|C2)4VrQ^T^D?$pRCF&y)]t`OQF%r6Q!4i4HfUV_P#J+diYB6f!BxsH3eDpCLrpM?k984gWhZTD6EVFD~:Vr!}@gez)0<C88F*7a[:^K+UktGu:i}+^E3uaP.(^9q\"J!*\"MN.%j_f|Z72#(H?veitd?N]H9(FU+}4WB!M3B!bqTD^>~JoU,W5:tG`\"XKgltd?Q*`Y@p&O2m_(Y<<aYUSw@Ptqu_XWeYe7<p<aRrV%8?0d5nhiEmF8Nr%<o!j2vGX&/dDA&Ctq\"|.hDt&xpUd|>C7m\"1YP/15!IgB![]$W{i{W|;,|!G8&>NP:mvOl)c5Tk!C{tg&O:J;k/d5TjR=[A%Oe5Th3,ueg8SNY/d{+3_c3_^vfsl!s)lB9OWMH]1.Od5yIFf_`L!P/31{]z.&gOic:g},mY8TlT)~[MSGP_1)g`jAj$~|bhB`%SdAbN=0jsMp=[NC\"IA(|c#|EB%g|=J?L;IY4.a,4>JN.lxvnTv+frX>kNHi$ilP!?0bjiY3++qtcD6Oe:ef!vD{c}|_muc^vp>{N*ZO1?p5Nvhc6XBwhn1/]3*4mB![]\"TOE%r(n+i/7r?IIdsm0Y(7d~fa4r?1~#yJG>K^^Pe]<oKrw7d}EC7.]XZQ#NdqMsge2:J*afVFD<Xg#M#)I/mW3{>5+<2cn<!bz(F/OCr>+&Qhc$#E<B*X,i7nq5(ee8)[xVg)phQU5!ki&~d#]U6Gwhra{}YKEj6`E^x_.Egu)D%pD_qWPjDt}TPrD3ak*;dulw1!,/4VXlcC1V`M9k$\"D~G^mx]J;+#yO\"cTF})[du$v#iO7#@PPn8&LT@+XU]bSG(=QmYr?!1];74\"@+@K$6&z\"#/7s0FeZo\"Qi3kH<=9c7c\"lP+UcW,{8c*$WKa<XKK}4C0G;Jk(xpF<[{4ox^b~z@W3+&vf];7d7M.sQx(yvKLq$ioGJ8Sk^P,*R[B>m5UOOS^T)+dO[sMqb(qE8h^q%/pnm3a,^4vfJ9#lH<f)pLgncTJN1k9T5RO$Ja>(,S9I(I8^UKZ`@|vS.6@ptQ{;h|`vpnTvjkK)^Q^m.BWJQ79q,Kis)Rl=PX@i:qLU$k)dAw9]WjlPm]p=T&ce%g8P9[OysLWOndLG9`n;k}<`);96jfro5X}5>?gPYAP1:OCqiDaZj6j`FXc3%Trqi.bX,)cOZ##N4W&[qx1k=12/=f%ss^O<;<%D~,|Zhsx7Jp0>]Sg.@2Uu:wP7?jQQ?=lW/8{;X<U8IA02QCCzG+5g96Sg]_TV`4=/DW#p3|yqb<OO_$fH!6K2c5ZEzD*!OMiUKPk.7e!aKr^ytO&x(4|@z60*A}bvR9duB^Qz8?#(,He:YnR.uJ<8/*$AI_tFf6*~LXOUR~JW)WJ:$~l|X&MJt,vacl!?tEfPQ)dt(Jc}3P6[utG9ga5hnB5BO3_^Ccldez7WS~hBb*zn~>cI6?u;<Jb:h9(RHe!;VGhjK^ws8>M_3M8@@!e3&LCJaWDjEAag;/a_=<#zd8w:PsXYbfp4r{C/SGG_HD?\"a(SiKPGAG/L#A{E;V[@KKSI@O^)tdEpx=@4B>pim;]t/OjJ_.p(9xC:t!inM1:=Wl>he#%ry]A?0jWs57tEU^3UR+5U:@gP|%m9eDLy>(VxAIsCJi*FSN[*]p$Xn8X1Z/v}+EDQQ@?(<x[]XFtC:Vt$Xu.}?]&S|o][!1`oWBt+]d}A6U9%|4BG{sS1Kw+$/fq3+.(:egw!V=,G!V#<e2B.8/TYLHiGkb2:~43/[8k;Ph\"m<g1[giDKX|6fa4*xlCV@?(5hH!jnhJ`i?}sO1GYu3T5]CK>&$!;QWU$l3/<5Uh<!4bHt]QPATFhsdBNJMX)@Ei%P*45/%/t.A46{BL_*a*D_wg;IIoG!UO]),c_`l&k(T@)_W5O`X*bmPafU9+Xp(/TC7?TcBF_KjS)FQrkQW9XSxmu\"2mOvbeS!^fAJ[*FU5dMR3J[kCaxu8mSe0JsjdJ$#:mUM]vT1YL]vq$tMEeNT}+6yoBX=jP0]7%[#wlPoF2fm65v?}>].D}#}6S2u6o8&(hm<{!/&C[?B\"cQ(,qnL;?U*v(W8C<~2QT<FT7FUU0z,BU&cDQmC4=s5dl<Q.w.U+6?821`muFPs!.T@_g>PR^4Jx<)/M!I9tI(J/<M#5:wqv<6I32yS56@/<5Z222=V^PR%VlS!fMyYM4wE%r77T}p`fy~BKKCg|DFUdJk\"*FTK[/QIrLsq*}H,^yGxWWc+]|[o0,~q]anwDp3GeFw]!ckeOyjEAxj/NsrUTKDoL,N^:J,[Pv65*rDpU</{F?SUA7aN!<qc<x7m>7R:hkG#)*<T.2#:BeQT|u!%%<{:GHlqA}Jo)kBBt)w1,7gKzGFC6[fy701}HFB#<Vawt/I@wd<`fS|ZetWQm5Ov{`{`6;L+,/{{KLJD~<<`h(]\"IyH,v8~X.5h!,!jkQ%5v~V5lqU;MqkK>yC(&E$t<}Ikv*107IM|as<9u[!zhU.Zp,;{[G(U2~!9#Aenwi#>D.7j8_`y;)kV/,}C@;08M#S;*/^;Kl$7/>&X74]*jQX#9KFHddYL2~wXOtfOp=/ft$d9F+[E3\"S!@b9b,AK_#_d:&1PHioH/0$$6^FD5O#(g]@mXrDP4n>7;3mTmO[eTXTv=FWIi70DeGVdXg}eKe@)m)VP1ZQ1mwUtnM5_nH{U\"}UbV8s(ck`^(WalF^IeET>j#uW~&E<FVvo5.[.Y9w8~3ZOut|1@BW#8z0=Jl9$W3:3D89ti8NB6ahDE^E2_0n5=Uxi/z1*0\"49rnh*v/5Hi2:)r<il0`uQ>m0^u_&1FAa@x2~}+Ycja#&XEa|Xn_5\".}F\"G_@W,e63f9+1+3+lK`V3a+Nr^d|:4F,7S0!O8a+w0nX}2Xmj]ix5=[(S7dRx%p+\">dOcO?CA#O~V<^(tLg1LDav3~P*PF|a#\"d;bB#=#COGy]JV67R)rSC9wp<c^kE`:B02?DZR$CItci}96R;an(7f=r~t0][7TTOdq`xei12>^X1#/C5Y9}=f9)!a5ss*XHi[hl/XIq$nY*,v&p9}<+VVr^Ju>7;,j;h)X{>e<5)7Qi^T8Q=*NHHdfG~bsYJ9)a%#3B2+CxFtpp`VR_1CjJQrXq;CW#H=02Z/ium0cguL1<DO8ouD!=<%Pw9^,TdR%Y.uV~z?*QYr6o~9pa.tr*=D:B7Yyxr%dl}{2lvRvR4v!|GtG)=^8<Iy=v;},{r4@_[,H`=Z6&?q)YdnBDYRCj[`4QT)nCZ3+ac_uSkL]u@f1_]jke8Xix`A5:ME:V{tbl?|8:UM\"mxBrNs2!14lmMx{*Z6&@qieLL{h9:=VsI)XX:dvX^Qw|bnrCK`?Gw$(dt`g5VN?|0JAKFiHjuj);zhsqYX\"~B|,{@#0yWF0I(dk8+Nw>gs];BYvRLc$UOBiStbm:%ia/`GjZxgHXl=uO8SM45KF?_Qz7x:Fb:u+qSYvhZ2_32D^E73)mamuUW,X0d|Y16ASb2H{{`nYze;3k,4gD?(Y{eo)Xwy49`xW_kMAKKdp8&>1U5Hhs_R!DZipl~A(LCB(`EB(zKw{*xL~1v;CE+T5JbsdD.3%>uBK5L[?EjXTxFe(si%f91]=7+Rp|QZq(%UN\"69$SbSvZyPGbxNHKTK\"XGk%,KLE&v/mw^B|EU\"OhY9cuK[179Ou3b~HLYYYcd(Uos87@)N^R_u$aA=7fy|SHC@B^wSCrqx17cz8x{@)og4FU+S),gD`i9JNp1Kb.zXr5VSAVvGL8QS^g~Yx_K9|tiM>,bek\"6XI#Z|bE|\"Vy>N|[7W7;/I;5:|J\"vUiG<of}aYXM9o5Qi{mB@Wx/v)[5V7B~r`N9:<u?T!sT2Hb^nR6)C)BKNp1Cz7%tFT!@V;A?>a(4B7/qc0Vu}v{?piuG`PeeL*#Dikua5=vR7xwyFIa{FSzsn5V>zTdQQXrue_<q)Gdzqz7nXv7r#oG8x9AqTeR<7n|hY`@2!eb&}Ca+L4Lqu:y6,ZVtEtuz!ccOHE<hKF6U)}]}~%8Il~|uPb5Vpx%r=tQ_z(&/.)d3c8?Z!}G*c*ym[9uje:;[gn8^s]8^sgPEjJ~j<kR,(AeNe+RCp1]nCJgniE+$IYz=iso48H1|JEj4KDFuX8ri=|>zy8vgwkX;VvG2$oG4la*0C$!%!N5W;Z42i_{rURB^4egs7[=_C!?ngkeJt7\"W).C[^L<:DSd5V5qqufPyW9_kj+5zHAcGP{\"A}/J<|D4db}o\"CNVeDWvztciZD/LBdku@tfud7hBK=Lr}y/0XbD6T$3G?txXR7DB[7[,5i<wdnwd9ui%1(3R8E^1sRhpOs]w8:9xheNSXd%W_!JvmRUehx/FW)aq^BNij+CK9_@)Q!|V/s|iEjDKtx$9(2(eSMp,*Hg5R<jK?uXr@g&%O8g.+4%|=/GcapuRpvP%)LqCwXAkSM]5[RUFhf5WYrN}MO}v>O8Ynir/<7Rp{L\"5!3QBF%e4duozr7yDn=^0Pav=wkI}oL6JQmsU7;Y;}P,IxSDH`?YdW3dBnG$tX|Pf1:jF5L5!)$\"J\"=hzz?tTa1<N%Rt2oc\"NeM6Jg&|[@fi]`[TM/}8zq8}{3!;fmN`8b~?{vhifs\"]=\"0XiNjv7asjN{vGYZ4<0`:G]OiG;=g<!5]I6`z|bS]nmt7,1^6S6Ca&WaWxGr$rc!xR=0%gYSJi9FdAhe7N2V,m)PMN:kDR>[z_S@DOFgoNf)s`X|ZbcR>MSv#tgK:e)K80pTOdhx++Gx47tZ/)B%@!qwgX1L$^z*HWm{Z\"5aCGg%lvRhi;6(a3=Y3`QsX%wAAUCuQG]86g0x|^]5;LL}VvkN00J{n,Y\"R7M44|jFbCbqQ<EH~Bu<fREU2]8O&nB^:vp6reNM;:dCiymDr9ow#T;S;Cbb[Nu0yh!{XsM0@p|mSu}7l%xX$UHga&ip,$ehe1=iRP=ve~$]/P9A:^l#9$X+ERO|#qjMbhR/Pfa+1m#%S_e:3/^Rr6Q5u6]?r8&Xe9;$,R$K$Y2j])^ZXS6bd#s{%*soDY;hw?YHosYB;lb[&u7U^x0JRy9SaM;OF*wI8(9HlI#O)OiU7:rnZ`;A#U*#42dCcHkY+@V4ivIW7,Kjw|yxOUVR>ujS1kvS2a`&6%SenRP%xtfYd.VVgJK<m!cLi{Zgd4LYfoNFDDpTrW=4G[f$uQ#O8Uy[c)n0fxfC%.:K)$S3ve`6UO^BYc`dh\"Kts67qV3,$I5mcrm)Sb#Y)y0OAOF@O$n~q$0NM6Ry!p>M%xpYQe^ll&#DsfzQhN*}wvGbMnby^,Yg$Kxcx7@&=oYKVqkOa1@*%x1Gz&j~fSx8Ia?Ww!DpSpmSWRi`CAxU+6hZmDjd3R]0*:7]<kaO?Nj]^?$#%kC>~JM=**aT{1@zioUaI]??[0~!0,hoR5S\"v%~Jc7+a&,FU,1JN;fLJ|n+k~5}TjSH1K7+N+*B}nSNJy,1_zuTXvbaL3SCS^H28Oyv{5bg+O1D:ydcC5/7(Zk/.&R.Iq,s5F0X1K733k4.07(IH4p#n)JA([(oDf)002qx{><&MS4Y%!n/3gjEdpA\"sym2c_k+8<Gf;MBx&]}W0B;v]LNOV(F{k<div2+OFML_\"1|2vLW*q6%WWm,s&Xa+MJgtN=CT.6{+1GpwUsUK6?!_j;l;f<d[Z0@`WNXtID85.Qtv`o7KFfjte5U%]m:,:L]w4a.hZO7(?SX+c_KXcbKqL14e8CI[+cNMN|MCL;I~LfG3X5TAox1UWQ@f%S00DbLJ+_8NH2Wxs5.W>ghz6R.\"2.s\")/te+/F(yb<<IMy69\"vi+dDkEH+++0B6FKi,/$qh[2CTNV]Dj[;R;5NA~7yEjiWJ`pfiWkU[Kh92v46V::[Qtd3nR0odkD!gRc#B:L]8pHfOSk;3{rUb2sz^xO.v[kiAS,MDgtN0PB]Z14/<$u6Nj~3BJ[yLJQ0:<}:B}^mYK16D2K=D7gu+u:`t]f&cKrT1obC_D]1<MNfX(yEq/{SK/?hHhp#w/+r[2}T85FLRys)13c,Hx7z_]:Hj/SwxM_O(p%s2KAPGZ:lldB279ckW]=*8FcKw~pG*M&g\"hKY(0(/,vD[Ydq\"d5;]Dj&sE0Kh#d{j+ow6y`xD6TySd[}RV2ryUOfh||`o*/Ns|:Mfi]8m&Z*^:IM4(rXIGc~X?n.jssHetb}{be=fm.MQ27>`u,,Qts*4n0H1,[0/an~}B5jG.ZI]!o`d.0]UIPz9\"QNuX=,ZF6g7kM+:QyTRQi}#;i/tIsZTpiimaL{FK=6Simb4#BK=WC)<0W&Ue}hm=]ymxdu~Lrz2dUotXv=|[VzGd];jExojIjeYqvVUjYR+oUc`XPRI*Mp7vk0zVL&/(a]dd>cwpPO8{o=rWJpY[e4/us%%w8^V=,1H$,`o!iThHZ}U+e^1uejGRwa9TkumR7Ws^r&[YNASmX9.i4MKR?CYAli}vMo2?o4@s19{^:io^Lp^#?B.pHSdey4wVQrE!tlcdYWP=yTe<)b7D}U6^@}y5G<\"ztpgeA1@:HBMSS:Lc]s8A2EBAZv;}deER5]sbv)&(]=lolvHsY;{v;eI@i@iMu5VJvI@xhX^/]%!]1y%9\"}FB,8I+L5Mou{73?[QbDAak4lHC@HGB5$Se]V,eC\"=)ENX8r@y45!G){RH@X=a1rAvrqjBZjEl02Yie+rCE+ALhHOI|ju0;1+)m[vh2n*v(Swv41=3L95n(vYUx$60LU/k68Fq!Gt:JEyDy^J8UFXoG{P5A8ZeP1<VwU*38^d44f2I,NOQ%<M^$o$J943CDs%`uC`^]zTFXo*vub2ru@We<)n~CUm[R|pw?/5YmKV*#_vvO^QFP)fr8>lZFj?[bTWrv/&#bNCGRGtnOpZ#%fyS\"(duLhgn1SbK6y~NVQzVrf3S`#A?i7$wMATx|/M3Y|&&L/b==0pBQ?8?x#}</vkb8G3vz6?mnx1SB+;xfr.Me#Wj4<#cHk!{txx4QGXZVO.]rpcDbdys8zp2oU*zj#\"Xv/*[z%pH}[Yn%g6i5%z;l7R1{`y;yh+QApA]@oTIz6(/NH5n~/{5<lW3O+?#Tb<|5lc$S:+K1]mk5Xje4:_$D=/W2Z_og%[ekg$h[%Ae`+rjF!aq}OtmL4_3S.c*Up{,V@N]eE5d|#`=(z7S?a+]Hl)Gp~;fP}G^V}&<Du}6(zSyKxc>%mg!sm$%WIPMcfOQ:K<wzK_eB!=OvjE_5b,lW9Fyp1CzkH,V^aKtF<ru1%\"(]>;F},c@GYHnG]rd%whic#%Hk=a;n>{5BmPCKjrp==M>|flvM&=5+}<z;qwH<]Va0_+5]4r~|@e7PaMIf7WKC@\"F.Q,Z6>1z<2_j:%%j<[JMx?W3<|e37iNQW3xg$4+!~c,,W0H41P#GWwf)+a.M^R~;|kDTB<K^c38QDjz^D^MreD\"`~h.Ond8w;sywAc$@::%GV&?=wQ9x%||%Q;FKij^;XM4R>g#/e8@P{fGIHtwPw|Efzx]/.0RS|uTZn,zu3:[JOxb~H{JImsw{a\"zj~(x|ZQm8NazDMNC,J!$lX0uXg))}vy#u?qW$jXG^n#zSD2tNsE(]%V7h;:Dg.V/4.l^l?h]N!UPrQH)#P4|b?[HQ7b<:6;`qiyo?^ox:]H@{<geDAp(O`Bn8t?#daGCz%/C0&n`Li`yooa>Md0F=[Xc6VQlm(O<=hEqTF^{T!W;_9%Kf@x(O0IaESj\"PSv6lU.aNQK%<Hvzc3q$[gop%b7r.Vg%Pl<#JKN]3GG1.SZDP{#!iAzM:OhR!IHLyKx3ohtE!^c<(>k${R5.T/K@dmis;d)~T>fQi;<q#:KCO993Mb`x+>e&=?7`2[F1wgBgRpHv/GFQb|[)gUu.8e>6qEfH=ekc,f3>Pfx>sdh7.2{#/nYdf02A#Reu6/[KRF;7/4=D!3))&maoW>Nbm[4lS9z<GC=e]rdgi{bcb1Tgk=TVy=wud:V7O,NuqDyr`L<zY)~7KzY>7~GNsWH6l`zO.bj*cociyGp/@.]{+LF7%/ltNy8BPCg|_1pGf#)i.ef.%dRqky*mNVYeI9GnIw.fp4U.&Z85B[1o{Z#l;Y~^.z*XU8gS]o^5Ih>LW_o0JmQLQIWRP$5ORqT*8$8\"c#9IZL>h~8eDb;{iR@5/m4#4Bh.KT5_eRBHIaxZd0rx3.r,bihUA~U,lx\"?LYFdJ+95g6OQ\"hR6^w3~{`|zL%<fg.}Nak#=A`xIQx$#y6XdjKvEx4S^Tu.c3}6e>&pj7c)@1%Oly%w~MI\"|~Z3wW(7>Ju.$J}M.wa|3QCvUDPf_xfeT#=Z5=NPn/H[w0%%jjG,UAp$qWy1P?JeF3wKg.rbd3g9V@fo$s!V=6M1uwq;gxp=N%I1q=`4/vR935]Go9YxuHmr+fpwfcFiceeFZ[g8+=uX1mH]RbV1Ta3\"a1s.3$+]RQKoR1V+9L~xe`8__YadCVny]+ZKZCK9HJs6T>^.HNgI^!YCwwPG6gwhn$2&%B!8xyrqo}gz}^*W=|sZ@&)+V879@NB*iJlE)Ps0SD3LbYxUBp#oc,#,,_sTOVP)KA79I99wPT%&dO^D^AvFv<2!xMA`^~h6P@M+[q{U$r5U[n{nrH%4RxUw_!dEx;&r]JY%/mIu#FC45q2xb7ok]LnW?T$$i{(D%50oxHZp<sG8RzC*v0]nR8V]/m8%IosUI0EpE8ro{ImB<wx{bEgv{2&K^jH+)![Db``cV&*Y|PfpU{^^Y/Yz2e)n;|6q2O!H5}NDZDj,YC;N<A!)/E5xx$S8SH+l?|,sJ^!9*FV_oC??MDG/~MeaM<:+wbrv%WI=Qom$U*k(wBM,iG<uHr%<gTE3~JbPiB9@YA5oPdh[s(OM;sdK6i$E9y#$LC1y5=RR#X(LG(x,!7rfphk4q[plad,Go!*^epK8Zm*4I`_[OXj8&hl~<jc;3R#i/icc2|tS,w:{$I#/j%Jd}ae#X:V;&o*]TyFfw|Q_ZRQKg$Q5j#@m_LaT%}tChX87$l)uQ#?dQFv$mYwJbMt<fNQ`wv(lA1#s00]GobyTXU0T0pQH6e6R`rQ54kg3=gi&ibr&PIqM#4#hYpBeVwiV4vlm1EwGE&*E!+wzRA9xjD=CK9$T+B~~*lZP#Ys:Y`$^Ed<dCu^,;gPXn|$kew1T!5uTr&mhJYK(;Mn:57!M;mN6SaJ=.<epwi#!>ZA.R,c#2Ef+*p}ZrW&%73NW8jkWP<gbr&8B;DmfN7x14sf<mKaAswY],^rAkR`TNdntaaHkU(nylBOP$lDqCL1l.?o$%E^$wNH(Hoget5F#+=5@hAZf]<@*gC8@y|)2^d=IQL90umAFElhWI5F8B&gz.ZLD`qW;AwuCkhL+AKFNvmUabVO^4*Bz3@j$xyDKAQuSE4f;x53&9mS>][!|oa51j;;f.sk*11=&Z;Y7}9Jk/t/a4kqydhcflXKA52ZCA@QlDC\"FBSw.HRO7n2!jq*O$$AgVd>BD*\"WgEwL>i*hAAAAAAAAAAl/;oVxc3Z`!4o_`]v8|,~f+eJ@n))p!BmKHj$G.S5FdogzC>aXrv}|J4Mc&aXfaBd9zQJOuXPjQ%&t[]KfYX}:O.83WKLH{ydzWR+DQobe*J48IJC\"DE?9NunnT(k}m<vb=F5`Cri(}cZsT=`N+;8=D8~giQk$=yA^d!%NQd&4;?Vrmi,^dz:n8R$i\"Wz3hLviTv6F#OaSrbfv(}k351jP/;w.ZtD9~+$@Z!2>lz0kcB(njXKDP3.,%i&(%Xlx:NRy+SkFb8k}UBz,<PdpV`mt=C5k{2]=|W1dE,,;PTC44d<YdD\"9%hVDFL|!`B\"srL#((PwKVtBps=gdaE#Xy]<%8%5eI?0jZ<T/bS$DYo[VimWTTSIecr\"7^=%rb67[Bb%$j@tN9ikgRGlyaTX#EFmNt/zHs/0(Rlh+49RZkI>6jFf9/cMp|(*6AcjVFzEb9HPNfVR#V=?s((QnO:`p\"J:@v]5%ti+yEYLt2^{azy%k8nW>%oEM:TJtsqzk.g`w1T/geYp`[uFPoFbX*w\"+h:Vo9W]?26{E}{Db,N5F<#`[;0U}9)]`70SD|o\"OKaU@@T_rOp_$LnxPH,?7Xby(*8?>MP%c8bW@e4mN>OdHQaxdrG6Qi9A6R?Aap[[*~*DPK.G!r(]!%eSFzeS&e8eCy=2Ek?PF7*D1JO!*j,^u]>xEj?C0K*DmLmKO1k|p/yL?f~NE7Hso9Dk1kN9tvE?vWKE;s<P}z)wz_$|?I1q&2fe/Rz!XC>.x(#xB%@yv5pr)C0K$!;[xG&lT#Nvct*zy[r^O[lU>z]=m6![t#bm3uqq;WWp]gjgZM_$3#E_nr>_e$|<NGjTBBTH^%p{[V#|R`5`:n~Q!pODg9_W(5.)K&BUQqiEZu/ytAaX?sjiApMz/]0o3B[I?P6s;({db$^9HyenvG!d@v$X9LD8REprF,8nvTP./g:(]v])%m9v@j=m&yQQonn]xO:S]m/%O(6M}2SZD0YcnXPMCpRJo(+MMhVU&Hg[VPn/(W+l&Y%ZY&Wd(qfXOs/=>7%t0DT3!BW^(3FFD:l_8}_8jNa!q9ciMgBgT2L^+T3Rk(6uRaPSB`v0_zf0k<@}YVI{XreN)NCUj_<HQ[`DCM_Yn5Vd3{1_8@!.x1Z/%kK{G^gP<bG/HWCis~:e>o(ivh.KaMS6%&iyOfzKs*9e9`^}j)Ep:eOu[+)ELc{8WIugvw~\"wqf4IAp]I7fF{D?6C=3NAIK&Q\"[IEZE^LCev;dVDGNPZ~Ck4)8Q3xIb*GOd,D>r()loi}3Wdg4~d%Riui8E6m4]Kas/C=hUmhCvK(hUBX=eSu|+A\"s||=y3?{tA4^ikk=,FxjpJ|_gbFm0+}hy+v>OJ)J3dv/X/Z5k[bi$H<dxX(k\"#eXiN33:*yN>+,^jGN(%+HI8_|:uC<;)9{W(+T8T})cSGSH{Da{E*s%OI+)ga9=?:7ehVs#c8(pJj!u{8yYE)S|$eBjgpopEe\"WK7<EugMv3bAMq]D58OWDIz,=$}]]Lcs3^n)Y(ng`X~r(&N;1@@]~hC&07]^!0~}[xt!WLdU{Ka/VN,W9$@xj=2uG6SHQXFvl_IQhLwX]fYXY%EKj{@EGB0.Cp(h{e02a>SVVa5s%Dt%7H$oOi+y|3K=`JW7+;Oom(GlqvT\"T3tLs]oHoe(GFFCUb;b?AV|/{&M11UVP+XI#AroX>zg:oR[aQoUOUy1\"!xOD.Bs>&iS7.(+J^TL%:H,63`LTB]e=V*hFiEtY=%hQDT<FS,lZ;o@zwK64N8?LqsSwCXADCmipWtugc{`g^UjTE0vIv_)&rv2!`9Jz!PZUs3to*@Z*iz(^PV_;r<fM:nFod$BEmIn%y>3kDl!V=gYdZKwA*6T?B2.^>_O5kf]&Enj(caS4fn(1483./!ul/jxKYota3ZD&K;6R%d,MJbmn;z![wnp)fI26^E<LuU,E.x(}.|p[=}DibYn:s~93cxee#+b=,==vU!`v~7\"(GzX?wQVzVnoL8?Yq3PLbO`tubTKR2E_`+eg(9*@}rh2U;R1L_POy)!2^2Ich(?ru/J1vDjXi>!bmiT~Ur)yIMyO&JgO#7W8uFRfsLucU)Bu&bIwSd]zapas<yx~rU*lx~ravC\"^<K#S9.|wjA+N<E8RQm#q}Vbu:lKuEB{n#9=!*J0u7b/Inwqm)bhcGgS$mI4da|(3^r?7z|U4J`bwsa~y[JDR$`kN$|6/(f@=)_fzsnlQ?iK1#YU^S5|,2pkXTSzds+w2n|TG]?V*<Y3.SpNv*%jUwTz=_3&ay1xr31c]zGzI:*vD%<pUd(F7!u/(ZkA[F)%E?D3iNa!9^pC.JSD\"Gl=~PAUc#4(52xibML[O#;yw>4r*_n,e$`,aq@j%t6D9L.*Ju=lQ2nvYi+dqOvw>z,{RMUrIE%=tn:s+sTxH.px}:w+V4[#d}x0+a$)a,}fvW{%\"eom9Jbpw};\"2bk:cK#ar3Mg#C@Fh6*~$[!lc9)$#.;?WU9v%g/we>7h^nCCOTR11z|hbS(LVTv\"xjx6<vC$#6)X{1VA6znNB{g6xF`+>uG\"}u,P6<XNdAbp96=~Mof#cA|fm&Gdw{yT4}zfU_Qg>~fDh7x78p{>F6&\":gg}khUTAb@C,(KPIo8,`{RrYc82DK88SDg2FWsNm{HPW}1{!Wx<5pVs*3N6\"ojeYx96(o1yci|ry*@6*th8v1?pBvDrSp+`s(}u`4`5&9;YNu~F7(?1R%w]Q~oHfUC1b=+7@db%0G&#1$jP@~(0N739ZA\"3]N&l?2r5yAK*XmAR@bdux_::+_W?sFE#Rj2`R+85;+GO1lm)S{yYs+L*+erIJylQaCLebaT.[0#,7EeDQh@EyoXucj9wY&X\"]NiE_}5gVl1$#eFwlrJfU6N[40hDlcH^?uk}fLTGoFV|zn/2QI*Pl[%fv8rj!h,ZNv{v]sTWnF7=&^DUr,osR2y4QvlUT`,cB$XN=;/;!#S[k#D\"&MIm$}hu@u,.=&i8cCJQN}?LN.Xxb25Wg,OhGmr+?|#iRSJ_Wq6V*(<Y<UEgA]\"\"oEm*oEUNTI|iO#SjZHlFE$=t=k4y[ll}GWSGx.g$%B[P|I9ZH[[&B3?t:j`,QCPfeD0Z`dc\"Njx?9)Cb&{W74<}a#)3X1$]Xb`Vp6g&4r(74N]Z&)DW$]X8Prb5!gr_HY{Ftf+47:;K`*?DXPvBf2b~>O&t2MsL[N,cSvJfu<:F=O])zRNNJwmn:34gy**!}[7^H[Es+D&q82sE.&cW@VHk%.~RS2N!nTDhqH\"T61QU#i{c~R|4q@yVPeNnM3lPS*&8tSb#3$AoIdct3Rd)M>S77vuybJ,(\"=TmH5g3ATO]VpfmTsRN%KWGsb<zvAfeH7)6`y@v^oq.!tH0ISh^MjhiwTCD@`yIXN`%l)4AY~shSjO!>$*ez=v0x@A9Z0xI1_~06tqf4:PrHnp`(/u?XX~K37~h92SyoJ?@C5E9?KrLii;)~vTDy@AvW~]Dl3W|YD6.>6Ul*O[9R@xvqCEA2=+aiR9>U^nJNSWr^bU%Y^c#Kf\"Q|.@Wur|<gOtKg5,+L%?TCi*OTL/?sN<+_LYpy||klYdNQ]!zF^1/5#P17?{qco*i6)S>4o`2mx5$iwv*RU~<3^L_Rg<Jao&r&KaT1.KqS~uk5;s<C{ga5_g>+oKVw=ZqzkE8QPb_0{F0]}7?%ty8#xvm:kjclBE|AgxJ:o]Z9lbNk8.&YLY#V!Z3rIsq[C#qM=|{\"<.v2S]c1L\"!Wu#46Ohi|}2IjpDXTdgt`V;v7=>ev=\"0@kZZ0FNl%ODWNk6LaT$1U9GRjm_n:n%$[4_h>=EESs@qg;=7[7&7yWit[OWLuYzBO1TtgQg8wO;QIG,m*2t^\"JjAw{*/QWx.fr7n=7AHj?~7lCMBc3n%>S{k=<XqZ;nAXB8y/C(]R>9oSFg7[932*I9LpbDIGpxHa$e|r?IRNB.bMf;8b,(JY*xKfcL:~snk]a!Y*840%tan*P?(M8C0==!fC8>m.Hes(m0;4Q?[iKBCSdgXt%y6qa|&(y~#Qc,#VYiJKKufAbQjg|uR}4*kM#){v1d~o:v<eBd*)abRKJ_wSoD/>X~9j{37@$[V$)p=C^tH4o^O&5p*(c`~sKtM<q_Qk;gQP^~Je^Y:+tk3ODqbCv0ZabrwKx*\"DPJm;{mUJr?):QtVNz\"1C&b!DIq:eY)}eZSzvZ!fy+h$L8V]+XM0IC$wGwovnty?x6O)KM5L(hC@JF[s(>J>,v9opY4l~g#kU}S^HeA@7}][0+,%ZQtY6<\":r<BtF=_$}hZ0FYJzeGI3^/oKmn~ET}e8#l8EFmCY1qaGLI}q,.X^T{eH`qjU2L$W7W]`4VN@\"t,f(k;USUAWn$.9LG;;wIija@8E!MCW7FzrMOsJGmt.J0OfN*&+WAuVL4N$Z7+Lr)bzz>BhKF<oM$Y{IJLJZ@#j>wXB$*8N2`<DR^*,hEt!+L_YX.H=G5=LrP^;!Qvz/JWLAT5`RiX\"7xfMoVcFb!`NBLeKL9V4\"jh[P4+/^Q2R}5l_+<57PyE0:vqE$0n8O)F~>3\"+1nD5!v;E1Q~^Rk)X=doODCDO7uBkQT2oWKO8W|nST,]oh^1J:8|8wm4j(gR<:!b6LTOk@)J*nkX4UxI~.z6eD^i[0F*m^B!`Lw@\"=Wry98C)SBQV6,51K#nw[geiJI*Q(jx(\"dorTa}Gxj&zeW0@I[tU`E\"3%c!\"1/cft8@}d=3Hm?EYXP3=Dkxu06TDZ%p2>F+hNEQia~`/w&\"c_St2_5kT@M7bI{YzlS0~@S:r9XK*aSRWuf7!~[*.3|/ti[.o}oYn4nD/?,ULQu/P8[@`g>P94{IW7vi3~y.Ed#o)CMg4VX?4nxmTXL3,IgG{g4R]u[~p/(I|,>*W5Ll6%9u%VQF*G(PcBc_!GLe7dVlDK2L(kJ*)HTnzb$E}oaai1tj#sA0H~v>4qe6niT7T0Mdp./OMhH.W`[$^TPJy/i%m*2W=b}_._Ba^.l~+uzVy?dlfs+7BhG/b.^/SNf9F]@y154~E]{RUS0GTpjU_\"^29B4|!A_L1YebJSO`1~VXaG);D1%M.~d=X$/BRUu8NlVTG0jwXJT8EEuCBp<_/arDe=d5~dfa[*V6SS[yH+3uW;=JT,D}ox@YFpzvyj]qLN?q9e,_t>LCsVi;GYlnTNs_7e[H%(M<asHD:LP&U[{}M!GtZlC(+CIsAm=Wx!(zb2Tay6v:t7&R]i=/_>1hbylb<G!HRpp2yf]u>U)tz~&J.g`^a#.~FM}:z2(zsC__Xg)t~k+H}aC.#[,^5+&PK3R9sj~e5UQNwsq(m$#Uw8.r;<TtBK%@}O>k_u\"jzX)sa0?n%@WH^Df6x.5#DvZ&[zd|jTn<lizLo}M#%Y50Ub/_XpMl!oHz/1XOTOZ!!)k@/[KT=fprt^N&fYw;O^tKnbb6\"v<a}JA59/z1||gIInUZZCf|t6fmNQ$p+d>|7{kjj,t551H5IB4~s|*phm8`EUZr{nw&;njj<t(GBPUJ/:1#rWz_TKtLt&v*+WTo::0/~C]]1+@.b0`4cP<$v~nV_SI=Q89BL._lrmwqS,hQQCoa4o}350Njm/f9F:JM+049{{G]ZMLnt?5I+3)7Y*B%$7`87vU3|)FB&{;KCG6nCc,,:.FttMmgSM`B(tq!:K6ytl>BtZx6cAns2H/_[5x{{eb;H%z?I77]lw7xQPqX~/;VRU&]d+)C5*Zzh[EMzAEd!O0RSo58zB1hTrOx0=Tu!G}O~>2u8}+%xgO<82K;~aeX!a>Ux[NZ&Dl^/|)idMs}6:R,RF;!:7];^Vt:drI4qTUskyxCE7Es$%XTw!*}cR(2@*O:I<[~T#bI+IoY9Dj(1U]8HlG9&]ziuJM.oLpLrXM;qK{3K%hL95!K+zG7sx<c7HrOXO03`hC;HzEw}[W(dF#~l%A@C7)9|_ZC|W{n<Pj{~ZJqCv$U3:ta}=h81Q@eb2Y{$00@`uP(iBl}Q~*^MjpG4K2W*wNQJ_>(tkai]lg*7QE[(DLL^gAEof!{116=p|ISiX72Ysm^a]Ii{Q,wNnI+)a2w}L&m$%V;g/FuGjQ/S?yoPpPZ9/tT=t!&sJt4YZo]O#/nef2li~%>8}yJM@frff`;O@,kVJd3sc$<wzXm*A]C[H/p68y2LEG;er4YC8VjDnLmughmV</iQf+s04>P}HT=c{0<Ip=%V<[D]z^).[8nIZV/e*N.i5H`K#=X!ia_O!hQX#7{EAZI){YqWTi=2]la[:{?[Eb7laf+_yUx5ekc)5/:*x2L!p#BS\"t]IKx>sQ7?RNDmwS9zh;)0B)%(X~ZU+$JN+l9MXb:jO?Y6o9u8w3E[#/{mPK>aoOIQ/H{6x7/qFzZ@LrO;]3p*N,Dgy{r7Ru[,,qBEHJ!rKcUa2dQ\"otMVsciZaYTj7sqh_.P4b|7~O.uPz_*BvVYz])=`y<<U*,$!NE$sv0^<O_RC,WsiNp@3?bq~R&B^G5prgK603C`ZF4|*H:8Lbm%y:DZmoXw[c!yRNXufw|CS3r#ljv1?Bq/zj/`NDQ53o:X~vVBI/2<@yfkr9)*f0em+~YqcBuvDt*^f(!zI;OU>[syyif0d3+fw.7<a~qfk%$dZg1*$PXUBNLx*Z]fX!9(S#n.pBD2da!XpR;6yP]P,CTsFW`#jSo%J[\"Bu!<W:BKuI4(#{JEJPPGz39psJUGEcLNZ><TqZ$lHKgjANq{ML18<),JmzYNq1J8}lR)Mz4m]m{<_dZnM0cGhOCQ#GU\"hV1;c26>3Li@Fvp~C^OE%sJ0Gb}x!oHIW11]A:a}IZ9pj?XB,k0O`oPHZC]Ti~>x=+W]jh./z?l;AQtzbAE&UuVnVH>T63SI!HcGp/X(UvnTjUZ;R<~g#|PZzc?9},;zuv7;{7c|G|O!IR6[(DKm%d:PH/o7W5vb(y}5~LhIP&E{S=j*Pj6dB~O\"dR,P]0}Hi]pdPPflK@;HZ<=ff;l0esq_IP$M`g;B7}TKS)#%D2@}/)YTA+bl.2yS*oTQto07B!,]nK<dgeu1>]qf;mSOe}TVsDEyIr(T$B*:K4)0ZqC|V7xnb{0Q>!o3oU?.oTjFwN:+#Ru_NmV`|ng\"3)6==:_dn6CltE;^+=ZU+fpO1<?AVjLE:$oQBWDVl/@#UEEn;+*D#`W`,gPy+#r)DN7`<j!9Qvv\":\"*WzT|0O#S6!|EK(Xc&kS!;![[Ggx!mHuvdBfe}C6#iI$yVq:hca%Hjy^)/OEuTraN16:s|TOO\"dN[S0slnInS_U*Kq&=jlu)32*ww6R)UK(%cKB`b,rzTYq}mU<{dyV2\";Q4&U}p}fh?#%szc7GygJ9AJz;solu5%x{_o_^R+wdglBu4J,YV/gVW7d[~FN^%[ck0Kt^<j#(M^.u8<FBCcboCe5S(I^U\"5^<u3gqt}yGee=hQapR,i?t?0AOwc*@^)J~Y+)s95VnnAvKVfKP%KLBc1%q[jdYyqjN4S%;fX{0g47j>cASHBGI@abSBR}7/{IJr1\"mcq$CV!a]~_DJf9zI&W8}/Md2IS(^@zTjj0,IsT8^z3n5_zpCaB8zb,Ye{}=6Q71F^aCUrf}YMG!qE<<Y4L`Da>M<dTH}zws)2H#9_;@M6&O]qN.Uph/l4FlzsS.[U/@6fDgUp2RtQdf~rj2~^QisM)}N&&w/jhjrm`&:p6hM=\"5Gk$1b:u{B!<ot*RNUe6>*M]*y+?.+4W[7,A5DuLM{ODF$je|@AK}6hd1@)~bFLu{kgGBr6saopB)D$_.xHrA([*q1l&@xXGHlDHbr1jFG3m_kA7:o(as)rB5b|LTKS]V3NMy}O?CYh.>I0y<J,{k/zx^yhb1x?+2AyL1k[#oYnUj*J<,XadR8l6*eC;2}SHWfwtf|Z#bydi%d\"{Ea+dlx%k\"<5!*MG*v}|$hd`H<~<CqhYkGMx}vMyH`eWTQw8kI)D5\"}HO@WqnP#=c8CM,EDDxN9<dCy&r^iDfa:FK4Q?/8*T1oY_1~3P/8Iq{g905CU7Ih1l_duy,P<9Ps;G)k0hG``[4$9.X~?T<7F*cuKI)Sw?!&wXzA<\"4zuU!17O8(K$N*i)be,zCwt(?z5?hh~|a|;2?]KWUCsiP=,`\"@~=m?b2!>Wg%)g:?|xVU1@Cx4X*tpx&ef[6\"9?G1DVN09UyCpgeNo.N1!ET(IhwrJn)&]u?OBMQc=g/g*vj?1VkI$a^33*V1yob}S(<HhP#6#]bqOzd#gzF[JlH<NQd/c0>d(W4Oq!MhXud:ElnLi0gHi@],RorzT5{TP*T:MxgJ`oG;`Hgz+Qn;;I1RxS[4vDGSL=io.G.(ssp6hGmBm,)2+5ZuLLCu5.)|{Xy{BFX?k+bp9Jg1/J[|P%T[([+C<>o<dz5>ovIy+v})h.jf2M)M`#r_C~D/XxW]aRyD_{.gL564]O&B{S\"uc!q;[!KNd#9:.|8V5.t~(Tw)O<b1YBw6X8qTd)}+1DJNjg1Abq=+E^o6>YcK^x4U*z{\"U[&kdrS+h2Wcll?Xs9B.1&!u$t&cD];LJd(z4=.D~Ec5;w.B%(4weBK0;=.PNT3qDDAsc;&2f1kk5$ypX$0.W4[>,yL<\"MDM2v6QKMH}LXVv%[3$_x5S#&oQjUu[ApxB+B.pD3w4W@$Usgh|R:vd*aNSuBx6A)4?p4!HKb3nquflhJ\"=B%+YN)7_3|[]235.\"VC5]g5WvOiqVgoM_8wjT&xRSY\"n0aSo$vp`cdW&W[3aeyie4rxTPb,a%X!S}0.{0~2WLF&(:,QBX%Mx*MeF:0vjMHPeRK/v*S6~=&Q8S8DOdw@{RDwj#J`%Rng%.I;//b/n/Vt|urLCGGh{B9d0/plk{]21FZM,VI)[x0$(=rw;QpHt=<18rfzR6:i#s\"4%9v6q8#IY~J+tuF@H&#35#QsDr7pTo59J&?~ez76[]K%sE$|4Wi^NM+W7F|<>@O#y*]R*n+G;I.M[_S645^UXC[,11]oI;PllwizyTrR_#Z/z9!cJb[qgnAAT<(k4sS4{P$|3<T[&}zW242TLD~LObaE!$kz.%1,%c](4DV#Bo}$1#8,\"FFtjI.*cb8)Z_D2?l8VtY(5qd:nurZk+v(Wm*IR/M`;q)Y>d(?^MSjf0#_qM8dOu|Wu+/#8uA&ktAD#R/j(w3=y$fsv&R$B0LXe4dEzk|_y^288:qZyv[z+Ls(Mnik<vG$#eZ,T:AB*kma[U+:o=x}SueaeJPjA:Cd,lgZq~wfgQa&/Hpz\"^#QtG%[U,!/ssYSkGANycTUKM$2JV(D.??cbRalg[nytNamg3bL&mrxH_(Xe9V]#c77=9xBJbN^s?\"Pf$$iDQbpOc{O%p,>TBTqYp@j.@DgH$qb/yP^u2!o!)^X7ddZ?+<ts@m54_0ju2ho$*lNT9l2f&pWp+<CL;*Jgy8+W[G^(r?H?>t;D]wl[ki6#dtEC<&E+Z9c*gu@g8a{*XFn=v;6q,;{=|!g5u;NNE;vfYGB7Gfa>,V<,`+q:vM+5h}QyAk)Q`<CD|5?hb0&:63[$y5(=cC+2H2eUZ=HPCMHlT7<8.Olm^4Xq)$c^PK`XbC(d,o{y6]#(L?yN18qH1H/~x)]x2sxIqZQp>_vG;\"1Im9<SkkJD;B9dXBMQ\"H>`UMPt~zS!b3+g+_u.<qF7ev9>@MT?~W=IGqCU{[,i)/\"Zyqa,oD4P3Mt(t8gHS[ygxQ#J$J.t>2(QLs<QB+dc!p(9.|>_ZzL[}W^mP}#bXXtItF?@/(,vkvT=2hs!%!3@U)D.5Q={ty;7PSnaog1$3a@*j95l$AxO.(dn/zjohqIb\"2[Pe>&n~ARcPY\"T@uo31bEJi<oskv[>Y0npU%9y(#+T]eH+DSFa;,4y1P774sHq~8>UJ=njS2SB/zL8%)~UtU?~k.:NI]KT!Vum1Vq8Q+~6OHYjg*d|se7FE4g_tfrH6]Y&`|Jv(/jOCeyzMG_na+E`c<KQDHlaJ:K5Aoh1&e:1/I5/T_d9BI.{wKNl)wr(Yk)QD~)1fQ^G3g*#(wpZk>>[R6Mmggq,`l@#~_CO4bs16eyHBmhI1.HUs5<(T{q`I!`.Mbsm@}B[#t{5zypSMf|O]}`Km;yLCF0a)vp>R?:#Z!\"JQ^~|j;_m}8B_pmGK%Kce5v/PZr+2>`8qSb^u+Ff!2Z\"(/h.kug4~;{r4054DS^^yix/m~Q$Mm6x.@{i(i:J[0&9&&foD|I9x^1]L%qBW6hM>v_m)]LcpR&z[0h(rYN;Dbv0k[DtpTJD/O<(Z\"<g`332:)cDL/]YY|9>=a=|)o=FUx|<it}A`ndX~/DG4tI^%Z~!4+cA[y=C,HNOUrqMVz&]5iv&K6/r.nQvpq5n:~gv#LICCn$:YEj:{L1Y}X.cyQ|JsQD=K{/B(,p6]>(Y08%w1o&#RcGz#MQ*7n7rmjJZE2=Rr>v3gAN_bn]vyj8pO]XzeqR#o;cF:ukGCMkMAy}<#+<:32b1O,z&6#sG>t,:9%.9^e}k3%E@Sf)Xh4xWwMv$SGe}e^Ujer35,K\"vJ\"?;/j!mH5Ts}:z({)%S4</cfz{[Kz(l\"?L_/_(v^1$9P<0,[*p},hn<Y:N&*<]N9#L3KB%1#uerge/9,6OBAEj%h.wQV#iPjKS7{G6,swRECBZPK!Gitm3_3^QFeT`7uUK;\"=+Q8S&!)7ieTna05gj|U(s>8F%[jNXM06PDxJy*^hk~=M[Lze\"OJz_c]Oj0yDXqqmp1>rKj;m=6GH+w@~&[F&8BK<F7I`snf7|$\"+dErS?^(!yk/aXd{)s2EceV=)W=AqFx:%ng]tRZ,rJDBmc~JG3Ivx`2ZE:^$81iZ[KA*Y;a;N0%7\"HJ=7B$@P\"7<FBlG5d\"K}mm+byK@/)GHup^S_ZZ>0[@pq;OTa+,#W9+L0Iv<>XmO+Fkd_x.(Mc=8@jUgQ/pm/f3j?f/$G;gQ3XW)%jwTwxYYm+$jR.f>d;k3b#:?Pt(M}Bam3NIT^(ux3P@J~w47U=TV1sS4aoK7Y~;f#OZ6I5mQpfGmOEt(j9Zog{@FHX[3#A`pH>vNotK;]0.F{|SUOGu^?41Qr^?}q/*]~`yV)W?#.\"\"eza{~cn,OI_7H^c7vM_sNki]4NQ{6TjQW_/;jr\"!&+TH&Ysc89gmsS``ykxhnf5}k4z8XXzt7Kh9r3H7:TazGS|bo*AiiN%.R,;)r#KT|3JpbM<Z$:@&z:Fs!ujTYGU$RM^E>XMi`MgQ`nygRXf(=#JdFjJ_Nv1.7!BZd+.wG!:J_~1JCm^[NN+fvDzbmjHQpEv}wz&C8)}$<^5r@v3clY,5o.s]<HAJMmcIF|i\"ro2WxI1F*=7cm80wTv+hcJxa/T(>8!vzL>{wG6ZI>hV,8JjQ#>}_XtH;%t;K6jtIKh7]COZne^~&PU_GcY*D*heC_t9_ADuvd>R`P2Q0w]jVg4}Mrg>^@vwx@w5hAo^H3ezk[b)/%{s!(yFnF=KS6YtkHNapH5oE=~L5/>5C+(bo0f1$4FpgewZayVK:@|{7oJ`6RzI_U_l^D_=^wt4bXUgd=c.:93BEl=w)+ZMra#uJL@1._x{![}LPehIHO5ok`BmYzh4{Cf/JLu)MG9gcG.zf{Y2Ty#&yE\"SvpM^.~8@U5<C?d2cR<%cAV>szwG/zN>&O=>LT6z66&6*Aq&liY)_V%FOPU@QypTbe+qt2DT(II|c_y:(reQ$mlci;WR}IHy8,<Wnoy{I_g}puiSX#dk#i$S+R^x/js8/iPXqO[I#aJ<TN,[13,oJ)T853xiydZlYL4PkjGc.UYMv$^]ot>d*$#T5HE`{HyTEHH%|=3E;OZuS6rE}Oyju+*ChsF2z&7pZ:I:DO|h9iSf@uj1EsN{q3v=ZO_:=WTd.3eI2O>NYkgayCr#@U.`MO=,AxC%AX4$l`(#$Yu^Eorol|;N5UOGwxC*ke(OU7JKzEj{UDjM(%D`Ja3c&}<WM2m*dh4^F?C:=v=Lz&\"i<I7@GBK9pEM.(@e\"Ys5u3@JwGLE$9URh]Lj2CaQ)vhK:CBK,DzB)4vrk.RH+o6zx4.k2re^P$sggptie^Y{0wyIU!FE(7V\"gi4,B1g`{=JF0qOu+I7}rba;&YIwzH^kCv&J2yiOi]Qp_w(bhW)B{&W?HdHY.PxJTp5.XSNk<pu15XuELI4f><gAh/hCR9F\"=o$f9w}Ffm;d}*:JZd77(,j\"w(ln<2KIvS(~E8~WU9{#M05Y$VF;)gcr0za0<I218c@aV\"N*3=/wX,!/cQ#^Hjkf6N,)}tt@;4yOm,W2G1zxy[XdD>M^Q8|Ba>A}s]\"wAtG\"Nb{~W=O=6=\"`tF=7.$CnZgi!zA(e<f7z{.ykKPkXd7=ea9SmX&*5mb<1s`m=vpS:yIB/Ti}uAXM$P49RMGx],&?7;F)k7D~5.H7*CAHaG?cdz{dyeT]W3Rq&IIA;j1/oW?Typ,y9Jz_4B7|Y50z;WIC}SqI);eH<Yt/IX}*mf%RIERIDIK_jUup_;=5vn)B1Cb+)fyf]vxqM&(CC>C~rt.eNe+:mY69G@eFd5ob{_N2(N]+cG@mGcydjDp;;?c<D>h?4JX8O%~:x1_eP:5itm~^@R_It`Pz#LE3M_,1!.nx9|H=fxlL[lqPY;,F[KUN!j5)QWR.K+Q^V^m*pZ)cPGhvV>2?7A9(t@+=UOb@LGboQS7b}ZeIB]Y}/Dpe}/1G*4f_KU}op]661EY]EP8|U*L1R8FyxD:]8yH<4ODaW32x<C]#\"[!yjNusJ\"sqhDY$nrP04+Wg)|bJZg/C972|pT@Lti?p>j|1OQS8z>B%yhh=JWxu^KybGNm;Ie?2t%.)34ttE,6[8qhuaIxVGN%9c=psGGDDo0Ap8ggx7yex?2xk*f;WONi.=c1;m~u9R@;nM,k!u_W*EUIwAC<E6iI>V|F/.d#UyS>:zrL)\"x{tB$yc@:AGX6N!tME[D5o4J5Bos8}6a{&~%W!F$qj1?Zwt0_b}0K:T7MCpfg@,k&{mgQg@^siIEfw!zh3a8RAbVxm\"3R355`^VEoG+1^[Jv{tZI%]e[MaWKM1zG?y%>.j0)AknEgzzRwAck&7lu*k]4VSIXI6?]}mzxQKHV_r+Y#[q2N|hg+`@`NIrkL%$H?Q8P*>!`zcVr7o^TR}+rco!e:9(m}/ml+<_UM+,xXh;QjBFkkCY5ngo)^Iqo=HdT00EF)q5{`}}:DX&k$\"DkE[nnU(jUjHOp97rPSAf8MRe5M@Xqk=15[k)*YwxGg6vT;*IDy:?^_l>`74aRxk/48k]E}B&QvFQ\"V~ZI%..OQr%nS{P_xge{N>8|5Mz^Yk$bN;kppJ$lEar]86mCGdqtH5(zC~(&th91Q)Sj|B=`(:jBJ`:6o(39}_2G/lU1T7,7}PR_;SKh&=5*pNNrv%W|<km1CL#J0@5#&*PH3WN{<=P|kNTMeATwR&/5nkze)WZ6>[]}QCFYeGg.OCJB4[W.ZR;c(HTvN2WKTI1y5Ro{\"uP$|e`4$2|:qzBJ_{kmdj[&x#Z}I!V[B8!`S#s\":A5[6d^|qEbvT``n:e~T1e)}_K@ZegzD$UBF<RyZ.y4VUlXbkqw|M`tlfSC{CZr*7z`GDNot}/GYc{737MZB2($=V2B_Ld_k31E:O0}=^tTCHO6s>$wXef/s,ok6R53}jyKvW8r9ANU:*=,LCj0*~VS9|LeMnM>_HA,@|!/8[gkC:r2R``1\"|w(7?=@ZJizJiRhBR*^W~bs^%!T<AUPiO~)e.mg)ly_Cz\"LW0oYO72]){@{o$ESw,;ajTOV{_I9o0b>MS:p;t{*gayfqOqc3XN;KEzdx:B=KxnK6z7ogI,`ikiCgE4zE$cw]ufVc6Jlhi:=>Un9~qFuhx3z8dfu.$jYFW0Nsd^r1;(B~EN)2Fp9xaUcMBZX]x1Rjpr1\"?;>s3tdScgexH&_m,ozP[:E<Z/z\"+T@o!#9{]sV;6hyWAWQ{r$9I/(5:`~_V>dtua%6qPL:`ad<u{G?wYF_0)Mrd:KPl~08!0m^8_~:b]K>2ISH1lI4s(]h$[\"l3k81ioB/*/6n<.9wH,mG>/dUaL,_p|oLy(2NvON5wh,3;&C07EAbRu3[QLZkXTvIIY_~5S2Lf94AaEs~%tcq!H=C4S^nO{d<S7W2(7H8IGZ}4X%TgYJRVeI^E{tBVKAQS5.DQ~PDr{hSv}l<2u*0jV(e6z0ahonq7Lg6@wr5v?^wtczpwm?#~8a78w/DQ9#]z(qV(x\"d$yp*1VDZ%JXv1[B)J7Q:c7g.7lnefT1fD+S=J]$~rdfDy(VP*T4I]o`@~)xceF]QP\"|O5w(^i5oTp7|]}0LnH>z*5k@[u~azn#`(5!jwy9/R`W9em<v(Y/P#}]NV*/;::NvXm{ATpna4+G9on;e+\"o[cwq;O|oEPI#zJOh_7smu9PX.B3n_7j`L>IO/A:ExBwnR%6l$Lp7!/\"g`7pZb/5+Qy3D#~Sx|;C!1d4s;v5_Cf%KZk@8p4t/6.keM_Z;YijTsckPnEV~|s9HgN_U.]C)=WWaVcY=K(\"UZfO]{@1xLGtW^.5I8*%.H%Z^9y[B<Uk5wc#d%?<dz(N[#mrG&)qcADpC:!3kP&J~rx]t.oq[MGlN>OO!Tx=/0CumFFx+c[{VMYVHC)*w`\"FH?kYdlLtjIuCs66onDLyuPE>?{2Ne\":s!:L!4zqw@e7\"Ao,L=nJy&lB\";gZ91a{\"Itt@KVKg~+|pQz^lmH~NuGv)%Ua6CfH{:D:oll@#UM%K*,c[)MPps^4Ji](V5N*w>e8AD3!7;HA]9E6Lr|Zg`b|lvhdKI`hTiMt[vB$}&J^3L7+V;i>I5pTy0$&HX`Xp?c[,dqbWdswn=J_h^_qimDTB]fU]3f>y?~=!jLn+<]Xr_}ihS?q~oz3mU]<[oA`Fv6izRyiRJd~zMp?@#sIKBLc@gzJK+TgB&2Wj8aEYlF[CDiLu]I(,p:i/ikNeL.y$gBr|]P7HE~<P)g7:CK]}EeF4MZeEsJ}\"I?}?o7C&X_f]9EBS0z#b_iud&Et~lWEo5mp=izJJ4]fr1zqrqZEf^=~+bT3rj}*IO(m/&){FN>jLB[qMhMbb#?5>Zjz%;0/n)+Ym)>$hkcDM&uB+~K3W02^Bip+%VYWVdjQSJ\"vi?D#V.^t^c&$UXTgGH.asu,wy+Mf`*3ul%:$e<JQ0@.zX}$;fMRdx4Mbkkv:zOniadFD$YH+&W_X|ankP@0yrlj?A~QjJI)0b(H(cX|X]pOfDl48f1=+;w`T0HN=pYB%mf^z9?.E4)N)Yg5F[g15Du^a:{AQ[FRuU7SKzN8!>Nr&+l?UX#bJcfP8$vmJS97IH:r$yRW36IY(9(tHBCpnv#D|A.j5(U[r@6FwQg,!AM?qiVck]A#2o`~N&ms23p4&tt+S2190&,$WAjTGq_?bOirVgc~E`1{`(>USuoG1s1|kR_r0julM}3v@w<OOK=K4wulD=&bpDPBzJe0u3*w<95#Q(i$B2mi%CRz1uQ1t36^&R%[axtJ3fR#])|Vb}M/h*?{1}YSrJlaWU%N0w/pU3]yE~[5n~3t4|jM6p[qTHuVuFlP1u9)[*im%Xmf39<2;fZ,I!QHgs?7UCF\"`M[jy$+TjwwYT}}&D@<x`mv[`/lzL:M4#ihLuSn(Ba.vCWmygD_0oL=p18(i+^1BR_>a|hX:,2KQr4!k*zE/M@JQT<$pI;^jWg(.msH*wo9!Hk^mh(D.G.3iJUU]k*wI+QA?es~J7)/Q6+%:~@wG$4641!}z8|YG9<0v~c]f95VuEoT*!hZOfhILUKa/u5VFvxbz*QowG`7yQA8$@}C|P+%w?N@^8cv)/8=C8=w!1n6W4\"8BKlr9B//n.nn4JBPxpYC)R^J,aQbK53D|6lSsHhhuay?~m*#R.]V){Ftos[}EwFZO<.0Hp2mR%@aDDG+cH4Z%Y/t*eD=#kY?pcpwJ39CIt1h*CD2|W;kNB?QqqNAlBl^iO^F.hWd_fup]5cIjrtv(upY],e\">+V5$hQ60@p6(IEPaJ~0`\"z]k)5V(Y[kq,Ph5nO`)BM5mAQM{q]*y2ALwO>1=Yl8u_x4/Ev;Zf6Wa&o?aC_YFi3f%/4U+0u~lOh2d*{B*[8N?jn$@Z/%H4;h@fg>tr/=0m:JA9.f.!sg3/Ibg;o?;C99fruIaYj_PfE!%c95Iu>F[?E6l/u1d0a|65:y)Djzrwxp*W]wA6;bIRYQMdx>595g)OVExw)F`]`B~hoWTt:/6cJZkO#x,/1n_XvcB;kmkN8EQWP~*wB+]fTy*TK!Pe<3eX2TjLfbL}q@xd~J^^`?/S@z&][Xq8=\"c[cW>i}|T*~S>W=*fxy$ZE$06TZt)W8YcK(imGQ]<vP`F&u^i\"S%m]0xSyc3(R0/Pg9gj3i{1,@{q3oy0vSls8{D.|||1vQDKxt%i|H;~4X~^)$Dh^>@Ov5Xn3i4NvF*?bVq,8qC<GufA7<eU(<=NMr%+2&Au{_8jR0Y_geuREc&:O4j$=`d6?HavT+8rPYWI]na`L&|R5V%+:)`5iRQvD,,s)lDI/;o:!hjGz/7;MJE^VxO@cO\"3T\"S+d&Q)6ZJm\"k;6k0),PIV}PN,oE7H.y*rMoO4jDHd&MQ|nX>~K&8@H`O;t!=ot;`ph)k|lUcMR{s4vbF!\"/T/2]YoT!q2S0.U|{+P=@/2pp`YrccejlSvP)fO0%$>+W\"e1tL=(ys^^Dchiw<Pfuw=D2d:\"~^f^4Nd0MziTdif3H/1i$#`^j^xEpP/)T\"`V]]T!4NO,XLl?tTv<cR>!Q.;3+ghvI1a;G\"W,l:Zmxs^BD5w~}%m%~iZ=wEsRn[b1_HOQSjGpq4CDw,d7/O7{D[O)3q3~F^P3;gHp*ziyU5G<.PjH]awa!MVFW3pDqe@01gm@K%C`Jc=x,sVDneGuLyWhe&8OjFh{Hhh^TfqkR<8|emD,/N%/GKpI,y=i/<?75$BA9KzE/zN:V=JtFcQnu?5v01`!D5jH>hrnQ&sv!c#S/VHIjvuX{5k]8+({Ul5nGXggqo*;}9z=[98\"sGeVI0s;Rl+vgynE9OoKp#igxqT(fFyQ1ufnhlVx1:O#p0h]CgnW@nn&;$88p6Y~F9fS=h+PiuHJ&;(BX4<J7O(pjIvcgecpHwnu1#SN1eYt1PQp<f5Zqz8%OKRNt}n{I#fP1$zzGzR:3%F!i$EM}H]d<,oOg[As=5?[&zQXjVJ89U?H0Xeb}7\"ALx~9#}_1M><#W&E15TBfd~SDbph$owg^|7G$]o=;L]G_N{6Vm~)7F+SG(`}!(H7+#3Y4tI,W)_W`{*R8uMIfKB`%lNhesg^dZZx.h7SEN*#!KUI,p$t1^Z=?S^sIyI$nov@C:(|Q0CN3LqUd5lbB@sfv28,lgD)B)uBDlTTvD1HSxMiT78a<Vxe,:E=7hnCBaH6]4qx+_hl,g,$@tEz9;_56i1.[bZ4+QhgCP.p_toYrKjT:QSop=|l0xG0UpSwxc6qEF.mS::17tf)?CuRpG9A0/fPGv,z,_?cd)^y@/9U(|r0R&:1;108q`uUk32`G,hcB#ROiN|ger_@|6jZdJvr!V|al3O/Gt:pLm)_/9yiZ.&:L(K&MhM|Jd`XR|Tm,15|?a},`&8L!/JYp_d0aV*r+fyY=lRmoLaDxI9=vfN?2C\"_\"dpFD*QopRTDPa]2f,RYl+katAEOS$oaW>Bb#$tX^,]b~=?xtlk:NE0yR>q?{CfG,zjS|%a#yXF<`]aApN:l=6T0*D%`(2&+gt@T)VW6,,d0W&?~7&uBas7<c*X<\"?ph%N|C?3??5T>$N(m$ja<5Q:X3e8_XsF6.#1JMM0];z/~Afg^SA{C}}JRQch2h5SDjDai)ub~u3w0!OQs!X[7fldJ.QYilGd;Ir20hGGa{+tXzf8JY3X:BTTD;t(A!coz8[&PInV9(r1bd\"BkBpVNx.lhA^<Dq7Uba3G}zMRhy?/j<fHE51n;~HCCfJZ.HdaN`Lx/zM]79Fx>U;mj}\"J1GDuOxCmP[E_7nc<`&(Q,_[YMEM)?8(PnrbEgOjd3VRc@jyIn1xe3tG15|*cQQ7omMbgsHvp&C+]`qAL%aXT[Ljok>9]SDxUK>;k]MZJkyyI.%bMHw>Cj8>iE+Dr2ZX:gv`*L),Y^lSCmhTw?\":_adV4y5Q49;gf7@<Oe%<&|b&WH!)j[MhT4_U+bR2)cM7[49LU]2|Hgwj;)Ip{{q_JX.H;q@glvMGRR&Zm$EMvFk8G%~AhJPLsC]$gAjvXD.dDv0yDkrR6\"\"%yjkL.uoQc=7=)Nxe4>!R>k^<#h<>4L{T!W|3aFCTXmK%/ffstt4N]Uab8;H%eap+wn]nI0Rj3cwTfmf1Rl7B#iEgM1xOol3O5N*GWB+ca+;;`%Sc7me@Miya0xV(jh^NQ_W6#QYHcNa~ViR=<7U*=[\"KuO6[J%D;eZ)w*_%wJC#:R(y,>p#WE&yZ!y#*[K<MHQ:#ny]pYUSpYdE|SgUvCR4y{T^)as@uE&%VoCWdXirGVrGw*kM!f_CG*yhbK4bFI9</wQElP~W[nQ$AX,rCKm`:UjpOm_Kwg_XmuQixz,e*^m3I0_>&u,XU.eQl:z$=J?U\"u@u*SEbylD%(guc}?8}:1Y(?@Vn/0pRFKi}?KSJ(Lb5$o&H@w;#UE#>m%<$ImlH`OTkWzhgkLNI~S$75}|K&}KYkE^z+{b9.`k8OG7HVK~>$Cq4|dnU/%,(ao|?RWRM>u?;XW@_?{QIpgomZ#<eMCK`2s9]4}m.>b$Ro;_+5Uwzhv*>etC.`HnOSX|Ah=s+<:^t&mSO8+1jYIa,d?W&}y|&foy)|H*k(}Ngl=sR^JKH>5:&;PCuxafYL;yp:9R1C</tyq#V{\"kLIq{>nO8FuVA#6kI4HU?K<,vGHx<44P!sr*8)KRmMGDQaMh57a#Wfm8908/S<A}Dg?X~8ITP>OR81J^9j+07.{E0=<f|/(Mi~`.;!%L[)+qX?y<9oM*zzt?tOwc5>9FRz>QB^+PI^JNY::e,:s%&nmCXk#R!8}>EBTLQC&CyN2eIbuPhFNKl~]!1~1O9?Op?X~}``ZU#8Vn}h1%P?T[zW7>@qjM}h=96YZBjGr3=dm)PJR6z,D.,3K%oZ~|g{>HQwI~~I%l|UZlXK)I~sMWm|cN;m|+_vN7v?&od)e8TF6bx`!^X>HT\"2GggP69&.a}LVslYkb~vuap#=A?+SYqIj`9y38c6kwy+kH,UN^$;q:`%Ekuy?%_b^fa+tkj}[;EyO$CTKFDm1O9!5@9:!>du\"g8TuZ*%r~MDJ=%h?uTh:XlX@8L%a%Dbb[AB]`$yXwd~Y{#CJvoze&p?PxdNo][i[S#o:\"&\"mNQg,.V|rgAe7/Up585}M@`fO}KhwbyH!QWa,r8s9$`>d,<AVd{>rl[BGD.IWVBuk^w+J5?0EpEax.[v`jqX<:S$.]F*^rA&:lmU..VFRg:?XPEu4J^&d^GFzpM+rq4Ymj)gHX0Hd5cSS.1l.dhk3@n|:rR?^>Ga_C^eR!@85nelg>/YmO.vrZuLk$j=zR#~g9Z[HM|M7w(/2Yj_87Dpr.]\"kmvJq41{`!s7UbA6Q31ZX*<YKz#?|4Du/(})cCNzb`i/wXFy;Q.m3K*?)m>.0\"`g7M$.F&EmqPqe}V/F@G9n~Rp#z@GAJKM|>d1$bzDY@Hr+iMi#;~U;VV[ijVr2|wUdK&a&v3yy0PXUdt.&xQaB{aUkMw#T\"841>oSe`7/=1~?}+em9m?h]xcf|iBlsm#Ejj&Dk:nT.DpD=y_j(2uSD<{`[bryXo)#:rk)]n0lnLM<)7[Uy)<}?jy~0>9CE95qM,xZ2z%k;.]b1Jb0dinew6tS<#C6z9u9FHLwwB$g\"1FZNFsPN%MM+@32e$o/YVLf?Wo;wWaV{^/B)3AD5ov^9{kKZfkC\"+q!s)(7l!qaYtaXa]owdOgS$mV826A<N1|f2%Lm*Z2qG);ErNRB({te>tyU:Hd}N=[]2=U1|O]qGMTg?Ju@T)ubzIofmx{gb[T!L5bmoTzy)`ypeq9yiyI=B(sZK1~PJtx,,3xGTJPhSD5{*@y9]SK#)/Hqkr*d1%t.x)5cK7Jg\"88cJSFO2|.;=KY(Dwm?4+3JBsRw9JRG<>qg&{3%p)Za*e>spE0.6A*>M[j^|d.g\"6lM\"EK\"KslYc0zK]UV0sI5sPiI`{@V?7Ks1\"(,L!\"v%`BT+pp!?Ei5_3!2YB<GZ1o6bJE=K[IZrs2L{_sjxJqdD+3L3eF&sH6YB5_}FOC!vj8_l{<,4sp4;]$:[T7rn=0#_OK(h0i|jpa}ze1|F]7/4A>]^YZng1|`g8_<uwM/f98{^Evao6CO>A\"OP@Z`mK^n:ft_]QuL>!WW`3[j7/IuBm&P3XB{~*xd/im$lGc6W>lyEm0|M|c`%BwGIKq{iT`wcI{y;0i0&8F*^R,XWKb~DONlDSU@8WZcAXTI)!UJ|q~g?0k[DD6r)^Jd!ss=W&o9m3q,M{,:kAu_IRK.f#pARIk.tz0+0bS3BjFL3n!m@!y=X&W1#UV,?4#c3BLb5+p_Vj$~XhZ*Ov|A^Kf}=U9?0oN{;aR6=Ni9$)q}$3k8lwItwQ6;_Z}6cB39[9(ZnLl{eaa0Gb*9u2Z@]p1tAPk0uum),=|\"|jX}aMzlTZG=km%2{+2RpzvpWTG/j&<R).*p7H&z|W,/ZsNw,/Lc(Ga@ZAnO%!PhgJd%whIU2\"6RNA.W{e5?S+,pNa0Z:>$NOB`vT]ek1qOa[%~V2,~lc8`3Lca8Ykjs.X6q9ga~~uE1n(%\">7Zysg?#hleE78]^r970^CIz]ewRMT9^~USMO877LaDnBx.@2n5pDC[cxA1K9T*^NEzQ!b`Xh0eB7Nx1zlb59/>;J[0bE8y7j%^*J#RjqnFCb0n~qvsk_YNxf4EMUWyK69u(e.N{m|*c;8h)F)qw:]B|#@#JTT:jXbI_D5eZwQBb=t/rVkNx8tRw|F*wTbeEY&ve^04{PcxOu`RfqMFE<NYC!%?d$<iEvklGd@f0W=!6GCCUjlA[esw7n1!\"A_.0efk$^DPU(O:RMPnP5]!=|T*oSMh`CxLz)6G,OjH2)PId+m0p0:n_8Fk1v83&$$NStDI7(wCkkW:WSQh|~88,0JY&EH{10UEL~7sdMyiM!!!fyz*Kv6bMYZ$hN!G*5tXwi1mB^w~Cp_FzJJP\"f?@mL>`#4BXe?b@M0*CP4|{dCil$Bn6cj%ed9~6*~;7cKmI|Gx`>~XAMe2Fk{?}UpUXjfd2JE,KJ~ca4i7_mbt!<J+qvA~{Pt7UFl*eJyh}nE^d)FRtm9&AZm69zqSQmu3,]liExxt^D>3[h/&{1Cf,iSRT,O;Y3N9llB|UDRg<](B*&M~u5&1t;5NJ?\"3N9apZR^^RiU$m`yG%uN1tauaTo?@v^dAU:gxe!<CT`J3%VQL9S[$/}g*<Ej&u:vX=*~vDK=$<$dH#5[3b82x3M#84@NX|3;+h,yqISBt8|pB8Q/x@?_vQ{&GUN&G>E$Ic(8QEDth02yQ)mnSE)5\"CZ}wyxd<GAO,|ni&3$rTc:0e[86Wq+M^D6Z]5Udme(z:okM2KB7a/%\"2m|IAeE_|tn@w4?e8k=0dJ{,LRfOO2uQ:dQWAu.s)X)E@@^km!.d<1l`+7x:F9+Pu5$$K;E?vHO?eN[m>Z9IuBCD2Mkd4n7Cfy|K?C6L/j2x3}sbWo||>tva6y))5B?kA6KG<Pyfp1<ELl,=QjxI*:T|9=ir@w&{,)z5M_\"M@V,PTI(1X.:>JIAoHrOi+509g#DanU6~{~f7/LV2%S~Y+LU8Y3iv>}}FE2+me|+GHU(#7|K.n3(|*K6M>L({;+o_%mzT%UzrbjH>RB^;ly.f4Pf7cp0\"vv5ovh),#Rx0?L|RgQT.7Ds!v7AcPN?+]#heIU&2I|t4EM1?XUX<2mR@vnDSkKmn+BI3jrYZT)h)Xb?{oug^E)K0WJ&&^~4JvWX8Pq8OQI21Bh8]>TeA~+,NXh4wRN~n=m.bJ~|yA}fGF)qbqkS@RTCOWgW,2NaenR5UMipx6)yJ#d+#CBhnP/~gvE7jw5%vMHO!ZojZ%ZE9)Ym$);ffz0/fjJ)x06<!\"hq):kQ(f!5/QDj=@AA{6%Cl3YzL^aD0^rfvGwqbs%fBXC%$IX:~^Il;<kqZ=X{(CH$S\":ye,|{5HmbRGsUNgu\"XEFm@N>)GT#j~<%b@iguMzz+:Nyo.&Y#B#5OqUqXzY^hc11Eynml7}C7?]!M*rWo=`CHA%,%#t9_B*VsbW@\"2Qv?uj!D|v=P1;Hdj/xa,*1]+W^Mc3vex{~s0WH];sD#6eOxUU2Yw~oKizcwC:`q4C1VTRwRt+K}oLmuNpEAaW}zU#Z.oSEY>1?1LH2PrD0y0v[m+~B2q(1$fZL~}nM6ic6p1~T=WqAz7:bU#C+g[cQJ=1_T2/HGt`SD=7fE{4+tXSJnxX]x%,Yk1ax*kkDO10*NNH$|o*S5]NbwK|Cu!<?|2h4$R17D%/|3CJlzT6X7q(svYS?cpX;,sl{lD@$X=Sct)ll8d*9Bkt8tT/4e^xm]7mo7_R{ZckWqFGnxolg2L~<l)/T5*SQ\"CnOVwBY[VYLoO[<MqdC^0)vW@rQT0B(R$~L`O>/ev)DUAeso\"0!u`Q6>cv{0gak&C@YhPV^{@sxbnvjq.Dah)wl>;gE<}{gc#1v2SJsID+tQFGeG0Z#WMe{`W/lB_#.nEfWi+yd({.@>a4s`FDK).=i(LXGqE^m,=hXYVnBeZy/Wa7CQmrzwPtwB8O!w2h<%XYlF$TXxSQKUUdgWv}j5>QB%(H4O\"Ng]Qx0{JtYY@n8fPAM,V;ivEjEAR_p,l*LR_:_Fl=!d=DF:xX/~|IODsAN>GiN?+,A&YotT?w}Xn`F)t&bUvu0~\"qSt3Ak{bhC?o]C1w!o<(*C.9Z=xv!Ig[3;VB8RI3TU|~FP(_3cXS.bPi$*JGqF]8#x4&j*WXLU>26.(*np6V|4U/@cbm{g;np`c];^|~rrN&x9h1+T=}txS]CgLOG!)7effpmI]Ztv%x_xUJ`&FoMj2ro>5$4Q()&uRkIRA]UyQOS</vKHlt$r~6;#oP~f=uX(ayY_X\"kfDiC*m;(?U;y8h+;&]wem0nG1JxsO>(dXC)_NGKGg\"KB]TnfDhApQ5VG9(RKq7A_#%Q*w}P&6~vf=,C|$7Sx;<`l^E[D|y_1LDp5SjWYX_,+y8U!4,r}$d%`%P>59A_]b4gJCTw)FOAoOS@0;%8#y7j=(^s_$|RU_b2tDtBgZxbU.S}n8cX<wOKC_(op_WT6KnNx#`+~zN]|{.K3lxMu*7VgdTgLDRpxI?W9A!{\"e!]FrM?8vl3HjDz?guNo.K%rV6/,8;u()WX:CoQx/xK\"H!Xl%QZ{(JA6Mtk\"5m#RV0A(l_W(=bJ7`<|cAxnYswVvKfc_L<LWv01!@/vcR>2TevW/nQ0n3S`WI*^0P[9G3zgE<Sfle:eG3~&XjLo(=G5n!33bRq@qTqD{]cW7W~%F~;`Vci)rT!%nE6cG;nBqMZs2C~(p:DNVW`j\">hIe2kR#&Gh}^CBM1o_?B5a\"D5O\"$1G>4,!]C;]Kp((9$vDt%PUE&*`h71`rq\"oZjO3m[?bo$WcOP^Jmzo&<8)0hE8A@9C0=$f#|3;=}~<CoSXt~$An=ClRI`,3(5x2e2(MDXJ4MclgU6ZCoUC~n|+ikF+3p_7sKn8eJPV3JJT,+Dn;fUCj|p7),wa:3QhGy(&>;+i+!^o4Xu74&W)%dO~0<5vo&~=v@<Y`lbbpDr9oUu:t.)<eYX<6a:hK1^KHA4{33D[TiQE6[*MZ]OWtIH#t`P\"Zl3Q7)vL=@144PgfuCh>o>RH,;ur@ZnRj?gNLz]kt})Ezs?{x[vZD5Hpr$*;ff,AoH>+x|uZC~I)nS\"XFn:yP]AIoUWE#JBw:{|vo8?)V!z`|C]ThsVeH<M~HH_1.<H}kPsIGKn$K($z5QAj!}Rbxo2$~3Z>ws`Mb+cjX4@gdIoHHp<!eddE,^.7^efcxdjFB)vRF1gdDx0wcmtZ:cs}Hb/(QQqz#zfs9ovY=lZ#?}m*<WcnPWhRz#@WO+vJo*S[^1xM5Y_oEqGeS#(@$%~j$,}7vz.1P,=\"s*Y~}x#uf>hSfJvzvfQ)lUNWyxKrRzO<=;&bd14XsF)cYavkkUt&6?^tkb?OG\"Ro~UVgB$F=%*N&3GdcJDJ%?JR{rAY;Cwgiz)9Coiz)da<>l~GO(T/)5A*i:lRScK{]DVqlE#jfxNMcGVrt3qxJq1&jGkZ!/$CYTo!]W5IYscKq+wi}<08JOj<@uQ\":$+:;*nj?LaGEQ#;b<+o|csqF,Gq^(Vb)n5k?<Kx%otOVwXT07QD^@a=;HO<*uqKejOI97&t^6&lJlN*G@*M*vp>/tJxi&4;0aqpf.gQgG9W7z=:eNUaG3(Y[C\"i6]tC!~Il3GO+:)$0xWv49\"fT909WK5aPzx)>Z|N5!<ZHKSt}E)UZ^@@ghI6;7@FVGbdCcXdL\"Rnyo_Z6mJStt`SuiA+563>d4(D~iSf2ZGBElJIt7BoE0%_&O/W6Pf@vD~s7e)4>GI&o^>)MLo)uen7u`laJrX4RhJ{6{nyr+GDRZD>o2mQxzjLTMm+xf:Ga<:l~L]vuYr#|_%2wi2YP>NQX9YH)ltX|qh!n2glK+)q$mX/hzN2<VX8uE7s*|`0ZIDB(l9zCA7VhghV!5xnWTyoVdsr0!y\"[[dr3\"MD*I^rFBQ/1b]dWZ{X=XB/h{dAHe~nuZqk@duj:Oh0N[SlhpdP+po}2qIeJ~8$*$Yv9+s6M/U7/B2sftXo,%uW%t8y2wH>>vFW|galKX9^dv!vNf3+x{H5|$j;nbh2zh8uvE=l>+@/nVag|R\"jK$wyh*8n2Se{p4wwQl#Q>3?^wQTh6(~8..4L0;$Mi%5Mq7xkT/02w)G~e%S%Hl+P,p:Rs{ATC.D|%\"0kEQ@2MEc%VME;]Y./*BkW>H2kWaQksfs1Z7RT=lzlq#IPEE{=(tpDJx+4dbkZ_rNq8Y6/Z}bht%bq<xc~G`46x<<Gp5g!<D){`=19>O<+/G3Rr;Uv)<jqv!dBNa_#W&7o^LgcT+Zv__J=^)xg%rHFZTN_rR1hOi]{@Yj}O{8nR}k|Y1Vbv_u]g}apq)kKbIX],Qo?rmLLtf[RSO@nb72simo==O4&tjwt8^hNUrX>KV.5j<lY^_eun>~2=6M5T5j@lUn^D,Zk`WPk8;h_KK[#!fX4zMw(/#8J(@owD4nT!X]6B1`Ymj)P:DysKyz%l/1d6R}1.Hsg.>x?c}iR0X)S{N2Jz+F|*@W<}n6VW,(y@wyIkt7!YrRW%]AkJAo)Zoz~}DD|E)G3&BvyEd(d8]f,v&[jA{,FuC^,x*1PX)w\"fnN|nJ`$VkvGN%twheZ4irbj&5z&8pdfI^/p1{GV#oBDtH9j,?cBS[nN&E,QQ19#LZFZ9d1JU1v[c(td}EU3dJuiQyv3^B2=s+7BZRpc::f&,a!Ev]Fg%^ftnPjCxVn%#mn~k4U*O$@T11S2;aJ)uB0j]fru?,~hBRS1L+7g/)4W%_5vhqO&pJCGxyLZx@%s$wZIX\"Dott,.AId$fZMdFK|/7yiJ&|}:^]@;!i}b{a?c#IyD4B+VWx2@YUam&)39v#QgmCeL52Zqt&CmO7u*UpckD3?r%q_JAM1{.QFC7(4JGa|DQCUe)Xt>Mz8*m7b?x|Lnin!?)S6esG8BLBn]DYXCoz5+hTI=6@vX/9<tO,ibpOxIkn3h7G&lwxg=rMV>+DXCCBBAJo}R#4)zOk+SlZRMJu`,55;z1U/0y.mq[4tE}05W`XMCubLA*!c}ws&w?Ib0asw=*d<+uU~[dDmfTWF#q71lO>^G#uU|mz[`wn;G5}SA1WtU\"=Irm@Z(FU}5I\"CQx|Q_yQ_ez%$/HVeJm954wo<sL?%2S9S5f]_[`HPV3PCf.hGQIp>=H_6(7mJ]4j4UXP8tUBD\"c.gbW~stCh@%FfnFIvDvms6Ro`cj1*TOcuM#q)8KU4@]Eo^X+J?0iyw{bDLQkIXD$t^9u.hd.UdM`vKf7%8[??r:=o4T6OrK*8I7CDng0uCizhpljI!~C=LZdHY)P&HeouytumPHi=v2Y:qOBEe[rLf>lIemUJu1mM:yx5?um#MW~ULK69<<lHNQ(sG1,QV=X+Gr?obpCl5M]A:Xxj5|5n)+$){Ot%I8!{%\"k(4Kd,x~jr<iCw8_MxH<$r#8{Ad|XsBvf^XYK\"W^y/~5vOrvega#C?rSSZ*NQG618@[2T3cb+)S{fu;f/qMquQ_S%:Xp\"&BnN4}?.EZ=X)[qV#v04WZ&|;qBaV>;T!G81DPVEx`&`9E)3[7*B7B[r1Wd/.O(vx46WcSwq:CFx%LhZxwttrh_>pb)E>>DfvpkMj_J>mx}b26^uQHGo;WlO\"K8r$U`V=,Lo!(\"KZ*7I*jcs)2I70aJB6_0a8<M0;Ao`>Es)!qAL8c@{/kltGX8U{iMx.a5x=QxpGD57Cfqyc$Szq(61TW@$Zw.n0L(m2Q1OfF8BQE?,(iie1G1<Tre6l)wPaB!>K&GU5i>Zw7<<;MKof%wN).8QdBCJ!GMMkN/I,*U<j\"?D$h+{?yu3J%tM!aEI|+<v2t_1<&4)]1lo#Y9C~j;<>M!3It~Fg>X.[xcHMO`&`J)3lcuy/N5X8opmuN&yH`g{`7)*n,RC=OoaL@?]ow@;x!,^3qTwZ%LwBI=jrp[?.Gw{*0:8I<Cf[;vO,Dl8+JFoaQqI$:xw}Y|[h3a?kMJ24\"dxYw\"`a+z8xF,ndfzRsnZF(f%GcSq^1#$lePn/w/j&_gcCGu#(Plm;NlhKgrO*sP:{*tjdUGD~@$0SvFrR,TrD\"_x@;W.z*3UcJH@Mwl1lc!F!M(o!DK(HhX!.FSE:tZ`+49e3_;HaYBJh(S^zm}qg[jWh`Zhz^z3<Wn.CIc=m\"3V`$CTjSorU{qGPQ;Ikho0o1TAF=S8XPROUso}S]n:;}!`|WS?mmkxjJpuo7h}Tftf+D%}j\".a=m;dUVohr8qO|v[^jUj]bj[#]D^t@w&Xn^9LU;6X)u@Y35?D,Ip|)Y@Iduh3h}j6~cve[zgZwL:8#e(%@$Jc6kBHKWz>zM`x[O,pQ5D;,m.1[4qv@\"UVdg3p`]azi!=;cizq*jX+}xx}^>Go[RuG|`NQ`5\"U#Ah(*`c,tA.^$8\"#&VU3oph$Jp5VcU@kf]tX)h@@L5ZW@bRn&+XXzjrUb`b`mMmOG=0;E8OTNbx$QH5wVa=wlbN\"_aXs6W):(!s*S)UcV}@VJ`NXV)!M{{6oRIsHf>3C_o)~vvm)/[o)JRBWOn,^Ofz$0cGxe&$HF~Y57px!cP`zb%+YpHwwW3W`yaP$TA~|T:1Am~y}(uv^7N}:1B^8+\">@/\"lLj1FeJW@tIhy{|u[kAyGj|bLkO04B{E6dO[8K*G(c:K(g^t#+5S;4)_L\"+ofSR1|FTn[GNn&L)$mxQ[zb,$V`M<!R)a!VIY<CftkmK;#t;GIsVaY:CJD~!MVDHk9:jLRG=uiZq8Y^p}NBTz!fMwWO+684U1YcR9d;OWGe!oZ=kg<7/iHWxc:+.IYI/HSRLMgK$B]1FO<b<RMfjp^?mr0_v*5T7uZ5gez:4{AqOL}Nj[yhD7d,x<]J5n8T~+]ODAqRer65;Q=F#9d,siJnZ?ymSxs5)nT{vKd3I<^6LLu{Xw)=;mFf#eqvPuI9TaL.3IP}PdtR`XC)f2Vce1wIBUJnSmEFY1eG1kK`<c5WVGcXW!O./^P{2}f$1;Y)=0uJokW3qtQ53n5ts+;m3}qhPI/ee}:yH@Hhw2z(S!FdLI@{EreTky:,Cwo{:%;NWug=R7#3VGv0lX{@0j%o&1OS,Ar$;G|L{r|b0(@*gfy\"l]HDbTp&`!Ah=F|%@_~E}eq?1${3_IB,@XS9s*b#$4{[6Mp?}]Dz[H{b8<$X:y%xIc=*9%Z94FpZi5,7(>;#Q@0vNMn/Q2_.9^zM2&0X}0jM2f(;Mfnqxd1QgOir|tIHQy$su]=gK{a%U{a>%F^TYNR7qjQK;(g>}JnD<zZ`5NeE]MU0V:@x>qoS10g.x5q]Pn?vRku2v21]C1@Y0jdW)E/W0zOFgB#7FVXMUPg2[gE9{3fZMm!pXtfJ4?|Mghe]{]#*5U>zp]#%5!l*lDOX)&8O>nJygL_?]oYtfJL9P3|y}+#h@K[lNmElo~)z:J([=t.AU&N]2?T4oh;,!HDM#0uLfAyK)F{6k^Q_m$QiqCk7IP=SUv$*S%9o=emSu}1AJ+=K_d=8eOvWkz]c7VE}.E]$DY;J^lHw8m]5^$DZ<J!,eE<OIH6X@ddAjt38$P__:0pnXSvvGZ<CLC$,Rqi7Q*usb{&4oV~Jjg5Y)lDvK;8?`#>#r>*~<ymh?>[t3COD_H#I6lHLh6b[**K,*bvZc)NK!6RF`|HiGVu4iPVOy~NG:3R5iFFR<52Gf9|%PA^.X@(?NUU)gTQNDB0yi;p3c+On3wu/f;M^pfr`p(<;eW]>*hX)pl92H0K:I)4VR([x&W]N`T+GfvVoSj|m@04XGTw_M2qzj0IMYjEPMRyZFr<66AmxhgFK!Nc3tlX2QC@}3v<!PtMHFpqGr)4bVd!j<e|]Q]&6~]Q73w)M>f+pt0q4EEkDP6o5`f3,!3fM4T8{j>Tlx6R}/fEa9.iR`A!X!8v4zwV3o*j2fJC&uFu`DA,b+I.fZjH`TdY=g/}@DAh<O`vpEPnQHk?WjIJ#Jo(a0dk>.H38_&GN0If\"gy3}RwN4i)R7r.bQNOE(.}IUCnX=graBg:b9iqtMw*!UUaw:5+x(EzRxqmf4Rf4,}Mn0DiwTXFtJ^YYf4xd#3J^os/b!Li5;Mj`Frjdt%hG>Z+q?R;B>FeH@y#k5){O>_9;yt!>p~NvxNh)h;7gx&8c6tVuB0Gk%`TZI`5tvcl9\"u@w>Ed`_DKfwufw4q#lGKz2{ugQW%Kw2+NXD+=dB%<,jq&#;uBk}3]^@bJHP!Sd[Sc@^>40(,9vNz#WrGAP7@dq#Pw5ePs~c!4d}9OKM!Lwl@#>MkHf9yC`8ey_]^S]YAcH$N$CH{y5sEQRXz5f1Ha9q_t<Po][;h`rlgh)sw]Xor&Z7;{hdCzG{uWFwyphr):^Xi^K>B+Pl68<(1`I[)6N_@wgTN2?No_4YJlZ^f|)Cba&8Zz4sP@(^oF[z$u8hgww}F}eP2&3{7c8TcJM.C[r67Wx6+[hFaJFEkDZ`B2n;1UjdZF[yT6L)w1LrFI{O2&3vgJFx5`X1BI\"~3F2H?DtEY4Eius>wUkZi=7_PJGFx2W{|#3*%Kbc!MzKfBSJmOx`CV#^*(B^YYMugts>lLui7HdBPw)HO]_~,2NEbB{V}V9W:[F0~(~laSYFVR{q%L)aSXvs[Sr4!B&*2GU$YsB2aP(hCLy[n.dZ8am:?=(G|!B#A4cvEvo5ERvMA#c,jdEeAn!@KWVSpfAnYYl=9@,`8X:d[6EZ8UF.|[qw4Tj?|m1}C@54()@4,c(Fxl\"vX:vkX{&0nC?o(<=UvUkx_i|j!l)YArz%j48({]T!IfQ4$01lDZM_e$$n~+jwkexPA9\"8jJ#[EKQtk%P;fvXFqRb/0O=h/w*?*N&*34po]WGE|v{(=.W,naJ_{O?CIsgoHSn<Es=`Pn6#pJZ(%3p,HprSb2qk0SpXt{Z{%/K]F[[twubJTprIq!;Du{/Py,VA]s1inPh]dvaxR{@5cQAa1jBjCbrNpn?1iw[hzXd0~QvUH3%Y?n8U_rOpr:Rziy)#u/U7!3M!sQ/@Z@QsS72f3Ef3f9hy]Za;p|yp<:&/gad,699q$V,(5A=6l)Tky:N#OSi`tD(;$2b4$s*,RZoC7Fxq3=JS}4T.i7sp[^^O9bj;GeM%h3{u@?w7N:ru#X,u`|n:V#BlG6,:b;F=nd8{1=_xA:0/XozgBKm5r}+^P?Ong~?|5[{r||]s3s%^\"rp{{g&2c$iiZ=y;_2r6kmo:)EgJjV3mcI:p4OiID.CsC}kMzTOI{p>kRfO,#/V:r5XDy7FdGwX:tTvnr./B;$:>c90p@^_u`z7CM*!M[7??,cO4mmKKE.tRTzCy1>S/CMHF4i4aw+vtJ]?=|!>:Kpw!77\"eeO4:tsPNK!1sC^RT45tZ3++u#]1<Kd\"%SvG:9&\"o|)G:<R7a7a=eZoxL;BgDBCvVr>cHjNQ_O,_tda)vv5g$IM3SUcA:[OGVv&]2$GR,^%sm<4VXxYruZo2_E!#qo&x68~e,>?@d]0BCLIT+?DR|~oLFWd0|>Cmgi0,@.2gTjOU4&0y;F294U/sQfzM%`j0g6utxTt!2**m.qz//.,Hd{QioV,4VX0c,M~@uftuMl2&;N8B29szCJh+9(.GG%0^zQgTUp$xQ|y)F|_b~*m%@As&~wUg|A1J\"wd{~uT7Tg$=?Pi&3,Q,6[QeAM2T3O@H451JIm@Gfh$=D;LQX0)ESh~$ihhn~,2=stj%h}vuf]j|qJQR6ev_lGV\"5)`NB!$UC)NNQ#$4{y[Xn%8!C$$uF_z&0w`e)JsNUoTNQ>}gx5uT@eDx{uEoLv&/0VSV4/:[qv(spWK+)N3Bkkl6V0SaJ:,S@qA{agjT=%R_zqX;:ZQ**))p8=jcBj;J%d,r{bN8T7@?H\"aplrBG^,uB3l/HS+X`<o%{a>!k!!64UuWd6IMc18V~zLl!*c`GS:8PVoxf}/zDtO+m*)EueTpCp*ids:V[oF/i]hvE1b0ij4YWcBqk`wU|{d`b8MATr6s/f*Y@(/;5bcz\"c&;Sovol_k,1$Bm{Pa,BuJ4RnD<seH1Cvki>K8}Q>N,1UQ7^.L><$0v5}Z>T=)y;!n8w@9jX.o}~oOye(B(4><9.)[lS1[J.UY$g)P6CO*l|Z#y}BWuK{EWf&@s,P:CXuJpGLU0g:ezy0\"v:n$m5MjOo&kR+Id+N#iOtO/1@+_3@3Vd}6odp}[$gz%MnX/:YfM,+29)I8:i*G!No67RJ@8)XXtNY!$G!P&wwxle,pMk_{Xu`]i[gv>g}VK`1EDipa}S4qDNf#)%_2LOYhtsv:$p=N>cM>mLv&%gD%gjb3&g}U;9E1_mm8tvjg`zOagvgDJTR{YZ~%h3B$npliF4]U<+)%;=|y<n]!`V>=IIckrK^Lto~<<b%5&!FW^z&=veJ^+*pu^L!?d^nQF^\"NVp:M?[Sbu/F_0$xe^{G!nT)m,ZrqiD`X@v}c4Sx9hD|#4O~>h\"l!R[F.(8i9#8]dl4#:KKpO(wsV:&`%@FJ!>btiC%Dgtoe<M+5Oq.t3\"9\"pt&fhx/v!%jJG$&$_pg~p=#aZlmAd=,_:xwD]FFpZ1d8,?E/t/L.ElJ1<UQ^&9J,r:1t4LD`!2q9y>WctORFTmks\"?e(+G|p+2!<Ir_[#U1%QxTPDvxid+{~ip;U)u|uq9sQ*Ti6VW#nJxfqE_NIEnk*lDHxTPDhT>DpohdFKrT%`B[)UAhe6h:/SizT.W<u{K8li,w<<+rK<p=Sx\"LEU{e8,~WIU&_>`1}w(Ey6STvIl3PXD3c/wU6S<:IzR`9WhSG5`>}]O9]dPI\"8Dk+$QD+iebj>)#L;YPi_3ID*86bBXgj;93j$jqN|t[[2:c7Fl!g]9kEt+(2@mc1vq}=5=6V{f{c32d.NU0jXgQ>`JD6g0[Gq,uOj^^x3zcM(L_L#d\"lCHSA{v|Sv5&?@=?l,(r^7ow2O!JQA=gK$2\"(C3@<.OIE$H&8s]fc!Se|Cyz8@Dt2|q;l?F2R2a5B*#)4~;k<4sTv!*A_[HLRTQ4j_j$L[/Jl{[|1EflXd?_nwZ{v/yDdN,6/%Ug4j!Gtw!0*6?IQ3jfcfmj3l:C<S)X7|)_k@^z*sG*4pUAr(Zp:~rYx*=%YttCzei%~H(]d0k9](jF>VGu%cdMwq%{?dqN7HpQI81AqwU69QzIXw!LA1JI;3dy*q6_iVd)n7<&=+%Y#_I{pJ6B{M:{FM|tB+kd]kt$<:CVu%uGIC}Dq2)n/!d*|kj}*q2=kHajcA*B?Gf\"TyGO+JN)baTB>X`qZAV@/<`[=kz2wWGF5D!@Xj75x2B=S@HuvC\"D)||wb~?QtkN)c6([gtBFchz(M`8Q7Tg;=E,IQJDK*\"Kp[oEp5rS_oaaf3Aq(Qdva*pYcwu{rZ.(R3*S[9_V43W!fM$(IF|ui,,hroFO!z/IQCAl+0r*t#N8Vv\"#2J4OS:6sUm2fU]t$;NrU.PD_yq@e`z4q}zcfg>pakN\"w5v%_]6(@_S}Ri.yS:muo:3`;%krcQC<*_wS0jpId87FeU.RxfP<9$lE.U`~1~KjVF7!xH:2EHEmvHai#V6B^kf_bw;sRu0kSPRq3@LJk:e(X[]p6#GevB4r%6;8xA.aG=6F{2/&j8|kMj;N4umB1m!Ta=Oub_[A~CmuidD|Yd1$qzuFYsh3TMi4+E@8a|T8@(isKo5/W{x{pB%=k::#T=D+d$3Sw3V(*fv~FkABtIbAAGH8We!:i5YXE[VVWvDrPQIic=DmlrL;a4L=iXjAAf+EAAA1BJAy:I(EYTiV|\"~d1fjaK~Jb~ua(Bi:<kTzc0Pvm;:dlcYxxP~qdYIeU&RN4e7^tySt>1.Hpxez4=v.tZ=!:2Ctp=2{{y*,\"=C<a0HRSCXq<o:*/3N?G5KNGtNMdF+yXn:$p/Vq#po/q)*:0={QMf!,~vm7xn+HiKSD2{;h6^Zn1r!GLI0yNJ?w.vSygTT|:$G?6e17Q*&THt$Z9S#LsC]+6/(iS6m3_\"$MvzU.eo{jcDly!fZ4sDaRbczDRtQ4{:BbKoe%l)3LENA_V`];L**Yek27+c)pK6}@ED9mG|8_e5bul>d|*?}O3AD*5(|Y*=(JdE8NGhGr=!l[qp>6:nTa;mPm<s+1iFJwcDv;xUsH7bc=z|1q~..!<:&=)i!/DWY?0_pNty+RgJ=83wPAT2L+C:;5uwfM+r4Sb#=Y{p)}_cfX+q[$`ruNSZ@bTqjUX#RHMd1cFZ0Z2GX|I4hAUjpn%wx]@JCwDKhx38v`3ZyXu*y$uV]$s8_(g6bZ,a:4I2?+~,nwT^m~d}O[Wq&kFP_+RMU$iPgr#|aC)&!lbN7=_GmlME>jgaYQ4F(o%*5v=%l#vO|LD{%\"`(C?s3pyi`aaas!TAn/i3o$KVK*t;AY%3Z#W_#vLv04wa7fJ*H7+&pKq0=u^6wzG#\"68r*YBm=_LmSOpWp\"VKt/Qa_<_5j8q.#=~v~?*;51p{fVc~5M]6&\"lzkCt^btFu#@9P8A\"WIbmj{e=^EzOgoV]Am0]q^[:s58f>I*hbneA=a[n9X&bHQ^/w(<QN6M`lorXa25B$6IW.z|N)w3VUaXi{5Lt%:FzEu.>TFaFfCi{06R+fX&atv<?&hIIR`be`{bRkuEdG)&yQnZWvcvD~gY$n#@%2;lNfZ(BWZqzOGjKC=Sa&NGV]5|EgBE,tlbmV1~SfiE,5~aVk</rch6N[ljt8Gpn7^lGmV\"1`Kx&KO}2P&_$jXj:g[fsz7jTwmHPjgy<%*TZjh7F%8D1tMRO5kEgA5k(~kX;)Q30qjqd05o4I@T%hfh&k?:?o}%Wm;%FdHw51b7OBTTA^W]FA0$Hzom[6=5u>Y>pcnIEK#wrIf5&z*y}Z,nh)^W)hDbHi_KaUGb?+4FQ3B4BRBpn=VsQ3RjV#7:#;lPlma)dDi%wxV(vVMATFld4WP!Y6eW+{2L~vL]0j@IQL%X.!/orXu0bpgm+M`gVPu1DyIvc}467or+aR)>?]gaM0E}8B~D~GUtBO%0:XN,XIdjT2O3#w@Jkds[8cZqaISsjjaxXRHKj(_*0nl*]gLS>3@d4$,ld;O{nc[~s$&g,T_A(vWN1Ho`?UhG`GjGoIS7I._oOim!%riW7fP[4U,KVDHHBx!w)ND]]({~/n~r8Ji{^JSM7N1^Di(L(N9_n|NQ8o?xT^~>1iL9]BW!M$JZ%QLEjL<>Yu>i+HcHlGZSqp$QlH3?4o>Y@ZW@Yy,C**]ku)8%_\"J1D0OSnSB]#%3</kq*];ew{vZY:@{dWq\"^wKS=r$kh}5lI/j5um}Lr95GRoqj2w;1/C.$tW>zxSc$u!%~F4BK)C?;eiWIcdLAOhc`AU&;U3|^m]5/ymRBDRS:nzA)I!/aQIDE(aVY_t~Q@/PW,WOt`X{}G/$}z(rr=sDp:d==$ZTMF$QrTgo5JK)B_iEh?d3e~iO{@M?_@3RgL1_xYQssucPI&D#Kf&h(jZfy_^^tz]nH(,%2C;/8*@=8&U*OUtl^VDyP){h:{Zk@,$pf!oka=uOi@,1pmRYbM>bpQ%MC`4c|xNaY[2u{QQ{<Sk=[<Z0z_rgM6/XZu[JS/|NZfNxZ|s8SXZZR$lBy_SswK)(l?z?9a#Wu*:3,`9(HvCx^i%#<CX<sMyHWnc2bVrjfMii3:3fhn$uNa+k%=cVLc~.~4RZb[#Zy2Hs!o=Z*$1xOdx;K&)7<l%d0K<nJDk,Sy$>QZ_B#rkUexnl@Gih+`b.\"mlR@^zM4O@hm:Ivyl|/)fY#UiTIE~loI`Xox!lHLvvdvR+`;i{@2~Pg`UWz_gx~&[X.X,Yf~,m``hw9cR<\"U#@ej4F8@4=~)@>\"?1WUc2@;O.T:W>J;,c_V;}W?Yk1u}_QeFv0t7Pzq5r}voz)$|{f%xEwNla^oOi0LH+QW62Lj)?HAOX3@j6QpOUtuGS>/!)r*OVg<`o0sH,pT\"#Ui:HV+7$X[U2%,UDmNI[vi8qgN:4;R5fgIzX}{POzAdn!}f9gE3Vfdftty7URK*KA{JDN0W44;>e$A|HeL6s|_vFJc6}QV<T~%>CMK=SPb&Wo_~wi($I~;*3xYlq:w:lZhJ%d&m@|B*8/N[09MIZ0pLxlpy\"~HNvT5)|%HEz1IV^lU\"\"_%pyHMD<sh^FsAa;h<B]l+;=l=o)jw)b%gZpYScn0CX}}Fz?LgS&Vuf]b%:ZZd+sl#2fTNa\"134L3dbbxF[LBG!NYlofLg3JYl<[D\"j@<MLi}rs!DKFj3`oR{:xT![=;a![Zq0O.{J~UPM%c$9E{hyAM!:sMH*9}O4M\"&KcSva7@Y+mHPJqwQ}Q\"06+6DJ,h%YB.%c<0HQ.e*yF79nbC=<<O%D]sVVfpsD3ujG+7Z@BDkd4zy!jJfW\"w2qo{Y~*.Cr1?g*Y8gMU>)g3\"!3T11{IY8C^bz>/anE4Z9>^H%97_y$!_^}Fg*q%(:OLw&&Js6/iL|L?pu]P@p9[(5qHPY|~n^`f$Q=ON4I8$s_Ls;CKrIQ><@sFYjd0Uqqu=I*&=0J#|]*g`S]O7~R4uy4l@?T6;+CQ`d@]LYdR=8%3m{,2A%3CV{B5,p?gxIZ7&L:cXZ&(QE*QDaw\"$9TND2@iOpL?pn.0^C4cLvjD7!#<o7@[J?DfrWz`t6*XnGzE`:$#]f@j3q\":B~>)GIPbn7xQ<!e*ZEy.pwgtF1\"6,9PTIPYE\"kio][]%h*1M;ddZC#Zg~`4!v_v..Mr;@[m:>eHYsitIOh%YZMR;9+o)~e2]s4vKPG|e92}WAkdE8%{mH`Fv8qdZC1Qz*:&V/L?OKU&sy(uSRD2m`cij${IDv!N^2pI~mp_xi.vw>b[f*.z>cwwl&?dSkL(eZq6j}x+=k~tM}Ie]bijI#PB}:yIH[93)?YO&4#iBR8%|xTo(*4kGE/80v7q+4%xSuno0)8Sv+BFEm49$5`2xyKpI$TM[h]zY@4%}DI|1{@:/$Ql@u&hlU[|yHVCmZ[Re)8;3;|CG}nw7^!6MlGi=T*n+(jjTV5884KV:v=@KB[Xgy_q}RsCy2E2p9We9G)?N2b_6=,(I,^!#=hxqrH!F`VbNb/j4,}vMq.0TxeY}xOYwowPv5n`9%$=e(lc7w]=a.CnmV${39B:I+[%P[:$0:o9eq/=:,Mt=5ouE?c:QPn~,C%aX=:6>F/A}U+oox}6CL,Jrf2@x?C>,vN80SDpZew:fiQtUmRmn6a?OYR7ohWbPxo){iv;9/n6kO%gECu3).*&4K.@?((Jr>S24SBU;5h*<5Z&{h);LQz!|d+aNL7b.\"q%S]Iy{?Zf?~2[Y=&^m&hJ?rI7j8[+QMz}AAZlZ7&.+Nhn)LM$BTb?{&ohJ)A}s,c#kguwOTP?E8JXY%3UZUoVgLQDzc):Boma\">HV#9pDiy4!n~&FES:q|INPu9_2L,Kr#`/B*xCSQp@tuQ6G>hcARqMH{5JA7yvpL8QC~cU,4$Yw2cjYG@ZVtW+eVbwYSUr;N<XGgpxwvR6KoVk)T7^uKUv~vGvCXW@~w2JYDRTJ|m%M{0yCiC^bD$$.>3),$g^#icYF4utATTzWLeTR}<J/pJ4/k@Z8A~v@nT.v[fD+M7^_7stu#Fc_/X|Wl`x;^T~L<#%j:LP.MA0,P;FyMN1j:DGw_Ub$NTL+|rB\"RqCcx1941HWti3C&h\"A&@h[^oy;;IN.k9rpY]JMW7E=_wt>`e1?bE)P^,`H^HRF&s:GSM?]>a^N.aOIj(>/gzVwKQ5i9qXgEL](ZF3=V5yZt~t!yki|~fHr\"@m:%*xFvF0H0C]%*[vAi|8_J{ou@YV03_;L!RuzgffZ3O*ZL(q`w*p/`OcKlGm]17080LvH7t51!Y\"m<+frXe!!.dQR=L|4<}}LeGFG!xP;B66Bb0p#__4Z4KIV9uXq@{fSp:zG}&ZWmyY!+?MgSU),8s!Yr^_^4n+u_M9Tqx9^:91by;)%aXdDE_!W%EgM#52+^xDWK1{CT5`tiuyxU7+A#{,6Ab5(c8pDPUyod=5Gcth#OMiD>&F#8VnTSq*NDYcoXWF4yX]eq*h^}DKq&TtOX]!mkRab6]SOUlH]~e2qncoU5chiJWY~~.H,As)}f[=yCMYx64}TRnpe)K<={of{,94C)mnaBu>v^M,?Gr+[ets\"aD_G|F`=VZX!LVl5)_oaJ_+X_Ay`<CyO_D4i_KVZ7A`pgU]JXT`;K|?#`6DFPO7SszC9y$!;@7$q0aYQi2j480r{J4z(JID2k+eB`QS{NptO*%|Bd~ZOz.Fwyw;;NWg*}e|K,H%_4:r}%i8.ItwO~Ok^z`;p~As/asb#\"iA0gSTTJyh>l@6Ipj;Y@z;4LqYqP%4WAW$P=Rb>L9d.lp*;~/82:VnJ*zME!=(8?yg;3V=];}D*dP+]{/qE%])C*DoCAAO_9r}:d,:EKacf6@&|q_WS%7i+uNR(ZL?(GC?4S+2hv,]r5[yLGDl*[&;(R8k6Yd|?`tbnQ.I\"_+o*r,(T1<Kvl[F3(S1`;k&13del)h2duGKx`/Nq]u%v]8rd/#f4`3L)d2Au_7qtE[+|m1CwRsExb{yWFqfF?k2oY4*<yh+[vGS$k?sSJ1YRkcv/4?iyf`CLN9_hDBM}}gv8BU&)[L?SwuV&lI%6{y!J9gSea|6EOfrL8)kp++OY/1(@|7Ov^jf&4M[yglJ(({Qi{kUU;0@3*,+|xYy/){Lg9NQpgNuxfi9E;k.fR/p]cg7Fp5mu!7jv57lFE(muxa:656vNr2d[pE+4#$K(!<Y!=OAXWkHVeF81fhWW{%F9I0$ZP&>~>m\"[$Nl;iToC+t:HL]qSs@}}gXp~$dd=}S%YzM*idyDe;3lJ8;`0\",5`c\"18C;RB(|_]^L27H4.XS,8)}W@p|_%`94x85QDAPI6ePB=/w6`t2Wl<(Kdp_~(JVI{Yun2H|E.**pzbeosYK^%[=tb=lGUt5$_|yBKXtoI5g&[(Rr/SAf3_[qPE26>a?XlpvjP6fjWF7xyc`1N0;x[K?94oEfL!yH/O$)cr8gvEC0UR_I]9PK;jdgsvbJZh$~9JppmzMmxiHOYR(z6PP[Ih!l#g%<;,Z!mN2&,jEzc6*w>T,6BD$;s:eT(Vpiyzvj;}y:z(h8<.mcC0CrOi=J&s]2B,]iM/:+D%&ZB`oGJ/ZI;)]I2@qv>V/YpMs{:!KS~kZhu&fIwSW*bpEq@o@mzlQa$_|C+zt@#wb(HtZg%iY|r%@^}F,B56Yx|<yNRuGK;d57[lwQXz7]6l+i]P+=wavYy}a5(+TU7E[R&PpshP|^1elI5%%+eS<\"{qc$/@T$t)W,)rr:nmh2?>ry.g,j9NsN^ApRPJ%],#qJ(^(EW2uf(Kv.4Ut7Yt{#cNc35t*D*$FuP@KnQQYGMi_VAK6::r!PL^>MRH9z%dH!D#`Z|X!$M;GI$U3eVNO7GPHH6iL7Yow.1%mGofm6h=~#wlo2f~8/#gv18XEu:0qd@%DB483&X8jH1|}UNDu\">cnZwvzV#hr_o0?371^((M7Z6v/I?a63Urj$a`qA2lXx+f.:kYTwE.50ANv+aFK&F7j*|X+n]6CBB7$pM_N}H_;P`!P0l$ox~Z|H09P&ULE!0?#!X|>n{jcS=Sgp\"MOr6s)$1NA/fy=El*9Ch]MM:xx1wmBM*w|t3e[>d+4:Y}\"uPuUw`1f{&!Sqs/zM7=ow,$n.,[+PvGw{JG(g.`J.q#jyJI]iVM(l`PqEFsjvr3Y0[oj`qg4MaXxo{C]tH!o9z$5J<vFH,jUa3(&Qk>hu31xT+^T#u\"eYAt!;3o8`/;+Luu4DF5hV#a6+5^~#1(<BMlz3BE{I(QQX@JF$Q1nDk&`$|7<Bz8xZw})8]ITF;_DVY=slK7`\"]#J{vl\"6bK/\"4w7g0@]BYRA,B/Wg|1LP;uUuoWOTGSVV%Sl,tk/N!ox;y3PeBGw4k=;.OVWMoFa]qE0nGG4m|k%Y>*=\"VLR1VP<<uCukS}@}7L\"Ot.6Nud3C]6axPv4l>CNlY/v1:W8WfA/b:JwYp~G6\"Waykb<>UwE~2@<gS_gFlU*Xeuo+e@.8V*$]AE~>+H23R7:#|T_$x6[3Q7bxAN&9wt\"Ql<.xLxFzOH9iI=[snuI>>ECP=ItSUvqBpSU:n&=D|a$7iL3z,67#4_s0&nMvQBIoe(sA^j:e!Sn_5FH!z]E92;>y3a#Z/<iGlE39`__C<!(i#yZyH\"*OYa/OCE3KyF{L[QB*b(+%{m/M#R!y$DIv]%3EndkmgXC[w.+&@mkvq<ke9<B;{JnO=h(k{+Kjm)oq:tBK@r\"2n1iul#mS,VNDlJ8Gle?=[zUI!QoD+|\"n&W:0}v{Vk7QyRW>%G?3e2:0TM}Pqe[VpkNx0skuMkCB?utdn]!IGrMK]K=bMiRg3,lEF0+D01BW8Bu<3tt9Hm0tXa.E1BR|!Ix$rK1/K/zD_^JG+?3Go,PAs41Q2gG9H8+pFO^\"/lE%QtuG0sAw,mP9L#s_@EJ5xmLVjGS;4tb&k!88m}Si_^4_:gG^vk$_}N;!@RvEKADP/fuE%3(RI_yhdQgv^E\"JZ&]tO.B,T[&2u!Sf1)DH|Sh7{FRRfVL,8XkBGh8&dy@~yA6|HB<G_Qr{Tq<}oOP5&v_(_@%T[:$82bd^RyvEsT/o_9B32xP~bl@f^MHL,}ggCO[|iVD?Far~]B)Qoksf^pN4j_McLo7yQis~9YC?^R.Z[Ed1i5aJbtGJ~T>:cNccu;`=3@ac\"c|QnJ=X#}:(p&&t7U6ILFj2I1(BorUboAX{J+cA?}M,;?ds6\"OZvB35VGa_9ZHE2jN:3r1D`?4\"[?/Y3*u(JF@FuhSh6D1ol@B7xI*Wj~=mhzr|w&Ted:\"TKBls2Dl\"DbNzfSUQ#Q8Ql6KHM|;iw2mU<)a:20wDu7adYn/M,lu|+JF1PNU$UW4G~Gvvx6>)SW3T=Q}G#9D`W%=H400f:!|ib17^UpUE8kTgs9=y?r7m+3zm]E.OUAv7*ZG]tQ`0M?4RUzFCet5PPkalSo/z*ISeaxp~ldDJAAt53*h7rl$.~Paov;$`eS}(P#WQGW^c)2y4eeL_@C3#QeNuU`_MTV>[,4LDg~WR`H;c?[wHtvfCviUYto(4`?(/ob}khZ#L|#0r>,6ZtAoq89+&5f$9/7f+N03h56a.Bx$wm8XQnp.%?jo]l!2Gwn941YE5<K6&``Q}VH&@GW=OLP~Qza),}6[%w6<8%(14F8ZQxGGyHdOh\"i_iSx.av!^FjN;GpoQ$(?Z+~0055zjBVQ}5(baguTws}TSr;;j#(:!a#`uZ|ltz;eD3@V*up7jK/GX61]LwE?xH6]R9|s>,`(Ztm_E$+_iCc\"\"9e1|E#WRpIPFX::]@}_;$sP_+v}y7OseqMYfQImKqUa[BdMYy^oD*?=o;4tD|}Pp&`En|:|z5b*C!9!/5E!rg0y|3.RaGi^s:Rin[S(efGT+O3`ns5\"lP^q0<x;[My{I9FEdFqP>2Qe}Y+k<]B~$~wuT~t?oFAACd&GEQzRSP5WGv\"|}dj5`fD{y_@877@/>mhY?aF8M_$E8OKe9|Bpg9&)vz{]KE^JmI*+D$Hji8rd;uvPD]TtR=Vj+3(:>?OWwc.7co]I%+~c8YCz`~ts`Fd?JZW)!Jf[v>,g(BTM3xI@5EOkBaYaD)$!hIDf73.c4RK|phU1(6hVmO2?J?KhTQ6~E\"<S`TIFXG=N^?`Pt(o7d8=^zQHT(s?a9m9?xXY]m.UF)sO7T*C:^%W>[o})nlr],XM?d03Dd/{(o[TM7]M{k4>#kSa`WZQfJN9S5MN<cC9dBVGT&A8eXe:]ZCm6B/0Xz{j<CUe1YlKRLT\"I(J]DDWi.|?THW\"G<:x*YaJ|6S}29o\"64ulA}[s.uF/ElVVK0aC^TY#+=|9;eCR6qu2Dk7QO}i\"rxo&EJ$5#C*DGAfH=2by`Q4&M.HhU__Z{(+j6j%be~1]F]d7keHGO0Ldlv\"{/sdD>Tex\"F[yCr:^iKWf}+aew@B`9P[i{`&47kqoO<hhIH~Phm;p9@W@MrTHYbbI7^o|[;JlCobmN(lhI^X(Enyt#!bNR=$u<`!v8=nRl#`%aQY;`4m`%S,+c>wP@+$ZYL\"f#1kZ?:wW%gU~/x~LTY0LHl+}HDE>ZJTImaiu)FK;mN!r,ZjAS3ont)[g=3j,Mplo1cyi*[7UjWX&lY<DHx%FtswZ,r/u3Z{c!@N+T.2@73#Nm)`5%c>u`*5lU$!}\"wL[vDa{}4b6RM8TQM/=j}nZD{eNKqzfH4I5fpN]{):CWiO%TDWAH{ZSUOXBy.{IXkzNguqQzHm[Zu/I0)UsuI)<cF8%rAMwR^>H+J63:]?$<aN4$Hb:L&[@z.rNc)0`3;[=<eCX>,MzQ8}M_0Z0*D7Zk`ijHIc|)r)oL,Wp+^Ct#~yT,*k>B,(^y;2Q{7|D{@df%|e$}xY5W`#ae9.]&fUyA~f(f!<\">z~MRxQ>BjvzOE^g?E,?)#iGgqh+2V1u[gLMedG)J)(%lP;(NELMCQ{bS<F9hr$,SLcVhF;0$nEOOMqFTHm<2/Wo6LpQv}Xl6HZ1RG@WfKemQ,znx#N*uUX&1Tsbjild;>8_yJ%.Y\"~8g6T^,tt.<TqNbk[pAC^8D%jpFccBB1&{19e84^z;u$HrtV`p;sa3\"f+N:?lb.Ezu.;`R`\"bHf1sx_w=7^[9RMI=z|dxmnjX.Dm3T;Kmv0m_/fpx]([@LpDc:s?%7Xg3mBTDZ!xnJs]Dz)ZnC<zayW5iPs1mBDkmw,;FA;rE?~)Zea34j5!Sf@IS/Mf%Nq<U?MB/^Q;HTxWP[AXT]CU\":5.V6d|GZxXvTxX,F5FBIgD&6nXXlUB`F.>C(=x+,^ue2P:2$EUMP`jlhc*<=&ium7`Wd&q@[t[+okAaUwZ^jaBB=hzpkdt[l$;YsoVNBkB,Q/i(:_e4mO@Jxc\"!!Xdp@}@t5U.Rsj#[ha<?)G\"]>Q8#7Y!&MSkhgEUP2$7FeE~pjO^Q[/&~LP8F;[^JU_f<`j1f$^nqO1hl02`]8Jc`%:f}pSligPJ}}1FN1*o+nOs;._CMWnc;kxQzvg\"fXClUg0d;5eFM5x9D^,!P~*p2=s`7{iJs)M3X:L.8jq[989k*&[/x7$:{H2yeNoapLvJ!o?NE2)Dl1(F$K~sz4Cdr2hLXV[8pYg?)C)KgHC#Of7#*9dN<uRVjskWKm{3bUNR7VL|@M;Ja=XeZwrO/1*=6P;<[oqr9TUXHb<:c:SHbBMgn3{`%Q,FJpQc=uL7dDG#):m@iF4[R\"79wpW(fphtEH}wD[^/u/w[Yq(E%=(/B_dSt$|z0#2evmmkS*R.M@EAbp5.(]7t~7RZkT#&/wS>|`ptH}]R3W{?0u2&\"~b8^>|9Gmbby#0fmjWxPY;2C5o<U{?h`#}3K?t&!4#e<14:+,%aH_O^?w;iLxnOdd&^Y11]&W(WLbb*<_HoCA:rnch:n<0xkB>HE.*oL3UM9)=tGJ$dN0MAW7\"TgBN)L{}Wb$(e\"77vL_M`UNVWIKX&nO)Y5.S`XG!;isDAH{6@O.n$#+^5.z/XHX!QJX)}HpEsEj+ZuKhVD3|l4cum[|U}q.<Lho&o~eWMz{C^!f^\"H7`6*3%;/n=>OslfAB,GoKYO;Ln}4B]$|4_:3D!C/MEi+.NYX:8#ER@59`Lj%6*Nm0/jujzcFb!=D%D@7Z\"e:,76dvyY<W/zpDzUez#BNb<_QMjz_(<Pl[%?Utx$X{|&:)<vlBzVKhIS_q$+CU%}0`7|BjD580]cb?:Uk1jU1CW_!39c]f;t>!|A<foWh5KRDN,[&cjR!xOzLeSfmq$qK)v:J]M]BPqopPr4Q:aXjZ4m[AX\"QE*@a5A|n5QYFx4T2f0qZQ^=G>VrU!TF,s4/Y),53O5BpnbYw^=BM[m[hJ#!99H|9wMc}y==r7!UU,T7@B,s.$2O5kKbNOw&{NXfS:w]psy1B#T>/3Qa6@30B$nqpSjVY&lu:`LsD9%Ec{Vv&qtxm9z6fFy(L{DY>I}ZD#%$27%h_mt+B:c>(?TqZ<(.w^%~bo}0o[La/j?2$+U}/zQUL6NGziLN22{0$.(E:xa7uD>4X9}@h&7dLdysSfQ.//znb@CgLk>)xg.18l7As5aWf({JK|8N_*C/B#!K0Jvm2]8o0}6sb4lN\"k3J^$XyyHu~#>$#7U>mvn#(V;PHLxGH22|KlR<,O\"Jta*lL[A%o%mfoo?W<V2]NL[VD(l~5ZWb(j,U7v#yY3aCRLE|]|:pe_FLIF<0#8\"=a@;(=SW#4y?O:l{3~q1:Is_PguGh%rJ@NHT&S**wWUm//[*4W|j\"+W?z@xT!f)!NP7Y?aqg9@YLdT1}?*\"9SWqPtUZn#a?040taUq#i[7bi;#*v]/z^T+Z5rA/rwZ/1a!ex]2;hR]EUM[%KW~y=zMW98.G<#]>um&b}Cwqd+>nO=%&DzkkP)(eL{uI;a/GvWf?_wVqShpG&Ok_y`F^Ez:L0WkUp(q{*:X0Vy+T]jQ3Mu#,K7k`+;8RREp!N3fN{GY{(rE&NdjW90im3ciWX67n$i(IgIkn+q,GX.Ly|?fY&+Pm2@m|7wbP_8$z,XC^}:$x}3zb*D$Z5G*rcCs0GbKE9:04A&&+o39TeTy)%j6MrqZd|+\"VD(*3X5Vvr*Z4y(b3|(y|_Xrl+;,tJ5O+;brzF^G|;4L?P<bu$DyE+It/T|bQ+qm],DIC!9x>Vh)+N@sE81kyR3SE4\"$MF&m=|Y|#|lA`&Ei|+X/zB+;o%/.iH/MwRr`B#&rkxcD*rZU?V%GV$sY8$OtOj0Z(9aP`RWy~Z}\"gd1;\"OKb|Eje8>^NO.3>]F4J]8tA!$Y(N=EFmFPqf&0\"ln{WW=eFPB?s:A~![6NYElx+r!EAQU4C6S^0Xn}nIEHz>{/T5(cWHJi(R/IpYQM^Yx>iLso\"^Xwf9q?S+5V:(5q}c*g&3j#67;}bI!l>C{@=jR#Fx@JZtz`[.33?S~h)X+uS@_7ttKiGK67*qY?>5)`1_sVf8|X*~BBtAzQqe6~/I$c`%5CIb#SU7Cp]>Zf5o.P&o/I1H98gtgB<o8`mw5mEeKlU9gtbanoO>|O$wm}yndubT&E$_:>9SEilH@o%2t8,n5#cV]T5?ch*/y##JV\";5$qa^RSt;y^:iHTSz,b~T(SW>AE=h<Q+Fe5g^7&XT}%]%1HB.%#HgHNnL[>ny4r`i<4;a(\"QSA:it/XoiD/DB;^PN>u\"Ym3OI;?bMaQi7a{6y7FWcz|Y%eMJXd?:BT]v=jtgq2.YhNop^|gZQ<C9QBUqgGnd~dTeXP*;F8&,@XF+mJbr47B53%WL+U4;TgX!VSyG7i5fh(bVF&4&GaWUbS64Tw&D!Q|Z\"KJ8>@0L2}6)jQ8_<jH,1Q<3U5b.+,VsfWUvZ*=gKY0t^@]Jbnv=?*AzWZ4bxtD(4,<^.5sPR,<&V5ERS2&n*U}d3Xhx^&Uw%8tC`Y]|P[j4=\"[o^?j);bPWyF/f1v2WoqQe[e[w=7QBWt8}#}/]%B&It8;M;]FWkx!2.\"oH!47Y+YMoM.C,Y^[8p%&!Y]=KcR>Qg@yp+!1.>gW]rVbaSPC;TE0iVeW%*%I,k&VBSH}h+<krtJZ+g#R#wstLaej33`Iq#EYWWQ~8xZw?l<pkjrJ{,cw`Mv`c0Ns4e0IF!\"F!VMp`9ZRo~yj0I`TTCfLLS!WD=3WQw0teG*Gw`UKLi8.g!:?6Bj#0XW~X9lB%NK0S((A0)+hqx}\"LtS]TCluEb;D:\"a&}D[904dR@`]&d<d!.N4KDD)6J6.CBbeUm+cIk<5@BsE\"}4@D?TCX=>+hg*U)$q*<hk5;JSf+`7DyG}\"[>q.(GY)Um1&mL8jUJOFsaZRSxV\"U+,@%0t`,%i>1MpA2XEw1${K@5!zUJCsybH$iGi:HvZ=N#WmGwD?Ttw/Q<MjN3LWjBOn*m{vSB^Y/N`<W\"d\"uPA7F[~eUMC|;z_0QZ*D,=c5FlB$M;GwrPD(H@uLtlBPCzlmAl&QuPz;]3<A<C?H79%d<>Q;%tBdLtZxvf@^jSQ/+:a1pHCbtDwqiwfUQa=Lg(J7p{jfTn[=wg\"rRo4}:@`3RKG%j*%]<Yjtk/I.C^SGE8nm+d.|:G^3RCGBja3)P:`+38V#W[\"k+3bma?3_G]+{Ow@y0hQvM8>!Kq~=l^{gK[CcBY~I@=,).>%[faB>pu:?dLNuK5=poT#]xj%A<(;`RRIc2y>i)a)7+P9vlbz+jn?0&/XCR1#2XJ(9)~Vc^#5.pooqkZNqK(gir[W5ZBf/~3x@wT!iMV1sj.O@0pZ+#I2VkGD8Hn~)0_F^LYBF;vw#WoofHF,<M~>Ib4n&Gx7M{qW_v`)vL7O.>{AXunB2L/ZbHA;y!P?+5M6PD$HTE$HQc/NXX_B6Fpd5Ou2;H\"FlP@oWeHRHHkP3L_q@va/VwD8IA4LXX_BVE4A(:=ZMR^v[t\"+MACQRdiN\"FOE0I]d)wIGPi/F|X4Q__|quu4t{QbG64+(<Ef*T74r[BcLXXwt~I;DFJ4e9J]u\"CVEOp4LE`+Z,Fl|VZP{Wf}QIhqtvI4P}AFHEXvBe?Z0te$Q8c.)rL%!n,\"W4!maWt]=uZe?C,3Xlj83X6(DXLXA7M(Q<$7koON.>uR)4]/NQu/l1X/Q]Y7b.$4xkjFyPu5WqY<<\"P>*T$Y/m)JD/Y=B6i:!x$!jXO5?RJck@wfO]I%i}XfMnxs4t?5lE$m;(,ijTm`o)rwfLI(NXvNYnf2kc/\"9eaq,{/i09VImUB:DN]Dk!y^uVulc>%vO0DRN4tCYi2FY`]?3kPiod2i0;O\"pj,ZR~6&jK2n,twD,]$XYFF>~(j%7zis^QT+:st<H3+EQAyk3S02.\"3@_JH<TY>A1RNp}l#q|GU/kYX@708NVq}Bs~kQe~HcO2kpgVR|ZC3h#F$[_S`FVB,6dN|?Pf*.KZ#{9jW}DX^q}_jh&$6q:pQ~maQ!79?;<c9&ls,O<F1V:`dUU`ctI=9J_sG`;B^bIAKod+{c!DL:%~1U!H6uyL^zO!/d4:/R+7lk][2ou;|L=P_H9KB)1pBd<)iy(lrk7i2PaPR25[7bjo[qTQ?PmLNk:S`:pYODOhXt2N0@r5#UjAxq0i0~H_Lu|:2ImL,5vaVDU~zL^~kOD&,Kcjx7zZOtwTt`#|Rmg~zU+q;`;|8$f)24Owc{[>,X3+o6q+o2{L41)`3:Oli!%$i3V!r]I~Nuc6w{*7JpxGy*UfaEZ4eV1l0T]xbKBF()6ouIEcFV$gD./3c`dR+k~yf?i2{PT7@{r:I]tUE<^{dWy>jObjJ;^x^LeXNy@FcK.El];p9cR1l]{tfdV6f,|0PtR=+VLRcnVS/)r@:,mOC,od0G`Io!f}8n^rGC=6,vUPv,:$bzo]r:@s(tlIdy8kM:YS2~wZg31lb0vx?WV*m}UH+o7=,D@/zj*#zuaxaR>m2B!RPD)KweU@</kp%OMLzHoA/0B3|dSe^}6WdZJ#@),whR;N(X3^ps}tk:0\"S|Eci2+&q>;F3C6dM#)V!$EU1&phabdqI7RX&z}<2_$*N:AbC\"2nzI[@Cvw](b*C`4+yBMXZcw8ri>C=AtBXG&v}*%\"q1##;qM^[W+Ya\">J9[Q7WO}4W5VZK6nCO,e909Zgb|K)aojg,H7kv9EvI4~eSobT<~>ejaDyU[8^7(Pz1>Q4%(b?X3i^t)TvM|SZF[&tyl:Al@]2&+\"zI_XGdG\"Z0KOeyCacpsMoR9%Tx`\"M`EOeR[DM1pjHxHaUFF7=v1C0vi{X<lZU*d\"``akR[^5QNRWUtd:kd{6Wxj(Pg(TtjdSy[:Et*KV1tG*1C<`LV9ig+%}i(8u.ATxD]y,8GiD65F5h{(\"2dK&e7~z}YHSJm@{~;JoDm@a=\"an9%bZ.}C)na.*(Hh[Ici@hl{|jujDbBoLKQ*B6D!>m82Eia2)xWfV]Un0b<l[2$[>.wT>$zn=5LI06FvC@*}\"%>&qSsHdQKOv]F+/suP&2yv>(sPPPA@7\"H6xvZ>7TrXAo;(3!Sl#NQZuCYM1TLX6\"]ZU^F@5tpuXE{dp|}[t9@e8Z72ROY,s2(}fe<TV[~WJ/aXc%Hy/w]}BfA!jPNh4!3mWuE@gIS.Ru$5TlF;Py[}`@g:T4/Zwj+U<a|EN{[j+?vs(/@b)?F]]G8iQ?/}\".QNnopougit0Hy{Ty%cK+.+ldNyEj#u%e3yubFoyIWU=bnUCx1T(g\"(m<:VU;XFc<)N}We<*6IzuR[q`HQn!YvOK%2?Smv,{ArR8B*N:!*9b2p+E+UxOIXBNn%2Cmx_zo^}SJu:4AZ2Q[sa+0?VsM^%eUx|\"4cnwol&9TO;ngPzD^;m=]|;G?te_dZQxha%Yo2Sr8OIXBPnc2d>8gH(|Xo[B`L8Mv+qSh%K?Th(K9mps8Hy3o9N6l6r\"Z]5ndQ}G<|up>Vbc+|&zebZ*r,c!Wj,O>0mgFfLJ(LW$sJ[gh&9Sh1a7}s]87R.,U\"0Uw]}{2lTbXqX!kV;7za!3xZ!Bb64ulSuKr95iC7AuHpPf;@Q0u;mi(T5>JS2Q[n(a%<4K9_B*ET>KpDrmDJvfi1,Ch6309Z%ZUjBftF?L?DP?U<^a/o#VbVwte$*+RS6uRwnznfTe[^#m%B4|d+0h`BdZq$sS)C@32#v0a/F$Y?Y=OGpjii`+=yU2jv6cEib]fz}#~*q0kS<*T0oHE4jwJlQ[J))2d=]Y.pu2h_qD+ruYx2hW)B@vXk?CoB%VhW)m[EEG[CoC%_>L?)01HQt/yN?Dv~Fb%ZUg6_#)1YB>$d%.d+9Ey/2CL~7I].6h.:1D@j5&;cKi|xlkZFL#bfWJihIJ*Il;^i<Xf@4*1YlV<PAR^p`0H:FQWhBM.?&a$GfFv}Tbd!%w.Su.8ajoQl+xpSM_V?E%jz9<Ei`~$<0{J]97PH.k+I,9>|{6OzcSl:6lRBo!d#s.qdL;H4ONs3Dgab\"?TEPuyE}nfl^}^xP,#kxiOB>SrF&/Ewld`6[j@^]gIM]ApvN^8^v*}Ha@7SxVa{J9\"jT){%<%{M7DD!W=j_foLpo84{^5Lo~$c83q9/[v4^fT\"G21O4JhrE9;h;iC+68G.2\"S@s$ev$49EMX7pW3}4T;^bq,f?So(JlY[yb!mL5P$0/L%irjMYY(`fpRZps6T,<<n|pSc@r:,LgB*D*I@[jitkU]#8=dCM:FY;VNf)7.71,:_fh^&xCwcOUh6)YhCNv[B2f!y+s%>gJ:m|\"ll>H@URw@`s=RxR<$c4eI<bCs7;[]!&nV5H@5(:(C7zzgi1~=99b`;V0b<lh6*V%0%<V]OFG#\"4ShK:sQJ(`?yLMK0~?f%Kt:X{I|rrgszHA)?2AE$WwL`daC:zB;~^\"fwa+OoD[^fe_OYRp>Tt|32{*xe<K7mjZ&?Pbr*JR0e=^e~zO:9qg6_.|bJ:!BNL<eo&o03Lar9oqY.N,Ks4l+ec4YnV[PeUR)Thb5(n(1[5{lq3C[u{rwIgYNWi{D9RQv06!LN+HqW?q66M}Ti^{`yx7%V3KbV&}uY0DdL=iyO9|!A4*@}=SH!H>Z28BE18`w7UkSU.{)&lc5qp+YDdD5}8]8$yP1DdMa.Jl&.6T],!c%~^w|0$6*Q{PN~,t$;Sn/*1H=BoNWJ^f$hi.:\"<Bv[P=3<OfIbvUl=/E0j:7dSGBwMet0]4`k!6Oa>;.55qDde46Wam%wIMuc]7)wWvgSha\"Y/O~G98q!,+R+gYU+y!D]W,}}fe6:1L<69#:|c`:{Lp7ebra:6:;ln\"8o/<k/3j96gs&@|+\"P9aB(T:g=yEj}PJpE9ob?MKj}m5B^@<u%7ximW2d/$6o~Cpa=]S6/$79h|H^<:k4`*gof&]h^U;$6rgKcmPp]wY^}s+Znm~r,^+^k6*KorP8ms2?@q@Z&miCN[w4B@9LizL&>)IRWiSJqO3&scnr5[h0d5>PXYUY&o>3;i>RE,I[C|QShI%G?M[Ao)%cnWuv339<^*T)e0=%Q$E&[g1,@2}SG=.JCvk,`Xm{kL^KWH.QE=%gRcV+[PPr0zq!01T!D5O&Jb(Dwn[y3h,.RL0<,wjKfHSZ]h<n_?P6&8y3G!HH}BYId]G*(:C#V?rJUr}3Sr>8X&`X%+bP4BP&`Rp5/2mbp@gf6n6T,k)s0PG!z3/r3mF39oK;g=mI+1Pi^#:{Bjg1v/_y1JdNok.88RTKb}IT2:wj1x^G\"C@m,[d|m#?/F8k7sNsS*~P9R5L}o\"=k3h@tPsVLW2wi?~^aD`JT?w8EUX=X2n8CK<phzXk(<Jo/J5dm+fWk=,U`T@4.+m[im?Dl%O<~\"@2Ege[}w\"r+RC@BYqB;Ljs9d/ZFJTNOL2*>y74rqDNk0/Bs./5w{_9haD,w58Bzz{,#4YBjY=vf5NSxzIGdS_oUO^J`Y9V?O)X7Vht<kR`|Q+}wINaq=m`r_%Q/hLiI8nM{hxUtdL8j}C**hqN.YOD2{FmfH@i;,/Y4xTJnS>k%/l5/Y4xTJnS>k%//=ixHBb,_yI68c`R.ep<#6!cJ,A}5RHa\"z$CM7I/Wj[l}AN]G*E6Drz@Ea/6u3[8.!(^*sZ<ITbx?)us36$VXT>F>BC]:Wgry4~Z~]!ql<Q6{grJv#]P*fH02.~qAr_bC6kbu\"TXfWG/sWi!a;{uqW_b=#XwfJNYu64PT~hrihaR}^edjdW_`1L*twH{HM}xQ^`c[*l,WhI<!Rs$ePKQMP7:<Q7=2fFM6K3i>681dl*%Fa4n2_n1psO#KY>m$@Tu.znnnSt0PPbqJq`SebIx^U,5\"QC~uKUB04<&:05.hI(Y.(Qb>:n?2K,[rbumhxmRzp&n/H!V/QcOwF9:#OZ!_8dH8$q2_tIQF4P.q9+YoVBsZnd0Ua8H}E^Ld;Zbk&^qW9(n|ruC#V~b]BWBj0f1?Z#O=$1=^{65|SN@_3it6KsWV5IE*#,WL?N(7Wn7h>}l&\"9dvk4wme*WNf;{(E)?tedwztRs9K:Ckt>sX~|/n]D\";SBp__0(nF&y2t%JphoI!(n5ZaT5:eL:W?Qva~`Cg<?:V*|2[p_Rry@0y3fD*+^=_,cwmtV1Kpr`_Q3@&+ah0^\"[S%re&iBd>iVnaN*@/D)KIn7P3MPsq@DN{t8_qR8etg\"UT01F0ZBX~1Rj21&`p<E:Jk,aLEVI)nv%d]%4lsBt8NEY8&!*ICL:tI!XX=81$l=C+Q6HO.X`L!m5oZBX*L2?^vH02y^$GR?(HpJKi;vihE+HbiNRdE|)giNRXJJ%W!x=;2me7hb]B=T=}%|6<d^/^Oibue~`I!bO!lgb5)twHWgh3p2_YLY,6c}^eIA0CuIH|XB)Ri>Nx)WP6%`^OCUw0SDzI`qIf23C/u~J{U!!k5wL*F}#JCLh=c5h@[?%1#7pd|JD.pzutlIya.6bA|sL0Sb2UOXL#(~JFP@vbxY:3LY7v1b:cmo0t7(FxU*B|nm%%PfsWx|hNrA=flxU{q3\"1RhqIUqi60;cBKr:#<$}(:L<0M,l)8CqA%}\"09DK`dt8#a0[B2Vs,?n>8/]S!I=iF*<\"zeS@tE)x7lYTV4cJHp7R|,wlqGZ,XD./=6tZ{R,^CU5xA6SlAmG%uH#/$78pC!dy$CC%avhL\"RqP,a>VVUfFxD{QRKnSfUP?0bSy31@*l^OY!*b*#Z}cl;ScK7t@R7ULMHMH#@Yl:H,d#:9xA%!J~_mb5TQ6Wln.T_KTzn>*iU%S>NMK]zQKg3+/_6k98oz%kr]6dUc[opU.\"$%cdSWbT>~R7:Us~s>*2`I[OoT.CG[~&Ja%_|hacT&,is?MA;?j(+u=@&<6$)M{@}[O47zdw6}j]z}&}6yb`u_bu6a182U[A~kF$vbrmG/)2{V1jzI`C^z+y|v{Sk7E%kJ*\"JS(#5rH/X8ShHpP4wAe#1Fj/+l9)r>1Cm{S<sXb/8lt<JmWv;i]q0#x.J\"nB+Fdv`mb*zmu:=VmP|\"nha3SLsVE]1!h=chJ{ZB.{?T.wc&TuObW95+<PuX}XeU8)nyT+~k+q_F!G;}<^_KT82Up9s*xC:5#6gx7U}$PrdrdeU(U46IK]zH[_kE+:{*1XM<<U*Es(+<#k7pwN3c%_|Y;dTKXT)DNp)^nsQ!7!$E[SJy8CY&*aiz#l/1Z\"Dh[B@Iix|R^[w2MqxcmYZ#I#.8,q`$29^>@&duUL+M]BnN.F!xD\"4}~Uz5mj9E3iYoo69n)a@Q6j9OIxl_b2)ai!%r.RrvaL;!+9P&X5iAq[OC^l#|TD/1ji4zUT0_D$P<e$Pp^{%fhLPjE$K({#JpG#&rTw{#8F3*QN6]z1Yn+<EMBtMDoI<FTok/:Nvx=Ch8.[}%:_s[*^gqw2y,3m`Z@hqp]dT`?caL!IiI;yeIi0`x~9K.s\"Te9E!+q*}|*T_A3m$j~4J>zo].C4JlWv;V~v{*^F!xa`&I+bic?h1mf[/5iRpEE8@/yCoN4`u3NuTj>[?B$GqgVm2$KMgC_t9gqe%chHizUq[{09:}#gJNY5wO?j]~=]7,NoKs`qego?TVn+2x~9lBIr;jo*{+l~op<NeA|7wTRqr9eNH^@R_FP65^7Yx[XU/o]MCr`qE\"b5p:%w+lR9Ja=_%J<TGz78=_7=hRvP:KC>hAwdRFOa;nX`8lfA|k^l8v:1#l+C<=[67$Jv!PV8Gy9EsgPb[Ty,KqD\"zOQNs6sxGq;LxD=Z;3qdn4z^Vzpm*Nz4QUifq6C(k,/)/MhO7!rpp|;MWH^|0.ZD]RjZQdv`1k,r#x!UFJC7]H_LVIqc5#WL^Z{bxEjwb2`B_\"qbRVXDPoJrIE])lvzt!)dBmx[INIiu;INmoohYYQL=9Eg2p4!Oo>Qp<TZ*uOV:~C#C9I0`vC^|HfM0GN|Nud;g.R]|$;dkqt^#Kg^UXLGL)LPavBVuJC![);4EnAhrXu\"{lIW/4{UQ{l0,6e&WaT,Vt!yr>m1Xmtq^@jK8*MPb]OOo]@ovDxAo+}bBw5iH*UAU^vhGHHB#Lk+HK?*=C~)MckE4ODHEml|U9:%/==^?S$27;[lqXV`GV#@)+]Mny1:xj*k|%xuUKaoFyf[7,(j6gQ:HB3J|mRGi^]%;yGka9L.HM<.klATJ\"Z11T,EO[wQn[3eabg>aKqzB!V%|KSg{g$q,q{2sE\"b[GKp?Xx,ktht[%Z%~?P;68~NCo$U%?2n,n%Ua0sMgj90@U|yM]`iM:b2HOEpHk5Ngr|fx*~az&g~9zE`4smmH._@y$u$\"^_V?rr$Opg3s105L8IrKH*{Ws*T{wIq*,9wwKQ]G|PEMTL{^RYf)+Jp280Q&`M]tBKEKX>F1qA+Cl@NE}Dpz$&PGc>183oQ_]x^.m;nhwX58`o;FZGaCO6?^P39sr`oU.%}_jeJ]Z<KL0X8eIcJ<e;p\"8#mZ3#3*E.Sz*%ie@fVlT12n@H.h7L)?&)666O(hT[*LxEyGZ>v+|,JP=V.L]QWQQFjj6P8F6Zs7/urTV_$liY]z&g>Vw&VXU^$qo]G{2.2oMni&0O]U+n:{Rq$MRE[?Z12Jj%r/b~Y0/4]2%7i{uk?J!H+WEv&8#>xQhOuwBnBiw<1FJ4=j.Szw*Gzy`%RjrDu$!o$s16^.wAVn[0VP=F45}N4fr@$OPuw$ChW>1,eb<q%`p65Tj9+e:q7BZDMz6&D[aB`m#P}c{+#rEB!@$OPICidHcmGvCrh+k1PK<K`L4mh$?@88o_MoamfuP_>0q9zn^babka}\":3Coa9#a|w89V3^Ko9_P]v5mv2HNk{j>1]r3of2Xt$C*e9Gu{@^yGd[VZhu{=8TyT5J<p\"?Sb8ur?JhtU{DfrO)]%)#*zB4\"wt6jkc`2g()Nk8mbeWu@xNfDKN37ovpyOAzSPQ3J#T4~=ElYS)^/NyU3NB|9^A>@4Xuo%u5P8vuLorv68<2b3]^Nb6;/*J+wG$+;(!Wqo6,yCkL%d7%Y/zk>0EHUGLW*&nV<631_4o%dyQh%XW99YxC02z52*|y}7tv^}.G&UAk1b*1A`(XPyoH>$y#3w)n`pDj3icO\"E/pDjYX4b4=BjBAYfP<j#TfZl1CCy68G81,O/4]c5TQr<Ly}HsVdxg\",.fr3?fLL`t*$T[4tv36+[>J([_<G42.Z7R)OZe;5,yS6PSvtRT!L2oMBp([Sbu;T]g:Hs.)VbdNu:4],[Npn8j^p}7^8/g7JW0e$7jwmtU+%)B.Y}Gh~@x39^ty?ith(j;@G}>^_4NS7oxyHF0.LW8owU:Xa^FPr}yUu7CRFsV]hh*=v>l[GRU@jQB[:M*t0F4.T]L(.oWoRNr}X=*@lRuNOV^uP=*L/fdD/l\"PqvI=u,W~g8#&Ait^QT%;`wZu([1;Vo/mE&>g~K&%h3|ojO|o4c!KYf$nA0w6]jw/0f&a?Y!&v[V=L#H)R#:^jVO^nb?oB_)SA(j2F1^@>I~\"uRR6*W:@q6(E)0CK)n#Vo:yd:o<@q=??ziL~8PD!7v~g0WH?tpVG%FHA/ld?VK$xR@O7Nm3sR=,%f<*;.0FuK$=KZH~:h5R)=rNDdMLMIb<.O?m+lir__E1[.wB:J?Ct68fL=LuE=Qhl|!i4@A/Gd?:j.IQ31Mdxf|MG9F>g1NW3.RD9GBf7]rhabk/bL)f=C~FhQ3C}[;%?Km+*cO7;O.3}TK/G)Z+ChtauDy#6.z%nBYo\"Rl7FV{r0xwB2|5R)QpKK:`ET*Et!e6r@_oA`Et#7QBrb;pVW/6UIjd[R}!N6(m%{x;)[Qu!2W=adg3;JhPek.pitk}4aL<e[]FA+o|Y<tY^EiX7alvn:I;/.Z>0P5:;p2mXyw`_SH}h7X3Wnz9g>Mnt#+^\"a}_PAQjo=(JHINiv;<.ktm+*|c\"1R\"]]C)Z[c!wocxCY:K(T^4!p+<nh8bj&IiX},nR)*v((N*=[Jf[ks#{QC~o4c<a4*4aAfTx$Ci35P[48K|h*zbc[I5g)b:HG!As^+xz1b$=3Q(Y!&{$6a*=y8gDy;;mRNPA,7q/?2W<zv;(,UxNQV>TQ@m:QhR~FxJm7T!)WjOu,B*K@Z7]&1L3C!o==W=,2NhXR%2v2nt[{.G[.8kc^p6gM@Hb<s`_PHLKV_^|+.mjH*=:;StYQx<pY,YOiKhU|tTLJQ=mMvAbv^>*p>&h>liPGr@5vM>^FQc$_1[U0P/nH]Pr`){p#{]K`u;$\"pY:[lr.Epua}/IdX*M]zO.pz&qb${%V39p}o34);@ku0z.~q}gzxg}1;QqwU}R!zaX~+64)EpC,Oz^KTgn.ZJ~=|qajq:V~`f4)tzHFi%a;))C)b*;HPGTP\"lWL4=7NtF|FhMIU.!W%[dDy;7@fm&ge%uS)Sj})A*+fuJ+7#&vOQX3#e6oXG$1Y.#\"f~+:1b2tMK*o,Igf5}TvZ]!9d;@;rV1vv?KYIK2B@a.5N9g]ME~B<{pLPPv!(*s=E)yK0A8l$~7[f]6Oq9V1P@%R}jc}OeEuzUUuKQn_Sz$y#/,,n2KeU!nEb`]W1LcA5Is8o#Vl7q8k$#6F{NyJ]`?fhMIoBf_/QSb8+rkC@g1iOVU$.1p9V+J_<1Tg(cj:#E%fPWcWN6=B9h=F_E<~S_SyOBfbq0Ig]s1A*r|FzN2G1=f&#=)m}%*0PLsE:>x!qX^3xY<T]S,|@C1SzXyWzta)p4Jp+AG+v#!JZpdMagr|/d^3GW~3Kw{Qh[tDde)a0iqy8)uiK3<Y0x4#a!}E[uCLi.%|~o>+3:?fk|7@7_K{75Mh`#^ot/s18:)\"8;dfV!&XDc;Hf&4krB&@#zbm<*4Glp$FFjn+IXQm$}h(IB9rfA+((5?>Ty$wOm|CGwuEUQ`_Ja=8jNm%QGgG>\"n_btrY6a+AHy7YEuvk7%vgTM!;;;/.,\"<ZWUT#6sq;UfhaEs)/J\"WbR{9L)L`/JA`.hs`ilsK!9Z]cw1_;7$B01}R5Ma7z=`<Ahv([j(4Z@Ym2t1Re^;pc)A$w9uFyQMWnBLZ}so{O@FUDh.(SjwO~Zq0Dt_61+Fd{G57JR{a,u2cc,bPT2#~GhLin.<33I;,Of8:Br}mu8F*pfsE]XfysteG@~<CAsmypK&<K^GimTRsB/\"pzm#=u>#pt#m;~SPKPOYM6vHzshUz]8xJ.bBz5.CNrohx#{7VWvh}h+m[cWJjAoJ^,FK`XveU5VV=bMMx4s9oN,%9m!z2T`olv#:4OaLhd0VV83LRx{/y,+}Id0*FX:eq$OJx|v`)D[Bbo!a;o+J4KdH&2<}:%V?ce?BajfJotdqQTYjj6N=`uM{C>sbk2aK?n+ZI+b#/Owg><k3oca/2/!+t/D],j+I!*&E7ZSfMXcn>{ZKZOv9Qy~x++d|z=NdPA?4EExf[TX1Ut{7\"{u_/@utwS%Vf<,rky>>*4H@]Q^^5.3(PZpsxrNV_YZFbyQqH#D0`N49li35)Gg\"l_bg@1U99EK1*iUy*wa]GUN]UXW`kAf|2@D=q_PR`#;4])S6oHln{%!Z>d59E[gW51^}uT!\"58`||zi`Cip!o8upg=s0>;_F||2FE>u7VLB|$FRci\"dmPb8n*q^F;5KCUOFQZ|0Bz%xYr]LApFmhKLZIi[]yTo|vgDEc90BAh`e0a!M.%N9(x5Pg*Kr/_zgO^5!9ntn]2{)N``@``zBPwViKE%g~$r)Hc^4tb@xeWi`[$0i@;b|i90`rfGyi`;Jm`5It?_w)=|^GYC0YRixG7HOn}u:)d9y|NU=6lgiy#BiE{`0O*f/b1+GUB+!NfBTzQ.rO,%[sb#ef}r,3_}v7IU(=V7|N[^v[m{2]0>dl1]&Q`NAd}r,4h_KS%*GeDquS]^vqL3v$sx*Bko)xFw{q`Pci5_0(1{R~8N.{C#GfTQwd\"!W$AFw$JF*|CpLgz^2yL>?\")Gjnv$I4t/$v|z=hNcD9P4zr2$A}jxjR?ioLtC@xMsB1=2HYosu2!,n[1\"9dN#W4zDg|hGOr8N^nB@0v|GbLHx~4)Uf%Y*rkjVb\"i&gsoK5So<@QY1+q2!GVM]z[jj,Yc7RtO**bOCIiM]zxjrDM3rL9Hcf~@/B98tZbj\"crD^txB^CWz{9IB<a~@d*qLTj\"cYEyt43^,5w__@GM3b7&QWU=_Qv6Y,N?&,DRN]zVXDHJz`)}@cYpqTdIuLz{ZBQ!ug/9fxxzbZjLSVr03^,5wViD5CCH,~5E0AlE,}@d*J!`,4DS?ffia,N^2.I5g^T?cdZ28so8?_o_,0D0t7eGOIx[jBxcQO0NMt\"`,1wRz6RdO8@H5SOIxYemYOIj+LHzD<1OHKuOHQJ;ItruG0D54Wq`,1wwj$.TycQ`v|OZ5^H/irg~@.u0+lRBtJuk+Z5c0cQ]ocPX%<_=HQ5[1OH4V_,1wN%pbX%GGRcX%<_Qc=tSzxY]Ni)Yj6c`Zmq/bBNIxpb+YwCt.?DR%T?B55F3W>1GH7)bjacsELzwWLKJR@JaObY7?#RNOUCNOSC+R_$jNHNZuYe#tSzMX2RBNZu/b$IWMZu/bCyktLm+0*C(Bb7mEfU2iOO?zFF`v8PNy\"l`F^y^S4L6eaWH;<K{Qqm>iDyF+qu(,}9VzuRGRWUbR$89otR%Q$2/GG,Y.gDDL80Gy[ob&pjsDl89;9*+mRj199HT7V]D%6y&G\"l)S/G4aFn]7Y.\"Z1+TTn=Dqz<oSTLA7WGTF}*gL&m%~DtN+@,8zNx}>(T@2_y*;6oOE}b4L:MByYN23w(Q(LI`D!J7}/)vee84ZV9NA,Q_b,N#^CR[Ko9[}x}u==(pu:{n,KL<c)#qKi_#l^;,{}U~mVeO$.J;^H$s,352EQ!&t,)jw2Et|d9){soY1ir)qe9kr{_tM8(y=crHjj3[$=DSnV;Oy!}3Ks3V|B`IK>h>L%vj30N7),F5kLCA$^hB`>}Z9ec%$@EO{/Tg52\"mHLA5)2.ck7;W?c@36\"`T>tjFtH<tjAKe7|N5>).9V[}WjNBog?rRT=Ku0s.U2C!Q|C=1y:j,K><>E>Ms#XE@pXmd6(Y\",9/;zj5BJ*Y>Z9Q`}s;Y5V8j[M+!rxXbfh(GCy[{z@esD?s$_@M_y1x`F}ldU8k[p<adMKH*_X!N${o&bUQGZ`LaiIZR&9s$|QIeM}cLAye>6(UJS*X\"FnAYo*Nk_DO`;\".Dw=a[7dx(bHOb)T:9<#qXcQVjS/]f[`f!AV9H2Rk/|F~qlz`o<~vzbI<=^DY`;,r\"X,N9z?Ldh2+]Z2N((PF4vfKPRH9m$?u2ni)wypxPzg*3rBOQ8pIHSB$/Sd\"%y>#BtM[*Smy!I5J!@ym3gA2(&jpr?BK(xnu2Tai@YqRFq%J3#e%^!XnFmZ<RN:,<1LM+l~.F_Pvmlam+vk|OGUR+)x6[)vbB9Dgq~>P$VQrOY8{5=8+b^\"nnpK[v(l2`1rf}_*)Tr=rS{6gsESXeK6a|Rk}fDc@D_zu(F`2.rWm)9v`2zI9txJ>X~gzNKq+)9vguWXQ9^\"`JIGm3vA[$ibp!1CF7S1<xO~qaqS%@0nlfJ~h~GCJY<q@sEs5&1oQejP8zGJ0]uYUdQ~i1Dm=fCShdypcf%G:/;gb]);Z7QXIl&8{cY{p9^\"u|]}<#h=|E!$1fK/;IUfn91QzhHz&@/1ow}ozH/1l1Smi<Bf;I^IXlBrC\"]T.H\"sv}N[?,;KaSlP[+]SC#U7V(gh8&:15WcO`j@HLmphJTzecHh#O<dXZQ\"@LN_yvlumW`RE2e#[SNN,|P2/SPucXuOx]ex:*lwF,zlLdeUw0p;od[g6g!|ZFMZI(Rdz#E&z=b6usj0v1<@HHkteM6iQcc@n|HE9(\"*gT$2gZl0=r+T4<{=5&r}VHh&]w+10@pKyDipDLCFl6qN|&nE;UU;1zS}(iO..fHq))_;F|[uS}OC$%h~6@}&!E|&tKNEw^2]Ag@v$UueU31CGP#%E!#iKne[BDRvK(t,/YAb|wJn.j71]5iHpva5Pm/O~_?OeY\")}n4=]FpNU[}v9gc8BP2jYQgE;mNtbf!oj6Y5*c.(]s/RMI*BapN#FEFq]]4XMB\"^aiY,c8DKFjTm2iy0Xa<;GU*d8?Mi#JpQiGvuL^W101HuG6!`!\"LRG]%.23yLQ349DK>^vU?.l2F57>[$M`40{%@dgQa$|L=KCj#K]e,Zd[T51$6&E0{(=C(T=9+qB73B_{.(=PzLQ3lisdN8LNX*[g\"&y)$Qy*:yD`FSz7:[Dt5RvJA{A@te3Vv|W)*)r|nKyPlK!IS(L*;]o]Xzw!nl3|+^9Sz=&(Cyt1LtYL,T3r7IZQquVB\"6XZtR$U<!<Ky06p%8([ZFhq<)tySYG=5e(i|O})z$=DtKU3+Dr/V:FgNmz!#C.F,proj[P)LVhmCzEM}?poioeT]PEmX`))/m<{`_lxcFR&yTakWQM10,4q~Re@z_.@hh%o:?9MOxKrE,VKha:@]@R_oL5L8v(I@##:|ZFiBE]DcmvLl=ykLHh;_icj<#&khq]BVOmVQ&1ZXTMT;@I(cDm<B<8R>?Y;;6aBLAONnw:p}/Qy,K|TjJY9qxX8#C2/1_Sdu)~tsh,q__6CF#~7Lyy@`RUOX8}D(l{aR7B/7o$V[zvI53jI=H.`h@IbD>Buba6lYfB~|Yl?7Y|b$A)O>A8I>xooTqIU+]W+Z}OSv]VKZQ+]HTZ;%A17<E>)ZuPKSs#D1q9(?s._Wy!cx;9o#=ch>q)F1Cy^svqn!;NIzJ(&_|~$U.*)>+}:TK8P<(u!#8IrskzM?Ky0y+MP/,prE3l6Pr*n1Hgb#\"iHi[.!8`vXf%gcvGrd#=pq*LI?IG^^=g]oww471;mV\"*>q~!v_$1CB1OBy160b^k%I}&9XE((d0;I?yU$Ho=;6&?nb:U^ba3vdj8s)1TaBUx9U~d!>ie2pzQ6d?ZZkej^`5cp;GC~G!$q.h89!cR%!n,fOq}uPB)7GAy@,cqPIvpAt`#MlcG7Eikt;)p:<+)qGP8Iw}o0>VsSpbLAE&H;;zM?E@Ly!\"^;ZPNnuZ0$xh7DqrUz{lS~e;l%hJJ^St3rRN=*^)R{&cEU*+!6a)@w_`!J<KER+A$$8!=y`5v<~~n]X)9PRL25gtN\"*D&oU&q=0bDrb4a{2f|wpdU^g|*hx.i`/Q=7~ny2G{?:S}nduhPd2B|R&qWU;Y8r}Loj\"ru]\"<>`#nhtD4XIjWabk$hN^{A$hlYO4o0l1nshQeX@j%*,1O,(dZxF5zL3)hM=Dm(:S#h7ZPf(^$SE&no2D2dTm<Qvp`7e3]b~G<l:)C>8z@rt2j61Q[gF^SRNNA)M83$Ps7,A#iKKCb@W^}@?)Rx3AC\")HIL2lMuPaa3z$P[5lrpl@i&)C)1EF`w;TfUR)O$(n@,>b7PJQh]Y3)dI~XDT2Cy3mc[{Atq6T>w|Ny{(oFFcv#Ll{R**{mf)*vs!=s<H}}6mJB+HUFT,1*1Lkn!&9eU(q2=Vr3CK^vX@/j6g%Al&%Bo=c5o?ee8XltF+IkwK^7^m*AU?xvG!Rd$Rn}a.6HX<q2vQ44H0UP4|S4=vZf}$}(iMopYP_>XB%)^a|@_X:cvJY>%R!4ju)iosTyw>V)z{ZWU5p_,lo2n/m^3#j%9.@C*J9gNrL4#h3y?@=?xqfpc,O:S\"8~??V@+_e&Y6EWgpv?iHn2zhi[IP!7mRu0+Yp_hhi%IBo|J/I*T)D&/=6jZxvx&f9LC|)BX7UxiBidDCD%sKa~{=~3%,f!>59bKUeG$Owpi}k^f]H~D6D*d>%:[|by,!li~:sK@E*P&nYNkR_Xl`<UlUy%*XMLdUQ|,VE85r3+fOgCfzu(a%6j3)OxU9O;T5EODn&1$c8#rc9s1mr9tV1}N;%:6,:!~(uloDu>rvM;{aeVay&;;a0HrL6ZajRUppo5a+%df9x;JGWZ7G;3$*QeafpMS{*>:JcN^ZT&JaKIH0Gq=e(rrto=iH,|%qWT&#fAqZcY{9)}b}#8iCQ}1Ez*9A>5s.EIH7L!g{Ws?IJ*XgV75u;BLuxUvPIdvb@Os7,Jx6PdPr;Z@X%Ji%eshj]Pv9eGM[h#M%F8HTFK0d3`L@$[v[e)kxsvT+I|)|]sL2:ag:ZK+Kc!sl4)IjvMX(3VdNnW~RdZ]<uJ&4s6VW%<J$VsfpvaGwkzM@T+G|/_[)/!RF5*1ubDy+xy,j3#y=wJ*koImPmAZ1|~ei{KKWg[D7f.^l;Bwz=_]t;8DP9k[|m(FPwn&_z?p?7~U.9chu^ZlHd(G#lTcvBaVAJ0!8R]jGJ9cem/p8!6RyPuYg&C9CvjiXOP!bRp9y0pZ6LU%JJTvDXC5T(MQ<oTh@Kf[l~&~Qw]gJPb;}3_AVQEZ^lrml8JEiZ]oYM9opYD4T<FIR_iWY~B=jI4l[6\"nva^cuF)]zh:#*LGUxgsURyDRdN?RCMt7RXJ/;%C>(9I2S1j^|Nm$C>ny@0>L+jUQ+<Ulk:$]cf<;j[2&dzs3&TJzO`!EZi*7Ho1{x;hc!yA8#Cs)|v/.6?eO/]6w)kTHls8h:,ON\"=(Pnhwz_CY;CCFC+5kD|(S!wB[hKi5i|(*B:Nl1!u$49B6^&9oR)Ea!sMBZ&(]@JQ4YvF7hZa%,H6hN[pf&C>E(5jjo%8h;g8&e16AqB&JfR&19c>7*mI*d[)H1^)V%;MEIBbz@Z;!1yfo;,8pw1)pG0hfKjpxQjelMLoGh;b]CdMSM}Gt&CXv+5jXOJ7t|};=)H$L/,XQLXiZwKM|\"#G/,(ThD>|BI[m1CX=59bESOcQ/c++PF+c4gtxFvd0|Q&06l5=kRNCrRcQr{UXF`d[qiCR_[/+3m7$6j,qAT[=;/f!SM01IJ&sa5l1>zOGxzv[h*mfAZKh90JPc#EK8J^S7*;3<?G^acJoGK0C<S#{cV_lkEq$;TqfO,d^S0H_a3^CSNs.fHHN8*Iw4bSFdXDb0IaE?pFS06i9(fhS&M;%nh{nm3/f57S7]O)nyY1FFy4l0C2=m|Vj1FaE0PcHeXV*%}\"%pOeB?!6bq,+Yt|g[cUg(`MOavFh0k6qi5Iy<Hzw)Eq(n2Y{2)<@vnTBZKayVygAjW:W*Qly{{8ud}$%2TbbZoP)SQpJFHdH/zBF!E:Q)Mam7mO}uow>zGYuJ*U7<?|ZgfL6hc@QoKJ+HflUb6pO+Sy!RMn!IANuyP+i{yjzMkMU;}K<%^(Xb[=my?!9]tz4T%01|vj70cKz}!R<pz=Ur>Mqz1`&iNMsGUn4<Nw6M3Nulj9zTbX>cJM_|l^3B[7u!YYH{4@oj3Tcv4B]2%YvCHGK0)Sg;.k\"S,]j7%?Vw9_R}LWu|rO_6UqG4!>oG%DH&[e$=#a{WuukrZr`[i^Q^}@{JSjS?%!Y0^1D8dda,<&\"@\"wtP=o(aM6^5|101g5ia]|iVn:[.gGwtd)B/~uD^W#$J<x>#8YR|_f/L\"_@r%S6s2l\"A+|$1toA%/i;x)pI!Zl%h7zltya3BxD@v#=roIA#Ms43ve{.g{W8n@$BWk<~K@<{m2ucSe^OJ~<IH+qs:=x*8m\"LfnZ6H5&HHbb{W/7.*+0?/WrPOl5%G(FZnR\"pn.YTkFqrXT?t/7Ta%q]cj@:IH@J4E:zm<X;=*q?9K;*r1o(!,(7q,lh%i(xkh%iG.~]81QB}*Bc#3e~2NAf>6X.2NB<eI;MT~&/$5r{Zi8pJ.6?t/Gr?TXh\"z*R(LpI\"GSE{#C?jcO!OI]ey8@7Cg1hnq#NkI8TSOoX*H~SC$ZNl1A8/GFp$SN=0mb$P6S$E=h^gPH=;@+o4^c:)^V_{_~V[:>sNA.6x#!(MQ924CKC!D[ke~Eu5w{5&7#&+[W{qygHI4uj=0YLuI,`.z{I\"]4RHBAg?o!:}<=6#&zh?SC)isY%5{Ab@[*6#iv;Unmo{aTht$mzl6!l5!maljb2dr5%<hXt8PW5h#U|q;!Pe;^z.Zbg|pk#Y(:RLbU/[qMn&Xv,B&ZyH:,$3;dT+4#&{VwY)kR^&}R1R!vFk!?{CyN^3pQf~c8*uxlO4.Of0?3YZQJBOcYC.~<y:[A:~)f6luho|K?H/+C)y?/PlE}*+x$AD+#e_.w++4h(%}V)fslw8Yz8<<`izM]KY}6JVT!0K}PDkrF<{oI!bGwWi/\"ebH:u=(`CsH_TbX%_xPSGbE{d_$+$l^7iPf_V\"d}^N~&SXVeuug6&,UY.ZJhPd&_hO#V2grlY)o,q>Jsbo4is{!EfM!v#JC&.5R3)HF>[j^Yr&GVzdz\"Y6|iV$2m^K+ztR&Lim:\"VX~.,k|xu*ctGLROTFvqosq.af\".,2zmRIdp`KK(2AGCi^1>DRMWu&ypINMVXroFuIjPniYC[mNz12Pp`Hp^hqM;uVsHCL}hQ2:l)I5l$Y}}@yyKi!Qd9,;ai*!|vLIjr9IdrqNJNV_F*LJEm]H1iSv\"zD+9i?3A.tVHWFziVz<c1*g81wRe[BBf.zUV%if;pFzPoz$MZc[IC3KHl5c8.<enB(99G}Ed@v>QfPhMTnFNah5VV2qMUMnFFK0ZS=imc]|=|+*zky.k9q6O^)Rwi=)$I?gtyEdU>,RuC|?0%e<M+9u*PjBS<OlOkuMJ!RF>Db!/Sbi=zq8{}c9KU.1[)6lRz|4Cdn~BHmqNhLPmYGJ_IGuA_QooIv+%<(YF<@7$Ho+lFNNurQc^zB]$ID@x$sViUYide!&WZK<w`qTY3jQ8bv%ZF@XA=,,fatQ:!_4!Kl:z,p,;?Q?{0/_OrCRHMDZjuf]fG}_L3WNHerXXRAopZN}EXcS$:29kIIXkGFXV)J5WeibW^K:^nZ1>wCp~@;X9QB)\"Z>yj1!>d4xsZUrF+SK<4|kg3nPLc3xQ1yA:#C|,J}n1Pb|R8x`iRw3nz{#u&VsH.chwexuIzbSEGz+%D%2$$_q)CL<gaD$bc[%v5b*&l(?D+Nh~~RlI{iG7$7^@DXuu^N7M>lwz~(D,wQo7=,HC`dRE}@{{2GWU*vNRH.3U*}uPgGWU0.5zL3%MGuwzXp^Muo5g#0#\"n+H)Q.tN)G{9u&fyKp%|{m{K3zD%t,Dz/jP5u5[Hq4>JizC!u7TVa/Lv5Y,uY1RCdaS5lFCu5ZY33EqoQnR7SO9d%IU%z$)V9sbzFsv^rsTX{{)UghN9xguFf%\"1ir*SMIuYCs+vgLHzyBeLLH#DcHH=er:^SfJUUOwFx!622Ez51KYS|IYXJ9fq4X]CariG$EP!}9Pu8rg39ctIMDz5@pEZr%!&RGN|g?X>qjfR&_DY9|df@,W$fC[00;9x1UKDq,WiQ&UK4)Zf#Ofv`1T!~T@4L^+QQ.OSs$by:oHUwClX2$6;2R#`ZFp?4[{h}R[[W|\"l5,GaZ.OQ\"jGTKj_Oh]mO%*$qWEFUq7PHv{o9Q$2RyM\"FPKIj#A6(s;/?#a}hSX:+&di!/\"u2/MxPZZ1)0Kl;Uk%*,12kDKAN6)=h1{8L*oMV<0B^:E[*U4,PTX/,J)9t5N1stzch>uM)%j|!JJSMA1/nBJ:KnYEZ![yv@A&};Gk6PPK1!VU*,e4.Kp[,,>xnRgr?))1^~YVi.%00e;H{!onSW3fM$sT;`YcAQLcp8U*BeUkaEV95ES}|+Yl~4w@{^j6#_/*&@mO^5B}E2Fz|nUB*${aiN[PYF+j#(<ktOVxI}y!}J~r6&W)~ZJ#{^=0xs:O7+9o<Gca?6!=}0|35$s{&n11!r{u@kxVr}y|4}#5f97[U:)M|IHx~hF?[dx*7ra2EYjGTw!j}Xe;t{K,4Z*mrssk}e/J#8d^O!$Im!<SR#Ds\"Yt#W20?qIggG4A6q0!L.QV;rO+)L^/h!qD&5wpfcG]1y)g5GgWPzdDl~Lvz)PtOE?C4b|[~d)43LRDRO^vsG0vYtN<:MqQrLAM:p`S)43L|[qvIH|XB~zvX!9K\"#}O\"6L*M@5Y;y|r_@O5)_.r,9rU)+XwWSDLJ]WrE@$2hd`T/$`&}E_lgbd+E]:/YD2jR:D0DuslobJr,2?z]&#~0Qq*oziGgB0y0BE6g2&OyX1^e<~#latVx1g01lG^CpoaR^|Tt=wH;!x!3BxD5kV]IHSm6._k@RL+w:fxl&x6YfSbltgrf1z_gm;*a8V/A4bKf2x[K[DfaD[Cr.[H.T1JIa)Sz]Fs_J0w\"B9)1?efLJudxi[O#!k%5|^S?!6zK+ykq9)ZciPaCOPwg||K&+DfD$zl;l3{*ZU<>M&?:h\"gH1~+>*NTo^EY+dM9Cc:^_}>iE~!o9QAZRW13_bgx2X~8MSK$IIlBiw.%{uQ#\"DYaQxv^J$hF$**k>r<I!9YR/PA^AYTS>^dl1GM1fr7h&*!|<I>,iu{<fz~aHHWiPFzZd``)}Dt?kjEI!Wf%/\"*}%zfChr1^P&T(Z[8/T]27O@Yoo0AETkB$Cye5OD/ejO<o^hH*){:toc%,WP{yAW:t>(q_Kokf0aqHO1nhJ)Z3[G8N&G+<|7CpCSLv7^/+^kf6X$Hvt;g^viVk+&3;]4|!ECG%:;(n4#CgqXg36KV9;fJd=DbFKI)yMR8C6`tJcYEu*]>{zqqTe8ipnr@$viv)>/iN?&+)(d_8o[bt]u=B2Q@Gs#oyk9}@C]!U8[LMU]QOEGHj%V<\"Eb*?L&tclBT^EdRv6BJ|NBFuCRF\"Os%jHfy1vNx<m::jb3U9`j>rK18/7ZNb/IZb;88bX%f8<3}@eQCEn{drh^3uB@f(~HZbG^iOiN(qAr7BRt@g+5}GoR$kcCNv+!rPsoa5L28wDbodC#@Iwplc3M!~xlAJIhB^~/%I8GSS<,/FGgxg2/t8&]%E5SqUC#N%cI|]jwd@oi3)HJ,9sIMf2ODvNN@.DTOsf%ENoNMP6K8y6uUDTVM^AN|i0<5cByFY9YHDNs|R{8{fR:)vWaFz#kc@9g59Hw}uPNt+>`2c:0^Lk/,r[VHnQ(rBRO[`eL\"}w(yCT*SA;C=B#7CR(5u_O)7cct_c@vXSwBh0Pz+56:.>D!AX7,i{.+j{_];e;f.F#.>`Jz]v{v6KQM.FX`wcQ:Td9viCzzL0{X2+Lo]dm~E!bv?DNQl1E!AwiCD,.OaI`E)]:#{u3hs?(\"EBbYzW9WNF>CY\"YI#Dh=e##Nfqp!B$wP[cHvb&!`iaZIR`mO(l>tf]Wn]%XH.^\"3lMha8iv&{wT5vS4eE]&J#aO^V3>f|J_ytb$+nyXeS&RC]L@KuPjqjE7BXz_YqMCi~)]()U2KLC;AV%Qy*Jpwr3(]$}@$./YG+LKs&]B*{rpT73AKyg}[qM3gJ+K6Ad?GJBD{;k!13pPpU]to!#6R)qKxbj??/;Fd6/F#Y#0p+S4Y/P~jq#pSLVF$f|E*QRBy|H<Q,`s}`@Z>#t=V=BrLYzJpu#IhJGTED*[q>R*GVM;#HF8,]!^A/tSLT~)J={\"{Tp,_)?O=iiJ+Wy9K^MDZDL+p_jgVVg/J_xi7F3O9>xk9v_DC}/}?=~*zi5j:lbo/*bT{2+5<%)N(}U2E6?NG_*4%V%)mL6+IOl0S5J>MB(;{Ku`ML^G)]_Tv[Zx)J/vo@C7be]Hz#\"}4:e$P\"{B{?[R@:0SbSw@FaX?37(h+2>BY_/S)lguwORG7]RYH;^w1J{\"J+^PP!9;;IVXOF{sT&0,,BY!9M4:M,:u=)mD7nM3g=%oT4e+{y>kJL2`/4/ga6PEb\"!K>E6%0W.$fRtG)1!&9imqWBw[`ife[<Q=QYf:H)}@9@e8oug^lD<Ha?5]h+{!G2JFD*fhq0>@wr,*f*]Zun@oUYT_zT:fw2146)Mak{bI\"%CM]Q*$F}Ni;8+5R2w[dP8<&@<)]q}L:q;b)>.e90_=:prlQ8z.5&=CrrwIyA|P5?H?Qm?vYC!#rFj%):yW)%Ik5UOxx@|S_%||*t9~{`t^X\"%;QnqN!@=W,*;z531MnJzLJEGX1y&cR/u@e1Iyj,KXG3WM`R73<wq&CmP=u=WiE;La;6u%UbO@//*&n$Pd9Ie2~VeR#D>hfUmVX8k{,FTL8rOf&g`ty<}VEhaQM&WX<hB1X3l4C;*(Hs>t(}&<@D{AfI0`Vfhn`+c.WoU?.%q{*)veo/QU%MIX)Qhn1h&A{b1A1Pdyh27nf;EkV0?E}83aOE[APNKOA@g:%,UF;Erz^i2sO^)gx:c7KW&wl/tWFK|Lp*H#rpD^}@ryw5_$KAnIUHFl{^1Sl_Q/Gwp@\"5FUU<C/{:)C+6~jTDiVW\"/PvDmV>C=Vyc[W^gqBD\"4]j|.xwgU5w|#d6h&1lVF+|bDWuD;2z;c|3LqeUKW@~{&CYcRE/YGUXN7DabHcMJ7%5,T,J6V}N%.e#z$V;VF}dw,KW`:JYbZD4jiuLhR%UhR&izjFy:5Z<jyL]Djg*f;^a&i=7]Y07],mG@[jhI%`c~{<L/].X^%a1FFE|YymQO&rf$+~qlY{Un6fzG,?TGRh^Ft\"0)BYXUY8)/iH1\"vsdQBVZm8&MKH.>.\"5LqMcUfHUxT]Ktt:CH0Q:Y5L$@zU+]tx<,Y&x:#y?kCot$&^BlbW4d+>no`54EraN,4LrF(]NF<ZDz4%D${ocU?X>SlgeM,`!PsX!t~/MN>Lg>T=81Ar+zAnravUxq5iwy/SPS3r~%&C{>kR>vXL(E]?hpSvmjE+uK(Q*TF6oPfivOMcb2jnm8~Y*6ap%LoNphT!.X~9Ci7Zy}Bk2V1#N>y#J0A&B>B_mh(23Jf+ZsUDMI_{3^=0N@B)R^LI!mejwyB+N>U9o5PA>(+baa,v&J&nL3)v=S;gW<%JBq@RWUz?Hpn?}IT|/zG^d[OEJ%TVU}}@B%?$xWx=804^7C;lgKJ9[[b,cfOA#{:)oR}HLR6v!T+`C,CJ!Ix!KT&j{5OqY}WyQNIn68mT:|0&0958~3D&ajR2l8>42xAS4^aK[jh,C[yg4E\"r4q39Rk5TH..ZB2]lq=Akpv6.`0w`d,#]lJ6ZT%*B1fpg@qeK?U=zA7h@wCBdZUA<zoJF;^@UyM~}p`){Lq{;e>Vle;y%KN:|K+EqH_rhcb8IJ|kM.z[[v(VlJ+NIkNdS3Xsu?0r+)k56+%8sUpy,Y~^^v(P_P}&e>L)%?e^<NIgy}A0EggXfbWMp$z)x:Jt0/M]=69]gFS0a|;G7u3uyd{{1V}sFHUt@O~KY2L)60<ON4erwhV7l*=M_`]H~=;@Y)K+1&rS\"$`tBYgU:&;G^g{\"r,3cQp<m^f[R4>g)q7Z17gA{=$jS.!l^7e~>.ZR/+Bh\"^i^Fq!r_^wp4W+jT>81Ru$z2S1o$i(!rh#KR.x]Vby%T`^7J[q8eTAhm?AqoJ23$4}8Nb+)82z}lr=L5a<l|Kn?jOPU#&W@V=jI1Ke8Bmh&mYu$mzNTc;&J(9yoFqC%/I(9brs+^,/,X@jZG[Sh1O4.$!eN//_my@Gp,Y96f:0mMS[CEEiZ:M2;Ybh@f*UE}LYAknI%|>hJ8MWzRrjt@#$:~Cd9y58]fd%7m1U3\"lURn.C!;goE9)4vNKQl*f4k0%rR.#V/mSJr~75f}_i)*]r<!h\"<&I~7>r9ege)t_ce1st:qLq:w{;fM?@zG&S&`[vKor^r@ZQFvF1|L8,yTsE=|\"R6vW?P`@EYYjx#Wgi]i/}.L&,i58oQ}bQnYEZ$h%|f[N[U%?HQ3q(Nd^oac&,l$d[x~O1F:v!g(]!^olL2P~J4JBeIK*!Ck<`/Fa3?[Qk`]&q_oq5Zf:xUy5k<lXy_E6N>Hgp9U@6u7AZ|pS#gKp^.v{j.Q438=a5J|MS_,q?j3KLcG|i}$}iQi5ZTp*28OlI?suGv^y5B_3FMRdu~nn.5JG^xx7J5s{^pNa&Y.|?PpvrL<10UX7g4gm`w2\"^rXO[amK<$jd]pu9Vb=4s.qcI`=f]K{Fus;Mq1U|Q?@HSeUo|29,n0$Bv$xamGO@*pmO:,(5v?Up:C>q`5eO[k02lQ{u0Sx,6}j7Of8qmy0Def>8%W:>+;pl!Tu5YgR!9OZ4L$xh7,e$X9xn/T~?S`?HKkJn@{k_E)xoZbk9;[lkJj?~_YGpK7J9hM$%QXGM`%L1Q0qAwN9}N_vN9wZM$P2c&34k?i[nJoSOuLhHU\"$>0?vlI=[:PN7a.{ZdO\"01Z[I>>kR>v/SBo1#oDvCcMfAyc%A6M@!D/O{l,32fKI4@WJPso!kKo\"p&_v*;LHW(U#y_o*n9!(pW=NC&C3ZC=[9:Yq?EEF&)1IcBGkphL]lN1,S`<KFEQMnnu/i=6|E=sPf}Zy,J:w:tUk:54NUH1|W7McZ>ZiRgrGYE)Cw9+sBoyB$3Z;>xTMc%iOAolsU*JFc|;),C%.rm9Pof@i0Px!6;nVHLqaMYF}],^(mSq1Eor!J]S(^{h*_4+7+_76FQWJ;Q8pIKItvYf7({hv;4;p~v3[X1N1+8DF7@%|W}M.QQD3CQx}>9FtvfKa%|$obLc*7Xdo=kR1C`aZUb]))daH}_jS4<3836bh)C{Lp[^pq;Fpy@;jQqpyK?p}2}Y`Lf*>h{KQW~b?GD,5QC[ZKfx?Xoc})HYo=azg`ayI%sfqDf?[M)[D|^j14U9fs+6`.FElhWJDyOH!Ki$vp.\"_<V]}o4?UnEosq:p=G41a\"(y9zsG)7E\"@*j$G7qb~]i:jPD>lrb)OlpSA:ovZ:]k$Ul`~=#{8)3~/O<*l2H]Y}][$_Rlo8jC6C*rOIk6=:@a8p3_4`rjWiM.rr&\"0E@m|[fIN~2^Vh45#26cny\"E_?(q,qrVMAJy(wuqXW>sC`0#Bp:K=zL6VwSZ@6WGxUWKk+wlNy,?gUPd.yayLI{eBV4IF&B&A`uExi\"xv%n:dV_MB][F*YgMAA4YnAUE;T84rX{BcFG562$\"CA1(*HklIbQHi+4L=idxStuWAAAAAAAA2woX1@p?pTzq#a3Q~\"|#[<gM;*X=n6RTkBCXJ%lEPNGTN4M[L..@>#0H`Ih$YxA?|Z#%>@O,(.By#E@Iv^wNgA=9hIsT!b||.E<9sgW^\"`RFM9XKmW4=9kxg|<M2_U;g3hf1e4dZ,%^0q|UrfTG&$xtMlT#]vw1cUrKs>vo:.vAUaS6}&qcZA(Xf9/J<=6(ViI67T6yLYaD!6p~kE+YY`HWnLO@F%zvk?+ILA5MPTTOcqBPI{#K8_DUkq#Jz&MMY!|s>87R*gbXY+@_g2c:Ts8=Z`$uEsOi7:eu~$B]UScnEn=:4zD[gkd#h5;^wDar/0uu}(Q!X@Jt{\"$9lIZ;;!3J86a:k^Y!K@SMttS!rHU)OAD+^e1F(FY*:&R0chj.|vGFMEP<HAEE,JIl1~[9352u!&;F:$}C%]A)L|&RlcCwwv=O]!Tcxma[_WJFR$tA?6E)&e?,NPHmqW>I~qMjr/L}]>~MwYpp[7l2a6|*{v=LHIVooz\"rdk4{{zi:.yU|mdG0%D}rBM7wO01/:VK`xAMJHwQpRpY[<%paF8m9qW9$+&5`.&)]/<0D&?iG*dX&>R~CJbO6VU8Sf.oUZaJA@xm+>?QmF?3qud957K(ie72[KRm4.E0}&gBcxa;g^mu[yj?oww(.3txAeaE5n^u9D4mg?o.mNi,E}]D,e.R]x*GyRE?W<W241J@Mc@M3=y5Hheaf{[_~S>`t^u+(Ot#lq;.,<Ff5z\"BqP1^8VWB`T8KO>2SgB6i^2tDg>[{wKg{n,/:St|9~C$LYicLpXa@%vdW_d8Z@R3Rzbgerpae[zQl=)qWye9fmgpA2OW(@Kc*62^oVp\"X<eseh+k33gE2SQ2|rDu&19lKUj>UdO|ia5G2r4zIv;zLxb$jX7o(@$4RHkATMw@/*jas99rVOn=qxD/9&Sp8V}g+\"qI*rX@?*vXZGk{Wu3B9VR_@Vz:SwRe{#Xt}<Mm^o}}.E;hb}h.;\"!(@1w]<iN@X1y~1EMPSVxoPDYp._l[FMM;D^d_/Tk]DwqU1*j+PB;rgZ_?_P[fwz<]sB`/~Pw;$]NSWhM#qaXS^Gr`_k]7n@a:L(.WeIO~EN7DnA%%L<IOq:|m:HtU%/,=~1cKO)v+X/WePtmA/DlR[Rje&.iI|>H?XtlHh4MYej=4Fj3=)]7uFd0ZRp~N;uvmhw2F7>CCqIe_}vis2%McEk|NJ,5v/|~q$l)8EtFbe]3@O?W5m`.a\"SxgJh5??I+[#2EAi6&Vfp{S+iCbRWEd<s]>Kh@l::bxu75Si^~%cT_?U_]y]`|%{g8YXh46Gx\"%o^zh>`OB<dwX4mjzIgiD<Tb$%NeevWIRJ8|gHKk+H#33W@HmL1w+hN@:\"W9aC|L;0=*9ZqCrnjsh%z/])dx@\"W&eU*z&F:r/Qi5;G53+Y$Xg?m|uU>qcjFx*W~hrD~j!AI>c#2vRIGvD{Y*<,nud/jE:@gBmwRi`g[ef/*ac>bzvv8Yghe5tE)qv{!!HOEAtK^HFK.3_D`KUVOv;v)Px+I@Eu5#d8<a;O*~DW$rlummj.^J&&Q&k_TD/xhp;:1!`D%pRcnBL$El]vQwF!CU^UnZhsLoq6.T(jhrtW=8)93h]AT|~eZ~M!@$/7dK:~myHl$ttDJg4|b\"WD3~^q||4|tLx(FWuu=9?&&~;|l/d{v5UQ\"^1p$S&HA<[XP]xT&XIi8J7J/[[S=8&.z}^UP8#Z6@<}y}8?7L.:BB+`@_\"]`zrvrX:da/|!vx3E8,La#DQwHzwsp)i3~[5ab]EB,|fqxy\"BdVa=5RMp::,Is=y;=<)Gks7ueS~+nC9d$,2fHK2gs#l6Y^1_A;(6#k|:P23w<6q_,zz~I`s^WCF5TFb_*]mZtZI=0Qew?Z^cwY_u8_[oDkuC(mMO)iH[gynXnB@H8u,2U^e@.#r<5u7%L;|9+E2y?LFSCN1S[/$Yu&y1hnu]O3=fkBJ+nP5x[}I[(D=5h&NYNT8Bs=949H1t*5)I^R{xA{p\"HJ^0D{,<>RE:t#Dhh~V^.o|s`,,Q1>{4M,s0g)k.8Oo0XyHwuV7]AE<vKGK[<oCbEBHJ<`V@0BE#zbD6.IeA/PvNUqGugC;o!BCwX,yt#5iHu/9/6ABgjOyY$bTr\"4Pmo:TesMGD{hn,4)lw\"eHvMcT~IlaqGes}=sU+s2j29i0.=GNFcC}#UOc)cmTVTuEgeY|88jzuG#LOv!8XIcN\"Q}!vlxeuu6m,jL/&Ee.7Y=U8@nbFA@qhuHXS{,kwNmgnR,;06BV^+@NE+yglpstvfqC$+qQo7`n8D|Pfh=Z}GpR8:l=]_Sam*E;%:gnA~Q:285hqJPzGNvG+|.gFv=Tr[Kehy7/].;;U?~5Vj`N*>dC1)yqg/3el}|vGYi5XbGW&z_v%:~%vYi5)N:%F\"DyRbyPfJEwP&fLZH=pxkI+~v\"e8au[Wr)iD_HAK8,Ok98B$eS}h%BV~#~w~a}XeI|wXw8h(.#+I:ioV752~oJ+)64=|fUWq.s:no~GLpVcg|O3>l;whgF,fcU>Y^1G6Xqp`(*Un&X2*x#ftF2P+D]M1=BKhK_pQD:LY0mMao{86V.<(Q5jWB#A!MC.4_)Zgx5Bz}C&Uv`PQRn7xj3c#25$tV~QmOX?p/|s{nDX1I]b@E#>{LTT{^k.yTiji7n:2!2{ww&V}b!v;dK>_`wLbc_aM5llo?Qj|W#USv{cJv.?TU!Zf^VhkL,k+dsGPCmkeniq1dXvQ/!!WFktaI<GlHui(H\"9^hJA+Q[Ze{M<~0Zwo:<}&/6Fp(1up2*fQphFRG8o}AzY,MOp<RiuC=g3B2R=d&V,s>fFV8[<RifPKR7)c+D9%mp|^1@>B2|Xf$Hp>MI*>;OIYc#Bu9p.;HB&DTad7U4{lrzTYDj<Zzg*v]wg~7r1!`IH;k1\".#0`XA}2{[a&FajR*CSPQ+j|lE!vu!U<(ZT9:W@A*c?S<IIuV^N?uAyC/~!dK9Qk2wV55OV.g23l@1$k,tNfWiG`=27^Tj<Bd$x&eMd[}I9=|e&eh**]Y0zCC2V*F,r{naal%R`\"1P{:o,VQ8D?:zr\"`IBZ!)]?{PJwQ?SCsx&=8.^6:\"LzXpHY|:M`*Zm^Zl[2TM,{:X\"19{%oGyruwBTsA.X(Z@z+*)B47M#S3(ffbcq9X:g1_q%_fVA`dZ%w%wsF1KkUzawLEa!3wkOGUdt3GADF=B%X+/QwG*X&8jQ{9YLeQ6&,=RpU@T5o\".j;c<siw!t7HY%GG_JNS(chtHAqeXNruDZ1Rg_@lD_p!LE_fPlxe&,E!jPp)_UAu_zRq(jjyuqzTh*n[uLH6@Qo[r>a/q`i@CmmllLEs(p5vzOpvo[]JQ~^7o+Ugs,.y:Ci@_/E+St{%iL,j0CS}Tg<i)yctGNsQM5F0Ne:nwR5*G_)w]=Gmwda*oQYh~)]f<4I51\"S/IL3*Lz(A{w9gj]M_PR)\"}mT\"gwdCG(/p.:stO6+.t9\"8i5.\"inn!H}E:;`6&wpuvS*Uqg9M0q>|J;_{$y3HRc%TA}U0>Z8E3(r6kHs;99F7K8*/|E/TgX2:zcoD=Z<0}0<kyKaYwR]566rnD6x(m(!{<~v.[rX@})/F@c\"cknULXiye+U\"~@e.hUwK}|!y2h8~1C}UFvgI!\"0.{R`SqGs7JsX%TLNkaCf,H`7.*wNP=dch]$A4a@v%jTE?2;j)3x{T0.Y6WfB$+@a`@IsT>H=pktj6qClr$ada^<)}S7eu*<LQn}2{B5&Q%u2UHW2&gHsR_=k%(L1ktT<)0)0HxhP{Tg)T<&XdXe%tQ.1l9)v=5sld4v|a;`*,j\"US<I%C1/HE}q>aKV#[$Czfo\"A&[[fNtz>Fv[~n]74_CDZvzr*Kh1xkpfgoPkn`hR\"&ZbG*5)sUm|X0fxvFuMpB#\"[m2Vrgb|9:g)(?\"ek!pDdj7D(4,Z>NuLcuCfK<{z?J~ckEJ4lY67mVOB2W!dzc]bsyS_w1@Bj<dr1\"e:Uv6X*A270Q8^nh<pDgDA0NE^1~2#4NCtA5W+wf#gib$9U#TTipNp:.1;c2;>)3]Lx),,Oz*)9EKc`/_GpOHe~XMa#2n4)ga`?wG4E\"zA8XM7p7SwH@gdz}gtqS])bd;wC)9O8d!KVu=:%SGKNH;O`Ou[XS6NTs:X%!hxo0lX/BN3r7N>n>j`kLZI$M#QMobZ/plhP65~;rXe.iqGk+Kxd?b<:,@Db_r$3MBz,|G&Hnx5BGaN+f#Tp5JA7:|+4`>RM@VP.x~?=9_!k~>WKi7=PoWztN}(+WVBu9ftpBbaRn>{H\"QBWW$@Djfb@BhpqMLj?DSc70Mk/a\"8E=r|a54}UT>0EWv,XHu56VbLdwuZLcJ@5X>RKq[DQfL3zO#9{=I6X4z/1Q/gc&z8kZcAJgUP<VHquCDTG<clElF=L/ZPV=#5uC^.PyyEh+.DqrP*SY9h`vIN]ayO+Iblg/JclcPVqXq0fSBbr3{}v.3POSNXg;b1DAfV42VIpX_]}{M/Ti}1DQLY%@g1+EyQXn~bW~.!],KK>4fVYKr;MA)Mtc*cFY(.YU(;Vi11y.0fp#0!oB*En)Lw#%QW*Ow8Mcs?mj4lK9]!I#&h]%}jt7x)5x_MOvMpxB<bYL%+i/BR~}_Gs4bm|W.jQY&~P.}/Bu?GU$~N}=;~X)btSVe9//J)7X|gFzNRg\"ZudO31aIosyf(=$SZjc({B<#2(J$.KsRM*Ds!FG=4k%%F9FME{JLzAv+s,Zou96y%u~oi3#03d0^:{WDmypDY/L_deJp~5n@_hmHjb*=3tW0ZhfiKKKOUJ{Npp8FS8}As1_!bsE.@E[p1c+j_E&M4]%S[7bZ]^jI@lx:[Y!di>Rb3:lq[z]`azD.)^UI$JN3k8nXH:84=3t_|59oW#<e#jAF$$)xzBJ`#()gH$m>BIrXolS^jIda#gzOApI.MB\"*6C@O8YpVn601k.s3(jar?RO$=c/OD7Z4rOByIm`.&t}V7#`^fl~q<4x}]@m:l])Eu&1{S?1;,kMYQ)Kznmq&Rh!>):2AM<WFTO9BLhRQk&ej!>mB{Nz_~>itMAO/gO*;%5rzOznlpn?;.E%F+WE&dQej^FTP5(rDF&+ii;,BvcmXK!mD(jh2|hsH|AIA:A(\"3uO@0A&vmg>=2M0scZsW4o,u2<ex4ReRJ+YT\"&U9xIOeh>)MIzF|O=uC{lR;]m%c6rQ<NRXK#(m%b!b)bu6>7ObN`7DjLBdQRfL$nBIqG/\"$]FXIu<Ev~IfB?q<GyQB~<wLzzh$`[YUp@WV)&b%?BzuB)UiB?~`s;F,(2<8?MIRP?6>WZXR<M&1zmOT>Mb:q[RJH9ZX0mW=_e>$]D~H4lu9G9%B4UxkC{ZU]?Vi=zUw?L&[l+\"p4o__>}h/*C19Z@+4r:=}vi7G&a@elfxj`Rn_}[t88GxLvE,%l\"b++s{DB_Crv`qXUz/IBg$aem^o8?DCSV<&nw6w8$jM&n#kWMY1}ttz5_FMQ8_82t:ZKYa4!g8mS.IsVu,M<s<e\"45=`/,0(;pEITqcUx4NVT5Z@=<1F9jNhCj6~21u6Q<,M}LT;BjH`[6Jd81MW/2M,#PB]G!fgk[N;slX4~0HI>c.,5)sHOdygrEUTuvlH8lT(eK&4$}Id^TB/eW_u.XjQM*n4n]P(O>!O[_g+7?FMgOF}2%l.#vZ`tqj\"AjYVHdORUU0fEkkVS+CqL5!lT3@BCnP#7/:`:5bnh`E==Z|{;z^6#f{q#j4^&a,)NA:fh+$2SK94<hh*Gu>Mm@oo1BPAaOEqV>v!]{e)i5:SF+/+Uh?s%=jgI:tt2AHR]&aF;q,Ja8q_4A6=25;SdEWQs#vumV3=c*c$QmIZwfRPnzHCm4#A_!@<DuH%:|VvL?N{d)PW,oB`E#zgit5P9XKR^D%jqzxapnoy2M8P5hO<@,F^{BbTxx=4\"{Z}r;<;Chg5GRlPK,`B:\"MALtPZ9@Fxz=~Jg:%F?R;jYZDdF.;9.:,y(A0PQ_QE2\"kmim|ftOz/0#_zD}}_^04hj5ak?|h$:/iOWv?/o>)c@63\"]dW8?:]Io~)ks:><`7I5@85lT[vF6i@(gp@OHu&lPtlnau#+;v3!8}Hr@]v:?SqwLOqoRWul7vRzScVv@dhA(LJVQAAqaq)N#N~MsBWV@1rFEO!GGeo94,fdu_LdW%W,t|YJ8dqLd+T;[=2MA<!~Kb;*mr$9C.iE<}pVy(Xm*}|oTm]vAQpG!Or80.bK~_BUE[.T`Cgo}],d5g,VC3.sw[w:apf+D#DIx@6eUgD<K,$OeQ.1}p||D6y35WM/g;%OG@7n2XLJPy:B+o24t$actp.p9zM<j(Kki/6<))pfa6kJiinw*}y:RQYV#qF*Bgr}>JB2\"eq)e9.e#;OubGd!]{U0_ik[Ui^Dy96Z6d6BV`9SZou/)Ao8v*,.!<`;;;ob~XXcYaVYJAPjyc~P)_~btK3da]6G67H39WsI%?BCr]3$p+5VE9t}??X,dogeS;}~h,w}~uAI`v~,`Lh(cE2P<8/h#9~35q7x4AV$U0)||&m63[8M[ePRpd$TRt7D(WoN[4+AMP;g.GTNlsRH_pO]B`1tCs0=9g;n24ewZPf;P_b>$fo*m#7GkSlVQ[Th)I@pdgQd58op.m*,[CZoIby@KDRIJCxMaXN/T9YBrX_9P1UxxK!R6mj>{3bwp*I>ex}%k]DF;(v6SooUe!V(toEtC)gbI\"95cLCuWP_+N1y_iXhDpgixFo;Efs4tI;nZ+E$QwuVH}J[#3dP)KLF$:<r2Ha]H9%)q6TK[8Wc!F~RloIEc=(q9hY!4wjNLv6VK`O\"SG98_}wJZs*iE+iqv6^MEMQ|jH{y[Xqs+G`a[<yzp}/Jww!VClhD:(IspZV:+54}Eg^q2:vlu>f%L2SM$D2?Vt2yRL@f?Jd%y!?|*`t~KZM*#iX1)<7P6DvbP^`5_LFb@,^81D6uDEviw.I=(BzMx6Dv[fv&Lw7%OfzH_ji=&!]}z0Q9N1DFs=oIJCY~UK?cXMv\"WFYZz3c80FCDd0~^<1Xh(Du4QQ]tgYu@xV(@vmf*s3BIpB#0j$UL[xVcQx):XVZbKFMaYU[8<|[?3|aox/,#yUN~7w(^p!I1VRrjE]m6L@]fkG2Yd[7i,Zk/HK@:VGkMm~oDJv=[(]K7:rg>W3Rp*AN`>moIqpU4UUx_/4%5TRb5P4U#jqp)j$YHWWvhsW_:v+@ob)POT:8~;OF#59%B~FEI!d?JT|b0V^y$u&[VcPor3um}jWHwlw>Mcq4\"&ucCYw:(1V8Vuw!zXf,V2PqQyjZ5Lmjp`hAjj?+`IIm|O.QBC[Qh8y1ph4..3wLY2}=?HE1s<>8Qg){jj_q$w3ElU,ns*V~ITk)qHI~(KdD;0HN+f^Z<k*&C`doE)L4LW,~:S]UU:Im8_SEya3?S+^fh8~FQ;h|2tYjS$c9Dh=(Jd$AK*GbIbJKJnA$}$vcw7IiR/(nPfY>;7!]#H(}2qk/k{2JCseu7jnNXWy_yJ}9@3/WzL7h6S4j365&22#1,T6ARNwoK`+W8?zb{IPj![XxHT)rAGje{YnsNYQ!)%H|ENvl5gv@.>Wzuvd~2O*vZuq+a,Fz@IKk)KN0<wObw_rrk]n*XI:UG(/_$\"|T;0M+1afNVQ:|Bmo),2)9n~@:;y.?}16=[~@)J]`/{biyjrTbLv(+N8NkY1~5,Jteczx|+97<w]rC`LLUKZXgULq(*u_cco%)B(?eoZCB>cU&VglHQ6d^5G1:HU>0ymCP|vmZ{mMjx$qcFe<@E1&mj67[x<).B&Xu.E!44}VH{RN5H>T1whW~Zk7MEvgsZBDz4Dniz<a5v{U9+]Y.?ZB_.A?BFGO_>BI!0Tw=IjNWLvpu\"#KA_WL#5dQEW~+WM.STP{T5Cib!ydI~v<0%)Wj;u9x3w{^CZ3Iu&ZlWBWs[mwM?r8+QZ:Xkw;~MmdcP;t1yZAetr}NZHL$xc.a@b+qRx!/kv)tpHmDk8ki8[W;&^_T0O0Uvvc7*cYew9[yK=J+9r%=sU6Rd?j~4#{A!n6fy0Iur^!c{+J.HmipQ!3TkCT3bC``3s|#Iw~M,^QM>/ksKM9VKRtwd[b7nk$~2}t09/]S*UsEIHeG:%a31?:Lae8.TkT8ZKMPYV4xH=Axq`1i?&tiqFt6ghIdBm[2J=~2QusH/<A~Ndz~tS>#IPu1}`Oe]*eeJJVms)3w!<6a1H`6bE,NJi6G1$sh5v5QDprNL>*t?T<K4ZSA+dLHo+Z5u[y2S9NS|[&2wmy]XKk4.iWeJ~:ZC/^@HyL|ESh{y\"qRKVO,Wd!bn5FWoT!=,E3t[WAI0r3H3b<q2ixG[&u3WJJF]n9$GKpM[~t>:8aytHm^ZNN~Z#}Y_e1Ih@92fJ[yMP6^Bve1=7?970Oa6?[DXM^*CRT~)q^C}.:V+3m00f10JshB!T~B7q*NCVnpb4\"1$.ut6}MC>Kc;~EB#<Zs>gVv{YD^&dDu#!I_wTQmsE!TlD0ffNX[?d/)q)7}O|[s$8w&]V6K`CxP%>/(fSJuS=LFL%*;F(UHP7Q@g*,:d(eZJU>{B|{&x&Md>JOX&|o^KP5U2az@9}L==hZh!z6QjGu}(6J}:4O*1p0eOl|~1iB/5WjPWh4_LSnZ@#{_i>JI814eR[\"!$dKyAyEKXin2C4Ug4_~86?u@kcD%ZJJlkEdH:jM0z@wLpE@zIS&8X_^!Wb(,YssJm0X\"OaHY$%NNVwrsQe8V[o1s+J*xY*xm!jJ^7xz=BmDC<FM^XC;^IlAf!23K,Gn]N.5;MFS]!`OS?Fyhca6Jluk,ulQXjn!bvPDlU60<O%Xj/dWP`02Ys4VLSIqvt>$z(1.R00:uDBrx94[!7DpaVFz.TgdOG.L)1<5a`\"ti_cBTTSZbUe6VmG2QlA26:>MVQ,2[.kCJb0RqU||SOq&6tl$m/e%I1bjcxK8t_u4itF}<GiO%I&dB,GaGdFo#qinThFTC,}Ft~IuZ|D/46[Idu]=,g0A5{Vd{LVmP7@t(G;GXjel%+:y~cgfET6917@Teht0~Aj/1RbNbtcy%F1Qa17}$O`w#rTFlF?$/f+_}3AE&9c;&$Fo:;Sna|RQF.z9aHw@}:okZ%3ewrITm2!:dpp(+g=tb}G_Z9b`p0XigY^(v>,ntB2_d{VtiiKp>m:eu>r`_\"]4=[$Rs?gAHh}nRT^Ai*.W~cY[?~5b0m/u]J|:T\"Jt8>Z&6+lXoLE+`[^a:z&ElgX|,9viD1\";$gUD6@U1G&=2\"X9Q:jYk.6wD#S0QpZ0Z;ZNUoZ/x:]&:]!^W?.p<A|M4XEDn$:Bn8VEOobD`7%oM.@oGm{0v2(yPLq7HO|R0NSn{H^TeM5aNL6ywChWx90wn$V5HZ?h36MVgnFpVekLKk]X$:!YrVKE:|6k5b~P,dLk,7<sUY2nJNhifl\"5&FXWXlR0*sIyJc+eJ+FTk>(85g;vdH{rSN3tV#kY,9\"1Vno_eXlFR1e$$v?kYa\"s.OhNJ.(fDUr5o%HoX}9YpMwEXxf~ez)U5V9#aUr@,AWulPiUt:)$cWMoeD3lnE%~0&xq@R)If\"gN+m8a>r(A<D4w;;\"gtixfo^CAmu,uV;@ShWrO:_W7RqO;twu*oV_@9oj9^<I;NJeQn#pb[y]|}&AZJ>@AEz@L>OVGd8bZa,MzJ[XK_tT+rN(h4(<d$EQ]6~<;{)Z<q~$C3nRj)#}j4\"]^#N\"{)^qs&S:|,}kqV!I07Wu?MEpi7{3:&2x4N$8Y:b$DN(#&nIiUgGv4jV?ET~>OKt2&RsmcQa!jX/8>SpR]uOC#G9wwzl^X8@7z3%X9%1.)/hCks)0}/4g[Z])5$*,&j}%kCNO5Jn}fs]p+l0i9}1tk\";fDh?NK+1^k,9LA*sjCrI0UumO/?$ZQ,~)E)0K:To/*2aD/|Ps7hQ]:<uXfm2psCW5QI(9Xhl1F:C(xlGLNu%]L@e&z;W,O*}Lmm:\"\"+H:8_IC?[u.D{NpBixmDk{g$1)n:%QQ9[\":(_`pI&?7rs#2H6=?Qfe_*iLNl5@%r`:g#j/d,@a$=BnRyYT!5F]m.u*e(<Gq=XmyOv\"x*a#8Q5pG&;J9R(!eN;ERGfRQ[Rd,*I(b@g=vGd{!Dz.@Ge$^lfLIq?WEeyA$;:/kw_yF#~`8.qhes0@t.U#WEiV.4Z7#z)kX~gG!x$,Y`P(C98IW=bnea/#T|kGKZBh%SSMg_q(#s|KTdo|vROJoqNRHrI6lAi@sL/#l^UfPTYRG6[RKN)3[^>vzb]Deka4;z!vM?oTFva*#9ba?M0_O6dh5mt8Y06TC^^hoX(l*1bnNM_=XA.fJ=jK!xJH=`+K{:<.Y.$B+(J3xm@[ml`anFI5#`~~kp_D1I3CTVsk+Q:1$%tjIllmSHCO6YT7@Il.tE(Yz0;>cNcaU?Gw23(tvnannOj=kVnzbR]D11%=U=?]ppP9?&T%5vi:.aYw$<_.4{?4(Yo%rHU2]q/Y>GAT0j6qPaJjjo(:Kb2DYKJVyfLzd7S6=@GRt4CC0NXeb?PR13={OGj:8*WQ32cL%?>7;@a1TI1qN;H=*Ewpaz3.*jke1(}bwXEeh7PD_7jKfjaWyZpDocF\"S#iW]QoO<FMrDyM,u2Q*b0IVU)1w^#X+];).o;%aQM4Uu:sXx26p1:W&l*,gTKSvC52<[@mU#JY%m:148XnD.xckURY@M|.C>o7j/(fqop.O@dOs{IU7iW1[^,xYsHw)I9>1*nxLf$Jy>lJ2qd,Y{Y%%!55_B8#+=mX^ato&+iSBy?WyE^I.}7X&^q#^N&f{J\"Qgy~Tz</%Y,:JIaq<u%}/h>`b^6.;x7HNNt{Je5)(P0sy_|i,tOeP`OA+J$f$3,qjA{n?sXS(x?xW>4V)x}:oXB0_OTnpb}|hj;\"i~:+jKEnU/)5UBmX(%%UY%l`.mXS!Kf!,ZYT52d!J2*O#b4U}DL.GjxEc@XV}+evVg*Y%Wx)#ugic7DAEGw^)dl0tS^ZXq908}]VmjP9ii#X_~tZ[>;RDVX6fkOYH!^R2uA*hW>v#EqL(2eI4{1N9Z:hO84d}h?NoT\"8J*4#2\"I$ZE$kcD57F7+c!\"VW95kn}bMZ/F<|6d)?x2uQ=Rft,1d6O\"iag\"yxmnfjyh,KukOZ:u/UKOm!kHJ^h({vjot797CX6YOg2\"!%l;[deP:4%CEPJ|z)^D#mKl]I[`;!4U>t)|ut^4j=/v3QUt[fDE~>P>+)Ad3H1vx+\"`56<w<V_#uS@$VUtwKrG%CFjsDwE(:{_cvV(GI41mO}wp.F]eSR5Lr^P0o=N9#T/#%rM0E7o#K[\"S3dJ+hOQTn?>CaPy4,{<gOB#A*<7S1C%Kt%*UM;8{8.d!WE%f,=)i>1NM>o5<&`pIaX+F$W^tmH#KBrfhS)w>6K)O;d?t.wj^4!NPi$yk$Inx~eD({FE!B%U+0l3$4wG[oGz|T0f&M5Dx.p2JC\"lKG+9t|g@:Dty=yAq>[DhWb_Qv3=>X78TizzWa5h9FRUX@ZrG]vGu<QG={LMxXh#~pOxMj{pIN)*ni)eRD<F+g]/4vWe[PR`~xzv~*EkPucAN{n5Ru5(8feI^(xVEUwt*H7lV]:bY&;Xdkj^L==TM;BC}o|Lrl{=DO|>23^kv?EA+PXBK_QkKO29Y{%[S>l\"QE`C=QjuVLiyI6w^|}:mhkAyO+H+a*]3G_!DU[%!Z<psxZv!1fmR`oJ$#Rj:Y:n[Y^JBN;=e(CD=s=mui9!7=81A9R=K&l(!?gJ$)bNSZx]tQ=>PxR/Tr<nl$0^UGeSxw5x95sk%@&Qh<4kR#(B_ohj)+`Q/GKC5jsajO+x<}u,w>.[CL^#et&=PLpZl4+bd>1k=l,eExypx?KLcr;~I6}R^;E(zhhocTs{2Dgff=A&>L]}o\"~X[eM1z2/L;+C.;yLoS*clQgrJ7b>z>Jq53D{}0OHxmOPRa82)c;k:/m{G?A81mc1d>Duen]ZjoRph`4(/uJu4`Fo:rR=H{5(nX/*;LzT:Ra,*VeF`%[no.mM;V%\"NgyK~o1KtnX>fOupCJdunB*^mKTmx![e(]{M6ex>2u5B#gVoR$~9m@zzR1=n*Qf2i{R#;lEj/052modxzoh]O{IVLu+;DtaU4[Yv(\"__]VVEAYuSjyI>i&pccy)/nOM_#$:;m>oqOJaidp88#^^R_u?07wa&;.na^Lt]mI;d,%$aGhId5cDOKA39s`][4{=>x@E_le8BjpkL,]kg3@(V;(Y:zrAx7yS[ZeM!TuU$4hA6kyskVP)xg?R<A7z(NsdZo8k#=ax?_R_s~G[5dw9^I`68bN#1Z^CncORy[_hES]@g*WZ5YWJ.T3k&[^QTZs6F,5,.A}xv8YdXj$#)v|^%FDXFDD+8oTG[V)%dO@TWJ6oS!BkLrN;d\"m3Oc|3<q}Tph#*+C=<AA4iV~Qz<l}Y_yWPTFkq&o=(V_/Y~pqs1Z[5HvA?HHLN/u`#G+q&BnJ/bx)[;E6U$%92>=jlJK>yyQ:U$g]o}4U&|z4de1*lNsH2+KWX2%I$;#jYb&H<+V2cI%=t+<4&o_m07WKiqF!M_7v[7LZ2_;j>$1Aa([;0*Y3d)ILjMiJxfa^iIwNzz#{`rWbqn^#*XY5bXQNxy&3!Gt(,p3;,a>dI;chIGv~Cbbc7.5m;SJKE^|mmu/WU$Thle%E|P7.[C`aD!Bojtou1#sY|IQc7mHg}*@w9iVh{a8Mm;T:@L~J4aU4[}FMQKf8>7<b.5652do<D+}g@/nKVV^nB.(cB.)j=gPmX?W\"c]e_Aq~!WqLSpAQJjxW>D[{\"b*!SJ\"V^X`O|=G=scy<0&jjzFYUVv$kYi,j)?tiVLQ~h+2Y>3cG*r|+s;;>8+DA[D}?f<M8~1?D=)Lz$C6&=aa(c6e7ta;(YcqB6_\"Gxl$?9{cD8p|/.G?u#DLV~YAHp=O^cL(nOg:s$1lq#0TdH%yb6R|?QHU/GE3p}oI6wl^=lA;u(&{)aj}?Uu.YS.y]gFb#ytY1Rz!J*,fhGnp^G$;j+XM6tblWu!vz?RIQDb+e?a+_hCNf*)(}dkpV4}/v`0`1W_}dCXFhf^`znm?eR[~=lu|5k%eb03DEoCK})/<.4n#_ZyH|78x~~o`JO?{UYqE+t,]9*M6Fxe,H>in+:x)f.z2WG<|E/MBUVr^u/(dqG^l9z9Q9XH~seU*%}plmNb]*{.~Bh4HGP]xC{_u/u,BTI&DLRp;i<mXe/dW:5G6].+iIn~abpLf./iq|7nAdg]c{J<yKuDseJgyj0p#X{mmY%?8}_JTIun06M6k{nzEI>@&z$t+T>&v+uY2Ov9_)5C?XF<*QSo:<upI/U2_]md~[J==fk/cEb.Tlecx`o$&4Qb]<RdzV(;d4rBO,fVXM{yt1IpU.Kp|%O]0|AZWHWO<JW!cZ.nT=1@GW#]sDjIS?RMvdXuF[@@PQ/1nL=^uwhA>j`cM\"2_u0WTz,?4esoE]]7JR?h{Tf/pX3s,)^;oDY2BUr^lJ>|3!uj/QTX9:$V/0E3i=$&4?5F@Ia`}*rEmq<kHFgb&lQ=i!O[[($MryuBfJzy9NTH{|EA;C,93#r`yIX`oyJ9eJ]HIbXGXl2rqz=cK!jzIyJ$hEFI1V)P]1h!F~&|~]%zDq3D5c{q^|oV>PQ<x<(/tP[w7pTeH`ps1$|~k^u)A@LE>P2lE);MPNM$ep1*?XRgKRCjSK.yM4q[ETdSzF@JP7T+nGmnDD<5kr`?9DKw+\"uO!8Z!GR.}@h>X7=nv>B.;1S*4+e:e?[kuQ4qNV#)]w,sJ2AMAFhJO|[UVRHu$Y^vqu@O/d?gBF4tB(^.j{)NJWjV@q{uxa\"3dBAD797<=+WE#D(l/QFhhR%`e{#vxy_X(|tiUPBG/GfLIJb&(,?,WYRcglPb^Zi,w(V\"tG#1.Tl]*[=S<sh,n6B0o&l7j_++A{JSuQz3NpPlrsnBU?8+/tNB4wD=34FLn^zw:`u^x<n*CY$>O#e.c+`8pOAd%34B|!jm?2]h9?),4Zl)Oeo?(vEnB7C=},{#qZ@2}_SPrIg5aO.r[`|0%MdMKtWoxpUr>{0s!VFVgM[|d3>R@{\"=TVicAyO7Y|sHV4p7GQ<2Hz;wR@c,VXaCVLOg&m_V6^~!TUmZb>kf5cdS&CkaO+xqB_:Pt>3hba/DAu1r1:3ESijFVF^[UPa_N_1qYpxxF:YLBl6TA$I,?e%xb8,E|IXE%%5JTDK\"?TB_k/v,FKNNwUQK\"K%f.msa|q!q{JLZphDL[Fye1PP=83IWp_34+F~vJpj_>5YU_vAk[_~3%#maoJS!d/1[|wuXSH@~9(^0bu27gJi6@i+>r1hrFAIk#!#L2GCC\"7k6Tp$/%%[@H0!3xHOt,DamADm[a@6&>F&m^gYQ)iQh|B>hNb*ijz6Rs3OYymikzp46OWkkxKl&#\"hPS7yT~2N4F1i+Y5zq+R$!$Cn:bDhtb;ro?/<[&0)j{4f]:AtMQ@.O8R=MR<(#x0o~DXV/%8b<B;TPn0az]:dQ{m.%b8bpOIi6=SQ;ws)5{:]n5%Ag4Dqb]m;9gV!W=j9_{;a|uQj%gK(Qj_c#!h?=bDVZ7BI7M`f9>+nO(3]]xd9fK5:qY![$$OP5@SN<\"$5mhO__lU?W^YC;7cIu(FZgv>J?2%.=;(O&^|`e]6dL,PXF=yk]r,Fj+]((w0<eedB2bEN/p0,BM&l&8{8`m,<Zi`z1QP<hWhC,9KKN7Ch%%L7DFbZjFNc!bM4suD*N5svO{[.lv`,$:nol>#r{:j,!m7$D3lmRu4IzDE7?OZ(?)R]:~06!/)T]UW^t1.X8sb<q,%:PiS1/id7ihZ_nR7*6lNA8>FG,Cf[;V<k&Sa]fOC^rJC#ZFhRXWZ#w|e8zY}/w]`*4agrPpeekEm(Pq`h07)/A|9kVBqZ2yt4J;+coen?ZU+j^Ww7BZ[>kV\"|JQycXxj0(%~GL:WzZi6(bu?xe7tcOQT3Zc*dtgvT3~IvIpIku:}`qHWg]Y}5HGYqR7$`0nni/3H;<vlbc\">$jUA<r4D#mBs^ac~ZgOSdkoDX0ntQlw_{p@EDy3>DHYk`pKX>dLbHZq7D$=Z}IAisLlk]WF,7J2W>UYYhsyD[zbu^(BJ&:rV,$El,d6gIoVX+uOVRftDA&AH3+<f2D;_Az%r49vvv?pFoM;CP6*}p_jCeHEYneODD{bLKIUxNu&0l0(}[;heQtE&/H`1)kotz7_CJFM^<As5N,S`ID4<)}LV,9jl;rWZOHp,C)n:^MAk?Sr/UA&WU#WBS;d={?4v~AULuJ+{Lh5j[qeU*9HWNg|b|KLj}BX1s#8YruU.e=tpdaOo;?5+%%IMQwk0!MdX2%+i1%^ZSu7I9D,V?h6}{Sc%P{Kb_zE`E.dU%,!)q8V`t.>4xur(aovSOtvf=&xKW&YvlC~&tUFY_LOdVp3M@2gf71)aAo+0%+N&!DNRYt!O2>}o)Sg1a0q#bKh/3tX&!se+q)Z1^cuyb[dz_#GCv!G[XkAul:|sFdSY$Fs8j32%@5gOH,Pz91jy,X0#4p[xr;U8p&`rrf{oK:\"DKbYYu?:{<M@4\"v5%+n7/<fk1%v|Ut1s(OWYC8)&;}fW3,{WfDqKBVm<OV8SF\"d,VOP8Ftd{W\"r|!e7ukjbaGX&ff#mmldxdhYU[d3KES+zTpOZ~`O0xN8^f2\"ikzEl`0)Y|w?)`V5/1OFvue+?G#bTM[]FJ@;~R_B<IR8J{eA?#eKxk4nh&vbjzcLfs(WkGYy=3hr@>N`Lv+>JM6[FG)3$FkJHpsruvqK$#6v+U9el*n8oViP^2z2YBK@,[W9uMhv/Y*+#v}Jc{+)#.xG^J!N?QHv0D_G<R.nzu_2Mmm6~Gz7,o;lg[[c]d|hB9vnhIGzVR?;/Ta[dLfrN+&L]](AQvgJDOGOkWH{m.:$jI+02:Jp^%m_<*iMNZT!1JzplBIL)xlQ0no,a>,k!E.we%g)lsZ9QmqY%fIDJJ^TRd[b&#ok%eKg8|5[cMa/H)f=Y`)(cx~d6G:EiK<dJe)yyVKw|5$;//GZh7o2R@$(js]os}@AkEDtE~RqvI?f>AduP%]1|e2t9q9aK@83@Tb$%S0snZ5Zh],jCmT[qJSR3#a#qlon,,POMmP>F(RPdM42aLx;{Hrc_8GrKW)o!0XD$5M}}zfF)|W,hO)3r,@!FkkC,gNL8T]sJ|R8k[2P08sc+PhA^qXH6hc^fe~.Ms?ZEB].4anp@;t;#zc6280*MN_fw5o_/sxV]/eS*9(JSJ|Pf:xwFY,.JR/2CwyCT_Gy5ZgC[b|tMVIZfz2@(bWHuCg$n]tr?<4Y|wbrld@!sGOBTJiW_EMYg;`{kqjq%Ur1`&:VJr}KW~iGq&+8m;`I2)XiYI,e{p2F2>3mrR.3Ps.u:N{]HX;#*g;DGL7`QYri~VBM!kbwXbGn:VJ!@/zogNCwS]J,Q#g73mluw_)w0cRY*1wyGbtS!at.pmlP~&\"*f=ock.UGIgun;$~[k<\"j#CRSf;{[[dZ3K)3lI1_8Kv~ryq0P)w\"ZOj[F{sIm0L3mmunow{hdJRJio,^le_^**$}LbxXbcyF3kJr8*RaO:(%ZYDE!{dGKW4gnzUNh5Ba=Wl$$JB$zs9=V#4{pk=zDC.sad/<Yrj)xvfLV1twFbFV/uNGoH2kq?cKj#22+;h.tsvp[$t:)j^snwww2]$wnJ$znl.MGR7_f0[:=^v>%RPi||/N_KR^UUw@QaGknzS)!{Fo%y9G6VxJp;*Q/`t))MHXwPkEJ(+uri[E*i9C$ol2SduV<vKG>})@)7r`Ixf[fy+s7;NK];L!Del^E0^@PbS|\"x7,=T%@nrz%cA.6EkV}^79$!D010RszC49S&kr%eq(!mBv`%7A~03|k|,Mj+W%eZ;%u2(d>{)z%|wCcYuSaJxQu2tk_m2MvFgi)apmS+!0.oA;wsI^revv|%}!nBjAw7nr)eq\"9!ElL.0_z;GYuScLpfj(|R#Hf+=lp;KKyYX0vC&E;$kw{_w6r}3X7rG(p/#]!8SLT:42X{l]$I!kjo!U:#=YLtb\"?kKO9LW}Q==pIe~#cN/VoZe1lx.k;IDz|IX(JZ^.$O7LG)Oo{KR#n8O#,s_,~5N}Z]C/qk6AJ`rh>?+qg;!pxdSdN{yt;qtKm*4NEYv}:ulVLde%@b|b)TlSD}Q;FQz[@~Vrk.h$K#UU6u?=$;&l/b?EuH]B^LpA,~_0Vy}`hHNH.{183_~1XJq`FT;hSh4%qzx=p|EVNZzK/S=z<!sBd3N\"PN+bj!Gyq^pr>4o7.6!K>>&)&u\"U#/GRNh!WEdtj^Wh>;+%s/|~T^2pXuDPemFyV}3go4msv,j0%cD(rY_M*].`u3E#Kk{:@80E`k8aub%N_*N8hL#\"qYW1|exY`d:;g>`gxfk:I^wMwY+qt0J_=i<&Q[e8>rcnHv?^GwH;GDr!e0WZRzRia7[l5}aSa>pa0ad,JZ>OK2MpnhbtqXhArlW$vt7^OwK]UtbtLmV_{oWcs_LzeH2R[>7G}knP\"v@;AJ0*:tS`wmu\"J|$ToEuZtv(~f%\"{6cBz_.C1D1riB:ZiwSRRB<^wgmS{RD@y)?0440^I1RuC,9P#GRyN~_d7eXt8y(B.MXeJ6df+N`Sph>15gL2ear7T9aLD4NoiXLmVc86L?jy}#@HJwzz~Fqgt!Jx(NHZ?/YBaiPkzAwV3kAAJ{3Zt~m)~sr%T[jm)J5jy`)cn??sG7K1nrWS^[ahkoFS*5n@8rhiPOi$n[;;jk~sZmPJcvJ`kKCHDE2;PV*{pgT%{`[Nz,Fc@gW}ul{l5Shvh}nut.e[=6<sJ:}?k_z#B^C#H1wi1~3Z_I4]ws4S}cRJ5G.eL*Y[I}7T~UQje[D%E^|jf*AH[&C_A`M7d:vi01aDaCftYJf.y%f>/A|%E*FSFB#p]@B!nd9?$qRAOv`yIP0G?{QXX2?(<V6.fY~;>L$PqQ>XLviscx4?W7jHznGFd=?{P45XJ,*Op>cg01S|_Lct9(S];p9fDA6sYzvCXQ9i1)45*SP{d\"4DlAWUlnu2qZV<MJUS:?TA_qnR]R241gl5h5i{pPYm0=PRzLbNgk7|+?bF{6N.7p,rwcoQ;<~bS7L[Ml9:Qq%L>_N9Y1oE\"Tt:w`#`.X7&u`RmarVV2!TCj,Xcp%/gQ!IOFinu.#Qpaj}Hw_Y@JcW8Is5rv|;[&t4vXB//je,Z:],GqSd$h~:6r.`jD9.b!\"[YyI5+tdCwFraajc)OV7lYM2#r&[5rf=t37a4a=B@(kkQMBwXd.lJA;c[G{;`YTk/f>&zmo6,prv}p}EdYPZnNbm9h|0o>{]&r0*(oBW[nq%y*rk*7g6jf0|k^>fwjx:_A&q<pi*1iF`[%m0^[m*twZm9RzAU$:DJ``%6Jx}?up3O7*/MVYGr7sfsg,CX~VEhSaI`}k}aw5+Fi.UC%(o):?3ZkzuG!U#Ja|SQS~jkR~@49p,q359a|[1]dEm$32XyiOAx&KRlB]5Hna7ca`4[>*En4?Pw7loNZ{yPR/*?2!~yuRyZ+vNbx_nmw{>|3(!lRVzi5~eBj0j)C#Q~#G\",U=~}\"Me{,lI.yY{u%?!p}k?YX{@9+@{JwI]T5x|VdsJj/{=>o=@~dR)_TX+wH^.W6o19(s6kq`s7XbQ?ZeN=ep$Eu_!}X!|f(XRAT#lD~=~o/>{h$d8m3;SzEV^gJs|{GRsx;@|dUBp5Oc\"9+WIb=GA4gtCgkkE\"zJ73r5{tRpQs`$@zWF^WIZb$bd({r>2er/$&q$({n8Mz;`PzYf=E:eO*ofh0^Ifq{Bd0,4|~<*1^Au;z]`A&v7}#F$Q,}10t)(FLfCF6L?1^hOst!9B[5y6i4_\"78,,wL!HInX)bV]S%{WB?8mE!GyYH4!fx>MVCoMk9_IQ*=w^8l7a9Q6\"x!dILwmC>7rwwygxQp.!/xcxD|i(rQS8[c.`>T6xgA5iP8h.FQ/&`_5m&3/J;!3ZLoL6vGPq(By,&TZ&wwL$0b8qYHOKWu{!{N?3}IeeHy?n~wBOoK,5{,83:(h#iX{VBQ}hqg/x(O$}XE7i*:q\"ym>.7?WPPE7.n`7fH7Wrt8Cy+{\"rf%{<]9J03Ux^e~>,=G;_c4zNGhT2jvat@6xU{_KWkb~8s0Bh.D{2[p.YF`QVq2hN,?NAHhZFUV]Z9?P6K5G$}ecztSJgDOg2ra(ew{_}G:4*z}\"Q3+`NoE{T!:cBX9w(lU2=nHuQ*lnFdA(xis4e`4qnU<s0N^fPz::dpW!`}Oo3z&thqReF()NxL/u,5amp<z;=?+]/H?q%v>LJ`X;(Y(*Q,:iH=b1gcYI0DQ828v}FeEKO(#wIR7Kc<j)rB1fFKdV[4crGQZ!6%8M+a}R9g_uLoatw&x1osd%8TQ?:c:j#>SGJc5#&8lK}Cv3eL#P+1FX<[5=hp!o.lT!W;GeK``qbDJGS/q;l]pyi{E!}]^%lzGUH[u`diS}rO%hqv0sVU#JW6A;?$$=fko%F]f4)JX@q=G9Lx%>cz]9v9d.Kj8|H`7TA</jFdWZ.1*[3i*yb0+$j]xve]l4XH2TlT?{d~B&Iq}Hi!hD/=So}7.k`%jYYrnceDQ==df|9z~nz%>hcM~RSI^=&P/yqIK=,82mFrVhr*[p^Gg0{jnlH8AVM*UUwrCV4S=,~_7fuUJ,kfsZ^NpQLX/+BEb1PO$=dS)PT}_s&6ycKf=yTyX=1u0LmzQujC%SPbr/RxY`v:u/auVsw9{a^yU_xF3@//znA@.FB`gCsm!nL~5sPEY!u%FZ.#QHO;iV+7Sr|nNp&BlErV)X;(a/w/F!7YO/FroK,M2JWHfs`$9%YM}DW]1s/C7L.bco6@x4t3wBx1Gk,d3n;h4F7OA^32u4=wcUjX|+i)jRQ%/Hm_DDg6y`A2E1B`T{zQ+c7sP26GE!EtM9Y)jJ[#+bi:SzbxJGy{8_}JRuI9>28H?Wr!coNS(cH+H;Q3_tN:6=4fXN[kp7_QK4?XA/21fcV]mJ,B2lN>m~Y<)Ch#X~q.t4#N(Xy85IvA5ug]ur%4oQ<h:FhO?$W&YbT28#oaU)hhgoOaot/zU5]Herr12@fs1c.]+cvB@~01Hm.m#^6p)t958T2n3F/CLa?_uFEZ$I4O+u5QHau:leAGxd43#n)EybMSi)8/%[.yyI*5>C.:pjs*vcKqk?D5(I4F#5~@NrouRxt5WKGh\"NP>_XZ1lAvatxa2>%~MK1jFeU;iv&(,j+eJdgIjStqi:QQa_~)U>4WNMsw6x4H=nGG^yQudpYqkZ4B]rN_R?&aE[5yI~JZmJ.&Vp_/#(G:km*fT1S|5wxy|ho1_;%B2^O78s(G_fhUx~{0C?H%s/]bd@>a{tEuFWHw$?gt^{vKBa_Go!PI2%qi6=!*JTwPUVBi4k?#tJCR=nfExdf|RX}U=%f]JCY=~;WyK5UQg&?l&SdU%+=17UvF]?;l4hdEKMsm]k1JzZ~Mi]p!pNoty^i635L]%;]YCbhO6w5u$<rN_6Ld27U)i$MLb(d+?x2tGDDfEX#YujPTX8}\"E5vHW7U*Vikgm=p]VD(dCn]qiJPvJ7[A2hSzsP>i@kM9XW>`7H*al,u$+*J^IVB7IMTxChQ=vI`:D4D0&JyV0AzdB1:@`GBNkK9vRv.F?Ya,c_]Rs]tp+I&~X_|6d8ECN,RlI^1qrsmeaD\"JS7cnDA$Ba$r8JakgVLPR3No.?.qLY|[Ddjh!i]c~6aqyv5J|KQ1WS,#)DU~V1lK4PP`)G]xi_k^X*!q&r)236ClTvr<niZ^:=9hpegG:`sXRYBuibHik3TfP7:9*PIMQnaDQC@#o7mnG^\"gU<gmvxOjCdH(>8y_Hg,N}.L.F5({42z1bW\"q<AL:*QhG<g!|P4WIC[/G%D.09T#?3#%SZ`SHWdcoqb8~md*ZT!C(1`]mHo*_,q^T4cVolkYsN0q+$@78^6yz2$Dbs`e9mZu*PkBKwZxB&RtBF&I86]VAUGz]0i,**Q[Of)4e;~qWqtZp80=!3R87HO)VSg$vYf%2+`#|R@%1b18>eV|Kf:K/pB*m>su^,]c/,d_{;jNKof?l>iV:$MXt.!~J3r_1(\"nhw?Xm8N,lGnw0P*\"Ny?86YjiE|8:5[%rS:HuLm@YoIr_eSfB%v(3ekKKO]}[B#IRs!9KY\"nK%lfDv^\"%,2gm_xOzLBML?DbRT8`ZuV5_ik4S$~MlN|tr|ywRHYt*I2Mc04n{>7Rf$KxAMPUT+@w*Ul%Ey::R&HCnC{{N=:dI!wum2Wk@id\"Y[MBm&EWhn$fyX}R0u=d&=4`7*rswsqVC(\"yxltE~4Pk[3I^iN>nW1W$>VI@,]A8<#:v^)*TXiu#l4$DfI6(!!4/M{;RWuV&)T(vW^bhL7vkK1P`~DJLI9DP~0y_:*6wnyu[2GbV+U19YOijUj9y8Qej(D/fZv~D:&fjDJ1ix0f|dMeatUp2t8Z~4Y7*Dg74UERl/j9VYjesorErOZz%NhduhzQ;MZ*@S#g)Hu(H<Pq}&&i}zn)Si!d!3YD:PBcTiNj!g%WwkeWiHu|pzDZQ.(=sX`S80Lm}|L&+2lJux;)2RebQbIrIM+.O~Y(k@pZBQlriV)emY[VY(;0|Hc5IbB/CHm{p.deN|TCNsWJnb4IbZ7>G/5>5^szv0.wzUW1EDO(WeEd]cNutJ{JIwgbvq;Ho}=*\"Qo;d`C]3hFG%!k];=e7)}/`_:@^|aqRnhiab>Z$>h\"(K&+%)\"HCc4wRWJYnGgJ[}1Y7K6D8j+:\"LqOr|mRR88R{WTdU\"%m:pXxkHt%.F3IK1PF$Y]JYzT&8I8|!FF(V+{sr{f2?LnsOI3H6[5wti&B/HsF?D<ViPj0).TV5ucgz0@FB*3mUlW`cTjD0z`}Sy?M]vXmR99+c?)%~S+ROV:}pt@tSw2gA(O<g~ZJjMu\"g],^LA(FdHh$9<6$^orH}zM&<gy:2_3/Z)U%]`*4>nMGaWktky6)]`D9cvsIQKyZCBmEx|fbicI00E<h|Le5=4~,?p?d2_NGs<nvsHJ6]V#Xi#&h(gk_wt|kj.pO#Z/z>NTO,x4PG[EE##npZ/{FdXqsootd$27b/&([++V$iGFeYGcj,AI|]}t4i}>n`JfMXg~r%F<w#futT259S.xQC=)LP;oezd>k:^7afWEX79[cRO;AGDq.=|@}L>!xPsN2(mAM[E(U+q{>UxSH#1F&.q)VR4S+{$}CZ4!5JoxF;5NuG!\"(6Qwli=mH^dp*@o&$w%/!FfoJmoH{&8+uOle>CY|6\"rR:Y\"$&=s4;hRrWRa\"BCkEv8odEsbi(N!UmW/ChXp/*HV@1^h}9x%).YJ$9&(fO|WX}Y?K@wB9x;So^OiPT@R{xWxVGvD!z33d9dRt0@{vL<ml+t)wq3F=]3waRdrzzAAwESL2^h>4!,_U*(wKiR9[W<u)ZZpnwX/%^uI>G{m;dB=NRG)*FG%_QM|;,{,3+&W]njZ`?s$hGs9A5fW#+Tr;q2wx$qO,]lUDo4#/UuV1*Zozxyuo%Xis5OOF=W{a[b[!m59q@Fqx8M9|9q]>I^?XPp]yGn;o);t.aRIz|B9xMmx[($Z6CH+i;vtv|V%:<]asabI(u%0:;O}fKiHW{T_HK2w?XXz?>IE>?P?>bbaY9V*UM;@.1CwkL,^@zVlh#Rs}v6F+Y0kxXV3,:%#q|t#JD0AmmiM1d|(G:k}3+!6!p}l^p]|I=!UOwE&$yKbcc3&0K{91.,3mtLbV*GGr$&z*XP`}D)`(u9i0pTLrrpQL\"O$T~Z]%y,4HA^H.Pr5V?dp<]DFL>@x`/xiflF*x?]v,PX.d[tbz64URYG4ym<n?s?YX`!RE^^3N*=a6XF0~mS6U:+7>KrI}is;bYxn={};GqA;\"}8u*=`55#+xSz[#Dd.53*=7qYz#ewo&=it<UuK6KYGv=E*)XY,bKx[zNCII/D)_7LSkj&4DHi+y!)yqG%{?bI0zV|N3d=(MYnlaEnb;PLYW|_9oer[p?K*M{gc&DM].No\"sWZo:6sGiX*C9au{WmnG%kf@lIy^isC<vI1$YhUb9{1\"eAGR:+6PFhj!T[?PXj8B*rT0=<*z:(}4@b3%a[]k6=ghlETrh)})p2%]N=LkgAicNezNJ?Y9hB%))3:qvxZ1mjIxuaR]!]W$w9adkB)]mMXOo{Vo]o8}AjH6Ap%_rcKm`R+N7r]mP^XB8i9+3n4N%Pz%M^4h/6Y^/Ak%b)hka.xKY;>+_MruX(,(#IvCM@8:UkhoP@@Dk_&Q#Z1wA;HJv=>(E=HBYSd!yPDG1|{yWE37GJKS04~2xL8;pZ6r8h&\"*8^Ri&fcninn\"kKNon)>0i~Q?G7_$uVNiRulf^QnFW:Nk0khAy,rujlkeS/I295m,KGe,&[pNPh{:xI2[<Q]ZTw|vj&5$ap`4NfoBc4yI0y%X$GIqNH!AlsR8L+]?p7l8HJRmi:uGILh5&0Q<Aa)l%48<o%@MGR.xZD6nX},<`T0(M7Y,c(K]p^wtt`HZK;WPYH)j;%)Bw^09*tGBZt)K+k*50I^afX?ceGcxKo?^/{[GowH={(Zr_gmO//Fiet`}FQ=N{;_DK~t:k<!=4JkT&jH;E?u4X8L$,zA2PLH]mdVYh.HtEH\"E$yOwe3bI7,xJe7bH+j$awKd*mMV>+23(a6_<QX=;|/fE8LQ#k6F?*[mlAY9Q.;{KX$:F(Jf=9JnU|}#1W9lWe2VQfn9W;kIqjid07Z&ZRH9njqz.#=bb;P+bM,r2C%<jB[jW`)Sl{j_b%Gy]6j1>`d4L}kLbn:MrfF[i0$.daWg$;E_(:c|/q76gqv!2+rd}Nh@X*mO\"v$:M;3:FF#=VH~bO/GZoxSaUuL37r[wjkM^!#<`>8$#uQj@eUae0%IZ,N+BNRzU[.xdicV9[2}zGDRMRIQ,u<aLj[:k;l$,gJFfk#3C1WfYbw_<tzr>clS%]+fc6UlljZS],owcv.DbTP4{Z(+$o^VfE8MMHLvY!2`o{a=B]_(ZSc4=/3WYu/2w/[Qmoedk+!kLHVeO&0HY>me!GtQExBzgNb0l}QTvxcklU*^cWb|!Vn,s&P>D7z@tNYn7S1/.+|{?2+8`9ePE~`~}u8H19t7+S+=\"~6i2$Y7T>)yv+&0wYfpJ^W~pu\"HG$Z<B`!P2@gowsg<!#)qB[;B)H.;,gnvbY`X:F`Qch@hy;1h3e](`Qjf@nUh7/91_6@D!ThrxfBW+<+#petr:2VHP&vkTS5v}C*\"jStKBmX71/<Rm42X?FV4,G~PJ$1iky(*/UJsC6I7GoqYe#7X.Oy2Ig/YO=|&nYYh_&OEFtU6Npk?[xTH)*K92tybg$t$kdI;98zJet$F:4i}[y5_\"qW{hbtM!Gjy>5ThQ|a|cp0aA$F(sYHnhYL6zw*6\"Lf8h*l,a2@Ki33EL0uSh5qTDhahOLDzugvo&&QgW*_}ER(`j(]_YYYlpDaP&x*E(l@N7t()zOFhmjRRR`ILkUS7AP+?[(0RMX/pVP#Ui=ncI+,5@Y,I+M*GCixix!fryKSP+5Pe&t,F3^1x~VzG#(N|.4~n.Fp,v)!LMBxC<k(D6`7Ot/J4$Y#:&\"=<`3G{v$&[GGwFaCX?~\"$jdVG.Z3=IuWQR3+%{fee:#H_cW{C9s!J(CeD=jR=^=MjI9y:xZmd`=|PO!v(`i4TS<RvkRbsIfn)Z;#1NnE?H</$qpd+cWI:[W%/s;XRPzJDzU2?PBn*BTJH71D,jsDQ>;5/:J6BowN]zGqxb;c89lqZ*[p|h3e=h*7jjp2LJLa{(7H`Kvn^t(6Okk43w?k1#/T2jpJW;rVztnnUs@;Hw?NTE;`iYfo127)%Wx{e%y~p@;/;g$g@n!E$r8fa+/T&kgID(gy{PB/8#XEyC$?4\"%z&Z&v+~CN}VA^H!:.me;Nti4z<Fl]S5VcD(DqYaW~:<}niea*nGy(_$XkA1ZFd&%kV*CaupXYy#yMboxo{Q|B!51kWX%5yM5Q^,:~fRmQN[F>PW?&`z.4lLeYy@y$\";G%%eKUq:o5wHdKwG@t^i|vg$p3//>aD~aCEhy%@JP2BJ{wz*{e0683`k&JIQH;gM.8fEM(LSM)N36RZ@IEU_jCTt=U`tbrk:t}=/;^T^EJ#CyGV,n?5`RIcY_vh[.s[\"mBuE<k=w_LNE}GxlJMK@_qlo$cKhDlm(>1@#$Hr{WXuNo+>Uw!fB6hLb%GybXlm?5^14W&eRMV?Z;<}SaU(7h&1CP_/`\"SewdeKH<V`^vjW/|y|sk.#++Lfk6K3JT,]BZ4~40>E<pD{x#)M<>cgb6%Q)yA(y6M<q,WSV}s+L+@ZnQ%|DC/ZJ?=E.L*Dqa@<[,.%>\"Y^X7iro2*8dIr1,]ipdGF*Hz!5kbWz&z}CIHMzSt__GaIrI7R?/keDvk8qn62<wYPNr#O:%lx~F](>.f;1x?d\"ZC1^?ZU&S</yir4^j1v^gK5O6KMe=:}XDbd7oTDT7h=\"Hwn^,o5h,(opNGEv@={on}DP=W4*}/v4_{*2/J5.i^8`NbYuLnPnj:C6b}})#N_Jp0{*n9AU(`.c)s0E0R?[3*uX?8\"kr`BDs)gFc*KU)X{C2@C_/~34<9o1SZd8JJ5NO2]B^VQw&yHUSY>kYnJ_fd/a<^)e>OZu}}1MM4oL7kknORE5y&`TkDXYnuk)iGA5MS&>^D\".H=aN9SM?~AY(*Man,]{_v?!?/P$3X*7}SL(!COE.En>FD,6s+Wb+=_OB&TJtx#:(?EzQn4(hEAMqMWd}5oa2q}jCnnWfd<hK(uD2xn^ZQ\"WKv4`8<J+(u/S.jtR&Z,,rD^;Pt:U>.[~w7CY}D+L%hHg+}!$i^V5U~W5fPp9t;h1r5<N?nhIYz&P8y{DOjO6N}0<0^N}0wDeeq&giR<?|lXl)t(/H@@fI:H<kH)7Czgah}oo*h$socq;?n^/(]=fFP}>YJ?V~Q![FuN5@zZX1Sy7*I0/e%i2/P:|eb.~d@DxVxnNHlOS\")SZ2rd:>JAkRzWx!h+L0[+Nfr?;}RRqZp5wkr8@h~:t7A}cKt?bWtj;V$:;Qs=CA*<CAZ^~&G9_&j6Mr;8K)ceaC2wq,>*8>sz&gs5`i+;6Lpr;h&MTnPgwzyF)NTU7g;2U)1O9BI>P_nJ0>pG:rM=05B9jmd]5PhN2gm|;(\"B.NB(p+1mC?,1tO,KvinOi#D~%1%#:tLBnBbr?6~_ShNxT]TB.x\"H$`lR5_wPhMeYMnt4LkU4q2D{H&2jhYgaxh,RxE(g02L0VI}o2=Uwg<;:S%)({.Y$oRc@)[uC9FaF0Fa|_Gb2E58>6.!hM);p.]{+dj`8VH[uB<zi{MWVeB2TN=}~HITW3CO{=;a8cdj]@EI=Yw.wqv.G&;Ep9*dKEl}1;LV?6o{WPB<of$1]mfoRN#0UQSbxm4wru[6D*TEt2FOt:x_cqxHi<JgJz]>,Mk^.DR^K(5aFPvkL3PKs1>D5i.F|E|9gLwWj5ZPW3v!Jq9mukoXaE]a|QRzS6;!er;u[WGwIGJ3T8u)TR>L8Wifc,f7r!qg9]JLAH`Xg?kM6m3Th2jhk3#<k9o(1nDKP1{l`0O|8z.IMIiWO*7{W!{`oFI/5wh=SCDM{El+Tvutbkk.A}}4FvNuU@yFRL\"moLOEDx.(S5)vZ!p/~s:KR~r\"dNUX<`de4]l7d^AlZ`ge![uo{}yN6fty^@GkPd9%x7Ig?zdS{6^FeBM!6bo4@e+xHq*~CWo/^M44Ab)@BoYqRQ2/egd9O`9$)RH,TCvZ*(c=rPILC&wt*_^9UlF{zzo*L7!R.4n7/5{fd^u6tb:F),<p_kE1L[W:r6JGxAd9,MxFsH4|`S}z3XtmK[Md8)jIdm6]n@r&AhI6RSBNXD_%zG}Lw`){eNNdC{ao4YPsWdssCZ:&S*`%&ZQ\",Xf|Trpc,v(pO<_X*C&>_%R=Y;[mA.t@78++te<$aM{M:&3|&5FUkXws4$RB6O>3@j#u[HRG0,ppTR_wZ>_UaayFbq[PxB<&B.^XHh(^^hd}Ji![//(Kxk=UyZPPe@(M2U0fg.UWpB\"wOb!2`M|wunXyx4R!JGe&Rnqwfc(fo2;]_T<Xiz=&CZ{>@?|pYY6,kYkP|wi(xSRpKmiE*fhkP;T0,[_[z]12pq~Yv3|$hpF]5:p<?z+JAk/k^!fez`u?d|XHBgzswotA74f?_axb^w@*\"aLCw_JU]$w`WX:=F05[<[^X4<:|tc9a`ta5G4eO{j2bH;&qK4M]UXlZ>H>{~Dw`9fiZc)P9{LKnk=M/.Irl6!t_G}>RL@#G0f^Q6)_W}7{Lza/#4gsn&5<#fQX/;?KgU5>2^3(ENR@B]aB:bN;X1X8fzoXv%:~yXs3*zX}Jy1Al@)=:^4[lnPW+Doji(`2KVf}8!FMIzd7<Wx3|s<]|vP^f8KK32I71KNJ(*^ijRH|emr@7{s.iN%cKz>6Izpp/.bBMcF!(:tV_+qatYA\"t|CtGTfUgcm3X:q!g1pvBn[^4!ChpdQ<ua,i19Yr#(s@!k1G$~xtQ@:cPJ]}!:qGiv^PhTW>41^3Vr;~xwz{U\"qY#`Lkp>5BRD+&p(ftB,}m_u~&~(>6s5+UX||Mm}Kt<pB${AK(3NQ0>?;V(TqyvUf`VNefe{{>~jY$!s_o~g20|`0X+?Fxjh|kzzukdtnTH]*s,sIEu6WzH!(J%$!Qb9zlRqDtuq&~k%GVfF5Ts:N4ctF*~e)Y6R&g[j+s6fbET27>VuU:ISRqESQfynW.WX6SF4c!7^0pT#0y(|*8@QGP^[_4z%Iq!<wzXDTeU57+x5SKawnG0v*sH,CK*O)E*`$)!f~cWZo10}l0g|/;hfs:MI#1,L73o:!Bz,D>6/.%ViC>a3d,(5J:8>Er4*]HK@7dK!7Jg5fQ67dFQr6LPv8cHgO=MXL1C=_Y4Q;r`8fF6\"fe0)Bw|VdhD$F**Ei*@>*~>J{&9uEeYtEArX_{,Jw]<Z)&zF[GQ@RKX[ee7G6Tu*P)([;JI=RSS+y#J@[\"^f,mv{DUjbj~ws1k,E8gt*:\"gka#4:0%={n7d^!b<:}Pb^u3Uv0Kk,k~C7(.tJPO@*hc8^}f4i:<&bFEHUWWK6Hpa!Q*ITluUa.Kc0^/zWZnbRU47*^s(K<Zx~_i7i*=4]&g=_D%ba8QCXv2D!Y#cyP*di%}wCAS[83p{2?i*,(0,=Oy$$gxby:bF5<~/m;rE*,;@VV_Rphl<kn|VD#YUC/%6L4K|IT[L:pcy=O:rw;F[O)_#WFH27R({[,n1Kb/hV!H4j{wN=A%8eCWxEdMz^`c3}|>b:}|{),N5fs@6P&~aMN<{#cPq[=OKQN^nHKRKm6++:K)hw?W(DI*M\"QzR/m+q~q4&g0]MS,:YzB[#5aI}<PlN{uBT9xy=hr?N{dU!P1nh,c)1k022?[^#jv\"cs48ZmibFnJ.)4+1<X%;r~#rrQBYUF^4d?V/.|X/idQ`2`P!K=A>ha}KIF0>(9UjOp_0+Lc3s1p=kLs~]kkWG(6S{EM(5So0nD#PIV*s|?Ju|6gRa\"bv/,G42_TBD!hgH?51ap=F%%b1x?PrfFdFQ(=+>2F]Gd1+v0C#%iO6J*&}ocgA5M4\"7M+u4HeV|UhJ~!JfHWmcpJRfM>zSi.ATi>%]!Zu2u|7E@7>OUbdFC.qV~ib`ZO(08~Xj*5cy^:==M\"0Fu{7UqItxCVI[fI2eSnDP.(IgPmVG4/H`muL3WJ]*rC9<%hV*]Ox7MUB(2.b0xq~QOXNMwDNCT&Y&yJGP:gsP~H18XS6z+2/\"OPH^q!w1:VLdB5*%(FCKq<#rlf>P~b3s3w9Z!%?Mk?RKpUJbKok`1\"^pT~Ffr).tCIGi/ClUNmypU*QXyHT1|Z=I@5O%!59D]&fb.d`x>u)k1H$DDjbY+ld5(+|62hi$i]s:g>LTj^NF$iBL1G>S0XQUX229h+xorW7TyCGqL=~ZxVtEP5+}k\"zsfz+/\"VRS?Z[N#dIfEkr8.T#/:B1dDSZFeie73t~soif1sEp9NK{:U[o5Y/CLNHY(T1R=xcmxQ8E\"?B|XOBitX8t*I>>QI^)A6,lsKQ]HbJUVwj4X[QC833qcRQyIOeHs{FuCQyKD(`[IY}J#Wr:Pt6dnv}>Cr`g@7>~FhxNWK~\"q,F#(*olx=%+xp/YSi[@VenUlprdM\"Gn0HI9V=0Eodv%7Pv&V3zB|)$/~O1CJ:}d4=)EN[@RG}>Gm4j#~zOID]t\"!+h$?Y99W_j+=L1slJL`vP0]z3?;rcN!^)8:$W~rr%g8cR3l(tKlsta4\"!`arP=b90?mStS?)(<vacnCa~7pV&_lLd;!e*N,^/[b}1!;ou*iLbW/3Zm3I<yqE}(JosG*::7jMoYZ{3Y9,5UP%m1ph!?%PSJ=CgOtish!*=X!eU$M\"kci$)I;(=HW#yjT|N)15m}|6A4}WfQKj!hDLl)p{xy+TBJ:.@,b+dk4<I5[{Om4CX!b=f+,=bL7XrloO.`6,bn%E&M1C4\"i1yv+~z<0w}6l9T{jC=*zbY/0Sk@)q!HO6P2g}`O|*Ddo=o\"v5a:d23#OE*F!p(~FzYxo54Bx2E[]h^G0N<RNWbM`GP?{X]~Oi4[zME5E=cG^jYR=sf|,1tlozIlLX7$K5`SOKf@n=_}q<MmT9H*:j[N5Y>J;a`RF%<OZJ*)BpQWy&4fSLa9MvZ~/^%`Iw8wOxwV,whC=|aMcOOH<X/0IHQDaegN]<H2t)_Boy8D+tnL@}$>nW0R4jSve!;G\";HRs@\"cXhF>#|7?7t75NLrb>ZVgz]w*KyIX@}%9SHx4Pz?CTd;fXE%4o=?FwZCBWA{A_|_+cF>F{ADLeuvTT]`;?^p%{~^Xw\"|p%3GXrT~k1UW6cVi/Ux*jN4<u$9ZWxMEGJpf[|juO6VAFsE6rDH,wN{E*)Zeg=xH5UwwNH]ilgK{{.~e2ql5m)tlWdqnZO}~xd|5+B/+#5^Osr3q|V>C5/S^)v?w|zv?5@Reaim^fUf=3y.\"8{J/Btn7~PKKJow?L%P<G7}>~>e0dS*23[AS[jvkh#_&O0&3g$hS@Q|a;EXlyhj`*zTgRB`a}hKmT]/J&%?BNlPvmR]XS$;xq.Z#oW}F}C4\"N6$3#V&}]y#GD,#IVI\"$VgtMVq1gF}_sjzZFoVA]QWR*dru(C||5IcpyHYIL#!e!d8S.:I#6^I&as.e9SLtDvLA:|GR^yj^v[[CpQBV{T8,7]7~?wz^cYju;JxFPywT7;P[Y3t_WQt:(@FC)@A:D;rnh|~xtmd6jX#_3tp]uZg{p]o9;+.K!_y[$XVC0Vg(=C{})MZ18V2HY?{FN6;S.0c==(gETXCPeAQ(,3PtYFB~.=*ujvvSjZXXuhX})=oSmX$SO9+]TBX1g8{4cW/teemml!sG95O^qVyyNcHCDXC`3HKXG6FkjP3VG9%)zmu#I@+cw[[Ios@,7.@H!jBD(F%h[NV7Rz{fg~|1gPgX~rIn4X*MO?y`>Oq[N8;+SB|jB@uDdo\"?mTGut3nnDuG(OoT5)IFup*E!fQ/6^Or.ee_`Oyl[oWT9[A*\"pgp6P>/<(Ascq5Y/:4teP?E81$/E?K}O^Bp_^M0z~T8{K\"Hts!9U]#y0xSf/Z>v?z)[qQ>d$tcnz|+f|m]%N#(%d\"Ace`\"{Kpxs,.Y9V/L1heX?C%w./cz]L{wD`P#Dsw._O01rQ#_}>`B6Fc27EN+>05CHyuaJqk1&N(2F`($ulER1`M5AkB*OhXxrg#`kxU^8}==v+f%vKk(s:d!%;1%Q[,sW2}:t/LYzueIhGtX=J.RD7FU2Gmm~B#2=e=|7nA=z.W542%_Hbo5z0v%p+e(W^l5M=>(8sSG?Tz+/>}VgSW=>sGF(e.)b}RA|Zb$1[rAMWQeTih=K2XMHO3x(B_gfOf1M>{7UL@Z|kk,lf<IHpX_|:\"y]/,%.hzlkP:.CQ~?p<K6xm5P#U^ef5!Y=B9y|[7nCgL>JQ#/em`w^i6Za4Lj=Vb*eJRh>{PF<W8b7)9c)5d(l`i}9oiVk0R39#lM^:VVFwO2&SmEX8S}9Tv9OOi+c!.63w7XE|{xB1tLIimvQO*K)8H.zDf@}+0M!hn$3NI2]C(H$7zp,U_!TFz%ZSF!cLVXVex?u+p3B7?/f8WdZap%Q=UuA0t+S[wan\">[ss/X2vCk(]ut:]q]0@)2z]NjKs}eXFrbi2VGfsRR9$gF91;P9TE*uAZ@qr~tMi3/{$^qAx4CX(n:/2gCi)~p`Z1v11c=6lnd[4z2>U^u4(cL`xWV0[[\"iQ%8t&i`>@DL?aOW$\"PWPfE,cDpaw5Kx*X/$X/3GZnszZ$HytFS!hdyB4eJ>mOExhWU3kGH{(gdHp2x9@%IktMMZ<vN6k;9Z2<|^c+>:<1zKayTsWvIvy)$j0iu~[Tl`nn)qdi]6O5Htrai+P1kK2HkZH!cNojk_3c/&Q*Hz+d6nd=wKWNI20Tb2A]&<m*iA}\"^EyKu@u47,G742>3Mu]s4M8`H|iqM?PXto&ux.#YacF&&{5x0h%A(CGr*$scc((ErIKvi:WzVBc>9M>SPct2)EQAI8K89MqN1S$yx7<u9a4*`_Stv:/6YFHJ!W|TXU`vj#.au2As!Dz8%OP14w8*8.g^T.v{do!%YBFcPyd40n[ant7nZ3zY[,r/YWOas^V5xOjPtHhFpO{S+!EFXKbm{|_Dtz,pUQa3H6=7KJaPfkJu{SH4\">~kLj2$J~#$|;9bZ2(7uTG8;h:.l7u,vmAhhR.Xl&[V%uTFT\"Z<*{EEb`Ep^4E83B%Y6Oys)Z[{uxf514J>ZBfq{IO#^o>AZg2J?dSX{7sVJI2ll#S2i<175wR6Jez1={/JMWF36&XGKF\"]+a[}wCZD<A,,Fv5hWK5(>AWAZSR}Ro;!N>FoP90Y27ttmFxHS.Ia|&*c={glH/snBA5f~0n}g=rB~U&)&@K:Nk^I.P:VmCwVbjd3WiOKztcqhtgex{&t8Wgu0(dCbOPG}q$mgmrs,%=dXSbqeihMupTg7mBk$xHVEahK\"44!8kWGEvv$[^qb,lGpx&k]P=X;K_>\"X!t,322.^ri0HVy,+v42M[t@<&Q/WcXEPY*w~)E6P|is0*dgJRB#]N4]:M:XJ&zjW8=Stu<Dm<p%Pcl?fKJ@joG\"3+R2JRw2uj=Oo3ZCi[F`W>wWa|XF0(o_k}q$cf`eG9xC)^uO_FGj&aV`)QoDyz!)KH/QwH@+iL<L55o\"5&cko`|],c]o}mp/o(W#x2/y/i@:XK(lb~1FVw,oUgXdMK&7q_Sq\"0YK/pY:q=+=gAo>Zxthknqbj7YJ1F,,ZzbG`v2LCKkC9%KyvR;TwXM6]/UIce;LP(y),y[|vXIWN7L?)>(Ma(GH{bglZLG/EnX*p%,Gs\"t9TFi`6G=3:que%CM>:tT)cI$/WJ.VJqQYcjm98u/SvfSlG/G6Jm0nkXN*p8*Qn$dFZ6Qhc&pH0MDEf2.&o?m(^HU5Q$bJ:0&.W$wAC9tM#@^9}Zq4${d<.F6gn~!2j~Q!{eqoPu%96?d(&nJxx|H3%DSsB]+[QglCHI+2CQ7EC){&/8Dv6D]^Du.xbZTZreg~G?h~I/dL7}vY|I/2z&33ZtD&!(MAT+e&}s/x+W{MjS+L_:n\"E}DDO%BM:|N.Uk4xR6U\"0h5MdcK<C=XH_~VH%}l]N`iyK?KoC=umi+M((?F93@c$5.R.jOrN(YBAO0N69WY={%O(Gw.\"JbDS3}NpiP+|&#&5m~EZ}.o7Dnak;:Fpo;Df`kynew9xD[n6^z4Bl${dIAi^4jU4oOrV=F8xUT;m9Gm[9|cm;lN55u~g(&imE`Lx}du;H]BkQST7G@16KQ*Y++C!E8nw:[cu.+PF0V0Z?~uPC/nPF}1eMlRZL6dIr@kufPlIahdz`y|^enp0e{$w[,*p++)&OC6C*n]D&#Vy8+%=znK#!VJdKRukH1`Zn#zz#c4Md`?ut!Ocu:<3G%2TcT?JOl_Aye5Eb/9pi/q\"#(+$SCQ]@&1Ku?`cJAaHSrd*ve?fjTmulg|![04Z/J:Wv^aU[DL>poIzazP7+KP!abxxfxY/)7t71#H4}b`CtZB:YCI5n]NuGM<3G;mj6N<hoyq1G}\"lBMuuGd+ql)@O?U_;CZS0x0i[C5*B1$Iq_^wMPk&A`u}=Z%#3HB?X)XR<;wEM,$/LG+6Z~]xS@XR$m|B~1<}!1VW5j.4?mlu%NmZfVgzjGkb0Z_|U?b%SY2{LCB)tOmE%.GNLt4<9W4PAk0B[M7IJ{}D>i]>d#UCXc~.LdJ/S5bDdYkKf?_gOvKms[%PZ)0F\"lcBG8GK^FlLwIdT0U:V5jT>OR;e0vj`nCTX5(9k5Po8x>9Fz;P[!=jI$*[<Hedk:x|$f,gt]K#h2Eq~r/HO(+uiK`G\"JOcyJ;~<IOXc1OJs1WM`rxN0AvRHl/m;Nlq9uR,uuN?!tL9>.kcYoj6lkHC2J>O^hm%Ezg)K68n@f^ijIwQcuJ^PNF\"q5{;W9$]tN;.!h7M_&T=N90d=YJ(d&GIMXjh#)+#1Tw1v5YGU(Vf|b8<{Ba#0Q%IWCl(K@\"^z@Bc*zw/QS@1DOs3a2vXHn2BwHO92wr]enEw!;YI$05xiw/HAcX}E\"G.0i}beq;!IIuyl;2wWPWO=Ja?F`,zu%u@!d4bu<}ErW&N.~4*kVdrPF*&y=Qw:NX_l#z^6e)HD2ndDN4A)Z`2$dgGhyr3U])s)IzS@azoRw<MQ(cP,~|Bpb7&w}P*^e!@#*wq*RXZxubnoZqmL0.^JC}aynj7MbS]tK+qb5|3X[dQBVE`TGIuuziT9M~B=}MK.@dbjp!s;8ZSKM6lDo>y.!?buQ+~?a%!xXoqqXO[JTZ>HJ$;wPY@/mhP=UxSpE!Fc(dZn.0>&KkEz[m6G8<Mi>4PU3QPfvTf+[@_>of3H5H!4kjTCnMrK~8zCKJhBD7At]Wyl6sdr,\"o?A7nYz)jq<#7Pl8Q|e5*HpM_ZoZ!C]gu3>K++f7g,fuDNT)w!8$?9`pe|c5K2{U`MKC11Rm+RT82l6%B*cig]/TMDGWmeY=f78l(*=qa{AGHr^x,D5&].v8O!:=|RKlQ6`b0n[xh.Z([*J(q>./tU<95GF2QS4;nKc2bQUJep;(>bAvQXV,dYTPde2Oo~~VW6>_vWYjzEmb[_]gF=W._r;5C3Nvl`+*:O)\"94|jay;3bEYIV,$i7(!Xdf&@#}0f&L_NdYk)O,:!,{Yk.)+2pmR<tJzw\"CCF>w_v^:[KzeY;5bd[70NOd){7Eb{G$Dk{H[+Y9F)^Qz^iyI;PU@!\"7|J[&,odWx$p7XEz/Tgy_L!.?zk8lv<}K#e=o/u8\"v|2*\"<>dLcv@YB?7evPvk*yXCAC1$c9N=3q0`1Fj}eU*5Kz3GU(ZoeB)<hkb$1HJfDLZTrL_o#dG7IRKqXnMSP>C,8Q#zAJz[0zg|/:cH8lbY@$py}8gkKu3?T=oxP@+rWZ)Ya5|S5$IbQKtm]h<{)k8fpVF4I9eh^SO8ewLQTic<AwL,b#jT8zSBz?wJ?SelF7j;]_UjV~|nU#xCN7^`oC)zOfM`]f(N:R8>veSOC&YfrZZ]x#)5bd{8~i4^{MKrrxiHIc_jwQ@A?xT~`{e%X1uJL0:~QwB0tT)T%}sYF2^%6n+@6_SxXf9KuW{i@6I{S,T+i6F<|cC|pD2Cv,THhwbNtF}fF6$L_b_@\"10[8EU*++{CB=kDt7)9$aB*ff@LLDIk(wm1g8|jY+j!c!:W6[`%:|\":p>OR1wV,J_upQCIkMbOT<[K#^wnokU8VDk{#+9(04HaCmIGvJ@N?iLYo5{GAGW;JqXeXqco}P:mq3fYm|q*c@:L5F}R<?kV015a,(q@H3NICnEgWGwCnV#4=}zDh,2P8ZgT?KMq]go[>&%oz;$3F[T$feWzr`lM+1geo+b.&NVffkY;jDBW]!a#$T9yL\"Kzk`wrzWd!Wy)wod,F03bXyK>Or|.6Jc#+wO7Nc!>Zof4nB\"8RB9RQ:a%q,g^S`[9@b+~?OSd]GdLP/^4kbe.Xe]{EdkFVCE=QlkspJ.RU$;:Bh9()[7C10nJA*\"3VIcQ4:~W_86v0d]&.Cu1&h2F;<s?j?6(S+.[R1Fj5Ev6]2l+3Tu*6q5mYq@t>9RDVYeV2T([7XtJ60>FVjZ%=[6$n0bF]aUsgiU:Vb{I@VqZGui}E]8V&7g&;|mS(OFX*~]WbWQOiA:o0H!oaX}5CV[++io+4aWJXR>L2x$Md5m.jF[G&!\"}Pir%UIaZ;mf+rf91XdpJA3oD>XuZwz8yY|bZ$~5Nt{YGyJl%d_%3EhjG%(+F99>G3qud%?i`XnQtzc=I&[*wX}^b[/D;((;Rm~(l#DMF`v<P3DeI<xz~RDA1aCzP1h_0fNpH=&X87wQ*AE:blWp>~=*7J[5Sjm56gGb1UD}Dzj:=tC:iJwmZZUpE6}B=|dJX$Uy[WPBt80v8=}%e:2jYt]G%{imbbf&5\"!7%&QL]@_!<ne2#F;4cD2Aw1*l`acs>=E;oCZE!8Mv[t9T*ysa[+tppP:|BmQV?7eRrv&d^s/;e^]c&^[|RJ/KeTdRW%:\"b(%j{=:0a/`OSmp^9Qs6~9VO`zQyoK&Q#eHGn7#,$;i5qOsvcDEtIOup[~Cl`_OW}}\"DCnqE[K+cQ5DWb|\"S8W{VX}^INB[={a:*1kC$ur0N(AD0iwfmLuR.g&u,|x&Q&N:LIM98/v)%{KmQM@G+OUfxGBG7&C#j]:7hHxLw@gS>},gzSH;\"G8(HERNBQmz.Z!dkl\"CwKk_HX!9_n*]7CtQTEA<q:oao(5+S]J@qDv%JpV$m7HE%6w@t_esL+W2^8tNr4E]E/r;(C/b]=kq.|(G)jPosv4@#Mw4M^sbnX(gVmu<{y0W+G7pP#Pe3>1uqg]\"3YMe;Zso?},e9ynQd3[c7hr_7WfixOeTXOD2GN{rP(a|!O+jX=0/Q%Lu2Y/cwyDy4Daa`L@gAZQBG{+)uG\"s(e?6j0[1^RbwmDyV[lSV[,GiPU0WMA&7w`M?=UFP5nv`w2^ughF^pW[#j,)S88cr4=2fQ}~b*cN2,dopJ_PBu&x}whRFRGhF7Ov.Gf/_RwKpY,:w|0{OEIy>#wuKsZ#9G@6,<^&TvH9c\"H%E4~n9q49o?S!a_yxUHEQ^z.b*i#*1tO~1yUMri|s<#6pGs8k3:v*yQC5Wq#O%U:c7{X.3j2}2naKsad%74n{&2$q:Zw7*<#Jrqi$1&gwm3xRWy|p(y[8|}a[u^A<2tTb`4y\"87?(ie}6Ko7*pl<IG*>++H$Uc~+_joS?pxfEhiN;_vmt8cvV4GiR/aUskh<2E_@aeE^F;.a|%!*Uv0*+}6cwiw2$Rq1IdV^^7<_u.@L14T~qit.qR:zk;Jc,M+VMRHis78Y>12^*NthTwU]?58Z&RV+^1k?JIU(8./&d<FwA/z=m]8M:fTBv!ES$p]+J9Ie{0[_\"eqFp/t6She}^axBUyqg!~=AQw$51fs5`$vHs+^*8Z/f8e2c:/tO\"3tK[*?X~kGf:Qs4vkVM5*]7~eMYVzYH=ha[!u#/_.`0o>bM4s?5WaWTra?\"Oc{jMIwgvI_W!Q<k$X*X3U|I=2Jw+`N{0nWc4eqVi[`\"^Bj}.t_]~T,9G!)yG?.Sr[,ES8F2GKUM)aTbZF_be`bqcLFYiZbl@krCB6B?nm?PZq:/~%~7]gY|vP]7^R7^LY56FvR1YD*hkBvqGRBgBQk5GBxr|7@)#A!|1.\"lM${(Z:E(3k+1kB*twIbJ!7Gs;j3SlTO[R$GF2l,_udHLcyit~x2J|<^EgGdN2xu_\"Nx}nfrN605E8c`{*2?H*F_z7ukV0IU]aIvm.9\"*s*uDU9_+zOZT&OQtM*uAJNzLv1MX5\"JnD#<xrpOZQ&l|q_59L*jRL{<rWW+iuNz;4^gy;l~e:q$5F?jtwfgtnibDO~sF(\"Q<SrzKkE(#}$R;muID!B}wv43z95RCr;_TK8c;vLPj<2f$/vC;ybQhpyl%zmA.zQfygYaw>+%)WB+u;A/EYDSOpz{]6XA3<kN(<\"\"R@Mwg?/^.lYalx8S{vnZ6tEGTr7`j*1}i(>ny4tGHXL$r9X2_6o59E`zPH\"&K^3?;3Vwy,\"_uAJ;_*B]waB;evq(HlJefF1}c#ln:|tqA&[@nVk|go9Xy+v#Z_x92{L!#g.M,X4B!J,1k(6tqM^$ItMlpdSf8^/hJH>>6w=hs4PBdJ8[|iGa>h2tB+(I{%3/?I|57et402T7E$f,s@O`SO%<9fV2(373#B!.#W.%%m}bElGuDDDhXG@Z|f=zUw4]+M6(BOz{GzDx:%YI)]7pO3xK<roMX^<qS&yOM*<z!t;4G?qVDzwQ>1gsuS~\"Fzgu0M5yWCL[z^C@G(3:pbTOq?q(X9L1>1v}7ec{74^cnuJUddN\"+[/otn5?Nd^s_$Nu%iS9O{G1u4O27qvV9v34]YN:wR<LETmlze_Mv{q]Kc%3r!{V||0*4a|/QpjZD.\")$hU!U_4k/]WLC+|t^Ra7]F,*Xs4IY!]}s\"egW=nb>3IXxvkOo~V4TI.J#:O4gx11<c{:CxN@`e*w+G^#IbtVY`d)Kj4l$y;`h$&5FGgNtKL(x.^e7xy.lTpWq%^Ohnuq:5$]Z#X)dqqPKGB5<yz&EweQ=:9>\")}I9me8LADV=hOy@B;KjfImqU*y$[>FHDVmUHZc}^>frj5HWtseKQ)##xc_R#Y,AWw5}fcMOBr~5S+YDs?U=&dhQBw>:iggZ:p0GcJ@IAGF7~JokZ\"F[?PdtH?]ha5qOL_N2~Adg0rK$:Wx*dKC:>mD$4r]2`C#+_qNSRpp)/.Y]?:JscZB#|Ho{lGEEq7#z9pWGwLvQfyhN/(#V%?mkJy#wBkF6XJ;K(adWRblI`&>c!y()C3W1d<kvk6&u_ci4[>%#D})0@+5+/WzM$m<IGjA]>2\"vh~^:&%DtKx{(&J|9>j\"{=WG`F+[gG>/ZEbSw\"LPXVZIV!%~g)<%,2s).H*k7[[lc!U7&[NQ$9J\"jg36:,jyENL!yv{g,=|{NF#)NbPAUB&So00gLlZoH~EoCXi&_*YZK|lnL*lMuk$hO4Hc@+eZSB<hY4W_;/m;<MM_/_(Q}k/SAfanVgaYpI%Ek5ryK9S5eq=CHilc/n`I`{c<c!)Q&TE6I#cAN@}~:an2`Vo@d@x4>7rV;qwo8s191njRQL*Z6{8O^0EFm>rf+BGV]cbd&?YpZK{OaYuq$r9]5E=<u]Il%9r@5lR24heizx^XlK6M9xphx\"%oI9{OU>B4lJ#=G39,T9@&/%/4Wdb_oMjuf+_]gm\"tIB0OC\"GzYw;$7N]0|pa8CTkq|`$:<N(n$q36JQ`NHQYIkBrf2c_d8+tKY.w2Lxp8W`s|u~6n@KT0V~@P3Y~@@A6TADImfShOvgxK^#er[1P^j2KLx.E3<P>H<UZb2s]p:ygpa%[aRieO/I0EpNYs9MV509JHdP;(tSV5sl53n^p}=tr7btXBM,jql1)0NL,kMk/`A)6`T\"K|/iqhK5uP,;SXPJ.?.LV7Vn;Ns@vS~|t_x=4eV9+EU0iqDHyP!Pr6nZipvS)<wF0e\"rMAZhIUi}hpsDzeZz5:YXLS*&vw!V_m*:&&~qi!5?f]gOdj|UC[E{)1tutdyCuXY3zxpBikQ10qg[t~WRa0]^N.xE?az_:o.>RyH2&Uk!8nhYC$~:GECXB?r`4qtcDj?Com:uuomQ(ud#|k9~1#1UXBFi1~*`#06,[seu[1GY,_o]myi}IHr&3@?hul,Z}2;*D:q/]N{>*)5F1i;g_ltHGLtl>jP[g;#7pEfnMu{QR5`sI1ao)[{ARu.U8[R(4A*2LI,G/zgLEYDAwbW=.54lOQ],=B3@(Y%?tzdB5?r4`.0S*Ph{x*]K4<ITlhxdI;@g@a4/r_C:8$MA#JwGgwZY?cL_lKVWc;7\"X`)3<WKbnI4HMMb=j4>W2(y&_FgxnHc/x,5d^Ta##YiY9uh];cfr&>*Qx5%:UES3uyw{h]@V8GvXN?y7Y+@&P}87LbgRn(&0jMapA%V&{by>$XRx*jjIX?ARFAC}B:tic}RZF@\"Sd8wr|Wea:a42Cy4v5+G6X<F^2WO9B/:[V?/vzIJ5ALmEHOBg`7fNt[(vn_hT,?!7)jcUfyMQ7hRRfJNBR.[904mS$gwnp\"4bP`BVBa7Mi;HRB@(Z**dOLR`lSxJ.}T9}IfB$4f]HZP=EE9|EXXOsr.n1NXdh#Npfgk5uV4@=e4SMOC6ZX?DF=%+!t]QT1O+/=~ENR@vb(T,XlsVHKsPznf@p?Oy8ACdnW=]mzAB!4JLa98ZVaulqC=}kX[Z%%l]^lk+I@Ciw_{MUX[ZxHGEk)g#%QU6G9gT/=*e(EH7.g,W&k/O;EiLsVh=m={dc2FBowaN=H.$OE71lc14Y^a%)!_B_:bTDWvE9PZX0>&KLru#V8ahr}&yH]q=]1R4B>kh!EVg0fbL_z?mJ`l#qSq$$2[ZNi$N&%AN4]_]Xxr](p%]M_REq6(GP%|;@!8z,OV5z,nczy0DF{rvypI}Au*(~to,PBrgbPl9#nI,rPm5g|u8MEg5uA$bNi8.WG]D.:N$DhO@tQl\"BU&z{Bklhx$RdxFvl64UKQZv|uzr^.S_pt<M|)W{S#]u7rTsk[)O&JXI;HI}nTL|er7S^^<cBz$%2oCWjTZbxXU78{bl^P3a&RZvn~fJ!QJzswoypy=osowE},P,C:j^L$53Pprxn~6/&+.HrG8OvKj]`YE0>ERjYlZCSg[e.G53D,=F2h2X.zicAq0s#@XZ}~3(1egXhwdKqaA10D#h!ztCr^/:Hb%4s]_|I*4stC)2?m>Ds*4?+R^T,o&2WDZdQUcjBl5cL%k#ysI~%Zr]6:*:sWt[cPn[Kiy*t#{=.*64#yZ!3sEk]ubeWm@8A\"++p=Cz{CNif6[KvzeDaaEsq%3]q9az)1Efc]=]ro/4W/$*69iXV7[4{k8k!M~]Q/hSVoO^GJ<F=seLt!e758Cvm:=e,7q(rWXWFa]|wshH\"(2<*F[SLy&y~}wK1_S7?PULq$0nBU~z]Lu5}}@t_wv=@`_(?$f9)[#\"J+@b%:tu=6@bG}qL3G,J;]iW@M[=i[OKHyeIV)HVz+%)s{~M!%odID6^8~`{r$!%HwOY6M#3+^LLvHs(H}1cVoWwH3jB(_OjO9AVC/`>Z+QXG:Q{p}W2j$Q(H}#c[$k64WC4_`o=_2h~HUg>c~E55T?Mx}q0c2Nw7dzD5uOEbG$dFvP39lIQRge+W>=@Qbjcth%;7?}]ndaOqH+~\"Jr78~?~*@+C(~8%Vz5J.^LCq>?<K|>RRCk$R;X&[8lgR&n=X9a*}?m:n)}?YgbT}PTO+?cGFqj?YR^TgY)?H`*?{4fC:M)wa{)eTmP|#=lIzL7sBu+xx@W2&m>8&V,6@DF#w*u)/)_ti*}?Bnr=ce$USO7Jsz<BmNT_1NgIM;i,DK$P]CLi]p!j]t<fZ(a9b7[S?)Z_79COszY3uq_[a~r#+@{1`(KR,k<^hoyb&V/3zLA`Rfvce^Wad@ykk!cYVzb*1:?%:q<~MB(v3xT}I@=d_/GOblaRRvX8~IzD^V!nGGGsN;_0<6$!RlJbxz.P4;^.[tlNW9^^%29%4H_GS5b`9,.*2g`am{aYsDv~S[A?jlq[R?mRr%+vOGg\"BYz3J^\"?l]5895F&~Q\"v&dWo^ed{,&K|k>yrT_,&K|k>L@4!&H[xX67|arfVv1rUd+Hjg0<%Hv@s6hlWfYdo=e}`!:~8Bncq~;l#g]:dnJRMGPTiP14Ybig|uSUhlV6u&]dy~1uR_C69q0`P9[g|Vm_ko?Q=z7.KWsv#FL$tV9{3&KWK*[iFagrMgK5$Es,`IbF[?$g|,I|U{*1{a>(f(}qchZ>Q^$.n~_l]/G)lc7DT,@?fzZ9%kQ(y#y]o5eLg`7ax.6Y{CXhVBXU}:KV.#hhWo2>l3dToZ)jQS53!u!g6,FE\"g]56u%1;at_:|Z]7vy.z*XsgqrwidJ%.;^:Biwp^@UsLD3PwB>xDQh$}yukyc$wK$_Fo`8HCq*3GOi|y\"kwhiq4R@8}v2$r?,1oBC3/>;/ogLf>:oUh]?8k;R+&V*iu_rdOD{?|%4wQkGmg{d7=_2VN4Lyy;T7J#%W(V2Dh?Nbpr73:/tVi*j**::K|5!FO0%DLb|:&v\"cvt%V3NW%4E~8Pxwz&dqr{d;Fy*R49npRQU&2p`ssFlHRHfa6:twg`fLQ,6ri[Z4JW~+n5P#*@$e+PLh342Ny8u!|kdR8=65ztmy$jo_OZk?dE&9:~8Hctt2>&Rd8tNg,dK7irx93TY)OPvWszb,rT_1}|WxW8::U0pB[WYxd#T^^dLevockpmjJ$&`SeDDh8bW9|kB:4=VLTf/%_E,x]2F,.{A[{$yjI}#$_1%~2KGwdUs[/Ttl@?P{MBH?74kyg?>Lb6uI^LRU|$\"(`>XrO^qLxz$!Vb6?VhRo!,=$>@?/0f=TxmsO?EYWo]3`mEU2s!T>gT?VGj;>82h,M&:.i/g<6kz$F,{MWq>YZfn4?.K,/73ucPL?I_`_>)ZZ;/}Y^ZfQs@cz/M&j|y:*CnS[3wju_Ef$82%&Oh%CI.F)bmHw;(K#^JL60fgd0>BX1~^LZ]Ndo[SUV(ytH/:+pS@F&DMY,q:RTqa#_r/_0>4oagc0f.ui.Y6J#h.YOOy?5%J|pB&<4%J*u~cheEBiF#Nwwdnc&NbU:?hsdK(TQ\"_##&,M;Vdo^KnYLqt}oM;qb,w)D7cibnu%5h%UTJ;JqeuVd_P#&4@>/@|vJ)7T<?b`I8XNwl+&JNv?Rdv5z8`!5:MeD.4cWp#}Jin:(/7;E)4IS$`3m~e\":DN$!cEYf.lGYA<T0b;Y5etnv(2D.5P~4QP~i@v(>.W8P%qyQM5|QDH3Gu14@GGvk:jgE281UV||3DKCWFYq{G=Y(]rV<erx_XvYB,m)Ht%QbR>/7:py_Be;4RD2d^Y(P(l,3XLcl{;J}%EAP2?\"2&yM99kAyIaF|E~M}m<L}~V;h8.H#.Pt8JL5zDKHHTWgSh])[/Q(Hw>j7]1&+F&+b*>,cH^,+`2uD9PwTg5m.#8Z]p88[cDN{H`P2)?F~t5HVFP>Koe;CD_Z.f2}Cf.9KB(Lj$4i1|.0oi5B{LT%GRDXaf%Aoc:e0^d>pF8\"4cd*DxyHlS=p=H3.u%#?*2?vyh4;n2FdWu9}wYpDRXvz_%;Z_UV64k&6AH{?%1<Pm+jc$<:2.lKZ$MloTi84P*?jg;24]2)W&`V]]%eVmRi,jnsdk&l[OBGtrS_Ij1RU;8KjstXrrjk>COp?}U9kd]~HGp;aro1ku%5|q@{=/~:X}<yhF~|Ed*}it!FoC[pb_4\"3Hx/OPl?Y!!8>gE(u0E9\"ec?)f&~8IJL:kgfyFMP<dUd_O;@8Yp(6cB}%mU9nfL;XWbORp/Wv;e_j^;t\"xI*W;3%j5970@<{AqVdp{t${]KKxl5!#A~xXjjU0a@X2o+min`*WkVu$rOeJc/BQ.eJ:}eNs?`P]A*Pwg9L(9wkOE+mX8]$lwsQtY&mtL<]g$#.8^cuUF&O]w#s,+,Itr/Fia{SAXc@fN\"44Hq*P{\"4%c$:*CNn;Fj[5!=2z{JC\"`Di9:vUE0t;j^[A.Obs2{8lqZpBSMXj2^q2>54HNMaUu3zy1Do;wYUo.dPLS52YN(d6`vt78So(zP?T[q.VUY~L=9>u9~2E<4Q]$&V3^.bM)WIe6MJ4U,uDIs~p,$Lt3dGIsBy7z[)X;V)XzH<xST,eQ0Xo1SK#*L,lOW0!1ulX)i8qV,SLGu^Wr_/70F3J)lmQ?Ld`@V.NFvms9OrGKG@Y%sBZOJ/R@y]t:$M*4@AVmpn7MESnMn69)3nVCl(fH0nAWds@=|DK<xPko+bH=nt\"Fv4nm9<wgxb9=H<0ZcKdj>a*lcd_?!VMwVo2DEc7P|6/!gQtT,+;[{V9Czbzv4gWAayC~E#R7k5U\">V,CBP7\"my]xKd]lDEeI8WeKHh5^=ZGtc4@{bl0u7fn.Zd]AYP;hY%XXy^:+95%iP+04@0h5IgK#OmmC1&/WlBlC]2/zcd0n~y]]GAxTiViW?]nhMoO9SsiItye9Ocun~iPRB9:Q_{YWa\"4+s{.,iP7]ezN6Bh3wUG4dAK9]OJX&~c=kcWg`P2CDHVXZkq&w[lp_q_~4;p}y69R7Aj9>,Op%~AHT1T7FLufb7B!xrU>C[fax=udp0=e6Q3z4lk;aO/Or}#6hN&{`[C_Q7_:_L5_d9FH[Q~FsCG?6dinoL|:U?+?zDw7x[&LT*y~U)e*)dHVy5^Nd`F%jMO7?^B|&L[SzRbNik7e9CJwL;I`6yeX6~Rn?nk:TF_kQJ^^z.?UpF_i&|TFcu(1pOI~onqb82v}tZr}t[VZCkuMFebEQ6>g}#.h2%gdXW/=fwmB,E:hB@[X>S3$aC3mKv[$,}eGxydvo}OG`bh7w[&_*::n2CP^rR5:GV`mZJaCiLwRH~3gV*#ayCW=4CR(Uk.gK0#I&me9II~<BB4:9ASgxLQpR:xMH6nL$Ruc\"4{kpHFvo{zKkED/YLyX4:_;ZldX7%/_6+Or3CQ5d(|_yq3CUXt}xWG)pF}{D@l?an(6m<EKJA]IF*OpI5M&l@GXRx?3WsxQ>^sU0e0l\"d]7B0=PCz0yeG7y%%S_&Vc[9=yr$dYU.cS^Jt[~ib.bb313D|k>}%B>B_R|0cH%+7;6]Uj#>gAkA&g7Aq5y~Hh:S{\"?%S<50^yrGyEBf7Ak])=f}{TO|q[/5Mg65C!;t}x=(8Z9(mnJ.rY51]W9oWH70*VE0cO|_mPK*Ql;#a?9H(AoRn*)}&j?glT=^!UdXwSI<=t;HP@{2*Cn|<@*=*QSZpnXC$4Kakh=MJ#W5z`ehGuX)UzV~={x^UH~@au>=c1znqR7I$z_q|vF!IVzj.oOV*zx8T}cO7=Ek*H>yrh6PdO5y&7df]sDCHb`Jc]&K2(fht&\"dT=f,FZ1},Zdq;.c0@Vu,:<FXJnScYVzFW$CmXa[C&|.yW{<dE*ij70yu5WBw1\"YQP6wXwD&l/tgs`uR~M5K0(lkJzL)QNxspG~cj=%`!Co2aj|[&tt`]j&7HVSgQl_E>UCz`ku=EBR7L/M|yysO7yLmmA_v^wd]@X0~axT.0WLlAPP8LNQNrm|Zzo{P^7@8cD<x89rb]<PtF*~2Kzo9s?sbE[ScVJX6t7E&~ysO7yY%^6mRi}>5La8MFV1#uI?r,mB}L{bem~0W.&?.W&b<M$_6S3>S~6\"/[Zd5|/`dWalp]z\"k#sAne)89%Cs:Lb.zR*9q@>~xr6:IWzeXK%~VdDHM7y:k}!@41Di%b5Xzu/>=io@k{M6QL*{B!s,~M]jXyU>y3sFdwK/tND9poBaSQlx<R\"#yE;bBe>E4a3;m77*&b1fVsixxdL4zszKGuK%@HP)p1G?@oJ1])et^zV[B!=/%\"){<F&OL?=;3az$e8Y,F3|kJx=2%ojP.^0}Lq[C4wkB#Szok_Y6e{*I3~0UYg{M@trMP~L%>@r$o$W,OI|}l8/W6cWKq&eZ}yRCG`/.{szfM/Hve7WLZO|hy?k!x|?T[~a:)~WL(\"R(fWMSvJGSp11Pp=GSv3cr:4Pi}EXiNq$tUba`Y17:=?xTprEw?^ZKZ_Xx,d3*v$sfn4?a/)Mr}YStDy:<z}yso0\"#2!=`[zgL2QJv~\"4!V:^@&\"@jnr{Fo^C`2Lwt.Bx{*.R{R)KL2a<9/roFuff@8/B5G>88fu4#]jF8diL5&?QL9=OsY/M?tsa+Y.Q)iGG$83YAx\"sQlJ<[!22`*DVABR@4=agB5d.`k]%~P>Z^w=]Y[^+~2n(H`*oa;PRpRphj(?b5uC=B;,5I|=+AD*le>gmT9b.}Xa!S]WC}k1Ij/B#R%LQRS&sAm@!nf^^B`JU5I`X|v+YV9`k+lMbprq*02?#[)F=fW.z3~B^MR@}X2D^xyW`li;sp;q@og`mARV?/]Taze+Q)qmxW,|s*i6NCz4hD#5_V.L:B!0IQ]k[%^M+^r,!#wW$_(_w40kLo`QY<fijZs:HD+Jo|HZhbbbj7Q/z<;`fS\",V]Sc25/jcEk7WU=(2]kB(oYDIze(lQn7/|5ELUB(.oE,|*k0cPz.l{MajEs\"aE3[IZUt}@zL@Wl72nu(&`xJ^V:Q!lW~60^_%Pmk~e>yL~V=C{K\"IX(6\"&\"n`D93W/]9&]&&&1+P~%RAz/Kx1KWYko$#&M@vtXr{TUFI=8,C7q%y*\"6h[Y+A.Ubnp2W.1K9u~2~r>(P=29zQ,seEg}f`T[}ih&&$@)O*W/xisnuh!=+{ZM=nfqD}J1#F^Gn@wi&P^]v!BycZkv(sC38K%Hi\"((N)Qv!A!nDg#p@~]Q`ob_Rj$nDY#=+4v#aDrcnMT67xpR1V5HLo%}PB/hf,y+u#z3Cdl#f$[JcS2/x+`>ouGo;_qnjwRhToY*IG_hfXIp7ohT=w7[W(8h9<kK9U`WbTftDK$eP/xfkC6<]k{.OfngRV?Wr?0HqM%>T@DID.>;yY7~+du/k:*odRqbK[D,HB_=ac>=2$f(lvqYR(?nH/eTo^4cG}9S]_i*r4;\"1#iJwf(3YLg)xQq6v\"F%E*7]kx_b!M4AYe%PebHiFz1pgl{>u+;]D6efSp;wy`KZ)o>.5#L7QDBXebOp^x,{mPjrW}&#?VZFTiG?/n?hFH@M?N+iSLMnDpsS2@T3588^Rd5W}L|FS$+=F%EP`/;3!o$x]2aHCX2+6\"4IX1ZJw`|LDgnEo`*IfKFMT>k]%hoIhYG/b~~V0%{6?W(i|.d}2kUT]rL%),YVJFJ4iks`7RT(j?GMdKLK4Qw#<cMku`>r1,Lx[M/\"d(jP7BNoERtMRSWV)+akv{RfvYib|.`pOvketVeAu@FJi=C=dI$l6Yl6yYE(/PVU,|Lt%2a2`j3!2=Yz;5%Qj7;YN=cG~R9yUR(0Td8I*tF++47k#(`%Vh=hUsi[+]F$#0Rzx07$Nw3qVqRAMcd>?#ld+p!#S3dxd/?wEkX$f)0d?gXtAcbRkIZPy}{Ul:0!c4B>4lr6)RDi5{U^>8~#S`7e1~T>*0tg]<mCP?Q{AVSMums)}:8Qpy^AA$e{f[Zc7Ws^?.j<m+2U}WU;L0V*O4wxr{bvG<v2*,~Yi=GH7OQ|.%tLgV&%C75zm,[aJ9tA]Sv^z,zbn3KDG_H=LDd<Ig{z9>@%|Y|.glQfFQ$plr(V82$,zJo#EI4Wc|Nz3ZhRKwFyFz!VGQFU\"D&lG!u|3rn1|!ZVZlU>C{[/2PzL[q)=`*t!a4Qa3=`1|~}iy\"[Y\"Pb=9`Lo{T!{`YwI}[)c|JUXads,q#fr}t[b~}sRZu2q0!]eg:T>b5hzG!|,^(Yf.+KZ%urtH?y2]!TR`5%[a`>exb+wDdT5kLpYB{%=/e&j?f\"]SJ][|SNas@k^&u$ziTN\"f@|qdyrA/]l3RMSw;%XPa(03#+wFL`O&3}oc5zi9/WM;kVgf_Di[Z|&cCt?wKYqZuL!~o2XCSjOjTwl$Z/w(>)uQ@g2lJ9n<95NJqD_kSRn`p=v7zq4k2H%8Dq<BTQY,(,aLr5;#5B\"3af7sQLd`sR2>kXXOE#JGQlmqa]~(wSj,oag6;{X+IO<}>rl8YA6WJkXr1K61B3cDcTt2mF3LaD|gLZbR;o+ygLfVH:]>}=FOL\"^@xNK3a^tCJ]{)/rT!E5Lo(n1)8zrd2gYKd=5nTa{Da<.7>aW}Y$#3Xd(grq+iPd.]/>?Kj,^|*V9,PgPg]iQoD}{qpC1URLd!?.RLoRWj%b_`!64KU0FnPRb}.~%SzPmr>LrBC]Am<ED{^tvd>CM+kCNp[Sfbv0/cLZFCBg/M1C$B%o!q%7vYi![dPjjbPS!!+t{WsEexPk%2o%x6lS/?D!GH:2XQkeln.4@;)UqouofrAW9<BRIOta6/BUW69=/,yowpJGJ$PJ%;E@+enOOI7k34v=HzN&E>Jjlt=AP\"d(c{=MVUt<6]r+es78qDT>KL7q$B;FNv]H*^J&~~l:+X17*v1Em`~Dm#7iS3W+N|e!Gah3d9GBv,~kcCG?=7=:&F[90PVy~qi9M1,%:>=;7YC#M{N^#wCYR(dLb&YEgj>bYpD\"\"c8dxOl3%G4~B*HIH0Nb+?Yi2h1tx^5!|@3*m@7$Oe/Ej>s\"h>h~)1oZs4+7}w\"cn4?kVrgDg~7drjF(>C[0=4:no823FT}F~KGkF[:O!(mgZU*\"H][TcZ>q(zFb4)g.s/Gdmpf^bWF6dJ!e7:s+^(pHPKU!sc%`Uv:&t>Sop|w=lDj.z^5Zy*gc6386,27VoODt:+3@e3aEp5@or<JS,EM!!8Y~T3[VpFlpM7,XsxKZ2BZmlP/R]IAv!?#=zbp5#0%$Y7gNjbeCO08au_k$3r`m^zkc|GBjjnkL6!6=2Y{k:XjfRW?(D0SZ}>:~aJ!gFBc4#U{e#I.[_*2z29!uT6d)|L^G04n(ld68wi|v]Rf.DCdZ.q~d)K7G;.l29nlXx^dC*fbNk.W@oJ{Ks#.asF7,Z;kq<xHc!f)#PTaGq`a!]C/E|]*pp}s8otP|ODtwFf){>W+Zph%YkuC]]W+}sW\"y+KCGtbw}Q(T&UEsE{{D7H+4),Iw@}]7rac]><Wam6OQBc*r#30RI$hZ@ardTmnG14B,_|}B~*SvM{@JbsC)^q.GO@.ttxBzsF3D/idE6F!Q}I>tH?EguY)mL$|jHF\"4s.B*T+mSpoEs{W,mHtQu@_B57D__@2[Na3BwkFsLnnRIwC7cA=xN2uN||Wlj,+>0i!]w{D}As?817s%[+Z7H+4),RBziUEL:\"7}E7o/Fk^s+\"A&Lb*TXIIp7,GxvbN>/*gzV^CLoEs2a2SUVNEBwVDBo9tm[@IA(Rk^poKnfQo^!,d%ScK0;Ubpa$s40VIvtEOpBa.%~?NH|DYR|k~`x&wH%gNK8/hM(q4T1B9kQdgJ?$9BM#]~3I><O2LR7n$`J1S}oY=}ed`8*3p=ta{L]jen:\"Wl@KWe]q/S,NOS.cBs,zWql({szF%mbpmGIaUpM]UkKfS{6OO<4|w*6**1~a).Js[l.1D&[Fs`$(=]xsdXHn/9&25;tr$HV%s1\"/zk*tNp%]W82`[1d,=AG./c~_\"W}S@YC!3]CQ<3%HAROiE,Lc}.LlGk$?0yog7/W&)8chHg5*|:tv7CrZEwm2dFxN3,pahVKA/kJSRdud/=W[PG?%Phe*i=Hq6=IOFaeV7%R~?m;J7~CZ.rby(*(>C+p3!Y+mt43Kf8~HD7#|w4wIcD|mGT:oGR`fU+LQ(uBsed1uLDc[syu(WB!LAaa]U@a}q^drPi}6l|3P!<C@b2ruYCBBAcbDYO8]r:$[W.].KH~>XN&qVtxm{Mwx6/jk]p?l;@PoOTYj@K5zmO~~Ib&}{p:v9,cy9p)2:+^EJXv[;D~:a90Wf)YdInXT{u51|n~OL]x@)@0!:^sh:G(w>\"xvk>kcl|v(`7?%SUQe1O>f>tZW7f(($Zh+i9B2}(gCMyHUeo^\"xOjq2c.RL7qT{Ulq]^Z.3K$m3~EW#*n(/p0T1&c7qSMFL6jI5?<2:=]LBz9ao/wW+eGx7bk6!o5v.&<K65/1@sbI=f{>Kt4_+q[hL!]el}!kHK}>{\"wik*)ol3ZvbsaBXy!5GO~CWoCbV5[k00RLU1!q0]I/FzwZJS5try&>]wA]FaL^q0Wdr79mpa\"G&7W.RA<,p>;$hdW|03RRO<O)Yz22%D:j^%qC8.GBYM*6i_RdJA5Ro2tj(jIk5Cf0HiOnH|%floLZEK7l0F}4H[(9:<zuYva,OzOT*oxeCnt4:ZHWl:b%pPf4xD5J1aipgcH^tv_6(fZ3OhXImgT3DMz|9cEd*Vc3D3cG$3?<cvDwZd]^ZjO)Y3wFlG]#LqUwu}L%pW\"%Qf37jCfxQD#M7Tb@)9MxskX]3E:vK?a8#;9+v6&g:\",@596GrebB63mTF)=FsWLKmmzLikgE5@*9Mj8f<}m>;&[l9_s+pxVfR,/)00]D@2}ZfZL\"^<rMSW>QbXKYT(0`RH~l@Eb}<MJpOa=NuOuI6vbK6(,m,JsADYF&#L[faB8AeYXr]a|_734o9yz!>N~+H[ip%4@j%,oS_G`a(s[@K.sI3;KQXpegHnyL[[K{MnQMy{?%dB&B>mVBXLr{TJhO5riB@NqczF7C@{\"ye8:Fd<;}Uyr2gelw?r{zdD0+suO{0iTO<[*7,Jal0.9CQd`=dk>H}~Y$jd}4$=b7nq2DW/fuM<2joU4fnqVu>Jw}@AN?@InL[]]pds/Nlm6!(hv_+)[KJ_,&O].+LVhm@ku%[`q)k2n]Z2Y9Z,AT0C.5U}4yc:Rm,Ey+/Pm}vI{<+meAP!@)#(Lj:4mP;rD|*^@_r`x_xE/3!nIb{P!R.SBK@Fp`_To/t)ur2g*ur/GAa5}>n?=pH[BK*cbEWz1(k7d~ihPa%Xe?r+Gc>o@jl<Gl@tJbRd`omSh|z{ZPyTM:c4%uJpP}[i}:74Wcsf]y6>9]hW|Y}4JGJrE):j0Zso>{smOmmk!!5^Xi*JcfOo|Y}>ns246E<Do5Iq7_podR|8gq0$htb<jk>b@@8\"*B>]`A_`72{$D{JRKb86o2.[z$rT1SO3+{+LrAPkCNh6PxZ+jt/=gV)^6;J*Z+6@&oE1UhFMwV+=sH47Y?#BeNrQ_@8e%u(<J`sMaHGKyvOdY(HAZD}1Q3x#Dr:5mZ%ps@$jOVY,WY[R/4@VTHn0EJzx9cM8dz[[Zp}+;Bi>8]Z8%}+5?S7oR$+NFS7iaBYFS+d`}Spc(iL?&9)y+WwOtJ)J_0tJaS2k_%62RpTnZ|5Cx|:8~~dCUc]RLzgl)%Ph|5s/$ZDR|MEOYaBr5Llg71*Vk7!g5zh|twucOdq5^RBVZ<ffR^TGE6vz&\"%W#/8r)@U)E%a/<d{D.|e:wM*Y,.:dxnFCB?i}e$~zFr%Kh56ScuI34P^}TlLRKamPZNVw>~P5|j0]4vOJLX.G+E2<*>S.l6MZWj+=rP]5tu:~5fuo3t|b0&8121s+oKoe3EVOsiX7hO@0h,*)B<HD]T9zW\"9[FxWb~#kKUP\"B/)rS>6y@q=);j:mCuo1Z(=wO[I!rjc[`|nfUDj0G61/lfkqg^e#pZ;))?1\"Y?yIupHDQt8XHJS^d~`778/n84$P9?c)>dM!mY&T`{H_h:2q2iQK:Mb(1bP*tA6I;eohXEOv<#v_E&fNR&}<yRhJqWu>s/u3V}Vqb7Q0q@Uxx|p#guc!gC>pA_&!<F+XB[xN>a]e>S2bKa#>PB(_(=RLWu=W}x7BceWt.riX>@0XCHg<\"7njL_2RTyR.h5&+UelqdgWmo6>.?Cq/2:c587lf#1WeuO(|q;2`QZ>?@,]_TR^g|?)C%UE~$[.fSDXZ%7>z!ISZYP#]7j[lU/~3rp)yKT_?*=2Uheh7EWw!`Y_R\"[BXtS+pA>?==RCKpus9?@W827He%1I]o6@(gdvdG;5{/!nfZvoR~rLgpah?]F1SVz[YP|b9,\"N^GY!A0s{b=@3:.V4wzR,dPn1)kYn<jqlRV|S_|k0}6{V0}*a//_bd<*CL=Xk]kl2(u0ED*Q,2]8c#}P/[!.*cIyy?&P3a:p(WTUell4r8R@Jr>Q#el#{wPsceXEbx4D!RwONH^{HLU;K[62HqwJfLvxNrb?/US>$OF&}4WT=aq`]dMQVC@p7E%k`fxJx}LWR*2+)=_q!>W>fg\"*Xsm~,dH=Y;Any.9Yh;S@J#@K#6N6xV]LpN(xH;$u?TeYoRQ5*nl9}Qc62)D8y!|,x.y<fg]$@:L}pci2J=T2)+3u}[e<RsVi%:P)M{fDTIoqO!6=*ZijQYqVWZeP&bf]5cXzd(Nl|h7eXaZ;XsoK3DTjax|9Q{#tKbLgK5OdVzd(XTHxs=KN7*be(GZBht}ov$PQ8\"tg7cdx3&4;vSHr.F8mT_O36)J=N|[~Kw=2a}]op2a(s5%YqlNH8*Y@euRU&xm6x6\"D(^Ja*8?~4m*/X8K92yGenpI{}dTNZGRe$5V>,wHVIX;/(h=<pel*?:8p{6^sbMG65B&V88\"}U5:$)~IpQu#HGo#wM{L4j0*=Na(yF7mbY`G/n0usPL\"|#sX4vdG0v~2`g8eW>]\"6tWI:CWt(\"},PQ7<5`Z|+e9IZ&}jY}`1];=Ta<x8N*<Ohaz\"F6M=dLVT1UwLy&ylO@7z7rsc>VKoL;c(dSd|}z7`OZ(cZud&h]$1;D8AeaO8:FZi+T0`d|[XW|\"S5H`(+z}z}*+VSS^LD9>+b]$tGY9K%l46/LyeO@7I}+CR{+~as7^#s#`Z=VY:xtdA56$S_[/f+]oL.WsU1`JL{;C.kt)*nBZx[R*~IiDv?`67&!FaED$Slz=gxKbir%H3mxfS|io|5#I0Z:LP`35#&kc4+Ux5o|U{T9LgE}f>R=Hu*61kccO;=b2){4cs21#U2V2){A.ui<|;)ppfdGy6=ix)ldWC4z}xqimg{7:<Kix~3uq14jhoNw)A.dYN@G$U[$S&/YU\"7P96d7:FPh](nDj]ipOuh_ZZas%bWzDiGRTXuez~C}X,AqXbdq?./p4KN*`<,AZHaoN]uroiM<]zo;m1tE|%l[a7oWnQnbRQdB{P37o=^sQ_p2.dUn$i[A_9=U%p{O8~@&;t.]M2W?o,It|K%BUMwL^HqQ3;o+Mr`YRSF71OxHVFM<1lO[o)oOql]p@7,*5GHO7V=y2TYx<c%P^hg/`OziS|nwTs^+U~RE@AqB&rQ_SDy}r{gCTU@^pwRxGWp36`gBqDkL=R~(qWV1&le&2NrU,>(n5Pu1#k]J))1lbwO^/M}/W0N#{wL>Xir+KNCQ37onLN>*QB_|1LENW,djFI`}WwIs`XR#G^hAVozdyS(|E}@aBn+ppA0)M@JNG~E7+wD2XaHPmX(uT>XirILe0{H{=>b&v^k9?/&L$s1P.Kbir91.u`K@Jhwwj+Vb$%Pf%O$CD$GC!(`b8[1`=RUMD7N2@z&Q^l]d%$vN|9Z)3~3&hf=ej&|/~H_b.2#J|D)E)=:I9O^9TU)>_2:s?kg7rKoa7><jT+DW;4{bhO0Q,mpWf78Oh{C0!gCM?A>00r;k/?SZ9p#@`SKQ_NqKXg:VPn$z6R;lpA_dYf_yNl}2%/&NEhI~:#ahL;lp0>so:@t^DeI3m5~^P]Z@<%6S,f?>c@S49KoCnJ^=Q&~c2M(yk`{zRCj{<kFG8Ix7s5#kF`+.z9LwLCHffiuY#wF)<8F:9FLfZe]Yk,fc=;7ah`j\"nZ34vB}[)f_B2p:Qh,Zc}f7PK*=}ij|!F1>xKwVe<tzh5M<9OY,@#xb+jx!TR3^,%/_f<87G86_\"Byg*APc%u?UpF5d_7`;h:GsLO,|?*dGSe|0m@3bCyR9q@nJ_Ywp2(C`tp9d{O\"As|ZPVyq[z]#ov1Qjr8OnUX]C4Lqu4|VXxh_L@Iqu/FoEp{UlMj0YrGV}^#u>irKw=tDW_q9i}{szH:dUbdm],w\"hG98Gs2b/4dQ9_)pPn~}$MHxppanww>irKwqG]/Q?eky}De/sL8LU@?g87/RU6%o+zZM7=Z5d6BchS|n9gL7N|O/!F(Ah(F5d\"~>:n,@;#%OrFMNq1N|OPwI|AeUzk[vbuhq[`UfZl{<m^d_Bv@7}&;>C;7HL[]!.KZWaneS|L[NjZUY{0h?m2lgD]fbblp3}B8h;=!,P89mpq>dUC4hmcXEQ_v}{7slu)=K{Ppc[P3(oT_(&urT_s3Wso5r7NWgXtSvKF~^ZrV;s,kMp@uV;BO$ko{y_d{[r]ucgl:&>:jAMGs8pGd`kO+g+hn$7<~|3u;X:hbijJ0^4Qb47`lP=Hpg/Qb8SLQ1w3[\"}^X?yI{{{,)h%*`{v.;ipB|O0u37sW%p(!;Gom%Q9\"=c:up,wVt(uJ@VF~v;czo1K1TqT@wlPvVM)Q7Nq^x0RmRVsf(i^Yp{T5|&|0Z`fS|#SoSD~WbdxpVd2GYwKXk^c)7|o_7$ei2AeqlZ!Ue[!jfCiGu|!+SS8Den]TcU0,.fAP|#AJ(B=Cho%?_upKv/v2#1DgOOwCi|46VkL&s;.I[%H1c.;}|~8ohw%4?E[|<f]B#tDp$=bR?(Fh0WaKS93y#7Op%<5n/h)L[qR6heMXx3N.yGUSd<;nJ9Fw&!D42gGBw46.|IxQpRuz;BUVfamPmjWg:fzsyyGl<Qd:P|K*/U4t;HnW8>ljM#bhUv/MK){Y!z1GW,k^qlZo1,bGrD/wWj<R_8OOf64]_I727ebG(J>BChX|rG^xBpX!u]&J>D}gqL+b;Brrdf2>KMy0c._w9kH^^?[/gnO7\"*%em5%MGl3g)*AkGz/@NR|i=k[Cy_\"dXZr|Zo1?D+~{w*hx63_H\"w%XX.?s1?l#vSViF4!HInD0vhvWc[k6_s4(ouB4D5^7G2X1K.J6qH_,at},&/dh]Ir4iF`%2P3r}M(HrW(K|`)9eL2!!sdb7<x,HVKxsTgpb?c2E[Is*:lAqJ|Yi.;?H*8nf%]`m:_kpjZc_qEJ%h;VIM6uU^sNFV@yc!`;WCYqp>&C+8ZFa$y|LvMc5sk?!Z5o,|%4sPT,eQX+Xd8l\"4.^g_[xF%GC!O}whoP?[!S!Y,J?d,~x^+6ZU&p@ak+&%vFSH7o=^+)H9k,ci=sr2Tg{fmD0y{yOKaL,tVRBF\"WXASj3L2.dUzI]ss~3t0mL%=5!,Q=p`aT9>0mc>l)\"&/*>SWDXZwFqJ=v(}|;SrLg|Ol||abO8OYMr}V/1gxI7SOZjS{Maa\"%5j@Xht:ceL\"XtM1&o@W8\"v;`J~w[W{S.4qV=^T(9lO`D?9w;%^9wz;X5f~c>lH!$tYExGfy8lH?S<ak+u|Nn{*8@1;J|Nfa_>byZ>]:PV&5\":cx/R\"^t)]9u{P$eVd[#taLY^7Nq7OyW^:U;LH:Kt}HUT_,&K|eOG&0_:>t%L?i>GL9!=OM`y:q7q1:5RW(;?%u368z~5~wlDd4zW!zS)gnCq9ri3/zznj{C`!7,_:J,1c#wl:S{.fh{\"V&|A&>)=+QzPDX.%EHUv1kYL)0Cv2@$GtgE&VZYjH>n5+pH8/c5`gIM_|XQHKcL>49D\"Ky|Non#@_QxEU9CN#EYt(,`B`=/lzTYzov=|,AkM<1y(SB2JoLf/6Whs>U%A~A2OkEsBnl6iOVbB.5Jj]FO%_,|`s6ZvO%T{`,|14I:nJ5fAqmr\"jK_B2DdvBI6XHf+n~Ab6Kk~B.WhXd!r}V,~b[0_B.I[V2dzd0^gLv2%{b<1XG>jMWl?u`rMvV!sLFiWgz>V*|vqXd}8}jX1a(:U;%fDu&(dX!?*nQ/HXIh8?OjP#%4uQIJ3]kKYo9I*|X?M89kx(?]{ZV{`]4X@SVFjaAr:G7YL6?.7DOv6Zd_&L}ZyH.~ZU/MUGjF7m$hY5clm.+o:1XOgE*8c[/W@[fdQs^rdzye?,LWBGZ^IP+DXoZvOj5XA9+=zl,uK},Vl{q|Z*^/c1aDl*%7+;331B]I4Lq?{Z]jNQ_Nvt]e7b^%$&wQvT3fU3@+RDdpO:4}t(~<1X.Va>sn/vs~|Y7V=h`S4+7@;%hp3{>v5+,Vugw^,|Cu`H}RGZ0S3}q5cj_RGX])M#KSqx|5y^ROweyE~W2X2hy|G0b%K{6vwUWEA&Otw&s5RSqC.[*GYQ+J\"M/Cz*|X>{n%Nmcv[_|F`nXrhC@nbv(F\"PAuS,|x:JA8)s`u7=[p:$F<&r}W=Q3lCsF%Y4m3X7M@~BKu~TvoS8ak#=)KS_>=1hyqH{4eB,bk_tx;_F/Of?`uzbyejVVnV;dmA>6%p06nVt7ayPALLDSbkyM~b@XyDMcwqAbft(aosgx(aqus<lL2=v[9=oveE8faO(l5O%<zkQVvWa#82NROa3ygq%_|TmOy(zkT|A(26Ddfxgq+h|@SvSdsaLZP|fP?]2<P+G}Pp%Ul?3);P_i7n`PmpL3#>5=6A;%2{liKE996p=Mm>V9$Q!&[8Ur+h>ww\"dmM+am;+`za`*JK,8aq+b*m1X7|Un$aGBYiVI=rCG}ts2QhW~@{|B6;VDozFEbI=rCyUC[CHffc2~}(yLzcnyp20;N$3p#7af;\"j%D;8Q[8Lt,:?==(v~?aR>&=EDGn6&wVYWdg!16Ik#2)%!(O%kHLq,r=Ny79Q0@x2LTB~(645WO]&[eA~wwOsQ8FFW{wx?7cBlti2@RU6O}yghMI!/jaSqe3UbJdncjwEhJ3X}r&GhIi+wFjCrFhGuxD5dYd~A2i3Y7+muvwJYB%2//Qj^YS}<zr`B`31GT~i}KmTP}/;TKy|4Om0jcY7b/iRbo`KBSk*osFvI/Ys&)9T@:dFE2tq9+jXeb}67TA]W/|i6Na7)j@N.Kw5nMf>sjFzlphX;18Z=b&Vvy*+ZZ&Qc1CWz&@0E&)_%IN`CDmCHJoOCBty`VE{rjO}g.4\"S>va\"4k]I7*bh_OriYM;joX4ts(^R@5d4:8RdGq%UD!p0.Gy!48N{,]2&HCzJv24@U;R}7zP&b2ivnqC_bc@pTzxgeovW[DB,8+m_4GDe}lpK?sH7EX,,d~hSZ4vb/~lYk+\"#,w%&yG!wBpQRjCeB8Ae#iUeB8fxdEGYMw4CZKI3Gf~siTr5MC1&Ae>1j&Z{#=6rH;f8+.6@Aqd(m}~h2dnj;Kuo5NN)HZBCb%N8f>a%.wn#y*nZJw(xZ^u`R32f%w(u4#f]j;k]adD(@@A*:({]EOutelk%{zd72oRZ6~[wLd2DJ;,U/w$On5Ipc[w)[N_^:s!?5%Al<fps!Zy[SrXwXe2.hodz~}>[\"R{|RGR0esQ2^k[~qFC,I[ToA:;4>KBb{.9IxkUW3EK{<1rE%v+|DiF(Ae{=Q%^{>[kzah7;Jw/vUW=Xh1~}J.A[`k4EM.dC0!nY!/)Y]1r:XvykUWL4r:t~F[DS;I2MuMBLlc;8lCv5o<*w6II=R@_uLaC!ygPtMa7_LcMRhU;U@G,:g2<9UF/8\"7Bxosp[Bl&R:rEK|&{#?)#=hoKkV;v.#3}q]}@t)EXXYJ>\"dL1Xt`+|*q7Lu`7o%U]|tEF.}Vz_(P>c>oCk~b/rW0M3~YmxgB@_`~{&osXdcq9pJ4*<L>E[4/(F3%Zy5:Q(7J05KF</VFRIK+/CSVFsl?ZS9,TLCZHGf/}?zciklx\"thY7RRP+?ZzOMzj7ZL,YomL/)IcfjFcfjuxB[p~`WqY3pppF/|jN,[`=1rE$H*|NMx2[}(yLz{5P54[os(~$/WWIV4M`6i1_S_Nk&p~,|t&Wh/aB.y!Krw>lBq+@tn,|WY68dO^`NzT;J8[NfY~*^KWA`MwXd>ouo@MA~osM4G/+/61N2|}lcB.LyA.A[u`*q]}S>dUB.g,;^?R_#w]arI5m~h3.vJq#bCd^K>{LZ(u`Ph3Kzj&><2)xM*gZ~0%955|Z_?nF.=9P4C6,%nh<YvO`@BS!iZhhQ@g<PUz?+p~Dkoa;+SB;!#]K)_u.:g29,z;q/$zuoAq4:hX@%eg*rPEDlW1w#5,Q{75A>6~0l#*>!&_mV+1Ww_:gZAQ^4:xyG/PXVn;A_s{=[Aq5aHG}[acvwyepTKidWn5Nu!mjf~b1YCk!JEy,BqYc4e7%cwasUhe;zq4!VLEH%a[0TJG!jYt3[V.(!hb_hmZX+nG&xOg07$9O&f5CO9N{M[bl8JNh)}BD9%:;z\"kyz){)W1/tgS35K<t\"k`.u7?.X[?C[,jHvu,z<W_[[QGN$08CKYLY:`$9FNTnShQ]p2l]$v)dkx\"x##g;r|_1xFd}Cfd}z`@j=[.&W>(Ae/T4e;L$.6Ad>ihaM=+I7UyuGRQ6`g=iR@.{Tf8gEo8WvyiR{<+9:Un#i8k2?KMVZcu#;&7}A.+jk[ors/|>oIR<>z4Ha+9oRI#>{CE>rL!c@5xx{IzU$5otzre\"!Jv7G(y}z;Id4VyDJak(cmT2FN2]Nr,Ls6B(`HTQ&b#,nBEhl9LEalTr_G{Ma,{t00qr;J[b>VSZQTdEO5|PCCW{&dM0J6Lep#Y9&^S=sw2vY*SB5@!K0Ukvvxflfz%e9y\"{z:T4L0i*7@f_W,@BMPz))+DCiLT_iOC)sCpgkZyuJ+.$U754$7Sa%CR4X6]@4q|p4&OH6uy.BT;.X5[8uNIo}fiTo;ff01*fU=3m<Iy.{*2F9GUC1cy~hu`*Md5&~CwXIne5jKN2\",NF}1<%?DgM;1y~BG(y<6^O~2BeXd&Y}1ZyvOA~Y&31,R_]I4d0#/E[Toy?j][,%Hf.<;|!QvQ[H/5p{$e9\",*leBI8[$/PI0r]D_8HBlS$q0_]LsnwVD$h>s;2jS6d)Wk{bFO<sN{CrB)t<m}QB&|UmT^gB.2ll0OMV\"S{q&0Fr7I99Y%0T{JjTgu,ynKf!!MRd#?TmiG%BuacriGt=u=)Aqgb/`n0~W1=T5VryEGua$nh|z_]1@I|Q?U7t(^x^27otTT0&J3/3ooh_p8huT+0:]+VWoMVk?!Khx%1h+VrlL#>/]f0%u/C^R6[AerL>LS+>o2#*lJf9*B.gAP>[F;w2^RSbEa.iO:jr/0NR4<BVX1J@L%EP5nR8*biIiFBj$/%7Gyj\"YDsK4coAk5X{WrZRurM%Eq8mTS>}BbISR&qBHBij:SX7e[ZY)fiybqs$ET=pDf(oP<Qjz]k?aF}er5+A4IPc)_]?i4Q^EH|d{;Fs0l6^diJ$mG|XlU@7I+WscscscaO)[c%;O!],&%Sm>uox&ehpX^Ez}+DnuY,nd{t%8KgTu%xp<F^zQC;5).iGw=1}=}ZaE;O306*WE~J4:tSA;,EVsT]&MOy,Gj[P3n8HPc[ko0&mi%HCZ&ly~A#m+Mwo2jYDoy^|v&(_:V4/DuxuZw1ky(N`tM2@xbE6:pg~91>pV[@PK>F*LZYJ`~4i)&A&hTR4!kg{2{u|X]tPH(,x57|>j!WU+^5]&X~31\"C%dmTqIPBO>n(^Dy>y?6k1W!ZJ|@Uy0B>B_&1>68SOs;zqBASI$!:^TI!}BvHm~g#$+bsu=q;H1{46vzBpXAs@`xepK}EWN[CNZ!!],H>]K<36$ZeqMhLKje^Ns{i6N1uk@gA<OW_MczrB|iLt37eMxLIK/i%A=%$}0H/>)JGvuWGMi@8IrXX+cy=}9Cv1YwK[[qr]0J!`hrAeHQrv/ffRa?>U*C8&HaH>FGP2Me7s#2wRDGR/L|5h.8e2WA/dm#dQXezvkc/I|i#C)}7<B7V5d)<B_<tyemzZ_B9@=)xjilJ?)dz|\"6{D.dU}{P@(W.&~`yey=9!Pg?G1=q;a.W\"yRKQzFMdYV>r63dx]Ne[P37o!/pUBCeNMp0yd*sWHW$<0[iY%v%51!VMB~S3e6(,W,Pkp=Ww@OY;#9HHkT$;JMay27Xgyq9m5ee;CI+^NF]w~ofE0C#2H(k0{a]578{D]FFYAA5FfDKAGuWEeLece!FBiwa$@Xw(+$u0>h{dkO%FmX(*$I<i$ABAAA6yEAXLHX9Dl)v@bdiIjsa0\"MNv18S2AtljGovOi$uRf#I7C*PVWvKRFd.yP=a(J9D@!jNdcIQR}I^@3kD4@1\"5DG~0rxY6w^0_p*&bL94{A|o[cg?iIJH`oj]~6n>g*RP!;Z;4~dz@MeP}q6#;K,<:+W2mh3*csj:HZQWtG*\":)8n!0%axFGHxrg\"tJRa8P&C8Y[ZIRp*7s2O`C<J[tabMuAC39sYr@z=&z1^1sk6%4+FNn}w&00qejz8DAe}op;RhmSP%_H.^p[|LvlZj|5sc=7x+f9}B7j4E?=yx7mdIl!2F%0!.^o6gV*4=X+(/+BoU7#P}yB.9(I:9Xy&S+TA:p?Fq|A\".`{7I!w%6{<WCX,M*G7F%4yUh;8.%EdxQR63/k;MN&NY6}b(GN`Sj}~/T!kvBnpsV)7IcYriw#z[+RsH3A#B\"vtP)0{f3$KtE/b=re1KxT1PByYh?IJR;rULF$Tt7`{4|W9(~QnyyOY~up4(y;:KEy7y34e+W5|Hc;Hh.acekShl%[V`^);O>nB)i+t07^1UOTsito!6dG5{J,#@7U@]!R,uBHUpg>~K.y7@+y>D,@D#Ldf_maOEHWIkBCeyb,N%Vw;l\">2~p%$_me8q3[q^BxTp2)1U%r:H:hHmy0L_zH)*peuGE9Z3vA}!])08/@@]lEbHYCHe#rq`IEj]@+D>Y{<g7Bg(%%IS:C_O<Q1N9(<l627o#:~Djl|/Du@kRKQ29Z]MF??/bs$Er:NY_Mxg)t:N_n.RwBL~#y{yuQ5owvnmy`hIt$T2Q6!~Y,,GUCVT=K=4pygKF~18yExDEH#P<3i+k.mlR7Fc\"myI0B~3SQ](c`yp<=?V82O.RM.`5rwlx2l\"*&~.LxMG<u?WCC^yi~AITasmtM;KWrip)FN]euuz)n6Xk7G[qRpmL?NO~TOMDgepbWC=5DuQDxFN!X5v#.{xW_}esLqNHV`?d3tVa%rE<wD1WU*7z%re?=rH$#8,L$$J,B?quD<g[GR9tUcod+sUD~b@TXagwX.*KZjWmI^OG>ByM!T{82+DNTbLjq`@8<noX%QVpK[gwP^c`:#j)=qhD}kMLO/)alzvHv:`@+OfPx1&t9sQ;Ms.M5<5o&xzhmak\"il9+ulcj{1cyV+cJ;sh@h{K#8#]Yo#pa:+oL2c)S\",5qAw~|qH[wn?ACqX[P:i@wV8(imN|\"XP%bT|tnto7FwXC;=+=VSwqJM8bbXo?&Y#Y4x;/@bDq`Ssl$d7+`Z%F<Qs?Fyvnj2|~>IXI7EkoQ3D4yA%2[3WoFX8LdCuEMDSUG9z3t9ZTHRaH9a\"v(*24fXSSw:.u+Tf|0*{]3VcNMgSi@7GfeQB9(wfQ>zKiw++%VwIau6zr5d^IJ%Pk}tTcS%ME^isMhy(n#d}D&fqg4d_xZmIl#716JQ4=968\"7>gf|d`J}xGBqplhwiI:qcftLh7T0qzkG![~!o#Q;bT%~]_j]S>rHPSwU+(M2UONKtFU{UJuqkWUArB3{c2q;8XV_7mPrTmg+eKnELIlc(O4;{C$Oq)X!4[N_xdWF~Ewz,n::q*u_&}8Wk3R(@W4S1RQhl1{Z32&JL\"@l+9_cc`wA*T_0~Yfg}.vgElYQr=iW{J\"/W[U!P%mR#w`0CPDU!kDCr2x~ho|pfV.UYhbdK*$.Sg{!M:zKg94e`HdzNmytC9}n]zQ2|Os/Ifwy;dBNr?|(3L=?9&\"B(`r:E\"m8Ax&*[Pq5]K{uuOPzXCG^w%twe+#ITN31D!Lds)MZ&YQn3[lC,pfY:;M6NGmy6asp8V~V~HVJqF@XUM}6?<z|2V_#Fg8rg#[}odH$Sx00.B8((NZtBFZ$=Wm,V(#%Pk0Nnf<)>FgU!`>/*Uw`+tq#|R#b64cE(<2=bg{b#7S/I3JZ;o,D4f:&yg$jNmjLq%rj&hk`h7o=M\"pT)xW..Pbzmkn;$>DVNY}z,m)Of)jl4G:IC0nX6ETel5~iOPK!2BhNT,[Ea5hjK:.{+`//5J>fvzaP+Yn[D{p68g3hONQ2I:^s6`iRhlAN~Bu^]K/PD!0_)Lft(Yh!DQ2omx[G<lkH:@$39:4mV1iYnhw}0;YRSs4~z|N^!{[52@@6VJMLSevT[21C{JYNUz@e%5a{w8C>P%CG9Am0=]~7Zi@+r4wHhb>>6:qa<n7dvZq+J(21czNGo~aO,D>Lq#54PF!QNk^DUa5x>*7u((1Q`<kEG%_]a]>PhuUD2`P0dyl0Lo|v+R~95DVl=(cGGuB4DcA_;!3u.dTvP^ERhBi|jt]$)VFe$+XO54}jE9;8>8VhBEL?W5kGhV|gC6qW>\"Vn`07!mm/#yyV)us:*T]S~ojn`i#/.rk.jSggl)oHSXCWlKowGI5RwoK+<<~#S3ID6W2bS^g[j7):^;KTAoyYYsFEoz`@hn4+S~+LFDF/uz(9YcEuD]v2be*NM^XS+$trJVlXPB];LWSl*~:XBk#]nT#3(#kK51r..j3E8SQ)L`kE?Og+RXZy0.Z?)ZbzM&xDMZ}%=/g9iR/fUgXw?Zk!.rU+]C<a9pa+0+D[(Uv4MXPE3!wtIk+O.[/!FP,r#D;q:Gg<ys\"irTCdk~X6<:%#%?V{Xs.;v=NUEU4^!2Ceha,B9[hCQhF6.;H%yyaZD5)!_qrgrGo6^t1[hZ?Z$(nj@lDW\"pm%<$R3Av;6QCR1u<#Pu6b0v2ZdUkKQ%M6EcF=o+WJ7)/8M?y=q>zi6XHv&^S[luP\"3$oRZD#UT{SGd0ji2ZSYc+u?U|W(oq!P5x<B_^L6/BnP0MuC/[xwuPSW+1_*)rLhwL][G~;SR/?XtZ]ZqTQvyNkFFH}3ZvRX9BY0OurG62EE61}us,?Tib>ow^ur8P4j+3i<r@<`m9.wdL*2#j0UZ|Z.$cg>_*BYyk_.+!6;)U8F}+!O3&Acs/Y$e>1(pv#jj9$X$MdJK+9Nl~|*WOPKyp|e{,()iazm%GA5SN!WF{^Cb_U}VN)6)fB?cWk^I=+<u,9I^F~>DRD/!a_=@kA_zHJx.T_o=}i.y)c@&{8I>_#^Eo=gsWJcwW*]K#)iMEvvMA6L)`P@IWL!ahv,.8=8cPJ~HS3.m5U~H[5@*oOYJq0T>G*.2?4^HLq:)jE\"lyucA(08tx_YFd{yyN&lO0#yZh,i|5{ETu$@Mnx6@MM`u;vwgXh.KAYzay\"jau{fG/Z:Y[S]GD#&AI@7`%a&wO_=Vq@jRj9ekVQDyS&)CoyEHIka?o(^E~2EM87,tFXZ<`EG(2MvEZE?~^_4:}9id[w%waFqBQd5G8/yS/xUZfYZM$M`.y_=D5njaEu6Vd]5)0uaR)_aHzAPr:SK9s__^5ABde+y[kot!i0p,fKIok6i7aB|=aVIgdJlZ/c}F9H=yZ?S%>B~EN>N+bO9^YRR=y:Fmvn&*;n5o:\"6c%gCDH4P]^9|BsY$4Zl>.&xIGN[t!C\"*Q]!|nMEQhob#UIx^K2BfBYFVfB`7u=|Y#h=FXe,EzN|3@GUI],elrd_=dl$*T#}b>S~NG5?2}chez#Uq9CQ8\"aw!PClGBiZWy)8]([<6JhG}?aUC#&(Y6D%rmD%qFks$S,E*()^bB$AMh|dc?}Gv%{S&lef5W<jfx`;_?dJPB[j>AB(\"z$RTn+e~$wLwWS2xt0,4!p(bPE24:^cKO.Cb}/K<\"*`u62g+j&J/:$|&!Y;tjG@W^3$<^NQyHy6eJDq!C9eR6%V{?aGUu8jPI9G7SMK^v&0DK.WPF4==y(gBORIsXX8R=9T(S6*:C=6rei)Qc(%n?3nmMFSyW3ko0k!T=|N$p2w4yN}&Vx0N?XPj*gVXo7mcFRonEm_!{mUSA#7HPjeX2{*RZ5{z,Q:s0QLi*N#w6c`C3cR(u4]f3Qhub#DFsUl4[FW+qMdk|6e!\"tgexm{+Q/*v]iEO[i(Is3tF^)NR,[aYDal:BSEw}?XjRcW<%7DaM`|?oP;6If=!(6fPwPRJ%gh+,u+_7u)9iJ+7rlV$VKQ<w3WI%Hxi))v.f_cG*BOEy!r_9ooq1]Lhw,Qz3?,H%[!9o:]kH4A5MKdMQV@.F+h6wR&Su*ysO(:2cXbKKG=4`{FpE?txtz0UE!cMN&e7)dd0vJ8>Nt9dGE:bLfaHF~U}~=|Z}Ndq]t1*I?EortFr}d8>pU5t8%CCf6?\"qq>,cvp}W)9)?kQmW<~1h7m6w>5f_4NjB;c$k/6idf|{JLAXO!dc2AVO#^AAx(7vr@KQZ>~Xw@1.buy{xAg98t(n_/f8Ud<y!}>;=`S>h>4?&Fbi]Wp}Wn[99@xKK@LQPI.ott]JC26,ROS.*>87E!h#8argok\"E<T`Bo|L?hJx~EI[zj)*H9JQ3Ng;#h/D0E+3`49OxwoUo#Oc_u0(v9R)G8}:[~J&6|THP=V60Ld4sU#HN^Pbshxb89J?fB\"L5AHK;tLnjV&}g`q\"S=pO;H?;V:uXG[qMiQmGOxw|V03F/uj2[B?XRMFI~b~hWVFzR,A~S^Sg<Mw4MRGTr\"$+,y4V#It.;o#EzP2gC~9E9KRR=K~b:XS_UTHZKx~`{4o&esp!Q.h^TI#6Wq\"%BH<;S]L:IU}|gJ2Z:hI|,~nK.{~q1@~NbLd(oiX>Y>*PzOQyBv%v8.|&;nG!K&~lll\"dX0sWT+FdhWtK2qrFf}x>{4&i;{QN*&%{fd1x++{&1T%1pT3C<ZNrz8!V$|cfIy{Z1;kM=I,MK%xXiIg0IPTY@)Eks^@})ua$k>i|R(R+qZZ?eZ`/K,5c{GglmAtj?6D4k}?gI<@%7>@r9fD25QL1Z3%ZTifQ;wbn?#9y`t=^thQpyu~3(J{#5I9WMY4OP4/S%}t8K^P4yq6=R{!wrzbb;[572%^\"ewHB?u;~r+W<RSGBI=7}bqkF_`)o\"BQ7c+a:RI`6>Bk$a=C2@`d2oC/ib^LV!WvckJYsX2S{)R0h@5411[gm|>5B8T%ofNubcupuB,bmmqZfB=u)Gd;_Tr\"Jw%r\"dOjcDn2.dW{XhI,OYU~iR\"YB64zZ*{H>FuOOGZb+6cx0*BLI9#6;BmM6mvvwcMTV6$OzdJFe~hf]cy$HrDJ3IH!Tz\"i`KQ8o.UcBIm22Ot/1,2i);7jvfgvw<5`CVD`N81Jvb:IZ|c00T1E:yH~i,Tg0S&B`62$owzk<nM>8]8~%D+1`EdBSI=JKs8u#b?I&b%J80yF*gtgqI_urkDpYq!B[j{qfyjbTUfYW9{C*4G[kK_Rx%[jc?pyflNak*{t>X5J0Mm&c78d16?|<(*9?h}{(B$zQ:?r.r;#4KyBd]Hh}{d+Y#Vu&`z>3l+qK49?uzdvip%iHjuT[cH),~o7`ige=ub`4![V%;k=vaPU!#%+gKL|Dw,[TKbB%8=I+tYj?NxsSf|9A!8D[F~W6/FE!2J?{m=e>E<tJ]BY0Yj3d^O?xhxq$[k[R(5K*+#OlU<*oW,>Cr.~8T3|bUYS0XqNl,H<jZ<RI[WCy3_T:d%y.YaTL)4uyMKMXIW@^!ua6zLsaE%Si8^@m(]mD9N\"W.>h(MKq!<%7Dojt_S$,0a;?n(2PE*^VGbsMF<Z4vD\"yk%Mt@N\"#1;<z_)k9q5RKfcu,ppd}hg8@j.\"4`3m,;.Mb+XmM>.Ke/BZ}i/nb*lDaH,qlYH&kq~#M(I;Eh.uJ8<XxBi]WE]+_|5V*)r.u=#/0|pi,$nmlS|oDEwAws^Ca^0!i/vrte{*x$pH{[K!Nf/A,UG#IE(pIeDM]taA|;%GTMXXnKw})&O*?K6`9bCAwN}AHRS[b^uW6cB=W>:DfyF@&4_>J$}W!I|Y44>m5WTax.o1]zjxt(,fYeQD]VkLs^|60v,x4)zfXx,%/(.w&oM?>?PvU\"i:c16JQIKt9O?7?jEx)0y`S?ue5^UK[P.uPUh4UCWVw>7@|]:sLb#JtFg04[MSfUX,72xWa^a|o~9>ipoB+vN#!DW,u7_Bl1(X3Eo^!uMyL4W(,Kavu%;ulGpNxNe0]``&ojMyCsF%&E6m]e3zHe%6CuJ|eTY\"JJ/IvVw./>_^NP<A2!qC[\",E^zi4:Shy,4xi?uxp`3yj?}S8f?u*k~?8]`oW2}hqR!k8,Y}Ho|gl:tIHs(yAC\"6CiiH7ObaOGI6KV;H1y.NZ!wSscH51Z^j]%RG96kxRqHbvMPCZ6;5r|WU$vBfXv~;RmN0#Cd>]t~wO+?z9z5XA3g{1Qa4\"r#ilX@W5{+rg}2w:,Nl&zf%L%w$R%~kBZ9p>eq?9l(b!eu%R}nh75[6GtA6dsOPuuu/n`_0XMIh~W<jlpB99&)xwI<3Pr2~58aB4310[[7>E^P^rI/1lPGzM`L2(gGjVhe\"l]l*I0HF]=l.uDf@/k8h1**PJx&&jRI2@W^yPo[h<w96+k@zGUiP}}AM)ga;CsdNjk7?AQm3r?hvh580Jp0w;L(#B?>:@6GFHp7x5@$Ladi`O<s[bRTwekSe?=lfpM8!Q(b[GOzu|kqpQ?&p\"Wmo*XKdd.NnE%Ap2dqZ/1K.{Xs*_`sB!WV,iHB?1fM:P%D*F+hj!})$v{]m]U8U|xkObbE_15u|bL^mmi*t6Y@u?Q!&7pmuLxt)>TkT{oPKkAo&e%ImHr}f3a}tY<2&SW|fx[kinmR~Uf~fuN+p9k>v3zJ3e7uj|9~4JhO<[sIn!W>XYlS:|qfm3vJ)/#1QJKhLN2=_wfqRqFS2T!HnpA1c!XZX{Ey+<hYCX%I:Nd`mTv$^0pxJE<N8I_RN*kGfn)@Us*=#Zi`o]Oo4j1jfddBRAbHc[4T]pdc..?&B*D1Pw}n/:(6p!sHs5d@2OS:2+<TniY9^:IR2xvnz:^l3v1Mbs6#D0NCBLO,c4r6dhZ)%SyqKnGH/3V=joXp9\"?%_Tv;_(HLNOT>#X+Gdlk.m/vGUxme)3CSh~X9^{7(qc.Dq;v]~0MLg!Enki1R[SJ).GgYn*hFh&LAX{IpjJi91;b6!:PCgFZ>f({_wup*rc[zP<r*aKHuhXi_$bj;hgg>N,bG(x3*|>N]TU0]<utGL,(Kfe&0v\"T,m=$YW{GKD:r.FmQR2H91bZLZ>}K3MM$1sj(DWnQ;CSOqPojR0:raMx0!_}eucZ!]uw)1YJ[B=mgzKuhM2%24R6!7_&v72K3Pyo2Pu,Dp.e0xO@Wk%#^;Q@^lt8E.VjbkIyak7yh1LAN,5(k>ht2/jPGv/VX4%!VS$jcU#B_[wNpzcMvJ>yL:e{me5{6oBi+J\"JrCHZh*(gobwF;H/}LtslB2=rq6rHzHlQbUPE({e5rXdq$!bhxL^f<*_*R\"J4@:0Q6r\"+0IL}zk)s)|+MyuV^I/nJ(^ba>sDjs:Hw1Km36lxcoc|e`d*<RZiQc`VG/9XFFPOQ8~C0aWCMFu_0Y]WqE/DdE9yKm8.M4_FJ_,4VfgH;qw4Rt<p@8B`(Z(txw4fpILc@q;`*R(V<p%A}Co+ck7/~.VQUUdjU#ZMpBUVPc_|pNIug>L!O2&nxaebj8?Eu#0I2TiXDaa`)+y\"kdnskf;5&$gr2tO7g@uP:uPf(Xzw=u(wX_].97Oaz*O0*Xba=*~$=mbQu2a*Q\"u\")[L~:sPx5)?=)_DR0k`IC:jEDFj[AsX(lJf~[*EF%]y^$q+2TsS7NYt!B4yC@w{S}NTUvp\"UH08LkGmPCq}YI_<R,(kaBhj0yc[{I=ZQhtx.zi@~EDcIH#3r{nhk5`8n7(h36|G56AEkwH\"2[9n|k?_JW}ZJ9Bw`@t]N+M8NQ%0}qQ.Lk%cv$$eiCEaU=zqH~!ssOI2Si|me^0A[JE^G!Gayg4?LsOL=C8utiNKGuL;HxkiAp]2~uW0/XTH~O~|f=~=Z$8?y&{WWS6\"hkSACVHiW{P_,v_?/m*TZdR/s@(YN1da?sR@S(=XXH&<QQ:s~Tk$u[H}CGitcm16pq(>N+)S`H4y?hV_QHYP5nq=wWlm@;CAXNtVqf9NJ=0eZiiE|GfyfR,I*0<h{]XMkbYNQBabwX.NdD|PzLF)n&3N/pe7yWGr=\"w16zi>g<Urv@}+_H5@b:nN.Q5kT}5&UU$*Z4!9Khs|NKr2G.,)s;Gg[wSy}IYT$|WVDoN4^B{s!?7^:Qq:Qu5o2?~/CeY{T;ObXw7HKL:fn00~%4GAj8F3=cj[>}=tg`R%nOkBUO}}64LT$=!z38tR1Lj2_(sPQ~0c?2#7B<NHt6*esUaveXANgJD{HFCRW8G65WJ9k^yBeq`3[{`Iq$@~}3F{r2#ZQAv!$aOtz>RK!1D@,30\"a~EXE;5q[u9Bdva1vyHohlBx1eh3Nyf~Zmg<I<2aHD:1;I>rnm&_[*8s[Odp7jY#^6$5y<xP#{_{~2)%pl$},u,GA]()B,rHoXxQ#v?rmc,6x*8QhY=}M*L=JpsJz5|3R4^aX6V$}n2.BVx_hhb2w!YR0j%m9Vz95O>heQMe/~l}CnQf.H9WL.A?;I~R>A_,L.F|QdBM_GIQjwCr,\"}f#k#A?x.2k{nG;sR;i8_pT(cvuQ&YoM[et<b{j3Q(w@y9|wS@7b&{7.W*W/uerRvb7Su}gyWuZMk6krgf*0YZ%ZM63_wp~DTA;,Ov}#$z81r/M\"Za0]##[l.q[oG`t1^#*.p5mRe1f,7+4@nB4U#/cQ`,p&E?@]N#Nw^GLGV9Uno{@Wdedz`mQNs?8vLE;UROL`kC2N;$Y(>(FA05%nGH0$1RV^K1$ReVgy_gIu>;{#uKQaXQYAiZJo(BYh#v~U)L/MA]\"4Fx8Z*33R2x,H_^f3CK8C`n|v&w2:Cv=<ObPLXTj8jx<mIe&Vy&=1?4HXsFsDXaNMFp}4CatJmEVxtzvlk4vA<CP.F8Vg8!Ok%9Ts8F$Kt#E#Z/7#vNZ5zE3;<F/s}R%Yw%XoyG]45xAn}lG;3UjqDFNRj~NAoAI3\"uqJ5<2w><Ivi,~;FKEicUc8luw#!/tMqIth4j@[#q.CDJV~/rfr{UNoD=vs<`Up1wpX;OWSFWxrJ+xEePx|PX3$YrRfFS(:&C%61^FMq=H:uE[c^TsCw%q.qhR6i\"56WTdCoDpY1.,+Z;I06yx}PCdhV):^hC}$wLL~L(cPrvS#(nz_8YH$?SzDx&C\"=S9swDs|k2y3xA\">9S3n+D2g3K|q:UnlC!+j_4P#:0[+}/#<NLiWgaw5>vfuG(6TX95~S//9H}zq>?*R0mMO8XMczs9AN@.3adeLXqXd^oGF.U,aoh;$2$G+Qjck+\"WOAnx&xWZ5|~r}u7C:ws,A/fpw:J4G6uBM+u<LyYhG0QA!yLUq~Q@ReS.($it?6HW5m~^)I^*9Mm^q!MAj04Ii]Y%e|Giplg`y|R(E!phbm[6l$\"*=B+4eS1w74%ZdQ]K(ZjJ$(A4I;,=;.Di%w*VAypR1U4lWxh%l1Yt>_=z[26777,Ej@2:=aB1G},cWp5H^=ye?I^9.4Oy2iF5>0Q1L$&b?zo]~y`p`;zM5L\"5X?Fg6ja=%c,AEri}M5;W;xINnD4A_.7dq,y2vE)SLT:pxt$RZ%|1frn2UDL?iw/.hHAVRZ=J?nc3X91]tB.=YiFu</Eugd&&|dvkz(PHdn1YGs:B8&t6VAVU/?sH@RKN?hnjA:98g3:%K6,:OlbfLK%{yYadl]h0pWiedF+[70L)1`qf<\"KbmkB}Ns}C=O2*=}*yEhn8Z;1jdaAyZM(M1,EneSTKz4GR}xg]^+S<_&aRDg:RjQdJ$]#veZ8/~dI*R1no3,q2ak9r&)E*vva;n0VY3uWOg%oH,A\"U4p9Dhq#S0ES;d6BC#a(VC4fymu&6_GcqK|@YBm0a!P)EXqiDugX$36N!wwE*VvbFkz4;uMo^?q^%L(F|bzZ;{sJHGaaJXQnh_]},~r]hN;i2V{jrwT]?#hye$aS~OWvfk?o/jGK0]j,,b{ah5Q=rTg{1#a!3edNEbdR&ArpERI2QtP(#|vr4#BC1&*)ds:nrsMh0$c7XC9)1)Lsi4?7/S5|g<ql7AJl{B$K;cJ{`>[Dw#^k4\"~=U!%v;`N+i+C*B|1)7*%yo^^6bxrYv}5\"+vz;eH_>[InLjqn4MW|C_]f`#|SYhl2az;O0uDb1+8u+%M>uq>`*lWAAvHOzDU>&dm_W{3Gzo(JAv&v^n}En=w3}v$6VZp@&D3k..p|1gFYIc93enzjz#v?D@(fNU5(Lz&:vHf&g1cuV!OiOq(2W`OCUm6x:Y42Ae.za3Hk~K|r,4pww4SXUM{k:=qKf2?zH_jT?pk$d47due<eiaclpE.Y1k\"GJEs4zL;Uy&lZi9HDcM|p`HOZ6EI5;{Famd)usM6gqyuw7oN]H]D6/c<a*t?~*cCJ!p23P|43C)uek@&7hJSGhx!wa/)#`VyQM?,=9+Q9wR\"qTTr%5_O]7Z)_cV1X`2O0znq1k,0nyspJodd/D#U9sCh]kXuN<*csI1qH[MQ5;HqEh[J[`wOmD|yK=jcbRX:aQ.g9[2U8bAt/CyNvS/d!bCcUm*mJJaKcZ8B0]Kv$bkK:]EBr3LETJL`?Su`guc&C[dtzC5s:Gns,2D7yIk*75c_}OPgBTWKKPpGGr[+K$+@rqQv[Y+Oo,ZPl9jWUC.P}<G<CRmFhaJJbf8G:tZ(U}!G}?:{0w_nY|YV8vn`T\"*Qa2T4^mFc=m2@ub47:/iTDzj&*B![P&|fh7YGzw{W?PD%>b,Z0_i~f*J<h|C:Sp*PKd.eB6TBYHH[#\"+1|:(z?3`MBEP`PocC^vXn5~oJtFht!ltKof#_g]Yh?f.x21l<?.u9\"c\"BlKOYQf{I`<faoE]y[9a;tm@]g#\"sEYi;EF]OWiV,Z\"m(KNO7cNoB9Bl9g/v#jE?!nbmFlH2z3|(C,~FvY/vTzvet%?,yPg$|<9Bs?})^hM.y3{i614T{WXq(JoLO7ZyTQH~K?<[}RsR&<0xMj7JQLbFf)h,rZpK<vk6x,P)MJdP=#>!|X`~=frn>ZA@\"oqm^>K!+|fd@n~p#T;$o%z>O\"V*&o(\"!UxOZ8/TCL879df{7*Wb(;WB)H|55~^|B,0953:$a;?DZ8jZ9at:vVa]?C;H2PA~,zqK{O:hJB9{:PVIzMTav[G3MC4eIvCgrq=r}G0qOk#{kZJei_M[IlH&#?=zXj4N.cN2Bg`Kb;\"*Y!`5J`2P=G`J|Rj~(?qS<xR^@.:Gnwz0,03]Q%sBM(a>e^6e21*||F|8#N%fb:BTd}cM~5p%~L:t<L/,XW,Y+r\"sK^}Zb,f9\"O@w7R]MNGl1c$\"^vyvn<GMob5T8V`c+k|o@CEc.;R=36B7f0;A#.u}b?[Y@\"b1xAC&?M^Rmw5IGpUCNpz>l54lx}C#4&&pgK,h:>vt)\"@hbGQN877+U\")FWa{T4<vot0<&y{&30kIju0mfNJ(%5n+A}rY1IREZBaW}73E5y?SHYaFJ|J0}Q59nV`/L|(bLPiuW[Ef{dX2|p!8~AJ&))H^6}W7D.OH@Q45n.Te)(|MJOM;Xo1n+SHb(5Q0l.i0MBM<A.0yWWIb=|.TMDifD*Kb,(<NPz@N,B1&1peXwu1{y?^}P0F0\")1^lVMHa0t2Hsf5o[,TAO6~[*gv`+2c$`BZHI@bJ*`5e*V+:su~C@wJV9?M1Kd?6}+x[KA*#$GTM&C/5w4[sLU9rF$lsLjM@&1m`8W;1j&yQOQ~,{A0tN$&m8ZMM&8]xW}l:G[9<*@;?r1%7;Z~0[||_v~M8J+=W<}*p.x`.x7hfJGB.Xw0C5szK5/V0cRirvg{$OJlrYLwinwpxY8,yz/U&y<rbusn<vP^ZHV*<s.^c%bcK:D(E#nlH7);hX,hPQ\",syR7pLVn<whz+A#jISNNzal6kKL(Pe\"c9Fw,_C(L`}yMAJ;6>#i*9+jDp8SRxvYkFZ%dKxU06d\"YzG=wE!s}w^#C5n3L/T`(VY1*ZFG(sq+8,aKjy.?i)>C*2XTf_zTZ0822\"_pgU9gfO~c$T/Vu{15|JSu`Dq`Z4EQ.SeJ_B*FD$OB,abV]+tu]>]S?WS68B8NHLTl=7%@L2iT*\"reHrJ&D;0btqgo${ThnKr$ET1Vn5/,Xfu9xV@5J`<d9GOG<sKSA5W3^[4p_~bvL4*Di%Fa.XL}[_,shAP{5[$YT3+2UHgbfG\"\"KzyB@y9#S{#ZmipPJ3>%i1>O:~<}!PPi&hM6H0K?5m=j*`Q*%m)j<CZmzY45GZL\"4}dva`J0%iQ>qfT@9f4XL[+(ZUZ(n}hL=RUg%KuT<D`r$#2*^{jI.:cI,2I![yj4rU*ro)1T*D6h?FWmpc|vN8yB}SY+1tF[6fBaXG}^8?Z&Dd0|}ls@2c:/|P2OH<.<~nD)WT#^4gtWy_um^EBgi`g.n>q%Op<HeDT0wZO2)F&GN#25eP3g|%9/|HEK=DMB_:R+_A[7KLt`[_@%nR8;Rx4Tc/lD)!qPHTYu[BfL*W#x95BW*pYA]4bO?%Wp]By;31OR/5E$j[0|8wETD<e0cjdTZ14N8$F1[8[I!8%@`!+JTG@g(5!^Pz9Xvo$:CcY+(R57(Gv3C0nK/Lm)y0oW0CI#J.B~8KiA\"*DH65&v!tU&P=b3>98DJ|J,4xbRFw=^$Uueh*}ko[.$!>^0t%uUFX#E%R1sM8y[7?*w@dHIYbZ;b.m}P%?U{Ex<^<BiXu@D`;]P>tp?T$B:05]0(&y#,VHTwVff7?D+_d_iF`AXO[r5*NuGpvZvJ~^jiGN}@pkhHEXPVI9\"&xnw&LKvPNX9f&RufeLM_k6|rD=xz9Kx.?x%tFpGn>~VhZj`U\"vH?I3al`;xV1ky(F?s.]Erp\"M*ZSsL]!`siW$)d:>96zKE35e%q]ks=_R+p<sfvL<b|HhpR|f2&]bH0BXn/Ym4E>xrf:w9|BuA+k}1qn]CG~NZ;Qhb^QSh\"?qbyFX6<p5w<(~(u*XoS%;z`7ty]w(Y,AS&=QivJC/]RuqMrNiEO4iqSFk\":vsH)(zS?P1o2*O*[1vnI]pGaX|l|r+CA53TE_i2u{&KkiLVT<DE>BoQg>E;ix,i>r(z2.wok_O*nOX7&+M?]nnKj>GIi@J#{MKczvGfM+RjXGJ#/}7%VQ/4C!=J6V]mu:Ha>h}%{u^TVP3Qr+RHn8o[5,zR|aZ;6t3l}c,pntLSxn^dK(Xss$vND&[D?f3`PP+`[7d|;#gHY^13>Hddc5B:v9nBLCv@~Aw95njQOVBXw/n1,ec8,#zS<?qkp?2|D`cIt1:RF*]n*}F.o]TG}_3B8v|b@Y+Ocu7$P]b##kt9<3jp4BcSqJg0^hkY=di{|#9js}jKi.#q>7aG^!MVRrZ43S^$v<XhE3SPJ2Xce+t@#\"28Ue!qc9)SXkNwR(L+2^cwMvW*<U4pHu64w[UTj7VIg{mwK@`7=2o1Fxj{$[,l=CKsXDa\"OMu2m5r?wxm|1mjaLnl.h,[JT.H+xBJmGJ*:[l]B=To4$l>}<%XA7jb,<_>KyJU=yB4dA$LC>7){hm)1ufPVB_pc;p0!+x89GNQ7B}^FBU7<?B]gIZiblJ#Pj74\"nkj+[vio7j|1bch<@!8RL@g$:Yjd\"f~}e$#`Q/<E{!>$T^AIjm<i1nfdd_S67:|\"e@z*S3%+o}Ghrb]VF<Sv|fMvM\"]IXeK$X=Be=YX*rm;qz]JcJU_E:eBUz6uZna5rO)^_Xbri4d%T+LlM<eV.3vy%O\">_L67Z>i{V}*+[DS5$i)+r.>:$?SG@LJO#oP_T89;KYV1Ng>:Da<pY^&TFLItf)sw;$I?,nwHD*YC<br@@yNQj<~wh=NqU.Vt4Qk*@%Aw/{>?ClwH8j<V2>{t#[!z*(KO~4_0%G^e%+mfTIgcDXm#Nh~y{WAxiro;bZ&.ODG1WU1na2DkvQxZ}!^#^$6][Svh+,Tq81~8D~sNqb{(%)=7evp)aH<]kaqql4,Wor_T:9R**_%}2miEiC$]Z7;L%N19;Xi(_=@Z]\")}Xk[!JI/g\"7Jll5V2^6+zbc^)c<97pehgR/A<${Y~sm;u#CW8g\"*K}.i$Qvs3+5+Q6*tBd4%(CRK2w$$:GM*#M>5^6{209GDyQ+q(j}wIi[b*i$d3yS@[vZ04U=]##F[jz}ejkUj&Rs<&E&oq<fECmQ>v;z,K{p=HE(EO_~*sai6F6;}zWPh]r8xz6g@gGj:5o8]mP7a>Q`\"GP2cE^^6F||zi|Pp/F~>#SH:Wg5j5X42.Jq+]mT>2$w..oP!+hzi!n^K878XxB:F7m$Aza|N%mey?3/&pokR,)Z{!olDq4q*`\"k|Q9)la+7=]*qG/tkyjk8FgrC@(:W83n&qd7@z[,t>pr_U\"2KGP;R{4o89@>W!areknx>$01_Up@{8R=+i4)SzyZ>wSKQfIO\"=}i1PUb;eoj7HDA?]tAvxVBB!>5C8?6X)!I2;OJa8hM(6)+R^8Y6j\"(;:y,*<<<(UJIa+}wW%(,i8v0}YFp`AqcRcS6C}32PIh<XapMj>=gf`6zC~/)=bB0nEsK8;[/*n>6?^y!<NPQa>cM4$E?%^d+`};2Sx[DS;6mO!dE~{nry}^KG$3[B[x#>k_3K!7(O==NBXU3Txn=r3Q$&[4O8x0E07@CH@NHul=M50^e<pE_gziI0z7?4R)ucPaTmW,!Z=D|P_Ve3xVQ_;I@sb!.7q`ekzz1[:2{@qu[vy}&QH[)Q%o!&yYA)NX]6tZFqdZCTh.z^N/:W#A;CR1C=h}I.UEK?%;&_&z,]_g]x28]vtdS6[L4@/,l)+zU\"oRGXFinpb.T|xW;vNayed.3!F&~pGkv9n%*d1$P2J*aD`$o(f*Zi+$q.:&*#q$>:,S4I7T\"6WbM0O`}RF5>d>pU80,r/O}nw@|iy7Iwk[Kd(`E]K;88~:XA#~_2K^{SS4LC:h!2hmc#q%kBRw_BTb8S}kbm%|7eE%aUT5v5.=G!,3\"G(7Wyr!k!;>(A`#Z=uy5%R[syYA(8d%P*bPbq?NRx)MTiv_VD26eB(zey!R{[!NI>{7$>k0Ea?E%d~HaP6{m_}6!O/\"yF9*<OP3*Z+pkq(rTm)h*@yf(lNC7\"ewZF^J&]3s9r5U$[,`9X!U@x[Bz,hj~[Glng06oTii</#0W~cjTGcpV.~op:[P[x/zWjPM_/?UW~Yt^kxNMd7S,I8Q*#rIv=Fx(j0:w=oElECYG{}rR~#Ol:1=X\"p<F+c\"%Z{fyhZXt%Yn2D#icvg$>EM])iQK35%RScobYw!Z}`vfG>.@|;vQ<d|]hhU!7wNsj8B}0$$3U4Rx$Bl*;Ho>,*nu)eI+1c8lWK7dK9Dm\":|V(ha#Av<av=my,moCP3e.4jv%P(Aei6H+;8Z2X_,qOe{!G/>187EbGIj;[03,u(O%?x8yBm^/Rq;<CQH|B8H>rA+rM@dOSmO{(`K8c1,Wldjt0_Q9q<5VawwZ/ta*RpPolF!K%uMR}6IWCzm>ktusk?^u`)QTA(RG:2vx[5PeXiKy9rZOn{BS_z291N,vwBg?d[n`QtQ&?y*BaNMQ%/T.?Ae[Pe:G?:>Iu]<|OQVm(*do!$`7GM,pXTbl?&zl+x<Ti|>&r3+%#B+>vgr,5RZ<(n8lSR2WCrD1~WWWhB[wnp`Hjq<cw\"&%H=ZCu4z\"x!4^xemb!Yo;1LK;AuEHu|H1kCIK]cU)h]tYV{Q<=0W|Hd]&iK6/}93%s1.]lH)\"C>8ZJ]cWqqKC~a)~M93j],<tiH<j4}0cZSc<37xug|js<jxbi1j0%%fsXY=u8QS{nHp/y(Q9eb$Gy75NoJP/C*WOBmP}9TqUaO~|TQ{HT7\":ky:wxjaTv_i*y(@%?5_/=cE(bTHG9DRDUZdliIvbY3|e)Z]DopA!=(D4rg2vc>}h(L.lj_K{Y2g9^oEv]jLnc1+(9.dVBv&,4(C[2#@m[w}b]Q}syi%4`A$wFExT|.VAb?}o/=pp!D=o~?#%JKT?ip_32<._ggO=,0$3!a4P9Ki6C8|;h$w.+6um;7<G&2%T.D.w}PRjy1W_dVo*j?t6u;^.`34;%v&u+#.^yDw~BhM{|[Z1|dPJXp~%B;K&r<?Ama?iGww5+x5tu;ZPqA:~Ajw5YzX!Nr\"UiJRCy%WPm;I1`7yCjjx&evF>n_`oGrYrM:B/92x_j2v7!I%`Rm#?mLNS8]d|n#1mOj*Ie)H1&x*.K6H%7g&,3B2TD^Kw%h{2P*$DYx?=52z]mT4g{U[S?oX[[E]\")&`6`m.Oq1)0k)9)kEm^sU;zSI5X,QG7@=>F{,~Z{OHeaye>a%FiQ*hTV4>mC]cFJV*W>Z4%Eydu|Ocq|D\"3xG?1o.\"c2Jv[ShqrT(#D8s+NeND,W/)$yU$AQVJ(#\"T_J/<#R*R9#i8^/(;ktlrCgPnR=os={5i].N<yt!toaZHnT:\"fs}b|lBdYNgrCvN+BFshas&}[6CGdWlN*L@w[?;WR/q@e*0PDlV?W>^\"jFo}?ow?uZcLME{iD1Bl5SZCR)R`9Oc$Y?~pzD}pC{!8^Y/fl;0JQ{&[w}LI$n4ITv:f9pT2_.eZJWyEAHVYL_G53/3I[v%KO~=FO<s8>G`C2QxCwuus}YR@W;E%pQwYvY.UUo=@rIHzEX`~M+U?Mf{Q29BwT4KxT@[/9*Hy@&KI3pmX?CgF(tlr!k2Z)=li*nyw5VsB;q?V%%pGPrnP2Myi~2^.bEku.3C$rRfIhQFT;c6Xpx7W<_.wdi3OIqkRSRV0]@W:6J,6rR+}cfJVV.A(P[Bz|p3>?*;T5:hS+=IKEY,B~n3IQj3M|7SENOD@}kjH<.!j~mOP:u<3j8aE.Sx8`~$FW7cX:McZUU|l7<7NOXouLm$pD([dB(Iu|vAQB{wTSzy\"O#io<teN05!FK&+SP~:v&rd0{C%bKKBo:e%Dtk6jrK<c8&P>p+^]Ah4EMp,ZLMETguuaD]io6Co8]I1E5!jhlfA22J5KSU_x_#EE{(],nj2O0CDGjEhj<v^9f]Bn|0GsYS8*t8s!>4pM2_BCw/QMwRC,TGytuMMZSneRP~9w{6l1*jzp|&]xM]^BpWUWp2SEC+\"#]`x~Qfs+?R.~je#9s7m,{_>/?Q)~Mxh@]j_8bq[THtz]mI;8?(K6eGeZ_N\",fh\"U#hg>K,eP,;f>>{4#cCwtJe0(=V6b70<(@fi:XKdVYq\"|bU>.gq$uxOcq*<~`CvHVQerf7gIB_aI<?hvDPn.vsx2nn\"qJiwM%O1P(;na(mOKaXb;vbUNhrLe:TfPU,?W%1nza6>!!%/=v%=V@a)D.Z)@OTAVmhL`rD%#0~iB\"bjcHB*GJY<YLHPw4xc}}d<>kV:Ah*[[k[~ug1:X<v/;6m:?B\"_AQr|DX&x[WWuE,;vQRAGm]nJ<aH0Vu`~O*`>2}MI)j!plHtGofi`$9IH3J!m&T%)PQX.2%t$a?DIxvNhW23!{s4hd+^}=CleRP,(,2]t]w/l<#?GGC}/9?PuUh#(Lt\"hL:]Z,j:V|EQ4x#.D.YbW:r|C^D^ZK&e*NkxjAEM3No&RRX0Yxf<_4TGHqUEV6r7g@n7Rt2>I$@^C6?SauPi5KB+X#/m7b+&KY~jI>l(qHZt0,a3;jufX;J5eJg7yuQl]bZN1K|gb`pUF[s%_)r_]P:w}Ib4`n]=U#P:YJX+NE_4i3{`2v`Lw7oPo\"$/Ze1,prir?7,Sh?Dn[{2phZ!Eu/Z)!@G?n?]xb%*{Is5T<9|T*kLFa#5/UAbN)E}fb)jD|ep@`;pyuvN199LxFVM1GQ_;a6~~4D1.>XdB/(,<hi@ld<0k6gh.|<whQ:GK3MZ+Np,H))5`haa_IhcLFfh{FNi}jU=%eI0qCxQSkkc0*:H&R0z^K5b_v8Dx;?vA1e#{NKLYHi?EiM6+jG4C(B(Cvg>IvcrY!N~_x&:<+\")Y9*gg[5|aZ}%oKeg&)po,5tH7O:UnjIkmrn%DHn15sd3N!IP@P!t.BcA]~5vv;pMMpPF{?*S=T7_jmAG0K|2Nah@b24u,WbT3e|H#)>NbCe?CET}=u5%mU,>D&l\"_Ak2b0H<a|z/0VIr^k*`&E?cIpL#%oLO/Ov;kY8zW],v^;}&e*[{xlvrCaz@\"mcOA~Ma9qmpH7\"_#F=y}ug|h@q);f1*BFo.;>#oD{j@qWX*y`i@>7e}`a_9J21K6xtp133BMPD?excs!Z`1Z,}VKMPGXsgCdU,H,H+0}vn7cMJ&l3#z(~jcc8SYa@Y1[M\"<pq9(v+J(de!Dg>!U$KCdVufJDhDn9sMQ)?oxszRTWYpX+Bv~VY:CJR~Ih(]%Sc4,@BohO$KL.83~9m_w>YO5{SiSQ&p,3>laY_G@~MOb/+NjBzc1);L%T42[2R{hK#v{=Pkv~eI$,Dlip%RoqBu(gj/9avm#r*d@ZE0bJV~:(dT[bPKhmQdw;pzuJOi{;I*JFiUCn<tyVJdc.S<({u2uaKH_x`OB)|j]q<bL\"P>3@Em!hcd#[?&.g!utW/Nuwl.If61;btGlk]KnNFyj[</j4E_PZ~ppJy#I0q8yWX)0f|rkh=$7uawB=o#%}WfXkB+hPrX{:Y6x<R)rR.m.iL0=RbJUhz,e[=W2b1zO>t~RRd}$gpZQoS,|;\"O3#i!uaDa$F[S^8HK{~l)Dm=YK@e@ld]QgB}DTDBfg&dnj%:3Ni+1P)3|=!xfOw`,J:e5LlJ1yVO8Z,7=:ZFe7hjS24u0;ud,vJw]&9}+DNE0q]}%}fDv/bJ8@r#IV{z!Q1F5}}Lg1*45ok}B}lt(3bM?{zTJ{TUJ~\">Ah$LBq)dyyTZdpvmKM>1!h(y`Ebf4A$O//D;V7M9Av7uNEl22SmWYN4V3^**KGQJ{#K%q1(78[)BYbak9F:!y!ssN|M[}p6(y1(>6@DyA>_uAua]fJ{^{z++=T1W_j=)+Go;R`9R?NIPW0Unv`[6GN%]_bJ7*|bzB#!HEZ=w)jvd3QPV14EV91F)!C4jkXpC$B:qlwhI9M]:=hjz+>INV&?:^r9G%4*l~tm=K9alM^#%mGzXT*f*v,E&!vZ6Vjs2_BQ:n.[vJqG9@=fT>lO+nFy%0HzR=V*=(<@kaQ)sDjLjRLkD`tV8E*$4M86{3k)uxI6VP=KP^JGsG2UCIta@Ihy/\"vgep43+B7gqf,i6`=`d#gV*%Q{5)qLGyK?Rf(kuD35o?yEM*R$%IxX>cJm2QpS|khYc0mHhdbWS^Jm:41H}QN#y}@2FV*M(kgC9Cs2SrW%fahwqlJ[BNTgj`7dW3d3CbRs:;eRIUxjZV+ghT=:huJgid1@5RBRH:E3zEA\"<\"(heOY1dj=HubYKfO?}KpTPGW/1<J!n%Em>2Flj5>pu59iFXGa?aYeu{i,5zPu|WZiRV;{>QPc_;lMEzb/2SdL55J/PbqSU&@lW*%BCUN\"~T.U<OEBhYRJ]Xv:j}v>,r%!0CL;En7)B8SS]1q|Mu*r(!r#PSQpOfV]0FGf6g/4GqDtyJFQ*<Gvrh?~z!kWm)6r2.0{L2.gsc5w7tffY0@0L3ojQ|E:30{&ru^|t)VnjoHx\"RwY[P{Y4kZIZO&RQ6BAsecKEN.YIoT7U+u_4*+aa`&spf[_V0%h.vg,=aDCbv$#J1#aa<::e##hh4eStwgU]!aEK+bi]Nx=$znO%n7>7t1a]a!:;s6_h*2@6Xef23b^9YxrJM!^{)0bmk%UpSw6v;|NW*UsV[2GH(C2?XZ#Vq.o),Oax|%gSVMk>%.VtjsEE]VuPK4*n<_j_,c/t~_oJiVhdjGbWt<CRVt{^.pby\"M8v4g){JO|]QIgD#znlM+#<YNzI!Qz[Jc;;hgmMNr_BU{~/J_;JMX#Ubdt?w_d:o^x)C5m8mbS~ICJ]lrsNa[4krb=8fG5s(Z<+DAGm2.^jP]mmm[t33&nLL9BFFc^<j2Tc1@32G=8BD|hH.F!G8Eb/po0g]UO~AAIz3I|O&eF>{hQqr)iTtHkP+7t*fH6X:HC{)CV}+&wvi!;Cufs/[ITt>s~q.IJ~0,<[1F/F.*?_zr]+&w6Zd@BQLiO|6OQ>w]cCw}XS`<NZR;^|Ev=^(p)>vS2@y+)#uc\"&R%k5p!X(W5v*r&!m2]NMEY7huY{$MGGqGgx}Q42sqflg6;L1_=`v4)I5L^*.o03Z(X1,xY.S[2<2m<rU_BS,ijdeU}hI`x`*ASI?k#e_<QJtFZl@>9]s9k(&VC6]zXG15z2<Jp!`w`cukpzrwJp1g[F[}x9hQrP.;Si3!:lPXBN*OJ[^Xa8V>qMOV1h8ghJsPw[Lv?*z6:5Y3d46Aoy||ISeLJh#V6bc$o=y::HW}|W/)<BNtzKdazP)Is<sJMAE%wo0Hm[Pjh?yJLZ8U9jZZxMPLMXd;_5lZ`q;%c1@Nz]`<~WarMb@8CB+y{?4c|aTwL0eZd9Mxk&M<If*x;P#DF*~Cp7{Q.6*6,m(@NZb)U~1e%D=FGtuRb3i*KGix4#8_f_9q6gRPeY#>42#X\"*XNoY+ua9jKeXneg_(rq_[^SDxq6LWW),;5h!<,[z;k_pmgTVo<Zk9+!hURgi91#4d@TP^F[Y}C2VoqE?yhoM@b,)0/x7;0=$$w2Xu!Q7%XAz+X*}>Lc0Vf?MwvKg9v8+0xM8t=|N_MB_`Jk}R/|@A^Q+!4MoRsX#bgt4ZI<ySiEAl>(#O\"fe|v6PGxz}>iaZo#b:45JZ#@W;Kc{fE%9hqGmIQ+O.b%yLz)XV,Bj_%.@o0M,bfl*2Oq)$#|z#wRz&p1I]Vb;X<+gX:wDR4]0c|)s1rnq6ad#?G)omz1>Ftr~ql$9O!]s,q(h/4sJ,kof#s<<1K%LlN)\"@PB&L(]#x|el3.,e&vGw(Zf%D.E.DB!K^vGWNicP!ZU]ZiTf>VqDd8&4Mr^foa_jEQE67@pvrIJnd=:V`oID*^GibI=W}T}mO7~d|@|4w~Ph!V3c~n#efou_WR8Y>Lot6vFvOR^<AS<G:t^Nh=+SVYCkCG,/1V<sRX@lrV;k#V%z*EcQ_+WENh_n_:{#LlM_5CsGf4eH=ZP$V.@;Ppcte!jSyB^hG>ik*)WnCX&jLpZISF|)$(v%n`@/Hop!hN?}0pUb6&zq_w1qL{C+tln7Ky^8n`BIAYHm)J}BQc$D?}[OZMj,*Z:YwfIDx4tlBd[9@l=7La8[%lHWl:nO@B@2xjnwSv1za!0^h_6S=5[B{PO(Sm%uUcg}r62cc3!4=xs&2p*tk5zoHfBYRCNNuv+5K@FL57Uo(N~;D|N^n;p&4#R830]T7J7/_yv44gYG<f<CpUeT8]#2?(6)bemJHNM=6WY.1W\"DgSw53Ykn8lKqPkrd{V6c6EQu@E(+QcTAbNfNbm]2^=h[l!(wF8Fqq\"6dH6gCyi>6Hj:}DT!]9{);.lcIcVBV{+}Q+=CNE}6n9_Z0t2SP0DDPmxShU?tu){~,G}Df{nId(8N~c?.YQqB(dS4|>L&FD9D[vOVZ)L4pIv.<FoIT&:M:npD}BhF=T}3%)*?q^uF!wwqgw<k_(~*heixvMb!$XQ9I]7e<ROCN1_W|2/BIQq!U3tKm#S|T~2UR3%zD3[@,=JfAJ@eWEQ/,xiQkrh,6){E0;iY^9!ce>zBVoa8(Acvddz)CKgu&*<=an;c\"A!~h65g/h2*hi%I$LP<g[C1hn]&.Eomh?wN^HVQ;=yApx$L96}%qFaA1hEsweIx5lv_+{8rhQ?K2^kPP~tf!<8rly(u`k{wdVzoB?Ay`7_!AMP@E{*jBvQR)8,CAfnQUuTkn=gGiX)oxuC){.PI7ZRABe{/IQA`K<ORJgI,*T/h4vx(:L.Vy$?EGGo:X8Cxmtbdu{5}4swn[~Ay;$`(4YR(i#`G@zIr9<vfb6;.r|{s@rS`}ul#l@?!*25W5JnD38fx\"`H;9A*`9?t5yIMTI[CJ4&kdQ.lOMi9e$CpCtRZ(4j4u9#F)AAg)FYXT72FD/o`Q%8tZVTWN|u5E\"L0mm71t+8T!~ID#m?lkFX8Ga(eMe~6RQf1S={kcG#=P4/{>\"hN+1H2cez>`hBc.K\"=!72=`n%94gQJDS5bRnt]@+]>F/fT]qNkBjNqN9?1fmN/R,O3L[^N`@yY]#;zIrE\",T%29f\"b\"d8VMp?eO^FukS0dZ11j_<I}6,IT~;UcUZ#|y+D|XrFPZ>fYv?Xh`+ib]9fv2]|AeuX+YL5w:!jH~g3.E@Tn>qiwx^qZFNg6MK`qKI>#MEIcU:aa%NB6f`<pUYLA8!OnR%j{,`l=0~jE2#rGig[|/ti:;yhIT*I@$N*j4]g4fM38{IFHb)44&`Dl1H[BGob|/,RApoY_h3Ayq@6IW8(RW,#l}x:\"/ZN?\"_>n]Fvd4yL7W\"9:BP?@1%g4D.]Bx\"=DCU_.H.%y<dj$G{.rn:Y:[$#>e.6KLxb<Eai|ZXC/*)`v*Hd9fuU@;r!WHqbS1zikhpwvs;NNL/oy^>},E]NMQpoC=1X}uOudRhJv&uJ)Be*6>+UwsgT[sl|*Z7JxY*ew/vb^d!st(cmYo>*A~x?8$Hq;a$jd*_qC|?T{^7f)m(;L^/yOtN$.EkklEX~vyIUf51Ksy3B5k>K**>P9Cdb0)@iF!JU_TtOtbwu,,k`_9`^{%9qUk;30O]TQW8{=vh_qBF56fgraH7%,M3)F}t1ppZoVuW;Xm>2d{uX]2zQ*^@`4%]]+;6g#Q;D^aKOIM{|<s4K{LvqFUJ<DTr2[peBtBduDl41@0JYh!E2y2M>?uo]Z0h+,Fy_n)Eyj@5th54p]^}Gt$Nr&HLFUgV_>f4MbH[:[N8Fu2X>,8Z><:e?)>B>NI,_q_6y_AsVT_<3`nbnIkhq4h|/*F%$fH7RZh3[U>AOMKY^Bu/Zpe}+W_YP7fG/sjI62z[uA?*N&1n_K62cY[x<On$OK*E^[1cRSVpbiL8;nY#e=?wSb)OIHIQQ0Cob[&6k=|O.?&UkTW0pF62a}et*e;?xm(:kHhJ[pz^lxO,$9y{FjR:S@>wc6X5o0T9Lf?f%]^RK,G;4p@1MZOaho&DY&mM@!K!V&_$0rbXPHM%=$d8%~b(xl4$\"dm8{&:6l2qtw?omWmZ`2r,=/OS|6l%;PV\"oHOFS=QC~Xus7EB/I.T:,|8kRP~/JC$x;S`Vo:jY,u}Chu#&jrFG\"f3{r!jfW[NjO6tISSO(r77l:2zDK|$E6b?z]x_uhRYnV)F,G0kzfF$Mw,1SR<a_$L4$8;!HML94E_;8m2Td[x$UMuTiOih9<53wQe/&n8y0,G{nu7zNWn8V#~d0*BTv<DGXRj%@LTwe8zSxqsu_u6v<qC]EF)B(6rptY5a!ORJ:Ek3F{]Kp(Kwj(%K`*,ubtgP!WbC(1<r;UI8X3AKcJSQb}+*K]39)NNz%{]TW!|sJ2k<O0qJZ7h:\">S@[5|@PB%E}cK9Z*%qwWg4[e*2}8Yie;#BA9Y&W0IM8#?A@uekh!nohXb1}U(~EQs}Jn!B5ubUD~ieZ0sZ?0.gg/n{[z?B7zc;hqZrs49y#7/ADng{%5pxO{xuYy={sRLbL;y*>|]Ig\"qdhJGtxu.iN^r5W3jEyPs~/bXV@z(IIFGwLScbO4_>E2w#f9yREAs$T4QtyF1yU$C4hW@4cnhn5m!TI2K1*6h4:Lne0]@+sH~4){>SVD;yN1E`y\"s6(DSV&jpYna7]lA3,lri^KB{YSA{1t5d}_bVf0Ab:jbzKB68D3Ot9zd0X^vE27(1AYk33mQdN`1x/f7Q`0z#Fv?UC}zf}zQQn5~y.~L+3(Jr4Ojta}(e{EKtVE]3ryApAL,:iseuck:b)Wt)2^gng{[oRjb>?e44?PasJsa^K?4Q@P!>@(;}:oze&2I4kEKDd2_v8Yv;4YypbLK<8pihhg$6aRS%rG~l&9Dw~m<#2n])KjQy!u$=4$GDLeel*q*jM#K..f1xy9O+rr?Z_wl6of8`3>{XsT$Q+\"ejEYlTp()Gu6:M>7n[AUqI~1v0X&2&x9X+TPOkv*M#wP}}bR%(+OnYbmp9QG{ib3j@0RyX!~RVO<gn2Y41>8Tv2rO!!z6o|=(LGW:B8}tg?+C/;K}eRm&3aHI@,#[Dd[6JI!R5#u3N(||r$/pw5][E/*o%N|]RZ?ayzYD{Imeq#}v`O&pIokrY>ihu6x5/oD#dtbWw.1YbHO6uLKU%3y$QijL^UaU!`,xNa_<n@jx8@M!@/S&?fBYq;a8+40nu+[[:]R`=P7@:F<w`R9VM~nWZFJ1(!xQDbpqnsNW}Tp![{|~wY4gBdQkX\"P!)S;VjX4kRa!euDN^Pya&k!b$=`S!}>PXCnNV=#gRn=rtwEf8PCnN&`hl*C[,K0>;!uUyF/N1u{xkQKYQK?a5RlBnGQ6PiQ8?EOPBL8ybUaLM9z7h)=eZe+]XE13&SIk?_)`}$/O#f@NKy5Udf%ma=MLg[f|!imAhf%&j[{|P*Fu^]$IL},^k_E2<q!HOA<%4kL1uS\"CNT~T$rcjaso:3y67L!:XMtsg%.MTnm%+B)X>IZ_NC)Um=dee6,=86]WXXX^.qbM&[v;c>.dC%biIK,bl0#>Ekl<i|//`L7@P5$O9BJkv8W1v~{>m3#sC9fegEbbX:CcokL<2bQkQ\"4M[30keI?9rph;2r<r&+T,VK9d%[RtWtUVoTy9\"KC7o`[89ti>8gZ4+?2/9\"CQ^7V5EbU=4(gfKYIUMd3#z\"aGfinUXc$6B0mfgltIL8mi$9n$P$=7LXM3=`TU3jJa%]lV\"icRFkM{iLwM<byRXJS\"F>(`QCrZ/d]cXRPSG[wx9(Dxil48X5k.\"vL+:ii2:24[sm9#X?EkLy?`omk!@TJ(%g}ifG#~>7v,8K26p%Fy68rskz5)O2|+:*1/%([p6^q8}o![K##TgiKDal7px@m4G~)EU6S$3IowUE`LH^FJPZz.I<vn+^?D,GYAe_7}^juy3oVR;dR)prL[eLotwNc)c1$>#GyA)vkIaf&GqVM9`BEHuW+(w9/@}_,9!\"CpUxjy&w5!atwL@t/0Ad#b,U.`z^}%Lv^tmhr^|&dn#jRlnC[eh:U$wEXM.znp:C,1Q3$>g}hz{&GVyU=5wgu/g&V^i&Rz`Kkh1QQ/vX`*$~Q<?H8h6L8@HpYq$L?M&!bhKM3RJ0k>;WEc$8M?MSA6_`QbzTfX0:2mE>0AS`gg`ze[t?.x5jTIh9n~bX*E,D%:+D.bzaaY>GfX?q<n8?;Smvg(L0[/&^9RZc!,;|/d]<&D2zk`J_1#,Q}(I[q<4`#Jk:RA!;(bz|h>8n9airXyL:>9h}Er#IJ?|871qWQ>Kf4X73W7r{]R30/|q[VEXRe6\"^S9()xFvnq~IhEZTWW>CpN01ayIF4=}^Mn^)SQ]a7mK*c#,7Hp:sMc?3^N4Y&#IuDj2F$q=yNKLY@aTh}&Gvr<>sll]9L<mU::v`tXR\"=|qS8.J5Q;OE796}u4Ua|`/H#<<ugc(t(|P#,3hH&e:f(t7tsp%cy<N}ifI\"Q}NFZM^M{]j`RIiOJa,*nu\"2XeQjVCvzv^w7:lPpS6AH+zYrrPY8EX03<3@stuDO\"xAI&ws[hk6yJr/^]u>i}2q42HpdVZGk_{IbA,h{vYE@h}7{&GoX2<w,,!tdgwYG2S6/`AAt7V+eLU;<mqp,:bN9@4hqeWvGvt2fst@7q]k1>]%x\"Vo_fWA(.oG/$>$<4jSfGZ0:[km/w[yUl{H<9zd=a9MnjT!jb(.NT#e9`qV3vSps=4h)xRRO!BU~|Y%DWJrfN_AXeGjAfaVQ{v0>XC_n5o*.]ZVSj()f?632kyGT:t<]:3\"zLi)T9^>\"n]OY%T.l<?a.8w7~s+TWW9g88Z3yXG_{gV|YIc7oujiL2R|bR^8lGH))bLYsfL~O.QeZUp.L?Y*@tuoo?l>4JL),zmyyn19oT{`OnH6FTbfu)dyyv{!RiF_[oFceSP}ayuoh*nYI}&r$,sGR+))GtSwZ\"&24Ia,$S6u`pHhr,f9Li}IIR4t_|uu/s*;=K6iTC$vNN@MV=vGaid6*UtlL(Xhzbua4Het|&n)5nS!hdkZT_H^ilbBJASD7b,2wAlN*?E?!Bg^NoC75u4Ej<MS|(gh]O5=,vr?&.cLNVm<<%x4|&L/_wXLeG$c#C26ERXhjv+jxKD*F@KcGZ%}L1_G8lS.E2~#rui](3I=+6du+aPn4VR9nmOCI=8\"Le6z>!M9I{GS_#[sN(uhp.7Xf[e&Zt%ZeF|zL/AS6R@vL2+Y9%B,x*(fsiHS03Ov%*Lu|vpk^>R7.t0g%0+~sg\"*ST\"VL21bThu8W{tiVVCZ*b5H4\"Q+L<<qE%NB@}TgI>ON?5(ZM9IpOlnOV5O$|ZhII)og=JRM6ns<F!ylkjGh%3McxrRjTWwR?VGStmkudF|I\"nix<RQ{+<hxue/n(=m:iO/v]Ad7deNo;\"#<}fIlRp`$5dB2$yjtXLF\"#MiB@%/4DYr&75nb%e*}(z.5xLOj9*M.iTtYK[&h$?iYxfr`kM*~tqz0eydW;[7{;grz1|TL,s$q^^B4D*W)Xa9`(IE_l;vG)66iwz7$=~DE#W_hk?y$x$F171O5E:P7U9*{sRIqzkdR7gfAW_!a@S]tXs93EVZF!`3gKL9@6BdbZY!#^O$uEJFnK>.h%\"o,HzfN]k%45Cj28]{?{9|?ys_bPrG;K&#@n9pBO|t+=]D@e<8S#5S0!64X5E[_~VCO$GDo}]ZYk?VP77`C2K#.63\"9+/~8LUg+t^nh4CiPT):)cTS4nW_T3bJLh]+\"%sOh(UI]aT%Cd:N7N`mx@%0C{1Y[0=Vsux]YcePt^ymK58A|%jw#H{O5H/WQy&=lPuinkQ/Ib*88,LQ8H[;H)\"!v&Z`iz}BP2st]{e{GcJepX{2H[lpwiWY|1)aj{*pjpU?f#UQQj&Fbx?~010}H9/qH^Pe4_BbYoOp1q9FT}6sR0OB~qx[}*NdmRbN&6\"wByz{xg<%U=&Vt^zQ#`c>Rbr4{d8+&\"K0)y*]6BV_w7rh_G=+(,#N^@=x$^1aHe[|6TM9OVKIC}umeKFf441N:J?/xtP~w2;+Jy1bjU[~]I7Ce0TM%M)Ojmlq1R1+<}w0Q)l.~016MyGB5rcK2I[;F{fhufJMpr&FLQv3eCFRN;D_^*1}o&WLmTAMg?@)JHtka4!EyfW>l|S%hJq?iVON.}|6GrshR!)_?ve\"8SeuZ3i>{L>@t,a+mHUji^O6U0,x%Zrd`Vqw{q|2IUM^3;Z;+~6LfF,2TO>|3fBh7E&rA(C!=uA,gpB)*RJ>7|/|kt0Mk]$K1tG+Lku1x?_Tl^<hU_ekKKInSQQTNvM_2+g{|$GmQ40(TxQu/!7z5/{]RH5vISYK+S+}T]fx}FmxNkoL&sg!6}xAnvXMV=b1SAG%_7}CSG)T}lhx(IQ:hAl]h34+5E7a/282*2VAW[Fi^1M5&QV0>CM@fEk$Pv#=aE4;8g^X2CVft]ZUw}$Q)22Y|`!M_&W!gun;JV1yu@nbfM+p~^PL?9I{%/exLqR?32f01qVwM1`&Pj%GrS9Hanet\"1nV!}45af\"^?ktP.H;tbY?m|~#ET_>):Y)KPIYurc0vYZay;KNUZa~GWps6)DrHML5VglNC?`ktb!GR&Xh66zPx]0xXof).zl?>}F*MI7|9EMFMbbW;o|!8YG(XYY36Wo,Ht/$W\"W*B!l<v*uJ{(pQF;gX5zKDR_d.7B@Dcm@$y.\"Vj=JU8+9at%tNXkRm8mh?&a^6j36A>A,ypd%{s+z`jd1Yvh/}hSH[?]/0E&9v~XlQo>2fDlB!r><boiT}!y2o,YVTd`8?45nW3Ca/}%y$7`My/>C:F|@A,AOeivDDwd.g,A~w(y2`~@s_A{!/x~},yrL}O6h8h2o2kTvR5(nz`z@Kt4Ma47~WAp<a]6fG84]HX/:#Q6udYmuUt)!hI$9$$YE>>p`mP,f{o6[dL%+]tp:,%Ghr849t\"x%_{Jr\"Y[}#$aGEUvb2FbV}]bFm+1s#Bw)mTuW/>Mb?5t3uAi;<^KZdcx]SqsMs_6Na0wXtB[^h$($HCPt&+8A5GgzRqMwDE.EVxDWLyxTwCdIJ/D>E)Ai|pk};4F3BavkF=+hdsYYp/}_zY=%0;*#yh#|PSQhmT?eZSkAz{ZKity:%r{g2\"Br*tYmAk<PB3=9,|2`5~$SKVZSY{wLq|zN7Jy~<G:S2LfSBs<g{Ah#28t|QfM[w4y|m@2[hkB<sfCN,Qh3E55:WVB<KQ.l5>|F,gWe5.QE&n?s~?Z>]KQ2`<8Tu|6D3;!}?w,``_cgwTIss6~;8l`72I(\"7?H)H:IQM9?s7;D!MlcpNJ)3n*=?iU%~nuaYY~2]/b.z[)E?8s@s/re%[?)M][I&S_U<ng)>8_:m+ux>Kcs&lARK0MWo0}K0%68sOg)SBF;CJp7FV*bn&ov$MU^72qNmQ~]=>WvVBu5|n])NKSGTa}Z3A;u&}``|?G9_o7RcxZ^2i](nB8#C0;M{R75)OdP$R(>^]W0\".0e2@#cFx:Lc:n|RrL^O[kV(H?={l~\"3Nl}ZVMb^[q+TrI|OW*ml{XUJZWQzzy5;A1X/f6fk0^Q^d+*z:i(qLJ*.gCrE;J.uz_y6dim@ijC)VD*[ssE<AmW)r%p[hM?/y.~=b&|zV|lSqs9nP%g:`k.+{s8%uMSXRFq|t}dZtGldhh/MITG}(hnZ/^]M~U~^Kp#P|X1?~Pny}V%pP!,AC8\"6d)qh[X\"+,:;4fg8T,;0bQ^{S\"%,m&r%C3WE1y9f>yMFKk`FR!sEeR}`xM}nenbb.8^}!vD@IbY*TaE(XGq]#VYHUO\"cU*#wW?gpt:Kcm?V#|QL&7c`!;W:59`KJr~,2huE14oP_)\"&\"m`rj8(Fh=g`p_&T=2TtLD6k^;xL9|e3zHA\"0D&%)M/Jn]kW?;G,BV,(pphh=SFNn=^Pr5Nt.{po3oXQQ&oa}$an![iZ5W=v54cgOZ;kIX=Kd^NMV{9%A13~No\"|r@l6V^4(:5,6><*Ac0}gvtE!Kp8Frhx7&d=!QRiCJi>erDg;,heJ#H.#MQu]z{mSxOW$t[D#5MCZ5n2OK>A.~h5cm8)dh\"P{QL4MjUWMJsN:%I%U`43[,hFBc!+*6pgk(#FzJH&c2b*QNN<Wk`R?+%UJ@1h^2(7]Jktq?lLiK@!7C_Q&LV=on>lFkd9#Xcb6y_!=]ltr_{0u~QI@o{.7{$~4&15Vqio)&$Ui>.Q]PDCodEesXD30f]/&IklJ5*=r*V]KRjYZ{gF/69Y~ok~Iy@q]DvSI##gp1+Q]j/a:~&.x4Hti\"~B,<s_Mt7_[I\"p^iDq9xQ4?fKxnN#3/X$$4<CY34n{o=tCm[|vBk#E{Pa[JuJkqyJFJ9fWm&%\"B<.@{DWef::`d?RyWit]f7Hx8z>T;|?9\"bVwYHg7%`1U9BDQFl68*UbGEIz~Iwt2r;*8>A\"u__RxAqD&6`^Tj\"Sl%0t[`\"18#ZtP=Ola+%1.61MMF>.!8P#q]Ioo3p7A]<)8i:w*&n/BJ(M~9$J;*^@Z.P,Mw;aP/i6).On\"dh`MRvSD%=79acfsP@tY$Rk+Gk{)TmTpM~RCfbWoFJ9(!4Kq@0`%%4RStcC5T@VQA>s[Vt7F=ey302O1W(M4(<V]yg,n>d)rH%)$Ixn$OKUCA<kjfmt(qUfy8;_1)79~>:0dc,`8c`vg$=H5}pxXY)pIu!9:|mMsn9EK*w@LH+(U+Zj]9(MyTN?0sp+{v^_&!3=\"W&#`In9Io;tD@Dd3%_^(kxpG[>,C^MpU`T8o:RqF^s`@O_IkfDlg#0Uj0Zin#/y+,q(>h~F55X8Z%>Thlklm479cuK++!F>HJz:_n+PqPoiI[v8D*35fb=tPF+oE))bZa)<6D{g|8yZzEy(iI;^@=Orl0+aeIZWy*nrR^$gNEyx{1RT7,~BKdMO#k)tw!u?iu**%=jX|cN$y.]8*D0g#rE#/P@&mtw`PN]=;iOgmwpOAj,yc9;LXRU|I#?K4TSQcjF.V{>065.+hSrEzo]Q2KqwV7c$pI=&jEtfH>5~W_HL\"8yhVfE*ox4:Y#Zk=PBW7.Yj&+igdqfUKlX9;uW%],~&$n6vqb/B(1^&AoO#hdLS.EIBy4$R6p|LOJ^s6)S2an;WP#bf+E<OC!sSgj<PnL6BK)yT@9@L`J,;6E9ly&lXUCOACM3RSOSlRnDC@e+Um0O&jfMG=tA]Z[73F<P:Y,GOI.C@JY(GLAG?}rYNg71il?fE5EF,kFAm@g*N4eb}wQp2vW*^lSXuq61ueA%c?<b2]yDqB9U578gVyoW1wJ@2fk8Torb#n25rf]JN=W>:S4]>lKp&MK/vkv<n#Dl/k2PuTkMP>+k0a2?P93B%>n_cyV4?Kdn9V$zCxl3MjD#,/az2b9t!y2jn)O6d?5/uM6vmT183Rlt9LH:`[Fb|Al==`5J|(qr0#RM^qPJwsSZ^=A2x{+RKZgC%;3J}z6&hRG+]S5=5qq^0]Y6B1T}cv4INSC|FLUwUI1:R*Xgkzn;@PK&Z=pm4P6Aq(}A.+}M3J.lKT1A^W8.?qk>NW#nEWj;!1_!nEb$pv<%6Ny7wIiq4?zrbjZQVREjjni;M{m^!,#o$AI@g6a(QB1pOjRtn<Di19{sMO{m/n0MCbQ/u%*|fqKTFv^d>I=.&eHrF>hwL&_h=YiiFjMS&_4wH5%s<+&q3Osv}aD><Puad{>y4!R>7Fz@ZQk^9AOO4WIDs??H>)1XvsyDmIMP_=:,/Ra^_I{^k2k;7_r6+Q%$.pl}]h)!Yz{^^G@<MQpLY|Jn[rxuV($xd/zp:)5B2RBPU6*YRl;DK4J(2~),VHAS*(\"S.TA8WX6.&gHz13iC5w7&=>VBP:)sDf2(f[c[(r28:VLNhSjFTIg7zeOIY2[A]`5N:qE[Oc>\"D.8r~iB5o?;3Ou8JM[R6+|#q01dU(JMl,6:[.+k0v)Q:.|7.3dp8FM5ND(}s!/fhwF[AU;^F+$PA=Is63SI:8Fws/daB31]ZI|X@z*z7tc{Q,Xw_Oamvo[tB]:+fT)+xb6_/5zh/#<w?/h.N1!Ft_ayJBLpmm\"7*r`InQYZ,:6Dt2`S#,pV*7ny9EMOx%5E?$fFnj{:Q[qq]qJ?6GAnmxq>)`|6~scakj6?p3~Y^a^<Y`tT_igrEo/.2{g69zLDa;L5~NhB|d`}L(u4r`sfD6]W|Ithg)$MO.Q`j4L)U$D\"#5h=^.H>wFBO/TylF@D|b84w11(BPP;hc(G4XY$9:STVzJ#>mwXh)+ddHwjoA`<>+DPl_FO/qz/3DK<m@M]Kvy!%Y7Uyb>2EDbQ_%bzpW|~WChslL*X^*q+bkxBQ<(_qD/w;ug<X{z%4Uo#eouig;t$U$q{t7=+vBGuVfq&6cIqLU;*+`o2(%S7uv*?0~e[_G:UVYCC{!U~?%>b*hF:=_0^rE1>gi61CM(gJP0tw%wF`}kdH$}7j:6#RvrI7d!C[U[Er\"4\"3BLG$q{*ur}mIg\"@DNO1j.%4*nC&=sTRAp~|1?%+mvYKdZ+<mdp|^aVe46x+5EO,M<9[5{L&B+qEMpXsD3yyDO7!rEUdP`~fLr!$nRqCM`qLLE.VmU{qt&JH#r8.i+nQP5k\"B1BU6+JN|Lbh?[_I/0drD*h*.,oa?:>h=I|mDg5fB|PEc2%kRmmuZouS3i?Y0zQ=P%gWg,cR$={9z>A>SH$0aw:B9yB\"h)txY;BEVCrdVPw+H_VF)^X)Dd((:Sza^VHFN6ypR7+=[<?$[;<f`k5i~dmC?^`:eB2#roFe|tQiCM&FxgsN@)kB|m}+1D~DYKL&9f@qjWfXx05VfeI@;,)jiC$!Pbq7HZ%KOgyFC_p>4^$DtjXK%1#pJFOErEiF@fM[S%XML$*<7F=e_pDQk4k$c9jJSpA23AEjJin`8O$~`._v2v?I2&HiSe46r]h0<m#XmEGx)L3F;ygY(h7;sDu\"]%uggPrZOHOIz1<i>^c=2`i?<9fD&,dDgf8fK`g\"zDtmR6e^w%(Vbp93$ylzF|}1F/N:P;>48T!cw/Gq`D&8*CR!em&0[YXzvRh!4^Qr<6je4&C;nM+L%2{JR\"8reW7KykV`GLh(@?lC+cV.lZdog]jsHlQT/hg(AD[I*tJ%G5dIcLWf5|OFc|SrE+sf:pa61`lwsA<dfej9%[[%$c4N>wukf!jh3}%qi6b8ZGd_&pM*Q5OvN`iEt#Qj6N$0EC=EX=J%<Md`t.04877>L;4\"LLE%v&~tr;oa7PqV<_SG$nN3IutB8SM.fi|}kKR@f;>P#6EP,=XO6jNWDv|bQdZU2,YN$l=7<(Dp9c:BI~+YF{3Xe#_&E}bc8FF/)`SL0v,[NBmmEcIa!dHggdJcw6LSq@Y?XdM^\"XL;1tILUYj0KGiUG>;S(g>Lpa&\"F*z^vg$,Ii@/;3nS*7$l~X_V]hLuc[fsHS2<zJfk]=d|jz:tTJv!B%%__rB*um+I|`}MSga<H|jM?5Hgv,x9kz8OO^y\"AZo>}iT*bI8:9B0OVpeDEZp3l>Xo`6#WKEnK8qWI=f$IwD4%JaPQ;S~3,en%B2ja],.=Hjh_h!eRlHb`#Ly!>MuVj:g<PS*>2K+N#Nx;e8I|7/i[&nBZNVNKNEh3|]q*3ll<k&[0vn=O+HsIh>jxaE//#v2Jl!p<yIh|z<)?Ez7$%1\"cj]=g$Cqexh,i]9j,R&S)%r?2=SwO:d:YOh2F=W6eaFcp3#yTsOfS@Nr\"Ja%:b`6|1TCD[UVE!nC[}/3G>&VX?x(0[a0Pt1ua;J5hgVW4shJ&mR;0up),FTO728;Tu7k\"d1d0n5eUdPdIL_=/KFu#s$<oV7@2g>v@^q|UNS9LWDvZX;,$YK&ms,rfs0%Zowi7aeu9qdca^|#66e#%t_t_Lo$gLC4sbVAWy&9z\"HU/]uv7efk>!Ib@/gTp<a)v%W!~$4EThxt,RzPS;3U/V2l/<{hCfR:SO5r6b*[u>pp(q+7f_#d@93)>`tJ4X^]=z=I?5kQ8Y$<cu&@7e[etQP/GYg(=<2k>`C/3Nj/{]qgulff9TUwoaQ;?,9U3zApbVIb_y*dtZHs7adklO\"](m@5{9<4?,i%ay43wCX}?68]d9KP2^+N#mMnyW`R$mm/qx8V3(4@xma2>,FoadJ?QI](gis}F@]!3Yi?PO4|5Bl6]EVgU.l]+ameMp;yzd6`hr:\";Du~?j;gt4X19}&}\"(M[p%0HsO9IN;<yp+e)Od#L=OLBb@#7%C<61h]BL#,G1`TJU0@;[<Kv&*iw[96D|)=ZGgE}FF*v&[)VP>v0#]Y1[b8.^/7agLW5`Cv@U$|Ut;$bNridSh{X!gXDY]I0f?YnOWJUG{ww<!{Ab;(d<Suy,H_I%{Vc@GM@lcdLOK~1!#Hy,UAzG,a]j~[5v:`6,[\"Bt#P$niYH<,b|/O|9]s3rz@YaQ8gOgB#MBXKcY;f|yVth(}6NjW&*zOG2%L2f;W):XGc=tU:V%W$)SV]ck$~n}/PK`R}6@>0E?!BU[f3\"_Q>gA9h6kjP;.nX^I]tTHj?..P]|L5zN*iCn?C84i&)~%pSx|T~6#^^Ee)04%LD}7isWF%&BPi+mYW2]MctA_hlj#!l.Toc0YXpn0[<i2lvT6yHX)wO:K44it$[M@xND~QqzUafCY20OJYzi`)aRX]G/Cj|hqe}VrIwT~FGm1PGu]:Fh=6068b^Cfzv18,g>YEZTweX|#5KU|xghgED[dtV@ruCiuZ3lTbX*.U]X5%&C,SJH:`J;c*+iKrh&v1~m/>*Idy%o)<nVEkKCd}z+;0LZ%X(4LufHJ]7,Z;uW2KF/ibS7I@jG2;tY_};cdDVytFY%eC{,_A6jZJSZE|.(^[U>r~lky(Sbm{%\"KqPV|eu5g&7x.`_qa3J{7&H`wyXMU0L*Ys\"WrmQ&5]9Fn`&?3PAl}8Yo}%4:=j2a|.MQBvjRSq[JN4uK96u++yjh5rZD:Z_a56;qdy43x($yX0oXKV^1V2LBabK9+sFtON@I*bB|y@AWqQxJ4uX=>=84`!>Wi)R{5;H:Ld>wH5Q^6)Hb|hSl]&PIZ^fH`:Q$:qkHOZa*}Ya](BHru5Bt(L?h\"irzt9PN1M@^@@$aTb*o69#ohCZqULM})%OsltX=lQ.MSJ&~Q?e4{tG%J*cU0<}&iyEB.s#>p;{[mdh<V77s:sQwJ4E}N{K)%`5$*p^V8l:gt#6zbjtxu3y?^>dlEoDDW4m|qo?|S?B{>lrnn6lOC5,MG9pc#AMh;let%~gp9fEB=vz36Ie)4t*=+TJ?NX*n31DieIdx.M}M@+yxy|3;&N~/SF}3\";A[R^[4hh2&IST|/X%uU#wjLiUkoHD&:RdU4d1QO.+a=GT:L6k?jf(8^N=0OaX$Q%CD46K+XwgtDL!A_>s}i8ay]=Y/Z.0LxCI^~q$Huf&~}hc9MDa3W)e(&fO7hZ#iMGim:y}VO,2,cPo3T)5[0d,jjY2N~l@+}KxaUfSb]oSMI7cm`OY4;B|B]iCM8OktW1ajaQ_EqU@oD.yho_aGQ$(C>(4KZQS:uO,.F*1@o1{kW]6vX0[mWn9y/S|`LdM9mzem.1:>Oufa@3Af(J<4#X{8@9Whfcr|epem]{BmxkYaK:qPe5T\"t)yPnQOH|vd8D:9XSubAX`nANWf`(MWNb`0&Lr\"^BTTGA03G`IlO|dFFeV[+Q~%5>96,{#6wlfNfvc`dHD\"#x#Ndd?3~6r$yyOZq+<W,*iM|yd9Ax9<*U?E]?wxCC$?KWeF}I2X1H@VaelM5/C?M\"1/rEPb,`ll(iz#{DYu(D[*4_g,\"0&XdBxC8x,_g#ScoK(L/K,gk]6n:xR8QNfbky&Mw7,dkbU+GAdpMz#/Z|O~tvf?Z.Xy45dns)i8t}^l~eyQ?!<^w?n4U{6wh;yWEQr.C;!SgP?(>5a8/lfPmOk#(ltVsU8=]BB[2geUmhW1j7&?flRv}!b*C]KE$ZtFSU@A4)t0CH#xw6BeFyZOu<2/9:,2SC^j5_264IHo.p&:B22k3.#0;CK?+V)o$Wj(?F`Iuej2`n<`0Hi^8AJbSlaLCzx9_f;KHK]W|tdTFgw(inGsv,uJbb>dZ0+LRc>Yb7m11d(8l\"{IM3JRTaUj+^U~.BY,aW=eB4=2nL;2R<aWY@f)+}u|Ib/AbXt0>hz#e+W&I,k!;7XB&x3Xh5ojXxTXFT>!y|(wPzvr.K:{Me@#sdv?u>1m4<:eZMlU/Q]m^GDck[t{rf/Ao%HL#ziRYcQMpMPcy>8+N2Ei0bo+dwO3io]oBiK)hqu;)&y6ZwMHKl.o(s{ue_?[$IDI^W)aQxX[8+CySEkzf70c3jRLH?mN8*&0ZT5w2ucg<iLH:eB]fwuaKCRFC!SC5L+;}KJ|Ff}&GL+\"X`TCV3O~;+@R;l5~s6g:FLV),%]q>^vricljvwzB;j=[Q_P;LTKtr8e3(iX7W>TXRL@YN_#4x9`=?x}SejK^=:g$eZ2Lc/s0W_$B$VzoFHgcY4W%Bp$bsS6(LB$@n,VO#iM~b901k]]LMuLUxXt.ficOa6Ld/aXcM9YgMz72`+@olDf(HEnw?R|RfN(vzMT;gxg<1Cx0Ozw#aT$my/Dp*S}XOy?3s!f)MUp:BFLfB)wcz}g#BrWsY6>%zd:yU=Pc]%Fa36Un;KFLa>x{L&#{H>XiWqm?x9CKBd7!HDtI:4_`!D&//&XXh$OK8PP|0&fS;^1jWekPd),vap^OZ%C:>Ba{u#MEvYw{F{*jF%_xu8u7E=hc$@bnpT.4i!u]MVQeiez[OK{3pfc_Do).;1t#Eh?l^2L+0w=oM@DW4^~alXR^X6Cvv*pzQkR\"Ucz*hf6VXCwaoM\"NyEr%*!9onT1ZrQW<L?O|5*tvT2DaKc$(&O&kXMXR5.nmwIH[}j@luH_V4@lLb!rG`_1A>BZc!067(49pYBFFlRO7gg1j{||!5x`_|LkW/we,$0T@~!l[9Ds*geQkrA)*WifOXaNn}/^Urt)n5~rEXXg$c$tH$&8~v(QzT?=,w,PzJF6Cvq0W_CKoVKpfX9oOJZ`voDHR@sWLktJZz6WH=66~#p!QLG&*<1;=/O68.}YKNP[p|iV(~3?2(xau7:AG3__.=nL3Njzafsd5>`]e1UJH!0se89C46V6FSzq@?j(SY|Sh{U*ps?T8avs^ab<E`M>j2Q&uGIq!femCRK+cFMJ5_n38C$EWr1kZtz;jZHV5M`K]>c*p52|[7]oJi,qc,8DpMB]q28PF%+emoJq!KlS=|iu(z?&Yw;hi6I(/kg(}C\"Ay;u>p(38Ju+I3;/Xom7vfvAg3pB`_M*D|Gc:e>KBAXQe3_p|fTrSwMAU`z~Vj9p!WYP]Y81xaY3K2O:e4T+V(rwkQ<Q!pLI<%eGx4Yn+KI[:^($ROAoLat|L:`vZ6aH@rvm2A6IC,5V?:BI*#pp`QO:8a18:P$r3tz^FKG?{MY>C=jlBirk{)l@xBqr8.Jk;#~c/@930?xHOuhYQ9W8U9i~8%&_]^DBz&7FB9+){0_c>U/Dp#3A3)&zT7le@!;sasBnt]$h$P|m_Y!7tCC4O=6[F^dwBsr!^}w>ym:`XS0)[nd)Hs@+IH+Ug^GDyH+v70$)Rn}o:??l~gYqb7yrzazBf~{yC:=ZqrRsQP5VciSbW/%.2fA7&t!a60S\"4|M*Yf`};IM(}&X$~:D(m_BIjB@3hKN_Ur:>dV:<shWHw:j1H9vaDc5dLQNYH6I:6/{;**`8qZy7D)P4!.;(uKH1gv/,yO{y)MXyr$Eib1[DB[?${!DN@L!L&RO201B3Q@||YmE5.=H[a|{9O`4Lt\"9L$_\"b9a,AHTQIha(*J/FSLDM{i!(.+?<>8q@7:mzL^6xr)H`A27e)zsgvw^~%gM?C2DrL]iB>H4?l9[wzRH7L^vyLJOG?Px.+D!ajE2?L/^:Dl2|pwYYo~btBa(&JVIg?`AO.N]\"4i_I/3]H{<~08^cudUbJo|_1{tcI_]Qk\"fv6|ZS9B#qD{Fv6>w<~*c=;zmls[H_QKzF!qu[Kuf=l/Ov%q*KHsL5WQ@Zw?*)^K#$[cr(^YRATMy5krVEXP@Wpw.8n[X)WZ(HRes9;qTO%w3Wj.t[3]d[&`K6J](f;[cl~EDDOCJ[:_;Dt^Rc+kv=/7c?CZ2?TVqg9bOk%a%3pDK9JtpN(`~$)QpW2X*qU<d{PwkcZ}rEQNu}K=@s1:BC)I=^qh/WNq,#c|!ftlNthdVaA&&O|q4:(sIN7;bq!:{E9p8Xn{N;caewdFZ<c>I]}Yl,~:{3gqRrI{`BC?fY|s;hgu)R7<$HP>D5Ws1k_X96~Msc|(.O~9to8X.Skd4P0(fdR:lZwJCGnyNXJcLvqZG:*)WD_U|sEjV}<9$b{@,EcGHkCJ)>kN3TJRRF@E50mCd[iMg%V_Sl0wjAp!R=LOp<|b,j|cAt\"`5J$1s&6mh0vI7e#,pS\"I>s/yT|y>/WlsPAMG2jKtFv611.HeBW&G*tG];7ST;RJAQ`?|*Au.6~k):=RL[f1tV}.NF:=<@.2<<NSuW<>^E5_U5OH.[!$kldD5|sAfJ[=GbczP91sN/x;c!dj#vXWJRhmkA[2q;V$g+jvcx8xFei1LS[ayg_t9SB0K>,f0cRAkz,qj{Yov%lbU<X#!^q=2oTeUbsN=@RV+kc0M3!u#(0d;gZmE5p{UDH/zF{aQhixHN)%i_Fjp/`SrV0U+6yTBvH|0<@ix<&LZKb`Vtx0O*rDZbe8]k+}>>L%6g=tFrBiC@GWYQ(YX2Jz+w}kQKy)widIw!gKZd3WgK9t@b[w0D[@NIuVj./&Mp]1x=0Ss5oB|BWbz|DVC<.`\"ONS<H>Tw&/OLq=`cf<EJNz;R#|VKZBXZ@7nO$qsTcl7P#o/}9Cp??ccE:NLcrPprvjOO4!^Z0[YLpQ$2h;@1WpSqQJ[95M`yxvrZ@gqZ=:t]{+G}!d^zJfiTrpEgETziuNM0Gr8M?`AJ73KjZpo7FjUb?#7UV]Uy=AS}a2zx4g!X{79V+R+RkoX@|GYZvsPM<kX0M8X_5E|2eY5>G}nbrBizLGI_&P~rC,y35Q!pX[#NF>{^@m=zE3!f|o+|^$l!@>dilimvJNE60IPEv^v2t0VKgs>b2kw*kDb!/x(r<LH:4Ph!Y)%}e|,OEoa$J8u[SXz3B,yv8UOw~XrG2K+9o8j.Z4h8[<]|).o}fn<}{l:J=#%s#0PGChow+ubHtkO?kkQ_a2>#_hnEV`oVh~8T7#wFpUAsP/4[XA}J,99?!?=RiTD9*@X=jwv0WZTG7fyt2GO{DY@}G7k6~\"7c)JvKh{g#7cMOn|y:}IB3u6o}_w))9mJN9{vjQzwqcEGFC`9oBk7eDAND3u3<X.c2|uwO7]avcl^].:bT6^,5[7LN+MX3+~ERgL#ZbnKp4*f/LJZio4X&n!,Fw<a8JS=lJ!`.Y|xGwhE}?N:NK@T&cift;i[nL%J^[HFbWkfR?;Ud*^o2_S~^N$DZ9~AkJUtNF_\"T#DN[kla=`%Zoehl74du7}^aPm[c+gh%8_&n=wBlkS,9`E{+Q]7:\"G}x`w.).3&DkI~|MMSH#C!<ctxhy{</*>Wg6L%u:G4!Z6VFjp]yG,e\"p&?%iIR/w~:VH<wRnMoX|,k7Cx,8ejz<ktt![eLeuJ,pDr)]hZ2G<80]B9LOi?3ubS{)^tWZ?8|*M+[l%Pjp60P4]N3T=HzJDrRIes\"gUP$q8,qgEM^uyGzeZ8>!I7gtI.A2E0_#azK|@KN__&U6*qquN{M9ZZueV!QSG_b%fVx3jq.90fsl1_d$4#<ZjWQ#<ZPbZX]]O8}tXn|6(m;/ZfA`~Ko4Z$|mp9&;!7*v\"yH%xFYQDru17uda[5~z:q)Kk*64Zfr;{[|0^/n~a:@DbN|S&2pZdEAup~E=|kUMQoPu9:sd!UPUMnqt:/@z#N1#B^L1vU@uE@szyTp.AjS*@>(bYu&D6`.dpbY#t{|CQDSs1:`zlk!O+Vw0b8VPQ:$D:|a:|O7Lvqy>yC8`GGU>IUJy^Gst^wO&]E>HTRa#MqLe>rk.RV8,I+g@AogK_Tiz@pUKiH0?@e@UDhb]Z@3^;=f&7kzs3!wYChA<[22^6diP,A2X8F&Y?r@iuxP8P[SG~cx3ma1Ga&mvJO{r}TsgQK|Hr0Ef5#`1H!VlO[ma=0+Nirx^=Rv00)~7A8wOBepjDyN|/dsU@FIyQZ=dx@AoM2_dxbHf#d2r`Ek[P$F]p@o]iLru(vC&\">)v*x:J\"_!Lqm^f>3I2bsUeG(^UaH@|B3t>),}6g+n3;UVu&s+qBP&TZUY*qoCeUl)oY:/xI2W4w1_QI$XEbNB05d#Lu\"s!@c+5*d<Cp_h4{>zg5bB5gG=cc#=coEvS(TRc0iL*>W:I0XO%^(wO)H+dZD:kN0L78d0aTlblMY=*Xw]\"JXD*}e=FF^h/|96cdR1?7?S^Bhp/&ZU&]EEYG\"5ae]JGO[jo6$:vqH]p##c^a:!omAP/$I4R>Ha%8<(wRt#lHsB[\"bHqx3PKy^j^dL681?]S*YyQZn\"n}(8`s)x9~iW(+%C[&7Xm{Ddl1_uV$:qqS4NmQ}rjOj+l!6Vebx/yWxB!FqYR@D&^*>w,(wwdwguFk7,7J}lq^ikd&5^whZzK&tiFV|M~8#V&\"rU{]PAJ97+tN1,Ih7*ARQCHdIB5Zf2`3+$KXaUzGWi!>4S=eI0!F{]76Qp&TJ5<~3Sfo/gIaWoPK;KsH)=9r:iXk`9Q|xoOs~cS#Tjqwl,z6:CYc78<&Sp0*dDdXaS5CYu&Awsa\":*HPTA}vlUD.E!8sc1JT_[BdwNf^\"JXL9?WyLw394H(j:2fSou%l={BS/jZx!(BkC*s(sDa2K4}Q#$uBD)l28rOPT\"qjn+_l;gQN_gts{A31faoAr\"QH7nYY8:2EDs_i^:_NAS);lB5%Hcfjo+Sj+27uT6#??6_?$.&%EY$]NC<(S|wlBF{(S7xxJB]$J%YB9dfSJ<fGwIso;0PZw!8KOR1#l.m0!Fb0NhMu6K%eZR:*m9{\"|L[tSRrE8mC^Y4$Ijw!Mq1yKaW(;doB7~XHIZ_JzGSVVChiFLvLmgn%TDj6kZ!;Rdhh*!*,EO7~n~]GBs.e,Vw0n.[oQKez)J=ma6M8NbE+TsHs$:K|pfqao.p<[Hr0}X/<?%E>0OD@Bc6hAK?.B@[VaJRbG+5oT!&SE3J+CjeJF3F+,)8SEAgUQKHAndQ)4+F+9DT!`\",Usb:SS$JecyPp}:5Lb6W_W6G*T=Sgx>pE%=QMQh/O09}r+q&[RhQJR+_@=4$cQJ8=3ES7>EZUc[3#$4rfb`8[yM2oD}rbPyi;)n5Lw|~h@22vLGLx(YqjQ8MS*j}*9P0=<.^|VbR]*9&9q2E#h<dKXe`+Y8Yzs1u&/S<Sk:mNG#*2PcsUh`u[<Q6#$7rz;.QLmyJf{[+2$@ji~MByhZuJZ]8?Yn.)J4n19mXlrV(ACy:Klv_WxV+):wuq/C(_A%Z}7=X&JA4A=x+F.Fs!\"=p*>Ag(qZuC>7`olGv$<*ifz.v(te{@)#$:V+,Q7O=xy^!)7Z)%a6E>?fbxDZCoLN)W!XH_:vWM/JGLWM>f%5ZC4`7S}j(E65p@~hk#J%2Jf:&</xxfdmtevURTW[EQE:%sGF4pT<}[DIa0w>p0hmj!&%NfJ5<PulqQjEijw^w<)fRTQdPa]MU:Ercbbx}/JeEPHyffO1\"O>M@d#\"]09Rgj]w]c[c/fQo{[1Qj)GZ3XBG?FtN+M/<~j>O&dPJDz)OA57tX(3*<ZaN/_n/=49b~Z4*x8TD5XGcB7m5@TPo]mFIDFArg7s2n0]Y56b8YXV9B4,R)qH8iv.C;rErFgnUKw+w!PAPb2[P]Dsjv61<!M*d5UkD2_5TWsM4vXj:@kONuP>1Y.:(00|/[Z3gV],i`8~HBW9S=02^ST\"ab.20VNU:R`Y/]_=z0,m$+`grO]SYg`~:30*g8u*osFELgnk5q;M[X*N_l`>6D1ka7=`pMHe9$#?Mlv.:@Ejl)]/d3UuC#Y<f(ej.h}5VLp(;$q7VB(,g\"<^81_F<m&As]`T6FDiq=vFp0#9lcl8apu2O]u~7U7|{[Mkl>5+7;)2XwDJD8Y[tzdm6v,rjIz}p#lvmHm~PyO&ps4HWuX*S+fANJcvK4GIHEQNf{>rGC^mW<&)P#a$|1FoK8~|bF&SC&Z|71!#O)|J3A+299/`S|$W3_5+B$C0pws2kg5|o+1J4w:Hc!U*X_ELg\"g[Hu,\"I|w{Ou\"rRm8/(ca7=#;KgkS)/Q;(x%bH[r%UO1Y=U{zWy=Dx{X>bl`}L.vr5`Zo&@$Uv5D$F6EjKZ*!uk=*Bl7/_Y3gH&g?23[bWV;.uaE:yo+xu</5(1sObi6Il^{nhO7)uYwxs|Q[x2<e;8EOs%5pClg*S0id\"V;!YLwR1M}r8NSKv.a=*[`x7u,qf0u{u0GgWBJXB5(IJk{q>7l%dQ!UjO@Hy#@Y,5;v1E?CE4y~gm(7>oAU`Mp:AZ<!qJ!;:l1#<6Ry@0$xWM?(yxGD,.;?)<Z>Z5Q#)v{<C:K^.L.@5]BlHiODQ~.b$.JdF3^6|ZSC}>~7DH=K~?U(>]>pmEDsmERotO%8pfRMa{~7P%FVs1d.P.H]wcTNblu\"K56TKLw>T{]dj~{goxLmF;eSQ+W&VHF1.f8|B^B<B!BiTUjJx<RKL&vVmvHu$H4%\"h3>\"wFhM$~b`$Zw_+SPS>?%TVYX*r%>i|ee.1>r#d_Wvp{imO#`Z<44.{UaXGAs3OA(1~lqz2jY09zV?V6$02/yhzt?72R[nE,pa3=i$X_7U36`{7)b5a@,K;C4\"In/}37zA6!`2U;L|czbuk6xtK/MUgag+s}gKpv&K.*]`%]Y/_.|yugs2mtk6xipe2t;s<`.|BqF{D`&c,05Ho^]!lk(N3Y0)i#|(6K!o5y81_<rHq*|>I)fhZ6e@+^<}!;Y#3O0AJD>[m(rF~uhF?pfyAec<{E=1&qYJwGSaib>;!C2mhW$S5vf6LlM[O`Ph]x5qojj^?$qv>2cj!=/6IiL)|ZncOUf\"y5$_%2iWo;S@mNs;mq7>@DWGnw7s)k:#jOIPZR!/\"B5R$@ag3u$uiU]AMVU&wgS5tiT`+CFhq~X=6Cz)naeynYL]t;7VBJxaR~EYI=tPbQE`W}X5*ZOZzy\"^dg@ex7#z%I%.A(y%ZaYgcDNlX1P4zGY/d7j<bW9G:cCitdL|xn=^OZv/EyBIOc%5K@p?Vl!_/5OM,zPt6%YCLV1:RIY{JL&`l],{0:n)SM?[%!IP{);=PTZ5Ts;UMB++<%vj..)M}1koTPaaW2F$CW(_Vid&5@v0.N!*p$,\".}2mMx$,6[ytL;lj!ii`EJ<4bp9{`zdV^RUH~_qx3Mxfl0BNP*Hh&$#=h`j:k#|+aul>,DJiXBch7$&.2lxHGK;?%omH5$qO0sT%q)]{0WMxR8Y,aGn:A*enf&wEd~QGR7F,{ny]rBBvm.t$*$I=iCS(!I:]OVavV16x.Mh:kQ!_[+C$h%2r0S#Qv.[gU5P8R.f#d`kIbnZb@Es`PCjqOU2}[%7k)A9_flz07zS,8Y6~vJ?fd`@t%29N~Tn#W,_s,[)b0=4#|Y0ofI,8k`HhMeoK+Mmqhw^rf.:he>6%,<fU#2X2*g+hett8@fh`;<qpYJw@}%s8,~KR+*pl!_/xS&i+RyQi,%i]|T<M[n`T<ZP%PE:a[{f{7,\"Q=G<$fI,.Hog+it2ox<7wjv{zhBc<Y\"r!Y/{X>}R~|4E1#L5B[\"|l5Dk+8KZU_Fjdi0*IJdeRe7b3wAyC.O5U#ar_#8:<Hvbeinu`jttB[r9W5]inu9;t^C2exTG7x(lAsPxTGNxOd#sY:E)P02F4an#0j=#MG&~L2XCVZ9f;C<}70`$Gu#:G/yul!9iVW!P&$l}jl$(6^5hl8TO5^4~Og5jIx9J1P*`3d4qm~{w(F7:6yAZ?;p[.@1u_z=?\"oeR[7BqMuOd!R<.1{LZhHLTV9#!E>v6D8;/u;(wDPHM)+>+E6Mol`G/#2^`PG`[`&#wb;|HL&]5Y0}/=iYIeaxO37yNw@T)`/9M~F^bB333XU@u1BVAn_FVJy~Shq_.W_D(]ERf+3CYtPz5j0KM%.:,%P(BtFG$=H<}{D%#bF7|C|w!bfyif+CM6D+)eC[XrIzNgGcyb*S77sLYSb0&xruuo>B~V&A72kV|q8i4^C]Z9m5m{5*M,L{b@+_D_18USHcz?r,2na\"7Rw_^]L4|Gc!@k5c/m=ie_T^#_OMw,Po/FJ8E!W6^Lf8jbtCjmaPerf68W_pz<e.#%HBg?wo@=gXY{Kr<R]Q#,7z>ho/!#@9&,Ccgm?NLIWgTK?o<,25IqFw}5*!]+)s6H[tfP[goOslE!d0qZo^)A1l]!:p&N%tyG~v>Jv77nYR[L+u3/qE2oK>0eeuU#3nSyLa9!:;n<%TIqc7v|ZLdJ1eG8^(H_xbG_mU[3Cz)r$e#Y3pP},T2/+57E)wo5C,O!+zT@1p;#82j.F/Lw(%^1PKJt)2U|!!Xbo$<GQPE`&w>X&efZ^R.rC,#[zH1`dffSLwKf6Qm*2`Cnn_JS/Z|yO4tm?qtK)Lk.hVEv_;}^?&])UgUJ<g?xV3i?tQy7}w8jC(?n`P<P>6MOk0h3hYks|c.Mr3w<6yZBheIg3v}w(+$L1/SG?r=Jr+EQ~LNF0l>P0*C&!@]b1t75wp`+`D>y1XEm`isah.O62U&{VI?*cYu=nc5BEa%F^\"(7_0n@:H?MVN>iP!U!{DhWR@uj4^1(tPyD,eNe5.X.,Y?/w&Yf^<x6Bu1&O_UnYZ`JR/inff]y?k3gTSk)P?0|K/;hsN}cmpfo9U1[5[ty9rg6%,ZE86@PcYU/^AS&jT+D4gv!Ud>9S!bP[>.WK?%3asj`zk2P%o6jiQFG*+I9PURC}ww|\"5:q2h.MMC;`mbrwc*3%V{qTDGjLoCiv0C,{\"IK4K1onvu6:y6j1ntytIv2vupKnQ3:cSQKEx~u\"Bg#L<#f!{AZxo`mJCOTdwTcO@,4EgZ%6,W0#1EqwY8UCD^U,1)xQYT#kHi\"[Q6Y=6[U2I\"hEImfe7#^ZB40@CwUm4tSZP)GIWq]OGL(N>QVWqWRpj4XeotOm10I=ihxr&/KYbNZne*#$@7tq}#kS9?e~I|t:m1jDYcQl3x6)aPcmID8OL@r(CWrJ5wCKv;ky_pEypf^<By,!?;OmtE>6,V?0|K&IM4<AQje65t3g,0w}OGK}XgI,eQf=w!DK8<iPS<fZKYp0pV$Rg:|m#Fg\"1AbLQBIpeJ8fp6M(wOIOBbt*T]D?F*IunAw[i`E6}Wi(TGf[HdQesw_$^G3B6xYns6,D/(+oXZuN5EjFEfPPIYw/%]O\"8nXw78SR:=ihxPbnMBn.dx@lmopVnb,W5|%Dx7YZuX@7=$8Baw+G:Z5R0gYCLvTw:\"|%f6aTS9{>PK2c5OIwX,_jqNzVg_,S<Cg1\"L7Ui>\"DhfFAcn#eQ(Hk=.fBQ3Z$L<V(P!Ub)K3}|1YxLFB2BEj01An60~U%f8%s*e@?;2]IReNZ`ruG0Zg/V.6]K@~k>#s57hpuQhiqG#W1x!;aSw{@C5kbz!G]d>1W=[j}j=R}Ja)]{{l0LcPZ`1)dXd<)2Evlum?*HH!_IQOCOJSG_hD=Dd*)rp)ax=cw3xMr;XS^@:&2o|ttqH_FK7*qx_J{_]{T!}Ze}lKvirP?N1+QIzl|D6Y\"DBeB8Ae(jt<?7hWo/Z/S9H}Qg/FOg)f^ct5;P<&],Xb@}\">_F\"bmuV)Xoj4:S4_=Sr;4/b#w*abzE%C5TQ<Mcm}NQm>xnS,abV!>4k)q!MM)=JHz1xH;r9d0)TO=<DI_QIP^?9c>[k6{B^VWD[CN,erc#FC_Dl5);%!`}^87:U}yN?C4LquGy@rgKb@TVeVe9[ba=^ahl@IyEX.$*bvu#!;D%]0.FVX,T+N6u/FVrxtJu\"Ube=bf8?dn&bd/cqFn|6;@P|hFU|L|7m8,ZiU.>eBkQG[=nUDGGT#t0yoj\";lgQ]!TW0O3Q&<TIbjf>hB`y}?9IfMB2gdhUxseUA6~rTjF<Mc$qSzm\"%yP\"{U8HRM%R5~ppzq/oj<mw.W!)p8LBr9Sn*th?#NFmj=?W(6DD&v!7+G@Y{$e]IDM1}RngTJ%v:E0ccgJv<rsBJcq$DU3[fT,Ks(AX=$@))I.hZ=$nzyN!`n]u`&Sr1y=Ow)~:+rRjp}CU#DA(Axgz1l_UDO{(3SGK@6A*$^P#X}g0}<Te900b&<|KaC)r`jxRVUR7)lX`f)TW_r:nFvgw6b&,09[G1np>[\"QX$vM>AJtw#ufh^1K{JK&su[#)o5oV^n4`{iSpE!d;kl#SGWJ}ga^0+N:F:KcH+J[{L+LO<?O[NlVA<j*ukDOP}T([!RQK}GRhQKz1.*Uj~Q&NKMm[&2Yh2c4?]p!hp`Lr&Y<7n+}g{I6,m`!i2n6VgjGrqdCdg]lS+f]O([H+l0DKs:+X@?b3<OUO$kWSyoSiQKj1.*qBTZxP*:;@<Q};bIL$/7|NSf:NXr:i%MzQN;?]<v7P%$/e4k%puS{a\"Oo4#^[x*UZBjO*R`)+{ccI:ew,NNKuDVFIHr3Z>^\"m?em9dD_bBzzJB6Bk>}MG>&kDukCSmp{zg^(?}a8bNN3(k%]}r^+|D=8%l_fe|{!JFpf:$UVGJqRAJG.u)|$=s]eH5@cUEYYJ=qu<o@v*5uRuDuD~C*))r<aYU8{h1`mbm)V3M8PO!J3v*><Jf/0cWBn:)v~MSCHA&3&Z@P13Qk;(/y.UUY%}\"alyR#0%*I]<nnm_:uIe9d.?W4x~FKWtMfKBt@SFiUV+h`>9KOE\")C5&mj%m{=#&=/|7frq>=a|tD[l5<#vf77ld90&%*AYv\"thT,$)[:=tqE](OVHwSi7DZa=6RuS={_jdMxzJe_\"g:{$Z/F;VWZx^];fB1I^z}9|QhU>d9a5l*vo^otOlz/=2]jz,5C\"Z4Bg34&k$Tk&gdz@<0u(%#7GEMcpPdBa14YKEVP9DiXoHb_8u=J1l)n&SR/6,5t]EzCEXz=#?@%VJ;fGu[ZcZSr!/4{1|u0#2.1X/il_aTY7g*2dTf3eYiV2#;e0_/eLE.iy]3oZFRPDf{tF+#gy#T)}],;Xa5^n.KV_EfK}#A._47$?Ce6.=)Kq>ij1z&LfzM.ZM^ez`l.Cfc/uOVxslg}_d`c_r:Sc7/Ih_=wbOKZd}rHN.lD,R8Nv7;GEf{,b|,&%CR5JmZSGc!/Z;>(az~EwPC$+7!aoK>*5{X{cmxGieHOaUO:L$~i=ZxM~GB6,/v8Bax)qxdzH]h![4<cS.x@=8[4IF(OXq]xw>ajI(wQMEEuC?XqGh__]s5AsUC:=qPa7q?akw.f7G1.npBlU^4(}y.]@AVS~qTGhqIY8SNVCYfp4O`5ld%`1/QcOs^5i4k\"vB4LRx3h)87<z/.8Y=eK/l4a>imU<t.TN89(.]QX%5ZzSZ|W3I0;rm%(?)=78E{[\"r^z4cWXB:7q0M~k_z}(vPi,=o~ew~uN(H!H+fydc4N=zo:S6vOl_]ul!&xj}>tNW1~,3,(z9E<9\"|Ph9@?8T;kf>w+NTe!`u{bj126CuZJ]`N7u)g)7R<[]U6;m0!B>L;`c0(]7tzqA(8lqs!Pd[8NQu>*&O%&8&[P0+W{J3*z{y@FIqS@I5)FV(ShJy`V)K<&j>Y=RX^#W;:7ks1\"pC+gazo{:~Vk1/iqIra1z)bu;jn?!Q8he=YX+nsFIoJ+pKRVn0anM.=2cpuiNnot;5ZB~EO;e#<|Mv^Y$i4,cD8AePTx3MQr2@hWIs9<I{r;!wvR4hk`#qH@tL6+hrj8;h5)CEFwdLG=7pjFea{%_WTi4f2=O8KpHOlsB/)RRd7<UZROZ/<>e;Ug]5<aF(wV#!?Y;qi37$tzl7E1[VX_k>}*,zGm]azkJ>ti*U3cSAK$O[?@4PME+U3J7Ovy8E3Mu#*hr6HnM=fuan,TW(i{BT&m1=%_B&l9<9+`z_5i;5a/D4QbP<)hB0:20^@X+T_7mWKa;7>D{RKrK&%%R`o$jIy&sdJ^|NrI|h058?gFRZXZ+o=e2YINuY.8Pz7Kh@^C/n/P9AV/+8=Z[AOLxt_M~0k9g^L_nohxI2jru+!|`lTO^r2*p>IHu8E,{WVyuNW.6p,g{%]m;kh!y%I$nF+VR^/q</*GmG3F,U[Yxd}q%VfCR3uc93y$SfP<~;]fa!q&8}uw9lRHpU$bY+chWS5&!*\"NksBkz|y@}M44c$p|j)YYcm!|=+[SL?ePHU+^siY|!*\"FcZ]m!SpaAnTd,Z>mE3M@gdmJa[qS4Y#df6fW_&d,&Q_!%e$O=0m3M7]+#&yO:JyD5^kb;?bsx#w+3uli,+M8^6zwm)j_<EYy8_T\"Z,j16b:Nl1#4PkpY]R%/#W6@PGlGZ[moPxy@b@j\"/l2Sa;3M}[z7.bYmvrjm*F<)#ujx+,jP#k{xxC|u|a7%p2lF|H^/}lSS]Jemdi/fe48xs%Ukbxj@Rk:o#}1An\"6lh+s`5WMz?xGC~O67uQG1>p08kl`9eIam*lv$!S6::%/*aa(.];98KT2zn2GftQNEElr$Be$M?5l]yP8|jp#@u15{2._,R#XFiqs,dA{Fk/wJ38@(+B6$o&^zcEf7IPs>0@u:8@e6_WlIXIu|fA;:.L_|0wfAPB8oPH}&`?:^t@Yul9>;N!d0i1uX]s2]j_t<#<b!ZtYg@&<Mpul}u\"KlF{vxX,C\"f|}%McD&|aIQ$BvTc7N{VO3+]o;G]*whN\"4&#oQM.}!=W2y#^Kj|UfNUqBs4@}r:S57Taw`w<$=q{\"enkwB9zX?}Q{7M1]CUVF0&+gS8;35mE$v.Xjioaf3qBKjPOSJD4}n7=3~$v>VuDyDw5u{&CoJ57_6dqm=>pv%z;svn;s#koD4rqMY)fQV}$og}E;IDw4*d.CfT`=Jl`Kdpdk>huU_,&K|k>6rT_r6#ZBugGL*ATxcoO!Uoe.MjG,$B?0Lm*j{~$P&J1YFpz]1eU.NlV_hv6(uj2t7]Rs;4SQ}*XZW@~7E;m>n3jP=GH~Ddod_Gzk3*tnZJnjNo!_ZgDSHre#9oXYnjNs;.6N)rwiqxZb@t[vVVOKr~e>vimw3u&f<Iwzm*I_BlPOm*IUUn]%1.j$nW7Jr$Rl{y0Xg~a~8R]3*9p:K=prXwDWcWcvPbx#m>4(=42#wuiiX]3%BR/qTa%i;xPP7VR\"WtAjm[HZ*kuvQ4yI)ZI`.8^(#c.PCa5[3_7g1&p,gjQ.dK+^x/3;B:FLn*|aiFVw3z.y2Fl6gN>,FW)B)RSAa=)jzrDRaW>~t~)*&j[qu+;0+W=F@P>lBR1f{L@Oi@(r\"\"951SqrX2C_D10Ksl2<ry(SLzr4x3v&]334%)W~lj#O$&=,TdM&u0n6YnDe5&JnYTgH[oM!1>#{;H/X,XfQv1)aiNRI<9!~nX2s*O!gO{6l_%sDZry.Gd7_W/ea(Ab}3*&EvS)wSOTw|CGVv,BlvbOS/y8W*qtgijG9<zH>B^*MfDc+&@[:2kOr;@jnYgc:58SdDO_Fo`v=BxDmy?$T+@(@:J9#YA^zy;W[F[37^j,JsO8ahQpE+v`h7wd)X@i^UDo#I[OKTlG^O9VJso%601:TP6,iwzF~,8EML_IA2t6iYX+X&z7J;S)]}RpJ}0|6cK5?94q5l;=ioc%W$Pw]<ab(05EVPa3Hd$B;Nutc]M}OPZ]Pg|hja1us2xF\"H|nw;1EVyL8,6#|7S5:D<Q!1/@dy`e:AD5a8=R7nava>N{bGoyooid#E7?R({50v`oRw3H3775HZm<z6D46K_sZ}Gn5z&t8Xe7rZ${U\"HS*gyQ,Mj\"N[OIhxQQkVKgx{W5d!1AMKEY_.xVT34f}DHIu#F`H6zC&T_c7YV|8>xf`Z>B^16ySW^073oOR!PKBQ^Wp4`>/9&.jz7XIK_,*_M/P3fg:6|Tn{B#/:9@I!/!h}DtyV%}S6,Jr:`z{)K#U.3E(7|htd~a%m\"+rz?#\"Qe3{yc@GIOHHlgr;5Q(]wwI&aeb@5^p^kU\"5T)r)Q!G5jLA}rHYk;L;W61~s3%As:aH<l[o7=)%t:eWiz&PtZ%Z#sutSU{woX3j{V*VR*F{,4cGoMy;:qwvSOT!6xo6vKHynWQdy}r]r5Xq^}ghjWp|VQnyrL^**v;gS>bd49%a6vt5@TIh&@[Rvsf28r453K!km32{g{I;8g^#xC/|g!T:{Q+k1~DAfu{EIA!0lEFK>:,JTLk#Xk0h&=4{_xI]hM:hfm,^kl3tIH.fH{u%N!BrXgwHi@()9{uw@i\"z8iMoHZ?;6M@YcmgO[?;$L4lji0A\"[9/GOyO,*G[l5,/rjB#)Y{r=!9ob:ymi2c>=%*s&%`7~<K)Bh);0^,pCxS=Ol4=_gBiz$)cXgS;s^r`vyr%T;1#7k2`JgV.ShP*?r=HUK4loE^jR|_{?myoNmg::Y|dgS@f)~QOvd,R(wD=Bzb_jCsd^t,n|duOC6>ip@|9C<y,[J$E#`X;{!EbC~G[tO<g,.eP6Dv/U:?82,o:b[s=r~P3L.QBSxvK8~7b5J)pd!7xjpZz26psr^o;{pBz9b)JHGFgAw3Y=6n8YO!UX_54n:n!.@.*9ij0g>DeoTgA,idXa8No,i|dFGR@6KVY<g6WYt$@S?<@5gH,o^YQ$RQ:|3q;pwksNP]Rb9qlTz]cc2y2tjRMcgeha`;R;!{6vS0bl]ziw58:5I`}5.P.B>EL2h)#3hJ(%0q#R6,V<dk3`DSd=F%voN8+8G;3NF;iA!?`|WOOol[k14VDN3PHkKQv6Chv8GhvZh_q5$F3r3nn49j#@<\"&5x[/BeV8EM`Y~3_6)eC%$J1JX)xs7Ry%ReLY=#HKTbm]tSvFgS^U>eUF+D.ELqo4r+wlU#STrEe8c8u{=*#)8C3NYSfgd!BG>fqm594k[t:oZ2DzEMJYSw0Q/tpG*Mrh{&MCb?dS9e6Ur)DXaK|1R4;fHn*7EUVz8mNpTOo1KE>41_qpr4FY83\">XaI6Xh/jJ+P#,PSnzRCp<+Gq(i~g*%Hr3z=K>SlrI{(vJ>/1N!l=hn)N9|5l=nMOS#NO>KM6VW$_&\"o?|?1h^9tOm21v<x93.2rcjis)5WIE(k,$h$wNXr`5_24wvVZFOHo=W4DH}cLI6wq_}MEaz66J/$OmAIKs4@mtUzI977NN:S(9v+a5|+c1#^Fx/d:)v?!+he[rD,.eDdj({VYKVTvSm^~bp,HifC~e9[?hSNpB_c+evD:Vz6>*?W]N%BDwrRkS!9%L:kh3Lu%DqBklD&_823Od!9%pklW,7cp0v95@4a5V+qO^)`J>&Wu=hH1x~EN.[)luGFsDgCEOlJy}O2KgmH@`Y;z3Z;k)5/U}kSzs:m8VDxOI&DqBDDw%zgX!Zd1cZavz++_a9M@23[cLk|A?Yt.iY21CcTuXrt*tn%+`3CfY%F6(ot]\")t^\"m)q?D5hNuu/Lk<_:+!o[pnL03MT<Oc6gC#9cm<@49;IYhdOg)*M$iYp968f4GyjNQWjaN0V5x72x0DKb!Hvn~%&]\"CfQ>q!MherY!/$UPHEj~(%VGk@Ba%\"WzYN%pYdcJH[c=paMO5u=_MaM*D9W#s:[kW09f6?HeE?W4r%WL&Xmv.}+heEDjIyw1].\"?}HTYoynf{/`ih+;XoHc<I5W`yCOPT<.]\"=LOD8/3DD)wnfmx]wmrOanhf+^`3b6yu6QtoTS4n{hrsG/7bD6CYwHmc5IIGEaFwx]o9Lw;!s>@.^xi7(l&kX&*vE[57[4f1?{Zu!U:S`1bv}9@V,D:*tvPZ*kFLrJz!}a])RU(4Ji)X^)mFM|.vKg@X7G|a<Y]Bw{;:mRflS/9lrEY%bu.PN[DTlmma$[m.{CMq@pwQ!6:Id7}Qn#([hE)yOlcj&_G8oIiPS#Am?0Qf?[L_<$Wm1_}$`AX9d/]{+`Af3)X~T~lhf!YD(5fB&BuEYQ/7i&(]ae#iHK1JYB3,F=l>+asUGb{gQ[:L4~(#y3%YB]h)h5>#mbiN2y:E,{rUF=o38498@8_tc|g<ZOTbCj2,xoxT0bfh[S0?MK+SWJ>8/e;!2&E&]?Fe=T=?{>t5FeB%vlW9y*u/.8hezo/3Pt/#wCWddQ8t\"g{L?PAKqFkodQs*,#9hUG?Obf(O*a1rjXEvD0V{O+mT#\"nXsn9sXVkIRxnsI7l`UB>Xop53T>DebaW2`]Bw?vJI)Oht)7<gJ\"_[<oDvpXFHAh,,X+/?&O1.B!d}D$yOsQ5|h4wo{$huz]NQAQ>,`$+uVGIeHKy`+l)|aLr(KDvFi[e#0EAXr|A.\"+nvtLc@~K0])XgIW}&[=4CB/^djrhdbx<+z*Sc#2B~^hiGjQhn@iT>(]&ma{oHOR:4C_|YO[FgiXg$yL1S%V~U#HiD[~0,7K&[(B[*fpEVX`I2:}W+Gxuy6\"RvSu78SLbdBy_4!+>.TZI>)x1>xO2B{AVYtj&4G)sC>>rhr)p,gw[Uh}_},nYK3k*X9(fxHpO%D(v@*+`xT^KrJS3vSGI7;xe9b2|DqDe/Vgsa)UYxhXioo>r(D+|@^rl:w6HBePFwd$jI7DeT<{^h7V9o7xhIx1?b=dr#xoPmj2c&|zYze0L;3%494:|jDuH502Xm*Kw=};9o*y)G6n|`%wo#u15zv]rrtQ!0LlJP[L~iY{`S78Plx.]EW&@g!>g({/U\"o%P,s8FT<V7Wv+F^b#:b3L5ruSY8d\"H8T_Hp9;>/{lmluylN<mzy8e\"mr<$x$sJ@fBBe=U;\":z9xY,T%;.gI>1=2+v+c9TNcmj3;h~F#ST1M8B^}T7zMdM^Wv!:6bD$i[uzGu[Q^X]pRDq0s[{7BRik\"\":QtY.MmZzaFvF[EXO)@,_[Fg)5+3%^F[iW$^B[#v#qxSPST8DH;I~?|]HQb&T?ZJX2NN6kqxA8s6B8emD0zIja:cuA[rd;D7$PCbN.(w3(zb]D_BbeQ/3$R5KY6mZgwqcR}WYdydK>}KCeZ`41@K+f^t(Sn]!K%G\"j:2ViySa9EqmlOihmY%OG*PXEq0:djPu>tLL25T6k1JrHdvBR5Y=](_Pe6gl+Z5QW(;,c9*U<4HLOqm6?[Y*fgO|\"xYD@qH8HWc$ooqh?K.Y,crQGBR/daY!F|F3lLH@Ir)]jH]67nYi\"TMv`f.H~^qD467bXA/_@DsxDLK!U^Of/TLy&y[~JhSEYp$;JOK,9Nwcj*Lw/e8YU`.v9HP;wu\"x(s{D5K&MiGL(xzs>Y@H^mKz_wt${r*iCeReGzrx/#;v7iB8Bz=C=(1#lV4x#~RfQOO8b{>lD(iAH[RPi!#ZQXdJm9h!<O+fuiHgK*1LxVdCOK!NSi\"Sg}gaa+$g,SV/m*;D8[KI?9SdOZ`AkOjl|25l9lo4zIOtW8gz!6!s&+x8&tvtD*BO_%k{<TnulkPLu&[k>e`ApkPy[g~Z00zeOxK01t;S?rkwbzjF_kW*$IZGZFk_9CL,~|(u7bA%7^A*R=qF%mc?J7iY5U|Lw$hm.`{3tRews0AwY6jD0Gm2HZ[^A6+\"+B)HGsPL\"S}ejNZ*x,93Z@C/]#jwrxg/0T3{]loXp;n+:fDe!UyN^L&ZGe;n:RGRT?z2/`4(SYSiP/fk<]4tP]aba]ui0I^%LZH7k{k|b4yI`=4!oU}90J5D1/G@76[b=..xiq97_ee?Ca7=?l`A_]ylyWqftz8eL:Eypuyg?({Y*,aNb__xyviTSl9gxkI[OJ?$nB?{h_?x/:cm]}e:3t/FNrGsXeAP]C=8|}Y.0rs!.sY+SEHhId)8=Hp=rk]^P~F0Leg#tVO38[zI(\"B6hJ8fe$K|jhzVl>S0p3MBukEPkq3&t[5k0,Q$rC7t+@)gw[+~BX\"$uG9;)D{,+hD%A7wutktIvON/+L/i]GGuWYEHJG!=C*1Ho=UVi?&P8d#5tqMrMoG_a%n5*B2BBeB8Ae4Hs$$ilu$H<eAPOyb,Hs.HE^FXKRCeR8FN=ix.Y;N`JVIEOC(Lmqu8w^8!Mo%2G1{lj?4vo4FEHu[NJhp=l;.X[8lq+I|n$hhpbF6/=xBu}oVi`_V/<kOp`95KrY6%Z/,yK$KNgpY*abt*5;TN1O.RV@|%;3UOzs!ZfsbZ/US1fw[B8qk?^z(D%NT\":@!c$Nh){XX\"z*9DLU%0d&hc(\"J5QhZ*J=clSvmfa*w!TF*m_D.C.9CI{zTYHy_BXJ>n3qY4H[#*c^8/f%rT2LFIyF?wUGdKIg(x]tO%}eiL!0YM6KslA!q0kzOI1YD3`d@Q|em|n\"lw,dB9[!2@@O_HUYZ9kUTYHye*(y4O5VYKgqE`9ngI:?)FZU,T7^~ldf0h)EQV/WZYUX5VJMxQc/L~MIKcac$m4NFvdWA^0,IbFm(dYLel&CJ:)wM]2i7VY;$<7BL&/kFI_5*4*E{tFT(Db_&rAD1(+G+[)XNWutAY>rc5yxP?(!+h=xpS|tcekos$:Ji.+uC8zLWuQI6B/)=a/MU0Ir8kmVZ?4{h9O&kX<)4HXX}W]WvzhZ70*Z<Z2+&^KTPeJH[cXr_M+vKe.+YPL(0cj=LEAv^t$4B;&?Q>y}o+.B,t_DrgWZ?nx)rL]v8c=BwF;$%U_`ict8x*[,6).7F[jBhuKoPDG)GV[C|N^.myJ|[%vJ(J0|bHfDr);$t?SRX@_[^HQk\".qo1N.$;sQWYD?{(Obf^9aXwOTb8WM):$[67`b`4tczJ!yFH*\"VP+dd;m/=)8i&H05%A?NMOO0w.Gxam{#oi?4DZ9eO9VwwI?L\"%N<grHD,GV<B{aX;d~wX\"h/$|./I,D706nqi7nkhZEMq3&W*UtYe+NX{W9<O3*M^WG@@JHlT+wO?,V`v\".]2{G[tGH}XDo?}#o=_gkZ@1xsi%^GvbD`(}=@J|1aQ(_?t#Q%X2%2OiKWwem(d%db#vBTP<N\"d>W\"AjZ}W4ub9<O4@;/\"inUU3@=\"z.O6@zta}G8nD8AEz9;h]gP].O$<eUj7:CP:ol>y_}$G8nDz9$D_nhY2=~#^:M~8h]r.{V/>;/*^faRzPO_FXNmYD5{NOlyaH[{W5nf2Lzeri4L.O9*resb>GL(De?Ql)b4)\"ztzgw455:aRn%v<d1F5dxR@nhm@^rT`EFL40L+oX1Q8?I>fBMYTj;v}lbJEDLIcL/Kj@W8#Zzh#]n_wK|KdgC5P;iY_$I,zK_ome6(6jTS+uteloEh(8i;g0g!.i>64;h8In&fl`:)=.}:?8}jI7G&B!DrOXYtUF=ShJ8B}_ul#XU<~HZxlRx;?<p?|!p6eRoR#b;_:&!)jx/K&,ZXjv0GfFq&0bO#Yu!8xM`+~|Pn%#z%*s?:^Dk)v/!qdFELZlou{dN}1P3a{dv&{Vp3*]/%@MJwF!BO7$qQOI(@I}QzwvzFYgf>7ghnc!vrnG|26g9C[oq,Ye,n0V_6rKq`JwbHfDTL_ETs>f%ynTH`\"U2Wo}TQ<CYBs$?tP)OAO4emmiOj[9#_k)\"5?t7Ac#ts3s^D}_An^%dnq:=qZ)gS}&X8UC{*Z^AuEnUXiTbZcKk#C%BCYzgexD(cw1\"bDpGnrO3nr1d>orn;x@c=Z&{Z/$ETiFikR<kgt;=|B$WZ.qmfFQK;<ua?xW=eS/%Eipa(zf7#Nti;Mf!xx@,$cg/;}Kl%Yt*9Ejl%|W5,b.Bc<{o>P10J(;7=mP9UO78X=C~:>+JSDcHyTBB/S4T+rdteMZUfaI?i~@0WMP\"8tD]b/?131*i5B1!(@~Q/Nrv]sX]LisVHr<ODm}vGz~n;(3=\";e{XLb;2&r_xq!.F5s|k6gIxe(FnkE4N`v+acU>k[J;m7Lcm9Xtu2/ok&`,&@}+V`a;mb;Hd\"38wH<GHM(%]034<N9JI([HpSs>T$i]Xohk#jUB(|nR0Lp[rz0;rX_KpQYgI0j9VDWKa&R!B@E*${b9YPU{fQPG>ge|r0b.Jj44P\"&DIRQt71)eizS`1`z1^5xGPXb$s<*n\":Bqhp&AX?$Qln&~W.^>TS9+$~w4_ng/Oi#X+$>_1d4XI$igzfE.v,H;p(zvXrZ[DDdZ,Bl|19tue[DOT|mxBp@fjPf9o%<KbtOkTy7ActSw}cmT5X+PhT*[B,JX?W}xhAUnx~!IO}B!?Cco=>6OfYcP[/P=}6e*W]C4Lqu/F9f/FH`2,T4U_:VL|k>yrB8K|[3Af!*b|/?s`+$V)f7<D9`p;Qhs)l,%j?!Ce$P?0`wKPUf<58%.HoGR[]DJ,%*V#X(O/X0j=?MD,4~g!_4HrCV@e,Q)4`dB8u0R8AeB8l`?n:^K}7=XsX%f#Z.|VnzR>ba+V`M&6ls\",{,/{)N_k@6^pyo=Z0TT[h+_Wua?632JeFTZa*$gdaDA47Dau;/>W8V<HG4)7uR(rycQ!_&oRQ!fxgSdD4Q5MdQo`#Wd_`=r&)19>Y&)1EF8^OG\">In)2E,}NKb{Y3j%2kxe1o,1HA#u[uJqb^UgIp;U#1!umK`t]]eAPs9_%Fpe=L:^vh/ykGlQPy7?SX9p*@<,[b1ijKC!1x4<fOP3+qeBe48Mitef=!/H}HpmSP~>W4N.RK?,mWdJcJ0i8nB<R??/LCvlxWeU0KO)MLH+BEDr4ZqPI}7$]xw%nq{,b%nLD)ndmH$AJmL#v5e_$nQ);:jUHGuMCw4un6(x(Rt.$c1+$2[|V7JjfGt$^P3}nwto/hpFlkx_nVXKz!~?;?]_rmsoK2(XKm%l_)rSGVm/q@nmEn%g*X2=aR|nh$1?!^GhI+Ti),we9\"[)R2`C=[W7&KP=Wb,8Ozq5{i`4Ma#o6v!D+m6)2GVdyT3:;MKxhlba_]5K>[t5v:oj.y^?$|I[g}*ODJ\"sR6YV&@U5{p6KL}R3&fpHud>ugc>JfOT^UzV:(b|bB8>|`b.UFZ#Wxp&Z]H%F*u3p3$;Btku;sGWKooU^x>k!UH`GC[CsNWulhOO<Pqu<!!Ll#c<`zhC.ok`SPE$1SL:TX]8n!?#:C<rose{o?C&0Qls=R>6u#vtVnU>AHXLQ`|vaaFvU_mlpeW2D4!UOb);36mV;mm?2fiO{en9DlH\"e.Fm:X!~@uv,0<RVVlp#qBzw|$eWryZU~kx(UFA[~Ke>5q~XqrDP|{SNu_IACtQV\"+RA^UdD,bBt&XNZSqmw#wz.o#u!2E&f~:vazr2^_s)t;V3G`bew1,Tkd#UB*BKIogcG|^=m5v`~YLq<,V:(;HKID!Me:]aS:H\"&`&tBAlzH|K7Gi>YU8=tz^Icij=xIL3=p^dj=E/c0VR}m!ULGL(3.aCLg)$i*1SEJGXj=|>2.sEn/]ihGRz_#z#%3#1~FfK;n$$}]L:y6rK9^#rs?6N!UM[=?p8zLcm=PHrSzV!b_GoyRg>v}4<rklq+pB`$BU~)1%=_eSci9A>m.o=fKv=KZ^?wv4Y.@H$yH=f#qAS%/D#Rwn/t5aBLsbr[yakk=iMC_9&c/9l<5SWo5$S87J.Km<j]iwi[t+x8?#u6q{~Bh460u()o}LXBx&=SDL1FIDa/b<$#{%F|Jou]UmW#F]R@I6}E4{X&PfL/j3Mx<<F5<*VIpB`;prjy`G@/YW2wpS/QqEs/*E1j<er4kj<F+U8Gpp_44Vy5tW3EIz<q(?O)CK\"#>}K,(axWF0@+w]r9%DWn0A9EOv9%ptZd~%SW6}TF{o9*9K{QqC4/f;C/#HJ|=X0a^y7h<ke?mO4OU.m^71_>N?o^gDx!.#0q}v`!U4#./1y)<sI/B,[.LMShbx&;)vi8oLX$/_o#F,,wb/7a%y_7|N/oH8c:7F.GtBzGuk,comBkTR<oKT2pG;rCnCJFL67D,9Nie$iZeE(|E)=%i`!Mirx3At$vshiaaN%JTD,Ojz^!oaFPvg%RReU1=B_uU+\"55CQ%|{4!G_Fyh8%t2*fI=w=5%&vjM/NNtKyZf=l]R[,O7,u37kHE]8f&d9N^8Q7*!:<>K5<zPD%X/jR?>hyPTWygq2v(>O$hqnSuf<0:bB2NGhw9L~)vB0?c<4/)s\"YHHohhxyw%Q\"U:0nhK@9jx}0y(uz9`p#H}b64j;GM6qb7`v397u9T$zjon?te#+1FhLf1JNP807N]cXC5ADAAVx@AoI~h6\"EM+BcFEMSIFWH\"2Ih80+r%vfnLI6kEXRrBEABAAAAACA#TD_`E0Ey}wFFCgv4x@o+QM,|v\"D7(u(c$8JcVJ?k|+R3QhK*jRXDv\"XmCO~a<{[G1|u3L9$%FQ%!8a2RD@(90\"{^H1~Q74+kp=N!Yk2<;UO?.#DRyg:HwS2[,h!ZkT@uZz*]TFf5+~EhLSg*Z*<at,?@$eo|U_Rv{dFO,7ea+sLuC4fUM%2SYj{$/^yd}qUPJV<edwC3>P}z:eZow2a2yW+Cs\"YO)>LDTVNk6mGX@XlOV|EteG~xnR&%<B89Tb{m1_ma3Ep/Xr_l7e=aW:F$rs(zF]iLqMj<E}MojfMvVrihvuf1RAZqnO27I<B>&8J~n,6T{XXfkh)\"S|;1Utka{W6c2q}BE<uvW|y5FII44tCkh&{{m_xhW(R[F+pi$j!Z{M[`nGn7%{$iALQ|36mG89<zJVIk<J1.|Z_[4*v9r#f[H44LwC@WX]|;<xx}&,V\"/+kQ;uTvsL<M:ELym3CE/(CO*xz`Ot&qA^Y\":HV1~^TIk[[X57qtPKBos:~F3X3oMn[!edYRp@yOTKVi:Ds`L&d2D1b[_)%aVzciX:*Y~omOC()e]c@P`~h|gq+fNQpF.qq62Al57_+x#f3Dp@f05;l7%0FcpF[#tf({rgHGbl2[WMphdAkw8vX3Nt*,39/{Y{`994m%iIHo]:oO;w?G|!+\"aZ(K~SVgI7Q81wROd;_j7iLAMHNa3epekOsHmgXXLqsjttn_%0DBYgqQ5t3i|U!X?,Wpb>vuE1e2?o0GjzA/6?<qpRT;`7Z*Tz}Z2XJHyiq$k7zoI^QBbb$d7#s)Q#|K0&=%#[8VQlOHn*,PP\"h},X(8_%<qpR|$R4>Na)_CFfnr^Cf$PYOgZQp6+\"B3Y*_e@<J2X7n/Fisr~j3!RIgjY`)P4l<1%`2:6o!BRFsCOBb.%`|k][U*8FAoJtnxWuN<vYqEi95[wh=[BDtTp)4/b#35]{[/!R{uOMwRfb..~VDi]4,1Ptz+fZ{c;a1m0yC1=^Zn]HM&Q9x<N=C3qR\"!kMd~`F>7qMkSlG#$aIZ4gC`uV,\"3A3Z&6O,`2iXyn$q1FDdn/:R}7<aow(dHF>#:.dag&aX)3K0OlE/PQQ3YpO.LhK42z@X_f84PQkVk2Vy\"NPWDAY,jd9.[d}Esk^7*^GqHZfhJK.L>LCufv5`jdfl+}%/tbR~JSNvaK?2U%fIo788V)|i+bL#mnPo74%*}6*C?oL76[1U6\"m3?G&n(Qq4&@9<m/Z<r7Jq*Vb)?,7w=]`s4nX&#oSku`.jCE_uUYT08##U3w)L@2h5c<fO:X!C:I:T/{y+v]+MEyPYdk[kCo)[2NoMLT{|$NBPDAx(3LB}rH9wNX3sw;&Bra{:uie]Y%C,+uslzM&~:rrG{jdCOrM?>zMeEn,zLH8DQId]UJ$/xn/z)7#$`CusGuisuT&/>A`U:*lO([ffF3U#/QVPF(D?F;c7wiR#I*9mI_55..)KOc]Rd\"JT^//*dJ\"F&dQxq>W;yn`7Uw#X_As@x,$(#NtU60L9x&_!q;9o_b{inYR&p$xgHuV+azJ+U.4ttLd;JrHQVqz>UYO5(e}>CYg#jxK\"c{mx/+L!@lF||c^SXH&w58(Cca\"ZN>te?xXl1n39_aYY+xAqdvJ)p{Pdht/tFK^p)ilOK>hbdNz&N|Nw76Ikb0er2w8@)z>>_5TI#zgQS]\"*+G(Gs3aTOvh4}J@S`a!0G;.[.MPTR1\"HHc#fRHsmr/)ifX(P:L!xDdnx@k>SCmk2r=j%%]+@rfGj=]8=kBZ}MaQ`Ce]h&6;bJFedf9_,;@S|IKhU5E4Uk7ef1G_wu\"h0IOD*<CrnPzE7$4)p<>(oe}6+Ku_V<A:XeSuF3@+S,)v&2p$T>nf3~p~@le|EzcXp]E^b7JW`s}_`d3O2iJ=7Y_+7\"h71Z>s#>LrYwG}oJ|Hf`#[!&DQ]h![O)%2A=Py!.2j7<u^BAP{:@||RH)ls(j#=;Rz?d:44A.V&dZuZ=uHt6|4du{4*(zEG7$YW5JvH_p%6ObD}A4v7!.Ac!gHVzTyD\"0Lemu>D;ZS\"fNqrjU!*}(&B,QD/WP:F<4Py~<G3p+27]y(tC0(FUMN3:;dcG@b<W7K;@aMGt&fjt`[gK=%xNiIwu_EDm<8Mf!#uCU4((*tjkL]gf(=L2_SikO/(^X!?YmUx>2fhVQ]vSCYO0.?m*^Q2L/ki7OeSW7Uv4}eZ*GB~L}c%B%f2(TB(;fzD!CCcs8_f:.C.93[!_hgk#8M>u2:TKq%W$N$ri*&bS07@Ete1Q1o_~`0u)FK!Q/U2xd<Mo*9R7ITG.,.|vw.r5s1+/UV$g4jn%rKz*7EmhMPj|0&uo?_FfX(3sG2ckyLW`mV=&[8>:K&Jm{NyA#1Y!ZQm(t&4oWw_P$,1l&.Q;W6^MtS^QM^kdRx$E@6eZs+aTl+%Chm@n1&:Xhf/*WF</];y0]eV7tp5KxT<yyE<BW(dSkxs/g>(CDW_Am_[gTs4@e|8PWIeV`v[[=nP|LcYo0`$zfm4pX$>!ESenUPmH,uN&~KiUdmjnI9zNJ?I@;Od}Q.R8+>tRW?q;p5sswWcz$|5^zJJ2ioxmRbC_5+gZ7V)Po%DRL!LET*p.#Y[RyjS4vFKAliOt<wTcLeDqWHuys}b{IBJSoV><kOv&K8w60b[<LR+2z|?VSl[HHx<ef%b.[:QZC8?O0Yc!2a2D3(`njWV^Pa1f@{4D1?V&1!&&uRXsL;qg+8hg,;r4Y5;*<Fs/]K9L(i^>7BG%@X(k+NZspEZw9o;KWgYMIj#BU#.Z.+Es:{.!Q,me&Gog\"_UHv1f2`!u/X`1J(zGF6hxlpwq1Y28X,/Q}L^m5dJLn~_kFVbpRB)wJ4Q]>W=B41w@6dC4/E#$lvwBffZ~fV,7[?mcL;C03P`+Inrt|DcAg<A1mL?Z\"HqdN$BtrfE`s^@kG`+$UL3MjAK?A<U!>n_D@;Ssb(`P=^FVFd;2ztcNDEE:J9Dygc9x6K37}p%th~aq887af,`188sjENZ_q<:6F1\"W@TaXrKWApgeMjsf2gjL.Flv/>@\"sSWY+VQar?6pcKxB*:,Y(+*^k~ffS]#vWnIE!o:ELGy%0}zSPS2xncMTz}\"qsZZRhZT[*egK+ZN*`CZSPa<W5$7R?$c<J7IL?p07Y!1a|C)qyVH3u[g/RhwS_=K@D&=9xBexmVOB;G/<F(esB+qX7.7FphU6.pfV`Xv&ENg9d(~,7TxfR]/LOda73M{3P]bb?&:cuvo_zX<k$5,_B*C65Cbr0.C:,dE\"uS2$*fZWU}ok~wH1b:VFbsZJ]mkQF;Ki2tLe|eH\"=/.N>78iv`KIk{{[M)K}1jLtO~%u8%,L`%ZDsh/mt3Ulma3Thq/JJ^dvZ4s&o*M0!<E~%riuS)Soh:FUpD&Q&N|Yb3@_P0r]8~CN<IMeQt<dO9Mq57`]3+0k}^J(0SLhq*)<Gd5[TT8w%H]A6A1Zu=yRoTy^z/a\"Z)b,mGsgD+UQc;A2!uS(wBj@hk4@0QLk3Lrnco!{F#T)ABWLJlKDkis~($0Aot>|5{jrt>~ig&!vKg71R0r1Ci.+eBEZ@~eX%PTY2\"3Ud>KaOa_a[8mmq\"wTUm/_4R=8)I;J4>W9PHolG)DCUn|T3uDtT~3!:k`frH_)5j/w_<jq82ns%La0$aGs,p0(xh?_GwAL5t$^/cs1|6Pn!st7nr/R,{*rNbz.tgVlnpNYgvZG9e3113+:Coi8e0bB:&`G3T+JIUm|{{gplblFtx$QZkNL?F38QcwrQ4bx^//;9fToW\"\"s3?ogS4I0{PCl#\".[J7%Az9!ixLf@>b@PO^Ud)?s9M24xX/S]!mxMkUHoZHb2@pgF{1:oKqqqk;uIrE``/qcKnsnBM)3OXmW;n}jE_[N$`Zy$n77yL&4).JXv+Q01Z>VOCG#5=teF=tKKQw9J5E1DslyO=E]cyh,GKA/5L9/`.~(h*~C,>mn:J%=kZsTJ]51_hY58GJkqwOmiSZ|b6Ei(#E\"07K.5[fS?r7kDf;m^@#U!K%LUNdn$G.ojRdC?Cf?y!38,2p3kT*;$kGp1`:P/_8.UzR`p{dXE)6jAPOoryN@V}JX2C!mmmlHyi6d6<~0d]PxYK%);#%#Q,tXwI/@M=tgK6#!K=T?S)+&,sohMJX}Blu<Re,4OtWMO,8poj:cK/>7n22(gBRm7(clJ%z994>0D:+3;MwUnO|9s1C?)G3#ubQ9rnamX!!zrnfBE5uhS%zoubh>4.>$|jKacak6LTp_yKOK<0swZ8x>}U\"ClUO=_;L3#!IWi7HJ?&:G<]Nz*:]_@\"c`bcwo5pQ|3?k|@2#[ge6p!PIyAzX)3cLGWK8X&QI<S:/50Noh*dGCoGV_LD;9N/G3<:?/]o|)?k)FTw0b[d#zjv7tyc:Gf|K=#];$|tRG`kFS0~.hx!|,D1Ypv/8UtMGB&)RlJd,C+Hmks2|1,OwdTHRtWlD]r47OxE9^V{WN\"j:SE|}&GY2W~,C5}B+ZF0%()yFV.U(Tso?^H?KoUv;lB(K+JC`8<5lkK3R!8K&5gx.SfO3:Asf.iH_<:DJ%2?ySN<!m_>f=\"k2bKA<Qo/O?|<bTn0p=4kb}G_Dt$HGn`WJVwpCso(XCQft&h@p^jnyCQjHu*MYLtI+V[g?6*1lC|F18CF%Gax;xRQ3(GG[$Q<*w8rZ$:%cpQR}){0Ep:ILuamj)aLoxSShr:;D%vbPRvG[N^gw]EKB2n_gk[,IMgmB9pw${h[)&3tN6(4Y>|~Q~HF*7E$1kxL(L0Fr3\"{U=Ba~<bnzx+*og>tno;]gEL)<?,oHY3.|ZUt>U_0m1d;sRf}4.pt3.K$Pf~ux_lM#wJ!TD)&P/}S`#/:kO6+^4J5Yt+}lXIPNgBQG5Tcbk_ZorEG^{$2kf;#M}2]KR>S$g+G_+Q73N,WB*K60.IR4f;2heTdQN!SZ_e%UNZ{mh2>R(>]EECV^d!Fq&0r7{HB9:8=<3TgA/^2D*|;u^?X:%Qk\"PXuU)&Xh!3jRji*#HG%gR9W`dq<BoRS)Q\"gLj*/KJmwD#6V6L4PEsuZ:[OGq~,,?({&.4L2_rlO0NL,`gxFEtNN}jCiVU#J4B<1.$WICs~c&.80W>W#b<ZloYpPD[G`Hzv(a\"f#/xnW`spHN/*^UNmRv&,Q6w:1Z^q.Dk{3\"mvn<&S0IS^KI/|?Qcvqr8G!IY0R4?%CC\".qgjqJv+.[~oCw54}B#Zv=&{E[wIXevRfAwj_sc;wK30B3jdkn~h{(lr%DGW|x1#VNlhq(FNB3!f6!%_,vuv562H8M}}6_^JLTTSmj6WaM5&4A@JiPV%^.DRM=W6fXqF^E,DO?[O^i=j7),GN&1:k1N:;~%Qj*dhNF`k^1d8+oE,vr1b+0s?Q~6cNU)qmp_oM__5bC]pdUnLgc[lK!npp;!M|z0g3K,UqH8B@M1&e^Og?k&m[Zf6.V6@%$^4m#mCIEy1`q<dQC/2yIy.7ThFQ2B@E!)IT8kn|t41u]MuEwh+\"n0)qQG|gL&ndXibk\",n79(fAgU8)NmJE[6Sz/CR^8AC/.KY!f9z)%]^[/2gd?[5j/vMyS:%zqf)ggR<uh^LYSQu[lX~U%9;@GiUG+P,1G]#Wj.k(bpF%1r.;^&n,/aMay7M=I_~bPJP>7=Y60eBO0<{m}t&i)>5O,`O,1L!7X%x.#e<vL}LoH%N4}eX|G{y#4Fq[G7pj;E|#;7g#]hjju`YRcAh=]PZt6}.OV}K#`%d;n\"R9f98C!J`]RL.4S.%l\"o=p7Dk>]XBo+PHV99C;m8^**aVM(RfoW:e[9;l11%Jr)J]5K.`Ni2Yn`hrggzR$+?2vVgmbb;|@}MBo}RIavrS%6*##>HXir[}KffO3dvC#Wzg7f(86[5!oy\";_L2sgG.bNR.IvL`%ut_+(JO}v/#H:TA@fiiyGE)sP7rCKMD;pBVgMb,n3wJ<*??W6@9kb@hN@^}4$M:i2KfO.qaJ?F@Ig=Vmn$Ugoc8_mE*@U1}9*WRM>+aB0TfwwE$3cKY*pC|F~\"?tRHKeS}8jx{6N)t.\"+;Hv*;AbL~~#kZK;WCUK*al,r1_ij%&BS}dagPZkk^@BQI^h=(oZdMgZ*wyp;s:hSSIV%C@XG{)4>Z:SO7=}N`/n{oB5l8t*_`yqgs)}$}(5%)!Z(PbS3F(>=UjAiCcx4e!8zLd)B)h(Z*+5A8cmU<zrZ,/fLbV8?Yo;2[5xT.o27|yW(4v<BbPTXpS%XA\"XVu~tkPQhIBhC]FtuLih*ovMQAbG=#Kh^g8wW;N4129}&QQ`2#UUu38uLji:]meDQ><9Ga~#su~ZZhR=8%3vxy[1bg[r<PP&GNxX:$?0E7]DDl+ZmViIBi?^V]G!Q#Xh].X>i!N:]l<{5iyM7{{q{vb:%`w.O[Gjfy/F$&q1Rn5*ma0R5EwOI<0`<)T6Q|N(TtN:+1,k4~>AyE3fQ%jQ.uHF{Ehk58@uw&]SzXPhBniWbKA*r*wE%MNZ8h@tK^WW7z)VB,CTja1Xm!^&_.h1S&P{rn*do!oVr:5~Ody*4FfF`5%?KC0?k5xy.7R&K{Vj5ipx#axSahlLMLM,Q`6WO~e2!}oDd2uC.@88ICWe?X$G|33C:o7(Z^\"12UhQ_oX.3qce9ah[ot4Yt[,XpuBp#X;qyTr*Ix(mSwJDg[yf&Z+,2(iekL^kdX8lM+\"mq(z6w,~xZ`0`TW=sE]DS!>P:?RS!C>FV33<?WV;#u5nn))8*&qSo$W$Xna\"1K`^bXEYX[zeNVyFH`@]5[c$R0.iY1o6R$N2l|J8Cc^~uTi8aSx5rY3p=Bc9<vy9K_qsv`HM9x:zneYrc}yb]4PjOSD[b0_kNe>PNC&hOb%emEAsm3+Pix%[F[MJX{YCM=S3=|Nqq?x|cBgahd){MG|8dkPZ#;#ZQK}0H!rSR=9>eIw*yYWWT8#S>0f~13sf8*woYZ5&R2=LWONwYDcx)3+V9|34~cp\"||@6OaXK`v5pUtCsn0(kSOC&hAtIPv/9}Eq+qF!Wf{/kAE5`8,^b41v!isEF,c!O{,.m5W<P/Z1W%(]%jI0Uy$hPfvfzjVJF{v/!XG&^4x<*qN8aMc.fQU#s2fgceo)tothkeX.D9=<.hvxkmmDd{^{NJoBvenw$S{EnCT;n<8zoRfhgI>;wyz?j&T3Qz5i2F0o.^(1HCHm@[ij.p:Qd`qUh5,IfmRc`:q#vqdmK\"BgQW)Nk)+&NfQ3<[.W{J!iP|Kt_k(3d)716CCC!ACM[c@Ib;;`<PR$cmgY`BlnX1@CHR)fB`&@v?+Iw~P!KP/wZ(+9{=N8Sf+2_0xkdbMepo4|n:f7L(\"Ao|*5HWPw*(0SB$X8^ycs:lkwRB{Y=}72c./p*,!UvQ2o+Gtp<$v*YW!4k9*AU/c;1hJ.C,Dqg#*\"[^]|e;,;KEn\")uR7(p|Fd)ab75H+%Q!wJ7jJ\"t+/<R#`:oo7A&G^UR)Ta+1H.%By60L[xQ)fS7krO$G9Z2k!nw<ww33qKkW}ShM?V3BQLF${2Cox|&]pTS#X]vqGDWY9m?8MwSaKk6oR}@z[1t)=4gtrA>&_y:tx.`P>!Qv>&CdkZYwOzna;48.,Hba%}Hgj,e3;j}.Wlr`M)Cg.or:lY*+@sj;R2[(AVivUEsvJBM!C%XaBC,cVS~%8j~tWg(wCo@z;D=[gez#DV|:_Ou@G@Xp9a&IRgkn[qR.L_TR5I@Op5FlkI[<T:V:dF.Kd8%zZD096UO)R~]cm_C7}_7\"{E&n|Ak(54;e:4)uU@`}M!yhD4x$iZJV/e?n9I_L4(1vcCj2ac^qZsuSqkVZ1+]eWpc<JKM%<O/vF(ucZm^2!e{$=Ry=sBUo`B$f`ca],$.Jb|{.V!NLco0{VWT]tx6bHeK?/)g(m;/8`IUH8wLTzm`Oi+)hy>KAj5I/a4jYzObD_NFj|QBZxqa_1PghveE=?(c9:t.E9n)a_k<8@Yu]zFx&v[8+pjTf<abVvExc!M[V1d4wvScME[@/52wRR+5BA|`B?`t7VGdWCnD@Y49RWzOw75EsBZ*&!fWG_a)zw:HeyIq9}^|2n|3X7fK+^c1z1i8~[[MafiMvXTQ?o.pa>(.2&?;RoU$(CCO+VntaxU)5=1WZR?<Rh/^x!OM;yb(4J_f4t@C}<tvkS:*Kj^^^GKf<iWh&Y|I\"BCDO!/oRg/2oNXwdP=,sChq.e3^l%Lg&CRLg!2HyAfdS|Ve^C<*9zoO%+a`2G(T#76;j|+MHW;Y,dnn@2T,9_;fb4hj/!424XAkqix7SQxNtn=CO}IGi;z[:f@Tc[L,.0P/*2bftc+VX=&XpdH,Bu)WTfe}x:o>yY6I[z\"3q.bq*|<$,DFDqqnmj[t<>Y(s$1J0l#>ef,I,C,=`X$\"PHbQQZIMvB]ZfT]z|`Uwm,_ljr<.%$VIck1fP<bD`PRkk$MS&(M;u6:b]1pshP|@+uC7#AF?=7Qbd<Wr_cw0c(?l]E*I.%1p6mVp`=^(&Hs=[N|B{oRbt_DBYV+~qv<e9:WPOy]g`Qw]7=?n$|G+]uAcauGRygo|Eg/=K1;{a?Lg7#:pzP~/%VwX\".<$Kcs1>{yOx[W/f[5W>>N4wgGR?:k3R5<X\"[=TGU9bR2Nsn|5qoh~lT~MxUfQ+#}U?;uD$ncSVIFQFfovzI<b^:%mhfs?XBpaz[!CC.<IEi[$0,7\"v.{Xp02RN!$cgX(0XNt7NaJ/o%gD}#W2Es2K5Lx`Gb.WgIpsZ?<2}6<>uh9dSco0J[}B8$hTwzk|fSO3[p4/,B\"iOg2Q$QrD<G0)idlo$hvHn)xX(>/@V>|?OY3|[/&5<waGqBzzV?Btl`$zBd(O&@h4:eP+\"vO]i<r8*;MnbhaKmr,z12sY?o@#D_,=dX@w@f&rQB7=f>sqm#az_q,.aJ>,2@@P[P)munoCLWZRkpTVf4c}>2uDA%&$]e{sFK#0CHgx~G.XYhAUXFvc<*:z[A:v9z~Mq<%EW=4(_v7R?Tsa$=YQ?&D]`}gB|&6^#vz:[sv00VB474hd8G1Fu>f/*=P$<Da>FiVYNA_5X+=D{ocCy0Df?AVal.C@UddO:2O(w&FbI\"D@D$fyCAX(y}Ilu*B>UjtQ.tm1ui:Q*CU+*tiYiWXY^Hzzu+0+Yg>a}3Vfd#`R|1ILMJ++U;dhr`7!Nl_%5bT92wA3KsqsFD<L`LH^>fzLMY7%5wUsV>o/E<9GDb@TMSCHB,Txhk{0<z*&!1&}@9Z$B>n}1ktRHRwQ~#$7a,<hG%nPVEEdC;z3<Qf,b]Z#}_b>vy=2<e_:X\"e*<lI4{u9O{404&ce:&JjMcX`0o{58cm[.tmLjH*M!^+EO@VXRi0zmsS<1Di<>`XpFhF~uD^:O0\"V$R3&,WC8OX*vDDB)ry^${%rY)z/~cqnpRA0dQ2a46%0_Dy1}hbcuCsUIuJy*DU9h1IwI(5Y^T?7d;?\"I\"8xL.^W2>Oh(ql+MkgsW|}]r3N6_J/[+,pqyPI|gg2T2^O2iR%&PbOLJ}!7ni!m^R!,P&I68SC:eqKbIJJi9:/bhmOD|$bgd5&.ZBp0&)tKw9qsP+k;/N4qtN8eQK{Q\"\"GNASU.Lc/|ISUU#t8?z^%jRmN[w]b7XHM<n(?5j8kL$=l\":xSNO}%a#&6)]^}bi$^C+^2K5aBNDA=?]pF4K[S~>Vp?(_YqN1@tCW+5J1gR>D*FVboO@]/vBrWdPyXJeCdW`Z4GRVt#RO/94POn(gi[Y:8TnQZF`$M4r091;EA(t@yY@9U<sIs#?^UV::I|kBKc@bn]R3bV=_O#C^zyOt=o:8C;LS\"MP43d!(h,o48yfdh)oZoamj0/}zHurxY2BAEq9NS~/kkZbA(rr2TbeNUk=e)?[W9m`Rv*p|VIgbB5Rv/1C#}u9t%q3Rmy?&3?iU24r7lu;L0M!Z*9fAR.|+A{O9`4bhWf:[vvWvMk9cQrD>dDR~Sdr5TQUC4>!Ya<_c_nrh$;,g0o8d*.]!@h=)%/Z~P{(hE!**grgx9Ys>dI1;?63i_=Ofo`fN/qIa.,xJv:V/V!c%VsMw0mZ)PP#B\"q<AWJ+H`7J3XIJ!q1M8w^(FRodwL&Y1eVtyUJ%><be]r{(nb<0`cZ,):kUGCM)mN69Ee1GQ|$EO!XTE4\"P66g8azk8a>DfjX&3Yf!YAJ@0vfLC^E]j&6sDuW&I2>(IW$b[6jm|(*u}p)%BHnCacF;_T3gy<_A$M$oM/Y41W]1G&@OR=&TZC/~`atjuppUXfcZ~6WszIIuqO<O+PIY9Ka(:g%@Z~jPrKH0QELB_<Sj`EQL]%5#]d{kJQheX=/RZ1!V3#ziZL<7oE`Dur&CNUs9JIm*GcZzw,,)gMH}i[6FjhmWSceYli{huVn,e/Uj:ylRx#`^s2|%^xX|rkY;YBd:G*+{*ab+Lhiu%!@kW<=,u!IP)OA61f1I]F%iZ4k;P2&5v<ZrFxO#PE:G}P%xkri>VUKWt`>cM}DA<m%3W5t]`\"DT.nVP``KuLv;OvaFWt:rMlx6{!_2$#xzDU8J9(N>Dx7L_.)d64?z.:UH9yJC_kG{Xi>mR]Pb(tow+B5n*yO|#y@erRqBHkO_F$v.r4bOm`F(xbzVl4*+k7KN~Hiom|b]E6DtwKz#_g`^<e>BNL9Bl7_!|hll3UO{#T2iIM6j.K(+|)8bLIbbcTz^m.U1P6*0;$q;|x\"*4#_{(<w0]|M77VKzH9tCfoE.#ROD[o,|ww}lX,j{Ey;9!><z?T;n54*}x#K^myc?O%Xik%Sp4<~~A&SZIsDKAOW^/Im.u]U&f4,Q/GlueJ&FVuIl@42=NXr!Nw#_cZx6%=qn{ea]LM)+K936hQB^Vya@1:^@k`|[#6b!Q!1h</LFB\"6dfJX_.}i,^t#{E~H:m:~c4>`&rhA}3dIft4V42\"kS6vat2Yu;,$ND=xlM[SSP|!XC#1l;H:9{<JLw<0?y|i)yN?\"iH,Ue`&3Cj>,l0+LHrT3FE[HfvHnxyr$!,!6^3U*{2w]fc5@}e;<*7|tJb=|@>~#w|knL[+&;7O#/4E$,&de>Jg9}z]T9xto$m<QeB7P21S=%0=KxW>xe}$8$,f!jOjCCdp@U`QCs3hJJy}0qp{r6!\"]gt)Z3iRE6a]w)Z_?5H?6I);pJ^}VB$bmT)TGsrSk!*mbJF*BVLcn~c+/>_]2JcHE,L2=gtMFNs3+HzsH;`k2&SVro92p:@wHe!y(c\"{n#\"R2RLdrx*9n#kM3whkZ8ut`egkNoRRp[.XFg#sKf0D1#6Hy7?[JJ:m}M*Yw_^@49{#UQD%e0irF7_Rf.DQ#:e@e>JzcK&&*%kk^EJbkG!a(Ap8?74O8F<cT{EVcF56{0[l<D2@>;5+].f:v^r//zr]KhAK;Jq1yj.N:,V:8bpPyN%2q4kd6m4wLp,S~z7#w6KZ9J.>,j?1D?!N*+e{p^!j(d_5_!z&J26*}aUG+kl~=!J3s8r]:y>_Y$![{^TgjdAkWu!MKwl4U<j&XCI^Tq4R,!,%:,)TBY<v(k,.]C,PC2i_8/~5G4[?8JpJF16:qkZT;,u2HbM@ppeW(]idI%.\"%*6ysaaPtD*}p:}RJ%A1Ko4P%%3YQm9`@]$lqecbVwF?\"WE=4d^M,AWG(H3c*5l0V?~qx+=By3R34,Jt5*Hqs}iN/G.a,p]=mPXF0ji[plM2h;41Jxgm8w8odI:8Uq){Zh?)[isosZ3nx77Cd\"QiE9l$B+3agvyLw1$B_XEI|U_pNU7T,Ebb5KO6g/1*+{zEW&q4{~Z3$E*^w$/(r|:lA0x~`]6=51m|hfd[UCzNgzY4b9(z+jl?tE[/T*yWoQIxq0bYL!(MnJ<!j7|i2U^fX%p03LmwCnzgx`24,90@im{57jxg_4qpK1w,+(bvfwIrsA{.@M(Q~Aj2:m*}ER$v1(^0YWcouW^KJ?A3?eu.3C^|wzC&Kz.;ZL7D:Q(Qd<vyHfG^v%Cj0_/qb(#/dJ.<+2~G3wI^UO#Zhv9@S+~]G!AY:74s^j~m(%Zh:ve.Z~7W(M>M6ZN$%b(Tr)x6{+w9Ho^CJ?6B;0(%{`|l@4brfC6Y)$F.I4*P&q<1>ijw@DtBRj!XMkv)x}}FjPA5B%lku]oH,n),C}dTj}u3?AsvGGxHR5]:8Yysj407G:RGuXM&~eP<s4VR4F>.cs>ie2HJu0{)Gh,|]u?637F;8:}.C9sdp!+Hg]X))LU|/P;9)uRE)mAhCQA,|NS{2L%FG,XSQ|)i,%XTXTl?Hw1_~iQi>DBPm^1CAVG6=N!~I]WQ:(c8Z7PAeaTsNNE?<iR^Bf/.ta@HN`(<^)@(Gd229a]:E2c[\"+5MtX|ie(^1H4*C9xM&W/`!wP=B?s0gQ0(8jGle(oyoEQwslQ8OkWb!pk~Mz*V?aun8.m6U?V`gRoZR)4,D\"5,k^/t,hq/YY|rF9XOv&<bu_eV=)lTQ)oMH{mfESDC2mc)_Ll*IrcwhwhQ=b@Cm{<(&5Wwg`wzb!?01d<9JG.ntS{UZS!%n5)+yvlbO|F?o7J!XSvUqAN_btZ9??2\"Z6}Ak780F42a+0IBYW)@n_zFMH|PXj5YsutqyKH}>u.wnCmDoyDp4N}iTK(ge/^>!KA7Na_?s2]}ejPnlEFC#=~@$n6P%2!I#giCgC>Rn7|mKl@Wc^$a}vcjp/d*zKMN/P&3#[}tCvv;iY#|.vt;}R9TM2P!O%|vENgk|eyDeTP;ZA2o`Uw~[J9#rD*j6_XPouQBlo[Cx@ISbC!C.Mej+>?ZHF5$RHHtf[0[l#4?C33q!V^wm:EXeJ]Ri.(6K2_6,0&U/>[56@@zOfC`JB\"P]UB\"GM}xVz{s7+#x7oG,j*)||t+1#`({Q7lO$dh2~E<r4,5L_c$$J!YW/dH=m.FS@}C3h<wq/|TVgX[XN{gxltWY!|SHrX~q$RRr2$u6ew4AbFPo;atK3{9XNv*1k~#e/Xw8n}F[W@5..|:HM}0<$&Df>XRV4%L0<iuy/c%`[6[D~hhjp;n|~5Oyucr9fKJ(:$eIRqScEmv}!|;;Mz!9%Q6nm}Er?9);f8L@GQC^cjkiyt!sFya{6YR`_CQ$MKY)_ZM(bI\"VlViJ[8&ELwhn9>WY|oO4gW#,f!}/Y6p=z]{0i%)T:kT7KnHL#(iqXuZ2%aaTNr3SBPoZ<K0c.dgHmT\"P9!!!eyw^E)qot*c`\";fn<|IB`xI@NI8=f=z]QXivQ|^6^*qzZ3E6pA[p<,[n0ZiwJ%hG9^D1VV.`c80JEv!/C;<|uxJ*^0|6!YW04+4;YN<nzG^R~>aZMCT=6hO{rnzRj.35Z.F*N$8?Y6358yC\"dn]bJ4N|}=Rdv!3#|nt6pTh!{+TwQ0NS~61hnBn_hJ,[L7,(q*Q.X:h61D:dWC:*}\"it~XjiqLF&IFHx4Z1g7F+vrczXeSV=03Os?4C3}ybNo|X>Goq,SF;IdJb&5i<`k2L/=q{;1UE&Q?gfu/DH=}G3FEu`.k_Ut[&m.BhLD4#m=rB0oT9aB17oQgXjf!Vjbe*xAJi1LNIfURC[,UOrLR49hN4b|u31+<PXdA81Kw&W{;FD_j%]@R;7DlCNP`]AatDzLR<^2/Zsw#M`e?;%b;?zdbH_}ziW`]B@Q{l$ye@_W5HBwB}SB2rC~36bQRJS]oLawY2B.CMD3G<#sFvNTs*Uc5#GB?tG(ez,>4]?.!5`47)Q&n6T(4h;^xTcp:9/(+tdk&v(c#/\"KuL;i<7V]tLZ;L7Bu>eqK|G.1$o_#.fi[?2km[aZ6W8pas($BBdDJ@1km2ujcISJK9q4ErzSgModoM7i:`wGHd>,^i0FOZ[Y@py,7b+wxc;}af2rsc^y0`B:pvGZp00zjWUc{0$Pyh%Ct+P?0ZP}(EtJp9]7:WVFl~UdE![([s%f9G>4~bQ>cQ1+P{T\"Ph8U9Y;}q3MlNnZBe\"Gm}Ws!0Gcr@DGr9p0D>._>y.W>>v5|Rp)Fq3;/MA64zrR^In1r04D!`zLUo$c_32CNtm!^`.T#Gyp3Sl<4AV_!J{(#?k&rD.7v7YRaP|vVDHGT`SNI);GBCpH%[o||ah5YB}{H}=/`+.yt%O@_,R*w+]{3}{#^/B%@~laU/dF.zeQ<T!{bcwDCK~(tpx<QUlw(\"DonOW\"(zmdsF)*Yn:S)1vH%=~H9GU8WhH<s91aFm8n}:hE$J[^VQvil2m.:<FyDpL$xEiyzrzKW\".Q!m*]2K_Rbxi^l+.s90[`70?KJgZC5>m^Z4OZQ]CBb[R]ea7Q5QU.H_Xf|u8H]QA4!J!}z|;S[J4Y6uEsneEk/z_tR*7$uBTUDk[G8%[}1T.f|pQ/cUQU)|l1R.)#Ec36FW\"2^wBY(|>C_:mrYM_{FTz8M#t(wfy^nY4fmIuGZo/*q!C@@~P1NA[tge^1yD]rr@q3fx\"u@+OVF|6uY{7!tMb$l]A}$dtq}%>&=:Z]o6ifqlhCqCncye:`>yMDZ7C>YOpz>6:oWO/RuS`h+,_ORXaioYJVy`$Ss)qkb`@I^5wnJYY7<cdLnu]0I)Eq\"&AW?!_ro*GshC2F`_j`fu{Ak$s\"B8~J|0(O}[O]pf@]uLqnK<\"yj(}}i$/~A8`>?x5.:2nARTpIV$P^E#&x3M^z[pP,;E<W}RYTQ~q!zn;icHYJ$8Wa9^wO%90G&f..Rp&niqT<N)oxB&p$2{_o9LOQ{1oPw,1(3g9TGGH(GwClTC}0|%U}d<>mDM<:la@iqR.3$6+Gr>7]qp=Xfs,i+?ND6f{x^h<?K{NYi6/S=|3N$P(XMj@[1TL%la^DATZ4WfS&<.NI3]SPej:y[:tbgZGMW(Q;;%2Q<)|m`uEEwbYo;,~hku^a$xl3*E%j\"q]!U:#PcPwuC9ndsi*S=#7QPJOD{4nMQCSRL!]By8+h{7._v)%!d,g&8rm4u}%5+D:d,&Xu}PH#Q[w8ShH$a]~{ibxkRzyJGkSS#o/9T#*h*X3bhyU}cF{T_W>I_u*Vf:rES@Ad~aMq,K4453w;6`nxN0x816y?|>QcTSTD%2{{R28u:\"+F~CX4SaL>so%i!+%1SP}0+S469E6[a[TkpT9%lAgxy{RdR.2)e9r\"B]\"a\"H+le*z%UD{L)%J}H|{]#*p/aJU}Ap+5*58~2*zq\"$>5/M?!i9&+>O7yVXw<bO<{Cm!;v5$E_?E2^_B$<w5]YxBaI3@vmH]cE/#dBwcl]pde[.M/^f4fZM>4kdgM\"U:PtY=tp)`nB.}aX@QpgYR9CJ];s()6AR4[%tsib9Dw`NAwq`U>Yb4jIf*XM*UEwS@L7Re@~?/YU:AB_a)Wk~up4lT,b;mu0O`FSH[(9:B#co(cdX\"Xe;_Bg\"agj}SG<UR5RTCdDG2hgcyyVRgt4Crr\"J)FWP|Y#QrOjyHrcGW@(WGN\"@5Vl)xB[DsjQ2>Fm~]XvImu#)gmZRpVWc#Y(L.*nclCW)K%)_gy~BMx$r5zZ!R9\"<`gH<=&YnGOxJHj(L]g/^sWOt)}<WW\"Ztqk2#3PNxH^q[K1:*:nY<cZ~eR:|]3\"XW[_4}$WKLq,::&%:{[tmNB0^e]G71U}7?QxG;br.zx\"O#;R>h1t{%/EIGH`Q|tN<ZgZRfI]CC;?M/KijqYuBb6/,{mOE4+d$S}MxC>sn[g)w=\":]qdKdBH?&T]v0pOI!ICLG|h:`i~iA)Jdt0GcmQ,+x2#Ms{P5C(w%0#[[JGGqq|#Z_?nwmc=sHc&/y;eKR?>tXWcjo?f7JlnR^a]`M`#arhXh!G/9(C]2^i5FjK|Ra_|hZ1]enQugu[iD_/:,mMQU?:KIC}@7?kQZ&Sn;Z`(hws<&jl;u;6}\"I2}5SC]1EklaXpZ(>oV8\"?wAmgK9*(3D\"xWe;rwf(tR1a4kdBC2A\"c`mw`c7_OomS{QkT[.MVE<?CGVY*[_@08r`\"i)H=MlmC|bBTnc)pXoM>>D8J#fz08k_\"%9leapq.Z@6/#KbtQ^~~=W]~0J]#EXIVT}z$}5b1Ne2KsuR/7^YL1~9#4~nmb$t0?iU)souWu{Zt;Q:]p;!M|.X(xfK,7,/!zT2Lm`x6SNR(cW:0j]90!|VmtzR$x{{_JU/)x\"1*YtIeh}bl.bk|+f=I?fXN`I:{IB;896RA%$D3HO<2eUJb&C^P/~!J4W`D6k$YDs?EL]uw?td,m4bT#H:,9^6QNM0V3d;bqgmR1HdT8(3}d.OUmg#scZ0pE&mqJZmTzI3g4g+mU(fb_6oE;/S%M|zQMIJ1(3o`H>4barAK@Xbmosw,,YZb043![IrV}vBc?;VtL^,qv,9hTrWg*x<:H$oO]TXo+f%vq7gcFO0>w\"H}Mo$>T2`s7K(e&%<g6vsxg:n)=:.6ZXU!.gED:%Z^O7O\"*ci/hB9bF;6:r#~\"kWLMs1uW}[u`oHa1.9t#6XyiL53sfYx?bqW2IR8KBwvBM;/\"[]#pw@w)wku:Q**cXkt[Q2seL2z=KgtC^I@}W2H@xbS34T=c4+yO}e9CfXJt4yv1w}CdnM{nui{}z,(cnRo)/FZHQ(J)>+CUa8;8WJw]bQ#Ra&y2Xu16veW<dT[Qu$mnN~UQ}$KCt^2a|n,5KMrFRX33kHga{Keu{DA?b?_46}.9iq76<VJp+dLif3{!8hWwv<dZE4),F5NU^/;_]LVsg^|P^)%=p45E%.=|oIY~.0JA$Z%apzjZV_~5weXnp+(\"r(I78dlKxt%;s}<O~g$t<y*l=Q!Qnse`$=l9yyb[tNec(p9f+UguZ=zY]B{MDMV5T.R9M@LLK|;*6LFWMcQ`:rFV{0bw!(BE2oB/)W,EQ]wJDa!<4l*O#/x044ey~FMgYu/4yRoRakSrFuNBXl8VF3r|3\"P*/k;nKF?:XYhJ9)[~/Odm^I7pNw,T7{h)t`V~IbT(&i7e>d}E#dOX$Z)E8mGf7HMS]T$;%<:>m<x9FQD>M$RDtBbA0DGn;iz{xYEBszl<\"o1J52|sd}*U6/C5[8DPC{o[R984t[|>*]Gk_phuNb>L*Z%W_}kp/~q<|0=J*Q*.4n@tpk1Q@@>k]aSm?i2IB*$hNdAb+iWAH;DV9ay`v2s\"K8#(+6*?#\"BAQVH{}d]8a*<|[q+O87v>}fB|7sU1D.68*}?),V}8LQ]:.!7t+:{|D3rL,DOHE_&/~OEEakS:)m|+lTspQ!Y`<#cX1S+U49V}<[S)]r~IGtOuErcYP5KTGr<8A|SFOtw$#%y8Gje~,j{q>ldo{+Xq;&n:@y9x27q668Mxt}BX3PB8<au38=a#rz=D2vQ|8<*B=@3uwC}>=@M!&;,My&ud2Jx4u!K;AyZCJ6SWjtt\"}VdLFc.]*.S^U~3*gh{K$z(I`p|F7F<sBaBa78ZtLh@IQK3/l%bG/=]fzIjY`*Lkd;;z.Wcts@b]5t:pRq^QM34P0X2o<B@2wb7Z.>Qm~syu=rmfh_?nij/dz]Z^sHNg)RmN4@aLR!HVlo0,Gx630JlwECC]~2xV;.dwEPD{xsw9a7jEpWTuNw_TYv#`t.cE*8@8]Ghkg%W4:Tgl`QXv%3<j,Lqj;5&_l5qF$ay2/WO7zv|,*)TFc;@knKt_]oHU_~a?W?9[.`_U6IOLx2^Qi:\"a&Lt\"+]9,|&~>nqz.5*I4n@T#[/*x$xW[Qs32sjq!fX:a7QtedD,Dv>*wk+J$dY?yZ2m#,K0Hmy}$IzUpnil~J9I>zr}:2JBW?>pRFdFCgr{}*52i4Ye5<$,PjTo%`!gZ=+$Hb#TW2vt0tA`K+cNwrpQ<,0ZsH1f\"WV0Zm7@~4SJI_4d;UN5C;wx4}1woSt9{*5YAw8X$Dl?e~/]A1!uYdXlp7B%#v:lb[!hw$}`edL7xD&S$;*VF|r#HDdej/fXGGP_/fE2e,{2VUUph;foueJG]j7;jK=k]Eh@J6w8^3bI&!S8tsM[b{FU_GKz|byh|,Rp;%JIq/`GJRPQV,%8~}RR;]rQ~dk(\"tg5$?aF1<DqMbo2f#o|}|y>14<@35Eeq2C[!8,*}!iSfT?+Ii0p__1V=L=`QYV!Q?%bljXem]$<1D06e#=BSfR5iWmg0PHD5OXSoQr[RbY|GyHuowVnd[BZ>k?R#<N~a4{~ZUyFF}T5*>T8lg{|I==3oWYY&R!`J41XhWS])FToL^.WA*Zkt=FYGY%BGOaB@j:O@DLB&p?,M~P;q.](oezN+!Y/7PazV>1H:+vo6]6?7z.QQ=?!idH+*?7!_hebg]T#m^=x$E$QR30=Qm9@q+y@13ehU~sZ2i@SWZpC}:fq\"kUYRvuzQ_B.Fi6s<&~6dM7Z4dI+M{eSL3]z61*r%!zJ|&de!$pLSz0$5fRK\"lFj{>hjo$.n$\"!m}$08quwbx*F^r`e69;wgR!i(7cRuq!a{BB&s3ry{6[jgCE68G1c8F*pX{nuR%Ge]jo^DU~f(T<($ps#9M+9%b0D#.!Q[SP(zaNC@gY3{)SI2ef3Y5>N;sFs9#d99KACud9LTiJ>OEG7`1O1r[\"<pD7.T#ssI>L5ls[lXmC=jB`:F/I*ZSV<[q/zn)(>nR0Qy+qlK9lhtNL^2,wo/a<krds_8%!NxQg7sQ8es&%cnm3A*F+BL9_&_hj9^.kAuH(MGOY\"e\"97YP`hy@d[wYZDSLyg~;8oP]_{htzwGtT]8|U_kJ}Rr&i=jYZO>$J{4AQ,#O2!yej!:.#Lb>&(W2y^C.2jInIbLEC~[TtR&aLlnR>].{,8,cRaBlY0#SmFS,D&FS{ifl{Z]}8H|,q|{)pEEW<{gS%FDQv\";QB2N|wW9u)axcGHUc\"+?OUEIajsU0F*Wr&)xI0JZ0{a}\"<Nt*J2l,[{E}r4y6]!9[!WT4Uoof+o.G<}MIblv+2QE%=gw5Uh6\"(/Mqjv!]*}5tFfEcv#jp_Lq^h\"$&Nd+&z>Cw/488ve6bB`]0I]Yv+Iulg~[h3cI3,R=:k)tU]/09yqCS_)Qt33[9:#1E:*s(L_H@_u.:W?eq%}Ii{IgtTy<2FrB[P54d1=):%9mz1~PPmrz<S..d5KPq&BJFJ&AJlE5Ote&3QEY^eq0)f)g$SX{8uNs5~&t@7};2bzC/FimDTuwA^za=c&uK=CxT)Ydr>~|^Sx0203$no9$!HNkMK_Q#G|t3*nw2]8?EJ1o0<sm?_o*YTI;nk!o2r[YeL_uF3f0rgE)y5L=%%?v.iK~`/39hh3X6I`XIk]cE36fgvP#VxT;sZV*GjEi4^:V}bVAzn|C1dIhz!PTQ7@kqhXIB~{.NlN,/~yMeoG2GK:1LvsF}TbPHKN*egC7Mq{pVkAM%,~AByrv\"/%ils;v=^ewe~3!*K~+?5#>Ez]?B0Xn[:g@4_=YLsvN)}]B@{^C&I%go<mV2VEaU&bR6|_|a]Nel(tG^_(b}>9l3h((fCEk@X0Hp`^3CdVL^P>Q<YJ<zln\"W`Giysnv|Up|z;sp[\"$JUT1IhD*w#Z,&$KOl[>GNJZSRYd*:n+aM~xEET*oLLMG?hepkA)WiJk/@i:oj.6P.iyT\"8I+>>3\"/x?{JB?nIB+~[>D.{7zqYx7>R_$s\"m/\"C`%J;Ni3+Hw\"h;k~,20rW}.}!ngLB*[mfp5{x7Q7r(DFjt!3+pLZ+5>L#^,JalP0(\"!qWkSbzx&++X2xsp&AgXK{GoeJx_@PdpQW(pR%ogIJ~NSt(C^bkjX7W*AN[QRw/nKD@Gl.FL#*;P{k::<}W0]DYuB]:OC@{Ybd8s7Gs`@#$y(^xB2mou1_rAvcW_klMvM3t,malW(?&)}ir|]dWben2[.94aBfzruyu#+(Vb]9Ro|uQ>Px#G_&V&bQ5\"C}vJIw6#|~X[{;%F#APn&G]B)Cd{JX!9XaD7+P+1Iq&=mlvEbTQ5B.kjD(PTH7y&v;77w!tso_Lm~mr!DZw!qLc#l,u\"}f@Dl$y+BJINaGNgqXqmb(:=am#K?[Q|u2:KS5jqOWW;Q&Zm+yqzEiyd\",qvDGD1_J^s5K!mII@4)PW[Of~,TWY|\"$eM<eH35T^^viQ*BykP#?JMM.lTO1CB#LaOZWzMvFeu[!Y&sBnGU&p/.8y^,kL%^~f?xy9$eIJ!AHkuaF3<TC>.YUUj[$M9/X=A)%/aA>W(b:blR4A5I2TXBI=>E});)YF,ICo]1}e1)RKK*8?`=ZE`Jv1?iwidYqx1?Xf3zCPX#}hHOKn`RSwb!>%8:$kY6<BrrYdWaJ`=GoIrv\"/SiDa(fD{X@mu954O+ooPWYZN_B+4(`Mp;R;e.2!{qCzI1CP~V#|t|C[rh9OQ}}y=KwEEgbfzT+K>EdAl9t3~K(!R8!3UX?K/4!r2uan8*,mz@t}PS@jg`_shKl?_u$1tfUW{KDNyGK$5{nM.b{C]0dxzu{z#WAWf]OV`Q{_EqXyV{Jlue!?[JG3:]E&j0G=kRkH)YQ|G=!4WA;5\"*UkYV9sXFJ8eY1P[DGtj8jcO.7rNHfls.>_`00hS/6H,4Li:K|?fi0^w4l&n0nXLpmB05e7C_qEE\")gJVnE]^gz6IU,pV^}eDkKOwf|u%*Q#>)b$U+MfVO]i2w6tJqX]9k4qMVi$H2U!73|H^CnH*NA{Y[U}$0czdI~:@Y.#qEcBXni>:PG5>4e2?9BZ#z3/DX~Uv})/DGj|b6AJ{Um?P7f)c$B={V1]i#]W@|T{IwjH4Q1F$pe?,FJ$3Ynm;G:3:^mS&5Fo%ws]r0v:#hmx<js~(?g]I[?tQz3zGRw\"mgu7h//(z3^f%qVv=7xE/.@uL9&NEMwjTwnL!9tk]eJ_mxt;|qF#LF_6.+d`GT,L^s};s@Zd|m9\"nGt?=&A5ddTM?Kw3aD<Si,[b#H#hoNE&^am@x^a3Y+B^&Nax}ZaXq>S&Dnp0`kie~*aHd<:hctGmf0~InreL#OtR}Bn$/8Rif|`^f2D\"e1`6raJ=!(YzKdd0iBp80d3cnMl]{UQH^pG`(Y{J+$l6xC\"f_Gb;G1z7a*f@#:p$ucm5:o^,uA>Bpe)wgC}V:CxD{[NUyOCd==wI?\"7yfCP9B+PV}zv=%o6R^RTe+kCBP1PCK!LOzPHzFZlc1[Kd%)@>>~;Fnt*ya&P@6UGd8WU6m0SdhmJU@}=BA.{+4_|,a{Jys!aZ)|UPnX&oX<Z*qQ*ltKAIc~kgh*]yx9#E`%3&QYMaiV6a*(#ir_59yVX*8&*Wb5o5#=q5^BV)8T1gdc+d:Ly[>YwTCp(LkZ}^4M1dvs~o@%^yYN=}aXVfSnZ3)Z_n|>qM}vu&+M<zzNYcPvGhA(<eK{JV8i$vb]W|ty>Mi3>c+Wl^im+2b23[e%/u,eYP^TM4i1g@Bn2^m&~yYBowQ=@AfWph[mU/hcqCUU&;Y2zLhtfMiAZ^P5N8YPWZGtgA!b3n;T]9]*1r6rm*0La/#tqWa\"M1|\"|F|ql66tZu\"0<^IeP/uL_7y%NuZ;PPuME@[_%*+#L.{!^1n%?`Gx(mb%I6p@nq.GMOs}:t^Hc7&EUO;]:5L:Tw>pj3[CITB?4gLo_~GD9oH`meUR<%Z/@r*1#HQ>|>[DxO7hx^joxMazl:O}]GD5z.#W~NyYlN!B4l_chuWUS\"A3Yr;oH4Z&Q&jwuY4o3Gg%W8_GP?}5dJU:l@WpIrRQ[/%yD|$1OhRy5#QJBLNzqYnxY1b!+96>6:Vml#IHg;2X9RXwed=@B!=(7.gU{jK01%Ur|J,YTvZHzE_<=@~z7f%OzxdI/iskY|ER,/<:I.$q2uLQ5f<|BsfvPS6yuU~r+xa~`n.kaMQNU*V4@F)VJ$U?OY9gbSq2S*ag\"V9dXZRBTUVb%oG1;t=WB*q@BKqZMC%p>uKhPLRyWBrVi0crR{yD59(:RipOW5zkRDV:SMsiNU|VGtpQA|m:5&]GhbmRHZf`gsp//tlCbT~7U.0+.=pNmOsboq?KR.f+]j()_CuIx5uPNXi?O:hxj^|`D#DYTkq^a:Npy,zjl+(M#s{{N>>7aw\"F3M5L6?g50)uX3Ay:bO&^yN6{.<P!p)0SykX:5!v9<9u0w5%N.K;{vzF@wB_e_XW[k_ZIa`Iq0tHgfRbMhi!3]CAJ&Y7rkm7`8~7)`wYfhJaxltf2BL|f+M^v1TSGf*F<^!/\"D$r!l`U=$v!a9n=+@;`}a;e$90(^p!0DM%1?~w/tx,AFqOIMda/qiPMD`7dlQ3GMSpn8m*JX5d~iuo1UAK]7f_,rFTW3z\"S7AUxIJ!8i[9jg`6IDMMrOAnAYk+ri*RYv.(\"~r8Rd[&_y[Bn4X=Q5[$qP$v!Mp0];oe40=bkK{QdBLQ3X&JS4y{BO7B#MI\"[qkV}nYf)4#fDF=iMU#F)LKv=4=Zl(Qr#6dAA#4&>A`#Koj`dh@@CF#d{wViW.X{S9j:C4%o/PHfr>KxfCUrR\"o8nI~Xg~dw/Mssw~:SU@(cQOFo[rccoL8zam:#1?1tz;(YwGEry?qb~$vmG!T]tDNw}yNrD*Hi;jokyub|aa}UMZs:>>=~6S[]AY5CsS?f~41I\"WA{%]tS~^y$f>>`]}s#Gi9#eSH384y=.0l(2RLL#G+weGA\"Ny_Q|i*+QC+6I^316SYst3Mnx2zcAuuen`CeN%9@+OIrSF=&%5QGOe[#d3Fsmc|^^YRJ=#:;qLtU^M)oS=0Ikt_F3oC?f(=pf.5=X;!1,#*1{}Z^OS3cZCo7h7/4K].qJxV2#$WIZeN<5<@^#sh3Q3@.._kf+x&[NC9/LJd5sc:GoY,)`3fy~zMki1aN:CD#J!tYjkC9@*ycmsO<8,7u<FVLsdrqavGU]kuaoC5aa6I7Sz~8=DzLy_Vto6LIgX$jJ%3H/D]f[bd6:u=wxP]gh2|TR~S~z7wZ7TUd!v[G^.$`c78d*8KG)mpWixo?Hr?/zS0lrv+6oM_w;v50R^0g~;kf75ek*K}%dUmHFl;I9,>S8TKrE64[%~tscI+38uh,ch69osi]fGoTk})zmel=o4uxYG/BxXGXm%*R&C8hq|+Z<Z)kwHfz{os_~,82v5Q7f+%hjr(WKCLQ}_!I\"[IpOY%u74\"=&FC|VUO;G:F7;*nD2Ib3IRNxR$,ZoId4AaKP\"ER8O2dWGdw/l/e?)W%+=u^BqV!<CDzL%@`3tva+w!~3:Rz_uqA{8:C|%4x{^RbwU,:D=}fd6U}kiZ%d[<e&of/,1bIy*kBk*OoR]il@A3z<Gp(Ia!&K<Ba!rn;m,T`6@DN%_wt;7]mH|ONbZiZNPkvL%XFhnd#k8Pm=6uJ9KGw.[d&6)Y,w.QF.YrPkWqD]UKIj9N~pBJ:k[9o_p.@mE+b#m]|65n9n(=*]0e]sOIFfHCEL%iEWTe`W5/h$]C[+w2Azg%&)K.{da2C0.<s24GUNy:%?o>T+ys0Ri&;(_$q*NZ|X);47<b3*pda#JfvNy9+l~d/OLLt<FgO?EqFn)fTAvL/vrFe,,;Nd5Kf.T|H`q7&BaTs&`X]Dq75E:lv/;cWGSet+.sE&gLI]Ac,i&ma)CaI?/M,Ko&F;B=_Zi.vG}]&=J/ZXmIA9$kkqt;xM~K^drZXnMhoWj|R?VB5IF|z/=Nc|=xoMGc+iHI3eXSB18k)0D(QQ/0A#[_(x:HXD%#o7dZ<9LMEJ:Z;HlGe)ooSqwtc`6+eDi<X.)VA61?`3Ci<YtCGKXC5hJ^`8&_M+{]UUZ)=o3}l~Eh:}9Wx*a_oj0}1I2M8=n;<@s*BQ#;r<=MZ%94@H.=0E<1@#)\"S.W]}d\"@Ka6h0=R#8w.oE|]A,#LN_a@@_kAApDqm+K;L#VMjiQYTMD:)~4snXb4b+[|5C%Q#m_Gh4cHZd.o!pei[,+F.v1;g?o]=O(CQCtl[ME9|$\"(3oS4wyx4,ovsH;&19j0vkhcSfwFoN~vED8{8Jj&y?@wH!$*~@WL7ZFiir5qJeX{n^=_W`u}2I`|Q~UR0?(F/QJ?U*IV}i;2ONwXVQ>RXJ]sRI14}3)4=is^gIa<2|^|D`Bnx*H7}690}=Dpo[`##6gvu$M:VQ.3I{``/[r8[k*aI)*TVLolDV5u)Rrw\"s|[xkdW2Yc;{i\"VqWW/LT\"UkA2tH0wmSsLg@t\"KAJTOR{SUr~*UsQ~kDr#s,xqz`KXA)S:`0g<nq<2W#;(3*VALb:qk=!kg*vp>GEL9KDhPe3H,IzNK3Y8+[R]Z%fUM:H$LU(.(}C=87#Ps,5EN6[:c#0#GGU*c=C_Y~ly>9NxeTfb8PNm*#(#8AK831d/I@(Z5%oM@|l%^JM]J}w,Zaakg)w)Vo.Mh6Gu0G%`t,501o,=dY_/&D298TMlXgA8Lz&3*U:J>?yw,+8cmIOI_V/M@LLnc2INQsw@Y.Z^~q.eL.le[,EG5.h`UwJ%sUUd[e7Se7]cwB$lCREubiR=Clz\"4rN:o5OQz?$xr3WHtjW$hb+hL)d4Os7B3v+ta5lsZ/fD>8/6n;sy$$njM>Qg/r*AIn:o[FC[HfIHF~p6:uiKqStEnuc}L~ZRYg+<L!N$T&R@6|PD2O6bv!M\"/a)#Xgh}MEz%:GsQ*zVg={I[|k:(xkKvl]EM50={G.=$4b0zq_/+C+k,3QWVm+R4=u[dQl7vLzy=9k?jJW+3,EizP9X9z7J^|Cw82Gqs2v`+&r+ae7`A#?BPZSv0[53ihTfeJ*)xQ=e~<(%=Ux73JF,]/k+5}uunl,<SG6b]>0g]ZI{Kvd+^)@g*)jS#](ZN*`!In<CyYe?!8T(/(%qQ_u\"W:MNvUm5/kPd*O86EkZU!0DViE(nQAfH2Oq3Ge8iGzdyW>Hne4jFSX&ad.hcQXkt[IF_n1I~#d4a0c:9fX2G]Fxrv.W/@^GpgGb;TlF5s[Gp+eBky[Sl9%a;D?8E\"7|ocC[N?&sDAFvO{_|UN!|[>OGu|/gj9Z/?2jur[3bp}6/rq81i%vi:T(IBJ%LRqzC!=yaF(G7,!~(Bu%nk]anaQMR=qXEJl~1zjy%q{[GI4_`$Ww9R7TNd3GkOynTCuih?aOZ5;R[VRL}rc&Qh>53p\"Uck,#u@BP#/dXzTZFmM&nhCfGT`iNS<w=Vf*?!j8F.g5{Ff/Q/IJGKz(~vU[2JWz?Gt8[XNrPG&`byq+{8onl:?m7`q~Zm1tB@IB,B5lEB\"%H\"#zYie5XZ%,_ut$*g1W,TL,qub\"ODI65L{d^3wwmx$!:\"lDBw$HXzztW\"?:I<_,yelgo[vxX!DE1/`3LK~7u98FC*^]~2ZwK*/68KiT!\"X0uw,0L:^6[KEAg!By|)!(h|j6z^1`gofdc671e+gm&14HyViZ@CbY^7?&jEGKcShX+`9\"0]W>*5b3SG@2$xOuZ%SP$%7k2Rl=ZS.QP\"]r5ZQE*8K`uJ,DNJI)J@Ai!j[*Pda%9@Ms!\"{>v9MN$#>DFwO\"pvbEK/:BCq?M*f74wd+IX,UI(Gk&BPdVRxreiE)$*u|9g4$p#RME3JYvLt|RtO03NyTTeCbfb;xI&?XMFeLc68}dIIJ$Z]ZP5bW08y>8tQy8keJ=6?)W.?BGv:qT>EI_oKIRNCq%*ZFD&70C`qNkyVv4otzq+>I{O5}3UC%(oAXh|=,?PHV@G#DKH@<f@H|(y/RS6k|so&Jj6;O>^\"VEWcXBZPS82W/yncDB;eYPrT$*X%^pgT#Y\"0TA+Ev09G;.JU2\"Ahbh;(KyBc*i^nB3(2(bBOJ,Cg]TVCMN[.FLpL*;?_ug]D}^cm]VNqcD2a<r<5tlp5%6x8CK75qZq/g`VnsEq!`Z)g(!*dx~,{b&eEJp1&Jb:F>PD>C4d,sbejgXZJ`qMGs,7[a/E\":Y7vR*#tX_ly,cFN(W@@?}/(k4AT.1C}vBW<ssEV4_qnK%iSs!$y:Pr~aWG&{DRwpr(Y`[jI$MR@,:P37JBM_G6_@>:11wYQGUqTkvNY4P[q(YYNj^{]<C1@j)v(G7YZ8[vMvItm8V1A&YL~~Sy{71%9UoD1DCcA0;NqG1UJ#?,/oWpc7r3{fe5xz}N~4eM3=?wpQc|o;h43Eb7H1?C*%W}_sdN>kq@3qY9;z&E&+</Kx>3r48^ba~l|QC68@laF;gvF>&CFg=zNGNo\"4:^L@?2QUX)8S7uZu\"o74]19*{k0;+g)^IT|}[<*2v;g$t0+lotbOk4fBQt\"[RROCHES7<DB?e[JD9g;y^&#~E,JLr{OW\"mFH<lG3A@J+vPcbph!j=oJ/z:0DyjTr\"@G}hFx=1xTtmdWmjx{FlL6xQ,7fA,GXi[yq96bPf|Fj[JsWxPy3r%^[6ki7K=RW2[5UgJuGkM?Z9=Mnz&d[q.jssD03lO+5hZ_uckZsYrSZ5o*P:!a}M>FE2[=@mK2=vy!Oog7n%LUwQY+<Ql;XHcKqC|U/&7*}=gVkF?Mn<{B7*tM\"((!rk%%[E(DMq/$MN1hS\"yzRD}IPm;(y~CePmS`m9gWfhLcQ=1Gv6dWZZnQy,GaG0;5?<)6HYke?}<ZL0V]fTi}D4VuSEu(wVo%y!jew;^+gBCTw0.#::9X%&&v>ptc,{W`)0xR:1@aM\"^\"QH]2|C>_Jg$;n/~j}`KZjAOZ|Z$6t\"k5w:+]jQTeq,V3g%8P9dj+5^?W$vudvuk?ZC8H6iS}.[7OOeXp,^frXLraUQ.rpd8w8H00>W4m@L[#~qvvaRj_rhcBrY>&ny{Xv(b1gT[x8y!ozv!T+q/Ytwi8e~+zc~NpV\"$t_?/ce6T#/WefcB#DdC]T3`5+r38BRmkWk\"2aQj+!d~~W_8)[A~zKa!`X/\":kc*<WddQpL{7.hKjmyKEFxb#[)zHsFRRD=dzZB}3pCT8D@/+AynB7PBp<C|,WQY|Y;KV(^r/Ob;d!/KJBB>ei}wO]+1wClx|s;9C>v1SDWnwx`#|3zssgt$!sa;0{?^D@?\"d~D[A**ON8my`O4aGC$tV+q[IX/%$l1H73O|CFvCl#~ZfRoJ/is#(rcat*SM#xVkFTH`Pq5()p=hz]`?<}<_mmKks^T>74OZpEZg~AUW#Y3J:8!OXIvfZZtfvoDDhdRndf|bPGYMX^m*ZMXLuJQi)f|R1h<M{1<o.|N7f8_!7>k+JfcGa)%(y4i=Pj>kRrH!`owPkc6#[/gJ9>0|D)KNB[EW[$9iHDg#|VeeF}zA=(l&+@o)z_/t,^t98%90a0s/IU%l[pH6,D;L}J3)cVh|ivTkl%VA9ybz!&W2>3L7Rg_m)c533ns:$U7k#iM4O.1(5%v~XnBfy@2PcVPtRC([[z:tvDFbx}?Sy[&z>y/L_rtk(u!ghl2\"$rjjA>R|b79lPb4\"Cx6=A[`bjX}hL1jHm}s0FE=BZ1j9z3Q9]%)dLW+h/dC7i/H4Bl,BtxH%vRtax+Dj2(KHhfp34tD<4n;jaEH:Cc(zh^x1b;tJWO!4^3DnZI9s6jMXHs6j@RLAG7Ng4F#:wh!dc33P}Ji`a\"=$%|ADP,2dcf*;c|U*!N]H_3p+5Z756GRZn)zr)?^iP:Fg#M0mQLBE+R$Er5qL&y_YIkM>;}ciicv^qAE?HA,st0k;nLds{$ZSlx4a;d>B^PvLnexzddGV_@?h/{Q$2ESyFW^(u6)j#biPSgueT.ES!st*&@6PI3wQV(kEK|ba=@H;@QM,We>yrn[61GO3Ma]=0fhG!PI0Sn%*~tto7!9you]tAa3;_26TLb]6Qi)%sPp6<mo@nPCstuNNmwzK2gcAFc\"le4Cufp|rbUX0dZ|gtZW@A.URh3p$wH,0oe|}fDz}(>R}p[j36X#s[y`al!<DgfT5|{2zpeHs~=5jv~T`z@R.e5Y?TGx:.3r*;=j3(TSX~}Xy$l9A1dQt~4Wi#3>Ibw*sKx0|^lfz1r*5gFg/1Wif^yvl=8w*~IMLK<{Tz,zv:jmxk_!u:_7HWDwQV}[1EdWnoC>W8c_Yjl@xDN{\"S6+)X6qA>g,O!(SaBG}9GWS?0AXR*sV@\"qLQeA,<OU_I.1rKR9~N(Z3PH\"eaAESq8Oc60t?3my7ev#4rt7Z^[7*rCeihpcZ$7xxd~=!|:Ef>T=u>5~Luw:nip>uoYcq8wGIfw_:}cl2_NH)w5H7.=:N0,:j(O*_ceV:KSDjrFWH?,;l!s[5c#~ol_u@yl6`{TZ0]/SUEvI`zagm.+/3Stx/]G_tRx+_[O!,%I}AEtdm7m]dbr3Y*EMH?I2f0_SXmz1bjF,>ws0&pin;T`DuEpZLTa)O3>}xy#~I*[=86SA%ZAd$TNM;BAXmbTxM*C|&*hE<JY8K3o#=73MHbjc4EDnh+*10M[Cthe,:eOEcn}2t.re!,u=9\"oBPw6\"qnLqn%_vFAa^xjnv[b2?p;Qhe\"W;OJ%\"uc]Jz4{oM;O2b4RI0W&KJGgM$w8]L2XKJ1QI07Z6UB{?:@!ME0(Go<B|J(Fa8`9fV7ERf*kntRE$WvE0/yGG[X*g$=y}6cX9h;++J?/|_/%1*Btrez5!b,,SHmDIA4YRNaD19F?pz*Co@??_H*/gE{7X40i!}49ZD>7~UASPFcHPwBYzumv]Pq!x};vh/F,1bptGyeZf9ZsJCCW6Zi,Zz{1$;8rNR;$,q{V=T0~=5hAIDj[9v6^tkRI_@T)xQy:0#8(gGIon@=h]PZ/P`FyVk@zyCQ|A##jU`|~gbhc5(<<??$bS=3b7LvW?H:LpBqz;[kGYG|9X1e2(Hu~+P1yXq<82KT8Qz;g([wI[b7G8ua:}kABd7STz:Qe|*Pi?|g8!AE{xppzDs4}VG{&\"HvWZiIi^aN`_Ks@s{qp~n3@X2_9e}oJ:GakNJwj$s6;?+?ZS{u{tkHuG6Q3t=;X,B#;?YAxL*0D+L3L^t?1>}f~)6@EwFS:HKtB<}5f!0#4Im@r#JAmMW]\"T9uyJG|Hcny;(z23+Fdv|r{6u{i`0Wj,eZ3ywJPP5k0~@p:y;J3PLbMs7Tl%ioYr(x$TxIZWr&EfPs:UJF;=Kz|)q6vXXt18MI]hN(+KN?E!HS.Q9^jgN{wxq0RS1uO8F5A.HeM;Vxg;.?}rV>[<_oJ@7y:4SA(u5yeV>/4pQ%LouAusJ{`</y5`(1p#uH`3qlFYt$eaNKAZ<Nb#86KS(w&.mRRnjv`zuZQ2od7EI2[fT%`%q+lK3.MTKB4d5ph{!\"bPd~Y8?xiG/]jpZ2E~|5OM27rm2tUfbUHi{\"U4F\"dVkNX2.{&vs}t$3HF:,wEze&\"CfN`pNzH,HP*1659r.$Y${$lEtj]i?|TR=Qy`[~\"wUX;<]*9=a\"H80f7;6BTxcR&h)s84*i\"&>)nS[dvKsxk(w]m>m;g7Edu9PDV)Y!v+|q/us[7n%$b$jy3gY#3l^lXbnbn:{R+Mpkm~0c\"M>z{^QoRRq6YfOP%<=w?2ikwSMBjn=NPbvgH^pmoT=dn2[C4gCd8&d;M*s~ecmQ)@}$v;<R1zL*s{|fE&:L8(l$^xzESP_P%VLiH\"_)=z4kU!DM>aV^tn7u(N;_xrR+PV3OU:=6R>iBbxn@/3F|UTE_4}(zEn5#aBRGCGNXgjl*!5sX&DIb\":^{wPMmlzU,hw}?CWh1na0\"4O]3z&n{?Q4|9hgYCTaq;N4N}XfyJi1hDX!&<Y$za_{*_3FoXX]ImsLnO|(z]89I%ITs<BcXd/0:;NZlC39Yeh*K/fN:5@<j|p\"c`~}ZTSoT~DY*g[Tmq_^M9)LY:Mbj*dsWAx7Um<TOIO]O7QEnh|q>Iti=VW>xL+MbGbEc#Q~9pNs&;FD<1Vrxfo1az~vlU>o1!/&cf)=ob){u9;S?`YR0Y=6H[5HIjYcQk|(Q3[5os=]o/z`7^,;Zcd$oSyj@[VkDd4)?3Wtm|4cG.bmKE:Y=j:C|q.X_H*o7q=KasL|#S>f~&e\"CGQ*eN,YuMLNv|bkEp@$?=7{*x%KP.##NrSDH8_PM@KJ7]am0L\">%b@*E%r:(`K}F%<}vq,n91jcp?z^BXU.bCVFn6?C]VyL_@GC^db+_`e#C0Ny(`v)H/O..{[#XU5BLWNKLQ&%kGZ`MkSeG4EX@{ydt?F<F%yXP^51+Zz|aQ?q*+/rXwcPBs!8.~gwJwTM%yH|GHG5;T?v}![ehtg|Gnjb^D,>eC;Ml_>:NBzm!y!61m#^RW=)glZvn35:N9l4#~o.fJ%&Ya/9SI*~>P/{ufjJ)@)VGB.?F|2_d@ryic8%HG}+D!s2ORo9Q*V5RKl7.iYR.T\"<;`cug}qyVsG[G(LCi+Tuw8oP/qKFapOArN;M6;V@hR.8?DhtgB6i:&Dk5CoUYN>|T6g;bsluek()mD$NrO6O.x,Tg^J`Xjm,iEU/9oTeL2NrdA*!gkzG>J2kk9)3xtfI)LvZyF_~LquNk<TvoJnSY&O~DH(&~Cy=XQb8<Mw^lfE~0ZL):(*:|\"&%L0E@PMe:C*]h`AA3:skjBHO?*@TuyGmmEQJSn`Wm!~mwYK~]5=rP`RQ76!D+m:zc}r8F~gsVY7pUC@xJ6qp~xCdorrZ<@5bakfqh7fx&tQ6I!tKbg\"BrQ>`_,kyN+<xu84cwx4&n9FE]Gz.[VYjUj{(}~xR7&!Eh2^,@wJ?s38xR9;HC16$^ujuhUc*y&g!{<:X:GdBo[Yv5;M|X2.Xh(J7vDy.8K$NHFu(\"U6RTwBMX?AI6O3`8vJS+{o2Yy4#,1#{0;v6<U3*!T0LAsmS,A:N}[od[X|_mvLh}BbcW>,@Ac)2\"[).{XXtI$_`3eLOG67/PYe:*6~.Jr}l(UctF>AOOZjm(b=Xu2h`<Vqs6Yn157DoP~;OE#?#34g>uGuT,&VX(12v,IOf9}?!WK>}kDr<)0EowPiRd]zq?3+P9(NhPZ;yZ:.DD]8qz,e*<IsrMK,1G8?DitRYTVgu(Nmtu_y5MOBI=T0p6(#f[oJ+NJ6fOLohl_7^*9R!mT,OdK~5Gp\"%7nL{;fI@1Zg)M,Vfaw&LDN7g0(@yH%|@RVS$ofU12eNF?Ru8?Ww$:l;/`}OmxVtyHOMmL5{Nt:,#iKc_^O)G:$>]9:*Kqgl%DlXF.i>!,g*_[~]$0Y:=3^AK9]$VaM;yVv`I^n&,If(`TJu{\"ap_O87CA&FebYhQo>yB$6RAO=E3DqP7|XrHT!#!Hw>0U$_*!vS`d4~NCBzB(ezj38Z7zwp,;1C3>5Hn%TS!sUStap}gqr~Gaz6;5|z[CQpBWoHK;C\"#sqG[fGBgV]Y]@Ix.JejEdGI?$6Z,|F<YB(qLQHu]G|<Y[1EywN)uH#jpRgu[IhPC\"&T!EG0B!$!d*Y)Y#vbE^1U$Urj()&BNO%7UKI_*IQ^Fi6JJLa&W0+%HlX3zlG2KFlKNLc!=R)HP}b%3mTXh_p&LA&|)5L%eux_J85q=N6~;Ps,yV2;Dg%q0Suq]R)H56@M4$!`9U;$*3TBf;$~k?Mb=i8|Zk0Zt:BLntKrY/*7f7NRg[@4btO`%=[bO:&9KdZ#](pAvT/H_b%NwN(CUY+)5Sm$:`.9D}lc)Ya?*na60tr\"[+(@5Ct@kjlLi8U<nCzv.u,VH^s}KTCG}n%~wIZ<g?!@CT,I.KCRh0_kf9*8C7:7(+PIq2fk*OK@3[Q&vRoFBAY9yuH2YAjC.T!,TLiJ)xQusg@b^Tao]|~X@v#5;nZL1vzsZq|u0d7>@;Cper23?n|W=Rt,kn]OLa/=cByRbAWg!Sz|ru:C,&`ijmflmv.3J<EAhwlGg?kC(59_dBCh%6S78S!%3~>oJ0xTl]<81|u8tDGB|^<(]g?CQItpP}Q&Co0=.SY}Utc~d{g~U[NkQh[BvqyhzFxKW#XDo`i7Wed8.;<pNqE8o&gn;/a;W%R0c|EH[JEny[cWYVQtq<vkZ%JpH*0ry5sX1f/chn?R^e?v{{vilNt6eie{3X`ye3HIbyH&Tq:u4/3R=:QaU_$`4:n4ol6n(>EwFgGDpA&$8N(D#mEI:OHoybXU|+_4WAmygW,S*W02<FV&:xeeCrT%M*DoS?:#l*})S>8*$W7g/eb[ub&.d~@(@DI_y>1~6aR1*Oi0ucp,(&Z[s5De7cn9o!/Mtv3^AZQwlm{Xb8a0l3X!k{BU/EPbgE_#C0uD&&]_5rk+!.amDa/WMhdkQ%VAS6%uTK/@QYXlzF_:!:*HbB4,2oy>S_u3gyDO!5[RYbIQXIOoOHh^X|UF**?9}yHZaQQHEJ{[>rU9w5L61?p6~7s[W!bU*u7nQo)p~+rJ/|tK)NVw^rGrGg.(a>3UmN`CHrQ=D`RR@v)*Kdsri1zR?%d>G]ozGigae0[^%<27}6iLe$>;!8Zs7~f>*oJ|jTb*;4\"jI|v`(]Zrn/WWO@ypH;~/$1UTl~`;3k@X2%r8d:;T7RF=QyH}=fBsu~(yYux!ISiAuDaEY]z!?2R7DXqi@1/}K}@IxM_[F,TEk0{Hsg6ylWF::jlc`~FEy`K>,GQO?$C9Vini9ea#w+?|v([8,ct|_K7AlVaafxXFTPiLFqJ8Cq<Q!{VWt8(HOA*=$,`&XFGTy=`4z2?XGg!;xO$ZRQN9J2U\"H3p.WMN&C(}mcXd!>c:{eY`A;kNQqbTd~GGHzRud$6A2*eM|OjM3~bLUHbrigJ]o~R`gG~E`wwC431/I8+]E;>&7yTU2j8{Z]p2RT.gM>&Ma<rf}O:KFxL#u<}tK39kpl*h^$i[dl9]p*BFGa%T[dH]J{z{qtZ/iYqY+Cx(Y,QX@IaaD+txi|]e&JWmiDN*=PSXmB?wE&rvz`,*jW<ha8qku]=RH|TbR^1yr+Uo:@bQT=Zr_ctsiNfr<f=j>iEz6\"Dq?K],xSV}t=~29tPfMj!H`?Y3KgBptVup2qF*wFe<X~;%vJ#faLtbmR_a?`#!dU|]tJ[CX[4c\"qW>zI_1ES)0Ak,6<sl`2Uw3P@zvldsnvl/Cv_;[D_E,eEE^!Xw*Db=SsTk{z8)$7QL|J7I>A|C{R}*79aSKf*5+fJ3zb4RLUaE`Rjcm8`sHNS7l>Z:iy[65*J)1YxgNx@9f$D]z.7CL_EtlK4TgV5uQh.l5EW>2P>/NJza>~SpqNC.(LonLnPV$Bsf)X>FUI3W9ht{k[by|]cd~^bL^QWtCA3l=st:Uof[6sJak$7Qw%b+$nhizHz<Km>BG^{HzuqO^):j>DOf%vF5L|64`c6Dx.fH<ecj~?MOfK.*vxjH`RzN\"pqz;i*&PV>\"T;00=ip0X1>Aj~VTpF[hl4*/[K<E/W9poV#5%bybDPMQ}VLJa;iz:XtROh,!d.PuK1X<0EC7aj,LU<`NR;7f:us+lwHhM1pWtl0u=.lgTv]ye\"|#W7Pac,9Zn1&;!*uGdMcJ)R/3BGruwbab>G6GFXTyPJ|AD;,8k*&S(^Emc$H8n;a02[#e2de<2/XzeWlMlS\"#6_Cp),SZqV:@1_Nc]\"a[_dTg+x6s/{.8.?xGU~{{bujJS%Aj/#p8u@H_](Dl6<t@|lWA\"qC4>z3aRbnH4x(~jbF%jlc;fV(p:sMfFG<9$sO|Fw{$:{NzvP+bFX>!<7V1vW%lBlE(+n}<L454ltka?u<uw+\"bDQUsZ!VgPL=F\"=hZb+1(4:pd%f)DcVGz]Q!i9e>\"s^>JS]]>xD41+%lxY}}p}j[NPCQZ~6A&_6s;n5+X4]=O0],xfd)enK[^;p:tTxCW}%[W%rH,&<;!,q54[g:YuYje?Y&m~]<lm$1?Y#J]O`SafTv;b{t6`d1nUe#hp3txtI)uX#j]nf;jZ=CC0_6GFWOQp=d>,\"Q}vtM(_wR+jI52lK2:P*JiS*l!/CG9?3+Oj=6Zt]$6<*V:Zg;!81Z^hFkNZ9CEt>:`p=2,ZmFc*$Om2K8U4enWPnk,},O7tl2)W3&K2d*xxIFHTd70+8M$p]q}!3w7SGB`0.U5a{6F[*/Xl6EX>(LZ^ht!+Rld))0\"pUDgN&b6~|vdyQyb;cq}#.AIW/9*7B)gO/S=XZIJcL*Dm;Wa8I#kNZ\"V/NG6{4|~5Ba54I|6U}:1HZ9J.k_p8G`En/9V(f(t{=J,v?@Q!xy>pO]<w`ywnd#kN%kVgkCg\"ik%IHz|M6n1_RH|e<ZE>d#i~4mi^ep0U5(@4e$U9IeHL5RlooMJ|~REN)BSHJn^Y1WsZDG]U8_eU~nsp[1WMqzHdoX7u^!s1UITDMa,BS,Iw]w&F!\"CEiXkD6Dgr]yM>s}yb\"axP)%La~ncwam6[oK2Tpr:_SbTw,MgyYv6!hGIIXj!?xcd=K2+p7K.B3V7}Qo8lMk,$96zVl;\"Cb[e=Tc,r61,RPwoS@IT(sNJO++uKpo\"l5Bj)~;wXFa3G6VOP)~hc0JFpZlv{Tgwz{5K4htnT^k<.oD]cDGX@;aI)._MBsz8,~.y6yQ|cqC&7`be0jmbvwmB]<_rH*It%^C!_<*UV7e&f_o*BFzug0Mz~bX8WnI3c{(I0B>$;=,dR`3$z3e)771LOele0T|?C+S:e~Sdtq8R[*ciVmSMoS(c|qRNLG:{$9,BY1!RK1VJI&xcxT3>ozQ*1)J~(f`_I2M*K9Dh/wW^}4PNXVZ,c*JPsFVa^Z>hNUI}6y/?3^PG1=?Y2A9xW[BntrMNY,&~B:{i!&xgTScttq7T(?v3@)NwdYzHk17jk_K0w<LZK0e+G#L{sA8VtGjyg5O3#/G<<g=pO@Qdp,gTKSUEjYf+I\".0C&~^69#!WR]A@(&ZC$Llbq|qq#QjP9JmX)Xs708sVy2LP^{r,TR7+~fO,%M]6:*(BWj?n`9#%/NW5Lv[F(irg(sy~Bu=WQ4OAN0$z?%`(}P%+q=7HRYea#>1|0LCu9XtnDA2f<3E@@W,7NCB%}Y<zsN&3KM(s}SnnN!qZGx3!PU\"z)V;X$u?7H,0G2$<JQKmKD6c^e}`epNG~)lDcMP}q^Mmc@/AOw$BJ%4bnRPRa2[qRDzXk/~o#GC0.YO?_iljxDPqi4:W7MK4h2<<QFaYbg+[[>Qz\"R|]On}kF1zq]q(dGNS_m~tH&VIDiu&C<~ArPwPz17fWQbx(?.cxcg:AZ@AO|4x}nA#2B)M#+}0R6$`R[$XPtC@>o)Wel\">%gj#I4+r?hPBKixJ(Tl0Z2p=9Pg*2d<kJW2`l/S<ps2ljmTz3!Tti+mPjaR7<A,/4eie6XS2L<g]PF5B\"^[_!2~e&PSXrB\"Bxe:#/sHfjsACJWG^`VLEcGzemLiBKo3jk7+[p9}<A,j&ATz$U!+<M4c:v]HF^.GBB+!Ps(;MOv7HSA*.0unOs8_B)VBz#gw44;M,[hQ_#,$3`:O?)][~Q#O8]>63Wt)IP5JO_}pTI@^Vm6SmIGQrV%06R,!)VG%6/*aLfsO/!a!08Jt*M3RYqQGk{G6kUg<#3icn6m[TLE([_TqN]gP,.#v_z)FqlBE[Sv0C6ut~sq8zd%;F/bJ<sG#T8!=>rw=`4gLDO&;hjh!m9[Y~vsO!octhSVaAyX;$DJpBo<D9mRU>RBo0s[ic`[5bkYEPIDMjPF9=3PTAIS|^z18%$iq4)vjK)~IUruJp$6czDZ:cObPh(47.)V2r:{DvG#i.WeYlDxukMeY_3l&sDO5ex]q:z7(`gk3Qn)~%oZ>%KGaaa`N,_P603%yhMwBEA/JGz;}:|JB@.UoWWR_;m=0fC!Y%?.92{3fnL&:Y2oT:]:0V5F(i$U2Ce^3_=s2xJa5i6a)Y[QB1cHr2=7qYmaGMx3mYs}5Bc2t>V!1Y;a]*<1Vfu[Ca8`=G=J^(3/FpxOd_UF~]j:Va6k}b4P@QjUWa$?9?$Du;vn`1&uIM?P+a;*J>^jCXJgI)B}Q1DRC([TURa9_{u%$2tWBgN@_mxN}=PILGhu0v{EfvNpMYnuVHObl4{$$p}wA\"urv9x0Ufi;%d2?o8PZ!:sD.Akh,{I2f1/AWAMBEYh$zeONUY?F#rZspy3i}j&v!1/sKMj8:v#:Z5uP8z1`{E+!AU31{7KyHWq>uiKkAcOstOr5Bo(?MvE?oe7Z*]ZQg;?YT5;JMw$0<z2BHHfM)K<H3w+S(\"KlqRuRV@WIv~S=^*g~_)eXR/SW%mO|[Q`,UDQOoS0i_+ZD2A#~xfLhT[B7#LRb,7o(r_dX?d0u)L5|7XMc4/`~}]ck{:;~L7W6@|whY5]SHc8b{C<AC{5nOD#`y0)2}OAPo|Q$tg9gvlaE0c)fmP4\"+I>q!Z8cF,!=6i&pESeW|bpb$(A5It6~hu@7g)D}9#Es^Dp*9\"SZ%7EHBq!0wDMjY_]b=ki84uLvoaUdS&p69\"/sCj;tbmX4//[%gpbpH\"9Sk&<.&,oU(Coi+7{KGg$CDs5m]dYsKho.!x<hP@s(H^EP5W_Lan1w)\"w3sh$<e5dIw=OT^KadZ<fZ+cT2*mu#A)aEjp)2^?=J!`bpl;GaMK@cr$)@4pzV~bTvbLV<~O=[O,D{;dqhy=..Zr;eSnp40_{%0=^h.0<oL^&aD)VO;Z&BR?)oY@RE+m<H415$Df5^Js/9TH~cuwMOpV,y_BdU4.Gi4_~a06pQp>44{_V1.8Q?8fm+ED86aO(a|{|#R9DnEk9Q@Tdd#M?B59\"!Bc3dSex/sfB`C$OLfG#c/;Vl\"<7b?}l<VYznci7[>)FN[1=p)gS7+U1P?SzZ\"Pk.B)Mw,[Vw170Gl=g/yF#pK<k9o+AqUVj4UP%^[E`!tyyFC:fBX8(wArv9d!hF|^;EbL=ltZ&3=A\"KxZW/J?w=:(Fr{R:L7#+m*_|~kgunIfkeGx0]#r&Jwz]0Ay+u9!e($35u.DESZdM}~MQCL_*5y0mN\"<8|O(v*39<(78quqML&{[A#/,B:U%d04U97nPO:[B1c?*\"!NPFdLdMXVce/>kmGEWH4v_0GRC4Sk~@cwTL#ON1.$0`|`%^_T!K)E?dmD3HE.mPfk4@c.)[7Y\"SPU|QP]tv|%#UHE{~~&(*PVs*n,^{sI\"nWR*Lq%.IFSj?TG%?M/N:.(<.:W7iac9?;O})QS1ZnnLDlQ#@6UC7/WZDpM}MZ;~e9sHzX}rBWU7mlO{2flNd8ZXya0T`4jS5WYlz{w/2temrP{1v^Ru]54`WYvLQKE@[C]q>ZzvR<]MCc\"hEyDK;d\"f6IgNYXBI_vf{2=C{o&OA[4$%O/,&.:d%nz*wRE|[K#VL9]ljULi=k_rSMzWwE=<G0T@XdB0W[AAm,:2[_w%kMYX=$?,3DegUrGgUE7R!({5{ltRTgQZXRg0dyXBcAHE*,kZ`[L84G0CN/.A3hN<<C&%jOf$k.KDE!4<,*sN7?`s5#J\"a@A]5~p8ZqaatWf|LBBAX<I81U4R]1^L:c%|4A{n/LV]}L.(a/@HpW2^s^W,Q,%$*msm3tpWG;ZSo$E99l+p{yXx35NQHjG.<nDW#RSn>=1zblF^H/^5zLZ(4?$e1ho9i*l4+^hycm8qn]b;_.ckomW71d!:0DVp2dghKq\"8z5w.>P296mYhFj@.k8BS)>8RtSv|,[|=>(\"{IAw4XFJ%`*:|sQF)>EcY|dai5zm4ET5n0LV^v*^TX;HM>>l&4L,{BJ).upn,FS=b!9bcJSsdMsl}K>W|&OQ<a;luB>xq*[o8BODj(%*vezIV=u9\"pvrj8i?ML9<CJgYlHU5,}\"~M*aH\"8PKX=e8Bpn&.m);NiqwIHT,D:[vgp31VOx#,+#pokv`iZHD0^NvMoa/cLHbxjpjQD*P6ZYdLa,<7/Ii@jVM^29.(DLNl}oGSj`w4<EwvxNsj7yv#OS[)ZA/2Mw?jbuFVi>_>jmwU{K.Fv<RFVDT.,G8h1<~L,qZ41c3U=6&|u{?sHsHAELuRpSqcm{i:UdsnESmt|`uQFQ0CnE5A/)Y]O40PVT7+]D&[7cE>QY?KsLJr/L{)Kb<JpP$`zb4xBd}eLUe>8FIeUL7PWMo|oGSm/{c)DjC:Og@`%y1([V[Wr6=CgRP\"vonYx_!8>dsYJnx0uUXb8cOXN{=$##qLXr*z/X||<c)qymwH;vp<j4{}WX1KE7oZFT_97*0qf4?OZJ\"E!,%;_{]?jp*q|\"PVPIrm[(nK%;Ex:QD,FdNXNBvT/Gy@wx(i_qT(mTDE>9+(9U~9N\"K}<VR:La1c>)&;kdDC$1^.of=FipDq[)/M$Bw)?^qa1.[pKXh{8PrC:ZgBgXQ4@M#jEJd<lrrL%@4ToHKk5V>z`ew<+Q^_17]gFxM(4Z%of>g6dYtNae%FDm?nC#,7pl#zMFwc4]AWO6+aMsm1/?2sDZO:sF&_]nKEncmDNZYyD4`LNvp,MlF7%qzQ_O_$HY{+69q&CfMI)O.3t![#;lh!=z5N:;?9Yyq5k.%bhtYgUcWv9)~<POU^tg*kHj*Vooe7MA}WcH0J:7g]ZRF^tQS9FN7/*8EHFsd$0ZI4c_RBQ<swyf*{0g+k][FN!9DwC$,{6*E2w.KMTWvejvoIC})Z7oBt3$UHNS3NGP&O%?4y7l[0l$H9{;zRS]kNvEq#%]9c<m=TuDzt2aCL^L.?3po}G)nZ&+_Vz_QkPh0GE?yT?2{%^V9$![M)WOdr<wqYKO3Qm~gbZ|YrRK.Gcm/x93ba<a736w@[p~N[u?f(TgRALT)X(JqySEEqjc%q*oEC_ZgHnMaZ\"vpiz?)n(_MhZmGT4g+p=?0OJ~Ngv*6zH}Q|n8\"S0?%~gt!a&11i&Nz1=*:qZ7#==PKb9sNG~/]Bis]Huft])xxcQ}cr?H|*{)jok3wdmp)kxFB)|Sy6G_>u*<JmZ)<H1yrxavOijhL7wSd3zLVt%jiz@k$kOa)QlUxr@6A@z{f&6<d?T~AU%>BILi<&LQTf:IP86<Zjh!\"Qo;}dFf;@?Rg{!g@|_zv)iyR,=0Z[yYQr}8&@ggmUKm$t&19}5Du7G8j[78w/TzG.XAY>n*YbwPXSw?!;S$,!f1?5W?Z.@~zmz:)Gz8_:Jt28\"r)m_Bk*W8SaFF3&2%<dZuHudHVQw.6yDm.k.kUV{M7syv9:0.QHuptQ`_3m>`*G*3ztLH_Cm7>iSA^Gq[]rQx{vPjU\"?2_4|;&ZumrMMYq*by.[uj78`\"q#O*l>YL@YYR>fU$|o#&qyb#{q.nbc[J{*_FKV]lkm.:,/),%+/iYY?24n>}.xw>},rm9jdY$O}1v4iY|b~^nMMe4r,QNVUb[BNi44yGHB)DVhRxC$fsW*X&qy7Cc#I@dD_zDB:)[/)tj8r]3[r]^3dDecwWB|Y7mM#VZuHfUt!qhbgw.H3J)DZ*ShUG8b|7rufG/2l00cHBdlh#ibe)wqH]Crg)HzFOEkXN^d[@w;Vm8%:LPwJd=SDrP_4/S|K2zQrHN@$|o5Phq6.r&!t6?nUQ`a$d3P:uqV1]`ZX3(ntf)*$X3dyWq0v@\"<A)BxDjSBv2^V3t]<C65kle[xB[u/eB31{%QQO([@?[U@D=o9}7IH/.p+08=IRoh<d(v_;X)^NKI6:dUefN%pHQ32.+.:%2PD+?=>^i87vpET)D$^3C@$c`PoW)eV,r5)kS,P37o2.;WL[tq&qb$7JDpk?R;$45Q:wzPx0GqmoO6xis,A$z)Cw`@o#I>`YJG?xgGU&Z7+,Q{D1B^RXH0(,*/)pDVw`}:0e?cTD`e]G](Ix`_4.t!M7jH.R[cLdFP2AseeU)4c!NE_?puT8{e`t9qoQ1U<grG/)];/DQR4Krdf)lK:wHFdF:ud4ABnFt[NwPlUYvEf]nbTbN\"9fVNQh<Z};PvGO%V(P>{806K4GpM!=IUApe#TF0GpMO|l+E]6+7cQhz*00l2@vm&(6D@1fGrjJE`>{l@=T=Bue@`i.pMZ&3T=O9v(rqrey:r3E]hHbRI}Q/%~yO>&Sh@QyT=Z1&O^yzh7|t=b5bTzhNUW&s}fx8*c`4g\"yxREc?dOmKNjE7JftQoE?6qOzUuNj{W}tk$(cW}5Ie6iLE?/J.ZShW`+)OYK4e6qq,m]?PF81qqDF)NuN%+%)W,QZqj+IOT+,)zN3#I_42S?81|\"=kRFmVVyPNUuaQKt;9Gj$*0IEM1J4Suo35q8393(<Lvdbtjzhv3SUX8G8xgYqxA3k$qj.O_^Yj9p4kumLZUW!Y>EufV>.T,6GSiZ~W&y.A6VmK@LlneQ:?81p=|^]xBf/TwC}RI}XN7pF#c=3{[/]2QGV_LpLX3^v4$=X`|m&e8=05?1,3qJYl?R>x#tupQbjtB22|m?1Ha2oF2X<][[{V5xv>^AY39s,F9Jl=^~zLVhjh|AMA/OgIWnKve1)),.`L^[{],VUz8?>>cTXnkW.^gGKCo+eM3ze4b}x]j4_x}*?|n%V~r6s9!s1oZxC+XR6w66t6sE`9!:bxp@KTyMp`kA?Z~|tzlDgF$B>An1Lxc:n8)?~8lTSt#p^s!(t\"XI.tiR/Xpb:LQgso}\"CIwTvuZ^v`opNZ*LYNE;uRtD)AlR<ZYo_Pc|Lm_/IxFwHZ{:FVXWzaKV?n3yD=z\"l@x~N>k,OdCpG0P&V@wyE3)4p_>$!HKs&B>)3n{Rk^=nnBuDm)HMkAE6_9U.=p<B_x,bRHnvg=Hq&Zty[nRFjw*$oa34n3z=cDEj/BS*MC]1A#`Q>rPHK1M2sH|H[`_N7CjKFk759QC1ooAxU`oC4jh+KVuaU2$aV;`efWuS/ldTc=lf!yDmdLkrW}PV#568VM{=\"y6b:K{iMWZb5.djb;C=^DWf6mu[P_DLr>.fdY\"nkG.~g!YZ<Q,P/%/9:pNRh!C||s&O2X.j4FZRsb><qUt`olyZ:&fYJF0DdK,*|Ss%,W}~4gRO](W^}]vHjFqVeF||pU`ppbILLzwIe]<;^_2yjkOM){o`)?S2Pge>Rp#^aADxvTh>Bud]4<r{rM#r^$?~%Ki~_(2<[C`yjwH9>T:/64`A6OfB9\"<OKG@@r.{/Y8Uyx>)VK*s%@2.z`Fr)J+oonsU9a9oc&Afbi}$*y.(]UvqE43`Auq;K%)FF{%&`}^oL,0d,r5V=3eg<Q<@wps?;cP4;pKelQl.A)qUmb8.Q3oG+^:We/Krn?z3sKtJ+1anUOP+4CFyfU?M8/f{G{7b6^:&W[!Uqc|ZAZ:Z`_j9&Jv~`T)r9blPglBUt,MhwC2I=+z)QhwLQX^x=@YY\"K&Tr%=L,`sT+Jm_)9%V|rG|5|)9bVm?}_4gV2/])c(}OV1DM?k7.H`K})%|v&%4c[Jw_&Q^:H|%3%Kb0oKeB[0P|^B*`ECpukhqYo65}NRM9V<56{Vl3g]3s4x>)dp4%Kj/#k@qsQoV){\"zIG~.S^.VsHts8+S|`d:>o[%>*K8+,L:3mrvVK8)g[/xzN0)HNv0XZ4Ga?I~AwQ2MQd|NBr{Dy;{p<*SyAnQe^s#LeFi:Y{\"hfuI#~3kV\"bf9tkpkUT1vQp)^sLl8OyhQg!Oo\"[KZs.\"hK9TF9Q>dC}Lfy}HWf&=_M!0+&ge6;F/7?j*V_Pr*mr|`%_22|`$3=byZZSXk@hG%fF%YFOw76uYo=6pOGN>lA2Q0f5fU%W!v;5pR#*:m3X59?$8A\"n(iy)Ui%I/2B!.|C3.nA}MdxkzTBiMr,_AzUB/Oa)Uiy9]>ftzt2s^;<,kFf/a3?|8vObyL<R]unJolZoE<7CRzQQqvdPi&;WqV_hsqsgS+aiT[Zk00s0VuGVpBSP&p$<R`7,sCp0mH%)cOM?<d(~QYlQ097ojh^/7.@?Py.ex_}XNFDPdakQ`}\"L$d^[]!i)^31t#+Rv3+U0rUL5=ea&Vv[e.Y^_k01X7Kjz)pjh&t?{sLT*euX`<:oP/=7K(z7Uv.W`bfd{79*WsQ)~~42L9HnQH_cqqM{LI+=@jL1v*2c;k82#?#9,9|^fw:gG1MOI\":H@J7D@$<+qJpydJ@hsydjOf@D:Rcn$*W0Tm#y``[J7{#h?.v1JF5@}@weh7Pb(DC^rNe&eg($b^c#R1Cc*kery%NW_|>4<fMYkpFqD;&jSs&2d^xyI()w@q9#DzF,(T;buRwsI9B2*yhhwWx[hoo(UGp$2A>7UC,y%:#ANiz4hwt_|/4YY^t,B2W3|,zi@%\"l@t&cUCXx\"aSb1qW$<W:civf8O#S5cc:C6:03R(lS+5*y7j4*N:9~Ff1L3_!(gH<jhww+../Gj%sCWYBnK/k&D91dU=D}QPd]VA~`dyuIY#6]^sN:}e1];~2V9k$rZf6:)V)IB09w]izA7Sf2+<&aF4c9:&1KvYqp7nIVObVTw_+>:l]IOM(:)N(r^O.irY/VAd8$Af+$cm~X[U%)x6g{>Vq$>`q4L@hXKHc8JJ.PU#Q7##o2.KpsAt+SSEB%V_4gmthlVWW\")QT`/m<^sDZLe1#s/lfazU~>VZK{dUgWRw+09jfcrp@bWA7:v6K6|s}u+)=RcYspU%RgQ?Vp86KB_s=Sxz$Q*b]Sewo6b,Qd&SWdU9+EFz4;!4=?Y9zMp:?dNc[|TWWP5s8j@k&N.G/vq{)[:pulux&,(ME~@9]O[Jd%A&HJGS[@D09B7B){rSP&KLLu?[x&q83I|F,S`~f%<ooWI/kKr&jN3}&}qfA$N_lWTTns<a]9A=(L)9=rC$N~{v8]?elseIrhq9D&WY0@tUBFc%F{CN=v2<0;sXvex3qBigQ^A:$]eNf$I~zryEK*6+|MO|Nn5~k]mHs3O297b`KMvD?;R{I}MjR^R:,Oh)aW&P*.j[Ndy03<Tw_Yosq,3b13S{3VkA+8zOU.Nr}bFa.s$GF09Gc/3I,MrexHqE5J</q0$QW4CXV0C#d<p4MqH%pbkA&/TaVWoa_Y@ZIcp?`cQ[20Q6[6q^Vb1:o=6DqE);q|W0xRCd{^tgV$Q?:]R^R],AR=zQN>XyRlL(B*Rsxr)<)A_2%w_)qw_[?E)rdqcI]p@@vc&IEu]L;|)vSr}WcS19CcjQ`q&Rl88ghemyEWn24|1u=}tfp1LEKt}(F,Nfu:<xRK88*0FV3n?1*UFm7R+P{kfO23w=!+Pnkt!yRPkGNp41Vr[^S+rxuo6OK__IY]9/CAO>*aYr>%l7e_D)ef*w%h0CiED13(VPZN5?fG[,rL.%gMadc<yNV3P3/SD#,BLcXlq#nvz=.+1()Dag&p[Gb&y}9M_=_d~{6X%#a6|:!9K5q;Nn.5MxQHQEfe@{x8R%3<7#iEf:oNntuf)Na+.fiK9sy)GD.X|u|9_Bc^DhP#u_&qFp,~>ftJ:6trt?,E6pxU]lGUwKF6BUZ_hm&tt{>^[\"l$LkPPK]WDNk0/F>K9t{?qBH$XH^`!K:#ei>j)P.mC#+~LrT1W)P+Jw0S>eGogVo4$BO]]m9vl#H{vX[R>eQT8`QCjE([.PKkR,21hx~_l@D[E.:UKqq~;`a_5F#HJLFPR!~I!np#uhI.u!0F$r&J+(<T=tAA$SVV`a<G<<bo4Ql$Y;BfFi<?]nWWXCIFNKaUWizh.9]EPxY=Xo:6)X$9k9oT4Q(cy))HDB1@RERJ5]+$MFcX0qIArEK45&qiRRYt~JbR~40h^\"`E(z$*wR|1NKkRt@eDJ7jI8KsIxRLUK+HEw@^nL{RZGTH(Z=9omB_E%U(\"Q+5*LAmoH(fb1L7n.Bn^]n/1[Rm4/X)x}LS&@4]v)2[R);]FV)vv1LX,qOYI927^j#sPuRGbS1PIdx8*{Xd9}WC6HEVd?]Ly?t8sH@&F6|(}Dtn1g[&FV%^_)_|%x{[v3*7:jKnXN5rJ*IWeiQiB@@8q@k+,H\"(8Wn&uL#QThVeFyJ98~A3;+mt9gm&SzEqXgm0cAVgm)sE5h|SK{LhvLBZX?:~!}F=)5>P}3[3K^W^nd&@XdF8nmBDOV{jLPZ<$i3$_2wCF}[<.?\"W`Pnbc}}dFe!I5hZq@lIB:Y|W82i(P*|nOlH0d+oh,]lZaxCrO8pA8TX#+,6H.v5F5O%n:>n8ob3D>1=CQ>K5Z#fZ(FPQSh@GGlt;8d.`gb8|TG8)wso0.e^60n{{m_1s`oj}$UV6r@JlbX/R4>Ufgrc1te7SS%V4]am9{ZHfK7PJ|oEh}@$~4D\"sa5.R.G7+%KogaGNi88oq]DbLpqd}/FsC0N^<u<|Y5iEvy%j|2o[T/1]4X^:Hp[rY>/;VHR^$}@ETi*;~@>[1I}e%w7dY0s+U}69Yh}/XU=nzw\"=\"oS>SlC|H@F5HF@)f@oe{*Z6d[w}B1$ZHl\"h1{^~Ou[M3jEihSrLx[@[pL6<w5YBpc.@N6[pTOl`j^`q(vXoA<|^j#MH/2;`d&5(z4&p@o8e3#a#O#T8tbdFbf=+ktV`pqi{2+1@?C.flQp@GB.:^gvOh[i[\"mZ:NCG]n&Dd*p8hvFcF};H20Go:B>/8NS*81>%ptxoh1c>6PVBc(8=fpUIfX.\"!2+Z,&*}.&g;ecVl(GF?Q24mq%91J$;\"4;X!rw3Ka/3?(MswbWSl;]7kic$;Yqg:3E3`2P}|/Xk9qWW^f)l}PDz!W*344C{0Xz_F8_*mASL(X>Bx(]9r7vWSoE<?C+DEL{4N7Lv)Ah\"k@B_ou[uKHsiOh+N/z1Dm*$Iy8;i+u:&VkTFlK`F3TAWV]vD4r}[_gwg*FOv1)BZRE}B|Ym@Ghk#~ocW<Y.$b1dDs*BP>692sHM3&3+0gQESU[N&X.;U[kK?lI=2*24`$XyKKEnB{SX$x)LK#X(f%6Ye4r>Ox97HxMvg,qGe^BV+a|+e(D40\"(#\"O`2)?c5./oyF+wqu~1&8)j@!T>9^9CN6`yNE]B=D^x,XlT)/[CVe[Bp,nke{=pN`rHV.3/u8^d)Q*}Cfzv5?b|QSxB+HFD@AJ<zgM/ZS6&Uqe,VryE0zsFV]OMUE:8\";up)H(Bj\"kr\"{Z$n8Y0DdN,,mqnb[X3J!B!HLPQ#vFGi=<&+>r&;U}.A/&AK(P.)0~i!.3/uf7!_olXHZa}+3W%wVnzE7TwA#!*AkK8O%yU?^x{>#PKc<zd*1>f98(N9vw#)(>3^CM?!Kx,*VTgy<#MEsK_fGC7[3yM3{g7[CrXBq:PO&xV|H3((BFCnsv~bbGnR!nSwxcD@xq&_:6t}\"j+J;#^b]KK=>7yuR7E{,fiJjq3oVIv~l%C@CeFKC~h3Ks%\"ysydyBo8omW)Bx[qB[%g*M{4(:gy8Hb];CyZ3&^]QW+}`WI&Gvu|LuGHV\"uSiYZ@`SslwvEJft=c3D${g#(eDAZ7.RINw;M&ouLiQ/K.=;5x_QcAQCUKpUSt1ROKR>S]ussK%{3e\"G\"qY2=)o)<%N7,Xq3#79j\"|qDtVu)v08xwCU:S{+QN`GnuotWEbypeDCBX6FCU:S*[2z8!Ga`*T/eMEE8fTNEE*DR9[@;t_B:(pgwQYY2WEEs)18gr}5l/QNYt/MeGSXT</oY4Rt^2m2BWqwl}iFWL$KqDz.QhU]7XCTV#78b?VZ3lS/,BoA*#Hdb\"F{iOK&GO:&6%95Z$tY[E*cJS%CLb0mZ{9h.Z05yh.6i&.,Fsv`N=%P3E4E}vPlBQ8d@aj+6?WD]pNB2zD5yM\"zVG`9;cv&e*+A@[kXN~G6P@<{!B01^j9XBlcVn4Sb,1XO;V/NsQeD6BUZTVgQ/K7ogVta}6>$0QSRsn`>brd9.[FMU^?No3^b%q^fy!6^bW0FreNn726,re(P+HeS8$pM[?N[lv~BN2pkM3{KU#1bsK^m!wQrfwSp11AZtO6I>7Z:n7DMA/~e+KOzt$;@a]LmlC}T.gOv:;VB8$4Qa_`v_S`uq+d14ToQg%dqAf,~T(2U|Y^u(j&{V60n_Q!OC6UU#^1Arkcx:.HQTZ?nm.FPK8TG>rdXzf_4%SR/_x.@~}pO9K2<}#heM2%<DmbgQ_x?%VBtN{|V#BV?Obc1UyK_AYI[xs[rScd|8o4Q7mxo/N2E)~xoHFMK&oPT2`[==5:)V){j82l{,25y=FTR>~fJ6.;cF{e[so;Tp]wL+FE.B?C7j2XlKR;|{3*DAp^xC4IyJfZg0lowu^Z?KGews&=0;a<2ANRWgd@ri+Vol1y#H<d[=dU&cQE?gR#dIm_byMOU5QWwq&Ce}f$xOWaCM@luB:;MqE\"}LLv2J4kJ1xd&+&1U=HGLb8tV}{e[kU9MF0T#rqI+AU1UV`|&Ejcs3Dbh9N<ZUoPiECds#j$2oy^H6r{*Mr5gE)2zV`2c,n4qFdRUcV9|u>mH1#bdxz[,~x9Cdu}>pm?D7n4qxxqz@[MwFLlOqF9bFL94?GbhKWPMcTE5j0,_Yqr=EJVQ<K{+r@N}OC*UcE+iWZ}j_$m2{0@sZy!2$QzyC6%5Vwig`1a8rZ>wX(e&)jt*j5[<[b|2Uq^2HB)8|$e&!?i~I[dN1>^TA7:Ckue1CLzg$rB*U]EOpDt6|MGSm2rF^II)6ns(<18?6$0&[`w*(?C~lZpG*$Q:mpo]OF6?R>TiAmYesSsN/S&`?+3@BGd?C~[{.tph/S`xHc~kd&3Uxi;T$KdFKu4VzaovH/EuE[dH27GtD|e[/V39e?V`VdamBR,2rFXlFPd&]m>{[m^N\"*M]R,:ebkQ+<#):.;sJ&Td&LT5^t5I43lq}9d{9/?\"m(fcq@b3C=j{h)=jMrtdIp/%q^in[RGN!mouz>JgFqw<_,K+z*mey&*#.o.I_FmBfLJFE=6Iy59UOJ]Dt1Ge6C;uZ$,irVs5g?(CrxU:I$$rQU/h&/=SC]y,x:(e6EA%Xi.p=;mNn2<uNNA7{+W;I!i(Rf>R[lTAn2oabWv`Y6y1_lTVrf7FA,`!k!0j,7zJL=)%o:86_E:z&P$K}+Cj0{sbr:))?Dscx8}Gq3lfj<{#`_g3V61<p+?L?KnC[Q3f3:%<p1`J|Hc}#2D\"fh][=31(rKm*cqTH}g2wp:rs1J/mm{E,Z{L4Hl.;^lpMm))q{/%bX,I/}EE6^fGS4GI>]$/UIgx$n@@Bwa+DI|YVn2q@w2e6V4R;cGG=6wZeBOpXXC\"YI<:b&)K}#SW?x2G,nkg]3MnFg!MH*Uhu@$rc|c5BCr8BSy_@cFG+|MnHWNQ+_n!Jf$bMhilErYZGi/qt&9gZKLZBKC9$D4`G&{et[=WqKZ0I<kVGa[zGz6m_L\"xTw5+;qnMcZY[GYCS4m6`dQ+/59tS7prwK(GF+VpVSub$ItJDrqrX>K|P&(dB_`Qt^{dJ=ihxIMo6cMRoShS`@YQw%M+K.U_r#uf(3,~J2|s$Sz\"?:2,Q|@Z[$#8zy<!O*6n:47NyOh(&rX$IF{ft.d81#j]&mxCrQt{J/KOeZN]uouz17QGLj,`Y_L2@+*,t2>&2P[usx2hx/:_G;T`{yQzmWnNLacHyz$?hBo.t`orZ*xf9w1iai)|vlU/6r0/>D}6m1UnH#5:rW=hd&(NjGl^u{3HG|<DuUU`uq2[2a}ZQF0f)m?$_)Cz_(quj(Mb+SKr`NXEZ}V=R$[Yz9R0v}EC@d%s#u0r}me6%O$Gp?hU3?o>$Hc{45KG8NnbiI~8l?e}[(y|$H|ck=]_@*i0sKlu:80qXD:z@>FbZe^ZBDQd;T>uO9+T}}O!ZxC7n~Ol@y/6Gu~]mo5f0cBTnzV>)V8H~izF7P`<YqX.QTD(<I_Ct[2C8R+&3}TW&6XSe\"cJf`zruM]e6tBP9$`s~pxq}o.U]!]}I)HDfu}j,4gr$xmIa^J5s:~Tfrp(}rq*tz+]cX>;Ji*4JAy|p1O9K#edXQY|TcK(fMr6T!*r]&#u0%JLXLeB=1;vh?!9lQ+TN1bB2Y!ny2i4~1sYnii)f@P}wtJ9uuf0g^2Yff]{!:gEMjqpF{|79ND8o#ho8w0n*%/1<Seqw/0+nAyJ1;Ua,T]Q~3St:N7Cl/.hHs#WnuUEEi,]N@g<H0P2c2%7vVLx1<VF4LxelxZzF69FVY#SU8y?zwFewl$6Q27LR@:Qhr^(}GNO^=1:i^i0aM[EzFlR`)]JUmjyR}*V=$+iG{p<.FPpzqNj;?Oh@Y6qq2`~c,n/yz;`MN3L?^&fxbCp$v^h#ecyesPV]xoeYQUOY_d:+vMH8ON@kkj45u)Pl{hbg4BvZ#jQm^+}Rgq9o4bhH:m_zVb6s+M8L,v*)k@g(3|3q7K,mL2$UP)(Rl8]|}j5Zh@y~<1|[7%a~q>jl3q_lUPbK;(/][8#Z+I(M27jz`@j98lMZJPGK(|3,;QWQRoS>2qh;YzNzM4C+t%l<d;Kpm)!@Ap;:[!6LJy?rX_43&dnWI!^V+@fYw3YN8ZSY8s$6590_w%N9~Jiho8@IYVj9}`qqyL_GFd\"F98{t)c!R$G^C5MSD}ryDdajF,M.vqM%V]K^xm>PvZyb9WU4:G<r<^<s))0mVd3upnn`3HG1yCDuY[zZ]JeTrND4;nU0nccwsv=3RX.~Rm;4[o?lE5_c+X80S,ytMVCr{`N}CY:Nlcc?0^qo?QD<qO@Ol>R\",>uwF?*)x|fi[_p}II8mTa+t1@Kp7[QyT1YE<n+,~ZO,%^[H;`q!Wz_4L^.A,q1G77MdM\"Qmpgqx94}G<yZ>ykF)n5fhqA}v/)[Q)G/@Ws/}n{v8$vf;]|G0*C/7Jhvo:hX<ibO>)VJDDZn~3A_nD0dfF(CQtX*=nrWNz\"&wVF`8vUOaF(3TPKshqfDcze2\"<eFQ1lyl=7U>ybnxUixQ94Tyx6)Ll+4OEuBzi/ynrHy=`&`{3O=OgX=J.#jDuW:YU??*pk`]Kd?O/1KsS?.sZ<W}rKEr{av_G[Tl_(H|CkF%_Btgqx:YMCW1YqoJn6&<<5TLiGr2u)`V[a3/aN1lym6V{#=I4?_@}!}<wtm%_)N6f(Tw5tLGR7cxrtBlsFvksK^n!tbQF[q;]]U[q?q])IFWl5_D(a@:&V]H;4RDR[\"Lixk:3Bz([jGc^TLF<pXcr+=\"lse\"BV^993u\"J#m.<:C%_}3g[?jY;H761sH1f;Rl6v23pRL$.Ew,C&BYaEM>N\"}B)/m!35d(BW[+aKS>/,bccIi83QXFtCIp[#{TXO(?|UneeOF$Ft@LKu2m[enUQ:2>E.wwu&5;P.!n,#/KeiVyDnk`5J[i9C^Y6viKckiKjf}jS`.#hco0GX&Q>5.~oBzy[DG;K0C%6eB<JSyY8SuA$9Xx[~ujaqB@_H;G$)^@ru50iIX&dXbjK]4v;#[(Q0vI]%A<v{F35R>KzquhF)g{Y:`st[4GCaO=+GPtX>sL>v48[t4zsSC8<=cL)(ECGE0nORBqz%TKif,&IoGE)JAx)pZu2q1]u)AiS&5XLDa:&wApBygaFJxzs+Cp0$!#)DAW/ZW#B?TlaX(JFPD_]hS0E6GqV;78M59rcBtqa@yqB;C]WM~`ZX2e6JOME8M[V^HAY:FisFBrBIYS13!BtK>!+yLSEuO\"{+h46yD,XxyjA}Gh[PW}uRi_v3Be7gYf]};x:<\"Y]$I;OuD~\"LROT><D)FYN~Vfr/8T(X},6o_[)SQ8t|+>0%o7&{M`A06MA`BWdF!HuxcJ{~BFjyBq63|[a1KM\"_=Cp.Qh&0N20_Y,},aBpXFdDH3=k=q7RC0*^0w`R0_0@,%GW71d=(i3Jb>uq/O1takoMDKkqKN<l[~wPVzkcU0^}eLn+(Os!H`&|}q[FY{uP4Y8C@$y]Q1~]C7j;vE8FJk?J?=zQBP#~Kx7=hUdr<~e5HbD$^oQ%g$6(5piWXEK!U&{!+f1$K$4lGdn.^zKIPjD8nUn]W}3\"0(~(r7I[6WmcrBVT2zf7.y?d]Ch+3vR#)6_yl$.Nwk}Shb,*Dr_m#>Dl`jL?|5v3p=(?_5b,Yy#?sk0/O9`)r6XGTttEu;3}!dx&I&zsO4!dx6i4Y2j~l}v,[\"JNkcS&uyp)SqYUVaGX<D:cq(H`]ZJ2)&j/,<,6v15z)RfP?J0B#6EYDAZIvH).tJs%7u~Om:q`1\"HmDO^is8$e=epA5!l:nMD,4eS3gb)P0tJug|1iNi2hQ9=7e>[UKr4vGbjlolwVtr77!{uLon{Ft1??nn{uiRd{$Z5.OMEvH3go)|2U@Hxl#@QK],XFT]((9@I\"WER2Px+NI_0(HKjOe@a%[>a2ig]Pl?+>+]y$!1I=ieEbjqo<aRhHj|H/C^4M(|=b7>N{XuqWqdJ5JtP]2+0e^N]fi.?\"YLPuW&TgKMPKu^mV,ZM|KU*B!Zsy6739[OBpKU^50rb4v%YMhB|UjGiG^bBULM@k0N!tNYa],aGOH{|!KjFBu$|#3*}pzj<{*A<cku4!3fFU%+wOgB^ro;1[q0|5XRLZxhsCED$^2W^AYlv`rzE137GH0Szk9xQDowH/M~;sCK1QNMOs@sV*]N[hQ&VNtW!ZH`D4C)4#Yrqqu}ucbHfB1GUO+mv1P,IpO\">,L]d:;}6h5`hbaT)5qm@=Z|(Zv/_8.k\"45AJTrjV\"jL3\"4Yr;@[glyNwFB6f(z7~=5;92q/|^h%`h[isz`Ae[a12`hEc#.(~F8Et]U]|$;A.DdTN8cR>roShm,ek*%gHob,`isvRz_w_fqM\"G^HNTk[LO14`BkgVWnb[LY4hx.Ji~1d7wiU37AT~.Y5F%j.v||MiV#LoccR5mT,X.abld}{o31aqu}d[%9;D^Dn>g#cEM?ghF+7(z.:.K5P11bp{eqdZ3oynW.G%glrsgI$^.1dOW#iI,O9glL:[C~^8G[d.{Sha9vR+7vH8AdQ7_6$Kxh_@vUo9d*lH.H&xV{#+OQ^PGrDYf1+ZnF;69>E+1Hg(T>A{`~o{|vUhnp&.avHANS8ApY}|sZE._LT_)R<e0h0x}`VVAhjQs72vT`I[*gQ`_CU[_*KhZ]MQnS?}WQVr^~SuRZ4@Ui~PvpRJxRg*=z/*3+7!#i\"[9+3d.OGD<pMG^f4</):/7p{[:W0hbKY$~uZhSN:=csMnfZ]/?MeP%}.@bF{_)CkYd0jPTa(FFq{!DnW&`c)%:1kq0v4]hj*1SakF0)RM;j|x&pKNfajlU|;]`CfuA.p?Y9+LlN8c$.KXZ{3;rZ|q8,?ctskSCFO},ZJZyc(.)/0]>1&{5jRZ=b(MNcU_qN7?&t7|5Ls/t&[5)*83b6_&uM/x$qdujic[Apa0vNArbgHPSz3T:~8X<5QFWvm\"dqA4;&B_5tR:WB]|ms@@VRKqRaMN>9g4Y,FP[e*F,gP`E_+O86Ol\"HJ0d.C>E,~2&X+pqcQTkR8%iZ|Z\"vyP7;L}#xx^jte.#fh<B:M6&q]|WdoQ)R3gp]4>Gr_3Q$aGv<jB!3a>l+HB+@WCOd\"4@KbGmizq@Qm.]|SDmV{i.Imi+15K=r:04$uIJYX:)U/8d]/J7s?Dc^}.?Np*X$vI>?2QtxX@Z<p/[o}e^L`ha3dJvl#b8KG|87Rs/UK#z4,I?%8`d^[eJnS>NSg[L2u`YQ;o6cqnO:54gq$EP#heHFzDPZ_](Jc.}=}tVz?=nu^]APlvc3guCsc>*B`oi[#y5,{Ti&zY%<XXr&l%./jWYbV6IatmONPP}FpIDy<RQ:kBu+`x`%j.I)JTy+5.DyC8YBIm#t=o>*/+=dxVJjOYYfjN[Hw#W,Rx;0??mRvUlm1,Jx2.d1S6+XQn40jPQ3V1aOq^S:)rMHEK4K/uV=zwmwX`tvP+9?:^$R9z$*L(R`|$CF;.8a7Z=zj@&*Y`eKM>m~cy0QwrE|0+k8PF{3ep1O(nb1b^4|5p:S+J8agVbl.w+w4W46+Gq,udkw(@|6l[*S3HfKnV[L:k&3gF>co;?{59oy(T3KQ8aUrk=w9=<FGeeU9Pyjf)sx)i?(A!.uM6eyeYyl\"XbwmwmI)}jG3H!iBrK@d&PPvi83D!_4#iCcqX@6}hz;x&[fK:__3/.]BdeU1ICv.;.FK\"zd.eb]LUXHPKb=lMMa3_7Mutj4ch<Q=T.krI9WOz}Mo=+kP<m_(!nsZI?wmwtzdOy/z/Y`rl`+Ro7Q2Nd$p$MH;G/uwM/DBY1U9#~%e]`JD11JH2Ji\"#nMEc_%pj[o]0a6#<UkD7Z6q{;OxQ8z6wJNt~\"vyi!ka*#qS17g4aIr>|z&X<9r_$;X%:w+zQ$q0aSne[M4KecV[?JUt+\"y`XK4Eo1iyKZD5qlP]?2fM|Oux&CQez2FK^NV$H`_mH105<i413gaUm.b_BB!L!53>wo|T~&`ns:gM{[7d=KwP.jqlP9?DI?b#@5wgako1}pMYqlP2?DI;[EPq:M?;T^6&?6$NI~sTr[Lv,|<nR{6)tr|9PTDu@0v7P^0kX!o[X.NV|3eH#4FH`ny_n+A71{g{YpVZ#r{=kMrp_Q4^G]K#e$mB7.)i!NbA<R!`!@[E1sTRc:t}/ji!exCHJdDIE(f6BcoZkD2js!<_e2U^=kV,3j.:&~@s;eOBW5rk96b(w*Dt_y%Al8ba5[GWN|8@:fjgVFR&U<a.Nd@0l:S4T|I:f|IFw4y!Q,YF2^@hjf[Z{YK[m}0ky,ioaUIDe}0+wY#I_%XU6v]j&c}ahwU3Tk&)Be|+/LV}sYGg5VVrNM>].;j=^w^60Lq/%>n2.gR{I4p6)WU_mGT/e058`E;}W;0Q#DefFCk7.WZJnGT7/ST^g\"8pja}X+_mk~A(W=f{E[Yv~k|fl#tgNabk!r;}Im8iSzWR=EhSTO4N6;$)Ol7JFXBo]K0gMO.([B_0q#E`6gLZ.N`#z|zfE>F4W[YsL(jP8pP_K^:.}&2xy+3C]|n{pIC4nPA0;U!W_5P!.P|YEaH:BRLN\"h_araMe8Ql|$HTTR<Div228k|]5M<4@6K5&8MA~({SEdR*~qoB2!58^U7\"7B5aD#e~r*\"UN_r6Bn,:)D4su/;7ELsMY^470rPNPnn:kL}Jhy/Z>;{sUb}ZD`p:E3vUf/PTIc;vn_mAALn>hXL,,ojCf{4B^k{R4?G!XN:O7=9Asccgl]pR,FJ,IY8rqp88n{lE?(9?iklwLV#NcL@zE]qrO3k3!w5UO_,g53.;6it~uIj0PH+//69E[zG.;!LL#xV=XoI%?zGitQPB7sB[H@]1qNYV/SNL{*vk[vyTee<T+Q!h|>i&Nhv<lo32^Gw394vy07<ZS7uA&pndg6.JJuO8@_7)<&pyR\"{6^G0`f*u6c*uR%uiBa@.:0L{N#]e{_![SQK6J?]zu81ow}xU@UH|q`NN~hyR7avoDeQ!0Sq#}Sn`[X_L|,I70F6sNKnkI9D$[UI=o^2<U]22o2e)C|gPd$P(5[l3H0`qP1ex)*xu=Pyy{ABC]E3@Qd[/j&XqeB,M09IR2|{cUJh]cr@6wJv|)m23>$Re[pri23([QHF,FgDmy@Qi$,1:gHE):?X%dcii7vj+w!*(1vL{wqS>Z~DnAur<mzYrW8[?H9vx0N6hj]B[K$JT~#qQ:bqZ;c?T#lp*q:F,{~1qC5EjMV{Tt98KvHhR3#)S*T~Q`ZF):tobC@8oWo/rDMw_y2b;]qw_)g;SvT0a@BIlpZ2InY[~O1M>Sf[80.Jycp\"c:XDuo*qnUuI/ic[qxKK1[4P4R6OLJ/[eUHj.7^YXKF|*TM/[3#/fxPby2:VsHH=wLvq9$}Mdnr9*MZ}(:/BwcmGMSK?>/:Bweq*J;uQa`(#U%gp>T,jxl8Lfs>~B.`4bUi.U8a*\"Sxq3ta.v3Sm.Qhv3e@bK>b`!u73pki<3R`eI3:=n~qKlupGc:8iJ.j*So>!&VT7kF|(}ZG`bL2yH@bE;*z<Np>GCJr\"G+}i$zO`!hak{z9EK#C,IQ!A=Z}B,jGzyP+R*8qFjHiEo>IYEJ3hRswmzifV3v8g4bQA1d[#v,TvTpw(j6oZFrI`+Yj$}jb31t6+=|z+wX8*j\"nk#yIR<1.v7^?fKj;Z3{1f@m]e~meMrz(1MG>cC?.iiK<EDKnFkgVF|L{6h_1Kr9XWoTh@#]K?&!x(]TzTMS4:%B)Z]dv)Vfu{t@,MbBen}n#+M0#+F7S&pM_f!4.}1(1::wC;.#i@(Oh\"gc7!#Gv>Ov^[RS0,HrDesf[[.H$<&Xsid)x/0a`m)iO|o;u3]d~WwUz(L9qNfgJN0}ZNF0gK@LY|yKFVl%c/?gRLJq#}O;S^N/aax6icju_fl=0>nvL~}Hzwgn*!qkPd=Vi\"+_5aaf&uYv%y2[V~o|[AOc`iYYHc&p76R.5Q$(f$T^H3Vix[gSw@WAg<7Uxv?SFB/|@]4{AeLyw5#KN93{yT^~LzEBJ}6%O]pfN]`*3YD3<UQK,n.#Iunf6.*,8Nf}[`_]8b;sU3N7j*`|2X,L$CTT:Oh^lmFc@=5x&w/lVKUbU|w}}e))o$}bzI}Uh/eL7}%U>{^eyz]SUgwasW,_uU0>Er(ofp&,Ie|IyxT@?h)Hjys>6lj18~oJ.`1R25Gmadk~aK.r&bD?BdV&Ncx=2e]%:WNeU`/hqef__)8GY<E>p/644*D)f0*bz8aov^}xvu^,wj&d73_%d(DSlaMA{mzgCYKg3\"Hf|%3TF.6?dJ*Ai>Urf^nNn?A~1(N/_MH`(VQ9bnQAi;X8I{\"{J)Hd941KC{$NAu&^LFwkSmrnHo?WV6,fGqZcf#=;=V[lVG%3>u:x{h}DpNlYyhpG6Gy7axo0.?ctsc1#pU#+,Dg2s7o{pb4=^l39:1[vaYc(am{?y7w+hx#3o8<,,;jC_%i58g8*9\"u;9|W8KB}]#DpE{E{;fn^(UWv}OP/k1}+uv8_D|l]xKozU[}k=0Nih$T7{v%j9DL:P[2~@JMqu#I~j^|X(erw9y{BpO$QTPdoYX7cAlB88kO/~t5o:3R!)bpIk[WlCaA)lp!{9!Y#VG~L46zimlG6Zx887l.M>Yag1&WCjB{DF\"idHG2>k<7c{u&kA<A6vBNUPv*+t:0kf3FV5*uz/:wb,1)DV]0)W]x`mx8*>R,1>1akTKGFH_guntr|C%eU!txK]f\"[m.6DC_fr#K=`BIr~az72m,TL_z26{+>|oG%y;*vo[k\"<__i)o8IiAVf?Ds,K$7)d1o1bedO3MzYsqB5qyE<F53;OKk\"OZ]gYBU0vg|ks.e=8WaU.ED)D}0KG>0`I%D>6{+>?__EROI4aU..)vX;1yNVIJ}|2L,c9N{URFS2IPgsHB]JGv5w&.B=K7,23*_~i$jRfQV1h$[ZKLh;Gc;E}W&X1Qiro{fY65:e]G]#|&EMgJFt@luxVM4)40Y%ib2b;p%Tf<)eHxW%Mcxj@^A=]/Oof_~a9)g<=Q&/N]N<Zbf5q39`WrRXq%)oh;S]^naw{<hP^g9Hzt=W@|/$TA7~B(u1m3[28|G:ny[o|@DMaU..)v4*:Ht*f!.x:rGq,cRvNje}2v@lRVX9*~!<UdL4KJeJU{w=Iz!UFW%;3@YP.n[!BLJgRFW88qqfFZ@;UKB;S[mJ>R\"u{M7_:t&G@Fa.{8)D}2!X`3J0egGFS+1a|S)(fuHEvmp$)nE+yqxmv_*b<4g^^H*BbubU.[~1~dJywu5p/~9#ty8BWDzH.w(8UnC]k10hdH@9=xoTy\"XV(,K.F!_R=L+w}NMzq<pqq;\"A)_sm8b|kJS6`U,WjY%_3pUX=&oPF8};Y*8qyEY0>4Ai)Pzv0g3I?j~Mm3ikq3jVE2[]ok/a4KG|q+BR~y1Iy8aol3QJL4ZyBL]X4_<i(bIV/tqy]6s2XuP+;S1qW&i!iMh:)0%}x*[BiCG9Fj%|);T&MAJj:3Rwj&KiE&*Kwdi37*),h>[C6^XrV1vux&K2:&qJ{uo^R[L_`guD`CS`.6|LlbM9bU^2ne!ZUZ0sp5TOal|/wVr6uf@#yAeO_AwIG0BN=tat,q4Bz8Y(/FFr:c,xP]yGajf0HF<K=DgrY?G&%>PmD_e<+UHtRVa+Nr0}+h8u08Z}[h/K5LbFPgG`i94[g%exNs*Sj,<2k4$?|}d~||7o}Yz`e9S[U8soQ+9{thQaJpWo9p5AQ9<^wJ68f@pFSFb|$yiM>5k,EUE[(2LKsWK?a<,1r#J^#SIhA+@%[kKRv@G@)|(~M@w^,;R5)D[TGP}|me&Rgk`nQ>``lsm$\"<dt&i\"a68C+/?NR%aqNAFLjb1]OZUlDl]zA?VXQ|0d?4)Dy*DirOg1@H2EZ.NDIs3U,1UT3M*vgPNRQJz/Md+hDJfd`GxxlubTbd@bt~bwvIUCgi@Gm%ouZ|L1?HJaDbysei?Y9,_?m%wUz$f{3JzNzt|p7x$r<KI:[[w^`KF?q%x0$OLbQIG:^<]P8Z1x/NYv3Xx@p!WT+ltkYL{>]^:UdlzbL4/zyqdN38z^lM[Sz#o^[VDUMd7Drj8]2OrNfS8I2~EFmki>P0G{iHT@O~mt${lcvqL8>x2&.$3=|.`8`EfIbKPTNz!wpA`yhFQ\"0K5#`W8sB`l7;oXTh6o<Q^Sv.V6c9zEJZ.]y>p/VYYo+2;F/rWn^MsT&JT`Sh4m6`%Rm.6rCtgBNreiE!*ymFk3)03*ip{&Y;f\"068*~Mub.Eaka/NalZ([3b*X:(}C@ywh$n|9^rO#d>G;\"=JNgo9^VX!;^Cl\"d<{y(fA:!dAm[s3hMPrb.Nq1Aj2.|9M3ANH@a]2+cQ4iqZIP*m9C2zb>v.xQMO97N?fdW>nMXqYgMX>TM(`T`+G*.a]r|QKTK2/:83TS27;.Oh;q!Nm2bTz;Sb`oU#K>yG1Bez%]>)ubNFA%zir.Wi&0JB)8ShdXaUhx4`4Cefe?LC54+z?YqMM~c>Z:l|v/T+Gmlp|zXSc[y`!UU=jzCJvo}`5`UPAw()@/#w~$iMY%~n?GRudUYVfd>r39ifOUc}|&U#`udE+^6+Ao8_[9{xQpP,}c#n7XAl,x;?[Px$aFd!%#UFHE)lUd=iEX&1,(Wmhw|2+1R*Pv#*`f`Pce,Ju*j`vTtI=+Ar4Q;qZtJ]R719Fb.]0#gs2K`rYY}|b&G@fW%].)KpP(sD*|`2|@d.rC0?jo.89oFXK}{&ek`\")}P.<5@VFq5!Wng(C:[)BVzChn0eb:z6O`l4KEyF.`j&1I?h]|Hj@K@yZW[z|#`/5}3|V&ms.!*W~^KhG%vnVC+|zVK&7[top9`J`n^|Nh,Y4]{41K`MpBWr>5[jAM=&e$=9?eczk~)]Lu?S>?W{[<y}<XeK<o/f)J1%HQxHSqSh7m^x6EVnZ%wp%A/V$p)|#(*7,1)*BOJVgyE|K[W%+r_17N&4oKe$5`X>0$B]lxvc8av+#(m.3M3s+uG?>h5$klhqHUT,SB8o.0euxQkx_se>{Q9DX7XEJA?:wm2#&R>4Um|0Ybef<fHWo*:}t/vg>WH<t|&s0V?)V*_qTH}4m~8ZKA5MpuR5N+=K@g?>_h/Cj*~cPUHZnAtBn365yj>LNys{2H`xVMuX2wR<E^V2I=Iy_>wg4&1Bz.ez!l.OnUB$0*M5,OZ#}/NJl`P^qlY;FD\"G8O@bP>1=]0jXjg&_?4RQFOk}x2M0s4)*\"SE5qWpQz,2,,06l{rN&i@4^KF`PzdD/&2fbY,d<w=*#V~[O6f<!UN1zgH?W|k!rMEAvb+*)A^*7my@W3dUIO4)o#d>Rqmh[:}_@SqLZ;.[&t#oh{/&9o0XBvW/,FheqeZC/PK8_VNK!0w}`!OV<^bow+J(2dB.)wH*CBe:%#HAAfcv!Hm/5]e2UfrEthunaei3Gms.hRFnm!DCE1Ix/~)aghQHoJjO6>f|:xkK1!i[,wp#wB`d$l?d~HFfx1K?iZa0>[o8OK_.=ll9}G&1Y}`a:.+0G1^!2~q,c4>~?=hWL5Qt&VJ=\"]%5puV$avC6ay*5H</;j`^rpI<ZJ#/tCC6v^]<wV:@r#P~)pMwz)P~6;%{}6I%NEW`Gd2PIE>J!#]R/J6+TnrV[V?f?T#j%Ve2@Fe{sjZzPeU0~g=0oW[}okD%FSFeDeH3gz{E2>9Qo3{raDD4A^q&%q@wi\"1$UCm>^neU[qr[>{nby_J<Ni;f.`~bZSrF=i=9Rp>{Nh84Y<S{nkwKNQ{oMnI(MQ+_#F)f@s=`wRxf<_^ZYPXd,H!wD{d36uGWap2$_<*FJ3wlVr{GHWaRu<L6T!MFny!7vqCYF5+\"X+vES+lon{X]iFL*oI,zvxl4&Gs1Yh&!6Gw+[N{*?VIw][;vx(&oQuZ[*M\"Z4xnpB%#%f:(jORQ01b[I,Uflc@QXV|9t3I9SOo=(F+9x@^YcLI%FU)J7GOyK^4HU0WRHlB)Ej?eCS1!S64wpn&gBR%!B)3V)|%Cr$UiD+0\"TS,(O8^R[H_=tLn(X;?O{xFkaIhqd/C%@XWTP@:vY)0I$dWkFiE.pzP3b$tKcRf\"5Dd!Do@u|[%1P2D>}E%C3{/<`PfP{amrxGipK;3TRY}@z4.+I<7&kK80`aUb2tC;i_,/qk&FC&l_!m2m2e:C;}YjJ]tbWwEAE`1W&,1$)\"W8CT,A`6hZ]5OkaFU!O(/<N|sbrXdm&O9#`P$UU>jOT}F]|b\"iK^]39QVf(jikrnip10z5C7QDu1Rp*5R#jLsK6udq&PJ,Gq,es/2w{ZDw#&D/)yU0Ujb9o?bnC=ftF!vf.\"eQ.D<k|=qJ26FGQnu.,HV#Wv0)vb\"e{)H~fk1B/m&=3t/>:du^][huLzEj#^1KrS)$&ukmuapJi6^sIp6q3Ke*:Ip%XEnO4D7}l<_8VF^a|~7t{l|69St/U#C_B~+xS&K)I0Gy}N4&.`5Tp%4iaQcLf=hLK@<1b`>[!8W;+9nXc1UQw*%rHy5=wP]=zNw,/KMz!+X6$Y0z=[]2TEp%bmzX=y=9^iJ/aO#^TUZ0/fUD]nbKhUMb,FjAdniX;~Qy>l?IJ}e0.mK~aevd@X3&Tqe@#jk5iSX$|J|km=zL<X3Ny:z80w!*:JYRDP9JRBadF7(Brq3Z=N5dow+rIDH={A]g0!0@OZ)Z7qe[O3ap0201?@O}?I!qdKNDw1Z/j]Gu;JPu3j>Jd128va<)}Sovb!t)(,bgd6t(@(@~iGrc_?YyG?8&Z8&8z*Gq:&L69EL`UbBi^[kJpC;R_AqGjMF}7{t\"JN`@@XpZz`0GVuq)=zcVzrUY&{rN`@@XhIBa08*hi(cFS<@u`Bk0J|e$v;K3~h])cb]qC[&T9FPQwg3<rnP{@;N,wsr&Y,T@xAuW>zMhQh.VRoZ7qrYwcx&X%|$K2Z6^:qr4,IV^dC7a|[?(&[`pED>oH;s#=LgbZzzUZtlo(JQU[Rq;7!b[Kr]+?R5Z{wk8/BG3MzV&28vg!>u%_gG@|1,deWRbNJn6^),|!)k|@Ok.K4#ybyN[HtS8d&.D_u\"3l9]41W=\"DVX9^EoCUOk_]v2ZM)P*Hn/w`fv1`HMSW5mJ}.F)|{m_`Ll?c3!\"ZYDPgW1gq0Bs7Z4P9=jyc!?4JWg>=lT_fKXM_uOFgK$i;MTQ+P1C2w%ixE:/q(/yc>,6uL{4wel(bZ~I}E4B_tJ!=PG~2zg2vY9RuGJC^OgEsK{t7+]Q.7lz9x5xJImV]^2;tA[BpSoQlQ#c%%7g;{Z_/McHIWn*%#qzZLY/UO&;=S&ni*MBDt[ks]50$G_h]*#pz[`Z>+wY).JM)339SP$p).gMeNRQ0Dd|Zv$6Kl)H2rY/Wd{x},x>49d<o@.;q.Zu/b#M#PKVIw!@xx1mkDc:v97Zc4Tz9M8l8,)ciXp&k]L1@>:=Kug+d>K{nu.b|B<@.lr;3~#A,mYu&:jW^;2Z_>.1*BX0m~eJ37o2.dUbklC)W4MUJ&fl$g`e{A>m_,>:x{t)rl,P$W>)JQ9,c$wmw+.)=7@e3l+#R$V0I#.YY.#|uSU~;lc)VR%\",+\"n&{URnZZ]JuwCmDRZ.DK:qm}%R#($SL2FaKE|,!54TmbxU%S6vL;Y]hVx.KiAZA!{U+/}Wub@BM~|9&nyE#PP[2d.EV=<kAf4a5Z)H6<XuPcg&c;sfM0&U.NqS=Olv;UNUA=@6&ulRr`B,Foy.cQY%K{1JFFmBM.m5ErRn:[K/ua24Vn>uzekes+rE},Ipzp1QQZ*dM[\"{em]k^@IryXa5gmS:n7?*B:T4.6([u*{33@x,+vaNwye$i{oY*3oQZ~64=`LRzb7.1E;NFyUCbC`gIi6tTho<wSq&>1J@DO}zxvD]?SqRQ3_!DLJn$Lj97Gtss$LOVYj(U^Q>}8<:V,>Lniz%<ym244KH1a.l&pn{0#cN>\"Fli&5|)H7p]iK&/WuVnt/ZU[ulnV3NKkQ>UwI]1#|MG:$5~q(dU[GMt1L}w]cDKD&pjugyXh2F@nVmEJ08aFf#[4Kr1cx&4Pk2UJIL)*9<rGZ5sTsn%w+Mvcg1}94+Qmi08PO[(K[:%s=I<oG|I[yUfWZbpYm1Gx`o]&>=l!%qF*nUPovm@`S1.!QV$QYBG`E$6$+dlL^6`@PG4vQn;&te^~V~1{+2Ze@/Y<JmdsE!l(q$f}Wht&e48^kE<UY_3bh^>mmaljc65C6c3u=X<ylXZ06X:&>]oUqjrd],dP\"A{Bka.0jPCbtJxEUF4^IoLyx}~^?eg|ZLE;;b@tj(GV+#^`VX0HgjT{@y[kDWdtYX(XxCvB9sl{5xV)d;D?pq/Uvl[<E5Dp=TKEQ*##f;tTffG8_vJE%RfZ*SbGAa>agZnrcsX/3)Wvha<6<G7=:u^+To<N6`RL.z,Qz8xyq*.g<;m.<`;q\".q|hx2b],ybAKt[$sT]#yDF)73)N~U0b&Oe=J1*WBr|ZQJ6HArhcX2!0iCR:,C/c9A0lJos!0J]}.m~/bziKcuwbcQWf3@6W>1+tK0I4aP:B{[[_}D76vR\"TH,AcfauO#eDyvM(~$A*CLV?il7y([QXb5*V8U`>lHPO*vcqN[.;4d=f&a([R)vvFWo)A5.9;<GnTtqmLJ>R25^Mo)Sj:?U}K<lP7;eyNF`KD&~95c3$O}{JNjLV&(Pi?Jd7Hrl|2[H22!Gs3q&T;Z&.%xPX1>~y,>`B$BJ;9^<+jEVw^M:!s1Xq/MKk~z&C:(;`)w?*w`a!4q3,cNgX4Xa+s`nt/Z+zNn<p{5PdupeBfwVV@&A{hg2aOVliz$&vUeQW4caFA|wzd&G|(GT8;2O,*]]r.pY#y2v}XZwb|/u%&+crN[5bOVw@$2nw&jLsk@Khe=vyQm;p%.2%So1,<Wo{qFD{C:vy\"oRuUz4*U`F3cqd[*glOX{IqZa/|:N*+RorcaFQ3>]kN[HP>Vs^5|2kzjwrYOVk@)glOHeaIEplOep|{l0r/V}++XN>\"qm|18NT);`4=]WPx$`?=vyO<8Nl;/m$W=rM@0NT)$+_5lse{Wkg+QG;S6buVPr/6)KnlWk!dQe0qU*/w.jg+*,K_8Nl;oTy1I5)0r{GxV=]RQj=@`vm2#e06MWn1[/cfJil|SaQt/ZwF5_PzQh>(M%$QTi9L0HUL^z|M88g!Nf+|;&Q6$!}w{>lj9MB^%T1NIYhkm@(Geevwufd)NN$jm@sz#`Xtw8DH6@;ZP<WeOSRwX:7Gc{y&&8Nb`S=f:/spD{44&0\"PLL;O>k~kmas&.RTN.ZefRzKj`TxawYjG#xAUiy)?lHPOH*!J:5UQ._B)lHY#Y5iH>t,08o\"/DkVy7#r`{c+F^YGb[AW!JC/[_;.FW%HTGm@PHLdlR&&tN(r)oB_rnY:}PzDzVs(1~KL%[wpb#[%[rishhj8PqPb:o,p]ji]4Bi]X~BIw=Kj3RYZ3q{{X@/\"o4Qp91lOh4QQ}>G4QDP+~Qsf5g0*P8CJ27@Y;e;O1=abf7O$Zh^@ZB^;\"a{(GDl^q(J^LDY^=h=|CT5Wjmt$tfKVr$HpB6C2ii#DH>_wWxXyK:S\"uI!u2e\"wUgZ2<<`lP59xq>cXL^qb+!I#J3?;BPA/tW}.L2CiSNM~xYL_|YL?DFz2B2CgA/ow4zsVx;_33>GEu!yq&jBdq|BSOWx0E8MWWnB1/r*]Ctc:C.)6qm*x\"aKV;KXdG2wpF5*tEiG<_MOWW?`9H%izip4+CB)=b!M*JLLBBNh.M&}KC)qk*P.E*Y(5sBt`>7rgH4?Wi$V&y,hS2QFDDha|RrT`Q{;lT6Rha5vUMG%+i:%4?WiW.RGy?Ah\"vesdZBMvpgB~ks/r|elJR>Du].k?JNr1[A_(kkjB&,T+1+z_?e5AVL{[6@V<{nbnFxFYZ!rb1Vr^L}Hw:`v:2owGh%@a<E7,5?!Q0xfE`?2|KgxWT1ucKaaX\",OeU^?OW(MTW@`qIR5hYpCjU`NjUMIw4gm;ox_ij*[*+kci/OWUv>}<Ih`=svMLB9|!Rp*uz|O7<F:G)uz.;uz&N*IeiI4>ilsjxNzRDN7?btsdsjx|_CjFxiLhsiE|_Cjn,8pBpssiE~})I`A0d1t;9RK?cx[qqYO\"AWAbeGO6?cXI4Gul#.[:_Cj{+Jy4;_V@aPWLC/kWt%}N$/B8tq5JVv^~>9)D3VlfD>\"L!7G`lHD/t(E](l|/WPGfnZ*;0C=[(tCJDzKU/nTFc/4TWPCXtI.SWPCp|eR?BYcne[j+{\"ol|eRq@7)VJGukSI!5MYS_oTSMR!pxkU<13ZS$kFc__SWLCFwcHZj8jpTlJ+S`tUz!xzEef;*avsPF)esPxLzxze|u8wQW{c42RFv8[&$I4<?msaE}rVeY)@yyxzEZeYSW&M{OB;kcfF/b?SWOv7Q~SnDttWW9u%|aNz,@V+F9H]u#g*,F/8L5W[NoXWQk%>Cy[ec1Q?uU?Q1mO+obq^N^tNF*j^va4I4=\"%}6GP*lW[MrD{tfORW9u4|~Q[`6bf;8}sI{|~Q&@|KhDbv9l1R/*Ztq1VR}y>hSKYE&4Efx(EclR8}sI2?{3b6k#XDuD:0D7DpX+FmaYgI_ZM&0EZX|$JI<4L$=x@Mcfvd{vvdWvn`8X&W|xf(BIO?K#fyhE{v<bOvZf}h[w]60X*?Pu3WNVCRzK~GX?<r1IMv%9dM/F9TF,!s74w=[Dq*evyLaq9nF\"I4<\"&}yGW}T]7!+C^tIH=X!44ex[{TRW4*=r?XS\"hsPx@_^q7v%?W(l/rs8P=+MVVF,`GfJ4c5^V0C(kTW4*<}kI9?N:Ye8vN)rs.;rsHO|F~uM)rs]NG.JUjH]|T2%`GrrSw:fEE71+#JD7|$K4b5935fBRATee7}cI9?x&?z;8PJD76nxkuL9,,WV,8pBQ7<~)W+|wiNOaZ/Cy{ydsLx]_^gm+R/sikEZ|pQ6@<%]]H6vbJ4.?lsLx/_qF?\"6_0:}IK6W0;C7XLIwkSfK4CuWW(_3WUHW5CO#IGcNz1QoBM4vXWWDCo|(v?A1QfOC0Y/\"]AQEc*L[2ECJ0+a?J:HCO[yQWEv;}a+7DMMtXngdsCEJ)}CTWBCy4|GYSW/g+6?n$t/=m/4>r_MBvGbd#:{Y.%BY&v^]dI4uXnsDx]_}.0Xz1<)\">n$)0$=VXPwLVrD+oGfJ4Bu%r+f/N(k6}EIe`TgP,tiM!X|JQ0@!VPWqJN)izOWCvv_U4Y5lsVDl`@Z_0LcJ>mG9|H6(rbeLJ|apruy)).c6Xei05b|O?dz=h]>viwQH`<uU#lG#LqWLek/Ml9E!p_nga./fvaV5#jp\"+?=~gA8AgO9kyS+/NKRo|r6FnINGPfLBjs>6PH6[x_cbiJik;m<vlSs_^&F|{R$_KH.}=][@ghR{u3.IX17GI#pY%8I\"<Imu.Q`j;&jyEg[O47]Qo\"2vo(1iiIdaj_,8T1HRdM2s`+2p:dNXo73}0YatSIh;e5vq`3T]r)5.l^Ix}rC94Sa47mc8oV`~N+{hW/e]1i3*#l#2ULkm&HaS*Jr\"rjm?=~U)\";7U{]Kfk:OK,^C/#]@)*%]fKqG/J<^4b:SA$X#nfLBdx^0y`f3*rU]%p$Uzh+%_kX?qjUe4h<lkXZ$:}Khq3O]}UYVx0E.x:UmGvf)c5CVc9NyD>)<r5i/MHh^)cc&?E=sB`KK60#OlM[[^riV@fZExDHibDpYsU;Shy0RPzlE2iAU|b~JbRDd4<nPdu@mN/m>&#)y.*zo:YDeT/DlMQu^D/DH.E$f#7T54usI7x9z+w=OT13\"bl!]:4+wrU,_)flQdFAQcYMN,CmG[B)9ag9zs*MhB;[t$XXeg\"Lz:N!X)HgutSezD|Q<Sp6OTX9#$!BfoeETdcyv>jlZHfxQl*1usxYI}C3bQ*kK&f$PPde!P`2Ql$|M#%rMR;k?!e6jdYixtjmoAWK+Ar~q52s`6/du2Ur%6tJdfAW`Y0Dd3Z`k(Ylf7YoVu[KAm@VK?0?eqY%jzjJU8WCQ{Z`rN,bT|0`wI9/<)b%P_S:fSZO^WrC,k[N)VNSUhHH*S=|=PLLGHE)],f6_6XEItf0HQUN~|3>OIKv;$I\"i[hhsZDm`Val/Va]EV6.9MO=R|w]CnA:[ds~Dn|_P3VbxnZ4VbaRqeS9>e/_4KRw0Iz+_1WzK2,^Ecv&~8MW+yLOcmOZ#uBv[^2bF5DDP]|>ke4CpJf!e0MAzV5aY#c9rI45zTWX6^VZe\";Y`w7V7xlia*o\"w%(X5yW07VaoAo3)p$V8@qrIS4hoo&IJdU!i9W|BSKv!`peX<.TW[MT*OBF1bDE{uSR#.|H(i=>n[[,_Z7&*vk0UXXLz,ufYH@%O[x!MRp#$*0.4=kI>}ZICji_Y_,k.qDdMaNnpNKK/Ballgm%w5qB9s?0~S[MA)>MsI2w4b[d\"O?0^1uJ!EWv5}OOs)z0qi_o1#2cukoE~Ja`HV65Y0bo(*pA9_6:4avOH6~xYa{YMN`S^nt%lft_d]F>7,dUIrtU;6@EVP%C|4K<lb)|9vp0}(_OQ+C6Y0DdMavO{`s|U8<U9,ne#{1F\"Ew>ne1UA1OW_^JKcJeR11[bGXkx_D3i}c$O?ia/1c?}C]B_J**/:8~|$Mm_=EBu=BaaGbL^U<Z<X>PGnk&a3iMQ9oN6gDHd0{(n,%o@bvMsh,Rw,O.P@Aa0Dd0Ibx75wojavOQv1)<UG<M+fL)GyE1uT{;xETuPZEO3l:sV|M_n\"qok=!p)7l|;w}ZQ[w;.MD3u[8J\"8*8V1D0_`a|zujigcJ8}&Gl*)Ry9SvhshD||qNn,MB0dk)dUXo2c`iBRc[P3(b@+e)V[G6pxK7D5s%%::(eJZ`,Wdko!Hd.6U02)[=pd,YPgRl^:&IT@qyrc(6Y4=Ew(m0=?5*po~P9)37Zf%PFy|@PRr4<CUOkKxO#T*Xngz2,kJBAZeIAy0.o0/|W^+|p:Nu=Rs:@sWw{3L+Z:Nl3Pzfb*_8CQS6QaDsv%OSoR11,:Ew&m)[NRM?f!lp4K:@\"h9_+0v2~s3LNc<P`F+@O~HH}uWqS4[t~h|Ou^#4IIS<`3y[r4Af|DsX?C/7rP=tKi;tcM{C7?(stDRMw8a1]|eSMH,`P.]yoqR46);tH`P.>G3L$rzkV<^Ni|&jlZ.$xj\"+!f(Pr*?spD||w(HF8D1_gW&Bf!6rzkr4TW$|?hyQa#sn^Ni`KR7}p/<r12B<c51n8z%cY:5u9DBkgMAAm!JAGu7F*MxZ847?@DO.^VvDGOLfYaxt8S(y2Xm+$I:IRAAAAACA%FXLBZXXmM>CTHQMERY0oRvf{HsX~`*(Gt~v)G.`tIHr0He*|T^Q/iEkHv/lm&?}{Fl[sj`>z=G89YY9.$):+N,3688.+C#}I)gAA+*%#bZoz5T0Xz5`;*{I|oc|~4erCYFK*,)zGUoql0Ldyml%DxW;g7l?XXE;;CKZo%0V>Olod^\"3P=rIf?kU})Cb6O)T.Pi2;xT%ulOC>RXYt9>s0~w%yT@w0;di]b61<hv;kUl*!0fy>{3tNJu^+XZsTpR+hEmYSc:;:a\"OS8n*mR4T?gXsLY3+(3J;w[onu(!/={Tl$ibgb=UXX.h#|9f4BE{Bav@;SfQf6&*@7,;)9pDi~pO4&P$\"A<}~p[3z_Pt!7SF+wth]hbT4S+PQu%`J*?CP{}]k\"KG6;d4R&yg*9&eyEMaTu8NADdY,jHD5=_{%fqcH2>1H4Ztf;+NJrT:yyN>h[xJ$.>:k[Kq(KT+SOF9)NNZSxYcOY&LjuOw.nB[>}O%ZSjBM^vX@!v.NcsiQAyyib2sC&xZ22ZfxphXnx=V=2JG,5B$9qw%NX$$)huJ]I6GH;kr`Gu?d>fMj9z)HN~R2cZ#rre+&~!@um;(S@ma,Ml7(!9@Kucac}Bu&ZK8${Lrm>S/N#fx$7,$!.TJ@xgT#8w{S)XuHFdWXuo<#dBw_wynm8454wSL|k6.!30D47L%tZBBm#*%AU5BI/;=i7s,E|XU?jS<2Zxjb`?EvX2I=Rf1JLVnLI$5Dcxs0Yi5RQkQ8|?.*V148{;\"d*X?fuLn~=>1W<]\"%t`nT3(WG#zE<gSJec8mjbT@f2_ded3[,3DfDnjXolG4qpE{2oF2[?Ie=_2z70S#BTa%w19QQFO&7IE;CwXGcES+x{y=FY,?4[R}LO?]Y{TvRDjn0`Tp$~!RzCZiiCa;arP(5!EV6,]xUY7^,bz.VN;raATGI#vA#)0EW9u[rIa}qU%CFE:9*Qz|HEzz9^C0]Erd6P_lpyeH$J87:0OCh`O8L_BCFZ:tYN{C&r&bVrg{STK*_U(7zULR1)P6XPG7Dcym.!j_W)}yi`w?14`{Jz1G~P5>Bft<F{OC_;Lv$Y=5Kz|hQS_p(u@FL9hQf~QD[23B*^Hvr&#Ffg&1J:0|wdLjHUCYt2nfOmqV[SfsK37ycI;*z=I(lr92h?41Nl^TlVDVwfEus56\"pRtzm\"#BH4G>LZZ~P}`}EB<Ct9/Sh^#7z5[jEE8&ytzq1aKn,q=PDyBk{KoL8@_yIlCUs<7ZnxEh?2K%HMe3ylL3{#]Ag?>r]AhAB*YiZ;|X2h|z9$$#0{.#\"jE6v?BVt;9@.@iv+?3n@r#tP5,IjXxSxxPu5;^W[6iQ[jqHZxB>[4co:[RrkFY/0V5^eT2m3+9G},kf7%U?4V.L3KwLW2(QJjeS+k6|f]Bn?xC~IHt?0yz2F$3fsw%:x}?ED^1twiOlFsz/Q`]CePu#KXZ1vG3F]xqb8YRhzT|R/^AKJnT1ybDX:kSr(DAt)~AKz]`P$tz[3%e+VjPd)s=zb/?(hJ{W<7uk/YJ,6<%Q*b@F1?!OVg*,2K^3NcJ~nCh;M|fYI=GPt(+,(mH/)I&O&1sNRFkHW?gwMl$NorrL<sk2|#1$si\"p=234D]87ECqjDzYJl.XG_NqsDO7d9[RqWY7&g5C\"EV>bC0GiT<{3#`kIb{nSS7txv*9!_+QZ4_?NZu{ocAq|8TR)wk6Sk~zEEHMR~yUpffFK=O);L;6H+X[l[2R99:rxM3r(!B0+xY~{`5BzvZK.u(Jd[mS0i:!POj)*Ui(lI5&,b/Ek<dyN*f[r?SCtbTuXbz$`V>sP_$UmR2u%h]|;RFR(1nQyZ.a{Mg.5USJQ.LJ(B>Y8sJ)F`>n1mHwK8*HbMw{~J`Q5p6ux73Y7zxVX&f~!fi*SJKQ{!:cTvbSbfF5[y>+S&;SPChQY|iMG0c_UqOVL6u|_ZGoaE9b+yE}}|r2e]N:W:d/%Kp`bck]$9qX2X>.yY85?N]>Y_p0POM;k&,9U5h<5J/2Hhl$vI6cvy%R\"=7I?PpB24&d[#!?7JwR{]alf\"k+(7|?zdI?x8yD/(xezo1QI)6:iA42l>cIsGHo{)^WJrX2)qPo<Mt+V6bH2[nm@0|uj+huV|n8MIALL+IEL+&g4(&eYQsBXX|)kE?Kqh*Fk.6?YB4bvu/(A|s#7fzDT%p@L{Z/4{yG#0M%X3|w|?yS=WM.\"eiYG{Q1gYx)iG2f~FcPlB~94s:i3sRX|o2yvgU),kUhe&e]LZ47Jz4_,4^H#3iq61$Rf1o=!+}MIOei}o,?Ew%YWoQ7PQq\"~K44v=;e>;aMe9|Q^sl^ti!A{X+q3UXqzB|P}?8KW!gewvS<SdKsQN]Sc?[k`7HlPIar()CFt,WzmmX1&>_%3gPpQOQ.|r<@ejE#tqr}e{aY5GKv4;&6;RjbN)%5{8pP>{}lruexMO)PnzZ^{W!QUeppR*/G0!MDrTQxu$mW3X>MMUF80I2)VZ)aQEExdMnO7kXS[OOw$kPB>8@o{M,=iu3m/<fN*t8|8@8Wd4jwD8>[auE&apQJ<1\"^eUmX(*wk)vRvxs9vsSX#{,tfN5)H;f=^R?17Xk}QCxCG{+RWn1!142]va*|\"ik.!nQLGu@]qq^HEL\"u0Vw3Ej]Dx0j{}<a2uZlIBQ}Z5oVp7Gern$wSkXXA400;WeSI{@]eG186){Hp<*f{xx5;QvbUBV<cB[J;[=p0e4P*i?QZnfmdUS^e~1:O\"(hsE|0{0O*k:l7>5=p44]]dw}17_|_7@)R(Fat\"}7PF#{qD=_nIip]2&6BQA06$(e/va5Bz8/8$V<7iEm9<Osa^^*;Yq,gcI0ksOcb;F_RML]~8wGL\"ytWIPo#;QgJqa}duoYfl?VfZw:B<qpwoRRCf\"`%VTj$!B9/Rl0*cg0h.I?QUiPrT3aFKf;Rf!tV!*P[J5Z;Gt}BDRE@6,[$D7ba{]bD2xd6|K*{PfwZ`2QC(#j%x$pM3<$wkR3}4($WTA;^~M;30QQnGs`/|Wc3sgLE(`*FGsJ:)J&}opuw,:o?Gus).W=zVw#68o~gU!N.UI@;?k[IIke^~ePS6+=>yq}#bLP4FFw}RMA#,/cMY]!_b|(,cY*7{Ce)t4Y+G<,JF]MkF+JC/pOVRxyG,C?[V6WD%.gmB)A~,pVt+1fYpL7<YAd7$4YJ]uFR7W;$25s^_ixTf(\"W|B\"tLt8R7{C;u;^.ht)Q\"LoIa!#_C^w66K:(x84RXGgYdO+pz;vT;2#T|}[H1G#`ebrX76S!O?~gA*Os~#OD%YdiE,qB|C,@<^26r_uo5>Z;fujpT(N+^%M88Yr8?:8I)%YF%^rx+Q}^3MK9f5[NDaa4KD&_DXfWq:=|03f4xqC6*:;I@niL1%Wz>?y&$m\"T(B`+w,RlOjI2{qJRe1+Hr4ty@)\"6Yx`{d#eu6uU*hcLf;=!e3~$E$3pvBo@~zBLvhzU!S;E@u5aB}i@.eGngq0}Zq&gvA4M#5^}V00[#2#fTAdkK%?7Y&0Fszm5|&{~bEqxiA/xGqc%x]h<X_IZTEP~H#_2%D?66(?;xhniOv,f1_>$JIdN}0I=PzZ6MJJCg=_23NM*veD`c:F>VM`(@GxN5@\"sw+%#G>!R4eHuy::k64iS{st7#0`a_,E9kJ/ig#/XToAz`!}fHfHmo6.:/bN%ZBJ^59l=DWq=}xF.V)I8jJ4sD^F:ELs9Py#M[AYk8jl]G[m~={|t/,joj!pCq`a225GN[wi5jT~X0m3B?F!XvV+a`C4zzDC=KBO<pqYK^bwwJsDvS`LmU]:y.$*M08+S`+,RuJ\"/<8PASb%\"H@\"P;.YM,iSV7}s[{*\"2$ZG1w?G**CNWL,(9Kgz:uaO[1t(?tU,,fom[#v[{5av3/fICK/.<[jKp:PaB1e#w=>`.o>ax1D}FMLxx8*YL,DE69}@=mdaS$]`zSI,Np]ZUz./\"o^jZ_^F4cK{.1f=4&NFvVBo?Kzty,T@q4kY}@u+3;GNnrpR+kulkWy`xgViIml$`E(*Kw+wLnF}wHv3nza*T;v.$X_9%wQ2R/ExQ[kZCJYbjk)HO$K2r2aIGL{6Bp35JYc3l<7V&nY:G.g#nc9jyk&56EpurV]gL%0)>*pHUcjeNXU>B:?(qVn~d%vDg0NU]Q+N?7gFjMrWbv|=ob1+9M~z3N~Zvk2rW#a8q%G;fHDUQ8~)_qtb+G9AE[*:kx8Pd[]>LqrtK20Ip%B^U/m8nYDe^0U(i}CoU5uh$y~*<5)%Ckv9B1lE(mE;oXrmymdO9HN;NO//E2ak88iLq~R.j)K*HDJWM`i+YTt,dots=iTzoO(Uhs_G,+yZZ(|rK/A_qkQ;)6Ibc=Ok>Vf,e&7N#GmU$1jp|AXGcnH[4o^7d{{oScxsf@z9EF+a1,ftf`%Wh$Ry;{Bk|=(%<`%hbG>,~1\"HmRWS,=}_IV#G\"c[L8Y[BasJCRHii.JE[RZ8)<E2L=295Vq.(LIeqvnIbUB?}:yjV/[H&z~IFsINLt\"5./sxL,nTf<&{k,Wg9C0=}yp7!^~h{K2(&cH6BG^X;&48!R>2R9j`[ERxr`Xq>6{|zWWl2p)=U78Khv$+#i!U#FV$qdqgbO~ya:[I{azENDhg9/Xcg6p&*;,z%ZawetCt?a.55YDeSgi_)!)?5.L|F|i^3vhPm.UKs]8I92L}!J&jEWE]n9c!7SV#OUo>ieQ<x(^_~fi%(S6$4%syOK/\".b^VY0%F^a~b%[[?,ggl9_I9=|p&TZ}9I3Owe;Ew6HeG0yYeFkMX`gNfJmLw}b^pd*<}|ihoB+*`CK18!E#`[;.ek3{X^ZBe\"koWNhz[]8s[fiX4d,z:X^`k/)ERx7zw([f<vJ[1Ru@K&&$/E=U+`D%j0NS!C)hRb[Kb93Vp8Nd[=u?*(/}/8)ERr7+7!eFjLuXL=`?:u8/lB{[vAn=WLYO5T>?ASOC7hT^rn}E^+y|,],7aQavv:R!YEpH|4gvh/Xk8;xu0w[mx0Kzy=A8_DVN$J/eAm:j,8?z{l[,gek9p\"a<7l(a+$Y=R|.X3fBKd<c6O5Ae]2K@j]eY[,muKWh^BF;6yxb|~[OQU/1d](@+H}^N?]FAe!\"1tOJDm.$5ij>G@>qnDL6wZR3:q=cnpz<(T{v;557@2iYvmPGl1QK!tr{M:l]4}ha>S7RPVOm7.0ddLv!Lp*D=o+1JXSO{cgG6,N,))~ru(2[RrDr}eZ|:JK:!&n8&fIcyHE(c9EVolT$u*/!~cP[>iq5e23V54[G%k){`2?h1#.e}mV0[.[N(EU`YM)tK!f4RmQ8eXCW})/XyGhwS@Ygz1X#TDiY$_=3wJ#BX<xLl^r=UOG^y>du*(kQ8${:)^;y\"U?hbjm>3x`n0OQDuKorjr}`l007u{!!4Etloa3_@*4a:RQzIn@p0.nFvS|HGNb+6Vf,;XA8KRx2%yc&9%C2=zl+&6d8YYe\"Gvvo;9C`u{6?i@xX)\"Dmhe\"G)+3LoefD|.RtSQ{{.BP4;G.u0M~U7z(Obw;#:;4LqSQgK}Vn)oMK|`1})@XmSm#HzLA>Xe7weGGR{~h%aqhm)Hy[C3AcW,lnnW,WDlHmE>F/t:(WE;B*b\";pbY|d<%d:Yq!5ct]@{0a~[r$@MY`\"1_URm9(55a=KO*DZ*:aOW/CaU%|Ri8>Z?@b=MD[x43[\"med[FfC>iTv/o23llv^9QTtVc,e)t+z$Ef^GJS59l?7]Q;dA30|/jk4Wan6+160C%8WL=|aP[Oua[C86kr?\"UD1_dAuY?*t1uf.hs.fVq[hojgz{ArzETrcASB25n^`#zg[RoRS^JGWBG:Z$N97P/RMzPQ!%nLa6{lB<)^FyTNU[uFdbz:yaXKaPe~)AI*H;5mqz5[U_W[*~GZfaqLM8iMIcooI.,HVL1[uw*e)5GyZZ=j(jX]q&uZIMX*<DTVj!eql2i4i\"E|OQQcXN3Pk888?7#Ja|B>R8?w=%=7D!~<U#uAc+tEn>c]t,2G24I_OX|6k;n&L>2bX0&xBm6%(THT|@@xOW<aI:HHPfVg,v{)1+yv2D4fe2L/U/uBja*jJV]4&RFHmi/dh}CEn#?o8z5jtHpECvc6+}<8.EYX$0UQjI/Xu}t;]JmWx}ofF]*b.1~rF_`!u7pM\"$kI;hyP[hR,%}uG6}Z=Ytp$t`^1V(iW%4QQG:H5cO3^$=f>2BAu&i^xIn_|fVIr|O=_v/Rn*UXXb?T2[_7KQd&Mr9i+x.PjF`H>(ee*JJ]Ur%x}96ZfDHo)nG5\"C0(=awXQ~S|smaA35/E\"Fd$`Bg</`I7P^t+X#:z%Tz$xOeR:kP+RTb*]];n\"W8MuUTmM>ivpn^\"BKUc3)Itr^nHn;/u#mp+IQoEwm5Qf+bM:FrV@|WuLm^<tU]HprrXZ|jgRUnfa0[r]9Ua~zM;YDF}c<tOLYZ&nPqhNGPg0],U>,K1)FK6k]Or,BTJ$)E/G_=a%tp}7Vw{DS\"I_WB!G0=/vSq,NL`U_j`79wPz^7K!4.{5aVbJL#N1#uF;fv24EA[O8@qy,rNWsBK:Kq,ON0p&!g}<e:,M&F1MUP[!CNLHCDP^B#`yZ5myKETw9jYth*Rg0%sy!NGR[|1wGsSmUE#!doBVaU48l%rx7:zw%Dj35%F#.2prfz2GV&4qM;Y&`l)E!g2[GqA5~cwiZ6|cwuMaV=z1/wBwDP+nU,W0#;lnzD}q,#1>{8a:ES@{rqel*sfiL<%MX<NsPb[Pz;(rw;At2,*|#^u@IGYtcu8&mBDfR=EdWq>Q4[RcNvSx&577.u/)P!k#YetkP6P8_mT0fBMIu+5ee;BBw{6)R]\"U%>*kJvn3}2SUZ;\")60d.LTihQ:UU<_gJ>=yk1)Fs}=LgdMDdSk=)Kx^)YR<GC\"xzoj^?zMO+W;R9a}U<vO?~^z),T`PB}]_|d/+r0C%Z`<X^D,:E1$N%{`9*9hb2Jrqc[6Z*`G1aFRE~TUuAld2v9UY$OJXT3KuWD4hRd3r>oVg\"o]wf$>K9{2JChF3zjyQI)Mg,kecHtOF5$)%/!u}956D{Aib<.Z}36pr]6e8T\"UoTsH0NTK^ie`~p)!>%\"j/rDsxL/.L{3YKQxQIJ]Tn?9R_Q?35;`Fbugi=t,g_!JX*G+W*CZRJ=Wvht(zQzG5DtQ%L<gY[WI=%YhIGPn7@*{)E)Uj7K~BN<j~62_O+x}u6;cF\"Xg8h2%%&.Y=qL@y4*zy,uEK_H6s+2@E+bk7=VgEze$l/aY3BCdM)scx&(D8C_[3(iKR*t\"X>]Ur^iF[pWO@PL5ZxN>Xq36UF9iv:[h>Y5U^o{OKkF1u@#.>N_:=MoV6/P9/V(C|xa~wP#+I?gm[hE6x`lSXxFPOig[#fX#y,$XxiuzUQ5#(M.~ikWyUzE:a<4MZZRo){%`^{_x,/}vGqqxY11<cD5Lp)1tLKuC3TDi[S1]Q:VV^(~POgT529jvs?9]2GA(>=On>_F*L;NOJ)L~zq<,:o%Wa{3eV&rPP~@~$F%[Ginlm2Z65Zr1<C*aWt2V;f!Nf(qFN9dfS>gZrF7^ZY[J<~/dPn{Cl4xMDBE^?t).HxrxtIZG9;L0~Ks$D%:E3iJ0R6;STTE&o,2@NW~hK#9Wpcns5n!<psGaZ\"U?#JZs/]:6}o7]xaaKb(=+CFJRxM1=VJ#5}W##PEJs(k4d;YVwJ7P#.8)L@`v{}TGxck,[3J7:1#a2ibK#GXDlDvoRM|t{O82&D~WFq=e|TEjvpKtd<0oqy%py`e]di]?kK%0%ml_*C<QZ$RzIyVXvK/9yB!B93rZxC>M/f{]TZIb|YY2hzl[)X}*}fXzfKHT2Xq$D|lj%^Ko(`+.Ul!aTqH?iI#mns9B,Q|bqsn%xh2^sbA#E/<QFrgwsSh[Ln2B9ZaCSkOu0Yyql{797upFZGo`j*cO.=~B>MyuG]}?{VlT_;<}P{2i1:rbK24{aQE:>&v*Rv0I$z+H&0#PUM0ee>`=z1$&Qw(=OW(H]_6Da9q$ul`i#%r:4S7sICG</In?w|%s1i4+|6@d^o;V(BWt5cA)4K$T3suinSUHfwf]?hRR`dq%Pewb4g&4?nQH#IO[0<&XDcd.N3mOGQr+*+Xj[%&SImNyRVVd|fW_`1RRFxIZw$Ng\"k?yoG~[?+5J_C`LBHT6}iHe/?AsPLDvzI,]?m+;!HlK|2.wAWfg(y(k3rMYFqiBBi]^Id0QckdjFv8Gc0rIwD+BZLk%Cm*e[EFm~,1MA4=~iMc]a[cF08[yr<z:>,Ho%tl%!1AmHI~mJZ<bLtaIt{*[7/(d\"Q~8od&kC4u[/:i.CKY8o{u(\"w4Enon]jB*S^38`ED{vExIsRn&g_CGe}eL%rYK~vSjzic5WV@a/e>F5)C,%=^IW,\"DBEzN@6?Z4ab{l*]Y6tV2:4qWBt$RrD?xU`.6t9WCv}ilF=a&GM!H;lg0%tHeJ^b/r2]+OCp)U)@+_[VDa%Z>n]ypDvNh>$/=6Qb4<_%l|giC}jX.sWEF+<F\"q\"XOJ0x/*_tW}y[en,(h$9evp2\"|[QFQ{KhTK(M`aX&]s)q<x_F3]iL|8PjxF=^6UX0:9{gc(!k4Th\":5r+TX%d<JM3(HM$D[QS~L86H0x[3zODcUy5mM9S7r_PI{@8D`WBeF+b98&f84CThI1cvMZ&Kq>iBhMoT*DxH,T#b9aj@RvX2F})J9)QuY^|[X{*!{F<72clq%+c>iAQZ&i]nIYH,8%4kI2/zw+}{os=%z\"qCoW[):G0rys#|CD9?l5+%a$|WgHnDc|B!8\"C}H?ba3Q(x4XIX,Bu$40/1sfje8PF?56MF)j~P5frsX}FS)4DuB}G.bd?|qKY\"F}I]dm:K_&N_6oE\"J(1.s;M]^9+oH!brG]`M+_PQ4]e`;3nM.Y;A6&uHy/7}M$W0]}Uo[)H0RKE)!c.i{2(}Sl]73Mbz7vt}R*r&++ksX[kM8<,b]Bf|,h{sggf^&jaH&|,QozCFKIpDcV@OgF2(L1M~N+hJI~>5|DOH2Zk]xX3ya=Y6o;!K?Yx,CtbET4Z3G}Z;\"J8Ze<C?n;eAeKi%YmOLfTBX7U!OeYs=,NL4x9TBee_2d8v4uOe&C#@0(X_,)tR0u.*F*73>]9#|FV6b(zW9.EVfrJI~pOAqg6a$oPJ.14z(D/BS6aqPYRK&7e~1Vcqq=B(=o<HSE%gqP=MM=J:PcDR+6}w*glI~0&C$7g;r$KrD*|kTsI8.MU1V1P(9x)f2V#A@7@<Ja>fTCOiN!7N{GSzsyi.kE0Wac=]3>bT+q}S#zz>ol!@$}+eS]yzJ+Zc%2o1}.`D*+]SiPqX7w1$}P<3R^5[PhQ|7ddPOsE[2_%yp#CdHbQtFaa/@dDE6$\"qw7yBCr|ao%Bl+<!(F6I:CX5C&hRZ^YZ[z2i7oSApqHsp,]k?k4gxnBS/PK==?*Js|u/I|qu`MNJWlqzF{&|VMoYbhMG[b[:ru*4>VO213+Zb+3G4[Sd;/e}%uC,09P?WG^btkdsZ#Ux^?G),iI@1w@qDR5GS%4s?zUn=WC1FaD/qE\"qof_r41FEweH3ccW7XU=HcmoGd.lI94:rNzG^<K`MJ?W6x(YSmaL\"Y5L31IC*?STBCsB9H}M3!}n^+)!x~PaAo/)X<{At%]A@*Z?jztAUcmN`X/g_<%X?u;}JOjN`<<&2p`,<tE7Jm\"m2c%6?V1XIr)+_zDSMcVf+m~>uz3Anq;v/swu{U@|;+2.Ob<5I2o.%Lle%zj]9LG(nbuU@Z~3H}1mI/@&MfB%{]ysmT5`$x,HcFUgaOtH?+QmEY[p}LX3rw{{z5Rn,X}|l4RCv6et$3SrFm||[z0gt%\"K^[8d3YTEW`;+C|k7UX,6<oa7+_E<HajZS^x{k\"Hndx`nw>6IBKEgC=dD.0a{7C%m%G&mV(Oi7e}a4eTGgeTO}<^jY5t%C@#0\"02LT8==!0//RPkwX}?Sf*57r2F]/s;okGbv~U|cYY]dJB\"@`>L8o9o1h&{o0U]Lq3M{\"$KE+*F:V2B36mx=90c4$SSku(n&mH[gil5YvCf8SHgF,UC}gb\"0A5<rM++Y[v=#qZkYOnw$_KM2!L!6Hmi{3WlwMUIB)Mn+CuLi[*.n])L]bp[cWp[/l\"od/R78k~nFkX4PM)[Wnx`;iO6x)Hjf$3bx|v2m#8{kYpz.>?N)Vjp0qsZMwFf9VBXjpJ\"OTr4(PkZdtmCn[{bS#c4ULBy.TTG1[r7p1|H\"pR7Se=I1w]>(F5;/\"l*aW9N[5gHDC44R..C.K<!vUt3.NVmftI:~pwu[JuHe[v*S<,A\"&UQj<}w|6(bmf/yaVvy~Dl8LD[qNAVxLZ.~:&lM6UlptpagkZ^PF(}dt#[l9#[3pde}zo|SlZsX.q*&xV%)[Wvur\"Dx\"hV=/P>LS|Y>sYFpKN6rB8AL>:5|Lg)fH>,=}u7J\"*q`aja_uG#w4u87z]N>Mw;S;4>EZV,]xZ%XRcFzfuV?JIY/.9H|D,K1tjmD(LZ>%_r0:Ig0Bq)A97Ykt]5d0b%#L4e^jQ.xApD#oBsGabvXD`*8*<pWSx/x4ZF,f^=%nWrcy;y+b0uw1.cg&r4+0(xx!a/X&gEIJs4ys{1]pQZ/d$=O3u#n/77j?d@9$m<Mh9qB/]u4Ov~Xp0qn8*Pv6$3qXPL|EMO!(LVuIrux)@&eQ*k}2d!^k/wmHRce%uAT+H0zLW:|];>p,G`$K18`Vfl_o:v\"FZx]5=oG8`x4&<v;(Fw63k9^\"Py.geoA~\",Va5CLM>RfmU#RT0B]*AVT{wk/*(8V^EtYqa&d8~}7ysZtXy0toU[e3pd+<|uX9.T(_aO5phOT^kO=j82\"L6BN!h<3ZNxtM\"!0*!&1^+@_SEAwQ]uc<nFTDk&\"NDdIx4_.d`&dI_)~GMtSm]08P9Bfyi&%XQ|/T=0UGG^KdW[Tn/u_]5:McM@&1VZ$QAVR`XK7E5^P&[luT?~*m/6QXhh.+,,.L,Q|[C!q2hFb_.1M8]nnvCVBpY/8/!btOA#uh)gAhwmWPnq{EkacH~vmyCMyl31I%\"]uvi#S,>1XTDF~s>f^$WKf!A}2L9_e1l#kZAdJ6$JnzCzd5c~rQOST,g0FO0nCpL`_I}ZFt(6K<j<HD;C{AdQ[$pPnskKNQ8W,,t`7;d8n2{s]fvX1Z4^QJz>:RV9e`@:+u>@827VvGIIY!zcWp>>ApAuD7mx23IzN8%U&7g2ui:HAXh>0.{iu!fc\"!X^<hDCuP:UoI*+tubn*HCc^vUvX?Plrj}:\"p?d\"^!U4YjdTQqKEB4q$jBdoX+CM87.H+^&+@0;.jZu]3>kx<Ee=p`VV@\"m+lI$X>vli;q(>YrC!@$a=9DpdK]axMd^DRQ[d??<gL|LL0SCCwKbq|c%v%2lBV?hvJ^Yi;9&9<S~_4>W+a(}x$/s.].\"}gz%.@(y5`4I;.G9VqrPZ.73UM\"dqqC#emQcc4C{puDl+(zrpFFS7>u}bM0ls4dnC4I>qT}8t@,kO2dW!1yC7Q8xR$ZT$j:;<npxatEq9(:sjXMYRHt4)xD!_a:J@GW2)15\"\"9KRo?+_$zD2&Poa8;/JQ6#}cR@29F]eZ~efnTUUgn%teg%O6(012G9@W/;HDAG8S/%?<51~DU#gBGe;s.8<yN!*THS{~ua=^LrIqu.N3O4=N\"D?rZ~_)~rX9FTH}j2yK4wq4;t&)Uf,q|f(=@d)g?UxZk!`v$[MQM2yn8xMjWu/69M&8B8j[XJ3!y[+OL&9y[/Fy7UR_V=MbCFxK1D)]Ub|cqa4rxcCw}F(Y#Qj\"4EM/A@=\"*/on:\"/NGm:kVelor#T227af;;UR@7S)zvLc]3:N[QH7.%RjcV&MsvzT2Jd4i(K0[!Az]}1<Kp=0_~kA#uh9_31O]}[]VP_+Jn*,7ITS;n7rp^O(=UBmD4@$^@[h;nbuJIY1m=^w}5yFIH]n#.9*4fz;gL]MoG=a$Yx#mf>Hxz{$Y@_(?ZEYN!1V*AK,CJcA5/yi;\"kwcw4}:U%sZS%MlEL1V7Z&t$`qk*2d(&Qtii&20JuUu?a63R]!~#$y3|aRRDlH]s:w!yX%f:g/ZU>m5CekApq5OD:wcPZuVWYOoEa7$+5BuHj=KDqi?H:.rCV.wdsnQ_ldwWPk~CB8~blY0CT;Rw&Zp\"mY[u9x0bR6y50p.g&3#m]nhqrmG$)?qfK&My1xR1t%yw|w_1y/3mX{eo1QOdhDg@$Z6`!`8Ig&M^E]I|m\"3xM.X(hZdvLr%+tvBA}15I20\"sQ3NsUOpT)T\"{>M]k/scP&7HDlZvN^IT2MZg^HxF.3E8)X_(:4Isn]_|V(4*xi9EqjWK/#uFjNIqa=>o|bI2j4%Vz_mB]YTovZuKLVW88O*B^?xk>B4ITKyW%q76H4ao84B>Fg8hktoK:G|L=$3P>6WVzZ?E8j};@Er]U2bC1tnz+e_Tt=dEni{e>g5Mk!T$Kw%ib=ZP?k%3l`y[ICoJ,9>Cm|d0*D,t^xY0x/M?=g(4;%F2.2sRM6.VOj%FP%H95.A!t2I}/6LDZ/Zw#FY[]3]Wrqb[lj=?4$N|zv.p{RTm?ykbxaGVnk^=lk<HJ;fKl!LIK{e;MJS(I,wWM1|1`$)DN\"7=1p.CWTF/R7xmv|=v>P#:0WF5Vgk8D?21X}q3d/9Sfi$rA*}YQEI]9VwPY{dj*z~zh:~Q.{<T@V%6o4piH$)]]yPG0K0{467U}hc\"\"ps*@@bl).%,B5P%_g5E#^CtU)a#eDv;6Dg}GBvz(vWALSM1QG.A,CHJ/E~8(a>wdoi0h,{FfWw$I(,S@<U:.W$h7!N+*1g%5Z=qW_k0lDPZ7aR[vQ7SY!4H`DRKGhmB;/T+_G*DYjiG}kHe|=WhbF_:goi`,Ca3WQa!8Xu<$W?C?ta.SVQt3`)R;P%7Yu[mXEkPG1Cm)+>IP(cC.3Kr^>WA;cB{0h3]hWAKkUuf{9tQyfCOQow|(T9c+35]DYd/6SwRwY_,x!N_T_&d$#+iux?&iYg:GUkg9eVRz*U$[l0*)&9N3J,`Xy(H|PVi\"&Y?tYsyD9lFVu~Yux}eh:~}[,y4g;)rWyB6Y8$2^}7GVWF1#t(^*V]S/b0}lp@o=hm#&SG4RT2Xm9zfU+k2:86B142uSveP60.*UpgdehbV3+]yQ%;h?KAb>*O8*G<PtPOw5o~=x#7YlPdbqJ\"OP%Lu{I7LSEW0`F~YVx0@]!q2:t&f9^yn4wgvQM%uO2C.9Rg1+>NZ[7PVYA\"Kf,8%R;2,#t~B[hBcs3k``SK#dZqW{;Jd2ioJjjZSNwM#I]?X[(=2bM9kPOTCLf/Po!Uz3$$_oeMM0e{fFys,NxHi9B}g&cl)*%O3DRQZI)JJE&.8Zt>Ub:N>R,/6_w|oo,N/M0rdJKRaexX?xq%#X[/OEDn(ed<))a<Rb}N<x3,)L70if.G!hH|y$,|z:o)mGHsL%[Omqt+U/mjD2>)02e<.uP:B(5hQ58W6TMH0::109+:kEQX^1*Z>a5yB\"4OZ3^W{44uA~tjw7T1XGH963ZQYhsiH|Df|xJ)>5npEtaN{KuurN8RU.A\"+ckf;I%%ckS6jo?JdMP}42a!Pb~xCgZXB]dIZ$*VNZ}!U!h+?kjXASDI1N%F*ep8{/l(MFz7z)CI>2<skI8c%,=)>[wqR5n$X#1QoN{Y^Q]oP\"3S+CmUn>x5#:OH!Fk0amt(>R9:w2N0Eh[!Sf72?JOI0.i:A49?(QLeIrSzQtQL~xLWUYk5rQONS;VZfwDX[+F7.BD80=^JF`{z3=8DtThx>~DAKs/_fb<%*E.>S@wmcJU+55)lPQU1`BvMqW,OO~,(X2Q]|?K2EWj02vNO|iS1iR&d\"_I2y%o^y(`5fpxdm6h,2cfNW\"R<(B{J^O4&|<1k1Twm*LkmI)Gw6`vEb*M.y$wqNXp=`LHceNyhJ>[6qcR:{nu4is?36OR\"#wp\"A$5k[vcU8>j^_CG)1mOPZ6vAg7r~G#On`=h1~?>uj7[R>#>$Uy$YP&u@e8>7nWUI:)TPH33U!xgjPRD:aWUTeOEJo#(ZC[=Oy9+,}Xx%~Iwkwxxvs>HJU[492mA[_uZy&1Xi<BzXg#!rN2O_/7XeJ}/D|/jQZy~/1gMuFepV|,0VQ<yVKpG]+|9k#6AMxvN<`d5}v93n9X>(wV1k/gtpu!iV$7*nrS^vZ<NmC=XE@PX)*e+LN7fV#0|!wH]i0zOSFwO8+ESYwD?l([g.n.kmn<O5j`lZXTCT@\"(|L&/_k(H@WTSY1%$@w12Gw.bW3aZGZ5H4R3MT,qG%w&^w+Xt:YwCyr;,/tcsOFxM!%]E>\"{lPki#$jrG.SH[]~|/<[$~Ry9h^o]Hk[Ssf^w4T,&WwxBMyoyZ|>DAl=9{8rh%n0zpp8KXK.@]sE|?/KoJ1!Z<9$6H.p]1rd5b@BR0BMLykEUGmeKG2hBb&e;9!@]3~a=yZ^&oKL;JwEoLGLZxvX48=1XL@2*f=/+<dZ]gnw({Jv)(EME6:/U%!dwyaWmyUjs4*UAL`]@Q((OTwQ@wVg5Gr4YO:99ugY(pn0skW_ma%N<CNC2{4Km@/3`c&XCa5e*^H2\";|u7ecE.t^f?5)d{PwrK4vN|Mw}px<:2+!V*|ytTcu,|ij2!jS/_2\"fNj8RXCvbr2Qu)S!c`\"2OPRt0smc[=(|[^iL1iR?l4WY^R:bECW\"WH5v5YL]ias+Z<1&ul*Z(ZF;aK^tS_9mSr]KoxQK#|Y\"(0s`>MI64$c/pknb^d<g(+v(w0(q&$KFsa6X^[abLfOI7[pRCX/6RJ1Mfa;k<fFrbgPma}/&4||V7{`|/6l]ok)N^Ta{oLw5;*]=T2;TO2^mljm?<.5p\"2T5P@aMD,GAt)8,EaN3)*sn9;G`i%OuN9p{>A;=yQg>&bY($4ETr?jGI>CHR_bv__kGz!\"LV7ceCfb225f&OtddkU.u&{O2h==Daja}<Tn_zPOd_`CH%P~,H&}gC/oe6VV`,nQ7$]a,5Yo[0{+6z^V[<d9)2PKH5Dz*I,ty8SWOEoWl+l];*9FAe[_383HcFvQr^<_O{GL@>0QF\"L\"\"MBdnnG?|[60oCK0A1&tz*?RxWoMRUa47p^=HP<EXZCu:h~haETQHX8,l|P@x@gB.}R:$0KEH,_LEnQ~HZN<jRhn>wJ6kP(=`4zs|E}WW^2(r?U9a!P]^$H<DPrn77I(,k.ZW,9;Y}o)YUI]~4t_N9@k~Xj>hY3>rI(di_;nvDg/L65D_,x#O>97d+V}9Tx9frvSV~SKhS,a9:El)pEB}}MVhf|Vlt3T8V$kDm%kxrI=c<zK[RoH3xy^:r=51$Azc:b2Vf~w+0`^yIHP0C..MeAU^I%AtOSW9qnzT2Y^u~+*L`95,OY5`.!OEq3iyz@XVw$!N39+itmw%W@k1%g9Tgd?eE`WG8PfP,C?hFj5eM^qAzQa%vGcSC0t,K@$*w<qV\"NRCU`NstZ4M\"[Z]d1.qmLXQ=VT:&ApM@YU>>2DK;[mUOUy4]Gnc>T3QZv/hFBC@}</w5Y6ju<vxvQK5_Yi0yxd|tzF4n77BB=B;2u;{FA|b*Z+B:I<cch7&g7B6,aQKH2[]Q<?f]tZf,cUw?`aibYzzv^n*]3BBhYRTmHp+LnY(lKfm%wZnOf%:7VnsD~cOwV`o_,n4QEDL[wx`=fZYufeFVAZSg<GKdB~V6jU<(!p^Sn9MTm[R^G2Gv7i=*msV&+^|MX&O.tRaWCnmD_hQ<w.:v62+qI,sDeWJM~,A3U7wQ(Fxv,5VUI;)Z6[O7$+y7[le@UMSd,f8Vn{$K$tPao!@Mbx8gZdZKMZE*C10_.<SP]KeM(|UkO4{vQ!D?fmU}l~]:SP0^WK]=Gm>Mc!%TQUV)5439@VLdXy`+/qfNVLyY|.76bvFzx/2[E*ou6b]~ECmct(N,KK3!N$/3!kfM1i~R,%Iq[d~I**MgExRQoJmO%,O/Lj:=1tEIN1_yOuDXN/vb^|qO@DE[.5@C3gN#v#?D&=d<M!G|0$B/{Y~cFx=nCj7d{Zyz)G0s/%8ilNX{{eO|/>F_HvMd]k|vwjjgX&C2n1}.Nl*VDzH#p8Gs&G`4Po5(9SxtC6EOZyYbn=.$GcUS|0M]A%(}=x]Bkm|9J0m%JF{J@jmG@D{)m1|}L%)a3~kmNdz{LDww|..)EZK7q<`[Gl[\"UfYLN1qC??:C;Qi!!\"h8nVt7Qlb|jl(01=7WRDZ/em41gd6m?R@4UYg.yS+Gjwu&N]\"9Hnl@:g3Okmqn4*Gb[}E@#S&`G+YVACx{rB61#92PTs5,%\"fo:Jm}@_Dv[Wz&$|1CurQWV8S|>]CcyD0uI]q<HYE2~!xsU)!1b?FKz#{s1`A(KfHX`/;j0DC*Q:=JA*ARcCN@@xHOiqFAESo2B7G.Mg<tV:k<A!}1mVp[_J4b`k3|5XfGc8|bgE675u;RVk_kH%Z@]786y>AVk/G;MZpfq$OtJ@%UNDU2j9*JH>r;LVGGgbG;Gxb/BusA,:r)dUx,=FNp_E4f}=h\"04+~M*MGHXdCX#ru$iwrzAj\"e;>kckcoK4A28f5Ay!w5\"MJ8B+f^l97`PrXgx>[%lJHcVu[5D)Ufx/|PkbE%if;KQJ|lgxO4*{X^A5CAfC<:\"EN,{(8vdhs|GwvZwH^:`Hdt2L\"!TJ|Q&3h_/pGhR`f+1&BTaVD2$WvDu[Lto;!#9TQgm`I#]GQRjdoVmq;FqLJB8e^ZV7W3nY1C0DA.f~=M4uVicp[ZXhSZN;;J!,zqrg_FPU&yul|hS`iWcsM6\")WF*>AXS&v|4rQ5R/PM^|z_.8nN4:@6n0)C*DBey_.tBR0||Sl4JP,4E?_vu&&lCR@XnthK+xFA&Q/hp%!M{k%F6yg&B<,n(PoIMXPg+~nFmTG(fmzLI=6.{`5rNz6UpEF1,%QCW`3]j)/RmF2B{FD<0JN&sn1f6}[X3vTpK$p>:t&\"$1>QsL3&3?UObL<+N/YLn3go7n(S:WPyvnLn$fs$B+&cRGDF=P8t^D0BK?OeP?(I2POXTH:ydK*Dmc::}GDMriu8Tb@L\"=TGk+Q$nN`,e6lKlEWKRreB\"8q1Sgv[i@$KV_L98byH1R^tgpi;DX_f?)IJ5*mmS_9?QyuH)~:hwwMdz],@fbd#2*yz/w=e4k>;B05RQ{fW8e]JudR_PTx|i2b8KSxq.@R6(<3)!E`kC<.x}uvl+LY(^4~b3TD;sjv(&QrYsuQt&;vb`K,E)S!BxRySyy50(qFFqwyiEsXl^AOls8cl5*&$a7KfME&UEqi[*7/&&(l3e#h8mjUnlo[^Oye2guvU>_p?J_0<iK|d8u$1Bkj\"hEZqHG.x4{~wm@a~R7KX*vM<briJ2Mk#`vkS^t%VHYF<tx?,At>\"%j\"0uFvp4uG}UZifH\"6vmk,uP%k|[@dzwDrL}#lRz%8Uz=x^L@`XDv,cknlU/z4Hq/xY?o!OitX,/GFPL_8Sb,aIF}BBwjh)`l$KI.NE,P00F^_O!uQATGY##nIYN1vOKZm,@?MR/|Uz~7{3Ir;=ZUuGLPivjHdNu(FvfPePL`23gyNfF%Y~&Kxx8n;]=p?1}c<l1sZuZkPgrn{Qgo|=vZS?)Gtxo{:;lA&gL|qKM!Js$x3I^R]JDS7CRy.U#}G8!Uawvx08Ci}t(TS6+ZlyH[KUV^Y/Lr9OgEdd#&L=S(DT]W]=(9yq#k}SCPtyqa8{O8MG\"G\"k?6;J@KQ7*}$gtoRuwVSR{w{6M~P+ONs{gVyt[aFkpAtY[J2Pq$.<72BgM`8uW>onb3e1GS$++$ru@TSZ?T{8p2q+(;rIe(dTYx8eyeejDd)>#Hi<Usd]B!D_\"mo80,6oQ&(/Kf>wZ)/WolqNNI8Gven{clM|RvG31>}FV#r^Kc.`KCX%Rn|TL3/tt/uY5q]O<Z)[`RgQ>1X7Z2G!Kd7NX^NQG=DoOFs(HeGeIvzu>)b,_8!ii)4P;]TU>E1;$W[iT<pf|Y?bz0wPGR:A4P)p*Igc&r(Xl[ATtJ6E7Sd*~=(HH#$wl!{}DHo{f^LZR3,dhrXrxNEXigNY%vdH(M?7}jB!sn=h.}|aL^jwX7<*GzPw/KBeR/n=1;)jg57HqCV0O[/Z&GLyO[+H6]uCn:Zh?FHuXW)H5Gavzm#2ni\"0EW2?or]q5Wx:zK>vZirLK;+Qh$^IetCYgpUYr8O!QP&~H,LDA4kn%lh`G1L57r@ZYyFcE5?6cxiOC^XYOlcrI[?GR$b1|;*:GzpgDUXWTFEkL,~|)D|oTfQ+4^fcV=2>g<V:ak^&&z4oWBD@;T[GRYn1c8XNc~k|2&we[=lpc[fk;`]^yL)[jt=p*%246cuTW!&},_m!9v[V6?l@B%[YIrDzTBvcXE=UlK>%_K_#y7|@c.MY~AkB&$2r@:lTJsys<c%o}j\"85Z{$tt|!fQAc#yG;Ow=XC8HCzA;GP2TjsY5[.~Wx60sYyrxu\"Jkv/*3NJzckWJtZ]E1#Nu`XequRNtJp}60aVXxmWs{QHi7.6%rf{ondgei1iQQ_G0?7/3;KS6U:sId`^Sb&ZyHNIoiB9V&Oax9k\"++iIxQ/mojNSw&eJO?ZGL<y<heMv2SS`u|CXgWW6;1qVQCr\"w]bIc\"28DUXT<]n.BL}9`X[3~)R17u0pB9UslCfa?mQs$65.Ty!B`uPzU@m;!L*chi.%A4lNdxU@FJh(o\"IU|z_b`_Os150u~vhrS>tbOGt_/TOA2i&!3pgSh!i.:1JZzS}B?9otzHJIM[3N/jwPBj\"IlpNdGx8xpIW~489}bC=*i^Rea_94T><Q3[[xdcwri:futCObf:)b?{1MGPs=VD1K[]^hYZK.+8Kp!B+ky/RkWd[TzMkATk,rJGRF<:Qe`pfC0&cuDUVI0n?5ZI&Il5B4z_2x<A5o.No2ZV]kr!240_~xeqsX_g90s%i,[!1F)TdUitMqo?5Zfm~9+[7QP)zR\"C57/@p(&I0&|>yiR#\"uSvK?7h:H3Jk5YH[1#[vn{S@lKT4a9;=qrUnhPzYzeIqFjU/x/opeZ,g^_n/.rMrA/Kp7]($Fy+|es\"KI!)=Av@#%SnrxQrL!P|&iXcWs&6F{Q26Mj4rQNzT;3gg4*mUQkI>PY0[yKcdee}j%awFyN|7hu:ZoYf2CR.H<3]{or8H1TQxYU0l/FbD:R$pkdC.7rADnNt1h5tQ!4O`N_=P8#e8CCJ1QpQZ8B`O:5r4}aX@?(jI.Bq!/\"0jTf=<zryTO?=<mXgSDY/sLd[0V^AmOnk(O=TM^srDN{kD\"MHmw~]L^EBWZ{1:iFA)sd9lub)E%BEJ|NB]Bt,6P@P\"x6,c|%RuRMJz6,u36?ts,CN&7H,{|%^W:k|06DN<Qk0/Z7\"a\"9|RKQlaDj;yKMKphDRk;gz)cN[my|)lPP?FAkq^Cja6%]wJ@f=/kC5*8>/Wv858w^mH$HSyWa_xBv8$lbs@~1s=8/+<`6uH:$VBal<cEYPw9g@(\"Qv*z!1/\"<vkMSEYgR>{gi@Hy=%@8n]P@mwzk#huW}Nk>mvm16{(4tuaq+5qWX>,G\"}:pnpRi0B3@fA,*9*oyL~M|qI:KADRD?b.]WZ,\")+uQ=G4[L5jXpiiD!^Hf}N,yC:RtI\"4P.biNy{i!wk~><ZPfCusv??}ECRvW!;%xM0h2yNC.D_HdS7{k.%C%E/e>0jSZ,xCdyFdO@?:4;[Ww4S>$ru>iyb}rAq*X_(uYeur(EO9yCkP9jbNE,9tNIoyH!ImW3?ZvxkasB%Zsx]?:@&Ubh)BE<\"U^f[TT}l[\"^flKT7S9D3z{uu@tY?OCm<Vm@H/tg(T8;L3@_*[qPw0*y4BCkkO8d?xsb5B5PO4Jn$a5cM|eT![H%_ttj9d~1}D}BLRYCY{+Qmu*rb6Py$~eGvPH?!S8[w:OYa_)p{*38R`)eHRR+0)k,,qZKt_L;s9AzF?gQUGvhrXxpEyJ$WpZ~yC$aI.[4+S&IGTq;fGnBAW,P^W]{pJ(yt$^Lq`25v/pK?tc/#9i/R26|D48OSB?u%G6+/ENg[mtO7Qt^?f2n&p:<TQShD;6t=hRnQG8VjB^>iV,M5$R,P;Wl]roe5;dA<y[)P\"$0!0a<:=U{!&WRd4#`/Yl9mY!,,5i4e]6CMowDiYF]Nc4+c:5iDsL>gw@9FkQ+`2`(M0]0=6Bg}9.e]Q_E%Gt/]2yDU+C&Zx|E_uz@I3//Rwd6fe`m{YORn79wl(U@QKAMBW#M.%4HUNRN$7e$<K9:PES95e!B[~1urgQ|T5Bk.u`laR$v!&zX&[z^~.G`uQa,A[HQd[U_,~?0E80+}hA<5K>_zC+q6TpR[DNn&Ex3Qw^0Ky{Bn/]=#5di&@/OdQFN|m77R>j(<L/s*E:r41pIbH>{*8z7rV!|:95bMQXHBvgKGj.C0K$7i\"vY\"08Ji5&3x#1Dy9DYcO<;\"U3!6G_epo!r\"{@gFI4puk7p=jJ+a},LFE{/,{NC&}XlGgP2F=}F;YS3+:*xmg}8B4ppgjoupay9NZ4Re&$p0$Qc[r):G89~AIDb^KX6h&?ufwfG2zBM3jy_(Ubj~VU>zIrMLh1Ex?9]w5mH1aHBX5Q[594Nm)OD_4O`LF@ye4+<@$XvR1;sb6h;4,z%Y[U&p1RrLUT{g#b2qt}vBl{9_@l\"U{;(Ukj8<zdUo*H/k&Iu#uG*ht#DkR@iDmKGt:}dOvwIi6j[&_Lyn`Moe#VnH+gv%IVP2Pl8fZ}<$^wZED>L!m@Ab7+$}#)D[0?O;1R,947$E>*q>#Iv4j(CHuWlE8&iV|/rJgn6Oatg=|z+7[Dc].jYXC]PlPb8m2e7qTT5G<L(RJ!<FOwf#`QOG]yC(1)6!8%2F$S,n_W(>8!y|BeSBNQV7}m6Bq.,tJ1[Cqavmv$)3/=&<IqaQ?AL1;CM8i5^Pq9xp2y^?AV[fZMrP(3DsvVCzN*4xLtW%Q]IaToXV$w4~%rwy4:YPR2(cIVd&l~([/n)H05%%F*H4H}%=wNH0gDzAu|VU@GD5{4lkmw8H)*1<;atpPkIVp&WAz=utJ(4OYc4OGyp4e[MuhEALWkBPwg441@X)jVrl2tk$CxTY.{X73g;s!c:30j*c&z<liG2R>cte/.Gg]LPJMR9sC]C4[|H6!O!}]#A~t5A)|zC3aDecPuKx*$inD!i76Rp5syg_F#+2hw9<,7L*?+itDoAxut8i$,it}qdE?q3\"($O41/s2u6%oR+jk+[q`$m,_ia0g9>vg<xHpB|3a&z92_?vu./k8ciD6pn}8zFoM!;`!eN~Ha68d>_9zc=g@PSYZ(qO>hGStZ(]!GC1s=d??u;i7aeO;UPntp~nZ{m?HMZd@4S;A),;vBDOI:Yqq#qnYwcXl}DA.YXJ0CRY:Cy:jJX0[K$9$X}DgAymndU)MH!J[n{Lqpv(Oj4ifjg}&3;Ht<v=Z6OZO){=u#Hnk2kl%fkH_C@fJ;nok(w,2+W]K&Bu<UL,:7k_s<DBTfGBmIkpQ{t)tK3a~P}lE<E{Y8D7\"IU:`40_$7DI0g!n{k36{|C2,.8zKIkHlEpF%PIz,e+RDR\"!45}3V$J+oxdZ]C)::ylpaRI_gd8EZ^$A5`(+3M!>q_d`L!]Yj(:KZ|e2[lG2VPyEk}cX.F#T`!:cMxxn>v({h6nChtYGa|H>LE!>XP@Kb(~B*4T2(Mi)Rg$nBe[F8}pZ;zhXZ?,B>TfV2<}xdq*k#0wneOn.B.ZDT[5&}UokyIA<1M9~DBFM=$T)!gEbS.2CF/_p6=#DS(O8%)Rp.2{Iazm{@/5Rwxtp]6`Zs3n}+dUsPuo>^|s[+_!PALH{I[$^s.cOfnLO?BL_BlsxZ`l|t#;p4,Z1%g,$]#StI>Xq;,{dk(8dK~P#Ly:$Fn0U)3OHPnn~7W2ltJ_C],$6LY0p&,fnZ/`,ijjM~AEAPxzGS3ZO%4<u79z}iDnEl<{y{glZRQf6RaOOx#);_}<T;zj3@{[j&55;\"4PYxg2>o.VE6)Um2<&\"RN/\"$/@uST9aZtWPz(2N{F1$85`91UbYuDBtm@#m7t!g*S3l*R0r<riF>$x?Gmn6|izv2;V9i,Af}7g8=sW!OM.pnsOk^}Sx)\"{MLg`;s8INjE@W@)4Q9bSKURT~xs5Uft`kSPey~&vC+eB@P0H3HU[7W~SZhFS~,K8E?_@wWW!Qu`#nPehJ*InEMXj[5@B/1B.D}XT=>ltOgme_t{y4f!l<<;_]x5pz1:HjS#$2xmpj1u1QI2l!u/PO%,Yc<Bln7|r$3m$uC4+b!tpc3Q!/*1)1|1Wv_axz:WVtzx9%c44L+,e3zY51q\"hGBN}el*;}ev\"!G*mnFn{K5HeqW:`XG3sZDkKX}kctBsu3KoB</a_OUw`$Qr<?~y,Cmzf3M,8Xv1TD.A+rMd?OSt3?@7*IBfi=J89bS>}[kB.G^#$28+h*`=j]{xG*aBkzFr|V7T^dlv|rFEk#L^Ra(t!agit7.XqI@ZH6oLc;f402qNUVeb(v5I,,aH~zvu)>C?vPM6wA`V@%MPegjr!&%oXX]6y6HK[,ln/S:D$&,?c4a,P8B{;3<]O37FOt3f<~~=7]O^;bz/r4nZ/mWOd9gM+MG:c8Qi_whcNRT+wo1R/w\".z?OyH$qt12*lX;%WbEZZn7J+Zkb$5aqpAIOC9MygU~Rm.`_M9&g:q=CyfG8U%FuM}qJFs8Zoi/8EHo}fIU_YJ1`2iWN/yp`rC^9<)@F(Qy0GX6H{HxQY+v_K[0z{LqJ5_[uBm>EgBlmv04@#xKkG<t057h?)xx529*et3M>LM.]@B\"HV1,j5L:/<;W|[`ZG%>|.<}}xP/oXcK+fBRbgv?=;LnHztbn/;7P(8>eC35k[6.<j+F}@ODEEp{IH!@Q4McHBV|JR7]EFb(e+(q)jrYbcq$CtO%Eq3qIu`p5TqDoqg{T4k60ikF8qq=DO3K9&t~t%4;#V^(U;T(KlV8_:1OjVc&h(<z#Lr73eZD=.^=E{KYbbaU/9#O5_)5T|)i@UAu~qpFP.Gm%Ht:UGLQ2G1[%\"VsOjD,hMt{CyX{2B0BN8:)?os#PQF_JhZ0x#(7{Cck/,]FhsAI7(:/o!VkV|9s`2|&rG%WkD*|GhN,94`X~ud=c}X&k,xwOqx]x>Yj)tg81*(U0l_3P_u@@ai#`LO>6kx{T]OxFfB6?/rt7hf.cNGB#r5#Jm]VNK}mCuJgp_KDiV<y9?*9:0UC;1ROd20pgIzh=fwo9,F!U}x!I:F|:(X:S.H*w#E]TpmdbKa44?DXoBZu&8P:>%H8`%BMREG=<CCm<4pmd>`,ZDo$mK=1fly=U|fi_Ow=pd|sbx9fJ=@hBN67=8xApM!G:5@_OmEMkH~Wi@9zWS(a%X}6dCDBD3P1!G3<q_SKBr>LhsWR>p^x2[Pdc5fFowxzZzXBXP7qRK,:_]HpKg8#{wmV+_|@$cojvrD&::Qy`N}QM~Wu3K*XYIda3n!;[>V7#`}WT_&`dl&#_8hC9X]6JqJI`4#Na#`nb7fx1gF}5F*1U$+ftL!}3`_!/#x{m<sA!MmL0:6P;RmyZJ=Ly1_Rww,uglrC7H+%6qb)<@k%vksV2WTb~wcz3V*`M2}!lmJTJZ.?$7j;)6L#Ic#FO+oYL+H(}cH5lrT0h?B?]PZAgk,|EV^4u*#FT0y@gsA~j5;&EO)LXC0VEaY?ihb^oDsjZDbR{F6=QL8+/_|2a65S!,/>_/GCICdTHQs>|GNY3$(XvNIkr5S/BLe?MHN&FCuCq(z4J\"F+ypT2GsDW$oey!.IId)F}&P5H$&:Ijd5n:J_5{qva5eh4HM)NJe]6;sC(RGU=\"O}RfsB]tppI4|uH6[ihldQ)e|H=/.^0N.hsBYDcYWuq&o+X\"<or9A`q0(dF+VzqVw]vH]YG(X&Fe#3N/F#5@sJWd9dl&<0+O8?$G)wNufM&e{@B^|:Kop]+W>p}]lP`cXKsRKOqW]tb[Mw4%svxr,.o(AnOG8\"IK@/CJf#7!g,I;ZK&,~ogUsY)Xf0jhZ[E6[R:z0FwOe#*ya2%ID3o[yp1>{a?!o6+.R^Nvr|x&%2a`~M_S~cH\"Q.6J/%YmYNE}/E/B!)m,fgL5Hp*t(<.eUD>dM(Iy\"%41@T(BlDAX[EmG&W|L1,1|hf}!aGv0*x6T9vWwJ5Z>/&O<2cIRsgK1=RQDlhM!Roq,UXGa\"[C*Yt}MUy0\"bW_7Wcs^0#OV)(C?5vA{:A\"okI/ddZ_:(ynuNMxTOZBGc%uKx1KtQ/zb,;<oI,Z8cvpFJT?m&UTXW!QvF7Hvv*,p:d|/F4UFd/fPc?Q*Aa]T|.|M}|i*e1TM.)wk)V.7yzTX3JC,hu\"V+M$>OfsFx=[PxY4w%hOl*ad#$Q8>qge9kXoOdv9c#i8KUuK125ZllapO<}L*\":;P%~ggoss!.t=hXAepnN.XXX\"pz;\"rmq8Fi+5[O}(7nt#CC%5)Kx%ubMRKJaC}oD[QPW`|Cc_)H>(!8P}hLnJT!89ukT?Be%B@Q*;43lGi3d=v19e`#JymG[NPTIw|}v}z,8%%H:*Bz}82!n#N!egP}otN|7OEn[H&?blxq\"7&v)jHyH<n!(lv&JEwnhFRihuivEPu{~QYK`D#3My+\"<|G:!>##=us.I&y)DbQC&aSx24i:?dN9Ht`FF&$PS3FEX17@sV)^H\"t>>9NWJG!w%o)~\"sU^5{<DxlL)T4d[E8><nFNpd|WCtCv#bTdjn=Q!O36/!vj#z;Lfs3~YG]/#c9PG.T|4t9CMOJI&h[US,%[_5:j.IN<mM?#N%;#(>2[?tNcbtTCU/v0%XdD$yeF\"!X!YYF1U%Z5kX|gB8/,j8#$dDa=|lFHe6oM3/^D;u!P[ZYf8]#N%ow*V@DQ~JRte9DeMAhypC+NFAAOoU{9g)gKZZ_1<}N+xzck7!i*;w)6fr%eP`dF`?Z\"}^BER`|`{k\"k}n`7=h9fu%RV}N]q9O8uFJ?U9hbqy+iFCjJ+]m9F5V}cM%jj|$LxloLM`N*hJ&h[N+XXy|=P@yfS\"Q,O&pL>PnE{vO7Rx8&&<0!y|H/x`1a+nGPTzq7r.Ck%Q+mc[1]:&Xu|sn.\"DY|BdjNRq5:9!8,yq#*HREzm}WvP5rJ8RR&g,M~YvCJM+9dO;u7Dt>++EfaxHqluk%SUaKH<*oZD{J]e#ek[em4!R#))Yx)(g|+Shxl>r0OBIzJ/3E2*7voTt6tosPlN$FHCaH%oJwPT/ZTlKa|4(&h!pu=fy8$yy).a2DqcJGS#){cc$@1HX;c|\"KB&=D<d@98gY%rt[tp*%i44]{9GaI&BAGBHU8rg}nMN@jM+6s@p**rd6eKm45%}Bs8%tt;*dr:&EX_6d*|CA.ABOLkLCR*?{Lt?t*KC0CJDNHOu]WfSZFt1OBp3_lx|]6ugCrCC7E6cu2!3xyO6%<lts1NtJVc+X0hCX]<d()dFBKyKxt<wXEqKEwE*Zbt1McN>LV_n_Yc$f<e;}RPUXbb.tE%Dv6ox!O.Wf+W{SKvC5E!6s(mBd!7aoSaL?b_u8jsx^#}0NVT=kM1=jYg&c4_XWUf}\"NJ&W,<RS2t_2Wj{VBl\"ngKoSpH045Kq_S0)jgo$I5.;mynO@^xW(st{gSsWj:Qc~:FVn;=/~siZ_or\"pcK&emmSGF{wS+ohPE(_Pj(Vg~mT&[+nGveje:ii55;J<_H#He\"uwpBmaioHb(25z&kmGG;K@XW3]dGnB`+f@/mU}CkxRn$wgv=y7T8Z83w5>|qIqKI=uc.v=C.!s4PO<uKHkaZ)[,a)Ls.E,r4r1Stcc%#+vWIbAA[JJ}K8Dq&\"l:dwH+QWQ(#SZlD5?/e+m#=I`r1,51b/XHfm4#psi){F]/g%wjRNV|pU{&J;<mrX5q*0eq%F=hkOOgZ$^<FLU$0Mw|c=)3&sdu~fNf|OF6=Ob>/X]q3RAG;J*5oE~BJJ@>)NJV>FG`$!/yKB3|j%1bD6Sa`gyqkT<LD?3xluy._s%dqb@?;/z3;rK~;qBgyusz~<{DKIrlpcqzAu%1tIajXvz^s543{b&#$aT[l4eWeFvY[Vg9]lqo;Kh0p(^;LfcT_SleWyAf6enX]u_yZmFSURPBNZRu(Jb)At0Y{51zft,Xy>{W&w>X0WTTAj|OH$,=bD[%bkrX6m[Xn|*v?3W>eq@e)6aA0+(MIuaj|v}bCSp*@,Z(ZVuQ{#k#1,1L|Gpx^{jhJsd{~;L)4\"Rt/OV&:n_eGf5kTa+Nl/C8RiVLDQEV>}OV5X!8fyY0xZV=?quJeMFZk96^</u+))i+W\"zr)(FOcmD+<v]D88ux\";S1w/a%EfA=nEx(n^yYD83J>wJyqv8%uno*{8D)S|TUaeq[eU2al={Q<GI/.\".eK6UZk[eM#>#uX)wN<pR%ndM/y~Z2`lzk(.1|;efmW;pD;692\"JNa\"Amu>7i/SG@oJ>O:I9\"&6#Z7lUxUGpJwlfhlR9y}:[t;:!&u_E+IX1ei_>]U36,}F.a4MW[;0SK=zXw}lR3J~u[INv>HM_RbIAo!|j,_qbg.zs`(</(XqPvIKpV$Nc]zBo\"{>G$$W<*{eilBp1}_RuO*+>CNiMQ+q)j(PG!Br=b</p{r2qq{!JwwSj&I[]gQXHtZX8<18/H[9Ic#pF,e,U3oWNI0FzXg7a7;Ob{blN=B\";551]RcSZl~Ml@|Yq5Bv(qxzoZ.Y4lnsHooCucg49h7e^kvw;a*{/opnEz2!\"M8#fBs~H`c)Uo*?zo*]ZwRTgv|O^Os3|2Lr,pcRP`]B#fV#IN/}v,v_?Ab4)OU>ljHw9.$e~;p5B9[]%wNEkmXO^Qe(35H4Nc%UuRjk*agoAwCpx_lO*8(\";QBc:HXvdOFqF=o1WJJT@[NAH5?)*~vx7qc8B)SO[a)$c4A:5n|dfpHqxo^sPNQ`v+bIy7(Qij=T`%9gybp}^n!\"<{Y|db/K86gi}C@<O]5UbxP@dpFDu\"y6=A2|Z{z2(^.sWt[|;2rS>(t}VQ{sjqyaL~W(%9kG{zT59!hNxeDy6!za]jh~VOtCo8(.;WB#{_iPG/oGmwPVn_k#=hb&Yb,$KoCR:{~&6[1`>0Tf;ggB)uj4keo^,dIj<DD1?,_tUB!$>]KO;AU^SosU?j=@?J1M,jfGe;<@aHU9x%{DT.3D5kub}N6iNGVU]#}dO)MO7VYtgIU;x]$yD*3?PY{Caq}=]p[I}wiWPK.zy)3EEj^.C$IXgnOov*vDfqv\"^&Jr.B*}zMpXSPIiyw_g!g_[q;4G.6(I&a0%C@um{47RVM)Q?NG>jJch$X#\"4{1q,kZtQ19w{s~g3z5KWKm^`FcRhLQ?(}(<x&;c|stH?q{^l;Bn![8}JebRG~\"fJcsi3U%nB\"Va\"mwb*_Ue!D:jRSXQ#SYpbe#7@)!Pp+eoFmzesxxcBPih*5TE(rXA5KkQ;..x<Rit>NSDeQh#&D[FX:0nGc:Qzsy{CO5x<Z<{:$mN5(S\"A<9jeq{_rrYev:*{R_eFE8,@nO1XRsE_lO{zJpGXqSRtZhyO&wo;]xB3mW$bw\"2*$>VF6Vj27Or^1\"@D\"DheN6{GkJx{ZS0|(=olBbefmYrD3@,xY~`qKv!f[F~VU4lZRaBH@u}=@;>vI0J5GL7>XY`(}zsJJ\"oR6Q=4AN[_0O)V~R5e3}s<4?_suOFNtQ_Pjf25d}^b|5;:_Nm%<[I*:VN!)qMQpJP#`LM2%dB71ziK%&[f(x,]&7sg419tQ.g&3WRm~;ccjm1IH.?3np.[$9qolOiRwJ1sNGY<t$,jWju9GFy^!6cDp_7z?kY3GVtk2+MN[F=L(6N_g(~IyiS\"t/f8,+k,gNw;/qaug1e(U;BHo60#D1)VsV@)34q^BZf0kIT/b4DzG9|[TO`,xVFivYE7LXoV|.I9~)oyngfM)=qIZTv~fV_eh8dGH,CG<5]y}<43BB}+)f?P`dgWFU.:BE;zm7C2_h]r9c\"@%T`PN2:Qlxyb@FdijF|_CM0H~s@TzrQ`_Iaw9H*|z?_k7vE[qy+:%,o|Bb@wWAZ&C`*KKHZ>){&(q}~>M)5.?Qe~r<MB5?NL8X:Dk?):*=mZjoCFTEr:Dx2GS$7#g`}p.tFO%z5!E$:1QiuGWu=&t|!+[jw#c^tyHCwvH8yq13$84b%Ud]C%+Dz+O=DQVU4Cziq!cbo$::FSlLEj^^%h4d#[|B)/JG27e@XETA;:)$$p`Qa`S{*u6qVw3GW)QGUn?M%~Qh*8\"WXcu{0!m/vCG_.^_s3m5}WN]\"Q<rhOhG*0nD[@~4QDS/jKF`A~x/C~z5,/V(\"6Q_q.wak|Z9JO(/42%$<jyKX3&%!N]P/:6{yjku(3%vFWe,[Bqu9M}P<N8.lx8hE^:5(HITJ;(jVV1dCq(Dvd1&RfBt|yh$&jtbGlN7MKCSj%&Y9B*x6JI&lUNjBxa)QPNi7Y]_QT(R^+um+.2TAGX:$T`QjoSDOK_*HB9g;SKX0w4t8u7Efa2_,oMN#Lzz:s$tKC});Fp2B:bDFB4fIgsDTV={GB~oY&MZZ+f?$EyQ8fDt07qHo<R$(RHg#Bqu<;9.DR+91B/rPLue)]<<h!q*I9a<{)MLTq8Lgqy5i6^wX4ua:Bfl,e1a}9n813kHh}PRwm}F6>nl|xLiw,7[3i2bD}8SuWhO#i_Ja!NQYI_pupr8xgsB7/=3k&H8G%lazPt?Z#~`fvC[utA6]Yi){*y4~9OJ%wA95;w5:0tBfl$k1S~w@I\"uAmB!|:$j4^5zEte7nCO5cmC1XOy$+$G(}(%w9VcBtasHSUC;bS]{7y^5c<8lT,t;YWOybr{]?*Xrqi&Q>t=pwQN1{Dpx!url._//qu.UyQcg~=vPx<H_#x/);.Sjk;dJPS$ev|/+U!LzymW2cbkMU?X(~&(C<X2vp%buJlzrj0cL)J;NrISdF;Y0|),3g]UlC!Ihsas!PiTZ0XBw{0&1#Ye60ZU%C2AslB9LI7TUZYBL7d_g?(@W[\"6,;5lTsnYGvC>!q;*18rhISt|bu15/L4K$~d.[5uLE!`jPEMHuyP{o0e*]_Ib~e7N2P<0VVKIj(O(xwln,d;?Xt19jKKD2|7r~w2olDo:Q^Yu15IKGbuyn45Bg)QQ)2C7L{.8ekJ}T[WRyFy;^]16zHM}BET9c{Y(dh0!0nyFQ:YY)+$q<>wsC;HiO!vj3dN$ShJ7j\"3<XvzQqh_xGpna(PTiYi0l4J7Q9~!!mEh>^ys/>w!HCS]7%+1GS(Bqw35u7syhLK|CA0`T};)=Hz:~FSV6_UIm^]t1_cdJ`}wTwn7CmaU8da7c.9b9eirhcG<rc`47?S*^iXZZ*>]p@=4J^}uPEG`KTjgi|q:p{,0F3;8hMdP8fxYv*CorU5=g})BjnmHRT<!WI8wL\"v71c#EVp>bS>kgL3.hi(Wvd(B9ruIXya<M33Z64;ok)aDX,guM7e^tYIwTCRqSk\"?emxh4g`FCH$(BM);3!m|!81,0DCKG[gwFg1{Q#^g>vW`d&W&fX/X}+nRH{YEiVAS<|B)4uI>_o=6?q2~Z$`6xO!Z~Z|.1LOZ*aX~I:BK369>Tujj30pu{NMX2_5hLk!l`i#~qB*@O>;7$si5\"azOuYK,iEMwk9K@=(:Mwbx0zPY<SwR9vyv@)7F,]EsLK)xON+NUV%5h1{b0Try|L`Fk}PM90FdqWV2IOX|P=UW#l`GR~s7|0Xsa*r*t\"XZX3$.15[2crUB\":]0v!yadULgDwzVuv42Rm~[Fq@lq$o(g]2xohJ#Y46+=4=N4|JCO#\"jz=i+eDQVoq$X(v{*@5}BgiUa$;?Jk@|<*}EhZAdx*Qj<c]l]U{~/`97s~)S~xWAp<2p[JO!ilCKXBWMcK?C#9:!pggpt2mRQJjr/)ut)k_]M<YLLwuo{v|1D;+tTis2^/_c8i>08Jp&9.=n@~IU8)PKyzCaEJ*Fz#)fbYyv7]P[(.DCB6[|$[bG,t8uCKbFr@@lb=d^k%JRh~&&t8W/7Nb;J#72TfKIdr>9bp&Y^OFL*h64mq`:B%BZq.nE$u4:y@IsA>@+aa:e{u.<#Tw14]}g+{*bvq+^A\"qPQKJ8>d6GbR]\"DsOtMTbWL/0U>Gz%OYg\"\"76$SQWJfR:yEQh!%}{Rs9jb0B^T:!lm,#=CKDjsAq(D<9uj<ed{@lELnR\"|XLf)Y%E<Oa=;REfD.5b5X)t\"Gj1$;&9u,Sps]`^4VisPdfCErWHf+)Y*,*/Fj;eHXeRmLSMJ\"b1mWFM{.c{@2MMN3z_nj`Zt3/vFSk<1{]n/bcEL*h~aKKn2{B*%ER<:x@Ah8MP%0DqIxKJzu\"o@7`CquH.8~^\"aCib0]gIc(@3hS=N$s{[(][$lxJ;h)v+O9N,3nBkigYiW\"*l8SLu~Dy42C3H\"cPzJ/mBC+PGy%8|2[xd&D+W!Zkj!O2wudp#)`k:Xc&>!v&+9WxGv,7W94!O}I:h;ou>w*K#!k3V4@S4pRT[kY%mjj#Hw#KO/Gm$hHH12B,``v<Mx=7kpU\"S{X@hJ(t+5Z1PFh~^W~KGa%NH+8G!OGK_&VQTG/$QBzxNb|5HHM8c]vaqK_R;~t;IV)[BH|g~Fbrfic$`SbWc~qQ](2zIb7/Bs#P7<v#@~MX_p<UY5JI.p29*iB/&~nE_b0j*NIij%zueWw8_^eyN0$!b>rp=l>f%D0vv]mI~O9!89EKCR.TvCD0(Z|(K!r/GDu=Jr[z%6ST(fZT.3,Wj+vpMNV`2:k}$g{4!rXo<)j2.T2n)uGr7d<ka8FSrU!L+vU}_0~beC_wN{Z?V[/*uwC!@l,$or0,!QiuX:R0e,_>YZ_D0Kmvtv(M\"x4|W,4r<9NQ<NXEzOZ.@rwC)W:i{=B)S0jsUhCCu=+OM{|NF9T$7Oez!|]iY,ue]eg[9hRTwhb,E:RNwBEJQ)MEj3Mmy~&)F780n/)CK^<Y{2!D8x|ZP&cqGQn{n})^f_rdi*8`l=JvS>GpYtOf|?KHoxB,|`~_SRyw1P=ca;8<*!7EaxS$QDB:Y9FnT,ruxmS*m<}Op*;HO{JIh.MtFl@4oj96+|Hg2Jf2G{YTJxYxl^Qg#?BWZ&CTDuM87b>;$B`B1geXjtBUdRIX{iO|RoUSJ#)6f61m+h@Ybvd7b0&]lYp]i=xz[DjqkA$C9J\"uUO/d?dw&:T102Y=dCnmpo>W=wl1gq0TtT80dN7?u7>XW&5\"$6!TTA~7T+H$\"k{2*}sg^99=BNhz*}Hh7B5``iBbJmki@,MB+pHYT,n8RWq}hJ($`+20$qReeCn0[U[K@i_0:OH~hEI`^ziGRbX*{qDi=q9[6!pO&,Vg>u&T130%SB{I%?PI`U=n3RnN&Pww5^!1{<+x=:{4(h$i=>(<YfeysMpLD&_Ys*8:VbZz~];52%3S2cNILO:yy/J$J&Bh?3dHswyIch~PZzI*XV/=c~eM6a2rVN_j*wlWG0fwKgE1,uKG;C[!&hMnOg(*8I|11P|@;AKrQ,z1WKer#G[Ti_`hs6WE_Q`lwnj2XLk]7M6~vaXfDfHOuyXgSx=mC:tlg14>!]>(IBjvN2EyAYoLNTPlD2,%sP_a$b}JtDT;|*]\"sdE<dvwn%,E1$^,*);Lh5bqn_l}0+>mh]}/~T@D$L../5`6|9N}NW(u|UGL^Ac/Ot3_[BVw8}M^B|we+tjV_&Df>gz1t=NfvM@C_cd\"n#O:Y?:PVCom}E`b`1$xuvrXi>f%%;tTg3V3MEk#J$/\"11lW@:HkV&P>i_CcPMeN$Ti]@y.+,=(>BSvm+h,pCGNh|LSHN)#$Hz`HG(T,,eKW`?bit!E2oj9`M8mHa;7nG:H[7w8HsD(a9*/z&t36|:BXW&T*aTjZ[)n<Y\"u5]CW7g`rU3`+&pT6_otSO*K]8vwhR2TXYjS+E(@E:wjRZjXTRa5ZSLK+cS.b?7mT|Q\"{2o#$M3LntG*|;pCh_$rbf(8Z0XJ<C`KTS>dlKu[iJV3[g~aO.a(O0VAGd#4uT,2T1NLm#[zBDbi/^!D9M},(Qj\"]r,AXFBAXuy=~48!53xrf%`W_=+ay4aLxo54M^Q<GbN.LQa~cz~#jg0mr7hARYN/l)]F[c+l)o6pkVo^(|Rn.x=rFJjAF^Xxo495m^is<?{,/xd;l_pBPEXjuYbns?z$$QxA#2JIBi^#D,FNO_n7}_dn9o8,2vC4j0!s+$)LZ9>y[3;^F]f[k*7N9`EFF<l#<1n\"#$m0zk<%XgWa#vxZWoFG1*XC\"ymF*B7h?$ngfg>L)(1Pg*aubu(OIFiT,u^QBUc!%;]XO3$lP#oWx029#]yts,N6tZUW{6=YGh;}|`%^L%W|v:Z./37d0:nsU&n:oh5gPj42CUJOYk^wV+#AE`KzjPeHV#dM0V_y\"4p=|o7~F3Q6IUHoKGiL?DPBSN!P#wt|LdZ(3a#VAQ(I7gy]*HsLl30%=537n9l~=9\"@CMHwahdF^/Mu=Eh5W@lafE(p!MF\"[erV;d,]?Ro1Rd.c6k~7*s240`*RjfbfUO{&jRqY!vq~J?=FYy0[2+k)k@Xt4J8u&CTvY1[IZW7?_j^<HT1H$dchs|^2U:FercB=GTQl_t%O&`ZF96fjbGT4!uif3;=>=YtrBfr1&Nj+SO=JtN^FTQHz<e@1[JK\"M@{=_jb&[po6KGVu*X;KCjwvpoeN2OMe+.3g0mi~):IqC|,gcH%Ti`)6H:#FrPj?qh@$PI/~,Jl6<OF=ukf1LlkV0LRh*{0=yVx.HHB9A$uqL~frNHvIWFa.$.ow5YSj+z^{gG*8/wl2?#]8UyoxWEOIMYJv*KP2^T>M*.&9z,n|O;o!NGI]}m>u)(rOl*.*<O.;~k1RHcmVn/Gg,,l7]#PzHVFgUacjOwGeqCPDb,P+puz*=W9wqeC}U&0EGkJ:o,3Y_@5AAWB?{LSrTrp:#7+`3UGsD}3BH2to%XRC9+V3vhM,D^HnCk/x|P@Vv/&D#,{7~{BFoX,3=7jG]SHmHSt$AoYVI_N+G^f!W<Hot1E$k7pJVaH[{LJsPTn@J;Eh;]&kd}%0H%A[vJ^~*K~Y=Y;iZ~.bS6CJxy}e3]oJ7[WQ[]z)B_vup=%=k$!ba^;.G0(zH&+9*6[9ENV;Nr1<=6pKXtFQPSbMKpM1l@hL_iw30ys)nC)Y:Q/ATJy!_!4.$Xz{}1D&46#ur;vZYxGp|G%(UJcJX\">lzyO(1P?z=V/8G_($[gZ1{+hgwgL$R@[49\"@S.R^cLEFavDA@*^#ZiE)P@ZX`|.<;#O5W)D}JUMG2<96z7BP,l3XB>f!q.[KnQOh}P@T_cKPK1SrRXWZEiRrYRJYf#8|aQ#nPIe_(m7$wHQ\"|lT8v0>r79+Q4w1,Wky_j;mC>+MMX[5*EYD7R]T8}EUwS.nF#.iN&Nk|nPqW8\"u^%+!JI*TZWx,EpTY#Af@Oa{Nu[Z12Bi~yZ]6\"EEVB^<!)R2AsZ`%\"\"~92016Zci!s^{vF5,,Ku?;GA;UR.BYcfs^$7E{ty4,Mk]+z)}[euL?/xUDO]9qa7pidAr2vp=>iZP}vskh~WOHNIHY.c}\"x*YYcgOgtRWEYbpLCY9=FZ6uz2[FX3aXZE!fF/i@txB2!8gDaC>YV,V|^bq%)HNNpZMOu,3f*P]Evv8Dc@%#mcgqeE(vuU?g]f$`DXPzk~OQq!M|O],(e%?f!2FONpd*62kj!#I1NB(]Kg<gdbw%zB/*EX/k_fOZW`dY>_d{6`*?Iyb+Nxzk,7x!u?_gOx{;y+mv05Fu8/Q~[JKO8n)q56{CKw`D(7vlZmmX>twF!MoP^Qs5lC>Kw.<n@#UU3r#UYloL0NWy.4n&,]::W(>KNA|Q}T4S}%a%W[5q+\"l)s{G*Y63$<6znOvj/8!|/hG/oG$5sZLdY}K^klMQ5=?FMf&Q#MqGEMZL/zX`Zk\"].%R<qvDPX?2b?net?^&0iJ`RkyR+Uq{B$U`6pEWht&<8zCs|34`m+A+dP}C(ce%!gR5uSJAfQu97$HETfi+RoCmm&iRl`lO]xv+HY529&vsbb3FOltmx:|w6|B_w50Rh0!(4=M&.Q=.Z#r$!H}0vD,(4]g6i=:16:$@v:BU..tHOp]S@JkY$y+I!9aC&6eU~;<G\"`]{|Gv9E#Zu,p;_ga,AGxvnWg0r%K)k9=!Io4}Qfkg>D%2$0>q]u+HFcpdm}iv%@1T3^Vvsm=GO{},:xo,:U+qEu(4%Gx5!Xu9Zo7UEOTs%5CI#i]%Vhul]hgHdkKT9P:KOa+tqi6yTfz6wOfP:.E]jqmEyGHF|^(4R^I5;bavk;[r;]J^qVMC3uT{xZ`0VOMDy%n6JTln=z83$RW9~^s]hzO*F*yL9VSZ\"<,VI<(&94:8fBvY[jSWp2,^Ys}tbT%6`*2<{S>VZ|x2=i(0ppXZrv|a$AdCJL#](>.fzmjWdQmqqScR#9QYa/LcG:C!U[/p6R&}<^ZV(pHdIaJ\"2>lBZ.8%o@X%IX@H*ukHf=n?o[=0..g*[P2y<{&hYyHX#j<KnB`f:HP!|bV3pfz:Xc[Q%{qyx3QWI$P^es)Ks)p6LanBmB=w#E>xCYb=K]e,#_0_%U`4Uj~k&.<p#/rohY<?IqIu/Z,_Eale=6jO@.?iKI8=w?Y5h$<,k9a0V<.kG@]Te=;*cz.y{?glj^0Yd)y~_`)Dc}1.=IlKelWvct3,qu=t*kL!Q/*TrbG1|>+C07NB435<nUkXV~B#I@Mf=@{+KDUcM}F2V[pa~%%NdU]ZeVi&GUL9sw)J~BX$7G9In0(+O!N;CF`k1p4[oGyWe^DVW}X*c#@sd~j]j5C@#$KOaxllsR!P/g)}?}1&9XR<n:I*39\"T=FLS`q/nO|};TS^??A(Z1<8?e?\"/IiSH]qq_0#cr|MJ)}T)&N:6lu]rK*9/00V&wHr]\"eCH9+frp([r(l#MT=/>~MSJ>T$K{\"gVx$c%rK#pXXMC@P5846rwvw>ynI)N5{J!vO4yyQ|*}|Tj4oE67HS`y<<aLX[I4_aG`UwLuZ<fjis2W[UghuYz+L?u|vIaq6BpO+;<LXnf|/lEb<j)+#bd{v52>qX&%eSfY}WMZ[Xk\"(O`6GRVJ.*+`]$+w_$Fol3\"`Vph+hRI]7cY7u#1c<MXY8[JIVo@vMoMxdC@R{TVjaxD_M44U><?aZfBFG4RKY5kZ=5vlL:9XWH+4Co=a7yK~\"QUxhUIL_`jc`I*BrZcx/$3.}Jt^|1~rvubbeTD)xlzaqSec.:UYeQ=Cs;w2_8YD`zn8ITxJ`y)F>n4^UDPH,P1CnFS$M9!RW!:=ZP|$mLWOY;Tm=t3MRULDWdK*A{s~Xb`i@>t]/.|Zs:4N@GDoqC6:4+@YgL?@T)`U$R${EtfPT;dRPtUEise`XiR6D_juyL%*e~$Tc#>E{2<Y0r.}V=UBNJcr]a;)aPFv`3mS_e2o@Ks:>*f&DNRHyKumjs\",;Xn.zzp2onGn>GW%cs6GcHPYBbX(Q74(TF1z5q6Yk1gzE)7!?YG;dNsk&QQioQL;DDb,tV(F?f~I0jnh*$}w3=*4kG}Shryr\"?fhUk_(3/GpiMY~J%0ihmn?U_?O%%:bZ,U*RJL.EDoS5R7d<VTd)N~l%ykXTS/;;efhMjwR+,Pnjxd1!}ceelyjdRW>?*4R%=l71Z<@D*I50+3>_w+/`>h`|4mn<JN(V\"eQaVe546>jor)+Zw^zl744H!\"@c=]2V_~H+NdQ;O,};jlRP&DELM{p@#rEhSC^kVxn3XRKRtq>rryaxm_Tw>!;!G9v:i8m$!(7XsVbZBCt2_GqrH.YYWDaFHG?J)so!mp3{@Wo+KME?^K7|$_@X(8Kk&dn,6hhX+^07;+6(JC]ESc3N}5)nO3jVw`R^MBn|hU0]}dv]{=D]{2z|%9u3yc,\"pV0V.2/8gd^~>H#D3qQE)tLZBw<edPzJ6+tiVpYcrO1sJJC/$ESjj3`/!CXh+~E8ag=+8(&oq_[uPc/z.Jvu_l]w#r*QOWD|e=S#S&[*Z=Ya1/M#)|O#LHp4Ca&z9D{~V#a9`_t6D/vp[Cg.+7wIyB:g+f?n/AESgK,H9zLs]$dWjQeD5=G6JQ[PavQ/3REiTw3x@RNZ54vW,,aLY?=l.*F7nXgO<cShVMfy3KHD?lkXMMK7P.p$UdMzZ=cK(Rtbv5[P~!du(cY=fUw7a*8ESAVU`F`\"4M#zS8nwHdgi8G\"wcF[<:,2J;j=B\"E|[l.NACkwf7uSaL&m:yh|Rz/m7D^:Hox9xu4]g&^f#qIq]K&}WzJ$.X]U~\"5<d*~.V<eq#l?1A}^QJx9LTIVda%5vCqIQDU&_9Q)(cEeQ_eROpkMCTL_`Sz]iXiy{H4J*Ea=L%F!m).Rv9O[RI4Ruc]kx%h+f)!M(k$T$KgCuZ|}Bj{9q[D&_~(5FT}`eTG.qm5#Ru<Kin#c[w][G\"y6IH7Z}vHOZCl{G^q++8.6y#d0nWP6enC)aOJr0&:hyqyR2]3cVM5|JPRwH?flkA?JDbM&WSK8WZt(2u.@/J[s@<Oh*?/p`QX?+YUseK.Ia<I1Zu+Dc5pOzL3jg)G}2^Ww`17#TQ;LD.~x0iZ[@a9vpQ3Hbb=KK|b1<yV_D5HIolzwe#LpGfBUO>MBJ<_B=V`K*:/C!%]R6kzTn|)jSYHu=S;cQX2?W7[fd7bbRao~#]i(XOyLNM>:<&ZB682oe|Y^|u@O`=6L8my}jL>Vb6%nqg5T*8&UN6%X:A3bThJ#xbL:O>y99lLog56k8k`hBnh!yy:yBhw6?>$Iqu&s7I5;[PLYf\"^0}.3Y5Xr.p_r+V\"z=`38se9&sI_=D)yO]l`z\")0P[BHi._:Wf*w97W3u)b$T9Tl#<47Y1@(jaPS|@j.dk9;x+VTikE}0yPPfkpy?mM8g$ab)rk5g;}7LXWBNXbSg^1qCl29UPH(PVq.dC:zCen!9{wMWpc;SRpF;I=z4_eC58{%r$CS]Hu(g`?^?4.#j9N`(qG9j_rxr2Cr@]xUc}s4+;.qBwPSWorPi9y:k[e}HF)*Iv8L`Y8.cO?9uikq6R)##>F+9hTee]%+R7+),.acLXG%L<bTRlZUsz&`1?N.Vc~74HlW5[mg)m[(mq{yg;vf98H+Lt=0^!A!Ke7j^I_QeV16j&Cw8$](&=dj%FJ}+nbqU)P$eQz.<AJxppG1GWMA_j1b,_p8O?{C@ine|*Xgw_pN;Ki8GakDUwE\"vWc+J!w}=Ah=BDJ&w=r<8=Mq,U.\"7tP7Sg+>)2:SA}G2E(i&oAoYmF0#|FvC:pOi%G?RH|1PJzYIF_0uat%}Z{Sd0GI?ZD&){o__;SOx2~C9^bH2iL^L5&Eylj)`L$S#w35t,EA`?sF&^f:$(uQ?Db1HL$A7L1!v%FB8RDHMl{5]H@FOAh,`$=7f<2t2lJ9|jiyab6bfRRQ]_m%ig{O\"79$nZq](K_r\"M_5ggKX?KMlh8q\"UXdAbl#YBbMjD,>&u!{VEv[k@#z&Er,!?1[7mmgm^[}nL.+*9_X&7e5[Nvek@X[YUcBiW5/wA$$aehnB^E6[)ktJ+.@IakD*5*hz|l!=;zn~X]*Do2zPXkA@JSA;vNV@@#sGh?[V@oU(`J)}VN*3Yvy2N/$3~)GZ1h98V~;YiI}rwL5=ok5C:*[a\";{C&VfWJH+MPv]F04d]AfvXSgqw3`WH!U0,YE*HPbqr;23JET2_[y\">;L}|zM)[hpvI>599vE[^c(VF0IJ(]K)vgT9$6SG0E*QlL$%T18i@?CT6BY]q&dG~0bb3HBqyXC;U=H]j&m!bs6T=HDZ3XmjY$duZSohq{@vy3_8KC&IR#G=){dpK54@MobUQ,~,qc*@1{jOTk=)Lm947hIVHcj~/Mp0@FQTLqJ4yZJKF(R^xHlIMS]i0.]?<MhOS5hcN=v.|adkpov]F6R)_$iLk=mAp=Ux&6a6)46T>,iH;1=_2su80Er|}RIHk;TJH3`27YT(CdoK[<x44}_(JI^d>qcWbaMNpaI,)UWTPvb]$o~mg!V}I[o:~:%nVSg4YUcfhD7^tdnA[eo^dF`!@Ut)t{T{6$?JWj=MzYZX>#VcoEi/o7HUg9,lD^MF([nU|v_#TQjMTB?J~O#$XARFKa6zUV[k2I4I*2]a\"tPx/pt#L4gRTqyJp#;+2e_MvDF?KLB\"o:|{2!!Aer.l]oX|7>3cOs0rN7j$_b2Tlhm1hIQVXV0j?GNTuz]wDCq%Lj0liZRj9tl$dSCL76ZevY=i=eIo?!g`&3vR=z^e5E)z49?=$p2Ss7Mn|WwQ1IDC6M4ks!hpmD3p55~;o4j.BLPM<,(4/At*fi%6il=9Ohr~WJpa7E{Pks?+{L|:]pD)fw`S9Q}r1XFjF<M+k6Zmq7F9j_O&.MNLx+DCpHNpO<x9}_x@~?Zb)ap%le+Zk9%9N1FI[\"q{mihh1y~P8.:#HQ;6NU$IV}x2}*cAXo`~<~(Sxc+=Q;pYY)6h}W$$Nf)dm:.p:tYyS)qoH%aYf84pmnafyW7Fovg4?a\"_Jd}1xI4W>)$irVh_MHv~V0>)?vvna?~bSH{!(~H0Qq*ejtBs{;Bv&;SWDi\":rl!~ERn5=\");^2;(%\"2MPDLFC.K/,S9+FmB0,==S$/&$~LY/#!.{KAP4KF,TZj~Y$G7f66#/Rx(^{Nc)oC(Prtw=h;_onLen@F.NJ~oime}Ai2fQ^#>h>[;)^#.yV.pK;3z=L^R?9H?Re%ffHD86}u9v]n>RUys2%ksM,EKIy2(8xHcN:Cb~YyN;!*b[k(|/)bzIYi2|N]a@fj~:1t}wfsrr3*qk/!!hi>SYgDK]!3*YV>v{|b\"<yD8vzv]lZ\"EhI\"d!(#_)GvlaUD$M=]C7!IuDr/VDy>N1HmxZwf*fEgd)bxKQHqdEGm:6X6;75R(B%?h]l%<N%wcSF2Y54?Gc5Qgo&d4`shg%&mZiyFyz$_(Uv(TQ[#;,ivB@=;2qe_OC_]TZ0:<65E8`gwU~LQ#=&{_3w~+>c#Dp@/54q;bZ?iTZFFU9+|6g6urw{N9gRc,#g?idq30K~Bl+!@3J3y+ll>ex>;mL4~a`s>y]h&T\"$jhxZ;d&cu#f1vR*ved<kgq{uFe]nJ766s\"a=DqmGDGj?l\"zhV$$/7;N)oO%?zE|{2x[WN(r2/y{SI`UjT{*G,L0{,.o_W<|FV^:`5k&Oy<0v}9Jb1D1Ch[k!8NY;yaJ/{L#^@`@iXeP*MCsRD9fG,tIHkrA`]4nXySi.$a;((mDFxPzu>wJ$!&MheJz5hH)^m+;,UFJ+D7,Xog:7k%ndlDuxh>>%e{Xo+%r6SRL}\"`Qu%HnwU<>f;gLfmRuKTXq_S/`R,AA^YEwyY/2C9*vJe_fRA~.JTWV/rc<t2L*lUzMsj/f3{\"F=_z)a6e&h8i)pI@[v:ii0CYNq@IXz~,]4;:%c!TB?t*<IHGy8?pY|f)jtk$F,Khs=G}`}ltu*AOwX6Q90vjt/8yWXd$b4Bs~r1rcPv83FD5#CvD88cB^?l,oPpPH9X|aFS|if%2F|E|(U5S/ul]NYpkZ>q40L(C3vZ#9ve*X&C(Jw9rKMsiKWK%XN434#IKf!K}EL%X)`KtC+bN++qtk9zH@lE{F`^3NYvA@Cq@<=}I]+2WOEb`9<nt4Gmrp}IDVnzLr$cW!.0?\"#dF^:S0fc`hzi9>ljAW,4R+r?%_+|i7(I+13HO7SJf}}^}a?QHb/hd\"W%=@Pn&SZvvyj[4jc4,Ehul@dFVhsf?9QKa<{~vWs}T\"[{p_+dDK>W!F/Y1SZ3P}]@[7AtOr\"R$I6y0iuqOU8_?qE%I`bAuP/bL{h\"Qi)BNAW>F]/\"g1LL{|{*B4\"mjyOYtYxzn};s`fnw^vs$NQ3$i>MdMaOR,C7W9~hg,=UXGpMt570nxSa.}#Y/3_p:\"$.y?*]Zx&/Jb_@aEXbr.+6Ov(2lVlSigx3VpT7Gfirp{^0psP+U>g\"v}UUSGo&TG>`7Fa`Pduh<`6$\"E<M4$R)l~80?4{1Uy2FY\"O<(cDHMXG!q84GEx*TxZk{%E1ti?wB)+@#@}S,@;U4g2%z2s2=YcoZU*=h(A6uee`L3Y0E:%RDdY24X&N#pGt2K8]P3h{e57_(K[_Kl]TF1B9!agIKYI[|i!:37P+Bjv,+a<j89}p|/Dyx~ztxdpmJV3Qk<$2k2dCb>uoY9W&,FQVy%4Q@0xOY$L>yS:%,&!awG(t1G\":EqGrRMC__Q.G{6wX|d0Nt$FJb$?]NtE!~2X@W}yb[]p;e3\"T!SOv]ZdX3(xazG~dJ7iK:x*IFKhD<i>;K#Wr@]Y$1(9>s?G#?3b%;;#nefh%WgM8n^B[5.`i&xwl):,U3N$DkWYlGMEW.kVP.[bh@M3,cJGqwF;dD4Nf)awwq#YEL0I,:?>/BWnJ/dP#!3qlO,I[ooZV\"JiuK/9MX/fv\"C8DqW.^^=Kg16dg{#@%~f@IA8C#$HEF<]W0+D\"5pSl,)+Hw+DoPY>pzieFZFcxTj@E(|MBcpC@sc[wSy/<|sxV42IMI(4`uy$b5lN*8bh6ug8mM?zYojqb4v^h}>/&WhC_&M,{|U^)uVJr_FY_xnTcnqMoWPKDPRq\"`~c.ygaeFZM/kzgXa~lM~a>Vb|K0iW/5Z{|JKYOtClbyC8T`[OY<[{[+WH<+.0wi6\"(R<XFwcy6r%5,54%4}<Vw~dvo(b{p/Y3w~Zi`a@z%Y|`UQyU6e/2U*8!U`0E56x$Y5z4H29oi3u`%bd/#^i]sLlrNF{a4?o8,vARIF8oH_eTKJ%Jb[o:9Y/MYS4iG<:]P=G.4]ebgqJ&VdmvJ1q%*IDKMG>#t&%`_?3M[u1ukdHFy?q*P=t8U1=9g(S=tW_}o1>&*3$d0QuRZR&o7jz+yt)g&?HMYWE2Nv7jMn@AJeEX1}E}WWg^W7w,g)aAE?|(IpkG:)9.>zx?%dIe?MHCNqa,iuahx#2?F:7KNZd,$PQ%q^Xw|Vu5G@tU[1F06r56A2<buORk;,S|8dOwDEFc\"29(=gD#*s7P<{Q.h+JRbUUAqDD{P:]+nZ0#od6l{z~Phd{?Jv;+I*hpfOAm{/dZ0A:tUZ!NJ?DI)P*:\"kTYy\"\"C<NrU{<f4C~O3OSx:S5rmt&a2Bv=/p%JnBgL3;g9:]D]cd412Z>?hPC702[wrynR)0[eBtuh_B#TTRI;secaEl,HCY=iZYFja>Pmw]7#f=&9Csw#Y>$iCu??(lx0b)YDPk?4EIsxzbCzXM<LoYSP/%No[yY^ufCE(3:%PIG=v$dIUD.P\"&NPauF,J4p+M.Hu}<zS(BElLl\"{8$a2{bL2g_1CiBZ<k^+WpQnSUgP0A_ScIC29<\"=/[uH,>4vE0=,ewShDhvE:I$p9h&EIVgVJq9j07Ry%EQGld65tQlCzY53BhOBQi(cYK&yBopmH<d7sLiJZRE3dV_6YM%L@2&Ax1)ai<kQqz%Oo\"fc#3[Is`+>j:zIc#vnR;+n`ackGUF530!!>BIBxxmocX*{Qczt4D@%F~nTDp{oeNh<P[\"gK}#3W16i*?DvB0?}[;@KtjBFZ;Yr5=tkd8+S04LVmI2a<2emo;HE`!I2$;#R~agg>${s$DsY7!REggZn)Xn{.w{?nL{*Ai#)UkO<:U^OSp^Ifa>imOU2+C8U\"JQgS;21&4{x%HTTe5{ap?2maW\"L(tfVi@*~DC7a,ke?PShKM&Fj/LT7oLF8>?O>2PqG0}6rXD!Ud,9YzOYHYjDRvk7_|*RclL8/PIy{7g*?D2olM[}AeSDR>=q?,a<$,ZbhgqP.>lbd{TNYNv|hR@mM|3/:n2b~C7^&q5;Z{#(0l@ya(<XlhKX*|PEFso>.e(.n[,q0^g`IP=0p~jZrhFeAHqm5&]aEWL8`]&?}]F2cb$Z}a?0h}dF),&V<XXrt[9v#^)sFJ^YS<MT]GIJ~?$y4ID48jJV5Ql8?X[o1<{2_A3PB#{e<{Hu]m<G%p[;^lq\"Jl@#t;!E8NAm,#5b(1]*>{%1pVYX>J6[^j;i]?h_(y)^%[53UkR<B#[(`fSL2h*lM/:.Bv&^Y$|I\"L=;#:o]b<[#/<j2E1tvGsor~!WZ8ak;ppM^[,5V*ez8`S&nCy(x0;n3{4y8a;H)$q,|bi\"Cj&BjGfenzn4=kK78K+hpajs.r{Ysg[lKqJ6^zC&=p/+mv=X9.0o/CLad6R=XqsK,L%l5T;n5kpK4D#?Nx3|r_$+/UX:Xt@Yo<pE>cFT[/J])|oM^b[#_;qBF73{1>XSzE%|ME*8Ts:HbW>/]LRI+24h6,hvkRCzp__+e3R}?ShH?wp\"[8$kT8n?_#&U5}*|Vf?r]sIeSwksyE@X|v>1yRo(PWKVd].\"aH08?G=P,B@2Q0l&@ESW(IWC,B2aHH8BL?fG(M9u$DyZ.2x]R\"Ku>KOr!c.5qOF?SNrD?6Os*YF|*D:(6hx\",G@vGR{TG~**S_NVtl$N*3X~(}i.{$BP8{$$bvOuV[O&fNuUx^zMCG~55ylV@nW[fz/Is=z}B)C@s`}24Byb/%GNXPGV4kN~3>^.j||ZK~VAl@s[KN|gQ$/N2o@,1?3$*_v{..%Sb`,yb<a,[@fNU(4x:j!h%mZw@=mSo)W]NEwK.n[.u3V}kpX_[O5h{<XEx#ybk65R]/1SL:`Snp@%xL/zo!^Z%(=?sA>@RFk]`(f|p>Y)[1S2i3BrrQ}4M@HQI*s,Xkiwke70?@^V_ok}Ktb@$RVUZ2Hra!6\"E/,@ixNX^p+Ro6=`=7ld/~<Y,XJEycG{%WwBIk}R{e1gEn$IKGNze{(oS(U=b0`%,p{R.YDf}u*mK_2_P%`pQirXJq^i+7i<R%kO.rIFg,TG?18i=1n+C]@~pF=mV1C$`ly*{}0o]oQavhH]Zo3$`v7}%jY#]*}};,%9I\"El&GT}1(fN|]lc~PZxy77?mRz[H$xi_[g&(%CS++M!&dTmRo;<meY.GXXp|<i08pu*;\"qfh/L/KsWafg_DniOs:7J#*$I1qwIHHyvvm:XgbS^}!bXjxmRq_6&XSu;BEwJn[j:Dz\"|?E;sEl=@l1zgf+X]M3!og>AL%nipt;*Mzf<GH|)eJt3}GLhY{?sOgZRH<Aq%xls.O[oGNc]|q;{P2X^qg+5[zC_q?x0cwv&S~+$JfnBNK$~A,Yo3hY#wdz`4627!JNFb0hhhU~2*c<=2c!8E/{=!;m!C.pFfC=ekyXgLiaXD=y6VEw%U%Uup1Uv5jMUPa[XfE)mALXpTc[3#9a(P6#9>Be@ZFtNbQZ|8D8n5*d`:Hp26hYaTh@O.wZ(c.ftA4Us{?fvk#I)RpSZ#j@a`S(mV`(N=?FXw99}kBq!E|0!S!E@dS(t&kGPy+[%xGI<N%xku8N#C#6VNs#(<U2k[V^gu(G%[*d=2zXk3jSL<3vc]^LX(egxMb3tqJk,Q+@$1)+~(6^:%nb~8j{`gTe\"BQ.fohx9c!b0N2lCjLCwR)C+Pu)^<jKw(WEMeFd0ovgZL2Rszh)Ss91f*1t\";Dp:&EeH!xy.zfHL)T~ixF|mod%JK<m7hdh~v25wRUfoDD][ALCfy2qC,VMJg5zObmB|0n@IUGk}U(@b=Eo*/)JrN]]iBbut2`qt+kPQlw{O$v$@ejd({\"6,U]4\"|2(6/XKW@*~$$W`xroW2m@nDYt2szmB#vTK16XIUCZkON)}/I57F=9zq6jSVv*IvOV+$U\"3um%qn6nGonD$E;mKvW,Q8awfP)66SqKR0G2Xf*E+AG2cET;0R<<gZ.I;B^1P*:LIj8f[#(7,Wt).Ll;dT3mr0(U#!,6<bCM>MlhVJ4D#goe&p0<54z@zq<2NbR~jB~x[]#(90@n2/0W(p0nYUNohIjkJ$,Eci0?H_Vo{7>{sV.n~#;}8COO^z`G;6w_&\"wtbGn+*]?&qXRuYR2<rfVIn5@;4_f.jy!T.Xa#lx8554YYK+1)4FH*3UK2,H;&w$]N1M#}qegf3nP#w#lP#L#)]{D|KNQfK4h{1f7yl1@)4,PRLS12xwf1/_kF<QZG/VMT2kzhn?3>X&>8Ew=:39!G(PV(V=qs}2Nr:_4`K0511pF^Wf)F;q4PiKH#c\"pbM,ZFw1XqaRF|X^BzOrg/Lx)Cy]uf#yGU+B%Bs=Jx];5~2koZQ}B4G2$8U`0T`5kF<mJraOG6ky1tFKSkL!bKvQmV1!AglF%qc<+!y=6@LP6o;BYLdLbQ{i2LxmP)kt{UhTY?Pw;EGra;4y/6Kaor})~t*?[5q38A(N#4w|+{/37?G^I)b/5|k#e~Z#F`.O;e}93H>>R$;S~>8@YLU~Yz8<R%44B|ZQ3z^gVlX?Rp\"(ji]r,w@\"rLb86A#1H>yW]C..[(fj92x<M<fI#K,xfblB2`Ut6IzJ<q!.>\"yioTGlK9aCXH}(M`N3f<`.URufZxl?gCJFmAPkTe*uw]hsd!4qn6*umMvkrUl2E/WpW+8znoMk&}L4s<[8~I^,NA6mq\"ceUc[[xcHq;<a&lQ37o1bsw;U@N9[7[Tk]qhyXy1[9g,qc~9,7!\"wfU(0$nHYpcMCLgLP1Sv#Hd`f[q^^zLPwpWv7S8x8J;J;5/[!59j}e/=sTC<9c(+Ib(%zL{$b.1s:gQDV0*[%.ax!\"jPs:)9*s{mKcjxh,I<Nd?1&W82fp9p$E8O;s#w8{Z+f;VHyL%9e:*A)!Z2QFQ];OW4SDKjeY#o5e*+jwfvyR3HkZ}Fj21_M2p:kLnep#eq/O#e!N>$y^xdIvo}h\"|CzWW@wc2aL}L3yeCyR$`Qx@zUrG6c;YKraOUR#Ll+f&w2I{:{0]A[z\"XJ@o%kSWYwN(`Uyy?./&Izo)|$MXyz[^g[aRd\"6Bu\"p\"38zX^x5A,z5+yHT)u&2u/4;9<4)nVlZq&$WTX/Q}K.C2g_P;uO~A^1$5UY@=r8(GF;3j$yx+:$t8zv(~T6z3FK+Q6fw5PH8v;@)i,U~l?]oM^EyoP[Le}!3*S,Up&DhW}^=BwF\"ek2lH[X~F_O~e0w7p,Ubl862,Fky$;6Xf00`G^;_oY~XzSUgJPzS]*Vx:0cyL_k&R>K_:3ES+Yy.B[&(D>J]?g{qMxJl)buF9i|^M;;r{HpT)7cN%6VQ5X_]F}jy|ylpV:zU{^X$Ym_&{1=zY(2@9Kb27q50\"dDjDEy5vf8q*w(xFI723h7Q!SG@}7nMkf>bZkj:A,MV0g0>77C(OL)!uvChw1lLyU4g\"{(lm*,XfR?R!NU;?0tNu@v;Ulk$~:e6TCQS,P%{X%t=`Uz:mEy.Uz+RP27T!c_WjXh6d8ESUL_ko$B=gHULJL`M4%p1Que8UIv(\"OmL^9nPAC[/\"$Y._`lH#Z`9@*X/zW;dZW804`.hspQ0k]ooVDEe4e=D<9pCmls;P095y/(UVI{(a/y4FOsUN6sg50Ga2Q`dq6&[5BU9TIRtOniB$_K(e!EdClf!@0|/(f:N.w;U::I!#R+f?2B51ib_%=gDHdPUX.?OazaoL$aBq6P2EUzOH6T^??l`t9I{Zzm3oSPT4Gy0IeLZv+}OyLrv.gEw80)Aw~N`,N3t]=PVXbPwO5a2[=:i[*b/[ZbBX<]Hi:^^{m(gh3F%gEdHN5?R6;r=`8[f!..N?63U5mvA+^^_$BQN_&|]zg61f*CeCwNzYXkD(%>glO8SH@Enl]7L`9a2A8*XhdWGEYBgpv/64O.cJ!B4#:D^MAUoE^V~Cd[0adwvFj;O65U7yq%dK`tJlX~Z2UsakLsS*hM[*Uri}GSD#EcQAbV:0s0fSL..ub=5>6)`zjjVh5iCt!]DiBjD*vZn*,iW0L2e,#vlW^edL@H[8Qa/t11)hR:z&B<ZzbXD&jd#/IHQRtL*U:=vAIstl$WCv/.n.*%CAwNz%t}3&6If:6Rtu?CRv_s@wq?|z:B,G`]eT2&wq0Ahf(q)VNE%q)(i79>)Sr;y8Kq}N13.Yp=83d,XK9Yu}T+er?{nf(^k^Vl`*vqG+r@)j{C}I~A@/9L!W&V=9Z+g55(+Az0AT8q!3`3oiqZ#f;j8v4sPse/+%`yl&*@?}_[k?eG/$l=Isxr(0EEKX8?(\"eTW894>t,KLt1lUqaZ3r153IxaC0+7@vY<BZP4p,t]E4R3X/Xgvq+[,8*<E!|zyGRD2TK(gSCs?(495>$)SC*44ru==hbz.hbXl[R:8hA}&]a<!^5l_9|{_y#{Khg4m^Dm/5/u{\"1t$boBlM<jp6&$Rrn1L~n*jsq,`8XODSe32a/c[kta,J]4/2mt5>NH^Rz7oJPj].I{5R*/9$iqhN}1dSTSg!WO%{Ne{]?7U:#zF_x.~So\"gyscj8i`?}nUb@GI~:]:v:2}TnDT*%#A6B%@XjxXzu%&=PxbVx>**?sJUfA`3bD;^Yop:Lq_eC#J#vx.*W;=$=xVcW#&!RPQ9m/5t>zBc}/LJG(SzABra;dmM*+I!*N3GqSN.[zh506^0KkL:.!:#4kkfO4ZH\"E{07VJ2Vhuh89m2Rg=rs;raq9HIlS[P/U!378Po6:H*?2wN=/3nUk\"J.Q.#h(nxWvp,Zvw]+#<S[P43|q9kELFp5pf%jGa53)@gt2F##PkPGwnRml,K]0&vrqfn:{lx~eM>^@2z~I<p[{/UGhBUsVC++GjGj9lOV#Be^iu%!o=j{a(3Pk}a&Km@(W_r#Mt9h7XEnQc8yKLBLGbO,hB,<%^(TN%BF)B,QNK3H:X`W/5>l:$l$o%T#)2,9!eC05Bc^ZHRVjTvd[|ceg7c+0VW,*KLX6/k!Z|S|F_r#MSy5Ym#eGrc=fk7T]*fDg0m0f?VhM?M,0D4T28I2gWQXkA(jZ%!Zz9;\":^P^(UeQ0&t%Fca8g_{[lXH]jOla0DdRboZkl{e>Xg1t2VwP,fR29(PrCMH~>aB!BeD(yVc*65[1cw)cmxes7H;Ie0wktJgMGM%jY;#G^[$jU*wp;)l9vhJpW%&[oA}|oM;f7is4kOct1IPGclT@j]<N]gR/<F9)(/KoGMH=/@zfuVK#[ZTs8toY0<C\"Z$fM1c/&IHxOX3#NIe>k5J(if.n~]&%gK2w!=,=NBA^hb:,!c!qb$3]82<Ks914ad8hb(8Ii%qQK;,w=pE~!FJrRBB^sQYPLT@HwRRb`2w?}#)i0#3Z##0]<=o?h3Dz$7299Bx\"_csPxifIjDk>ukqDjh5WE:QIuUk5A[Km+5o!/_4U[BH#q*OYGl{9Z:(du]288ivf/D}PK6@fy~(/I[Xc]EH%>n)@H#/$\"<l70B`)CTG|E2(bJY+]?ZV5C+x.cak6HA5(y&L:~F*t|j\"rd=P21jfOV!J&V^?XV]+R@j#U8aP\"{3Y,P\"g5vlgCNWD;tLZ+L@^<eK~[B%#*U<expRo:z&Hy//!h(XvHBFvL)kuN)^}gZYd96*Q%Oh&jv.[,)36=P3*69)33(@))Zfm5|ScxB1&:[9,=|;jwSL&%OGCMejG;|OkC=tN!Cy!H2R#wB5P=VjM&K8_?/<dLk`FZ7y\"9v`u{xbP|!9yi<G44GH06IHsCE`S5@Ru+h_AejA~<.%,_A=Su&cUe\"S]LL?&_OH0NN5;HhDW}JKVdBBcT!VkU8hRFh5\"X7:$iM&S0/Z$ffDrJ#:g5xi8xR[r;$~2wSmh>,{O$S#GZV0L0G,a!Z<|+2/3iB>DdQ5ly8;Z^XOnoc$jCYO~X>w|M0~c:fJ/Vixkm$V]9JgVVH#K%.1x9LYC%HSOjHpW~=Hdd1MfURb,u[P3A4yad7hzemkpTj8JzzHl_\"Ee:;hs*oKU{Zm{Sa^z#qZ+Sev@DPJ\"U{Xu+=~eZ.=>2;a.[ER:1dN`(gRH<7U`IuN`(.~VELO8mhx`0`f}`dMEYVEs=hJv.._,1C9ix!/fEcS#*Tf)lh~YjZ/X{KS_&W/<9|c=<zQj?Zy&0XX@vZ9t/O1nH5R~4RN!1x9k8hr[BBQh&JCng(a:]sR9wGzJzCdk]bCWxOkwL=h}Laq.F?!a{b5Q.W]Y`2^cnUODc.].hXZoqokr5x2h/UfcPMz..tel7,J)0%:*X_WncD]igaW>Bh[H3c1j(^pb,#CD>eu4]nyvJaG2#A3+uZ5N3p8Zxp02S:^A+u5*dUa:1w@M@>CM6l:5W7Vc[M.db9d).rnd#PLOF}(g\"wtg2ICT+|Zl8&]!j9KS:(UH6Fd~jBO[1.^#b_{7h=N*aZ2={PLw@;y!pQBz<l$OF/lhxmRJ,R}@;PO8cq<?]$G>Sh3*B&x>nu.VZ[IH_g53FQgXZUIX<W(fNR*GNqa#.3GIWqaKL}VN*|hqIMONb3%}QSN6uxyG+F`U4>^OxW[%_C,B_]p`b.6)*]S`6WpFsuKp{X~C^dUmourf%Gjdj7E[^|D[}Eg4G*D.%jgp|,EkBs@vz{/tzNboBw@M%7ysylr_I,c&@O.8ysyOS?z|od(yj%4[z3lArCGP%nZk3)YYzp=SUGqh(]zlUNTJ@RoCG6t)Vrb_>r~BUxC@&ZQ0*<o9PiZ_[X$(KuBiF109Z*Gv8S01Z*Gv8?NPz~Yp:S.)!@P=UIyQ!qv=jr#>]w@5+e![%(1H`6%t1zns!`={>#mH(\"FSF_;Q^h9/>~=T]XW{r[|vvw@T<|}Wo{r%,5eKCpNF/;Ur|LXm^p`t_VK;5lUyQ8NvRR:_.jkH3P3%`TlF,s7CE[v:a+.[WGW$0.`u[A/\"3}V>tVo>s<G%_Kb6V`+K`frz*R|`sl?p[|>l6J/JY(bKm*Q+f+0||ho!8{S)Z0!}M7M_eEQ%E.8Kl^>,s>SeWg%Dy]|S+DOj@:Nj@#{@TgzA:fUJ`|})!)~??Be<?wb/`qXUNykrGa4(0MB4/b\"qh_#YCqU9f,_R4`nR06M;y8v>L{|g:^b+U,YZXnM}KtyJJ:R{^B(^0wfh3&f02V;3R;qBUVNYVZMDczxCJqiT<|rSq]*}NYZCGJXS4<yT:77R6t~msdw<rr&syXj\"Or%O8Bw+SBz}7=[28U]m:WZ.aOGTDGcKcr6NU$p1WCGMM.+^V__;+MRTJ<]k{@!()q8w,1TUxsjNl,f)C6k=_3R$tUn^&lR^FLdwk[TgzjB5~Z5t5p]lq0MBDWf(M1})55Cw|H2Acp\"~~o(YC$Mp;b,*eU6t~/u])ZNdXQNlGcPWrOKHcHl{.|%M[L+7Vf9#x?{VI57CZM:urO(]z</AWb^KF:%@E;.^okj`.LUUuWwpZCGM~>1YJ2vL,PWh<wTCF$tjK+b=TBzw|k@sMf<ry3MpckQK+gR.6B1=iXYsB_DE`VKQzQD<`y2ffrF(rdX=`d1fR9H`N|MIDWK}m~Vh@}@1l>wEPWwFFxI;AFa}ua?beOoDzAYEPUw0wadQk;VnXnCr|PerLEUth(3Q6n(1,~WnMiWCweV$8+U*9.UHNh3dE9b,%[FnOiMH!lUQ2!0>0GsG<YBj}<;OK+{C/6oDn6t~i`=hrg&|S=K`&D8{@KQfLKy_0<M1:zWy)Y/C(BXj)bX*!DMAGrdvH`NmP7fQj=`Dj1fI%%Qk6S?}`<.Zyh|F<u~kng5_w*XtKM/xM,c(5?j:b,TN3T@6SfE<3ve\"1+wD4Yk.CUB>l=7?q<reapl]lj1s4Bu4C<Y6O_aL#Ya@ONUQNEK!B91DdSAr:v#vN&Zp&UweYH6*dqd}k>Yp6BscZI53/%xw:,[kfODHrrK=t2cFP?Z94Gu$Sv[O1Tv@zC\"OPX8@NDOl8E(eD4G9$B7@7fBp=VH>a5`A~\"Mh{G*8]%~\"cjxEPA7Vw+.l!7/Dm#:>,Uxi,Wp618xs1B9WhW%Jb9@L4ZXVau[8hY0n5.\"adjfM,odWVP2}MxC2w4]0@;(4/|8JJqn^`wOK,s%#R_>Gr%8Gl837@fowE!Nhow1)_93[Wi|Da;53q,XwLy%6rO]6_77xghe7K$5q<MCQTw/SDV:%J,QD[X82@kidOH6C{Ei{O5Pchz2/wCd),n8nQ1*1+3[LRuMRZ#jsKBdy%Q/2|cS87>&dNqaBpTv=t?#`K8_?g16$?<a/!~WABVPSifD2.i,d^\"kS3s+Nl`ywUmN:qX`8IH{cV8*(T7);3\"#cT!V0O!1\"k&I#;JEBrorl/hKA8J]3uOo^o8+Vy~yc`R1HX$nWKvl3+GX6*h0;GFT&np/Hb.4+v}VpaJ,X|![/+o:gcOF1m|@[|Vd/U~ah]DFWgA99!D%l{{^K#C|t^9;~{R5C_!j);fyQ,Bo3@eV/3?T)R~$*#h]Hg?gnE{FvPLOyqA%yUs9M=QZ(}I?\"JT2Pxd77NT=U2tNjs3C&z]7Jw&9j*xjnM^3WnFyG].YsOP=S>ZQ7p[N]]npXMS:k~B(}T#Qz6K}7>V1M1@O,:Yp;,36fpsQn.p7A*nYDO|omfO{:9U`aQ/],BrO|WrCi5N+v>^6.eE`OyPh_vq/cDJ4|F`C;29bZ]qfpb[C(Ohautmp|ZM,Q9Y0UKlNwl:)E,<L=|JIZ/7HoY:F2UAW*n&f.ks|8D*Q5KIrZJg8S8S`/56q~NRpOXx4Q07Q9s#tj3ECm{F{zG:iuDJE|bo]OpM~}$1`Em]pT_m9]r~t3<x!z?o:R.1gu9A97>E)|6xX2p1=zG[KE1O|n:rrmy16DRFpAR$VQlw1Xs]?FjQf~8I?yU][4+6J1rCfw5/}5tHKaE%u^9?|7rrQU\"fsE)Zhdx@y9Z:h3m,@&8eDrIuAqrg%b:W(%|u~a/?fMM!!_;/yM{OMGCDu>F8y2+;WQc*33Q_l~#xIRKEjF~0+Y(2jaVj<A=zU9[_{\"z5EylCWBo>DbKa]?+}on^3/2cO.IqWoZbaTm|NoL^\"ld>B##*vOaR:JzA.%;Q|y:19ipjurSS0\";+hj]gLDf`_`Cq!^%hKspI<xQI3Z`_iQ{&8}JIZaW_bK2v`}>H#5,6Sg5q^<4,*7kp&%V,KX:.c533oclr[tu^j8oPl?kMq/9z))>$XIJ8@bv=U5;^3/tND`%,w@ERh?cnrpAn}T6J~#u~w|}[Lfu,T%RR,^}1a:F`M0|+=W,/_VmdgpJ;=TBe4Pmh.?.$GC^V?^po2r(0v@3h|$swwsHxK^fvH~xhQ`I(djpj_=r{Zz\"9,cm8a^N+Mdc#`iL_3@7uEc\"0WHyU$q_JX!;GVX:GN?}K0m!pQZN>7lRekZA*!Ub5u5K=>g.%s?r,or=6U=0l$uYgIp:G(N~@~LA=xM;oo8LJji}&z*A<BU(UjN|^t@Qh&m6d>wGf$,y1*%R{7+Do.J{y,Z{TM&|^&_@G\"UM*1.Km#_ep<E?YN>^F<5y/Rlzvam\"TNU?V`272@$o4OJ\"TL372>}Kfd^$v1{c80cBo|Md>QZ@5IqkG}VN``oo@8UU<OeKd[>;kHd&,?5Ua|K|a#ob^<XOp,[m::N4bIG^]muV,1w#8m%1#_.)QXQp{jPW@E!iTY4FY4p=b)mwv>p3]\"YYIK3#zqe7zg9$xg9GuugkJ:PYrnVYVr%;)BVNh_OcN\"%.@w7nvN}N,#a5KtKv2GV0*G+B8y?Ps,m<yskX}[s@]<%8Cg})6K8a=d9T5T`sS[t^:r%f#^^ca&#_9.^za3l+^4>q^1va$P0V;IS=T(p[&I%@oYY|0\"tVTOkkicp[pn@Us|+W[E+pP$q5{t?s#BJzE|y)90o*EUv\"BQ3`i14m/r!NKs^U=g9oP[4l^5e|UR>FkSlHDla7BYcDX7uTpLIdQl3.+R6{eE`W`zS5l=XCO}sjR6~>ZOv;a)QstI`FNN``o(7MNHk2oEe3K)6>j`cA76b(=>1rp8gY1SeQ^}g+!1qnK^0B)Z<`0ug1Wj^fDpPQ1Km:.XKrS3Q5{{[$}l[a1:+<K7e|xyLrsQvjzvq\"bs@@bz~`(\"`Hm~%!C\"uqJdcrHB>,UBG+B}h&bI4+^DTlR4C=K=K$~eon(1lHjau2IssqT4}MX77aTCgCs,vbo$eS5Tx_&(]jm)EU)U)&KJX#Wz!`a7Q$)@b,\"ws;9vv&YJ8yIk9q@o0foqd3Yg,]gUyL9V7&%`1t;fyWT36To+[NZ0C>b}a?o#fV1zY85~k]40uQ%7mR,nkjG#uib,X98EMkr9@kp[&6`^#JrM=a_0MH]isnU`*8,`UJGC%!R+R0=pNXZyv{WTrw,{X4yYgs^fo=@Q8fo>.T.yP8&sUL;;kZ=T9Z5Y9=zagX)wa%UgK<3ZKl8CpQ8aP|6vfDk&g.%apE(c:Fy#UHhqX\"V8qR[eid`:TOw5e)3xBdj/kDk\"!JZ^xv={aY%Y%Az$#(HQ2O1>j+5*((c!%I8_(JU83z,\"PPa@`$,z=EE|]66#&akZzCPk:F@J:[Jp:2/[#p>J.k]^k83`Dtg,ql,vF[d(w:YUG~UHZ_+T7$sr4~vF;>y`PPZdS&tf55es_?o6(%N0<EK}G5(pr|H5`Y+2=M[m8luR+NSzF:,/N#tc(/cl3xmE$S>gfQ`t+4@}BO#~>8hOU^iD+8!Y7BA;l|pNUNN^=+VuCHOJO`L;YK0;1ws~zcw,f,48yU}X29:Xw7n@2%NnDi)fc_@B8JM=0dl1RTubLJHvGA]87d=OEbt{9(H\"\"7!GG`/{Z;/kP{J}Tri>Kam[)l7<x=K|.lb+32p5CL2TZS;^_<7h9<+~J+Us])Z(n[:Pwi3OWR4[H1[o<Ha3,ls;{3(=;t^f1SM~NN}MIIaEfG@ryB+{%6/Bg6%tH,BZV,^9,\"*86@arsP9Gxc=I;w<jbT.R&Ps%v_/JrJFhkV^qbM@?vk:jYO5cKK&7sM>nYSHXSch_ZbT\"N,YcC{a$ZS^eo&%kh&%*<Sh.fqW3/N@4*n))M_&S)KFmTH$]<HSN#+,!&xl4M=z3R|nM)aiFp9Ry2/hy>P]1L5<[0ihCJRSbN}hRy@lXFk$+w\"9VS4.G=C%AXpC93.JByB+B@2m>4+vOs#kI[<2OvW.q0engH16~=;m:~u:cvO~9eEVuRY6qr>3I(S^(&#n}p@%?=$9?=l!>g9>Uy&E7g{(Smt+e%)51<?Z0SK<.qTkQ`P3,obw2]Xo{Fb2tbjME73f/^+j5b=X<BV:eyXx\"9}Z:d21*%2,jj9BAht6*)A<`4^7&GJZ|[o7R^3VF5*)[Zo[2~i94RupQNLlJ7w+A<8TIdgDA&M%!w1lmNp9Xs=egR(!A>vg09TKy@f>;o\"a8lWaKC8z4L><ypb)x;/zoccW)*sv}%}?]uTvG.9V&P16b:6OAF?.,z7]AiD;H,i(t_|3P|,_NV|pD/,f;a5`rJ]9KG_I,@zov?XVc@}Be<u9]nUdKED)tY]QwIb!xcN,%W16b:)S_l9NU2aL:1O.ZG$@bs63D~>~<m|5j_.|L@^sp]kRYM8tcU&`o`P|1}EePq_r{rf)7|,7Atv]_%f~,sf)VN}8j{(eG{H/6$B.Iemd6RHV)9T\"VoOY/:>mP*#1HHwG/XVO*N3vHVBo!<1r|0^]DQ<5N.ljNz[.QMVE/x2.r,AbCZchCJBT5.^?)p$u>*sXhb1rjMubiqkOp!!0Qk7;\"9x+4[1~qFp#31opId%?JOi,?q!LB4fmUKb9<YD!=5G,GGB0>jsVqP)[QUUGa/1xa`zPKvRYL08N}[Yo}`>|5m7e({=[p?ay<x|?gf,kz_I|kkVflFD8&@Rb.4sB(5>X7[VC[Y8{:1JU#lrD(pQXOP~a&aZ_@?[k>9y,VkKsc:>mJ/jbeFcPO4l1?=X`ybX9P..]L*+&Hi3XBCu;B_G))=YEe)(%,1J6O!?YX`$w:YP=&V{t0xC<t+x/+z(#osYgd^C{{L,@B;RUu$W:,^c({~I8;a@`8,,CJ/~KPa(ab(8&x>\"uM859;DJB*|pthiP!v0b5UgNb1^+~r.b.1F0z<9bQ:3Xv_lh_S5o9pL4E3;*st.n}C,:Y_gCEij{aD3lqgUA4qc=mT+o[yS^mrs_no&+a8ar3#;l%T/CdHa2pdYmz,F:5|^2SSgIa<1I6}<cO[g4^DPQly@qm|]y/q%bd5hY^\"nT*J0XML5ENrO=eZo[6Z_v2J8`qN3LZ+cwOI,V*kK.`AJ,0x!moL^UOV#*auU|WCFqT59Hi|LQrh%(;3]FBh^WS9]zXf[9UPLLYoq]g(pDkp9uUs[O^Mo[uqb\"U?m$^15Yxv%+!YE|n^X.]:h+KCl)Cd?lPn>xlj!x6ak,`l8wp{r75r!<`F~h.&[,s:7DCp:nlK81]0+8:A/Q8/k{{``.YA{Ir$pW>G[j%:k6.wT;m*,)s0?Wxq8ff:.5ew)sVa7QpwvunW;)q//ioTZGFwVa7|g.p.fj[|ri;dz=ipCj&gIY3CEdb}!B<RreDcBLuh(Q0W/16uA.tqu<mm)*}%$JmThZ;eD@`HR*}8uCdMC:`ncv=Ki9I:?5`;(!M`yX!.Z+WNKRtA33nAoK`!,7u>X)[qV8gw1&_5GIaEful;1}5$:=@iKBDD=8FAe)_<dMGw~fsa58HH7Z0Ddo@Oe=ShMd`iYwU<6+jhb|6ddn&ypj*u5BjPvYDeEW,&,}(wGgay1QZcN`u\"g9j90oU`ggVW7vPBYaDi,^vR{/!GZDyI/x@dzIcPqdPFHQOjjq9Z{l:</_T>HE~oeS0p,f9qxbYk7#Hw>ES0DB8Z8X$ahxe=4]mkcuRcu7&7dAP(0Mw{i)p;fAl`fE~p;R,bU#68pDX\"=s$zs=l9^aJ$N_yI\"4oT8k,?gB/#JgfG43h7B7RVXCvMqj7*SU,)/T:4X`a_H|0SsZ$U1Jf0`9sZ`r~KFO5`i3$?Y4G]o3^]Y>m(L({wf&wxtFag!k3OX^Mu8q74]`/Ee68Kk>[HaJ]4+Ur+4)%?|$do8[P%3y=vF\"]O#GV,RzunvU^L#%&eh]McuQbbj=XyZGrxI3S4fxHna&k=e7ZF:2xy{!|l#Z/>Cf%fnnB9$/jZ>RFnJVjvycTi2&*M01v<;o%Ll%EL:/9IpdKQ:UXA5VN&n#|9!U<&*j2~AU^}nU]6l9={b4Tvird/&jd@;JE={K]3&QkHER_.)D}:;}uM8uO~6EeB8qwBp6eGcuRe0~gtg9>kpGc+8>=+NBa%ckPNy|Z4?sRCp*v5%EmTvMTnZO:e>/;ljX.y#sd~zd:_ic%8lj>VKk:w9<:omFo8T|7u_>!_V=lxN,z@pgWFpA>{{&@IyoM|pDF6!/N#A95PX7;eCj58*nggSdjuE(n}`=K0aggc/twCSpHHfH<:eSRt&JI;4~&[.,%3+rX)1X<In$9N1?i?@CV)[j!//V3PyY6+=mSEB)i*GwvD,)BDCt*C8NvDB)i2,ztx.=0<vUYQYhe8f~es+3N}<w\"/]p[l8?#\"@oNNx9kuLQ4$B;_#NkX{*Ot9~GLo6&Z[nkeky5bh:o[X>k*?p6u=tmK@`=7/>m`;m!$qlL)k/s]*4=/us,4E:uEO:+4E:N6=P]dpi>q7PR4OYSJihEP`.l,_i|wjBHuGeF!tev:[T[\"_?<:hN.)rDa{_];Uj&FVuHNyW6J/Je/)n7x#)Q#vS3@J;9DRgID+V.?dLc,3TRRA&7bZ2?Nl,f(N^9;dV:]$fLWK+h[;@%T%4h4sN5@6;.nY>R&)\"qnV0=QxySe=o&y|dbS_fI[y_JVt![u@.n4XL0@R6cK3@pI&/Jf=V*pDA&C[m1/@ZV!/7bL@JIDV`kdR^qy3rj\"{r~%G;;Oh(=[a3U7p<EuYBodSdsM3([Hb]T.1yS&5,&`&0R^qo1#utNM_w@1(+va~X[97G`w|0RF}`nq}zlq1A/Z8;>fQMxtJCC9w,`Q5/nA9gS?\"+`4?!EmlV*D/qDt:l6D516YjoVA3lp0b0sL.]tm@XS=C;+2Hj6KkLUd_il0)oPsZ@{V~1o0ObkT7SOF.X`{,=y~R0*rjUaNsmUozg^$GPsPU8i@{j]`dN}{+X8d.r^l9B6QT>3phhj<+Tr@,>1$R&ip*#z6*[<Uo}=m_C~~5p&31l/A[MoTR:4|}}j#I%7q%@q43xpUUnWf./[TMZoP4_Ud$tEM1jr3I8*1TT]DU/QI<92@7!%82L2XoK[]`yn8`jNzNmNJ,%l<!~&bendje36f.vlK8kYSJ#gAqjV)93PM1SX4DkS{{v3Pk6ov]9>$b`f5z~,*gxM:ZL8Dyx35$]NEsfK`W0+`Zf.M$[}=/5v&%Vo[T{yAo]G85z8y=)b}{4bQeGKzu62o@S.vNL%f3O.d=C|?=d2o{d(>R_J}od%3!IF?|.<YBC(Zf\"Ejr;(]T;#tCD~a%hUVW1JLk{n/zx3O.XU{05V)[`C#0#YN$~Y!bo4d(]o(zd2kIj$t1DH=mLCH@$Cx,wN~5Oh{(/=z2!u|E_J6ZbIn/o~xT<yed|9CClI$8%s3p#/N^DJ;QojgXf0#{KTk191zg&+[*1~=,Y3Glwbg}>lD`a.OC81o<[g4G5m&(I]r:8TZu6`Rf;3.P{$j}9@0o7h_fC!L8,GEp7h_]n!>jF@b^SY%f4mJn(erIojsp2+/%UIS^%ikK/GEp?P+%2p[fo9NQ_.vf`m^0O.VPM9(pa2}H7h7=L_*ikr8>;#Z<!%Q1>lI;Z<()}{gk5oz>68A[4M?qVl62JQTk+faIor7bM<ASL$W61JfXdb$X=xbD~iUeE<[9U1s#r7():#Ok_!_#WeyM\"jnX9E=o9U?gDdnEr2g]Pan/j96etmbb=?{~3dG(uGe)_Q/fjMMQ*6F3n%[)5>:!hY;O9|NF}=h*h4D$*#Q7O&_H#@3U;jmh6__D`!$Qe|2@4Uh~C:cFhNUZ.X(;cx|!<eQ>@;M,r.\"cU!%2^T:1LVXW+Z:V{wv).|rRdH?|>N&bMs~+]VUF7R7qVIra8|d9G7sC/HHo:i.r;(&iD+Wxbewm,`&fQG|awA,n1B$L!Pwu8:~RK4==BwO3X,[0hYy/2@1cEvE|>|Ul!f0LDd*d8K|`f0Se\"@x~&e$L!NB~bgmA)n)CA{UJgbPMmbc7gY;O.+(cmp760}m!o3Q<Db1MNbo%YpT`!dTz[V$#HNC5A=k@Gd*7bkN;]+qk;bS0?UzbVNwU}I@jA~rO,tq:4HOvMr7iXd/?N5mUa6sVwqc2+,zKiXZ$B<(`qQD.AoO!ai8_O)W/HV_WxO2*:w3hkj&3}K{AXeuC!/3dk$tOi!$(17eabpQd%wTG&2(Y,@0zVuN`P%17Ag1gI,lIVaga29[40;5XHub:??X%*B^?AQ(T%bWO^[|7z6)reGlab{c,!hQ!nfNr#E^bmRTU/eqfJ;P0/*.T@zq9![R!u>/8;[.%+^Sy$S&q]QRAgS6?#Wyu;aF*kirF@N<iFJ@_(%&SnSCdyMc,/Igmn9gTt6bi7I6UZeT!<{8E{=tr3^Y7yUG}:yI/InW=42P#&U?ymlZkaU?sNh:<).QhBxadi%$Ov7d*)cnfc.L~*Hdk}8E:[`3a,(qO_N+([kkJr:4UH&9,VHJIzs#MWKG%s3;@\"EQU=>TSUXL%\">2{I3M[5x[zb96e[zf5KeAe5U<jsIm%tJ^DUuTc8FlEq1}:_7+a8.YpWoKeF&s,0\"CjHii!}CUkjd8%RBb^_N~7ep8c>*[;9aHF%`>c8BJm8Z7yEM<P+R>Ja)bSRFEze:<*Y?\";UnGxg[^th!=.qhi1un*UySTaRwivmPw*<Qj1K]|6N$PzN%#Bf)0a(xs02ciVI9;D0pJLGmSFB%PU`RxZ?y{nBjpCh%<bVuWi{vc.g0$RItNleDHIt8|S{9!<H6ok,%_4wqbz.RPhX1bIBPj*hZkxgag!Y#wBBh5WOgXPFMVNrDHdWVLUoy5##HW6|G!B$#I8$Codf<(da2H#W~s]4+#a&wb:gUW^(B.&,.Dr&|R#^!=a~qV6Pij`d|w@m:pQTMq^a{(d.Y2e_0LlrDr5RbBRB1`tKzUTTMpmkPJx2+o&cSJ_e>Pmv]e&gGz2:wQ?vB$yjd!#GZG;QgfY@lm`4W\"C]\"#oVl~yALmx0*Mel4KJW}+C$@=u)<NdaN=e&;1QZ8p$[(h%&B%@t,R.|8[=<!Z:G]44B></Z_zTAPm@4.T;dQZ?wpuM<oeM%m1Fzfu&NFENPym3g/a8P:Xt40NX|pv&F;[FBOeIaSMF;lWD@L}L;6D!)f\"e=f)l9@y[?]86h{ufQ3U=;%%.e%)z/;Y0o9#hmdjlo/0oR#66jl#>F4dGnQIl\"l\"B$&;j5Kc7<<%S8|5gx&d*e.8o=txZ8.b{(ca.aI/2I6chmaxI+HCjJtkrK+hZ%:K{OC5eTrIcytn!>;pSeFl>Zsa<;}a1s^6O;j{k!R!=:j?IG;7}tq%]Ny4]=hpXk[cwb/=qFj+!N%x20z??G[5;>|8I][M!OIh(^6R}l1T[L`tj[n[.!!j%mDe}n,TFrv=pTeKRfpmss2~SLs?t^46E?t>Jj=`NOh?M)jFlX{2%HZL^wF<GgE!R+ik>g*]6+?L`hiwrM!i`Eul!Up&B]NuO+@*g{(^F..W1];O.%<F~Y3!X3rJ8y.^{O.%<.}A&bs8HYzoPUwJm/}yf/jTS_6Q3l[*b0*15Ch|VjB?3)Bg~;vcTId!JsR9@kEVkG;8^u<}pFxew@Rx6~fPb0NJ^tn;dDU\")6637y$)|+Y|DB+AI^4iM!m@nbjBgIi++IKSjB1e5G*9clgc:0wFIQU3X+@Iyb:^/,=igObM[&OBDu_Sc{\";.z+Pm#|Son:9?Sl~8M;hhsM_.mvY%7F/p]{pE{>tk(MztBQa4T|tbCWAO=BWF7,ZVO2OC/BpV<.JAze@o>TAKAK$KKH@>($dE8*_vo;~T@Xq[Mr(%`?{5!SY4*+J*oA]A:664)B&=`v7/E,pt>F@3<`]btDj%)(B,tju@~>o_%`N^X|TL_bGKDsaq`uwwZOk]l8z&kYHw*U{lB+\"rUqoyWYsbgtt$JJ6g*f89mfjJlP9()4&2re?m|n?j!B09u=9B}R(,M>{6i=$O:];e<BL~w#n!TpMh+<\":%x6zE:7)>gW{=JDso?XK`W[05_<@v=>s^yeOxd$,rn?3w=V0^h^9fny1<aiq#56I^#;AYpN/i@]P?ucco/w7)^%0:;~5{nm}?0N[?kO;lbXxdfv+x,<{Ql>%N;P^6^jpM9w&6$;2IK{Ugbz4}$I^h^RdUPEJt$q^8>n[N:XnCY;@}=d:+#[#Pn3QVdN}`)~,Rxr`$m1FJd#BD1K3vS1LqNU}fZ_EcsZk~p.X)5^o.@*4C:{%D#!U%UGIl#/[V335x3xlFry7J!j0)BY]4jK\"B:ONgDKCR*T3YAOM@\",7|m%pa56TTiQz*dlzM/NlM3{fbUNR\"2V7^iHp:a<%3Sg^e#,,$#J0bZ]77/oQy&GIO1J!jOJ;?0q>8@|%3fGeQ8re.#o)$qy7O;2d8bJZ8q,:ZQVza0Phx0\"g.eQ%MQ54:Xh].Y^iM:NU+vC9(OHcI%Wb63_&{Z%+xKO!a{X9p>b&xDWyb(ok]{G;Oq\"{IG7D`SvNNbuRS(2mO[v^F{Oo6S#meD*]m:e[I_RRq/{zZ!O1d[G@AVSgE`/+L+ug6YL87a3Cp/B8~}U:P!BUvF2{a}+}vdV)aiKR!c3iWm4&$4}8M;tckc{4E{t#JH!RJacN,@)vUseO|YdjJRvK~>pnmr*Jc=A52$o=7&V4R>7lp=M1Gc+Vy5{7L_?ry]N7O;)]]p~gdzgqXif5+c+jWpuS$ex}WS_]!;r!45hrK#>T/^x@)=zgLF$3d:OZ5zu=>o_8R|Q{s,]p+xOjo%zpKj+7lPS<\"rk@;o^,F.]{lzP2r=x@heS:Q=[Krcv=FtM^5C.xr,R|n@Dpu>Np.(1crC?PcNV_gO4{EaO(cwEZQ|Ixc]u;i07U$?M[H35?Ao3#[hit5jxJm%NuMlD#|V]kcJjD_G/eRL[K0%;>/Wx.hROhe[%~\"cs1zgkD{Ym4uM+@\"g<<lE3dihKp=|k;e[b0/{<0vTlRWQsvn`Mw+4_,wpMm!Tszc=a`ie534>Kz>;6Q!bxN1x<!!c2*W]H~N8]f_hr9%[N+j(Or822E?pUr#n+&%;KfG+T;a(J;n/[gbsa_y#@`PUh/`=Ugt5Qm=E&Y!Bf{xy{N<GJO]4@32hZw{%;_?2kKjCj!@No=uZDzNhWW+1%{$oU]m:K;huh0s5@p;67.xoUUP#>|epA@\"[S6+v_/:!SyR&P$BjG~#vKdL%|F0Fl7A@h%TVv\"V?zzcr80Yd=)wU7@i\">e%Ayo;(2gF+[@}wwCj*slnHBU%A1x|GMo&B^)kBD<2tl[s!sF)RBy(wE+(uGcZy$0iqdXj7_By5\"MzSnsU,3&o}8fh9wqco(nkL=ls$ZjI8jyXV8q`JnGzvnq:SpBYXMrp%MUNUPm:c}(GgJ7N#kEFkyW5F_QtDv(*B8F*Mgc9/PjQeL:ItDt+FwPS<$!vfnL<ulx.LJBE\"AAAAAAAAT|MQQtaF8.Mr^,0sR|ml2.>=>mw%9al9}v|cE~bOk|<GdiW|`6y?%g|$QPlD]IRe/>;?Yt&hKRBc(GJUGF)>eN#TOsY;Y:Px[H9R:AV93/bwxUPBVeA(|W#xF4f7<u(z%qHcRG]}A\"g{TeWMriPyEZ3jM>B~LHnWEH7S#ZH;zNh.9[x0h$K,!k?!c=}/,ue4C\"tdL*l,&X;TIVCp|E,_wP2s*f$pVONB3,}Yxc=#WiU5yYO[pCy;0:>Rgn@vXqex)<&ndj{lK/=H?ry6kJq=8<\"0\"\"{oaI#kr0GqsD.6YNBou)E|zQY[x]&%Mbdq8<P/PX[y=}[%PU$@>h,Zd;nA4$zc2{Y.O@Zo|%DqJrA<{jv{]J,gIn0~yo/@y@C_I/IT>}VMJT/x*7a|#wNc9HN1%5+XzdOI=&LnZ{@6{*fP;+yb<_ia{UmRLGdxopa&KqR.O%i.>XwMw`FwT+2P{kwnsTw?$o`*gQf7L],o0r$!GC^lBi)F)O.*;oFMze3EOpTD71Xs|h#Q)^z2h:T@_oJX+KABj1XGBP8h*W[m>9y?9+2jEcR`vK0v9H2HAF5==)9O{Yq;JrwHB=?SL2,I#>Z}_g[ah=`d3uHBYOaUX&m:aEhuv=6GU.&gC*}&`!Nmqzm=%iff7(hUT(e@c.lII}*BbcV3g5}iAKk,;V*S0J9ARE4nxC6)O8u`Aq7c19Ne`eM.GsO}L~8T~{ym><>rAm2dKj:*lyX/R+HdXu_#{,,rsq_ole?m,f{IH&ge~j^MtVCfp6<wrf99~O(/hN|8,+mgz_D.YsKoLt!t%?cry;Ru8%8wbk3Hkl}$^H2c.ISGJ1RyGZ_VIHGf)@t62o_%oZP7.lGs\"!6ASK^3$~LiLcIg$\"`rOZgm5HA;BBq@}A]U;t%{C:Ve#w3%M#TBa#8x;WQgQeha$Y/>@ADa~]<jZwiP_Qs#\"F*mbFZv[?,55Yb{G$MLQv#/}I@.IMlFfM&h~gUqrykfAu7/K.vT7TOM`=c251.E13zB=MCnT.7j{wB&3FzZUU*:a]=ED<=O4g#yt0sgG,||kHfIP4mW5;c4Hovn^PHk;i+>g0}Qv$aLQ>^)c0Z9my~a}ERT8$xk+FC5.d4kG>7VR@}^DN;`@{^&dhIX+KNV\"m7B<cE]Zq9NhO|O,\"#RuxJ#A)&B%/K|hF^XAt89wti#3zWdI1iO2BEnQ$s1\"$b4sYqqQY[,YmpkHSFQ,lD1h6#)~tV(bPC=9I)~x{vM<0|XpHAQpZ;}lJ[d/:upgR1O8ksHcH*|q%+kPbzP:^}kZoPZsJOXycs%4?V@h`*MT*7PLM7){213@]4a1l5<){x,V/ak~IYHpYA}W1#EpD9#gZDuU$E!_fynfr4:@/D,*YMGPXeqP*^GQ1,N~=QN*h^7*8_*=3RXn6*.xWc/?y$,hKsTVwfK:ShVQRG`M~92#U:O1kS:%Tu<0&0?.._V&Rj]dq:Q~xc0{?`_nZ)w2=U_e$\"zzhVV[y&|Iwgh(d(V_2K[=*%EqZxfT<`lkT__Z5H89S=dv|#{l%N1%.%z%ciBu?=#$}E6<T[GsEB)nR`K5<}jxiwh0|E$riV|#4!4)CX%qS|98rtk`YqKa1;/Oo2&|4d~T?dm>FD,J>a_nE13qMyo1j,rZZ{5x&vO6%MEhVW;lyRs@~3gSq\"W*R;R`HPPJ!c+*4F/(3f{yrT7,\"H`F/>$dw]W*sET4t\"q*~g*}sik+.!F~6E^@z|k[hs=u.%vm3nX;3B`iFXu@p8aVU=[Z1v[.{ET%uWrO{&G!,{h)P!!O30hJgUzDpZsyn/z2_gvb#gy;][qPM;[~Zx`FwH6wn?hW;W2ly6Pw|$)#PRiA~Ugr},2IzrY(OP:IU`J]6Ji%YbU0W1wipm0xG.tc1xg9^{GaC,GFGhISbU80[Jb,oanD?=!X9j%o+4==3bFb@:`*?cV^0=j?2IHTB.bt%l8P(.PBT:Wc0&LUV?9Ankj0GY<A[PA/3,3hlyHh<_Q_%D9F~drL&F7LHOlXH{)aI`o`L/%>lAe=][MGxc]m0{Q:KE~h/wQitaO*xGaJ93<fI;9\"liD|m\"[#^I=8^zN?P$Jd3Zb5ip|/i:#.+.rYQztgH_%{^gF02uM/(:ONJ$ltJ(zK,7@.|SAkjBfnrA5QnyZ>EEMfxTCYz;CQ^GJt:_~sy>t4u24m8V%{`I\"kNjBFB/Y+RJxtEmC2VqsC3nYmOU||s&}:7HT,wroom)T9tL:VnHy#6gubMb^oNlj1Pz?(Pp|jL5vQH.9[2:P17CC0w_fpKF6:Jgr&bb<Vvil?,U#~^#))2Tb1dUVKly@+Wv%D{#&#zRTwZlV_<s_Xf,!/*gV9M,Jzrv1%4f[?w#d\"AH+y~=2[H>|oB+w(@R$*ZA>@QYC?>LF*+av>)+T./ZPOp72k3#u!W!levRR~IJx4jG<5|}o|K>79F0>&8H@LE/5o#$v?{iB3+sax#M2)ppZY</l6y}DuS`81Rc&78f%;`yqi\"Wlh:Fp2.,Sj*[6+XAi)V{{m%I)AYKsZ>h}gZzKXV/14H:0>X+e7N<g\"h?a=KTF(_YN@Nf_A1=uQ>V7o5jat}Rr]u)m<`7:z%sn.9PI*<e?4G:Z0>h=bf\"]FMg;/^`.[4[VMX\"V+X4r#1Jt2GcE+l<*MHKR3o_nehO%UUqtJ7V_f&h7e1`nu6c!j%|*4/dmse*9kpG(Z>*CCB8Y)AJg9mWfpttE!Oi.1J]Jf6Ulz.<Tq{D++ld^AtLYiK@<ZJRsB8rCO.&&fshhO*HDr{pI_JVys(t<;,Qr%brsF[a15]9p%iFBX_1{3Jy:go.&df1a;1y1jUu.I=0i_j`DO7*l>N1%F/UUj<}1uDv*gMh:4u;#*M,uI9[;rU8#7$X47&5@LkXh&|b9bmAy9&iYrJQ8!uU~8ZpzQ|cU(o|^jjHs*osV5b>^/C}~d[&K}`e;)6^r+/x6x^k[s/#5z&_kb\"g*DjAgbVw1AR6br`URh3Q1!52cdrk#3{cDfs$i`X?m#b&!UGr.XV`J7Hb.7uC)R3Dt,<&5gL[Xsu0xv}Mff?d=MyE;hDO>KD(gV`I}fuQY_q9ejrX<aw<$YhSKY9\"]8vC,De16[]]ipUanBh7Ix)+y3>0w)u)af2[]b>B(oR5[|_D3RjQVez(|/C5@7V)H^m4[$$w;]gc,yS0~G;Uvk`uF/^QWz~Ki\">zi[\"(!a6(X58iyAnM43|e;KC#8{~fN,zNQ3*:Dg^WlIC(Cl4HU!3nhECF?VdCZq^vET:=0HE/gEPf0\"fmT^xcNU@t#a63r<ODbS2GWGRo4Rp`e,[Qq#g|wR!PZ/[fo@LU3Nvc7Y^kte4gxC=`PEm6!BI>zC.`ysL#,>_#OlXH1p]p6Qo9m#cDw+=HD#sH1`6q8gDN/Y+duDm)l4;mx*6[u{BR{jS+)P]=*H3hOKFm}7bT_./|l{D}a>`O4kQD[4IrP.;dOfbPYH4@$5c\"Ih4$7X$U}#H+IT#+&[#_?^%5w7f`JVZ+w4qe`COFFu]e#xN$5}~iD<L_b5ldqFuN`/H0B&LvDk`{,}{L5&I&^EyGk.XH)1DR`/Pmjm>?Q~Yj*&(4nts//@/9~F|}X9;p:?JO!c)@[$M;QUK`6x~pXtTqI2Mf23NM3keS\"RRyn*o[_N,Gplu^C0GXpUhZjz`b6CIA&e6uygLADbv%!dgI%XwGsZLIBLC9<=~h+%LAuXVAA1/6K~/_Q58vH^hYuv9eQ*8/J|ge_{nwLDejaOJ4LDdNs&}oivJA[d|Wx+pnx8!;5Fi=|H]aqzJ#@=<B0cqb+UTz`W<BsYMKebCW_O{@x*EY2IzQOtDKB4ZZGdGY.2W5XJ#jd,EN,%^u[iXjdT)1T/mH%_T#=Fwh8HG|F5mLkyeO4vC8tVz\"yoh>M{5}Sb!OU1XkB_>~;IK*!kLD+/2gDeePB5o[@:]Tr$UNK&@m5R?MJ,tgz8c2[TVpIdtOcgh`5|^kb&Kq=KU2a%=b5Pg_7.<ta*#Xv9cO3;EZk^T0A4nV^)!erU|V?;/zI6/vqYo[[k(nybywC;K_q:?>h.Hsgxi:eS8wezGbUi:B#qJ</PNKYL67],q/7H[tmcw~6vF8`Zms#IYQ`*0ky.8MlJ1h1ZL0_@E.M+5]uZG9O:;2z2wUiv+k)3(&%q.{0z}e20E_og^r1HMM%b\"f<w&n3!f|Rsq.u+L_xnD|1D?C`$)<wK>L%jT#]%kH{M}2Br1t_@|tKJK}(v+OOoJ3,F=zzwJ|dhr,mmw@+F2wODp*~llm%f[B4>j01T;iTV,Qk!yrSH#TOYgHI_JJ#PXr)L=aC8adkM(JMp#j=Lr@>}nqM5WLBLO}f!pKFpsKtVD!G*>LJAfX8n2prq|JaTt.g^q*%!/*)@6*he_]QSCpLN)y;F.#IM88)4A5SI3qG5@<CDhMk>J]Y(g/}I2X1oRc~ARn)s|^fqVuhxhFf9&!+:5TWq6m:~*lbiJVlhv)Zh5b:0%TI>GTPK`zf0CAzHZjG[k|y4]p<i>PXJ9GG2C)t@ui#hIT/^W9QROx:k?1wAW#|rQ3@\"b|G~KqTraD4N;%,)0^G+&<L|Zcg6s4[WCeuzh3aj0!CHW~ELtww+(dhVK1,a~x[4QLS(kViUqZhk*vcLqT%(P>d=EG|/HH^&SdXlPLchmvOqoQ>Ps;.p2]N\"0:P>D6M?[]s7!zsD97Tn~hDYU.kUH8~*~lg(F\"zSJu?8Y\"9D}+f9<XvxIe*oPzOj*OfcNpUglTw\"pWu@rlELBxs<k:3G{[2daXUgMKSm&xg]9HQM;kLZ,5C&H6u5R+L=M6DJ,bddY\"B6LM<\"*KECkI;dhP;Xafp%sfPd*G3`$PL1IgTgm(N{vx0I{u`|:}WpN#B*U,L,Zoy/U_dN_)}eUl5j6bY.dXYAogqb\"NqGCxx},q7mm++$#Cq(`>GTD8yCg9vzy=YWBAkZBGdh:Ov]4[bz&|?h<\"PYQUAQv)C~u2N)IZ>ME350K&_]mw~/(I+KWbQ?OLI_U_5_Cs%+Mf$?BpXG8=V)T,~1k,4oUlM@&UdI^YkG:f~mk_vkn|)kmI%XHwulS*XxKXf)!$G[8Zkb4Eik5{j]pt_1O6of{cMe;jlO,N]1sXy*n?]Li,Cq(@q,lW92&}/De\"\"|14WszcSWzJ%L:xLDSZz6D61,6$jHg^QzP.t=LzJzu:GB8VX&<jR!bIR{[Pq%/cO%!MPP>K&_=!;@Hmel!K48*auymL{_$N8Z#JDf(hck?Cf|=~knz*m#5{&=|#sPJ/zFKJ%%ir/YX*\"9p^*ox<9}9q)1J};j0):?=j$5%55G1uoj5UU%`n,;/>p[_#t<uT;54TtSgO>QWUg;[^1|B\"c@9Nd7A,4Z^`hILM\"WEzq?(A`m:h>_@*|eV4Vo2/f21VQhO<,i}$q\"2gHv\"(`]AwG1P`9;^B.gy.SM+xuJd\"FK}jxu*!q*Kg{,q2p+oC~<B>r$oU5_:TEL.,`nbxB[j^duJ@*Q7VulYA`p2F|e9<_,rsvINoMf]x./$+e7oZSrq#vYT}|G\"r{KkiEW:.}t)mx:#B!q3RB1WIS<5Ms4,jCkHL)<f$(BN\"lT}SGZ*\"C/l)Pc8;x9/*pn|qOJZVah:+9H)t*4)kEgpztckXHcyq/9fijUZtvL1%Y;=FO(S.UKLbD/3X2Rl8Oc.}1TJ75Y36)%Ik]67{e9H4GZlX)O#P71EN>QOrCa3TTmH2&xxe}Y3eK+82X{uXPqgFL%nnc`ElXbu$m,s0wBpnRv?l]8|}4!]f,XbE)(+3s.ZTJ*PEX)I;OrY%2XgkjEm\"z~TUMXNj`gb59;:k]pnD{iaVRal}Mq@/SIZrKO(8rE#LV#)H,3Z_Y,Mu;MYB&/kxtam6aX?X/qqh.tn]u_eU[;x=0Rn/,,`R40g)Q)u[uttN5QweHpS%m~|z=/x#o*[N&2^odF6p/~\"o%aenzKS+ts7j0G%Og!t@mN4v8b9rw;6j~mei}z6/<qfUZ}!I3XRlT0PjCOO07X0:b9~h#(jOcio#sU<FtDtb|WZkYo]FWK&8FLGi,h@v<l?>a@)Jsjeb#B[>qHy:1w|WqUAa7!Z7I)WY||lH.|GmNl6!wry/LN)R)F)Up)]hElEDz\"Zs8eOj:)LtlOGgGOutF<<sxPq4q8Y;;;dyCo5O(^Yk/xy;=!&m!11Ed<eawB]BU6|*]1k][Ou/$R0(L+&OQr@;,1wE!>I>C7WbR(rM*z_ebs0oU[aFHrOpeel,:Gkp0.>0,jix*r&*u\"hf(b`g|aLg(5}\"39&YJA_l>.CI*jMQrLR1Jk~4vBhYMf4=1Q!}d,EH+>+2Y(30h^k)yK@eiXO.]QTV7@1B[<n&@SeMw)lXR#)`wp_%huhnPa_GsNf_zsno^_VYDtt@]d{skT){DrxtF!S9B$TZ5CphJbhgesU@/GB~.<o1cw5coDn%?):,rabkU56;+nJl{4E3\"^1w/n~AiTDpOW~hO7ECo@e\"BzTx*YK]d$b+\"=jf[.Z_q:PBSyDdC}KS$[+$Wu6aFk.}f[;$WrX/H&6!<rU|GXX&8;ev[X1>gI6TI3Sl07(Sp:yIgmfpYtVTsd%|X3+jwH/G)fR[GR|@|NK[u9@9Zo_!^8IG%NWaA_#8=M<oW4KI\"b[DTF|13X#Q4onx)1RAQh67bd%CHvbo0!!eCZxC;Sn;4so5+u:mIBew*ThB6o[q+=#o~3@\"3co&>tLN!i`!NWB)(@RMF+D|F*e$C+QenywGp=+oy>6j0S=Ge:lppCPl!dY7}?D*dy(u3k):u!`&QFL}>$?AV4bx$:ce$ElgBdfV/0+Jglsuj/w5#Vn!4m]f,)oFZc[?`=`JQeDx7}Pho1h]fye:>,:Bd@m4ns8LAjS/5!$,ZYh+A3tnI*d7D$tDDD(uL}{)+|k~Z[ITx5|J|NfM7^y%:0b(~c:F|=tC7?1x$vvP1.e5xpn;%w#!S;[O6<VP9GYRL6OcMkoFqKQ~H*bm#hZ#x}I)QZ$Lq~@tD4Mp3o+v{atX~V+ZG>{\"HBQF[MOzdq|b2V>74z\"][v=Iw|;qR7bb3,TWL3@:DbOP+e5.W5T48I6iEC[&#mtMK<kj?NnB6Dpw!A9D\"AlO\"a7Q_*R>)l3_Z@Kq5R/un>~`hr:)\"X4*N;~:bh#g:FKxk^Vh=U41b@Ul2;icNzmQ*D=zEI7=$WBGfXk9DbsTx=#n3(3tQP/@J..jhh?QEmh[o;#Y]HM_ER*JR4Jy[752P0+E{)&jU*uKs+)zYST$Cwjia[mr>A|mpvD^l8~K8^vF:cE$l:PSEp`~jGcKyL)HlESZXP1&*=uhl;MbpS:i=|=%vzjzC6?mWG{Kcyuf@=HIy#/vzs8dz[u(L&sx!j$Ou/Ji:s}i$S2nD3e{X)@qq,w._<bo$Eyrw:W%LFM(L2{S(*j$l!:l6\"r>tRg%F7%8Bv!rmwR|i3v,aqit;.WP]KxIV1Sw#!zc#%Na4qn[taaYK5|!*9W,[N5w]d(kULc..jfDa4{@dYN9ODV%Z/UTj{y}1T2TVhW:0[];tpgBG,FO:A}L(55kI2|CLSWQ5_Eh`Xk&]PQ@7FmgLcf_5mLe{fB?M]]Oi0+ojKlQ$NO(q[QfrkSWHOy:;|xO;h0f8/6g>B^l4a6pNUc#@%>PEF7)>@`VqF[j^~|WhmW_uVE@E]B9Ko$v7,LXeZVq}IEK<m@1j@6V3Gk;{~n<Dmjv/kd>YD}>ZW]$ORR1)JI!3uD2Js846;$ov#KrT1K$E5n;\"?EZ^0df]3[+{r1bJ$PoNwu\"Ou`4L]w*]ZLY,>o3r}Eo1r,xp#N%Gln]3bQ~5rqqE/@hzsQFY!Fh*@|l?2wQPa3mFn>|ZHi2HVKU=Si=C2I{5Y8.4RNh;57d?AB(&_6AGkndWg>c]%<s*Kn><Qx(ma[HiEY{`We<w80`cT5J98L_(o)t6M1.;~l2{H)g*C%JmMznzE*8!wrBR^rX@jw7hy`z#J^J<L:1ofsFYgOE;i6/]<@xJBF4]=POJ,j}<,65@Uvzw:7&=]#fIy*F.%Dfh6Kfpe]*aAD3)Qe&d\"Rr}7Tp+d29DG+3QXE$3QgQ|,!cX17A5vI^PanK:ho[Xv&.sXw*=aM53LL&DC{1WO#(x4nW+XhQQAp2Ts_&Pb@y>%+&z8s/1s0@py(y}(_NYB)<z[?j2erQE#|Xw\"i6RrW(atOUC,~yHlOqY?ykavaB#M(klpkrYj@hiW4s%zeA<o8jq=j<h;CF*E/jRy3[A|Ndb6Cyd]YVtPk6k#iE*^eXXM5BC`+{|7Y~,fW#33z**}_;[.Dv].m,+LbP0,,k*i]NO`o6PY6e`XYf@}S_JRwrr`gQh4=S[{>?16r9os8C(36#4j.(a%B\"J}5A>6[1WVjPYM=`_$F`RFEPjmZDUn7VR;K.4:[VsOCCD<(`%XdK|:.?J?*Ha\"NE0^!j31+g7Bvr,<$.),q[ylZF4oO:iL5NNHor%6({D3?DOmrjpn5v>R}%o0qNt?mYU`+6597>5N|W*p/GR)0Lf?e+4^_C!F&y.(g#ORj@<\"_h3+8afcTzahhc7e\"yp)~xCF(=Io$ZXd^E.;U2:C&/lg~SVkioCpf&e>H]Xa;SD(3^r\"8Twv4RGJ}oFM\",`y4R|;VQ^)0Gx8T)KMi?r`9<@;gntKpI<_W^C2?VHJ;NGd[=UD=&JX]BpC/O6>m1gRFzP4g(woQ#=I^/dfZe5Y/QKNE2&PE@<?&*=q,+R~USl?8#TST&ISlb^J&6&<Tjk}_RCmT2.:R8tb#&nb<(WB`hC\"R6%~})Ib^(zOW1p?\"x]Egg`IZ4)9Gup4xJP!tfry<4fr&UR^^LNE!O2V*|V&_\"s*^k7dIMBzN_Q#`pk:zh+_4s=>l+Ct<!r.fSk09A`:L#C_\"y;U[.KD>L$V}1\"+`rYUt\"a:_1yij&Su~RP&#vNb=zqK.@`$/alKnmLr[~quS??D,6Fpz<LN~*>LfmdV10+nge@Kc6?%{<%;Hf5~C6bI/PZD!c_rSL>aVHG:acxo_Ozc4zyqJh&;?Miq!0XiNHB:m|VIt]fDIq&uU9gAuawbJG+T+f#3Zw@_i{wlB|R!hTXS+N&v?V/mj^7sM1IajklmN_ke:L6eh\"NA\"Df6SVCk^i9GGkP2f33WzAY3P~Zk,>vO+.wHcnA8@y^KVW/Va%#72AD@hsJk034C4^Cw[P7=oQGy(S^qma<yf)DpFzvB&Nm6o\"<FX!tU</z7;6?Hu5lN/\"g.a8:#{Yjxc(!p=%13L<Iztb*mz%5(GEi2wfS,DxDxBoQVo[A`p8]3DVhix[F_ZL.%NA:00;G5K;$%/0}qazgc<n%[[JO/g6:rnP:?9JxF8:W(@:7Kk1aYHvyVm!}%f5<jV_!?,(4p3@)<7*LPqjNUj4HG:4wM,!5;Lb8>=rjm8Ru4D}KN/MI2CALXiPcl:TVo3btlz\"_P@[/_:g{?Lh~4i6T):R%o#{~z1N.0/LhH^d\"BCxI#h:7i{Fqa]cOZwHM!*dMzj%iuU9?Z9eG?_)M7vpA8W~lPxUiJ.(MUH%uiufEV8KeX]VnIg8.O1gB]&}z`O?`~&;Z)IJu:`o`)D_vAGae|$Bw[HG#Kf0:&wA.Na2C#v|czqOJT_28S&|kYio#4bU;,kAGW.BvZ5MOlqa=|3F3d;jqV[NV&]Ep!}4>mC,JBhK[}DbZQp>Rsj9p.Zh0o2h=Us@Bk^L6(/$U+9pq`<?db}jqdZ8/dL[%&g\"JN;k5uVp!Qx(Y]3#pRWs1jCl%wAa,qI_4fSwzz*@(ed5jvjZj<XCBsw4xmsp6\"S@ax75aNt1jQu^J/9qqn,gx#!r0b#[8<=&xAbZC>R7;0Q6aF?XzVaz^9C`7@RpLdWjSMz!\"SNk~pFHDJ^LOp]BN/YiR!;[n^EJXIz2w,ps|@M/ZX50BK1vgz.MzU?R2R2>(k5sJ$5$@lsUM_`;s4XI!?Sv#2L;udoq>s4RN}@GCc~Y$J<&A<(x^VjZM|JE#$&{It{6n5c&vF>Cjo,bv^SLxJSky,k(04`RMb4:;F8%$IjZL)~QMTmKKL2@V%[_12[|4[&6T/0tuT|tV*:#R5LG8Ot,61b&E_PJ<]&[$$&U|G/HrPMAC\"lY61W<eW>t?@)9@>oV^dZW(a@$85SyU84@rIKX?(Pod5h[i^k<HHamd#d:0Av&,deyqdtkKC_nDyO5HCQfadx)[DQPJ~lguvly9dn>;LwYg2yRfwrvx[h,GRKDfwgq`:8n;A.2FTEx^=[z4S/3q#s,#*@n3:q2fWKFS$HGHxeE}+BLOYOa*Wh9$p(tClAdX%wY}.Y!^Y,pdiUVhdT1SFdEjWU{G<xbQA\"(ulmhnUV2:}oEPAnxei7`gpNlUX>$E>*b{SEB_=F1M51xYxDZX}_*eT:O2&D>:z!^:H5DV0b=fPiPmMqBXCtT01y:,&V.p3*?fWh\"Y)j!luOaJjp48x@vY<LoipG41uz:y[/rejeMk53XGt&m_.#~7);_3b>\"ua^VHa1{I!l9SWydgOB+U2yK9bzC9}kakIzhx57Z/`xEh*V{Y7G*uk*xL4G`VPPRiL<gK$5/{*A/Vu6rq;[AE{i=WX0d6K&z~:sF7d}h)+h#]M(T$uEwImEs:&f\"Tf2k3b[s5eJBfqSyxGlorE50]TFhGC&IabKajbMx\"_kz~Ly|C@8&N)wP~na6e%,YK7;`J8k@n87x`1kdL)opSTroxIZp@;j1}iQ^vhR%d?H)L:*O0|fD/FoKpu`7[Gg/2CBLd*bl,+UF+~,Mb_h/3>yoIDgpo|C(:e,yubTmpn$;6cS=1tt`fCU$M!TGn{gF|T`.^s7%)`6KN\"c?tW_yIyY96%JrSMecp2$)AUL`J_=j}MQlwe;`8@~]|sc0k3$/+T*SXd#j3MS9,I\".{pCD6$7!|vi?dKA}5^S}tB:P5(,FTQn[Mg&Gd}k8EdXS1I\"OW7o~qt5C#tM^VdZ[[[KiS%\"yxi=92,acFz;puR)dVt@~DI0{^.d7fj]W4R*8Dz?jl/L{l(bPAA{$w+s|CqX81i43d0To>_SpFG7VCw%kG#fcP1V5gbVS6Pc%l*/^<TE`SU@!p(ICFUsQS2Z+1.SfgQ(a(asUi}du&e=!mL6nu!6G^x?o:Ckln$F:%>2C5Hftw?Sj\"[c5iOD8f2#vj*alcklt{bZFU9UOMrU;Vo,cVPbzVkMr[XM\"XH%ICNiU>h0F[jo\":2(p~g!TpVpZ0E,f6C/d~{:n]EC8)7.[VevWvc2}80_1*(b#@t/NoU7~#~+jAW:S+0.Mj)w2DiL=ErlRmrgE`<CO1UF#e`.+Mt[L64nt*dUGxiZsyM~MUmTcek|M4]zVbjO$/)apQSL6W[zEb9Ivqh?t(6hEj4VaDJ#HxanI1iME^;CaxA0#,uG@jYpoM>)nvgT_0KRTrn|*Cc7Iz*0I/D96ePKtD%r2a0^!~]RZ!RYJIxvdcKz>Wug77R1xRuaxOrrh^P0z0P>RlabIQ^Ml(M_t&nEV3#CvFZ2hJ{R?kHedX@F.Ym{&;2(62a~^MG)ywHi@)yJ,+C^<xM7$W8/\"n%p?0q.1Zid9pC6`GHbg(D`u_{Mp#`JB:OFbCkHzkmO~4y@?(@lMGiTv?i;vkh~R=/r&)s%7syTEK)G#h,~P]gK1dHE$V?aFqlg6V4}BldsFi!V=0Wzyx<1oz_km7dd++n6Un@9k!k?7DemPp%w%QoGJE.Cfx4ypolYw6;oRS]&`>C&Jl=Nan]svKNwfaC#~Q^+G*P</wciDt*872Y/3W8n!VFahL`m6;g^p#HY.5fmHUbt{@VBn[qyj`iQ)7#3ZL\"QfX)PqZc;%JyY4w4K12.=7P#nX@U>Tz^5q5t?epAz>=dc:p`fFE=Lg!WOs>_9))cKJ#aMlkLF>>FJ/4.nKnkj>(lnQZbn@Y+7VznV@Z/0sVR<gF%aa)36#:7l*#hJiIFm9|b<wJYdfw+wpZ),q0GH2d5M3D|/L#H`P/+tnDb.xqT)jga8#FT*$[o>aoU~.H*|%n!*iO3)tjBu?]mxn(H}D)`\")wC`&|6*]Jv0Tsz\"KZ?o/t+u(X7}:.rA9ZvkHl(f8MX/81mRH2][v_c;d=Awu^h~09Wo/&?nKq@GE{^%1tc(Jn`~7k)6{J058U%h\"I_=,&hD%p)gh*S$JbguRY=]O0Z%fp~.w6QAU4Cdf[#(.8OM2h7pU*&%/hV#*;%g<`dEJJ?}25j?`FMEjugX+BHLleAMl?*t0hpYXH]JuSAOgp>EGc?~S^r@P_cEGp=_#J{Wp:s*3<\"LOt+G1zbTV)7JLNv0UkT4=fO/_r|sZP<#Yp<Da:;pQf/Z$y}soGmYsm@gmN|<nmG=]td0{V$QP[ye3Fg3CppQh(mo#0`M~YZ(&yX+=\"%A{5,/K;]Z\"Zi@*thlyclZ?(,%,=p%3:>H90_J@*@_PvBWXe[OoRq[Irlj%kU&c}g*a|mG6w}B;h;3;O/*?F>@sa=on!:yI2+C9L!P+5}g=ga/3_P)9R\"X(]4TJ*|+\"$mpGXP3!`>>/{As8kz<i>=W7HCLX2,=VN)qR^WDI0!K$$.V!8iZUN_>UpNyL>;6~)f:wAjGZ6b#{j)i.}nIo8?2v?(Z}{kB!XE[7(Ml1r)4tz?BmSp9q,eE^!y,grzo5uS2|*@Da$v[7|(^x3,FmWuv*f|9g;b?&<F}$+{5NhPy}6l(k#(G9w@pp>|D2R7n7uMaD;0,.m.B(d7uz$_SC23qj$BU&!yz;ikfW>_bOJ_8cr;B=Ez]jm~Fah`%KxuGll%glLfAM0pKu3%^Me(jrLn:x%5GZ;GDW%Lb&h_Yfb);0U3:,7\"6owLmn5fkZv]6:Tg9J8+U#%)Qn:qE1XU9t82H!K(a~H6d.i/f2n[p#EbHln$Tct708yxrT`OX><>WEsbZ%8FDfvcl&Y=9t8n)XvsR&85OAl$ez*SQFAp(|>j>UD+G5#[dhImvhKdG|b<}o0x}]&!9m)1;~Gq_}BTg?$o#%*^lyxf:]Kk^9L%X4o=a&OHmqsx{/9>c@G7a3k1E+*14}r`#Mp;BNuCZMB[8ML#T7^&k=00z3{34w5fK7^<_:us2655H@/bD}g<%j}lID:?UOJUZ:Oa.AxX7skMuwLX]VH/R5S|cyYxNUxz!}7cDNlFbXPJgsrwA$6H6e9o1u.kC2qYS:2}#P!/l[Vq_x*Jw8Nje<{w17.4>Wfiw`q9{9<`zc8mwnX`BhOUh!=C[~X+D#$?3wE4ay[7}URJ@noFec)[F:%~#$KL0eOJvrZ9:eLE2(R]De1koSfuc5USw0~pRI^Db>R/d,_!#nh3I:?}O[!6wfvP4i^urm73wZ05uJhrlqi!jvW7\"q}yO3h]7_L?Lzzj~(tkMMw7VP^3Nyf+t:D^{HbH!!|MNKSS60nE05Bs4u)uQjZX2RH>&12yN}:.2|(%2<K7es4l#v99D!N&}*,1r+o9b:KhaV.QPV~<dM^AWsa3rK%i%>PoiFM>ZLS&Y(n)I%NCmKygW)HU)qc0GJ2xxuqPYe1.I.:CBHg|>gdr_=*ulzoVg@?+Z\"sTSn]}SjQ[4G|WuNbJ?nj8WDx:t.hU5S$Ir=wTJQfj<(_G0bfWO;^5g**NxnR3|?9i.s:<7PjM^~Uyz|u?DL&2yVI)$dhU?$JQWiM0YV7?JAOWl)G*<_2X6f66eRqz7kZ==s$Lx,Pg;NvJ^s]OC:biUk<[;MAWk;6K_dT{IH.{apu4o&(*Vk[>#`UInDQYCyB7;M_\"Q>|&.({D0mA*ZLvE@doF$fv?xCSVvi_qDpxNOx5wL3ds+Bd!qY#ys^6gdQ@,{%_o(wsqM;O+60unv7GJXRnw`d<pxI|t%VC7L)Tux<7~)nj)%Z).25Wb^\"s;pS{y%zeaGnKj7!A,Wr^[k7x15AXS[*Q>RO:Wv2R4$n=h/k>ZfyPc4X)MP;J5>XZOMs_^Qsv#5&tjH))T6I2SmF%Twb^CqWk>P_/mFVmNp|T<j+Ec%pI3`=Ln~0NBRm3K3La,ujP/B:16K.5E\"!$67HF]fj0+bSx9QH<y3zgv4&XNZd6r*~._tNHX|P30#<jSX`0b]b\"P*\"p>$.Nf+6A:csg2#]7p*$xuThHWw/fq:P}C0T8cT8jW)H*uJ<*YJnNO<6A<os&;v]lN[pSmA$4C#)d6(IBULw])/YLP|0r=MEGfX9B&C!j~^4`G*m!1:vv&lO2ZBA@{7|)2B4}GxQM[EFBO|&s>YBv[^1`eQW@++y/@uWE|5MaRsqnO:*8HzKt.6F37%49~tarxIRwJ[bMRid4LsE\"bnng4ONGJFUG#}qwdg*N5QsI#1K/s7>=,NT<S[?lR8[&g|K(+3Fquv^;@h|\"&tqpov+cYXrc+yzQn25zanE^c_as\"#|yDQVB7Ck@_A>?[1fgkkxnsUk(*8R6Qv>m\"+e\"FgB5E>mwj$#${z1G=m}n~mCQzFjm!D*+1<dQu~$z9`1e_rrt/5HYtSwb[a1Iy8cr6`L%3?Y*lYvpuF[/_cq@Tv{6N/h))asEJG?d@vs>vQ?#KgGVy?/EIVAiyM;ies=/CoX({1dB*UQPFX5/zT?rMLrOJrln!t&CkKytt+hM~F1Zf!,PT9apqO63%?Lm:<aK710~9=kM+y4z=mlW)H9/&)?EGpjl\"y2!h%3zSP,^w+<mV|D9}:|wE/TahD8!U)O_1Yht*aqCR`|EpmfxT%~G\"EVxQx\";}2X`9$s8O!iUoav_|]A;^FNB#e$X[5;Cy#ZOPq8juWk_J9IX7e.^f#)$Nsde2;Ey2gW+d#L&kb%[0l7!Fyi`/x?}=vyfAA^03gw$N2HXiVnNTcm/%S&/MYF@>+<eQ)o0}Sq^wY^HEats%}cEyYR$<x!Yz[iZM9a+ka)^zP:C=c;fm81M/\"Zs+,GUpt%&p:IlL5?;/;]7r6EmB2u`O*D4Fj{|P?!59X0[nP+RfMc2LtVkMRFAUYB|+5R:3BoMCS|r\"SL~kO(=2T(O33K?dU6K=X.4mHII/.<!k7Q+IE3I%nGW#.E#;w9XHGAb/2BvG?~)pnPHXWQ|t$Z@|Rv.Uh05ijx8u+?v]kbO@Q0yOBNn2GdC;,}]ovLDLWy}peV:{_P{C8dhftN3ISYn^4.8~Q>,cX)mYgT;X0|pEL*fuKL%?wS;,Q{0WS&gBAb/d.52.Ul{L~KUVb9NmR,LWeB]@EmAxC:L=MU:vs4L:`h\"Wh!>sXghkBJUyChEw$y<8a1s[7Af+fS2riNLO$O<_S7JJzhF`r+7Q_6:s~6jK?/eX|SXveN|.^M,pU2<tujW>Kdd>Dwx7#:NgNu92r<JK}%$K::x^C,pp#a9*v%&>|)xmx5Ca!E$hr,ab.qd|7jLQZagFBeU$^f+Ht9G9:Ecao6Rl=[g&g1Kr/1v]4hK.$.mw$\"Ak<]mqM2#;Rq3(^w|Pu!HP+HpWty55&i9FXfUIS0!_#4vE{%I=@/}kxq.k=U@Jdh{u(FB%O)%fQ>{<WAH17%:{Qd.5>~=7^3E^Z/y{)KBi{>i.z#JR,TF2~2?{|%M3u\"c{LDUlK7Ftm>[O~dCc\"%[r*&YEDeO*!!gF*2(275I>Bwoyal_y6YF4YOIH7^jxaT3mtC6[Dn=DpjYt{dheS<HY_$>}{hmu$qouZON\"KAxAte+O[]!TrAi/<N+WD):?}IwHBO\"/8bTze{agOUBd.UpVkVxdPazg3Iiol*/IxbiIZKpw4c~2k;~~~hWY#8kY&7Km+?r\"/z4ybi|4.^I;lS4PZ`t#KT4%cE]T?K[u58JR=prSvj1R::CtSIUS9{?xJu\"^z%DI?l_*h4;?Fxx;2(V_GC?Nc4+d4Qs`|1%9`Mo8:jXHOyVy#1uVA:XTC5#W!yt9`UMp*KUU>c?vUB}P?$JD;Yt9F:B@x$K!t&wcI;{@=tsG\")M}0@ET1Yj\"_IYrU7v#=&$\":6<.Un8u:R.(IeHCc#u;67Ezd:)`vB%P>h)LEGb<!Jk=Ok)7+M{&<LCJ!Y@#]^ZhLUq`I+_2qY}\"Vy.RTdXRzzm})jhe.!XofMp!X7GhOe]X@[1x3{B&m#(w{{mW<?MDzli{=E1r,F:\"!VSuu0i4$Ag\"c5bYk$N}r]y?Y#Q.y`\"2Ek7\"3DYd*8K3NH>WEvF4QV6omaKHK0?Oh3[[T[]?fsbmSV9PNKWI0nC]d!W0i]k28Iqb58Uc(=FhnS`;m?Ic564o!.wTeigQp09?R0&.%5iG*#G9eEU{V]b_J^Ad$hMeZ7XHS<x!Z/1(P01K)nTzX/[E[APsNOKDc=`*SwgB=wmb?I9{},S`Y`/FJ:`\"O{WkRDh2WSEe\"kw;g^LoA=/*W)L^((XvW8GcT]NrBCqsOJT+x@V\"v2dc!bq3.]@Rja(dIzI^]}5Ck<.@VgKdm:`l40F4.8&;&@9Ks>J7<^7@cgp{wyg*g3w^={.pjaZ#9Vka*2RA$@0N>h8gL>~(F(OnltXb3IH4uXzjfy&TYu&&8CWIRiBk8Y=UE_CL1kaXp}qt_KGD_Qtok.>a*oPh<XHbiqooaK{D*[|m\"&TpqojcB{Os%cNIj~4Ok2^p8nF7Q%),#.*6ug25)?Hp.30;:5Hfl7k/>%(VctN/$LEF.xFQL\"]B~7=WimS+uT.mOn{U?zhdCMLvCGe17;5VIS)DQ^zFh?$eXU87RfY%7QMZzGv]*S*Vt`!!L{966Sy9,F;a7TcbzMMBk_T.JR#BZo$vZuV}Hc&,#1|Ik/PZn`.wS,@Btt@U\"LY3:mNAIhS7+k$pKi6X}$I?~xlV]9_mXM~SYEy`oMzGV#k/eh7]~kL,(5>\"Bp#J(M;Z\"1E2HJn=,<hvbIl8MM+lITlc|VE/_D_evtReAY,l:W$vo_~bRc4H!8L?Pg7gTQEe4|hsH216>JxCsRvqhS](>\"lu}9{c3gluv,>|7o2ift)L3F!x}D_;G?2$(/cy]fo8}T5)=?]7],!o%4e[,p.@5l.h?%!RX?BD:/,)%sj)Kd^EK?TU/im~9fbH5^*.;k@.nb}7}%C8wb#TQGoziZ%p=yv#|_:l2`QtH9ToOWFut%yHuwiz)#e\"@f4AT!}g5*YU,`.YM:624|z+<;GMK^Ci=sv@v+Q&zA)tP5[|dNGE[]6HlNS#20y?tEouD?hKq/b!*vlP@SAvtI_f4.r([@6tNnyZ18ok9?K=z9UI}k2p({L/NXRJaPB83y^K_HFR\"TIL;&9C7O?12KYb30N}P~]h,eeC23;j2EI2Dfp6o7WpY>.na@6iG<OSGsa%zA_ZeaSe@\"43<KuBkB:&i$HUrx5(P.t\"&4|%Um;1YwvC6VnS>MAZpCCeISN#G/9BBR+<k<I32((?o0=p<ueylpW&yrVR~h:/<<8)ywd6N[F\"1W)+QvkYn#ey?`JwTf6C(W`*aKVZQy_pGaS6R#<S=W8KkcXxxf_;Ztef&kG<[biB6:D%F<uO,7QLu/t$$B[C&V]ToZ%5AW)yT&0fsinKw(^F}ci`L|l#E6xE@ImB\"tFF5}z=<=+|Evc&!MvUg\">II0:<He&eT(H0L(@,6lG6xvW4:]??pyJ.[1DA~!xJl|FO?;ra%gj}RUsD1Lj*+:yo:f},)esV]{S?`zog<]Gz:Nx~Pq[\"+L=!^;*p7AW.C|+c=:FL>(,#(M8se.$QT\";bL&j{yhKfJ_wK;k*\"K)v$.3ujT|3A*>ia5^+WVOzJ*W7nlCj{$5M!cmUrSmWXX%J+qcYTMgxej+]pBxR`u=UAzlu%Ov/YrwhLcq{Ptl6;@A`pVSrEMve=YZ*fsB8.L6=Ff;^d7L$SVMDiBYAuumo|oxsWY}`CUFnC&M8x(f^2}iBLsX4\"bS:`?+2G3\"z1}~o|xDun64.`EN`XYC_,zu+0;>L,NIN5WHx[kR9?[!T!J}.`3D%B@u0%eR_1)[ns^?Zlq4qyp2Lny{(13Nj9_N{Tq2e^z*eZZ?}uX*`5{&NeJx42d>^ztTHb3kliY\".G4)$TCgfGiYC[)K{N[52sd0^/uu=EsEi$28(YLP}Ujo_<^D.^9bAgKYYqFX@/\"+6|/LQe~wCWRSn/E\"qcn!nCXKESvQ)Mxka!n6cDd!,YilGcz,E3[c@QQLMB&[+PRdAdO6*j@}8%r;vF)p;Q+U+8mJMUsPl5}uT71RsZ/;^s#h|jnBUtRnM}M,En$hToDaf;5^6geY2S$3lM)/!=/;X_x0WQ%$;]MPX#=[!rgA[DQ$pwLuP>28=^Kj.>`b;.M@(]j=?o%p_\"l]@,Vs:ptJ#rXd9PPaMwC9D[~fJ<q=wxc@;Q5eQxe<hRCKUU!5(62T+.)L*O]}W]]M#^Tn&Q^c:}^.)T:juP5i({$K`T0:VXm%i{6+{oiXLAq_h,H}Dj[h?m9x*M=H@4EpqLdY8`Mz1zXri6!6rLB|?!_[*KDOhg;i:N3q$fQ#6qoj,YCTzSY>M80SoAv%6@Q}`+wm=rkq:nU}wF(,t\"O}[vIU^:QWNOMWRX.Ev;e3qjJL~g}3jtTp1uE0?KMC0p<_7dh3cuN;c>Mib*VH40To]1y,PXCWuGSKa|w_T,o|?B7%*;Z&]+o5i6~b*;,MJFFRzs\"|(PSA,k,xVr;/=I&b94uGFhn^TNz]c_$I3:@~{!e<8M+[}aMfLafdZ9k&1Cp0POv/+M{z!F?0;A{8EbP$rfF9TnrIzDv8jIF(5B,_RqM0l@>hyjB594K2eP:vhk|)eC_`9+cl0bBuW]$(}6_!*N19Uj8O\"\"jUG#H6m[O>u70P?Z`%@:2LE9mhn#.G.,}+%_/QtPCb!6.u>7v9a,3f(jSXhbeIt87Jk!UT>@%2Ph2~9y8^J\"7d}YkxF`0PY$<NsSK5e/RkMYTAe~;CG_GT%Lwfjs5l544_*n%@YyH$qv>LDNAe`$E=}N?QdWV_a;c+qB&KTH%0|BBmN1{!U~4K&UMtfaiP2WG?j>}NlvK/S3yXB0dY,1q(I,>{Py[0#wXW@7#M(@&;.Np%?U&Z+B~+>F=S#^~hwJmo=r@#@bJD1m](!,y/X:!+NKaI$z^R.iDe&}gQzNQU1qfq4`7^*2dDoz,WSo&p#SC<6o%cEr[O~4nsFiIJuNq9D6(njrRg=iGC(atwpFQ?w6K=0d4k1aIT.TC3SRDnrJs}&2*%nii!M[e=M279JUJeD<v[rm&K}QEr`\"G)@o@~`8c`3=NU]kDmeiVfx(FS/R_Ef1MXVyCA<TLV(/bbtY$7`\"(2g,j;cSW.(RZ}pq%9f#hW4]JviZ=Q[>B1o!I%m]zJo\"#=!lW|/]ZBJ^]P6w][q#1Bm+,WTmd0i(vJR8Y}(BHc?}zO1})x?s>mct5[P<)T7uP.kVa`hW\"Q]|bjowTtjK`^9lA~2AHQ)x:1bl&1<1l)in>BXmco2wNDwa*&}j=kqg=C_:+dTzz,zgt?>\"cw=Q1W?[`m!(WW9|uZ0/?(s>UgtUGKU@(Bo3CZ|wVlhAFE^Y}%Jq`xhtMnQJ0MWmRMxb9=,#6i#>Ju6o@+*RBeK#JlPw43c*9&@Jk1DQ$:#n<]qS`27oi$/?Q+)2(XJz[mP,}(Q`MywQUi~:qK2#9o\"FKZ9EjWe68iiAkoZo:zUE7Jz]pE?D@;(t!`?4.q+4+8IQg`@X.bP*yqtVVG)rXz,v~&z{xdI]khohp$KsWtlZnkH|&;o<PApAQQ|,qOC!MIJQjZVV1n7neC/jPUuFsXn7XqH<#?hoYu;8w.mR.mk9M=0Fvs]{+=:NqcO17IvcJ2<O5#v}.b\"n;}]U.RXh^E+c<_zovJa9Nyy!L`urtO!c*[?kI|XJ+xr#P?jR])dfG|(2M|5k{5lzX|^(XG03t1Le,C7a54K+:{^I3]9oTdmn:E?JWz6CPLusT0!){+d:cwlNE}}b`$ud`:A1K?Z*M2,[`<cOnG5%`>,Sdu/TzC4rgC%2Mi5MuSw6P(<%W.~N<(k>|M6,*Kh^DY%kOPCDG4G&&hy>Y;KUbPGBghlRXbYDy]3pGp2#5^lGM1W8It|7,pi(iOZDgAp|E7h\"o|p/hYH]mjP:T?ri\"]*X~Y$/<vtl[|UbxByECS_Jxr0o]o?Jj#YwXV1rvam\"2UX}#U$:l_GbTxXbGBPEyD<k@b,RE=+XQJuD?=iIg\"OGVk0k~#]<T]e9tbU~\"|(l!YK[3{nq#eD\"FbS/;{(6h2,dH3T;`D`1?I9#,#y=s9}oY,hQaUm!GY?r*jN+@_tm,$w.)Dd<ba]IC:ac6ntUQ/%Tn~<UI;8!OJhej,BTu_lkYo`<ou:e.B3ovkZ|JHB{s80I4_y7B=uU_E\"m9)C;S/f|>K$iHP{rO>}vF&B<VKN3d{&RiyFtv]KU25rYT+d3YBe_J_z:xFv<{k}uBN6qh7|p|XTkIRVNG,1UR<H;bC&tn(5~ZxQ\"$mGay4H|\"aiG*@]:`rLSLk:)@uiFIBayMDIBghSk/HJX,|&;y)QCHFK)g=Lg0n])uI=TlM=+LXL7(Y5YTFcr`!In(AzrYninr;NmtN\"_k{zj}Fk$T(>gl^H+/t<w[nZB%M)*_:qgl>Z.O^K;K?nl!0uIH7KMQw[J4G?`_VT2lopq!.jxC?.U$$k1)md<S1<wDpO8tJT%ucdZ$*TyCcxS)?inrU[t:Pc>hcyeDRag,ie.M&_tts!|g(J{Y6]oqkK@8@/xVK^:0]NAwrf&35S<dJZqs=e,viZrWr{HI03)a9FDgYIn,o}&NAzS`KJ~o)B7|0eNE$TTFjg~ee#{npW>%Qdwwv=^1rwFxA2bu6__k{NQ3Uqf!oWL&i1$@WIHP\"oAvz^yAyMHBt+/\"2R^Vgz.!Z{nQjLIL?]*^Cb5xMEZ]q?F,Ne{52}cf#bd/iL;oF`HEf:h%p@DJ:M$fbtKB170{UEI4w#x_eSIwch[6dvqa7ix$e<Xsuez{MM5hPO,\"+@GLf.~@6JC!KnQwt#EaIs&ZGwcr.DT4/W^vGKEoc\"}};>yMv%DP3IZ!$W\"^w=aFVQDREm(FFC[i\"`:_lr}KVO5`~eUo<m|oKz/<iN.cH[7O~*1h<9v$b%@,0nCQD3.HjR\"+qn7rLVzmy23sj6pZ+6qy6)k_inA4@dp>PSGa9,A8.JkK3IsC*F8S)#H^x?29.JU/mqf#s2OT;[w2jrj]$fM0||0SJvqPO:6rKgV<;>.?SVIMFOaNz2Y\"uKtW~D34B^SF`gF]?]&PzdTC{q,@1JFC~GQ_2uZAbHF=ot3O{YS!9~}9qSaYcSIpb~f=xN)66~7F;QHLFTOS4yNVq{<<BP44tV}NU/V]Q8)4hwzDeSSb2wosrE6fZtRN1xodjn(aW~ogx.`i9<bw[md$?`vg3Z!J9kJM)$^b?fC}K6nhnL&p#X;cKCTr~G?8o;#1xN5{!y0DKD0XA6_r3r#m@yU80p^>q<Lru/tB`x\"(n=~)H#.XT+Mw<{6o.(PMNJ%:bZ>3CqA0v$O?]$zp8eKBUp\"O3TTF.=N,#Cglxh*,LbQ^5cB//Ogg>MY+:wW$HRol|xxV.}6G[v+rX`v/\"[{][)/T1CRxv,5^aJqsLFk<8Q@cc;C8fIY98&Z~2|b]VfhV;F,UaI8Rn=R1Lz9r#b#6Sr[;Gk0gKJ$CKZbR_p6QZw64tj>XP?3MjfzW8}8#CP<f.Y^s!,.Oscnza*\"{6hFqUFUXY6c+j^Y~T[XWd*bW..M,)XNavZ0_HmW{.PJh%=TI%T5)]z.}x:pIkID0#Lk)x,ii,9bZ_[Ur{IWOm_P^b20[){#>zpvBl]=R?dUd!||m7Ya:51U*+B.(F4ZYS18r[i8Xuy]\"f*jNhEH*)5#%ZePPH4X[i,Onyf0iH&}l!=E3K=}ZAxJ9D=w#>V26wPX@ND8XK=G583a9zGwCv>j:t>wtinyTqkan6L~xN)@U`RNdtWeF{(AMz$JoV42B5@(b[cV_RWP4@9SVi~+E~`6/x,g!+VI?2@O/nV%95o2kT~%g0`$,&dr2_,r&B+Tir7no,xAS}GhRG]9/.)6bt]jjt(njU[gpmPow|$0qccL](mo,v;EE;ES45`2Kw%>\"\"@5g,uuwl6H7MO&48_rBYPDtd_q)!h},*rh?xrl:qfpMN>n5,Xv&$z_H?I{.4!IYMrn>BpSb8r<mg@hqs&5oWyKpX<q[%?}R&T_1@7TCAOTo2!&7w})qw`9_.@jL8VbjN(Sa[P}k!j@}.s4FJht:^Mm&!T}T}fN({r!x0&%MxBy\"<%#aZxS4n}wm[uBqr\"9vyB57yZk*[zdHbwF3.ru{oMY,mc{t.qC1dgb\"Oy}DhhZ9hrW!li@~[]%YeCP*ey6gfLEyu1HW0pT9N/>(D~)Bcs#S>VF!eV9V^hNdj^>T`R~d)fP?*D3%jew/wI>__G}0`%BY`}/>:S3<ggJW<CZxgv`W&z.5ry9Zxg\"KxY($09~v=(V!9J\"|?*Z@6m&qlt^ZBwf@I|CP93R8HdWJZ+=,]BQso22~&2:w3B~B9!5$y?%Hbv;YkxP:@L~.|8l5P_x_gF9P{lYKN3CS7_:#,K7oi1M6Q|7i.Vr}+{r9yv%pR:A_??BLPfWC+,|#z8x[#.7u4JV[f2`=iSl_(ogoipc=KC.V!?0*NT;=(:[kbh>w]XxzAILeB!2UlowW`ky9ue\"dU,,>n!6^,X5l]_?XfoN%OtX:!KA2{4Et`.QmA1}B;sQU]NA]ON6J=tW&S!E<RpwjInK17IyZN|8$9lpu`rpoI4f:Z&<vxw0?#lNhtBt@X[Upjryk]]u|%8{XcFErb83/iGSfq(:5k5@W~LW{JRm28,UY#nqZEB~0=O(NlIJS`B&4H/3N>5!#8~X`FL1H\"7[62O#!~oC2<.j17ACZ9@9wC_tJ1S.iW&<P:HW|AbIW.2xPCBiQ.%wGSVzm/(TF8Ar1R_S6#Eh+]0D^MfonbwA,\"mHX3,E7{2s>/%^Y}:aJv#G!fo=2jV(dqqC[z`zWq!zRw*:q6{JR/WDdY(Z8O~7^AdR#Ab_;S5Kyf>7j0\"^[gi9vAt].C]:)6Gx|_)Y.(<vD<v+7(HS5S<3&(^3b2?Rq+qlE4:.H42MD%XvF\"8bdYuJ^h2Q:z&GhO6GB~&VOs&KNB6E>aLnz7pKMJs&Gox7!9<o2t2XRSVSPHAx,rGD9I<|#?wsv[9NgSSw8+j;wv+YPdW#UNHe*F6?8,*zEsd]t:kXuVE[`mH98@[P[[]xjWI\"U<Mt~jS97fZ4Q\"O}~D@e1/G+v5L6{Vrk>]S*#nTs|k0Hz%Za04etK(=]~*6oWe*]8b\"_nJMyUnvPJ2#zM+k||@gtF|e>kyy&;5)8v,*PqP;G`ruLe9*}Ziw01(pJDj.fI.P}&BXm$Tkn%XWGRkn|@}&G86hW)PmIpb0&ql+b?y?hhUO7s#v*GqM?{|ZzPGOglz%}N>*dZvMf$G0Ete)dnGZI`D%w#%$0XPVt1w1z{A;A]w/7gMrhY)Q(_G}2O%5;n*8x<fzl=fT{9$Eiu?$&Ncr\"{~D>WDc;?7FzTUPAnY(4(SQiYR0S{^wZ|syd8PHGL0V[N8\"~.x%G[xn?B4RP2)n$PMi[w(![uy>P`y2zSUt:B|xcn1*Q.[Hjz/:/&Y%L`;XOp4?TKq,}:426`m699x{sQ2IUY76ypju=T`P5Sgfd5Y]vsiYd++$ef0SHT2rGJi1i&!Z?;8)d3+FDiNHY[xfE463Ng*7fd]W!h>GySKT365&Q`.fWwi,p6~ffkt2I:6oj59A;!y*`X4E<S=LW2X.3A4~@nx*C:f)b^Azb#FSJ9njLZ;JV.Rs6V=!l8/xwFye[[j,%OqRG8>v4t@C/Y>?I7^y\"N8i$8SAAB+qng?0H#9naP`*(B|u(.@*bg`9qu[&W2}zwzA~|aTd/4kH?Gq8@cDSQGA!?[;}MXuk0B`&#+;kg>^m6`Xg\"vg_LBVl`\"DuN6D1,/}`LFFL^ChMS@g5on|:=J,Ym<\"^Q~s7kwHG=c{^9H!n<X}G}58x\"2D8^SPUJ}kECLO?mCDVnZux4Sra{avJUG1K_y\"TSwHM_1G:H>A9JP1|!Cn/)<v,QZbPXv7Q|z.%<?0\"fq\"x#TI(sx1X68wM%R!sRRu<?!2mM`sKzl|%M%_64ui@%z{CI<941rIjs>!eiUF{zw|fSJpPH$Q4+|Y!7S;yhMN_rBQWZS;K}m2xm_9(~V?6)n2=KJ~{T!U6NC/XBVdB[0FZh|upa=2|hG.1p3ec?g\"C`|+Z:?\"?o9$.vT42luQB3aG)0JWEYo@63P^7lzM?{muXR$j:r0y9mo9~VqO\"rKg%zI{f<f:cC*lt:cg?!tBGO(b0wR&F@B/+jzr<)E+)fw]er:,T[=?E>$YbX+,PD/o8suN%TQ^\"GvSQW&I}=`oJPU~d1;\"},*;D%T>r+F*IrjFN:a8[<g|)i)M[kjG**v3]65_kCpIH@<tJ5)Fv3;>k{?086bP2Nj:xn7nl0`%rSuQF%zb^/J!37t*Dm[RL.qY7k$r<*aaDnp&R`0>t3S#4%]wx:[#me8/v]0Dkb7C@Y%lKPFu[!IY,rj6@6s|)Vt$}wM}OKRX}D:$O{G.NzH0pBvw<uRk$?IYZ2{42x.`frn0u^eu2}ubnduW)osE$KSa4A%k=Qnf6`r^!q7ZN9%x#.gFFD18I@~/tVx_8TvZ3RdA)DDC+B&h(eg;3GJyjYl]HE`VQ?JN6x=Krmn,?9tC~JOZ<yKCm34AN5d~_)Fsw/J5R(acVvM&v;W7v{8K0tjJBJtj,/`laW>)IlKv!Hn;F!_J9tD/vQS74.[n/Z_U5hKdBUdh40jIw5Fr5UH~i63g>Y4HGG%mQF<doaSTHdeW`v;5^L#~xNryO(gtg)jVpo$,RFy4BMO;e)hy9(MppBenB2[xmq_I?r]or&<(w@cdk\"t_230L2V|tsSckgDK@].ne/85h[1QQMt,92K+`6EG{==.QZcy#eB9AmR}{x,5]+aoMAFG}Bq=o#L)os/\"!}z`m\"YouezL#GbncPomATe[/wNlWkVRcLlnNZemdytr(4)e\"wjwb/Wf`9sjMNGh=[q+~>G_z+z46q7K\"kq5UQFUmeS!K$pB@|p8K7?lP>dk?IoE/U#X.aj0X:)](F%9`|K,NzPt!>5sgrXm0*jHm]td]d%`u*[byS{#2qs8~6PL_&FCji_*InRRUQ>KZ>c]E[P]rh(QXVA3s~gjgF?v>buGV0:/^yXQ&WW/uub4<7.6dCrAT`GObcZZn++ZJI_GG2c$*MSYT:7q8ckXnu{q/1QnpjQugFWz?%^VRjhMYKX:X:4%vV?I~9aV9?|r\"715n=<iY]vg(m/W0$#*^UReRd3fa0Wp?uW=fC(6_IX4<<iYhGKwC2()7B];4&|+u{tOdfSIDI~|t/:p|Lpj:Lp7VOm[LkE34s%l)EB~3uE=KooycFS`x/W8Ok9%aP*P&lUgrHCZ|lpsZn!u!zw}PeI4mtO#g(b}ncr,zwRDCMUFG}%m;ofCQlK.P~`UE|@/nqK@d//R*yLY?Z?w<ZgDg*Piki]L$]Stc9=gE<a%nr+InKl($mrUUd_3c4!]V)a\"0LVCOe/G4ShGx);N^)&K)jx$I4@+ANkX^4//XhMAe$ELpa*7IUMBIVF8H<C[z1|?2$akg^j70t1/%pCer/o?1B+r{WJ@DjTTff$1PWi4[0S!l}P)X`*b5b/y9.[Aj;]`<<RTHiD&KpwHbzzkzqJt!ZVZxpCe0>f@?=_LG!/Gz71qa/t}sh@Th;:CorXc}Cb^(nM#EGx(,_;@CW+R`hbS}VOuxlv:d&{1Wc%w4|{M%:S|vRZ:Yi.~ESqV1alp>/WCY_oGj&9jueW!V5/(I7_4NhY_EFQ2e>$_iR<iU^g,A+E}kZvtT_!3wA`P;vF^ECLZ2i<9L20vXIiFtL}k9LT+QR[.VCIStT/:ar&q9+<WLqxPdEakfVgLG:)!Yp(l&NZx3`>K>ZvOF.gn3{|Vbu\"Och5$UmXfZ!\"pX[pCr|1<mBknPNm+WX#v=zcs9`!Pr}Yi%[c&3l(dlN6i}3WGdPx>}H>&,UTP<.NhS^>>Sq7.w&YmPY@V6fvN1+cNHwY#S0qMjJhx_pH?x$j/+LwxCqG3ogyd{}l+[B\"WX%\"7!B!jb)q{Zv{O/IcxaTH?R5tgUQ:4bLQx|mY3Yb~^IqUv#]P7E)}o!ZQ?fbYGs8%4?B`1rb6jcs$/|l||wRF6[viq^5B|R_B+j.Q=R?K!R`ru[t;xW8_:~je*z(knIKt(BMi=wzc;HBTPl0%F8pYRqw;(408`XjHhcRlt)Xw4odH,gkYH.q$HSWXOR$*,t:TYW$QMG$`(|a#rLlfein\".fj}H9HR;5[4xt,8Ly4wj_GB2}?Z.@1S8veoFcfNnMq1>,(lti!I+3$iSB;#O?;b`0?^;}t13Vgg3y+z|JlZ/0AxBO`WCwLMO,IG)o/aclXQ!)B8Kng\"Bg+u|j!uDK^/r>FRCD):,7TaD>3i[7I*_(xM\"x>N2iT\"Oy|+`D@cxnir&uCpMLKdx,kFeVKlS=[.eQmg,}M!\"{NhPyD%RRjjylc6*pVB|Z|!?7&*8F&tTkOYa2zq\",g{Uj;?iniYxE!T,Jm<SH*~Yc@!N`[7Gsb*0n7sCE+mfHL*/GSy_zRKLcVB8P\"@e}GwfTQ4SS~K+yRN;U6Q9t39CO_*}mq/~EIf@h[lM/b_&i/i;Gw)Ew(WEb+E4IxSjSMkFkD570O5|Y$t=qY^f*EMQvd]_bYies}0BUP)Zqq6[Jv}suf>ec8[R=V2);DK}#fOLeuD%}c&8K%g/wh@7;%q&E6tY*93oHqi`{V0R\"x|pPh(r\">*oWMFFwYo`=7KT33Y?d/|{`RhCETwSX>|`I^/WrGhJ.TN*55>6|GcF`jlKoDx7w98Y>7!mPdXUriRdEqJL.MKlH~qZCim*YGW;|axlDexn,*.Qq>Wlqh3rHP!gRKiU3wj#L]`Ola*/StDSxr(+3:6.xV!iIo9:ui$z,nT/.yIgiH6;n{k2ZTKRja~8O@HID1PLCOm)8sVIk#J{K!4G<h<hpLuBASj{~/S:&n_B`MTB(N8):HcBdIg2(&j4d^</Axi@|O^/GyTFA92jEIw&aVbrx{)Ze7;{4T(^mLSJw>]?P]a{iOue3[6&1#WG/t{g1D;oQjkV{$B)h1V%X;s((5&]XyX^+}U_rG,*M97W*BnLIDSL$7=Z(!|W/q)wOd+m6*eaXH^F3+H)j0ob+Wl7*[GjKRb!fj)psFuXR8W=G[N7{~*ryeme\"k+(IsGiQyZ)~?vyz&DlCtM&Qh)`7wa;SL6R\"3JKgZuOF*I8Z|\"#=f&F`9;/}0?w%<zQ4:Y[:$?.,%3R=hwCSB`/{V|/N9f^iIvlHIq;w{]s=bPUtfPJ.uxnB]gXAYjcyYY[{jxnt*IOM[.gq<;ZE`SU[\"x>NGuY,NJW}&MXGFBc>7Io&::skbIH!lGBb9fcVD.L`wK!`+etd:%0u#vGy<F&w4^n7XERQLp$F@Gc=73zW?6r3L7L[lu&`r7,KbaJd*Y_nTp;{q|Yr;PHbzU[y*dmO,wrm9mN+=V6R_g>cJ,n2Fb0p:(<&xdEv9?}Qt2Ra@z}TJ:Lx8e[UC9fOZgsPV[NJ?CKW#p_$S\"nE1WC{4CL/a4aR_!y2X6z#}q_6WI$,@=aILaEO^>UO6R85lZEapfb\"Dw,)`2wTM77\"UTnhWZ|]^])kvp:X;~99[WwvMJS?IYMY[E^]~Z5gG&z5Id/%LwOmDu!XW[!I=HWe4+;*p{i=W?NDqofMi$GhH,OX?Ja~AmDKUn5H5H1*t#I_uVf2lI0y8d,eb2S3p!?[/?6M5u*Ppm.jvRS/9tM;AjH(RVx]XtLy`(F0S=i:7FscoVoAnT{OUU84+J0{#zQ8k^NcB:+Q%[Urkx*HVbm!P1q$;$%uw=m@~{^w),eg*lvM)wXB$.[FFnk.4YFruI[{ft?RWFxiEm?(wps5dqi:y.)(]i[RGNuF9=XRcD`Liwc]Fn(U_uPmxw0@%kMB(6CWG]55xze<t]WPE`y~!RM>i\"7M&N@?{B&I())C#3{p}m.9QwsZ4[,\"nAuU8M./UQ\"L%Z{SW?T7?d>m5a5H??wEI}@;@cD#}E?U~uM7n]wBZ;lgZGtwXdrN=bOEWg#UbM~K!C)<cDwD%lmf4w2P`1`#.fE5`J/]l{k2LtM[;q]Q<XI\"*SU_?O$1>r@XASM)CyKtx[6&E*>k<[ht5Ydfu2I]^M`Y{_cYAbv}nsWvZ}uQt,J:V&RRY,>;==zl2&Dd0g~LYo8SFp*j&f7I{)rQ8c%&u{539+xEl,hHq+*N<}u/uJS<z\"V5v|W`[eY8jlvl$s>lt,G=^:+XH,C]VX.zk4gd(T}7NIC3Lx\"%dKg/&ruhO5[|s`&n(|sA%T:6F+jI#e1tE~wepCIu$nzbi(|1Nj~/Jo_`JoSzj)dBPp`na8X_r[Be$sO|Sxt4_G.XO5fJj+D:XU!q@A0+1V=&xoXCb!(9x6Zj>cxGQxd#!:YyG>N^M7~PtY`k@2hxoa4o/yFhxJN.G$p?3.^s_I!|SgG1:@W!=@w&ibxvTB(Zh:62URDmQ>Tt45rTj*=^*&rggX0\"N>u0p]HN<!rYYjI/jg2{0%B^NBwQd08@7Zyjc9kzL2NE8nn1IU<[9#+0@I=M{n3#hJCWolJS}>$\">bL&J~iF[98P;+HV]_BWYTY]~&#.SV>Zu`%0OWoWQIB@zkLR[s.:KXTlkr}XSKuEdh(5WJPWeQS?)LU3/\".sl86HgPNW2`$@Qe:6k]>FR]sg0r.j<IV5DDY?l!Q>l!g`XFOG4|l4rv<Y&7tW%XHpsIzRR7E@%e2zHL0G,<Xa;L@Iy3(uMhZ[Yk,U:?1wDO[%&gZET=#k23{_NKyZ([57Gw.qt>5?(()?+4/z]q]B:Z/jYAwOFPp!F/a9`.<A0M^+\"D`DGyD20}lbE1lQd0l#Uy$fX,}vJ&X[c\"/XWec@>,m\"Vg6Q8+ajYijFYCswa*gSDjT*0t.OL{*2z_A9135jp~q7BPxHS?q\"}9&gG[1KN{/rbH=?:5KPm!>2i6_C`J=!G0zTka*/QfHZyeC=JNhw@+W/3qRipLe(+D7o$B2oNm{``Go99u]g:b~dQO`Y_{TZnhO}=8.q}^8Nv{m8~>=26AtX;!ZKOyY)TeoIgf3>6ypkc0Wu7oEK=bhf&4+$!c7rgHUjamTsT)oZLl>1lcj$D#)<<}KVp0(;gG0[[@g1Qr#j<&LaB6J8D5.cbVV|B!{8[^.CDg:12Pz;&<9nN+:I\"J}8gUu)*z*sLuEhOsT|t^*Z#~l&kSb#Jb?]Tkn7E[hVk6#{Ep7C.R(peq.qRK46ZIiulwdhMT98s8#Q(4DfApaa+_g]p[Lw:^|cmTix97{:*DYV11:]r_e(G*mOxJ#T+5am.r;g0gsQ|ESF>QqRl:,;Zs0[LDwK42(YiXQ|tXm.#pRw*+[d++Znd*e048zffD5x$o=FtC[q5GFb{5Edjv7]idMfM*MGEyqS<JG8L=4l2;jk8W}]?.4W0gzSf$,+Iaws8cKgi.M)PQ)&*~?yd\".A~C20uJpig>l![|SCDpC\"(1(7pAmPA7s_yLK8C1.qFw*M710cp=n`S16,M2SApM2Y|7m*^vI<s4Evx2G6vI(t%d/.!xQz8$i6HP.;yW@L,9iW{uaKj0Q,>?R<9OHK2<%vLU7|m,e5o%~8svj7H9#gxD}63)Gy%,T?k|fXT6~ITuAdn`RCqS[?l^Qq.8ie+pQSk$2CA;V^TaJ)};BA75@6v6q`V[J3ZD<8|zPKw~dV_4oO_\"&:nD&S|`xn9P]c1H>Aj]ti}}Ys.f\"~sYIBp|UT[Yi$MwaubS5FGGf2nzBYnW`U4E)3p@+46o[>m8lb*[C2WC^Jdsu0/6s*5HPh/(;[:nE=$|n\"Dq~Qi=\"9On./X@HOg*!0#x$O[fEcB5,y_kSp7@uWgzE])2}rWQc{4l`Bcczw8W!<KY8pr[]GM6UgdgqzaAPO!n#`P?7m.MDV/CHdwlz9Sk15XL3kF2]8<Bw%(f0pfUMD*ls9fw4X>6@8oze1q[@T;+paG3v_i^(PsJu#4NEM,C\"D1X?Zl%pxC:+)dpGSiCd#6}w2bX9~;FiB6`/f~\"ZV/Mj]9VH*Yx##eli[wthoCc&R#>{VDiY)Gt|vr;`7sxf6:R`kq2ZB~|FxD8jgULukwI?9n@vbq,KQH)bJcVY63(\"nvO))~]R_TCmlxmO.\"i^ykWN{8LXWc`+H,VJd|y>Jc6jv&it)I]w9VnjEC*SPVi!f,0%Jpz,d46g`Tk,xP*TvDyx_]gNnQNBV+yd~IjrQsu{u2H>2&^l4E}[bMCAv}X>P7`eyGXhtpo\"~_@G~6`[)TYd_Ti%gBW);f0(gDV<aq1Cgeo?UK~>Ot+5&)k^WhH[k9U$t0ySFz)4P/mk=EyP=vVQUv^)5,:OzAiDx?Hz?:o/B)*|s}x&JJFc0]>C(P`${75*_XDGMI(2V6)rjCRzYOQQ.2m[eoASLl)>>pPoN%KW;Wf0KXMuLl5algvtmyd.Qoe3t9R@%nM~+@EKmMMhA%}|1F6>#ZvO2JY~!fqcd{B*^&L5c[6bO<8S&8<0p$6uk2xuT4NCWSTp,=tnbOfbwcU%yPZ0N0~jn|*5;PQ0d,u|E>5rJYXEd[Oua9$8>,8n8[zI]|j)H;]o&?YS>tw]+O`qZ5%zs<3MTSaVeIV+hY]y{T/Z?N83EhVBNY|_nPmsp>Vmh3{r(4VEx]QS6ysDf2=eEApb6a|</i+WKLi%{cz+mfe|Es#>5w~AF%DEZK$spS)dIC55Uv6EwHYQ/o{RNZLW5Uww|k![4U_d!pHPTuucOCrF1FM&Q,VGI!8Bnr2e+)1un!UQmJ*.<X{kY@yb/c_2g5Om2XlUr{s)efF+he{>O!zKo,vt.o=hD2]if##DO9j@s)~1aRDjqaod!d^+HPFWO9HV,p%#p[u=5FYC=VWf0t[C8dm0Eou<@1AzrFo?5Ao#3F|y%TZuh=TewYZON<C{wp:Md7P]`01>_)iTx@iMP[qm6m$K|1,,I[*8l+.8q&2eJG7oMyWXgXlj$Rh;u7hO_6XX5:tog+|TXP}(XplOj4M%=>JleTsGR%n&DZA+EQCYoz/$e9%R_i@4y.s0^%D=cM5HRl8qf7D#<b_dTpZ_R._gk65Gq%c@dBINg,?az~V)(GF~>I:>Tlo$7!>!sXh_Yv<EZ4fV=zJBJHdwQ<2+$K{rBcQJ@+B2rX`3|3]?]yoG2Yw~pq.lWy|<Lmz_^&c~Pg<QQc_qyt4I;|e:Ur(1LuClsjCRgS~%Zz4HR^atW3]yznf:pm;yc;Pw~mSJeC@[><qu_]&cCH;.75xGhr.tx>@jIRX6k@Xha[sg~eL277g{>tiZluH58<M@$aW`OW2HO[>k(.x!Rl59g9XK~fVT4]Ah&VV$Xmna:wxVRx|42^l55Isx5*;&_>wiX.LXv}Y90:Qn=4unHp@C2JLwC*TDnQ364*=E>Up#Wu>U:z*n#CFD8mJ9oW)m<g*$fB1LD{Ne@pLKC!rO4eej6n}5,KR!UkOGkqF;yL|U6#!Z1!F4KWmlp4L}1Bo0YPY^yWS;_~|bJCt{O,oSqw~rtp3}JyS1@uPkkx6Xq[3nD<hs`L~q<N0WSTV#G>USS1T7BHr8A0TVDSb59`8~B:ZfMLFxDskNC*Yav(0JblNFdpg]{}cf]NQ*BtrGA1RTG\"(dn\"GjS3K4rCOij`^>>JZyO33kTp9bo$pLl|HDo=ay*(iCaV.LJV=iW%/xQZKvZns3gROd*wEt46W^W1hlZ;XCD(v|REn&YL/%ml%;iFuS/3z5+6fVN,1|yQForSI|dV:I:m!GX274BGDqFx>5w6h}aKAOo?xGWTw^d6d_{=axBCiOknW(uRuN}Y51L=eQSU}2lE2{+,\"{.gR|:psH{WLV$&}r;xtE{CNk8F61?zscsFEWZ~YdjmS{2s]O+F_y0coR0ewMG5,r|QXZaxBpS_jkNl2`0a?oPi#_SF9hz0Fq\"S2eZavpsmU%mx|~y^A4W&=oxl,G&f,7_`$=I?5Jo`kK.]RWS|69=$3_l%~,Z;eqxUEFsJ|6l)kqCVF2m1u:LPFT/|ocB9R]5.4CwD(H,1FSa($i(ZDqX]p4}{i9lh#qFdsrZh#)@&FO!x!*q@rEgCvO`H7d]p1N6k/!^j>4m]aTLWV}Q3v_emr9}bpux4asdHU3M/Y~)o|VrMfSO046t8dudq1!RyoH`*Rqtk+BMXDWC!|nA)y%*OBh~<>.}vTKs|e{xm=@z#Q%4TV|k>sh.ErKgo.:tHwo#J[(]0JH^#Cpb9h\"Yu/_Hg/*vL57B.~Lv36Mi]i6!a5tZgxX*^\"f]_#W0VIx!MaE*aM/XvoppF7r4DD0&)gYA~i;Lq[?Ucl{lY(FaoL,.Ia]L#(kDZon$U:o35YG{TrxEg&!ol{rxcJx1)eFKnV9:2V[:VfZv2|uK3NJnuUkT<<g,*(p2.h?\"S]~Cz!fM@G/1r.vu3{ie<s?U1QDi7a[:k2?S%}R(Wqs$aT.3?3d0w39WDLPtZt4#atqXF>w=/Mx0WXP03imay%(_4JF*8f7[Ye.*L%xFU4azLz<OEoL?p],l)3CH<djAHr0H@kq;hm]&#{S$M@{&(jz,hiQ{,2rduu+(?LiLUubTEO2aUEMl(sb7iKxj&eQ6Xty85kuA\"?pxVD,{9;~X6%<Bq;^|`t`+[?Fh0%s&;s~0|6ZwF=$\"_HwlC0e++B{z#H_5>3UiSxYM|=lZ5:ZF.2#Cg;17yy,FXGr1.y/tt_INFdMtJF8/ll^KaAdzS%wCds)Ba7Dp(;0fJg;C4~){5qxvC0{fE@6oT?&:GwNN@@@\",Wm6BeSe+VY|eNkFY$[QSHO@[15rk74NO#%4Bhg^BU}uRGj)xWk[iqirio3N:kUzS{}?NV*^G5^E+3c&9r_+kpNN/.W=&+G(8#>b=tD`y@w}|}KQ(qy5LldDvE<2v*$;jY;%GYIh@yt%x$)|v)nHIZi^(lpK%1:no2n6YE66Y)lt:+zyr%fN]6j20x?8tej>X1lSkW)F8tD#w@v[ut!vIiEt%~rPz|S]{fbq9pZI~Pn#!VMWmB<N5@#irO(hunY{E<2{;IrK@#spN1E!+F~JItXdu,skt<B!ccWq!B$2IV+QlC#oAiT%5io/M#o*Rc:|=jui>:X3`TNf,m>6,0:VTwa}Or<f]9:rD$9P{4I3X<<>u~lBTCtlOe?HpJQ(}}A7v::P.OO*z|m.WT+<b@t!I`V;P^qz(o%.,9|e8)q1v*P^su,vddu9&<p:#\"9GC_X6_jp|P>F2ZR30~h%]o/YG\"8fD6p(1M)<^RS+3?[FQnj`w?|OoNnpA%6L`z\"?&31^+qU>h3,QTU10RdDnjK|]D</$lTd`)OVshU@WEecYIDK[Lyc3qsLG|c}iubA/!SJ[U#y.7P<_}P,GY=z~{kMKej`+wxNL.JB{5tKF!R<0MOn3yLlm>W]2L5gs(MitS\"}toX;gYNIO`tXbmw^X.0wKwy&Q+Xnlu[]jVS%@YLw:&vnMeP,VbPT2aNN,gt6}%Aa.#vf_?_Ps=bD>HS^,xVx2:*b(7v;)9t%!]^BCg>Y))j[2c/TbOgPn[3#Gr*%wnO*b9n+941lK#.sE,5DtH%nyW*>4#%KNQflx*pZD=u:rz,QmMGvTG7MP#y1.lt}oY^|ju_>6^epiww5J}N`j`r1{ALkRgZeZ!Ycr=N+@lP/Yb1e1%Vks6x@^C69GEGM1\"j[42MQuCqi+a\"$~t+tNE&/y}qh)(igEiR5aj@zng=wyESQqOKRojL&EgZ[OQ/d$JhQpnlAd@oY);Hc[>4:x~@mP)$+)Z8oo)8f]0R@:C#UU=O{:.hz9?Md<}FY/GWZEEJw;1k%bCvu#P+$/Fyt7aE<Jc)}tC[Tm}E*L02imwj=9/u7y09vbgd}&*]W$M<wa{h#M!VZUe3%6$[lmYO\"Ol`,giANqcJP[.!hQ=9NJu;g)<hMtoG@bfonB;Os:rCHbA(f@adChD;gwmG5$J})Vd!w.r|*&V$y3EL+CK:_=hk[>/XCdo6Dnh3}9@:nc/+5i?dH38Uyt2*$u0B3(n=HxX8))jt[rGBBs78^OT=0e(C@ev.Abd*DU@]_*$M;0LD[KGl4LMU~5B)o^$0~|$*,c&@Am%}YXRA[&qi|y?;WVrCDK87M!dkF]3Nt\"J1sK,^vxum2o4Oj?~QawM!}[5?xh>yov9BJ9|>bN~tU{BReuJdnu{JF*Lx{z)oUl8/_Iq`l0M*.[5j<@[;Efj%R}A*|M;2J!e0jdKlA/XIIRGM,i:0REsman}[?4#1!j|/*H%IbuXJ]54Sxs\"7r,gK,:$b_K\"w7M)xVrZ)zO&Fw3vgGkjjO~i?AG$v[W)_&]GYbbe|H=]o)F\"x0oo%\"@e~;{,LIaPe>JImlor~Pjzt\"ZkIajpzBl#Y:fxW:[jOle%h3s+Mc7*xz2y$BXjuuRIEU|_xMxfr7c=PMay}LF\"R=\"x7/[.aQpU`Ud(3RW>+[F&w4rp7u?l~rD{iHY@Q1,+R[?\"%)<4pNT3S+u3nv}(3vCxagIy$X7/*wDZw8Al/!%3FBzWR>(HwwI[tPe3OI)laHS}B|%\"|jW*;?*j;ZOd5F>\"8J#+)b}c.@:i$ka5]^n~d|I+%HGMdaQ1XgS=C$!P85LLmrysQF?H|1SFRyUGa+h;s99#iiwpK|JAR,Z]p,gVw>z?pu?ViL?Qg`F?,iLd[$43:5cqB:kDA9#4U6{i4.=zVc^}`2!od;\"&mzF|!$#<R~s>k9HF$~EH0l&_#,;s.e]kJM^mX\"IgB<<@f01Mv2jk*v+t/iQ)@+ouF.>D1\"U9f<Fd8U.jJVz)=QW5E,@psdA}ebW+$&F7uIVn2cl8I&N:S3ShvJC%|HDH<+5dob{F*+,YAC{3;@9AC=,<kAs(Xpp,sDt`sM+FaLaDkB@T^eGBR+AP_HBcN!|U[QIloc[VBK&l,J9+yW1doV9/(>U=i+;b5w[Qj8.brR49+hlUcXd~P/#wOia0LmM8uR]>.hjZ8$kY$(85b^B<7_zpQX(X&\"$`%lyTOZPky`o;I}B@Y|FYn3`{emD1z8Bc}=:W)w`d.UYYn4b)p;\"E4x`pC]RCog/fm,(u/[u&(i=teMW?pR/N\"hfeQzV%vx#jN[<)?%n:4;I/I^}=*68C}q?<7Ke),)0w~lRMQ(^#kP#Ks_f?<tt[pEnXpPmSv]MDO@{3a*2D4a@ZqRA1~%@+Ou_jK|+BFb`i_.;J~[DuMyk7:E}(>Q@;MRJJh#j8l2u#j/FOJla~\">$c1mR_zQ*u*KIT%v3\"<E&$.v|SC3:e$v_Ik>[)6A}d#1.n*GH\"@~WOdZvaU?1H@Yz:J$#QjR{y@{Ta~6MwI,pIF\"hW22#oUuL:r!Pft.5Ro~HR;is.6Uoadi@~wt(d4k{$q~nkWs;aYi4hzvHt$AJ<Ia;l#Ychy{{?/_`_zz6Wm%$^\"!D7J$u:6V)v5x}9a{^Ce@(|8MsjlHFT{@~{TTTlH%gzeEFqWUxh,Un%BwPtcD])pSv2NDwF~c%(4&@jbo7awa2~(OD,tp.N<M7y41m14dKdP8n+?,#Zj$yJmK+h5<C[(towq1!D:&7N>b@ZlG7OZ`FdH2?g/DezWdh%<A{i#t<X&.O]#2m;#td^b/@uIzV.&q>Z=+?*l0qaiN#jx}g*F59:0{q$?M4LDG6%~)0O8gBB#T^!z,_WP{H<4fW>}wcO**XD#;|09{I+:I+oShH6C*]C+D9T!?G5fxW1tV<Npcb_,T1OBj%N<xf`M@=B3,YQRg&mQ5k}o#)jLm}gpq=GW9X|4_@cHA}2{D|FqqW9wfC1~y(A,7yns(vJ`@vYWc[?GBDt7\",q\"Z]<aaq#u<#F(@GW:DOA*_~x=c.w_]?]S/5bsE8`SL<N}gZ5;@=8PJKKR0c#t*l:<VD;z[4M2NVIBoCNSt]xE<xO$6n79L6P1$y3Gh2:WCTUE;bvk9$1^@PR$Sz_:DbQZ%Ub:k=aB#=jY)j;G41@%X)KcYGH+K4h?z5RT*Ba9]j@2|hk20dgS^XWc3nG\"`T!\"~REy(Empy^`.geXRF)cvxGUXr_(^R1/.`h**nc|:qF]|OM%@NkhLc]2684{pI`+~V#BIeL{\"dSMx7,zh/6k_{HKM`9}3[Ge:3%<q}&\"RT7PU.jhLHjG}7KV?``llIkd=;tci=7kJJwyU2t^ihj/sxSA*neMB)r80@>~;i`P70b0o+:a3m[8yFqf#pW6#c9F*8$sLA&$(bK+FLGenPQ.RecfBcYwN@6idzkXxw:^^,A{i7(TXM#yXimq2NJ}[Eg:JwK`#@m`PLxbg1K^8YUMJ8w162uT?zj%vC)!QKN$HO9qK?V=kbDUbyR|Wrj1c2\"}J1gAZ.a|$GF`ay|),D_3hh9$_>FvUQ|!f2..<]RcQ$q&)SJNWuYOM!#GsZ,X{>(EY#~nH>Z&xWCo$c3TLU|:}5l=y?oI<dpJ[<?uy~kQEJ@b2_G57aXj#@7q?BlL+B?*Rxo,On!nIQ(4#*u@r$yo=&c>^^s8Xk#sOD$J%NQE/+h|15&/=&>N[,mu!OB`[\"lYJeQSTz|Ln9mGnBgE!tw23J&;)u2Yecw,Y\"+PSoA[,Yo#+5$h`yK[2hZ_!SKI|:~bXDs</6&;;D0wMPR_<vK?NriEq/k!sAXN6$1u?Zuz@.pc<W@h*)Wc{AHf,FSzkt7{>\"eGk;lJMj?`pE)h36QC6yvq>FA7%Uhw:n)[4f8s^,i;n$zL.9d!uy]P3l)L\"ZJ8d9H&[Ub\"_.9_!1q9NiSHDzX*<y,k8xeD]#X?b,yN?OxburWBeO0km/)XnsO=$O><3SbMPZ3sHh.pGG@4oai\"CT^mSV>U@c[l$;A!%y@TxcVXc^m0nmC:t+,qS+k#|dz/L:F^]9::1Z9\")r\"xh/*WL3$S~MZ]n{2gS&G#jB&50(v_<&}Rt85@#+2B<rb~UN/%D8R=Jwgh,\"E2pjw]zm@lii/G30IznD(=9`tQ$CQ6vsZgBg?4jZD%5P/sR<=ab,b<[:F7!f`+,v=RLO/OQ)]#f9_XuQnnL)5%56,3=FBvRN=heA%#[?<H;4%]i]Wx;q;w<}k%sZ,4F.Pb<b;g]d6g6]I*h/u&ZIohCa`&.BeNz_2Oix.#f~UK8BA?aYW7^NSA(D,?iUX@,$K%w0@,^E0lr\"Xyb:C3@ycM`Yc/4C+rHI``s{2?+=`*nV4W~%keW95LV&mFW*tL$<9~3YfPW]d#q]k?i/za$:!Vv=L8R/)n4ob|Q3]G[s9+GMtHak.~5idr:uQBR<U;^wihSf^WNdg=!ul:|tZ$@~pn3Z_7;a^4fNxO=7I/Uz|2(;&9=*S)+&1@sd.Bq}$d!D**RRQ9dK;@a(W%Vt:FpPn`I*TqZ[.g/TSRFf,7W9f2DjNPXP[!m6;1Zc!pA$vl8F2}I|z}50DU{bDcosYb<ij\"sIE>#3VTVY/pCj8?U/K7^U{p46vT)UdM3[hm@%7Ml<Yp\"*3C!0GocXlwQA8:nj1RCG8!ySMG{cIzAMP:5Y~#|<53%t:uZ`glhSGQr8r{CE=u8=x|?d3E_R2EFB_I/ZaSgU~<[S#SHSveJ<%Gq,)p8bfnOP#l6nJISLw;[nVj|(12>@X@vnJxqolb$Q0]B?{~B%go$`Dr/0HN=`spECdC|)INN3H,DrL=P}<ALi]2P!Vd/|#vd}7U0Z;bW]%X4Q,EHw1)W:y|8`v^TH~#fh\"$[FBt1k>\"20{/jk#F7I?+Hb&19f?#,kk.HqaLt4ODR?K{d5*pDaMO`Mkf/g$G%S$!=&P^f&C|:~leQ&BFt3a!p}b{mC(;JkN,@n}UIR4xxPR{1%$jIsZFC|W9i{4kx]L_i4*6`V,D^Lt}c}7}MIuqQTiReU_*KB^FEXw*K07^uQT;NN@>2U|/3Pj*{ec.L#/s:dCUGTug@!uDH:~MVdvcTA$s!glJ+6R=x^Q&!yo2/U,ZzY!83E}d0BYbb%4$lK`O%qJs[[rgEzLrd~M}4@PN4,~5NEb.Q]_ZI@[@|_L^VcnMq5evOy9)Q`,}`L/2(5r*9J__U5dI+rm[T$#e?~W1a/d>#5@XK/0(zzIUiCPuJmo43.M{f`M,k\"o#d#%qi;>Jn4(d/CE=f<sPjmU$}99e{#}VIdK#u|c3?D.nS^9ZRnc[Kry_=%bW6\"~@])Vg0(a/q;+Q#R>vt8t[7,a%X}15@gX6^N4Ba3w4JlcC.p!;5~5ru/yB:yO@v(Z0CV_m4r/A,mI0,#@a})hdpk+m=E>0hU&4Q&5GB5L+q/+&BYT|>[pdX4S=,HK^IG6H|.;XG0,eZETC@bo.Ukw_^)agx9EB6%Qy*Oq0|[:=9s@ibRqgWwE)uu{~SpOB&#JAO/*+A^x!yQHYeN<J0Y3xbk!DG]&JI4|kCgCrO$S1\"qpX>0XIsge94$~3^HyrN=|c7I7&,sn3f=QpKc[%p*8NE_*_&]vN[bA4j6_m`tTu}usU1i_v>YS@7CX$zYRA$&fvu,^SBzRtrzdVwoohl/uE5mBoN9#r*?)_a3R0KSw9NWj{3*gMmZ@b>sY}6!^Z$7Ms1WbsT@e@s`6lK$HfSF?$bh8D?;awQQwWMfRu;FB3K0m*zRyfF^XKhNWBR{U(;DCg6]]vs3Fg7P^uCpZ[V7h6k$M?aM(FtF<(v0EZCNIK1VE\";L;3bzKK/;CzieJm>+RlX2+=S>g{L#KMa5Sl(ChwK#o1SFTb^+N@#r)WEcFjt%B%K}>r?g<f5fSb3jMnj!f$@9avHJ$&@3xEr$RFj!Jcb8/P;N9)G8p[wBP.p!zeOH%oN~kj2sCb~f?dw(7AL+(44)tiNvw<tQIHNBuWClwUl9M4]l%ZUP*t\"lKL,asXlTwTysIytDs=^PK)0\"w~$e[Kuk!ow4*bb,Lay[pMrRQ+feov/~S>VeU^UPS!XhVo;[K~UU(Nj.MgT7PD75mL2Y?k(Fb1cM$g)#=eWw<$xx?v,{d#AWXPFdKl]{`+NNr[w=BzO^(n&2)c%AGA&~7V^[PYx+e0qCP$caDGT7FI1/bD&I9`B,B)wZfaR>0@RWtsl4Ic|a6!t80/xG6;t5TV`jca]<JnFQVO2\"gBkmy%t~y?aJ|):mjoS~cKz?dq1UN#dkKV%yvB$/6[4BuR,He.3l`HV]&rwKvUOAi?T#WpYVEWgnIXw(`?I!j;r_dn~!geYp_W{##MEcm2va*(Xfo:3`;Q)[5xw#essdXTwq;J/0NbQ|/vsGl;o}@x%mc.Brx%Rt+CWms/]\"M3=1P4SR`</0l@wTA.x:kf<(b6GGESmzXwx$D_Wf>9$gy.(ob3=:o1mdVr>je@>JM>*}4RwZhE9MmMQ+fPG_vQ:]dw.@gZO5K\"Orxmu)hu:Sc*^UTW}](V(Bq8P{:0ruLl^9Z>OYIdj4`$J|S|^\"JqODVi9:tiG;pLZKQU6$>&t~hrXAu|%SbM[S{bVt<dZt7#F$w2hJr?zd5,LDeHIJmU5KyhXQnaU:;eFM,az]y>>}7p7om#ezY=f%nE(8<^Q3VbiVtpyqQ$B]n88(sK#&E=??1C2jmJyC*}6mkFqt3>j1$4T8CBGI6UEi!N]csx:rF/URIqbKQ7JYGtRn*Q<K;}5\">BX6pDFoLFZ,9s9ImH({Dgbwuwaj^EVo0^4IN<FyhI,p2Z@c^7B0p?Bn(lWg,sMuzLM4?(?>dZF_DlQqaUcB`W|H5S(ZQ)C$0~<E|]h:!VR0i=<_K:i>B?JYB8@+_L3qo{eQ7m|rDEm?WA[qD$;R}t&(Ui`fe:7q8L7=c>D5#DuNl+HdgN|qwL`?54|1f2/+8V0;F<iielHyaT}ZNf94vPA6$!u3xF\"Qxb6]L&\"#_+<,i>:`o5X|]mp1n^*!v;+y9C*|.XX;~FgPjZsstOIiq@k+VY|dtZ&4n}riWyNyLW(n7tsdUJr9oN,xD4P|0oh^bguKyr#s,h_2TB@aQaaAnlu16EV5.z#odr|PcahvC^*w&0l3T{t)95ETLUG%$N6R<rL#hp>LTJMc#lOSHV[_!&]wIxI?@BGD^t;l:>;jNYTOA<?:MSX:bsrk@\"3%`C\"xf?VwEM;>OnSe$bYiFEGib%@I0VG55^|}a7s)c[ZZ,#GGp@Kr7/f&4_g$VPi2u99=5Er^xiqpnXZ!mN?qo|2,9k?t<*ZJwXx%?N!VPY2Vr9^..^KKvMhJNN|)L<Fir`^|{Ot~.y@`$@a_ctE;G.N)ds]RKY@CWWo&{H375==8,yQ8>VR.=#cJ+@*D}Fvd&ySt^x5|694,T}L3J#uuZy?r>H`S*9~=d=;mHFJNuJM+w1Z[LS&&v}zmo6hB\"RQYg~#Wk8yQ(2zM8C#sD(|T_/Pz|+\"fc%B]Uk*(9UU]2~QFU\"tlg*4Y>7W\"/oSQ[#xmCAU)+1k+^B5:6y7ayTIZ|gf^3\"F03Nci\"B8ZBd0$~S(|Fdk$Ok~63ynMOvgDWa`tW4#BmoGAC_7*HOJZ,f1r]GiO|%o%mV5mKYZs0C[70P1]bVm@wUmszP^S%,@a04O(+803!116)hu~[XnPP.b2Q:M=}kxp./G@pm?3$}@/O\"2q;4hpb3c.xQ0_<)=G`v2d@r6|}4b.uH~oJ%3{$j%lLLkdy_c\"~\"i{*7,w9zKFYgx@>xo{6b4j%_X?}vTy@<$P|l7J1y3axz,1Wi5(nNx98m{ej#4|~@CGMC:I%9NXyG*A:KLY_k6g?*VQbs{{,?)a,<3>BG*<mWP3RIa%Iv&x)q}?;?]W0xzIVCPL3R|5Cci8Wl>(0g_v{X&fm;X0b=jiWsGlu^[z[leVN@p?nvHY0I*Yj{%a^N)wi[Y{)&J02<XTWwcl^P`mVOyqE\"n_aqc]zRxP6X#%(8u14I%K:![)=L.J#]u1Hp(_]rjB],3wn87m`h.xNRL7p7(!8aTd23)TM&_rL3_:!&n6HWZ=NC8ZdM?jymL{ycfyZccIs:H:@{D^S4p@0(J~#@U`pn^\"a%|RiRCwk*I%9MyU|.8N)2&$e?G+[0qYm2&I057cGKzGanfqQRTj9O8s=++Kc/!!k}~xikzXDL;j39XLyoby5bHHyt]0/F)<pv5#4|b0)~qV3_iHO%7[H*I)#;[D?_ptSxoz;V3T2&z8S:gHH;GNK[dNq$\"W~U|6ZxiS?AlOg}wPKq++lG2mL$auk0b/e7{isnc&./yM[&@sc/pSDI,~4.@1qVPrsBHRa=.U[^6K@L6?|JWhH93D4/&_6;RN1;!)y3@aYU@L65[!c<o#>N`A8|],(>uP{<fviw@oVF?[4,n+3vE8y(,{O#%c~63llP]h.i\"/h~||knp5Kr+<~yW|e)UvTq2WnVTHI@c=WH~Fx*{8tL41oa]sZWL_bRsJgeRV7i_?%+08sUJe12~frmF%!{L\"Zi|o@pb0/ufi5{[qX25n?`e;dF?#.yZtG$!K,B{I4$Xa]nZYgTTK|J4[UD=wOfVxRV_vpQV:_,<)Mk1kOdaxejzlY=1PyZ^yz2~~`r;&fA%Jji!nN8InnRFZ0Lhef9]\"~^Xl7>~3v;(%J1!/Liuz_o(*u<k4dcZu74CGsav5]R..YI3)vRK)xN4aU%PnS;(E?}S;=cQ\"OCz$*6|<i.UP{}zNJ4FM>e2a%9H{l#,bmS`J_1;,WC~0{}TSauBrYw{ai<$d2$3{$2:q<}3K&}[~P9p8h|Yfyiv`Nedm0.V4:e,B[v`fUR#==LWVH)QlQs;$u/`1]ZU$v|NxzS8cyd|8p[Fx5{EW@AqNG~sTQjU<kzKg|T{ej@:>,7pb_r?[%x?TC=v;;rJ5hsa%oJjD~9J=W4$n$XqI)#.mH9k%mV+lg(vMJ!d7U}x;^uos4\"YEe:~nmP?AqA=su9d6+In.M}Ihdc2atykKX`$|Nkt;{HQ]vR\"1!O3VRQ/h:XS5saPY;THXPal={`AwftFb_eERs]3:XjO3tqg2K?aYCeIo4ACX:Z626TC2:Us4zE:x<7zoe=T9_atH.Q~+zec}&e7[Y7VP7WunE0x&}eh!I6K},k>S^bpW^YE7T.mBS_b#hO=FCMC+0]Mzu0SZ6E#f{*jHy2apj%a,[~&V75GwDkTK93W>}$p,0{r^tx%nf{0TmYuVZ]kK2Q@a5o<#tJvqdh;EO%eP9=EPhVTRfym8TLg#!~[_6%|usVLM$*rq`OuLpL4K5Hh=bznT\"9nCB$m0LG}^BrOd`09q,s~_>d@zG[0lBcovg*b]]ZL^/5,N38d?Td=C9x*OQWbKj3@NxQ*R,Ox>rY^V@V@=$^pt#t!2j1T$,O8AJ9Dsao8}?D}qyD98FT0MxfKk_Z?b1&,gOe&`&&cnA<snQuQwVr6&=Y=.e5A+{&bvAw^Y0J&D|E#,+%jhoYbq05$]f;qdB6VG*ai;3Ck;;J[Yeq0aP%0Wln9SOyS}5^Ltal8emtlJ9r!ZHgIyL9|J{g,G#V0o39F]l;Fa+D&So;!W[P:Umz~4j&cXn^!G]>WA1o,bN\"nrcMp6ao]e7E0ej2.?WHy:vUF}]$]@PA74M)REWGV.Y)QWL\"^UoBODpUL%[h*aJ1<)Y_f>|#{1*^v^i01)mWfy|O#6dDV|uFCbX|^]Ccbn^g57x0?Br]:0c,}HM:9fN?Ak[3h^tf%XU>ShMIk=C%c#Tl2}]gZ.~Y}$FuhP~6NiZCnaJ_ktCwOS~aFP{@12FKk&Lo83QFm62|JZFtL1?(OE|>go9^Ie=LvyGAT,L_T*%_yV//OPt^8(q]I#}9U$w$FVsFe#UTqZ:ZiF0GlqW\"^Lc~KnY]#&V\"wdg8[QrG@`&xX,v5sFG@(M/C/1;9bW/oNEh.p;t0!1GFWV6.Yl~!3HNl^S+:O1k[Ur3ZH?/{EZ_&B).$)8L8xJjw43lT=.v*8Xy1buJ_^R)&=vIG1}Lwy`_=UE{jq2{~./\"mRlDUP=,6q$DB~Yxn7W_c,.YVvA*0x^bhr<c_)h(b0b0&aqea@3@]VexOl!RM.^FRp,ynO{]\"&3UDz.x]6{!JkJMBQwh|~r>N|06E+~,$ZN{`Q4ohWe.>EE+gk%2kVBNXB`$vRmTf[DzJ37;$hPI0n@`$ROPTSi9j1(8o]L8XpdN=+lPA#/5R.7R$hp@yzgmZ`~(?kQN_4Z2dQ0I)ZF6TusZe8C.=Co^AETK8m0KEskx8mu$kd5kQrO{\"Z9N9N4M$8byQV9dcxT6<|K0]2.04F2;T}Bv^69.cQX#NN|.Rq{#F$6!NNHy[8.zfYfC!iCm`M0x#~,s!t\"@7ST`sXR0A8RY`L0GFi}M$S|/<6W_Oc$?z:9Ls=_s.X`$*($ER~VPI.9{2!,`&#`o?9,SGYeyZ8tMY!auh}{,o])02F?Snil%|4G&z^SKA&@htr>|rH+QbE<C~s=%_G6mCLx[K^JB)7eLjUFk,W]CGNr{6cvAW$j4k`tQ`Xw&>g0L+}u[.V(pO0p3TV|r9/B~abI:k9Mg]BZr$8[fi*%ByLw$J(_I#[R8]`~UE2MB?fP%xLppN@2bQm6,mw)uC_!}zlQrY6!s83sWIwhYR.4SLOx7ZMCU/7G23+fgM;pavq.{?ZOl(9)3?ba3L5Mop(3,Sk.,8*e}R.vdQ~Ik+71sF#h&G=@fS$pmgVR>Gcc9nQV(.cn`u9>rKH0qR4Q8>So`_qa5nQ_]U6kr70^RAvb5o9Z2[07,fs8haMl{=&dBwQ:iuX1*n6}a3&Ch>6/56b4`&~nx40IRC|@l_1#,@N/si~wmRrh@2J1979]iV(GSs;pwl:9VpMqI&Lu({&MgFkn=<dOr;3d1Z8?}?#b`qiJQMTf!xw!dL=5sMIlI#tI|!Ii},&K|aMvM0r\"0V2R{(v7mO[8FKk:>)ro$kX8Iw>w+M{v<kyPWtw9lP~{[!VB\"uf]:GG)7yP<%p7wf:[TJ]^|EAcMzI4Zi8Mio1_D\"^<7Feu0z7`a)jHgaz~LCkTR2Q_dm(g\"Viq}sA}o<ij!5#aX6KZfPiBx@Na{[!5XS;rK~#{8|w#avwmpv/fl<Rb!zje4{Yn~jZ@j<0~YW}4dmJ_yQlgc}D]!5p8DGO{OW=/\"<k*IOvke^_XdY\"BGkF0m5&HiL42uds{;!KBD{,<5tBr1w+iVCsa)%WBWNHMtVme%cPPH|BJo4fD[awdVzlD,&Df8~eW1FjB{l~]r2F!D8tM!8#d>U[:f`]<@kR5zy}6hKcWr.%Jj_j<g[1e*9qpJn2]md\"?mX\"hUtwSTY_1{<kD\"K%9=&O=eZZ&`2BC$NrEkZF|xfMZvTLI.;F=xdbYq?&/O67#6!8y(Fee9H*Ab+I=I@$m:;/EA(9p^l!&QEq`~`~b&/cph6[UcD.k}6Ez/;)Ou^*</fQ{B}v%?:JOH}e!({+K7qGcT6dm&7h]f}H/^b/cuk1T=37L`f~JB^nU;R4\"S>Zt3y[!ren?yth{dY^V\"z!!I~jj/;D#|88i.Z}5Sy62kfIvN!]ts!7j8SXf.Xh9#E`mkgzEYmU^/`b\"2M_K7*#IBL9CvSJm(K_Tz0VQZk97pF#u[Wt[BEEs}V;OB46`6u*VML0t41?i]C_3L[MYLcy^#Bd*79ZW!Td>Jj}1p(uT?V1I\"koBSkb~~i7]Aq2bjcM3abn#7Ep}RTrivPYZ||<PD;IQrBM7r]O?T.MV]6*uZ+r_0&>g9G%hH}NFj0y|.pO>Wlb<}rll6hCXg,,@8~eti4fV?sQP^0i,;xS$tn\"9ueHM#qgVhko<$ik5!@?!\".P+!C`&J_ZTD|Ce+Idfk,;xDfguET3!dlMwogOY\"J3Gs,(@8#^>)7{Si!|L+0U/8Wm6U/[.zN20U/8W0Qn4S^yVn5&S]o4GUU^e>Q&HL?Zl6+w+n~z{3QX4T<gVTcAZY)?~?+I{kahmy1gkxRx0ZkkFlz.)!b%B[!&BUbkW({Oj5;`zD)jH6<gLdYR^2V}Z;x\"5*c6Xm@x/N<F}zN;mE1g~V+6t8~YfzaOl#V0b7Y;l+/Qy(i9kZA=B[0>D!3ee(P;X);o)pFE/#/WlT&yoPLD*W_{(,Ep*E+3)&H,MMK(.gN1:m(MuN|ZGa}8o4pp7GZ{drZ{5tZ6U_HbXXLr5Ik|kE#&lmln:c]gI8VD+m#NQZ#mkW[vmI[f!A7L+,xRPBXY#IWe9<Pi;q;RO;O6wrgOU0y1g)4}e^Py?;FvZX(jZD[3O<uC~vdh>)6_(3h:9p92uhuKObX9m[Y_<qZWb)l2;=z@#2spPP{ATFH!HS;gq^7tw9v#Y8V=<$_sSj<E:Y67!>VH`1#pZV&arcq\"Gn5BsdQ&kNh2H>8p9$i:9kM76t&9voNu@:PtD]5;}?+m~ZZrF*9F!rSP}F=,mZu*uu)vFR+yJA{Rf%@P:*igP7d40MTnK_[Vr0MF)|K]lh`:3B6XQnsyJK^s64l=.${d_TmP)Ih+HRe!3@Pxe!|fV=w4%`up,D99%8$Mgt0H7SA*oe6@UD\"Rh\"wJV9_bM]N;I)Rc$An~w9w6g9lG[df!qwouL$;p%d>WJHq10[51U;Cl>B!9M\"XYmhV<Y,+,aRG8zw$@,v?u/aS5{:IYHAW=YG5MZJ7ya[:$/]d9DRCR.qKshmK*fXFi}rW/6r[de#Z8*ps)3ixCr^7~@|+,ZLa7d8ipu&|ArxhUa]sXy|3p\"ymh#RTN[Z(Gl(`.$U,%q}pT,T_R4~IC.NbIxNm)FdQQCR$rtN35f?MsSwI:?n6%&I}ik6gwE!d>ZF#fIlhXl_+u<N~NEz)=}`+E7IL$ZA[YmUUI0QKGp9l31c(_.kIG!)jm27h0Y(Y4Y`~Z;\"9X&pdIyTsIY,=cR<wr$%7kID/sd^_}b@?j~VK!u^IU)UV0oC/(5_DS3y{J_}usY=]Kr$@g`i!>Ku@Klw;9:04:kxn0?4HcocjZV}TpSc[~k!Qo%auukh5`e%3!Em|g7G(Rm@5k?Msm}5uBDwm?MnuY)5K8PACujg.IL%Wj2&jGlJLW3Z%v;o</$x1!*Rj9D&`(ZB;/wX^Rn3@}@.}h1ORQhqIYUf>nRF/Tq#UFRR+wI,c!r/<C;d7O.tb6oXVf{ms_&`UN$|n:jQ?UvO@JH%a>}H7z]C&D3,H~^mC.b.@4ZbMYaUaSJxL9M#l07,dLN].[ywcFH{ap7{M+kYOD6X=W,_3+NJ$\"B<rHcTcW2.ZybH&r6bftP(0oFS<KgyRU)u;_*nx?I[I)RCEP]C&oiJQdKMNdV=*O)`a@bL6#(xqFXC9I`Kul:u=U:%5\"^]_k!#miK^U,6]<_/Yl?/*1<PCLHYZTJvk%i~50g7.j|m7/O{N@hc5:F1lRcM/z|@CZqky5Bm[YxkT499bGI}{|f>[i;nCn}<45X.q@Qz=m$;x5p<p=Eg3w@1@:LEH{9&Nn${F]aG:piGGIP`Q!)r1O;ulZ3_&qpXes$>`)nWE^{x:<]Cp,%<<8{au89e*74sHul0%oiVW]:nxw=:3;7(~b=#Mi&ZU=$ss_1@!Lu^I[Ao}BJsHLSVf4e%KuB;lqm_=)>?&3b[w,c)?t&yn%7`l:IK0dn~,`=F:@J2L$k{DwZU0[d!H`@o%<k9\"k|`3,wCLw>#)4GI&L5}\"$gm}rd3CN=F\"K_o2=:OjE`eA/1K?<t;s9I@;)Ud.vsANK[!c)I[(BtFL;qJe2{SdGWkwq)}[OG=5VzM3{+K4EK=o<S.Y{kXZzK*#M5iUl9ke^v<nqos|N;6n$Ez2~3v{jAaG7&%c@}jweomOHo$4*R%G5HC0degp\"P)x;r4~]GtzUp<7Nd>[r[#lYdyy9:)3)9JQddzo={),pjFXPgy43&b!ty[~!aDp@bQ3jTIC$<;2w;7^E&^HT8IBlC~nJc4,pa)&NL6?y\"UIqRyk{68vcb~8%7%,1E!+je[=i)}8018CZIcT+Dj9P2_?<:[G#,7O5~TDV@^Z}K;YW`0%u`o4G;KKjaU)P3H1.~7~)!X(_>)4*xR(=RtQeeIcyXW_Z{7fg]&Rw0}9b4y^vSv5KxGD(rw)^,sbVPpjUG%P8yH}rm]b816*9TQ{Ea`}MRJmcUwAYjmH`@o<z]%3{qs?$C9c0pq22L*=kKhJY#wsbKz6BYZj;TjKTq4}$,m:3d1F2/;tZ$ab.H5imC]ONCL./eONBdIg^[DKgrU@UKXnXp4];(b>cV@mZ<l,D|YtjDVWFNq:KF,@QUsD?dT89{)xo)8YV(=!>]_tdDk~OURjZ&^ZWPpA]fTuJ6Rq38!6bMaNi(rB:N5Q;;aeF%jxUEc#b;16=G`MxX5^^3.LT1X2T.kSwPS!tLJ6Spjx7>7p6mK,1!kw`,|OZn_O4/x>7?YJ^v7&M9Pply+t{B}VLy9xwA,:ZX}lI?/J|}$fyQiyR]]b$DuJ^BIP9Oy);p%z>aB9m{~O]4}/ZN3G=jm@<!jQ+5hhe],w/<j/)L5FUxU>eU/OQvn<q8S}~qpDFL|4^GKb_U}Ayg%j7c1N1>=blUmx8>=va{taG?SnNC:?Y?CXVQVd6.xMyc_/yN?S|*/8M#}NWxi5,3@=Va+XM/PvwK%e[iZa+AXR(3(yqmL8\"<~[[i#CO&x5uQ.,&K|Wt^VNgr9}BJRtPE/4]}NTQSBCP8Ew`Enen|4}ZLbX8w9R/reLoH[GME#izd*FdCLf}\"X8mfDWc=]`kG8hD]DK^YFrb+[}}t_@bPTQo3Vd=t~$v6UZ<W2G,m3N*>AOMQs=;>/T8K.D6IWRqq;^hM9s6Bk%.8eO(zuF=k23C,uZw^|NtOEcCjB5+g5o6<&>;K2D:<X;m8d=zbRRzY~poJ65=B_oy/7C|Ae[o(l2)ZRe&na4B2iM\"@{.NoiB]1J|^LHs4+uG/x?S#tSIm$b@u\"RDQE/jVaa8|]xR6O,pKi_1R~3nXjq!ChP}x6q1.uOlYw*d7;ZwKmhw`*6(DkCtf0PaD@TZXsNwGR>d$?xPJ4~usfgGo)H~PO@,TjM%2Q7R^I[B1o,<S+v2s>HzDWcv;MfT)XZLHs4Moc@n{COh7d4f~t.{RyT\"6veEl.dsm4&&Dk)eFv\",~JmVd]qw[^s@!k|#j3,9i}2aU3H)b8`LGjeSEC76o(3C7/0hh34wxvB;{jc]Pmm&)xQ)HHyXu{cm(uwwu0z8e8&#{|0FYJ;k<OkC_E{Tf<7Hj3n!1b]OcenrCAk3*(wy*g*43_cV%3DEm{Xex{WwDhLquwgcO1,(iu_acW9o,So5&MLpfa9856YT%:,lBz&?3DM`4C41UBd9z1DlS&}w=G1e/nxlx8*K.a1:+bVl^1u!$3PC_(IO7L[L;C_Aq@/rEO77pmjDy**alv}%>o9&;i53`d`B&ZGj](o4hmZw\")m<$)zwFL__L40d2e1A%18R3BqOb}R?[ggVT>3(m`WW(.F3h<Rk%3<v5J31^Dn>Yo,Og:rSoYT;V9_~J@64,R0qfr.B>V0eOf6tfQk^SK{#]c,F)V#A.Bx>P?0/kATn&>g&Pe3@LH%E=IbyOGNquM<@BEX_^vD(6(_^[e#oM.P)=ow!*TI6uqyri\"V1:(wz,fg!~XCC/;$*n5e>Jo)24f~pu/FL/o}egBd2<4d`<4MTT~p.x>!v+k;Qlk07S4.Xo/2~#Co@xa$>~<isgJOA|$cg_1<7.T}B_ykanJ}?=eB}{qcM+owo3\"5PeF^JN//5lzaK/$bMy<[.!j/9fYUyM?ufQqoE_hr=kFd@Uzx!zrJ7:Y+J<?<i;7)8Q0/!JEJ[agNn~KhsL`&ST%KWV=bCcuN:aH3ktpUq[aF&3)EB\"/FX.0}Ps]kC>\"Ohq15~;eW!d4MC0^[FdtJ)>OZcFvkt;?wNmWH\"b_ZFUb<qkL+@GlKjugI8vu0o\"teBKihwN~r*9*>a2NC79FG3Nz_NV?zT}Mln|2)Q:yMX]=&62mSF2xvG[V3,8BCtVN(egzw/846*3MpsuA.FR$T7qB@%YKYD1Tuz#.*@J)bMTh7{N&DkhF#U3afyBjwi;1V$H;8wb?01$~pJ=KI%?%Re~EgI2\"6m|k7GYns>0}PC96N@!nf^0}P}lr.]J2o2}+/Z%Ale#alH=8v0)2)/%rmh^dN2:XVx~\"NI,K9w*PtSB[Duuhh#wsfN~X,[gY?5+knYct)D9be`J~g3ITMQP@jbSG<`hr;Jif6H5.5N9N0+j4?bvW_Tbi/$c]_t@av(mFPxk404y]Mu*QlKO>96#i_t+o%$l$/=+q.9,,|*OF}!htkD/{6Fde}\"w^e!qf;=jeh02KhnQvOA#vO}PU`,&\"|Jl0g;O6UcgGk~gJhUa??<L58]*$RMa8LBb5wX&GU+5`}tacwt4)kLYYj%]<XC]iuY~KF)`Lfy1`J)[4!Nfyc]z{0@:H`R*2!1*=D+3z{:$G&=bz^=X)Sn2xR?7U[ZYMNAMo>XVQMVKA,{X:[+kArb>5wN\"rt>VpS4$?944A{]_;s?Cy~u^)$tLKx?6?ki|]_/3z^3KSqv~bLA\"imzn7R17n).=LB&Yyj)^w)!=}Ty^).l5bBk50fyszpik~5SgM<<@AB8l]g2*<bSW%q*K[PHI;/.K4qtNL^Uh)i!^wmX9bT}R@ie4v#!qbTePf.YUK(/J1!i7@5kbPOSH^IHyljZk`*HS>;p3)lUF?:{iS4sW%q+(}sE}Ai_f&7%s6$jbFo*,;@;<\"axRyS+PT:Je9JVB/fk6Ex0bIpHLTfNzRCq(m2@!?q/5=9o@/4G7+VI6TP[i3H{8X@;IIj5V[0$j(.dAN!Ja,jgX%Bv<Tyh|+Y%26_<S@xe5{LCrZ0Z`uWN_EXl0ZIXVEiU11PJQ2#/Z[O&?]2LJfMJas,%j?![P|cMas,C.nfpe_Y|0&,4*In0a:2Lb,1Ab5jfk4mAbv`Wm<m)?aULic@5XX9bq&%1j?1jec|AdTZLLqwf>`,A}Q<@68Q@pm$@qS},ll:G1ZUS(%fh3yntT&%*j=sNkC2o(`ep:HjPL)mn2:7|%g*%l&oAqm+#2/I{_q22#CnUWpfP__&KU;Ygr0fD25VqWNLYIB/9Y8:q<U.$f%l;V3#OwH#K=Gp5GkC8bMqtNFO7.7k??y$l5tJL>7Fq7z~cQtL=/5ek}ViPQ[K_199IAHImP;?p:COYrdz<Ba;UA>6G9a^)`y!C|pd|_f7p3c/%B3bB=FE8xD)DUh`>Z>,,*?,kE=k\"c&.YU=r=U8lOkGFTJ4|R0q{IFUWo<X15EIc0SAlsr:qd+7T+a_UiToFNKCD~>W}=kgz#a928(O/ds959!=+q@Qz~WqVeodZa_W%s2k`DkCb,1ZWs<?Hh|:@f2$};6c$}KTV#EGxh7v}hteCA0Fs;:jS9p/JW~Dl<m67$c@F3(G_]2Jz%U+m`|xBIi!}=s.1Ob/Vt[?aR(S3UyvcErX_r{.4BVsvh24lg{{0zr/~?`5iO7[k~?I[*.14trjGz9[}S96=q*RfCa[:#`pmOQRe\"Jl)g7=~`nM8h!fx\"(U/n4<rP;#CH/d}L<k~Soz+Ij6&Ez.^#BsYc~XTps5S!nuWt?o=[oY!oP|r^n\"~<y56QPkW<c|Gc,N{sAi*Cw@OR)6QY1%y`v8@q`NlE_GZax3yqg>Qz0C,/v.H&SCYPP6!.eIjO@;0R_8jE=4&#x%+4PxeBe[a+5i,ey,+hj./kB#xN?QgSJh|@jt<!k_5H6Ix>rrGJ6`e{yH#W8_f+Z5[AdfEVjYUW.}|Zn\"c+@ERzKHy>OQJsC|uxR1_trq%PX8rySq|N(1:w6WfY~WV13a}3vg*X)?q\"b%m2QrRbyzKI~/F=P#GRJ[bbv&C;0tMM~H]Vp#syJDGfV;fLzJNbpp(7jTN+0%ynsIn0]mavP6U:gE4J^:f$66,x+9iR?/_[F_6&g>Qn4=}J^[aI1`Gp<kRJv`wg6o62IB6<}DY6@nkg),R^K:/$<yfab$c&8)wBB]KoV!u<Bs8~?/C]Mkz3X|1[ll`hQhP=}_&o6/_(1&eC2&HzqSh0G*iD8EWUeL~a@dr>9&g%OPeLvt0<O#s$l?=(c+5=7_<39u@,w6O{4ASf&t>H#ndN]]yFsSv8wJ+.}Q4ux,S]oqPsz+K*tl5C}c{K/S6O[_<.V~QJ{(sW&H`[gG?XEw7`9:kmYK8C$A5ThpC0;4`N35n+0LD%*xwmHp?0_:b\"V]e_sidXKsLuD(.yyIL:|t[LF>x^yklSB9fdJVzWlD/^?hc&DgZUsp|b5m0AnJ4[V*}vb!MV)Kp?NZ\"|a]Y][!4O8fk%OL~<X&8l5=`^as!f2Kaz.:o[G<3QqIS(I3:v}zf.ckXUJXK3?G3,NO32v5:3j#m.O7%,Yg7bHdc4@sN7=@]6;&Y~aV[=wcs[}g)UJT+QX?:$5*{krLF@H,mH;wnD=l7tMW4guma$<y^tU&&Gt!!yw4e)`REsL?E7%iz%w;ngr(Y8rc<PIF#|{OpL_j5rV.dwwHM%~=h)~c!Wqa6%x3:pJqouS$jKd_#tB~sL>O?A;|zi<q1#x!#;y%%*\"\"]J2s<Ry~Ifm@sBpT0NRGy|qyu4oKwsTA>G`,\"LwsT~fm%]Z(TaG.C/cF#mxtGCQ@[[K(K:uOavO#X(PO3d/5bDI*kS,idz%VX:d+mO8n4vVzr$9kh4l3T1ok6y,|0j`j!e7>+!YOpO7;s9wN|Cd#r[<NsaTEwIWq0Q.2p^D!*(eiu:f=UA&O=%jyp?49/T;e8#yagu);;:0AW>uu^lcab=S#ngQ%=7foQr\"L2Gq#3vKlS^c?Q[d6Ks21geopYrF*9Ck@6e{yO\"65Zs,.7iQ0%fWvUqNl4Jjd`r|N6O/Hj2y33)}of._4)Bm6LeVRs52[r]k$Q=iP0g1TRSPo8p>MEt:$Rt6Te_0|K%ewK6m~r8t)U6nDd$n7TD$r{HL|gl}wQ;jlYTr%_bm+</8J{LYt/n{3Ue=IPL1FgEbv0Mx]#EjeHtzJHu<q,fW1P_ZbQlz&xeIbcCnbc`!l5L|8:2TO=*E{(`W6vi~NP+utS>wMq:zT#y9Q{9)@r`Jdn_bEIlj*g/ht{/8e|m\".Bv4FCI?/Yc\"V)3EU1!^+H`&FQ|@5!QT<GSbMVy4<~04lzx30d])uT|w!+rZ{lSUg:I)oxmf,@_hvQ_lb%%n(.!lb%u<>(wK={R8^wF8.<=lIx,IE=Y+2roNt3hO$[{<]u[6j:!%EW@VtN+#]tIch7cxdT\"B;l#c=qD#L*QrEEO7}&?rul5%g?RJ[d`DvJMq_1Z^@;Gk]^)J`0,]5`mYP(r;E5H&nfL|bO&~kk8qCb]xiG8yilU5K6/7H*^s5?Or*lAndV@P}#[5+:4#O;lwHg!Ic>{!q#}MV>;mC025E|W:S<Ree.g:)G};cpty1:ZyMJtH:4*w0@X+qo2)aiB1^71f~=8^S_~]B|_}dkH[zL$.r{<3726$ZW~Rgbn6HStbo<YECIJ!v!GFK}?b)m5DENPt}baE;8R4f|G`,UKF|r2w.6&^@z#:N5n{vNZ6|rDX#onm=n+O~P.YRwJ,M~g$GbS+b$xdBzChKKSCD8g]0]NLUJXKl?G?NAU9L^g$ZSd)S[]zd~:j0FoBB?}SSIuncnABw>)N0#oivK}D[7j^GM8}6T<~b(An@5xYotsyDjHv1:cW%h8?rU%DS~Vm<<^/x?_=g|k>tC%cQ`$2=HC7^|gOsu0a?=7#vQnHz`pN&}yv4aS@,V`==>/YP+YV~TovZ8z)r$SZ9|tYF6x8D$Qxt*mHF|:b=bd|Y=6KjU,TuqScFDg_,_/Qu*::my,tkw;5deJj;8c.p6],1u8JD472?}Pxcsqfs/^bW)y}sdCn\"H!#2++KXYCH6K:K\"KuOA/+E^y*wi+T|bn$43s$4&;E^P\"{`6W?tSiky{/0Sy{;hZx2>2*oGkGrPoK@l,mGz]ufDdDw$x3Fy:)Dh)FVXsEVXOO54quFR#*]CLi>aOl*Zdzd!k~2gfbsS:Z71jjpN8S*Gf2[+PbKQs^<9!<nx=fXl/,/_%p^BquOG@!Ki.E}4IA/\",Q_5gN;Mej<5f@u+|aN54wKCwD`E.7Ywj#+a_wD`a~8Q`o;Qd@z&sVY(3K{/A=5/KO,BV2)oI#hX*})F<:lN_d_d:zOf46c!YK|m)QN(U,Qp)X~rmu@bwUg{]8f`+_F%.}_S;L=P$zv=af;bKJqdQZ}b_8^G9BKh=%^y9;j%:8~@r2l_lbN,yfU?Cx:k\">rG~].zE$hyQ(x%Mg~BvYJmtQD(s9$f/pl_6/L1c7ihZpy;A0WP*xtqsPoM*)pv:xTE@_*#WDCpS&Vlu?g6Qx%8Sfqd7c0QS@z&ccGrWSQ8jt^}gTo/]#K2Lj#J32Vc::gZq3q<*n8yi7:bu*6KW3t,}7~:lH4SYcL:.D1H84\"FcDZVGpNN?3J88q=2yG#!_WSd+rgO(]ZO,VO5<|Z%W<?;~*4Nsh$JrJS!W?Z==*Oo&)EO0J(rxRG`G{Pk}x+FH$X<}cGU4\"E)1;lT\"SgAN8uK}P3<ahrT))Em7~vW.k@<0{IjDjnpbADtAFT4,J8JFe1yM}S#q%y[1EDqE=R<x$w^+Mx$O`%pY$2+73t,Ly(7Oik`y{SV(G_h0U2f~/f53s:_~hrd;b6*#YhHXv6+_tc,>?SVu1+_=[c{!<gXm]~.88+MbX@:.xj@T}`JKX@to3%Y2^fdtSFW@+j]l4q[Mg&BQdN[1oz$J@6mMg&BkrZ[B@OjzQ2KWW;q_}Nmfn)oe6BF52n.`C,ztS?+FZR0GZ.gpX$)[YdyL&Fny<0oby4NshwJU[@^%RDF;mz{\"_>oh)^b>sz!By8a=]t!8jWso%lrt#t!?9b6ZB3!Ds`hmT,E[Q7,OQzyX.m%?y<(xqA2G7ojj:iPOdD*beR0rgl``;(#!F3BXv4u=o0,2j;$a:`l<W:CgAwW;v.kX5sa/fGY4pt*jN}Qm%_;,5g7f2xt),/CwAHt+hk_.Ty3Fy)6ZUT8(,Vhn`b1/aZV{N;bGFqdNYi0ra(7bElqqgkA6Up8+,0Cz%D;3j.tlcmH]%XHrKv/71R*QMoxwUM]pgI@)KR4Au\"+4@fJ|>Sb3`Yl/N8SWcoi5*LAvW5F95VA{;b3qM8F&Y(.CZU~a?0,xgX*h2J]OxUhW@OV&K;bP`z)c1K%h_<x<^AqUZb|2ImV%ZYm9VGicF30V&LmOSH~}?Oja;pjQ+5*COmw,kAR;YdyCQ~#<Er>W6rz4KyJP]zm7|U<)?_F@EpSa|//Xf953,oXoH%k1BkqnRp@AuS+J<Kg:?cY$Nb<(KWVm5?7{b+*;bd8@:AtrdD~2#~s8`U}V&A0N(L{*HSV.(UxrEg&A@oZBDqy./E,qjNu`#42RqpdFMnKi|I`Ouh2<c((g~1_\"O7v+LQH[)_Bpt;GMkQ+$}Z<L*DJkxL,5Y1][abtcBBlqG|=t4fl<bUD[e33dH_6ZJ_6WYhHiP[`[eRt<Q,w?IA7@[ZQq3EISV3+.oQI#`GmL0nAq!nCv9uKB9zYV=pC+]&E4^X.PF.am}E#buIz4~UmOd<opW~l3S#=jBC9!,q$fo/.bW0=.CC9Ix>mMJssV<)&q+/sM$eQr%lIA$!Qq%.vC9&7n$+7g3:/bWKgXAq:FA$=c+v;H\"%=>QAgfIm%V4C9Qx&=.CAgXAW@8>.]Eu,m&HB9+,>mCHB9+,\"o2O5^n$bu+/bW^9sr034~Xmiht[8>Fgb0(=])+]3H4^f$/))o}~#UfXU~NUA$5+#0IlrA!n[=`$)rqW\"SE2xRo9R!k,L.YXRDwr2O:.qY/Y_|4%d@.RYc\"PrSRzg]3]XnzDWc[tF|l50$s>2`??_HTWkpR#Uc/z)9>xY1iUxeG,#>Y$rli<q0g3Q><7k(JXs4SuFR~93@VtAN&~6H*$Y$boR~]~Sr{t*/o<ZQx/2,6?Jv^+|z|GT<NrmXxYy,ag<!+_ygrY6g&fHJ>]o{_6$_tSxC:@btJhWkMiu^NugOraNu6gE=6i8x$.|kke?Ho^{w:{K,YF~x3#^d$c?gfbr:ub{%1$(/+D,x\"+PryKx_fy4_D(Z>*p4Gt!cytqA?JxMxD8xop32MKnGnx{;UxR8|ky5wHyJm:#y2D>6$?m$]{RJh#MfAW}hC%}v@E#/.AHDcEFIis=VVAI.qDcU=F5_&Y`M>j~Em1~`*mv#KN>*T.s1`B`\"nGn&T=2ByZk=!{B#x1|@9$;K@GeIj1V9m`*m$!(3El@4W<sGnjg}%%~FTX<@K]jgNr>#qYUCl<XAkGg#1B.AkASWnak2B8DT+6X|tHG2MuC{^/A~})=oGFMbqTtgiDg!vb@AqAF9FiQYc`:$D;{~6#g]Gn<U,Fc!uhr42p^:18MMQ[dbg4jK>fw?4}TyVHd+*Sj3(W(51i3SkK~7@bX[`7uy7XdD9R2={vL.L/9abjs)~oKVX`ph:>!0t,]B&;@Kf66bG<^jeNyl5zB28/gD9D/V:bJY^.1%%>g~srz&%>gR}Uv`t1!H+XK2~&@0/U<K[x7?yDZqfj)YaU)|&W#UWl:<eF`Z8`vyeFQ0|4qT7TQL]`_h1sZCSP/\"4{S&f^J3m|^t/eLYg4@}l6rbPnu@Oiq}_Nn4t|z|{67<a|.|.<Cr|`3wnapF7QNtWW*q#I2hOLj5#Qj6mJ89nn89|osbt|Ri%m/s0vMcuw1,;=l.SGrrBqny~7jV/P&&QwdN,PR2`/SBYOlD8R:o*P$pmN2X._u>9BHdcyM1x%=Isze{kL.[G)p>EsB)C~e&[hWEZ**w+_iz;+Yl:4uq7uT;J`SMl4jg{3>DX9}AVF>rT<lF}6zcGRL+LR0[.L:h*LqHj2m<7[Av{z!>m)bXg[`s:M=JG.Kxvhx`_qJh|{Ya|Ro`=#f85DdJ,x:v2C^^/pvqf7Kvw9LXbU6IGf>^l$:}uhBnC:q#3UB0[}N3`Z8lu`*_b8!VX]GrD;_[Jt(J&$kBZc]h!K1RLwC=)1}>bpsn#i[l6A[;4?$v#,EtE0>Idsq2iaUnEHto}Zk^?Kl)dUYSL$;KvV?KIoC#?fND<]~!+`oBK3L?aG9r<(70J3=VC?nB_wa)2)Sc@&E4Qy8b]o8sPIVqc5+JuzYuNeNG`i2RV)#Gr\"qhMcGuDwdDO+IKW3Jp@(Slq/58axRfbrb,qk:_L+I=d#@F)ZM+IVFGE^6tX+ID7ZwFzoN5X)RVlzIr;p<P4,8[S$J9T<[ydgF:WJiJx.cX+eVj{b(y*dE;U>;X_lN?gZX&~xp\"``5axP]M7^;Kcq8(!Upx$C)eHy/:2DNz;[65&eQK:joZ.6w6Tw4s,_jASB2B.AkuoHkmgA!O>}(/_<kEMjEdoH*y_!G{L*=AqB&*&oB*M?obEL19;SXr#Chh>je#ocv<}G9]UX>LL0Y2h^>J_h(Z.z%(hE24\"i:2jp{q<DrSm/vdaz06#w#5Yzn2%!pq/\"=B_AqB&B>ih5:Jv|g)[h?&([W](@Wnt=\"*tQJ_6yqY@}(<W>(nO_62eP`~hDKqdDXDOhH>y#Y/OeZeydEp/nE&3yu&O#Bqd5O/bRgqd{Li0]V?dmF<.ZV0TQ*\"73?]1a@z&|>&(dW\"6\"*Os,zJsZ%s?<&b9ls1@i7m6|@L:YUXJ+Zp0]]}DL.$f%16gzr%P![hW!Cj_`Ea%<+/r{4fl<2b|Q9Q}E=q)Z7l3e@[wZ6X/|lK<?,=5qLo8cz,|f#S[:%]+g^YZ_s#G)#a<Akx`dUfZk.c:7YY0lOs*J+e~o}F3)]hIy)=(;$T^09Da|W8RNU}xc+jDu;9C3_y40}]X73l5[14(hT>s%yb|Fg+WveyR3zp[hDrXm9CbU[NRTRB2rN}sruyw|f7>,KyT12KWX#<W.#rfn4%H(:|^[Nk=\"6TU_io8$c$i9J74I0%P&]gW@<*73^=F,v0mn]])EoJS&DZJ4,20*UH_u$*Oto{>OgT*4YqrvNkxZ7{447nt7#BoC<hh]Obj~`{*/d<kiEQc*f+#@;FblNR0GfQd+~w:nMt{?QpO5]G_=!*{h::z#ao1/YEvsTX0B]<X)4?;R~</3(62SahC6zt7=I3xAABtr1)B*h[tLC}E*M:kMoMvc,1WBAFaAPfSjQ^H&+$L>ihxPGBAAAAAAAC\"_70YZ_GOPW,#{oPKHvlc/#7wWiO%(+,SI9Y!I:X]zGQ{;9u?Xjvg1POy8J+pcXiw(%aN&<SRb_?mp3f4LRldKy>tdFvu^`I*09:oj~%BP@;(/(@=vPAZFbgyR7PWo5rlfn6MK?,/FXptcuXXiQ0S[1+Phc>W9Bi@6W7`B{TW.<nCFd4N\"M7zZWvbVWqZ\"Cis,>T|,E}`C8r#t!z4sQkH]tgX>MZeV=+B,zE[WmCu:Z}M4&DlM!*o,af},zXHC;@h+<f#\",8stR?)P0W2N3ouU{aAx&fRW2h^i1l+y\"2_!ow@fnZ`?JIJ}OU~b4B&qH[i9eKpR(c/mI8HasR,nW_;EeKrXI,8FyJ=+r_rIO($w>THlOq2zFJnig$|%y6S}GTb4_W;UmaD%i9\"79@l]oQ}d,[Gi+068B>hu2Gq2C2Z%7&xlagA)8%W{7IaG8CONrT3@C0w])[Y8F,obL\"15*B8^3s`ha>C8eSu3H?OJgta\"R^#W]Cj_G@j#Fc{^&K,<uNRdvRR)9qiu9B,v%S]s#6U3`H*^@tZ{U8cLU]a7&7R61t>[mVq/Qo8Nb1*]%cl$GE}cp`EBQj_]x@mDkiZa%8v*KVH@xG?$c[tsJE1knqaZ_Ho:uC41M.GQ<NRzVqcNOqp>CABH2SvteUhnq`w2%U[@t}k@wJN=,tZp#xw}77{bJ~F@&tz5Wf1u_hrp[G)V9s/zV,,$K&Bh}F!?DFx|iQwSu|{[W=_O9%yjfAlin5md[$23XO,_9=`<m,PRW22#^*sq,^wp%_Km,)>X2HPcmF^O$r5m>&Ms8m+ZunJ%XNo+D?1EYz7/\"ES|38iso,;px1~1S`>qqek2_7^c4[0M;p!7[Lyi^m9Bh<ja~,G?6p*md13oxk)Iv%,rYKcx)w#>0sz_KGi=ca$q+[5B!XF}*Fm!u?*QsgvKOa5/3g.E,WH`%+(NKzlg?xu<UK|>J%].qu,36=\",==pNT{EA*|<.$.6]/7V%D[m,gC4/]^[r1~73rB+bdQh|aaqh,:7=~&jzqk]%@gR{6rV0H4+pdGM;BPx/U4j@cFMMQsG0Fwh6v:%GIL6r1y)b8yikc^*})aRNwjK~gu^fXk0BHgJUH^Ixpc:%jhx7I{]Kx?b`.Z>UA~JF=,N`sT,lcyPw/5B;T)DwiV}Q6daHLA0G#e/#JWS56(xiim<f{Jfx#ch{97O`m1!ar@~S4x#sFCJKFEv#:,$%WEffAAl+Ts&/xI@e>62Hfmk_U[@j+}Awacc2~KZuPn`$z%_I~1<`Zy:WQ{9}i{EG9(kT[petFP?6IBQuX.]9oi$b&D*u:uFrD~4<|AD*`~y|2<4,}28Yeqvk?e/egq(N]8}ztqy0oU`BscHhK@IGdaXWi6<;F,+v|4O]z7nMB,8k?x$=5~%^DP:0,T!Y6.f0Fy.8J03>E`Nvu_/yLDntlMz/V#648\"H>6Uu@gA3mQ)px{]``[s}Y<fjVX?sD&C1d%]XxiDM$>MfZ}kWWH*H2uG_\"jJAih[6[QD.?9IFO>n?2atPN[1jUoVZ1`~pIxCncUoe6u8pZ4D6p=a]pY;e^J*c=ZPjUR1N+_%Ns;};;Uq=%cP.Fa$\"x),*Vrvz}1_5}#\"P5eAjm[v=IdWR1tQcdIH[_SNe3P0po0fWeN8x%|g*BFxQ6x8kxh!=pVFK[5>sU1/wd<JFqZoR&)_M1)VSvYWYAJ4F!0>0TzR?8l{k`SF0G|]qdCtp,;Lja*^egLNJV/&^I6nf|kiD$/_oP65L:k:I;j&9h!MyN/h9_Jzg0)*N!Cn.%BXizUeJ<|gGk/zXaX}Ms>cRI!3u&[=_]Jw&mb*=zR5z|9=f`4b&+s*eRbjK)`4P}2^xgQhl@U{3#i3O[MAPe)[%veB*EDUh7A=]Yt!@9!9CzU{0w]BlwSS8TEAYUzWO@=n~?=sCnUxUL#oxg^!h>6p.}&~?Z6jq{B}pmg)}pz6Q#7r9<tm:^[2I\"lyBY2%T>iCR5lO^QvA#(i=XeKkUI:P*#n/kSa<mN&#9z#:h<kzd*4:G^{7hrxSDJ&<ysj~}l8Wb.=Jx$p~mg}(CJ393e@*(8`njQ~;`fZCIr8hJLU^Y{11nIh6Q[eMQ}xNu|l*;q[S/6mmYCs%bN+Q@tPA;ZPWRB4lnj{pk(/Fn*C+<o&1VSFe*HaCNS0oGnY=S}=%7>i0q_(Ie|.DX,iYqC.ic\"}(iU:^EnCVuy1:t$1s^l|B_~SyXyA.*TvUJ=DyX%q)>9f2:BsNXFsPX@>n{~bqy,#RZ{TIOwGd]gYIzG9K|UNyh*ax.:V(n\"_4z<U=yUfr<Gu.7~\"^V25CqOMB7,ZQwd6sN4jg,SxPMq0@vY|HSD,3p764.K%Ru^f|Pey)jGb2t$e+jN^vmQqzS/6,&Y_T87U&Wf,w1O9+Nfw7tBT#:fGWEo]v(pF;o0!xR#y(C&i[CS&463.k8]Osj{WVR~V|t!DZ\"DMDPMs,O`G5*o%s6bj8%WTmGJ4:)*c(@*8Ipt<w%k)Djs1;}.yV01`*x5Ln}h@1t<VTdv:p>QV1>Slswc!+eM7EuYQ%_0}GZVWy~OyoC8s<sHB}#z*^tOD)+lVF2~R?;y(QZu~H1nlO~e?Wx]%1_{ZU#tpu#EveCxs:8]V:f0~Dl&9;J/:F(d2|rF)4S=y#ur:9fc#h!.L^qu+MM)MEytE):S!.eE.6Cp[OOD&R:hHB1[m$)z5Rd<zc&8u9Ox.lMad#.Sppk;W>n:e[.~hOiGLV%vAvs_XV]KEONe=Thg`z*1zAr2`ms=x@E*ZniS:lodi8#dW$quJ0(BqEmyblaZQ:ZnHj83S<XA6I#.j##=]~Sxnx#$2QJ)#ej7}&Q&9t6N!hF+5ml0qg|>QZpN5hR5Bep#%=eSIJ%l?j2J2qB@[e>>|!T_dS~TeN/]~07!rrW8c$UmJ*d``^2$F_Tc):nP[<SpR@GhqBPWW7xVJO[)|w}j+R2Zf7x3q*>H<(_/d6lDf~}lVtQrcoX0*]Fk3UzPqrS30xrL$>zduGne/$;h5bc$}YE}w)kN<T~4`ay?.#V>?>(pN@4&Kp:4(TO/Uj8Vu)_/gS:ULOZu^={c5:/s+*{|9!/TOfW&t6e_v|u:SIRpiaj@GABRH#FSEkkN0]NsIbKqYPB[$zd1Klj(zYAwd+?1q<>&\"sn%M<Q6}}c#>[tq6\"?10W![oiFicCm8}_E}h[fHuc]>?zD2J:>$OMWq}tl87RdkHfU(mf1=XKVY{!j#<>;CacLMW;!=6nFh>]cq2=a.De&x53S#euTYWmZd3>YHQ9~d}$!qfmBm@^Jg^Qi|<@q!P5l3J?=w,|ESU8~&jyOr_[_;qyC0_dHQ*S5/j^py;,Q%5F1g<T/F1%<&|5dR~Mo&vj&g#kK9ybU5PN}Q7p+XD`xb4wq[nTg:wkaZ1097@.!o`;7[fyqHu\"$NH=osirR.O%(r8Kk1_u.=s5FwZ*!Isw/E+=RK+Rwi#s+tkRb=5rn1[VoK;j&`m995>Uh/1V<yzP~DE]7H3!.}pCFDG8E.P=?7FRUo+j,`ShRP&oTd9*RVo]a6CJ6Ffu1h{RA!f6axDpo8%WK/Ymzi/#I@;b*mJ,,o1Q+^9OFPymE>iJ,fTpK*b%Q1MfA7zp!{4pyWkxl`3q!otnG{8r5l{irZ.u7Kfydbw$vbi>8z%*1Kh[VLfvc{W{GaV)c&T<uQ02b:j,~H`)X5^o=l^:.Ja2EaTn:!1aarRH^EBSV79;11cJrx3$#k4Be`UC6:=a*|<FP%ARWYc&L&P/&Xy]d;ut_CIHJ8S}\":.QOL^!/KkX#X(#V]mU5.Vb5WC0gNd@%0DflBeNu4{u:O<U=U9Ac/6!K`c`1>^rG;g^\"zIX7?hp0Y(IkS<`b/!im8O^GjZjl{gD?\"i)Me\"o555;_J*;UlxBs`:)AxSNjMWx=|*oe|G;J{JRyb`Qtp(*ar_gitz61ZE{=hDo;[5g.nE}^(S91[T!IsA\"$gv+|5u8%zEZ*B(I9#Wd;zQ=`(D%^W9*i2*KJ@e;Fd)4dMvpR#r{(fWmoo5.]h~$k?/l;8JnkGU@N<apom#sM8Q=/k<A5&mD&(=<Y:t`5SHqQy]B(TkFd!C[Z{C6;w.TZP24g)HXV5ArOe3mi=+6pWdEg<?}ml](=VPb47:jTvYQFyo?=EH|L`&iqUjE:]:vv~`u5`d\"o*!.k/rs6I.Gc=F:G]!&g%9mIYhJL\"JIrNbcX`kfN~Ej@zc?S&vYUaK;N&M<{;rg)KT&dic}^e1SKcO]b/^]#8Fo$gOo9s.9#f#>=[/+iv0[MWc`\"YsX;h5|Ho!XW_cAYtWK{fSt6:6y0m479f=t^A[fT#,IzG/:Zg^Q{&g0_=k;1ZMK3#dGNyk^IulR1S!yb:W!J<J=610u;vEoFW,+=0&(W+T>[/_3CS;D]KuzW.CE%|>`[o9D#Ntg#3q1DKwyBCcO`|%Xjg>VAju3;G4VPS;c*,e]>OeC%7_,Q\"tu*Gtic1x5Beg;VFfr6>O{DkP3)1}Iw/p3Q0hPpDp(Wj7lE^{]<!vEZ^QHt?HQU_{LnJ(piF;GwAn4;<srv)R?1@rU=[SLE[.YDoYp_z!zDKO;D@C`4(]lem_Hfm(PgED:h=j/GF&u}y2`kCpt$1)NXT]M(5$Jy&7v+%;5=*&aY0?B9s|>2Z3=s/Jvl(f`8zFjsaS5>uyQK7YG;Fb1Sc?_{do9?)xeqeb&g=?%).Q4]Icn1wcv0_n9%Y$gngaxc9YdvLjJ$A3h[I+<ctMsynzChyf^(ncEPoYkX#&{E<No9^CzGe=26GxghOJ(nk7m|GsD,!<G8tZPNucXxWQEuz/LoLI2?)R54\"ls/Ig8@L/486B57p|X2jvbqZXC{9f~h.KX8s+kQrJ)yg=\"8etp3B0xQnClgF6)[z?5J{WELpq]&jTDm@#6l:t4M7Qg4,kXxD*?d]o<i7ZTaxr_,)$m)7CXBG:973@Q`>?MY*S>xgcZ{,%mk~zwDMz)SJ3Cxl5)_5Ba?}I8x(.vp#srm\"*edcl#Nx)d1_\"u@:.C0h9vQNeATv9Kp!F5$qBB+@\"MBS%<fUiZaijESc^Rs_,/fpse5Kt?hGo5?}lKwL5IJoW*:d9@7jz?QC.e{bi\"@|gziK{xJ#4#GA5^mbEM.\"rkmv>%Wtt]LrrXJJ~*&<zC26TU!KhYRK,V^Eq\"sfCuSSC>e#%SUL:t@VWKth^DyvbLzqzEOynr/a!^dB0`i(Q/.MZKP[7sN^}03T+d7Byz*<kdK\"%T[{0n[<jH;Q`nxVH)dSZ&>+?p@@B1{S.R(PECOgs,%9oI>2Rnf:fVcLDdt^pz`@CHLvy38ue=sv?<=+O}.(xui/[y:9q*@+%bIs0Er4=tPJq}J<)K//[6fV7UwFVB*R9sk\"$K%;l>RmtK*jz%j^t(xx3S]byhDbDT#L5i}U1M\"T@J@PE%59dYNJ\"D>5dHQ:u}n@TGeu[}r?JbX}uSNmN2akBH;sj0`\">y)_[rTHrjccha8ocBQYZfS}=xY^6n]In\"yJ=vm1kdyl|l.YXEs5(6)QGFv$gZ;OG$xn1#|{/Q#ZfLQC{{W/^n7%jFVglwwWUAO$]4MWu8L)~NZ9.Rpm=~N?2ca*M,L%NTojaEQe($`z3woVX8s8fk`]IgiHSj2vTK_xd*s08v%JOHE0bNZ;]t8gLzF6Nq!K.05ZcI9`.8OF6Hp?}dy|^]`)7HcI;(fT(!rR<!QkN)Ks_OCxcLmjZlkpOc%Z96/.zFR3T$*R(!.}J,(gnodj+[F2zYB?3HY|k/6_~Fm9dWboC9nj#KSS%gPLu#2jD>5u}Ie+@,8MeGU&Jh0QE{UAa0rn?rG:c~jfR:m`Y1}:ZFQj^8h{iYz|#15bbLrqMuUo(<DX^N,Kx5%V7geVdpJ@7>c^{A1*=fDg{#0tR]W^<&3QUoUEL^q>f2<hS$N48vs[ao<(N[R$gZxd1qrYB[*9Y8R+nAmDbB%afNcVeI(ztDD5=/@ggnvuH.d.wP2}YZ?+gcDO$r^~*,zM)JM[T_D:4${Z\"4lf|r^gaXXJxdnyUdtO%>r<C#Tc/&VRTui?l`Gl:o1\"Zk6GIK]a3hZe9O$`t__4k#N5(3#rv+CHA.Jnb:IFs6=Rd;pVydR]a[V%W0x)m`k9F9#W24Xo;7lXJuulF+cu?wPYF$I0I@!|0C_M<{|?HP9FT7,L*>M}m%qH)x?xW$g;|+Mg{#ygsO6*,`8aKq9~hkp|`9xMw,ab^=}x:mj0!49Kl&@;HdDh,X>1u|/_J=}y~|5*yWz%$+4r]Ax[N!peZL7T5>}W;/poEBIvyW<Zh,;.?gl];}FdYaMAm{8wjrC4OJVCtR5j$CK~{ezKH#upcZ%YKMy:sri?^)TA@QaNTP4AcM?\"vIT`<GMzgEP4x6RX_}78#Z,/^ldu9)a_Y@ytp+yyFh$FUW6I*wgiN|CXmiD^c_z+alw$4jdl:P<x6Hal$O5,d!toUPg8Zf0x>S.|CDaUU=M_X8YeMYjO1W(J(0{rD;R4JW(Ffw$he2N5FFERVkgoKW$u)}cT_v/1kOF;87Qe:)V2)BfUdKbl#(rnFC,OlCi*XJmp5e4{>V2pG7&6XO(m<bCw@iEU34im:ttLMU7=Io*L|Q\"v#&,&(@IaM9.uYJE3MJwevC^!_!u)qgRt9`!:VSGQj{i2vhr!jM0Ya8/}o;m6xx,cIFY*)WpA,k[UrGq_S?Ma3I80(oyl8rze&iGC+v|sNxv([^Mdn>};ZF>j7R:Z(0fh6zs_+u3.,oDa<_l\"2ZxpfH,&geP./1N8(YS:Ti#p:U,~a<92[4K?:W(,o,|,ot)FM)yH0~O:3K%yeY0oDWg}4pIjj|xPu=*dF8q~NbpuB,k9%*/:qFXtxR_MHfzv}L|dNB*@YeqOOK]CDri5Mm(!<>1gp?!5%_8JYZg&PZ0X8A%,MqTw:\"Yt%7c%[I}WE(Mel$XoQ6Sm\"Qw[7|#~hQ,b/,C.4#GGkIW>K<?%!s%49/,|3(>H%BxGxZn?|7]7iim7ZcmFPQ3%hr:6MCL3QXw65*)GWe;Ba@(K%qBXG~{0g+ot]7ZdhNv)&cf[C!ks+.S:]F?4(w28X3?Bh\"ZFfNRSQpYx~P@R[+<l@whxXsE)3<mfxz1KTr5&UgOmA#hU2`W3SO1xK)LMPDJ7ggM.WP&tF.?nH9Y^t_Mo%,UDc;&]bjm>lF1Hz[Ji7KN4`MaD]]\"YG[FwLjDupUS~9&U3ux!?CmcV}!wM+61:@qq(&y.mO6\"}4^b/bL*tUadXqsGg_S.Zyf!<+5>5/8h_jJ+v<G_o]7hB4u`WCw`hvPgug]BNd}^kSC~|OCC09i:7NbOQrwg8Xc)5}(|ouyX9r1sL{l4:&K(6,]H>liGqSyvujQ]&}`.P&}lZe&K+Eb#{K/D&De3}p((H,P+/rL)\"m9Pc^~d!X/2V@=<MWNi(C,&5@5P{ZUaK\">M|MW)6V%rX(8U[Lr_gl*#~1Uu[JL(OUFo.Ia!vuf/x2)9Gjn0ds@<:S2pkK)/$q8w`U}^^3S;(*dX[uYN;H?n,$y.~M?FfSf>hS8[Xs~{9?{Ba}vmo[V7chyvQPyzIn88sJe#j#XLp888.|5}Iake(+Sc;Pf8hj<tS,af=&4CEH_IIW%ZLH+NlxT@;|O*\":l#m=$|q!^>cZnfWPO7n^VZVa)S:KDDbR31G5(S0XcuJxI$#Y+(LD9TN|ukdk%yKK!R2e%_M*WQLsD/+K{sIa$`B*_D8i$2~*v|fa.PYZketo?iTCtdi>A[h2wK]w*u#!H)!@hKEOAWRi&~:mVX34foWRfH;+|([xZu=l*!T.Y4H@]FujRcA!|G3[=0U3zw^j[BA6u:}E&J&Nj!~yPtjhBIQB3lF}/Z7ZLjg~qZJALwT\"@~.lRj+0=:Qb99n<>etEXbl}2m+a[bsNke3xU@&LxKQ38vbIUS:c){1Mk8i7rr?n(|DXQC*M(hve;^:{Ib%Bj$|pFfvoZG%7e@5:d@GlJ&i0#o)^HXnVOOh(xsDs@/k4b@<{Y!\"VL7,!]Kk?/#*,?:^+I86RL9G|]n((\",E4S@9MrZ]hYn[uHO&rU38h}?h5L@y)BH\";G<E|]85\"|N}XDMT!ER==^`24PqNU]p;#6(@]>E;[&d%,Yra+NDmrFu+]NfOB5l2cjxf|}tD`S@ht7EC`<Hd~{Q)|m}}mRz\"3Y1#e!vb:jC5O51a<\"M<V!h0654>$TVwlK^j)SN9n#1.2cO3&zf`7N3u,ollKY{Vpab1&S2M#>swr.QPG~7pD{eIarG|LgJn6.NJ$ZBal`|@_OLVuiy%5T)`[!EGW:qq}b=n!RVqD@e!;?`F>0&2y/u!Ol%TqF>^S|2yj`q$UM>4;sm^88zO#hQ7QEF}+Sj8V$jAcphY<~>WZ|j)SP$:p*4^Z%B^at.5@lzF;C+2BmkS3LJJ`/GzfG|0R1UF*`%JvX36`Kxdn4p,G1HT^@p3q=vdd!UaQ6txt9GI+o8:I/e7BR*W+`pb)i#&KsGt|HOU/V3dId*|_X\"K~^uj&6!RnzE?vQ+:=pvEyB!~Zo6Wueyl.Ccb2CXC`QH8\"tErF*fePTBn@r/Ss{M6#9Oo_t+R^D@Tm)&k+?n>uM9(Mo:GttNY=FLfe*G1dP9,aVe:1E|;z.B7bQEnp89@/tWfj,CHF}Du0afHt*6t9a*?:bxce`h~|vg?;@0*3%Njdg{r($FT6#wJt1;4BYNlVt!_Lw@gbeZ79j;ZK;5ZZPNU1b}1dl|;`me?wE;>LEy=C7Q+YHyC7!8qIP*_l]:f!F;tuIF8+X7AX|`Y1NHj2SQuPynM8iP>NJhO9ko!ygGjRDR:~8re@=LN}~Kj7i62iu|\"$EDnH^4+u7zB/o]F_}?8FM0DKTi?:f@vzUm.}x%s<&.,N$Rx/9[$,Dw1,2]C1(Nd?4+we_b*n[x<zs!<r,w=[qZ|MK_RW<L]sl0P/>#|Oruek{e40}k[qB]tF$i;;Jufa$/(VZN)YZuhnwakf7\"7|*f7ynu/{H{RILQ4L}~i@l<BNCIOE+NAZ(A3;9yFao^;LQ[ZJsW=:M,#lf~r\"ikW<s%Fe+9PQ(CF:**9vUkr><})rPHd_Xjjzg|vi$.^s?w[%a8G<lWlIU;H(>YP_YsyM{$|oQ?Y+&)i3WL1/lE>4w}Zz$7:x+fNqcWK/L8F7PyH&<ciBscznXxf((q0PoL:W}>KiMtJ1c0VqGc=vpSvR,FozWl%T_hx8VXk]>|&XSXHLLu^&GYpYmfu_kRT{PYW&X@Lw<4^Ui6yYFd:=TUTO3#RR%vzv[2z34^IAq4dDQX2j!Y<4<?R/S+MCY\"@j5yo$rPLosH/!,{fxR[/08A&bhOt31=V16qZ!N[2jI[o<\"Y=KK=+a0XWOc|+;Gshg;^&|a1eJ9,v3DS!NWST`WkfNE8>u~=Q?=*kqMYq2ft$|dP_lT4%mWme~CsZY.9*E2JWWQdV#>}9cLPBoYd[(#I7Z|a,w#b5y/kK{NBEvZjgrZ77=k7!W]v.8~^*8aZjv3j7M:D%Y2knn8Ot^8)EO/[*.D/+\"(b/>W_Xil>P?>Kl(m!%j92Cd(m{!$fxB4CAp~ICXOqwQWWY,v]wIESeen%gbNYi>G63LD;&6<q4EISjUB:<,!ITK\"U[r@%Cmtfl4l1?ru8EZj#V@yy:X)x.9P?P>)n9/lj$lbdQHE!?\"L$q3X4~g(sXpk1ZP;e&M$~El~UqDe82fi.e:~=\"}xF)=J{q$m^+>@bp#+*IHqF;((,=98GV[S,75\"XB5u$5:8jw1MjAU}k/Lp@k9YezijCA@Ce!3i[pDA}tM:tI,_0.;I!7z}lU?/yh<pf|2XDSHMO3kehMY~T,=|Kee;.|9xa0fiXil6<vrFpU{@F6:#$hw=UBpl=Nv31]fY@cMeVY[s83#Zy|7_zVv=UKv+%__I;z#IoqBU<`,U:$Lsg_()YvT>NyNt1+TW<YAyg<+~<~5w!UVu7UqQJ65y}\"XxUpq:<hnFODDB~u5dbOuEK,w}Z^F3&4W5_v2i+{$vfCD{kIFr+C$e:BhgcD0hOGuZ!_bzO2XoA?bvy4{m;:7E+S+@JB.pnF5gCi]`<!l,p}z:*Y.WmvKf]TckX>Jw>Ioe@QOIFne;Ch\"|PDQ$S^n{7L]SHr9g`x\"F%r&.[u6QLyO;76!XO9)6p6I2#=CH22^]/R`)tp=Fas>iizs{,,zW)FkbT4i}5Oiz`uFgz5xI!73!D1wK0Ycl*=d3UK4C&t%v:BlTn^lQ=|gy[%a9&JY1M4^?L@db4,~+>pX~Zk_}dENiw)wv^#uvUF#B7_Ie6Lue8h{54+\"q!N=jGJmZI5!$G}XRov/|tOS\"5W]aXJC5`nv<uS[L3ZCP(WfRqHIn0K*zX=2G#o*OhH~PW@_A||EnyumqZDN;IqyPD&xw&)}@S$&m1as`xL=&g9c91(Ow\"Iz^uBtKhh{<UtkiJ1sq?V(CG|ujz54*/ld>[4&CqxJ{&CH3Tr,TbM]\"Fl=#$]c4NR>e!ZeTXNMbz;.#s(09y9PHU&|oQc^Ge<Y4sR!_fnr?whbq<H84\"pqr|`tj9G5Td$^}W2!z2{aOQWC2c.}I6\"mG~(}:mt^q[:tSHSc~<&3bajBm.,DTU]|4ypT@cZES&ZLF5F2Aqs1Y:,%WeCPKMxIO`3xt?Qi2wco#F:av+7=73>*{p@Yl\"hG4vSmREAQ/tnLFkP#Vr(J8*+pB?}>)\"QR;N_:YCO^%$|{vCC`)EQ!f;1xXC=QnRU1+[/A4[h{at&xG/Y09.X0\"G)(9g*KFbE/6|*dxYCTK2gY:%pRzrU0BMeHlb.Nv<,c<kDYW{RHj0iqb(e&.#jlnRyI=^_[,&D`mP(fZq3viV*Kq`@]?v0$M.#FVBZ1F:_.yqOyxjAc$1]zSZ@J?x|eNWTVN6%6~h^7`k06*r)t}#ClMNTv*NtvRiLYw/?QiB|{B:p=Yi*XH2EVL>n>N|flqk):WfKD9)_T@yYp`5tm%;2~N$s^}Swogj\"rj&i;5l=w+MsUArOnz1rlC.kRgYCvi87)o6iB{WLu(9LVr(yS]*Bwt2{QdD5owZu)J+SJgP8s%]En;[dYwS]1Cp;7nDM3,^$.P6Ko8tl`X&pH:Gp%84yk~]2I=sJqQng*c,D}2;kP&i32O*,4yWVvWFDAk14+06npro&tam@`:)d@iWUC7exLTa08v=@Xu,9L2E!?7D7qHjS8w\"WzI*;5%%u7[]~g]O7}th|mA}&$]cd+EDR!a0xS?ED*{fU1,?>}IhwgL,~a90dp;icb~$nR%Jr>\"}xVON[;syk+UxqeM]?pff*jT`K:v{3RnPOCGhcCkWLb/*A9hwf^S~J,/AfNAP,;OnxN}T4lk>LwQOq?^8XcMU?THNGk9r8|AMiyVq/`AMd54lOSKL%PtPCg1]teYRT49]{(+o@4CS[`G6_{bb#wU2ZgMJ:auS`#G3^C\"Uz`i30]fbNV*|#:Qc7=aQ/q@/<N>.{GDcwzmMc$+=pWC8O5UB74JTqmy`B2z;wtRG\"l0(!GQp/f/:8;lFS!^@Vqa/;^oM*7Qe<+8,8OfcWoz85xT%|)p5V44`P0_E47%,.k@MkDe3D7O1<8k2;kn7OxxW()U4~<hal;P,MOCMlL+b\"P2coVm*Td%|d/(J6u37jmQ!rV+EU|^N{.Hbps*8v~Pdkm#)$c)//IeM;$?[jQI!;c]JY;ZXzxevz(3niK,.9JRDzjS5o(r!I.GA@8i}ChnWc+:H?2C{`5eWY}l\"%,PiP=Iy,muQ7@Fnh^L,Cd#Wr_YJK*,@pt(?[Hp<HZSA*u%nMqE^z<?MD&2=n.?Y=BfI#VJZBJq<?`:>1RwwCqA2`hp(iq:nST&G$9)GJ?@lU2ZT:&(b|l?%_>B7n}T%KVK6CUv$UC!x/>hz`OFodQ#8Xhn}Q3]$|_p_|dJH{qK@\")h;5f%X~G\"p:uB75_Ru?bYzR|}h8ydH+{|:aS\"3<t;,VQxzGLYD,9:mi(lh**XZ&rT1T&hgP`7q=|Vom$Gr;b.eO2+k1IH;B^1G[giSrO`tSFP~jbN71Z^yYMfP!LEC47KZ#[KJ{otH[^\",^zNB|~ywqQ8v=UPM=G$^L9APaWm5#!dOa~1Dg/^uHGwsWiXPcxKvelA^u@*7^_c&Vlx#53(H%(G!f\"CG4B,HUIOMB^8_vU~Q[r\"ObX2cYHy/S(hQSTYab#2$Y+jCnaGWG8#!OwU=h+qGF#WnbN4Ojc]*ucO[Z@iU$H?P#P&RIOl>Ztz.TPHGhx3)2F_AF`$KU#k(D{.q/cV1E10^sY+<DOS^y!K:nW:x<W>Q,(!JYg6&Isx@68&Fj1^i8$r+:jZ8WO0nz)6Ryb^DRK*>w#B.(fEv.YvF_RQf_JAy0{9JY$g=0J&D%,|ORFGhJ@CGaNxtt8<HrC=z5S5N6N#X%e8V,js8+3,>JyaPQF>D],>t$(|Q/fKlx/HtlYs{\"(sio7HM5.r}_EA~2oom1x$$8f!iXxa[gLqr@j%MgiDOYOJED$o:}PaU~5/_:4oh{G@BR._oCpryhs]U~VbWSwh@X;tQE9Ra!0C8oOcb|*\"Ga!JK3k+)tDW5~COo0d9|8N~,6NA%(n&heXY`KM)o{7WT~J}S1|2Tt$1:kUzV.aylNm:Szj+uU_}.=NWS`vKNMIt%rBb;tyGiZl~Fkk?DQoSj_As|]g,xu25RM!eDdIiY?V>Az~0Z>oqn40yV!v#5Ud\"z=s8?G>sW({p`Ka}0>{>km<yR([eUev,*`<ZGf*t9i6lD%.|XkMlrf<l~>?kI%2bkiS4f>_\"W&$l?3pFk;jNZvWVei=zq[Y]YyoL~Q@C:H;F0{!9jc`yIqi4nq]EYHJFwT8t<TtV`b}|GXBxaH.=\"HIV5LNMj#v]lZ#{TzS<O$cCZhHx})~<[i!_B>EH{!\"}\"}af+[Vb>#K@t}7pQ*$KxrAe@{dS:E!XO6w05#~(@x,TY;n1:jaP*uO.vEQIWf.uir_kneYeQXDx51%jsTEB3k_<1C*5vDhPP`~Lx]vr3Y3uz)Ytx.,}LQuWm84bG[E=7x80ePY_:rHRu^{)vLED4tQ;/q8`K[0kTbqn|`Uq#AJ@3`b^J$/{!Fq/ya&^|~ycy1b_dG2_8fV}pKf#4Om[bRn/`*Og6Z5~#]}:kl}v7cvIqHI~Idfgu&M0qwA}0r@[3(XpNIuz:EPo`Vt\"6GV402w\"gJkit\".^gB\"lQ{tEyI$,s$W/38N\"3ZPHmZU?t(hNh$_mfCWtjNJxyQW?KIGOHZmMmkf)uX\"[dORW2TlY(=E+k9>6HYg|~;1Hz~!^OZVlzQp9c_48Tlpn(Eum=7?Y^bBJaGS5XzQ*Fv`;Yb;+t}]GR:_y[^9W})r(M9z~f&q|d(=GZtl=z@jo66liSk&x**\"yBKEl~k6_vCPAaXtjuX:m]v*$N.v8!MwH`2{0VFnI%YK\"rp;vtbN(4e?5&olCi?=Nq^CLCULk3T5o_1kzkqND.T`OV{r|N14BtTWf6J3l(`a05rPJ#6a&TYruz&{a|yZ.n1Bc+T_#i;KaW2F{%~]M4Zj:E4!!1A+|[OU8]%XpJb{1#Q$$Sd*Q%{ZV?0_ZyF801Mg+_@I9QtND(]sIUstH9/h3<U2hDQ3n6Uj)>.}KT}_8+a&Da0U;8&e~kWHA6Gjk&8cwPu),D>D`:\";j}!7y|l%^]1L$Pzb<w4:D7`^y@1^GeZ:?0P2L^Zo_a;GBy@GCuxDOU<[_,|K9f8;hJ^Y|c58L}Vkm)rrOcp+6tt#kC=MtAI(s;hGd))snlgLBDzqr$U!:Mr@]e7.)=DZY0LhMo}GvM1:Swb=e/,P(uVj(W?+`7W<xd9rC+7BT>mo#)F;~\"=DG:\"~Flmm)BH8P6WPVTDt=8oKIQ[c9/eK[g_)6O9wMq,@4s3K<7IhP.a>N~rF0/dn?vQxKBTNLzAjC?k<hQJZn*;sCQ5!1Y\"uJ0`N~d/YpK06>>K.*BgT#2|x&O/k{6QD\"#0BC={w`G>XLx>alxw1k$:z45&LRBc&H2Ha^s*Yn<aTrl<>^&#j.xxu|/R>^SRoS_yM=723|eUQDHTI&_a>2`|~15mrwz\"%8C|/+c\"&te3xbd<,DK_(uOiCCU[veGh0DKVO=@Y\"SOFk)O%{O@A_c8eF`Uw&i!iNIwj~v|*Lt};IT${BPo?4QU@R8Bysmp}XV^<6w@.JWJFPRlWA)!U/F$`HyAn/,nJYZI>!j?2WpXo0TxckHC[tu8lBw2LHZ~}W+$/E7*m2rbe@6%S1Jr5=8wI^{oChNf$~/`^vBI7!z^5C+~(|.]E!Aphj9Mfl/rI~Lql8l(O|>3ZY7ei*H$n#0fndcx#/VYQ}8X/ib3T>douhve}W}u~3(Zj1CWj)FVtcw\"oe8]#{K@Ha#u]xA%Fhnk{}ffoZJDO8com}clh:j1s1e}fMGP>bPlCyUw|9NFxRZv$<zv?.]:#:!/jqCm0&wg#+%IJfgd4zfSDeKcK:(j(P}&X:krM{;l!x1R>p*TS1kD&sq4<NBjlr#GN1;Rm9:4<0kY?MO7QeJaG8lU>]GL<d[p07[?IHt1Qve74ej(#t{A_,duo?9`)}s!zw^`#?,,f5a`rt2B(`73+Sf[@GXw<&$v:uO,o_MleQ%m(*|ZZY]g_){>PxJ!!iY]f&i%YMG=~Z@wCs_Z`j2xZ=Pfh(KImO:,Np`wP9lkRQ6naIx\"D*qA2%Wy.MM4yq>_R=s)tm7ufy;?B%6}z#TQSS{/>A:&)d(E]@uL!+w(XL\"]#Q&^WUbl^s/l*Cwfchek|bscOp[FT\"?33S[2l/wC%Td0BH^#[:J%R$.%t|$v>iK]:?P3SH=J{7ldY&(*[>wV[R|Kf{3^<22YbTd|6WR~q~UeDQ84x>nLbA|Y^GySa$5]%[cGeV4nh67^&N?T\"#OC?$rQa%B%}}.J!g%hWfPV;@1:1?o(eQ0^gWVm_qYE3mh>/jk%mU3AIFZlY@SW2OO1/FH3xvWt#H2]Wp,:<4p@dJp,f`Pu2!4@Z>3%2c(lw=w&%ckvM868]`ACFVOt8Bu94~XyD|^/_*K^d<]a:QU*99<#O:=$.SzWnmQ5xB;tyDx@*<Y;0J43_.n9YKOwJG=fXLK)70fhi^uT/mQMr~hXyZxm^v?ZLg*nda{A]vs5Kq!q.9=#/xmN;wDyEqr?UXBMt([SU3jYO{A@niDbN|UEwZwe]H(q3Z{SFb}*/$3Zp;6Gqlsya/5>:v|=Nwco6Nk!Ui#wmj&?1lZoW`|UAgmI*(=[[m#a!>i+cZPrO@5DqmpnX5utdYyj7{0M\"(g;|s)/6IQeSb_k4:`7Ru,?cblxpD=`4R}TMeJfP#*:DI34g;oVsV&c]UJfZOPD!>(*_`IGyInWwWCrQX|?(6=m1~3!bHFr^FMaiJJwT]&9LLJvIYZ`#gf1R1:k`drDfteF>I7w*TV?\"<3,m@q#+wx!cds{l>N|qD!!=\"~8%v|5`R,jj!lCg8PRrIs[ta&mt&Eo|isC^b1M/RGFsPy!o/_?z3XI!v5n{qXYwf?PvJhqxz]1P$yPo5&kEfRD)T5HK5^/.BNh[fZ{??2yV<i4%k*o${M]k30*T*L^<h/lez+DU=d0iGUOYcX^Vx[|U~:.[?,hP/2[*he}upy;*gTCN5W1gP#QVc~Uclm+{YQ>9.zU(jL1>q3PFF)\"+DThCpc}{@3?ON)gDIY73x>7&)BufA5Y%DW.yc)sTmBAD![>[h(l?XbVpywY2qMKIqwEqG^b\"=c*O~~()szYcGF%S3v#%o<,=%0%m[s_Y`\"E{&3jRC[EE!=7^(:itQ8GPIxgE^gBg%RoUSTf#BEl%&GY,s5*h\"g.c<=R!G5?iNzJ/(d0X%pVq%=2I9Is!BN;j!X+%&<)V(EfM/}s}{f.5Pv#^CZS1Pn\"jm>Hg:EL!|hh?l#x)+cP!,lu%.z8u}V4~8:$a)OOg#f]1Tu@5*AJIryI?GicrQ+.Nxv^PE{(#3x_qFcG!R$FRMmXNVytKc\"C5swOfVWS?az<dJ}el}a\"JVUJ]cx0ceTPHZyHa68/*p5QnH]a7(R8~qD>F7zWh7inhQf<x7+QdaMj]Hjb0tizZZX`vL>Gct;c955a=8j[\"$LnJ3<[OuQYa89W|#JB@w;8KXlvkjfTI)s`^KeMWf&w*HASL_9S|5l_$^/)|M*=k9iKSbweX)Y|_X+?LqRo]K7V)WV:^~1DTZ4iW)xowe_[6?7ZO$>s<}c+Z0x0zs)32;kM\"Sc!]k#C`%!yV!v|mmh]Fd]y:T?P@]e0<z;lvS,t},|ESH>I1}}!H6S&&^mEqo]w<1N#xoxnuErm0DWG(*4%p_Abg20yhTASs7fyZ8Q$Bn5<eQvV<M%ycj=c#;:yn2;W4LJ6{=EEtZHc8}a5b?Q2CeAQgAL@.0J73T&)iL!c&zN3$iZS.*tZ4nv5LK?_4X5lbm^K/GFDv/\"Ol5N3nv(td9%ZH2qm0$udr%EUMiXVy5)YeT|S~rN1Gm;?iQ}zsO[x_$u|NdU4B[8Iks>Q7VUMT&UpU[2]%}%MD]8>&+az$P8|Uq&qF:5:[TUegD(MKYFv@W;NMXYEo+>$y+jhWo$:F\"s@1W;l8twt5lSXH5}.<$Z_FmUlT_R0AjaTiV/!P+3P?1oW]7aLsKMq`n;fmk_~26$#@mQH*/StDP3B9uIiw/>p\"EW.VsUc$Cw8<M>4D%uWtc_p,FB88G93Yjwth|Rmt{Y]vh<nVbN|thR<3WvP_iSRP8SsUOyw#rIhrTrMPdUYP+iG[ig|noC+E6kw63kYZWTx$!fDjZa;Of/~NH}q*6vn\"V.%&=QNSG7|Duw2InJPf;7OIWg^T/S?rP9VLr2mCga1H%enzs&>L*oK\"GcMmXp!(m&sj77v+u)KR3\"??J.NK/,\"oaTobS~=dyI5btwutd_h\"DTK7V~J{2xZKW/x($BdH[$.;*i}Nl]=I`_]H}w;X.khqup@K2|h3$:g,h~xKLIX5\"&&P>OSj%g)Yvbt$J]@,uJ7T9mv?OnsD(zUm(h;[BmZv{hI[_7n%t~)E^_bd5>,csOMw6R4whzq^^~[A{r}`2@I/|vB4CxVK@ea~ZNR~?1paSQc)!D:E#@E!\"}c]uGz`uoUeo%9/)IUT)~t`i,x6c*{,D#nlyJc+aM2P=z.jZC][Rf5MOYEB::gw@X>L1w*QqZDtJoow|i\"#tMMuDn#?Z3$G;my?&\"~*WAmLiUUr;#y$U(5]Af$*M+=f(2?`aBG>DG7fc1&eHBY@uX*80(0mtIpPPD}*PFeWB/RN`J6=i$>t^C$<99[v%36ao&3@6`4#/~3q~ZC=}&0(S^h6Z0nba,L8&dz$M?~d.T5xq{!qvCk+?PR&P9S>C5wN7w08+uj?%x04xsZf+%,vGT}\"iX,1J2!TDXEGyW4nTr9}WQC?;PhN0{9xuzg=!(jd<%uN}vu_c;wYR7fQ$(p:udM\"lDE@mT*R9NF@w!Te(M$(!aR|^\"M355xTvC/GebaheJCH|+LaQ}h#,P1gP&*~psV@Og:yjzvH.)IAey;*XOAy9F^ic`B,q\"__bLH]axIChlg4e1T$DF(koEAUt,;;Eo=,atMW}*,CSTa6S&Vk;dA7x0*SvV~xS3.a1R)Xq(MESMvXaLdEtP?F1f+&9A]u,)EOXxIQdTO`MTkb\"*hSDSqYoB~s*WZak?^%</mKNz]eTDvaLaK^/LaC6,T>1)D8Q=^{%Je+._U.[<CLuLHoq}fw$gC>5KOw}a)F^J4v%Zk6=*oF>!E@#Uxg0;K.kI:cm=LN)nzRav/A{l8uxtRd?!9$;Zg#;!9%z`hW6P&e5[0r4\"0s,(|qutJ],zU~H$Z%zd$f#dQhxM>|uYMVr1_6X]0gODz&o:iLM^W}lCZ8+>%4^rJ@2}KJ,;m_a3=dySC?Wbi7v+r~k=Xk8hqQgOy:7%eJ1gpU46In0O(,I#>f)68Kp`Q04/kyDfz@+hMjM#BW/cQU?6Ui(\"#3DAO)5ht[65;.jLW^&42RI7xgshwFjx#[7Iw#QLY7T})j.hd_y/&a&?mcV$n=S,eV<J)yTRU/Sn+ox[CU\"s_shE`HZ!*cxL7;XIRI<^hZK}u[Z299MjkeHmp|=,$QSEjQDo|pUdOgh_74zr>YLi?BAPfQ_*?.gKZsa=FV?#;Sl!Z@?aD&w;LIgv%~57C6Z>&jWqV8nv#Jh915>[;BKjIGBM#%0uTf>:HwV?)kX!;9\"@)uScZyLYq^Uh2_R9L(#6)bfF>jQZ:~i|H^9y`^?#nW+D6w:/85OIt{TsNRoM0JLg[o~?nKYPhhhl,&}$LK4A8mAV.=4d+etG~v?,SZ:ja}0/(wdXG[O\"E%6CRbjJ)&hMYDkX[i7Tc5Wwt+iUcxy{I][4.r*|Et?NPh}PE~7/S+UPNUKRf5>`&s9/o$ifzDm08}(^`Zk$CU:4OA+pXkB4r~m#@*qie.!a)c!^:elnsG1bFe_:78nV]F$<!Fh*R8(qNk/Gl/Fo(I($2q7.PqPE,>zTkF%I|kc1LyMdD1h7iXf+~Hp+$spq]q@Q>5KRmg:pBI7tU<UXDu=/w2;q6>s#r7?J8yuw+@UHp(LMhNR}EggRLmZ^Zd^~Y@t`w.K(C2{}7ulX?b?a`dK6^tNDP;M$>Z#ss_[qU942JVLK!GyA?mXqVz[9.sXg3#Kcg40+*07vQf{P(P}L?qIP>urHxoy?jd*H!VPR};x_VgTtXQM6aEWc/*8Otp|%%{e5[j#=[~Z]EYbBhFeH0?cXC~_W]}2ISbRzrd^4rA5}).^>LpEctltJFp[3zS.{*K&/NjuL~lz[b:z<=amarR0^J:%@Bg$Ibdaefm;~tD)3Q1~8;kJs(D^M8~Lz8)@mLk5@Wf?]XJK99)B/\";!e^}u45p!aE|EI:V(jj6u?k#RZ~G@s_02U{SQE5^6[I1?40t]DURD\"9Tw2QF^V+>amD7+]s^vHDIy_iheC_U]Dw#Y>dHlQ0fKjUrpi5(D^v8mnL4mXWBWeB3RK&>i>V|mNNPl52et+_0@l{,$O2:=B$?ZE05]18{T?*we7Ymx)_>%+MXK\"5nwuxBPc4TM=nMS>+cW|?{s@`bU94>p+_bg!r~^0%_j>*<T;gz@6Q[t#@tN@S<8y+!#[tDK.:S[7k<PuM+lh/|MXV}Bg.^O<cEMhpoROP)NPeayOEd_KrRkT=ZB<jCuN3zXMsYWF/L{^,h^2>.D20R/l_es9p@.D45]y~Hp@{VBtaV#[]FKtXocg_Ein/:dQwb%uH,>%6Wdmk`Nk.1o1eV3+jkrWv<!EsoAAJlu4c?U;1*;*v0V?3zV%*b}GlcR^3~I>78$vd2XC6r]ZrT#rimaJf2?pRUbf<YzdcAnA9WJM>R$bY8YmlDY]}%5\"||Oi8;@T>D@5d.aJ=5#%N@@c%n+C=uC$INJWGO=a&KS$.01Uv4*}<4H*K@~<w|UrXV<z$S_{0:366@0,irk}+}x^2C;FsT2|Qp6.MVF.$+>auBLt$Wk6>\"7oSAW?oSE!i]=QWuU}fCV=F$eUc|$F$o1PauyPH`65b[v!1v]A~L0@EoEv/:A)g,>W@?UI4CDo$WM4>}t)qJTNP|&gOJf4i^&,]Jt=xDW:T~/bD;C*52p8INkC9>IyG#CcCQv)HcM2x}z{${&aS03WSj6vwe?^$xM}WZ~].l4WHYeF}3oT<@(??=xD(H/?6h,`tkjkh>!d|^rRKm*2Je5<28=D2ehHH?#Ss8bG},uv{1ULh#bhC`!`p,4/6]/H{9!}(L[w}O^uc@NW.xP6Btkye$Q}f^T@RFGAqaW<)2#0!W.W`K,HLp1X5%QA#^VbBl,,rD9MvgT;OKBKs:iaSnR\"Ik!dLzXdH.l6aO#ds>;<I1^:(fCzRY(Hw7$C!.e!.T_l<)$NE/?VRb9/SZHi[5w=%DW@\"NS_a}WiEyjNMV)vtKcK_8|gVJhK^3am%!|BqcI:#&k8Neen8:gB^M51(64F5L2#aBhH%sVIT@:A\"eiAziJT>IIEpEabgrnY@ybsKMJHss=br$WEI:i,aMxBH{4NoEkt:?b^Dw%)*MjggKGsH7EeT06<B*av+!sp`YlQ+_<n(\"Ap;CZ.$*Z9E5:|OSNVOnU0#A=d`(LSYBa7qvi}RS)>QBB.#us{ePvE7hR3nV+7zth}fCv*Z6@r%i3pmsW5}+mpQfP0R+J+Yst1:ol5xKglnUH~XU!ueB2naXD^:qL{>4U$G@Sw437=(GB;4=Xy4T3=Cr~$XziRb>#U2Pf0>iKat=mLdbe392[hF0UBPShpEh4Z:4_sOa#cUzy=HQSTBc10`nN#P%}?ipyEC>Rs4LP@CD`]sgw%yVdJDXk!qOl`_%<xW$4D3,IOzx$/z@^[PWLcXx8Dd;clFE[N|AMLolqOum+xQM`I=MPWiq2Vnz(XkCwF$*DSQSkC5a2Y/UD!DJH,74xjiec@WpbcHt?x9d~9tl([Ov_.lM=??a8q4BQ_%<={y[[)c)M;a;I/YrW2/==cRQpWd?]6QU=vCqhMX}iPoZLNvt1yT80btUSnr0m<);y^&uRo)$[Bi$SsC)t0>8{5~wy|kV+x+:v^%Hw<Sm<tWClw&Gm;H3:N!xPyl)VqeOr,aGVgDXbt!e6N#pqIYUUEisg3$MJ\"m#v+a8h,!?V#90a8VJX!7FwK0,RMC{B~1?MNaRvmpT?a0U0Kv+Ak&{49=yGO98/rs|xHiY*:I!>H;9eD1ZZrX.*Ee5}ab6w]ZXzyMP?eF8d{3UU.j/D=d8S{Sc(ge$y1we(?or8%4n;}2!,ak{CBKu,X:g&ib=F^Gt)n86(?{:^8O?^:#}@rd=m/q(e~a=_KTDrsr02Wqa9FL?kO8wJu0F(t_uxvvbgpLTE$^hU#cYaxFwfB:[J+|_hzQYQLQm8$]#?V?:k9V<NrHSHY0(}%3];@tx.#6`{Pp:sCoh)_X;>LbG2.VJ&Jf#/`O(2A.9[r(|xXsTq48cI2YCP9^:y0@|os{R3|=kQx+~|(KRokKg|,zzmrz5Sx(REROcq?wQM)&0S}$/w[p|EVr!m5.zM[1]`Ol}|nt~X^J|T^C{Y;=tdGeD[IP_h$@6cKn6ovUe{]Fx[fI,o0nJT^9V),jmA`v_4Bo.Xiv:%%~tj_Xtgj0AR{F+C*>8F|_.Bn2K/z@|e2eiD~gUao.dW0N:lScDt`lXi@uGB#Txj;VUkG#+6ICqoqmdwQ.$@9>3?NCLO+F>I}1WstB?y&#)5FM@frI@5Qt{9tKd*DAyH^mY\"@V14?8Oz_7mP?Dz]Z6*CS;(Sp!WyHC;[G*v`n9#$[?k1Fys0SYp?<4lYoL}.GQY|Jh^$Lx`>DkCrf$SS53K{(fdeW+:RM0_[HYav?9y?`@h!83t0}~0[fV=RukS`Vc+E\"2#uj^+\"5l%A:8+ruv#^HX\"=3k{q/J2m6}(~<Sv|(r+qWCe|HaLH/WM)2j38yEs+i~sMqNqow2\"apZ6B\"4?k12U1g\"@h4(,z[y${Bb\"7Trky)*FCLDUbl|k\".O_9ya#uYz,|yzsn%sEQ(u[l},Tf:>O)FH>|XtS;%{)R{oKXBR<O&{nKhkC+~@s|/x;2\"}l!RX?w{Z!NA+]j;>li+%e]SXc?`[XgY<T~`=C*M_?hOH~tN$6E?bF35M]9Jks}.<Rw3r3!Lv$R41:,K0$LudB[Kma.4u+BnoIH\"@({<9e,~H9=L}RLBdFkR#5z!H6wt%T}a_`>b24xptO#PE<Om_3;WZv)Cx)B<l9N:OBhX.c9?^T)D(![yS=Pq)Sv0jp#iBm+)%A*2`*NoS<xB#U=LMx<.&,M7iwEsIs53+UmRPx:G!z!R#HY,ge\"+G7?Tze408,3`#rLdztSRvp/CX\".zEoDtJGdwDkD5pptM&Ylf3Fb*~zRZe+At4*]J~ApAG)*:AJbrIAxS=<2{0#E\"J#mE|5^`uZryn[gtgS;g_M8R1V{E](jztjifyD:gS>;/pf`g3JWL205:Lj4f!_AIt7{%2!=>M83;&GXTE/LZ{IQl|lp=R_QiMcE@6T?Y27*Mz5G<Gc#npFQ`F;02fX9Q09N7)jo}Eu.?k9gUnTKzgJnt=wgeNbzBL7mlKq&Aue/}t.#L/K>y@soYXl]kXt=9J7)#y>BTbd^5FqRa><g*n]Hwp;0QE6Ir()CFXvz0:SGvEiR!ewo9+jfq<86#~]:)<u6$aa9s#`P&s~rb^XuYuHFgTL]<MXs#vwnQ*>$riF,Kp\"UELfpg1RPpb+cfBQ\"Cf9[#/C]oFX6F!O#SGu/&k(JWNVTMq~;j=}A}ue7WP;Lo<lRiV1~Lef1+lV^k}XiCd[4aJ}DBQg9xF|oK&NHn{p},Cjxn|NT`O0Bt!Fn}fox#*DG&mi)&<U:o9DI@P:JVN$J&WH`:F0Vp28,e${x.(>8q@8)cwP~ST;<Mu%9c}fNn*I+?^6lG[:L.vW2~u8jbOb16([KRhmpJ&6@*B&%LY4hi5WeW~Vfi|r~h8J\"|N2H\"Fg^tn/:{#rrp1<Owt19D+]}9bb|ULy4v~jQEYW{ivhSf48#n/Dof0:2=BcTvN4S2q[M:1\"/Pb+]~,0XK3:!)qD@;0+[x99y>l{k?6lqybJ[CUr`}0Cm$/v+F/bS|OQ2CLM>JgYDapX6Gzj0UXiNHWT<DHDkVY(0vk(|UK$<wck{7G$kG~b9:aQO0MmRr/M}nu1O0y)HUSgQQL$XxiV,y;UFS%w5`LU;KoZb..&GxD!U^;ljM[Yp.L:L1p{D7B1oLec1\"PYLkP(imV{UDcU{R>_`u8gM_WO=1GJu3>#tp~gGi1>{^9<fS#AqFg_8Xt8yu1+J+O>ZfQ(2[/IvX+OhT2dfNQc$;9!M0wbc7y^2$+F:UY`<Dnwe|vg=!tSQ0jwan5]YBD)yw@Tt5Qe\"+v\"+Icvtrk1<h~`YP@YRkb/&=YQ@*Woty:?JPeFbDH@fGU|`c7`9/j0zaS&2$&o.!&$0wj|mr8CimodY*IvVh%iNiOuV\"I.d>(=)U2OelLOD=XrZY0M^^QA;go]y7Y;UjBVKmbI!zd@@^8U>H@{p9iHR#jV??*Lo}Ia%Gn[aFj.m>InrERT0&pTo[8>c)ka;4,e!CwLqoVaHxrTpf!aMH!hw2SyR9X@C;/Ql0e]_R/geDeNK8n_O^]k0{!4i&?p2=/Qd$.,?Gb{QDhbawZT>)l]yOF|KC~=_f!M1]PBE\"oJpO8$2VFZLp!gR{Oej:a(/Kb|p6I$W8`~yCp%LXmb/EN#L@)Zr0O)2/zxB4&lqIxQ:Znt#/zvR1zR~#tU!l}7aei0CFMhsl%]Pl,0j_[!PksDb#*^E4FRxPO_vu&#vk{Jv\"J+^~Mb:0y9ZhP(^$;VtF`PTU6C^%#&HAG:WfMXlp/a~{:2a9>FPSI,/s(UD@<kXn{=qX`[]EgXhqj0RhI(h&k.8);tAM?fu=M2$L.A|hI|Uybb+L~e>}X.$BwpHQ]&cRAnQZTOt?+rUr5XGv#QWNu}qy$8CSf%p/WFN_D0Ok/oQ?~@|5P%b359:v<%09bz#O)dlFd]lZ4J,>Zdnt]E,+q{jVU!]v7~r8},/CR4IIeyLTfhA04,D+pSx$C#?}jz^C$t/Ea=y(9Sz~fc[\"Tk;r7eKvjq@Dj[o?zBbX9P,IyQgLv~*MvX}s0r:~pBVQQhV41];\"Ij0R#kV,>aO6kDBTy[urGogr+baSN]1t0Js_w:~A(0[X!%,SZM8Ue*U$8;LmHN1M@\"rj$9O#=A6@_iLFEx]17^5m:8QiESj+e!@va3*NSYQL>p8b)HxTOn8v5!(csq2JcqfUcn}xg]*uJdqH7E<DVToy9>_|D~&Q3/w~d&/.U<4I|dMtg4?Kj_gWI2wGwPSnhq$aCfZ?>S)f_AB<B0+1&]<i@[8VI^(%JjCr|&xYgpokg<Qp8]@:#,zFLO#:ZbEDrM4dhi||c>kh]TJCH0:wT&y)c!@3fncAZviW!EuZZEppeaWgC`>MoL[2K}+X&%$P^:l>;2Vwr6%l|29H2x)mZ;pFa49X,iQ^m6!dP_1rtJ~\"_5Z1P}(hI;phL0|OB^^RR_H*f_Y.[y1wgerRigQ&BE,G40q1#i~)p=F$@zVpfiX09#J9*)XEh,.!f2JZvs\"+G~o}l(SYa;b)X<y#6@>m(s,h,dBR8A;PvI;R4%&S%KXAS7_LeHc:Q3yDis.(crD;O=*C|Q<LV=Vx|sXx@kgH4sqtN+EI:LA(DOUED~E(2c3eJ*=oRKw:RX7tlu6giG$<xc9huT&i(:#}^+wL%NG+@G(;;9e79@/4^8ex*Z7]V8x&Hdq?`%)>VCRpmpb5.H+>tSq/Pk(mg_/?+@vE`BM()dyA:bA]k471&k6x,e~OGEU9Lk@\"Py6#,:|jXqvU[^^]GGT;nJPaufF]cG$u8,bOp8Z*)JWNI00ffxecY\"*z2sM7tXp{eFNMco3WHu_P(mZe2e]&Ub9{DNY1i?Gqw?b>&vm[y.;~T3/Q<J>DD;}N|Df$T$#$5/34i8ZdNPUv~EE&pZb%plZr;Qkc|K{xy0L}+L,}EkR2>fxt<vomu86vxtvmdhz8*)zeDM@SCQIm+vZt5W1_:3_PS~lV3Es7f;E|0R!h`\"@r%?8T],hKniu`a.$C8vvsJBD8\"NJde.f4sU8~Uu&{pgU\"s[o(>KS,G\"i7NiRw8vtTkKgf+tYF9EjEy\"6Pe?jl9A_>dhc1w`uF%+i2&zEQC.tG3]E5&[}?.a=M{F%4/_*kPs_CVZp:QtA.1R<~oI|=/ar<~3(zjaR%)uX$eDMuFC|?d=DP%N*?2|fA:%ta:sR?NAf#E`iPW{t^n,8lkRn8S0wdmb%JPzM7r6W<VzJgf~#4e4HGGejMV!6!k@UY]$C$?m(b15+yl57$0hs}<:p.<OR,rBiTUb6n=8*Kd|DN?#*Jf/;.=B;;RfPSs[/@lxH^mD4Ms+l*[$Dx_tl?!l]p/et>K{uIIP]{E>L=)[m*;GO$1_Gb<B]GE~t!ue[3$ld()tozkY&T2%$MM*Ie|,!IqdP+9Q,%tYC|K8l}A0)bO5(7N[Om.~.BK=[7_t=/5@ix/bT}%s_?$I>RB[,3YB~Y6!x}#}+pxnoeHwb|/O`4[<hh705#Op,h+cDeVxG{$Cbvc#nx:Y4>5%^f2BzZ&u7$?44[RdMS8Soz{yB06,:$08=X`T&t)A$je^t$ER%b!XX\"*%$s7GaEH6Pm8G|^q0d|1=htKiUtWs##ooo]sd*Ih<iFWZy.!:!5PX|O?W%dPDMY>VbeclP)2RARj=DQbH{ZxqYZ:bqVoZ#R7DPbq|?,;oGNXO*5iCU>tWwyeP(WhUn#H@6Qb~=wlGn$brPKflkt%$cDHjZ]ZGMa#m~VR[zx2jl3mIG=F3ob[IOx=:R=TNsA}kM%|4h|>knRwF}hZa3_WVbM9xVt4~]n,8q+\"qS7b\"U>T`)?4XzR10[Q=Ej0c.U9mr3xyy9yfqphFAy8oub,JzMkPI?XfQ6Y2t$|jP~cfqPkBw?:GXVJG]).bvT#@`f:|S4[(|+A+}HU*mp&.8i]YKD/_y+b1hgWG+)\",Ihr!@M#DF^UMnW{11dme:&;n[XHs\"0_`[^7ywp{c=iSl/|lh&zhY)rPiuHEm<HQ9gj+p8YGR3KhY_U`,xBC/yCwh&2`3@}FMo!rUICjs;aAXJpHxrtccXgC6Jm}@p2WlfZu]{L5,`)~WfZ}))|#L=ssJh3yi9a1W}Qa)tk}\"/iP2>v,nRh>#K&xS$]OI0HxQD^|oY)DI7]\"JuDwin:;DvCp_l2ARVMj)}[r>h2?,Nw/1x?fOx0k=?f6wS=$uGFHBVr2!DGL5_zd*BO7UL!n;!*=~.jpkK|iZ.Y;st1kX*BDBlsPX#0JJ0UyN6G!Tjm=U>0S&n$:u,&C|%[D7Fle+Ubi>Sh=4I(K~^@<!NDS3A>Czs+$Zq,5>W$K5y1z[c3zWvXCL1o$H*<I$UI;U;T4as(cGx=_s,=khkybS53Ls&%z+lErX]Xc/>Wk(J3N]c%<*0Bkr9z;|z?>xw?vc&`wSx*q_[q3:+,37hiS_a)Ed7&>gn9<(o]Bs[lJodNsSkc4p)G1!jMKi/+#_+/*XpLu^{cDz2oooKQ+Q{8x{eVL@G9I+z\"gLCgDD+)uw[:)NyuTwH?dHRar,sn0B)IA?QEsBYC=/x}XaE1U5A3x`kFD;|owQjVMYJr>7efe<KterCAb1z_Sh4v!Z0f!9o>\"1A6J(<1IN9RlgUNfGhz6x4PFIGsF~][P5i9d#0x@H_N/j`O?^yX4+<r6qV)81$g+=b9,A7a;Y$ubnQku8CL$n1C6K0MYOpLRwwOt[tB*xbYliAJ`d\"t>aS&O&*h:v}*V`ZC533uQf4za5GO:M,N]{SG)o[A3@Q@8Yc^(b21C}oM<b_G#c|u0t}zZpo#0vD4iu&a5p[um&AohX(>9y)c.}vF,P4|IW/;#O(,O+8AB)Xlb}c!>RrJUqk~yfE{5PHNdEri/R{Oj6cb?](_2K2Ab*?|z3(VVB*W7g:$yrqog`m`du})QSf<aOTUe>EB)Kjhm&.}MFr|Tw|W|F;oTbh@!?`h*)7[M4kLPsoH.DrPirRKL5R<}4/Z.;vdUhPSeXls@SGP`3TK#{kTzC?V+f!Q#DW]#~Ok{ot(yLf}Q:ud0./M9\"2l7:$(oB%x&u8Aod~3S`TLX%a;<>CGb?Tx(#0H7FV3x83:u$lAW}ZEiUIU/kcyTA1)0,C<Y~S$C1h.W)8bCMGZ^Ti;VIdRqQdCSG%q.jN<HX()cq1!Wu6NE:EYU{CYi|wXwjX74`@kky{Q3i]kZiTvbMbr[HW;d\"Z&?&>030RpXw=VGxB0sI^=&H,&L$QQm(1cnPwOLT|vwqBNX$/X*d;!IZ&XAE!4KdP8chC*Wh]D}YAD=:.qG+]>d`PtFnmxHvvXCP#OiTdo)S7!;\":f{SUbDN62e<d;8P95L<QC08[s>9@N5yrLxN!4(Sq,0WPRMEfGH8W2F{Kj?KNEiOicO{YZ@HTx[rn{Km5[PIJf*T]&VBZ+t<zkYF4Aj.;_=$GNDt~b|`tc3!FL0,2;2dJpmz16GL{KaH~p7]n4kY}9.hJ.1Ot_Ny)jW+^koEf<%$]yDFD6sd.m.;,J5ApW:#tm{c(D7FtsXL7Jt+MhEMXe[W|Ewa<;ndEC/%&9HQYqG>+e#Ne0^*\"]`Lz|uUh;lFam`ak&=*Ym:OJTE<3&[+VOQk9]klHmd33zv6t70iPCDpSt)}_$=I+L{R=%sn;o[H)p,f,CpNOJ%&<#bl|}Dl>X_:b]IBI/Zen&,H*HB,I3FR3H<73d3UYk`FC!SP_)l;%^hjzq.b?NkB<mau&$]w4qm.%9>3=AD`ANDDswg^w+US!3a`Nnr5G\"(.0*!eY%*4MK?X{!jlf\"W,^eg8JluV7&CiwyKg^yWgEW}h<r<h_=:IL@lxrBr4nvPsFe>TL@MV;S<1zRb~OD;Y>;\"Z30Rel*sFGz_~2@O##k1g_E{Jfng~8Q>AR>$gM71n2*QKVh12xq9ov~AH{8xSj.q<=]RZ%jup3:RQO,<Ww8K70U51;S`vd1]!S_^[&aCYFzIR?F\"aG)BzG(gcE=zOcH9k{[z}#Rdo&@6:Zs9V4e2NvRgk{vKNr.YFvN@TOR*13&yjEr4N\"[Rs8sc!0z[`|!fW+h<Z{iP43PCpS8;!>l90N35Xz;Ixp++|T|h9W*IM./0v0qGh0ifr84k,&FZy$P&hXb<I8rfh![E2(37Ze!>LLnwA*T9w76VN$o/7lgawQ]*gct866j07hD1K?(DCF|S_ED/#rL+\"DQI!5{|tX|:r,b._ayMo$J~t$YP<^yj>Il/I{H4(R:w@)b}cx;9MNr/*s^[[G$=I.2\"My]F~p6zdljY>1)*[)<sa`_Kc0b&CtI\"w+pJ}lj~X#}G?^s8}n83o[<_Vr+zD*aBG}8LfwU$i1Z^vwT`b|Wud!+L.7u8BLh_#Gont)}&^Fry|jbpt5x9e#Hhc!5Ht#IZ&7&RRaaeH`|KyaNZ^l.2RsIQwEe!~w_7VqxPn[4:D%^L^`w|T#M4W^}?IZK}WUlLLDUo5vE_+)#82$p75|MjOc!S*:|ztZhtlU/=y=~2]]EoeL>gb[3Y_$=g*Gj=EBgUu5Z:hNv$eE3?L4RXS[<l1b@:W`+8(>&bs{:1_Y>;4+Vi`%qJ}Kx85,|5qQCIgVR6)`i8h\"HikR<!LOz]OPD|cDUY^7CI&G]A?K}NIkQ.=Ayw.9|6ErcXbK*bPu{VWwx9/#!CReL88(*F$*BhKZ,E>Fq5JYmPtzr]lZwe)P7g\"~!H*L;&Db5m2hg\"89sg@DGm0;R@y*PTQ\"3Lu8EGH=T5Z$b1S6CCA+ez7*^?WMU[%X^7D`!x5ojDUQQyPQ6=4N<L$Fi&mBz1y^\"D1o1Jj>hP(Q+La}Quq!m#y^L;s%d\"Jw0[o2s$@[oM]K%0x$Q}%b]e|C9~_,svVtAa@%{<#ey`dkO@GLpFsz}#ySxN5}@C!=p1dq(ou&kejT5{5K~Fv&[|+Uhy7qp#dL@6@^vfHzBOR)f&{4ax,]=Y]sh=X?,h:n%sa#_u#y*IdLsVJu3B7rPib=O0jadFO&8##5|dxStL=eVtcbi|e=0Q4_lNV$5G+MlU3Tcc7RlO.nG3)Ye8I>uca2i}h@.f\"Xs?fpvwqR48VC6wB7T%wFBmKHE#$//8>3S3N\"Lf1!p<LgLk)Qbxs?3X*[r/)$^N31aGZ+Zn14uv,W$>(yt6j,Xy!6TW{>*U)!nWiJcDpw|M2cC?1x00=y!SD2<v*7<cB{>ru$5c!Cxm4NgOu[_CD/NInATpq\".\"HeP\"gt)ti}%Mw|MdQOG=tEezotv@>8$K42mL6TRgk12u}B5[lbaD4fH_kxUEepv*mg>^rccNu4%lcM]2)eyUy%iocb%b_cIN0,B6Z0{=+B8YddASJWv>w,O>PgKfSyg$(FtaeoYHlPG@`o$9MsfrTC_=]9ah/6ukucb!s%7S7!6t{S,Cw&<9[B`;myf&di8uH2m[SwrM9dVD}Cc/7utE4P[PcYpZP*k+T=c*x*$N>BDU?jyzibHAHsNgekfa8:Nay_pn!p;^mlGIEz:Q@%#ix`ZJZP/Bo0Oz%6k=`du;jH[u(&>*>000<u_\"_[~kVSn{><E2whTVy=T_EaF`2;H+5$lWiHpO+L!&qC]ftwOUb}E5E>qKr8!+~|;J+M8A8^9Tx+y@p9q7V8TV)!XE;F\"<B{N@>XnMK4F]srq|~@+$Ks2?Dp0e5~ZhA/H(#HosM~cDHd$)_0QUR#DX)1K75.QZ,RK>__][Wz8>3Of:$b$DJphB*,~~nsz)u5IxpPt2umX?7jC3cHElNzhJ9y&SSqum`Pa(HygilKz`o4@H:NvI0pqd<}(Y>5KN:GF!Xgjxi)b&N1pOv|(/(bx}y<a6LrPae*4Z5|+CI5Tv4|)I.l)6a.XFB!m`^@MH`kkJP2{!=|nfM&|}fID|UC}]uY@d).EQ;YRn7hPYXm%dsg?+#wzE:BPrOKKXh^0afGp_+&M)dA/sHDXBLn5Pzu{0@r|&y*g(X>w+@U`gEVK=HR>1PCWO7>n[M\"UWIb`!CJ]sXLj.?OSvt~Ee|1?PrFI!?OH?[e{ikNVI^AH%;GdDa#~<X<fD+b%Vz0}]1++{g$3cI#XA{Py![41D[v6q$g3c/R5&PW%:NdS.4n,t)GFeb[y{wNZ]Is[`@JxFXC,GJto~nt0rOLcb%%E0aHXPrvMqI6<@8==oW6IB^o9&a^JL<:~r[@\":./XRR4@l3]{c;7N1EyC~Lhc^~D:w~|a6y23ns#vId53o3mX(g1aqTiLHrg.@Nx}0]MV<bcO@b1YsWsCbc,7Ku;Y_j&8y&=$DCU9en{Z!\"E`5o3/UQu[a0z]]^:.O0iTIjDqQ,o9[l6islBt6S{.tn0z&iLN>eJDUz&yS~dJ:Fzd6[>Q@NW!R.B2=yf|CWH2fwj:r$%\"1P3XO+Lo.Y*y/Fv6gRtV@],0u{O2{iBMUYZfl`@Ba5RM2}H!!cqm3E!qXh?3xe}S;!Kz3w}WT!WH7;/7SnYHRO$vvU3Ldg`,fD}Ei:d2#F!/_DTbtHRd}i<y$^2}@WYtf(CGp[[4#pN~5cO=_6\"I@fhXQZ{on#,V<,ew<\"+zW/US#lViO@UVPQ02`(t7=f#9@&Hke`]i0gE96?X6oU~0_wV(9+KBLM(T0M3u/m)_Zq}iDw1?jV:h7fX)jL#|V24dst#U]8f,^h@hj<>RA=,m5WJ1k4L|\"FkRkGO5eKGY}^OWG9i80ami2@QqJE=rew3/#r6qngFh~.SdeTxn0b8W_r29T@b=ZY9ON19u,sZASdqn<GFhG?3;bN+nHQ)Jw<h}xJQ~gD#JE7&[3yQcC>NGDDRR$%6y_p[Yqm%##6~zw[```f|@?GLO{u*%&$RLg/$&^11D<{M|\"=xoGCaCRW%:b^$dJ6_kiojz2zeevnE#+[(W9KBm(A9hR*Ju6ZZCn._GM?8ySq^@93u`|j=(CR^>PV;n`CV07o,?9beF9|jME6;z,3DY?^9JepIGt;l_/IW9a`J%yS37Rw^<~lWa<$_/f;y_w1cZaoO4oieZi>g.NnQ$J[aF7:[zx<4G)YpD*KC:YSa*UqfN3DI^gkYFThjzD<yR9p6)D((L]1%sx179$NqvCQ;(6>3+\"k>+DXH]9&=`htm|xq._A<%vQCJ4IJ6>CBle`C(@/FHgER(pV8gW[+&sUK|^kD|m10Asj6$)<aMs)4\"ZdX(U~KEvH448]={gAkLD%gS)9<ok[)YrWuQDL~#Cao)z3+`v`_j*}HJ7a:W91uv%~n)l6hGz<2X)Y|O|I:/V|{RCFUscPskHPYw+wH0aF8wtnd;Bx{OjYEv|J9@GwrA1Xx3_e>g$vA_a0WXwj]}<@JXp3ZTi~ps<\"7LoV2XUeQG3.1HRheU+U^F=EHo+aJnl%DOh`G@J!R,DTLHQt5N`=^MNgfjG_F+ta9n0:;gI*oZl@|u8T0<Cu??{L;ssB<4b7y4K?^J7130|gQ:C?8?CH65U8yIy,7[5\"YXsoOt\"`bO!o$!cLu?e1J3`uu0pw(CW)X)E3OV;.MW3;Psny=3%r{MyXk/)ea&7>[[:`H{Lit$^}nIY5vnaQPD!/ARL6=R15In9bH,f>!FxXC{S{W@p&Jc?`S6i1M8k\"+kgf%Om%Ap`/1\"\"isaG|UA)~b>&H=[)P$;<vy$k!Rq{9|!zERrbTZIr?6ijXX?BpXSXmK1E[9~Zyt;4M{4u#i6a]z7yVhRBJ.RQ|8#T:jC,)*mc5+{`fQg!0d30(zAfzc~b+WC9pgT:G6q:$y]5kj#Ke.cE3|G8UfkPX:C/zYN,F9xh?&6LTa%ZeD<+OI<I,Lvh%e0V,}I8F_gmr1$gi$4v@zy+XJz>X_Fr43ya#[eVKcGFv}a<R!u8Qdx5?p/:~|_Qr>0Tpt\"QRv(!/T)R,P)L=u;Yy}`=.:(Xw.2v0HbMRD5<d.S&qS]BWP3#qVQ<%m8+x/75Xg\"Su6|fF@YL8`>TO.adndaAX*)cvuNbi!lDfYR3_W4/[KfmtICb]]t&^46_]ViBfCOH9R.yn|P=zs_:{oC#;!E6qz>_7KoYJQc7>M.+@qY`/Vry`c97sq.[z62v5yI{0emjJld5wu9B<BDVT*cLMImpY$kU33U!MG$9\"S/:,\"uh7SP:#7k_rV[fl)%M(lkQk,AO(2eO!cs85u5M*yC%KHVz(U!Jfc8jfT#j2$R@OrsFyD*nzec`OGxE}Cd,9uLgz7MW*,mis6kxXUlaa9ca2,Q<|oh:fNr{w[Glq#s+}!`2wg+.b{;ad_;2\"c4.XJqePNV58Lhi@MpJDM^SjFlU8O,;ZIiK0e..gT5=XowT1jW*Lji|oTbT<H!Fb+kQ6j|(Bv<o+E`KPqW~8m~~n4,,&vfl$dA.5f5u$~[ti[MHeZ`1LjNrE3T?x>.pC/_[^q!:AtBf.Z8}SF0h?C()]$hz<Hu6yKW^t^a2uWU,Y)2E;??^BE;9hX|npN?RFy}^QeX0W$uFX8^[C^gxdX74jY\"]kzyHEhL:tgfa.[lg{*.S0j!ZF;l3zXrKG{)zom^bc#`$jm0us>SAZljBCKI9l7A$Q9\"uo6h.St*L4<3g_bf,3cXc_|%!>h=OxH{~yo}_C@;+JH>8~3J)WC8.N@}%i;z+]6w@4s)DUto#eSMZ_,oz1IdLgPn5xF_$znwW*w?IHr1dlb>}AS#;`sg*bnKM,^&vZ4uv5J5yQ1l#>1U1CdN(v5lq+?O.^Nh|^rAG(nv|+%8n<jkb:a`0ndt$k_z=d*zLmg*F3[T,~X15q.BkunjX*{Y`V9d|zsc+Bs%|ziPKwnZk2.+<.EcL8ekC+T:]Xz/N>RR$7aWOAGQV!6f5Q$iPQtQbrDmdpIOIB/s@n;QvT_RcIr>{o._5tc3;`|#7Re)z6yP=_tcCMB)NBnYG>D%`&\"aTSyE$3g3F$)8aR4*nuULB,a3dC[1v&$p*cs@+.V7+;*fFcsA*.m.YtDSAlPq,wK?K1vd;AhWK5.:#^_^(SJiLSE{c>t/DEh%Dcc{_T,`gf&pVmJ&yv)ETo@NEvH$iPO[$~|,z7:.afnJO;$Sho}(T5dvH|Td6P1#^Hm$FF[_O(x!n7Q9JtCn,/7`S^<QT#kxT#qQynKEEqt<a,JgW*M6H*LQpt%wJ}SlS:s&O%3t^iQ_~qnXtT@J!(K?_D6`W&;Gc[MjxMh4;q/+/)|w@HHJC!v$uN!DSiCKVFBeks]\"%$$Lz5:ms*0Ov%As*#f>1Z62f)u,1^[6BcdoF.9i91hLU~&$e*?9Xy{^FLIHKEGx{>+>J.G8B<PC7MM^([GgZRFuvBSHQ)Dj8I$09_j/}&sz[xBSBV%G/.Y#]Wq1|_I:R;qer^`A<2sPK@um)2Y6%f|z#3j3Bo9ZnD=31dY5bMe[Y:w/FKyD<mpj`Qih,}h}Y=}!/^L$,m60:%_6W=fB>$vfsq(A0)hXm6=>YF.o|sKq]z9ZH.V[)enJm^IK&I;04B:~$ccwj.!6g&]#o%9ZAoq%$pFdw]bu~Y.qW8f0:qoZiUdRT15~K7s}#bQCV{(,#(TQw;Z(5^39be{?<+*0cq9H)P*|G(CR6Dw@wDC(O_Vq+N,N75]1IR\"of|lZr34@+=t;HK`6DUkCa9gd6$$6S`6Q!<7RWWDYL(yGIOkN2m\"~y%I]bT58OoT^T1~,e*Xe/zjG|<9clQ|\"[\"fFBy^BND&;F>&1td`[$j|o5NH8]Ff(^<URr\"Xa|NTslT}.esJ1G$rThQ?y$`+~7A`s04UjmxeLtwhP9F`..JpF6X43CALR4\"I+jHMCd4qbgm;#!Wm<RWKOOt,9Lq8vlV!>ef.*6AJ;:c()SRkc?|,/,(rlgn!:\"R.|E]P>`&q?ldGC>Y`~hc9]u?CKh+)`.$K;}qB<w0}^{`LpB@LGh=_HHN0EfFVM}S]pDo%W4?&jd<%hw;98L,m,Pr]:_7(>0fp##ed|8ZJ80^tTe3CXE#%@m?BLQR7HiL44zOLt*)g.)|P.T2[S{0V|MDU+c(ma)_kGj&uw>u]MVESg;!Ov*5Z8&`|7}A\"nNB[e2N$>_DkBE~oWtMg7C?b6/<def;npPE;>.=v9}[S6:(dG~pb]7|wwAJ6qs+2$<h/Ww$V)nM&M&icKXAjC8>Guou~J6zf3tZ4<&;N#NhOp<$AUsbquND\"sLXjPHaP<H?M!SC]zFfyS1v?I@fTQm>oVV`&x>kO<$~fj\"BP`]pEft.[B1vE@M_$e(2!<H5E)+C+ce~XP@iKk/R]iM+):n51)0)}gtRwS.l[?yug(4A>JV34HeQ1@!f+Flm{Fgwm4@X|7Gt)rtZF0aLMC3Pv1.<B5>[Z=Y`c4pO#v/5L/[5^]Pz=N/M9C\"PTRK@JQ6%eJfMS3Q?U*9WPb+W|TF1,SO(D.V*+UebHr`W5)3@pux8VH9XRKe[tw;Xro.lA96N2u}Sbc]|*H)]x1^xq~]>a~/QF)Buz)ss?XYz``#x5DyNUnH3WS/!SB*;2qk,}ba16pUG#X#zT7|T:=YasP*hXtE#%1^,2tZ;>tsR`T{6koUeX[(UC&eW,z){Z8Mps%=9dyU<9GcorS#(StUhfs%C|yNB5.9ijQFn7NV07D5eo:Gt5DmdFZzWv4FR/^lw@>$\"^e:H)`Ka`JefzQS7q@faD6c(#k)~J&D3[/|&kz&FF=V\"V9]={bn?uz@VRPmiW\"kQW4sqnm>WqzU.}EP5^{o(y%qj[#/oMz%$R&H69}X9+>u`VRVO.SxZND2[W;2(*ul#,2VIRI)+(w9!(U&s9K.<B$I)6_Cb0Yrp8Api.@}agJ^\"PM?&_4C?r+r85K+:@E:9VLr+(0+1tn{U3n@7/,KA(oX%zJ3o7c*h^Xf8F<t3Xg(J0][UM$dR:uP?rZ4+^pf05.@F3*91rn^ai2T.ZOz=:l4Y>N:#7jkr#MQ6zJ?LzgoqJmX1ns(e+kk5VQRH~{!~@i&QdVKJAmNMsosC/E{fL^9f<^W^pK5x=3H@&)?bUks)VhhlO/)XKmUXrKftaWL/5WzJFFFa79B>yQ3[r;Mb1QS%i364k~nW?eG9IB3/Bgf{`$GG}9kf*9)e#;B2][nk$dF3?eNv4~SLX<7>=Vj_qiP!6i/WC$WNVNcO|69g2q}Z1s*!>vZdFIK;}d*o??$GK)#bE*dk$jX*V&OE+t5_y}U}li*^2W.k19JBMv]T0~oq`9y*Q(_x{cjZovf8v`L$sKA!Xo_ju6,o<F.C#pQ]dNL,40O7M\"?tlcLu|`3kiNI8N/;Qf~A|k7/+!vfhUam5n!%kmqBkS0X9fTSBBzf[qAYxOjCB~6,7y&]2QIx\"L:(=$%%S1!nFoAw.1Ug!|335$2Ewghj_y9SgulMY6Ecz;[M+n4^h/&Qf/>LPiHS:C.CK~;]1dl[+cF.V%gB!L1.%KsBh[yC96Nh^dl|M<`8xkH!xt9E0ee$HO9Ik*v>~foVU>`vaZl,<+9385*,W.W.$,;F50<`;fv*mT!hTV,_d4z5l*+u]~Xe}4XkbuG/rh*g7jN34vFJuu(`orP,v#@?a0sv{2<Y!HR%;=}/a*8#ec@39Zj)Z[S6QX|eB857*L9gT~h$6[bB7,uLZzZ;}<#7QwYxu&]vY\">@kbZNP9[FO+:joHQ[{;bV}e_GBZ|usbs3A[J`v}3j{$>~*e7kLRr1`xfb}@`hOP>;j}`E*[AnE~T+lw#SI.g@_D+fQQu?V1~gt#\"Wteo`v{z7#[B!?.Rg[QE/MI|:}3ys1S+D%42XppNs@v+F<R!~QJweN!ehWu:hfV/Z[WP(^BoIS`g:(^\"|U:x%h&\"gU]lj/7EndFDQ+>ZEUP,;TCfcH>H~f/6P1r@KZ/1j+*[xWtSMzgD.GOJT1Kx1yuFJ*Lz?cFDk`ta_HBt0m/:BZt}w(XZ,IJI%ZR`^i=A0{]LB/6~[`Q_30:r!CNG,S5i_`+!|)cK~Ur99vABc[5r^*Q$CF8o+#fb#qad15D%]/elxC,{CTzBwxtm/b&kO_7W9h>@&tA]W@$t7@HrH=qIaRb}Z8_VK!|ltM>1W9YloQV]Kw[~!L/Nz#WGsJoL[4.*]Hpb0nV?V7{X&Io9{oT4bK)b=|FEMY4aUOAEz~0a_$y#4xtL;&i2Wn;Xf9G<`PH`(.P<E?pX+[}drzR^v2aH]SAa*cihF=)Lcp<CGu{(q&W2>t&4:,&UjTjKOMUwuN9p.FMLP7ghV[^3Fnd_ls_e&H8nUbJ@=xA=ZlE!Ye+!|[5e>&I~_akRo6N+7xhuYT`Jby,A2LZQty9M@heg`UrZQ41gw$zw^jE3;7k{PZ$k4<uY.{nko=0keu/!~*0P!4YmC;GIKjSqpC6R^@_n:HS3)hTQ,Hw7S^&fdVb0jry2=8F3nbrl)KX<tzP.egIIK\"YKy<I=S9rTH+r5W8.28l)>t_%Bt3ne^A)tHNsrEk>YU}uK/{.B$f_qhO5Y_N));t~>b)%Ei)SI8>ea^f0yo0bBhn4A6qmNT^.$$%k:CWXbW92[J;D}}U)$rg.OzjnBq}dQaXG}D#Ltn&eM>~&}Xw6}`.c=ao4F:O5y_jX{`ikYb/FU}O^9<pu#Y~7V>|[)UIM~#W~@4Gjk4Psv~+iR{$N.H@&RDs3eFI%#b~r(XZf|F#O($jDy/;]5J?=,%Q.mp{V.[%W)/qlpH\")#~Bb/Nf`C]/sV^)Dd][T!&pTL:*J(p&^CB{jqFMz2dZ1Jg>GHMnmEj)[zyv1bDkFLCK1*{Yjw^{Un/5>#p(dH)EW,zMF~D?fdDy75^i7(z%#uO][(elMu)WsRZ_yM~ioGpEC`qAZ3*R&!^caWFBWt~Gg*deYBxYSDM.5:,~:/EY!T9k@/N4bf:t#4KOv[9Tq_6AQF\"LXD7.i!#h7dD<M6/m)$T;Pr*Kg/#,+T:39fN*0kNP:@p4o%L=:X94vTWP2HfJiRSfZRZ[_aW?t8feuOb5GHO!~B[K_[nKS>D+B1`Y+B,$X}huQ7K@&B]3NSd\"2*@@ARvm4rQ(b`Q67YB,yAvh)7c:#wyZS&Un_#:)YPt<cs).DK&ojD)Tm:p~y\"e4v``u6FR;Go{jmj#*F!3SDz|Gd6aFKb!86%.aUF!nyq:}_m>G3K%6Ms0T9OB&,MB#Yr:g48QBLpfa/=Yl2],WO9UN8`b|V+odsDY^3iUYjiD{z=2b~LYK<WxiBb9Qe<Y`tl6@78]jLAKH{!vQ#DA4cbZ}UfygH7x`~,c=@r\"@e?.53:)fY_4W2.sv;KU`zk:4eW}x;&!TakDX]*_<%;|!Lx7ZG&pVPphr$%N!|Y}o:RBZp~&ixD.V,pOqUWi=xJGm&KJ*u>,3m5!1#&B9F/)$ep_{>0KlTBM*)E1~%LJqO7N({(^ar]|?DyF#gcuF^yX1Eb4lKt*!5.RV=R*Vxdj*(J3((2,dqkIn>Z|sY$W7KN:UICAFg/bV{Uq*`f)zRR:sR_hBvr<;W!7U]d<An_S#YuIzd#JS#$YLl+!Akdp]fNjQ4SA;L<MnG2Wz[hv2!NwsmTmvQ\"L8Q=Bdb<$8l<W,[~ja{<}?$I^+cgt.VN>nqd?u=:~S}K2UF=HD}f!3Wd],$Y4mAe;[0}F8KS${O~)bBecma;P&6lO72#@HI8bqO%nB`b&5FEUZ7lI/~b//Y%&lro`yz;wiXOGTB\"!K:~54re#F@2Wl%X]p*lt9q5ul*Ah^sE41`I\"QQE51yYJUz2TY5_3]ClBPc*~//m|LjZsufWZ]j_%V(f/EB3<!gj&JHrDVMQYUf4gzP]>_v9EpT.PiW#YfgguOjaKgbOU6j;(%u+&nK~^~JTp%Qb4`uLfgJ*:kaOCQ?#7pty(Ke6)H{>/M<x?e@//_8WlVZp#/,Yi0&Sk<,#caeH&%P%l>ojnWBMR%][W8Z~=aI]E|5kTFg8fKs>2Gq|!IA:#hMqv?~sZ#0[GrTTZ^4SeKz{KXP0MidiXK1}B#rNPzoX+<O+:~i<j&Civ4haSawq!PmQg]jt`+Gg19]vFB&Yc(~?L[]3\"c;chl~[1Fk%gm~6FKBvj\"^W<uK|K$Crzyg(BZ@)+k^o4ydG|XIhOhWDX8XI@d~!!fY<^8K8%EBj#)#mMxk3v/xuZEHsuMw4s*BWEk~@IXEZa&UuBSX{8xCFB&NDw3B^|B6+:?VegWKePz/bOgg9DPV=]#$kE*plTKF>jz,ijDYE,Bdn7%WNV(b)bly`lNwed$]/jX)|]0,^zQv**\"E(d`i(56c&oP@5Y9:@5FRV%JM>I@uIUz>oex8eI^q5`8a*9AYWY(+?oXm;[L,6%GXbK.Hgj88C3H,x*Ner[3X1N/j$XW,:$se3BjDaH;wRy~h=/t_dkny+RVN8<Z];H9Qir7}O=]jI68dB$u0#zStVgea|&KV!^)0o3pC7%&yvX/>iC#}4*>bdrx,_.Xywm,K^W+24G\"*I`(P5`=u4FV)fEx90wmnr,,nv:(RZBBBW}(zv[>@(eI+5l=K@B,*+@Gj}wO=v&!Z4.T]Vw&5A)O{Uk9~^@;k$)TR@k&nE7C7ZQE<U&A:#tqxi+,hG7Ktd!A=hvR#q>X]?s8+A|nUB5ga~_.9,n7}_\"O]RC/<\"EVL|EL6Mo6q!}yJja9cV:eE@9L5Vwx`P<q5;<]9GZ&}ZlJ.6t?hZIm{87mSWX&ak{Iq\"sY<D*R~m3q`ag]UHSrp_T9{?9!tLc5zmdP!,d`RjvM7y#!14}pSU$8${q{=&C*FVtSz(u^B.!NySZZ@3Lp>HTZvR>vfLAM/~d!JW$E.U3]rB*hRaM1f+N&#`%aoL{kX)[v?#5ek?PlxWYfz3xiq89Rm<5C*b|JRn7JR,I;5gYPHO&.[Rt.u@L6sURa8RUHeBMQQ30r2gIdnuxgK6jp&zt+.Ahnj2/YiM!@J#IL#`Jrwe&!gGu@Y=xrostyA6x}?v!QxTv9*[N`p4WPme+vX;,z_hGCZ&cC[K[{.W4UH,2+?f.k%IBIp7PSSm*%+q~`M[R=3h.}Y{/w56WUo+b*_[Gt%&Hbu(SXD^kh[K,<{{4x?>q<Fazy^RB?GlbseQIAI3`2T([,>wMcE\"]VGy/LbR(8M^*[?f;sS2<K,gp3wPIfnyiY`wjc49iHbt~6/@*wgQB8:JZL0pdAITRfdd:$(E\"S9=4871cpeEI<$]Ky;VBBB5.`EFqIF}NelNh/Fr7lL.Dh!XoHBq@70gfkN!b^K9P;aUhcF[54UOmtjQ=`2gWQ]>(<UtWR}|tmy:2w9g@RWu.}1nBQUuGte_^6Gr%WwX2[C?)JDoK8F3jGVhvzGr+[/{aTY/rPfMX}42Ne3AH|8WxO@Nz.R0q<.0`c?.yD2qhzm$>AlBbY|=`<dovsb#<yp`<H/I4BYA,CJeU1nHE{c8>YK+:1n)*41DL8gb]g&`#GnuM?%{o:djvZJ($PfLvtpu]:jk@JsYs;DBUDGWeM^yYO=X.;:M1:[xn%rL%lU]W*4jvxC&pLi+b#._YKSYn:)ehNU>!14.K|&l$).hRy@eV6kv@s7)Ls3ySOti2t1ZNH{..7WGr9uXH/w|Xft4_WM3.^>7~<5kv6D(Faz/5:$ZRaT}Y%EfuFnZ9&I2~rS9U8EiIv~]~34y{6;:}**GJY)~Wfb3w*L56_[QU/~y<:SYDS`(46Hn]_/vPh[2wOl]EKjI[LV|JWk|}heM6V!q;gR9T?|5Pl)KUl3ueR[%Y_l[LwSafQ@UUCJP.$D#L7*C/(6]wX@u2/id~b);[Nu7fZIYz|[hFR=&>8,VT|\"}l.8Qo|rHmO)]1T1*uBV,Wtj]Nv]1?`OH_M[3K|~84,5cYPnI;W[m6.tuj@5=1`N5Vd=Yw07Ay:!&+LD&>r{v=8wIJiov{gp9r54Wf}*/5{q,E=1x)4s=Y)8mNF#&hN&8=ehz%:/WD581>GlIM?<(*^B=_.R0+RlT7cljm+,;Nk)6[M<0uu.WjLja`:PN~k86e|mX!cswmllS#gX,c>~{gB@DhiC&/RrFm)MI!3l^4WH<YAC6Mo*tmgn}u<*./?UaU&|6G75:%%k`~rJ;S].(w1NB_IEfnt6;Z!6oN`j0@8lHSu}IhgHPTvx0N9;klsvDL^P}K2QOiwC[y>C(UN\"B%Hv9H#2~`\"c,M&Uvx[(DmYq[+|top6K}&<9pbkhvti=*1s1FRJ|q7fS}YC44R)lz2C%a@5_X%o+M~`$oG6y>vIWP^<sxm}C?}:6.QfNLn/bS0qzK`Et@(Inb5)7HE28^_2+#h)[0%j;5qB+Bcay{]QWBy.[^S7lDr;P.$&ep(:_D.di=]@F]kdRdd&:l:BG<~j#/I{e[):Yig6I#mAyC958UagKh*C}bVp/[bwi%C=]8P=p\"QWs6hTGew%m6cb^hAdzK:Y.ab:Qd[}Yn{S4\"?ocD}wT+6]l4<{)93%`~p^,v=Rg0JrCoN1HljtRG2)kP>wxB.[N<#daWO}UAD$&dHIDU_0**e4^7syZE:oxZFJn_$KykeCWEPUQlIcn#@RF<VCftuxc}*3bUBE;lp]=\"z2pDVTJI`6g]M+i;|zV88<$&M=TX6[=uoF}N_LHJ28wHC>lakWUr2M2b{XTz+&zji7\"&XgFDJ=ldQXy#S\"w,ywP4~2V^K$$@(K{=a[+>,#:D1Zu+KcAGfRy[4}lIW,brp~g9fidDdlnC,oENndb2H/=3gFMZJ6BLA}EO.[{)gu&!m@D#4%W@hqM`=Q_#NvHFnSHt,2?bNyZW+ZQ+xYJ:c+IoB`O)+{UK>6tVXJ>hBp5AHMD+:_q.x~YeGDBCm=hNoEX#9M})=I}s,H3btgMH6K@qbDz/lxze#K4I+b2c.:+&TbLu!6gT{MTAJVA=x#KSC9=F|3IP/icVxT8Z4AiE#.i`~/}|,tP=~ewL^GO3(%8kmDf9Z?${y%nYMvZ6.N/d~iZ\"j2qC9C.>Y$N8DGKkF{R;=ZGz$2iI`58KvHxQdEWIYs2OLR\"tOBU_^.C}qb$#!FM*&5OKB^^6y@`M)&fO;7sr~P3`i=:4p2jodqDO|MGscn&HaUCGh*r$4b^X/MwV}fy<0W4StW@|y5@pxy$D<pqz:uR`vtfY%l/?4;Vb(#nS_Iy9Gpr~(ch_$F!Yz?i}~_u=})2Q2.}&_o+h$N:B4AqO;rrsp$Q9x]qZX)K8VAb41Fc9_OHqY1r&HO0iPWiE^NsU#{h_CPW:YiR*79~2ZJt{TU0}<LXjj`v\"5&r]Cn>Fi^K`v64.sYo;Zs(7$x#SrlIzd$1N}<DW&7o}`m=!KF^uLqDlUSetr*;`}b?<Vs8Ps<n8PxYUmrL.VRx`)P^M&NZ!QD!BH~B^SPyqR#>VvanO1YR=/2tbH,=_]t|jAW^hQ%VZnOO,^u;la0=}W;U+_+{_*[y&%AyM_&ZvY(D;cs_A*WbU(z4YN,Q`cG//$5ZusbGeN4r@deg9v)`Fv2nN]%aF38#uW]k;BjVF%\"\"PUIX+$tKs%]pv!g~t!dW[V[x{obQtML@N>u{pp8v;)+*{%oZ0|I|Tr3kJK2Dl,eWyW7`N*JUQ|n\"K`lyMUwi(Pa==#]:5m@+BZ1,Y;m_yYWIC1pg$zsBkwW^/s|.7]/GVaG/@`}3/an`D$H|ATsT0%xX\"NM?5m!Kuxy)$4Zj?}&>BuC/*27/.YFy,I>?#.Qlt,_ZGbn1?v#PtdoY)`WHE]dO.9a(D4;m/UPH`^{y*|La9x^tt}&.8&_.C#t^4cv^N+f348|,sxCd!YG3!YU/mxK6RXYrQNP)&vjyUgzZ}k)yi>9CcK+h0jyXY;g7K=+O)q&>id=lbR;mU}6F)nvE.;YIy9eJ.@#;!m,=cDxu<6My6ZNsk[P3hqr*erB^yr:?u{|m(GZmwXbs=UDhPUbp.vYaMa\"[Sv*M5EO]Mnf1Ne42IM4L_IFjZV7!k.M{hD{lN!qN3hZiR?9ZGovXcWswKnm+Pql.ir8%I1)*zuLIkYJ3[2\"CX:(&1,gU5E105;Za9oqfL!!Qd>Aom>ChNtEFYgFuf%=2a+uMA9!K%xIFJgYc|X39QBF212D>7X]%=KJ&]Hz{xAEJJq^um>7o2.M4vw+j&%\"V1Pv/q!Y@m:|8ZZa*YSHfQU:t):pih&n=sO/J(E_s411fmT3E1WPh%s1rg9z5n2+en<f_PGjM$DlUA00]9=v,wa{zLf%rl545X)\"au_NW5qy>\"l3YyN4?+.1Uyv)L%5:yqUA}m>.Do^xQVhL~Z#:uu*fjt?@+AQu$\"S1$L<*6ur%tg7x#P(~fy&cpb_B2M2*sp(t:C3hdyyA!>uQ3>]g^:`K4N,YFFrl)Yvf%sW;_iy/P35tC~o<mr%mS/jHWQ]gZfs*?^+jA|=syG&T86|D+pJ,_[Gtuy$mwQk>Q>cz!FF#/Y5s<E]p8z7QB>=%U8@az+O/%DMZlH;j^gr{zpS`p/9bMB/:6%pW~*lzUr]S_lrp{HsBrAX^sT`f<&v:h)2mx;2c]$4N5v#is@,V{%`F{SVL/(`+U^ZtSG//&N_q>~wo1>6o&i#B|<(n~,E#=M?yTzz5#LbR|Sajrn(aB!|`b>,g1|zwNWg.2<FtKsiQ.cBq^diEUa8*i)zZb|5?>ODJK\"IS)7kguz_kb|^p[+6H@G4~z~s$}1+KrPr%VvRz[|]D/SyG9&m45H@6G[aG46|6{kE5w@:$~fe[a/NE?iqxL%p~b&sS3nrc!YvS3<@\"r^sR5{?F~o?L|a6x,*7:O<_%_x@$4q]^%1FG(+r+tFy:3{>SHp.@&w9|KJpscv|N~NYpS1TFYD:u@NcRHRbx!tYd&)1AuUeT&[qp)dF[QTd]1I^eH*tEFrO?mt8xGqJ*v^_A#_(=3BB00GMq2zGFT6jbG_ME{X!i(Ez,Px}zQ5EBL5O?%I^uyi5afO]x2BQAFL>IuHWwy6*=fBo)_Rf?@deZy6lpqwA6GLRX[G]_;Mro^IP5mG[WQ[{.t353XxM~lLg,lHM:$WXdk(Cm]*=F,\"=0RmJkKXB5n7|!NQ^S:0dxQr+S_L(yJ:e(o{.!*Q(f,oShhzD}Q4*t{K^l(i\",c6!q^k>yrT_ni|[V^@hP<DM0;O3No/b[$R;1mqJCHQn{M_S$=MYW~*L(D{kD_DPW[5O$}^rY_p)$e?KaD)Z_P]]1%2?Sf8GV(!\"+!NaKRs_kKWDaDeD:DhEbCkqa/^sQ<V/;b~5%]~_&_(Y/*mB%q1X.N~_33&IF6Y0Dd$O#aC}qwNSVX)ML9Q4Si;NKPOP7<J!`g?zkIx::jZ]5%1_i~G~>?t=T*1Jhx;?~RpjFTlV#TN\"vI&Kh\"NBfte,W|R&=^*rmncB3o]B&mZ&fQ~&!;QVmn!`6()b\"C?pU2[lS+0[M+Z+C/d+`.5\"u3$FFW)8L|Dqz3%$LA^Ucy!3IiSM.CQzTL>%VFIQHx9Tp&}V+mxgCW_x63ZqK{FX<I0wmR@&hxmRp,ZfY:SF|Fk3gFT[p>lKE`\"F[|w|N{RFbWxKNRL[R+*Cn}E|&`Aw=(e{\":[pJ=o7P+tWxS.id^Sy~vJFe$fxBVs{b:\"=03Zy|wh%p!i[Zv{,=/E1VS0m4?8Y\"|!JybH[DGT%rbD%Nom*cF;.w[udMkqK{TZQvs9gdNrEXvAdA6_kpzk@}%H/#yCL$V_uU}P0^Pvcq;|2]m7>ItTEu74LquD&|Z2q;X\"XP#<Vm?ry~v|?X+(`=|IL@)wW$86~zQf<qbcUsX+=Z(\"2WYO;41$=h^]]JZsw/6Dk!]3hD1Sg(hrZ|L3XD*H!qfR(.8QwAO*eGuCd(Lyj}h7qv%OI/e[crxmL)Lm}G<y~CZYX(v7pcuQV3<TKF/yqcuZqppnVY)5>jK_[C>%UGLHfUhL_5?Az`}Y&T.HEty][W+!5p2C,\"L%`O)p*(`<qnV\"v}.k[,s,vwFX}PU[H%9>/V.%yeE|XsATLhB3FomPI7>RgoVw>3,Ixy}\"mBl#tb}^]tJbe4=Ij|~EIe[&`i%]/AT&.u39zhN<HWr$R\"eK3r+jqjz%pYnwr*`n1T5nMB0ja4/XEGPt&<ZzjM|f!5e<+TmoO8/7?n@hjA7S=hpwJh&EmO@?|!=AO*eoKK1$rH(H`~on&6/`*N4|[),z[(y_hH*RtwxkI!m^/~9(e~U\"9Ac{<rOOH0_e%:|8/dRc3O:nt.za8Gmwk^t*}z/maOY@McHRJwG[\"Eg|hka4:~x\"CPOdMRot1eG+ndY,D*k.LpGka)wFR=M!M3W4@;0c0UR|O3<[RMy:n0NWG5k6uHT!u=fJMIah*&DrzZ,)a!+7OnGA7Ii?r,V%K{}~vayM/:vr_}K<3lW>^5CRq%%L)LobF$MB^FS+@xs$yf*B@0ftCm4NlLs){o?grUEgc.Q~hP(k).\"g7V<V#k=N&SN,e\"acu4#:XLuiR/.9C5Cl{f(o[d_o.:0dF*zHi{vP8K:}[>}jyUgpFW[ugCi!|g[J#C)#0\"fPino|hDCVF@9$om,oz@$]>h:TR!=goKY\";KqLUYC.xJ4.Du|:fRN%;$wVb\"GVggt4,RUwwb^+~<bHmEFMM?cea@Ny[JZ%RWl*}2FC%1Dcbw&%j.tgvxUAmETl3*]u<:lgXVHqKMNT@Kq+RQvIikUT()I=i&G:t6e7j9kx$.0LNC*ZNI6K$SiEQk@/$Da{Mr=ftKa4?Wc.OBv;(L7%B(X<yQY5nK`B`*FXe/%VbzzqO_)^,.020UwZJ<!B5f,+k=Pf*dv6@POw,ka):L7)kz1uG~t*MfG%WNPmY28H,f/\"YI5^dF*jzbHHMwb7BNYSNI6y1s0d!HS.G5iN0[ZKY}LoOD64s.WDNJMP4lzuGJzHc2Xco&Zq)6!^H>\"VN3cHaqJ,P_Sb+j]I{7dT5K}:IqzfU)]3NnO:uWH2.j1y()&cA*C$TBU)xwa{c]Ccf(7J&j9D&NP^/kD9,ft+!jqQQQVfTW|(h0b.<Uz&QSULh.^odK7T(Vi6[/UBXZ@aQUw4sOrIn4pA7sxF.,`{pZF{ZWvy^u{lzLdbTFXfvPG\"2**39U35m<l<;EP)Z<m{DX;r:XzuvwVFjqn*}HLb~HXC+qFNK@VeCa/2GBy7p\"m@/K~Vl*lA+6F:n_}9/>5aCEK@Vb~pRXqjSW@j?Lqj|,FRSB9aC[T7pDn&fB$_#H/mSTyO|IL5>L4:XKQ/{or`!*F>ly)oz=MqJZ^RWh30FN!w|o&?$.p~*[zX36^Zq(.g[loamW?6,d~$K%v|Q@UnVGLjbt>$~pbVvP)w.SBgJkV1zXkwVdTC3C+jydWWydKL?H>ISb.+Gv.DRFrDn6Uwt6p6R`V,&J_x&^@*K*30M*o(F`y@/lY#|md/2{xQQk$;[Q!`X|Q/}+u4L@lgu7{JcH{wXX*F0`7G4qSEBwku+j:MJ2?0<9`E`SBa\"[fo1:,EKwV7sTfB@BxwDZ&yn,`2(8*{JVWZ=~&!r1F7vQzB+#}L@Q1+^w[R;23u3.J@;mp|1G$G.W3UY2h\"os6TD7R]W\"4NR]Z]Tz]fS(cd(9+#:?NZOH6Y0DdMavOH6Y0DdMavOH6XHqx!0b1~a?IQOmqSSG<oB,[(1&_|)j{y47y`+&Gm_ki?ZFTwLgmi$c,q=JnW:8hFTij+]jJ,@*9DcEy+wj9#{V4{INW,w@mG9o$m8?8.uCfkYYzxZ0H9!>cPrFPb>W]FsKqZyodek?(_.JP%q*m)YO){Pe[[jbgwmP>|E[fG8v%Lh`QR6be*fXaNeUR~##ae3>iRs+l8Jo!F?)F[j=~I:w{nmru|/9Ts?Y6alEl?TK0.iv7o**{N+jC0RYZ65OjyVO0VcwY7/Zcm@qYMj6cb>|*R*(h0[Ypz\"({.g1G{i{Zvp5}{{8/m@3a6HDg8!/@la3eu{F9|Ks*ZtA,I`N2c*8.$f6H>%j2,}PL^g;boMYVwQ4I|yqxU~ue[::H09Mjb$CR0!pq1y%@L}/d(Ed{2&O9~lq$^9W%(LT[41LAjg`NtyE&2sGrQ1V>\",?x/kEF&FtFOC~a2\"w|y,MH=t@46(EMwpD=1lWJ`tHiOCX,4io1p\"5RRN;nfut@CCG\"$rUAu_^Jkv_k5FFlu+m4?D!\"=o@QV[*/Z4($Xj&iI^j7X@>G:A!y4O(BGwy(d#3eK+J0)(ef,vhEkE*L6ygTLH>J=NkZWJTX4IKRDm,e&tjH+CJ^C+,5tc:6(DUt)t>K?6\"B=N2j+GK)U6*aRN+C}AZ9un*UuGWj4LWGk\"vnNPBXHT.AOt8pj3{y9ZxB*)|>R9LPEAoEHOC@~+;C9BPc^JVEZ4dPIu8k;C~;x.Bp*UUA6(d*=FT@Xz%WT|iK0cJ>EC?i?z1ZSQP5rVyC&iLUG5Xc1RLHLO*U4@n%2G?(S<wbw+?GP!pIEueMUEItjIku};DySm2#^Hd*o|/o6C%t>2YYRFjjxA(tf7LP>Ac@P7v1FBvt\"}=N]PaCQuJ5$46?;`1u\"F1xt@bDoUVHOQ!C7/DHqu8#AT{<Gx\")QQ*dMVZBuc*E>_]A\"]CauS?W>\"&G&q}L3v(LVc7CPtt@~BJuIx>F<PMEhjgZzFso{zEN`cm=XDT*Jg?>dC1BrG,U[4p1~1W<ia/SBF7Biiu1fZRFrLf\"gLKUSy;(Sg6O}Y4ilXZ4up*X;LBZu+,b(vw|JCIHHDPt}(<UMX4Ol*H?9FUX=N[Pou<LvVNB8tkKJBGeNc?zup<iVsdjbPY5iZfZN=F0>W5((K{[f+]:MzV\"4r4w}>|j`zsFfD+FiLXjjKinR%L0.(%FgGfDxO)UMM~xsEZAf/[9P<:0w[swRi0WTB(18tFH_EutTC1tRicRIKEGMXG0xccs>GWCcRupvj>HrBw_POwpg_wY1>%:E^okBwrYkg1s=]:6ivRsJ}z\"8rt$^9]6w[\";s&Z]9:h:3a8dQ21IH8F&zsr!r$v}o|gm8EL:a_I~i8K|Z[K,s|aM1FZl~l=fbg9%L80`&UI4Wh>iR@js8gft@XPJ^swiE6$k&5bDKGG1@0Y}@MT`UV7v3:~&Jh>9fQ>CRK]%G<w|JLH6+,qD0^}C6~%t9/d;;]r$L4vEF}|3_e#oluq\"[?Gi,@$J?Ws/!Dt>Of{;CU~TjLd_e(5i}U@Xv4~CUES(rMR,XC8C/f]Cd_RiE)]gIYz5T4B;B$l18[KxKDK`WWo4m?^O_*w]AgKECw_WQ/FDjnd%n&7EclZ]bu=+u.n*$>W~<b)sDdSbRN7aw2SIt]~doFZyr95?}D?m(&K<}WU@e;vRV~~}\"gp:m*:6}`X}_[;}BAVj@5T^>;7s(E||JOScv:*2Rn&52/BAC<th|Tf._l.<(jcTvfE7joi!!q<9N+FE#dv?.eMj$|r|Sl.`jor$Bir]/H&T!Ig)~bAnNG&zCROQ,Iu!r|a>|*q)7&TP2*Vgex{vUQ\"LsxW#\"mxtsvj`C)o2HpS!0)K}B?~Bxadgia4f~#l>}pfUrECJ:bB+FE?=xhd}k!+2Nn4FPsqqxsuwEU#LpiTwRXD@~&*y3(Z=z(g\"/+~bdiKsF?,yffrBX![9Qj..Cgu>,z3$+amasR|Di`=]vhp2]x2~(}E*K}b>6[>~_M]9SzO&IQ6wWDdpNBN!KQOsIwAdURYi0&!3AyLIj7,`4%5iY+J9RU/f))K44lj!_VKxes.?XbFo_<x(IWQhEos)k8/?N\"ZE9aQX_Wp,]x\"jegocn`T%MM>P;E$,^zPn5^xO8]D>YQ[{U?*+zRYt<0sHs/t%|qx{Ch70%wv|R,%jXILT$8s`:a\"4m}3:p^jZ1|5@+)e+KXw+]_Q?p+=;O*/jY}&_&BorC!&X<E]gF<s/\"&{?YX.]v^p:Sd04K!)Q^s0UyO!fDaW~ipnKeQ2,]!rz>hQD>pTv_U=/D][R\",o,K65n6|n,7XXUjT9j.NN6TgYGyt=}KqAv+_!Ke8%k/NAGq[<I,67of9<{*;%^kEih|Zc[DbeDO]k=Na`{6E{ZT]=b[|o7\"{L,U_mC&L2?sY]pNvX5]<M,9#rY=f=U[p;[4+L0X_ztAs.}yyN+cy8|,X[YGiXw(MLZ>4jCJK37#|&Q#2g|Y<;ke<aFs7Z0`E[f*T;3LJbW~6DyO4k]s{_]^{[/:Z.z.,W_>gY&Jo;6&*i@.s\"gTa7p{0U;#.6GsjKxg8WI|$|$D+YlE*8crH8crH8crHN,Qa$X#d3Jl3EdG?~DX648QUa\"T@/9H!TVa\"T@)O#*w}FBzLFCTS$j{iwhK;VKo,P~m&.Zg1nQImwk4b%b$gEMQa:N\"5<F_.VC$mkGSD,K}:rYXpforqZc1=TUj_hL%AC?3310Fc0D{FRd3dz+cL`B&b1,)@<!\"m3/E1\"jITwY\"{Ehk,uP@dS_<\"2RG&*HZ9mCP,j0<4$r`G9F~ebnSV,Uc?>jJiYBnNZD%QLI4tvS0;w[[*E/0kTv&|=ZjbZXW&|&A[:%?FI[Y~mYKx>5Z$j3XH|Zp:igy+cL$>U@IKL_d%0,.@A2cJ)gM1t\"!ya8ln*c%$2Z?W~yWl}o|c|VQ37H!2.rE/epUu$([r*Kd;6GK,uFI~_s\",&>2gv``gvE)fmO0~#knfjeZ]:y:JE?>i$/+MQw!cJ,MU3@g0xUswP|G9!*TE4>)h$cmsd2NU,6>:bb/<!ybQvOsz6oy.Cl8a!45HDBCrTj\"a6f~8Fdsa+*i1BllR9I=iKmsUqJrpll1b\"|VlPLmRX=Ip{GjCMsJQNw|^?O$/::L^ATbNCxP|WXClIaGNZ0w<@>@iFvkXFwCJ<+*Wyz16/d,dx7mZ#M|I1DfX1rx]*,h#!Skc%P{wtfLTC#H2j]Dv=7H%6?Uvp:T/#}&dmgjNHv0{oEmja@xyOZZMT)%1`w?!hly:wdsSSW+K`jnCEs:(CgbA];]zU}IYGG3hI?Vj+TKCn{)Da_oPhFPFW)pq)03*#?qN%Ig5r6nf%P{w(i%Pt6xN6bVO>tYoR,Zw3:E|3:d:tvpr:SX]FC|A[amRD5ISL)B(@T,(/j$|LCYMF>Kq7/D#<k`NBjhx2~Rw:C/7lx~+mCm(9lV)b~(o,h#>2tA9TKauXHDd;|2>rY0+t<u3d<6[@pW@I<h.ui3w,4yu8S4J@U.JAY!FZ&urxqvL0EHQa@uYxggEB=v$^9\"{eQA;7eu/87@/;+|pL9[,xr|zAE+]1yQWyku,vV[aF/+*y[<;{[JD?m]Vx=IB?&*[uEpw0/O~`vwa1{7LN~M_K,k|hDA@>rhhr?61^Ob1Sj2L6yIc/18QV/2~%`mXZ}XO_TOZGTF&xgu3$wUs>dUgiXc^>@L5M(wM_V(m[_^NQ^+4>y<}?={H(X7Jg&>X,ni7C_RwkoSO#R8$x`V3G<t1~(Y4KL(E1J{[g\"hqaRtx!G]OGZYn$DQh1cune}sM%,^S$ZcH/LCmb{7i`[Ai!88|wv1=1i!z4I\"!%%{Slht}09HO&i52R@GEv[4XH%~$ffnwT7,410I(C5C+D(/*^*>4wI#JdEjH^yj><9%2fu76J?T&#47[vCU;cf%2IzykOu[sVh[P[D\"#oBe|4tE^k1ze`t3kqz@PyuAn4w/2O*(A=8S^v{K9FH%SQH.\"q]_STO_fOfLd!onm9fT(^#@<LE.&Q13nEa|Zw7k%SX&CANA0FLQ}.V,ot[d/ejNSsViJ$B#yUgeJW]QMR|!_ArkHL9}pB&6T6wj.n3Qxf{PCqfH;KQW`0xP#/&(sz[ZiVp>((VdqCf;#~tt$`3ub0g6#zsIo_|O|yrC?$h`C4LD^;RO?1]R*L;;+.`.`j80j.V.`499i)^?%5l~pB&B>/E*U}St[9T&ZO~%rMt4,<+mdNNY~aQ3w&&]Vs0,R&Y:N74.5haTiqu3^[G)V7aS3Y0vNfI$Lyusl73~N?ozz{ceE\"Oe3YpR<Rko>BJZ!;oy_ENoc.?P36r4=N~:pf9~<dUcx#|B*UHYK1e{gLIwM#|MEbN7r3o}&`N6]d3lTG`hNm]fieSj!Gc;}O8or9N{GZ^JQ).&Vl+E$^myJv8w[2=sgzeMJ),9t+CGNryW](?b<!x{o{V}=ibk8Y*uv)EYrS7G_trx!Z9ABz+g92$)2(x)*XeP$[N<]u4:>[Uc[L=<?us?gnzP|jhb^_:R:FJ)>jeL<!zXT>sOCS)kH!vf[:U7p!a}#Z2x9`!=pg16.n{^I8:OVuA7;})@^A>0G!q8M+/OxKw)hn*i9TK\"IBi!~]JJQDUTB_R:Ym(ko$4rp~&:3iUt>Ai^!zBqBywu9d]aVn&#o76Y$yrr&AF<YYP+G#P0cxHj*S`F&$O%?Gu:}uQ%23!.}4yzZ;2XFVX<[N#a^!0KC}^+K}yordp1$=j9,PJMu>q.DNHiYU+6SU0(;J)~44)#0D.!WdV{b4<Cd[szJ:s`GtZaN]O,%<h<bp0}jU_cTZX*3xyCUd}J}mT+|wG(gixR<:lF!uFp]dc\")~.X/Qhh.7fATi}12\"/B9&{#Q^+)phu8rmJ~}sil9OI*F$Ik[/)BT+U#F0bf>Jcz<*{\"h}~JJM!jRDd\"6m9Wh|w5k2l3dv}7RD7_=X)#Lwu3hl(y8_DT~u)$RA)^~rKeU}8ngsu~vD89i)^F^u:4N8LI0mRu.NUk`jiZx2I*.%U!(R)r`y:o5GEPMzY{Mo)Qt]>yq<[oOnv]|9,.Y.vGrCL_{`c+LcEK>%k,!`2&DV(H16mOS>wpCfBEqs`TYp`1VC!Mfiiv+gq@}9(1DG>@,bE}{#]dpm/~ulp#LNo>ll*%]poPK5Ij{}iI\")J{^{XDy),nC*:<V}pXEVzb&kI)2[}qTAJ}FoZ}{D@YPQp^!1c9%}#C`y0fK|QhqD4[V[bR(NhwaH{e5BFWZ=lE>FHDFD*WbUg)Q+~sUiE,9YNH{kB{[46,cY&\"c]g9(|}cq@=!KSGNTg!FyHJ05)IEJJ?i&)1{L__27U!BuDqFI)}+~{U6;^P3IC/Eqfu%Bmhr<Pk^<5{f}f|.Hw=l1*=\"}E5Dx(hHYH{(\"bkX.&~fx!r=r.ptKTO(k[1q8S`946uB_tTn,,y.]Mj;D:F;gp7$z(+A){ShfR^{)>2gp,W^M;ZfZ0g5S$x_vP38Y<*p|&}>e_oovD~c{0jLGw?VW.#QkP(3%,W1Mz/yLT8qn7XTy#ML0s`&)Cnr+<m1p0zUjYnP{^6w]XiP%D$a(OY2[dg{I]CP@0<DL8LAKX^N{Y76,Xum,|%1,Ca*UtWi8!o{[&8~Ecqm,b)h`%QvP@Y{mj~S6}sY+7EJKq;]~Sll]GrTTfVYW:g/dMdMdn}G9Wpt!MQ$(~t^!z0~xD&|e7935$eV)<&`ya8R_$;.jlh3ary8E+sH!&ocY<q}!P(fL_`E#:^NEYS.MKQ&PwtC><sKEK>fqa&#_R&!(?E}l37{!lfAx[w_fah%MzBz7Fm8{bn$qx~EQ7>PHLLM|o*{fuQ#.$}zTdg>g4qAB38fySQ~DVz55kO?|m|dxUg:sA>m)Y`NT4s]D(/(2p}C(XpPK5P_uX{BPXftz<{Bu!7/Pd+Vn@;@]rEcLMKKel(nY,um,{/h6i)!n[#8o<MaVgcL<B4m8AuP@`n3IARKh.j#wD&?{h8Kih_/fVw.n3jq[L}y,KxH&6mru2*&Xdgz%j3l7SO<!x]xGKgBy>=Frt4Y#g$[RI~*s]wB*k8K8jE=rC4V#|#W.z%]pVggK+W[R+ImW{ICR5~|*6*o,CJxh)/i9ls^ueSr2+_L8T:}np$PRr26%}:&@0BCwO#|1VMfGmcNbwg1+lY\"qk9Zgw{Jwr@0yv$6@kQ3,koT1kNs:Ifh1`Ha]uz*ZMHWcY+cg>lY}8}|1fFY8tj!D<]0q?C^K<VgXTpz5]I#0lS6D{Xj#A3?t^v\"CpL5RXX!gr$UoNPlN>(nZBCd1qB5p^L?/1,#^:sObl(4IQ2A%6MquEwI39}sLa0:p)XRb!t4,S_,z_RbVU7zBY.Aq&XrJNTsZ{S5~[`{vx,.v{C~oc9INZGzK!M?NL#j:XG,t|XkEI1kwx,C`|nG!;_E}(!kAE2!<<<xs$}wBE4{G|k<!pR#*W2gCQdd,r7o!wsf#&vwMEs0tbW`Fxvh[(/g?t5#)?qxhb%p+mQhwY(UGcc[FlVdpGM>jJKK|{}pu0rwXP]~9^ykK^7];KH.@dx=N|\"bu?ug=%2D\"wx+7)NHVR()~!L$E}^~}B6!jU=uQ:L\"8TEv(NsuW*2P7RsfPW@/QT(*2.!]m2Z\"#a8%D?mZw?ys[%T<MF_l>cLpf:/UMq.i%!XjvB_N?C*RXcuTN*n`_1qtQ{85sb/\"=Q3I}2*Gsko*&h>B|/4V6$@)Hu;Ob&zz/_Ma@4q!8>Zm|`*S)Hzy9ijF+;b$2w.w^fArX?*Lbl3*sI%\"fM[{l;j331uF*U$svBL?}p`8PV{AY9o:WL[#]_LkFDw0yADctE<@Q=r=N|$K{T6}!{fzR.#Fn)|j}kcvm)|R{47&_BUw[:+&2UN^^9$IgTn~tE#?&FfOQbBYG#=b4rEEBise1ZI}$l*Nxhe)}B!HB0Z1u3hZ~*_g]iw5Ii!_!<y[h$40IqXl8?0n=/7]7u}2KZl~cDSV&T[JqI}b5puqy?lV?9!L(,*$IEB?Q51XhNrq!tBt.s8,o7BTKA>7O|Gw),V}c=.+,tDHb_EDXM!KhI?W@[CR!Y~ZiL3>T[KNfOimh~9L]qz,fOjp|t9{={/kxt)@W|X_Suip%WQLw54CXSUmoK#oFPsq?@l$Gf`N4+~[3Jn*O\"qi{qTzr|.Jg?*+!)`zsT_%UT~llW{U<@^L+dbQ}Z+j>C_1rJFV!<Dkoh%yvhusr_sr:?2`i=O5j^4.6VgM3~52.k?R]S!%{95)icY%0%rPS:22&se8d_Gc^%IILVh@cZeVPocA~5D<?@0o,ASS37oq.dULWI/TC4W)|PWCc%t`}5?kHMb^i=M3_4p?+?Bq&K|6@d&4jI*3t<EPsl01y1,?{=Q5%R+0h2Lz|{lBt8y5GakY*l6HWlk}SjuQ@#O0jhx/FA>B>t^)^+KbLq(J@zU*q!u.=,f(*]C3S:92Tk6DLsF!j&)iLsXQXKE9vs@Q^@2K:v60RW)w}QGKK{FA>.<Wj0AxIgu~pbF)v~mPVd?fy;D%6uC!t0|T:1p#Ri2F%;B!PvofdUPU##w|w{Ghq7)lq`B_.^oiyPGO4PEc@e0Vhs_/@s<(e{e~A[*W`e5DSum[s2o:*uTG(L)I*7gU)\"R(_M<LqVu`,1g!i0g|XOK@T_J7Mv^UX#Skb6!p]C]J>t|I&A,ijk[$24^bw>[0i7R:[P>(@$2orL|34B@p50,)@G)Q(@gD?O,\"qI_TdYf]g?NOZO*Cp%kZ7}OiSz+`vQ:x/)LfmPilAfDfOMzj>f+5@_L{Mca=l[[Z`2PyFPOwzdJ+7&42C}~@{o0`Rv3yEFu31N4purfuIk@9\"Y:mX/)`(u{gnaoa2R!dWTqp8+70g31kK}6yXx@v5YF}~asHskoS#[aG/v6~#fUR7/H7FH#OqX|Mcbv[}0u/+9W*x/Q/$:}s2Q7%@&+}9H;>r?r?Dk*B95xjhK$X>8%I[Kpmzywov_:*9cW0Rd+[(HIM*&qp~9VDrQIbDNsd<oUy2~#bi0_YEPL+UBQ<O47sN/Uk3sN&~as4Td!Fk[:N_#=nQv@fOf|g>%Jt``+,|Tnh(N_i%MH`h,F9|{Zh[{_6PJDOmJByN4t%z(Isi^<E#O}~^?0WgvSDMDo8:N{/&moKG5TeM`rJzvFvFhc~&B]11jG{KrEoVDaZ_:^)Tls:nnO>iG@QWYI{MenM$Cm1sTK%8Gh3z~WN12qeZHvwjKv\"WMP+|HCx).!+bulBNrsrAoZ4{2v)P%i$!z)ciq+V4`t#P&{_1C%fNajV,a`R><n+m9Rf7}2<E|mUaj@|$KrY<\"]BaFgicp+1Q2!L.4zP^!4kcPKk~eQ]|8P|nWZtk?uT{L45sm#3<P)w>N8nIh:vsA&o(5HE=O&T{6=.:8*q?v6Ux&,tTqqO|6^?&n6WfW&rsIv@7q8av^l.+[a?V[e4qo(P({(VvaE*:N#IEJmlg{:vsdbhbwYV?V!ldMu]Vz`Rsv1)1w0=Z668O1!{keh{M,o4yDjW]<ruL,sWKj$[`A#>r8|hWA*rSW&3ja}+QPgF7T},gAiFbBB@JlN!qRfXI*1^j`HP,5rzZ?H[$H#UE=NIKS{b&22UY#SCh97DCg<V{T=U4d?07:,S76rv>><Frc>IjvNhW*_KfSvpsxk>DWR.<0%k21)/~3KP&AT`K;.h^Uueppo5$`l8:WBV]M#wDr]?i3fK)k8n`I*JmHov{=PHIW&1dKFri=[av3)Dr.K(~M{|K[ON;E`Z>z1mb*2(r.<J{UAjb)Qs`b}R]M5Y0M2O{dRW~(}(BZ+ZUw%p*AANzVV\"Zd],VXeTQmETLa0*bwshrx&@qjoiq%`_@6T7Xfr^sNn?xBovH{u4vCHBxu>[:bi?9p*l#pskYo|FmaE^}BR6P)Zz]+va]t>sv!{sWXh8v53<hE%\"2GKN1e&KQ\"}#>4;zTQ({(<uDY=s$.P4rB_+Ccu?)uGsv4;>~aE4s239R>u^y3suw5Q)^0X<u:kx?E}Kyb)K*^f1Tsqgb@b<MOQ)0f6oKJ)JC!W#u$BiRr/wTSOx#o&Pt|+(YbtNC)d19I\"kCV:Ho#~*JnkYtF,I8[{ncQNKIGLVYe<B3:iR%i/X(2C|8n:iM|t67~4>I+[z.0EpA7b`lue5mbZ_Tk8~RHy,b~}W[xb~:~P{kQ\"vb@;t`}goVHKz1TP{GqA~dhCCC*`w};NEiOEVnw;iBwCjk:N{VyUMX[9B4Kq_~GxhII9)pih)Cb+;b~0fc]HgtT0yDW~xa[s}(B;w:n^eI<|WX){6{Lei%?~i@;AVEyn.AcjurB_j#~QL:I*zW4rf`_m!IINwxfyt<`K0`KZHNz9:[JH0TDvKw^uO[39>4%u^f}&_,~3d`a56((M\";Lx]08C^7o2.,Cn(qRB)`y5v?^oy#QX~18+&#}a.$=u9nWFBX]NRxlnIC<;94]b50X2L9SYSB[TQkE7;V@[d\"S6_TSqh}hB17sWE$%$vyBxcZ3#iDVkJ{s^]S6v_H3kd8{O36oR,1sNyTh~a`s9Ow^d6{Ipwa5,!GC:^[vw*h`T_sy)?%1d~n8>QtTN>Iu8~=ryO)ID}MrNx};3_nds9d0e<UQK0M9ChP71X{4l1no{e?}0u=npQTJ$yn&Hh<i)}(xWXuO6B4Lqu=F{Ms**F#*[1`cvx{M;iw8(*Y6lp1&Dm)JgaKTZT{LL{x!Sd<]%O@{1~Z`HEVnfTvsZzGVU&\"[dH}r`m!Bp:qR(]YN!W#5`ij*HST(Dj6]`nma!K>|r5Lzvo?HT~4k$ewq9~U(ZDC$(s(ho|*R=h3@U,*FKG#}m@DOOm/CmXcuyV3p%pI|6/d~&R&>d~>&F<,&ltX7gF(n@k*/iK1nf?8)a{zTt/F7p]W[O]s{vtDM;:6zDGd8I*xI_cK!j_Q(RDeba(fpDJ/$&[0nA%)no/^v0N+Hup2,Mw}6KY(I_[,tsrEJ#IPL#91Q^^%,4$pm^sO5jo~|5oziXq6Z\"*4V7q2//9dO_Aoh=i,jUfGzqDE]\"$@@k^[^iKCf{TQ}O3[|,=x`$NLm1pG6;{{TaaOiqhuYJeLm)=Y?i:Mk[[x4}oYCxx&1gTx^#oz4mKD<QqB&H8n)?BrI5~a1[XU!&0`jb$0/r!mRB!o<h]yx^?,_dCi|\"6:lvQuvPCo*^QGVc[Yocv*T6G#j|6l>9as7eE(y(xre/0,KWmvQR{z77O,dH4%j[:j0L{$bFsZ,(dB&P6JTzP9w1QVMH6S#6$;8,.|l6fmYeg9^2ND6B>pU`GVG]GAFx_4I[,9@>p>,B+F`!vLQSqJDqi|b>qHM694,Ug<KFvcw)*Kxz,FBr?`n?L`_WQPo]6m7k1vOeY:p[XfZZ}VX+2KpEF,aWBqPgvo{,veyP7tuvFSpv;&0H%w)Lv(BY5jsU!esft=gtbA9t6Dqs:s|+@d?^dQ.F9O}%;Q/AfI>I6@OC@l2R~OWZ9Xp=`j@{:vfT^(@;`R.!I[oHszFA/\"9IPyO}U5cA:`1r6zl,!}1I|_K&5Y5Tt$,\"n*eC@=x5Z|1`JiH~aZZ`G~aiGc&dU.Ns{vamObsWr/[Rf//&`i%WnH(]W5!r8Yp<^Q;t@([e0mOUhCPk}+BL,!=M+wG/29h#NC`.0Eh.y{FB!()6YM79tO(\"WwU_w{]zvLzDu?1%R<?KPt3[lp%b&D5u32m=XOo1SsSIrOhWu{!{c_S:<bvprtUfemfNafu4xXA&!H\"gFcJ8~%8jnfoS*F`lW1[8_NJ}_ySA8s<4m3FqP;Ek_KS&_jobAu2%_pFh=.(Z&mn`+.mST>U.;!O8+*9Bl$?%gDX,XG,?BWN%poR{5O_FZ4J?JeslG/(kRjkJ_X)Lo;(CYs19krrCy81v}kGAFhq#}oSC_?_FIN&`@jBO+,}|nA`K&8vjERftzeurq,>_?OBmAzR%KYiw(mAr`|nBC#TJ3fflcM+bTyg*^=)_b<HUM,M>ly]!5wc0HG:Ub$;e{C^9?.R&ZXVK]wS:namn?3>e=CyDQ=bH_IuYrpX($e*@?DBcs0KC\"H@pI2$N1p}NR4CT|bqiKC_}pV~/&v(\"~>$v(.*WF2rk5D{0Z&UAA3Y$;o}$nh@PSW|tw&E&v&9u^_S8b;b(Nmo]GelfYR5=b>Mk>d<+`2K8|3;rfzRc~1aMs6>n@~z,3~z@GSU~ZI}<[|ctGPp[0=l&uFynQ4u|K/X+vlqe!Kf,+rFzc6HvQm+g~qiIrec|v\"z93XO@0`&GO5!`&@=/$S*cpJL8w5,NsvyC@&HNcT(UYC`TavYh<@sJ4pdUQI`:4x+Q*=lmjTq\"/S%dfG>m|0,$/hVtxj8c5ymLB3Yi9?{A:4z|IJ]6h00_I.94NprcslW?[}3kUrZ\"qZ]I<q}K./<<oQ}lLX@tz*yazeH@$\"51]M+m}pGSUkoHkO~1_OC**H|6uB_C0B:W:]+&G^+RJr0~%m`P3l:({A^eH$ulFqoy.CloGy>kLKf$}hb|=EqKQ}d0pZ}~fl{A>.0&\"a+X9,8OQ0Sz;E5BuA9;V~]d($a9!|)%|n@!Oes](iP=,@[/cP~k<}nF]k</uCykN}_*eC@p`lhC@OC1+cL__E`&a($wI@xuQ>t#LIK9yd]Zm]C{FJjzz/W3Oj,aV[%a~DBDDC`2lyztJ_nqW](>4issDjr7o{n;D/uJzyj```p@F?XA^nmypC^*p3$ij`GrsHJi$e+m,,@odLQE5Rcta+f}SF#CQJQ$|]I(IofU,!ww&K|k>?)&|.VoM&qT+f]bE?*9P__$qyI.QJqk,fUR>2VEKR@d_t)qInFW|wvi`(t`NnV>}n,^w1_k4pq{T1iHF*^P_]@{<Eqit&r!3t%FT,@+bF`pJheUZ;?W)#HUGW}5;tI.}$}_K`K=i3>#|AV</Hm?4w;8a=Nv*I4jqp,RCrgn`LLff/P{bz>qbr(_xqr/67>vK_7cq38Z#I<<ud$kcYg>6)1cGEx#uw*gMGIM*Q%~JtrMB[@s[JV}B4[)j8+`8/E%.t29>2,(@p5Jv^=5{lqU0Erv4z+Io:dma2{.9@^=dnFX|[N~y*0,Eu(fb^m>Qmj4sN!<]kJg?q(W;b8Hs\"N@fJEtz*IWgipE!Iln{fi.I8,+8BwmJK[Td:?G[^r,Ih}S5Fb>4zRi<Jryh&nMg%uE=r*u#c:N2x%F~ibs?}_yM~5w$I%^?XN@^hQs7:u;F70C&/It{Q,.JBD=^h$Nfs[=?7t]IU1Ij*6%3C:*7`PnNEsZ]o:JWYvE=w>Y]2^Vg>JeEBD{z[RYKTO!juhO|<%~]<&0,^zl/+!gsU`+E*uje77o!|nn]WGX,8a0J*QCf[S4)[;O`$0gWa[Bp<6:vP[9*?m!hzN6?,zr6mDU:mWsCjb)B3>P<83F%JzG*@sHW\"!xIZ9SoIqsymHbo9Lyy7_p{Kx~Jf/;iZ/TIblx}QkX(\"Y4NcCAZCv)=i}lSrK</(_Co&k3z@d^x.0j?%{W[P&;(D3XSYhBE3vZT80:El*!@Ed.JxbG]`CZHO;K.u=}2G2suUo9x)QhZAjOQ+QVjL8dQ]HenNEk.i~Xi~g8D4~Kqi|?/AXtO2~aLt?SMwJ&n2,?L]$~Jmw)*ze!a\"MIdr(I8TzEYJau7l@Loa!NPl]%4(OpX9a/M>nA%D{fJyV8;XCpjBTojhbKkGEg2sYPMH6_$lYB~Z>8vX]Acz6Qg#[m~GRFIjDv`Fz2F1u_*5ul=X919h$%QRw_*ONM9.w0z{0a0@MrTEB(u=3k$2xz=lTToA%{S7jDh1LW)w/QmC)qTo[Eg@);?z>t)M&T6=.\"4o7tT~:d&*L62P_,3/~K&nc^&iF&D`&HGy3r+cx/y)JFiBhd?1WCwD.[T5P5Pe$tw@)h`{fzRGI=Oj7t5PxBysbbQ|Ph``)?EVZ(=%r/;(2%}PnZiV?*+qy3t]0c_oM5fuQ6K%}K&ct3s[R%9}[SM[$,WYmT%]>;@hotoX#9O5{mi&R<jWwx]c>OF*n0t|.&FV</HFI3%?CsBd@xfa~J_2&)*2fGWz2Q[B<2B0BJY@>t{eY|Nkbi9),s<|J]P<~ycfwuviZh`/M{IXf0IR>)O?um,oz*OUzfXmxx]F,w>EM\";3uvSc[Zx)ya[335`y9K<j}8`,6Y0=xq%l$~bZyyPt.Ykn=F5(X}^3IJ%]KT1Tcs_~]zy{Sg_R`.W&Q#2FsHWWdcY7dbXJLBo/|X>5:Vng&nNclojK=2eSu/+BX0<3tR<We]gznqk3&GoWZ7J7=!+}?zFaGi/^&_9nLG8G&@=$sA8CnvM]u~d^wryn6Y+\"y=prlt=_7pa/5?=0i+sDTq]2s&JOMkoOe:FAF!:J[G]>>2p(2W.lW9vG*LSz[PyxL1ENI*s2uK0Nu%%]&I)Wid[/?h2xSG1Y~GB.PN!E(#%A$[bVtI8VdEJC17{jo;iD&]e*2rgI||I`J}#nQJ&;ur)T%NKCEI&mSeqlN`k?q2d$1:3/hm`w=TJJTc3)O!:WJU{4+8&Q|)[,F(.riHurX,n$<ypLf#7@vmdKqBM{Hb;\"/{)(`)Fy;,b0Lp3Q5i/im/j^6j<RH4W|I_QD+Obtbsb1D/]rs1lj{K~a+5El+.D{y`!76Q_WLeE9S1)!e9_V^<nQU)fGpx@B/+4g}O3B9F^EtD.E+}rdK,t?;\"92bMs,!Rje?4*aSksG5g<a,iqjn*qYz=itFaU+evRpxWcyds0O~wea~G&I^Gw;=$BA<fI9Pp%DWlAO|eQkZE\"%KEsAFS>9gWQozbw^=SV&X$tnWZ!i_whi6URxtQFM7|LOom;qrYMNC.6bExxC88XY[p7G6E:dU~:30[;;:eH<.i*#zH/=xLCC,,!I1V6*2#{S^FG/kOl0S#PjFS]kt!{$q%PyD3:Nm38+fO:a}C\"q6y[$T;CAXzBrD<B[=X*;,U/{Ho3%j?!pd,@Z{`fDh\"p9&_V1>kv6Egi^uI^^CTgh5(vf{Y.<)U4\"Xe.cseM+.M>h{UUhU\",_P<gvkChuQ^Bg{QG&3FegEZLuTH?F>ru^BD&U|s\"C>(,Q:t%=73}YWOZre;uYf=|TO}B|@{*q(dB3N`Tn&G82*xP~Umc2@#Z=l`R+`g.o!i!~CP}_^l@UZ\"Y_S2~yRBvQ^20#p4z]nb@Kh(|*9v?v5sUDwD.J/[C9=Rh2&cs%;9!I*.Q9_g^*_~WuQ3F;X7f,`T@j\"Q4KPuPY_VXQf&~#HAgydA!Xy]4h7EdRGoIAA7*oA:C\"QZt&\"bX+B(z+<8rDHjnOOf3?jk6$z]W{C/IIBdLCAAAgAFRAAL?yj|9?,!w(0m9(n97{E[setH0.QJa/7Ti[;J+cQR+i/3nrW4bYnQ_\"/PBPQ]c:Z;uh93#O,b3}P_K<t%HA8Go~}bw(_aB$wY/vV2:7+7p:_mx:t.XdL^VEnIDV/9?aw4kd^536BmuqqvQP5Z;/Jh28vBf\"P|BnjO~D2L?sPHjEK62F_JBv4(BJxs=al0*f#Xzd<Kg%:i]wO}P*0)?S$tLzw}F!uE{CdM`Z;.!/Dotx`rcKH\"CDxhR68*VCQ0Hx]>1)M4@G\"IC{fSR+7b+9R=XZ7cXUQh>:P`y#ux1Po%.*rDJ~r{;l]%MM%pk8CUoGSlN9}+%t1~.u`5&:rL)bbl*3{1$|L$`dDs|/3&5S`q5,.]%#FepGXA`\"cO3U9YXCvq9&!?&u|$%7UQzVD!{L2j14b5SJLjGl&]^a5.)D[6!N~mk<A{kCGxj.w4ZcJ,KJ.Z4:+RLBELo)LBRwL5$1jsKK4`Lt$kFHW5:*4]?nt|ZeqE)KoG7`!v\"xdVzTP/[g.gM[|CZ`@o&J;Vq1*1IDbS2zS;<8(Hd#d1.gNDhOs*i=!!F__PY:mDRo6{?;/t#(t5RC@cICp7PPb0hHKa2UqR}H8oVBn8>58r:MPaRKlvt_mOyJ]jabpWX%GU8u{FI]8pRo4z4HKYu}QBOt`1xAgqsNe.gC3`<CD88J(|U,_S<WbmzC+9Oq)Lr`uURU4U/M5<eed^r<VQh{Ji,*G?~3#<sNt$u[>lt{`$$__}>|1Y?9:Yoro*,:|QN?ORx3*Kv{sTku5=zQPuyMO2oYcj>@xSu$@gQjv:jIs2/US1V~<r<QQLX<xbQgjukoHo2jdFVpa@?oLE/YNk3qV0uURBmhE022i20zd\"%V!MENX)ao4^7D:9^33u<.MJ!0Yx60!?Z=`%W5]w#y7K]D.3uM&oY8Pi.k:.I}&;~v+&i(Tr,peE7)dye?X,p:@2%+^7U1Y*o2l_*n59MLIgc6^>)sZSuk0J}O(86OT4e*Vr~<c/3;or_xn%8d]#Ed7T.P^LUfC]o](})`~_3)$X0Tq\"a,rdH+=wXc`k~f@1zbgD.`Ds(}1SQ:\"7|T*,g(Lv*z`6&oM(o:09QHFrKn?csGGi,@T!;$i8EUDbiDjmN\"FfMYYv%^Et=<BTJN&5q77@ZsF:(W3`@Rq\"F,Qr5H$nxmyax5tB0{leQf@2+4.EdKnZ=qKdT]}&>IEix3{RvG#)/7HmECEIlw9J@K)KrY(i~uW\"DyBJSO4?$c9wu&PPRP{=w9U\"R)OVb~b+=atV%0?5{/kw~jYtfaq!CN93sRlMvKJUy}F6_<G;Sc|4FtDvIMv;^!:(bP|?/+wq/^/uTD?#)BJ+bT<;NKsST~@TDA%0+!!$d\"+5YTZM|lehr&<R$<c}/GK|l;~Jt(5sJtikn{<LaHDV~uZ5sLGRVjwlM4*+kwzKEX!\"oL>5/8v]H!w|Kxov&R<Q)w%073jH/ro@j.~J`riY#;CjqO~ARC1T<AO<&:k2MK:9WB}zvYjkQ4FnoY`o;_Rw/J2i3&$\">VlFO&[~$n(`LJ#XULK9b6~|SVaj[\"$<n!RThtu3$zkuHO{E|d%lEb>l3p7(`*_zp5!Wy_6x3+8u5^8&YD$`ILOF].wy*W1v/P3$DX/fY=15_alqZLLg5o4oUPKB6=2<Y|_B}>zLbb{~.eYk6S]p94:G=n/K{)q9i2d$#|;~Ix:\"%;^BRq#?W{<h24qQA>ln#D+*!I!;@R,>1,F)Jb4pw}aX5H^h7SjL?Ft3U/wZtBG5Hy@N]k5it#KMb?GvlS(MGIk8>XjM8KI:U\";N!go7U.R=<=sAJUrk)0JKl=CLFE}.6w=<lZ+t#?RKl?F$hCaUL#:|t$V^Qp_iG=4Yg6P==pP,DA2.</tIM4}8?{E_ggad]uew(q;h2SxW,Gw%KutAs}4kNuyh*!jBiX$,{}>v\"In7vfx=z3,$XFk{HFQc}D_;O[Lyx~z``uL,1kB5ymS?U$`ge}ccvKV3zt%^YrO2*bqdQ[Z4w&|=@~j0YFE9EPL^H1uyD=2~Z*l7VgXfdm5Yf4N1@so^^S5QIh13k#bqjV3KA:oh+Qs\"\"sg1)E{09Vwr/Sy}9`~QD/ZDmgrn&*~gCNDeU)solR.!5q:d+=;O6~55BU:]&U&r4)JA:1c5/f~7B2DK]v!K&pp,w/NlZ_c*E=?1;~VK#xP})}V=.;Fd`^`R;YbPugJJUWe^qmL1<9;Ta_k5QBxS0z&{)bYS&6MW~tyqWtR`=U|$@O!bFwOpe%]o:o[zC?LOH{z}1;R~2G!X%B\"~yWw*=9_8xP?1FMK+<RA+_MMcF9*,Q`?bNxi4#ay9dDb`jTS/TnXP/~E6qw94[c6X7\"h0wsg7@D3f^nWxVOn;haT<q\"!DEHU]k`$nj@Xh5cXWvq`J!&F!oF/\"EJu&#FYGToqg(URu=K,V>1Q+S9|(!!tO!SbrhNd;Y7DE6l]y:VOw;.E[qW8aj9~3kefoDl?y8<wR/H2}Ith/uEwT0R0F}GrT[#IsGWwy2DOhdtJFb)P,7T7kS7CK<S*f*%#qIc$CxP}Wd]>Q(1$J$4.,(Ta3Rhaaw>OS3a#A2|H![0.Ky\"+k.I4GBm/[JyMxBh9uQ9[G/LfKK@>P3?N,dD$S`B4oOC8fPfqo;*&~h<)qhZE8HND66#hdxMdY!nfQ#s8N84cr*N+h!1+T`y|+`8>[R6)P`HK`kr]<$NttSz*kX#GHfd|HJ:)SnA+bD}ST.:Ey!)1ZKR@c[sfZOq[Mlp@C6t,rpbnZ24v01k,.X|H:$M;XHh?fzK(,=B&/!vHn9k2>M?rt8%ZiQ?JQR;:%?}sHuDBn^L^[vm6DMsRa&~:t<[?$tJz/BGR?^JkmR.Yz<r`;y_ElPss1%p]:=4ypLPu`@h!vXgR\"zi@_ar_GV/fluFNcOmmXpiOnYpQ~8>WqtiW+#.{q?`7*~2cA5(2{(>3mXvN>Ty:1doCgBw5P9$5i.)<&&bawqV+vHbH?<y(x/Myar:yl>0Xvo$dp`^dgSG^DlR.e6.OV*?QubP.8#,c<$>Fm,A>YhG*M9BSg}\"9?|Ax9Mq905+H9d+&we1ri2f;6+B;l{O1|;?v18WU<WqCibi=yV`.;~r:0Mp51iI|,:h7YvT*zruC^4xf@(|rpiipm{YqR#$l0C^tGZs*cT_trVU/tch,ZdlCx]j,Og!hdiIaHlnB/07Cc@n=E>:\"NZJ}T<zIDZCNv1O~{T\"xQ]TR9RIrXz7D{_jy<4ZUmj+QQu2ZU%PmmVK^/s0S~C&y@!Ot!YFpcz?dQ3WK\"dx0OL+|o[o0YF&jw,.@1RaYKnJ3+$KxD{!mR?0%,6/d\"HtG:z.3g)wi#q[Gj<UJO&Z4<R:I0tY7(n;s\"+4m,<`{3wPj;bMWaV)C~LpD*USABrRbO>ku?f,\"TIx?y7RLja>x:(,naLn3.[T`5_|N/SJUudJ+$8y7X~T:YM4vW({!OHUzO{I[;(%M/HpS}qKAM4vO2>Vcd!aueN4SVx?.efaro7gn}On{OC!UO%XhV]^\"mZq:;[YwGV#eDtOIG`2PwLn{~wKoR>D.pgtQ`m5{vQ?:%[kY\"qY!YTR~+=CO_(*#wQqxp3C\"x3Zk`7anvz3ORuOz8$YkQFc=y;ecWW>`JNZz0bRcp4Su/e,[XDLLK)b2,#VvZ>)sNDoO]CDEJds,w.=x5&sV*F!n|7K^@TCLiv69v2X>!8^O_]A{PvQB1cUX)uLu@s;f<tC@u:Y3`)8sT9`,I78~]Tx7QE<v,4CBVH}D)Gm}e4OZ/5x5&`\"}3&|r>Ed]ubW=O?}t$QwOM_QZd^]PzGYg|[HoBYdWhpf)TpdWHkrx<0}pxRV?#+gkHi;&%U5=v#_Ft!HS)(AMlbIMH)/|y1kE|6g~{*M&<;n^,=)hNo)a)HNzP<<)`=<>+Uz^5m]9P^8J,ONG%FIvyj@NHttqZNXV)}r@N(*ayA?R*grRIGC7,9=gMsV7YfCvq#tshS<+BvUk]!BCV7On5iSOT3lAU/p7:a{$(OyrJ&dHzX~^ndo#/TZN+Df.b3ORzv,D$y^zxA5O;%9~RYeOH6s8C`yGS5yrN&27sD<tqA6(2!.JvvK;xS5!b:8Z3Y?X*|@L*qHhs?zIJ_+(clqWABK9\"KpdP;N!O+!XvK?l{?Oo~b_rlep}d$DJ52^Z,gGZxDbK{hGg<lxp0Tiw~f*^;~O1P;D4X$o;JE}nfP:!TD<d54(mk.pIy4#\"FI<+9D^uJ.dVE#PJtv>]zLu/8cu.Ww@4,KzEZ)shZxU:1g/UfV[[3[w,JLHi}oR({YksA=axEeju%@F1jU|&MV${wL~o$)ZTU?H^WPE^CA%mWDDvJP+o(&S5Iz;8bo7&FaGob%&`.vZCWtwj{T~k%Epsl/SF*M2Cuj$#zZxhy*y?r:x6{j:zf<Vn]rKfVG[>8%CFTNH;;u5=eX_of.gPKBOmBRT72j>{1BCQVvr#`{g/@Wq|p3i1Nc09Kr=Y)U$|g2cXcf(gu_x`6`T9AtU@0l59!*$LGX=]8:P7/0+52u>2m)F#q|koSJ1PR%j%s.*JD!Vj|44=r|9SN]8lL@l2MfsqL[*F3qc!Zk[E;d^J3SKZ0OcO6.Od,CK7VP)G*E6yTTJ.d@3DwpM>L@xX8ujQY3myb3oiW3]l~l{mtY.F93FM8(k~[V^G)N{ZFa9*MO2qBA%4%B`(JL8r=Ca{.hpn19eaAS~JdFr7wvnyHHs>A^??&US)L9lCzeI`S5N[%iofNWZ~~VZq:l`,Z`z.=iw(C<?|;.jZ;_k,~8DT\"JI4(wy(o2W^;okcS@sk{$}=A}:wBQCwv]/<zfO.yL]+!RpPaz$uOKTQr?M4V$LGcSDb\"#ipm@&[bm!$dk}bfle1;.MC%Bt,PhWs8V*pg@.WzBK(.l@Dzz7M{d]`/ONk)|go*C3~QLYW$&xQGO(|i<O.W/+4h/73Aanx`*I2`!j2Zy6@73s^#kAba5E!7I4qD[u~E1k@xDV;HUiOdWF./UqO)^Vq?7xLZK`(&W%c,*a!e=I+AJ5W8XcZJ!iJz$y}6qm4Ayx#!/SrgH&AI|Fg/x,v:p6jrjKG2@<Uc_B&vkMEuY~;7D5@`y|hy9mF.=MB}VYNW|7ZpS{pP+|>o%tsBI?l`4/B{2G_3~wTsRG1jn54zYJ0z2cOJ/Od/SBrwI+hd0BKdgqoVf*%DmUZ~dO3u:lJ3jNmY+{!9d@,b5z&u&e~RWldWI;JYfUKo;s,0wY6\"9;,AphUCJj)rKG3<bxx?G/^9XU%Gr4>2!bruV_(=d1jId;\"VX!U0d{haBZp]=a9a/%SFSt0ucRd~L+lBBvAcb;+$/j?3TVl&zd$yOZEUElK^$9/7Q~(.Ts6yVl$R)0T(|tcq|vt,H\"+3TJu[PsSQz4`@6O?)^Po2|PJJ*f`C\"RzgSFDDSVjVMafEl6%VpOImW26r*40P>@T>1ZTHTzC#Du:9l3xO3o62CQ5%afEXH~*t&<9sldJU?0b`7T/ulBFUTRam}~5Q!/r\"]P/1v\"jBgWk~Vw~Y!WrI8xQWW4Ggc.?2&om=<79ry[m027EYVae\"{87]K4PfN\"~<9_LGMT,1.)/<VoH.3jA*T(1z?SuvW<%0m:]WpsbPrAW#[SIO,LKzr)UQ.<L]Q4v%4FPZa0QT1L4qC;{vPDK6^kSGR=bc^=e!JRJmr.arv$a{:sSrZ5BXK7B%J9[;fvXbD$gE2,FuEef%!X/>d4,52VChVP7O%<4e4ug4q!AiJSgOy{0:Y`}3F6}z5iL|?AYpoSVuGJt1CtN]~?G]c]|[:J?{pEs=~wul,v8&L`Zd)>^DWTB%~}:.ig|yM=c,MB7TGTEZc*9bO5j>Q/$\"RjBnFPB^:{.iii^na;)qgbjw;+%vqt;)8u&nsP?7B5izw?W}vk$~;~*K`qEgH*+,dt0(uqejL`Mj$z#rN;7DiEOW&VC]{1pfAqO!_kWm5(po(rpEp+?J4!MQPqn:C_}kYZ*GRaP;+.=Ox(ehi;&LYR{HJ$PXSUxn0*pyk{fBw&AM+@l]R>O,N{oAmHF;B3sRl8de|RJPh;IOYI{}V!ke*;I(y&eg@\"WdPV5,)Aw]>1rP}Pu@f&p>KN3*E6HAG8bqu>o~T[AF*?(,pZYuKeY=kH7lnFz@&ckR.|Zrz+,vJSZbwW=de;CPSnsN[sn0}$2=p=HM}<t2NE`dYhLj.wt0%6{=wi#EoiGfK2@&jf7>SUmj2=Dn4]Cv0CbBVM!Q9H]:y>5[(}QI#tmfSxf$(\"ueSSI:1ECoxE58F?`\"l,XnbpMXb4aPj8lD=5mQS[T7mrkLuxs#c]Xvg#=`VqNW+FVIY4~P.y`D^YZvVCal6q8x)Gp4Lkv7IVb^(`XZNHJ6$O:1/Q2=w7<nt82eC[R5b6:N?%J^#])w8yQh8IUaE$Wq2.3qKZvD;6S(g`Q^.FL/u+Zi6:_gY$.#M.O`iT^#J}BPuIPRhK*yv{kbj,bZJCCvU\"n}i,,r_rQW^UX>Y&l3(+CM@sXg9\"*bT85*I+fE`57:g}5S[<%P3a>^[sm]b1<CRV{H<=qu},V|ZJI.)Cetq{S^Az*?^Grw19J9_e$q_WW9SR=[q2STt1:|6&[T+Orfw(C_7?fO5J*>j!ie^,]FK^+@0]6MK*p)hulSCLoYN{$N#ZJ#,5pfr|F,sE\"<kO0;kB*Y)ggS~G?S{{i9Zel^}[?6p<nK:vPh?#x5(.ZA}Fi<4aGiixL(wIR,)DwoVd/LNkv&I]L^XsIk}=5*aGJI))P=<3|X5a}e0C|4YU:Ehn*{/ZWra~zoH&.J~vu6|:vko9[`J})LA}je#|{Y#x9mvYu3ahew>Qfe_#*\"tY,qtb&)~NIpe<Qj)epOumH*}AFOCTk((5*UX]=!UZ8|44@aIxSm:Ry,quD+BVX13[)X`Pw9|yo=}L?/rj)l=M(HJ~]J4Ep97,7$7(4[FUNs>bS^+9wFdYG<&^|~bXBDQF`*aszD1:!TRH_Xs*+xHNvpAmmuc16qNVbK}rvXxw}J=L8ZKVHQ%5es2mhfXF_DUh$wQ&H>~32}2D#\"r&Fj8Cei4lT@LuJ&1vpRU?d:ED^dRSs?3Pju=;O|B+%%XUN&_DzSw!l\"wk7#~m^sLD,6jD$lOq=a_K.EN\"uqB~pydx(MwR2%_%kYVb#Ur7sog8CaJp0p3#P1Zn,T?U)5bV9Z@)<oe}PGa|6+zd|jyBt,Z`zU<WQ#:4v/j9ku~bVm+icJYY28a(6[<Dz:yWeE9C!ea||T.9jhu\"yKqNNTj/2j$A\"Lpgj[lN~V{?BZLMW5n>(WD/pt~GS0jtjxkO!!yarPS.$2%(<WfLJMc?3/u:DT;}QBBkq5uad_nj+8f*kzOtrtzO``S*cXL~lhVyV$2}L#4f+.kOJO&*(F;4[nZAZb,~R4S%?{>d~1.47vn.47f:?bF0blja/;n4<+.(0L:a1f[zSLHMlOU0sq[(ojD/Q[)6,i~?^j].L2Nh+ewSY\"rooWhnESwRrPlCetKJbO5lf:{*3:N+CW:}jJd[`6y%G%+tE9MLN!E?ZHa|RWx,B*<1B?R{X#]Eo}P$$wTq~hiXYyx>uvnt/I%Cm!J,XIv/.5/7`.E9+;*EHc2Dwoq.zEg:]a5meKk=@t8<V[R3F%0)mtP{R!;V!hm<}!o^ad+IR2oK{=k#vzElBr.s7$ao8Bl+PgPLjoK)T_{}MCdMc[b^wNg6_rcVTQzq)6w!zH*Ln1yvz!h_nIuvqO9fh3D{LK%4=6D/#34d|=NWg(He>8SVT<K:4U`#0p^D]~}f@5pOeBmUl]@HDrOL#~iWN]U3ggN2gK{BOf6O7*E.8|Kawc<[Olc/(cv\"auL^\"c?Ar#(/!.g7sv/W\"2&4Qi(dkm_Zpj^}fxkO?kt~mbb4a4MaXYoT7T]D@\":fY3D30EY^0{d]2[3Q!@$.,{UpVAMtATjY.:bfQp[n:Gcd/^E{<f_fKBAy>|9F}{li:j}2$G+gD72|`e)V&ZQ#CE~mPG1ep1kwATt6=FV^QMU*|&3lA=v5d!]Kb,0rpE$;@cL:\"_<JlE6)NuQ9O3)8pTH*<3OuC32&.|Bu7J?+Id:aD(/r_y^||K&Zm^si<vV\"SIGBtX6/cS@dBt[Z07T8],50Y6[Gt3n!P2m1{@6VXa@\"iGnB~BgMu$+u2=+~V*%HF\",S+8<.a_YGxlGk]Zp=19_{j>R|j)R\"EF6Iv=D.CxL#tEp.jgl8@/C`K%tCO.MQoYw#)T;2g<?6Bc^7~A8}{PU>>Uf%8.)t4PfdK54|~>p%C/^WESm5=,3OQI0p4=;z;aMZU5+RXTHedpgb$pI(w}N>EJRTi<yA(qvAKYt>~\"jV9Ga$>5;P^wBcjc;q[C{RCHY:@x%d^pXJ@k`8\"ahkeR1w^Y;XD#6,VSGb`Jd@NW]yHXLZ{s]TM~LUXCuX_9E?cj}tkFt>7t566)S1X,m`hN=03UyfWwjNXES4]NH:ZWq[Ypj`#;t1eT~7S$?^XDDV#(S@Qogt5,p{13!,WQd4}7wt4dH?ZUTwgC:;7OImizyYDtbiM_hws7<,Pgk1c?8n?x3_d[zn^p4eZtOLwx9U(PtQ1/M)rD\"z9A#eEt0CAR>Rf:ut/?o$F8*2`Bnk$Ct6is+LoGvR9MmxaZ<#*}[|#Dv;#APyfGZMbpz$y=arHAR:OVifsYRnzNbT={gOmXN1?485w+qQC40SXR2OhR2X(2P3NjHmdp]|4U9kO%XIG.}y}FsRiz5g]?qVam,dfa5HW8dGaBO,gG$DvpUuaG9Q*.@7AY4}oEUV+r+fp.]a%Srg2x^GFz},6~zvpquZVCpa1I`T4^rhagrH0~bdpkd&MF%Sq&L$BAiMV>tY${Nut=dTrPl^#/:I_[6.wBeD1%v;?2{+fr.E]Nm5E.Tnoi}+VAe/G_/qVV[Ms<Ffy(%PbzEY$$]~YmkbUx4FOdq&Ba$sr^~dVCg~G/+>lp%@?XJ||P/[O&Ojbab\"]t^sp_.*!E*>Goxk;LP}R7pLLyt>eJ$jhn;=NKW^dzq|kx8YyTaD|](x@\"nx+w:Y$>p:][oywF+bGuE+P3X\"`Xs}N`35k;Lt94mbY30H|mwxVPCJB6BiR|,8$G_la2mFVy~b1EiZ=BS`&9zV<!3#KKL+cX=2w;iBJ>O&S#blhop1B]w\"5/HEaOG&Z0yrCgVe.t&Ik&A~0MF7/mwe`Q$)Z1DG}eDwV\"i\"Fcz8fr9pix,J~y%e,4Opg,|*BgwEsHv_qY0q4QSku{@fsgnQ/l[VpkD(s7wx5|Ug?>:@7UqU;71Z=g*J%.{0|C;*_ZM;:eF1.8sZbrB3&CYpBiN]%USNv]:\"D:`qmKMNEevIw[y~FZ;de?DZ=D&n{f}=j$@KWx{F09KhSHlk.9gBEY=v4[<FN`nT9H2/+^dVTwaRz0aFAi$l]:&jF@W<4%0C$Hk[(KRZ3/1UHy[dN:lQf~K~Q|Ee{pWmYHFqH8**v|x}B)pC(qKI}.mR8Sh;POvYTN4#/SE`Qvr6Dl|3.46^1RRXP\"pc3?^i]SHXr&|Q;sgUYvH6.pGO9`Y%W}2NiAjH=Im[Z&J/N[.!eK2Z.J).?RA4)Y1]l219,bA[||B+]3stVSQs!)3\"B\"LcR6{4DN+mdP1ci.S[4\"<l^}|Im85z$S<+)]Ulv>LFV/v;!]z`3+Z4iljZU%%bjEjE{r98R}OlTjK<,l,?,F<pMtC^K{*B(k]KparvB]upshUu`JtiZl}MP]zYIqe8T1I/I<bxP9E.P[.5Z7.Z2w_d`=1CW2rt<g_r*@>!1egej#XBBeCRIFvpW+/N6FW*qr(#E{v\"I&2^BF*F+fJ;$)OQqZ*)un)pC`46=@U4?G?R@wF%b{W?+bqZ_dEf,mk.ygbpxYl(w^Zy@tD{2`qMUxFSBI7DLw4u+n!2+1%3T^c#56Vu,X/<v)IogK!.KGY)GME`pU`Q6F>d2V=bV(f(nJw}G;(B{Oa~bGQ5~5DDG>b0mgn`9Ui<Q[`quIjbirz%0[Mnb3R5/3A7Nk|?8#S#[joy5)Y>nVft2licm!9q!xt6&m*kGU0+0`Py%_+3&6!J^<>BgUu>M0n}K`qUsdqm}!I0hl7eBJN8/g.Sg[*D_E86Q?MPX!kI~!gY$8/U4)\"P#!NShY38!pkaKCASi3a2<X(oPx+O%l$]NR6f3~VA}W7F{i7pKzQ%$)*Do>N.()h\"VV=A@VW.|;Q[[$2_O](mmYI\"a5i=&fYlrCc2C)QpMQ)ks_B&+b[){{=.npl5!N.`u5+ba`UXO;!&p^>%ikK`mK/L`FFf|&IReOF@@0>os]K)4^^FRqnTKC/>$4Z?6BijONOK95u%kD[w<H)e<r@@_odut/X$4(WsaxyQB0nPF$qqf33_mKG!9ZrV;^%x04^#<bCx3qiQxd:/axfINEa@qHw~4AO#H`N.1wO)bC{IEV@RDLzk9L#N9RpAe]([Q[=NonoBdJVx59t(xwx!nZNz@(SYU\"Za5l.wSVJU@1&e*h|GL~~KCH)R1Z1G5]s9^X`K&KzHU9~A[@@>GCks~|{7[v>V%Ztv=T*}0Ul3O=TaOf#<*7I$==<9[7.imgl9/&Lfb=TX0S@M}+gKiaZJPFY#u]9^>__\"D*a8;2Pq9f:t39k9;LpkrQeg@D9~aW1H?+l[onQ`o0Yw>p/Omcwxb<!ym:B^nV$UX.5RWt*8<qZOMlvcV[fWL|zVNq0SJ=h`%A?0zoeNJplHqwaF7u8lL*3(Bex9(30{03Jyc;4;vmh<gpgTp64by=>I%y9V^/^pkfGehrlC}y3n@M;F(2zO|x+Iq{WzgcXUZiYIE^*O)?[pLSj@8WR_,Di,u8HguIR=H4SLiu)S|+./J#NEJK!E>EI6f:>7C{4n\",,Y(jq`_^P8N~>+IiaEbTr1K^2m>G<^jD>edJoMC^/1q.LL,\"!aAjPp4>n`CSbmVo<FN[a[7d/=CII_tF0Mb~o\"(1:f)#h:/HW*k|H#*+<=9sy\"a]QI{,#/r+[i#QpX}.5d_o]4K5y2yaj5CTP[]Z(xs`6Gs~br`F4_>56AW\"W$bo}Wx{nr&Lj*#[.@?r1U[6n[0g+5Z(pRK(+VykAyXw5$r33DSfWJ^MS@6_vmo)4:R<Z\"@&MTBlv:N[LqfrC^];ktKFNdq4Him={jCnf$CFZ?Q!3so#DmK]yEq.W#A1N=iI$e\"oQ!`\"`nk&WQasNl~jC}<P.&wRjuQ0*`}X.ZG=%J}8K@:2!ESZDGaDw{1H$T0lK.%*3a0QiKgC7(jgE~O}/D^\"EQ<8W,GuZHzhPtGr:=ep*%5/:mq>vX!HVxma_a0\"fqPUa]@XI^9o!z_k]V3$F&s^n.lD[],X0P$1.Vxi/BRAF#X}b)!UT|{iMh71;CDW%KE6hbGXXDH~98Zl9Ntg;A/jV_5lLYF%#h43<QwE&nq$+.(x{tt,UrkMKZ`?cgY?{q{W5}piu`I>C/SV+Y~N%*M9<kx`^!y%TFkX;f0g$~kq3cA3dCMmadA8W\"lfBrCY#r^6HTPI4J%3HWXtz@cVMy/Xo,sXBG8Qx/wmoX2V+M}pfvH=52Jdsv]<aUda;1k;;.)X]D$~;=5`1sA}Z`k0s]aE6<:,Wi9Rc+x2)H./EUTHh`9n\"5zY)H<dnGK`@Gm<bIrhjE*Q+mUkRkiO.hj?UD4PFbdkydk,I{TLcEjM_>]~lTs;Kj<D5r!A~\"}mKT]Gy,_&SVl{,6YZ9v?&3ahz;JUd#^kvr85_[V$SNFa,i5^}+/@@v\"$n[%MC.kzAICI1U:w`i2?a]Rzx/xR28.IR7tnXY?D&ky<?pd9~FT6@88X0PXL],:ke2>2G!Qs(QuX_4/LC^8]56iHBm75Q&EV?R&a({rM3Gm{pe_42pwG^8CbV9=3s52Ljf+sW5<;O*|r!ENuGW<F&N84[b[v^G$.PO]t;W(&5q%ea!<H)/E/FvpkV5jHX_C=Mitd}aGr&r%jTkd1{2Tu&S}w$`d4@Y28&N[;5X}I3d2&Mr~rKx.<.w9XKHY@0f6QM1!3THh*lDdFMfze)cirYwVN?E,oV`Q}s%ySbBwz3jAC&!iRk:Ezxr)w)Xn~q_?gyPK}tgw^zsL]5Cdv8;BY]8`tOndN,rOgn/cPz.,W}@YYfNf}yR*1+nl[IFokVi@.U%{Nh;!iu;Vwi3!ypHRL#nVYhWE>/]gR?_&I4bvMJP(^Oi/YOO94i@[/IwRtHYZTX63Jx3ShBSSh7~(J[v(W|%:dn0huV,25{X0KOF/AJ)`,\"lEtQ5f}EULwR)iK8YksP35P~7miHqHOt=`h9gV)5B99G>E9[^eJ,1Y_Mpm7ZX^+B284Lw~LUiEYU]X/?)&aM,+ka>L$yqb6wX00}Z3XmXRC*gYnHyfu^){C>/k2S}&GqTb[4@uFu6{k4XJ7R<4B6Ig_>sO:z+w5<dPqkGF^Hz,^,k?yvBeXryZ_U3Azd{QN#[LUZHEuuMs)ORB>Tx8(yqTb[Ug9MY%]7@>wI%}`G.>nX=u507]amp3BHU5zfO^YINc)c>1!wOw&|\"1!EO>EKgCWd.DJ[Z85gF*jY|RQYkh}b)n53LDJIZJ?dmHX]FAA&N9Qx{d^.N4Q+LMIQqw~0y|WSd+j&\"LzFKD.Ah`irnmNbH]l6a~O$L0cf`&dg&@%r/<U.8lFidA;K._@XN<Tv^._X(9[S[$RGqZ`O8K%S:Wasi.j5Kv0?dkutF*/)YZ8w.X{$_yL/a9+F1Cs2;t65)q*k@1lU+o93w[^:v8iX7!biFar5:m/H_)cWm;H5g;TqrE:guFp(^0^(Bm6Dl}iYV2yuf)(m_{Q#_{m]7QK6FI9sY$e2EPd.}V=\"^1yC?d.v#3fw#xqcC.4kBc()Tr.#bp;mbx(>ziKA5&9XF~<O@x}:TOr~K2n7@MipLtJlB[#;>[7w]x&bOjzp7.NB!wJ@y,u&5ojfx=1fyPX(otQk{&Cb!B>yRZ9CSjbn!z*L=%*;za>]=L=}U}<rYJi!.tz2D>Jg/5:[%K9lKS,35*Bx[0}jf}t7mY1:lR9Ry%8/epk{^O9.kqX]4J=T+k8+%ik#]K/Y4&me4%xl=D0xW.P#<1kqdW)#u9}=y%2@mOA$/^]zZotLw8O$0MsOf].V::QHE}t:g0@/@e<COfB,g><u;4mc\"{ux\"?[arq4uvwLKF}j@8?o6EoWQRO2!b0>{M`_&3I(TJukQ[&%lH&;l!aa>B*<]L2/.bd:OD9h!}&GRCS~{EKB;rb~eG&8EP(ji43A}Fae4)?t5fn8@jA$,j;IH+1`}hyF7igBLZ1WS0p?/mIN?,(!Y$/8FZ|/|E3KtQ.#)GLpLgerk0_/aSPUOjhDO]+5zD)SC;1C}x+tEGY,Pa/r+aMt2bC?B=f3_T\"=/]BU?DyVC9bH%.!GrH;k,2QL/ZuxGg6|m*%@{i<%bFQm.xBT/|N/D4J*a22AX3S2:aF+CRn/q1*L<Zy4KCSd`v}pRw6(}8z}1E6j8e>0CPS#=y9KMFzQ;m2Iv72+V]XH=h.\"CQ6WG&~&]~!C=ZJYIJYqS_B]BXD~&S?rz2Jk~fUN0*R$uMbiF<c%w52=74<gp^8q9<ecLt;7\"3)6w#Tb2K>9SKSkEc]1vmyD2P=?!9K:v/h+6e@a:0uF^Od^%$.(\"mJ1LU[6\"auw6<hIr*w51tLbZ4dmD<B]=NBbC;XH(|0Wq}5\"T_B!wCfa68{*?_*Oq)^?bfZP7BrvF=q~ZB,Fz+y)p[r$Vew\"=WXySWT&>wjn#+(){4F(ld}jSqMU5KFgcL5F($RnCCHfzXCbtn<>,ywaOq3{HgkOg)^oEi=Ka<M(q@O|>DnnnEC5=dQ6y&)eGu+u3$ry,wziV,U%O>n/]Q12(UU`:).esei/@9c/,z<\"P3XeWR`;2<BWHc>$8k;:sEa[=&MH~v@Q:b`;Os/,{WshX$K3Vc~?Pd{3%4N^gh&zI?d/4O|x:EYd_6Q[Z@mw=348#ZcBW6%~8Jael&sXiFwhSxLG7iWsMYcid[mBWV%nW<I@7^9$0=%2$I~DZwJ`P<QKv0rhu#^n7A{l/mYK)w_XKO+gp5iSq!jV,!<;@6?Yz9h#ME,WF@{@E4ZEKI$k.D5r%=Kf!Y1f0o>pVykhBXSsF{Q?v%/SZX,Y5x9ooDBr_4PJ$wES1*!j2?,K8PT%+=#P.s|*.#p4nSP1.Vz`s$an17lL}2.zw<<>_dKzJ,~pzzCBNp=r0mKLC70.>$Yu$?g0%fa/%LbptOa5xx)O&rIU0Q*PN4a9{r_^D;qM(1HBEr0YTHliasO5f+tKD]NmyRI{t/^TR9t$2[xT:lCRs0]P!_DD<N.sBB$&m+;9DiA)^TN`vczv)bzDTUbqE#sf;h,\"*+3]Vh]2}cT7*gl,Oxy)y48lt=`qWCpt=_zcIV8Yz(V!6/[q.0=)XHzTuTBhPvLnm+[`uG@,p37):7>F/hJ(s8R*9]}nV+[N^R(S~aT{F27=LS+_S,yC*ssQjFB&ME0CW([j:!ww#@o45FFErXe2@V_SRJRDSf^138|@,2ObX7>),onCvCzN#gd]~zSc#2M+HSQuLs2d*P/OJj\"5R$#(=#J4S=`$RKaQU7!SNO@57`E4HH;Vy$GUZNY!TY$Gy06j~et4B]]hT[\")QNE*Dm?(%n$%!YKW}1;2zH~wSByghfJOjpARZ@<#)jZ)=zUHHa1lfJKW/T;*$gi!FXbRr9loi=G]#wDcrOf/1j8]MiMc6~$>IvD57qw}oaN[)sg327SSOV+\"5|#<;v63?[yt%43H8*B<U*Vc<Tb7;i/M$frTH+KB97Kr*o1hRR|>irys4/1huTyrIqwYN{;=HCh7}8X(%_mT#xzuT6R<d=/45+hevj?M{1RTR^`$2=I@Ep?`gp70<{6,VXs_%/]KXQCe4)+8)%PY.X~yJ=T6KY|V@w/RRfDSA}jZmms&6a4E8RL=[r;SS?lbOyDW%uv`I(A}^iQ/Z\"VlCHMm.>5xGCVg~j`/6A1]XY@lGauJTF~9Kj4Y!S=FewE^+[5>|fB7*_J8Y0c01;mL~7`eMk[yf=PDT.b]6~01g&0Um\"bRW=?&{$Xi|hDE)*=_&*H3faDo$6E+?DQbUBgGG%!}}kYHkJ0t/xX/t,Jm<5L7tCQSL7St~)k.o]w0X%HO)v#F:fQf0L.TF#7EW7R&3Lz.hsk:7&@NSJV>10cBRW]iADtoasiwcK:bU1tjM7=|}ID;F[EKG~e5r}?s(V|1f(w])lm^)Xy^i>gg;KURgT.uFB$K7HBfuqV^yNUkHEqLrMG#)HI4}0q,~ol@XyoMlPTL$`[EwjT{@S&#X+hyaMaV#J)~!WCSz9^FGe=H(GI]3rnvkvB9F0Jl}rzNS^k6Z,4qYK7`=XHtF)b,]8XL(g4K!`,nrQI2T$9g4+uqh[,`vR7D6mOM6>[[Lncmp:pQHUht`Dikg^6U<cwS(Y2&LT[O.6N]uJ\"{8bv5u@6)T@LfWv<Tmpb=w[nvNlaUONXv;z/DL(@y<n\",>UpCMYQ6h!)o#wcNbh.@8&vBCf,8.a&V4>AI*kc0`p+Y7PJD9eFU$LdZ`>nMoXV<Dd,sg;Y@H9Wn9HL@7w]{Y_x1c3/y95)?V0+qi=1Mc8&4s,78X2=jOJ}jtw02&sk],Yi|+_ui.5dT3ecoR;<GoTuQA+RLcZ+^$:lZ,s2]@cp_k0tQr6naqjBXrWq?{R|!Y`CqW20_k~tU*T/DF`>OXdRoc,`K:%,_>lI{_tsnC($xtNBJb@p.v4KG+.N#q=czkissu!u0m;Z}C*bV<0&WLLtUeGGWretNxL/WMtAleka||fsE$GhbB9UC9y^!C3!a?IVp/^+JX],|~Fm?z:0@B,gjl^vv(<])6^j8M76je_\"wlTU!1OX5q7o@co7[=TZq;%7*gvBC@}H#<)9^L>&(ti|oa;J$XC86`ToE@8DKp[aBd:WbQ1fjS$HewLc5{w4+_digRKL`y507t]x}yJD`oNs*=F+t@xbz~js`P$&b(TdH_U^~0O&g)uc9}h\")oXi~uF^cZ;r^E{|ZPyCtUEDU~,?=]DB=*@ayXRuiSYSXqAoKn`|9AefVc6H:q7vI(St=]VQ\"d_($U{mdJlrCwbQkO1ZrP78pujVv0E7NrH#k,x{nDe_U%o?f7>p!ag3?iL*[Pu/1}sDJuk}b#K/bNe?n*12nv7bVB+m7UX#F4xVZ&X6d.uc+[TNnT[G&.mz`K6ok{ph(W&,W?.6yoL&neo]5m<jK4^q_qxn{c^/?}i}.7uj/rk{4?,dH.Pl(WH1JY#7fe!*2+~8f:Q6)>[X2k3C#XBwoj=~xoUn1Wm<4bB:Rd`Gl9z;;[fZTo)s3_D6tRtK0cI6HRCd{lv7/g?[BXzc1C9Y4u?=Qrd;x`)KD#}z*Ol.;?Re6CVAHC]Nw&tni=b]q|#u=DzgbD<WfTAG8z*m*B,v4W{XS.vT?2/t]y|xZC!Y)0CTcqwL{ba4/.%i<C,BlOnL5PWe9Fm4ox|J|UKli+J9Z#{(N7Yv>)8_WB6~E/,I*2di66P|40!k8<).rC>v4$w3rKBI)e%TX;:}LW;bYR}l.#?<m!*j7xB2z_sNm@z*i{zfWb&R:N)/5~:(]6tfz2y]o\",w|6.fm:WdB$&Mz@Apjv`f<e[&5vVvak5T5}wwG7J9;7?Oop*dTBO2oV%NHf@K2MEbPapDD>_m$FWsw1X~m8<7THv8wy9rUfu_Mo:a:k=f)F>h)bH8mwrZ|(|kp#>@gl#`FS>D1T#?1YbH9$;0#c_`X_]Bef8Q`&=V$(qqu$RZQm]547Jq7~touO{q,wD})lEqnwQ7DnHst9+0%In,E~,B^06bZD@3a0dH%G0Z1yv\"@^p?FkM<X=ee>~2&a.gjQmFYnV8xBEfqS`@fXQkxEo0$d+5K|u}[j7_>PlNO|H*HzZkc{S&{&:c<#aX%p\"}~5*D@sl`\"k]jE+#J.I?sg7(MrP}2LdTg)JVl.vwamBxnd{^GU1j6KI2*}?7+O&=mrsWR`c$y@2YtpR#PkG53G/?#MCKMFXRg0(tkbFk^&D7/$1ORwd]p$1{njm4L%%!5+Pv5~S2,N]}%`ah(ah3qL_w3KJ.M67e*sZ%+`~{R_|d]Qc*uqinxKOyp6tVKcEtg3Nx`jLwiLs<em<E$eDQ/Zo:1d&$vf(JoLJybW{!4,Jx79p:mwSkOJ^fe;|V1;@u&M&|Va/[d(Q$PoS@w],x=.Y#$fTOJz=+/GvB*VS/vnMkHX>/sxT:9=u.%IKX?zT)PQxn0T08UNXn7i`(9Mln0``,K^/JU!k;3>wpnC[!4CEs&?XXkW*>zp/tcmg>KQaIIBN;>{Gn7$;G^^\"x7.;04S24,d`WD=|AUjWw$(|SbQM`G##oi<SLogiaU(fO*7SUYC<E\"Cj]=TthxLLU/;3Zk2ckR;|>7a0f4@vXub/Oo@*/P|)*?KH2J,_fda5_!i&G#@<%PZpB%fTKBu^p]&~A%fEr||$4Rp,%u9U9^\"pw4Fbp=@d,)+MMC7K0vx17&5&z&^%b5guiF@.bem$l2.iIvvrT{`[X]mZ?0dIQ_eI;/BeER#\"J?)jp,dW9sb2=sw|Hs=nDomGF(Ca?q^<TGDyUk)Fp\"tYyia8FdR:xR4x:OT9q|#$_!SgR~{d&@c9PAWe1vMi%+M4/QD}yk>.]XmjT^#CBY{,^s.kmV23MW}o%@o*A57;WI9R^z7D`6=~izj`.Od$4AFw!R^2!b7VED[5c>oJJB8pNB5Uj4FAdR6|uq6Hu4ys|W(&d3$0<<,8!*T;+cG._w,(=?)9vlLNJh=&@MG=~0t[RogrtX=6jKx(wOz=?qk?>5]HAgj{oi2zbm^4F{zb&dG\"8$kIgW@^j?Vj<0yw)LgAea$+YBk[y=l9A^4cS.zN:}IBqhMwz$aJrsg*9YIs$i~_OK9dd$Jn=:;l5CwkFCC=TEC?1[_2V8tTaXDYy27]TFNtAj9{D6>(mGO5|&^tr^pBmLKk|+{nd0O*jDvH_Jce04Bb$%2Uq{0or}NpK%XRZ3y=#u\"gfanE95N0~,P,T@W2jOkg:(8yM{@u`c@<p>il_m}~QuzG=e_0.6>$g!LXzhE(K`Nf(s*Xf9SujDm4,v7%u2^!exU5>,Z`7nKF1PE:eVvM*;f0VvW`h:C#u@{lr*33Gi@piGe77Q/;6@:8F94)u~Vx!M6:gL.5EdL7S6F*CIi6$$ggT/P+^XsHB/y2DXXyRYb;#F2H6{0%]B}d;<XSNGYEj]V!!JH=g1t`VW*!WHi)>kpY]znQhzrF>.ps!+IJ,\"GC1N@$#lq;XY,8brxE|311;GydG9!|\",;u_I7MKd^lJ,JibZ&eJQs@w!I(Ge)~F.Dl6S<Q\"aIS)s]Ku2E8JIyJnJ#k7/?(`m!iM&0@<e56i7T~sZ@#q}&^!F&{V=%ah(i\"<$|p1cT](sO)*xq/_:z2_:Vw>t%`b/*yDez!;Qey_e\"ydas`r&~8Fb!h@[2>6\"kevIM{OF@RLh[g#\"F|%)3%or%.cuG}PnP(Td\"Sv8p<orZ;<dh5KmaLm2Jdg0yx~LfIrI,f^d5V^_yTBBXZ:tw#(ZH57T0Xz+H(MiFa%F~6riHK!RO8R3*/,jn8AyC;Nt(6<R.:jR+sm\"Go|UViSBf53Wbh\"d#FPq~MN+^PM~M&Gu$2oHWF/@11Vvbd4l;OemN9/2Cs=>7_57lG#`m8SDK\"1NQ&QtA6f5:Go!P5(?mAs:d)S,zVzh{(m6nSk7^XyunR=^NKhEfK]%)WzUZ/o9@f}{dW8&AnoY|R*<}wSJq3QaxT~oz!hX;`S=Hp~dv.#t^cY4#7k%Z$5M\"k=JCD!vac`,JSl?}w+kSuJ2@a]@}&5j1>*5G4+JA!I*SSO^1tUynM?FC~Ie^BOax5.PJ+ttz6M$9kWUKzs:98D</eQHgU(7BDD^O|U>d9y@>x>]Dng&V4Hd%Z_Evdn*fJ*f\",b6;WFQ\"aQQ^ITqv{>#WoZ7AF^ea$MSN,XaP^C]qj._S3Ptj\"@D^r}bJ56Oi`etpI7?7Mq;a]2U(|F&ZnlM{i,Iqy_!K)`(x[6]yK[mj1[L+Cl7drdR+vDUoq56^s~>Q%<#0{I3sMps0{?(c5CMfFLg$Wyjf5k|,PyxH9ptzc[aVDuK\"3:)Tta:AyV@+gH9YE^%Il\")us[d]pZqMGaz+uE;&yQ[#o@]T_4WT<*9W$y1f~Y#MfA<PzRyFCa<kX*itW~?eV7C<@eJI`2PfB5Ij?Ow$B3bJ|F|wvh@Il9d;13<<f(,x<46emytJ0=<BN5PrIMfvL@lJX~H#C}E3.\"WSMs*d&)*u]>}Z/(RGpg~;+D30>i<^Y=q8sWH9ShUYr{R$If=(H%##ouXeb4WCo=}Yz9mGb.~JW&R@q`n.2ayPG)gL{BboDffEhKqBQt%[o1OA6ap=qf8u)8CdfRMt16=ODxE36{{}iOp}2@>V8=2~T%KoiM%27r(F0`Ez3vJ{w=J1#5l)Pw@@vKWv;}cP1jihacqm^M3H5t])tN%SQ{S/F;`54ppAZ}1?F{C6UNu>ws.^o#8aKf<d>s.%~2KOf}(uO9H\"=DdzbKMKt,^yHqFO_oZFuP;9N+(})]MW;E|p3a,|@,fU~}]abaIv~#{dkce$uUgn^*~k5Gi|Y?LpHD5~h.8L}$|zY<}{f6|M3]HFIM:1M*9bDqjz?V$!EE*ozzqth!/gyE$z[J:&lgURO{iVG5W(m]%4r}`dL)2z>I7hWfSxp0T(*v%$t$h$_t4chr#;rC#Y)rC{.<~a#Ojmr}v2m+UHQR(>9e{yuaL,}CdJ&]P2r)v/hQ(;4qKtsQ(0pnin?gE&.n|%l$Gt~s%k_A.+Sew{b=Z)@q\"FOUsl}o&Xd~B_H1N3}F|}.t0*lAMT?SRFJj|./byc*vWo>;gL6%g(;)nUs~qXv9lwop<$:,Cx#Bi+56!)rz9C;#z_@{;.w.[f9hkyXQ8%7QCqu;=}]@TBL]r|CCV45J@o$J`8s;b&]$WgHPpX@&Em2;XoF(Owb8ASZ2^93&yLXY\"3;oqC`XC[c_L2Xbave,T>fD[h!YSkuE`b$cSVcU+1Z1;^6%s:/$5rGGrI@91RR/e|1#\"PLZx#y;RFHK+~6.c&6Q>N3M.^,<@dpz8:Wg:`WE>HCZ4MqD<TL*nX|v9h+_9G}$&*U7l!,ZZe8ZU4cfJO{my~7qi+YtcfI8Qa[(d4q:vaFD?f+7uMEY~F+)B32)+/,1+l%y7/^U5c,Ze5eH^?6#`yr[EheD$o]EiePNX_,xB&p6bgs?D%GK9KgG5c{i@zM^]VYXKpQ6Fs7O93V\"dECkK:0I{9cD9sc#wL&ryC[sZ7w!J&_Z!X!6<M=]52?0\"9sQw7CBYArCO~s>aWX6p=FwGj+mnch;IIF[M&G?t6;WH&zq[ZZ!d:q9+w}Ve^zRO*0<4+<LzLS<+p{/S*Pk)|fDg&8T3TBd3;haNc3P;,s[leY[U{xmiNBbYB)4u$*$*.hM|cwMss^,V1IzwDS&*]Tx/1ROr&|XISuA]>4@2*X&e!wRi8>EJjzTG|!z?YTE;OxVM<*Az3/GxwU~t|TY8yB^Vv2=2)6(C8cszj*H>%L*irs_?^R$RFdJBf&t_tt009oq.|nA@V@i8PF]{s^KdQIdI|hLX$62k^]C*)X:5rB7sA|)GXp#gAcs$5N%3GYUB`89bMYp5bZ$43rB`BSa#kc77Fes47#EC:p@Wy,<G54YJ1jFf1M`q)%d/VTz$vIo;VD4vY}yp+C!pPx#tys[Ojg`<ZVSvq=XLs7TYh)a&;jn3?gzARjfjGtu3rkr92S]8xL)\"#rxW~Y(Jd5UdF;^[Od?c401I%i<}j0)>W{8SnmV`$CP~B<|H\"W@Q:)(>aLb_L#Z4J1~6p1hDh>l1Oy(&m1F0V#vKsD&#uc1(VT5sA/lyO+(,Fs{W]J1*>Oh5zr=hfW)U{%S.@XP;,65j,RZ#kmbx={*n\"qGC_%S~^}QHaC#}S55IZ7cCr*ip=e/F2P`7^WqnE7?rX\"MIi6ET^!Gri6NPo]ozjPta%=x^m$o<ru[RZgMp${bUZN[D[_jOfD6h]dXKL&W~38,~D/e,K1yb2:ank!rDSoN)sv[e&cOTE3Bi_L~r:hs(^<*hq@hn.Zx6;4?..p1L(!HINCRw`NHp~la>D3?N>CX>Uv{$Ytd}tCu%SrP))tt:Ed!Z{!?#[K^vyD!}WNe@~hdMJb+RizUo[y/{}|lH5L?W_@xXaEN>2,eNg8onDU2?Ybnl%=j~[:M.:U\"zUT>a[[#6c#\"wPtk#;X{Ld=s:)fG0V0H,o/6:m}hRw{Lnhm@1RB>V_=OJO`<zu#,txeeUPk/SqQv><(gZcg9Ze?^`M,hRw{WiqGw0>hx^%baQ2w:#s.7.Qxtyq2>TnQ6}/}LZKO*CG#05au$7^,C:hia)\"Ce3#00JOHu8s1Q`!c^WJS`=FJucX7:_Da|+j=.>i[j6(yPE0+6gF0N0w24Nq^#jJMo_dX[e,1}<(.JW>O14*?v`J*wrbEu_so|h}e}{`^7@~TBxp7)rUwa_Rij/@i3Lr/Cd(UK0D&81BcY0yS(|IFoBZx0pd%mnCpO`q8[NGe1mqPDVd^lpc7B/ohHuwRERQd6ToQ;lpRjL|}5%TSl=il\"+<R8K(:m?x3:Kxj71&/si!A7G6Ra}E:Bfd@~<y]ShE6YzJOI7{Ym2Ee$R}Q(5wAVxI{e;>\"+~^{,Ox\"KL&EodMjh`1@S*{WO>Szgh93x+0@r?np|C`lAljkoir[<77$h~(A|[@>MaqELnAwC;E%*gD5$Dy?i3ztYp8t8*pV|G(#~}6B=]m9K.E5hpt%pOUbT5|,cL]e(y*RWF9!q/dJ~Gmpo%3s;Fn7BEagP?xJ}DT#xgo(b=$$[T~AXgUa3dIHtsel9b55N_yM[5=r^%]V;JI;6HsH:bV>0&v_X+9G)]pxLgrOLWdTrGpnew>n:<1IU/kNl?w!4sK*vIY{|Js0Ks8S%KE2d,9x:YD,{91{i=4?oM)M/*B9rs[aSlhX9,nXmBmYhtE:&4eXhX|BK/Z/2wG.B0Fl3nh.Z!)zwN&2mheqKH}cp1]:Wi&I*GuPknN/,=R>MsIb92P#$#Q0gC^7rF#q7)B|zT6X)MX$Qe,F;I]Q@)(7&0xU{%R#+N6kE#7[jj(kw+scuN#5kYgWp>=@GuK,UxQW!m8(lu=blU5gXm(^/CvF{VdlC{0Qsb[<NB.:1+c;eD@8V^_WHg#OAVz|37w)j.pGf2~!+0.&R*sx7roq|.O.ry*^]CHpzX[bcd`5lgw%$J84W8&FyVbW.;?[?u5]HN8;>*80Ph*s#!E]AE/|~L8^N<\"a5=s3SIx>h`X!{G+w~C5S;Q[1[jG:0+6e,`)\"3%R$xE.Fu<u)(UBA.MGZ8S5Q^;e\"xor)UaOU*MK@UdgK%c,6YDjFlZF$>h19>zi0|&8mu+Mx6?%4e5lLve5!N30mWjCIlFhR[3@^yc\"S7VyP7T$x8.;J(GQV<U`B0<UQ/XDFcW6k*LhX}\"Uw?Y]q>G*bWCU{H.!8\"C59Ii/PrEm0y);XsR?/hg\"VvmiVTt8gz^u.a0ix{RZ5?&cwHaomVgnjhMqqZs38E,]}d{O]hXt5$mtK)+v+U$lQSpAN!GH*$%OP!E6!7[_*fae%f]{|5L{Iy.dS+Y|GetCk+(bZ{dSCsE,:#${3822t}Q9~$]}UrPSDAM[qcxw8=[q#<4`9b.@XUpUk>JNReQb38$Hnk*52tp0Mn9FZp&h!Ib*EI,YsfjV_zt6,mD[x`1<m|bq.,C9+!7R^1^L`=YuM>P2%NRd=g8i4?4!5n=MWgZCBdGj6,7Go|+9~IbK,u]5k1?\"I#XecWxw7(b<vhsNzP`+v$baj*.}~Esh|${x37[tvHW\"l{GjW4lf)4#|EXcuc_cI;y(.BxXN4fqu%WB|XH.>)5m;0s]$wiCBJ1%aY?C5q])7n.rEa}Y}dU+E,?Ckk}em%~E5F\"h?~8Ulh$/zZh[G0Coa/w?+$rN0^g0T6y6Ojot=c4wq{>T@SPX~6OHuSlXXpNb*,x}x#!_(wXJRIpVdmpNQzyoVP#}v~.I9&m>ZE\"Y)rn`]pGFb_e`ZRpe>yM\"]=)7m),}l5g)KV]=XD8YsT(J^JoSYQE[o`tU&~*O0jx{03KhF^z)4WEZ6+i7zHK:9s=Ep0p,#X#Rk[Jn^*azkfY3i[JH|/lv.`\"Df~%*v#*`,4hZ~_=ZlVh:js&D)%i^_Y\",G24BzIZEc0;J@larzi;*bZX!v<pU/f)cNsT;=[@VP]Jd[?.1o(c(YY}b*a44FKvQ<}lrKC^A$5eekO;+tF^)d7J:),aMU1^{5_{Hot{1~g@/L[ZoMoT2*@]u>_75PSX~O~Yf#]KV7:.|oUjxfX\"\"Z$+neR/#,M=C5b#hT1l?[k3`)2:r}u8N*]tk6M]NWk7$]E9lnB/C/t+GQwwvyV#NHpge;IlQF>I#BNq\"(1_MTz$W?.UH~%kmP0h0pxC_I?DWZM!V)Fu.Z^:$2iU?>=3@Iti{)d#i0B72s?[FRcD~+CWh`L^]o+dt19zCJO>>7h8#HDnf?}fD}~..P+_VMhiL]WzU\"v;Dr`T<er|^ITC:E*Z9`G/Z,w;ZJSsdzz,LqfNkd6ZZhIgA(md,Fg%Bc8VYYccHCv3*d)l#r(iTH0R??Cqd3wA*qP>uBbBjOzrd$l;d{(:Td.l*DARQ~Jl99Lil`(+mmZ9)^?POpMR4JD&]DKdJp+$P92zV3:BvYT3D\"v&5wwF`RgI=!/KDmIz+D?+$TT{2sXdy;O2M!@`95Cm!Z317>C}T330+G4mbBgM:PK2${*du>WAnByLY54r`Q&Z{\"}h?f|P]KkF]0f!px3>84UNP|@((6h{nn/H^JKKwk?BSM1J[9z|o:b`1.VqA4>x+Qxk18GEM`[{N)`&19#Fn:WOLV~Ur0]xs]L?*dbFp>Fl_Bd~Mx5Dyz!6G{:}_.6G@\"uumj]HxI;F>;e>5+UsP@Dq#09B!izPJ[K>b4oT^HRaPXPZOj@byjV#^P;]R&MFXLN!MnRVB|</$;iT)%Ph!e^}1[5%OA,mJ:+XM#9{!E#8YW?},62>_J9b]NZr6C)e+Fv0eJOJ7(Nzez()c(8z`}S[>@?:W|0Co?YPrW4*y~+Ip5@Lyd0M>NJO.jB&0D<KF#L\"e{!BoFf>UA%YG\"!K/ioxa(7|;9h:8!wW.PR0(#5VXSpNj@[;CP(izF#.59!}jzD:i/HzS~ASiU4*^;xN6JtZTeOX*ZK=A%JR}3im5Mqx)PKP`8H3E%Lvw|hXI;9Z2*%tCEI0LD]}_?[e@}Zy!H00Dzc2dYi`:v_O36.ss|l/5I/cX3I+Nj&$T5Jy+&34[_4)lAbQhN4H!U3V6#bJ(_K9&.*=YPihO<Bs_^x[Q`|3&n)WgZoB/kJjt,Z}AoK=q^E:&c;o;=uz%oT|~B\"Y=dxU1oCQHGfsk6T~Xpn$=Nip~n!J^Fhb*}ZGvNkz)_`+v|&.L=>g2s:C[5i[{6H[xf2x+Wk#:`6S>$IG=HW82r{A5$|Bu^O&j|,Y*%,<LY20QX{__QCkiO|(|RPxTy8wx+0n<}/_E,TgUx>4_PxthDyGDM,fs*b?5&TuT.?n0+kUtC+?x`oXP?P,4Q?HmRPRw^G<fUu=T6+zS+rx$e#s&DMb,pkh}r,ssU!&<12E0+fU./Xo]60bR[gay4pQPsm8;D6n\"DLWM\"Ev/?!_nS)l0QuN}H+?Z^2U]LVnkZ#oom,\"_zmHlh586}/VzTSY_Ql:jl1/I^2Pg%0PULR,%#EbNi))*6:yaoimPnFPLMsc+9E1#hhDM{>rhLX(WB0k7c?8.eZq|}}:;u=Vb=>Mc8UX]h<y&R~f9@::a?~D@:&Ua329E>bpH94Wb$1ANoe9r/J`,E4dYJ%Q8q@{R5*NS4<3v|PK$QI2{*d@TXETlWPs3N*0C&*&i:MqKTbP.4YAa^m]JS2?g=}8fZkQ{Zf,</.gfCK};qg]jDn[MggJzvQTM/{0+|ldxW7TCTeG`W]tz8Wq+tZs1[&ca~at+,WPO2]%E1=s`b^>`ATD`\"TCrMjIMn,!:ne_Ds*2qwON;,iJiDRn/;_du|o.1Wsb^B(V%xC}|FTQkh01idi)VpD}5.W[eFMNrJRDs1*aC)s;d^&!2ba~wk@MblW163I@}^::LxkGMhR|o@v.>H0/i))Al6(t&N0>\"*_1@xYh[AQ$n6Eh4{pL4;IZT)+t9\"?JB^)FV4|T_|&BxLKuBB,Y%hVp62zus<r`<B~dP5TXMl$+.AD>T7N$~zH#LFi@+T~G>}UAFiH(quNOqAdmyrWZFQh8@a;BO78uoG.UHR?KHDP?5Fw^tbt!J@N]6#3z^n@d6}Ht@/q$XTLhcb`z]/_.e/lL%D8$M{a{dzy0,#]!JJxhV+PCJ??\"ML(Aop;+@.*n>V8|bG}}f?KJbP%HlC0s{HVhD4Gy>\"6/!;]Zs\"u?7{P{UbT>buye}^1Q9[K}|&xU^hZaPzpZ*\"3x%EtCwL[A%3^Uv{Hc.qF*Ahym,q09tE$VG^BLXT$w^o.hL,?>I2*b`kd#&hVLY>\"&yvdwQk3$*IN3n;(G1E{pf)am}eD,bGKf`}.2RYdz6L0kJ2P/@Rg!G4(+F}9K$ggXm|%f,ra*)u%s<U}Li}e$5r)qRK;\"UWuCFib%M`YHFy5/d;)Y*{P/e+LmlT3mrz3CyGtVEIf3:k9Z`aiyXzQ%X6O*uvjK:trHM:zSb%ha~)6=6`?x?`kp@[2P~&icftSFmERS304&S0)AFq*62d92MiYd|!UPWmg9m4(>vWFcn?6we?,;JVU:g<5>ljO}r*Zu.u8;rTH.*P$(0?Y((#6U(}knKM=[h<K`NGbzvHV567xn4zR,Du6):[ByH?H}F[am~&$H_z^C(kunKa8=8e:~iC}R.xx8vgPYj&EFwcyQ7$p^J|)_du11NC\"lST]n<FBgl+}}sedbcJVrJUJ[^[/I?+%L%_p_+(5Xz9ED/X}oZ8zHL#d43mUSm`br1w8LO,m+v]*8[)PSb@R3F!3Z{7`.i*~{$~d}Q2sEd~iKnd=pt,}0BNBMCN#+4=SPAZDRW+q%r_@d$N:T>l[GQ5`;9<9g6slR^{j4Txo.Drmn`83:4L%_EU}\"!B\"!wJewzr@yg{|2]+Q52wK7JCdruIhD.){`Cd4#7NhsPg^qB4i(.@Y>}d_qTP3~*=IQl4B1Q(q9U+q_kd^=ihq\"M\">(9|8h|f*6B@w.Q(ru+Ke&`P*>(^92d~@F$|VRFR=2x6*?f@?9tSbkV/xlF[!V!jTHW$BMn4@A/@,VA<(mivyz!r;+R9+j`IAku9m*Mm)8ZMD0>XtNQP5[Y+f.OcVn_p$VM;*}>O{1X:12kK(I5QLZv^ZsnkXDICZA2DW(yrSEk;{rh,m&!E;9%_5/FVLY1{^rYH1Qg|a##].,bs_8^3S<l,R[a{Eeo*u@s/Jh@yg=zBxT6#91W<yZ6G9>^=r>cwVlekFw8(|t1$00Y#o81,O\"x{5L$hX,?!pfKlf|y,ozGZg1kZ~)V&/&L6sTx:qakggBRu=l&T~U@uMTI1Fad$.f2mUL)&eNTkhL/6A<X%4RRQz=PW8>IXrK9=<b3Mbv*ebHd9ScqdWk|586y|XbURNqnEs$?MoXvZOVK|<\"L6kSZ]}]E>y\"i\"$lX$@J0FMb44zNYFs2Jr|]Dg>nzeucg\"3+]5=LPXp)N%)/[_v,[@%3#/!3SQx;BA1pB]Xr7ms8f};?2(W[z7+$7J&2%{C[)E.c.Y%x$MMabjOBR7%uX*sIn9+4r/!^t=|Q@Ih#b/slD7ySwPc]K2h9[R<qx?TmFqts2^_V&c*[5q8Ontoj\"Vw49l$)GmSF5*^n^VIsW7H#!\"#J8Y16eG|Q7{g\",lgfnc.enN8N_N0e%HH8C^iY)S~4&h({YV8I4r8!#:Uh@\")VXFgzmfc{k#N%}.QteI57T\"_XZG>$8o=Z+!S(Ht;GQ.o,fTy5ctdvzH)rhmF*e#mc&ZIS{xm9[LuZ.vaXoyWC0=ppJZ58F9YMUW+f>R*%+h6cm7!?]m_4e^l$g*5WKqei(t%/uqm/^/k&+S%BQk42Q&H1vfElanueG<WUN~g}<XLEHOY;6**cs]KnHdNQo~^4/=8aq]c{HNz*Bwp_|mfFl8(xdy*%L!wX5s8Sde|[Hu#Vwdgo?z/3!>:%K:y%v~XCRPMlsZ&\"Wo2eY[yma5=&xb80iqStIG}8!?Hq!1yYwe25D@TkUK{GgJF*j0<i8x2PR[W+7{Y*?.6!`6~LU]viQ#I~;2[<\"$6<\"S=m1U.de]fBf^=N9e{lEOVnVR/,6S/V?bM)I:J!p]oEpLmw{M3,1cwKb)sDvz[.;{mvDJFB8:#w1?Agjg5.C;Z[HgX|LQVlkHw|UajcEWh2WI&ZS8dW#BP1DjT2&R)O#`^E%ULbtS:rLI=qw(pL&mS]3cV,}E_}I|2~7~pLpq#cE2`qH@ffMB~9p<c]Zm*r}`kuRSGJ5[=oL}/6xM.pQZHY=LF@Dw4ty0m:*=g;/@en\"|s(lP&1IFbEef>fqE{{&:;KgT3@OZ`K[;x4V^|s*Rf!hY2C,^gfV8trPLlo{\"Wl~aO;eo@o1V39qaBNw?58i4zc9(k&p:><f(=QN1weS/Vb~X%oEPTW=0KW3<T&P1zr4P~Q#2JL/m9^m>eo@$S,:`Lp8>S]LKO716|?*!?w_Z5eJiM775_xfy?{B7)V0BoP!vknn=tUaD=$jW(yIvj^1hqJxZ(7;B4WEiIu<&eG%q%eU\"B11zna?s43P4%n<A(P}9~$b{pxr7IuJ1aX@bhu@o\"I[2Lec{UUGTA;U!rLt83zE`<9^Nvw=W=[ua1~3!W,y,3\"$^SW}`||uRUVHzdQ0kOTWB/@u&+}d]gqzR!i=kswbxCy5u?;HEgJ)f&_Cbw<t>M\"na<6<Dq##~>uY:1&:@]uJ*_){BcG%Mxzk8*lxm1hZ|v>VR;`tnQ:ovqGy6w%Hiv3$gP^KW>Zb<iNjPpN]E()&{J*|3&8=t7M%F^1&Jj>+*mHi}X=typNoi4!K2~ND>a=IvBZT_A:0BeYoF8!wZ+>m9l<)7TaXbr(|?akLQBM+U7.>,K<b)Zj[lV[gXS~i<7)(k<,Z]g%PAxG!z;+I9ADHW1tp&Nu#Td=034tT.j8vXe`/BtIC:#R5xtHYrYQ~`!K}e:{dTH#xYomBc7zE7Dv<n5UW.z%k#8bHdF#|;=9rPY?y~?RRU+V>R?psnh.K0%{FArDnxVRv~B78,H5^k3eJQwbl^~Dr(=!Wf17f]P$7/8B>3I2eGl2McV/N{%r17p.sPS6G%%Ezc0NYYL@bGLT4&O<z@i\"cPqAB8x8}CFU1?DaWWzQT\"~XU^9<vRYFgn6$D*<XzdpsaIT[Y]}AtTqwD~zY1F0nKU<B*fyqb_hNrV?N=KNXO]M{M[11ipNB4=4;J5n9kjgE11?cROhj(Z@d$DB~/HoF0u./A4?V#outircEOI,r5mLKC>|qO%3NdGf&3)/W)0,u)tRLX1YR,,DzhKp2_Ju%Ir>65</Et3Bl[C=<VM@&Hoz=/?2J6TD8b%6:3;y@QYQqBZaM?.BufUiYB%9/z&t;r)qZu\".u[LlmLt1X@})kiR3wZ=95S+c4;{?$4UKxjgL*|*j|~vr9)`jH`@e{$^(|Q,56`lr+{5rrktewgC=*aSyH(Fh4>Ny3z0mjBk`PO,9~u:5K|JdgA{)6>snN{hK~=QCm0gVgJOnU1eR](OEc~Poe|/tCOJ9N]t*b277H*|]du,Nf@;$dP,Gnp%u1C(uRw|/pz8ew$x}g9X*39!i??6#slV%5`Ydk#tQtl_hWLCiS>aE)|V^mY40Rf$EI1w(u0Tmt!L1maDNd#&XVKjdiC!Q5O7;2r.qV[J5l/(J6:n<*m85fx\"Zt/~sE4_)mGP@h:RCK1llQaPWhM={:mT`2$eKTFr@cm&o\"maaNkf%Q7fi^L1MB~q.G$HkMUiQG+\"t|N>h{dHmG{]AnGz3l8`t`4dc0.JMhNAC%>te&9Ozvcoy#FzGU6PURgRg894oarj}(\"x$|Z`[:=Ik9?>+5;T`gEoJ`aB8@ov/FJ0Qh#Fv[]iyjZFh`V^wZJM+nPdeoFtzqNuKnE;NYL@iqcD>%w~eX&lk45/O;v]_m=wu@Om&`?^u=lVQwzZ{>cqKTO4aCo@l3p\"L6bIUog5+98&`n#rNLA4P;^nVjKw&!>n*W5.(rbx~M@~)up]5NNTZ)zbHtwhZ~>BcR/lyERO3Q<K]y_(imn1D;4BGM^l<;Z(Z%O(*liu<Mo{;G4;<Zys^S\"q8<EGjxmHc(O?17.swv`5X0nLI^p1`>$*ni+{:ERk|G;cDgd*lI`og>uEy#D67.kApQ28q,Asn.kDl7fj?MpR=$*O!/JH&r_O=~hE0v?2&aP^chz?Dy:Pi(`b:#4EaEL8!&9B+XWG%!.T|&jZ^3L3Kj/wKZOgMMD1N$4F0Z1[<|zr2Rm+!FSnFUCF5$q[3z3Yi*:drfJ)a+Umj7LFx%jjbrrG/9!N#]pav5de/a})E4_Kk3zoAXTwn?dn)HJ3OFRy0R$tB8)z]Le4x&KO$[n@rK@%Q&,5*!#tj,RHeZyE*QSjw&q+XxHkrkOBb2b~Kh:79$N40b#f#[dVVL>5F^9)Y<$ky1VW2XDaN]jyPYz//0^Hbe,opf3TXJdIk{DlZhH:=u3gxb_fPj@1(!uYNtRGF6vhuk;uWR(!7xf.$;C/5Cc_%P3a_8u4j(J[F1\"VehP1Nbvdm}=|1gP;cGsZLVg^Hs[<R5>|Z7S^UQ6_5r$Xs3pUxs!g]ugH+uHQ]RU+CJ=\"g)?0V[@@u)yJ~(fbd?j]c;];ktp%BV!mDs2C*O4{dgfok]7Fa;S`&BFD#`!x5mW)gU)DI)qsq)X}5$PixR4Y&VnH7s2L;=I9L5i5$j>u!KJzI`,$chZwaS=cn`F[_IqD{4i(a;kIFC6Lv3oPsfT`5i\",62KW>lo=r9XvY;dy/uqbM~RTxalYM*w@3>87\"Ohx|0yX>`z6,7@^W>XOj8ehe>BXLl0PQ|jH`0&sL2)Fh8+af6b?H$9,u`dRAr1*_7}dv~so<T!Bts<>=}nlD,d9NhRaR};OhIU9CS,W/,iI3fZ~xM=E8m[=hm5{1laJ7#=NMHZ]VLcu&!.#K\"KKD&vG@%lHt}BW~7UMERh0t^Kylkgzrp=MLJvGqC3WZ7x}(HVMgOqZ!g4XpG9zlGVslwB4vFjn:xQz4.m&^$lk{\"c.\"/$rEpFj||vl4wwNTMgTB~4b=1ca*\"UTxTeG!oSvlTB<BW9[N4bj4;`^md7\"63Z6/mi7C(n7|ClkH!p7#p>d8mT#?qEh;4dZv$r*[^@&F*,WD0NODdCEb)_VE!iB^EX&(:F}%!eWOLcs#,n96F2BCP{IS$%<D[pqE/C{F?24U9+/K3%4&9;3NgD!3,a8h:i2c&Qt<ATSf8Zx^_Xh9G:QlW(U2e=?e#bBD)n!`qQV7TTHm^x@Ilr|X#EG<a@m}6*^?8fm<ke0?|zOb+$/GgssQ@g\"fw]gVEd6XN#:8`Q_|,x]8u9.$;N_mp(FtlC4*EMADSs/q.Lb%H?3F:q[~JgYo8nSByMh6g4ZQm<s&1I>i0brWdh`g1u2ev*;f#O($G;1RN=dULMc@n|p);`~Me?v+kcgR;I>)<<Q$VzThOY/zgSWb7?9JB(f+1\"n8)9&#0}Y`s|Xa|:&:`7=v8{[T=BSsOM{b3I=BZRg$RC`CbbV~~%2N=Q_42}CY3:pB_nTZ{dbiL]idg)C}^[8$1=jfu?mBmC:;rsXkbQ$}w3Ie;6x2;=R&Q4_8pk>x}$}^9.fo`6)_i{FL#MP4`<FQ#LC{Tsj~R+$~qQ%_@ik;6SE$APm(fjrC?G(Cd,Hbexa_cHD/r0j;<PY/>P}dsr#&/FnHGvy:!z1U,vsO@6)6#xxKUHH/xIYO:/je8u~7.%x?N/NgaRnlnnjGQ{b=7`ny088,|?htiyDK_a$<d;SmEM]Kk;7*tc4j{ZMvM=2_Atxt$tKn{t*w@jC>tP2v:Sre@nbH(fSOULMqj(^kvL$1PSW]h8@s=FfEj37LYs>|2kXh!]rl;lDs:%yACi=~ORU1@d0S65jAx{\"^HNy&Y#Np3GWJG!fW=h:PcJMX}GijF}@eC;7!^pAq}DzEGT}LTKJ`bQ7PGcO#jCW;2[lR1~lp#tZ_I(W;{bjaqEuo|Kho,uTU,?}SuU^lQEY,.j%GOE#TBccHXouA_7=l]i>bV2&NhHCXg&j{{fo@(@X1{:oOe7+c<4qYtJ,;~s>TQT4_W]+1?.U!?aXB$(tdYe+R99H5W*Ic_)w3e<sO!lLU0qD3=L3>QMr,vZVcne;J&(]B?vc0|r~9D&Si6eT>&*(_LNoEk_J5suqx$7=G4uHnjsDN/k>E#CUq%a{L;0(fI;=kT37kCceG6Wjz*U[F:C]2=>ovnb:7B{%!<Jz1E,=h>FDsSDr;vLlfrh#6~5oi`21m|Lvh81Lvv[644N:nwacYe9%8K{vf?h?=0d=Yhd#&HloiAY&SZ1S8rSL?D^[RIQWeSoMZo<:Jwzt%,kP8`Wr|Ic{Z\"L2rOmxG$D3nQ*HBkyW1jkgX=JqZqN!mECE=SB0jfIR6cMKQx+=)yf\">pZLi;>&=fSvBx+94tlA);hFdYG/=jj\"a9_Jrbpe?sG;<QX,;>Pb68tgymPFdbBhG\"CQvjHD,6b$|)r(rcAhwC`~Oc7^mp$.QH.}h6^/XxXy]*1_56oMD\"$@)vtq>)Liz9`,Kmng,[V+RM=~1@w>&r#!vG8T|Ho\"FQT;*$Zm\"z~1\"(T;+B(/smEXO3d>|Z.e*7*(a&n30hM.]AnPi<}.L6egNaR!Ss]yk8Wo\"5y/D@J/G[>f{,Z:hL=w;q;66d5D5He~>3#/pN2p[$(]BKVl;Ew5CG#Mz/MUMQ1Vc?I`]ExrF{#e;vT+;?i<&wMD20TsO!)$g8<ru7}Mi>m()${Aq^[]~z__7W{V5FG[a7?<{3y?XpXhKzT\"1~Tq1@wG?(4>I?%#?&G)>LV=5~7~NswZ*pXSBAB#[04fjodeepQYY^j8ofhGQq~]Q/#SILqa/\"BK/?oJl$:axrvAn2A<+$RoD,njw<~~MT_<}iv%3Wv<pG]0o}mT9[!KY:1s*zR<6_#?k({JLI^0|/fje|D=(egkiXg$ac.U|$%cR.<[v=+]T;&xz,K#^Z,`QIvB8rsI~GM5{}szbF!g/[O^G0P=2=b(b)A8ww=fmtXDdD}`NRmy!K[QUyS+8C!pFmj7n_6<W;9[7.*y)B$0CZ+yo^inQKVwZ6_~epy~At}QTZj^aU1S[:{vbE,n5PA+?G>p}DeLmje3B?u7d_c)P$`n;W8r,Ok1_n}:|qm[}NO.aiop)Y8@%~4xN;CWOcj\"p7V/DV:q:kT!rjzL<*q/c)j&ME.h>5xx%`F)gl(rbTj5F6fe0J7=!xiJZmoUK7d#LNpU2Go]~wLryw(!t23HXP`VCsv)Q>*a]BHC.kD.n[rNGlc~=R%zGIs^/_iSM_wY*>qlS,|fjuMhQM\"U*r~Aa?JtZJkOYzp|a\"F>uIgV.DDt$Utrn5LxSGI`zu)lM_P(c!/Wy+lX+?Vepd+}:$[M(|gr!(mH>1)OW|H1q/:Eq^9H;|{o1>P]MkYTp.!!NzI$.e72ug;/=HC8dE*C1fKr?m`PED+`iTSVmaJAeZR`{70uddLY;BpWs}`}ut`tHh!1K5EaOFLZEek4$*F5yZ};W5<kK7Mm/l^GW5|Rfc=M5oRMuy^zjSZlj_Mgp7`>o`.W^Zmpwk>;?$i*jmxe;9K=JboR$`dm/Ok#eoAhepHNAv}s]j}E|3R(@o&Rw}oAxc2I<#QeaPV5CAVZrQH4)fCu8G&M`5kA$LrnDJ3;_EBRu?RgD_qg(3[jP8M6.&XmEsn/ppL};tQueejekzJY^tR+R)UB?:[<oF:`G!)EaE>,wL`|%IL^&?617b%]3nS\"e1CyqLblG{8rfA>8zAK[Rk&yJFj}6:<51t_v:y|JuXQNY:jqp!^A)U=f6]m&)o)/w#V#mKeAv7S[(`WMw[GY4vo>m_vpWTwo{Lm_Y$;a%Zd$@gJ!BJ4o3Y@wYc#`Cl~=F^,Z5T/CoA<Iu+oI`hS/K_KAFpd0$l\"$\"^FN?Mx)K.3/vcIpA~i4;>n|kKql%P57IpDI_XP}*m]i7eq]^f[<9@=HapE138JO,SCY6uzRG{t+#|0@l$2SNKqWLoHbz:c#lhWBHM@Qj[.{2[2[IpW>#!b0(q)Il~C/qQ$o6xf(%`oWw/r^_ZG9~.8#I*:7,U41f:oB.F=4dK_>.]u7C0@G$I:`c0TvRHK<`BK);oqd;^a]J|/r$Tv^=wKeXy[D3?bUE0|jIr8pu)/XTISSmHBhbx8(qOaW|iN_5DE\"j7I.59T1)D16Difu+Netu,qs*REMy!+<L[|na#M5IjTHm(YVE4!xj@R8ZaKEE32>YPXI(AuqEn#3D=jg_\"Ws?MD(7<N:f15.Y3shzY,GHQNBwY_)xVN4.$zR_V5bVVpEHvhnbZa%7V6`8\"o2TXWwZO7\"qEG&lFz2@6*ZwRqTBogH!bZU]FD<]iY4I2?L)DVmHH+0Tp$TYRL109]!Opos4W9{kVg^/%XW0,Sec10HA]knEW}MNFo@$#P5.FKy6Oe!CTa&x8y.!}zPd.eo_Jjf<pJ`MRc@S:e?t{2XvJp@c1R(n6U?`>#TGGqfx`5by~J(hPzjfwcqTnWwq9DF7[MPgi93ynjrSG+,s!A33Qm6=+58P>9m6Od([fDPi8KQWl@!vz08P!2QlnvIi5skRtSv}sq{cKZZ;=K4Xf9Fx)zi/s^+W=g:NsdQ0T\"le~PpZhfsE\"ghz(BILeyhU%5*^\"O.AoldN8C5h`+m.Wd.0i%Tt\"GHj~Z,rT].<wY3u+.$4>zM.)^w|WXeLv^m;>C8Jyd<YoV1JNf>#Ewa}3SwPHu_Yt9,rfAa%8V5=\"VH9eLZ:B2q]+&k*!nPlSfU;vjx|&hjZ>TKWfoL>;eD$X8wM]g[7gCaw<n|!qOp7kcy48)GeWw5p*PORXrLi7UOhvWIS;Xj=C;wLl8;Xe>cp6o^9u^)a5@.*yw~.gFlO5P_Z\"K}(v9K|rva92)&+3u:&<PrP^C|lAhu.}S|XQ2/H|c<<jMVzgP+<St;JhEN$g_)WQsxwtWx;qCFK/Xvjrx/F)~<CT\"_}V[s=tr%Z[1*nx[{OE1)3gEGD~:zAOQpXiX)g#O7|7LD7sS}Hl0oLyk{r<|}<tn5]~z3|J`hV{8)H#mZ)*2aVs9A!3Y\"aA0t,nvp)w(5Y.qF6(|6z[0~BW1xCwP7]Y}@q8~8Q_1s%pa{7a.(&JG;|C=HjvyC+mAe[q2Hq/`7V~hEapwu965.1zrh~;b%sNRJg_on^$b7[gkg(Ud}FJXK~pZ)[$6A/6r9@.uvqI+P{DVM6\"]>e,yjpwuS}^4Y.QTK?{8vP{IPS(Af_j@eG`K^|t7CC4=RdX.<#R\"EnZJkyrlPhBh3oZt0(t<*`c1fw6tl|kPm&1DD}sm[qIk4628k~5\"^C+qcC4@,1QFf2JI/,/M(k6K7]YbQ8;ZM+=zDjr$+2nqF=;r#F]b;%dU>d]2VFp,7B5g4GS<^Fyoeg1Es\"W%vx<rCyyuU>e]OXlWB!f9SipWX]{i@4)rD$O~jTh3?xwr6FpVf{`bPn5Vk@MIJJ@B/o^1wKUE#73`C+*\"<8C_9|rqV/?oB/>m0Z[?fWpM~a6Wh`(2p,9qB[)rl<XJymw{dLBxZi3kT2dPK7zPE=TZ>:ES~&0>n?C+@@lsNC31L:\"RSeB?>:KbL<M)J0h#af4k.OE<h~+G,G^=CF*?X0EQ0s~GIo6v%6+Mywl=Hsaw5h5I+DcQ?R>e#R=s1pPe*dP|kQ{H0*TlkNV){*7P+*]DEWker+n_}No|T{&v;Kp5mX:;:gIYMuJvb_fp@@sS:,[^&vnz2%+&GLB*~e!^KwPoS3MJ&kT?qR5W?(:wvbcd/J5@,Vi9#8^qV|{dIK\"d+DpF4#[qxY^!Xz;ELo$2_CWE[Xk$8vs2^^Z)`nV(u.qPr1cDzSp`MVjs|Es9x*S^Av/XPn$jhFQ/DDk+qC=vCXV0gG69Eri05L!k8bcd6=_UGI4i3<?ZT3r9I$R`CXH~A5?u,Gsts:3s&_lT]=]CRR>.AeG_qMbm[_jKEl(bi1Rm%?K)[MO9$~Qe]Z?m)VSJ<&EkbQk0nWYdX[.<8:#4Hi>{_XDV`8D;D}@xL!X\"oP@6(hD;>G2g<Bzv008(xl[d@B$[Hzc:fQPySwgEWC><=VGiq!3I`)Cg]we?s=L|7!^h>B#6DDxjS?KO,BuB|G(<jBQ&(V|u%95;<E)6XVx)?:p@%<3<I~=D;0p6AK2<4j.Skc?Cjw6#%%]dNh|tc9^/OB&40#rrbQQ_!XGAq\"jEles]Bg!4\"Kl(?Z#jZ|dc\"H`t@Q0`nSZn@}/h\"4~A3s\"%s7uUk.$1D,uTCN^ho68h?R<u]r6n2yFh+weVQTAe\"OV6HG2<03R@J\"kHBF^>K7X?ZN:C?mH6<1LSI*O]~`h0ZFi`7nG_~u]2ReV$C_3Hml}GF@5KjZ^N_2HJ&M,_fCp1(7q1L/cQ8g>OC}R8OtL/hZxYngVmL%e;7E0IFV[*Y1$}PyfE/f\"mbuRQvFxhuHlL`DxV%KB<A}:qOOjnD?E~!fkvDtazNmZ.q6sRx,mHEt@U/`+XRt+^+}S;c0HZlK?9%n+#/,q[REl#kzLXAKA8|}+{Pa.^#yFY`*[%$Nko<Q)Vv3@5946ar1{o(EVirSSNeG<*l|;1Ro`kB4n|s&d^XCff[%jYLWEHZ214X4A6up/nIqZld=yRiTgMCNedx%h}c/;,(vg&O{8R`()9n_&H=oE.9Lo,;T8hAcTP*qb%qRntxG~n_;/iw=w%hel87oiltAs!Tb~@DpvqW{PvG|4XYR@Gx,VsH|*13j1)=]b~=cI=K(g5%WS}XZTqvP[^.wny+pHNHh.Y<tUo4~frr/{2}Uqb8v!bjPpTkQ0FL>ZUjc8uqppCju:!)deF*9:2A7I3UhCE)5*gC3}_FuVSf~S?%I9x!q=5bq[8cLtUft4`A^B/j=m$8VLwgX+Sw4!E4X6GcG3i7G#Rm:O.U]]?3ifx(9>AnFXc#w;l4v_*;1`_r2^2Iow1@cA\"V:PSI:,SYyQ)o2bw&`%k]C0}2VB}vHNDiwq.&*SeA|.,nh(`DF8dJ8KvE!DiyOFjfeu9+Lz8rBg{yk|OSV${Jm7evX^~CXG[+QNDIvf~NG6F.[M_y%)o?`w,8`,I6Xi<a6kYHZ4S6^vY9[?B*Dl`#&rS#dI(jV$!eEk(+>pjWW6:Z||EWFm4t;U<gkr&LQs4rir,Z3UhGTEnUX#GuB[<>}I|r&r%hWUs0,70ul5ZMEDD|cI[_jbSUPhfwxRy`Z!?hiCt^}_kw.2!*f;4z(?i0O\"aTP`a4U;?x~qcIF,(!|U;DI@X)#$C7x8m#x}@/DIz8$%9v)gb5ek*lLF9ud~#C=)Za.!3VIX8#cILy?cuwZ(.zM{L1~#BT)6#*z>BjJ4xo?w7=2+d#i(y_e<6jYXu&$yF2];IR~W6v6vX;ZrV<i=#w|I8$@oh1Lnj04pgJ?/[mV{Gx5DhSc;(v,&~>(yn9/jdA\"eBzUz|X!4_/_A\"QNNM/eMDWu<yar]^,w+fh~C?jJtj7hZu<S#(Gb5WvgaB\"s@x76~C@KmME2WSDrc$=R|b\"]_|E=|3Z4+^9*PsBtzxypgb3oLF/I$74@8!s(`;C1MiFh~5d\"PqjW8*vGZ4sD160~t}MDFgifpm+#9?s1kg!#Y*_JSJ0v$k\"oRh|*WmL@2=ykTC12*Zy4`l1*7V\"lESFh,DF[u$:!GIq4vxbKdm@^`4)?\"4J?=>}S=2.q{oTH+L2Y5C5^[t=x/x<gz)ltsfLSi5X=,SR!mVp\";yL%np=.+f|o*:6El6YFe<:g/4N)~83J|+bHI1/Nyp}\"HRFU5H^JfhV*`VLbd~^Q6%;wj)fa4U$}@Y*5dJg_qbN2PSylo;WMjn@@d2tibsaY9Ws_M%w6%%_H#!+p$GxjdtTvq%l+&/dZo40dG@=j4T3pY$2[iLBs!\"MOy21.76M)*{F{Yl?>GdWcVD/9Dy2`<Z$JeTx_:\"Aw6%ZG@?J=\"N}qHdBJ.iE{lL;zb7\"3p;@r2WbTvDUedb:w0=H=c{%ESaImk+rPOi%#?!!%X(Qf+,sa$bK.th+M#DSlW$(%UJ5*{^hw[k;=E*(x<oImA*.nzNdIB[Pe/ntb,L}C{#[GN}=2|N\"E0AuN^/MM6%#^{PbWCSAPe)PhV?2Eo^*HfbCEk#xOFxawb@2O)kE8ZB]Z8VK*xT$Bi*U3r?2{Bz!hlPSXX(mzp,:`JkuGhg_Hz{c|kEG>s_kJOi:Pc8!Z.{N2L_ex.m+P0~Wq>gT$nGCQ(+k>Dds6XHjpD3W|/Wh>7%0QQ;9IzG!TWaz[L[kY[MVy{Tp?#qO!un7v\"iIjeB|2TjPz0)p9.G;&!qz.n\"oi;62&9q*]|Xkd1QHQ*k=o;oNQ[W$|#xb?9Ny,.nLX(?h`lm8zrmxkrVkgnq8%$ehH&;Y8Cugus&r>.?QQpOYgU>Xe{=_$BRZg8{4PIni`YnzLy!WulhWVMOp,`<f10$@YA}efR|!@o,`y}<0oF5,+yxqQVv>m\"c;J*q?UtKm5V#@d8IfP/mgPp^s~mMbd<4R;UD/2y50:Vn\"c<)<%fy1Mgyx0l:``e@.z~2A4^*Npj[;g[,eDc,:9O09`A=R%sFOm#QK/gDv{vHgfW#gN$>=t&sahZmm^^LpS1&*eo@PD^T8p>xOZ}0PsV]*.]iVh~0e.c70Ql@F9x7\"YV{7^eSP5?yV4YKVe>261yI)fDDdN9NoMdx[Em$|T)UYr@jYe#J1zQiSiktPC!DPw%uE*k)P`,_5I=0~iS{61C}{28Yw2j6T9AWmMGJYDYM5cw8M!4I[vv{MOe>f35:`8w5e>=={JPGo$iJ{P(L8GaEtRfT*U,GzL?FWDeDDwDu^w4RnT_G`zw]R((g;O2[f16!vPl$/@y]xvFdREhzQaE<02Wr^1xa_;d|{&FbDI[B21:lB!cSXvTh6PVeXy3%XGxz&@6[#+g/o/5&$M,Z!05/oei[S.r%+6n)d=Isizv~4:,Za{Vwr>9z=9VPuU\"BagnKM7r>kYWZ?oYtlr6!y$~Zm@>Z7@Aa\":,z\"f!hZP1PA~[;y9@WJoMX$g<B4QX.cc59]Ft,FSeSf%4k`|sQBD91deYpNSDVu&30o]Ma{W|om5`psK5^,B=#0K$~oLM7:8sF1T}pXo8}ViXFu8eUDa}\"\"8Ja&=P3y+lZ#!3hU[!@`mxwz6$wjm+T9Gg!qk5S+I&2,0khCP>$!q<tY0D~Hk4}qA?eMO2aKn;sj^=B0;|@C=4AGVU@S`Gq(1Q3_F{Z+tgYss#Z8IjC_|$LsO>0iHpzDNE7:yDDXW?uZH>[u7)0lHDOyZIGts%D#ce#J4!ijl=5B6ucQu7|?O7dJOFc>_Z)dJBa/0YE9|?OJHD5COEDecCD]Z8Im1;M^8nzyZGcIU>clLM4?c:b)@yv!@a9x[|7rD=}`F*3P,IFM,%WG/?W}z5|@L?Iv/:}{ybVe/IFmZns>w~nTWnYzZG/Vi}X[qM7qC_|kPGYTW`uO5x[nqzN[qT2++UhiN3Als>w^(K4~\"^jD7i/P56#}eMW%/jZK4SMEf>CwBMDY(ZMpw{9s0AsJ4UMQ>hSwCU`Of.ks6WaW0*[(}XHdX`N^/K49?exJ*$!o8CONf=0pC,7bk{LM>CV)FBnR&:2F5,t^x6kocssSwJDdnXLJ6fz&WGc2qIOrMi2r|#O$@zuJ#QQ+o+M]x/*2CjU.,*JwjVATWg*K!mR+oCYsH>_kdb7c|#O3*KD\"Zc|#Om@zuLpTWg*W>9[tUF/HGzT_q6I*O3:*JqV?C*OW9[x(3;*Ra|OrM`NT?J6=/h/4O)@h4l1uB#OQMkHDOvZd0VGh;kaEc&LInHH|dw:4W+JP{W?^8?zVG_S{XYl@v{Yo$[>QW^uc&e/wH!u6#VXrM2a<bF/3/=7<0VGMK\"u;8Ye{YVp!C6fM7[x*R_>6}vH~q74|Md?T89/KDOFx)le]NrM4U1x;8Jb{YVpoI6fu1[xq]LP6fkz[x4.*[T8fzVGTlTW&5InI0<`hs_CR>9[OhEcCN]xh9L!J43RGn<o$jc|%47q74ZbEcZY+Jl0m)!Dz+hL.D%Zd0<p[yOf2i=Mvw^j(7}wY*)a{Yk<7kK4UM\"9+G5/0Q;<nlSwrqmV843h5LJ6fzOioAPW:B>Md0nh4w~rfc8}XHyXNH^e6yEzcf:Yt|V.X[JQ5G7PlE}?EzQEwZJv2;D,8b6p^`|w>k/*&LU(&08teyx:5`HMaI$&kP=i(HP]at{.@Q_4|,cl]q&_b^K,vD>b1K>U`4hB\"1JO0:3N_Z:b28C`j+U)Ue0$dbU6Yqk3x>@TP=z^{0Fc[8ZNW1N;Djpfg~:og+=Foy6tuQ}}Zp@\",BI_)|r>(~HHY_/C=gQW[70#Mj\"kG]Hb}Y8zv.rQNiSrx.6MgC+ppfC9O_W9;SE8GVgxsm{gS`f>fv/@Y8T`cQ}/E2td^@\"kSb`+B:rjcTL2%!BmVa.{l{leiP7|Nl?~++#SRhBj6gu:\"/vzb~]5JS[Uv~(8Pd8?$7bLmjWIMzh4JZ_vB[Alaapfruc*<diY^q8[PY`e&KrW.4|rA~FF&#;2F92sLqm&?g}&>4FB/^nUh+<#edee&bE(w/M=Tj94h(q<Y`qXPvm%s2[U&KaKT67y?r;GvKG15,O16^.<$>l\"82)e+!G;BRVhdG+0k%^>=ybi/*F5Q@6%L,.Xd^+vD>W}ocH^>}@Br`0ufrLDl#U(PXr%JZwq8{nUAAp5su$T~BU$Pb(WA5NJT?RkqcVy#.azrq&v$vTc}%)yq\"NBaiVtNB4t7F^>!Y;zT(v4@=bSpFn.gO#_d2i|TGR^6<qt|92hE/9D^L2~#s3ZAS0_WtisrWU>SN8MzVw[,+ew].Rn|^FV);:1dSYC<K)]m[aW_\"Yv&)g[QD*&.<glw(clCtnL94%=(bg4LARR<F1hBz,R7k`N!/8Zo1YB.[4lVD+va[<M+!DL;pZ^clU~ZwNM;rLga~_O!/hK|j6I9$F|][YTI15}(ZSEV@E_`|:W:bH8qVFX,8#60z3AQX^KjEk8Bo5tkpHK>L>mk*^Wn|V,.4)%YQXEWs>LX?odj[)z><%mp3Lqbp_zk_:fk_@BL,`@PJYfRR[eH988)pU0$%V})rv{,&/`kbg^l99ZK_<s,!0};wM1uny>)veFd^k`Y=LGnBG`Y/1$<}i|{&JiHX4x<M&H0d_e`}~.A]+`KWc>d!Vr.a&o+#C[vtmkNW,|e33/yTmES`IpEumOSFr$I~cMOSE6{,:|ydj(ur&0.vKfLppe4^[dWX`p;s6bp}}D;<[StWcD.QtZ,2w]5<{dq!?O8bbiN9QW[q;?S?I@:6yyGBbK9K6<k,<V$qm`~7h|=~;01!L<vo~3(hm?Obg*s7`TqmA~({EdPy~E/C<=riG+9v5PK<;)=THCb`hE[;Rc8GX?(c/#}I7T\"@Z*gu^I>]2fnkQc~T/QSmsBdNz<]5w3l^6#w|6BFN,H0:Iyb1pX<}T5:)spC(gydnIN^u5qKpShl5WQ1~awo&5WoF%BYZ884\"f9D)T.A$KNa$KN}qx][J1%lcjT@9\"P_#+p9yBn~{/@Hpn&8Ro$=kdYTUH8CBGW?ls8%hnkRcz.~U%J[qBFeENS(~Gx]5q#M;mW:,^q,0Ke.JF1U4xG0@!=W>jizl(Be/8%>Zr0l#oOk[Jl@kIiDT#KWo;Ju@AE<_jo0!akA~>:7DZz9CeM?CnZ3OH`4]oOUcvDn|WG=lrLq\"0KW+<=v5;.t2vH8z#Gl:=?V/%BwDC]4rl%$K==7`his6H,<fXK!qCa@BGqB|D^=&=%Pi&Q6:om`bv9X&bN6P$?)Ya,{#h$Uz_!d@#vZf7q<x:B`?z:h(R,2TPDXEh5`VbdqpOq!>_45Hf~Le(>uqX^%yYIv3h:<#^HO&dJ/Vc:aFS~6CBj#FNtxWb|B%s@Z1yD{e_)L^%E)~`3@phxlR#*}wZ3FH#Tg[GcScK6,Uzvf$YWR[2LX)!;`C4LX)Nh4r9g|?RD@spjmoD&#:k_Ub#}T$Y)kR,;a={x<%VloIxD2>BPRCum?IpewV*C1h8W{H8AD>FLrk5;q3C*wF@[!H2o)U%v_4~1%\"}C\"#?2SaNumorZBn^PBVEpqMDHWu^(e;4zka;X7KfuNF#x\"E)5OKGVPIH,R2zG?9VD(VG06k}2RQ@op88}}S}>G}9x7bLCx~FL|r8{dOK!:O2a@sh8`N0UTK#+H[2:TiHOqyKJF*^Qf}k`JF8p,f*f6Wm(wXr_pYW8XZ#!,/*f44OB?j_/h4`izWXxo|9%(75uRDTfiHFLGuU/WgLDD]Q3#gwb+u}M#;\"5h`xFm;5w~Et#izt.Dh9Qjxz~O/);,[L8f:Gk/`/)|fw|pMgDO[(iUXmm#4$QUFwrgpKi0Xbn53CJEhRRjk?ck**1S?7auyg@BL8VjHT,n.1LeBbjPa?\"Ea=}uZ64K+6*4bp<q`ns64P:azggz?h`<U_l#*y_2.&\"Qe=WG/,AUVDo!q^nM$fzXj;R8+GG+w}&IL&T_pl;Tqj|ii^e}j+!yvIB|mwJf#EB5^md]rV*G;7MU;W#ym<tI1/&%L9/TFbGegy!795dj|nkd+|1?:Y6at[4T$BJO.1[XI(DrBFu2yhH9|4\"7rjL]{#{w4;2xA6cJRJr}nQ}[?n{GLWv~}L9fy_nyt8<TuOsQaz#].iBt}7Jf`XX\"^3ky3\"Q|X#oBU[<T:_P7Mdc7h8A{KRRVBN>mUPs0lih3@|=kI_mA/F772[KlHArEG`p.w=P782_$%n?Uttv(Udc62#<ReD,*@%AeOHb_;+PqetMD@Aq4xB`,;#fcLlQ\">pDas!Bcl@f1j0}3s(@7&ymG(Y4_5_5il30Z3}+(z`l1g).X.*DL4Wyq`Qr%|e}$;W!MZ#L=`[;%7bVh98g?.2dS;c3q$m\"vO#8i3Dl\";7fa[L3c?4.)~,V/owC3f)4qh44mrSe=Ul^Ta~:le%768?<=tjT9[F,5E>S&2a9O^ijgC,uzG0U&,]Df84H?^}Rw+U5Mp8,7eLK&oQU{j^m7gJcZeH3voLr^rahbe2;V;g]d!DqPd|9ElX\"@`<rSUe4G30L{sG)*L_V(pFiz8mQ{Vq?=];8?6?o!%i}!>Sg\"$HbtLKI}_A)P)r:%lctQ6S(#u{&sF7hBT2yJ[~}Ia<{UaO<();/vMNC4,ns!,Cr;5O#it><3/3M9]>_mzNCC[h>*0q,@A?+U%`c\"w1Ljvz#w{6.Hu8S_QDLdgZSlN?@rio`5m;DNG:IbEQe,X@F\"FUljX={>$$UX18evGJ7,C%>xdT&*B&h%3.dq3$_vvVg2ig,sbD@6`?_s%l90Sn9ye<#dCSpm!]oDGU1)E91>HGa9*W%B8NyR$=s;.(hnBe1RL{p,lL$Bx9_XhcCd1A(@v:O[Vn9N~^pa)w[P/5BssIwSbE6Mx]cj1y!6>aW#R4Th{5}uoDW0~x@Ic9tQ:N}hZs_hV}QT0m41G]qBeog=z!:@A[oQ1;!d4Ag%55%b=m<G01*Xi\"]B57aAi8x%Pwo=&Nk$UaJTOWRs3!#5e!BPQ`+luV^qazZ#Fc&y}F3Q~pZls;qW\"ug<Qrw)e$`g2vP5a3CR%,m;=`7AcE66Hw8v}G>]5WBe>5%?65[n&SW}e{Y9ZleGWe,QVk1x3.HTR%HTVmPmi\")RbE6,@8WC}p6UDb(5RTk:/#DKI9GhQ)e%w2hx<?1mmKl0?)^&zwR/Ij8oQp6FtbZ??^|;kfX*^5jXcq4h]Q|eJWE`]x*J=ehaF@pR$g(y(;Jfq<,Z!!0hW*+6M5z&b0kkkXXJ#G%U\"lqU:RO*0z|0E~_;d`W6ri4d=]L35n41tW[vEYQ[S!SxR|@g?F@Jl&Zg6:;3K3W8yDH_pTuze7%7Sb;g,0%!at;?&K6Qeg|M_@U1STRjWA:zVB]260%Th0Wxp/#4ulrX`7.gh:}:OF5:|e4e)/cb\"c^MUMBdM.Q]yfye8H`F07TZQ/9,)pVcn?;4TO{^C*jKTEBb*Dxj/HL6|%kb3vh|tTE;}GfeWbCbW3;A);Jfh`tBaV:I}&Tg(GULCHxvEg/7[wv($B7%}$]Xu$)%CvGn[&%^`o$`FcLu~y!9j[@zG4bhkc<bZp%DNs.mPl(,pc]q$b/q3K\"Z^dZR1^|9[Qi{&QVhq}T_3h8rE9CESNC2oc](D/?*VnSX7Qw~W$`!eAjdRKPC_(&K|vRK4nqG7C[?Y[VS#A]}{aN8bi[_o0V*2s?>BR^6o#g$)bt<Wk;)na/X2<po%w(]{p/@316>f`t^|i(Qew]k.NNdPE$)!}okj4&DCFN[ehv=uP;:=KevS>L!5AP9xH(}p#g3A6`IqTk6[Si%4H;#nJyu/H&i.poaLH/)?Pn$O[[%pot[nPEXfJ7P{f29aO7K[d}X2KWF#qc3EmL|@5cy$}/@@CxP2ISv/)ob+w(7^8(XZ7UpIif3]Q<S3#86iU[f!6vJnLqc_QJz|2uWM16#N#yMX!#uC?Y~L{JD$G<R(Zopu93;3QJOqe4}&jdt/i;?z+!/edJ=9q&T.eu$~]{#)Fu2ob`W$!qQE(lo~r+t4789tUe6H!{[M,t)o,Q?^,YVm<B12_8g{:#yGYoP*0c+E4Q,@E3Y3?R9EB7&_^N&_j9Q3(os$hicaHBj9Z/049juCZ8E0C}h[a=S#y<$4t6E`A}>6GVi32)x:+sWtS?i%qc5]<|#gq3#)v3Cj7Wu$MOr#7Ym%.C@p7[=y`oIj+59iWZ=o+V\"4*bg3U=RjcI)gqWU7KP1ROEv#*wx)[01{DC1{Ev;Bg@bq6omV;Wj+Vzfjlm!@3#r5:FnFHq/^TkwEN.ur4S9K2fzE4B5+Rc1r{orD,e<?}kfVo&SRE;TJP3UPhns>x`(|ZnA`_b{*PZ7pk:G~xFm;]X:HT8m,MVr?SE@)l!x:1`z=X1qWsTl1DtSkl;OP`^Ska[Nmf+m`}A6Ok>]6xE6?#.*y;3E82[etBbU@Mej;j7$g\"}Wzxzr0Q}C3iDk&Z{O/gKLnm^2C7Fgp#xeG}uHfgRB2l)Brgf&PU`FvM,vOK}ObT|TGnQHf#eL6GJt59FlTPKO#})%jt<6o)eV/l%?RQ.%Hno~pX[X^:i^Y30$de0Kb+/Ly2@FZboff6ID5V2uMS0cGx+IQjXzEXw[u&hbNm`:@i&+P?0o,%j?!nf%P\"j>0o,%j?!nf%P?0\"R.3WC|@c,MBnGgLS9HPbXns5ZZ[Q%R7Wa>%B_&%hq9K{35Y6o_Tx7,[4gS[\"jV?8q?Wh+[z0\"3\"uQ[6P\"8~eG:t<44L0D{S;6fS)Y@Mr2xZvG%E9kZde>3D.JTi4Wf/vzqC/t*Zg)%ZBuvS!Z2wp1+]PiyQPnFv]x%W\"nC?%McD<FI,AizGgjA=BF%g|&}xnl0/Xy7|S3l^!n55u?F/ZZ~TF+O|~&6zHM~Vw!Jq9p>3F33N[XXF)znw[:S1pzp00@wP~5\"ZuW:nFDIss@<q{LwzMm65?+fzr,RX8Sm1cp}|#t6wL%/ZI/6PHY_vE1#q.ZW+t<De/R+jJQ?0D+|NBaL9WMPb]UsY>g0^42y1Ls_@y0i1=6x:a@|DYBxM`j5QG0mPe>2&@5?<1Q{gW^1YmaiL^F!P$z34Uosh<|p?LN8~x6r.dkekgg>:|:KtW[)!OqOg1ULqH&XsO$!MUvUTG3c6{*}$i7V}#pojy1C2ld!/Lbh;9J2,=;DD`@+t8]sLtUL9*zZNfX+KIWN!:^HRNcnmxE0~V8@zl;Ylf?`Glx}\"13F=>hYN|/Xo|>phgtiAHfs{]N?Z])5S6]zQYCIs3D+ssH~4Y}<8?t&}]K7be3,;ItOwko?L!U@;ngFVVo(wI.X%pcm!f9FD.mz5t264:j~PwmB]QM)[Q~kJ$,#=C]z;dUlY>mY=vaaMnTC<TY=GmdX>>Nk255.l6|=[nj#g<UR85wmu+9A]|FAvWKg7R7Wa$0pt4N4#YCP5~[|53w+kXaGK5Yb)8IMDwG2dM6R7#f?kGK5Y7RdHx7?5vct0*=6SYXG;{C|iE#}h:`<|iS*/om2h1oH?H.sCoZ;F,Dl[PSl@U]O$fsc[w3.>fah8uq8%$H>|[Va+R/A3z2a,gj}]Pk}]+tK84PglUTEZ|Cq0;UmD7ehS1T`8v$&0/i;69jIjxuX}@0a|WZ5<k5yNVNwc~I%J>D>}gK>7<4.F]BC4d!JUY.=v8$I:YlG~fZ(WI(`wnLWTF]|D:4;o>O+d>]SKtB,hsnpNu*~Do!>3d^X1q+>O,#.I6^}^wW|X4acL10}wI)IM)G1zTiQiXRIRjqyIR.R[.X~@6#^}aw,F7wzZ+,xiU?Z!LRNfcqd|dxb;LFlHcMz;Y^l4g%>qbS_msF#4&pZH_#I(?x!$sCPHo2:6@{MD91rUW&qcK%_.$a[,}/!SK!2N2;wFzm.M_[iOyQ2;X!0[oQF%hmBe4}GoIIFGdZ^HiC6C|RPEgRf`_$%43gmU{|]@rXq`:}9,uqPL{4^qo~*a/z[()9`>^;#)+p>YODCW9M$Yqtp,;ln%RGo$xy&JzuiO\"&iyne;bcH=,{roh:9g~M47u^#m&N`qW*`;`uZ\"#l*_{5_VdZBc4,Kt{Cp0@#qq#h;&W.$:x}G_Q@`Tf,c(B3`o=+c}]PEb[0iv=JfW>B:]\"`f|9Miv#ge0;2wq?Vel{Cprx^XYPEhH]r;I*uRi4DIns/KLYVFvCL+Vn.PK5@fvSRHEoQ7[<K:0G6j2D!0}&rUjK6[?*3hkh%/*YNe?vko[H!S55I9KeJ:P%qE/=:3LIPTljOx_|xja|(_P82?;X+>{XvX~#{c|rF;&3W>>b*xH?)X]09BN)eF^jS3aSLh_LBO%=lBxLPc.I[\"6W9up?d22(5&n@xE!GZ%Ip$\"*M{i!CfX)|,,]&jR&N@I=i(y3!<Mwt}`XDE2MQUx}Lnx2RH>SgEX<t,,Yn(3nMl%!`q16iywPO!4i&MP{(RAlakEYuG?p_k,PiTv~>3(/LSC#Acq4rvD3~tDnTSi3x!R.6y+/Ec=c4pJ#sc)7v!k+Yhx*7f+:x%W`}i1a4~psqw_WC.)yH!2R,0y\"$G+t(02>VI}dUp1JlreQi/QU>qD.4,+`Q4NJMnot&,6c)#V;tEH{q9KZYh@N$TT3`EXi`2g2.|8ZTC#\"yQ9AJE[:#h|7U6[LZ~%O[keW{gk1T=6LkV^glwuDx7#VF7#wU{Vs/0/P6|1*/Cu2,A[4|?_/mRh2R$J\"qyb4B8l_`J33*.INQsx6=w]>buo_Ck_?_?g1C#{O,S>Ke;G1%E]>rASyEY22Z>`gW|Yc1),rgASHURmuokGD.d99_Ak8gFqASW%\"1B.(3a2B.AkY2B.48FJG2EJC_Jl4H;V$OkUN7]Ji?6NZ9rw&4wlOqruu>B|%Ze&qGWCZ+q>V;;1;#4>*1K2=Z7@#B?[rjePN|}6q>HY/&k,AB#}s\"tz\"[OpgeS7)5Jh*?H#nP9K}B\"gb^JDZDMe2G/_qJSM{W{\"FN|c;`Sa1R?5=M=0AwAr^P7bpLl<_P{h1b8C>m^Ltz49|!DH&p#`@yJ7O#NfZ81@v0K]6t??5{y{1nRr}Tkh~j%Qs*1O^oadqj@+TTN4qN!P`aQi(8<kyQNlxjd,]Rd}[oLie?FI+^m:;6AqteI]1W5LLJTxE9lNf,6h47G&ewa(]q|GVhK$wce_OUp?#0/EcntL6@hrcen?]#9+}~l*8$9KP,G@/OSnWg`l%o!D\"L;oniU0$qF3iF?md&9l>Nk`yU],2s;B`/P/)KE1{r:|%tw3.9EXQFEBo{<;P;26P1UFR*2CVVu.?dFrKyUF~Tm3p=b/9J^m&mHjF#NxMl42=xqQ[XhjF#&aqx9&6:|T6Tg$C^x?cunTRR)/wtex[h_i[ElTYEo$PUkJ$[4xuItAS/YaQVgqe~|%Fi&[CC\")lptMTj|jY&<QNT5r3kaF3SJllQ~y^lVXVjv`3BKi4<90`?hhnP2N46$S2.v!a&`}b1~UF{({B!HN1G%xSbmlrXx0UV\"gUY/ppd_[w?(Me%_/{q`iSPEv`qGxR3*Rc~sV,Uc_(kb[OKRS==xlltt|[?feo54kkwB.vlRRVb56mg&zxI`]uU#AU&PtLvm%G<IFs_`3VK&[tURT[z*qQ}8E*!$Ju%q9=#UJEk)ee5rD^40^8<R_IL*xY=&2vjPgg:7Si&hI6>[fUY*STY*Shu[|GHC)5C#[c/n:,*JlUN4Q4TZG)]P\">}m4zH6bFW^+g*A+{a1Dxwc#FdHm*[B.JZcY&+Sn]iza?={oU3.Z;M\"UCv>}e}HOIF}8A0*/tG(+7EX?0UT3v)woajcncPv)4Qc5%E]_$hjLm+W0EF9j:o`/GLf&=Tb#5=Td7XU(]Uo$fz],*4u`R1<}MeTgH,B]n$E0cx2[N|#.uRvk]+hbXQ^BrHq}_6YLI<&%Ks5H{T\"{{)^|S;M\"^0!rBBbInK%pRfbn%sm_G`bm{T+Sv9l&w6@foZJK3Mm&E*ah3g68,k{Ak:WTA%^P6S4T0F/!qhPza`)aT^:)eiX%`1=6#.ypxi^Lua`Zz9x/PqXg{gy1OX*{t#D!9q1J))(ao$%08|)~Pj2>,dB*L+7:`!iTJ/FY0nnF#NWo+sqM>^wsmI#S/9Vy?}Qw0=$#/$uq:MF~|:ogXV&(|QJ>H@LL,n0&pJyaIH/6?]Yubu\">3S^]tcp%:cRGe&KOVZ!bQkGpU7?:!>a&8}tGQ&r69,d4h&,4^qdomE]~fx!/dvo30l.<8e_y1zb[6tZU>d>`Q.!9kWyv7aK%=[t*tc.+I;_TgF<=u4&%c]mOb>M84t_aqexY]P3Z@BdK(l>bq*(a5L|kiJIart=#u]UgiTW[^,@Fa:LCq+&)yG+[,6w4b)IF@@^<R,8bAGqp>uoEw{+F/K+D5BZ9Ot2>yrg3ByRTHdq0y.[u`|^?,}d4h9wpm%e1PTJag*8?<Qwb|LY)cVldB~\"`UZV{:\"dVs}1zeORLYb.m}9U!ii[k]4,69i$FvXrq#;OBneT+vCoP!5<)J)ZL:Vm&wIiNPLtQGT;$7vqMXV,va?[V[X!P%Il)?h_Qfm(vL.+H}q{2#o1z\"T<J\"IsZDY#veQT=),5szHF+_g\"nn1Vdr/[Yx041H6Xamd1**Uo4A%{vbFMP;cS|{9bnp5&_hk&/}/IMZJ`+)6,c#;ncko9xC89:\"/(SH}I1+Coth4QE{tvLq1VZc=5k3w}#8[tbpDR33X/VeP3(MM=UyAG1tQgODafXduk!8M^;8?t/14#u}]RnG[:$rtm7)n8pI&\"R27XD<2?C$gD)eq.NP&7ofjCqK2X?vqflv3+LzV}.eQaK.U0pB[R?xyqemBs}7B,L^D0cJhqC=BcfoLt56Cx0V\"9vNXyrkvgJ>!_4o,hmKeMu@56L*_eVR_&%4&K|yy@;L@]]npD>H7n7Go+?5OgI$uu{YMHFuVm34JhoZ%1|<<ClH8A|KjMpF!+J.fe~)9JSc<Ws:mGzao=E6^gYqEsKA4evO?to_0e6jtRT!e$OOx[=bFk,yo/qJP].!HGE\"wn>SmGQVjs=;mIS%2w@v[Ya<cX36o@^B%vjKH(=Fm[D50jBWnNL]/>B:*n%6.$*iyW7*;Cp)i@I,1zwwj<)=,7SYQJ=iP5ii0k.A.5~&`>(0Y8@\"rpcU/sM[=m/i~K=zJArwe2h2lc^o914f?b|?]~%p]jpU]]Gmd`INp=^V)=6c[bpw%Z>[zhF9{ndBX!=`]Q(CXKUU<<c|%6=+&S@Dh53K~x]1T{IF!XgE.0h~|MPXDNvr8mzmZ|&%e>!/?,#h0L8qTf\"*1WvEIo.nc#;:d@I`D;NC_|vTN&eW&T%JXCB?[Eo2W!rs2/H_]q(LTTQw@_CBg:t+W5`zG}[GKm&>K#X0/zV{;nvQ6:;6F6!!RaYdt~%w<|]N3X_h(Z{;=p#I)Xt7*8,9H^81<.K5aWoFDi*(]fp?&W^z88[Uw3^\"ydjEz%i*o:T){xBaFQ%f42.lto|fthzv3]jT)#3Xy]HB[BJ%=yhP<wp|&dUO%NpWS22,MpcwXJTp!IS3)aiB_tTv}@`!Jpu4vpo3.Wt04L5Kr#9K12{Ne*CGEX~gw(vG4m&E[[!L#zfS3FbiWWs7`xio,jwA\"gwyyG4nWH[w95]%oN{W+tVlq3I!`K@q87HW,`q]L@[,oB~__0`1;8.UFI_(G<gc*Ph.8w[$r7$%eDOx8Y32EPj/i6uMsjOL?FAp;urHW,vpg&,f@#hk>XBH|IY%:+!|p/dMW|Pt{=gjW@e}f+`gs)j*L^](LHF^<$[wAa,|/HG4bDuvtwnnCC[ISg1D.Rk]UBXutzqFwh3o,NHiAd.yVoUPc7h2\"P~@GwOr$t/`>RQDXGv5]O2rI\"Zr0f8^jHfKNa?AhMO=+n9^,Ak9zC8f>+ew4%>.`x4VI~hXSiZY+%LtogQi`roc=mp(o~1.%mvEFCt9:>_E4lS3q+Q\"PvgT%(F,9l+_m%EMX*;4XAN8pOy4o3g5Py3D#T`m+:rT#F>nlzE/1;o=u*~=`=bfr7,uHQsmd7^vCd}(.H9yU_%pSgHe&g{5*X/R_Z3l#\"}:.u,E=6kM<J&R3k0VjJqPK16>fwtj`:xiu@=t~}}*Et,[8z.<<J|8TN1a;&pji+=se(UbOdiq8@ZyOWG!{bHEQTK<69i[6\"U\"JjXLpfawVbB;gy.({wYLOX/W`Wi6@cSSUAYI[NHOSA!o+?%\"A5.M&WBL9)5yUypdtTls90q{=;.}46ed{,;;vP1P;5xpNXIl9P9qg6[=6V3(]oCs}~,AkASB2B.AkH=Y0Nw59B@3[J|u3(]UrTXwVmuFrb(?)I3Aq|<KsEW%w1=kYjBunE#8gh`/mQrA5a(hpLEZ{qpe=3]F`WemTLL<@578<Z)5K+[3)a]koD)|fqtl3Z3:@^.6F0eI?rtW}!_(W<fO(SZYP5Pl;|z~]+zkHBh$W?eM0erl4005aJ7&zMP^kSc%H7|`Y}4&HBl*bx.9hc7}6%77xo[@Y*m/ntxoyIb*V=N]wWcsmPy;J.JiEc`.v2X;r*q\",9.*)j4h>a,Z6e,GH2Q`<(@~p~0z$n`eX6O3NMp)u*/vlKjsywq6b(&q,%j?!nf&8`pttS#X!5)X|4udRerOrW8YRlo|__4Uy[4Y%!!aQAYH_Lr\"gq@*[+k8CnRIJLK>]pfLnHDa&2uOsruc@Ok:J8;#Yq8Z_IfP%hiv@h31dJ7~pB&5@yC][IL1TiOph#1LBCq+ploHt#,n%PX?YKvpo0*9,crN`Ns{m([ztb|W1?W/9XQ6PI*>zm%T(h0!z|\"ls@X3i#;K1:S^R:$*3h_@R1iSu#VO7/e_2(Rvj3gZf:(=LK(n@4Pa#10?cQ[Q[4LVohv;rX5InLmSna/[)AFk.#81m3W1D@K<o/oS_QX0b;$LnqCKmHbiu0_J@eH;6S/H&TX]C6Lm:oo0H;in#!+wYUB63BuU#bSZ16%[@28PU|wCm8ya:o^:@/v]ghyatB_GcDL$iMk}Xsm/%#gF(a~}%_bAB.g1(D0bgu%x/s(c)rvIf{sIRflN\"FX:CK?>H_]CIiQSV;n7TUW!&(Rw@anQLi.gzf}NN2ae+An2FGbC4p$b)v=pp,]GPWCbF0K@^D,(;R)N&^?/:snchDc.x[2l6c`04K#Ed`|1l1%Vtr5h}N_Tl()Jy@xBE{`^tl5=i;odCelg4R_W.UF9=1YON%4*&98C$dBlEz1`7k/Ta~I#&T:P@!M\"Gu@(c/^@*5ET1{t:}!Y&A[;r\"LjI#qlyRmmw@&_N8l2N$x#L!zv;gRH&s]|o8_uNvYeV@GsGJa}epiE6Ao$`s:/r\"6i}`#gaf(c?=R@7Eb/pMK9n(5$({{w&oN|bkyRZdV=iWwnN`/~DW3!RC:5:/o^2,b(+prdJ;t.=6z9?n2g45_&Yily3}3[k`=(~;$~LPla.?&mW>~!4%&@iNW8|7/]1mTT<6A6v]9,7@_|`Sb<3ht~OiG8Z{mx[(K/4%V8PtU?S$G8Xt|Ey>VVB>Z^3kJcxt*%EvjjG^44,W2{|$]{h&Db~9?g8Dn+jBR3RV%C?|,)o70/r?;pDupFiUP)a|m>VX]CM?puJF^KAx4,E^>o%E+Nsf>m>x_D#[Z&AImH$4pi]^!)+b~$>,jD3&@]k{|=&%rm.P|^su&xQ3@%}]HSi3P_)`&UK~H/~w!;4&:^s[[3bgd(!oAh!o&[oev${Tpsi[V~Rkc[/`EErERw\"a.D}ofZGW;BZ+l?dp8A(5/G.{UDg}.#?U%5maOJe#.lwciGB<(<OLe#Wb<4/w,Tn}EtmnQ},k6EbV+!;I#;hMnW$g!I.g(%OKKgrjMJs&F:5m}&(ABje^Eq4`:{!}=pD&q<kVe4YEq^f;Ius]ka;o+BMDNX#JXVZEZ>D|IIR&\"jD%N,1\"qo}PV^Vft#h`/;7RNOH|T\"G5n)).+!d>Hq,&Rhge=UEDtI/,nc~~n,COA9;&mjMW9ee5a[k8rb*<NpG+P3qrpzoUE^4{8u)i&/6M{/Z%B1ugk|_|8u,l,[B|^h)@|$cz@o*#wV+YuC%)&)z.)/(K$OjsytkRhwdEZC<Y<}^5Tn!;L*nz:vio;KTDVFdJH!p,g{LbC&1*]Xg5;wCEn`t/NU{b3@oA~oy.#OmekDLW=FG1.ik>P#PY#wvObR(qaV()LKQZxE$JVUmNY:s`4q!.`7^jV(wouX%&K|uYhC<!1n$PbF7HIz|[H3LwR,eB9Kh[sPAK(3Rtz[7!/o/^eB}J(ss?GM6iu#UI|rzYGdnqSPd^niCR{Q{QbRyt0_n+O#yU>w&?QfB>)E_F7*5*5*lNK_,&:)3Fm+kkaC*VdSZNQ/Vg.qshxtV&&[|.0Eo&[i(}`;Gm&a#f&pZJzV`]3q_\"Z,z!94.psut\"Z;krS+]S[oyILh!q6W+PK]`Fvp|mLK~_~q=9Y3Hw!%?Zpaa(]2j:_S1q{{@?n{nfCiA]1,1H:wZ<|1x#N@99R+vsP_%Y7RnjgMl:ARvO7ISI.(_Y%s|,xxD+i7;&4EP|oa,quVz.=3`&!_9XU72R2thvmc.hqMS40{t#Ua\"t>2qP&bX4RflY?0B>BSB2{5,fQrfQwXuzC?D@_j]oc||1q(@0_5;]_{|sVMf16`8aG#o`1#^R09JUX.dUX.?U/6O33_mp,YUVf)F`#i|$vP(9W2ZV!jbFy$*v{`<Qx5*KfBoLcS+q{%Mw.d1+]U@%)?2C>]?=t^mpBnnJWFk<E;72H|n@wtAG}Jjy]0l;.IZ9rNMW7o(G;s7aRHakn&j0kyNx0*I;0q|+Od~ABXFs1fyD9[&l,%}>bNRB>?&Ce_[uW)ICT9iU@|e|K{BPTEVzs#Kgu,`S3b7+W@mkHYU+Ty4okeV9ElkoL|ID9WpHs.$5[oNHCy7u[RFqOx_=\"RFq{TlXF/>7NKwcw?o;Bm;kR)Wgkut$<@ndG0{MIr0/PHwn/9=aQJVb]*FWEW]kV{w>kT3&KQ7%Ws#5)oM0|9n4zM4sPDn&Mi0/g3&;AqTKHZ:CaM1g+i{(cD`=tvh&}J&cBqop@#nE+pC>O}{(2k`0yXmm)<LE}rno!Xkpv2r<xO<FM|0@:r_I]3Y0W_u%k>6a:G?%.;NE6}PG[9&N]3mObx(I.HL6Y0tG7YvOy5XHOvWhAi6{ai7n6a_Z8zi[4KH=>xct&*$Jfc|E?$)q|Uq9w`_Y&9chR27CQVY_{|x,#Y.60=}Z.6[I|$x*k^k:!RRzlEpxbjyU~MUdzJz^O#B.Ak.66bLUU@tqi1.vn4?@!`X#?:nNaySe])#X;jX)^e{5r>*D}Kz@NXyv0nNi)o3t9g+^twtG,.~XjUn@Sk|1)ka3~TIVaNoa5>C8Et!na.Pgq[TrPKuvUPb(:`llR3.os4L&Th(kQA3XGV&hG|u[gV4vg?D1(s%C*$`}htF`C\"N6*B6[Fe+>4l8hRe&T)pt$bFrWPgoLHziW.eg~N}w$W]eif1Ri7ig6bjpxOaw4ajn`b1tq>xSPoxbjgMJ>u[3X)R8zv>S:H~fhbrd,U@FdL6O<Ludl9xMr80=YNAZ7P:N~cyP7]F<}|PaMZuEqD.&[%Ev`6RfLZu:4+i3[LfXA29$pkt<oEv@x3IDm`C&vw,r*&;%P?0NlsXa_mp1^e&trHFV!_C2XZ1if$|Jh^NI}FcAq:k<@Wk[O+%|1x$f50_4ovugF)|N[iJ~V^U@&,f[@[)[!u$yfU/FQd189Tgb:Zp!,6lmT#]+~]oioj&{_%J=]#*\"Dz?QNz$g!m`P3X_+V$F)m>;T_hUbp#uY.l[rp&%k>(ox,Y,>`/U.$J3E/a~eQ<mM$3,M.*`lm,Exo53HVBCPKTU^=LxC%YE6hTO?=0#/9KpU]!]9lzUt@:<X]>/z#1Pt@4cMa%.(zR.N:p,:U#]@D4mOQ^b}5\"brw#.Bca3~1~rr!ivn@*]T=eQ)z<;{%e)P~lZRhc6~&i|eqQr8zgPKd/^AS^u.j4P$%pQ{VtO0jL6UaMd/3I&R;E&&)WUb00jM`b[%{JhY:H(w;>S/42/(z&Fq@M:<b`avOt.<!fk3@OBH/w]#gioDx=&cigEOvr!\")aiMR0I/,ou;34xV8,^KE==hDq1.vo,Nv1):QQr{sm9*f5,A.@1.Tve%PA[7V?0o|:8Y:z#r=eg/F9f[!LpNLp?*GK+fWbYL$V~YM?ak*|.WkNCfap0v%>gId/n[)U}1H^KGLqu|$@+lr84To#yK|7=`&%.])oN\">;MVy[s0[|1U0?9l3=]781&h1P|&.sD&]n2h>[=I7Qd~ZyK=j?q[,9jl!hI)o(I?gzN!Lk>_loV^KgS#m{if<2I@c}LHa)7T]:=N[FTri3:qgLUt~6/^<T34[f$Ok6b(e77C;_W7ld3m87q2j(q=%nQm4r86J68XzSq]0K&eO1*mDFQsq\"6D>A+4u9WW}wTz*1r\"a%P]Ctcp?{Vj).D.!p=Y7j4yW^dKV#o[>uB+*5o8JfM_o]nm*+m%1w]?L3DpM<_Du=~<bF(d1eKdJfKHgY_Skt:UY,;^]%@7?_,ch4)V]@D}{dDRiT)zulxl62=qrsEZ;cr\"+]`=[r/ommFg[rJ@|WT;Gq6aov!@6uS=}<q)\"IoL5NKNo$N3gzgv.QP4zmxPH7fjmY}FyOd%&Mxclr^K4COjx;r31LjBi+`:xIE<[Yc#I+V_0^E\"H%JXwVVi..Z<}6=Yk3w`}<qT{!2EE5*9=OcEPjE%ZuCrpX/|903n`d[:%Q]<6uk~V}:Ii}_C{c(2x`?(EfHX~r{(e6};ZD5(fpk(^E,]!??s<xW;IhMfs:m9f.q7K:/D@cuYqH|iaTIyN^dt&M>4kF9EFpK67S2j:aC>k|nji_|\"25{C^(#~FW)]]KeZ7h09^DAa|,>a|W<9Bt2C[Y[xW1_a]o$koOgI?VV[$+1CF9*ol6TDCw<s@E[3={Zj&HmN,#z%oiViV7QvS4Q<%(.Z_K|#=i(2Tu*mz!rWE%JDRgz4V,Hv.D>^gAUJC>goX)0y2gpYaD$Lp3bQFC.ToQbz%vW*qzV&]0,m[Al1N$3VKYPVY1.x]d[~k~srJ{qYI2.ik,4NCMESR^X]aTi7^us:9~yH6xLqaI]^;O1\";YZUxF7#64%lBn%_FICtu?zu.Iv2I|L8/:8CwWQIt&&wv67*D0^6uq!0I7PR8:eqEk8O6wro~XBJEu_d{W0#8TeU|nfT5chu#{wR#T.q.%.zGKx~yYkP6[&qIVS48H9&?>rf8$Xef6<rsa67B%w}F!_<D,.dUAS2jZ(OX/}WFyfIlz]x3`7Z%#V14L%acpq~3Hp\"&lpW>:]+u;]1xxA1N3AkQI\"3*NA?a5En#Zhi{plQKYh*oBU_GP$=3JgMTnQ<gvv+gjXk{OKW|cf`X{8}m9Ls(@G2;oYI`lur%_Fg@Rzv`mU7(r66Q.)K&6Q.)MclepuD2W87j.(Ug>R&KF1t.y\"I[H#jLZEj;9,CZ53wFV3^`(PU/SJP)r0d]Q:Sokf70kygU+29DQZEF,EBg2gwVL8%=M(S5.`kJ%hT{p~#l#1z[];hs_cm<*FE;S;Va2{2X^qqd{&4JG>_sS}Xir<tfq,`n%P2Hd_z2*gp@21eo765QY[9]VlchIaU`BT@t{Iy^iWPhQ~iQqTgV#j&OKB;V1K[nnVWII=nKu(z1l@1,_=d$KlW9&QE(t.4h6vd}W%M)&4>jflI/b[@i7p.fP[cl,8[H:>_oH2F2B.q2B.sg59o<bjp`A25=Jl^{MStSkv~Z5,e=4sm`|Slu/`G@;Hm`#Se64:dJXd*a=44:IIY2bt&oojJ2`e~iE\"BRzIFiBm)E\"niTqMe0ShM!s8FH[MT7qtzVi[Ik#FAA5F&a[A9Fcc6\"|L{B4x)5T18rGOe+mewG0P,,UNriXHVX#*$I\"yRAAAv(|jDA[#e@YLK(jg!ZSIHdDy;E`IhnH2%:C>c4D/+~),u^Z[A&hX:$Aek/MrR$$T=T/0<;T?YdaaP95olzdz6u\"&RPT}*aOK\"~U?4!M;.U|!;>gCy^P}W/]`fUUZQq5GH~Qi)*/P.s79GB!<ek_JsH?rgT.f>?X|ES^E{~]=Q[sWRKu]A4U4O_e{.t&|kGov~^!HYIAaA{bxI&hWl:gx]yq8MF8CW{`_t]fPMf\"UDHX[[}i*CIj;F8`/4z44~wW2065{,^7}4U}..aa~~OzJ*78@@Y1w;;`JBuFl/PJ/\"H,30K)F3`y$YX*SIDP7tS[Nvdo(:8M813!DnE(|{7:9b,Rt<aq`cT5]xWTPQF[\"(rWi&ixCjn!P9W@rGT.c||A@cdz}s.eXgiD9.=6}i:a#A#f4h^GS.nAw/+1QzpuMpsI5D*zwS({8OPZ_,k`R}$U2`2L^hZ;6TJ@%H3M,foEhqRccQG*,<IyWzeHWJQ]vll>:`$llu]xb88kQ<@MH/{`8!cN.Hh\"GCq))tT\"/~dlu:jA9DxriGW~nij~kq5{8x+!cn6`E5PySG}mrG{WZ3Ido6%H@+0=AloLw7R!r3x3~EHI3*GQYY,OM0j[d^F~o2X?xh>/TDq~d)O0.XH|a|u@S1(1UrH{~SPS(hiwl2YZ8Qwy~tD]#?8pr9X,nG]v/Jq}[6`5FJc6>Bz`ass&keVoREi#K#>vE|/?__HACPcpz}tM^mDHcI|1);%89IK+s}S~H%y|Z`ODMmub~&heRo8}d\"rp+<0L(*#d&#b[?}_KwOa{UN$*#1r3&334d?EUe{7nkF)eTA)NRsiJ&$V<r&#6<j?u,R1~*y2mqK`tg*3u(~<64:Y)H$]px+wz?z*}6~b<p]`/HNCHp<;Cd@m[Da~;Si$@rL1:b[y^t}r*<_O@m,/N~v/;Cu&O53k5]f?Qx3!%C}fz9|[1^MBVujE,UgY@E]gBXMV>x.qMWWOo=g4mY43f7fI/c6{S[*S?D(2kr)LdR(/|eCFEJsh%*=Cdp!]{Lg:]\"WVkN=GG>y4c3r&[h0JyOR7$so%p[i7oL*N54q^elq{VWt./<tXvWs_yK!s_&Mj>,!D#qVCwbG:/9z:*}{FnfQw^|/AQ4zTPU?{kvCN:!{=NZn,Lh!8ctT!L:h9O=dNpZQRJ>M=mw7NQ5%d1OCUQme]y;p>$w3:Kv&bvqS~tW)IV6gWqK.u>#b_cX]7[q<c)O\"(39b]zmpF1Q#q=%MgQKo9GJ85F<rhS.K$NxU&8Y6?\"g_IaO+K6|8l~~tM$;m|7~L0n^+WVG?6vEQN2aM^#qh3?:nxD_r^@lX]F&g3BVf22YQX8*4Q(_sR#4j5tV{|bQW~z?~\".?7CWB<Ip(Tydi34MBq4{m}M;jxe%(u@|UZGWC\"_XE}@Dt9yrV}JNJD9skA^fJW?T=CFqT%f8Pk~]hjDn9PAtZX)12yQ5f1^qvq3P.8Hml&kG*YL1kuxk?2fHh:][1&BHDA^VW(Yu$+R5>4G2BH2gKNNLdc9G*Eax1AeYZGDYhlPX0uiPKB=o}:r<tzCp&NHXH+YH&rO#THP\"Ci{J{ePK+JKILRHS|%PyYHWax_z4x7`9_Z?#+~B\".1+,~>y7y4?%LKF]scWWF}8VlbDq20c^K~ji3S,b_9fVK2R7Xb7XkKq\"o6_m//p$_)ewj\"wDVvbU,>=wcA~tSm;Pth\"[QMh|yMfBY\"9~#zvs2.{,uv{xZmJn}4O[t]|4>\"%j.fO%cu[aMXRN~3.4?{UU,XdB@sbfHPKFDg^eT9Jo__;HwZFUaKpsc8HRs3;8O7/.G7)@MH<)&y+5k!yUeWtZ7>YUv7,JZ!}iPG}1D=J(g2XN|_&(%x_yO%N~CMGMt~ECC5]H@i4&&ynrWccT:0Dc|I#RQE(\"Z=#4.Y+3Q@cn~~Yu\"x0<&A>#t8rvC%t=c2dhd+{<G%<?n;<!oS|p%^6Wwq8EfweWr!1WqxJm_Lu8W|$&>}n)SNA+FS>XD/)$=hZuOz=%;nhh)JpO!cN(8U1Y(Vz*f1v(!O5w+jAxQ:EoTrOg4&)o%&8>%Q1Wy]F6mr#xbz5tGH=6w|1CH{q?JSqF#$tx}FXZ[bj;,$ISS8f,Ti4G@kDjgNV1%Z3~+4L=(<i/,[4C>=*7cXUrih9]V=TWWHe2Im~6,Z$tLMaC^y;KvHluqmzBQ3}qK5BWYUI`9:e3yLUkyt@m::[^d/uAdrIPcUe5!8CmzLGu6G^z~6Mr#7Aa9Jt~}2:.6mqxYrgG[+yR08mcLJ:^9<>P]TAoW|z@[uwXdZdNg[@[YM=|wiFeLwvu>U=:abZ}4jCHRl6#C$<c0gnQaV::]feS^;&yQgTllQIl}k:,=}B,jG7%Y_cO%Na_.![/Y!pc^rm|ke;s{?*~b]6+/pX[_&YZ&*Od{p|EMD`_gWq}J+O[HVqUsUM4C47^JeYepi!>mg1YK^`R1$#@y$J7n#b:vR:8ItGe1JWKp1)hVij+1L\"dsi5m.5L6~4lp4.,[UV!*8,^2p+kEa@Tuv]ejyK&#Fp%1z|m9@|ZUP;2otth*F=K*p1_`a&P8m[cx}s.B{<aY7z&H+lD)[vXn{<s4)<)E#1LAewk?4Dm:W?5=Tq*xsDE9+U)MZ3;>}km>pL7^a!r}Mdo^deFCPUZhm@:=5O/&wP2yK?lRw}:!oeE}g5<oHaOv/muDcGuFO`)oZ\"=tQ9rU`zYhF1?isl;MD?k2G{RKG||}Z>=VaS]r{|e/t,_!<u_O!+HUwkqrI@]Yt5shY:(0>m(rU3du[YJS_XS==kq[7GRlu8Rc<17Y~_5$=Ot,FU#zW*7kUjpw@C%fB/[z[\"1mfHDhU|9ZS+,{PQoxH.h*XBgj##)!x!*o?A98YwCNpQNCw}PyPuPifQ)R]i$M4mZieqm),4Rtw+>tnipMxY&nx~1e3}GQ~F](:G_=QYDg<mZBv&CZN^.{%]z1X\"PP90DYay;*bN;|g$kLa+@%CQ>v!*$@S4a*g\";.YgW%VL+NrzqndsQ&zpGkL\"]4Ffy#UL\"_JtHWo0xbE:hag}mv$F?;ta,H8@[hrNjgMA^NMU))]`PDQ2>P_^+]PEgY(TN#1{tP??ur!30=wNH,JOSEL]MPZ,_4~HY25^2wYDR?TaI;X6(C4:^YL~q40imdJ[8]ti7coUG??WElYsDr1{2*<@PgXyeO5PWKH)\"H6cgz9Xd}KHf(qSg2wibX*[Ms68Oz#oCo}+B04&,8?z1)>R(UZl+z_x@QmN>jY{omiy4vig3:0g0%l^YA\"L}D6q,pzBOo`%jaR+3@Vpyxy\"5tHzcpy,#0R))^g\"t%1Lc*&R:H\"Y_L)O5.?&S:}WaJ3[6&7~_:Dxnp?\"wj/QrpxNbpopBDby}LC`hB8:]_8U.k+c\";d8*:D*44qPan7Hth~?ph:8eGMgt#:$8wB#p./#,g.+*:+ad`G=ulcd|!O>P+x\"7x`~=6lGil#u?N6$5(&*v|%9B8S}LbRa?NM2rjcD,$J*>tv=8Sz04]j\"H0m}4fcJ0qBie;bRWx5l!RaTtkI{|6+oCyWMMh^Ehf*bmir,Mpe,4;J|Zt_#EfWi<2O&r`A/b7ei0NwC3j6y~QpZD|:H;[$8rQbbL=11V>iUX~j}?sZcE$A2/8KD;\"eb|dH3WBaio?3^/c#2APD@V.Zer6R9[5ub?^760*tSGBIC,)k7(<$)Z=7NrhX9sV(;50ysUFNsX=~i4UJ$Gu(n1>>!Ei>:.hU&fAds;tAr(8iE;yO%,OWpkbk#v?}ssJZDs<SONh<A#I#fkh>%O)I.SF~VKFvbDQ2=/el;mepKBvHPpy*?Wi&mN5aJ4`Hr0I6p:H}#p&)NO#;teqR.2cgQPKM;V!%Ih5\"<wxtO=;}e1#{FkRV+=p*{wNH<m/OIqSBHMezKVJu(ADtZ$Wmi&thEF/}&OUxI1U4:i9E[Em~fgQgV9GHw~w,NKXLVwj3=P[PXgwF]LXSG+@s<~qjHn5w!`t7$F=T8n:@3]I+2x\".(RW&s!zCA]If=ZB~gMU[D*tT%V3{5VgT1sp|rllN,|[]Mxo%p6Cj2aR3||$o2Ar{HpgU(b#93%Xk*dYbL0~5(X>Lftq/TM\"00fyW*6Ah6/5TTped\"1mm@Lj#5En~s)\"l|hP&5Fb~eVpos.?x`=$4Cf`f|zjir.]>a7+dHduhrD1PxdT+hW_8SW<)u#8F\"+NCsFfY<,b_GD2#SOK*Y}W.vwYLssgTQ&2xi$Lb$(DorkC<N}N(VS4K@/|lv[^E#>A{oxn/`o],v@bv`8z@?*g|U^S?0rb#A*VE0H<VXH9O/[vl<l<}2C9vuy*Oz~i2Tbxors:q#~,u5d;n71CUriN%<m[Ga5N]tI5Cvqp*NdJx=l(L\"`n~hZF`=v\"1@d%(nj#1ReptF6+M1f3J=q6Tj@^9Ng.;?Pw0RZ<gDy{`pquVgUBMW0y>A>it(.ExasLfPx+Ez`N2}&3zShL~6WKTJSS?@7KI,ltC5kX~0bw%>jas`,cfve<!q2?:{(WB2F^<2Ik_sn9<%#Jq=v2X_EkTq!9xBAn6C2:]5BKTpWBy.)5x2Y(QN)?;/[vhdPGEsNuJx.j@d)gYWprOJ[|=qV+;_xT4rHWNVp3ZFeoHmw#FN1}SkILOPT/f6Xz:B;V6>nxp__vv=7Icia|ST%qF~intpd8Y=]g4CV~h:ZAqviZ`X(vsqPp3T3SZwn;$<wC[P:A\"=nfeSt*sN;>Qh7os!e10zf:2<qqQB6uJn/T(!_S*}mc[aE1Dal~3a7ff?1)9%k?XAB(}U%%C!7~GqBQPN>F\"#1QEJeLXgFG7#>ci]+IxUG=3t~(EG\"*@bf`*%`b?&M#/4h<EwD^jYGoPR[6nk>QdBb;5d!X;c9)@A0Ll@G=/(<D)ily[>jll]!J;9#yo6nC^O\"G<lMS3\";X8Z6CiJ!z;Eoh\"O@50}#@vH[%1E=bz}D5r4:bjrc:vb2DF|:JyNfHB!/x%J$atu+D/RBFb6`nvXxkVSe&)iEuNqoDh?L@o5[ojz_HxCsKldzZn)WV^fNbk(u!I40}<A6lWAI/G{jm_Wz3EIz,Fj%>bL2[bK{jGNhdc+@hA#rIvDfABKiyzNur.A:0yHo2f%S/t,Fwmg#5ZV~8Wi}qN4u!K1b4]zSGY$x=.BPKIGC)!R3G~a~r$cv?CWIdP+5?qM.ZZI(A)<KHDkBZkaXWAxo,TI|{1t&{m&m%YP%5ibt(dT&t%Xf|@Xl9`7(|GxR=ug)t|R%CNzdBj!<]^lUCZ.mEN4e{[sp>Z8Zo<x|:=HTIZ@TcCjKkm_f49tegYWhC:RkF/1Vkn&YZVs(iiIaC$:Y&|F9D;9CgfHJ7={.k3hhb0,jY9(c3L$pp$|NXDyN}ldx0Zcwv.=2hny+sNyP{kZ)$(E)tRwO4QJab2pY9%#.vciQq4^tXv<ahUl%{`@0jb\"3}i=HkC^rK]88&{5xLhRR)=tZJ|S0$^i~(5iMh[Y(b)B#CCIi07av$fqWCDghhX^liRV3rr|+^)!1\"0:|oii(y5&S\"+gx;$`O\"wd~6~)I/16&n3AcPSH~^E{f`@.2ZfN.k.1uxy:;EdQxfXt8SFwjl_:@~_#>?Y@!0f)GzK;d|gu$lQ?B,s7=oK\"N?:/_R[]<L,CCX$3(wwmu<G);@.G3P6Wp,!fnoxX4$I[73BNJ7BQkx#Qc@K?#+G(:GS8Y?^)H|3I18U8XvK*]|TYD}QmuO>!8ofE2X6>V^gnHic<A:tYUDz{h.G{.^UExF(Z4%;*LSzAD.bkC%0e7RO}g3>,9!xvHNJoQ\"h|Q<4Z/!O@7>`4w3hdoa,BGWhFYenjz!h*vThWzKqM8IZ8oCgdX}4/H0*qJ@kK{7DM>|WzRW/t*$E/ud_)B=B@*$PI<[:4hSGm3b%CH=G)?gC0\"%J/gq91X4PaFO|~6:&/9w9]?Ef{?%s0d$cz<HUpNj21yI:?t\"f3x\"}nvt/r/O<G#C7>`9dT=nmWjvdC)#F;L0;H9oL#tJqiLizU*e~R78d#L/e!!9U+Vd%*I<}Dg0e_NY|P{F<Sw_oz6|=m<[)I&8CxvZ)MQax*P>|Py@U:&!Y&I_4|2\"nD=@S;[s8.!M<j@=eqif)zv*5W^Mnl!TSt.piPU<|#x)bj]G)~Z&0%I,+I0CRLjw779mLHG2d_u*A.N!E\"]V`10p&g9t;tq0Q5piy3ON/Zq5euDje}VSWV3~S5yAi9_Q0u]1cTGC`QK}u\";:)Qt4D%;A2I0EjHr0@{H#sue#^_*@GNncu_rkKHz3KHa|tnxwqbFdR~4^2QL<GbpYowmcy{|JwOP)c2Z_OS932q`zge(d0fIp0&vNSgoR@$@r%H<j^{l2g^x0oRC85>dZ^>1BuPwNTMwt.<%~_]E}kJUtj\"|c#pL?ohMV^yE!`yN!#qF!/%!wD8k\"/7kZ<b]yR<?zgG0YIBg</afDDhdX!(#b9|f>vs1itrx+.B[vdP9~nT#4j`3Ig_@eTtNDqm=>O\"D9$%>9Rd1j(\"FNOzcjXVNr0Z.Imug*.n98xj(#+(/_2WRK_MR12yZC[dAkU/9z;hAe7GwC)Q$$BGxB#^U3VFTs7f}nuE^K6hzG08<`&gF`%P0M6,E$}vO:]:HWL\"rNLVV5Ui(=w0S4H^v@MiP{5gy4v0:Hk_Ll%/h:_4cH#gAhts_[3`]9cF9w@xwHK5gIH`an35[h)Xg+YLxr8)KLMv2yq`1vhx?i;<9+pE$#bMDMYNDwoYHpDCxWJb:4u{rz|dPGog3ZHfLfko1<vkB:2zc,rnS}Qj]~W$im`z(BDn1T@wAY_+MC{uY#77eK1v:sL>Fc(YX2aUOBnx8~Z.:_L3:)P9x+pD@g7[a+}15bs$.\")u.IQ[;(Y>p4)Bhx`8+GiF$Q=&Sm&;np~lB0f0aK1dBV.t,*a0i\"7cwCT8F%60!{`:=2tL+hYE}FaVI^|i.wt#_VJpMc78Fi%Px^r!E$oO&U\"Tm6DaX!8?9rp)ObFC9a.ci}XF,!*08SR?wE/~o}~&=G[IT(L}FS?h!crQUpxbZ*E{)eP/M2M7Kl)BR@lAIT@nm0D5[%Y=6\".XwK4$F?jSmno[PH5gh(5+8V^V|E&>`jKC/;l\"[CN|7tM6M~)&f:S02V|;hMM!pOLv`JPN&+hB|0iNZyjG@q`R]9:=zC6;|aE$=|#3TeM(:B5nGo^&O.kO1F=)MkeS2{*4mI0%ttK3INHSHt~2J5WgPjG+F3KH?1%3AY%^(Zsnz;fGEyePr^d*K_oFs_wqSS4y4PMW(lt6.M^uVAfE<SQi_sx22[~O[!zN&\"&e0ls*DSetFukl,0sb&5/g<|8q;jWeV?gZ3,Y2Tf~80jFX%d7)J:9)KPPer+ZpQ1*v/_<&FD1\"1p~0lAK;IPsnb[\"AUjDSZ;ujB!(VRyT_(T`$y9bC&keLW&93pqW>|!cAq\"7xV;u@h[C=cftf#<qIB<5%|@4b~[}M}i7}MBry(cZ`T2XCk8YD&GGC{C]\"vn/^deSe!GS\"F03yD3R{UHjDY8]gh8!7}&K=6xu>[*XOYp@S+/?UPSmA!i9x2Sa:NE5ybe6e>!3^eu5,mEi3]h1+iRU93{{&HzW$b?MTBMstf~{rvsj_h\"{x_)<d[gqLFM0aHBk%Fwv[h@Rv@gNVG%S&Qs|:zYh#t$`;c0@MX6c~?B};7XA>Ra]rBT`k|:*MxJ%DzXn17=,42Vh<yu}n;&[C=ZNGZ\"h`\"ZpIw)[*Cb/;Vayp(cheu1e~h*QD}`2&fRO0^rM]u%GwdF}z~d7XK@l$]U/|Qe#B^(GZzx:!U:MBpc/Gqm0(_L)E#3Z8]n4xgV4Z}leKTyz`AME_Igx1UwZqY$z1I2843]U0Gf]i1Y&YPzzoibf+)DXCl4Qg8h;E?65N@>d;5<[$_;Skc@2w)IY]owx0u6BITe,dfvc7!o$[3kf:|oa|^N*+48]>$xA5DTjrzMT|I&?o>?t{$S7PlYpHmaOwev/9b}>]vTc|F!])jKEssf]%`483z/WCDb!#g3u/[![_zrsT;+#HD`1j/uB_$;GHo4`6gHS?R*k$UxHL%mub!3Cet{xu?g&ZhN3r>pGI2z2\"()>0*#aCpfsu+M/)kxd]Re{,t$\"(_9U.#M?L\"mg^hEP0NCxm?S=yPO;g7uC\"c<s+b4b5.BrF&YEX/|VlpOe[Dv0#RAD2_4!+k`4h6kb}7;*so}4Y\"+jXKF(gnG]zV=>00[1[a3t:xr^QFbm[ZX0HRsN9$DG4^bqzm%NtwP@334;_A(c/beXIm`XT!92y]IN5K5}B/A]Vz~$aZxLe%DvtJ7|u]|Bu}0a=mj7tBy0=4&%?LkRC6Mnjp?.<4\"nZ%MKsNzS%TV8t.40ed|#+f>Q*+1!QK[l_kT0dH#H:%rCJ}i>!yS@aX[*JhX)Hc6&V)\"`?=ODazHEtaw$xu\"~W!>y;]/EkM^MVjvp`|7|Kg%:M]N?%N{gi<m>(C:k4iteFED@Wexwb7I^<8Wau#Nh_;9p/auzGgr*sWe#*k9\"xa6@HBG:<khY/x~$yD\"FrN&zcAM[yBMb=pX`OZ\"McPK,1*AG;PEh(iA|mi`<caY[+0tD*`MQa:B}~`[DnKom%&CYxKqpE$[$5JX|h3l9Pf[C=&Q;7Tr&?J]v7P~W=F`!+qqVk!OqTH_?DhZ&@{SjzoZNFB[}*xcroKdufidVo=^z%S)bF(]sfO7JMu5gd&z|9[zv5jKb(3~:~qRSkMQo6=f=]O]1oC1E6hz}U1=4w4a^D#.V23,oxd*#\"b%6AM]IQ;<i>gfqBM@5(MaqfSa(sTp(Vmshb0grumf^Q$rOK{SDCFDvBr#7%Is=*mO]HA[boE{)2o)>\"GGF:n+<ND?XG^G!LDb9Kd=ft;Y(F+bg`0:c2%]|]3TnW?H&=>7?Kvzp20vdbGmV/2\"N2=K~e=$Y&H$I{%[X]6[T?*66ZJtdyXi&pn9})_jTSg.n@MHXRDT|K&O,h!F&XmV\"Da8W0z_>V+c>yDR*_%=*uN2@XzxT&G6B!+T|+GDgWF<YWs6]4:dZPP&GPDj?cHYHrvR*R%LvaH%}txuU>j?PVf5&:sd@B5/D5%v{(D<Gz+ZjF3(K+^g]pR:isftcV[p$nu,tknW+nZAn*yB(+4t{KaiPZc?P/Yyv$)=Y^84Xkr8U7L,6%4XAv}]q@q|%:%;X~p7nE\"l+M+fhz3o(^U1E%p+Tnc66!1VYq_zF!dA3v;vc,H</Jh<4==,!]&Z3bvz~{t(9v7i(T%t~4/RL`q)\"R*+$OglcF76[rgR;nV[0m#PgsZ~<O!paz[Xo[;J4j1yT#g\"sN}MW~Q$e3[8pQcRkadn|MWjgQ1@WN@_[eHxpJ=54wMPUGN],o7#zYh@Q*M##f(B/g&sm11v&GYouz([3&thwO!0?lL$N{is19xya#~n7X;>RO=rrUB6:;HIi#*L`U3rF}AL_D8hlwgxDsDvlFUqxzN51+Yukp?MDCy[QX$LVV\"9MbW7l|L$H}X>PxR5#^6YcqI#pE`1r7i6Er7|JuJsisGa({@_4.??iYV(M#{jB3sDzbyKT?<}U?jfHO:b1VdWWct0$?Y/$S%pa2:OCZi3;3iu.^Vd==#d]&+vNW4$Sum!lk@IY>{cP8wxSUg{Aj$SHwd&`S5WAj[E{cERK;JPzy9t}K_P\"ci),l;er+!!m@~r?1#X.)TB8$7uWCv&aEX(>^=n>^VNLzmzh>@_gev{D+S^^ZuE.(3LSon@M)k01+ozq$VBuKiLl{g50fMeI:q,!S,Xn{@jN:nbmt<&Kw.4hW(ZQ)t2]N9@X/;RE,#3t0*N:ai\"Bnp28P$<wpuxuZ2^n[SzqI{tu0@f=eeT9&45JEnAyYQMU#c\"qW5dN5qDoawfykZYtDm|EB%SxvpY<_y1C2#[TD>!krwM)\"0B5;kyJ371z!LwJg{p1*7P:j|:3(i;bGJ!FfZGrJ7F1=\"CV*wv8`2Pv?>%^)S(EkzBy;zKaE`TR$f+.Ba[&uM4@lMD~WrV:%GXe;W/j.HVhHqrzp:[AVLK<uO\"5,nZb\"h(Z+X=yLr#lj?Sg:%<x=_%mjSF`s)}QBT[<d/#0^Mhv{B8=u]+&5IvAQaBj?bdq}lKm1(N_a|(M%+V{abg@h*{0uGa&L9bAEei2&O5al8l:Csl`[R7H<Y8s&:g\"q@kK}]$_Tv]Qf(}2T*{XOGrYwP(6(Y^ohQwhpr$7&EnN?8j[HY`sG?<w`RBXpU/{jay$c4zi4n3?BUgLDJCdH3Z,,\"Y^77Kw{+hziCigfMUd6k9YUb@1|4y7CES_f.GHfGd^ZW`8Scha_mRAy7p#hHttZ@3*$b|=f&Y7+0VdvgL{Ts#B2nH={wQ,`M83_F*SyW@K|31T)6&4D1<U<i&;?JSBAXlyqoKu6a:ec780WOfOeHV5JOIW{h*rK2BJAXqSe)_kCt3|FxQ#8f\"wZ;wO59uYMz|V$D>#^s<XDFSw^oW|8+=@jmQn*^3fSEPjM,~;r\"\"U~9@lyoox5qCD42sQP=etIcM$I/KNHDuYeJj0qfFlxy?,/1Tl|Sau8wJ%xx@Ro$2=Q|]O]w_x.K0+zpE;@g|3L%]Qk!se<d<FigtzCMwKc)Sg%mbffHgdjD=q}kQ[+bjPU:d:Q6y<a^<(!IL,*[/)&}$ygh%F</#Zk<=%6W/i^tbl|!s#S>KAkQq?4=^B7u,f=F8{1FKtrEM0zFK<Q~v#s1+U7w48EjCTZp%P?y4l&jq*@qVkSL!Ql)tJL1[MvHK@cK9dx/P#ih=Pcrh^$R:G7fx+@W[LwEq~EX.<iQ7U:[Qf,ym9cyqG:NJLj.O&{Bu|L#J?lb$v!#tV*F^*Bd\"2x)Uy&y&={@QJP}cMTwjV3B;~nY[DMV*8`4XD3Ny!Gz=SU/krA(yABP\"*LVY$;+e+}QMilz4%u]nc7C/9$8zgH(gaSQ@{.,.NUtfpD]9CJXth7|arH?N.o7R~]arfWE[sm!AZX*Xz]`xI>IxijjqcPW*ZguSQ@2.l&b{co^:I57c*>5,cS$(*&mEE)N9p8h>FLC&.()`8GO@DLf42`CUUVU:m!.~*5WaCA$K[<p}$M5ggeaHaslzuMnftH}KKEYnWZ?<T5fZK!$GEx`GMRiVJdAwfnup29c]_0#clj?)&DOjc+<^4Ba0)Kxa[MrX29&rKJHcsUM+ZjgJ]i%{.Hmk+H0:I2rt;UGgSrtvw}MZtD$=h;0/vE;a0Y:U5GCIIvo^MTf)a@=~)!(U5MyzHtHYA6!.oT&_7lo36~xJ*PUdD[/)obMAXh>A*ulJtwDe#%kN&vKXimophp[q9E/b5s(>u\"H=e\"qn0p8(5Wqo(:$?uyKY9n7Sat)e0Ri?{hZf0iW49}Db~=DSj|1rl#PD$8#e[5:?IZBo~F]^L;Syp:.^g^cq}Be}Ul8vrhKJMVmd4Xfpq&&,y4H1%w!:w(;(LdKCFr#)1Zp[8Nok6t5$PXfou?$8*4]Gx@tYYLV%Et5MKX!]ewW<c9u[a[57KBUp5kkqz%9a9[%$@HSEv1R10x|eUlI{]!vf8!#GPEw@QH3KY}4H)Db/fKJ:}sELYL_(T\"49IO@BR|U%]>&p\"~fc{#Pyn8:BjM{0uVFQ8}9H^qQ7$sN,>]pUlj=yKA9frbzVtnA_Hh8?KfcTZz4I3nZq<s)~^P/m/9Lv%^/DH(<V{p2]kYHaM{L4(x!w&VFzph#)fD8lmatNn7@T]!1b@XZ>Z6D<VjGLS%R;tg}(pqDndRy)Th$pojX_U/!8k2=M^\"2g{WWIS4(o4zn#e.4w=W1Mi:OiYvf~cy@NElFkT~f>.I$)n(\";G,a~(m}e>Su;OPeDSS8#y9M?d4FOk{s8u0VlsVa*>JE0]7jak+:6a&%Boq72#G$#n1RSGxZxw+uyVR\"1iVdanuy]64@1k?u3.wK!L6,arG0BHY>b0)tY:6G\"d@000Y7ye=[ulMwJE2?qUj5G>+)hDV51CrE_z$QE.kW7NC88hS+ppS,fEr;:~H2Z=z#Xb]/:cGO@==vAhPiqjKMsI!VHvu%fY{SH(T%^yRFCHkqzON2w&nOv1vV,pIMOke`cR~NWu]]rYVq(_eVW?WGAx~_E~MowypNH!/RNo:zXp4yAK}mTq%6f3?Q)2<9c:+N3&?QOcfVI}SGjNIExwpy4tp}0RZs._htfVbehM)EOuXJ.rLD~@q,I6$(0HF_5xcvCHUr|nsO~.Zq.7PZSJi~?0f~F\"_J$6y3?w4VUM8m>bIha:jTk_*KZ5)xNm52VmR:+2w%JUM9{FzyqMRV&RZUs,?O7wSF15_eUU(%D%}[Th1d,g.gH3M|C#d^?J4<iwB>,2l0y|OK+y(MbagTE|61p$k~[O?|_|`[w{;4oodkQoenP6b[B*O5A0[i$|1U8k=`MT8bo`?^!ej%B@_^{+_?0ONc96?PamiZ*KI!pKr[L^Bd6G(4Sv5XZ$Im;Q)L(h&!;K:]p^E)c}YZE%78Ijup*$]=*i{uy`lvF~dE8x)W*QB$fS2X[m\"0Yb}FjAR:7n0Te1J!sp[7T!wYxLOYj5+mE:$Sx%JZ*LolfCxcC.Qi^N_D~SEcYG%sw@P`6t$%zS%*:9lh{vf11ju.n##po<4#H`pJc%.}k#eF0?q~N`/zq,g{M5#!77c!=tsf_D+JPa~~YxJ|qGkRhsCpF.<6jIj3WEZKE~\"Niwd\"J|~:ISTonL8T{Y%Na%_bRoTLJeLut3D$db@iUYAwtj*Qjw}*${%L(E(c{=x~zA3ei#uneRuP)/Xx^oER*#3o(<ff2vACi,=NpDfLEm!!{ryjnw:ItX;<(_B%:_Nc&)ScM!DbnV2;q9?wKDJbbr[Vk;g2VV=Z$S;_KMc8AfJCvo!:r{Ll5krzG^fkh~=$gQfrrcz\"8K|SdBFgmgOR15ru9W1HL`@C+:XHj(xeRV9=OwH_mV7w1uVmTDmZ36KUV%XCKidD[=hFmq,3OD4kfo9y?1lhv+r>9:CkUpF>/Ru\"r1k31#KG$L%3*7?Xx6l,S~qMX3/OsGq3#L>h(&`+m:X_Gdc![+}]e|#mX2sc3OU*@_v&w149}Ncim0zaBjtTF]x/%m+Y*Y!%l{;5v%)mkH;y^.#^N+Yg;oy\"tPsj8foyIDRr6rBHn9.rh<zuXxOS00B)eFKpJ(ox@Hby#ndVO)yQ%ISDu0b4j5es[VPW};WWLH[$F!K/|#slBrE3>M=GL^@>RWu)4TVK,6HZiF8LEMpBbAdc:b5.]hR[RDW$]{c,@WB4iWeJ2H>K:K3ktHOF!*RT#9|CaBh/G:z1a8mC6+m#Ds~<f}=]I3FT*i/m#!:`>le<<cz6ZAmD2BE:K+527M?e9q{EM/i/\"kBTY2(B+<*!=DmBa=0~cp_eQ{~|\"%SvKSXME0Lp)HPO(Lg4+Z`p@v)srLel2|E9e/+<T%!fG.cX/7rQp%F0,m^%m|I?_@AU8R_*S}^7~npM$InI|#Y{633Q9GC_/s)mm}.mTrNX=UVC^_E#MV[}4kB5O7@y69.E4:|SnS>^a{/[mv;@Jo=S6?7~%n}>FXaF&R6E^86/597%z=dT]s?p\"GW.i@,Jh*f<E_N3[U_~Ehg/wB.@OBe9v0V`g<H0E[R;AHM$9HT2H_;2#O_an535!~lfLi?Ku#ZC6O&[qlx!Hr79y)gt21p,w}O5H7eymf1T>NxdhJC_S}d9fOMyvF@pt)^^4FqU_wVL6_{V?C,?RXTE;%7rw@HnYU2W7k(vEppG7u$g>YVKYUg3tKm_$)~nfldgRiOP1W8rCF{nWmQQ?0?qzyaG$?Caxi<?qbFIbIXHWD{aAqYxsv@EOCb_%mqB0cPf~tj3MZ#d84HsFkJR(lI`)LPV.Q6Lsq\"0RPi<@UnQnf,g^)Zod`ItALf.Oz=JuM4+PvJb!wvnI]^Jm[7drFoh7*CUL\"l%Y/>kr*FeCun/E&!H<[Ak(#Hze4&^Q<La|y+|Es,EBZq:}k8D._`/OyFKdS|9GIP2FNQ@S;GT.W<HZW2D>4AHXMoQX@@32qi%0i/o)qbNl7D2/XcBLUF8ikkhYV?t4]&yr+LP.|:NH&Ok$hle1=Cu[/\"GFl>Sb(lGw*:DtCh~ju?m;NLGF*#)qJF9_o({CdyTYD@y|TAIl],21vuwqfcmf1cdADNx3%~j_#yjpY7GM%.Qe`\"`*oHsGP)E8^LZb,}u2PBe&)MVl7zkBea,jwjmd$i;N1nb*Pz]Yc=bAT_F|:%wb>wA\"aguE]dng~;~ozcaEX_KjC@.^(u\"Mr`kYIn7o=7]!?<,qe}+0V[w+PToqCOt1B!nxBAz6Z~8\")X%J}q*MSRnb+0MO>5]#3fY6yuQ%!M.b4>x$^E~B%xyAKD2iN3hn&,P0qfbWE=R&2)[>*%<C]G2Jq&XvvVhx9)>()4k1O=,\"UcyP!~LKUPqE{8%_XaL]OcE/J|Ft~Yr(4]n(YKdd^$g:Y1;Mwf+Zg,iL}2/}C+,eV!?*ayGa06hJ.U}.IjG.#V|%R!#2Gg6doZl`g[z<cX;#onDsS)m<Mr;W,$,kI:4ZHC51:jKb$pEpGQu6YpQFOMGV+L.*tj,|33`H@{J7d,Q:RCjz>qHAk)9Mh%Vp#c*:jC?U/\"YRnaG~j{,yUM\"e*Vb?py\"j7ku%3n_d@cOWN<)`%X&HjsRN?jN^Juhqr8UxBd7.wq00t;vt=HJHw=LBbRYy]8cuYCRnYBA!,}i.$7ugiOp!:.KLV{GsoDqZ!htpxr]+C,Yn@BsCOy}PC$zO0gZ#zC2GCMfo_AzgQ^xaL]CV1\"f6:Nti_$jyEJc&NF=w|#<.2kCY>!p]%|[$s)o^Qf_+,?4W*k7v6`~Gu=JV%3X+1q/UyQ|0P}(,j^o=*?{hggV8!f9,mAPg6m6t/1C_uf^WI&=%YBI%j45HrA(OwqE=!?<E6oLal&5Mv\"w1hCZd54_s%&P<j>`HTkW(JBG$T|$nR`hZ2)%s&;:3vl1U[X%28TH)=fob$qyv<{3k^_!b1>0P$?WY:T8Z=vMyioWma~+>QYUc!RvMnX)qz88@#I8+R9,bp$@hgOAHej=![J=bL$w+]2HY@&}:.UKx!!QR})6]0QJKuD/~U~S1C4;<o{f,<jm+P{1_5.{?T#?%<3R$Le$Xd<k|~,5G5ye&TsAiQLnE,5D3_AABm$+9UP=/=~25sEvPIx)E&0X%{{VjI|<ZNKt~WH*^nmV\"jFLud[wT^qtCtGK}MJhu3{B2y?5C(b#?<4[6F4G0~w6BMAJugW0VIe:[KTEW<wRcr;50?+Vqe\"61VMxpsy67KSZ6Gh`.WMK^ANazp]FY9ExD:wA@${q+aUc^Zk;M%XMP+M0RtvIBQ@vY|1&E;.Z*^KNHd`C4^TLfvU6~`kT*:VpwRfWv#`]K>s,U_rd&z*8}6=x[*so+:=uuU@f_8(/p]nuN\"WY#2:p+j%n\"=c2*HhKCK5R.9MnE<M[S(.I$h>xIgjr]#7H`W:327fyG!PVVjd~zc:u8*&.l+tY.w0!KK@&[JD4`4Tr/!4|vXyfS,)M4S+1GN|U?b?&Qd]VzUFLa!32]*kF@bnO|_{^]ymX&h`ah+LKFf(/S>387J=NKiVFbgp[/btBlGO0fI./G5clt,PUOHY=Dm!;d!2i$3tg$K33>mPXF*Gu{=T$!/t8v0RW2:YMdU)1o(:F[i#|DYX>H;<LS(0WQ6|>i6Kfe@W<a{H7r*U9{!T=_qIUyi%B>Fs3\"39?A06)K)JnALc|Z}DtHtfhTejRv60DI}D!#D}9C$cxlQsWB^J,/H?tYEp&F!|Q:W.!xP:O)z^TwVYs^)(W/u;=<3QQg2`:EJ(RNa@hTw%T5mOb$#dd}#RKS?rf7e6thErL.`uV?:8;kL*jd7TK2bb:V8+wQ1+X:8,NKf%3RDuK0UT^/%YAAFEua~Z1^)KepFiBZOGgv4=[v9pFX&[Tb$`VfCu_?!?6H;8^eO/8:`2XBFN/Tf=nM+GWZr#D/3l*5h62Mo;(`awlUEiWI>SUx.TWVwx?h1G!A6gK~7SFmN?2zHQ2&MU:!UscsiN/\"S%[%L+~j#i\"ee{5Vs89Fe9$|S^?p@P]/uFD^4Z.pFA.+k84W/eF1P6[FA)Bj%[|h)hC;NMRQQ`EZ=?zK8Z!XcE^XSRcVMTC%S7lGe^i6N0Z<q~x|[M^0RQ[+K,N8cMb:BfYb,V/*JJBj&@wc}@76v+C@P,P=&Z!~;Udzy_sd2+4zJ6]>.&P:1wqE}s=T5u[oC9#&m]gOaf]k8@?YMj)c3[#t#B=H,&d5&OO;;/u_QHRpw>SmqmDwvNLSXLOUduS~=.n~VlPW=R;;7@2tX3_I1X{Hzd0@^kqm7~)1Fztt1(,zH)Z}j`]S_iW$gsRd>J>Itm2np#wA.nG}\"S7z`%4hO!lkw0z*b#49=jE/S;f\"5]+g3$5]OJLc16^K{JC$|x{I~6[&3b1d_NZCRVDC!R:5&/nL~8U=5Ta}cs@/5fl+|B+E)$Mlb$jc*o3UWct\"(t#lw+?*NAjhx@c9+`WnkZ_BkCYxN12p8%O0U*9x#0FpGWk0^1W&TAiUI.]~&cFBXyOzWQJfM+FvugzimUX?SZ}+t|p`:mc6G=~Yp{Npr[/4dMano;7)DFkYE?FZD>>FC##?I&=*mx4~):3d)|0+rzK@b65P9\"$<P`#Hny!Y*u6>W^l<_vsc.p(m@YkJoyNJh|n3YB*_#TdZA14=gq}[Px$XBMd@a3CgK&((J*/GdO+bPCRO#<fDl)pC%hu:ebfLRIQ~Y*b?%C/t81m9a`jqXGsc:7<Mdki%#XhTPG)ksfC`AJbcj5<9rI|+gBqXZBb[i)0Zcn)]bVWG`W8z]MWymJ%znPOQK1XAOS)@YY>SQByPOt[X4^{Ge_(1UtcpIMQ1yOr^u&\"h4fh)<EHwL%,$b0#HfogQkN1zJdfGjSkd^DwN98Mk[oIai)@hwVu{\"_<qoEQ?L9;+]$*;MqyrtAEZP_ZbuI!!$Cv{Y;p~q!eHvR:Z{.<_.yY$^bLcsxjLQ3zB)~8n5a+n%Uo,!:n5^;=C*^~5!(k~U1SNhcDkFh$TADTNxQAQ;aNNHu!p6?<NS+v<:EAffk<vI&vVEOC\"f$Blr2yfKGB+UDq|}oX{};&]{NwcA=F`djrFt^+}Dp.Qb\"IK:,:?sO4/WF:BI4JQ8vvQTYuwu0Dv$\"MG:q:?EioEex:[5>`s@E`>0D_i!vs#_yw+>2*kvsGPBJlY&V2XpR@Art48woz!jQ<SC/>VX;qQU#5n:tO~`pSVOYMO;GZSBE5;q=6,]gbHNk5F[@xV7f5u;,gmy!hMQiZEwNg#G:O?(yFZi5eJ9ay%3.)68V3u!\"V/H||Xm@[:?~~$CS%:vr!}4IBTx|lib=@=,3NuZ#Qgh5<^nW8Hk<?..CtrOYN_@C+m|RNTRcBVA,uv<U+`5LG9HU#E^1Jez+HbzfGQd&m$WzI2pGa|#FC{wilkWp&5bsk2K=EY#KebK.mP1Sp&#f<]E^dyL==zMUO{jv3V2l.8,I~Ptk=L%Xt=>Cn\"D_yYxbDpn(x_8`h(]Pa0,:%rTFeqPXbwWIx]:hRn3d*36Pto:I?xo]CBWheW4{ynmnF00(:>@C~z*6rfusO&a5,Yu>$WpEvEw[q0U2QA8ymq2sM9FUcJ],d2N\"yB)Z09;rzwj9jd[kE[V.EhB6JVegw/bAW_pmPgb)5/1@wwh+e&1|j(,)JIg(g|8=7SatL>b}]JNbsSeh,a)I|F)`?[OL%5jxvPawvgygTYW/ZS^O4LH2Z%t7>4!]K<6Cp}55!qSnF?+\"(cbd5;[8>iBZrU;^Z.6%<Sg+~0/BD{Q?UaJJZSD/Yj($Pud?^LcYH@&p;Pjl$s(k{_S<?O3$LHL_&%m{/=M3!m)_/D6`U6$l6U<|X>k51A1]1gvuk},KC>@*b}LMNMK<+n3cz=Zv_CBB+g7RkY.d{lc|zlA)P=&uV~aCGg!cX.yqL!N/B6KY8%i0{]Lj.\"~f,$p}K2`y4D8m*gR8kF@/jeye%bZ^+<!o=2:GD6p|h?1}9K=SR\"?F6^wVVu+n(SnO]BBLCsLaYjus(WRfE:g2E;$qkz$P\"fsPrQ@;DeCLu};Y9)T^,t9?!E5wT?1$<\"&qgD`4.xG1hPICvod%<!!{$][tdF9_:rckAj,aV9j\"v;H[x5S.RTzvg>d\"r](;~9m.8Gzq4gp$aHqxS\"lBn;TD?DF#9en0h]K|;7r?JsbnwE?(;j$D=BmXG}>vnzm^#E!Y|p!xZ[J|DKwb>]VBc2MEw.R[!M?}~9N&eM3MbQ_&S;+~eE@h(ogz6AZDUZ./g?,~(qR8#n5?|*EL)<ER!,q.Nh}:=Js,g`\"\">qo6w8<CxbUbKh:}=Y$t6qigf!O@6]6$U?$8|&VH}60N6j1gzB_m=ocM.d7mSw}H5VQe3_}.nIc{%6AYnU:Q<:~D>;kvE2J8]VXS?FJv#!ZCX/<hZp*p@)q{P!ocnAqa}zTi%~fY_HC0~`8ik=h]+V9(QIx_rd*v1<YM2]+mW`RO~k05t_<Ba/FOF<bw}lO4S2aB>`}nkrhl>>uO=C9,=qEGp{RWS_g&lr,ZLXNfZC[CT0J.E8dh^2vcPl$R^M%oIcd_ZJh0rm3dH,T*n)KTx[p@<4Md=Gl+6BO/$E1WrW||RN_xYYtOee2`HYZ]?s&xp:byC&h^%$p<z=i>Lj(;O=LsZ7o1Fk0V&G7;r\"*AC2_XEibD]LWP^hw?I&.pLONXrefYKgq{]c{0p9#OQSozjT4N~iKfKkNg8EBE7/cp~Ib!![V_E{40tWBnTh)8Q,2<kJ/=eZ<9wx6G.3Vn=ZS_YCaT`p_FjGKa9~C_cPIq9n;{~H]T_o3FoHJK|u(PB{E>tF#xScMh_WX=Y1N4l7.gLU~<]^1m3tQB5&,G4i@ewu@c;_clR,7rp/,H3KT5K>0}_>v@]G7Wq]*faq8I$Jic%J5KiyUCe+JO{xU?h_Req{c<qO3uN#gAqsf$PpU9FPmhYc%Y/;$b!dTniT!n{j6$Mug<51T!o50<+2]!6o[WV/s]@}1N$c|TqmL?EYE(61Dcc+mnX9Vz19kAGbd3kYi9D_[w^=%A`RKGhOi&;*r*>N$e3mnM5Qz;5|_!!{u\"u$Fv)/GkvR7R6p?%{Jt;m]HVY%is4T6A;1&J%;{gUt[QBc0\"alfSkn5v;A;Z9Gtb`^yyJ<I$e<Hx(%?0oW3Z&Q6j\"Qfm&T*$k=|tfnX}]oj^Hvd*ObL[G?:5<lK]Wd9yTf,_=/3jBs96%~Fv3^gV>f#&~t3B[6o&`mw/:}pu;N.Tzf4+~iwrc,\"c5$2p1g67{6,B>lCBg/6ki\"|&rWPAuqv:OsZMi(L]eGO0R\"qsN_?xiqsnThH<}!8ksjGn|C,ROpj[5H9#fci^rDYyu*D~[6^gh2,;rlKk,r~CD$*$h[p{f==rFr2KG:vuXM[l)+5]u)uJ~Ff)!9aL`Q@sGs3tC1uI[&oY\"4g3N(cuN0YwOxn_F9USz\";2nM1=F3N0<5)NQxW1+@Td)`>K0v$O];Nx{ZQ<OhDYS!EZf#d6;RD*m@SxcUSJ/q;Tg/@tZTu_)^{bVYGPC8h%NZ./@^a4&}uHuLN]?\"rfeuU\"Yrr#6O{X<JO;NNLFFkl(a4dUPB;7~}_.2J_@1)68nq<4b}WVre07=\"jz{wwX[Opq12Tb=m3gX._+*WPl>%Rz=*l_GtHS0`K`n/3n?nKV=U]}4ty}Il7=ti0q8,]eVD5A5f<n0)@VO^UjF/e>h9G#6|h>JMgVv`Y#=3UtoVc,;{f[=_`2tgAs1O<%`bU=9qVYYNR593IxMx^k,\"uK7ja%,z&YR$}21}#5R<No^}OkRca8IKwu`pvK&FcT/GJq.!8_ulWuCBkB\"RY>4@vPxAd9[r=i;=JD3b<[;_k+f!*Yequ,be^x`^s7,Doy?I:;}BW|we0@\"x(y!Z4lRs9&[OFJ\"y_PUytrv[ddqYMM(JH^5th:5&j^sO=#i]^ku,D%w;>(p[`Bq2({FFW&;jC\"0|]ereXh?%rXA#_jfrzbnj7^tV41gkRpY,zf[<LnZ.(kdAecPnl9R(ksh|CQKREpY~iWxN.YvfG$l4xzz$f,<my0FgmYIcyUnfldWpWV2Awg+QhX6NU~iaB$I^3x%\"(ZYSgxB%~D=2ci_~|{6y?SRz!JH^|,Y|3Ve%Pe.npu#^`:P9?[PcP.`ia]ID|ce|X<i$!En;_y@V5zE6/I+x3]on{[|jKW4k|mr<H@I#Va|X1Gks<C()Vq7tzgft\"G<47H0FE_lkKQqkez%jEs+c(fOV)inu[u$#lXY}]b;e,GwZ)W[Ml}H0|O&\"$cY?dL?CO@2Z=}LvjDuw?|I()Y~nUIid~7Qezlw1vGp\"`bE(#c2g`Q%o&j4_QtZG>#_Q>p2n{3Vc>maCych0:x%^Ht5i;AySntbw6%Fs+1ke1OTJa,s[rntm`JWgjW0]29S5qE0(&V>BcRo`{!l|TvI#;3#y5>=d+pq#P)VCUu]a>EfKM:p~$B6^(XA+QL:~Ml(*ntI7vFsHM^z3ME!i%^/3)SA)c~E7(j,gWO)7|[JbFIQvB?OeBJ6U<I=V}W3]TeD^W70*rK79?Gl:n,0d!;*;f9Y.7~(L>7s~?1}m~THB2$ju9`e[D{;@}R2=6v;,e*+:g._e#Xv0>|#(6llK~GdYF|ve1ra6>WEb:G9,$uAB*?WbUm222oR^SNr3{7Jup{Wr[8]17p3WGU0^t8u4SF,%X*>Y2S^Q@Kvn$5_i}4;1F(`A9J7qN4LZ/B#LCd^P+Q0l1+}%=&C5^hq.y6MQn0[^;|7MIREAV7y|YAO<`b:w.Mm&0_f;@Wa}2?r/pML.uFDH}sQpJ~{hn#P&^*dOv/<3*~gMVFwk]|d8NTK]G+sC@_[Vnoe|Iv$wTY+$3WTU)ZywLO:R#N}^g9P~)9U)$_Ym_;WOZISB+mEvWqLY`sdaQ4>q5zolIPaS.(}CgTHk&@E79M@2sZ*if%DT<k6K8nIq(S?4m8)IM{=V+FK:[{L<nB[lPfvND8Lorl25.H1~*)A%YlgT08}P7&}mF/YkYHGtZeNa8lMU7;PfM@c@:+OxJyG`=B_Ez\";/pa6^S?Nnr.vyd=n$iKUJy^a,+ahH;6:D`wr$1O:u!<prgtnbdDbeXg}&jaqvo;:~qC,dWu%1\"&S^n\"sCp[<^7!Hu=`X]U0t:mYYx,{sK`/OjiWtO.(<k}!v^r2yNn0Xa(0i}&KO*582tCNG[U9~zyH7Z{!1`uIZ%F&:}},/V<?4219!QX[1PJOtC/X7ECgwy[MXFV5k$6uLF_hIS$BZJ!b`6QX}v8n$5rL.0^=go?{yi~V.)MRK[vAU:mEn]m]k+!XU:&wpOj9lF3I8KfI48PI8g,II^=oJuQrid320i<dsCrLX7E>puXop{<Pn6/E|##^LkQ;%4.iwP(%UD4VwUP,NTC3Jh76]tf)K%(POY:JQzl3&k*\"9Q0L<bb&I=WbdfE{x7X2~g[auZ*)Yam%yN5x)cXuHvZJ<?6j7v4U~mqg@LicH++jT[j{{`a<vFUsUt^1m*$c|Y`LI`dL00r$zl[=K@Z_?D9S]}[:P52!}meP>/#t!G9(uBQ0{Yi,<vAEjPdm847rA`GyKTq35&UzR\"a<GqR@peyAGR/~34NYOKvsDWCFq#;axARrk.0VUK;JrSidkQ?~A?CO=~U[d^C?q@fB{dA)10SYo[vDD^.I9B2D=wizWs,Y/NI,&xJ*M=u3tvO!f|A+jhT@TjJqPx0sK0Pgu$xNSV&T\"@r3uHm6LnJI?ZDNHJ1tyn]/Yc<hTUaLR<+rvgj$9+)DCX_uiWB?{%UALHcY`jP==Up*.xZGcq)<b/%Q#dAV5Lw[^\")X?S/^t`Lwl&{A=`d_cjAXLGpX/S_paZXDUwIsYDC0&#R=KoYSqvF;F}UW|:9KJi11n!ddmnzg{2oB8](%SYtkfmB_xr}$9j#MOr/Z~wTze.Jy?F4o]j?g4s^y@/xg)ww6{G5=@ul3(Z+6dQt?B{m>IEE%E&cOVuG[MKc~laD1NAr78JH@8kjEM{p>4a[%[%uiF3zih6+[AapxXyR8M&tWYA:FGV;&C]kBGle:eY*Z:{YZ>OGNbhdcJ=DkZL)oUYH4L4fQxFNfmr$Ei8+u1L[mn]kHJS5qRwVql(]~>NQvpI;1RRc_C[;[4,4Hg?2dS^0.2I+>_];3fCgFFqY@:<+$Udm~/:)iQ^O@wr{g*J9tGy>U3$yI[^@;UUy|*nzG\"]^b.p}C~INJ$}r%tQOcLjvN9zvPSFgEMbUdQ;A+P7pRhu4rCP{yE~CSZNm5vk/KYoeut4ouo$E!;@BUUuq9<7VtMm:_5r`/_2fst(3w*kRiTI3}fP7%:m:%{*cT&81(=K0@Zy/ah{HVB[uk!IZGblFkXC{9K>&U\"PBJu(:mYAy\".v{&M\"uKTRF0P<BEQ]z8Lj`eBldtFiMS\"fjxnI@qZ4V5%y<X)3VLE4i6}bo]=(0P^uC<_|ztEYg}s1=3R&XqH@_ysRU98mL{HyPjwAt6flz77!LgG(wQrsOFSJ)<1:63;x{2U0H>xl.}Y7x^}rbEh4=3Zu5x&+A^z$[{oGlIZo4+2`@J\"y);x2W51gnmSvTL}!0}_EP`qKs+as]o]dPFt_)J<Y?GOPt/FauI1W^cte8*X(SG$)W=!I%v705f7$Ere/D$t~@Se(o/%OmI<Wqzx7K0Eol.=9h{<uQK.[L~*r=Erlkq.yv|2XS]:]zFyfRV~4cmP%SO5<zz<O>[N[d&P)f,t=)sMxKqUoU^yf)MCrTGSDOl,h\"ZK3$6ndhWnQL<hO0@,uqh4s+}/qtL*s{EqOh^?}1ssb2aacUkv%>n1~pcJ&KrV)Z{;emtGkY0>Na%Er1/06#m|vp(Ucq}/#<=6y:M}OF$H/k,|e:[_I{wqYUX)G*a&?wnBKj[.0$|`#xQOS?p20cl`YY=DJkNF]J~_e8Fhbm5r5}]1bKJxTHf54#!0O,58Eq\"fpKR{CVzDyd@Z~w}qr;;ruBZWc[kwuDj;o($<v^O]!B<dn.!$z4hj3*YND/+>;a7;egLqJk9q}x,I6e~6S;c4x:h>Wo5?!shX#J0<P*Z^$x;dEEKXq!Lbo;x#!+>(PloVVW_GdII9VeR**L{>cNzwfv+b(p}keGE0]seD)z?@M?p1JB{\"?TAkY{|)4batfU?roNHy~OJqL!,df,q}A`2>?@uOqstanaS);BdeJ6vUe;aGRx.nk_(Sr:4ZVc$zFw~vcOk=P6U;o)\"%Yk${[4[?tjWFee0/^}5sWaD<s[f+s_7pSrqv5fSpI%4[M|I];7>`0a%#*;SsRhsx>w~8X]w8Lr\"fIhgBr/Z2[.S6jSZGz}P\"?}M3o!0=,2?G~nUk/pKmKUj+ztqhTAY>6lS{$@HN4[@]+l,9A<?;$=7xu<.*sX{so)*mYg~HNk[No(Y[F8*{z>`,Nc4/j9FB2Rkx]LDqrQA,nO_|BXnNcH3aN<ivB1,Uf1aI?..e7Y5<zVFR<Sffly19rb]8^FGhEm4X~#v&{#^Shb3hGZxe~N}2WBFH9dgv0Dc<*~,]D2DD8kb0iNFjuk+}B;^7IPbyv/o=y?5Z6/n_aLSKlKyy/%yWB~^{)pVXtwD7Z1YJ\"Rl^+6)DP/$~!ui!#4$^#XwZxN@eZml`XyS<X~+C@9=(q/.qAh~zZK&@fPF,!yZxvc2sDpap20>byDh9$:sK/zVK#4.k_PYPm]M|KwVU6tso#8&u,@(f/il3)Fk.gMq{3ghj7myK_QG>d|}Ksi`+U=r4~hg}Ie/%~+_CDK/)mF~o/6RMo_zkC*jp&w(A3qdR1.>)iz#J8:~)@bBXHVKl;p?PtZB;B+w>aQ|y>eE^Ax[4gA<~WRVd4sJob<V?$RBr5~s:([:lHC{nk;K#C~Eiw_Je0mzImWn1Zc{z3t(pqEefk&*]dFY=Oj[X@09;599!#p:PPizwy%,*Sl`p|/(fqe{%]v.ac~4xKEd/*#0|T6UL$S%}fGcyk4Zk!dd9m|y.YO}/]9TpV\"s~*,dlL#UYGq>s4HPF@@h2DOG0].Z}Jz<@N2.oJo)#FBD5^!G\"BQMkq/1jNdZmx7QU*_yKJE{b@*9DA(DdR`<`}F`_(|w8D&PiG1.sD6E(]I2s|3*Tr_**HI8?oh,<;QSs[gp?Hz~I#O?ax*U1;u;o%:}T1,,k=iA~ByhN*>]H\"8)<HeDN;q?i]8S3Z>Ylsl3HA^)8sDX7]t9|L@wbRMabKBnuZqBhign7$Y%}[4bqa?qUI*.gep%HI@0u=z7{eBhs(JGEd1XC#$WFPazE,oSwrM%!+isv|v05m1ub??cVHw/7r+bU&]}4e#TV>i<xzyz!OD`|z95|(sdECo%x%KLO%Lo^33K>6`Fif`P7iVB/FqD86dZ@JbY^B;.TYBi=Dxvk\"C)DUk;6:8MQBvV`i}q7>XJSmk\"5!!l2p!*45z}+K<dtE(=</)WW7[VS:l,~!IBF/G_S&N7ypzUQoCas\"kEzaErPXReA}dh@X!fBp%omct(Z*8#fE%,H;>ms2j>l;ty<O&e+]t.k=Wq/A`<l*>/<H%04GR>{^9~0H)vCeuSZ99jrqcTs~{g4Q0c<~`Mn2Vw20LV6l;y[a&s>L4M%;>~Jh\"iM,8^$o6+r:mjdHpc>`iv_J={q{OHY7z>2Q@S2^TkRV{d?pY6BU)@XpZS{A?T@5R9J*hhIHf[[DX*E!wdho+<_RW$S3[o#L}\"G+8,jEB7rO4v2UR.$NqaZlK>2dHrm3w@(~Xu25nvw2pP~k|\"n(E9+Q:Tl!G:C6T4>@]Us5xG|on{Ck;iSy&.R<XRs%GYVU\"dt9XAAm9%wMVqIY0!:GDa(iXHM}dY?R/zxIB$!,>iRA#l<]C{dodcv2JM#~cwY8&.;5xq$WSo7#YU&1/KjS7mU4[pvvM$;&d3;CtPzQ:h>)Pr_{!Aj\"Z%Y$Gkig|m(%wSewzOOk|*&QDOg9rNL<ru|@a{op3S}0CSmR~I2{WMg0f+C][z[x#wBjcQO$Cq%ZtWPCB(ZN|y*=w`4&qq95i=WT(}NwxeQMC2UZ@[UGuUdHj;@m{L3<LSk.Syq^4v+$BH<*{!{YR)Df~cl|4G+#~<$]83Aia^3JS]h8jVA&KY1A$9zUNZFZZ.0zIj2VMC8:@7e?P#t?xiBE8vM?>sEzm(vHfkViUFQ#y8Fn+vq_9;T<Xp%|Nv78naIltuX7blTJ^La^G97VG_sBjCd<#]49td,mx3`:0$Q92qdtEQc1a,?U&.eWC+@vClt^0.,KBfL]GmEC#f{a>,Nah~mwMt5x8B/4UgyI?{/z4w8cH&D*ZL|=\";Z|w$(:F0I)6(!5NR%|Q49wrwTTQIs/j*E_q$2s$tx@PhG^XN0F<&6\"NdkUH_e%8SE<;K}c94;~rZmFe]rlEXs<XIjM=_1b`7(qP[dAWPgkcKk\"!/#_Q@[=Z1a:;o_n3nhQExOc>e,2MMgox<sEDv0`_9F%g*&b9|$7~up(C6[f2Qs?/M9Ad,cOK@m39GCu}4Gu*>~Rql9~^a#DU7Bj;B5n;e}owJs_5;Cvx[sJe,VLRy~9TOR3?EGU.w.Dxtwd7@Z(v?>;Lv((S#vxK>J11BCO,RX)lQzZEqJ1@]BPFPNq|@+ljMDg1*4\"<i9V/1YwP#Iv%bY.p*x#qG!@h,.^K]?X25[Un,Zm^DbmoR55IX>HI2fC`.%~0}K*b+heL*!CG&XAoT\"}0`XqCkj0k<a5>,tab=/yCF[>i()YWhr~1ra@UQ=XMppjp0vi~GqFguBM_up_f,L.Y>j_,(,,T+Cgb@0_D/F_mC8gk)G0s?e%v*P72}HO6g6eQWvID!3(WYm6r)e.{a:GS!fKSGg,]+$wz1M9svFpA|iYJB`rDWM<f<uQ_|K9SJnn,v#*pQ2+c;*bv^*uuu/:W/k5I*Gj=g}aQODz%mwu==;xKXeehe0xztGMCknc(R9Qh~#6EZx>oO=65V}K~xH9/<kXO7cCtQTe]+tzl|eOZV%to2H#!{nq*8Cnj`Q@7EMmf[bS/]&wqt.~5SCs@R<j~nQZ6I7pdlpmv:5QEBGh<N1p|c08Wsb4P=g6XyO(s\"yKf&_Wm]tke@I4;Lb`ZJZ76P3mdogCp;6vW1^XY~<0<yC\"Az=o3f,tp_9R\"cQwSO%r^0H>lEpI3\"YDtU4*7r6dp&z0QWBEvV<4PQaE=F4w{x+(r.7=UO*i4Zd|u;>dWB,0b#o%H0&=KejZdDhehHOIL,Y[I#JCV`$cz$O>qXL%YxR%*dm5NP_[9>D]]SW~$65=iH>K5uxPOM:&}QT{O6:F~vviUlcS8KjDpxb;AG#xM=&ec$\"ag:gnpvja=qNS9sxtue%f`fJMi8!}Dsu;#;[<|/|B#J2]IX})23Z>U]Pq|pCz+)w$%V5[Cs^7J5!m0`$ILhs\"AtSfBAa&}t*{e@:g9(mbc=\"N@9&25f.aF(0T2~6%CJuQ.UvCU%Pq?gFVe6`_JE0Qo|H*K!=k4>>&:.nsPfku/8QmO_0&zlkf!U=x|/v=<Wc<T4mK/^%xbvJboxe(n1)U5%}HBcYO]6gVIsjDyV<T=qs5k&451,{+3z3DE|Q+C*FcQk/tBqA~hon?|FS}$sNl%F&V3x?:c_9PKTpM@3,*;`(IY/$OU,UvB]d0qi8LCePDuUI\"eB@;TEA0j@lYg1?^)`WdM(o_\"W]3qSC09]y7mn<lDfDvN$nrvAB.oJ!W}E>N?`6]8z_%lX6Z*f@#&9GKjq.p//wP2JD|i]z)4F;QY#ma2NE[.75.>Z|Mq\"E/I`J:u{R$l!{B7~qc:(7!gVM:sRw,a;L6}`^dqjo,y$,5_?>%T\"OteTE:0NnY>.Y\"~yhZ5eyn}jru+@Iqm}GK3UL(Tb8Mt56:2?vYiU4b<nUL\"8MLiSfoLf8%]X|r;,h7>hNsc6Dd>uy,;hE#S4mm4#$Z`[c>SJ6PWrS<F2*&D7XcF39Of#mJ|eSU9tWs&{sTrrOOd+MHS:Ikw<VpK?uPUqwGuue=c_>R67_Mf/Zo;|l2,RJsl5Y(b\"H=Vj,&ni|ixhguN@c$V[#KEukQ/l1W!4ipuvbVp#OP$$b[V(()s;P**MTRNE/#)`M}A=y?HDvBvcX+x}r]c)C4_lr+:yDwEookO/zK&HqTGtFZQbLVJi*$EW<HJq{be%wimkX^q[6qB0~}z]~})SK7h?Pe>V*H+V>VZ)l$^O_YE*$Mu*XnvAU}}/?*Ld7`nN#TQ6ZpPA[=SMu@>s)!;T/j+zf7I?e[0Me}ZyF]pJh_:7ggp&7uWn./vClci]?7V/BRH#5dabz9iq/*IdfH6h/bJD=KTavIgFy&uVlZ@nih^=;{|cGlQUyoZi.ESO5de1b4Ge#nb9|WR|7y2E(Y5))=O`5{}!b+LY3Ltq_tu{>yBoMVzk3@&l%,;bGfH{^QBr*2rONaq[kg4wfMXhQtxb^alTfuYmHQrQwUpgJis1&:dwZ_T|5e+uvF2DmOQJ;L<i6IwR(j#ObMDj8T|mqX3=>6}&o/=.jvzM>wxD:ODZ|)xa<P}7APjph.){phJoHX3RZ;r0MoNKMD/Fv79/X^bRmEKl5e^q]GWUAF})N{m!85w&$<&fQR~:Q!NbL_2mz%h(|e}xQf.MM/{af17vaV+.L?qy|M&xP4!vgm[ptQY0cCkkVxYf=s$#;9^=~Id2/(J_O[Z}K{jYF<f}FG{OUujH*Sy_);fB^fmu]*kbk0U&wk`>MNN+,]}(~w{LxrS#~oO.l6cdZVpunlSilQR5*L<qTYVxmX)BCc4j!A_t2D:EAhNPDV[}x{5@!DiU)yf(I{+INpau<Lqjtv>:4$KY`%bn_|@5@ZgRxk@/5(m+c#[X<NJ+wAyLaN[UNc?%fcKjq!%88>pxkWd<pC?HUU7EPh/7C7\"c}aS`I2jG`)sDBJc8lOb!osjo%7WzF.j@!47Gb5P9|7pFrwR;5Jt,bPU]srTJMxf+g$,)#URfyv@xtl\"%<z{!d7t8^[T4^LZ<]w0/RMGO4lp*kN)?B<t>U=Mi^K43{$ZT(u*Wr#|1M)+_s#^0$7p,iX8:*D182w<f=.uMIKF<==E{>J<biN:F(4RZ?igN%pw47Xg54D.@;|ZyBwmYtg;79*xRm+<Fc=BGwC=~\"t(r8KMl<{(mf*,U}kbVpm#K88Pl\"7m9zw,1OwIKu/o#dX1RyafU^|PdOa91?%(GEqbHCpEyV}NwD`)vSQ=T*R(qT7d.B,g2H7@$Ln~ZLXRG}/%?jy&qoVmMI;2;/Xd{;pxY]/hgY+LIybB;fxao8o[k.MBRXRss:>^`KHDet5P_PiTa.gG*l/CK\"2tc^kazP$r!)rTkV\"I&K^WnKd+kGtMcq^+}_2S[G!ENO3atJCt42o%VWl%EIBKb=3=$/[\"W+IEd_ul9v4Q;P&M/1,$NXMXEG,aF_6|^v|bQi&0l+?z+)D`v8.`Ko1&1r^/x)w,}LtJ=80Yo~hG>^wpy#Qf|1[48q<J.SXx*@C2ilYzB[_Y{8_?Nl_?4iqeP8@g`v\"(U*^t]r%*l7P)5vgBiXP.oD>Yg:~}0M`u$eU:Zq+h}yfA810R{:$@h$:$H(&$*<!*`*CH77N7%`gw9MBPoihX>kH#Ya8A8B4L?C6Nu+Wk7F]$,yf%W6fI[b2V;kg{%w)1[/iTI6uQ;Rgu|h12KP;w[uUQI4.jcR>j^RfYz9q,IZH,XDEG}lH6|iCiE]`B#_l?&HqkpzoEt(;,#}`GFMG@S`/nD,xe%DVLEoFj{\"qM[M@2B4!xDaN>{i`[Zz_.YQf.ty))uxWv[ez~Ta<e$.3>FI]hAb}(*y*JZ]~dt2YmS4S7G5#S3\"+*A#7(X6]%t1zr\"1[j.:+XDwSCDP~B#z36WdK1)aIa{}rX|E7m,hw?mamb+2QMoxKtH0][S3il)nY*AtOP\"CSD\"f(uHB|/@}0I1!P!%B:LCtA}tbOG[12BY/2FjwFaQu@svs&h>][$JBmbuH9c|02GY5J^F>R)LxHK__Haz.oijGq8eE3M7/%!UXd2622/d{.g;M^R)s7|e${;zHUM/w;xS>DO:`~+_pN$d73!,*[w$|^6]QqFZ{n.I9=qD{qF/[TPQUrn`owhlu1%MtD@H@zyo%Z!1{g?W+B}tFoPrq0JKSwzKA|6yzDBw088*`i565a]9?[JFOW%0yGXb)d#!Cx_`5!Ptq&X.iq0H?rGJIJ4,]rPYDdv+d.T%yvZ,r2]}DI$~@WM}Z?:bfb*i$<u3DN|t.P?I^DU\"#js4.!},gbLss%lgTko9G/i0q=$/wIw9q}|w1DvuN@_om9eB/#9.4\"H:xeuZuOX{g%vU5xqB$g/*,?42~K0\"$CX.VWLe)LM\"y5tJyD5<3s.\"w;DgBUf\">Agug&=l?z\"F}?pDGZ2r1;P`H(mxjRJM9|C\"$W@G@{j\"i?kIvzmi<e2,AZ5.F^qq<pM=%qZk&5g#kLlWJt2_jBl%~muY$r!qJz`^^BX0mA:U_D>&}U,I8akh$i7Ubayx~77&8S3MRl,WI^p334y|F@M+]l7b#4OD@7Kfh_])zP|*~7M\"r2Iye#rIv6:\"?+/Oogm[hEkZ}]$fLT$Lf@z`:z~U,s+C>BC$CmDn,SQ~|$Wfw*wTA0~O`p7=.<0:d.x4I?Z=V5]\"TC!(+x{7vRDPt&90qAyw+bzKQFq<HqG~g9S,eWJ.!rcdB]bFAP%N>R)g%FmaTTZo+{U%zl17*^><s+hB*NGR,|HY$|~8@..3$lnkpO|/:YcTHsbe$L5v*^`,$b[=N$CTzB$HF$9m@T.#Ge,n.MEJkc)8iB6+8r$9:mWUfhl9q#kZ}2ZPX:{5(jj|aZnE;_S:s{ka1=<l+5U0pH!UqjTxt9!\"U&RW4,R<dkZym%hRHzj4T.s.:\"d*.(K&[Y<k!l)WCSdy3EL9+GMFfxLBUpHCF|`0yyC3u*[)}VmdJE}JHgbl&)iE0ziTvWMrm&+Op`K(ROImD.@D|`TJClh$#ifp[c)p0~N9Td%];V1|:#q0v%Crb{IW;4wbYbR\"t,pLjyi@8@2.@~Z_$OEMl8jwCO;eQ_{4j9OjoLPeYyD*`21?qk~GCAA1/,p%;}vwz5eiqH2]Vq&DZ$2ps;*c;DpJngflsH.JP_#9IL6[3kiZ1.?eyz[)<jFj2dvGZ3H]iS3RRYZC*FY$*92[!f(hgn<vck1N$Hs<?,FetyHWuJZ*Kx*^y*Ax2Z3OT)h.uq2loj@(]$2/+)1|tR?ZW,/\"`uJ!7xVUsr|RJ~bMuM79La{spYu<E17/4H`XA,i`}/5msZ_T;l.9~1BYIB}Y9W.?y9!C:8K}&j7VI[PJ!Fux=%QxI>K?zl$IH=M;}H|Fty=7ErV$X;//.agr7/0f,z5dhT@E<nE5,~>C,<\"HU(QG\"Sj%ZSpuER%cPpe}<K4Jzp*v,Dz[Z94Qy,690/wU+~WbPX>z9DHr}\"|cl_pBij|$cr]yrf30[m2\"DWK_%Ej?K>33/bSl`qbtdvM1PF*|1x#fb0h?[weUvO7?JC.vDr<f!=>c;pTwJ!Z9_0gXA[O&2v!f_9(dMKBssmjB2w!.piZ[3\"oS0oK[T0C3%8Hki6VD|yczuIrns.#hs3_(fN@fic`);[E=4Sijeb|[*wBlSs)eJJNY.WV+$:1_ja!aqdbm\"!9)hllWmPAUkI?Ns{!Q)MfEO1Z7FFV{JZBzSqVq<zGg;1DUPn6F0won5fO>8/RkMUX20I{]Wr.J[(b8D{8sFS+%j=&wR;b2#d|?B.3:X/xa]U.K@q2<?2HAi:;ai8y59}\"r,!S~J3n!UFebf^[3:PJ99lJ8c3Idd<e%.7H^t8&BWW,Ckj)}6.{nUkS$ceQ,:n$Bmv_Mv}|K#vtj_jroC!lPN~$%#4@<0gd|M57nH!xvJ`2wPE`OQLlXfR.Kh|g&xEW@/H<$+e.fk:!n!e)hxY0w0E1?N[H=[0_rq8XP_|U3xEXU};3fbNu|U6{CS|L6Z(*gJ)!QVqChv,]a+_:7h}hEp=sP@ZXlM++*Z1PVD>(:KkIK,PrqS6FN*~pwpsjYs1azDc`=g[&W~J(KbmL$9tnd)N!?ZGbrVsv`+?dG]+[,O(4bm/[xv?BUa\"+RM_dI\",F;bc:)LX1^/1X~Im&)LK%.$ic*I;H&kpFVLA%t`VQNpj(_x1yb55vh*nv~6j9u_wR+8]$bTJ9:~`F[yL2;_kyulk+}fBl@kl}KPO{V%X{|M|#L>6p$a<&E:UMOBV`59pv>bATi0*nWyQy?Qw9o[=#{w1#U&/aK&?X2))L#k|tVTSHB^@/ZW,SPw@4;$_p!e.0D!T]5,I)([u(H)F)+1mHmA88k\"%h)H!{7yb4(#xQ*w1#~/FN4K*.MlvnZm4>O,I2#D3mF4mul#kW]zFS6grKKbg,AGw`:<m5RM8IQ\"T,_H+tB)Mw2\"wU@\"TF0mHqlgL@)H1B^L~]NK{@Y!Q!Z6KBmUj23<@Q3OTj`%j:REqswU^:s/qob~5gH#\"hqPfO5i+d8?pm0|5\"_YJF($no{!]~fKWz)WY$YUbi\"/qD**)}YFlbBd[wor^/1*|dm]Q1:\"mm].%X5O23<zHlUp#+cX6i6{P6v%dtNUI4+2gavHzn9Fd,0B%%bi,dO@<FvxsK`x$QNf76zV._<Jiw(~8+{TGDZE2,Mi<iOeUfGT{jPldxv5N1keDIq;Mg9Pxj|~rLAw*5Q.qKXbuY.+oE$+)(]Rp_Sg[/N@qML,nIJF`z,^R{cTr(96!eWpk/=vAY<Ftv;s206IRHkIcgzPiRwI%HRw*Ba.[1OmzPS<#1F{,B1;mq))fw882l!#e@~tj<MUI8Xu*%\"wKFz9rW$rR[A|2vhc$|.gVi{?*e3L!fj1hU}3,*{/R.rth5fUePIW@Y,?i<hbD+_v7EX#tky.jL?}MzRSbx<<xkffyWbcI3>I!k)w/PsN=3bH6|o53TDam1wcFG(K$?0=W22HckmqixQpbGQ,0Sx?U#d5mPh{pY,hNzTM5(/.r~5evELQ~i{nbFMGlTtJ2Xc&@/X872[CD1rY|YKOyPeO~&TkOohsi}V#qBy2nqvr67Q%n}Mt>]1_/oa7i#1~<TdDpz*&A%Do,qlnj6u180Acf7HK0ju37!&.I3=:2SrY1ca=*$=bTc>`Z}xe7E\"_S_rj#6T7`SxE;9%p{JdVxt>@,5,&zKS:=8|cX7Y[!iK*DN~qdq<j&#VOOmIMly%zF5b+|a/<@Ik/ySM,m;R`68^]{\"1L#?F#>Y$ohs@+AUWhaPTH6T8PU%Gc~#5IAHgI2r%b6f&#H4FRWFVR^LwZZtJ:}(T_,N+iz$[uz*GQ/}EY+Me94G*A43T1ndj6rn<cDf]G]UWcg+{ttI:VmoO)9wmk&&K$$BlV,$#FF*A0rzg.Q{z^t3j>?S=q0662jG?h)2tFxDcrB$Zmc4HO<EaZ1eihC*c1Tj/V11EpSCT;f[Yg<WzxTA5J?4GQs!Cd,G:G9f>FA$x^&5f>wAxrkfL<b%5:$,$;#B*XP&!_j2ER&~ej92}@`mMs<4.~q`I>I(]KeQgftHMkk3mZ0dhM{SwQ0M<Z#Op#?V:SH>x<`:Wmkv>D[%Jv$1W0%_8sTK<w15lZKVeJ/b1R+5j?y4fB^IHqIzs~!RS_3!)Dznl<m9TMRB,ZN~h^[#Bl]MJXdi#~{b9JANx$3im1YVJW8=fI0qqT7K|5(..>A5+ca3q}otd}=vs!tgc:Y1{h6)?|/+[dM&P8@9;X.pkQ#K6H{3|O8_A7AW^>hjm3%ZYdM!M9)o)q,zCFjdk$jt$f\";Qf$O2>qA<@.D&#`W<,fqeaS*YdwkJHVNi|{(9`;pFD5nO1?3n}2P(6]_c_svH.Mw_~iJgx5$?K3W+_PA1H9cqJ)r[{RvR5*}o>kv4|a`dwxivs8$qKC~9N389J,$6<]b&bFC|$X,20t<n2=SG3,kgjdnK`4a8RW9i_>X;29>.b{r;s}TquWZf6,Yg#m@>keR00TXP.>;{5*eZ,N5V8_;jlT|$MiJbX,daMFlyHS%F>==lcjX~%wl/Y/J,gO<&rDl03!^F78<DFM0D!z|&8=B<Xt}&h~\"9wBW&YyV8:xYi%#=f9>N>TdSt&y$|65j*5<>]4xvv{9bpBhjn?bT0,(<h|RGI}9FoB1DT0fyz7|5ZtMzy$wI8VZOwtj|Ys@bD]]ia5^4FI|Q!Dg_,7Hru##y1Z=jQ#8:Yam?Is,(9;+Z!3mQA4Af#[U!6&H2S(3a*s?mZ;JgDOzh<G94w+.qO/Yom[Z#sG}x`2t=mww?uCMAe;I7YmoUhapsfm++mM`b[fog1k0.%K8>^P\"R9u7gyUlg3(i8;M]+i.L$OM*2=$mzP/AUjxo=#!9t>(ZYPnz!?pj3*5|.TmMJ|ZzP09[6FLHZ&8N5+i\"z[BF1LfSR^gk1>{}kjgd.)2~wRxB7mg^Ro*OD1.*pFquJI8U~8]Xb^IJ5@dGAfB<x<iF{c!Q2]^*8yq~;P1_5Xb7z$R`7MDQuKpu6[l9Gu)2:^gnMmxZgL3y%9AZhml2ti5BJ_E].m6fDU<UGnDN9LaMB\".=BLU]exVnsqVF8OCb!,34Q.f/E5I$fwW{6++<NCL;0LU{.?4Al)V!w[$.L;6r=anTNZ}!EF8mYDZP#_O/<C_6@P{4rS_X=#J*SGvZI_e(.8IohM!J5ZvdiwkP])q|3|[Lr?9>s>79cTt~CGLEa2*/@k`UNrNp(eC.6yih)q1dLGf7&r6zZ{*<?zT0uW&*yd,jc?y{ypN(^P2;;o?k7TGx;0&9$[S2e!BKy)1B$(aHLJ7mH}yX5eM]Bci9lYP:@rsTYaT#2P^4VUQ`6yQRXe)N6RB&V.lUzYvXu#LCeYNja,r;W4bJ|U%gU~0McYjj6lveCg[Y^}T`(c@wl34#Wq.KP@@WR9Gs^.eyaJC*v~XfR/&y0[5Fe,pskJz4]56VD)q0L}4^.&C4(BT^MvK#n;ealJu6nAvRTi<9{d>v/o)x5{qFsAr+bq|Uwh&NCJ[#w5n6<r1:+\"/uC|#j8!0[NDOX2f45+R/+<0`yuCu$n}&n4?{sh%yRfn*1)$4J`{32h\"V3G;_I|\"ps8blFYGLfg1bGB7%_Hl.q)SS=/+`5^h*IQZ:&2A]2Lbo?Rp+T,NQx&1)EJ!zmadkqwqTc811!=c#2hWw57aWala$7nWO\"vH)q|NJZD9Fi%]+U+OaScm5iIt;jO9a+\"Xa{g8s;1EJC4*g>KEly*if+mU<{bDn(HrN|_/EqR~Ke.XK834u{0+vJud:kXkxh97J]v)8(MUrf:_6jJ0YvW#yExMW1Lg|bQX?SWT;@B2R/X\"t$u|Oxf!NvsGzW/hax@H_hpC]s$jG9?V$#oe[T1XK+OZj30jGI7J/Xk2:vMhpt~/d|Jsx5p[9s9`W^CNfUuQQ?&yB9=nVlA1[[.N8QWZ8bM~FdZ<vL`tP\"#IY0~/?=bL/YJ}lGV%IPfQy!etqHL``dwhWyWuqW!1$de;!9Sz6FIU;a6!hpfL`?+!34G_Jc</7{GfS@M@abNh}EG7bjtmYavWPtZI+zCxZ]}MR>.BaJ]dda@l#V3QP$=w?6~Uipclz1hZ>gZ|~%sEV_Z58AfKSBw%FS:WlX[GRm@acf)0K?7{zngMDy)Ln@mEgX=k>DdI6W\"\"Drgg.si+E/.:?v*.7h(Nj6*F2$YMO44)0jcsAW6:rz%`dvBQIqsricxHLYHI,3fU&..|(hb1DmV9{84WOhF`eC7RGD}FZjNXyt/gdW_NY+Xrc^c^:,G64#%Nik^we>BBDX]<Fi4[P?Bvj9u.LIquSx2o7(Q).|%:f#)^qoSgsQ3deW5zo3SlFp`3bG=O:r&yZ(T~c]4!HIBEJo+3^v&F+l|Z_]Vclao^rY[aT}&}?ZZ:#UKPbI1N{|6j.#.Y(FKTxnAx@{/@tFI_9xC3+ji5h2j{1Mi{YdxmrkA*X$3wvy_V1cv_R!x+zX<)|9Rm5gFoB?FyKDxR*,_`x+B<)p<xQfFruoqvGwExV08D>tZRZ(E=@4_N>B^`(.PqGi|I|`%#@{vnOxXs_A|:@os8kRZ14U(8+Ab]y:bBFLl(+CagME*SSyv7BvCc5iBcV&Tkupcuf<WDJ,1a!8nkqx%[zMkHjQW?1U+)eE2jmIj%Wk4%/hse4kR;.%ctB:am)!z$YMCj8$F.$4!SdwcGS}kl3FB34d)m@iN%~s@q?uK_F|C,[3hb0rV8o)3&\".4&\"3vuUfgpeWnk;Pb9Q`g|/d:c:llv4bhaL3puI)_POs[4.`c7N:BmRkDHx8sLBDd{Drq_uUz4}Y^c;Gk58e3J$9..UCVSy.,@/tzXo,iClSueF3)8X7&GxxIdlSS[hhsOdzXZLx<0k=v]wrD5BsPhGHCWvkwW@mq)$kI7(.)^zpjNlP6Nm#SYmX5z<u2O^d8&yGm_S~FKmtIPJsV#*$ICNrZaG0\"1NIW^YJ^z/S:(fX*OpQYE(SXtu:x[Zc.RYI,CQao[uJ)DTDOfD~u}ZoGfO1E6i*1b:Ho_UHvL!v1}`v1JlKzmh;/ip\"V,J3Wjt^Nrzy/zYIYvB<ChxZ5}=ooOjhS@C#|dI#|1$F[<?)ke_.kP2o^Xxv?qnJi!?[$`k=xX}Rfc[u!EMqK(/\")L\"kEr?+%avAq+DVxOv@j1i|:ykjhv4o(xQ3IQRpA.w#9Nyb)7[3A!v*Y|k2h#}Wxf=ya!W?FkLIYAXdsh0y*i|srRt:ikLKb0*%o=XZsSG_?d>~k`~sP>Ts/5>U1uVd9bE*H_o.6?o`LQtU({Wvsw3~vDMS(1H2hR:eFZ+%hRk>4&bv;>.KRRO|4sL`6ELT>8mxeqjvz8Ma/R7cn;Dk<e7b06+uf%ZeU>+#ZI1n4?&hS@z7Yu&xlgVT!U[)~&5]_OZYww4*}sK|K(%M.r}=X\";n#Sy>+LJAyQ)Eu:_bbArU+q#m`rj%u#vvN96Aso%|O}]6{(BHCjC5vq=l+xpySR)hK+<`W=3{\"Ccg@X^bUAhg}FF*U62!|3akH9RE)cpU)iqFz)3}fX3c^6VFxWr8oa{!+)0yd?%w6Dup)@/;?3ItP}]Gx/(km}]>N}eKmgVat0PEMj,Iw0+VFwv+R_xBuE$6^;@oW#,xan4KKxDq/{22h;)Kpd7b#zm6TI=H+/17[ec}I}]8G{Av|]k{<{Sj0Cl!se9h~M#KO5I%hF4hF.beS`^i/otYO+4XS*g&kEt:i|xDi+/u4U$7&I,n!eh^vno)WhtMQIMMG9FzvC:&=iZVEF4Dy^al`KzQ6ezc?\"vwYneZ=sBSL/q,Tr#+i:^[b#WgIcVF0#Lfx~cD1jY;1sw[S7SrG_q>Jf=s+]//9g89IdMxac@xRhXJKK4zRh$B0__v1\"imSW^![%Tl1[#m=.3EL36I,tAcP}]LAI6IF]dR(^xv#%sOrrd+a(BkSZ]M7KO_0suYezK}],!#5KC*Z^DxY*?bcds@XJBC~6o~QRR8zY$>*@]%GqKb2NLTxpzt4GdsGv,P?gf!2Ghf=eQ[j~I^4!}R;55pq3>EMj*6B:F**CjN`JYNx]0R}i>{R$o`4^Imi21_K;;yv)|ckExjLOm3Hy`}554WhfB?A1#v|]97Uv1)XcEWRp>gc.)2:>)gY`vJ{yGg=Rg(,W,){51et3{iFBf;9|@E\"b#OoIHa.ccnjtJ9m%#_V<oivYt3vD4lU0E(|8TMxquje4Ai?+m]jCGq`x>wjtD7|i*N\"\"l1hngHOmv%|*omcmx0c^;?qyV$0(|,a?v:SK}nP@4KH6<jS_;%]%!Ec<ww9]N}]SLUa)XoE\">[vv?Li`Fr?sx=oA$n%C04n:tJucRJV5/!_7zbJ{\"jD)[9?{^eW~qeB1i4l1M@XOuq|I|1B,}J#3f7ZvB9pziQhs+7WQW?TKf~R?@8vg?X(lS]ugqDfk+1hT0?n?&D+1+SKKea*],iFPyA*Gh]e{Vg{oY9?nQL;+HJwTib8i*?gmsOO$E||PScv,DERR/O0%,NTCT=SK}~VWjO&2hy///?M*vKyUUq8Ns8$s~_,wi(eOSs(X[!Rp/>&Ypjj:*(x78vTK][w@)@/yK)o&_Em2h.dp;Jp>+LemKI$y?^<u?d5:?BNq&yvpLD7zXA}R?>_;@TyDH\"QYH=l>$<?9k)i(lUQU3lY+ymlcjw*~qUO?/qV`LnL.[vKfV6g%yzQLCg,DX(..v2t_xCC<Xsh%gqK_vv8/9K,{{~6*G>xcxPd53)pfL+uEwlIt%T%<9,{O[:V9,{vPkY#OLIlQ*b3,L]W8I,L(q)M@8]Fbr|H=_<QF5,i.FB~vW_#Sb:7/9z</>Vbxh:W>.Md8f}_4f5#&j43hGt{^[oUf8ds<`gG4qkr*/M~*<<%Qkt%bSYF<i;,r99R3Lqu/FuMaX]C4Lhx:FVX]C>?P5Dv(ZVEo?mZb6_1Jndo^Lv;`t$I=ihxg2|H=ihxVU`4?K\"ws|}H,:5f!h[4V(l7%p?&UKG5`v]/Hlkt2DDz5cqU|vszKYmc7Pl`nPGKC^;iI&Ew`@uA6Q9]X)w,5a#Z(e^M1#miyvM&9e(kIuX}_oI(Li^;4dZgz9GC/A4KJjBO6K3BmY&A*oFrg}Op80vQ;{5VYwSt7[<;p/!B[v%_TLHOY8`Nvz*K^P`?*2|KiD%_o*[(5b>m],r4ENLTd^/5[i5$u7ud2NO6~]ibE[<bVu{CiFKXaYBrlKChGqX>|qSUhJ]RW$1{K_Y/P>j6*X|YX!oBN?KNnnqRT%#V6J3gzYwX4tw6JN&dc]B0tp%zm`:5z@my[qX1dTy}oQ;q^48.^:k_Q7CG~b+m0l)Bk(({&F}1Ta20=mnV4lEL6/bI<I5m[=<}L1fUc$uWzzB56]K_3*9$<|o[XO^_Q[#2Y=0maTS]4.#2cc=O+CW,Rin!QBS@fe}$hC&NL_!1=`arPS/NISX/vod7e4k6GEjGe=sX;Sd=i#hO(O~a)vrdfy6(4\"K/TMwFq0/eoXLJnXqdafVI^Vc`5?p9jXK5mren7SHu|VAr]uEX%SY}5qecx@:ue0lt\"M(ttUN@qQu])&I|5YC~\"&{qGiM3hdEC4`v|YD!]^v7$nwFbM4fGV99[%|XCtU$8KWCX2:P[s?6}AsNq6oc5^HMs<zLYfU2a#[/rL.7Src)`(eRW*pj>U5_%0U9KDx4i?yxyW1PTd,}=mjd=5:$jK<]Rx{$qB.4n6,ov,!.b<tS?1R13n#\"m=R(*|1k7Ln0k];>,%=N`;oV#bw7<g#KOQ4gN\"1KwQBl$Y9%U)q:I;mCyk>tQuTqSb%``Dee.,Utw62^4d~Akc.g%&!vNVaxk?*`7m&/HXSy<4b75\"7fchmqMZQh+Fh}7%L}lW?0DVNn\"a0N,lW~79<jm;m2Pli(b:TsneCtY!x*2){&d{>~+NT|\"Wgi2T~Ibs19&kuj$NaM.8]~@NFJ!XIE_QeWeZlQ/5j;u2fue(;DtoK`7K0*,pccOQ#qr[X>ppXaTOG+u1bwp}u\"Iy{uf=>GNGNe1Nj,,GWd}eNPLdzz/9{}>sZpV+UOrxOx,4+2(w9RgaGtxP:$D3p,^IS[a*1&/)LEk>p+2)/n,7nKaCIET^^_(^kSZNBCHo5i=E|}>Dk<c9]K(25(irxJI./i!*Z45(iwzr9.Poa9QQv6!at7B#Y<ni;;H`;I/KB4LddkHB#0pfH:?%w#X?omHoNf!P,#D,:R903$8^a$r*_`>yRMu.qJ2~Io#kGA*4+ykt1NR;tYlC2kKAr0$8Z_SL6)xpn$lx?/F283w3GTpQ/ky]w[(NNR+bH0K@`dck)q/8p!o%RW<y#AR>Yw=Uw7tT`lqkf>o|Y&!G*zbHHT^MQRRfiiiqQ$.X/Y$Hvs3zY{Z0$1=~nEY(2oc0eH]kRtOYz9#B~K4r[0!M5OY#h){PZ#`8%gxB,_6e=e^i:rC+T*/Wu[2*d9nWu[G3w,0+}7;3*$Iv]}$!*=[x/FyzbWouo[z2H:zH[NZPUT]{[LXZw#,omX%d$2:tdInA6Lar8@`7=]+{GObK@&vH[KWiJM6i$.z}O{YGdIP\"bw)M$OT~R=Sn1Wq^DUc}V:=Toq>mP^pQIF<YA%qR(XlU9r,FU/9Ahni#_43D,6W}/a}5Xu0B}gyB}hPf?G(&*nFG!zit9hHs,@(Td^;uj~X9MoOAMAG>5_4S$2a~R:(lT/q~gsuRFY5V(jXvv6Lw?K3ex#e}]@+1h~C&s7Pt{LKEYfE%|n:vs3X[j:7RkJ@j^U9RV$ZBOw]:+~VN|?YT#|APy:}~qf3fWIW)K{po$cKE]^nqf7uo{$BdljUwi|4*zwy[fj^`Xn%$,S7_&[MjfE~E0AH|2bP_Ke3PDo;A.69E0Jcju(`)sQ6slT**!OLUL=\"#UlW]X2p36%}e2Q9D|OW_WEK{C\"/Ls|k0V(Ob1*3CaFwbT)Pb$1J=Pl?lW6gK@bce~Fwj^2)~hlrM$.Q_0YU/6Mf$w}*b,7CscvOK%Lx@?GUsx%O[vmR<)5LhxmRI:{mxcAs=Vf~9`2F@Ivj#ru}1gh}d/Q+[&9eWRrwgtW*`>TQl`\"~tJl(h&g_1Qg=!;BspFzwt?xX9K}@Lx0BN|j.hW)Gu_,I2NsF^YiFPE6~Z[cCvnmU?^tSx8j~rI;9@dQ;j^bx^_{}&/<wv@;p}W&QKr`;`_E_3afV(k:Fj,.[0(^N:@g1)IK!.>VK+A;/OX9pc%JUA2uR*L:3[mK]*N>45+*t6W#/yt{/usi#nmx#IafM}jKCf!rK~T4kOmr|Vnj06\"E]Q0#*8_.@0.BlW&XQXJFa|4LHYC$3Ij]]SQ$t%!NxXQq?WjYrwr7z!F8&n,VOyAGFdg\"<u7zFV8Q2~b[[9>d]U5Y&}sEc59jC>FrkSUYbur<1Z6>w([GP/GF*ry2?)=(<`2l|LnJ#1Q$9&!9WpWS@Z2!G4)t1C0:j[0fv&l?p[}jF1$J8,!Dz,GH,<S1iy$flA&Rh7JO**1FX&g6Y9kT*A</[[yJtMkmwH]NPwXkQ(?KxCp\"Fg&nQe]\"40OEq*0k!K4sQ3iKbf:4KN!AT<:K_za?<kwps.Eu|ZwuPR.p;%xXQn5oa0`D%Fl[0o@8l1N^ihj`jEo&1>ZA2V+&Z*z5R`1%IJl,h2ueyZ2+GGuH|CC+yhN,fhlQW~gd[1,?}brD%9*naI@&Q6G5Gpy1inMw[O<VO.ua_XQz??whQy~c7Of7uPkgVD%bDvg>@wvg<Z2gL/j64%%FL^*7oh<~_^r\"K`i]^F.rqKLObxb?ga}<^m=U1_<zmbIQGf`]BX{J;VQFh;mD{:OCaS/Y]|f/KecFNSuVr/<dL6K`tb0=x9[6U{Boq`5:7o2h:0@t0)lt)Sc{I[R>Y6]/a$vu%bF;oC]}7eFu]<%(Mb(]%z>w.)=df@:f<R.P&mOG:6<;`H[+L#G5qwm$pHn)l~cqgk:*mx|~kn&}D!E}!\"Q)/*U>W:Py_5.Zj(Nwx!qT3I[q`u~w/$5Mjn,L4eFXn?w!qdjeB8TemYFv)q)elS3O]II/qSm_[Z?iZV0}5SGr}_9GdlC~z4pF|#^oUlCL9;#>vmUVFv`<#S>9yH|2uoO?W5&YKCnR11W^4XqQL``%9H+^NSkU#//$e!3$.XjDq;7<I;Dy@CyjKA>tQqu`%;@#nu#TWAoa3=bvqiT!Yh,OhM+,Rbljiz9wv$r31;XG4#kE%jHSYnX~\"Fzi4/i<C[Jw,4lG(0.Y#4I69Lq,q(z,yKrD,_8^avG_sZgHU*Ems;B^pl5c&5L!%D;0}2`x0Xi<OIDI?0~X9cskI6\"~iF*vcJO[wc!hsXSZFiH4wT?fs?:%g1h=*9Cs5I<2HSpKDM)G!_lr/{^w(\"0)Wpa:ke60h;V{z_[W9FqSN:B%Wa`s/%n!.zcI1^.p/%!WG%g2<|]e*fmTO;>i()w(U^uo(kT$9~oI]ne>Y7jzuz$tbp.(,_R,[opWn\"V3Y?}vVeoo&T!@Fz!7[q>eFT7>za/&:Cf`lf`+8|#0>$q9,w~SsGaV7R$tHZbaa9l6FplS+`/,Yz)!50x,1=*}Nx,?[x9,0R?UJPx5[Z0{|%WW[0Ryd`zz}@7#B~znUf|gDZhZ8~2VM6^uiGqn!H0t^*]KF+Sc#_*\"54[`qz~yXxhh2=aQ3jb!g=5Naf@Spf|O{Xhp=6>bN&CwDt<dl5U~::h8^um+F8%pi:sw$r,R^gBy>P{&@sPUN;J*6hx#2Y`L<9zmRp+4}*~#{.7[)23~q3WjNF4>fkOrA%{a$`cEs/H_VUF$?i!u|XPQFa,F:eJ+PqhtkAoeVZ0B+q,d8HPD8>0\"o6S=s@VR;*2^rA`x|EsBOpckux:n/<dxnt>w:#{GZd]f0x:e;v},58z{4gywNplt2M4,@o/#YrQiE=4\"8d.)Cy?]w*/5&RsGJx5UT*sVhnt6o`piZ;<63w#3c{Jk=C1?l#!OX**eBYo7&cPHMa|E_Y4%%yN{w>_li+}[LZC~?h&47&)~hcCspeRMU4?NJa:jRyvvON7WP@QhJO,8S^;kflXps6~Kbx//W6]}65d8Xx?2k*bm$65abR+xIAl}fyuzXtFm%Fm}JAMGc|+=uU&@FsskdLyk/7hhC#v+dQsKM<aqoucE)md#{dw$GN%4MmX%<oZ8}Fv/`jVshdUvv\"4`i95m(\"k_%SNgRfs`AFi;9PsCqbSspdGR)5&|Qv6eG(?0~E:s|jWnGn`lydfo|3a1ExB,!:aUmKF;J8FytWJxt#ZX2{BVe3J*XhY^;7aW)&}xr1hmTJw]W#PcMZj+/Dw(a61,hi@Sj`/@TFa<tY|I|B(#v.Q$X#P3tz+8S_@QFJuSXm_U/[@SFw*k|.XxtAr/Xftns9SpaOO?w~W,gu*N!GCD{myFXQVFdC7RGZ:6<xt43)gCba5W6%kxv?^Po*Ek%poU(^c;9*Kf6`)Np*9C?:.,1bbnkv;YclJG~A4H?2bQ6itCM$}A>1asG0A)D\"7!kE^/3$UO\"FOC,)9?s<etnd80u]\"Ntltj^DCOSfpG<n);x_Fk9lte80W:`Q/^;1A#y?yfT2G_(ZDfjBlYsw^i$_4KJvxX!706=@dY,{7(5ds^rcWE!1&s`k@>*!/^bXS~mr$cT@]Tl,i2Ca^c}pJ(j90xzvYm$K<UDz1p6g35:;x(3L_+:j(\"gd@F(2;PEm[KqgvTVIjoV5c)!#|y>GkV:1c2E!bJ2$pP=F<?HL0Rmt><<P3[T91B7WUQb[]ko\"wkdNT%qwo=[14gyr]zW6E9nkk2mzLl=@}q%K0`a72S8!/;#LJ>N{G<N,o)!WO|VtYdYTp&S]`%zoET.;7h43d<yMP_3fV/?D7m+/i2a$Sex\"8?>/me)AUW.p+B@g.ZhmV}0+G@J=Yiwk#n|%uwfq^tne7`t4i(pg]+ON0z#K7Ww(4?5!:6CRbbf^PAvwGH?XX{22QjE?u@GgcozMO91Uu5D[M,zEa`o]:Qc2dF3qlSV$L&5yHxb|=\"9y$E3<}/)QsyuShWYD!cFh/K(l]p}QW2d?5iluFUeJNOJhcK51K.9iH[M6X5oK;jec%h./M9dW%3UkvS=eaH2!EVkhZ1.>]fDOd)&[)$RP6[.`gGshe@}jA=R65a;X_7BHS>%Vdh`|j9Ma}u>?X(&1Ok5P*`6[7jdY,~?~dZwX1V;@EQ>ZcM24d$P)D;oL8KND5N*z2{*e`iVS,v)9j+|[%Llgt}*Y55jA`Qfy^Iez21@kQCb`2Z,A82]T7lfXpXKe.gdHudkG5Nas}Kq+9/JMcNyZ`=}732vY9ek!t2fi,}7,44\"d/1UNyBcV(M<<^}kg9u|?mIc8YTWrl1Y`^;2*L&~dr:B8|m:{.ZoDW3SY{zi]\"8tNUBL7>u:N8RXlcU6?3/^Mj.D{?)cAKIKZk{*c`@[[BB%Ey_d9.?hPe]0pT{.s5+s4<x0=,nI~ryT[C~us)y.YefK]4{3sh;2^/TKa3X`O}h%*r^/{[GZeXaaoplfcQvW@?%&*}g}\"&*dL6rl#}=Yk:z4!P`9=Bk%CjX&U@tTTw!zaZD?7Kj$72#@l8^n8mq)H9CO*_/uN#a/:.6g8=jp31ub1vhKW)$Ke5?cb#w5G&||75d5;<Rwh(BgOG63;`jb}rrsF#@)F8&q!7&q{Ng.g`C?Cc~dkORyERx:2g\"g08In[4=BQe8ahoO:B6h]6W?i=`&\"#+qifzuq?$,X5};C44YClNR1R37crj1MChPc0vg5/,B~GPU!vn8grj~g!tJ4#}vv67Fd8\"G]VZqh+yDNU4|a%p#m.#/|^&G,Ouh(vE9VXpjj38!r?F*VzL$o.c,bdq;.|88<=.%uke.w3fY]!h^eVl(VAi?HVXvC05iT:|0@n0kR_g(3sF7r}uqC[Q_gUUo?oDYLU$k:`Knl\"GJs)I~pO\"|ZcNHg|4(#E@RUF2i|agE%Yty$#@{W0yBaeU{NLy+rV2D+x2=Q4Dl%4AwnD_Ngzu0ngxJ((S/Fvp!zcGT7K_5L9[np;WL|nH4(\"&qQiF^l)]Hv`jcP~fXg&zr4%I=iO\"5FSB.$]N3LCm*a`eQEFt0EVXmm)*Ro,B@6pcA6NhKR$@_d_#WP/DGd5@|C>p\":om$pZB{OKU`{|u\"UU31HqQB5`uKEryjZopbdPWzoiFikb$ilVbQCjvqiP=0m\"^=[y&4.~}S2U]^45ju0%^Wer3zg+c1ll%D3@lD,=+R$Kiax8&4Q\"wmRbd=CbGW)&)sulR)28=6+eS}ivn*Wx+#<5FcTdBnQm@53{!_,=pFi,JuxqPR7xPmLfxM70ufnR2EcyLTY@Db1yL5`N6E9SI2,:lYR&qC#Ju6!/tSra7bm>Se~5RC5vG1Ft>s<AsNQBlzECl8uY\"NBMujZOiNCPLa/bS@/Ot7rcu;hGf!!kOOZeD#^(9}Npn%[Wd!ENneQ\"`owC8.lwT\"anUm%@97tqs9f_4^@9,]UQ$`i;9ST_;k`CXZhGN3O,H7lX!*[=#zoX!Lf}BR1BcDhr3$;;?IgzUT)RRzs1&sunVz_RGP3)ba3C>{zI9y90.S1F4tj0]6Wqzr@te!;rp&0s+&`sle3r}CuE`>qo)C$>0\"8$qX(I|ZjkXB0)!Fe_b#0Y{?XfE+Eh6f)=$eXzYiv6oLt#VFd67U+S,f6ocvP0vF{^<jIo[A`d_>,`6j7l!B4;/dzmd:IZq3>56(]}<q4vst[p7N9b:4a{7v[t`Q_?gZa<tysGHDZz{mRfl@fhxeJ?MixKR0y2U}cEN_g@3)I2yPh}eK$~p]D7Nz1+rQ=b%~p$/R[];j=W[{lL{>~<YZw}XPGv#cM8UaTi7MddX;sflELP.sRtpDw_z[mO!LCZE(e8hNG]yU9G&:61=~qi.b[kwi^:o\"kX$?F4xL_pR]pB}MPDLz,H=/8E^i8@+H=ek1lXH#OJCx$;<,Q5V4Q||nZ`HGqr#T._vg#,P@cM!aJf:k2glS>LJ|i5Xb|J$x/w)Y*<K5:bHuXV&kHx*6WVX0B!SHBXUme~\"1BJRAg~`N/j4:Hfz+QGkuAtIds&uogzCb4ZCuSo@[8{yLhbD2q!Mq\"UQmAJEi!~XLte?XLh}0K9Mz>CixEYj2@kF`_H,wL\"LJ1?(lzfz=;atdXzk(5%/LJHR8MF4;C|QDA@WfD_A~[2MI.aF##gGi/jZSWbmyKXSXW<a1Khl%M#(#Z/Kg;9@=p<I#xaN0kwB+uN6GY)[\"iI{_1xg_UJJ_0Cgrsj8\"q#;uubNgE\"V+<V2v<SaYFfy0HnI?HE]yezdZz|?Ss&=3BCp!j[3U,Rxd~wwempJvBDCa*MOe)KK^6ELLnp3mj(_Xc#F*?Et=G#q$g0?Ja:y:Vc6TX3F)[W|Pce[[`He_i9#`>DwuiASZO/vLlwId$rR:XJYUdcdhmLaJdJTQNI0MS\"x@Egi>NWvGSBs[v1m_W$k0S$I?4rjSXCdk=>!+JKX7q6w7oNfdH:eR$mZ%*s*d*E*|q>ZHf|?yErQ2hR|T/^u4TExG)%B.RMDQL0y:MTj^rXS5,)gA/Oei<ys(NLIUu858R3GuE>2(T6Y>x4=hvO60:]!@k:^F,:|s>`zZmx@7gX>%oeQ~+ZK+9w[B0u%sh(V9.;523t,2<~o`dG*.j%cK+5XV,e7,nPJ%whH6iM<\"2v@HPI9k3qK5)8.G<8;^yIuAO&4VQ\"gF9|&W*!`I#zm~|A]C(beiVV{eQIPWrEyn[P.RHZslKbe#4I;1/?iu>1[Z/l!:re4oRn.~`q%JS|rp.N}1Xs;586&<Ebu{V6;_3LH3rPr<2}%.We5PQu$w=Nm_R/UZz:y=gzpB4Rsz!YnQHqK/n%gl4e{55TgMx7gm6:HDOWr~/>|E&e4t?~CQWr>P3t>2SiJ_`tg^G&.Xo/SsO,8lK&`e[3X9.e@5Ul05f`o1,n52.do_UiJ{m1o#otxo3Z0$/%=+r?rtDJ/hft&d!#*)gLmMN^lBawr7lg!4SQ/DdaM1]6WNa25i4JcdU1QV|kNeW)31,gdA]7|CcdbGcx|J$dU0g6$l!}&Fc:?#Ir0SvH1:OxK2*+BPfB/TH++a+<bfoSL;fUo%%nEN%?lO@PZ,ht$sUgq03w/8L/\"]4Nt<`Y#5H[dIrTib[P7)oI5Xc`zAQp1ZB%8hW:>fbeYm|oLMhbP{j)IQ(Q99/c/9Kd1z0L*?tX&GD).JnfIl0IikR8(sXK(#XZn_;odhZ1u*p6H#[IRawKf>]+uUs&B18Fa#~19l=QN@>jh0*,ib[P7l;TWrpjpD.XG)e7874s?%]7q|#sNG+03i^ApcjnuS1aX~r(BMny_)F@)L;8Tws430EKkNifbv%/Ov.\"6L58*H&wyUk;,[2X!qPI>:]PUxj,AI!8dwi`7n;78Q2cIs][u2o`XyL?Wu:@`&4KT@9#[O.3A]X!z72@`_vQ5b,$Mh4!<i@Y$p5rnJ5zb?ta|[W:ZL0(dMz0=Y}sU}0CWY_IC=dPT#Kk:4m*+IQt4AX?qg.~+z)vI2r.ce)<L48v%CxvgyExsoXD4Uv?VgLV3Pw82l9cqIgU``xirfjbS={{m/y4(F%^k(/rD0mWnw[~BSuL<]@}#M~xw8q}(Q]&v~7X&TGTCN=?|7xr%h}?ET96YuVFum3t#i;V$CK%f/XuozBq[s<<Px#skb[OO]%BtR_dSSStF!?wrS{OOk%&_xhS\"8tx%\"W~6cz;ZNWGVK<..dUF,(FEh%n_x(qQy4.X@gT4<\"BUOFnhc2z(e}W0VcWY4^XDL[`y>FRkdIH.CS{bH%!BjrC$v`q2@rHFvS(N(PO)V?(m_<>JEh/GXlAg9n%IuuH>Ee#s1}P}V]<0^^BUr+DL~rQKu^[R#~^8lq>8PuyTGwyeFhCT>4<qtsE/v=_FC;#]\"]C=*n,~exS}|5H{bk<TcSff)8#3fC`VqRig{<o]jHt$@4r1z%`z$rH8pJiTR[Yhf$[fx1IgN{R_J(,g;xDD^OcR#dj3h.KJ.TK,7MrkLw\"<+|&%USoWn*ej\"moMth8Ec+gx3mUO/?5r6.|#ExK=80+UtE;QBR}_:tH/(h}2b4<AVuo@uo{E\"W^e%p@Bo~x6;t^\"G3pqE37yp\"CoXNQRf,1ICts2zhK*?I(v(IE{{fo,Kx@,VCuf}OAd3M3HUEa1uJca)<T#9#4W1rS(v5y=.dv)_ILRhzk=ho[+39)w_DLNHZ(OD({^LfFPUXJ{+X@hgd^9KXUp)`t.]dc|.Y5Xq:):q3>AjWV1yQ$|FO,%`([$&CXg<f2W)wEqabWBbyP0k#!aB87Ow9AWC7C6vy$hl1F(wHJuJ~X{K4fy;_x7(,zNQs?Wq%|SZe$F!>q;I._mR%Y^H{xp+#h^Z3wb)|wJ4Q%n^ZD^qIvcYMNc|5+maZZ3XyiLI**CrtR(Hi!`NF4EM9_KF~arsu;E<qgv?kDLI7)nq#Rw`gQM;:E%Jnqd(S(<D^neR_[ZizuQ[I%@.416Im3p4xhn/4XcE_F@WuaQAIL?t!;;Zd<f|&/c%h%hP]V4w%Wqziu1LypEEwYzZGRRNF*ZFD)3gMHuoIhVVDoN[..rJNDvj+(Zqoae5,wj}JxTx{Kd^`C+,a9RuYUVeJF:Jt>u29hjYVwu,4xZg**.4lo=5w9UCo~1w#LC5jHZiKdnDAi)dIvuL6IwtAMsJ]FA(+<nfq+4$/jeCDX0(Rd{R/CVZvkD<P2dk$weton1w,|6xP$C$+k&ZEhQGI&W]+Q_FB$dM!O|M~r#w.[sdYw9^n)Bwar+d^HZqm25[^,n6Gqx8]xy(dhuJ6lVd64(<LP;Me\"[Z^L0a>EI1aYt?H?b)q4\".Qoiz!V#wIiw8^a6N&B={[IO1@RsLzySkJXjo[[}^`@iUHF_is4(Q.P(yIZ<6Ro)ggu0}g_ERn`}.FJvQJFG|CBd6v:@Rb_gvetBJ`ZlU@vQABXCinh|D}Rd^?i\"Xz4:ox_6rVdSw=jP,r4kUyC|y$m8EumP[Tw<u1gW%y|4_Ri|rQXZ~ngsX43J;s>{q/HDJWn$dpLVIa+Au*H?Po@eDz^;SkwcJ9?Y/@I~S}]O5$yX%WLF4Jt.&AHNc<eFc({p0BbocrGVCS.Q7nt\"!FNuGMa+FVXO[VI`XCqB%toC%?=C+?]npAn0NTWz|A;4//Oy0}arGsNS..y5Q;O0XQ=0mz$D&BYa*R0QO+dY0iQ0DoHQO*dSk>biZc{0=MakNWw}vpz!ckNc8;M4h8]#4fIcG7*eO0jJ[%QwkPR3Z5dF36l;,6^ISp/A2Ulh$>^yMAVlUukHnb$.+vqj,e@+Y).S&<:[f~Ua97%h.`o_Yy?JH5&.$^de*E;uW}W_;E@P}Sdr_CmoHcK_<j^Q_GM`=},?%a0r$=b,zg/pB1xTu})jymR4K$v2fQK$9*V7^BXML|>&%e&%eD>L_^fAHn%UyiX`pHjAo=dX![4r)cU999^L#~#d=v49Zy|.))Csi@_VBo.!|6We)WBo.KRrs\";Zfye8g#}JkiB;&iI5rX[,8Rc=ra[UnaE+!5jR%i|Y{^P+!XpOUd4ztUk.j@(g`dh5q&(Z`!.~K9qj|m0{)$@&7HB(t\"G<FN5l|a?tyC3OcUfgKVmvCob8TPb4Ds?}!_6iK#Iw]}WW1>|8Y%S[Vz\"_0d{L+AcJ3PKU#A?Mf0e>Fge58M;05<r>7d/ul`VKWnP@Fh692^^6}Tyk7kGlB3;*VPnAH!<GETKxyiXEsDvQAb.15HB4UwK]0Mc12KZ^G}{$n>:)Wmd>?VtLZLm_{|>s*(tZC(^!A_iEtP$&^pr@,Y#)WF\";@?(^<qFb4vW4Pk_^k1}:UXpG()W;)X).N&WrG~LDvt[IBKCIgRnc#|Kn>xCW_wI%=J}TQLVT|w21kXW=9w]6WNa0y35PzB,wqW+EJ_0MC?N{gh9@vt7IvS1./W8#*=&&TwK<r;l9qCLo~CYT:Y`g;#I>Ti|vh;TAK#g!o!K~J]U_pd87&MUNGPL>:dhH3(@ye2.U?Kfn?m&dIUj,`/lG21k.T.Z9;]f=|D\"NT]K@KwKa<#drq>epf?$hqi|=TAKX[<FHJ:^7!L.f`Wt<:=&;F=H*kF+H@#8D+E|1mOnAnf;O;y.PZE(}jAHF,Rdru9v#@UNUE$_M5BTrvrw#!c#=pbf_eU~&pRsYwwK9Kg`F5!|/X4mOnovF`[k`2Byz5HBRZdMB_A(FBP@PS(T+rx!1K)t!,gjy^U_xVd,=)05YCTTeM=P%[I$eG&_RM+r)<q=4jCGy/)=}X,Ft^}G)|_};u=AeMM&iIWN%Qa(;3%x:+<)9pe1:+;XD0Uzy/lkAFU!R,![F{d!XR#gEY$Ql&{CoX$4frXVm8ccm76iuMvnLV0.c[L0%)~6%x<s8h^9S:NaYZU/Uf8ENY!@ycDir9R1JBQCW|2Vnghq0.nwM1B`uq+r{n*cY&QVUp<eR7;$rIr9u.T<0VG`z{\".1b1VFV?zW,azH3%L%/!hC{>WgUNbHDiB{|L!|MB)$nZE5LkGJ~C7O/%ZB=U(c\"sObLD1X}ALrjb{^u$M0UVF`u^!P9ekVXdO\"[}Y?r$h?:9OOi2(l!V}@qJ6hvZBM\"<nviZl!)`WMr?Pa=:jwjG^gTru<G!<~%\"j_fo_Hgx8!VRZi4=MJR}2r:vFpJH3XXIL7i$]y\"Z#$JuI\"[RWUiC1XuG,BoAUB3@=,i3V%7,oB7Smkx7|83a!.C.~sO0jtH(pOrD*7_#YR_OK2yN<fUSxageWpJQxi88cN0*u_sF|a?L<CJ[sKYB{.:>uez?F,:J5Es,ZJ+Ek)AAAlB@@nA:C/T]yjXq*WEEMm<L[GOH7|b>RwbT1P.+)=FnRQCIACAAAgA_MAA&KxCPci=wRTB@5\"K4uF*w@U0[F@eEK)3?FuI&dan7xR7.dtdyp3Yhs_\"72sWn#[h(+decB&J2;&p9E9U`GBJ{oMIzvcf<:sS6SS4>Cr?R5#47Veok+%2*up[WWO^>uH36u`~Uos2#)ZYQk]z4*1,FnKY4Z3tF8FtwLIYHw1v>%6U,b1i6qdV_l[*RJ={}Cwq+uiE%PvLN7=)xS62v;,GaP?vaJ.A)Q#9WkfgpU^*DUmoqPUIoPXQ8M/I#x7hY=C,k9eo(Ul^f0W<e9tL#f6_5Q&L7<ZoUT.NN[I0nQ}2lVWUKPBGf>X<@rH4ngRC]SMH~.2:HZ;_Do}p$uRydJRqlF&Yb]]w,p$$a9$/=64xlk2d+v3iz%i<O5E4=R,1|fBxg:P84|8j51?HV<wY%sT3G5m=;n_F@k=VpdS\"o0@<HUASSMvw,`W@czs9EE_MSf;S:Hrc=F@2i,P61E6^i:b_Ku_N`~%{}@+M^D2VEo*omu<P,%CVV,,FN2p1fT|GR/&^KWm(eUPjin(]y~16SV<\"iK[4rIG[~13K%iMVNQ*jIgR+,e3^\"_Pl7l\"S(haFyqbP#QpKqvSMpi\"*g#2Qj5&b<|DpGl3X=KZo)=h^{X^=,L9HBGGeCEz[CVB^&Z^+=ZgobE9q:m4Y,DE^#$A|N0H~b6}Qvm[/):+?|#`k?4QO9#(5tHSTXZ1=L;5p]2aL_csgdJpu3Za3#ANGaNKm\"S*om?TNj([Bv6=e[(i9uW*nCgd%YTnIoAZ=KX3!J/lF+_@/N<@O*}E}.wI#RjSsfM#EV.b1So(|AY/XM2+)[*sS@u)#i402;8Kg^G~yU\"&1Z!x~\"^!yrjDTY}H=@3m{(~UE]stU%rC15J{K!be/\"2!fPP^^sd9N>VG97HhQ}:!R>ub/o1KaP2lPuWiN*4iU2d*p<eai7!xG3{?W\"n86lML[296H}&94Y,b2*h}~h{_r#aggm$?j6bq!\"a7H!%Je63E7+=+u=IYNC$1>SmG+,JAF43#8f<_$xs.j,3$y+WTu}.RE}kmc!tPdS<B{$XkTeznF?DTh0jMePyPy^K,!isAR0#5<K[7i~[~B_~)Tsw_<#6h#Xts;7P~i/62aYXZa}~&ha5)*P[ixz&KHA?*.G/%n<$|nkU@J@SyY_z2l`ZOQXcg+/a|~Lp}!D?Xv52\"0XtYwqS!,u#JsZ?<!I#`w;3S2qweelXhz5jF}KnvGQ4nx6q#f/bdQCXkn^HW+eNXa.%9~Fe3UBF9$+pyxN=N15{VW.}RJ09x72,5pzZ{0hU/0,ri`:5)1DVBgn}*F(#<$8#AmXU{WI*gl+Mi)>Q`[)uA,(DmuL7Yby;*Y}!(B2L#+4D`cVU5tRHo+$66b*ZA}{%1_*(x1;^Uf0*.`Eta+%.}q[!F=v9c3U`(VDkWdA{TW2v{,;D8@4!*&hNP=b*8CkK_?*a_!s4s>GT$u@ZR7jNa4P.C9vxmaVLr|pH2+]i|8h9pqghKZk[;|.WHE\"JJ6Bf;\"eq^ob1l!UgfN3:ug5aq:7oUqq}Xo8Ul@ioF{)+r?Xb?dOgAI!~gA\"V,Cm1p<kX[Kyl_@Qw43#5)r%f~vJr{R}4ER,la/R.G7ejX{o%!rfbm+IgvNXZjZtg^3.ss=+>|S8o6\"=pAUXHL3l}rxEV.H?<#40Dgb8kRsRY<7D+.o#<LDf`0>!lk&eB53D#PIz?lC(lQiIzriB\",=(,WJ%.F=JXFc<=Kx1/X2DB#o&zMKm)%jCw1>`GAe,I3`|`LqyI>5r3en`jx?r&<7In4.[2MaF+4!JDwCx(B1ID,%Nc(*K}OGscIA\"Ne..7_F++U>7iF8!n;B0eHk)Nw1_MP#z(jaoO6`u1PPaE=O4L&0Ent[0/I/ad1hrHZ~?NRTWXTN.(9RV~`a];1Zrpp3X8FR;jG6bfPgz}#}Ip%2a1o#,FLB?(hWMP<NT_D{E1(TA\"2mb07hG[<o]WgK/0yE/wqI^SN8JTXCh.DH}4y0Kj.,.kL[_ump]AoLUQGr$]1Sy7P#Du5Ni^7/~SC}tZ`U5<0npcgUj)/K,oy(L8A4\"aTMGq~mkko7_Sjy~#^zSfV,jLjd40dN!;P9P6N@hm]Z>8M_d6<Rsbt\"L=|Z4HX#HORrP{C@J]jr0N$6NzfdfC8_i{!i|X833]GZ(o+tm!eUHkq%?p};}i2_&:[(f&2N(TWR}Z|7b=Dfe0CTT||Y/w5D!|w#B?h4zfrd8idE3U%O#``X^ia/\"4air+<z##^*#hX^|PF=4J9WDM6vsPCXx(_7Xi@`}tm_Q2,9!/~0b@ScMqIPoE*1//bc8b0o$KUlbeZ2fC5LxtFw6iO)rG5zqpJ@<f!CG\"eT\"$y;jKOB&P(O^<~kG(wPwWbe{;f&jY{m_<n/8RK_QEsZ/i3iOcj\"5H[<!?f653LqpQ#T{Q^I:kNlx2IG\"l4;BDz[&@Zl.7i8CJAZzN|@KQ{%$U8.g%lmm!K6XObUh#8hdpoRa{hA?^F9ya*SUE]4X7lkwpU6tF$cjBd{`^Yg76sZSifN=<+$X@GKg<%AecyQ%cR`vZ=kY/\"##(,/A.1FoR3ysZOU8Qy4gumXC<,=fjv|Szz]b:1},XM7V>b`fuJCF0@K;`U7N2x;&Im%;d\"1v4*pSDr;TW8ZI~3A&;U%,JCl9ujUb`t>^vNTvrg<R0;H~rD5|Y_qJ|5xzfKgl{/E0JR(Y@*^~1=U3}/0=qLiIRCsek(T8)bS}e04yyXb8knl\"TvoX{@A2F&6a2piBgBxCg=bBu_Q#C6EylTc,6QU93fN8mA&S[8LbPrALCu:wFBp8qzb*Y7E}X=:F2t=0D3+oG4?d(D6{}Bmwtq4Q94]7r%?kX(Mb^zB(Q(.e)9\"4%S.?As0cYo;><joR2ut2b5ewwdCv2wXOM#1$xisOyA$><d,Nu:Z\"i=n~3v=_a56ww8!UNexs}?d~|nY3b4B<CvPY<Ob}nq=aJj)duy1t%<o7w=^r1#*2`u`oz$uWIOHaK~bMQX+H}xl;d&LWW=J.)UXXPWp#|^Mqa&AOtB4k/z=@Ow8h$KvKonKXFUQR_C`<)QbZ6](2O]Su\"GDpD^W6X:[P!Gh:e^ASnWKjsV6y;_mr%1k7=i`@PL1fJ??.;q`7Y(O$JIwQgpFr|Eloj=Gi%}X>]c%)V*mt3qtR,Y.2@j9Wzz2,,v!yIMf2NpHLh3<B~~R3ItQ!2oNOrsmN*.flQ<_!sKp*<M?C7tfy2gO34`@`,Tm,H(K5s`[~qThd%S7KLW}duo`wc%0Zfe=iX4ebL3SF7WibiY:dj|{)eb~lpN~>U)JYnFjA~q2Gbiqm\"mNsdqQv:E]cP0&?lz8XFq{]1AXl^W\"ci/`<=I`cX{01F&N*=S*rm1c5B;2|sz_6my*nLEI,zw|)$^vWijaO6NEw@CN(|H@8L(/u3fE!e,;u3\"<d$QE;X,aOH]OgL9G$bILgCeT_kNr|e7_H1D]X`Q0[wZh}4_|c(}#PIerEXLEas[C%Y:.N?U1d/@oWO>jl(:up:\"/[qty,[xy5sFKtZjz36hUJ7J0+Re:7Bi&IgQ7Q&@7fm`zUVu!0NXL%bJEh%VgocG#+MfmPJ>T}{B^d#8@GkO(Uw,{El),D+%4wQ|`6pbiuF\":_9[L?Wd/F/{6;v7;j/I$<B?FJkhL3WE@;y}Z^/3/QR4V9C1i>dar:gbWB^B0hkj/%I?qAT;LL4?9Wo21Zmi{zz<LPS87b!V]~synAy]>4Y?4c%]Ec`/G!^A0}YP7::=rATC92+\"4ew9!+G^O\"l?(`>Vlz@y}rF9~i|3|#k,0|Sp<ohaVJ;cIHW;!eG1Q:1<VbZ]0mf<qRFE+*J4PoR&m1WVwtJ7mLE|Ql[l`4ka1>XVWY#Du$v6msp|r`GqjX>kHt`pN<s`cMnuG@9`i4wQO)X|/!,R.y++5H|g[9<+;!mqX9aQ4*IqT9F9Xiy9h_n+:u%q6P9wdO9{;4Z[0Vco8iL9[UkoHSAxK*XK@;I&apRF32s.r7BK2Aq*vfe(]mZVf]lDKEjtJ_Z[q1TG{DMutRM6.DnCGEm5<e/Ig(l)?u8UE$T^`?T=ic{9yzU+}6aVAbcDaX5<>#2,1UQ[ATU7`]JZ^:0]ATzcXEj:9;u6FUPLRaCR(<ZuFB8pj[[q=|]x1OTQ;)2vSykn*=9248d9=D71VlMlT7RKV!``^vXO:T/TFA3~vs#&c{]Zl]($5:v7_DRiKC.`8zy?DV/~,Q_Km*^t9,.>y8%S;2fOc*lOGi=iCX@>&=J=f_QQG/C|)\"e4Nak8(}1qb_xrP`:<SP)C,~YVr=+?/opkfCg>X?F#0A)~_o&8M!,4MRE[F&}c9](n_=P|s%LovUE8GyXW1MUG3kOdPj~FT7>/OkY*l.pzLHR!UhD=RQKy~m_a7<NLsi%?7@@YOeHitEStr^5[`G@IHzFVw\"(gEjhg*.ANXxek3`R%Vl()<l9WEVJhzm~2Z:;MMAZ7}6ntw1O*F12cZf9Rjf<wk6PL=>KJ|F%[Ys>\"(;Q:W[FqPVPV$P][[t%qWkvdlddGI_{!n}&!x}Alz>y@6lr|;P.|=<nu+nvMFUYUcZ?9wyWbba(EM},#<=7k_sB~(Xn%2gq$5}\">2>mdLTu/JiG^!nPK.c|+SXp3F:RD1ZX\"}uoq1.T#I^Y#dOhz<96mZAYuS9p2h;.X?{g!PtJE##QL}1qTwIs7$+ws%zc@Lw3*^p,+&0J{w5HKtvDhR5Ymo_C*e(:69@0)cDX<#hkj]^Do<>S6kzg_lfC4.YA@T>q,LgXcRGH26hKra1S2[%oF)tvH>>L%qK*oe}$$M/1:&@#3(5,H^(eaI1Hdv9eig$jx4Lr3khiTb1cCpn_Y?|y*nkgxn)D6`2tts](+^Q;P4Q}J6XHHi^oLnV^Xj/U<7:Vy@<U\"yX\"6%fe^k1_M$JW_uNyk4Q$5Y[,dbaCjmm<uL|Ww6mS\"~&%S\",py@ZIWe}+]J}[C+CEY0BOUejpqe6gP9{*D8q3$l4D)Vd)ZP7MIu)DNbAnL(1Q$R]a`(_)hf;oaJ#J?28scrKz(SKRN4`{Ysi?>&;5plJ.ch:,{Ga15p%Dk+!Fw=4bI@EaUBUZ(RQ5?\".o8Cei~esE6P_.`8n8e~6c:#yy=cdbQt5LcU(ljq%Jl,lFW_k0Ax.nYUk*<Q{ezpvUJo;v?iM@vxO%S*Q9.n?_=3LPCY4[SM+F:r+h+b$!XhABt[IP(CDr1m2T.brpq>6OJw{])fBN)<ugU%D}Iwi4HC:N*723zX^se71)[MR[NTuPbR%jQV;D/PVLzkGK91t~U)~gH2v#|(jte6V`X>RRw&Xrc;o8qj:X#v&qm{<0TLsH*Y#CJ.5#EZn?1e;2%I6L)pG8zrD>~RHt9Lx.FQ@&L,?}iJP(~CE=*bOp*Ki8.cX#I.b}5~dNe,B]QIc9PxuM^xe9Dbz^Oa1eIGnm;^Hx?8kBu&z6cX7mtVES^8{@`{KZT%S&UqD7$O5ZiI]2NX0+l9\"M%b9b(t{Q>b{:3JxM$++jz8aUvu]&0i>sP~MGoZFo]PvFh*h9x%s<3j?J(,bi.^`:9&WQ7Pe~oa?ryWK;:SEPuWLIL)z(KR]RPh,3%1JU4@w^=V*=(]G*hi^CL|X}QU9EVuAUzZ{MoR2xD3J>I_oa(63yxaY1tuV;%$U?,M|\"9u_pt6PtYmm,A{ivcMugbl=P:sEnK~OoUyn*nLlW/ocA,OilG9q:|mTC:&zL;mW*=7#!TW[tXJc;t_Vhu3eB<rMg=/S=UwKf(4#@BU0H4@[T]G0!J=r)[OfzH?`<)#>opIlWpfZWUckzGQ#t4}t4qgK7H*tv`bO9#&PWcm~\"`b^$[m,<Z$+!Y)WFVO~Ygpr[6f4U$EOF7Qo;%n>zX<~@2l$1%RV[JG1,Gj\"VP{1PU{I0Am20|g(]z`L/<I>,wOGN?[4DM>\"qM6ik}{X8kH2OSHS=m].4QV\"9Hj^6F&9^?DO9{?Va{JzzsDC=J+e_=dF\"mlMXhYR0r8<GW1gJ8QA4fAk7T@dD/OaH{)zg2|P$Xfq{yTd*{d\"@kX4T1#e8_f91qv(o{:)qRqj$S~=nfa)?~)dur6TR2Ay.h=@y<V3Kob<Na/=6cUz?)n|FgyaB;6fY.(ZQrlY0R>vrHH8{(\"(goUB|Kq9mTsNpbCLCCa5kw/81f`AQ7Jl_xw89jDSUNMnxVVNrkzPE6D.P3/L%<)*#R\"pD@<S8+.E4P<#:v#;K/;*_dhlhJ.JR`rAJD$&,[&xG}D0i%oM#;bPR#|mzDmgC/#nTRm=3;,N&#03R,a$K$F9Z*k\"M=!&U<i)$AQiHq7j;6N14QUHA(]%vT)O,w,,^afHEjRyp*R:RYd4YE@g}<S^VkBX[iwcqPm@*jcnrNuYrC/,rv`p*}Qpd@obtqmsEQl1S?AzXi,9n;>klT$h_.WSFZh*PSur`seOsanY8fu^m6T>GL|$rQHMnH25H@EE7KL.DK3Ak0UN7H>7m#7\"n{#[cd,g01p|uq<V!kW|<:gdZW&>M8E]qxZ?x.yb!rzn{lJTED}S\".g5_q:T)<d8bb@I+%O2zH.L%;Jp#B3NUiudCtTzNVT%rW6eICu+s$s0Gyn`{e1H/WHo:SIIdk;kSVi48qs?UtlT,#)VkLA3B(_mQ+Iq^1kGmkWNo6%.~^md)E:[:K^yk^?~7AnT_0dap[g:nUJ1%D\"J]XF|X?fQ_>c;_M/9;r]I+ZbAdso(C#ECl`Vs=|}?l^qA}YQh0Vb1`txOEW2yecfGt*tMWyoBvk:IMdsp+*uDn*B?u!HOkC39$hw@Mz22}JG=R)J_gDl(JBo/h4faiBg{z?h6tj9]H!PeaCJ@*YFCwB$:{,nr{b&Qaeqn*J$oB2(9>nZ4=<`!>CpVDilY~#k`f5[mn[\"R[bB_;!=M=GqUFAE0iM%SSU/&)~,L^uu?a!mlw[%Gp+r/lSg{Qk3T:l=Bo}[FP^sohm8}h2j~GRdh}rDcf0+m3ePu0Ay/[YX|\"*#Gc1k0KXt<&o+IdRADuwUqyEV*?3qtGQ,L[@^ri.qV$4FjTL<&X6YgPQ>;Qdbb&>:Q)UcQaiChtaOJ@ujy6/\">0JU(Hc]@<.goG=>{R\"*B$`,cDesNN@wR.zl4JO!HTp*4&G1wMe!#m(9pZ9G\"P}}ZO7]8e%P)iwfsd!~6~^u1/cy{WZLNSx%lz2f*PfeKHyy|5=/V#l3f&ypxSqt(&!9qEtXKn+<kaGsLa8DQl.+chwGTr/rAJr#P?&&73}vl<$x,grGAlaT.R3p6B*v3?!}!K1fGaPkn:$)`3V/t:sP1VQveP%I#%!tR$}2pfa?P#;C)Le8Pci4$c*{;o#dcK@TsG6%@ENKIP|:I9Tw$z\"m#LWbFqTw*W5[#+7Gd_zzs`maxRw5VG])}&hIU;{Qy8*kb|p}0$Oja!EP8/G?Y}Q7RT=NDFwWA47Yxf/i\"d&@runnPxG+<L*LC7iC)4%_j[&m5#Se}aQ4\"Q#[P8.TVZreNOA(E1Z%CbMAXId[{iwa$Ig%3qq.7zBX.*dS9&uI<,_y9.6FoYBfGa3b\"xCzOY\"O2W:JjF\"OQ4tAej5IIr[!/t2W`m*E(@:JjSk9r&P6~!`h.]!w>$drnOW6ZG)~Uv8jPZ/hx(0~@9z2?q!aWR8c6uE885k:*WA@0eKj5&Vn+d{Ok=0]]r0YGsNBG,r=K[D_soyIN_(ynR:{yRDHl#}~d#?G4m2(j8Njv?_hiBo(J,!0d*Y/oX#{\"u7`=v\"AaO+(c|#t6yI5$N=_u+\"H)*/r~qH%N27tuV#>vHoE6o+B[|L?Oe!?x}*ZZ^gu`D#w=Suevn|HQ8sqRT6dGS:4U)#`I1wh9z]HM:eB1WH<B;<F_a>v*0:`TyLB(9,NpwI,>;)Ng]VXMB}_/V;u7N?>aOMb6@VIYeaC~[N/c_e>Y$\")caNB=i.l$vg>cYu9Dul/*h~C0bKC\"<?kkZcF`]V/Iy$Wb@(*/I/?J(fh>{ITs#Y<?$kInxk3YHgp,uOa]wO(YnkHIw1{=$UM]Z?$;7!*%VM2c_<Qz@[cQ/]C[Y3FZ(><)Gkk<hrwnaKp#_{bqX8z1wJe*PdD|_+dgtD|`y<S#G1I*xZ3P0_b:<)w~s|T1!}`6Y:v[(!G<S~q/K0d4h/Og=^a%pKHPR$7{+uk#amHqps#*jwo|e2QzUuOK6XFq*%*61J]npW5zgtQ<MN/X^,nW3avhRl27[q~HIT66a)yJVY3>q13X^9pj9X4n2pKOd@8$W^s1=v>g@_|q=vL%<uU1m3`uTU7)<%!EKuQL=_V/kBoG;*RWRXo,baFIijAfo\"H=V:oiptb%bai4?9<6)svkp{ka,vbhwDGYY=VV)fe)N;dD]x*dxa`mU}&q<lsQuUSv}AbzW#>($YqI^w@lOL=qaK[qUB^>RCN&Wgw,;y,3Eh(^hEebo,>uo=5k@/o)5O&`{ZRk2nSk@Pjc*~5`,|4*~.gqwWV|3^GZfX1k4bSL~M][haR(l01|^l.M}d(yO*}uZ<TivjvMw0b(WLa<n&`AFG.1N}&#C,Gp~Sv3{!}&k[I1IOK{Mlv`Qr5C~U%v35Y$x<n4sI*@)D\"y|.^w)IB0SI;JKg,xE0OV#MT~IU,pdlB/#T_vn.Og,ntFrm#Ph1>E?:V7v0LO%&yb@lJRoaS$o*J2yh*I>lcNUxK&YFb$I<E|l@:WC?C.xZ_!:18I.eR5#v=pp8TaoQpP=zIQ?&bl`.5U{qcRP9Fz#A1<]BnDGELX)^LmELY$FBDZp1t|Dy5kX5_Xv=Nfq\":J{Ry&rw_=ph>un^obH$xY\"+O{,JN<7~PTJ\"L>D#cYrZ:89~9?km}MSE/[vvHk)I?kO/_gpnV,`zBs^7Kjd&|V?JD*Z,4;fUfufK>X7Ze)a3w+MZgV1yzo`}i+6t?:8)_0>Q>VcKu&I00sg9szi$c{az[b*h?jnQ.Ge<G6HKYy2tP]9Ih:V;nagb$o<P@fMEfysxh5lB@{TwK.rXj3<<Nj#un(uMQfk{PlAo#^Kdv^xNG/Q5EcfD!Q8B0gFn}U7aJMU#>[T:x@JH0^\"O*9zRT9vW8^]lAu5_8qyx6e1SL.2Ld*&hmNSS/XIiq4Fi@zC7av6EMQ&B0pH=1p##t90[7HF@$jpSY87:F(K<V5#{7n;+{AKZq*VnE=*3V<Fu&ym@$@uY%kfD44GR<sRInVSVgoSAb8*/>hdrClOZ6:(29Zf\"#hf@D>=<y?ezLI,`HJ96K[R4`y1X*Z>2];EF!^Gb*#)nBIWMj<xuN8brm(nrS/u4hj113PjyDtfVRI&V?cnkIATAK[mRcCb1Fv=tt_(G8i_PD#|2BP*\"Gi=Q&6Imaa@Gwc;,!{vG3E;n~s5X$6PFyV?v]yBqDydpVP3fY7|1c6l2O}Bj>jN+2hxo{#4IwnX\"Ftu`v3)`X[/J[npi:cEQvep*~U<,Z2IWYA^$S|[`~gBLRv?a9Mdpji5n``mW51~NW{GhO/b<H^:b/$6*<%g%)dIz@n$&5_~dZL$cTZR[j@%]5D28#RLzeO~QOTKykvc46%];Ic!j|D<DQ]dB~~[P3K`_kUCy}WtR4PB;9wB0JFMjg0N+wJe~Fx|Mm:}?38H7eX:37Fs2(H(A@C|=xdOIB!1y^p36o`3Ye0!d6`L>{HM[/:4m^LjwsEVCi*Z!8Fd2ub}r0&e=$F)eYvKEPhT?7a:,y1Ih8oT%b}Pp.jR10y*vzl7aE.QQw*cp01<)xjw9nv/PiI`yx1Klmi%5/Iia^O<Yp@PL|QDezRjYaAB$#KrjUwNWnzuJ7,cISkDS2b+H,dzG_GKS{~Q!8ZdqSj3`7,+cRf#^YJlo@th@1kKk$ZD.42dDzmPZmH,rKzAPHVi\"4VR2b4^?jo:k#qh)jAc`ML5BvKVG4`[S}jK|8nRIADFEK`f3zFhkKO*&~]`L^^&j}lLyaB!l5wnN#vBVv,?`V`C%TW<fmU1A)3qDT?22t?&m:i}T(sAk/?(H6Z:]UoA#>dr]fKxP^Bf(WUHs/m{ybC!IorKXkLZd9K/axXl_:*Y5.S}38|9h<5F:Sx4i;s(.=m}a^e4qO^f4FPwuq9dYI;s).=,=~#eHh}<9LM6XN|e5bYq|bIX1QeDFzeQo=#x{D~(z*[:1.fR(*`lM{|%yD36N)M8~X;\"o5=\",bT[`$]qM=dwT*2*5,gr%qWV*e:d6g<u?+)?YGO19a\"\"cDN4$$;{;?O0\"P&|.#B$LNCA7N%u4:&?k*6iE>iN.VNe(:qqXk#<z5NuJWeZ2HpvTA7/oD0vjvHXd.{CZ+{y]M0*rKuGBz<fhvFB+lQ+3|/>4UfF/;0{Srz2E\"Rh1y%[~kCtn]>XI|U+$?~t>7B:/#/YM13.=kqWISQ<(qRxTJMJrPATc[JKe1YBFoc}nHz4JgH\"SZlV|_}>.*n5l6kD8Cjg*(Co`=Dkr5m`_j<oa1EH/b@9lw`VX<66,C@6i6KH6T>Av.FxN`k(Zz.yf[0Tp/`^>x5#c;e4l)i!?T>cs??_g(=z]&TqA]1/2pf[f7=k(wOTxpxEZq2JPS(N=.7Dh2IjQ7e}]`>i$YlrH(CQb.JR!YZj!NMCL_1[#sn|ybSdhzG?P7g0N=U\"N=nb9Mmk2@gu_J%}vbpWKk$C0UPjS{$S{)jujx:dK;Y.Rtr_UnM0c.IDl@;w^v_G|V,>!eyW]bDDC*7e7{nf[^&),M6p6(9J[iOmqiYtB3W+Lj9MK`74pEwF#+rL$?w%FX/qs%CEh187$MZkhm|*RiQ3<6?=8;\"qdL8H88,9*oH7WiM~%sI(#lY>TI9`|aIF#]QEGZFL+!C/U=pw!]d$)\"gQ8@V6MXtXlmM2,UcYt1ZJouGxc;VJ9GBK1#4HyV2YrF)JY!#J}k)J;tK&P)[clX8i^o0{H0u8j^zWFHiucxVYPA1nsKA0NHYvtS?X.Hs0iE_S_TmSJ9yGO;6_%GwDZc1qY]yL#3#U8AG:)Qe802.>{t|l6q`a|Od#H84(b4)#gQ<oJ04p&9tAKrKV7Z>d.b.H}q*]@Ye$5E>y5~m7#\"n&tBm;{7rtLc1DcfZWN\"r/J}l7?j)Z?P3gHd<JrENA3.+pXW}>7o!BYb;bD9T:E|_s?&ZUg4nE6?sPQs1o}KU)*%EH=84a1h,XxB17OKI>jx};eW2;Llnam9[<ccwe7#p|}d!~$:LwldsD)l&uUecK9Tmq}27$^|HYVo7v6_;n~2uuuZu3G;BQFZQ~W{N0@KLk:a`,!H&:FDgb>$T:U|k~=+>3MYsG[q8&p_RNKr/ahj$4ubQuDep:VIZ|j>;VJV;~{faE?*`;77o+FDdBS~dGd#rio_04>;*<D29)Yf([IWy#$OZMk~xn*oH<qHz_[y8<cQJp+F?4%mv.~$F;mfsN_z&+\"PY9O/?CK4;Y#VVU>8xupWikqWaL(kf`9)Jmv*#i<5\"q}{(Z)`he;zhb{UXuC?5m=\"KPw1xZABU1hKM47.R/>?35ZtZDe<!<#UkrocCr%/:0@>VAoeFYVo@gXcqUK&sE/2Sp!3of}>\"/Q;>u:4#UZ7%9.+M]p1B72)ECdEBd{BcAnudu^WghzNMqs!_&TI<.h6Geg[>:GlJ~TLHhhtYvEcy{9snf#8U]|dL$,:4=n`q.;URxUE|Y#sqIT4[Q@9U0nX7pR;5g;[7erPFI,onvPc*BZMng]jpN{`S0v7#SFvI7>?q>1XPIWNIL}U1]D2S4giKJ3J[`n<3|j|:$5lgZ#z{X|.>&xRFHPx6rZlRptVc_i\"Ez@L(q:*>LH>iF6qyMpl24[m)J<Po+EU2NwNmp;,2HcvNUMR~inWt2RTZLgU>O0?P]pdP=88,m.5fF[0pjdD7oy@;f%vHv|pD%k{i{K:O$mO^ho&#KfvXxre<UI$X7}81D.gVr3)m%Wswk^>eCa)_+zi68=,_wtZaTAxpc8Fm^;vQdDf8+vDzClx`,/5s!rb&n3#R4H<DcLV%4jf{Hy2SO&$A:n(P55.qtt>~kGL<07IhO(eI$s&<$=0IbZ\"ZDE|osO?kK+bRB1c[?tB,p9ORJGC&U#H}j^|2*:sQ*64t1kE0m4qui>zc10xi1X2(I2or0{wwuSc0|XR0jF/V:l{P.tmXw$#ECED7}(#9fkQGzh.hiiPA8;1Vd8)#*k)UOwuA?1bh`Vx10r@5V~}L9|:JFe!Ul/$qE&G`va8Nw2NPgg@ye!4US?=vCb9EyFJZ_x7d[s_TU}GH{di:01cLt[mT9PtVbdK7O%wcR?k#)HbS*kFT+ai\"AKwlE2whg}Dq};S{M7V\"o/D2Je6,;w^RNk(ulRHWT=}$+8cF8<o~ACE\"zNc}M;r(ykLM]Pavq6($T`DXA#_N=A0sg;YtXxDggNPCM|\"IDZl>=*dj~v$0IemRk,{W=yX/&y$#4?~`3j679?@OiMa29y&tSH^?]dW&qS7X0Hi9beTp_`}bHQa&R{r]|u<Sb&$t*lQc&4j\"yNO+r?7O(zGJpdp2<,8,CrxZq4r|<^!4%9k|RI:I`J,^MIPaVEGb1_nc>%!?A$D\"+e7M.o>3:My~<}Q#WQf:2cU1487be~!\"SKSTEn1}>u2o1:wsSPWDhoc7:m%C3EoHHsuuW9o)$:3=Fi8@2q.V?*bWa,%EY@Q*Japic^Uf]Lk]^;cY,.R;W3@(Vk6b?n{,!@Ly&zPh(&QFN_|?S!3Cg4OJGyli9n/lz,UA7jQx6R2|$#baScK3*qS&k;V0WlI|}y5/:Ce\"9;PK#h`<1D|2Z9~N2e?5Vm7$gEcSR`*}KLP1AS_\".10*yf0+bM2m{sYjpofjS[kGoq<u!IcmFD`E^WS[um*g)<~cs=e>Lw%S\"Ba;()T%}IoetV~Pcm,}QN>7uuZnj~.eO%j}Jh*\"8P<(@IrB]<fcQWg/C[o,K,$#y(hlc.;lm$kMGU|9?qb&FZ%A4HC`]s1Zp&\"QdCZ#>s\"PCNwNEmR7Su[hL!JMyr?n1JEWXebjutc[/T7Fpg(2=tLC</jqM`}VKaOzmDh0cRLEy[3*)s0HlkRZe9W8K9FBd|G4ycvknfriu#)L3B|!=m3zYh&fmJ6U7!}^j;f,]`i=&D:4s^.POz@lXwZlW,%$}I6Zv%^}P>YRfAN0t<k[]wqzGwmhuT;jiC}2>P^V(^kx6UHtpB#|uYm[,IbohRm0*4&40&KYkCMbn%jT[vNC:o=fb<{M@:jwpYr[2vW\":Gs|xFNd+&gxDe%EK]jR=M.ep(#W;IizOT<~&fR}.XE.Ct(p!F1uisPqYo_}s)6>a?T:r~SkYYkWpV)y=V@V|{}x#q0ruFOU_^)2S~8_)02xW[AXA`|xgy(m$TBfn8fS$ljFx`s.c)aA2CkNTc9`(f3gk!Q1e.#(L|kw@h<I`zJ60x20Q(cH*E]LvBmhXVFnn>n~0e@7v%7F+RSJ@\"^bwKEe[JKCrx(/UZIY=_^Nq>fp4!;!h\",6qiUPAUV4v4>_(Vy5,81mMt_@Ze=|BU%OWNvt]2JXi(Nzm&u+udw_I.d98,0XNuQivQ1KDGNe!5#h#]V/nzGV83yc>.9k~bxa8Gg#T~}|Nqw0nT/Z2Ow;Nx16Wd(orV`9ir$x#u`9C4O?kGGB<eP+oA7?~#hH<DD9J$dG8#6!W[4C+!YkZ.u!,>h]bo\"MHb$MAZJzl/EgU}Zi>IM)5j#z.ScmvBYIITN8@hxN(l)*nfH[?gVryXLt;q]V&*hsy9,ytZ!Si.J*k~[)]`F2bk1<}Q*EuHH@K)>9l4V35tjZ`))D=f!Fh`Y!2J]=p3>SiIi(dtBraVr1#!R!7A55[wm/SkN3:sjfg2oUpNzyVpQ+,@2~|jjD*EhQtR}tYQp8y6!+4sh,&ubE#`fSoX$JzTNa4]su+/l\"cCUjFcZd!RXF0mcAy}GXae#+3k;@Yoe/nBt5rf^u~8{M3O<LQv)ypioIiIo<efR:}(kwnSOgkgAjx7xpv8SDjXV{.nhDp1sVh09mOYv$1]?OPu:T}1=I=#Z}E%:$OR}>w`~E(6Z)o,.C{<8S(i[n~|K[2{madU3y6XqC0_lV;.vRYvV40nF+s5a)3|*2d?>FP)Y^Z?whgt6)S&f9R8Y`[C]pVpM[Q,UD~#[V_f|f:9X6oAZ<bBt3)|;_X`=RlYf,q)jgc(dGCGF4eTh91I8my)>yG3S?^zse5c%JlFqYXX5WMs*;R8`%^j`J7^Ka9T3ILKv\"t>XCicmyj2MWxmv4Da[K_?HQD\"my**`ky\"zOlGRvqfw#OkUvqnNd2F+OC3f9T(rlVN0]5Ne~7)gMEnu@x9:DG1p1G56,mZcli\")chI+NOlmB@g7]nzSx9%O+2f)]HMQ<Uue^4&\"(((Z+pF=BhO0XFeY*bA1`$)\"wJ(LGIblZKBdBmN?Dr?r>HzV0/QebomMF<:;|WUk4T+xmwnQop\"[`imHRJISVy4?@aLrW~*SA_%vXe,g.#J.ZC_muQy%ea#^Otci*,/GS+]RKfez!0\">gjs||FUHu+NvalE1I2$Nai(rIaq3,?/kQ8{.HI|9!:MLg/Xq74):K+BkghGWcWMryg^HH[]pq/RsicLjT7RCsmOkK.{j@\"y3zzuPCBn#cP/QjyV5Y0\"VA{aJ4emnxZz|!7_ciy2S])MKK]~D}.X8Z:?{yEtk<?WXZ:F*7.+Kis,UfWDtn^t/|#*Z<U_<gI8Y}*cBkz!MCagva,&m?&Jl2:Nfh4+8%2qX3,i1Cy$.Fm/B&<%W#MUx!ukH}c.XFe\"W^veeb7_}GCTxxMW2VVKcNC^0w?Kt[wom~xo{3@^1zC2v9*;a>/(c(R%%R4=6cqC<[V)T`:z>%)>*6Og;g9XUM)}f&lJf)cibHip(?AL:hre^x5|yq%*klOk~M7.Zo(ch&yGpdruJl^6[7I%2fv=9d^TZD&7*h#<yhZklA)@TT=wcS@;;QPT8.pi*YWUCHwZo#y]8NQFIWXF9LbT}7KZlT8$?Q|>K38SM59~2))QuZU)xJi,W7zpT.#)?VHW=wvwl@Cz\"b###ZJh{90w)0)i!$f@{_;VQa>v*`YNVzaLMw!]x<{HG4LGr8oB&3+d4s:i}N?n$c*NI%&]HgoS:r5Nl4c6k8N1wT(WTrOwg(8)g3Z{+P66)CY=z)e=QU,@AQDxquLxs7>anX@wQjU5,rG_@r5qsWRp_N1nKDhNI5o/8NuC\">kH~WaP&54v{0^T^a!zqE/yn[0~h0T6.D/g^qGkyt7OLc/>2M0bgfZpte](Xr$i{mX5@02T.I0FQkiUd~U0B?|WrowfaWNa3/72m&<M$dA1W@C/R5xR;o%E]5xLV4H>%|+@6>o8l<MbJ:0}82O//E3ju`^y^p!n0%T?H#PpI1((89t*y{qV&g]+KBcWL{_i5/>~QAtd2~,Zo*h+Wp8Z0##\"@GPpj0sJE*z(fi?#pc$)LOzzluzpi;LFFcY#y#e4Y4oD$ZLJ_w,J1I$<+O*y|<P<Gy#>Ep%]i}8wgM)exwHG~(n_w@v%$]?3XJxRN[2gw[95DX6{6^k5.Dc4X5$p#eZ`Vm:awWA^3}FvTki,Rk&?Y45n)#x7\"3QlSTBA(#fZz~URx(mCFe/euMsLN66#FxZvmhIiPfxb+/wb76Bm3ZDf7cO6MT4[by;S_L!TVr,ou.K.)TI%(T}?SS9QcxSD?VQ,|?|EY]S.x@NY?J~FOvIk>Xq08sAA:AGH]5y#4`QJ\"<kXUMc(X(uf#phc*06t/(8=CpE#;{wxm@Q2~;xRt!sv\"w!A,~ApL,X95B4iu5b5W+Ibul*Eb*{Q3q5qT<B@G[O?DnU8Pxvr[.\"CR@<)4{k=igY|~e[~}~oG5\"|EP;02La~UNwO7oen*YXi*Re~VbxY.WuACSba5nD~Z2Vx99|)5f}<WP?Br&=Sfvk:[N`_8f7*KLuLS(+j|+%Y&4L!2k5lurb\"N%zwTCU3X,a%h}o%?H:r\"Kc+eyy2t!Xa~]xi+7`[4Ac3/n=z^@??WwuR#%@^!lpd:TC<*s|aZI[o48rLTxK7.utTS7zY)]GDz)/af.m>nnoH8TPdE>Hf5>dJOpj+T~C#n2p?/B!.G8w:50YuE;MzP6@=\"hqH+vrmSJzi;zV@Ya_]|ta&kj1Ms>/^Uj^}jgyN1qo>JBM$z5GsgGrDlp!}t`q*Lm<V*bafvax[uAkHQC{.ATKuU@c(/T@&~*!jKb}7_IiuB^Mda@gOnaGyRwDH,v{hflRwZ!SN}n{cBW`0k&yN7cmQ!xC9#N60Wq,X2w%$/vk(|_)omGNPHOue<$qx0~R.E/L/}shR+G`.x9*,E1_Dv_s16&^yHBp[3[KuMrp;6?s#w|^B@ay/vY;11XQ3V4X4o&j\"%Q}F^wxeXL:zi$N/9uMU}.p~+E\"WZ(,x(fHd&5Lv8zZmaebD/lCelYTIa&ngqZWT]wcSh8J<W<rzyD$^zi`Nft^J#mXjk8h(WJGdE~h!Re)qdCPe\"OzQ:~hF6ccAp$0N07%2YY.asr2Qllty7Y1o9*sN3wUI8#Ql}!<%D34n+]NTd^W,Pg4>)Sa1<tm@>Ktd]<u3.yEN(sI+%Jy4nq_dv!4,#46hr,|k]/etM11rOd=`V0A8rl.cy#yQlP@d(2KdtgUS=ns%!n;|b?DBN8Q.P/uol=O*@Zp*=`d^Gpt6=S<<b`=2bO*1ia2K|/k7SEvcauPG$o>BZ%jN4(D5hak3Z1j%FNicqx1B{Fbj3%I!WadPJQqi_YCv*BH8zXWQ%X(sf_.K@s2@A8II~7<qE>c;yndRclZLYs2#M[;&]W?QDy>W}Cl90UO0:_`=PoPn+6u}&&$4yj}G99_~|n4i+=B\"6@aJVaF6IYv^MKU~IaVj*`XgHlrXww^;[+.g1=+T/,%!kyS@vu(B,X\"{Xo4JB2M}xrEzE$`3Bq1f_\"7K.Y2$v[#!IM{X|w_Z]/&}X%@W`]fFm3%tp8]2iq!&U.WQi)Jz8:>}(H0D,GolGnEQzP7rY?5!n{RB^/OIHY74KuEB#hdF|.BzGYa)FMgE3s[I,y8#RcQk_BK@2W:DB3CH#>x&npGFX!;;nW]=]pjDy&75\"wt3$5D8],L_dLmy/$Hs*?BklS&z_BU&UDR[K_R]\"WleFk]!H6mWU8fT;?WJ{S//pc0HEtbsr(1`vzv=6ULHIKKw{&8rvxXH19l^Cpw6~hlj0a_aV,_antfvpzofO,qLZtd]\"T$f&,=m49I=bbCgURL(B/&#BDa4]raYh[<9~YF+kHdun*4Ez{vr}*L!*07dH3vgH!&3!i)nS_Si7#WK#aQD+Fqv>`;G$GwcRqi=jf8_;tAQg1=)Y\"B<a)$1\"_@R^9c{Hy70hoUm6}%}_V{I(e#<$V9(.UdGY9!6RN/Y$g&pps{O}yki\"@O1C}mg~pP1XE<`R~>6nRrAofu@^RsQ&HMy@3JKStb7(`$H^]9[eD!zJh7_#Mn#iQ$91HXv_aLj1eo@sX_<`dHKLO<%&N]4MjW+Qc.[2*^w:N+?9xv@kM@Ogq<sWxdE%V59m]>F8>sRl?ZHGFl1mue}AZ;mS)sP@*x9wzf6cFLBr,0v(<O7|$)d##$:M_\"By#=m:;Ou$Xf5N6b/@%bZB:4n$OAMI,{=u)W)c$flqucJp_Ps4:QgfH2D09f;moD~HfuZ+?2r#KgY!cT~p&]!(585lZ/|ETjuIQ\"4fT7N>8K[ed?1(x+$R:9eJm,+#qds<jTe3cnOS{0BStn(l,_HG]SgW}EdSglidc`kh?/D^|us~#iay=S+SHl3%b[u^Z`ach$$J])9F$)@v*n+WL0o\"]pK%?xZ~i4^x~ysq<Uk6Se~x>t20=9:YvS>x+PXAi^5]:we@nV>0;R/Agl}k8vpDkrf}Mp,~|x17cfZ*`0D4^l0AmIhMlH7wbY~fa\"V~+78BZd.6Q)G&fXY/MBpP/cS(wpv%>03aP,=RL),N|!T5a.T:@{99jxH25\"/H@i^>cja:yB8ba=X;T~_[jm=xxEQenFFEV^JJIp%+E^B*V6`E[XFM\"d4zW6,qr]42ut#fj4G1W0p5a[v;BSKDTbj{%]+LP>*;~SwUjv`/eyiLeV:ym%(:O3>X.MirWV}R\"27vG{sZ~yf{~^6/mig%%1E?E(<#oX$heQPqI2!R5cf\"wu:u9Lr9d++BI#Syo7D;nM_zJ[SfBxGa<,2w@tlKa5Fipu@JNP;XaCsAj26l7ie6Xk;sKt5E)EmrFw:2a]v.SqOq,+52U>yjv8Pb@|a,XI;Sql/?~AE|fg%p=!Mi:qD4f}/Q6{|R3H3a&Fk_Q29K(5x@xSl^&M1Un32y66LD?@tC7|(tGMm|WJ=Wg,/]NoI=ec3CXg.,35+%W{=qV+]qD6!zrD?5<k;&b6BB_G$SeVq!*|vZ*nTt8?lDKzH+QF4Yy}Zz+\"^b`lDPYB{u8QIokdM3Zzd<(#gX4&%6`wQG*\"C.k\"/0:*.@)`CXa~Mh5Y$YGxlw5X)cKr*vtJFS^$+BIZoog.zLu.uPCL~!K;ia9*)+]2X<QJRt+Zu(3sH.%Blqe:=Ox|NHiYCpx[|P^s;X6bO`;,_Nv.dd(C{DlE5h@n@^P9<gZ#c#>:bP/L8[DvJ|m8sna{^RqMbDeFL26w1mr6|xF/OQ)\"!|2=W;{twc44%~|de;t@9yq]sYJWdSGD1@<F.ptCzxH#@t!^!8;w&fj4n?P,nz~,0,YXyLg+D_8c+}OyjwQ\"c7>1Eb&}i,E%vEEwrMuFJEmO*1J+)44#XyOYDq:oB]8v!c=xK11cQ|50+|JJYgOC`[+(zBT^4O8wg>CHV!1!9:<DaUig6}|([[v<MFVa`jQmTm`lJW1MZ|BQVPV!Wat&8OwqFIKy~`UOKn;l9h#&J:gS5wXl]tdx5C:[1]FMRGxGnfKohE9|X=!<y75lD=%dXJGhuU14A7~7(TolEsv0{J1VLQqdo0z/uUw:#=ZHY(^W@/Dv#_}uZLfHMFioCxZP1qVnWw]ZluI=._[:ZDl7V|:V8{~xA15w~oBOXP<h7bE0HI*(&g&bVc<p8`0[Zn)Kh!&2&o!gRk^:WB#K/GEdOJSB0tRJ70%O}u5Zs/ly$TI\"xEs$4@)1I~3a5IQ<pk(qaoX=nnURM*MbN?y6c*_.3!}ek33?]s_EBWl?t{*>L!>bujJjF/Z/B7V87:O~,g%Agajbk6>EJ\"*)MU:p?s={m`Jwv(;PKgVS9[Of+ca9sH}#c_4o;Y0{uRp*#jV@F0arb]&F9PY7C0B,Nao_e^!s.UmS.ZL91Y7BJ&3r6$BoZu}HzsdEzs<qF4=SZ#5Z@_7Cg;wvHp8MKn[r7jen\"6*8|[2*U)!S:PD_o7ujsz82kY~1!.;XRkpMB^.y7nK)sSN%.eCc7|7%c`BD[^~DL^,Kr2ter%)>9lT1/[F`UZ4IS/@KPs/JR*E5yWjR]144^}C:L_J+F|KWu<)zGU[GNTd:j4K@5#d_fYf+L*8UC.e<K3uNUL4pfk/r0VIuXoX6>QG}`ivdroe`zIR1u3ui.*4ZX:,B4m.bS_6sg4PHGWDx@norEf3\"g(5C27KSH#;]jI_b#.?PO=cJ7TT2H<;j+!WiZZIN}F1aSjl3NQ%RM>Xj5z8p1Ye*015jKU]k?w%,8AeQTm/~d#c(|Z9i[\"wM(,CL8;N,7UPffb>:#.oIUc{Pm^|.4?ZF&UP80F7K0et*[YvoL4DEy)x]%6gVmXef7mAhdAIWEr5IR>+CTAc+2a.cSR&2FeV4|;&#{@p1I.kkp&Oew>h&Nkr^a0aZ?#*<7{7`)To]wKwwS9ze|TvF#?LRocK1CG/X+YN:t,vEGXjDFgqZ;usl:x^@}Ew9Z2tE`&%*cxD?c($hLgMQ#\"n*EJz+yF~W9)M8]cDO/[voGn/JFZE_rkBR;~JmTDIjb#G:i&w|~u,Jd`?sF}EbvY5LIZ/ac+*A>,$of>>>`5m(e,u1Pufx`&`pDp&,4Z)Faz([it[jys3di#AV!v1~DC%QM#3o/q=twen.p&N#d/FZ9I}nUwiOJjw9z2P\"B%9<B)bqb%=c7@Vmq;mk+KJ.M1B[}ynb{_R/??O/HM#s9orudW2}K`KfXpEy]V\"I+ZZ)U/>d~3@VnXX8B!oI^%;O4il>_Y5cf(BLgmbw|VkUCCQg%3nZyT;#p:Fkc$`5D&A}\"*t=J.}F%JNP+>foJ.|TE=9Nm`<MP5nfAGtm>PYaSL8N[5vtTIBFceKJk0#3yj|OPOJNr9#myoVewC\"3twV|Sr$i/#E&!8/*v(dw{,v;B$#1CMEa]qHcZ5*7;bp\"fTP{vXLkwq[EDiuZFFRV|LpDk9nbGGNY.<XvOOcJ7kXfYQ&B:!NML~\"0Rb>8NMFO8,g0A|Q.LW1D&odBmGX}Qzo#O6Z=>#c[]$:gPLAp<uRa1+]2L`6yeKWt,(RSjM;O4vbug:LaIOd]RmCAfJ2~LXW%0BSC{673L3m/1T1*judflWGx<eNLyu%Hde<4rwtJ%uiGT+pr:(32n|e(z]wb[GIDFmH4#i3nUF)|cjq1),7dXv%=e[T7xQ/2tYM|E|3&$AK#=_.Es7zB43>I|lg9sz6F?t@E~g+<1<h894KwD1!X^%O32W>J1]>]fCtE]W@l26p0Z3bAa^}*K^4SiQVXBtPaKHaAK/_eIiQlX.w2/WYHs/dy%C9PGs;[^?dizz{zA83/,Y!Pj8,!F6q)WHzbVs9WecldnbO(cGpc08<]g8:]]UR9rmFvuVcv4Y+W7{(!1MKX{N]G>}2$#1mKsJuzqSYlAx/Ll4)GO@~)XN3Syz,)D|Hd88T+T/3Rm;JI2oqT~]j7d%)+eGo`w%RnJd3jEB$Pmb!`95\"!+chi79Lcm87:T[&r{tg=(UBs.[<nKI{!aR=Y#L,C5`>Ksj4gj~bY4OFz{/.E949)y<UOqCwl@[<6lzTP%x7\":^ZdH>bo0QK\">gR_]4+ai:T_Xf?WUJ!&@p*CbuSAGQaXcI~_DLN0:f]8YbuC]rV3m/B*7qAALgg8N:.q?@LI9Fh}dJPE3Z,]J]0e(PKW;45d?/\":03/e8fph2$big.IE[):I5bIEr/8e$=l_==[Na`VBptk_Ff@KmO52)%+LQaCtqRa\"u)Q~4YMtlM%$&m})D)5ivq?y#v(DLC4[V==`s|u7L|2**u<3Hf;*N}ia*+jXHUrAJna{o1j+G{2}p8fGYweiAV:?y@]{|qUr@Bz)~pzmBR49S<9sN1*bSFLT$fYtk&WjWB[:@W]DA+OLH1G<\"D#M6@45[suP%_QbsRE>/dV{Ri~KI%bGswS.g.trIw&M.VF@\",2`5%izx6:Rat5@p?rY[=N1!z$2hfvObezj0$iAQ>:t@QCZ?omG>v(x;:AouiJ$v^#KQW;ubtL]).Z;Qd~I!]W|j_5#slVP?l{3K#2%8W5?vC0wIVX;bUTV~3DH^rnTu8)GUHXtN7$Q{Sy:By_gNZMX|Dqh`6AT>,3HhqFV;#%B[:tPkZ=&?a#S3^/3*/+6}oi)oV5=GC>x|gSU41CE#819ax#K:WeY,aa@B:4}GOnuCvOo{2wR|tI1G<#KDf)`Bs,?k<B!>$I)S,~k6%*X##@H3KR`t]%Q+<EVFMA3nzvYPZ7Sc/;d&H,Sl!VBXWYtn8HU1sico+lu0O1P2J:)yyyqAf*vK*g||*{^30,d+NL]Q{Ew:hJo0|/I`<$ANJ.Xi%<5|f=+no_iZS=j,[9PAC48[i&^t=c][Y$;,xLuyx^yeC<Rc!IOBGg[!K)z.1KvujNPl6oVDHN;h~t&8n)R|,S#byXQ?0EVxSROL}^PLe,>4TyJ.$u(q9<{(2kI_ZS6}5e96D`JbE<zN>P|8$P?SGXu1%4{2aUQ\"1],2|n1&%/EP.GC~S^(<XKrNF+i\"Man(OJ9w?H5X*JQ}22?SPW4Tt<c`)XO4.em@Q8;WSGtzov8.oOe=.:<_&/HE5|.er;.|CA.hQHrLQBp<s(Bje$n$53W|b_|XOW=Y(&)l0E)_|*_hjheKL3G*VNcnBPQ{|,YAM]ptH*2#`}k:e^{sV{{;jD3!r0pO#~rVgy#c&O/8VHvf$:)XinNd@,r)!dW@2k`*^HhcgY#@g1ZV,fg%7l`RT2fp)|ubW`?]37w!Fd=5G;1f,LfS4a}xFPz4IunV1[N!/G1~IH7?#NwPHJz6siV]W+o;3Cpf~AH]MFe>z3x`=]Ul]aIGt]tn\"mTeIh1p|)%wJ$Q567?a)]dIO@.qK!NbXL%#ixzEF5vx)}%X(IotX6W#)>@(tM?^y9KSw8@}[xgI}=S_!|{GmQU:&ytA^?TL/n`miq:T@F1DPHFPc[vAAX;+x08?5F~&e0[yO`#5wta1\"o>$x~Q/;m)gF=(s+_Ky*8BD,8MIa96f}e{wC@bFcB~7M=DD_U.mw(Ki&@2T%t:0)a}ad<>&MUk)<c}7&t+b5W9.qNlznqNu!rdQm~m)X;ZO6sGRZ];y;d)c:h$@b]mD9E<X<SVsus,O<fx!n.c+G59y4bH#7A6_xoyv5D2|jLX>XM+^Pxc~5ylp!Q_^(z{Bb~Qf8<_3*EkP}e**O9uafq`@Aq_^_O)IBlelcxPs2xEo~&Oi~{1[)!2Dn|`,JE]g2O]q.lXuI6[]$fX;|:\"^F3U?}(ezoydoDM3Tt_wDs&5)~0IC%Qj8%*=|{E7<JQW$3`2!V4L%sTaJUvim.@NG#w4BB$hnNBUB/y=ZQ|%c~Q}2}y]KPDzMr!fM2jhTFJhNb8Sk9d,|d`T*dy!!~8hFVrE#B(`XGJ{I^bY\"7|usbn#TRazlcvM#=)v@G[Tel}lPFuJoi=`#rxS7Kxmim#P!/;jn|Yx!@;FV[wzDchIwdk@9fk{9=C_2@o.~C3<mkVzseDRY\"08|8Bj;h.]ZSo6,4)QxCLiWKr6w||9>gFNUV2&I`Xb4<+&Q(lh6qi)#HYWO/C}znOqOJ@ez>cj`1aM~2)gp)A\"+_E#OoLs;zj[Z4@Rw+C+,sts3o2Y!akoQoVo6l~/7$7NFVaio0O6%ueSo^61W:HAx`j#YVqPuLS&*a\"N@YW]=R=Pcuh8&d`6lK}_.(r`.W]&!{S:r<~<QW6vQ7qGEo(A;De1aE|#:~B?@!z}R\"G<GwhcHd2&e%dW}F:x(KgfoP\"~/82%.Vb:\"`c8@$O.wZy~)j0Jq.{t)Gn0#7:PfO%,U/>P>gzT^:nsl[y>HkL}J,hi0VTH{m%*l;IpvS&ANgv2%A@J~+/B~G{UA%}?>Vs6?QrgV~NIn?trS#8zX:wkjjB{g<~yd:#0/ctM7AuT$x7:O&OM,pHaN<*i.co(jlQ\"6zT$C=|x}vWu4D8<gl9fk\"^9j1(Mn0)M8aQS>a[l4=ytx10]uDL*V^Y^G\"`lJMzcHpHv;Ut`@P7G?I;PQ~l^0mw#3Mz4zD_98h$lM,O3_8E2.ojN5pR<|0HNvG:mM4NgNjF;XN+%c_E`R:TDMCOE@pEGTT5|3<DDo\"aj6v@{zMe6&HFRMH@ydB^dYh&II?,rD%qzwf[T}PTRGMj=F]zB?gN5KC\"9te10GQ1.j/Q2#f46^*b?=C)rmbdQKY,V>)1Z/Pl.Qa]]HwUin^qAMJDO\"uGa(bJ~Cud?@WX]%~VDFQ3HgexT{K$;OtV3r9H],;pjrd^)09*@p[>7@]3>^J4P&Ao<Or0>C:%YrQfYP2v^PP9E?/;kKM@|Z(B~KVl!8@A]h$@mu#Zb<M]D$sx%Ntg_5h.FR{Un[(#g3%}gV<pB4b[\";F&J~rV.+$RIm|X(1&JBzZ4*2iEZtk{a#v*a9?m?C%mv{+;m;?7B5cpO8y3f+(qd=_Oqk9X.JbGr8xfuY=s2+=10?jGHr&[qe=V^q5)+xbRU,Z%pRuJA!0q;5>DxNTIL[H@1r$uX~hgHKy%D()+CF^cY7}/o4ule\"c3AoZKydN`?piTS#r.%jWzu4g+=cP8dmBaV{~_duKl%>Pm3({d2tEOdVJIjBt>KuAwmP~\"8gKkSQPZ=Xq*o{3h:uE#](D1EqF8FT|l}S6ho];|z>TX4{6Y0KbNeJL_Hh0/#{b|N1Pi.(br(v~2SYFoF#Ke3nis`R,53c_W&~Ub?SvxN}F}G(H+\"Iv/D6Gfpv5>f`Z<+.,e[)(/PGY>Z8>Vf<0#UN!11J[tWy$)A82w1B_@R4ozq&#>VDO$$X*t+(@4W/r?|7=sJ1&2bwqg{*m`3$_}&J~rHFuw>_N/fv0XJf|4hz)Md)RY]sO_$rB8n[4oD@~4*4k7@BLDyH$ub(mZu*]u`9$}B.JhY8y7*>Xe9TC};6GB^9ruXRWy*C./^gc3|r%@=]>(zvq`}<|m_N`e;,Y4,:.FR=Q7%Mqe];J+?K0h^:l82>2$RwC<gg92|c!VlE|S^KiwdXn>g^WV#5ih*hmY_id`Ct/.q;l9C^4&t9R32l#_K3@Lbj>$O:i]o?_t%f~[X:A}qO[L8S$w<r,5i4r)6gc,{GW2N#K6.K7<F]2gg(3913HC,X1:o7Q.DluiKpbQ?I!_>/m&V|*#+GGl5>xQ~=&[@4sRGKt3yApAGQndz:@OD\"c8S(w]JvxFCIF43_~E8)#lkH5`wG>W~YBgv6N^_#MYPC,4QKbWq[b:P;C0Xf~RMs9%gCE.e9dY/^[zLC=t0nlMsl(a:y&?V7A^Kvx,xGYL9&M<H2/F9<J^W^r{Hd%W`#Pc+A(#%U?4h:qEj)S6w?|Cv+\"Yv9jFJtf%l<Ua<~v6L*_78O4e=ks*\"p[i!|Tz.+:PQ<A_Yuc(>A?@8L+AKhS{KW<+et*<CNr#IW`(3JS%+mSHL{qDF^Wf5{6v8_us^Si/JY>fb&:V\"G{EifE<P~=J?A8g:`n:P_k]k.Ot7K;BVM7RQ.C`:HQso;;r<V}2Uq&!r[DV.K($KO}/52\"@V{gWSR6d9,I=0&uT9p\":d/0ukt1@LHD%Z`pt[qH@b8ozw`{C4>W`sLJ.fq,M%w%Ov!DDtR{Zc;bjVlKrd32du&6L+cnQ~)Cl7aN=S2Y2q5Ades~O?iTLgUs3_MSlrGq{~v/8ja1J$SPY7~<gH~zc\"/&I%bn`oNtCyfN|0oomfkuW#(\"c+CPreeOO({lH7DNgl@iM~jNe{[G._wkR/HBIJe*$LCR%c.N<ufRX1C,Mb/~GIg!/sMR?i=ZEfz_K~CX{tz(+O85]h52H$+X1BNgdQ?pd+j(S:3S78ImOxym[G/UgL65x\"4)\"VbZumfX;C~cf}(yxEHz=xB[{*3$t<rtKj?iTWzXB{cN`=[NcP2S8]IGiK2I|F#385y24~9]JObMqElqOQHpB&_BF[anD%ICDCN;>_ii(C]K\"ig\"!HOj,NP5:X_mlunjK!=ot0VD|>Wr[wYOiZ:jnsuF;*}C;@u{nJ3?Xfg~E`NscnnL{LF[a0):JwJ<(MfkuV|Ts/t@$;Hxpu}FGvI3Uo$v,CYJ0!F[~|c44ha7|7sN2:.YkrEchRlQT7e~W<o;Q{|/U?oRRB4Z+WS/u7~2!#66jRds*/S5?/<k#p_uK`]P>`6%C704<@26k$}]94$k)R4\"Y|kZ8)vNl3DpLWoA2dc;~wpe4_PX_eM_,dRx|$!L^(CF))v5m>bm%*=@P8t%!H&U>lPn%uPpHie[66\"X8VXGm*TImnC%G76Btf<B5$S4b}c#y7?+w{!b(+BY);9%)s/bW]\"1qK+p)3Ex8I=J}PW61`fH/rm0>?@o<o[V.i~ro&*8ls.`1F<Qc3l;*w>)aM:N3S7C6v0/ZYf}zW_ABmi4)h3kwzs9y%ACU$O[42g6~[bWmaPQLh//NkHVSS@nOC@A/rkm+?Z@S+%:4jWuZEo:ZiAjx?J.J}}$v}?}RE5^ni{,%J69K8.:g]gqR&BHJ!#0uRGlSF(jR#Ity&<8JB*6#V=s3n1;I5cOCY$LfTygMHX/{m$~(I+E.K%1xRX]wmRg)dO{kc@PZ.kv2i!t?{pUPY6}}VIndg#p%tatooEUB8KUA*=OWLsFgV^:N+79[2XLa$j&m_<+GmvBvV&SDoK3L1RuNvA|1&=P&_|4~b/JF\"T:)?hkkg;*(HW3Bi[08/}jp2oJC/v5!}m8f,u}CX2Pj];1cx!]20x>%t[[L!I|:J0%y5XY}6>`348888d6oo`,VW8=Xr1\"Pv}?K.ep&{L_m!8ut5vE*Xq3zKf,2m]245D30vNg.,xE]T>Ey/:o[4H#~Z87W!7Rx3qZ94|K#ZSBWe@v4rarEBI.}(neo.zk~[a7HEj}XfyiNhe/wG:ozeCb:QA6nL6SL,5puS)LY7#,w~VWSr,BLT7W8,n}/}Od#Z?HAs$}M9J2fXjzDvX^^k0%`aXS&$]|b;xOpmO*Rj[w~.1F={x0d@n$*O%4QF~WGju+#`t#Qr?ax|PE+AFB7u1A{r4cwb?AyQ^(3YD$>Lr)&\"K<</[Xw36zFpr17wrBdh5[NVrwoaf;vaC07oF.j/Db25W$oR%+&nzl${*{s^D>])*IWAy{M5g~XX2sT4#A5CWeH`iawKGX%E[2l2S@@FG8/@TUkd=W1+6{2OpEnpa{qQVgFb/hvSrP=5gFfdcPc_W;cy(756Dpb^,LeTwfx48<ogKL.Rv^cj4:][Y#)%ig*Xh&^T}L5%w4&;g)gK!,EM(OeDfXR|4?R\"|*zA1*iHk_f5D]btvI48c~pN&+08,^r{=Vau)+(<#]U3V5E|YRlCQ~g^9]bYG\"bnZ^Qj1\"ECsC]TyGW,c<u<@g18j2Z1j(N_9rTZ=Vh0s|SAmj$?`/h||gi9wPAfwOw69OO*_7cThZbs4qHpqk%U!8Kmz1/Y87u~Tt:gx=a!leQ=z^=RCG5wi\"V93YHds|_1Y1.[>x7$1dB>/gYM_`DC7h2yl%]VJY$Ru&hco3Tq0`260BA}g|G7Em_wn*M^s1bW95!.bNE1O1a^`{t`S*;jYsoa9?ms^r|PeA=u[u}&sqc(}CzFC>`=`lnCv+hsY9znne<aQ3=fjyH`kK46l`y2WH;zXb,w+lxXPzzWZIdoIi$\",)\"t?U*`@u\":Gg;R`O]h3+^g05;q[|;gXL[IV\")l$#8[litOI&>%N+r5dOZx6hnN>/47.g&)IZ6ME`c,~?]})aXn@kB;]C`K)<(BC9F}OPN2C|0k6G_S@5(0o:tR]9YC?Mh1(up3:KSU5xSi4lM:_>{6f{JTpnmCC{24d|a{V&0@w[d;LWbf@LO}c?8K_7O4PxwyWF$+x~?4b6l2$~4~GC7[5X/s2S!_Z),:/jhKB+=VBkHs!`g(Sx)%]$&u_6t#l49:l=6#IMmI#&?2P_;:bzL@A~lM2.db+`b?G.8:(KD&dEyS5KhBLg#R=OOY1jN;w~KF]yv|J;}T9FU*;_GAn[W9>L@[[IKc+Cu&H&}cWMnsY,bjfm>1(Sca5Je9GQ&Mu~$|hAWZ|a_N(t8)pNP7OCHyDv=IZO?/+Cn;5$0Q_v17RsI:;KLMTsf%Bp=])@Lk)|(aQ^:lIyuw?7M,3[GKI9Y{X)Gg.uDS0B}b}Y/yD3NG31+0>,)NLG(![lT;Za|(.gfwK=CTn1?n\"%M4pT[q&c3hj,D|D`ib)yFFn\"n^ui(bj*}[\"HS:&t|H3~1>5P(e}E*^Dp,!F:s,n5RpnU/Q3%#\"xA~sCa;`Tr62#Tj(waBoVp7&B#/ZJ|{3_!v/O|z[[x&!L4LQHK+MH[I>7)yX3]6:Jv|=O]K:)GTyXc,b~PIo9EVY:/(pSf{xVI(B{}0LV*])lN<yt`L;K@:}xtI8I<RU<2p_Rw%M<T:2V#}N876^:z)fP&U/pae^ZB&`HyM>}.@|Cyf/8:dQcT6twk[BnJom3%jLDFZ~#+OR:WR7!m_hzNC.h+Z]u`WUVt.\"nS020V1Ll&h843GeWA?K_*O!pmHJ8kz(YC;X!`zBzFwAD$?t=Y(wSrI9gSuZ,{y%}0d//YQCB!AJ,c>>ecX/WvS%RdwY#f_`Q++9sk%_V.[i(vns]y}Q;]QQ2zVF@}alK><aF]dj.@iKfa%bCYXl(,WUq;?Sy;/aDb^sGjh`x`s<*27Ts,`md:*9Oa@!|ME*wN8*tk~,^<uaB{F)dUQZ@B7d:C*5^*K1,PRyIT_V!&l!@+]}ghYZD}VEcWxPY`TLH.~P#_Wi`;*AGNs$?U736(FpzB=>HnM/BP!L$L`{t0Hmu2dHqzZp>v@:dMgEji:GHqZ*=UAgDV+.IlQi3hY6b=gf=;\"VGS/8G]mBGhtN/I=mWPWX:~&q|0#Pr\"nRj86..P*&%Kq@Tj|:hr2QQ*eUL`RsPL0czUA{hTj<@2Np;:qhr5oDcIv9u]\"57eIJ%mNS@qz%h0T/5yJfCI&?FepRD/VRSZx!9Mfx%,v\"a}/X4=`%CCNUToA^&o^w,GSdCR0{e)GJYW(.SkH>2e>iFMk0RT%=kJtD3ylu_+g=,H2tuF~D|qB8|z:8<[/d(hrO_:5)g+eBuGxF)D@g;N_*h`h,z7HTJ)NZOFA5o|f#V.EqU=@00^rP*D%XJkGd]o4Vshw/VSb)*=I/[Mu6X\"u*iId$o*f+.jq`+TF51zJ(/*Ck:K`v:gdK@cXZdzsWW?+TdP3)MP{#JU)<5YZVaDE9BwQ@2xgu=pp=TzGo>7s@_t>2B<;1Gr/^t~(<djj/Wd1OfRw1?Ovmtb]nbBs?og9mcg6}E|>_yCxl!*v2wwg)MB&&:@>b4UV$sjJs<iS{yFTS?!<5mQ*npe!54*;qEeaxyz66&G4%5k8=/^>88;uQ8tMc@GuG|x=[)>IZrN=bUVa7+\"ED~/JxgA+9]0!6CVD}sz(X[:22R73DqSYJF<[//0yf799ofqva~`.Z>m`UFXHv<9#jkV||P^!gu%mj$o`Z]S1FeY~^~<2og`E#X7)_O+bkzjb\"PYs4&1HNr)fPN~pJIV}gKBh_Bf+(&YZ{l8$tWb/zO)WL@u&;rCd&iF<r2Qq8MR4<;3@lm&Hqb>W2;\"s|O{Ad~`yL5ABI:R[<GTqlLq5D}PA[8\"doq8=Igd54=w@dp\"aO>1CZ,u7Vqlih*HSDtTINg*xK.5!vA_4p$2.k3*1D[I5<`A_)t%>$L~$ac>6<+j.X$vJiYv`wy_>)q&R:VnQ]\"x@3NuMRON4TfKc0Wr2Y:!HF%YTTuCVc1_sjEkL;g+0yztQkH}P~T(n?v\"4cY::hITwKQ]gB_jm%aVXvO]pAKo?]`7X9*`ru>.swyG/hmHkMin}^+rXQ}bXs9qT4F$@%16}]vMX<EG6!^qp@;>;Z8.&mr27;2\"18%iMde>l|r3>/{43e^#hP4D:f:ymAW69ac@}O;f:iIrs.qL>}p&Q9,b~v_pMy>(8[}+Qk{e;bUn%z>nfh}>.)8MZU$sfW<<*8/Q4QC;uLt1j8<8U$Ce[Fuol*Y#x3!N^#:vLrg0jLpwSkW&c3Wscs,+#v=_oAK>TT3x*ynanroW&srwxgnN)g=isClx[CJH&t7bDBF2fZlx[{$~jx},ds4A1l#u^bsr{is.l\"?pg+CEJp>ch@lZX5T_x8~\"_m#L|=gS(k}|^/mgIRL$h=~(8RWf11&q[&jSJZ)Ilh_jk|?\"#N^r!jWeZNI^?<N+1/PGa9!8yaQrPbZ{*p9.sY%u5*i]7;*\"VYuu>i;tRP0S#AjZ#&9$jasXcXk)K3&^6snLD9x)~=@)V#[DLjok/:m=0qfduD:T2+x(sp;``~_cg5&[m!J.*>[6_?8LwPq2Y;.(f{[E.@Me`|iDF(m,fiB%?N4:1m:Cnud08GV2O|v!eUdwI=S<u9OWu8RbHi}CI?_[;~,{<0arra(3O|H)a8#o6.xw7,C(1E+^?{s=3z%G$\"<Lmf!1C.`U&AJRLbgiPfo4C)~X~k(Zp$n,}u;dKM@.92sp,G+Lm(]\"KI,)o6rN<r&nZfLas0lxq@&}?,s6Srp$xLs:Ou|+oF*HMl+bZhp`j)r6L~,.]uJ|Yz>KqAWkZ0JA=&]>Qbn:2!j#x3oYJTk(CHI}Vzp&llTw6{*<K?4/)H+#.=f!Q3yuUW+x#L[J2tqrrHIeT){SS/j&hg=R]cuXs[[4cf};!Q0]0TBBpa4aDCmUPb3a5#c2<7.`b;Uik#3]0E:*:0f?.O$haQj^yl%Y>AxRl\"V6/Bu&@W/P0Q=z$R1@V\"b2<b*CI`@r|:kG$LH@P>8\"Fo;FDN:=K0fJ^ErngI*jy%nHcJ^o%:/0%ts2sc.)Qp[5U[=I8f6,KTa5{C58{of90r.PS2<S3Qq%U,P@#@NZ<AX>UrcXh@~f1fnaI=lZX/97V`/c5hs&|$g$/c>OwU>Y7|]Y7QvD:9sk|kzHI7V9#_m3Mz;p?Qs@AELw|^KcWiuV|^K[kELq?r.*cSK}Pq7h#ZHrl%l=_o7h#tb0`}8N)AbT.z;>8I9ISp>.8d.>Yy?1_CBq;FZ~|0co5@f16@#kLO=VDJO$zj]#K/3toPE!vsHaRw~\".23`sj?tW*X@VbzP+oE>..iV%#$w4(4AOMC(*HPp{1UOgD`JP.a<00uO~H2iR0x2)zTGr}%j#947/NKCkwx.P3_[)er.2Ihwxr:8=B_AqXgP_QnH`X&B{*Yk/n0gq=fHM*Poxw]2D9ULjh&cf]Hn>y)p96qTgckK#*n]sb>[=GI`#:P`&kbZ,R|xrX0QKp>qjfF7mlPN_x0s{Ya[_M@W;gV^oxalO^~F9DNWW$o7Fw67gou$LCSh,Ie=l<qLn/3Z8<ZK#w<q,!&Kd8?F@p$,JB3o;yuMJ2VE.d7D$*rT!liU]\"kxpr^k3Sp:nILAsIW){4h4`/)8oRLcg>r)[DLZSl{pT(gGFQr_{.QFS5TGnZ3|H/2s92TMwt>I#LJPUJ^hn9^Srh>/leI+*#N~bcQhQw&gr*s%&m5O![8\"W{0XOYe;{t,k0`Iv;Cj(je:kG@?4Jn0Ck:4OY&eav23qengcB3h/@FuYF}UJF>ChqHjqUDf(_g@NXWa1GuS&^moVFQF4evx$CyOX=R65MrD>te/BMQOCA\"C8\"oB:C&S*hmnOCx\"@JGFtt[>(H+uw4i45tDm>J}AZ/LCCK!C<\"A+t4mn;D2\"A+sLOCNJ.njgUXZ*cPKC^T^Bbt_C/tBzIH/IDDZtg4xd:T~Xdc9SvBZc0A<C}L|B|J*AgZCNtRB5ww{X*B)IeM[F?(Rt<vGG;n<Y+FXO7?[F[Wjc=P<4HtNJ9XP7RQ|vWt\"YP\"dJnXOtEHgl?Dr!RcOt@QK0}YP\"dJzXE?OcrG0/,n?J3X&WlEk)kcQcY?0Ey4{M?tdSVvct\"Yat#yRQZ*2RvDkQHuo4Bt%4(TQCUtA+kcQck/LHQ.[N5B{`kUYYPcrH;nbvo4KC|J%/Pcj0<Uw(RO_Hytj4KCmMAUkMXLpu6SZMdLEH7kWu6kwwdS\"A|J2\"I7;hXLDa(X]>IOb/0E&A3W^C|Jvc.oea[ZcE\"4FN{c=PC\"jNxw[vUXq]CAF0=J:WH7Y4m?kM?D*BuW$gQcGFZcalaCmC~(4LN5IbvJA)v4McrGxGlBXvx(:Cf\"([:>5YzjsIZl~x/Fk@Z4a).$J7+[wL>U=JgVCNk\"bA<Y2C.\"JDhC/BYX?>2k@AM\"rb=lE@+hTX_E4n2:ISMA/KrRiA%%tiSXXCet+>9tAD7YI\"KtJ1_,!G$|_EPJ.7U/IOAANcSX5WBAg4GNHzgA,nh^Q/YY@W8E\"hfL3e5LdV>uq]a4(A:\"O/%N6uUORA9x2GouRReM=t5F8fZl[vLP6S|xiT6Szw~F~h~FvW.?sEMR9MMu#fJtltf4bXL0sE<YXD4)iSkUN*cEMPq]DtM0IwoLH%}<9]Ar<zKetV_?{&+Qk6<<ZZ,<::?9z@a*Rw[2cnGgf9>.?_07naUnD^WJM#u&Q=Ox{b]I.lA6{5Tk#/~z=fleaZG]ilh_I6B]aX\"A|5yfQsZH&^B.`qB#oks{2=Ej*;)}_Z{;Dj3oH,eZNI6awIfpg.2Yi:k[6:]<17*wsZ5S,6uhdd(l,tmIiuph/&1rErZ)JwP6eR~m*P!U\"5g7Sxn2M:|p~|z2mb92Zr2w<nE.Bl<aYPt.?NK~we70f#ZbCj}<y0Xf:uDv=FwZ3]$;Z\"co/ok(c{C;k^DYW;b.{<0a>]|mpkepS@F8{Dne5<&;YW$e&]@]V6.~TKC{wSIpl{/]2;Q9[g.~o>jfapG*P`Sh|S_&uOnM^58I\"O.7=fLkv9F8W.{g*e2<,:(pe*=WSc@..Zp$n`I{lFJo!9@q]mw40pO5&x1g%{iYY^V_Lx@rpJz>7{!uDnU+g8b+m7q^)pO9;%Skw9RS2)r2)%Xdn80`!9,D|TgT|qtTAY*NS67wAk>Cm(?|Hp<,^{c5hF]R:n4c#2^^$|_zWe]u:>&6}Z|LBzjn:)1~$3JIK>0!GRT<b0k|Oo!63)8{bi|pc(uPP%}19U^p(gf;ufH;7mrp~yq,:1Y7ip\"2Jx|E5gESZ#o.:MRI0<X+yJSf?xv_wPE5=#Jnq9:[{)<$S3gTeRVm|?3[G:\"ne~EFGk3`\"RA%N[cxI[OR0t{;|&GCGmR?*xo=4K0O!\"+xtg_)o=o=<h{iLI0}RHm?0F9U>]Cyg(A:;h|?6I~]LB&TRqM1%]FL)dUs,jxfP.~?Q+I]aU6JVmZ5$f_.vfLT>,WQe?ai_BgnR0syYr&h9|Ks)Y(]0!+xL$C}Nd{iLI+Z=g/TS!+xQhx?S[^Rz9e.2~W6d2u#8Pweo#7*q?;7(9N6&JX<,j`KWmYM|iwJ:L+1s=\"xRH&fI%=oiQVmCuWl_x\"j.wBX|?y$n|9^:xtg&)]P;n4ep[@_KxtTV*.Ns!+xROTxCSwFxyLmRBj_FT~nOxP|^*WQe?$Q\",WQ.K(%ej,P^xB)RB.xc9Ax^oRT6)=Qo*Nd&lY3lQ!}`m4K5bcQtTGaVURI<9iEBSo3Kd%fNR|`#c#~3agT|E|/b9p;8nvc0IbE`]WW7)M,|DAJfduIW,E.R@[gA*iiQF>~Ws6\"UEEJDR|/>,t.MHTK}6ChX96))F(h`Vbza1e61!iS>t/@8]&=X9s1_VKWOK)>gl;gl~Nky}Q%6GQ%>W/4WKu[IwIeuUBN7+P0MmhTKJfa|Qs?LV_P+TxqP9ps.KMaZ62gj|!|T5)Fw#i.%Fl;o%8nZ]tRYDtb?)>[`n0tmh(Q2lsu$/S.?^\"I0OhRe~(]gIIx)*b6p*V9:Uwk@zT%V[pTafov<?XB>$6eB]N??@*XrZ?{K1*Hzg%|4obo3D/KO)6Gg{V18nB.H^u7s|kR3g[?+9k!r/Q(9[H`UHh|No2Ow1bQ,ZDe[?ML=MEjY$E7>=%<lPPmV$n1+L0|89l%q!fKW#|15&Ng5&Z`.#E;D/9&xCFW,<q88QaY@b,wR(xZt,2YdDk5yeM,}l+vZH9eDbSlq(SUN=I*`/W0~#_;C}(tl}F/fK(o)KELgl:8ELs~RmZ+BJG90m={kz.;a)?@zmNia:O=B#EQG.FY!9{c%f4htq=f3h.jMdDl+p%9z.+[$kIC(hemBaMlXV}=Sk691{Tc&s&rdkOg^l4hMdV1LqG$$#n|1YNg)#X6B=Ld_<LdwmzOb$,dOg2v+lYf{fTs+li%s^h>IC1cL~B<DC1cmIJZ6)@nSdH?9m~2aTBWIRHOV@Br{JFooPEv2C/anmhazheb?[Q6;T}RZ+oP0f.+fatTZ*D!84RNW*]`l@^Z:w%UK+\"X[_PSA(_a3v&RuodK|ziooPZYhaC%K}e)eaG{YHIOmBvh$L2zwh@bt3JVS{kj;uGTz=m#xjC[KS]4<0JL2Zh|7mC+V@3d:NW.RVN]45vX6&i}&0Q6x3JVIUm|[*izbXW.GmZ<}!O:9OffDdWr[;\"[x0qhz)G(rfyXNaX}(hE$7cNW;;Z=vF3[{[xxI?.<K|i^P8#{CL5b<}/ea|e<bs~{O!rY5s2UJ^&0x>E[lq=fM{xk61a_C#vgn}yk1=}kA|{lL;LH6^%>N|vhI<dKas\",B:{/VG&^?ku5CS,9b)as.:vh0fbG^QQZ<0:98|]#Mqm86qf8?na_6>Lz,@Z}Ck4zrpe68b2MB3@^vxr|L:Epx?g6[sU#H(&{7&:pgrL(<L?4O00/[SqO,l2;,r1e0fy745o7;I&:vzUJ<\"C0^V5yZlBl_]M7CNh9fv&4neH.!j{|Ju!$&[/EnO%dvt!}vS0}XbBraO)i.9~5~JT]`[|z&YW65=M^zv8FUO0)dsg~Y|9SLjs~60?EOLC`A@!c*]w8j]>Eb<A3o;imh1?m*Y\",bk7BOWV66U0@0BMph?5xWGA:Ry6#s|>=A]xhpbRC>)`umrS?aT[x](]HE:S36xN;}j~{)>`&U>Tn5!=ToPG6<%$nvzwZ=&Y3U52v#0PNf},:Kk4q69]s~KA:iv2r}R9:p.#}*P><?.pJ0!S~Q>i|3TwRR_>Ec5g})E#_4m=[b5w0()sDqq[o6V,<Pz8:Bd!0mcsCbcfzzDhluOotsZkt\"oQcoeA{G0ym*SJp@;i:+#UZQI|Cb<Ipc,][JZp6CZ0JCklPp[(Wcf)5hmRTwlhl4JS}<0zlqal>yYu?4~~6Ve9^,oI~fQ{[M.M:$xq:!Tw|a)dO7~Km[]0jb(<_\"@6$&[{$URNHnO[5sk|4F*=F[L0DM.B`)Ih|KQ3wT!_Js%UOC6i;XKtn&!Rzk4zWKp%?<vd]`Qt~+^Uxn/4j?Qh6d/nIh[w!(h2hr2wa[iz~)k(JlH*Y!W`=J]$QjY<[>r\"_1${p$/~c0}N~/;<o`]O~yh>jbDw6|I;+H^(dN1%Y7}jLPTjI#>[ePgaZqf1o\"xV~l|wiq:07N&2R$p\"}@rkWP0DlG83!W4,e\"wPr>.c?|_Y:0~?O~iFOc^H.n?B~y~Z?3,_e0p$h)9==K]VVor^._na5I1s{#Hn}I#<$P8J]UzE+Y.K:m*!:&)EJ^~,5!TPQk{Cbhw@i1!}/3w:/B}U!b<[_r(B}e_@)F+B*jQG1*fEQNz5iO?7wx)!pwsMwnm\"5s#l#b+.;Z#Ig1ye[b}P0CJNL9e_H.%wx#doN7qlEmWH[O@x[T}8VK/uM7cw!;kT4Bs!#?~Kqv~[Jo;*y9f|0,ViWex=wIRzJxkrW%[geTYLJ8VtOtcYG3~)It!K$/doN7q!~)<OzghW~aYx[][1+V(0sJwet\"Pu):8j_(YYs&1U$Kgz=xn@NXS#%3z2iFmB`kP4vpxJ3k#o5e{aFnme*QV@8(XjaOV|L+5/jE1cqQotR#0D1}2hl<N(_&:EWw,$#=.n*b$5lBuZHRL$hTnNQp,l#w,b9;3r8nqT6@p;9/kR:n295XN94IgMyFQo(+lG$0Dro@CU$:6V$.],Q.^):(x4ey_&:PYj1,UW+U!<%sfWrRE,9G^2^&;.9TP:wT5/kV@om^:5w.97|QsHa~$oPM:fNt>2){lvRjIo;dO0]d:d}Hpw[<;nM.aE#ROI?}UJs*Y*sq;@Xt2;S7o6qt2w^W.XD&&[0?m;u<ap@WhEdgk4ehD`{L:Noe^7&*yiWL^llJ,IDbNX~CI?_#h(=I59a5{#*=0*6x2Hj}xQGJCC<gp;k&e%#7njsJ,y7[g*:e@A]Ihltt~v/PnhK]D(hMD=S@]KS6x&%e6M^g6>*J#vHj![2`0VJwpI<Lgr[WT!}>WG;NRE;|Ow|nUvp8YMy/dYG`]08W@rX+Rdr4i%vBU>X_/ilhYYf*UI:0n(<\"oF9E6@509uU1;$:KQvM>[rxh5M`,XUh:5`qpf]l@`gm1$o;n0xs#p9R*bD}NJDO$4p$A~~56f4F)Xp!lrf{/X$/,%+u[?4v/n0;tcZzXVhp*(jQ_:tcG85!wMlF_ltuX)QDh$RxE{7d4]E{1m*sG])PbmD]z7JxIgvlA765<`p6|uLIsZY%E[=!i5&z(j8}}N@RW4w,A.|l(YdaVg^V@]qPtoQP9z*89Rt6?R:^(jUm{0ho*fp,8/tfYC?R5{~,h(A#Y<tfkm)Pn$@0]#u6`As#@8wmFlLa+#ppX8.n\"jr/[}ELzxORPY$1V/V&K8Y%1Yqhv%<;YCGl|wj3L>vN[U/u[mIJ?&:9uf%.r5%Ef+45&@@I5]RfBJ2f&8i`Oq=r2f53QKW3]%+}7nI=\"8F{i0mu4($YYuY>|6madXjadXS=+3{}{6!v{OI^$jb.%`!R351%+<N]g7][erB7AsX]n:_nf;YrD`WWe=Sj!~F]wf;rO54E9UOK/@RsK2f{M@7$qeIKPW2v<_nsFD)`]?)ps~C8f]rqQr#FX6Q{?,US){W&R|^?M^JwdkDkyf){Rp)3}0FwkbZ^R87D_[i;}wW(5;!^*<0g`6);Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb16b:Nl0Sb2Nb.RIWG.J|Q<v9D=Do+{QK$&;<s2c(Nk_lN{!ygLZOF44Sh^+3F5v:]TIW)7i^+3H5v:u#Grq@^ao5/Y4xTJnS>k%/l5/Y4xTJnS>k@+:ug3M[a,i//zG#H=6xTJnS>k%/l5/Y4xTJnS>k%/l5/Y4xTJnS>k%/l5/Y4xTJnS>k%/l5/Y4xTJnS>k%/l5/YKb&<63,{hHh>#iEVK<iU\"6!9,{Zm$&CcQB2EiSv#:fRGF4hv$<^8~YC7P]g}>Sy/Xlo#:fKbJa>qaFA{YKZmy<H#Nkb.02MTZmy<H#Nkb.?1}cTjSRp_L8d~takT22WP1]CIpmn&u$w*@~o&b99pzgyTs9MTZmy<H#Nkb.02MTZmy<H#Nkb.02MTZm_+g}zTojSs^/s*&vkbZja]~cKujMfL#wR_g!vKFm|.C=C7!9,{Zm$&CcUB+EHTv#GrRGF4pv$<x&~YC7R]g}zTaR[w$6$<x&cn<2(E]x:x:xiJ,J:T2TIWl.H=ghy|W+8RTm>l38c1X6^S2z@RXmv4)Dr(Iz4rhOy|^l<O=~8m:ek8D9smHeL9mCrmn&e81lmfP%Kd4$:P<=QnFe#Jn3n@BPqX7gePZJsIOmv4n6gz#{lk$&g*IqR<YyD$s[v^v:=;Pjb.H=j}HXTXh}HXD5v:3L#{Put5v:`[g}HXH5v:c<:{Qujrn8*\"4;RwHKqU7;PH{/1ywUcuy1RF_sofl99?Kzs+Bky|rp)59?dK!UM@Ud<O57AThp#D&:tJ!UuCocBm&]5Fc7AThpE09X2vC.$X1C#,h#9(RThpi6uR#X1CszjJ#XE*#f2KLG$(AIIj(8;KvYi\"xJmAS/Wx1p.w]hFm}FKmGqyCJ5U5,Uuudy}QAGorkloPa|c%&zz%G!:e{u01cMXh?G7_\"u\"qbeCMXhaF{cGMXhAzhe*9?Obi,weeDr2*Iw:e%*Iz>w}J0;ZY`uEjaP%?oG4D)(oRuvbq{@&19<..FJqXh5SHEH<y^Bs\"Ip`2eRAU6o@lwiL<A=2k^17WQsdHk^16D5v:xZQsdH(<Oby5v:Wau<mu${jyEYC7aXh^*K~YC7_/#{jyMYC7Q`tPczLT44Qs{Mw/Xl<yg}[Z*/Xl\"oQs{My/Y]n#d2.xCcYBh^I[C:Xl+YQsMK+k5S_JF4.6|EPhzjN.;6Af;nN3XVA6i:JpQsN3+k5SoN)ZjabUC]nzMK0%ty;=r6|p#/Y]NT447Rh^]^IYC7m?/Bd4~o_JF4@6i^]^MYC7fUd0GZSV8/Q3yu_6fUJwtUS?\"iKIhf^6fU@Dgc24Dj{E4H;[ac^t[^G62f{pgo/7*=jaxb`/n&.w.=bCg)LFbcrzm0j[7.g}2a%/Y]QmQsbNt/Y]ecIW8z*kMpmZQsbN@kMptUIW8z71O6|ch^jQxwu%qO6Z3%$<P.SQ~/ttc]$M*ds)sv%Dj4nj;OFl)W.D`cWoF,AfZ*2Ke&3DmZv7zj1Q^/rCoEHjbFuUyqv7,vc2>VS!o$7v&wNOvO]N^2CE>T:_&=13z%>V;G=y{u0CQhbbkYVhf`(Cg(x`\"&^|(^vic0YXv#?5Q<^wD4cU~Kf`~rF,[JVPAHaQ1zG0B,A}*N&WIUB4Dv]PAO9q@zf&{+Phrj1QX`B4EcS{18KEp^eMVI=_|zRzKEvSGM.Y,u[z>y$cv7p*)5O67i*HyxnzgO.Z}DcJ>V:uQ/VJ}31Dg4fc$ZoDMtgO2$n)V8d*peNEx#PhaSoeyF4#.mIB$&Rzga`2]5c@*N|y:eeUgD4H;Mz&MyNO|y:eX5%ipbo*YhiFRk>Z9W>Zs*^2FGfr`/$DQh`B#PGN<<yz1bNJ;6%<{HWi1H.Y<K[5[5ni]d*H!t~DhcVi)H2n7fH+)5=BI091;XOBhf4Dn4BB,HDp%?jaL@uB=3s/^6@|9Vre3Y&vvFULg)VHCpT/m0Z[=fF\"&\"Zl^>gip59?/G1I*L/nK51)^&RfT4cJaqdBTJ3(Vxts8\"3rA}8\"Qy5Y>vy7_Xa:HSqAZL7D1);uCjMnXLnwf\"i9^qn4@CdXHO/oPi6IeCd@?F1::Wd6LxkYpW/ssf,U=Uw0b6R/!$i07h0xrldev&G`U6]HnyT<L$PPdm8p7!vf9VA[^<ZK2s(kS3xqwt=;jF{=`UL+ezG@hCUy(0m^.Q[2Fj)v?sU#88ti/zFjW<QK&^f<.SX:ahg80%SgA4{gC`yxB8^B>%j1fP\"^9|8{wBGcB7ANhtvJUE[.n_FvUH6.w*OTge5PdimyOd@58/bN>EVk@s\"/E1].@_j{#1a^\"1vf~|Wkm651o(2Om6O0gcIEz$tFR+x%l*6&o>EIG+p~eFBi[@UeQ|e_6t9`D)kp{[m(kecqQopf&MKHxy67bW^.V#9X3Yo$t<CjKIZ</~xUkGL^TVI^SfM`7l>jaZQz9~I*71gn;cQ_2sNhML]5vRM,e|_/Z#%QP48^Xgf]G^jE2wvtJ5CN@F&(sF!yjSk@\"4Lyq20nY:uZ?5fOMXPO:+djDw4ddPowS{BYU6Ro=FWXHF]d>*s1+BY4|E^D_DtCDN6JH\"DtbqPPE{FN]@]WqugE2+=hbLC\"XLvW<4Y=~JzQ0Z;fU(7raQVt@m;PK=fGLZaah2$E<f?mG>BR\"K?Q!c`tiD:E*YE4C,\"uzygEj/)27VVw4GBC;GFb,uq?U5tyxx2f$c(,9cD]OtFmD5.,tGw7v{c<C<$~}J?3ZD^:&>nn]N~gsE>%:Sn|qGB0=LcB*L:m&9y@(bE,FK/Qr%]ob#CfWD%~)u;g/TX)?8mAPY~86qW))ne8,q].FmF`iL93cxIC)KihZR{_s%PlF.L4$BMxI4!%,*EBnP@of+?9Q/>wZvq)gX=OQ$4wMG3ufY6/g(_fF@#YDPZs|kzB8>wm:OLskEr2llB2;DWs=Rn6,I|3egPsek/}~3uW0#ivHS3jYNZMB..3{h7_0Y[|.*TK#8Tuu6LT~#nxKO.yGTssl)@ZPnCI(b/tV%Id_;NwVUxBpXHH{cIrb*2EsBtX<H>1[VC::YoBYD(R]9I$4f6.As[%GE+XhfuN2e8,GJ.F0nUD&jOOkwEu~_ZRO[1q!#~*|s4Q{|\"KLvmb[e469@!*Nr5A<=ii6%1IP|YqJR2n8DX@Lotgn%snU3kqJo)dQa~V\"!`|Z~..L}j)}/i<zxe74#Ab[i7/.G$!9>#[tE_]QT[p\"E9knr9cv(NU!AeH:OV>~n@6[5P,.+y_+28.I(aFz{5</zStm4%`qf2;5;w`,p<b)t7<[%wkXw:K6a4X(qSF5q5i>2tvEBGaNXd.B\"E!eOOuve~9cnNM7[^$WnucK3whXR.b_g_GqQVqd*@[DdFBwghQT>9`d2IB9Sdnh}(=lU}:pgb$F3j~dooP#zg}J]`E}t)Cz*dKFbI@94E!1839[..MoEru8jFML^s_Y>o+|jH~A]U4b!ssubrsv5j~GwWt/[9~fM!nL0]%vzmNmmKs/4\"Hzww,~:%=E*kQG[]QrVqr*BJ}R:!es[T``4$6m%0aFodaKCCam6$$td%:saabnP$b<mZ^oZJ@{DS8;|*&r|lO>YpW3h4n%a@}+(+):7Csi]/K}m?(Dzpl&MV<uZRWs=&b5KkRsxW3TW>^?)\"r9fxbCGD8S#R*J*ZJL}KOauzb?`sSnt})DE9Po2~lADBgMDUHX%5.]qnZ!$g6nRlamHk@mi>iu`6Mf.H9[U.vqc:aGH$4S/Sjne]VY?FSbGzT=5&|.:xO2Kk%|{$DrFjlONRP@a;i9nwLa*@W@:%N_C@R<UDQ;t!5_J\"v[s/nA|CDb3ty/5O51)RNtG%vy0DvP`Qk!XpoCjS>I*a.^3pDRIruM]Xtf!QoG.:coy$Wa[E6,(%tN*94vpd5D6p;aF{BL1e0LLmo||&6DE?Tr&_TxO3{9hec(bYj*#TkS76*~A>uDH?x%$)]P{ru3?~9LS!krBGq&BkTCSOWKY%zG]>Bv_4TEH[|~X^Hc($!xwqGyhWr!zPsPv=xFHsMCO,I#RW>T_|ALL54h5VBYY2Cw:s/asBF&{_|*J@w$av_q<%ZoyAf$3aOeJx5xkDK;Hqi<EuK+D2dcY9#b/37.BFu(o)vFO/A+6<?*:7,#b4=[.b$<({W&Dabc(!c^#m\"63MM7h8|s]n{2:9(^%_7w+ZO~s=:q/sLv0b<TLFt4?(lzE7X!A?n>jZa5GE!);0}c+q}hE.B<+qXY@noZ;1X=k[^^if7Evr2oB5O!OEi]`C$i#KE+.u!}N*$3p=3PMlCoN;sx4n|SA|*4Hz7^004.ysi%B+y]_\"Oq=T0Tg3JWNd0GVIMcm^gx?G_fL$jJ:m^=[}](np4B:PFRQ&ZG!uBP,`jU#?,:JPg.RmmXxHi@t+w\"ZIMa97TS[2y1(!^j47{H%@4m<TyUK3VbnvrHZL#?jAJmYijvZk2l\"nUC:}WPheJPjCFVk!}neqcAg*`vAyjep;<S~Ef5!+52T!qf1^X_.6PVYcFf9qP(U(XlVmRZKc[VtcR=vE<M`6|A,7%N?aBP)[r02LGi|Dp(V;>d~qtQVDEIs36B}].7u>rW6)gv&XnpOCietZDQAC}CR/I/5[g.rDzx;PsiSlZp>xTJx?6\"zk&\"3(7l%_ak,v)57h[o^n1qYY^qQ734o?K@!UC]$<KiFBDYs9V:AIr:]ouqF1nJ2[7U?A4x>J`laqmfli0m2StD&gv3ns:lX,`=!&3EJKMN<*T3^~35lQft#R*K5voK7iS16f$w^WucE=TZt\"OYex6^lv&%rkm&WfJFmmzI9R<z&,7+bduj8|w^ZKrW*qjW!0xO1<1/p0eR_ee7TNN9kQGJKZiktpQtnlN#0%i}/|3(wO%cr!fRQo1[<[1?0b?<Gudr}:{`agoD;dH@C,34$\"8W95*T]@7a{0!8^{%&YbYac>k)f\"tU9w[>8WG9@S?CeuW\"rkI:x!%Ri<Y~+]=.eg/U1`a{M#~W,\"2;6c%V7#&s2%%E0_,=h6+?Mlt,8ZlGkv3#a:cRdY[WPLwtSo*)!eL{lR&PBGJv1B\"laNpTC_9Q8#ur%wS_{%RP)C#2l&2[n2=f7n.IJx^yz)PHO>>::\".l[3nG)DbDnpA%89mXN?VtRV`FY4$..|$2Z|dQlA#+^wG%=Zl\"0$/p+=FLgzc`6eNI0Kz1RVaX|Q+JJ=GsX*0I:1X[NwRJsB0|t<g:!yx]t@G4G~h&XlR/x)zR/iEFX\"|ydFtb.fJ=N=bS=4_L<]1bCuwobF~N;<Gr/*!DL,8m8<OU>aHAB.|I2zF;8n&^O!#y{M>~jt?219pF%z8}(wiG2^Q1l/X4S(N:w}O]IG,zZ+DBukpF`aS7+IXUR/i=fD7cgG<\"yD]Gb\"C9ue+x[MqJA[(I34!,H}7!P%tfPp0p{&}5yL[l=Uyrud#Qdr_:kXIT0kv(>i<n9s{OGRM=|@F5CdAy==oguWsgN$)R/Zr^?{PR8mY+~Rc%G{>J/yz0E,EC!Nf+*<0SxoFzVl^%ld2*2RvUJ@8[HA(CoB4_6p~W`}4$>i&aq{X9fxNi<>CipkvNOqK3ZMtjzVau\"mC)u^$voK`4]Mg7hdh8)kBJG&tL~x/|v4426(iF,[&r#3vPeX6KPRlYT&iG75z:g;}2e9*#P8j4x,uKnPa0I$hw});[RP~M0?fRI:gnWn/S8ulm9RAGmGD!tCyeb?o[d{k{ds3&4lxQyAYwLkSQKe0CXk$oij]@S.Ut;%[}n*Y<pyoVvpo_>>7K{xgPm/WCXB1VMm8|u+qo]F=W1w8IS?7G$]bk}pG<<,+G6VY)iRdN3<9e*S{oU,#B*1CSdiVmY_XLi(F@eHF1cPZ3e+OUca1;7JnJwy+qCG8!v,J}Cb;9N&5~<O^m*Fao~AYQ1vr172O$!a:7~`<3QxD<+w5_=!vFt_#mcQhZD/V[1aY:,XN:1N>FD&9D+FYX;;P`/=xmoJE}t9T+[kQ<e<<1lO\"uLtn5o;ST^YX|`puA}vZ2x}w1Hn9z,QOx4=_@L\"MhXOqK[7kslbLWwpY*wTPaz,g_p%71&vAFgE~Lc4Btq3gp42TK])n=2+.3S#eW$;Bh$\"exsTml_)]T_j~_$hxiE<Xuc*Fn:0r[VWFI1#xu1JkgDvlCgSPOG_Z=vc,9iJ=31u?r#AKaZllG*L:h7~&zLLbO|Zd63fuc=IL*:Vsmw.%d7O&o7mk(b,{&B08io1^Jo#^1Uab%?pDXe^d6LJ\"k<B_@wRjm6/1SlG~/GWKOW95Ft8%Vzm[dO{a{DF4xxfUN8wz4gHjwdMpowW`;{iC0{qX&\"7Z2Og/T~1z22kcw*Uf|o$k;Q(1B.szZG]|Av/RLRvFh<,7ZCg)B}Y*o+b`eI~q}2CR5bDPfL>gJLz1Uq5$wpA}$|zy4R,ne>H*Wd.H7\"f|_Xy&n_qmSS:)H;,V7qLbDQoALCk6MgqlQ0~(zMMt9MXoU~Oc3DR}$9l|.vd5`MI2rvbjQ/11B$aYS*Q3Z:<89r$D2Q))M=?Zw._vL|M<7#Xo`D6OYhckP4cknj{10N1u6eg[1kMB495PB\"A;$8WyLfK0C$hP{!JKZ#HTE>G/eSM*,!8c6;#euo^UQ$9b7dq<6=cd.7CL5&vT?`o_D$>#ic/)f3[9CYD=j!xo3b@kib3gp|%eJVH<IOwL:wJ3Z?Y_Q]$N5&txeKbwcu`.ofVFnC`+WnD1*PDgn1B3Vh>D%@A^DrrbkNWNijD%pP<#U6E9[_9FR+L3zy^X.[W<^D`1e7*<c?,|NlSB5UA=`UWe&&.3DOkSa#CZ5*rBs4,z`$>9>9[8TK)CaKS7N^Y_^ULxP.z+*z}^Wy|HI[otDFz7vVJ}H^|KxUJzl{VP4Uq$&V%KEB>WF[$ejpw?4r(rSwl/lz1Xj!_!]N<=q8e9O>/ZgHEF8SBBLFF]14tr%*5kI~*NA,7B3^4H*sBH.QZ=.sJZBLN/+p6t/[)@xVtf+ki~nek0yrlfy3y6f)Xw=$g.1[M|)}$2($Dfm0FggSV|R$4W&gr+(:^x#O4_PQ[]ZS&u{Bz,&}</lhGpaYCO2wL}%+vGnbJ_0^Hv,u8q@QNsw4r1<6cXgouH,X2LUI@7{t8s*Q0T.Q&4SIl@$r[p@DTSLJZYCmPJ21x.=]bmUhsVUIH*g4r`@#}I9dU1k\"s*xyWEl;u`V*a2JU+K2C6qyI)U}rC_&W54e)_IYle,ycTy]=_[t#+dqV|<&kAQHo,\";]pwQ`ih\"q{Vslf%`.Ce1)U$L~}j>Z?hx+:1MA3vzRmPu2;~#yTb0T[ZBC.#I<$/x!YUOg6N}b}?.CuP.(@u[{5rLGx0E08e;ehwZw;1o.5{5ZD\"seiau0giW{eWc;8>U4PY!$WC<Pei2NooxZJ(h;AkykYab?Fb4j#`siB!.1WYNNSk0ea(e!qWi=S+sgq5hb<$u_!y5Ia4#8cTaqb8[~vEUo./qKXHbN+4/*W&^KCqu`8hV3NMuRUa:bD*z>%I^)m<KHCev4<V+&Y/fe#]QYS*~Cg}?eGe.pGx[jwz}TUk@Q4.l@C[IGXVMLN5YJ/Xn+o(\"*u&*Qc!E<\":1|THnfc2F,:sUpaW=>&]ST{q`(`nhlL;e;hq+_myUXoPC+Uu]/.7|HYp@q_NE`.S[8J9/L14&;DM0$@#Fa$M@+%hTH)}A[F!esQ_{\"{yyDVSM?Eg>Vl)|XUdO<{cpP/r{Dki\"XnO7WM_MC;Fl92H_FAl7lPTp<Z8Gov%XUvy=8BxeVMgXn[D,xAQByY3_zV<XaLi$?(_5|s)ZG9!,e~iP;ER~n!?)I`C;q44%aP<iO_#XJ$rMZLo~aj_{~C*$`*f61W*)1Zja$BqxLa%m#$&S]wg^|u5+aOkl>tqLi07UnroPx!~yw_@yc!x50<JDawgx>Ow@[]yWtBg^rz{uO~8\"pT{HIEP*1OC:`#R8ZljQg^,NOtJ:,M/}5Uip`nyDw0vHN5gn*,8dWT5k@rpo/w?1wcm3[5,F5_OeqqU%&NcgvS(f0`H&:GQK+v2#Hu&6mg:6?#Isqn?*V1^>UlS8LI;ZUMEp@lq3m||O;W:8O~pn*.;O0=We;1JU7NZBt9.{Q9!;):mGN!p&FtCiT{n^+7+`bQ(},y?Z`m]~F6wT0L#xape,{9`Gho@/{TMNH?E$AT]}@i5GFl9oK~j/hYnK6/m.76cV|=k`V#glz6O43uG1iEKlJamGcR>(_#^O\"PS=7)eNm?)Se~pH5LIjj\"4DghY@Nx/lIGL\"bmdDj8vOU?EzlTd;pg,%6FA6Vn~/a^PRQ?BD?LklBCfg*;*!1=0lkJ1w=}13Q5zi|o/a(e=Kp?za,UoA(/1Es<Kp|qrA(jVisQZr5WYL%nEbj.?#H[8O@s|3lKqqx}P1cJeSL,!K}Sjr6eV[S9abgeK|UU3@{&%XG?/Wi.@4VWrvm~1gvIfaEC[$|<z6={,Tovl1+./hZJ=/t!Dv=ee6Zue{XfA_YFqP5PA_7)t|G:*s+/2c9!?s|lJymEWa`R_,<t}c%T9},LQ.auYGUO$_M^V&ps0%/p)bh[]Q5V6KtJGN?z@Xar0W9EEymRc%7lZlqo`==OR7Fs3:]o>A6%SUjTy5geggx5rld/)T/_;HG{*g/^FQ4<08{&1Xuu{#7CTeNk~88je}rS=1!!n*E]^T@__PN6j_M&N9*)0yoA]2.v15g4%1)W+1O1&!veo~K>^UCNgn;jxMg3wg]c038,/j+FDUL[i1JrzcUy5$[w[<WLP(4SBk/g`X?{pG#?/i<GD2M%e~|i4]yzi+QA4E$9Yuh?Znxq2xv[HXYzVI8+<A<~$%6Fh+~R@k{M#?SXkd%@e,mu><q_cnprXebY3f5VKcPu]_ojl?M(WpL!(MMGO^xkEftN0~[UOi(M;#}q|nf%4?f2i&iE1Ie+CPXwDSMbG#j{e,h+ymORuhZc,UC<vkZjfc,^(]Q@47jmfc,kq/tcS$87jQPmfc,ge<!20%87jQPn<`QWi+R!Fmc;B3xOOmf>R$87jQPn<;hMMG,pL!l)_rvD9MAY4<AH?fG{a(,AkASB2B.AkAS$/V!k)xwbLm!2ubE]Do6svB.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.AkASB2B.XveG>C4Z(nSD2::\"lJgL7x9FUJMHkMGBT/EM=cwCwC@CpL)zPD,R)ymO}B(yci1B]1jZU0)XzW[1hZB.B@AoAUAKByB+B@AoAUAK@`yP3nMM;C3PTfhZ>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz&GcYj1e.nz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz~B;I+MLaTHX2{e0mb$O=0mb$f:V!k)xwbLm!2ucx{B8lM)O=0mb$O=0mb$O=c$O=0mb$O=0mb$;mb$O=0mb$O=0mQ[0mb$O=0mb$O=0mb$O=0mb$O=0maT>t{a_xAM)_fDP7K*Y::\"*/F5NJxIxtkG(ykKRF>W#5bDpLWd1Bl<!MKa9~B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"F>mDou/MqM>~B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"JCMOn~uDb`qz%Z>Moz%Z?5pi,uGH3W:iQD.F]D4:Wu%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>Moz%Z>M@7r?pIe4~dB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeB8AeAPI7Aep8AeB8AeB8AeB8AeB8AeB8\"wXpVENHBi3X}7_W8:Z\"&~B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"B\"3IfJ_zA{zz/Bil{igE/X7jgMnRs|mAGiFETd5#ai4tSGD)!?H+5Xvo{dRffY((qGrwfCEK2c:K6=oo]z>@FjsJic+Ku=p`idqpFjYFicUIk;__idcpNSYFzZlFe9K]*c9`<?FacPbZxuDoZ!?P1tHukx{E)g{Eld}$Y)&=eHCsWuU[E?{+N#/YG%/BLTqn<8yC*r*T!7:eax]F.RJw|aeFcY(`n_X]r{M0[u17Ml!U`VZN/g1nHqA)w!o1eR/.DIG]lIu~V1D0/@I7M_/.MrF5x)PMwL.y;,/?(3~p+QU4ByZx+@oQ~p`#::iVA;c;XGaRs*CkAv+6kSTZ1T~=e6_%!=56fSSZqTUsSeH4~<05fSzY`S^rT;x>).{z6R>XmPTr@:t>~^kdSJ3M.J\"m8G{r)}Q$;[,6aBVK03/Kafm:Y[o747PbX8!s$Ni/Zu>3)4KIf!Wy4UUudW&a%SN09uI]3+z>{VDPbKsn0r(LXPR,7ci@vZ1bF*KaLgUL&{,+9g_5!E>b9JO:4#Tac+m`j7iqnw=@6FCv!SRV\"x<VLpwVhq0@[BUc(+JZsL3Lkff.w$0jW4(2!PFFd%bj;`a`~)?05?BF$7@f8]:w,WX~FB/]ThG8_TW+2GX/TQr$sHZS?~eLI+^!{hw?ut|e85xKo%_.BpQ?S?p1juy38f_.tlQ?C?p1()q38fJn4Ub!C?VxT)S3]d_m3%+_j/VxT)ZyIbqkC}Hn*VJRbK>EUtu:K+Q4g%i1)J?Vvd&rgF[|/`26$Gr=Hh?bPlmzIiGd^h]]A%$@1~oNAu=m<hw[$R\"nV8DzaKdjY&gBygv!y>mWQK:F72k3ttp$FR{x&(D@ry4CYWLs5P(thREVcY]CaaXD`cib1^POB2Mi>JBygX#dA)0}`zB?0X.faEZkT2[=zb{uf/9PxYaXmgVZYqPOt6Uk@WSDPpsQLw%!!{>gA:;)(&I^{HP+~<dvh/<Q6v@s\"!Ax|6v/_#}5UH`=&;h@^kNna}MYEoX$;LfS&,]LULY^)i)7@ot^U{DyhU7/1p@`XH#3@in;=#KG&W+dW@Ht0SZ{,MiZ$P.0dWtM_fjHhCtS!D^it*[6~d07{ZEY69gw_4X+i_SCuurkHws{\"~XT@~n>wo]{4FwJzLVBZT7\"W}b<JD^d;t\"bECv@aXS|)M}_\"fr&+}fSNBo%osV|dj1J;j+GW.JFyn%k6To/sy{4TW`X\"3t/nCFx2XS+_LguAHtTeOwBw#+t!g@|f1bfT,Rjy].7Im7!P~dSRw:yja9[NzN1tcHbH{D;V:gQY6q%6d`/g#TiHUY3/sPRsHhoiYm^g(}6j9lfDpmVu(P%M.sQ!)Vi%p6y%wb<.<YVINIV7b]lMud^We]a&>bQz=U*K<u^@47w}?nfPb?peBq:hzbL9DIFYVt3xVF`O#ZL40q>&dhtWerB3XW1wmavvbz1;>AUhD@XDC%Q!3WM(M(lS*51_j\"okBH>Rtx#6ezL`n7KI)Wva:6}Z@;M6:{%oM.wYgFBz~)sSvq<5OfaEc4APsf(GXK^:dONkIe\"4Td=x4u`=7L{Rh2D^5W3gD^?(zF!`#cD`pT05z75B5a!b7F!?~{y|N&rkSjUO>~u?.f.{#Oq2ys[.XM?JMLx{9cHzN^nsqXV;/;Wy[C/pY&y_j6vDDj\"Gd1Ha9_+SsSoS8P7A@0!(y^wMR1>&uMVddsl,0CeWhPn/;00kY=0Z56LTQ4M;o,+VC67*BS*EC2OcCM2doDbJByd~8}LUn!i+YWfNZWwLLOJm)|t<dT}{RS];P#N4<k:GcYGB7&E/^wGMmvO0j1PtG}z4yK{mtHL7t%Q^XWPUQ1lDk]5dNxSXTHAph9r6gx/ddwpvBt=w0$8N1Hf1DcLSj;GtvU8hI@,NxufrO/+l&DDZ)xc>+lSMK:y]5kglV?a|wa<wE^v8<qG<?t1Z/,Zbav[VlUolK/(`X{WiS0#:N[_{XMNvCz/r:o@CJKG<c)u+IR?OWL?S80@G>6`pRX!yBVtKdVF8[KFVaZJ+IYQ%3%?bTCRObtcQIeY%a!gW7pt*o5#:.vLRa)CxPuCNQA^nByzUw%3SMiHq272Lh|r.n#Gog)yH3WqlVlYo%:h@IRYhl!CQ3A(tUJeao1n6`cIT)~_Xxrt?mQGPhqKiZxb/L%3/?fOwc~J][w~aCE.SQ4uleM,nzd[5Q(9([sI=IYw}K9MI$!DW02BC3x&7X`Z2Z^*r:(rX0JYPhnm,(+[#TOS)<nF5IFZSq^p`0NMrvnA_DSmzkIQ$M:BM,8Rs.Hk4<Q[yw|PBYo,Y$J5\"EHN#rYaUCJ5#_$Q&rXtnUAAK=U?]NDt<BM,\"];Vu{x<5QHp}us]D9yZ&F7OO*H>2JMz<CJllH(m\"BTIu@4XjR%h[KO+FYy4Rb+]XKy+uIx/r:EYv33&U0r/cM9!9IN1xPQQ,Ab/[=;8v(Fj(lN55_EPl<A},N\"w\"E@baKd5;+`Zqae\"BV]?xT53,X>P@StCQ5C3x00gAs%3vNsRkv>|o{Q$7)mWhG,mZ@u3y(98.[]w3m0Nb/[vMX{IDz^xax8iJxbmhCj]$Y=vYa4{I5`6[+Tn=CulJI1oD@[fVf$h0IFPl<BqlVEbH^,RO\"}DrIU[_m:SOlMO_c8>?T:f+3r2Hfi1km%&wMIMsiX[%O4RbNVXeRRl!X?/>JiBYQ0JAW]_g,FH00h<]EEio4T%y/rm&4<0<!FU@<|x!8GO>huK}SiD9W@\"?SwmB+jZHyuW{Ixhi,Ce0Tavy9K9P3SCy`$QcvbIyFhd`_2^Xf*5E5W)Do5#9L0ahZ8v$Lr#vmbkqf}H7frOoZl>rBn7y8h/8?Y6GX^QdEAO6`0La4ulP?D=D`B(8Bu+jm|=\"L[Av;8{Bf>^P80@`[$JZ|/4bn3[R$S#]Q+uF:w+AVq5CG+G`)<dCIVOTP{xm+Lue9wD*/sBt=oqQ]ac}.meM,=/6X0WUXD~F[Q=9taL{m[Q5.Z>})P)Ph=,9wQtZ8(s@dubk+1Q%uZUBTSSxC=K(*R/;u=8W0853oWfgPc;Ln~;nF46f*5*33Lud4EH~F&D\"^dMo@FM}=Rg~A~BYq{hGX+@9SXcUJ]?;V_[|0eJ:Y/T+lQ=iU.R#jAOXuS5Q5xntPB=0!%D{o;>*I;xDmE3J,OGI99+SEKR[(t.I[})?Z1B=|cyXiz;f@4)V&Bx0zprY_pL&<gb`fN9b<.znw^ZX[&coI4nalWj2^ujdU%rCqbk7zSq{>f|:y<{H};?(H_v0z)qB/@HcI&t,z,uT~Fap#7x,N~bhIFGwo(vEgvDZYA:7rRS>!IjyC5dR/NgD,$GBxvB#IE2aKlDlq%Z0mZ*=\"e+RfrOMZS3.=_v/UjX7G#G{4I=]qzF$KIQUnP<~4oz\"R&mh+/<k@gqRSWP]V9Z_C+NIgal@Q3!Rcko1D_%@W+z7%]B}^kewoN8zjs{K9#K?D)D*_I[]BFcZmDuge&*rw%3|N}S<7]Ow)|9m>cut*R2=*68nxb_:q=3k+skI4S/M#36Bw]NjtP*pM+xLm!%#J]GLO|(BiyDKw*mTwLm{ix2b$$}B\"@?86zZ2USg{0V9UOxc+U2*>tnEa#^a_7ls*6J{uy/?u&SFpAicFqN@>GPoeOcIY7{hZ*+F%lxJgC[TaGz/K^.%%1h^U.itGEvs[X\"`X[4)T/%EtS5M*\"*)/00Y]n\"J<_xIxl3Z@kc^A2^`b*B*rxYQu#jGNbMw^9MX^_D*X,VAsZq()ReWkU6YPxL5f5I+{qw<ro;ZC5xl<`k\"q2SW=3T*FbrThDYLPx$AmBVYgf.{Hu9n^v$$`q@To@CrB:[P~C$ut0\"1R/V&i)L%@?46/y2*|$fP^q9c:tv+ZW0SqI,GzTR`>`(=7Z$^RZ,kJ@*5`VS;N/^o{BjS$e#518=}<0Zb}D2*DD/71[0Nv\"6FwihoIDPxX!jGt]|E:~?j7[5cG:.5ijwxWG@Pqv\"W)[\"1|4|$po=P]Q86[[VNjGv1t&p9ECCU}j$u^4IwZYh+Whae/nAvj0a:$F0[HA^_>`WkIl\"^$JaJ1M=+c0QCXhKuzcLLt\"H[n:rf<az+Vh0AV*44IA!{)<Q0#L.z,4SfEDrPwTx:xp<Fwm]o\"q+RK1coTDny1/+[+ic)TPP=b:1/]Ci[[vM*hN4(TPK0tY|[j+~B#HHO>HzU?8fb0zsO|hv#Bx2XLzSihvT5)6IeYk)6d47~c)jEMHlYY2@WYAr1WwI)|y<.}tme4M4m1k[mr,Yxs+8YE6$kVQUKk`\"$f:E5zR$Hk+me;LNURN~$+GHr!uaY(~merLDvXdZvTZ[*R\"(j4B3Hw[ZQK*F(I{gByqBZ7D>8xVj:wx?7/EWU&9;p)T:wbBRCHYEH+8T4:SL`JT3Ha[aq,Dl\"/<4IV,sMhu$fcv:d43`8#{r_Ka;n]cd#D=O+#PywNlK*MV<wmXJEm*.|ZVR#HB40lXT?Y4k&<8iS/W<)pwj^vnWJBa6Lm#l,8YPZQ]22EAq4DGh;e#A+Zx!G(bR2(`+Kl!nm=W3cW&((`VAwk{~$E,Db86o|Ez8\"Hu6:KGO],Jce]I:wOdSv&M?t=A5YjR/hvb>nfEA,eLiNSBJO^uqm3OlYGl5Fgc<h)@3E2LJuMD3HT6@tc!xCbb,[ojtvP\"ne#H}8*8VETP1d.6aj\"63kbe6N^>GH.lW$<Y^R_c(/,5)aX1\"?JkwQ}nVo(5?8>OrnWNKXL;/ep7oDtt7fXuz6V5x4$BI0_4D\"$A>8!OP*UK[p&fKix9=h@554_Tsb+\"/UH;=v#Zl/TUlZ>n$!Bpnmxl]NNcet{R{4_TJUEa,\"{4qhm0%EkX`t%?XHxfKXy#?z*i<:Gx{k~E.W_+#<KgNChN3(fv7k~EMa:{j?<<7Ls*Gl2]2k[cBg/1J152AX$g\"6XEC6QfviQ)hP$##!3wO+SQCuT5Wtp1X**8uFg?*QhGOv%?:[3LV<[XHMt2|EUVBQ3HT6(:oQRAVNfZ._s4#6me|H.G(,?vCSVhW0NcOvneMIzIaIhtNbH;zypRT3H5:[Wd+M7lyl7F(x[[Y;BtSM$IfLt7<*U{#By%W@Yj:w$GPJWC2vBbHRNE3Z$YTP[,A?tE<I;P4I;v}/nEM5Qf>IUM{c7voqDYlm0Wqm3HE[|7|b$U1J_w`Nwzb,V/7dmXzY`0:knI~9mv9I=8mm+Bi7oAuNnus!>SK>ne:{1BOB;hOl2(ni$J1X(f_nxt3u0kf2#!zug\"sPUP5b!1,2e}YU.3qU:O5`TPcy81L?6/7z4A))e/]/r=/O$V7$362($zG?!aO/^`6bK0GQJ5~E2Vy=,TWB:wpu&u6?MC=gr,XYE8kRTP|F*?a?gB<zZt~mvX,XTP6c#1wAp9]}3O64tIJ5p#_KYPHFua}kj+UE|jBKm\"%?7L}eLb\"NrmxF>1Rcg~mee637zg;n/D9DGKh*rxmetNp<1R<+>P<yhN(Os#+/^`YU$X4O{5!FW?tCTw61SM1c>F?Bj.*OW<MAEHW/^oMN(G~):GsUlp)Qm2q&Hj$LRY4B7{ow^bd/z.Vhw07nsfSfYU*AA{_b{}Wh1t9+fZ?zF}SBKf[u_IPxB!FWWjJtD1h)tSNp3ccI6LuUd)8S/z@V%cdAHvAr0Hf71U#mi#qz}qym$w7[_j7fKZ@4PbJvTvFz=ZSYOz&V1c(P&2UX]DjDJGMX7crTO.lbU.aR;*(<CQ!50ZI*h@F5~kW_VjVX}2<`@WWua&v+6Stuf[Wj|264pq{kTM4Xo4(>._6K~FOHPx\"D]@>:2a6bI]{,f;kTPxyt\"K$j!y4a{CJ^5(9PVhkgHf8S*!F}vy9[PcE1.izu6IUHKN:~ltPmb@:RPx46DS4d?b_VkZSa3zAM4Q{YP<)HvcyNh\"kO+R5N?`0q`Z7nBI9#PoKH<Y?Tr\"/?r#/4{a:/7xEx*tm0@YkRq=zR4I&4zGRfVE2ljAPxtGcR:BBFF9pIIs>2(Z8/aQNE.}WaHkfdvlv4xF2*CXmEhv\"67x\"aaL_?#ZWhBJ[y3dpC]+rb%j}q59|`(=sE)[ddpS1k#y=?MthZl!b/tLBOo:V=#4pdR^~Zl!)[U673zZa(o?/u*RuccI}vRt}>}9rGR4EDG3ZKq&VZ3Wb:a~^HqSUu%ts.)[Kh@G_=V_`8=$dA5Dy/Z/_`/R{I+9:S*u?c1tOmJ62ZjnnxQfy.Hk6L=VwD*|%=/un`eL06@`k/%w|7{+%[5<e.fF$77f]$]4MYLmjKgk2DVtt9uy/kWiwJaf5)e/,)FTs!~8X2=<bbDWpwHd5tMgDo.XZwe_ri+z<tX70tJa9$46`:/#i/x;U8k8/ePY3lL9t[b*Y2tww*U1QHAO.:Ced9T6n9>wFcE4&nm5E8Dy(lR<h[h3!tNH9io5<<Bq#~\"id:{x_]%/:d)cT6o2;%@ehb9S2h#)n2$H+Pipa5Jd8?sr[|_3~84xOHUl&[2WLgt&hv/^^]ip;Wp/M:9nBWrCbm2VChU&p3}m@Hxna>_|$EXKj7J:aJYHDl8o!2hY)Xe^Qg`8U3hY<f>kl`Cs_mq0`#x7Wa7)f]kgWV[Z)pNwh|O#,:/[Kwo9%fmVUb>7nKW}Z^@#hcb3N{#d99)w@4+9]*v2oH)l&%eUSn&_i|u4m;>nhbn0U>o{[7,Kz%o{,q:Y>#`f,UNwL_Z^Q[g*5eD}y{PO(}f%wS(F&3,:N)crEb1w!f^w9w!frU%EmV|:!U`.+H>|GJ[O%r9H\"VIZ.vpmuUpH?:=aXmeE;B~*h~k~`sxJpqVL2Nib=D(i9F)+Nx~*X+R`>I7c|Tafv?q*8U>I7c]TnIu?K7#RSMYouQU&4%eoN1Tw=6r$6Xua^N>&eP|p@JfFc1d~9shR!2^#/2\"YH)(`fz3u}[aHuD:^HyH_5<2B#N/rN%h@.qlk]IvJB^z9y&x`1^cEpy<~Nd+1+6%r9uaygg<e*c+KX!6_=$u?3x_Y^fH;Z5HBL&~*==?!s+*?M:8?14cN&*6dd[<(>J~~Hc9RL5{FfjEYh@Ljc_p]S+#RD54Rw8`+jvA)U0(W3eIRf)41VE<I_FU3EBONLIGMKn4H&*1dy.~WM&&*qud[|><h(nnRg^6`zWFBbL,7KYx({7bKD+2>6^Od@z{!e~qPBg:+!u\")o(dYY1,poIW1@2V)#_x:}?6&$VFQljPX<oHV2.<RuwPsm$nR}2M9hx\"Y>~s>?e6U5o+~AKPJN^92h|UWFm_Za1umVJafQA>/En`Lq>666y#~{VZGM_~cO&L$fIi?JcR_t\"7{l7OdUS4EWnL=R_~MIBpLVWmu%3?t>i$A<q3W>:7Ba6W4]HnxG7C3j0qjqW>o#N7L=MlF]KmZTT&<yrBq76b:H|Q&%Cpp(S8bG&<ll.dq~1lT4vK]45K|e$>I1yAUhqT_><oNb},G3QpodZl68I1gK4jBPnT_Od+yt=cx$KR|E?ETS_7Rt?jpAiT,0CfW]J]AgJK|Yws?K?8x:v&;&&/O%Fi|fDWLR3*^pc_t`~D|wde>j_IqQnB+WamlbdyrcNij`V.?&>8^Ch\"Q{VyrH)((9dBL[=^#8^#:#NOS+zE|t/=)Npur>zqoT_G*};4P#&/<yrT_R_X4g>oHbr.dm&??x{LS/sEHr~c;#p2ktWem9YXbS/%?gtUGFz_GO?q2KL7?IgUHGGeMp#_hiD9WPGsJi4&BBbf^cdKDOfp2hWc#87Ivfh\"k%_t(c9GNY[/4X_O<[*X^iw2n>~JCxZPGzo~PRc1lpt0Gf!_G;n=4G*fC2k?_dM3F,_B+a?3n#T+EkE/FHzF(HUC(X*K2FSN#g05zboU>Q[O68.;%m<xx#H!6Zo}fR2YHg:uO6+WZ\"0f0Dl8T:6Ad6v`opf^O.:rKyF%.Q8Dl#SJf&4NxWQ2<k]m9K$%wSpF;pmS9IO6+$4u;CdXzr)*DF$R7b^sm8+LK*dke7Z?n(H<hJ8,H!6_f6VtfYtie#1YtoHf%Ks/8{N=;io1,VrBAw.)_`k)9n;g?+eX}`=AcLXFeD[c86IH3h{.!mf1O?.Bg%E/8U^c0$/Yi[H@3h8MRqbGJm8uf3b`ip&}I*801*68gaUR,8jpE#[NS{5|6BWxCzM]d~D:@tfCPZi^JWyo<Q[sq9SFSWa)yn<|fAO2]lyieL(UeJsJs`o@S|8?ZY398{v)|jln9Ph?re`LN2d=YKpi<R<io8RYJi&&q`jY??OfCP11?`I~!Z$Bv#F!4@S!OFe,U6pk]`l.8~&+*oaT>B%ck=g.32U%0do7U=fr)3li<B8kQ5gWU`:dK_P##k0~|E$^x597U.eQ`h;$4qXK8<gD_ZT8j&X0fMZdP&;S72x+.{<#dO).39CJ%<8MZ+d#%+]b*W#[nSoGxBe99qeshS3?gaFp2&w}!!6(KZQ[nbanS.JSo8f]f|:R7M!]f.B\"1Z{*da.}<[rD>F:g.n;B(?qQH<q#%f=L[X8+9,)K}Nr,lmz%e:+PXGl4c;.3_(|Qo.f,wie_jW.!i>b!xs2IHKZdPB:G#<Y~8i3_Ne=:;&]+cUT2,Uo;YOZe=&O}5q[@g\"1*SD/_8Gd~8O}bzNdT%MI`Ja9+#y01SHJx7Wa>gnk~<d9;q06Xz%%;l?!)cUvMIg`X3dkT{s+a[a.BWEZxSs=|$cer{YQ/@.|ImGqTo{liL}0h#WZ)qaky7Ddniuoi<|aP1|fX%NdAybzo;P#JrEJ{fmfn2?gy)<QB4#`+87O&/n/np7i[Sk;L9w7Kr,]\"q;]zodx:C/T3h:?io$K(/=6r!Ny(PQlUg(zrlyp@O{yh5)m?[.MTyg<Pyvvl*axNam*Z}xpR,8,lyuC^>iI]JCFkR_lFS}h|fNTuv}TEKIIE;k]VF[_Xef[)cLgS3%eIFUlAcy`2@$$U8$2=8kTY3coU#ca$H#TI8vf&_hTha4jXTI8iep0Wv<DE#6j6Z^gxwJ0=a2@~p);z8@X$1+ihP\"e_8%ewYjM`u2k3]%z>,@LrX2`z8@X8%n?{PR;G9T.TRjN7tGl(@~pyxx#Sf!vn|fD#KE#V.|j6Zxm+ldz$]9H_Jk]:eR8J6C}<og!utlJs93pWN$1CP@/``m9r)h8&e_/<gk;*z%ewZ8VZk@lC/np.|.SrS%eQZ*PTI5XLg)BZm+$$Z!f!fG(}!(Ljp.|0]7ot;32y*z;$cE4ntn&B8+W%x1oLmk>ACzG;6w14g,Sv%fkciXY=Ptgw.Xz)_JIq0~I\"T*L&pwH@cpBfx_<,5yCc[}[fZgq)|u1BtJxr:&o$.C=RNA1%2Ai@jGx7Z+W+)>,kR/OT{\"J.iq<kIzA2uW%UeRrLx;g7+%1UvT{}xxx/$=fixZtOU.lIZ,*`,ZtOUjUYRakWmrk/,`zJ{a9at]IefJd/gFE}F}!O[at]Iron9PhJ=f4\"aPlymUaf@+y7+fOgxTw#Hl8eca[;IWQBQy*sopH|<0]}<AOZ5Y,axa9i5*2p{![o87`!`s#iUj8q7Fdtkd,e@%/!0F_|GXR:79=ig7bshu,L27%nVx:C]\"Y.H6c4@nVec@_[b]dO$pmapAK!`Y,C4~V|87&Uam=?|_cl0LJ2d;qnV!dZ^G:oj?lpm6J[3(2]df9{P:Js;f[?kQpZT~+~0&wyxL{HmSMjp2Vj{SFnklA:MX,TS24jlJ8wE9g`q843p.7wE;!H#Gk6z:wm=3ulf]8!O4pw/=6Po<uefFam=H?)un9_`vOj7>%9H($e&N3,$&ld[)cYd^#:<4M=8cpU;<;&#>};#r:<UR*389E($aCfM&{1kjRZLMM8Y!u!P7?A<IMOV_8[ckY|J9k<jq9_uLD:6o)E(x,o2E&nK9kp8%j+mvaH<*]f.Sa{d<m=S;$lc29FWe32pN1\"(y<tN2is{dU+]fkB2$3J}D5W8^{,fM[02FWk3=fFa4#5HWP{57>@{SegOj#7q{d#[i{$c@Lta={uSB7@3Hk~8U3@OQltl8R8YlBOV!;;Y[8J6.O*ov[AU&4m;>*a}iGTl5Mf@:ej.\"!{wxx6!zpnJ38iIJBI2%eAh$3}qcz=4Wh>bc*@2Nf`6@Uf/x;_#a5@Y50?]m=7+0VNJLe2o(!+qKl_r4e&]djg02,:Md0(*NU,UO7+dw7$.{OXI3SZT}8m;9UubGJeUR,8nD@H3eTub<|1M*6lV}V%jDW]p??#PAh:3G93.:wB>}8!OQ1psW$l;`#.S(/1<Lw6;mx>v?$<]k6nR$xG#md?=[`?%49RgRDblE9bofab{nz#+E.DbyM~Sx6,%[8On}SWPR<+^rg6KiFo[pLIh?q`r190^:8jmkV9+5t;+1@&!Dvza0fGlTr[y7,6zQhz?1Qhq7cp]yQDB%qc8i[v&~gBWNsYa.#,=gp8z0VlonV&3?.Prk;+P2T=%J*Qxk.jR&3c[+*Ih!g2aYiNd2Y7_EsazGE6;JJCP>?Qn^c`b_?=b[SzsbJY#/#!`O#,:}gqpHhE98.0.7>pxu#~#!kc$LZM;;NNkY.02A9U3P6rxxnletimffk)ll5d,u#{gPfc3IR|!Bcr73oU>x;]Oic2c6+m5,2iU+Tp5V,1.)`c{+:gi;SoHeU.Jf>n;S!lezCOrxn`6/Y;u]rey1dk]FFz./Uk:ckh!ptq.*LoT#:^jq>Ie&;Qk7.W.SzoR|Iro?o$3gv?Fw6>lzx%1OZ4vx7Nr#;)IPoLm(]?/Akb.5pY#7Y[B$%lTO3+X#dB4GWQX3o~JD]$p3bY*Qe0PXiJ8ae,]|P4@~P#E$#*L=bW3g[nO$H!U<6<lUlgv2#Gw5g6b?u`S#[`l9`AUfy*dnJ3`E3:UrE!%99nkQ;$D49_fFxBPgVe[o5`m4gPl3nne[iwh$l;+5kGq$.}fL>gpz2;M(dh[efoH`]9830v[{]8`s#Qypv%/^8?Up;[;t>dj=$T8foR8lVeMPX1.)c9A4#/H|<~x?#{gqeckfiR6km}SeUh[+&e9f$7On:JX^83gThCk*|KUh!+9s*^#bztySeGJu[m&f.?!\"0x{{<uk(OR<01MZw#f=nPHqv;,)W$R{_bX6:lk]%[B/~Z$xNPN$J#w]Lwgayp#!N;GWO1&xw7_Uoe(ld[D4a8LgY[[PW8dhn0%3pAdoG$rpEe;q8!?4hxm/&lMz*U}PR]P<_f!%~1Hfy79.^fY*&U%]a4<f]p19BdJ6C6Ua1QLPGfHkXIG^$cX8`zLg[3Hkj0hveYS%Z:*dx7_g:Jwz}Dh7R<HUX8GS9__iA9>N|:g:T?e@yZs0;4>0m9fFa^%Ry7[f^.#%YaT{NhO*gayp?1!6D:F}3HTlC%X8Hd[iwhE3~|qm2d*P}nte^.;Y!;Gd!;G9s)$D3:H2!qDdpe]^9Us0o[g7>#+U.*4M8N7k`yCP%ec3taW3B>o86.1q;!N;@/.S?)E32UHE|.]TwmZtpIR;f]RZYamVnUyJB/&o=4Wh8xXJAHG#V.plBgX}=``<E]8`C/%O},|Jr9jXKXe%@O%c=g]bW38x)m?`5$Ao7+v0p;K[Bgi,E2Y/5TV3Ey:$weci;830(FQ`LNq9@U.e29PhI38x7ZWi`)K2GfCP{Be7R<npK;:MX,;q5b?uOU[mB7PSj&t,_fnQ+fMR,$z7$.u5}&?*QpK<|+}|3H`]]OR#!6TaBs)m1;`lzO?3dh|Yyx6{FTMUSP.JRdy)b&/3k=wMe@ipr;\"3_W$v^u[`^@PnXD\"Y3l[0~T=gf&n9m*%3qUuDB]&!W<#4JkEX.So:iy|#FT4`i{A_Y:;OG1|2m22WP6%^Cl@#!`L[?e>6g?:82[8`hpGV+]f.GW6xaz#.r!nX>b>P{#LpP`@Oo:d[h!CPF+1U!fiv2.WHv[Q[V.=)U21gXnsr0q>79o1T1pdgPf19Ed)xd,_I/;(lU$f9eT,$d[tT39o5t;sa7gRylPN;9nnrf9G|==L^7o$.ch8x@qdoP`I2DVgk=g[MM`2Mm3Cv#H$[4MB.K]M[,p3.+*7l+8v0#%8q3eW8HdjMrS?G/GsfS}_b]TQmQ`}xxpnJ%O4nE9=*)f&^%*\"xVP#`/e]>b`6@Fe?lQK(/,cU3DCL{^]j{OSk{PSQfO)pUG^8`HK}8Hs6U[+Jh}$DTwJu=@3pXi*Zvm#I2TOt?/$?e0fS3o^A>,#|n|&8qHnMQE]]O<at&<OET[Oz]weN=+u@qZ[v0`65.TMshI3IT,YZ,%1JYS8lV}Vu<IQb6&etL%pSd.(/l1g8Ry7OSR<@;(l99|_:87gy<ukQk79;4=4~V6Vu<ct/7uKi/c[smQpm8v0J:|JRfQ8m;*nt`dT=+)j{lYPh&>0B]+:[;gkc.,)<+.85kYPj{x<r:S?6)$f2=|PX.q/_K=b\"rn9CbL{LN.:dkIedmhGElw<f.9!3d*P4nvbW3i3K3KT{|3H%:pKiVa[21KTq7bU!y.2]dH9k;[;[%;5R3<lfb6#5f]f*o!gP}P3Uya><,AW!#?*5fX@t93mqR**kVb}5Jk7Wa3Q_#[RMg>#E+SxO,U{UW~8~{l=_,G%w7f8X%7;/;)]Os,8z<v,_(J3\"B>dYi:(mNNSI:Q1Uop<KU`?3tu,%I>.3lFK}nh{p,eJWj[y6tw<1,O1SzWv0,FS/,GgxPb)qE}RRhq`5;N#\"0To~I:Ev2|!5)^#.8X6|$J34HXNA11.>zgpmoa9?iM}<gQ[%o[*^#uS6TG#$.a>O{HSEqWaH6<muo\"0C1>#L3@#1`Clz+//~<m9<1?cG#h{se:^!%$($x6R(<<8U1r{v[2&@;=LCjy<1,&qvau,O1R:ioOR02h{m$:1s`2&+/kyGydUgy:le%}SA%wYU3p@iozp!U6$(V%]k;/u<1~!%?H3O;pED@+:<`H2J^R%m5U#ZrsoI8EA2~?e8%GsG=6O!)4fj2j{x<v0=w`oK$?e{O8NxkTW*]z$@S.`W$!4<|Y%x*7!8n.*m9(om8wNS;JkMz<D`b{?Q6iP@__id{ojt;)2%DE/_w9^tEb\"bgG:&3({ojCPN2GSO[a.BW|8i3oT*o>VZm0`Z:hW?)k57fLdX#IW$*3P2]:[MK{3NurgmRa#{55i/g~+dr07EI~hz.{nvc0*sk$4q;<fAZ8!&3ta~u=f$l_;K[*Ua^Kd[SHo;?aoAKzgRK,QY(m@b`o[)c6fR,hojW~&,`?.:Pv:$:V.BoGdPghWcJmVda\"J&p;Y[qcd<6Gbyp,=w<ji[iJ6%^hW{f~qR{Q[V.Lg^w_8;<YvS}ie7pw;hU]x&]m5Mk)#XlD>MQA4G9r}XP!`o8/;&3|uwx*oz[R4?\"E/hWT8xxo?<}JJUh[O[SerG,v0S33$m/51nA}PD{.TB4(i&x}msmMTF4}I38B4!2gpP{FY=Y~<{([7rec.X6z,!vj),,$2%fx01#j)$}$e5)C}_}6jwb0fR,?ec1To.7SeO[L8>aZ~5jB[/.9q4.e85fB]#cA4hv+GE#{?9X^}Y,c{h.L87jEd>Pp{CPk=%hpEleg.P}Y,8C_r*@Y,vTQlhPO1jaA^B8l}Y,mk_r6hY^2z2hkbk]z4q;X6jX?8Re3+@8J>o8!OFe`T]n7q;!5Ts&PJtwYtJn&0g0CPJ>nP+]np`6)3Nxm5otj8!cc*j%q.f[rhy9OU293p6h>l{i=iR^SoA&?l/@Xh8z30b9@=;]Aq[]SIF8&i_p;!=6p;En?9}8T.Vr:R|?V3{#s{5$:9;u[|[fk&N)Bg;wr{$eYc2.zd!RAo)fR&_fEPB@6@`lLmk>5X|:vjmg@}Vi3eSrx8Bc99CP<9Ee7h<bjl;ez2;8Js.q:$lf1lg[$YQlFdk.$3SQhl7{4na[Bu.,(HG*uGGfv)w!{u@#pHHJ%eb!Gg;8a3TE?s3eR830\"$yXu4Ph9xAH]79oyscf*W,$d!X$n2qp#%IfT;T$In4SeUTI|BKEx)V%zIx*VQ%[:onJnJklVTa:$2Zv[|E2:0P!>8FC]T;S[$B/zdYTD4>l.::@PaL{NEXU3fRg0aNE4zY2L{13JEL4;Oy<3Q`VpnmxK+{!XiTvAh0`@#kDpsLg)_`kmsd:o$OQ[n\"xS}D5:3>,HE{<v[{]m9Xda3Z.8mUeg:C]>{a{v[R[v0A/q[LW6p[#5#J3!67i!#uQ\"$;qEWP6[fkJ=q#%(FPI|$4&OUX}<OEf!X^8r)WoXI`apqmjBh!zwhH8|Y3:JQX6>t3hT%7z/Qmj,l9YXP3:x?~@Xhos.j;R2gT%ko/@`,\"+S%ko/@1,O15p]l~@`,>14_>1|z%Qoj9,9qe1\"fTx13i,I~\"e4]7).e+7zq0T19Pdua9ch1$GOf3l\"+h1wJN:SVs|kK[NohfBtj#,!(oxfwPVs|pL[Noht^O,h1e1e17O#,IQj$~J8r.j3l7@@SLRhwFQ3:x?:m?+(zqN`a?1%Roj@+(zqN`a?1%Roj@+(zqN`a?1%Roj@+(zqNboXa~^*Dy=>1lp5.~<VT]hLlX$GQRY{%?!A&RM%mAKo;<Oym2`}!CY\"m$Po;39`1v$[7X13?o7yDp}C]PA:.lxu4EnRvqWH\"+GYnVLMGC%mUm!uBTB(H+uZ0<C`CuujO}PmZ{U&/qjc|e4_9IYAaPZ@4Z[N)t_sQINpS$MF+L3>cGHB>4/:E{<v[t9+l\";;?LQC{TEa[7O!;GzO4L#mg2Fs);u]!ThoGse_r#E`3Aa~;~:l3{fc^@!yoev\"p1k_pO1[VrkG)!;uUpP9DkhRCKqr\"9$|0FO3ve(oY?XA8By\"7}x\"7_x\"7:j\"7Ho3F{2EB1[Qt;|uH(s`n6MY[It;|sH)~#?qWu.TUr~Ao])6`_x$Jn10)dGf|)t!~|Qg_Lv<J8_MBg~@h!>Vv&H8_[\"9s_Q}sLv^E8_x\"9s]QqWLvJC8_R\"!~]IKc!__/eWoIF7d?*Og~UJn1g|GT1F#_qP.ZPZrR9`J#K\"cV+E^TE%P;Xu\"E[nExVS}i?Gs=\")8Xw)sC{$o*kP[,IQLI8%&E%EP}b{h{xlI;nc!XT!Eik(hrJkbhQye#JHQO04VutD*I!i>mxdb4HuWE:Qy&vjn%eSxng?+u@Ji>>{l=D?OC;Ei:$$E)VEzh5`?J2nf))^b{z4Vuc=h>`rX<U*e$En!_M!4t8^OnVrs`w,w*4fuDAH{.$V{rN^f!mT(7/.5Vv{^;Yh)R#gLJt!JjKy#mPnarMm{ivJmvKlTf[*\"S,9(qixv!D+(N[fYcF)I^3i#w?a2iD=VR+F01,(y{aRfw3OY6(?>4oCnT!mJ>h?=EE=W!}vevnJ]:#Tfqev%S>a|);LYi/)0Ejge>w{I<s),H`TH;GuWE^hUB~G{i!G~eL(+s_|*$5&|]:9NsI^>nK8HCdIm&T[|6@*dN39tRFSwj|x4T~3Gy3O`jF1e1gQh$d=\".D+ZHjoCT8)suSBXT`lN&3t=E/miCa/0ET:@Qg|cCIlRd,0Q!Li^FM!xtE^Vi=D}Rv,ump1HtZE[hY}r1+(9B5G5Jg6mhZ}~;G(>@*QV(>}kCIl+ei&@@*Q%qOx69v&3t9EXvgD{@$1\"<S6xPD$A<3hCr?+(z~@0a?1$RmjX%ko~@0aP1h}IVa[uS*]7:o}0U^4\"Shsx>$er8P37L!`4F`GUBm[@MGeOHw8r}~SIg%%g]X4`~jU[<+1{\"n~du*>IzjNg(p[CEv&ImZ@:+PY{~F,S||2bDy=:Z~^AqYN5L`~;G_WEI=IyGSf?~0z+ON<h0OqB&JOjN{~$+2B7FutMG+WqAu(ZSEaqG0+o1l~zs*>0|={~sV@<J%~iL*>(_w(B\"8zw<$~9K*>w|o`~sK|W;>~Hy?Q+}d{qM7K~~0#d&?Q7~Jq)hY~K#)h/~>;@9]~4JRMBI,nc#r>2iqN?5QDf7*>+~kp)h+~Ep*>t||Yu(r}i,~E.^AqzMt8~}z)B_{hdm},2|sM|&Q@0$)~`mLE+WcB;zB>WFRtDHR$?Q*}jk}s@?<J$~zI*>|$6(pQt([_>j>~G=Rq:~+#j_R7`~l^w\"prcaz{ZT^#G9vatm\"=Ea1{DM?]b*fxZ(q(e~(Cr(Xd}s8?2r#~/G*>l|!z`~H*6~@(JG*>j|Fu`~h^3}!~kF*>xn\"s8p^ss_u(SzS%B>yxN/:at~t2~s5{9m\"sk?%a^~Z<`e5JEYn<\"wwc2BIG07veb@6wfbg~hi)hN~e(t(W}_Ru(o~_%OeYkB\"ZG(6B>XymGuZRm~sj{n.=~Qvinz~fIt(Q}\"f`~9|Q9=~;uJGH>ER0qQ$;xAD6}[]^cHdDIW^_*B98;7%>6g@L)c|,.)hc||Y`~W)S|e~QFt(x_>j=~Du@9ahp_oh6}NG}s!(d~BCAqg4otj_4}_Bz(#$|pX@g~Rq6um=w<)]l3<a=^_a;T#IdPj8uQS*r!RaH6$m@/X13?)]gm52]L#%$RV_i]#91Jyhk&m~Oz)hT|Qd~sV{.V\"sU(p}{MJ(hq8~@=j_J&q(MdF>lzvhUj|4,YPqf])JZ(XcF>H}Ure__GFGA\"ML|XFTPqP]*2Y()*D_!s,wEhx%7LEr?G0mb8Lg)1g)#m`9cu#EoH7J<+5PPqF]*2!>H6D_B~PNPqSDS$!aMu3^CE[8T.+HYis?SQ)kB\",yyn_[[]X(^YEhh~{IPq<[j8X(TYEh||?Ke_n/v$\"CiZ9}H$n={nN8finZtQM<~giw8[iP`p_XM9CaZfphOKZI\"&?q~s+~]|t{zk*>|~1~TBPq2[v}W(ZWF>p?5>@3tKKY#}3]d_>.XIrsJqh[Xg_p(M&[Oqc[iPW(\"TEh;|M(d_9n%>(26^I5$1bVrZ}T.1+^Px+^IuUFhy?Qv|HK%mV`6K<oBn^}/#Eh/|u9d_S.uTps;kI&[iV(@RAV=V}@Xg!>+1tK9#ZNw=0X(s~L(~^<$rc4W=|~1+c`J&t(;~CpzM1MODmV<aDM1#`?9X?{}6f)w95=ahRREhV%1&Kq;^$,?}4&IE?}u$Pn;fI&ho2Tt*4>%0*&=8I3UCJ&n)*JLoZ6DRv9RHW0Cn<}+4Oqv@[]T(\"(Cn;}|1Oqn@j8T(:(Cn:}NzOqf@bp@.X4&{#N]~Mk4j1vIAJ&ZSOMEhv/z67s:XtTXoJ|N7,&b]Y=9>?yj.G3@d%AJL*t4k221Dz{a$GQYBCLG`;@3>WFb~B|E@*2S(}J*2ro:#]_Vmh[Hd.#gCM=%14n{TBl:7Oq*)NZ811&D_*}]_I&@%}Ju`Y~t^I&2~k!F>,ste{T3jz*.7+s/:*&}7*skpur_dc{!&0Vz%0VK>b>>}Q6EhA>,Ko^7merQ=d_?*uTE&2M6hV11SMKMoOr+4%Ct!(J/oB&B>ov\"^_am]!d?;T[X|3`??F>dNA>4/GoI(_^9U>a<4hEV2\"mT[X13?D_4sfoF>V~.]vQj(;$D_3sE/w93s1mEht|*.c_(*uT*^].gsNVo|t}Jt6Cb/UE*(5DU\"qCMA#^?>nz\"I2[(7W0e7v.RewT7q,elVg4ju?o5`u_stCA~~V\"]5kYLo=D9NQPr/1Myy:C+>in6BM,}2X[$(~c$i[TPAeZ(*BZ}&OJI)!TbnP(pIptAt_X_cnN]noC9N?idH>bOW6FZt`~eLgz&Q)z_NfT8|OM<|H~B8DtW|WL/t0@eXY[7@sO!z{Tx\"EBQ\"nIC\"c~/>7(UEZLr\"mZK${ar~vnA0D0,A%h<Mh=E72uatpIQwJJ\"+tWggA\"1\"pI\"+0t@ZC17[BhF9{.V8/)i8!U[%J|zZJ|n^f>Ip<xAQx=!x9T3GaskUb^vtw_:H5}2OrW[~K*u<@KzHe`0XTY~w6DysSMO%mE`}|>J#l>bgzi~ezDM,O*c[gv?F`79E>N.i^2!Xzw^Tc#ZUh)@c;XkV9B%bF*jVF*i4&Bncc.*a}skVQY)M+Nf/$70@)A`}cZ_c\"MoUv)hsHQI&AX^5~Zp?//aCKxIQFqoH|FU1]cX;4gok^fC?(*1<%ozn](&G8/l5Ji!fzsm{U9gtC&B>kDn/aCVG8lgJi41EqMnjdbTOfTHhDrG9yhE8k^,zXl.9>1;nNe[=*4G:KUrd,R1|IwC:hfCWr~6NQPC4p^mCsOFGU3{0:lBsH5S0{8w]bZ,R2E=|1/W0W7g9o){;r?6j|c=LqUKb~%rlv$Bds,t%]p$j!5W`RquNO%\"C_rRs{8o{>5fX;o>YXY`0dVEs^r>SLf>veDQes((5An{`9Efl~=gO~%J0;/59`t[M0a`5\"Ws8BPvpqaDF3X~K50;7r9N51zYw_0oEdx|VVPN09ZatAOE&*w/lVw]kKeT\"rO8FT3d{re|8r9IG\"8B/u(IGB\"l5reC|@OLr#oF{wl=e{P+[j=/0tI,<*.i/5ZtQ%PW+Aq~vXgv73t7t9rbH?ap:@{G6>xXlqj|QQ0/LqYodRK6Yxt]<<n%D3mpE{pN?n>~IsS}X|@3v(P8y?NG>pz3(O2*![M%$K7O/VYihN=\"$J=>;lfpH\"4%Oz{8LB;f#%!@3`4wQY4UlkPlx&Jy%W9pM)e1t?N&$9MZDYl@+W}:}8#f4pwIL4YXUoebv<<F5gOL.FsZPx(WMSB)/5JEU.Y]zX^Qo>P#2XoGAJMNCElG}ghS{uNV8Pvs`nnNlnSzc9Ot.Y!I([kdHvF6kQa6VLaUCW.%n(+SYV?bS]Pb80_hebo7#fmw_mHwojtotQ*hdab<e|$sfUX.2{$bw#ju4+J=+=hQB~/U*<%&D[6T21!s%p^b;[`EG0!\"}zCSBGZve8#=Bkbg=P{&gc:q>?Y>AhZ)[_7ICg]0N77brEoTW]k`qF:K8Lz]Dny_.1x6kTt$6t^K}S$WlH@=LeS*L#[aJ5VpT5Zn#1!RMvac[n;9*@1;hOY&L#U.0Swkw3N6<,dVPLX,MM@%QszZ13N0K};=p7fwhVlrpLBUbJV!Mcfb.czvJ6^v])fa7u3<SMv1#|UtUx*QPUbf!]#u@L.g<\"iadT~>8s,g~aF!2n)s%|khx4/SYx9JLwgDS3{;x=Pbi[o[P2o_yl%jp6q8,=FDKEbX#,O|cy6}(=@qFhP<oEGoCh;Rxgy#,v?6]CpD~<zZ;*Pvf5xx@iyzZ~o|d%\">h]zZ3OqiJ(fl/d0$CnLcRIkSm0D]YIfX3/gY5SwHkNl7rR@Qp^&5.+\"M%7xI5ChR%NXOSM.x*5c5:[*5|*Xd`ui^VFkE4*&wWU:ND,&Pz^DOYSzCqYp(#jpwxQk5!7W|_^UuSeF#SJ@nilZLzhSP8!r{G//(zvasP[\"EXoRyp$ZGtw#&!;k{y%L{kzpQn8y!ng^*[p1jqQ@u/~JY.)#96%bInQg+Fw4|$V~_v*)e:zpe!y{#,l/K^hWqK%Z`0T1?2rvKR5Q=,VL=VMyK_+)>TAnUaVh&>r5vz*6ZnTUQX~>naOzhbqg=tW.54xEXXF@:`Td~pbF`BaU.U2Yk90(}q0,aX4EbKedPHCjUV;1/?\"]z%NM:#HovFRG(ZzWKzJ4nJ9@22eI1=rX$ymeE44tA^Talq;cZVLT!f7iDJ[wDW&]6rYX$ZDoUPm_cL/Ub#Y?$;sf&2v4yZ#6;L$cHb~{?FT/8dme8wUb14@wn]gnO+I7C6R<:xTPJZs#`]M#Zgu~=86\"@X^_((.6WL1fqV65Kl`UAW[9h2t?Ma?{f7:*CW^0;Ld;DzQXL3bq0C?a}!{vRn(kq*g(\"SVvZ/9BEcEM^[h^x|7[K>7(U//di%YOEM(]&AQRXQ[7kSI6p9e&7yHkl>@QzlPK3xs,2(3rouB#BoEgeCEm/*+\"stUtVv7xg.,(8wU0~r~w#0gO0paJKF/q0UkjBs$r5H!Fc4<U?Yktvt_))Q1_r4%BAl\"<B+RD%MRYR:f$UDKce2{4Zef7\")I5fw?x&lz`)f34/6f6u+B(XHrwBv(DtXklpY^5*a)Q>l+z(#15D~oC.W77LC)Q8(qMp!h2\"U&u#u.Zx4Gl!J\">Bts#@m$cvvY28<l|/~idT/\"u_*P51jCKD1^jLclV2/~x3%5GowfcEQgn4dWOzf+X(/)C_ctxY6vh=c9XQT92@@lBl6Q$XHmvjjrG32mT^9h/pBD1`#]7v_sYIRp#YR3W!Eva_9Y7Pt<k?*FkLHoYpXJ:i$^d9*|0:,)+C\"~0%g$rlD,aX|QT^*g.y%`oDG+Im)NN>Sx^CL\"iMBfPl_z_nh(4V4$pQP0QAYId$v3b6Gz6U00KZ)R>\"oH6&B9BL`{MhT^R<Iq$.o@P*O\"_wc3ivYV/~E{Bfao_wWO?=<54FCeXHBtUmxS3VcR5ArW7T[&FzU.rrRG*h*2JYk`JqI#!/ob*XP.G|12J7rxnR/ofX3n(0b1JSAZ8//na\"W*l/N3%e7OB75V4DRn/;J<[m6B1d*1c8=`KO0,z)p]G?}Ct(30SvkyMFj/RK]iG0M5d1]w<,U;;mTtHKb~w}5H*RVTPk$6FsdW:N*;U~7Gij#BokGtigLadN?R6@,)<asFPo,{H6OgnMd3@c;dnSr&D4QZ2~7$=}rm:y>WgR;T:06v#y|gP.k)5yGDkgbOXF:y$oGK~x<%&;cuZ:_T2BDxRPfD6{w8_c]DNo)(3t*VY#k)U$|skp0{}ft\"M6<QY,.G91v;!!Co2\"Mt<#S}x!S;)T>Kag*QXB:f$C]j3JlCZJT>$MOK:)d,CBFM\"%b[KzS0=|4tOETi^pt>kw+7+!<hZS/*:cbSojSy6;pamuW0e(3+\"LAx1|bdKRx:(R$<Y}/i$(+tjKkc/.FhM?50kj]QZlxA`j^a&M3)M[Ly#CGvd!2?8`TZBsNxXNJra$>0OTJFR{V@7,[46jD5zH~gc#DNbf<{H.IvP7X|c<KhtnuLkPm.Z=Vqb5zfV\"Gi5LbvquVLF!/?PuBtTt.KylL1O:c@FGrNfZF2E7t3/8MuOIa@0wV7qF:Q8DgaC}US7d6)T\"ZB:NoJ5[Jbt*(:AynV]Ro4R5a~RzX5y*PD\"AgFrEKYD\"X/+\"}3Q]Yrn|UPas%e)69?k%\"]Y+Kx3HN0IDad.@YHc4BCK@vRlMa=s/I#4h^UJS@MNv[6O[wlQ~h%cs}9F\"5dZ|6+ZbvX@/nFtFL4Zl\"~[l:v#@32/D@%=,AfJ2uYUPat#6YlD0D{VRBzXrAzUxA2/K%?y{q\"vfb<VRVVY9/N0nGWR*vh:;hKiq:N0;SU&wGL:K@Ti!M$ma3PLO:lNt:$f*!+6&f234ieO8;%I=/|G/O4)F46b84w7^XxU1xjsG{7fZ]SoZq9Z]+)[li3ECXc^fP}DF\"Pd}ez^ZR)lX*p:,:WkwBc8^k}Z0)nl5*k92KKY9y#k%gbkNp<nJVfaHB(a70)DxU}n,D6(q:7uM0[X{HbuR3<IFCpiVl;AYwKtRNW/N#TJ`p6rlm2JXXAq})|oRR}2V(>>EQ&pYUlS{HBUfDo,~54#rOvus\"J*S/\"iT:u?i`EQwb~!j#HnX(_vK?9MNVva?:zwxSjS$XaNTvHUV]%!`R/i5OXXExW:/H4^)QxYB=XvE*V=<)Tq\"/u:n@{DW=,7,/Su7U:G!mDs,m$e$fF|oezQftbF/pj1NlESTl|yU25!Gf*}pRja;g]iO5~VD@wB}D23nNs|]$wz6V3,ya/}y{<*$Me0~xktRI{8*K0(u:!u*m*=Ybg/,,^Z!Sc?UPyYG\"O3`BCRE8q*B?Ulkz6ZmL5kgS1+iy2Ho>UPD=[dE6[b]i^y=[6;]69I9r7,oRxX&D@D_b5}3H,kr_DK_MGc2@+FY_x&K6%SEDxv^zmyz+>Jx3aMLDznsBxYkZGUZeO4aMeV>2SPja4%fb!AIcNGvGB,`XJ)_mxA.ePW*Yj*DM$Ih<:.*hd%M4[?zdWe*gviCL*FDJm`HkHv)Cn[VQ5GSd3oF~BJ9Y?oHDmguYGEbY)gw:~JPG@`>P!m_5PnX#6rP.gID*0aD6G9J!X:28m>DShv]FF<,IXPbeM`RNx3j5$6IEVQ!:,dx?p4sno:.MyQ}!%z<kWPnRgMz`3Sg5scnE=(Y$&idSjT#rP.dR3]lUF?HgLGKIWrfqvx4:?J$:4E+@.OGV1\".b|_}VnbGfQi7Qfh#5y|DS?/LSai4{AExvwu(^7pvx\"54As4<1m*M0>Sz[a3adQp[VhNH=PG5FW`/|OSJ)aI<+11DI2.K7BoV]~/K46Bc]Q$t`4XzcJua3k#gg.;.1Y$EY%*ucs?dk%D1AO89w@SQJOcuLFVEb^Hy1~Q(kVSMkQ20sI2tTH,elDklSw?`,?}OS|CP{w6ZT96<HnLP8.b+z_$H:Quv<#x<?~/p_Kp7x`E1`rXi$:z6q}%/pI2xvxD\"u_>B1gXCF0Dx_OShc^89h][0mD;^jOpo:Gp|2x?|XJ%(2l45zm34#L%:L1FyV+pDIq5cDx346i+5GFo^l#))GFY9E5#Qi!2hg7pGg&^eh&r[ro2Xv+g5v|JSsiT,c(l]6]Z5cK@i3Ok6T}5e4xTq:0S8R[\"_E~m&Nf;SqZk^8NU;7$fSalmB+mBoTQWUbzi&Jr1ho\"T[Jgm,}>S0,k=s0Vqve8Wqai~D7^+gXBE0S2)eovZ;sL#VlrGU@VC,?I=e%xvIP!qo2bDB<XDMUZ6?M<lCSq:r@&.v1hEQgw!(N*!#mx&}DX1p0oIvm3S165$[bgdmj_.%3G<!.}}pEtPGr%W19wbR/Z$Fjrou49_zT+*zxoIwnz^>dlQIG!3$6{iGyw=euR_v,S[ht^6!7Z9=TBsBn7Chk[Rv(Z>vP?yd<FaDQCUsK9AC4Z>TTISlt`+umd^GeQ^htZ>]WgS`5*Ma8voRfuynb>z#~j5Hagn0V>oOP,>xodHBK\"I8x,{>m0z~U53.6NkDbMc!#@33A~yc)I[5RIs@Igtw^!g)vQGh`YUR.S\"G$5lk`^Cw+:w]6$7lrdtB$z=sy*g1EwId25uZ9!W!Ab$iX`/5(N.xou02*~4*X1^)N>!;v>>YU:xtElkyp1^*aAHx*KU0bV@4r;[q.k{*6P38Eb3.6F}`CAQ64K~*Z]RtBb3@6%$\"4C$e5K~a!,!`Bq:(u+%}x&]w^.1GFDK<y]^=FuU{0eN,{[\"lLXN/b`G*1_.x/O/]s,[}w?(p:W*:HGA)H3!d4rYGevELpfYqdnE1APg7f7V(_x]{pnJ2`OCIIBEx1Rlyuxot3nZCkGYxO:EeS<Ix>J3?N@t^B7+gwSB1wwSwa%b~G8y%g@M(tSBr:\")&=$bt:Sf3,KPw.|tm)~enbUl:fUH{)BDh#t4B)aLlBVl*!3OunOFK!14Tss$OW_blGnhJ8o23CXCd\"@)UlcJRGx.[I7<acT*M<;>4#6|<H.T|Lv!94VqZBrtq:A6,myG\"Rk=;F*w>GOWJcItkJca6ucD[.n`TD]6uDhxXuwY/!D2_T8834|yU2I?}bU:VWMe[WU`U)3m`f#_FENRaq|=S_F]+!0Sxx=B!|oY/myvLm;zR2j/zM{W,OO5om\"NL<*pHQR(PK*j}[<UmXZy!+nXL%{9}3,&cDOt~B+xLmg!hxLGG1:l>f%Z7+:ZpG7UY0Yw~<O?aLA1jS)=exGQUH*pBJ|31jke,&}UQ,3Nb|>SkCCtziD/,a@^U${*3Lclab35,r\"mdw`p4u2VC|0WV&Oc%z,:qY[G_K:,CTK=zcyA7D:~F[I){j3O{l8CUTZZB))4|+mFVR)I16acdEdmU^2kc2{;@trTCNQ`>WDDhIkb#rFF3:Ekrx)dDt!@|`6E!g7F}q40r1,a{yrazTzmRG!}z;GyE}0Sne%x#NF<j0dx//\"G)I^4[jPOo2<kYR\"jV:O}3ldS7Ti#6E5fVM0v{MDd]y*Wq?8f0=CEEdFZ3H;*zRHOz@c#O.gtP547XtxR)y&kQCdkt?.(yUAYfc;5[B4#dkF?[>lSTz&cqkWeQR~wOSzm_/{JpIK~0w4?4$pnck4uZc}!Z39V0K!zyvADCS+_a/%fq#Y?}w&Cl50u[?ay1FGlyNAwm0.uvG:/Km3sRZdSM[S^ed9QM<P26`Xk]tq2fG!En[dxOaOzR$0E6yXlx)fG%cj$:y/?SmGM@WR:G.Ayx8VYcI:pS7PJ><!^,Lh!i}t&;|7,CK35ULV!@MA^owSMyQ?6Q)<Pk|hFuW:za4_THj$zN8L;gjmQY{G5TP5^AXjfR7HWrpw(o>tZ>n(h!DtMOk`Y[txO\"O(1j|`fpcEka&qAct3/NJ16JZ90L8L;&r.bbZIT:*U$IP@_9Zhp<Pj*G9y=/*TD^4kK=V8DQ7`u@G:L||6I6JhDp1g^/MDkJa9L:`5Ehn*l`F@nllA!F5NX)Q4^Yd\"bT:X3}!^PUn5vg6zy6F.MMkzZH2}I5i)<;FkB+!vik&C0FU($/6GlK$D6nGdb*@0HQ/ytl407krwNoAh#CM6wKCdqjX6zD^7D+!,kFv};KN\"n]Z1Ghm,\"hg)f&_`U@isCGwQ6l<;XbY:4gLN)}XNfsU!0a$dO0egm!dw^}E7Y8[pzXbogQH16Q^lc%F<vEp:I_bg2XiE#WcuMQ1ZBZ3M),)$uD3(p]r8CW3lUvmSr>i&}frzc)UUtgbqwI![kWPNl(M#N!7sV%/6uyyZQs?>SNfNA745x6OQ,EO64+fgpY*\"d]+*My6k$xaxZ\"xEWEutBR%jQe0OiUdcH4yZn`t^DLpfS`N*_VrK*Flcypzt53RSyA6H>a][F@8:xC1,u%n*3k${(`Chtxv}_Hf}?mR`Nd)D5FBm7$LuX(?{M)WpGyQ$SOG`+nU~Nd2gg!f06K+CdI[,|4sUan}UQVN4^RgrPZ2Sx=@xFjM|0,|e4jZ74CD,eK$5<@byg.uW0JMSGvy<uwL/btG4gtAfGZF@XJ#Rda]l:M*S`YK&$gmIg]!Uz&bEd`a,*3:!y*LktJL5AVl:A*M|c:by5n+j~S!6Id2U\"mCA71+{q%djn/fS35?.c>?=8z/d#kTuW#*6bvH[Tsvlh7tzBEH,)p:vuRW6LIdzX4FlHg4lXW]{cuWM:p@(<~&73<lq:+d9e2PpH@^cVn,Cy[6El`7@yw#!/L@gZt<|)T$vfl6U}RL2V7y$S.C^6zO)5Xg.>}r#Y0+vg7pD1aO?cN9hDnp2@>poSN{y/ZXPuPZ5kv!bINxYqj1Q6gwbL:Tdn,[B:r[o:/d\"R/3F5U/}i4?a*;U?aAVlK*i3XT.WEwyy|bJPM+FE={a+kM]z98kM#peAEhDhDYc\"}+N4w$}Kq:wUS7ORXXr779t4SaA+b^_clJ`{aRXgZw7?a2sPx4:dc15=oh>XCoXMYlB@MVKJ!czQ!7PZ~BJgVxT.xX,&cSiA[u]P.rH>\"UA%yw^2=vz_$Hc|_LNG.sva<KEyZ3jUW*YaRxOw3z+8ul,bCHiq:EY$Z<`5rh#=Isq=o8pvxiSw9t+!$KJ2n=Fw`HkyO\"E<<L!MeiTHJnbFVEb\">,hVLZ#re\"PeMoEzULYEQR/eGamCv(NZ$n>dkI{7X}LJ[Zn<{]Q>kq:cH&Sb<S;Cvfc%d<vMVEb#XSQEKjoPUA^N*p|dkuMETr/NHvashM:1R/bcdpL8+2iE$g3^qy`E7kD3PUCTD`jEVB`$gqtq:SY5eEEsw)<gy0(ntGu^8cXP7]J}zH9eASFf,Kqo2rN~3&TeyA|ZZ#dXOq33N:O^6PT8kJWS\"z9)fM{;BFBZ|QT~!ELJ}3!:LM{FzfGBK`5$mb+HrwE3.FrQ5]c}XP2,{m;$w:w3^zTt_eZDb$ZAE0c]$03Yq.2LZW/X,fS5JxVjFJ=,bh:N%H\"jX?!sL+cs0!Li:3#_TVt!SL=,F@RsEDAd20=9vK*UcUgKo+Q_$)_YU,+b,nPIHHQ)@&FkC,b[GA6PGe/D4%Eh)IiE0&b{zeHG{sI%<qc:o6*FD0%<*+>kzjHGQDNa[6R33?N:(0Au1a)mw]w(WtC0%C(TvgDIzH=$<Sd5UJV)bWH5et[CpjYnSeCOuq:WY~4[5O2y:LxjloS2qo:M{dNd{\"`H$@o_LSOz:grm0hD=RbvBx\"K\"l.%iU_b{`<n854d0mG\"8O}y]6+7SQ>m{&DH$XM]ECkct=5n)C)fVN3NRUp?$l_oeGy;/A}P?f)u53m^@WvN9)tr0CDH}^Oz$I9yek_E!_lmXw539O5+&4^#@3[LHE7u#f{s?NaJ:GY!94>C1k`gbY7cdACG(iz<\"coub3qVce^Z?Z:lHeG}xG|X@|8J(z+WgP^G_H]W%)4Q:{oXM,PMUvSA*a}2M#]/#5DcF#BWYa93#ZY@$2|p7f3Q|DQe\"aHmmeM,b`VsPt)4(44[,Fe*saMNna6=x89Ax=vjzC,xjtwJFj]5yOk5!M=$yW8YTKcEVvnBwz0zU6J9AEiihkMm;I2\"Uk)^~#Keao@M<q~z>e}\"iFy1{p/X8Ft@h[rBw0GK]plV\"Z;o%JaSJ.<4;C2RTGF%EPNU:$:q~z{CC5EMiR0/P@bxXzJtYaEy?ZAYk+>8<v87||.F<8>A^i]5SOO##zwu1J<4xk~WM)L30z:4{+PW[wB^f^?oRzshD,,Zlc++;GEAyP(r8<78yu}9++,Zlcv[Vl1?AB*OD#wG|{E3;+X]S80@)Z9`6O+Fs4\"y,hyw74Z+\")/pSQw0<}[plVPaxPZuh%NV#iVN{V5rmO]FFP8|/$uq9LalrR]AxrpDjLIz!MTW^ygbtRrPbUSlAr%:/hB:YT9r:A1)\"K@aID=CmeM,Wov.6b&2E2<+eUqz9s&]Op/[Pzs8W0(u~2a3M)<ybIFSKS9`AcAwWB>8W0\"53.6beip)vB?&$ck/=))4Gw\"VYa=HIMyQy]`khRtcsq3Bh2)tU8zj;&ddHpRQ+$L65C;hx/tO_cAi{T0%6.|d[#;Z}0s/G@wiFl7DW0)Ts.k9^TJ7Owl+>]*9ks?X+8W0}5%DxZ]W#uD50vbCl1E;,ZgbM+r:O*jszlGEpS4#vD>L&AMNkTKNgsCdcYw5([N)+MhlkaqrHn&xNu&fIy$8[&8k]5tN[o5#Y3]Z,guXCNr^VK%SHGo\".^:qD1&C3w+qz5T7bvRWle;C;8W0#u~2lmPuM:eM2L_W9/h:=IauqIx0|,As%3XNUQFnP$I6]`WfID_h\"lBd#D,x0$Bp>iTov.C(P#y<d?V*mG^F>%c3f{IoMeb`1nLS#rx9&(OHmDHPf{Td?&O6NN@)suE%6?qz_jhr\"!*I)_f*@L3wzb!J~@wM,ahQlL[Y4e=J\"*~y3Ihy%Rb6Vd^,2R?a8D%yO6O68@`&>rXu33OfAKZR)?PwnM4K1lUYjv#QMQI|RjQ?7ti|F;;HD@J*/MaDQ*+PxHw*A33}ZqHH>^8L>e<in6HY61ri&t*AYFZJ3>~x]T2iP2m<r$0s@=(%.Hmq9Qi*]*UB3cAU3>m6f~TV1T@hsqUNWw%VvJdH%?Tz#MYK&PiM#unh^aFZ+6lxqxB][0_Z.U/}YR+1V@KwpO|NX+3Ee~AGnY33UVw1#*:.nO6,cvZ|L*i>sw`{fFYMEEGB!8lgTfQ>nt1C6XyOT6s.MfEyQ{%DA6.d27ka%}E>|e9iqt~Ma0mWTd;in6Z1K>=&CGNykxepM4bnn[#z|JXQGU5?\"yAZa0]DW[|2#aEnn@}+3\"<N60|#iio>HmB+7t{?L|qqS_n>p>i%aHfQ(xTM>wc8$PAZHw.NMBY8hCzBcegUTf[NVQkqNZzwDY4C:qoYS9;1Pj=v{Z5v$L^lZ!x&\"_lvVF=s?jiqcj=v?Wnt~teM)a*nR&~Ac*+Pd8UQ>1n640spCeHPm[_wXzW@dy|nWy8|i~FUQng&ho5B;q1X9]^&=1Qj`+0RFQ0sv9jP+_$(<_D*|M*e=VNfM>*qE[(uRWL!VZYkgg3QT&&y_Q$?N)`t!N|dB[Aj3>owx\"Y}5}*_d*WHXcV*l<vr)}I|L||T`_h>jwvM\"M?r/b%r4Pp_L*@_Z,)*Ne_K18Sfs6OIBy6W;]1X8lZztijU+)&dgJgx_T%QP&zLuz6W]N>&=HJ%Somjr1$GTpI>_vj@@?qD>zm{^T0?sq_?5E#o&GCo0?DzzAG^;uGDuIu.c~~O]TKk<^q{qgkc^M~mp3g)FpvvUv47gzgNnE3Px$oY,mH%Yj|yUv|p:#LlyKn8|aOo&(S,.z|MDJgb/%]agIOsgsG%XoWKfARd@VAo)R<!KK8tw6MYMu}RE$61AysoFFDi$oCu9Sm]3?3KIDfE!IwjxqQD!4[ydj{ar|w?pq,@*Z+mqNbzmR.(ZrWN:I,>JzoLuIK*d,G\"0HMBpJ>ZmN9Igjr1l3ch<#1>q{_aVRz&AHyb}cLSlNnqejM7s&h1[NvckYrq0\"<GOP0F5HyS0u0B2P6q`xvLfw~J{_W{SS:M&$@>JzVAa,TYOe#N7Z6!x(|\"7@\"BVs=B7!?JuBmIAI<{,G<ni_H.QnW)RH>X>KJ4B%>a{Tdq=>wt?M53qq#~L>E`Q>4*s\"G?R0vrpY(H[$x?Y?8w<x{*|>$tjO&Mrql3(w_&zg4!.iAody@FQxyOqY5ZXRp@D))rqN!boS#1YgeB/b}2/ncya\"]#0TOUb@*t[ik,ggv1Ot[*]*bi}vJM[H2I^?{T0]{hzwr{)yFR.ir*}w{p#fi![l5lB$k6(}aRQ*fGT.Bw!jgsF&gIk!KD#*kqridwniti2*XH|.oE}Egf~T8ik*;M%avXfuSg2{Pf(1n!R&(z]NHQf1wY6e`J<n6+onOCBV$G+0TX0<gzrYThg)!uXI_R^xOE.Km2R(WUB$_$D!B?G).F0J0JPYc$09$05IG>?&AGHQ+}ndJJM#5Vt.QC(4sx%@HB#*^[cR3+)*\"\"TOGI%ow^3X/UkE/n_)[\"w[>1!6@k=90MTd%r:nJ*xoPvsx7&^R=j#,nTU@cw3ImP=;\"(sxs5_AKw?scZ0{AK{T#d=cy.c~tSWZd|9zw)YgHnD37O4@,y`CPcAU:SOh1qd@A,&5]w`m19]]395+J0hC/3$U]l,%b&Ooc$+&Wqb@G,%oWCqA7+EoXoeoOKgp_4kY5KZf!OuzE?/9U5>ww!O+Cz@ND_jP\"I7+}Yt7x|@>D)!zf@eN1ZjPcM6P^$v_*(k`VraOj*syXf/n1(i`+.$jEgNQSmo|h!s!TZ4*d,I\"$LYC_MgMlx(n&+{QeVN+4eCVIq&!f+s_Gc!aQG~xox)_o0sPEnLi(ydIez2&KNy.ox<_%+fLj_+Gz\"oS:1OyWHSPvs@?qx>?S(+U8P~*:+HMyvlVzVCs`1CvDEFgNQ{]K|WhxKsNoiKtQ?_;$jboe<I+ztNCK<a(lY)~4yDfigt{b=qu0B0*yLikKX>KlPE_\"h$&n_gu_Vb0;D1<ZG:]O:XIDvc~H*^IQ6rMpph$VhpqU?<^5=%&|_?*P).Qk>^]Lnj>*&GB+(HMEE+&sI[;89%=c%P\"U(#rr{x^c7Xg8Gg6X|t=!\"NXM^w@6_O{FvfU~?`*;2XFLVRvNOcB;he(Z?i.H\"qT>rN(UByKZI%,2a%mI%oru?}v]fo**%nrRQE~5b69dh1n6?+t>Ll`+Jz9%$s@k:TISUlpJ1J>lq*{rZ\"GN+MQcILh(&a`d(wr8h/t+?7uWT4s:]]EHqW>cqu?]5.djh]lrn%gaUWKEK{y\"m@LqpJIv=X%:%s&LBa,TI?g7H*Xq}Ws9{RSs\"IUBca@&>jU&rx*Foi_:P@I{C=sXf`lZZ/F;cZZ0_5P}S75|gQW%rm18*pSRo<(&`5,x!%q?@+t8h!s(;.%J9m|.]J9i(7G>Dn.Tf^7Df|jk|N+7;l0})@*o`N^Z<e>NsVE?W\"!bH})@*G(=`N^Z<J%6`M~=/YyS|Yy\"TT_h~<;{?1!bHi+@_zP(?IQ,UKE{CWrJCTErBwYII_,ln$(0_iENzW%MvCqBRNVw!2?mzg[h@eU4ao8?HFx7^PZSH</jj>&AUBoC@C+&VD@SyCB(YAiR%WB9]6$@h.$is{]Unh&^w5&SQl|t|M#q]&9<]AUp|Ly=iB@(?OvA@Sy^w8Z`Dmp7;+xyynI?Q)>rQ_%g_Z<[g3jGnh&Z&v1wgot^CMGmpzXZ=D+7&wJU1(vb@W1(vU[W1Gj_%gsQMSHKP~u$U&9<]Z95O^v8ZgK[F;pxgPoW*@*;MRy?HtfZ95Obt,MoyGjN+Yya~rQGLUZr(m`Lx4JByZ<|K;px},Es]mz9iJRr~MLR_[nAq$1A&OHB>t.B&?7Re??IPj/IP!_C3TL$Z+n/+_P_6YAOj`PWMVWjW@:y|{WlU{~;0d+L]F}Jj_sl1iM(M&#qa^rqWu}@VG*(zEdFdD|?$@M<|lW`*UR2/>aKUdYL@Bh`+vO:4R+H/BgtWN4($R(4;+K{\"V=^0X\"BX\"LLN&V)ExdQEbpjd7:v.e^afMWF/~\"M/m(2[*FzjjdjSd[^0]~&)aAIKtW9/+7/&(I@:*&&%@wzk}~G9_s_TvGBG0Kt(r.W4%,G$!~g?^)VL/~t{%aHl~sVjs(2d_sd|hZ`~a|5CNu)h*Bq_JC$\"nI=~l_phLaR,aCmVhp8M2jbX9=QGfz~O;bqsF;F!b~YB+C1y(_[}m!9~^s$SrW>}Tr>~*}4pPL)2JiP`j)6}[y$~j]w`u#@ST^#$P|Nv4FN4WX~~F~/n[s|x8$Q2nIk(ttKcI41e,`j)xs(k}s`|mLbV__%a_;vxZS4}7_Y6@}i:,v;C@9u{d+Az1`0xTxl.r8z|wNtW[}aS@~9}e*k~T.?Qc`L8k~Gf|s|\"%ag~|A{~Mv@9I@TEd~B?NLF0r(z`Ydl+aA1q4F(~\"V(ho~,>>~yo.C51n9U4G?Svi~AJa+OWzkP~l/+~!\"H.5+P(iH:}+(k~:,0RX|S?e~u^mWX)jE^`^AcseDnWeZegd.a#R4l_!D8_=al~*S_s$mFOJ/b8^qK[\"]l~~WQ4uF@9<>:vB}errW%2#$JL<T\"sosPN98]9eDr}>Do~6(pW&|_lk~1&r8D[M/,v\"Fj_XW@5(h?+kB~`y31r(3/CjWgk\"spsnt}s?}PP=~SI>QA4`eT`Z\"f#<CyjL/e}ZC(~P]xCn|J8lIe30[6>UQ~~D~4XLL829+%|Gb.VN/qPy|:?<~VA+o.(At!hDW@9:}B$~sl$zk1`}VeWUo\"s=~lg)hn]cx1|6l7M[@(05}p_!~G[QtP~F2MJ9?0x8s8_r(@}w_+~^}d4{sEu,I9[oVNLgZV4;>vod(kqc+2}!jk(>_!Dl~[>_~X/xKb[|}OWPVGcyd/&c@)Bd~|t@~n`MB4}>y6hkY])1`NC`}g/W(>F.vM[cxm|4*kh;~3cy[Au*>Kc\"_z8(~5W{spEJCV~yHPW<[CH@>&vl|%ajUv^+7~~Vv`efnig5y*sLKV4Y?]H>}ic?Q^HFOo_Ne`}<FX(>F*>b(XL{sN}%Cn|$zyFQp0[i|iV[~3`l+y~j}[C%}92@d:@W;2r*U2$`e=~0@U4?@ZCh|xa/&+}.*pi@s<k])|;r8(s84pi+|[S[s2}yX[~f|Kv+~/+J6RK??qP8T]9Lc%hP*B\"6>MV9$@$/C@>ngUW9drW!~EXmW!Zeg[.[qL/jnFON/b8A}qPk%]{>Dg~j4=s*,8$${k%qWz*qPR~o/S(0(aZ*R:_Mi?~a,x\"R~d2khZ`D01rp_VeyspZ?sV;#Qs|:P<J{]ngPL8!L/1_2X#~@/$9%~</oF@`hah~f3`~A}.H9~K[/iv`>DZW?Rs(9}4zIL,1UR+@*uN~kl`sh~e\"|sB}yp`~u`D.e~./=Gc}|Y&,HDjgaM=~^`W^n){>CHQ|;t.ld~o/IF~_Pw<20<WL#hHdDXf+:~8/MJcu6V#qUv$t,+]|.~p@,,YW,P^)+>/CQ|QunI6>QJ~s~}6l<lE,;iq~M/IF\"_$t<2;v/C6>V`BqhsxA!Z)~y[%CdXXF~JNv3~A/#Qc|,Mt({}dt_~)`%u%}q?K#~(m{.`P|?B[FE1y~(.IFz}YVmbl**>cnbB*>VWo#UEW|>bF/6S*H9~g[>;&(?;&,d_%8?)#~3.l!EtGRcA?~5`%u(}=2Tkx_MpTxlcA~OG^)``{^?W{;W:*OiWkYmbY)>Tu~PtKLD5{|jidsjv\"su2&n~}unsu>Q:ht~oHV/g9o|rCH/$#UR}}HuILW4#gEzbOpi]|(u0FE/%\"T~(|Oql^R&VW6}.vi|Z\"3F^.KP7|W[yF13])%`#8YWFVJCc.L<r~h|?$qs,FHLZ3pCz[QV)~@2yFz.kR`FZ{bEVWT@xFn.ZCx!vj])4~Nd8t=Znl}C_rEQ+uf0\"cqq0HJzFDRtbF+4obDX0P\"C)4\"t(MG2%j(W1DzWFB9~#I\"p5=`E)U!K}g:g#}d|89)Vz~L)k>Lp+<##]j:,8zyzWX\"3oO]\"(NhX+aAY_vPD5I:F\"F2k)_^KS)MV.)M3NlB2%8CF!]5;x#40pIy\"cfqa_ObJ;q.9];REI`RWp?{^?K{;t}rpx)1hVNqHEZ^r]*ii<VK{a##)bCL[9Y\"UU;|e;DF&D[`4wh(hotxIPD/D:ClcvC0(Ag,hZEqN;H8CsAElm@\">Ky`6$>Q%?Q#Dd~bpCh3]e0<QKKaF.W6F,(%4I>o|~fZP5!80fHv|<|xt]lq98jf;=G._)hXvJ1LRqW~j|<#}MU4Cu*>jZZ1MT[AsGK|)Hk@*a:3JH?0:z@R;sEy*\"x|@W$z@;gE(Hx;g[):[[uOe{n5(QLU7Mm@J6\"^J5tN&_N{u_Mr3evmfpA`EZtC^,&wF,(k>Hd@A(TFBz}>J{W7F0sqCoXC\",&J_J8O9T~_E>@ign__E6@)ak/>c=AEMbiUuqnPjXPBf|76(}uLNjAaFzL[h~qShLxA$dLyDma,7gM943/r7O6;P{>UE7D|d{MA_8d$(:h\"t1H*rj@Q<[x5>dM+UGy!oRFHEL<<H)UzbxQQg4vJQ3ve%*7SRF>31GP%3|KvTXGTr@=`>=UL&IhgPh\"w%\"]s<!#8*fQM%]j:,b&e^UU1gMaQaF}:q`PM<C?`XqWhW$cw7ZaQojlv*=)w`KU#St?N9VaZSY|Y%TWnk3tn~)T%9p%$Qpi&|>pK1ib!CIM#pns^f])\"t]pBwqy;giJCcy7mr6w2Q+L*v!|Bg}LmRW7`>9|SdyF.Fi0)VIUeWJU\"R)oN^~V)0JLS0UR(([\"t@yPC&(M+QS7ls\"a#v&5~_JbzIevm$SWNN&M$~XhgE1FWD?PiBlsVZD|YlL?oXIA1F@9X7~HZX%iSWYM2:ui2:DzV!7s;XN|+HJL.ycNW6B/Ce@whSy73bG#iC7AyF:v.K`?zO}SYQM@o=Ju3?fIX0p`xFN+41z_IiC%~WvuvFCrj2RW~JnBlgJ8h7T?n6$gdW/J&u;k,?Ie,0zF]D((Z~__fZZ9),O2n>.vA|r.7*<&Bn3L3Dp5Fx*f3KJ(|#c;V!7WQLVGx`$GJ*H~SdeZTo6Ul6L{nglWkg_]}VA}l6SLZ.uJCxnpM5K:Cr`?_JOV7)7@ZpPxXW/LOLB3B6\"~}!fQS9^)t~b?P(.v|}+%.v.pTs}Ylwf{^K*}kk*%\"!.F%*>T;htFOF8Sa5R?LO^_wp_H3rx|}whsWm,;sk\"sy7PrYI>fS~+e0_q#b4G9F8L]!Vh\"$?`2#V2)8]1=<lA(e%\"!?^_afHpi^T#Gq?pL)X%lnToc#k@Y7&OQ+#r.j8L0x?yP5LYO9*`BILTJ1FUSMRU{y{HL4C1%+d%qBwhWWS5fi*kuh`_AD~CT!3*$B/CeRx>Rd}gTpoB1@dg[VTPV@WNL+I4S0[Wlj{[uy{J>pV3JtK&S,vwpXQH1[<$1:)>hq?r<D61&@)ZWtN6sQ<)U`91F6,5?R;N9,yZWN9:&h3Le_4ax9Ukl.v;4_O>:X6@,xu8_r.!05y#B(/GZNx2.Z?cxpU#zJ{8H7]]Dpi1@{S?3(p3zdUmexFn)B%c0?[n:T8;XVK?3rac1nQ3]QV<vSa>BWR.1^)Tt,QMX\"Cpi&y:7/jfYro9K,vdA%s`|7%Ob:+\"2zJ,vwL]0G9eht0=XD?@.6}B9pZ,$Z:G{@27OxF{(3I,>AY,D<(L<csCCok@OLt^]cj#(hqcs}A>ztrp8@A])N}&Nq[m)y~1%k&qR&[uIQLHtURpE*{(VJs6E6c+]jiP.h2Yq>/wsW+/7Jna/np2b2jzIf`>T;pu$];rRTLSE)SKilW0}y:#K/~xa=E5}y##%$(AaYHeSs<Ggt|gNUTjX$#|)P[p5t(_:;hAt)lp5bR,h.{Q7?QBlZkzF.dg:1/3*qe?V~s\"Z2#D41LtbL{?@GaGrx1Nm|~.GC_+h&!&tE}_R+E]5AWQXxhp|VeH?yP5gNSE}khnJ[==Y*Ebd<0t(]5}qhX:5%}QdfJ%&R8g&^86UPC/zt(\"oF<y7^ivZB~+LqF8/P;46N.ZZ)hJaoB$?=8,0J5]1~|bMPFYmrKztuHz{xK)qBeb},.|)6%;]IVmL+D`])[=Fvrr{yHf>P?L~1EVt=e.~\"nS@#U.~OU+2]2jW}0c{S.p(:<b>J!QqS7ZA`<xFdItR\"_A9Qq4R@=W8F>RF_)h8QqTQMr[8?9op<;;7P@=S[lT{BKFD27x~|7Q;!Hx~w.%@ibx:?eLjPInow~Ej?(SroWaE=0S3QqC(`m3]I&!Jph(]I&5gb>&]`;/%^lPp~]:$DVPp~]FJNxD{A9(A$9v~6hVqta{;kn;e\"/0RC]ax<[!TrRYIQ%rcRJYg:^@`<F|#J}kxOfZ1S}4dh9$6F~;Eog}#<`92tq=i~}#6X7nh~}+*r|uOj(A%%}n/Ve)_VD8[,I|My|=`X.2eqf^|H8Ny:!MVAP5~YA}bm=uTu8w$xn^E%{Qa:$Veo_VD,$RqlLF;WVTE2>b&)`y39y[u{tp:)~)/k|~Vu(;yZq{r/v>.ah!V{;=%Px:.o*.W(,a2``Eh[~S5||bM|~r/{;?^C.^NljD/8zpg*~eXhM~:N9m9~G~)~jUut(FH3jKux8!i!t5QM>>1Ztt(kB+~dW*>`L>#mc2c(,=Ig7~{zDB4l)m9#x]V*>@|[K].?y`<8z?u?|:?{~+.{;r~kpt(9`y3@~I36nu$lx|yHh)Y2t}jl&QY>~;2@9!~Y=j_{$mhRwc.`e}~z2j_]}G;}sI[CELu[0Mx!lXgBlV5$B!~(EI*5e0}l!nc|V}~mRNXz_rW=>jy:$~sr4}4c|)>I<L<R7xIQ#>S4q55Vo`r3tQ4MErk)NK}6~F+`90R`BL1xQt3}/O+s5%*&U&!?dM6@VUj7`kJ\">`O5z.F,_&&I05gtIj,iXO7SvdRkdX:7rNf?(:5u#hhES&6=JCoB`W{q:KO@q^V;jfDcsYr^p(+D1GXT3<wgO>)HG/3>O!@0?22[aW0KJO6!$mG]KH%Gr.n}u|Ep@TrLH0vIUk`}SDq7f:y:(.KoC*?p{>\"aF^NKV&q!UJ\"g)U[PWlL[GbFrI@oM21\"3.bAKJ:OHLaI7oJJ6CLMK^dm<Y9tFNiQjyN|NDn!=C.a#7CsM#&x`63L9_>_E$}*(8:9vbSniL~TbYw7du(+sjXT2<~L)3Zd8{?>0NWDr/~+!+kg7}2:S*qu|fTjjkWiSxCKHC/F>r{&X|aDjHD0d)Ix~AZ&ROw^N0Mo&HIwqJF;&vOhX3Oy?n[A5w!n~c#Nhi/Nbb]nd/$uW,=v8HR)mQBT/[/hpXa3qc:lY5u~UQ`rVf*.q|%MCHCzB>7Xi9BSC]8:B^N:B^h0)5DB6)AL]\"ChcPu>CRX?{O]`adTueD#MSXDj~NvJmgg9(pAG0wYZg7Iv2489fGQp%ZL+L+CKTL_W.s68a(IR?=SHpq0O?cxyCa|#_)WhAFP`8?<YXwxJ4VYP(XLC9&#k?^ESc/^k0BNWj/O)AudnC/QQ]qt[B#0j[HMd#;UU4rDbN]_<]@5wZ@1l?*dWzXEpa/0XbMVf\"mW<Z={*0g3!KW^nD``PSyWP%A`LruD>uMXh6lMsDH,/$?x`a%}Rk5G#eQ*`69[Af%:8dr{ai|(t&=k3>J<JLNT]TzCqhJC(]C/s,FX{iKP{eu5e%6P2`NrRkFGU~&+,J?G{%AzEKsT]!+Y_TT.`*j+pLf5F>z*ljBA*F/25\"KYQB|iidPZ:hEIv|r&QFH+^9Nv%I?x48dicTrbv]]y/qFJ2/.~Y9qXfl@]QIGMGddE|bi!~ruMohbVsz:;_Wo/{C#`plLZj@p%]90dxGLQJH>~Hg`(L^}GUT\".Z$n.2KC%gXc#Uq+5wDE$ypd=*sQFg,qnm/re{N_k5*=/48v2Y<G0QX[EK{M?Jq6?[EY6&y^9%R<lpg7.7MZA?a=b,o~[vu@N@KUnV4dE_cctoYk>]xdUjBX`1T)l64$keZ[jg7>|i|y\"}BOA0LV/*G:_BU7&Eb5Q+$L]2;$O@r#xx1mfBK3E},/Uc7r\";#piPWq6!%=y?z]@X4:}s]>mFb]7r$w;?<M=}9|f&D:F44q>}?dk[Yr8qL<d3t\"`0GDL`P+B1zywb]V>=vQ*z}@,:,NlLMt!~z=L4u<8rkZ{3S:xq<r:U<nC`><>/@[Cs1Oe].J$ZD(fS[oBR*Br0k/FCJxu9Wd?oI?bw\",<!D%t.~ZeC^pXRC,v#K4}L<$2:,>r$Es\"8Z/{z|cGq`_z.$r9`p.\"6~yK\"Oq!G(s[W1|;R@,M?N4sFb<{l5;CZ+X6ouL]NPQ[_oST{t,mUO;GsO^x&rQaO,vNxqFT3y!k.{rl]mq;o<?Yv<&pP2o,b2C^T=J!)0[;PpPVd/X8M{|,eQ{i+m|WY,n!zUh+YRon>jTehgX>*J$u?[!}wqf%]kMV:@pP/s/~d>d]@BSpIihJN{&<vi]W?c%OzH^2Y\"i}.burVtZ<@/(kz])a/BjzKmqKtU3EF\"oJjrbqV[@Gs5jzp2R}pGUWv~GjA@Kf?iDzIqc}iZW$T\"%|elxbEWwk?,DO&p+#?+Fq\"UxDA^%ftDhj/Jq%AmkePp%a3T6OPZG78*sdTjMc8uhQ3W`?|z(y$~mGhhBGOf1@YJx_3)QGamnqO&\"WDJiiuA0lkjv(T|Q_:WD58KMAP35gE^&vb=byW.>hE#viDYPoFvib1\"F0y>2UsJmG:pY+s4,Er&6Aqc%l|E#)]XS7L(E,A|lIA?s(K<qT5U`J)ouxC`YyekH|3.%uU*n[1]PzxK,K!BX)XNZqDg~GAls_S9VOmZ*=S5Ig1aq&BR7tT<o234Hk}W}O@kkb^HSQ5IF_uRy,[@s^+`lhzg9bl+ozU,R^0NJhI\"h.mFwB4JUY]KRmmQqI!<h9u}g0cD4_dq=De4}R@TWF^,g}jDK|Lh}[Z2O>;PHCVxlM1>whhtbv?P/HTiv[#Kp_MYkk6E_iz[[qGKaGL+nsK=.}z[tYsS`&qy1p%Pc38hKH8uQJ]$n<M=V_jlpl.modR3L$NVN)Rv((2]*kVYo:}wW9.Xkw+^rGpN_\"!($@{LrsDyuX0^}bL9x<5v+O);X|r#8VLU?%}^@$.a[V@IcU)`x(H#~Aq]>O`]2M/2g]S[FQKfq*p(&|u]n3w>q+@.)o,c>suxV*F61H_[L[y~3oFu!W_)bX9kf*rIDP/#@8y]3$luKCI2QcYlofzktgB_v]SaR<&aX&q0I;6!H(K=2:`M)Ptly`)*$)W66P.me&3:W#HaG_^OV9`2n~YINF%1hP;RK835/Hwjg&uzZzK[`~JaSA}G,)?d$]5xyc&oS+9xXt:8vf7&|DQX|Kw@$JS3@n#bE4C|jR;c)!DRu3>r+pVVOo)`@!f%X|)VkPG!}FNH;BuvTac6\"*&ccT+WO(3T^5?5WWe`biMIED=_2k#|,B@S,}s];(u%3cg\"_yCDKJ`rq_^rDfKe@(,/us?Jp#(;^>J}>Y=j`8St4AZ3:~N5FAF?WM]15gr@1qu3SZl_&t%aqg0t)%0Bm2Y2/+60QcUfKX}i0#,6)q}}D+$Sw)v=+Sj/@$.N+&K^_B5G\"ByVF}F+)fTCGA>HyH|r$).Utp_E.dyvwh!Dh#r$=/w6m}Q?;6}zaXBH~73|n>>PZ`GA:5`!pY]Hv7C=cDV6(`&|jq]6JSDQN?x*v[B/r_iN{~/n<J+OM4f}8a=Dl=6)NCZWH(n8@CtRuy_^]84B|XET(p9&$9Nmni<^o.yMc921%o}22NWtbZ`f{<<0pKudT$nUeROr}EMH3Jmp?aG9b\"H#cRL>abh(FG]kudFf9:AWGBKDqow[q,a3{;qK.<jN<e6_AurY4/e[(JnAYmrot2/I;es(BVMBc8?Ih94K@5y)EZC3r3W,+cFq3i?ehX)7&WbQ4728bn+CR=b1S05+JP!j8F;GY5:z9m~SFGrmUs#~rE3CO}5QgQ+(AgHJ>O!?%+P{_K.S|oswl*2]/X4#l^eoqhwj2+P*zwv8d#d]1tN\"giwI1d_h^J#tN@~Y?XI(^ka>(|OCp]uR>/0hfOE*SSfcKZe:~wR)hyw{~/,Y1\"p|uks(|}O08^g|<`50Q*>%|no{~Dx2gG559+lN:&rur)^A?p=ihA;$H<_B|qgt9EDormN1l:5*^>w|^:w@$U5\"%SM(^},@lYXhh&t{#5L#9q]\"8^vWPRpte})4HM>4H)n]B[^:w@$Hd`plY*55i^8~{=`LgSk{~l,S|n~tet(dotew@g=W{20[#H]QPynmjCgr$zmyuXgO1vh{rBeF&&GI96JsWRt8Ki7ui!MeMC(}.EXJ1qb:+C5]^%cpB0ifsBu|$FCiKO,20tDhb=h6*LC5QTTgE,kb\"o&lJOMhNO(D_~KO`UL/vDMn>&?bOz2hNm%f|~ccY,5X[v>DNH5H,i6_t^2ft^,sR#GQiu<HQ4zgfQugdDNH5`9MZ,54wDT,_YPmfEP$qb~iy^[h@uWd_$fsY8dbnXX|XXjwVdsc/0ExL44X_vD&WF0:O9^jsa+W7+]]r(vi|:a~9mxrM$AZL[`}&k[=^WyS!DhUp<6nlH^joBZe@wUt>VBqnqCK(Sn}=a8,QqiV/[6X2[ZO#92~IoRrIv}4\"pIxtV8$N7LQDx{CRFB;hr?gh1*V&N/3$v,Um$zjk=0:+<Sf$NP$i)zlb2d>u28I1oOOMLO]ERc*B\"@N[[&<hKCMAAR;qKqFBrIlJj}dzHUuMpeN|8~R|yP=rCD:F\"F>|}y/I/L2!5u1>I`RWkuZj:2Zq6C\"v]=K|2$$V^ZW_:CS\"N/;wk[Cy6+FUo|^xA%!J~_Znn?aFgdI}NTZmRf\"IY_W8re/>t:;6gJ4T][FZkJ=?Bm4@4ZDz2{WO_#1}u[A/h7<26kaCZc,}qE^y/IH(M|V&Nxk/$5v$}w:koLy_}#G9}Ph4E_%OOM[cQw?r(w7d_Ak+_Z1B(y/=:X|XuuKys51E%ks_WFq/TKVZd2Dh<!20j+4>;(>J?Lu%cg2i$GmHcsRu6kaC~IP|G(s{ZUI1o,m)o>bQ3gO_7g,?4e@r6XVjTvHsSPmfKdXnB!?D6_*e>uR7nLe})uy1fDozs>pLfGlt,50}zKQ)>vxI2A5T0In1v!CVqR|YX7|}UOesW!5TNVk?aFZ);Me`p8!c#?ZYmWaK1em.MWDD^)kw9r6f]|f+F(ERQVjz,|i_0cXuVEIR[Qj#4qyTCnaC,`{3S|OZf$?DQV|3tWR^]#W6gY[|*O,_=@prA/lu&=(r0F?Cc_\"X0}M<)Tbz{|SMZV7?H3q1{4ZRh}8>A_OLmss/ls0Mx`m*Hhid3B7(|^UlA}d_zNQ|:Vf$kt1K8+5>XSYYsbxIz#bH?y5/U~8$esU=%><1as<)uK<mdWNpcg%wC5N%a~aoo>/23{:{\"sK=zxFVZ(F~**8>It0}CFv@Ekk}ej;&(Y$j.kG$QdI]en8>62w^vI+hEax}8>K[wksU$t;|@XTU[4{[ZZrV1effkHqZ)~g$zrZmY~>o/v?2.|;/x[q39~+rN|@p<)&BezO+anfY)^X|kZNi[Nw>u`=:;sc}ju0>^nDP#}f<!(is2b<fi~Q^aH]|bp;.VL2~r<K!y%imR.3Tul]|mResEUU_wOk?/IO?lG8|WAeOJzPG3F|*%CQ.SkyupifZays6}K6}p?9s0M9_lYKhCdK)fXO.:JiXx[iPd|[)\"&$*HFhqh8cZ{{@X{cQMlgV4PJ#3~Fu>]RL4f$v|YZ@r>P\"Et+D+cZr?Ul=4gYSUW4cCTk7]T[57JiSYILT`|C`Un?kHyy\"e]3)U;Ouc5}puEhYr.J$D1F=CT}b~F[OL7}3F@p)MW}%H?6LX;Ce#n}<v]}5;$~T01}4o~?YoG`OD{rgRnxdR3VKca1T_nlCQ/KT)0.^ry^YWT)z]%yHsEZJK|Fkeez(,xyGylHVk[sMs7swW.JW8pi[Bz>&Wds+o@~!AO|G(gq3^kB6.bUWulHU~1OX`Y#y^8^At\"1BfHLUMC`;w&Hg*$(&:.q|?Ipk?VWtf\"~z\"xaP21K_ae~74VnSGcYsbCFaijNu_bWt{2>c/M|aFU[@Az}K*?&c7AY~EtPYc$_Wf|4zyOTA\"fL}k6TjO%bXu`FEm,R5TVrF/*ev_cZ,rg/7vz8M88ZD?Sr1Z%w\"h[suU:J_HJqAf2F1\"{L8$^2+r55h2g!ZbGyZDRwA$sHFJmH&w,x\"=HuB3A4j0+:)(}XVne|tx}^6>>UM`hE{W,52k,~=(|vaR1Ett;IQ,N6MD|Ly/&m8m6X{ddXN?^0tR2Hf$w$32_b[ql9S&`ZCm,u5O%h~bE@@R{6Wa)D8}O:p>m=z}_QIcIB]36tmx+M:vqYeTl)}Op)Y|;@A(]vgr2^Z(Vfbs/R[ngE<snFG+flrjkBH$?v/B2Yi/3L(ZQ*wi./Dyy{ja|2b,3nxw{D|Yq]*gH55}.J.L3!B59joxh@;CE%bng25*xy.ct0d38}L:;R&}iE_W&tLtoVY4bXrno#jrMOb~$u^[o7U|FY`&UNJdGN3DsWPu8J/4}Ov]7}YMn>c#2T;hyyQiOQemVj4wo_G,)r=ug0wO(qf(5{P9E7D>E,4l:>rQhtaQ(Zms;q9EF5mYFD\"i)ty2I0=BCD)XkC)DjKZ@b3iqwz~9xDeT!&HQ0)0R9}vFDeX+%ZcnH0*;r>PV<CxPT((U=T&+y/cPQXQC9vq>>}G+_wDhWw_z9RR~h`3jJ~lLc0i=h,xKYX2q4k[PIi&s.&fS/#3qm@Wzf|J3{nxbq|c_@cDhxv4@0U#^HI?_MqZ^UP^>k_D0K}02&^%_Y^vQf(RCJRz:}QG7gzjkg^J=w~1alU54rdPlVB3uDXQwX,mx)PvKX<ccD`|r.4vvf`t>s#2T.h9h~N~>HCiEmJi<*HOz,2(7FM{kxNO`YPmS8YR<eW*yA.o_x`rB>ZlSF.*rhubcpF3tenvvx3rU15JO4~LUUnDa?Jziv<fQst7x@@^YDDPH!*#}Odbn<LBc0@BgW;;|!9nU[4a*+ot_(IjB222I~R~|?1f]7bK?OW1kQ96K7d{St~Z4U_RXJJ:.M_Obs>j\"h>xoU4)HDhJ=.O>C:`~+o>M@>|J|\"sB_TY\"@s~qme~1@Y1aFWO_NR`Vmd_8^T_t|cNn>DNhro~PA{$XnJ`)DUMNWZx~TI0Pg=3W!r78~4qd=bvmgyal>:w`EJb4}__o>J^!&h4cso*H&9}.@nQq}opr>^%pbs@uCyk=5Pg\"NH5&M?9cbNWaS]|xc5}:wF>0c0JB.<}i5c~lW.#d}zE=`~szD:2k[p>m4,.<|]MiGoGa|!>!6aPy4oO=v^|h&X_xRi>iW,CJuh:Ho;X~LyyH?O;p/oCmBd+#[Bu{$S#F?^0]r)ZFw\"C8R2FuZ1eR5eO>)6sguCn!c&RWcT~OdNqjcP5aYs)q#b|24jF|yoC,CVUNW.{*bmI1UNWV^8^P(l+%6cMOS1XO~8/s>~Ky|rRx[F[YNmdwJ9@9~tu4T7s9^%|&z4T(Pg>~(P(j&d=jLR_*kI4)FE>&yIq})YlUs9:@6P\"t|d0X_]IDXCp:@3o_&7Mb]NF]WRL~rP9jsY)q#C+cJ1>KMSIcb(><7aP1b#w7M%hF^1m]aijwY:sEp/J}7:t,TF[RSdnqioJZlrVSXb,wFWLw]Ah2I:Xo|L/[&\"~X5bI%>L*0c.uPD+oR}!9`qq/OmJ&p?%>l>k}avt>p=bg]Q+CiKkhIUkg_Q5|5{~*<|u4x=VcttG7@{5c~GB5P~%>N=B&3n+4v@!>q%1>D?<{}7\"f.`8TC#UZy:@9xUB,5\"vBQMSmk%h|7WlBJt]}VLvGxcYtPW{eM|{YF16&Eh*`{VzR{_;~~SZn?O_QKYb_3o{&VOhrMl!~6U1}:u$5D/+oH:AV_noF;?V!7|cOozwcV/TW@J4TuZeM8ls)ERH}[?k>EtQ(r^/qdNHjr.zES``I`n;X1|NGk(sN)&^M>~^M;2#2or|;6M%0OqWTX^p?HL6y0}FVeT4~k!4Ty|W+,Q]3%@JFlc8}]i2}f#2T9}>WZ_Zc7#~:U(<3FVvGxc_2GVss1ZW_!|g,avk}b68TbYR_Tq2>.<0hJ8{u)`Ji]_[EHD@xV|:|G+%|oS>kVN.&U~@Kh(2J+bnBc=YO,Cz}7WmLf^=|HAg=9{4s/|w:No<4[64wQ6x=7~:=4$i,Y);sr`(81>x:Kc@RT~wXW_WfL*_@0|*]A(3}cnu(=hQ9Mh0:2X=|V){&LMyr1]6vG}WIZ<ckTjJ&>}8>y[pK*~RO<2&k86v6Q}ATGZ,|{4?oy^9eEsHE6nJIq|sG`/M.eMZZU`3sI&HIe=e(rc>]B(TYIYjS83|l$^rwZl0hh)ERW(>Zh4c0rb9Tu[Ulc=*i:}~So>:FV4jU{\"N{8r2rmrw~B40rBdZTMUb~aJHV`/5/[(z](<I(z\"|ep*q~WP;&jOOv*/+IVLVBY1>j0`@X,<CbZ|/Yt>#zeglLQntfy[8M+b7b?:9Eb?&vV|k>t=_9P4p35Cg>Q[.xzkq}k>l>z}:?\"&n+KYMHwPbn:)Sn6i>K<M&,;jeQ`p2:c^/W!0[T&1/Zd+u.B|1v1npu>ufi0Lk>J|+nQY_9VBE?7K$_jGdc3zcRXE9tSMo?m5W@_l2Ma;w.7s1q`NKGn0wK{WFH]G>_G,P!RwhF^^c95\"RD}lZO/`DNkg;PFPG&zuk8J<g_%:h:d|%HO`aYw6_s36uT:Nj]jT&s_LhFmA.aR7x3[j!M3je]o1T|y0s4|OxRV((pE>S9xZlMD~QBWd!e~dG!_ddj:yNBa7XJ?apEoM,^ZX)5|]TNzn7e]J9]P?0,M{xFqN6tOVs6AA/XDYn5MH`w<1*EoOLV\"cGQ$nisb?G5ya]5#GXJ[K6=n&S%LV5[(F/_^Ol^7W%s=nYR/)_2J[D3~U>]3=z3m|V6;nzQ)XmGXg7SZy,XOMm9h~k9KqJx|jStP^0pR|e,q!dc\">ch!rQ/8_6FVt2r0.I9/J%cTxkB%^+v?*GFvOV(.k3TY^7mqI\"ssvv$_30m{AX(T5DhItvBn;D|(E`rnE^y:1n<+>zeFZSs\"!,HPNyDM[8t@GIzGuds^I,e%VK`7AV\"@wi,I)B&$kC|Q;<J|9NiMo;GM,kauop>WP#P>`Tj[q*ZRAoDGmZwXUY_FJ?ZWHkZB\"s{ffx*}/P^=qBf2q>A%sGKc~SMcY[b:}eNcntt]TM)h{kJj<n%=7<u<DuC!ulJ1ZGd^iF|8^*rB7.c#h/6}vs3&[=h8~bDr9IY1E1}}emag&at{;w(L4FoK4$1?DDp]1Ns}lSnR)=~v1x!CMEMjf*yiM6KWdS2~5H1~Tfcf$FH3i>Vt[*>TVLKC)tS^_rGqosiKY/saOy3qU=L8Dh@fIf|kuHthZ!dZ(h7LqggWo^4L/!ZgFOy3{|JpGltqI^d=tAwS{}7i<|a,FvhIO:FxOVnzpg>aL8s^KFVQQ|(/cQ9stsB2;tvVQvF}s8J&McNBpu1SCQ`$@%GuD.Gk|pH=L[c!cjWyb{a~r{(*h*0ilr({3+M=tY5:hw6cnDfZVfu[*|Yk@|M_i<Y_,x~#4N|3unOxz5|1a3rnco0wOKBZZJOf$B9$fyW:s[17$yZ4w<}+>Y1Ws4FkaZ0{AF7o7Vs$gaczOAR5M)Ai=|Ofz<ct!<P%OHZ:`:B>:$LGfuBVOqktio@Ffdp4q1)VW5RHb0M<ttxm_{!P7;5)z,*0>eQPu4|z$|Yt[tUyacE6$u|LDOD0vrciY9:7Xld&Jpp5(W|(I(_AWjN4Hp2Y|/ftS+GfzSLj>i?7Nsm_6]sECw90X(iRV6{KPv>eg<4c;?;4VGs0FT6k]ZD2rxFrfS{)^2T;^U=s})jI%+lDH}neh`xBDB(7LAPdDHO7ehcJZHU/XI$1?QPQR>oSu^^_YUJ}vvPgzVi3R@yGD)odn[ajD_VpEP^jHMi^(i/`HiMv>k5^8*qvM_x9pm)AXX_<hTX2:K675<vrM.{%Fq*7sdRgQYa!Pkd4UAhq?c=,&av!~G*OZIu4YU*HzzZ%cOqojneyco@T0z>jBBf1!g(sp&}L5zqG5bE`s({z4lDp4)Wl~WfXn|L,dQbO?pyW(zE<*!Y&tAt%>qcubg0k+;cz[WfpG64@q2r54aPbCq0Nx>}CI5$]JB!~pp(/nw9ry9x%U?@\"e#sxV5{~ELuQQTC$DAGhv*d[<$bQU1XtB]5ge@>/2Xl*e4(0Re#EX@lVno\"Izb*>5(U66,4OYlPJXE+JOiU2>AR)38JHFIz.G4yhs(*z>#o\"?jZW/xK2M8S0:`HO.8_#Unvy1CM9TMC%6X%H}@M&}(u]&36)YR0&yp(CZ9^<0[7+Kz(pSi(A*[@zbrV|~N18mXdGajji:fQH{lYGm|?f|cJB,iZ1IV,wPcFgYw+l0DolU{7bl{DuRVX`X&{$I*Ee%8FI?B()fqIJ:pXw?nGfAkI7l#jOHZGDGGlPDq`Y#m3F.q6s@0{:>BuFH\">FKKIU2HFq]u&_aYq8c;5Ybp~Y.(5H4owDwP*duhZ1B!5$9n2wf@~\"#2>AYAMHBu*(U%.Q(G?j`kEk?TK^7cj4*@WqI#7x7N?wZde}HzYZuuuayW0bacxIL=6AqrUdD,0H,+d/Iv`r**G;JjN@,y$GyK+@FL6m/xT[+Xn!<PDAlDQ5`@|eu0Jws$cHOznZ_;E)?L1u]d2\"11ivqq2RP|o#hL*4b]O&l#SQ{=Q#2$Q~GmWv[H@UwA*`0c~^GZ_T2#M9:aY(hi[wxh@cx.xr(Taw9{XLmfvU|450>9t^2S]uA%\"ls*ulC,yz+855/RS\"W@DZOws%qY_Q1K40#T(9b?*e_AUPKc=noSYrE(DzJ&TwMj#A^tHOGAyG:jFSFSoXP5x{c50b(\"T,5t|m}MR9TnLPDmOjTQ9/%q7$9CFP9=<?}\"z,Lp!AsmYu+O2?Id=4h1Si`E1([7P,W?}3G;R7`rW}8Jco#Rq8c#WnL7#++:d4$c78EW?J2|YC@.pUYJ^kEosRi8$)=7K~q@Q#$m:lW9cBWn]os}_V_/44pk48}CNz>7:&<@cx,vQk}?N,f=Nu0R4$yOQK10=46,o05NiTGqYFFrXwE`12coR5LuN?kB>5[(vH`vz)!ucYFsbiHSo_}E^6TULYz#aQ9+?L+v9|vYRuJ*(/1_@&/H*[/IbB[+v1NJF\"t{}?!iM9^EnzNk1,`b#?7`ZAmPue?VnLR5V>X~wB\"6sJ!iMP`$5LcP~*L:LnX~AM4/m4E3rD_EH2/^dzF+tDhot#o5K7[Y1{|.iKbX50kr8[o4Cck0:^+A+5BO5i6)DKD!ZWMPy]gr@qibM++Mf4z.O&xKVE<J25Pr6?_5RezJK/J6>8S%wWi+RK*zQ}!!/MSNuZnAT8X|bJ[VG7q]A6cTnDcoz=*V|bC`&B+tBtC^u|4jvM(Dk>1iw58q8aVebxMdP]>ays(v7RPZ3!&&})L^f<FMlhWv%;s900h>Y(~}__~6a!~=lp~.~d=LF?y8L)0!TS]vkLfM6uie~D%6TO:q!}ba{^Q;&St$FuZ4DbZD6GLDuq+{G6}Euv>/_x0Sy4h2P%6tv8^2/d~J)UnP\"EEf5P~yvpU(c}N5WzLqLcH8kNY^C{cg!xAC,ob+`*HF]m)Ns7ESI{cu}P6cy(&/EfGFz{B!R*,ZG&0J4$Sc3#SrND(yX$e{cv}eBxw]uV[|DR3OxoFTy:X2wjspOGK(_h_CHK%0)lW6/BW%wrs$cWn%A=WMsI@L0_[/LTkx51iW\"`}!)m>*L=;YXh_3g,:|LHZy2}E^BrSxI$DCGJPut}{h[FF>u)w>M00Z|l7;<<d%}Sv`&$v^9<Wh_;Er%n08JOcXE:*ks|y:LY1brkTSCJ`l`{tl>QY\"&(+H}`/AmzywvrNe_jt[$[Vh_YF2L%TWE{HA2s3=GBP3_w~;JQ;:|EE=rzV4>N0G&@^bb(g|zfgs@>39183K6UWpj\"ZDsvcqj~4nRG/C5P9.z;Zyz2`ObU[5tJfcKcrSp|XlLK8C+/dilFT|(NzauGs44dll*8Dj)<K;Xh>]!fD.huB0\"7K6_SFDK|Mqf.)<AI@ywrbbv(j5.^^.JU@4![{KDmV%I$1GVVhOEF1>|G[2>b=RnzI?_zwC6FV!w:adtD34l@S@*KQ8HhLk_]Pt!b)@%n\"Snz3/>1.?sw<dWNCa)@.i~>BzrAw|B\"Vj^~SA(<vcv$IiN)>v7gdi4G55B.`V+*rsF*(_3G;yFXD={~7q&sY`}O5v>!tup9A8V/&A08uvQJ4O*[3}lPj.S\"5?fU^J?pN{[?h+d`0!/mOf<ow?EJFd{B8ey]u%DjktI.c&v3X*vSV@w&y54F`_3EG?!18n,#1jCZfNM.oUqS7Zv^&Y?ybQENwbnZx[\"M1Vsf__|Ac@W0y~3Dhpu>u9pt~CNz%$.b_aa$G3iusOl+[2:V.oXr5L$n1zcd*38/F,<,q0r8y%B`,)v;cds&7@3xf*~Kr:JVJMb%+TmDc)Z;N[>1h*ekhuiwJ4L=s_hM|U3r6%R.5gt&_SRXgsYz55hNHFV_J0.}M?5)hH?vEZ*:o~G\"#=`$H(x1ZEN&hjQ4,tJM&fEq/\"VW1>]5(yIt>K@[1hDfEegyDNm2$ks!($s2G=R4_SR1#Nek)<JE!]j*tKb#1^2u6[&[6?Mn:P*,`U0#Z*Nf!!lw`u>2u`2!OaL\"~0`C*ya{58vgdq4_4TDY`K,3r&,uJi7,B1r&tGLYG}Tz1j(Vf5$\"kzNaJo%[7FvqJBZ#u4Q$w;!^iI@k1V7+x>yn(:MoM<^%XE5tF`0Z*c7i/A(96MMkz.Kr(uA6v=;WW^hHRrX1jl?SrJ|eI!}KXoKGX;bKO7f9(^7FVfE+dO%~toV86$Y|+UgmYG|`ymkoL5As~4*|zo?wWy`cOl`(96v]1eJIH<s2t%WsKZ,d<{@(PeS3[}d6kll]9>JRSNyf}1jdE<w)Ds*SY|z8&EJa.aeR%_1s`jloNtZp2Ic?FA23^Hzg3[lKTwE6Z{GP?jN^iNc77_Vf+}<oYGtayaz;Ih_dqmR}RMBvd%IsfCT@5drYe$VqX=E\"n4yO5h/Y/G!+Sr?hu`vNuxtr~|(0}c=EVe~|W:24mwJzkMLwB7saC}`9xk]:39rY/%YQH5~&v[r)l1h*a2H%\"[__L9d$YzU%aMvY103I0YLd~R:YntO#EFG&2\"fE}75A,PZJi%~\"$M|/&8^X4KLt@u]$P3@00G!S/`7#nbj7b;xP_k6TQ6$ma+>vB0}AWQn~ef(8cb~Xco}Q9muINHIIrGx^2p(xSu?;ab*4OzS39$pu\"Df]+_rNa6Ss!BEyk;KB2V_uj|jtW`>z+}Tg;5nEb]rf)4u9[{>Atu_lIYX,5PNd~B]O|*[^i09v_Ix.r_FlaZ0+EF7nu;sK*sVMKnW@Mf=D<q!(qr_MxR(4vUaZ0{Q/9KUwK8lmr?d6hQ6o$yd:+DFSv?v&B*XI3;y<5k8pzd$BZM{Ct}>00w|Y6:<KD}>+L4rN>AG1|A81ej|hPUqM}#tCSWdDGn(rEhG8zp%:YVdT>v|x[AV\"/OqD{^i=i^(:P]0B4()_ygf:Od~T!QM3GHH*4MSns?E0X4:a\"|YN|RkrSUG9DOq>c8~gTLm2K6},?1rGR+dR.r_3EP(EtszUw[A|4%*R]k6+xRo8sgV/&mz[7}0t_7ES(B\"XBp%2crM8Np#iZ5B$W[ML?yZM5JT5,DKGHqYH5Ye(?%Gfe,$Q50h5&(%wFt<nx90:Le#$0~.psE:/B8mTvq++!{WDi5$Uap0liEMGN1J)iRSh(%ibel**>8kzr=0:+l|5$^[)3`IY_H}AcN{cZL}!nWuk=WLz1CnSTf:TJm.$Y7RA\"Hke@xZI7dz?CMw[v7BJXyZKi1ZY5eUKEEKZMI0@My83^u3i]wZPah~sf8$BiRRY6Q9Q>\"/rkNxYhd*:~}y\"LkaN[eEqNO`(t/S8$MbH?mv18LYg3Q4toJwSF&O.Ob]}D,.7(L(>NCfH2^w+b*[qj_kkLOB&}Buc_*tjNdJOG</I}|SVican>[XsvdW.LfRCGh};@y>H^xZh08MF7_3T_FJ&p?nlss3!x[cjMaD*/?Wh1y2=BDD{X5j]ZK+IK{GMSpzQPU}iMFsp7)S5y32xaFE,Zz63||i]^B[ctSCH\"C<8h2D}vtPv>9I/Im+;AY*wkoN%}QK}/la9UILOHsN[&>j#d`!GZi_+G:I^(e/FHj5u>%X<IQk!w7T2EI1sVs:>fe(2n5$@ygC]$*?I1(|I66iT7lnbZ/!\"?sH!(jQN`yD3rwxgmO5=#h_k\"rM7N&mHBm|0Nk]K)|9(byU(58p8uU9.8,r]Eup4z%sH?VeLhc^0zvQ>+}hDiGp1}dIoz@c2_pC(p1BAD.zD:$2#>zMma]!uy1s^[OMk@ZRv*hkp|_Ln2[ZC0`~LM)u=$NR~c:2^74z2J@}8?m>Q=q+tZ.(#Qi(@N~E/B88W;;,5aCO4iY/TUX;qKpTtJ/T1L=h&+o71F_3V=s;q9PUpXK\"<\"^u<alb_p$OYDdnuvv}O|l/v++WS[Ryw{_n?>9j_u*uvYLJ1h(1s.YNO/1z/LeWS<]1p|Ay};jKnS*~Jfvu[ts4NIWC|&c*$LO5Wq;Jith:3G64hGe`}Z+r</#+.c]y&>5LO}~H?F=P~z@~7K1}r#aofLV|HEBsl:8L@GCAG7\"=pK@)pi0~c[pU+cTOBOj?_W>O&:~(iEG]T<NBcNEyM(4O54!1Lq$ZuddyJ`7_=&\"()^+Ud(0T,;8$x)FJXd\"}>;=Ll)pBRNf+ea24Tna(FTX{6z;ZfQ3]:sljuN!$w](%C%oV84|j~9q#V/,W_xUWu_%2U~^/s>~\"]TM).xLc>}yM=OwMJ<I/Pi[KRcyS:AL`4x^rI9l#iYd@[X,>b_>y?DJY]sdOLqVp,5jXnLW;o)!6m:rlRj^C\"X_v\"\"Pdru2XNaIT(?CEau{|_6N1NN&DtkKJn?R_Uv[F81(HsL|)#Ho>GGUf:r=0mRNSOwNM:o~7zOKS7};x&n85(q_x2:wZy*@&G?)PsXXDl(oEQ0<36s1/jQ,`r27DhcZV/9)mFkb38gh@u3%73U\"~s5LTIcN5BxYt54y#+l<2x?`*UH+}<fM|.1Zx\"9~*Yl5>3o]&D$F_:Hd_?74Ukjzqt{i{BUk@83(H9s\"vLq9(dM=7W)!(m|1;MmCv}Bh6p~]c@vu+gf\"~y@g1|&Vs8hIZI13g|<>8?9]1h::ZpUkl3hS0nTz:>j|\"\";mOk4IextplAs+#O^<M:,m+sO|2i/0r%:lm?BVLvcYFRJ|\"S*T(4,Ul5T0LzCl?x(2r~QdleX9e9v[hHnY|g{<1c!U_BMV3_j>>:Plc#l]E;O=B>1k@YF,OXBnB=PHVdCeTwJ}hCsi@Wza(NO%[6k;sy3`/}NdcCb5;8~j!Y_kbs=_QTW7=Kq#_{!o#Q`yD#rVG7Zm5HRh(Na0}!P6/cRnzYl([DoGxrg4d9k$lUO:F<c7FHd<i([xen!FI{Beg?>:sx5ev`l#!<w[yd<K|^RRzaOK/bIb<l1Lb[,hj}T4TD6eMsI5|;)|v;z;?\"uCke]BuyrAFfsvc[G2<bVNBp>qi[*M>@(VO6_;W<?ntv*&smjL|C_Q_Ckv^d2lwyTq*Q:Wx<;6?q*^w.HK^#7(?7&)\"9IjEewHjP+X[i2BVW:)^z|V@ufNhayPvvT[haq!Nsu[F+UcE\"*x<4}cRz(Ax4Lsu9ymO[gvb&rK%8|&$xLXvpFsJ]@Xx|Q2+(B+b6GJ]?jOQ_$v?CwLMew1qV~t1W>*=#w;A?.&L^6L14}*n4(J{xbzn+9Kiww+L#=8.}!aVC<}hrw:XIyqKBZi5Yfu_*i%&i`gay0WCf(z3IU~$%IxiR2?RPnE81O+&fNSKcp}gg<Zjs?E|pg#tj]uF&iW}>2Xq@>~+OBJaC!hi,bNxcR&ip*]wup2:0Lueye{UdRCi;qSBl7Ci2>Iu)HGqIfuel!w$RN!*;d})\"L>D]MCi,%.}p|$!n+7n7LSSnhYgHn*1k@~(FBEd!afWPv61s6`BvE}c5_pXsAue#@=e)JsO`51;O9ePPoeoT*E\"4DK<BO%|~=[Z`c;ySHC+H^WdNx&Z.K?H3O8Y;}4|v?du;b[l5Q)+[zHCCPkeuw0M~R`w%=>!v|05hc[)FK:y3TR(RC!YN<P>7t`uoN;xeuYbrb5OSqBMa<{#E/?r10e6r14iotKN4S1zyw4Z*LiCtJ=JT`;?%mj|F)G_VQvMe*B0QB8emCM#0Qcr88J`bcps|YXt#ooCyg\"J{9`nw+GGGbRvgonh24PX`ZS:?26!t+@o2Kv(8R*/b@\"+!KoVKcK0$~GY:70jAU+QAKVZ<uA+8@_+7okIylAK\"i(a2Jqb24PXfu|I_R/^EK?a2=_Tejo*@RI<hjpte[0L^7du8CdM@2nnc&8U/3E\"3fIixBb?.d20um/V5JFx?jhx#Psnh*X`\"E,P`FUn8Y[T[_Bbv]Vw0M_!]]+_OY_{TaejE(9KuS4IuCfOwulx~IVHD\"]dUEYc|L!5|!+q*PQB@AKC&|@DjS/paozL(FFXQC%IuWDHCAv(,t0AGOj)|YDOCTewJu)e4MobVT!.YNy?uwoQW`&Bbg(Z@HAFj7~N_K;z7DXki)jIvbx5JO<.A+T,1F&&aseJ>L=Hu)bm2wY.zupS1TV$Ni*SZRJL!_??c/55pOWk,)WKSq5G8\"O$}YA|<M~?p^uI3g`Xe3^BjV9&.Gz{!rp=NWzfh/+JifD[;m).PogYRC1Tgg%7Sv(F7Ytc*;PZ$qLuvC3;{>.GN0}fL:fUc>=1DmAE{v2ti%#.5/U3_p9bZ]5[{unChS<(z2h|@)lsT77`tbpnVpViTT.oJH7/7J&z~@rIl?{xutgdD4<#G(=LOeEC#c@2qi&)cRQ4q5!3ow8jbZtK%k;=~cd%uLvx{1O%KINi&oeB&h!8Y(Y8V6e,}VJh`x#@*v|[1b4|J;.\"VVPNCXoRKMzgUfA%%:P6By?KZ[7HrEXho>XuaiXkIbv[:_}Gu@[W7E~P/)5iLb.FF^g/#M&EP?$L{7rU!}P)zbfE|z?QJ+oLO8CCo@=n)>/,=KBO!;8hJ[p{`bGC@(R&QRZSqZd{m|F1L(G>FKreLhy9R(gm:*O9%}Dj/:)7`sqdFXanEad_&S;>Mrhkd}w.NJ(~6B13bQO>?cB6L((YM_:Nm|3e+cAK*/0ZP2eF8Id/TJClD8EVdlGoJZIo>bVB@}2m8,+1ty~^opo_wK}2\"{0zrX7C~vS#v+@;L!;%Xk(`*{uL`f#%b0Go!&jW?%XY#TM41~2Q?#=n3;Dy!/eobLc&Pe^?AKZG$$!LRZmubCM^xzMD&yBU1yd(Wv*SbG3Lgd>bc>]d5,,AWI`/ssP<eLC~DP}~_YgW(nVF~;qjsYKrVkl^pWUPq`rO{s^o;Q$2e*^cTsA\"WRgpWu&kA6>*yQ#h~wXiM9AttmYsYXo%r{?+*[8m_qx8gw)l1BO)?6&v7lN;9>hnjF)u:,@%pN:2V~$Oo;g`u}>~`!5=N<0G3m}^a~^r;UjsE;#vc~as3=5Q.hX~(#bUYrP4a~Y*5vL=neB&,`9[02A`|GJ|f6R5c+`kL;_uk(E)0i_!6MM]_*&p#ekO}%Vcuw]4uRD/4).Md>NXW|`.:J9XpvT1R2qLTmEH1:4|E4n_\"~@0?=|imnX`&O9[Ns!b7Xgt!eAGtVBfwS.FaBRLXbJ=r6:hCLm9MyU%:xt1jW@BjxE,};X_r2yC)<4|B^SXR{B])BYr<<?.INOUO{,qLnyq(CX\"fM]E$xu%5>V#ZcMCOg?n[]hBv}tK#MVEUbjjU<k`)&|xt#YoEjEOG{hI&En#GET_\"Hhp!92T?@le~61ym&!)Ss`{v:h}Ryq8nr@%JSF/*}Bui>v$s$@i3[j>IgriDLUk@p9e;5).R)g>`laj%lV_L|6zNb4.o(J]d#^[#SIvgI=qE6}q;:a`/#dm}vy|m&R,G;?7RqW@Se^{ds$UmLN6@zH~/M92kN_.PRE4RWX?7FLrZ,?;XqDGj3(sE]\"M0{ngzaP_M7C3%sgMorv6Ol/u,J_o2v0%#LZ>PEzjC$)i17LT,z60qzQG!0w9wt3viju.B$6{N%l2B@fi+6R|?`8`Tyn;AZAY.H#Q85L_(B@Ki7%,;?s[Y6~Zeo{CnH42_T$VD|ek.&1vejScku2k2I3j|S(Vrc\"[.[gaNRS>[@ea?1E=DE7;NVShIv)!RZbU*Qdq5o>^4Zh6GyRl\"R[l!|k<A_Q({sX1.r`;Z>q.T%~]7GsRk%h[Rbn,=]sh\"k1F0&c2B|J~!5,Q;W/u+UwZey<Cx8{8tKi.^gDB?\"ewBh4|^a(>ixARJwox|l\"`HtoX&=Heix*)1z7n3Qm;Y~N2e)me&P[6l|f(azxSXhX{\"M++W#$<V`7+9eU1y!n$9|i)s[qh_cirmqlqc,]n8ot>Pf\"@RVf`d#|=pS`{n`%i`{V!q~oV[]*O2VDcf6qN(oy[sN*}.7#.~c;3)hq*`%5YjVPw=^|<xb|=Y=l;k}k{DydQ)z6H4a`p`n9wS~|IvsC=iF.b]{/0w|\"o`NIn,nP(Cd%(*S/%30zU))^{s6W6ur]~>~S4HD~P#Osl`V7_mf7>on>z98!p$VdWBA8`Nzgn;cqaH{$!#Q]+Q:CZn#i@_+T885qoKZA={hy.A)zyk~Opprlwcbt?)`*<9ZuKlnxU<$G^_pg7Lc%rSN_FRL`nu$l#O5I.mDnm)yWb~cFEdw45.9Nni;Tgw:H&Zkc5/}((J~cn0~3!KcH6tSA9S)]DFK_ifYe^|VEd6<WgaAua!AI%*Hv(jZTNvk.Y!~)$S:2ini<@ADsKq[G6%;!(oNDA{kC^3]QG+G?rw7{nX)&HdtE20@UU.2U3qyx9I(9$RX^1]Kv.i/_.oD<%bwJa*a6j)Q/|%aEy&}P{`BT6bdnyM$Lp&K3}c$dNBwBY^f,z/n{Mhn8sO&rvugNRA&n)fdUxp)$($ce@L^#*LuIdwode]bU,2Ftl_?y)X+A|:nN`.K}2C}WMJ5jMAFh7biV/5U^p%]^bM~qSalW/\"8aZe@4lsgxljTaVE(0c_.xvU*,(tm&9@OO^S](t$j;cY@nkxKIn]c|~UKc(3oR4&asey3u`>o2S/Dtouf!2aN|QEovU(I0qRSM.v{8R?uw|t8zl#;mV/3}Df&j:%ztK~K}}c(tK`jZ&ox]8u$U(P90S#CZd4:h1y)_i*^;jL2+$fD]Pn=%U=WX~Py.fzXcds;kAmw.2e@:$%F5N=02&mBd|Ri!yuoo[a18*KP]j%5u.AreMn|%H:<S=j.Kx.=+ekBWN`%f[vc=eEjE_wE6/8i={QE4r\"S|KTz{(oN%}q)b[+}[.F;Euv#Y_PdY+*{@VPp8B:S1M4y~sz2pcV.`_t$R%u?DeoDKEu4?_)+N(!qy57gNsb$$JZ]J&]p`!v+e::+:9oW;b61@#e(^v3iL#61]4|pvJH<w|&?m0:_D6Vn/5J(r),>+}$3ErNxXp|{>wa+p]Nm=V}0gTYHqtr;+<0(&gX<`(n2I]@^aLYnZ{?\"SVE|vF:doUp}OUqmy3B#xlY0*^1<&R2<CZL[<s]jO*ZtOPMv;eSbl>|HSz[+xW4&k4R]ZS&0Q!RL391qOcHK*@\"X!,|9X$x[]5K)5@*I]?,z*]X$qI0+oq5*;Rl>*}b_1T/CXxW>L}a]0~z)FK7P\".fs.(s]!`wT\"YD{VCQ6()BF6j!r[Xr_*&PDj9h1/CB^[cb+2EMh%c|L)qL%g{=>Vu_hhKI64mW}xtvHN|GuzqG0mtf)[uBMIVY/s$OafS\"iY4%?o~#FfHyT[pI/?ZDeiwBEyXTH=k:^k18WDVB{UU.[]9+I^&T;I|r$&a6r:O}`lBLrkP0t9(zzA+TZS{ELbFYSA0Cpa]uV5h=mx~F0~3CuiEa>~~)tGwIMyoMqFB^rmOh8D~aAex3/E]zgP<QB1?Av7eSF@?A^pEIs(PQXBud\"vF7}OK[`}}FoGv~f8!M`t*TkWE$}CHdven3&z+7Pj}o9,M^QLPl>bZvQ=EePC(.Wy6)p=>(s[hN4]Ii<fo`ens/v0r!;.loBfBz[0J`V)6^QP@o?fA+aWmA5{/#vAJujkQk1^&wIH0VfOu<s?T*vE_5?5@=2^h?>h(M]&\"nJ;2ezU;L&H|MgE|%RaC1WnNK+=(_O/1]JU0:.a(2HyQ;l^|PerqH{_Iq8WnBv8(W_;#0//~]9T?$7cM\"B<W^#a%N]Y(qpk559mBl;Qh*gx>/c~>{`~^(9p6}F[i2DP^9YOtQfuz4]8/|Swl&!QgPg&=^YzYUf#[;YNtjJvh4!8]eqVsG6F;&1/,]2g1|yTkoQ4clUl]NB(/3rzZMXTMb;BT.%`C(?`s2]/a\"G1xB|3wPT$Onlx2&*r2>|Q(l1Sv8!hSh4w7&bB31tvN>85PBN5EO}vOM20LUxNVK%S@TIZJv{~=_w!:T\"wd/DR/Jm.RdI5Abrj``#:!\"M&R~4Q`X:a,eUT!a2`zE({n?mb@GBU@Uor5@gb|Oo%?]xk,P;Lxkh4[<$5^<8!8Qs7xvj.ze/t*Py~<vN/&+nWP60KD4?%{)s&#YK4`Q1t1v8f/F=5*015rioeYe`+_tTkj`QNz}d)Mt4hc27Hvj7&n?d0e$Qx0QRaN\".LPM}(Fr8OGsPQon8Uc|QKQI:m@vYbega*<w/LfS68>!*+sg[gB+n>SJ+woN+7=6bLiw`3grMV@r}ygD@wn*[/80>4^2+f&P]tEr&Mq4BShYUG&=aFG2BXzo+99x=<o/{i|VtJ`eRfnWu~PxTu]9}]3B@c0Ebb03^n1I?Q<F0e%!IEi0J`RSqZm{:245,6z\"V&&14VlE~FLIYNeRTtM<Ar6JzlMZeVt\"#;a)+Ii@!m8\"nes?Jj=B|L]X}*);qwq5z#;(c^A@cLE.]zcmTUW/XFF}=utdc53vwYtL7Gd<XTK43w&:R:EV.N4^&<[o=+C[2G>e>nhUr_S\"H9#@pM2K,,yeT1U&3f=F#4B~OWcUF~GfCouY*+(`~Q_5b.3fkPU>C>^`gN/^#IG\"pc$Ip,F!YAt1({|Gdu>iw0;rQwE33(u+|ERPJJOC/1:f%m7;=E9W#=X6G)%ysP+4G+0|c6?Xp3WU/GeY7Cj1(y($>}oxIH=uYp8]WrEhwk2J]7kg1fJ80kH93vPW8U[TL/>0Z;N%Mt|M[L_`tJ&m_^deGyrg\"!!>^UuNsv2AaL|O4Skov^zmDx=Bvf%#0m9\"U9XQIU}Kncg<A2]Y0~j_*lNPx${0j<.NW7tC8<>;mW),T+}EVu,L2/@w`H2@9AKxP,v``F@`e!ia/:CS<+KY`|myEE(0[z`}&nH4l\"?S7#~8APx|R%:\"]%Pj`1%TxCJn_gS*LE.}\"/H`*2n!aKv=lY&T3off4sjylS~)`\"1+u8{Tv_(Q0juUaxUF)#_.~t*\"V#u_IB4_i$X48C4s~Ps3txJ)3W5WzWmSV\"_7(5=gg:X&M5yG`nosj^%x`Bdf3`%AQ>m+|)]QK8=.B=/W/s0JTs*%b:E}c95$J,L0.9*(=x|e:o!+Do$zMm;O/ELFC?|K1U8=GjJRj`gq>*u(cbsE8$A0L>T&m<<|@jS5M;#yZMeP)LyO:<k7|8Gi_W*Sgd<=fVp$b2I{9z77:Dbdo1h:e;f`_gr@C8[Fv0dO,aVeo`h=Ogy&Z^WM*mfP1oyb6lvx5I!AVB[$(45u{:`O>5MTy]{*f597QB(h_Jvoso/F(G?5x#1x}:u@jkehL6=&GlI*gKCyj?H66YP%S<]z8@nb=4%lWp1S.]6</U~VmtY4=:llO#zh(P5]e{Vk4.La;0I~sgy#y?(Q:E/I~23!i&_/\"A95$D*:QyXLThv@fGo0N42*sv<,(Zhi{ifS8CW0({i[ZS]od#^ACPq#5oE}+!q@^LA~}j!5wDVmk;j~yp.>{1^^B5/^0uw`,u.5Cz9m)\"Dy6Vm#i3C|TZHbhm*{qRGnV&Pee2.|#1Ry;]0b{AVru(>!^($n/iucSlh,EB8t@8s3+3u)IZ4~6H/zGxboCC*72sv$z[z]2|G![PZ4Q(VY3K$&ShB{3xn(7jqlA8$yp7c|}Bq:i#0Y0_b.qWZD2I@)<k3u7\"QsH!KXh7*4&&[Mhk]z*(t|H^$ui#E?;<mRD0<&YK~JZD)L>2^G,(RwAJjB6xhL3N;kCFXYQ(h_J|YZz.(X[t5(z5*w}fd\"<(:lU\"9e?@[vt8@VDN%g]t3\"CUbqPE:F+bPA94!G(AFeV,Wuc(m115H*pt1~~<B>+Nm1\"SW?6>%n@U|G]1y{<ITqWC6*M2IKd}M=?sbPxEP=8B6O\"Qm7ba2;wrZg>bU0|:vHxzh^6L$zJw=4x0}cr;J@i4;Dq&oo[s*8=Qsk_k_4[_JsvQ09TrkF|iCzN0?Vx&R!a?8~D{oP~>H(w3{+[b0iIB^.nlUV?n!/^O9WesDxsb}]ms]TQkF1#9QuF+>f,N%O5I[rRjl+GpbvsA):6Fl+^8>iy@{3=#l6#Le\"u&x7`(7N98&}(U+[pM;[p6]vXWnx]_!vf~o,j|9cUac{DTW=v4,Wqm\"zMj9>V~9)*>sg4u<miRGHO?[4/%y$/:cRzOGUQl9{^{t*pvM0E]+s$f!3Z)W:|57l0w^,lNJ~2pQGj~DtW(i~.n[v;56YoQ1{#qD.Fu,Rc@tvIN!0|8~$k*=Pos+c%(RamFG(|<5U?MVkJ@}!C.|9o{[[]Y`BWRzk3q?O>|9.Ut6ABz8+X%+5+uZ|pek.%p5.poL56/Od+|Ve^B>;~.gf}[g_AO>s3;c9GO|jKS_,%cX>ZlW;q&l^qm|$}/H*1b|~CIQc[3oJy@?7=ibdUqEg%*29o_I9ouT:N;o49;S(okL@i}A7;W_PN9Z^ClEyQ6Kcjtn2]\"9et<)$O&*O/x#XYvnq=+*j(Q8?F!q/9O`A$cSzfY9Os;Ms)6hat{RRN6?A6Yv:~EFkgF^d$?tA:%uXNaV;zt.u+X9c~K~#Us2ob<)tj(|(y7M[UXCNv>Y@pgxpc)Qf>r?&?cle/KuS_E#Y9Lc)xq&}b)~YP|..<?0SXS?`/%g+Nyu1&tWR_Lk4t%GtuZ|cPVBlC9hRsdnFOvwTfNC~x:{^xOw_;T@N?B\"K)eRid!=\"]61g$)OnUqM{l9BEw*C}6;PJUy^4tP``&O/q+bCiIO]+mW0:|P)SG&\"ztLj+Y0Hq!vm>YXiy6!:_]slLo93wMtqh=H,/4J_xHWke;g}9pWXG]W33T8rS9qQs98g4OsU:KF^9=h{wYrA*%C=&@SGL%mZIsg]TC<*CLjIAPQ{yt0MyF5|d}Y(#axM{v>,~|)JoTELAyl+__Sebi;b6Swga|Xv#2v{<vP(r<aM?iq9x>C=<{i+f31y5i&KZ[b.sGk|.A.]7R.!B3w_@bv[UlEwuwu\"dZmreAm#WMs)KUzb*=\"n04zZg|Z[_]~0ck`zy+Y#|POOgt<^A?u),uu>jPZB7Yj._J_*euD`}(?^a(ih>![sEDJ6]T+!(xF`k$ct=keqoiy!2~MQ1.;z/nkQx`p!mR*DiPWBE%)$wb)Te/U7}Bq=3)7cENGF]w;WS8&Az400!:IjL1.SWb8*/YUMEL7|y;URF:\"3:j=n`!#,`pXDz[3R](iOA4qU1UjbTTgdrInR]b_U*JaxA^8skV_e*S#E7O{SK|oD_z*$!g_qzmay!hmua+;,8h>EmcyO}@;So~0s!49,M;,D|0U4F4JW?iG}8J39@!ey9N>NVZtBK<{6`#Hfe{8g63LfRWBcuD/3}zF:p+>FRIwyq:}ii8Gk?rHXkva|Ba:pYr\"}BWpl%Ntq5M9}ZnE_T%eWGqXlzKX>@ZN5`iH{Onobrvg`!_XU>fYopE]uA5jtD8hBz$G.8Q}nM`&4en={[VC;hF<^/$]MtNsXG(HjP8g9J8}Q{K;DawSEPNR_=a_\"wh9ni|ABmyE^GtM?=wC@4}7)/a6#9MkL+CIICw+hG>I3`{;gfYg7e$NzPf3M^k}B+lt#*%`psh3YA+!|Q9(E%9^1]KLC6m;U#&b!_Su@G@1zOUDhlYglNaAm=NQ6Hg(Neb5R^<<.(Y=bH%6=>^|o#=FD$kAxB|+Qg(Y~=Ip,I}A^4NmEjw2sO]R^H:{Mb.`T~Df\"3vd36mYhz.6;05qI+KM`;F:Y&z:F(s/!QFX\"y\"jLK`q.(uSBgLwmT0wnqwJFwwaFSX+(shNoecBLb]lgry%rx+8&\"DQ$QgfB8EO(yG2;)~R(8@Z,eDS+IiFm`f1LT^ze^S2rWXo9hrb_Puh$UO<JG8>Kk]H7KToM$gs/NnGlCvY,!E>7SD>Q%;J^/@2oo^WiW7,|CdO28u\"NUq_9au^di4ri6DQl/S)Ci%|0%}?YHgTtd#[g;v2Pb3@Ofg.2oFVdCQ@,x|cj:&@9@AsISO4d5d&N>#~P98^\"BJm@kD]vg>8W*MM.!*>$0Q_nQST(h9{PrDr|*0HRzz!yDft8x)~|vD|7vuAjUh^jMW:oBNv5)EGD_}+}<nY2Y,*jjd~>iagKYC}x&]D=}~xgm|lh+Ivw5^=&eK^@2F~^85t83NRB]M*GiF+(O}zUBrVv?=,@T#2VQWJ$,8?_!1nwa~!If3Vzk+b)_p)0xM^b8Y2W1Ko]=qR(gtMr7%NUbKw3jgq>arzJm%PB~l`>D!5}$Nf|c``jDz,u+=5Rez;wNL:l{W._#ZW_TP%/Kjm5ty_%7.ClqD/b?IhLX/b9M3zN8m4Fj#%)CVBV;l+)eW;%nlDk,80Ig|_R?UYEi{bu?1<[8I;[ms%\"&HcDCI2wTB/^aD4a+~z,aE&|eHGccd|}Pze_oT5+b5`x)2A$Sd=F}.mu<p%yPJ+N71S*#\"4Fy9sT^Q|:t9TnrC}z:F|W,FZ2$F~kaL.$ctdrRX[]%QJI)|z]}.v{+D,Pn.C9UQaY@)ps}@X&,vgBmGqSVmOf(cmJb095+tAQfF{F`lc_+I<l8d~Uee86sYDm1xd(nC\"Hv{bgbwS[PLE4F`UqVKz:H(iTVS\"F`8u!duHOS=sIreJn=o+?8$4ZiA\"(yAW:yTF<HuR|)$5SdT19/|Oj^!@sc9YTsB3|(W{gwK,Ds!Q}OpHT*iyeawz}yW1K_?x4tSw0]A}1hB+L>.ULx`Yv1lwXjuj)c:s!;28#o<G<waibGYm%d\"fTqm?UIcRhWDqfe)0BFJR/Mw#X^*S\">=w>qU:%SHzY?YEf]#,:R0S~zeh;cDr$60?x<S7pY+#mQz:j`>|g2&S?_yhBDg`K2{hc;5qN=%W7%U0p@^j={gyA+uU/=5Fz7tRLwuo\"GW30*G:[]]lWl!~^/^o$1F6Q~zRTQ@QYMq6]7DY7D}O)h+8h~6n`#I@K0DwG0pC,nNL/a7Q3h&9l1!D81PL;F,)w|!`ZuBtGgSQ<6&RkH!BblX%@Osa{;F];XDa~DHkUy%LjsngEyW\"A7rQ35hd5T[C^3gI$#P|2:xc#}Q~BL^[N%,fQ2]ku|}!YX7JllBoAf>PZ{Yj:$#d]1nS;<GhpyZ8Lb*yyaDg!T*M;G;We_QUJD*M*IS5Iy}by,@`1M]3Iutgex[NHu:,1*+P[tq)zSd[^I52Oleh<c7G]`#iSYQ&Xy#;4V}irBs:TNy~Ewtwv19,M|RHm4_#Sc,JZb)mN#,!6K3$t`[m>;DnF>X,5.vjwJQ*[@{)DzYpfOx[5=z.`>6w8j*O`eSVPp<>n\"hr~#<`#KNe}&kXC*Bl4fS/uD$P+Fkia>jSz+b(@{{Qw\"KsMH[Q{%.i2emAG]N15@4VuOKw!LXHwcn9{e^6gj59=F@GonCtbZ5%.bBP1w7lKoo_)5}|tsUkX~iHn&.fX}zEK0A$ZITpz~x=KqmUIJm+8JU(ecLF}{TrY`3j^6It|n+qC7LOi5Q,TZkA&e\"r0r|bP#W%wDW?[:OOnvr4`J84rldDK;JaxLW!@#H(~~QzpW7xHJ0Kl`+I9t3pCiC=X4|6Y7E)U*+%ep}VPm%ZAWlh@o<mO77\"T*YhPR;LlAXF1U*zPu?!Jo]*IBbW>vI+cCjN2F[Ue~8(Z.h4].Z!P1o8v#mY8OsVKA0)lQ`hPa?z8c\"{Y_qRj1~cvp.,(1(AScG(qD.P$>B9&7mK?mlWR+Xw&i,Ig?`3a<D0z<wH*HJP.]nyyHQb^~L20QveKdJshwkigm67,O.%`5R~[B6E#k_[D3O)SfDy!FeBLp1HdtG)=OR&_3POv[wD8+C40hyk/U>q$9KecGnM}Wm*Fo_3Dpqqc$wMRk92wn}!z4rb3I,$ayPzA=*c^gzA0~sJ?<RoK3*NfrG^`XEix\")kRY?xR0ZVd0Z&iJE%{<#k@)mAL[/^r_5F4~~\"C1L/ZC3:C4uLoKfA+9[4cYliEz8<h~F2XF0$o&PU7XD/1,v56_tI;|hF}to5vhP5JB~j$q,2xZ>:0)mPwIC@M.h5Rwy8V?\"|c^!\"WN1.j`Cd9N\"iN.:c7R0u^?,809qkfXV6P/3=I|D]X#LHD>Vf$jD$x;k6st;*F[,sY7V:uORqj2QAF0>;*T(F:rUjEB@8H,Fq]#`;+lB(:$t0>trxJ&i~zvjB7s9GtdX{Id7/sr,mk*|\"S}KW!HZ~\"URob{RK@i(7ih/5XkDq!uCa{YshVY`~S]`rr^_6\"g.Lafdej!Xl{gPIWiEs~X%;PE}^LW{/6^6U09Y<nj9![0;&Rk??nhtC^wz)LUt22MN{K9evnVfuU}6A#V}x=M!~UsUhx<:EPQ!`FuZ24+ktgtQkY3p1Klq)X!}:$z$j~i/jVy28]i/k;d/zN;Ds:xvEC#qkJX5e2B<JQ8cgSP/!8]D`+w0{Lk_@iR4~N37!j,<RaUl#5T1YYIj96r+j+HH<_wy>],MFMn)afr|L);|C;~(;Mg&gE@@YEtR?hM$b+)600J}:v{rqW?(Dh3t>Tg&]=k8S/:Hk~CvSRjbdNH]y&9L>79rxm<3<#mS^!X0j}*>wvN*>hU};_bQOrWo5EcDcP5BSnd,nj`dVcACM9*C+O{o~wXG).(d,yb+1_Oq#x~!vm=F*+;nRxGS1HFf$2AD+MaQim<Q^Pm!rPj[TK`5A!aIH.n4BLW|Y)aAhtrW|E3`%Jvv=V9?o5O_Ce!fBP^1n&|k:3A6UBv@csYST6qS$T,fnNF8=1.5`R0`KpR>\"Su+1y67L@4WEft<NTE=#1x:!}GsLNuu>y=l\"[lTIb0p<8B#ox5}KCkr4Hw~^O1MIC]`.a_WobzQ_|J3]8(JE*$.A.dsKRU/.vyjQ<{ticn]f4xaXXj8]ovtqikRfdTk.Mk<:_2m1[`{NC\"(G;*}_nw@gS@cnp.xq%6;|YyC<MPOu4~0vxN9q7tq^xO9epgnlm`^/ulbs:`zXXJC]TT@;(&$<J|87?TuyB~^~;2!l6oDfRnFF`t!TOto!/|g/1X1CS84SHpUWy*)1=?x$J%(DG9D)|0sOraKLl*eWLc9<BCg4Ou+vG#j58p8?`[a:ph112=RV,>VCd=[go*l<w7[Km%,=D`p^<cH[Suv(&g{9EUFd0&%rr86l3kUPkvY=?%)8HzbW[EFJYL!qz[CIl,bDCm3aDny198(e#hlGph|]k|Hq;202j!*}qc%qXlCu,\"/Jb%.O^,#nC\"JTcPcKY||]I7fhJXf0SSUjb2T86%KRqZ7QD|tn,UkZ2?3@%r1&&:FQ$T6l%\"lU5+zuvTg>1*mJEl~DlV!^fiw87qz\"#L~CthEUfA<\"k~nCr1Eg9f9j^Q[_Ey3[7qsh@>*_r[`>#a%)Dn]QsUf~0+Ccey.4knH<+4:X+bUqvKD<Ar/o7;8cpqHAQ.!zv(p{IPv88F0Dfyd`X;#HzAWJ]yKB0du0dfr{UWXa]KedYnjcn^|T59G`.O&5(eCa/Gu`:%GaZ:OSE#Rt*9V#w8XoYssSUhICZf?I@[N?#$[mCUJz5H4i!;i~.9mLCN3LU|2l.nh@m;~6D?S76I?|$:Zv7AZNu8!2SKm:k:tKYUo{eJ(e9t*$30=)Y_ii.e3ZF$^V2Y;&^GE3Gu/U8]^4DtF}UfDC~i`qq99b*K_BOX1M=Z5t6JJe<)K&}R}8)qq]w9<4pfgpZvzElS99^}f+05=,$j1/JDhkp^{JDkW7B/]<F~nR(=V!yP&CM`x%`7GC0jBUp{bC\"HR}r[T!T*Zz38@<]7,s^IO|T/hi5kpTC~Q?Y(7mD+<u[L?ZJl9RD~8z(S*,ZpLRJ{S{K0y(<_gdm2MR/7cCFF#chm((:[A9_$YIE5/<]oEC}\"h0LATuy$*KJ&P4A6Tam:=\"7U7Ptpg((nR%g+4z&3cnauQ=)\"?FYqlf/!Bg&GqR3(kRt3k[hXt&R?Dbhtw+p@Xdz6a#]d^/F\"LW#6#[<BfK}ijO]$\"0.5BTzdXU.;8bug=TX+P3HaY:2JPt?T_ojBrFx,,WVHC_ugPvYO*28z4]IZ*]6@o_Tl?@u=sF&0A4#X_^t\"EBFPF7xGE{J$<Xd6@S}oz<|zT&n>K4fa8:4w`qD+U(91~/|BMpV;e{;}*Cn;%B]}|o4!U{vllfx3n8(cn9<WhbGF*+e|rG=Y%}x<q}!W=QoYL,NG<1t;OcH1sA&0Ee,,y#{*pK.z:Zjju()ZLqG^v;)jW2?E$E5Ds_!teTWVOhb2:#mtDC2GdaZ`Ay#s=7u0CUhdja!6u+/}_59}CJbqWgC$h^$8v>*d,c&I%/r!8=ckjVqW5Ub6.?c$O#@fF5`~pqGAB4W03#Tw3[3mHhE5PljB!&eDzvrPTH]\"rbodl;%wBTI~<;]KH5gEt2|}?HSz7?VBB,2wPf@nwiItp&se1p.1I;b(h70ub)PyS7LS[s)$//yQO6w63e|:wvGGpRQ}nlD<?S4eI|E;EJ,qbMks;E>u{}XPV{O0K+Ynjg+wqeC0N&3[84Uh63P<uV?)i)zH_?t)!*Y>!<andxb3XA4_**JF(+L_k}`7<d4=5S/$;0=&(V7)50Z^.JSwl?P%H@HHF?>6?;2O.GU=;4H/!9qRqfISOzmFNL,~O<x)d~+vD&##l+dq)q#]WWR,qxz0>RT>\"f!!KPyI0OV*6hIoP<|KoR!*:Lc,}%Hy>7okg~?H7NLNL[Mw.\"/Y0huO!3(50:=<,[;:tt^5_x(UJMSMC/^J({(9Ts*[Kv31,@#2;6]K%JoZPt`O\"H>~T6~i,iD:b@$oI|)f=:i4h:e}~bMkMH<>:O~Lx}WbE1^hZbtv^zwPU`/6gGx.]cY]=,g8>]4q,~8/CTeA9WTsqfF$nB!El.rS`HWW<<Z*Z5L$nb=f021JTN%{v`eY]Pz>n(.F_{2sX(|~\"L0#KM0/c}dl+@m*zoG25vR>62(}<HZq%c9hwQPTn#|*Wg+km6yic7!UHoh|iTofp}ht;u(FyxePiLeu;KC|{(M#GX\"L8}%jI{!%OXn>X]tT`7M.;WR3j=cg`W?4$hr@<:s:]cR(;]]t^Th{nO!|Z2=)YBi+ysyC6B,Ll0@51Nwjf~zuME1GQ}=)\"vidrb;L8PVWOjx1x%U?3@+f5gI._g{QQJN`/AY+`16rqEwai|[+/|QOCV!w*IWO>Tj~6jbJDw+aU_e[T&P[>GY=Sd^AC[jxm0Gf%R6Yed,(Zl*|Ioy)1q+5&`h!7<rtJ(Sns0qbC70Cm771CRT0PHih8tckI;XgvqitJ)rPxGK%BLx?mL`</aTW#,xyS6=e1(fO}KuZEX)uNbSuJ^wB1`$BuW5k8B<\"`h@`7#dr]m@F6F_s`XDFDv>P&3`4dwFgS\"M0lQ[S5!ddF2#h&uK$M\"?,Ot~:!4DJoNgy3bxhY@2gG=7kJmm{]YdPnFv*w|g<s1wj:RH|s5V+tx2O[JWX/c00$|F+rrb`Y8EeHk^JxZ{Eoz&IkSJA|TRS$AI;q;)nJKD0c@mb.Lr^]&\"k&~?XL{&(<TD?[(0dXSMRi_r_5u:jdLz`mlzyw_WBw_H|~]=60CIDy1Msq<+=^I8@O|Y8BI7eT:{NyljEr_o!<:*TZ.Yx4Lms$7eRBfO8PS<L5|OE6qL,Sd0mMm+v0>q\"c850M_Z:7}CfHwtIuLK`[Mbn14bA^L4gfz[usglZwwXXNgIg3|o\"8v03l:&c4,p{XI`<M&as*Q@/O~s9$cKq^yP\"VlzEeuFwTDTP1BUD}Izv=AtfJO<c7Jbe=:AsZpjORKCPxVZN1jG4<3wP,:BWKDxgMyzD[jyjR5`\"B;iJacP&Q~5sQ&Y+!V^]Lnl,glpZ#ZWuPRQn%=:.>x&Rux){Nq9ZmDXq.D\"lmwG)>z}A4Z*wdA;GW8y,R_S*{LO{R7.5tZXEKnb(tI))O,R.{>?t]\"_w+GA!?KKpyCYO|8]Wd(?B;V8%$&6UUrgQ7YJ5Y<nQ;&*6x>,>&/=X`iA_?4_v%w):uE#z0M};a/Wc$wB/rO7v~pb#j:w(Ip9E(0#2OnfE}/\"mzrX??|[*Obv8}0,cs]0}~1%r>FQTr8=I3^Ycf.0!}?f{(|Z@7nb<*&4t1#R:PDci;5+/pV$;WB4!i}Ehh=u2soppOE%,^B^9S_Q/FT^[Bw~fRwh:;K@:#Y6#9~?3y\"b}o>M&K[}?Ho`<cGZT#E1+3LQ*S03mLPU6?,|$PHXbx2EWC&_k.}Sh4nAsR,yg^[t,EOCWkw9<N4Tq6cG/O_I_A~6y>:[bcK|Lwu(aKeexL7H!}WNIHjrgtK4V3+?!c$o0lHli2miy`^2!b/@~dF]nqF#XD[Pkr0X[Ky*VW.V.y~=4v}GZ<NG0S_:!;1%[%w7p[50D5PFfj>1EEv<8MJhpg|=v*G~/3@7i9P>iG`;Fxv:w;]?H%lwbZ06lr9x>u$%M?ie|2#rh1JdE_\"w*=|^f!Godoev=C@bRQVPSGx)pj*XPm4:pjDT]j\"#<c4jdPl)4`/imOWL`+h+d@(z8YL(tJ,WUJD3v3Fd1_DbK%%YQ=b&v@MGc.&T4.6T`FG:oE{)!,;5*/,^NrP`nM%c,>SCF?N=.,7VdX>D@(a<r@p,+[U4GfJBN^N<%(lVF#IGRY/D(y0YPo*o[;c;F!9<OZ:,gNeqMZCjB1gG^QQYh;w#vw)Fbr%3:Q4xy>m=)HVtlnf,\"hCO|vtoleK$Upeg>T&7GiZ.UNUH~Az*6?V[+(#uOisnT6?M5eFblo[6~`.9Rl%#e>)XJ@,VH!][ewuN))bo[:bR+}9e$G/<gy2;U[*D?x#AwxPJ8UUN)Uh{bW{[(b4PV(P5m.0~d_g7&.NB{BS>Gp,<Ljm;cKP3}ug:14(90IDv<F[k}uP!l4PT23@yM.!B(\"6#,zphjBm>ZfsKt(I?Kuw#,T_jQc.tdY$^WeRSm+M;ux*1Ub*>^VNjZ_r4vO@uR*GeF=aMVZ.!&+5B3R899u)5kya$+2(*{9SpPuwOUw&5fP{$*go]|0r?`.Qb<f?5;YaYU=j!4=gR.{R8<U=/AtVt{J=x;SqpAeTkQLZSP}SMMbzAg79f)JJoot(Hp#;Z^L79\"te|_/0^txLfI03xb$<@<c[3w0%bH1@50n>l+3:VnbiF991xSmM{1QBo8#bMF8^QJ3U=:eTW,ex<N!^PhnV3p|SyD?FFcn^[v=+~n:&vEoZlyGAh](RGI49KnBo3POZKX5f@G?^S0LUy](p,`X:0xL.egT?K0Z^))08iS*TT#QC9%Gu]a%>VaV2IUQ<{T,l/?`^W|7x_4(Jjz7;J)FV8NJg4bT*=A5a/d_`X(@Tw0My{,,QTY)Ng6wvtsy;cJTQyc_?LERJl!5niO?(5/M*L0N7V#MWaf=[.oyiS4M=nZYtsEtUP&VjEq2{?~Wb^\"Uh&hU_w\"C<;^^cyJW@;fg06y9V=$K+3kdF//oweoOvL|1W{m[qf\"[^RtZ(9kL^2e6i:ww1BN0q#Sba{*VA}si4rR2&$&mra7\"bJQg:Jgciy>E!E6Z?_bV3WYh%Wsos?!j7HTPyc1fr.2R5=F6Xu60@IL#}he]/cSel/1;80duX3\"3`EGru/L|&IOx_F_n<P,oAyk4F:4!`M*VucL(SEn).\"/%]f/\"U,xHaV0`a\"bNR{3ZM7[9u_@BKr$h;Ca}]N.vOLW\"[!KE{cpUutkB=wn!0TjQA0O|#=H9Qbw+~%>j35=RNOj`8xi]Mc!k^Fv,Th2H[i#Vqpouih/pI9g?Gfj;gLF9ZBm%ds5MTYD6!zR9;51,5dS7+//J@Yxq83+M0z7OzzAe].:D<CxB1}]1MV&^)4gpiTK*$F8W1D0!AYx<y+KEkKd<0>{#3M*Uh/`ZW/hn^E5;^4^VTuIC{h!)7{YRm{rOJ@gQ?<h^zU3fKHy^QBsGv4ZO~<n|FXP!R1zPUAIGj=_9\"`l/W|Q]ri3jh{jSa2NWl.JNGqi5gwk!}[{PXW^h`}vg/8frkguQ>pi4<D@%A^r?j.rz@Fq:Iz#ZF;=U9?FaT]0nDM=ZCg<)CY]rHRvC1bZpuur@`#Bj\"twajlm|GK3ZAs6h1*L13w\"a{Zy3dJqvWrd0d<7c*QXmjgQ(wD/bRohxLrPDxs`uCwP*wc/!!p8OEX3TY4Xd)4fS1tPsD%!e;7|,iydBT4E3Ic&{OfSTt*9b~sAI&(7=Lmt+St24@8JZbuLD;[#yW%()+7a}DBDaE>M6+BQ<L33E.pTKn<V=I~A59M`S@x#Fh)+6VtKo({qoh_PW#YU/p!+SXm{bFY2nMpL{5xr,$*O]?RU28eW~OuNDp$P1Gu&]J)*U&m.(HALK\"&D<{uYt&:_Y%hQI/06/Hc)^.[5T9i`RcduKzw(ic?[jG|ZQ:ukI?/*`Aalhb6gPLu49L(vAXum@%DNICG>{4_&N5YWRIGs`i2utR8HY_SvY/\"nS&5#hmQAO2U<}:/,`Y8a@{F$jbP6%fj~ejqS8jy@~ZZ0C3<:/Eo|W{zrz>F)sNh,$`km$,XrK6]cy<HXu[YS9Lf#M3*$Ho_FhfH]14G<T{.fgSDtiF7etK4^y?M$B@00BgP&61|Plk$)MU5A]L1z_1.fICyy#~bO]JKhNt|:{<HBZ%w5HAJ=T$/M>uVejUdJNa.H}R5ML^om<Wl>!R+iSvB2h4{=+9oRK8l)7mGr|1a=rYZ4T!r+xfpn:_3}%qFF;l!Le>QRXO)eO7d#uY3}2bC9Cs+a}<(K730ASgOJyNNfxatDErFT}LFt?*z0!BWxz@+xhnK)kxil5R.\"x0.#YX?%rmwIp4,;6I8a{3|2dsfH{e9mT^+<(E*ndF.[.RW3j9>4PYG&ny=y^>Zuxa=[P/,ml:K/h]a)_}QeG(Lx2Le<.ob\"E!K|R]?wa6/!4&Vf3EJt*MBo:4=B|<`78<ysM=KCZ]mT,~LRI5#|tiSD>?&xW+\"v1u#Y+(aZ{]We$prqHc3SZ$}Xuds=173uL`MYVWAs#RCf]xtOZb>YY{[*3o6c#Y9}S:L%%|2}3ZFUQh4F_=<ftup!F[)_G#%{I=..nDv2{spZpGpya[gDG23BLTs`~j,Q7hWWrXqf#_h~`Opo$hz@NAP8g%MgQQ69[kC8U@.)E)^Q24L;Sd3+=2MN?eh%8%6U|Je_V_)kmj`^@+Fgs;vnGI!}BjWjBukAs]+>t8_J%q3A7*s8D&Tl/A{IOuIW%;3Vg&BT4CVSJw$krW2j6G@BQP[[Qe>Rs)9b{3W)}=Q4m0dzT=qJZ(MVTP^RtpylGVV}3Zt$Hhm9!5FM`dJ9MV4E!ihQ,fAYl|z^3V*M>T,J5@vZ0%0>69TiDHb1rlarN_EU:CD0c4b.kWHEKVu%>uhcoP$l_9W&(XXlYE3cT)4@+|EG<Ata=L]>YA?snS*\"oj2Q>+ONs&21Dr(Rfl.cLCZN#hN\"WFg%WM&yogr}@ouolLC84BfQ+m~?NBR~fl7|g}p1+Z[p<EM%$F&Vc[hPa(>e,&,=6T~a+!zD3S>\"9F*W$:=t1Oy]ci5`_%eKOu=oj[5WCJ;siGR:+oUx13ioRc!}DC,2#EN+RTk!(ZyLTsUbQ{8?.rf/#X^;KFEBBCr2VX+?(BK|9XBVO7C0NZVBn3]NS?g!Wf2/}[+~>Kieh*f2iM6*`pBPri_DugRi`G3&,;[lt}0ARg%$B?qP#LJeMx?2JSIJOg|OyEsmeN1l?B_zGXQ>(dN2B>b.1t*X;W$r4wc,vw2*JFA.dx)])Kg}Z=#|=Hgd2Igkd3fcU9vi/OU;kxqz5ZfZ2IP:J@CB`|K^j7dHhrGs;*#G4$2[*E{.\"HFYcTg.rh4I0u=,kJ5;KX4;vzE1fSy?Is=c4ThzqSDI}P(;)>di^dxF?7O5Vqs!8vakmvE`jq#YD2V?{Y`5CoB^+J5aH%vzf6pQNzdaftsJ8`&b*4}pR&*p^=8L9<EEq*l#Ob[BrBJ#;DX~I/:Q!HzIspRHf=]}1TBKn3qjp~,b0+Ry)t3xNQ?6HU6/lUi~UkgH^:YI^9WAbuG9HDjH]\"w!&~|6J%q]eib<5@j?t@>6_!I5B5=V+tuC2D1OOHXOyl4hv:m0ME[/eaM1EQ>3DC?wM1=7dzDiYW\"W)[pzM2WB%w#Ht]rOVu3ipwk|*Usd>\"sA}G{6OP]?V{;MxTeU;~CN6HwpN;nV@{7Hj=ioIO$]0?X|9k$d_>^<2AMf<brr0PXEFwqZ1/?VhAeEOzS5S?B9e.i[fXv%a94y9lnBaH27a<,;M5tOWkNuS,GfMKX&/6vX=B=Ob6rHy?gh(`3A8tse#|k1>&3%]M{jONH~i,Vb2`b5}9wB%+JrVgI_>_Ev|zy|rHY@2lm@)!b>&R:MO1#hqGC;J[Vb:Qsc_Q,1m4)Te+v)h[F+.aL:/lxLq#YlV7k)scBJvqI1/OJ_]K/]fkMxU7XNW/|$a}^94}r[dgIPg}zyPa\"HgdH]3v}N9y$%27cHJO9/;}xh:lUO9W_(wT_~rb8hBTuA3&})u\"2EZ=/nQ?&|RGOU&/|=PHl(V%|tC@_\"Z$`>C=&WF3Y%A0DNv4Vp__7?/?f!}0!0r4[3l9_JOyW0@>HHohH3vhKo`/?qT+ypH3vsh2h.h_{A!1KWO)}/P:IBSR1q3+rIrxADjH|TSXnp(a6g5s[aDkh=L{U}q!(ww&9&.m;j+UZKybFA(mLX]=DnIFa:2gf%3h~PS\"#,U0chWn`x3{RLbJq%hDA=c~rB:utdiC?!jA(7X]KfR%q3f4T.3;yF^6}XFL|Nvf%+%9~DMy}\"ME=T&+q`ShIuF^Wa139Q`eHG5d*Z2~K|r92f,KhjVDn/1{btO%Ni+c=i*<[)PDHu_@q3`xUXDlXH>sF{&BC*BjcD|xdyD,[~G@UJyy6F>M(kaFHz2CsPYSxFD06e:Y_3E`!c,<j16d2/B@;/^%3vz[;T\"\"?JFkSej)%DXb:*Z@|*BwIi4xH!aM7l4f\"|3(85&M.s#aLd_u/>rGD/p8M9W<nzX?w8^?|na)%SsStr4X(G].;t>X!sSm1C~DBVe=PK|?0\"so:qa]36Xido_8^a@^ooSbv:&%K\"r.R+xQMU_A7<&wFz^vB,VZFk^MNSo/P$h49JSSC1/P~|zX_+8X2V^l>>rmZvr5{Lcq~lVXIY4W{gO/<7)i6N}=,RycE6FKnE|tw,KzcD?s99r)3bHaOw_dIr>0g7al)P(eDzr%0RQ`vsF^zNGZ8\"vH7TniX\"r%K;qlvQ(qsc5FuJbe?>b@&OB16DS*`s|qpqrHk&C6el_CBMoLpY5i3`rg1KHv\"}|JJi1<TW24m)35iR:;C>;Cxft}4\"RsJmB>bipZ=[}EuHXG[$,Yt{z|d=:WnL\"\"Awo&0E=qdoGh_A@+P:tV3KY4V[|&Q#5;6x/an|&<(/^h0||(H+u,V%KSl%G7^Y)dO:Qa:`(^.z>NlS:bbU_jwT_(22#t_bSB2NGowo.|[&9)=IdSa8ftV@q/<j4kRx*3;\"q!\"Y)K*yf*pi01HQqi}Uyq4K6_.7Q~&:L|/Fdr[O|.9(g(&.!~K8US?iblV6vq>MB<7cB0}L:QszWPD/._~:q~^A(UF<7B&N+_kJ(QDXHS(+n.+N)N~qJ&Km_6xLLWKI<.98r4pZqxIvF.EBjT):d7P]94TEM:qqQ_&VWwwkyuhFX`ksKOrcG?h}(k|@my.qL%rY~RE`XwwnB&9=!Fe,Db:oi!F/ZK+aPOaPM80{b_+h0AG;pe?lS#!T3AGVrY`aJU|5bADNWw|~fzCodY)qny1zr+YH3D?r~zhc5x!N75=^]p.R]Nd>O^pasD?yrvv%ij[($6km0:&iz!`uK_|?xSxqH0caGS+{|dAgaZ>p4[K@r#A\"{Yy}}l>zrd1*BaXfq?=\"=;rLys&!}6c5TWl^lc_r4hNOWfXfT4_R0o[9US(RuaY7Cs>>yNbJq$sYob_tUKU>?R>}CRxouFXIB`VkR:2@u_ZIB#3Xo.&/o$mNteB4y{2*B.&\"c@lq>Ap63jiH>$K2YX)u4Ht_VBK:2kyQd.h038pkhvL[lrPdB(9{2RxGA%3Q#V_%dxwUyjy6H8mIILb%e2rH?`uX?nM|Up]_E)%eswtu4VprvUhV|^9~/!C%/Wn?&6LD|eAgq:&%c@doYX_H8lVMZ^;?>YYf\"Jhvg~#gWdgW_<XK|mZhB~{4HCa3UeG6#{|nVz@f3>rO5RuK_>&b:>y{.T\">Ro<s[[M;q%P^Ur|UKOCQ.~(492>)QeuokA?@;b_%E5olezKumW)!b&@?|IOrpD`CJOXA(ow5Kf|u.pZn)gwkhb|6D#d=&B&7`ldg|KQj1}CO5hXB/.BYFkiI{(S?|lBhd\"@`&Bo$`:Gn|c6(U0U1/_W~.n0u^1X<:Vc?|#(\"H9/qpFH!(r_u>PU&3TMth\"40c^8I@ytoF16|{8{pK8}:>k>&?%SMRR:1x`6?}Mx7$~qYYD)4V9_DG#ZKr#>bUvQ4z`]%si\"m@]L|nM{lX(U:|G_LH:B@`=)V_[9}kKQ?`\"GV_PR(&kP!C.E{|h,kP%]n?eX6ub3K@m[b_T:l6(o8s)2eJ!)&m6}+*?f1xQaapxNPx^A:n.KO#dI\"i_j`tV*<)=03,eqD|`EX\"gX]W1+))|;O?t8IUK2n,uDXVQ3g_I)5aTV&15SRr:|H/~)Jy8}XObZV~Rgc+/|;I5hL`#uo~2pW]FtEh@ry#|zL:7ET&%uy[1?_p(s7;lOlWO_kxhWlXgN\"qA]>sCALpa`)J:&@h\"+S]0NL>mlx[#?Q1(sRxHol~}QOj!~%F1he8+z+|if_6E1Eh]re7A,B*P.e>`ox[o{Tg9spxdGm~tR85mV$Wm1:]oj8}`ar:Z_6vI&#^TCE4KUBnY@Nk:&0ke=6@L{PWSZf$(OZ^LA[.B#^EG~l4/9|uXgf&e,k.|qC~%0f[90bFWN%RgW&;8xy>OcKc\">CT,Qrt}1S&9UqP0_LBZMZ|_gw3u{:%ZIzw&H$rCP<)*E/S9q^I$Q8uGN)STFdfMii$fOb+GT;XlG|;C~Ff?vkRwh,vNGU11rIxP}>82Yi|O8I]QVZuzKIS~L<l,b~5PgF{2f&d/i!ridc5D(f7D}A^nmAa{_d?R8<O8#6.1;`FN@i):^ssLZnBrsMGiu<.Y9]VPtDU%|rKvOxlbDd#4*IYl..ZH5G)+Pi(.+6c6`4ce7#_Y2YO]q$JIcE:a5[[t)YiZrlK,,ny?Fn1%Lg~x&3]{ztlfn*v\"*Kb9(Y)uPps?5Q7V0slWK#<Q,+!3Z7k8Q=73ZTc;(T5#xOVEQ=AhYr!)kV1:zC3l_+)J4h2|YLIQA0lYYN;ww*l\"lut{kQQG\"&rw,H$Uk{)67\"EBz~M4Ts[e9RN\"TP=8<!J8jyJDo6Pg:M<_fjr9Q^Tr5QwS\"3;C=|@9n=]Qs=C3#Ijz|!r#^)IRCnb>{.Q.\"J@|g\"]lrGTV[2mB+}n,?f=?%(,<es$a5Tu>9*{YT3M]<+n@,gi&![i}T`j&9$?Pf{%*?P<UQpY*l~83au6H{/a87F*;d=!;d?)j2cK\"_|WE7u=oTv6qTZ^*S^xY<X0$MqYzNzioz:e~__7oQ*Nq=lzXXg@^v|vCKPIU@tMkXr!Q,p9k5#.LS,8:UrKmS{,D?q<T0>+[z^Y_{:^y|N>xA{m]^_pS\"uKm^0m(<R8NPI/Fo`}dt12fE@p*Ig*.*oR*$M>wNz37&jx\"#s=aBG5=Y8O/xqzBag@mzf<4wDDxgKMp+Ko!aDUuLYuRL@\"$?,1@%iiCo&.=s<$R/~!}#$(E`Tqf;5o,#]?^9=K$j8$aTVy.;}S;K0l8*oRdh$j#Hn!({f(qSsg|fC^{8r!d;P}JgE7o?E~40I:2UsaJ8Qp5bcapO32,kEu`?e06V|pEc;)1%[2Fpo=}U}<}LV;jJfk:5.5;dAl)6Ldt][:+f2vYg&_`2Kx7gbKKU:aTGJ]:g~?+n0P]wzfq,bQ$S87Nz%ZCQx*NPI6oO6ibdh2pDZO3O6I\"F:DJo+M_Pjdh2<:&W!]_9TpQP41<:269R98%ZM1Y0jz@cyN?!ZR1d.Bh+NDEY\"l~)%kJE6!oi%kY}KIn98@)H3d)wcK6i{ctYGRNYUwn5]:;36cfBLb*uuSQ,uS.fmnt%>F@LF}MJ:L.hGu&97_Hxbp\"B|$rX[ccYi4wwYO?G_W!MZX|X*l&LVX+fgA98Is&C<gc,ge<W)!,nL*b1,NqfDzDz1*)ZNfJ3fftzIU{ZSw!PL$lxqqBf[BW$/vmpr!_uNx<F<#|LM7i6Td[u5Ue]hY1Zhzz#<@dMBB&5IeuF^tc:SG+QZOfG0i`PVY(h+_W5iRSuuN6)El]?LIRP3EC9lxxLX<~2oA`+3DU%LHX,|h[5cRgGLKr;uck)ZO@I.BX6Gzhd81x?jhfmt.PTW9kfWp%d2(#;R5d5Oh6cM7{Wm*06{:lNuV#++Zrb_O+S?+QbfX.GDwAr3/a!>Q@d%7`dSF,6dX@79dY,16)#k0NbBWlHzSb2`XdHhe~y%#k:yZUaXayz32>a16+ZL6<Ws7jD2GzSb295:O^OaJ[sbRYD~D|GnOcCX*),Z.=^oz%Z3hAzEj:]QvS9U<x1jD#8;vm+qIy$98<xkLIh1Om|R~n(w4HIZ&T<egE`mr#vNyBy6&Ip^;&{a:E|bFuq>)D+_lksPoEoz^G1S(4Kq#v|t!7v@x`G$>!J!Ty_^%7CaDq#tqGi3>T=],pFjmgNt|T/|N+v2zT~jV,vz^fe@)0^=0IqM=Wb7KrmWLZ?O;NLI5`2*}zG*JtJ\"#5VYm&>#[ov7hAxHI2s.Mn?/~9KOq1~$.C>DLXvpScN57\"Exdy>2Euc(NSrzNO`zZN9Bw&;J!eWWD7,O%JwxUE4+35NS266qbddFbe:%N^Z>G=:nwh)x!sqYq`z{(+id?\"nc{bM,C}A1Q}X27Nqz=}lm~bEujPdJ?&#L_29Sfk&(?+&x?1YO4xLpr)]YqRG?7&JJ/0Onq]1\"ChK>@[[|YYer;!c/%N[$8)jm+JmaPv8`fJn?n`BUn2d:YON;Y.R5h\"D8l=I3!|$(~@yVP%IJ(vL{:#R+,>cON[W^_:CG)]wNi*_TZX5<f[eD#`|87Ufj}4k^u?f];<%(8iv0.e,U8f`UzO==>{G:kqeP9*EbF~S+I>3vl}3S</xnyDLmiXve`aC)]&_UIlKN;{~+k8wkY5@_8btk;N*^f2t:P>yW8q_a}TQM.~i?){8ro<0[hcJHM0/_8Ju0{]Z}#}I*]qq6VpsN2%dJ+8.JPsP]xv8_8b\"demZ?SN&]=Cl0eJnu`/Hb[(c`0IiPi~cWJSD:z3ZR89IJ/DR<|L?ag)P:UE=X<Gpre9c/%X^7T&dk*&y&h4}L?{seB8l!1y!Ip.Gvs9#W8w4ba$d/bTYr;>+upVKtwM)*#aE1)hx\"5X0?SV`s+tz<\"|*X`>!|teJib9/]Qf`0pGamhyk{L_fKvUo5VtGbyjuO&:iUIff7QO>d<YZseeDzT`z]4Lht*X`7jb{}OOjB]YH:@8pSg!lVI@+upec!lahN?jK1u,J,U?yLe%qWj{z]qb}gjV.h2Vl]=ZjV.mH~+\":U&y!2#7dm*CLe$~tGifG|m\"Ay!BteIB)L3MD,:d,?CJ15!e^P7LfQ%7#q>Lf}8Z5O1c;KQwdCEW<[09o_+RXre:Zc}Ew{`K>dpE8vlID*?z{SzLe%!&yihXiM^XM*]CFl;SF7!se=JrT%kIdp_8V5wJZUioq6VzBw7$ilMQxUM1pAJyq?*Q6:wPiS68{E9$D<#^t~4LvYH1xVY7!BykOs;E`~gg^dF\"t7K+0`d0aj{#d=NhkxlVW%!^f=62{kqE@1n+}<=`fU1lmkR=E}u{:!U9<f).;8xz_y]&Yt?w2Bsk,gvB2#=4DZR.Y^i`|jNDr;\"I!1HoDT``E\"6Hf/*1WE0<S32~0K+AeaX6KSAIpnL2gp)g^<a3DH).Y)]%Gw6PiLT$Ze6RikMvG+:c]|bp+0UOu$C0CeE%Nwo}GP7T$f)I;>Dl]D,1c8o*JdX.t7UnU#?fMKyS0HyO$AuJHucP0k)B${2t?tYhH]kTJ>`Pxi(*{zbl7yF>hjQLeS.v>:dGyr4H\"dU7I]mK4^kt}}e,1et~#\"CC@N1ltVh/gsSxdBG+OrxzZPm{GQtcR)3AY5ifqU:GzPVGRswi#\"F$[|2_X9_9*[N6EZQ>*DM/%#!t|OuP*}LX/R6Ba[+;c*S,/d<qzTH}hX7qUcKlii>9aulx56<KpP1ejK6J:X0&$`&i=6d+n3L@x=YH?;U#!Kw%mO26|:bm.A;@YN)A:K,_iSD8&!!W<#rU._i1qClX)rvA8wTd/CRQsra>*QRkMz@Xr#!4+zv8QTueV+JY`.#4+Tv`z*cjJ>[M^.Hx)a*QAW8mx,*Q:cc<5_$;LxV<ypf/t/iNtki5dLIUzD<YY2AHT}w(M*HGahJ6+@/>ZKZa;euQD_ybHhD<W>upB<UVG\"uN${IZ;6Gf#m`7}xg%caEUC?qw4CJ4E>C_hfDDX1.&HJ/JLnsu_D_}=<RyZ<smskf*ST/mhQ4*Wzc|F}sUE[ZBt{:QILtSXc}v~\"uT)a}I;GWQ#27S/*BWqySXo,W*ghncQMX*ukQ:9hZuu%Z_:[V~(A6FNrOUPhJUZQ^@<xWpXqeu=>Pqk_DmfY,AeYaQ8lfB#]4geQrXpwOB8jY7]R26:h;91YYO`H;7Xi!J]:5g!h7XwiEsy}~c_roWr#c4`:zycG>1=a^mPI,eDL>4$(c`&o]_doha%;0;K#k&HT?(iP&\",%h/B@gfus,Svah~|1*Q@OB9rLdn(/)Z+g&3I\"s5/d+fqF%7C)KDUBsxxE%Ls6+Go=>tC3r^rM@Q@)Nxy|ETU0&b^bQ9Q,$JKa&V*<@H[Sj?VB*RX0{3!`KdFiu9/=maWKXOj2~5N858~bHbZ?q4L3YY)4Zb&Pm+J.D7M8`dXsk>MFOTr9Hf(qIwqW`mP}~H+<xsVmZ\"z1B%ne@rC!K+}%nT[&Nss[t\"kgmiX7qNv|G~,g/>zc!+QTzi3!|3<K4H<g9s~u!Ho5}gjc+.>K*msq=:2h*vwq&@M(O<<5alV&1A7;CuT+`>/WWkJ78P~lk7MVqWbWZ|]6BOVcV<sPJzUUs5s6md_)^d+I_%fjUB~f,x[Rt0R/sxBP@[}>5+eVXwNa`Ad}6=yxK>r3g1};[I[N_HN+oI}=E8s#|s%3y}>O^8sbrgaPt+zt_5i:bzMJ&%|7/N|+/ObR&i7F/r]`{lW{).1#s$0;c<sgsga&)@Z6~*<Lp@>XIs>%MasP48euTV}jiy[N[BKfWQ+Pw%s>C7MQVGGXWFkq*Jb=S.2[.G(1P3YUa;ct\"t*g:X>}EK#?m.wD5z~[4j!z~zKj.kct;MJ`=04=#L/W<8DH/=bd^)fl.ez{8CHis;d.~$wzeNWK#}XredG.Un|jbj/?f,CO^#Rq[_7{!SqZO6:YWZ#l&yTj)2#yTh)+P=c@#cJq96!){@Lj.$O)lRK}m5bIbuR]v@fYZ!{pL)ly|ehcCO%4EY}58[??Xs^/OqkIz!N_}]=]2=#BvVl,u)2^()#Bv7<sz+!W$\"&B?ypwOHGzq5L6RGTfU[m}C5}H=W)eF8P:>_8*`/Hlri`F]rs]4$mD0OkSjez8{/EmI8*.umbwtB.5iO09h.]KR~4{Ha6cf{B)}pux<!CgdT>\">CbyTW|o\"4`wNl_KU+2x`wCvTE[dv`;oOj6`^03f6TKD0@7srh*_!aCqfGmSYJVs;\"h%lJne_}uN|DW^d%eo4<jU3`E6cip8rGJtl,S>K!,ZY}8h#arsXS`*Q{7gvZ#&PU$z.GO0r{8351p$J_M&zmrE8MrQ+fdYxn!w]p4Rk1(SKW8nZ>NE[O1.L$dg4(u?JpsBrf2{Dp|W0g1zaIoA{zX]9,L~P{limNe(!7RC.fR12ux3ZxR:z<^Kwyf_aV(iv+g{>SOpJ*nVHoQs@/S\"gV?94!h!l~Y#YtETZKGrh?`u.6a#z!S#]pWk6yugM^zDjRNHSi%p1DIO/6+Fm1Z>zJ%kJl9zKXIjSv;j;%z5.w)E]PiNj{!m/N@lg)tU{qe+qgk4wdlf]z{DLXv=g,FgtQw:wSv)2r`6)jb&q4hT[p_u8:w.t)2m`U{Skk>33ZQB8nqkkc%In\"w.DSkg&0P>zM&CVV]_8`G=%=iE?TmfmelsD_o<C(uz!^MNP?aj{YEfhac8~H6Luj5]<NM!,ald6T3<,slo3!<Sh,2f`S8jb8q[Gjb~Q$fM;i){mN,}5/2a`iM+2MM@fgXf<gXvT>(eHG>\"GU/G>JBh:;a]C`zK,PiZNPzW*wmc^{#z<@mK|A);H$YO0)xr|,s>IY|.t&>5jwV_SWk_mJl}#J!1IDu)3?HQ)O{IX9N^}pu0e%9}KP$L!lSVIfo<KH&5fqIiR}s4gXC[%03(LQ)^[uAp8x4B>]GN]9T~<wUIR;{wUP24CJdZHw&pjsQes{C5PWn}Kr8qq4HpQRttSB$V=vi?HGY6)o*l(,xdeUV>[`V,>8XVhCxPdj}if(>=(dm6FW7~H&wf6mOJwz3)])IfhaAn%k4`I?{?fF+8pab#Nd&ZAT[Uq&DbDvlI38!<dxTj@JM,2y??fwvO^7xk.0qLYT[a&$L4`3T`{Mu,^@U:)+#y.@Foy=@QDkb{b50ssf1hSK1x\"Lno`?fO71p{n=GO>2yR]Gn{Ev({8dSupiDk.<W{8|),%uB#NKfs;owVk9JVb?S@\"O4.7}8?zIWZqWw4HHF`.K67QY.(FNEH#[DGClf^KBaUc.Z6K!,6ne6oZ+RC,A;oGukc%yjJs{X)2=>n]<cJsGXI/Jv_&Sa~8s5A^{OeZkkq];f{*B<]dn1YkNeVIN&x?Q),(6:pTd#8B|XN8.bM;n]8QHOfQFO41?dM=l/<GN>d=l&wT6(Ip/2krRmE8zm/*2oQnp^v6kb!n{8Tuyp,k!lMDTjQlU[f>w<+PKDktH<$8Tm8kyf?c50*}p5Kymf]S#mqedcr,+Nvw7(R0z[V1B0ngB?fl|Ch#|M/2~!{8442.:))#nBpf<V_G.]`fivM^@Ruf1l,CEj}5ML0PmIojI@*}oU~Ve5SW0#iU_+l+Yc0Vb3<jS38zt+V;Hgmj,uG\"dlj2!<9wl.6&GJgdwiA8C8ZIibN~?iwHoMibeOX8ZFAf=%hIh:oZ?Sx_dh^Fxhs`lukjR/1O9_.[HhbnhDY7n~>1C0.i{E??qeyK1HTNu3DCD0J|q7JgmIGtmb#Gf_6Oc=K4uh_e\"8[=~i]ozy\"%<y^=r8]_0<b8m_?)Ai**L86&VR;uov@dl,z1f|IN}RXv+R))m7fO]XvS40.M|~#?N7/k6kz<Fn<](!+2?_|dk.mqZOT[pgkyd&b\"L5T503f6/.UCw>U3WCN`7I,XaCwXh\"auZCJOIF[eIgYS$I[N^vvXeATaBIi6/3}Lj.HRy?9w+2N:{8[iB^5Xjb3&&FJSOn])=m^bY?3i65#pXk4`BL&JSrpefQkqyTo?TM9DTkb>KNDv_ZHqi4z<xQxSVcT.Z/jRep18n6W8H{n2kbLA81_[f0us2+Xory45Q[^)B|_v$[E[qkB@rYd&(W3fS+4Zk(Eyz0ZVxZ@,/CehQu7Zq}vDCt=|#b;G4xz@MU*tkE3R%zI!QCz$#T|(I@^nXfYO:MOn9Brv0+KoUwoG(t})1Z~F*MAG2BRD>Moz(ow5?DgoT^dAsUUt*@CMzCn@gZC(#9jT7iK7s|u+/ufU>ng34#~Zib6P.,gqPb0k(;[bJf8|s24*;_9%k*8M|ycp%NJT(&:HqTZ3n}DH)+qyyG<vn;eqR{@Hp.cBdPSlsEk7{%voQ~k}5i;)>=tH0b=R##ubIKsF=;4XrmLx%u9]&gs[6h}:gGbw:fN:vT/1OB<#vFBQfG9E9G5dlszj^?m[7SHf.SUQp`gi#WB[9Wwi^DIYoX_9NK}`GAh+CV+[M._g+CuKE4Oz.y0X,>k%1ni\"5LokdE%s`X:\"AGvtyuyin(:yTf*Z7A+f;IfLU)Fb5k@%{+q=eVXOZFeV~z)KD6TZQlc]c<LEZ)CEOc.Ac|IXz_L&bw%A_L5N#)83A5#L1(F3#ZMo2B^:nzaoffi3Z(PSGNU+A[)&;x,(Vt2K1+t2i$VR,F(9J4Wls2?5/DYn1oT:q1MAP^EQ82kvuOya,iYX[Y,qDH,1B~H8}k+@#uBxK@nLceU,aF\">_>9561}.y$/lbEJ1#vY=\"X%#otl$qtv&@hkFgZ`mY*1CwldfOQR^DXVk1w`(VI^t8J|WleTVl640ty,H=5*@ute1ui5CB:,uqSWsgd;zC8.#/##a`<o.W$E64Js|ZTLi`yo!u9<!7WXk<t$#p8nmg;W$*iE1vA[S4k;us%04\"_ZVMd%hT5[Q&,?)Rfex&y&yI7s:><gwvPBQk2mKq:f}NN`,x7myl{KJ*uk8V+vtnRCm=Ivz.C,bmqK=c%tF/r{.sUH([))J1WdDxX~e^QTi=DW]JP^DFT4Q\"!E_ck/Y/^q=g(!eB<;:hg.Hu1=ydfBXk_JxCKrmSn3!<x53a/:t6v.gNP:N!x.^1~I2~4T2N*O~\"EX]=27fxqGRB&rV53J7bP%0K+cYUUd/n[+A>}GrFL?TQL02!)}dnhT{M]i\"wl1pKS{k&xC3D#J,1*XiJ~r*XWBF\"r2eZ}MrB)ajxduXEPg8ymzw%?N#m~oI@ASDHfdoe+)6Xu_{7R7_u;dm*F%&I3PmJ`r[{1+})*v`Ki#0rD3F0|0S6NMbj%8uQIFW+[(>JM!Q.ea2nMC(`M<.<m7()oeA[GzMzaX%V2o1dRYm4L~4gM:GX}4Apd|X/RVg8EqdRB9j`c,+s/}Y)mQ5uiKl3F&t,wD(n[v0F.L(80S>dIsi#,4L%Wx9W}RtSyud?ZFD3vwb{2K:Iy\"h;gdzSsS1?9f/}Oo:~kqb`,{5w3w({U1$v#y~!ik=hj\"4#ge.w/yYHhC{KZW!Z~;`T[Pl>_bO&Gyc$ZmP;%i:\"9C?Js5uRu95&XLMTN1<;f4OHdt9@H*cDOs1\"iM&l<k9C}gpYR=U\"^IgQyF,,ija\"dD*fww#HDvT*3v6()x}c3d`tWstYx0JT(m=?hSu_d=INus!/%wPO+PX>>@e72l#$*JY@B)Q/=<}wsoiJd==0zyp)3eSB+>XJ&:fi,xR}5:4H6%7x%8I0^4I$)>{E.`~W>l:5aKH;*LjVGdV=]SGt?a<5q2t@|LS^)UzuUW[&lDXR]JM>5=b7[rtvn+t_/n_)XG!sc$/~L.1*CTN)]e9fG{#k/u=hR[~Fs;%}XTBsC]D0<<TxP@_`^Q}VzM(s|L;0@M}4wrFnz`.BeZ#m6<oK|%?m3F)zKzRp:lIj?I/3zWp#3$qW|}!jRVPQIU<%l){]=u1naDw)V7<IXE(WbBN0yv>a}pWE^9bUfXnJsI;9,3XQU,wT/u{/#b5fK%QUTeY0fZ*4\"$ZDdkCmI+bz`XqZVN`:FT`g$kvBZ#~]TX,9*O5_)*BB!A*iV{$z2*T]X#29%5FFxW39%{e!2moz%wI>{}q>k0$RHG9Xt0@L*^!*h%\"f_ve&S^ch_]{U%np,(Q9nT_uTT_#JjT4a`z:P6vB&O=G<q~)^#9S[yFLDBN\"dZ2x@AWb8P*4|xKPT66Ff$WD~l#2@gT6ig`>@^LWld3Mx)T!H/r[#&i/9t$.~84k)~>g6SW$p}<p~M@BPU!RC%CbIX]BpXeg?L/v/?BG(in4EIJctK8bWz66Vr|Zi$0w5/&nWAe[Wo6r@v&x/MMZUL9S#N/gzXeF~+w)wYg8Gvk$C:RId3w%cae#vlf@>.N@_AUQ3hDks*XiJumzCCM|i8Nz4yv\"1P_Bs{x|yJbETnj\"R0dWLn{`Ae|yY!s>P,j|.2uzWv4xE<*>Gxl]ej%~(fF/:]JCI.w>pssoMKMddULaHJw_Y*([mh/|242&vd=8SssfDx?:rolm?4UJxnbB{3DbQmGZb_y,oE\"=^Dj\":Y9|QqG`Itl5!#=+S0e)Rv\"};{`csuT5,!9ko;htM.3l13LY\"{+i!<O0Dp*/I)NpM+D<PQ!c^{*!^7>feB(a&[..de^P5(qpVFq(BR~e_6q(b?7R2cVK}gZ|i/vNW0?=O*L<*#e8NC%ekG5Lezb_DKI06wyoG9Ds@B%<i?)VZe[|7o6B9&n}yp;,eG4LZDQQ(+gFw,{ec?>Xt}9~$7WN:sM}_xIRfH[wv9jGpAsueE[Fj7w)O0a}DS2&PATp7ITTC#Bsg,OD*lyCFWrXc5x=}){Q&DjykC@a]9j,Dr/umP,+H<S:8z?#fmAEkt7gsf9P$bDW_Gl@{`bfPlUAMLvvr!oUBV]P$5,2b+C9&B=)}q+h(Za!Vo7s&[!)>LB[LB>bw$jV8H6ekw=>d)?fSIu<fpm%i/M_s&jtO0]u5V[9(|]2G>TfEUG5iF(|7LszaQYW43RH(R#suT~*{}UY{!JRU$OI8QSdv~+,m]!zx91O]2%,UB<4X{9aX^O}B~6K+{vtuC1r?MB\"WZFtl5bGt<ex)ofQ5=d=A5P0we=bCF?A^RSSY*my7zD=NWGByxY3*=u!8Q^?oSy/s^Gf8#j%PZg5_23.Qc\"@7uVOnVAKsRvzzK9Bio1WM@bN|s*?2ZDXX>:^Y_4We;l>$D]F\"N0*0DuG.N<M@?]M6/hGee*r[$uc(@#ufMhXg.$?6MWJ5K>}v5Ujg~E/5FKq?N0J~=b,S6K^^o[v&PW4Z*RUN*eYnP3NRxKZ?zl,3(px?C4,bB(T~DC4*K/SsI&RgNQEX^LOJ^ih0U%a<P(he93w*GrzfFXU%x7V0_f8Ogqy:t~1gwOBMjPH1Zz+(o?(8g.MsyQHUq/i.>Ek*|U?$(=?q#h)X^]ruv.`%q&vrBH_{K~qHtIye<>V0(fu%E@?|B9sYZO89(+=_N!3I5U1l`5#fNh?jgP_eCw(Lcjk|gGxX$tc=9y|[:>aEz#~dW]Y#pM_kz!Gy!TilCHF%Zv_KTd):>!6Y$JVkZAm/9?\"jD8gD#CUFXA";
var Lr;
function kt() {
	return Lr ??= Ct(ro(to)), St({
		wasmBinary: Lr,
		locateFile: () => ""
	});
}
function Nt() {
	Lr = void 0;
}
function ce(f, o) {
	if (f) for (let [u, d] of Object.entries(f)) d !== void 0 && o(u, d);
}
function Wr(f) {
	return JSON.parse(f);
}
function Se(f) {
	let o = JSON.parse(f), u = [];
	for (let d = 0; d + 2 < o.length; d += 3) u.push({
		tail: o[d],
		head: o[d + 1],
		key: o[d + 2]
	});
	return u;
}
function tr(f) {
	return `cluster_${f}`;
}
function no(f) {
	return f.startsWith("cluster_") ? f.slice(8) : f;
}
function io(f) {
	return {
		path: f.path,
		data: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="${f.width}" height="${f.height}"></svg>`
	};
}
function oo(f) {
	return f.map(io);
}
function Ot(f, o) {
	let u = {
		images: [],
		files: [],
		...o
	};
	[...u.files, ...oo(u.images)].forEach((d) => f.createFile(d.path, d.data));
}
var mr;
var br = class f {
	_sg;
	constructor(o) {
		this._sg = o;
	}
	addNode(o, u, d) {
		let { id: v, attrs: p, htmlAttrs: b } = typeof o == "string" ? {
			id: o,
			attrs: u,
			htmlAttrs: d
		} : o;
		return this._sg.addNode(v), p?.id === void 0 && this.setNodeAttr(v, "id", v), ce(p, (_, E) => this.setNodeAttr(v, _, E)), ce(b, (_, E) => this.setNodeHtmlAttr(v, _, E)), this;
	}
	addVertex(o, u, d) {
		return this.addNode(o, u, d);
	}
	addEdge(o, u, d = "", h, v) {
		let { tail: b, head: _, key: E = "", attrs: P, htmlAttrs: I } = typeof o == "string" ? typeof d == "string" ? {
			tail: o,
			head: u,
			key: d,
			attrs: h,
			htmlAttrs: v
		} : {
			tail: o,
			head: u,
			attrs: d,
			htmlAttrs: h
		} : o;
		return this._sg.addEdge(b, _, E), ce(P, (O, L) => this.setEdgeAttr(b, _, E, O, L)), ce(I, (O, L) => this.setEdgeHtmlAttr(b, _, E, O, L)), this;
	}
	addSubgraph(o, u, d) {
		let h = typeof o == "string" ? {
			id: o,
			attrs: u,
			htmlAttrs: d
		} : o;
		return new f(this._sg.addSubgraph(tr(h.id))).applyInit(h);
	}
	applyInit(o) {
		return this.setAttr("id", o.id), ce(o.attrs, (u, d) => this.setAttr(u, d)), ce(o.htmlAttrs, (u, d) => this.setHtmlAttr(u, d)), this;
	}
	removeNode(o) {
		return this._sg.removeNode(o), this;
	}
	removeVertex(o) {
		return this.removeNode(o);
	}
	removeEdge(o, u, d = "") {
		return this._sg.removeEdge(o, u, d), this;
	}
	setAttr(o, u = "", d) {
		return d === void 0 ? this._sg.setAttr(o, String(u)) : this._sg.setAttr(o, String(u), String(d)), this;
	}
	setHtmlAttr(o, u, d) {
		return d === void 0 ? this._sg.setHtmlAttr(o, String(u)) : this._sg.setHtmlAttr(o, String(u), String(d)), this;
	}
	setDefaultAttr(o, u) {
		return this._sg.setDefaultAttr(o, String(u)), this;
	}
	setDefaultHtmlAttr(o, u) {
		return this._sg.setDefaultHtmlAttr(o, String(u)), this;
	}
	removeAttr(o) {
		return this.setAttr(o, "");
	}
	setNodeAttr(o, u, d = "", h) {
		return h === void 0 ? this._sg.setNodeAttr(o, u, String(d)) : this._sg.setNodeAttr(o, u, String(d), String(h)), this;
	}
	setVertexAttr(o, u, d = "", h) {
		return this.setNodeAttr(o, u, d, h);
	}
	setNodeHtmlAttr(o, u, d, h) {
		return h === void 0 ? this._sg.setNodeHtmlAttr(o, u, String(d)) : this._sg.setNodeHtmlAttr(o, u, String(d), String(h)), this;
	}
	setVertexHtmlAttr(o, u, d, h) {
		return this.setNodeHtmlAttr(o, u, d, h);
	}
	setDefaultNodeAttr(o, u) {
		return this._sg.setDefaultNodeAttr(o, String(u)), this;
	}
	setDefaultVertexAttr(o, u) {
		return this.setDefaultNodeAttr(o, u);
	}
	setDefaultNodeHtmlAttr(o, u) {
		return this._sg.setDefaultNodeHtmlAttr(o, String(u)), this;
	}
	setDefaultVertexHtmlAttr(o, u) {
		return this.setDefaultNodeHtmlAttr(o, u);
	}
	removeNodeAttr(o, u) {
		return this.setNodeAttr(o, u, "");
	}
	removeVertexAttr(o, u) {
		return this.removeNodeAttr(o, u);
	}
	setEdgeAttr(o, u, d, h, v = "", p) {
		return p === void 0 ? this._sg.setEdgeAttr(o, u, d, h, String(v)) : this._sg.setEdgeAttr(o, u, d, h, String(v), String(p)), this;
	}
	setEdgeHtmlAttr(o, u, d, h, v, p) {
		return p === void 0 ? this._sg.setEdgeHtmlAttr(o, u, d, h, String(v)) : this._sg.setEdgeHtmlAttr(o, u, d, h, String(v), String(p)), this;
	}
	setDefaultEdgeAttr(o, u) {
		return this._sg.setDefaultEdgeAttr(o, String(u)), this;
	}
	setDefaultEdgeHtmlAttr(o, u) {
		return this._sg.setDefaultEdgeHtmlAttr(o, String(u)), this;
	}
	removeEdgeAttr(o, u, d, h) {
		return this.setEdgeAttr(o, u, d, h, "");
	}
	hasNode(o) {
		return this._sg.hasNode(o);
	}
	hasVertex(o) {
		return this.hasNode(o);
	}
	hasEdge(o, u, d = "") {
		return this._sg.hasEdge(o, u, d);
	}
	nodeCount() {
		return this._sg.nodeCount();
	}
	vertexCount() {
		return this.nodeCount();
	}
	edgeCount() {
		return this._sg.edgeCount();
	}
	nodeDegree(o, u = 1, d = 1) {
		return this._sg.nodeDegree(o, u, d);
	}
	vertexDegree(o, u = 1, d = 1) {
		return this.nodeDegree(o, u, d);
	}
	getAttr(o) {
		return this._sg.getAttr(o);
	}
	getNodeAttr(o, u) {
		return this._sg.getNodeAttr(o, u);
	}
	getVertexAttr(o, u) {
		return this.getNodeAttr(o, u);
	}
	getEdgeAttr(o, u, d, h) {
		return this._sg.getEdgeAttr(o, u, d, h);
	}
	nodeNames() {
		return Wr(this._sg.nodeNames());
	}
	vertexNames() {
		return this.nodeNames();
	}
	edges() {
		return Se(this._sg.edges());
	}
	outEdges(o) {
		return Se(this._sg.outEdges(o));
	}
	inEdges(o) {
		return Se(this._sg.inEdges(o));
	}
	nodeEdges(o) {
		return Se(this._sg.nodeEdges(o));
	}
	delete() {
		this._sg.delete();
	}
	[Symbol.dispose]() {
		this.delete();
	}
};
var Rr = class {
	_graph;
	_module;
	constructor(o, u) {
		this._graph = o, this._module = u;
	}
	ensureDefaultFonts(o) {
		this.getGraphAttr("fontname") === "" && this.setGraphAttr("fontname", "Arial"), this.setDefaultGraphAttr("fontname", "Arial"), o && (this.setDefaultNodeAttr("fontname", "Arial"), this.setDefaultEdgeAttr("fontname", "Arial"));
	}
	addNode(o, u, d) {
		let { id: v, attrs: p, htmlAttrs: b } = typeof o == "string" ? {
			id: o,
			attrs: u,
			htmlAttrs: d
		} : o;
		return this._graph.addNode(v), p?.id === void 0 && this.setNodeAttr(v, "id", v), ce(p, (_, E) => this.setNodeAttr(v, _, E)), ce(b, (_, E) => this.setNodeHtmlAttr(v, _, E)), this;
	}
	addVertex(o, u, d) {
		return this.addNode(o, u, d);
	}
	addEdge(o, u, d = "", h, v) {
		let { tail: b, head: _, key: E = "", attrs: P, htmlAttrs: I } = typeof o == "string" ? typeof d == "string" ? {
			tail: o,
			head: u,
			key: d,
			attrs: h,
			htmlAttrs: v
		} : {
			tail: o,
			head: u,
			attrs: d,
			htmlAttrs: h
		} : o;
		return this._graph.addEdge(b, _, E), ce(P, (O, L) => this.setEdgeAttr(b, _, E, O, L)), ce(I, (O, L) => this.setEdgeHtmlAttr(b, _, E, O, L)), this;
	}
	applyInit(o) {
		return this.ensureDefaultFonts(!0), o.id !== void 0 && this.setGraphAttr("id", o.id), ce(o.attrs, (u, d) => this.setGraphAttr(u, d)), ce(o.htmlAttrs, (u, d) => this.setGraphHtmlAttr(u, d)), this;
	}
	read(o) {
		if (!this._graph.read(o)) throw new Error("Invalid DOT source");
		return this.ensureDefaultFonts(!1), this;
	}
	setGraphAttr(o, u = "", d) {
		return d === void 0 ? this._graph.setGraphAttr(o, String(u)) : this._graph.setGraphAttr(o, String(u), String(d)), this;
	}
	setGraphHtmlAttr(o, u, d) {
		return d === void 0 ? this._graph.setGraphHtmlAttr(o, String(u)) : this._graph.setGraphHtmlAttr(o, String(u), String(d)), this;
	}
	setDefaultGraphAttr(o, u) {
		return this._graph.setDefaultGraphAttr(o, String(u)), this;
	}
	setDefaultGraphHtmlAttr(o, u) {
		return this._graph.setDefaultGraphHtmlAttr(o, String(u)), this;
	}
	setNodeAttr(o, u, d = "", h) {
		return h === void 0 ? this._graph.setNodeAttr(o, u, String(d)) : this._graph.setNodeAttr(o, u, String(d), String(h)), this;
	}
	setVertexAttr(o, u, d = "", h) {
		return this.setNodeAttr(o, u, d, h);
	}
	setNodeHtmlAttr(o, u, d, h) {
		return h === void 0 ? this._graph.setNodeHtmlAttr(o, u, String(d)) : this._graph.setNodeHtmlAttr(o, u, String(d), String(h)), this;
	}
	setVertexHtmlAttr(o, u, d, h) {
		return this.setNodeHtmlAttr(o, u, d, h);
	}
	setDefaultNodeAttr(o, u) {
		return this._graph.setDefaultNodeAttr(o, String(u)), this;
	}
	setDefaultVertexAttr(o, u) {
		return this.setDefaultNodeAttr(o, u);
	}
	setDefaultNodeHtmlAttr(o, u) {
		return this._graph.setDefaultNodeHtmlAttr(o, String(u)), this;
	}
	setDefaultVertexHtmlAttr(o, u) {
		return this.setDefaultNodeHtmlAttr(o, u);
	}
	setEdgeAttr(o, u, d, h, v = "", p) {
		return p === void 0 ? this._graph.setEdgeAttr(o, u, d, h, String(v)) : this._graph.setEdgeAttr(o, u, d, h, String(v), String(p)), this;
	}
	setEdgeHtmlAttr(o, u, d, h, v, p) {
		return p === void 0 ? this._graph.setEdgeHtmlAttr(o, u, d, h, String(v)) : this._graph.setEdgeHtmlAttr(o, u, d, h, String(v), String(p)), this;
	}
	setDefaultEdgeAttr(o, u) {
		return this._graph.setDefaultEdgeAttr(o, String(u)), this;
	}
	setDefaultEdgeHtmlAttr(o, u) {
		return this._graph.setDefaultEdgeHtmlAttr(o, String(u)), this;
	}
	removeNode(o) {
		return this._graph.removeNode(o), this;
	}
	removeVertex(o) {
		return this.removeNode(o);
	}
	removeEdge(o, u, d = "") {
		return this._graph.removeEdge(o, u, d), this;
	}
	removeSubgraph(o) {
		return this._graph.removeSubgraph(tr(o)), this;
	}
	removeGraphAttr(o) {
		return this.setGraphAttr(o, "");
	}
	removeNodeAttr(o, u) {
		return this.setNodeAttr(o, u, "");
	}
	removeVertexAttr(o, u) {
		return this.removeNodeAttr(o, u);
	}
	removeEdgeAttr(o, u, d, h) {
		return this.setEdgeAttr(o, u, d, h, "");
	}
	hasNode(o) {
		return this._graph.hasNode(o);
	}
	hasVertex(o) {
		return this.hasNode(o);
	}
	hasEdge(o, u, d = "") {
		return this._graph.hasEdge(o, u, d);
	}
	hasSubgraph(o) {
		return this._graph.hasSubgraph(tr(o));
	}
	nodeCount() {
		return this._graph.nodeCount();
	}
	vertexCount() {
		return this.nodeCount();
	}
	edgeCount() {
		return this._graph.edgeCount();
	}
	subgraphCount() {
		return this._graph.subgraphCount();
	}
	nodeDegree(o, u = 1, d = 1) {
		return this._graph.nodeDegree(o, u, d);
	}
	vertexDegree(o, u = 1, d = 1) {
		return this.nodeDegree(o, u, d);
	}
	getGraphAttr(o) {
		return this._graph.getGraphAttr(o);
	}
	getNodeAttr(o, u) {
		return this._graph.getNodeAttr(o, u);
	}
	getVertexAttr(o, u) {
		return this.getNodeAttr(o, u);
	}
	getEdgeAttr(o, u, d, h) {
		return this._graph.getEdgeAttr(o, u, d, h);
	}
	subgraphNames() {
		return Wr(this._graph.subgraphNames()).map(no);
	}
	nodeNames() {
		return Wr(this._graph.nodeNames());
	}
	vertexNames() {
		return this.nodeNames();
	}
	edges() {
		return Se(this._graph.edges());
	}
	outEdges(o) {
		return Se(this._graph.outEdges(o));
	}
	outEdgesFrom(o) {
		return this.outEdges(o);
	}
	inEdges(o) {
		return Se(this._graph.inEdges(o));
	}
	inEdgesTo(o) {
		return this.inEdges(o);
	}
	nodeEdges(o) {
		return Se(this._graph.nodeEdges(o));
	}
	vertexEdges(o) {
		return this.nodeEdges(o);
	}
	addSubgraph(o, u, d) {
		let h = typeof o == "string" ? {
			id: o,
			attrs: u,
			htmlAttrs: d
		} : o;
		return new br(this._graph.addSubgraph(tr(h.id))).applyInit(h);
	}
	getSubgraph(o) {
		let u = this._graph.getSubgraph(tr(o));
		return u ? new br(u) : null;
	}
	layout(o = "svg", u = "dot", d) {
		if (d?.images?.length || d?.files?.length) {
			let p = new this._module.CGraphviz(0, 0);
			try {
				Ot(p, d);
			} finally {
				p.delete();
			}
		}
		let h = "", v = "";
		try {
			h = this._graph.layout(o, u);
		} catch (p) {
			v = p.message;
		}
		if (v = this._module.CGraphviz.lastError() || v, !h && v) throw new Error(v);
		return h;
	}
	write() {
		return this._graph.write();
	}
	toDot() {
		return this.write();
	}
	delete() {
		this._graph.delete();
	}
	[Symbol.dispose]() {
		this.delete();
	}
};
var It = class f {
	_module;
	constructor(o) {
		this._module = o;
	}
	static load() {
		return mr || (mr = kt().then((o) => new f(o))), mr;
	}
	static unload() {
		Nt(), mr = void 0;
	}
	version() {
		return this._module.CGraphviz.version();
	}
	layout(o, u = "svg", d = "dot", h) {
		if (!o) return "";
		let v = new this._module.CGraphviz(h?.yInvert ? 1 : 0, h?.nop ? h?.nop : 0), p = "", b = "";
		try {
			Ot(v, h);
			try {
				p = v.layout(o, u, d);
			} catch (_) {
				b = _.message;
			}
			b = this._module.CGraphviz.lastError() || b;
		} finally {
			v.delete();
		}
		if (!p && b) throw f.unload(), new Error(b);
		return p;
	}
	acyclic(o, u = !1, d = !1) {
		if (!o) return {
			acyclic: !1,
			num_rev: 0,
			outFile: ""
		};
		let h = new this._module.CGraphviz(), v = !1, p = 0, b = "", _ = "";
		try {
			try {
				v = h.acyclic(o, u, d), p = h.acyclic_num_rev, b = h.acyclic_outFile;
			} catch (E) {
				_ = E.message;
			}
			_ = this._module.CGraphviz.lastError() || _;
		} finally {
			h.delete();
		}
		if (_) throw f.unload(), new Error(_);
		return {
			acyclic: v,
			num_rev: p,
			outFile: b
		};
	}
	tred(o, u = !1, d = !1) {
		if (!o) return {
			out: "",
			err: ""
		};
		let h = new this._module.CGraphviz(), v = "", p = "", b = "";
		try {
			try {
				h.tred(o, u, d), v = h.tred_out, p = h.tred_err;
			} catch (_) {
				b = _.message;
			}
			b = this._module.CGraphviz.lastError() || b;
		} finally {
			h.delete();
		}
		if (!v && b) throw f.unload(), new Error(b);
		return {
			out: v,
			err: p
		};
	}
	unflatten(o, u = 0, d = !1, h = 0) {
		if (!o) return "";
		let v = new this._module.CGraphviz(), p = "", b = "";
		try {
			try {
				p = v.unflatten(o, u, d, h);
			} catch (_) {
				b = _.message;
			}
			b = this._module.CGraphviz.lastError() || b;
		} finally {
			v.delete();
		}
		if (!p && b) throw f.unload(), new Error(b);
		return p;
	}
	circo(o, u = "svg", d) {
		return this.layout(o, u, "circo", d);
	}
	dot(o, u = "svg", d) {
		return this.layout(o, u, "dot", d);
	}
	fdp(o, u = "svg", d) {
		return this.layout(o, u, "fdp", d);
	}
	sfdp(o, u = "svg", d) {
		return this.layout(o, u, "sfdp", d);
	}
	neato(o, u = "svg", d) {
		return this.layout(o, u, "neato", d);
	}
	osage(o, u = "svg", d) {
		return this.layout(o, u, "osage", d);
	}
	patchwork(o, u = "svg", d) {
		return this.layout(o, u, "patchwork", d);
	}
	twopi(o, u = "svg", d) {
		return this.layout(o, u, "twopi", d);
	}
	nop(o) {
		return this.layout(o, "dot", "nop");
	}
	nop2(o) {
		return this.layout(o, "dot", "nop2");
	}
	createGraph(o = "G", u = "directed") {
		let d = typeof o == "string" ? {
			id: o,
			type: u
		} : o, h = d.id ?? "G", v = d.type ?? "directed", p = v.includes("undirected") ? 0 : 1, b = v.startsWith("strict") ? 1 : 0;
		return new Rr(new this._module.CGraph(h, p, b), this._module).applyInit(d);
	}
	read(o) {
		let u = this.createGraph();
		try {
			return u.read(o), u;
		} catch (d) {
			throw u.delete(), d;
		}
	}
};
// src/site/graph-layout.ts
/** Where the boxes of a graph stand and how its arrows run, by Graphviz. It knows nothing of plans, and of texts only sizes. */
let loaded;
/**
* From top to bottom, as people scroll, where that is not wider than so many points; else from left to right, where that is
* narrower. The same graph gives the same layout.
*/
async function graphLayout(boxes, arrows, widest) {
	loaded ??= It.load();
	const graphviz = await loaded;
	const down = laidOut(graphviz, boxes, arrows, "TB");
	if (down.width <= widest) return down;
	const across = laidOut(graphviz, boxes, arrows, "LR");
	return across.width < down.width ? across : down;
}
function laidOut(graphviz, boxes, arrows, direction) {
	const answer = JSON.parse(graphviz.layout(dotOf(boxes, arrows, direction), "json", "dot"));
	const [, , right = 0, top = 0] = numbers(answer.bb);
	const flipped = ([x = 0, y = 0]) => ({
		x,
		y: top - y
	});
	const nodes = /* @__PURE__ */ new Map();
	const frames = /* @__PURE__ */ new Map();
	for (const { name, pos, bb } of answer.objects ?? []) {
		const group = /^cluster(\d+)$/.exec(name)?.[1];
		if (group !== void 0 && bb !== void 0) {
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(bb);
			frames.set(Number(group), {
				x: x1,
				y: top - y2,
				width: x2 - x1,
				height: y2 - y1
			});
		} else if (pos !== void 0) nodes.set(name, numbers(pos));
	}
	const curves = new Map((answer.edges ?? []).map(({ id, pos }) => [id, curve(pos).map(flipped)]));
	return {
		width: right,
		height: top,
		boxes: boxes.map((_, index) => flipped(nodes.get(`n${index}`) ?? [])),
		arrows: arrows.map((_, index) => curves.get(`e${index}`) ?? []),
		frames
	};
}
/** Sizes in inches, of 72 points each. A blank as a label keeps room for the title of a frame. */
function dotOf(boxes, arrows, direction) {
	const node = ({ width, height }, index) => `n${index} [width=${(width / 72).toFixed(3)},height=${(height / 72).toFixed(3)}];`;
	const groups = /* @__PURE__ */ new Map();
	const loose = [];
	for (const [index, box] of boxes.entries()) if (box.group === void 0) loose.push(node(box, index));
	else groups.set(box.group, [...groups.get(box.group) ?? [], node(box, index)]);
	return [
		`digraph {rankdir=${direction};nodesep=0.15;ranksep=0.35;splines=spline;node [shape=box,fixedsize=true,label=""];`,
		...[...groups].map(([id, nodes]) => `subgraph cluster${id} {margin=12;fontsize=14;label=" ";${nodes.join("")}}`),
		...loose,
		...arrows.map(({ from, to, heavy }, index) => `n${from} -> n${to} [id=e${index},weight=${heavy ? 4 : 1}];`),
		"}"
	].join("\n");
}
/** `e,x,y x,y x,y x,y x,y`: where it ends, where it begins, and the points between. */
function curve(pos) {
	const points = pos.split(" ").map((part) => part.split(",").filter((one) => one !== "e" && one !== "s").map(Number));
	const end = pos.startsWith("e,") ? points.shift() : void 0;
	return end ? [
		...points,
		points.at(-1) ?? end,
		end,
		end
	] : points;
}
function numbers(text) {
	return text.split(",").map(Number);
}
// src/site/measure.ts
/** How wide text is in a picture that nobody has drawn yet: rather too wide than too narrow, whatever the letters of the reader. */
/** In pixels, of letters of 12 pixels. The first kind that a character is of counts. */
const kinds = [
	[/[\p{Mn}\p{Cf}]/u, 0],
	[/[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFFE6\u{10000}-\u{10FFFF}]/u, 13],
	[/[@%MWmw—…]/, 12],
	[/[ijlIftr.,:;|!'()[\]{}\s-]/, 5.2],
	[/\p{Lu}/u, 9.4]
];
const usual = 7.8;
function widthOf(text) {
	let width = 0;
	for (const character of text) width += kinds.find(([kind]) => kind.test(character))?.[1] ?? usual;
	return width;
}
/** @returns the text, or as much of it as there is room for in so many pixels, with dots behind it */
function cutTo(text, room) {
	if (widthOf(text) <= room) return text;
	let [cut, width] = ["", widthOf("…")];
	for (const character of text) {
		width += widthOf(character);
		if (width > room) break;
		cut += character;
	}
	return `${cut.trimEnd()}…`;
}
/** Words in at most two lines of so many pixels; what does not fit ends in dots. */
function inTwoLines(text, room) {
	const words = text.trim().split(/\s+/);
	let first = words.shift() ?? "";
	while (words.length > 0 && widthOf(`${first} ${words[0]}`) <= room) first = `${first} ${words.shift()}`;
	const rest = words.join(" ");
	return rest === "" ? [cutTo(first, room)] : [cutTo(first, room), cutTo(rest, room)];
}
// src/site/graph.ts
/** With more work than this the first graph shows phases alone. */
const mostBoxes = 60;
/** Of a phase: beyond it a picture helps nobody, and the table does. */
const mostInPhase = 150;
/** In points: of a picture beside which nobody has to scroll on a screen. */
const mostWidth = 1150;
const line = 15;
/** Pixels of a line of text in a box. */
const room = 160;
/** The whole section. */
async function graphs(data) {
	const work = data.work.filter(({ kind }) => kind !== "phase");
	const phases = data.work.filter(({ kind }) => kind === "phase");
	const titles = new Map(phases.map(({ id, title }) => [id, title]));
	const legend = html`<p class="key"><span class="swatch ready"></span> ready <span class="swatch blocked"></span> waiting <span class="swatch done"></span> done <span class="swatch out-of-order"></span> closed too early <span class="swatch dropped"></span> given up; a thick frame has no slack; an arrow that follows from others is left out</p>`;
	const isSmall = work.length <= mostBoxes;
	if (isSmall) {
		const whole = await placed(work.map(nodeOf), edgesOf(work));
		if (whole.layout.width <= mostWidth) return html`${legend}${drawn("All work", whole, titles)}`;
	}
	return html`${legend}${await foldedToPhases(data, phases, work)}${await inOrder(phases, async (phase) => {
		const inside = work.filter((one) => one.phase === phase.id);
		return foldedPicture(phase.title, inside, work, titles, isSmall);
	})}${await foldedPicture("Workstreams", work.filter(({ phase }) => phase === void 0), work, titles, isSmall)}`;
}
async function foldedPicture(title, inside, all, titles, isOpen) {
	if (inside.length === 0) return void 0;
	if (inside.length > mostInPhase) return html`<details><summary>${title} <span class="count">${inside.length}</span></summary><p>Too many for a picture: see the table.</p></details>`;
	const own = new Set(inside.map(({ id }) => id));
	const near = new Set(inside.flatMap(({ blockedBy }) => blockedBy.map(({ on }) => on)));
	const outside = all.filter(({ id }) => near.has(id) && !own.has(id));
	const picture = drawn(title, await placed([...inside.map((one) => ({
		...nodeOf(one),
		group: void 0
	})), ...outside.map(nodeOf)].map(({ group, ...node }) => group === void 0 ? node : {
		...node,
		group
	}), edgesOf([...inside, ...outside])), titles);
	return html`<details${isOpen && " open"}><summary>${title} <span class="count">${inside.length}</span></summary>${picture}</details>`;
}
async function foldedToPhases(data, phases, work) {
	const home = new Map(work.map(({ id, phase }) => [id, phase ?? "workstreams"]));
	const nodes = phases.map((phase) => {
		const inside = work.filter((one) => one.phase === phase.id);
		const done = inside.filter(({ state }) => state !== "open").length;
		const critical = inside.some((one) => one.critical);
		return {
			...nodeOf(phase),
			critical,
			note: `${done} of ${inside.length}`
		};
	});
	const rest = work.filter(({ phase }) => phase === void 0);
	if (rest.length > 0) {
		const done = rest.filter(({ state }) => state !== "open").length;
		const critical = rest.some((one) => one.critical);
		nodes.push({
			id: "workstreams",
			title: "Workstreams",
			url: void 0,
			look: "plain",
			note: `${done} of ${rest.length}`,
			critical
		});
	}
	const pairs = /* @__PURE__ */ new Map();
	for (const one of data.work) for (const { on, waived } of one.blockedBy) {
		const [from, to] = [home.get(on) ?? on, home.get(one.id) ?? one.id];
		if (waived === void 0 && from !== to) pairs.set(`${from} ${to}`, [from, to]);
	}
	return drawn("Phases", await placed(nodes, acyclic([...pairs.values()])), /* @__PURE__ */ new Map());
}
/** Phases may wait for each other both ways, through different items: one arrow of the two is enough for a picture. */
function acyclic(pairs) {
	const seen = /* @__PURE__ */ new Set();
	return pairs.filter(([from, to]) => {
		if (seen.has(`${to} ${from}`)) return false;
		seen.add(`${from} ${to}`);
		return true;
	});
}
function nodeOf(one) {
	const { id, title, url, stage, critical, phase, gate } = one;
	return {
		id,
		title: gate ? `Gate: ${title}` : title,
		url,
		look: stage,
		critical,
		...phase === void 0 ? {} : { group: phase }
	};
}
function edgesOf(work) {
	return work.flatMap(({ id, blockedBy }) => blockedBy.flatMap(({ on, waived }) => waived === void 0 ? [[on, id]] : []));
}
async function placed(nodes, edges) {
	const place = new Map(nodes.map(({ id }, index) => [id, index]));
	const groups = [...new Set(nodes.flatMap(({ group }) => group ?? []))];
	const lines = nodes.map(({ title, note }) => [...inTwoLines(title, room), ...note === void 0 ? [] : [note]]);
	const boxes = nodes.map(({ group }, index) => ({
		width: 172,
		height: (lines[index]?.length ?? 1) * line + 14,
		...group === void 0 ? {} : { group: groups.indexOf(group) }
	}));
	const told = withoutDetours(edges.flatMap(([from, to]) => {
		const [one, other] = [place.get(from), place.get(to)];
		if (one === void 0 || other === void 0) return [];
		return [{
			from: one,
			to: other,
			heavy: isHeavy(nodes[one], nodes[other])
		}];
	}), nodes.length);
	return {
		nodes,
		lines,
		boxes,
		arrows: told,
		groups,
		layout: await graphLayout(boxes, told, mostWidth)
	};
}
/** Only arrows that say something: what waits for a box waits for all that this one waits for. */
function withoutDetours(arrows, count) {
	const next = Array.from({ length: count }, () => []);
	for (const { from, to } of arrows) next[from]?.push(to);
	const leads = (from, goal) => {
		const seen = /* @__PURE__ */ new Set();
		const waiting = (next[from] ?? []).filter((one) => one !== goal);
		for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
			if (one === goal) return true;
			if (seen.has(one)) continue;
			seen.add(one);
			waiting.push(...next[one] ?? []);
		}
		return false;
	};
	return arrows.filter(({ from, to }) => !leads(from, to));
}
function drawn(name, { nodes, lines, boxes, arrows, groups, layout }, titles) {
	return html`<div class="graph" tabindex="0" role="group" aria-label="Graph: ${name}"><svg width="${Math.ceil(layout.width) + 8}" height="${Math.ceil(layout.height) + 8}" viewBox="-4 -4 ${Math.ceil(layout.width) + 8} ${Math.ceil(layout.height) + 8}">
<title>${name}</title>
${framesOf(layout, groups, titles)}
${arrows.map((arrow, index) => html`<path class="arrow${arrow.heavy ? " heavy" : ""}" d="${path(layout.arrows[index] ?? [])}"/>`)}
${nodes.map((node, index) => boxOf(node, lines[index] ?? [], layout.boxes[index] ?? {
		x: 0,
		y: 0
	}, boxes[index]?.height ?? 0))}
</svg></div>`;
}
function framesOf(layout, groups, titles) {
	return [...layout.frames].map(([group, { x, y, width, height }]) => {
		const first = cutTo(titles.get(groups[group] ?? "") ?? "", width - 20);
		return html`<g><rect class="frame" x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}" rx="6"/><text class="phase" x="${Math.round(x + 8)}" y="${Math.round(y + 18)}">${first}</text></g>`;
	});
}
function boxOf({ title, url, look, critical }, lines, { x, y }, height) {
	const address = url === void 0 ? void 0 : webAddress(url);
	const box = html`${lines.some((text) => text.endsWith("…")) && html`<title>${title}</title>`}<rect height="${height}"/>${lines.map((text, index) => html`<text x="86" y="${18 + index * line}">${text}</text>`)}`;
	const place = `translate(${Math.round(x - 86)} ${Math.round(y - height / 2)})`;
	const kind = `node ${look}${critical ? " critical" : ""}`;
	return address === void 0 ? html`<g class="${kind}" transform="${place}">${box}</g>` : html`<a class="${kind}" transform="${place}" href="${address}">${box}</a>`;
}
function isHeavy(one, other) {
	return one?.critical === true && other?.critical === true;
}
function path(points) {
	const [first, ...rest] = points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
	return first === void 0 ? "" : `M${first}C${rest.join(" ")}`;
}
async function inOrder(list, make) {
	const made = [];
	for (const one of list) made.push(await make(one));
	return made;
}
// src/site/script.ts
/** All of the page's script: filters for the table. Without it the table is whole, and the filters do not show. */
const script = `
(function () {
  var bar = document.querySelector('.filters'), find = document.getElementById('find'), owner = document.getElementById('owner'), stage = document.getElementById('stage'), found = document.getElementById('found');
  var rows = Array.prototype.slice.call(document.querySelectorAll('#all tbody tr'));
  if (!bar || !rows.length) return;
  bar.hidden = false;
  function filter() {
    var words = find.value.toLowerCase(), count = 0;
    rows.forEach(function (row) {
      var fits = (!owner.value || row.dataset.owner === owner.value) && (!stage.value || row.dataset.stage === stage.value) && row.textContent.toLowerCase().indexOf(words) >= 0;
      row.hidden = !fits;
      if (fits) count++;
    });
    found.textContent = count + ' of ' + rows.length;
  }
  [find, owner, stage].forEach(function (one) { one.addEventListener('input', filter); });
})();
`.trim();
// src/site/axis.ts
/** Days as places on a line, in percent of its width: so that a picture is as wide as its reader's screen. */
const day = 864e5;
/** More months than this are quarters, more quarters years: each has a name, which takes some room. */
const mostTicks = 9;
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** @param dates days that are to be on it, at least one; a little room is left on both sides */
function timeAxis(dates) {
	const sorted = [...dates].sort();
	const [low = 0, high = 0] = [Date.parse(sorted[0] ?? ""), Date.parse(sorted.at(-1) ?? "")];
	const room = Math.max(3 * day, (high - low) * .03);
	const [start, end] = [low - room, high + room];
	const share = (time) => Math.min(100, Math.max(0, (time - start) / (end - start) * 100));
	const text = (percent) => `${Number(percent.toFixed(2))}%`;
	return {
		first: dateText(start),
		last: dateText(end),
		at: (date) => text(share(Date.parse(date))),
		span: (from, to) => {
			const width = share(Date.parse(to) + day) - share(Date.parse(from));
			return text(Math.max(.35, width));
		},
		ticks: ticksBetween(start, end)
	};
}
function ticksBetween(start, end) {
	for (const step of [
		1,
		3,
		12,
		60
	]) {
		const found = firsts(start, end, step);
		if (found.length <= mostTicks) return found;
	}
	return [];
}
/** First days of every so many months. */
function firsts(start, end, step) {
	const found = [];
	const from = new Date(start);
	let month = from.getUTCFullYear() * 12 + from.getUTCMonth() + 1;
	month += (step - month % step) % step;
	for (; found.length <= mostTicks; month += step) {
		const [year, place] = [Math.floor(month / 12), month % 12];
		const time = Date.UTC(year, place, 1);
		if (time > end) break;
		const label = step === 12 || step === 60 ? `${year}` : `${months[place]}${place === 0 ? ` ${year}` : ""}`;
		found.push({
			date: dateText(time),
			label
		});
	}
	return found;
}
function dateText(time) {
	return new Date(time).toISOString().slice(0, 10);
}
/** `30 April 2027` */
function longDate(date) {
	const [year = "", month = "", of = ""] = date.split("-");
	const all = [
		...[
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September"
		],
		"October",
		"November",
		"December"
	];
	return `${Number(of)} ${all[Number(month) - 1] ?? ""} ${year}`;
}
// src/site/sections.ts
/** The parts of the page that are words and tables. */
const healthWords = {
	"on-track": "on track",
	"at-risk": "at risk",
	"off-track": "off track",
	unknown: "no forecast"
};
/** In a list; more are counted. */
const mostListed = 8;
const mostFolded = 25;
/** What a reader sees first. */
function nowPart(data) {
	const { verdict, closed, total, milestones, today, p50, p85, violations } = data;
	const dated = milestones.some(({ due, p85 }) => due !== void 0 || p85 !== void 0);
	return html`<p class="verdict ${data.health}">${verdict}</p>
<p>${progressBar(closed, total)} <b>${closed} of ${total}</b> closed, as of ${longDate(today)}${p50 && p85 ? html`. All of it is done by <b>${longDate(p50)}</b> in half of the simulated runs, by <b>${longDate(p85)}</b> in 85 %` : ""}.</p>
${violations > 0 && html`<p class="warning">${violations} ${violations === 1 ? "issue was" : "issues were"} closed before what blocks ${violations === 1 ? "it" : "them"}.</p>`}
<div class="wide" tabindex="0" role="group" aria-label="Milestones"><table><thead><tr><th scope="col">Milestone</th><th scope="col">Done</th>${dated && html`<th scope="col">Promised</th><th scope="col">Forecast</th><th scope="col">Health</th><th scope="col">Driven by</th>`}</tr></thead><tbody>
${milestones.map((one) => milestoneRow$1(one, data, dated))}</tbody></table></div>`;
}
function milestoneRow$1(one, data, dated) {
	const { title, url, closed, total, due, p50, p85, keeps, health, overruled, moved, first, drivers } = one;
	const said = overruled?.is ?? health;
	return html`<tr><th scope="row">${anchor(url, title)}</th><td data-label="Done">${progressBar(closed, total)} ${closed} of ${total}${besideText(one)}</td>${dated && html`<td data-label="Promised">${due === void 0 ? "–" : longDate(due)}${moved > 0 && html`<br> <small>moved ${moved === 1 ? "once" : `${moved} times`}${first !== void 0 && first !== due ? `, first ${longDate(first)}` : ""}</small>`}</td>
<td data-label="Forecast">${p50 && p85 ? html`${longDate(p50)} – <br>${longDate(p85)}${keeps !== void 0 && html`<br> <small>kept in ${Math.round(keeps * 100)} %</small>`}` : "–"}</td>
<td data-label="Health">${said !== void 0 && said !== "unknown" ? html`<span class="health ${said}">${healthWords[said]}</span>` : "–"}${overruled && html`<br> <small>says a person until ${longDate(overruled.until)}: ${overruled.because} (computed: ${healthWords[health ?? "unknown"]})</small>`}</td>
<td data-label="Driven by">${drivers.slice(0, 3).map((id) => html`<span class="line">${workName(data, id)}</span>`)}</td>`}</tr>`;
}
/** What GitHub counts in a milestone beside the plan. */
function besideText({ beside }) {
	if (!beside) return void 0;
	return html`<br> <small>and ${beside.total} not in the plan${beside.closed > 0 && ` (${beside.closed} closed)`}</small>`;
}
/** By owner: what can be done now, what waits and for whom, what is promised next. */
function ownersPart(data) {
	const open = data.work.filter(({ kind, state }) => kind !== "phase" && state === "open");
	const byId = new Map(data.work.map((one) => [one.id, one]));
	const name = new Map(data.owners.map((one) => [one.id, one.name]));
	return html`<div class="cards">${data.owners.map((owner) => {
		const own = open.filter((one) => one.owner === owner.id);
		const ready = own.filter(({ stage }) => stage === "ready");
		const blocked = own.filter(({ stage }) => stage !== "ready");
		const promised = own.filter(({ due }) => due !== void 0).sort((a, b) => (a.due ?? "") < (b.due ?? "") ? -1 : 1);
		return html`<section class="card" data-owner="${owner.id}"><h3>${owner.name}${owner.placeholder && html` <span class="tag">placeholder</span>`}</h3>
<p>${progressBar(owner.closed, owner.total)} ${owner.closed} of ${owner.total}${owner.members.length > 0 && html`<br> <small>${owner.members.join(", ")}</small>`}</p>
${listOf("Ready", ready, (one) => workLink(one))}
${listOf("Waiting", blocked, (one) => html`${workLink(one)} <small>for ${waitedFor(one, byId, name)}</small>`)}
${listOf("Next promises", promised, (one) => html`${longDate(one.due ?? "")}: ${workLink(one)}`)}</section>`;
	})}</div>`;
}
function waitedFor({ waitsFor }, byId, name) {
	const owners = waitsFor.map((id) => {
		const work = byId.get(id);
		return work ? name.get(work.owner) ?? work.owner : id;
	});
	const known = [...new Set(owners)];
	return known.length === 0 ? "what nobody may read" : known.slice(0, 3).join(", ") + (known.length > 3 ? " and others" : "");
}
function listOf(title, work, line) {
	if (work.length === 0) return void 0;
	const rest = work.slice(mostListed);
	const items = (list) => html`<ul>${list.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
	return html`<h4>${title} <span class="count">${work.length}</span></h4>${items(work.slice(0, mostListed))}${rest.length > 0 && html`<details><summary>${rest.length} more</summary>${items(rest.slice(0, mostFolded))}${rest.length > mostFolded && html`<p><a href="#work">… and ${rest.length - mostFolded} more in the table</a></p>`}</details>`}`;
}
/** Since when, for a heading: days as people write them. */
function changesName({ changes }) {
	const { since = "" } = changes ?? {};
	return /^\d{4}-\d\d-\d\d$/.test(since) ? longDate(since) : since;
}
/** What moved, came, went, was waived, decided and done. */
function changesPart({ changes }) {
	if (!changes) return void 0;
	const { groups, unread } = changes;
	const line = ({ pieces }) => html`<li>${pieces.map(({ text, url }) => anchor(url, text))}</li>`;
	return html`${groups.length === 0 && html`<p>${unread === void 0 ? "Nothing changed." : "Nothing is known to have changed."}</p>`}
${groups.map(({ title, lines }) => html`<h3>${title ?? "Beside the milestones"}</h3><ul>${lines.map(line)}</ul>`)}${unread !== void 0 && html`<p class="missing">${sentence(unread)}</p>`}`;
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
/** Gates with what holds them. */
function gatesPart(data) {
	if (data.gates.length === 0) return void 0;
	return html`<ul class="plain">${data.gates.map(({ id, state, waitsFor, unticked }) => html`<li><span class="gate ${state}">${state}</span> ${workName(data, id)}${state === "held" && html` <small>${[...waitsFor.length > 0 ? [`waits for ${waitsFor.length}`] : [], ...unticked > 0 ? [`${unticked} on its checklist not ticked`] : []].join(", ")}</small>`}</li>`)}</ul>`;
}
/** Decisions, newest first. */
function decisionsPart({ decisions }) {
	if (decisions.length === 0) return void 0;
	return html`<ul class="plain">${[...decisions].sort((a, b) => b.number - a.number).map(({ number, title, date, status, url }) => html`<li>${anchor(url, `${number}. ${title}`)} <small>${status}, ${longDate(date)}</small></li>`)}</ul>`;
}
/** Risks as they are written in the plan. */
function risksPart({ risks }) {
	if (risks.length === 0) return void 0;
	return html`${risks.map(({ title, text }) => html`<details><summary>${title}</summary>${prose(text)}</details>`)}`;
}
/** Reviews, and the next sessions. */
function reviewsPart(data) {
	const open = data.work.filter(({ kind }) => kind === "review");
	if (open.length + data.sessions.length === 0) return void 0;
	return html`<ul class="plain">${data.sessions.map(({ title, day }) => html`<li>${longDate(day)}: ${title}</li>`)}${open.map((one) => html`<li>${workLink(one)} <small>${one.state === "open" ? one.end ? `by the estimates ${longDate(one.end)}` : "open" : `closed${one.closedAt ? ` ${longDate(one.closedAt.slice(0, 10))}` : ""}`}</small></li>`)}</ul>`;
}
/** What there is to do, all of it: the table that the filters work on. */
function workPart(data) {
	const owners = new Map(data.owners.map(({ id, name }) => [id, name]));
	const milestones = new Map(data.milestones.map(({ id, title }) => [id, title]));
	const work = data.work.filter(({ kind }) => kind !== "phase");
	return html`<p class="filters" hidden><label>Find <input type="search" id="find"></label> <label>Owner <select id="owner"><option value="">all</option>${data.owners.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></label> <label>State <select id="stage"><option value="">all</option>${[
		"ready",
		"blocked",
		"done",
		"dropped",
		"out-of-order"
	].map((stage) => html`<option value="${stage}">${stageWords[stage]}</option>`)}</select></label> <span id="found" role="status"></span></p>
<div class="wide" tabindex="0" role="group" aria-label="All work"><table id="all"><thead><tr><th scope="col">Work</th><th scope="col">Owner</th><th scope="col">Milestone</th><th scope="col">State</th><th scope="col">Ends</th></tr></thead><tbody>
${work.map((one) => html`<tr data-owner="${one.owner}" data-stage="${one.stage}"><th scope="row">${workLink(one)}</th><td>${owners.get(one.owner) ?? one.owner}</td><td>${milestones.get(one.milestone ?? "") ?? ""}</td><td><span class="stage ${one.stage}">${stageWords[one.stage]}</span></td><td>${one.closedAt?.slice(0, 10) ?? one.end ?? ""}</td></tr>
`)}</tbody></table></div>`;
}
const stageWords = {
	ready: "ready",
	blocked: "waiting",
	done: "done",
	dropped: "given up",
	"out-of-order": "closed too early"
};
/** How much there was, and how much was done: of the program, and folded of each milestone. */
function burnUpPart(data) {
	const title = new Map(data.milestones.map((one) => [one.id, one.title]));
	const [program, ...each] = data.burnUp;
	return html`<p class="key"><span class="swatch scope"></span> in the plan <span class="swatch done"></span> closed</p>
${data.unread !== void 0 && html`<p class="missing">${sentence(data.unread)}</p>`}
${program && burnUpPicture(data.program.title, program)}
${each.map((one) => html`<details><summary>${title.get(one.milestone ?? "") ?? ""}</summary>${burnUpPicture(title.get(one.milestone ?? "") ?? "", one)}</details>`)}`;
}
function burnUpPicture(name, { scope, done, due }) {
	const days = [...scope, ...done].map(({ day }) => Date.parse(day));
	const [first, last] = [Math.min(...days), Math.max(...days)];
	const most = Math.max(1, ...scope.map(({ count }) => count), ...done.map(({ count }) => count));
	const x = (day) => Math.round(last === first ? 1e3 : (Date.parse(day) - first) / (last - first) * 1e3);
	const y = (count) => Math.round(200 - count / most * 190);
	/** Counts hold until the next one. */
	const steps = (points, from) => {
		let text = `M0 ${y(from)}`;
		for (const { day, count } of points) text += `H${x(day)}V${y(count)}`;
		return `${text}H1000`;
	};
	const grown = scope.flatMap((point, index) => {
		const before = scope[index - 1]?.count;
		return before === void 0 || point.commit === void 0 ? [] : [{
			...point,
			more: point.count - before
		}];
	});
	const date = (time) => longDate(new Date(time).toISOString().slice(0, 10));
	return html`<figure class="burn-up"><svg width="100%" height="220" role="img" aria-label="${name}: ${done.at(-1)?.count ?? 0} of ${scope.at(-1)?.count ?? 0} done"><svg y="10" width="100%" height="200" viewBox="0 0 1000 200" preserveAspectRatio="none"><path class="done" d="${steps(done, 0)}V200H0z"/><path class="scope" d="${steps(scope, scope[0]?.count ?? 0)}"/></svg><text x="4" y="22">${most}</text><text x="4" y="208">0</text></svg>
<figcaption>${date(first)} to ${date(last)}${due !== void 0 && `, promised ${longDate(due)}`}</figcaption>
${grown.length > 0 && html`<details><summary>How it grew <span class="count">${grown.length}</span></summary><ul>${grown.map(({ day, count, more, by, commit, pullRequest, url }) => html`<li>${longDate(day)}: ${more > 0 ? `+${more}` : `−${-more}`}, ${count} in all, by ${by ?? "somebody"} in ${anchor(url, pullRequest === void 0 ? `commit ${commit?.slice(0, 7) ?? ""}` : `#${pullRequest}`)}</li>`)}</ul></details>`}</figure>`;
}
function progressBar(closed, total) {
	return html`<svg class="progress" width="96" height="10" role="img" aria-label="${closed} of ${total}"><rect class="track" width="100%" height="10" rx="5"/><rect class="done" width="${total === 0 ? 0 : Math.round(closed / total * 100)}%" height="10" rx="5"/></svg>`;
}
function workLink({ title, url, issue }) {
	return html`${anchor(url, title)}${issue !== void 0 && html` <small>#${issue}</small>`}`;
}
function workName({ work }, id) {
	const one = work.find((other) => other.id === id);
	return one ? workLink(one) : id;
}
// src/site/style.ts
/** The looks of the page, for light and dark and for paper. Colours keep a contrast of 4.5 to what is behind them. */
const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1f2328;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;--green:#1a7f37;--green-back:#aceebb;--amber:#7d4e00;--amber-back:#fae17d;--red:#a40e26;--red-back:#ffcecb;--blue:#0550ae;--blue-back:#b6e3ff;--grey:#57606a;--grey-back:#d8dee4}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9ea7b3;--line:#3d444d;--panel:#151b23;--link:#79c0ff;--green:#56d364;--green-back:#0f5323;--amber:#e3b341;--amber-back:#5f4100;--red:#ff9492;--red-back:#78191b;--blue:#79c0ff;--blue-back:#0c3a73;--grey:#9ea7b3;--grey-back:#2f363d}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:1280px;margin:0 auto;padding:0 20px}
header{padding-top:24px}h1{margin:0;font-size:26px;line-height:1.25}h2{margin:40px 0 12px;font-size:20px;border-bottom:1px solid var(--line);padding-bottom:6px}h3{font-size:16px;margin:20px 0 6px}h4{font-size:14px;margin:12px 0 4px}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:12px 0}
a{color:var(--link)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--link);outline-offset:2px}
small,footer,figcaption,.key{color:var(--soft);font-size:14px}
.verdict{font-size:20px;font-weight:600;border-left:6px solid var(--grey);padding:8px 14px;background:var(--panel);margin:16px 0}
.verdict.on-track{border-color:var(--green)}.verdict.at-risk{border-color:var(--amber)}.verdict.off-track{border-color:var(--red)}
.warning{color:var(--red);font-weight:600}
.wide,.graph,.track{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line)}thead th{color:var(--soft);font-weight:600}tbody th{font-weight:400;min-width:160px}.line{display:block}
.health,.stage,.gate,.tag,.count{display:inline-block;border-radius:10px;padding:0 8px;font-size:13px;background:var(--grey-back);color:var(--text);white-space:nowrap}
.health.on-track,.stage.done,.gate.open{background:var(--green-back)}.health.at-risk{background:var(--amber-back)}.health.off-track,.stage.out-of-order{background:var(--red-back)}.stage.ready{background:var(--blue-back)}
details{margin:6px 0}summary{cursor:pointer}ul.plain{list-style:none;padding:0}ul.plain li{margin:4px 0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:16px}.card{border:1px solid var(--line);border-radius:8px;padding:4px 14px 10px;background:var(--panel)}.card ul{padding-left:18px;margin:4px 0;font-size:14px}
.zoom{border:0;padding:0;margin:0;display:flex;gap:12px;font-size:14px}.zoom legend{float:left;padding:0 12px 0 0;color:var(--soft)}
.chart{display:grid;grid-template-columns:minmax(110px,26%) 1fr;border:1px solid var(--line);border-radius:8px;margin:8px 0;overflow:hidden}
.labels{list-style:none;margin:0;padding:0;background:var(--panel);font-size:13px}.labels li{height:30px;display:flex;align-items:center;padding:0 8px}.labels li>span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:12px;line-height:14px;overflow-wrap:anywhere}.labels .tag{font-size:11px;padding:0 5px}
svg.time{display:block;min-width:100%}
#timeline:has(#zoom-quarter:checked) svg.time{width:200%}#timeline:has(#zoom-month:checked) svg.time{width:500%}#timeline:has(#zoom-week:checked) svg.time{width:1500%}
svg text{fill:var(--text);font:12px system-ui,sans-serif}text.month{fill:var(--soft);text-anchor:middle}
.tick{stroke:var(--line)}.today{stroke:var(--red);stroke-width:2}.dependency{stroke:var(--amber);stroke-width:1.5}
svg.time rect{rx:3px}rect.plan{fill:var(--blue-back);stroke:var(--blue)}rect.done{fill:var(--green-back);stroke:var(--green)}rect.critical{fill:var(--amber-back);stroke:var(--amber)}rect.band{fill:var(--grey-back);stroke:var(--grey)}
text.promise,text.before{text-anchor:middle;font-size:16px}text.promise.on-track{fill:var(--green)}text.promise.at-risk{fill:var(--amber)}text.promise.off-track{fill:var(--red)}
.progress .track{fill:var(--grey-back)}.progress .done{fill:var(--green);stroke:none}
.swatch{display:inline-block;width:14px;height:12px;border-radius:3px;border:1px solid var(--grey);background:var(--grey-back);margin-left:10px}.swatch.done{background:var(--green-back);border-color:var(--green)}.swatch.plan,.swatch.ready{background:var(--blue-back);border-color:var(--blue)}.swatch.critical{background:var(--amber-back);border-color:var(--amber)}.swatch.out-of-order{background:var(--red-back);border-color:var(--red)}.swatch.blocked{background:var(--back)}.swatch.scope{background:var(--blue);height:3px;border:0;vertical-align:middle}.sign{margin-left:10px}
.graph{border:1px solid var(--line);border-radius:8px;padding:8px}.graph svg{display:block}.graph text{text-anchor:middle}.graph text.phase{text-anchor:start;fill:var(--soft)}
.frame{fill:var(--panel);stroke:var(--line)}.node rect{fill:var(--back);stroke:var(--grey);width:172px;rx:5px}.node.ready rect{fill:var(--blue-back);stroke:var(--blue)}.node.done rect{fill:var(--green-back);stroke:var(--green)}.node.dropped rect{fill:var(--grey-back);stroke-dasharray:4}.node.out-of-order rect{fill:var(--red-back);stroke:var(--red)}.node.critical rect{stroke-width:3}
a.node:focus-visible rect{stroke:var(--link);stroke-width:4}
.arrow{fill:none;stroke:var(--grey);marker-end:url(#tip)}.arrow.heavy{stroke:var(--amber);stroke-width:2.5}path.tip{fill:var(--grey)}
.burn-up{margin:8px 0}.burn-up svg svg path.done{fill:var(--green-back);stroke:var(--green);vector-effect:non-scaling-stroke}.burn-up path.scope{fill:none;stroke:var(--blue);stroke-width:2;vector-effect:non-scaling-stroke}
.filters{display:flex;flex-wrap:wrap;gap:8px 16px;font-size:14px}.filters[hidden]{display:none}
input,select{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:6px;padding:2px 6px}
.skip{position:absolute;left:-999px}.skip:focus{position:static}
@media (max-width:700px){table,tbody,tr,th,td{display:block}thead{position:absolute;left:-999px}tr{border-bottom:1px solid var(--line);padding:6px 0}tbody th,td{border:0;padding:2px 0}td:empty{display:none}td[data-label]::before{content:attr(data-label) ': ';color:var(--soft)}td br{display:none}td .line{display:inline}.missing{margin:8px 0}td .line+.line::before{content:', '}main,header,footer{padding:0 12px}h1{font-size:22px}.verdict{font-size:18px}.chart{grid-template-columns:42% 1fr}.labels li{padding:0 4px}text.few-0,text.few-1{display:none}#all td{display:inline;font-size:13px}#all td+td:not(:empty)::before{content:' · '}}
@media (max-width:1100px){text.few-1{display:none}}
@media print{:root{color-scheme:light}body{font-size:11px}nav,.zoom,.filters,.skip{display:none}a{color:inherit}.wide,.graph,.track{overflow:visible}.graph svg{max-width:100%;height:auto}section,.chart,.card,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}}
@page{size:A4;margin:14mm}
`.trim();
// src/site/timeline.ts
/** Phases, milestones and gates on a line of time: promise against forecast, today, and the chain that drives the end. */
/** In CSS pixels. */
const rowHeight = 30;
/** Of work; with more, its links are in the graph and in the table alone. */
const mostLinked = 300;
/** Of work in a phase, more are not drawn. */
const mostRows = 400;
/** The whole section. */
function timeline(data) {
	const phases = data.work.filter(({ kind }) => kind === "phase");
	const loose = data.work.filter(({ kind, phase }) => kind !== "phase" && phase === void 0);
	const inside = (id) => data.work.filter(({ phase }) => phase === id);
	const axis = timeAxis(daysOf(data));
	const top = [
		...data.milestones.map(milestoneRow),
		...phases.map((one) => phaseRow(one, inside(one.id))),
		...data.work.filter(({ gate, kind }) => gate && kind !== "phase").map(workRow)
	];
	const chain = chainOf(data);
	const isLarge = data.work.length > mostLinked;
	return html`<fieldset class="zoom"><legend>Zoom</legend>
<label><input type="radio" name="zoom" id="zoom-all" checked> all</label>
<label><input type="radio" name="zoom" id="zoom-quarter"> quarter</label>
<label><input type="radio" name="zoom" id="zoom-month"> month</label>
<label><input type="radio" name="zoom" id="zoom-week"> week</label></fieldset>
<p class="key"><span class="swatch done"></span> done <span class="swatch plan"></span> by the estimates <span class="swatch band"></span> forecast, 50–85 % <span class="swatch critical"></span> no slack <span class="sign">◆</span> promised <span class="sign">▏</span> today</p>
${chart("Milestones, phases and gates", top, axis, data.today, [])}
${chain.length > 1 && html`<h3>What drives the end</h3>${chart("The chain that drives the end", chain.map(workRow), axis, data.today, linksOf(chain))}`}
${phases.map((one) => foldedRows(one.title, inside(one.id), axis, data.today, isLarge))}
${loose.length > 0 && foldedRows("Workstreams", loose, axis, data.today, isLarge)}`;
}
function foldedRows(title, work, axis, today, isLarge) {
	if (work.length === 0) return void 0;
	const shown = work.slice(0, mostRows);
	const left = work.length - shown.length;
	return html`<details><summary>${title} <span class="count">${work.length}</span></summary>
${chart(title, shown.map(isLarge ? withoutLink : workRow), axis, today, linksOf(shown.filter(({ critical }) => critical)))}
${left > 0 && html`<p>… and ${left} more, in the table below.</p>`}</details>`;
}
/** @param links pairs of rows, the earlier one first */
function chart(name, rows, axis, today, links) {
	const height = rows.length * rowHeight;
	return html`<div class="chart"><ul class="labels">${rows.map(({ label }) => html`<li><span>${label}</span></li>`)}</ul>
<div class="track" tabindex="0" role="group" aria-label="${name} on a line of time"><svg class="time" width="100%" height="${height + 22}" role="img" aria-label="${name}">
${axis.ticks.map(({ date, label }, index) => html`<line class="tick" x1="${axis.at(date)}" x2="${axis.at(date)}" y1="0" y2="${height}"/><text class="month${index % 4 > 0 ? ` few-${index % 2}` : ""}" x="${axis.at(date)}" y="${height + 16}">${label}</text>`)}
<line class="today" x1="${axis.at(today)}" x2="${axis.at(today)}" y1="0" y2="${height}"><title>Today, ${longDate(today)}</title></line>
${links.map(([from, to]) => linkLine(rows[from], rows[to], from, to, axis))}
${rows.map(({ draw }, index) => draw(index * rowHeight, axis))}
</svg></div></div>`;
}
function linkLine(one, other, from, to, axis) {
	if (one?.to === void 0 || other?.from === void 0) return html``;
	const middle = (row) => row * rowHeight + rowHeight / 2;
	return html`<line class="dependency" x1="${axis.at(one.to)}" y1="${middle(from)}" x2="${axis.at(other.from)}" y2="${middle(to)}"/>`;
}
function milestoneRow(one) {
	const { title, url, due, p50, p85, closed, total, first } = one;
	const said = [
		due === void 0 ? "no promise" : `promised ${longDate(due)}`,
		...p50 && p85 ? [`50 % by ${longDate(p50)}, 85 % by ${longDate(p85)}`] : [],
		`${closed} of ${total} closed`
	].join(", ");
	return {
		label: html`<b>${anchor(url, title)}</b>`,
		draw: (y, axis) => html`<g><title>${title}: ${said}</title>
${p50 && p85 ? html`<rect class="band" x="${axis.at(p50)}" width="${axis.span(p50, p85)}" y="${y + 9}" height="12"/>` : void 0}
${first !== void 0 && first !== due && html`<text class="before" x="${axis.at(first)}" y="${y + 20}">◇</text>`}
${due !== void 0 && html`<text class="promise ${one.overruled?.is ?? one.health ?? ""}" x="${axis.at(due)}" y="${y + 20}">◆</text>`}</g>`
	};
}
function phaseRow(one, inside) {
	const days = inside.flatMap(({ begin, end }) => begin && end ? [begin, end] : []).sort();
	const [from, to] = [days[0], days.at(-1)];
	const done = inside.filter(({ state }) => state !== "open").length;
	const share = inside.length === 0 ? 0 : done / inside.length;
	return {
		label: anchor(one.url, one.title),
		...from && to ? {
			from,
			to
		} : {},
		draw: (y, axis) => {
			if (!from || !to) return html``;
			const width = Number.parseFloat(axis.span(from, to));
			return html`<g><title>${one.title}: ${longDate(from)} to ${longDate(to)}, ${done} of ${inside.length} closed</title>
<rect class="plan" x="${axis.at(from)}" width="${width}%" y="${y + 7}" height="16"/>
<rect class="done" x="${axis.at(from)}" width="${Number((width * share).toFixed(2))}%" y="${y + 7}" height="16"/></g>`;
		}
	};
}
function workRow(one) {
	const { begin, end, due } = one;
	const kind = one.stage === "done" ? "done" : one.critical ? "critical" : "plan";
	return {
		label: html`${one.gate && html`<span class="tag">gate</span> `}${anchor(one.url, one.title)}`,
		...begin && end ? {
			from: begin,
			to: end
		} : {},
		draw: (y, axis) => html`<g>${(begin ?? due) !== void 0 && html`<title>${spanOf(one)}</title>`}
${begin && end ? html`<rect class="${kind}" x="${axis.at(begin)}" width="${axis.span(begin, end)}" y="${y + 8}" height="14"/>` : void 0}
${due !== void 0 && html`<text class="promise" x="${axis.at(due)}" y="${y + 20}">◆</text>`}</g>`
	};
}
function withoutLink(one) {
	return {
		...workRow(one),
		label: one.title
	};
}
/** In words, for who points at it. */
function spanOf({ begin, end, due }) {
	const promised = due === void 0 ? [] : [`promised ${due}`];
	return [...begin && end ? [`${begin} to ${end}`] : [], ...promised].join(", ");
}
/** Of the milestone that ends last: what drives it, in order. */
function chainOf({ milestones, work }) {
	const last = [...milestones].filter(({ p85, drivers }) => p85 !== void 0 && drivers.length > 0).sort((a, b) => (a.p85 ?? "") < (b.p85 ?? "") ? 1 : -1)[0];
	const byId = new Map(work.map((one) => [one.id, one]));
	return (last?.drivers ?? []).flatMap((id) => byId.get(id) ?? []);
}
/** Rows of which one waits for the other. */
function linksOf(work) {
	const place = new Map(work.map(({ id }, index) => [id, index]));
	return work.flatMap(({ blockedBy }, to) => blockedBy.flatMap(({ on, waived }) => {
		const from = place.get(on);
		return from === void 0 || waived !== void 0 ? [] : [[from, to]];
	}));
}
function daysOf({ today, milestones, work }) {
	return [
		today,
		...milestones.flatMap(({ due, p50, p85, first }) => [
			due ?? [],
			p50 ?? [],
			p85 ?? [],
			first ?? []
		].flat()),
		...work.flatMap(({ begin, end, due }) => [
			begin ?? [],
			end ?? [],
			due ?? []
		].flat())
	];
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/site/page.ts
/** `index.html`: one file that asks nobody for anything. */
var _templateObject;
/** @returns the whole file */
async function sitePage(data) {
	const graph = await graphs(data);
	const shown = [
		[
			"now",
			"Now",
			nowPart(data)
		],
		[
			"timeline",
			"Timeline",
			timeline(data)
		],
		[
			"graph",
			"What waits for what",
			graph
		],
		[
			"burn-up",
			"Burn-up",
			burnUpPart(data)
		],
		[
			"who",
			"Who",
			ownersPart(data)
		],
		[
			"changes",
			`Changes since ${changesName(data)}`,
			changesPart(data)
		],
		[
			"gates",
			"Gates",
			gatesPart(data)
		],
		[
			"decisions",
			"Decisions",
			decisionsPart(data)
		],
		[
			"risks",
			"Risks",
			risksPart(data)
		],
		[
			"reviews",
			"Reviews and sessions",
			reviewsPart(data)
		],
		[
			"work",
			"All work",
			workPart(data)
		]
	].filter(([, , content]) => content !== void 0);
	const { program, repository } = data;
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '",
		"'; script-src '",
		"'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#now\">To the page</a>\n<svg width=\"0\" height=\"0\" aria-hidden=\"true\"><defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"tip\" d=\"M0 0 8 4 0 8z\"/></marker></defs></svg>\n<header><h1>",
		"</h1>\n",
		"\n<nav aria-label=\"Sections\"><ul>",
		"</ul></nav></header>\n<main>\n",
		"</main>\n<footer><p>Made by Plan Sync from the plan and the issues of ",
		", ",
		" UTC. Beside it: plan.json (every number here), plan.csv, plan.ics.</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), hash$1(style), hash$1(script), program.title, raw(style), anchor(program.url, program.title), program.purpose !== void 0 && html`<details><summary>What it is for</summary>${prose(program.purpose)}${program.objectives.length > 0 && html`<ul>${program.objectives.map((one) => html`<li>${one}</li>`)}</ul>`}</details>`, shown.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`), shown.map(([id, title, content]) => html`<section id="${id}"><h2>${title}</h2>${content}</section>
`), anchor(repository.url, repository.name), data.now.slice(0, 16).replace("T", " "), raw(script)).text;
}
/** Our own style and script, which are no text. */
const raw = (text) => new Html(text);
/** As a Content-Security-Policy names what it lets in. */
function hash$1(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// src/site/spreadsheet.ts
/** In this order. What there is nothing of is empty. */
const columns = [
	"id",
	"kind",
	"title",
	"phase",
	"owner",
	"milestone",
	"state",
	"stage",
	"issue",
	"url",
	"estimate",
	"start",
	"due",
	"begins",
	"ends",
	"slack",
	"critical",
	"blocked by",
	"waits for"
];
/** RFC 4180, with a line for the names of the columns. */
function spreadsheet({ work, owners, milestones }) {
	const owner = new Map(owners.map(({ id, name }) => [id, name]));
	const milestone = new Map(milestones.map(({ id, title }) => [id, title]));
	const rows = work.map((one) => [
		one.id,
		one.kind,
		one.title,
		one.phase,
		owner.get(one.owner),
		milestone.get(one.milestone ?? ""),
		one.state,
		one.stage,
		one.issue,
		one.url,
		one.estimate,
		one.start,
		one.due,
		one.begin,
		one.end,
		one.slack,
		one.critical ? "yes" : "",
		one.blockedBy.map(({ on }) => on).join(" "),
		one.waitsFor.join(" ")
	]);
	return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
/** A spreadsheet takes what begins like a formula for one, and may run it: an apostrophe says that it is text. */
function cell(value) {
	if (value === void 0) return "";
	const text = typeof value === "number" ? String(value) : value.replaceAll(/[\r\n]+/g, " ");
	const safe = typeof value === "string" && /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
	return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
// src/site/site.ts
/** @param report of a run that was to make a page */
async function siteOf(report) {
	const data = siteData(report);
	return {
		files: /* @__PURE__ */ new Map([
			["index.html", await sitePage(data)],
			["plan.json", `${JSON.stringify(data, null, 2)}\n`],
			["plan.csv", spreadsheet(data)],
			["plan.ics", calendarFile(data)]
		]),
		holds: whatItHolds(data)
	};
}
function whatItHolds({ repository, work, owners, decisions }) {
	const people = new Set(owners.flatMap(({ members }) => members)).size;
	const parts = [
		`${plural(work.length, "title")} with texts and links`,
		plural(owners.length, "owner"),
		...people > 0 ? [`${people} of their people`] : [],
		...decisions.length > 0 ? [plural(decisions.length, "decision")] : []
	];
	return `it holds data of ${repository.name} (${parts.join(", ")}): who can open it can read them`;
}
export { siteOf };
