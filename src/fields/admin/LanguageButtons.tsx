'use client'

import {
  ConfirmationModal,
  FormSubmit,
  PopupList,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'

/**
 * Publishes the language of the form. Payload's own button offers all languages at once, which would mark a
 * translation public that nobody wrote.
 */
export const PublishLanguage = () => {
  const { hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, ...info } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const target = useTarget()
  const { t } = useTranslation()
  if (!hasPublishPermission) return null
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const publish = async (): Promise<void> => {
    const saved = await submit({
      action: target.action,
      method: info.id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'published' },
    })
    if (!saved) return
    info.setUnpublishedVersionCount(0)
    info.setHasPublishedDoc(true)
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasNews || info.uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
    >
      {t('version:publishIn', { locale: target.language })}
    </FormSubmit>
  )
}

/** Takes the language of the form back from the site; the others stay. */
export const WithdrawLanguage = () => {
  const { hasPublishPermission, hasPublishedDoc, id, ...info } = useDocumentInfo()
  const { submit } = useForm()
  const { openModal } = useModal()
  const target = useTarget()
  const { t } = useTranslation()
  if (!hasPublishPermission || !hasPublishedDoc || info.isTrashed) return null
  const modal = `withdraw-${id}`
  const withdraw = async (): Promise<void> => {
    const saved = await submit({
      action: target.action,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (!saved) return
    info.setUnpublishedVersionCount(1)
    info.setHasPublishedDoc(false)
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => openModal(modal)}>
        {t('version:unpublishIn', { locale: target.language })}
      </PopupList.Button>
      <ConfirmationModal
        body={t('version:aboutToUnpublishIn', { locale: target.language })}
        confirmingLabel={t('version:unpublishing')}
        heading={t('version:confirmUnpublish')}
        modalSlug={modal}
        onConfirm={withdraw}
      />
    </>
  )
}

/** Where the form is sent, in the language it is in. */
const useTarget = (): { action: string; language: string } => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code, label } = useLocale()
  const { i18n } = useTranslation()
  const query = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale: code })
  return {
    action: `${config.routes.api}/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query.toString()}`,
    language: typeof label === 'string' ? label : (label[i18n.language] ?? code),
  }
}
