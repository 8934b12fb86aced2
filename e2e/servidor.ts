// The server of the journeys: the real application on a database of its own, with the demonstration, at a fixed day of the calendar.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseInstante } from '@kpt/domain/shared'
import { abrirServicios } from '../apps/server/src/abrir.ts'
import { crearApp, TAREAS } from '../apps/server/src/app.ts'
import { readConfig } from '../apps/server/src/config.ts'
import { insertLatido, prepararPulso } from '../apps/server/src/features/disponibilidad/index.ts'
import { contarRadar } from '../apps/server/src/features/radar/index.ts'
import { openEmbebido } from '../apps/server/src/platform/db/embebido/index.ts'
import { openCola } from '../apps/server/src/platform/jobs/index.ts'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { crearBase } from '../apps/server/src/testing/base.ts'
import { demostracionLista, relojDesde } from '../apps/server/src/testing/demostracion-lista.ts'
import { DIA_DE_LOS_RECORRIDOS } from './dia.ts'

const avisar = (texto: string) => process.stderr.write(`${texto}\n`)
const puerto = Number(process.argv[2])
const motor = await openEmbebido({ carpeta: join(raiz, '.kpt/pruebas'), efimero: true })
const lista = await demostracionLista(motor, parseInstante(DIA_DE_LOS_RECORRIDOS) ?? 0, avisar)
const base = await crearBase({ urlSuper: motor.urlSuper, socket: motor.socket, plantilla: lista.plantilla })
const archivos = await mkdtemp(join(tmpdir(), 'kpt-recorridos-'))
await lista.copiarArchivos(archivos)

// Letters and passkeys speak of the address at which this server attends. A journey may ask for one more setting (KPT_…) for its own server, or
// for a later day, on which what was prepared has closed (`DIA=2027-01-08T10:00:00-05:00`).
const ajustes = Object.fromEntries(process.argv.slice(3).map((ajuste) => /^(\w+)=(.*)$/.exec(ajuste)?.slice(1) ?? []))
const config = { ...readConfig({ PORT: String(puerto), ...ajustes }), archivos, peticionesPorMinuto: 1_000_000 }
const corre = relojDesde(parseInstante(ajustes.DIA ?? '') ?? lista.hasta)
let adelantado = 0
const reloj = { ahora: () => corre.ahora() + adelantado }
// A journey about terms that pass moves its own server a month ahead.
process.on('SIGUSR2', () => {
  adelantado += 30 * 86_400_000
})
const servicios = await abrirServicios(base.urlApp, config, { reloj, demostracion: true })
const cola = await openCola(servicios, TAREAS, avisar)
const app = await crearApp(config, servicios)
// An earlier life of this server, which ended without notice: the record of availability has an outage of that morning to show.
const latido = { servidor: randomUUID(), en: reloj.ahora() - 75 * 60_000, peticiones: 0, fallas: 0 }
await insertLatido(servicios.conexion.db, latido)
const pulso = prepararPulso(app, servicios, { avisar })
await app.listen({ port: puerto, host: '127.0.0.1' })
// The queue counts at its own hours; here at once.
contarRadar(servicios).catch((error) => avisar(String(error)))
await pulso.empezar()

let cerrando = false
async function cerrar(): Promise<void> {
  // The order to stop arrives more than once: from whoever runs the journeys and from its group.
  if (cerrando) return
  cerrando = true
  await app.close()
  await pulso.parar()
  await cola.cerrar()
  await servicios.conexion.cerrar()
  await base.borrar()
  await motor.cerrar()
  await rm(archivos, { recursive: true, force: true })
  process.exit(0)
}
for (const senal of ['SIGINT', 'SIGTERM'] as const) process.on(senal, () => void cerrar())
