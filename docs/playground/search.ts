import type { Answer, Request } from './protocol.js'

/**
 * Asks the worker, one request at a time: what is asked while it works waits, and only the newest of each kind.
 *
 * @param worker - Where the extractor runs.
 * @param receive - Is given each answer with the text that it belongs to.
 */
export function createSearch(
  worker: Worker,
  receive: (answer: Answer, text: string) => void,
): (request: Request) => void {
  let asked: Request | undefined
  let waiting: Request[] = []

  const ask = (request: Request | undefined) => {
    asked = request
    if (request) worker.postMessage(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { text } = asked as Request
    ask(waiting.shift())
    receive(data, text)
  })

  return (request) => {
    if (!asked) return ask(request)
    const replaces = (other: Request) => (other.explain === undefined) === (request.explain === undefined)
    waiting = [...waiting.filter((other) => !replaces(other)), request]
  }
}
