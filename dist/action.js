import { a as error, c as setFailed, d as warning, f as summary$1, i as debug, l as setOutput, o as getInput, r as ExitCode, s as info, u as setSecret } from "./actions.js";
import { E as systemClock, S as github, _ as paceOf, a as json, b as serverIn, c as tally, d as described, f as written, g as oneOf, h as durationOf, i as literal, l as plain, m as closeLimitOf, n as run, o as failed, p as InputError, r as terminal, s as outputs, t as readPlan, u as plural, v as readAll, x as tokenOf, y as repositoryOf } from "./core.js";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
* four tables of characters of up to three bytes stay below it.
*/
const maxTable = 75e3;
function summary(report) {
	switch (report.verdict) {
		case "broken-plan": {
			const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
			return page("❌ Plan Sync: the plan is broken", `The plan has ${plural(errors, "error")}. Nothing was written to GitHub.`, problems(report.diagnostics));
		}
		case "refused": return page("❌ Plan Sync: stopped", `${literal(report.message)}. Nothing was written.`, problems(report.diagnostics));
		case "valid": return page("✅ Plan Sync: the plan is sound", "", problems(report.diagnostics));
		case "previewed":
		case "applied": return page(headline(report), counted(report), report.notes.map((note) => `> [!NOTE]\n> ${literal(note)}`).join("\n\n"), changes(report), progress(report.progress), problems(report.diagnostics));
	}
}
function page(title, ...parts) {
	return `${[`## ${title}`, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}
function headline(account) {
	const { changes, failed, remaining } = tally(account);
	const applied = account.verdict === "applied";
	if (failed > 0) return `❌ Plan Sync: ${plural(failed, "change")} failed`;
	if (remaining > 0) return `⏳ Plan Sync: ${plural(changes, "change")} made, ${remaining} still to make`;
	if (changes === 0) return "✅ Plan Sync: GitHub agrees with the plan";
	return applied ? `✅ Plan Sync: ${plural(changes, "change")} made` : `👀 Plan Sync: ${plural(changes, "change")} to make`;
}
function counted(account) {
	const { created, updated, closed, failed, remaining } = tally(account);
	const applied = account.verdict === "applied";
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
		return of.length > 15 ? `<details><summary><b>${titles[result]}</b> (${of.length})</summary>\n\n${table}\n\n</details>` : `### ${titles[result]}\n\n${table}`;
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
		...milestones.map(({ title, url, closed, total, due }) => {
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
		throw new InputError("the file at GITHUB_EVENT_PATH is not JSON");
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
