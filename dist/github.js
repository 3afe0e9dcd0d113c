export { t as context, n as getOctokit } from "./actions.js";
