import { abrir } from './abrir.ts'
import { crearApp, TAREAS } from './app.ts'
import { readConfig } from './config.ts'
import { reanudarLecturas } from './features/cargas/index.ts'
import { reanudarConsolidados } from './features/consolidado/index.ts'
import { avisarSinServidor, reanudarCorreos } from './features/correo/index.ts'
import { presentarPais, sembrarDemostracion } from './features/demostracion/index.ts'
import { prepararPulso } from './features/disponibilidad/index.ts'
import { reanudarOficios } from './features/oficios/index.ts'
import { esFallaMotor } from './platform/db/embebido/index.ts'
import { drenarCola, openCola } from './platform/jobs/index.ts'

const config = readConfig()
const decir = (texto: string) => process.stdout.write(`${texto}\n`)
const abierto = await abrir(config, decir).catch(explicarYSalir)
const quejarse = (texto: string) => process.stderr.write(`${texto}\n`)
if (abierto.servicios.demostracion) {
  await sembrarDemostracion({
    servicios: abierto.servicios,
    crearApp: (servicios) => crearApp(config, servicios),
    atender: (servicios) => drenarCola(servicios, TAREAS, quejarse),
    avisar: decir,
  })
}
const app = await crearApp(config, abierto.servicios)
const pulso = prepararPulso(app, abierto.servicios, { avisar: quejarse })
presentarPais(app, abierto.servicios, decir)
await reanudarLecturas(abierto.servicios)
await reanudarCorreos(abierto.servicios)
await reanudarOficios(abierto.servicios)
avisarSinServidor(abierto.servicios, quejarse)
await reanudarConsolidados(abierto.servicios)
const cola = await openCola(abierto.servicios, TAREAS, quejarse)

let cerrando = false
async function cerrar(senal: string): Promise<void> {
  if (cerrando) return
  cerrando = true
  decir(`Recibida ${senal}: terminando lo que está en curso y cerrando en orden…`)
  await app.close()
  await pulso.parar()
  await cola.cerrar()
  await abierto.cerrar()
  process.exit(0)
}
for (const senal of ['SIGINT', 'SIGTERM'] as const) process.on(senal, () => void cerrar(senal))

try {
  await app.listen({ port: config.puerto, host: config.direccion })
  await pulso.empezar()
  decir(`KPT está listo en http://localhost:${config.puerto}`)
} catch (error) {
  const ocupado = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  process.stderr.write(
    ocupado
      ? `El puerto ${config.puerto} ya está en uso. Cierre el otro programa o elija otro: PORT=3001 npm start\n`
      : `No se pudo abrir el puerto ${config.puerto}: ${error instanceof Error ? error.message : error}\n`,
  )
  await cola.cerrar()
  await abierto.cerrar()
  process.exit(1)
}

/** What a person can mend is one sentence; a surprise keeps its trace. */
function explicarYSalir(error: unknown): never {
  if (!esFallaMotor(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
