import { visit } from '../../server/visit'

/**
 * A key leads to the text field of that id. Draws nothing: the hint stands beside the field. A line of script of the
 * page's own, not a client component, for which every page would load React.
 */
export const ComposeKey = async ({
  target,
  letter = 'r',
}: {
  target: string
  /** In small letters. @default 'r' */
  letter?: string
}) => {
  const { nonce } = await visit()
  const script = `(${leadTo.toString()})(${JSON.stringify(letter)},${JSON.stringify(target)})`
  // Browsers keep a nonce from those who read the page, React among them.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
}

/** Runs in the browser as it is written here, by itself: it uses nothing from around it. */
const leadTo = (letter: string, target: string): void => {
  document.addEventListener('keydown', (event) => {
    const at = event.target
    const typing = at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable]')
    if (event.key.toLowerCase() !== letter || typing || event.ctrlKey || event.metaKey || event.altKey) return
    const field = document.getElementById(target)
    // Where the field is not shown, the key is the browser's.
    if (!field?.checkVisibility()) return
    event.preventDefault()
    field.focus()
    field.scrollIntoView({ block: 'center' })
  })
}
