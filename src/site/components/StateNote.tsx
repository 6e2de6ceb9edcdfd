import type { Unpublished } from '../loaders/unpublished'
import { visit } from '../server/visit'

/** Tells the author of a text that not everybody sees what its state means. */
export const StateNote = async ({
  state,
  reasons = [],
}: {
  state: Unpublished | undefined
  /** What it is held for, as sentences of the reader's language. @default not said */
  reasons?: readonly string[]
}) => {
  const { t, href } = await visit()
  if (state === undefined) return null
  return (
    <div className={state === 'rejected' ? 'note danger' : 'note warn'} role="note">
      <strong>{t(`state.${state}`)}</strong>
      <span>
        {t(`state.${state}Text`)} <a href={href('/code-of-conduct')}>{t('nav.codeOfConduct')}</a>
      </span>
      {reasons.length > 0 ? (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
