import { relate } from '../../actions/privacy'
import type { MemberPage } from '../../loaders/member'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/**
 * Mute and block, and back again; folded away, because it is rarely wanted, until it is used: then it says so. Nothing
 * for strangers and for oneself.
 */
export const KeepDistance = async ({ member }: { member: MemberPage }) => {
  const { t, href } = await visit()
  const relation = member.myRelation
  if (!relation) return null
  return (
    <details className="distance" open={relation.muted || relation.blocked}>
      <summary>
        {relation.blocked
          ? t('privacy.blocked')
          : relation.muted
            ? t('privacy.muted')
            : t('members.distance')}
      </summary>
      <form action={relate} className="actions">
        <input type="hidden" name="member" value={member.id} />
        <input type="hidden" name="next" value={href(readablePath('members', member.handle))} />
        <button
          type="submit"
          className="button plain small"
          name="deed"
          value={relation.muted ? 'unmute' : 'mute'}
        >
          {relation.muted ? t('privacy.unmute') : t('members.mute')}
        </button>
        <button
          type="submit"
          className="button plain small"
          name="deed"
          value={relation.blocked ? 'unblock' : 'block'}
        >
          {relation.blocked ? t('privacy.unblock') : t('members.block')}
        </button>
      </form>
      <p className="hint">{t('members.distanceHint')}</p>
    </details>
  )
}
