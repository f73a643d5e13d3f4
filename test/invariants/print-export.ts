/** Prints the export of these sample documents: run as a child process, in another time zone and language. */
import { analyze } from '../../src/analyze.ts';
import { caseExport } from '../../src/export/index.ts';
import { loadHeads } from '../../src/neural/index.ts';
import { sampleSources } from '../sources.ts';

process.stdout.write(caseExport(await analyze(sampleSources(...process.argv.slice(2)), await loadHeads())));
