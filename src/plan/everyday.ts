/** Words that people type before they have read how this language says it. */

const collected = new Map<string, string[]>();

/** Without hyphens; of our words, the first that a place has is the one. */
const ours: Readonly<Record<string, readonly string[]>> = {
  ...all('blocked-by', [
    ...[
      'dependson',
      'dependencies',
      'dependency',
      'depends',
      'needs',
      'need',
      'requires',
      'require',
      'blockers',
    ],
    ...['blocker', 'waitsfor', 'waitfor', 'prerequisites', 'after'],
  ]),
  ...all('id', ['number', 'no', 'nr']),
  ...all('after', ['when', 'at', 'follows', 'behind']),
  // Other tools read the key of a day as the YAML of old does: as true.
  ...all('on', ['id', 'item', 'ref', 'task', 'day', 'weekday', 'true'], []),
  ...all('because', ['reason', 'why', 'note', 'comment']),
  ...all('waived', ['waive', 'waiver', 'accepted']),
  ...all(
    'details',
    ['description', 'desc', 'body', 'notes', 'content', 'summary', 'purpose', 'text', 'about'],
    [...['purpose', 'outcome', 'text']],
  ),
  ...all('purpose', ['details', 'goal'], ['outcome', 'text', 'details']),
  ...all('outcome', ['result'], ['purpose', 'details']),
  ...all('title', ['name', 'heading', 'subject', 'caption'], ['name']),
  ...all('name', ['title', 'displayname']),
  ...all('assignees', ['assignee', 'assigned', 'assignedto'], ['members']),
  ...all('owner', ['responsible', 'lead', 'accountable', 'team'], ['owners', 'members']),
  ...all('members', ['people', 'users', 'user', 'logins', 'login', 'member', 'github'], ['assignees']),
  ...all('labels', ['label', 'tag', 'tags'], ['name']),
  ...all('label', ['labels', 'tag', 'labelname']),
  ...all('done-when', [
    ...[
      'acceptance',
      'acceptancecriteria',
      'criteria',
      'definitionofdone',
      'dod',
      'checklist',
      'tasks',
      'done',
    ],
    ...['todo', 'todos', 'subtasks', 'exitcriteria'],
  ]),
  ...all('due', ['deadline', 'duedate', 'date', 'targetdate', 'enddate', 'end', 'finish']),
  ...all('start', ['startdate', 'starts', 'begin'], ['from']),
  ...all('from', ['since', 'first', 'starting', 'start']),
  ...all('estimate', ['effort', 'size', 'points', 'duration', 'length', 'takes', 'estimation', 'days']),
  ...all('at-once', [
    ...['wip', 'wiplimit', 'capacity', 'parallel', 'concurrency', 'maxparallel', 'limit', 'inparallel'],
    ...['atatime'],
  ]),
  ...all('working-days', ['workdays', 'weekdays', 'workweek', 'businessdays', 'week'], []),
  ...all('holidays', ['vacation', 'vacations', 'daysoff', 'closed', 'nonworkingdays', 'freedays', 'breaks']),
  ...all('health', ['rag', 'forecast', 'confidence', 'statusupdate']),
  ...all('is', ['value', 'health', 'rag', 'status', 'state']),
  ...all('until', ['till', 'expires', 'through', 'validuntil', 'to']),
  ...all('fields', ['issuefields', 'customfields']),
  ...all('type', ['issuetype', 'kind']),
  ...all('adopt', ['issue', 'number', 'issuenumber', 'githubissue']),
  ...all('keep-parent', ['keepparent', 'keepsparent', 'leaveparent']),
  ...all('formerly', ['oldid', 'previousid', 'previously', 'former', 'was', 'renamedfrom', 'aliases']),
  ...all('priority', ['prio', 'severity', 'importance']),
  ...all('objectives', ['goals', 'objective', 'aims']),
  ...all('every', ['frequency', 'repeat', 'repeats', 'interval', 'cadence']),
  ...all('time-zone', ['tz', 'zone']),
  ...all('agenda', ['topics', 'questions', 'donewhen'], []),
  ...all('owners', ['participants', 'attendees', 'teams']),
  ...all('status', ['state']),
  ...all('with', ['participants', 'by', 'authors', 'author', 'deciders']),
  ...all('supersedes', ['replaces', 'supersede']),
  ...all('affects', ['impacts', 'concerns', 'scope', 'items']),
  // Sections.
  ...all('program', ['project', 'plan', 'roadmap', 'programme']),
  ...all('workstreams', ['streams', 'work', 'epics', 'workstream']),
  ...all('cadence', ['meetings', 'sessions', 'rituals', 'reviews']),
  ...all('phases', ['stages', 'phase']),
  ...all('settings', ['config', 'options']),
};

/** What is said where this language has no word for it at that place. */
const advice: ReadonlyMap<string, string> = new Map(
  Object.entries({
    priority: 'items and workstreams have one: write it there',
    due: 'its milestone has the date: write "due:" there',
    start: 'items and workstreams have one; all else begins with the first of what is in it',
    estimate: 'items, workstreams, reviews, phases and "settings" have one',
    id: 'its id is the key that it stands below',
    done: 'GitHub has it: an issue is open or closed',
    status: 'GitHub has it: an issue is open or closed',
    waived: 'it belongs to an entry of "blocked-by", below its "on:"',
    because: 'it belongs to an entry of "blocked-by", below its "on:"',
  }),
);

/** Which of the words that a place has says what was meant. */
export function ourWord(folded: string, known: readonly string[]): string | undefined {
  return meaningOf(folded).find((word) => known.includes(word));
}

/** What to write instead where no word of a place says it. */
export function adviceFor(folded: string): string | undefined {
  return [folded.replaceAll('-', ''), ...meaningOf(folded)].flatMap((word) => advice.get(word) ?? [])[0];
}

function meaningOf(folded: string): readonly string[] {
  const word = folded.replaceAll('-', '');
  return Object.hasOwn(ours, word) ? (ours[word] ?? []) : [];
}

/** Adds a word of ours to those that people's words may mean. */
function all(
  word: string,
  theirs: readonly string[],
  otherwise: readonly string[] = [],
): Record<string, readonly string[]> {
  const entries = theirs.map((one) => {
    const meanings = collected.get(one) ?? [];
    meanings.push(word, ...otherwise);
    collected.set(one, meanings);
    return [one, meanings] as const;
  });
  return Object.fromEntries(entries);
}
