import { toString as drawQR } from 'qrcode'
import { visit } from '../../server/visit'

/** A member's own code for the door. It holds an address, so that a phone without a reader of its own opens the door, too. */
export const OwnCode = async ({ code, path, date }: { code: string; path: string; date: string }) => {
  const { t, origin } = await visit()
  const address = `${origin}${path}/check-in?date=${date}&code=${code}`
  const drawn = await drawQR(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  return (
    <figure className="ownCode">
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`}
        alt={t('rsvp.qr')}
        width={220}
        height={220}
      />
      <figcaption>
        <strong className="figures">{code}</strong>
        <span className="hint">{t('rsvp.codeHint')}</span>
      </figcaption>
    </figure>
  )
}
