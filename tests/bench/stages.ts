/** Where the time goes: a profile, summed up by the stage that each function's file belongs to. */
import { Session } from 'node:inspector/promises'

const STAGES: readonly (readonly [stage: string, files: RegExp])[] = [
  ['normalize', /src\/(normalize|unicode)\//],
  ['tokenize', /src\/tokenize\//],
  ['match: words and names', /src\/(lexicon\/|match\/(gazetteer|spelling|stripped|candidate)\.)/],
  ['match: misspelt names', /src\/match\/fuzzy\//],
  ['match: rules', /src\/match\/(pattern\/|rule\.)/],
  ['match: values of rules', /src\/rules\//],
  ['refine', /src\/refine\//],
  ['resolve', /src\/resolve\//],
  ['the extractor itself', /src\/(extractor|index|options)\./],
]
const GARBAGE = '(garbage collector)'
const IDLE: ReadonlySet<string> = new Set(['(idle)', '(program)', '(root)'])

/** Shares of the time of some work, by stage, in per cent. */
export async function profileStages(work: () => unknown): Promise<Record<string, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const stageOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, stage(callFrame)]))
  const times = new Map<string, number>(
    [...STAGES.map(([name]) => name), 'garbage collection', 'the rest'].map((name) => [name, 0]),
  )
  let total = 0
  profile.samples?.forEach((node, index) => {
    const name = stageOf.get(node)
    const time = profile.timeDeltas?.[index] ?? 0
    if (name === undefined) return
    total += time
    times.set(name, (times.get(name) ?? 0) + time)
  })
  return Object.fromEntries([...times].map(([name, time]) => [name, (100 * time) / total]))
}

function stage({ functionName, url }: { readonly functionName: string; readonly url: string }): string | undefined {
  if (functionName === GARBAGE) return 'garbage collection'
  if (IDLE.has(functionName)) return undefined
  return STAGES.find(([, files]) => files.test(url))?.[0] ?? 'the rest'
}
