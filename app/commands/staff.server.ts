import { parseArgs } from 'node:util';
import { settings } from '~/platform/env.server';
import { isThisMachine } from '~/platform/this-machine';
import { addStaff, codeOfStaff, disableStaff, resetStaff } from '~/staff/staff-acts.server';
import { staffDetailsSchema } from '~/staff/staff-details';
import { roles, trays } from '~/staff/roles-and-trays';
import { listStaffMembers } from '~/staff/staff-members.server';

const help = `Staff of the worktray. Works whether or not the portal is running.

  npm run staff -- add --email E --name N --role R [--role R] [--tray T] [--tray T] [--json]
      adds someone and shows, once, the password and the authenticator secret to hand over
  npm run staff -- list [--json]
  npm run staff -- reset --email E [--json]     a new password and secret; ends every session and any
                                                wait, and lets a disabled person sign in again
  npm run staff -- disable --email E            may no longer sign in; ends every session
  npm run staff -- code --email E               the present authenticator code, only where APP_URL is localhost

Roles: ${roles.join(' ')}
Trays: ${trays.join(' ')}
`;

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string', multiple: true },
  tray: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof read>['values'];

const read = (argv: readonly string[]) => parseArgs({ args: [...argv], options, allowPositionals: true });

/** `npm run staff`. Gives the exit code: 0 done, 1 refused, 2 not understood. */
export async function staff(argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = read(argv);
    if (values.help || positionals[0] === 'help') return say(help);
    const act = acts[positionals[0] ?? ''];
    return act && positionals.length === 1 ? await act(values) : fail(help, 2);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return fail(`${error.message}\n\n${help}`, 2);
    throw error;
  }
}

const acts: Readonly<Record<string, (values: Values) => Promise<number>>> = {
  async add(values) {
    const { email, name, role = [], tray = [] } = values;
    const details = staffDetailsSchema.safeParse({
      email,
      name,
      roles: role,
      trays: tray,
    });
    if (!details.success) {
      return fail(details.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}\n`).join(''), 2);
    }
    return hand(await addStaff(details.data), values);
  },

  async list({ json }) {
    const members = await listStaffMembers();
    if (json) return say(`${JSON.stringify(members)}\n`);
    const line = (member: (typeof members)[number]) => [
      member.email,
      member.name,
      member.roles.join(','),
      member.trays.join(','),
      member.isDisabled ? 'disabled' : 'may sign in',
    ];
    return say(members.map((member) => `${line(member).join('\t')}\n`).join(''));
  },

  async reset(values) {
    return hand(await resetStaff(emailOf(values)), values);
  },

  async disable(values) {
    const result = await disableStaff(emailOf(values), new Date());
    return 'problem' in result ? fail(`${result.problem}\n`, 1) : say(`${result.email} may no longer sign in\n`);
  },

  async code(values) {
    const { hostname } = new URL(settings.appUrl);
    if (!isThisMachine(hostname)) {
      return fail('Codes are shown only where APP_URL is localhost.\n', 1);
    }
    const result = await codeOfStaff(emailOf(values), new Date());
    if ('problem' in result) return fail(`${result.problem}\n`, 1);
    const { code, validFrom } = result;
    if (validFrom > new Date()) process.stderr.write(`Accepted from ${validFrom.toISOString()}\n`);
    return say(values.json ? `${JSON.stringify({ code })}\n` : `${code}\n`);
  },
};

const emailOf = ({ email = '' }: Values) => email.trim().toLowerCase();

function hand(result: Awaited<ReturnType<typeof addStaff>>, { json }: Values): number {
  if ('problem' in result) return fail(`${result.problem}\n`, 1);
  if (json) return say(`${JSON.stringify(result)}\n`);
  return say(
    `E-mail address        ${result.email}\nPassword              ${result.password}\nAuthenticator secret  ${result.totpSecret}\n`,
  );
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
