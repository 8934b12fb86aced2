import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Expediente, Suceso } from './expediente.repo.ts'

/** The act in the chain of the nation. What people write may name people: only its digest is for ever. */
export async function registrarActo(
  { db, ahora, persona, servicios }: ContextoTerritorial,
  { numero, clave, sha256 }: Pick<Expediente, 'numero' | 'clave' | 'sha256'>,
  { acto, estado, preparacion, texto }: Suceso,
): Promise<void> {
  const huella = texto === null ? null : servicios.cripto.huella('auditoria', texto).toString('hex')
  const hechos = { ...clave, rol: persona.rol, estado, preparacion, indice: sha256, texto: huella }
  const anotado = { cadena: 'nacional', cuenta: persona.cuenta, sujeto: `expediente/${numero}`, hechos, en: ahora }
  await registrar(db, { ...anotado, accion: `expediente.${acto}` })
}

/** A row for each time that a file, a folio or a copy of it is looked at, before it is answered. */
export async function registrarVista(
  { db, ahora, persona }: ContextoTerritorial,
  numero: string,
  que: { readonly entidad?: string; readonly forma?: string } = {},
): Promise<void> {
  const anotado = { cadena: 'nacional', cuenta: persona.cuenta, sujeto: `expediente/${numero}`, en: ahora }
  await registrar(db, { ...anotado, accion: 'expediente.ver', hechos: { rol: persona.rol, ...que } })
}
