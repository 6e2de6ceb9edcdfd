'use client'

import { ActionForm, useForm } from './ActionForm'
import { TextField } from './fields'
import type { FormAction } from './state'

/** The words of {@link FactorSetup}, in the visitor's language. */
export type FactorWords = Record<
  | 'start'
  | 'enable'
  | 'sending'
  | 'password'
  | 'scan'
  | 'typeIn'
  | 'qr'
  | 'code'
  | 'codes'
  | 'codesText'
  | 'kept',
  string
>

/**
 * Turning the second factor on, in one form: the password, then the secret and its first code, then the recovery codes.
 * It stays in its place when the page says that the factor is on: without scripts the codes come with that very page.
 */
export const FactorSetup = ({
  action,
  isOn,
  words,
}: {
  action: FormAction
  /** Is it on already? Then there is nothing to ask, only perhaps something to show. */
  isOn: boolean
  words: FactorWords
}) => (
  <ActionForm
    action={action}
    submit={({ values }) => (values.codes || isOn ? null : values.secret ? words.enable : words.start)}
    sending={words.sending}
  >
    <Steps isOn={isOn} words={words} />
  </ActionForm>
)

const Steps = ({ isOn, words }: { isOn: boolean; words: FactorWords }) => {
  const { codes, secret, qr } = useForm().values
  if (codes) return <RecoveryCodes codes={codes} words={words} />
  if (isOn) return null
  if (secret && qr)
    return (
      <>
        <p>{words.scan}</p>
        <img
          className="qr"
          src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          alt={words.qr}
          width={220}
          height={220}
        />
        <p>
          {words.typeIn} <code className="secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
        </p>
        <TextField
          name="code"
          label={words.code}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
          asked
          required
        />
      </>
    )
  return (
    <TextField
      name="factorPassword"
      label={words.password}
      type="password"
      autoComplete="current-password"
      required
    />
  )
}

/** Recovery codes, to be copied once. */
export const RecoveryCodes = ({
  codes,
  words,
}: {
  codes: string
  words: Pick<FactorWords, 'codes' | 'codesText' | 'kept'>
}) => (
  <div className="note good" role="status" data-answer tabIndex={-1}>
    <strong>{words.codes}</strong>
    <span>{words.codesText}</span>
    {/* One block of text: it is selected and copied whole, by a keyboard too. */}
    <pre className="codes" tabIndex={0}>
      {codes}
    </pre>
    <a href="">{words.kept}</a>
  </div>
)

/** New recovery codes for a code, in one form. */
export const CodesRenewal = ({
  action,
  words,
}: {
  action: FormAction
  words: FactorWords & { renew: string; anyCode: string }
}) => (
  <ActionForm
    action={action}
    submit={({ values }) => (values.codes ? null : words.renew)}
    sending={words.sending}
  >
    <RenewalSteps words={words} />
  </ActionForm>
)

const RenewalSteps = ({ words }: { words: FactorWords & { anyCode: string } }) => {
  const { codes } = useForm().values
  return codes ? (
    <RecoveryCodes codes={codes} words={words} />
  ) : (
    <TextField name="renewCode" label={words.anyCode} autoComplete="one-time-code" maxLength={40} required />
  )
}
