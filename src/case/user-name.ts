import { userInfo } from 'node:os';

/** What the journal calls the person at this machine: the account's name, or "local" for an account without one (as in containers). */
export function userName(): string {
  try {
    return userInfo().username || 'local';
  } catch {
    return 'local';
  }
}
