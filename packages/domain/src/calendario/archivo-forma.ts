// Reading of untrusted JSON field by field: every fault becomes a finding with its JSON pointer, and reading goes on.
import { type Fecha, type Hallazgo, isFecha } from '../shared/index.ts'

/** What has been seen wrong so far; `campo` of each path is a JSON pointer into the file. */
export type Faltas = Hallazgo[]

/** Every rule that a file may break. */
export const REGLAS_CRONOGRAMA = [
  'cronograma_forma',
  'cronograma_falta',
  'cronograma_campo_desconocido',
  'cronograma_opcion',
  'cronograma_circular_desconocida',
  'cronograma_circular_repetida',
  'cronograma_cronograma_repetido',
  'cronograma_sin_cortes',
  'cronograma_corte_numero',
  'cronograma_sin_actos',
  'cronograma_efecto',
  'cronograma_actos_en_desorden',
  'cronograma_acto_repetido',
  'cronograma_demostracion_mezclada',
  'cronograma_acto_sin_texto',
  'cronograma_acto_vacio',
  'cronograma_retira_sobra',
  'cronograma_retira_desconocida',
  'cronograma_clave',
  'cronograma_clave_repetida',
  'cronograma_orden_repetido',
  'cronograma_sin_clases',
  'cronograma_corte_desconocido',
  'cronograma_reporte_sin_corte',
  'cronograma_apertura_posterior',
  'cronograma_cierre_recibe',
  'cronograma_corte_reporte',
  'cronograma_cierre',
  'cronograma_circular_distinta',
  'cronograma_registrado_distinto',
  'cronograma_acto_registrado_distinto',
] as const
export type IdReglaCronograma = (typeof REGLAS_CRONOGRAMA)[number]

export type Objeto = Readonly<Record<string, unknown>>

export function addFalta(
  faltas: Faltas,
  regla: IdReglaCronograma,
  puntero: string,
  detalles: Readonly<Record<string, string>> = {},
  valor: string | null = null,
): void {
  faltas.push({ regla, gravedad: 'error', ruta: { campo: puntero }, valor, detalles })
}

/** An object with these keys and no others; null, with its findings, when it is not. */
export function readObjeto(
  faltas: Faltas,
  valor: unknown,
  puntero: string,
  claves: readonly string[],
  opcionales: readonly string[] = [],
): Objeto | null {
  if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) {
    addForma(faltas, puntero, 'objeto', valor)
    return null
  }
  const objeto = valor as Objeto
  for (const clave of claves)
    if (!Object.hasOwn(objeto, clave)) addFalta(faltas, 'cronograma_falta', `${puntero}/${clave}`, { campo: clave })
  for (const clave of Object.keys(objeto))
    if (!claves.includes(clave) && !opcionales.includes(clave))
      addFalta(faltas, 'cronograma_campo_desconocido', `${puntero}/${escapePointer(clave)}`, { campo: clave })
  return claves.every((clave) => Object.hasOwn(objeto, clave)) ? objeto : null
}

/** Items that could be read; the others left their findings. */
export function readLista<T>(
  faltas: Faltas,
  valor: unknown,
  puntero: string,
  read: (item: unknown, puntero: string) => T | null,
): T[] {
  if (!Array.isArray(valor)) {
    addForma(faltas, puntero, 'lista', valor)
    return []
  }
  return valor.flatMap((item, i) => {
    const leido = read(item, `${puntero}/${i}`)
    return leido === null ? [] : [leido]
  })
}

export function readTexto(faltas: Faltas, valor: unknown, puntero: string): string {
  if (typeof valor === 'string' && valor.trim() !== '') return valor
  addForma(faltas, puntero, 'texto', valor)
  return ''
}

export function readEntero(faltas: Faltas, valor: unknown, puntero: string): number {
  if (typeof valor === 'number' && Number.isSafeInteger(valor) && valor > 0) return valor
  addForma(faltas, puntero, 'entero', valor)
  return 0
}

export function readBooleano(faltas: Faltas, valor: unknown, puntero: string): boolean {
  if (typeof valor === 'boolean') return valor
  addForma(faltas, puntero, 'booleano', valor)
  return false
}

export function readFecha(faltas: Faltas, valor: unknown, puntero: string): Fecha {
  if (typeof valor === 'string' && isFecha(valor)) return valor
  addForma(faltas, puntero, 'fecha', valor)
  return ''
}

export function readOpcion<T extends string>(
  faltas: Faltas,
  valor: unknown,
  puntero: string,
  opciones: readonly T[],
): T | null {
  const opcion = opciones.find((o) => o === valor)
  if (opcion !== undefined) return opcion
  addFalta(faltas, 'cronograma_opcion', puntero, { opciones: opciones.join(', ') }, shown(valor))
  return null
}

export function readNulo<T>(
  faltas: Faltas,
  valor: unknown,
  puntero: string,
  read: (faltas: Faltas, valor: unknown, puntero: string) => T,
): T | null {
  return valor === null ? null : read(faltas, valor, puntero)
}

function addForma(faltas: Faltas, puntero: string, esperado: string, valor: unknown): void {
  addFalta(faltas, 'cronograma_forma', puntero, { esperado }, shown(valor))
}

function shown(valor: unknown): string | null {
  return valor === undefined ? null : (JSON.stringify(valor) ?? '').slice(0, 80)
}

function escapePointer(clave: string): string {
  return clave.replaceAll('~', '~0').replaceAll('/', '~1')
}
