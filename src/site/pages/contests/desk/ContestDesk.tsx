import { DeskFigures } from '../../../components/DeskFigures'
import { Page } from '../../../components/frame/Page'
import { SectionHead, Trail } from '../../../components/Parts'
import { type ContestDeskData, contestDeskAt } from '../../../loaders/contestDesk'
import { drawOf } from '../../../loaders/contestDraw'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { DeskDecision } from './DeskDecision'
import { DeskEntries } from './DeskEntries'
import { DeskFlags } from './DeskFlags'
import { DeskOutcome } from './DeskOutcome'
import { DeskWinners } from './DeskWinners'

/** The organiser's desk of a contest: entries, doubtful votes, the jury, the draw, and who has won. */
export const ContestDesk = async (asked: { slug: string; page: number; flaggedPage: number }) => {
  const [{ t, href, locale }, data] = await Promise.all([visit(), contestDeskAt(asked)])
  const { contest, entries } = data
  const address = readablePath('contests', contest.slug)
  const path = href(`${address}/desk`)
  const isPublic = contest.state !== 'draft' && contest.state !== 'cancelled'
  return (
    <Page section="contests">
      <div className="wide page desk">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                ...(isPublic ? [{ path: address, label: contest.title ?? '' }] : []),
              ]}
            />
            <h1>{t('desk.title')}</h1>
            <p className="lead">{contest.title}</p>
          </div>
          <div className="actions">
            <a className="button plain" href={`/admin/collections/contests/${contest.id}`}>
              {t('cdesk.edit')}
            </a>
          </div>
        </header>
        <Counts data={data} />
        <section aria-labelledby="desk-take">
          <SectionHead id="desk-take" title={t('cdesk.take')} />
          <p className="hint">{t('cdesk.takeHint')}</p>
          <div className="actions">
            {(['entries', 'votes', 'winners'] as const).map((name) => (
              <a
                key={name}
                className="button plain small"
                href={`/api/contests/${contest.id}/${name}.csv?locale=${locale}`}
                download
              >
                {t(`cdesk.csv.${name}`)}
              </a>
            ))}
          </div>
        </section>
        <DeskFlags data={data} page={asked.flaggedPage} path={path} />
        <Jury data={data} />
        <Draw data={data} />
        <DeskOutcome data={data} path={path} />
        <DeskDecision data={data} path={path} />
        <DeskWinners data={data} />
        <DeskEntries data={data} page={asked.page} pages={entries.totalPages} path={path} />
      </div>
    </Page>
  )
}

/** The figures of a contest: where it is, what was entered, what waits for somebody. */
const Counts = async ({ data: { contest, desk, entries, duplicates } }: { data: ContestDeskData }) => {
  const { t, format } = await visit()
  const facts: [string, string][] = [
    [t('cdesk.state'), t(`cdesk.state.${contest.state}`)],
    [t('gallery.title'), format.number(entries.totalDocs)],
    [t('cdesk.alike'), format.number(duplicates.length)],
    [t('cdesk.flags'), format.number(desk.flagged.total)],
  ]
  return <DeskFigures facts={facts} />
}

/** How far each judge has come; what they think shows nowhere before the decision. */
const Jury = async ({ data: { desk } }: { data: ContestDeskData }) => {
  const { t, format } = await visit()
  if (desk.jury.length === 0) return null
  return (
    <section aria-labelledby="desk-jury">
      <SectionHead id="desk-jury" title={t('cdesk.jury')} />
      <ul className="deskRows">
        {desk.jury.map(({ judge, name, judged, toJudge, conflicts, finishedAt }) => (
          <li key={judge}>
            <div>
              <strong>{name}</strong>
              <span className="meta dots">
                <span>{t('cdesk.judged', { n: judged, of: format.number(toJudge) })}</span>
                {conflicts > 0 ? <span>{t('cdesk.conflicts', { n: conflicts })}</span> : null}
              </span>
            </div>
            <progress max={Math.max(1, toJudge)} value={judged} aria-label={name} />
            {finishedAt ? <span className="tag good">{t('cdesk.finished')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the draw is, and how anybody checks it. */
const Draw = async ({ data: { contest } }: { data: ContestDeskData }) => {
  const [{ t, href, format }, draw] = await Promise.all([visit(), drawOf(contest.slug ?? '')])
  if (!draw || (contest.kind !== 'draw' && contest.judging?.how !== 'draw')) return null
  const at = (iso: string | null): string => (iso ? format.dateTime(iso, contest.timeZone ?? 'UTC') : '')
  const isOver = Date.parse(contest.closesAt) <= (await visit()).now.getTime()
  return (
    <section aria-labelledby="desk-draw">
      <SectionHead id="desk-draw" title={t('cdesk.draw')} />
      <p className={draw.state === 'waiting' ? 'note warn' : 'note'}>
        {draw.state === 'committed' ? t(isOver ? 'draw.closed' : 'draw.committed') : null}
        {draw.state === 'frozen' ? t('draw.frozen', { date: at(draw.expectedAt) }) : null}
        {draw.state === 'waiting' ? t('draw.waiting') : null}
        {draw.state === 'drawn' ? t('draw.drawn', { date: at(draw.drawnAt) }) : null}
      </p>
      {draw.fault && draw.state !== 'drawn' ? (
        <p className="hint">{t(`draw.fault.${draw.fault}`, { date: at(draw.askedAt) })}</p>
      ) : null}
      <p>
        <a href={href(`${readablePath('contests', contest.slug)}/draw`)}>{t('draw.link')}</a>
      </p>
    </section>
  )
}
