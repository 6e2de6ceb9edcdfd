import type { CountName } from '../channels/channel'
import { countLabels } from '../metrics/countLabels'
import { useWords } from './words'

const names = Object.keys(countLabels) as CountName[]

/** A look at a post, as the API answers it. */
export type Look = { finishedAt?: string | null; outcome?: { kind?: string; why?: string } | null } & {
  [Name in CountName]?: number | null
}

/** What the network told last of a post, and apart from it what it does not tell. */
export const Figures = ({ looks }: { looks: readonly unknown[] }) => {
  const { say, of, language } = useWords()
  const all = looks.filter((each): each is Look => typeof each === 'object' && each !== null)
  const last = all.find(({ outcome }) => outcome?.kind === 'measured')
  // Nothing to show, and a reason: the token may not look, say.
  const failed = all[0]?.outcome
  if (!last) return failed?.why ? <div>{say('noFigures').replace('{why}', failed.why)}</div> : null
  const told = names.filter((name) => last[name] != null)
  const untold = names.filter((name) => last[name] == null)
  return (
    <div>
      {told.length > 0 && (
        <dl style={{ display: 'flex', flexWrap: 'wrap', gap: '0 0.9rem', margin: '0.15rem 0' }}>
          {told.map((name) => (
            <div key={name} style={{ display: 'flex', gap: '0.3rem' }}>
              <dt>{of(countLabels[name])}</dt>
              <dd style={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, margin: 0 }}>
                {(last[name] ?? 0).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {untold.length > 0 && (
        <div style={{ fontSize: '0.85em' }}>
          {say('notTold').replace(
            '{what}',
            untold.map((name) => of(countLabels[name]).toLocaleLowerCase(language)).join(', '),
          )}
        </div>
      )}
    </div>
  )
}
