import { Icon } from '../../components/Icon'
import type { Code } from '../../loaders/code'
import { visit } from '../../server/visit'

/** One rule: what it means, what is fine and what is not, what a breach weighs and what follows. */
export const Rule = async ({ rule }: { rule: Code['rules'][number] }) => {
  const { t } = await visit()
  const examples = rule.examples ?? []
  const groups = [
    { name: 'fine', icon: 'check', shown: examples.filter(({ isFine }) => isFine) },
    { name: 'notFine', icon: 'alert', shown: examples.filter(({ isFine }) => !isFine) },
  ] as const
  return (
    <li id={rule.key}>
      <h2>
        <a href={`#${rule.key}`} aria-label={t('code.link', { rule: rule.title ?? '' })}>
          {rule.title}
        </a>
      </h2>
      <p>{rule.text}</p>
      {groups
        .filter(({ shown }) => shown.length > 0)
        .map(({ name, icon, shown }) => (
          <div key={name} className={`examples ${name}`}>
            <h3>
              <Icon name={icon} />
              {t(`code.${name}`)}
            </h3>
            <ul>
              {shown.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      {rule.severity && rule.measure ? (
        <p className="follows">
          <strong>{t(`code.severity.${rule.severity}`)}</strong> {t(`code.measure.${rule.measure}`)}
        </p>
      ) : null}
    </li>
  )
}
