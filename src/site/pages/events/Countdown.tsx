import { PageScript } from '../../components/PageScript'

/**
 * How long until it begins, counted down in the browser: the page itself is kept, and says the same to everybody. Without
 * scripts the date says it all.
 *
 * @param props.text - the sentence, with `{time}` where the time that is left goes.
 */
export const Countdown = ({ iso, locale, text }: { iso: string; locale: string; text: string }) => (
  <>
    <p id="countdown" className="note good" hidden suppressHydrationWarning>
      {text}
    </p>
    <PageScript run={countDown} args={[iso, locale, text]} />
  </>
)

/** Two units at most, and none below the minute: a meeting is no rocket. */
const countDown = (iso: string, locale: string, text: string): void => {
  const start = Date.parse(iso)
  const say = (): void => {
    const place = document.getElementById('countdown')
    if (!place) return
    const left = Math.ceil((start - Date.now()) / 60_000)
    place.hidden = left <= 0
    if (left <= 0) return clearInterval(timer)
    const parts = [
      ['day', Math.floor(left / 1440)],
      ['hour', Math.floor(left / 60) % 24],
      ['minute', left % 60],
    ] as const
    const first = parts.findIndex(([, count]) => count > 0)
    const said = parts
      .slice(first, first + 2)
      .filter(([, count]) => count > 0)
      .map(([unit, count]) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
      )
    const time = new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
    place.textContent = text.replace('{time}', time)
  }
  const timer = setInterval(say, 20_000)
  say()
}
