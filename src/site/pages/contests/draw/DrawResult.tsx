import { SectionHead } from '../../../components/Parts'
import type { ShownDraw } from '../../../loaders/contestDraw'
import { visit } from '../../../server/visit'

/** Who was drawn, in order, under their pseudonyms; one's own is marked. */
export const DrawResult = async ({ draw }: { draw: ShownDraw }) => {
  const { t, format } = await visit()
  return (
    <section>
      <SectionHead title={t('draw.result')} id="draw-result" />
      <div className="tableScroll" role="region" aria-labelledby="draw-result" tabIndex={0}>
        <table className="drawTable">
          <thead>
            <tr>
              <th scope="col">{t('draw.place')}</th>
              <th scope="col">{t('draw.who')}</th>
              <th scope="col">{t('draw.ticket')}</th>
            </tr>
          </thead>
          <tbody>
            {draw.places.map(({ place, pseudonym, ticket, of, isAlternate }) => (
              <tr key={place} className={isAlternate ? undefined : 'isWinner'}>
                <th scope="row">
                  {format.number(place)} <span>{t(isAlternate ? 'draw.alternate' : 'draw.winner')}</span>
                </th>
                <td>
                  <code>{pseudonym}</code>
                  {pseudonym === draw.mine?.pseudonym ? <strong> {t('draw.you')}</strong> : null}
                </td>
                <td className="figures">{t('draw.ticketOf', { ticket: ticket + 1, of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
