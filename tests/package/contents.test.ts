import { execFileSync } from 'node:child_process'
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

test('modules of data take one byte a character in memory', () => {
  const modules = files.filter((file) => /\.c?js$/.test(file)).map((file) => join(root, 'node_modules/aalam', file))
  const data = modules.map((file) => readFileSync(file, 'utf8')).filter((code) => code.includes('unpack({'))
  expect(data.length).toBeGreaterThan(20)
  // The rows of the ambiguous names hold Arabic words in their facts.
  expect(data.filter((code) => /[^\0-\xff]/.test(code) && !code.includes('ambiguousNames'))).toEqual([])
})

/** What a page would load to have an entry, as one text. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

test('a bundle of aalam/core holds no data', async () => {
  const code = await bundle('aalam/core')
  expect(code).toContain('createExtractor')
  for (const name of ['موسكو', 'بوتين', 'الأمم المتحدة', 'فرنسا', 'يناير', 'دولار']) expect(code).not.toContain(name)
})

describe('compromise and wink-nlp', () => {
  // The build names their files.
  const models = /node_modules\/(?:compromise|wink-nlp|wink-eng-lite-web-model)\//

  test.each(['aalam', 'aalam/core', 'aalam/rules', 'aalam/formats'])('are not in a bundle of %s', async (entry) => {
    expect(await bundle(entry)).not.toMatch(models)
  })

  test('run at the first text in Latin letters, and not before', () => {
    const script = `
      const { Session } = require('node:inspector')
      const session = new Session()
      session.connect()
      session.post('Profiler.enable')
      session.post('Profiler.startPreciseCoverage', { callCount: true })
      const { createExtractor } = require('aalam/core')
      const { latin } = require('aalam/latin')
      const { extract } = createExtractor({ matchers: [latin()] })
      const ran = (text) => {
        extract(text)
        let names
        session.post('Profiler.takePreciseCoverage', (_, { result }) => {
          names = result.flatMap(({ functions }) => functions).filter(({ ranges }) => ranges[0].count > 0)
        })
        return names.map(({ functionName }) => functionName).filter((name) => name.startsWith('node_modules/'))
      }
      console.log(JSON.stringify([ran('زار بوتين موسكو'), ran('قالت Emily Carter')]))`
    const [arabic, mixed] = JSON.parse(
      execFileSync('node', ['-e', script], { cwd: root, encoding: 'utf8' }),
    ) as string[][]
    expect(arabic).toEqual([])
    expect(mixed?.join('\n')).toMatch(models)
  })
})
