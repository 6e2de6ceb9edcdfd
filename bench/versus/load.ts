import autocannon from 'autocannon'

/** A request of the comparison: what is asked, where. */
export type Ask = {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

/** One round. */
export type Round = {
  /** Answers a second. */
  rate: number
  p50: number
  p99: number
  /** Requests that were refused, failed or timed out. */
  errors: number
}

// The hub's limits are per address; behind a proxy on loopback a crowd has many.
const addresses = Array.from({ length: 1000 }, (_, n) => `10.1.${n >> 8}.${n & 255}`)

/** Asks the same for some seconds over so many connections. */
export const load = async (
  url: string,
  ask: Ask,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> => {
  const result = await autocannon({
    url: url + ask.path,
    connections,
    duration: seconds,
    requests: addresses.map((address) => ({
      method: ask.method,
      headers: { ...ask.headers, 'x-forwarded-for': address },
      ...(ask.body === undefined ? {} : { body: ask.body }),
    })),
  })
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors + result.timeouts,
  }
}

/** Asks each once, one after the other: the time that one takes. */
export const once = async (url: string, asks: readonly Ask[]): Promise<Round> => {
  const times: number[] = []
  let errors = 0
  for (const { method, path, headers, body } of asks) {
    const begun = performance.now()
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, 'x-forwarded-for': addresses[times.length % addresses.length] ?? '' },
      ...(body === undefined ? {} : { body }),
    })
    await answer.arrayBuffer()
    if (!answer.ok) errors += 1
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? NaN
  return { rate: 1000 / at(0.5), p50: at(0.5), p99: at(0.99), errors }
}

/** Bytes of an answer, to be sent again by the limit. */
export const bodyOf = async (url: string, { method, path, headers, body }: Ask): Promise<Buffer> => {
  const answer = await fetch(url + path, {
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(body === undefined ? {} : { body }),
  })
  if (!answer.ok) throw new Error(`${url}${path} answers ${answer.status}.`)
  return Buffer.from(await answer.arrayBuffer())
}

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
