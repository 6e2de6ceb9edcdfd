import type { ReactNode } from 'react'
import { Page } from '../../../components/frame/Page'
import { Empty, SectionHead, Trail } from '../../../components/Parts'
import { drawOf, type ShownDraw } from '../../../loaders/contestDraw'
import { contestAt } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { CheckDraw } from './CheckDraw'
import { DrawResult } from './DrawResult'

/** How a contest's winners are drawn, for people who have never heard of a hash; and the proof. */
export const DrawPage = async ({ slug }: { slug: string }) => {
  const [{ t, href }, contest, draw] = await Promise.all([visit(), contestAt(slug), drawOf(slug)])
  const path = readablePath('contests', contest.slug)
  return (
    <Page section="contests">
      <div className="wide page drawPage">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                { path, label: contest.title ?? '' },
              ]}
              here={t('draw.title')}
            />
            <h1>{t('draw.title')}</h1>
            <p className="lead">{t('draw.lead')}</p>
          </div>
        </header>
        {draw ? (
          <Steps
            draw={draw}
            slug={contest.slug ?? ''}
            zone={contest.timeZone ?? 'UTC'}
            isOver={!['draft', 'announced', 'open'].includes(contest.state ?? '')}
          />
        ) : (
          <Empty title={t('draw.none')} text={t('draw.noneText')} drawing="no-draw">
            <a className="button plain" href={href(path)}>
              {t('draw.back')}
            </a>
          </Empty>
        )}
      </div>
    </Page>
  )
}

const Steps = async ({
  draw,
  slug,
  zone,
  isOver,
}: {
  draw: ShownDraw
  slug: string
  zone: string
  isOver: boolean
}) => {
  const { t, format } = await visit()
  const at = (iso: string | null) => (iso ? `${format.dateTime(iso, zone)} (${zoneName(zone)})` : null)
  const isDrawn = draw.state === 'drawn'
  const byBeacon = draw.source === 'drand'
  return (
    <>
      <p className={isDrawn ? 'note good' : draw.state === 'waiting' ? 'note warn' : 'note'} role="status">
        {draw.state === 'committed' ? t(isOver ? 'draw.closed' : 'draw.committed') : null}
        {draw.state === 'frozen' ? t('draw.frozen', { date: at(draw.expectedAt) ?? '' }) : null}
        {draw.state === 'waiting' ? t('draw.waiting') : null}
        {isDrawn ? t('draw.drawn', { date: at(draw.drawnAt) ?? '' }) : null}
      </p>
      {(draw.state === 'waiting' || draw.state === 'committed') && draw.fault ? (
        <p className="hint">{t(`draw.fault.${draw.fault}`, { date: at(draw.askedAt) ?? '' })}</p>
      ) : null}
      {draw.mine ? (
        <section className="callout">
          <div>
            <h2>{t('draw.mine')}</h2>
            <p>
              {t('draw.mineIs', { n: draw.mine.weight })} <code>{draw.mine.pseudonym}</code>
            </p>
          </div>
        </section>
      ) : null}
      {isDrawn ? <DrawResult draw={draw} /> : null}
      <ol className="drawSteps">
        <Step title={t('draw.step1')} text={t('draw.step1Text')}>
          <Fact label={t('draw.frozenAt')}>{at(draw.frozenAt)}</Fact>
          <Fact label={t('draw.entrants')}>
            {draw.entrants === null ? null : t('draw.entrantsAre', { n: draw.entrants })}
          </Fact>
          <Fact label={t('draw.tickets')}>{draw.tickets === null ? null : format.number(draw.tickets)}</Fact>
          <Fact label={t('draw.cap')}>{draw.weightCap === null ? null : format.number(draw.weightCap)}</Fact>
          <Fact label={t('draw.fingerprint')} hint={t('draw.fingerprintHint')} wide>
            {draw.listHash ? <code>{draw.listHash}</code> : null}
          </Fact>
        </Step>
        <Step title={t('draw.step2')} text={t(byBeacon ? 'draw.step2Drand' : 'draw.step2Commitment')}>
          {byBeacon ? (
            <>
              <Fact label={t('draw.round')}>{draw.round === null ? null : format.number(draw.round)}</Fact>
              <Fact label={t('draw.roundAt')}>{draw.round === null ? null : at(draw.expectedAt)}</Fact>
            </>
          ) : (
            <>
              <Fact label={t('draw.committedAt')}>{at(draw.committedAt)}</Fact>
              <Fact label={t('draw.commitment')} wide>
                <code>{draw.commitment}</code>
              </Fact>
            </>
          )}
        </Step>
        <Step title={t('draw.step3')} text={t('draw.step3Text')} />
      </ol>
      {isDrawn ? <CheckYourself slug={slug} listHash={draw.listHash ?? ''} /> : null}
      <section className="prose">
        <h2>{t('draw.proves')}</h2>
        <p>{t(byBeacon ? 'draw.provesDrand' : 'draw.provesCommitment')}</p>
        <h2>{t('draw.provesNot')}</h2>
        <p>{t('draw.provesNotText')}</p>
      </section>
    </>
  )
}

const CheckYourself = async ({ slug, listHash }: { slug: string; listHash: string }) => {
  const { t } = await visit()
  const log = `/api/draw-log/${encodeURIComponent(slug)}`
  return (
    <section className="callout drawCheck" id="check">
      <div>
        <SectionHead title={t('draw.check')} />
        <p>{t('draw.checkText')}</p>
        <noscript>
          <p className="hint">{t('draw.needsScript')}</p>
        </noscript>
        <CheckDraw
          log={log}
          listHash={listHash}
          words={{
            button: t('draw.checkButton'),
            checking: t('draw.checking'),
            unreachable: t('draw.unreachable'),
            verdicts: {
              verified: t('draw.verified'),
              refuted: t('draw.refuted'),
              incomplete: t('draw.incomplete'),
            },
            checks: {
              form: t('draw.check.form'),
              bytes: t('draw.check.bytes'),
              list: t('draw.check.list'),
              fingerprint: t('draw.check.fingerprint'),
              source: t('draw.check.source'),
              signature: t('draw.check.signature'),
              picks: t('draw.check.picks'),
            },
          }}
        />
        <p>
          <a href={log} download="draw-log.json">
            {t('draw.download')}
          </a>
        </p>
        <p className="hint">{t('draw.script', { script: 'scripts/verifyDraw.js' })}</p>
      </div>
    </section>
  )
}

const Step = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <li>
    <h2>{title}</h2>
    <p>{text}</p>
    {children ? <dl className="facts">{children}</dl> : null}
  </li>
)

const Fact = ({
  label,
  hint,
  wide = false,
  children,
}: {
  label: string
  hint?: string
  wide?: boolean
  children: ReactNode
}) =>
  children === null ? null : (
    <div className={wide ? 'wideFact' : undefined}>
      <dt>{label}</dt>
      <dd>
        {children}
        {hint ? <small>{hint}</small> : null}
      </dd>
    </div>
  )

/** A zone as a reader knows it: its city. */
const zoneName = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
