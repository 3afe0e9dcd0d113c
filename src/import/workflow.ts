/** The workflow that keeps GitHub in sync with a plan, as the docs have it. */

/** Where it goes, from the top of a repository. */
export const workflowPath = '.github/workflows/plan.yml';

/** In place of where Plan Sync lives, and of the full hash of a commit of it. */
export const placeholderAction = 'OWNER/plan-sync@COMMIT';

/**
 * @param plan the folder of the plan, from the top of the repository
 * @param action `owner/name@hash`, where that is known
 * @param branch the default branch
 */
export function workflowText(plan: string, action = placeholderAction, branch = 'main'): string {
  const uses = `      - uses: ${action}\n`;
  const named = plan === 'plan' ? uses : `${uses}        with:\n          plan: ${JSON.stringify(plan)}\n`;
  return text
    .replace('branches: [main]', `branches: [${branch}]`)
    .replaceAll(`      - uses: ${placeholderAction}\n`, () => named);
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
