import { visit } from '../../../server/visit'

/** What a member has shown for one step: their own, a judge’s or an organiser’s view of it. */
export type ShownStep = {
  /** ISO 8601. */
  at?: string | null
  note?: string | null
  link?: string | null
  files?:
    | readonly {
        id: number | string
        url?: string | null
        mimeType?: string | null
        width?: number | null
        height?: number | null
      }[]
    | null
}

/** What was shown for a step, and when it was done. */
export const Shown = async ({ shown, zone }: { shown: ShownStep; zone: string }) => {
  const { t, format } = await visit()
  return (
    <div className="stepShown">
      {shown.at ? (
        <p className="meta">{t('steps.doneAt', { date: format.dateTime(shown.at, zone) })}</p>
      ) : null}
      {shown.note ? <p className="asWritten">{shown.note}</p> : null}
      {shown.link && /^https:/.test(shown.link) ? (
        <p>
          <a href={shown.link} rel="ugc nofollow noopener">
            {shown.link}
          </a>
        </p>
      ) : null}
      {shown.files && shown.files.length > 0 ? (
        <ul className="stepFiles">
          {shown.files.map((file, index) => (
            <li key={file.id}>
              {file.mimeType?.startsWith('image/') ? (
                <a href={file.url ?? ''}>
                  <img
                    src={file.url ?? ''}
                    alt={t('enter.picture', { n: String(index + 1) })}
                    width={file.width ?? 320}
                    height={file.height ?? 240}
                    loading="lazy"
                    decoding="async"
                  />
                </a>
              ) : (
                <a href={file.url ?? ''}>{t('entry.file')}</a>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
