import type { Field, Shape } from './shape';

/** What a control's name leads to. */
export interface Located {
  shape: Shape;
  /** The ids on the way, without row numbers and languages: what the control's words are kept under. */
  key: readonly string[];
  /** Of a list, counted from 0. */
  row: number | null;
  language: string | null;
}

/** Follows a path of ids, row numbers and languages; null where a form has no such place. */
export function locate(fields: readonly Field[], [id = '', ...rest]: readonly string[]): Located | null {
  const shape = fields.find((field) => field.id === id)?.shape;
  return shape ? inside({ shape, key: [id], row: null, language: null }, rest) : null;
}

function inside(at: Located, path: readonly string[]): Located | null {
  const [part, ...rest] = path;
  const { shape } = at;
  if (part === undefined) return at;
  switch (shape.type) {
    case 'group':
      return further(at, locate(shape.fields, path));
    case 'rows': {
      const row = { ...at, row: Number(part), shape: { ...shape, type: 'group' as const, isOptional: false } };
      return inside(row, rest);
    }
    case 'languages':
      return inside({ ...at, language: part, shape: shape.of }, rest);
    case 'variants': {
      if (part !== shape.by)
        return further(
          at,
          locate(
            shape.variants.flatMap(({ fields }) => fields),
            path,
          ),
        );
      const options = shape.variants.map(({ value }) => value);
      return { ...at, key: [...at.key, part], shape: { type: 'choice', options, isNumber: false, isOptional: false } };
    }
    default:
      return at;
  }
}

const further = (at: Located, found: Located | null): Located | null =>
  found && {
    ...found,
    key: [...at.key, ...found.key],
    row: at.row ?? found.row,
    language: at.language ?? found.language,
  };

export const shapeAt = (fields: readonly Field[], path: readonly string[]) => locate(fields, path)?.shape ?? null;
