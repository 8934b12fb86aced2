// What is said of evidence: its kinds, and why a file or a link cannot be one.
import type { ClaseEvidencia, FaltaEnlace } from '@kpt/domain/seguimiento'

export const NOMBRES_CLASE_EVIDENCIA: Record<ClaseEvidencia, string> = {
  archivo: 'Archivo',
  foto: 'Foto',
  enlace: 'Enlace',
}

const ADMITIDOS = 'PDF, Word, Excel o PowerPoint (.docx, .xlsx, .pptx), OpenDocument, CSV o texto, JPG, PNG o WebP'

export function fraseArchivo({ porque, tipo }: { readonly porque: string; readonly tipo: string }): string {
  if (porque === 'no_es_foto')
    return `Una foto debe ser una imagen JPG, PNG o WebP, y este archivo es de otro tipo (${tipo}).`
  if (porque === 'imagen_danada')
    return 'La imagen está dañada o incompleta. Vuelva a tomarla o a guardarla, y cárguela de nuevo.'
  return `Este archivo no se admite como evidencia (${tipo}). Se admiten ${ADMITIDOS}.`
}

export function fraseEnlace(porque: FaltaEnlace): string {
  return {
    ilegible: 'Eso no es una dirección web. Cópiela de la barra del navegador: empieza por https://.',
    sin_https: 'La dirección debe empezar por https://, para que quien la abra llegue por una conexión segura.',
    con_clave: 'La dirección lleva un usuario o una clave adentro. Use una que cualquiera pueda abrir sin ellos.',
    sin_sitio:
      'La dirección debe ser la de un sitio de internet con nombre, como https://www.cogua-cundinamarca.gov.co.',
  }[porque]
}
