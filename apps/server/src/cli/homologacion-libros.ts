// What the two commands of the homologation assistant share: their arguments, the books they read and the assistant that learnt from them.
import { type Asistente, aprender, ejemplosDe, type IndicadorCatalogo, isMismoPlan } from '@kpt/domain/homologacion'
import { leerPlanIndicativo, type PlanLeido } from '@kpt/domain/planes'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { exigirArchivo } from './argumentos.ts'
import { readCatalogoSemilla } from './catalogo-semilla.ts'
import { type CodigoSalida, type Consola, errorUso } from './comando.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { type HallazgoJson, hallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

export type Preparado = {
  readonly plan: PlanLeido
  readonly asistente: Asistente
  readonly catalogo: readonly IndicadorCatalogo[]
}
export type Rechazo = { readonly archivo: string; readonly hallazgos: readonly HallazgoJson[] }

/** Reads the books and learns; the book itself, repeated among those to learn from, is told and left out. */
export async function prepararAsistente(
  argumentos: readonly string[],
  consola: Consola,
): Promise<Preparado | { readonly rechazo: Rechazo }> {
  const { libro, aprender: otros } = readLibros(argumentos)
  const planes: PlanLeido[] = []
  for (const archivo of [libro, ...otros]) {
    const leido = await leer(archivo)
    if ('hallazgos' in leido) return { rechazo: { archivo, hallazgos: leido.hallazgos } }
    planes.push(leido)
  }
  const [plan, ...ajenos] = planes
  if (plan === undefined) throw new Error('no book was read')
  const distintos = ajenos.filter((otro, i) => {
    const mismo = isMismoPlan(plan, otro)
    if (mismo) consola.decir(`No se aprende de ${otros[i]}: es el mismo plan.`)
    return !mismo && !ajenos.slice(0, i).some((previo) => isMismoPlan(previo, otro))
  })
  const catalogo = await readCatalogoSemilla()
  const ejemplos = distintos.flatMap((otro, i) => ejemplosDe(otro, `${otro.entidad}-${otro.periodo.desde}-${i}`))
  return { plan, catalogo, asistente: aprender(catalogo, ejemplos) }
}

/** Exit 2, saying which of the books was refused. */
export function rechazarLibro(consola: Consola, { archivo, hallazgos }: Rechazo): CodigoSalida {
  consola.decir(`${archivo}:`)
  return mostrarRechazo(consola, hallazgos)
}

/** `LIBRO --aprender A B …`, or `--aprender A --aprender B LIBRO`: before the book, each option takes one file. */
export function readLibros(argumentos: readonly string[]): { readonly libro: string; readonly aprender: string[] } {
  const libros: string[] = []
  const aprender: string[] = []
  let toma = false
  for (const argumento of argumentos) {
    if (argumento === '--aprender') {
      toma = true
    } else if (argumento.startsWith('-')) {
      throw errorUso(`Este comando no tiene la opción ${argumento}.`)
    } else if (toma) {
      aprender.push(argumento)
      toma = libros.length > 0
    } else {
      libros.push(argumento)
    }
  }
  const [libro, ...sobran] = libros
  if (libro === undefined) throw errorUso('Falta el nombre del libro.')
  if (sobran.length > 0) throw errorUso('Se esperaba un solo libro; los demás van después de --aprender.')
  if (argumentos.at(-1) === '--aprender') throw errorUso('Falta el libro del que se aprende, después de --aprender.')
  return { libro, aprender }
}

async function leer(archivo: string): Promise<PlanLeido | { readonly hallazgos: HallazgoJson[] }> {
  await exigirArchivo(archivo)
  const lectura = await leerLibro(archivo)
  if (lectura.tipo === 'rechazado') return { hallazgos: [rechazoJson(lectura.codigo, lectura.detalles)] }
  const { plan, hallazgos } = leerPlanIndicativo(lectura.libro, await readFuentesSemilla())
  return plan ?? { hallazgos: hallazgos.map(hallazgoJson) }
}
