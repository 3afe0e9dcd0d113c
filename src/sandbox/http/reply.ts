/** What goes back to the client. */
import type { ServerResponse } from 'node:http';

/** An answer before it is sent. `status` 0: none is, where a request hangs and nothing is done. */
export interface Reply {
  status: number;
  /** Undefined for no content, text for a page. */
  body: unknown;
  headers: Record<string, string>;
}

/** @param cut half of the answer, with the length of the whole */
export function send(response: ServerResponse, { status, body, headers }: Reply, cut: boolean): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const page = typeof body === 'string';
  const bytes = Buffer.from(page ? body : JSON.stringify(body));
  const type = page ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers });
  if (!cut) {
    response.end(bytes);
    return;
  }
  // The connection may break only after the half is out, or the client sees no answer at all.
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
