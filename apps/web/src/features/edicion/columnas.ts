// Columns of the editing grid, in their order on screen, which is also that of a pasted block. Each is a cell of the row.
import { type Plan, vigenciasDe } from '@kpt/domain/planes'

export type Opcion = { readonly valor: string; readonly texto: string }

export type Columna = {
  /** Cell of the row: `unidad`, `fuentes/2024/credito`. */
  readonly celda: string
  readonly titulo: string
  readonly tipo: 'texto' | 'largo' | 'cifra' | 'dinero' | 'opcion' | 'indicador' | 'lista'
  /** Width in rem. */
  readonly ancho: number
  readonly opciones?: readonly Opcion[]
  /** A total that no one writes, of this vigencia. */
  readonly total?: string
}

export type Fuente = { readonly clave: string; readonly nombre: string }

/** What the person chose to see. */
export type Vista = { readonly abiertas: ReadonlySet<string>; readonly masDatos: boolean }

export const ACUMULACION: readonly Opcion[] = [
  { valor: 'acumulativo', texto: 'Acumulativo' },
  { valor: 'no_acumulativo', texto: 'No acumulativo' },
]
export const ORIENTACION: readonly Opcion[] = [
  { valor: 'incremento', texto: 'Incremento' },
  { valor: 'mantenimiento', texto: 'Mantenimiento' },
  { valor: 'reduccion', texto: 'Reducción' },
]

export function columnasDe(plan: Plan, fuentes: readonly Fuente[], { abiertas, masDatos }: Vista): Columna[] {
  const vigencias = vigenciasDe(plan.periodo)
  return [
    { celda: 'personalizacion', titulo: 'Meta', tipo: 'largo', ancho: 20 },
    { celda: 'linea', titulo: 'Línea', tipo: 'opcion', ancho: 11, opciones: lineas(plan) },
    ...(nodos(plan).length > 0
      ? [
          {
            celda: 'nodo',
            titulo: plan.estructura?.niveles.at(-1) ?? 'Nivel',
            tipo: 'opcion',
            ancho: 11,
            opciones: nodos(plan),
          } as const,
        ]
      : []),
    { celda: 'indicador', titulo: 'Indicador del Catálogo', tipo: 'indicador', ancho: 10 },
    { celda: 'unidad', titulo: 'Unidad', tipo: 'texto', ancho: 8 },
    { celda: 'tipoAcumulacion', titulo: 'Acumulación', tipo: 'opcion', ancho: 9.5, opciones: ACUMULACION },
    { celda: 'orientacion', titulo: 'Orientación', tipo: 'opcion', ancho: 9.5, opciones: ORIENTACION },
    { celda: 'metaCuatrienio', titulo: 'Meta del cuatrienio', tipo: 'cifra', ancho: 7.5 },
    ...vigencias.map((v) => ({ celda: `programado/${v}`, titulo: v, tipo: 'cifra', ancho: 6.5 }) as const),
    ...vigencias.flatMap((v) => dinero(v, fuentes, abiertas.has(v))),
    { celda: 'total', titulo: 'Total del plan', tipo: 'dinero', ancho: 10.5, total: '' },
    ...(masDatos ? masColumnas(plan) : []),
  ]
}

function dinero(vigencia: string, fuentes: readonly Fuente[], abierta: boolean): Columna[] {
  const suyas = abierta
    ? fuentes.map(
        ({ clave, nombre }): Columna => ({
          ...{ celda: `fuentes/${vigencia}/${clave}`, titulo: `${nombre} ${vigencia}`, tipo: 'dinero', ancho: 9.5 },
        }),
      )
    : []
  return [
    ...suyas,
    { celda: `total/${vigencia}`, titulo: `Recursos ${vigencia}`, tipo: 'dinero', ancho: 10.5, total: vigencia },
  ]
}

function masColumnas(plan: Plan): Columna[] {
  const dependencias = (plan.dependencias ?? []).map((d) => ({ valor: d.codigo, texto: d.nombre }))
  return [
    { celda: 'dependencia', titulo: 'Dependencia', tipo: 'opcion', ancho: 11, opciones: dependencias },
    { celda: 'responsable', titulo: 'Responsable', tipo: 'texto', ancho: 10 },
    { celda: 'lineaBase/valor', titulo: 'Línea base', tipo: 'cifra', ancho: 7 },
    { celda: 'lineaBase/anio', titulo: 'Año de la línea base', tipo: 'texto', ancho: 6 },
    { celda: 'lineaBase/origen', titulo: 'Origen de la línea base', tipo: 'texto', ancho: 9 },
    { celda: 'etiquetas', titulo: 'Etiquetas', tipo: 'lista', ancho: 12 },
    { celda: 'bpin', titulo: 'BPIN', tipo: 'lista', ancho: 11 },
    { celda: 'ods', titulo: 'ODS', tipo: 'texto', ancho: 4.5 },
    { celda: 'codigoSispt', titulo: 'Código SisPT', tipo: 'texto', ancho: 7 },
    ...vigenciasDe(plan.periodo).flatMap((v) =>
      ['1', '2', '3', '4'].map(
        (t) => ({ celda: `programadoTrimestral/${v}/${t}`, titulo: `${v} T${t}`, tipo: 'cifra', ancho: 5.5 }) as const,
      ),
    ),
  ]
}

export function lineas(plan: Plan): Opcion[] {
  return plan.lineas.map((l) => ({ valor: l.consecutivo, texto: `${l.consecutivo} ${l.nombre}` }))
}

function nodos(plan: Plan): Opcion[] {
  return (plan.estructura?.nodos ?? []).map((n) => ({ valor: n.codigo, texto: `${n.codigo} ${n.nombre}` }))
}

export function isTotal({ total }: Columna): boolean {
  return total !== undefined
}
