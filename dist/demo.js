import { t as __commonJSMin } from "./rolldown-runtime.js";
import { Gn as github, Jn as capped, M as moveLines, Qn as shortened, T as run, Xn as plain, Zn as plural, _ as readPlan, bt as tally, c as nothingKnown, d as forecastPicture, g as putFiles, gt as failed, hr as systemClock, i as outlined, j as terminal, l as findingOf, n as importLines, r as importReport, t as writtenSketch, vt as isSync } from "./core.js";
import { createServer } from "node:http";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/sandbox/state/nouns.ts
/** Tells the compiler, too, which `kind` does not. */
const isPull = (issue) => issue.pullRequest !== null;
/** `owner/name` as both are written; compare it without regard to case. */
const fullName = ({ owner, name }) => `${owner}/${name}`;
// src/sandbox/rules/refusal.ts
/** A request that GitHub refuses. The rules throw it once; REST and GraphQL each say it in their own words. */
var Refusal = class extends Error {
	form;
	constructor(form) {
		super(form.message);
		this.form = form;
	}
	/** What REST answers. */
	get body() {
		const { message, errors, status, more } = this.form;
		const documentation_url = "https://docs.github.com/rest";
		return {
			message,
			...errors ? { errors } : {},
			documentation_url,
			status: String(status),
			...more
		};
	}
};
/** 404; GraphQL says `sentence`. Also the answer for what exists but may not be seen. */
const notFound = (sentence, message = "Not Found") => new Refusal({
	status: 404,
	type: "NOT_FOUND",
	message,
	sentence
});
/** What GraphQL says of an id it does not know, or that is of another kind than asked for. */
const noSuchNode = (id) => notFound(`Could not resolve to a node with the global id of '${id}'.`);
/** 422 "Validation Failed" with machine-readable errors; GraphQL says `sentence`. */
const invalid = (sentence, ...errors) => new Refusal({
	status: 422,
	type: "UNPROCESSABLE",
	message: "Validation Failed",
	sentence,
	errors
});
/** 422 with nothing but a text, as the sub-issue and dependency endpoints answer. */
const unprocessable = (message) => new Refusal({
	status: 422,
	type: "UNPROCESSABLE",
	message
});
/** 401: without a token, or with one that nobody has. */
const unauthorized = (message) => new Refusal({
	status: 401,
	type: "FORBIDDEN",
	message
});
/** 400, or another status, for a request that is no proper one. */
const malformed = (message, status = 400) => new Refusal({
	status,
	type: "VALIDATION",
	message
});
/** 403 for a right that the token or its owner does not have. */
const forbidden = (message, headers = {}) => new Refusal({
	status: 403,
	type: "FORBIDDEN",
	message,
	headers
});
/** 410: issues are disabled. */
const gone = (message) => new Refusal({
	status: 410,
	type: "NOT_FOUND",
	message
});
/** 301 to where a renamed repository lives now. */
const moved = (url, sentence) => new Refusal({
	status: 301,
	type: "NOT_FOUND",
	message: "Moved Permanently",
	sentence,
	headers: { location: url },
	more: { url }
});
// src/sandbox/rules/access.ts
/** Who sends a request, and what they may do: permissions of tokens, roles of people, visibility of repositories. */
const every = (level) => ({
	metadata: level,
	contents: level,
	issues: level,
	"pull-requests": level,
	actions: level
});
/** Only the role in a repository then limits what a person may do. */
const EVERYTHING = every("write");
/** What is public can be read nevertheless. */
const NOTHING = every("none");
/** A request without a token: it reads what is public in REST, and is refused by GraphQL with 401. */
const ANONYMOUS = {
	login: "",
	kind: "anonymous",
	permissions: NOTHING,
	repositories: []
};
/** A person as such, with all that their role in a repository lets them do. */
const personOf = (login) => ({
	login,
	kind: "user",
	permissions: EVERYTHING,
	repositories: "all"
});
const LEVELS = [
	"none",
	"read",
	"write"
];
const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"admin"
];
/** Every person reads a public repository; an app has no role and answers by its permissions. */
function roleOf(actor, repository) {
	if (actor.kind === "app") return covers(actor, repository) ? "write" : "none";
	return repository.roles[actor.login.toLowerCase()] ?? (repository.private ? "none" : "read");
}
function covers(actor, repository) {
	if (actor.repositories === "all") return true;
	const name = fullName(repository).toLowerCase();
	return actor.repositories.some((one) => one.toLowerCase() === name);
}
/** What may not be seen is answered as if it did not exist: 404, not 403 ("Troubleshooting the REST API"). */
function canSee(actor, repository) {
	if (!repository.private) return true;
	return covers(actor, repository) && roleOf(actor, repository) !== "none";
}
/** Each role includes those before it: none, read, triage, write, admin. An app counts as {@link roleOf} says. */
function atLeast(actor, repository, role) {
	return ROLES.indexOf(roleOf(actor, repository)) >= ROLES.indexOf(role);
}
/** Labels, milestones and assignees need push access; an app has it where it may write issues. */
function canPush(actor, repository, scope = "issues") {
	return actor.permissions[scope] === "write" && canWrite(actor, repository);
}
/** The write role, with a token that covers the repository. */
function canWrite(actor, repository) {
	return covers(actor, repository) && atLeast(actor, repository, "write");
}
/** How an author stands to a repository. */
function associationOf(repository, login) {
	if (login.toLowerCase() === repository.owner.toLowerCase()) return "OWNER";
	return (repository.roles[login.toLowerCase()] ?? "none") === "none" ? "NONE" : "COLLABORATOR";
}
/** 404 unless the actor may know that the repository exists. */
function requireSight(actor, repository, name) {
	if (repository && canSee(actor, repository)) return repository;
	throw notFound(`Could not resolve to a Repository with the name '${name}'.`);
}
/**
* Refuses an actor whose token lacks `level` on every one of `scopes`, with the header that names what is
* needed, as GitHub does ("Troubleshooting the REST API").
*/
function requirePermission(actor, repository, scopes, level) {
	if (level === "read" && !repository.private) return;
	if (actor.kind === "anonymous") throw unauthorized("Requires authentication");
	if (scopes.some((scope) => LEVELS.indexOf(actor.permissions[scope]) >= LEVELS.indexOf(level)) && covers(actor, repository)) return;
	const owner = actor.kind === "app" ? "integration" : "personal access token";
	const needed = scopes.map((scope) => `${scope.replace("-", "_")}=${level}`).join("; ");
	throw forbidden(`Resource not accessible by ${owner}`, { "x-accepted-github-permissions": needed });
}
/** Refuses a person whose role is too small. An app's permissions were checked before. */
function requireRole(actor, repository, role) {
	if (!atLeast(actor, repository, role)) throw forbidden("Must have admin rights to Repository.");
}
/**
* Refuses a write: for the token, because the repository is archived (the text is what git hosting users see, not
* checked against the API), because issues are disabled (operation issues/create), and for the role, in this order.
*/
function requireWrite(actor, repository, scopes, role) {
	requirePermission(actor, repository, scopes, "write");
	if (repository.archived) throw forbidden("Repository was archived so is read-only.");
	if (!repository.hasIssues && !scopes.includes("pull-requests")) throw gone("Issues are disabled for this repo");
	if (role !== void 0) requireRole(actor, repository, role);
}
/** Everything of an issue that is also a pull request can be written with either permission. */
function scopesOf(issue) {
	return issue.kind === "PullRequest" ? ["issues", "pull-requests"] : ["issues"];
}
// src/sandbox/trouble/limits.ts
const SECONDARY = {
	contentPerMinute: 80,
	contentPerHour: 500,
	restPointsPerMinute: 900,
	graphqlPointsPerMinute: 2e3
};
/** github.com's numbers for GITHUB_TOKEN and for people ("Rate limits for the REST API" and "… the GraphQL API"). */
const GITHUB_LIMITS = {
	app: {
		...SECONDARY,
		restPerHour: 1e3,
		graphqlPerHour: 1e3
	},
	user: {
		...SECONDARY,
		restPerHour: 5e3,
		graphqlPerHour: 5e3
	},
	anonymous: {
		...SECONDARY,
		restPerHour: 60,
		graphqlPerHour: 0
	}
};
/** Mutations that are counted one by one, where they are done. */
const SUBMITTED = ["createIssue", "addComment"];
const MINUTE = 6e4;
const HOUR = 36e5;
/** Counts what every login sends, and refuses what is too much. */
var Limits = class {
	#now;
	#rules;
	#hours = /* @__PURE__ */ new Map();
	#windows = /* @__PURE__ */ new Map();
	constructor(now, rules) {
		this.#now = now;
		this.#rules = rules;
	}
	/** Books the request, or throws: the primary limit first, then the secondary ones. What is refused is not booked. */
	charge(actor, { kind, cost, write, contentWrites, operations }) {
		const rules = this.#rules(actor.kind);
		const hour = this.#hour(actor, kind);
		if (hour.used + cost > (rules[`${kind}PerHour`] ?? Infinity)) throw primaryLimit(kind, actor.login);
		const now = this.#now().getTime();
		const content = this.#window(actor, "content");
		const points = this.#window(actor, kind);
		const weight = write ? 5 : 1;
		const others = write && operations.some((name) => !SUBMITTED.includes(name)) ? 1 : 0;
		const wait = Math.max(content.wait(now, MINUTE, rules.contentPerMinute, contentWrites), content.wait(now, HOUR, rules.contentPerHour, contentWrites), this.#tooQuick(actor, others), points.wait(now, MINUTE, rules[`${kind}PointsPerMinute`], weight));
		if (wait > 0) throw secondaryLimit(Math.ceil(wait / 1e3));
		hour.used += cost;
		content.add(now, contentWrites);
		points.add(now, weight);
		this.#window(actor, "creations").add(now, others);
	}
	/** Makes one of what is counted by itself and books it, or refuses it. */
	submit(actor, make) {
		if (this.#tooQuick(actor, 1) > 0) throw unprocessable("was submitted too quickly");
		const made = make();
		this.#window(actor, "creations").add(this.#now().getTime(), 1);
		return made;
	}
	#tooQuick(actor, amount) {
		const { creationsPerMinute, creationsPerHour } = this.#rules(actor.kind);
		const [window, now] = [this.#window(actor, "creations"), this.#now().getTime()];
		return Math.max(window.wait(now, MINUTE, creationsPerMinute, amount), window.wait(now, HOUR, creationsPerHour, amount));
	}
	/**
	* Headers of the primary limit, on every response. Without a rule, github.com's number for the kind of token is shown.
	* @param until the limit is used up until then, in epoch seconds
	*/
	headers(actor, api, until) {
		const { start, used: counted } = this.#hour(actor, api);
		const key = `${api}PerHour`;
		const limit = this.#rules(actor.kind)[key] ?? GITHUB_LIMITS[actor.kind][key] ?? 0;
		const used = until === void 0 ? counted : limit;
		return {
			"x-ratelimit-limit": String(limit),
			"x-ratelimit-remaining": String(Math.max(0, limit - used)),
			"x-ratelimit-used": String(used),
			"x-ratelimit-reset": String(until ?? Math.ceil((start + HOUR) / 1e3)),
			"x-ratelimit-resource": api === "rest" ? "core" : "graphql"
		};
	}
	#hour({ login }, api) {
		const now = this.#now().getTime();
		const known = this.#hours.get(`${api} ${login}`);
		if (known && now - known.start < HOUR) return known;
		const fresh = {
			start: now,
			used: 0
		};
		this.#hours.set(`${api} ${login}`, fresh);
		return fresh;
	}
	#window({ login }, what) {
		const window = this.#windows.get(`${what} ${login}`) ?? new Window();
		this.#windows.set(`${what} ${login}`, window);
		return window;
	}
};
/** What was counted in the last hour. */
var Window = class {
	#entries = [];
	add(at, amount) {
		this.#entries = [...this.#entries.filter((entry) => at - entry.at < HOUR), {
			at,
			amount
		}];
	}
	/** Milliseconds until `amount` more fits into the last `length`. What never fits waits for one whole window. */
	wait(now, length, limit, amount) {
		if (limit === void 0 || amount === 0) return 0;
		const inside = this.#entries.filter(({ at }) => now - at < length);
		let total = inside.reduce((sum, entry) => sum + entry.amount, 0) + amount;
		if (total <= limit) return 0;
		for (const entry of inside) {
			total -= entry.amount;
			if (total <= limit) return entry.at + length - now;
		}
		return length;
	}
};
/** 403 with `retry-after` in seconds; clients know it by the words "secondary rate limit". */
function secondaryLimit(retryAfter, status = 403) {
	return new Refusal({
		status,
		type: "RATE_LIMITED",
		message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
		headers: { "retry-after": String(retryAfter) }
	});
}
/** REST: 403 with nothing remaining. GraphQL: 200 with an error of type RATE_LIMITED. */
function primaryLimit(api, login) {
	const message = `API rate limit exceeded for ${login || "your address"}.`;
	return new Refusal({
		status: api === "rest" ? 403 : 200,
		type: "RATE_LIMITED",
		message
	});
}
// node_modules/graphql/version.js
var require_version = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.versionInfo = exports.version = void 0;
	/** An object containing the components of the GraphQL.js version string */
	exports.version = "16.15.0";
	exports.versionInfo = Object.freeze({
		major: 16,
		minor: 15,
		patch: 0,
		preReleaseTag: null
	});
}));
// node_modules/graphql/jsutils/devAssert.js
var require_devAssert = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.devAssert = devAssert;
	/** @internal */
	function devAssert(condition, message) {
		if (!Boolean(condition)) throw new Error(message);
	}
}));
// node_modules/graphql/jsutils/isPromise.js
var require_isPromise = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isPromise = isPromise;
	/**
	* Returns true if the value acts like a Promise, i.e. has a "then" function,
	* otherwise returns false.
	*
	* @internal
	*/
	function isPromise(value) {
		return typeof (value === null || value === void 0 ? void 0 : value.then) === "function";
	}
}));
// node_modules/graphql/jsutils/isObjectLike.js
var require_isObjectLike = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isObjectLike = isObjectLike;
	/**
	* Return true if `value` is object-like. A value is object-like if it's not
	* `null` and has a `typeof` result of "object".
	*
	* @internal
	*/
	function isObjectLike(value) {
		return typeof value == "object" && value !== null;
	}
}));
// node_modules/graphql/language/location.js
var require_location = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getLocation = getLocation;
	exports.getLocations = getLocations;
	/** @category Source */
	/** Represents a location in a Source. */
	/**
	* Takes a Source and a UTF-8 character offset, and returns the corresponding
	* line and column as a SourceLocation.
	* @param source - The source document that contains the position.
	* @param position - The UTF-8 character offset in the source body.
	* @returns The 1-indexed line and column for the given source position.
	* @example
	* ```ts
	* import { Source, getLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const location = getLocation(source, 13); // => { line: 1, column: 14 }
	* ```
	*/
	function getLocation(source, position) {
		const lineRegexp = /\r\n|[\n\r]/g;
		let line = 1;
		let column = position + 1;
		let match;
		while ((match = lineRegexp.exec(source.body)) && match.index < position) {
			line++;
			column = position + 1 - (match.index + match[0].length);
		}
		return {
			line,
			column
		};
	}
	/** @internal */
	function getLocations(locations) {
		if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
		const bySource = /* @__PURE__ */ new Map();
		locations.forEach(({ source, start }, index) => {
			let positions = bySource.get(source);
			if (positions === void 0) {
				positions = [];
				bySource.set(source, positions);
			}
			positions.push({
				position: start,
				index
			});
		});
		const result = new Array(locations.length);
		for (const [source, positions] of bySource) {
			const lineRegexp = /\r\n|[\n\r]/g;
			let match = lineRegexp.exec(source.body);
			let line = 1;
			let lastLineStart = 0;
			positions.sort((a, b) => a.position - b.position);
			for (const { position, index } of positions) {
				while (match !== null && match.index < position) {
					lastLineStart = match.index + match[0].length;
					line++;
					match = lineRegexp.exec(source.body);
				}
				result[index] = {
					line,
					column: position + 1 - lastLineStart
				};
			}
		}
		return result;
	}
}));
// node_modules/graphql/language/printLocation.js
var require_printLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printLocation = printLocation;
	exports.printSourceLocation = printSourceLocation;
	var _location = require_location();
	/** @category Source */
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param location - The AST location to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { parse, printLocation } from 'graphql/language';
	*
	* const document = parse('type Query { hello: String }');
	* const location = document.definitions[0].loc;
	*
	* if (location) {
	*   const printed = printLocation(location); // => 'GraphQL request:1:1\n1 | type Query { hello: String }\n  | ^'
	* }
	* ```
	*/
	function printLocation(location) {
		return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
	}
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param source - The source document that contains the location.
	* @param sourceLocation - The 1-indexed line and column to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { Source, printSourceLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const printed = printSourceLocation(source, { line: 1, column: 14 }); // => 'GraphQL request:1:14\n1 | type Query { hello: String }\n  |              ^'
	* ```
	*/
	function printSourceLocation(source, sourceLocation) {
		const firstLineColumnOffset = source.locationOffset.column - 1;
		const body = "".padStart(firstLineColumnOffset) + source.body;
		const lineIndex = sourceLocation.line - 1;
		const lineOffset = source.locationOffset.line - 1;
		const lineNum = sourceLocation.line + lineOffset;
		const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
		const columnNum = sourceLocation.column + columnOffset;
		const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
		const lines = body.split(/\r\n|[\n\r]/g);
		const locationLine = lines[lineIndex];
		if (locationLine.length > 120) {
			const subLineIndex = Math.floor(columnNum / 80);
			const subLineColumnNum = columnNum % 80;
			const subLines = [];
			for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
			return locationStr + printPrefixedLines([
				[`${lineNum} |`, subLines[0]],
				...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
				["|", "^".padStart(subLineColumnNum)],
				["|", subLines[subLineIndex + 1]]
			]);
		}
		return locationStr + printPrefixedLines([
			[`${lineNum - 1} |`, lines[lineIndex - 1]],
			[`${lineNum} |`, locationLine],
			["|", "^".padStart(columnNum)],
			[`${lineNum + 1} |`, lines[lineIndex + 1]]
		]);
	}
	function printPrefixedLines(lines) {
		const existingLines = lines.filter(([_, line]) => line !== void 0);
		const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
		return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
	}
}));
// node_modules/graphql/error/GraphQLError.js
var require_GraphQLError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLError = void 0;
	exports.formatError = formatError;
	exports.printError = printError;
	var _isObjectLike = require_isObjectLike();
	var _location = require_location();
	var _printLocation = require_printLocation();
	/** @category Errors */
	function toNormalizedOptions(args) {
		const firstArg = args[0];
		if (firstArg == null || "kind" in firstArg || "length" in firstArg) return {
			nodes: firstArg,
			source: args[1],
			positions: args[2],
			path: args[3],
			originalError: args[4],
			extensions: args[5]
		};
		return firstArg;
	}
	exports.GraphQLError = class GraphQLError extends Error {
		/**
		* An array of `{ line, column }` locations within the source GraphQL document
		* which correspond to this error.
		*
		* Errors during validation often contain multiple locations, for example to
		* point out two things with the same name. Errors during execution include a
		* single location, the field which produced the error.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/**
		* An array describing the JSON-path into the execution response which
		* corresponds to this error. Only included for errors during execution.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/** An array of GraphQL AST Nodes corresponding to this error. */
		/**
		* The source GraphQL document for the first location of this error.
		*
		* Note that if this Error represents more than one node, the source may not
		* represent nodes after the first node.
		*/
		/**
		* An array of character offsets within the source GraphQL document
		* which correspond to this error.
		*/
		/** Original error that caused this GraphQLError, if one exists. */
		/** Extension fields to add to the formatted error. */
		/**
		* Creates a GraphQLError instance.
		* @param message - Human-readable error message.
		* @param options - Error metadata such as source locations, response path, original error, and extensions.
		* This positional-arguments constructor overload is deprecated. Use the
		* `GraphQLError(message, options)` overload instead.
		* @example
		* ```ts
		* import { Kind } from 'graphql/language';
		* import assert from 'node:assert/strict';
		* // Create an error from AST nodes and response metadata.
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const fieldNode = operation.selectionSet.selections[0];
		* const error = new GraphQLError('Cannot query this field.', {
		*   nodes: fieldNode,
		*   path: ['greeting'],
		*   extensions: { code: 'FORBIDDEN' },
		* });
		*
		* error.message; // => 'Cannot query this field.'
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.extensions; // => { code: 'FORBIDDEN' }
		* ```
		* @example
		* ```ts
		* // This variant derives locations from source positions and preserves the original error.
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError('Resolver failed.', {
		*   source,
		*   positions: [2],
		*   path: ['greeting'],
		*   originalError,
		* });
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* ```
		*/
		/**
		* Creates a GraphQLError instance using the legacy positional constructor.
		* This deprecated overload will be removed in v17. Prefer the
		* `GraphQLErrorOptions` object overload, which keeps optional error metadata
		* in a single options bag.
		* @param message - Human-readable error message.
		* @param nodes - AST node or nodes associated with this error.
		* @param source - Source document used to derive error locations.
		* @param positions - Character offsets in the source document associated with
		* this error.
		* @param path - Response path where this error occurred during execution.
		* @param originalError - Original error that caused this GraphQLError, if one
		* exists.
		* @param extensions - Extension fields to include in the formatted error.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError(
		*   'Resolver failed.',
		*   undefined,
		*   source,
		*   [2],
		*   ['greeting'],
		*   originalError,
		*   { code: 'INTERNAL' },
		* );
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* error.extensions; // => { code: 'INTERNAL' }
		* ```
		* @deprecated Please use the `GraphQLErrorOptions` constructor overload instead.
		*/
		constructor(message, ...rawArgs) {
			var _this$nodes, _nodeLocations$, _ref;
			const { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
			super(message);
			this.name = "GraphQLError";
			this.path = path !== null && path !== void 0 ? path : void 0;
			this.originalError = originalError !== null && originalError !== void 0 ? originalError : void 0;
			this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			const nodeLocations = undefinedIfEmpty((_this$nodes = this.nodes) === null || _this$nodes === void 0 ? void 0 : _this$nodes.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source !== null && source !== void 0 ? source : nodeLocations === null || nodeLocations === void 0 ? void 0 : (_nodeLocations$ = nodeLocations[0]) === null || _nodeLocations$ === void 0 ? void 0 : _nodeLocations$.source;
			this.positions = positions !== null && positions !== void 0 ? positions : nodeLocations === null || nodeLocations === void 0 ? void 0 : nodeLocations.map((loc) => loc.start);
			this.locations = positions && source ? (0, _location.getLocations)(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
			const originalExtensions = (0, _isObjectLike.isObjectLike)(originalError === null || originalError === void 0 ? void 0 : originalError.extensions) ? originalError === null || originalError === void 0 ? void 0 : originalError.extensions : void 0;
			this.extensions = (_ref = extensions !== null && extensions !== void 0 ? extensions : originalExtensions) !== null && _ref !== void 0 ? _ref : Object.create(null);
			Object.defineProperties(this, {
				message: {
					writable: true,
					enumerable: true
				},
				name: { enumerable: false },
				nodes: { enumerable: false },
				source: { enumerable: false },
				positions: { enumerable: false },
				originalError: { enumerable: false }
			});
			/* c8 ignore start */
			if (originalError !== null && originalError !== void 0 && originalError.stack) Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: true,
				configurable: true
			});
			else if (Error.captureStackTrace) Error.captureStackTrace(this, GraphQLError);
			else Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: true,
				configurable: true
			});
			/* c8 ignore stop */
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		/**
		* Returns this error as a human-readable message with source locations.
		* @returns The formatted error string.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Cannot query field "name".', {
		*   source: new Source('{ name }'),
		*   positions: [2],
		* });
		*
		* error.toString(); // => 'Cannot query field "name".\n\nGraphQL request:1:3\n1 | { name }\n  |   ^'
		* ```
		*/
		toString() {
			let output = this.message;
			if (this.nodes) {
				for (const node of this.nodes) if (node.loc) output += "\n\n" + (0, _printLocation.printLocation)(node.loc);
			} else if (this.source && this.locations) for (const location of this.locations) output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
			return output;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Resolver failed.', {
		*   path: ['viewer', 'name'],
		*   extensions: { code: 'INTERNAL' },
		* });
		*
		* error.toJSON(); // => { message: 'Resolver failed.', path: ['viewer', 'name'], extensions: { code: 'INTERNAL' } }
		* ```
		*/
		toJSON() {
			const formattedError = { message: this.message };
			if (this.locations != null) formattedError.locations = this.locations;
			if (this.path != null) formattedError.path = this.path;
			if (this.extensions != null && Object.keys(this.extensions).length > 0) formattedError.extensions = this.extensions;
			return formattedError;
		}
	};
	function undefinedIfEmpty(array) {
		return array === void 0 || array.length === 0 ? void 0 : array;
	}
	/** See: https://spec.graphql.org/draft/#sec-Errors */
	/**
	* Prints a GraphQLError to a string, representing useful location information
	* about the error's position in the source. This deprecated helper is retained
	* for backwards compatibility; call `error.toString()` instead because
	* printError will be removed in v17.
	* @param error - The error to format.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { GraphQLError, printError } from 'graphql/error';
	*
	* const message = printError(new GraphQLError('Example error'));
	*
	* message; // => 'Example error'
	* ```
	* @deprecated Please use `error.toString` instead. Will be removed in v17
	*/
	function printError(error) {
		return error.toString();
	}
	/**
	* Given a GraphQLError, format it according to the rules described by the
	* Response Format, Errors section of the GraphQL Specification. This deprecated
	* helper is retained for backwards compatibility; call `error.toJSON()`
	* instead because formatError will be removed in v17.
	* @param error - The error to format.
	* @returns The JSON-serializable formatted error.
	* @example
	* ```ts
	* import { GraphQLError, formatError } from 'graphql/error';
	*
	* const formatted = formatError(new GraphQLError('Example error'));
	*
	* formatted; // => { message: 'Example error' }
	* ```
	* @deprecated Please use `error.toJSON` instead. Will be removed in v17
	*/
	function formatError(error) {
		return error.toJSON();
	}
}));
// node_modules/graphql/error/syntaxError.js
var require_syntaxError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.syntaxError = syntaxError;
	var _GraphQLError = require_GraphQLError();
	/** @category Errors */
	/**
	* Produces a GraphQLError representing a syntax error, containing useful
	* descriptive information about the syntax error's position in the source.
	* @param source - The GraphQL source containing the syntax error.
	* @param position - Character offset where the syntax error was encountered.
	* @param description - Human-readable description of the syntax error.
	* @returns A GraphQLError located at the syntax error position.
	* @example
	* ```ts
	* import { Source } from 'graphql/language';
	* import { syntaxError } from 'graphql/error';
	*
	* const error = syntaxError(new Source('query {'), 7, 'Expected Name');
	*
	* error.message; // => 'Syntax Error: Expected Name'
	* error.locations; // => [{ line: 1, column: 8 }]
	* ```
	*/
	function syntaxError(source, position, description) {
		return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
			source,
			positions: [position]
		});
	}
}));
// node_modules/graphql/language/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0;
	exports.isNode = isNode;
	/** @category AST */
	/**
	* Contains a range of UTF-8 character offsets and token references that
	* identify the region of the source from which the AST derived.
	*/
	var Location = class {
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The Token at which this Node begins. */
		/** The Token at which this Node ends. */
		/** The Source document the AST represents. */
		/**
		* Creates a Location instance.
		* @param startToken - The start token.
		* @param endToken - The end token.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Location, Source, Token, TokenKind } from 'graphql/language';
		*
		* const source = new Source('{ hello }');
		* const startToken = new Token(TokenKind.BRACE_L, 0, 1, 1, 1);
		* const endToken = new Token(TokenKind.BRACE_R, 8, 9, 1, 9);
		* const location = new Location(startToken, endToken, source);
		*
		* location.start; // => 0
		* location.end; // => 9
		* location.source.body; // => '{ hello }'
		* ```
		*/
		constructor(startToken, endToken, source) {
			this.start = startToken.start;
			this.end = endToken.end;
			this.startToken = startToken;
			this.endToken = endToken;
			this.source = source;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Location";
		}
		/**
		* Returns a JSON representation of this location.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		*
		* const document = parse('{ hello }');
		* const location = document.loc?.toJSON(); // => { start: 0, end: 9 }
		* ```
		*/
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	};
	/**
	* Represents a range of characters represented by a lexical token
	* within a Source.
	*/
	exports.Location = Location;
	var Token = class {
		/** The kind of Token. */
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The 1-indexed line number on which this Token appears. */
		/** The 1-indexed column number at which this Token begins. */
		/**
		* For non-punctuation tokens, represents the interpreted value of the token.
		*
		* Note: is undefined for punctuation tokens, but typed as string for
		* convenience in the parser.
		*/
		/**
		* Tokens exist as nodes in a double-linked-list amongst all tokens
		* including ignored tokens. <SOF> is always the first node and <EOF>
		* the last.
		*/
		/** Next token in the token stream, including ignored tokens. */
		/**
		* Creates a Token instance.
		* @param kind - Token kind produced by lexical analysis.
		* @param start - Character offset where this token begins.
		* @param end - Character offset where this token ends.
		* @param line - One-indexed line number where this token begins.
		* @param column - One-indexed column number where this token begins.
		* @param value - Interpreted value for non-punctuation tokens.
		* @example
		* ```ts
		* import { Token, TokenKind } from 'graphql/language';
		*
		* const token = new Token(TokenKind.NAME, 2, 7, 1, 3, 'hello');
		*
		* token.kind; // => TokenKind.NAME
		* token.value; // => 'hello'
		* token.toJSON(); // => { kind: 'Name', value: 'hello', line: 1, column: 3 }
		* ```
		*/
		constructor(kind, start, end, line, column, value) {
			this.kind = kind;
			this.start = start;
			this.end = end;
			this.line = line;
			this.column = column;
			this.value = value;
			this.prev = null;
			this.next = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Token";
		}
		/**
		* Returns a JSON representation of this token.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance().toJSON(); // => { kind: '{', value: undefined, line: 1, column: 1 }
		* ```
		*/
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	/** The list of all possible AST node types. */
	exports.Token = Token;
	/** @internal */
	const QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentSpread: ["name", "directives"],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	exports.QueryDocumentKeys = QueryDocumentKeys;
	const kindValues = new Set(Object.keys(QueryDocumentKeys));
	/** @internal */
	function isNode(maybeNode) {
		const maybeKind = maybeNode === null || maybeNode === void 0 ? void 0 : maybeNode.kind;
		return typeof maybeKind === "string" && kindValues.has(maybeKind);
	}
	/** An identifier in a GraphQL document. */
	/**
	* The operation types supported by GraphQL executable definitions.
	* @category Kinds
	*/
	var OperationTypeNode;
	exports.OperationTypeNode = OperationTypeNode;
	(function(OperationTypeNode) {
		OperationTypeNode["QUERY"] = "query";
		OperationTypeNode["MUTATION"] = "mutation";
		OperationTypeNode["SUBSCRIPTION"] = "subscription";
	})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
}));
/** A variable declaration in an operation or legacy fragment definition. */
// node_modules/graphql/language/directiveLocation.js
var require_directiveLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DirectiveLocation = void 0;
	/** @category Kinds */
	/** The set of allowed directive location values. */
	var DirectiveLocation;
	exports.DirectiveLocation = DirectiveLocation;
	(function(DirectiveLocation) {
		DirectiveLocation["QUERY"] = "QUERY";
		DirectiveLocation["MUTATION"] = "MUTATION";
		DirectiveLocation["SUBSCRIPTION"] = "SUBSCRIPTION";
		DirectiveLocation["FIELD"] = "FIELD";
		DirectiveLocation["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
		DirectiveLocation["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
		DirectiveLocation["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
		DirectiveLocation["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
		DirectiveLocation["SCHEMA"] = "SCHEMA";
		DirectiveLocation["SCALAR"] = "SCALAR";
		DirectiveLocation["OBJECT"] = "OBJECT";
		DirectiveLocation["FIELD_DEFINITION"] = "FIELD_DEFINITION";
		DirectiveLocation["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
		DirectiveLocation["INTERFACE"] = "INTERFACE";
		DirectiveLocation["UNION"] = "UNION";
		DirectiveLocation["ENUM"] = "ENUM";
		DirectiveLocation["ENUM_VALUE"] = "ENUM_VALUE";
		DirectiveLocation["INPUT_OBJECT"] = "INPUT_OBJECT";
		DirectiveLocation["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
		DirectiveLocation["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
	})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
}));
/**
* Deprecated legacy alias for the enum type representing directive location
* values. This alias will be removed in v17. In v17, `DirectiveLocation` is
* exported as the single public symbol for both the runtime object and the
* corresponding TypeScript type.
* @deprecated Will be removed in v17. In v17, use `DirectiveLocation` as both
* the runtime value and the type.
*/
// node_modules/graphql/language/kinds.js
var require_kinds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Kind = void 0;
	/** @category Kinds */
	/** The set of allowed kind values for AST nodes. */
	var Kind;
	exports.Kind = Kind;
	(function(Kind) {
		Kind["NAME"] = "Name";
		Kind["DOCUMENT"] = "Document";
		Kind["OPERATION_DEFINITION"] = "OperationDefinition";
		Kind["VARIABLE_DEFINITION"] = "VariableDefinition";
		Kind["SELECTION_SET"] = "SelectionSet";
		Kind["FIELD"] = "Field";
		Kind["ARGUMENT"] = "Argument";
		Kind["FRAGMENT_SPREAD"] = "FragmentSpread";
		Kind["INLINE_FRAGMENT"] = "InlineFragment";
		Kind["FRAGMENT_DEFINITION"] = "FragmentDefinition";
		Kind["VARIABLE"] = "Variable";
		Kind["INT"] = "IntValue";
		Kind["FLOAT"] = "FloatValue";
		Kind["STRING"] = "StringValue";
		Kind["BOOLEAN"] = "BooleanValue";
		Kind["NULL"] = "NullValue";
		Kind["ENUM"] = "EnumValue";
		Kind["LIST"] = "ListValue";
		Kind["OBJECT"] = "ObjectValue";
		Kind["OBJECT_FIELD"] = "ObjectField";
		Kind["DIRECTIVE"] = "Directive";
		Kind["NAMED_TYPE"] = "NamedType";
		Kind["LIST_TYPE"] = "ListType";
		Kind["NON_NULL_TYPE"] = "NonNullType";
		Kind["SCHEMA_DEFINITION"] = "SchemaDefinition";
		Kind["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
		Kind["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
		Kind["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
		Kind["FIELD_DEFINITION"] = "FieldDefinition";
		Kind["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
		Kind["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
		Kind["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
		Kind["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
		Kind["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
		Kind["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
		Kind["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
		Kind["SCHEMA_EXTENSION"] = "SchemaExtension";
		Kind["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
		Kind["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
		Kind["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
		Kind["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
		Kind["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
		Kind["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
		Kind["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
		Kind["TYPE_COORDINATE"] = "TypeCoordinate";
		Kind["MEMBER_COORDINATE"] = "MemberCoordinate";
		Kind["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
		Kind["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
		Kind["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
	})(Kind || (exports.Kind = Kind = {}));
}));
/**
* Deprecated legacy alias for the enum type representing the possible kind
* values of AST nodes. This alias will be removed in v17. In v17, `Kind` is
* exported as the single public symbol for both the runtime object and the
* corresponding TypeScript type.
* @deprecated Will be removed in v17. In v17, use `Kind` as both the runtime
* value and the type.
*/
// node_modules/graphql/language/characterClasses.js
var require_characterClasses = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isDigit = isDigit;
	exports.isLetter = isLetter;
	exports.isNameContinue = isNameContinue;
	exports.isNameStart = isNameStart;
	exports.isWhiteSpace = isWhiteSpace;
	/**
	* ```
	* WhiteSpace ::
	*   - "Horizontal Tab (U+0009)"
	*   - "Space (U+0020)"
	* ```
	* @internal
	*/
	function isWhiteSpace(code) {
		return code === 9 || code === 32;
	}
	/**
	* ```
	* Digit :: one of
	*   - `0` `1` `2` `3` `4` `5` `6` `7` `8` `9`
	* ```
	* @internal
	*/
	function isDigit(code) {
		return code >= 48 && code <= 57;
	}
	/**
	* ```
	* Letter :: one of
	*   - `A` `B` `C` `D` `E` `F` `G` `H` `I` `J` `K` `L` `M`
	*   - `N` `O` `P` `Q` `R` `S` `T` `U` `V` `W` `X` `Y` `Z`
	*   - `a` `b` `c` `d` `e` `f` `g` `h` `i` `j` `k` `l` `m`
	*   - `n` `o` `p` `q` `r` `s` `t` `u` `v` `w` `x` `y` `z`
	* ```
	* @internal
	*/
	function isLetter(code) {
		return code >= 97 && code <= 122 || code >= 65 && code <= 90;
	}
	/**
	* ```
	* NameStart ::
	*   - Letter
	*   - `_`
	* ```
	* @internal
	*/
	function isNameStart(code) {
		return isLetter(code) || code === 95;
	}
	/**
	* ```
	* NameContinue ::
	*   - Letter
	*   - Digit
	*   - `_`
	* ```
	* @internal
	*/
	function isNameContinue(code) {
		return isLetter(code) || isDigit(code) || code === 95;
	}
}));
// node_modules/graphql/language/blockString.js
var require_blockString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dedentBlockStringLines = dedentBlockStringLines;
	exports.isPrintableAsBlockString = isPrintableAsBlockString;
	exports.printBlockString = printBlockString;
	var _characterClasses = require_characterClasses();
	/**
	* Produces the value of a block string from its parsed raw value, similar to
	* CoffeeScript's block string, Python's docstring trim or Ruby's strip_heredoc.
	*
	* This implements the GraphQL spec's BlockStringValue() static algorithm.
	*
	* @internal
	*/
	function dedentBlockStringLines(lines) {
		var _firstNonEmptyLine2;
		let commonIndent = Number.MAX_SAFE_INTEGER;
		let firstNonEmptyLine = null;
		let lastNonEmptyLine = -1;
		for (let i = 0; i < lines.length; ++i) {
			var _firstNonEmptyLine;
			const line = lines[i];
			const indent = leadingWhitespace(line);
			if (indent === line.length) continue;
			firstNonEmptyLine = (_firstNonEmptyLine = firstNonEmptyLine) !== null && _firstNonEmptyLine !== void 0 ? _firstNonEmptyLine : i;
			lastNonEmptyLine = i;
			if (i !== 0 && indent < commonIndent) commonIndent = indent;
		}
		return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice((_firstNonEmptyLine2 = firstNonEmptyLine) !== null && _firstNonEmptyLine2 !== void 0 ? _firstNonEmptyLine2 : 0, lastNonEmptyLine + 1);
	}
	function leadingWhitespace(str) {
		let i = 0;
		while (i < str.length && (0, _characterClasses.isWhiteSpace)(str.charCodeAt(i))) ++i;
		return i;
	}
	/** @internal */
	function isPrintableAsBlockString(value) {
		if (value === "") return true;
		let isEmptyLine = true;
		let hasIndent = false;
		let hasCommonIndent = true;
		let seenNonEmptyLine = false;
		for (let i = 0; i < value.length; ++i) switch (value.codePointAt(i)) {
			case 0:
			case 1:
			case 2:
			case 3:
			case 4:
			case 5:
			case 6:
			case 7:
			case 8:
			case 11:
			case 12:
			case 14:
			case 15: return false;
			case 13: return false;
			case 10:
				if (isEmptyLine && !seenNonEmptyLine) return false;
				seenNonEmptyLine = true;
				isEmptyLine = true;
				hasIndent = false;
				break;
			case 9:
			case 32:
				hasIndent || (hasIndent = isEmptyLine);
				break;
			default:
				hasCommonIndent && (hasCommonIndent = hasIndent);
				isEmptyLine = false;
		}
		if (isEmptyLine) return false;
		if (hasCommonIndent && seenNonEmptyLine) return false;
		return true;
	}
	/**
	* Print a block string in the indented block form by adding a leading and
	* trailing blank line. However, if a block string starts with whitespace and is
	* a single-line, adding a leading blank line would strip that whitespace.
	*
	* @internal
	*/
	function printBlockString(value, options) {
		const escapedValue = value.replace(/"""/g, "\\\"\"\"");
		const lines = escapedValue.split(/\r\n|[\n\r]/g);
		const isSingleLine = lines.length === 1;
		const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || (0, _characterClasses.isWhiteSpace)(line.charCodeAt(0)));
		const hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\"");
		const hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes;
		const hasTrailingSlash = value.endsWith("\\");
		const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
		const printAsMultipleLines = !(options !== null && options !== void 0 && options.minimize) && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
		let result = "";
		const skipLeadingNewLine = isSingleLine && (0, _characterClasses.isWhiteSpace)(value.charCodeAt(0));
		if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) result += "\n";
		result += escapedValue;
		if (printAsMultipleLines || forceTrailingNewline) result += "\n";
		return "\"\"\"" + result + "\"\"\"";
	}
}));
// node_modules/graphql/language/tokenKind.js
var require_tokenKind = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenKind = void 0;
	/** @category Lexing */
	/**
	* An exported enum describing the different kinds of tokens that the
	* lexer emits.
	*/
	var TokenKind;
	exports.TokenKind = TokenKind;
	(function(TokenKind) {
		TokenKind["SOF"] = "<SOF>";
		TokenKind["EOF"] = "<EOF>";
		TokenKind["BANG"] = "!";
		TokenKind["DOLLAR"] = "$";
		TokenKind["AMP"] = "&";
		TokenKind["PAREN_L"] = "(";
		TokenKind["PAREN_R"] = ")";
		TokenKind["DOT"] = ".";
		TokenKind["SPREAD"] = "...";
		TokenKind["COLON"] = ":";
		TokenKind["EQUALS"] = "=";
		TokenKind["AT"] = "@";
		TokenKind["BRACKET_L"] = "[";
		TokenKind["BRACKET_R"] = "]";
		TokenKind["BRACE_L"] = "{";
		TokenKind["PIPE"] = "|";
		TokenKind["BRACE_R"] = "}";
		TokenKind["NAME"] = "Name";
		TokenKind["INT"] = "Int";
		TokenKind["FLOAT"] = "Float";
		TokenKind["STRING"] = "String";
		TokenKind["BLOCK_STRING"] = "BlockString";
		TokenKind["COMMENT"] = "Comment";
	})(TokenKind || (exports.TokenKind = TokenKind = {}));
}));
/**
* Deprecated legacy alias for the enum type representing token kind values.
* This alias will be removed in v17. In v17, `TokenKind` is exported as the
* single public symbol for both the runtime object and the corresponding
* TypeScript type.
* @deprecated Will be removed in v17. In v17, use `TokenKind` as both the
* runtime value and the type.
*/
// node_modules/graphql/language/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Lexer = void 0;
	exports.createToken = createToken;
	exports.isPunctuatorTokenKind = isPunctuatorTokenKind;
	exports.printCodePointAt = printCodePointAt;
	exports.readName = readName;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _blockString = require_blockString();
	var _characterClasses = require_characterClasses();
	var _tokenKind = require_tokenKind();
	/** @category Lexing */
	/**
	* Given a Source object, creates a Lexer for that source.
	* A Lexer is a stateful stream generator in that every time
	* it is advanced, it returns the next token in the Source. Assuming the
	* source lexes, the final Token emitted by the lexer will be of kind
	* EOF, after which the lexer will repeatedly return the same EOF token
	* whenever called.
	*/
	var Lexer = class {
		/** Source document used to derive error locations. */
		/** Most recent non-ignored token returned by the lexer. */
		/** Current non-ignored token at the lexer cursor. */
		/** The (1-indexed) line containing the current token. */
		/** Character offset where the current line starts. */
		/** @internal */
		/** @internal */
		/**
		* Creates a Lexer instance.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Lexer, Source, TokenKind } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		*
		* lexer.token.kind; // => TokenKind.SOF
		* lexer.advance().kind; // => TokenKind.BRACE_L
		* lexer.advance().value; // => 'hello'
		* lexer.advance().kind; // => TokenKind.BRACE_R
		* ```
		*/
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
			this.line = 1;
			this.lineStart = 0;
			this._maxComments = void 0;
			this._commentCount = 0;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		* @returns The next non-ignored token.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance();
		*
		* token.kind; // => '{'
		* lexer.token; // => token
		* ```
		*/
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the state of Lexer.
		* @returns The next non-ignored token without advancing the lexer.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.lookahead();
		*
		* token.kind; // => '{'
		* lexer.token.kind; // => '<SOF>'
		* ```
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					const nextToken = readNextToken(this, token.end);
					token.next = nextToken;
					nextToken.prev = token;
					token = nextToken;
				}
			while (token.kind === _tokenKind.TokenKind.COMMENT);
			return token;
		}
	};
	/** @internal */
	exports.Lexer = Lexer;
	function isPunctuatorTokenKind(kind) {
		return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
	}
	/**
	* A Unicode scalar value is any Unicode code point except surrogate code
	* points. In other words, the inclusive ranges of values 0x0000 to 0xD7FF and
	* 0xE000 to 0x10FFFF.
	*
	* SourceCharacter ::
	*   - "Any Unicode scalar value"
	*
	* @internal
	*/
	function isUnicodeScalarValue(code) {
		return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
	}
	/**
	* The GraphQL specification defines source text as a sequence of unicode scalar
	* values (which Unicode defines to exclude surrogate code points). However
	* JavaScript defines strings as a sequence of UTF-16 code units which may
	* include surrogates. A surrogate pair is a valid source character as it
	* encodes a supplementary code point (above U+FFFF), but unpaired surrogate
	* code points are not valid source characters.
	*
	* @internal
	*/
	function isSupplementaryCodePoint(body, location) {
		return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
	}
	function isLeadingSurrogate(code) {
		return code >= 55296 && code <= 56319;
	}
	function isTrailingSurrogate(code) {
		return code >= 56320 && code <= 57343;
	}
	/**
	* Prints the code point (or end of file reference) at a given location in a
	* source for use in error messages.
	*
	* Printable ASCII is printed quoted, while other points are printed in Unicode
	* code point form (ie. U+1234).
	*
	* @internal
	*/
	function printCodePointAt(lexer, location) {
		const code = lexer.source.body.codePointAt(location);
		if (code === void 0) return _tokenKind.TokenKind.EOF;
		else if (code >= 32 && code <= 126) {
			const char = String.fromCodePoint(code);
			return char === "\"" ? "'\"'" : `"${char}"`;
		}
		return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
	}
	/**
	* Create a token with line and column location information.
	*
	* @internal
	*/
	function createToken(lexer, kind, start, end, value) {
		const line = lexer.line;
		const col = 1 + start - lexer.lineStart;
		return new _ast.Token(kind, start, end, line, col, value);
	}
	/**
	* Gets the next token from the source starting at the given position.
	*
	* This skips over whitespace until it finds the next lexable token, then lexes
	* punctuators immediately or calls the appropriate helper function for more
	* complicated tokens.
	*
	* @internal
	*/
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 65279:
				case 9:
				case 32:
				case 44:
					++position;
					continue;
				case 10:
					++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 13:
					if (body.charCodeAt(position + 1) === 10) position += 2;
					else ++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 35: return readComment(lexer, position);
				case 33: return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);
				case 36: return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);
				case 38: return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);
				case 40: return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 46:
					if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
					break;
				case 58: return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 61: return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);
				case 64: return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);
				case 91: return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);
				case 93: return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);
				case 123: return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);
				case 124: return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);
				case 125: return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);
				case 34:
					if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) return readBlockString(lexer, position);
					return readString(lexer, position);
			}
			if ((0, _characterClasses.isDigit)(code) || code === 45) return readNumber(lexer, position, code);
			if ((0, _characterClasses.isNameStart)(code)) return readName(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
		}
		return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
	/**
	* Reads a comment token from the source file.
	*
	* ```
	* Comment :: # CommentChar* [lookahead != CommentChar]
	*
	* CommentChar :: SourceCharacter but not LineTerminator
	* ```
	*
	* @internal
	*/
	function readComment(lexer, start) {
		const maxComments = lexer._maxComments;
		if (maxComments !== void 0) {
			const nextCommentCount = lexer._commentCount + 1;
			if (nextCommentCount > maxComments) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
			lexer._commentCount = nextCommentCount;
		}
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
	}
	/**
	* Reads a number token from the source file, either a FloatValue or an IntValue
	* depending on whether a FractionalPart or ExponentPart is encountered.
	*
	* ```
	* IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
	*
	* IntegerPart ::
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit Digit*
	*
	* NegativeSign :: -
	*
	* NonZeroDigit :: Digit but not `0`
	*
	* FloatValue ::
	*   - IntegerPart FractionalPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart FractionalPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*
	* FractionalPart :: . Digit+
	*
	* ExponentPart :: ExponentIndicator Sign? Digit+
	*
	* ExponentIndicator :: one of `e` `E`
	*
	* Sign :: one of + -
	* ```
	*
	* @internal
	*/
	function readNumber(lexer, start, firstCode) {
		const body = lexer.source.body;
		let position = start;
		let code = firstCode;
		let isFloat = false;
		if (code === 45) code = body.charCodeAt(++position);
		if (code === 48) {
			code = body.charCodeAt(++position);
			if ((0, _characterClasses.isDigit)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
		} else {
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46) {
			isFloat = true;
			code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 69 || code === 101) {
			isFloat = true;
			code = body.charCodeAt(++position);
			if (code === 43 || code === 45) code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46 || (0, _characterClasses.isNameStart)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
		return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
	}
	/**
	* Returns the new position in the source after reading one or more digits.
	*
	* @internal
	*/
	function readDigits(lexer, start, firstCode) {
		if (!(0, _characterClasses.isDigit)(firstCode)) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
		const body = lexer.source.body;
		let position = start + 1;
		while ((0, _characterClasses.isDigit)(body.charCodeAt(position))) ++position;
		return position;
	}
	/**
	* Reads a single-quote string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `""` [lookahead != `"`]
	*   - `"` StringCharacter+ `"`
	*
	* StringCharacter ::
	*   - SourceCharacter but not `"` or `\` or LineTerminator
	*   - `\u` EscapedUnicode
	*   - `\` EscapedCharacter
	*
	* EscapedUnicode ::
	*   - `{` HexDigit+ `}`
	*   - HexDigit HexDigit HexDigit HexDigit
	*
	* EscapedCharacter :: one of `"` `\` `/` `b` `f` `n` `r` `t`
	* ```
	*
	* @internal
	*/
	function readString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		let chunkStart = position;
		let value = "";
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34) {
				value += body.slice(chunkStart, position);
				return createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
			}
			if (code === 92) {
				value += body.slice(chunkStart, position);
				const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
				value += escape.value;
				position += escape.size;
				chunkStart = position;
				continue;
			}
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readEscapedUnicodeVariableWidth(lexer, position) {
		const body = lexer.source.body;
		let point = 0;
		let size = 3;
		while (size < 12) {
			const code = body.charCodeAt(position + size++);
			if (code === 125) {
				if (size < 5 || !isUnicodeScalarValue(point)) break;
				return {
					value: String.fromCodePoint(point),
					size
				};
			}
			point = point << 4 | readHexDigit(code);
			if (point < 0) break;
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
	}
	function readEscapedUnicodeFixedWidth(lexer, position) {
		const body = lexer.source.body;
		const code = read16BitHexCode(body, position + 2);
		if (isUnicodeScalarValue(code)) return {
			value: String.fromCodePoint(code),
			size: 6
		};
		if (isLeadingSurrogate(code)) {
			if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
				const trailingCode = read16BitHexCode(body, position + 8);
				if (isTrailingSurrogate(trailingCode)) return {
					value: String.fromCodePoint(code, trailingCode),
					size: 12
				};
			}
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
	}
	/**
	* Reads four hexadecimal characters and returns the positive integer that 16bit
	* hexadecimal string represents. For example, "000f" will return 15, and "dead"
	* will return 57005.
	*
	* Returns a negative number if any char was not a valid hexadecimal digit.
	*
	* @internal
	*/
	function read16BitHexCode(body, position) {
		return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
	}
	/**
	* Reads a hexadecimal character and returns its positive integer value (0-15).
	*
	* '0' becomes 0, '9' becomes 9
	* 'A' becomes 10, 'F' becomes 15
	* 'a' becomes 10, 'f' becomes 15
	*
	* Returns -1 if the provided character code was not a valid hexadecimal digit.
	*
	* HexDigit :: one of
	*   - `0` `1` `2` `3` `4` `5` `6` `7` `8` `9`
	*   - `A` `B` `C` `D` `E` `F`
	*   - `a` `b` `c` `d` `e` `f`
	*
	* @internal
	*/
	function readHexDigit(code) {
		return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
	}
	/**
	* | Escaped Character | Code Point | Character Name               |
	* | ----------------- | ---------- | ---------------------------- |
	* | `"`               | U+0022     | double quote                 |
	* | `\`               | U+005C     | reverse solidus (back slash) |
	* | `/`               | U+002F     | solidus (forward slash)      |
	* | `b`               | U+0008     | backspace                    |
	* | `f`               | U+000C     | form feed                    |
	* | `n`               | U+000A     | line feed (new line)         |
	* | `r`               | U+000D     | carriage return              |
	* | `t`               | U+0009     | horizontal tab               |
	*
	* @internal
	*/
	function readEscapedCharacter(lexer, position) {
		const body = lexer.source.body;
		switch (body.charCodeAt(position + 1)) {
			case 34: return {
				value: "\"",
				size: 2
			};
			case 92: return {
				value: "\\",
				size: 2
			};
			case 47: return {
				value: "/",
				size: 2
			};
			case 98: return {
				value: "\b",
				size: 2
			};
			case 102: return {
				value: "\f",
				size: 2
			};
			case 110: return {
				value: "\n",
				size: 2
			};
			case 114: return {
				value: "\r",
				size: 2
			};
			case 116: return {
				value: "	",
				size: 2
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
	}
	/**
	* Reads a block string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `"""` BlockStringCharacter* `"""`
	*
	* BlockStringCharacter ::
	*   - SourceCharacter but not `"""` or `\"""`
	*   - `\"""`
	* ```
	*
	* @internal
	*/
	function readBlockString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let lineStart = lexer.lineStart;
		let position = start + 3;
		let chunkStart = position;
		let currentLine = "";
		const blockLines = [];
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				const token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, _blockString.dedentBlockStringLines)(blockLines).join("\n"));
				lexer.line += blockLines.length - 1;
				lexer.lineStart = lineStart;
				return token;
			}
			if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
				currentLine += body.slice(chunkStart, position);
				chunkStart = position + 1;
				position += 4;
				continue;
			}
			if (code === 10 || code === 13) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				if (code === 13 && body.charCodeAt(position + 1) === 10) position += 2;
				else ++position;
				currentLine = "";
				chunkStart = position;
				lineStart = position;
				continue;
			}
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	/**
	* Reads an alphanumeric + underscore name from the source.
	*
	* ```
	* Name ::
	*   - NameStart NameContinue* [lookahead != NameContinue]
	* ```
	*
	* @internal
	*/
	function readName(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if ((0, _characterClasses.isNameContinue)(code)) ++position;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
	}
}));
// node_modules/graphql/language/schemaCoordinateLexer.js
var require_schemaCoordinateLexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SchemaCoordinateLexer = void 0;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _characterClasses = require_characterClasses();
	var _lexer = require_lexer();
	var _tokenKind = require_tokenKind();
	/**
	* Given a Source schema coordinate, creates a Lexer for that source.
	* A SchemaCoordinateLexer is a stateful stream generator in that every time
	* it is advanced, it returns the next token in the Source. Assuming the
	* source lexes, the final Token emitted by the lexer will be of kind
	* EOF, after which the lexer will repeatedly return the same EOF token
	* whenever called.
	*
	* @internal
	*/
	var SchemaCoordinateLexer = class {
		/** The previously focused non-ignored token. */
		/** The currently focused non-ignored token. */
		/**
		* The (1-indexed) line containing the current token.
		* Since a schema coordinate may not contain newline, this value is always 1.
		*/
		line = 1;
		/**
		* The character offset at which the current line begins.
		* Since a schema coordinate may not contain newline, this value is always 0.
		*/
		lineStart = 0;
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		*
		* @internal
		*/
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the current Lexer token.
		*
		* @internal
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				const nextToken = readNextToken(this, token.end);
				token.next = nextToken;
				nextToken.prev = token;
				token = nextToken;
			}
			return token;
		}
	};
	/**
	* Gets the next token from the source starting at the given position.
	*
	* @internal
	*/
	exports.SchemaCoordinateLexer = SchemaCoordinateLexer;
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		const position = start;
		if (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 46: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);
				case 40: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 58: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 64: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
			}
			if ((0, _characterClasses.isNameStart)(code)) return (0, _lexer.readName)(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, _lexer.printCodePointAt)(lexer, position)}.`);
		}
		return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
}));
// node_modules/graphql/jsutils/inspect.js
var require_inspect = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.inspect = inspect;
	const MAX_ARRAY_LENGTH = 10;
	const MAX_RECURSIVE_DEPTH = 2;
	/**
	* Used to print values in error messages.
	*
	* @internal
	*/
	function inspect(value) {
		return formatValue(value, []);
	}
	function formatValue(value, seenValues) {
		switch (typeof value) {
			case "string": return JSON.stringify(value);
			case "function": return value.name ? `[function ${value.name}]` : "[function]";
			case "object": return formatObjectValue(value, seenValues);
			default: return String(value);
		}
	}
	function formatObjectValue(value, previouslySeenValues) {
		if (value === null) return "null";
		if (previouslySeenValues.includes(value)) return "[Circular]";
		const seenValues = [...previouslySeenValues, value];
		if (isJSONable(value)) {
			const jsonValue = value.toJSON();
			if (jsonValue !== value) return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
		} else if (Array.isArray(value)) return formatArray(value, seenValues);
		return formatObject(value, seenValues);
	}
	function isJSONable(value) {
		return typeof value.toJSON === "function";
	}
	function formatObject(object, seenValues) {
		const entries = Object.entries(object);
		if (entries.length === 0) return "{}";
		if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[" + getObjectTag(object) + "]";
		return "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
	}
	function formatArray(array, seenValues) {
		if (array.length === 0) return "[]";
		if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[Array]";
		const len = Math.min(MAX_ARRAY_LENGTH, array.length);
		const remaining = array.length - len;
		const items = [];
		for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
		if (remaining === 1) items.push("... 1 more item");
		else if (remaining > 1) items.push(`... ${remaining} more items`);
		return "[" + items.join(", ") + "]";
	}
	function getObjectTag(object) {
		const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
		if (tag === "Object" && typeof object.constructor === "function") {
			const name = object.constructor.name;
			if (typeof name === "string" && name !== "") return name;
		}
		return tag;
	}
}));
// node_modules/graphql/jsutils/instanceOf.js
var require_instanceOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.instanceOf = void 0;
	var _inspect = require_inspect();
	exports.instanceOf = globalThis.process && process.env.NODE_ENV === "production" ? function instanceOf(value, constructor) {
		return value instanceof constructor;
	} : function instanceOf(value, constructor) {
		if (value instanceof constructor) return true;
		if (typeof value === "object" && value !== null) {
			var _value$constructor;
			const className = constructor.prototype[Symbol.toStringTag];
			if (className === (Symbol.toStringTag in value ? value[Symbol.toStringTag] : (_value$constructor = value.constructor) === null || _value$constructor === void 0 ? void 0 : _value$constructor.name)) {
				const stringifiedValue = (0, _inspect.inspect)(value);
				throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
			}
		}
		return false;
	};
}));
// node_modules/graphql/language/source.js
var require_source = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Source = void 0;
	exports.isSource = isSource;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	/** @category Source */
	/**
	* A representation of source input to GraphQL. The `name` and `locationOffset` parameters are
	* optional, but they are useful for clients who store GraphQL documents in source files.
	* For example, if the GraphQL input starts at line 40 in a file named `Foo.graphql`, it might
	* be useful for `name` to be `"Foo.graphql"` and location to be `{ line: 40, column: 1 }`.
	* The `line` and `column` properties in `locationOffset` are 1-indexed.
	*/
	var Source = class {
		/** The GraphQL source text. */
		/** Name used in diagnostics for this source, such as a file path or request name. */
		/** One-indexed line and column where this source begins. */
		/**
		* Creates a Source instance.
		* @param body - The GraphQL source text.
		* @param name - Name used in diagnostics for this source.
		* @param locationOffset - One-indexed line and column where this source begins.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		*
		* const source = new Source('type Query { greeting: String }', 'schema.graphql', {
		*   line: 10,
		*   column: 1,
		* });
		*
		* source.body; // => 'type Query { greeting: String }'
		* source.name; // => 'schema.graphql'
		* source.locationOffset; // => { line: 10, column: 1 }
		* ```
		*/
		constructor(body, name = "GraphQL request", locationOffset = {
			line: 1,
			column: 1
		}) {
			typeof body === "string" || (0, _devAssert.devAssert)(false, `Body must be a string. Received: ${(0, _inspect.inspect)(body)}.`);
			this.body = body;
			this.name = name;
			this.locationOffset = locationOffset;
			this.locationOffset.line > 0 || (0, _devAssert.devAssert)(false, "line in locationOffset is 1-indexed and must be positive.");
			this.locationOffset.column > 0 || (0, _devAssert.devAssert)(false, "column in locationOffset is 1-indexed and must be positive.");
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Source";
		}
	};
	/**
	* Test if the given value is a Source object.
	*
	* @internal
	*/
	exports.Source = Source;
	function isSource(source) {
		return (0, _instanceOf.instanceOf)(source, Source);
	}
}));
// node_modules/graphql/language/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	exports.parse = parse;
	exports.parseConstValue = parseConstValue;
	exports.parseSchemaCoordinate = parseSchemaCoordinate;
	exports.parseType = parseType;
	exports.parseValue = parseValue;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _lexer = require_lexer();
	var _schemaCoordinateLexer = require_schemaCoordinateLexer();
	var _source = require_source();
	var _tokenKind = require_tokenKind();
	/** @category Parsing */
	/**
	* Given a GraphQL source, parses it into a Document.
	* Throws GraphQLError if a syntax error is encountered.
	* @param source - A GraphQL source string or source object.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL document AST.
	* @example
	* ```ts
	* // Parse a GraphQL document with the default parser options.
	* import { parse } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	*
	* document.kind; // => 'Document'
	* ```
	* @example
	* ```ts
	* // This variant enables parser options and provides an explicit lexer.
	* import { Lexer, Source, parse } from 'graphql/language';
	*
	* const document = parse('fragment A($var: Boolean) on Query { field }', {
	*   allowLegacyFragmentVariables: true,
	*   maxLexicalTokens: 20,
	*   noLocation: true,
	* });
	* const directiveDocument = parse('directive @foo @bar on FIELD', {
	*   experimentalDirectivesOnDirectiveDefinitions: true,
	* });
	* const source = new Source('{ hero }');
	* const lexerDocument = parse(source, { lexer: new Lexer(source) });
	*
	* document.definitions[0].kind; // => 'FragmentDefinition'
	* document.loc; // => undefined
	* directiveDocument.definitions[0].kind; // => 'DirectiveDefinition'
	* lexerDocument.definitions[0].kind; // => 'OperationDefinition'
	* ```
	*/
	function parse(source, options) {
		const parser = new Parser(source, options);
		const document = parser.parseDocument();
		Object.defineProperty(document, "tokenCount", {
			enumerable: false,
			value: parser.tokenCount
		});
		return document;
	}
	/**
	* Given a string containing a GraphQL value (ex. `[42]`), parse the AST for
	* that value.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Values directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: valueFromAST().
	* @param source - A GraphQL source string or source object containing a value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	*
	* value.kind; // => 'ListValue'
	* ```
	*/
	function parseValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseValueLiteral(false);
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	/**
	* Similar to parseValue(), but raises a parse error if it encounters a
	* variable. The return type will be a constant value.
	* @param source - A GraphQL source string or source object containing a constant value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL constant value AST.
	* @example
	* ```ts
	* import { parseConstValue } from 'graphql/language';
	*
	* const value = parseConstValue('{ enabled: true }');
	*
	* value.kind; // => 'ObjectValue'
	* parseConstValue('$variable'); // throws an error
	* ```
	*/
	function parseConstValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseConstValueLiteral();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	/**
	* Given a string containing a GraphQL Type (ex. `[Int!]`), parse the AST for
	* that type.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Types directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: typeFromAST().
	* @param source - A GraphQL source string or source object containing a type reference.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL type AST.
	* @example
	* ```ts
	* import { parseType } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	*
	* type.kind; // => 'ListType'
	* ```
	*/
	function parseType(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const type = parser.parseTypeReference();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return type;
	}
	/**
	* Given a string containing a GraphQL Schema Coordinate (ex. `Type.field`),
	* parse the AST for that schema coordinate.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* Consider providing the results to the utility function:
	* resolveASTSchemaCoordinate(). Or calling resolveSchemaCoordinate() directly
	* with an unparsed source.
	* @param source - A GraphQL source string or source object containing a schema coordinate.
	* @returns The parsed GraphQL schema coordinate AST.
	* @example
	* ```ts
	* import { parseSchemaCoordinate } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	*
	* coordinate.kind; // => 'MemberCoordinate'
	* ```
	*/
	function parseSchemaCoordinate(source) {
		const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
		const parser = new Parser(source, { lexer: new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj) });
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const coordinate = parser.parseSchemaCoordinate();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return coordinate;
	}
	/**
	* This class is exported only to assist people in implementing their own parsers
	* without duplicating too much code and should be used only as last resort for cases
	* such as experimental syntax or if certain features could not be contributed upstream.
	*
	* It is still part of the internal API and is versioned, so any changes to it are never
	* considered breaking changes. If you still need to support multiple versions of the
	* library, please use the `versionInfo` variable for version detection.
	*
	* @internal
	*/
	var Parser = class {
		constructor(source, options = {}) {
			const { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
				this._lexer = new _lexer.Lexer(sourceObj);
			}
			this._options = _options;
			this._tokenCounter = 0;
			this._lexer._maxComments = options === null || options === void 0 ? void 0 : options.maxComments;
			this._lexer._commentCount = 0;
			const maxSourceLength = options === null || options === void 0 ? void 0 : options.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		/**
		* Converts a name lex token into a name parse node.
		*
		* @internal
		*/
		parseName() {
			const token = this.expectToken(_tokenKind.TokenKind.NAME);
			return this.node(token, {
				kind: _kinds.Kind.NAME,
				value: token.value
			});
		}
		/**
		* Document : Definition+
		*
		* @internal
		*/
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.DOCUMENT,
				definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
			});
		}
		/**
		* Definition :
		*   - ExecutableDefinition
		*   - TypeSystemDefinition
		*   - TypeSystemExtension
		*
		* ExecutableDefinition :
		*   - OperationDefinition
		*   - FragmentDefinition
		*
		* TypeSystemDefinition :
		*   - SchemaDefinition
		*   - TypeDefinition
		*   - DirectiveDefinition
		*
		* TypeDefinition :
		*   - ScalarTypeDefinition
		*   - ObjectTypeDefinition
		*   - InterfaceTypeDefinition
		*   - UnionTypeDefinition
		*   - EnumTypeDefinition
		*   - InputObjectTypeDefinition
		*
		* @internal
		*/
		parseDefinition() {
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.parseOperationDefinition();
			const hasDescription = this.peekDescription();
			const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				switch (keywordToken.value) {
					case "extend": return this.parseTypeSystemExtension();
				}
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* OperationDefinition :
		*  - SelectionSet
		*  - OperationType Name? VariableDefinitions? Directives? SelectionSet
		*
		* @internal
		*/
		parseOperationDefinition() {
			const start = this._lexer.token;
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation: _ast.OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: [],
				directives: [],
				selectionSet: this.parseSelectionSet()
			});
			const description = this.parseDescription();
			const operation = this.parseOperationType();
			let name;
			if (this.peek(_tokenKind.TokenKind.NAME)) name = this.parseName();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* OperationType : one of query mutation subscription
		*
		* @internal
		*/
		parseOperationType() {
			const operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return _ast.OperationTypeNode.QUERY;
				case "mutation": return _ast.OperationTypeNode.MUTATION;
				case "subscription": return _ast.OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		/**
		* VariableDefinitions : ( VariableDefinition+ )
		*
		* @internal
		*/
		parseVariableDefinitions() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* VariableDefinition : Variable : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		/**
		* Variable : $ Name
		*
		* @internal
		*/
		parseVariable() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.DOLLAR);
			return this.node(start, {
				kind: _kinds.Kind.VARIABLE,
				name: this.parseName()
			});
		}
		/**
		* ```
		* SelectionSet : { Selection+ }
		* ```
		*
		* @internal
		*/
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.SELECTION_SET,
				selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* Selection :
		*   - Field
		*   - FragmentSpread
		*   - InlineFragment
		*
		* @internal
		*/
		parseSelection() {
			return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		/**
		* Field : Alias? Name Arguments? Directives? SelectionSet?
		*
		* Alias : Name :
		*
		* @internal
		*/
		parseField() {
			const start = this._lexer.token;
			const nameOrAlias = this.parseName();
			let alias;
			let name;
			if (this.expectOptionalToken(_tokenKind.TokenKind.COLON)) {
				alias = nameOrAlias;
				name = this.parseName();
			} else name = nameOrAlias;
			return this.node(start, {
				kind: _kinds.Kind.FIELD,
				alias,
				name,
				arguments: this.parseArguments(false),
				directives: this.parseDirectives(false),
				selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		/**
		* Arguments[Const] : ( Argument[?Const]+ )
		*
		* @internal
		*/
		parseArguments(isConst) {
			const item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* Argument[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseArgument(isConst = false) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(true);
		}
		/**
		* Corresponds to both FragmentSpread and InlineFragment in the spec.
		*
		* FragmentSpread : ... FragmentName Directives?
		*
		* InlineFragment : ... TypeCondition? Directives? SelectionSet
		*
		* @internal
		*/
		parseFragment() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.SPREAD);
			const hasTypeCondition = this.expectOptionalKeyword("on");
			if (!hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME)) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_SPREAD,
				name: this.parseFragmentName(),
				directives: this.parseDirectives(false)
			});
			return this.node(start, {
				kind: _kinds.Kind.INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentDefinition :
		*   - fragment FragmentName on TypeCondition Directives? SelectionSet
		*
		* TypeCondition : NamedType
		*
		* @internal
		*/
		parseFragmentDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("fragment");
			if (this._options.allowLegacyFragmentVariables === true) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
			return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentName : Name but not `on`
		*
		* @internal
		*/
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		/**
		* Value[Const] :
		*   - [~Const] Variable
		*   - IntValue
		*   - FloatValue
		*   - StringValue
		*   - BooleanValue
		*   - NullValue
		*   - EnumValue
		*   - ListValue[?Const]
		*   - ObjectValue[?Const]
		*
		* BooleanValue : one of `true` `false`
		*
		* NullValue : `null`
		*
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseValueLiteral(isConst) {
			const token = this._lexer.token;
			switch (token.kind) {
				case _tokenKind.TokenKind.BRACKET_L: return this.parseList(isConst);
				case _tokenKind.TokenKind.BRACE_L: return this.parseObject(isConst);
				case _tokenKind.TokenKind.INT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.INT,
						value: token.value
					});
				case _tokenKind.TokenKind.FLOAT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.FLOAT,
						value: token.value
					});
				case _tokenKind.TokenKind.STRING:
				case _tokenKind.TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case _tokenKind.TokenKind.NAME:
					this.advanceLexer();
					switch (token.value) {
						case "true": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: true
						});
						case "false": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: false
						});
						case "null": return this.node(token, { kind: _kinds.Kind.NULL });
						default: return this.node(token, {
							kind: _kinds.Kind.ENUM,
							value: token.value
						});
					}
				case _tokenKind.TokenKind.DOLLAR:
					if (isConst) {
						this.expectToken(_tokenKind.TokenKind.DOLLAR);
						if (this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
							const varName = this._lexer.token.value;
							throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						} else throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(true);
		}
		parseStringLiteral() {
			const token = this._lexer.token;
			this.advanceLexer();
			return this.node(token, {
				kind: _kinds.Kind.STRING,
				value: token.value,
				block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
			});
		}
		/**
		* ListValue[Const] :
		*   - [ ]
		*   - [ Value[?Const]+ ]
		*
		* @internal
		*/
		parseList(isConst) {
			const item = () => this.parseValueLiteral(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.LIST,
				values: this.any(_tokenKind.TokenKind.BRACKET_L, item, _tokenKind.TokenKind.BRACKET_R)
			});
		}
		/**
		* ```
		* ObjectValue[Const] :
		*   - { }
		*   - { ObjectField[?Const]+ }
		* ```
		*
		* @internal
		*/
		parseObject(isConst) {
			const item = () => this.parseObjectField(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.OBJECT,
				fields: this.any(_tokenKind.TokenKind.BRACE_L, item, _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* ObjectField[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseObjectField(isConst) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		/**
		* Directives[Const] : Directive[?Const]+
		*
		* @internal
		*/
		parseDirectives(isConst) {
			const directives = [];
			while (this.peek(_tokenKind.TokenKind.AT)) directives.push(this.parseDirective(isConst));
			return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(true);
		}
		/**
		* ```
		* Directive[Const] : @ Name Arguments[?Const]?
		* ```
		*
		* @internal
		*/
		parseDirective(isConst) {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.AT);
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		/**
		* Type :
		*   - NamedType
		*   - ListType
		*   - NonNullType
		*
		* @internal
		*/
		parseTypeReference() {
			const start = this._lexer.token;
			let type;
			if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
				const innerType = this.parseTypeReference();
				this.expectToken(_tokenKind.TokenKind.BRACKET_R);
				type = this.node(start, {
					kind: _kinds.Kind.LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			if (this.expectOptionalToken(_tokenKind.TokenKind.BANG)) return this.node(start, {
				kind: _kinds.Kind.NON_NULL_TYPE,
				type
			});
			return type;
		}
		/**
		* NamedType : Name
		*
		* @internal
		*/
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
		}
		/**
		* Description : StringValue
		*
		* @internal
		*/
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		/**
		* ```
		* SchemaDefinition : Description? schema Directives[Const]? { OperationTypeDefinition+ }
		* ```
		*
		* @internal
		*/
		parseSchemaDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		/**
		* OperationTypeDefinition : OperationType : NamedType
		*
		* @internal
		*/
		parseOperationTypeDefinition() {
			const start = this._lexer.token;
			const operation = this.parseOperationType();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseNamedType();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		/**
		* ScalarTypeDefinition : Description? scalar Name Directives[Const]?
		*
		* @internal
		*/
		parseScalarTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* ObjectTypeDefinition :
		*   Description?
		*   type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* ImplementsInterfaces :
		*   - implements `&`? NamedType
		*   - ImplementsInterfaces & NamedType
		*
		* @internal
		*/
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
		}
		/**
		* ```
		* FieldsDefinition : { FieldDefinition+ }
		* ```
		*
		* @internal
		*/
		parseFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* FieldDefinition :
		*   - Description? Name ArgumentsDefinition? : Type Directives[Const]?
		*
		* @internal
		*/
		parseFieldDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		/**
		* ArgumentsDefinition : ( InputValueDefinition+ )
		*
		* @internal
		*/
		parseArgumentDefs() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* InputValueDefinition :
		*   - Description? Name : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseInputValueDef() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			let defaultValue;
			if (this.expectOptionalToken(_tokenKind.TokenKind.EQUALS)) defaultValue = this.parseConstValueLiteral();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		/**
		* InterfaceTypeDefinition :
		*   - Description? interface Name Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseInterfaceTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeDefinition :
		*   - Description? union Name Directives[Const]? UnionMemberTypes?
		*
		* @internal
		*/
		parseUnionTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		/**
		* UnionMemberTypes :
		*   - = `|`? NamedType
		*   - UnionMemberTypes | NamedType
		*
		* @internal
		*/
		parseUnionMemberTypes() {
			return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
		}
		/**
		* EnumTypeDefinition :
		*   - Description? enum Name Directives[Const]? EnumValuesDefinition?
		*
		* @internal
		*/
		parseEnumTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		/**
		* ```
		* EnumValuesDefinition : { EnumValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseEnumValuesDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* EnumValueDefinition : Description? EnumValue Directives[Const]?
		*
		* @internal
		*/
		parseEnumValueDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseEnumValueName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		/**
		* InputObjectTypeDefinition :
		*   - Description? input Name Directives[Const]? InputFieldsDefinition?
		*
		* @internal
		*/
		parseInputObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		/**
		* ```
		* InputFieldsDefinition : { InputValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseInputFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* TypeSystemExtension :
		*   - SchemaExtension
		*   - TypeExtension
		*
		* TypeExtension :
		*   - ScalarTypeExtension
		*   - ObjectTypeExtension
		*   - InterfaceTypeExtension
		*   - UnionTypeExtension
		*   - EnumTypeExtension
		*   - InputObjectTypeDefinition
		*   - DirectiveDefinitionExtension
		*
		* @internal
		*/
		parseTypeSystemExtension() {
			const keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* ```
		* SchemaExtension :
		*  - extend schema Directives[Const]? { OperationTypeDefinition+ }
		*  - extend schema Directives[Const]
		* ```
		*
		* @internal
		*/
		parseSchemaExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			if (directives.length === 0 && operationTypes.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		/**
		* ScalarTypeExtension :
		*   - extend scalar Name Directives[Const]
		*
		* @internal
		*/
		parseScalarTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ObjectTypeExtension :
		*  - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend type Name ImplementsInterfaces? Directives[Const]
		*  - extend type Name ImplementsInterfaces
		*
		* @internal
		*/
		parseObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* InterfaceTypeExtension :
		*  - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend interface Name ImplementsInterfaces? Directives[Const]
		*  - extend interface Name ImplementsInterfaces
		*
		* @internal
		*/
		parseInterfaceTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeExtension :
		*   - extend union Name Directives[Const]? UnionMemberTypes
		*   - extend union Name Directives[Const]
		*
		* @internal
		*/
		parseUnionTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			if (directives.length === 0 && types.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		/**
		* EnumTypeExtension :
		*   - extend enum Name Directives[Const]? EnumValuesDefinition
		*   - extend enum Name Directives[Const]
		*
		* @internal
		*/
		parseEnumTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			if (directives.length === 0 && values.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		/**
		* InputObjectTypeExtension :
		*   - extend input Name Directives[Const]? InputFieldsDefinition
		*   - extend input Name Directives[Const]
		*
		* @internal
		*/
		parseInputObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			if (directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveDefinitionExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ```
		* DirectiveDefinition :
		*   - Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
		* ```
		*
		* @internal
		*/
		parseDirectiveDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			const directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
			const repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			const locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		/**
		* DirectiveLocations :
		*   - `|`? DirectiveLocation
		*   - DirectiveLocations | DirectiveLocation
		*
		* @internal
		*/
		parseDirectiveLocations() {
			return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			const start = this._lexer.token;
			const name = this.parseName();
			if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		/**
		* SchemaCoordinate :
		*   - Name
		*   - Name . Name
		*   - Name . Name ( Name : )
		*   - \@ Name
		*   - \@ Name ( Name : )
		* @returns Parsed schema coordinate AST.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parseSchemaCoordinate } from 'graphql/language';
		*
		* const typeCoordinate = parseSchemaCoordinate('User.name');
		* const directiveCoordinate = parseSchemaCoordinate('@include(if:)');
		* assert(typeCoordinate.kind === Kind.MEMBER_COORDINATE);
		* assert(directiveCoordinate.kind === Kind.DIRECTIVE_ARGUMENT_COORDINATE);
		*
		* typeCoordinate.name.value; // => 'User'
		* typeCoordinate.memberName?.value; // => 'name'
		* directiveCoordinate.name.value; // => 'include'
		* directiveCoordinate.argumentName?.value; // => 'if'
		* ```
		*/
		parseSchemaCoordinate() {
			const start = this._lexer.token;
			const ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			let memberName;
			if (!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT)) memberName = this.parseName();
			let argumentName;
			if ((ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L)) {
				argumentName = this.parseName();
				this.expectToken(_tokenKind.TokenKind.COLON);
				this.expectToken(_tokenKind.TokenKind.PAREN_R);
			}
			if (ofDirective) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
					name,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_COORDINATE,
					name
				});
			} else if (memberName) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.ARGUMENT_COORDINATE,
					name,
					fieldName: memberName,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.MEMBER_COORDINATE,
					name,
					memberName
				});
			}
			return this.node(start, {
				kind: _kinds.Kind.TYPE_COORDINATE,
				name
			});
		}
		/**
		* Returns a node that, if configured to do so, sets a "loc" field as a
		* location object, used to identify the place in the source that created a
		* given parsed object.
		*
		* @internal
		*/
		node(startToken, node) {
			if (this._options.noLocation !== true) node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source);
			return node;
		}
		/**
		* Determines if the next token is of a given kind
		*
		* @internal
		*/
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		/**
		* If the next token is of the given kind, return that token after advancing the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectToken(kind) {
			const token = this._lexer.token;
			if (token.kind === kind) {
				this.advanceLexer();
				return token;
			}
			throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is of the given kind, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalToken(kind) {
			if (this._lexer.token.kind === kind) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		/**
		* If the next token is a given keyword, advance the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is a given keyword, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		/**
		* Helper function for creating an error when an unexpected lexed token is encountered.
		*
		* @internal
		*/
		unexpected(atToken) {
			const token = atToken !== null && atToken !== void 0 ? atToken : this._lexer.token;
			return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		/**
		* Returns a possibly empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			while (!this.expectOptionalToken(closeKind)) nodes.push(parseFn.call(this));
			return nodes;
		}
		/**
		* Returns a list of parse nodes, determined by the parseFn.
		* It can be empty only if open token is missing otherwise it will always return non-empty list
		* that begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				const nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
			return [];
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list may begin with a lex token of delimiterKind followed by items separated by lex tokens of tokenKind.
		* Advances the parser to the next lex token after last item in the list.
		*
		* @internal
		*/
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			const { maxLexicalTokens = this._options.maxTokens } = this._options;
			const token = this._lexer.advance();
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				++this._tokenCounter;
				if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
			}
		}
	};
	/**
	* A helper function to describe a token as a string for debugging.
	*
	* @internal
	*/
	exports.Parser = Parser;
	function getTokenDesc(token) {
		const value = token.value;
		return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
	}
	/**
	* A helper function to describe a token kind as a string for debugging.
	*
	* @internal
	*/
	function getTokenKindDesc(kind) {
		return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
	}
}));
// node_modules/graphql/jsutils/didYouMean.js
var require_didYouMean = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.didYouMean = didYouMean;
	const MAX_SUGGESTIONS = 5;
	/**
	* Given [A, B, C] return ' Did you mean A, B, or C?'.
	*
	* @internal
	*/
	/** @internal */
	function didYouMean(firstArg, secondArg) {
		const [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
		let message = " Did you mean ";
		if (subMessage) message += subMessage + " ";
		const suggestions = suggestionsArg.map((x) => `"${x}"`);
		switch (suggestions.length) {
			case 0: return "";
			case 1: return message + suggestions[0] + "?";
			case 2: return message + suggestions[0] + " or " + suggestions[1] + "?";
		}
		const selected = suggestions.slice(0, MAX_SUGGESTIONS);
		const lastItem = selected.pop();
		return message + selected.join(", ") + ", or " + lastItem + "?";
	}
}));
// node_modules/graphql/jsutils/identityFunc.js
var require_identityFunc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.identityFunc = identityFunc;
	/**
	* Returns the first argument it receives.
	*
	* @internal
	*/
	function identityFunc(x) {
		return x;
	}
}));
// node_modules/graphql/jsutils/keyMap.js
var require_keyMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyMap = keyMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* for each value in the array.
	*
	* This provides a convenient lookup for the array items if the key function
	* produces unique results.
	* @internal
	* @example
	* ```ts
	* import { keyMap } from 'graphql/jsutils/keyMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const entriesByName = keyMap(phoneBook, (entry) => entry.name);
	*
	* Object.keys(entriesByName); // => ['Jon', 'Jenny']
	* entriesByName['Jenny']; // => { name: 'Jenny', num: '867-5309' }
	* ```
	*/
	function keyMap(list, keyFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = item;
		return result;
	}
}));
// node_modules/graphql/jsutils/keyValMap.js
var require_keyValMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyValMap = keyValMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* and a function to produce the values from each item in the array.
	* @internal
	* @example
	* ```ts
	* import { keyValMap } from 'graphql/jsutils/keyValMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const phonesByName = keyValMap(
	*   phoneBook,
	*   (entry) => entry.name,
	*   (entry) => entry.num,
	* ); // => { Jon: '555-1234', Jenny: '867-5309' }
	* ```
	*/
	function keyValMap(list, keyFn, valFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = valFn(item);
		return result;
	}
}));
// node_modules/graphql/jsutils/mapValue.js
var require_mapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mapValue = mapValue;
	/**
	* Creates an object map with the same keys as `map` and values generated by
	* running each value of `map` thru `fn`.
	*
	* @internal
	*/
	function mapValue(map, fn) {
		const result = Object.create(null);
		for (const key of Object.keys(map)) result[key] = fn(map[key], key);
		return result;
	}
}));
// node_modules/graphql/jsutils/naturalCompare.js
var require_naturalCompare = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.naturalCompare = naturalCompare;
	/**
	* Returns a number indicating whether a reference string comes before, or after,
	* or is the same as the given string in natural sort order.
	*
	* See: https://en.wikipedia.org/wiki/Natural_sort_order
	*
	*
	* @internal
	*/
	function naturalCompare(aStr, bStr) {
		let aIndex = 0;
		let bIndex = 0;
		while (aIndex < aStr.length && bIndex < bStr.length) {
			let aChar = aStr.charCodeAt(aIndex);
			let bChar = bStr.charCodeAt(bIndex);
			if (isDigit(aChar) && isDigit(bChar)) {
				let aNum = 0;
				do {
					++aIndex;
					aNum = aNum * 10 + aChar - DIGIT_0;
					aChar = aStr.charCodeAt(aIndex);
				} while (isDigit(aChar) && aNum > 0);
				let bNum = 0;
				do {
					++bIndex;
					bNum = bNum * 10 + bChar - DIGIT_0;
					bChar = bStr.charCodeAt(bIndex);
				} while (isDigit(bChar) && bNum > 0);
				if (aNum < bNum) return -1;
				if (aNum > bNum) return 1;
			} else {
				if (aChar < bChar) return -1;
				if (aChar > bChar) return 1;
				++aIndex;
				++bIndex;
			}
		}
		return aStr.length - bStr.length;
	}
	const DIGIT_0 = 48;
	const DIGIT_9 = 57;
	function isDigit(code) {
		return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
	}
}));
// node_modules/graphql/jsutils/suggestionList.js
var require_suggestionList = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.suggestionList = suggestionList;
	var _naturalCompare = require_naturalCompare();
	/**
	* Given an invalid input string and a list of valid options, returns a filtered
	* list of valid options sorted based on their similarity with the input.
	*
	* @internal
	*/
	function suggestionList(input, options) {
		const optionsByDistance = Object.create(null);
		const lexicalDistance = new LexicalDistance(input);
		const threshold = Math.floor(input.length * .4) + 1;
		for (const option of options) {
			const distance = lexicalDistance.measure(option, threshold);
			if (distance !== void 0) optionsByDistance[option] = distance;
		}
		return Object.keys(optionsByDistance).sort((a, b) => {
			const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
			return distanceDiff !== 0 ? distanceDiff : (0, _naturalCompare.naturalCompare)(a, b);
		});
	}
	/**
	* Computes the lexical distance between strings A and B.
	*
	* The "distance" between two strings is given by counting the minimum number
	* of edits needed to transform string A into string B. An edit can be an
	* insertion, deletion, or substitution of a single character, or a swap of two
	* adjacent characters.
	*
	* Includes a custom alteration from Damerau-Levenshtein to treat case changes
	* as a single edit which helps identify mis-cased values with an edit distance
	* of 1.
	*
	* This distance can be useful for detecting typos in input or sorting
	*
	* @internal
	*/
	var LexicalDistance = class {
		constructor(input) {
			this._input = input;
			this._inputLowerCase = input.toLowerCase();
			this._inputArray = stringToArray(this._inputLowerCase);
			this._rows = [
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			const optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase);
			let b = this._inputArray;
			if (a.length < b.length) {
				const tmp = a;
				a = b;
				b = tmp;
			}
			const aLength = a.length;
			const bLength = b.length;
			if (aLength - bLength > threshold) return;
			const rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				const upRow = rows[(i - 1) % 3];
				const currentRow = rows[i % 3];
				let smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					const cost = a[i - 1] === b[j - 1] ? 0 : 1;
					let currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					if (currentCell < smallestCell) smallestCell = currentCell;
					currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			const distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
	function stringToArray(str) {
		const strLength = str.length;
		const array = new Array(strLength);
		for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
		return array;
	}
}));
// node_modules/graphql/jsutils/toObjMap.js
var require_toObjMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toObjMap = toObjMap;
	/** @internal */
	function toObjMap(obj) {
		if (obj == null) return Object.create(null);
		if (Object.getPrototypeOf(obj) === null) return obj;
		const map = Object.create(null);
		for (const [key, value] of Object.entries(obj)) map[key] = value;
		return map;
	}
}));
// node_modules/graphql/language/printString.js
var require_printString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printString = printString;
	/**
	* Prints a string as a GraphQL StringValue literal. Replaces control characters
	* and excluded characters (" U+0022 and \\ U+005C) with escape sequences.
	*
	* @internal
	*/
	function printString(str) {
		return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
	}
	/** @internal */
	const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	function escapedReplacer(str) {
		return escapeSequences[str.charCodeAt(0)];
	}
	const escapeSequences = [
		"\\u0000",
		"\\u0001",
		"\\u0002",
		"\\u0003",
		"\\u0004",
		"\\u0005",
		"\\u0006",
		"\\u0007",
		"\\b",
		"\\t",
		"\\n",
		"\\u000B",
		"\\f",
		"\\r",
		"\\u000E",
		"\\u000F",
		"\\u0010",
		"\\u0011",
		"\\u0012",
		"\\u0013",
		"\\u0014",
		"\\u0015",
		"\\u0016",
		"\\u0017",
		"\\u0018",
		"\\u0019",
		"\\u001A",
		"\\u001B",
		"\\u001C",
		"\\u001D",
		"\\u001E",
		"\\u001F",
		"",
		"",
		"\\\"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\\\",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\u007F",
		"\\u0080",
		"\\u0081",
		"\\u0082",
		"\\u0083",
		"\\u0084",
		"\\u0085",
		"\\u0086",
		"\\u0087",
		"\\u0088",
		"\\u0089",
		"\\u008A",
		"\\u008B",
		"\\u008C",
		"\\u008D",
		"\\u008E",
		"\\u008F",
		"\\u0090",
		"\\u0091",
		"\\u0092",
		"\\u0093",
		"\\u0094",
		"\\u0095",
		"\\u0096",
		"\\u0097",
		"\\u0098",
		"\\u0099",
		"\\u009A",
		"\\u009B",
		"\\u009C",
		"\\u009D",
		"\\u009E",
		"\\u009F"
	];
}));
// node_modules/graphql/language/reducer.js
var require_reducer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reduce = reduce;
	var _inspect = require_inspect();
	var _ast = require_ast();
	/** @category Visiting */
	/** @internal */
	function reduce(root, reducer) {
		const stack = [];
		let frame = {
			parent: [root],
			keys: void 0,
			results: [],
			index: -1
		};
		let node;
		do {
			let kind;
			frame.index++;
			const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
			if (frame.index === length) {
				node = frame.results;
				kind = frame.keys === void 0 ? void 0 : frame.results.kind;
				frame = stack.pop();
			} else {
				node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
				if (node == null && stack.length !== 0) continue;
				if (Array.isArray(node)) {
					if (node.length !== 0) {
						stack.push(frame);
						frame = {
							parent: node,
							keys: void 0,
							results: [],
							index: -1
						};
						continue;
					}
				} else {
					const parent = node;
					kind = parent === null || parent === void 0 ? void 0 : parent.kind;
					const keys = typeof kind === "string" ? _ast.QueryDocumentKeys[kind] : void 0;
					if (!Array.isArray(keys)) throw new Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
					if (keys.length !== 0) {
						stack.push(frame);
						frame = {
							parent,
							keys,
							results: { ...parent },
							index: -1
						};
						continue;
					}
				}
			}
			if (kind !== void 0) {
				const reduceNode = reducer[kind];
				node = reduceNode === null || reduceNode === void 0 ? void 0 : reduceNode(node);
			}
			if (frame.keys === void 0) frame.results.push(node);
			else frame.results[frame.keys[frame.index]] = node;
		} while (stack.length !== 0);
		return node;
	}
}));
// node_modules/graphql/language/printer.js
var require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.print = print;
	exports.printForError = printForError;
	var _blockString = require_blockString();
	var _printString = require_printString();
	var _reducer = require_reducer();
	/** @category Printing */
	/** @internal */
	function print(ast, options) {
		var _options$maxIndentDep;
		return render((0, _reducer.reduce)(ast, printDocASTReducer), (_options$maxIndentDep = options === null || options === void 0 ? void 0 : options.maxIndentDepth) !== null && _options$maxIndentDep !== void 0 ? _options$maxIndentDep : Infinity);
	}
	/** @internal */
	function printForError(ast) {
		return print(ast, { maxIndentDepth: 100 });
	}
	const MAX_LINE_LENGTH = 80;
	var PrintBuffer = class PrintBuffer {
		next = void 0;
		tail = this;
		indentBefore = false;
		dedentAfter = false;
		constructor(value = "", isBlockString = false) {
			this.length = value.length;
			this.lines = value.includes("\n") ? value.split("\n") : value;
			this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
			this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			const next = typeof result === "string" ? new PrintBuffer(result) : result;
			this.tail.next = next;
			this.tail = next.tail;
			this.length += next.length;
			this.newlines += next.newlines;
			return this;
		}
		indent() {
			if (this.length === 0) return this;
			this.indentBefore = true;
			this.tail.dedentAfter = true;
			this.length += 2 * (this.newlines + 1);
			return this;
		}
	};
	const EMPTY = new PrintBuffer();
	function render(buffer, maxDepth) {
		let output = "";
		let text = "";
		let depth = 0;
		let indentation = "";
		let part = buffer;
		while (part !== void 0) {
			const lines = part.lines;
			if (part.indentBefore) {
				if (depth < maxDepth) {
					indentation += "  ";
					text += "  ";
				}
				depth++;
			}
			if (typeof lines === "string") text += lines;
			else {
				text += lines[0];
				const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
				for (let i = 1; i < lines.length; i++) {
					output += text;
					text = newline + lines[i];
				}
			}
			if (part.dedentAfter) {
				depth--;
				indentation = indentation.slice(0, depth * 2);
			}
			part = part.next;
		}
		return output + text;
	}
	const printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")");
			const prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, directives }) => join([
			"...",
			name,
			wrap(" ", join(directives, " "))
		]),
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? (0, _blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === true),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => join([
			"[",
			join(values, ", "),
			"]"
		]),
		ObjectValue: ({ fields }) => join([
			"{",
			join(fields, ", "),
			"}"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
	/**
	* Given maybeArray, print an empty string if it is null or empty, otherwise
	* print all items together separated by separator if provided
	*
	* @internal
	*/
	function join(maybeArray, separator = "") {
		if (maybeArray == null || maybeArray.length === 0) return EMPTY;
		let result = EMPTY;
		for (const item of maybeArray) {
			if (item === void 0 || item.length === 0) continue;
			if (result.length === 0) result = typeof item === "string" ? new PrintBuffer(item) : item;
			else {
				if (separator !== "") result.append(separator);
				result.append(item);
			}
		}
		return result;
	}
	function joinedLength(array, separator) {
		let length = 0;
		for (const item of array) if (item.length !== 0) length += (length === 0 ? 0 : separator.length) + item.length;
		return length;
	}
	/**
	* Given array, print each item on its own line, wrapped in an indented `{ }` block.
	*
	* @internal
	*/
	function block(array) {
		return wrap("{\n", join(array, "\n").indent(), "\n}");
	}
	/**
	* If maybeBuffer is not null or empty, then wrap with start and end, otherwise print an empty string.
	*
	* @internal
	*/
	function wrap(start, maybeBuffer, end = "") {
		return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
	}
	function hasMultilineItems(maybeArray) {
		var _maybeArray$some;
		return (_maybeArray$some = maybeArray === null || maybeArray === void 0 ? void 0 : maybeArray.some((result) => result.newlines !== 0)) !== null && _maybeArray$some !== void 0 ? _maybeArray$some : false;
	}
	function wrappedLineAndArgs(prefix, args) {
		if (args == null || args.length === 0) return prefix;
		return join([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
	}
}));
// node_modules/graphql/utilities/valueFromASTUntyped.js
var require_valueFromASTUntyped = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromASTUntyped = valueFromASTUntyped;
	var _keyValMap = require_keyValMap();
	var _kinds = require_kinds();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* Because no GraphQL type is provided, the returned JavaScript value reflects
	* the provided GraphQL value AST.
	*
	* | GraphQL Value        | JavaScript Value |
	* | -------------------- | ---------------- |
	* | Input Object         | Object           |
	* | List                 | Array            |
	* | Boolean              | Boolean          |
	* | String / Enum        | String           |
	* | Int / Float          | Number           |
	* | Null                 | null             |
	* @param valueNode - GraphQL value AST node to convert.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns JavaScript value represented by the GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	* import { valueFromASTUntyped } from 'graphql/utilities';
	*
	* const value = valueFromASTUntyped(parseValue('[1, 2, 3]')); // => [1, 2, 3]
	* valueFromASTUntyped(parseValue('$name'), { name: 'Ada' }); // => 'Ada'
	* ```
	*/
	function valueFromASTUntyped(valueNode, variables) {
		switch (valueNode.kind) {
			case _kinds.Kind.NULL: return null;
			case _kinds.Kind.INT: return parseInt(valueNode.value, 10);
			case _kinds.Kind.FLOAT: return parseFloat(valueNode.value);
			case _kinds.Kind.STRING:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.BOOLEAN: return valueNode.value;
			case _kinds.Kind.LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
			case _kinds.Kind.OBJECT: return (0, _keyValMap.keyValMap)(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
			case _kinds.Kind.VARIABLE: return variables === null || variables === void 0 ? void 0 : variables[valueNode.name.value];
		}
	}
}));
// node_modules/graphql/type/assertName.js
var require_assertName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertEnumValueName = assertEnumValueName;
	exports.assertName = assertName;
	var _devAssert = require_devAssert();
	var _GraphQLError = require_GraphQLError();
	var _characterClasses = require_characterClasses();
	/** @category Names */
	/**
	* Upholds the spec rules about naming.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertName } from 'graphql/type';
	*
	* assertName('User'); // => 'User'
	* assertName('123User'); // throws an error
	* ```
	*/
	function assertName(name) {
		name ?? (0, _devAssert.devAssert)(false, "Must provide name.");
		typeof name === "string" || (0, _devAssert.devAssert)(false, "Expected name to be a string.");
		if (name.length === 0) throw new _GraphQLError.GraphQLError("Expected name to be a non-empty string.");
		for (let i = 1; i < name.length; ++i) if (!(0, _characterClasses.isNameContinue)(name.charCodeAt(i))) throw new _GraphQLError.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
		if (!(0, _characterClasses.isNameStart)(name.charCodeAt(0))) throw new _GraphQLError.GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
		return name;
	}
	/**
	* Upholds the spec rules about naming enum values.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertEnumValueName } from 'graphql/type';
	*
	* assertEnumValueName('ACTIVE'); // => 'ACTIVE'
	* assertEnumValueName('true'); // throws an error
	* ```
	*/
	function assertEnumValueName(name) {
		if (name === "true" || name === "false" || name === "null") throw new _GraphQLError.GraphQLError(`Enum values cannot be named: ${name}`);
		return assertName(name);
	}
}));
// node_modules/graphql/type/definition.js
var require_definition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLUnionType = exports.GraphQLScalarType = exports.GraphQLObjectType = exports.GraphQLNonNull = exports.GraphQLList = exports.GraphQLInterfaceType = exports.GraphQLInputObjectType = exports.GraphQLEnumType = void 0;
	exports.argsToArgsConfig = argsToArgsConfig;
	exports.assertAbstractType = assertAbstractType;
	exports.assertCompositeType = assertCompositeType;
	exports.assertEnumType = assertEnumType;
	exports.assertInputObjectType = assertInputObjectType;
	exports.assertInputType = assertInputType;
	exports.assertInterfaceType = assertInterfaceType;
	exports.assertLeafType = assertLeafType;
	exports.assertListType = assertListType;
	exports.assertNamedType = assertNamedType;
	exports.assertNonNullType = assertNonNullType;
	exports.assertNullableType = assertNullableType;
	exports.assertObjectType = assertObjectType;
	exports.assertOutputType = assertOutputType;
	exports.assertScalarType = assertScalarType;
	exports.assertType = assertType;
	exports.assertUnionType = assertUnionType;
	exports.assertWrappingType = assertWrappingType;
	exports.defineArguments = defineArguments;
	exports.getNamedType = getNamedType;
	exports.getNullableType = getNullableType;
	exports.isAbstractType = isAbstractType;
	exports.isCompositeType = isCompositeType;
	exports.isEnumType = isEnumType;
	exports.isInputObjectType = isInputObjectType;
	exports.isInputType = isInputType;
	exports.isInterfaceType = isInterfaceType;
	exports.isLeafType = isLeafType;
	exports.isListType = isListType;
	exports.isNamedType = isNamedType;
	exports.isNonNullType = isNonNullType;
	exports.isNullableType = isNullableType;
	exports.isObjectType = isObjectType;
	exports.isOutputType = isOutputType;
	exports.isRequiredArgument = isRequiredArgument;
	exports.isRequiredInputField = isRequiredInputField;
	exports.isScalarType = isScalarType;
	exports.isType = isType;
	exports.isUnionType = isUnionType;
	exports.isWrappingType = isWrappingType;
	exports.resolveObjMapThunk = resolveObjMapThunk;
	exports.resolveReadonlyArrayThunk = resolveReadonlyArrayThunk;
	var _devAssert = require_devAssert();
	var _didYouMean = require_didYouMean();
	var _identityFunc = require_identityFunc();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _keyMap = require_keyMap();
	var _keyValMap = require_keyValMap();
	var _mapValue = require_mapValue();
	var _suggestionList = require_suggestionList();
	var _toObjMap = require_toObjMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _valueFromASTUntyped = require_valueFromASTUntyped();
	var _assertName = require_assertName();
	/** @category Types */
	/**
	* Returns true when the value is any GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is any GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* isType(GraphQLString); // => true
	* isType(new GraphQLList(GraphQLString)); // => true
	* isType(schema.getType('Query')); // => true
	* isType('String'); // => false
	* ```
	*/
	function isType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const queryType = assertType(schema.getType('Query'));
	*
	* queryType.toString(); // => 'Query'
	* assertType('Query'); // throws an error
	* ```
	*/
	function assertType(type) {
		if (!isType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL type.`);
		return type;
	}
	/**
	* There are predicates for each kind of GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* isScalarType(schema.getType('DateTime')); // => true
	* isScalarType(schema.getType('Query')); // => false
	* ```
	*/
	function isScalarType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLScalarType);
	}
	/**
	* Returns the value as a GraphQLScalarType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* const dateTimeType = assertScalarType(schema.getType('DateTime'));
	*
	* dateTimeType.name; // => 'DateTime'
	* assertScalarType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertScalarType(type) {
		if (!isScalarType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Scalar type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* isObjectType(schema.getType('User')); // => true
	* isObjectType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLObjectType);
	}
	/**
	* Returns the value as a GraphQLObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* const userType = assertObjectType(schema.getType('User'));
	*
	* Object.keys(userType.getFields()); // => ['name']
	* assertObjectType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertObjectType(type) {
		if (!isObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInterfaceType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInterfaceType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* isInterfaceType(schema.getType('Node')); // => true
	* isInterfaceType(schema.getType('User')); // => false
	* ```
	*/
	function isInterfaceType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInterfaceType);
	}
	/**
	* Returns the value as a GraphQLInterfaceType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInterfaceType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const nodeType = assertInterfaceType(schema.getType('Node'));
	*
	* nodeType.name; // => 'Node'
	* assertInterfaceType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertInterfaceType(type) {
		if (!isInterfaceType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Interface type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLUnionType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isUnionType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* isUnionType(schema.getType('Media')); // => true
	* isUnionType(schema.getType('Photo')); // => false
	* ```
	*/
	function isUnionType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLUnionType);
	}
	/**
	* Returns the value as a GraphQLUnionType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertUnionType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* const mediaType = assertUnionType(schema.getType('Media'));
	*
	* mediaType.getTypes().map((type) => type.name); // => ['Photo', 'Video']
	* assertUnionType(schema.getType('Photo')); // throws an error
	* ```
	*/
	function assertUnionType(type) {
		if (!isUnionType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Union type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLEnumType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* isEnumType(schema.getType('Episode')); // => true
	* isEnumType(schema.getType('Query')); // => false
	* ```
	*/
	function isEnumType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLEnumType);
	}
	/**
	* Returns the value as a GraphQLEnumType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* const episodeType = assertEnumType(schema.getType('Episode'));
	*
	* episodeType.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE']
	* assertEnumType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertEnumType(type) {
		if (!isEnumType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Enum type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInputObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputObjectType(schema.getType('ReviewInput')); // => true
	* isInputObjectType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInputObjectType);
	}
	/**
	* Returns the value as a GraphQLInputObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputObjectType(schema.getType('ReviewInput'));
	*
	* Object.keys(inputType.getFields()); // => ['stars']
	* assertInputObjectType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputObjectType(type) {
		if (!isInputObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Input Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLList.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLList.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isListType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     tags: [String!]!
	*   }
	* `);
	*
	* const tagsField = schema.getQueryType()?.getFields().tags;
	*
	* isListType(new GraphQLList(GraphQLString)); // => true
	* isListType(GraphQLString); // => false
	* isListType(tagsField?.type); // => false
	* ```
	*/
	/** @internal */
	function isListType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLList);
	}
	/**
	* Returns the value as a GraphQLList, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLList.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertListType } from 'graphql/type';
	*
	* const listType = assertListType(new GraphQLList(GraphQLString));
	*
	* listType.ofType; // => GraphQLString
	* assertListType(GraphQLString); // throws an error
	* ```
	*/
	function assertListType(type) {
		if (!isListType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL List type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLNonNull.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLNonNull.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLNonNull, GraphQLString, isNonNullType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String!
	*     nickname: String
	*   }
	* `);
	*
	* const fields = schema.getQueryType()?.getFields();
	*
	* isNonNullType(new GraphQLNonNull(GraphQLString)); // => true
	* isNonNullType(fields?.name.type); // => true
	* isNonNullType(fields?.nickname.type); // => false
	* ```
	*/
	/** @internal */
	function isNonNullType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLNonNull);
	}
	/**
	* Returns the value as a GraphQLNonNull, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLNonNull.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, assertNonNullType } from 'graphql/type';
	*
	* const nonNullType = assertNonNullType(new GraphQLNonNull(GraphQLString));
	*
	* nonNullType.ofType; // => GraphQLString
	* assertNonNullType(GraphQLString); // throws an error
	* ```
	*/
	function assertNonNullType(type) {
		if (!isNonNullType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Non-Null type.`);
		return type;
	}
	/** These types may be used as input types for arguments and directives. */
	/**
	* Returns true when the value can be used as a GraphQL input type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputType(schema.getType('ReviewInput')); // => true
	* isInputType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputType(type) {
		return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL input type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputType(schema.getType('ReviewInput'));
	*
	* inputType.toString(); // => 'ReviewInput'
	* assertInputType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputType(type) {
		if (!isInputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL input type.`);
		return type;
	}
	/** These types may be used as output types as the result of fields. */
	/**
	* Returns true when the value can be used as a GraphQL output type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isOutputType(schema.getType('Review')); // => true
	* isOutputType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isOutputType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL output type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const outputType = assertOutputType(schema.getType('Review'));
	*
	* outputType.toString(); // => 'Review'
	* assertOutputType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertOutputType(type) {
		if (!isOutputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL output type.`);
		return type;
	}
	/** These types may describe types which may be leaf values. */
	/**
	* Returns true when the value is a GraphQL scalar or enum type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL scalar or enum type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* isLeafType(schema.getType('Episode')); // => true
	* isLeafType(schema.getType('String')); // => true
	* isLeafType(schema.getType('Review')); // => false
	* ```
	*/
	function isLeafType(type) {
		return isScalarType(type) || isEnumType(type);
	}
	/**
	* Returns the value as a GraphQL leaf type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL leaf type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* const episodeType = assertLeafType(schema.getType('Episode'));
	*
	* episodeType.toString(); // => 'Episode'
	* assertLeafType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertLeafType(type) {
		if (!isLeafType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL leaf type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL object, interface, or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL object, interface, or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isCompositeType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isCompositeType(schema.getType('User')); // => true
	* isCompositeType(schema.getType('Node')); // => true
	* isCompositeType(schema.getType('SearchResult')); // => true
	* isCompositeType(schema.getType('String')); // => false
	* ```
	*/
	function isCompositeType(type) {
		return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL composite type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL composite type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertCompositeType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const userType = assertCompositeType(schema.getType('User'));
	*
	* userType.toString(); // => 'User'
	* assertCompositeType(schema.getType('String')); // throws an error
	* ```
	*/
	function assertCompositeType(type) {
		if (!isCompositeType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL composite type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL interface or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL interface or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isAbstractType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isAbstractType(schema.getType('Node')); // => true
	* isAbstractType(schema.getType('SearchResult')); // => true
	* isAbstractType(schema.getType('User')); // => false
	* ```
	*/
	function isAbstractType(type) {
		return isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL abstract type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL abstract type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertAbstractType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	*
	* const nodeType = assertAbstractType(schema.getType('Node'));
	*
	* nodeType.toString(); // => 'Node'
	* assertAbstractType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertAbstractType(type) {
		if (!isAbstractType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL abstract type.`);
		return type;
	}
	/**
	* List Type Wrapper
	*
	* A list is a wrapping type which points to another type.
	* Lists are often created within the context of defining the fields of
	* an object type.
	* @typeParam T - The GraphQL type wrapped by this list type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLObjectType } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     parents: { type: new GraphQLList(PersonType) },
	*     children: { type: new GraphQLList(PersonType) },
	*   }),
	* });
	* ```
	*/
	var GraphQLList = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLList instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.ofType; // => GraphQLString
		* String(stringList); // => '[String]'
		* ```
		*/
		constructor(ofType) {
			isType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL type.`);
			this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		* const requiredStringList = new GraphQLList(new GraphQLNonNull(GraphQLString));
		*
		* stringList.toString(); // => '[String]'
		* requiredStringList.toString(); // => '[String!]'
		* ```
		*/
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.toJSON(); // => '[String]'
		* JSON.stringify({ type: stringList }); // => '{"type":"[String]"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Non-Null Type Wrapper
	*
	* A non-null is a wrapping type which points to another type.
	* Non-null types enforce that their values are never null and can ensure
	* an error is raised if this ever occurs during a request. It is useful for
	* fields which you can make a strong guarantee on non-nullability, for example
	* usually the id field of a database row will never be null.
	* @typeParam T - The nullable GraphQL type wrapped by this non-null type.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const RowType = new GraphQLObjectType({
	*   name: 'Row',
	*   fields: () => ({
	*     id: { type: new GraphQLNonNull(GraphQLString) },
	*   }),
	* });
	* ```
	*
	* Note: the enforcement of non-nullability occurs within the executor.
	*/
	exports.GraphQLList = GraphQLList;
	var GraphQLNonNull = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLNonNull instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.ofType; // => GraphQLString
		* String(requiredString); // => 'String!'
		* ```
		*/
		constructor(ofType) {
			isNullableType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL nullable type.`);
			this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		* const requiredStringList = new GraphQLNonNull(new GraphQLList(GraphQLString));
		*
		* requiredString.toString(); // => 'String!'
		* requiredStringList.toString(); // => '[String]!'
		* ```
		*/
		toString() {
			return String(this.ofType) + "!";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.toJSON(); // => 'String!'
		* JSON.stringify({ type: requiredString }); // => '{"type":"String!"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** These types wrap and modify other types */
	exports.GraphQLNonNull = GraphQLNonNull;
	/**
	* Returns true when the value is a GraphQL list or non-null wrapper type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL list or non-null wrapper type.
	* @example
	* ```ts
	* import {
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isWrappingType,
	* } from 'graphql/type';
	*
	* isWrappingType(new GraphQLList(GraphQLString)); // => true
	* isWrappingType(new GraphQLNonNull(GraphQLString)); // => true
	* isWrappingType(GraphQLString); // => false
	* ```
	*/
	function isWrappingType(type) {
		return isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL wrapping type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL wrapping type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertWrappingType } from 'graphql/type';
	*
	* const wrappingType = assertWrappingType(new GraphQLList(GraphQLString));
	*
	* wrappingType.toString(); // => '[String]'
	* assertWrappingType(GraphQLString); // throws an error
	* ```
	*/
	function assertWrappingType(type) {
		if (!isWrappingType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL wrapping type.`);
		return type;
	}
	/** These types can all accept null as a value. */
	/**
	* Returns true when the value is a GraphQL type that can accept null.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL type that can accept null.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, isNullableType } from 'graphql/type';
	*
	* isNullableType(GraphQLString); // => true
	* isNullableType(new GraphQLNonNull(GraphQLString)); // => false
	* isNullableType(null); // => false
	* ```
	*/
	function isNullableType(type) {
		return isType(type) && !isNonNullType(type);
	}
	/**
	* Returns the value as a nullable GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a nullable GraphQL type.
	* @example
	* ```ts
	* import {
	*   GraphQLNonNull,
	*   GraphQLString,
	*   assertNullableType,
	* } from 'graphql/type';
	*
	* const nullableType = assertNullableType(GraphQLString); // => GraphQLString
	* assertNullableType(new GraphQLNonNull(GraphQLString)); // throws an error
	* ```
	*/
	function assertNullableType(type) {
		if (!isNullableType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL nullable type.`);
		return type;
	}
	/**
	* Returns the nullable type.
	* @param type - The GraphQL type to inspect.
	* @returns The nullable type after removing one non-null wrapper, if present.
	* @example
	* ```ts
	* import { getNullableType } from 'graphql/type';
	*
	* getNullableType(null); // => undefined
	* getNullableType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNullableType(type) {
		if (type) return isNonNullType(type) ? type.ofType : type;
	}
	/** These named types do not include modifiers like List or NonNull. */
	/**
	* Returns true when the value is a GraphQL named type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, isNamedType } from 'graphql/type';
	*
	* isNamedType(GraphQLString); // => true
	* isNamedType(new GraphQLList(GraphQLString)); // => false
	* isNamedType(null); // => false
	* ```
	*/
	function isNamedType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
	}
	/**
	* Returns the value as a GraphQL named type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertNamedType } from 'graphql/type';
	*
	* const namedType = assertNamedType(GraphQLString);
	*
	* namedType.name; // => 'String'
	* assertNamedType(new GraphQLList(GraphQLString)); // throws an error
	* ```
	*/
	function assertNamedType(type) {
		if (!isNamedType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL named type.`);
		return type;
	}
	/**
	* Returns the named type.
	* @param type - The GraphQL type to inspect.
	* @returns The named type after unwrapping all list and non-null wrappers.
	* @example
	* ```ts
	* import { getNamedType } from 'graphql/type';
	*
	* getNamedType(null); // => undefined
	* getNamedType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNamedType(type) {
		if (type) {
			let unwrappedType = type;
			while (isWrappingType(unwrappedType)) unwrappedType = unwrappedType.ofType;
			return unwrappedType;
		}
	}
	/**
	* Used while defining GraphQL types to allow for circular references in
	* otherwise immutable type definitions.
	* @typeParam T - The element type returned by the thunk or array.
	*/
	/**
	* Resolves a thunked readonly array.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved readonly array.
	* @typeParam T - The element type resolved from the thunk or array.
	* @example
	* ```ts
	* import { GraphQLString, resolveReadonlyArrayThunk } from 'graphql/type';
	*
	* const lazyFields = resolveReadonlyArrayThunk(() => [GraphQLString]); // => [GraphQLString]
	* const fields = resolveReadonlyArrayThunk([GraphQLString]); // => [GraphQLString]
	* ```
	*/
	function resolveReadonlyArrayThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
	}
	/**
	* Resolves a thunked object map.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved object map.
	* @typeParam T - The object-map value type resolved from the thunk or map.
	* @example
	* ```ts
	* import { GraphQLString, resolveObjMapThunk } from 'graphql/type';
	*
	* const lazyFields = resolveObjMapThunk(() => ({ name: GraphQLString }));
	* const fields = resolveObjMapThunk({ name: GraphQLString });
	*
	* lazyFields.name; // => GraphQLString
	* fields.name; // => GraphQLString
	* ```
	*/
	function resolveObjMapThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Scalar Type Definition
	*
	* Scalar types define the leaf values of a GraphQL response and the input
	* values accepted by arguments and input object fields. A scalar type has a
	* name and coercion functions that validate and convert runtime values and
	* GraphQL literals.
	*
	* If a type's serialize function returns `null` or does not return a value
	* (i.e. it returns `undefined`) then an error will be raised and a `null`
	* value will be returned in the response. Prefer validating inputs before
	* execution so clients receive input diagnostics before result coercion fails.
	* @typeParam TInternal - The internal runtime representation accepted by this scalar.
	* @typeParam TExternal - The serialized representation exposed in GraphQL results.
	* @example
	* ```ts
	* import { GraphQLScalarType } from 'graphql/type';
	*
	* const OddType = new GraphQLScalarType({
	*   name: 'Odd',
	*   serialize: (value) => {
	*     if (typeof value !== 'number' || !Number.isInteger(value)) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is not an integer.`,
	*       );
	*     }
	*
	*     if (value % 2 === 0) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is even.`,
	*       );
	*     }
	*     return value;
	*   },
	* });
	*
	* OddType.serialize(3); // => 3
	* OddType.serialize(2); // throws an error
	* OddType.serialize(1.5); // throws an error
	* ```
	*/
	var GraphQLScalarType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** URL identifying the behavior specified for this custom scalar. */
		/** Function that converts internal values to externally visible scalar values. */
		/** Function that converts variable input into this scalar's internal value. */
		/** Function that converts AST input literals into this scalar's internal value. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLScalarType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const document = parse(`
		*   "Odd integer values."
		*   scalar Odd @specifiedBy(url: "https://example.com/odd")
		*
		*   extend scalar Odd @specifiedBy(url: "https://example.com/odd-v2")
		* `);
		* assert(document.definitions[0].kind === Kind.SCALAR_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.SCALAR_TYPE_EXTENSION);
		*
		* const ensureOdd = (value: unknown) => {
		*   if (
		*     typeof value !== 'number' ||
		*     !Number.isInteger(value) ||
		*     value % 2 === 0
		*   ) {
		*     throw new TypeError('Odd can only accept odd integers.');
		*   }
		*   return value;
		* };
		*
		* const Odd = new GraphQLScalarType({
		*   name: 'Odd',
		*   description: 'Odd integer values.',
		*   specifiedByURL: 'https://example.com/odd',
		*   serialize: ensureOdd,
		*   parseValue: ensureOdd,
		*   parseLiteral: (ast) => {
		*     if (ast.kind !== Kind.INT) {
		*       throw new TypeError('Odd can only parse integer literals.');
		*     }
		*     return ensureOdd(Number(ast.value));
		*   },
		*   extensions: { numeric: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Odd.description; // => 'Odd integer values.'
		* Odd.specifiedByURL; // => 'https://example.com/odd'
		* Odd.serialize(3); // => 3
		* Odd.parseValue(5); // => 5
		* Odd.parseValue(2); // throws an error
		* Odd.parseValue(1.5); // throws an error
		* Odd.extensions; // => { numeric: true }
		* ```
		*/
		constructor(config) {
			var _config$parseValue, _config$serialize, _config$parseLiteral, _config$extensionASTN;
			const parseValue = (_config$parseValue = config.parseValue) !== null && _config$parseValue !== void 0 ? _config$parseValue : _identityFunc.identityFunc;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.specifiedByURL = config.specifiedByURL;
			this.serialize = (_config$serialize = config.serialize) !== null && _config$serialize !== void 0 ? _config$serialize : _identityFunc.identityFunc;
			this.parseValue = parseValue;
			this.parseLiteral = (_config$parseLiteral = config.parseLiteral) !== null && _config$parseLiteral !== void 0 ? _config$parseLiteral : (node, variables) => parseValue((0, _valueFromASTUntyped.valueFromASTUntyped)(node, variables));
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			config.specifiedByURL == null || typeof config.specifiedByURL === "string" || (0, _devAssert.devAssert)(false, `${this.name} must provide "specifiedByURL" as a string, but got: ${(0, _inspect.inspect)(config.specifiedByURL)}.`);
			config.serialize == null || typeof config.serialize === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`);
			if (config.parseLiteral) typeof config.parseValue === "function" && typeof config.parseLiteral === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const Url = new GraphQLScalarType({
		*   name: 'Url',
		*   description: 'An absolute URL string.',
		*   specifiedByURL: 'https://url.spec.whatwg.org/',
		* });
		*
		* const config = Url.toConfig();
		* const UrlCopy = new GraphQLScalarType(config);
		*
		* config.name; // => 'Url'
		* config.specifiedByURL; // => 'https://url.spec.whatwg.org/'
		* UrlCopy.name; // => Url.name
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this scalar type.
		* @returns The schema coordinate for this scalar type.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toString(); // => 'DateTime'
		* String(DateTime); // => 'DateTime'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toJSON(); // => 'DateTime'
		* JSON.stringify({ type: DateTime }); // => '{"type":"DateTime"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Serializes a runtime value as a scalar output value.
	* @typeParam TExternal - The serialized representation returned for GraphQL results.
	*/
	exports.GraphQLScalarType = GraphQLScalarType;
	/**
	* Object Type Definition
	*
	* Almost all of the GraphQL types you define will be object types. Object types
	* have a name, but most importantly describe their fields.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	* @example
	* ```ts
	* import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const AddressType = new GraphQLObjectType({
	*   name: 'Address',
	*   fields: {
	*     street: { type: GraphQLString },
	*     number: { type: GraphQLInt },
	*     formatted: {
	*       type: GraphQLString,
	*       resolve: (obj) => {
	*         return obj.number + ' ' + obj.street;
	*       },
	*     },
	*   },
	* });
	* ```
	* @example
	* When two types need to refer to each other, or a type needs to refer to
	* itself in a field, you can use a function expression (aka a closure or a
	* thunk) to supply the fields lazily.
	*
	* ```ts
	* import { GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     name: { type: GraphQLString },
	*     bestFriend: { type: PersonType },
	*   }),
	* });
	* ```
	*/
	var GraphQLObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Predicate used to determine whether a runtime value belongs to this object type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // Configure an object type with interfaces, fields, arguments, and metadata.
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInterfaceType,
		*   GraphQLNonNull,
		*   GraphQLObjectType,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   type User implements Node {
		*     id: ID!
		*     name(format: String = "short"): String
		*   }
		*
		*   extend type User {
		*     displayName: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		* const nameField = definition.fields?.[1];
		* const formatArg = nameField?.arguments?.[0];
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   description: 'A registered user.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*     name: {
		*       description: 'The formatted user name.',
		*       type: GraphQLString,
		*       args: {
		*         format: {
		*           description: 'Controls the name format.',
		*           type: GraphQLString,
		*           defaultValue: 'short',
		*           deprecationReason: 'Use locale instead.',
		*           extensions: { public: true },
		*           astNode: formatArg,
		*         },
		*       },
		*       resolve: (user, { format }) => {
		*         return format === 'long' ? user.fullName : user.name;
		*       },
		*       deprecationReason: 'Use displayName.',
		*       extensions: { cacheSeconds: 60 },
		*       astNode: nameField,
		*     },
		*   },
		*   isTypeOf: (value) => {
		*     return typeof value === 'object' && value != null && 'id' in value;
		*   },
		*   extensions: { entity: 'User' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* User.name; // => 'User'
		* User.getInterfaces(); // => [Node]
		* Object.keys(User.getFields()); // => ['id', 'name']
		* User.getFields().name.args[0].defaultValue; // => 'short'
		* User.extensions; // => { entity: 'User' }
		* ```
		* @example
		* ```ts
		* // This variant configures a subscription field with subscribe and resolve functions.
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       subscribe: async function* () {
		*         yield { greeting: 'Hello!' };
		*       },
		*       resolve: (event) => {
		*         return event.greeting;
		*       },
		*     },
		*   },
		* });
		*
		* typeof Subscription.getFields().greeting.subscribe; // => 'function'
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN2;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.isTypeOf = config.isTypeOf;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN2 = config.extensionASTNodes) !== null && _config$extensionASTN2 !== void 0 ? _config$extensionASTN2 : [];
			this._fields = () => defineFieldMap(config);
			this._interfaces = () => defineInterfaces(config);
			config.isTypeOf == null || typeof config.isTypeOf === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "isTypeOf" as a function, but got: ${(0, _inspect.inspect)(config.isTypeOf)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type User {
		*     id: ID!
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		* const fields = User.getFields();
		*
		* Object.keys(fields); // => ['id', 'name']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.getInterfaces().map((type) => type.name); // => ['Node']
		* ```
		*/
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = User.toConfig();
		* const UserCopy = new GraphQLObjectType(config);
		*
		* config.fields.name.type; // => GraphQLString
		* UserCopy.getFields().name.type; // => GraphQLString
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this object type.
		* @returns The schema coordinate for this object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.toString(); // => 'User'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* User.toJSON(); // => 'User'
		* JSON.stringify({ type: User }); // => '{"type":"User"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLObjectType = GraphQLObjectType;
	function defineInterfaces(config) {
		var _config$interfaces;
		const interfaces = resolveReadonlyArrayThunk((_config$interfaces = config.interfaces) !== null && _config$interfaces !== void 0 ? _config$interfaces : []);
		Array.isArray(interfaces) || (0, _devAssert.devAssert)(false, `${config.name} interfaces must be an Array or a function which returns an Array.`);
		return interfaces;
	}
	function defineFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			var _fieldConfig$args;
			isPlainObj(fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field config must be an object.`);
			fieldConfig.resolve == null || typeof fieldConfig.resolve === "function" || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${(0, _inspect.inspect)(fieldConfig.resolve)}.`);
			const argsConfig = (_fieldConfig$args = fieldConfig.args) !== null && _fieldConfig$args !== void 0 ? _fieldConfig$args : {};
			isPlainObj(argsConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} args must be an object with argument names as keys.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				args: defineArguments(argsConfig),
				resolve: fieldConfig.resolve,
				subscribe: fieldConfig.subscribe,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	/** @internal */
	function defineArguments(config) {
		return Object.entries(config).map(([argName, argConfig]) => ({
			name: (0, _assertName.assertName)(argName),
			description: argConfig.description,
			type: argConfig.type,
			defaultValue: argConfig.defaultValue,
			deprecationReason: argConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(argConfig.extensions),
			astNode: argConfig.astNode
		}));
	}
	function isPlainObj(obj) {
		return (0, _isObjectLike.isObjectLike)(obj) && !Array.isArray(obj);
	}
	function fieldsToFieldsConfig(fields) {
		return (0, _mapValue.mapValue)(fields, (field) => ({
			description: field.description,
			type: field.type,
			args: argsToArgsConfig(field.args),
			resolve: field.resolve,
			subscribe: field.subscribe,
			deprecationReason: field.deprecationReason,
			extensions: field.extensions,
			astNode: field.astNode
		}));
	}
	/** @internal */
	function argsToArgsConfig(args) {
		return (0, _keyValMap.keyValMap)(args, (arg) => arg.name, (arg) => ({
			description: arg.description,
			type: arg.type,
			defaultValue: arg.defaultValue,
			deprecationReason: arg.deprecationReason,
			extensions: arg.extensions,
			astNode: arg.astNode
		}));
	}
	/**
	* Configuration used to construct a GraphQLObjectType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Returns true when the argument is non-null and has no default value.
	* @param arg - The argument definition to inspect.
	* @returns True when the argument is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLObjectType,
	*   GraphQLString,
	*   isRequiredArgument,
	* } from 'graphql/type';
	*
	* const Query = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: {
	*       type: GraphQLString,
	*       args: {
	*         id: { type: new GraphQLNonNull(GraphQLInt) },
	*         name: { type: GraphQLString },
	*         limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*       },
	*     },
	*   },
	* });
	* const [requiredArgument, optionalArgument, argumentWithDefault] =
	*   Query.getFields().greeting.args;
	*
	* isRequiredArgument(requiredArgument); // => true
	* isRequiredArgument(optionalArgument); // => false
	* isRequiredArgument(argumentWithDefault); // => false
	* ```
	*/
	function isRequiredArgument(arg) {
		return isNonNullType(arg.type) && arg.defaultValue === void 0;
	}
	/**
	* A map of field names to resolved field definitions.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Interface Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Interface type
	* is used to describe what types are possible, what fields are in common across
	* all types, as well as a function to determine which type is actually used
	* when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLInterfaceType, GraphQLString } from 'graphql';
	*
	* const EntityType = new GraphQLInterfaceType({
	*   name: 'Entity',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	* ```
	*/
	var GraphQLInterfaceType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLInterfaceType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const document = parse(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   interface Resource implements Node {
		*     id: ID!
		*   }
		*
		*   extend interface Resource {
		*     url: String
		*   }
		* `);
		* assert(document.definitions[1].kind === Kind.INTERFACE_TYPE_DEFINITION);
		* assert(document.definitions[2].kind === Kind.INTERFACE_TYPE_EXTENSION);
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const Resource = new GraphQLInterfaceType({
		*   name: 'Resource',
		*   description: 'An addressable resource.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'url' in value
		*       ? 'WebPage'
		*       : undefined;
		*   },
		*   extensions: { abstract: true },
		*   astNode: document.definitions[1],
		*   extensionASTNodes: [document.definitions[2]],
		* });
		*
		* Resource.name; // => 'Resource'
		* Resource.getInterfaces(); // => [Node]
		* Object.keys(Resource.getFields()); // => ['id']
		* Resource.extensions; // => { abstract: true }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN3;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN3 = config.extensionASTNodes) !== null && _config$extensionASTN3 !== void 0 ? _config$extensionASTN3 : [];
			this._fields = defineFieldMap.bind(void 0, config);
			this._interfaces = defineInterfaces.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     node: Node
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const fields = Node.getFields();
		*
		* Object.keys(fields); // => ['id']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Resource {
		*     url: String!
		*   }
		*
		*   interface Image implements Resource {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Photo implements Resource & Image {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Query {
		*     image: Image
		*   }
		* `);
		*
		* const Image = assertInterfaceType(schema.getType('Image'));
		*
		* Image.getInterfaces().map((type) => type.name); // => ['Resource']
		* ```
		*/
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const config = Node.toConfig();
		* const NodeCopy = new GraphQLInterfaceType(config);
		*
		* String(config.fields.id.type); // => 'ID!'
		* String(NodeCopy.getFields().id.type); // => 'ID!'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this interface type.
		* @returns The schema coordinate for this interface type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Query {
		*     node: Node
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		*
		* Node.toString(); // => 'Node'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInterfaceType, GraphQLString } from 'graphql/type';
		*
		* const Named = new GraphQLInterfaceType({
		*   name: 'Named',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* Named.toJSON(); // => 'Named'
		* JSON.stringify({ type: Named }); // => '{"type":"Named"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Configuration used to construct a GraphQLInterfaceType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	exports.GraphQLInterfaceType = GraphQLInterfaceType;
	/**
	* Union Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Union type
	* is used to describe what types are possible as well as providing a function
	* to determine which type is actually used when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLString, GraphQLUnionType } from 'graphql';
	*
	* class Dog {}
	* class Cat {}
	* const DogType = new GraphQLObjectType({
	*   name: 'Dog',
	*   fields: { name: { type: GraphQLString } },
	* });
	* const CatType = new GraphQLObjectType({
	*   name: 'Cat',
	*   fields: { name: { type: GraphQLString } },
	* });
	*
	* const PetType = new GraphQLUnionType({
	*   name: 'Pet',
	*   types: [DogType, CatType],
	*   resolveType: (value) => {
	*     if (value instanceof Dog) {
	*       return 'Dog';
	*     }
	*     if (value instanceof Cat) {
	*       return 'Cat';
	*     }
	*   },
	* });
	* ```
	*/
	var GraphQLUnionType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLUnionType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   union Media = Photo | Video
		*
		*   extend union Media = Audio
		* `);
		* assert(document.definitions[0].kind === Kind.UNION_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.UNION_TYPE_EXTENSION);
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		*
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   description: 'Media that can appear in a search result.',
		*   types: [Photo, Video],
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'duration' in value
		*       ? 'Video'
		*       : 'Photo';
		*   },
		*   extensions: { searchable: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Media.description; // => 'Media that can appear in a search result.'
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* Media.extensions; // => { searchable: true }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN4;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN4 = config.extensionASTNodes) !== null && _config$extensionASTN4 !== void 0 ? _config$extensionASTN4 : [];
			this._types = defineTypes.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		/**
		* Returns the object types included in this union.
		* @returns The union member object types.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Photo {
		*     url: String!
		*   }
		*
		*   type Video {
		*     url: String!
		*   }
		*
		*   union Media = Photo | Video
		*
		*   type Query {
		*     media: [Media]
		*   }
		* `);
		*
		* const Media = assertUnionType(schema.getType('Media'));
		*
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		getTypes() {
			if (typeof this._types === "function") this._types = this._types();
			return this._types;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   types: [Photo, Video],
		* });
		*
		* const config = Media.toConfig();
		* const MediaCopy = new GraphQLUnionType(config);
		*
		* MediaCopy.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this union type.
		* @returns The schema coordinate for this union type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Photo {
		*     url: String!
		*   }
		*
		*   union SearchResult = Photo
		*
		*   type Query {
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* SearchResult.toString(); // => 'SearchResult'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const SearchResult = new GraphQLUnionType({
		*   name: 'SearchResult',
		*   types: [Photo],
		* });
		*
		* SearchResult.toJSON(); // => 'SearchResult'
		* JSON.stringify({ type: SearchResult }); // => '{"type":"SearchResult"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLUnionType = GraphQLUnionType;
	function defineTypes(config) {
		const types = resolveReadonlyArrayThunk(config.types);
		Array.isArray(types) || (0, _devAssert.devAssert)(false, `Must provide Array of types or a function which returns such an array for Union ${config.name}.`);
		return types;
	}
	/**
	* Configuration used to construct a GraphQLUnionType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Enum Type Definition
	*
	* Enum types define leaf values whose serialized form is one of a fixed set
	* of GraphQL enum names. Internally, enum values can map to any runtime value,
	* often integers.
	* @example
	* ```ts
	* import { GraphQLEnumType } from 'graphql/type';
	*
	* const RGBType = new GraphQLEnumType({
	*   name: 'RGB',
	*   values: {
	*     RED: { value: 0 },
	*     GREEN: { value: 1 },
	*     BLUE: { value: 2 },
	*   },
	* });
	*
	* RGBType.getValue('GREEN')?.value; // => 1
	* ```
	*
	* Note: If a value is not provided in a definition, the name of the enum value
	* will be used as its internal value.
	*/
	var GraphQLEnumType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLEnumType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const document = parse(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   extend enum Episode {
		*     FORCE_AWAKENS
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.ENUM_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.ENUM_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   description: 'A Star Wars film episode.',
		*   values: {
		*     NEW_HOPE: {
		*       value: 4,
		*       description: 'Released in 1977.',
		*       extensions: { trilogy: 'original' },
		*       astNode: definition.values?.[0],
		*     },
		*     EMPIRE: { value: 5, astNode: definition.values?.[1] },
		*     JEDI: {
		*       value: 6,
		*       deprecationReason: 'Use RETURN_OF_THE_JEDI.',
		*       astNode: definition.values?.[2],
		*     },
		*   },
		*   extensions: { catalog: 'films' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Episode.description; // => 'A Star Wars film episode.'
		* Episode.serialize(5); // => 'EMPIRE'
		* Episode.parseValue('JEDI'); // => 6
		* Episode.getValue('JEDI')?.deprecationReason; // => 'Use RETURN_OF_THE_JEDI.'
		* Episode.extensions; // => { catalog: 'films' }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN5;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN5 = config.extensionASTNodes) !== null && _config$extensionASTN5 !== void 0 ? _config$extensionASTN5 : [];
			this._values = typeof config.values === "function" ? config.values : defineEnumValues(this.name, config.values);
			this._valueLookup = null;
			this._nameLookup = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		/**
		* Returns the values defined by this enum type.
		* @returns Enum value definitions in schema order.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE', 'JEDI']
		* ```
		*/
		getValues() {
			if (typeof this._values === "function") this._values = defineEnumValues(this.name, this._values());
			return this._values;
		}
		/**
		* Returns the enum value definition for a value name.
		* @param name - The GraphQL name to look up.
		* @returns The matching enum value definition, if it exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValue('EMPIRE')?.name; // => 'EMPIRE'
		* Episode.getValue('JEDI'); // => undefined
		* ```
		*/
		getValue(name) {
			if (this._nameLookup === null) this._nameLookup = (0, _keyMap.keyMap)(this.getValues(), (value) => value.name);
			return this._nameLookup[name];
		}
		/**
		* Serializes a runtime enum value as a GraphQL enum name.
		* @param outputValue - Runtime enum value to serialize.
		* @returns The GraphQL enum name for the runtime value.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.serialize(1); // => 'GREEN'
		* RGB.serialize(3); // throws an error
		* ```
		*/
		serialize(outputValue) {
			if (this._valueLookup === null) this._valueLookup = new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue]));
			const enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
			return enumValue.name;
		}
		/**
		* Parses a GraphQL enum name from variable input.
		* @param inputValue - Runtime input value to parse.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the input name.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseValue('BLUE'); // => 2
		* RGB.parseValue('PURPLE'); // throws an error
		* RGB.parseValue(2); // throws an error
		* ```
		*/
		parseValue(inputValue, hideSuggestions) {
			if (typeof inputValue !== "string") {
				const valueStr = (0, _inspect.inspect)(inputValue);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			const enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new _GraphQLError.GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		/**
		* Parses a GraphQL enum name from an AST value literal.
		* @param valueNode - AST value literal to parse.
		* @param _variables - Runtime variable values; ignored because enum literals cannot contain variables.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the literal.
		* @example
		* ```ts
		* import { parseValue } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseLiteral(parseValue('RED'), undefined); // => 0
		* RGB.parseLiteral(parseValue('"RED"'), undefined); // throws an error
		* ```
		*/
		parseLiteral(valueNode, _variables, hideSuggestions) {
			if (valueNode.kind !== _kinds.Kind.ENUM) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			const enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* const config = RGB.toConfig();
		* const RGBCopy = new GraphQLEnumType(config);
		*
		* config.values.GREEN.value; // => 1
		* RGBCopy.serialize(2); // => 'BLUE'
		* ```
		*/
		toConfig() {
			const values = (0, _keyValMap.keyValMap)(this.getValues(), (value) => value.name, (value) => ({
				description: value.description,
				value: value.value,
				deprecationReason: value.deprecationReason,
				extensions: value.extensions,
				astNode: value.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				values,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this enum type.
		* @returns The schema coordinate for this enum type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.toString(); // => 'Episode'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   values: {
		*     NEW_HOPE: {},
		*   },
		* });
		*
		* Episode.toJSON(); // => 'Episode'
		* JSON.stringify({ type: Episode }); // => '{"type":"Episode"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLEnumType = GraphQLEnumType;
	function didYouMeanEnumValue(enumType, unknownValueStr) {
		const allNames = enumType.getValues().map((value) => value.name);
		const suggestedValues = (0, _suggestionList.suggestionList)(unknownValueStr, allNames);
		return (0, _didYouMean.didYouMean)("the enum value", suggestedValues);
	}
	function defineEnumValues(typeName, valueMap) {
		isPlainObj(valueMap) || (0, _devAssert.devAssert)(false, `${typeName} values must be an object with value names as keys.`);
		return Object.entries(valueMap).map(([valueName, valueConfig]) => {
			isPlainObj(valueConfig) || (0, _devAssert.devAssert)(false, `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${(0, _inspect.inspect)(valueConfig)}.`);
			return {
				name: (0, _assertName.assertEnumValueName)(valueName),
				description: valueConfig.description,
				value: valueConfig.value !== void 0 ? valueConfig.value : valueName,
				deprecationReason: valueConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(valueConfig.extensions),
				astNode: valueConfig.astNode
			};
		});
	}
	/** Configuration used to construct a GraphQLEnumType. */
	/**
	* Input Object Type Definition
	*
	* An input object defines a structured collection of fields which may be
	* supplied to a field argument.
	*
	* Using `NonNull` will ensure that a value must be provided by the query
	* @example
	* ```ts
	* import { GraphQLFloat, GraphQLInputObjectType, GraphQLNonNull } from 'graphql';
	*
	* const GeoPoint = new GraphQLInputObjectType({
	*   name: 'GeoPoint',
	*   fields: {
	*     lat: { type: new GraphQLNonNull(GraphQLFloat) },
	*     lon: { type: new GraphQLNonNull(GraphQLFloat) },
	*     alt: { type: GraphQLFloat, defaultValue: 0 },
	*   },
	* });
	* ```
	*/
	var GraphQLInputObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/** Whether this input object uses the experimental OneOf input object semantics. */
		/**
		* Creates a GraphQLInputObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String
		*   }
		*
		*   extend input ReviewInput {
		*     body: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.INPUT_OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   description: 'Input collected when reviewing a product.',
		*   fields: {
		*     stars: {
		*       description: 'Star rating from one to five.',
		*       type: new GraphQLNonNull(GraphQLInt),
		*       extensions: { min: 1, max: 5 },
		*       astNode: definition.fields?.[0],
		*     },
		*     commentary: {
		*       type: GraphQLString,
		*       defaultValue: '',
		*       deprecationReason: 'Use body.',
		*       astNode: definition.fields?.[1],
		*     },
		*   },
		*   extensions: { form: 'review' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		*   isOneOf: false,
		* });
		* const SearchBy = new GraphQLInputObjectType({
		*   name: 'SearchBy',
		*   fields: {
		*     id: { type: GraphQLID },
		*     slug: { type: GraphQLString },
		*   },
		*   isOneOf: true,
		* });
		*
		* const fields = ReviewInput.getFields();
		*
		* ReviewInput.description; // => 'Input collected when reviewing a product.'
		* String(fields.stars.type); // => 'Int!'
		* fields.stars.extensions; // => { min: 1, max: 5 }
		* fields.commentary.defaultValue; // => ''
		* fields.commentary.deprecationReason; // => 'Use body.'
		* ReviewInput.isOneOf; // => false
		* SearchBy.isOneOf; // => true
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN6, _config$isOneOf;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN6 = config.extensionASTNodes) !== null && _config$extensionASTN6 !== void 0 ? _config$extensionASTN6 : [];
			this.isOneOf = (_config$isOneOf = config.isOneOf) !== null && _config$isOneOf !== void 0 ? _config$isOneOf : false;
			this._fields = defineInputFieldMap.bind(void 0, config);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String = ""
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		* const fields = ReviewInput.getFields();
		*
		* Object.keys(fields); // => ['stars', 'commentary']
		* fields.commentary.defaultValue; // => ''
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     stars: { type: new GraphQLNonNull(GraphQLInt) },
		*   },
		* });
		*
		* const config = ReviewInput.toConfig();
		* const ReviewInputCopy = new GraphQLInputObjectType(config);
		*
		* String(config.fields.stars.type); // => 'Int!'
		* String(ReviewInputCopy.getFields().stars.type); // => 'Int!'
		* ```
		*/
		toConfig() {
			const fields = (0, _mapValue.mapValue)(this.getFields(), (field) => ({
				description: field.description,
				type: field.type,
				defaultValue: field.defaultValue,
				deprecationReason: field.deprecationReason,
				extensions: field.extensions,
				astNode: field.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				fields,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		/**
		* Returns the schema coordinate identifying this input object type.
		* @returns The schema coordinate for this input object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		*
		* ReviewInput.toString(); // => 'ReviewInput'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInputObjectType, GraphQLString } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     commentary: { type: GraphQLString },
		*   },
		* });
		*
		* ReviewInput.toJSON(); // => 'ReviewInput'
		* JSON.stringify({ type: ReviewInput }); // => '{"type":"ReviewInput"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInputObjectType = GraphQLInputObjectType;
	function defineInputFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			!("resolve" in fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				defaultValue: fieldConfig.defaultValue,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	/** Configuration used to construct a GraphQLInputObjectType. */
	/**
	* Returns true when the input field is non-null and has no default value.
	* @param field - The input field definition to inspect.
	* @returns True when the input field is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isRequiredInputField,
	* } from 'graphql/type';
	*
	* const Input = new GraphQLInputObjectType({
	*   name: 'Input',
	*   fields: {
	*     id: { type: new GraphQLNonNull(GraphQLInt) },
	*     name: { type: GraphQLString },
	*     limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*   },
	* });
	* const {
	*   id: requiredField,
	*   name: optionalField,
	*   limit: fieldWithDefault,
	* } = Input.getFields();
	*
	* isRequiredInputField(requiredField); // => true
	* isRequiredInputField(optionalField); // => false
	* isRequiredInputField(fieldWithDefault); // => false
	* ```
	*/
	function isRequiredInputField(field) {
		return isNonNullType(field.type) && field.defaultValue === void 0;
	}
}));
/** A map of input field names to resolved input field definitions. */
// node_modules/graphql/utilities/typeComparators.js
var require_typeComparators = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.doTypesOverlap = doTypesOverlap;
	exports.isEqualType = isEqualType;
	exports.isTypeSubTypeOf = isTypeSubTypeOf;
	var _definition = require_definition();
	/** @category Type Comparisons */
	/**
	* Provided two types, return true if the types are equal (invariant).
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when both types are equal.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
	* import { isEqualType } from 'graphql/utilities';
	*
	* isEqualType(GraphQLString, GraphQLString); // => true
	* isEqualType(new GraphQLList(GraphQLString), new GraphQLList(GraphQLString)); // => true
	* isEqualType(new GraphQLNonNull(GraphQLString), GraphQLString); // => false
	* ```
	*/
	function isEqualType(typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isNonNullType)(typeA) && (0, _definition.isNonNullType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		if ((0, _definition.isListType)(typeA) && (0, _definition.isListType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		return false;
	}
	/**
	* Provided a type and a super type, return true if the first type is either
	* equal or a subset of the second super type (covariant).
	* @param schema - GraphQL schema to use.
	* @param maybeSubType - The possible subtype to compare.
	* @param superType - The possible supertype to compare.
	* @returns True when `maybeSubType` is equal to or a subtype of `superType`.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import {
	*   GraphQLNonNull,
	*   assertInterfaceType,
	*   assertObjectType,
	* } from 'graphql/type';
	* import { isTypeSubTypeOf } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   interface Node {
	*     id: ID!
	*   }
	*
	*   type User implements Node {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     node: Node
	*   }
	* `);
	* const Node = assertInterfaceType(schema.getType('Node'));
	* const User = assertObjectType(schema.getType('User'));
	*
	* isTypeSubTypeOf(schema, User, Node); // => true
	* isTypeSubTypeOf(schema, new GraphQLNonNull(User), Node); // => true
	* isTypeSubTypeOf(schema, Node, User); // => false
	* ```
	*/
	function isTypeSubTypeOf(schema, maybeSubType, superType) {
		if (maybeSubType === superType) return true;
		if ((0, _definition.isNonNullType)(superType)) {
			if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
		if ((0, _definition.isListType)(superType)) {
			if ((0, _definition.isListType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isListType)(maybeSubType)) return false;
		return (0, _definition.isAbstractType)(superType) && ((0, _definition.isInterfaceType)(maybeSubType) || (0, _definition.isObjectType)(maybeSubType)) && schema.isSubType(superType, maybeSubType);
	}
	/**
	* Provided two composite types, determine if they "overlap". Two composite
	* types overlap when the Sets of possible concrete types for each intersect.
	*
	* This is often used to determine if a fragment of a given type could possibly
	* be visited in a context of another type.
	*
	* This function is commutative.
	* @param schema - GraphQL schema to use.
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when the two composite types can apply to at least one common object type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType, assertUnionType } from 'graphql/type';
	* import { doTypesOverlap } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*   union StillImage = Photo
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	* const Media = assertUnionType(schema.getType('Media'));
	* const StillImage = assertUnionType(schema.getType('StillImage'));
	* const Video = assertObjectType(schema.getType('Video'));
	*
	* doTypesOverlap(schema, Media, StillImage); // => true
	* doTypesOverlap(schema, StillImage, Video); // => false
	* ```
	*/
	function doTypesOverlap(schema, typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isAbstractType)(typeA)) {
			if ((0, _definition.isAbstractType)(typeB)) return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
			return schema.isSubType(typeA, typeB);
		}
		if ((0, _definition.isAbstractType)(typeB)) return schema.isSubType(typeB, typeA);
		return false;
	}
}));
// node_modules/graphql/type/scalars.js
var require_scalars = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLString = exports.GraphQLInt = exports.GraphQLID = exports.GraphQLFloat = exports.GraphQLBoolean = exports.GRAPHQL_MIN_INT = exports.GRAPHQL_MAX_INT = void 0;
	exports.isSpecifiedScalarType = isSpecifiedScalarType;
	exports.specifiedScalarTypes = void 0;
	var _inspect = require_inspect();
	var _isObjectLike = require_isObjectLike();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	/** @category Scalars */
	/**
	* Maximum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe up-to 2^53 - 1
	*/
	const GRAPHQL_MAX_INT = 2147483647;
	/**
	* Minimum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe starting at -(2^53 - 1)
	*/
	exports.GRAPHQL_MAX_INT = GRAPHQL_MAX_INT;
	const GRAPHQL_MIN_INT = -2147483648;
	/** The built-in `Int` scalar type. */
	exports.GRAPHQL_MIN_INT = GRAPHQL_MIN_INT;
	const GraphQLInt = new _definition.GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isInteger(num)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(coercedValue)}`);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError("Int cannot represent non 32-bit signed integer value: " + (0, _inspect.inspect)(coercedValue));
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isInteger(inputValue)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(inputValue)}`);
			if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inputValue}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			const num = parseInt(valueNode.value, 10);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		}
	});
	/** The built-in `Float` scalar type. */
	exports.GraphQLInt = GraphQLInt;
	const GraphQLFloat = new _definition.GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isFinite(num)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(coercedValue)}`);
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isFinite(inputValue)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.FLOAT && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _printer.printForError)(valueNode)}`, valueNode);
			return parseFloat(valueNode.value);
		}
	});
	/** The built-in `String` scalar type. */
	exports.GraphQLFloat = GraphQLFloat;
	const GraphQLString = new _definition.GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (typeof coercedValue === "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue === "number" && Number.isFinite(coercedValue)) return coercedValue.toString();
			throw new _GraphQLError.GraphQLError(`String cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "string") throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING) throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `Boolean` scalar type. */
	exports.GraphQLString = GraphQLString;
	const GraphQLBoolean = new _definition.GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue;
			if (Number.isFinite(coercedValue)) return coercedValue !== 0;
			throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(coercedValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "boolean") throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.BOOLEAN) throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `ID` scalar type. */
	exports.GraphQLBoolean = GraphQLBoolean;
	const GraphQLID = new _definition.GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (Number.isInteger(coercedValue)) return String(coercedValue);
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue === "string") return inputValue;
			if (typeof inputValue === "number" && Number.isInteger(inputValue)) return inputValue.toString();
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(inputValue)}`);
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError("ID cannot represent a non-string and non-integer value: " + (0, _printer.printForError)(valueNode), { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** All built-in scalar types defined by the GraphQL specification. */
	exports.GraphQLID = GraphQLID;
	const specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
	/**
	* Returns true when the scalar type is one of the scalars specified by GraphQL.
	* @param type - The GraphQL type to inspect.
	* @returns True when the scalar type is one of the scalars specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLScalarType,
	*   GraphQLString,
	*   isSpecifiedScalarType,
	* } from 'graphql/type';
	*
	* const DateTime = new GraphQLScalarType({
	*   name: 'DateTime',
	* });
	*
	* isSpecifiedScalarType(GraphQLString); // => true
	* isSpecifiedScalarType(DateTime); // => false
	* ```
	*/
	exports.specifiedScalarTypes = specifiedScalarTypes;
	function isSpecifiedScalarType(type) {
		return specifiedScalarTypes.some(({ name }) => type.name === name);
	}
	function serializeObject(outputValue) {
		if ((0, _isObjectLike.isObjectLike)(outputValue)) {
			if (typeof outputValue.valueOf === "function") {
				const valueOfResult = outputValue.valueOf();
				if (!(0, _isObjectLike.isObjectLike)(valueOfResult)) return valueOfResult;
			}
			if (typeof outputValue.toJSON === "function") return outputValue.toJSON();
		}
		return outputValue;
	}
}));
// node_modules/graphql/type/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSpecifiedByDirective = exports.GraphQLSkipDirective = exports.GraphQLOneOfDirective = exports.GraphQLIncludeDirective = exports.GraphQLDirective = exports.GraphQLDeprecatedDirective = exports.DEFAULT_DEPRECATION_REASON = void 0;
	exports.assertDirective = assertDirective;
	exports.isDirective = isDirective;
	exports.isSpecifiedDirective = isSpecifiedDirective;
	exports.specifiedDirectives = void 0;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _directiveLocation = require_directiveLocation();
	var _assertName = require_assertName();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Directives */
	/**
	* Test if the given value is a GraphQL directive.
	* @param directive - Value to inspect.
	* @returns True when the value is a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { GraphQLDirective, GraphQLString, isDirective } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isDirective(upper); // => true
	* isDirective(GraphQLString); // => false
	* ```
	*/
	function isDirective(directive) {
		return (0, _instanceOf.instanceOf)(directive, GraphQLDirective);
	}
	/**
	* Returns the value as a GraphQLDirective, or throws if it is not a directive.
	* @param directive - Value to inspect.
	* @returns The value typed as a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { assertDirective, GraphQLDirective, GraphQLString } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* assertDirective(upper); // => upper
	* assertDirective(GraphQLString); // throws an error
	* ```
	*/
	function assertDirective(directive) {
		if (!isDirective(directive)) throw new Error(`Expected ${(0, _inspect.inspect)(directive)} to be a GraphQL directive.`);
		return directive;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Directives are used by the GraphQL runtime as a way of modifying execution
	* behavior. Type system creators will usually not create these directly.
	*/
	var GraphQLDirective = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Locations where this directive may be applied. */
		/** Arguments accepted by this field or directive. */
		/** Whether this directive may appear more than once at the same location. */
		/** Reason this element is deprecated, if one was provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLDirective instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const document = parse(
		*   `
		*   directive @cacheControl(maxAge: Int) repeatable on FIELD_DEFINITION
		*   extend directive @cacheControl @tag
		* `,
		*   { experimentalDirectivesOnDirectiveDefinitions: true },
		* );
		* assert(document.definitions[0].kind === Kind.DIRECTIVE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.DIRECTIVE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const cacheControl = new GraphQLDirective({
		*   name: 'cacheControl',
		*   description: 'Controls HTTP cache hints for a field.',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     inheritMaxAge: {
		*       description: 'Inherit the parent cache hint.',
		*       type: new GraphQLNonNull(GraphQLBoolean),
		*       defaultValue: false,
		*       deprecationReason: 'Use maxAge instead.',
		*       extensions: { scope: 'cache' },
		*     },
		*     maxAge: {
		*       type: GraphQLInt,
		*       astNode: definition.arguments?.[0],
		*     },
		*   },
		*   isRepeatable: true,
		*   deprecationReason: 'Use @cache instead.',
		*   extensions: { scope: 'cache' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* cacheControl.name; // => 'cacheControl'
		* cacheControl.description; // => 'Controls HTTP cache hints for a field.'
		* cacheControl.args[0].name; // => 'inheritMaxAge'
		* cacheControl.args[0].defaultValue; // => false
		* cacheControl.isRepeatable; // => true
		* cacheControl.extensions; // => { scope: 'cache' }
		* ```
		*/
		constructor(config) {
			var _config$isRepeatable, _config$extensionASTN, _config$args;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.locations = config.locations;
			this.isRepeatable = (_config$isRepeatable = config.isRepeatable) !== null && _config$isRepeatable !== void 0 ? _config$isRepeatable : false;
			this.deprecationReason = config.deprecationReason;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			Array.isArray(config.locations) || (0, _devAssert.devAssert)(false, `@${config.name} locations must be an Array.`);
			const args = (_config$args = config.args) !== null && _config$args !== void 0 ? _config$args : {};
			(0, _isObjectLike.isObjectLike)(args) && !Array.isArray(args) || (0, _devAssert.devAssert)(false, `@${config.name} args must be an object with argument names as keys.`);
			this.args = (0, _definition.defineArguments)(args);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective, GraphQLString } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = tag.toConfig();
		* const tagCopy = new GraphQLDirective(config);
		*
		* config.args.name.type; // => GraphQLString
		* tagCopy.args[0].name; // => 'name'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: (0, _definition.argsToArgsConfig)(this.args),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this directive.
		* @returns The directive schema coordinate.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toString(); // => '@tag'
		* ```
		*/
		toString() {
			return "@" + this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toJSON(); // => '@tag'
		* JSON.stringify({ directive: tag }); // => '{"directive":"@tag"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** Configuration used to construct a GraphQLDirective. */
	exports.GraphQLDirective = GraphQLDirective;
	/** Used to conditionally include fields or fragments. */
	const GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Included when true."
		} }
	});
	/** Used to conditionally skip (exclude) fields or fragments. */
	exports.GraphQLIncludeDirective = GraphQLIncludeDirective;
	const GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	/** Constant string used for default reason for a deprecation. */
	exports.GraphQLSkipDirective = GraphQLSkipDirective;
	const DEFAULT_DEPRECATION_REASON = "No longer supported";
	/**
	* Used to declare element of a GraphQL schema as deprecated.
	*
	* The optional `reason` argument defaults to `DEFAULT_DEPRECATION_REASON`.
	*/
	exports.DEFAULT_DEPRECATION_REASON = DEFAULT_DEPRECATION_REASON;
	const GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
			_directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ENUM_VALUE,
			_directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: _scalars.GraphQLString,
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			defaultValue: DEFAULT_DEPRECATION_REASON
		} }
	});
	/** Used to provide a URL for specifying the behavior of custom scalar definitions. */
	exports.GraphQLDeprecatedDirective = GraphQLDeprecatedDirective;
	const GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [_directiveLocation.DirectiveLocation.SCALAR],
		args: { url: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	/** Used to indicate an Input Object is a OneOf Input Object. */
	exports.GraphQLSpecifiedByDirective = GraphQLSpecifiedByDirective;
	const GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [_directiveLocation.DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	/** Full list of stable directives specified by GraphQL.js. */
	exports.GraphQLOneOfDirective = GraphQLOneOfDirective;
	const specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
	/**
	* Returns true when the directive is one of the directives specified by GraphQL.
	* @param directive - Directive to inspect.
	* @returns True when the directive is specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLDirective,
	*   GraphQLIncludeDirective,
	*   isSpecifiedDirective,
	* } from 'graphql/type';
	* import { DirectiveLocation } from 'graphql/language';
	*
	* const customDirective = new GraphQLDirective({
	*   name: 'auth',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isSpecifiedDirective(GraphQLIncludeDirective); // => true
	* isSpecifiedDirective(customDirective); // => false
	* ```
	*/
	exports.specifiedDirectives = specifiedDirectives;
	function isSpecifiedDirective(directive) {
		return specifiedDirectives.some(({ name }) => name === directive.name);
	}
}));
// node_modules/graphql/jsutils/invariant.js
var require_invariant = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.invariant = invariant;
	/** @internal */
	function invariant(condition, message) {
		if (!Boolean(condition)) throw new Error(message != null ? message : "Unexpected invariant triggered.");
	}
}));
// node_modules/graphql/jsutils/isIterableObject.js
var require_isIterableObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isIterableObject = isIterableObject;
	/**
	* Returns true if the provided object is an Object (i.e. not a string literal)
	* and implements the Iterator protocol.
	*
	* This may be used in place of [Array.isArray()][isArray] to determine if
	* an object should be iterated-over e.g. Array, Map, Set, Int8Array,
	* TypedArray, etc. but excludes string literals.
	*
	* @internal
	* @example
	* ```ts
	* import { isIterableObject } from 'graphql/jsutils/isIterableObject';
	*
	* isIterableObject([1, 2, 3]); // => true
	* isIterableObject(new Map()); // => true
	* isIterableObject('ABC'); // => false
	* isIterableObject({ key: 'value' }); // => false
	* isIterableObject({ length: 1, 0: 'Alpha' }); // => false
	* ```
	*/
	function isIterableObject(maybeIterable) {
		return typeof maybeIterable === "object" && typeof (maybeIterable === null || maybeIterable === void 0 ? void 0 : maybeIterable[Symbol.iterator]) === "function";
	}
}));
// node_modules/graphql/utilities/astFromValue.js
var require_astFromValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.astFromValue = astFromValue;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Values */
	/**
	* Produces a GraphQL Value AST given a JavaScript object.
	* Function will match JavaScript/JSON values to GraphQL AST schema format
	* by using suggested GraphQLInputType.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* JavaScript values.
	*
	* | JSON Value    | GraphQL Value        |
	* | ------------- | -------------------- |
	* | Object        | Input Object         |
	* | Array         | List                 |
	* | Boolean       | Boolean              |
	* | String        | String / Enum Value  |
	* | Number        | Int / Float          |
	* | Unknown       | Enum Value           |
	* | null          | NullValue            |
	* @param value - Runtime value to convert.
	* @param type - The GraphQL type to inspect.
	* @returns A GraphQL value AST for the provided JavaScript value, or null when no literal can represent it.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { print } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { astFromValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* const valueNode = astFromValue(
	*   { stars: 5, tags: ['featured', 'verified'] },
	*   ReviewInput,
	* );
	*
	* assert(valueNode);
	* print(valueNode); // => '{stars: 5, tags: ["featured", "verified"]}'
	* astFromValue(undefined, GraphQLString); // => null
	* astFromValue(null, new GraphQLNonNull(GraphQLString)); // => null
	* ```
	*/
	function astFromValue(value, type) {
		if ((0, _definition.isNonNullType)(type)) {
			const astValue = astFromValue(value, type.ofType);
			if ((astValue === null || astValue === void 0 ? void 0 : astValue.kind) === _kinds.Kind.NULL) return null;
			return astValue;
		}
		if (value === null) return { kind: _kinds.Kind.NULL };
		if (value === void 0) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(value)) {
				const valuesNodes = [];
				for (const item of value) {
					const itemNode = astFromValue(item, itemType);
					if (itemNode != null) valuesNodes.push(itemNode);
				}
				return {
					kind: _kinds.Kind.LIST,
					values: valuesNodes
				};
			}
			return astFromValue(value, itemType);
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(value)) return null;
			const fieldNodes = [];
			for (const field of Object.values(type.getFields())) {
				const fieldValue = astFromValue(value[field.name], field.type);
				if (fieldValue) fieldNodes.push({
					kind: _kinds.Kind.OBJECT_FIELD,
					name: {
						kind: _kinds.Kind.NAME,
						value: field.name
					},
					value: fieldValue
				});
			}
			return {
				kind: _kinds.Kind.OBJECT,
				fields: fieldNodes
			};
		}
		if ((0, _definition.isLeafType)(type)) {
			const serialized = type.serialize(value);
			if (serialized == null) return null;
			if (typeof serialized === "boolean") return {
				kind: _kinds.Kind.BOOLEAN,
				value: serialized
			};
			if (typeof serialized === "number" && Number.isFinite(serialized)) {
				const stringNum = String(serialized);
				return integerStringRegExp.test(stringNum) ? {
					kind: _kinds.Kind.INT,
					value: stringNum
				} : {
					kind: _kinds.Kind.FLOAT,
					value: stringNum
				};
			}
			if (typeof serialized === "string") {
				if ((0, _definition.isEnumType)(type)) return {
					kind: _kinds.Kind.ENUM,
					value: serialized
				};
				if (type === _scalars.GraphQLID && integerStringRegExp.test(serialized)) return {
					kind: _kinds.Kind.INT,
					value: serialized
				};
				return {
					kind: _kinds.Kind.STRING,
					value: serialized
				};
			}
			throw new TypeError(`Cannot convert value to AST: ${(0, _inspect.inspect)(serialized)}.`);
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	/**
	* IntValue:
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit ( Digit+ )?
	*
	* @internal
	*/
	const integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
}));
// node_modules/graphql/type/introspection.js
var require_introspection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.introspectionTypes = exports.__TypeKind = exports.__Type = exports.__Schema = exports.__InputValue = exports.__Field = exports.__EnumValue = exports.__DirectiveLocation = exports.__Directive = exports.TypeNameMetaFieldDef = exports.TypeMetaFieldDef = exports.TypeKind = exports.SchemaMetaFieldDef = void 0;
	exports.isIntrospectionType = isIntrospectionType;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _directiveLocation = require_directiveLocation();
	var _printer = require_printer();
	var _astFromValue = require_astFromValue();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Introspection */
	/** The introspection type describing a GraphQL schema. */
	const __Schema = new _definition.GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: _scalars.GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
					defaultValue: false
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	/** The introspection type describing a GraphQL directive. */
	exports.__Schema = __Schema;
	const __Directive = new _definition.GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	/** The introspection enum describing directive locations. */
	exports.__Directive = __Directive;
	const __DirectiveLocation = new _definition.GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: _directiveLocation.DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: _directiveLocation.DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: _directiveLocation.DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: _directiveLocation.DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: _directiveLocation.DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to a variable definition."
			},
			SCHEMA: {
				value: _directiveLocation.DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: _directiveLocation.DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: _directiveLocation.DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: _directiveLocation.DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: _directiveLocation.DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: _directiveLocation.DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: _directiveLocation.DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: _directiveLocation.DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	/** The introspection type describing GraphQL types. */
	exports.__DirectiveLocation = __DirectiveLocation;
	const __Type = new _definition.GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new _definition.GraphQLNonNull(__TypeKind),
				resolve(type) {
					if ((0, _definition.isScalarType)(type)) return TypeKind.SCALAR;
					if ((0, _definition.isObjectType)(type)) return TypeKind.OBJECT;
					if ((0, _definition.isInterfaceType)(type)) return TypeKind.INTERFACE;
					if ((0, _definition.isUnionType)(type)) return TypeKind.UNION;
					if ((0, _definition.isEnumType)(type)) return TypeKind.ENUM;
					if ((0, _definition.isInputObjectType)(type)) return TypeKind.INPUT_OBJECT;
					if ((0, _definition.isListType)(type)) return TypeKind.LIST;
					if ((0, _definition.isNonNullType)(type)) return TypeKind.NON_NULL;
					/* c8 ignore next 3 */
					(0, _invariant.invariant)(false, `Unexpected type: "${(0, _inspect.inspect)(type)}".`);
				}
			},
			name: {
				type: _scalars.GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: _scalars.GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
						const fields = Object.values(type.getFields());
						return includeDeprecated ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if ((0, _definition.isAbstractType)(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isEnumType)(type)) {
						const values = type.getValues();
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isInputObjectType)(type)) {
						const values = Object.values(type.getFields());
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: _scalars.GraphQLBoolean,
				resolve: (type) => {
					if ((0, _definition.isInputObjectType)(type)) return type.isOneOf;
				}
			}
		})
	});
	/** The introspection type describing object and interface fields. */
	exports.__Type = __Type;
	const __Field = new _definition.GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	/** The introspection type describing arguments and input fields. */
	exports.__Field = __Field;
	const __InputValue = new _definition.GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: _scalars.GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					const { type, defaultValue } = inputValue;
					const valueAST = (0, _astFromValue.astFromValue)(defaultValue, type);
					return valueAST ? (0, _printer.print)(valueAST) : null;
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	/** The introspection type describing enum values. */
	exports.__InputValue = __InputValue;
	const __EnumValue = new _definition.GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	/**
	* The introspection enum describing the different kinds of GraphQL types.
	* @category Introspection
	*/
	exports.__EnumValue = __EnumValue;
	var TypeKind;
	exports.TypeKind = TypeKind;
	(function(TypeKind) {
		TypeKind["SCALAR"] = "SCALAR";
		TypeKind["OBJECT"] = "OBJECT";
		TypeKind["INTERFACE"] = "INTERFACE";
		TypeKind["UNION"] = "UNION";
		TypeKind["ENUM"] = "ENUM";
		TypeKind["INPUT_OBJECT"] = "INPUT_OBJECT";
		TypeKind["LIST"] = "LIST";
		TypeKind["NON_NULL"] = "NON_NULL";
	})(TypeKind || (exports.TypeKind = TypeKind = {}));
	/** The introspection enum describing GraphQL type kinds. */
	const __TypeKind = new _definition.GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	/**
	* Note that these are GraphQLField and not GraphQLFieldConfig,
	* so the format for args is different.
	*/
	exports.__TypeKind = __TypeKind;
	/** The `__type` meta field definition used by introspection. */
	exports.SchemaMetaFieldDef = {
		name: "__schema",
		type: new _definition.GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		args: [],
		resolve: (_source, _args, _context, { schema }) => schema,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	/** The `__typename` meta field definition used by execution and introspection. */
	exports.TypeMetaFieldDef = {
		name: "__type",
		type: __Type,
		description: "Request the type information of a single type.",
		args: [{
			name: "name",
			description: void 0,
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			defaultValue: void 0,
			deprecationReason: void 0,
			extensions: Object.create(null),
			astNode: void 0
		}],
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	/** All introspection types defined by the GraphQL specification. */
	exports.TypeNameMetaFieldDef = {
		name: "__typename",
		type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
		description: "The name of the current Object type at runtime.",
		args: [],
		resolve: (_source, _args, _context, { parentType }) => parentType.name,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	const introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
	/**
	* Returns true when the type is one of the built-in introspection types.
	* @param type - The GraphQL type to inspect.
	* @returns True when the type is one of the built-in introspection types.
	* @example
	* ```ts
	* import { GraphQLString, isIntrospectionType, __Type } from 'graphql/type';
	*
	* isIntrospectionType(__Type); // => true
	* isIntrospectionType(GraphQLString); // => false
	* ```
	*/
	exports.introspectionTypes = introspectionTypes;
	function isIntrospectionType(type) {
		return introspectionTypes.some(({ name }) => type.name === name);
	}
}));
// node_modules/graphql/type/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSchema = void 0;
	exports.assertSchema = assertSchema;
	exports.isSchema = isSchema;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _ast = require_ast();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	/** @category Schema */
	/**
	* Test if the given value is a GraphQL schema.
	* @param schema - Value to inspect.
	* @returns True when the value is a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLString, isSchema } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* isSchema(schema); // => true
	* isSchema(GraphQLString); // => false
	* ```
	*/
	function isSchema(schema) {
		return (0, _instanceOf.instanceOf)(schema, GraphQLSchema);
	}
	/**
	* Returns the value as a GraphQLSchema, or throws if it is not a schema.
	* @param schema - GraphQL schema to use.
	* @returns The value typed as a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertSchema, GraphQLString } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* assertSchema(schema); // => schema
	* assertSchema(GraphQLString); // throws an error
	* ```
	*/
	function assertSchema(schema) {
		if (!isSchema(schema)) throw new Error(`Expected ${(0, _inspect.inspect)(schema)} to be a GraphQL schema.`);
		return schema;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Schema Definition
	*
	* A Schema is created by supplying the root types of each type of operation,
	* query and mutation (optional). A schema definition is then supplied to the
	* validator and executor.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
	*
	* const MyAppQueryRootType = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppMutationRootType = new GraphQLObjectType({
	*   name: 'Mutation',
	*   fields: {
	*     setGreeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: MyAppQueryRootType,
	*   mutation: MyAppMutationRootType,
	* });
	* ```
	* @example
	* When the schema is constructed, by default only the types that are reachable
	* by traversing the root types are included, other types must be explicitly
	* referenced.
	*
	* ```ts
	* import {
	*   GraphQLInterfaceType,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	* } from 'graphql';
	*
	* const characterInterface = new GraphQLInterfaceType({
	*   name: 'Character',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const humanType = new GraphQLObjectType({
	*   name: 'Human',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const droidType = new GraphQLObjectType({
	*   name: 'Droid',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const schema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: {
	*       hero: { type: characterInterface },
	*     },
	*   }),
	*   // Since this schema references only the `Character` interface it's
	*   // necessary to explicitly list the types that implement it if
	*   // you want them to be included in the final schema.
	*   types: [humanType, droidType],
	* });
	* ```
	* @example
	* If an array of `directives` are provided to GraphQLSchema, that will be the
	* exact list of directives represented and allowed. If `directives` is not
	* provided then a default set of the specified directives (e.g. `@include` and
	* `@skip`) will be used. If you wish to provide *additional* directives to
	* these specified directives, you must explicitly declare them.
	*
	* ```ts
	* import {
	*   DirectiveLocation,
	*   GraphQLDirective,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	*   specifiedDirectives,
	* } from 'graphql';
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: { greeting: { type: GraphQLString } },
	*   }),
	*   directives: specifiedDirectives.concat([
	*     new GraphQLDirective({
	*       name: 'custom',
	*       locations: [DirectiveLocation.FIELD],
	*     }),
	*   ]),
	* });
	* ```
	*/
	var GraphQLSchema = class {
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Cached schema validation errors, if validation has already run.
		* @internal
		*/
		/**
		* Creates a GraphQLSchema instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* // Create a schema with the required query root.
		* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       resolve: () => 'Hello',
		*     },
		*   },
		* });
		*
		* const schema = new GraphQLSchema({
		*   description: 'The application schema.',
		*   query: Query,
		* });
		*
		* schema.getQueryType(); // => Query
		* schema.description; // => 'The application schema.'
		* ```
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // This variant configures every schema option, including directives and extensions.
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLObjectType,
		*   GraphQLSchema,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: { greeting: { type: GraphQLString } },
		* });
		* const Mutation = new GraphQLObjectType({
		*   name: 'Mutation',
		*   fields: { setGreeting: { type: GraphQLString } },
		* });
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: { greetingChanged: { type: GraphQLString } },
		* });
		* const AuditEvent = new GraphQLObjectType({
		*   name: 'AuditEvent',
		*   fields: { message: { type: GraphQLString } },
		* });
		* const authDirective = new GraphQLDirective({
		*   name: 'auth',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: { required: { type: GraphQLBoolean } },
		* });
		* const schemaDocument = parse(`
		*   schema {
		*     query: Query
		*     mutation: Mutation
		*     subscription: Subscription
		*   }
		*
		*   extend schema @auth
		* `);
		* assert(schemaDocument.definitions[0].kind === Kind.SCHEMA_DEFINITION);
		* assert(schemaDocument.definitions[1].kind === Kind.SCHEMA_EXTENSION);
		*
		* const schema = new GraphQLSchema({
		*   description: 'Operations exposed by the application.',
		*   query: Query,
		*   mutation: Mutation,
		*   subscription: Subscription,
		*   types: [AuditEvent],
		*   directives: [authDirective],
		*   extensions: { owner: 'platform' },
		*   astNode: schemaDocument.definitions[0],
		*   extensionASTNodes: [schemaDocument.definitions[1]],
		*   assumeValid: true,
		* });
		*
		* schema.getMutationType(); // => Mutation
		* schema.getSubscriptionType(); // => Subscription
		* schema.getType('AuditEvent'); // => AuditEvent
		* schema.getDirective('auth'); // => authDirective
		* schema.extensions; // => { owner: 'platform' }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN, _config$directives;
			this.__validationErrors = config.assumeValid === true ? [] : void 0;
			(0, _isObjectLike.isObjectLike)(config) || (0, _devAssert.devAssert)(false, "Must provide configuration object.");
			!config.types || Array.isArray(config.types) || (0, _devAssert.devAssert)(false, `"types" must be Array if provided but got: ${(0, _inspect.inspect)(config.types)}.`);
			!config.directives || Array.isArray(config.directives) || (0, _devAssert.devAssert)(false, `"directives" must be Array if provided but got: ${(0, _inspect.inspect)(config.directives)}.`);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			this._queryType = config.query;
			this._mutationType = config.mutation;
			this._subscriptionType = config.subscription;
			this._directives = (_config$directives = config.directives) !== null && _config$directives !== void 0 ? _config$directives : _directives.specifiedDirectives;
			const allReferencedTypes = new Set(config.types);
			if (config.types != null) for (const type of config.types) {
				allReferencedTypes.delete(type);
				collectReferencedTypes(type, allReferencedTypes);
			}
			if (this._queryType != null) collectReferencedTypes(this._queryType, allReferencedTypes);
			if (this._mutationType != null) collectReferencedTypes(this._mutationType, allReferencedTypes);
			if (this._subscriptionType != null) collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (const directive of this._directives) if ((0, _directives.isDirective)(directive)) for (const arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(_introspection.__Schema, allReferencedTypes);
			this._typeMap = Object.create(null);
			this._subTypeMap = Object.create(null);
			this._implementationsMap = Object.create(null);
			for (const namedType of allReferencedTypes) {
				if (namedType == null) continue;
				const typeName = namedType.name;
				typeName || (0, _devAssert.devAssert)(false, "One of the provided types for building the Schema is missing a name.");
				if (this._typeMap[typeName] !== void 0) throw new Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				this._typeMap[typeName] = namedType;
				if ((0, _definition.isInterfaceType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.interfaces.push(namedType);
					}
				} else if ((0, _definition.isObjectType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.objects.push(namedType);
					}
				}
			}
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		/**
		* Returns the root object type for query operations.
		* @returns The query root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* schema.getQueryType()?.name; // => 'Query'
		* ```
		*/
		getQueryType() {
			return this._queryType;
		}
		/**
		* Returns the root object type for mutation operations.
		* @returns The mutation root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getMutationType()?.name; // => 'Mutation'
		* ```
		*/
		getMutationType() {
			return this._mutationType;
		}
		/**
		* Returns the root object type for subscription operations.
		* @returns The subscription root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Subscription {
		*     greetings: String
		*   }
		* `);
		*
		* schema.getSubscriptionType()?.name; // => 'Subscription'
		* ```
		*/
		getSubscriptionType() {
			return this._subscriptionType;
		}
		/**
		* Returns the root object type for the requested operation kind.
		* @param operation - Operation kind to resolve.
		* @returns The root object type for the operation kind, if this schema defines one.
		* @example
		* ```ts
		* import { OperationTypeNode } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getRootType(OperationTypeNode.QUERY)?.name; // => 'Query'
		* schema.getRootType(OperationTypeNode.MUTATION)?.name; // => 'Mutation'
		* schema.getRootType(OperationTypeNode.SUBSCRIPTION); // => undefined
		* ```
		*/
		getRootType(operation) {
			switch (operation) {
				case _ast.OperationTypeNode.QUERY: return this.getQueryType();
				case _ast.OperationTypeNode.MUTATION: return this.getMutationType();
				case _ast.OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		/**
		* Returns all named types known to this schema.
		* @returns A map of schema types keyed by type name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const typeMap = schema.getTypeMap();
		*
		* typeMap.User.name; // => 'User'
		* typeMap.Query.name; // => 'Query'
		* typeMap.String.name; // => 'String'
		* ```
		*/
		getTypeMap() {
			return this._typeMap;
		}
		/**
		* Returns the named type with the provided name.
		* @param name - The GraphQL name to look up.
		* @returns The named schema type, if one exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* schema.getType('User')?.toString(); // => 'User'
		* schema.getType('Missing'); // => undefined
		* ```
		*/
		getType(name) {
			return this.getTypeMap()[name];
		}
		/**
		* Returns object types that may be returned for an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @returns Object types that may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Organization implements Node {
		*     id: ID!
		*   }
		*
		*   union SearchResult = User | Organization
		*
		*   type Query {
		*     node: Node
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* schema.getPossibleTypes(Node).map((type) => type.name); // => ['User', 'Organization']
		* schema.getPossibleTypes(SearchResult).map((type) => type.name); // => ['User', 'Organization']
		* ```
		*/
		getPossibleTypes(abstractType) {
			return (0, _definition.isUnionType)(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		/**
		* Returns objects and interfaces that implement an interface type.
		* @param interfaceType - Interface type to inspect.
		* @returns Object and interface implementations of the interface.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Resource {
		*     url: String!
		*   }
		*
		*   interface Image implements Resource {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Photo implements Resource & Image {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Query {
		*     resource: Resource
		*   }
		* `);
		*
		* const Resource = assertInterfaceType(schema.getType('Resource'));
		* const implementations = schema.getImplementations(Resource);
		*
		* implementations.interfaces.map((type) => type.name); // => ['Image']
		* implementations.objects.map((type) => type.name); // => ['Photo']
		* ```
		*/
		getImplementations(interfaceType) {
			const implementations = this._implementationsMap[interfaceType.name];
			return implementations !== null && implementations !== void 0 ? implementations : {
				objects: [],
				interfaces: []
			};
		}
		/**
		* Returns whether one type is a possible runtime subtype of an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @param maybeSubType - Object or interface type to test as a possible subtype.
		* @returns True when the subtype may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Review {
		*     body: String
		*   }
		*
		*   type Query {
		*     node: Node
		*     review: Review
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const User = assertObjectType(schema.getType('User'));
		* const Review = assertObjectType(schema.getType('Review'));
		*
		* schema.isSubType(Node, User); // => true
		* schema.isSubType(Node, Review); // => false
		* ```
		*/
		isSubType(abstractType, maybeSubType) {
			let map = this._subTypeMap[abstractType.name];
			if (map === void 0) {
				map = Object.create(null);
				if ((0, _definition.isUnionType)(abstractType)) for (const type of abstractType.getTypes()) map[type.name] = true;
				else {
					const implementations = this.getImplementations(abstractType);
					for (const type of implementations.objects) map[type.name] = true;
					for (const type of implementations.interfaces) map[type.name] = true;
				}
				this._subTypeMap[abstractType.name] = map;
			}
			return map[maybeSubType.name] !== void 0;
		}
		/**
		* Returns directives available in this schema.
		* @returns Directives available in this schema.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirectives().map((directive) => directive.name); // => ['upper', 'include', 'skip', 'deprecated', 'specifiedBy', 'oneOf']
		* ```
		*/
		getDirectives() {
			return this._directives;
		}
		/**
		* Returns the current directive definition.
		* @param name - The GraphQL name to look up.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirective('upper')?.name; // => 'upper'
		* schema.getDirective('missing'); // => undefined
		* ```
		*/
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		/**
		* Returns a normalized configuration object for this object.
		*
		* The returned config preserves the original `assumeValid` flag so the schema
		* can be recreated with the same validation behavior.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { GraphQLSchema } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* const config = schema.toConfig();
		* const schemaCopy = new GraphQLSchema(config);
		*
		* config.query?.name; // => 'Query'
		* schemaCopy.getQueryType()?.name; // => 'Query'
		* ```
		*/
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.__validationErrors !== void 0
			};
		}
	};
	exports.GraphQLSchema = GraphQLSchema;
	function collectReferencedTypes(type, typeSet) {
		const namedType = (0, _definition.getNamedType)(type);
		if (!typeSet.has(namedType)) {
			typeSet.add(namedType);
			if ((0, _definition.isUnionType)(namedType)) for (const memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
			else if ((0, _definition.isObjectType)(namedType) || (0, _definition.isInterfaceType)(namedType)) {
				for (const interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
				for (const field of Object.values(namedType.getFields())) {
					collectReferencedTypes(field.type, typeSet);
					for (const arg of field.args) collectReferencedTypes(arg.type, typeSet);
				}
			} else if ((0, _definition.isInputObjectType)(namedType)) for (const field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
		}
		return typeSet;
	}
}));
// node_modules/graphql/type/validate.js
var require_validate$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSchema = assertValidSchema;
	exports.validateSchema = validateSchema;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _typeComparators = require_typeComparators();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _schema = require_schema();
	/** @category Validation */
	/**
	* Implements the "Type Validation" sub-sections of the specification's
	* "Type System" section.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the Schema is valid.
	* @param schema - GraphQL schema to use.
	* @returns Schema validation errors, or an empty array when the schema is valid.
	* @example
	* ```ts
	* import { validateSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	* const errors = validateSchema(schema); // => []
	* ```
	*/
	function validateSchema(schema) {
		(0, _schema.assertSchema)(schema);
		if (schema.__validationErrors) return schema.__validationErrors;
		const context = new SchemaValidationContext(schema);
		validateRootTypes(context);
		validateDirectives(context);
		validateTypes(context);
		const errors = context.getErrors();
		schema.__validationErrors = errors;
		return errors;
	}
	/**
	* Utility function which asserts a schema is valid by throwing an error if
	* it is invalid.
	* @param schema - GraphQL schema to use.
	* @example
	* ```ts
	* import { assertValidSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* assertValidSchema(schema); // does not throw
	* ```
	*/
	function assertValidSchema(schema) {
		const errors = validateSchema(schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	var SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [];
			this.schema = schema;
		}
		reportError(message, nodes) {
			const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new _GraphQLError.GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
	function validateRootTypes(context) {
		const schema = context.schema;
		const queryType = schema.getQueryType();
		if (!queryType) context.reportError("Query root type must be provided.", schema.astNode);
		else if (!(0, _definition.isObjectType)(queryType)) {
			var _getOperationTypeNode;
			context.reportError(`Query root type must be Object type, it cannot be ${(0, _inspect.inspect)(queryType)}.`, (_getOperationTypeNode = getOperationTypeNode(schema, _ast.OperationTypeNode.QUERY)) !== null && _getOperationTypeNode !== void 0 ? _getOperationTypeNode : queryType.astNode);
		}
		const mutationType = schema.getMutationType();
		if (mutationType && !(0, _definition.isObjectType)(mutationType)) {
			var _getOperationTypeNode2;
			context.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(mutationType)}.`, (_getOperationTypeNode2 = getOperationTypeNode(schema, _ast.OperationTypeNode.MUTATION)) !== null && _getOperationTypeNode2 !== void 0 ? _getOperationTypeNode2 : mutationType.astNode);
		}
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType && !(0, _definition.isObjectType)(subscriptionType)) {
			var _getOperationTypeNode3;
			context.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(subscriptionType)}.`, (_getOperationTypeNode3 = getOperationTypeNode(schema, _ast.OperationTypeNode.SUBSCRIPTION)) !== null && _getOperationTypeNode3 !== void 0 ? _getOperationTypeNode3 : subscriptionType.astNode);
		}
	}
	function getOperationTypeNode(schema, operation) {
		var _flatMap$find;
		return (_flatMap$find = [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => {
			var _schemaNode$operation;
			return (_schemaNode$operation = schemaNode === null || schemaNode === void 0 ? void 0 : schemaNode.operationTypes) !== null && _schemaNode$operation !== void 0 ? _schemaNode$operation : [];
		}).find((operationNode) => operationNode.operation === operation)) === null || _flatMap$find === void 0 ? void 0 : _flatMap$find.type;
	}
	function validateDirectives(context) {
		for (const directive of context.schema.getDirectives()) {
			if (!(0, _directives.isDirective)(directive)) {
				context.reportError(`Expected directive but got: ${(0, _inspect.inspect)(directive)}.`, directive === null || directive === void 0 ? void 0 : directive.astNode);
				continue;
			}
			validateName(context, directive);
			if (directive.locations.length === 0) context.reportError(`Directive @${directive.name} must include 1 or more locations.`, directive.astNode);
			for (const arg of directive.args) {
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) context.reportError(`The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode);
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode;
					context.reportError(`Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode = arg.astNode) === null || _arg$astNode === void 0 ? void 0 : _arg$astNode.type]);
				}
			}
		}
	}
	function validateName(context, node) {
		if (node.name.startsWith("__")) context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
	}
	function validateTypes(context) {
		const validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context);
		const typeMap = context.schema.getTypeMap();
		for (const type of Object.values(typeMap)) {
			if (!(0, _definition.isNamedType)(type)) {
				context.reportError(`Expected GraphQL named type but got: ${(0, _inspect.inspect)(type)}.`, type.astNode);
				continue;
			}
			if (!(0, _introspection.isIntrospectionType)(type)) validateName(context, type);
			if ((0, _definition.isObjectType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isInterfaceType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isUnionType)(type)) validateUnionMembers(context, type);
			else if ((0, _definition.isEnumType)(type)) validateEnumValues(context, type);
			else if ((0, _definition.isInputObjectType)(type)) {
				validateInputFields(context, type);
				validateInputObjectCircularRefs(type);
			}
		}
	}
	function validateFields(context, type) {
		const fields = Object.values(type.getFields());
		if (fields.length === 0) context.reportError(`Type ${type.name} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isOutputType)(field.type)) {
				var _field$astNode;
				context.reportError(`The type of ${type.name}.${field.name} must be Output Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode = field.astNode) === null || _field$astNode === void 0 ? void 0 : _field$astNode.type);
			}
			for (const arg of field.args) {
				const argName = arg.name;
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) {
					var _arg$astNode2;
					context.reportError(`The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, (_arg$astNode2 = arg.astNode) === null || _arg$astNode2 === void 0 ? void 0 : _arg$astNode2.type);
				}
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode3;
					context.reportError(`Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode3 = arg.astNode) === null || _arg$astNode3 === void 0 ? void 0 : _arg$astNode3.type]);
				}
			}
		}
	}
	function validateInterfaces(context, type) {
		const ifaceTypeNames = Object.create(null);
		for (const iface of type.getInterfaces()) {
			if (!(0, _definition.isInterfaceType)(iface)) {
				context.reportError(`Type ${(0, _inspect.inspect)(type)} must only implement Interface types, it cannot implement ${(0, _inspect.inspect)(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (type === iface) {
				context.reportError(`Type ${type.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (ifaceTypeNames[iface.name]) {
				context.reportError(`Type ${type.name} can only implement ${iface.name} once.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			ifaceTypeNames[iface.name] = true;
			validateTypeImplementsAncestors(context, type, iface);
			validateTypeImplementsInterface(context, type, iface);
		}
	}
	function validateTypeImplementsInterface(context, type, iface) {
		const typeFieldMap = type.getFields();
		for (const ifaceField of Object.values(iface.getFields())) {
			const fieldName = ifaceField.name;
			const typeField = typeFieldMap[fieldName];
			if (!typeField) {
				context.reportError(`Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`, [
					ifaceField.astNode,
					type.astNode,
					...type.extensionASTNodes
				]);
				continue;
			}
			if (!(0, _typeComparators.isTypeSubTypeOf)(context.schema, typeField.type, ifaceField.type)) {
				var _ifaceField$astNode, _typeField$astNode;
				context.reportError(`Interface field ${iface.name}.${fieldName} expects type ${(0, _inspect.inspect)(ifaceField.type)} but ${type.name}.${fieldName} is type ${(0, _inspect.inspect)(typeField.type)}.`, [(_ifaceField$astNode = ifaceField.astNode) === null || _ifaceField$astNode === void 0 ? void 0 : _ifaceField$astNode.type, (_typeField$astNode = typeField.astNode) === null || _typeField$astNode === void 0 ? void 0 : _typeField$astNode.type]);
			}
			for (const ifaceArg of ifaceField.args) {
				const argName = ifaceArg.name;
				const typeArg = typeField.args.find((arg) => arg.name === argName);
				if (!typeArg) {
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
					continue;
				}
				if (!(0, _typeComparators.isEqualType)(ifaceArg.type, typeArg.type)) {
					var _ifaceArg$astNode, _typeArg$astNode;
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${(0, _inspect.inspect)(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${(0, _inspect.inspect)(typeArg.type)}.`, [(_ifaceArg$astNode = ifaceArg.astNode) === null || _ifaceArg$astNode === void 0 ? void 0 : _ifaceArg$astNode.type, (_typeArg$astNode = typeArg.astNode) === null || _typeArg$astNode === void 0 ? void 0 : _typeArg$astNode.type]);
				}
			}
			for (const typeArg of typeField.args) {
				const argName = typeArg.name;
				if (!ifaceField.args.find((arg) => arg.name === argName) && (0, _definition.isRequiredArgument)(typeArg)) context.reportError(`Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`, [typeArg.astNode, ifaceField.astNode]);
			}
		}
	}
	function validateTypeImplementsAncestors(context, type, iface) {
		const ifaceInterfaces = type.getInterfaces();
		for (const transitive of iface.getInterfaces()) if (!ifaceInterfaces.includes(transitive)) context.reportError(transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
	}
	function validateUnionMembers(context, union) {
		const memberTypes = union.getTypes();
		if (memberTypes.length === 0) context.reportError(`Union type ${union.name} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
		const includedTypeNames = Object.create(null);
		for (const memberType of memberTypes) {
			if (includedTypeNames[memberType.name]) {
				context.reportError(`Union type ${union.name} can only include type ${memberType.name} once.`, getUnionMemberTypeNodes(union, memberType.name));
				continue;
			}
			includedTypeNames[memberType.name] = true;
			if (!(0, _definition.isObjectType)(memberType)) context.reportError(`Union type ${union.name} can only include Object types, it cannot include ${(0, _inspect.inspect)(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType)));
		}
	}
	function validateEnumValues(context, enumType) {
		const enumValues = enumType.getValues();
		if (enumValues.length === 0) context.reportError(`Enum type ${enumType.name} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
		for (const enumValue of enumValues) validateName(context, enumValue);
	}
	function validateInputFields(context, inputObj) {
		const fields = Object.values(inputObj.getFields());
		if (fields.length === 0) context.reportError(`Input Object type ${inputObj.name} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isInputType)(field.type)) {
				var _field$astNode2;
				context.reportError(`The type of ${inputObj.name}.${field.name} must be Input Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode2 = field.astNode) === null || _field$astNode2 === void 0 ? void 0 : _field$astNode2.type);
			}
			if ((0, _definition.isRequiredInputField)(field) && field.deprecationReason != null) {
				var _field$astNode3;
				context.reportError(`Required input field ${inputObj.name}.${field.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), (_field$astNode3 = field.astNode) === null || _field$astNode3 === void 0 ? void 0 : _field$astNode3.type]);
			}
			if (inputObj.isOneOf) validateOneOfInputObjectField(inputObj, field, context);
		}
	}
	function validateOneOfInputObjectField(type, field, context) {
		if ((0, _definition.isNonNullType)(field.type)) {
			var _field$astNode4;
			context.reportError(`OneOf input field ${type.name}.${field.name} must be nullable.`, (_field$astNode4 = field.astNode) === null || _field$astNode4 === void 0 ? void 0 : _field$astNode4.type);
		}
		if (field.defaultValue !== void 0) context.reportError(`OneOf input field ${type.name}.${field.name} cannot have a default value.`, field.astNode);
	}
	function createInputObjectCircularRefsValidator(context) {
		const visitedTypes = Object.create(null);
		const fieldPath = [];
		const fieldPathIndexByTypeName = Object.create(null);
		return detectCycleRecursive;
		function detectCycleRecursive(inputObj) {
			if (visitedTypes[inputObj.name]) return;
			visitedTypes[inputObj.name] = true;
			fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
			const fields = Object.values(inputObj.getFields());
			for (const field of fields) if ((0, _definition.isNonNullType)(field.type) && (0, _definition.isInputObjectType)(field.type.ofType)) {
				const fieldType = field.type.ofType;
				const cycleIndex = fieldPathIndexByTypeName[fieldType.name];
				fieldPath.push(field);
				if (cycleIndex === void 0) detectCycleRecursive(fieldType);
				else {
					const cyclePath = fieldPath.slice(cycleIndex);
					const pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
					context.reportError(`Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`, cyclePath.map((fieldObj) => fieldObj.astNode));
				}
				fieldPath.pop();
			}
			fieldPathIndexByTypeName[inputObj.name] = void 0;
		}
	}
	function getAllImplementsInterfaceNodes(type, iface) {
		const { astNode, extensionASTNodes } = type;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((typeNode) => {
			var _typeNode$interfaces;
			return (_typeNode$interfaces = typeNode.interfaces) !== null && _typeNode$interfaces !== void 0 ? _typeNode$interfaces : [];
		}).filter((ifaceNode) => ifaceNode.name.value === iface.name);
	}
	function getUnionMemberTypeNodes(union, typeName) {
		const { astNode, extensionASTNodes } = union;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((unionNode) => {
			var _unionNode$types;
			return (_unionNode$types = unionNode.types) !== null && _unionNode$types !== void 0 ? _unionNode$types : [];
		}).filter((typeNode) => typeNode.name.value === typeName);
	}
	function getDeprecatedDirectiveNode(definitionNode) {
		var _definitionNode$direc;
		return definitionNode === null || definitionNode === void 0 ? void 0 : (_definitionNode$direc = definitionNode.directives) === null || _definitionNode$direc === void 0 ? void 0 : _definitionNode$direc.find((node) => node.name.value === _directives.GraphQLDeprecatedDirective.name);
	}
}));
// node_modules/graphql/language/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BREAK = void 0;
	exports.getEnterLeaveForKind = getEnterLeaveForKind;
	exports.getVisitFn = getVisitFn;
	exports.visit = visit;
	exports.visitInParallel = visitInParallel;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _ast = require_ast();
	var _kinds = require_kinds();
	/** @category Visiting */
	/** A value that can be returned from a visitor function to stop traversal. */
	const BREAK = Object.freeze({});
	/**
	* visit() will walk through an AST using a depth-first traversal, calling
	* the visitor's enter function at each node in the traversal, and calling the
	* leave function after visiting that node and all of its child nodes.
	*
	* By returning different values from the enter and leave functions, the
	* behavior of the visitor can be altered, including skipping over a sub-tree of
	* the AST (by returning false), editing the AST by returning a value or null
	* to remove the value, or to stop the whole traversal by returning BREAK.
	*
	* When using visit() to edit an AST, the original AST will not be modified, and
	* a new version of the AST with the changes applied will be returned from the
	* visit function.
	* @param root - The AST node at which to start traversal.
	* @param visitor - The visitor or reducer functions to call while traversing.
	* @param visitorKeys - Optional map of child keys to visit for each AST node kind.
	* @returns The original AST, an edited AST, or a reduced value depending on the visitor.
	* @typeParam N - The root AST node type returned when visiting without reducing.
	* @example
	* ```ts
	* // Return values control traversal: undefined makes no change, false skips
	* // a subtree, BREAK stops traversal, null removes a node, and any other
	* // value replaces the current node.
	* import { Kind, parse, print, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const editedAST = visit(document, {
	*   Field: (node) => {
	*     if (node.name.value === 'hero') {
	*       return {
	*         ...node,
	*         name: { kind: Kind.NAME, value: 'human' },
	*       };
	*     }
	*   },
	* });
	*
	* print(editedAST); // => '{\n  human {\n    name\n  }\n}'
	* ```
	* @example
	* ```ts
	* // A named visitor function runs when entering nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const fieldNames: Array<string> = [];
	*
	* visit(document, {
	*   Field: (node) => {
	*     fieldNames.push(node.name.value);
	*   },
	* });
	*
	* fieldNames; // => ['hero', 'name']
	* ```
	* @example
	* ```ts
	* // A named visitor object can provide separate enter and leave handlers for
	* // nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(document, {
	*   Field: {
	*     enter: (node) => {
	*       events.push(`enter:${node.name.value}`);
	*     },
	*     leave: (node) => {
	*       events.push(`leave:${node.name.value}`);
	*     },
	*   },
	* });
	*
	* events; // => ['enter:hero', 'enter:name', 'leave:name', 'leave:hero']
	* ```
	* @example
	* ```ts
	* // Generic enter and leave handlers run for every node.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* let enterCount = 0;
	* let leaveCount = 0;
	*
	* visit(document, {
	*   enter: () => {
	*     enterCount += 1;
	*   },
	*   leave: () => {
	*     leaveCount += 1;
	*   },
	* });
	*
	* enterCount; // => leaveCount
	* enterCount > 0; // => true
	* ```
	*/
	exports.BREAK = BREAK;
	/** @internal */
	function visit(root, visitor, visitorKeys = _ast.QueryDocumentKeys) {
		const enterLeaveMap = /* @__PURE__ */ new Map();
		for (const kind of Object.values(_kinds.Kind)) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
		let stack = void 0;
		let inArray = Array.isArray(root);
		let keys = [root];
		let index = -1;
		let edits = [];
		let node = root;
		let key = void 0;
		let parent = void 0;
		const path = [];
		const ancestors = [];
		do {
			index++;
			const isLeaving = index === keys.length;
			const isEdited = isLeaving && edits.length !== 0;
			if (isLeaving) {
				key = ancestors.length === 0 ? void 0 : path[path.length - 1];
				node = parent;
				parent = ancestors.pop();
				if (isEdited) {
					if (inArray) {
						node = node.slice();
						let editOffset = 0;
						for (const [editKey, editValue] of edits) {
							const arrayKey = editKey - editOffset;
							if (editValue === null) {
								node.splice(arrayKey, 1);
								editOffset++;
							} else node[arrayKey] = editValue;
						}
					} else {
						node = { ...node };
						for (const [editKey, editValue] of edits) node[editKey] = editValue;
					}
				}
				index = stack.index;
				keys = stack.keys;
				edits = stack.edits;
				inArray = stack.inArray;
				stack = stack.prev;
			} else if (parent) {
				key = inArray ? index : keys[index];
				node = parent[key];
				if (node === null || node === void 0) continue;
				path.push(key);
			}
			let result;
			if (!Array.isArray(node)) {
				var _enterLeaveMap$get, _enterLeaveMap$get2;
				(0, _ast.isNode)(node) || (0, _devAssert.devAssert)(false, `Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
				const visitFn = isLeaving ? (_enterLeaveMap$get = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get === void 0 ? void 0 : _enterLeaveMap$get.leave : (_enterLeaveMap$get2 = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get2 === void 0 ? void 0 : _enterLeaveMap$get2.enter;
				result = visitFn === null || visitFn === void 0 ? void 0 : visitFn.call(visitor, node, key, parent, path, ancestors);
				if (result === BREAK) break;
				if (result === false) {
					if (!isLeaving) {
						path.pop();
						continue;
					}
				} else if (result !== void 0) {
					edits.push([key, result]);
					if (!isLeaving) {
						if ((0, _ast.isNode)(result)) node = result;
						else {
							path.pop();
							continue;
						}
					}
				}
			}
			if (result === void 0 && isEdited) edits.push([key, node]);
			if (isLeaving) path.pop();
			else {
				var _node$kind;
				stack = {
					inArray,
					index,
					keys,
					edits,
					prev: stack
				};
				inArray = Array.isArray(node);
				keys = inArray ? node : (_node$kind = visitorKeys[node.kind]) !== null && _node$kind !== void 0 ? _node$kind : [];
				index = -1;
				edits = [];
				if (parent) ancestors.push(parent);
				parent = node;
			}
		} while (stack !== void 0);
		if (edits.length !== 0) return edits[edits.length - 1][1];
		return root;
	}
	/**
	* Creates a new visitor instance which delegates to many visitors to run in
	* parallel. Each visitor will be visited for each node before moving on.
	*
	* If a prior visitor edits a node, no following visitors will see that node.
	* @param visitors - The visitors to merge into one parallel visitor.
	* @returns A visitor that delegates traversal to each provided visitor.
	* @example
	* ```ts
	* import { parse, visit, visitInParallel } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(
	*   document,
	*   visitInParallel([
	*     {
	*       Field: (node) => {
	*         events.push(`field:${node.name.value}`);
	*       },
	*     },
	*     {
	*       Name: (node) => {
	*         events.push(`name:${node.value}`);
	*       },
	*     },
	*   ]),
	* );
	*
	* events; // => ['field:hero', 'name:hero', 'field:name', 'name:name']
	* ```
	*/
	function visitInParallel(visitors) {
		const skipping = new Array(visitors.length).fill(null);
		const mergedVisitor = Object.create(null);
		for (const kind of Object.values(_kinds.Kind)) {
			let hasVisitor = false;
			const enterList = new Array(visitors.length).fill(void 0);
			const leaveList = new Array(visitors.length).fill(void 0);
			for (let i = 0; i < visitors.length; ++i) {
				const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
				hasVisitor || (hasVisitor = enter != null || leave != null);
				enterList[i] = enter;
				leaveList[i] = leave;
			}
			if (!hasVisitor) continue;
			mergedVisitor[kind] = {
				enter(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _enterList$i;
						const result = (_enterList$i = enterList[i]) === null || _enterList$i === void 0 ? void 0 : _enterList$i.apply(visitors[i], args);
						if (result === false) skipping[i] = node;
						else if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0) return result;
					}
				},
				leave(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _leaveList$i;
						const result = (_leaveList$i = leaveList[i]) === null || _leaveList$i === void 0 ? void 0 : _leaveList$i.apply(visitors[i], args);
						if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0 && result !== false) return result;
					} else if (skipping[i] === node) skipping[i] = null;
				}
			};
		}
		return mergedVisitor;
	}
	/**
	* Given a visitor instance and a node kind, return EnterLeaveVisitor for that kind.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve handlers for.
	* @returns The enter and leave handlers that apply for the given node kind.
	* @example
	* ```ts
	* import { Kind, getEnterLeaveForKind } from 'graphql/language';
	*
	* const handlers = getEnterLeaveForKind({ Field: () => {} }, Kind.FIELD);
	*
	* typeof handlers.enter; // => 'function'
	* handlers.leave; // => undefined
	* ```
	*/
	function getEnterLeaveForKind(visitor, kind) {
		const kindVisitor = visitor[kind];
		if (typeof kindVisitor === "object") return kindVisitor;
		else if (typeof kindVisitor === "function") return {
			enter: kindVisitor,
			leave: void 0
		};
		return {
			enter: visitor.enter,
			leave: visitor.leave
		};
	}
	/**
	* Given a visitor instance, if it is leaving or not, and a node kind, return
	* the function the visitor runtime should call. This deprecated compatibility
	* helper delegates to `getEnterLeaveForKind`; call `getEnterLeaveForKind`
	* directly because getVisitFn will be removed in v17.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve a handler for.
	* @param isLeaving - Whether to resolve the leave handler instead of the enter handler.
	* @returns The visit function that applies for the given node kind and traversal phase, if one exists.
	* @example
	* ```ts
	* import { Kind, getVisitFn } from 'graphql/language';
	*
	* const enter = getVisitFn({ Field: () => {} }, Kind.FIELD, false);
	* const leave = getVisitFn({ Field: () => {} }, Kind.FIELD, true);
	*
	* typeof enter; // => 'function'
	* leave; // => undefined
	* ```
	* @category Visiting
	* @deprecated Please use `getEnterLeaveForKind` instead. Will be removed in v17
	*/
	/* c8 ignore next 8 */
	function getVisitFn(visitor, kind, isLeaving) {
		const { enter, leave } = getEnterLeaveForKind(visitor, kind);
		return isLeaving ? leave : enter;
	}
}));
// node_modules/graphql/utilities/typeFromAST.js
var require_typeFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.typeFromAST = typeFromAST;
	var _kinds = require_kinds();
	var _definition = require_definition();
	/** @category Values */
	/** @internal */
	function typeFromAST(schema, typeNode) {
		switch (typeNode.kind) {
			case _kinds.Kind.LIST_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLList(innerType);
			}
			case _kinds.Kind.NON_NULL_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLNonNull(innerType);
			}
			case _kinds.Kind.NAMED_TYPE: return schema.getType(typeNode.name.value);
		}
	}
}));
// node_modules/graphql/utilities/TypeInfo.js
var require_TypeInfo = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = void 0;
	exports.visitWithTypeInfo = visitWithTypeInfo;
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _definition = require_definition();
	var _introspection = require_introspection();
	var _typeFromAST = require_typeFromAST();
	/** @category Type Info */
	/**
	* TypeInfo is a utility class which, given a GraphQL schema, can keep track
	* of the current field and type definitions at any point in a GraphQL document
	* AST during a recursive descent by calling `enter(node)` and `leave(node)`.
	*/
	var TypeInfo = class {
		/**
		* Creates a TypeInfo instance.
		* @param schema - Schema used for type lookups.
		* @param initialType - Optional type to use at the start of traversal.
		* @param getFieldDefFn - Optional field definition lookup override.
		* @example
		* ```ts
		* // Track field types during a visitWithTypeInfo traversal.
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		* import { TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const seenTypes: Array<string> = [];
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       seenTypes.push(String(typeInfo.getType()));
		*     },
		*   }),
		* );
		*
		* seenTypes; // => ['String']
		* ```
		* @example
		* ```ts
		* // This variant starts from an initial type and supplies a field definition resolver.
		* import { Kind } from 'graphql/language';
		* import { GraphQLString } from 'graphql/type';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema, schema.getQueryType(), () => ({
		*   name: 'virtualGreeting',
		*   description: undefined,
		*   type: GraphQLString,
		*   args: [],
		*   resolve: undefined,
		*   subscribe: undefined,
		*   deprecationReason: undefined,
		*   extensions: Object.create(null),
		*   astNode: undefined,
		* }));
		*
		* typeInfo.enter({
		*   kind: Kind.SELECTION_SET,
		*   selections: [],
		* });
		* typeInfo.enter({
		*   kind: Kind.FIELD,
		*   name: { kind: Kind.NAME, value: 'ignored' },
		* });
		*
		* typeInfo.getFieldDef()?.name; // => 'virtualGreeting'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		constructor(schema, initialType, getFieldDefFn) {
			this._schema = schema;
			this._typeStack = [];
			this._parentTypeStack = [];
			this._inputTypeStack = [];
			this._fieldDefStack = [];
			this._defaultValueStack = [];
			this._directive = null;
			this._argument = null;
			this._enumValue = null;
			this._getFieldDef = getFieldDefFn !== null && getFieldDefFn !== void 0 ? getFieldDefFn : getFieldDef;
			if (initialType) {
				if ((0, _definition.isInputType)(initialType)) this._inputTypeStack.push(initialType);
				if ((0, _definition.isCompositeType)(initialType)) this._parentTypeStack.push(initialType);
				if ((0, _definition.isOutputType)(initialType)) this._typeStack.push(initialType);
			}
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const fieldTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       fieldTypes[node.name.value] = String(typeInfo.getType());
		*     },
		*   }),
		* );
		*
		* fieldTypes; // => { viewer: 'User', name: 'String' }
		* ```
		*/
		getType() {
			if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       parentTypes[node.name.value] = String(typeInfo.getParentType());
		*     },
		*   }),
		* );
		*
		* parentTypes; // => { viewer: 'Query', name: 'User' }
		* ```
		*/
		getParentType() {
			if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(stars: Int!, sort: Sort = NEWEST): [String]
		*   }
		*
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const inputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(stars: 5, sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: (node) => {
		*       inputTypes[node.name.value] = String(typeInfo.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypes; // => { stars: 'Int!', sort: 'Sort' }
		* ```
		*/
		getInputType() {
			if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentInputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(filter: { stars: 5 }) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: (node) => {
		*       parentInputTypes[node.name.value] = String(typeInfo.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypes; // => { stars: 'ReviewFilter' }
		* ```
		*/
		getParentInputType() {
			if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let fieldName;
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = typeInfo.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
		}
		/**
		* Returns the default value for the current input position.
		* @returns The current default value, if one is available.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let defaultLimit: unknown;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       defaultLimit = typeInfo.getDefaultValue();
		*     },
		*   }),
		* );
		*
		* defaultLimit; // => 10
		* ```
		*/
		getDefaultValue() {
			if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let directiveName;
		*
		* visit(
		*   parse('{ greeting @include(if: true) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = typeInfo.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._directive;
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let argumentName;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = typeInfo.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._argument;
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort = NEWEST): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let enumValueName;
		*
		* visit(
		*   parse('{ reviews(sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = typeInfo.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._enumValue;
		}
		/**
		* Updates this TypeInfo instance for an entered AST node.
		* @param node - AST node being entered.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		*
		* field.kind; // => Kind.FIELD
		* typeInfo.getParentType()?.name; // => 'Query'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		enter(node) {
			const schema = this._schema;
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET: {
					const namedType = (0, _definition.getNamedType)(this.getType());
					this._parentTypeStack.push((0, _definition.isCompositeType)(namedType) ? namedType : void 0);
					break;
				}
				case _kinds.Kind.FIELD: {
					const parentType = this.getParentType();
					let fieldDef;
					let fieldType;
					if (parentType) {
						fieldDef = this._getFieldDef(schema, parentType, node);
						if (fieldDef) fieldType = fieldDef.type;
					}
					this._fieldDefStack.push(fieldDef);
					this._typeStack.push((0, _definition.isOutputType)(fieldType) ? fieldType : void 0);
					break;
				}
				case _kinds.Kind.DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case _kinds.Kind.OPERATION_DEFINITION: {
					const rootType = schema.getRootType(node.operation);
					this._typeStack.push((0, _definition.isObjectType)(rootType) ? rootType : void 0);
					break;
				}
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION: {
					const typeConditionAST = node.typeCondition;
					const outputType = typeConditionAST ? (0, _typeFromAST.typeFromAST)(schema, typeConditionAST) : (0, _definition.getNamedType)(this.getType());
					this._typeStack.push((0, _definition.isOutputType)(outputType) ? outputType : void 0);
					break;
				}
				case _kinds.Kind.VARIABLE_DEFINITION: {
					const inputType = (0, _typeFromAST.typeFromAST)(schema, node.type);
					this._inputTypeStack.push((0, _definition.isInputType)(inputType) ? inputType : void 0);
					break;
				}
				case _kinds.Kind.ARGUMENT: {
					var _this$getDirective;
					let argDef;
					let argType;
					const fieldOrDirective = (_this$getDirective = this.getDirective()) !== null && _this$getDirective !== void 0 ? _this$getDirective : this.getFieldDef();
					if (fieldOrDirective) {
						argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value);
						if (argDef) argType = argDef.type;
					}
					this._argument = argDef;
					this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(argType) ? argType : void 0);
					break;
				}
				case _kinds.Kind.LIST: {
					const listType = (0, _definition.getNullableType)(this.getInputType());
					const itemType = (0, _definition.isListType)(listType) ? listType.ofType : listType;
					this._defaultValueStack.push(void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(itemType) ? itemType : void 0);
					break;
				}
				case _kinds.Kind.OBJECT_FIELD: {
					const objectType = (0, _definition.getNamedType)(this.getInputType());
					let inputFieldType;
					let inputField;
					if ((0, _definition.isInputObjectType)(objectType)) {
						inputField = objectType.getFields()[node.name.value];
						if (inputField) inputFieldType = inputField.type;
					}
					this._defaultValueStack.push(inputField ? inputField.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case _kinds.Kind.ENUM: {
					const enumType = (0, _definition.getNamedType)(this.getInputType());
					let enumValue;
					if ((0, _definition.isEnumType)(enumType)) enumValue = enumType.getValue(node.value);
					this._enumValue = enumValue;
					break;
				}
			}
		}
		/**
		* Updates this TypeInfo instance when leaving an AST node.
		* @param node - AST node being left.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		* String(typeInfo.getType()); // => 'String'
		*
		* typeInfo.leave(field);
		* String(typeInfo.getType()); // => 'Query'
		* ```
		*/
		leave(node) {
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case _kinds.Kind.FIELD:
					this._fieldDefStack.pop();
					this._typeStack.pop();
					break;
				case _kinds.Kind.DIRECTIVE:
					this._directive = null;
					break;
				case _kinds.Kind.OPERATION_DEFINITION:
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case _kinds.Kind.VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ARGUMENT:
					this._argument = null;
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.LIST:
				case _kinds.Kind.OBJECT_FIELD:
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ENUM: this._enumValue = null;
			}
		}
	};
	exports.TypeInfo = TypeInfo;
	/**
	* Not exactly the same as the executor's definition of getFieldDef, in this
	* statically evaluated environment we do not always have an Object type,
	* and need to handle Interface and Union types.
	*
	* @internal
	*/
	function getFieldDef(schema, parentType, fieldNode) {
		const name = fieldNode.name.value;
		if (name === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		if (name === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		if (name === _introspection.TypeNameMetaFieldDef.name && (0, _definition.isCompositeType)(parentType)) return _introspection.TypeNameMetaFieldDef;
		if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) return parentType.getFields()[name];
	}
	/**
	* Creates a new visitor instance which maintains a provided TypeInfo instance
	* along with visiting visitor.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @param visitor - Visitor callbacks to wrap with TypeInfo updates.
	* @returns A visitor that keeps TypeInfo in sync while delegating callbacks.
	* @example
	* ```ts
	* import { parse, visit } from 'graphql/language';
	* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const typeInfo = new TypeInfo(schema);
	* const fields: Array<{ name: string; parentType: string; type: string }> = [];
	*
	* visit(
	*   parse('{ greeting }'),
	*   visitWithTypeInfo(typeInfo, {
	*     Field: (node) => {
	*       fields.push({
	*         name: node.name.value,
	*         parentType: String(typeInfo.getParentType()),
	*         type: String(typeInfo.getType()),
	*       });
	*     },
	*   }),
	* );
	*
	* fields; // => [{ name: 'greeting', parentType: 'Query', type: 'String' }]
	* ```
	*/
	function visitWithTypeInfo(typeInfo, visitor) {
		return {
			enter(...args) {
				const node = args[0];
				typeInfo.enter(node);
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).enter;
				if (fn) {
					const result = fn.apply(visitor, args);
					if (result !== void 0) {
						typeInfo.leave(node);
						if ((0, _ast.isNode)(result)) typeInfo.enter(result);
					}
					return result;
				}
			},
			leave(...args) {
				const node = args[0];
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).leave;
				let result;
				if (fn) result = fn.apply(visitor, args);
				typeInfo.leave(node);
				return result;
			}
		};
	}
}));
// node_modules/graphql/language/predicates.js
var require_predicates = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isConstValueNode = isConstValueNode;
	exports.isDefinitionNode = isDefinitionNode;
	exports.isExecutableDefinitionNode = isExecutableDefinitionNode;
	exports.isSchemaCoordinateNode = isSchemaCoordinateNode;
	exports.isSelectionNode = isSelectionNode;
	exports.isTypeDefinitionNode = isTypeDefinitionNode;
	exports.isTypeExtensionNode = isTypeExtensionNode;
	exports.isTypeNode = isTypeNode;
	exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode;
	exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode;
	exports.isValueNode = isValueNode;
	var _kinds = require_kinds();
	/** @category AST Predicates */
	/**
	* Returns true when the AST node is a definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a definition node.
	* @example
	* ```ts
	* import { parse, isDefinitionNode } from 'graphql/language';
	*
	* const document = parse('{ hello }');
	*
	* isDefinitionNode(document.definitions[0]); // => true
	* isDefinitionNode(document); // => false
	* ```
	*/
	function isDefinitionNode(node) {
		return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
	}
	/**
	* Returns true when the AST node is an executable definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is an executable definition node.
	* @example
	* ```ts
	* import { parse, isExecutableDefinitionNode } from 'graphql/language';
	*
	* const query = parse('{ hello }');
	* const schema = parse('type Query { hello: String }');
	*
	* isExecutableDefinitionNode(query.definitions[0]); // => true
	* isExecutableDefinitionNode(schema.definitions[0]); // => false
	* ```
	*/
	function isExecutableDefinitionNode(node) {
		return node.kind === _kinds.Kind.OPERATION_DEFINITION || node.kind === _kinds.Kind.FRAGMENT_DEFINITION;
	}
	/**
	* Returns true when the AST node is a selection node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a selection node.
	* @example
	* ```ts
	* import { Kind, isSelectionNode } from 'graphql/language';
	*
	* const field = {
	*   kind: Kind.FIELD,
	*   name: { kind: Kind.NAME, value: 'hello' },
	* } as const;
	* const document = { kind: Kind.DOCUMENT, definitions: [] } as const;
	*
	* isSelectionNode(field); // => true
	* isSelectionNode(document); // => false
	* ```
	*/
	function isSelectionNode(node) {
		return node.kind === _kinds.Kind.FIELD || node.kind === _kinds.Kind.FRAGMENT_SPREAD || node.kind === _kinds.Kind.INLINE_FRAGMENT;
	}
	/**
	* Returns true when the AST node is a value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a value node.
	* @example
	* ```ts
	* import { parseType, parseValue, isValueNode } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	* const type = parseType('[String!]');
	*
	* isValueNode(value); // => true
	* isValueNode(type); // => false
	* ```
	*/
	function isValueNode(node) {
		return node.kind === _kinds.Kind.VARIABLE || node.kind === _kinds.Kind.INT || node.kind === _kinds.Kind.FLOAT || node.kind === _kinds.Kind.STRING || node.kind === _kinds.Kind.BOOLEAN || node.kind === _kinds.Kind.NULL || node.kind === _kinds.Kind.ENUM || node.kind === _kinds.Kind.LIST || node.kind === _kinds.Kind.OBJECT;
	}
	/**
	* Returns true when the AST node is a constant value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a constant value node.
	* @example
	* ```ts
	* import {
	*   parseConstValue,
	*   parseValue,
	*   isConstValueNode,
	* } from 'graphql/language';
	*
	* const value = parseConstValue('[42]');
	* const variable = parseValue('$id');
	*
	* isConstValueNode(value); // => true
	* isConstValueNode(variable); // => false
	* ```
	*/
	function isConstValueNode(node) {
		return isValueNode(node) && (node.kind === _kinds.Kind.LIST ? node.values.some(isConstValueNode) : node.kind === _kinds.Kind.OBJECT ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== _kinds.Kind.VARIABLE);
	}
	/**
	* Returns true when the AST node is a type node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type node.
	* @example
	* ```ts
	* import { parseType, parseValue, isTypeNode } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	* const value = parseValue('[42]');
	*
	* isTypeNode(type); // => true
	* isTypeNode(value); // => false
	* ```
	*/
	function isTypeNode(node) {
		return node.kind === _kinds.Kind.NAMED_TYPE || node.kind === _kinds.Kind.LIST_TYPE || node.kind === _kinds.Kind.NON_NULL_TYPE;
	}
	/**
	* Returns true when the AST node is a type system definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system definition node.
	* @example
	* ```ts
	* import { parse, isTypeSystemDefinitionNode } from 'graphql/language';
	*
	* const schema = parse('type Query { hello: String }');
	* const query = parse('{ hello }');
	*
	* isTypeSystemDefinitionNode(schema.definitions[0]); // => true
	* isTypeSystemDefinitionNode(query.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === _kinds.Kind.DIRECTIVE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type definition node.
	* @example
	* ```ts
	* import { parse, isTypeDefinitionNode } from 'graphql/language';
	*
	* const typeDefinition = parse('type Query { hello: String }');
	* const directiveDefinition = parse('directive @cache on FIELD');
	*
	* isTypeDefinitionNode(typeDefinition.definitions[0]); // => true
	* isTypeDefinitionNode(directiveDefinition.definitions[0]); // => false
	* ```
	*/
	function isTypeDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_DEFINITION || node.kind === _kinds.Kind.OBJECT_TYPE_DEFINITION || node.kind === _kinds.Kind.INTERFACE_TYPE_DEFINITION || node.kind === _kinds.Kind.UNION_TYPE_DEFINITION || node.kind === _kinds.Kind.ENUM_TYPE_DEFINITION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type system extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system extension node.
	* @example
	* ```ts
	* import { parse, isTypeSystemExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const definition = parse('type Query { hello: String }');
	*
	* isTypeSystemExtensionNode(extension.definitions[0]); // => true
	* isTypeSystemExtensionNode(definition.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemExtensionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_EXTENSION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
	}
	/**
	* Returns true when the AST node is a type extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type extension node.
	* @example
	* ```ts
	* import { parse, isTypeExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const schemaExtension = parse('extend schema { query: Query }');
	*
	* isTypeExtensionNode(extension.definitions[0]); // => true
	* isTypeExtensionNode(schemaExtension.definitions[0]); // => false
	* ```
	*/
	function isTypeExtensionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_EXTENSION || node.kind === _kinds.Kind.OBJECT_TYPE_EXTENSION || node.kind === _kinds.Kind.INTERFACE_TYPE_EXTENSION || node.kind === _kinds.Kind.UNION_TYPE_EXTENSION || node.kind === _kinds.Kind.ENUM_TYPE_EXTENSION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
	}
	/**
	* Returns true when the AST node is a schema coordinate node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a schema coordinate node.
	* @example
	* ```ts
	* import {
	*   parse,
	*   parseSchemaCoordinate,
	*   isSchemaCoordinateNode,
	* } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	* const document = parse('{ hero }');
	*
	* isSchemaCoordinateNode(coordinate); // => true
	* isSchemaCoordinateNode(document); // => false
	* ```
	*/
	function isSchemaCoordinateNode(node) {
		return node.kind === _kinds.Kind.TYPE_COORDINATE || node.kind === _kinds.Kind.MEMBER_COORDINATE || node.kind === _kinds.Kind.ARGUMENT_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE;
	}
}));
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.js
var require_ExecutableDefinitionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutableDefinitionsRule = ExecutableDefinitionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	/** @category Validation Rules */
	/**
	* Executable definitions
	*
	* A GraphQL document is only valid for execution if all definitions are either
	* operation or fragment definitions.
	*
	* See https://spec.graphql.org/draft/#sec-Executable-Definitions
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ExecutableDefinitionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   type Extra { field: String }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ExecutableDefinitionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ExecutableDefinitionsRule,
	* ]); // => []
	* ```
	*/
	function ExecutableDefinitionsRule(context) {
		return { Document(node) {
			for (const definition of node.definitions) if (!(0, _predicates.isExecutableDefinitionNode)(definition)) {
				const defName = definition.kind === _kinds.Kind.SCHEMA_DEFINITION || definition.kind === _kinds.Kind.SCHEMA_EXTENSION ? "schema" : "\"" + definition.name.value + "\"";
				context.reportError(new _GraphQLError.GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.js
var require_FieldsOnCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FieldsOnCorrectTypeRule = FieldsOnCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _naturalCompare = require_naturalCompare();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Fields on correct type
	*
	* A GraphQL document is only valid if all fields selected are defined by the
	* parent type, or are an allowed meta field such as __typename.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selections
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FieldsOnCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FieldsOnCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [FieldsOnCorrectTypeRule]); // => []
	* ```
	*/
	function FieldsOnCorrectTypeRule(context) {
		return { Field(node) {
			const type = context.getParentType();
			if (type) {
				if (!context.getFieldDef()) {
					const schema = context.getSchema();
					const fieldName = node.name.value;
					let suggestion = (0, _didYouMean.didYouMean)("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
					if (suggestion === "") suggestion = (0, _didYouMean.didYouMean)(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName));
					context.reportError(new _GraphQLError.GraphQLError(`Cannot query field "${fieldName}" on type "${type.name}".` + suggestion, { nodes: node }));
				}
			}
		} };
	}
	/**
	* Go through all of the implementations of type, as well as the interfaces that
	* they implement. If any of those types include the provided field, suggest them,
	* sorted by how often the type is referenced.
	*
	* @internal
	*/
	function getSuggestedTypeNames(schema, type, fieldName) {
		if (!(0, _definition.isAbstractType)(type)) return [];
		const suggestedTypes = /* @__PURE__ */ new Set();
		const usageCount = Object.create(null);
		for (const possibleType of schema.getPossibleTypes(type)) {
			if (!possibleType.getFields()[fieldName]) continue;
			suggestedTypes.add(possibleType);
			usageCount[possibleType.name] = 1;
			for (const possibleInterface of possibleType.getInterfaces()) {
				var _usageCount$possibleI;
				if (!possibleInterface.getFields()[fieldName]) continue;
				suggestedTypes.add(possibleInterface);
				usageCount[possibleInterface.name] = ((_usageCount$possibleI = usageCount[possibleInterface.name]) !== null && _usageCount$possibleI !== void 0 ? _usageCount$possibleI : 0) + 1;
			}
		}
		return [...suggestedTypes].sort((typeA, typeB) => {
			const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
			if (usageCountDiff !== 0) return usageCountDiff;
			if ((0, _definition.isInterfaceType)(typeA) && schema.isSubType(typeA, typeB)) return -1;
			if ((0, _definition.isInterfaceType)(typeB) && schema.isSubType(typeB, typeA)) return 1;
			return (0, _naturalCompare.naturalCompare)(typeA.name, typeB.name);
		}).map((x) => x.name);
	}
	/**
	* For the field name provided, determine if there are any similar field names
	* that may be the result of a typo.
	*
	* @internal
	*/
	function getSuggestedFieldNames(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
			const possibleFieldNames = Object.keys(type.getFields());
			return (0, _suggestionList.suggestionList)(fieldName, possibleFieldNames);
		}
		return [];
	}
}));
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.js
var require_FragmentsOnCompositeTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FragmentsOnCompositeTypesRule = FragmentsOnCompositeTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Fragments on composite type
	*
	* Fragments use a type condition to determine if they apply, since fragments
	* can only be spread into a composite type (object, interface, or union), the
	* type condition must also be a composite type.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-On-Composite-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FragmentsOnCompositeTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on String { length }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]); // => []
	* ```
	*/
	function FragmentsOnCompositeTypesRule(context) {
		return {
			InlineFragment(node) {
				const typeCondition = node.typeCondition;
				if (typeCondition) {
					const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), typeCondition);
					if (type && !(0, _definition.isCompositeType)(type)) {
						const typeStr = (0, _printer.print)(typeCondition);
						context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
					}
				}
			},
			FragmentDefinition(node) {
				const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.typeCondition);
				if (type && !(0, _definition.isCompositeType)(type)) {
					const typeStr = (0, _printer.print)(node.typeCondition);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
				}
			}
		};
	}
}));
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.js
var require_KnownArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownArgumentNamesOnDirectivesRule = KnownArgumentNamesOnDirectivesRule;
	exports.KnownArgumentNamesRule = KnownArgumentNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known argument names
	*
	* A GraphQL field is only valid if all supplied arguments are defined by
	* that field.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* See https://spec.graphql.org/draft/#sec-Directives-Are-In-Valid-Locations
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(unknown: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownArgumentNamesRule]); // => []
	* ```
	*/
	function KnownArgumentNamesRule(context) {
		return {
			...KnownArgumentNamesOnDirectivesRule(context),
			Argument(argNode) {
				const argDef = context.getArgument();
				const fieldDef = context.getFieldDef();
				const parentType = context.getParentType();
				if (!argDef && fieldDef && parentType) {
					const argName = argNode.name.value;
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, fieldDef.args.map((arg) => arg.name));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: argNode }));
				}
			}
		};
	}
	/** @internal */
	function KnownArgumentNamesOnDirectivesRule(context) {
		const directiveArgs = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) directiveArgs[directive.name] = new Set(directive.args.map((arg) => arg.name));
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argsNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			directiveArgs[def.name.value] = new Set(argsNodes.map((arg) => arg.name.value));
		}
		return { Directive(directiveNode) {
			const directiveName = directiveNode.name.value;
			const knownArgs = directiveArgs[directiveName];
			if (directiveNode.arguments && knownArgs) for (const argNode of directiveNode.arguments) {
				const argName = argNode.name.value;
				if (!knownArgs.has(argName)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, Array.from(knownArgs));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : (0, _didYouMean.didYouMean)(suggestions)), { nodes: argNode }));
				}
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownDirectivesRule.js
var require_KnownDirectivesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownDirectivesRule = KnownDirectivesRule;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known directives
	*
	* A GraphQL document is only valid if all `@directives` are known by the
	* schema and legally positioned.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownDirectivesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @unknown }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownDirectivesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownDirectivesRule]); // => []
	* ```
	*/
	function KnownDirectivesRule(context) {
		const locationsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) locationsMap[directive.name] = directive.locations;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) locationsMap[def.name.value] = def.locations.map((name) => name.value);
		return { Directive(node, _key, _parent, _path, ancestors) {
			const name = node.name.value;
			const locations = locationsMap[name];
			if (!locations) {
				context.reportError(new _GraphQLError.GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
				return;
			}
			const candidateLocation = getDirectiveLocationForASTPath(ancestors);
			if (candidateLocation && !locations.includes(candidateLocation)) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
		} };
	}
	function getDirectiveLocationForASTPath(ancestors) {
		const appliedTo = ancestors[ancestors.length - 1];
		"kind" in appliedTo || (0, _invariant.invariant)(false);
		switch (appliedTo.kind) {
			case _kinds.Kind.OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
			case _kinds.Kind.FIELD: return _directiveLocation.DirectiveLocation.FIELD;
			case _kinds.Kind.FRAGMENT_SPREAD: return _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD;
			case _kinds.Kind.INLINE_FRAGMENT: return _directiveLocation.DirectiveLocation.INLINE_FRAGMENT;
			case _kinds.Kind.FRAGMENT_DEFINITION: return _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION;
			case _kinds.Kind.VARIABLE_DEFINITION: return _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION;
			case _kinds.Kind.SCHEMA_DEFINITION:
			case _kinds.Kind.SCHEMA_EXTENSION: return _directiveLocation.DirectiveLocation.SCHEMA;
			case _kinds.Kind.SCALAR_TYPE_DEFINITION:
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.SCALAR;
			case _kinds.Kind.OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.OBJECT;
			case _kinds.Kind.FIELD_DEFINITION: return _directiveLocation.DirectiveLocation.FIELD_DEFINITION;
			case _kinds.Kind.INTERFACE_TYPE_DEFINITION:
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INTERFACE;
			case _kinds.Kind.UNION_TYPE_DEFINITION:
			case _kinds.Kind.UNION_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.UNION;
			case _kinds.Kind.ENUM_TYPE_DEFINITION:
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.ENUM;
			case _kinds.Kind.ENUM_VALUE_DEFINITION: return _directiveLocation.DirectiveLocation.ENUM_VALUE;
			case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INPUT_OBJECT;
			case _kinds.Kind.INPUT_VALUE_DEFINITION: {
				const parentNode = ancestors[ancestors.length - 3];
				"kind" in parentNode || (0, _invariant.invariant)(false);
				return parentNode.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION ? _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION : _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION;
			}
			case _kinds.Kind.DIRECTIVE_DEFINITION:
			case _kinds.Kind.DIRECTIVE_EXTENSION: return _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION;
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(appliedTo.kind));
		}
	}
	function getDirectiveLocationForOperation(operation) {
		switch (operation) {
			case _ast.OperationTypeNode.QUERY: return _directiveLocation.DirectiveLocation.QUERY;
			case _ast.OperationTypeNode.MUTATION: return _directiveLocation.DirectiveLocation.MUTATION;
			case _ast.OperationTypeNode.SUBSCRIPTION: return _directiveLocation.DirectiveLocation.SUBSCRIPTION;
		}
	}
}));
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.js
var require_KnownFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownFragmentNamesRule = KnownFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Known fragment names
	*
	* A GraphQL document is only valid if all `...Fragment` fragment spreads refer
	* to fragments defined in the same document.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spread-target-defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { ...Missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment NameFields on Query { name } query { ...NameFields }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownFragmentNamesRule]); // => []
	* ```
	*/
	function KnownFragmentNamesRule(context) {
		return { FragmentSpread(node) {
			const fragmentName = node.name.value;
			if (!context.getFragment(fragmentName)) context.reportError(new _GraphQLError.GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownTypeNamesRule.js
var require_KnownTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownTypeNamesRule = KnownTypeNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _predicates = require_predicates();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	/** @category Validation Rules */
	/**
	* Known type names
	*
	* A GraphQL document is only valid if referenced types (specifically
	* variable definitions and fragment conditions) are defined by the type schema.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Spread-Type-Existence
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownTypeNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on Missing { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownTypeNamesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownTypeNamesRule]); // => []
	* ```
	*/
	function KnownTypeNamesRule(context) {
		const schema = context.getSchema();
		const existingTypesMap = schema ? schema.getTypeMap() : Object.create(null);
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = true;
		const typeNames = [...Object.keys(existingTypesMap), ...Object.keys(definedTypes)];
		return { NamedType(node, _1, parent, _2, ancestors) {
			const typeName = node.name.value;
			if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
				var _ancestors$;
				const definitionNode = (_ancestors$ = ancestors[2]) !== null && _ancestors$ !== void 0 ? _ancestors$ : parent;
				const isSDL = definitionNode != null && isSDLNode(definitionNode);
				if (isSDL && standardTypeNames.includes(typeName)) return;
				const suggestedTypes = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(typeName, isSDL ? standardTypeNames.concat(typeNames) : typeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Unknown type "${typeName}".` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node }));
			}
		} };
	}
	const standardTypeNames = [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes].map((type) => type.name);
	function isSDLNode(value) {
		return "kind" in value && ((0, _predicates.isTypeSystemDefinitionNode)(value) || (0, _predicates.isTypeSystemExtensionNode)(value));
	}
}));
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.js
var require_LoneAnonymousOperationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneAnonymousOperationRule = LoneAnonymousOperationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	/** @category Validation Rules */
	/**
	* Lone anonymous operation
	*
	* A GraphQL document is only valid if when it contains an anonymous operation
	* (the query short-hand) that it contains only that one operation definition.
	*
	* See https://spec.graphql.org/draft/#sec-Lone-Anonymous-Operation
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { LoneAnonymousOperationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query { name } query Other { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   LoneAnonymousOperationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   LoneAnonymousOperationRule,
	* ]); // => []
	* ```
	*/
	function LoneAnonymousOperationRule(context) {
		let operationCount = 0;
		return {
			Document(node) {
				operationCount = node.definitions.filter((definition) => definition.kind === _kinds.Kind.OPERATION_DEFINITION).length;
			},
			OperationDefinition(node) {
				if (!node.name && operationCount > 1) context.reportError(new _GraphQLError.GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
			}
		};
	}
}));
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.js
var require_LoneSchemaDefinitionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneSchemaDefinitionRule = LoneSchemaDefinitionRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Lone Schema definition
	*
	* A GraphQL document is only valid if it contains only one schema definition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { LoneSchemaDefinitionRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query } schema { query: Query } type Query { name: String }
	* `;
	*
	* LoneSchemaDefinitionRule.name; // => 'LoneSchemaDefinitionRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function LoneSchemaDefinitionRule(context) {
		var _ref, _ref2, _oldSchema$astNode;
		const oldSchema = context.getSchema();
		const alreadyDefined = (_ref = (_ref2 = (_oldSchema$astNode = oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.astNode) !== null && _oldSchema$astNode !== void 0 ? _oldSchema$astNode : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getQueryType()) !== null && _ref2 !== void 0 ? _ref2 : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getMutationType()) !== null && _ref !== void 0 ? _ref : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getSubscriptionType();
		let schemaDefinitionsCount = 0;
		return { SchemaDefinition(node) {
			if (alreadyDefined) {
				context.reportError(new _GraphQLError.GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node }));
				return;
			}
			if (schemaDefinitionsCount > 0) context.reportError(new _GraphQLError.GraphQLError("Must provide only one schema definition.", { nodes: node }));
			++schemaDefinitionsCount;
		} };
	}
}));
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.js
var require_MaxIntrospectionDepthRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MaxIntrospectionDepthRule = MaxIntrospectionDepthRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	/** @category Validation Rules */
	const MAX_LISTS_DEPTH = 3;
	/**
	* Implements the max introspection depth validation rule.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { MaxIntrospectionDepthRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { __schema { types { fields { type { fields { type { fields { name } } } } } } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   MaxIntrospectionDepthRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { __schema { queryType { name } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   MaxIntrospectionDepthRule,
	* ]); // => []
	* ```
	*/
	function MaxIntrospectionDepthRule(context) {
		const checkedFragments = Object.create(null);
		const exceededFragments = Object.create(null);
		/**
		* Counts the depth of list fields in "__Type" recursively and
		* returns `true` if the limit has been reached.
		*
		* @internal
		*/
		function checkDepth(node, visitedFragments, depth = 0) {
			if (node.kind === _kinds.Kind.FRAGMENT_SPREAD) {
				const fragmentName = node.name.value;
				const exceededEntryDepth = exceededFragments[fragmentName];
				if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return true;
				const visitedEntryDepth = visitedFragments[fragmentName];
				const checkedEntryDepth = checkedFragments[fragmentName];
				if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return false;
				const fragment = context.getFragment(fragmentName);
				if (!fragment) return false;
				visitedFragments[fragmentName] = depth;
				if (checkDepth(fragment, visitedFragments, depth)) {
					exceededFragments[fragmentName] = depth;
					return true;
				}
				checkedFragments[fragmentName] = depth;
				return false;
			}
			if (node.kind === _kinds.Kind.FIELD && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
				depth++;
				if (depth >= MAX_LISTS_DEPTH) return true;
			}
			if ("selectionSet" in node && node.selectionSet) {
				for (const child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return true;
			}
			return false;
		}
		return { Field(node) {
			if (node.name.value === "__schema" || node.name.value === "__type") {
				if (checkDepth(node, Object.create(null))) {
					context.reportError(new _GraphQLError.GraphQLError("Maximum introspection depth exceeded", { nodes: [node] }));
					return false;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.js
var require_NoFragmentCyclesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoFragmentCyclesRule = NoFragmentCyclesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No fragment cycles
	*
	* The graph of fragment spreads must not form any cycles including spreading itself.
	* Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spreads-must-not-form-cycles
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoFragmentCyclesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { ...B } fragment B on Query { ...A } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [NoFragmentCyclesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [NoFragmentCyclesRule]); // => []
	* ```
	*/
	function NoFragmentCyclesRule(context) {
		const visitedFrags = Object.create(null);
		const spreadPath = [];
		const spreadPathIndexByName = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				detectCycleRecursive(node);
				return false;
			}
		};
		function detectCycleRecursive(fragment) {
			if (visitedFrags[fragment.name.value]) return;
			const fragmentName = fragment.name.value;
			visitedFrags[fragmentName] = true;
			const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
			if (spreadNodes.length === 0) return;
			spreadPathIndexByName[fragmentName] = spreadPath.length;
			for (const spreadNode of spreadNodes) {
				const spreadName = spreadNode.name.value;
				const cycleIndex = spreadPathIndexByName[spreadName];
				spreadPath.push(spreadNode);
				if (cycleIndex === void 0) {
					const spreadFragment = context.getFragment(spreadName);
					if (spreadFragment) detectCycleRecursive(spreadFragment);
				} else {
					const cyclePath = spreadPath.slice(cycleIndex);
					const viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
					context.reportError(new _GraphQLError.GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."), { nodes: cyclePath }));
				}
				spreadPath.pop();
			}
			spreadPathIndexByName[fragmentName] = void 0;
		}
	}
}));
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.js
var require_NoUndefinedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUndefinedVariablesRule = NoUndefinedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No undefined variables
	*
	* A GraphQL operation is only valid if all variables encountered, both directly
	* and via fragment spreads, are defined by that operation.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Uses-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUndefinedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { field(arg: $missing) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUndefinedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUndefinedVariablesRule]); // => []
	* ```
	*/
	function NoUndefinedVariablesRule(context) {
		let variableNameDefined = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					variableNameDefined = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) {
						const varName = node.name.value;
						if (variableNameDefined[varName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
					}
				}
			},
			VariableDefinition(node) {
				variableNameDefined[node.variable.name.value] = true;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.js
var require_NoUnusedFragmentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedFragmentsRule = NoUnusedFragmentsRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused fragments
	*
	* A GraphQL document is only valid if all fragment definitions are spread
	* within operations, or spread within other fragments spread within operations.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-Must-Be-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedFragmentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Unused on Query { name } query { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedFragmentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Used on Query { name } query { ...Used }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedFragmentsRule]); // => []
	* ```
	*/
	function NoUnusedFragmentsRule(context) {
		const operationDefs = [];
		const fragmentDefs = [];
		return {
			OperationDefinition(node) {
				operationDefs.push(node);
				return false;
			},
			FragmentDefinition(node) {
				fragmentDefs.push(node);
				return false;
			},
			Document: { leave() {
				const fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value));
				for (const fragmentDef of fragmentDefs) {
					const fragName = fragmentDef.name.value;
					if (!fragmentNameUsed.has(fragName)) context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
				}
			} }
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.js
var require_NoUnusedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedVariablesRule = NoUnusedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused variables
	*
	* A GraphQL operation is only valid if all variables defined by an operation
	* are used, either directly or within a spread fragment.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variables-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedVariablesRule]); // => []
	* ```
	*/
	function NoUnusedVariablesRule(context) {
		let variableDefs = [];
		return {
			OperationDefinition: {
				enter() {
					variableDefs = [];
				},
				leave(operation) {
					const variableNameUsed = Object.create(null);
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) variableNameUsed[node.name.value] = true;
					for (const variableDef of variableDefs) {
						const variableName = variableDef.variable.name.value;
						if (variableNameUsed[variableName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
					}
				}
			},
			VariableDefinition(def) {
				variableDefs.push(def);
			}
		};
	}
}));
// node_modules/graphql/validation/validationAbortedError.js
var require_validationAbortedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validationAbortedError = void 0;
	exports.validationAbortedError = new (require_GraphQLError()).GraphQLError("Validation aborted.");
}));
// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.js
var require_OverlappingFieldsCanBeMergedRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OverlappingFieldsCanBeMergedRule = OverlappingFieldsCanBeMergedRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	var _validationAbortedError = require_validationAbortedError();
	/** @category Validation Rules */
	const MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	const MAX_CONFLICT_NODES = 20;
	const MAX_COMPLEXITY_BUDGET = 5e5;
	/**
	* Overlapping fields can be merged
	*
	* A selection set is only valid if all fields (including spreading any
	* fragments) either correspond to distinct response names or can be merged
	* without ambiguity.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selection-Merging
	* @param validationContext - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { OverlappingFieldsCanBeMergedRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     name: String
	*     barkVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { value: barkVolume value: name } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { barkVolume name } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]); // => []
	* ```
	*/
	function OverlappingFieldsCanBeMergedRule(validationContext) {
		const ruleContext = {
			comparedFragmentPairs: new PairSet(),
			cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
			stringifiedValues: /* @__PURE__ */ new Map(),
			remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
		};
		return { SelectionSet(selectionSet, _key, parent) {
			var _selectionSet$selecti;
			if (parent && "kind" in parent && parent.kind === _kinds.Kind.INLINE_FRAGMENT) return;
			if (selectionSet.selections.length <= 1 && ((_selectionSet$selecti = selectionSet.selections[0]) === null || _selectionSet$selecti === void 0 ? void 0 : _selectionSet$selecti.kind) !== _kinds.Kind.INLINE_FRAGMENT) return;
			const conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet);
			for (const { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new _GraphQLError.GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		} };
	}
	/**
	* Find all conflicts found "within" a selection set, including those found
	* via spreading in fragments. Called when visiting each SelectionSet in the
	* GraphQL Document.
	*
	* Algorithm:
	*
	* Conflicts occur when two fields exist in a query which will produce the same
	* response name, but represent differing values, thus creating a conflict.
	* The algorithm below finds all conflicts via making a series of comparisons
	* between fields. In order to compare as few fields as possible, this makes
	* a series of comparisons "within" sets of fields and "between" sets of fields.
	*
	* Given any selection set, a collection produces both a set of fields by
	* also including all inline fragments, as well as a list of fragments
	* referenced by fragment spreads.
	*
	* A) Each selection set represented in the document first compares "within" its
	* collected set of fields, finding any conflicts between every pair of
	* overlapping fields.
	* Note: This is the *only time* that the fields "within" a set are compared
	* to each other. After this only fields "between" sets are compared.
	*
	* B) Also, if any fragment is referenced in a selection set, then a
	* comparison is made "between" the original set of fields and the
	* referenced fragment.
	*
	* C) Also, if multiple fragments are referenced, then comparisons
	* are made "between" each referenced fragment.
	*
	* D) When comparing "between" a set of fields and a referenced fragment, first
	* a comparison is made between each field in the original set of fields and
	* each field in the referenced set of fields.
	*
	* E) Also, if any fragment is referenced in the referenced selection set,
	* then a comparison is made "between" the original set of fields and the
	* referenced fragment (recursively referring to step D).
	*
	* F) When comparing "between" two fragments, first a comparison is made between
	* each field in the first referenced set of fields and each field in the
	* second referenced set of fields.
	*
	* G) Also, any fragments referenced by the first must be compared to the
	* second, and any fragments referenced by the second must be compared to the
	* first (recursively referring to step F).
	*
	* H) When comparing two fields, if both have selection sets, then a comparison
	* is made "between" both selection sets, first comparing the set of fields in
	* the first selection set with the set of fields in the second.
	*
	* I) Also, if any fragment is referenced in either selection set, then a
	* comparison is made "between" the other set of fields and the
	* referenced fragment.
	*
	* J) Also, if two fragments are referenced in both selection sets, then a
	* comparison is made "between" the two fragments.
	*
	* @internal
	*/
	function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
		const conflicts = [];
		const collectFieldsResult = collectFields(validationContext, ruleContext, parentType, selectionSet);
		collectConflictsWithin(validationContext, conflicts, ruleContext, collectFieldsResult.groupedFieldSet);
		if (collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, false, collectFieldsResult, collectFieldsResult.fragmentNames[i]);
			for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, false, collectFieldsResult.fragmentNames[i], collectFieldsResult.fragmentNames[j]);
		}
		return conflicts;
	}
	function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
		var _collectFieldsResult$;
		spendComplexityBudget(ruleContext, 1);
		if (collectFieldsResult.groupedFieldSet.size === 0) return;
		const comparedFragments = (_collectFieldsResult$ = collectFieldsResult.comparedFragments) !== null && _collectFieldsResult$ !== void 0 ? _collectFieldsResult$ : collectFieldsResult.comparedFragments = /* @__PURE__ */ new Map();
		const compared = comparedFragments.get(fragmentName);
		if (compared === false || areMutuallyExclusive && compared === true) return;
		comparedFragments.set(fragmentName, areMutuallyExclusive);
		const fragment = validationContext.getFragment(fragmentName);
		if (!fragment) return;
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
		if (collectFieldsResult === collectFieldsResult2) return;
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, collectFieldsResult2);
		for (const referencedFragmentName of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, referencedFragmentName);
	}
	function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
		spendComplexityBudget(ruleContext, 2);
		const { comparedFragmentPairs } = ruleContext;
		if (fragmentName1 === fragmentName2) return;
		if (comparedFragmentPairs.has(fragmentName1, fragmentName2, areMutuallyExclusive)) return;
		comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
		const fragment1 = validationContext.getFragment(fragmentName1);
		const fragment2 = validationContext.getFragment(fragmentName2);
		if (!fragment1 || !fragment2) return;
		const collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1);
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const referencedFragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, referencedFragmentName2);
		for (const referencedFragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, referencedFragmentName1, fragmentName2);
	}
	function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
		const conflicts = [];
		const collectFieldsResult1 = collectFields(validationContext, ruleContext, parentType1, selectionSet1);
		const collectFieldsResult2 = collectFields(validationContext, ruleContext, parentType2, selectionSet2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, fragmentName2);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult2, fragmentName1);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2);
		return conflicts;
	}
	function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
		for (const [responseName, fields] of groupedFieldSet) if (fields.length > 1) for (let i = 0; i < fields.length; i++) for (let j = i + 1; j < fields.length; j++) {
			const conflict = findConflict(validationContext, ruleContext, false, responseName, fields[i], fields[j]);
			if (conflict) conflicts.push(conflict);
		}
	}
	function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
		if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) return;
		for (const { responseName, fields1, fields2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (const field1 of fields1) for (const field2 of fields2) {
			const conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, field1, field2);
			if (conflict) conflicts.push(conflict);
		}
	}
	function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
		var _collectFieldsResult;
		const byCollectFieldsResult = (_collectFieldsResult = collectFieldsResult1.overlappingFields) !== null && _collectFieldsResult !== void 0 ? _collectFieldsResult : collectFieldsResult1.overlappingFields = /* @__PURE__ */ new Map();
		const cached = byCollectFieldsResult.get(collectFieldsResult2);
		if (cached !== void 0) return cached;
		const overlappingFields = [];
		for (const [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
			spendComplexityBudget(ruleContext, 1);
			const fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
			if (fields2 !== void 0) overlappingFields.push({
				responseName,
				fields1,
				fields2
			});
		}
		byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
		return overlappingFields;
	}
	function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
		const { parentType: parentType1, node: node1, definition: def1 } = fieldDetails1;
		const { parentType: parentType2, node: node2, definition: def2 } = fieldDetails2;
		const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && (0, _definition.isObjectType)(parentType1) && (0, _definition.isObjectType)(parentType2);
		spendComplexityBudget(ruleContext, 2);
		if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && (def1 === null || def1 === void 0 ? void 0 : def1.type) === (def2 === null || def2 === void 0 ? void 0 : def2.type) && node1.name.value === node2.name.value) return;
		if (!areMutuallyExclusive) {
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			let reason = fieldInfo1.comparisons.get(fieldInfo2);
			if (reason === void 0) {
				const name1 = node1.name.value;
				const name2 = node2.name.value;
				reason = name1 !== name2 ? `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields` : sameArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments) ? null : "they have differing arguments";
				fieldInfo1.comparisons.set(fieldInfo2, reason);
			}
			if (reason !== null) return {
				responseName,
				reason,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const type1 = def1 === null || def1 === void 0 ? void 0 : def1.type;
		const type2 = def2 === null || def2 === void 0 ? void 0 : def2.type;
		if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
			var _fieldInfo1$typeStrin, _fieldInfo2$typeStrin;
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			return {
				responseName,
				reason: `they return conflicting types "${(_fieldInfo1$typeStrin = fieldInfo1.typeString) !== null && _fieldInfo1$typeStrin !== void 0 ? _fieldInfo1$typeStrin : fieldInfo1.typeString = (0, _inspect.inspect)(type1)}" and "${(_fieldInfo2$typeStrin = fieldInfo2.typeString) !== null && _fieldInfo2$typeStrin !== void 0 ? _fieldInfo2$typeStrin : fieldInfo2.typeString = (0, _inspect.inspect)(type2)}"`,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const selectionSet1 = node1.selectionSet;
		const selectionSet2 = node2.selectionSet;
		if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, getFieldInfo(fieldDetails1).namedType, selectionSet1, getFieldInfo(fieldDetails2).namedType, selectionSet2), responseName, node1, node2);
	}
	function getFieldInfo(fieldDetails) {
		if (fieldDetails.info === void 0) {
			var _fieldDetails$definit;
			fieldDetails.info = {
				comparisons: /* @__PURE__ */ new Map(),
				namedType: (0, _definition.getNamedType)((_fieldDetails$definit = fieldDetails.definition) === null || _fieldDetails$definit === void 0 ? void 0 : _fieldDetails$definit.type),
				arguments: getArgumentInfo(fieldDetails.node.arguments)
			};
		}
		return fieldDetails.info;
	}
	function getArgumentInfo(args) {
		if (args === void 0 || args.length === 0) return;
		const values = /* @__PURE__ */ new Map();
		for (const { name, value } of args) values.set(name.value, value);
		return {
			nodes: args,
			values
		};
	}
	function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
		if (argumentInfo1 === void 0) return argumentInfo2 === void 0;
		if (argumentInfo1.nodes.length !== (argumentInfo2 === null || argumentInfo2 === void 0 ? void 0 : argumentInfo2.nodes.length)) return false;
		const values2 = argumentInfo2.values;
		return argumentInfo1.nodes.every((arg1) => {
			spendComplexityBudget(ruleContext, 1);
			const value2 = values2.get(arg1.name.value);
			if (value2 === void 0) return false;
			return stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
		});
	}
	function stringifyValue(ruleContext, value) {
		const cached = ruleContext.stringifiedValues.get(value);
		if (cached !== void 0) return cached;
		const result = JSON.stringify(value, (_key, node) => {
			if (!(0, _ast.isNode)(node)) return node;
			switch (node.kind) {
				case _kinds.Kind.VARIABLE: return [node.kind, node.name.value];
				case _kinds.Kind.OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0)];
				case _kinds.Kind.OBJECT_FIELD: return [node.name.value, node.value];
				case _kinds.Kind.LIST: return [node.kind, node.values];
				case _kinds.Kind.STRING: return [
					node.kind,
					node.value,
					node.block === true
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		});
		ruleContext.stringifiedValues.set(value, result);
		return result;
	}
	function doTypesConflict(ruleContext, type1, type2) {
		if (type1 === type2) return false;
		spendComplexityBudget(ruleContext, 1);
		if ((0, _definition.isListType)(type1)) return (0, _definition.isListType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isListType)(type2)) return true;
		if ((0, _definition.isNonNullType)(type1)) return (0, _definition.isNonNullType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isNonNullType)(type2)) return true;
		if ((0, _definition.isLeafType)(type1) || (0, _definition.isLeafType)(type2)) return type1 !== type2;
		return false;
	}
	function collectFields(validationContext, ruleContext, parentType, selectionSet) {
		const { cachedCollectFieldsResults } = ruleContext;
		let bySelectionSet = cachedCollectFieldsResults.get(parentType);
		if (bySelectionSet === void 0) {
			bySelectionSet = /* @__PURE__ */ new Map();
			cachedCollectFieldsResults.set(parentType, bySelectionSet);
		}
		const cached = bySelectionSet.get(selectionSet);
		if (cached) return cached;
		const fieldDetails = /* @__PURE__ */ new Map();
		const fragmentNames = /* @__PURE__ */ new Set();
		collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames);
		const result = {
			groupedFieldSet: fieldDetails,
			fragmentNames: [...fragmentNames]
		};
		bySelectionSet.set(selectionSet, result);
		return result;
	}
	function collectFragmentFields(validationContext, ruleContext, fragment) {
		return collectFields(validationContext, ruleContext, (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
	}
	function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				var _selection$arguments$, _selection$arguments;
				const fieldName = selection.name.value;
				let fieldDef;
				if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) fieldDef = parentType.getFields()[fieldName];
				const responseName = selection.alias ? selection.alias.value : fieldName;
				let fieldDetailsList = fieldDetails.get(responseName);
				if (fieldDetailsList === void 0) {
					fieldDetailsList = [];
					fieldDetails.set(responseName, fieldDetailsList);
				}
				fieldDetailsList.push({
					parentType,
					node: selection,
					definition: fieldDef,
					isSimpleLeaf: ((_selection$arguments$ = (_selection$arguments = selection.arguments) === null || _selection$arguments === void 0 ? void 0 : _selection$arguments.length) !== null && _selection$arguments$ !== void 0 ? _selection$arguments$ : 0) === 0 && !selection.selectionSet
				});
				break;
			}
			case _kinds.Kind.FRAGMENT_SPREAD:
				fragmentNames.add(selection.name.value);
				break;
			case _kinds.Kind.INLINE_FRAGMENT: {
				const typeCondition = selection.typeCondition;
				collectFieldsImpl(validationContext, typeCondition ? (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, fieldDetails, fragmentNames);
				break;
			}
		}
	}
	function subfieldConflicts(conflicts, responseName, node1, node2) {
		if (conflicts.length > 0) {
			let message = "";
			for (const { responseName: name, reason } of conflicts) {
				message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
				if (message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
			}
			return {
				responseName,
				reason: maybeAbbreviate(message),
				fields1: collectConflictNodes(node1, conflicts, "fields1"),
				fields2: collectConflictNodes(node2, conflicts, "fields2")
			};
		}
	}
	function collectConflictNodes(node, conflicts, side) {
		const nodes = [node];
		for (const conflict of conflicts) {
			const remaining = MAX_CONFLICT_NODES - nodes.length;
			const retainedNodes = conflict[side].slice(-remaining);
			nodes.push(...retainedNodes);
			if (nodes.length === MAX_CONFLICT_NODES) break;
		}
		return nodes;
	}
	function maybeAbbreviate(text) {
		return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
	}
	function spendComplexityBudget(ruleContext, cost) {
		ruleContext.remainingComplexityBudget -= cost;
		/* c8 ignore next 3 */
		if (ruleContext.remainingComplexityBudget < 0) throw _validationAbortedError.validationAbortedError;
	}
	/**
	* A way to keep track of pairs of similar things when the ordering of the pair
	* does not matter.
	*
	* Provides a third argument for has/add to allow flagging the pair as
	* weakly or strongly present within the collection.
	*
	* @internal
	*/
	var PairSet = class {
		constructor() {
			this._data = /* @__PURE__ */ new Map();
		}
		has(a, b, weaklyPresent) {
			return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
		}
		_has(a, b, weaklyPresent) {
			var _this$_data$get;
			const result = (_this$_data$get = this._data.get(a)) === null || _this$_data$get === void 0 ? void 0 : _this$_data$get.get(b);
			if (result === void 0) return false;
			return weaklyPresent ? true : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			const map = this._data.get(a);
			if (map === void 0) this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
			else map.set(b, weaklyPresent);
		}
	};
}));
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.js
var require_PossibleFragmentSpreadsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleFragmentSpreadsRule = PossibleFragmentSpreadsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Possible fragment spread
	*
	* A fragment spread is only valid if the type condition could ever possibly
	* be true: if there is a non-empty intersection of the possible parent types,
	* and possible types which pass the type condition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { PossibleFragmentSpreadsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     barkVolume: Int
	*   }
	*
	*   type Cat {
	*     meowVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { ... on Cat { meowVolume } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { ... on Dog { barkVolume } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]); // => []
	* ```
	*/
	function PossibleFragmentSpreadsRule(context) {
		return {
			InlineFragment(node) {
				const fragType = context.getType();
				const parentType = context.getParentType();
				if ((0, _definition.isCompositeType)(fragType) && (0, _definition.isCompositeType)(parentType) && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			},
			FragmentSpread(node) {
				const fragName = node.name.value;
				const fragType = getFragmentType(context, fragName);
				const parentType = context.getParentType();
				if (fragType && parentType && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			}
		};
	}
	function getFragmentType(context, name) {
		const frag = context.getFragment(name);
		if (frag) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), frag.typeCondition);
			if ((0, _definition.isCompositeType)(type)) return type;
		}
	}
}));
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.js
var require_PossibleTypeExtensionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleTypeExtensionsRule = PossibleTypeExtensionsRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Possible type extension
	*
	* A type extension is only valid if the type is defined and has the same kind.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { PossibleTypeExtensionsRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   extend type Missing { name: String } type Query { name: String }
	* `;
	*
	* PossibleTypeExtensionsRule.name; // => 'PossibleTypeExtensionsRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } extend type Query { other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function PossibleTypeExtensionsRule(context) {
		const schema = context.getSchema();
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = def;
		return {
			ScalarTypeExtension: checkExtension,
			ObjectTypeExtension: checkExtension,
			InterfaceTypeExtension: checkExtension,
			UnionTypeExtension: checkExtension,
			EnumTypeExtension: checkExtension,
			InputObjectTypeExtension: checkExtension
		};
		function checkExtension(node) {
			const typeName = node.name.value;
			const defNode = definedTypes[typeName];
			const existingType = schema === null || schema === void 0 ? void 0 : schema.getType(typeName);
			let expectedKind;
			if (defNode) expectedKind = defKindToExtKind[defNode.kind];
			else if (existingType) expectedKind = typeToExtKind(existingType);
			if (expectedKind) {
				if (expectedKind !== node.kind) {
					const kindStr = extensionKindToTypeName(node.kind);
					context.reportError(new _GraphQLError.GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
				}
			} else {
				const allTypeNames = Object.keys({
					...definedTypes,
					...schema === null || schema === void 0 ? void 0 : schema.getTypeMap()
				});
				const suggestedTypes = (0, _suggestionList.suggestionList)(typeName, allTypeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node.name }));
			}
		}
	}
	const defKindToExtKind = {
		[_kinds.Kind.SCALAR_TYPE_DEFINITION]: _kinds.Kind.SCALAR_TYPE_EXTENSION,
		[_kinds.Kind.OBJECT_TYPE_DEFINITION]: _kinds.Kind.OBJECT_TYPE_EXTENSION,
		[_kinds.Kind.INTERFACE_TYPE_DEFINITION]: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
		[_kinds.Kind.UNION_TYPE_DEFINITION]: _kinds.Kind.UNION_TYPE_EXTENSION,
		[_kinds.Kind.ENUM_TYPE_DEFINITION]: _kinds.Kind.ENUM_TYPE_EXTENSION,
		[_kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION]: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION
	};
	function typeToExtKind(type) {
		if ((0, _definition.isScalarType)(type)) return _kinds.Kind.SCALAR_TYPE_EXTENSION;
		if ((0, _definition.isObjectType)(type)) return _kinds.Kind.OBJECT_TYPE_EXTENSION;
		if ((0, _definition.isInterfaceType)(type)) return _kinds.Kind.INTERFACE_TYPE_EXTENSION;
		if ((0, _definition.isUnionType)(type)) return _kinds.Kind.UNION_TYPE_EXTENSION;
		if ((0, _definition.isEnumType)(type)) return _kinds.Kind.ENUM_TYPE_EXTENSION;
		if ((0, _definition.isInputObjectType)(type)) return _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function extensionKindToTypeName(kind) {
		switch (kind) {
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return "scalar";
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return "object";
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return "interface";
			case _kinds.Kind.UNION_TYPE_EXTENSION: return "union";
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return "enum";
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(kind));
		}
	}
}));
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.js
var require_ProvidedRequiredArgumentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ProvidedRequiredArgumentsOnDirectivesRule = ProvidedRequiredArgumentsOnDirectivesRule;
	exports.ProvidedRequiredArgumentsRule = ProvidedRequiredArgumentsRule;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Provided required arguments
	*
	* A field or directive is only valid if all required (non-null without a
	* default value) field arguments have been provided.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ProvidedRequiredArgumentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(required: String!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(required: "x") }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]); // => []
	* ```
	*/
	function ProvidedRequiredArgumentsRule(context) {
		return {
			...ProvidedRequiredArgumentsOnDirectivesRule(context),
			Field: { leave(fieldNode) {
				var _fieldNode$arguments;
				const fieldDef = context.getFieldDef();
				if (!fieldDef) return false;
				const providedArgs = new Set(
					/* c8 ignore next */
					(_fieldNode$arguments = fieldNode.arguments) === null || _fieldNode$arguments === void 0 ? void 0 : _fieldNode$arguments.map((arg) => arg.name.value)
				);
				for (const argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && (0, _definition.isRequiredArgument)(argDef)) {
					const argTypeStr = (0, _inspect.inspect)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: fieldNode }));
				}
			} }
		};
	}
	/** @internal */
	function ProvidedRequiredArgumentsOnDirectivesRule(context) {
		var _schema$getDirectives;
		const requiredArgsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = (_schema$getDirectives = schema === null || schema === void 0 ? void 0 : schema.getDirectives()) !== null && _schema$getDirectives !== void 0 ? _schema$getDirectives : _directives.specifiedDirectives;
		for (const directive of definedDirectives) requiredArgsMap[directive.name] = (0, _keyMap.keyMap)(directive.args.filter(_definition.isRequiredArgument), (arg) => arg.name);
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			requiredArgsMap[def.name.value] = (0, _keyMap.keyMap)(argNodes.filter(isRequiredArgumentNode), (arg) => arg.name.value);
		}
		return { Directive: { leave(directiveNode) {
			const directiveName = directiveNode.name.value;
			const requiredArgs = requiredArgsMap[directiveName];
			if (requiredArgs) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
				for (const [argName, argDef] of Object.entries(requiredArgs)) if (!argNodeMap.has(argName)) {
					const argType = (0, _definition.isType)(argDef.type) ? (0, _inspect.inspect)(argDef.type) : (0, _printer.print)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
				}
			}
		} } };
	}
	function isRequiredArgumentNode(arg) {
		return arg.type.kind === _kinds.Kind.NON_NULL_TYPE && arg.defaultValue == null;
	}
}));
// node_modules/graphql/validation/rules/ScalarLeafsRule.js
var require_ScalarLeafsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ScalarLeafsRule = ScalarLeafsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Scalar leafs
	*
	* A GraphQL document is valid only if all leaf fields (fields without
	* sub selections) are of scalar or enum types.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ScalarLeafsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name { length } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [ScalarLeafsRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [ScalarLeafsRule]); // => []
	* ```
	*/
	function ScalarLeafsRule(context) {
		return { Field(node) {
			const type = context.getType();
			const selectionSet = node.selectionSet;
			if (type) {
				if ((0, _definition.isLeafType)((0, _definition.getNamedType)(type))) {
					if (selectionSet) {
						const fieldName = node.name.value;
						const typeStr = (0, _inspect.inspect)(type);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
					}
				} else if (!selectionSet) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
				} else if (selectionSet.selections.length === 0) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
				}
			}
		} };
	}
}));
// node_modules/graphql/jsutils/printPathArray.js
var require_printPathArray = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printPathArray = printPathArray;
	/**
	* Build a string describing the path.
	*
	* @internal
	*/
	function printPathArray(path) {
		return path.map((key) => typeof key === "number" ? "[" + key.toString() + "]" : "." + key).join("");
	}
}));
// node_modules/graphql/jsutils/Path.js
var require_Path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addPath = addPath;
	exports.pathToArray = pathToArray;
	/** @category Paths */
	/** Represents a linked response path from a field back to the root response. */
	/**
	* Given a Path and a key, return a new Path containing the new key.
	*
	* @internal
	*/
	function addPath(prev, key, typename) {
		return {
			prev,
			key,
			typename
		};
	}
	/**
	* Given a Path, return an Array of the path keys.
	* @param path - The linked response path to flatten.
	* @returns An array of response path keys from root to leaf.
	* @example
	* ```ts
	* import { pathToArray } from 'graphql/jsutils/Path';
	*
	* const path = {
	*   prev: {
	*     prev: {
	*       prev: undefined,
	*       key: 'viewer',
	*       typename: 'Query',
	*     },
	*     key: 'friends',
	*     typename: 'User',
	*   },
	*   key: 0,
	*   typename: undefined,
	* };
	*
	* pathToArray(path); // => ['viewer', 'friends', 0]
	* pathToArray(undefined); // => []
	* ```
	*/
	function pathToArray(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.push(curr.key);
			curr = curr.prev;
		}
		return flattened.reverse();
	}
}));
// node_modules/graphql/utilities/coerceInputValue.js
var require_coerceInputValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.coerceInputValue = coerceInputValue;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _Path = require_Path();
	var _printPathArray = require_printPathArray();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Values */
	/**
	* Coerces a JavaScript value given a GraphQL Input Type.
	* @param inputValue - JavaScript value to coerce.
	* @param type - GraphQL input type to coerce the value against.
	* @param onError - Callback invoked for each coercion error.
	* @param hideSuggestions - Omit suggestions from error messages.
	* @returns Coerced value, or undefined if coercion failed and errors were reported.
	* @example
	* ```ts
	* // Coerce runtime input values and throw on invalid input by default.
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* coerceInputValue({ stars: 5, tags: ['featured'] }, ReviewInput); // => { stars: 5, tags: ['featured'] }
	* coerceInputValue({ stars: 'bad' }, ReviewInput); // throws an error
	* ```
	* @example
	* ```ts
	* // This variant collects coercion errors with a custom onError callback.
	* import { GraphQLInt, GraphQLNonNull } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const errors: Array<{
	*   path: ReadonlyArray<string | number>;
	*   invalidValue: unknown;
	*   message: string;
	* }> = [];
	* const value = coerceInputValue(
	*   null,
	*   new GraphQLNonNull(GraphQLInt),
	*   (path, invalidValue, error) => {
	*     errors.push({ path, invalidValue, message: error.message });
	*   },
	* );
	*
	* value; // => undefined
	* errors; // => [ { path: [], invalidValue: null, message: 'Expected non-nullable type "Int!" not to be null.' } ]
	* ```
	*/
	function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
		return coerceInputValueImpl(inputValue, type, onError, void 0, hideSuggestions);
	}
	function defaultOnError(path, invalidValue, error) {
		let errorPrefix = "Invalid value " + (0, _inspect.inspect)(invalidValue);
		if (path.length > 0) errorPrefix += ` at "value${(0, _printPathArray.printPathArray)(path)}"`;
		error.message = errorPrefix + ": " + error.message;
		throw error;
	}
	function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
		if ((0, _definition.isNonNullType)(type)) {
			if (inputValue != null) return coerceInputValueImpl(inputValue, type.ofType, onError, path, hideSuggestions);
			onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected non-nullable type "${(0, _inspect.inspect)(type)}" not to be null.`));
			return;
		}
		if (inputValue == null) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(inputValue)) return Array.from(inputValue, (itemValue, index) => {
				const itemPath = (0, _Path.addPath)(path, index, void 0);
				return coerceInputValueImpl(itemValue, itemType, onError, itemPath, hideSuggestions);
			});
			return [coerceInputValueImpl(inputValue, itemType, onError, path, hideSuggestions)];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(inputValue) || Array.isArray(inputValue)) {
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}" to be an object.`));
				return;
			}
			const coercedValue = Object.create(null);
			const fieldDefs = type.getFields();
			for (const field of Object.values(fieldDefs)) {
				const fieldValue = inputValue[field.name];
				if (fieldValue === void 0) {
					if (field.defaultValue !== void 0) coercedValue[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) {
						const typeStr = (0, _inspect.inspect)(field.type);
						onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${field.name}" of required type "${typeStr}" was not provided.`));
					}
					continue;
				}
				coercedValue[field.name] = coerceInputValueImpl(fieldValue, field.type, onError, (0, _Path.addPath)(path, field.name, type.name), hideSuggestions);
			}
			for (const fieldName of Object.keys(inputValue)) if (!fieldDefs[fieldName]) {
				const suggestions = hideSuggestions ? [] : (0, _suggestionList.suggestionList)(fieldName, Object.keys(type.getFields()));
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${fieldName}" is not defined by type "${type.name}".` + (0, _didYouMean.didYouMean)(suggestions)));
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedValue);
				if (keys.length !== 1) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Exactly one key must be specified for OneOf type "${type.name}".`));
				const key = keys[0];
				const value = coercedValue[key];
				if (value === null) onError((0, _Path.pathToArray)(path).concat(key), value, new _GraphQLError.GraphQLError(`Field "${key}" must be non-null.`));
			}
			return { ...coercedValue };
		}
		if ((0, _definition.isLeafType)(type)) {
			let parseResult;
			try {
				parseResult = (0, _definition.isEnumType)(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
			} catch (error) {
				if (error instanceof _GraphQLError.GraphQLError) onError((0, _Path.pathToArray)(path), inputValue, error);
				else onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}". ` + error.message, { originalError: error }));
				return;
			}
			if (parseResult === void 0) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}".`));
			return parseResult;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
}));
// node_modules/graphql/utilities/valueFromAST.js
var require_valueFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromAST = valueFromAST;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _kinds = require_kinds();
	var _definition = require_definition();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* GraphQL Value literals.
	*
	* Returns `undefined` when the value could not be validly coerced according to
	* the provided type.
	*
	* | GraphQL Value        | JSON Value    |
	* | -------------------- | ------------- |
	* | Input Object         | Object        |
	* | List                 | Array         |
	* | Boolean              | Boolean       |
	* | String               | String        |
	* | Int / Float          | Number        |
	* | Enum Value           | Unknown       |
	* | NullValue            | null          |
	* @param valueNode - GraphQL value AST node to convert.
	* @param type - The GraphQL type to inspect.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns The coerced JavaScript value, or undefined if the AST value cannot be coerced to the type.
	* @example
	* ```ts
	* // Coerce literal values without variables.
	* import { parseValue } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* valueFromAST(parseValue('{ stars: 5, tags: ["featured"] }'), ReviewInput); // => { stars: 5, tags: ['featured'] }
	* valueFromAST(parseValue('{ stars: "bad" }'), ReviewInput); // => undefined
	* ```
	* @example
	* ```ts
	* // This variant resolves variable references from runtime values.
	* import { parseValue } from 'graphql/language';
	* import { GraphQLInt } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* valueFromAST(parseValue('$stars'), GraphQLInt, { stars: 5 }); // => 5
	* valueFromAST(parseValue('$stars'), GraphQLInt, {}); // => undefined
	* ```
	*/
	function valueFromAST(valueNode, type, variables) {
		if (!valueNode) return;
		if (valueNode.kind === _kinds.Kind.VARIABLE) {
			const variableName = valueNode.name.value;
			if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) return;
			const variableValue = variables[variableName];
			if (variableValue === null && (0, _definition.isNonNullType)(type)) return;
			return variableValue;
		}
		if ((0, _definition.isNonNullType)(type)) {
			if (valueNode.kind === _kinds.Kind.NULL) return;
			return valueFromAST(valueNode, type.ofType, variables);
		}
		if (valueNode.kind === _kinds.Kind.NULL) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if (valueNode.kind === _kinds.Kind.LIST) {
				const coercedValues = [];
				for (const itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
					if ((0, _definition.isNonNullType)(itemType)) return;
					coercedValues.push(null);
				} else {
					const itemValue = valueFromAST(itemNode, itemType, variables);
					if (itemValue === void 0) return;
					coercedValues.push(itemValue);
				}
				return coercedValues;
			}
			const coercedValue = valueFromAST(valueNode, itemType, variables);
			if (coercedValue === void 0) return;
			return [coercedValue];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (valueNode.kind !== _kinds.Kind.OBJECT) return;
			const coercedObj = Object.create(null);
			const fieldNodes = (0, _keyMap.keyMap)(valueNode.fields, (field) => field.name.value);
			for (const field of Object.values(type.getFields())) {
				const fieldNode = fieldNodes[field.name];
				if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
					if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) return;
					continue;
				}
				const fieldValue = valueFromAST(fieldNode.value, field.type, variables);
				if (fieldValue === void 0) return;
				coercedObj[field.name] = fieldValue;
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedObj);
				if (keys.length !== 1) return;
				if (coercedObj[keys[0]] === null) return;
			}
			return coercedObj;
		}
		if ((0, _definition.isLeafType)(type)) {
			let result;
			try {
				result = type.parseLiteral(valueNode, variables);
			} catch (_error) {
				return;
			}
			if (result === void 0) return;
			return result;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	function isMissingVariable(valueNode, variables) {
		return valueNode.kind === _kinds.Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/values.js
var require_values = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getArgumentValues = getArgumentValues;
	exports.getDirectiveValues = getDirectiveValues;
	exports.getVariableValues = getVariableValues;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _printPathArray = require_printPathArray();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _coerceInputValue = require_coerceInputValue();
	var _typeFromAST = require_typeFromAST();
	var _valueFromAST = require_valueFromAST();
	/** @category Values */
	/**
	* Prepares an object map of variableValues of the correct type based on the
	* provided variable definitions and arbitrary input. If the input cannot be
	* parsed to match the variable definitions, GraphQLError values are returned.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param schema - GraphQL schema to use.
	* @param varDefNodes - The variable definition AST nodes to coerce.
	* @param inputs - The runtime variable values keyed by variable name.
	* @param options - Optional variable coercion options, including error limits.
	* @returns Coerced variable values, or request errors.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Coerce provided variables and apply operation defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const document = parse(`
	*   query ($stars: Int!, $limit: Int = 10) {
	*     reviews(stars: $stars, limit: $limit)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(schema, operation.variableDefinitions ?? [], {
	*   stars: 5,
	* });
	*
	* result; // => { coerced: { stars: 5, limit: 10 } }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant uses maxErrors to cap reported coercion errors.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput!): String
	*   }
	* `);
	* const document = parse(`
	*   query ($first: ReviewInput!, $second: ReviewInput!) {
	*     first: review(input: $first)
	*     second: review(input: $second)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(
	*   schema,
	*   operation.variableDefinitions ?? [],
	*   { first: { stars: 'bad' }, second: { stars: 'also bad' } },
	*   { maxErrors: 1 },
	* );
	*
	* result.errors?.length; // => 2
	* result.errors?.[1].message.includes('error limit reached'); // => true
	* ```
	*/
	function getVariableValues(schema, varDefNodes, inputs, options) {
		const errors = [];
		const maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors;
		try {
			const coerced = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
				if (maxErrors != null && errors.length >= maxErrors) throw new _GraphQLError.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
				errors.push(error);
			}, options === null || options === void 0 ? void 0 : options.hideSuggestions);
			if (errors.length === 0) return { coerced };
		} catch (error) {
			errors.push(error);
		}
		return { errors };
	}
	function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
		const coercedValues = Object.create(null);
		for (const varDefNode of varDefNodes) {
			const varName = varDefNode.variable.name.value;
			const varType = (0, _typeFromAST.typeFromAST)(schema, varDefNode.type);
			if (!(0, _definition.isInputType)(varType)) {
				const varTypeStr = (0, _printer.printForError)(varDefNode.type);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type }));
				continue;
			}
			if (!hasOwnProperty(inputs, varName)) {
				if (varDefNode.defaultValue) coercedValues[varName] = (0, _valueFromAST.valueFromAST)(varDefNode.defaultValue, varType);
				else if ((0, _definition.isNonNullType)(varType)) {
					const varTypeStr = (0, _inspect.inspect)(varType);
					onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of required type "${varTypeStr}" was not provided.`, { nodes: varDefNode }));
				}
				continue;
			}
			const value = inputs[varName];
			if (value === null && (0, _definition.isNonNullType)(varType)) {
				const varTypeStr = (0, _inspect.inspect)(varType);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`, { nodes: varDefNode }));
				continue;
			}
			coercedValues[varName] = (0, _coerceInputValue.coerceInputValue)(value, varType, (path, invalidValue, error) => {
				let prefix = `Variable "$${varName}" got invalid value ` + (0, _inspect.inspect)(invalidValue);
				if (path.length > 0) prefix += ` at "${varName}${(0, _printPathArray.printPathArray)(path)}"`;
				onError(new _GraphQLError.GraphQLError(prefix + "; " + error.message, {
					nodes: varDefNode,
					originalError: error
				}));
			}, hideSuggestions);
		}
		return { ...coercedValues };
	}
	/**
	* Prepares an object map of argument values given a list of argument
	* definitions and list of argument AST nodes.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param def - The field or directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal argument values and defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('{ reviews(stars: 5) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode); // => { stars: 5, limit: 10 }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves argument values from operation variables.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('query ($stars: Int!) { reviews(stars: $stars) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode, { stars: 5 }); // => { stars: 5 }
	* getArgumentValues(fieldDef, fieldNode, {}); // throws an error
	* ```
	*/
	function getArgumentValues(def, node, variableValues) {
		var _node$arguments;
		const coercedValues = Object.create(null);
		/* c8 ignore next */
		const argumentNodes = (_node$arguments = node.arguments) !== null && _node$arguments !== void 0 ? _node$arguments : [];
		const argNodeMap = (0, _keyMap.keyMap)(argumentNodes, (arg) => arg.name.value);
		for (const argDef of def.args) {
			const name = argDef.name;
			const argType = argDef.type;
			const argumentNode = argNodeMap[name];
			if (!argumentNode) {
				if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
				else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was not provided.`, { nodes: node });
				continue;
			}
			const valueNode = argumentNode.value;
			let isNull = valueNode.kind === _kinds.Kind.NULL;
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				const variableName = valueNode.name.value;
				if (variableValues == null || !hasOwnProperty(variableValues, variableName)) {
					if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
					else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`, { nodes: valueNode });
					continue;
				}
				isNull = variableValues[variableName] == null;
			}
			if (isNull && (0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of non-null type "${(0, _inspect.inspect)(argType)}" must not be null.`, { nodes: valueNode });
			const coercedValue = (0, _valueFromAST.valueFromAST)(valueNode, argType, variableValues);
			if (coercedValue === void 0) throw new _GraphQLError.GraphQLError(`Argument "${name}" has invalid value ${(0, _printer.printForError)(valueNode)}.`, { nodes: valueNode });
			coercedValues[name] = coercedValue;
		}
		return { ...coercedValues };
	}
	/**
	* AST node shape accepted by getDirectiveValues.
	* @internal
	*/
	/**
	* Prepares an object map of argument values given a directive definition
	* and a AST node which may contain directives. Optionally also accepts a map
	* of variable values.
	*
	* If the directive does not exist on the node, returns undefined.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param directiveDef - The directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced directive argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal directive arguments from a node.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLSkipDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse('{ name @skip(if: true) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLSkipDirective, fieldNode); // => { if: true }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves directive arguments from variables and handles absent directives.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLIncludeDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse(
	*   'query ($includeName: Boolean!) { name @include(if: $includeName) }',
	* );
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLIncludeDirective, fieldNode, {
	*   includeName: false,
	* }); // => { if: false }
	* getDirectiveValues(GraphQLIncludeDirective, { directives: [] }); // => undefined
	* ```
	*/
	function getDirectiveValues(directiveDef, node, variableValues) {
		var _node$directives;
		const directiveNode = (_node$directives = node.directives) === null || _node$directives === void 0 ? void 0 : _node$directives.find((directive) => directive.name.value === directiveDef.name);
		if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/collectFields.js
var require_collectFields = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.collectFields = collectFields;
	exports.collectSubfields = collectSubfields;
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _directives = require_directives();
	var _typeFromAST = require_typeFromAST();
	var _values = require_values();
	/**
	* Given a selectionSet, collects all of the fields and returns them.
	*
	* CollectFields requires the "runtime type" of an object. For a field that
	* returns an Interface or Union type, the "runtime type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
		const fields = /* @__PURE__ */ new Map();
		collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, /* @__PURE__ */ new Set(), onSelectionSet);
		return fields;
	}
	/**
	* Given an array of field nodes, collects all of the subfields of the passed
	* in fields, and returns them at the end.
	*
	* CollectSubFields requires the "return type" of an object. For a field that
	* returns an Interface or Union type, the "return type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
		const subFieldNodes = /* @__PURE__ */ new Map();
		const visitedFragmentNames = /* @__PURE__ */ new Set();
		for (const node of fieldNodes) if (node.selectionSet) collectFieldsImpl(schema, fragments, variableValues, returnType, node.selectionSet, subFieldNodes, visitedFragmentNames);
		return subFieldNodes;
	}
	function collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, visitedFragmentNames, onSelectionSet) {
		onSelectionSet === null || onSelectionSet === void 0 || onSelectionSet(selectionSet);
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				if (!shouldIncludeNode(variableValues, selection)) continue;
				const name = getFieldEntryKey(selection);
				const fieldList = fields.get(name);
				if (fieldList !== void 0) fieldList.push(selection);
				else fields.set(name, [selection]);
				break;
			}
			case _kinds.Kind.INLINE_FRAGMENT:
				if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, selection.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			case _kinds.Kind.FRAGMENT_SPREAD: {
				const fragName = selection.name.value;
				if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) continue;
				visitedFragmentNames.add(fragName);
				const fragment = fragments[fragName];
				if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, fragment.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			}
		}
	}
	/**
	* Determines if a field should be included based on the `@include` and `@skip`
	* directives, where `@skip` has higher precedence than `@include`.
	*
	* @internal
	*/
	function shouldIncludeNode(variableValues, node) {
		const skip = (0, _values.getDirectiveValues)(_directives.GraphQLSkipDirective, node, variableValues);
		if ((skip === null || skip === void 0 ? void 0 : skip.if) === true) return false;
		const include = (0, _values.getDirectiveValues)(_directives.GraphQLIncludeDirective, node, variableValues);
		if ((include === null || include === void 0 ? void 0 : include.if) === false) return false;
		return true;
	}
	/**
	* Determines if a fragment is applicable to the given type.
	*
	* @internal
	*/
	function doesFragmentConditionMatch(schema, fragment, type) {
		const typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return true;
		const conditionalType = (0, _typeFromAST.typeFromAST)(schema, typeConditionNode);
		if (conditionalType === type) return true;
		if ((0, _definition.isAbstractType)(conditionalType)) return schema.isSubType(conditionalType, type);
		return false;
	}
	/**
	* Implements the logic to compute the key of a given field's entry
	*
	* @internal
	*/
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
}));
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.js
var require_SingleFieldSubscriptionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SingleFieldSubscriptionsRule = SingleFieldSubscriptionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _collectFields = require_collectFields();
	/** @category Validation Rules */
	/**
	* Subscriptions must only include a non-introspection field.
	*
	* A GraphQL subscription is valid only if it contains a single root field and
	* that root field is not an introspection field.
	*
	* See https://spec.graphql.org/draft/#sec-Single-root-field
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { SingleFieldSubscriptionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	*
	*   type Subscription {
	*     a: String
	*     b: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   subscription { a b }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   subscription { a }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]); // => []
	* ```
	*/
	function SingleFieldSubscriptionsRule(context) {
		let fragments;
		function reserveSelectionSetWork(selectionSet) {
			context.spendFragmentWork(selectionSet.selections.length);
			for (const selection of selectionSet.selections) {
				const directives = selection.directives;
				if (directives !== void 0) {
					context.spendFragmentWork(directives.length);
					for (const directive of directives) if (directive.name.value === "skip" || directive.name.value === "include") {
						var _directive$arguments$, _directive$arguments;
						context.spendFragmentWork((_directive$arguments$ = (_directive$arguments = directive.arguments) === null || _directive$arguments === void 0 ? void 0 : _directive$arguments.length) !== null && _directive$arguments$ !== void 0 ? _directive$arguments$ : 0);
					}
				}
			}
		}
		return { OperationDefinition(node) {
			if (node.operation === "subscription") {
				const schema = context.getSchema();
				const subscriptionType = schema.getSubscriptionType();
				if (subscriptionType) {
					const operationName = node.name ? node.name.value : null;
					const variableValues = Object.create(null);
					if (fragments === void 0) {
						fragments = Object.create(null);
						const definitions = context.getDocument().definitions;
						context.spendFragmentWork(definitions.length);
						for (const definition of definitions) if (definition.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
					}
					const fields = (0, _collectFields.collectFields)(schema, fragments, variableValues, subscriptionType, node.selectionSet, reserveSelectionSetWork);
					if (fields.size > 1) {
						const extraFieldSelections = [...fields.values()].slice(1).flat();
						context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.", { nodes: extraFieldSelections }));
					}
					for (const fieldNodes of fields.values()) if (fieldNodes[0].name.value.startsWith("__")) context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.", { nodes: fieldNodes }));
				}
			}
		} };
	}
}));
// node_modules/graphql/jsutils/groupBy.js
var require_groupBy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.groupBy = groupBy;
	/**
	* Groups array items into a Map, given a function to produce grouping key.
	*
	* @internal
	*/
	function groupBy(list, keyFn) {
		const result = /* @__PURE__ */ new Map();
		for (const item of list) {
			const key = keyFn(item);
			const group = result.get(key);
			if (group === void 0) result.set(key, [item]);
			else group.push(item);
		}
		return result;
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.js
var require_UniqueArgumentDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentDefinitionNamesRule = UniqueArgumentDefinitionNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument definition names
	*
	* A GraphQL Object or Interface type is only valid if all its fields have uniquely named arguments.
	* A GraphQL Directive is only valid if all its arguments are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueArgumentDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { field(arg: String, arg: Int): String }
	* `;
	*
	* UniqueArgumentDefinitionNamesRule.name; // => 'UniqueArgumentDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { field(arg: String): String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueArgumentDefinitionNamesRule(context) {
		return {
			DirectiveDefinition(directiveNode) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argumentNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
			},
			InterfaceTypeDefinition: checkArgUniquenessPerField,
			InterfaceTypeExtension: checkArgUniquenessPerField,
			ObjectTypeDefinition: checkArgUniquenessPerField,
			ObjectTypeExtension: checkArgUniquenessPerField
		};
		function checkArgUniquenessPerField(typeNode) {
			var _typeNode$fields;
			const typeName = typeNode.name.value;
			/* c8 ignore next */
			const fieldNodes = (_typeNode$fields = typeNode.fields) !== null && _typeNode$fields !== void 0 ? _typeNode$fields : [];
			for (const fieldDef of fieldNodes) {
				var _fieldDef$arguments;
				const fieldName = fieldDef.name.value;
				/* c8 ignore next */
				const argumentNodes = (_fieldDef$arguments = fieldDef.arguments) !== null && _fieldDef$arguments !== void 0 ? _fieldDef$arguments : [];
				checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
			}
			return false;
		}
		function checkArgUniqueness(parentName, argumentNodes) {
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.js
var require_UniqueArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentNamesRule = UniqueArgumentNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument names
	*
	* A GraphQL field or directive is only valid if all supplied arguments are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(arg: "1", arg: "2") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueArgumentNamesRule]); // => []
	* ```
	*/
	function UniqueArgumentNamesRule(context) {
		return {
			Field: checkArgUniqueness,
			Directive: checkArgUniqueness
		};
		function checkArgUniqueness(parentNode) {
			var _parentNode$arguments;
			/* c8 ignore next */
			const argumentNodes = (_parentNode$arguments = parentNode.arguments) !== null && _parentNode$arguments !== void 0 ? _parentNode$arguments : [];
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.js
var require_UniqueDirectiveNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectiveNamesRule = UniqueDirectiveNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique directive names
	*
	* A GraphQL document is only valid if all defined directives have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueDirectiveNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   directive @tag on FIELD directive @tag on QUERY type Query { name: String }
	* `;
	*
	* UniqueDirectiveNamesRule.name; // => 'UniqueDirectiveNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   directive @tag on FIELD type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueDirectiveNamesRule(context) {
		const knownDirectiveNames = Object.create(null);
		const schema = context.getSchema();
		return { DirectiveDefinition(node) {
			const directiveName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getDirective(directiveName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
				return;
			}
			if (knownDirectiveNames[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownDirectiveNames[directiveName], node.name] }));
			else knownDirectiveNames[directiveName] = node.name;
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.js
var require_UniqueDirectivesPerLocationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectivesPerLocationRule = UniqueDirectivesPerLocationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Unique directive names per location
	*
	* A GraphQL document is only valid if all non-repeatable directives at
	* a given location are uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Unique-Per-Location
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueDirectivesPerLocationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @include(if: true) @include(if: false) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]); // => []
	* ```
	*/
	function UniqueDirectivesPerLocationRule(context) {
		const uniqueDirectiveMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) uniqueDirectiveMap[def.name.value] = !def.repeatable;
		const schemaDirectives = Object.create(null);
		const typeDirectivesMap = Object.create(null);
		const directiveDirectivesMap = Object.create(null);
		return { enter(node) {
			if (!("directives" in node) || !node.directives) return;
			let seenDirectives;
			if (node.kind === _kinds.Kind.SCHEMA_DEFINITION || node.kind === _kinds.Kind.SCHEMA_EXTENSION) seenDirectives = schemaDirectives;
			else if ((0, _predicates.isTypeDefinitionNode)(node) || (0, _predicates.isTypeExtensionNode)(node)) {
				const typeName = node.name.value;
				seenDirectives = typeDirectivesMap[typeName];
				if (seenDirectives === void 0) typeDirectivesMap[typeName] = seenDirectives = Object.create(null);
			} else if (node.kind === _kinds.Kind.DIRECTIVE_DEFINITION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
				const directiveName = node.name.value;
				seenDirectives = directiveDirectivesMap[directiveName];
				if (seenDirectives === void 0) directiveDirectivesMap[directiveName] = seenDirectives = Object.create(null);
			} else seenDirectives = Object.create(null);
			for (const directive of node.directives) {
				const directiveName = directive.name.value;
				if (uniqueDirectiveMap[directiveName]) {
					if (seenDirectives[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirectives[directiveName], directive] }));
					else seenDirectives[directiveName] = directive;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.js
var require_UniqueEnumValueNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueEnumValueNamesRule = UniqueEnumValueNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique enum value names
	*
	* A GraphQL enum type is only valid if all its values are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueEnumValueNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   enum Status { ACTIVE ACTIVE } type Query { status: Status }
	* `;
	*
	* UniqueEnumValueNamesRule.name; // => 'UniqueEnumValueNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   enum Status { ACTIVE INACTIVE } type Query { status: Status }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueEnumValueNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownValueNames = Object.create(null);
		return {
			EnumTypeDefinition: checkValueUniqueness,
			EnumTypeExtension: checkValueUniqueness
		};
		function checkValueUniqueness(node) {
			var _node$values;
			const typeName = node.name.value;
			if (!knownValueNames[typeName]) knownValueNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const valueNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
			const valueNames = knownValueNames[typeName];
			for (const valueDef of valueNodes) {
				const valueName = valueDef.name.value;
				const existingType = existingTypeMap[typeName];
				if ((0, _definition.isEnumType)(existingType) && existingType.getValue(valueName)) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name }));
				else if (valueNames[valueName]) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [valueNames[valueName], valueDef.name] }));
				else valueNames[valueName] = valueDef.name;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.js
var require_UniqueFieldDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFieldDefinitionNamesRule = UniqueFieldDefinitionNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique field definition names
	*
	* A GraphQL complex type is only valid if all its fields are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueFieldDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String name: String }
	* `;
	*
	* UniqueFieldDefinitionNamesRule.name; // => 'UniqueFieldDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueFieldDefinitionNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownFieldNames = Object.create(null);
		return {
			InputObjectTypeDefinition: checkFieldUniqueness,
			InputObjectTypeExtension: checkFieldUniqueness,
			InterfaceTypeDefinition: checkFieldUniqueness,
			InterfaceTypeExtension: checkFieldUniqueness,
			ObjectTypeDefinition: checkFieldUniqueness,
			ObjectTypeExtension: checkFieldUniqueness
		};
		function checkFieldUniqueness(node) {
			var _node$fields;
			const typeName = node.name.value;
			if (!knownFieldNames[typeName]) knownFieldNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const fieldNodes = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
			const fieldNames = knownFieldNames[typeName];
			for (const fieldDef of fieldNodes) {
				const fieldName = fieldDef.name.value;
				if (hasField(existingTypeMap[typeName], fieldName)) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name }));
				else if (fieldNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [fieldNames[fieldName], fieldDef.name] }));
				else fieldNames[fieldName] = fieldDef.name;
			}
			return false;
		}
	}
	function hasField(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) || (0, _definition.isInputObjectType)(type)) return type.getFields()[fieldName] != null;
		return false;
	}
}));
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.js
var require_UniqueFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFragmentNamesRule = UniqueFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique fragment names
	*
	* A GraphQL document is only valid if all defined fragments have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { name } fragment A on Query { name } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueFragmentNamesRule]); // => []
	* ```
	*/
	function UniqueFragmentNamesRule(context) {
		const knownFragmentNames = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				const fragmentName = node.name.value;
				if (knownFragmentNames[fragmentName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentNames[fragmentName], node.name] }));
				else knownFragmentNames[fragmentName] = node.name;
				return false;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.js
var require_UniqueInputFieldNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueInputFieldNamesRule = UniqueInputFieldNamesRule;
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique input field names
	*
	* A GraphQL input object value is only valid if all supplied fields are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Input-Object-Field-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueInputFieldNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   input Filter {
	*     name: String
	*   }
	*
	*   type Query {
	*     search(filter: Filter): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { search(filter: { name: "a", name: "b" }) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueInputFieldNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { search(filter: { name: "a" }) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueInputFieldNamesRule,
	* ]); // => []
	* ```
	*/
	function UniqueInputFieldNamesRule(context) {
		const knownNameStack = [];
		let knownNames = Object.create(null);
		return {
			ObjectValue: {
				enter() {
					knownNameStack.push(knownNames);
					knownNames = Object.create(null);
				},
				leave() {
					const prevKnownNames = knownNameStack.pop();
					prevKnownNames || (0, _invariant.invariant)(false);
					knownNames = prevKnownNames;
				}
			},
			ObjectField(node) {
				const fieldName = node.name.value;
				if (knownNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownNames[fieldName], node.name] }));
				else knownNames[fieldName] = node.name;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.js
var require_UniqueOperationNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationNamesRule = UniqueOperationNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation names
	*
	* A GraphQL document is only valid if all defined operations have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Operation-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueOperationNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query Same { name } query Same { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueOperationNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query One { name } query Two { name }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueOperationNamesRule]); // => []
	* ```
	*/
	function UniqueOperationNamesRule(context) {
		const knownOperationNames = Object.create(null);
		return {
			OperationDefinition(node) {
				const operationName = node.name;
				if (operationName) {
					if (knownOperationNames[operationName.value]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationNames[operationName.value], operationName] }));
					else knownOperationNames[operationName.value] = operationName;
				}
				return false;
			},
			FragmentDefinition: () => false
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.js
var require_UniqueOperationTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationTypesRule = UniqueOperationTypesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation types
	*
	* A GraphQL document is only valid if it has only one type per operation.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueOperationTypesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query query: Other } type Query { name: String } type Other { name: String }
	* `;
	*
	* UniqueOperationTypesRule.name; // => 'UniqueOperationTypesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueOperationTypesRule(context) {
		const schema = context.getSchema();
		const definedOperationTypes = Object.create(null);
		const existingOperationTypes = schema ? {
			query: schema.getQueryType(),
			mutation: schema.getMutationType(),
			subscription: schema.getSubscriptionType()
		} : {};
		return {
			SchemaDefinition: checkOperationTypes,
			SchemaExtension: checkOperationTypes
		};
		function checkOperationTypes(node) {
			var _node$operationTypes;
			/* c8 ignore next */
			const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
			for (const operationType of operationTypesNodes) {
				const operation = operationType.operation;
				const alreadyDefinedOperationType = definedOperationTypes[operation];
				if (existingOperationTypes[operation]) context.reportError(new _GraphQLError.GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType }));
				else if (alreadyDefinedOperationType) context.reportError(new _GraphQLError.GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] }));
				else definedOperationTypes[operation] = operationType;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.js
var require_UniqueTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueTypeNamesRule = UniqueTypeNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique type names
	*
	* A GraphQL document is only valid if all defined types have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueTypeNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String } type Query { other: String }
	* `;
	*
	* UniqueTypeNamesRule.name; // => 'UniqueTypeNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } type Other { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueTypeNamesRule(context) {
		const knownTypeNames = Object.create(null);
		const schema = context.getSchema();
		return {
			ScalarTypeDefinition: checkTypeName,
			ObjectTypeDefinition: checkTypeName,
			InterfaceTypeDefinition: checkTypeName,
			UnionTypeDefinition: checkTypeName,
			EnumTypeDefinition: checkTypeName,
			InputObjectTypeDefinition: checkTypeName
		};
		function checkTypeName(node) {
			const typeName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getType(typeName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
				return;
			}
			if (knownTypeNames[typeName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownTypeNames[typeName], node.name] }));
			else knownTypeNames[typeName] = node.name;
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.js
var require_UniqueVariableNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueVariableNamesRule = UniqueVariableNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique variable names
	*
	* A GraphQL operation is only valid if all its variables are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueVariableNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID, $id: ID) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueVariableNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueVariableNamesRule]); // => []
	* ```
	*/
	function UniqueVariableNamesRule(context) {
		return { OperationDefinition(operationNode) {
			var _operationNode$variab;
			/* c8 ignore next */
			const variableDefinitions = (_operationNode$variab = operationNode.variableDefinitions) !== null && _operationNode$variab !== void 0 ? _operationNode$variab : [];
			const seenVariableDefinitions = (0, _groupBy.groupBy)(variableDefinitions, (node) => node.variable.name.value);
			for (const [variableName, variableNodes] of seenVariableDefinitions) if (variableNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
		} };
	}
}));
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.js
var require_ValuesOfCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValuesOfCorrectTypeRule = ValuesOfCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Value literals of correct type
	*
	* A GraphQL document is only valid if all value literals are of the type
	* expected at their position.
	*
	* See https://spec.graphql.org/draft/#sec-Values-of-Correct-Type
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ValuesOfCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     count(limit: Int): Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { count(limit: "many") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ValuesOfCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { count(limit: 1) }
	* `);
	* const validErrors = validate(schema, validDocument, [ValuesOfCorrectTypeRule]); // => []
	* ```
	*/
	function ValuesOfCorrectTypeRule(context) {
		return {
			ListValue(node) {
				const type = (0, _definition.getNullableType)(context.getParentInputType());
				if (!(0, _definition.isListType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
			},
			ObjectValue(node) {
				const type = (0, _definition.getNamedType)(context.getInputType());
				if (!(0, _definition.isInputObjectType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
				const fieldNodeMap = (0, _keyMap.keyMap)(node.fields, (field) => field.name.value);
				for (const fieldDef of Object.values(type.getFields())) if (!fieldNodeMap[fieldDef.name] && (0, _definition.isRequiredInputField)(fieldDef)) {
					const typeStr = (0, _inspect.inspect)(fieldDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`, { nodes: node }));
				}
				if (type.isOneOf) validateOneOfInputObject(context, node, type, fieldNodeMap);
			},
			ObjectField(node) {
				const parentType = (0, _definition.getNamedType)(context.getParentInputType());
				if (!context.getInputType() && (0, _definition.isInputObjectType)(parentType)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(node.name.value, Object.keys(parentType.getFields()));
					context.reportError(new _GraphQLError.GraphQLError(`Field "${node.name.value}" is not defined by type "${parentType.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: node }));
				}
			},
			NullValue(node) {
				const type = context.getInputType();
				if ((0, _definition.isNonNullType)(type)) context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${(0, _inspect.inspect)(type)}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			},
			EnumValue: (node) => isValidValueNode(context, node),
			IntValue: (node) => isValidValueNode(context, node),
			FloatValue: (node) => isValidValueNode(context, node),
			StringValue: (node) => isValidValueNode(context, node),
			BooleanValue: (node) => isValidValueNode(context, node)
		};
	}
	/**
	* Any value literal may be a valid representation of a Scalar, depending on
	* that scalar type.
	*
	* @internal
	*/
	function isValidValueNode(context, node) {
		const locationType = context.getInputType();
		if (!locationType) return;
		const type = (0, _definition.getNamedType)(locationType);
		if (!(0, _definition.isLeafType)(type)) {
			const typeStr = (0, _inspect.inspect)(locationType);
			context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			return;
		}
		try {
			if (((0, _definition.isEnumType)(type) ? type.parseLiteral(node, void 0, context.hideSuggestions) : type.parseLiteral(node, void 0)) === void 0) {
				const typeStr = (0, _inspect.inspect)(locationType);
				context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			}
		} catch (error) {
			const typeStr = (0, _inspect.inspect)(locationType);
			if (error instanceof _GraphQLError.GraphQLError) context.reportError(error);
			else context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}; ` + error.message, {
				nodes: node,
				originalError: error
			}));
		}
	}
	function validateOneOfInputObject(context, node, type, fieldNodeMap) {
		var _fieldNodeMap$keys$;
		const keys = Object.keys(fieldNodeMap);
		if (keys.length !== 1) {
			context.reportError(new _GraphQLError.GraphQLError(`OneOf Input Object "${type.name}" must specify exactly one key.`, { nodes: [node] }));
			return;
		}
		const value = (_fieldNodeMap$keys$ = fieldNodeMap[keys[0]]) === null || _fieldNodeMap$keys$ === void 0 ? void 0 : _fieldNodeMap$keys$.value;
		if (!value || value.kind === _kinds.Kind.NULL) context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, { nodes: [node] }));
	}
}));
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.js
var require_VariablesAreInputTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesAreInputTypesRule = VariablesAreInputTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables are input types
	*
	* A GraphQL operation is only valid if all the variables it defines are of
	* input types (scalar, enum, or input object).
	*
	* See https://spec.graphql.org/draft/#sec-Variables-Are-Input-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesAreInputTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	*
	*   type User {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($user: User) { field(arg: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesAreInputTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesAreInputTypesRule,
	* ]); // => []
	* ```
	*/
	function VariablesAreInputTypesRule(context) {
		return { VariableDefinition(node) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.type);
			if (type !== void 0 && !(0, _definition.isInputType)(type)) {
				const variableName = node.variable.name.value;
				const typeName = (0, _printer.print)(node.type);
				context.reportError(new _GraphQLError.GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.js
var require_VariablesInAllowedPositionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesInAllowedPositionRule = VariablesInAllowedPositionRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables in allowed position
	*
	* Variable usages must be compatible with the arguments they are passed to.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Usages-are-Allowed
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesInAllowedPositionRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: String) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesInAllowedPositionRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID!) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesInAllowedPositionRule,
	* ]); // => []
	* ```
	*/
	function VariablesInAllowedPositionRule(context) {
		let varDefMap = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					varDefMap = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node, type, defaultValue, parentType } of usages) {
						const varName = node.name.value;
						const varDef = varDefMap[varName];
						if (varDef && type) {
							const schema = context.getSchema();
							const varType = (0, _typeFromAST.typeFromAST)(schema, varDef.type);
							if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) {
								const varTypeStr = (0, _inspect.inspect)(varType);
								const typeStr = (0, _inspect.inspect)(type);
								context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`, { nodes: [varDef, node] }));
							}
							if ((0, _definition.isInputObjectType)(parentType) && parentType.isOneOf && (0, _definition.isNullableType)(varType)) context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
						}
					}
				}
			},
			VariableDefinition(node) {
				varDefMap[node.variable.name.value] = node;
			}
		};
	}
	/**
	* Returns true if the variable is allowed in the location it was found,
	* including considering if default values exist for either the variable
	* or the location at which it is located.
	*
	* OneOf Input Object Type fields are considered separately above to
	* provide a more descriptive error message.
	*
	* @internal
	*/
	function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
		if ((0, _definition.isNonNullType)(locationType) && !(0, _definition.isNonNullType)(varType)) {
			if (!(varDefaultValue != null && varDefaultValue.kind !== _kinds.Kind.NULL) && !(locationDefaultValue !== void 0)) return false;
			const nullableLocationType = locationType.ofType;
			return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, nullableLocationType);
		}
		return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, locationType);
	}
}));
// node_modules/graphql/validation/specifiedRules.js
var require_specifiedRules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.specifiedSDLRules = exports.specifiedRules = exports.recommendedRules = void 0;
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule();
	var _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule();
	var _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule();
	var _KnownArgumentNamesRule = require_KnownArgumentNamesRule();
	var _KnownDirectivesRule = require_KnownDirectivesRule();
	var _KnownFragmentNamesRule = require_KnownFragmentNamesRule();
	var _KnownTypeNamesRule = require_KnownTypeNamesRule();
	var _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule();
	var _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule();
	var _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule();
	var _NoFragmentCyclesRule = require_NoFragmentCyclesRule();
	var _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule();
	var _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule();
	var _NoUnusedVariablesRule = require_NoUnusedVariablesRule();
	var _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule();
	var _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule();
	var _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule();
	var _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule();
	var _ScalarLeafsRule = require_ScalarLeafsRule();
	var _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule();
	var _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule();
	var _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule();
	var _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule();
	var _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule();
	var _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule();
	var _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule();
	var _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule();
	var _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule();
	var _UniqueOperationNamesRule = require_UniqueOperationNamesRule();
	var _UniqueOperationTypesRule = require_UniqueOperationTypesRule();
	var _UniqueTypeNamesRule = require_UniqueTypeNamesRule();
	var _UniqueVariableNamesRule = require_UniqueVariableNamesRule();
	var _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule();
	var _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule();
	var _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	/** @category Validation Rules */
	/**
	* Technically these aren't part of the spec but they are strongly encouraged
	* validation rules.
	*/
	const recommendedRules = Object.freeze([_MaxIntrospectionDepthRule.MaxIntrospectionDepthRule]);
	/**
	* This set includes all validation rules defined by the GraphQL spec.
	*
	* The order of the rules in this list has been adjusted to lead to the
	* most clear output when encountering multiple validation errors.
	*/
	exports.recommendedRules = recommendedRules;
	/** @internal */
	exports.specifiedRules = Object.freeze([
		_ExecutableDefinitionsRule.ExecutableDefinitionsRule,
		_UniqueOperationNamesRule.UniqueOperationNamesRule,
		_LoneAnonymousOperationRule.LoneAnonymousOperationRule,
		_SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule,
		_VariablesAreInputTypesRule.VariablesAreInputTypesRule,
		_ScalarLeafsRule.ScalarLeafsRule,
		_FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule,
		_UniqueFragmentNamesRule.UniqueFragmentNamesRule,
		_KnownFragmentNamesRule.KnownFragmentNamesRule,
		_NoUnusedFragmentsRule.NoUnusedFragmentsRule,
		_PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule,
		_NoFragmentCyclesRule.NoFragmentCyclesRule,
		_UniqueVariableNamesRule.UniqueVariableNamesRule,
		_NoUndefinedVariablesRule.NoUndefinedVariablesRule,
		_NoUnusedVariablesRule.NoUnusedVariablesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_KnownArgumentNamesRule.KnownArgumentNamesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule,
		_VariablesInAllowedPositionRule.VariablesInAllowedPositionRule,
		_OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		...recommendedRules
	]);
	exports.specifiedSDLRules = Object.freeze([
		_LoneSchemaDefinitionRule.LoneSchemaDefinitionRule,
		_UniqueOperationTypesRule.UniqueOperationTypesRule,
		_UniqueTypeNamesRule.UniqueTypeNamesRule,
		_UniqueEnumValueNamesRule.UniqueEnumValueNamesRule,
		_UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule,
		_UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule,
		_UniqueDirectiveNamesRule.UniqueDirectiveNamesRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_PossibleTypeExtensionsRule.PossibleTypeExtensionsRule,
		_KnownArgumentNamesRule.KnownArgumentNamesOnDirectivesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsOnDirectivesRule
	]);
}));
// node_modules/graphql/jsutils/SetMap.js
var require_SetMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SetMap = void 0;
	/**
	* Maps an order-independent set of member identities to a value.
	* Each member receives a map-local ID; sorted IDs form the exact key.
	* @internal
	*/
	var SetMap = class {
		constructor() {
			this._entries = /* @__PURE__ */ new Map();
			this._memberIds = /* @__PURE__ */ new Map();
			this._nextMemberId = 0;
		}
		get(members) {
			return this._entries.get(this._key(members));
		}
		set(members, value) {
			this._entries.set(this._key(members), value);
		}
		_key(members) {
			const ids = [];
			for (const member of members) {
				let id = this._memberIds.get(member);
				if (id === void 0) {
					id = this._nextMemberId++;
					this._memberIds.set(member, id);
				}
				ids.push(id);
			}
			ids.sort((id1, id2) => id1 - id2);
			return ids.join(",");
		}
	};
	exports.SetMap = SetMap;
}));
// node_modules/graphql/validation/ValidationContext.js
var require_ValidationContext = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValidationContext = exports.SDLValidationContext = exports.ASTValidationContext = void 0;
	var _SetMap = require_SetMap();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _TypeInfo = require_TypeInfo();
	var _validationAbortedError = require_validationAbortedError();
	/** @category Validation Context */
	/**
	* An instance of this class is passed as the "this" context to all validators,
	* allowing access to commonly useful contextual information from within a
	* validation rule.
	*
	* @internal
	*/
	var ASTValidationContext = class {
		_remainingFragmentWork = 5e4;
		constructor(ast, onError) {
			this._ast = ast;
			this._fragments = void 0;
			this._fragmentSpreads = /* @__PURE__ */ new Map();
			this._recursivelyReferencedFragments = new _SetMap.SetMap();
			this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (const defNode of this.getDocument().definitions) if (defNode.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[defNode.name.value] = defNode;
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				const setsToVisit = [node];
				let set;
				while (set = setsToVisit.pop()) for (const selection of set.selections) if (selection.kind === _kinds.Kind.FRAGMENT_SPREAD) spreads.push(selection);
				else if (selection.selectionSet) setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			const fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)));
			let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [];
				this.spendFragmentWork(fragmentNames.size);
				const collectedNames = new Set(fragmentNames);
				for (const fragName of collectedNames) {
					const fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						const spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (const spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		/** @internal */
		spendFragmentWork(cost) {
			this._remainingFragmentWork -= cost;
			/* c8 ignore next 3 */
			if (this._remainingFragmentWork < 0) throw _validationAbortedError.validationAbortedError;
		}
	};
	/** @internal */
	exports.ASTValidationContext = ASTValidationContext;
	/** @internal */
	var SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError);
			this._schema = schema;
		}
		get hideSuggestions() {
			return false;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	};
	/** @internal */
	exports.SDLValidationContext = SDLValidationContext;
	/** Validation context passed to query validation rules. */
	var ValidationContext = class extends ASTValidationContext {
		/**
		* Creates a ValidationContext instance.
		* @param schema - Schema used to validate the document.
		* @param ast - Document AST being validated.
		* @param typeInfo - TypeInfo instance used to track traversal state.
		* @param onError - Callback invoked for each validation error.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const errors: Array<GraphQLError> = [];
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   (error) => errors.push(error),
		* );
		*
		* context.reportError(new GraphQLError('Example validation error.'));
		*
		* context.getSchema(); // => schema
		* errors[0].message; // => 'Example validation error.'
		* ```
		*/
		constructor(schema, ast, typeInfo, onError, hideSuggestions) {
			super(ast, onError);
			this._hideSuggestions = hideSuggestions !== null && hideSuggestions !== void 0 ? hideSuggestions : false;
			this._schema = schema;
			this._typeInfo = typeInfo;
			this._variableUsages = /* @__PURE__ */ new Map();
			this._recursiveVariableUsages = /* @__PURE__ */ new Map();
		}
		/**
		* Whether suggestions should be omitted from validation errors.
		* @returns True when validation error suggestions are disabled.
		*/
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		/**
		* Returns the schema being used by this validation context.
		* @returns The schema being validated against.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const context = new ValidationContext(
		*   schema,
		*   parse('{ greeting }'),
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* context.getSchema().getQueryType()?.name; // => 'Query'
		* ```
		*/
		getSchema() {
			return this._schema;
		}
		/**
		* Returns variable usages found directly within this node.
		* @param node - The AST node to inspect or visit.
		* @returns Variable usages found directly within this node.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting(name: String): String
		*   }
		* `);
		* const document = parse('query ($name: String) { greeting(name: $name) }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getVariableUsages(operation);
		*
		* usages[0].node.name.value; // => 'name'
		* String(usages[0].type); // => 'String'
		* ```
		*/
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				const newUsages = [];
				const typeInfo = new _TypeInfo.TypeInfo(this._schema);
				(0, _visitor.visit)(node, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, {
					VariableDefinition: () => false,
					Variable(variable) {
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							parentType: typeInfo.getParentInputType()
						});
					}
				}));
				usages = newUsages;
				this._variableUsages.set(node, usages);
			}
			return usages;
		}
		/**
		* Returns variable usages for an operation, including variables used by referenced fragments.
		* @param operation - Operation definition to inspect.
		* @returns Variable usages reachable from the operation.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name(prefix: String): String
		*   }
		* `);
		* const document = parse(`
		*   query ($prefix: String) {
		*     viewer {
		*       ...UserName
		*     }
		*   }
		*
		*   fragment UserName on User {
		*     name(prefix: $prefix)
		*   }
		* `);
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getRecursiveVariableUsages(operation);
		*
		* usages.map((usage) => usage.node.name.value); // => ['prefix']
		* ```
		*/
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				const fragments = this.getRecursivelyReferencedFragments(operation);
				let fragmentUsages = this._recursiveVariableUsages.get(fragments);
				if (!fragmentUsages) {
					this.spendFragmentWork(fragments.length);
					fragmentUsages = fragments.flatMap((frag) => {
						const localUsages = this.getVariableUsages(frag);
						this.spendFragmentWork(localUsages.length);
						return localUsages;
					});
					this._recursiveVariableUsages.set(fragments, fragmentUsages);
				}
				this.spendFragmentWork(fragmentUsages.length);
				usages = this.getVariableUsages(operation).concat(fragmentUsages);
				this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let typeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       typeName = String(context.getType());
		*     },
		*   }),
		* );
		*
		* typeName; // => 'String'
		* ```
		*/
		getType() {
			return this._typeInfo.getType();
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       parentTypeName = context.getParentType()?.name;
		*     },
		*   }),
		* );
		*
		* parentTypeName; // => 'Query'
		* ```
		*/
		getParentType() {
			return this._typeInfo.getParentType();
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let inputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       inputTypeName = String(context.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypeName; // => 'Int'
		* ```
		*/
		getInputType() {
			return this._typeInfo.getInputType();
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const document = parse('{ reviews(filter: { stars: 5 }) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentInputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: () => {
		*       parentInputTypeName = String(context.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypeName; // => 'ReviewFilter'
		* ```
		*/
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let fieldName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = context.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting @include(if: true) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let directiveName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = context.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._typeInfo.getDirective();
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let argumentName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = context.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._typeInfo.getArgument();
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort): [String]
		*   }
		* `);
		* const document = parse('{ reviews(sort: OLDEST) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let enumValueName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = context.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
	/** A function that creates an AST visitor for validating a GraphQL document. */
	exports.ValidationContext = ValidationContext;
}));
// node_modules/graphql/validation/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSDL = assertValidSDL;
	exports.assertValidSDLExtension = assertValidSDLExtension;
	exports.validate = validate;
	exports.validateSDL = validateSDL;
	var _devAssert = require_devAssert();
	var _mapValue = require_mapValue();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _visitor = require_visitor();
	var _validate = require_validate$1();
	var _TypeInfo = require_TypeInfo();
	var _specifiedRules = require_specifiedRules();
	var _validationAbortedError = require_validationAbortedError();
	var _ValidationContext = require_ValidationContext();
	/** @category Validation */
	const QueryDocumentKeysToValidate = (0, _mapValue.mapValue)(_ast.QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	/**
	* Options used when validating a GraphQL document.
	* @internal
	*/
	/**
	* Implements the "Validation" section of the spec.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the document is valid.
	*
	* A list of specific validation rules may be provided. If not provided, the
	* default list of rules defined by the GraphQL specification will be used.
	*
	* Each validation rule is a function that returns a visitor
	* (see the language/visitor API). Visitor methods are expected to return
	* GraphQLErrors, or Arrays of GraphQLErrors when invalid.
	*
	* Validate will stop validation after a `maxErrors` limit has been reached.
	* Attackers can send pathologically invalid queries to induce a DoS attack,
	* so `maxErrors` defaults to 100 errors.
	*
	* Optionally a custom TypeInfo instance may be provided. If not provided, one
	* will be created from the provided schema.
	* @param schema - Schema to validate against.
	* @param documentAST - Document AST to validate.
	* @param rules - Validation rules to apply.
	* @param options - Validation options, including error limits.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @returns Validation errors, or an empty array when the document is valid.
	* @example
	* ```ts
	* // Validate with the default specified rules.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* validate(schema, parse('{ greeting }')); // => []
	*
	* const errors = validate(schema, parse('{ missing }'));
	* errors[0].message; // => 'Cannot query field "missing" on type "Query".'
	* ```
	* @example
	* ```ts
	* // This variant uses a custom rule list, TypeInfo, and validation options.
	* import { parse } from 'graphql/language';
	* import { buildSchema, TypeInfo } from 'graphql/utilities';
	* import { FieldsOnCorrectTypeRule, validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const document = parse('{ missingOne missingTwo }');
	*
	* const errors = validate(
	*   schema,
	*   document,
	*   [FieldsOnCorrectTypeRule],
	*   { maxErrors: 1 },
	*   new TypeInfo(schema),
	* );
	*
	* errors.length; // => 2
	* errors[1].message; // => 'Too many validation errors, error limit reached. Validation aborted.'
	* ```
	*/
	function validate(schema, documentAST, rules = _specifiedRules.specifiedRules, options, typeInfo = new _TypeInfo.TypeInfo(schema)) {
		var _options$maxErrors, _options$hideSuggesti;
		const maxErrors = (_options$maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors) !== null && _options$maxErrors !== void 0 ? _options$maxErrors : 100;
		const hideSuggestions = (_options$hideSuggesti = options === null || options === void 0 ? void 0 : options.hideSuggestions) !== null && _options$hideSuggesti !== void 0 ? _options$hideSuggesti : false;
		documentAST || (0, _devAssert.devAssert)(false, "Must provide document.");
		(0, _validate.assertValidSchema)(schema);
		const abortObj = Object.freeze({});
		const errors = [];
		const context = new _ValidationContext.ValidationContext(schema, documentAST, typeInfo, (error) => {
			if (errors.length >= maxErrors) {
				errors.push(new _GraphQLError.GraphQLError("Too many validation errors, error limit reached. Validation aborted."));
				throw abortObj;
			}
			errors.push(error);
		}, hideSuggestions);
		const visitor = (0, _visitor.visitInParallel)(rules.map((rule) => rule(context)));
		try {
			(0, _visitor.visit)(documentAST, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, visitor), QueryDocumentKeysToValidate);
		} catch (e) {
			if (e === _validationAbortedError.validationAbortedError) errors.push(_validationAbortedError.validationAbortedError);
			else if (e !== abortObj) throw e;
		}
		return errors;
	}
	/** @internal */
	function validateSDL(documentAST, schemaToExtend, rules = _specifiedRules.specifiedSDLRules) {
		const errors = [];
		const context = new _ValidationContext.SDLValidationContext(documentAST, schemaToExtend, (error) => {
			errors.push(error);
		});
		const visitors = rules.map((rule) => rule(context));
		(0, _visitor.visit)(documentAST, (0, _visitor.visitInParallel)(visitors));
		return errors;
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDL(documentAST) {
		const errors = validateSDL(documentAST);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDLExtension(documentAST, schema) {
		const errors = validateSDL(documentAST, schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
}));
// node_modules/graphql/jsutils/memoize3.js
var require_memoize3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.memoize3 = memoize3;
	/**
	* Memoizes the provided three-argument function.
	*
	* @internal
	*/
	function memoize3(fn) {
		let cache0;
		return function memoized(a1, a2, a3) {
			if (cache0 === void 0) cache0 = /* @__PURE__ */ new WeakMap();
			let cache1 = cache0.get(a1);
			if (cache1 === void 0) {
				cache1 = /* @__PURE__ */ new WeakMap();
				cache0.set(a1, cache1);
			}
			let cache2 = cache1.get(a2);
			if (cache2 === void 0) {
				cache2 = /* @__PURE__ */ new WeakMap();
				cache1.set(a2, cache2);
			}
			let fnResult = cache2.get(a3);
			if (fnResult === void 0) {
				fnResult = fn(a1, a2, a3);
				cache2.set(a3, fnResult);
			}
			return fnResult;
		};
	}
}));
// node_modules/graphql/jsutils/promiseForObject.js
var require_promiseForObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promiseForObject = promiseForObject;
	/**
	* This function transforms a JS object `ObjMap<Promise<T>>` into
	* a `Promise<ObjMap<T>>`
	*
	* This is akin to bluebird's `Promise.props`, but implemented only using
	* `Promise.all` so it will work with any implementation of ES6 promises.
	*
	* @internal
	*/
	function promiseForObject(object) {
		return Promise.all(Object.values(object)).then((resolvedValues) => {
			const resolvedObject = Object.create(null);
			for (const [i, key] of Object.keys(object).entries()) resolvedObject[key] = resolvedValues[i];
			return resolvedObject;
		});
	}
}));
// node_modules/graphql/jsutils/promiseReduce.js
var require_promiseReduce = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promiseReduce = promiseReduce;
	var _isPromise = require_isPromise();
	/**
	* Similar to Array.prototype.reduce(), however the reducing callback may return
	* a Promise, in which case reduction will continue after each promise resolves.
	*
	* If the callback does not return a Promise, then this function will also not
	* return a Promise.
	*
	* @internal
	*/
	function promiseReduce(values, callbackFn, initialValue) {
		let accumulator = initialValue;
		for (const value of values) accumulator = (0, _isPromise.isPromise)(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
		return accumulator;
	}
}));
// node_modules/graphql/jsutils/toError.js
var require_toError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toError = toError;
	var _inspect = require_inspect();
	/**
	* Sometimes a non-error is thrown, wrap it as an Error instance to ensure a consistent Error interface.
	*
	* @internal
	*/
	function toError(thrownValue) {
		return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
	}
	var NonErrorThrown = class extends Error {
		constructor(thrownValue) {
			super("Unexpected error value: " + (0, _inspect.inspect)(thrownValue));
			this.name = "NonErrorThrown";
			this.thrownValue = thrownValue;
		}
	};
}));
// node_modules/graphql/error/locatedError.js
var require_locatedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.locatedError = locatedError;
	var _toError = require_toError();
	var _GraphQLError = require_GraphQLError();
	/** @category Errors */
	/**
	* Given an arbitrary value, presumably thrown while attempting to execute a
	* GraphQL operation, produce a new GraphQLError aware of the location in the
	* document responsible for the original Error.
	* @param rawOriginalError - The original error value to wrap.
	* @param nodes - The AST nodes associated with the error.
	* @param path - The response path associated with the error.
	* @returns The GraphQL error.
	* @example
	* ```ts
	* import { Kind } from 'graphql/language';
	* import assert from 'node:assert/strict';
	* import { parse } from 'graphql/language';
	* import { locatedError } from 'graphql/error';
	*
	* const document = parse('{ viewer { name } }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* const error = locatedError(new Error('Resolver failed'), fieldNode, ['viewer']);
	*
	* error.message; // => 'Resolver failed'
	* error.locations; // => [{ line: 1, column: 3 }]
	* error.path; // => ['viewer']
	* ```
	*/
	function locatedError(rawOriginalError, nodes, path) {
		var _nodes;
		const originalError = (0, _toError.toError)(rawOriginalError);
		if (isLocatedGraphQLError(originalError)) return originalError;
		return new _GraphQLError.GraphQLError(originalError.message, {
			nodes: (_nodes = originalError.nodes) !== null && _nodes !== void 0 ? _nodes : nodes,
			source: originalError.source,
			positions: originalError.positions,
			path,
			originalError
		});
	}
	function isLocatedGraphQLError(error) {
		return Array.isArray(error.path);
	}
}));
// node_modules/graphql/execution/execute.js
var require_execute = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidExecutionArguments = assertValidExecutionArguments;
	exports.buildExecutionContext = buildExecutionContext;
	exports.buildResolveInfo = buildResolveInfo;
	exports.defaultTypeResolver = exports.defaultFieldResolver = void 0;
	exports.execute = execute;
	exports.executeSync = executeSync;
	exports.getFieldDef = getFieldDef;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _isPromise = require_isPromise();
	var _memoize = require_memoize3();
	var _Path = require_Path();
	var _promiseForObject = require_promiseForObject();
	var _promiseReduce = require_promiseReduce();
	var _GraphQLError = require_GraphQLError();
	var _locatedError = require_locatedError();
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _introspection = require_introspection();
	var _validate = require_validate$1();
	var _collectFields = require_collectFields();
	var _values = require_values();
	/** @category Execution */
	/**
	* A memoized collection of relevant subfields with regard to the return
	* type. Memoizing ensures the subfields are not repeatedly calculated, which
	* saves overhead when resolving lists of values.
	*
	* @internal
	*/
	const collectSubfields = (0, _memoize.memoize3)((exeContext, returnType, fieldNodes) => (0, _collectFields.collectSubfields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, returnType, fieldNodes));
	/**
	* Terminology
	*
	* "Definitions" are the generic name for top-level statements in the document.
	* Examples of this include:
	* 1) Operations (such as a query)
	* 2) Fragments
	*
	* "Operations" are a generic name for requests in the document.
	* Examples of this include:
	* 1) query,
	* 2) mutation
	*
	* "Selections" are the definitions that can appear legally and at
	* single level of the query. These include:
	* 1) field references e.g `a`
	* 2) fragment "spreads" e.g. `...c`
	* 3) inline fragment "spreads" e.g. `...on Type { a }`
	*/
	/**
	* Data that must be available at all points during query execution.
	*
	* Namely, schema of the type system that is currently executing,
	* and the fragments defined in the query document
	*
	* @internal
	*/
	var CollectedErrors = class {
		constructor() {
			this._errorPositions = /* @__PURE__ */ new Set();
			this._errors = [];
		}
		get errors() {
			return this._errors;
		}
		add(error, path) {
			if (this._hasNulledPosition(path)) return;
			this._errorPositions.add(path);
			this._errors.push(error);
		}
		_hasNulledPosition(startPath) {
			let path = startPath;
			while (path !== void 0) {
				if (this._errorPositions.has(path)) return true;
				path = path.prev;
			}
			return this._errorPositions.has(void 0);
		}
	};
	/**
	* Represents the response produced by executing a GraphQL operation.
	* @typeParam TData - Shape of the execution data payload.
	* @typeParam TExtensions - Shape of the extensions payload.
	*/
	/**
	* Implements the "Executing requests" section of the GraphQL specification.
	*
	* Returns either a synchronous ExecutionResult (if all encountered resolvers
	* are synchronous), or a Promise of an ExecutionResult that will eventually be
	* resolved and never rejected.
	*
	* If the arguments to this function do not result in a legal execution context,
	* a GraphQLError will be thrown immediately explaining the invalid input.
	*
	* Field errors are collected into the response instead of rejecting the
	* returned promise. Only the field that produced the error and its descendants
	* are omitted; sibling fields continue to execute. Errors from fields of
	* non-null type may propagate to the nearest nullable parent, which can be the
	* entire response data.
	* @param args - The arguments used to perform the operation.
	* @returns A completed execution result, or a promise resolving to one when execution is asynchronous.
	* @example
	* ```ts
	* // Execute an asynchronous operation with variables.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document: parse('query ($name: String!) { greeting(name: $name) }'),
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies context plus custom field and type resolvers.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   interface Named {
	*     name: String!
	*   }
	*
	*   type User implements Named {
	*     name: String!
	*   }
	*
	*   type Query {
	*     viewer: Named
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document: parse('query Viewer { viewer { __typename name } }'),
	*   rootValue: { viewer: { kind: 'user', name: 'Ada' } },
	*   contextValue: { locale: 'en' },
	*   operationName: 'Viewer',
	*   fieldResolver: (source, _args, _contextValue, info) => {
	*     return source[info.fieldName];
	*   },
	*   typeResolver: (value) => {
	*     return value.kind === 'user' ? 'User' : undefined;
	*   },
	* });
	*
	* result; // => { data: { viewer: { __typename: 'User', name: 'Ada' } } }
	* ```
	* @example
	* ```ts
	* // This variant shows how resolver errors become field errors in the result.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     broken: String
	*   }
	* `);
	* const document = parse('{ broken }');
	*
	* const result = await execute({
	*   schema,
	*   document,
	*   rootValue: {
	*     broken: () => {
	*       throw new Error('Resolver failed.');
	*     },
	*   },
	* });
	*
	* result.data?.broken; // => null
	* result.errors?.[0].message; // => 'Resolver failed.'
	* ```
	* @example
	* ```ts
	* // This variant limits how many variable coercion errors are reported.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { execute } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput!): String
	*   }
	* `);
	* const document = parse(`
	*   query ($first: ReviewInput!, $second: ReviewInput!) {
	*     first: review(input: $first)
	*     second: review(input: $second)
	*   }
	* `);
	*
	* const result = await execute({
	*   schema,
	*   document,
	*   variableValues: {
	*     first: { stars: 'bad' },
	*     second: { stars: 'also bad' },
	*   },
	*   options: { maxCoercionErrors: 1 },
	* });
	*
	* result.errors?.length; // => 2
	* result.errors?.[1].message.includes('error limit reached'); // => true
	* ```
	*/
	function execute(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const { schema, document, variableValues, rootValue } = args;
		assertValidExecutionArguments(schema, document, variableValues);
		const exeContext = buildExecutionContext(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			const { operation } = exeContext;
			const result = executeOperation(exeContext, operation, rootValue);
			if ((0, _isPromise.isPromise)(result)) return result.then((data) => buildResponse(data, exeContext.collectedErrors.errors), (error) => {
				exeContext.collectedErrors.add(error, void 0);
				return buildResponse(null, exeContext.collectedErrors.errors);
			});
			return buildResponse(result, exeContext.collectedErrors.errors);
		} catch (error) {
			exeContext.collectedErrors.add(error, void 0);
			return buildResponse(null, exeContext.collectedErrors.errors);
		}
	}
	/**
	* Also implements the "Executing requests" section of the GraphQL specification.
	* However, it guarantees to complete synchronously (or throw an error) assuming
	* that all field resolvers are also synchronous.
	* @param args - The arguments used to perform the operation.
	* @returns Completed execution output for a synchronous operation.
	* @example
	* ```ts
	* // Execute an operation synchronously when all resolvers are synchronous.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { executeSync } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const document = parse('{ greeting }');
	*
	* const result = executeSync({
	*   schema,
	*   document,
	*   rootValue: {
	*     greeting: 'Hello',
	*   },
	* });
	*
	* result; // => { data: { greeting: 'Hello' } }
	* ```
	* @example
	* ```ts
	* // This variant shows executeSync throwing when a resolver returns a promise.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { executeSync } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* executeSync({
	*   schema,
	*   document: parse('{ greeting }'),
	*   rootValue: {
	*     greeting: async () => 'Hello',
	*   },
	* }); // throws an error
	* ```
	*/
	function executeSync(args) {
		const result = execute(args);
		if ((0, _isPromise.isPromise)(result)) throw new Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	/**
	* Given a completed execution context and data, build the `{ errors, data }`
	* response defined by the "Response" section of the GraphQL specification.
	*
	* @internal
	*/
	function buildResponse(data, errors) {
		return errors.length === 0 ? { data } : {
			errors,
			data
		};
	}
	/**
	* Essential assertions before executing to provide developer feedback for
	* improper use of the GraphQL library. This deprecated internal helper will be
	* removed in v17; call `assertValidSchema()` and rely on TypeScript checks
	* instead.
	*
	* @deprecated will be removed in v17 in favor of assertValidSchema() and TS checks
	* @internal
	*/
	function assertValidExecutionArguments(schema, document, rawVariableValues) {
		document || (0, _devAssert.devAssert)(false, "Must provide document.");
		(0, _validate.assertValidSchema)(schema);
		rawVariableValues == null || (0, _isObjectLike.isObjectLike)(rawVariableValues) || (0, _devAssert.devAssert)(false, "Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.");
	}
	/**
	* Constructs a ExecutionContext object from the arguments passed to
	* execute, which we will pass throughout the other execution methods.
	*
	* Throws a GraphQLError if a valid execution context cannot be created.
	*
	* @internal
	*/
	function buildExecutionContext(args) {
		var _definition$name, _operation$variableDe, _options$maxCoercionE, _args$hideSuggestions;
		const { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, options } = args;
		let operation;
		const fragments = Object.create(null);
		for (const definition of document.definitions) switch (definition.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				if (operationName == null) {
					if (operation !== void 0) return [new _GraphQLError.GraphQLError("Must provide operation name if query contains multiple operations.")];
					operation = definition;
				} else if (((_definition$name = definition.name) === null || _definition$name === void 0 ? void 0 : _definition$name.value) === operationName) operation = definition;
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: fragments[definition.name.value] = definition;
		}
		if (!operation) {
			if (operationName != null) return [new _GraphQLError.GraphQLError(`Unknown operation named "${operationName}".`)];
			return [new _GraphQLError.GraphQLError("Must provide an operation.")];
		}
		/* c8 ignore next */
		const variableDefinitions = (_operation$variableDe = operation.variableDefinitions) !== null && _operation$variableDe !== void 0 ? _operation$variableDe : [];
		const coercedVariableValues = (0, _values.getVariableValues)(schema, variableDefinitions, rawVariableValues !== null && rawVariableValues !== void 0 ? rawVariableValues : {}, {
			maxErrors: (_options$maxCoercionE = options === null || options === void 0 ? void 0 : options.maxCoercionErrors) !== null && _options$maxCoercionE !== void 0 ? _options$maxCoercionE : 50,
			hideSuggestions: (_args$hideSuggestions = args.hideSuggestions) !== null && _args$hideSuggestions !== void 0 ? _args$hideSuggestions : false
		});
		if (coercedVariableValues.errors) return coercedVariableValues.errors;
		return {
			schema,
			fragments,
			rootValue,
			contextValue,
			operation,
			variableValues: coercedVariableValues.coerced,
			fieldResolver: fieldResolver !== null && fieldResolver !== void 0 ? fieldResolver : defaultFieldResolver,
			typeResolver: typeResolver !== null && typeResolver !== void 0 ? typeResolver : defaultTypeResolver,
			subscribeFieldResolver: subscribeFieldResolver !== null && subscribeFieldResolver !== void 0 ? subscribeFieldResolver : defaultFieldResolver,
			collectedErrors: new CollectedErrors()
		};
	}
	/**
	* Implements the "Executing operations" section of the spec.
	*
	* @internal
	*/
	function executeOperation(exeContext, operation, rootValue) {
		const rootType = exeContext.schema.getRootType(operation.operation);
		if (rootType == null) throw new _GraphQLError.GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
		const rootFields = (0, _collectFields.collectFields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, rootType, operation.selectionSet);
		const path = void 0;
		switch (operation.operation) {
			case _ast.OperationTypeNode.QUERY: return executeFields(exeContext, rootType, rootValue, path, rootFields);
			case _ast.OperationTypeNode.MUTATION: return executeFieldsSerially(exeContext, rootType, rootValue, path, rootFields);
			case _ast.OperationTypeNode.SUBSCRIPTION: return executeFields(exeContext, rootType, rootValue, path, rootFields);
		}
	}
	/**
	* Implements the "Executing selection sets" section of the spec
	* for fields that must be executed serially.
	*
	* @internal
	*/
	function executeFieldsSerially(exeContext, parentType, sourceValue, path, fields) {
		return (0, _promiseReduce.promiseReduce)(fields.entries(), (results, [responseName, fieldNodes]) => {
			const result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
			if (result === void 0) return results;
			if ((0, _isPromise.isPromise)(result)) return result.then((resolvedResult) => {
				results[responseName] = resolvedResult;
				return results;
			});
			results[responseName] = result;
			return results;
		}, Object.create(null));
	}
	/**
	* Implements the "Executing selection sets" section of the spec
	* for fields that may be executed in parallel.
	*
	* @internal
	*/
	function executeFields(exeContext, parentType, sourceValue, path, fields) {
		const results = Object.create(null);
		let containsPromise = false;
		try {
			for (const [responseName, fieldNodes] of fields.entries()) {
				const result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
				if (result !== void 0) {
					results[responseName] = result;
					if ((0, _isPromise.isPromise)(result)) containsPromise = true;
				}
			}
		} catch (error) {
			if (containsPromise) return (0, _promiseForObject.promiseForObject)(results).finally(() => {
				throw error;
			});
			throw error;
		}
		if (!containsPromise) return results;
		return (0, _promiseForObject.promiseForObject)(results);
	}
	/**
	* Implements the "Executing fields" section of the spec
	* In particular, this function figures out the value that the field returns by
	* calling its resolve function, then calls completeValue to complete promises,
	* serialize scalars, or execute the sub-selection-set for objects.
	*
	* @internal
	*/
	function executeField(exeContext, parentType, source, fieldNodes, path) {
		var _fieldDef$resolve;
		const fieldDef = getFieldDef(exeContext.schema, parentType, fieldNodes[0]);
		if (!fieldDef) return;
		const returnType = fieldDef.type;
		const resolveFn = (_fieldDef$resolve = fieldDef.resolve) !== null && _fieldDef$resolve !== void 0 ? _fieldDef$resolve : exeContext.fieldResolver;
		const info = buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path);
		try {
			const args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], exeContext.variableValues);
			const contextValue = exeContext.contextValue;
			const result = resolveFn(source, args, contextValue, info);
			let completed;
			if ((0, _isPromise.isPromise)(result)) completed = result.then((resolved) => completeValue(exeContext, returnType, fieldNodes, info, path, resolved));
			else completed = completeValue(exeContext, returnType, fieldNodes, info, path, result);
			if ((0, _isPromise.isPromise)(completed)) return completed.then(void 0, (rawError) => {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
			});
			return completed;
		} catch (rawError) {
			return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
		}
	}
	/** @internal */
	function buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path) {
		return {
			fieldName: fieldDef.name,
			fieldNodes,
			returnType: fieldDef.type,
			parentType,
			path,
			schema: exeContext.schema,
			fragments: exeContext.fragments,
			rootValue: exeContext.rootValue,
			operation: exeContext.operation,
			variableValues: exeContext.variableValues
		};
	}
	function handleFieldError(error, returnType, path, exeContext) {
		if ((0, _definition.isNonNullType)(returnType)) throw error;
		exeContext.collectedErrors.add(error, path);
		return null;
	}
	/**
	* Implements the instructions for completeValue as defined in the
	* "Value Completion" section of the spec.
	*
	* If the field type is Non-Null, then this recursively completes the value
	* for the inner type. It throws a field error if that completion returns null,
	* as per the "Nullability" section of the spec.
	*
	* If the field type is a List, then this recursively completes the value
	* for the inner type on each item in the list.
	*
	* If the field type is a Scalar or Enum, ensures the completed value is a legal
	* value of the type by calling the `serialize` method of GraphQL type
	* definition.
	*
	* If the field is an abstract type, determine the runtime type of the value
	* and then complete based on that type
	*
	* Otherwise, the field type expects a sub-selection set, and will complete the
	* value by executing all sub-selections.
	*
	* @internal
	*/
	function completeValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (result instanceof Error) throw result;
		if ((0, _definition.isNonNullType)(returnType)) {
			const completed = completeValue(exeContext, returnType.ofType, fieldNodes, info, path, result);
			if (completed === null) throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
			return completed;
		}
		if (result == null) return null;
		if ((0, _definition.isListType)(returnType)) return completeListValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isLeafType)(returnType)) return completeLeafValue(returnType, result);
		if ((0, _definition.isAbstractType)(returnType)) return completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isObjectType)(returnType)) return completeObjectValue(exeContext, returnType, fieldNodes, info, path, result);
		/* c8 ignore next 6 */
		(0, _invariant.invariant)(false, "Cannot complete value of unexpected output type: " + (0, _inspect.inspect)(returnType));
	}
	/**
	* Complete a list value by completing each item in the list with the
	* inner type
	*
	* @internal
	*/
	function completeListValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (!(0, _isIterableObject.isIterableObject)(result)) throw new _GraphQLError.GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`);
		const itemType = returnType.ofType;
		let containsPromise = false;
		const completedResults = Array.from(result, (item, index) => {
			const itemPath = (0, _Path.addPath)(path, index, void 0);
			try {
				let completedItem;
				if ((0, _isPromise.isPromise)(item)) completedItem = item.then((resolved) => completeValue(exeContext, itemType, fieldNodes, info, itemPath, resolved));
				else completedItem = completeValue(exeContext, itemType, fieldNodes, info, itemPath, item);
				if ((0, _isPromise.isPromise)(completedItem)) {
					containsPromise = true;
					return completedItem.then(void 0, (rawError) => {
						return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
					});
				}
				return completedItem;
			} catch (rawError) {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
			}
		});
		return containsPromise ? Promise.all(completedResults) : completedResults;
	}
	/**
	* Complete a Scalar or Enum by serializing to a valid value, returning
	* null if serialization is not possible.
	*
	* @internal
	*/
	function completeLeafValue(returnType, result) {
		const serializedResult = returnType.serialize(result);
		if (serializedResult == null) throw new Error(`Expected \`${(0, _inspect.inspect)(returnType)}.serialize(${(0, _inspect.inspect)(result)})\` to return non-nullable value, returned: ${(0, _inspect.inspect)(serializedResult)}`);
		return serializedResult;
	}
	/**
	* Complete a value of an abstract type by determining the runtime object type
	* of that value, then complete the value for that type.
	*
	* @internal
	*/
	function completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result) {
		var _returnType$resolveTy;
		const resolveTypeFn = (_returnType$resolveTy = returnType.resolveType) !== null && _returnType$resolveTy !== void 0 ? _returnType$resolveTy : exeContext.typeResolver;
		const contextValue = exeContext.contextValue;
		const runtimeType = resolveTypeFn(result, contextValue, info, returnType);
		if ((0, _isPromise.isPromise)(runtimeType)) return runtimeType.then((resolvedRuntimeType) => completeObjectValue(exeContext, ensureValidRuntimeType(resolvedRuntimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result));
		return completeObjectValue(exeContext, ensureValidRuntimeType(runtimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result);
	}
	function ensureValidRuntimeType(runtimeTypeName, exeContext, returnType, fieldNodes, info, result) {
		if (runtimeTypeName == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}". Either the "${returnType.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, fieldNodes);
		if ((0, _definition.isObjectType)(runtimeTypeName)) throw new _GraphQLError.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.");
		if (typeof runtimeTypeName !== "string") throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}" with value ${(0, _inspect.inspect)(result)}, received "${(0, _inspect.inspect)(runtimeTypeName)}".`);
		const runtimeType = exeContext.schema.getType(runtimeTypeName);
		if (runtimeType == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: fieldNodes });
		if (!(0, _definition.isObjectType)(runtimeType)) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: fieldNodes });
		if (!exeContext.schema.isSubType(returnType, runtimeType)) throw new _GraphQLError.GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${returnType.name}".`, { nodes: fieldNodes });
		return runtimeType;
	}
	/**
	* Complete an Object value by executing all sub-selections.
	*
	* @internal
	*/
	function completeObjectValue(exeContext, returnType, fieldNodes, info, path, result) {
		const subFieldNodes = collectSubfields(exeContext, returnType, fieldNodes);
		if (returnType.isTypeOf) {
			const isTypeOf = returnType.isTypeOf(result, exeContext.contextValue, info);
			if ((0, _isPromise.isPromise)(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
				if (!resolvedIsTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
				return executeFields(exeContext, returnType, result, path, subFieldNodes);
			});
			if (!isTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
		}
		return executeFields(exeContext, returnType, result, path, subFieldNodes);
	}
	function invalidReturnTypeError(returnType, result, fieldNodes) {
		return new _GraphQLError.GraphQLError(`Expected value of type "${returnType.name}" but got: ${(0, _inspect.inspect)(result)}.`, { nodes: fieldNodes });
	}
	/**
	* If a resolveType function is not given, then a default resolve behavior is
	* used which attempts two strategies:
	*
	* First, See if the provided value has a `__typename` field defined, if so, use
	* that value as name of the resolved type.
	*
	* Otherwise, test each possible type for the abstract type by calling
	* isTypeOf for the object being coerced, returning the first type that matches.
	*/
	const defaultTypeResolver = function(value, contextValue, info, abstractType) {
		if ((0, _isObjectLike.isObjectLike)(value) && typeof value.__typename === "string") return value.__typename;
		const possibleTypes = info.schema.getPossibleTypes(abstractType);
		const promisedIsTypeOfResults = [];
		try {
			for (let i = 0; i < possibleTypes.length; i++) {
				const type = possibleTypes[i];
				if (type.isTypeOf) {
					const isTypeOfResult = type.isTypeOf(value, contextValue, info);
					if ((0, _isPromise.isPromise)(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
					else if (isTypeOfResult) {
						if (promisedIsTypeOfResults.length) Promise.allSettled(promisedIsTypeOfResults).catch(() => {});
						return type.name;
					}
				}
			}
		} catch (error) {
			if (promisedIsTypeOfResults.length) return Promise.allSettled(promisedIsTypeOfResults).then(() => {
				throw error;
			});
			throw error;
		}
		if (promisedIsTypeOfResults.length) return Promise.all(promisedIsTypeOfResults).then((isTypeOfResults) => {
			for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
		});
	};
	/**
	* If a resolve function is not given, then a default resolve behavior is used
	* which takes the property of the source object of the same name as the field
	* and returns it as the result, or if it's a function, returns the result
	* of calling that function while passing along args and context value.
	*/
	exports.defaultTypeResolver = defaultTypeResolver;
	const defaultFieldResolver = function(source, args, contextValue, info) {
		if ((0, _isObjectLike.isObjectLike)(source) || typeof source === "function") {
			const property = source[info.fieldName];
			if (typeof property === "function") return source[info.fieldName](args, contextValue, info);
			return property;
		}
	};
	/**
	* This method looks up the field on the given type definition.
	* It has special casing for the three introspection fields,
	* __schema, __type and __typename. __typename is special because
	* it can always be queried as a field, even in situations where no
	* other fields are allowed, like on a Union. __schema and __type
	* could get automatically added to the query type, but that would
	* require mutating type definitions, which would cause issues.
	*
	* @internal
	*/
	exports.defaultFieldResolver = defaultFieldResolver;
	function getFieldDef(schema, parentType, fieldNode) {
		const fieldName = fieldNode.name.value;
		if (fieldName === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		else if (fieldName === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		else if (fieldName === _introspection.TypeNameMetaFieldDef.name) return _introspection.TypeNameMetaFieldDef;
		return parentType.getFields()[fieldName];
	}
}));
// node_modules/graphql/graphql.js
var require_graphql$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.graphql = graphql;
	exports.graphqlSync = graphqlSync;
	var _devAssert = require_devAssert();
	var _isPromise = require_isPromise();
	var _parser = require_parser();
	var _validate = require_validate$1();
	var _validate2 = require_validate();
	var _execute = require_execute();
	/**
	* Parses, validates, and executes a GraphQL document against a schema.
	*
	* This is the primary entry point for fulfilling GraphQL operations. Use this
	* when you want a single-call request lifecycle that returns a promise in all
	* cases.
	*
	* More sophisticated GraphQL servers, such as those which persist queries, may
	* wish to separate the validation and execution phases to a static-time tooling
	* step and a server runtime step.
	* @param args - Request execution arguments, including schema and source.
	* @returns A promise that resolves to an execution result or validation errors.
	* @example
	* ```ts
	* // Execute a complete asynchronous request with variables.
	* import { graphql, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = await graphql({
	*   schema,
	*   source: 'query SayHello($name: String!) { greeting(name: $name) }',
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	*   operationName: 'SayHello',
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies context plus custom field and type resolvers.
	* import { graphql, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   interface Named {
	*     name: String!
	*   }
	*
	*   type User implements Named {
	*     name: String!
	*   }
	*
	*   type Query {
	*     viewer: Named
	*   }
	* `);
	*
	* const result = await graphql({
	*   schema,
	*   source: '{ viewer { __typename name } }',
	*   rootValue: { viewer: { kind: 'user', name: 'Ada' } },
	*   contextValue: { locale: 'en' },
	*   fieldResolver: (source, _args, context, info) => {
	*     context.locale; // => 'en'
	*     return source[info.fieldName];
	*   },
	*   typeResolver: (value) => {
	*     return value.kind === 'user' ? 'User' : undefined;
	*   },
	* }); // => { data: { viewer: { __typename: 'User', name: 'Ada' } } }
	* ```
	* @category Request Pipeline
	*/
	function graphql(args) {
		return new Promise((resolve) => resolve(graphqlImpl(args)));
	}
	/**
	* Parses, validates, and executes a GraphQL document synchronously.
	*
	* This function guarantees that execution completes synchronously, or throws an
	* error, assuming that all field resolvers are also synchronous. It throws when
	* any resolver returns a promise.
	* @param args - Request execution arguments, including schema and source.
	* @returns Completed execution output, or request errors if parsing or
	* validation fails.
	* @example
	* ```ts
	* // Execute a complete synchronous request with variables.
	* import { graphqlSync, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String!): String
	*   }
	* `);
	*
	* const result = graphqlSync({
	*   schema,
	*   source: 'query SayHello($name: String!) { greeting(name: $name) }',
	*   rootValue: {
	*     greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
	*   },
	*   variableValues: { name: 'Ada' },
	*   operationName: 'SayHello',
	* }); // => { data: { greeting: 'Hello, Ada!' } }
	* ```
	* @example
	* ```ts
	* // This variant uses a synchronous custom field resolver and context.
	* import { graphqlSync, buildSchema } from 'graphql';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* const result = graphqlSync({
	*   schema,
	*   source: '{ greeting }',
	*   fieldResolver: (_source, _args, contextValue) => {
	*     return contextValue.defaultGreeting;
	*   },
	*   contextValue: { defaultGreeting: 'Hello' },
	* }); // => { data: { greeting: 'Hello' } }
	* ```
	* @category Request Pipeline
	*/
	function graphqlSync(args) {
		const result = graphqlImpl(args);
		if ((0, _isPromise.isPromise)(result)) throw new Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function graphqlImpl(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const { schema, source, rootValue, contextValue, variableValues, operationName, fieldResolver, typeResolver, hideSuggestions } = args;
		const schemaValidationErrors = (0, _validate.validateSchema)(schema);
		if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
		let document;
		try {
			document = (0, _parser.parse)(source);
		} catch (syntaxError) {
			return { errors: [syntaxError] };
		}
		const validationErrors = (0, _validate2.validate)(schema, document, void 0, { hideSuggestions });
		if (validationErrors.length > 0) return { errors: validationErrors };
		return (0, _execute.execute)({
			schema,
			document,
			rootValue,
			contextValue,
			variableValues,
			operationName,
			fieldResolver,
			typeResolver,
			hideSuggestions
		});
	}
}));
// node_modules/graphql/type/index.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: true,
		get: function() {
			return _directives.DEFAULT_DEPRECATION_REASON;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: true,
		get: function() {
			return _scalars.GRAPHQL_MAX_INT;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: true,
		get: function() {
			return _scalars.GRAPHQL_MIN_INT;
		}
	});
	Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLBoolean;
		}
	});
	Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLDeprecatedDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLEnumType;
		}
	});
	Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLFloat;
		}
	});
	Object.defineProperty(exports, "GraphQLID", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLID;
		}
	});
	Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLIncludeDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLInputObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLInt", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLInt;
		}
	});
	Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLInterfaceType;
		}
	});
	Object.defineProperty(exports, "GraphQLList", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLList;
		}
	});
	Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLNonNull;
		}
	});
	Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLOneOfDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLScalarType;
		}
	});
	Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: true,
		get: function() {
			return _schema.GraphQLSchema;
		}
	});
	Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLSkipDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLSpecifiedByDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLString", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLString;
		}
	});
	Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLUnionType;
		}
	});
	Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.SchemaMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeKind", {
		enumerable: true,
		get: function() {
			return _introspection.TypeKind;
		}
	});
	Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.TypeMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.TypeNameMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "__Directive", {
		enumerable: true,
		get: function() {
			return _introspection.__Directive;
		}
	});
	Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _introspection.__DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "__EnumValue", {
		enumerable: true,
		get: function() {
			return _introspection.__EnumValue;
		}
	});
	Object.defineProperty(exports, "__Field", {
		enumerable: true,
		get: function() {
			return _introspection.__Field;
		}
	});
	Object.defineProperty(exports, "__InputValue", {
		enumerable: true,
		get: function() {
			return _introspection.__InputValue;
		}
	});
	Object.defineProperty(exports, "__Schema", {
		enumerable: true,
		get: function() {
			return _introspection.__Schema;
		}
	});
	Object.defineProperty(exports, "__Type", {
		enumerable: true,
		get: function() {
			return _introspection.__Type;
		}
	});
	Object.defineProperty(exports, "__TypeKind", {
		enumerable: true,
		get: function() {
			return _introspection.__TypeKind;
		}
	});
	Object.defineProperty(exports, "assertAbstractType", {
		enumerable: true,
		get: function() {
			return _definition.assertAbstractType;
		}
	});
	Object.defineProperty(exports, "assertCompositeType", {
		enumerable: true,
		get: function() {
			return _definition.assertCompositeType;
		}
	});
	Object.defineProperty(exports, "assertDirective", {
		enumerable: true,
		get: function() {
			return _directives.assertDirective;
		}
	});
	Object.defineProperty(exports, "assertEnumType", {
		enumerable: true,
		get: function() {
			return _definition.assertEnumType;
		}
	});
	Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: true,
		get: function() {
			return _assertName.assertEnumValueName;
		}
	});
	Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.assertInputObjectType;
		}
	});
	Object.defineProperty(exports, "assertInputType", {
		enumerable: true,
		get: function() {
			return _definition.assertInputType;
		}
	});
	Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.assertInterfaceType;
		}
	});
	Object.defineProperty(exports, "assertLeafType", {
		enumerable: true,
		get: function() {
			return _definition.assertLeafType;
		}
	});
	Object.defineProperty(exports, "assertListType", {
		enumerable: true,
		get: function() {
			return _definition.assertListType;
		}
	});
	Object.defineProperty(exports, "assertName", {
		enumerable: true,
		get: function() {
			return _assertName.assertName;
		}
	});
	Object.defineProperty(exports, "assertNamedType", {
		enumerable: true,
		get: function() {
			return _definition.assertNamedType;
		}
	});
	Object.defineProperty(exports, "assertNonNullType", {
		enumerable: true,
		get: function() {
			return _definition.assertNonNullType;
		}
	});
	Object.defineProperty(exports, "assertNullableType", {
		enumerable: true,
		get: function() {
			return _definition.assertNullableType;
		}
	});
	Object.defineProperty(exports, "assertObjectType", {
		enumerable: true,
		get: function() {
			return _definition.assertObjectType;
		}
	});
	Object.defineProperty(exports, "assertOutputType", {
		enumerable: true,
		get: function() {
			return _definition.assertOutputType;
		}
	});
	Object.defineProperty(exports, "assertScalarType", {
		enumerable: true,
		get: function() {
			return _definition.assertScalarType;
		}
	});
	Object.defineProperty(exports, "assertSchema", {
		enumerable: true,
		get: function() {
			return _schema.assertSchema;
		}
	});
	Object.defineProperty(exports, "assertType", {
		enumerable: true,
		get: function() {
			return _definition.assertType;
		}
	});
	Object.defineProperty(exports, "assertUnionType", {
		enumerable: true,
		get: function() {
			return _definition.assertUnionType;
		}
	});
	Object.defineProperty(exports, "assertValidSchema", {
		enumerable: true,
		get: function() {
			return _validate.assertValidSchema;
		}
	});
	Object.defineProperty(exports, "assertWrappingType", {
		enumerable: true,
		get: function() {
			return _definition.assertWrappingType;
		}
	});
	Object.defineProperty(exports, "getNamedType", {
		enumerable: true,
		get: function() {
			return _definition.getNamedType;
		}
	});
	Object.defineProperty(exports, "getNullableType", {
		enumerable: true,
		get: function() {
			return _definition.getNullableType;
		}
	});
	Object.defineProperty(exports, "introspectionTypes", {
		enumerable: true,
		get: function() {
			return _introspection.introspectionTypes;
		}
	});
	Object.defineProperty(exports, "isAbstractType", {
		enumerable: true,
		get: function() {
			return _definition.isAbstractType;
		}
	});
	Object.defineProperty(exports, "isCompositeType", {
		enumerable: true,
		get: function() {
			return _definition.isCompositeType;
		}
	});
	Object.defineProperty(exports, "isDirective", {
		enumerable: true,
		get: function() {
			return _directives.isDirective;
		}
	});
	Object.defineProperty(exports, "isEnumType", {
		enumerable: true,
		get: function() {
			return _definition.isEnumType;
		}
	});
	Object.defineProperty(exports, "isInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.isInputObjectType;
		}
	});
	Object.defineProperty(exports, "isInputType", {
		enumerable: true,
		get: function() {
			return _definition.isInputType;
		}
	});
	Object.defineProperty(exports, "isInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.isInterfaceType;
		}
	});
	Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: true,
		get: function() {
			return _introspection.isIntrospectionType;
		}
	});
	Object.defineProperty(exports, "isLeafType", {
		enumerable: true,
		get: function() {
			return _definition.isLeafType;
		}
	});
	Object.defineProperty(exports, "isListType", {
		enumerable: true,
		get: function() {
			return _definition.isListType;
		}
	});
	Object.defineProperty(exports, "isNamedType", {
		enumerable: true,
		get: function() {
			return _definition.isNamedType;
		}
	});
	Object.defineProperty(exports, "isNonNullType", {
		enumerable: true,
		get: function() {
			return _definition.isNonNullType;
		}
	});
	Object.defineProperty(exports, "isNullableType", {
		enumerable: true,
		get: function() {
			return _definition.isNullableType;
		}
	});
	Object.defineProperty(exports, "isObjectType", {
		enumerable: true,
		get: function() {
			return _definition.isObjectType;
		}
	});
	Object.defineProperty(exports, "isOutputType", {
		enumerable: true,
		get: function() {
			return _definition.isOutputType;
		}
	});
	Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: true,
		get: function() {
			return _definition.isRequiredArgument;
		}
	});
	Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: true,
		get: function() {
			return _definition.isRequiredInputField;
		}
	});
	Object.defineProperty(exports, "isScalarType", {
		enumerable: true,
		get: function() {
			return _definition.isScalarType;
		}
	});
	Object.defineProperty(exports, "isSchema", {
		enumerable: true,
		get: function() {
			return _schema.isSchema;
		}
	});
	Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: true,
		get: function() {
			return _directives.isSpecifiedDirective;
		}
	});
	Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: true,
		get: function() {
			return _scalars.isSpecifiedScalarType;
		}
	});
	Object.defineProperty(exports, "isType", {
		enumerable: true,
		get: function() {
			return _definition.isType;
		}
	});
	Object.defineProperty(exports, "isUnionType", {
		enumerable: true,
		get: function() {
			return _definition.isUnionType;
		}
	});
	Object.defineProperty(exports, "isWrappingType", {
		enumerable: true,
		get: function() {
			return _definition.isWrappingType;
		}
	});
	Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: true,
		get: function() {
			return _definition.resolveObjMapThunk;
		}
	});
	Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: true,
		get: function() {
			return _definition.resolveReadonlyArrayThunk;
		}
	});
	Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: true,
		get: function() {
			return _directives.specifiedDirectives;
		}
	});
	Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: true,
		get: function() {
			return _scalars.specifiedScalarTypes;
		}
	});
	Object.defineProperty(exports, "validateSchema", {
		enumerable: true,
		get: function() {
			return _validate.validateSchema;
		}
	});
	var _schema = require_schema();
	var _definition = require_definition();
	var _directives = require_directives();
	var _scalars = require_scalars();
	var _introspection = require_introspection();
	var _validate = require_validate$1();
	var _assertName = require_assertName();
}));
// node_modules/graphql/language/index.js
var require_language = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BREAK", {
		enumerable: true,
		get: function() {
			return _visitor.BREAK;
		}
	});
	Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _directiveLocation.DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "Kind", {
		enumerable: true,
		get: function() {
			return _kinds.Kind;
		}
	});
	Object.defineProperty(exports, "Lexer", {
		enumerable: true,
		get: function() {
			return _lexer.Lexer;
		}
	});
	Object.defineProperty(exports, "Location", {
		enumerable: true,
		get: function() {
			return _ast.Location;
		}
	});
	Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: true,
		get: function() {
			return _ast.OperationTypeNode;
		}
	});
	Object.defineProperty(exports, "Source", {
		enumerable: true,
		get: function() {
			return _source.Source;
		}
	});
	Object.defineProperty(exports, "Token", {
		enumerable: true,
		get: function() {
			return _ast.Token;
		}
	});
	Object.defineProperty(exports, "TokenKind", {
		enumerable: true,
		get: function() {
			return _tokenKind.TokenKind;
		}
	});
	Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: true,
		get: function() {
			return _visitor.getEnterLeaveForKind;
		}
	});
	Object.defineProperty(exports, "getLocation", {
		enumerable: true,
		get: function() {
			return _location.getLocation;
		}
	});
	Object.defineProperty(exports, "getVisitFn", {
		enumerable: true,
		get: function() {
			return _visitor.getVisitFn;
		}
	});
	Object.defineProperty(exports, "isConstValueNode", {
		enumerable: true,
		get: function() {
			return _predicates.isConstValueNode;
		}
	});
	Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isExecutableDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: true,
		get: function() {
			return _predicates.isSchemaCoordinateNode;
		}
	});
	Object.defineProperty(exports, "isSelectionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isSelectionNode;
		}
	});
	Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeExtensionNode;
		}
	});
	Object.defineProperty(exports, "isTypeNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeSystemDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeSystemExtensionNode;
		}
	});
	Object.defineProperty(exports, "isValueNode", {
		enumerable: true,
		get: function() {
			return _predicates.isValueNode;
		}
	});
	Object.defineProperty(exports, "parse", {
		enumerable: true,
		get: function() {
			return _parser.parse;
		}
	});
	Object.defineProperty(exports, "parseConstValue", {
		enumerable: true,
		get: function() {
			return _parser.parseConstValue;
		}
	});
	Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _parser.parseSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "parseType", {
		enumerable: true,
		get: function() {
			return _parser.parseType;
		}
	});
	Object.defineProperty(exports, "parseValue", {
		enumerable: true,
		get: function() {
			return _parser.parseValue;
		}
	});
	Object.defineProperty(exports, "print", {
		enumerable: true,
		get: function() {
			return _printer.print;
		}
	});
	Object.defineProperty(exports, "printLocation", {
		enumerable: true,
		get: function() {
			return _printLocation.printLocation;
		}
	});
	Object.defineProperty(exports, "printSourceLocation", {
		enumerable: true,
		get: function() {
			return _printLocation.printSourceLocation;
		}
	});
	Object.defineProperty(exports, "visit", {
		enumerable: true,
		get: function() {
			return _visitor.visit;
		}
	});
	Object.defineProperty(exports, "visitInParallel", {
		enumerable: true,
		get: function() {
			return _visitor.visitInParallel;
		}
	});
	var _source = require_source();
	var _location = require_location();
	var _printLocation = require_printLocation();
	var _kinds = require_kinds();
	var _tokenKind = require_tokenKind();
	var _lexer = require_lexer();
	var _parser = require_parser();
	var _printer = require_printer();
	var _visitor = require_visitor();
	var _ast = require_ast();
	var _predicates = require_predicates();
	var _directiveLocation = require_directiveLocation();
}));
// node_modules/graphql/jsutils/isAsyncIterable.js
var require_isAsyncIterable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isAsyncIterable = isAsyncIterable;
	/**
	* Returns true if the provided object implements the AsyncIterator protocol via
	* implementing a `Symbol.asyncIterator` method.
	*
	* @internal
	*/
	function isAsyncIterable(maybeAsyncIterable) {
		return typeof (maybeAsyncIterable === null || maybeAsyncIterable === void 0 ? void 0 : maybeAsyncIterable[Symbol.asyncIterator]) === "function";
	}
}));
// node_modules/graphql/execution/mapAsyncIterator.js
var require_mapAsyncIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mapAsyncIterator = mapAsyncIterator;
	/**
	* Given an AsyncIterable and a callback function, return an AsyncIterator
	* which produces values mapped via calling the callback function.
	*
	* @internal
	*/
	function mapAsyncIterator(iterable, callback) {
		const iterator = iterable[Symbol.asyncIterator]();
		async function mapResult(result) {
			if (result.done) return result;
			try {
				return {
					value: await callback(result.value),
					done: false
				};
			} catch (error) {
				await returnIgnoringErrors();
				throw error;
			}
		}
		async function returnIgnoringErrors() {
			if (typeof iterator.return === "function") try {
				await iterator.return();
			} catch (_error) {}
		}
		return {
			async next() {
				return mapResult(await iterator.next());
			},
			async return() {
				return typeof iterator.return === "function" ? mapResult(await iterator.return()) : {
					value: void 0,
					done: true
				};
			},
			async throw(error) {
				if (typeof iterator.throw === "function") return mapResult(await iterator.throw(error));
				await returnIgnoringErrors();
				throw error;
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
}));
// node_modules/graphql/execution/subscribe.js
var require_subscribe = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createSourceEventStream = createSourceEventStream;
	exports.subscribe = subscribe;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _isAsyncIterable = require_isAsyncIterable();
	var _Path = require_Path();
	var _GraphQLError = require_GraphQLError();
	var _locatedError = require_locatedError();
	var _collectFields = require_collectFields();
	var _execute = require_execute();
	var _mapAsyncIterator = require_mapAsyncIterator();
	var _values = require_values();
	/** @category Subscriptions */
	/**
	* Implements the "Subscribe" algorithm described in the GraphQL specification.
	*
	* Returns a Promise that resolves to either an AsyncIterator (if successful)
	* or an ExecutionResult (error). The promise will be rejected if the schema or
	* other arguments to this function are invalid, or if the resolved event stream
	* is not an async iterable.
	*
	* If the client-provided arguments to this function do not result in a
	* compliant subscription, a GraphQL Response (ExecutionResult) with
	* descriptive errors and no data will be returned.
	*
	* If the source stream could not be created due to faulty subscription
	* resolver logic or underlying systems, the promise will resolve to a single
	* ExecutionResult containing `errors` and no `data`.
	*
	* If the operation succeeded, the promise resolves to an AsyncIterator, which
	* yields a stream of ExecutionResults representing the response stream.
	*
	* Each payload yielded by the source event stream is executed with the payload
	* as the root value. This maps the subscription source stream into the response
	* stream described by the GraphQL specification.
	*
	* Accepts an object with named arguments.
	* @param args - The arguments used to perform the operation.
	* @returns A source stream mapped to execution results, or an execution result
	* containing subscription errors.
	* @example
	* ```ts
	* // Use a same-named rootValue function to provide the source event stream.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* async function* greetings() {
	*   yield { greeting: 'Hello' };
	*   yield { greeting: 'Bonjour' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting: String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse('subscription { greeting }'),
	*   rootValue: { greeting: () => greetings() },
	* });
	*
	* assert('next' in result);
	*
	* const firstPayload = await result.next();
	* firstPayload.value; // => { data: { greeting: 'Hello' } }
	* ```
	* @example
	* ```ts
	* // This variant supplies events through a custom subscribeFieldResolver.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* async function* defaultGreetings() {
	*   yield { greeting: 'Hello' };
	* }
	*
	* async function* frenchGreetings() {
	*   yield { greeting: 'Bonjour' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting(locale: String): String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse(
	*     'subscription Greeting($locale: String) { greeting(locale: $locale) }',
	*   ),
	*   rootValue: {
	*     greeting: (
	*       args: { locale?: string },
	*       contextValue: { defaultLocale: string },
	*     ) => {
	*       const locale = args.locale ?? contextValue.defaultLocale;
	*       return locale === 'fr' ? frenchGreetings() : defaultGreetings();
	*     },
	*   },
	*   contextValue: { defaultLocale: 'fr' },
	*   variableValues: { locale: 'fr' },
	*   operationName: 'Greeting',
	*   subscribeFieldResolver: (rootValue, args, contextValue, info) => {
	*     args.locale; // => 'fr'
	*     return rootValue[info.fieldName](args, contextValue);
	*   },
	* });
	*
	* assert('next' in result);
	*
	* const firstPayload = await result.next();
	* firstPayload.value; // => { data: { greeting: 'Bonjour' } }
	* ```
	* @example
	* ```ts
	* // This variant shows the error result when the schema has no subscription root.
	* import assert from 'node:assert';
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { subscribe } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	* `);
	*
	* const result = await subscribe({
	*   schema,
	*   document: parse('subscription { greeting }'),
	* });
	*
	* assert('errors' in result);
	*
	* result.errors?.[0].message; // => 'Schema is not configured to execute subscription operation.'
	* ```
	*/
	async function subscribe(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const resultOrStream = await createSourceEventStream(args);
		if (!(0, _isAsyncIterable.isAsyncIterable)(resultOrStream)) return resultOrStream;
		const mapSourceToResponse = (payload) => (0, _execute.execute)({
			...args,
			rootValue: payload
		});
		return (0, _mapAsyncIterator.mapAsyncIterator)(resultOrStream, mapSourceToResponse);
	}
	function toNormalizedArgs(args) {
		const firstArg = args[0];
		if (firstArg && "document" in firstArg) return firstArg;
		return {
			schema: firstArg,
			document: args[1],
			rootValue: args[2],
			contextValue: args[3],
			variableValues: args[4],
			operationName: args[5],
			subscribeFieldResolver: args[6]
		};
	}
	/**
	* Implements the "CreateSourceEventStream" algorithm described in the
	* GraphQL specification, resolving the subscription source event stream.
	*
	* Returns a Promise that resolves to either an AsyncIterable (if successful)
	* or an ExecutionResult (error). The promise will be rejected if the schema or
	* other arguments to this function are invalid, or if the resolved event stream
	* is not an async iterable.
	*
	* If the client-provided arguments to this function do not result in a
	* compliant subscription, a GraphQL Response (ExecutionResult) with
	* descriptive errors and no data will be returned.
	*
	* If the source stream could not be created due to faulty subscription
	* resolver logic or underlying systems, the promise will resolve to a single
	* ExecutionResult containing `errors` and no `data`.
	*
	* If the operation succeeded, the promise resolves to the AsyncIterable for the
	* event stream returned by the resolver.
	*
	* A Source Event Stream represents a sequence of events, each of which triggers
	* a GraphQL execution for that event.
	*
	* This may be useful when hosting the stateful subscription service in a
	* different process or machine than the stateless GraphQL execution engine,
	* or otherwise separating these two steps. For more on this, see the
	* "Supporting Subscriptions at Scale" information in the GraphQL specification.
	* @param args - The arguments used to perform the operation.
	* @returns The source event stream, or an execution result containing subscription errors.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { createSourceEventStream } from 'graphql/execution';
	*
	* async function* greetings() {
	*   yield { greeting: 'Hello' };
	* }
	*
	* const schema = buildSchema(`
	*   type Query {
	*     noop: String
	*   }
	*
	*   type Subscription {
	*     greeting: String
	*   }
	* `);
	*
	* const stream = await createSourceEventStream({
	*   schema,
	*   document: parse('subscription { greeting }'),
	*   rootValue: { greeting: () => greetings() },
	* });
	*
	* Symbol.asyncIterator in stream; // => true
	* ```
	*/
	/** @internal */
	async function createSourceEventStream(...rawArgs) {
		const args = toNormalizedArgs(rawArgs);
		const { schema, document, variableValues } = args;
		(0, _execute.assertValidExecutionArguments)(schema, document, variableValues);
		const exeContext = (0, _execute.buildExecutionContext)(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			const eventStream = await executeSubscription(exeContext);
			if (!(0, _isAsyncIterable.isAsyncIterable)(eventStream)) throw new Error(`Subscription field must return Async Iterable. Received: ${(0, _inspect.inspect)(eventStream)}.`);
			return eventStream;
		} catch (error) {
			if (error instanceof _GraphQLError.GraphQLError) return { errors: [error] };
			throw error;
		}
	}
	async function executeSubscription(exeContext) {
		const { schema, fragments, operation, variableValues, rootValue } = exeContext;
		const rootType = schema.getSubscriptionType();
		if (rootType == null) throw new _GraphQLError.GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
		const [responseName, fieldNodes] = [...(0, _collectFields.collectFields)(schema, fragments, variableValues, rootType, operation.selectionSet).entries()][0];
		const fieldDef = (0, _execute.getFieldDef)(schema, rootType, fieldNodes[0]);
		if (!fieldDef) {
			const fieldName = fieldNodes[0].name.value;
			throw new _GraphQLError.GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
		}
		const path = (0, _Path.addPath)(void 0, responseName, rootType.name);
		const info = (0, _execute.buildResolveInfo)(exeContext, fieldDef, fieldNodes, rootType, path);
		try {
			var _fieldDef$subscribe;
			const args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], variableValues);
			const contextValue = exeContext.contextValue;
			const eventStream = await ((_fieldDef$subscribe = fieldDef.subscribe) !== null && _fieldDef$subscribe !== void 0 ? _fieldDef$subscribe : exeContext.subscribeFieldResolver)(rootValue, args, contextValue, info);
			if (eventStream instanceof Error) throw eventStream;
			return eventStream;
		} catch (error) {
			throw (0, _locatedError.locatedError)(error, fieldNodes, (0, _Path.pathToArray)(path));
		}
	}
}));
// node_modules/graphql/execution/index.js
var require_execution = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: true,
		get: function() {
			return _subscribe.createSourceEventStream;
		}
	});
	Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: true,
		get: function() {
			return _execute.defaultFieldResolver;
		}
	});
	Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: true,
		get: function() {
			return _execute.defaultTypeResolver;
		}
	});
	Object.defineProperty(exports, "execute", {
		enumerable: true,
		get: function() {
			return _execute.execute;
		}
	});
	Object.defineProperty(exports, "executeSync", {
		enumerable: true,
		get: function() {
			return _execute.executeSync;
		}
	});
	Object.defineProperty(exports, "getArgumentValues", {
		enumerable: true,
		get: function() {
			return _values.getArgumentValues;
		}
	});
	Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: true,
		get: function() {
			return _values.getDirectiveValues;
		}
	});
	Object.defineProperty(exports, "getVariableValues", {
		enumerable: true,
		get: function() {
			return _values.getVariableValues;
		}
	});
	Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: true,
		get: function() {
			return _Path.pathToArray;
		}
	});
	Object.defineProperty(exports, "subscribe", {
		enumerable: true,
		get: function() {
			return _subscribe.subscribe;
		}
	});
	var _Path = require_Path();
	var _execute = require_execute();
	var _subscribe = require_subscribe();
	var _values = require_values();
}));
// node_modules/graphql/validation/rules/custom/NoDeprecatedCustomRule.js
var require_NoDeprecatedCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoDeprecatedCustomRule = NoDeprecatedCustomRule;
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Custom Rules */
	/**
	* No deprecated
	*
	* A GraphQL document is only valid if all selected fields and all used enum values have not been
	* deprecated.
	*
	* Note: This rule is optional and is not part of the Validation section of the GraphQL
	* Specification. The main purpose of this rule is detection of deprecated usages and not
	* necessarily to forbid their use when querying a service.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import {
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	*   parse,
	*   validate,
	* } from 'graphql';
	* import { NoDeprecatedCustomRule } from 'graphql/validation';
	*
	* const schema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: {
	*       name: { type: GraphQLString },
	*       oldName: {
	*         type: GraphQLString,
	*         deprecationReason: 'Use name instead.',
	*       },
	*     },
	*   }),
	* });
	*
	* const invalidDocument = parse(`
	*   { oldName }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoDeprecatedCustomRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [NoDeprecatedCustomRule]); // => []
	* ```
	*/
	function NoDeprecatedCustomRule(context) {
		return {
			Field(node) {
				const fieldDef = context.getFieldDef();
				const deprecationReason = fieldDef === null || fieldDef === void 0 ? void 0 : fieldDef.deprecationReason;
				if (fieldDef && deprecationReason != null) {
					const parentType = context.getParentType();
					parentType ?? (0, _invariant.invariant)(false);
					context.reportError(new _GraphQLError.GraphQLError(`The field ${parentType.name}.${fieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			Argument(node) {
				const argDef = context.getArgument();
				const deprecationReason = argDef === null || argDef === void 0 ? void 0 : argDef.deprecationReason;
				if (argDef && deprecationReason != null) {
					const directiveDef = context.getDirective();
					if (directiveDef != null) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					else {
						const parentType = context.getParentType();
						const fieldDef = context.getFieldDef();
						parentType != null && fieldDef != null || (0, _invariant.invariant)(false);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${parentType.name}.${fieldDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					}
				}
			},
			ObjectField(node) {
				const inputObjectDef = (0, _definition.getNamedType)(context.getParentInputType());
				if ((0, _definition.isInputObjectType)(inputObjectDef)) {
					const inputFieldDef = inputObjectDef.getFields()[node.name.value];
					const deprecationReason = inputFieldDef === null || inputFieldDef === void 0 ? void 0 : inputFieldDef.deprecationReason;
					if (deprecationReason != null) context.reportError(new _GraphQLError.GraphQLError(`The input field ${inputObjectDef.name}.${inputFieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			EnumValue(node) {
				const enumValueDef = context.getEnumValue();
				const deprecationReason = enumValueDef === null || enumValueDef === void 0 ? void 0 : enumValueDef.deprecationReason;
				if (enumValueDef && deprecationReason != null) {
					const enumTypeDef = (0, _definition.getNamedType)(context.getInputType());
					enumTypeDef ?? (0, _invariant.invariant)(false);
					context.reportError(new _GraphQLError.GraphQLError(`The enum value "${enumTypeDef.name}.${enumValueDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			}
		};
	}
}));
// node_modules/graphql/validation/rules/custom/NoSchemaIntrospectionCustomRule.js
var require_NoSchemaIntrospectionCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoSchemaIntrospectionCustomRule = NoSchemaIntrospectionCustomRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	var _introspection = require_introspection();
	/** @category Custom Rules */
	/**
	* Prohibit introspection queries
	*
	* A GraphQL document is only valid if all fields selected are not fields that
	* return an introspection type.
	*
	* Note: This rule is optional and is not part of the Validation section of the
	* GraphQL Specification. This rule effectively disables introspection, which
	* does not reflect best practices and should only be done if absolutely necessary.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoSchemaIntrospectionCustomRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { __schema { queryType { name } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoSchemaIntrospectionCustomRule,
	* ]);
	*
	* invalidErrors.length; // => 2
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   NoSchemaIntrospectionCustomRule,
	* ]); // => []
	* ```
	*/
	function NoSchemaIntrospectionCustomRule(context) {
		return { Field(node) {
			const type = (0, _definition.getNamedType)(context.getType());
			if (type && (0, _introspection.isIntrospectionType)(type)) context.reportError(new _GraphQLError.GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${node.name.value}".`, { nodes: node }));
		} };
	}
}));
// node_modules/graphql/validation/index.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: true,
		get: function() {
			return _ExecutableDefinitionsRule.ExecutableDefinitionsRule;
		}
	});
	Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: true,
		get: function() {
			return _FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule;
		}
	});
	Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownArgumentNamesRule.KnownArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: true,
		get: function() {
			return _KnownDirectivesRule.KnownDirectivesRule;
		}
	});
	Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownFragmentNamesRule.KnownFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownTypeNamesRule.KnownTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: true,
		get: function() {
			return _LoneAnonymousOperationRule.LoneAnonymousOperationRule;
		}
	});
	Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: true,
		get: function() {
			return _LoneSchemaDefinitionRule.LoneSchemaDefinitionRule;
		}
	});
	Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: true,
		get: function() {
			return _MaxIntrospectionDepthRule.MaxIntrospectionDepthRule;
		}
	});
	Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: true,
		get: function() {
			return _NoDeprecatedCustomRule.NoDeprecatedCustomRule;
		}
	});
	Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: true,
		get: function() {
			return _NoFragmentCyclesRule.NoFragmentCyclesRule;
		}
	});
	Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: true,
		get: function() {
			return _NoSchemaIntrospectionCustomRule.NoSchemaIntrospectionCustomRule;
		}
	});
	Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: true,
		get: function() {
			return _NoUndefinedVariablesRule.NoUndefinedVariablesRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: true,
		get: function() {
			return _NoUnusedFragmentsRule.NoUnusedFragmentsRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: true,
		get: function() {
			return _NoUnusedVariablesRule.NoUnusedVariablesRule;
		}
	});
	Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: true,
		get: function() {
			return _OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule;
		}
	});
	Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: true,
		get: function() {
			return _PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule;
		}
	});
	Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: true,
		get: function() {
			return _PossibleTypeExtensionsRule.PossibleTypeExtensionsRule;
		}
	});
	Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: true,
		get: function() {
			return _ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule;
		}
	});
	Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: true,
		get: function() {
			return _ScalarLeafsRule.ScalarLeafsRule;
		}
	});
	Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: true,
		get: function() {
			return _SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueArgumentNamesRule.UniqueArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueDirectiveNamesRule.UniqueDirectiveNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: true,
		get: function() {
			return _UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule;
		}
	});
	Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueEnumValueNamesRule.UniqueEnumValueNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueFragmentNamesRule.UniqueFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueInputFieldNamesRule.UniqueInputFieldNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueOperationNamesRule.UniqueOperationNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: true,
		get: function() {
			return _UniqueOperationTypesRule.UniqueOperationTypesRule;
		}
	});
	Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueTypeNamesRule.UniqueTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueVariableNamesRule.UniqueVariableNamesRule;
		}
	});
	Object.defineProperty(exports, "ValidationContext", {
		enumerable: true,
		get: function() {
			return _ValidationContext.ValidationContext;
		}
	});
	Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: true,
		get: function() {
			return _VariablesAreInputTypesRule.VariablesAreInputTypesRule;
		}
	});
	Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: true,
		get: function() {
			return _VariablesInAllowedPositionRule.VariablesInAllowedPositionRule;
		}
	});
	Object.defineProperty(exports, "recommendedRules", {
		enumerable: true,
		get: function() {
			return _specifiedRules.recommendedRules;
		}
	});
	Object.defineProperty(exports, "specifiedRules", {
		enumerable: true,
		get: function() {
			return _specifiedRules.specifiedRules;
		}
	});
	Object.defineProperty(exports, "validate", {
		enumerable: true,
		get: function() {
			return _validate.validate;
		}
	});
	var _validate = require_validate();
	var _ValidationContext = require_ValidationContext();
	var _specifiedRules = require_specifiedRules();
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule();
	var _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule();
	var _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule();
	var _KnownArgumentNamesRule = require_KnownArgumentNamesRule();
	var _KnownDirectivesRule = require_KnownDirectivesRule();
	var _KnownFragmentNamesRule = require_KnownFragmentNamesRule();
	var _KnownTypeNamesRule = require_KnownTypeNamesRule();
	var _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule();
	var _NoFragmentCyclesRule = require_NoFragmentCyclesRule();
	var _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule();
	var _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule();
	var _NoUnusedVariablesRule = require_NoUnusedVariablesRule();
	var _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule();
	var _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule();
	var _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule();
	var _ScalarLeafsRule = require_ScalarLeafsRule();
	var _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule();
	var _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule();
	var _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule();
	var _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule();
	var _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule();
	var _UniqueOperationNamesRule = require_UniqueOperationNamesRule();
	var _UniqueVariableNamesRule = require_UniqueVariableNamesRule();
	var _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule();
	var _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule();
	var _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	var _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule();
	var _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule();
	var _UniqueOperationTypesRule = require_UniqueOperationTypesRule();
	var _UniqueTypeNamesRule = require_UniqueTypeNamesRule();
	var _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule();
	var _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule();
	var _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule();
	var _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule();
	var _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule();
	var _NoDeprecatedCustomRule = require_NoDeprecatedCustomRule();
	var _NoSchemaIntrospectionCustomRule = require_NoSchemaIntrospectionCustomRule();
}));
// node_modules/graphql/error/index.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "GraphQLError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.GraphQLError;
		}
	});
	Object.defineProperty(exports, "formatError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.formatError;
		}
	});
	Object.defineProperty(exports, "locatedError", {
		enumerable: true,
		get: function() {
			return _locatedError.locatedError;
		}
	});
	Object.defineProperty(exports, "printError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.printError;
		}
	});
	Object.defineProperty(exports, "syntaxError", {
		enumerable: true,
		get: function() {
			return _syntaxError.syntaxError;
		}
	});
	var _GraphQLError = require_GraphQLError();
	var _syntaxError = require_syntaxError();
	var _locatedError = require_locatedError();
}));
// node_modules/graphql/utilities/getIntrospectionQuery.js
var require_getIntrospectionQuery = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getIntrospectionQuery = getIntrospectionQuery;
	/** @category Introspection */
	/** Options controlling which fields are included in the introspection query. */
	/**
	* Produce the GraphQL query recommended for a full schema introspection.
	* Accepts optional IntrospectionOptions.
	* @param options - Optional configuration for this operation.
	* @returns The resolved introspection query.
	* @example
	* ```ts
	* // Generate the default introspection query.
	* import { getIntrospectionQuery } from 'graphql/utilities';
	*
	* const query = getIntrospectionQuery();
	*
	* query.includes('__schema'); // => true
	* query.includes('description'); // => true
	* query.includes('specifiedByURL'); // => false
	* ```
	* @example
	* ```ts
	* // This variant customizes optional introspection fields and nesting depth.
	* import { getIntrospectionQuery } from 'graphql/utilities';
	*
	* const query = getIntrospectionQuery({
	*   descriptions: false,
	*   specifiedByUrl: true,
	*   directiveIsRepeatable: true,
	*   schemaDescription: true,
	*   inputValueDeprecation: true,
	*   experimentalDirectiveDeprecation: true,
	*   oneOf: true,
	*   typeDepth: 3,
	* });
	*
	* query.includes('description'); // => false
	* query.includes('specifiedByURL'); // => true
	* query.includes('isRepeatable'); // => true
	* query.includes('includeDeprecated: true'); // => true
	* query.includes('isOneOf'); // => true
	* (query.match(/ofType/g)?.length ?? 0) > 0; // => true
	* ```
	*/
	function getIntrospectionQuery(options) {
		const optionsWithDefault = {
			descriptions: true,
			specifiedByUrl: false,
			directiveIsRepeatable: false,
			schemaDescription: false,
			inputValueDeprecation: false,
			experimentalDirectiveDeprecation: false,
			oneOf: false,
			typeDepth: 9,
			...options
		};
		const descriptions = optionsWithDefault.descriptions ? "description" : "";
		const specifiedByUrl = optionsWithDefault.specifiedByUrl ? "specifiedByURL" : "";
		const directiveIsRepeatable = optionsWithDefault.directiveIsRepeatable ? "isRepeatable" : "";
		const schemaDescription = optionsWithDefault.schemaDescription ? descriptions : "";
		function inputDeprecation(str) {
			return optionsWithDefault.inputValueDeprecation ? str : "";
		}
		function experimentalDirectiveDeprecation(str) {
			return optionsWithDefault.experimentalDirectiveDeprecation ? str : "";
		}
		const oneOf = optionsWithDefault.oneOf ? "isOneOf" : "";
		function ofType(level, indent) {
			if (level <= 0) return "";
			if (level > 100) throw new Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
			return `
${indent}ofType {
${indent}  name
${indent}  kind${ofType(level - 1, indent + "  ")}
${indent}}`;
		}
		return `
    query IntrospectionQuery {
      __schema {
        ${schemaDescription}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${experimentalDirectiveDeprecation("(includeDeprecated: true)")} {
          name
          ${descriptions}
          ${directiveIsRepeatable}
          ${experimentalDirectiveDeprecation("isDeprecated")}
          ${experimentalDirectiveDeprecation("deprecationReason")}
          locations
          args${inputDeprecation("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${descriptions}
      ${specifiedByUrl}
      ${oneOf}
      fields(includeDeprecated: true) {
        name
        ${descriptions}
        args${inputDeprecation("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${inputDeprecation("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${descriptions}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${descriptions}
      type { ...TypeRef }
      defaultValue
      ${inputDeprecation("isDeprecated")}
      ${inputDeprecation("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${ofType(optionsWithDefault.typeDepth, "      ")}
    }
  `;
	}
}));
/** The result shape returned by a full introspection query. */
// node_modules/graphql/utilities/getOperationAST.js
var require_getOperationAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getOperationAST = getOperationAST;
	var _kinds = require_kinds();
	/** @category Operations */
	/**
	* Returns an operation AST given a document AST and optionally an operation
	* name. If a name is not provided, an operation is only returned if only one is
	* provided in the document.
	* @param documentAST - The parsed GraphQL document AST.
	* @param operationName - The optional operation name to select.
	* @returns The resolved operation ast.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { getOperationAST } from 'graphql/utilities';
	*
	* const document = parse('query GetName { name }');
	* const operation = getOperationAST(document, 'GetName');
	*
	* operation?.name?.value; // => 'GetName'
	* getOperationAST(document, 'Missing'); // => null
	* ```
	*/
	function getOperationAST(documentAST, operationName) {
		let operation = null;
		for (const definition of documentAST.definitions) if (definition.kind === _kinds.Kind.OPERATION_DEFINITION) {
			var _definition$name;
			if (operationName == null) {
				if (operation) return null;
				operation = definition;
			} else if (((_definition$name = definition.name) === null || _definition$name === void 0 ? void 0 : _definition$name.value) === operationName) return definition;
		}
		return operation;
	}
}));
// node_modules/graphql/utilities/getOperationRootType.js
var require_getOperationRootType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getOperationRootType = getOperationRootType;
	var _GraphQLError = require_GraphQLError();
	/** @category Operations */
	/**
	* Extracts the root type of the operation from the schema. This deprecated
	* helper is retained for backwards compatibility; call
	* `GraphQLSchema.getRootType` instead because getOperationRootType will be
	* removed in v17.
	* @param schema - GraphQL schema to use.
	* @param operation - The operation definition to inspect.
	* @returns The resolved operation root type.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { buildSchema, getOperationRootType } from 'graphql/utilities';
	* import { parse, Kind } from 'graphql/language';
	*
	* const schema = buildSchema('type Query { name: String }');
	* const operation = parse('{ name }').definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const rootType = getOperationRootType(schema, operation);
	*
	* rootType.name; // => 'Query'
	* ```
	* @deprecated Please use `GraphQLSchema.getRootType` instead. Will be removed in v17
	*/
	function getOperationRootType(schema, operation) {
		if (operation.operation === "query") {
			const queryType = schema.getQueryType();
			if (!queryType) throw new _GraphQLError.GraphQLError("Schema does not define the required query root type.", { nodes: operation });
			return queryType;
		}
		if (operation.operation === "mutation") {
			const mutationType = schema.getMutationType();
			if (!mutationType) throw new _GraphQLError.GraphQLError("Schema is not configured for mutations.", { nodes: operation });
			return mutationType;
		}
		if (operation.operation === "subscription") {
			const subscriptionType = schema.getSubscriptionType();
			if (!subscriptionType) throw new _GraphQLError.GraphQLError("Schema is not configured for subscriptions.", { nodes: operation });
			return subscriptionType;
		}
		throw new _GraphQLError.GraphQLError("Can only have query, mutation and subscription operations.", { nodes: operation });
	}
}));
// node_modules/graphql/utilities/introspectionFromSchema.js
var require_introspectionFromSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.introspectionFromSchema = introspectionFromSchema;
	var _invariant = require_invariant();
	var _parser = require_parser();
	var _execute = require_execute();
	var _getIntrospectionQuery = require_getIntrospectionQuery();
	/** @category Introspection */
	/**
	* Build an IntrospectionQuery from a GraphQLSchema
	*
	* IntrospectionQuery is useful for utilities that care about type and field
	* relationships, but do not need to traverse through those relationships.
	*
	* This is the inverse of buildClientSchema. The primary use case is outside
	* of the server context, for instance when doing schema comparisons.
	* @param schema - GraphQL schema to use.
	* @param options - Optional configuration for this operation.
	* @returns Introspection result data for the schema.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Include schema metadata using the default introspection options.
	* import { buildSchema, introspectionFromSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
	*
	*   type Query {
	*     homepage: Url
	*   }
	* `);
	*
	* const introspection = introspectionFromSchema(schema);
	* const urlType = introspection.__schema.types.find(
	*   (type) => type.name === 'Url',
	* );
	* assert(urlType?.kind === 'SCALAR');
	*
	* urlType.specifiedByURL; // => 'https://url.spec.whatwg.org/'
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant disables optional introspection metadata.
	* import { buildSchema, introspectionFromSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
	*
	*   type Query {
	*     homepage: Url
	*   }
	* `);
	*
	* const introspection = introspectionFromSchema(schema, {
	*   descriptions: false,
	*   specifiedByUrl: false,
	*   directiveIsRepeatable: false,
	*   schemaDescription: false,
	*   inputValueDeprecation: false,
	*   experimentalDirectiveDeprecation: false,
	*   oneOf: false,
	* });
	* const urlType = introspection.__schema.types.find(
	*   (type) => type.name === 'Url',
	* );
	* assert(urlType?.kind === 'SCALAR');
	* const deprecatedDirective = introspection.__schema.directives.find(
	*   (directive) => directive.name === 'deprecated',
	* );
	*
	* urlType.description; // => undefined
	* urlType.specifiedByURL; // => undefined
	* deprecatedDirective?.isRepeatable; // => undefined
	* introspection.__schema.description; // => undefined
	* ```
	*/
	function introspectionFromSchema(schema, options) {
		const optionsWithDefaults = {
			specifiedByUrl: true,
			directiveIsRepeatable: true,
			schemaDescription: true,
			inputValueDeprecation: true,
			experimentalDirectiveDeprecation: true,
			oneOf: true,
			...options
		};
		const document = (0, _parser.parse)((0, _getIntrospectionQuery.getIntrospectionQuery)(optionsWithDefaults));
		const result = (0, _execute.executeSync)({
			schema,
			document
		});
		!result.errors && result.data || (0, _invariant.invariant)(false);
		return result.data;
	}
}));
// node_modules/graphql/utilities/buildClientSchema.js
var require_buildClientSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildClientSchema = buildClientSchema;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _isObjectLike = require_isObjectLike();
	var _keyValMap = require_keyValMap();
	var _parser = require_parser();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _schema = require_schema();
	var _valueFromAST = require_valueFromAST();
	/** @category Introspection */
	/**
	* Build a GraphQLSchema for use by client tools.
	*
	* Given the result of a client running the introspection query, creates and
	* returns a GraphQLSchema instance which can be then used with all graphql-js
	* tools, but cannot be used to execute a query, as introspection does not
	* represent the "resolver", "parse" or "serialize" functions or any other
	* server-internal mechanisms.
	*
	* This function expects a complete introspection result. Don't forget to check
	* the "errors" field of a server response before calling this function.
	* @param introspection - Introspection result data to build from.
	* @param options - Optional configuration for this operation.
	* @returns The client schema represented by the introspection result.
	* @example
	* ```ts
	* import {
	*   buildClientSchema,
	*   introspectionFromSchema,
	*   buildSchema,
	* } from 'graphql/utilities';
	*
	* const schema = buildSchema('type Query { hello: String }');
	* const clientSchema = buildClientSchema(introspectionFromSchema(schema), {
	*   assumeValid: true,
	* });
	*
	* clientSchema.getQueryType()?.name; // => 'Query'
	* ```
	*/
	function buildClientSchema(introspection, options) {
		(0, _isObjectLike.isObjectLike)(introspection) && (0, _isObjectLike.isObjectLike)(introspection.__schema) || (0, _devAssert.devAssert)(false, `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0, _inspect.inspect)(introspection)}.`);
		const schemaIntrospection = introspection.__schema;
		const typeMap = (0, _keyValMap.keyValMap)(schemaIntrospection.types, (typeIntrospection) => typeIntrospection.name, (typeIntrospection) => buildType(typeIntrospection));
		for (const stdType of [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes]) if (typeMap[stdType.name]) typeMap[stdType.name] = stdType;
		const queryType = schemaIntrospection.queryType ? getObjectType(schemaIntrospection.queryType) : null;
		const mutationType = schemaIntrospection.mutationType ? getObjectType(schemaIntrospection.mutationType) : null;
		const subscriptionType = schemaIntrospection.subscriptionType ? getObjectType(schemaIntrospection.subscriptionType) : null;
		const directives = schemaIntrospection.directives ? schemaIntrospection.directives.map(buildDirective) : [];
		return new _schema.GraphQLSchema({
			description: schemaIntrospection.description,
			query: queryType,
			mutation: mutationType,
			subscription: subscriptionType,
			types: Object.values(typeMap),
			directives,
			assumeValid: options === null || options === void 0 ? void 0 : options.assumeValid
		});
		function getType(typeRef) {
			if (typeRef.kind === _introspection.TypeKind.LIST) {
				const itemRef = typeRef.ofType;
				if (!itemRef) throw new Error("Decorated type deeper than introspection query.");
				return new _definition.GraphQLList(getType(itemRef));
			}
			if (typeRef.kind === _introspection.TypeKind.NON_NULL) {
				const nullableRef = typeRef.ofType;
				if (!nullableRef) throw new Error("Decorated type deeper than introspection query.");
				const nullableType = getType(nullableRef);
				return new _definition.GraphQLNonNull((0, _definition.assertNullableType)(nullableType));
			}
			return getNamedType(typeRef);
		}
		function getNamedType(typeRef) {
			const typeName = typeRef.name;
			if (!typeName) throw new Error(`Unknown type reference: ${(0, _inspect.inspect)(typeRef)}.`);
			const type = typeMap[typeName];
			if (!type) throw new Error(`Invalid or incomplete schema, unknown type: ${typeName}. Ensure that a full introspection query is used in order to build a client schema.`);
			return type;
		}
		function getObjectType(typeRef) {
			return (0, _definition.assertObjectType)(getNamedType(typeRef));
		}
		function getInterfaceType(typeRef) {
			return (0, _definition.assertInterfaceType)(getNamedType(typeRef));
		}
		function buildType(type) {
			if (type != null && type.name != null && type.kind != null) switch (type.kind) {
				case _introspection.TypeKind.SCALAR: return buildScalarDef(type);
				case _introspection.TypeKind.OBJECT: return buildObjectDef(type);
				case _introspection.TypeKind.INTERFACE: return buildInterfaceDef(type);
				case _introspection.TypeKind.UNION: return buildUnionDef(type);
				case _introspection.TypeKind.ENUM: return buildEnumDef(type);
				case _introspection.TypeKind.INPUT_OBJECT: return buildInputObjectDef(type);
			}
			const typeStr = (0, _inspect.inspect)(type);
			throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${typeStr}.`);
		}
		function buildScalarDef(scalarIntrospection) {
			return new _definition.GraphQLScalarType({
				name: scalarIntrospection.name,
				description: scalarIntrospection.description,
				specifiedByURL: scalarIntrospection.specifiedByURL
			});
		}
		function buildImplementationsList(implementingIntrospection) {
			if (implementingIntrospection.interfaces === null && implementingIntrospection.kind === _introspection.TypeKind.INTERFACE) return [];
			if (!implementingIntrospection.interfaces) {
				const implementingIntrospectionStr = (0, _inspect.inspect)(implementingIntrospection);
				throw new Error(`Introspection result missing interfaces: ${implementingIntrospectionStr}.`);
			}
			return implementingIntrospection.interfaces.map(getInterfaceType);
		}
		function buildObjectDef(objectIntrospection) {
			return new _definition.GraphQLObjectType({
				name: objectIntrospection.name,
				description: objectIntrospection.description,
				interfaces: () => buildImplementationsList(objectIntrospection),
				fields: () => buildFieldDefMap(objectIntrospection)
			});
		}
		function buildInterfaceDef(interfaceIntrospection) {
			return new _definition.GraphQLInterfaceType({
				name: interfaceIntrospection.name,
				description: interfaceIntrospection.description,
				interfaces: () => buildImplementationsList(interfaceIntrospection),
				fields: () => buildFieldDefMap(interfaceIntrospection)
			});
		}
		function buildUnionDef(unionIntrospection) {
			if (!unionIntrospection.possibleTypes) {
				const unionIntrospectionStr = (0, _inspect.inspect)(unionIntrospection);
				throw new Error(`Introspection result missing possibleTypes: ${unionIntrospectionStr}.`);
			}
			return new _definition.GraphQLUnionType({
				name: unionIntrospection.name,
				description: unionIntrospection.description,
				types: () => unionIntrospection.possibleTypes.map(getObjectType)
			});
		}
		function buildEnumDef(enumIntrospection) {
			if (!enumIntrospection.enumValues) {
				const enumIntrospectionStr = (0, _inspect.inspect)(enumIntrospection);
				throw new Error(`Introspection result missing enumValues: ${enumIntrospectionStr}.`);
			}
			return new _definition.GraphQLEnumType({
				name: enumIntrospection.name,
				description: enumIntrospection.description,
				values: (0, _keyValMap.keyValMap)(enumIntrospection.enumValues, (valueIntrospection) => valueIntrospection.name, (valueIntrospection) => ({
					description: valueIntrospection.description,
					deprecationReason: valueIntrospection.deprecationReason
				}))
			});
		}
		function buildInputObjectDef(inputObjectIntrospection) {
			if (!inputObjectIntrospection.inputFields) {
				const inputObjectIntrospectionStr = (0, _inspect.inspect)(inputObjectIntrospection);
				throw new Error(`Introspection result missing inputFields: ${inputObjectIntrospectionStr}.`);
			}
			return new _definition.GraphQLInputObjectType({
				name: inputObjectIntrospection.name,
				description: inputObjectIntrospection.description,
				fields: () => buildInputValueDefMap(inputObjectIntrospection.inputFields),
				isOneOf: inputObjectIntrospection.isOneOf
			});
		}
		function buildFieldDefMap(typeIntrospection) {
			if (!typeIntrospection.fields) throw new Error(`Introspection result missing fields: ${(0, _inspect.inspect)(typeIntrospection)}.`);
			return (0, _keyValMap.keyValMap)(typeIntrospection.fields, (fieldIntrospection) => fieldIntrospection.name, buildField);
		}
		function buildField(fieldIntrospection) {
			const type = getType(fieldIntrospection.type);
			if (!(0, _definition.isOutputType)(type)) {
				const typeStr = (0, _inspect.inspect)(type);
				throw new Error(`Introspection must provide output type for fields, but received: ${typeStr}.`);
			}
			if (!fieldIntrospection.args) {
				const fieldIntrospectionStr = (0, _inspect.inspect)(fieldIntrospection);
				throw new Error(`Introspection result missing field args: ${fieldIntrospectionStr}.`);
			}
			return {
				description: fieldIntrospection.description,
				deprecationReason: fieldIntrospection.deprecationReason,
				type,
				args: buildInputValueDefMap(fieldIntrospection.args)
			};
		}
		function buildInputValueDefMap(inputValueIntrospections) {
			return (0, _keyValMap.keyValMap)(inputValueIntrospections, (inputValue) => inputValue.name, buildInputValue);
		}
		function buildInputValue(inputValueIntrospection) {
			const type = getType(inputValueIntrospection.type);
			if (!(0, _definition.isInputType)(type)) {
				const typeStr = (0, _inspect.inspect)(type);
				throw new Error(`Introspection must provide input type for arguments, but received: ${typeStr}.`);
			}
			const defaultValue = inputValueIntrospection.defaultValue != null ? (0, _valueFromAST.valueFromAST)((0, _parser.parseValue)(inputValueIntrospection.defaultValue), type) : void 0;
			return {
				description: inputValueIntrospection.description,
				type,
				defaultValue,
				deprecationReason: inputValueIntrospection.deprecationReason
			};
		}
		function buildDirective(directiveIntrospection) {
			if (!directiveIntrospection.args) {
				const directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw new Error(`Introspection result missing directive args: ${directiveIntrospectionStr}.`);
			}
			if (!directiveIntrospection.locations) {
				const directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw new Error(`Introspection result missing directive locations: ${directiveIntrospectionStr}.`);
			}
			return new _directives.GraphQLDirective({
				name: directiveIntrospection.name,
				description: directiveIntrospection.description,
				isRepeatable: directiveIntrospection.isRepeatable,
				deprecationReason: directiveIntrospection.deprecationReason,
				locations: directiveIntrospection.locations.slice(),
				args: buildInputValueDefMap(directiveIntrospection.args)
			});
		}
	}
}));
// node_modules/graphql/utilities/extendSchema.js
var require_extendSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSchema = extendSchema;
	exports.extendSchemaImpl = extendSchemaImpl;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _mapValue = require_mapValue();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _schema = require_schema();
	var _validate = require_validate();
	var _values = require_values();
	var _valueFromAST = require_valueFromAST();
	/** @category Schema Construction */
	/**
	* Produces a new schema given an existing schema and a document which may
	* contain GraphQL type extensions and definitions. The original schema will
	* remain unaltered.
	*
	* Because a schema represents a graph of references, a schema cannot be
	* extended without effectively making an entire copy. We do not know until it's
	* too late if subgraphs remain unchanged.
	*
	* This algorithm copies the provided schema, applying extensions while
	* producing the copy. The original schema remains unaltered.
	* @param schema - GraphQL schema to use.
	* @param documentAST - The parsed GraphQL document AST.
	* @param options - Optional configuration for this operation.
	* @returns A new schema with the extensions and definitions applied.
	* @example
	* ```ts
	* // Extend a schema with new fields and types.
	* import assert from 'node:assert/strict';
	* import { parse } from 'graphql/language';
	* import { buildSchema, extendSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const extensionAST = parse(`
	*   extend type Query {
	*     farewell: String
	*   }
	*
	*   type Review {
	*     body: String
	*   }
	* `);
	*
	* const extendedSchema = extendSchema(schema, extensionAST);
	*
	* schema.getType('Review'); // => undefined
	* extendedSchema.getType('Review')?.name; // => 'Review'
	* const queryType = extendedSchema.getQueryType();
	* assert(queryType);
	* Object.keys(queryType.getFields()); // => ['greeting', 'farewell']
	* ```
	* @example
	* ```ts
	* // This variant bypasses validation for an otherwise invalid extension.
	* import { parse } from 'graphql/language';
	* import { buildSchema, extendSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const invalidExtension = parse(`
	*   extend type Missing {
	*     field: String
	*   }
	* `);
	*
	* extendSchema(schema, invalidExtension); // throws an error
	* extendSchema(schema, invalidExtension, {
	*   assumeValid: true,
	*   assumeValidSDL: true,
	* }); // does not throw
	* ```
	*/
	function extendSchema(schema, documentAST, options) {
		(0, _schema.assertSchema)(schema);
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(false, "Must provide valid Document AST.");
		if ((options === null || options === void 0 ? void 0 : options.assumeValid) !== true && (options === null || options === void 0 ? void 0 : options.assumeValidSDL) !== true) (0, _validate.assertValidSDLExtension)(documentAST, schema);
		const schemaConfig = schema.toConfig();
		const extendedConfig = extendSchemaImpl(schemaConfig, documentAST, options);
		return schemaConfig === extendedConfig ? schema : new _schema.GraphQLSchema(extendedConfig);
	}
	/** @internal */
	function extendSchemaImpl(schemaConfig, documentAST, options) {
		var _schemaDef, _schemaDef$descriptio, _schemaDef2, _options$assumeValid;
		const typeDefs = [];
		const typeExtensionsMap = Object.create(null);
		const directiveExtensionsMap = Object.create(null);
		const directiveDefs = [];
		let schemaDef;
		const schemaExtensions = [];
		for (const def of documentAST.definitions) if (def.kind === _kinds.Kind.SCHEMA_DEFINITION) schemaDef = def;
		else if (def.kind === _kinds.Kind.SCHEMA_EXTENSION) schemaExtensions.push(def);
		else if ((0, _predicates.isTypeDefinitionNode)(def)) typeDefs.push(def);
		else if ((0, _predicates.isTypeExtensionNode)(def)) {
			const extendedTypeName = def.name.value;
			const existingTypeExtensions = typeExtensionsMap[extendedTypeName];
			typeExtensionsMap[extendedTypeName] = existingTypeExtensions ? existingTypeExtensions.concat([def]) : [def];
		} else if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) directiveDefs.push(def);
		else if (def.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
			const extendedDirectiveName = def.name.value;
			const existingDirectiveExtensions = directiveExtensionsMap[extendedDirectiveName];
			directiveExtensionsMap[extendedDirectiveName] = existingDirectiveExtensions ? existingDirectiveExtensions.concat([def]) : [def];
		}
		if (Object.keys(typeExtensionsMap).length === 0 && typeDefs.length === 0 && Object.keys(directiveExtensionsMap).length === 0 && directiveDefs.length === 0 && schemaExtensions.length === 0 && schemaDef == null) return schemaConfig;
		const typeMap = Object.create(null);
		for (const existingType of schemaConfig.types) typeMap[existingType.name] = extendNamedType(existingType);
		for (const typeNode of typeDefs) {
			var _stdTypeMap$name;
			const name = typeNode.name.value;
			typeMap[name] = (_stdTypeMap$name = stdTypeMap[name]) !== null && _stdTypeMap$name !== void 0 ? _stdTypeMap$name : buildType(typeNode);
		}
		const directiveMap = Object.create(null);
		for (const existingDirective of schemaConfig.directives) directiveMap[existingDirective.name] = extendDirective(existingDirective);
		const operationTypes = {
			query: schemaConfig.query && replaceNamedType(schemaConfig.query),
			mutation: schemaConfig.mutation && replaceNamedType(schemaConfig.mutation),
			subscription: schemaConfig.subscription && replaceNamedType(schemaConfig.subscription),
			...schemaDef && getOperationTypes([schemaDef]),
			...getOperationTypes(schemaExtensions)
		};
		const directives = Object.values(directiveMap);
		return {
			description: (_schemaDef = schemaDef) === null || _schemaDef === void 0 ? void 0 : (_schemaDef$descriptio = _schemaDef.description) === null || _schemaDef$descriptio === void 0 ? void 0 : _schemaDef$descriptio.value,
			...operationTypes,
			types: Object.values(typeMap),
			directives: [...directives.map(replaceDirective), ...directiveDefs.map(buildDirective)],
			extensions: Object.create(null),
			astNode: (_schemaDef2 = schemaDef) !== null && _schemaDef2 !== void 0 ? _schemaDef2 : schemaConfig.astNode,
			extensionASTNodes: schemaConfig.extensionASTNodes.concat(schemaExtensions),
			assumeValid: (_options$assumeValid = options === null || options === void 0 ? void 0 : options.assumeValid) !== null && _options$assumeValid !== void 0 ? _options$assumeValid : false
		};
		function replaceType(type) {
			if ((0, _definition.isListType)(type)) return new _definition.GraphQLList(replaceType(type.ofType));
			if ((0, _definition.isNonNullType)(type)) return new _definition.GraphQLNonNull(replaceType(type.ofType));
			return replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceDirective(directive) {
			const config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				args: (0, _mapValue.mapValue)(config.args, extendArg)
			});
		}
		function extendNamedType(type) {
			if ((0, _introspection.isIntrospectionType)(type) || (0, _scalars.isSpecifiedScalarType)(type)) return type;
			if ((0, _definition.isScalarType)(type)) return extendScalarType(type);
			if ((0, _definition.isObjectType)(type)) return extendObjectType(type);
			if ((0, _definition.isInterfaceType)(type)) return extendInterfaceType(type);
			if ((0, _definition.isUnionType)(type)) return extendUnionType(type);
			if ((0, _definition.isEnumType)(type)) return extendEnumType(type);
			if ((0, _definition.isInputObjectType)(type)) return extendInputObjectType(type);
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
		function extendInputObjectType(type) {
			var _typeExtensionsMap$co;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co !== void 0 ? _typeExtensionsMap$co : [];
			return new _definition.GraphQLInputObjectType({
				...config,
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, (field) => ({
						...field,
						type: replaceType(field.type)
					})),
					...buildInputFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendEnumType(type) {
			var _typeExtensionsMap$ty;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$ty = typeExtensionsMap[type.name]) !== null && _typeExtensionsMap$ty !== void 0 ? _typeExtensionsMap$ty : [];
			return new _definition.GraphQLEnumType({
				...config,
				values: {
					...config.values,
					...buildEnumValueMap(extensions)
				},
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendScalarType(type) {
			var _typeExtensionsMap$co2;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co2 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co2 !== void 0 ? _typeExtensionsMap$co2 : [];
			let specifiedByURL = config.specifiedByURL;
			for (const extensionNode of extensions) {
				var _getSpecifiedByURL;
				specifiedByURL = (_getSpecifiedByURL = getSpecifiedByURL(extensionNode)) !== null && _getSpecifiedByURL !== void 0 ? _getSpecifiedByURL : specifiedByURL;
			}
			return new _definition.GraphQLScalarType({
				...config,
				specifiedByURL,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendObjectType(type) {
			var _typeExtensionsMap$co3;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co3 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co3 !== void 0 ? _typeExtensionsMap$co3 : [];
			return new _definition.GraphQLObjectType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendInterfaceType(type) {
			var _typeExtensionsMap$co4;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co4 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co4 !== void 0 ? _typeExtensionsMap$co4 : [];
			return new _definition.GraphQLInterfaceType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendUnionType(type) {
			var _typeExtensionsMap$co5;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co5 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co5 !== void 0 ? _typeExtensionsMap$co5 : [];
			return new _definition.GraphQLUnionType({
				...config,
				types: () => [...type.getTypes().map(replaceNamedType), ...buildUnionTypes(extensions)],
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendField(field) {
			return {
				...field,
				type: replaceType(field.type),
				args: field.args && (0, _mapValue.mapValue)(field.args, extendArg)
			};
		}
		function extendArg(arg) {
			return {
				...arg,
				type: replaceType(arg.type)
			};
		}
		function getOperationTypes(nodes) {
			const opTypes = {};
			for (const node of nodes) {
				var _node$operationTypes;
				const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
				for (const operationType of operationTypesNodes) opTypes[operationType.operation] = getNamedType(operationType.type);
			}
			return opTypes;
		}
		function extendDirective(directive) {
			var _directiveExtensionsM, _config$deprecationRe;
			const config = directive.toConfig();
			const extensions = (_directiveExtensionsM = directiveExtensionsMap[config.name]) !== null && _directiveExtensionsM !== void 0 ? _directiveExtensionsM : [];
			const deprecationReason = (_config$deprecationRe = config.deprecationReason) !== null && _config$deprecationRe !== void 0 ? _config$deprecationRe : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				...config,
				deprecationReason,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function getNamedType(node) {
			var _stdTypeMap$name2;
			const name = node.name.value;
			const type = (_stdTypeMap$name2 = stdTypeMap[name]) !== null && _stdTypeMap$name2 !== void 0 ? _stdTypeMap$name2 : typeMap[name];
			if (type === void 0) throw new Error(`Unknown type: "${name}".`);
			return type;
		}
		function getWrappedType(node) {
			if (node.kind === _kinds.Kind.LIST_TYPE) return new _definition.GraphQLList(getWrappedType(node.type));
			if (node.kind === _kinds.Kind.NON_NULL_TYPE) return new _definition.GraphQLNonNull(getWrappedType(node.type));
			return getNamedType(node);
		}
		function buildDirective(node) {
			var _directiveExtensionsM2, _getDeprecationReason, _node$description;
			const extensions = (_directiveExtensionsM2 = directiveExtensionsMap[node.name.value]) !== null && _directiveExtensionsM2 !== void 0 ? _directiveExtensionsM2 : [];
			const deprecationReason = (_getDeprecationReason = getDeprecationReason(node)) !== null && _getDeprecationReason !== void 0 ? _getDeprecationReason : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				name: node.name.value,
				description: (_node$description = node.description) === null || _node$description === void 0 ? void 0 : _node$description.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes: extensions
			});
		}
		function buildFieldMap(nodes) {
			const fieldConfigMap = Object.create(null);
			for (const node of nodes) {
				var _node$fields;
				const nodeFields = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
				for (const field of nodeFields) {
					var _field$description;
					fieldConfigMap[field.name.value] = {
						type: getWrappedType(field.type),
						description: (_field$description = field.description) === null || _field$description === void 0 ? void 0 : _field$description.value,
						args: buildArgumentMap(field.arguments),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			const argsNodes = args !== null && args !== void 0 ? args : [];
			const argConfigMap = Object.create(null);
			for (const arg of argsNodes) {
				var _arg$description;
				const type = getWrappedType(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: (_arg$description = arg.description) === null || _arg$description === void 0 ? void 0 : _arg$description.value,
					defaultValue: (0, _valueFromAST.valueFromAST)(arg.defaultValue, type),
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			const inputFieldMap = Object.create(null);
			for (const node of nodes) {
				var _node$fields2;
				const fieldsNodes = (_node$fields2 = node.fields) !== null && _node$fields2 !== void 0 ? _node$fields2 : [];
				for (const field of fieldsNodes) {
					var _field$description2;
					const type = getWrappedType(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: (_field$description2 = field.description) === null || _field$description2 === void 0 ? void 0 : _field$description2.value,
						defaultValue: (0, _valueFromAST.valueFromAST)(field.defaultValue, type),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			const enumValueMap = Object.create(null);
			for (const node of nodes) {
				var _node$values;
				const valuesNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
				for (const value of valuesNodes) {
					var _value$description;
					enumValueMap[value.name.value] = {
						description: (_value$description = value.description) === null || _value$description === void 0 ? void 0 : _value$description.value,
						deprecationReason: getDeprecationReason(value),
						astNode: value
					};
				}
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => {
				var _node$interfaces$map, _node$interfaces;
				return (_node$interfaces$map = (_node$interfaces = node.interfaces) === null || _node$interfaces === void 0 ? void 0 : _node$interfaces.map(getNamedType)) !== null && _node$interfaces$map !== void 0 ? _node$interfaces$map : [];
			});
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => {
				var _node$types$map, _node$types;
				return (_node$types$map = (_node$types = node.types) === null || _node$types === void 0 ? void 0 : _node$types.map(getNamedType)) !== null && _node$types$map !== void 0 ? _node$types$map : [];
			});
		}
		function buildType(astNode) {
			var _typeExtensionsMap$na;
			const name = astNode.name.value;
			const extensionASTNodes = (_typeExtensionsMap$na = typeExtensionsMap[name]) !== null && _typeExtensionsMap$na !== void 0 ? _typeExtensionsMap$na : [];
			switch (astNode.kind) {
				case _kinds.Kind.OBJECT_TYPE_DEFINITION: {
					var _astNode$description;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLObjectType({
						name,
						description: (_astNode$description = astNode.description) === null || _astNode$description === void 0 ? void 0 : _astNode$description.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.INTERFACE_TYPE_DEFINITION: {
					var _astNode$description2;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInterfaceType({
						name,
						description: (_astNode$description2 = astNode.description) === null || _astNode$description2 === void 0 ? void 0 : _astNode$description2.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.ENUM_TYPE_DEFINITION: {
					var _astNode$description3;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLEnumType({
						name,
						description: (_astNode$description3 = astNode.description) === null || _astNode$description3 === void 0 ? void 0 : _astNode$description3.value,
						values: buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.UNION_TYPE_DEFINITION: {
					var _astNode$description4;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLUnionType({
						name,
						description: (_astNode$description4 = astNode.description) === null || _astNode$description4 === void 0 ? void 0 : _astNode$description4.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.SCALAR_TYPE_DEFINITION:
					var _astNode$description5;
					return new _definition.GraphQLScalarType({
						name,
						description: (_astNode$description5 = astNode.description) === null || _astNode$description5 === void 0 ? void 0 : _astNode$description5.value,
						specifiedByURL: getSpecifiedByURL(astNode),
						astNode,
						extensionASTNodes
					});
				case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION: {
					var _astNode$description6;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInputObjectType({
						name,
						description: (_astNode$description6 = astNode.description) === null || _astNode$description6 === void 0 ? void 0 : _astNode$description6.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	}
	const stdTypeMap = (0, _keyMap.keyMap)([..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes], (type) => type.name);
	/**
	* Given a field or enum value node, returns the string value for the
	* deprecation reason.
	*
	* @internal
	*/
	function getDeprecationReason(node) {
		const deprecated = (0, _values.getDirectiveValues)(_directives.GraphQLDeprecatedDirective, node);
		return deprecated === null || deprecated === void 0 ? void 0 : deprecated.reason;
	}
	/**
	* Given a scalar node, returns the string value for the specifiedByURL.
	*
	* @internal
	*/
	function getSpecifiedByURL(node) {
		const specifiedBy = (0, _values.getDirectiveValues)(_directives.GraphQLSpecifiedByDirective, node);
		return specifiedBy === null || specifiedBy === void 0 ? void 0 : specifiedBy.url;
	}
	/**
	* Given an input object node, returns if the node should be OneOf.
	*
	* @internal
	*/
	function isOneOf(node) {
		return Boolean((0, _values.getDirectiveValues)(_directives.GraphQLOneOfDirective, node));
	}
}));
// node_modules/graphql/utilities/buildASTSchema.js
var require_buildASTSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildASTSchema = buildASTSchema;
	exports.buildSchema = buildSchema;
	var _devAssert = require_devAssert();
	var _kinds = require_kinds();
	var _parser = require_parser();
	var _directives = require_directives();
	var _schema = require_schema();
	var _validate = require_validate();
	var _extendSchema = require_extendSchema();
	/** @category Schema Construction */
	/**
	* Builds a GraphQLSchema from a parsed schema definition language document.
	*
	* If no schema definition is provided, then it will look for types named Query,
	* Mutation and Subscription.
	*
	* The resulting schema has no resolver functions, so execution will use the
	* default field resolver.
	* @param documentAST - The parsed GraphQL document AST.
	* @param options - Optional configuration for this operation.
	* @returns The schema built from the provided SDL document.
	* @example
	* ```ts
	* // Build a schema from a valid parsed SDL document.
	* import { parse } from 'graphql/language';
	* import { buildASTSchema } from 'graphql/utilities';
	*
	* const document = parse('type Query { hello: String }');
	* const schema = buildASTSchema(document);
	*
	* schema.getQueryType()?.name; // => 'Query'
	* ```
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { buildASTSchema } from 'graphql/utilities';
	*
	* const document = parse('type Query { greeting: String greeting: String }');
	*
	* buildASTSchema(document); // throws an error
	*
	* // Skipping SDL validation allows the duplicate field definition.
	* buildASTSchema(document, {
	*   assumeValidSDL: true,
	* }); // does not throw
	* ```
	*/
	function buildASTSchema(documentAST, options) {
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(false, "Must provide valid Document AST.");
		if ((options === null || options === void 0 ? void 0 : options.assumeValid) !== true && (options === null || options === void 0 ? void 0 : options.assumeValidSDL) !== true) (0, _validate.assertValidSDL)(documentAST);
		const emptySchemaConfig = {
			description: void 0,
			types: [],
			directives: [],
			extensions: Object.create(null),
			extensionASTNodes: [],
			assumeValid: false
		};
		const config = (0, _extendSchema.extendSchemaImpl)(emptySchemaConfig, documentAST, options);
		if (config.astNode == null) for (const type of config.types) switch (type.name) {
			case "Query":
				config.query = type;
				break;
			case "Mutation":
				config.mutation = type;
				break;
			case "Subscription": config.subscription = type;
		}
		const directives = [...config.directives, ..._directives.specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
		return new _schema.GraphQLSchema({
			...config,
			directives
		});
	}
	/**
	* Builds a GraphQLSchema directly from a schema definition language source.
	* @param source - The GraphQL source text or source object.
	* @param options - Optional configuration for this operation.
	* @returns The schema built from the provided SDL document.
	* @example
	* ```ts
	* // Build a schema from SDL source using the default options.
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema('type Query { hello: String }');
	*
	* schema.getQueryType()?.name; // => 'Query'
	* ```
	* @example
	* ```ts
	* // This variant enables parser options and omits source locations.
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(
	*   'directive @tag on DIRECTIVE_DEFINITION\n' +
	*     'directive @compose @tag on FIELD_DEFINITION',
	*   {
	*     experimentalDirectivesOnDirectiveDefinitions: true,
	*     noLocation: true,
	*   },
	* );
	*
	* const directive = schema.getDirective('compose');
	*
	* directive?.name; // => 'compose'
	* directive?.astNode?.loc; // => undefined
	* ```
	*/
	function buildSchema(source, options) {
		return buildASTSchema((0, _parser.parse)(source, options), {
			assumeValidSDL: options === null || options === void 0 ? void 0 : options.assumeValidSDL,
			assumeValid: options === null || options === void 0 ? void 0 : options.assumeValid
		});
	}
}));
// node_modules/graphql/utilities/lexicographicSortSchema.js
var require_lexicographicSortSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lexicographicSortSchema = lexicographicSortSchema;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyValMap = require_keyValMap();
	var _naturalCompare = require_naturalCompare();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _schema = require_schema();
	/** @category Schema Construction */
	/**
	* Sort GraphQLSchema.
	*
	* This function returns a sorted copy of the given GraphQLSchema.
	* @param schema - GraphQL schema to use.
	* @returns A copy of the schema with types, fields, arguments, and values sorted lexicographically.
	* @example
	* ```ts
	* import {
	*   buildSchema,
	*   lexicographicSortSchema,
	*   printSchema,
	* } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     zebra: String
	*     apple: String
	*   }
	*
	*   enum Episode {
	*     JEDI
	*     NEW_HOPE
	*     EMPIRE
	*   }
	* `);
	*
	* const sortedSchema = lexicographicSortSchema(schema);
	*
	* const expectedSDL = `enum Episode {
	*   EMPIRE
	*   JEDI
	*   NEW_HOPE
	* }
	*
	* type Query {
	*   apple: String
	*   zebra: String
	* }`;
	*
	* printSchema(sortedSchema); // => expectedSDL
	* ```
	*/
	function lexicographicSortSchema(schema) {
		const schemaConfig = schema.toConfig();
		const typeMap = (0, _keyValMap.keyValMap)(sortByName(schemaConfig.types), (type) => type.name, sortNamedType);
		return new _schema.GraphQLSchema({
			...schemaConfig,
			types: Object.values(typeMap),
			directives: sortByName(schemaConfig.directives).map(sortDirective),
			query: replaceMaybeType(schemaConfig.query),
			mutation: replaceMaybeType(schemaConfig.mutation),
			subscription: replaceMaybeType(schemaConfig.subscription)
		});
		function replaceType(type) {
			if ((0, _definition.isListType)(type)) return new _definition.GraphQLList(replaceType(type.ofType));
			else if ((0, _definition.isNonNullType)(type)) return new _definition.GraphQLNonNull(replaceType(type.ofType));
			return replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceMaybeType(maybeType) {
			return maybeType && replaceNamedType(maybeType);
		}
		function sortDirective(directive) {
			const config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				locations: sortBy(config.locations, (x) => x),
				args: sortArgs(config.args)
			});
		}
		function sortArgs(args) {
			return sortObjMap(args, (arg) => ({
				...arg,
				type: replaceType(arg.type)
			}));
		}
		function sortFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type),
				args: field.args && sortArgs(field.args)
			}));
		}
		function sortInputFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type)
			}));
		}
		function sortTypes(array) {
			return sortByName(array).map(replaceNamedType);
		}
		function sortNamedType(type) {
			if ((0, _definition.isScalarType)(type) || (0, _introspection.isIntrospectionType)(type)) return type;
			if ((0, _definition.isObjectType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLObjectType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isInterfaceType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLInterfaceType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isUnionType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLUnionType({
					...config,
					types: () => sortTypes(config.types)
				});
			}
			if ((0, _definition.isEnumType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLEnumType({
					...config,
					values: sortObjMap(config.values, (value) => value)
				});
			}
			if ((0, _definition.isInputObjectType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLInputObjectType({
					...config,
					fields: () => sortInputFields(config.fields)
				});
			}
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
	}
	function sortObjMap(map, sortValueFn) {
		const sortedMap = Object.create(null);
		for (const key of Object.keys(map).sort(_naturalCompare.naturalCompare)) sortedMap[key] = sortValueFn(map[key]);
		return sortedMap;
	}
	function sortByName(array) {
		return sortBy(array, (obj) => obj.name);
	}
	function sortBy(array, mapToKey) {
		return array.slice().sort((obj1, obj2) => {
			const key1 = mapToKey(obj1);
			const key2 = mapToKey(obj2);
			return (0, _naturalCompare.naturalCompare)(key1, key2);
		});
	}
}));
// node_modules/graphql/utilities/printSchema.js
var require_printSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printIntrospectionSchema = printIntrospectionSchema;
	exports.printSchema = printSchema;
	exports.printType = printType;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _blockString = require_blockString();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _astFromValue = require_astFromValue();
	/** @category Schema Printing */
	/**
	* Prints the schema.
	* @param schema - GraphQL schema to use.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { buildSchema, printSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   directive @upper on FIELD_DEFINITION
	*
	*   type Query {
	*     greeting: String @upper
	*   }
	* `);
	*
	* printSchema(schema); // => ['directive @upper on FIELD_DEFINITION', '', 'type Query {', '  greeting: String', '}'].join('\n')
	* ```
	*/
	function printSchema(schema) {
		return printFilteredSchema(schema, (n) => !(0, _directives.isSpecifiedDirective)(n), isDefinedType);
	}
	/**
	* Prints the introspection schema.
	* @param schema - GraphQL schema to use.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { buildSchema, printIntrospectionSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* const printed = printIntrospectionSchema(schema);
	*
	* printed.includes('type __Schema'); // => true
	* printed.includes('enum __TypeKind'); // => true
	* printed.includes('type Query'); // => false
	* ```
	*/
	function printIntrospectionSchema(schema) {
		return printFilteredSchema(schema, _directives.isSpecifiedDirective, _introspection.isIntrospectionType);
	}
	function isDefinedType(type) {
		return !(0, _scalars.isSpecifiedScalarType)(type) && !(0, _introspection.isIntrospectionType)(type);
	}
	function printFilteredSchema(schema, directiveFilter, typeFilter) {
		const directives = schema.getDirectives().filter(directiveFilter);
		const types = Object.values(schema.getTypeMap()).filter(typeFilter);
		return [
			printSchemaDefinition(schema),
			...directives.map((directive) => printDirective(directive)),
			...types.map((type) => printType(type))
		].filter(Boolean).join("\n\n");
	}
	function printSchemaDefinition(schema) {
		if (schema.description == null && isSchemaOfCommonNames(schema)) return;
		const operationTypes = [];
		const queryType = schema.getQueryType();
		if (queryType) operationTypes.push(`  query: ${queryType.name}`);
		const mutationType = schema.getMutationType();
		if (mutationType) operationTypes.push(`  mutation: ${mutationType.name}`);
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType) operationTypes.push(`  subscription: ${subscriptionType.name}`);
		return printDescription(schema) + `schema {\n${operationTypes.join("\n")}\n}`;
	}
	/**
	* GraphQL schema define root types for each type of operation. These types are
	* the same as any other type and can be named in any manner, however there is
	* a common naming convention:
	*
	* ```graphql
	*   schema {
	*     query: Query
	*     mutation: Mutation
	*     subscription: Subscription
	*   }
	* ```
	*
	* When using this naming convention, the schema description can be omitted.
	*
	* @internal
	*/
	function isSchemaOfCommonNames(schema) {
		const queryType = schema.getQueryType();
		if (queryType && queryType.name !== "Query") return false;
		const mutationType = schema.getMutationType();
		if (mutationType && mutationType.name !== "Mutation") return false;
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType && subscriptionType.name !== "Subscription") return false;
		return true;
	}
	/**
	* Prints the type.
	* @param type - The GraphQL type to inspect.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { buildSchema, printType } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type User {
	*     id: ID!
	*     name: String
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	*
	* const userType = schema.getType('User');
	* assert(userType);
	* printType(userType); // => ['type User {', '  id: ID!', '  name: String', '}'].join('\n')
	* ```
	*/
	function printType(type) {
		if ((0, _definition.isScalarType)(type)) return printScalar(type);
		if ((0, _definition.isObjectType)(type)) return printObject(type);
		if ((0, _definition.isInterfaceType)(type)) return printInterface(type);
		if ((0, _definition.isUnionType)(type)) return printUnion(type);
		if ((0, _definition.isEnumType)(type)) return printEnum(type);
		if ((0, _definition.isInputObjectType)(type)) return printInputObject(type);
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function printScalar(type) {
		return printDescription(type) + `scalar ${type.name}` + printSpecifiedByURL(type);
	}
	function printImplementedInterfaces(type) {
		const interfaces = type.getInterfaces();
		return interfaces.length ? " implements " + interfaces.map((i) => i.name).join(" & ") : "";
	}
	function printObject(type) {
		return printDescription(type) + `type ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printInterface(type) {
		return printDescription(type) + `interface ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printUnion(type) {
		const types = type.getTypes();
		const possibleTypes = types.length ? " = " + types.join(" | ") : "";
		return printDescription(type) + "union " + type.name + possibleTypes;
	}
	function printEnum(type) {
		const values = type.getValues().map((value, i) => printDescription(value, "  ", !i) + "  " + value.name + printDeprecated(value.deprecationReason));
		return printDescription(type) + `enum ${type.name}` + printBlock(values);
	}
	function printInputObject(type) {
		const fields = Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + printInputValue(f));
		return printDescription(type) + `input ${type.name}` + (type.isOneOf ? " @oneOf" : "") + printBlock(fields);
	}
	function printFields(type) {
		return printBlock(Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + f.name + printArgs(f.args, "  ") + ": " + String(f.type) + printDeprecated(f.deprecationReason)));
	}
	function printBlock(items) {
		return items.length !== 0 ? " {\n" + items.join("\n") + "\n}" : "";
	}
	function printArgs(args, indentation = "") {
		if (args.length === 0) return "";
		if (args.every((arg) => !arg.description)) return "(" + args.map(printInputValue).join(", ") + ")";
		return "(\n" + args.map((arg, i) => printDescription(arg, "  " + indentation, !i) + "  " + indentation + printInputValue(arg)).join("\n") + "\n" + indentation + ")";
	}
	function printInputValue(arg) {
		const defaultAST = (0, _astFromValue.astFromValue)(arg.defaultValue, arg.type);
		let argDecl = arg.name + ": " + String(arg.type);
		if (defaultAST) argDecl += ` = ${(0, _printer.print)(defaultAST)}`;
		return argDecl + printDeprecated(arg.deprecationReason);
	}
	function printDirective(directive) {
		return printDescription(directive) + "directive @" + directive.name + printArgs(directive.args) + printDeprecated(directive.deprecationReason) + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.join(" | ");
	}
	function printDeprecated(reason) {
		if (reason == null) return "";
		if (reason !== _directives.DEFAULT_DEPRECATION_REASON) return ` @deprecated(reason: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: reason
		})})`;
		return " @deprecated";
	}
	function printSpecifiedByURL(scalar) {
		if (scalar.specifiedByURL == null) return "";
		return ` @specifiedBy(url: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: scalar.specifiedByURL
		})})`;
	}
	function printDescription(def, indentation = "", firstInBlock = true) {
		const { description } = def;
		if (description == null) return "";
		const blockString = (0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: description,
			block: (0, _blockString.isPrintableAsBlockString)(description)
		});
		return (indentation && !firstInBlock ? "\n" + indentation : indentation) + blockString.replace(/\n/g, "\n" + indentation) + "\n";
	}
}));
// node_modules/graphql/utilities/concatAST.js
var require_concatAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.concatAST = concatAST;
	var _kinds = require_kinds();
	/** @category AST Utilities */
	/**
	* Provided a collection of ASTs, presumably each from different files,
	* concatenate the ASTs together into batched AST, useful for validating many
	* GraphQL source files which together represent one conceptual application.
	* @param documents - Document ASTs to concatenate.
	* @returns A document AST containing all definitions from the provided documents.
	* @example
	* ```ts
	* import { parse } from 'graphql/language';
	* import { concatAST } from 'graphql/utilities';
	*
	* const document = concatAST([
	*   parse('type Query { a: String }'),
	*   parse('type User { id: ID }'),
	* ]);
	*
	* document.definitions.length; // => 2
	* ```
	*/
	function concatAST(documents) {
		const definitions = [];
		for (const doc of documents) definitions.push(...doc.definitions);
		return {
			kind: _kinds.Kind.DOCUMENT,
			definitions
		};
	}
}));
// node_modules/graphql/utilities/separateOperations.js
var require_separateOperations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.separateOperations = separateOperations;
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	/** @category AST Utilities */
	/**
	* separateOperations accepts a single AST document which may contain many
	* operations and fragments and returns a collection of AST documents each of
	* which contains a single operation as well the fragment definitions it
	* refers to.
	* @param documentAST - The parsed GraphQL document AST.
	* @returns A map of operation names to documents containing each operation and its referenced fragments.
	* @example
	* ```ts
	* import { parse, print } from 'graphql/language';
	* import { separateOperations } from 'graphql/utilities';
	*
	* const document = parse(`
	*   query GetUser {
	*     viewer {
	*       ...UserFields
	*     }
	*   }
	*
	*   query GetStatus {
	*     status
	*   }
	*
	*   fragment UserFields on User {
	*     id
	*   }
	* `);
	*
	* const separated = separateOperations(document);
	*
	* Object.keys(separated); // => ['GetUser', 'GetStatus']
	* print(separated.GetUser).includes('fragment UserFields'); // => true
	* print(separated.GetStatus).includes('fragment UserFields'); // => false
	* ```
	*/
	function separateOperations(documentAST) {
		const operations = [];
		const depGraph = Object.create(null);
		for (const definitionNode of documentAST.definitions) switch (definitionNode.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				operations.push(definitionNode);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: depGraph[definitionNode.name.value] = collectDependencies(definitionNode.selectionSet);
		}
		const separatedDocumentASTs = Object.create(null);
		for (const operation of operations) {
			const dependencies = /* @__PURE__ */ new Set();
			for (const fragmentName of collectDependencies(operation.selectionSet)) collectTransitiveDependencies(dependencies, depGraph, fragmentName);
			const operationName = operation.name ? operation.name.value : "";
			separatedDocumentASTs[operationName] = {
				kind: _kinds.Kind.DOCUMENT,
				definitions: documentAST.definitions.filter((node) => node === operation || node.kind === _kinds.Kind.FRAGMENT_DEFINITION && dependencies.has(node.name.value))
			};
		}
		return separatedDocumentASTs;
	}
	function collectTransitiveDependencies(collected, depGraph, fromName) {
		if (!collected.has(fromName)) {
			collected.add(fromName);
			const immediateDeps = depGraph[fromName];
			if (immediateDeps !== void 0) for (const toName of immediateDeps) collectTransitiveDependencies(collected, depGraph, toName);
		}
	}
	function collectDependencies(selectionSet) {
		const dependencies = [];
		(0, _visitor.visit)(selectionSet, { FragmentSpread(node) {
			dependencies.push(node.name.value);
		} });
		return dependencies;
	}
}));
// node_modules/graphql/utilities/stripIgnoredCharacters.js
var require_stripIgnoredCharacters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stripIgnoredCharacters = stripIgnoredCharacters;
	var _blockString = require_blockString();
	var _lexer = require_lexer();
	var _source = require_source();
	var _tokenKind = require_tokenKind();
	/** @category AST Utilities */
	/**
	* Strips characters that are not significant to the validity or execution
	* of a GraphQL document:
	*   - UnicodeBOM
	*   - WhiteSpace
	*   - LineTerminator
	*   - Comment
	*   - Comma
	*   - BlockString indentation
	*
	* Note: It is required to have a delimiter character between neighboring
	* non-punctuator tokens and this function always uses single space as delimiter.
	*
	* It is guaranteed that both input and output documents if parsed would result
	* in the exact same AST except for nodes location.
	*
	* Warning: It is guaranteed that this function will always produce stable results.
	* However, it's not guaranteed that it will stay the same between different
	* releases due to bugfixes or changes in the GraphQL specification.
	* @param source - The GraphQL source text or source object.
	* @returns A semantically equivalent GraphQL source string without ignored characters.
	* @example Query source
	* ```graphql
	* query SomeQuery($foo: String!, $bar: String) {
	*   someField(foo: $foo, bar: $bar) {
	*     a
	*     b {
	*       c
	*       d
	*     }
	*   }
	* }
	* ```
	*
	* Becomes:
	*
	* ```graphql
	* query SomeQuery($foo: String!, $bar: String) {
	*   someField(foo: $foo, bar: $bar) {
	*     a
	*     b {
	*       c
	*       d
	*     }
	*   }
	* }
	* ```
	* @example SDL source
	* ```graphql
	* """
	* Type description
	* """
	* type Foo {
	*   """
	*   Field description
	*   """
	*   bar: String
	* }
	* ```
	*
	* Becomes:
	*
	* ```graphql
	* """
	* Type description
	* """
	* type Foo {
	*   """
	*   Field description
	*   """
	*   bar: String
	* }
	* ```
	* @example
	* ```ts
	* import { stripIgnoredCharacters } from 'graphql/utilities';
	*
	* const source = stripIgnoredCharacters('query Example { name }'); // => 'query Example{name}'
	* ```
	*/
	function stripIgnoredCharacters(source) {
		const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
		const body = sourceObj.body;
		const lexer = new _lexer.Lexer(sourceObj);
		let strippedBody = "";
		let wasLastAddedTokenNonPunctuator = false;
		while (lexer.advance().kind !== _tokenKind.TokenKind.EOF) {
			const currentToken = lexer.token;
			const tokenKind = currentToken.kind;
			/**
			* Every two non-punctuator tokens should have space between them.
			* Also prevent case of non-punctuator token following by spread resulting
			* in invalid token (e.g. `1...` is invalid Float token).
			*
			* @internal
			*/
			const isNonPunctuator = !(0, _lexer.isPunctuatorTokenKind)(currentToken.kind);
			if (wasLastAddedTokenNonPunctuator) {
				if (isNonPunctuator || currentToken.kind === _tokenKind.TokenKind.SPREAD) strippedBody += " ";
			}
			const tokenBody = body.slice(currentToken.start, currentToken.end);
			if (tokenKind === _tokenKind.TokenKind.BLOCK_STRING) strippedBody += (0, _blockString.printBlockString)(currentToken.value, { minimize: true });
			else strippedBody += tokenBody;
			wasLastAddedTokenNonPunctuator = isNonPunctuator;
		}
		return strippedBody;
	}
}));
// node_modules/graphql/utilities/assertValidName.js
var require_assertValidName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidName = assertValidName;
	exports.isValidNameError = isValidNameError;
	var _devAssert = require_devAssert();
	var _GraphQLError = require_GraphQLError();
	var _assertName = require_assertName();
	/** @category Validation */
	/* c8 ignore start */
	/**
	* Upholds the spec rules about naming. This deprecated helper is retained for
	* backwards compatibility; call `assertName` instead because assertValidName
	* will be removed in v17.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertValidName } from 'graphql/utilities';
	*
	* assertValidName('User'); // => 'User'
	* assertValidName('__typename'); // throws an error
	* ```
	* @deprecated Please use `assertName` instead. Will be removed in v17
	*/
	function assertValidName(name) {
		const error = isValidNameError(name);
		if (error) throw error;
		return name;
	}
	/**
	* Returns an Error if a name is invalid. This deprecated helper is retained for
	* backwards compatibility; call `assertName` and catch the thrown GraphQLError
	* instead because isValidNameError will be removed in v17.
	* @param name - The GraphQL name to validate.
	* @returns A GraphQLError if the name is invalid; otherwise undefined.
	* @example
	* ```ts
	* import { isValidNameError } from 'graphql/utilities';
	*
	* isValidNameError('User'); // => undefined
	*
	* const error = isValidNameError('__typename');
	* error?.message; // => 'Name "__typename" must not begin with "__", which is reserved by GraphQL introspection.'
	* ```
	* @deprecated Please use `assertName` instead. Will be removed in v17
	*/
	function isValidNameError(name) {
		typeof name === "string" || (0, _devAssert.devAssert)(false, "Expected name to be a string.");
		if (name.startsWith("__")) return new _GraphQLError.GraphQLError(`Name "${name}" must not begin with "__", which is reserved by GraphQL introspection.`);
		try {
			(0, _assertName.assertName)(name);
		} catch (error) {
			return error;
		}
	}
}));
/* c8 ignore stop */
// node_modules/graphql/utilities/sortValueNode.js
var require_sortValueNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.sortValueNode = sortValueNode;
	var _naturalCompare = require_naturalCompare();
	var _kinds = require_kinds();
	/**
	* Sort ValueNode.
	*
	* This function returns a sorted copy of the given ValueNode.
	*
	* @internal
	*/
	function sortValueNode(valueNode) {
		switch (valueNode.kind) {
			case _kinds.Kind.OBJECT: return {
				...valueNode,
				fields: sortFields(valueNode.fields)
			};
			case _kinds.Kind.LIST: return {
				...valueNode,
				values: valueNode.values.map(sortValueNode)
			};
			case _kinds.Kind.INT:
			case _kinds.Kind.FLOAT:
			case _kinds.Kind.STRING:
			case _kinds.Kind.BOOLEAN:
			case _kinds.Kind.NULL:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.VARIABLE: return valueNode;
		}
	}
	function sortFields(fields) {
		return fields.map((fieldNode) => ({
			...fieldNode,
			value: sortValueNode(fieldNode.value)
		})).sort((fieldA, fieldB) => (0, _naturalCompare.naturalCompare)(fieldA.name.value, fieldB.name.value));
	}
}));
// node_modules/graphql/utilities/findBreakingChanges.js
var require_findBreakingChanges = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DangerousChangeType = exports.BreakingChangeType = void 0;
	exports.findBreakingChanges = findBreakingChanges;
	exports.findDangerousChanges = findDangerousChanges;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _printer = require_printer();
	var _definition = require_definition();
	var _scalars = require_scalars();
	var _astFromValue = require_astFromValue();
	var _sortValueNode = require_sortValueNode();
	/** @category Schema Changes */
	/** Categories of schema changes that may break existing operations. */
	var BreakingChangeType;
	exports.BreakingChangeType = BreakingChangeType;
	(function(BreakingChangeType) {
		BreakingChangeType["TYPE_REMOVED"] = "TYPE_REMOVED";
		BreakingChangeType["TYPE_CHANGED_KIND"] = "TYPE_CHANGED_KIND";
		BreakingChangeType["TYPE_REMOVED_FROM_UNION"] = "TYPE_REMOVED_FROM_UNION";
		BreakingChangeType["VALUE_REMOVED_FROM_ENUM"] = "VALUE_REMOVED_FROM_ENUM";
		BreakingChangeType["REQUIRED_INPUT_FIELD_ADDED"] = "REQUIRED_INPUT_FIELD_ADDED";
		BreakingChangeType["IMPLEMENTED_INTERFACE_REMOVED"] = "IMPLEMENTED_INTERFACE_REMOVED";
		BreakingChangeType["FIELD_REMOVED"] = "FIELD_REMOVED";
		BreakingChangeType["FIELD_CHANGED_KIND"] = "FIELD_CHANGED_KIND";
		BreakingChangeType["REQUIRED_ARG_ADDED"] = "REQUIRED_ARG_ADDED";
		BreakingChangeType["ARG_REMOVED"] = "ARG_REMOVED";
		BreakingChangeType["ARG_CHANGED_KIND"] = "ARG_CHANGED_KIND";
		BreakingChangeType["DIRECTIVE_REMOVED"] = "DIRECTIVE_REMOVED";
		BreakingChangeType["DIRECTIVE_ARG_REMOVED"] = "DIRECTIVE_ARG_REMOVED";
		BreakingChangeType["REQUIRED_DIRECTIVE_ARG_ADDED"] = "REQUIRED_DIRECTIVE_ARG_ADDED";
		BreakingChangeType["DIRECTIVE_REPEATABLE_REMOVED"] = "DIRECTIVE_REPEATABLE_REMOVED";
		BreakingChangeType["DIRECTIVE_LOCATION_REMOVED"] = "DIRECTIVE_LOCATION_REMOVED";
	})(BreakingChangeType || (exports.BreakingChangeType = BreakingChangeType = {}));
	/** Categories of schema changes that may be dangerous for existing operations. */
	var DangerousChangeType;
	exports.DangerousChangeType = DangerousChangeType;
	(function(DangerousChangeType) {
		DangerousChangeType["VALUE_ADDED_TO_ENUM"] = "VALUE_ADDED_TO_ENUM";
		DangerousChangeType["TYPE_ADDED_TO_UNION"] = "TYPE_ADDED_TO_UNION";
		DangerousChangeType["OPTIONAL_INPUT_FIELD_ADDED"] = "OPTIONAL_INPUT_FIELD_ADDED";
		DangerousChangeType["OPTIONAL_ARG_ADDED"] = "OPTIONAL_ARG_ADDED";
		DangerousChangeType["IMPLEMENTED_INTERFACE_ADDED"] = "IMPLEMENTED_INTERFACE_ADDED";
		DangerousChangeType["ARG_DEFAULT_VALUE_CHANGE"] = "ARG_DEFAULT_VALUE_CHANGE";
	})(DangerousChangeType || (exports.DangerousChangeType = DangerousChangeType = {}));
	/**
	* Given two schemas, returns an Array containing descriptions of all the types
	* of breaking changes covered by the other functions down below.
	* @param oldSchema - Schema before the change.
	* @param newSchema - Schema after the change.
	* @returns Breaking changes between the two schemas.
	* @example
	* ```ts
	* import { buildSchema, findBreakingChanges } from 'graphql/utilities';
	*
	* const oldSchema = buildSchema(`
	*   type User {
	*     id: ID!
	*     name: String
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	* const newSchema = buildSchema(`
	*   type User {
	*     id: ID!
	*   }
	*
	*   type Query {
	*     viewer: User
	*   }
	* `);
	*
	* const changes = findBreakingChanges(oldSchema, newSchema);
	*
	* changes[0].type; // => 'FIELD_REMOVED'
	* changes[0].description.includes('User.name was removed'); // => true
	* ```
	*/
	function findBreakingChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in BreakingChangeType);
	}
	/**
	* Given two schemas, returns an Array containing descriptions of all the types
	* of potentially dangerous changes covered by the other functions down below.
	* @param oldSchema - Schema before the change.
	* @param newSchema - Schema after the change.
	* @returns Dangerous changes between the two schemas.
	* @example
	* ```ts
	* import { buildSchema, findDangerousChanges } from 'graphql/utilities';
	*
	* const oldSchema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Query {
	*     episode: Episode
	*   }
	* `);
	* const newSchema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     episode: Episode
	*   }
	* `);
	*
	* const changes = findDangerousChanges(oldSchema, newSchema);
	*
	* changes[0].type; // => 'VALUE_ADDED_TO_ENUM'
	* changes[0].description.includes('EMPIRE was added'); // => true
	* ```
	*/
	function findDangerousChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in DangerousChangeType);
	}
	function findSchemaChanges(oldSchema, newSchema) {
		return [...findTypeChanges(oldSchema, newSchema), ...findDirectiveChanges(oldSchema, newSchema)];
	}
	function findDirectiveChanges(oldSchema, newSchema) {
		const schemaChanges = [];
		const directivesDiff = diff(oldSchema.getDirectives(), newSchema.getDirectives());
		for (const oldDirective of directivesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_REMOVED,
			description: `${oldDirective.name} was removed.`
		});
		for (const [oldDirective, newDirective] of directivesDiff.persisted) {
			const argsDiff = diff(oldDirective.args, newDirective.args);
			for (const newArg of argsDiff.added) if ((0, _definition.isRequiredArgument)(newArg)) schemaChanges.push({
				type: BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
				description: `A required arg ${newArg.name} on directive ${oldDirective.name} was added.`
			});
			for (const oldArg of argsDiff.removed) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_ARG_REMOVED,
				description: `${oldArg.name} was removed from ${oldDirective.name}.`
			});
			if (oldDirective.isRepeatable && !newDirective.isRepeatable) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
				description: `Repeatable flag was removed from ${oldDirective.name}.`
			});
			for (const location of oldDirective.locations) if (!newDirective.locations.includes(location)) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
				description: `${location} was removed from ${oldDirective.name}.`
			});
		}
		return schemaChanges;
	}
	function findTypeChanges(oldSchema, newSchema) {
		const schemaChanges = [];
		const typesDiff = diff(Object.values(oldSchema.getTypeMap()), Object.values(newSchema.getTypeMap()));
		for (const oldType of typesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED,
			description: (0, _scalars.isSpecifiedScalarType)(oldType) ? `Standard scalar ${oldType.name} was removed because it is not referenced anymore.` : `${oldType.name} was removed.`
		});
		for (const [oldType, newType] of typesDiff.persisted) if ((0, _definition.isEnumType)(oldType) && (0, _definition.isEnumType)(newType)) schemaChanges.push(...findEnumTypeChanges(oldType, newType));
		else if ((0, _definition.isUnionType)(oldType) && (0, _definition.isUnionType)(newType)) schemaChanges.push(...findUnionTypeChanges(oldType, newType));
		else if ((0, _definition.isInputObjectType)(oldType) && (0, _definition.isInputObjectType)(newType)) schemaChanges.push(...findInputObjectTypeChanges(oldType, newType));
		else if ((0, _definition.isObjectType)(oldType) && (0, _definition.isObjectType)(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if ((0, _definition.isInterfaceType)(oldType) && (0, _definition.isInterfaceType)(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if (oldType.constructor !== newType.constructor) schemaChanges.push({
			type: BreakingChangeType.TYPE_CHANGED_KIND,
			description: `${oldType.name} changed from ${typeKindName(oldType)} to ${typeKindName(newType)}.`
		});
		return schemaChanges;
	}
	function findInputObjectTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (const newField of fieldsDiff.added) if ((0, _definition.isRequiredInputField)(newField)) schemaChanges.push({
			type: BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
			description: `A required field ${newField.name} on input type ${oldType.name} was added.`
		});
		else schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
			description: `An optional field ${newField.name} on input type ${oldType.name} was added.`
		});
		for (const oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (const [oldField, newField] of fieldsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldField.type, newField.type)) schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findUnionTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const possibleTypesDiff = diff(oldType.getTypes(), newType.getTypes());
		for (const newPossibleType of possibleTypesDiff.added) schemaChanges.push({
			type: DangerousChangeType.TYPE_ADDED_TO_UNION,
			description: `${newPossibleType.name} was added to union type ${oldType.name}.`
		});
		for (const oldPossibleType of possibleTypesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED_FROM_UNION,
			description: `${oldPossibleType.name} was removed from union type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findEnumTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const valuesDiff = diff(oldType.getValues(), newType.getValues());
		for (const newValue of valuesDiff.added) schemaChanges.push({
			type: DangerousChangeType.VALUE_ADDED_TO_ENUM,
			description: `${newValue.name} was added to enum type ${oldType.name}.`
		});
		for (const oldValue of valuesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
			description: `${oldValue.name} was removed from enum type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findImplementedInterfacesChanges(oldType, newType) {
		const schemaChanges = [];
		const interfacesDiff = diff(oldType.getInterfaces(), newType.getInterfaces());
		for (const newInterface of interfacesDiff.added) schemaChanges.push({
			type: DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
			description: `${newInterface.name} added to interfaces implemented by ${oldType.name}.`
		});
		for (const oldInterface of interfacesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED,
			description: `${oldType.name} no longer implements interface ${oldInterface.name}.`
		});
		return schemaChanges;
	}
	function findFieldChanges(oldType, newType) {
		const schemaChanges = [];
		const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (const oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (const [oldField, newField] of fieldsDiff.persisted) {
			schemaChanges.push(...findArgChanges(oldType, oldField, newField));
			if (!isChangeSafeForObjectOrInterfaceField(oldField.type, newField.type)) schemaChanges.push({
				type: BreakingChangeType.FIELD_CHANGED_KIND,
				description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
			});
		}
		return schemaChanges;
	}
	function findArgChanges(oldType, oldField, newField) {
		const schemaChanges = [];
		const argsDiff = diff(oldField.args, newField.args);
		for (const oldArg of argsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.ARG_REMOVED,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} was removed.`
		});
		for (const [oldArg, newArg] of argsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type)) schemaChanges.push({
			type: BreakingChangeType.ARG_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
		});
		else if (oldArg.defaultValue !== void 0) {
			if (newArg.defaultValue === void 0) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldType.name}.${oldField.name} arg ${oldArg.name} defaultValue was removed.`
			});
			else {
				const oldValueStr = stringifyValue(oldArg.defaultValue, oldArg.type);
				const newValueStr = stringifyValue(newArg.defaultValue, newArg.type);
				if (oldValueStr !== newValueStr) schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed defaultValue from ${oldValueStr} to ${newValueStr}.`
				});
			}
		}
		for (const newArg of argsDiff.added) if ((0, _definition.isRequiredArgument)(newArg)) schemaChanges.push({
			type: BreakingChangeType.REQUIRED_ARG_ADDED,
			description: `A required arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		else schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_ARG_ADDED,
			description: `An optional arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		return schemaChanges;
	}
	function isChangeSafeForObjectOrInterfaceField(oldType, newType) {
		if ((0, _definition.isListType)(oldType)) return (0, _definition.isListType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
		if ((0, _definition.isNonNullType)(oldType)) return (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType);
		return (0, _definition.isNamedType)(newType) && oldType.name === newType.name || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
	}
	function isChangeSafeForInputObjectFieldOrFieldArg(oldType, newType) {
		if ((0, _definition.isListType)(oldType)) return (0, _definition.isListType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType);
		if ((0, _definition.isNonNullType)(oldType)) return (0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) || !(0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType);
		return (0, _definition.isNamedType)(newType) && oldType.name === newType.name;
	}
	function typeKindName(type) {
		if ((0, _definition.isScalarType)(type)) return "a Scalar type";
		if ((0, _definition.isObjectType)(type)) return "an Object type";
		if ((0, _definition.isInterfaceType)(type)) return "an Interface type";
		if ((0, _definition.isUnionType)(type)) return "a Union type";
		if ((0, _definition.isEnumType)(type)) return "an Enum type";
		if ((0, _definition.isInputObjectType)(type)) return "an Input type";
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function stringifyValue(value, type) {
		const ast = (0, _astFromValue.astFromValue)(value, type);
		ast ?? (0, _invariant.invariant)(false);
		return (0, _printer.print)((0, _sortValueNode.sortValueNode)(ast));
	}
	function diff(oldArray, newArray) {
		const added = [];
		const removed = [];
		const persisted = [];
		const oldMap = (0, _keyMap.keyMap)(oldArray, ({ name }) => name);
		const newMap = (0, _keyMap.keyMap)(newArray, ({ name }) => name);
		for (const oldItem of oldArray) {
			const newItem = newMap[oldItem.name];
			if (newItem === void 0) removed.push(oldItem);
			else persisted.push([oldItem, newItem]);
		}
		for (const newItem of newArray) if (oldMap[newItem.name] === void 0) added.push(newItem);
		return {
			added,
			persisted,
			removed
		};
	}
}));
// node_modules/graphql/utilities/resolveSchemaCoordinate.js
var require_resolveSchemaCoordinate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveASTSchemaCoordinate = resolveASTSchemaCoordinate;
	exports.resolveSchemaCoordinate = resolveSchemaCoordinate;
	var _inspect = require_inspect();
	var _kinds = require_kinds();
	var _parser = require_parser();
	var _definition = require_definition();
	/** @category Schema Coordinates */
	/**
	* A schema coordinate is resolved in the context of a GraphQL schema to
	* uniquely identify a schema element. It returns undefined if the schema
	* coordinate does not resolve to a schema element, meta-field, or introspection
	* schema element. It will throw if the containing schema element (if
	* applicable) does not exist.
	*
	* https://spec.graphql.org/draft/#sec-Schema-Coordinates.Semantics
	* @param schema - GraphQL schema to use.
	* @param schemaCoordinate - The schema coordinate to resolve.
	* @returns The schema element identified by the coordinate, or undefined if none exists.
	* @example
	* ```ts
	* import { buildSchema, resolveSchemaCoordinate } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   directive @tag(name: String!) on FIELD_DEFINITION
	*
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Query {
	*     reviews(input: ReviewInput): [String] @tag(name: "reviews")
	*   }
	* `);
	*
	* resolveSchemaCoordinate(schema, 'Query')?.kind; // => 'NamedType'
	* resolveSchemaCoordinate(schema, 'Query.reviews')?.kind; // => 'Field'
	* resolveSchemaCoordinate(schema, 'Query.reviews(input:)')?.kind; // => 'FieldArgument'
	* resolveSchemaCoordinate(schema, 'ReviewInput.stars')?.kind; // => 'InputField'
	* resolveSchemaCoordinate(schema, 'Episode.NEW_HOPE')?.kind; // => 'EnumValue'
	* resolveSchemaCoordinate(schema, '@tag')?.kind; // => 'Directive'
	* resolveSchemaCoordinate(schema, '@tag(name:)')?.kind; // => 'DirectiveArgument'
	* resolveSchemaCoordinate(schema, 'Query.missing'); // => undefined
	* ```
	*/
	function resolveSchemaCoordinate(schema, schemaCoordinate) {
		return resolveASTSchemaCoordinate(schema, (0, _parser.parseSchemaCoordinate)(schemaCoordinate));
	}
	/**
	* TypeCoordinate : Name
	*
	* @internal
	*/
	function resolveTypeCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (type == null) return;
		return {
			kind: "NamedType",
			type
		};
	}
	/**
	* MemberCoordinate : Name . Name
	*
	* @internal
	*/
	function resolveMemberCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (!type) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isEnumType)(type) && !(0, _definition.isInputObjectType)(type) && !(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an Enum, Input Object, Object or Interface type.`);
		if ((0, _definition.isEnumType)(type)) {
			const enumValueName = schemaCoordinate.memberName.value;
			const enumValue = type.getValue(enumValueName);
			if (enumValue == null) return;
			return {
				kind: "EnumValue",
				type,
				enumValue
			};
		}
		if ((0, _definition.isInputObjectType)(type)) {
			const inputFieldName = schemaCoordinate.memberName.value;
			const inputField = type.getFields()[inputFieldName];
			if (inputField == null) return;
			return {
				kind: "InputField",
				type,
				inputField
			};
		}
		const fieldName = schemaCoordinate.memberName.value;
		const field = type.getFields()[fieldName];
		if (field == null) return;
		return {
			kind: "Field",
			type,
			field
		};
	}
	/**
	* ArgumentCoordinate : Name . Name ( Name : )
	*
	* @internal
	*/
	function resolveArgumentCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (type == null) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an object type or interface type.`);
		const fieldName = schemaCoordinate.fieldName.value;
		const field = type.getFields()[fieldName];
		if (field == null) throw new Error(`Expected ${(0, _inspect.inspect)(fieldName)} to exist as a field of type ${(0, _inspect.inspect)(typeName)} in the schema.`);
		const fieldArgumentName = schemaCoordinate.argumentName.value;
		const fieldArgument = field.args.find((arg) => arg.name === fieldArgumentName);
		if (fieldArgument == null) return;
		return {
			kind: "FieldArgument",
			type,
			field,
			fieldArgument
		};
	}
	/**
	* DirectiveCoordinate : \@ Name
	*
	* @internal
	*/
	function resolveDirectiveCoordinate(schema, schemaCoordinate) {
		const directiveName = schemaCoordinate.name.value;
		const directive = schema.getDirective(directiveName);
		if (!directive) return;
		return {
			kind: "Directive",
			directive
		};
	}
	/**
	* DirectiveArgumentCoordinate : \@ Name ( Name : )
	*
	* @internal
	*/
	function resolveDirectiveArgumentCoordinate(schema, schemaCoordinate) {
		const directiveName = schemaCoordinate.name.value;
		const directive = schema.getDirective(directiveName);
		if (!directive) throw new Error(`Expected ${(0, _inspect.inspect)(directiveName)} to be defined as a directive in the schema.`);
		const { argumentName: { value: directiveArgumentName } } = schemaCoordinate;
		const directiveArgument = directive.args.find((arg) => arg.name === directiveArgumentName);
		if (!directiveArgument) return;
		return {
			kind: "DirectiveArgument",
			directive,
			directiveArgument
		};
	}
	/**
	* Resolves schema coordinate from a parsed SchemaCoordinate node.
	* @param schema - GraphQL schema to use.
	* @param schemaCoordinate - The schema coordinate to resolve.
	* @returns The schema element identified by the parsed coordinate, or undefined if none exists.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { parseSchemaCoordinate } from 'graphql/language';
	* import { buildSchema, resolveASTSchemaCoordinate } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting(name: String): String
	*   }
	* `);
	* const coordinate = parseSchemaCoordinate('Query.greeting(name:)');
	* const resolved = resolveASTSchemaCoordinate(schema, coordinate);
	*
	* assert(resolved?.kind === 'FieldArgument');
	* resolved.field.name; // => 'greeting'
	* resolved.fieldArgument.name; // => 'name'
	* ```
	*/
	function resolveASTSchemaCoordinate(schema, schemaCoordinate) {
		switch (schemaCoordinate.kind) {
			case _kinds.Kind.TYPE_COORDINATE: return resolveTypeCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.MEMBER_COORDINATE: return resolveMemberCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.ARGUMENT_COORDINATE: return resolveArgumentCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_COORDINATE: return resolveDirectiveCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE: return resolveDirectiveArgumentCoordinate(schema, schemaCoordinate);
		}
	}
}));
// node_modules/graphql/utilities/index.js
var require_utilities = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.BreakingChangeType;
		}
	});
	Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.DangerousChangeType;
		}
	});
	Object.defineProperty(exports, "TypeInfo", {
		enumerable: true,
		get: function() {
			return _TypeInfo.TypeInfo;
		}
	});
	Object.defineProperty(exports, "assertValidName", {
		enumerable: true,
		get: function() {
			return _assertValidName.assertValidName;
		}
	});
	Object.defineProperty(exports, "astFromValue", {
		enumerable: true,
		get: function() {
			return _astFromValue.astFromValue;
		}
	});
	Object.defineProperty(exports, "buildASTSchema", {
		enumerable: true,
		get: function() {
			return _buildASTSchema.buildASTSchema;
		}
	});
	Object.defineProperty(exports, "buildClientSchema", {
		enumerable: true,
		get: function() {
			return _buildClientSchema.buildClientSchema;
		}
	});
	Object.defineProperty(exports, "buildSchema", {
		enumerable: true,
		get: function() {
			return _buildASTSchema.buildSchema;
		}
	});
	Object.defineProperty(exports, "coerceInputValue", {
		enumerable: true,
		get: function() {
			return _coerceInputValue.coerceInputValue;
		}
	});
	Object.defineProperty(exports, "concatAST", {
		enumerable: true,
		get: function() {
			return _concatAST.concatAST;
		}
	});
	Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: true,
		get: function() {
			return _typeComparators.doTypesOverlap;
		}
	});
	Object.defineProperty(exports, "extendSchema", {
		enumerable: true,
		get: function() {
			return _extendSchema.extendSchema;
		}
	});
	Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.findBreakingChanges;
		}
	});
	Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.findDangerousChanges;
		}
	});
	Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: true,
		get: function() {
			return _getIntrospectionQuery.getIntrospectionQuery;
		}
	});
	Object.defineProperty(exports, "getOperationAST", {
		enumerable: true,
		get: function() {
			return _getOperationAST.getOperationAST;
		}
	});
	Object.defineProperty(exports, "getOperationRootType", {
		enumerable: true,
		get: function() {
			return _getOperationRootType.getOperationRootType;
		}
	});
	Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: true,
		get: function() {
			return _introspectionFromSchema.introspectionFromSchema;
		}
	});
	Object.defineProperty(exports, "isEqualType", {
		enumerable: true,
		get: function() {
			return _typeComparators.isEqualType;
		}
	});
	Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: true,
		get: function() {
			return _typeComparators.isTypeSubTypeOf;
		}
	});
	Object.defineProperty(exports, "isValidNameError", {
		enumerable: true,
		get: function() {
			return _assertValidName.isValidNameError;
		}
	});
	Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: true,
		get: function() {
			return _lexicographicSortSchema.lexicographicSortSchema;
		}
	});
	Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: true,
		get: function() {
			return _printSchema.printIntrospectionSchema;
		}
	});
	Object.defineProperty(exports, "printSchema", {
		enumerable: true,
		get: function() {
			return _printSchema.printSchema;
		}
	});
	Object.defineProperty(exports, "printType", {
		enumerable: true,
		get: function() {
			return _printSchema.printType;
		}
	});
	Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _resolveSchemaCoordinate.resolveASTSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _resolveSchemaCoordinate.resolveSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "separateOperations", {
		enumerable: true,
		get: function() {
			return _separateOperations.separateOperations;
		}
	});
	Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: true,
		get: function() {
			return _stripIgnoredCharacters.stripIgnoredCharacters;
		}
	});
	Object.defineProperty(exports, "typeFromAST", {
		enumerable: true,
		get: function() {
			return _typeFromAST.typeFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromAST", {
		enumerable: true,
		get: function() {
			return _valueFromAST.valueFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: true,
		get: function() {
			return _valueFromASTUntyped.valueFromASTUntyped;
		}
	});
	Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: true,
		get: function() {
			return _TypeInfo.visitWithTypeInfo;
		}
	});
	var _getIntrospectionQuery = require_getIntrospectionQuery();
	var _getOperationAST = require_getOperationAST();
	var _getOperationRootType = require_getOperationRootType();
	var _introspectionFromSchema = require_introspectionFromSchema();
	var _buildClientSchema = require_buildClientSchema();
	var _buildASTSchema = require_buildASTSchema();
	var _extendSchema = require_extendSchema();
	var _lexicographicSortSchema = require_lexicographicSortSchema();
	var _printSchema = require_printSchema();
	var _typeFromAST = require_typeFromAST();
	var _valueFromAST = require_valueFromAST();
	var _valueFromASTUntyped = require_valueFromASTUntyped();
	var _astFromValue = require_astFromValue();
	var _TypeInfo = require_TypeInfo();
	var _coerceInputValue = require_coerceInputValue();
	var _concatAST = require_concatAST();
	var _separateOperations = require_separateOperations();
	var _stripIgnoredCharacters = require_stripIgnoredCharacters();
	var _typeComparators = require_typeComparators();
	var _assertValidName = require_assertValidName();
	var _findBreakingChanges = require_findBreakingChanges();
	var _resolveSchemaCoordinate = require_resolveSchemaCoordinate();
}));
// src/sandbox/state/files.ts
var import_graphql = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BREAK", {
		enumerable: true,
		get: function() {
			return _index2.BREAK;
		}
	});
	Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: true,
		get: function() {
			return _index6.BreakingChangeType;
		}
	});
	Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: true,
		get: function() {
			return _index.DEFAULT_DEPRECATION_REASON;
		}
	});
	Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: true,
		get: function() {
			return _index6.DangerousChangeType;
		}
	});
	Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _index2.DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: true,
		get: function() {
			return _index4.ExecutableDefinitionsRule;
		}
	});
	Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _index4.FieldsOnCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.FragmentsOnCompositeTypesRule;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: true,
		get: function() {
			return _index.GRAPHQL_MAX_INT;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: true,
		get: function() {
			return _index.GRAPHQL_MIN_INT;
		}
	});
	Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: true,
		get: function() {
			return _index.GraphQLBoolean;
		}
	});
	Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLDeprecatedDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLEnumType;
		}
	});
	Object.defineProperty(exports, "GraphQLError", {
		enumerable: true,
		get: function() {
			return _index5.GraphQLError;
		}
	});
	Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: true,
		get: function() {
			return _index.GraphQLFloat;
		}
	});
	Object.defineProperty(exports, "GraphQLID", {
		enumerable: true,
		get: function() {
			return _index.GraphQLID;
		}
	});
	Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLIncludeDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInputObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLInt", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInt;
		}
	});
	Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInterfaceType;
		}
	});
	Object.defineProperty(exports, "GraphQLList", {
		enumerable: true,
		get: function() {
			return _index.GraphQLList;
		}
	});
	Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: true,
		get: function() {
			return _index.GraphQLNonNull;
		}
	});
	Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLOneOfDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLScalarType;
		}
	});
	Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSchema;
		}
	});
	Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSkipDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSpecifiedByDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLString", {
		enumerable: true,
		get: function() {
			return _index.GraphQLString;
		}
	});
	Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLUnionType;
		}
	});
	Object.defineProperty(exports, "Kind", {
		enumerable: true,
		get: function() {
			return _index2.Kind;
		}
	});
	Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownDirectivesRule;
		}
	});
	Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "Lexer", {
		enumerable: true,
		get: function() {
			return _index2.Lexer;
		}
	});
	Object.defineProperty(exports, "Location", {
		enumerable: true,
		get: function() {
			return _index2.Location;
		}
	});
	Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: true,
		get: function() {
			return _index4.LoneAnonymousOperationRule;
		}
	});
	Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: true,
		get: function() {
			return _index4.LoneSchemaDefinitionRule;
		}
	});
	Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: true,
		get: function() {
			return _index4.MaxIntrospectionDepthRule;
		}
	});
	Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: true,
		get: function() {
			return _index4.NoDeprecatedCustomRule;
		}
	});
	Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoFragmentCyclesRule;
		}
	});
	Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: true,
		get: function() {
			return _index4.NoSchemaIntrospectionCustomRule;
		}
	});
	Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUndefinedVariablesRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUnusedFragmentsRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUnusedVariablesRule;
		}
	});
	Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: true,
		get: function() {
			return _index2.OperationTypeNode;
		}
	});
	Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: true,
		get: function() {
			return _index4.OverlappingFieldsCanBeMergedRule;
		}
	});
	Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: true,
		get: function() {
			return _index4.PossibleFragmentSpreadsRule;
		}
	});
	Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: true,
		get: function() {
			return _index4.PossibleTypeExtensionsRule;
		}
	});
	Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: true,
		get: function() {
			return _index4.ProvidedRequiredArgumentsRule;
		}
	});
	Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: true,
		get: function() {
			return _index4.ScalarLeafsRule;
		}
	});
	Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.SchemaMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: true,
		get: function() {
			return _index4.SingleFieldSubscriptionsRule;
		}
	});
	Object.defineProperty(exports, "Source", {
		enumerable: true,
		get: function() {
			return _index2.Source;
		}
	});
	Object.defineProperty(exports, "Token", {
		enumerable: true,
		get: function() {
			return _index2.Token;
		}
	});
	Object.defineProperty(exports, "TokenKind", {
		enumerable: true,
		get: function() {
			return _index2.TokenKind;
		}
	});
	Object.defineProperty(exports, "TypeInfo", {
		enumerable: true,
		get: function() {
			return _index6.TypeInfo;
		}
	});
	Object.defineProperty(exports, "TypeKind", {
		enumerable: true,
		get: function() {
			return _index.TypeKind;
		}
	});
	Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.TypeMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.TypeNameMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueArgumentDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueDirectiveNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueDirectivesPerLocationRule;
		}
	});
	Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueEnumValueNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueFieldDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueInputFieldNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueOperationNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueOperationTypesRule;
		}
	});
	Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueVariableNamesRule;
		}
	});
	Object.defineProperty(exports, "ValidationContext", {
		enumerable: true,
		get: function() {
			return _index4.ValidationContext;
		}
	});
	Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _index4.ValuesOfCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.VariablesAreInputTypesRule;
		}
	});
	Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: true,
		get: function() {
			return _index4.VariablesInAllowedPositionRule;
		}
	});
	Object.defineProperty(exports, "__Directive", {
		enumerable: true,
		get: function() {
			return _index.__Directive;
		}
	});
	Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _index.__DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "__EnumValue", {
		enumerable: true,
		get: function() {
			return _index.__EnumValue;
		}
	});
	Object.defineProperty(exports, "__Field", {
		enumerable: true,
		get: function() {
			return _index.__Field;
		}
	});
	Object.defineProperty(exports, "__InputValue", {
		enumerable: true,
		get: function() {
			return _index.__InputValue;
		}
	});
	Object.defineProperty(exports, "__Schema", {
		enumerable: true,
		get: function() {
			return _index.__Schema;
		}
	});
	Object.defineProperty(exports, "__Type", {
		enumerable: true,
		get: function() {
			return _index.__Type;
		}
	});
	Object.defineProperty(exports, "__TypeKind", {
		enumerable: true,
		get: function() {
			return _index.__TypeKind;
		}
	});
	Object.defineProperty(exports, "assertAbstractType", {
		enumerable: true,
		get: function() {
			return _index.assertAbstractType;
		}
	});
	Object.defineProperty(exports, "assertCompositeType", {
		enumerable: true,
		get: function() {
			return _index.assertCompositeType;
		}
	});
	Object.defineProperty(exports, "assertDirective", {
		enumerable: true,
		get: function() {
			return _index.assertDirective;
		}
	});
	Object.defineProperty(exports, "assertEnumType", {
		enumerable: true,
		get: function() {
			return _index.assertEnumType;
		}
	});
	Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: true,
		get: function() {
			return _index.assertEnumValueName;
		}
	});
	Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.assertInputObjectType;
		}
	});
	Object.defineProperty(exports, "assertInputType", {
		enumerable: true,
		get: function() {
			return _index.assertInputType;
		}
	});
	Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.assertInterfaceType;
		}
	});
	Object.defineProperty(exports, "assertLeafType", {
		enumerable: true,
		get: function() {
			return _index.assertLeafType;
		}
	});
	Object.defineProperty(exports, "assertListType", {
		enumerable: true,
		get: function() {
			return _index.assertListType;
		}
	});
	Object.defineProperty(exports, "assertName", {
		enumerable: true,
		get: function() {
			return _index.assertName;
		}
	});
	Object.defineProperty(exports, "assertNamedType", {
		enumerable: true,
		get: function() {
			return _index.assertNamedType;
		}
	});
	Object.defineProperty(exports, "assertNonNullType", {
		enumerable: true,
		get: function() {
			return _index.assertNonNullType;
		}
	});
	Object.defineProperty(exports, "assertNullableType", {
		enumerable: true,
		get: function() {
			return _index.assertNullableType;
		}
	});
	Object.defineProperty(exports, "assertObjectType", {
		enumerable: true,
		get: function() {
			return _index.assertObjectType;
		}
	});
	Object.defineProperty(exports, "assertOutputType", {
		enumerable: true,
		get: function() {
			return _index.assertOutputType;
		}
	});
	Object.defineProperty(exports, "assertScalarType", {
		enumerable: true,
		get: function() {
			return _index.assertScalarType;
		}
	});
	Object.defineProperty(exports, "assertSchema", {
		enumerable: true,
		get: function() {
			return _index.assertSchema;
		}
	});
	Object.defineProperty(exports, "assertType", {
		enumerable: true,
		get: function() {
			return _index.assertType;
		}
	});
	Object.defineProperty(exports, "assertUnionType", {
		enumerable: true,
		get: function() {
			return _index.assertUnionType;
		}
	});
	Object.defineProperty(exports, "assertValidName", {
		enumerable: true,
		get: function() {
			return _index6.assertValidName;
		}
	});
	Object.defineProperty(exports, "assertValidSchema", {
		enumerable: true,
		get: function() {
			return _index.assertValidSchema;
		}
	});
	Object.defineProperty(exports, "assertWrappingType", {
		enumerable: true,
		get: function() {
			return _index.assertWrappingType;
		}
	});
	Object.defineProperty(exports, "astFromValue", {
		enumerable: true,
		get: function() {
			return _index6.astFromValue;
		}
	});
	Object.defineProperty(exports, "buildASTSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildASTSchema;
		}
	});
	Object.defineProperty(exports, "buildClientSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildClientSchema;
		}
	});
	Object.defineProperty(exports, "buildSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildSchema;
		}
	});
	Object.defineProperty(exports, "coerceInputValue", {
		enumerable: true,
		get: function() {
			return _index6.coerceInputValue;
		}
	});
	Object.defineProperty(exports, "concatAST", {
		enumerable: true,
		get: function() {
			return _index6.concatAST;
		}
	});
	Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: true,
		get: function() {
			return _index3.createSourceEventStream;
		}
	});
	Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: true,
		get: function() {
			return _index3.defaultFieldResolver;
		}
	});
	Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: true,
		get: function() {
			return _index3.defaultTypeResolver;
		}
	});
	Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: true,
		get: function() {
			return _index6.doTypesOverlap;
		}
	});
	Object.defineProperty(exports, "execute", {
		enumerable: true,
		get: function() {
			return _index3.execute;
		}
	});
	Object.defineProperty(exports, "executeSync", {
		enumerable: true,
		get: function() {
			return _index3.executeSync;
		}
	});
	Object.defineProperty(exports, "extendSchema", {
		enumerable: true,
		get: function() {
			return _index6.extendSchema;
		}
	});
	Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: true,
		get: function() {
			return _index6.findBreakingChanges;
		}
	});
	Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: true,
		get: function() {
			return _index6.findDangerousChanges;
		}
	});
	Object.defineProperty(exports, "formatError", {
		enumerable: true,
		get: function() {
			return _index5.formatError;
		}
	});
	Object.defineProperty(exports, "getArgumentValues", {
		enumerable: true,
		get: function() {
			return _index3.getArgumentValues;
		}
	});
	Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: true,
		get: function() {
			return _index3.getDirectiveValues;
		}
	});
	Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: true,
		get: function() {
			return _index2.getEnterLeaveForKind;
		}
	});
	Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: true,
		get: function() {
			return _index6.getIntrospectionQuery;
		}
	});
	Object.defineProperty(exports, "getLocation", {
		enumerable: true,
		get: function() {
			return _index2.getLocation;
		}
	});
	Object.defineProperty(exports, "getNamedType", {
		enumerable: true,
		get: function() {
			return _index.getNamedType;
		}
	});
	Object.defineProperty(exports, "getNullableType", {
		enumerable: true,
		get: function() {
			return _index.getNullableType;
		}
	});
	Object.defineProperty(exports, "getOperationAST", {
		enumerable: true,
		get: function() {
			return _index6.getOperationAST;
		}
	});
	Object.defineProperty(exports, "getOperationRootType", {
		enumerable: true,
		get: function() {
			return _index6.getOperationRootType;
		}
	});
	Object.defineProperty(exports, "getVariableValues", {
		enumerable: true,
		get: function() {
			return _index3.getVariableValues;
		}
	});
	Object.defineProperty(exports, "getVisitFn", {
		enumerable: true,
		get: function() {
			return _index2.getVisitFn;
		}
	});
	Object.defineProperty(exports, "graphql", {
		enumerable: true,
		get: function() {
			return _graphql.graphql;
		}
	});
	Object.defineProperty(exports, "graphqlSync", {
		enumerable: true,
		get: function() {
			return _graphql.graphqlSync;
		}
	});
	Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: true,
		get: function() {
			return _index6.introspectionFromSchema;
		}
	});
	Object.defineProperty(exports, "introspectionTypes", {
		enumerable: true,
		get: function() {
			return _index.introspectionTypes;
		}
	});
	Object.defineProperty(exports, "isAbstractType", {
		enumerable: true,
		get: function() {
			return _index.isAbstractType;
		}
	});
	Object.defineProperty(exports, "isCompositeType", {
		enumerable: true,
		get: function() {
			return _index.isCompositeType;
		}
	});
	Object.defineProperty(exports, "isConstValueNode", {
		enumerable: true,
		get: function() {
			return _index2.isConstValueNode;
		}
	});
	Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isDirective", {
		enumerable: true,
		get: function() {
			return _index.isDirective;
		}
	});
	Object.defineProperty(exports, "isEnumType", {
		enumerable: true,
		get: function() {
			return _index.isEnumType;
		}
	});
	Object.defineProperty(exports, "isEqualType", {
		enumerable: true,
		get: function() {
			return _index6.isEqualType;
		}
	});
	Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isExecutableDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.isInputObjectType;
		}
	});
	Object.defineProperty(exports, "isInputType", {
		enumerable: true,
		get: function() {
			return _index.isInputType;
		}
	});
	Object.defineProperty(exports, "isInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.isInterfaceType;
		}
	});
	Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: true,
		get: function() {
			return _index.isIntrospectionType;
		}
	});
	Object.defineProperty(exports, "isLeafType", {
		enumerable: true,
		get: function() {
			return _index.isLeafType;
		}
	});
	Object.defineProperty(exports, "isListType", {
		enumerable: true,
		get: function() {
			return _index.isListType;
		}
	});
	Object.defineProperty(exports, "isNamedType", {
		enumerable: true,
		get: function() {
			return _index.isNamedType;
		}
	});
	Object.defineProperty(exports, "isNonNullType", {
		enumerable: true,
		get: function() {
			return _index.isNonNullType;
		}
	});
	Object.defineProperty(exports, "isNullableType", {
		enumerable: true,
		get: function() {
			return _index.isNullableType;
		}
	});
	Object.defineProperty(exports, "isObjectType", {
		enumerable: true,
		get: function() {
			return _index.isObjectType;
		}
	});
	Object.defineProperty(exports, "isOutputType", {
		enumerable: true,
		get: function() {
			return _index.isOutputType;
		}
	});
	Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: true,
		get: function() {
			return _index.isRequiredArgument;
		}
	});
	Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: true,
		get: function() {
			return _index.isRequiredInputField;
		}
	});
	Object.defineProperty(exports, "isScalarType", {
		enumerable: true,
		get: function() {
			return _index.isScalarType;
		}
	});
	Object.defineProperty(exports, "isSchema", {
		enumerable: true,
		get: function() {
			return _index.isSchema;
		}
	});
	Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: true,
		get: function() {
			return _index2.isSchemaCoordinateNode;
		}
	});
	Object.defineProperty(exports, "isSelectionNode", {
		enumerable: true,
		get: function() {
			return _index2.isSelectionNode;
		}
	});
	Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: true,
		get: function() {
			return _index.isSpecifiedDirective;
		}
	});
	Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: true,
		get: function() {
			return _index.isSpecifiedScalarType;
		}
	});
	Object.defineProperty(exports, "isType", {
		enumerable: true,
		get: function() {
			return _index.isType;
		}
	});
	Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeExtensionNode;
		}
	});
	Object.defineProperty(exports, "isTypeNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeNode;
		}
	});
	Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: true,
		get: function() {
			return _index6.isTypeSubTypeOf;
		}
	});
	Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeSystemDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeSystemExtensionNode;
		}
	});
	Object.defineProperty(exports, "isUnionType", {
		enumerable: true,
		get: function() {
			return _index.isUnionType;
		}
	});
	Object.defineProperty(exports, "isValidNameError", {
		enumerable: true,
		get: function() {
			return _index6.isValidNameError;
		}
	});
	Object.defineProperty(exports, "isValueNode", {
		enumerable: true,
		get: function() {
			return _index2.isValueNode;
		}
	});
	Object.defineProperty(exports, "isWrappingType", {
		enumerable: true,
		get: function() {
			return _index.isWrappingType;
		}
	});
	Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: true,
		get: function() {
			return _index6.lexicographicSortSchema;
		}
	});
	Object.defineProperty(exports, "locatedError", {
		enumerable: true,
		get: function() {
			return _index5.locatedError;
		}
	});
	Object.defineProperty(exports, "parse", {
		enumerable: true,
		get: function() {
			return _index2.parse;
		}
	});
	Object.defineProperty(exports, "parseConstValue", {
		enumerable: true,
		get: function() {
			return _index2.parseConstValue;
		}
	});
	Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index2.parseSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "parseType", {
		enumerable: true,
		get: function() {
			return _index2.parseType;
		}
	});
	Object.defineProperty(exports, "parseValue", {
		enumerable: true,
		get: function() {
			return _index2.parseValue;
		}
	});
	Object.defineProperty(exports, "print", {
		enumerable: true,
		get: function() {
			return _index2.print;
		}
	});
	Object.defineProperty(exports, "printError", {
		enumerable: true,
		get: function() {
			return _index5.printError;
		}
	});
	Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: true,
		get: function() {
			return _index6.printIntrospectionSchema;
		}
	});
	Object.defineProperty(exports, "printLocation", {
		enumerable: true,
		get: function() {
			return _index2.printLocation;
		}
	});
	Object.defineProperty(exports, "printSchema", {
		enumerable: true,
		get: function() {
			return _index6.printSchema;
		}
	});
	Object.defineProperty(exports, "printSourceLocation", {
		enumerable: true,
		get: function() {
			return _index2.printSourceLocation;
		}
	});
	Object.defineProperty(exports, "printType", {
		enumerable: true,
		get: function() {
			return _index6.printType;
		}
	});
	Object.defineProperty(exports, "recommendedRules", {
		enumerable: true,
		get: function() {
			return _index4.recommendedRules;
		}
	});
	Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index6.resolveASTSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: true,
		get: function() {
			return _index.resolveObjMapThunk;
		}
	});
	Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: true,
		get: function() {
			return _index.resolveReadonlyArrayThunk;
		}
	});
	Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index6.resolveSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: true,
		get: function() {
			return _index3.responsePathAsArray;
		}
	});
	Object.defineProperty(exports, "separateOperations", {
		enumerable: true,
		get: function() {
			return _index6.separateOperations;
		}
	});
	Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: true,
		get: function() {
			return _index.specifiedDirectives;
		}
	});
	Object.defineProperty(exports, "specifiedRules", {
		enumerable: true,
		get: function() {
			return _index4.specifiedRules;
		}
	});
	Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: true,
		get: function() {
			return _index.specifiedScalarTypes;
		}
	});
	Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: true,
		get: function() {
			return _index6.stripIgnoredCharacters;
		}
	});
	Object.defineProperty(exports, "subscribe", {
		enumerable: true,
		get: function() {
			return _index3.subscribe;
		}
	});
	Object.defineProperty(exports, "syntaxError", {
		enumerable: true,
		get: function() {
			return _index5.syntaxError;
		}
	});
	Object.defineProperty(exports, "typeFromAST", {
		enumerable: true,
		get: function() {
			return _index6.typeFromAST;
		}
	});
	Object.defineProperty(exports, "validate", {
		enumerable: true,
		get: function() {
			return _index4.validate;
		}
	});
	Object.defineProperty(exports, "validateSchema", {
		enumerable: true,
		get: function() {
			return _index.validateSchema;
		}
	});
	Object.defineProperty(exports, "valueFromAST", {
		enumerable: true,
		get: function() {
			return _index6.valueFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: true,
		get: function() {
			return _index6.valueFromASTUntyped;
		}
	});
	Object.defineProperty(exports, "version", {
		enumerable: true,
		get: function() {
			return _version.version;
		}
	});
	Object.defineProperty(exports, "versionInfo", {
		enumerable: true,
		get: function() {
			return _version.versionInfo;
		}
	});
	Object.defineProperty(exports, "visit", {
		enumerable: true,
		get: function() {
			return _index2.visit;
		}
	});
	Object.defineProperty(exports, "visitInParallel", {
		enumerable: true,
		get: function() {
			return _index2.visitInParallel;
		}
	});
	Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: true,
		get: function() {
			return _index6.visitWithTypeInfo;
		}
	});
	var _version = require_version();
	var _graphql = require_graphql$1();
	var _index = require_type();
	var _index2 = require_language();
	var _index3 = require_execution();
	var _index4 = require_validation();
	var _index5 = require_error();
	var _index6 = require_utilities();
})))();
/** The text files of a commit, and what git makes of them: folders, entries, object ids, merges. */
/** @throws for a path that git does not have: with an empty part, `.` or `..` */
function changeFiles(files, changes) {
	const changed = new Map(Object.entries(files));
	for (const [path, text] of Object.entries(changes)) {
		if (/(^|\/)\.{0,2}(\/|$)/.test(path)) throw new Error(`no path of a file: "${path}"`);
		if (text === null) changed.delete(path);
		else changed.set(path, text);
	}
	return Object.fromEntries(changed);
}
/** What `theirs` did since `base`, done to `ours`. Where both did something, theirs counts: nobody resolves conflicts. */
function mergeFiles(base, ours, theirs) {
	const changes = Object.keys({
		...base,
		...theirs
	}).flatMap((path) => {
		const text = textAt(theirs, path) ?? null;
		return text === (textAt(base, path) ?? null) ? [] : [[path, text]];
	});
	return changeFiles(ours, Object.fromEntries(changes));
}
/** Paths that are not the same in both, in order. */
function changedPaths(before, after) {
	return Object.keys({
		...before,
		...after
	}).filter((path) => textAt(before, path) !== textAt(after, path)).sort();
}
/** Paths may have names that every object answers to, like `constructor`. */
function textAt(files, path) {
	return Object.hasOwn(files, path) ? files[path] : void 0;
}
/** The file or folder at a path from the tree; `plan/` is `plan`, if that is a folder. */
function findInTree(tree, path) {
	const text = textAt(tree.files, path);
	if (text !== void 0) return {
		kind: "Blob",
		repository: tree.repository,
		text
	};
	return folderIn(tree, path.replace(/\/$/, ""));
}
function folderIn(tree, path) {
	if (path === "") return tree;
	const inside = Object.entries(tree.files).flatMap(([name, text]) => name.startsWith(`${path}/`) ? [[name.slice(path.length + 1), text]] : []);
	if (inside.length === 0) return void 0;
	return {
		...tree,
		path: joined(tree.path, path),
		files: Object.fromEntries(inside)
	};
}
/** What lies directly in a tree, in git's order: by bytes, a folder as if its name ended in a slash. */
function entriesOf(tree) {
	return [...new Set(Object.keys(tree.files).map((path) => path.split("/")[0] ?? ""))].flatMap((name) => {
		const object = findInTree(tree, name);
		return object ? [{
			name,
			path: joined(tree.path, name),
			object
		}] : [];
	}).sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
}
const sortKey = ({ name, object }) => Buffer.from(object.kind === "Tree" ? `${name}/` : name);
const joined = (folder, name) => folder === "" ? name : `${folder}/${name}`;
/** The mode that git keeps. */
const modeOf = ({ kind }) => kind === "Tree" ? 16384 : 33188;
/** Bytes in UTF-8; a folder has 0. */
const sizeOf = (object) => object.kind === "Tree" ? 0 : Buffer.byteLength(object.text);
/** The object id that git gives it. */
function oidOf(object) {
	if (object.kind === "Blob") return hash$2("blob", Buffer.from(object.text));
	const entries = entriesOf(object).map((entry) => Buffer.concat([Buffer.from(`${modeOf(entry.object).toString(8)} ${entry.name}\0`), Buffer.from(oidOf(entry.object), "hex")]));
	return hash$2("tree", Buffer.concat(entries));
}
function hash$2(kind, content) {
	return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}
// src/sandbox/rules/closing-words.ts
const WORDS = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+/gi;
const TARGET = /^(?:https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)|([\w.-]+\/[\w.-]+)?#(\d+))(?!\w)/i;
/** Longer than any owner, name and number. */
const MAX_TARGET = 300;
/**
* What GitHub takes the body of a pull request to close: a keyword in any case, an optional colon, and one issue after
* it; each issue needs its own keyword ("Linking a pull request to an issue"). Code is no text.
*/
function closingReferences(text) {
	return messageReferences(withoutCode(text));
}
/** The same of a commit message, which is read raw: a word in backticks closed its issue (askalf/dario#1258). */
function messageReferences(prose) {
	const references = [];
	for (const word of prose.matchAll(WORDS)) {
		const start = word.index + word[0].length;
		const target = TARGET.exec(prose.slice(start, start + MAX_TARGET));
		if (!target) continue;
		references.push({
			repository: target[1] ?? target[3] ?? null,
			number: Number(target[2] ?? target[4])
		});
	}
	return references;
}
/** However far in it stands: what is in a list or is indented code is code as well. */
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^(?: {0,3}> ?)+/;
/** A line that ends the paragraph before it, so that no code span reaches over it. */
const BREAK = /^\s*$|^\s*(?:[-*+]|#{1,6}|\d{1,9}[.)])(?:\s|$)/;
/** Line by line, since one regular expression for all of it takes ages on what somebody made for that. */
function withoutCode(text) {
	const paragraphs = [[]];
	let fence;
	for (const written of text.split(/\r\n|\r|\n/)) {
		const line = written.replace(QUOTE, "");
		if (fence !== void 0) {
			if (closes(line, fence)) fence = void 0;
			continue;
		}
		fence = FENCE.exec(line)?.[1];
		if (fence !== void 0) paragraphs.push([]);
		else if (BREAK.test(line)) paragraphs.push([line]);
		else paragraphs.at(-1)?.push(line);
	}
	return paragraphs.map((lines) => withoutSpans(lines.join("\n"))).join("\n");
}
/** At least as long as what opened it, and nothing behind. */
function closes(line, fence) {
	const run = /^\s*(`+|~+)\s*$/.exec(line)?.[1];
	return run !== void 0 && run[0] === fence[0] && run.length >= fence.length;
}
/** A span ends at the next run of as many backticks as opened it; a run that finds none is text. */
function withoutSpans(paragraph) {
	const runs = [...paragraph.matchAll(/`+/g)];
	const next = /* @__PURE__ */ new Map();
	const closer = runs.map(() => -1);
	for (let at = runs.length - 1; at >= 0; at--) {
		const length = runs[at]?.[0].length ?? 0;
		closer[at] = next.get(length) ?? -1;
		next.set(length, at);
	}
	let prose = "";
	let from = 0;
	for (let at = 0; at < runs.length; at++) {
		const [open, close] = [runs[at], runs[closer[at] ?? -1]];
		if (!open || !close || isEscaped(paragraph, open.index)) continue;
		prose += `${paragraph.slice(from, open.index)}\``;
		from = close.index + close[0].length;
		at = closer[at] ?? at;
	}
	return prose + paragraph.slice(from);
}
function isEscaped(text, index) {
	let slashes = 0;
	while (text[index - slashes - 1] === "\\") slashes++;
	return slashes % 2 === 1;
}
// src/sandbox/rules/events.ts
/** Added at the end, at this moment. What else the event tells beside `subject`, the caller sets in what comes back. */
function record({ store, actor }, issue, kind, subject = null) {
	const event = {
		kind,
		id: store.newId("event"),
		issue: issue.id,
		actor: actor.login,
		createdAt: store.stamp(),
		stateReason: null,
		commit: null,
		pullRequest: null,
		subject
	};
	issue.events.push(event);
	return event;
}
// src/sandbox/rules/editing.ts
/** "Issue owners and users with push access or Triage role" (issues/update). @throws as {@link requireWrite} */
function allowEdit({ store, actor }, issue) {
	const repository = store.repositoryOf(issue);
	const own = actor.login.toLowerCase() === issue.author.toLowerCase();
	requireWrite(actor, repository, scopesOf(issue), own ? void 0 : "triage");
	return repository;
}
/** What is closed already stays as it is, its reason too. Only an issue keeps a reason; a pull request has none. */
function closeIssue(acting, issue, reason, duplicateOf) {
	allowEdit(acting, issue);
	close(acting, issue, reason, duplicateOf);
}
/** What is open stays as it is. @throws Refusal 422 for a pull request that is merged */
function reopenIssue(acting, issue) {
	allowEdit(acting, issue);
	reopen(acting, issue);
}
/** Closes without asking for rights: also what a pushed commit or a merged pull request does. */
function close(acting, issue, reason, duplicateOf, closer = {}) {
	if (issue.state === "closed") return;
	if (issue.kind === "Issue" && reason === "duplicate" && duplicateOf === issue) throw unprocessable("An issue may not be a duplicate of itself");
	issue.state = "closed";
	issue.stateReason = issue.kind === "Issue" ? reason : null;
	issue.duplicateOf = reason === "duplicate" ? duplicateOf?.id ?? null : null;
	issue.closedAt = issue.updatedAt = acting.store.stamp();
	issue.closedBy = acting.actor.login;
	const event = record(acting, issue, "ClosedEvent");
	event.stateReason = issue.stateReason;
	event.commit = closer.commit ?? null;
	event.pullRequest = closer.pullRequest ?? null;
}
/** As {@link reopenIssue} for an edit that has asked for the rights already. */
function reopen(acting, issue) {
	if (issue.state === "open") return;
	if (issue.pullRequest?.merged) throw unprocessable("A merged pull request cannot be reopened");
	issue.state = "open";
	issue.stateReason = issue.kind === "Issue" ? "reopened" : null;
	issue.duplicateOf = null;
	issue.closedAt = null;
	issue.closedBy = null;
	issue.updatedAt = acting.store.stamp();
	record(acting, issue, "ReopenedEvent").stateReason = issue.stateReason;
}
// src/sandbox/rules/commits.ts
/** Commits, branches and refs: history as git has it, and what a name of git's stands for. */
/** Commits on top of a branch, oldest first, without any effect on issues. Returns them. */
function addCommits(acting, repository, branch, commits) {
	return commits.map(({ message, files = {} }) => {
		const parent = repository.branches[branch];
		return advance(acting, repository, branch, {
			message,
			parents: parent === void 0 ? [] : [parent],
			files: changeFiles(parent === void 0 ? {} : filesOf(repository, parent), files)
		});
	});
}
/**
* A push: commits on top of a branch. On the default branch every closing word in a message closes its issue, as GitHub
* does, in another repository only if the actor may write there.
*/
function push(acting, repository, branch, added) {
	const commits = addCommits(acting, repository, branch, added);
	if (branch === repository.defaultBranch) closeByMessages(acting, repository, commits);
	return commits;
}
/** For commits on the default branch only, to which the caller sees: on others closing words do nothing. */
function closeByMessages(acting, repository, commits) {
	for (const { message, sha } of commits) closeAll(acting, repository, existing(acting.store, repository, messageReferences(message)), { commit: sha });
}
/** Issues that a description names with a closing word and that exist. Pull requests are not closed by words. */
function closedBy(store, home, text) {
	return existing(store, home, closingReferences(text));
}
function existing(store, home, references) {
	return references.flatMap(({ repository: name, number }) => {
		const repository = name === null ? home : store.findRepository(name);
		const issue = repository && store.findIssue(repository, number);
		return issue?.kind === "Issue" ? [issue] : [];
	});
}
/** Closes issues of the repository, and of others where the actor may write. */
function closeAll(acting, home, targets, closer) {
	for (const issue of targets) {
		const repository = acting.store.repositoryOf(issue);
		if (repository === home || canWrite(acting.actor, repository)) close(acting, issue, "completed", void 0, closer);
	}
}
/** The commits that lead to `sha` and not to `without`, oldest first: the store keeps them in the order they were made. */
function ancestors(repository, sha, without) {
	const out = without === void 0 ? /* @__PURE__ */ new Set() : reach(repository, without);
	const within = reach(repository, sha);
	return Object.values(repository.commits).filter((one) => within.has(one.sha) && !out.has(one.sha));
}
/** What two lines of history last had in common. */
function mergeBase(repository, one, other) {
	const [first, second] = [reach(repository, one), reach(repository, other)];
	return Object.values(repository.commits).findLast(({ sha }) => first.has(sha) && second.has(sha));
}
/** The shas of a commit and of all it stands on. */
function reach(repository, from) {
	const seen = /* @__PURE__ */ new Set();
	const open = [from];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (seen.has(at)) continue;
		seen.add(at);
		open.push(...repository.commits[at]?.parents ?? []);
	}
	return seen;
}
/** What git calls an extended sha: a commit, or with `:path` a file or folder in it. */
function findObject(repository, expression, find) {
	const [, ref = expression, path] = /^([^:]*):(.*)$/s.exec(expression) ?? [];
	const commit = find(ref);
	return commit && path !== void 0 ? findInTree(treeOf(repository, commit), path) : commit;
}
function treeOf(repository, commit) {
	return {
		kind: "Tree",
		repository: repository.id,
		path: "",
		files: filesOf(repository, commit.sha)
	};
}
/** None for a sha that the repository does not have. */
function filesOf(repository, sha) {
	return repository.trees[repository.commits[sha]?.tree ?? ""] ?? {};
}
/** The commit of a branch or of a sha, full or shortened to at least 7 digits. */
function findCommit(repository, ref) {
	const branch = ref === "HEAD" ? repository.defaultBranch : ref.replace(/^refs\/heads\/|^heads\//, "");
	const head = Object.hasOwn(repository.branches, branch) ? repository.branches[branch] : void 0;
	if (head !== void 0) return repository.commits[head];
	if (/^[0-9a-f]{40}$/.test(ref)) return repository.commits[ref];
	if (!/^[0-9a-f]{7,39}$/.test(ref)) return void 0;
	return Object.values(repository.commits).find(({ sha }) => sha.startsWith(ref));
}
/** A sha. @throws Refusal 404 where there is no such branch */
function headOf$1(repository, branch) {
	const sha = repository.branches[branch];
	if (sha === void 0) throw notFound(`Could not resolve to a branch named '${branch}'`, "Branch not found");
	return sha;
}
/** A new commit that a branch then points to. */
function advance(acting, repository, branch, content) {
	const serial = Object.keys(repository.commits).length;
	const sha = hash$1([
		repository.id,
		branch,
		content.message,
		content.parents,
		serial
	]);
	const commit = createCommit(acting.store, acting.actor.login, repository, sha, content);
	repository.branches[branch] = sha;
	return commit;
}
/** A commit on no branch, with the files of a tree that is there already (operation git/create-commit). */
function commitAlone(acting, repository, { message, tree, parents }) {
	requireWrite(acting.actor, repository, ["contents"]);
	const files = repository.trees[tree];
	if (!files || !parents.every((sha) => repository.commits[sha])) throw unprocessable("Tree SHA does not exist");
	const serial = Object.keys(repository.commits).length;
	const sha = hash$1([
		repository.id,
		"",
		message,
		[...parents],
		serial
	]);
	return createCommit(acting.store, acting.actor.login, repository, sha, {
		message,
		parents: [...parents],
		files
	});
}
/** A commit on no branch. */
function createCommit(store, author, repository, sha, { message, parents, files }) {
	const tree = oidOf({
		kind: "Tree",
		repository: repository.id,
		path: "",
		files
	});
	repository.trees[tree] ??= files;
	const createdAt = store.stamp();
	const commit = {
		kind: "Commit",
		repository: repository.id,
		sha,
		parents,
		message,
		author,
		createdAt,
		tree
	};
	repository.commits[sha] = commit;
	return commit;
}
/** 40 hex digits as a sha has, the same for the same parts, but not what git would compute. */
const hash$1 = (parts) => createHash("sha1").update(JSON.stringify(parts)).digest("hex");
/** The newest first, of those that did something to the path. */
function commitHistory(repository, sha, { path, since, until }) {
	return ancestors(repository, sha).reverse().filter((one) => path == null || touches(repository, one, path)).filter(({ createdAt }) => since == null || Date.parse(createdAt) >= Date.parse(since)).filter(({ createdAt }) => until == null || Date.parse(createdAt) <= Date.parse(until));
}
function touches(repository, { sha, parents }, path) {
	return changedPaths(filesOf(repository, parents[0] ?? ""), filesOf(repository, sha)).some((one) => one === path || one.startsWith(`${path}/`));
}
// src/sandbox/rules/assignees.ts
/** Operation issues/add-assignees. */
const MAX_ASSIGNEES = 10;
/** People with at least the triage role; the API lists them as assignable. */
function assignable(store, repository) {
	return Object.entries(repository.roles).filter(([, role]) => role !== "none" && role !== "read").map(([login]) => store.user(login).login).sort();
}
/** Without push access nothing happens, and nothing is said (operations issues/add-assignees, remove-assignees). */
function changeAssignees({ store, actor }, issue, change) {
	const repository = store.repositoryOf(issue);
	requireWrite(actor, repository, scopesOf(issue));
	if (!canPush(actor, repository)) return;
	const out = new Set((change.remove ?? []).map((login) => login.toLowerCase()));
	const kept = issue.assignees.filter((login) => !out.has(login.toLowerCase()));
	issue.assignees = checkAssignees(store, repository, [...kept, ...change.add ?? []], kept);
	issue.updatedAt = store.stamp();
}
/** Refuses who cannot be assigned, unless already there: an assignee who left stays until removed. */
function checkAssignees(store, repository, logins, present = []) {
	const able = new Map([...assignable(store, repository), ...present].map((login) => [login.toLowerCase(), login]));
	const assignees = logins.map((login) => {
		const known = able.get(login.toLowerCase());
		if (known !== void 0) return known;
		const error = {
			value: login,
			resource: "Issue",
			field: "assignees",
			code: "invalid"
		};
		throw invalid(`Assignee ${login} is invalid`, error);
	});
	const unique = [...new Set(assignees)];
	if (unique.length > MAX_ASSIGNEES) {
		const message = `An issue cannot have more than ${MAX_ASSIGNEES} assignees`;
		throw invalid(message, {
			resource: "Issue",
			field: "assignees",
			code: "custom",
			message
		});
	}
	return unique;
}
// src/sandbox/rules/labeling.ts
/** Needs what an edit needs. One that is there is no error, one that is archived may be: {@link checkLabels}. */
function addLabels(acting, issue, labels) {
	setLabels(acting, issue, [...labelsOn(acting, issue), ...labels]);
}
/** Needs what an edit needs. One that is not there is no error. */
function removeLabels(acting, issue, labels) {
	setLabels(acting, issue, labelsOn(acting, issue).filter((label) => !labels.includes(label)));
}
function setLabels(acting, issue, labels) {
	allowEdit(acting, issue);
	checkLabels(acting, issue, labels);
	replaceLabels(acting, issue, labels);
	issue.updatedAt = acting.store.stamp();
}
/** Refuses what is archived, unless it is there already. The text is not known: nobody has told of one. */
function checkLabels(acting, issue, labels) {
	const present = issue ? labelsOn(acting, issue) : [];
	const archived = labels.find((label) => label.archived && label.archived.adding !== "accepted" && !present.includes(label));
	if (archived) throw unprocessable(`Label '${archived.name}' is archived`);
}
/** Asks for no rights: an edit has asked already. */
function replaceLabels(acting, issue, labels) {
	const before = labelsOn(acting, issue);
	for (const label of before) if (!labels.includes(label)) record(acting, issue, "UnlabeledEvent", label.name);
	for (const label of new Set(labels)) if (!before.includes(label)) record(acting, issue, "LabeledEvent", label.name);
	acting.store.setLabels(issue, labels);
}
const labelsOn = ({ store }, issue) => issue.labels.map(({ id }) => store.labels.of(id));
// src/sandbox/rules/relations.ts
/** Per issue and direction: 50 blockers, and 50 blocked (GitHub changelog of 2025-08-21). */
const MAX_DEPENDENCIES = 50;
/** "Adding sub-issues" in GitHub's documentation. */
const MAX_SUB_ISSUES = 100;
/** Levels of a tree of sub-issues, the topmost parent included. */
const MAX_LEVELS = 8;
const refusing = (prefix) => (unless, text) => {
	if (!unless) throw unprocessable(`${prefix}${text}`);
};
const refuseLink = refusing("An error occurred while adding the blocking issue to the issue. Validation failed: ");
const refuseChild = refusing("An error occurred while adding the sub-issue to the parent issue. ");
/** Makes `blocked` wait for `blocker`. A link that exists is an error; the texts were seen live in 2026. */
function addBlockedBy(acting, blocked, blocker, cycles) {
	allow(acting, blocked);
	const most = MAX_DEPENDENCIES;
	refuseLink(blocked.kind === "Issue" && blocker.kind === "Issue", "Target issue may only be an issue");
	refuseLink(blocked !== blocker, "Target issue may not be blocked by itself");
	refuseLink(!blocked.blockedBy.includes(blocker.id), "Target issue has already been taken");
	refuseLink(blocked.blockedBy.length < most, `Source issue cannot have more than ${most} blocked by issues`);
	refuseLink(blocker.blocking.length < most, `Target issue cannot have more than ${most} blocking issues`);
	refuseLink(cycles === "accept" || !reaches(acting.store, blocker, blocked), "Target issue may not create a circular dependency");
	acting.store.link(blocked, blocker);
}
/** Removing a link that is not there is no error. */
function removeBlockedBy(acting, blocked, blocker) {
	allow(acting, blocked);
	acting.store.unlink(blocked, blocker);
}
/** Links that the actor may see: an issue of a repository they cannot read is not listed. */
function visible({ store, actor }, ids) {
	return ids.map((id) => store.issues.of(id)).filter((issue) => canSee(actor, store.repositoryOf(issue)));
}
/** Open blockers, all blockers, and the same for what the issue blocks, whether or not whoever asks may see them. */
function countDependencies(store, issue) {
	const open = (ids) => ids.filter((id) => store.issues.of(id).state === "open").length;
	return {
		blockedBy: open(issue.blockedBy),
		totalBlockedBy: issue.blockedBy.length,
		blocking: issue.state === "open" ? open(issue.blocking) : 0,
		totalBlocking: issue.blocking.length
	};
}
/** GraphQL's `SubIssuesSummary`: a closed child is completed, whatever its reason; percent is whole, rounded down. */
function countSubIssues(store, issue) {
	const total = issue.subIssues.length;
	const completed = issue.subIssues.filter((id) => store.issues.of(id).state === "closed").length;
	return {
		total,
		completed,
		percentCompleted: total === 0 ? 0 : Math.floor(100 * completed / total)
	};
}
/** One parent per issue, unless `replace`; at most 100 children and 8 levels. */
function addSubIssue(acting, parent, child, replace) {
	allow(acting, parent);
	refuseChild(parent.kind === "Issue" && child.kind === "Issue", "Sub issue may only be an issue");
	refuseChild(parent !== child, "Issue may not be a sub-issue of itself");
	refuseChild(child.parent !== parent.id, "Issue may not contain duplicate sub-issues and Sub issue may only have one parent");
	refuseChild(child.parent === null || replace, "Sub issue may only have one parent");
	checkDepth(acting.store, parent, child);
	acting.store.setParent(child, parent);
}
/** Refuses a parent that could not take one more new child, before that child exists. */
function checkParent(acting, parent) {
	allow(acting, parent);
	checkDepth(acting.store, parent, void 0);
}
/** Whether one more child fits under a parent: its number, the levels, and no circle. */
function checkDepth(store, parent, child) {
	const above = [];
	for (let at = parent; at; at = at.parent === null ? void 0 : store.issues.of(at.parent)) above.push(at);
	refuseChild(!child || !above.includes(child), "Sub issue may not be an ancestor of its parent");
	const room = parent.subIssues.length < MAX_SUB_ISSUES;
	refuseChild(room, `Parent cannot have more than ${MAX_SUB_ISSUES} sub-issues`);
	const levels = above.length + (child ? height(store, child) : 1);
	refuseChild(levels <= MAX_LEVELS, `You can't add more than 7 layers of sub-issues`);
}
/** Whether it was a child of that parent. */
function removeSubIssue(acting, parent, child) {
	allow(acting, parent);
	if (child.parent !== parent.id) return false;
	acting.store.setParent(child, null);
	return true;
}
/** Puts a child right after or right before another. 422 unless both are children of the parent. */
function reprioritize(acting, parent, child, place) {
	allow(acting, parent);
	const anchor = place.after ?? place.before;
	const ids = parent.subIssues.filter((id) => id !== child.id);
	if (!anchor || place.after && place.before) throw unprocessable("Exactly one of after_id and before_id is needed");
	if (child.parent !== parent.id || !ids.includes(anchor.id)) throw unprocessable("Sub-issue is not in the list");
	ids.splice(ids.indexOf(anchor.id) + (place.after ? 1 : 0), 0, child.id);
	parent.subIssues = ids;
}
function allow({ store, actor }, issue) {
	requireWrite(actor, store.repositoryOf(issue), ["issues"], "triage");
}
function reaches(store, from, to) {
	const seen = /* @__PURE__ */ new Set();
	const open = [from];
	for (let at = open.pop(); at; at = open.pop()) {
		if (at === to) return true;
		for (const id of at.blockedBy) {
			if (seen.has(id)) continue;
			seen.add(id);
			open.push(store.issues.of(id));
		}
	}
	return false;
}
function height(store, issue) {
	return 1 + Math.max(0, ...issue.subIssues.map((id) => height(store, store.issues.of(id))));
}
// src/sandbox/rules/text.ts
/** Limits on titles, bodies and labels, and the texts that refuse what is longer. */
/** Longest title, in characters. Text of the refusal seen live; github-api facts, "Limits on text". */
const MAX_TITLE = 256;
/** Longest body of an issue, pull request or comment, in characters. */
const MAX_BODY = 65536;
/** Code points, counted only where the cheap count of UTF-16 units leaves a doubt. */
function isLonger(text, limit) {
	if (text.length <= limit) return false;
	return text.length > 2 * limit || [...text].length > limit;
}
/** `Title` and `title is too long (maximum is 256 characters)`: the same text for GraphQL and REST. */
function tooLong(resource, field, limit) {
	const message = `is too long (maximum is ${limit} characters)`;
	const error = {
		resource,
		code: "custom",
		field,
		message: `${field} ${message}`
	};
	return invalid(`${capital(field)} ${message}`, error);
}
/** Returns it without the space around it. @throws Refusal 422 for one that is blank or too long */
function checkTitle$1(resource, title) {
	const trimmed = title.trim();
	if (trimmed === "") throw invalid("Title can't be blank", {
		resource,
		code: "missing_field",
		field: "title"
	});
	if (isLonger(trimmed, MAX_TITLE)) throw tooLong(resource, "title", MAX_TITLE);
	return trimmed;
}
/** An empty body is kept as none. */
function checkBody(resource, body) {
	if (body !== null && isLonger(body, MAX_BODY)) throw tooLong(resource, "body", MAX_BODY);
	return body === "" ? null : body;
}
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
// src/sandbox/rules/issues.ts
/**
* Anyone who reads the repository may create an issue; labels, assignees and milestone need push access and are
* dropped without a word otherwise (operation issues/create). 410 where issues are disabled, 403 where archived.
*/
function createIssue(acting, repository, fields) {
	const { store, actor } = acting;
	requireWrite(actor, repository, ["issues"]);
	const push = canPush(actor, repository);
	const title = checkTitle$1("Issue", fields.title);
	const body = checkBody("Issue", fields.body ?? null);
	const assignees = push ? checkAssignees(store, repository, fields.assignees ?? []) : [];
	if (push) checkLabels(acting, void 0, fields.labels ?? []);
	if (fields.parent) checkParent(acting, fields.parent);
	const issue = insertIssue(acting, repository, {
		title,
		body
	});
	if (push) {
		replaceLabels(acting, issue, fields.labels ?? []);
		issue.milestone = fields.milestone?.id ?? null;
		issue.native = {
			type: fields.type?.id ?? null,
			values: fields.values ?? {}
		};
		issue.assignees = assignees;
	}
	if (fields.parent) addSubIssue(acting, fields.parent, issue, false);
	store.opened(issue);
	return issue;
}
/** The bare issue, without any check: rules and pull requests build on it. */
function insertIssue({ store, actor }, repository, { title, body }) {
	const at = store.stamp();
	const issue = {
		kind: "Issue",
		id: store.newId("issue"),
		repository: repository.id,
		number: repository.nextNumber++,
		title,
		body,
		author: actor.login,
		state: "open",
		stateReason: null,
		duplicateOf: null,
		createdAt: at,
		born: store.now().getTime(),
		updatedAt: at,
		closedAt: null,
		closedBy: null,
		locked: false,
		pinned: false,
		labels: [],
		assignees: [],
		milestone: null,
		native: {
			type: null,
			values: {}
		},
		parent: null,
		subIssues: [],
		blockedBy: [],
		blocking: [],
		comments: [],
		events: [],
		edits: [],
		pullRequest: null
	};
	store.addIssue(issue);
	return issue;
}
/** Without push access what is not text or state is dropped. */
function updateIssue(acting, issue, edit) {
	const { store, actor } = acting;
	const repository = allowEdit(acting, issue);
	const push = canPush(actor, repository) || issue.kind === "PullRequest" && canPush(actor, repository, "pull-requests");
	const title = edit.title === void 0 ? issue.title : checkTitle$1(issue.kind, edit.title);
	const body = edit.body === void 0 ? issue.body : checkBody(issue.kind, edit.body);
	const assignees = push && edit.assignees ? checkAssignees(store, repository, edit.assignees, issue.assignees) : issue.assignees;
	if (push && edit.labels) checkLabels(acting, issue, edit.labels);
	if (title !== issue.title) record(acting, issue, "RenamedTitleEvent", issue.title);
	issue.title = title;
	keepEdit(acting, issue, body);
	issue.body = body;
	issue.assignees = assignees;
	if (push && edit.labels) replaceLabels(acting, issue, edit.labels);
	if (push && edit.milestone !== void 0) issue.milestone = edit.milestone?.id ?? null;
	if (push && edit.type !== void 0) issue.native.type = edit.type?.id ?? null;
	if (edit.state === "closed") close(acting, issue, "completed");
	if (edit.state === "open") reopen(acting, issue);
	issue.updatedAt = store.stamp();
}
function keepEdit({ store, actor }, issue, body) {
	if (body === issue.body) return;
	const { author, createdAt } = issue;
	const original = {
		editor: author,
		editedAt: createdAt,
		body: issue.body ?? ""
	};
	const [first = original, ...later] = issue.edits;
	const edit = {
		editor: actor.login,
		editedAt: store.stamp(),
		body: body ?? ""
	};
	issue.edits = [first, ...[...later, edit].slice(-99)];
}
/** Whom the web offers beside people: an agent or an app, made if it is new. */
function assignAgent({ store }, issue, login) {
	store.addUser(login, "Bot");
	issue.assignees = [.../* @__PURE__ */ new Set([...issue.assignees, login])];
	issue.updatedAt = store.stamp();
}
/** Needs push access (operation issues/lock). It stops comments, see `addComment`. */
function setLocked(acting, issue, locked) {
	requireRole(acting.actor, allowEdit(acting, issue), "write");
	issue.locked = locked;
}
/** "You can pin up to three important issues" ("Pinning an issue to your repository"). */
const MOST_PINNED = 3;
/** Needs the write role. The words in which a fourth is refused are not known. */
function setPinned(acting, issue, pinned) {
	const repository = allowEdit(acting, issue);
	requireRole(acting.actor, repository, "write");
	const others = acting.store.issuesOf(repository).filter((one) => one.pinned && one !== issue);
	if (pinned && others.length >= MOST_PINNED) throw unprocessable("Maximum 3 pinned issues per repository");
	issue.pinned = pinned;
}
/** Admins only, as GitHub has it. */
function deleteIssue({ store, actor }, issue) {
	requireWrite(actor, store.repositoryOf(issue), ["issues"], "admin");
	store.removeIssue(issue);
}
/**
* Moves an open issue to another repository of the same owner: new number and new ids there, comments and assignees
* kept, labels where one of the name exists, the milestone where title and due date match ("Transferring an issue").
* Links are not carried over (not documented).
*/
function transferIssue(acting, issue, target) {
	const { store, actor } = acting;
	const source = store.repositoryOf(issue);
	for (const repository of [source, target]) requireWrite(actor, repository, ["issues"], "write");
	if (source.owner !== target.owner || issue.kind !== "Issue" || source === target) throw unprocessable("Issue cannot be transferred to this repository");
	const there = insertIssue({
		store,
		actor: {
			...actor,
			login: issue.author
		}
	}, target, issue);
	const names = issue.labels.map(({ id }) => store.labels.of(id).name);
	store.setLabels(there, names.flatMap((name) => store.findLabel(target, name) ?? []));
	const milestone = issue.milestone === null ? void 0 : store.milestones.of(issue.milestone);
	there.milestone = store.milestonesOf(target).find(({ title, dueOn }) => title === milestone?.title && dueOn === milestone.dueOn)?.id ?? null;
	there.assignees = [...issue.assignees];
	there.comments = issue.comments;
	for (const id of there.comments) store.comments.of(id).issue = there.id;
	issue.comments = [];
	store.removeIssue(issue);
	return there;
}
// src/sandbox/rules/pulls.ts
/** Pull requests: opened, merged, queued for merging, what they close and which commits they bring. */
/** Asks for no rights and checks no text. @throws Refusal 404 where there is no base of that name */
function openPullRequest(acting, repository, fields) {
	const { store } = acting;
	const base = fields.base ?? repository.defaultBranch;
	const baseSha = headOf$1(repository, base);
	const issue = insertIssue(acting, repository, {
		title: fields.title,
		body: fields.body || null
	});
	const head = fields.head ?? `branch-${issue.number}`;
	const headSha = repository.branches[head] ?? baseSha;
	if (!fields.headRepository) repository.branches[head] = headSha;
	const headRepository = fields.headRepository ?? fullName(repository);
	store.addUser(headRepository.split("/")[0] ?? "");
	const pullRequest = {
		id: store.newId("pull"),
		base,
		head,
		headSha,
		headRepository,
		merged: false,
		mergedAt: null,
		mergedBy: null,
		mergeCommit: null,
		draft: fields.draft ?? false,
		linked: (fields.linked ?? []).map(({ id }) => id)
	};
	return Object.assign(issue, {
		kind: "PullRequest",
		pullRequest
	});
}
/** Merges as the repository's settings say, and closes what the pull request refers to if its base is the default branch. */
function mergePullRequest(acting, issue, method, message) {
	const repository = acting.store.repositoryOf(issue);
	if (!isPull(issue) || issue.state === "closed" || !isAllowed(repository, method)) throw unprocessable("Pull Request is not mergeable");
	const pull = issue.pullRequest;
	const references = closingIssues(acting.store, issue);
	const [base, head] = [headOf$1(repository, pull.base), headShaOf(repository, issue)];
	const commit = putOnto(acting, repository, pull.base, issue, method, message);
	pull.headSha = head;
	pull.merged = true;
	pull.mergedAt = acting.store.stamp();
	pull.mergedBy = acting.actor.login;
	pull.mergeCommit = commit.sha;
	close(acting, issue, "completed");
	if (pull.base !== repository.defaultBranch) return commit;
	closeAll(acting, repository, references, { pullRequest: issue.id });
	closeByMessages(acting, repository, ancestors(repository, commit.sha, base));
	return commit;
}
function isAllowed({ merging }, method) {
	switch (method) {
		case "merge": return merging.mergeCommitAllowed;
		case "squash": return merging.squashMergeAllowed;
		case "rebase": return merging.rebaseMergeAllowed;
	}
}
/** The commits of a pull request on top of a branch, whichever way; the last of them. */
function putOnto(acting, repository, branch, issue, method, message) {
	const [onto, head] = [headOf$1(repository, branch), headShaOf(repository, issue)];
	const files = merged(repository, onto, head);
	const own = ancestors(repository, head, onto);
	const put = (text, ...parents) => advance(acting, repository, branch, {
		message: text,
		parents,
		files
	});
	switch (method) {
		case "merge": return put(message ?? mergeMessage(repository, issue), onto, head);
		case "squash": return put(message ?? squashMessage(repository, issue, own), onto);
		case "rebase": return own.map(({ message: text }) => put(text, headOf$1(repository, branch))).at(-1) ?? put(issue.title, onto);
	}
}
/**
* Lines up pull requests in a merge queue: one commit for each on top of the base, on a branch of the queue's own.
* Nothing is merged or closed before the checks of that branch have passed.
*/
function queue(acting, repository, pulls, method) {
	const base = pulls[0]?.pullRequest?.base ?? repository.defaultBranch;
	const fit = pulls.filter(isPull).filter(({ pullRequest, state }) => pullRequest.base === base && state === "open" && !pullRequest.draft);
	if (pulls.length === 0 || fit.length < pulls.length) throw unprocessable("Pull Request is not mergeable");
	const baseSha = headOf$1(repository, base);
	const branch = `gh-readonly-queue/${base}/pr-${pulls.at(-1)?.number}-${baseSha}`;
	repository.branches[branch] = baseSha;
	const lined = fit.map((issue) => {
		putOnto(acting, repository, branch, issue, method);
		return {
			pullRequest: issue.id,
			head: headOf$1(repository, branch)
		};
	});
	const others = queuedFor(acting.store, repository, base).filter(({ pullRequest }) => !lined.some((one) => one.pullRequest === pullRequest));
	repository.queues[base] = [...others, ...lined];
	return {
		head_sha: headOf$1(repository, branch),
		head_ref: `refs/heads/${branch}`,
		base_sha: baseSha,
		base_ref: `refs/heads/${base}`
	};
}
/** What stands in the queue that leads to a branch: what was merged or closed has left it. */
function queuedFor(store, repository, branch) {
	return (repository.queues[branch] ?? []).filter(({ pullRequest }) => store.issues.get(pullRequest)?.state === "open");
}
/** Issues that a pull request closes on merge: linked by hand, or by its body where it targets the default branch. */
function closingIssues(store, issue) {
	const { linked, base } = issue.pullRequest;
	const repository = store.repositoryOf(issue);
	const named = base === repository.defaultBranch ? closedBy(store, repository, issue.body ?? "") : [];
	return [.../* @__PURE__ */ new Set([...linked.flatMap((id) => store.issues.get(id) ?? []), ...named])];
}
/** The commits that a pull request brings, or brought. */
function commitsOf(repository, issue) {
	return ancestors(repository, headShaOf(repository, issue), baseShaOf(repository, issue));
}
/** Pull requests that brought a commit: the merged ones, else the open ones that contain it. */
function pullRequestsOf(store, repository, sha) {
	const containing = store.issuesOf(repository).filter(isPull).filter((issue) => issue.pullRequest.mergeCommit === sha || commitsOf(repository, issue).some((one) => one.sha === sha));
	const merged = containing.filter(({ pullRequest }) => pullRequest.merged);
	return merged.length > 0 ? merged : containing.filter(({ state }) => state === "open");
}
/** Where the base stands, or stood when it was merged. */
function baseShaOf(repository, { pullRequest: { mergeCommit, base } }) {
	return repository.commits[mergeCommit ?? ""]?.parents[0] ?? headOf$1(repository, base);
}
/** The head of a pull request moves with its branch until it is merged. */
function headShaOf(repository, { pullRequest: pull }) {
	const own = pull.headRepository.toLowerCase() === fullName(repository).toLowerCase();
	return pull.merged || !own ? pull.headSha : repository.branches[pull.head] ?? pull.headSha;
}
/** The commit of a branch, sha or ref, those of pull requests among them. */
function findRef(store, repository, ref) {
	const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
	if (number === void 0) return findCommit(repository, ref);
	const issue = store.findIssue(repository, Number(number));
	if (!issue || !isPull(issue)) return void 0;
	return end === "head" ? repository.commits[headShaOf(repository, issue)] : testMerge(store, issue);
}
/** As {@link findRef}. 404 when it does not exist. */
function resolveRef(store, repository, ref) {
	const commit = findRef(store, repository, ref);
	if (!commit) throw notFound(`Could not resolve to a commit '${ref}'`, `No commit found for SHA: ${ref}`);
	return commit;
}
/**
* The commit at `refs/pull/N/merge`, on which workflows of a pull request run: what merging it now would give, on no
* branch. Undefined unless it is open.
*/
function testMerge(store, issue) {
	if (!isPull(issue) || issue.state === "closed") return void 0;
	const repository = store.repositoryOf(issue);
	const [base, head] = [headOf$1(repository, issue.pullRequest.base), headShaOf(repository, issue)];
	const message = `Merge ${head} into ${base}`;
	const sha = hash$1([repository.id, message]);
	const content = () => ({
		message,
		parents: [base, head],
		files: merged(repository, base, head)
	});
	return repository.commits[sha] ?? createCommit(store, issue.author, repository, sha, content());
}
/** The files of a merge of `head` into `base`. */
function merged(repository, base, head) {
	const common = mergeBase(repository, base, head);
	return mergeFiles(common ? filesOf(repository, common.sha) : {}, filesOf(repository, base), filesOf(repository, head));
}
function mergeMessage({ merging }, { pullRequest, number, title, body }) {
	const titles = {
		MERGE_MESSAGE: `Merge pull request #${number} from ${pullRequest.headRepository.split("/")[0]}/${pullRequest.head}`,
		PR_TITLE: `${title} (#${number})`
	};
	const messages = {
		BLANK: "",
		PR_BODY: body ?? "",
		PR_TITLE: title
	};
	return `${titles[merging.mergeCommitTitle]}\n\n${messages[merging.mergeCommitMessage]}`.trim();
}
function squashMessage({ merging }, { number, title, body }, commits) {
	const [first, ...others] = commits.map(({ message }) => message);
	const single = others.length === 0 && first !== void 0 ? first.split("\n") : void 0;
	const byCommit = merging.squashMergeCommitTitle === "COMMIT_OR_PR_TITLE" && single;
	const text = {
		BLANK: "",
		COMMIT_MESSAGES: byCommit ? byCommit.slice(1).join("\n") : commits.map(({ message }) => `* ${message}`).join("\n\n"),
		PR_BODY: body ?? ""
	}[merging.squashMergeCommitMessage].trim();
	return `${byCommit ? byCommit[0] : title} (#${number})\n\n${text}`.trim();
}
// src/sandbox/trouble/lag.ts
/** What is new shows everywhere at once. */
const NO_LAG = {
	lists: 0,
	labels: 0,
	mutations: 0,
	links: 0
};
/** Whether so many milliseconds have passed since a moment. */
function isPast(store, since, lag) {
	return lag === 0 || store.now().getTime() - since >= lag;
}
/** Whether a label-filtered list already shows that the issue carries the label. */
function labeledLongEnough(store, lag, issue, label) {
	const entry = issue.labels.find(({ id }) => id === label.id);
	return entry !== void 0 && isPast(store, entry.since, lag.labels);
}
// src/sandbox/rules/branches.ts
/** Branches and commits that are made through the API, and pull requests from them. */
const shortOf = (name) => name.replace(/^refs\/heads\//, "");
/** "A ref named … already exists" where there is one. */
function createBranch(acting, repository, name, sha) {
	requireWrite(acting.actor, repository, ["contents"]);
	if (!name.startsWith("refs/heads/")) throw unprocessable(`${name} is not a valid ref name.`);
	if (repository.branches[shortOf(name)] !== void 0) throw unprocessable(`A ref named "${name}" already exists in the repository.`);
	if (!repository.commits[sha]) throw unprocessable("Object does not exist");
	repository.branches[shortOf(name)] = sha;
	return {
		repository,
		name: shortOf(name)
	};
}
/** Without `force` only forwards, as git has it. What comes to the default branch closes what its messages name. */
function moveBranch(acting, { repository, name }, sha, force) {
	requireWrite(acting.actor, repository, ["contents"]);
	const old = repository.branches[name];
	if (old === void 0) throw notFound(`Could not resolve to a ref named '${name}'.`);
	if (!repository.commits[sha]) throw unprocessable("Object does not exist");
	if (!force && !ancestors(repository, sha).some((one) => one.sha === old)) throw unprocessable("Update is not a fast forward");
	repository.branches[name] = sha;
	closeEmpty(acting, repository, name);
	if (name === repository.defaultBranch) closeByMessages(acting, repository, ancestors(repository, sha, old));
	return {
		repository,
		name
	};
}
/** Its pull requests are closed, as GitHub does. */
function deleteBranch(acting, { repository, name }) {
	requireWrite(acting.actor, repository, ["contents"]);
	if (repository.branches[name] === void 0) throw notFound(`Could not resolve to a ref named '${name}'.`);
	for (const pull of openFrom(acting, repository, name)) close(acting, pull, "completed");
	delete repository.branches[name];
}
/** What is not there any more beside the base has nothing to be merged: GitHub closes it. */
function closeEmpty(acting, repository, branch) {
	for (const pull of openFrom(acting, repository, branch)) {
		const [base, head] = [repository.branches[pull.pullRequest.base], repository.branches[branch]];
		if (base !== void 0 && head !== void 0 && ancestors(repository, head, base).length === 0) close(acting, pull, "completed");
	}
}
function openFrom({ store }, repository, head) {
	return store.issuesOf(repository).filter(isPull).filter(({ state, pullRequest }) => {
		const isOwn = pullRequest.headRepository === fullName(repository);
		return state === "open" && isOwn && pullRequest.head === head;
	});
}
/** A commit on top of a branch that has to be where it is expected. Contents are base64. */
function commitOnBranch(acting, repository, branch, message, additions, expected) {
	requireWrite(acting.actor, repository, ["contents"]);
	const name = shortOf(branch);
	const head = repository.branches[name];
	if (head === void 0) throw notFound(`Could not resolve to a branch named '${branch}'.`);
	if (head !== expected) throw unprocessable(`Expected branch to point to "${expected}" but it did not. Pull and try again.`);
	const changes = additions.map(({ path, contents }) => [path, Buffer.from(contents, "base64").toString("utf8")]);
	const files = changeFiles(filesOf(repository, head), Object.fromEntries(changes));
	const made = advance(acting, repository, name, {
		message,
		parents: [head],
		files
	});
	if (name === repository.defaultBranch) closeByMessages(acting, repository, [made]);
	return made;
}
/** As the API opens one: only where there is something to merge, and once for two branches. */
function requestMerge(acting, repository, { base, head, title, body }, rights) {
	requireWrite(acting.actor, repository, ["pull-requests"]);
	if (acting.actor.kind === "app" && rights === "refuse") throw forbidden("GitHub Actions is not permitted to create or approve pull requests.");
	const sha = repository.branches[head];
	if (sha === void 0) throw unprocessable("Head sha can't be blank, Head ref must be a branch");
	if (openFrom(acting, repository, head).some((one) => one.pullRequest.base === base)) throw unprocessable(`A pull request already exists for ${fullName(repository).split("/")[0]}:${head}.`);
	const onto = repository.branches[base];
	if (onto === void 0 || ancestors(repository, sha, onto).length === 0) throw unprocessable(`No commits between ${base} and ${head}`);
	return openPullRequest(acting, repository, {
		base,
		head,
		title,
		body
	});
}
/** Title and body as they are to be; closed where that is asked for. */
function changePullRequest(acting, pull, { title, body, closes }) {
	requireWrite(acting.actor, acting.store.repositoryOf(pull), ["pull-requests"]);
	if (title !== void 0) pull.title = title;
	if (body !== void 0) pull.body = body;
	if (closes) close(acting, pull, "completed");
	return pull;
}
// src/sandbox/state/node-id.ts
const PREFIX$1 = {
	Repository: "R_kgDO",
	User: "U_kgDO",
	Bot: "BOT_kgDO",
	Organization: "O_kgDO",
	Label: "LA_kwDO",
	Milestone: "MI_kwDO",
	Issue: "I_kwDO",
	PullRequest: "PR_kwDO",
	IssueComment: "IC_kwDO",
	Commit: "C_kwDO",
	ClosedEvent: "CE_lADO",
	ReopenedEvent: "REE_lADO",
	LabeledEvent: "LE_lADO",
	UnlabeledEvent: "UNLE_lADO",
	RenamedTitleEvent: "RTE_lADO"
};
/** It begins as github.com's do; what follows is coded otherwise, and nobody should read it. */
function nodeId(node) {
	const local = node.kind === "Commit" ? node.sha : String(node.id);
	return `${PREFIX$1[node.kind]}${Buffer.from(local).toString("base64url")}`;
}
/** The thing with that id, whoever asks. Events are not found. */
function findNode(store, id) {
	const local = Buffer.from(id.replace(/^[A-Z]+_.{4}/, ""), "base64url").toString();
	const { issues, labels, milestones, comments, repositories, users } = store;
	return [
		...[
			issues,
			labels,
			milestones,
			comments,
			repositories
		].map((things) => things.get(Number(local))),
		id.startsWith(PREFIX$1.Commit) ? [...repositories.values()].map(({ commits }) => commits[local]).find((commit) => commit) : void 0,
		/^(U|BOT|O)_/.test(id) ? [...users.values()].find((user) => user.id === Number(local)) : void 0
	].find((node) => node && nodeId(node) === id);
}
/** The repository that a node belongs to, by whose visibility it is seen. */
function homeOf(store, node) {
	if (node.kind === "Repository") return node;
	if ("repository" in node) return store.repositoryOf(node);
	return "issue" in node ? store.repositoryOf(store.issues.of(node.issue)) : void 0;
}
// src/sandbox/http/graphql/node.ts
/** What a node id stands for, for whoever asks. */
/** The node that a mutation names, if it is one of `kinds` and the actor may see it; NOT_FOUND otherwise. */
function nodeOf(scene, id, ...kinds) {
	const node = visibleNode(scene, id);
	if (!node || !isKind(node, kinds) || !isKnown(scene, node)) throw noSuchNode(id);
	return node;
}
/** Labels, milestones: of the repository; one of another repository does not resolve. */
function nodeIn(scene, repository, id, kind) {
	const node = nodeOf(scene, id, kind);
	if (homeOf(scene.store, node) !== repository) throw noSuchNode(id);
	return node;
}
/** Undefined if there is none, or none for this actor. @throws Refusal 403 where the token may not read it */
function visibleNode({ store, actor }, id) {
	const node = findNode(store, id);
	const home = node && homeOf(store, node);
	if (home && !canSee(actor, home)) return void 0;
	if (home && node) requirePermission(actor, home, scopes(node), "read");
	return node;
}
/** The issue or pull request of a number, if there is one; pull requests are there too where issues are off. */
function readIssue({ store, actor, scales }, repository, number) {
	requirePermission(actor, repository, ["issues", "pull-requests"], "read");
	const issue = store.findIssue(repository, number);
	if (issue) scales.add("issues", 1);
	return issue?.kind === "Issue" && !repository.hasIssues ? void 0 : issue;
}
function isKnown({ store, lag }, node) {
	return node.kind !== "Issue" || isPast(store, node.born, lag.mutations);
}
function scopes(node) {
	if (node.kind === "Issue" || node.kind === "PullRequest") return scopesOf(node);
	return [
		"metadata",
		"issues",
		"pull-requests",
		"contents"
	];
}
function isKind(node, kinds) {
	return kinds.some((kind) => kind === node.kind);
}
// src/sandbox/http/graphql/code-mutations.ts
/** GraphQL: what can be written of branches, commits and pull requests. */
/** The id of a branch names what it is of, as nothing else of a branch lasts. */
const branchId = ({ repository, name }) => `REF_${Buffer.from(`${repository.id}:${name}`).toString("base64url")}`;
function branchOf({ store, actor }, id) {
	const [, number, name] = /^(\d+):(.+)$/s.exec(Buffer.from(id.slice(4), "base64url").toString()) ?? [];
	const repository = requireSight(actor, store.repositories.get(Number(number)), id);
	if (name === void 0 || repository.branches[name] === void 0) throw noSuchNode(id);
	return {
		repository,
		name
	};
}
function pullOf(scene, id) {
	const node = nodeOf(scene, id, "PullRequest");
	if (!isPull(node)) throw noSuchNode(id);
	return node;
}
function repositoryOf$1({ store, actor }, { branch }) {
	const name = branch.repositoryNameWithOwner;
	return requireSight(actor, store.findRepository(name), name);
}
/** Types of inputs that inputs have. */
const CODE_INPUTS_SDL = `
scalar Base64String
input CommittableBranch { branchName: String repositoryNameWithOwner: String }
input CommitMessage { body: String headline: String! }
input FileAddition { contents: Base64String! path: String! }
input FileChanges { additions: [FileAddition!] = [] }
`;
/** By name, with a part of the official inputs. */
const CODE_MUTATIONS = {
	createRef: {
		input: "name: String! oid: GitObjectID! repositoryId: ID!",
		gives: "ref",
		run: (scene, { repositoryId, name, oid }) => createBranch(scene, nodeOf(scene, repositoryId, "Repository"), name, oid)
	},
	updateRef: {
		input: "force: Boolean = false oid: GitObjectID! refId: ID!",
		gives: "ref",
		run: (scene, { refId, oid, force }) => moveBranch(scene, branchOf(scene, refId), oid, force ?? false)
	},
	deleteRef: {
		input: "refId: ID!",
		run: (scene, { refId }) => deleteBranch(scene, branchOf(scene, refId))
	},
	createCommitOnBranch: {
		input: "branch: CommittableBranch! expectedHeadOid: GitObjectID! fileChanges: FileChanges message: CommitMessage!",
		gives: "commit",
		run: (scene, input) => {
			const { branch, message, fileChanges, expectedHeadOid } = input;
			const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
			const additions = fileChanges?.additions ?? [];
			return commitOnBranch(scene, repositoryOf$1(scene, input), branch.branchName, text, additions, expectedHeadOid);
		}
	},
	createPullRequest: {
		input: "baseRefName: String! body: String headRefName: String! repositoryId: ID! title: String!",
		gives: "pullRequest",
		run: (scene, { repositoryId, baseRefName: base, headRefName: head, title, body }) => {
			return requestMerge(scene, nodeOf(scene, repositoryId, "Repository"), {
				base,
				head,
				title,
				body: body ?? ""
			}, scene.features.pullRequests);
		}
	},
	updatePullRequest: {
		input: "body: String pullRequestId: ID! title: String",
		gives: "pullRequest",
		run: (scene, { pullRequestId, title, body }) => changePullRequest(scene, pullOf(scene, pullRequestId), {
			title,
			...body == null ? {} : { body }
		})
	},
	closePullRequest: {
		input: "pullRequestId: ID!",
		gives: "pullRequest",
		run: (scene, { pullRequestId }) => changePullRequest(scene, pullOf(scene, pullRequestId), { closes: true })
	}
};
const payloads = {
	ref: "ref: Ref",
	commit: "commit: Commit",
	pullRequest: "pullRequest: PullRequest"
};
/** Types of these mutations. */
function codeMutationSdl() {
	return Object.entries(CODE_MUTATIONS).map(([name, { input, gives }]) => {
		const type = name.charAt(0).toUpperCase() + name.slice(1);
		return `extend type Mutation { ${name}(input: ${type}Input!): ${type}Payload }
input ${type}Input { clientMutationId: String ${input} }
type ${type}Payload { clientMutationId: String ${gives ? payloads[gives] : ""} }`;
	}).join("\n");
}
// src/sandbox/http/graphql/connection.ts
/** Pages of lists with cursors, and what github.com refuses to page. */
/** `first` and `last` are 1–100 ("Rate limits and query limits for the GraphQL API"). */
const MAX_PAGE = 100;
/**
* A page of a list. One of `first` and `last` is needed where nodes are asked for, at most 100; cursors stay good while
* the list changes.
*/
function connection(all, args, info, key) {
	const size = pageSize$1(args, info);
	const from = args.after ? position(all, args.after, key, info) + 1 : 0;
	const to = args.before ? position(all, args.before, key, info) : all.length;
	const start = args.last == null ? from : Math.max(from, to - size);
	const end = args.last == null ? Math.min(to, from + size) : to;
	const nodes = all.slice(start, Math.max(start, end));
	const cursor = (index) => {
		const node = nodes[index];
		return node === void 0 ? null : encode(start + index, key(node));
	};
	return {
		totalCount: all.length,
		nodes,
		pageInfo: {
			hasNextPage: end < all.length,
			hasPreviousPage: start > 0,
			startCursor: cursor(0),
			endCursor: cursor(nodes.length - 1)
		}
	};
}
function pageSize$1({ first, last }, info) {
	const on = `\`${info.fieldName}\` connection`;
	if (first != null && last != null) {
		const text = `Passing both \`first\` and \`last\` to paginate the ${on} is not supported.`;
		throw typed("INVALID_PAGINATION_BOUNDARIES", text);
	}
	const size = first ?? last;
	if (size == null) {
		if (!selectsNodes(info)) return 0;
		const text = `You must provide a \`first\` or \`last\` value to properly paginate the ${on}.`;
		throw typed("MISSING_PAGINATION_BOUNDARIES", text);
	}
	const bound = first == null ? "`last`" : "`first`";
	if (size < 0) throw typed("NEGATIVE_PAGINATION_BOUNDARIES", `${bound} on the ${on} cannot be less than zero.`);
	if (size <= MAX_PAGE) return size;
	const text = `Requesting ${size} records on the ${on} exceeds the ${bound} limit of ${MAX_PAGE} records.`;
	throw typed("EXCESSIVE_PAGINATION", text);
}
/** An error with GitHub's `type`. */
const typed = (type, message) => new import_graphql.GraphQLError(message, { extensions: { type } });
function selectsNodes(info) {
	const inside = (set) => set?.selections.some((selection) => {
		if (selection.kind === "Field") return selection.name.value === "nodes";
		if (selection.kind === "InlineFragment") return inside(selection.selectionSet);
		return inside(info.fragments[selection.name.value]?.selectionSet);
	}) ?? false;
	return info.fieldNodes.some((node) => inside(node.selectionSet));
}
const encode = (index, key) => Buffer.from(`cursor:v2:${index}:${key}`).toString("base64");
/** Where the item of a cursor stands now; where it stood, if it is gone. */
function position(all, cursor, key, info) {
	const match = /^cursor:v2:(\d+):(.+)$/.exec(Buffer.from(cursor, "base64").toString());
	if (!match) {
		const text = `\`${cursor}\` does not appear to be a valid cursor on \`${info.fieldName}\`.`;
		throw typed("INVALID_CURSOR_ARGUMENTS", text);
	}
	const now = all.findIndex((item) => key(item) === match[2]);
	return now === -1 ? Number(match[1]) - 1 : now;
}
// src/sandbox/rules/milestones.ts
const SCOPES = ["issues", "pull-requests"];
/** Operation issues/create-milestone, for the write role. 422 names the field that is wrong, and uses up no number. */
function createMilestone(acting, repository, fields) {
	const { store, actor } = acting;
	requireWrite(actor, repository, SCOPES, "write");
	const milestone = {
		kind: "Milestone",
		id: store.newId("milestone"),
		repository: repository.id,
		number: repository.nextMilestone,
		title: "",
		description: null,
		dueOn: null,
		state: "open",
		closedAt: null
	};
	change$1(store, repository, milestone, {
		...fields,
		title: fields.title ?? ""
	});
	repository.nextMilestone++;
	store.milestones.add(milestone);
	return milestone;
}
/** Operation issues/update-milestone. Refuses what {@link createMilestone} does, and then changes nothing. */
function updateMilestone({ store, actor }, milestone, fields) {
	const repository = store.repositoryOf(milestone);
	requireWrite(actor, repository, SCOPES, "write");
	change$1(store, repository, milestone, fields);
	return milestone;
}
/** All of it is checked before any of it is set. */
function change$1(store, repository, milestone, fields) {
	const { title: name, description = milestone.description, dueOn: due, state: wanted = milestone.state } = fields;
	const title = name === void 0 ? milestone.title : checkTitle(store, repository, name, milestone);
	const dueOn = due === void 0 ? milestone.dueOn : due && pacificDay(due);
	const state = checkState(wanted);
	if (state !== milestone.state) milestone.closedAt = state === "closed" ? store.stamp() : null;
	Object.assign(milestone, {
		title,
		description: description || null,
		dueOn: dueOn || null,
		state
	});
}
/** Operation issues/delete-milestone. Its issues have none then, and its number is not used again. */
function deleteMilestone({ store, actor }, milestone) {
	requireWrite(actor, store.repositoryOf(milestone), SCOPES, "write");
	store.removeMilestone(milestone);
}
/** Open and closed issues and pull requests of a milestone. */
function countMilestone(store, milestone) {
	const issues = store.carrying(milestone);
	const open = issues.filter(({ state }) => state === "open").length;
	return {
		open,
		closed: issues.length - open
	};
}
/** `2027-01-29 00:00` */
const pacific = new Intl.DateTimeFormat("sv-SE", {
	timeZone: "America/Los_Angeles",
	dateStyle: "short",
	timeStyle: "short"
});
/**
* The midnight, in UTC, that begins the Pacific day of a moment: 07:00Z in summer and 08:00Z in winter. GitHub keeps
* due dates so: `2020-09-24T06:59:00Z` becomes `2020-09-23T07:00:00Z` (its staff, in PowerShellForGitHub#133).
*/
function pacificDay(moment) {
	const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(moment) ? Date.parse(moment) : NaN;
	if (Number.isNaN(time)) throw invalid("Due on is invalid", refused$3("invalid", "due_on"));
	const day = pacific.format(time).slice(0, 10);
	const summer = `${day}T07:00:00Z`;
	return pacific.format(Date.parse(summer)) === `${day} 00:00` ? summer : `${day}T08:00:00Z`;
}
function checkTitle(store, repository, title, self) {
	const trimmed = title.trim();
	if (trimmed === "") throw invalid("Title can't be blank", refused$3("missing_field", "title"));
	if (store.milestonesOf(repository).some((other) => other !== self && other.title.toLowerCase() === trimmed.toLowerCase())) throw invalid("Title has already been taken", refused$3("already_exists", "title"));
	return trimmed;
}
function checkState(state) {
	if (state === "open" || state === "closed") return state;
	throw invalid("State is invalid", {
		...refused$3("invalid", "state"),
		value: state
	});
}
const refused$3 = (code, field) => ({
	resource: "Milestone",
	code,
	field
});
// src/sandbox/http/scene.ts
/** The address of a thing in a browser. */
function htmlUrl(store, thing) {
	switch (thing.kind) {
		case "User":
		case "Organization": return `https://github.com/${thing.login}`;
		case "Bot": return `https://github.com/apps/${thing.login.replace(/\[bot\]$/, "")}`;
		case "Repository": return `https://github.com/${fullName(thing)}`;
		case "IssueComment": return `${htmlUrl(store, store.issues.of(thing.issue))}#issuecomment-${thing.id}`;
		case "Issue":
		case "PullRequest":
		case "Milestone":
		case "Label":
		case "Commit": return `${htmlUrl(store, store.repositoryOf(thing))}/${pathOf(thing)}`;
		default: return `${htmlUrl(store, store.issues.of(thing.issue))}#event-${thing.id}`;
	}
}
/** Behind the repository's own. */
function pathOf(thing) {
	switch (thing.kind) {
		case "Issue": return `issues/${thing.number}`;
		case "PullRequest": return `pull/${thing.number}`;
		case "Milestone": return `milestone/${thing.number}`;
		case "Label": return `labels/${encodeURIComponent(thing.name)}`;
		case "Commit": return `commit/${thing.sha}`;
	}
}
/** In REST, under the name that the repository has now. */
const repositoryUrl = ({ apiUrl }, repository) => `${apiUrl}/repos/${fullName(repository)}`;
// src/sandbox/http/graphql/resolve.ts
/** Arguments of every connection. */
const PAGING = "after: String, before: String, first: Int, last: Int";
/** The opaque id, and the address in a browser. */
const addressed = {
	id: nodeId,
	url: (thing, { store }) => htmlUrl(store, thing)
};
/** A field that is a connection, of what `all` finds. */
function list(all) {
	return (source, scene, args, info) => weighedPage(scene, all(source, scene, args), args, info);
}
/** Lists of issues that are only linked to. */
const LINKS = [
	"blockedBy",
	"blocking",
	"closingIssuesReferences"
];
/** A page of a list, weighed. */
function weighedPage({ scales }, all, args, info) {
	const found = weighed(scales, connection(all, args, info, nodeId), info);
	if (!LINKS.includes(info.fieldName) && !asksNamesOnly(info)) scales.add("issues", found.nodes.filter(({ kind }) => isIssue(kind)).length);
	return found;
}
/** A page of a list, weighed as one inside something where it is that. */
function weighed(scales, page, { parentType: { name } }) {
	if (!isIssue(name) && name !== "Commit") return page;
	scales.add("connections", 1);
	scales.add("listed", page.nodes.length);
	return page;
}
/** Whether nothing is asked of the nodes but what they are called. */
function asksNamesOnly({ fieldNodes }) {
	const fieldsOf = (selections = []) => selections.filter((one) => one.kind === "Field");
	return fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections)).filter(({ name }) => name.value === "nodes").flatMap(({ selectionSet }) => selectionSet?.selections ?? []).every((one) => one.kind === "Field" && ["id", "number"].includes(one.name.value));
}
const isIssue = (kind) => kind === "Issue" || kind === "PullRequest";
/** What is equal keeps its order, in both directions. */
function ordered(items, { orderBy }, keys) {
	if (!orderBy) return [...items];
	const key = keys[orderBy.field];
	const sign = orderBy.direction === "ASC" ? 1 : -1;
	return [...items].sort((a, b) => {
		const [left, right] = [key(a), key(b)];
		return left < right ? -sign : left > right ? sign : 0;
	});
}
// src/sandbox/http/graphql/issue-list.ts
/** GraphQL: lists of issues and of pull requests, with their filters, orders and lag. */
/** Of `filterBy` only a part is there. */
const ISSUE_ARGUMENTS = `${PAGING}, filterBy: IssueFilters, labels: [String!], orderBy: IssueOrder, states: [IssueState!]`;
/** A part of github.com's: `labels` is not there. */
const PULL_ARGUMENTS = `${PAGING}, baseRefName: String, headRefName: String, orderBy: IssueOrder, states: [PullRequestState!]`;
/** Types of the arguments; pull requests are ordered by an `IssueOrder`, too. */
const LIST_SDL = `
input IssueFilters { milestoneNumber: String since: DateTime }
input IssueOrder { direction: OrderDirection! field: IssueOrderField! }
enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
enum OrderDirection { ASC DESC }
`;
const ISSUE_KEYS = {
	CREATED_AT: ({ id }) => id,
	UPDATED_AT: ({ updatedAt }) => updatedAt,
	COMMENTS: ({ comments }) => comments.length
};
/** Issues that lists show and the arguments want, oldest first unless ordered. Label names mean any of them. */
function issuesAmong(all) {
	return list((source, scene, args) => {
		const { store, lag } = scene;
		return ordered(all(source, scene).filter((issue) => {
			const carries = (label) => label && labeledLongEnough(store, lag, issue, label);
			const named = (name) => carries(store.findLabel(store.repositoryOf(issue), name));
			if (issue.kind !== "Issue" || !isPast(store, issue.born, lag.lists)) return false;
			if (source.kind === "Label" && !carries(source)) return false;
			if (args.labels && !args.labels.some(named)) return false;
			if (args.filterBy && !passes(store, issue, args.filterBy)) return false;
			return !args.states || args.states.includes(issue.state.toUpperCase());
		}), args, ISSUE_KEYS);
	});
}
function passes(store, issue, { milestoneNumber, since }) {
	const milestone = issue.milestone === null ? void 0 : store.milestones.of(issue.milestone);
	if (milestoneNumber != null && `${milestone?.number}` !== milestoneNumber) return false;
	return since == null || Date.parse(issue.updatedAt) >= Date.parse(since);
}
/** Pull requests that the arguments want, oldest first unless ordered. */
const pullsOf = list((repository, { store }, args) => {
	return ordered(store.issuesOf(repository).filter(isPull).filter((issue) => {
		const { base, head } = issue.pullRequest;
		if (args.states && !args.states.includes(pullState(issue))) return false;
		return (args.baseRefName ?? base) === base && (args.headRefName ?? head) === head;
	}), args, ISSUE_KEYS);
});
/** `PullRequestState`: unlike in REST, what is merged is not closed. */
function pullState({ pullRequest, state }) {
	if (pullRequest.merged) return "MERGED";
	return state === "open" ? "OPEN" : "CLOSED";
}
// src/sandbox/http/graphql/issue.ts
const AUTHORED = `
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  createdAt: DateTime!
  fullDatabaseId: BigInt
  id: ID!
  updatedAt: DateTime!
  url: URI!
  viewerDidAuthor: Boolean!`;
/** What issues and pull requests have in common. */
const EITHER_SDL = `${AUTHORED}
  assignees(${PAGING}): UserConnection!
  closedAt: DateTime
  comments(${PAGING}): IssueCommentConnection!
  labels(${PAGING}): LabelConnection
  milestone: Milestone
  number: Int!
  repository: Repository!
  title: String!`;
const eventType = (name, own) => `type ${name} implements Node { actor: Actor createdAt: DateTime! id: ID! ${own} }`;
const sdl$3 = `
type Issue implements Node { ${EITHER_SDL}
  isPinned: Boolean
  state: IssueState!
  stateReason: IssueStateReason
  timelineItems(${PAGING}, itemTypes: [IssueTimelineItemsItemType!]): IssueTimelineItemsConnection!
  userContentEdits(${PAGING}): UserContentEditConnection
}
type UserContentEditConnection { nodes: [UserContentEdit] pageInfo: PageInfo! totalCount: Int! }
type UserContentEdit { diff: String editedAt: DateTime! editor: Actor }
enum IssueState { CLOSED OPEN }
enum IssueStateReason { COMPLETED NOT_PLANNED REOPENED }
enum IssueClosedStateReason { COMPLETED NOT_PLANNED }
enum CommentAuthorAssociation { COLLABORATOR NONE OWNER }

type IssueComment implements Node { ${AUTHORED} }

type Label implements Node {
  color: String!
  description: String
  id: ID!
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  name: String!
  url: URI!
}

type Milestone implements Node {
  closedAt: DateTime
  description: String
  dueOn: DateTime
  id: ID!
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  number: Int!
  progressPercentage: Float!
  state: MilestoneState!
  title: String!
  url: URI!
}
enum MilestoneState { CLOSED OPEN }

union IssueTimelineItems = ClosedEvent | ReopenedEvent | IssueComment | LabeledEvent | UnlabeledEvent | RenamedTitleEvent
enum IssueTimelineItemsItemType { CLOSED_EVENT ISSUE_COMMENT LABELED_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT UNLABELED_EVENT }
${eventType("ClosedEvent", "closer: Closer stateReason: IssueStateReason url: URI!")}
union Closer = Commit | PullRequest
${eventType("ReopenedEvent", "stateReason: IssueStateReason")}
${eventType("LabeledEvent", "label: Label!")}
${eventType("UnlabeledEvent", "label: Label!")}
${eventType("RenamedTitleEvent", "currentTitle: String! previousTitle: String!")}
`;
/** Blocked-by links, which older GitHub Enterprise Servers do not have. */
const DEPENDENCIES_SDL = `
extend type Issue {
  blockedBy(${PAGING}): IssueConnection!
  blocking(${PAGING}): IssueConnection!
}
`;
/** Counts of links, those to hidden issues included. A server may have the links without it. */
const DEPENDENCIES_SUMMARY_SDL = `
extend type Issue { issueDependenciesSummary: IssueDependenciesSummary! }
type IssueDependenciesSummary { blockedBy: Int! blocking: Int! totalBlockedBy: Int! totalBlocking: Int! }
`;
/** Agents and apps beside people; `assignees` shows people only. */
const ASSIGNED_ACTORS_SDL = `
union Assignee = Bot | User
type AssigneeConnection { nodes: [Assignee] pageInfo: PageInfo! totalCount: Int! }
extend type Issue { assignedActors(${PAGING}): AssigneeConnection! }
extend type PullRequest { assignedActors(${PAGING}): AssigneeConnection! }
`;
/** That an issue is a duplicate of another, which older servers have no reason for. */
const DUPLICATES_SDL = `
extend enum IssueStateReason { DUPLICATE }
extend enum IssueClosedStateReason { DUPLICATE }
extend input CloseIssueInput { duplicateIssueId: ID }
`;
/** Sub-issues, which older GitHub Enterprise Servers do not have. */
const SUB_ISSUES_SDL = `
extend type Issue { parent: Issue subIssues(${PAGING}): IssueConnection! subIssuesSummary: SubIssuesSummary! }
extend input CreateIssueInput { parentIssueId: ID }
type SubIssuesSummary { completed: Int! percentCompleted: Int! total: Int! }
`;
const account = (login, store) => store.users.get(login.toLowerCase()) ?? null;
const assigned = (store, { assignees }) => assignees.map((login) => store.user(login));
const authored = {
	...addressed,
	author: ({ author }, { store }) => account(author, store),
	authorAssociation: (thing, { store }) => {
		const issue = thing.kind === "IssueComment" ? store.issues.of(thing.issue) : thing;
		return associationOf(store.repositoryOf(issue), thing.author);
	},
	body: ({ body }, { scales }) => {
		scales.add("bytes", Buffer.byteLength(body ?? ""));
		return body ?? "";
	},
	fullDatabaseId: ({ id }) => String(id),
	viewerDidAuthor: ({ author }, { actor }) => author === actor.login
};
/** For {@link EITHER_SDL}, and for {@link ASSIGNED_ACTORS_SDL} where that is in the schema. */
const eitherFields = {
	...authored,
	assignedActors: list((issue, { store }) => assigned(store, issue)),
	assignees: list((issue, { store }) => assigned(store, issue).filter(({ kind }) => kind === "User")),
	comments: list(({ comments }, { store }) => comments.map((id) => store.comments.of(id))),
	labels: list(({ labels }, { store }) => labels.map(({ id }) => store.labels.of(id))),
	milestone: ({ milestone }, { store }) => milestone === null ? null : store.milestones.of(milestone),
	repository: (issue, { store }) => store.repositoryOf(issue)
};
const issueFields$1 = {
	...eitherFields,
	blockedBy: links(({ blockedBy }) => blockedBy),
	blocking: links(({ blocking }) => blocking),
	isPinned: ({ pinned }) => pinned,
	issueDependenciesSummary: (issue, { store }) => countDependencies(store, issue),
	parent: ({ parent }, scene) => seen$1(scene, parent),
	state: ({ state }) => state.toUpperCase(),
	stateReason: ({ stateReason }, { features }) => reasonShown(stateReason, features.duplicates),
	subIssues: list(({ subIssues }, scene) => visible(scene, subIssues)),
	subIssuesSummary: (issue, { store }) => countSubIssues(store, issue),
	userContentEdits,
	timelineItems: list((issue, { store }, { itemTypes }) => [...issue.events.filter((event) => isShown(store, event)), ...issue.comments.map((id) => store.comments.of(id))].filter(({ kind }) => !itemTypes || itemTypes.includes(itemType(kind))).sort((a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
};
/** The newest edit first; its "diff" is the whole text. */
function userContentEdits({ edits }, _, args, info) {
	return connection([...edits].reverse(), args, info, ({ editedAt, body }) => `${editedAt} ${body.length}`);
}
const editFields = {
	diff: ({ body }) => body,
	editor: ({ editor }, { store }) => account(editor, store)
};
const labelFields$1 = {
	...addressed,
	issues: issuesAmong((label, { store }) => store.carrying(label))
};
const milestoneFields$1 = {
	...addressed,
	issues: issuesAmong((milestone, { store }) => store.carrying(milestone)),
	progressPercentage: (milestone, { store }) => {
		const { open, closed } = countMilestone(store, milestone);
		return open + closed === 0 ? 0 : 100 * closed / (open + closed);
	},
	state: ({ state }) => state.toUpperCase()
};
const eventFields = {
	...addressed,
	actor: ({ actor }, { store }) => account(actor, store),
	closer: ({ commit, pullRequest }, scene) => {
		if (commit === null) return seen$1(scene, pullRequest);
		return [...scene.store.repositories.values()].filter((one) => canSee(scene.actor, one)).find(({ commits }) => commits[commit])?.commits[commit] ?? null;
	},
	currentTitle: ({ issue }, { store }) => store.issues.of(issue).title,
	label: (event, { store }) => labelOf(store, event) ?? null,
	previousTitle: ({ subject }) => subject,
	stateReason: ({ stateReason }, { features }) => reasonShown(stateReason, features.duplicates)
};
/** Has fields of every feature; the schema decides which of them can be asked for. */
const issueFamily = {
	sdl: sdl$3,
	fields: {
		Issue: issueFields$1,
		IssueComment: authored,
		UserContentEdit: editFields,
		Label: labelFields$1,
		Milestone: milestoneFields$1,
		ClosedEvent: eventFields,
		ReopenedEvent: eventFields,
		LabeledEvent: eventFields,
		UnlabeledEvent: eventFields,
		RenamedTitleEvent: eventFields
	}
};
/** Blockers, or what is blocked, the newest link first. Of those hidden, only what the server lets out. */
function links(ids) {
	return (issue, scene, args, info) => {
		const linked = ids(issue).map((id) => scene.store.issues.of(id)).reverse();
		const readable = new Set(visible(scene, ids(issue)));
		const shown = linked.filter((one) => readable.has(one));
		switch (scene.features.hiddenLinks) {
			case "omitted": return weighedPage(scene, shown, args, info);
			case "counted": return {
				...weighedPage(scene, shown, args, info),
				totalCount: linked.length
			};
			case "null": {
				const whole = weighedPage(scene, linked, args, info);
				return {
					...whole,
					nodes: whole.nodes.map((one) => readable.has(one) ? one : null)
				};
			}
		}
	};
}
/** A server that has no such reason shows what people closed with it as not planned. */
function reasonShown(reason, duplicates) {
	return (reason === "duplicate" && !duplicates ? "not_planned" : reason)?.toUpperCase() ?? null;
}
const seen$1 = (scene, id) => id === null ? null : visible(scene, [id])[0] ?? null;
const labelOf = (store, { issue, subject }) => store.findLabel(store.repositoryOf(store.issues.of(issue)), subject ?? "");
/** The label of an event may be gone since. */
function isShown(store, event) {
	return !(event.kind === "LabeledEvent" || event.kind === "UnlabeledEvent") || labelOf(store, event) !== void 0;
}
/** `ClosedEvent` → `CLOSED_EVENT`. */
const itemType = (kind) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
// src/sandbox/http/graphql/code.ts
const sdl$2 = `
type PullRequest implements Node { ${EITHER_SDL}
  baseRefName: String!
  closingIssuesReferences(${PAGING}): IssueConnection
  commits(${PAGING}): PullRequestCommitConnection!
  headRefName: String!
  headRefOid: GitObjectID!
  isCrossRepository: Boolean!
  isDraft: Boolean!
  merged: Boolean!
  mergedAt: DateTime
  state: PullRequestState!
}
enum PullRequestState { CLOSED MERGED OPEN }
type PullRequestCommit { commit: Commit! }

interface GitObject { id: ID! oid: GitObjectID! }

type Commit implements GitObject & Node {
  associatedPullRequests(${PAGING}): PullRequestConnection
  author: GitActor
  committedDate: DateTime!
  history(${PAGING}, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
  id: ID!
  message: String!
  oid: GitObjectID!
  parents(${PAGING}): CommitConnection!
  repository: Repository!
  url: URI!
}
type GitActor { name: String user: User }
type Blob implements GitObject & Node { id: ID! isTruncated: Boolean! oid: GitObjectID! text: String }
type Tree implements GitObject & Node { entries: [TreeEntry!] id: ID! oid: GitObjectID! }
type TreeEntry { mode: Int! name: String! object: GitObject path: String type: String! }
type Ref implements Node { id: ID! name: String! target: GitObject }
`;
const pullFields = {
	...eitherFields,
	baseRefName: ({ pullRequest }) => pullRequest.base,
	closingIssuesReferences: list((pull, scene) => {
		const { store, lag } = scene;
		return visible(scene, (isPast(store, pull.born, lag.links) ? closingIssues(store, pull) : []).map(({ id }) => id));
	}),
	commits: ((pull, scene, args, info) => {
		const commits = weighedPage(scene, commitsOf(scene.store.repositoryOf(pull), pull), args, info);
		return {
			...commits,
			nodes: commits.nodes.map((commit) => ({ commit }))
		};
	}),
	fullDatabaseId: ({ pullRequest }) => String(pullRequest.id),
	headRefName: ({ pullRequest }) => pullRequest.head,
	headRefOid: (pull, { store }) => headShaOf(store.repositoryOf(pull), pull),
	isCrossRepository: (pull, { store }) => pull.pullRequest.headRepository !== fullName(store.repositoryOf(pull)),
	isDraft: ({ pullRequest }) => pullRequest.draft,
	merged: ({ pullRequest }) => pullRequest.merged,
	mergedAt: ({ pullRequest }) => pullRequest.mergedAt,
	state: pullState
};
const commitFields = {
	...addressed,
	associatedPullRequests: list((commit, { store }) => pullRequestsOf(store, store.repositoryOf(commit), commit.sha)),
	author: ({ author: name }, { store }) => {
		const user = store.users.get(name.toLowerCase());
		return {
			name,
			user: user?.kind === "User" ? user : null
		};
	},
	committedDate: ({ createdAt }) => createdAt,
	message: ({ message }, { scales }) => {
		scales.add("bytes", Buffer.byteLength(message));
		return message;
	},
	history: list((commit, { store }, filter) => commitHistory(store.repositoryOf(commit), commit.sha, filter)),
	oid: ({ sha }) => sha,
	parents: list((commit, { store }) => {
		const { commits } = store.repositoryOf(commit);
		return commit.parents.flatMap((sha) => commits[sha] ?? []);
	}),
	repository: (commit, { store }) => store.repositoryOf(commit)
};
/** Bytes after which the text of a file is cut off (sveltia/sveltia-cms#950, measured). */
const MAX_BLOB_TEXT = 512e3;
/** The id is that of the content, wherever that lies. */
const object = {
	id: (object) => `${object.kind[0]}_kwDO${Buffer.from(`${object.repository}:${oidOf(object)}`).toString("base64url")}`,
	oid: oidOf
};
const blobFields = {
	...object,
	isTruncated: (blob) => sizeOf(blob) > MAX_BLOB_TEXT,
	text: ({ text }, { scales }) => {
		scales.add("bytes", Buffer.byteLength(text));
		return text.includes("\0") ? null : Buffer.from(text).subarray(0, MAX_BLOB_TEXT).toString("utf8");
	}
};
const treeEntryFields = {
	mode: ({ object }) => modeOf(object),
	type: ({ object }) => object.kind.toLowerCase()
};
/** The branch of a name, short or full. */
function refOf$1(repository, qualified) {
	const { branches, commits } = repository;
	const name = qualified.replace(/^refs\/heads\//, "");
	const sha = branches[name];
	const id = branchId({
		repository,
		name
	});
	return sha === void 0 ? null : {
		kind: "Ref",
		id,
		name,
		target: commits[sha] ?? null
	};
}
/** What a mutation gives back of a branch. */
function refGiven(made) {
	const { repository, name } = made;
	return refOf$1(repository, name);
}
/** Merge queues, which a server may not have. */
const MERGE_QUEUES_SDL = `
extend type Repository { mergeQueue(branch: String): MergeQueue }
type MergeQueue implements Node { entries(${PAGING}): MergeQueueEntryConnection id: ID! }
type MergeQueueEntry implements Node { headCommit: Commit id: ID! pullRequest: PullRequest }
type MergeQueueEntryConnection { nodes: [MergeQueueEntry] pageInfo: PageInfo! totalCount: Int! }
`;
const idOf = (prefix, content) => `${prefix}_kwDO${Buffer.from(content).toString("base64url")}`;
/** Null where nobody has lined up anything, and for a token that may not see it. */
const queueFields = { Repository: { mergeQueue: (repository, { store, features }, { branch }) => {
	const queue = {
		repository,
		branch: branch ?? repository.defaultBranch
	};
	if (features.mergeQueues === "hidden") throw forbidden("Resource not accessible by integration");
	return queuedFor(store, repository, queue.branch).length === 0 ? null : queue;
} } };
const mergeQueueFields = {
	id: ({ repository, branch }) => idOf("MQ", `${repository.id}:${branch}`),
	entries: (({ repository, branch }, { store }, args, info) => {
		const page = connection(queuedFor(store, repository, branch), args, info, ({ head }) => head);
		return {
			...page,
			nodes: page.nodes.map((entry) => ({
				...entry,
				repository
			}))
		};
	})
};
const entryFields = {
	id: ({ head, repository }) => idOf("MQE", `${repository.id}:${head}`),
	headCommit: ({ head, repository }) => repository.commits[head] ?? null,
	pullRequest: ({ pullRequest }, { store, scales }) => {
		scales.add("issues", 1);
		return store.issues.get(pullRequest) ?? null;
	}
};
/** Reading; what can be written is in code-mutations.ts. */
const codeFamily = {
	sdl: sdl$2,
	fields: {
		PullRequest: pullFields,
		Commit: commitFields,
		Blob: blobFields,
		Tree: {
			...object,
			entries: entriesOf
		},
		TreeEntry: treeEntryFields,
		MergeQueue: mergeQueueFields,
		MergeQueueEntry: entryFields
	}
};
// src/sandbox/state/fields.ts
/** What every organization begins with (changelog of 2026-07-02). */
const USUAL_FIELDS = {
	Priority: [
		"Urgent",
		"High",
		"Medium",
		"Low"
	],
	Effort: [
		"High",
		"Medium",
		"Low"
	],
	"Start date": "date",
	"Target date": "date"
};
/** "Provided by default" to organizations, whose owners may change them (community discussion 139933). */
const USUAL_TYPES = [
	"Task",
	"Bug",
	"Feature"
];
const PREFIX = {
	IssueFieldDate: "IFD_kgDO",
	IssueFieldSingleSelect: "IFSS_kgDO",
	IssueFieldText: "IFT_kgDO",
	IssueFieldSingleSelectOption: "IFSSO_kgDO",
	IssueType: "IT_kwDO"
};
/** Node id of a field, an option or a type. Mutations take it, `node` does not find what it stands for. */
const nativeId = ({ kind, id }) => `${PREFIX[kind]}${Buffer.from(String(id)).toString("base64url")}`;
// src/sandbox/rules/fields.ts
/** Issue fields and types: who may give them to an issue, and what GitHub refuses. */
/** 403 without push access ("Issue fields", operation of the endpoint of values), and where a workflow's token may not. */
function setValues(acting, issue, values, rights) {
	const { store, actor } = acting;
	requireWrite(actor, store.repositoryOf(issue), ["issues"], "write");
	if (rights === "refuse" && actor.kind === "app") throw forbidden("Resource not accessible by integration");
	const checked = values.map((value) => checkedValue(store, issue, value));
	for (const { field, value } of checked) if (value === null) delete issue.native.values[field];
	else issue.native.values[field] = value;
	issue.updatedAt = store.stamp();
}
/** What it would set, or a refusal before anything is set. */
function checkedValue(store, issue, { fieldId, dateValue, textValue, singleSelectOptionId, delete: clears }) {
	const field = fieldsOf$2(store, issue).find((one) => nativeId(one) === fieldId);
	if (!field) throw noSuchNode(fieldId);
	if (clears) return {
		field: field.id,
		value: null
	};
	switch (field.kind) {
		case "IssueFieldDate":
			if (!/^\d{4}-\d\d-\d\d$/.test(dateValue ?? "")) throw unprocessable("Date value is invalid");
			return {
				field: field.id,
				value: dateValue ?? ""
			};
		case "IssueFieldText": return {
			field: field.id,
			value: textValue ?? ""
		};
		case "IssueFieldSingleSelect": {
			const option = field.options.find((one) => nativeId(one) === singleSelectOptionId);
			if (!option) throw unprocessable("Single select option is invalid");
			return {
				field: field.id,
				value: option.name
			};
		}
	}
}
/** Those of the owner of the issue's repository. */
function fieldsOf$2(store, { repository }) {
	const { owner } = store.repositories.of(repository);
	return store.issueFields.where((field) => field.owner === owner.toLowerCase());
}
/** Those of the owner of the issue's repository. */
function typesOf(store, { repository }) {
	const { owner } = store.repositories.of(repository);
	return store.issueTypes.where((type) => type.owner === owner.toLowerCase());
}
/** By its node id. @throws Refusal NOT_FOUND for a type of another organization, too */
function typeOf(store, issue, id) {
	const type = typesOf(store, issue).find((one) => nativeId(one) === id);
	if (!type) throw noSuchNode(id);
	return type;
}
/** A field of an organization; `date`, `text`, or its options. */
function addField(store, owner, name, content) {
	const kind = content === "date" ? "IssueFieldDate" : content === "text" ? "IssueFieldText" : "IssueFieldSingleSelect";
	const options = typeof content === "string" ? [] : content;
	const field = {
		kind,
		id: store.newId("field"),
		owner: owner.toLowerCase(),
		name,
		options: options.map((option) => {
			return {
				kind: "IssueFieldSingleSelectOption",
				id: store.newId("field"),
				name: option
			};
		}),
		hidden: false
	};
	store.issueFields.add(field);
	return field;
}
/** A type of an organization; it is enabled. `owner` is a login in any case. */
function addType(store, owner, name) {
	const id = store.newId("field");
	store.issueTypes.add({
		kind: "IssueType",
		id,
		owner: owner.toLowerCase(),
		name,
		isEnabled: true
	});
}
// src/sandbox/http/graphql/fields.ts
/** GraphQL: what organizations have for issues, fields since 2026 and types, and what issues have of it. */
const pages = (type, name) => `type ${name} { nodes: [${type}] pageInfo: PageInfo! totalCount: Int! }`;
const fieldType = (name, own = "") => `type ${name} implements Node { dataType: IssueFieldDataType! id: ID! name: String! ${own} }`;
const valueType = (name, own) => `type ${name} implements Node { field: IssueFields id: ID! ${own} }`;
/** Numbers and multiple choices are declared, since the union of fields names them; no field is of these kinds. */
const ISSUE_FIELDS_SDL = `
extend type Repository { issueFields(${PAGING}): IssueFieldsConnection }
extend type Issue { issueFieldValues(${PAGING}): IssueFieldValueConnection }
extend input CreateIssueInput { issueFields: [IssueFieldCreateOrUpdateInput!] }
input IssueFieldCreateOrUpdateInput {
  dateValue: String
  delete: Boolean
  fieldId: ID!
  singleSelectOptionId: ID
  textValue: String
}
enum IssueFieldDataType { DATE MULTI_SELECT NUMBER SINGLE_SELECT TEXT }
union IssueFields = IssueFieldDate | IssueFieldMultiSelect | IssueFieldNumber | IssueFieldSingleSelect | IssueFieldText
${fieldType("IssueFieldDate")}
${fieldType("IssueFieldMultiSelect")}
${fieldType("IssueFieldNumber")}
${fieldType("IssueFieldSingleSelect", "options: [IssueFieldSingleSelectOption!]!")}
${fieldType("IssueFieldText")}
type IssueFieldSingleSelectOption implements Node { id: ID! name: String! }
union IssueFieldValue = IssueFieldDateValue | IssueFieldSingleSelectValue | IssueFieldTextValue
${valueType("IssueFieldDateValue", "value: String!")}
${valueType("IssueFieldSingleSelectValue", "name: String! optionId: String value: String!")}
${valueType("IssueFieldTextValue", "value: String!")}
${pages("IssueFields", "IssueFieldsConnection")}
${pages("IssueFieldValue", "IssueFieldValueConnection")}
`;
/** A part of the schema by itself: a server may have types and no fields. */
const ISSUE_TYPES_SDL = `
extend type Repository { issueTypes(${PAGING}): IssueTypeConnection }
extend type Issue { issueType: IssueType }
extend input CreateIssueInput { issueTypeId: ID }
extend input UpdateIssueInput { issueTypeId: ID }
type IssueType implements Node { id: ID! isEnabled: Boolean! name: String! }
${pages("IssueType", "IssueTypeConnection")}
`;
const DATA_TYPES = {
	IssueFieldDate: "DATE",
	IssueFieldSingleSelect: "SINGLE_SELECT",
	IssueFieldText: "TEXT"
};
const fieldFields = {
	id: nativeId,
	dataType: ({ kind }) => DATA_TYPES[kind]
};
const valueFields = {
	name: ({ value }) => value,
	optionId: ({ field, value }) => {
		const option = field.options.find(({ name }) => name === value);
		return option ? nativeId(option) : null;
	}
};
const own = { id: nativeId };
/** Of `Repository` and `Issue` only what is in no other family. */
const nativeFields = {
	Repository: {
		issueFields: ((repository, { store }, args, info) => store.user(repository.owner).kind === "Organization" ? connection(fieldsOf$2(store, { repository: repository.id }).filter(({ hidden }) => !hidden), args, info, nativeId) : null),
		issueTypes: ((repository, { store }, args, info) => store.user(repository.owner).kind === "Organization" ? connection(typesOf(store, { repository: repository.id }), args, info, nativeId) : null)
	},
	Issue: {
		issueFieldValues: ((issue, { store, scales }, args, info) => {
			return weighed(scales, connection(fieldsOf$2(store, issue).flatMap((field) => {
				const value = issue.native.values[field.id];
				if (value === void 0 || field.hidden) return [];
				return [{
					kind: `${field.kind}Value`,
					id: `IFV_${nativeId(field)}_${issue.id}`,
					field,
					value
				}];
			}), args, info, ({ id }) => id), info);
		}),
		issueType: ({ native }, { store, features }) => {
			if (!features.readableTypes) throw forbidden("Resource not accessible by integration");
			return native.type === null ? null : store.issueTypes.get(native.type) ?? null;
		}
	}
};
/** Its types are in the schema only with their feature, so there is no SDL here. */
const fieldFamily = {
	sdl: "",
	fields: {
		IssueFieldDate: fieldFields,
		IssueFieldSingleSelect: fieldFields,
		IssueFieldText: fieldFields,
		IssueFieldSingleSelectOption: own,
		IssueFieldDateValue: valueFields,
		IssueFieldSingleSelectValue: valueFields,
		IssueFieldTextValue: valueFields,
		IssueType: own
	}
};
// src/sandbox/rules/comments.ts
/** Whoever reads may comment; in a locked conversation the write role only ("Locking conversations"), or an app. */
function addComment({ store, actor }, issue, body) {
	const repository = store.repositoryOf(issue);
	requireWrite(actor, repository, scopesOf(issue));
	if (issue.locked && actor.kind !== "app") requireRole(actor, repository, "write");
	const at = store.stamp();
	const comment = {
		kind: "IssueComment",
		id: store.newId("comment"),
		issue: issue.id,
		author: actor.login,
		body: checkText(body),
		createdAt: at,
		updatedAt: at
	};
	store.comments.add(comment);
	issue.comments.push(comment.id);
	issue.updatedAt = at;
	return comment;
}
/** Others than its author need the write role ("Managing disruptive comments"). Blank text: 422, as in a new one. */
function updateComment({ store, actor }, comment, body) {
	const issue = store.issues.of(comment.issue);
	const role = comment.author === actor.login ? void 0 : "write";
	requireWrite(actor, store.repositoryOf(issue), scopesOf(issue), role);
	comment.body = checkText(body);
	comment.updatedAt = store.stamp();
}
function checkText(body) {
	const text = checkBody("IssueComment", body);
	if (text === null || text.trim() === "") throw invalid("Body can't be blank", {
		resource: "IssueComment",
		code: "missing_field",
		field: "body"
	});
	return text;
}
// src/sandbox/http/graphql/mutations.ts
/** GraphQL: what can be written. Each mutation says what goes in and which rule it follows. */
const STATES = {
	OPEN: "open",
	CLOSED: "closed"
};
const REASONS = {
	COMPLETED: "completed",
	NOT_PLANNED: "not_planned",
	DUPLICATE: "duplicate"
};
const FIELDS$1 = "body: String labelIds: [ID!] assigneeIds: [ID!] milestoneId: ID";
/** By name, with a part of the official inputs. Null clears a body, milestone or type; elsewhere it says nothing. */
const MUTATIONS = {
	createIssue: {
		input: `repositoryId: ID! title: String! ${FIELDS$1}`,
		issue: true,
		run: (scene, input) => {
			const repository = nodeOf(scene, input.repositoryId, "Repository");
			const parent = maybeIssue(scene, input.parentIssueId);
			const { title = "", ...fields } = fieldsOf$1(scene, repository, input);
			const values = newValues(scene, repository, input.issueFields ?? []);
			return createIssue(scene, repository, {
				...fields,
				title,
				parent,
				values
			});
		}
	},
	updateIssue: {
		input: `id: ID! title: String ${FIELDS$1} state: IssueState`,
		issue: true,
		run: (scene, input) => {
			const issue = issueOf(scene, input.id);
			const state = input.state ? STATES[input.state] : void 0;
			updateIssue(scene, issue, {
				...fieldsOf$1(scene, scene.store.repositoryOf(issue), input),
				state
			});
			return issue;
		}
	},
	closeIssue: onIssue("stateReason: IssueClosedStateReason", (scene, issue, input) => {
		const original = maybeIssue(scene, input.duplicateIssueId);
		const reason = REASONS[input.stateReason ?? "COMPLETED"];
		if (original && reason !== "duplicate") throw unprocessable("A duplicate issue needs the state reason DUPLICATE");
		closeIssue(scene, issue, reason, original);
	}),
	deleteIssue: {
		input: "issueId: ID!",
		run: (scene, { issueId }) => void deleteIssue(scene, issueOf(scene, issueId))
	},
	unpinIssue: onIssue("", (scene, issue) => setPinned(scene, issue, false)),
	reopenIssue: onIssue("", reopenIssue),
	pinIssue: onIssue("", (scene, issue) => setPinned(scene, issue, true)),
	addComment: {
		input: "body: String! subjectId: ID!",
		run: (scene, { subjectId, body }) => void addComment(scene, nodeOf(scene, subjectId, "Issue", "PullRequest"), body ?? "")
	},
	updateIssueComment: {
		input: "body: String! id: ID!",
		run: (scene, { id, body }) => void updateComment(scene, nodeOf(scene, id, "IssueComment"), body ?? "")
	},
	addLabelsToLabelable: onLabelable(addLabels),
	removeLabelsFromLabelable: onLabelable(removeLabels),
	addAssigneesToAssignable: onAssignable("add"),
	removeAssigneesFromAssignable: onAssignable("remove"),
	setIssueFieldValue: onIssue("issueFields: [IssueFieldCreateOrUpdateInput!]!", (scene, issue, { issueFields }) => setValues(scene, issue, issueFields ?? [], scene.features.fieldRights), "issueFields"),
	addBlockedBy: onIssue("blockingIssueId: ID!", (scene, issue, { blockingIssueId }) => addBlockedBy(scene, issue, issueOf(scene, blockingIssueId), scene.features.cycles), "dependencies"),
	removeBlockedBy: onIssue("blockingIssueId: ID!", (scene, issue, { blockingIssueId }) => removeBlockedBy(scene, issue, issueOf(scene, blockingIssueId)), "dependencies"),
	addSubIssue: onIssue("replaceParent: Boolean subIssueId: ID", (scene, parent, { subIssueId, replaceParent }) => addSubIssue(scene, parent, issueOf(scene, subIssueId), replaceParent ?? false), "subIssues"),
	removeSubIssue: onIssue("subIssueId: ID!", (scene, parent, { subIssueId }) => {
		if (!removeSubIssue(scene, parent, issueOf(scene, subIssueId))) throw notFound("Sub-issue not found");
	}, "subIssues"),
	reprioritizeSubIssue: onIssue("afterId: ID beforeId: ID subIssueId: ID!", (scene, parent, { subIssueId, afterId, beforeId }) => {
		const place = {
			after: maybeIssue(scene, afterId),
			before: maybeIssue(scene, beforeId)
		};
		reprioritize(scene, parent, issueOf(scene, subIssueId), place);
	}, "subIssues")
};
/** Types of the mutations that a server with these features has. */
function mutationSdl(features) {
	return ["type Mutation", ...Object.entries(MUTATIONS).filter(([, { feature }]) => !feature || features[feature]).map(([name, { input, issue }]) => {
		const type = name.charAt(0).toUpperCase() + name.slice(1);
		return `extend type Mutation { ${name}(input: ${type}Input!): ${type}Payload }
input ${type}Input { clientMutationId: String ${input} }
type ${type}Payload { clientMutationId: String ${issue ? "issue: Issue" : ""} }`;
	})].join("\n");
}
const issueOf = (scene, id) => nodeOf(scene, id, "Issue");
const maybeIssue = (scene, id) => id == null ? void 0 : issueOf(scene, id);
/** A mutation that names an issue as `issueId`, and gives it back. */
function onIssue(input, rule, feature) {
	const run = (scene, input) => {
		const issue = issueOf(scene, input.issueId);
		rule(scene, issue, input);
		return issue;
	};
	return {
		input: `issueId: ID! ${input}`,
		issue: true,
		feature,
		run
	};
}
function onLabelable(rule) {
	return {
		input: "labelIds: [ID!]! labelableId: ID!",
		run: (scene, input) => {
			const issue = nodeOf(scene, input.labelableId, "Issue", "PullRequest");
			const { labels = [] } = fieldsOf$1(scene, scene.store.repositoryOf(issue), input);
			rule(scene, issue, [...labels]);
		}
	};
}
function onAssignable(change) {
	return {
		input: "assignableId: ID! assigneeIds: [ID!]!",
		run: (scene, input) => {
			const issue = nodeOf(scene, input.assignableId, "Issue", "PullRequest");
			const { assignees = [] } = fieldsOf$1(scene, scene.store.repositoryOf(issue), input);
			changeAssignees(scene, issue, { [change]: assignees });
		}
	};
}
function fieldsOf$1(scene, repository, input) {
	const { title, body, labelIds, assigneeIds, milestoneId, issueTypeId: type } = input;
	return {
		title: title ?? void 0,
		body,
		labels: labelIds?.map((id) => nodeIn(scene, repository, id, "Label")),
		assignees: assigneeIds?.map((id) => nodeOf(scene, id, "User", "Bot").login),
		type: type == null ? type : typeOf(scene.store, { repository: repository.id }, type),
		milestone: milestoneId == null ? milestoneId : nodeIn(scene, repository, milestoneId, "Milestone")
	};
}
/** Refused as a whole, where a workflow's token may not: then nothing is made. */
function newValues({ store, actor, features }, { id: repository }, values) {
	if (values.length > 0 && features.fieldRights === "refuse" && actor.kind === "app") throw forbidden("Resource not accessible by integration");
	const checked = values.map((value) => checkedValue(store, { repository }, value));
	return Object.fromEntries(checked.flatMap(({ field, value }) => value === null ? [] : [[field, value]]));
}
// src/sandbox/http/graphql/repository.ts
/** GraphQL: where a question begins, repositories, and accounts. */
const MERGING$1 = {
	mergeCommitAllowed: "Boolean",
	mergeCommitMessage: "MergeCommitMessage",
	mergeCommitTitle: "MergeCommitTitle",
	rebaseMergeAllowed: "Boolean",
	squashMergeAllowed: "Boolean",
	squashMergeCommitMessage: "SquashMergeCommitMessage",
	squashMergeCommitTitle: "SquashMergeCommitTitle"
};
const merging = Object.fromEntries(Object.keys(MERGING$1).map((name) => [name, ({ merging }) => Reflect.get(merging, name)]));
const sdl$1 = `
scalar BigInt
scalar DateTime
scalar GitObjectID
scalar GitTimestamp
scalar URI

type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  user(login: String!): User
  viewer: User!
}

interface Node { id: ID! }
interface Actor { login: String! url: URI! }
type User implements Actor & Node { id: ID! login: String! name: String url: URI! }
type Bot implements Actor & Node { id: ID! login: String! url: URI! }

type PageInfo { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }

type Repository implements Node {
  assignableUsers(${PAGING}, query: String): UserConnection!
  defaultBranchRef: Ref
  hasIssuesEnabled: Boolean!
  id: ID!
  isArchived: Boolean!
  issue(number: Int!): Issue
  issues(${ISSUE_ARGUMENTS}): IssueConnection!
  label(name: String!): Label
  labels(${PAGING}): LabelConnection
  ${Object.entries(MERGING$1).map(([name, type]) => `${name}: ${type}!`).join(" ")}
  milestone(number: Int!): Milestone
  milestones(${PAGING}, orderBy: MilestoneOrder, states: [MilestoneState!]): MilestoneConnection
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  pullRequest(number: Int!): PullRequest
  pullRequests(${PULL_ARGUMENTS}): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  url: URI!
  viewerPermission: RepositoryPermission
}

enum MergeCommitMessage { BLANK PR_BODY PR_TITLE }
enum MergeCommitTitle { MERGE_MESSAGE PR_TITLE }
enum SquashMergeCommitMessage { BLANK COMMIT_MESSAGES PR_BODY }
enum SquashMergeCommitTitle { COMMIT_OR_PR_TITLE PR_TITLE }
input MilestoneOrder { direction: OrderDirection! field: MilestoneOrderField! }
enum MilestoneOrderField { CREATED_AT DUE_DATE NUMBER }
enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }
`;
/** A node that is asked for by its id. */
function seen(scene, id) {
	const node = visibleNode(scene, id);
	if (node?.kind === "Issue" || node?.kind === "PullRequest") scene.scales.add("issues", 1);
	return node;
}
const queryFields = {
	node: (_, scene, { id }) => {
		const node = seen(scene, id);
		if (!node) throw noSuchNode(id);
		return node;
	},
	nodes: (_, scene, { ids }) => {
		if (ids.length > 100) {
			const text = `You may not provide more than 100 node ids; you provided ${ids.length}.`;
			throw typed("ARGUMENT_LIMIT", text);
		}
		return ids.map((id) => seen(scene, id) ?? noSuchNode(id));
	},
	repository: (_, { store, actor }, { owner, name, followRenames }) => {
		const full = `${owner}/${name}`;
		const repository = requireSight(actor, store.findRepository(full), full);
		if (!(fullName(repository).toLowerCase() !== full.toLowerCase()) || followRenames !== false) return repository;
		throw notFound(`Could not resolve to a Repository with the name '${full}'.`);
	},
	user: (_, { store }, { login }) => {
		const user = store.user(login);
		if (user.kind === "User") return user;
		throw notFound(`Could not resolve to a User with the login of '${login}'.`);
	},
	viewer: (_, { store, actor }) => ({
		...store.user(actor.login),
		kind: "User"
	})
};
const repositoryFields = {
	...addressed,
	...merging,
	assignableUsers: list((repository, { store }, { query }) => assignable(store, repository).map((login) => store.user(login)).filter(({ login, name }) => `${login} ${name ?? ""}`.toLowerCase().includes(query?.toLowerCase() ?? ""))),
	defaultBranchRef: (repository) => refOf$1(repository, repository.defaultBranch),
	hasIssuesEnabled: ({ hasIssues }) => hasIssues,
	isArchived: ({ archived }) => archived,
	issue: numbered("Issue", "an Issue"),
	issues: reading("issues", issuesAmong((repository, { store }) => store.issuesOf(repository))),
	label: (repository, { store }, { name }) => shown(store.findLabel(repository, name))[0] ?? null,
	labels: list((repository, { store }) => shown(...store.labelsOf(repository))),
	milestone: (repository, { store }, { number }) => store.findMilestone(repository, number) ?? null,
	milestones: list((repository, { store }, { states, orderBy }) => {
		const asked = ({ state }) => !states || states.includes(state.toUpperCase());
		return ordered(store.milestonesOf(repository).filter(asked), { orderBy: orderBy ?? null }, MILESTONE_KEYS);
	}),
	nameWithOwner: fullName,
	object: reading("contents", (repository, { store }, { expression, oid }) => {
		if (oid != null) return repository.commits[oid] ?? null;
		return findObject(repository, expression ?? "", (ref) => findRef(store, repository, ref)) ?? null;
	}),
	pullRequest: numbered("PullRequest", "a PullRequest"),
	pullRequests: reading("pull-requests", pullsOf),
	ref: reading("contents", (repository, _, { qualifiedName }) => refOf$1(repository, qualifiedName)),
	viewerPermission: (repository, { actor }) => {
		const role = roleOf(actor, repository);
		return role === "none" ? null : role.toUpperCase();
	}
};
const shown = (...labels) => labels.filter((label) => label !== void 0).filter(({ archived }) => archived?.adding !== "hidden");
/** Its number says when it was made. */
const MILESTONE_KEYS = {
	CREATED_AT: ({ number }) => number,
	DUE_DATE: ({ dueOn }) => dueOn ?? "",
	NUMBER: ({ number }) => number
};
/** A field that takes a permission to be read. */
function reading(scope, resolve) {
	return (repository, scene, args, info) => {
		requirePermission(scene.actor, repository, [scope], "read");
		return resolve(repository, scene, args, info);
	};
}
function numbered(kind, words) {
	return (repository, scene, { number }) => {
		const issue = readIssue(scene, repository, number);
		if (issue?.kind === kind) return issue;
		throw notFound(`Could not resolve to ${words} with the number of ${number}.`);
	};
}
/** A bot is `github-actions` here, and `github-actions[bot]` in REST and as a viewer (fullsend-ai/fullsend#6205, #1953). */
const botFields = {
	...addressed,
	login: ({ login }) => login.replace(/\[bot\]$/, "")
};
/** Declares the query type and the scalars, so that no schema is without it. */
const repositoryFamily = {
	sdl: sdl$1 + LIST_SDL,
	fields: {
		Query: queryFields,
		Repository: repositoryFields,
		User: addressed,
		Bot: botFields
	}
};
// src/sandbox/http/graphql/search.ts
/** GraphQL: the search for issues, with the qualifiers that people use most. */
/** "a maximum of 1,000 results will be available" (GraphQL reference: search). */
const MAX_RESULTS = 1e3;
/** "longer than 256 characters (not including operators or qualifiers)" is refused (docs: troubleshooting searches). */
const MAX_WORDS = 256;
const sdl = `
enum SearchType { ISSUE }
union SearchResultItem = Issue | PullRequest
type SearchResultItemConnection { issueCount: Int! nodes: [SearchResultItem] pageInfo: PageInfo! }
extend type Query { search(${PAGING}, query: String!, type: SearchType!): SearchResultItemConnection! }
`;
/** `label:"good first issue"`, `-label:bug`, `word` */
const TERM = /(-?)(?:([a-z]+):)?("[^"]*"|\S+)/g;
const search = (_, scene, args, info) => {
	const { store, actor, lag, scales } = scene;
	const terms = [...args.query.matchAll(TERM)].map(([, minus, key = "", value = ""]) => ({
		not: minus === "-",
		key,
		value: value.replace(/^"(.*)"$/, "$1")
	}));
	if (terms.filter(({ key }) => key === "").map(({ value }) => value).join(" ").length > MAX_WORDS) throw typed("INVALID", "The search is longer than 256 characters.");
	const inTitle = terms.some(({ key, value }) => key === "in" && value === "title");
	const named = terms.find(({ key }) => key === "repo")?.value;
	if (named === void 0) throw new Error("the embedded GitHub searches one repository: repo:owner/name");
	const repository = store.findRepository(named);
	const seen = repository && canSee(actor, repository) ? store.issuesOf(repository) : [];
	if (repository && seen.length > 0) requirePermission(actor, repository, ["issues"], "read");
	const found = seen.filter((issue) => isPast(store, issue.born, lag.lists)).filter((issue) => terms.every(({ key, value, not }) => meets(store, issue, key, value, inTitle) !== not)).reverse();
	const page = connection(found.slice(0, MAX_RESULTS), args, info, nodeId);
	scales.add("issues", page.nodes.length);
	return {
		...page,
		issueCount: found.length
	};
};
function meets(store, issue, key, value, inTitle) {
	const same = (text) => text?.toLowerCase() === value.toLowerCase();
	const labels = () => issue.labels.map(({ id }) => store.labels.of(id).name);
	const milestone = () => issue.milestone === null ? void 0 : store.milestones.of(issue.milestone).title;
	switch (key) {
		case "repo":
		case "in": return true;
		case "is":
		case "state":
			if (value === "issue" || value === "pr") return issue.kind === "Issue" === (value === "issue");
			return issue.state === value;
		case "label": return labels().some(same);
		case "milestone": return same(milestone());
		case "author": return same(issue.author);
		case "assignee": return issue.assignees.some(same);
		case "no":
			if (value === "label") return issue.labels.length === 0;
			return value === "milestone" ? issue.milestone === null : issue.assignees.length === 0;
		case "updated": return issue.updatedAt >= value.replace(/^>=/, "");
		default: return ` ${wordsOf(inTitle ? issue.title : `${issue.title} ${issue.body ?? ""}`)} `.includes(` ${wordsOf(key === "" ? value : `${key}:${value}`)} `);
	}
}
const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
// src/sandbox/http/graphql/schema.ts
/**
* The part of github.com's GraphQL that the embedded GitHub executes: every type, field, argument, default and enum value
* is in the official schema with the same type, which a test holds against it.
*/
const FAMILIES = [
	repositoryFamily,
	issueFamily,
	codeFamily,
	fieldFamily,
	{
		sdl,
		fields: { Query: { search } }
	}
];
/** Types that come in pages. */
const PAGED = [...[
	"Commit",
	"Issue",
	"IssueComment",
	"IssueTimelineItems",
	"Label",
	"Milestone",
	"PullRequest"
], ...["PullRequestCommit", "User"]];
const pagesOf = (type, name = `${type}Connection`) => `type ${name} { nodes: [${type}] pageInfo: PageInfo! totalCount: Int! }`;
/** Types alone; {@link FIELDS} is how they get their values. Takes a while: `schemaOf` makes each only once. */
function sandboxSchema(has) {
	const parts = [
		...FAMILIES.map(({ sdl }) => sdl),
		...PAGED.map((type) => pagesOf(type)),
		pagesOf("Commit", "CommitHistoryConnection"),
		mutationSdl(has),
		CODE_INPUTS_SDL,
		codeMutationSdl(),
		has.dependencies ? DEPENDENCIES_SDL : "",
		has.dependenciesSummary ? DEPENDENCIES_SUMMARY_SDL : "",
		has.duplicates ? DUPLICATES_SDL : "",
		has.subIssues ? SUB_ISSUES_SDL : "",
		has.assignedActors ? ASSIGNED_ACTORS_SDL : "",
		has.issueFields ? ISSUE_FIELDS_SDL : "",
		has.issueTypes ? ISSUE_TYPES_SDL : "",
		has.mergeQueues ? MERGE_QUEUES_SDL : ""
	];
	return (0, import_graphql.buildSchema)(parts.join("\n"));
}
const mutationFields = Object.fromEntries(Object.entries(MUTATIONS).map(([name, { run }]) => [name, (_, scene, { input }) => {
	scene.scales.add("mutations", 1);
	const make = () => run(scene, input);
	const issue = SUBMITTED.includes(name) ? scene.submit(make) : make();
	return {
		clientMutationId: input.clientMutationId ?? null,
		issue
	};
}]));
const codeMutationFields = Object.fromEntries(Object.entries(CODE_MUTATIONS).map(([name, { run, gives }]) => [name, (_, scene, { input }) => {
	scene.scales.add("mutations", 1);
	const made = run(scene, input);
	const given = gives === void 0 ? {} : { [gives]: gives === "ref" ? refGiven(made) : made };
	return {
		clientMutationId: input.clientMutationId ?? null,
		...given
	};
}]));
/** How fields get their values, by type. */
const FIELDS = united({ Mutation: mutationFields }, { Mutation: codeMutationFields }, ...FAMILIES.map(({ fields }) => fields), nativeFields, queueFields);
function united(...all) {
	const types = {};
	for (const [type, fields] of all.flatMap((one) => Object.entries(one))) types[type] = {
		...types[type],
		...fields
	};
	return types;
}
// src/sandbox/http/graphql/execute.ts
/** GraphQL: a document is run, and its errors are told as github.com tells them. */
/** Text of what GitHub answers when a query takes too long, or broke something. */
const TIMEOUT = "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0000:0000:000000:000000:00000000` when reporting this issue.";
/** It keeps no state and takes long to make: one for all servers of the same parts, with its checked documents. */
const schemas = /* @__PURE__ */ new Map();
/** The executable schema, with or without the parts that older servers do not have. */
function schemaOf(has) {
	const { dependencies, dependenciesSummary, subIssues, assignedActors, issueFields, issueTypes } = has;
	const parts = [
		dependencies,
		dependenciesSummary,
		subIssues,
		assignedActors,
		issueFields,
		issueTypes
	];
	parts.push(Boolean(has.mergeQueues), Boolean(has.duplicates));
	const key = parts.join();
	const schema = schemas.get(key) ?? withFields(sandboxSchema(has));
	schemas.set(key, schema);
	return schema;
}
function withFields(schema) {
	const tops = [schema.getQueryType(), schema.getMutationType()];
	for (const type of Object.values(schema.getTypeMap())) {
		if ((0, import_graphql.isAbstractType)(type)) type.resolveType = (value) => String(value.kind);
		if (!(0, import_graphql.isObjectType)(type)) continue;
		for (const [name, field] of Object.entries(type.getFields())) {
			const resolve = FIELDS[type.name]?.[name];
			if (!resolve) continue;
			field.resolve = (source, args, run, info) => {
				if (tops.includes(type) && run.done++ >= run.failFrom) throw new import_graphql.GraphQLError(TIMEOUT);
				return Reflect.apply(resolve, void 0, [
					source,
					run.scene,
					args,
					info
				]);
			};
		}
	}
	return schema;
}
/** Runs an operation, and gives back its answer and the status of that. Mutation fields run in order and fail one by one; `failFrom` lets the k-th and later fail. */
function execute(scene, operation, failFrom = Infinity) {
	const { data, errors } = (0, import_graphql.executeSync)({
		schema: schemaOf(scene.features),
		document: operation.document,
		operationName: operation.name ?? null,
		variableValues: operation.variables,
		contextValue: {
			scene,
			done: 0,
			failFrom
		}
	});
	const { status } = scene.scales;
	if (status !== 200) return {
		status,
		body: "<html><body>We had issues producing the response</body></html>"
	};
	const told = errors ? { errors: errors.map(describe) } : {};
	return {
		status,
		body: {
			...data === void 0 ? {} : { data },
			...told
		}
	};
}
function describe(error) {
	const { originalError: cause, path, locations, message } = error;
	const place = {
		...path ? { path } : {},
		...locations ? { locations } : {}
	};
	if (cause instanceof Refusal) {
		const { type, sentence = cause.message } = cause.form;
		return {
			type,
			...place,
			message: sentence
		};
	}
	if (cause instanceof import_graphql.GraphQLError || !cause) {
		const type = (cause ?? error).extensions.type;
		return {
			...typeof type === "string" ? { type } : {},
			...place,
			message
		};
	}
	throw cause;
}
// src/sandbox/rules/runs.ts
/** Runs of workflows: when one may be run again, and what becomes of it. */
/** "up to 30 days after its initial run" ("Re-running workflows and jobs"). */
const MAX_AGE = 2592e6;
/** Beyond, the run fails with an annotation (changelog of 2026-04-10). */
const MAX_RERUNS = 50;
/** The workflow has run for a pull request as it is now. */
function addRun(store, pull, path, conclusion) {
	if (!isPull(pull)) throw new Error(`#${pull.number} is no pull request`);
	const repository = store.repositoryOf(pull);
	const at = store.stamp();
	const isFork = pull.pullRequest.headRepository !== fullName(repository);
	const run = {
		kind: "WorkflowRun",
		id: store.newId("run"),
		repository: repository.id,
		path,
		event: "pull_request",
		headSha: headShaOf(repository, pull),
		pullRequests: isFork ? [] : [pull.number],
		status: conclusion === null ? "queued" : "completed",
		conclusion,
		attempt: 1,
		createdAt: at,
		startedAt: at
	};
	store.runs.add(run);
	return run;
}
/** Newest first, as GitHub lists them. */
function workflowRunsOf(store, { id }) {
	return store.runs.where(({ repository }) => repository === id).reverse();
}
/**
* Runs what failed again, with the rights and on the commit of its first attempt. The words of the second and the third
* refusal are told by many, and documented nowhere.
*/
function rerunFailed({ store, actor }, run) {
	requirePermission(actor, store.repositoryOf(run), ["actions"], "write");
	if (run.status !== "completed") throw forbidden("This workflow is already running");
	if (store.now().getTime() - Date.parse(run.createdAt) > MAX_AGE) throw forbidden("Unable to retry this workflow run because it was created over a month ago");
	if (run.conclusion !== "failure") throw forbidden("This workflow run cannot be retried");
	const isTooOften = run.attempt > MAX_RERUNS;
	run.attempt += 1;
	run.startedAt = store.stamp();
	run.status = isTooOften ? "completed" : "queued";
	run.conclusion = isTooOften ? "failure" : null;
}
// src/sandbox/http/rest/payload.ts
/** `label` of the official description, without `default`. */
function labelPayload(scene, label) {
	const { id, name, description, color } = label;
	const url = `${repositoryUrl(scene, scene.store.repositoryOf(label))}/labels/${encodeURIComponent(name)}`;
	return {
		id,
		node_id: nodeId(label),
		url,
		name,
		description,
		color,
		archived_at: label.archived?.at ?? null
	};
}
/** `milestone` of the official description in part. Its counts are of issues and pull requests. */
function milestonePayload(scene, milestone) {
	const repository = scene.store.repositoryOf(milestone);
	const { open, closed } = countMilestone(scene.store, milestone);
	return {
		url: `${repositoryUrl(scene, repository)}/milestones/${milestone.number}`,
		html_url: htmlUrl(scene.store, milestone),
		id: milestone.id,
		node_id: nodeId(milestone),
		number: milestone.number,
		state: milestone.state,
		title: milestone.title,
		description: milestone.description,
		open_issues: open,
		closed_issues: closed,
		due_on: milestone.dueOn
	};
}
/** `issue` of the official description in part. A pull request says that it is one. */
function issuePayload(scene, issue) {
	const { store } = scene;
	const home = repositoryUrl(scene, store.repositoryOf(issue));
	const { id, number, title, body, state, stateReason, author } = issue;
	const url = `${home}/issues/${number}`;
	const pull = issue.kind === "PullRequest" ? { pull_request: { url: `${home}/pulls/${number}` } } : {};
	return {
		url,
		html_url: htmlUrl(store, issue),
		id,
		node_id: nodeId(issue),
		number,
		title,
		body,
		state,
		state_reason: stateReason,
		user: { login: author },
		labels: issue.labels.map((one) => ({ name: store.labels.of(one.id).name })),
		...pull
	};
}
/** `repository` of the official description in part. */
function repositoryPayload(scene, repository) {
	return {
		id: repository.id,
		node_id: nodeId(repository),
		full_name: fullName(repository),
		default_branch: repository.defaultBranch,
		archived: repository.archived,
		has_issues: repository.hasIssues,
		url: repositoryUrl(scene, repository),
		html_url: htmlUrl(scene.store, repository)
	};
}
/** `git-ref` of the official description in part. */
function refPayload(branch, sha) {
	return {
		ref: `refs/heads/${branch}`,
		object: {
			type: "commit",
			sha
		}
	};
}
/** `repository-collaborator-permission` of the official description in part. It knows four levels: triage is `read`. */
function permissionPayload(role) {
	return {
		permission: role === "triage" ? "read" : role,
		role_name: role
	};
}
/** `commit` of the official description in part. Its author is a name with no account behind it. */
function commitPayload(scene, repository, commit) {
	const { sha, message, author: name, createdAt: date } = commit;
	const person = {
		name,
		email: `${name}@users.noreply.github.com`,
		date
	};
	return {
		url: `${repositoryUrl(scene, repository)}/commits/${sha}`,
		sha,
		html_url: htmlUrl(scene.store, commit),
		commit: {
			author: person,
			committer: person,
			message,
			tree: { sha: commit.tree }
		},
		parents: commit.parents.map((sha) => ({ sha }))
	};
}
/** `workflow-run` of the official description in part. Of forks it names no pull request, as github.com does. */
function runPayload(scene, run) {
	const { id, path, event, headSha, pullRequests, status, conclusion, attempt, createdAt, startedAt } = run;
	const url = `${repositoryUrl(scene, scene.store.repositoryOf(run))}/actions/runs/${id}`;
	return {
		id,
		path,
		event,
		head_sha: headSha,
		pull_requests: pullRequests.map((number) => ({ number })),
		status,
		conclusion,
		run_attempt: attempt,
		created_at: createdAt,
		run_started_at: startedAt,
		url
	};
}
// src/sandbox/http/rest/route.ts
/** What is known of a body, or a refusal in the words of github.com; `unknown` takes the names that nobody knows. */
function checkBodyParameters({ body: shapes = {}, required }, body, unknown) {
	if (required !== void 0 && !(required in body)) throw unprocessable(`Invalid request.\n\n"${required}" wasn't supplied.`);
	const known = [];
	const lists = [];
	for (const [key, value] of Object.entries(body)) if (!Object.hasOwn(shapes, key)) unknown(key);
	else if (shapes[key] === "list" && Array.isArray(value)) lists.push([key, value.map(String)]);
	else if (shapes[key] !== "list" && (typeof value === "string" || value === null && shapes[key] === "string?")) known.push([key, value]);
	else throw unprocessable(`Invalid property /${key}: \`${JSON.stringify(value)}\` is not of type \`${shapes[key] === "list" ? "array" : "string"}\`.`);
	return {
		body: Object.fromEntries(known),
		lists: Object.fromEntries(lists)
	};
}
/** One page of a list and its Link header. Default 30, at most 100 ("Using pagination in the REST API"). */
function paged(call, all, payload) {
	const whole = (name, otherwise) => {
		const value = Number(call.query.get(name) ?? otherwise);
		return Number.isInteger(value) && value > 0 ? value : otherwise;
	};
	const [page, perPage] = [whole("page", 1), Math.min(100, whole("per_page", 30))];
	const last = Math.max(1, Math.ceil(all.length / perPage));
	const links = [];
	if (page > 1) links.push(["prev", Math.min(page - 1, last)]);
	if (page < last) links.push(["next", page + 1], ["last", last]);
	if (page > 1) links.push(["first", 1]);
	const link = links.map(([rel, to]) => `<${pageUrl(call, to)}>; rel="${rel}"`).join(", ");
	return {
		body: all.slice((page - 1) * perPage, page * perPage).map(payload),
		headers: link === "" ? {} : { link }
	};
}
/** Links go by repository id, as github.com's do: follow, do not build them. */
function pageUrl({ query, path, repository, scene }, page) {
	const parameters = new URLSearchParams(query);
	parameters.set("page", String(page));
	return `${scene.apiUrl}/repositories/${repository.id}${path}?${parameters}`;
}
/** Whether a list shows what is in this state: only what is open, unless it was asked for. */
function isAsked(state, asked) {
	return asked === "all" || state === (asked ?? "open");
}
// src/sandbox/http/rest/actions.ts
/** Endpoints for workflows. None is run: that one was asked for stands in the record of requests, and in the state. */
/** 403 without `actions: write`, whatever else the token may do. */
const actionRoutes = [
	{
		operation: "actions/create-workflow-dispatch",
		method: "POST",
		path: /^\/actions\/workflows\/([^/]+)\/dispatches$/,
		body: { ref: "string" },
		required: "ref",
		answer: ({ scene, repository }) => {
			requirePermission(scene.actor, repository, ["actions"], "write");
			return { body: void 0 };
		}
	},
	{
		operation: "actions/list-workflow-runs-for-repo",
		method: "GET",
		path: /^\/actions\/runs$/,
		read: ["actions"],
		query: [...[
			"actor",
			"branch",
			"event",
			"status",
			"per_page",
			"page",
			"created"
		], ...[
			"exclude_pull_requests",
			"check_suite_id",
			"head_sha"
		]],
		answer: (call) => {
			const { scene, repository, query } = call;
			const [sha, event] = [query.get("head_sha"), query.get("event")];
			const found = workflowRunsOf(scene.store, repository).filter((run) => (sha === null || run.headSha === sha) && (event === null || run.event === event));
			const { body, headers } = paged(call, found, (run) => runPayload(scene, run));
			return {
				body: {
					total_count: found.length,
					workflow_runs: body
				},
				headers
			};
		}
	},
	{
		operation: "actions/re-run-workflow-failed-jobs",
		method: "POST",
		path: /^\/actions\/runs\/(\d+)\/rerun-failed-jobs$/,
		answer: ({ scene, repository, name }) => {
			const run = scene.store.runs.get(Number(name));
			if (run?.repository !== repository.id) throw notFound("Not Found");
			rerunFailed(scene, run);
			return { body: {} };
		}
	}
];
// src/sandbox/http/rest/code.ts
/** Endpoints for a repository, its branches and commits as git has them, and pull requests that are opened and merged. */
/** All that reads needs `contents: read` where the repository is private, but for the repository itself. */
const codeRoutes = [
	{
		operation: "repos/get",
		method: "GET",
		path: /^$/,
		answer: ({ scene, repository }) => ({ body: repositoryPayload(scene, repository) })
	},
	{
		operation: "git/get-ref",
		method: "GET",
		path: /^\/git\/ref\/heads(?:\/|%2F)(.+)$/i,
		read: ["contents"],
		answer: ({ repository, name }) => ({ body: refPayload(name, headOf(repository, name)) })
	},
	{
		operation: "git/get-commit",
		method: "GET",
		path: /^\/git\/commits\/([0-9a-f]{40})$/,
		read: ["contents"],
		answer: ({ scene, repository, name }) => {
			const commit = repository.commits[name];
			if (!commit) throw notFound("Not Found");
			return { body: commitPayload(scene, repository, commit).commit };
		}
	},
	{
		operation: "git/create-commit",
		method: "POST",
		path: /^\/git\/commits$/,
		body: {
			message: "string",
			tree: "string",
			parents: "list"
		},
		required: "tree",
		answer: ({ scene, repository, body, lists }) => {
			const { message, tree } = body;
			return { body: { sha: commitAlone(scene, repository, {
				message: message ?? "",
				tree: tree ?? "",
				parents: lists.parents ?? []
			}).sha } };
		}
	},
	{
		operation: "git/create-ref",
		method: "POST",
		path: /^\/git\/refs$/,
		body: {
			ref: "string",
			sha: "string"
		},
		required: "sha",
		answer: ({ scene, repository, body: { ref, sha } }) => {
			const { name } = createBranch(scene, repository, ref ?? "", sha ?? "");
			return { body: refPayload(name, sha ?? "") };
		}
	},
	{
		operation: "git/update-ref",
		method: "PATCH",
		path: /^\/git\/refs\/heads(?:\/|%2F)(.+)$/i,
		body: { sha: "string" },
		required: "sha",
		answer: ({ scene, repository, name, body: { sha } }) => {
			moveBranch(scene, {
				repository,
				name
			}, sha ?? "", false);
			return { body: refPayload(name, sha ?? "") };
		}
	},
	{
		operation: "git/delete-ref",
		method: "DELETE",
		path: /^\/git\/refs\/heads(?:\/|%2F)(.+)$/i,
		answer: ({ scene, repository, name }) => {
			deleteBranch(scene, {
				repository,
				name
			});
			return { body: void 0 };
		}
	},
	{
		operation: "pulls/create",
		method: "POST",
		path: /^\/pulls$/,
		body: {
			title: "string",
			body: "string?",
			head: "string",
			base: "string"
		},
		required: "head",
		answer: ({ scene, repository, body: { title, body, head, base } }) => {
			return { body: issuePayload(scene, requestMerge(scene, repository, {
				title: title ?? "",
				body: body ?? "",
				head: head ?? "",
				base: base ?? ""
			}, scene.features.pullRequests)) };
		}
	},
	{
		operation: "pulls/update",
		method: "PATCH",
		path: /^\/pulls\/(\d{1,15})$/,
		body: { state: "string" },
		answer: ({ scene, repository, name, body: { state } }) => {
			const pull = scene.store.findIssue(repository, Number(name));
			if (pull?.kind !== "PullRequest") throw notFound("Not Found");
			if (state === "closed") closeIssue(scene, pull, "completed");
			else if (state === "open") reopenIssue(scene, pull);
			return { body: issuePayload(scene, pull) };
		}
	},
	{
		operation: "pulls/merge",
		method: "PUT",
		path: /^\/pulls\/(\d{1,15})\/merge$/,
		body: { merge_method: "string" },
		answer: ({ scene, repository, name, body: { merge_method: method } }) => {
			const pull = scene.store.findIssue(repository, Number(name));
			if (!pull) throw notFound("Not Found");
			requireWrite(scene.actor, repository, ["contents", ...scopesOf(pull)], "write");
			if (method !== "merge" && method !== "squash" && method !== "rebase") throw unprocessable("Invalid merge method");
			return { body: {
				sha: mergePullRequest(scene, pull, method).sha,
				merged: true
			} };
		}
	}
];
function headOf({ branches }, name) {
	const sha = branches[name];
	if (sha === void 0) throw notFound("Not Found");
	return sha;
}
// src/sandbox/http/rest/commits.ts
/** Endpoints for commits: the history of a branch, and what one has that another has not. */
/** All need `contents: read` where the repository is private. */
const commitRoutes = [{
	operation: "repos/list-commits",
	method: "GET",
	path: /^\/commits$/,
	read: ["contents"],
	query: [
		"page",
		"per_page",
		"sha",
		"path",
		"author",
		"committer",
		"since",
		"until"
	],
	answer: (call) => {
		const { query, repository } = call;
		const { sha } = refOf(call, query.get("sha") ?? repository.defaultBranch);
		return paged(call, commitHistory(repository, sha, {
			path: query.get("path"),
			since: query.get("since"),
			until: query.get("until")
		}), payloadOf(call));
	}
}, {
	operation: "repos/compare-commits-with-basehead",
	method: "GET",
	path: /^\/compare\/(.+)$/,
	read: ["contents"],
	query: ["page", "per_page"],
	answer: (call) => {
		const { repository, query, name } = call;
		const [from, to] = name.split("...");
		if (!from || !to) throw notFound("Not Found");
		const [base, head] = [refOf(call, from), refOf(call, to)];
		if (!mergeBase(repository, base.sha, head.sha)) throw notFound("No common ancestor", `No common ancestor between ${from} and ${to}.`);
		const ahead = ancestors(repository, head.sha, base.sha);
		const behind = ancestors(repository, base.sha, head.sha).length;
		const { body: commits, headers } = query.has("per_page") || query.has("page") ? paged(call, ahead, payloadOf(call)) : {
			body: ahead.slice(-250).map(payloadOf(call)),
			headers: {}
		};
		const counts = {
			ahead_by: ahead.length,
			behind_by: behind,
			total_commits: ahead.length
		};
		return {
			body: {
				status: statusOf(ahead.length, behind),
				...counts,
				commits
			},
			headers
		};
	}
}];
function statusOf(ahead, behind) {
	if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
	return behind > 0 ? "behind" : "identical";
}
const payloadOf = ({ scene, repository }) => (commit) => commitPayload(scene, repository, commit);
const refOf = ({ scene, repository }, ref) => resolveRef(scene.store, repository, ref);
// src/sandbox/rules/labels.ts
/** Grey, which GitHub gives to a label that is made by being used. */
const DEFAULT_COLOR = "ededed";
/** Operation issues/create-label, for the write role. 422 names the wrong field; names are unique in any case. */
function createLabel(acting, repository, fields) {
	requireWrite(acting.actor, repository, ["issues"], "write");
	return insertLabel(acting, repository, {
		...fields,
		name: fields.name ?? ""
	});
}
/** Operation issues/update-label. Refuses what {@link createLabel} does, and then changes nothing. */
function updateLabel(acting, label, fields) {
	const repository = acting.store.repositoryOf(label);
	requireWrite(acting.actor, repository, ["issues"], "write");
	return change(acting, repository, label, fields);
}
/** All of it is checked before any of it is set. */
function change(acting, repository, label, fields) {
	const { name: wanted, description = label.description } = fields;
	const name = wanted === void 0 ? label.name : checkName(acting, repository, wanted, label);
	const color = checkColor(fields.color ?? label.color);
	if (description !== null && isLonger(description, 100)) throw tooLong("Label", "description", 100);
	return Object.assign(label, {
		name,
		color,
		description: description || null
	});
}
/** Operation issues/delete-label. Issues lose it, and no event of theirs says so. */
function deleteLabel({ store, actor }, label) {
	requireWrite(actor, store.repositoryOf(label), ["issues"], "write");
	store.removeLabel(label);
}
/**
* Labels by name for an issue. One that does not exist is made, as REST does for those with push access (widely relied
* on, not documented). A name that cannot be one is refused with `invalid` and without a message.
*/
function labelsByName(acting, repository, names) {
	const find = (name) => acting.store.findLabel(repository, name);
	for (const name of names) if (!find(name) && (name.trim() === "" || isLonger(name, 50))) throw invalid("Name is invalid", {
		value: name,
		resource: "Label",
		field: "name",
		code: "invalid"
	});
	return names.map((name) => find(name) ?? insertLabel(acting, repository, { name }));
}
function insertLabel(acting, repository, fields) {
	const id = acting.store.newId("label");
	const bare = {
		name: "",
		color: DEFAULT_COLOR,
		description: null,
		archived: null
	};
	const label = {
		kind: "Label",
		id,
		repository: repository.id,
		...bare
	};
	change(acting, repository, label, fields);
	acting.store.labels.add(label);
	return label;
}
function checkName({ store }, repository, name, self) {
	const trimmed = name.trim();
	if (trimmed === "") throw invalid("Name can't be blank", refused$2("missing_field", "name"));
	if (isLonger(trimmed, 50)) throw tooLong("Label", "name", 50);
	const taken = store.findLabel(repository, trimmed);
	if (taken && taken !== self) throw invalid("Name has already been taken", refused$2("already_exists", "name"));
	return trimmed;
}
function checkColor(color) {
	if (/^[0-9a-fA-F]{6}$/.test(color)) return color.toLowerCase();
	throw invalid("Color is invalid", refused$2("invalid", "color"));
}
const refused$2 = (code, field) => ({
	resource: "Label",
	code,
	field
});
// src/sandbox/http/rest/issues.ts
/** Endpoints for issues: made with labels by name, which only REST can, and listed together with pull requests. */
/** The product makes and reads issues by GraphQL; these show what REST alone does. */
const issueRoutes = [
	{
		operation: "issues/list-for-repo",
		method: "GET",
		path: /^\/issues$/,
		read: ["issues", "pull-requests"],
		query: [
			"page",
			"per_page",
			"state",
			"sort",
			"direction"
		],
		answer: (call) => {
			const asked = call.query.get("state");
			return paged(call, call.scene.store.issuesOf(call.repository).filter(({ state }) => isAsked(state, asked)), (one) => issuePayload(call.scene, one));
		}
	},
	{
		operation: "issues/create",
		method: "POST",
		path: /^\/issues$/,
		body: {
			title: "string",
			body: "string?",
			labels: "list"
		},
		required: "title",
		answer: ({ scene, repository, body, lists }) => {
			const labels = labelsByName(scene, repository, lists.labels ?? []);
			const fields = {
				title: body.title ?? "",
				body: body.body ?? null,
				labels
			};
			const payload = issuePayload(scene, scene.submit(() => createIssue(scene, repository, fields)));
			return {
				body: payload,
				headers: { location: payload.url }
			};
		}
	},
	{
		operation: "issues/get",
		method: "GET",
		path: /^\/issues\/(\d{1,15})$/,
		read: ["issues", "pull-requests"],
		answer: ({ scene, repository, name }) => {
			const issue = scene.store.findIssue(repository, Number(name));
			if (!issue) throw notFound("Not Found");
			return { body: issuePayload(scene, issue) };
		}
	}
];
// src/sandbox/http/rest/planning.ts
/** Endpoints for labels, milestones and assignees. */
const MILESTONE = {
	title: "string",
	state: "string",
	description: "string?",
	due_on: "string?"
};
/** The product deletes none of what it makes; who tries the server does. */
const planningRoutes = [
	{
		operation: "issues/create-label",
		method: "POST",
		path: /^\/labels$/,
		body: {
			name: "string",
			color: "string",
			description: "string?"
		},
		required: "name",
		answer: ({ scene, repository, body }) => made(labelPayload(scene, createLabel(scene, repository, labelFields(body, body.name))))
	},
	{
		operation: "issues/update-label",
		method: "PATCH",
		path: /^\/labels\/([^/]+)$/,
		body: {
			new_name: "string",
			color: "string",
			description: "string?"
		},
		answer: ({ scene, repository, name, body }) => {
			const label = scene.store.findLabel(repository, name);
			if (!label) throw notFound("Label does not exist");
			return { body: labelPayload(scene, updateLabel(scene, label, labelFields(body, body.new_name))) };
		}
	},
	{
		operation: "issues/list-labels-for-repo",
		method: "GET",
		path: /^\/labels$/,
		read: ["issues", "pull-requests"],
		query: ["page", "per_page"],
		answer: (call) => paged(call, call.scene.store.labelsOf(call.repository), (one) => labelPayload(call.scene, one))
	},
	{
		operation: "issues/delete-label",
		method: "DELETE",
		path: /^\/labels\/([^/]+)$/,
		answer: ({ scene, repository, name }) => {
			const label = scene.store.findLabel(repository, name);
			if (!label) throw notFound("Not Found");
			deleteLabel(scene, label);
			return { body: void 0 };
		}
	},
	{
		operation: "issues/list-milestones",
		method: "GET",
		path: /^\/milestones$/,
		read: ["issues", "pull-requests"],
		query: [
			"page",
			"per_page",
			"state",
			"sort",
			"direction"
		],
		answer: (call) => paged(call, call.scene.store.milestonesOf(call.repository).filter(({ state }) => isAsked(state, call.query.get("state"))), (one) => milestonePayload(call.scene, one))
	},
	{
		operation: "issues/delete-milestone",
		method: "DELETE",
		path: /^\/milestones\/(\d{1,15})$/,
		answer: ({ scene, repository, name }) => {
			const milestone = scene.store.findMilestone(repository, Number(name));
			if (!milestone) throw notFound("Not Found");
			deleteMilestone(scene, milestone);
			return { body: void 0 };
		}
	},
	{
		operation: "issues/create-milestone",
		method: "POST",
		path: /^\/milestones$/,
		body: MILESTONE,
		required: "title",
		answer: ({ scene, repository, body }) => made(milestonePayload(scene, createMilestone(scene, repository, milestoneFields(body))))
	},
	{
		operation: "issues/update-milestone",
		method: "PATCH",
		path: /^\/milestones\/(\d{1,15})$/,
		body: MILESTONE,
		answer: ({ scene, repository, name, body }) => {
			const milestone = scene.store.findMilestone(repository, Number(name));
			if (!milestone) throw notFound("Could not resolve to a Milestone");
			return { body: milestonePayload(scene, updateMilestone(scene, milestone, milestoneFields(body))) };
		}
	},
	{
		operation: "issues/check-user-can-be-assigned",
		method: "GET",
		path: /^\/assignees\/([^/]+)$/,
		read: ["issues", "pull-requests"],
		answer: ({ scene, repository, name }) => {
			if (!assignable(scene.store, repository).map((login) => login.toLowerCase()).includes(name.toLowerCase())) throw notFound("Not Found");
			return { body: void 0 };
		}
	},
	{
		operation: "repos/get-collaborator-permission-level",
		method: "GET",
		path: /^\/collaborators\/([^/]+)\/permission$/,
		answer: ({ scene, repository, name }) => {
			const user = scene.store.users.get(name.toLowerCase());
			if (user?.kind !== "User") throw notFound(`${name} is not a user`);
			return { body: permissionPayload(roleOf(personOf(user.login), repository)) };
		}
	}
];
/** What is new says where it can be asked for. */
const made = (body) => ({
	body,
	headers: { location: body.url }
});
function labelFields({ color, description }, name) {
	return {
		name: name ?? void 0,
		color: color ?? void 0,
		description
	};
}
function milestoneFields({ title, state, description, due_on: dueOn }) {
	return {
		title: title ?? void 0,
		state: state ?? void 0,
		description,
		dueOn
	};
}
// src/sandbox/http/rest/rest.ts
const ROUTES = [
	...actionRoutes,
	...codeRoutes,
	...commitRoutes,
	...issueRoutes,
	...planningRoutes
];
/** Every endpoint is about a repository. Links and redirects name it by its id: `/repositories/1/commits`. */
const PLACE = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(?=\/|$)/;
/**
* Refuses what every endpoint refuses, finds the route and answers. Throws a `Refusal` otherwise.
* @param problem takes what the product should not have sent though it is answered
*/
function answerRest(scene, request, problem) {
	checkHeaders(request.headers);
	const { method, query } = request;
	const path = request.path.replace(PLACE, "");
	const route = find(method, request.path);
	if (!route) {
		problem(`no such endpoint: ${method} ${request.path}`);
		throw notFound("Not Found");
	}
	const name = decode(route.path.exec(path)?.[1] ?? "");
	const sent = parseBody(request.body);
	const repository = repositoryOf(scene, request, path);
	if (method === "GET") requirePermission(scene.actor, repository, route.read ?? ["metadata"], "read");
	for (const key of query.keys()) if (!route.query?.includes(key)) problem(`${route.operation}: unknown query parameter "${key}"`);
	const { body, lists } = checkBodyParameters(route, sent, (key) => problem(`${route.operation}: unknown body parameter "${key}"`));
	const call = {
		scene,
		repository,
		name,
		query,
		body,
		lists,
		path
	};
	const { body: payload, headers = {} } = route.answer(call);
	return {
		status: payload === void 0 ? 204 : method === "POST" ? 201 : 200,
		body: payload,
		headers
	};
}
function find(method, path) {
	if (!PLACE.test(path)) return void 0;
	const below = path.replace(PLACE, "");
	return ROUTES.find((route) => route.method === method && route.path.test(below));
}
/** The operation id of the endpoint that a request would reach, or its method and path where there is none. */
function operationOf(method, path) {
	return find(method, path)?.operation ?? `${method} ${path}`;
}
/** Versions that github.com serves; another one is refused ("API Versions", "Troubleshooting the REST API"). */
const VERSIONS = ["2022-11-28", "2026-03-10"];
function checkHeaders(headers) {
	const { "user-agent": agent, accept = "*/*", "x-github-api-version": version = "2022-11-28" } = headers;
	if (!agent) throw forbidden("Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
	if (!/json|\*\/\*|application\/\*|vnd\.github/.test(accept)) throw malformed("Unsupported 'Accept' header: Must accept 'application/json'.", 415);
	if (!VERSIONS.includes(String(version))) throw malformed(`"${version}" is not a supported version.`);
}
function repositoryOf({ store, actor, apiUrl }, request, below) {
	const [, name, id] = PLACE.exec(request.path) ?? [];
	const repository = requireSight(actor, name === void 0 ? store.repositories.get(Number(id)) : store.findRepository(decode(name)), name ?? "");
	if (name === void 0 || fullName(repository).toLowerCase() === decode(name).toLowerCase()) return repository;
	const query = request.query.size > 0 ? `?${request.query}` : "";
	const url = `${apiUrl}/repositories/${repository.id}${below}${query}`;
	throw moved(url, `Could not resolve to a Repository with the name '${name}'.`);
}
function parseBody(text) {
	if (text === "") return {};
	try {
		return Object(JSON.parse(text));
	} catch {
		throw malformed("Problems parsing JSON");
	}
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw malformed("Bad Request");
	}
}
// src/sandbox/http/answer.ts
/** What is answered: by the limits, by REST or GraphQL, or by what goes wrong instead. */
/** The answer, with everything that it changes done. A fault stands in its place, before or after. */
function decide(sandbox, incoming, fault) {
	const { actor = ANONYMOUS, record } = incoming;
	const limited = (reply, until) => {
		const headers = {
			...sandbox.limits.headers(actor, record.kind, until),
			...reply.headers
		};
		return {
			...reply,
			headers
		};
	};
	const done = (failFrom) => limited(answer(sandbox, incoming, failFrom));
	switch (fault?.kind) {
		case "secondary": return limited(refused$1(incoming, secondaryLimit(fault.retryAfter, fault.status)));
		case "primary": {
			const reset = Math.ceil(sandbox.store.now().getTime() / 1e3) + fault.reset;
			return limited(refused$1(incoming, new Refusal({
				status: record.kind === "graphql" ? 200 : 403,
				type: "RATE_LIMITED",
				message: "API rate limit exceeded for installation ID 1."
			})), reset);
		}
		case "status": {
			if (fault.commit) done();
			const { status, body = { message: "Server Error" }, headers = {} } = fault;
			return {
				status,
				body,
				headers
			};
		}
		case "timeout":
			if (fault.commit) done();
			return {
				status: fault.status,
				body: {
					data: null,
					errors: [{ message: TIMEOUT }]
				},
				headers: {}
			};
		case "hang": return fault.commit ? done() : {
			status: 0,
			body: void 0,
			headers: {}
		};
		case "partial": return done(fault.from);
		default: return done();
	}
}
function answer(sandbox, incoming, failFrom) {
	const { record, actor, graphql } = incoming;
	try {
		if (!actor) throw unauthorized("Bad credentials");
		sandbox.limits.charge(actor, record);
		if (graphql) return {
			headers: {},
			...answerGraphql(sandbox, actor, graphql, failFrom)
		};
		return answerRest(sandbox.scene(actor), incoming, (text) => sandbox.problems.push(text));
	} catch (error) {
		if (error instanceof Refusal) return refused$1(incoming, error);
		throw error;
	}
}
/** GraphQL tells its primary limit as an error in a 200. */
function refused$1({ graphql }, { form, body }) {
	const { status, type, message, headers = {} } = form;
	return {
		status,
		headers,
		body: graphql && status === 200 ? { errors: [{
			type,
			message
		}] } : body
	};
}
function answerGraphql(sandbox, actor, operation, failFrom) {
	if (actor.kind === "anonymous") throw unauthorized("This endpoint requires you to be authenticated.");
	if ("document" in operation) return execute(sandbox.scene(actor), operation, failFrom);
	const mistakes = Object.values(sandbox.features).every((feature) => feature !== false) ? operation.errors ?? [] : [];
	for (const { message } of mistakes) sandbox.problems.push(`GraphQL: ${message}`);
	return {
		status: 200,
		body: operation
	};
}
// src/sandbox/http/reply.ts
/** @param cut half of the answer, with the length of the whole */
function send(response, { status, body, headers }, cut) {
	if (body === void 0) {
		response.writeHead(status, headers).end();
		return;
	}
	const page = typeof body === "string";
	const bytes = Buffer.from(page ? body : JSON.stringify(body));
	const type = page ? "text/html" : "application/json; charset=utf-8";
	response.writeHead(status, {
		"content-type": type,
		"content-length": bytes.length,
		...headers
	});
	if (!cut) {
		response.end(bytes);
		return;
	}
	response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
/**
* The cost as the documentation computes it: a connection is one request for each node of its parents, at its
* `first` or `last`, and the sum is divided by 100.
*/
function costOf(document, operation, variables) {
	const fieldsIn = (set) => (set?.selections ?? []).flatMap((selection) => {
		if (selection.kind === "Field") return selection;
		if (selection.kind === "InlineFragment") return fieldsIn(selection.selectionSet);
		const { value: name } = selection.name;
		const found = document.definitions.find((one) => one.kind === "FragmentDefinition" && one.name.value === name);
		return found?.kind === "FragmentDefinition" ? fieldsIn(found.selectionSet) : [];
	});
	let [requests, nodes] = [0, 0];
	const walk = (fields, parents) => {
		for (const field of fields) {
			const size = pageSize(field, operation, variables);
			if (size !== void 0) {
				requests += parents;
				nodes += parents * size;
			}
			walk(fieldsIn(field.selectionSet), parents * (size ?? 1));
		}
	};
	const top = fieldsIn(operation.selectionSet);
	walk(top, 1);
	const fields = top.map(({ name }) => name.value);
	const mutations = operation.operation === "mutation" ? fields : [];
	return {
		points: Math.max(1, Math.round(requests / 100)),
		nodes,
		mutations,
		fields
	};
}
/** `first` or `last` of a connection. */
function pageSize({ arguments: given = [] }, { variableDefinitions = [] }, variables) {
	const number = (value) => {
		if (value?.kind === "IntValue") return Number(value.value);
		if (value?.kind !== "Variable") return void 0;
		const name = value.name.value;
		const sent = variables[name];
		if (typeof sent === "number") return sent;
		const declared = variableDefinitions.find(({ variable }) => variable.name.value === name);
		return sent === void 0 ? number(declared?.defaultValue) : void 0;
	};
	return number(given.find(({ name }) => name.value === "first" || name.value === "last")?.value);
}
// src/sandbox/http/graphql/prepare.ts
/** GraphQL: a request is read and checked before it runs; what is refused then is told with a code. */
/** Reads a body `{query, variables, operationName}`. What is refused before it runs comes back as errors. */
function prepareOperation(schema, body) {
	const { query, variables: given, operationName } = fieldsOf(body);
	if (typeof query !== "string") return refusal("A query attribute must be specified and must be a string.");
	const checked = check(schema, query);
	if ("errors" in checked) return checked;
	const { document } = checked;
	const name = typeof operationName === "string" ? operationName : void 0;
	const operations = document.definitions.filter((definition) => definition.kind === import_graphql.Kind.OPERATION_DEFINITION);
	const operation = name === void 0 ? operations[0] : operations.find((one) => one.name?.value === name);
	if (!operation || name === void 0 && operations.length > 1) return refusal("An operation name is required");
	const variables = typeof given === "object" && given !== null ? { ...given } : {};
	const cost = costOf(document, operation, variables);
	if (cost.nodes <= 5e5) return {
		document,
		name,
		variables,
		cost
	};
	return { errors: [{
		type: "MAX_NODE_LIMIT_EXCEEDED",
		message: `This query requests up to ${cost.nodes.toLocaleString("en")} possible nodes which exceeds the maximum limit of 500,000.`
	}] };
}
function fieldsOf(body) {
	try {
		return Object(JSON.parse(body));
	} catch {
		return {};
	}
}
const refusal = (message) => ({ errors: [{ message }] });
const checkedDocuments = /* @__PURE__ */ new WeakMap();
/** Clients send the same few documents again and again; their check is remembered. */
function check(schema, query) {
	const known = checkedDocuments.get(schema) ?? /* @__PURE__ */ new Map();
	checkedDocuments.set(schema, known);
	const result = known.get(query) ?? checkNew(schema, query);
	if (known.size > 200) known.clear();
	known.set(query, result);
	return result;
}
function checkNew(schema, query) {
	let document;
	try {
		document = (0, import_graphql.parse)(query);
	} catch (error) {
		if (!(error instanceof import_graphql.GraphQLError)) throw error;
		return { errors: [{
			message: error.message,
			locations: error.locations ?? []
		}] };
	}
	const errors = (0, import_graphql.validate)(schema, document);
	return errors.length === 0 ? { document } : { errors: errors.map(refused) };
}
/** What is not in the schema is told with a code, as github.com does. */
function refused(error) {
	const locations = error.locations ?? [];
	const field = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
	const argument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/.exec(error.message);
	if (field) {
		const [, fieldName = "", typeName = ""] = field;
		const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`;
		return {
			locations,
			extensions: {
				code: "undefinedField",
				typeName,
				fieldName
			},
			message
		};
	}
	if (argument) {
		const [, argumentName = "", , name = ""] = argument;
		const message = `Field '${name}' doesn't accept argument '${argumentName}'`;
		return {
			locations,
			extensions: {
				code: "argumentNotAccepted",
				name,
				typeName: "Field",
				argumentName
			},
			message
		};
	}
	const [, unknown] = /^Unknown type "(\w+)"/.exec(error.message) ?? [];
	return {
		locations,
		message: unknown ? `No such type ${unknown}, so it can't be a fragment condition` : error.message
	};
}
// src/sandbox/http/request.ts
/** UTF-8 text of any length. Rejects where the client breaks off. */
async function readBody(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
/** `/api/v3` and `/api/graphql` are GitHub Enterprise Server's. What is wrong with a request is refused later. */
function parseRequest(world, { url: address = "/", method = "GET", headers }, body) {
	const url = new URL(address, "http://127.0.0.1");
	const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, "").replace(/^\/api\/graphql$/, "/graphql") || "/";
	const actor = world.actor(headers.authorization);
	const graphql = path === "/graphql" && method === "POST" ? prepareOperation(schemaOf(world.features), body) : void 0;
	const asked = graphql ? ofGraphql(graphql) : ofRest(method, path);
	return {
		record: {
			index: world.requests.length,
			method,
			path: `${url.pathname}${url.search}`,
			...asked,
			actor: actor?.login ?? "",
			status: 0,
			write: asked.contentWrites > 0,
			body,
			fault: null
		},
		method,
		path,
		query: url.searchParams,
		headers,
		body,
		actor,
		graphql
	};
}
function ofRest(method, path) {
	const contentWrites = ["GET", "HEAD"].includes(method) ? 0 : 1;
	return {
		kind: "rest",
		operations: [operationOf(method, path)],
		contentWrites,
		cost: 1
	};
}
function ofGraphql(graphql) {
	const kind = "graphql";
	if (!("document" in graphql)) return {
		kind,
		operations: [],
		contentWrites: 0,
		cost: 1
	};
	const { fields, mutations, points } = graphql.cost;
	return {
		kind,
		operations: fields,
		contentWrites: mutations.length,
		cost: points
	};
}
// src/sandbox/trouble/heavy.ts
/** What one GraphQL document may weigh before GitHub cuts it off; where, it does not disclose (github-api facts, §12). */
/** Weighs one document while it is answered. */
var Scales = class {
	#budget;
	#weights = {
		issues: 0,
		connections: 0,
		listed: 0,
		bytes: 0,
		mutations: 0
	};
	#heavy = false;
	constructor(budget) {
		this.#budget = budget;
	}
	/** Status of the answer. */
	get status() {
		return this.#heavy ? this.#budget.answer ?? 200 : 200;
	}
	/** @throws Refusal that leaves a null at its place, from the first that is too much */
	add(what, amount) {
		this.#weights[what] += amount;
		if (this.#weights[what] <= (this.#budget[what] ?? Infinity)) return;
		this.#heavy = true;
		throw new Refusal({
			status: 200,
			type: "RESOURCE_LIMITS_EXCEEDED",
			message: "Resource limits for this query exceeded."
		});
	}
};
// src/sandbox/people/person.ts
/** Binds a person to a repository. */
function person(acting, repository) {
	const { store } = acting;
	const issueOf = (reference) => findIssue(store, repository, reference);
	const label = (name) => known(store.findLabel(repository, name), `label "${name}"`);
	const milestone = (title) => known(store.milestonesOf(repository).find((one) => one.title === title), `milestone "${title}"`);
	const labelsOf = (names) => labelsByName(acting, repository, names);
	const named = ({ labels, milestone: title, ...fields }) => ({
		...fields,
		labels: labels && labelsOf(labels),
		milestone: title == null ? title : milestone(title)
	});
	/** A new branch begins at the head of the default branch. */
	const on = (branch) => {
		repository.branches[branch] ??= repository.branches[repository.defaultBranch] ?? "";
		return branch;
	};
	return {
		login: acting.actor.login,
		createIssue: ({ parent, ...fields }) => createIssue(acting, repository, {
			...named(fields),
			title: fields.title,
			parent: parent === void 0 ? void 0 : issueOf(parent)
		}).number,
		editIssue: (issue, fields) => updateIssue(acting, issueOf(issue), named(fields)),
		close: (issue, reason = "completed", of) => closeIssue(acting, issueOf(issue), reason, of === void 0 ? void 0 : issueOf(of)),
		reopen: (issue) => reopenIssue(acting, issueOf(issue)),
		addLabels: (issue, ...names) => addLabels(acting, issueOf(issue), labelsOf(names)),
		removeLabels: (issue, ...names) => removeLabels(acting, issueOf(issue), names.map(label)),
		/** Returns the comment's database id. */
		comment: (issue, body) => addComment(acting, issueOf(issue), body).id,
		editComment: (id, body) => updateComment(acting, store.comments.of(id), body),
		block: (blocked, blocker) => addBlockedBy(acting, issueOf(blocked), issueOf(blocker), "accept"),
		unblock: (blocked, blocker) => removeBlockedBy(acting, issueOf(blocked), issueOf(blocker)),
		/** Moves a child under another parent, or under none. */
		setParent: (child, parent) => {
			const issue = issueOf(child);
			if (parent !== null) addSubIssue(acting, issueOf(parent), issue, true);
			else if (issue.parent !== null) removeSubIssue(acting, store.issues.of(issue.parent), issue);
		},
		deleteIssue: (issue) => deleteIssue(acting, issueOf(issue)),
		/** To another repository of the same owner; returns the new number there. */
		transferIssue: (issue, target) => {
			const there = known(store.findRepository(target), `repository ${target}`);
			return transferIssue(acting, issueOf(issue), there).number;
		},
		/** Assigns an agent or an app, which only `assignedActors` shows. */
		assignAgent: (issue, login) => assignAgent(acting, issueOf(issue), login),
		/** A day or the name of an option; null takes it away. */
		setField: (issue, name, value) => {
			const one = issueOf(issue);
			const field = known(fieldsOf$2(store, one).find((field) => field.name === name), `field "${name}"`);
			const option = field.options.find((option) => option.name === value);
			const content = value === null ? { delete: true } : {
				dateValue: value,
				textValue: value,
				singleSelectOptionId: option ? nativeId(option) : null
			};
			setValues(acting, one, [{
				fieldId: nativeId(field),
				...content
			}], "allow");
		},
		setType: (issue, name) => {
			const one = issueOf(issue);
			updateIssue(acting, one, { type: known(name === null ? null : typesOf(store, one).find((type) => type.name === name), `type "${name}"`) });
		},
		pin: (issue, pinned = true) => setPinned(acting, issueOf(issue), pinned),
		lock: (issue, locked = true) => setLocked(acting, issueOf(issue), locked),
		createLabel: (fields) => void createLabel(acting, repository, fields),
		editLabel: (name, fields) => void updateLabel(acting, label(name), fields),
		/** @param adding whether it can still be put on issues, which nobody documents; what is hidden cannot be found either */
		archiveLabel: (name, adding = "refused") => {
			label(name).archived = {
				at: store.stamp(),
				adding
			};
		},
		deleteLabel: (name) => deleteLabel(acting, label(name)),
		/** Returns the number. */
		createMilestone: (fields) => createMilestone(acting, repository, fields).number,
		editMilestone: (title, fields) => void updateMilestone(acting, milestone(title), fields),
		deleteMilestone: (title) => deleteMilestone(acting, milestone(title)),
		/** Commits on top of a branch, made if it is new. Returns the shas, oldest first. */
		push: (branch, ...messages) => push(acting, repository, on(branch), messages.map(commitOf)).map(({ sha }) => sha),
		/** As `push` of one commit that changes files: text by path, null to delete. Returns the sha. */
		commit: (branch, message, files) => push(acting, repository, on(branch), [{
			message,
			files
		}])[0]?.sha ?? "",
		/** As `push`, but closing words do nothing: history from before. */
		seedCommits: (branch, ...messages) => addCommits(acting, repository, on(branch), messages.map(commitOf)).map(({ sha }) => sha),
		/** Points a branch elsewhere, as a forced push does. */
		forcePush: (branch, sha) => {
			repository.branches[branch] = sha;
		},
		/** `linked` are issues linked by hand, which may be in other repositories. */
		openPullRequest: ({ linked = [], ...fields }) => openPullRequest(acting, repository, {
			...fields,
			linked: linked.map(issueOf)
		}).number,
		/** Returns the sha of the commit. Default: a merge commit, which says what the repository's settings say. */
		mergePullRequest: (number, message, method = "merge") => mergePullRequest(acting, issueOf(number), method, message).sha,
		/** Puts open pull requests of one base into the merge queue as one group, in that order. Default: merge commits. */
		queue: (numbers, method = "merge") => queue(acting, repository, numbers.map(issueOf), method)
	};
}
const commitOf = (message) => ({ message });
/** The issue or pull request of a reference, or an error that says which is missing. */
function findIssue(store, home, reference) {
	const [, name = "", digits = String(reference)] = /^([^#]*)#(\d+)$/.exec(String(reference)) ?? [];
	const repository = name === "" ? home : store.findRepository(name);
	return known(repository && store.findIssue(repository, Number(digits)), `issue ${reference}`);
}
function known(thing, name) {
	if (thing === void 0) throw new Error(`no ${name}`);
	return thing;
}
// src/sandbox/state/store.ts
/** Everything the embedded GitHub knows, in memory, with its ids. */
const firstIds = () => ({
	user: 583231,
	repository: 823451009,
	label: 7204118003,
	milestone: 11907201,
	issue: 3102554017,
	pull: 2190770053,
	comment: 2610337101,
	event: 15903447007,
	field: 41003,
	run: 19604118011
});
/** Added to every new id: ids grow, but not by one. */
const ID_STEP = 7;
/** Things by id, the oldest first. */
var Table = class extends Map {
	add(thing) {
		this.set(thing.id, thing);
	}
	/** The thing of an id that the store itself keeps. */
	of(id) {
		const thing = this.get(id);
		if (thing === void 0) throw new Error(`the store refers to ${id}, which it does not have`);
		return thing;
	}
	where(test) {
		return [...this.values()].filter(test);
	}
};
/** Rules change it, both APIs read it. */
var Store = class {
	/** By lower-case login. */
	users = /* @__PURE__ */ new Map();
	repositories = new Table();
	labels = new Table();
	milestones = new Table();
	issues = new Table();
	comments = new Table();
	issueFields = new Table();
	issueTypes = new Table();
	runs = new Table();
	now;
	/** Called with each new issue, for what is automated. */
	opened = () => {};
	#next = firstIds();
	/** By repository, then by number: there may be many, and they are looked for often. */
	#numbered = /* @__PURE__ */ new Map();
	constructor(now) {
		this.now = now;
	}
	/** The clock as GitHub writes it: UTC, whole seconds. */
	stamp() {
		return `${this.now().toISOString().slice(0, 19)}Z`;
	}
	newId(space) {
		const id = this.#next[space];
		this.#next[space] = id + ID_STEP;
		return id;
	}
	addUser(login, kind = "User", name = null) {
		const key = login.toLowerCase();
		if (!this.users.has(key)) this.users.set(key, {
			kind,
			id: this.newId("user"),
			login,
			name
		});
	}
	user(login) {
		const user = this.users.get(login.toLowerCase());
		if (!user) throw notFound(`Could not resolve to a User with the login of '${login}'.`);
		return user;
	}
	/** By `owner/name`, present or former, in any case. */
	findRepository(name) {
		const is = (other) => other.toLowerCase() === name.toLowerCase();
		const [present] = this.repositories.where((repository) => is(fullName(repository)));
		return present ?? this.repositories.where(({ formerNames }) => formerNames.some(is)).at(-1);
	}
	repositoryOf({ repository }) {
		return this.repositories.of(repository);
	}
	labelsOf({ id }) {
		return this.labels.where(({ repository }) => repository === id);
	}
	/** Names are unique without regard to case. */
	findLabel(repository, name) {
		return this.labelsOf(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
	}
	removeLabel(label) {
		for (const issue of this.carrying(label)) issue.labels = issue.labels.filter(({ id }) => id !== label.id);
		this.labels.delete(label.id);
	}
	milestonesOf({ id }) {
		return this.milestones.where(({ repository }) => repository === id);
	}
	findMilestone(repository, number) {
		return this.milestonesOf(repository).find((milestone) => milestone.number === number);
	}
	removeMilestone(milestone) {
		for (const issue of this.carrying(milestone)) issue.milestone = null;
		this.milestones.delete(milestone.id);
	}
	/** Issues and pull requests with the label or in the milestone, oldest first. */
	carrying(tag) {
		return this.issuesOf(this.repositoryOf(tag)).filter(({ labels, milestone }) => tag.kind === "Label" ? labels.some(({ id }) => id === tag.id) : milestone === tag.id);
	}
	addIssue(issue) {
		this.issues.add(issue);
		const numbered = this.#numbered.get(issue.repository) ?? /* @__PURE__ */ new Map();
		this.#numbered.set(issue.repository, numbered.set(issue.number, issue));
	}
	/** Forgets an issue with its comments and links; its number is not used again. */
	removeIssue(issue) {
		for (const id of issue.comments) this.comments.delete(id);
		for (const id of [...issue.blockedBy]) this.unlink(issue, this.issues.of(id));
		for (const id of [...issue.blocking]) this.unlink(this.issues.of(id), issue);
		this.setParent(issue, null);
		for (const id of [...issue.subIssues]) this.setParent(this.issues.of(id), null);
		this.issues.delete(issue.id);
		this.#numbered.get(issue.repository)?.delete(issue.number);
	}
	/** Issues and pull requests, oldest first. */
	issuesOf(repository) {
		return [...this.#numbered.get(repository.id)?.values() ?? []];
	}
	findIssue(repository, number) {
		return this.#numbered.get(repository.id)?.get(number);
	}
	removeIssueField({ id }) {
		for (const issue of this.issues.values()) delete issue.native.values[id];
		this.issueFields.delete(id);
	}
	setLabels(issue, labels) {
		const before = new Map(issue.labels.map((entry) => [entry.id, entry]));
		const since = this.now().getTime();
		issue.labels = [...new Set(labels)].map(({ id }) => before.get(id) ?? {
			id,
			since
		});
	}
	setParent(child, parent) {
		if (child.parent !== null) {
			const former = this.issues.of(child.parent);
			former.subIssues = former.subIssues.filter((id) => id !== child.id);
		}
		child.parent = parent?.id ?? null;
		parent?.subIssues.push(child.id);
	}
	link(blocked, blocker) {
		blocked.blockedBy.push(blocker.id);
		blocker.blocking.push(blocked.id);
	}
	unlink(blocked, blocker) {
		blocked.blockedBy = blocked.blockedBy.filter((id) => id !== blocker.id);
		blocker.blocking = blocker.blocking.filter((id) => id !== blocked.id);
	}
	/** The whole state, as {@link restore} takes it. */
	dump() {
		const snapshot = {
			next: this.#next,
			users: [...this.users.values()],
			repositories: [...this.repositories.values()],
			labels: [...this.labels.values()],
			milestones: [...this.milestones.values()],
			issues: [...this.issues.values()],
			comments: [...this.comments.values()],
			issueFields: [...this.issueFields.values()],
			issueTypes: [...this.issueTypes.values()],
			runs: [...this.runs.values()]
		};
		return JSON.stringify(snapshot);
	}
	/** Takes over what {@link dump} gave. The store must be empty. */
	restore(dump) {
		const { next, users, issues, ...tables } = JSON.parse(dump);
		this.#next = next;
		for (const user of users) this.users.set(user.login.toLowerCase(), user);
		for (const issue of issues) this.addIssue(issue);
		for (const one of tables.repositories) this.repositories.add(one);
		for (const one of tables.labels) this.labels.add(one);
		for (const one of tables.milestones) this.milestones.add(one);
		for (const one of tables.comments) this.comments.add(one);
		for (const one of tables.issueFields) this.issueFields.add(one);
		for (const one of tables.issueTypes) this.issueTypes.add(one);
		for (const one of tables.runs) this.runs.add(one);
	}
};
// src/sandbox/state/view.ts
/** What a test or the demo sees of a repository. */
/** Labels by name; milestones, and issues with pull requests among them, the oldest first. */
function viewRepository(store, repository) {
	const byName = (a, b) => a.name < b.name ? -1 : 1;
	return {
		labels: store.labelsOf(repository).map(({ name, color, description }) => ({
			name,
			color,
			description
		})).sort(byName),
		milestones: store.milestonesOf(repository).map(({ number, title, description, dueOn, state }) => ({
			number,
			title,
			description,
			dueOn,
			state
		})),
		issues: store.issuesOf(repository).map((issue) => viewIssue(store, issue))
	};
}
/** With links to private repositories: no actor asks. */
function viewIssue(store, issue) {
	const reference = (id) => {
		const other = store.issues.of(id);
		return `${other.repository === issue.repository ? "" : fullName(store.repositoryOf(other))}#${other.number}`;
	};
	const { kind, number, title, body, author, state, stateReason, locked, pinned } = issue;
	return {
		kind,
		number,
		title,
		body,
		author,
		state,
		stateReason,
		locked,
		pinned,
		duplicateOf: issue.duplicateOf === null ? null : reference(issue.duplicateOf),
		labels: issue.labels.map(({ id }) => store.labels.of(id).name).sort(),
		assignees: [...issue.assignees].sort(),
		milestone: issue.milestone === null ? null : store.milestones.of(issue.milestone).title,
		parent: issue.parent === null ? null : reference(issue.parent),
		subIssues: issue.subIssues.map(reference),
		blockedBy: issue.blockedBy.map(reference).sort(),
		comments: issue.comments.map((id) => {
			const { author, body } = store.comments.of(id);
			return {
				author,
				body
			};
		}),
		...nativeOf(store, issue)
	};
}
function nativeOf(store, { native: { type, values } }) {
	const fields = Object.entries(values).map(([id, value]) => [store.issueFields.of(Number(id)).name, value]);
	return {
		...fields.length === 0 ? {} : { fields: Object.fromEntries(fields) },
		...type === null ? {} : { type: store.issueTypes.of(type).name }
	};
}
// src/sandbox/trouble/requests.ts
/** Every request counts that was sent, whatever was answered or broke. */
function countsOf(requests) {
	const graphql = requests.filter(({ kind }) => kind === "graphql");
	const writes = requests.filter(({ write }) => write).length;
	return {
		requests: requests.length,
		rest: requests.length - graphql.length,
		graphql: graphql.length,
		reads: requests.length - writes,
		writes,
		contentWrites: requests.reduce((sum, { contentWrites }) => sum + contentWrites, 0),
		points: graphql.reduce((sum, { cost }) => sum + cost, 0)
	};
}
// src/sandbox/world.ts
/** What an embedded GitHub is started with, and what tests and the demo ask of it beside its API. */
/** Acts as {@link APP}: issues and pull-requests write, contents read. */
const APP_TOKEN = "sandbox-app-token";
/** Acts as {@link ADMIN}. */
const ADMIN_TOKEN = "sandbox-admin-token";
/** Login of the bot that a workflow's GITHUB_TOKEN acts as. `Bot.login` of GraphQL has no `[bot]` at its end. */
const APP = "github-actions[bot]";
/** Login of a bot that labels an issue as soon as it is opened, see {@link World.labeler}. */
const LABELER = "labeler[bot]";
/** A person who is an admin of every seeded repository. */
const ADMIN = "octocat";
const APP_PERMISSIONS = {
	...EVERYTHING,
	contents: "read",
	actions: "none"
};
/** What a new repository has on github.com. */
const MERGING = {
	mergeCommitAllowed: true,
	squashMergeAllowed: true,
	rebaseMergeAllowed: true,
	mergeCommitTitle: "MERGE_MESSAGE",
	mergeCommitMessage: "PR_TITLE",
	squashMergeCommitTitle: "COMMIT_OR_PR_TITLE",
	squashMergeCommitMessage: "COMMIT_MESSAGES"
};
/** The embedded GitHub without its transport: state, tokens, limits, and a record of what was asked. */
var World = class {
	store;
	limits;
	features;
	lag;
	latency;
	requests = [];
	/** Requests that the product should not have sent: unknown endpoints, parameters and fields. Tests want it empty. */
	problems = [];
	budget;
	fault;
	/** Labels that a bot, {@link LABELER}, gives to each new issue, whoever opened it. */
	labeler;
	#tokens = /* @__PURE__ */ new Map();
	constructor(options) {
		const { now = () => /* @__PURE__ */ new Date(), limits, state, repositories = [{ name: "octo-org/roadmap" }] } = options;
		this.store = new Store(now);
		this.limits = new Limits(now, (kind) => limits === "github" ? GITHUB_LIMITS[kind] : limits ?? {});
		this.features = featuresOf(options.features);
		this.lag = {
			...NO_LAG,
			...options.lag
		};
		this.latency = options.latency ?? 0;
		this.budget = options.budget ?? {};
		this.fault = options.fault;
		if (state === void 0) for (const seed of repositories) this.addRepository(seed);
		else this.store.restore(state);
		this.store.opened = (issue) => this.#label(issue);
		this.addToken(APP_TOKEN, {
			login: APP,
			kind: "app"
		});
		this.addToken(ADMIN_TOKEN, {
			login: ADMIN,
			kind: "user"
		});
	}
	addToken(token, { login, kind, permissions, repositories }) {
		this.store.addUser(login, kind === "app" ? "Bot" : "User");
		const all = kind === "app" ? APP_PERMISSIONS : EVERYTHING;
		this.#tokens.set(token, {
			login,
			kind,
			permissions: permissions ? {
				...NOTHING,
				metadata: "read",
				...permissions
			} : all,
			repositories: repositories ?? "all"
		});
	}
	/** Revokes a token: what carries it is answered 401 from now on. */
	removeToken(token) {
		this.#tokens.delete(token);
	}
	/** The actor of an `authorization` header; undefined for a token that nobody has. */
	actor(authorization) {
		if (authorization === void 0) return ANONYMOUS;
		return this.#tokens.get(authorization.replace(/^(token|bearer) +/i, ""));
	}
	/** Makes a person, with a role in a repository (default: the first one). Role `none` takes them out. */
	addUser(login, role = "read", repository) {
		this.store.addUser(login);
		this.find(repository).roles[login.toLowerCase()] = role;
	}
	addRepository(seed) {
		const [owner = "", name = ""] = seed.name.split("/");
		this.#addOwner(owner, seed.userOwned ?? false);
		this.store.addUser(ADMIN, "User", "Mona Lisa Octocat");
		const repository = {
			kind: "Repository",
			id: this.store.newId("repository"),
			owner,
			name,
			formerNames: [],
			private: seed.private ?? false,
			archived: seed.archived ?? false,
			hasIssues: seed.hasIssues ?? true,
			defaultBranch: seed.defaultBranch ?? "main",
			merging: { ...MERGING },
			createdAt: this.store.stamp(),
			roles: { [ADMIN]: "admin" },
			nextNumber: 1,
			nextMilestone: 1,
			commits: {},
			trees: {},
			branches: {},
			queues: {}
		};
		this.store.repositories.add(repository);
		for (const [login, role] of Object.entries(seed.people ?? {})) this.addUser(login, role, seed.name);
		const first = {
			message: "Initial commit",
			files: seed.files ?? {}
		};
		addCommits({
			store: this.store,
			actor: personOf(ADMIN)
		}, repository, repository.defaultBranch, [first]);
	}
	#addOwner(login, isUser) {
		const isNew = !this.store.users.has(login.toLowerCase());
		this.store.addUser(login, isUser ? "User" : "Organization");
		if (!isNew || isUser) return;
		for (const [name, content] of Object.entries(USUAL_FIELDS)) addField(this.store, login, name, content);
		for (const name of USUAL_TYPES) addType(this.store, login, name);
	}
	/** Makes a field for the issues of an organization: `date`, `text`, or its options. */
	addIssueField(name, content, owner = "octo-org") {
		addField(this.store, owner, name, content);
	}
	/** Hides a field from every token, shows it again, or takes it away. */
	changeIssueField(name, change) {
		for (const field of this.store.issueFields.where((one) => one.name === name)) {
			field.hidden = change === "hide";
			if (change === "remove") this.store.removeIssueField(field);
		}
	}
	/** Renames (the old name answers 301), archives, hides, switches issues off, or sets how pull requests are merged. */
	changeRepository({ name, merging, ...change }, repository) {
		const found = Object.assign(this.find(repository), change);
		Object.assign(found.merging, merging);
		if (name === void 0) return;
		found.formerNames.push(fullName(found));
		const [owner = found.owner, short = found.name] = name.split("/");
		this.store.addUser(owner, "Organization");
		Object.assign(found, {
			owner,
			name: short
		});
	}
	/** A person at work in a repository (default: the first). One who has no role yet gets `write`. */
	as(login, repository) {
		const found = this.find(repository);
		this.store.addUser(login, login.endsWith("[bot]") ? "Bot" : "User");
		found.roles[login.toLowerCase()] ??= "write";
		return person({
			store: this.store,
			actor: personOf(login)
		}, found);
	}
	/**
	* A workflow has run for a pull request as it is now; without a conclusion it runs still. Its default is the one of
	* the plan, which failed.
	*/
	addWorkflowRun(pull, conclusion = "failure", path = ".github/workflows/plan.yml") {
		return addRun(this.store, findIssue(this.store, this.find(), pull), path, conclusion);
	}
	/** What a repository (default: the first) holds, without ids and timestamps. */
	view(repository) {
		return viewRepository(this.store, this.find(repository));
	}
	issue(reference, repository) {
		return viewIssue(this.store, findIssue(this.store, this.find(repository), reference));
	}
	/** Both ids of an issue, as REST bodies and GraphQL want them. */
	ids(reference, repository) {
		const issue = findIssue(this.store, this.find(repository), reference);
		return {
			id: issue.id,
			nodeId: nodeId(issue)
		};
	}
	/** The record of a repository (default: the first), e.g. for its branches. */
	find(repository) {
		const [first] = this.store.repositories.values();
		const found = repository === void 0 ? first : this.store.findRepository(repository);
		if (!found) throw new Error(`no repository ${repository}`);
		return found;
	}
	/** What was asked since the start, or since `from`, the index of a request. */
	counts(from = 0) {
		return countsOf(this.requests.slice(from));
	}
	/** The whole state, for the option `state` of another one. */
	dump() {
		return this.store.dump();
	}
	#label(issue) {
		const labels = this.labeler?.(viewIssue(this.store, issue)) ?? [];
		if (labels.length === 0) return;
		this.as(LABELER, fullName(this.store.repositoryOf(issue))).addLabels(issue.number, ...labels);
	}
	/** Forgets what was asked, and the problems. Limits go on counting. */
	reset() {
		this.requests.length = 0;
		this.problems.length = 0;
	}
};
function featuresOf(wanted = {}) {
	const all = {
		dependencies: true,
		dependenciesSummary: true,
		hiddenLinks: "omitted",
		duplicates: true,
		subIssues: true,
		assignedActors: true,
		issueFields: true,
		issueTypes: true,
		mergeQueues: true,
		fieldRights: "allow",
		readableTypes: true,
		pullRequests: "allow",
		cycles: "refuse",
		...wanted
	};
	return {
		...all,
		dependenciesSummary: all.dependencies && all.dependenciesSummary
	};
}
// src/sandbox/http/sandbox.ts
/** The embedded GitHub, listening. */
var Sandbox = class extends World {
	/** Base of REST, e.g. `http://127.0.0.1:4711`; `…/api/v3` works too, as on GitHub Enterprise Server. */
	apiUrl;
	/** `{apiUrl}/graphql`; `…/api/graphql` works too. */
	graphqlUrl;
	#server;
	constructor(options, server, port) {
		super(options);
		this.apiUrl = `http://127.0.0.1:${port}`;
		this.graphqlUrl = `${this.apiUrl}/graphql`;
		this.#server = server;
	}
	/** What an answer to somebody is made from. */
	scene(actor) {
		const { store, apiUrl, features, lag } = this;
		const submit = (make) => this.limits.submit(actor, make);
		return {
			store,
			actor,
			apiUrl,
			features,
			lag,
			scales: new Scales(this.budget),
			submit
		};
	}
	/** Breaks the connections that are open, those that hang among them. */
	async close() {
		const closed = new Promise((resolve) => this.#server.close(resolve));
		this.#server.closeAllConnections();
		await closed;
	}
};
// src/sandbox/http/server.ts
/** Starts the server on loopback, and takes each request through reading, deciding and sending. */
/**
* Starts a GitHub on a free port of the loopback interface. It has the repositories of the options, the person
* `octocat`, who may do everything, and two tokens: `APP_TOKEN` and `ADMIN_TOKEN`.
*/
async function startSandbox(options = {}) {
	const server = createServer();
	server.keepAliveTimeout = 6e4;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("the server has no port");
	const sandbox = new Sandbox(options, server, address.port);
	server.on("request", (request, response) => {
		serve(sandbox, request, response).catch((error) => {
			sandbox.problems.push(`the server failed: ${error instanceof Error ? error.stack : error}`);
			response.destroy();
		});
	});
	return sandbox;
}
async function serve(sandbox, request, response) {
	const incoming = parseRequest(sandbox, request, await readBody(request));
	const { record } = incoming;
	sandbox.requests.push(record);
	const fault = sandbox.fault?.(record);
	record.fault = fault?.kind ?? null;
	const pause = sandbox.latency + (fault?.kind === "delay" ? fault.ms : 0);
	if (pause > 0) await setTimeout(pause);
	if (fault?.kind === "refuse") {
		response.destroy();
		return;
	}
	const reply = decide(sandbox, incoming, fault);
	if (fault?.kind === "hang") return;
	if (fault?.kind === "lose") {
		response.destroy();
		return;
	}
	record.status = reply.status;
	const common = {
		"x-github-request-id": `0000:0000:${record.index}`,
		"x-github-media-type": "github.v3; format=json"
	};
	send(response, {
		...reply,
		headers: {
			...common,
			...reply.headers
		}
	}, fault?.kind === "cut");
}
// src/sandbox/profiles.ts
const cloud = {
	rest: "",
	graphql: "/graphql",
	limits: "github"
};
const enterprise = {
	rest: "/api/v3",
	graphql: "/api/graphql",
	limits: "none"
};
const withoutFields = { issueFields: false };
({ ...cloud }), { ...cloud }, { ...enterprise }, { ...withoutFields }, { ...enterprise }, { ...withoutFields }, { ...enterprise }, { ...enterprise };
// src/commands/demo-dates.ts
/** A demo is read on one screen, or two. */
const mostPageLines = 9;
const mostMoves = 3;
const start = "2027-01-04T09:00:00Z";
const today = "2027-02-01T09:00:00Z";
/** Days that no source names: only a copy of the plan has them. */
const promises = {
	"named-owners": "2027-01-22",
	"access-model": "2027-02-19",
	runtime: "2027-03-26",
	telemetry: "2027-05-14",
	readiness: "2027-07-30"
};
const slipped = { "access-model": "2027-03-05" };
/** What was done by then, and when. */
const done = [
	["Name the owner of identity decisions", "2027-01-08T15:00:00Z"],
	["Name the owner of org truth decisions", "2027-01-12T15:00:00Z"],
	["Name the owner of Kanopy decisions", "2027-01-13T15:00:00Z"],
	["Name the owner of observability decisions", "2027-01-19T15:00:00Z"],
	["Leadership review: Milestone 1: named owners", "2027-01-21T15:00:00Z"],
	["Define Okta SSO path", "2027-01-29T15:00:00Z"]
];
/** @returns whether time alone wrote nothing, and the days came to be */
async function datesDemo(planFiles, { paint, print }, heading, open, picture) {
	let time = Date.parse(start);
	const moved = await open(() => new Date(time));
	try {
		const dated = promising(planFiles, promises);
		await ran$1(moved, dated, start);
		for (const [title, at] of done) {
			time = Date.parse(at);
			moved.closeIssue(title);
		}
		time = Date.parse(today);
		const report = await ran$1(moved, dated, today);
		heading("6. A copy of the plan promises days; four weeks and six closed issues later its page says");
		if (!report?.timing.forecast) return false;
		print(pageText(moved.page()));
		print(`\n${forecastPicture(report.plan, report.timing.network.today, report.timing.forecast, paint)}`);
		await picture(report);
		heading("7. A pull request doubts an estimate and moves a promise: what that moves, and why");
		const view = await ran$1(moved, doubting(promising(planFiles, {
			...promises,
			...slipped
		})), today, dated);
		const moves = moveLines(view?.pullRequest?.moves ?? []);
		const { shown, left } = capped(moves, mostMoves);
		print([...shown, ...left > 0 ? [`… and ${left} more`] : []].join("\n"));
		return moves.length > 0;
	} finally {
		await moved.close();
	}
}
/** @param base the plan that it would be merged into, where it is a pull request */
async function ran$1({ hub, repository }, planFiles, now, base) {
	const trigger = base ? {
		kind: "pull-request",
		number: 1,
		base: "0".repeat(40),
		intoDefault: true
	} : { kind: "other" };
	const codebase = {
		...hub.codebase(repository),
		pullRequests: async () => [],
		files: async () => base?.files
	};
	const report = await run({
		planFiles,
		source: {
			serverUrl: "https://github.com",
			repository: `${repository.owner}/${repository.name}`
		},
		comparing: {
			reader: hub.reader,
			codebase,
			trigger,
			now,
			maxClose: { percent: 25 },
			failOn: "never",
			checking: false,
			...base ? {} : {
				applying: {
					writer: hub.writer,
					onProgress: () => {}
				},
				page: now === today
			}
		}
	});
	return isSync(report) ? report : void 0;
}
/** The beginning of the page's Markdown, as it is read where nothing draws it. */
function pageText(body) {
	return body.replaceAll(/<!--[\s\S]*?-->/g, "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/<br>/g, " · ").replaceAll(/\\(?=[\\`*_{}[\]<>#|~&])/g, "").split("\n").filter((line) => line.trim() !== "" && !/^\|(?: -+ \|)+$/.test(line)).slice(0, mostPageLines).map((line) => `  ${shortened(plain(line.replaceAll(/^\| | \|$/g, "").replaceAll(" | ", "  ")), 110)}`).join("\n");
}
/** As somebody would write the days into the file of the milestones. */
function promising(planFiles, days) {
	return edited(planFiles, "milestones.yml", (text) => Object.entries(days).reduce((before, [id, due]) => before.replace(`  ${id}:\n`, `  ${id}:\n    due: ${due}\n`), text));
}
/** The rules of entitlement take longer than was thought. */
function doubting(planFiles) {
	return edited(planFiles, "phase-1-identity.yml", (text) => text.replace(/(entitlement-mapping:\n.*\n\s+estimate: ).*/, (_, before) => `${before}8d-15d`));
}
function edited(planFiles, name, edit) {
	const files = planFiles.files.map((file) => {
		if (!file.path.endsWith(name)) return file;
		return {
			...file,
			bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes)))
		};
	});
	return {
		...planFiles,
		files
	};
}
// src/commands/demo-import.ts
/** As people leave it: some of it under something, some with a milestone, some with neither. */
function liveIn({ person }) {
	person.createMilestone({
		title: "Beta",
		dueOn: "2027-03-26T12:00:00Z"
	});
	const issue = (title, label, more = {}) => person.createIssue({
		title,
		labels: [label],
		...more
	});
	const epic = issue("Checkout in one page", "team-shop", { milestone: "Beta" });
	const cart = issue("Move the cart", "team-shop", {
		milestone: "Beta",
		parent: epic,
		body: "- [ ] Nobody loses a cart\n- [x] The address is kept"
	});
	const pay = issue("Pay by card", "team-payments", {
		milestone: "Beta",
		parent: epic
	});
	const refund = issue("Refunds", "team-payments", {
		parent: pay,
		body: "Depends on #6."
	});
	const limits = issue("Limits for each card", "team-payments");
	issue("Audit log", "team-shop", { milestone: "Beta" });
	person.block(pay, cart);
	person.block(refund, pay);
	person.block(limits, refund);
}
/** Enough to see what it is like. */
const mostLines$1 = 2;
/** @returns whether the plan of it would make no work */
async function importDemo({ paint, print }, heading, open, number) {
	const there = await open();
	const { hub, repository } = there;
	try {
		liveIn(there);
		const findings = [];
		const inventory = await hub.inventory({
			state: "open",
			labels: []
		}, {
			keep: (issue, asked) => findings.push(findingOf(issue, asked, false)),
			tell: () => {}
		});
		heading(`${number}. Import a repository that people have lived in, and preview the plan of it`);
		const outline = outlined(inventory, findings, {
			phasesOf: "sub-issues",
			isPart: false
		}, nothingKnown);
		const { created, files } = writtenSketch(outline.sketch, {
			root: "plan",
			files: [],
			has: () => false
		});
		const name = inventory.repository.name;
		const report = importReport(outline, {
			repository: name,
			read: findings.length,
			unlisted: 0,
			created: created.map(({ path }) => path),
			changed: []
		});
		const told = importLines(report).filter((line) => !line.startsWith("written:"));
		print(capped(told, mostLines$1).shown.join("\n"));
		const view = await run({
			planFiles: {
				root: "plan",
				files,
				diagnostics: []
			},
			source: {
				serverUrl: "https://github.com",
				repository: name
			},
			comparing: {
				reader: hub.reader,
				codebase: hub.codebase(repository),
				trigger: { kind: "other" },
				now: "2026-12-01T09:00:00Z",
				maxClose: { percent: 0 },
				failOn: "never",
				checking: false
			}
		});
		if (!isSync(view)) return false;
		const { created: made, closed, updated } = tally(view);
		const isKept = made === 1 && closed === 0;
		const words = `the page of the program and no issue more, ${plural(updated, "update")}, nothing closed`;
		print(`\n${isKept ? `An apply would make ${words}` : paint.red("An apply would make more than the page")}`);
		return isKept;
	} finally {
		await there.close();
	}
}
// src/commands/demo.ts
/** The whole job in a few seconds: an embedded GitHub on loopback, a plan, its runs, and what they cost. */
/** Enough to see what it is like. */
const mostRows = 7;
const mostLines = 3;
const repository = {
	owner: "octo-org",
	name: "roadmap"
};
/**
* @param home the folder of Plan Sync itself, which has a plan
* @param page the folder that the page for leaders is written to, where somebody wants it
* @returns the exit code: 1 where something was not as promised
*/
async function demo({ paint, print }, home, page) {
	const planFiles = readPlan("plan", home);
	const sandbox = await startSandbox();
	const heading = (text) => print(`\n${paint.bold(paint.cyan(text))}\n`);
	try {
		heading(`1. Apply the plan in ${planFiles.root}/ to an embedded GitHub at ${sandbox.apiUrl}`);
		const first = await applied(sandbox, planFiles);
		const told = terminal(first.report, {
			paint,
			files: planFiles.files
		});
		if (failed(first.report)) {
			print(told);
			return 1;
		}
		print(inShort(told));
		print(cost(first, paint));
		heading("2. The issues, as GitHub has them now");
		print(issueTable(sandbox, paint));
		heading("3. Apply it again: nothing to change, nothing written");
		const second = await applied(sandbox, planFiles);
		print(inShort(terminal(second.report, {
			paint,
			files: planFiles.files
		})));
		print(cost(second, paint));
		const { edited, title } = retitled(planFiles);
		heading(`4. Edit one title in the plan (“${plain(title)}”) and apply: one write`);
		const third = await applied(sandbox, edited);
		print(inShort(terminal(third.report, {
			paint,
			files: edited.files
		})));
		print(cost(third, paint));
		const { number, title: blocked } = firstBlocked(third.report);
		heading(`5. Somebody closes #${number} (“${plain(blocked)}”) before what blocks it: the check says so`);
		sandbox.as("octocat").close(number);
		const fourth = await checked(sandbox, edited);
		print(inShort(terminal(fourth.report, {
			paint,
			files: edited.files
		})));
		print(cost(fourth, paint));
		const stopped = failed(fourth.report) && fourth.writes === 0;
		if (!stopped) print(paint.red("\nThe check let it pass."));
		const kept = !failed(second.report) && second.writes === 0 && !failed(third.report) && third.writes === 1;
		if (!kept) print(paint.red("\nA run wrote more or less than promised."));
		const dated = await datesDemo(planFiles, {
			paint,
			print
		}, heading, movedGitHub, async (report) => {
			if (page === void 0) return;
			const { siteOf } = await import("./site.js");
			const { files } = await siteOf(report);
			const trouble = putFiles(page, files);
			print(trouble === void 0 ? `\nthe page for leaders: ${page}/index.html` : `\n${page}: ${trouble}`);
		});
		const imported = await importDemo({
			paint,
			print
		}, heading, peopledGitHub, 8);
		return kept && stopped && dated && imported ? 0 : 1;
	} finally {
		await sandbox.close();
	}
}
/** What a run did or found first, and how it ended: a demo is read on one screen. */
function inShort(report) {
	const [first = "", ...others] = report.split("\n\n");
	const { shown, left } = capped(first.split("\n"), mostLines);
	const beginning = [...shown, ...left > 0 ? [`… and ${left} more`] : []].join("\n");
	return [.../^\S*[~+:-]|: error|^create /.test(first) ? [beginning] : [], others.at(-1) ?? first].join("\n\n");
}
function applied(sandbox, planFiles) {
	return ran(sandbox, planFiles, false);
}
function checked(sandbox, planFiles) {
	return ran(sandbox, planFiles, true);
}
async function ran(sandbox, planFiles, checking) {
	const from = sandbox.requests.length;
	const hub = connectTo(sandbox);
	const report = await run({
		planFiles,
		source: {
			serverUrl: "https://github.com",
			repository: `${repository.owner}/${repository.name}`
		},
		comparing: {
			reader: hub.reader,
			codebase: hub.codebase(repository),
			trigger: { kind: "other" },
			now: new Date(systemClock.now()).toISOString(),
			maxClose: { percent: 25 },
			failOn: "violation",
			checking,
			...checking ? {} : { applying: {
				writer: hub.writer,
				onProgress: () => {}
			} }
		}
	});
	const { requests, writes } = sandbox.counts(from);
	return {
		report,
		requests,
		writes
	};
}
/** An open item that something of the plan blocks. */
function firstBlocked(report) {
	if (!isSync(report)) return {
		number: 0,
		title: ""
	};
	const { status, plan, issues } = report;
	const [first] = status.blocked.flatMap((id) => {
		const [work, issue] = [plan.work.get(id), issues.get(id)];
		return work?.kind === "item" && issue ? {
			number: issue.number,
			title: work.title
		} : [];
	});
	return first ?? {
		number: 0,
		title: ""
	};
}
async function movedGitHub(now) {
	const sandbox = await startSandbox({ now });
	return {
		hub: connectTo(sandbox),
		repository,
		closeIssue: (title) => {
			const issue = sandbox.view().issues.find((one) => one.title === title);
			if (issue) sandbox.as("octocat").close(issue.number);
		},
		page: () => sandbox.view().issues[0]?.body ?? "",
		close: () => sandbox.close()
	};
}
async function peopledGitHub() {
	const sandbox = await startSandbox();
	const person = sandbox.as("octocat");
	return {
		hub: connectTo(sandbox),
		repository,
		person,
		close: () => sandbox.close()
	};
}
function connectTo(sandbox) {
	const { apiUrl, graphqlUrl } = sandbox;
	return github({
		token: APP_TOKEN,
		apiUrl,
		graphqlUrl,
		pace: 0,
		deadline: Number.POSITIVE_INFINITY,
		clock: systemClock,
		onWait: () => {}
	}, repository);
}
function cost({ requests, writes }, paint) {
	return paint.dim(`${plural(requests, "request")}, ${writes} of them ${writes === 1 ? "a write" : "writes"}`);
}
/** The plan with one title changed, as a person would change it in a file. */
function retitled(planFiles) {
	const pattern = /^(\s{6,}title: )(?!["'])(.+)$/m;
	let title = "";
	const files = planFiles.files.map((file) => {
		const text = new TextDecoder().decode(file.bytes);
		const found = title === "" ? pattern.exec(text) : null;
		if (!found) return file;
		title = `${found[2]?.trim()}, revised`;
		return {
			...file,
			bytes: new TextEncoder().encode(text.replace(pattern, (_, before) => before + title))
		};
	});
	return {
		edited: {
			...planFiles,
			files
		},
		title
	};
}
function issueTable(sandbox, paint) {
	const rows = sandbox.view().issues.filter(({ kind }) => kind === "Issue").map((issue) => issueRow(issue));
	const heads = [
		"#",
		"Title",
		"Owner",
		"Milestone",
		"Blocked by"
	];
	const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((cells) => (cells[index] ?? "").length)));
	const line = (cells) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd();
	const { shown, left } = capped(rows, mostRows);
	return [
		paint.bold(line(heads)),
		...shown.map(line),
		`… and ${left} more`
	].join("\n");
}
function issueRow({ number, title, parent, labels, milestone, blockedBy }) {
	const short = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
	const indented = `${parent === null ? "" : "  "}${plain(title)}`;
	return [
		`${number}`,
		short(indented, 58),
		short(labels.map(plain).join(", "), 36),
		short(plain(milestone ?? ""), 30),
		blockedBy.join(" ")
	];
}
export { demo };
