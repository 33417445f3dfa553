/** Every example in the documentation is TypeScript that compiles under `strict`, against the declarations as they are built. */
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { readAllExamples } from './example.js'

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

test('every example compiles', () => {
  // As if each were a file beside this one, so that 'aalam' is this package. React has no types here.
  const examples = readAllExamples().filter(({ code }) => !code.includes("from 'react"))
  const files = new Map(
    examples.map(({ name, code }) => [
      join(import.meta.dirname, `${name.replaceAll(/[^\w]+/g, '-')}.ts`).replaceAll('\\', '/'),
      /^(?:import|export) /m.test(code) ? code : `${code}\nexport {}\n`,
    ]),
  )
  expect(files.size).toBe(examples.length)
  const host = ts.createCompilerHost(OPTIONS)
  const { fileExists, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  const mistakes = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], OPTIONS, host))
  expect(
    mistakes.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  ).toEqual([])
})
