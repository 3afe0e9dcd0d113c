/** Addresses that people write into a plan. */

/** As an address is written whole, where it is one of `http` or `https` without a name or password; undefined otherwise. */
export function webAddressIn(text: string): string | undefined {
  if (!/^https?:\/\/[^/\s]/i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : undefined;
}
