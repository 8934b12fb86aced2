// A whole server in a process of its own, at a given instant: what main.ts does when it starts, without waiting for the turn of its tasks.
// node servidor-con-reloj-hijo.ts URL MILISEGUNDOS [solo-cola]. Says «listo» when it is at work.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { abrirServicios } from '../abrir.ts'
import { crearApp, TAREAS } from '../app.ts'
import { readConfig } from '../config.ts'
import { reanudarCorreos } from '../features/correo/index.ts'
import { reanudarOficios } from '../features/oficios/index.ts'
import { recordarYa } from '../features/recordatorios/index.ts'
import { openCola } from '../platform/jobs/index.ts'

const [url = '', comienzo = '0', que] = process.argv.slice(2)
const archivos = await mkdtemp(join(tmpdir(), 'kpt-prueba-'))
const config = { ...readConfig(), archivos, bitacora: 'silent' as const }
const reloj = { ahora: () => Number(comienzo) }
const servicios = await abrirServicios(url, config, { reloj, demostracion: false })
const app = await crearApp(config, servicios)
await reanudarCorreos(servicios)
await reanudarOficios(servicios)
await openCola(servicios, TAREAS, (aviso) => void process.stderr.write(`${aviso}\n`))
await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write('listo\n')
if (que !== 'solo-cola') await recordarYa(servicios.conexion.db)
