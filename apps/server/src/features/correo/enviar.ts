import { caduco, juzgarIntento } from '@kpt/domain/correo'
import type { Db } from '../../platform/db/conexion.ts'
import { type Corrida, encolar } from '../../platform/jobs/index.ts'
import { type Cambio, type FilaCorreo, lockPendiente, updateTrasIntento } from './correo.repo.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'

/**
 * Sends one letter, holding its row: two workers never send the same one, and who dies on the way lets go of it. Between the server's
 * «250» and the commit there is a moment in which a death sends it again: with the same Message-ID.
 */
export async function enviar({ id }: { readonly id: string }, { servicios, senal }: Corrida): Promise<void> {
  const { correo, conexion, reloj } = servicios
  if (correo.modo === 'ninguno') return
  await conexion.db.transaction().execute(async (tx) => {
    const fila = await lockPendiente(tx, id)
    if (!fila) return
    const cambio = caduco(fila.caduca_en === null ? null : Date.parse(fila.caduca_en), reloj.ahora())
      ? yaNoSirve(fila)
      : await intentar(fila)
    await updateTrasIntento(tx, id, cambio, reloj.ahora())
    await volverLuego(tx, id, cambio)
  })

  async function intentar(fila: FilaCorreo): Promise<Cambio> {
    const intentos = fila.intentos + 1
    const { respuesta, rechazos } = await correo.entregar(cartaDe(fila), senal)
    const fallo = juzgarIntento(
      { para: fila.para, intentos, error: fila.ultimo_error },
      { faltaban: fila.faltan, rechazos },
    )
    const borraCuerpo = fallo.estado === 'enviado' && correo.modo === 'smtp'
    return { ...fallo, intentos, respuesta: respuesta ?? fila.respuesta, borraCuerpo }
  }
}

async function volverLuego(tx: Db, id: string, { espera }: Cambio): Promise<void> {
  if (espera !== null) await encolar(tx, enviarCorreo, { id }, { clave: claveDeEnvio(id), dentroDe: espera / 1_000 })
}

function yaNoSirve({ intentos, faltan, respuesta }: FilaCorreo): Cambio {
  const error = 'Dejó de servir antes de que pudiera salir.'
  return { estado: 'muerto', faltan, espera: null, error, intentos, respuesta, borraCuerpo: true }
}

function cartaDe(fila: FilaCorreo) {
  const { id, para, copia, faltan, asunto, texto, html, creado_en } = fila
  if (texto === null || html === null) throw new Error(`the letter ${id} waits without its text`)
  return { id, para, copia, faltan, asunto, texto, html, fecha: new Date(creado_en) }
}
