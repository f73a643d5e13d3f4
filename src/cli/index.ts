import { main } from './main.ts';
import { processTerminal } from './terminal.ts';

// npm runs scripts in the repository and tells where the person was: names of files are meant from there.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const terminal = processTerminal();
process.exitCode = await main(process.argv.slice(2), terminal);
// An analysis may still be going on: nothing of it is kept by halves, and it is made again when the case is opened.
if (terminal.isStopped) process.exit();
