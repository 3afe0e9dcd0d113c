/**
 * Sends through the proxy of HTTPS_PROXY or HTTP_PROXY what NO_PROXY does not exclude, by the rules that GitHub's own
 * actions follow. Node's fetch heeds none of them before Node 24, and there only when told to.
 */
import { HttpClient } from '@actions/http-client';
import * as undici from 'undici';

const agents = new HttpClient();

/** In place of Node's `fetch`: the same arguments and the same answer. */
export function fetch(url: string, options: object): Promise<unknown> {
  const dispatcher = agents.getAgentDispatcher(url);
  return undici.fetch(url, { ...options, ...(dispatcher ? { dispatcher } : {}) });
}
