// node bench/caos.ts [--veces 100]: kills the server or its database at random moments while people save and submit, lets
// everything come back by itself, and then looks for what was acknowledged. Ends with 3 when anything is missing.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { abrir } from '../apps/server/src/abrir.ts'
import { readConfig } from '../apps/server/src/config.ts'
import { openConexion } from '../apps/server/src/platform/db/conexion.ts'
import { openEmbebido } from '../apps/server/src/platform/db/embebido/index.ts'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { CORTE_DE_ENVIO, type Condiciones, enviarSinParar, escribirSinParar } from './lib/caos/carga.ts'
import { comprobarTodo } from './lib/caos/comprobar.ts'
import { abrirDiario, type Diario } from './lib/caos/diario.ts'
import { type Casa, type Golpe, golpear, VICTIMAS } from './lib/caos/golpes.ts'
import { escribirSinLinea } from './lib/caos/sin-linea.ts'
import { enMs, numero, percentil, tabla } from './lib/cifras.ts'
import { MARCA, moldeCeldas, moldePlan } from './lib/moldes.ts'
import {
  type Editor,
  entidadesObligadas,
  findFuentes,
  gobiernoDe,
  sembrarBorradores,
  sembrarCalendario,
  sembrarEditores,
  sembrarPlanes,
  sembrarReportes,
} from './lib/sembrado.ts'
import { arrancarServidor, puertoLibre } from './lib/servidor.ts'
import type { Escritor } from './lib/trabajo.ts'

const METAS = 60
const ENTIDADES = 20
/** People on the first entity. */
const JUNTOS = 10
const ENVIAN = 4
/** Entities whose only person works without line and sends what was kept when it comes back. */
const SIN_LINEA = 6
/** Milliseconds of work between blows, at least and at most. */
const ENTRE_GOLPES = [200, 1_200] as const

const { values } = parseArgs({ options: { veces: { type: 'string', default: '100' } } })
const veces = Number(values.veces)
const carpeta = join(raiz, '.kpt/caos')
const programa = join(import.meta.dirname, 'lib/caos/servidor-hijo.ts')
const decir = (texto: string) => console.log(texto)

const { escritores, ausentes, quienesEnvian, vigencia } = await preparar()
const motor = await openEmbebido({ carpeta: join(carpeta, 'base') })
const datos = join(motor.base, 'datos')
// From here on only the server watches the engine.
await motor.cerrar()
const puerto = await puertoLibre()
const levantar = () => arrancarServidor({ carpeta, puerto, programa })
const casa: Casa = { datos, servidor: await levantar(), levantar }
const diario = abrirDiario()
const golpes = await castigar(casa, diario).finally(() => casa.servidor.parar())
process.exitCode = await juzgar(diario, golpes)

/** A clean base with everybody in it. */
async function preparar(): Promise<{
  escritores: Escritor[]
  ausentes: Escritor[]
  quienesEnvian: Editor[]
  vigencia: number
}> {
  rmSync(carpeta, { recursive: true, force: true })
  const { servicios, cerrar } = await abrir(
    { ...readConfig({}), datos: carpeta, archivos: join(carpeta, 'archivos') },
    () => {},
  )
  const base = servicios
  const vigencia = new Date().getFullYear()
  await sembrarCalendario(base, vigencia)
  const plan = moldePlan(await findFuentes(base), METAS, gobiernoDe(base, vigencia))
  const entidades = entidadesObligadas(base, vigencia).slice(0, ENTIDADES + ENVIAN)
  const [concurrida = ''] = entidades
  const puestos = [...entidades, ...Array.from({ length: JUNTOS }, () => concurrida)]
  const editores = await sembrarEditores(
    base,
    puestos.map((entidad) => ({ entidad, rol: 'usuario_lider' as const })),
  )
  await sembrarPlanes(base, plan, entidades, editores[0]?.cuenta ?? '')
  const quienesEnvian = editores.slice(ENTIDADES, ENTIDADES + ENVIAN)
  const donde = { vigencia, corte: CORTE_DE_ENVIO }
  await sembrarReportes(
    base,
    quienesEnvian.map((e) => e.entidad),
    donde,
  )
  await sembrarBorradores(base, quienesEnvian, moldeCeldas(plan, vigencia, CORTE_DE_ENVIO), donde)
  await cerrar()
  const metas = (entidad: string) => plan.metas.map((m) => m.numero.replace(MARCA, entidad))
  const suyas = METAS / JUNTOS
  const solos = editores.slice(1, ENTIDADES).map((e) => ({ ...e, metas: metas(e.entidad) }))
  return {
    vigencia,
    quienesEnvian,
    ausentes: solos.slice(0, SIN_LINEA),
    escritores: [
      ...solos.slice(SIN_LINEA),
      ...editores.slice(-JUNTOS).map((e, i) => ({ ...e, metas: metas(concurrida).slice(i * suyas, (i + 1) * suyas) })),
    ],
  }
}

async function castigar(casa: Casa, diario: Diario): Promise<Golpe[]> {
  let sigue = true
  const condiciones: Condiciones = { puerto, vigencia, diario, sigue: () => sigue }
  const carga = [
    ...escritores.map((escritor) => escribirSinParar(escritor, condiciones)),
    ...ausentes.map((escritor) => escribirSinLinea(escritor, condiciones)),
    ...quienesEnvian.map((editor) => enviarSinParar(editor, condiciones)),
  ]
  const golpes: Golpe[] = []
  for (let i = 1; i <= veces; i += 1) {
    const [minimo, maximo] = ENTRE_GOLPES
    await pausa(minimo + Math.random() * (maximo - minimo))
    const victima = VICTIMAS[Math.floor(Math.random() * VICTIMAS.length)] ?? 'servidor'
    golpes.push(await golpear(casa, victima, diario))
    if (i % 10 === 0) decir(`  ${i} golpes, ${numero(diario.guardados.length)} guardados reconocidos…`)
  }
  await pausa(1_000)
  sigue = false
  await Promise.all(carga)
  return golpes
}

async function juzgar(diario: Diario, golpes: readonly Golpe[]): Promise<number> {
  const motor = await openEmbebido({ carpeta: join(carpeta, 'base') })
  const conexion = openConexion(motor.urlApp, 2)
  try {
    const { faltas, eslabones, cadenas, versiones } = await comprobarTodo(conexion, vigencia, diario)
    decir(
      tabla(
        VICTIMAS.map((victima) => {
          const ms = golpes.filter((g) => g.victima === victima).map((g) => g.recuperado)
          const [p50, p95, peor] = [percentil(ms, 0.5), percentil(ms, 0.95), Math.max(...ms)].map(enMs)
          return {
            'kill -9': victima,
            veces: String(ms.length),
            'vuelve, p50': p50 ?? '',
            'vuelve, p95': p95 ?? '',
            peor: peor ?? '',
          }
        }),
      ),
    )
    decir(
      `  guardados reconocidos: ${numero(diario.guardados.length)}; envíos reconocidos: ${numero(diario.enviados.length)}`,
    )
    decir(`  peticiones repetidas: ${numero(diario.reintentos)}; respuestas raras: ${diario.cuantasRaras}`)
    decir(
      `  sin línea: ${numero(diario.perdidas)} tandas con la respuesta perdida, ${numero(diario.repetidas)} repetidas después de su acuse`,
    )
    decir(
      `  comprobado: ${numero(eslabones)} eslabones en ${cadenas} cadenas, ${numero(versiones)} versiones con su huella y sus aportes`,
    )
    for (const rara of diario.raras) decir(`  rara: ${rara}`)
    for (const falta of faltas.slice(0, 20)) decir(`  FALTA: ${falta}`)
    decir(faltas.length === 0 ? '  ✓ todo lo reconocido está, una sola vez' : `  ✗ ${faltas.length} faltas`)
    return faltas.length === 0 && diario.cuantasRaras === 0 ? 0 : 3
  } finally {
    await conexion.cerrar()
    await motor.cerrar()
  }
}
