import { VIDA_ENLACE } from '@kpt/domain/acceso'
import { registrar } from '../../platform/audit/index.ts'
import { type Corrida, type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { anularEnlaces } from '../acceso/index.ts'
import { escribirVencimiento } from './avisos.ts'
import { mover } from './mover.ts'
import { SIN_NOTICIA } from './seguir.ts'
import { clearIdentidades, findQuietas, findSolicitud } from './solicitud.repo.ts'
import { deleteSoporte, dropLlave, findHuerfanos, findPorBorrar } from './soporte.repo.ts'

const DIA = 86_400_000

export const tareasSolicitudes: readonly Tarea[] = [
  tareaPeriodica('vencer_solicitudes', '12 10 * * *', ({ servicios }: Corrida) => vencerSolicitudes(servicios)),
  tareaPeriodica('conservar_soportes', '32 10 * * *', ({ servicios }: Corrida) => conservarSoportes(servicios)),
]

/** Those that waited too long for their applicant end by themselves. A link of activation that still works waits for its end. */
export async function vencerSolicitudes(servicios: Servicios): Promise<void> {
  const ahora = servicios.reloj.ahora()
  const { db } = servicios.conexion
  for (const id of await findQuietas(db, ['por_completar', 'aceptada'], ahora - SIN_NOTICIA)) {
    await db.transaction().execute(async (tx) => {
      const s = await findSolicitud(tx, { id }, { paraCambiar: true })
      // Somebody may have moved it since it was found.
      if (!s || Date.parse(s.estado_en) > ahora - SIN_NOTICIA) return
      if (s.estado !== 'por_completar' && s.estado !== 'aceptada') return
      const escribiente = { db: tx, ahora, servicios }
      await mover(escribiente, s, { acto: 'vencer', parte: 'sistema' })
      await anularEnlaces(tx, 'activar', { solicitud: id }, ahora)
      await escribirVencimiento(escribiente, s, s.estado === 'aceptada' ? 'activar' : 'completar')
    })
  }
}

/**
 * Erases what is no longer needed: documents and identity numbers some time after the decision, and what was sent and never filed.
 * Digest and history stay: the chain of the audit never held what is erased.
 */
export async function conservarSoportes(servicios: Servicios): Promise<void> {
  const { conexion, conservacionDias, reloj, reservado } = servicios
  const { db } = conexion
  const ahora = reloj.ahora()
  const limite = ahora - conservacionDias * DIA
  for (const { id, radicado, entidad } of await findPorBorrar(db, limite)) {
    await db.transaction().execute(async (tx) => {
      await dropLlave(tx, id, ahora)
      const sujeto = `solicitud/${radicado}/soporte/${id}`
      await registrar(tx, {
        cadena: entidad,
        cuenta: null,
        accion: 'solicitud.borrar_soporte',
        sujeto,
        hechos: {},
        en: ahora,
      })
    })
    await reservado.borrar(id)
  }
  await clearIdentidades(db, limite)
  for (const id of await findHuerfanos(db, ahora - VIDA_ENLACE.clave)) {
    await deleteSoporte(db, id)
    await reservado.borrar(id)
  }
}
