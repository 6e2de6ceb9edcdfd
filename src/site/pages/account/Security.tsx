import { ask } from '../../server/graphql'
import { SecurityDocument } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { AccountFrame } from './AccountFrame'
import { Identities } from './Identities'
import { HandleSection, EmailSection, PasswordSection } from './security/Names'
import { SecondFactorSection } from './security/SecondFactor'
import { SessionsSection } from './security/Sessions'

/** The locks of an account: password, second factor, sessions, address, handle. */
export const Security = async () => {
  const { t, me } = await visit()
  // Strangers are asked in by the frame; there is nothing to ask the hub about.
  if (!me) return <AccountFrame room="security">{null}</AccountFrame>
  const { myAccount, mySessions } = await ask(SecurityDocument, {})
  const { secondFactor, emailChange, handle, handleChangesAgain, email } = myAccount
  return (
    <AccountFrame room="security">
      {secondFactor.demanded ? (
        <div className="note warn" role="note">
          <strong>{t('security.demanded')}</strong>
          <span>{t('security.demandedText')}</span>
        </div>
      ) : null}
      <SecondFactorSection factor={secondFactor} />
      <PasswordSection />
      <Identities />
      <SessionsSection sessions={mySessions} />
      <EmailSection email={email} change={emailChange} />
      <HandleSection handle={handle} again={handleChangesAgain} />
    </AccountFrame>
  )
}
