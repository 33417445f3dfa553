/**
 * Who may import whom in src/, as docs/design.md says: each stage sees the types, unicode and the stages before it; the
 * engine never sees the data; only index.ts joins the two. Types count as imports too.
 */
const stages = ['errors', 'unicode', 'normalize', 'tokenize', 'lexicon', 'match', 'refine', 'resolve']

/** A folder's files, or one file when the name has an extension. */
const at = (name) => (name.includes('.') ? `^src/${name.replaceAll('.', '\\.')}$` : `^src/${name}/`)

/** Within src/, the files of `from` import nothing but each other and `to`. */
const only = (from, ...to) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment: `src/${from} may import only ${to.join(', ')}.`,
  from: { path: at(from) },
  to: { path: '^src/', pathNot: [from, ...to].map(at) },
})

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },

    only('types'),
    only('types.ts', 'types'),
    ...stages.map((stage, index) => only(stage, 'types.ts', ...stages.slice(0, index))),
    only('options.ts', 'types.ts', ...stages),
    only('extractor.ts', 'types.ts', 'options.ts', ...stages),
    // Of the rules, the engine gives out only the means to define one.
    only('core.ts', 'types.ts', 'options.ts', 'extractor.ts', 'rules/define.ts', ...stages),
    only('rules', 'types.ts', ...stages),
    only('formats', 'types.ts', 'errors', 'unicode'),
    only('latin', 'types.ts', 'errors'),
    only('search', 'types.ts', 'errors', 'unicode', 'normalize', 'lexicon'),
    // The packed data is unpacked by what the engine already has.
    only('gazetteers', 'types.ts', 'lexicon'),
    only('node', 'index.ts', 'formats/index.ts', 'latin/index.ts'),
    // tsup leaves the command's imports of the library as they are, so they must be entries of the package.
    only(
      'cli',
      'types.ts',
      'index.ts',
      'core.ts',
      'gazetteers/index.ts',
      'rules/index.ts',
      'formats/index.ts',
      'node/index.ts',
      'latin/index.ts',
    ),

    {
      name: 'core-never-reaches-data',
      severity: 'error',
      comment: 'However indirectly: a bundle of aalam/core holds no names and no default rules.',
      from: { path: at('core.ts') },
      to: {
        path: '^src/(gazetteers|rules|latin|formats|search|cli)/',
        pathNot: at('rules/define.ts'),
        reachable: true,
      },
    },
    {
      name: 'only-index-and-cli-import-data',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/index\\.ts$', '^src/(cli|gazetteers)/'] },
      to: { path: '^src/gazetteers/' },
    },
    {
      name: 'node-only-in-cli-and-node',
      severity: 'error',
      comment: 'The library runs in browsers and workers too.',
      from: { path: '^src/', pathNot: '^src/(cli|node)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-only-in-cli-node-latin-search-and-calendar',
      severity: 'error',
      comment: 'A module carries only what it imports: the engine and the data depend on no package.',
      from: { path: '^src/', pathNot: ['^src/(cli|node|latin|search)/', at('rules/calendar.ts')] },
      to: { path: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
