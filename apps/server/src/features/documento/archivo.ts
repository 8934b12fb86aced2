import type { Servicios } from '../../platform/servicios.ts'
import { findRegistro, type Mirada } from './documento-del-plan.ts'

/** The PDF itself, for the viewer of the browser; in parts when it asks for them. */
export async function abrirArchivo({ almacen }: Servicios, mirada: Mirada, sha256: string) {
  const { archivo } = await findRegistro(mirada, sha256)
  const { entidad } = mirada
  return {
    tipo: 'application/pdf',
    nombre: archivo.nombre,
    contenido: {
      etiqueta: sha256,
      bytes: archivo.bytes,
      leer: (desde: number, hasta: number) => almacen.leerDocumento(entidad, sha256, { start: desde, end: hasta }),
    },
    enMarco: 'visor' as const,
  }
}
