import type { StatementLineFragment } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { Objection } from './Objection'

/** One statement of reasons: what, why, by whom, until when, and the way to object. */
export const Statement = async ({
  statement,
  token,
}: {
  statement: StatementLineFragment
  /** Of the link that led here, for who cannot log in. */
  token?: string
}) => {
  const { t, locale, format } = await visit()
  const { kind, excerpt, facts, rule, codeVersion, noticed, automated, at, endsAt } = statement
  const { overturnedAt, appealUntil, appeal } = statement
  const named = namesOf(statement, token)
  return (
    <article className="statement">
      <h3>{t(`decisions.kind.${kind}`)}</h3>
      <p className="hint dots">
        <span>{format.date(at)}</span>
        {endsAt ? <span>{t('decisions.until', { date: format.dateTime(endsAt) })}</span> : null}
        <span>{automated ? t('decisions.byMachine') : t('decisions.byPerson')}</span>
        <span>{t(`decisions.noticed.${noticed}`)}</span>
      </p>
      {excerpt ? <blockquote>{excerpt}</blockquote> : null}
      {facts ? <p>{facts}</p> : null}
      {rule ? <p>{t('decisions.rule', { rule: rule[locale], version: codeVersion ?? 0 })}</p> : null}
      {overturnedAt ? <p>{t('decisions.overturned', { date: format.date(overturnedAt) })}</p> : null}
      {appeal ? <p>{t(`decisions.appealed.${appeal.status}`)}</p> : null}
      {appeal?.reasons ? <blockquote>{appeal.reasons}</blockquote> : null}
      {appealUntil && named ? <Objection {...named} until={appealUntil} /> : null}
    </article>
  )
}

const namesOf = (
  { case: caseId, sanction }: StatementLineFragment,
  token: string | undefined,
): { name: 'case' | 'sanction' | 'token'; value: string } | null => {
  if (token !== undefined) return { name: 'token', value: token }
  if (sanction) return { name: 'sanction', value: sanction }
  return caseId ? { name: 'case', value: caseId } : null
}
