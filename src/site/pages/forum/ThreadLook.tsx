import { PageScript } from '../../components/PageScript'

/**
 * Says to a visitor, whose page has no stream, that there are new replies: it asks once a minute, while somebody looks
 * at it.
 */
export const ThreadLook = ({
  topic,
  behind,
  locale,
  query,
  path,
  words,
}: {
  topic: string
  /** Number of the last reply when the page was made. */
  behind: number
  locale: string
  query: string
  /** Address of the topic: it leads on to a reply by its number. */
  path: string
  /** `{n}` is the count. */
  words: { one: string; other: string }
}) => (
  <>
    <div className="newReplies noPrint" role="status" id="new-replies">
      <a className="button" href={path} hidden>
        {words.one}
      </a>
    </div>
    <PageScript run={askAgain} args={[query, topic, behind, locale, words]} />
  </>
)

const askAgain = (
  query: string,
  topic: string,
  behind: number,
  locale: string,
  words: { readonly one: string; readonly other: string },
): void => {
  type Answer = { data?: { replyPage?: { entries: { reply: { number: number } | null }[] } | null } }
  const link = document.querySelector<HTMLAnchorElement>('#new-replies a')
  if (!link) return
  const path = link.getAttribute('href') ?? ''
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'hidden') return
    const response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { topic, after: behind } }),
    })
    const { data } = (await response.json()) as Answer
    const numbers = (data?.replyPage?.entries ?? []).flatMap(({ reply }) => (reply ? [reply.number] : []))
    const [first] = numbers
    link.hidden = first === undefined
    if (first === undefined) return
    const isOne = new Intl.PluralRules(locale).select(numbers.length) === 'one'
    link.textContent = (isOne ? words.one : words.other).replace('{n}', String(numbers.length))
    link.href = `${path}?reply=${first}`
  }
  // Milliseconds. A look that fails is made up for by the next.
  setInterval(() => void look().catch(() => undefined), 60_000)
}
