/** Builds the whole site into site/: the reference and the guides, then the playground. With `--check`, nothing is written. */
import { join } from 'node:path'
import { buildPlayground } from './playground.js'
import { readReference } from './reference.js'

const SITE = join(import.meta.dirname, '../../site')

const reference = await readReference()
if (!process.argv.includes('--check')) {
  await reference.write(SITE)
  await buildPlayground(join(SITE, 'playground'))
}
