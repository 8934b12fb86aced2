// The application over the engine that it raises and watches itself, as it comes out of the box but without the demonstration.
import { abrir } from '../../../apps/server/src/abrir.ts'
import { crearApp, TAREAS } from '../../../apps/server/src/app.ts'
import { readConfig } from '../../../apps/server/src/config.ts'
import { openCola } from '../../../apps/server/src/platform/jobs/index.ts'

const config = readConfig()
const decir = (texto: string) => process.stdout.write(`${texto}\n`)
const abierto = await abrir(config, decir)
const app = await crearApp(config, abierto.servicios)
const cola = await openCola(abierto.servicios, TAREAS, decir)
process.on('SIGTERM', async () => {
  await app.close()
  await cola.cerrar()
  await abierto.cerrar()
  process.exit(0)
})
await app.listen({ port: config.puerto, host: config.direccion })
decir('KPT está listo')
