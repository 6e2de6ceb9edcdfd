import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Icon } from '../../components/Icon'
import { Ago } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { TrustWord } from '../../components/TrustWord'
import type { ReplyLineFragment } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { replyAddress } from '../../../core/threads'

/** The reply that answered the question, lifted under it. */
export const AcceptedAnswer = async ({ reply, path }: { reply: ReplyLineFragment; path: string }) => {
  const { t, locale } = await visit()
  const number = reply.number ?? 0
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer">
        <Icon name="check" />
        {t('forum.answer')}
      </h2>
      <article className="post">
        <Face member={reply.author} />
        <header>
          <MemberLink member={reply.author} />
          <TrustWord level={reply.author?.trustLevel} />
          <Ago iso={reply.createdAt} />
          <a href={replyAddress(path, number)}>{t('forum.toAnswer')}</a>
        </header>
        <Folded by={reply.author}>
          <MemberText html={reply.html} lang={reply.language === locale ? undefined : reply.language} />
        </Folded>
      </article>
    </section>
  )
}
