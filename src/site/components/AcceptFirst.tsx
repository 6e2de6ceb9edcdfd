import type { Code } from '../loaders/code'
import { around } from '../messages'
import { visit } from '../server/visit'
import { CheckBox } from './forms/fields'

/**
 * In a form that publishes, for members who have not accepted the code of conduct in force: the way to it, and a box
 * that accepts it together with the text, so that nothing typed is lost, with or without scripts.
 */
export const AcceptFirst = async ({ code }: { code: Code }) => {
  const { t, href, path, query } = await visit()
  const n = code.version ?? 1
  const [before, after] = around(t('compose.accept', { code: '{code}', n }), '{code}')
  return (
    <div className="note warn">
      <strong>{t('compose.acceptTitle')}</strong>
      <span>{t('compose.acceptText')}</span>
      <input type="hidden" name="codeVersion" value={n} />
      <CheckBox name="acceptedCode">
        {before}
        <a href={`${href('/code-of-conduct')}?next=${encodeURIComponent(href(path) + query)}`}>
          {t('nav.codeOfConduct').toLowerCase()}
        </a>
        {after}
      </CheckBox>
    </div>
  )
}
