import type { asignarRevision as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { cuerpoDe, repartirPorCarga } from '@kpt/domain/revision'
import { registrar } from '../../platform/audit/index.ts'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { deleteAsignacion, findRevisores, type Revisor, upsertAsignacion } from './asignacion.repo.ts'
import { verEquipo } from './equipo.ts'
import { revisorDe, seleccionadosDe } from './revisables.ts'

type Cuerpo = PeticionDe<typeof definicion>['cuerpo']

/** Gives reports to somebody of the team, shares them out by load, or leaves them with nobody. */
export async function asignar(ctx: ContextoTerritorial, { reportes, a }: Cuerpo) {
  await exigirSuyos(ctx, reportes)
  const equipo = await findRevisores(ctx.db, ctx.persona.entidad, ctx.ahora)
  const dueno = await duenoDe(ctx, equipo, reportes, a)
  const hechos = new Map<string, number>()
  let sinCambio = 0
  // In the order of the chains: two of the team sharing at once wait for each other and never in a circle.
  for (const clave of reportes.toSorted((x, y) => (nombreDe(x) < nombreDe(y) ? -1 : 1))) {
    const cuenta = dueno(clave)
    if (!(await asentar(ctx, clave, cuenta))) sinCambio += 1
    else if (cuenta) hechos.set(cuenta, (hechos.get(cuenta) ?? 0) + 1)
  }
  const asignados = equipo.flatMap((r) => (hechos.has(r.cuenta) ? [{ ...r, reportes: hechos.get(r.cuenta) ?? 0 }] : []))
  return { asignados, sinCambio }
}

/** The address names no entity: each report is looked at here, before anything is written. */
async function exigirSuyos(ctx: ContextoTerritorial, reportes: readonly ClaveReporte[]): Promise<void> {
  const revisa = await revisorDe(ctx)
  const seleccionados = new Set((await seleccionadosDe(ctx, revisa)).map(nombreDe))
  for (const clave of reportes) {
    const entidad = ctx.servicios.referencia.territorio.get(clave.entidad)
    const suyo = revisa(clave.entidad, clave.instrumento, clave.vigencia) || seleccionados.has(nombreDe(clave))
    if (!entidad || !alcanza(ctx.alcance, entidad) || !suyo) rechazar('territorio.ajeno', { entidad: clave.entidad })
  }
}

async function duenoDe(
  ctx: ContextoTerritorial,
  equipo: readonly Revisor[],
  reportes: readonly ClaveReporte[],
  a: Cuerpo['a'],
): Promise<(clave: ClaveReporte) => string | null> {
  if (a === 'nadie') return () => null
  if (a !== 'por_carga') {
    if (!equipo.some((r) => r.cuenta === a)) rechazar('revision.no_es_del_equipo', {})
    return () => a
  }
  if (equipo.length === 0) rechazar('revision.no_es_del_equipo', {})
  const { equipo: cargas } = await verEquipo(ctx)
  const dados = repartirPorCarga(
    reportes.map((r) => ({ entidad: r.entidad, clave: nombreDe(r) })),
    cargas,
  )
  return (clave) => dados.get(nombreDe(clave)) ?? null
}

async function asentar(ctx: ContextoTerritorial, clave: ClaveReporte, cuenta: string | null): Promise<boolean> {
  const { db, alcance, persona, ahora } = ctx
  const cuerpo = cuerpoDe(persona)
  const acto = { por: persona.cuenta, rol: persona.rol, en: ahora }
  const cambio =
    cuenta === null
      ? await deleteAsignacion(db, alcance, cuerpo, clave)
      : await upsertAsignacion(db, alcance, cuerpo, clave, { ...acto, cuenta })
  if (!cambio) return false
  await registrar(db, {
    ...{ cadena: clave.entidad, cuenta: persona.cuenta, accion: 'revision.asignar', sujeto: sujetoDelReporte(clave) },
    ...{ hechos: { rol: persona.rol, cuerpo, a: cuenta }, en: ahora },
  })
  return true
}

function nombreDe({ entidad, instrumento, vigencia, corte }: ClaveReporte): string {
  return `${entidad}/${instrumento}/${vigencia}/${corte}`
}
