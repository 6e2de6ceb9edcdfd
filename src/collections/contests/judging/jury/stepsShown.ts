import type { PayloadRequest } from 'payload'
import { type Id, idsOf } from '../../../../core/related'
import type { StoredContest } from '../stored'
import { type TableFile, tableFiles } from './tableParts'

/** What was shown for a step of a challenge, as a judge sees it. */
export type TableStep = {
  id: string
  title: string
  /** When it was done; null for a step that was not. */
  at: Date | null
  note: string | null
  link: string | null
  files: readonly TableFile[]
}

/** An entry with what it shows for steps, as the database keeps it. */
export type WithEvidence = {
  id: Id
  evidence?:
    | readonly {
        step: string
        at: string | Date
        note?: string | null
        link?: string | null
        files?: unknown
      }[]
    | null
}

/**
 * What entries show for the steps of their challenge, by entry: every step in its order, done or not, with the files that
 * the judge who asks may read. Empty for what is no challenge.
 */
export const stepsShown = async (
  { kind, challenge }: Pick<StoredContest, 'kind' | 'challenge'>,
  entries: readonly WithEvidence[],
  language: 'en' | 'fr',
  req: PayloadRequest,
): Promise<Map<string, TableStep[]>> => {
  const steps = kind === 'challenge' ? (challenge?.steps ?? []) : []
  if (steps.length === 0) return new Map()
  const files = await tableFiles(
    entries.flatMap(({ evidence }) => (evidence ?? []).flatMap((each) => idsOf(each.files))),
    req,
  )
  return new Map(
    entries.map(({ id, evidence }) => [
      String(id),
      steps.map((step): TableStep => {
        const done = (evidence ?? []).find((each) => each.step === step.id)
        return {
          id: step.id,
          title: step.title?.[language] || step.title?.en || step.title?.fr || '',
          at: done ? new Date(done.at) : null,
          note: done?.note ?? null,
          link: done?.link ?? null,
          files: idsOf(done?.files).flatMap((file) => files.get(String(file)) ?? []),
        }
      }),
    ]),
  )
}
