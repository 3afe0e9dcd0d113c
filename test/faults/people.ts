/** People who go on writing while a run waits. */
import type { Clock } from '../../src/github/pace.ts';
import type { RepositoryView, Sandbox } from '../../src/sandbox/index.ts';

/** In each pause they add a line to every fourth issue, to others each time, and to every milestone. */
export function writing(sandbox: Sandbox, clock: Clock): Clock & { readonly words: ReadonlySet<string> } {
  const words = new Set<string>();
  let pauses = 0;
  const more = (text: string | null) => {
    const line = `People wrote ${words.size}.`;
    words.add(line);
    return `${text ?? ''}\n\n${line}`;
  };
  return {
    words,
    now: clock.now,
    sleep: async (milliseconds) => {
      pauses++;
      const ada = sandbox.as('ada');
      const { issues, milestones } = sandbox.view();
      for (const { number, body } of issues)
        if ((number + pauses) % 4 === 0) ada.editIssue(number, { body: more(body) });
      for (const { title, description } of milestones)
        ada.editMilestone(title, { description: more(description) });
      await clock.sleep(milliseconds);
    },
  };
}

/** A text as it is without them. */
export function withoutPeople(text: string): string {
  return text.replaceAll(/\n\nPeople wrote \d+\./g, '');
}

/** @returns the lines that are not there any more */
export function lostOf(words: ReadonlySet<string>, { issues, milestones }: RepositoryView): string[] {
  const texts = [...issues.map(({ body }) => body), ...milestones.map(({ description }) => description)];
  const there = new Set(texts.flatMap((text) => (text ?? '').split('\n')));
  return [...words].filter((line) => !there.has(line)).map((line) => `"${line}" is lost`);
}
