import { ValidationError } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { RedressSettings } from './options'
import { findYear } from './store'
import { yearFigures } from './yearFigures'

const day = 24 * 3_600_000

/**
 * Works out the figures of this year and of the one before, each once a day: decisions about what was reported late in
 * a year come in the next one. A year a turn.
 */
export const countYears = (settings: RedressSettings): WorkerTask => ({
  name: 'transparency',
  run: async ({ payload }) => {
    const now = settings.now()
    const thisYear = now.getUTCFullYear()
    for (const year of [thisYear, thisYear - 1]) {
      const before = await findYear(year, { payload })
      if (before && Math.abs(now.getTime() - Date.parse(before.at)) < day) continue
      const data = { year, at: now.toISOString(), figures: await yearFigures(year, payload) }
      await inTransaction({ payload }, async (req) => {
        const row = await findYear(year, { payload, req })
        const collection = slugs.transparencyYears
        if (row) await payload.db.updateOne({ collection, id: row.id, data, req, returning: false })
        else await payload.db.create({ collection, data, req })
      }).catch((error: unknown) => {
        // Another worker wrote the year's first row in the same moment; its figures are as good.
        if (!(error instanceof ValidationError)) throw error
      })
      return 1
    }
    return 0
  },
})
