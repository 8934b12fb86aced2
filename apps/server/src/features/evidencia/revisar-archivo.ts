import { readFile } from 'node:fs/promises'
import { faltaDelArchivo, TIPOS_EVIDENCIA, type TipoEvidencia } from '@kpt/domain/seguimiento'
import { leerTomada, limpiarImagen, reconocer, type Tomada } from '../../platform/archivo/index.ts'
import { rechazar } from '../../platform/http/index.ts'
import { revisarPdf } from '../../platform/pdf/index.ts'
import type { Servicios } from '../../platform/servicios.ts'

export type ArchivoRevisado = {
  readonly tipo: string
  readonly antivirus: 'limpio' | 'sin_revisar'
  /** A picture without what the device wrote in it: the one that is published. Null in all else. */
  readonly publica: Buffer | null
  readonly tomada: Tomada | null
}

/** Looks at what arrived: what it is by its bytes, whether it is clean, what it says of itself. Refuses what cannot be evidence. */
export async function revisarArchivo(
  { antivirus }: Servicios,
  clase: 'archivo' | 'foto',
  ruta: string,
): Promise<ArchivoRevisado> {
  // Whole, because the scanner wants it so: the limit of the domain keeps it small.
  const datos = await readFile(ruta)
  const { clase: conocida, nombre } = reconocer(datos)
  const tipo: TipoEvidencia | null = conocida === 'desconocido' ? null : conocida
  const porque = faltaDelArchivo(clase, tipo)
  if (porque !== null || tipo === null)
    return rechazar('evidencia.archivo', { porque: porque ?? 'no_admitido', tipo: nombre })
  if (tipo === 'pdf') await exigirPdfQuieto(ruta)
  const dictamen = await pasarAntivirus(antivirus, datos)
  const imagen = tipo === 'jpeg' || tipo === 'png' || tipo === 'webp' ? tipo : null
  const publica = imagen && (await limpiarImagen(imagen, datos))
  if (imagen && publica === null) return rechazar('evidencia.archivo', { porque: 'imagen_danada', tipo: nombre })
  return {
    tipo: TIPOS_EVIDENCIA[tipo].mime,
    antivirus: dictamen,
    publica,
    tomada: clase === 'foto' ? await leerTomada(datos) : null,
  }
}

async function exigirPdfQuieto(ruta: string): Promise<void> {
  const revisado = await revisarPdf(ruta)
  if (!revisado.bien) rechazar('documento.rechazado', { motivo: revisado.codigo })
}

async function pasarAntivirus(antivirus: Servicios['antivirus'], datos: Buffer): Promise<'limpio' | 'sin_revisar'> {
  if (antivirus === null) return 'sin_revisar'
  const { clase } = await antivirus.revisar(datos)
  if (clase === 'limpio') return clase
  return clase === 'infectado' ? rechazar('evidencia.infectada', {}) : rechazar('evidencia.antivirus', {})
}
