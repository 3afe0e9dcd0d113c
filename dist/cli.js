#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { $n as tokenOf, At as forecast, Bn as waiting, C as writeAll, Ct as tally, D as run, E as watchdog, En as outlineLines, Et as networkOf, F as readyByUrgency, Gn as durationOf, Hn as closeLimitOf, J as forecastJson, Jn as proxyIn, K as pulledText, Kn as oneOf, Ln as keepMemoryLow, N as terminal, O as brokenPlan, Qn as sourceOf, Rn as announcement, S as versionIn, T as writeOver, Tt as todayIn, Un as dayAsked, Vn as InputError, W as pulledJson, Wn as defaultTimeLimit, Xn as repositoryOf, Y as scheduleJson, Yn as readAll, Zn as serverIn, _ as namesIn$1, _n as ownerShape, a as importReport, ar as plain, b as readText, bn as given, c as judgedLinks, cn as soundPlan, cr as slug, d as findingOf, er as github, et as changeList, f as forecastChart, fn as decisionsOf, fr as ReadFailure, gn as milestoneShape, h as baseName, hn as itemShape, i as importLines, ir as excerpt, kt as schedule, l as knownOf, lr as decisionsFolder, m as scheduleChart, mn as closest, n as schemaFile, nt as phraseText, o as outlined, on as flowList, or as plural, pn as template, q as json, qn as paceOf, r as schemaText, rn as pull, rr as capped, s as Ids, sn as scalar, sr as shortened, t as writtenSketch, tt as changesInWords, u as nothingKnown, ur as isDecision, v as putFiles, vn as absurdityOf, vr as repositoryPattern, w as writeNew, wr as systemClock, x as resolvedFrom, xt as isSync, y as readPlan, yn as estimateFrom, yt as failed, zn as progressTeller } from "./core.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/plan/decision-file.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
/** A plan's files as if the decision stood among them, with the next number; and the file that it needs. */
function withDecision(plan, decision) {
	const { decisions } = decisionsOf(plan.files.filter(isDecision));
	const number = Math.max(0, ...decisions.keys()) + 1;
	const { name, text } = decisionFile({
		...decision,
		number
	});
	const path = `${plan.root === "." ? "" : `${plan.root}/`}${decisionsFolder}/${name}`;
	const file = {
		path,
		bytes: new TextEncoder().encode(text)
	};
	return {
		planFiles: {
			...plan,
			files: [...plan.files, file]
		},
		path,
		text
	};
}
/** `0004-freeze-the-export.md` sorts by number, and says what it is about. */
function decisionFile(decision) {
	const { number, title, date, status, affects, supersedes } = decision;
	const text = `---\n${[
		`id: ${number}`,
		`title: ${scalar(title)}`,
		`date: ${date}`,
		`status: ${status}`,
		...decision.with.length > 0 ? [`with: ${flowList(decision.with)}`] : [],
		...affects.length > 0 ? [`affects: ${flowList(affects)}`] : [],
		...supersedes.length > 0 ? [`supersedes: [${supersedes.join(", ")}]`] : []
	].join("\n")}\n---\n\n${template}\n`;
	return {
		name: `${String(number).padStart(4, "0")}-${slug(title, 60) || "decision"}.md`,
		text
	};
}
// src/commands/options.ts
/** Options that several commands have. */
/** A command that reads a plan, by `--plan`. */
function onPlan(name, description) {
	return new Command(name).description(description).option("--plan <path>", "folder or file of the plan", "plan");
}
/** A command that reads a plan and ends in a report, as text or by `--json`. */
function reporting(name, description) {
	return onPlan(name, description).option("--json", "print the report as JSON");
}
/** `a,b` and `c` of an option that was given twice, as one list. */
function listOf(text, before) {
	const names = text.split(",").map((name) => name.trim());
	return [...before, ...names.filter((name) => name !== "")];
}
// src/commands/surroundings.ts
/** A report as it was asked for, and the exit code that it stands for. */
function show(report, { files }, { json: asJson, all }, { print, paint, width, exit }) {
	print(asJson ? JSON.stringify(json(report), null, 2) : terminal(report, {
		paint,
		files,
		...width ? { width } : {},
		...all ? { all } : {}
	}));
	exit(failed(report) ? 1 : 0);
}
// src/commands/decision.ts
/** `plan-sync decision`: a new file in the log of decisions. */
/** @throws {InputError} from its action: where the plan is one file, or the new file cannot be written */
function decisionCommand(surroundings) {
	return onPlan("decision", "Write a new decision, with the next number, to be filled in.").argument("<title>", "what was decided, in a line").option("--affects <ids>", "ids of the work that it affects, with commas between", listOf, []).option("--with <names>", "who was talked to, with commas between; may be given more than once", listOf, []).option("--supersedes <numbers>", "decisions that it takes the place of", listOf, []).addOption(new Option("--status <state>", "what became of it").choices(["proposed", "accepted"]).default("proposed")).option("--date <date>", "year-month-day; today where it is left out").action((title, options) => decide(title, options, surroundings));
}
/** What is wrong with it is told as of any plan, and then nothing is written. */
async function decide(title, options, surroundings) {
	const { environment, folder, clock, paint, print } = surroundings;
	const planFiles = readPlan(options.plan, folder);
	if (/\.ya?ml$/i.test(planFiles.root)) throw new InputError("this plan is one file; decisions are for a plan that is a folder");
	const today = new Date(clock.now()).toISOString().slice(0, 10);
	const { planFiles: written, path, text } = withDecision(planFiles, {
		title: title.trim(),
		date: options.date ?? today,
		status: options.status,
		with: options.with,
		affects: options.affects,
		supersedes: options.supersedes.map(Number)
	});
	const report = await run({
		planFiles: written,
		source: sourceOf(environment, "owner/name")
	});
	if (failed(report)) return show(report, written, {}, surroundings);
	const trouble = writeNew(path, text, folder);
	if (trouble !== void 0) throw new InputError(`${path} cannot be written (${trouble})`);
	print(`${paint.green("Written")}: ${plain(path)}. Fill it in, and commit it`);
}
// src/commands/connection.ts
/** The way of a command to GitHub. */
/** What of the environment counts, for the help of a command. */
const environmentHelp = `
Environment:
  GITHUB_TOKEN        token that reads (check, preview) or writes (apply) issues; else GH_TOKEN
  GITHUB_REPOSITORY   owner/name, where --repo is not given
  GITHUB_API_URL      another server's REST address, for example https://github.example.com/api/v3
  GITHUB_GRAPHQL_URL  its GraphQL address
  HTTPS_PROXY         a proxy on the way to GitHub, and NO_PROXY the servers that need none
  NO_COLOR            no colours`;
/** Readers of which repository, and with what token. */
function whereOf(repo, environment) {
	return {
		repository: () => repositoryOf(repo ?? environment.GITHUB_REPOSITORY ?? ""),
		token: () => tokenOf(environment.GITHUB_TOKEN || environment.GH_TOKEN || "")
	};
}
/**
* @param deadline milliseconds since the epoch
* @throws {InputError} where the environment names a server or proxy that is none
*/
async function gitHubOf({ repository, token, pace, timeLimit }, { environment, clock, status }, deadline = clock.now() + timeLimit) {
	const { apiUrl, graphqlUrl } = serverIn(environment);
	return github({
		token,
		apiUrl,
		graphqlUrl,
		pace,
		deadline,
		clock,
		...await proxyIn(environment),
		onWait: (milliseconds, reason) => status(waiting(milliseconds, reason))
	}, repository);
}
// src/checkout.ts
/** The git checkout that a folder lies in, as far as its own files tell: where the plan's repository is. */
/** Nothing where the folder lies in none. */
function checkoutAt(folder) {
	for (let root = resolve(folder);; root = dirname(root)) {
		const git = join(root, ".git");
		if (existsSync(git)) {
			const folder = gitFolder(git);
			const origin = originIn(textAt(join(folder.shared, "config")));
			const head = headIn(folder);
			return {
				root,
				...head === void 0 ? {} : { head },
				...origin ? { origin } : {}
			};
		}
		if (dirname(root) === root) return void 0;
	}
}
/** In a worktree or a submodule, `.git` is a file that says where the folder is. */
function gitFolder(git) {
	try {
		if (statSync(git).isDirectory()) return {
			own: git,
			shared: git
		};
	} catch {
		return {
			own: git,
			shared: git
		};
	}
	const [, path = ""] = /^gitdir: (.*)$/m.exec(textAt(git)) ?? [];
	const own = resolve(dirname(git), path.trim());
	const common = join(own, "commondir");
	return {
		own,
		shared: existsSync(common) ? resolve(own, textAt(common).trim()) : own
	};
}
function textAt(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
/** `HEAD` is a hash, or names a branch that has one in a file of its own or among others. */
function headIn({ own, shared }) {
	const head = textAt(join(own, "HEAD")).trim();
	const [, branch] = /^ref: (refs\/heads\/[^\s]{1,255})$/.exec(head) ?? [];
	const hash = branch === void 0 || branch.includes("..") ? head : textAt(join(shared, branch)).trim();
	if (/^[0-9a-f]{40}$/.test(hash)) return hash;
	const packed = textAt(join(shared, "packed-refs")).split("\n").find((line) => line.endsWith(` ${branch}`));
	return /^([0-9a-f]{40}) /.exec(packed ?? "")?.[1];
}
/** `https://github.com/owner/name.git`, `git@github.com:owner/name`, `ssh://git@github.com:22/owner/name` */
const remote = new RegExp(`^(?:(?:https?|ssh|git)://)?(?:[^@/\\s]{1,255}@)?([a-z0-9.-]{1,255})(?::\\d{1,5})?[/:](${repositoryPattern})/?$`, "i");
function originIn(config) {
	let section = "";
	for (const line of config.split(/\r?\n/)) {
		const head = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
		if (head !== void 0) section = head.trim();
		const url = section === "remote \"origin\"" ? /^\s*url\s*=\s*(\S+)/.exec(line)?.[1] : void 0;
		const [, host, repository] = remote.exec(url?.replace(/\.git\/?$/, "") ?? "") ?? [];
		if (host && repository) return {
			host: host.toLowerCase(),
			repository
		};
	}
}
// src/commands/place.ts
/** Where the plan of a command lives: the same as the Action says, so that neither rewrites the other's texts. */
/**
* @param path of the plan, from where the command was typed
* @param repository whose issues are kept: the plan's own too, where the checkout does not say otherwise
*/
function planAt(path, repository, { environment, folder }) {
	const checkout = checkoutAt(folder);
	const { serverUrl } = serverIn(environment);
	const workspace = checkout?.root ?? folder;
	return {
		planFiles: readPlan(resolvedFrom(folder, path), workspace),
		workspace,
		source: {
			serverUrl,
			repository: originOn(serverUrl, checkout) ?? repository
		}
	};
}
function originOn(serverUrl, checkout) {
	const { origin } = checkout ?? {};
	return origin?.host === new URL(serverUrl).hostname ? origin.repository : void 0;
}
// src/commands/looking.ts
/** A command that looks ahead, by `--today` and `--repo`. */
function lookingAhead(name, description) {
	return looking(reporting(name, description));
}
/** The same of any command. */
function looking(command) {
	return command.option("--today <date>", "look ahead from this day, year-month-day, and not from the one that it is").option("--repo <owner/name>", "the repository whose issues say what is done and what has begun");
}
/**
* @param asked since when somebody wants to know what changed, and whether it is for a page: then the history of the plan is read,
* of the repository that it is in
* @throws {InputError} with all that is wrong with the options
*/
async function look({ plan, today, repo }, isOnGitHub, surroundings, asked = {}) {
	const { environment, clock, status } = surroundings;
	const day = today === void 0 ? {} : { today: dayAsked(today) };
	if (!isOnGitHub) {
		const { planFiles, source } = planAt(plan, environment.GITHUB_REPOSITORY || "owner/name", surroundings);
		return {
			report: await run({
				planFiles,
				source
			}),
			planFiles,
			...day
		};
	}
	const { repository, token, timeLimit } = readAll({
		...whereOf(repo, environment),
		timeLimit: () => durationOf("50m")
	});
	const hub = await gitHubOf({
		repository,
		token,
		timeLimit,
		pace: 0
	}, surroundings);
	const { planFiles, source } = planAt(plan, `${repository.owner}/${repository.name}`, surroundings);
	const comparing = {
		reader: hub.reader,
		codebase: hub.codebase(repositoryOf(source.repository)),
		trigger: { kind: "other" },
		now: new Date(clock.now()).toISOString(),
		...day,
		...asked,
		maxClose: { percent: 0 },
		failOn: "never",
		checking: true
	};
	return {
		report: await run({
			planFiles,
			source,
			comparing
		}).finally(() => status(void 0)),
		planFiles,
		...day
	};
}
// src/commands/forecast.ts
/** Exit code 1 where the plan is broken, or GitHub cannot be read: what is done there says how sure all is. */
function forecastCommand(surroundings) {
	return lookingAhead("forecast", "Show on which day everything will be done, how sure that is, and what drives it.").addHelpText("after", environmentHelp).action((options) => showForecast(options, surroundings));
}
async function showForecast(options, surroundings) {
	const { report, planFiles } = await look(options, true, surroundings);
	if (!isSync(report)) return show(report, planFiles, options, surroundings);
	const { plan, timing } = report;
	const found = timing.forecast ?? forecast(timing.network);
	const { print, paint } = surroundings;
	print(options.json ? JSON.stringify(forecastJson(found), null, 2) : forecastChart(plan, timing.network.today, found, paint));
}
// src/commands/import.ts
/** `plan-sync import`: a plan of what a repository has, or what a plan does not have of it yet. */
/** Exit code 1 where GitHub cannot be read, or the plan that is there is broken: then nothing is written. */
function importCommand(surroundings) {
	return onPlan("import", "Write a plan of what a repository has; of a plan that is there, only the rest.").option("--repo <owner/name>", "the repository whose issues are read").option("--owner-labels <names>", "labels that are owners: 'team-*', commas between; proposed otherwise").addOption(new Option("--phases <what>", "what becomes a phase: issues with sub-issues, and milestones of the rest").choices(["sub-issues", "milestones"]).default("sub-issues")).addOption(new Option("--state <state>", "open: and closed work that something open waits for").choices(["open", "all"]).default("open")).option("--query <search>", "only what GitHub's search finds: 'author:ada' (the first 1,000)").option("--milestone <title>", "only the issues of this milestone, by title or number").option("--label <names>", "only issues that have all of these labels, with commas between", listOf, []).option("--since <date>", "only issues that changed on this day or later, year-month-day").option("--details", "take the texts of issues over as details").option("--json", "print what was done as JSON").addOption(new Option("--time-limit <time>", "stop after it: 90s, 50m, 1h").default("50m")).addHelpText("after", environmentHelp).action((options) => importPlan(options, surroundings));
}
async function importPlan(options, surroundings) {
	const { environment, clock } = surroundings;
	const asked = readAll({
		...whereOf(options.repo, environment),
		timeLimit: () => durationOf(options.timeLimit),
		since: () => options.since === void 0 ? void 0 : dayAsked(options.since)
	});
	const name = `${asked.repository.owner}/${asked.repository.name}`;
	const { planFiles, source, workspace } = planAt(options.plan, name, surroundings);
	const { root, files, diagnostics } = planFiles;
	if (/\.ya?ml$/i.test(root)) throw new InputError("an import writes several files: name the folder of the plan, not a file");
	const today = new Date(clock.now()).toISOString();
	const isNew = files.length === 0 && diagnostics.every(({ code }) => code === "no-plan");
	const before = isNew ? void 0 : soundPlan(planFiles, source, today);
	if (before && !before.sound) return show(brokenPlan(before.diagnostics), planFiles, options, surroundings);
	const { since } = asked;
	const selection = {
		state: options.state,
		labels: options.label,
		...options.query === void 0 ? {} : { query: options.query },
		...options.milestone === void 0 ? {} : { milestone: options.milestone },
		...since === void 0 ? {} : { since }
	};
	try {
		const { inventory, findings } = await readRepository(asked, selection, options, surroundings);
		const plan = before?.sound?.plan;
		const wishes = {
			phasesOf: options.phases,
			isPart: Object.keys(selection).length > 2 || options.label.length > 0,
			...options.ownerLabels === void 0 ? {} : { ownerLabels: options.ownerLabels }
		};
		const outline = outlined(inventory, findings, wishes, plan ? knownOf(plan, files) : nothingKnown);
		if (isNew && isEmpty(outline)) throw new InputError(nothingIn(name, options));
		const made = writtenSketch(outline.sketch, {
			root,
			files,
			has: namesIn$1(root, workspace),
			...plan ? { plan } : {}
		});
		const then = {
			root,
			files: made.files,
			diagnostics: diagnostics.filter(({ code }) => code !== "no-plan")
		};
		const after = soundPlan(then, source, today);
		if (!after.sound) return show(brokenPlan(after.diagnostics), then, options, surroundings);
		const trouble = writeAll(made, workspace);
		if (trouble !== void 0) throw new InputError(trouble);
		tell(importReport(outline, {
			repository: inventory.repository.name,
			read: findings.length,
			unlisted: inventory.unlisted,
			created: made.created.map(({ path }) => path),
			changed: made.changed.map(({ path }) => path)
		}), name, options, surroundings);
	} catch (error) {
		if (!(error instanceof ReadFailure)) throw error;
		show({
			verdict: "refused",
			diagnostics: [],
			message: error.message
		}, planFiles, options, surroundings);
	}
}
async function readRepository(asked, selection, { details = false }, surroundings) {
	const findings = [];
	const inventory = await (await gitHubOf({
		...asked,
		pace: 0
	}, surroundings)).inventory(selection, {
		keep: (issue, isAsked) => findings.push(findingOf(issue, isAsked, details)),
		tell: ({ read, total }) => surroundings.progress(`${read.toLocaleString("en")} of ${plural(total, "issue")} read`, read >= total)
	});
	findings.sort((one, other) => one.number - other.number);
	return {
		inventory,
		findings
	};
}
function isEmpty({ sketch: { phases, workstreams } }) {
	return phases.length + workstreams.length === 0;
}
function nothingIn(name, { state }) {
	return `${name} has no issue that could be imported${state === "open" ? "; with --state all, closed work is imported too" : ""}`;
}
function tell(report, name, { json, plan }, { print, paint }) {
	if (json) {
		print(JSON.stringify(report, null, 2));
		return;
	}
	for (const line of importLines(report)) print(line);
	const isNothing = report.created.length + report.changed.length === 0;
	const next = `plan-sync preview --repo ${name}${plan === "plan" ? "" : ` --plan ${plain(plan)}`}`;
	print(isNothing ? "The plan has all of it: nothing was written" : `\n${paint.green("Next")}: ${next}`);
}
// src/import/first-plan.ts
/** A plan to start from: of the rows of a table or a list, or of six answers. */
/** @returns what cannot be: then the plan would not be sound */
function firstPlan({ title, purpose, owner, milestone, due }, entries) {
	const program = new Ids().of(title, "program", 28);
	const owners = new Named("owner", Math.min(40, 67 - program.length));
	const milestones = new Named("milestone", 40);
	if (owner !== void 0) owners.idOf(owner);
	if (milestone !== void 0) milestones.idOf(milestone);
	for (const entry of entries) {
		if (entry.owner !== void 0) owners.idOf(entry.owner);
		if (entry.milestone !== void 0) milestones.idOf(entry.milestone);
	}
	const ownerOf = (entry) => owners.idOf(entry.owner ?? owner ?? nobody);
	const milestoneOf = (entry) => milestones.idOf(entry.milestone ?? milestone ?? unplanned);
	const ids = new Ids();
	const phases = /* @__PURE__ */ new Map();
	for (const { phase } of entries) {
		const key = phase?.toLowerCase();
		if (phase === void 0 || key === void 0 || phases.has(key)) continue;
		phases.set(key, {
			id: ids.of(phase, "phase"),
			title: phase,
			items: []
		});
	}
	const placed = entries.map((entry) => {
		const one = {
			entry,
			id: ids.of(entry.title, "item")
		};
		phases.get(entry.phase?.toLowerCase() ?? "")?.items.push(one);
		return one;
	});
	const idOf = new Map([...[...phases].map(([key, { id }]) => [key, id]), ...placed.map(({ entry, id }) => [entry.title.toLowerCase(), id])]);
	for (const { entry } of placed) milestoneOf(entry);
	const none = milestones.idIfKnown(unplanned);
	const isLater = (one, other) => one !== none && other !== none && milestones.place(one) > milestones.place(other);
	const { fine, wrong } = linked(placed, phases, idOf, milestoneOf, isLater);
	const work = ({ entry, id }, defaults) => {
		const own = {
			owner: ownerOf(entry),
			milestone: milestoneOf(entry)
		};
		return {
			...bare,
			id,
			title: entry.title,
			blockedBy: fine.get(id) ?? [],
			doneWhen: entry.doneWhen,
			...own.owner === defaults?.owner ? {} : { owner: own.owner },
			...own.milestone === defaults?.milestone ? {} : { milestone: own.milestone },
			...entry.estimate === void 0 ? {} : { estimate: entry.estimate },
			...entry.due === void 0 ? {} : { due: entry.due }
		};
	};
	const sketched = [...phases.values()].map(({ id, title, items }) => {
		const defaults = {
			owner: mostCommon(items.map(({ entry }) => ownerOf(entry))),
			milestone: mostCommon(items.map(({ entry }) => milestoneOf(entry)))
		};
		return {
			own: {
				...bare,
				id,
				title,
				...defaults
			},
			items: items.map((item) => work(item, defaults)),
			leftOut: []
		};
	});
	const workstreams = placed.filter(({ entry }) => entry.phase === void 0).map((one) => work(one));
	return {
		wrong,
		sketch: {
			program: {
				id: program,
				title,
				remarks: [],
				reportsOrder: false,
				...purpose === void 0 ? {} : { purpose }
			},
			owners: owners.all().map(([id, name]) => ({
				id,
				name,
				isPlaceholder: name === nobody,
				hasLabel: name !== nobody,
				remarks: name === nobody ? ["once somebody is named: members: [login], or team: organization/team"] : []
			})),
			milestones: inOrder(milestones.all(), milestone, due),
			phases: sketched,
			workstreams,
			added: /* @__PURE__ */ new Map(),
			leftOut: []
		}
	};
}
/** Names that nobody gave: they stand for what is not known yet. */
const nobody = "Owner to be named";
const unplanned = "Unplanned";
const bare = {
	keepsParent: false,
	blockedBy: [],
	assignees: [],
	doneWhen: [],
	remarks: []
};
/** Ids for names, in the order in which they are asked for; letter case makes no difference. */
var Named = class {
	#ids = new Ids();
	#known = /* @__PURE__ */ new Map();
	#fallback;
	#most;
	constructor(fallback, most) {
		this.#fallback = fallback;
		this.#most = most;
	}
	idOf(name) {
		const key = name.normalize("NFC").toLowerCase();
		const known = this.#known.get(key) ?? {
			id: this.#ids.of(name, this.#fallback, this.#most),
			name
		};
		this.#known.set(key, known);
		return known.id;
	}
	idIfKnown(name) {
		return this.#known.get(name.toLowerCase())?.id;
	}
	/** Which of all it is. */
	place(id) {
		return [...this.#known.values()].findIndex((one) => one.id === id);
	}
	all() {
		return [...this.#known.values()].map(({ id, name }) => [id, name]);
	}
};
function inOrder(all, first, due) {
	return all.map(([id, title]) => ({
		id,
		title,
		isPlaceholder: title === unplanned,
		...title === first && due !== void 0 ? { due } : {},
		remarks: title === unplanned ? ["for work that has no milestone yet: GitHub gets none"] : []
	}));
}
function mostCommon(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
function linked(placed, phases, idOf, milestoneOf, isLater) {
	const work = [...[...phases.values()].map(({ id, items }) => ({
		id,
		isPhase: true,
		blockedBy: [],
		milestone: mostCommon(items.map(({ entry }) => milestoneOf(entry)))
	})), ...placed.map(({ entry, id }) => ({
		id,
		isPhase: false,
		blockedBy: [],
		milestone: milestoneOf(entry),
		...entry.phase === void 0 ? {} : { phase: phases.get(entry.phase.toLowerCase())?.id ?? "" }
	}))];
	const links = placed.flatMap(({ entry, id }) => entry.blockedBy.map((title) => ({
		id,
		on: idOf.get(title.toLowerCase()) ?? "",
		title,
		entry
	})));
	const fine = /* @__PURE__ */ new Map();
	const wrong = [];
	const verdicts = judgedLinks(work, links, isLater);
	for (const [index, { id, on, title, entry }] of links.entries()) {
		const verdict = verdicts[index] ?? "cycle";
		if (verdict === "fine") fine.set(id, [...fine.get(id) ?? [], on]);
		else wrong.push({
			row: entry.row,
			column: entry.blockersAt,
			message: `"${title}" cannot block it: ${reasons[verdict]}`
		});
	}
	return {
		fine,
		wrong
	};
}
const reasons = {
	cycle: "they would wait for each other",
	"later-milestone": "it is in a milestone that comes later; milestones come in the order of their first rows",
	"too-many": "GitHub links at most 50"
};
// src/import/rows.ts
/** Work as somebody wrote it into a table or a list, and what is wrong with it, row by row. */
/** The columns of a table, by the names that they have in it; the order is free. */
const columns = [
	"title",
	"phase",
	"owner",
	"milestone",
	"due",
	"estimate",
	"blocked by",
	"done when"
];
/** `Blocked-By` is `blocked by`. */
function columnNamed(head) {
	const bare = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
	return columns.find((name) => bare(name) === bare(head));
}
/** Which column each head names; what it may have meant, where it names none. */
function headsRead(heads, row) {
	const wrong = [];
	const seen = /* @__PURE__ */ new Set();
	const meant = /* @__PURE__ */ new Set();
	const read = heads.map((head, index) => {
		const column = columnNamed(head);
		const at = {
			row,
			column: index + 1
		};
		if (column === void 0) {
			const near = columns.find((name) => name === closest(head.trim().toLowerCase(), columns));
			if (near !== void 0) meant.add(near);
			const help = near === void 0 ? `the columns are ${columns.join(", ")}` : `did you mean "${near}"?`;
			wrong.push({
				...at,
				message: `"${excerpt(head)}" is no column: ${help}`
			});
		} else if (seen.has(column)) wrong.push({
			...at,
			message: `the column "${column}" is there twice: keep one`
		});
		if (column !== void 0) seen.add(column);
		return column;
	});
	if (!seen.has("title") && !meant.has("title")) wrong.push({
		row,
		column: 1,
		message: "there is no column \"title\": the first row names the columns"
	});
	return {
		columns: read,
		wrong
	};
}
/** Of days with points between, of which the first number is always the day. */
function dayMeant(text) {
	const [, day = "", month = "", year = ""] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
	const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return itemShape.shape.due.safeParse(meant).success ? meant : void 0;
}
/** @returns all that is wrong, or else every row */
function entriesRead({ rows, wrong: before }) {
	const wrong = [];
	const names = namesIn(rows, wrong);
	const untitled = new Set(wrong.map(({ row }) => row));
	const entries = rows.flatMap(({ row, cells }) => {
		const title = cells.title?.text.trim() ?? "";
		if (title === "") return [];
		const complain = (column, message) => wrong.push({
			row,
			column: cells[column]?.column ?? 1,
			message
		});
		const own = {};
		for (const column of [
			"phase",
			"owner",
			"milestone"
		]) {
			const text = cells[column]?.text.trim() ?? "";
			if (text === "") continue;
			const problem = problemOf(column, text);
			if (problem === void 0) own[column] = text;
			else complain(column, problem);
		}
		const due = cells.due?.text.trim() ?? "";
		if (due !== "") {
			if (itemShape.shape.due.safeParse(due).success) own.due = due;
			else complain("due", `"${excerpt(due)}" is not a day: write ${dayMeant(due) ?? "year-month-day, as 2027-01-29"}`);
		}
		const estimate = cells.estimate?.text.trim() ?? "";
		if (estimate !== "") {
			const problem = estimateProblem(estimate);
			if (problem === void 0) own.estimate = estimate;
			else complain("estimate", problem);
		}
		const { blockers, unknown } = blockersIn(cells["blocked by"]?.text ?? "", names);
		for (const name of unknown) {
			const near = closest(name.toLowerCase(), names.keys());
			const help = near === void 0 ? "write the title of a row or of a phase" : `did you mean "${names.get(near)}"?`;
			complain("blocked by", `nothing is called "${excerpt(name)}": ${help}`);
		}
		const doneWhen = parts(cells["done when"]?.text ?? "", /;|\n|<br ?\/?>/);
		for (const one of doneWhen) if (!itemShape.shape["done-when"].safeParse([one]).success) complain("done when", `"${excerpt(one)}" is longer than 1,000 characters, or has characters that a plan does not take`);
		if (untitled.has(row)) return [];
		const blockersAt = cells["blocked by"]?.column ?? 1;
		return [{
			...own,
			row,
			title,
			blockedBy: blockers,
			doneWhen: [...new Set(doneWhen)],
			blockersAt
		}];
	});
	wrong.push(...before, ...crowded(entries));
	return {
		entries,
		wrong: wrong.sort((one, other) => one.row - other.row || one.column - other.column)
	};
}
/** Titles of rows and phases, by lower case: nothing else can be waited for. */
function namesIn(rows, wrong) {
	const names = /* @__PURE__ */ new Map();
	const first = /* @__PURE__ */ new Map();
	for (const { cells } of rows) {
		const phase = cells.phase?.text.trim() ?? "";
		if (phase !== "") names.set(phase.toLowerCase(), phase);
	}
	const phases = new Set(names.keys());
	for (const { row, cells } of rows) {
		const title = cells.title?.text.trim() ?? "";
		const at = {
			row,
			column: cells.title?.column ?? 1
		};
		const problem = title === "" ? "the title is missing" : problemOf("title", title);
		const key = title.toLowerCase();
		if (problem !== void 0) wrong.push({
			...at,
			message: problem
		});
		else if (phases.has(key)) wrong.push({
			...at,
			message: `"${excerpt(title)}" is a phase too: give each a title of its own`
		});
		else if (first.has(key)) wrong.push({
			...at,
			message: `"${excerpt(title)}" is the title of row ${first.get(key)} too: give each its own`
		});
		else {
			first.set(key, row);
			names.set(key, title);
		}
	}
	return names;
}
function problemOf(column, text) {
	if (!{
		title: itemShape.shape.title,
		phase: itemShape.shape.title,
		owner: ownerShape.shape.label,
		milestone: milestoneShape.shape.title
	}[column].safeParse(text).success) {
		const most = column === "owner" ? 50 : 256;
		return `"${excerpt(text)}" has more than ${most} characters or more than one line, or characters that a plan does not take`;
	}
	if (column === "owner" && !/[\p{L}\p{N}]/u.test(text)) return `"${excerpt(text)}" has no letter and no digit: GitHub takes none such for a label`;
}
function estimateProblem(text) {
	const help = "write working days or weeks, as 5d, 2w or 3d-8d";
	if (!itemShape.shape.estimate.safeParse(text).success) return `"${excerpt(text)}" is not an estimate: ${help}`;
	const absurd = absurdityOf(estimateFrom(text, 5));
	return absurd && `the estimate "${excerpt(text)}" ${absurd.message}: ${absurd.help}`;
}
/** A title may have commas in it: the whole cell is tried first, then what stands between semicolons, then commas. */
function blockersIn(text, names) {
	const blockers = /* @__PURE__ */ new Set();
	const unknown = [];
	const known = (name) => names.get(name.toLowerCase());
	for (const part of parts(text, /;|\n|<br ?\/?>/)) {
		const whole = known(part);
		for (const name of whole === void 0 ? parts(part, /,/) : [part]) {
			const found = known(name);
			if (found === void 0) unknown.push(name);
			else blockers.add(found);
		}
	}
	return {
		blockers: [...blockers],
		unknown
	};
}
function parts(text, between) {
	return text.split(between).map((part) => part.replaceAll(/\s+/g, " ").trim()).filter((part) => part !== "");
}
function crowded(entries) {
	const counts = /* @__PURE__ */ new Map();
	return entries.flatMap(({ phase, row }) => {
		if (phase === void 0) return [];
		const count = (counts.get(phase.toLowerCase()) ?? 0) + 1;
		counts.set(phase.toLowerCase(), count);
		if (count !== 101) return [];
		return [{
			row,
			column: 1,
			message: `the phase "${excerpt(phase)}" has more than 100 items: split it`
		}];
	});
}
/** Of a table with a mistake in every row these are enough to see the pattern. */
const mostTold = 50;
/** A line for each: `work.csv:4:5: …`, rows and columns as the file has them. */
function wrongLines(file, wrong) {
	const { shown, left } = capped(wrong, mostTold);
	return [...shown.map(({ row, column, message }) => `${file}: row ${row}, column ${column}: ${message}`), ...left > 0 ? [`… and ${left.toLocaleString("en")} more`] : []];
}
// src/import/list.ts
/** Work in a Markdown list: headings or outer entries are phases, entries are work, and what is inside of them is to be true. */
/** @returns a complaint where there is no list in it */
function listRows(text) {
	const lines = outlineLines(text);
	if (!lines) return {
		rows: [],
		wrong: [{
			row: 1,
			column: 1,
			message: "the list is too long or too deep: split it"
		}]
	};
	const [first] = lines;
	const title = first?.kind === "heading" && first.level === 1 ? { title: first.text } : {};
	const rest = "title" in title ? lines.slice(1) : lines;
	const rows = rest.some(({ kind }) => kind === "heading") ? underHeadings(rest) : nested(rest);
	const nothing = {
		row: 1,
		column: 1,
		message: "there is no list in it, and no table with a column \"title\""
	};
	return {
		...title,
		rows,
		wrong: rows.length === 0 ? [nothing] : []
	};
}
function underHeadings(lines) {
	const rows = [];
	let phase;
	for (const line of lines) if (line.kind === "heading") phase = line;
	else if (line.level === 1) rows.push(rowOf(line, phase));
	else condition(rows, line);
	return rows;
}
/** An outer entry that has others in it is a phase. */
function nested(lines) {
	const rows = [];
	let phase;
	for (const [index, line] of lines.entries()) if (line.level === 1) {
		const isPhase = (lines[index + 1]?.level ?? 1) > 1;
		phase = isPhase ? line : void 0;
		if (!isPhase) rows.push(rowOf(line, void 0));
	} else if (line.level === 2) rows.push(rowOf(line, phase));
	else condition(rows, line);
	return rows;
}
function rowOf(line, phase) {
	const { text, values } = valuesIn(unboxed(line.text));
	const cell = (text) => ({
		text,
		column: line.column
	});
	const cells = { title: cell(text) };
	for (const [column, value] of values) cells[column] = cell(value);
	if (phase) cells.phase ??= {
		text: unboxed(phase.text),
		column: line.column
	};
	return {
		row: line.line,
		cells
	};
}
function condition(rows, { text, column }) {
	const last = rows.at(-1);
	if (!last) return;
	const before = last.cells["done when"];
	const all = [...before ? [before.text] : [], unboxed(text).replaceAll(";", ",")].join("\n");
	rows[rows.length - 1] = {
		...last,
		cells: {
			...last.cells,
			"done when": {
				text: all,
				column: before?.column ?? column
			}
		}
	};
}
function unboxed(text) {
	return text.replace(/^\[[ xX]\] +/, "");
}
/** `Define ingress (owner: Platform; estimate: 5d)` */
function valuesIn(text) {
	const [whole, inner = ""] = /\(([^()]*)\)$/.exec(text) ?? [];
	if (whole === void 0) return {
		text,
		values: []
	};
	const values = inner.split(/;|,(?=\s*[a-z-]+(?: [a-z]+)?:)/i).map((part) => {
		const [, key = "", value = ""] = /^\s*([a-z -]+):\s*(.+?)\s*$/i.exec(part) ?? [];
		return [columnNamed(key), value];
	});
	const known = values.flatMap(([column, value]) => column === void 0 ? [] : [[column, value]]);
	if (known.length < values.length) return {
		text,
		values: []
	};
	return {
		text: text.slice(0, -whole.length).trim(),
		values: known
	};
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/import/table.ts
/** Work in a table: CSV, or Markdown between pipes. */
/** Commas, semicolons or tabs: whichever the first row has most of. */
function csvRows(text) {
	const head = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ""))?.[0] ?? "";
	const delimiter = [
		",",
		";",
		"	"
	].reduce((best, one) => head.split(one).length > head.split(best).length ? one : best);
	const found = [];
	try {
		parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
			onRecord: (cells, { lines }) => {
				const own = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
				found.push({
					cells,
					row: lines - own
				});
				return null;
			}
		});
		return rowsOf(found);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return {
			rows: [],
			wrong: [{
				row: "lines" in error && typeof error.lines === "number" ? error.lines : 1,
				column: "column" in error && typeof error.column === "number" ? error.column + 1 : 1,
				message: `this is no CSV: ${error.message}`
			}]
		};
	}
}
/** The first table with a column "title"; nothing where there is none. */
function markdownTable(text) {
	const lines = text.split(/\r\n|\n|\r/);
	for (let index = 0; index + 1 < lines.length; index++) {
		const heads = cellsIn(lines[index] ?? "");
		const rule = lines[index + 1] ?? "";
		if (!heads || !/^[\s|:-]*-[\s|:-]*$/.test(rule) || !rule.includes("|")) continue;
		if (!heads.some((head) => head.toLowerCase() === "title")) continue;
		const table = [{
			cells: heads,
			row: index + 1
		}];
		for (let next = index + 2; next < lines.length; next++) {
			const cells = cellsIn(lines[next] ?? "");
			if (!cells) break;
			table.push({
				cells,
				row: next + 1
			});
		}
		const [, title] = /^# +(.+?)[ #]*$/m.exec(text) ?? [];
		return {
			...rowsOf(table),
			...title === void 0 ? {} : { title }
		};
	}
}
/** A pipe that belongs to a cell has a backslash before it. */
function cellsIn(line) {
	const trimmed = line.trim();
	if (!trimmed.includes("|")) return void 0;
	return trimmed.replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
function rowsOf(lines) {
	const [head, ...others] = lines;
	if (!head) return {
		rows: [],
		wrong: [{
			row: 1,
			column: 1,
			message: "there is nothing in it"
		}]
	};
	const { columns, wrong } = headsRead(head.cells, head.row);
	const all = [...wrong];
	const rows = others.filter(({ cells }) => cells.some((cell) => cell !== "")).map(({ cells, row }) => {
		const read = {};
		for (const [index, text] of cells.entries()) {
			const column = columns[index];
			if (column !== void 0) read[column] = {
				text,
				column: index + 1
			};
			else if (index >= columns.length && text !== "") all.push({
				row,
				column: index + 1,
				message: "there are more values than columns: quote what has the separator in it"
			});
		}
		return {
			row,
			cells: read
		};
	});
	return {
		rows: columns.includes("title") ? rows : [],
		wrong: all
	};
}
// src/import/workflow.ts
/** The workflow that keeps GitHub in sync with a plan, as the docs have it. */
/** Where it goes, from the top of a repository. */
const workflowPath = ".github/workflows/plan.yml";
/** In place of where Plan Sync lives, and of the full hash of a commit of it. */
const placeholderAction = "OWNER/plan-sync@COMMIT";
/**
* @param plan the folder of the plan, from the top of the repository
* @param action `owner/name@hash`, where that is known
* @param branch the default branch
*/
function workflowText(plan, action = placeholderAction, branch = "main") {
	const uses = `      - uses: ${action}\n`;
	const named = plan === "plan" ? uses : `${uses}        with:\n          plan: ${JSON.stringify(plan)}\n`;
	return text.replace("branches: [main]", `branches: [${branch}]`).replaceAll(`      - uses: ${placeholderAction}\n`, () => named);
}
const text = `name: Plan

on:
  pull_request:
    types: [opened, edited, reopened, synchronize] # edited: closing words stand in the description
  merge_group:
  push:
    branches: [main]
  issues:
    types: [closed, reopened, field_added, field_removed]
  schedule:
    - cron: "17 6 * * *" # puts right what drifted, and makes the issue of a session before its day
  workflow_dispatch:

permissions: {}

jobs:
  check:
    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      issues: read
      pull-requests: write # for the comment; "read" is enough without it
    concurrency:
      group: plan-check-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: true # of two edits the newer counts
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: OWNER/plan-sync@COMMIT

  apply:
    if: github.event_name != 'pull_request' && github.event_name != 'merge_group' && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 350 # more than the time-limit of 5h30m: what stops by itself says how much remains
    permissions:
      contents: read
      issues: write
      pull-requests: read # to tell those in milestones apart
      actions: write # to start the next run where one does not suffice; leave it out, and such a run is red
    concurrency:
      group: plan-sync
      cancel-in-progress: false
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: OWNER/plan-sync@COMMIT
`;
// src/commands/init.ts
/** `plan-sync init`: a plan to start from, of a table, a list, or six answers. */
const questions = [
	["title", "What is the program called?"],
	["purpose", "What is it for, in a sentence?"],
	["owner", "Who does the work first? A name becomes a label"],
	["milestone", "What is reached first?"],
	["due", "On which day? year-month-day"],
	["work", "What is there to do? Titles, with semicolons between"]
];
/**
* Where there is a plan already, only its schema and the workflow are written. Exit code 1 where a table or a list is wrong: then nothing is.
* @param home the folder of Plan Sync itself
*/
function initCommand(surroundings, home) {
	return onPlan("init", "Write a plan to start from, and the workflow: of a CSV, of Markdown, or of six answers.").argument("[file]", "a .csv, or a .md with a list or a table, of the work").option("--title <text>", "what the program is called").option("--purpose <text>", "what it is for").option("--owner <name>", "whose work it is that names nobody").option("--milestone <title>", "for when it is that names none").option("--due <date>", "the day of that milestone, year-month-day").option("--work <titles>", "what there is to do, with semicolons between").option("--yes", "ask nothing").addOption(new Option("--uses <action>", "what the workflow runs: owner/plan-sync@hash of the commit")).option("--no-workflow", "write no workflow").action((file, options) => init(file, options, surroundings, home));
}
async function init(file, options, surroundings, home) {
	const { environment, folder, clock } = surroundings;
	const checkout = checkoutAt(folder);
	const workspace = checkout?.root ?? folder;
	const action = actionFor(options.uses, home);
	if (options.due !== void 0) dayAsked(options.due);
	const planFiles = readPlan(resolvedFrom(folder, options.plan), workspace);
	const { root } = planFiles;
	if (/\.ya?ml$/i.test(root)) throw new InputError("init writes several files: name a folder, not a file");
	const has = namesIn$1(".github/workflows", workspace);
	const workflow = {
		path: workflowPath,
		text: workflowText(root, action)
	};
	const isNew = options.workflow && !has("plan.yml");
	const write = (files, count) => {
		const created = isNew ? [...files, workflow] : files;
		const trouble = writeAll({ created }, workspace);
		if (trouble !== void 0) throw new InputError(trouble);
		tellNext(created, {
			isNew,
			action,
			options,
			count
		}, surroundings);
	};
	if (planFiles.files.length > 0) {
		if (file !== void 0) throw new InputError(`there is a plan in ${root} already, which stays as it is: name another folder`);
		const schema = {
			path: root === "." ? schemaFile : `${root}/${schemaFile}`,
			text: schemaText()
		};
		return write(namesIn$1(root, workspace)("plan.schema.json") ? [] : [schema], void 0);
	}
	const rows = file === void 0 ? void 0 : rowsIn(file, resolvedFrom(folder, file));
	const asked = rows ? options : await answersTo(options, surroundings);
	const name = rows?.title ?? checkout?.origin?.repository.split("/")[1] ?? baseName(workspace);
	const beginning = {
		title: asked.title?.trim() || name.trim() || "Program",
		...typed("purpose", asked.purpose),
		...typed("owner", asked.owner),
		...typed("milestone", asked.milestone),
		...typed("due", asked.due)
	};
	const { entries, wrong } = rows ? entriesRead(rows) : {
		entries: answered(asked.work),
		wrong: []
	};
	const { sketch, wrong: unsound } = firstPlan(beginning, entries);
	const all = [...wrong, ...unsound].sort((one, other) => one.row - other.row || one.column - other.column);
	if (all.length > 0) return complain(file ?? "the answers", all, surroundings);
	const made = writtenSketch(sketch, {
		root,
		files: [],
		has: namesIn$1(root, workspace)
	});
	const source = sourceOf(environment, checkout?.origin?.repository ?? "owner/name");
	const then = {
		root,
		files: made.files,
		diagnostics: []
	};
	const { sound, diagnostics } = soundPlan(then, source, new Date(clock.now()).toISOString());
	if (!sound) return show(brokenPlan(diagnostics), then, {}, surroundings);
	write(made.created, entries.length);
}
function typed(key, value) {
	const text = value?.trim() ?? "";
	return text === "" ? {} : { [key]: text };
}
/** From where Plan Sync itself was checked out, where nobody says otherwise. */
function actionFor(uses, home) {
	if (uses !== void 0) {
		if (/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) return uses;
		throw new InputError(`uses is "${uses}"; write owner/plan-sync@ and the full hash of a commit`);
	}
	const { origin, head } = checkoutAt(home) ?? {};
	return origin?.host === "github.com" && head !== void 0 ? `${origin.repository}@${head}` : void 0;
}
function rowsIn(file, path) {
	const text = readText(path);
	if (text === void 0) throw new InputError(`${file} cannot be read: name a file of at most 1 MiB, as UTF-8`);
	if (/\.(?:csv|tsv)$/i.test(file)) return csvRows(text);
	if (/\.(?:md|markdown|txt)$/i.test(file)) return markdownTable(text) ?? listRows(text);
	throw new InputError(`${file} is neither .csv nor .md`);
}
/** At a terminal what no option says is asked for; elsewhere nothing is. */
async function answersTo(options, { ask, print }) {
	const answers = { ...options };
	const open = questions.filter(([key]) => options[key] === void 0);
	if (options.yes || open.length === 0) return answers;
	if (!ask) throw new InputError(`this is no terminal: answer by ${open.map(([key]) => `--${key}`).join(", ")}, or let --yes ask nothing`);
	print("An answer may be left empty.\n");
	for (const [key, question] of open) for (;;) {
		const answer = (await ask(question.endsWith("?") ? question : `${question}:`)).trim();
		const problem = key === "due" && answer !== "" ? problemOfDay(answer) : void 0;
		if (problem === void 0) {
			answers[key] = answer;
			break;
		}
		print(problem);
	}
	return answers;
}
function problemOfDay(text) {
	try {
		dayAsked(text);
		return;
	} catch (error) {
		if (error instanceof InputError) return error.message;
		throw error;
	}
}
/** Where there is nothing yet, the first thing to do is to write down what there is to do. */
function answered(work = "") {
	const titles = [...new Set(work.split(";").map((title) => title.trim()))].filter((title) => title !== "");
	const { entries } = entriesRead({
		rows: (titles.length === 0 ? ["Write down what there is to do"] : titles).map((text, index) => ({
			row: index + 1,
			cells: { title: {
				text,
				column: 1
			} }
		})),
		wrong: []
	});
	return entries;
}
function complain(file, wrong, { print, paint, exit }) {
	for (const line of wrongLines(file, wrong)) print(plain(line));
	print(paint.red(`\n${plural(wrong.length, "error")}; nothing was written`));
	exit(1);
}
function tellNext(files, told, { print, paint }) {
	const { isNew, action, options, count } = told;
	if (count === void 0) print(`There is a plan in ${plain(options.plan)} already: it stays as it is`);
	for (const { path } of files) print(`written: ${plain(path)}`);
	if (options.workflow && !isNew) print(`${workflowPath} is there already, and stays as it is`);
	const plan = options.plan === "plan" ? "" : ` --plan ${plain(options.plan)}`;
	const steps = [
		...isNew && action === void 0 ? [`In ${workflowPath}, replace ${placeholderAction} by where Plan Sync lives and the hash of its commit`] : [],
		...count === void 0 ? [] : [`plan-sync validate${plan}`],
		"Commit it, and open a pull request: its summary shows what merging makes on GitHub"
	];
	const what = count === void 0 ? "" : ` (${plural(count, "piece")} of work in the plan)`;
	print(`\n${paint.green("Next")}${what}:`);
	for (const [index, step] of steps.entries()) print(`  ${index + 1}. ${step}`);
}
// src/commands/page.ts
/** Exit code 1 where the plan is broken, or GitHub cannot be read: then no file is written. */
function pageCommand(surroundings) {
	return looking(onPlan("page", "Write the program as a page for leaders: how it stands, when it will be done, what waits for what, how it grew.")).option("--out <folder>", "where index.html, plan.json, plan.csv and plan.ics are written", "site").option("--since <when>", "tell what changed since a day, year-month-day, or a session; since the last session, or of four weeks, where it is left out").addHelpText("after", environmentHelp).action((options) => writePage(options, surroundings));
}
async function writePage(options, surroundings) {
	const { out, since } = options;
	const { report, planFiles } = await look(options, true, surroundings, {
		page: true,
		...since === void 0 ? {} : { since }
	});
	if (!isSync(report)) return show(report, planFiles, {}, surroundings);
	const { siteOf } = await import("./site.js");
	const { files, holds } = await siteOf(report);
	const trouble = putFiles(resolvedFrom(surroundings.folder, out), files);
	if (trouble !== void 0) throw new InputError(`the page cannot be written to ${out} (${trouble}); name another folder with --out`);
	surroundings.print(plain(`${out}/index.html is written; ${holds}`));
}
// src/commands/pull.ts
const description = "Show what people changed on GitHub as a change of the plan's files; all else in them stays byte for byte.";
/** Exit code 1 where the plan is broken, GitHub cannot be read, or the plan changed the same thing. */
function pullCommand(surroundings) {
	return reporting("pull", description).option("--repo <owner/name>", "the repository whose issues are kept").option("--write", "write it into the files").addHelpText("after", environmentHelp).action((options) => pullInto(options, surroundings));
}
async function pullInto(options, surroundings) {
	const { environment, clock, status, print, paint, exit } = surroundings;
	const inputs = readAll({
		...whereOf(options.repo, environment),
		timeLimit: () => durationOf("50m")
	});
	const { repository } = inputs;
	const { planFiles, source, workspace } = planAt(options.plan, `${repository.owner}/${repository.name}`, surroundings);
	const hub = await gitHubOf({
		...inputs,
		pace: 0
	}, surroundings);
	const now = new Date(clock.now()).toISOString();
	const report = await pull({
		planFiles,
		source,
		reader: hub.reader,
		now
	}).finally(() => status(void 0));
	if (report.verdict === "pulled" && options.write) for (const file of report.files) writeOver(file, workspace);
	if (options.json) print(JSON.stringify(pulledJson(report), null, 2));
	if (report.verdict === "pulled") {
		if (!options.json) print(pulledText(report, planFiles, paint, options.write === true));
		exit(report.conflicts.length > 0 ? 1 : 0);
		return;
	}
	exit(1);
	if (options.json) return;
	if (report.verdict === "refused") print(paint.red(plain(report.message)));
	else show({
		...report,
		older: false,
		notes: []
	}, planFiles, {}, surroundings);
}
// src/report/ready-list.ts
/** What can begin now, for a terminal and for programs. */
const maxTitle = 60;
/** Two lines for each: what and whose it is, and what waits for it. */
function readyList(report, list, paint) {
	const { ready, blocked } = report.status;
	const open = ready.length + blocked.length;
	const some = list.length === ready.length ? `${list.length}` : `${list.length} of the ${ready.length} that are`;
	return [paint.bold(`Ready to start: ${some}, of ${plural(open, "open issue")}`), ...list.flatMap((one) => ["", ...readyLines(report, one, paint)])].join("\n");
}
function readyLines(report, { work, promise, waiting, critical }, paint) {
	const { plan, issues } = report;
	const issue = issues.get(work.id);
	const owner = plan.owners.get(work.owner)?.name ?? work.owner;
	const people = issue?.assignees ?? [];
	const name = issue ? `#${issue.number}` : work.id;
	const whose = [owner, ...people].map((one) => plain(one)).join(", ");
	const held = promise && (promise.days < 0 ? paint.red : paint.green)(promiseText(report, promise));
	const effects = [
		...work.kind === "phase" ? ["all that is in it is closed: it can be, too"] : [],
		...held === void 0 ? [] : [held],
		...critical ? [paint.red("critical")] : [],
		...waiting === 0 ? [] : [`${plural(waiting, "open issue")} ${waiting === 1 ? "waits" : "wait"} for it`]
	];
	return [`${paint.cyan(name)} ${plain(shortened(work.title, maxTitle))} ${paint.dim(`(${work.id}) · ${whose}`)}`, `    ${effects.length === 0 ? "nothing waits for it" : effects.join(" · ")}`];
}
function promiseText({ plan }, { kind, id, due, days, incomplete }) {
	const title = kind === "milestone" ? plan.milestones.get(id)?.title : plan.work.get(id)?.title;
	return `${kind === "own" ? "its own promise" : plain(shortened(title ?? id, maxTitle))} (${due}): ${days < 0 ? `${plural(-days, "working day")} late` : `${plural(days, "working day")} to spare${incomplete ? ", or fewer: not all has an estimate" : ""}`}`;
}
/** As `plan-sync ready --json` has it: an entry for each, most urgent first. */
function readyJson({ issues, repository }, list) {
	return { ready: list.map(({ work, promise, waiting, critical }) => {
		const { id, kind, title, owner, milestone } = work;
		const issue = issues.get(id);
		const url = issue && `${repository.url}/issues/${issue.number}`;
		const named = given({
			number: issue?.number,
			url,
			milestone,
			promise
		});
		return {
			id,
			kind,
			title,
			owner,
			assignees: issue?.assignees ?? [],
			waiting,
			critical,
			...named
		};
	}) };
}
// src/commands/ready.ts
/**
* Exit code 1 where the plan is broken, or GitHub cannot be read.
* @throws {InputError} from its action: where the plan has no such owner
*/
function readyCommand(surroundings) {
	return reporting("ready", "Show what nothing blocks, by the promise that waits for it, most urgent first.").option("--repo <owner/name>", "the repository whose issues are kept").option("--for <login>", "only what is theirs: assigned to them, or to nobody where they are of its owner").option("--owner <id>", "only what is of this owner").addHelpText("after", environmentHelp).action((options) => showReady(options, surroundings));
}
async function showReady(options, surroundings) {
	const { report, planFiles } = await look(options, true, surroundings);
	if (!isSync(report)) return show(report, planFiles, options, surroundings);
	if (options.owner !== void 0) checkOwner(options.owner, report.plan);
	const list = readyByUrgency(report).filter((one) => isAsked(one, report, options));
	const { print, paint } = surroundings;
	print(options.json ? JSON.stringify(readyJson(report, list), null, 2) : readyList(report, list, paint));
}
function checkOwner(id, { owners }) {
	if (owners.has(id)) return;
	const near = closest(id, owners.keys());
	const help = near === void 0 ? `write one of ${[...owners.keys()].join(", ")}` : `did you mean "${near}"?`;
	throw new InputError(`the plan has no owner "${id}"; ${help}`);
}
function isAsked({ work }, report, { for: login, owner }) {
	return (owner === void 0 || work.owner === owner) && (login === void 0 || isTheirs(work, report, login));
}
function isTheirs({ id, owner }, { plan, issues }, login) {
	const who = login.replace(/^@/, "").toLowerCase();
	const assigned = issues.get(id)?.assignees ?? [];
	if (assigned.length > 0) return assigned.some((one) => one.toLowerCase() === who);
	return (plan.owners.get(owner)?.members ?? []).some((one) => one.login.toLowerCase() === who);
}
// src/commands/schedule.ts
/** Exit code 1 where the plan is broken, or GitHub cannot be read. Without `--repo` no token is needed. */
function scheduleCommand(surroundings) {
	return lookingAhead("schedule", "Show when everything begins and ends by its estimates, what is critical, and what is late.").addHelpText("after", environmentHelp).action((options) => showSchedule(options, surroundings));
}
async function showSchedule(options, surroundings) {
	const { print, paint } = surroundings;
	const seen = await look(options, options.repo !== void 0, surroundings);
	const found = scheduleOf(seen, surroundings);
	if (!found) return show(seen.report, seen.planFiles, options, surroundings);
	print(options.json ? JSON.stringify(scheduleJson(found.schedule), null, 2) : scheduleChart(found.plan, found.schedule, paint));
}
function scheduleOf({ report, today }, { clock }) {
	if (isSync(report)) return {
		plan: report.plan,
		schedule: report.timing.schedule
	};
	if (report.verdict !== "valid") return void 0;
	const { plan } = report;
	const day = today ?? todayIn({
		plan,
		now: new Date(clock.now()).toISOString()
	});
	return {
		plan,
		schedule: schedule(networkOf(plan, day))
	};
}
// src/report/since.ts
/** What changed since a moment, for a terminal and for programs. */
/**
* By milestone, most serious first.
* @param today `YYYY-MM-DD`
*/
function sinceText({ name, comparison, unread }, today, paint) {
	const groups = changeList(comparison, today);
	const wording = comparison.changes.filter(({ kind }) => kind === "title" || kind === "reworded").length;
	const lines = groups.flatMap(({ milestone, phrases }) => [
		"",
		paint.bold(plain(milestone?.title ?? "Beside the milestones")),
		...phrases.map((phrase) => `  ${phraseText(phrase, inTerminal)}`)
	]);
	const rest = wording === 0 ? [] : ["", paint.dim(`And ${plural(wording, "change")} of wording`)];
	const head = lines.length === 0 ? "Nothing changed since" : "Changed since";
	const missing = unread === void 0 ? [] : ["", paint.yellow(plain(`${sentence(unread)}`))];
	return [
		paint.bold(`${head} ${plain(name)}`),
		...lines,
		...rest,
		...missing
	].join("\n");
}
const inTerminal = {
	name: ({ of, id, title }) => plain(of === "decision" ? `decision ${id} (${title})` : title),
	said: plain
};
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** @param today `YYYY-MM-DD` */
function sinceJson({ name, from, comparison, unread }, today) {
	return {
		since: {
			name,
			at: from.at,
			...from.plan === void 0 ? {} : { plan: from.plan }
		},
		today,
		...unread === void 0 ? {} : { unread },
		changes: changesInWords(comparison, today).map(({ milestone, change, phrase }) => ({
			milestone: milestone?.id ?? null,
			...change,
			text: phraseText(phrase, {
				name: ({ title }) => title,
				said: (text) => text
			})
		}))
	};
}
// src/commands/status.ts
/** Exit code 1 where the plan is broken, GitHub cannot be read, or nothing is known of what was asked for. */
function statusCommand(surroundings) {
	return lookingAhead("status", "Show what changed in the plan and on GitHub: what moved, came, went, was waived, decided and done.").option("--since <when>", "a day, year-month-day, or a session: its title or number; the last session where it is left out").addHelpText("after", environmentHelp).action((options) => showStatus(options, surroundings));
}
async function showStatus(options, surroundings) {
	const { report, planFiles } = await look(options, true, surroundings, { since: options.since ?? "" });
	if (!isSync(report) || !report.since) return show(report, planFiles, options, surroundings);
	const { print, paint } = surroundings;
	const { today } = report.timing.network;
	print(options.json ? JSON.stringify(sinceJson(report.since, today), null, 2) : sinceText(report.since, today, paint));
}
// src/commands/sync.ts
/** `plan-sync check`, `preview` and `apply`: a plan and a repository on GitHub. */
const descriptions = {
	check: "Check the order in which work is finished: exit 1 where something was closed before what blocks it. Writes nothing.",
	preview: "Show what apply would change, computed from live GitHub. Writes nothing.",
	apply: "Make GitHub agree with the plan. Run it twice: the second time changes nothing."
};
/**
* One of three commands that differ only in what they may write.
* @throws {InputError} from its action: with all that is wrong with the options
*/
function syncCommand(mode, surroundings) {
	const what = "how many issues may close at once, as a number or a share";
	const command = reporting(mode, descriptions[mode]);
	if (mode === "apply") command.option("--yes", "do not ask before issues are created or closed");
	return command.option("--all", "tell long lists whole").option("--repo <owner/name>", "the repository whose issues are kept").addOption(new Option("--max-close <limit>", what).default("25%")).addOption(new Option("--pace <writes>", "content writes a minute, the first ten at once; 0 for no limit").default("75")).addOption(new Option("--fail-on <what>", "what makes the exit code 1, beside what is broken").choices([
		"violation",
		"drift",
		"never"
	]).default("violation")).addOption(new Option("--time-limit <time>", "stop cleanly after it: 90s, 50m, 1h").default(defaultTimeLimit)).addHelpText("after", environmentHelp).action((options) => onGitHub(mode, options, surroundings));
}
async function onGitHub(mode, options, surroundings) {
	const { environment, clock, status } = surroundings;
	const inputs = commandInputs(options, environment);
	const { repository, maxClose, failOn } = inputs;
	const { planFiles, source } = planAt(options.plan, `${repository.owner}/${repository.name}`, surroundings);
	const deadline = clock.now() + inputs.timeLimit;
	const hub = await gitHubOf(inputs, surroundings, deadline);
	const tell = progressTeller(clock, hub.toGo);
	const applying = {
		writer: (repository) => {
			surroundings.writing();
			return hub.writer(repository);
		},
		onProgress: (progress) => status(announcement(progress, hub.toGo, deadline - clock.now()) ?? tell(progress))
	};
	const job = {
		planFiles,
		source,
		comparing: {
			reader: hub.reader,
			codebase: hub.codebase(repository),
			trigger: { kind: "other" },
			now: new Date(clock.now()).toISOString(),
			maxClose,
			failOn,
			checking: mode === "check"
		}
	};
	const ended = () => status(void 0);
	if (mode !== "apply") return show(await run(job).finally(ended), planFiles, options, surroundings);
	if ((options.yes ? "go on" : await asked(() => run(job).finally(ended), planFiles, options, surroundings)) === "stop") return;
	show(await run({
		...job,
		comparing: {
			...job.comparing,
			applying
		}
	}).finally(ended), planFiles, options, surroundings);
}
/** A person sees what would be made before anything is created or closed, and says whether it is to be. */
async function asked(preview, planFiles, options, surroundings) {
	const { ask, print, exit } = surroundings;
	if (!ask || options.json) return "go on";
	const report = await preview();
	if (!isSync(report)) {
		show(report, planFiles, options, surroundings);
		return "stop";
	}
	const { changes, created, closed } = tally(report);
	if (created + closed === 0) return "go on";
	show(report, planFiles, options, surroundings);
	const what = `Make ${plural(changes, "change")} in ${plain(report.repository.name)}?`;
	if (/^y(?:es)?$/i.test(await ask(`${what} [y/N]`))) return "go on";
	print("Nothing was written");
	exit(1);
	return "stop";
}
function commandInputs(options, environment) {
	return readAll({
		...whereOf(options.repo, environment),
		maxClose: () => closeLimitOf(options.maxClose),
		failOn: () => oneOf("fail-on", options.failOn, [
			"violation",
			"drift",
			"never"
		]),
		pace: () => paceOf(options.pace),
		timeLimit: () => durationOf(options.timeLimit)
	});
}
// src/commands/validate.ts
/** Exit code 1 where the plan is broken. GitHub is not asked, and no token is needed. */
function validateCommand(surroundings) {
	return reporting("validate", "Check the plan: every problem at once, with its place and what to do.").action((options) => validate(options, surroundings));
}
async function validate(options, surroundings) {
	const repository = surroundings.environment.GITHUB_REPOSITORY || "owner/name";
	const now = new Date(surroundings.clock.now()).toISOString();
	const { planFiles, source } = planAt(options.plan, repository, surroundings);
	show(await run({
		planFiles,
		source,
		now
	}), planFiles, options, surroundings);
}
// src/cli.ts
/** The command's entry: gives the commands what is around them, and hands on what was typed. */
const { stdin, stdout, stderr } = process;
const home = fileURLToPath(new URL("..", import.meta.url));
keepMemoryLow();
for (const stream of [stdout, stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
let calm = () => {};
const surroundings = {
	environment: process.env,
	folder: process.cwd(),
	clock: systemClock,
	paint: import_picocolors.default,
	width: stdout.columns,
	print: (text) => stdout.write(`${text}\n`),
	status: (text) => {
		if (stderr.isTTY) stderr.write(`\r\u001B[K${text ?? ""}`);
	},
	ask: stdin.isTTY && stdout.isTTY ? ask : void 0,
	progress: progressOn(stderr),
	writing: () => calm(),
	exit: (code) => {
		process.exitCode = code;
	}
};
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: stdin,
		output: stdout
	});
	const closed = new Promise((resolve) => lines.once("close", () => resolve("")));
	const answer = await Promise.race([lines.question(`${question} `), closed]);
	lines.close();
	return answer.trim();
}
/** Of what goes to a log, one line in five seconds and the last one. */
function progressOn(stream) {
	let told = 0;
	return (text, isLast) => {
		if (stream.isTTY) stream.write(`\r\u001B[K${text}${isLast ? "\n" : ""}`);
		else if (isLast || systemClock.now() - told >= 5e3) {
			told = systemClock.now();
			stream.write(`${text}\n`);
		}
	};
}
const program = new Command("plan-sync").description("Keeps GitHub in sync with a program plan written as YAML in git.").option("-V, --version", "print the version").on("option:version", () => {
	surroundings.print(versionIn(home));
	process.exit(0);
}).addHelpText("after", `
Start here:
  $ plan-sync demo                        see it work on an embedded GitHub; needs nothing
  $ plan-sync init                        write a plan to start from
  $ plan-sync import --repo acme/rocket   write a plan of what is there
  $ plan-sync validate                    check plan/ without asking GitHub
  $ plan-sync check --repo acme/rocket    tell what was closed before what blocks it
  $ plan-sync preview --repo acme/rocket  show what would change
  $ plan-sync apply --repo acme/rocket    change it
  $ plan-sync ready --repo acme/rocket    tell what can begin, most urgent first
  $ plan-sync pull --repo acme/rocket     take what people changed there into the plan
  $ plan-sync schedule                    when it is done, by its estimates
  $ plan-sync forecast --repo acme/rocket when it will be done, and how sure that is
  $ plan-sync status --repo acme/rocket   what changed since the last session

"plan-sync help <command>" tells more.`);
program.addCommand(validateCommand(surroundings));
for (const mode of [
	"check",
	"preview",
	"apply"
]) program.addCommand(syncCommand(mode, surroundings));
program.addCommand(readyCommand(surroundings));
program.addCommand(scheduleCommand(surroundings));
program.addCommand(forecastCommand(surroundings));
program.addCommand(statusCommand(surroundings));
program.addCommand(initCommand(surroundings, home));
program.addCommand(importCommand(surroundings));
program.addCommand(pageCommand(surroundings));
program.addCommand(decisionCommand(surroundings));
program.addCommand(pullCommand(surroundings));
program.command("demo").description("Run the main job with the roadmap of plan/ on an embedded GitHub: no token, no network, no install.").option("--page <folder>", "write the page for leaders there, as it looks in the middle of a program").action(async ({ page }) => {
	const { demo } = await import("./demo.js");
	surroundings.exit(await demo(surroundings, home, page));
});
program.hook("preAction", (_, command) => {
	if (command.name() !== "demo") calm = watchdog(plain);
});
for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError("\"plan-sync --help\" shows the commands").configureOutput({ outputError: (text, write) => write(import_picocolors.default.red(plain(text.trim()).concat("\n"))) });
try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof Error)) throw error;
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else {
		const isInput = error instanceof InputError;
		const told = isInput ? error.message : `plan-sync failed by a fault of its own: ${error.message}`;
		stderr.write(`${import_picocolors.default.red(plain(told))}\n`);
		if (!isInput && process.env.DEBUG) stderr.write(`${error.stack}\n`);
		process.exitCode = 2;
	}
}
export {};
