// The invented plan of an entity, as a workbook of SisPT would say it, and the modification that some make of it.
import { ambitoDe } from '@kpt/domain/catalogo'
import { type MetaLeida, type PlanLeido, vigenciasDe } from '@kpt/domain/planes'
import type { Entidad } from '@kpt/domain/territorio'
import { type Azar, azarDe, elegir, entre, muestra } from '../azar.ts'
import { type Molde, metaDe, metaInventada } from './meta-inventada.ts'
import type { Indicador, Pais } from './pais.ts'
import { LINEAS } from './sectores.ts'

type DelPlan = Pick<Pais, 'semilla' | 'periodo' | 'indicadores' | 'fuentes'>

/** `homologado`: false leaves a few metas without an indicator of the catalogue. */
export function planInventado(entidad: Entidad, pais: DelPlan, homologado = true): PlanLeido {
  const azar = azarDe(`${pais.semilla}/plan/${entidad.codigo}`)
  const { desde, hasta } = pais.periodo
  const cuantas = tamanoDe(azar, entidad)
  const molde = moldeDe(azar, entidad, pais)
  const metas = indicadoresDe(azar, pais.indicadores, cuantas).map((indicador, i) =>
    metaInventada(azar, indicador, i, molde),
  )
  return {
    entidad: entidad.codigo,
    nombrePlan: `Plan inventado «${elegir(azar, LEMAS)}» de ${entidad.nombre} ${desde}-${hasta} (demostración)`,
    periodo: { desde, hasta },
    lineas: LINEAS.map((nombre, i) => ({ consecutivo: `LE-${i + 1}`, nombre })),
    metas: homologado ? metas : metas.map((meta, i) => (i % 9 === 4 ? sinHomologar(meta) : meta)),
    indicadoresResultado: muestra(azar, RESULTADOS, 2).map((nombre, i) => ({
      ...{ consecutivo: `IR-${i + 1}`, linea: 'LE-1', otrasLineas: [], nombre, enPnd: false },
      ...{ metaCuatrienio: String(entre(azar, 40, 95)), transformacion: null },
    })),
    sgr: { iniciativas: [], metas: [] },
  }
}

/** The same plan with three metas raised from `vigencia` on, its last one taken out and a new one in. */
export function planModificado(plan: PlanLeido, entidad: Entidad, pais: DelPlan, vigencia: number): PlanLeido {
  const azar = azarDe(`${pais.semilla}/modificacion/${entidad.codigo}`)
  const usados = new Set(plan.metas.map((meta) => meta.indicador))
  const [nuevo] = muestra(
    azar,
    pais.indicadores.filter(({ codigo }) => !usados.has(codigo)),
    1,
  )
  const agregadas = nuevo ? [metaInventada(azar, nuevo, plan.metas.length, moldeDe(azar, entidad, pais))] : []
  const quedan = plan.metas.slice(0, -1).map((meta, i) => (i % 7 === 2 && i < 21 ? conMas(meta, vigencia) : meta))
  return { ...plan, metas: [...quedan, ...agregadas] }
}

/** Most municipalities have 20 to 40 metas, some up to 60; capitals and departments more, Bogotá most of all. */
function tamanoDe(azar: Azar, { codigo, tipo }: Entidad): number {
  if (codigo === '11001') return 110
  if (tipo === 'departamento') return entre(azar, 45, 75)
  if (codigo.endsWith('001')) return entre(azar, 45, 70)
  return 20 + Math.floor(41 * azar() ** 4)
}

function moldeDe(azar: Azar, { codigo, tipo }: Entidad, { periodo, fuentes }: DelPlan): Molde {
  const grande = tipo === 'departamento' || codigo.endsWith('001')
  return {
    vigencias: vigenciasDe(periodo),
    fuentes: fuentes[ambitoDe(codigo)],
    presupuesto: Math.round((grande ? 900 : 60) * 1_000_000 * (0.5 + azar())),
  }
}

/** A plan does not touch every sector: nine of them, each with a fair share of its indicators. */
function indicadoresDe(azar: Azar, indicadores: readonly Indicador[], cuantas: number): Indicador[] {
  const sectores = [...new Set(indicadores.map(({ codigo }) => codigo.slice(0, 2)))].sort()
  const suyos = new Set(muestra(azar, sectores, 9))
  const posibles = indicadores.filter(({ codigo }) => suyos.has(codigo.slice(0, 2)))
  return muestra(azar, posibles, cuantas).sort((a, b) => (a.codigo < b.codigo ? -1 : 1))
}

function sinHomologar(meta: MetaLeida): MetaLeida {
  return { ...meta, indicador: null, sector: '', programa: '', producto: '', principal: false }
}

/** More units and more money, so that nothing already reported is left above its programme. */
function conMas(meta: MetaLeida, vigencia: number): MetaLeida {
  if (meta.tipoAcumulacion !== 'acumulativo') return meta
  const decimales = Object.values(meta.programado).some((texto) => texto.includes('.')) ? 1 : 0
  const doble = (v: string, texto: string) => (Number(v) >= vigencia ? Number(texto) * 2 : Number(texto))
  const programado = Object.entries(meta.programado).map(([v, texto]) => [v, doble(v, texto)] as const)
  const enteros = programado.map(([, n]) => (decimales === 1 ? Math.round(n * 10) : n))
  return {
    ...meta,
    metaCuatrienio: metaDe(meta.tipoAcumulacion, enteros, decimales),
    programado: Object.fromEntries(programado.map(([v, n]) => [v, String(n)])),
    fuentes: Object.fromEntries(
      Object.entries(meta.fuentes).map(([v, fuentes]) => [
        v,
        Object.fromEntries(Object.entries(fuentes).map(([clave, pesos]) => [clave, String(doble(v, pesos))])),
      ]),
    ),
  }
}

const LEMAS = [
  'Avanza con su gente',
  'Raíces que florecen',
  'Un territorio que cuida',
  'Caminos de confianza',
  'Agua, campo y futuro',
  'La casa de todos',
  'Unidos por lo nuestro',
  'Más oportunidades',
] as const

const RESULTADOS = [
  'Cobertura neta en educación media',
  'Hogares con acceso a agua potable en la zona rural',
  'Índice de desempeño del gobierno territorial',
  'Vías terciarias en buen estado',
  'Niñas y niños con esquema completo de vacunación',
] as const
