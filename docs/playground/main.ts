/** The page: joins the text field, the mirror, the worker and the panels. */
import type { Entity } from 'aalam'
import { countControls, nameControls, readControls, startControls } from './controls.js'
import { drawDetails } from './details.js'
import { byId } from './elements.js'
import { EXPORTS } from './export.js'
import { drawFound } from './found.js'
import { type Language, MESSAGES, type MessageKey } from './messages.js'
import { createMirror, moveEntities } from './mirror.js'
import type { Answer } from './protocol.js'
import { drawReasons } from './reasons.js'
import { SAMPLES } from './samples.js'
import { createSearch } from './search.js'
import { fromHash, toHash } from './state.js'

/** How long the typing must rest before what is beside the text follows, in milliseconds. */
const REST = 250

const field = byId('text', HTMLTextAreaElement)
const sample = byId('sample', HTMLSelectElement)
const status = byId('status', HTMLOutputElement)
const notice = byId('notice', HTMLElement)
const details = byId('details', HTMLElement)
const reasons = byId('reasons', HTMLElement)
const found = byId('found', HTMLElement)

const first = await fromHash(location.hash, new URLSearchParams(location.search).get('lang'))
const mirror = createMirror(byId('mirror', HTMLElement))
const worker = new Worker('worker.js', { type: 'module' })
const search = createSearch(worker, receive)
let language: Language = first.language
/** What the mirror shows. */
let shown: { readonly text: string; readonly entities: readonly Entity[] } = { text: '', entities: [] }
let duration: number | undefined
let selected: Entity | undefined
/** What the details were drawn from. */
let detailsKey: string | undefined
let resting: ReturnType<typeof setTimeout> | undefined
/** What this page itself has written into the address. */
let ownHash = location.hash

const say = (key: MessageKey) => MESSAGES[key][language]

/** Shows the text at once, with the entities where they have moved to, and asks for the new ones. */
function edit(): void {
  const text = field.value
  show(text, moveEntities(shown.text, text, shown.entities))
  search({ text, settings: readControls() })
  later()
}

function receive(answer: Answer, text: string): void {
  if (answer.kind === 'explanations') {
    const { explain, explanations } = answer
    if (text !== shown.text || explain.start !== selected?.start || explain.end !== selected.end) return
    reasons.replaceChildren(drawReasons(explanations, text, language))
    return
  }
  duration = answer.duration
  show(field.value, text === field.value ? answer.entities : moveEntities(text, field.value, answer.entities))
  later()
}

function show(text: string, entities: readonly Entity[]): void {
  shown = { text, entities }
  mirror.show(text, entities)
}

/** Brings up to date what need not follow each key. */
function later(): void {
  clearTimeout(resting)
  resting = setTimeout(async () => {
    const { text, entities } = shown
    countControls(entities)
    found.replaceChildren(drawFound(entities, language, goTo))
    showDetails()
    writeStatus()
    sample.value = SAMPLES.find((known) => known.text === text)?.id ?? ''
    ownHash = await toHash({ text, language, settings: readControls() })
    if (ownHash !== location.hash) history.replaceState(null, '', ownHash)
  }, REST)
}

function writeStatus(): void {
  const number = new Intl.NumberFormat(language)
  const words = shown.text.match(/\S+/g)?.length ?? 0
  status.value =
    duration === undefined
      ? say('loading')
      : `${number.format(words)} ${say('words')} · ${number.format(shown.entities.length)} ${say('entities')} · ${number.format(Math.round(duration * 10) / 10)} ${say('milliseconds')}`
}

/** The innermost entity at the cursor. */
function entityAtCursor(): Entity | undefined {
  const { selectionStart: at } = field
  return shown.entities.filter(({ start, end }) => start <= at && at < end).at(-1)
}

function showDetails(): void {
  selected = entityAtCursor()
  const key = `${language} ${JSON.stringify(selected)} ${selected ? shown.text : ''}`
  // A screen reader says the whole list whenever it is put in.
  if (detailsKey === key) return
  detailsKey = key
  details.replaceChildren(selected ? drawDetails(selected, language) : say('noDetails'))
  reasons.replaceChildren()
  if (selected) search({ text: shown.text, settings: readControls(), explain: selected })
}

function goTo({ start, end }: Entity): void {
  field.focus()
  field.setSelectionRange(start, end)
  showDetails()
}

async function copy(what: string): Promise<void> {
  const write = EXPORTS[what]
  const text = write
    ? write(shown.text, shown.entities)
    : new URL(await toHash({ text: shown.text, language, settings: readControls() }), location.href).href
  try {
    await navigator.clipboard.writeText(text)
    notice.textContent = say('copied')
  } catch {
    notice.textContent = say('notCopied')
  }
  setTimeout(() => {
    notice.textContent = ''
  }, 3000)
}

function speak(): void {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  document.title = say('title')
  for (const element of document.querySelectorAll<HTMLElement>('[data-message]')) {
    element.textContent = say(element.dataset['message'] as MessageKey)
  }
  byId('language', HTMLButtonElement).lang = language === 'ar' ? 'en' : 'ar'
  const choose = new Option(say('chooseSample'), '')
  sample.replaceChildren(choose, ...SAMPLES.map((known) => new Option(known[language], known.id)))
  sample.value = SAMPLES.find((known) => known.text === field.value)?.id ?? ''
  nameControls(language)
  writeStatus()
  later()
}

field.addEventListener('input', edit)
document.addEventListener('selectionchange', () => {
  if (document.activeElement === field && entityAtCursor() !== selected) showDetails()
})
sample.addEventListener('change', () => {
  const chosen = SAMPLES.find(({ id }) => id === sample.value)
  if (!chosen) return
  field.value = chosen.text
  edit()
})
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  field.value = ''
  field.focus()
  edit()
})
byId('language', HTMLButtonElement).addEventListener('click', () => {
  language = language === 'ar' ? 'en' : 'ar'
  speak()
})
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => copy(button.dataset['copy'] ?? ''))
}
worker.addEventListener('error', () => {
  status.value = say('failed')
})
// A link that is opened while the page is open.
addEventListener('hashchange', () => {
  if (location.hash !== ownHash) location.reload()
})

field.value = first.text
startControls(first.settings, edit)
speak()
edit()
