import { visit } from '../server/visit'

/** What can be written into a page. */
type Plain = string | number | boolean | null | { readonly [key: string]: Plain }

/**
 * A few lines of script of the page's own, in place of a client component: one of those, and a page loads all of React.
 *
 * @param props.run - runs in the browser as it is written, by itself: it uses nothing from around it. A page of members
 * may be drawn anew without it, after an action; so it listens to the document and looks for elements when it needs them.
 */
export const PageScript = async <Args extends readonly Plain[]>({
  run,
  args,
}: {
  run: (...args: Args) => void
  args: Args
}) => {
  const { nonce } = await visit()
  const given = args.map((each) => JSON.stringify(each).replaceAll('<', '\\u003c')).join(',')
  // Browsers keep a nonce from those who read the page, React among them.
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: `(${run.toString()})(${given})` }}
    />
  )
}
