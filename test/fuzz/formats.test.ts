import { test } from 'node:test';
import { read } from '../../src/1-read/index.ts';
import { NOTES } from '../../src/fault/index.ts';
import { chance, upTo } from '../chance.ts';
import { checkReading } from './check.ts';
import { harm } from './harm.ts';
import { SEEDS } from './seeds.ts';

/** Inputs of each format: a few seconds in all. `npm run fuzz` goes on for as long as it is told. */
const INPUTS = 25;

for (const [index, [format, make]] of Object.entries(SEEDS).entries()) {
  test(`${format}: ${INPUTS} harmed files are read or refused by name`, async () => {
    const seeds = make();
    for (let number = 0; number < INPUTS; number++) {
      const seedNumber = 1_000_003 * (index + 1) + 2 * number;
      const random = chance(seedNumber);
      const { name, bytes } = seeds[upTo(random, seeds.length)] ?? { name: '', bytes: new Uint8Array() };
      const harmed = harm(bytes, random);
      try {
        checkReading(await read({ name, bytes: harmed }), harmed);
      } catch (cause) {
        throw new Error(`seed ${seedNumber}, ${name}`, { cause });
      }
    }
  });
}

for (const [format, make] of Object.entries(SEEDS)) {
  test(`${format}: its own small files are read whole`, async () => {
    for (const { name, bytes } of make()) {
      const { documents, failed } = await read({ name, bytes });
      const [fault] = failed.filter(({ code }) => !NOTES.has(code));
      if (fault) throw fault;
      if (documents.length === 0) throw new Error(`${name} gives no account`);
    }
  });
}
