/** `npm run simulate [-- <port>]`: every simulated network behind one address, until it is stopped. */
import { startSimulators } from '.'

const defaultPort = 4300

const { url, networks } = await startSimulators({ port: Number(process.argv[2] ?? defaultPort) })
console.log(`What the world sees: ${url}/`)
for (const { name, hosts, accounts } of networks) {
  console.log(`\n${name}: ${hosts.map((host) => `${url}/${host}`).join(' ')}`)
  for (const [kind, { settings, credentials }] of Object.entries(accounts))
    console.log(`  ${kind}: ${JSON.stringify({ ...settings, ...credentials })}`)
}
