import { deflateSync } from 'node:zlib'
import { featuresOfText } from '../checks/classifier'
import { type Features, tableSize } from '../checks/classifier/features'
import { type HeadName, heads } from '../checks/classifier/heads'
import { shielded } from '../checks/masked'
import { markdownVoices } from '../../../core/markdown'
import { featuresVersion, joined, type StoredModel } from '../checks/classifier/model'
import { corporaIn, type Example, isDiagnostic, isNoisy, partOf } from './corpora'
import { disguised } from './disguiser'
import { fit, type Linear, type Sample, sumOf } from './logistic'
import { randomOf } from './random'
import { writtenExamples } from './written'

/** How the shipped model was found; see docs/moderation.md for what else was tried. */
export const recipe = {
  seed: 20261122,
  folds: 4,
  epochs: 8,
  step: 0.1,
  decay: 1e-5,
  /** How many of the texts are also learnt from in disguise. */
  disguised: { written: 0.4, positive: 0.1, other: 0.05 },
  byRatio: { spam: true, toxic: false },
  /** A corpus counts so much, by how its name begins; found by what it does to the others. */
  weights: {
    toxic: { tweets: 0.3, written: 3 },
    // The first name that fits counts.
    spam: { 'written-ham': 4, written: 2, 'forum-support.fr': 5, sms: 3, youtube: 4 },
  },
} as const

/** An example, read; a disguised copy only teaches. */
export type Prepared = Example & { pieces: Features[]; part: number; isCopy: boolean }

/** Scores of one held-out text: sums before calibration. */
export type HeldOut = { example: Prepared; scores: Record<HeadName, number> }

/** What training yields: the file, and the texts judged by a model that never saw them. */
export type Trained = { model: StoredModel; heldOut: readonly HeldOut[] }

/**
 * Trains the classifier on the corpora of a folder and on what was written for this project. The same folder and seed
 * give the same file, byte for byte.
 *
 * @param tell - is told what is being done.
 */
export const train = (directory: string, version: string, tell: (line: string) => void): Trained => {
  const read = [...corporaIn(directory), ...writtenExamples(recipe.seed)]
  tell(`${read.length} texts`)
  const prepared = prepare(read)
  tell(`${prepared.length} with copies in disguise`)
  const odds = new Map<Prepared, Record<HeadName, number[]>>()
  for (let part = 0; part < recipe.folds; part += 1) {
    const models = fitHeads(prepared, (example) => example.part !== part)
    for (const example of prepared)
      if (!example.isCopy && (teaches(example) ? example.part === part : part === 0))
        odds.set(example, sumsOf(models, example))
    tell(`fold ${part + 1} of ${recipe.folds}`)
  }
  const whole = fitHeads(prepared, () => true)
  const scales = Object.fromEntries(
    heads.map((head) => [
      head,
      calibrate(
        [...odds].filter(([example]) => teaches(example)),
        head,
      ),
    ]),
  ) as Record<HeadName, { slope: number; offset: number }>
  const stored = (head: HeadName) => ({ ...scales[head], ...quantised(whole[head]) })
  return {
    model: {
      version,
      features: featuresVersion,
      recipe: { ...recipe },
      data: sourcesOf(read),
      spam: stored('spam'),
      toxic: stored('toxic'),
    },
    heldOut: [...odds].map(([example, sums]) => ({
      example,
      scores: Object.fromEntries(
        heads.map((head) => [
          head,
          joined(
            head,
            sums[head].map((sum) => scales[head].offset + scales[head].slope * sum),
          ),
        ]),
      ) as Record<HeadName, number>,
    })),
  }
}

const teaches = ({ corpus }: Example): boolean => !isDiagnostic(corpus) && !isNoisy(corpus)

const prepare = (examples: readonly Example[]): Prepared[] => {
  const random = randomOf(recipe.seed)
  const read = (example: Example, isCopy: boolean): Prepared => ({
    ...example,
    pieces: featuresOfText(markdownVoices(shielded(example.text)).said).slice(0, 6),
    part: partOf(example.group, recipe.folds),
    isCopy,
  })
  return examples.flatMap((example) => {
    const { corpus, label } = example
    const share = corpus.startsWith('written')
      ? recipe.disguised.written
      : label === 'ham'
        ? recipe.disguised.other
        : recipe.disguised.positive
    const isCopied = teaches(example) && !corpus.startsWith('forum') && random() < share
    return [
      read(example, false),
      ...(isCopied ? [read({ ...example, text: disguised(example.text, random) }, true)] : []),
    ]
  })
}

const fitHeads = (
  examples: readonly Prepared[],
  isIn: (example: Prepared) => boolean,
): Record<HeadName, Linear> => {
  const chosen = examples.filter((example) => teaches(example) && isIn(example))
  const corpora = [...new Set(chosen.map(({ corpus }) => corpus))]
  const samples = (head: HeadName): Sample[] =>
    chosen.flatMap(({ pieces, label, corpus, isCopy }) =>
      pieces.map((piece) => ({
        places: piece[head],
        isPositive: label === head,
        weight: (weightOf(head, corpus) * (isCopy ? 0.5 : 1)) / Math.sqrt(pieces.length),
        // Where both classes are known to be common, or the whole corpus is honest, its level is no accident.
        corpus: /^(written|forum)/.test(corpus) ? 0 : corpora.indexOf(corpus) + 1,
      })),
    )
  return {
    spam: fit(samples('spam'), tableSize, { ...recipe, byRatio: recipe.byRatio.spam }),
    toxic: fit(samples('toxic'), tableSize, { ...recipe, byRatio: recipe.byRatio.toxic }),
  }
}

const weightOf = (head: HeadName, corpus: string): number =>
  Object.entries(recipe.weights[head]).find(([name]) => corpus.startsWith(name))?.[1] ?? 1

const sumsOf = (models: Record<HeadName, Linear>, { pieces }: Prepared): Record<HeadName, number[]> => ({
  spam: pieces.map((piece) => worst(models.spam, 'spam', piece)),
  toxic: pieces.map((piece) => worst(models.toxic, 'toxic', piece)),
})

const worst = (model: Linear, head: HeadName, piece: Features): number =>
  Math.max(sumOf(model, piece[head]), piece.bare ? sumOf(model, piece.bare[head]) : -Infinity)

/** Platt's scaling on held-out texts: a line from sums to the logarithm of odds, by gradient descent. Each corpus and class weighs alike. */
const calibrate = (
  odds: readonly (readonly [Prepared, Record<HeadName, number[]>])[],
  head: HeadName,
): { slope: number; offset: number } => {
  const rows = odds.map(([example, sums]) => ({
    sum: joined(head, sums[head]),
    isPositive: example.label === head,
    key: `${example.corpus} ${example.label === head}`,
  }))
  const counts = new Map<string, number>()
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1)
  const total = counts.size
  let slope = 1
  let offset = 0
  for (let round = 0; round < 400; round += 1) {
    let bySlope = 0
    let byOffset = 0
    for (const { sum, isPositive, key } of rows) {
      const error = 1 / (1 + Math.exp(-(offset + slope * sum))) - (isPositive ? 1 : 0)
      const weight = 1 / ((counts.get(key) ?? 1) * total)
      bySlope += weight * error * sum
      byOffset += weight * error
    }
    slope -= 0.2 * bySlope
    offset -= 0.2 * byOffset
  }
  return { slope, offset }
}

/** Weights as signed bytes: what is beyond four deviations is cut there. */
const quantised = ({ weights }: Linear): { unit: number; weights: string } => {
  const used = weights.filter((weight) => weight !== 0)
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / (used.length || 1))
  const unit = (8 * spread) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
  return { unit, weights: deflateSync(bytes, { level: 9 }).toString('base64') }
}

const licences: readonly (readonly [RegExp, string])[] = [
  [/^written/, 'MIT, written for this project'],
  [/^forum/, 'CC BY-SA 3.0 (Mozilla support forum)'],
  [/^mlma|^tweets/, 'MIT'],
  [/^sms|^youtube/, 'CC BY 4.0 (UCI)'],
]

const sourcesOf = (examples: readonly Example[]): StoredModel['data'] => {
  const counts = new Map<string, number>()
  for (const example of examples)
    if (teaches(example)) counts.set(example.corpus, (counts.get(example.corpus) ?? 0) + 1)
  return [...counts].map(([name, texts]) => ({
    name,
    texts,
    licence: licences.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown',
  }))
}
