import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

const statuses = { 'foreign-origin': 403, 'too-large': 413, unreadable: 400 } as const;

/** No page is here. A post that was refused elsewhere, where no page could show it, says here why. */
export function loader({ context }: LoaderFunctionArgs): never {
  throw new Response(null, { status: context.refusal ? statuses[context.refusal] : 404 });
}

export function action(_: ActionFunctionArgs): never {
  throw new Response(null, { status: 404 });
}

export default function Nowhere() {
  return null;
}
