/** Text as it is written into YAML. */

/** Bare where that is beyond doubt: a JSON string is a YAML string. */
export function scalar(text: string): string {
  const isBare =
    /^[a-z][\w ,.()/'’–-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isBare ? text : quoted(text);
}

/** In JSON these may stand as they are; in a file of a plan they may not, or they end a line. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** In brackets, on one line. */
export function flowScalar(text: string): string {
  return text.includes(',') ? quoted(text) : scalar(text);
}

/** A list of them. */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map(flowScalar).join(', ')}]`;
}
