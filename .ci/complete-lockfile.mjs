/**
 * Run after `npm install` has changed package-lock.json: `node .ci/complete-lockfile.mjs`.
 *
 * Tools such as Biome and Rollup list one optional package for each system, of exactly their own version. Where a registry
 * lacks those of other systems, npm leaves them out of the lockfile, and then its own `npm ci` refuses that file. This puts
 * them back, without a checksum, so that the lockfile serves every system and every registry.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'

const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/
const processors = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    // As Node looks for it: beside the parent's own packages, then in each folder above.
    const above = path
      .split('/node_modules/')
      .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'))
    const places = ['', ...above].map((folder) => posix.join(folder, 'node_modules', name))
    const [os] = systems.exec(name) ?? []
    const [cpu] = processors.exec(name) ?? []
    if (places.some((place) => lock.packages[place]?.version === version) || cpu === undefined || !/^\d/.test(version))
      continue
    const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) && os === 'linux' ? ['glibc'] : undefined
    lock.packages[places.find((place) => !lock.packages[place])] = {
      version,
      cpu: [cpu],
      ...(parent.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os: [os] }),
    }
    console.log(`added ${name}@${version}`)
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
