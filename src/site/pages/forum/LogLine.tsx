import { MemberLink } from '../../components/Face'
import { Ago } from '../../components/Parts'
import type { LogLineFragment } from '../../graphql/generated'
import { around } from '../../messages'
import { readablePath } from '../../paths'
import { LogNote } from './answering/LogNote'
import { visit } from '../../server/visit'

/** A line between the replies: what was done with the topic, by whom and when. */
export const LogLine = async ({ event }: { event: LogLineFragment }) => {
  const { t, href } = await visit()
  const { forum, other } = event
  const link = other ? (
    <a href={href(readablePath('forum', other.forum?.slug, other.slug))}>{other.title}</a>
  ) : forum ? (
    <a href={href(readablePath('forum', forum.slug))}>{forum.title}</a>
  ) : null
  // The place of the link is cut out of the sentence, so that each language puts it where it belongs.
  const [before, after] = around(t(`log.${event.kind}`, { what: '{what}' }), '{what}')
  return (
    <p className="logLine">
      <span aria-hidden="true" className="mark" />
      <span>
        {event.by ? (
          <>
            <MemberLink member={event.by} />
            {' · '}
          </>
        ) : null}
        {before}
        {link ?? (after === '' ? null : t('log.elsewhere'))}
        {after}
        <LogNote event={event} /> <Ago iso={event.at} />
      </span>
    </p>
  )
}
