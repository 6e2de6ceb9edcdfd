import { beforeEach, describe, expect, it } from '@jest/globals'
import vm from 'node:vm'
import { checkInWorker } from '../../src/server/checkInWorker'

const page = 'https://hub.example.org/events/walk/check-in'
const file = 'https://hub.example.org/_next/static/chunks/door.js'

type Asked = { url: string; method?: string; mode?: string }

/** The worker as a browser runs it, with a network, a clock and a shelf of its own. */
const startWorker = () => {
  const listeners = new Map<string, (event: object) => void>()
  const shelf = new Map<string, Response>()
  const timers: { run: () => void; after: number }[] = []
  const world = {
    now: Date.parse('2026-11-05T18:00:00Z'),
    network: (_url: string): Promise<Response> => Promise.resolve(new Response('the page')),
  }
  const open = () =>
    Promise.resolve({
      put: (url: string, answer: Response) => Promise.resolve(void shelf.set(url, answer)),
      match: (url: string) => Promise.resolve(shelf.get(url)?.clone()),
      delete: (url: string) => Promise.resolve(shelf.delete(url)),
    })
  vm.runInNewContext(checkInWorker, {
    self: {
      registration: { scope: page },
      location: { origin: 'https://hub.example.org' },
      addEventListener: (name: string, hear: (event: object) => void) => listeners.set(name, hear),
    },
    caches: { open, delete: () => Promise.resolve(shelf.clear()) },
    fetch: (asked: string | Asked) => world.network(typeof asked === 'string' ? asked : asked.url),
    Date: { now: () => world.now },
    setTimeout: (run: () => void, after: number) => timers.push({ run, after }),
    Headers,
    Response,
    URL,
  })
  const waited: Promise<unknown>[] = []
  const waitUntil = (work: Promise<unknown>) => void waited.push(work)
  return {
    world,
    shelf,
    timers,
    /** What it answers; null where it leaves the request to the browser. */
    ask: async ({ url, method = 'GET', mode = 'navigate' }: Asked): Promise<string | null> => {
      let answer: Promise<Response> | null = null
      listeners.get('fetch')?.({
        request: { url, method, mode },
        respondWith: (given: Promise<Response>) => (answer = given),
        waitUntil,
      })
      const given = await (answer as Promise<Response> | null)
      await Promise.all(waited)
      return given && (given.type === 'error' ? 'out of reach' : given.text())
    },
    keep: async (...urls: string[]): Promise<void> => {
      listeners.get('message')?.({ data: { keep: urls }, waitUntil })
      await Promise.all(waited)
    },
  }
}

const gone = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'))

/** An answer from another address than the one that was asked; its copies are such, too. */
const ledElsewhere = (): Response =>
  Object.assign(Object.defineProperty(new Response('log in'), 'redirected', { value: true }), {
    clone: ledElsewhere,
  })

describe('the service worker of the check-in page', () => {
  let worker: ReturnType<typeof startWorker>
  beforeEach(() => {
    worker = startWorker()
  })

  it('should open the page and its files again without a connection', async () => {
    await worker.keep(page, file)
    worker.world.network = gone
    // The last renewal may lie two minutes back, or four on a phone that slept.
    worker.world.now += 14 * 60_000
    expect(await worker.ask({ url: page })).toBe('the page')
    expect(await worker.ask({ url: file, mode: 'no-cors' })).toBe('the page')
  })

  it('should ask the hub first, and keep what it says now', async () => {
    await worker.ask({ url: page })
    worker.world.network = () => Promise.resolve(new Response('one more is in'))
    expect(await worker.ask({ url: page })).toBe('one more is in')
    worker.world.network = gone
    expect(await worker.ask({ url: page })).toBe('one more is in')
  })

  it('should keep the page last: a page that is kept is whole', async () => {
    const asked: string[] = []
    worker.world.network = (url) => {
      asked.push(url)
      return Promise.resolve(new Response('the page'))
    }
    await worker.keep(page, file)
    expect(asked).toEqual([file, page])
    expect([...worker.shelf.keys()]).toEqual([file, page])
  })

  it('should show the copy after five seconds of silence, and keep what comes after all', async () => {
    await worker.keep(page)
    let answer: (late: Response) => void = () => undefined
    worker.world.network = () => new Promise((resolve) => (answer = resolve))
    const shown = worker.ask({ url: page })
    expect(worker.timers.map(({ after }) => after)).toEqual([5000])
    worker.timers[0]?.run()
    // A turn of the loop: the copy is what answers.
    await new Promise((resolve) => setImmediate(resolve))
    answer(new Response('one more is in'))
    expect(await shown).toBe('the page')
    worker.world.network = gone
    expect(await worker.ask({ url: page })).toBe('one more is in')
  })

  it('should show nothing that is older than that, and throw all of it away', async () => {
    await worker.keep(page, file)
    worker.world.network = gone
    worker.world.now += 14 * 60_000 + 1
    expect(await worker.ask({ url: page })).toBe('out of reach')
    expect(worker.shelf.size).toBe(0)
  })

  it.each([
    ['is not theirs', () => new Response('', { status: 404 })],
    ['asks to log in', ledElsewhere],
  ])('should forget a page that %s', async (_what, answer) => {
    await worker.keep(page)
    worker.world.network = () => Promise.resolve(answer())
    await worker.ask({ url: page })
    worker.world.network = gone
    expect(await worker.ask({ url: page })).toBe('out of reach')
  })

  it('should show the copy while something before the hub says that it is down', async () => {
    await worker.keep(page)
    worker.world.network = () => Promise.resolve(new Response('Bad gateway', { status: 502 }))
    expect(await worker.ask({ url: page })).toBe('the page')
  })

  it.each([
    [{ url: page, method: 'POST' }],
    [{ url: page, mode: 'cors' }],
    [{ url: 'https://hub.example.org/api/actions/checkInByCode', mode: 'cors' }],
    [{ url: 'https://hub.example.org/events/walk/desk' }],
    [{ url: 'https://elsewhere.example.org/_next/static/a.js', mode: 'no-cors' }],
  ])('should leave everything else alone: %o', async (asked) => {
    expect(await worker.ask(asked)).toBeNull()
    await worker.keep(asked.url === page ? 'https://hub.example.org/account' : asked.url)
    expect(worker.shelf.size).toBe(0)
  })
})
