/** In which file a section of the plan, or an entry of one, is written. */
import { isDecision, type SourceFile } from '../model/source.ts';
import type { Section } from './schema.ts';
import { parseFile } from './yaml.ts';

/** By name; the file that has it first. */
export interface SectionPlaces {
  /** @param id of an entry; without it, the section that has at least one */
  fileOf(section: Section, id?: string): string | undefined;
}

/** Of files that are a plan. */
export function sectionPlaces(files: readonly SourceFile[]): SectionPlaces {
  const found = new Map<string, string>();
  for (const file of files) {
    const tree = isDecision(file) ? undefined : parseFile(file).tree;
    if (tree?.kind !== 'map') continue;
    for (const [section, { value }] of tree.entries) {
      if (value.kind !== 'map' || value.entries.size === 0) continue;
      for (const name of [section, ...[...value.entries.keys()].map((id) => `${section}/${id}`)])
        if (!found.has(name)) found.set(name, file.path);
    }
  }
  return { fileOf: (section, id) => found.get(id === undefined ? section : `${section}/${id}`) };
}
