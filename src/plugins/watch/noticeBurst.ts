import type { PayloadRequest } from 'payload'
import { portsOf } from './options'
import { beginRaid, raidAt } from './raid'
import { forgetRaid } from './raidKept'
import { readSettings } from './settings'

/**
 * A consumer of `moderation.opened`: counts what was held of new accounts of late, and begins raid mode at the figure of
 * the rule. Again within the same raid it changes nothing.
 */
export const noticeBurst = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  const ports = portsOf(req.payload)
  const { raid } = await readSettings(req)
  const now = ports.now()
  if (!raid.isOn || (await raidAt(now, req))) return
  const held = await ports.heldOfNew({
    since: new Date(now.getTime() - raid.minutes * 60_000),
    bornAfter: new Date(now.getTime() - raid.newDays * 86_400_000),
    req,
  })
  if (held < raid.held) return
  await beginRaid(ports, { by: null, hours: raid.hours, held, note: null }, req)
  await forgetRaid(req)
}
