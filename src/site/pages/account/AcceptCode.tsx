import { CheckBox } from '../../components/forms/fields'
import type { Code } from '../../loaders/code'
import { around } from '../../messages'
import { visit } from '../../server/visit'

/** The box with which a newcomer accepts the code of conduct in force; nothing when there is none. */
export const AcceptCode = async ({ code }: { code: Code | null }) => {
  const { t, href } = await visit()
  const [before, after] = around(t('join.accept', { code: '{code}', n: code?.version ?? 1 }), '{code}')
  return (
    <>
      <input type="hidden" name="version" value={code?.version ?? ''} />
      {code ? (
        <CheckBox name="acceptedCode">
          {before}
          <a href={href('/code-of-conduct')}>{t('nav.codeOfConduct').toLowerCase()}</a>
          {after}
        </CheckBox>
      ) : null}
    </>
  )
}
