import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HechosOficio } from '@kpt/domain/comunicaciones'
import { parseInstante } from '@kpt/domain/shared'
import { AVISO_DEMOSTRACION, formatFecha, lineasDestinatario, nombreRol } from '@kpt/textos'
import type { DocumentoPdf } from '../../platform/pdf/index.ts'
import { componerPdf, isPdfDisponible, recordarPdfs, svgDeQr } from '../../platform/pdf/index.ts'

const PLANTILLA = readFileSync(join(import.meta.dirname, 'oficio.typ'), 'utf8')
const recordar = recordarPdfs(100)

/** The letter on paper: the same bytes for the same facts, whoever draws it and whenever. Null where there is nothing to draw with. */
export async function pdfDeOficio(hechos: HechosOficio): Promise<Buffer | null> {
  if (!isPdfDisponible()) return null
  return recordar(hechos.radicado, () => dibujarOficio(hechos))
}

export function dibujarOficio(h: HechosOficio, norma?: DocumentoPdf['norma']): Promise<Buffer> {
  return componerPdf({
    plantilla: PLANTILLA,
    datos: {
      ...{ organismo: h.emisor.nombre, radicado: h.radicado, fecha: formatFecha(h.fecha), asunto: h.asunto },
      ...{ destinatario: lineasDestinatario(h.destinatario), parrafos: h.parrafos, copia: h.copia.join(', ') },
      firmante: [h.firma.nombre, nombreRol(h.firma.rol), h.firma.organismo],
      ...{ verificacion: h.verificacion, qr: svgDeQr(h.verificacion) },
      demostracion: h.demostracion ? AVISO_DEMOSTRACION : null,
    },
    titulo: `Oficio ${h.radicado}`,
    autor: h.emisor.nombre,
    fecha: parseInstante(h.firma.en) ?? 0,
    pie: `${h.emisor.nombre} · ${h.radicado}`,
    ...(norma ? { norma } : {}),
  })
}
