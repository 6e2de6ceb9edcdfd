import { createHmac } from 'node:crypto'

/** What a trace is of. */
export type TraceKind = 'address' | 'device'

/** Weeks for which traces are kept, and looked back at. */
export const weeksKept = 4

const week = 7 * 24 * 3_600_000

/** The week of a moment, counted from 1970: the hashes of one tell nothing of those of another. */
const weekOf = (at: Date): number => Math.floor(at.getTime() / week)

/**
 * Pure: the hashes of where somebody comes from, this week's first. A device is its browser within its network: alone,
 * a browser's name is that of millions.
 *
 * @param args.secret - the hub's: nobody without it tries addresses on a hash.
 */
export const traceHashes = (args: {
  secret: string
  address: string
  browser: string
  at: Date
}): { kind: TraceKind; hashes: string[] }[] => {
  const { secret, address, browser, at } = args
  const weeks = Array.from({ length: weeksKept }, (_, back) => weekOf(at) - back)
  const hashOf =
    (kind: TraceKind, value: string) =>
    (number: number): string =>
      createHmac('sha256', `${secret} traces ${number}`).update(`${kind} ${value}`).digest('hex')
  return [
    { kind: 'address', hashes: weeks.map(hashOf('address', address)) },
    ...(browser === ''
      ? []
      : [
          {
            kind: 'device' as const,
            hashes: weeks.map(hashOf('device', `${networkOf(address)} ${browser}`)),
          },
        ]),
  ]
}

/** Pure: the network of an address: the first three numbers of IPv4, the first three groups (a site, /48) of IPv6. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return plain.includes(':') ? plain.split(':').slice(0, 3).join(':') : plain.split('.').slice(0, 3).join('.')
}
