/** Limits on titles, bodies and labels, and the texts that refuse what is longer. */
import { type FieldError, invalid } from './refusal.ts';

/** Longest title, in characters. Text of the refusal seen live; github-api facts, "Limits on text". */
const MAX_TITLE = 256;
/** Longest body of an issue, pull request or comment, in characters. */
const MAX_BODY = 65_536;
/** Longest label name, in characters. */
export const MAX_LABEL_NAME = 50;
/** Longest label description, in characters (operation issues/create-label). */
export const MAX_LABEL_DESCRIPTION = 100;

/** Code points, counted only where the cheap count of UTF-16 units leaves a doubt. */
export function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > 2 * limit || [...text].length > limit;
}

/** `Title` and `title is too long (maximum is 256 characters)`: the same text for GraphQL and REST. */
export function tooLong(resource: string, field: string, limit: number): Error {
  const message = `is too long (maximum is ${limit} characters)`;
  const error: FieldError = { resource, code: 'custom', field, message: `${field} ${message}` };
  return invalid(`${capital(field)} ${message}`, error);
}

/** Returns it without the space around it. @throws Refusal 422 for one that is blank or too long */
export function checkTitle(resource: string, title: string): string {
  const trimmed = title.trim();
  if (trimmed === '')
    throw invalid("Title can't be blank", { resource, code: 'missing_field', field: 'title' });
  if (isLonger(trimmed, MAX_TITLE)) throw tooLong(resource, 'title', MAX_TITLE);
  return trimmed;
}

/** An empty body is kept as none. */
export function checkBody(resource: string, body: string | null): string | null {
  if (body !== null && isLonger(body, MAX_BODY)) throw tooLong(resource, 'body', MAX_BODY);
  return body === '' ? null : body;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
