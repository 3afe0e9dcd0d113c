/**
 * The writes of the sync. Labels and milestones through REST (milestones have no other way), issues and links
 * through GraphQL, which makes an issue with its labels, milestone and parent at once and takes many steps in
 * one request.
 */

import type { Repository } from '../model/github.ts';
import type { Writer } from '../model/ports.ts';
import { type Client, once } from './client.ts';
import { makeIssue } from './create.ts';
import { existingLabel, existingMilestone, orExisting } from './existing.ts';
import { latestDescription } from './latest.ts';
import { Queries } from './queries.ts';
import { asAnswer } from './refusal.ts';
import { hands, takeAll } from './take.ts';

/** @param repository as it was read: under the name that it has now */
export function writer(client: Client, repository: Repository): Writer {
  // The name that it has now: a write to a former one is answered with a redirect, and would be lost.
  const [owner = '', repo = ''] = repository.name.split('/');
  const place = { owner, repo };
  const { issues } = client.rest;
  const queries = new Queries(client, { owner, name: repo }, 'issues=read');
  const taking = hands(client, queries);
  const { made } = taking;
  return {
    createLabel: ({ name, color, description }) =>
      asAnswer(() =>
        orExisting(
          async () => {
            const { data } = await issues.createLabel({ ...place, name, color, description });
            made.add(data.node_id);
            return { ok: true, value: { id: data.node_id } };
          },
          () => existingLabel(queries, name),
          `the name "${name}" is taken by a label that GitHub does not show: it may be archived; bring it back there, or choose another name`,
        ),
      ),
    updateLabel: (name, { name: newName, color, description }) =>
      asAnswer(async () => {
        const set = { ...(newName ? { new_name: newName } : {}), ...(color ? { color } : {}) };
        const text = description === undefined ? {} : { description };
        const { data } = await issues.updateLabel({ ...place, name, ...set, ...text });
        return { ok: true, value: { id: data.node_id } };
      }),
    createMilestone: ({ title, description, due }) =>
      asAnswer(() =>
        orExisting(
          async () => {
            const date = due ? { due_on: noon(due) } : {};
            const { data } = await issues.createMilestone({ ...place, title, description, ...date });
            made.add(data.node_id);
            return { ok: true, value: { id: data.node_id, url: data.html_url } };
          },
          () => existingMilestone(queries, title),
          `the title "${title}" is taken by a milestone that GitHub does not show`,
        ),
      ),
    updateMilestone: (number, { due, ...set }, description) =>
      asAnswer(async () => {
        // The description says nothing of clearing a date; null is what clears it in practice.
        const date = due === undefined ? {} : { due_on: (due === null ? null : noon(due)) as string };
        const one = { ...place, milestone_number: number, ...set, ...date, ...once };
        let id = '';
        await client.write({ made: 0, changed: 1 }, async () => {
          const text = description && {
            description: description(await latestDescription(queries, number)),
          };
          return async () => {
            const response = await issues.updateMilestone({ ...one, ...text });
            id = response.data.node_id;
            return response;
          };
        });
        return { ok: true, value: { id } };
      }),
    createIssue: (issue) => makeIssue(queries, repository.id, issue, taking),
    take: (steps) => takeAll(taking, steps),
  };
}

/** GitHub floors a due date to a day of Pacific time; noon in UTC is that day all the year. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}
