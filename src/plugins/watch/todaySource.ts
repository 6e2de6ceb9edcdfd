import { hasRole } from '../../access'
import { label } from '../../config/label'
import { nothingToday, type TodayItem, type TodaySource } from '../../config/todaySource'
import { slugs } from '../../slugs'
import { portsOf } from './options'
import { promisedBy } from './promises'
import { raidAt } from './raid'
import { readSettings } from './settings'

/** On the dashboard of those who decide: that raid mode is on, and how many cases are past their promise. */
export const watchToday: TodaySource = async (req) => {
  if (!hasRole(req, 'moderator', 'manager')) return nothingToday()
  const ports = portsOf(req.payload)
  const now = ports.now()
  const [raid, settings, waiting] = await Promise.all([
    raidAt(now, req),
    readSettings(req),
    ports.waiting(req),
  ])
  const late = waiting
    .map((open) => promisedBy(open, settings))
    .filter((due) => due.getTime() <= now.getTime())
    .sort((one, other) => one.getTime() - other.getTime())
  const [first] = late
  return {
    needs: raid ? [raidLine(raid)] : [],
    failed: first
      ? [
          {
            key: 'late',
            since: first.toISOString(),
            what:
              late.length === 1
                ? label('A case is past its promise', 'Un dossier a dépassé son délai')
                : label(
                    `${late.length} cases are past their promise`,
                    `${late.length} dossiers ont dépassé leur délai`,
                  ),
            title: null,
            path: '/queue',
          },
        ]
      : [],
  }
}

const raidLine = ({ startedAt, held }: { startedAt: string; held: number | null }): TodayItem => ({
  key: 'raid',
  since: startedAt,
  what:
    held === null
      ? label('Raid mode is on', 'Le mode d’alerte est activé')
      : label(
          `Raid mode is on: ${held} texts of new accounts were held`,
          `Le mode d’alerte est activé\u202f: ${held} textes de nouveaux comptes ont été retenus`,
        ),
  title: null,
  path: `/collections/${slugs.raids}`,
})
