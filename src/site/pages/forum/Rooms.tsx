import { SectionHead } from '../../components/Parts'
import type { ForumLineFragment } from '../../graphql/generated'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** The forums, beside the topics. */
export const Rooms = async ({ forums, at }: { forums: readonly ForumLineFragment[]; at?: number }) => {
  const { t, href } = await visit()
  return (
    <nav className="forumSide" aria-label={t('forum.rooms')}>
      <SectionHead title={t('forum.rooms')} />
      <ul className="rooms">
        {forums.map((forum) => (
          <li key={forum.id}>
            <a
              href={href(readablePath('forum', forum.slug))}
              aria-current={forum.id === at ? 'page' : undefined}
            >
              <strong>{forum.title}</strong>
              {forum.description ? <small>{forum.description}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
