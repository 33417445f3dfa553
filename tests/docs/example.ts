import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transform } from 'esbuild'

/** A code example in a document or a comment. */
export interface Example {
  readonly name: string
  readonly code: string
}

const ROOT = join(import.meta.dirname, '../..')

/** Every example in the README, the guides and the comments of the sources. */
export function readAllExamples(): Example[] {
  const files = [join(ROOT, 'README.md'), ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')]
  return files.flatMap((file) => readExamples(file, relative(ROOT, file)))
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
}

/** The ```ts and ```tsx blocks of a file. In source files, the comment's ` * ` is taken off. */
export function readExamples(path: string, label: string): Example[] {
  const source = readFileSync(path, 'utf8')
  const text = path.endsWith('.ts') ? source.replace(/^[ \t]*\* ?/gm, '') : source
  return [...text.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map((match, index) => ({
    name: `${label} #${index + 1}`,
    code: match[1] as string,
  }))
}

/** Compares an expression's value with what stands after `// =>`. */
export type Check = (actual: unknown, expected: unknown, source: string) => void

/** Loads the module that an example imports. */
export type Load = (specifier: string) => Promise<unknown>

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (load: Load, check: Check) => Promise<void>

/**
 * Runs an example. `expression // => value` is checked; the value may go on over further lines that begin with `//`.
 *
 * @returns How many values were checked.
 */
export async function runExample({ code }: Example, load: Load, compare: Check): Promise<number> {
  const marked = markExpectations(code)
  const { code: script } = await transform(marked, {
    loader: 'tsx',
    jsx: 'automatic',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  const body = script.replace(
    /^import\s+(?:\{([^}]*)\}|\* as (\w+)|(\w+))\s+from\s+"([^"]+)";?$/gm,
    (_, names: string | undefined, all: string | undefined, one: string | undefined, from: string) =>
      `const ${all ?? `{${one ? `default: ${one}` : (names ?? '').replace(/ as /g, ': ')}}`} = await __load(${JSON.stringify(from)});`,
  )
  let checked = 0
  await new AsyncFunction('__load', '__check', body)(load, (actual, expected, source) => {
    checked++
    compare(actual, expected, source)
  })
  return checked
}

/** Turns each `expression // => value` into a call of the check. */
function markExpectations(code: string): string {
  const lines = code.split('\n')
  const out: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    const same = /^(\s*)(.*?)\s*\/\/ => (.*)$/.exec(line)
    if (!same) {
      out.push(line)
      continue
    }
    let expected = same[3] as string
    while (/^\s*\/\/ ?(?!=>)/.test(lines[index + 1] ?? '') && !balanced(expected)) {
      expected += `\n${(lines[++index] as string).replace(/^\s*\/\/ ?/, '')}`
    }
    // An expectation on a line of its own belongs to the expression above it.
    let expression = same[2] as string
    if (expression === '') expression = out.pop() ?? ''
    const guard = /^(\s*if \(.*?\) )(.*)$/.exec(expression)
    const [before, value] = guard ? [guard[1], guard[2]] : ['', expression]
    const binding = /^(const|let) (\w+) = (.*)$/.exec(value as string)
    if (binding) out.push(value as string)
    const subject = binding ? binding[2] : (value as string).trim().replace(/;$/, '')
    out.push(`${before}__check((${subject}), (${expected}), ${JSON.stringify(subject)})`)
  }
  return out.join('\n')
}

function balanced(text: string): boolean {
  let depth = 0
  for (const letter of text) {
    if ('[{('.includes(letter)) depth++
    if (']})'.includes(letter)) depth--
  }
  return depth === 0 && text.trim() !== ''
}
