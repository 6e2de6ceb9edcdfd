import { SectionHead } from '../../components/Parts'
import { ModerationRoomDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Objection } from '../report/Objection'
import { Statement } from '../report/Statement'
import { AccountFrame } from './AccountFrame'
import { MembersOnly } from './MembersOnly'

/** What was decided about the member, with its reasons and the way to object, and what they reported themselves. */
export const ModerationRoom = async () => {
  const { t, me, format } = await visit()
  if (!me) return <MembersOnly section="you" />
  const { myStatements, myReports } = await ask(ModerationRoomDocument, {})
  return (
    <AccountFrame room="moderation">
      <section aria-label={t('decisions.title')}>
        <SectionHead title={t('decisions.title')} />
        <p className="lead">{myStatements.length === 0 ? t('decisions.none') : t('decisions.text')}</p>
        {myStatements.map((statement) => (
          <Statement key={statement.statement} statement={statement} />
        ))}
      </section>
      <section aria-label={t('reports.mine')}>
        <SectionHead title={t('reports.mine')} />
        {myReports.length === 0 ? <p className="lead">{t('reports.mineNone')}</p> : null}
        <ul className="archives">
          {myReports.map(({ report, title, outcome, createdAt, appealUntil }) => (
            <li key={report}>
              <span>
                {title}
                <span className="hint">
                  {t(`reports.outcome.${outcome}`)} · {format.date(createdAt)}
                </span>
                {appealUntil ? <Objection name="report" value={report} until={appealUntil} /> : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </AccountFrame>
  )
}
