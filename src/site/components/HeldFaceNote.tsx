import type { HeldFace } from '../loaders/heldFace'
import { visit } from '../server/visit'
import { StateNote } from './StateNote'

/** Tells a member that others read their profile as it was, and why. */
export const HeldFaceNote = async ({ held }: { held: HeldFace | null }) => {
  const { t } = await visit()
  if (!held) return null
  return (
    <>
      <StateNote state={held.state} reasons={held.reasons} />
      <p className="hint">{t('account.heldProfile')}</p>
    </>
  )
}
