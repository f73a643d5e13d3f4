import { cruise, type ICruiseResult } from 'dependency-cruiser';

/** As much of `.dependency-cruiser.mjs` as is needed here; it is JavaScript because dependency-cruiser reads it too. */
interface House {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the rules of the house say about a tree. */
export interface HouseReport {
  /** One line a complaint: rule, file, what it imports, and why that is wrong. */
  readonly complaints: readonly string[];
  /** Our own files that were read. */
  readonly files: number;
}

/**
 * Holds the imports of a tree (a folder that has `src/`) to the rules of `.dependency-cruiser.mjs`. Throws when no file
 * was read: a cruise that cannot read TypeScript finds nothing to complain of.
 */
export async function checkHouse(root: string, folders: readonly string[]): Promise<HouseReport> {
  const { default: house }: { default: House } = await import(
    new URL('../.dependency-cruiser.mjs', import.meta.url).href
  );
  const { output } = await cruise([...folders], {
    ...house.options,
    baseDir: root,
    ruleSet: { forbidden: house.forbidden },
    validate: true,
  } as never);
  const { modules, summary } = output as ICruiseResult;
  const files = modules.filter(({ source }) => /^(src|test|bench|tools|sample|docs)\/.*[.]tsx?$/.test(source)).length;
  if (files === 0)
    throw new Error(`No TypeScript file was read under ${root}: is TypeScript 6 installed as "typescript"?`);
  const comments = new Map(house.forbidden.map(({ name, comment }) => [name, comment]));
  const complaints = summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} imports ${to}\n    ${comments.get(rule.name) ?? ''}`,
  );
  return { complaints, files };
}
