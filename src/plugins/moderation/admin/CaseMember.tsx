'use client'

import { useConfig } from '@payloadcms/ui'
import type { CaseDetail } from '../operations/moderationCase'
import type { EarlierCase } from '../reading/readAuthor'
import { stateWord } from './queueWords'
import { useHub } from './useQueue'
import { ago } from './words'

const standings: Record<string, readonly [string, string]> = {
  newcomer: ['Newcomer', 'Nouveau membre'],
  member: ['Member', 'Membre'],
  trusted: ['Trusted member', 'Membre de confiance'],
  staff: ['Team', 'Équipe'],
}

/** Who wrote it, what was decided about them, and what was decided about like texts of anybody. */
export const CaseMember = ({ shown }: { shown: CaseDetail }) => {
  const { say, language } = useHub()
  const { config } = useConfig()
  const { author, alike } = shown
  const since = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at))
  return (
    <>
      {author ? (
        <section>
          <h3>{say('member')}</h3>
          <p>
            <a href={`${config.routes.admin}/collections/members/${author.id}`}>
              <strong>{author.name}</strong>
            </a>{' '}
            @{author.handle} · {standings[author.standing]?.[language === 'fr' ? 1 : 0]}
            <br />
            {say('since')} {since(author.since)} · {author.approved} {say('approvedBefore')} ·{' '}
            {author.rejected} {say('rejectedBefore')}
            <br />
            {say('writtenTo')} {author.language === 'fr' ? say('french') : say('english')}
          </p>
          {author.decided.length === 0 ? null : (
            <>
              <h4>{say('earlier')}</h4>
              <ul className="hub-queue__reasons">
                {author.decided.map((each) => (
                  <Earlier key={each.id} each={each} />
                ))}
              </ul>
            </>
          )}
        </section>
      ) : null}
      {alike.length === 0 ? null : (
        <section>
          <h3>{say('alike')}</h3>
          <ul className="hub-queue__reasons">
            {alike.map((each) => (
              <Earlier
                key={each.id}
                each={each}
                more={each.likeness === 1 ? say('same') : `${Math.round(each.likeness * 100)} %`}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Earlier = ({ each, more }: { each: EarlierCase; more?: string }) => {
  const { say, language } = useHub()
  const { config } = useConfig()
  return (
    <li>
      <span className={`hub-queue__state hub-queue__state--${each.moderation}`}>
        {say(stateWord(each.moderation))}
      </span>
      <a href={`${config.routes.admin}/queue?case=${each.id}`}>{each.excerpt}</a>
      <small>
        {[
          each.rule,
          more,
          each.decidedAt === null ? null : ago(new Date(each.decidedAt), new Date(), language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  )
}
