// At the second of leaving: looks again, attaches the signed PDF, and writes down how it ended in the same transaction as the outbox.
import { leerOficio } from '@kpt/domain/comunicaciones'
import type { Intentado, Ventanilla } from '../correo/index.ts'
import { razonDeParar } from './despachar.ts'
import { type FilaOficio, insertSuceso, lockPorCorreo, type Suceso } from './oficio.repo.ts'
import { pdfDeOficio } from './pdf.ts'

export const ventanillaOficio: Ventanilla = {
  async antes(tx, clave, { conexion }) {
    const oficio = await lockPorCorreo(tx, clave)
    if (!oficio) return { adjuntos: [] }
    const hechos = leerOficio(oficio.texto)
    const pdf = await pdfDeOficio(hechos)
    // Last of all, and in a transaction of its own: a submission must never wait for somebody else's mail server.
    const detener = await conexion.db.transaction().execute((otra) => razonDeParar(otra, oficio))
    if (detener !== null) return { detener }
    const nombre = `${oficio.radicado}.pdf`
    return { adjuntos: pdf === null ? [] : [{ nombre, tipo: 'application/pdf', contenido: pdf }] }
  },
  async despues(tx, clave, intentado, en) {
    const oficio = await lockPorCorreo(tx, clave)
    if (!oficio) return
    let { estado } = oficio
    for (const suceso of sucesosDe(intentado, oficio))
      estado = await insertSuceso(tx, { ...oficio, estado }, suceso, { en })
  },
}

type Hecho = Pick<FilaOficio, 'estado' | 'via' | 'para'>

function sucesosDe({ estado, error, respuesta, detenido, faltan, rechazados }: Intentado, oficio: Hecho): Suceso[] {
  const { via, para } = oficio
  if (detenido) return [{ clase: 'no_salio', detalle: error }]
  const copias: Suceso[] = rechazados
    .filter((direccion) => direccion !== para)
    .map((direccion) => ({ clase: 'copia_rechazada', detalle: direccion }))
  // What goes by certified mail reaches the entity with its guide: this mail only carried its copies.
  if (via === 'certificado') return copias
  if (estado === 'muerto') return [...copias, { clase: 'rechazado', detalle: error }]
  const llego = para !== null && !faltan.includes(para)
  if (!llego) return [...copias, { clase: 'intento_fallido', detalle: error }]
  // The addressee has it; a copy that waits for another attempt does not make it arrive twice.
  return oficio.estado === 'aceptado' ? copias : [{ clase: 'aceptado', detalle: respuesta }, ...copias]
}
