import type { PayloadRequest } from 'payload'
import { settingsOf } from './options'
import { saveAppeal, type StoredAppeal } from './store'

/** Answers an appeal: what came of it, by whom, why. Whoever appealed without an account hears it with their notice. */
export const settle = async (args: {
  appeal: StoredAppeal
  isFollowed: boolean
  by: number | string | null
  reasons: string | null
  req: PayloadRequest
}): Promise<void> => {
  const { appeal, isFollowed, by, reasons, req } = args
  const { now, emit } = settingsOf(req.payload)
  const outcome = isFollowed ? 'upheld' : 'rejected'
  await saveAppeal(
    appeal.id,
    { status: outcome, decidedAt: now().toISOString(), decidedBy: by, reasons },
    req,
  )
  if (appeal.member !== null)
    await emit({
      topic: 'appeal.settled',
      payload: { member: appeal.member, appeal: appeal.id, outcome, reasons },
      req,
    })
}
