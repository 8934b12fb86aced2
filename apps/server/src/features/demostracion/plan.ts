// Invented plans for the demonstration: the catalogue's own indicators with made-up texts and figures, the same ones every time.
import {
  type Linea,
  type MetaLeida,
  type Periodo,
  type PlanLeido,
  type TipoAcumulacion,
  vigenciasDe,
} from '@kpt/domain/planes'
import type { CodigoEntidad } from '@kpt/domain/territorio'

/** An indicator of the catalogue as the generator needs it. */
export type IndicadorModelo = { readonly codigo: string; readonly nombre: string; readonly unidad: string }

const LINEAS = [
  'Un territorio que cuida',
  'Un territorio que produce',
  'Un territorio que aprende',
  'Un gobierno que cumple',
]
const FUENTES = [
  'recursos_propios',
  'sgp_libre_inversion',
  'sgp_salud',
  'sgp_educacion',
  'cofinanciacion_departamento',
  'otros',
]

/** A plan of `cuantas` metas over the given indicators. Pure: same arguments, same plan. */
export function planDeDemostracion(
  entidad: CodigoEntidad,
  periodo: Periodo,
  indicadores: readonly IndicadorModelo[],
  cuantas: number,
): PlanLeido {
  const azar = sequence(Number(entidad))
  const lineas: Linea[] = LINEAS.map((nombre, i) => ({ consecutivo: `LE-${i + 1}`, nombre }))
  const paso = Math.max(1, Math.floor(indicadores.length / cuantas))
  const elegidos = indicadores.filter((_, i) => i % paso === 0).slice(0, cuantas)
  return {
    entidad,
    nombrePlan: `Plan inventado ${periodo.desde}-${periodo.hasta} (demostración)`,
    periodo,
    lineas,
    metas: elegidos.map((indicador, i) =>
      meta(indicador, i, lineas[i % lineas.length]?.consecutivo ?? 'LE-1', periodo, azar),
    ),
    indicadoresResultado: [],
    sgr: { iniciativas: [], metas: [] },
  }
}

function meta(indicador: IndicadorModelo, i: number, linea: string, periodo: Periodo, azar: () => number): MetaLeida {
  const { codigo } = indicador
  const tipo: TipoAcumulacion = azar() < 0.7 ? 'acumulativo' : 'no_acumulativo'
  const anual = 1 + Math.floor(azar() * 40)
  const vigencias = vigenciasDe(periodo)
  return {
    codigoSispt: `IP-${i + 1}`,
    linea,
    sector: codigo.slice(0, 2),
    programa: codigo.slice(0, 4),
    producto: codigo.slice(0, 7),
    indicador: codigo,
    personalizacion: `Meta de demostración ${i + 1}: ${indicador.nombre.trim().toLowerCase()}`,
    unidad: indicador.unidad,
    metaCuatrienio: String(tipo === 'acumulativo' ? anual * vigencias.length : anual),
    principal: codigo.endsWith('00'),
    ods: String(1 + Math.floor(azar() * 17)),
    tipoAcumulacion: tipo,
    bpin: [],
    programado: Object.fromEntries(vigencias.map((v) => [v, String(anual)])),
    fuentes: Object.fromEntries(vigencias.map((v) => [v, fuentes(azar)])),
  }
}

function fuentes(azar: () => number): Record<string, string> {
  const cuantas = 1 + Math.floor(azar() * 3)
  const desde = Math.floor(azar() * FUENTES.length)
  return Object.fromEntries(
    Array.from({ length: cuantas }, (_, i) => [
      FUENTES[(desde + i) % FUENTES.length] ?? 'otros',
      String((5 + Math.floor(azar() * 400)) * 1_000_000),
    ]),
  )
}

/** Numbers in [0, 1) that follow from the seed alone (a linear congruence, enough for invented figures). */
export function sequence(semilla: number): () => number {
  let estado = semilla % 2_147_483_647 || 1
  return () => {
    estado = (estado * 48_271) % 2_147_483_647
    return estado / 2_147_483_647
  }
}
