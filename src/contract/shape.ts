import type * as z from 'zod/mini';

/** What one member of an input looks like, for those who read or write it as text. */
export interface FieldShape {
  name: string;
  kind: 'string' | 'number' | 'boolean' | 'object';
  many: boolean;
  optional: boolean;
}

/** The little of a schema's definition that tells its outer shape. */
interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def;

function kindOf({ type }: Definition): FieldShape['kind'] {
  if (type === 'number' || type === 'boolean' || type === 'object') return type;
  return 'string';
}

function shapeOf(name: string, schema: z.core.$ZodType): FieldShape {
  let definition = definitionOf(schema);
  let many = false;
  let optional = false;
  for (;;) {
    if (definition.type === 'optional' && definition.innerType) {
      optional = true;
      definition = definitionOf(definition.innerType);
    } else if (definition.type === 'array' && definition.element) {
      many = true;
      definition = definitionOf(definition.element);
    } else return { name, kind: kindOf(definition), many, optional };
  }
}

const shapes = new WeakMap<z.ZodMiniObject, readonly FieldShape[]>();

/** Members of an operation's input, in their order. */
export function fieldsOf(input: z.ZodMiniObject): readonly FieldShape[] {
  let found = shapes.get(input);
  if (!found) {
    found = Object.entries(input._zod.def.shape).map(([name, schema]) => shapeOf(name, schema));
    shapes.set(input, found);
  }
  return found;
}
