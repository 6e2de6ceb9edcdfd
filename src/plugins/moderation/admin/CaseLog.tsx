'use client'

import type { DecisionName } from '../decisions'
import type { CaseDetail } from '../operations/moderationCase'
import { actionIn } from './queueWords'
import { useHub } from './useQueue'
import { ago } from './words'

/** What happened to a case, latest first; notes among moderators stand beside what its author was told. */
export const CaseLog = ({ shown }: { shown: CaseDetail }) => {
  const { say, language } = useHub()
  return (
    <section>
      <h3>{say('history')}</h3>
      <ol className="hub-queue__reasons">
        {shown.log.map(({ number, actor, action, at, rule, note, remark, advice }) => (
          <li key={number} className="hub-queue__entry">
            <span>
              <strong>{actor ?? (action === 'edited' ? (shown.author?.name ?? '') : say('machine'))}</strong>{' '}
              {actionIn(action, language)} ·{' '}
              <time dateTime={at}>{ago(new Date(at), new Date(), language)}</time>
            </span>
            {rule === null ? null : (
              <p>
                {say('rule')}
                {language === 'fr' ? '\u202f' : ''}: {rule}
              </p>
            )}
            {advice === null ? null : <p>{say(advice as DecisionName)}</p>}
            {note === null ? null : <blockquote>{note}</blockquote>}
            {remark === null ? null : <blockquote className="hub-queue__remark">{remark}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}
