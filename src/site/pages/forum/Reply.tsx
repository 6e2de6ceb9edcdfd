import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Ago } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { StateNote } from '../../components/StateNote'
import { TrustWord } from '../../components/TrustWord'
import type { ReplyLineFragment } from '../../graphql/generated'
import type { Unpublished } from '../../loaders/unpublished'
import { visit } from '../../server/visit'

/** A reply with its number, which is its permalink. */
export const Reply = async ({
  reply,
  state,
  path,
}: {
  reply: ReplyLineFragment
  state: Unpublished | undefined
  /** Address of the page of the thread. */
  path: string
}) => {
  const { t, locale } = await visit()
  const number = reply.number ?? 0
  return (
    <article
      className={state ? 'post unpublished' : 'post'}
      id={`reply-${number}`}
      data-reply={number}
      tabIndex={-1}
    >
      <Face member={reply.author} />
      <header>
        <MemberLink member={reply.author} />
        <TrustWord level={reply.author?.trustLevel} />
        <Ago iso={reply.createdAt} />
        <a
          className="number"
          href={`${path}#reply-${number}`}
          aria-label={t('forum.permalink', { n: number })}
        >
          #{number}
        </a>
      </header>
      <StateNote state={state} />
      <Folded by={reply.author}>
        <MemberText html={reply.html} lang={reply.language === locale ? undefined : reply.language} />
      </Folded>
    </article>
  )
}
