import { $ as changeLine, $n as tokenOf, $t as followsEvents, A as keepComment, B as milestoneTable, Bn as waiting, Bt as blocks, Cn as drawable, Cr as string, Ct as tally, D as run, E as watchdog, F as readyByUrgency, G as pulledPhrase, Gn as durationOf, Gt as groupedBy, H as footnote, Hn as closeLimitOf, Ht as bullets, I as gates, It as byWays, Jn as proxyIn, Jt as page, K as pulledText, Kn as oneOf, Kt as items, L as sitePageLink, Ln as keepMemoryLow, Lt as auditTrail, M as mergeClosings, N as terminal, Q as isWaivable, Qn as sourceOf, Qt as described, R as settledBlockers, Rn as announcement, Rt as isViolation, Sn as asCode, Sr as object, St as outputs, Tn as literal, U as conflictPhrase, Ut as folded, V as programLine, Vn as InputError, Vt as brief, W as pulledJson, Wn as defaultTimeLimit, Wt as foldedSection, X as reasonOf, Xn as repositoryOf, Xt as stacked, Yn as readAll, Yt as section, Z as adviceOn, Zn as serverIn, Zt as table, _r as issueKey, _t as brokenSentence, an as newWorkLines, ar as plain, at as causeLink, br as boolean, bt as isInterrupted, ct as issueLink, dt as ownerName, en as isOfText, er as github, et as changeList, fr as ReadFailure, ft as placeLink, g as fileInside, gr as isSameRepository, gt as brokenHeadline, ht as workLink, in as freshId, it as blockerLink, j as judge, k as changeComment, lt as link, mt as titleLink, nn as workIdsOf, nr as jsonInComment, nt as phraseText, or as plural, ot as commitLink, pt as referring, q as json, qn as paceOf, qt as more, rn as pull, rr as capped, rt as moves, sn as scalar, sr as shortened, st as editLink, tn as isRestoring, tr as workflowIn, un as hashed, ut as numberLink, v as putFiles, vt as headline, wn as inertLine, wr as systemClock, xn as placeText, xr as number, xt as isSync, y as readPlan, yr as array, yt as failed, zn as progressTeller, zt as problems } from "./core.js";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
// src/event.ts
/** The event that started a workflow run: which mode it asks for, and what it closes. */
/** What is not there, or not as GitHub sends it, is as if the event had nothing to say. */
const lenient = (shape) => shape.optional().catch(void 0);
const sha = string().regex(/^[0-9a-f]{40,64}$/);
const commit = object({
	id: sha,
	message: string()
});
const repository = lenient(object({ full_name: string() }).nullable());
const payloadShape = object({
	repository: lenient(object({
		default_branch: string(),
		fork: lenient(boolean())
	})),
	before: lenient(sha),
	after: lenient(sha),
	deleted: lenient(boolean()),
	commits: lenient(array(commit)),
	head_commit: lenient(commit),
	pull_request: lenient(object({
		number: number(),
		title: lenient(string()),
		body: lenient(string().nullable()),
		updated_at: lenient(string()),
		node_id: lenient(string()),
		state: lenient(string()),
		head: lenient(object({
			ref: lenient(string()),
			repo: repository
		})),
		base: lenient(object({
			sha: lenient(sha),
			ref: lenient(string()),
			repo: repository
		}))
	})),
	merge_group: lenient(object({
		base_sha: lenient(sha),
		base_ref: lenient(string()),
		head_sha: sha,
		head_ref: lenient(string()),
		head_commit: lenient(commit)
	}))
});
const branches = "refs/heads/";
/** @param sha the commit that the run is for */
function eventOf(name, ref, sha, payload) {
	const read = payloadShape.safeParse(payload).data ?? {};
	const defaultBranch = read.repository?.default_branch;
	const thread = threadOf(read);
	const branch = branchOf(ref, read);
	return {
		name,
		ref,
		fork: read.repository?.fork === true,
		trigger: triggerOf(name, ref, sha, read),
		...defaultBranch === void 0 ? {} : { defaultBranch },
		...thread === void 0 ? {} : { thread },
		...branch === void 0 ? {} : { branch }
	};
}
function triggerOf(name, ref, sha, payload) {
	const { pull_request: pull, merge_group: group, repository } = payload;
	const isDefault = (branch) => branch === void 0 || !repository || shortOf(branch) === repository.default_branch;
	if (name === "push") return pushOf(ref, sha, payload);
	if (name.startsWith("pull_request") && pull) {
		const { number, base: { ref, sha } = {} } = pull;
		const base = ref === void 0 ? sha : `${branches}${shortOf(ref)}`;
		return {
			kind: "pull-request",
			number,
			intoDefault: isDefault(ref),
			...base === void 0 ? {} : { base },
			...saidBy(pull)
		};
	}
	if (name === "merge_group" && group) {
		const { base_sha: base, base_ref: into, head_sha: head, head_ref: queued, head_commit: newest } = group;
		const number = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/.exec(queued ?? ref)?.[1];
		return {
			kind: "merge-group",
			head,
			intoDefault: isDefault(into),
			commits: newest ? [{
				sha: newest.id,
				message: newest.message
			}] : [],
			...base === void 0 ? {} : { base },
			...number === void 0 ? {} : { number: Number(number) },
			...into === void 0 ? {} : { branch: shortOf(into) }
		};
	}
	return { kind: "other" };
}
function saidBy({ title, body, updated_at: at }) {
	if (title === void 0 && typeof body !== "string") return {};
	return { said: {
		title: title ?? "",
		body: body ?? "",
		...at === void 0 ? {} : { updatedAt: at }
	} };
}
function pushOf(ref, sha, payload) {
	const { repository, before, after = sha, deleted, commits = [], head_commit: newest } = payload;
	if (!ref.startsWith(branches) || deleted || isNone(after)) return { kind: "aside" };
	if (!repository || after === "") return { kind: "other" };
	const named = commits.length > 0 || !newest ? commits : [newest];
	return {
		kind: "push",
		branch: shortOf(ref),
		defaultBranch: repository.default_branch,
		after,
		commits: named.map(({ id, message }) => ({
			sha: id,
			message
		})),
		...before === void 0 || isNone(before) ? {} : { before }
	};
}
function shortOf(ref) {
	return ref.startsWith(branches) ? ref.slice(11) : ref;
}
/** Git's name for no commit: the other end of what was created or deleted. */
function isNone(sha) {
	return /^0+$/.test(sha);
}
/** A fork's pull request is never written to, whatever the token may do. */
function threadOf({ pull_request: pull }) {
	return pull?.state === "open" && isOwn(pull) ? pull.node_id : void 0;
}
function isOwn({ head, base }) {
	const [from, into] = [head?.repo?.full_name, base?.repo?.full_name];
	return from !== void 0 && into !== void 0 && isSameRepository(from, into);
}
/** A merge group's is GitHub's own, and nobody edits it. */
function branchOf(ref, { pull_request: pull, merge_group: group }) {
	if (pull) return isOwn(pull) ? pull.head?.ref : void 0;
	return group === void 0 && ref.startsWith(branches) ? shortOf(ref) : void 0;
}
/**
* What a run does. A pull request and a merge group are never applied, whatever was asked for; and a copied workflow
* makes no program in a fork unless it is told to.
*/
function modeFor(input, event) {
	switch (input) {
		case "check":
		case "preview": return input;
		case "apply": return /^(?:pull_request|merge_group$)/.test(event.name) ? "preview" : "apply";
		case "auto": {
			const mode = automatic(event);
			return mode === "apply" && event.fork ? "preview" : mode;
		}
	}
}
/** Why a run does not offer what people changed on GitHub; nothing where it does. */
function pullNote(event) {
	if (automatic(event) === "apply" && !event.fork) return void 0;
	return event.fork ? "nothing was offered: this repository is a fork" : "nothing was offered: only a run of the default branch (push, schedule, workflow_dispatch, issues) does that";
}
/** Why a run of a fork does not do what its event asks for; nothing otherwise. */
function forkNote(input, event) {
	return input === "auto" && event.fork && automatic(event) === "apply" ? "nothing was applied: this repository is a fork; write \"mode: apply\" into its workflow where it is to have a program of its own" : void 0;
}
function automatic({ name, ref, defaultBranch }) {
	switch (name) {
		case "push": return ref === `${branches}${defaultBranch}` ? "apply" : "preview";
		case "schedule":
		case "workflow_dispatch":
		case "issues": return "apply";
		case "merge_group": return "check";
		default: return "preview";
	}
}
// src/report/again.ts
const byItself = "Once that is settled, this check is run again by itself.";
const byHand = "Once that is settled, run this check again: *Re-run jobs*.";
/** A sentence after what can be done; nothing for what is no pull request. */
function againTexts({ again }) {
	if (again === void 0) return [];
	return [again === "by-itself" ? byItself : byHand];
}
/** A comment of ours that promised it, once that turned out not to be allowed. */
function withoutPromise(comment) {
	return comment.replace(byItself, byHand);
}
// src/report/annotations.ts
/** Annotations on the lines of the plan. */
/**
* Violations come first, then writes that failed, then the rest.
* @param goesOn whether another run was started that makes what remains
*/
function annotations(report, goesOn = false) {
	const [first, rest] = [report.diagnostics.filter(isViolation), report.diagnostics.filter((one) => !isViolation(one))];
	const all = [
		...first.map(ofDiagnostic),
		...ofRun(report, goesOn),
		...rest.map(ofDiagnostic)
	];
	const shown = [
		all.filter(({ level }) => level === "error"),
		all.filter(({ level }) => level === "warning"),
		all.filter(({ level }) => level === "notice")
	].flatMap((some) => some.slice(0, 10));
	return {
		shown,
		left: all.length - shown.length
	};
}
function ofRun(report, goesOn) {
	switch (report.verdict) {
		case "refused": return [{
			level: "error",
			title: "Plan Sync",
			message: plain(report.message)
		}];
		case "broken-plan":
		case "valid": return [];
		case "previewed":
		case "applied":
		case "checked": return [...report.outcomes.flatMap((outcome) => ofOutcome(outcome, report)), ...ofRest(report, goesOn)];
	}
}
/** One for all that remains, however much it is. */
function ofRest({ outcomes }, goesOn) {
	const rest = outcomes.filter(({ result }) => result === "remaining");
	if (rest.length === 0) return [];
	const reason = rest.find(({ message }) => message !== void 0)?.message ?? "the time is used up";
	const again = rest.some(({ passes }) => passes === false) ? "" : ". Run again to go on";
	const next = goesOn ? ". Another run was started, which goes on" : again;
	const text = `${plural(rest.length, "change")} of ${outcomes.length} not yet made: ${reason}${next}`;
	return [{
		level: goesOn ? "notice" : "error",
		title: "Plan Sync",
		message: plain(text)
	}];
}
function ofOutcome({ change, result, message }, { plan }) {
	if (result === "remaining" || message === void 0 && result !== "failed") return [];
	const { verb, subject } = described(change);
	const at = placeOfChange(change, plan);
	const text = `${at ? `${placeText(at)}: ` : ""}${verb} ${subject}: ${message ?? "failed"}`;
	return [{
		level: result === "failed" ? "error" : "warning",
		title: "Plan Sync",
		message: plain(text),
		...at ? { at } : {}
	}];
}
/** The line of the plan that asks for a change: none for labels and milestones, and for work that left it. */
function placeOfChange(change, plan) {
	const [id = ""] = workIdsOf(change);
	const work = plan.work.get(id);
	const dependency = change.kind === "add-link" && work?.blockedBy.find(({ on }) => on === change.on);
	return dependency ? dependency.at : work?.at;
}
/** The other places stand in the message: on a pull request nobody sees the log. */
function ofDiagnostic({ severity, message, help, at, code, related = [] }) {
	const { shown, left } = capped(related, 8);
	const others = shown.map((one) => `; ${one.message}: ${placeText(one.at)}`).join("");
	const more = left > 0 ? `; and ${left} more` : "";
	const text = plain(`${placeText(at)}: ${message}${help ? ` (${help})` : ""}${others}${more}`);
	return {
		level: severity,
		title: `Plan Sync: ${code}`,
		message: text,
		at
	};
}
// src/report/changes.ts
/** What changes on GitHub, as tables. */
const titles = {
	planned: "What will change",
	done: "What changed",
	failed: "What failed",
	remaining: "What is still to do"
};
/**
* What the run did, folded; what failed is open, for that is what one opens the page for.
* @param room bytes
*/
function changes(report, room) {
	if (report.verdict === "checked") {
		const { changes } = tally(report);
		return changes === 0 ? "" : `GitHub differs from the plan in ${plural(changes, "change")}: \`preview\` lists them.`;
	}
	const sections = [
		"failed",
		"remaining",
		"planned",
		"done"
	].map((result) => {
		const of = report.outcomes.filter((outcome) => outcome.result === result);
		if (of.length === 0) return "";
		const title = `<b>${titles[result]}</b> (${of.length.toLocaleString("en")}${counted(of, result)})`;
		return folded(title, changeTable(report, of, room / 4), result === "failed");
	});
	return stacked(...sections);
}
/** `: 3 created, 1 updated`. */
function counted(outcomes, result) {
	const { created, updated, closed } = tally({ outcomes: outcomes.map((one) => ({
		...one,
		result: "done"
	})) });
	return `: ${Object.entries(result === "done" ? {
		created,
		updated,
		closed
	} : {
		"to create": created,
		"to update": updated,
		"to close": closed
	}).flatMap(([word, count]) => count > 0 ? [`${count.toLocaleString("en")} ${word}`] : []).join(", ")}`;
}
/** With what became of each, where the run tells. */
function outcomesOf({ outcomes }, changes) {
	const known = new Map(outcomes.map((outcome) => [outcome.change, outcome]));
	return changes.map((change) => known.get(change) ?? {
		change,
		result: "planned"
	});
}
/** @param room bytes */
function changeTable(report, outcomes, room) {
	const rows = outcomes.map((outcome) => changeRow(report, outcome));
	return table([
		"Change",
		"Issue",
		"What"
	], rows, room);
}
function changeRow(report, { change, message, issue }) {
	const { verb, subject, number, details } = described(change);
	const at = issue?.number ?? number ?? report.issues.get("id" in change ? change.id : "")?.number;
	const text = [
		literal(subject),
		...details.map(literal),
		...message === void 0 ? [] : [`**${literal(message)}**`]
	];
	return [
		verb,
		at === void 0 ? "" : issueLink(report, {
			repository: report.repository.name,
			number: at
		}),
		text.join("<br>")
	];
}
// src/report/plan-changes.ts
/** What a pull request changes in the plan, in the words of people. */
/** A line of more is a list. */
const mostInLine = 6;
const maxTitle = 60;
const maxSaid = 140;
/**
* `Beta: 30 April → 14 May · new: Klarna (payments) · 2 dependencies added`, and all of it by milestone, folded, where that
* is more than a line. Nothing where the plan says the same as before, or there is nothing to compare with.
* @param room bytes
*/
function planChanges(report, room) {
	const comparison = report.pullRequest?.comparison;
	if (!comparison || comparison.changes.length === 0) return "";
	const today = report.timing.network.today;
	const text = (phrase) => phraseText(phrase, {
		name: (piece) => nameText(report, piece),
		said: (words) => brief(words, maxSaid)
	});
	const line = text(changeLine(comparison, today, mostInLine));
	const lines = changeList(comparison, today).flatMap(({ milestone, phrases }) => {
		const of = milestone === void 0 ? "" : `**${nameText(report, milestone)}**: `;
		return phrases.map((phrase) => `${of}${text(phrase)}`);
	});
	if (lines.length <= mostInLine) return line;
	return stacked(line, folded("All of it, by milestone", bullets(lines, room)));
}
function nameText(report, { of, id, title }) {
	switch (of) {
		case "work": return titleLink(report, id, title);
		case "decision": return `decision ${id} “${brief(title, maxTitle)}”`;
		case "milestone":
		case "owner": return brief(title, maxTitle);
	}
}
// src/report/yaml-lines.ts
/** Keys with text, as YAML that fits beside a comment on a phone. */
/** Letters of code in a line of a comment on a phone of 400 pixels. */
const columns = 42;
/**
* `key: "text"`, or folded below the key where that is longer than a line. Its lines are indented from here.
* @param indent how deep it will stand
*/
function textLines(key, text, indent, quoted = false) {
	const line = `${key}: ${quoted ? JSON.stringify(text) : scalar(text)}`;
	const isPlain = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(text) && !/^ | {2}| $/.test(text);
	if (indent + line.length <= columns || !isPlain || !text.includes(" ")) return [line];
	return [`${key}: >-`, ...broken(text, Math.max(20, columns - indent - 2)).map((part) => `  ${part}`)];
}
function broken(text, most) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= most) lines.splice(-1, 1, `${last} ${word}`);
		else lines.push(word);
	}
	return lines;
}
// src/report/waiver.ts
/** @param waived ids of blockers; one that the plan does not name yet, because a person made the link, is added */
function waiver(work, waived, reason) {
	const named = new Set(work.blockedBy.map(({ on }) => on));
	const entries = [...work.blockedBy.map((one) => waived.has(one.on) ? {
		waived: reason,
		...one
	} : one), ...[...waived].filter((on) => !named.has(on)).map((on) => ({
		on,
		waived: reason
	}))];
	const indent = keyIndent(work);
	return ["blocked-by:", ...entries.flatMap((entry) => entryLines(entry, indent + 4))].map((line) => `${" ".repeat(indent)}${line}`).join("\n");
}
/** @param indent of its keys */
function entryLines({ on, because, waived }, indent) {
	if (because === void 0 && waived === void 0) return [`  - ${scalar(on)}`];
	const texts = [...because === void 0 ? [] : textLines("because", because, indent), ...waived === void 0 ? [] : textLines("waived", waived, indent, true)];
	return [`  - on: ${scalar(on)}`, ...texts.map((line) => `    ${line}`)];
}
/** Where the keys of a work begin: `phases:` and `items:` are two levels above an item, and files differ in their step. */
function keyIndent({ kind, at }) {
	const indent = at.column - 1;
	const step = kind === "item" ? indent / 3 : indent;
	return indent + (Number.isInteger(step) && step > 0 ? step : 2);
}
// src/report/remedy.ts
/** What can be done about work that was finished, or would be, before what blocks it. */
/** Longer YAML is for the plan's own editor. */
const maxYaml = 5e3;
/** A sentence each, once for all violations. */
function adviceTexts(violations) {
	const situations = violations.map(({ waits, criteria, how, causes }) => {
		const closed = how === "closed";
		return {
			waits,
			criteria,
			closed,
			causes: closed ? [] : causes
		};
	});
	return [...new Set(adviceOn(situations).map(sentence))];
}
function sentence(advice) {
	switch (advice.way) {
		case "close-blocker": return "If what blocks it is done, close that first.";
		case "tick": return "A gate opens with its whole checklist: tick what is done.";
		case "name-owner": return "If the owner is official, say so in the plan: `team:` or `members:` in place of `placeholder: true`.";
		case "reopen": return "If it is not done, reopen it.";
		case "take-word-out": return advice.of === "commit" ? "If it should stay open, take the closing word out of the commit." : "If it should stay open, take the closing word or the link to it out of the pull request.";
		case "take-item-out": return "A phase waits for its items: where one does not belong to it, take it out of the phase.";
		case "move-reviewed": return "A review comes after all that it looks at: where it should not look at something, move that to another phase or milestone.";
		case "remove-link": return "If a link on GitHub is wrong, remove it there.";
		case "drop-dependency": return "If a dependency in the plan is wrong, drop it.";
		case "waive": return "If it need not wait, waive that in the plan, with a reason.";
	}
}
/** The YAML for it, ready to paste; nothing where the plan cannot waive it. */
function waivers(report, violation) {
	const parts = [...waivable(violation)].map(([of, blockers]) => {
		const work = report.plan.work.get(of);
		return work && work.kind !== "review" ? pasted(report, work, blockers) : "";
	});
	const owners = violation.criteria.flatMap((criterion) => criterion.kind === "placeholder" ? officialOwner(report, criterion.owner) : []);
	return stacked(...parts, ...owners);
}
function officialOwner(report, id) {
	const owner = report.plan.owners.get(id);
	if (!owner) return [];
	const yaml = [
		`  ${id}:`,
		...textLines("name", owner.name, 4, true).map((line) => `    ${line}`),
		"    team: your-organization/your-team"
	];
	return [`Once the owner is official, let this be its entry below \`owners:\` ${editLink(report, owner.at)}:`, asCode(yaml.join("\n")).replace("\n", "yaml\n")];
}
/** Ids of the blockers that can be waived, by the work whose `blocked-by` does it. */
function waivable({ waits }) {
	const by = /* @__PURE__ */ new Map();
	for (const wait of waits) {
		const { because, on } = wait;
		if (on === void 0 || !isWaivable(wait) || !("of" in because)) continue;
		by.set(because.of, (by.get(because.of) ?? /* @__PURE__ */ new Set()).add(on));
	}
	return by;
}
function pasted(report, work, blockers) {
	const yaml = waiver(work, blockers, `${report.now.slice(0, 10)} why`);
	const whose = `\`${work.id}\`${work.kind === "phase" ? ", for the phase and all its items" : ""}`;
	const where = editLink(report, work.at);
	if (yaml.length > maxYaml) return `To waive it, add \`waived: "…"\` to what it concerns in the \`blocked-by\` of ${whose} ${where}.`;
	const what = work.blockedBy.length === 0 ? `To waive it, add to ${whose} ${where}:` : `To waive it, let this be the \`blocked-by\` of ${whose} ${where}:`;
	return stacked(what, asCode(yaml).replace("\n", "yaml\n"));
}
// src/report/violations.ts
/** More than anybody reads, and far from any limit. */
const maxBlockers$2 = 10;
const maxBlockersTold = 3;
const maxTold = 5;
const maxUnfolded$1 = 5;
/** What fails the run. */
function violations(report, room) {
	const { violations } = report.check;
	const [only, ...others] = violations;
	if (!only) return "";
	const ways = `**What can be done**\n\n${items([...adviceTexts(violations), ...againTexts(report)])}`;
	if (others.length === 0) return section("Out of order", account(report, only), ways, waivers(report, only));
	const parts = violations.map((one) => stacked(account(report, one), foldedWaivers(report, one)));
	const title = `Out of order (${violations.length.toLocaleString("en")})`;
	const rest = blocks(parts.slice(maxUnfolded$1), room / 2);
	return section(title, blocks(parts.slice(0, maxUnfolded$1), room / 2), rest === "" ? "" : folded(more(parts.length - maxUnfolded$1), rest), ways);
}
/** `owner core is a placeholder`, without what blocks it. */
function criteriaPhrase(violation) {
	return literal(reasonOf({
		...violation,
		waits: []
	}));
}
function foldedWaivers(report, violation) {
	const yaml = waivers(report, violation);
	return yaml === "" ? "" : folded("The YAML for it", yaml);
}
/** What happened, and what it should have waited for. */
function account(report, violation) {
	const { shown, left } = capped(violation.waits, maxBlockers$2);
	const blockers = [...shown.map((wait) => blockerItem(report, wait)), ...left > 0 ? [more(left)] : []];
	const head = `**${workLink(report, violation.id)}** ${closingText(report, violation)}.`;
	const criteria = violation.criteria.flatMap((one) => criterionTexts(report, one));
	return stacked(blockers.length === 0 ? head : `${head} Open, and blocking it:`, items(blockers), criteria.length === 0 ? "" : "And this had to be so before:", items(criteria));
}
function criterionTexts(report, criterion) {
	switch (criterion.kind) {
		case "placeholder": return [`**${brief(report.plan.owners.get(criterion.owner)?.name ?? criterion.owner)}** is named, and no placeholder any more — ${placeLink(report, criterion.at)}, ${placeLink(report, criterion.ownerAt)}`];
		case "unticked": {
			const { shown, left } = capped(criterion.left, maxBlockers$2);
			return [...shown.map((one) => `ticked: ${inertLine(shortened(one, 200))}`), ...left > 0 ? [more(left)] : []];
		}
	}
}
/** `was closed by octocat on 2026-11-24 with 1a2b3c4 “Finish sign-in”` */
function closingText(report, violation) {
	const { id, how, closure, causes } = violation;
	const named = causes.map((cause) => causeLink(report, cause)).join(" and ");
	if (how === "closing") return `would be closed by ${named}`;
	if (violation.ways) return `would be closed ${byWays(violation.ways)}, by ${named}`;
	if (how === "later") return `will be closed by ${named} once that is merged`;
	const by = closure?.by === void 0 ? "" : ` by ${literal(closure.by)}`;
	const on = closure === void 0 ? "" : ` on ${literal(closure.at.slice(0, 10))}`;
	const again = report.issues.get(id)?.state === "open" ? " (and is open again)" : "";
	return `was closed${by}${on}${named === "" ? through(violation) : ` with ${named}`}${again}`;
}
function through({ closure }) {
	const closer = closure?.through;
	switch (closer?.kind) {
		case void 0: return "";
		case "commit": return ` with ${commitLink(closer.sha, closer.url)}`;
		case "pull-request": return ` with ${numberLink(closer.number, closer.url)}`;
	}
}
function blockerItem(report, wait) {
	const name = blockerLink(report, wait);
	const { because } = wait;
	switch (because.kind) {
		case "dependency": {
			const { at, because: reason } = because.dependency;
			const why = reason === void 0 ? "" : `: ${brief(reason, 200)}`;
			return `${name} — ${placeLink(report, at)}${why}`;
		}
		case "link": return `${name} — linked on GitHub, not in the plan`;
		case "review": return `${name} — ${placeLink(report, because.at)}: a review comes last`;
		case "item": return `${name} — an item of this phase`;
		case "unreadable": return name;
	}
}
/** What is out of order and does not fail the run. */
function told(report, room) {
	const { tolerated: told } = report.check;
	const unsettled = new Set(report.pullRequest?.unsettles);
	return stacked(matterOfWay(report, room / 3), toldList(report, "Out of order once merged", "This does not fail here: it is not on the default branch yet.", told.filter(({ how, ways }) => how === "later" && !ways), room / 3), toldList(report, "Out of order before", "This does not fail here: it is older than what this run is about.", told.filter(({ id, how }) => how !== "later" && !unsettled.has(id)), room / 3));
}
/** What is closed too early in some ways of merging, and in others not. */
function matterOfWay(report, room) {
	return toldList(report, "Out of order by some ways of merging", "This does not fail here: merged in another way, it stays open. Whoever merges can also take the closing word out of the message.", report.check.tolerated.filter(({ ways }) => ways !== void 0), room);
}
/** Work that is closed, and that the plan of a pull request would have wait for something open. */
function unsettled(report, room) {
	const ids = new Set(report.pullRequest?.unsettles);
	return toldList(report, "Out of order by this plan", "This does not fail here, but merging it does: the plan says that what is closed already waits for what is open.", report.check.tolerated.filter(({ id, how }) => how === "closed" && ids.has(id)), room);
}
function toldList(report, title, why, list, room) {
	if (list.length === 0) return "";
	const lines = list.map((violation) => {
		const { shown, left } = capped(violation.waits, maxBlockersTold);
		const names = [...shown.map((wait) => blockerLink(report, wait)), ...left > 0 ? [more(left)] : []];
		const open = names.length === 0 ? "" : ` Open, and blocking it: ${names.join(", ")}.`;
		const criteria = violation.criteria.length === 0 ? "" : ` ${criteriaPhrase(violation)}.`;
		return `${workLink(report, violation.id)} ${closingText(report, violation)}.${open}${criteria}`;
	});
	return foldedSection(title, list.length, maxTold, stacked(why, bullets(lines, room)));
}
// src/report/pull-request.ts
/** What a pull request changes on GitHub, what had drifted before it, and what its changes touch further on. */
const maxUnfolded = 10;
const maxTouched = 6;
const maxWaiting = 4;
const maxNames = 8;
/** @param room of all of it */
function pullRequest(report, room) {
	const { pullRequest: view } = report;
	return view ? stacked(unsettled(report, room / 8), own(report, view, room / 2), moves(report, room / 8), furtherOn(report, view, room / 4), assumptions(report, view, room / 8), drifted(report, view, room / 4)) : "";
}
/** In the words of the plan where it can be compared; what that is on GitHub is a matter for who wants to know. */
function own(report, view, room) {
	const { own } = view;
	const why = whyAll(view);
	const words = planChanges(report, room / 2);
	const content = changeTable(report, outcomesOf(report, own), room / 2);
	const isFolded = words !== "" || own.length > maxUnfolded || own.every(isOfText);
	const technical = content === "" || !isFolded ? content : folded(`${plural(own.length, "change")} on GitHub`, content);
	return content === "" && words === "" ? "" : section("What this pull request changes", why, words, technical);
}
/** Why all that is due counts as its own. */
function whyAll({ uncompared, comparison }) {
	if (uncompared === void 0) return "";
	return comparison ? "It brings the first plan." : `All that is due counts as of this pull request: ${literal(uncompared)}.`;
}
/** What a risk keeps together is one web: what changes here was assumed there. */
function assumptions(report, { assumptions }, room) {
	const { plan } = report;
	const lines = assumptions.flatMap(({ risk, others }) => others.map((id) => `${workLink(report, id)} · ${ownerName(report, id)} · ${brief(risk.title, 60)}`));
	const risks = assumptions.map(({ risk }) => brief(plan.risks.get(risk.id)?.title ?? risk.id, 200));
	return lines.length === 0 ? "" : section("Assumptions that this may change", `The plan keeps these together with what changes here (${risks.join("; ")}). Does what they assume still hold?`, bullets(lines, room));
}
/** What people changed on GitHub is one thing, and what the plan asks for and no run has made yet another. */
function drifted(report, { drift }, room) {
	const [putRight, unapplied] = [drift.filter(isRestoring), drift.filter((change) => !isRestoring(change) && !followsEvents(change))];
	const listed = (title, changes) => foldedSection(title, changes.length, 0, changeTable(report, outcomesOf(report, changes), room / 2));
	return stacked(listed("Changed on GitHub, against the plan", putRight), listed("In the plan before, and not applied yet", unapplied));
}
function furtherOn(report, { downstream }, room) {
	const { touched, owners } = downstream;
	if (touched.length === 0) return "";
	const waiting = new Set(touched.flatMap((one) => one.waiting));
	const { plan } = report;
	const named = (ids, name) => {
		const { shown, left } = capped(ids, maxNames);
		return [...shown.map((id) => brief(name(id) ?? id)), ...left > 0 ? [more(left)] : []].join(", ");
	};
	const count = `${plural(waiting.size, "open issue")} ${waiting.size === 1 ? "waits" : "wait"} for what this changes`;
	const lines = touched.slice(0, maxTouched).map(({ id, waiting }) => {
		const { shown, left } = capped(waiting, maxWaiting);
		const links = [...shown.map((one) => workLink(report, one)), ...left > 0 ? [more(left)] : []];
		return `${workLink(report, id)}<br>→ ${links.join("<br>→ ")}`;
	});
	const rest = touched.length - lines.length;
	const list = bullets([...lines, ...rest > 0 ? [more(rest)] : []], room);
	return section("Further on", items([`${count}.`, `**Owners:** ${named(owners, (id) => plan.owners.get(id)?.name)}`]), folded("What waits, nearest first", list));
}
// src/report/comment.ts
/** "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. Bytes are no fewer than characters. */
const rooms$2 = {
	violations: 26e3,
	ways: 6e3,
	pullRequest: 21e3,
	problems: 56e3,
	adopted: 4e3
};
/**
* Nothing where a pull request changes nothing on GitHub, moves no date and would close nothing that is blocked, in
* whatever way it is merged.
*/
function comment(report) {
	switch (report.verdict) {
		case "broken-plan": return brokenComment(report);
		case "refused":
		case "valid": return;
		case "previewed":
		case "applied":
		case "checked": return syncComment(report);
	}
}
/** Of what was broken before, only what this would close: nobody is called for another's mistake. */
function brokenComment(report) {
	const { diagnostics, older, standing } = report;
	const parts = standing ? [violations(standing, rooms$2.violations), matterOfWay(standing, rooms$2.ways)] : [];
	if (older && parts.every((part) => part === "")) return void 0;
	const own = diagnostics.filter((one) => !isViolation(one));
	const room = parts.some((part) => part !== "") ? rooms$2.problems / 3 : rooms$2.problems;
	return page(`## ${brokenHeadline(report)}`, ...parts, problems(own, room));
}
function syncComment(report) {
	const { check, pullRequest: view } = report;
	const isTold = check.violations.length > 0 || check.tolerated.some(({ ways }) => ways !== void 0);
	const brings = (view?.own ?? []).length + (view?.moves ?? []).length;
	if (!isTold && brings === 0) return void 0;
	const { sign, text } = headline(report);
	return page(`## ${sign} Plan Sync: ${text}`, violations(report, rooms$2.violations), matterOfWay(report, rooms$2.ways), pullRequest(report, rooms$2.pullRequest), problems(report.diagnostics.filter(isAboutPeoplesWork), rooms$2.adopted), footer(report));
}
/** What it takes over, and what it makes beside something of the same title. */
const aboutPeoplesWork = /* @__PURE__ */ new Set([
	"same-title",
	"moves-parent",
	"adopts-closed",
	"not-adopted"
]);
function isAboutPeoplesWork({ code }) {
	return aboutPeoplesWork.has(code);
}
/** What is shown here is cut short where it is long. */
function footer({ check, pullRequest: view }) {
	const { length } = check.tolerated.filter(({ id, how }) => how === "closed" && !view?.unsettles.includes(id));
	return `<sub>${length === 0 ? "" : `${plural(length, "issue")} ${length === 1 ? "was" : "were"} out of order before. `}The job summary has the rest, and how the whole program stands.</sub>`;
}
// src/report/pull-offer.ts
/** The pull request that offers what people changed on GitHub, and the job summary of the run that keeps it. */
/** "body is too long (maximum is 65536 characters)" is GitHub's answer beyond. Bytes are no fewer than characters. */
const rooms$1 = {
	made: 4e4,
	conflicts: 8e3,
	left: 8e3
};
/**
* @param base the commit that the files were read from
* @param deeds of people, by the numbers of issues, as far as they are known
*/
function offerOf(report, base, deeds) {
	const { made, files, plan } = report;
	const title = `Plan: take over ${plural(made.length, "change")} from GitHub`;
	const said = page(`People changed this on GitHub. Merged, the plan says the same, and the next run has nothing to put back.`, ...parts(report, deeds), "<sub>Kept by Plan Sync (`mode: pull`): it is renewed while it is open, and closed when nothing is left. To refuse a change, put it back on GitHub.</sub>");
	const content = files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]);
	const mark = `<!-- plan-sync:pull ${jsonInComment(hashed([content, said]))} -->`;
	return {
		branch: `plan-sync/pull-${plan.program.id}`,
		base,
		title,
		body: `${said}\n${mark}`,
		mark,
		files
	};
}
function parts({ made, conflicts, left, plan }, deeds) {
	return [
		section("Changes", bullets(made.map((one) => `${linked(one)}${byWhom(one, deeds)}`), rooms$1.made)),
		section("Conflicts, which stay as they are", bullets(conflicts.map((one) => `${literal(conflictPhrase(one, plan))}${byWhom(one, deeds)}`), rooms$1.conflicts)),
		section("Left", bullets(left.map(({ id, number, url, why }) => `${link(`${id} #${number}`, url)}: ${literal(why)}`), rooms$1.left))
	];
}
function linked(one) {
	return `${literal(pulledPhrase(one))} (${link("there", one.url)})`;
}
/** Who did it and when, where GitHub tells. */
function byWhom({ change, deed, number }, deeds) {
	if (change.kind === "milestone-title" || change.kind === "milestone-due") return " — GitHub does not keep who changes a milestone";
	const done = deeds.get(number)?.find(({ what, subject }) => what === deed?.what && isSame(subject, deed.subject));
	return done ? ` — ${literal(done.by ?? "somebody")}, ${done.at.slice(0, 10)}` : "";
}
/** GitHub tells neither labels nor logins apart by their case. */
function isSame(there, sought) {
	return sought === void 0 || there?.toLowerCase() === sought.toLowerCase();
}
/**
* The job summary of a pull.
* @param became what became of the pull request; a sentence where it could not be made
* @param deeds of people, by the numbers of issues, as far as they are known
*/
function pullSummary(report, became, deeds) {
	if (report.verdict === "refused") return page("## ❌ Plan Sync: stopped", `${literal(report.message)}.`);
	if (report.verdict === "broken-plan") return page("## ❌ Plan Sync: the plan is broken", problems(report.diagnostics, 6e4));
	const text = offerText(became, report.made.length);
	return page(`## ${typeof became === "string" ? "❌" : "✅"} Plan Sync: ${text}`, blocks(parts(report, deeds), 6e4));
}
/** What became of the offer, in a sentence without a full stop. */
function offerText(became, made) {
	if (typeof became === "string") return `the pull request could not be made: ${literal(became)}`;
	const { number } = became;
	switch (became.became) {
		case "opened": return `${plural(made, "change")} from GitHub offered in #${number}`;
		case "renewed": return `${plural(made, "change")} from GitHub offered in #${number}, which is renewed`;
		case "kept": return `${plural(made, "change")} from GitHub offered in #${number} already`;
		case "closed": return `nothing is left to pull, and #${number} is closed`;
		case "none": return "the plan says what GitHub has";
		case "outdated": return "nothing was offered: the plan is not that of the newest commit, whose own run does it";
	}
}
// src/report/mermaid.ts
/** A drawing in Mermaid. Labels are untrusted. */
/** Light fills with dark text read well on a white page and on a black one. */
const styles = {
	ready: "fill:#aceebb,stroke:#1a7f37,color:#0a3018",
	blocked: "fill:#eaeef2,stroke:#8c959f,color:#1f2328",
	violation: "fill:#ffc1ba,stroke:#cf222e,stroke-width:3px,color:#4c0009",
	gate: "fill:#e6d5ff,stroke:#8250df,color:#2e1461"
};
const layout = { flowchart: {
	nodeSpacing: 16,
	rankSpacing: 32,
	padding: 8,
	wrappingWidth: 140
} };
const arrows = {
	blocks: "-->",
	leads: "-.->",
	violated: "==>"
};
/** The text between the fences of a code block. */
function mermaid({ direction, nodes, edges }) {
	const used = new Set(nodes.map(({ style }) => style));
	const violated = edges.flatMap(({ kind }, index) => kind === "violated" ? [index] : []);
	return [
		`%%{init: ${JSON.stringify(layout)}}%%`,
		`flowchart ${direction}`,
		...nodes.map((node) => `  ${nodeText(node)}`),
		...edges.map(({ from, to, kind }) => `  ${from} ${arrows[kind]} ${to}`),
		...[...used].map((style) => `  classDef ${style} ${styles[style]}`),
		...violated.length > 0 ? [`  linkStyle ${violated.join(",")} stroke:#cf222e`] : []
	].join("\n");
}
function nodeText({ key, label, style, isGate }) {
	const text = `"${drawable(label)}"`;
	return `${key}${isGate ? `{{${text}}}` : `[${text}]`}:::${style}`;
}
// src/report/drawing.ts
/** How wide a drawing becomes, before it is drawn: GitHub shrinks it to its column, and its letters with it. */
/** Mermaid's letters are about as wide, the wide ones of East Asia twice; a shape has this around its text. */
const letter = 9;
const [paddingOfNode, paddingOfGate] = [16, 44];
/** Of a line that passes a rank. */
const passing = 20;
/** Pixels, before it is shrunk: about as much as Mermaid's own layout takes. */
function drawnWidth({ nodes, edges, direction }) {
	const ranks = ranked(nodes, edges);
	const rows = [...groupedBy(nodes, ({ key }) => ranks.get(key) ?? 0)];
	const sizes = rows.map(([rank, row]) => ({
		rank,
		row: row.map(sizeOf)
	}));
	if (direction === "LR") return sum(sizes.map(({ row }) => Math.max(...row))) + 32 * (rows.length - 1);
	const widths = sizes.map(({ rank, row }) => {
		const lines = edges.filter(({ from, to }) => (ranks.get(from) ?? 0) < rank && (ranks.get(to) ?? 0) > rank);
		return sum(row) + 16 * (row.length - 1) + passing * lines.length;
	});
	return Math.max(0, ...widths);
}
function sizeOf({ label, isGate }) {
	return Math.min(140, letter * label.length) + (isGate ? paddingOfGate : paddingOfNode);
}
function sum(numbers) {
	return numbers.reduce((all, one) => all + one, 0);
}
/** As Mermaid does: each after all that leads to it, and then as near to what it leads to as makes its lines shorter. */
function ranked(nodes, edges) {
	const before = groupedBy(edges, ({ to }) => to);
	const after = groupedBy(edges, ({ from }) => from);
	const ranks = /* @__PURE__ */ new Map();
	const rankOf = (key) => {
		const known = ranks.get(key);
		if (known !== void 0) return known;
		ranks.set(key, 0);
		const rank = 1 + Math.max(-1, ...(before.get(key) ?? []).map(({ from }) => rankOf(from)));
		ranks.set(key, rank);
		return rank;
	};
	const order = nodes.map(({ key }) => key).sort((one, other) => rankOf(other) - rankOf(one));
	for (const key of order) {
		const [into, out] = [before.get(key) ?? [], after.get(key) ?? []];
		if (out.length > into.length) ranks.set(key, Math.min(...out.map(({ to }) => rankOf(to))) - 1);
	}
	return ranks;
}
// src/report/graph.ts
/** What is not done yet, as a graph that can be read on a phone: whole while it is small, its part that matters beyond. */
/** Beyond this nobody follows the lines. */
const maxNodes = 15;
/**
* Pixels. Of letters of 16 nine are left where 590 are shrunk to the 334 of a comment on a phone of 400; what is estimated
* may be too little by a quarter.
*/
const maxWidth = 450;
/** Of the part that matters: what is out of order with what stands in its way, what drives the dates, gates. */
const [maxEarly, maxBlockers$1, maxChain, maxGates] = [
	7,
	3,
	5,
	3
];
const maxLabel = 40;
/** The group of the workstreams, which no id can be. */
const workstreams = "";
/** A drawing for the summary; empty once all is done, where nothing waits, and where none could be read. */
function graph(report) {
	const view = graphView(report);
	const found = [
		whole,
		part,
		phases
	].map((draw) => draw(view)).find((sketch) => sketch && isReadable(sketch));
	if (!found) return "";
	const drawing = turned(found.drawing);
	return section(found.title, asCode(mermaid(drawing)).replace("\n", "mermaid\n"), [legend(drawing), found.left].filter((text) => text !== "").join(" "));
}
/** The narrower way: across the page, or down. */
function turned(drawing) {
	const across = {
		...drawing,
		direction: "LR"
	};
	return drawnWidth(drawing) <= maxWidth || drawnWidth(drawing) <= drawnWidth(across) ? drawing : across;
}
function isReadable({ drawing }) {
	const { nodes, edges } = drawing;
	return edges.length > 0 && nodes.length <= maxNodes && drawnWidth(turned(drawing)) <= maxWidth;
}
function graphView(report) {
	const { status, check, plan } = report;
	const isOpen = /* @__PURE__ */ new Set([
		...status.ready,
		...status.blocked,
		...status.outOfOrder
	]);
	const violated = new Map([...check.violations, ...check.tolerated].map(({ id, waits }) => [id, waits.flatMap(({ on }) => on ?? [])]));
	const open = [...plan.work.values()].filter(({ id }) => isOpen.has(id) || violated.has(id));
	return {
		report,
		open,
		violated,
		waits: new Map(open.map(({ id }) => [id, [.../* @__PURE__ */ new Set([...(status.waits.get(id) ?? []).flatMap(({ on }) => on ?? []), ...violated.get(id) ?? []])]]))
	};
}
/** All that is open and blocks something or waits for it; of the phases with open items those that something waits for. */
function whole(view) {
	const { report, open, violated } = view;
	const { status, plan } = report;
	const isPending = ({ id, kind }) => kind === "review" && status.blocked.includes(id) && !violated.has(id);
	const isWaitedFor = new Set(open.flatMap(({ id, phase }) => (view.waits.get(id) ?? []).filter((on) => on !== phase && plan.work.get(on)?.phase !== id)));
	const hasItems = new Set(open.flatMap(({ phase }) => phase ?? []));
	const isFrame = ({ id }) => hasItems.has(id) && !isWaitedFor.has(id) && !violated.has(id);
	const leaves = open.filter((work) => !isPending(work) && !isFrame(work));
	if (leaves.length > 45) return void 0;
	const { nodes, edges } = linkedIn(view, new Set(leaves.map(({ id }) => id)));
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
	const shown = nodes.filter(({ key }) => linked.has(key));
	const pending = open.filter(isPending).length;
	const alone = nodes.length - shown.length;
	const left = [...pending > 0 ? [`${plural(pending, "review")} that ${pending === 1 ? "waits" : "wait"}`] : [], ...alone > 0 ? [`${alone.toLocaleString("en")} that ${alone === 1 ? "neither blocks nor waits" : "neither block nor wait"}`] : []];
	return {
		title: "What is not done yet",
		drawing: {
			direction: "TB",
			nodes: shown,
			edges
		},
		left: left.length === 0 ? "" : `Not drawn: ${left.join(", ")}.`
	};
}
/** Some work, and what of it waits for what of it, with nothing of it between. */
function linkedIn(view, shown) {
	const { open, violated, waits } = view;
	const drawn = open.filter(({ id }) => shown.has(id));
	const keys = new Map(drawn.map(({ id }, index) => [id, `n${index}`]));
	const edges = drawn.flatMap(({ id }) => nearest(id, waits, shown, violated.get(id) ?? []).map(({ on, isDirect }) => {
		const kind = violated.get(id)?.includes(on) ? "violated" : isDirect ? "blocks" : "leads";
		return {
			from: keys.get(on) ?? "",
			to: keys.get(id) ?? "",
			kind
		};
	}));
	return {
		nodes: drawn.map((work) => nodeOf(view, work, keys)),
		edges
	};
}
/** What is out of order and what stands in its way, the chain that drives the dates, and the gates before all that. */
function part(view) {
	const { report, open, violated } = view;
	const isOpen = new Set(open.map(({ id }) => id));
	const known = (ids, most) => [...ids].filter((id) => isOpen.has(id)).slice(0, most);
	const early = /* @__PURE__ */ new Set();
	for (const [id, blockers] of violated) {
		const pair = known([id, ...blockers.slice(0, maxBlockers$1)], maxBlockers$1 + 1);
		if (pair.length > 1 && early.size + pair.length <= maxEarly) for (const one of pair) early.add(one);
	}
	const chain = known(drivingChain(report), maxChain);
	const gates = known(open.filter(({ gate }) => gate).map(({ id }) => id), maxGates);
	const shown = /* @__PURE__ */ new Set([
		...early,
		...chain,
		...gates
	]);
	if (shown.size < 2) return void 0;
	const { nodes, edges } = linkedIn(view, shown);
	const left = open.length - nodes.length;
	const title = [
		...early.size > 0 ? ["what is out of order"] : [],
		...chain.length > 0 ? ["what drives the next milestone"] : [],
		...gates.length > 0 ? ["the gates"] : []
	].join(", ").replace(/, (?=[^,]*$)/, ", and ");
	return {
		title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
		drawing: {
			direction: "TB",
			nodes,
			edges
		},
		left: left === 0 ? "" : leftText(left, edges)
	};
}
function leftText(left, edges) {
	const dotted = edges.some(({ kind }) => kind === "leads") ? `; a dotted line leads through ${left === 1 ? "it" : "some of them"}` : "";
	return `${plural(left, "other open issue")} ${left === 1 ? "is" : "are"} not drawn${dotted}.`;
}
/** Of the milestone that is reached first of those that something drives: ids, each before what it holds up. */
function drivingChain({ timing, milestones }) {
	return milestones.flatMap(({ id }) => timing.forecast?.milestones.get(id) ?? []).find(({ drivers }) => drivers.length > 1)?.drivers.map(({ id }) => id) ?? [];
}
/**
* What of the shown it waits for, with nothing that is shown between.
* @param must what is to be among it all the same
*/
function nearest(id, waits, shown, must) {
	const direct = new Set(waits.get(id));
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set([id]);
	for (const one of seen) for (const on of waits.get(one) ?? []) {
		if (seen.has(on) || found.has(on)) continue;
		if (shown.has(on)) found.add(on);
		else seen.add(on);
	}
	const reached = new Set([...found].flatMap((on) => [...behind(on, waits)]));
	return [...found].filter((on) => !reached.has(on) || must.includes(on)).map((on) => ({
		on,
		isDirect: direct.has(on)
	}));
}
function behind(id, waits) {
	const seen = /* @__PURE__ */ new Set([id]);
	for (const one of seen) for (const on of waits.get(one) ?? []) seen.add(on);
	seen.delete(id);
	return seen;
}
/** Each phase a node with its counts, and the workstreams one together. */
function phases(view) {
	const { report, open, waits } = view;
	const { plan, status } = report;
	const groupOf = (id) => {
		const work = plan.work.get(id);
		return work?.kind === "phase" ? id : work?.phase ?? workstreams;
	};
	const members = groupedBy(open.filter(({ kind }) => kind !== "phase"), ({ id }) => groupOf(id));
	const ids = [...members.keys()];
	const keys = new Map(ids.map((id, index) => [id, `g${index}`]));
	const nodes = ids.map((id) => {
		const inside = members.get(id) ?? [];
		const ready = inside.filter((one) => status.ready.includes(one.id)).length;
		const phase = plan.work.get(id);
		const name = phase ? nodeLabel(view, phase) : "Workstreams";
		const style = phase && styleOf(view, phase) === "gate" ? "gate" : ready > 0 ? "ready" : "blocked";
		const label = `${name}: ${inside.length} open${ready > 0 ? `, ${ready} ready` : ""}`;
		return {
			key: keys.get(id) ?? "",
			label,
			style,
			isGate: phase?.gate ?? false
		};
	});
	const before = new Map(ids.map((id) => [id, /* @__PURE__ */ new Set()]));
	for (const { id } of open) for (const on of waits.get(id) ?? []) if (groupOf(on) !== groupOf(id)) before.get(groupOf(id))?.add(groupOf(on));
	const lists = new Map([...before].map(([id, some]) => [id, [...some]]));
	return {
		title: "What is not done yet, by phase",
		drawing: {
			direction: "TB",
			nodes,
			edges: ids.flatMap((id) => {
				const others = lists.get(id) ?? [];
				return others.filter((on) => keys.has(on) && !others.some((other) => other !== on && behind(other, lists).has(on))).map((on) => ({
					from: keys.get(on) ?? "",
					to: keys.get(id) ?? "",
					kind: "blocks"
				}));
			})
		},
		left: ""
	};
}
function nodeOf(view, work, keys) {
	return {
		key: keys.get(work.id) ?? "",
		label: nodeLabel(view, work),
		style: styleOf(view, work),
		isGate: work.gate
	};
}
function nodeLabel({ report }, { id, title }) {
	const number = report.issues.get(id)?.number;
	return `${number === void 0 ? "" : `#${number} `}${shortened(title, maxLabel)}`;
}
function styleOf({ report, violated }, { id, gate }) {
	if (violated.has(id)) return "violation";
	if (gate) return "gate";
	return report.status.ready.includes(id) ? "ready" : "blocked";
}
const meanings = {
	ready: "🟩 ready",
	blocked: "⬜ blocked",
	violation: "🟥 closed before what blocks it, or would be",
	gate: "🟪 gate"
};
function legend({ nodes }) {
	const used = new Set(nodes.map(({ style }) => style));
	const told = Object.entries(meanings).flatMap(([style, meaning]) => used.has(style) ? [meaning] : []);
	return told.length === 0 ? "" : `${told.join(" · ")}.`;
}
// src/report/milestones.ts
/** How the program stands: its verdict in a line, its milestones as a table, and how far owners are. */
/** More than this nobody reads there: the page of the program has them too. */
const maxMilestones = 40;
/** The same words as on the page of the program; nothing where there is no work yet. */
function verdictOfProgram(report) {
	return report.plan.work.size === 0 ? "" : referring(report, programLine(viewOf(report)));
}
/** One row for each, as on the page of the program. */
function milestones(report) {
	return milestoneTable(viewOf(report), maxMilestones).map((text) => referring(report, text)).join("\n\n");
}
/** The rule behind the days and their colours; nothing where there are none. */
function howDaysCome({ timing }) {
	return [...timing.forecast?.milestones.values() ?? []].some(({ p85 }) => p85 !== void 0) ? folded("<b>How the days come about</b>", footnote(timing)) : "";
}
function viewOf(report) {
	const { plan, issues, milestones, timing, slips } = report;
	return {
		plan,
		issues,
		milestones,
		timing,
		slips,
		isThere: (id) => issues.has(id)
	};
}
/** @param room bytes */
function owners({ owners }, room) {
	const rows = owners.map(({ name, closed, total }) => [brief(name), `${closed} of ${total}`]);
	return foldedSection("Owners", rows.length, 0, table(["Owner", "Done"], rows, room));
}
// src/report/owners.ts
/** Owners of whom nobody knows yet who they are, and work that was to name one who is official by now. */
/** @param room bytes */
function unnamed(report, room) {
	return stacked(placeholders(report, room / 2), fulfilled(report, room / 2));
}
function placeholders(report, room) {
	const { plan, issues } = report;
	const work = [...plan.work.values()];
	const lines = [...plan.owners.values()].filter(({ placeholder }) => placeholder).map(({ id, name }) => {
		const naming = work.filter(({ names, id: own }) => names?.owner === id && (issues.get(own)?.state ?? "open") === "open");
		return [brief(name), ...naming.map((one) => workLink(report, one.id))].join(" — ");
	});
	return section("Owners still to be named", bullets(lines, room));
}
function fulfilled(report, room) {
	const { plan, status } = report;
	const lines = status.fulfilled.map((id) => {
		const owner = plan.owners.get(plan.work.get(id)?.names?.owner ?? "")?.name ?? "";
		return `${workLink(report, id)}: ${brief(owner)} is official now`;
	});
	return section("Can be closed", bullets(lines, room));
}
// src/report/unplanned.ts
/** What people put into the plan's milestones and under its phases, with the YAML that takes it into the plan. */
/** Issues in one line of the list. */
const maxNamed = 10;
/** Longer YAML is for `plan-sync pull`. */
const maxPasted = 30;
/** @param room bytes */
function unplanned(report, room) {
	const { issues, unread } = report.unplanned;
	const { plan } = report;
	if (issues.length === 0 && unread.size === 0) return "";
	const groups = groupedBy(issues, ({ milestone, phase }) => milestone ?? `phase ${phase}`);
	const lines = [.../* @__PURE__ */ new Set([...groups.keys(), ...unread.keys()])].map((place) => {
		const here = groups.get(place) ?? [];
		const title = plan.milestones.get(place)?.title ?? plan.work.get(here[0]?.phase ?? "")?.title ?? place;
		const named = here.slice(0, maxNamed).map(({ number, url, title: of }) => `${numberLink(number, url)} ${brief(of, 50)}`);
		const left = here.length - named.length;
		const beside = unread.get(place) ?? 0;
		const rest = [...left > 0 ? [`${left} more`] : [], ...beside > 0 ? [`${plural(beside, "issue")}, open or closed, that nobody read`] : []];
		return `**${brief(title)}**: ${[...named, ...rest].join(", ")}`;
	});
	const pasted = issues.length === 0 ? "" : folded("To take them into the plan", pastes(issues, plan));
	return section("Not in the plan", stacked(bullets(lines, room / 2), pasted));
}
/** By the place where it is pasted. */
function pastes(issues, plan) {
	const some = entriesFor(issues.slice(0, maxPasted), plan);
	const texts = [...groupedBy(some, ({ phase }) => phase)].map(([phase, works]) => {
		const lines = works.flatMap(({ work }) => newWorkLines(work));
		const head = phase === void 0 ? ["workstreams:"] : [
			"phases:",
			`  ${phase}:`,
			"    items:"
		];
		const indent = phase === void 0 ? "  " : "      ";
		return [...head, ...lines.map((line) => `${indent}${line}`)].join("\n");
	});
	const rest = issues.length - some.length;
	return stacked(...texts.map((text) => asCode(text, "yaml")), rest > 0 ? `… and ${plural(rest, "issue")} more.` : "");
}
/** As the plan would have them; an owner whom nothing tells is the one with most of the work beside it. */
function entriesFor(issues, plan) {
	const taken = new Set(plan.work.keys());
	return issues.map(({ number, title, milestone, phase, owner }) => {
		const above = plan.work.get(phase ?? "");
		const whose = owner ?? (above ? void 0 : usualOwner(plan, milestone));
		const reached = milestone ?? (above?.milestone === void 0 ? [...plan.milestones.keys()][0] : void 0);
		const work = {
			id: freshId(title, number, taken),
			title,
			adopt: number,
			...whose === void 0 || whose === above?.owner ? {} : { owner: whose },
			...reached === void 0 || reached === above?.milestone ? {} : { milestone: reached }
		};
		return phase === void 0 ? { work } : {
			phase,
			work
		};
	});
}
function usualOwner({ work, owners }, milestone) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of work.values()) if (one.milestone === milestone) counts.set(one.owner, (counts.get(one.owner) ?? 0) + 1);
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	return most?.[0] ?? [...owners.keys()][0];
}
// src/check/since.ts
/**
* Milliseconds since the epoch: since both issues are there, because GitHub does not tell with the rest when the link
* was made. Nothing where that is not known yet.
*/
function blockedSince(id, status, issues) {
	const own = moment(issues.get(id)?.createdAt);
	const theirs = (status.waits.get(id) ?? []).flatMap(({ issue }) => moment(issue?.createdAt) ?? []);
	return own === void 0 || theirs.length === 0 ? void 0 : Math.max(own, Math.min(...theirs));
}
function moment(at) {
	const time = Date.parse(at ?? "");
	return Number.isNaN(time) ? void 0 : time;
}
// src/report/waiting.ts
/** What may be begun, what waits for what, and what was waived. */
const maxReady = 20;
const maxReadyOfOwner = 8;
const maxBlocked = 12;
const maxBlockers = 3;
const maxWaived = 5;
const day = 864e5;
/**
* By owner, the most urgent first.
* @param room bytes
*/
function ready(report, room) {
	const list = readyByUrgency(report);
	const rows = [...groupedBy(list, ({ work }) => work.owner).values()].map((some) => {
		const { shown, left } = capped(some, maxReadyOfOwner);
		const links = [...shown.map((one) => readyText(report, one)), ...left > 0 ? [more(left)] : []];
		return [ownerName(report, some[0]?.work.id ?? ""), links.join("<br>")];
	});
	return foldedSection("Ready to start", list.length, maxReady, table(["Owner", "Most urgent first"], rows, room));
}
function readyText(report, { work, waiting, critical }) {
	const hangs = [...critical ? ["critical"] : [], ...waiting > 0 ? [`${waiting.toLocaleString("en")} ${waiting === 1 ? "waits" : "wait"} for it`] : []];
	return [workLink(report, work.id), ...hangs].join(" · ");
}
/**
* Longest first.
* @param room bytes
*/
function blocked(report, room) {
	const lines = report.status.blocked.map((id) => ({
		id,
		since: blockedSince(id, report.status, report.issues)
	})).sort((one, other) => (one.since ?? Number.POSITIVE_INFINITY) - (other.since ?? Number.POSITIVE_INFINITY)).map(({ id, since }) => {
		const age = since === void 0 ? "new" : ageText(Date.parse(report.now) - since);
		return `${workLink(report, id)} · ${age}<br>waits for ${blockers(report, id).join("; ")}`;
	});
	return foldedSection("Blocked", lines.length, maxBlocked, bullets(lines, room));
}
function blockers(report, id) {
	const waits = report.status.waits.get(id) ?? [];
	const items = waits.filter(({ because }) => because.kind === "item").length;
	const { shown, left } = capped(waits.filter(({ because }) => because.kind !== "item"), maxBlockers);
	return [
		...shown.map((wait) => waitText(report, wait, id)),
		...left > 0 ? [more(left)] : [],
		...items > 0 ? [`${plural(items, "item")} of its own`] : []
	];
}
function waitText(report, wait, id) {
	const owner = wait.on === void 0 ? "" : ` · ${ownerName(report, wait.on)}`;
	const isPhases = "of" in wait.because && wait.because.of !== id;
	return `${blockerLink(report, wait)}${owner}${isPhases ? " · as its phase does" : ""}`;
}
function ageText(milliseconds) {
	const days = Math.floor(milliseconds / day);
	return days < 1 ? "since today" : `for ${plural(days, "day")}`;
}
/** @param room bytes */
function waived(report, room) {
	const items = report.status.waived.map(({ of, dependency, open }) => {
		const blocker = workLink(report, dependency.on);
		const state = open ? "open" : "closed";
		return `${workLink(report, of)} does not wait for ${blocker} (${state}): ${brief(dependency.waived, 300)}`;
	});
	return foldedSection("Waived", items.length, maxWaived, bullets(items, room));
}
// src/report/summary.ts
/** The job summary, in GitHub's Markdown. */
/**
* Bytes of each section. A step's summary may have 1 MiB, near which GitHub drops content in silence (actions/runner#4337);
* with a graph of at most 50,000 characters they come to two thirds of that.
*/
const rooms = {
	notes: 2e4,
	violations: 1e5,
	told: 4e4,
	pullRequest: 12e4,
	changes: 16e4,
	progress: 2e4,
	gates: 2e4,
	unnamed: 2e4,
	ready: 4e4,
	blocked: 6e4,
	waived: 4e4,
	unplanned: 3e4,
	problems: 6e4
};
/** Markdown for the page of the run, within the 1 MiB that GitHub shows of a step. */
function summary(report) {
	switch (report.verdict) {
		case "broken-plan": {
			const { diagnostics, standing } = report;
			return page(`## ${brokenHeadline(report)}`, `${brokenSentence(report)}. Nothing was written to GitHub.`, notes(report), standing ? violations(standing, rooms.violations) : "", standing ? told(standing, rooms.told) : "", problems(diagnostics.filter((one) => !isViolation(one)), rooms.problems));
		}
		case "refused": return page("## ❌ Plan Sync: stopped", `${literal(report.message)}. Nothing was written.`, problems(report.diagnostics, rooms.problems));
		case "valid": return page("## ✅ Plan Sync: the plan is sound", problems(report.diagnostics, rooms.problems));
		case "previewed":
		case "applied":
		case "checked": return syncSummary(report);
	}
}
/** Who looks at a pull request asks about it; everybody else asks how the program stands. */
function syncSummary(report) {
	const { sign, text } = headline(report);
	const run = `${sign} Plan Sync: ${text}`;
	const verdict = verdictOfProgram(report);
	const program = [
		[milestones(report), sitePageLink(report.plan)].filter((part) => part !== "").join("\n\n"),
		ready(report, rooms.ready),
		gates(report, rooms.gates),
		unnamed(report, rooms.unnamed),
		blocked(report, rooms.blocked),
		unplanned(report, rooms.unplanned),
		graph(report),
		waived(report, rooms.waived),
		owners(report, rooms.progress),
		howDaysCome(report),
		problems(report.diagnostics.filter((one) => !isViolation(one)), rooms.problems)
	];
	const [table = "", ...standing] = program;
	const found = [violations(report, rooms.violations), told(report, rooms.told)];
	if (report.pullRequest) return page(`## ${run}`, notes(report), ...found, pullRequest(report, rooms.pullRequest), verdict === "" ? "" : `## ${verdict}`, ...program);
	return page(`## ${verdict === "" ? run : verdict}`, verdict === "" ? "" : run, notes(report), table, ...found, ...standing, changes(report, rooms.changes));
}
function notes({ notes }) {
	const all = notes.map((note) => `> [!NOTE]\n> ${literal(note)}`);
	return blocks(all, rooms.notes);
}
// src/rounds/recheck.ts
/** Pull requests of which a run is looked for, the ones that were changed last. */
const mostChecked = 20;
/** GitHub runs nothing again that is older ("Re-running workflows and jobs"). */
const mostAge = 2592e6;
/**
* Runs again what failed of the newest run of each open pull request that would close work of the plan in order now, where
* that run began before the last blocker was closed, or the plan changed. Only a first attempt: so each commit is checked
* again once at most. A run of a fork's pull request keeps the rights and the commit of its first attempt ("Re-running
* workflows and jobs").
*
* At most 5 requests to find them, 20 for their runs and as many to run them again; one more for each further hundred
* commits of a pull request.
* @param branch the default one
*/
async function recheck(settling, branch, codebase, runs) {
	const again = [];
	const refused = [];
	try {
		for (const { pullRequest, since } of await inOrder(settling, branch, codebase)) {
			const run = await runs.newest(pullRequest.head, pullRequest.number);
			if (!run?.failed || run.attempt > 1 || Date.parse(run.startedAt) > since) continue;
			const answer = await runs.again(run.id);
			if (answer.ok) again.push(pullRequest.number);
			else refused.push({
				pullRequest,
				message: answer.message
			});
		}
		return {
			again,
			refused
		};
	} catch (error) {
		if (!(error instanceof ReadFailure)) throw error;
		return {
			again,
			refused,
			unread: error.message
		};
	}
}
async function inOrder(settling, branch, codebase) {
	const heads = await codebase.pullRequestsInto(branch);
	if (heads.length === 0) return [];
	const pulls = new Map((await codebase.pullRequests(heads.map(({ number }) => number), [])).map((one) => [one.number, one]));
	const settledOf = settledBlockers(settling.plan, settling.issues);
	const now = Date.parse(settling.now);
	return heads.flatMap((pullRequest) => {
		const pull = pulls.get(pullRequest.number);
		const closes = pull ? closedInOrder(pull, settling) : [];
		if (closes.length === 0) return [];
		if (settling.planChanged) return [{
			pullRequest,
			since: now
		}];
		const closings = closes.flatMap(settledOf).flatMap(({ at }) => at === void 0 ? [] : Date.parse(at));
		const since = Math.max(Number.NEGATIVE_INFINITY, ...closings);
		return since > now - mostAge ? [{
			pullRequest,
			since
		}] : [];
	}).slice(0, mostChecked);
}
/** Ids of open work that it closes; none where something is still closed too early. */
function closedInOrder(pull, { plan, issues, status, source }) {
	const closings = mergeClosings(pull, void 0, source);
	const trigger = {
		kind: "pull-request",
		number: pull.number,
		intoDefault: true
	};
	const { violations } = judge({
		issues,
		status,
		trigger,
		closings,
		histories: /* @__PURE__ */ new Map()
	});
	if (violations.length > 0) return [];
	const closed = new Set(closings.list.map(({ issue }) => issueKey(issue)));
	return [...plan.work.keys()].filter((id) => {
		const issue = issues.get(id);
		return issue?.state === "open" && closed.has(issueKey(issue));
	});
}
// src/rounds/rerun.ts
/**
* The plan of a pull request as merging it now would make it: files that it does not change are those of the branch that
* it goes into, as they are by now. Three requests; the files stay as they are where it cannot be told.
* @param merge the commit that the files are from, made by GitHub of both sides
* @param base `refs/heads/main`
*/
async function mergedNow(planFiles, codebase, merge, base) {
	try {
		const newest = (await codebase.commits(void 0, merge))?.list.at(-1);
		const [then, head] = newest?.sha === merge ? newest.parents ?? [] : [];
		if (then === void 0 || head === void 0) return planFiles;
		const [before, now] = await Promise.all([codebase.files(then, planFiles.root), codebase.files(base, planFiles.root)]);
		if (!before || !now) return planFiles;
		return {
			...planFiles,
			files: merged(planFiles.files, before, now)
		};
	} catch (error) {
		if (!(error instanceof ReadFailure)) throw error;
		return planFiles;
	}
}
function merged(own, before, now) {
	const byPath = (files) => new Map(files.map((file) => [file.path, file]));
	const [mine, old, current] = [
		byPath(own),
		byPath(before),
		byPath(now)
	];
	return [...new Set([...own, ...now].map(({ path }) => path))].sort().flatMap((path) => {
		return (!isSameFile(mine.get(path), old.get(path)) ? mine : current).get(path) ?? [];
	});
}
function isSameFile(one, other) {
	if (!one || !other) return one === other;
	return one.bytes.length === other.bytes.length && one.bytes.every((byte, at) => byte === other.bytes[at]);
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
	keepMemoryLow();
	const calm = watchdog((text) => `::error title=Plan Sync::${plain(text)}`);
	setSecret(getInput("token"));
	const inputs = workflowInputs();
	const checkedOut = readPlan(inputs.plan, env("GITHUB_WORKSPACE") ?? process.cwd());
	const deadline = systemClock.now() + inputs.timeLimit;
	const hub = await connect(inputs, deadline);
	const { repository } = inputs;
	const here = env("GITHUB_REPOSITORY") ?? `${repository.owner}/${repository.name}`;
	const isHere = isSameRepository(here, `${repository.owner}/${repository.name}`);
	const event = await workflowEvent();
	if (inputs.mode === "pull") return offerChanges(checkedOut, hub, here, event);
	const mode = modeFor(inputs.mode, event);
	const codebase = hub.codebase(repositoryOf(here));
	const planFiles = await asOfNow(checkedOut, event, codebase);
	const note = forkNote(inputs.mode, event);
	const commit = isHere && event.commit ? { commit: event.commit } : {};
	const writer = (repository) => {
		calm();
		return hub.writer(repository);
	};
	const applying = {
		writer,
		onProgress: progressLog(hub, deadline),
		...commit
	};
	const report = await run({
		planFiles,
		source: {
			...sourceOf(process.env, here),
			...event.branch === void 0 ? {} : { branch: event.branch }
		},
		comparing: {
			reader: hub.reader,
			codebase,
			trigger: event.trigger,
			now: new Date(systemClock.now()).toISOString(),
			...event.commit === void 0 ? {} : { revision: event.commit },
			maxClose: inputs.maxClose,
			failOn: inputs.failOn,
			checking: mode === "check",
			rechecks: inputs.recheck === "true",
			...inputs.page === void 0 ? {} : { page: true },
			...note === void 0 ? {} : { note },
			...mode === "apply" ? { applying } : {}
		}
	});
	const elsewhere = isHere ? void 0 : `${repository.owner}/${repository.name}`;
	if (inputs.comment === "true" && event.thread !== void 0) await say(report, event.thread, hub, aboutPullRequests(planFiles, elsewhere));
	if (inputs.recheck === "true" && isSync(report) && report.verdict === "applied") await runAgain(report, event, codebase, hub, aboutPullRequests(planFiles, elsewhere));
	await tell(report, planFiles, mode === "apply" && isInterrupted(report) && await goOn(hub, event.defaultBranch));
	if (inputs.audit !== void 0) keepTrail(inputs.audit, auditTrail(report, {
		...runUrl(),
		...event.commit ? { commit: event.commit } : {}
	}));
	if (inputs.page !== void 0) await writePage(report, inputs.page);
	const { total, writes } = hub.requests();
	info(`${plural(total, "request")} to GitHub, ${writes} of them writes`);
}
/** What people changed on GitHub, as one pull request: opened, renewed, or closed where nothing is left. */
async function offerChanges(planFiles, hub, here, event) {
	const now = new Date(systemClock.now()).toISOString();
	const report = await pull({
		planFiles,
		source: sourceOf(process.env, here),
		reader: hub.reader,
		now
	});
	const note = event.commit === void 0 ? "GITHUB_SHA does not say which commit this is" : pullNote(event);
	let became = { became: "none" };
	let deeds = /* @__PURE__ */ new Map();
	if (report.verdict === "pulled") {
		info(pulledText(report, planFiles, paint, false));
		if (note === void 0) {
			deeds = await hub.deeds([...report.made, ...report.conflicts]);
			const answer = await hub.offer(repositoryOf(here), offerOf(report, event.commit ?? "", deeds));
			became = answer.ok ? answer.value : answer.message;
			info(plain(offerText(became, report.made.length)));
		} else info(plain(note));
	} else error(plain(report.verdict === "refused" ? report.message : "the plan is broken: nothing was pulled"));
	setOutput("changes", String(report.verdict === "pulled" ? report.made.length : 0));
	setOutput("report", writeJson(pulledJson(report)));
	if (env("GITHUB_STEP_SUMMARY")) await writeSummary(pullSummary(report, note ?? became, deeds));
	if (report.verdict !== "pulled" || typeof became === "string") process.exitCode = ExitCode.Failure;
	const { total, writes } = hub.requests();
	info(`${plural(total, "request")} to GitHub, ${writes} of them writes`);
}
function workflowInputs() {
	const text = (name, fallback) => getInput(name) || fallback;
	return readAll({
		plan: () => text("plan", "plan"),
		token: () => tokenOf(getInput("token")),
		mode: () => oneOf("mode", text("mode", "auto"), [
			"auto",
			"preview",
			"apply",
			"check",
			"pull"
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
		timeLimit: () => durationOf(text("time-limit", defaultTimeLimit)),
		recheck: () => oneOf("recheck", text("recheck", "false"), ["true", "false"]),
		audit: () => placeOf("audit", text("audit", ""), "a file", "plan-audit.jsonl"),
		page: () => placeOf("page", text("page", ""), "a folder", "site")
	});
}
async function connect({ token, pace, repository }, deadline) {
	const options = {
		token,
		...serverIn(process.env),
		...await proxyIn(process.env),
		pace,
		deadline,
		clock: systemClock,
		onWait: (milliseconds, reason) => info(waiting(milliseconds, reason))
	};
	return github(options, repository);
}
async function workflowEvent() {
	const { context } = await import("./github.js").catch(() => {
		throw new InputError("the file at GITHUB_EVENT_PATH could not be read as JSON");
	});
	const branch = context.payload.repository?.default_branch;
	return {
		...eventOf(context.eventName, context.ref, context.sha ?? "", context.payload),
		...context.sha ? { commit: context.sha } : {},
		...typeof branch === "string" ? { defaultBranch: branch } : {}
	};
}
/** How long it will take, and a line now and then, so that a long run is seen to move. */
function progressLog(hub, deadline) {
	const tell = progressTeller(systemClock, hub.toGo);
	let last = systemClock.now();
	return (progress) => {
		const long = announcement(progress, hub.toGo, deadline - systemClock.now());
		if (long !== void 0) info(long);
		if (systemClock.now() - last < 2e4) return;
		last = systemClock.now();
		info(tell(progress));
	};
}
/** A run of a pull request that is repeated gets the commit of its first attempt, and that may be days old. */
async function asOfNow(planFiles, { trigger, commit }, codebase) {
	if (!(Number(env("GITHUB_RUN_ATTEMPT") ?? 1) > 1) || trigger.kind !== "pull-request" || !commit || !trigger.base?.startsWith("refs/")) return planFiles;
	return mergedNow(planFiles, codebase, commit, trigger.base);
}
/** @param elsewhere the repository whose issues are kept, where it is another: each of them has a comment of its own */
function aboutPullRequests({ root }, elsewhere) {
	return [
		"pull-request",
		root,
		elsewhere ?? []
	].flat().join(" ");
}
/**
* The checks of pull requests that would be green now. Where that may not be, their comments do not promise it any more.
* @param about what tells those comments of ours from others
*/
async function runAgain({ plan, issues, status, source, now }, event, codebase, hub, about) {
	const { defaultBranch: branch } = event;
	const workflow = workflowIn(env("GITHUB_WORKFLOW_REF") ?? "", branch);
	if (!workflow || branch === void 0) {
		info("no check was run again: GITHUB_WORKFLOW_REF names no workflow of a branch");
		return;
	}
	const { again, refused, unread } = await recheck({
		plan,
		issues,
		status,
		source,
		now,
		planChanged: event.name === "push"
	}, branch, codebase, hub.runsOf(workflow));
	if (again.length > 0) info(`the checks of these pull requests are run again: ${again.map((one) => `#${one}`).join(", ")}`);
	if (unread !== void 0) info(plain(`no more checks were run again (${unread})`));
	for (const { pullRequest, message } of refused) {
		info(plain(`the check of #${pullRequest.number} was not run again (${message}): *Re-run jobs* does it`));
		const trouble = await changeComment(hub.conversation, pullRequest.id, about, withoutPromise);
		if (trouble !== void 0) info(plain(`its comment could not be changed (${trouble})`));
	}
}
/** On the pull request; where that may not be, its text stands in the job summary all the same. */
async function say(report, thread, hub, about) {
	if (report.verdict === "refused") return;
	const trouble = await keepComment(hub.conversation, thread, about, comment(report));
	if (trouble !== void 0) info(plain(`the pull request has no comment (${trouble}); the job summary says the same`));
}
/** @returns whether another run was started, to make the rest */
async function goOn(hub, defaultBranch) {
	const workflow = workflowIn(env("GITHUB_WORKFLOW_REF") ?? "", defaultBranch);
	const answer = workflow && await hub.start(workflow);
	if (answer?.ok) return true;
	const why = answer ? answer.message : "GITHUB_WORKFLOW_REF names no workflow of a branch";
	info(plain(`the next run was not started (${why}): with "actions: write" among its permissions and "workflow_dispatch" among its events, this workflow would start it itself`));
	return false;
}
/** @param goesOn whether another run makes what remains */
async function tell(report, planFiles, goesOn) {
	info(terminal(report, {
		paint,
		files: planFiles.files,
		all: true
	}));
	const { shown, left } = annotations(report, goesOn);
	for (const { level, title, message, at } of shown) {
		const place = at && {
			file: at.file,
			startLine: at.line,
			startColumn: at.column,
			...at.endColumn ? { endColumn: at.endColumn } : {}
		};
		const annotate = {
			error,
			warning,
			notice
		}[level];
		annotate(message, {
			title,
			...place
		});
	}
	if (left > 0) info(`${plural(left, "more annotation")} in the summary and the log`);
	const path = writeJson(json(report));
	for (const [name, value] of Object.entries({
		...outputs(report),
		report: path
	})) setOutput(name, value);
	if (env("GITHUB_STEP_SUMMARY")) await writeSummary(summary(report));
	if (failed(report) && !goesOn) process.exitCode = ExitCode.Failure;
}
function writeJson(value) {
	const folder = env("RUNNER_TEMP") ?? tmpdir();
	const path = join(mkdtempSync(join(existsSync(folder) ? folder : tmpdir(), "plan-sync-")), "report.json");
	writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
	return path;
}
/**
* Nowhere, where the input is left out.
* @param what and `example` of what to write, for the message
*/
function placeOf(name, text, what, example) {
	if (text === "") return void 0;
	const path = fileInside(env("GITHUB_WORKSPACE") ?? process.cwd(), text);
	if (path !== void 0) return path;
	throw new InputError(`${name} is "${text}"; write ${what} inside the workspace, such as ${example}`);
}
/** Where people read this run. */
function runUrl() {
	const [server, repository, id] = [
		env("GITHUB_SERVER_URL"),
		env("GITHUB_REPOSITORY"),
		env("GITHUB_RUN_ID")
	];
	if (!server || !repository || !id) return {};
	const attempt = env("GITHUB_RUN_ATTEMPT");
	return { url: `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ""}` };
}
/** Added to what another step of the job wrote there. What was done on GitHub is done, whatever becomes of the file. */
function keepTrail(path, lines) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		appendFileSync(path, lines);
	} catch (error) {
		setFailed(plain(`the audit could not be written: ${error instanceof Error ? error.message : ""}`));
	}
}
/** Of a red run too, as long as there is a plan and GitHub could be read. What was done on GitHub is done, whatever becomes of it. */
async function writePage(report, folder) {
	if (!isSync(report)) return info("there is no page: nothing can be told of the program");
	const { siteOf } = await import("./site.js");
	const { files, holds } = await siteOf(report);
	const trouble = putFiles(folder, files, env("GITHUB_WORKSPACE") ?? process.cwd());
	if (trouble === void 0) info(plain(`${folder}/index.html is written; ${holds}`));
	else setFailed(plain(`the page could not be written: ${trouble}`));
}
/** A summary that cannot be written takes nothing back of what was done. */
async function writeSummary(text) {
	try {
		await summary$1.addRaw(text).write();
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
