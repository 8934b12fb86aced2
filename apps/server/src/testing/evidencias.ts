// Acts of the tests over evidence: uploading a file as one, adding a link.
import { BYTES_TROZO } from '@kpt/contract/limites'
import { trozoDe } from './cargar.ts'
import type { Cliente, Respuesta } from './mundo.ts'

export type Dicho = {
  readonly clase?: 'archivo' | 'foto'
  readonly nombre?: string
  readonly descripcion?: string
  readonly personal?: boolean
  readonly metas?: readonly string[]
}

/** Declares, sends every chunk and closes; answers the last answer, refused or not. */
export async function subirEvidencia(
  cliente: Cliente,
  reporte: string,
  archivo: Buffer,
  { clase = 'archivo', nombre = 'acta.pdf', descripcion = '', personal = false, metas = [] }: Dicho = {},
): Promise<Respuesta> {
  const base = `${reporte}/evidencias/cargas`
  const declarada = await cliente.post(base, { clase, nombre, bytes: archivo.length })
  if (declarada.status !== 200) return declarada
  const carga = `${base}/${declarada.cuerpo.id}`
  for (let i = 0; i * BYTES_TROZO < archivo.length; i += 1)
    await cliente.post(`${carga}/trozos/${i}`, trozoDe(archivo, i))
  return cliente.post(`${carga}/cierre`, { clase, descripcion, personal, metas })
}

export function agregarEnlace(
  cliente: Cliente,
  reporte: string,
  metas: readonly string[],
  direccion = 'https://cogua.gov.co/acta',
) {
  return cliente.post(`${reporte}/evidencias/enlaces`, {
    ...{ direccion, nombre: 'Acta publicada', descripcion: '', personal: false, metas },
  })
}
