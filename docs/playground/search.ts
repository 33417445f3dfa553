import type { Answer, Request, Settings } from './protocol.js'

/**
 * Asks the worker, one text at a time: what is typed while it searches is asked for when it answers, and only the newest.
 *
 * @param worker - Where the extractor runs.
 * @param receive - Is given each answer with the text that it belongs to.
 */
export function createSearch(worker: Worker, receive: (answer: Answer, text: string) => void) {
  let asked: Request | undefined
  let waiting: Request | undefined
  let count = 0

  const ask = (request: Request) => {
    asked = request
    worker.postMessage(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const { text } = asked as Request
    asked = undefined
    if (waiting) {
      const next = waiting
      waiting = undefined
      ask(next)
    }
    receive(data, text)
  })

  return (text: string, settings: Settings): void => {
    const request = { id: ++count, text, settings }
    if (asked) waiting = request
    else ask(request)
  }
}
