import { finish } from '../../../actions/jury'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Page } from '../../../components/frame/Page'
import { SectionHead, Trail, Turning } from '../../../components/Parts'
import {
  juryContest,
  type JuryContest,
  juryTableOf,
  type JuryTable,
  type JuryView,
  juryViews,
  perPage,
} from '../../../loaders/jury'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { JuryEntryCard } from './JuryEntryCard'

type Asked = string | string[] | undefined

/** What a judge has before them: the criteria, how far they have come, and one entry after the other. */
export const JuryPage = async (asked: { slug: string; page: number; show: Asked; saved: Asked }) => {
  const [{ t, href }, contest] = await Promise.all([visit(), juryContest(asked.slug)])
  const view = juryViews.find((each) => each === asked.show) ?? 'todo'
  const table = await juryTableOf(contest, { view, page: asked.page })
  const address = readablePath('contests', contest.slug)
  const path = href(`${address}/jury`)
  return (
    <Page section="contests">
      <div className="wide page desk jury">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                { path: address, label: contest.title ?? '' },
              ]}
            />
            <h1>{t('jury.title')}</h1>
            <p className="lead">{contest.title}</p>
          </div>
        </header>
        {table ? (
          <>
            <Saved what={asked.saved} />
            <Progress contest={contest} table={table} path={path} />
            <Criteria table={table} />
            <Entries
              table={table}
              view={view}
              page={asked.page}
              path={path}
              zone={contest.timeZone ?? 'UTC'}
            />
          </>
        ) : (
          <p className="note">{t(isToCome(contest.state) ? 'jury.early' : 'jury.over')}</p>
        )}
      </div>
    </Page>
  )
}

const isToCome = (state: string | null): boolean => state === 'announced' || state === 'open'

const done = { points: 'jury.savedPoints', left: 'jury.savedLeft', finished: 'jury.savedFinished' } as const

/** What was just done, for eyes and screen readers. */
const Saved = async ({ what }: { what: Asked }) => {
  const { t } = await visit()
  const key = typeof what === 'string' && what in done ? done[what as keyof typeof done] : null
  return (
    <div id="jury" role="status">
      {key ? <p className="note good">{t(key)}</p> : null}
    </div>
  )
}

/** How far the judge has come, and the end of it. */
const Progress = async ({
  contest,
  table: { progress, isBlind },
  path,
}: {
  contest: JuryContest
  table: JuryTable
  path: string
}) => {
  const { t, format } = await visit()
  const { judged, toJudge, conflicts, finishedAt } = progress
  return (
    <section aria-labelledby="jury-progress" className="juryProgress">
      <SectionHead id="jury-progress" title={t('jury.progress')} />
      <p>
        <strong>{t('jury.judged', { n: judged, of: format.number(toJudge) })}</strong>
        {conflicts > 0 ? ` · ${t('cdesk.conflicts', { n: conflicts })}` : null}
      </p>
      <progress max={Math.max(1, toJudge)} value={judged} aria-labelledby="jury-progress" />
      <p className="hint">{t(isBlind ? 'jury.blind' : 'jury.named')}</p>
      {finishedAt ? (
        <p className="note good">{t('jury.finished', { date: format.dateTime(finishedAt) })}</p>
      ) : judged >= toJudge ? (
        <ActionForm action={finish} submit={t('jury.finish')} sending={t('enter.sending')}>
          <p className="hint">{t('jury.finishHint')}</p>
          <input type="hidden" name="contest" value={String(contest.id)} />
          <input type="hidden" name="path" value={path} />
        </ActionForm>
      ) : (
        <p className="hint">{t('jury.missing', { n: toJudge - judged })}</p>
      )}
    </section>
  )
}

/** What is looked at, and how much each counts. */
const Criteria = async ({ table: { criteria } }: { table: JuryTable }) => {
  const { t, format } = await visit()
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <section aria-labelledby="jury-criteria">
      <SectionHead id="jury-criteria" title={t('jury.criteria')} />
      <dl className="juryCriteria">
        {criteria.map(({ id, title, description, weight, most }) => (
          <div key={id}>
            <dt>
              {title}{' '}
              <span className="meta">
                {t('jury.weight', {
                  share: format.number(Math.round((100 * weight) / Math.max(1, whole))),
                  most: format.number(most),
                })}
              </span>
            </dt>
            {description ? <dd>{description}</dd> : null}
          </div>
        ))}
      </dl>
    </section>
  )
}

const Entries = async ({
  table,
  view,
  page,
  path,
  zone,
}: {
  table: JuryTable
  view: JuryView
  page: number
  path: string
  zone: string
}) => {
  const { t } = await visit()
  const here = view === 'todo' ? path : `${path}?show=${view}`
  return (
    <section aria-labelledby="jury-entries">
      <SectionHead id="jury-entries" title={t('gallery.title')} />
      <nav className="deskTabs" aria-label={t('jury.views')}>
        {juryViews.map((each) => (
          <a
            key={each}
            href={`${each === 'todo' ? path : `${path}?show=${each}`}#jury-entries`}
            aria-current={each === view ? 'page' : undefined}
          >
            {t(`jury.view.${each}`)}
          </a>
        ))}
      </nav>
      {table.entries.length === 0 ? <p className="hint">{t(`jury.none.${view}`)}</p> : null}
      <ol className="juryEntries">
        {table.entries.map((entry) => (
          <li key={entry.id}>
            <JuryEntryCard entry={entry} criteria={table.criteria} path={here} zone={zone} />
          </li>
        ))}
      </ol>
      <Turning
        page={page}
        pages={Math.ceil(table.total / perPage)}
        to={(each) =>
          `${here}${each > 1 ? `${here.includes('?') ? '&' : '?'}page=${each}` : ''}#jury-entries`
        }
      />
    </section>
  )
}
