import type { Payload } from 'payload'
import type { CodesOfConduct } from '../../src/payload-types'

/** A rule as a test words it; what is left out is the default, in French « … (fr) ». */
export type TestRule = Partial<Pick<CodesOfConduct['rules'][number], 'severity' | 'measure'>> & {
  key: string
  title?: string
  text?: string
  examples?: { isFine: boolean; text: string }[]
  fr?: { title?: string; text?: string }
}

/** Makes a version of the code of conduct in both languages, and publishes it. */
export const publishCode = async (
  payload: Payload,
  args: {
    version: number
    title?: string
    rules?: readonly TestRule[]
    /** @default at once */
    effectiveAt?: string
    /** @default 'published' */
    status?: 'published' | 'draft'
  },
): Promise<CodesOfConduct> => {
  const { version, title = `Code ${version}`, effectiveAt, status = 'published' } = args
  const rules = args.rules ?? [{ key: 'kind', title: 'Be kind', text: 'To everybody.' }]
  const made = await payload.create({
    collection: 'codes-of-conduct',
    locale: 'en',
    draft: true,
    data: {
      title,
      version,
      effectiveAt,
      rules: rules.map(({ key, title = key, text = `About ${key}.`, examples = [], severity, measure }) => ({
        key,
        title,
        text,
        examples,
        severity: severity ?? 'moderate',
        measure: measure ?? 'hide',
      })),
    },
  })
  return payload.update({
    collection: 'codes-of-conduct',
    id: made.id,
    locale: 'fr',
    data: {
      title: `${title} (fr)`,
      _status: status,
      rules: made.rules.map((rule, index) => ({
        ...rule,
        title: rules[index]?.fr?.title ?? `${rule.title} (fr)`,
        text: rules[index]?.fr?.text ?? `${rule.text} (fr)`,
        examples: rule.examples?.map((example) => ({ ...example, text: `${example.text} (fr)` })),
      })),
    },
    draft: status === 'draft',
  })
}

/** A member accepts a version, as `acceptCodeOfConduct` and `registerMember` write it. */
export const acceptedBy = async (
  payload: Payload,
  member: { id: number | string },
  version: number,
): Promise<void> => {
  await payload.create({
    collection: 'conduct-acceptances',
    data: { member: member.id as number, version },
  })
}
