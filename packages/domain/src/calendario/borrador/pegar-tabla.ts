// The rows of a pasted table as rows of a draft: what was read, what is proposed and, row by row, what was not understood.
import { type Fecha, llano } from '../../shared/index.ts'
import type { ClaseActividad, ClaseCorte, Corte } from '../cronograma.ts'
import type { CalendarioDe, Duda, FilaBorrador } from './borrador.ts'
import { leerFecha } from './fecha-prosa.ts'
import { claseCorteDe, clasesDe, claveDe, obligadosDe } from './propuesta.ts'
import type { CeldasFila, TablaPegada } from './tabla-pegada.ts'

export type TablaInterpretada = { readonly filas: readonly FilaBorrador[]; readonly cortes: readonly Corte[] }

type Leida = {
  readonly celdas: CeldasFila
  readonly clases: readonly ClaseActividad[]
  readonly apertura: Fecha | null
  readonly limite: Fecha | null
  readonly dudas: readonly Duda[]
}

/** `cortes`: those of the draft, to which the rows of reporting are matched in their order; when it has none, they are proposed. */
export function interpretarTabla(
  { filas }: TablaPegada,
  de: CalendarioDe,
  cortes: readonly Corte[] = [],
): TablaInterpretada {
  const leidas = withCierre(filas.map(leerFila))
  const propuestos = cortes.length > 0 ? cortes : proponerCortes(leidas, de)
  const deDatos = new Set(cortes.length > 0 ? [] : leidas.filter((l) => l.clases.includes('reporte') && !datosDe(l)))
  const tomadas = new Set<string>()
  let numero = 0
  const hechas = leidas.map((leida, i): FilaBorrador => {
    if (leida.clases.includes('reporte')) numero += 1
    const corte = propuestos.find((c) => c.numero === numero) ?? null
    const fila = filaDe(leida, { de, corte, orden: i + 1, tomadas, apertura: aperturaDeTabla(leidas) })
    tomadas.add(fila.clave)
    return deDatos.has(leida) ? { ...fila, dudas: [...fila.dudas, dudaDeDatos(corte)] } : fila
  })
  return { filas: hechas, cortes: propuestos }
}

type Lugar = {
  readonly de: CalendarioDe
  readonly corte: Corte | null
  readonly orden: number
  readonly tomadas: ReadonlySet<string>
  readonly apertura: Fecha | null
}

function filaDe(leida: Leida, { de, corte, orden, tomadas, apertura }: Lugar): FilaBorrador {
  const { celdas, clases, limite, dudas } = leida
  const abre = leida.apertura ?? (clases.includes('reporte') && corte?.numero === 1 ? apertura : null)
  return {
    clave: claveDe(celdas, clases, corte, tomadas),
    ...{ orden, item: celdas.item || null, texto: celdas.texto, responsable: celdas.responsable, medio: celdas.medio },
    ...{ textoLimite: celdas.textoLimite, clases, obligados: obligadosDe(celdas, clases, de.instrumento) },
    corte: clases.some((clase) => DE_CORTE.includes(clase)) ? (corte?.numero ?? null) : null,
    ...{ apertura: abre, limite, trasLimite: clases.includes('cierre') ? 'cierra' : 'recibe', dudas },
  }
}

const DE_CORTE: readonly ClaseActividad[] = [
  'reporte',
  'verificacion',
  'revision',
  'ajustes',
  'soporte',
  'revision_selectiva',
]
const TEXTOS = ['texto', 'responsable', 'medio', 'textoLimite'] as const

function leerFila(celdas: CeldasFila): Leida {
  const fecha = leerFecha(celdas.textoLimite)
  const clases = clasesDe(celdas)
  const abre = celdas.apertura === '' ? null : leerFecha(celdas.apertura)
  const dudas: Duda[] = [
    { campo: 'clases', codigo: clases.length > 0 ? 'propuesta' : 'sin_clases', dicho: '' },
    ...TEXTOS.flatMap((campo): Duda[] => (celdas[campo] === '' ? [{ campo, codigo: 'celda_vacia', dicho: '' }] : [])),
  ]
  if (fecha.falta) dudas.push({ campo: 'limite', codigo: fecha.falta, dicho: celdas.textoLimite })
  if (abre?.falta) dudas.push({ campo: 'apertura', codigo: abre.falta, dicho: celdas.apertura })
  const apertura = abre && !abre.falta ? abre.limite : fecha.falta ? null : fecha.apertura
  return { celdas, clases, apertura, limite: fecha.falta ? null : fecha.limite, dudas }
}

/** The last limit of what entities report or adjust closes the cronograma, unless some row says that it does. */
function withCierre(leidas: readonly Leida[]): Leida[] {
  const dice = leidas.findLast((l) => /\bcierre\b/.test(llano(l.celdas.texto)))
  const deEntidades = leidas.filter((l) => l.clases.includes('reporte') || l.clases.includes('ajustes'))
  const ultima = deEntidades.reduce<Leida | null>((a, b) => (a && (a.limite ?? '') > (b.limite ?? '') ? a : b), null)
  const cierra = dice ?? ultima
  return leidas.map((leida) => (leida === cierra ? { ...leida, clases: [...leida.clases, 'cierre'] } : leida))
}

function proponerCortes(leidas: readonly Leida[], { vigencia }: CalendarioDe): Corte[] {
  const reportes = leidas.filter((leida) => leida.clases.includes('reporte'))
  return reportes.map((leida, i) => ({
    numero: i + 1,
    clase: claseCorteDe(leida.celdas) ?? claseSinPalabras(i, reportes.length),
    fechaDatos: datosDe(leida) ?? `${vigencia}-12-31`,
  }))
}

function claseSinPalabras(i: number, cuantos: number): ClaseCorte {
  if (cuantos === 1) return 'unico'
  return i === cuantos - 1 ? 'corte_definitivo' : 'corte_parcial'
}

/** «con corte al 31 de marzo de 2023». */
function datosDe({ celdas }: Leida): Fecha | null {
  const dicho = /\bcon corte (?:al?|a la fecha)\s+(.{4,30})/.exec(llano(celdas.texto))?.[1]
  const fecha = dicho === undefined ? null : leerFecha(dicho)
  return fecha && !fecha.falta ? fecha.limite : null
}

function dudaDeDatos(corte: Corte | null): Duda {
  return { campo: 'corte', codigo: 'fecha_datos', dicho: corte?.fechaDatos ?? '' }
}

function aperturaDeTabla(leidas: readonly Leida[]): Fecha | null {
  return leidas.find((leida) => leida.clases.includes('apertura'))?.limite ?? null
}
