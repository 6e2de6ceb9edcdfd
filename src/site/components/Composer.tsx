import type { ReactNode } from 'react'
import { codeToAccept } from '../loaders/code'
import { draftFor } from '../loaders/draft'
import { silence } from '../loaders/silence'
import { formKey } from '../server/formKey'
import { visit } from '../server/visit'
import { AcceptFirst } from './AcceptFirst'
import { Face } from './Face'
import { ActionForm } from './forms/ActionForm'
import { ComposeKey } from './forms/ComposeKey'
import { MarkdownField } from './compose/MarkdownField'
import { composeTools } from './compose/tools'
import { Silenced } from './Silenced'
import type { FormAction } from './forms/state'

/** What {@link Composer} takes. */
export type ComposerProps = {
  action: FormAction
  label: string
  submit: string
  /** Said to visitors instead of the form. */
  login: string
  /** Hidden fields, beside the form's own key. */
  fields: Record<string, string>
  /** Name under which an unsent text is kept. */
  draft: string
  /** Id of the topic that is written in. @default none */
  topic?: string
  /** What the text begins with, when nothing was kept. @default nothing */
  begun?: string
  /** Above the form: what it answers. @default nothing */
  children?: ReactNode
}

/** Where members write; visitors are shown the door. */
export const Composer = async ({
  action,
  label,
  submit,
  login,
  fields,
  draft,
  topic,
  begun,
  children,
}: ComposerProps) => {
  const [{ me, t, href, path, query, locale }, code] = await Promise.all([visit(), codeToAccept()])
  if (!me)
    return (
      <p className="actions noPrint">
        <span>{login}</span>
        <a className="button plain" href={`${href('/login')}?next=${encodeURIComponent(href(path) + query)}`}>
          {t('nav.login')}
        </a>
        <a href={href('/join')}>{t('nav.join')}</a>
      </p>
    )
  if (await silence()) return <Silenced />
  const kept = await draftFor(draft)
  return (
    <div className="composer" id="compose">
      <Face member={me} />
      <ActionForm
        action={action}
        submit={submit}
        sending={t('compose.sending')}
        draft={draft}
        kept={kept && { form: kept.form, query: kept.query, isRestored: kept.body !== '' }}
        restored={t('compose.restored')}
        aside={<span className="hint keyHint">{t('compose.key')}</span>}
      >
        {children}
        <input type="hidden" name="key" value={formKey()} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <MarkdownField
          name="body"
          label={label}
          hint={t('compose.markdown')}
          defaultValue={kept?.body || begun}
          lang={locale}
          tools={composeTools(t, topic)}
          required
        />
        {code ? <AcceptFirst code={code} /> : null}
      </ActionForm>
      <ComposeKey target="body" />
    </div>
  )
}
