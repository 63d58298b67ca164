import { auditVerify } from './audit-verify.server';
import { orukImport } from './oruk-import.server';
import { postcodesCheck } from './postcodes-check.server';
import { postcodesImport } from './postcodes-import.server';
import { staff } from './staff.server';
import { start } from './start.server';
import { withDatabase } from './with-database.server';

/** What scripts/ may run of the built product. A command gives its exit code. */
export const commands = {
  start,
  staff: withDatabase(staff),
  'audit-verify': withDatabase(auditVerify, { worksWithoutWords: true }),
  'oruk-import': withDatabase(orukImport),
  'postcodes-import': withDatabase(postcodesImport),
  'postcodes-check': withDatabase(postcodesCheck),
};
