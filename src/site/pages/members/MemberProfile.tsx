import { plainText } from '../../../core/markdown'
import { truncate } from '../../../core/text'
import { Face } from '../../components/Face'
import { HeldFaceNote } from '../../components/HeldFaceNote'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { Ago, SectionHead } from '../../components/Parts'
import { ReportLink } from '../../components/ReportLink'
import { Story } from '../../components/Story'
import { TopicList } from '../../components/TopicList'
import { FindPostsDocument, FindRepliesDocument, FindTopicsDocument } from '../../graphql/generated'
import { profileData } from '../../jsonLd'
import { heldFace } from '../../loaders/heldFace'
import { memberAt } from '../../loaders/member'
import { readablePath } from '../../paths'
import { trustKey } from '../../trust'
import { askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { KeepDistance } from './KeepDistance'
import { MemberBadges } from './MemberBadges'
import { ProfileLinks } from './ProfileLinks'
import { publishedIn } from '../blog/where'

/** A person: their face, their words, what they did here. */
export const MemberProfile = async ({ handle }: { handle: string }) => {
  const [{ t, locale, me, href, format, origin }, member] = await Promise.all([visit(), memberAt(handle)])
  const theirs = { author: { equals: member.id } }
  // Kept from this visitor: what they wrote stands where it was said, and is not gathered here.
  const [blog, forum, thread] = member.showsActivity
    ? await Promise.all([
        askIfThere(FindPostsDocument, { locale, where: publishedIn({ authors: { in: [member.id] } }) }),
        askIfThere(FindTopicsDocument, { locale, where: theirs }),
        askIfThere(FindRepliesDocument, { locale, where: theirs }),
      ])
    : []
  const posts = blog?.Posts?.docs ?? []
  const topics = forum?.Topics?.docs ?? []
  const replies = (thread?.Replies?.docs ?? []).filter(({ topic }) => topic !== null)
  const isMe = me?.id === member.id
  return (
    <Page section={isMe ? 'you' : undefined}>
      <JsonLd
        data={profileData({ member, origin, url: origin + href(readablePath('members', member.handle)) })}
      />
      <div className="wide page">
        <header className="person">
          <Face member={member} />
          <div>
            <div>
              <h1>{member.displayName}</h1>
              <p className="handle dots">
                <span>@{member.handle}</span>
                <span>{t(trustKey(member.trustLevel))}</span>
                {member.createdAt ? (
                  <span>{t('members.since', { date: format.date(member.createdAt) })}</span>
                ) : null}
              </p>
            </div>
            {isMe ? <HeldFaceNote held={await heldFace()} /> : null}
            {member.bio ? <p className="bio">{member.bio}</p> : null}
            <ProfileLinks links={member.links ?? []} />
            <KeepDistance member={member} />
            {isMe ? null : (
              <p>
                <ReportLink collection="members" id={member.id} by={member} />
              </p>
            )}
            {isMe ? (
              <p className="actions">
                <a className="button plain small" href={href('/account')}>
                  {t('members.edit')}
                </a>
              </p>
            ) : null}
          </div>
        </header>
        <div className="works">
          <MemberBadges member={member.id} />
          {posts.length > 0 ? (
            <section aria-label={t('members.posts')}>
              <SectionHead title={t('members.posts')} />
              <div className="stories">
                {posts.map((post) => (
                  <Story key={post.id} post={post} />
                ))}
              </div>
            </section>
          ) : null}
          {topics.length > 0 ? (
            <section aria-label={t('members.topics')}>
              <SectionHead title={t('members.topics')} />
              <TopicList topics={topics} />
            </section>
          ) : null}
          {replies.length > 0 ? (
            <section aria-label={t('members.replies')}>
              <SectionHead title={t('members.replies')} />
              {replies.map((reply) => (
                <article className="said" key={reply.id}>
                  <blockquote lang={reply.language === locale ? undefined : reply.language}>
                    {truncate(plainText(reply.body), 220)}
                  </blockquote>
                  <p className="dots">
                    <a
                      href={`${href(readablePath('forum', reply.topic?.forum?.slug, reply.topic?.slug))}?reply=${reply.number}`}
                    >
                      {t('members.inTopic', { topic: reply.topic?.title ?? '' })}
                    </a>
                    <Ago iso={reply.createdAt} />
                  </p>
                </article>
              ))}
            </section>
          ) : null}
          {posts.length + topics.length + replies.length === 0 ? (
            <p className="lead">
              {t(member.showsActivity ? 'members.quiet' : 'members.keeps', { name: member.displayName })}
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  )
}
