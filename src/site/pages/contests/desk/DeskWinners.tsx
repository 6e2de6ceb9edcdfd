import { SectionHead } from '../../../components/Parts'
import type { ContestDeskData } from '../../../loaders/contestDesk'
import { visit } from '../../../server/visit'
import { entryPath } from '../entries/EntryGrid'

/** Who was told of a prize, those who moved up too, and what became of it. Nothing before the decision. */
export const DeskWinners = async ({ data: { contest, desk } }: { data: ContestDeskData }) => {
  const { t, href, format } = await visit()
  if (!desk.isDecided) return null
  const at = (iso: string): string => format.dateTime(iso, contest.timeZone ?? 'UTC')
  return (
    <section aria-labelledby="winners">
      <SectionHead id="winners" title={t('cdesk.winners')} />
      {desk.winners.length === 0 ? <p className="hint">{t('cdesk.noWinners')}</p> : null}
      <ul className="deskRows">
        {desk.winners.map(({ id, place, turn, name, entry, status, claimBy, claimedAt }) => (
          <li key={id}>
            <div>
              <strong>{name === '' ? t('result.nobody') : name}</strong>
              <span className="meta dots">
                <span>{t('result.place', { n: place })}</span>
                {turn > 1 ? <span>{t('cdesk.movedUp')}</span> : null}
                {entry ? (
                  <a href={href(entryPath(contest.slug, entry as unknown as number))}>{t('result.entry')}</a>
                ) : null}
                {status === 'told' && claimBy ? (
                  <span>{t('cdesk.claimBy', { date: at(claimBy) })}</span>
                ) : null}
                {claimedAt ? <span>{at(claimedAt)}</span> : null}
              </span>
            </div>
            <span className={status === 'claimed' ? 'tag good' : 'tag'}>{t(claimOf(status))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const claims = ['claimed', 'declined', 'lapsed'] as const

const claimOf = (status: string): `cdesk.claim.${(typeof claims)[number] | 'told'}` =>
  `cdesk.claim.${claims.find((each) => each === status) ?? 'told'}`
