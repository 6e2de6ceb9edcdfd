import { z } from 'zod'
import { type Check, evidenceLimit, type Signal, type Subject } from './check'
import { answeredJson, askProvider, ProviderFailure, type ProviderOptions, sentText } from './provider'

/** What a category of a service means here. */
export type Category = {
  code: keyof typeof moderationReasons
  /** See {@link Signal.weight}. */
  weight: number
  /** A person has to look, whoever wrote it. @default no */
  isGrave?: boolean
}

/** What the codes of these checks say to a moderator. */
export const moderationReasons = {
  harassment: { en: 'Harassment, says a service', fr: 'Harcèlement, selon un service' },
  hate: { en: 'Hate, says a service', fr: 'Haine, selon un service' },
  violence: { en: 'Violence or a threat, says a service', fr: 'Violence ou menace, selon un service' },
  sexual: { en: 'Sexual content, says a service', fr: 'Contenu sexuel, selon un service' },
  minors: {
    en: 'Sexual content about minors, says a service',
    fr: 'Contenu sexuel concernant des mineurs, selon un service',
  },
  crime: {
    en: 'Crime or something dangerous, says a service',
    fr: 'Crime ou danger, selon un service',
  },
  'self-harm': {
    en: 'Somebody may be in danger of hurting themselves, says a service: please look soon',
    fr: 'Une personne risque peut-être de se faire du mal, selon un service\u202f: à regarder vite',
  },
  'personal-data': { en: 'Personal data, says a service', fr: 'Données personnelles, selon un service' },
} as const

/** What both services answer; categories that are not known here are passed over. */
const answerShape = z.object({
  model: z.string(),
  results: z
    .array(
      z.object({
        categories: z.record(z.string(), z.boolean().nullable()),
        category_scores: z.record(z.string(), z.number().nullable()),
      }),
    )
    .min(1),
})

/**
 * A check that asks a service which speaks `POST /v1/moderations`: `{ model, input }` under a bearer key, answered by
 * flags and scores by category. What a service says counts once, by its gravest category: several are one opinion.
 */
export const moderationsCheck = (
  id: string,
  categories: Readonly<Record<string, Category>>,
  options: ProviderOptions,
): Check => ({
  id,
  cost: 'slow',
  version: options.model,
  reasons: moderationReasons,
  applies: ({ title, text }) => title !== '' || text !== '',
  look: async (subject) => signalsOf(id, categories, await answerTo(subject, options)),
})

const answerTo = async (subject: Subject, options: ProviderOptions): Promise<z.infer<typeof answerShape>> => {
  const answer = await askProvider(options, {
    url: options.url,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${options.key}` },
    body: JSON.stringify({ model: options.model, input: sentText(subject) }),
  })
  const parsed = answerShape.safeParse(answeredJson(answer))
  if (!parsed.success) throw new ProviderFailure('nonsense', false)
  return parsed.data
}

const signalsOf = (
  check: string,
  known: Readonly<Record<string, Category>>,
  { model, results }: z.infer<typeof answerShape>,
): Signal[] => {
  const noticed = results
    .flatMap(({ categories, category_scores: scores }) =>
      Object.entries(known).flatMap(([name, category]) =>
        categories[name] === true ? [{ category, name, score: scores[name] ?? null }] : [],
      ),
    )
    .sort((a, b) => b.category.weight - a.category.weight || (b.score ?? 0) - (a.score ?? 0))
  return noticed.map(({ category: { code, weight, isGrave }, name, score }, at) => ({
    check,
    code,
    weight: at === 0 ? weight : 0,
    evidence: `${name}${score === null ? '' : ` ${score.toFixed(2)}`} (${model})`.slice(0, evidenceLimit),
    ...(isGrave === true ? { atLeast: 'hold' as const } : {}),
  }))
}
