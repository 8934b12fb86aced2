import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInstante } from '@kpt/domain/shared'
import { AVISO_DEMOSTRACION, filasCertificado, fraseCertificado, TITULO_CERTIFICADO } from '@kpt/textos'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import { componerPdf, isPdfDisponible, recordarPdfs, svgDeQr } from '../../platform/pdf/index.ts'
import { certificar } from './certificar.ts'

type Certificado = Awaited<ReturnType<typeof certificar>>

const recordar = recordarPdfs(200)
const PLANTILLA = readFileSync(join(import.meta.dirname, 'certificado.typ'), 'utf8')

export async function descargarCertificado(ctx: ContextoPublico, codigo: string): Promise<Archivo> {
  const certificado = await certificar(ctx, codigo)
  if (!isPdfDisponible()) rechazar('pdf.no_disponible', {})
  const contenido = await recordar(JSON.stringify(certificado), () => dibujar(certificado))
  return { tipo: 'application/pdf', nombre: `certificado-${certificado.codigo}.pdf`, contenido }
}

function dibujar(c: Certificado): Promise<Buffer> {
  const { titulo, texto } = fraseCertificado(c)
  return componerPdf({
    plantilla: PLANTILLA,
    datos: {
      ...{ titulo: TITULO_CERTIFICADO, codigo: c.codigo, verificacion: c.verificacion, resultado: titulo, texto },
      ...{ filas: filasCertificado(c), qr: svgDeQr(c.verificacion) },
      demostracion: c.demostracion ? AVISO_DEMOSTRACION : null,
    },
    titulo: `${TITULO_CERTIFICADO} ${c.codigo}`,
    autor: 'KPT',
    fecha: parseInstante(c.en) ?? 0,
    pie: `KPT · ${c.codigo}`,
  })
}
