import "./rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./actions.js";
import { E as systemClock, S as github, _ as paceOf, a as json, b as serverIn, c as tally, d as described, f as written, g as oneOf, h as durationOf, i as literal, l as plain, m as closeLimitOf, n as run, o as failed, p as InputError, r as terminal, s as outputs, t as readPlan, u as plural, v as readAll, x as tokenOf, y as repositoryOf } from "./core.js";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary$1 = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
// src/event.ts
function modeFor(input, event) {
	switch (input) {
		case "check": return "validate";
		case "preview": return "preview";
		case "apply": return /^(?:pull_request|merge_group$)/.test(event.name) ? "preview" : "apply";
		case "auto": return automatic(event);
	}
}
function automatic({ name, ref, defaultBranch }) {
	switch (name) {
		case "push": return ref === `refs/heads/${defaultBranch}` ? "apply" : "preview";
		case "schedule":
		case "workflow_dispatch":
		case "issues": return "apply";
		case "merge_group": return "validate";
		default: return "preview";
	}
}
// src/report/annotations.ts
/** Annotations on the lines of the plan. */
/** "10 warning annotations and 10 error annotations per step" (docs: workflow commands). */
const perLevel = 10;
function annotations(report) {
	const all = [...ofRun(report), ...report.diagnostics.map(ofDiagnostic)];
	const errors = all.filter(({ level }) => level === "error");
	const warnings = all.filter(({ level }) => level === "warning");
	const shown = [...errors.slice(0, perLevel), ...warnings.slice(0, perLevel)];
	return {
		shown,
		left: all.length - shown.length
	};
}
function ofRun(report) {
	switch (report.verdict) {
		case "refused": return [{
			level: "error",
			title: "Plan Sync",
			message: plain(report.message)
		}];
		case "broken-plan":
		case "valid": return [];
		case "previewed":
		case "applied": return [...report.outcomes.flatMap(ofOutcome), ...ofRest(report)];
	}
}
/** One for all that remains, however much it is. */
function ofRest({ outcomes }) {
	const rest = outcomes.filter(({ result }) => result === "remaining");
	if (rest.length === 0) return [];
	const reason = rest.find(({ message }) => message !== void 0)?.message ?? "the time is used up";
	const text = `${plural(rest.length, "change")} of ${outcomes.length} not yet made: ${reason}. Run again to go on`;
	return [{
		level: "error",
		title: "Plan Sync",
		message: plain(text)
	}];
}
function ofOutcome({ change, result, message }) {
	if (result === "remaining" || message === void 0 && result !== "failed") return [];
	const { verb, subject } = described(change);
	const text = plain(`${verb} ${subject}: ${message ?? "failed"}`);
	return [{
		level: result === "failed" ? "error" : "warning",
		title: "Plan Sync",
		message: text
	}];
}
function ofDiagnostic({ severity, message, help, at, code }) {
	const text = plain(`${written(at)}: ${message}${help ? ` (${help})` : ""}`);
	return {
		level: severity,
		title: `Plan Sync: ${code}`,
		message: text,
		at
	};
}
// src/report/summary.ts
/**
* Characters of all rows of one table. A step's summary may have 1 MiB, near which GitHub drops content in silence;
* five tables of characters of up to three bytes stay below it.
*/
const maxTable = 6e4;
const maxNotes = 50;
function summary(report) {
	switch (report.verdict) {
		case "broken-plan": {
			const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
			return page("❌ Plan Sync: the plan is broken", `The plan has ${plural(errors, "error")}. Nothing was written to GitHub.`, problems(report.diagnostics));
		}
		case "refused": return page("❌ Plan Sync: stopped", `${literal(report.message)}. Nothing was written.`, problems(report.diagnostics));
		case "valid": return page("✅ Plan Sync: the plan is sound", "", problems(report.diagnostics));
		case "previewed":
		case "applied": return page(headline(report), counted(report), report.notes.slice(0, maxNotes).map((note) => `> [!NOTE]\n> ${literal(note)}`).join("\n\n"), changes(report), progress(report.progress), problems(report.diagnostics));
	}
}
function page(title, ...parts) {
	return `${[`## ${title}`, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}
function headline(report) {
	const { changes, failed, remaining } = tally(report);
	const applied = report.verdict === "applied";
	if (failed > 0) return `❌ Plan Sync: ${plural(failed, "change")} failed`;
	if (remaining > 0) return `⏳ Plan Sync: ${plural(changes, "change")} made, ${remaining} still to make`;
	if (changes === 0) return "✅ Plan Sync: GitHub agrees with the plan";
	return applied ? `✅ Plan Sync: ${plural(changes, "change")} made` : `👀 Plan Sync: ${plural(changes, "change")} to make`;
}
function counted(report) {
	const { created, updated, closed, failed, remaining } = tally(report);
	const applied = report.verdict === "applied";
	return Object.entries(applied ? {
		created,
		updated,
		closed,
		failed,
		"still to do": remaining
	} : {
		"to create": created,
		"to update": updated,
		"to close": closed,
		failed
	}).flatMap(([name, count]) => count > 0 ? `**${count.toLocaleString("en")}** ${name}` : []).join(" · ");
}
const titles = {
	planned: "What will change",
	done: "What changed",
	failed: "What failed",
	remaining: "What is still to do"
};
function changes({ outcomes, issues, repository }) {
	return [
		"failed",
		"remaining",
		"planned",
		"done"
	].flatMap((result) => {
		const of = outcomes.filter((outcome) => outcome.result === result);
		if (of.length === 0) return [];
		const table = [
			"| Change | Issue | What |",
			"| --- | --- | --- |",
			...fitting(of, (outcome) => row(outcome, issues, repository.url))
		].join("\n");
		return of.length > 15 ? `<details${result === "failed" ? " open" : ""}><summary><b>${titles[result]}</b> (${of.length})</summary>\n\n${table}\n\n</details>` : `### ${titles[result]}\n\n${table}`;
	}).join("\n\n");
}
function row({ change, message, issue }, issues, url) {
	const { verb, subject, number, details } = described(change);
	const id = "id" in change ? change.id : "";
	const at = issue?.number ?? number ?? issues.get(id)?.number;
	return `| ${verb} | ${at === void 0 ? "" : `[#${at}](${url}/issues/${at})`} | ${[
		literal(subject),
		...details.map(literal),
		...message === void 0 ? [] : [`**${literal(message)}**`]
	].join("<br>")} |`;
}
/** The rows of a table, as many as there is room for; a last one counts the rest. */
function fitting(items, rowOf) {
	const rows = [];
	let room = maxTable;
	for (const item of items) {
		const row = rowOf(item);
		room -= row.length;
		if (room < 0) return [...rows, `| | | … and ${(items.length - rows.length).toLocaleString("en")} more |`];
		rows.push(row);
	}
	return rows;
}
function progress(milestones) {
	if (milestones.length === 0) return "";
	return [
		"### Milestones",
		"",
		"| Milestone | Progress | Closed | Due |",
		"| --- | --- | --- | --- |",
		...fitting(milestones, ({ title, url, closed, total, due }) => {
			const name = url === void 0 ? literal(title) : `[${literal(title)}](${url})`;
			const share = total === 0 ? 0 : closed / total;
			return `| ${name} | ${"🟩".repeat(Math.round(share * 10)) + "⬜".repeat(10 - Math.round(share * 10))} | ${closed} of ${total} | ${due ?? ""} |`;
		})
	].join("\n");
}
function problems(diagnostics) {
	if (diagnostics.length === 0) return "";
	return [
		"### The plan",
		"",
		"| | Where | What |",
		"| --- | --- | --- |",
		...fitting(diagnostics, ({ severity, at, message, help }) => {
			return `| ${severity === "error" ? "❌" : "⚠️"} | \`${written(at).replaceAll(/[`|\n\r]/g, " ")}\` | ${literal(message)}${help ? `<br>${literal(help)}` : ""} |`;
		})
	].join("\n");
}
// src/action.ts
/** The Action's entry: reads inputs, environment and event, runs, and tells the workflow. */
const none = (text) => text;
const paint = {
	red: none,
	yellow: none,
	green: none,
	cyan: none,
	bold: none,
	dim: none
};
async function main() {
	setSecret(getInput("token"));
	const inputs = readInputs();
	const planFiles = readPlan(inputs.plan, env("GITHUB_WORKSPACE") ?? process.cwd());
	const hub = connect(inputs);
	const { repository } = inputs;
	const here = env("GITHUB_REPOSITORY") ?? `${repository.owner}/${repository.name}`;
	const isHere = here.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
	const event = await workflowEvent();
	const mode = modeFor(inputs.mode, event);
	const commit = isHere && event.commit ? { commit: event.commit } : {};
	const applying = {
		writer: hub.writer,
		onProgress: progressLog(),
		...commit
	};
	await tell(await run({
		planFiles,
		source: {
			serverUrl: serverIn(process.env).serverUrl,
			repository: here
		},
		...mode === "validate" ? {} : { comparing: {
			reader: hub.reader,
			maxClose: inputs.maxClose,
			...mode === "apply" ? { applying } : {}
		} }
	}), planFiles, inputs.failOn);
	const { total, writes } = hub.requests();
	info(`${plural(total, "request")} to GitHub, ${writes} of them writes`);
}
function readInputs() {
	const text = (name, fallback) => getInput(name) || fallback;
	return readAll({
		plan: () => text("plan", "plan"),
		token: () => tokenOf(getInput("token")),
		mode: () => oneOf("mode", text("mode", "auto"), [
			"auto",
			"preview",
			"apply",
			"check"
		]),
		repository: () => repositoryOf(text("repository", env("GITHUB_REPOSITORY") ?? "")),
		comment: () => oneOf("comment", text("comment", "true"), ["true", "false"]),
		failOn: () => oneOf("fail-on", text("fail-on", "violation"), [
			"violation",
			"drift",
			"never"
		]),
		maxClose: () => closeLimitOf(text("max-close", "25%")),
		pace: () => paceOf(text("pace", "75")),
		timeLimit: () => durationOf(text("time-limit", "50m"))
	});
}
function connect({ token, pace, timeLimit, repository }) {
	const options = {
		token,
		...serverIn(process.env),
		pace,
		deadline: Date.now() + timeLimit,
		clock: systemClock,
		onWait: (milliseconds, reason) => {
			info(`waiting ${Math.ceil(milliseconds / 1e3)} s for ${reason}`);
		}
	};
	return github(options, repository);
}
async function workflowEvent() {
	const { context } = await import("./github.js").catch(() => {
		throw new InputError("the file at GITHUB_EVENT_PATH could not be read as JSON");
	});
	const branch = context.payload?.repository?.default_branch;
	return {
		name: context.eventName,
		ref: context.ref,
		...context.sha ? { commit: context.sha } : {},
		...typeof branch === "string" ? { defaultBranch: branch } : {}
	};
}
/** A line now and then, so that a long run is seen to move. */
function progressLog() {
	let last = Date.now();
	return ({ done, total }) => {
		if (Date.now() - last < 2e4) return;
		last = Date.now();
		info(`${done} of ${plural(total, "change")} made`);
	};
}
async function tell(report, planFiles, failOn) {
	info(terminal(report, {
		paint,
		files: planFiles.files
	}));
	const { shown, left } = annotations(report);
	for (const { level, title, message, at } of shown) {
		const place = at && {
			file: at.file,
			startLine: at.line,
			startColumn: at.column,
			...at.endColumn ? { endColumn: at.endColumn } : {}
		};
		(level === "error" ? error : warning)(message, {
			title,
			...place
		});
	}
	if (left > 0) info(`${plural(left, "more annotation")} in the summary and the log`);
	const path = writeReport(report);
	for (const [name, value] of Object.entries({
		...outputs(report),
		report: path
	})) setOutput(name, value);
	if (env("GITHUB_STEP_SUMMARY")) await writeSummary(report);
	const drifted = report.verdict === "previewed" && tally(report).changes > 0;
	if (failed(report) || failOn === "drift" && drifted) process.exitCode = ExitCode.Failure;
}
function writeReport(report) {
	const folder = env("RUNNER_TEMP") ?? tmpdir();
	const path = join(mkdtempSync(join(existsSync(folder) ? folder : tmpdir(), "plan-sync-")), "report.json");
	writeFileSync(path, `${JSON.stringify(json(report), null, 2)}\n`);
	return path;
}
/** A summary that cannot be written takes nothing back of what was done. */
async function writeSummary(report) {
	try {
		await summary$1.addRaw(summary(report)).write();
	} catch (error) {
		warning(plain(`the job summary could not be written: ${error instanceof Error ? error.message : ""}`));
	}
}
function env(name) {
	return process.env[name] || void 0;
}
try {
	await main();
} catch (error) {
	if (!(error instanceof Error)) throw error;
	if (error instanceof InputError) setFailed(plain(error.message));
	else {
		setFailed(plain(`Plan Sync failed by a fault of its own: ${error.message}`));
		debug(error.stack ?? "");
	}
}
export {};
