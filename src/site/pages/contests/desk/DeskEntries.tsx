import { SectionHead, Turning } from '../../../components/Parts'
import { MemberLink } from '../../../components/Face'
import type { ContestDeskData } from '../../../loaders/contestDesk'
import { around } from '../../../messages'
import { visit } from '../../../server/visit'
import { entryPath } from '../entries/EntryGrid'
import { predictionWords } from '../prediction/words'
import { StepsShown } from '../steps/StepsShown'

type Entry = ContestDeskData['entries']['docs'][number]
type Duplicate = ContestDeskData['duplicates'][number]

/** Everything that was handed in, newest first: its state, its votes, and what looks like it. */
export const DeskEntries = async ({
  data,
  page,
  pages,
  path,
}: {
  data: ContestDeskData
  page: number
  pages: number
  path: string
}) => {
  const { t } = await visit()
  return (
    <section aria-labelledby="desk-entries">
      <SectionHead id="desk-entries" title={t('gallery.title')} />
      {data.entries.docs.length === 0 ? (
        <p className="hint">{t('gallery.empty')}</p>
      ) : (
        <ul className="deskRows">
          {data.entries.docs.map((entry) => (
            <EntryRow key={entry.id} entry={entry} data={data} />
          ))}
        </ul>
      )}
      <Turning
        page={page}
        pages={pages}
        to={(each) => (each > 1 ? `${path}?page=${each}#desk-entries` : path)}
      />
    </section>
  )
}

const EntryRow = async ({
  entry: { id, title, language, status, moderation, submittedAt, member, score, prediction, evidence },
  data: { contest, desk, duplicates },
}: {
  entry: Entry
  data: ContestDeskData
}) => {
  const { t, href, format } = await visit()
  const key = String(id)
  const count = desk.entries.find(({ entry }) => entry === key)
  const isVoted = contest.judging?.how === 'vote' || contest.judging?.how === 'both'
  const alike = duplicates.filter(({ entry, other }) => entry === key || other === key)
  return (
    <li>
      <div>
        <strong>
          <a href={href(entryPath(contest.slug, id))} lang={language ?? undefined}>
            {title ?? member?.displayName ?? t('entry.untitled')}
          </a>
        </strong>
        <span className="meta dots">
          {title === null ? null : <MemberLink member={member} />}
          {submittedAt ? <span>{format.dateTime(submittedAt, contest.timeZone ?? 'UTC')}</span> : null}
          {count && isVoted ? <span>{t('cdesk.votes', { n: count.adjusted })}</span> : null}
          {count && isVoted && count.raw !== count.adjusted ? (
            <span>{t('cdesk.cast', { n: count.raw })}</span>
          ) : null}
          {prediction && contest.prediction ? (
            <span>{predictionWords(contest.prediction, prediction, format)}</span>
          ) : null}
          {score === null || contest.judging?.how !== 'score' ? null : (
            <span>{t('contest.points', { n: score })}</span>
          )}
          {count?.rank == null ? null : <span>{t('result.place', { n: count.rank })}</span>}
        </span>
        {contest.kind === 'challenge' && status !== 'withdrawn' ? (
          <StepsShown
            steps={(contest.challenge?.steps ?? []).map((step) => ({
              id: step.id ?? '',
              title: step.title ?? '',
              shown: evidence?.find((each) => each.step === step.id) ?? null,
            }))}
            zone={contest.timeZone ?? 'UTC'}
          />
        ) : null}
        {alike.map((pair) => (
          <Alike key={`${pair.entry} ${pair.other}`} pair={pair} from={key} contest={contest} />
        ))}
      </div>
      <span className={status === 'submitted' && moderation === 'approved' ? 'tag good' : 'tag'}>
        {t(stateOf(status, moderation))}
      </span>
    </li>
  )
}

/** What another entry shows too: whether it is a copy, people decide. */
const Alike = async ({
  pair: { entry, other, entryTitle, otherTitle, otherContest, isExact, sameMember },
  from,
  contest,
}: {
  pair: Duplicate
  from: string
  contest: ContestDeskData['contest']
}) => {
  const { t } = await visit()
  const isHere = otherContest === String(contest.id)
  const isOther = other === from
  const title = isOther ? entryTitle : otherTitle
  const [before, after] = around(
    t(isExact ? 'cdesk.sameFile' : 'cdesk.likePicture', { other: '{other}' }),
    '{other}',
  )
  return (
    <p className="note warn">
      <span>
        {before}
        <a href={`/admin/collections/entries/${isOther ? entry : other}`}>
          {t('cdesk.alikeNamed', { title: title === '' ? t('entry.untitled') : title })}
        </a>
        {after}
        {isHere ? null : ` ${t('cdesk.otherThere')}`} {t(sameMember ? 'cdesk.bySame' : 'cdesk.byOther')}
      </span>
    </p>
  )
}

const stateOf = (
  status: Entry['status'],
  moderation: Entry['moderation'],
): `cdesk.entry.${'withdrawn' | 'approved' | 'rejected' | 'waits'}` => {
  if (status === 'withdrawn') return 'cdesk.entry.withdrawn'
  if (moderation === 'approved' || moderation === 'rejected') return `cdesk.entry.${moderation}`
  return 'cdesk.entry.waits'
}
