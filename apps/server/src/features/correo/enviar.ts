import { caduco, juzgarIntento } from '@kpt/domain/correo'
import type { Db } from '../../platform/db/conexion.ts'
import { type Corrida, encolar } from '../../platform/jobs/index.ts'
import type { Adjunto } from '../../platform/mail/index.ts'
import { type FilaCorreo, lockPendiente, updateTrasIntento } from './correo.repo.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'
import type { Intentado, Salida, Ventanillas } from './ventanilla.ts'

/**
 * Sends one letter, holding its row: two workers never send the same one, and who dies on the way lets go of it. Between the server's
 * «250» and the commit there is a moment in which a death sends it again: with the same Message-ID.
 */
export async function enviar(
  { id }: { readonly id: string },
  { servicios, senal }: Corrida,
  ventanillas: Ventanillas = {},
): Promise<void> {
  const { correo, conexion, reloj } = servicios
  if (correo.modo === 'ninguno') return
  await conexion.db.transaction().execute(async (tx) => {
    const fila = await lockPendiente(tx, id)
    if (!fila) return
    const ventanilla = ventanillas[fila.clase]
    const cambio = caduco(fila.caduca_en === null ? null : Date.parse(fila.caduca_en), reloj.ahora())
      ? detenido(fila, 'Dejó de servir antes de que pudiera salir.')
      : await alSalir(fila, ventanilla ? await ventanilla.antes(tx, fila.clave, servicios) : SIN_ADJUNTOS)
    await updateTrasIntento(tx, id, cambio, reloj.ahora())
    await ventanilla?.despues(tx, fila.clave, cambio, reloj.ahora())
    await volverLuego(tx, id, cambio)
  })

  async function alSalir(fila: FilaCorreo, salida: Salida): Promise<Intentado> {
    return 'detener' in salida ? detenido(fila, salida.detener) : intentar(fila, salida.adjuntos)
  }

  async function intentar(fila: FilaCorreo, adjuntos: readonly Adjunto[]): Promise<Intentado> {
    const intentos = fila.intentos + 1
    const { respuesta, rechazos } = await correo.entregar({ ...cartaDe(fila), adjuntos }, senal)
    const fallo = juzgarIntento(
      { para: fila.para, intentos, error: fila.ultimo_error },
      { faltaban: fila.faltan, rechazos },
    )
    const borraCuerpo = fallo.estado === 'enviado' && correo.modo === 'smtp'
    const rechazados = [...rechazos].filter(([, { definitivo }]) => definitivo).map(([direccion]) => direccion)
    return { ...fallo, intentos, respuesta: respuesta ?? fila.respuesta, borraCuerpo, detenido: false, rechazados }
  }
}

async function volverLuego(tx: Db, id: string, { espera }: Intentado): Promise<void> {
  if (espera !== null) await encolar(tx, enviarCorreo, { id }, { clave: claveDeEnvio(id), dentroDe: espera / 1_000 })
}

const SIN_ADJUNTOS: Salida = { adjuntos: [] }

function detenido({ intentos, faltan, respuesta }: FilaCorreo, error: string): Intentado {
  const quieta = { estado: 'muerto' as const, faltan, espera: null, error, intentos, respuesta, borraCuerpo: true }
  return { ...quieta, detenido: true, rechazados: [] }
}

function cartaDe(fila: FilaCorreo) {
  const { id, para, copia, faltan, asunto, texto, html, creado_en } = fila
  if (texto === null || html === null) throw new Error(`the letter ${id} waits without its text`)
  return { id, para, copia, faltan, asunto, texto, html, fecha: new Date(creado_en) }
}
