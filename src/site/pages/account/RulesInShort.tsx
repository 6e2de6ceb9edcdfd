import { SectionHead } from '../../components/Parts'
import type { Code } from '../../loaders/code'
import { visit } from '../../server/visit'

/** The titles of the rules, each leading to its text. */
export const RulesInShort = async ({ code }: { code: Code }) => {
  const { t, href } = await visit()
  return (
    <section>
      <SectionHead title={t('nav.codeOfConduct')} />
      <ol className="ruleList">
        {code.rules.map((rule) => (
          <li key={rule.key}>
            <a href={`${href('/code-of-conduct')}#${rule.key}`}>{rule.title}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
