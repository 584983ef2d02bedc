import { z } from 'zod';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * Does a value have the schema's shape? The same answer as `schema.safeParse(value).success`, several times quicker when
 * a whole plan is asked about: nothing is copied and no problem is described. What is not plain is left to the schema.
 */
export function quickCheck(schema: z.ZodType): Check {
  const limits = limitsOf(schema);
  const shape = limits && shapeOf(schema);
  if (!shape) return (value) => schema.safeParse(value).success;
  if (limits.length === 0) return shape;
  return (value) => shape(value) && limits.every((holds) => holds(value));
}

function shapeOf(schema: z.ZodType): Check | null {
  if (schema instanceof z.ZodObject) return objectCheck(schema.shape);
  if (schema instanceof z.ZodArray) return arrayCheck(quickCheck(schema.element as z.ZodType));
  if (schema instanceof z.ZodNullable) return nullableCheck(quickCheck(schema.unwrap() as z.ZodType));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionCheck(schema);
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodString) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodNumber) return Number.isFinite;
  if (schema instanceof z.ZodCustom) return ownCheck(schema.def.fn);
  return null;
}

function objectCheck(shape: Shape): Check {
  const checks = Object.entries(shape).map(([name, schema]) => ({ name, holds: quickCheck(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    return checks.every(({ name, holds }) => holds(fields[name]));
  };
}

function arrayCheck(holds: Check): Check {
  return (value) => Array.isArray(value) && value.every(holds);
}

function nullableCheck(holds: Check): Check {
  return (value) => value === null || holds(value);
}

function oneOf(values: Iterable<unknown>): Check {
  const all = new Set(values);
  return (value) => all.has(value);
}

/** The option is found by its name, as zod finds it. */
function unionCheck({ def, options }: z.ZodDiscriminatedUnion): Check | null {
  const checks = new Map<unknown, Check>();
  for (const option of options as readonly z.ZodType[]) {
    const name = option instanceof z.ZodObject ? (option.shape as Shape)[def.discriminator] : undefined;
    if (!(name instanceof z.ZodLiteral)) return null;
    for (const value of name.values) checks.set(value, quickCheck(option));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const name = (value as Readonly<Record<string, unknown>>)[def.discriminator];
    return checks.get(name)?.(value) ?? false;
  };
}

/** What a check of zod's tells of itself, as far as it matters here. */
interface LimitDefinition {
  readonly check: string;
  readonly format?: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly fn?: (value: unknown) => unknown;
}

/** What a schema asks for beyond its type; null when that is not known here. */
function limitsOf(schema: z.ZodType): readonly Check[] | null {
  const limits = (schema.def.checks ?? []).map(({ _zod }) => limitCheck(_zod.def as LimitDefinition));
  return limits.every((limit) => limit !== null) ? limits : null;
}

function limitCheck({
  check,
  format,
  value = 0,
  inclusive,
  minimum = 0,
  maximum = 0,
  fn,
}: LimitDefinition): Check | null {
  switch (check) {
    case 'number_format':
      return format === 'safeint' ? Number.isSafeInteger : null;
    case 'greater_than':
      return inclusive === true ? (found) => (found as number) >= value : null;
    case 'less_than':
      return inclusive === true ? (found) => (found as number) <= value : null;
    case 'min_length':
      return (found) => (found as string).length >= minimum;
    case 'max_length':
      return (found) => (found as string).length <= maximum;
    case 'custom':
      return fn ? ownCheck(fn) : null;
    default:
      return null;
  }
}

function ownCheck(holds: (value: unknown) => unknown): Check {
  return (value) => Boolean(holds(value));
}
