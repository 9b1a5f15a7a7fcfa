import type { FieldIssue } from '../core/errors.js';

/** The part of Standard Schema (standardschema.dev) that forms use; zod, valibot, arktype and hand-written objects have it. */
export interface FormSchema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => FormResult<T> | Promise<FormResult<T>>;
  };
}

export type FormResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** One thing to mend: the control's name (`''` = the form as a whole) and a stable code. */
export interface FormIssue {
  readonly name: string;
  readonly code: string;
}

/** Our schemas carry the code as message; what other libraries say in words is just `invalid`. */
export function fromSchema(issues: readonly SchemaIssue[], names: ReadonlySet<string>): FormIssue[] {
  return issues.map(({ message, path = [] }) => {
    const segments = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return { name: nearest(segments, names), code: /^[a-z][a-z0-9_]*$/.test(message) ? message : 'invalid' };
  });
}

/** The server's field problems (JSON Pointers into the body). */
export function fromServer(fields: readonly FieldIssue[], names: ReadonlySet<string>): FormIssue[] {
  return fields.map(({ pointer, code }) => {
    const segments = pointer.split('/').slice(1);
    return {
      name: nearest(
        segments.map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~')),
        names,
      ),
      code,
    };
  });
}

/** `amount.currency` is mended in the control `amount.currency`, else in `amount`, else the form as a whole is wrong. */
function nearest(segments: readonly string[], names: ReadonlySet<string>): string {
  for (let length = segments.length; length > 0; length -= 1) {
    const name = segments.slice(0, length).join('.');
    if (names.has(name)) return name;
  }
  return '';
}
