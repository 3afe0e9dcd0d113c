/** One repository on one GitHub: what the sync reads and writes through. */
import type { Codebase } from '../model/codebase.ts';
import type { Repository } from '../model/github.ts';
import type { Inventory, Keeping, Selection } from '../model/inventory.ts';
import type {
  Answer,
  Conversation,
  Deed,
  DeedName,
  Load,
  Offer,
  Offered,
  Reader,
  Writer,
} from '../model/ports.ts';
import type { WorkflowRuns } from '../model/runs.ts';
import { Authors } from './authors.ts';
import { Client, type ClientOptions, type Requests } from './client.ts';
import { codebase } from './codebase.ts';
import { conversation } from './conversation.ts';
import { deeds } from './deeds.ts';
import { takeInventory } from './inventory.ts';
import { offered } from './offering.ts';
import { reader } from './read.ts';
import { runsOf, start, type Workflow } from './workflow.ts';
import { writer } from './write.ts';

/** All ports of the sync on one server. They share one pace and one deadline. */
export interface GitHub {
  readonly reader: Reader;
  writer(repository: Repository): Writer;
  readonly conversation: Conversation;
  /** Of any repository there. */
  codebase(repository: { owner: string; name: string }): Codebase;
  /**
   * What there is to import.
   * @throws {ReadFailure}
   */
  inventory(selection: Selection, keeping: Keeping): Promise<Inventory>;
  /** Milliseconds that these take, one after another, as fast as GitHub allows. */
  toGo(loads: readonly Load[]): number;
  /** Starts a run of a workflow. */
  start(workflow: Workflow): Promise<Answer<null>>;
  /** Runs of a workflow in pull requests. */
  runsOf(workflow: Workflow): WorkflowRuns;
  /**
   * Opens one pull request for a change of files, renews it, or closes it where nothing is left.
   * @param repository that the files are in
   */
  offer(repository: { owner: string; name: string }, offer: Offer): Promise<Answer<Offered>>;
  /** Who did what is looked for, by the numbers of issues, the newest first. */
  deeds(
    sought: readonly { readonly number: number; readonly deed?: DeedName }[],
  ): Promise<ReadonlyMap<number, readonly Deed[]>>;
  /** Sent so far. */
  requests(): Requests;
}

/** @param repository whose issues are kept */
export function github(options: ClientOptions, repository: { owner: string; name: string }): GitHub {
  const client = new Client(options);
  const authors = new Authors(client);
  return {
    reader: reader(client, repository, authors),
    writer: (repository) => writer(client, repository),
    conversation: conversation(client, repository, authors),
    codebase: (repository) => codebase(client, repository),
    inventory: (selection, keeping) => takeInventory(client, repository, selection, keeping),
    toGo: (loads) => client.toGo(loads),
    start: (workflow) => start(client, workflow),
    runsOf: (workflow) => runsOf(client, workflow),
    offer: (repository, offer) => offered(client, repository, offer),
    deeds: (sought) => deeds(client, repository, sought),
    requests: () => client.requests,
  };
}
