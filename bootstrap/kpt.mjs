// npm run --silent kpt -- …: sets itself up if needed, telling it on the error output, and becomes the command line.
import { instalar } from './lib/install.mjs'
import { enRaiz } from './lib/places.mjs'
import { correr, entornoCon } from './lib/run.mjs'
import { crearVoz, principal } from './lib/voice.mjs'

await principal(async () => {
  const node24 = await instalar(crearVoz(1, process.stderr))
  return correr(node24, [enRaiz('apps/server/src/cli/main.ts'), ...process.argv.slice(2)], {
    // Files are named from where the person typed the command, not from the project.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: entornoCon(node24),
    final: true,
  })
})
