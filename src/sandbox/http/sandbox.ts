/** The embedded GitHub as a server on loopback. */
import type { Server } from 'node:http';
import type { Actor } from '../rules/access.ts';
import { Scales } from '../trouble/heavy.ts';
import { type SandboxOptions, World } from '../world.ts';
import type { Scene } from './scene.ts';

/** The embedded GitHub, listening. */
export class Sandbox extends World {
  /** Base of REST, e.g. `http://127.0.0.1:4711`; `…/api/v3` works too, as on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `{apiUrl}/graphql`; `…/api/graphql` works too. */
  readonly graphqlUrl: string;
  readonly #server: Server;

  constructor(options: SandboxOptions, server: Server, port: number) {
    super(options);
    this.apiUrl = `http://127.0.0.1:${port}`;
    this.graphqlUrl = `${this.apiUrl}/graphql`;
    this.#server = server;
  }

  /** What an answer to somebody is made from. */
  scene(actor: Actor): Scene {
    const { store, apiUrl, features, lag } = this;
    const submit = <T>(make: () => T): T => this.limits.submit(actor, make);
    return { store, actor, apiUrl, features, lag, scales: new Scales(this.budget), submit };
  }

  /** Breaks the connections that are open, those that hang among them. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
