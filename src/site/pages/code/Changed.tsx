import type { CodeChanges } from '../../loaders/code'
import { visit } from '../../server/visit'

/**
 * A text with what was taken out and put in. Each is told apart by its line (struck, underlined), not by its colour
 * alone, and said to those who hear the page.
 */
export const Changed = async ({ words }: { words: CodeChanges['title'] }) => {
  const { t } = await visit()
  return words.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'kept') return <span key={key}>{text}</span>
    const Mark = kind === 'removed' ? 'del' : 'ins'
    return (
      <Mark key={key}>
        <span className="unseen">{t(kind === 'removed' ? 'code.hearRemoved' : 'code.hearAdded')} </span>
        {text}
        <span className="unseen"> {t('code.hearEnd')} </span>
      </Mark>
    )
  })
}
