// The receipt on paper: a pure function of its facts, so that whoever has them can draw it again and compare every byte.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HechosConstancia, textoConstancia } from '@kpt/domain/reportes'
import { parseInstante } from '@kpt/domain/shared'
import { AVISO_DEMOSTRACION, filasConstancia, TITULO_CONSTANCIA } from '@kpt/textos'
import { componerPdf, svgDeQr } from '../../platform/pdf/index.ts'
import { selloDe } from './armar.ts'

/** Name of what the PDF carries inside. */
export const ADJUNTO = 'constancia.json'

export function dibujarConstancia(hechos: HechosConstancia): Promise<Buffer> {
  return componerPdf({
    plantilla: plantilla(),
    datos: {
      titulo: TITULO_CONSTANCIA,
      ...{ recibo: hechos.recibo, verificacion: hechos.verificacion, sello: selloDe(hechos) },
      // A fingerprint has no place to break a line.
      filas: filasConstancia(hechos).map(([nombre, valor]) => [
        nombre,
        valor.replace(/^([0-9a-f]{32})(?=[0-9a-f]{32}$)/, '$1 '),
      ]),
      qr: svgDeQr(hechos.verificacion),
      demostracion: hechos.demostracion ? AVISO_DEMOSTRACION : null,
    },
    titulo: `${TITULO_CONSTANCIA} ${hechos.recibo}`,
    autor: hechos.entidad.nombre,
    fecha: parseInstante(hechos.enviadaEn) ?? 0,
    pie: `KPT · ${hechos.recibo}`,
    adjunto: {
      nombre: ADJUNTO,
      tipo: 'application/json',
      contenido: textoConstancia(hechos),
      descripcion: 'Los datos de la constancia, para comprobarlos',
    },
  })
}

let leida: string | undefined

function plantilla(): string {
  leida ??= readFileSync(join(import.meta.dirname, 'constancia.typ'), 'utf8')
  return leida
}
