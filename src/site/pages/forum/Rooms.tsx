import { SectionHead } from '../../components/Parts'
import { RoomSpot } from '../../components/TopicRow'
import type { Room, Unread } from '../../loaders/topics'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** The forums as a tree, beside the topics, with what waits in each. */
export const Rooms = async ({
  forums,
  unread,
  at = null,
}: {
  forums: readonly Room[]
  unread: Unread | null
  /** The forum whose page this is. */
  at?: number | null
}) => {
  const { t } = await visit()
  const known = new Set(forums.map(({ id }) => id))
  // One whose forum above is not there for the visitor stands at the top.
  const top = forums.filter(({ parent }) => !parent || !known.has(parent.id))
  return (
    <nav className="forumSide" aria-label={t('forum.rooms')}>
      <SectionHead title={t('forum.rooms')} />
      <Branch forums={forums} of={top} unread={unread} at={at} depth={0} />
    </nav>
  )
}

/** Deeper than this nobody files anything, and a ring of forums ends. */
const deepest = 6

const Branch = async ({
  forums,
  of,
  unread,
  at,
  depth,
}: {
  forums: readonly Room[]
  of: readonly Room[]
  unread: Unread | null
  at: number | null
  depth: number
}) => {
  const { t, href, format } = await visit()
  return (
    <ul className={depth === 0 ? 'rooms' : 'rooms below'}>
      {of.map((forum) => {
        const below = forums.filter(({ parent }) => parent?.id === forum.id)
        const counts = unread?.forums.find((each) => each.forum === String(forum.id))
        const waiting = (counts?.new ?? 0) + (counts?.unread ?? 0)
        return (
          <li key={forum.id}>
            <a
              href={href(readablePath('forum', forum.slug))}
              aria-current={forum.id === at ? 'page' : undefined}
            >
              <strong>
                <RoomSpot colour={forum.colour} />
                {forum.title}
                {waiting > 0 ? (
                  <span className="unreadCount">
                    {format.number(waiting)}
                    <span className="unseen"> {t('forum.unreadTopics', { n: waiting })}</span>
                  </span>
                ) : null}
              </strong>
              {forum.description ? <small>{forum.description}</small> : null}
            </a>
            {below.length > 0 && depth < deepest ? (
              <Branch forums={forums} of={below} unread={unread} at={at} depth={depth + 1} />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
