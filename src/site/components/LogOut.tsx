import { logOut } from '../actions/session'
import { PageScript } from './PageScript'

/** The button that logs out. What this browser keeps of a page of names goes first: the copy of the check-in page. */
export const LogOut = ({ label, quiet = false }: { label: string; quiet?: boolean }) => (
  <>
    <form action={logOut} id="log-out">
      <button className={quiet ? 'quiet' : 'button plain'}>{label}</button>
    </form>
    <PageScript run={forgetPages} args={[]} />
  </>
)

/** By the name that `server/checkInWorker` gives them; `caches` is there on https only. */
const forgetPages = (): void => {
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && target.id === 'log-out' && 'caches' in globalThis)
      void caches.delete('check-in')
  })
}
