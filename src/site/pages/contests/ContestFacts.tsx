import type { ReactNode } from 'react'
import type { ContestPage } from '../../loaders/happenings'
import { wasAt } from '../../loaders/contest'
import { visit } from '../../server/visit'
import { LocalTime } from '../events/LocalTime'
import { money, places, zoneCity } from './contestWords'

/** When, what there is to win, who may take part: told before anybody enters. */
export const ContestFacts = async ({ contest }: { contest: ContestPage }) => {
  const { t, format, locale } = await visit()
  const zone = contest.timeZone ?? 'UTC'
  const at = (iso: string): ReactNode => <time dateTime={iso}>{format.dateTime(iso, zone)}</time>
  const { how } = contest.judging ?? {}
  const next = contest.state === 'announced' ? contest.opensAt : contest.closesAt
  return (
    <dl className="facts">
      <div>
        <dt>{t('contest.entries')}</dt>
        <dd>
          {at(contest.opensAt)} – {at(contest.closesAt)}
          <small>{t('contest.zone', { zone: zoneCity(zone) })}</small>
        </dd>
      </div>
      {contest.state === 'announced' || contest.state === 'open' ? (
        <LocalTime iso={next} timeZone={zone} locale={locale} label={t('contest.yourTime')} />
      ) : null}
      {contest.votesOpenAt && contest.votesCloseAt ? (
        <div>
          <dt>{t('contest.votes')}</dt>
          <dd>
            {at(contest.votesOpenAt)} – {at(contest.votesCloseAt)}
          </dd>
        </div>
      ) : null}
      {contest.decidesAt ? (
        <div>
          <dt>{t('contest.result')}</dt>
          <dd>{at(contest.decidedAt ?? contest.decidesAt)}</dd>
        </div>
      ) : null}
      {how ? (
        <div>
          <dt>{t('contest.decidedBy')}</dt>
          <dd>
            {t(`contest.how.${how}`)}
            {how === 'both' ? (
              <small>
                {t('contest.weights', {
                  votes: contest.judging?.voteWeight ?? 50,
                  jury: contest.judging?.juryWeight ?? 50,
                })}
              </small>
            ) : null}
          </dd>
        </div>
      ) : null}
      {contest.prizes && contest.prizes.length > 0 ? (
        <div>
          <dt>{t('contest.prizes')}</dt>
          <dd>
            <ul className="plainList">
              {contest.prizes.map(({ id, title, count, value, currency }) => (
                <li key={id}>
                  {(count ?? 1) > 1 ? `${format.number(count ?? 1)} × ` : ''}
                  {title}
                  {value ? (
                    <small>{t('contest.worth', { value: money(value, currency, locale) })}</small>
                  ) : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      <WhoMay contest={contest} />
    </dl>
  )
}

/** Who may take part, in sentences; that everybody may, where nothing is asked. */
const WhoMay = async ({ contest }: { contest: ContestPage }) => {
  const { t, locale, href } = await visit()
  const asked = contest.eligibility ?? null
  const countries = (codes: readonly string[] | null | undefined) => places(codes ?? [], locale)
  const sentences: (string | false | null | undefined | 0)[] = [
    asked?.minimumAge && t('contest.who.age', { n: asked.minimumAge }),
    asked?.territories?.length && t('contest.who.live', { places: countries(asked.territories) }),
    asked?.excludedTerritories?.length &&
      t('contest.who.liveNot', { places: countries(asked.excludedTerritories) }),
    asked?.memberSinceDays && t('contest.who.since', { n: asked.memberSinceDays }),
    asked?.trustLevel && t('contest.who.trust', { n: asked.trustLevel }),
    asked?.noWinnerWithinDays && t('contest.who.won', { n: asked.noWinnerWithinDays }),
    asked?.notStaff !== false && t('contest.who.staff'),
    t('contest.who.times', { n: contest.entriesPerMember ?? 1 }),
  ]
  const event = await wasAt(contest.id)
  return (
    <div>
      <dt>{t('contest.who')}</dt>
      <dd>
        <ul className="plainList">
          {sentences.map((sentence) => (sentence ? <li key={sentence}>{sentence}</li> : null))}
          {event?.slug ? (
            <li>
              {t('contest.who.event')}{' '}
              <a href={href(`/events/${encodeURIComponent(event.slug)}`)}>{event.title}</a>
            </li>
          ) : null}
        </ul>
      </dd>
    </div>
  )
}
