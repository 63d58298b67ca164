import { emailSchema, nameSchema, newPasswordSchema } from './staff-details';

export interface FirstForm {
  name: string;
  email: string;
  password: string;
}

const schemas = {
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
};

/** What was typed to make the first administrator, made tidy; else the fields that have to be put right, in order. */
export function readFirstForm(typed: FirstForm): { values: FirstForm; wrong: [] } | { wrong: (keyof FirstForm)[] } {
  const read = {
    name: schemas.name.safeParse(typed.name),
    email: schemas.email.safeParse(typed.email),
    password: schemas.password.safeParse(typed.password),
  };
  const { name, email, password } = read;
  if (name.success && email.success && password.success) {
    return {
      values: { name: name.data, email: email.data, password: password.data },
      wrong: [],
    };
  }
  return {
    wrong: (Object.keys(read) as (keyof FirstForm)[]).filter((field) => !read[field].success),
  };
}
