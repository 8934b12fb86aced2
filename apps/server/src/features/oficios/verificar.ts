// For anybody, by the number alone: that the letter exists, what it is about, its fingerprint and whether it keeps its effect. Not to whose mailbox.
import { createHash } from 'node:crypto'
import { leerOficio, leerRadicado } from '@kpt/domain/comunicaciones'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import { findOficio, findOficioPublico } from './oficio.repo.ts'
import { pdfDeOficio } from './pdf.ts'

export async function verificarOficio({ db }: ContextoPublico, escrito: string) {
  const radicado = leerRadicado(escrito) === null ? null : escrito.trim().toUpperCase()
  const oficio = radicado && (await findOficioPublico(db, radicado))
  if (!oficio) return rechazar('oficio.no_existe', {})
  const hechos = leerOficio(oficio.texto)
  const pdf = await pdfDeOficio(hechos)
  return {
    ...{ radicado: oficio.radicado, emisor: hechos.emisor.nombre, entidad: hechos.destinatario.entidad.nombre },
    ...{ fecha: hechos.fecha, asunto: hechos.asunto },
    firmante: { nombre: hechos.firma.nombre, rol: hechos.firma.rol },
    sha256: oficio.sha256.toString('hex'),
    pdf: pdf && createHash('sha256').update(pdf).digest('hex'),
    ...{ estado: oficio.estado, sinEfecto: oficio.sin_efecto, demostracion: hechos.demostracion },
  }
}

export async function descargarOficio({ db, alcance }: ContextoTerritorial, radicado: string): Promise<Archivo> {
  const oficio = (await findOficio(db, alcance, radicado)) ?? rechazar('oficio.no_existe', {})
  const contenido = (await pdfDeOficio(leerOficio(oficio.texto))) ?? rechazar('pdf.no_disponible', {})
  return { tipo: 'application/pdf', nombre: `${radicado}.pdf`, contenido }
}
