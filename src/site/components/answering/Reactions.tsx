import { pressReaction } from '../../actions/answering'
import type { ReplyVoicesFragment } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { Pressing } from './Pressing'

const kinds = ['thanks', 'agree', 'insight', 'smile', 'support'] as const

/** What members said of a text with one press; a member says it, or takes it back, in the same place. */
export const Reactions = async ({
  collection,
  text,
  author,
  path,
}: {
  collection: 'topics' | 'replies' | 'comments'
  text: Pick<ReplyVoicesFragment, 'reactionCounts' | 'myReactions'> & { id: number | string }
  /** Who wrote it: nobody reacts to their own words. */
  author: { id: number | string } | null
  /** Address of the text, with its anchor. */
  path: string
}) => {
  const { t, me, format } = await visit()
  const mine = text.myReactions ?? []
  const said = kinds.map((kind) => ({
    kind,
    count: text.reactionCounts?.[kind] ?? 0,
    isMine: mine.includes(kind),
  }))
  const there = said.filter(({ count }) => count > 0)
  if (!me || (author !== null && String(author.id) === String(me.id)))
    return there.length === 0 ? null : (
      <ul className="reactions" aria-label={t('reactions.title')}>
        {there.map(({ kind, count }) => (
          <li key={kind} className="reaction">
            {t(`reactions.${kind}`)} <strong>{format.number(count)}</strong>
          </li>
        ))}
      </ul>
    )
  const button = ({ kind, count, isMine }: (typeof said)[number]) => (
    <button
      key={kind}
      className="reaction"
      name="press"
      value={isMine ? `-${kind}` : kind}
      aria-pressed={isMine}
    >
      {t(`reactions.${kind}`)} {count > 0 ? <strong>{format.number(count)}</strong> : null}
    </button>
  )
  const others = said.filter(({ count }) => count === 0)
  return (
    <Pressing action={pressReaction} className="reactions noPrint" label={t('reactions.title')}>
      <input type="hidden" name="collection" value={collection} />
      <input type="hidden" name="id" value={String(text.id)} />
      <input type="hidden" name="path" value={path} />
      {there.map(button)}
      {others.length === 0 ? null : (
        <details className="reactMore">
          <summary>{t('reactions.add')}</summary>
          <div>{others.map(button)}</div>
        </details>
      )}
    </Pressing>
  )
}
