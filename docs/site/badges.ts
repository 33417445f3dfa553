/**
 * Writes docs/badges/, the badges of the README, each from where its words are true: package.json, the threshold that fails
 * `npm run coverage`, what size-limit measures. Badges of a build and of npm need an address that this repository has not yet.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBadge } from 'badge-maker'
import vitest from '../../vitest.config.js'

const ROOT = join(import.meta.dirname, '../..')

interface Size {
  readonly name: string
  readonly size: number
}

const { license, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly license: string
  readonly engines: { readonly node: string }
}
const measured = execFileSync('npx', ['size-limit', '--json'], { cwd: ROOT, encoding: 'utf8' })
const sizes = new Map((JSON.parse(measured) as Size[]).map(({ name, size }) => [name, toKilobytes(size)]))

/** In two digits: the third is another one after every change. */
function toKilobytes(bytes: number): string {
  return `${Number((bytes / 1000).toPrecision(2))} kB`
}

const BADGES = {
  licence: ['licence', license],
  node: ['node', engines.node.replace('>=', '≥ ')],
  types: ['types', 'included'],
  coverage: ['coverage', `≥ ${vitest.test?.coverage?.thresholds?.lines} % of lines`],
  size: ['min + gzip', `${sizes.get('aalam/core')} engine, ${sizes.get('aalam')} with all names`],
} as const

for (const [name, [label, message]] of Object.entries(BADGES))
  writeFileSync(join(ROOT, `docs/badges/${name}.svg`), `${makeBadge({ label, message, color: 'blue' })}\n`)
