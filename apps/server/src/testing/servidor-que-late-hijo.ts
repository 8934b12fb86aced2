// A server that only says that it attends, as a process that can be killed: `node servidor-que-late-hijo.ts DATABASE_URL`.
import fastify from 'fastify'
import { prepararPulso } from '../features/disponibilidad/index.ts'
import { relojDelSistema } from '../platform/clock.ts'
import { openConexion } from '../platform/db/conexion.ts'

const [, , url = ''] = process.argv
const pulso = prepararPulso(fastify(), { conexion: openConexion(url), reloj: relojDelSistema }, { cada: 100 })
await pulso.empezar()
process.stdout.write('late\n')
