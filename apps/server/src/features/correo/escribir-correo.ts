import { randomUUID } from 'node:crypto'
import { enRenglon, isDireccion } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { type ClaseCorreo, type HechosCorreo, redactar } from '@kpt/textos/correos'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import { encolar } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { correoPorGuardar, insertCorreo, type Nuevo } from './correo.repo.ts'
import { claveDeEnvio, enviarCorreo } from './encargos.ts'

export type PorEscribir<C extends ClaseCorreo> = {
  /** Which letter it is, for ever: `solicitud/<id>/recibo`. The same one is never written twice. */
  readonly clave: string
  readonly clase: C
  /** What it is about, as a path: `solicitud/<id>`. */
  readonly sujeto: string
  readonly para: string
  readonly copia?: readonly string[]
  /** When its link stops working: after that it is not sent. */
  readonly caduca?: Instante
  readonly hechos: HechosCorreo<C>
}

/**
 * Writes a letter inside the caller's transaction: it leaves if and only if the act commits. An address that cannot be written to
 * does not undo the act: the letter stays in the list of the dead, where an administrator sees it.
 */
export async function escribirCorreo<C extends ClaseCorreo>(
  { db, ahora }: { readonly db: Db; readonly ahora: Instante },
  carta: PorEscribir<C>,
): Promise<void> {
  const nuevo = redactado(ahora, carta)
  if (await insertCorreo(db, nuevo)) await encolarEnvio(db, nuevo)
}

export type CartaEscrita = {
  readonly escritura: Escritura
  /** Puts it on its way, in the same transaction. Without a mail server nobody is called: it waits in its row until there is one. */
  encolarla(): Promise<void>
}

/** The same letter, to be written in one statement with the rest of its act. */
export function cartaPorEscribir<C extends ClaseCorreo>(
  { db, ahora, servicios: { correo } }: { readonly db: Db; readonly ahora: Instante; readonly servicios: Servicios },
  carta: PorEscribir<C>,
): CartaEscrita {
  const nuevo = redactado(ahora, carta)
  return {
    escritura: correoPorGuardar(db, nuevo),
    encolarla: async () => {
      if (correo.modo !== 'ninguno') await encolarEnvio(db, nuevo)
    },
  }
}

async function encolarEnvio(db: Db, { id, error }: Nuevo): Promise<void> {
  if (error === null) await encolar(db, enviarCorreo, { id }, { clave: claveDeEnvio(id) })
}

function redactado<C extends ClaseCorreo>(
  ahora: Instante,
  { clave, clase, sujeto, para, copia = [], caduca, hechos }: PorEscribir<C>,
): Nuevo {
  const destino = enRenglon(para, 254)
  const sePuede = isDireccion(para)
  const copias = [...new Set(copia.filter((otra) => isDireccion(otra) && otra !== para))]
  return {
    ...redactar(clase, hechos),
    id: randomUUID(),
    clave,
    clase,
    sujeto,
    para: destino,
    copia: copias,
    faltan: [destino, ...copias],
    caduca: caduca ?? null,
    error: sePuede ? null : 'La dirección no es válida.',
    ahora,
  }
}
