// Values of a meta: as cells (how drafts are stored), as they stand at the corte, and what "sin avance en el periodo" declares.
import { type DecimalTexto, inOrder } from '../shared/index.ts'
import {
  CAMPOS_DINERO,
  type Campo,
  type CampoDinero,
  type DineroFuente,
  type EntradaMeta,
  SIN_VALORES,
  type ValoresMeta,
} from './entrada.ts'
import { unaVez } from './una-vez.ts'

/** One value that a person typed. `clave` names the source (money) or the rule (confirmacion) and is empty otherwise. */
export type Celda = { readonly campo: Campo; readonly clave: string; readonly valor: string }

export const SIN_DINERO: DineroFuente = { comprometido: null, obligado: null, pagado: null }

/** The values that stand: an empty cell keeps the last accumulated value of the vigencia (0 where "sin avance" was declared and there is none). */
export const valoresVigentes = unaVez(combinarValores)

function combinarValores({ valores, anterior }: EntradaMeta): ValoresMeta {
  const base = valores.sinAvance === null ? (anterior ?? SIN_VALORES) : declaracionSinAvance(anterior)
  return {
    ejecutado: valores.ejecutado ?? base.ejecutado,
    observacion: valores.observacion,
    sinAvance: valores.sinAvance,
    fuentes: combinarFuentes(valores.fuentes, base.fuentes),
    confirmaciones: valores.confirmaciones,
  }
}

function combinarFuentes(propias: ValoresMeta['fuentes'], base: ValoresMeta['fuentes']): ValoresMeta['fuentes'] {
  const nombres = Object.keys(propias)
  for (const fuente of Object.keys(base)) if (!(fuente in propias)) nombres.push(fuente)
  const fuentes: Record<string, DineroFuente> = {}
  for (const fuente of inOrder(nombres)) fuentes[fuente] = combinarDinero(propias[fuente], base[fuente])
  return fuentes
}

/** The money of each source, by name of source: whoever looks at it finds the same things in the same order. Several rules look, one after the other. */
export const dineroPorFuente = unaVez(({ fuentes }: Pick<ValoresMeta, 'fuentes'>) =>
  inOrder(Object.keys(fuentes)).map((fuente): readonly [string, DineroFuente] => [
    fuente,
    fuentes[fuente] ?? SIN_DINERO,
  ]),
)

/** True when nothing was said of the meta in this corte and an earlier value of the vigencia stands: it is shown as "sin actualizar". */
export function sinActualizar(entrada: EntradaMeta): boolean {
  return !tieneDato(entrada.valores) && entrada.anterior !== null && tieneDato(entrada.anterior)
}

/** The values that the declaration implies: those of the previous corte, 0 in the first. A source that is absent is 0. */
export function declaracionSinAvance(anterior: ValoresMeta | null): Pick<ValoresMeta, 'ejecutado' | 'fuentes'> {
  if (!anterior) return { ejecutado: '0', fuentes: {} }
  return { ejecutado: anterior.ejecutado ?? '0', fuentes: anterior.fuentes }
}

/** Every filled cell, in fixed order. */
export function celdasDe(valores: ValoresMeta): Celda[] {
  const sueltas: Celda[] = [
    ...celda('ejecutado', '', valores.ejecutado),
    ...celda('observacion', '', valores.observacion),
    ...celda('sin_avance', '', valores.sinAvance),
  ]
  const dinero = dineroPorFuente(valores).flatMap(([clave, f]) =>
    CAMPOS_DINERO.flatMap((campo) => celda(campo, clave, f[campo])),
  )
  const confirmaciones = inOrder(Object.keys(valores.confirmaciones)).flatMap((clave) =>
    celda('confirmacion', clave, valores.confirmaciones[clave] ?? null),
  )
  return [...sueltas, ...dinero, ...confirmaciones]
}

/** The way back from cells; when a cell is repeated the last one counts. */
export function valoresDeCeldas(celdas: readonly Celda[]): ValoresMeta {
  const valores = enBlanco()
  for (const { campo, clave, valor } of celdas) anotar(valores, campo, clave, valor)
  return valores
}

/**
 * The values of every meta out of lists in step, one cell in each place, in any order: how a whole draft comes from the database. A cell that was
 * emptied (null) says nothing, and a meta without any other is absent.
 */
export function valoresDeListas(
  metas: readonly string[],
  campos: readonly Campo[],
  claves: readonly string[],
  valores: readonly (string | null)[],
): Record<string, ValoresMeta> {
  const porMeta = new Map<string, EnObra>()
  metas.forEach((meta, i) => {
    const [campo, clave, valor] = [campos[i], claves[i], valores[i]]
    if (campo === undefined || clave === undefined || valor === undefined)
      throw new RangeError(`lists out of step at ${i}`)
    if (valor === null) return
    const suyos = porMeta.get(meta) ?? enBlanco()
    porMeta.set(meta, suyos)
    anotar(suyos, campo, clave, valor)
  })
  return Object.fromEntries(porMeta)
}

/** Values being put together, cell by cell. */
type EnObra = { -readonly [C in 'ejecutado' | 'observacion' | 'sinAvance']: ValoresMeta[C] } & {
  readonly fuentes: Record<string, Record<CampoDinero, DecimalTexto | null>>
  readonly confirmaciones: Record<string, string>
}

function enBlanco(): EnObra {
  return { ...SIN_VALORES, fuentes: {}, confirmaciones: {} }
}

function anotar(valores: EnObra, campo: Campo, clave: string, valor: string): void {
  switch (campo) {
    case 'comprometido':
    case 'obligado':
    case 'pagado':
      valores.fuentes[clave] ??= { ...SIN_DINERO }
      valores.fuentes[clave][campo] = valor
      return
    case 'confirmacion':
      valores.confirmaciones[clave] = valor
      return
    case 'sin_avance':
      valores.sinAvance = valor
      return
    case 'ejecutado':
    case 'observacion':
      valores[campo] = valor
  }
}

/** A quantity, money or a declaration; a remark alone reports nothing. */
export function tieneDato(valores: ValoresMeta): boolean {
  return valores.ejecutado !== null || valores.sinAvance !== null || tieneDinero(valores)
}

export function tieneDinero(valores: Pick<ValoresMeta, 'fuentes'>): boolean {
  return Object.values(valores.fuentes).some(tieneCifra)
}

export function tieneCifra({ comprometido, obligado, pagado }: DineroFuente): boolean {
  return comprometido !== null || obligado !== null || pagado !== null
}

function combinarDinero(propio: DineroFuente | undefined, base: DineroFuente | undefined): DineroFuente {
  if (!propio || !base) return propio ?? base ?? SIN_DINERO
  return {
    comprometido: propio.comprometido ?? base.comprometido,
    obligado: propio.obligado ?? base.obligado,
    pagado: propio.pagado ?? base.pagado,
  }
}

function celda(campo: Campo, clave: string, valor: string | null): Celda[] {
  return valor === null ? [] : [{ campo, clave, valor }]
}
