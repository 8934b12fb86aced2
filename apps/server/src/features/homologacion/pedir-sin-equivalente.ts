import type { pedirSinEquivalente as definicion, PeticionDe } from '@kpt/contract'
import { isAbierta, isHomologada, pasoSinEquivalente } from '@kpt/domain/planes'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { elegirVersion, lockPlanes } from '../planes/index.ts'
import { findSolicitudesDePlan, insertSinEquivalente, type SinEquivalente } from '../sin-equivalente/index.ts'
import { escribirNovedad } from './cartas.ts'
import { firmaDe } from './firma.ts'
import { registrarActo } from './mover-solicitud.ts'

/** Asks DNP about a meta that nothing in the catalogue describes. A meta has one open request at most. */
export async function pedirSinEquivalente(
  ctx: ContextoTerritorial,
  { params: { entidad, meta: numeroMeta }, cuerpo }: PeticionDe<typeof definicion>,
) {
  const { db, alcance, ahora } = ctx
  // Held: of two equal requests at once the second one finds the first.
  await lockPlanes(db, alcance, entidad)
  const { plan, clave } = await elegirVersion(ctx, entidad)
  const meta = plan.metas.find((m) => m.numero === numeroMeta) ?? rechazar('plan.meta_no_existe', { meta: numeroMeta })
  const activos = await findIndicadoresActivos(db, fechaEn(ahora), meta.indicador === null ? [] : [meta.indicador])
  if (isHomologada(meta, activos)) rechazar('sin_equivalente.homologada', { meta: numeroMeta })
  const suyas = (await findSolicitudesDePlan(db, alcance, clave)).filter((s) => s.meta === numeroMeta)
  const abierta = suyas.find((s) => isAbierta(s.estado))
  if (abierta) rechazar('sin_equivalente.repetida', { numero: abierta.numero })
  const numero = await takeConsecutivo(db, 'SE', Number(fechaEn(ahora).slice(0, 4)))
  const estado = pasoSinEquivalente(null, 'pedir', 'entidad') ?? rechazar('permiso.falta', {})
  const en = isoBogota(ahora)
  const nueva: SinEquivalente = {
    ...{ numero, entidad, periodoDesde: clave.desde, meta: numeroMeta, estado, pedidaEn: en, estadoEn: en },
    ...{ texto: meta.personalizacion, unidad: meta.unidad, sucesos: 1, codigo: null, hasta: null },
    linea: plan.lineas.find((l) => l.consecutivo === meta.linea)?.nombre ?? meta.linea,
    ...{ explicacion: cuerpo.explicacion, considerados: [...new Set(cuerpo.considerados)] },
  }
  const suceso = { ...firmaDe(ctx, 'entidad'), acto: 'pedir', estado, texto: cuerpo.explicacion } as const
  await insertSinEquivalente(db, nueva, suceso)
  await registrarActo(ctx, nueva, suceso)
  await escribirNovedad(ctx, nueva, suceso)
  return { numero }
}
