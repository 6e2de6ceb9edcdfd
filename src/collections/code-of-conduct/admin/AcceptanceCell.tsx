import type { DefaultServerCellComponentProps } from 'payload'
import { acceptedInWords, readAcceptances } from './readAcceptances'

/** In the list of codes: how many members have accepted each version. */
export const AcceptanceCell = async ({ rowData, payload, i18n }: DefaultServerCellComponentProps) => {
  const counted = await readAcceptances(rowData, payload)
  return <span>{counted ? acceptedInWords(counted, i18n.language) : '–'}</span>
}
