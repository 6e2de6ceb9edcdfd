import { PageScript } from '../PageScript'

/** A key leads to the text field of that id. Draws nothing: the hint stands beside the field. */
export const ComposeKey = ({
  target,
  letter = 'r',
}: {
  target: string
  /** In small letters. @default 'r' */
  letter?: string
}) => <PageScript run={leadTo} args={[letter, target]} />

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
