'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** What one document of a kind is called in the language of the admin; the slug of a collection that is not shown. */
export const useKindName = (): ((kind: string) => string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (kind) => {
    const singular = config.collections.find(({ slug }) => slug === kind)?.labels.singular
    return singular === undefined ? kind : getTranslation(singular, i18n)
  }
}
