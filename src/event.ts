/** Which mode an event asks for. */
export type Mode = 'validate' | 'preview' | 'apply';

export interface EventMode {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly defaultBranch?: string;
}

export function modeFor(input: 'auto' | 'preview' | 'apply' | 'check', event: EventMode): Mode {
  switch (input) {
    case 'check':
      return 'validate';
    case 'preview':
      return 'preview';
    case 'apply':
      // What is not merged yet, perhaps a fork's, must not write.
      return /^(?:pull_request|merge_group$)/.test(event.name) ? 'preview' : 'apply';
    case 'auto':
      return automatic(event);
  }
}

function automatic({ name, ref, defaultBranch }: EventMode): Mode {
  switch (name) {
    case 'push':
      return ref === `refs/heads/${defaultBranch}` ? 'apply' : 'preview';
    case 'schedule':
    case 'workflow_dispatch':
    case 'issues':
      return 'apply';
    case 'merge_group':
      return 'validate';
    default:
      return 'preview';
  }
}
