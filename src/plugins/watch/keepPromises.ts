import { createLocalReq, type PayloadRequest } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { transact } from '../../database/transact'
import { slugs } from '../../slugs'
import { whomToTell } from './onCall'
import type { OpenCase, WatchPorts } from './options'
import { gravenessOf } from './graveness'
import { promisedBy, type Stage, stageOf } from './promises'
import { readSettings, type WatchSettings } from './settings'
import { planWebhook } from './webhook/calls'

/** Alerts of one turn. */
const batch = 50

type Due = { open: OpenCase; stage: Exclude<Stage, 'kept'>; key: string }

/** Pure: the alerts that open cases call for at a moment, each under its key. */
export const alertsFor = (cases: readonly OpenCase[], settings: WatchSettings, now: Date): Due[] =>
  cases.flatMap((open) => {
    const stage = stageOf(open, settings, now)
    return stage === 'kept' ? [] : [{ open, stage, key: `${open.id} ${open.openedAt} ${stage}` }]
  })

/**
 * Tells those on call of cases that near their promise or have passed it, each stage once, however many workers there
 * are: the row with its unique key, the messages and the call are one transaction, and who comes second finds the row.
 */
export const keepPromises = (ports: WatchPorts): WorkerTask => ({
  name: 'watch',
  run: async ({ payload, signal }) => {
    const req = await createLocalReq({}, payload)
    const [settings, cases] = await Promise.all([readSettings(req), ports.waiting(req)])
    const due = alertsFor(cases, settings, ports.now())
    const told = await knownKeys(due, req)
    const fresh = due.filter(({ key }) => !told.has(key)).slice(0, batch)
    for (const each of fresh) {
      if (signal.aborted) break
      await transact(payload, (own) => alert(ports, settings, each, own))
    }
    return fresh.length
  },
})

const knownKeys = async (due: readonly Due[], req: PayloadRequest): Promise<Set<string>> => {
  if (due.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: number; key: string }>({
    collection: slugs.watchAlerts,
    where: { key: { in: due.map(({ key }) => key) } },
    limit: 0,
    pagination: false,
    select: { key: true },
    req,
  })
  return new Set(docs.map(({ key }) => key))
}

const alert = async (
  ports: WatchPorts,
  settings: WatchSettings,
  { open, stage, key }: Due,
  req: PayloadRequest,
): Promise<void> => {
  // Another process may have been here meanwhile.
  if ((await knownKeys([{ open, stage, key }], req)).size > 0) return
  const now = ports.now()
  const graveness = gravenessOf(open.severity)
  const dueAt = promisedBy(open, settings).toISOString()
  const told = await whomToTell(settings, { at: now, isLate: stage === 'passed' }, req)
  await req.payload.db.create({
    collection: slugs.watchAlerts,
    data: { key, case: open.id, stage, graveness, dueAt, at: now.toISOString(), told },
    req,
  })
  const facts = { case: open.id, stage, graveness, dueAt }
  for (const member of told) await ports.emit({ topic: 'watch.alerted', payload: { member, ...facts }, req })
  const link = `${ports.siteURL}/admin/collections/${slugs.moderationCases}/${open.id}`
  await planWebhook(settings, { event: `case.${stage}`, facts: { ...facts, link }, at: now }, req)
}
