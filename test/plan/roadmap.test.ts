/** This project's own plan: the whole Operationalization roadmap, as it was handed over. */
import { expect, test } from 'vitest';
import type { WorkItem } from '../../src/model/plan.ts';
import { parse } from '../../src/plan/parse.ts';
import { readPlan } from '../../src/workspace.ts';

const { files, root, diagnostics } = readPlan('plan', new URL('../..', import.meta.url).pathname);
const parsed = parse(files, root);
const plan = parsed.plan;
const works: readonly WorkItem[] = [...(plan?.work.values() ?? [])];
const kind = (kind: WorkItem['kind']) => works.filter((work) => work.kind === kind);

test('it has no error and no warning, and is split into files', () => {
  expect(diagnostics).toEqual([]);
  expect(parsed.diagnostics).toEqual([]);
  expect(files.length).toBeGreaterThan(3);
});

test('its purpose and objectives', () => {
  expect(plan?.program).toMatchObject({
    title: 'Operationalization roadmap',
    purpose: expect.stringContaining(
      'Use it to track sequencing, dependencies, and milestone thinking across identity, hosting, telemetry, and governance.',
    ),
    objectives: [
      'Move from promising internal app to supportable internal platform',
      'Sequence dependencies in a risk-reducing order',
      'Make ownership and milestone thinking explicit',
    ],
  });
});

test.each([
  [
    'Phase 1: identity and org foundation',
    'Establish who can sign in, what Builder Relations truth the app trusts, and how entitlements are mapped.',
    [
      'Define Okta SSO path',
      'Identify authoritative org source',
      'Define entitlement mapping rules',
      'Define break-glass admin posture',
    ],
  ],
  [
    'Phase 2: internal runtime foundation',
    'Move the admin control plane and service layer toward a Kanopy-ready operating model.',
    [
      'Define Kanopy runtime boundaries',
      'Define ingress, callback, and environment model',
      'Define deploy verification and rollback standards',
    ],
  ],
  [
    'Phase 3: telemetry and governance',
    'Make the platform measurable and reviewable through dashboards, audit events, and ownership models.',
    [
      'Define telemetry stack',
      'Define audit-event scope',
      'Define dashboard ownership',
      'Define review cadence',
    ],
  ],
  [
    'Phase 4: internal rollout gate',
    'Use a controlled readiness gate before broader internal adoption.',
    ['Complete readiness checklist', 'Review leadership sponsorship needs', 'Approve pilot or wider rollout'],
  ],
])('%s, its purpose and every deliverable', (title, purpose, deliverables) => {
  const phase = kind('phase').find((one) => one.title === title);
  expect(phase?.text).toBe(purpose);
  const items = kind('item').filter((item) => item.phase === phase?.id);
  expect(items.map((item) => item.title)).toEqual(expect.arrayContaining(deliverables));
});

test('there are four phases, in order: each but the first is blocked by the one before', () => {
  const phases = kind('phase');
  expect(phases.map(({ title }) => title.slice(0, 7))).toEqual(['Phase 1', 'Phase 2', 'Phase 3', 'Phase 4']);
  expect(phases.map(({ blockedBy }) => blockedBy.map(({ on }) => on))).toEqual(
    phases.map((_, index) => phases.slice(Math.max(0, index - 1), index).map(({ id }) => id)),
  );
});

test.each([
  [
    'Role-safe reporting and visibility',
    'reporting scope is hard to trust without clear membership truth',
    ['Identify authoritative org source', 'Define entitlement mapping rules'],
  ],
  [
    'Kanopy productionization',
    'internal hosting decisions can fail if auth and ingress are unresolved',
    ['Define ingress, callback, and environment model'],
  ],
  [
    'Leadership dashboards',
    'reporting quality depends on measurement quality',
    ['Define telemetry stack', 'Define dashboard ownership'],
  ],
  [
    'Broader internal rollout',
    'adoption without operational ownership creates long-term risk',
    ['Phase 4: internal rollout gate', 'Define dashboard ownership'],
  ],
])('the dependency map: %s, because %s', (title, because, blockers) => {
  const stream = kind('workstream').find((one) => one.title === title);
  expect(stream?.blockedBy.map((one) => one.because)).toContain(because);
  const titles = stream?.blockedBy.map(({ on }) => plan?.work.get(on)?.title);
  expect(titles).toEqual(expect.arrayContaining(blockers));
});

test('there are four workstreams, and every dependency of the plan says why', () => {
  expect(kind('workstream')).toHaveLength(4);
  // What a review waits for follows from what it is.
  for (const { blockedBy, kind } of works)
    if (kind !== 'review') for (const one of blockedBy) expect(one.because).toBeTruthy();
});

test('five milestones with their outcomes, and each has work', () => {
  const milestones = [...(plan?.milestones.values() ?? [])];
  expect(milestones.map(({ outcome }) => outcome)).toEqual([
    'Named owners exist for identity, org truth, Kanopy, and observability decisions.',
    'Okta and Builder Relations access model is documented well enough to support implementation planning.',
    'Kanopy runtime boundaries, environment model, and deployment expectations are clear.',
    'Telemetry and dashboard ownership are defined with a minimum production baseline.',
    'Internal readiness checklist can be used for a pilot or broader rollout decision.',
  ]);
  expect(milestones.map(({ title }) => title.slice(0, 11))).toEqual(
    [1, 2, 3, 4, 5].map((n) => `Milestone ${n}`),
  );
  const used = new Set(kind('item').map(({ milestone }) => milestone));
  expect([...used].sort()).toEqual(milestones.map(({ id }) => id).sort());
});

test('a named owner is asked for each of the four kinds of decision', () => {
  const items = works.filter(({ milestone }) => milestone === 'named-owners').map(({ title }) => title);
  for (const decision of ['identity', 'org truth', 'Kanopy', 'observability']) {
    expect(items).toContain(`Name the owner of ${decision} decisions`);
  }
});

test('six owner labels, exactly as written, all of them placeholders, all of them with work', () => {
  const owners = [...(plan?.owners.values() ?? [])];
  expect(owners.map(({ name }) => name)).toEqual([
    'Corporate Identity and Security Engineering',
    'Builder Relations Operations and Org Systems',
    'Internal Platform Engineering',
    'Application Engineering',
    'Product Management',
    'Security Engineering and App Administrators',
  ]);
  for (const { id, placeholder } of owners) {
    expect(placeholder).toBe(true);
    expect(works.map(({ owner }) => owner)).toContain(id);
  }
});

test('the risk', () => {
  expect([...(plan?.risks.values() ?? [])].map(({ text }) => text)).toEqual([
    'Do not let the workstream fragment into unrelated technical tasks. Identity, org-aware access, Kanopy, and telemetry should be managed as one coordinated program because each one changes the assumptions of the others.',
  ]);
});
