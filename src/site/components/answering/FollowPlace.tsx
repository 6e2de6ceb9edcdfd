import { followPlace } from '../../actions/answering'
import { HowFollowedDocument } from '../../graphql/generated'
import { askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { ActionForm } from '../forms/ActionForm'
import { Choice } from '../forms/fields'

const levels = ['watch', 'track', 'normal', 'mute'] as const

/** How closely a member follows a forum, a topic or a tag, and the choice that changes it. Nothing for strangers. */
export const FollowPlace = async ({
  target,
  path,
}: {
  target: { collection: 'forums' | 'topics' | 'tags'; id: number | string }
  /** Address of the page. */
  path: string
}) => {
  const { t, me } = await visit()
  if (!me) return null
  const { collection } = target
  const id = String(target.id)
  const answer = await askIfThere(HowFollowedDocument, { target: { collection, id } })
  const now = answer?.following
  if (now == null) return null
  return (
    <ActionForm
      action={followPlace}
      submit={t('follow.save')}
      sending={t('compose.sending')}
      plain
      folded={{
        className: 'following noPrint',
        label: (
          <>
            {t(`follow.what.${collection}`)} <strong>{t(`follow.level.${now}`)}</strong>
          </>
        ),
      }}
    >
      <Choice
        name="level"
        label={t('follow.label')}
        hint={t('follow.hint')}
        defaultValue={now}
        options={levels.map((value) => ({ value, label: t(`follow.choice.${value}`) }))}
      />
      <input type="hidden" name="collection" value={collection} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="path" value={path} />
    </ActionForm>
  )
}
