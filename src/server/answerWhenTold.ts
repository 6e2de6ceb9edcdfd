import type { RequestListener, ServerResponse } from 'node:http'
import type { Ledger } from '../database'

/**
 * Holds every answer back until the other nodes have heard of all that was written for it: whoever was told of a write
 * finds it on every node. A request that wrote nothing waits for nobody.
 */
export const answerWhenTold =
  (ledger: Ledger, app: RequestListener): RequestListener =>
  (req, res) =>
    ledger.heed((untold) => {
      hold(res, untold)
      app(req, res)
    })

const sending = ['writeHead', 'flushHeaders', 'write', 'end'] as const

/** Keeps what is sent, in its order, while something is untold. */
const hold = (res: ServerResponse, untold: () => Promise<unknown> | null): void => {
  const held: (() => unknown)[] = []
  let isWaiting = false
  let holdsHead = false
  // Node's own methods call one another.
  let isSending = false
  const send = (work: () => unknown): unknown => {
    isSending = true
    try {
      return work()
    } finally {
      isSending = false
    }
  }
  const release = async (): Promise<void> => {
    // What is written while one waits is waited for, too.
    for (let pending = untold(); pending !== null; pending = untold()) await pending
    isWaiting = false
    for (const work of held.splice(0)) send(work)
  }
  for (const name of sending) {
    const original = res[name].bind(res) as (...given: unknown[]) => unknown
    const answer = name === 'write' ? true : res
    Object.assign(res, {
      [name]: (...given: unknown[]): unknown => {
        if (isSending) return original(...given)
        if (!isWaiting && untold() === null) return send(() => original(...given))
        // Whoever looks finds no head sent yet, and sends it again.
        if (name === 'writeHead' && holdsHead) return res
        if (name === 'writeHead') holdsHead = true
        held.push(() => original(...given))
        if (!isWaiting) {
          isWaiting = true
          release().catch(() => res.destroy())
        }
        return answer
      },
    })
  }
}
