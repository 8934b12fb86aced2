import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Excepcion, Suceso } from './excepcion.repo.ts'

/** The act in the chain of the entity, or of the department for which it was asked. What people write may name people: only its digest is for ever. */
export async function registrarActo(
  { db, ahora, persona, servicios }: ContextoTerritorial,
  { numero, codigo, fecha, filas, motivo, documento }: Excepcion,
  { acto, estado, parte, texto }: Suceso,
): Promise<void> {
  const huella = (escrito: string) => servicios.cripto.huella('auditoria', escrito).toString('hex')
  const pedido = { fecha, filas: filas.map((f) => ({ ...f })), documento, motivo: huella(motivo) }
  await registrar(db, {
    ...{ cadena: codigo, cuenta: persona.cuenta, accion: `excepcion.${acto}`, sujeto: `excepcion/${numero}` },
    hechos: {
      ...{ rol: persona.rol, parte, estado },
      ...(acto === 'solicitar' ? pedido : { texto: texto === null ? null : huella(texto) }),
    },
    en: ahora,
  })
}
