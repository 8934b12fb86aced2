import { join } from 'node:path'
import type { AjustesS3 } from './ajustes-s3.ts'
import type { Almacen } from './almacen.ts'
import { openAlmacenLocal } from './almacen-local.ts'
import { openAlmacenS3 } from './almacen-s3.ts'
import { openReservado, type Reservado } from './reservado.ts'
import { openReservadoS3 } from './reservado-s3.ts'
import { openS3 } from './s3.ts'

export { type AjustesS3, leerAjustesS3 } from './ajustes-s3.ts'
export type { Almacen } from './almacen.ts'
export type { Reservado } from './reservado.ts'

/** Where all files are kept: the folder, or the object store when the operator has one (then the folder is only for what passes through). */
export async function openArchivos(
  carpeta: string,
  ajustes: AjustesS3 | null,
): Promise<{ almacen: Almacen; reservado: Reservado }> {
  if (ajustes === null) return { almacen: await openAlmacenLocal(carpeta), reservado: await openReservado(carpeta) }
  const s3 = openS3(ajustes)
  await s3.comprobar()
  return { almacen: await openAlmacenS3(s3, join(carpeta, 'de-paso')), reservado: openReservadoS3(s3) }
}
