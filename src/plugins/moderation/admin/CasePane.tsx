'use client'

import type { CaseDetail } from '../operations/moderationCase'
import { CaseMember } from './CaseMember'
import { CaseLog } from './CaseLog'
import { CasePictures } from './CasePictures'
import { CasePostView } from './CasePostView'
import { ClaimBar } from './ClaimBar'
import { DecideForm } from './DecideForm'
import { SanctionForm } from './SanctionForm'
import { Talk } from './Talk'
import { useHub } from './useQueue'

/** A case: what it is about, who wrote it and what surrounds it on one side; what can be done on the other. */
export const CasePane = ({
  shown,
  changed,
}: {
  shown: CaseDetail
  /** Something was done: reads again, and says so. */
  changed: (news: string) => Promise<void>
}) => {
  const { say } = useHub()
  return (
    <div className="hub-queue__case">
      <div className="hub-queue__text">
        <CasePostView shown={shown} />
        <CasePictures shown={shown} />
        <section aria-label={say('why')}>
          <h3>{say('why')}</h3>
          {shown.reasons.length === 0 ? <p>{say('noReasons')}</p> : null}
          <ul className="hub-queue__reasons">
            {shown.reasons.map(({ text, evidence, weight }, at) => (
              <li key={`${at} ${text}`}>
                <strong>{text}</strong>
                {evidence === '' ? null : <q>{evidence}</q>}
                {weight > 0 ? (
                  <small>
                    {say('weight')} {weight}
                  </small>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <aside className="hub-queue__panel">
        <ClaimBar shown={shown} changed={changed} />
        <DecideForm shown={shown} changed={changed} />
        <SanctionForm shown={shown} changed={changed} />
        <Talk shown={shown} changed={changed} />
      </aside>
      <div className="hub-queue__more">
        <CaseMember shown={shown} />
        <CaseLog shown={shown} />
      </div>
    </div>
  )
}
