import { Icon } from '../../components/Icon'
import { CountPostsDocument, CountRepliesDocument, CountTopicsDocument } from '../../graphql/generated'
import { askIfThere } from '../../server/graphql'
import { type Me, visit } from '../../server/visit'

/** For members: what happened since they were here last. */
export const Hello = async ({ me }: { me: Me }) => {
  const { t, href } = await visit()
  return (
    <section className="wide hello" aria-labelledby="hello">
      <div>
        <h1 id="hello">{t('home.hello', { name: me.displayName })}</h1>
        <Since />
      </div>
      <a className="button" href={href('/forum/new')}>
        <Icon name="pen" />
        {t('home.openTopic')}
      </a>
    </section>
  )
}

const Since = async () => {
  const { t, href, since } = await visit()
  if (since === null) return <p>{t('home.firstVisit')}</p>
  const newer = { createdAt: { greater_than: since } }
  const [posts, topics, replies] = await Promise.all([
    askIfThere(CountPostsDocument, {
      where: { _status: { equals: 'published' }, publishedAt: { greater_than: since } },
    }),
    askIfThere(CountTopicsDocument, { where: newer }),
    askIfThere(CountRepliesDocument, { where: newer }),
  ])
  const news = [
    { n: posts?.countPosts?.totalDocs ?? 0, key: 'home.sincePosts', path: '/blog' },
    { n: topics?.countTopics?.totalDocs ?? 0, key: 'home.sinceTopics', path: '/forum' },
    { n: replies?.countReplies?.totalDocs ?? 0, key: 'home.sinceReplies', path: '/forum' },
  ] as const
  if (news.every(({ n }) => n === 0)) return <p>{t('home.sinceNothing')}</p>
  return (
    <p className="since">
      <span>{t('home.since')}</span>
      <span className="dots">
        {news
          .filter(({ n }) => n > 0)
          .map(({ n, key, path }) => (
            <a key={key} href={href(path)}>
              {t(key, { n })}
            </a>
          ))}
      </span>
    </p>
  )
}
