import { AcceptFirst } from '../../../components/AcceptFirst'
import { CheckBox, Choice, TextField } from '../../../components/forms/fields'
import { codeToAccept } from '../../../loaders/code'
import { rulesOf } from '../../../loaders/contest'
import type { ContestPage } from '../../../loaders/happenings'
import { around } from '../../../messages'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { countriesIn } from './asked'

/** What is asked of who enters for the first time: age and country where the contest wants them, code and rules. */
export const Conditions = async ({
  contest,
  accepted,
}: {
  contest: ContestPage
  /** Versions of the rules that the member has accepted with other entries. */
  accepted: readonly number[]
}) => {
  const [{ t, href, locale }, code, rules] = await Promise.all([visit(), codeToAccept(), rulesOf(contest.id)])
  const isKnown = rules === null || accepted.includes(rules.version)
  const who = contest.eligibility
  const asksTerritory = [...(who?.territories ?? []), ...(who?.excludedTerritories ?? [])].length > 0
  const [before, after] = around(
    t('enter.rules', { rules: '{rules}', version: String(rules?.version ?? 1) }),
    '{rules}',
  )
  return (
    <>
      {who?.minimumAge && !isKnown ? (
        <TextField
          name="age"
          label={t('enter.field.age')}
          hint={t('enter.field.ageHint', { n: who.minimumAge })}
          inputMode="numeric"
          maxLength={3}
        />
      ) : null}
      {asksTerritory && !isKnown ? (
        <Choice
          name="territory"
          label={t('enter.field.territory')}
          options={[{ value: '', label: t('enter.choose') }, ...countriesIn(locale)]}
        />
      ) : null}
      {code ? <AcceptFirst code={code} /> : null}
      {isKnown ? null : (
        <>
          <input type="hidden" name="version" value={String(rules.version)} />
          <CheckBox name="rulesVersion">
            {before}
            <a href={`${href(readablePath('contests', contest.slug))}#rules`}>{t('enter.rulesName')}</a>
            {after}
          </CheckBox>
        </>
      )}
    </>
  )
}
