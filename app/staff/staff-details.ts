import { z } from 'zod';
import { roles, trays } from './roles-and-trays';

/** Length is what protects a password (NCSC, NIST 800-63B): no rule about kinds of character. */
export const passwordLimits = { min: 12, max: 200 } as const;

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const nameSchema = z
  .string()
  .transform((name) => name.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1).max(100));
export const newPasswordSchema = z.string().min(passwordLimits.min).max(passwordLimits.max);

/** A person who works with the trays, as given to `npm run staff -- add`. */
export const staffDetailsSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  roles: z.array(z.enum(roles)).min(1),
  trays: z.array(z.enum(trays)),
});

export type StaffDetails = z.infer<typeof staffDetailsSchema>;
