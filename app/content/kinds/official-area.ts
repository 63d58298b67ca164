import { z } from 'zod';

const named = (code: RegExp) => z.strictObject({ id: z.string().regex(code), name: z.string().min(1) });

/** The name of a council by the code of its district. */
export const district = named(/^[EWSN]\d{8}$/);

/** The name of one of Barnet's wards by its code. */
export const ward = named(/^E05\d{6}$/);
