import { ruleOnVotes } from '../../../actions/contestDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextField } from '../../../components/forms/fields'
import { SectionHead, Turning } from '../../../components/Parts'
import type { ContestDeskData } from '../../../loaders/contestDesk'
import { visit } from '../../../server/visit'

type Flagged = ContestDeskData['desk']['flagged']['votes'][number]

/** Flagged votes on one page, as the hub has it. */
const perPage = 200

/** Votes that a signal or a person spoke about: why, whether they count, and a person's word against it. */
export const DeskFlags = async ({
  data: { contest, desk },
  page,
  path,
}: {
  data: ContestDeskData
  page: number
  path: string
}) => {
  const { t } = await visit()
  const how = contest.judging?.how
  if (how !== 'vote' && how !== 'both') return null
  const { total, votes } = desk.flagged
  const rows = (
    <ul className="deskRows">
      {votes.map((vote) => (
        <FlaggedRow key={vote.id} vote={vote} isOpen={!desk.isDecided} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="flags">
      <SectionHead id="flags" title={t('cdesk.flags')} />
      <p className="hint">{t(total === 0 ? 'cdesk.noFlags' : 'cdesk.flagsHint')}</p>
      {total === 0 ? null : desk.isDecided ? (
        rows
      ) : (
        <ActionForm
          action={ruleOnVotes}
          submit={null}
          sending={t('enter.sending')}
          aside={
            <>
              <button type="submit" className="button small" name="ruling" value="counts">
                {t('cdesk.letCount')}
              </button>
              <button type="submit" className="button plain small" name="ruling" value="setAside">
                {t('cdesk.setAside')}
              </button>
              <button type="submit" className="button plain small" name="ruling" value="">
                {t('cdesk.takeBack')}
              </button>
            </>
          }
        >
          <input type="hidden" name="path" value={path} />
          {rows}
          <TextField name="reason" label={t('cdesk.reason')} hint={t('cdesk.reasonHint')} maxLength={500} />
        </ActionForm>
      )}
      <Turning
        page={page}
        pages={Math.ceil(total / perPage)}
        to={(each) => `${path}${each > 1 ? `?flagged=${each}` : ''}#flags`}
      />
    </section>
  )
}

const FlaggedRow = async ({ vote, isOpen }: { vote: Flagged; isOpen: boolean }) => {
  const { t, format } = await visit()
  const { id, name, title, at, isSetAside, by, reason, flags } = vote
  const words = (
    <>
      <strong>{t('cdesk.voteOf', { name, entry: title === '' ? t('entry.untitled') : title })}</strong>{' '}
      <span className="meta">{format.dateTime(at)} (UTC)</span>
    </>
  )
  return (
    <li>
      <div>
        {isOpen ? (
          <span className="check">
            <input type="checkbox" id={`vote-${id}`} name="vote" value={id} />
            <label htmlFor={`vote-${id}`}>{words}</label>
          </span>
        ) : (
          <p>{words}</p>
        )}
        {flags.map(({ signal, name: called, sentence }) => (
          <p key={signal} className="meta">
            <strong>{called}</strong> – {sentence}
          </p>
        ))}
        {by === 'person' && reason ? <p className="meta">{t('cdesk.ruled', { reason })}</p> : null}
      </div>
      <span className={isSetAside ? 'tag' : 'tag good'}>
        {t(isSetAside ? 'cdesk.isAside' : 'cdesk.isCounted')}
      </span>
    </li>
  )
}
