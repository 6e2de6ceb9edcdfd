import { SectionHead } from '../../components/Parts'
import { MyStandingDocument, type MyStandingQuery } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { trustKey } from '../../trust'

type Need = NonNullable<MyStandingQuery['myStanding']>['next'][number]

/** Where the member stands, and what the next step asks of them, with what is there already. */
export const Standing = async () => {
  const [{ t, format }, { myStanding }] = await Promise.all([visit(), ask(MyStandingDocument, {})])
  if (!myStanding) return null
  const { level, since, isGranted, next, recentDays } = myStanding
  return (
    <section id="standing" aria-label={t('standing.title')}>
      <SectionHead title={t('standing.title')} />
      <div className="standing">
        <p>
          {t('standing.now', { level: t(trustKey(level)) })}{' '}
          {since ? t('standing.since', { date: format.date(since) }) : null}
        </p>
        {isGranted ? <p className="hint">{t('standing.granted')}</p> : null}
        {level === 0 && !isGranted ? <p className="hint">{t('standing.newcomer')}</p> : null}
        {next.length > 0 ? (
          <>
            <h3 id="next-step">{t('standing.next', { level: t(trustKey(level + 1)) })}</h3>
            <ul className="steps" aria-labelledby="next-step">
              {next.map((need) => (
                <Step key={need.fact} need={need} recentDays={recentDays} />
              ))}
            </ul>
          </>
        ) : null}
        {level >= 3 && !isGranted ? <p className="hint">{t('standing.top')}</p> : null}
      </div>
    </section>
  )
}

const Step = async ({ need, recentDays }: { need: Need; recentDays: number }) => {
  const { t } = await visit()
  const { fact, have, need: wanted, bound } = need
  const isLimit = bound === 'atMost'
  const isMet = isLimit ? have <= wanted : have >= wanted
  return (
    <li className={isMet ? 'met' : undefined}>
      <span>{nameOf(t, fact, recentDays)}</span>
      <span className="figures">
        {t(isLimit ? 'standing.atMost' : 'standing.progress', { have, need: wanted })}
        {isMet ? <span className="tag good">{t('standing.met')}</span> : null}
      </span>
      {isLimit ? null : <progress max={wanted} value={Math.min(have, wanted)} aria-hidden="true" />}
    </li>
  )
}

const names = {
  topicsEntered: 'standing.topicsEntered',
  postsRead: 'standing.postsRead',
  minutesRead: 'standing.minutesRead',
  daysVisited: 'standing.daysVisited',
  topicsReplied: 'standing.topicsReplied',
  reactionsGiven: 'standing.reactionsGiven',
  reactionsReceived: 'standing.reactionsReceived',
  eventsAttended: 'standing.eventsAttended',
  contestsEntered: 'standing.contestsEntered',
  contestsFinished: 'standing.contestsFinished',
  contestsWon: 'standing.contestsWon',
  casesUpheld: 'standing.casesUpheld',
} as const
type Name = keyof typeof names

const nameOf = (
  t: Awaited<ReturnType<typeof visit>>['t'],
  fact: Need['fact'],
  recentDays: number,
): string => {
  if (!isRecent(fact)) return t(names[fact])
  const name = `${fact.charAt(6).toLowerCase()}${fact.slice(7)}` as Name
  return t('standing.recent', { what: t(names[name]), n: recentDays })
}

const isRecent = (fact: Need['fact']): fact is Exclude<Need['fact'], Name> => fact.startsWith('recent')
