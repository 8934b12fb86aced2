import type { ClaveReporte } from '@kpt/domain/reportes'
import { cuerpoDe, type Riesgo, riesgoDe } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirJuez, findReporte, findVersiones } from '../reportes/index.ts'
import { findAsignados } from './asignacion.repo.ts'
import { exigirAjeno } from './exigir-revision.ts'
import { estadoDeLaLista } from './lista.ts'
import { medirRiesgo } from './medir-riesgo.ts'
import { findMiradas } from './mirada.repo.ts'
import { countNotas } from './nota.repo.ts'
import { findRiesgo } from './riesgo.repo.ts'

/** What the team has beside a version: its risk, what was looked at, the checklist and its notes. */
export async function verMesaDelReporte(ctx: ContextoTerritorial, clave: ClaveReporte, version: number) {
  const { db, alcance, persona } = ctx
  await exigirAjeno(ctx, clave)
  const deVersion = { ...clave, version }
  const cuerpo = cuerpoDe(persona)
  const riesgo = await riesgoDeVersion(ctx, clave, version)
  const notas = await countNotas(db, alcance, { ...clave, cuerpo })
  const { entidad, instrumento, vigencia, corte } = clave
  const asignados = await findAsignados(db, alcance, cuerpo, { instrumento, vigencia, corte, entidades: [entidad] })
  return {
    riesgo: riesgo && { ...riesgo, partes: [...riesgo.partes] },
    miradas: await findMiradas(db, alcance, cuerpo, deVersion),
    asignado: asignados.get(entidad) ?? null,
    lista: await estadoDeLaLista(ctx, clave, version, cuerpo),
    notas: notas.find((n) => n.meta === null)?.notas ?? 0,
    notasPorMeta: notas.flatMap(({ meta, notas: cuantas }) => (meta === null ? [] : [{ meta, notas: cuantas }])),
    escribe: persona.rol === 'revisor_gobernacion' || persona.rol === 'analista_dnp',
  }
}

/** Counted at the first look when the queue has not counted it yet. */
async function riesgoDeVersion(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<Riesgo | null> {
  const { db, alcance } = ctx
  const reporte = (await findReporte(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const suya = (await findVersiones(db, alcance, clave)).find((v) => v.version === version)
  if (!suya) return rechazar('reporte.version_no_existe', { version: String(version) })
  const deVersion = { ...clave, version }
  let cuentas = await findRiesgo(db, alcance, deVersion)
  if (!cuentas && (await medirRiesgo(db, alcance, deVersion))) cuentas = await findRiesgo(db, alcance, deVersion)
  if (!cuentas) return null
  const oportuna = reporte.primerEnvioEn === null ? null : await abrirJuez(ctx)(clave, reporte.primerEnvioEn)
  return riesgoDe({ ...cuentas, rondas: suya.ronda, tarde: oportuna === false })
}
