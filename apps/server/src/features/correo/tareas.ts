import { encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { deleteCuerpos, findAtrasados } from './correo.repo.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'
import { enviar } from './enviar.ts'
import type { Ventanillas } from './ventanilla.ts'

export function tareasCorreo(ventanillas: Ventanillas = {}): readonly Tarea[] {
  return [
    tarea(enviarCorreo, (datos, corrida) => enviar(datos, corrida, ventanillas), { aparte: true }),
    tareaPeriodica('reanudar_correos', '* * * * *', ({ servicios }) => reanudarCorreos(servicios, DOS_MINUTOS)),
    tareaPeriodica('borrar_cuerpos_de_correos', '23 8 * * *', ({ servicios }) => borrarCuerpos(servicios)),
  ]
}

const DOS_MINUTOS = 120_000
const DIA = 86_400_000
const A_LA_VEZ = 500
/** Longer than any link lives. Meanwhile an administrator can send a dead letter again. */
const DIAS_DE_UN_MUERTO = 7

/**
 * Puts in the queue the letters whose moment has passed and nobody sent: their job was lost with a server or with a restored backup.
 * One that is in the queue already stays one.
 */
export async function reanudarCorreos({ conexion, correo, reloj }: Servicios, atrasoMinimo = 0): Promise<void> {
  if (correo.modo === 'ninguno') return
  for (const id of await findAtrasados(conexion.db, reloj.ahora() - atrasoMinimo, A_LA_VEZ))
    await encolar(conexion.db, enviarCorreo, { id }, { clave: claveDeEnvio(id) })
}

/** Texts that nobody will send again. What left by a server lost its text at once; this is for what a demonstration kept before it had one. */
export async function borrarCuerpos({ conexion, correo, reloj }: Servicios): Promise<void> {
  const ahora = reloj.ahora()
  await deleteCuerpos(conexion.db, 'muerto', ahora - DIAS_DE_UN_MUERTO * DIA)
  if (correo.modo === 'smtp') await deleteCuerpos(conexion.db, 'enviado', ahora)
}

/** Told once at start: an installation without a mail server keeps its letters. */
export function avisarSinServidor({ correo }: Servicios, avisar: (texto: string) => void): void {
  if (correo.modo !== 'ninguno') return
  avisar(
    'No hay servidor de correo (KPT_SMTP): los correos se guardan y no salen hasta que lo haya. Vea la guía de operación.',
  )
}
