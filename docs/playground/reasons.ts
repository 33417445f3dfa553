import type { Explanation } from 'aalam'
import { typeName } from './details.js'
import { type Language, MESSAGES } from './messages.js'

/** Shows what was considered at a place, why, and what became of it. */
export function drawReasons(explanations: readonly Explanation[], text: string, language: Language): HTMLElement {
  const box = document.createElement('details')
  box.open = true
  const summary = document.createElement('summary')
  summary.textContent = MESSAGES.why[language]
  box.append(summary)
  const list = document.createElement('ol')
  for (const explanation of explanations) list.append(drawCandidate(explanation, text, language))
  box.append(list)
  return box
}

function drawCandidate(explanation: Explanation, text: string, language: Language): HTMLElement {
  const { source, rule, prior, evidence, score, outcome } = explanation
  const item = document.createElement('li')
  item.dataset['outcome'] = outcome.kind
  const title = document.createElement('p')
  const name = document.createElement('bdi')
  name.textContent = explanation.text
  title.append(name, ` ${typeName(explanation.type, language)} · ${MESSAGES[outcomeKey(outcome.kind)][language]}`)
  const steps = document.createElement('ul')
  const add = (label: string, weight: string) => {
    const step = document.createElement('li')
    const words = document.createElement('bdi')
    words.textContent = label
    const number = document.createElement('code')
    number.textContent = weight
    step.append(words, ' ', number)
    steps.append(step)
  }
  add(rule === undefined ? source : `${source}: ${rule}`, prior.toFixed(2))
  for (const { kind, weight, span } of evidence) {
    add(
      span ? `${kind}: ${text.slice(span.start, span.end)}` : kind,
      `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`,
    )
  }
  add(MESSAGES.fieldScore[language], score.toFixed(2))
  item.append(title, steps)
  return item
}

function outcomeKey(kind: Explanation['outcome']['kind']) {
  return ({ kept: 'kept', beaten: 'beaten', 'below minScore': 'below' } as const)[kind]
}
