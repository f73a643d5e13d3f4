/*
 * Who may import whom. The order of rooms and edges is the order of these lists.
 * A complaint means that a line stands in the wrong room: ask what the line needs to know, not how to silence the rule.
 */
const ROOMS = ['1-read', '2-mark', '3-resolve', '4-relate', '5-weigh'];
const EDGES = ['intake', 'run', 'case', 'export', 'serve', 'cli'];
const LEAVES = ['text', 'time', 'fault', 'neural'];

const oneOf = names => `^src/(${names.join('|')})/`;
/** Tests, and what only tests use, may call any room, and what stands in `test/`. */
const TEST = '[.](test|fixture|contract)[.]tsx?$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { pathNot: TEST, ...from }, to });

/** Each folder of a list may use those before it, and none after it. */
const down = (list, comment) =>
  list
    .slice(0, -1)
    .map((folder, index) =>
      rule(`down-from-${folder}`, comment, { path: `^src/${folder}/` }, { path: oneOf(list.slice(index + 1)) }),
    );

export default {
  forbidden: [
    ...down(ROOMS, 'Data flows one way through the rooms. What an earlier room needs to know belongs in it or in a leaf.'),
    ...down(EDGES, 'An edge uses those before it. What an earlier one needs from a later one is a port that it declares itself.'),
    rule(
      'rooms-by-type',
      'Only analyze.ts calls rooms; others know the types of what they make. What two rooms need to do belongs in a leaf.',
      { path: '^src/([^/]+)/' },
      { path: '^src/[1-5]-', pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'rooms-and-leaves-below-edges',
      'Rooms and leaves know nothing of disk, net, clock and people: hand it in as an argument.',
      { path: oneOf([...ROOMS, ...LEAVES]) },
      { path: '^src/(intake|run|case|export|serve|cli|web)/|^src/(analyze|index)[.]ts$' },
    ),
    rule(
      'leaves-alone',
      'A leaf is used by everyone and uses no one but fault/. The type of another leaf is allowed.',
      { path: oneOf(LEAVES) },
      { path: '^src/', pathNot: ['^src/$1/', '^src/fault/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'rooms-are-pure',
      'Rooms, text/ and time/ do no input or output: of Node they use the hash function, and what unpacks bytes in memory.',
      { path: oneOf([...ROOMS, 'text', 'time']) },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib)$' },
    ),
    rule(
      'by-the-front-door',
      'A room or an edge is entered by its index.ts; only a type may be taken from the file that makes it.',
      { path: '^src/([^/]+)/' },
      {
        path: oneOf([...ROOMS, ...EDGES]),
        pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'web-knows-the-api',
      'The screens know the API and nothing behind it: the types of serve/, and the leaves text/ and time/.',
      { path: '^src/web/' },
      { path: '^src/', pathNot: '^src/(web|text|time|serve)/' },
    ),
    rule(
      'web-knows-serve-by-type',
      'The screens ask the server over HTTP; they take its types and no code.',
      { path: '^src/web/' },
      { path: '^src/serve/', dependencyTypesNot: ['type-only'] },
    ),
    rule('nobody-imports-web', 'The screens are bundled, not imported.', { path: '^src/(?!web/)' }, { path: '^src/web/' }),
    rule(
      'product-alone',
      'What is shipped does not need tests, benchmarks or tools.',
      { path: '^src/' },
      { path: '^(test|bench|tools|training|sample|docs)/' },
    ),
    rule('no-tests', 'A test is not a library; what stands in test/ is none either.', { path: '^(?!test/)' }, { path: TEST }),
    {
      name: 'no-circles',
      comment: 'Two files that need one another are one concept, or there is a third one in them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'all-there',
      comment: 'The import leads nowhere: a typing error, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-named',
      comment: 'A package that only another package brings along can go away with it: name it in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
