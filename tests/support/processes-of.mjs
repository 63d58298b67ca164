// @ts-check
import { readFileSync } from 'node:fs';

/** The processes that serve of a portal, by the pid of their parent. @param {number} pid @returns {number[]} */
export function processesOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
}
