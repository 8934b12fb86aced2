// A section by groups of the plan: its bars, and the table from which they come.
import type { Metodologia, SeccionInforme } from '@kpt/domain/seguimiento'
import { frasesCompartido } from '@kpt/textos'
import { alternoBarras, type SumasVistas, TITULOS_SECCION } from '@kpt/textos/informes'
import { type Celda, type ColumnaInforme, razonDe, type Seccion, textoDe } from '../forma.ts'
import { deGrupo, entero, pesos } from './celdas.ts'

export type GrupoVisto = SumasVistas & { readonly nombre: string; readonly entidades?: number }
export type PorGrupos = Extract<SeccionInforme, 'linea' | 'sector' | 'ods' | 'dependencia'>

const PRIMERA: Record<PorGrupos, string> = {
  linea: 'Línea estratégica',
  sector: 'Sector',
  ods: 'ODS',
  dependencia: 'Dependencia',
}
const [FISICO, FINANCIERO] = [2, 4]

export function seccionDeGrupos(
  codigo: PorGrupos,
  grupos: readonly GrupoVisto[],
  { baseFinanciera }: Pick<Metodologia, 'baseFinanciera'>,
): Seccion {
  const titulo = TITULOS_SECCION[codigo]
  const filas = grupos.map((g): Celda[] => [
    g.nombre,
    ...(g.entidades === undefined ? [] : [entero(g.entidades)]),
    entero(g.metas),
    deGrupo(g, 'fisico', baseFinanciera),
    deGrupo(g, 'fisicoCuatrienio', baseFinanciera),
    deGrupo(g, 'financiero', baseFinanciera),
    pesos(g.programado),
    pesos(g.ejecutado),
  ])
  const corrida = grupos.some((g) => g.entidades !== undefined) ? 1 : 0
  const columnas = [FISICO + corrida, FINANCIERO + corrida]
  const barras = filas.map((fila) => ({ nombre: textoDe(fila[0]), valor: razonDe(fila[columnas[0] ?? 0]) }))
  const deBarras = `${titulo}: físico y financiero de la vigencia`
  return {
    ...{ codigo, titulo },
    parrafos: grupos.length === 0 ? ['No hay metas que agrupar así.'] : compartidosCon(grupos),
    tablas: grupos.length === 0 ? [] : [{ titulo, columnas: columnasDe(codigo, corrida === 1), filas }],
    grafico:
      grupos.length === 0
        ? undefined
        : { titulo: deBarras, alterno: alternoBarras(`${titulo}, físico`, barras), columnas },
  }
}

/** A row shows what is its own: what it shares with metas of others is said beside the table. */
function compartidosCon(grupos: readonly GrupoVisto[]): string[] {
  return grupos.flatMap((g) => frasesCompartido(g).map((frase) => `${g.nombre}. ${frase}`))
}

function columnasDe(codigo: PorGrupos, conEntidades: boolean): ColumnaInforme[] {
  return [
    { titulo: PRIMERA[codigo], ancho: 3 },
    ...(conEntidades ? [{ titulo: 'Municipios', ancho: 1.2, cifra: true }] : []),
    { titulo: 'Metas', ancho: 0.9, cifra: true },
    { titulo: 'Físico, vigencia', ancho: 1.3, cifra: true },
    { titulo: 'Físico, cuatrienio', ancho: 1.3, cifra: true },
    { titulo: 'Financiero, vigencia', ancho: 1.3, cifra: true },
    { titulo: 'Programado', ancho: 2, cifra: true },
    { titulo: 'Ejecutado', ancho: 2, cifra: true },
  ]
}

const FINANCIERO_DE_FUENTE = 4

/** Money has a source and physical progress has not. */
export function seccionDeFuentes(
  fuentes: readonly GrupoVisto[],
  { baseFinanciera }: Pick<Metodologia, 'baseFinanciera'>,
): Seccion {
  const titulo = TITULOS_SECCION.fuente
  const filas = fuentes.map((f): Celda[] => [
    ...[f.nombre, entero(f.metas), pesos(f.programado), pesos(f.ejecutado)],
    deGrupo(f, 'financiero', baseFinanciera),
  ])
  const barras = filas.map((fila) => ({ nombre: textoDe(fila[0]), valor: razonDe(fila[FINANCIERO_DE_FUENTE]) }))
  if (filas.length === 0) return { codigo: 'fuente', titulo, parrafos: ['No hay recursos programados.'], tablas: [] }
  return {
    ...{ codigo: 'fuente', titulo, parrafos: compartidosCon(fuentes) },
    tablas: [{ titulo, columnas: COLUMNAS_FUENTES, filas }],
    grafico: {
      titulo: `${titulo}: avance financiero de la vigencia`,
      alterno: alternoBarras(`${titulo}, avance financiero`, barras),
      columnas: [FINANCIERO_DE_FUENTE],
    },
  }
}

const COLUMNAS_FUENTES: readonly ColumnaInforme[] = [
  { titulo: 'Fuente', ancho: 3 },
  { titulo: 'Metas que paga', ancho: 1, cifra: true },
  { titulo: 'Programado', ancho: 2, cifra: true },
  { titulo: 'Ejecutado', ancho: 2, cifra: true },
  { titulo: 'Financiero, vigencia', ancho: 1.3, cifra: true },
]
