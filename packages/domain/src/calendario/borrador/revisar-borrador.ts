// What a draft lacks before it is published, row by row: the same answer on the screen while it is written and at the server (R1.1, R1.2, R1.4).
import type { Fecha, Gravedad, Hallazgo } from '../../shared/index.ts'
import type { Circular, Cronograma } from '../cronograma.ts'
import { checkCronogramas } from '../cronograma-coherencia.ts'
import { habilDesde } from '../dias-habiles.ts'
import { FESTIVOS_DE_LEY, type Festivos } from '../festivos.ts'
import type { EnVigor } from '../vigor.ts'
import {
  actividadesDe,
  actoDeBorrador,
  type BorradorCronograma,
  type CalendarioDe,
  cronogramaConActo,
  type FilaBorrador,
} from './borrador.ts'
import { leerFecha } from './fecha-prosa.ts'

export const REGLAS_BORRADOR = [
  'borrador_sin_circular',
  'borrador_circular_futura',
  'borrador_circular_no_posterior',
  'borrador_falta',
  'borrador_duda',
  'borrador_limite_y_texto',
  'borrador_dia_no_habil',
  'borrador_sin_cambios',
] as const
export type IdReglaBorrador = (typeof REGLAS_BORRADOR)[number]

export type EntradaBorrador = {
  readonly de: CalendarioDe
  readonly borrador: BorradorCronograma
  /** Null while none was chosen. */
  readonly circular: Circular | null
  /** As it was published so far, with its rows in force; null for a new one. */
  readonly previo: { readonly cronograma: Cronograma; readonly vigor: EnVigor } | null
  readonly hoy: Fecha
  readonly festivos?: Festivos
}

/** `campo` of each path points into the draft: `/filas/3/limite`, `/cortes/0`, `/numeral`; `/` is the whole. Errors keep it from being published. */
export function revisarBorrador(entrada: EntradaBorrador): Hallazgo[] {
  const { borrador, circular } = entrada
  const propios = [...checkCircular(entrada), ...checkCampos(entrada)]
  if (circular === null) return propios
  if (circular.disponible)
    for (const [i, fila] of borrador.filas.entries()) propios.push(...checkFila(fila, i, entrada))
  return [...propios, ...checkConjunto(entrada, circular)]
}

/** Row of the draft that a finding is about; null when it is about the whole. */
export function filaDelHallazgo({ ruta }: Hallazgo): number | null {
  const indice = /^\/filas\/(\d+)(?:\/|$)/.exec(ruta.campo ?? '')?.[1]
  return indice === undefined ? null : Number(indice)
}

function checkCircular({ circular, previo, hoy }: EntradaBorrador): Hallazgo[] {
  if (circular === null) return [falta('borrador_sin_circular', '/circular')]
  const ultima = previo?.cronograma.actos.at(-1)?.circular
  const posterior = !ultima || [circular.fecha, circular.clave].join() > [ultima.fecha, ultima.clave].join()
  return [
    ...(circular.fecha > hoy ? [falta('borrador_circular_futura', '/circular', { fecha: circular.fecha })] : []),
    ...(posterior ? [] : [falta('borrador_circular_no_posterior', '/circular', { anterior: ultima?.numero ?? '' })]),
  ]
}

function checkCampos({ borrador, circular, previo }: EntradaBorrador): Hallazgo[] {
  const faltan = borrador.numeral.trim() === '' ? [falta('borrador_falta', '/numeral', { campo: 'numeral' })] : []
  if (!circular?.disponible || previo === null || borrador.efecto !== 'modifica') return faltan
  const acto = actoDeBorrador(borrador, circular, previo.vigor)
  const igual = acto.actividades.length + acto.retira.length === 0 && borrador.filas.every((f) => f.limite !== null)
  return igual ? [...faltan, falta('borrador_sin_cambios', '/filas')] : faltan
}

const CON_TEXTO = ['texto', 'responsable', 'medio', 'textoLimite'] as const

function checkFila(
  fila: FilaBorrador,
  i: number,
  { borrador, festivos = FESTIVOS_DE_LEY }: EntradaBorrador,
): Hallazgo[] {
  const p = `/filas/${i}`
  const vacios = CON_TEXTO.filter((campo) => fila[campo].trim() === '')
  const faltan = fila.limite === null ? [...vacios, 'limite'] : vacios
  // What was read and not understood says more than that nothing is there.
  const calladas = faltan.filter((campo) => !fila.dudas.some((duda) => duda.campo === campo))
  return [
    ...calladas.map((campo) => falta('borrador_falta', `${p}/${campo}`, { campo })),
    ...fila.dudas.map(({ campo, codigo, dicho }) => falta('borrador_duda', `${p}/${campo}`, { campo, codigo, dicho })),
    ...checkLimite(fila, p),
    ...checkDiaHabil(fila, borrador, festivos, p),
  ]
}

/** The date that opens and closes and the one that people read should say the same. */
function checkLimite({ textoLimite, limite }: FilaBorrador, p: string): Hallazgo[] {
  const leida = leerFecha(textoLimite)
  if (limite === null || leida.falta || leida.limite === limite) return []
  return [falta('borrador_limite_y_texto', `${p}/limite`, { escrito: leida.limite, limite }, 'aviso')]
}

function checkDiaHabil(
  { limite }: FilaBorrador,
  { politica }: BorradorCronograma,
  festivos: Festivos,
  p: string,
): Hallazgo[] {
  if (limite === null) return []
  const habil = habilDesde(limite, festivos)
  return habil === limite ? [] : [falta('borrador_dia_no_habil', `${p}/limite`, { limite, habil, politica }, 'nota')]
}

/** What a cronograma must be as a whole is the same rule that a file must keep; each finding goes back to the row of the draft it came from. */
function checkConjunto({ de, borrador, previo }: EntradaBorrador, circular: Circular): Hallazgo[] {
  const acto = actoDeBorrador(borrador, circular, previo?.vigor ?? null)
  const cronograma = cronogramaConActo(de, borrador, acto, previo?.cronograma ?? null)
  const faltas: Hallazgo[] = []
  checkCronogramas(faltas, [cronograma])
  const ultimo = `/cronogramas/0/actos/${cronograma.actos.length - 1}`
  const conLimite = borrador.filas.flatMap((fila, i) => (fila.limite === null ? [] : [i]))
  const todas = actividadesDe(borrador.filas)
  const lugar = acto.actividades.map((fila) => conLimite[todas.findIndex((otra) => otra.orden === fila.orden)] ?? 0)
  const incompleto = circular.disponible && conLimite.length < borrador.filas.length
  return faltas
    .filter(
      (f) =>
        f.regla !== 'cronograma_actos_en_desorden' &&
        !(f.regla === 'cronograma_acto_vacio' && borrador.efecto === 'modifica'),
    )
    .filter((f) => !(incompleto && DEL_CONJUNTO.includes(f.regla)))
    .map((f) => ({ ...f, ruta: { campo: enBorrador(f.ruta.campo ?? '', ultimo, lugar) } }))
}

/** While a row has no limit it counts for nothing, and what it lacks is said in its place. */
const DEL_CONJUNTO: readonly string[] = ['cronograma_corte_reporte', 'cronograma_cierre', 'cronograma_acto_vacio']

function enBorrador(puntero: string, ultimo: string, lugar: readonly number[]): string {
  const fila = puntero.startsWith(`${ultimo}/actividades/`) ? puntero.slice(`${ultimo}/actividades/`.length) : null
  if (fila !== null) {
    const [i = '0', ...campo] = fila.split('/')
    return ['/filas', lugar[Number(i)] ?? 0, ...campo].join('/')
  }
  const cortes = /^\/cronogramas\/0(\/cortes.*)$/.exec(puntero)?.[1]
  return cortes ?? '/'
}

function falta(
  regla: IdReglaBorrador,
  campo: string,
  detalles: Readonly<Record<string, string>> = {},
  gravedad: Gravedad = 'error',
): Hallazgo {
  return { regla, gravedad, ruta: { campo }, valor: null, detalles }
}
