// The sentences of the plan's document: why a PDF is not received, and how far its reading has come.
import type { EstadoLectura, RechazoPdf } from '@kpt/domain/planes'
import { contar, formatNumero } from './formato.ts'

const RECHAZOS: Record<RechazoPdf, string> = {
  pdf_no_es: 'El archivo no es un PDF. Guarde el documento como PDF y vuelva a cargarlo.',
  pdf_incompleto:
    'El PDF está cortado: le falta el final. Ábralo en su computador, guárdelo otra vez y vuelva a cargarlo.',
  pdf_danado:
    'El PDF está dañado y no se puede abrir. Ábralo en su computador, guárdelo otra vez con «Imprimir como PDF» y vuelva a cargarlo.',
  pdf_protegido:
    'El PDF pide una clave para abrirse. Quítele la clave y vuelva a cargarlo: el plan es un documento público.',
  pdf_activo:
    'El PDF trae programas, formularios o archivos adjuntos, y así no se puede publicar. Guárdelo otra vez con «Imprimir como PDF» y vuelva a cargarlo.',
  pdf_muchas_paginas: 'El PDF tiene más de 3.000 páginas. Divídalo, o cargue el documento sin sus anexos.',
  pdf_muy_grande:
    'El PDF ocupa demasiado al abrirse. Guárdelo otra vez con «Imprimir como PDF», o reduzca la calidad de sus imágenes, y vuelva a cargarlo.',
  pdf_tardo:
    'Abrir el PDF tardó demasiado. Guárdelo otra vez con «Imprimir como PDF» y vuelva a cargarlo; si ya lo hizo, vuelva a intentarlo más tarde.',
  pdf_inesperado:
    'Algo falló de nuestro lado al leer el PDF. El documento está guardado: vuelva a intentar la lectura.',
}

export function fraseRechazoPdf(codigo: RechazoPdf): string {
  return RECHAZOS[codigo]
}

export type LecturaDicha = {
  readonly estado: EstadoLectura
  readonly paginas: number | null
  readonly leidas: number
  readonly conTexto: number
  readonly ilegibles: number
  readonly motivo: RechazoPdf | null
}

/** How the reading stands, in one or two sentences. */
export function fraseLectura(l: LecturaDicha): string {
  if (l.estado === 'en_cola') return 'El texto del documento espera su turno para leerse. Puede salir de esta página.'
  if (l.estado === 'leyendo') return `${fraseVa(l)} Puede salir de esta página: la lectura sigue.`
  if (l.estado === 'sin_texto') return 'Este PDF es una imagen: se guarda y se muestra, pero no se puede buscar en él.'
  if (l.estado === 'fallida')
    return `No se pudo leer el texto del documento. ${l.motivo ? RECHAZOS[l.motivo] : ''}`.trim()
  return [`Se leyeron ${contar(l.leidas, 'página', 'páginas')}.`, fraseImagenes(l), fraseIlegibles(l)]
    .filter((frase) => frase !== '')
    .join(' ')
}

function fraseVa({ paginas, leidas }: LecturaDicha): string {
  if (paginas === null) return 'Se está abriendo el documento.'
  return `Se han leído ${formatNumero(String(leidas))} de ${contar(paginas, 'página', 'páginas')}.`
}

function fraseImagenes({ leidas, conTexto, ilegibles }: LecturaDicha): string {
  const imagenes = leidas - conTexto - ilegibles
  if (imagenes <= 0) return ''
  return imagenes === 1
    ? '1 es imagen o está en blanco: en ella no se puede buscar.'
    : `${formatNumero(String(imagenes))} son imágenes o están en blanco: en ellas no se puede buscar.`
}

function fraseIlegibles({ ilegibles }: LecturaDicha): string {
  if (ilegibles === 0) return ''
  return `${ilegibles === 1 ? '1 no se pudo leer' : `${formatNumero(String(ilegibles))} no se pudieron leer`}: véala en el PDF.`
}
