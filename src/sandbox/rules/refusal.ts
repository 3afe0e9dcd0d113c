/** How GitHub says no, in the words of REST and of GraphQL. */

/** One entry of `errors` in a REST validation error (`validation-error` of the OpenAPI description). */
export interface FieldError {
  resource: string;
  field?: string;
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  message?: string;
  value?: string | number | null;
}

/** `type` of an entry of `errors` in a GraphQL response. */
export type GraphqlErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'VALIDATION'
  | 'RATE_LIMITED'
  | 'RESOURCE_LIMITS_EXCEEDED';

interface RefusalForm {
  status: number;
  type: GraphqlErrorType;
  /** REST `message`. */
  message: string;
  /** The sentence GraphQL says for the same thing, where it differs. */
  sentence?: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
  /** Further members of the REST body. */
  more?: Record<string, string>;
}

/** A request that GitHub refuses. The rules throw it once; REST and GraphQL each say it in their own words. */
export class Refusal extends Error {
  readonly form: RefusalForm;

  constructor(form: RefusalForm) {
    super(form.message);
    this.form = form;
  }

  /** What REST answers. */
  get body(): object {
    const { message, errors, status, more } = this.form;
    const documentation_url = 'https://docs.github.com/rest';
    return { message, ...(errors ? { errors } : {}), documentation_url, status: String(status), ...more };
  }
}

/** 404; GraphQL says `sentence`. Also the answer for what exists but may not be seen. */
export const notFound = (sentence: string, message = 'Not Found'): Refusal =>
  new Refusal({ status: 404, type: 'NOT_FOUND', message, sentence });

/** What GraphQL says of an id it does not know, or that is of another kind than asked for. */
export const noSuchNode = (id: string): Refusal =>
  notFound(`Could not resolve to a node with the global id of '${id}'.`);

/** 422 "Validation Failed" with machine-readable errors; GraphQL says `sentence`. */
export const invalid = (sentence: string, ...errors: FieldError[]): Refusal =>
  new Refusal({ status: 422, type: 'UNPROCESSABLE', message: 'Validation Failed', sentence, errors });

/** 422 with nothing but a text, as the sub-issue and dependency endpoints answer. */
export const unprocessable = (message: string): Refusal =>
  new Refusal({ status: 422, type: 'UNPROCESSABLE', message });

/** 401: without a token, or with one that nobody has. */
export const unauthorized = (message: string): Refusal =>
  new Refusal({ status: 401, type: 'FORBIDDEN', message });

/** 400, or another status, for a request that is no proper one. */
export const malformed = (message: string, status = 400): Refusal =>
  new Refusal({ status, type: 'VALIDATION', message });

/** 403 for a right that the token or its owner does not have. */
export const forbidden = (message: string, headers: Record<string, string> = {}): Refusal =>
  new Refusal({ status: 403, type: 'FORBIDDEN', message, headers });

/** 410: issues are disabled. */
export const gone = (message: string): Refusal => new Refusal({ status: 410, type: 'NOT_FOUND', message });

/** 301 to where a renamed repository lives now. */
export const moved = (url: string, sentence: string): Refusal =>
  new Refusal({
    status: 301,
    type: 'NOT_FOUND',
    message: 'Moved Permanently',
    sentence,
    headers: { location: url },
    more: { url },
  });
