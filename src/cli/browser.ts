import { spawn } from 'node:child_process';

/** The command that shows an address in the user's browser; null when there is no screen to show it on. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : null;
}

/** Shows the address in a browser when there is one. Never fails: the address is printed as well. */
export function openBrowser(url: string, env: NodeJS.ProcessEnv): void {
  const command = browserCommand(url, process.platform, env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
