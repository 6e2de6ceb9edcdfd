import type { PayloadRequest } from 'payload'
import type { CodesOfConduct } from '../../../payload-types'
import { type CodeChanges, type ComparedCode, compareCodes } from '../compare/codes'
import { conductErrors } from '../errors'
import { conductVersion } from './readVersions'

/**
 * What changed between two versions that whoever asks may read, in one language.
 *
 * @throws CODE_NOT_FOUND naming `from` or `to`
 */
export const conductChanges = async (
  { from, to, locale }: { from: number; to: number; locale?: 'en' | 'fr' | null },
  req: PayloadRequest,
): Promise<CodeChanges> => {
  const read = async (field: 'from' | 'to', version: number): Promise<ComparedCode> => {
    const code = await conductVersion({ version, locale }, req)
    if (!code) throw conductErrors.CODE_NOT_FOUND({ field })
    return comparedCode(code)
  }
  const before = await read('from', from)
  const after = await read('to', to)
  return compareCodes(before, after, req.locale === 'fr' ? 'fr' : 'en')
}

const comparedCode = ({ version, title, intro, rules }: CodesOfConduct): ComparedCode => ({
  version,
  title,
  intro: intro ?? '',
  rules: rules.map(({ key, title, text, examples, severity, measure }) => ({
    key,
    title,
    text,
    examples: (examples ?? []).map(({ isFine, text }) => ({ isFine: isFine ?? false, text })),
    severity,
    measure,
  })),
})
