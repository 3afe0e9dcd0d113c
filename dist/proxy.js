import { i as __toESM } from "./rolldown-runtime.js";
import { Tr as HttpClient } from "./core.js";
import { t as require_undici } from "./actions.js";
// src/proxy.ts
/**
* Sends through the proxy of HTTPS_PROXY or HTTP_PROXY what NO_PROXY does not exclude, by the rules that GitHub's own
* actions follow. Node's fetch heeds none of them before Node 24, and there only when told to.
*/
var import_undici = /* @__PURE__ */ __toESM(require_undici(), 1);
const agents = new HttpClient();
/** In place of Node's `fetch`: the same arguments and the same answer. */
function fetch(url, options) {
	const dispatcher = agents.getAgentDispatcher(url);
	return import_undici.fetch(url, {
		...options,
		...dispatcher ? { dispatcher } : {}
	});
}
export { fetch };
