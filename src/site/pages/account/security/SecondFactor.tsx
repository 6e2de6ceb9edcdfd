import { renewCodes, setUpFactor, turnFactorOff } from '../../../actions/security'
import { ActionForm } from '../../../components/forms/ActionForm'
import { CodesRenewal, FactorSetup } from '../../../components/forms/FactorSetup'
import { TextField } from '../../../components/forms/fields'
import { SectionHead } from '../../../components/Parts'
import type { SecurityQuery } from '../../../graphql/generated'
import { visit } from '../../../server/visit'

/** The second factor: turning it on, new recovery codes, turning it off. */
export const SecondFactorSection = async ({
  factor,
}: {
  factor: SecurityQuery['myAccount']['secondFactor']
}) => {
  const { t, format } = await visit()
  const words = {
    start: t('security.factorStart'),
    enable: t('security.factorEnable'),
    sending: t('compose.sending'),
    password: t('login.password'),
    scan: t('security.factorScan'),
    typeIn: t('security.factorTypeIn'),
    qr: t('security.factorQR'),
    code: t('security.factorCode'),
    codes: t('security.codes'),
    codesText: t('security.codesText'),
    kept: t('security.codesKept'),
    renew: t('security.codesRenew'),
    anyCode: t('login.code'),
  }
  return (
    <section aria-label={t('security.factor')}>
      <SectionHead title={t('security.factor')} />
      <p>
        {factor.on
          ? t('security.factorOn', {
              date: factor.since ? format.date(factor.since) : '',
              n: factor.recoveryCodesLeft,
            })
          : t('security.factorOff')}
      </p>
      <FactorSetup action={setUpFactor} isOn={factor.on} words={words} />
      {factor.on ? (
        <>
          <details>
            <summary>{t('security.codesRenew')}</summary>
            <CodesRenewal action={renewCodes} words={words} />
          </details>
          <ActionForm
            folded={{ label: t('security.factorTurnOff') }}
            action={turnFactorOff}
            submit={t('security.factorTurnOff')}
            sending={t('compose.sending')}
          >
            <TextField
              name="offPassword"
              label={t('login.password')}
              type="password"
              autoComplete="current-password"
              required
            />
            <TextField
              name="offCode"
              label={t('login.code')}
              autoComplete="one-time-code"
              maxLength={40}
              required
            />
          </ActionForm>
        </>
      ) : null}
    </section>
  )
}
