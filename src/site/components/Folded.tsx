import type { ReactNode } from 'react'
import type { FaceFragment } from '../graphql/generated'
import { visit } from '../server/visit'

/** Is this member one whom the visitor does not wish to read? */
const isAtDistance = (member: FaceFragment | null): boolean =>
  member?.myRelation?.muted === true || member?.myRelation?.blocked === true

/** What somebody wrote; folded when the visitor has muted or blocked them, and opened by a press. */
export const Folded = async ({ by, children }: { by: FaceFragment | null; children: ReactNode }) => {
  if (!by || !isAtDistance(by)) return children
  const { t } = await visit()
  return (
    <details className="folded">
      <summary>{t('members.folded', { name: by.displayName })}</summary>
      {children}
    </details>
  )
}
