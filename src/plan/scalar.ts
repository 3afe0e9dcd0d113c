/** Text as it is written into YAML. */

/** Bare where that is beyond doubt: a JSON string is a YAML string. */
export function scalar(text: string): string {
  const isBare =
    /^[a-z][\w ,.()/'’–-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isBare ? text : JSON.stringify(text);
}

/** In brackets, on one line. */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map((text) => (text.includes(',') ? JSON.stringify(text) : scalar(text))).join(', ')}]`;
}
