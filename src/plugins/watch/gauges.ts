import { createLocalReq, type Payload } from 'payload'
import type { Gauge } from '../../config/gauges'
import { type DecisionTimes, measure } from './measure'
import type { WatchPorts } from './options'
import { readSettings } from './settings'

/** Over how many days decisions are measured: as the page of the admin does. */
const days = 30

/** Cases that wait and are late, and how long decisions took, class by class: as _Decision times_ shows them. */
export const decisionGauges = (ports: WatchPorts): Gauge[] => {
  const gauge = (name: string, help: string, valueOf: (times: DecisionTimes) => number | null): Gauge => ({
    name,
    help,
    labels: ['graveness', 'in_hours'],
    read: async (payload) =>
      (await timesOf(ports, payload)).flatMap((times) => {
        const value = valueOf(times)
        const labels = { graveness: times.graveness, in_hours: String(times.inHours) }
        return value === null ? [] : [{ labels, value }]
      }),
  })
  const seconds = (minutes: number | null): number | null => (minutes === null ? null : minutes * 60)
  return [
    gauge('hub_cases_waiting', 'Cases that wait for a decision.', ({ waiting }) => waiting),
    gauge('hub_cases_late', 'Of these, past the promised time.', ({ late }) => late),
    gauge('hub_decision_median_seconds', `Median time to decision, ${days} days.`, ({ median }) =>
      seconds(median),
    ),
    gauge('hub_decision_p90_seconds', `Ninth tenth of the times to decision, ${days} days.`, ({ p90 }) =>
      seconds(p90),
    ),
    gauge('hub_decisions_within_ratio', `Share decided in time, ${days} days.`, ({ within }) => within),
  ]
}

const timesOf = async (ports: WatchPorts, payload: Payload): Promise<DecisionTimes[]> => {
  const to = ports.now()
  const from = new Date(to.getTime() - days * 86_400_000)
  const req = await createLocalReq({}, payload)
  const [settings, decided, waiting] = await Promise.all([
    readSettings(req),
    ports.decided({ from, to, req }),
    ports.waiting(req),
  ])
  return measure({ decided, waiting }, settings, to)
}
