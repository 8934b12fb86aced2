// A round of adjustments begins: what it names opens, down to the field, and nothing else.
import type { EstadoReporte } from '@kpt/domain/reportes'
import { camposCerrados, metasAbiertas } from '@kpt/domain/revision'
import type { Instante } from '@kpt/domain/shared'
import { asentarActo, insertSolicitud, type QuienActua, type Reporte, type SolicitudNueva } from '../reportes/index.ts'

type Ronda = {
  readonly acto: 'solicitar_ajustes' | 'pedir_ajustes_dnp' | 'trasladar'
  readonly hasta: EstadoReporte
  readonly solicitud: Omit<SolicitudNueva, 'ronda'>
  /** Who asks: whoever acts, unless what another asked is being relayed. */
  readonly pide: { readonly cuenta: string; readonly rol: string; readonly en: Instante }
  readonly motivo: string | null
  readonly hechos?: Parameters<typeof asentarActo>[2]['hechos']
}

/** The number of the round that begins. */
export async function abrirRonda(
  quien: QuienActua,
  reporte: Reporte,
  { acto, hasta, solicitud, pide, motivo, hechos = {} }: Ronda,
): Promise<number> {
  const ronda = reporte.ronda + 1
  const { general, tipo, vence, metas, version } = solicitud
  await insertSolicitud(quien.db, quien.alcance, reporte, { ...solicitud, ronda }, pide)
  const deCampos = metas.flatMap(({ meta, campos }) => (campos === null ? [] : [`${meta}: ${campos.join(', ')}`]))
  await asentarActo(quien, reporte, {
    ...{ acto, hasta, version, motivo },
    cambios: {
      ...{ ronda, metas_abiertas: metasAbiertas(solicitud, []) },
      campos_cerrados: general ? null : camposCerrados(metas),
      traslado_vence: null,
    },
    hechos: {
      ...{ ronda, general, tipo, vence, metas: metas.map((m) => m.meta) },
      ...(deCampos.length > 0 ? { campos: deCampos } : {}),
      ...hechos,
    },
  })
  return ronda
}
