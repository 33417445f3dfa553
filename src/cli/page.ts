import { htmlStyle, toHtml } from '../formats/index.js'
import { type Finding, titleOf } from './findings.js'
import type { Screen } from './screen.js'

const STYLE = `:root { color-scheme: light dark }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.15rem/2 system-ui, sans-serif }
h2 { font-size: 1rem }
${htmlStyle}`

/** One page with every text highlighted, which needs no other file. */
export function* writePage(findings: Iterable<Finding>, { several }: Screen): Iterable<string> {
  yield '<!doctype html>\n<html lang="ar">\n<head>\n<meta charset="utf-8">\n'
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
  yield `<title>aalam</title>\n<style>\n${STYLE}\n</style>\n</head>\n<body>\n`
  for (const finding of findings) {
    if (several) yield `<h2 dir="auto">${escapeText(titleOf(finding))}</h2>\n`
    yield `${toHtml(finding.text, finding.entities)}\n`
  }
  yield '</body>\n</html>\n'
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
