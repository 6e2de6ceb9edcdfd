import { createModes, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A server that answers `POST /v1/moderations`. */
export type ModerationsServer = RunningServer & {
  /** Where to ask. */
  endpoint: string
  key: string
  /** What it was asked, in the order of arrival. */
  asked: { model?: unknown; input?: unknown }[]
  next: (...modes: Mode[]) => void
}

/** Words that a service flags, and as what. */
type Words = Readonly<Record<string, string>>

type Service = {
  categories: readonly string[]
  words: Words
  /** What the service adds to each result. */
  more: (flags: Record<string, boolean>) => Record<string, unknown>
  /** The model that answers for a name. */
  modelOf: (asked: string) => string
  refusal: (status: number) => unknown
}

const start = async (
  service: Service,
  { key, port }: { key: string; port?: number | undefined },
): Promise<ModerationsServer> => {
  const modes = createModes()
  const asked: ModerationsServer['asked'] = []
  const server = await startHttpServer(({ method, path, headers, json, answer, drop }) => {
    if (`${method} ${path}` !== 'POST /v1/moderations') return answer(404, service.refusal(404))
    const question = (json() ?? {}) as { model?: unknown; input?: unknown }
    asked.push(question)
    const mode = modes.take()
    if (mode?.kind === 'status')
      return answer(mode.status, mode.body ?? service.refusal(mode.status), mode.headers)
    if (mode?.kind === 'drop-request' || mode?.kind === 'drop-answer') return drop()
    if (mode?.kind === 'hang') return
    if (headers.authorization !== `Bearer ${key}`) return answer(401, service.refusal(401))
    const { model, input } = question
    const inputs = Array.isArray(input) ? input : [input]
    if (typeof model !== 'string' || inputs.some((each) => typeof each !== 'string'))
      return answer(400, service.refusal(400))
    answer(200, {
      id: 'modr-simulated',
      model: service.modelOf(model),
      results: inputs.map((text) => resultOf(service, String(text).toLowerCase())),
    })
  }, port)
  return { ...server, endpoint: `${server.url}/v1/moderations`, key, asked, next: modes.next }
}

const resultOf = ({ categories, words, more }: Service, text: string): Record<string, unknown> => {
  const hit = new Set(Object.entries(words).flatMap(([word, name]) => (text.includes(word) ? [name] : [])))
  const flags = Object.fromEntries(categories.map((name) => [name, hit.has(name)]))
  const scores = Object.fromEntries(categories.map((name) => [name, hit.has(name) ? 0.93 : 0.0012]))
  return { ...more(flags), categories: flags, category_scores: scores }
}

const openaiCategories = [
  ...['harassment', 'harassment/threatening', 'sexual', 'sexual/minors', 'hate', 'hate/threatening'],
  ...['illicit', 'illicit/violent', 'self-harm', 'self-harm/intent', 'self-harm/instructions'],
  ...['violence', 'violence/graphic'],
]

/**
 * Starts an OpenAI, as far as moderation goes. Texts with `harassing`, `hateful`, `threatening` or `despairing` are
 * flagged. Facts: developers.openai.com/docs/guides/moderation.
 */
export const startOpenAI = (args: { key?: string; port?: number } = {}): Promise<ModerationsServer> =>
  start(
    {
      categories: openaiCategories,
      words: {
        harassing: 'harassment',
        hateful: 'hate',
        threatening: 'harassment/threatening',
        despairing: 'self-harm/intent',
      },
      more: (flags) => ({
        flagged: Object.values(flags).some(Boolean),
        category_applied_input_types: Object.fromEntries(openaiCategories.map((name) => [name, ['text']])),
      }),
      modelOf: (asked) => (asked === 'omni-moderation-latest' ? 'omni-moderation-2024-09-26' : asked),
      refusal: (status) => ({
        error: {
          message: status === 401 ? 'Incorrect API key provided.' : 'The request was refused.',
          type: 'invalid_request_error',
          param: null,
          code: status === 401 ? 'invalid_api_key' : null,
        },
      }),
    },
    { key: args.key ?? 'sk-simulated', port: args.port },
  )

/**
 * Starts a Mistral, as far as moderation goes. Texts with `hateful`, `threatening` or `despairing` are flagged. Facts:
 * docs.mistral.ai/api/endpoint/classifiers.
 */
export const startMistral = (args: { key?: string; port?: number } = {}): Promise<ModerationsServer> =>
  start(
    {
      categories: [
        ...['sexual', 'hate_and_discrimination', 'violence_and_threats', 'dangerous_and_criminal_content'],
        ...['selfharm', 'health', 'financial', 'law', 'pii'],
      ],
      words: {
        hateful: 'hate_and_discrimination',
        threatening: 'violence_and_threats',
        despairing: 'selfharm',
        lawyer: 'law',
      },
      more: () => ({}),
      modelOf: (asked) => asked,
      refusal: (status) =>
        status === 401
          ? { detail: 'Unauthorized' }
          : { object: 'error', message: 'The request was refused.' },
    },
    { key: args.key ?? 'simulated-mistral-key', port: args.port },
  )
