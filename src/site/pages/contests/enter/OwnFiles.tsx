import { CheckBox } from '../../../components/forms/fields'
import type { EntryFileFragment } from '../../../graphql/generated'
import { visit } from '../../../server/visit'

/** Files that are with the hub already, each with a box that takes it away. */
export const OwnFiles = async ({ files }: { files: readonly EntryFileFragment[] | null }) => {
  const { t } = await visit()
  return files?.map((file, index) => {
    const isPicture = file.mimeType?.startsWith('image/') === true
    return (
      <div key={file.id} className="ownFile">
        {isPicture ? <img src={file.url ?? ''} alt="" width={96} height={72} /> : null}
        <input type="hidden" name="has" value={String(file.id)} />
        <CheckBox name={`drop-${file.id}`}>
          {t('enter.hasFile', {
            name: t(isPicture ? 'enter.picture' : 'enter.document', { n: String(index + 1) }),
          })}
        </CheckBox>
      </div>
    )
  })
}
