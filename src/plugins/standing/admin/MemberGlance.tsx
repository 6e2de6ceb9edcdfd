import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { slugs } from '../../../slugs'
import { levelNames } from '../levelNames'
import { nextLevel } from '../trustLevel'
import { GrantTrust } from './GrantTrust'
import './glance.css'
import { Ladder } from './Ladder'
import { type Glance, readGlance } from './readGlance'
import { type AdminLanguage, languageOf, type Words, wordsIn } from './words'

/** The tab of a member that answers at a glance: how far known, what was decided, what was accepted, where logged in. */
export const MemberGlance = async ({ initPageResult, i18n }: DocumentViewServerProps) => {
  const { docID, req } = initPageResult
  const language = languageOf(i18n)
  const words = wordsIn[language]
  const glance = docID === undefined ? null : await readGlance(docID, req)
  if (!glance) return <Gutter className="hub-glance">{words.gone}</Gutter>
  const { admin, api } = req.payload.config.routes
  const { level, since, isGranted } = glance.standing
  const step = nextLevel(level)
  return (
    <Gutter className="hub-glance">
      <h2>{glance.name}</h2>
      <div className="hub-glance__parts">
        <Part title={words.standing}>
          <p>
            <strong>{levelNames[level][language]}</strong>{' '}
            {since ? words.since(dateOf(since, language)) : null}
          </p>
          {isGranted ? <p>{words.granted}</p> : null}
          {step === null || isGranted ? (
            <p>{isGranted ? null : words.noNext}</p>
          ) : (
            <Ladder title={words.next(levelNames[step][language])} standing={glance.standing} words={words} />
          )}
          {glance.isSelf ? (
            <p>{words.own}</p>
          ) : (
            <GrantTrust
              // Another level is another form: nothing of the old decision stays in it.
              key={`${level}-${String(since)}`}
              member={String(glance.standing.member)}
              current={isGranted ? level : null}
              language={language}
              action={`${api}/actions/grantTrust`}
            />
          )}
        </Part>
        <History glance={glance} words={words} language={language} />
        {glance.cases ? (
          <Cases
            cases={glance.cases}
            words={words}
            language={language}
            path={`${admin}/collections/${slugs.moderationCases}`}
          />
        ) : null}
        {glance.acceptances ? (
          <Part title={words.acceptances}>
            {glance.acceptances.length === 0 ? <p>{words.noAcceptances}</p> : null}
            <ul>
              {glance.acceptances.map(({ version, at }) => (
                <li key={version}>{words.accepted(version, dateOf(at, language))}</li>
              ))}
            </ul>
          </Part>
        ) : null}
        {glance.sessions ? (
          <Part title={words.sessions}>
            <p>
              {words.sessionCount(glance.sessions.count)}{' '}
              {glance.sessions.lastSeenAt
                ? words.lastSeen(dateOf(glance.sessions.lastSeenAt, language))
                : null}
            </p>
          </Part>
        ) : null}
        {glance.notifications ? (
          <Part title={words.notifications}>
            <p>
              {words.told(glance.notifications.total, glance.notifications.unread)}{' '}
              {glance.notifications.stuck > 0 ? words.stuck(glance.notifications.stuck) : null}
            </p>
          </Part>
        ) : null}
      </div>
    </Gutter>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
)

type Shown = { words: Words; language: AdminLanguage }

const History = ({ glance, words, language }: Shown & { glance: Glance }) => (
  <Part title={words.history}>
    {glance.history.length === 0 ? <p>{words.noHistory}</p> : null}
    <ul>
      {glance.history.map(({ from, to, kind, at, reason, by }) => (
        <li key={`${at}-${to}`}>
          {levelNames[from][language]} → <strong>{levelNames[to][language]}</strong>{' '}
          <small>
            {words.kinds[kind]} {by} · {dateOf(at, language)}
          </small>
          {reason ? <blockquote>{reason}</blockquote> : null}
        </li>
      ))}
    </ul>
  </Part>
)

const Cases = ({
  cases,
  words,
  language,
  path,
}: Shown & { cases: NonNullable<Glance['cases']>; path: string }) => (
  <Part title={words.cases}>
    <p>{cases.rejected === 0 ? words.noCases : words.rejected(cases.rejected)}</p>
    {cases.open > 0 ? <p>{words.open(cases.open)}</p> : null}
    <ul>
      {cases.last.map(({ id, excerpt, rule, decidedAt }) => (
        <li key={id}>
          <a href={`${path}/${id}`}>{excerpt}</a>{' '}
          <small>
            {rule ? `${rule} · ` : null}
            {dateOf(decidedAt, language)}
          </small>
        </li>
      ))}
    </ul>
  </Part>
)

const dateOf = (iso: string, language: AdminLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
