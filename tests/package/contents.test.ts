import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, inject, test } from 'vitest'

const { tarball, root, files, entries } = inject('packed')

describe('the package', () => {
  test('holds what is built, and the papers', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(papers)
  })

  test('has no fault that publint knows', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(root, 'node_modules/aalam'), pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('has right types for every entry, imported and required', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
      // attw does not find the modules behind `./gazetteers/*` by itself.
      includeEntrypoints: entries.map((entry) => entry.replace('aalam', '.')),
    })
    if (!result.types) throw new Error('attw sees no types.')
    expect(Object.keys(result.entrypoints)).toEqual(
      expect.arrayContaining(entries.map((entry) => entry.replace('aalam', '.'))),
    )
    // Resolution as before package.json had `exports` (node10) is not supported, and aalam/node is an ES module alone.
    const known = (problem: object): boolean =>
      ('resolutionKind' in problem && problem.resolutionKind === 'node10') ||
      ('entrypoint' in problem &&
        problem.entrypoint === './node' &&
        'kind' in problem &&
        problem.kind === 'CJSResolvesToESM')
    expect(result.problems.filter((problem) => !known(problem))).toEqual([])
  })
})

test('a bundle of aalam/core holds no data', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'aalam/core'", resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  })
  const code = outputFiles[0]?.text ?? ''
  expect(code).toContain('createExtractor')
  for (const name of ['موسكو', 'بوتين', 'الأمم المتحدة', 'فرنسا', 'يناير', 'دولار']) expect(code).not.toContain(name)
})
