// Of a report, what its review adds to it: requests with their relay, what waits for one, closings, and the terms of whoever asks.
import { ultimoDiaAjustes } from '@kpt/domain/calendario'
import { type AjusteMeta, isTrasladoVencido, venceEn } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findSolicitudes, type Solicitud } from './ajuste.repo.ts'
import { isAbierta } from './ajustes-abiertos.ts'
import { type Cierre, findCierres } from './cierre.repo.ts'
import type { CorteReportable } from './corte.ts'
import { findDiasDePlazo } from './plazo-revision.repo.ts'
import { findPeticionesDeAbrir, type PeticionDeAbrir } from './reapertura.repo.ts'
import type { Reporte } from './reporte.repo.ts'
import { findPedidosDnp, type PedidoDnp } from './traslado.repo.ts'

export async function revisionVisible(ctx: ContextoTerritorial, corte: CorteReportable, reporte: Reporte | null) {
  const { db, alcance, ahora } = ctx
  const { clave } = corte
  const solicitudes = await findSolicitudes(db, alcance, clave)
  const pedidos = reporte ? await findPedidosDnp(db, alcance, clave) : []
  const peticiones = solicitudes.length > 0 ? await findPeticionesDeAbrir(db, alcance, clave) : []
  const dias = await findDiasDePlazo(db, 'respuesta', fechaEn(ahora))
  const limite = ultimoDiaAjustes(corte.vigor, clave.corte)
  return {
    solicitudes,
    visibles: {
      solicitudes: solicitudes.map((s) => solicitudVisible(s, reporte, pedidos, peticiones)),
      traslado: trasladoVisible(ctx, reporte, pedidos),
      cierres: (await findCierres(db, alcance, clave)).map(cierreVisible),
      plazoAjustes: {
        ...{ limite, dias },
        propuesto: venceEn({ desde: fechaEn(ahora), dias, limite }, corte.vigor.festivos),
      },
    },
  }
}

function cierreVisible({ n: _, marcas, reapertura, ...cierre }: Cierre) {
  const metas = reapertura?.metas ?? null
  return { ...cierre, marcas: [...marcas], reapertura: reapertura && { ...reapertura, metas: metas && [...metas] } }
}

function solicitudVisible(
  { metas, respuestas, ...solicitud }: Solicitud,
  reporte: Reporte | null,
  pedidos: readonly PedidoDnp[],
  peticiones: readonly PeticionDeAbrir[],
) {
  const porMeta = new Map(respuestas.map(({ meta, ...respuesta }) => [meta, sinRonda(respuesta)]))
  const nombradas = metas.map((m) => ({ ...enVista(m), respuesta: porMeta.get(m.meta) ?? null }))
  // In a general request the entity chooses the metas it replies about: they are shown as if they had been named, without reason.
  const otras = [...porMeta]
    .filter(([meta]) => !metas.some((m) => m.meta === meta))
    .map(([meta, respuesta]) => ({ meta, tipo: solicitud.tipo, motivo: '', campos: null, respuesta }))
  return {
    ...solicitud,
    traslado: deTraslado(pedidos.find((p) => p.traslado?.ronda === solicitud.ronda)),
    abierta: isAbierta(solicitud, reporte),
    metas: [...nombradas, ...otras],
    reaperturas: peticiones.filter((p) => p.ronda === solicitud.ronda).map(({ ronda: _, ...peticion }) => peticion),
  }
}

function sinRonda({ clase, texto, evidencias, en, autor }: Omit<Solicitud['respuestas'][number], 'meta'>) {
  return { clase, texto, evidencias: [...evidencias], en, autor }
}

function deTraslado(pedido: PedidoDnp | undefined) {
  if (!pedido?.traslado) return null
  const { autor, omitido, nota } = pedido.traslado
  return { pedidaEn: pedido.pedidaEn, limite: pedido.trasladoVence, autor, omitido, nota }
}

function enVista({ campos, ...meta }: AjusteMeta) {
  return { ...meta, campos: campos && [...campos] }
}

/** That DNP asked is known by all; what it asked, only by whoever relays it and by DNP (R4.3). */
function trasladoVisible(
  { persona, ahora }: ContextoTerritorial,
  reporte: Reporte | null,
  [ultimo]: readonly PedidoDnp[],
) {
  if (reporte?.estado !== 'por_trasladar' || !ultimo) return null
  const { pedidaEn, trasladoVence, autor, general, tipo, motivo, dias, metas } = ultimo
  const leeQuePidio = LEEN_LO_PEDIDO.includes(persona.rol)
  const pedido = {
    autor: { nombre: autor.nombre, rol: autor.rol },
    general,
    tipo,
    motivo,
    dias,
    metas: metas.map(enVista),
  }
  return {
    ...{ pedidaEn, vence: trasladoVence, vencido: isTrasladoVencido(trasladoVence, fechaEn(ahora)) },
    pedido: leeQuePidio ? pedido : null,
  }
}

const LEEN_LO_PEDIDO: readonly string[] = [
  ...['revisor_gobernacion', 'administrador_gobernacion', 'analista_dnp', 'administrador_dnp'],
  ...['administrador_direccion', 'direccion_tecnica', 'control'],
]
