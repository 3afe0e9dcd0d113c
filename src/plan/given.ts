/** What work gives to fields of issues that have no name of their own everywhere. */
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { Draft } from './draft.ts';
import { has, named, placeOf } from './part.ts';

/** A priority or an effort that no field holds stands in the plan alone; told once, since one line of the settings mends it. */
export function* someFieldHoldsIt({ work, settings }: Draft): Iterable<Diagnostic> {
  for (const key of ['priority', 'effort'] as const) {
    if (settings.value.fields?.[key] !== undefined) continue;
    const part = [...work.values()].find((one) => has(one, key));
    if (!part) continue;
    const message = `nothing on GitHub shows the ${key} of ${named(part)}: the settings name no field for it`;
    const name = key === 'priority' ? 'Priority' : 'Effort';
    const help = `write below "settings:" what your organization calls the field, "fields: { ${key}: ${name} }", or take a label`;
    yield warning('no-field', placeOf(part, key), message, help);
  }
}
