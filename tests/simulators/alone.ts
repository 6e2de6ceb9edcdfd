import { createNetwork, type Describe, type SimulatedNetwork } from '../../simulators/network'
import { networks } from '../../simulators/networks'
import { type RunningServer, startHttpServer } from '../../simulators/httpServer'

/** One simulated network at an origin of its own, for clients that take an origin and no path below it. */
export const startAlone = async (
  id: keyof typeof networks,
): Promise<RunningServer & { network: SimulatedNetwork }> => {
  const describe: Describe = networks[id]
  const network = createNetwork(id, describe, { now: () => new Date(), unlimited: true })
  const server = await startHttpServer((exchange) => {
    network.handle(exchange).catch((error: unknown) => exchange.answer(599, { error: String(error) }))
  })
  return { ...server, network }
}
