import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Trail } from '../../components/Parts'
import { type CodeChanges, codeChanges, codeVersions } from '../../loaders/code'
import type { MessageKey } from '../../messages'
import { visit } from '../../server/visit'
import { Changed } from './Changed'
import { Versions } from './Versions'

type RuleChange = CodeChanges['rules'][number]

/** What changed between two versions: the changed rules in full with their words marked, the others by name. */
export const Changes = async ({ from, to }: { from: number; to: number }) => {
  const [{ t, href, path, query }, changes, versions] = await Promise.all([
    visit(),
    codeChanges(from, to),
    codeVersions(),
  ])
  if (!changes) notFound()
  const changed = changes.rules.filter(({ change }) => change !== 'kept')
  const kept = changes.rules.filter(({ change }) => change === 'kept')
  return (
    <Page pair={{ path: `${path}${query}`, translated: true }}>
      <div className="wide page code">
        <div className="pageHead">
          <div>
            <Trail steps={[{ path: '/code-of-conduct', label: t('nav.codeOfConduct') }]} />
            <h1>{t('code.changes', { from, to })}</h1>
            <p className="lead">{t('code.changesCount', { n: changed.length })}</p>
            <p className="hint">
              <Legend />
            </p>
          </div>
        </div>
        {isChanged(changes.intro) ? (
          <section className="ruleChange">
            <h2>{t('code.intro')}</h2>
            <p>
              <Changed words={changes.intro} />
            </p>
          </section>
        ) : null}
        {changed.map((rule) => (
          <ChangedRule key={rule.key} rule={rule} />
        ))}
        {kept.length > 0 ? (
          <section>
            <h2>{t('code.unchanged')}</h2>
            <ul className="keptRules">
              {kept.map(({ key, title }) => (
                <li key={key}>
                  <a href={`${href(`/code-of-conduct?version=${to}`)}#${key}`}>
                    {title.map(({ text }) => text).join('')}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Versions versions={versions} shown={0} />
      </div>
    </Page>
  )
}

const isChanged = (words: RuleChange['title']): boolean => words.some(({ kind }) => kind !== 'kept')

const Legend = async () => {
  const { t } = await visit()
  return (
    <>
      <Changed words={[{ kind: 'removed', text: t('code.legendRemoved') }]} />{' '}
      <Changed words={[{ kind: 'added', text: t('code.legendAdded') }]} />
    </>
  )
}

const ChangedRule = async ({ rule }: { rule: RuleChange }) => {
  const { t } = await visit()
  const { key, change, hasMoved, from, to, title, text, examples } = rule
  const say = (name: string): string => t(name as Extract<MessageKey, `code.change.${string}`>)
  return (
    <section className={`ruleChange ${change}`} id={key}>
      <p className="tags">
        <span className="tag">{say(`code.change.${change}`)}</span>
        {hasMoved ? (
          <span className="tag">{t('code.movedFrom', { from: from ?? 0, to: to ?? 0 })}</span>
        ) : null}
      </p>
      <h2>
        <Changed words={title} />
      </h2>
      <p>
        <Changed words={text} />
      </p>
      {examples.length > 0 ? (
        <ul>
          {examples.map(({ kind, isFine, text }) => (
            <li key={`${kind} ${text}`}>
              {t(isFine ? 'code.fine' : 'code.notFine')}
              {t('code.colon')} <Changed words={[{ kind, text }]} />
            </li>
          ))}
        </ul>
      ) : null}
      <Choice name="severity" choice={rule.severity} />
      <Choice name="measure" choice={rule.measure} />
    </section>
  )
}

/** What a breach weighs, or what follows, where it is not as before. */
const Choice = async ({
  name,
  choice: { from, to },
}: {
  name: 'severity' | 'measure'
  choice: RuleChange['severity']
}) => {
  const { t } = await visit()
  if (from === to) return null
  const words = (
    [
      ['removed', from],
      ['added', to],
    ] as const
  ).flatMap(([kind, value]) =>
    value === null ? [] : [{ kind, text: t(`code.${name}.${value}` as MessageKey as never) }],
  )
  return (
    <p>
      {words.map((each) => (
        <span key={each.kind}>
          <Changed words={[each]} />{' '}
        </span>
      ))}
    </p>
  )
}
