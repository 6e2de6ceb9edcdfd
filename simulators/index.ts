import { startHttpServer, type Exchange, type RunningServer } from './httpServer'
import { createNetwork, type Describe, type SimulatedNetwork } from './network'
import { networks as allNetworks } from './networks'
import { page } from './page'

export type { SimulatedNetwork, SimulatedPost } from './network'

/** Every network behind one address: `<url>/<host of the network>/<its path>`. */
export type Simulators = RunningServer & {
  networks: readonly SimulatedNetwork[]
  /** A network by id; throws when it is not simulated. */
  network: (id: string) => SimulatedNetwork
}

/**
 * Starts simulators. `/` shows what the world sees; `/_control/<network>/<next|expire|revoke|restore>` misbehaves on
 * demand (`next` takes a list of modes as JSON) and `/_control/<network>/posts` tells what it holds.
 *
 * @param args.now - their clock. @default the system's
 * @param args.unlimited - tells its rate limits and enforces none: for a clock that stands still. @default false
 * @param args.only - ids of the networks to start. @default all
 */
export const startSimulators = async (
  args: { now?: () => Date; port?: number; only?: readonly string[]; unlimited?: boolean } = {},
): Promise<Simulators> => {
  const now = args.now ?? (() => new Date())
  const chosen = Object.entries<Describe>(allNetworks).filter(([id]) => args.only?.includes(id) ?? true)
  const networks = chosen.map(([id, describe]) =>
    createNetwork(id, describe, { now, unlimited: args.unlimited ?? false }),
  )
  const byHost = new Map(networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)))
  const server = await startHttpServer(
    (exchange) => {
      const [, first = '', ...rest] = exchange.path.split('/')
      if (first === '')
        return exchange.say(200, page(networks), { 'content-type': 'text/html; charset=utf-8' })
      if (first === 'favicon.ico') return exchange.say(204, '')
      if (first === '_control') return control(exchange, networks, rest)
      const network = byHost.get(first)
      if (!network) return exchange.answer(421, { error: 'No such network here', message: first })
      // What goes wrong in a simulator is a mistake of ours, and shows as one.
      network.handle({ ...exchange, path: `/${rest.join('/')}` }).catch((error: unknown) => {
        exchange.answer(599, { error: 'Simulator', message: String(error) })
      })
    },
    args.port,
    now,
  )
  return {
    ...server,
    networks,
    network: (id) => {
      const found = networks.find((each) => each.id === id)
      if (!found) throw new Error(`There is no simulator ${id}.`)
      return found
    },
  }
}

const control = (exchange: Exchange, networks: readonly SimulatedNetwork[], [id, verb]: string[]): void => {
  const network = networks.find((each) => each.id === id)
  if (!network) return exchange.answer(404, { error: 'No such network' })
  if (exchange.method === 'GET' && verb === 'posts') return exchange.answer(200, network.posts)
  if (exchange.method !== 'POST') return exchange.answer(405, { error: 'POST' })
  if (verb === 'next') network.next(...((exchange.json() ?? []) as Parameters<SimulatedNetwork['next']>))
  else if (verb === 'expire') network.expire()
  else if (verb === 'revoke') network.revoke()
  else if (verb === 'restore') network.restore()
  else return exchange.answer(404, { error: 'No such verb' })
  exchange.answer(200, { ok: true })
}
