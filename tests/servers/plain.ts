import { createModes, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A network that takes a title and keeps every copy of it. */
export type PlainServer = RunningServer & {
  titles: string[]
  requests: number
  next: (...modes: Mode[]) => void
}

/**
 * Starts one.
 *
 * @param args.onRequest - called when a message came, before anything is done with it.
 */
export const startPlain = async (args: { onRequest?: () => void } = {}): Promise<PlainServer> => {
  const modes = createModes()
  const titles: string[] = []
  let requests = 0
  const server = await startHttpServer(({ json, answer, drop }) => {
    requests += 1
    args.onRequest?.()
    const mode = modes.take()
    if (mode?.kind === 'status') return answer(mode.status, mode.body ?? {}, mode.headers)
    if (mode?.kind === 'drop-request') return drop()
    titles.push(String((json() as { title?: unknown } | undefined)?.title))
    if (mode?.kind === 'drop-answer') return drop()
    if (mode?.kind === 'hang') return
    answer(200, {})
  })
  return {
    ...server,
    titles,
    get requests() {
      return requests
    },
    next: modes.next,
  }
}
