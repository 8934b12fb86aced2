import {
  type ActoSolicitud,
  isEnCurso,
  type ParteSolicitud,
  type PuntoDeVerificacion,
  puedeSolicitud,
} from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { rechazar } from '../../platform/http/index.ts'
import type { Escribiente } from './avisos.ts'
import { moveSolicitud, type Solicitud } from './solicitud.repo.ts'

type Hecho = {
  readonly acto: ActoSolicitud
  readonly parte: ParteSolicitud
  readonly por?: string
  readonly rol?: string
  readonly motivo?: string | null
  readonly puntos?: readonly PuntoDeVerificacion[]
  /** When the answer is due from now on. */
  readonly vence?: Instante
}

/** Takes the request, held for update, where the table of its life says; refuses what it does not allow. Returns it moved. */
export async function mover({ db, ahora, servicios }: Escribiente, s: Solicitud, hecho: Hecho): Promise<Solicitud> {
  const { acto, parte, por = null, rol = null, motivo = null, puntos = [], vence } = hecho
  const decision = puedeSolicitud(s.estado, acto, parte)
  if (!decision.puede) return rechazar('solicitud.acto_imposible', { acto, estado: s.estado })
  const estado = decision.hasta
  const cierra = !isEnCurso(estado)
  await moveSolicitud(
    db,
    s,
    { acto, estado, por, rol, motivo, puntos },
    { ahora, cierra, ...(vence === undefined ? {} : { vence }) },
  )
  await registrar(db, {
    cadena: s.entidad,
    cuenta: por,
    accion: `solicitud.${acto}`,
    sujeto: `solicitud/${s.radicado}`,
    // What people write may name people: only its digest is for ever.
    hechos: {
      estado,
      puntos: [...puntos],
      motivo: motivo && servicios.cripto.huella('auditoria', motivo).toString('hex'),
    },
    en: ahora,
  })
  return { ...s, estado, sucesos: s.sucesos + 1 }
}
