// A filled book beside the draft: what it would change, what somebody changed meanwhile, and what would be said of the result.
import {
  type CambioDeLibro,
  type CeldaDeLibro,
  type Cerrada,
  compararCeldas,
  hallazgoDeLibro,
} from '../../reportes/libro/index.ts'
import { type Hallazgo, limpiarTexto, porGravedad } from '../../shared/index.ts'
import { borradorGestion, type EvidenciasPorPregunta, juzgarBorrador } from '../borrador.ts'
import { type Pregunta, preguntasDe } from '../cuestionario.ts'
import { hallazgosGestion } from '../hallazgos.ts'
import type { CuestionarioLeido } from '../juzgar.ts'
import { respuestasIguales } from './iguales.ts'
import type { LibroGestionLeido } from './leer.ts'

export type BorradorDelLibro = {
  readonly leido: CuestionarioLeido
  /** Number of the version of the questionnaire in force. */
  readonly version: number
  readonly celdas: readonly {
    readonly pregunta: string
    readonly campo: string
    readonly clave: string
    readonly valor: string
  }[]
  readonly evidencias: EvidenciasPorPregunta
}

export type LibroGestionMirado = {
  /** What confirming would do, in the order of the book; a question that is closed to this person is not there. */
  readonly cambios: readonly CambioDeLibro[]
  /** Blocking first, each with its cell in the book. */
  readonly hallazgos: readonly Hallazgo[]
}

type Leido = Extract<LibroGestionLeido, { tipo: 'libro' }>

export function mirarLibroGestion(
  leido: Leido,
  borrador: BorradorDelLibro,
  cerrada: (pregunta: string) => Cerrada | null,
): LibroGestionMirado {
  const preguntas = new Map(preguntasDe(borrador.leido.cuestionario).map((p) => [p.clave, p]))
  const todos = cambiosDe(leido, borrador, preguntas)
  const motivos = new Map<string, Cerrada>()
  const abiertos = todos.filter(({ meta }) => {
    const motivo = cerrada(meta)
    if (motivo) motivos.set(meta, motivo)
    return motivo === null
  })
  const texto = (meta: string) => preguntas.get(meta)?.texto ?? meta
  const hallazgos = [
    ...deVersion(leido, borrador),
    ...leido.hallazgos,
    ...[...motivos].map(([meta, motivo]) => noAbierta(meta, texto(meta), motivo)),
    ...abiertos.filter((c) => c.clase === 'conflicto').map(deConflicto),
    ...dosRespuestas(leido, texto),
    ...delResultado(leido, borrador, abiertos),
  ]
  return { cambios: abiertos, hallazgos: porGravedad(hallazgos.map((h) => enSuCelda(h, leido))) }
}

function cambiosDe(
  { celdas }: Leido,
  { celdas: escritas }: BorradorDelLibro,
  preguntas: ReadonlyMap<string, Pregunta>,
): CambioDeLibro[] {
  const hay = new Map(escritas.map((c) => [`${c.pregunta}/${c.campo}/${c.clave}`, c.valor]))
  return compararCeldas(
    celdas,
    ({ meta, campo, clave }) => hay.get(`${meta}/${campo}/${clave}`) ?? null,
    ({ meta, campo }, a, b) => {
      const pregunta = preguntas.get(meta)
      return campo === 'respuesta' && pregunta ? respuestasIguales(pregunta, a, b) : limpiarTexto(a) === limpiarTexto(b)
    },
  )
}

function deVersion({ sello }: Leido, { version }: BorradorDelLibro): Hallazgo[] {
  if (sello.cuestionario === version) return []
  const detalles = { libro: String(sello.cuestionario), vigente: String(version) }
  return [hallazgoDeLibro('corte_cuestionario_anterior', 'aviso', { detalles })]
}

function noAbierta(meta: string, pregunta: string, motivo: Cerrada): Hallazgo {
  return hallazgoDeLibro('corte_pregunta_no_abierta', 'error', { ruta: { meta }, detalles: { pregunta, motivo } })
}

function deConflicto({ meta, campo, base, valor, hay }: CeldaDeLibro & { readonly hay: string | null }): Hallazgo {
  const detalles = { base: base ?? '', hay: hay ?? '' }
  return hallazgoDeLibro('corte_conflicto', 'aviso', { ruta: { meta, campo }, valor, detalles })
}

/** The reason outweighs the answer beside it: whoever wrote both is told which one counts. */
function dosRespuestas({ celdas }: Leido, texto: (meta: string) => string): Hallazgo[] {
  const dichas = new Set(celdas.filter((c) => c.campo === 'respuesta' && c.valor !== null).map((c) => c.meta))
  return celdas
    .filter((c) => c.campo === 'no_aplica' && c.valor !== null && dichas.has(c.meta))
    .map(({ meta, valor }) =>
      hallazgoDeLibro('corte_respuesta_y_no_aplica', 'aviso', {
        ...{ ruta: { meta, campo: 'no_aplica' }, valor, detalles: { pregunta: texto(meta) } },
      }),
    )
}

/** The same that the screen says, of the draft as it would be; only of the questions of this book. */
function delResultado(
  { lugares }: Leido,
  { leido, celdas, evidencias }: BorradorDelLibro,
  abiertos: readonly CambioDeLibro[],
): Hallazgo[] {
  const nuevas = new Map(celdas.map((c) => [`${c.pregunta}/${c.campo}/${c.clave}`, c]))
  for (const { clase, meta: pregunta, campo, clave, valor } of abiertos)
    if (clase === 'cambia' && valor !== null)
      nuevas.set(`${pregunta}/${campo}/${clave}`, { pregunta, campo, clave, valor })
  const juicio = juzgarBorrador(leido, borradorGestion(leido, [...nuevas.values()], evidencias))
  return hallazgosGestion(leido, juicio).filter(({ ruta }) => lugares[`${ruta.meta}/respuesta`] !== undefined)
}

function enSuCelda(hallazgo: Hallazgo, { lugares }: Leido): Hallazgo {
  const { meta, campo } = hallazgo.ruta
  const lugar = meta === undefined ? undefined : lugares[`${meta}/${campo ?? 'respuesta'}`]
  return lugar ? { ...hallazgo, ruta: { ...hallazgo.ruta, ...lugar } } : hallazgo
}
