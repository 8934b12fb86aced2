import { type Encabezado, FORMATO, NACIONAL, renglonDe, renglonDelEncabezado } from '@kpt/domain/auditoria'
import { isoBogota } from '@kpt/domain/shared'
import { digerir } from '../../platform/audit/index.ts'
import type { Lectura } from '../../platform/http/index.ts'
import { findCabeza, findSello, readEslabones } from './cadena.repo.ts'

const DATOS_PERSONALES =
  'Las personas van por el identificador de su cuenta: no hay nombres, correos ni documentos de identidad. Están tal cual los textos que la entidad y quien revisa escribieron en los reportes.'
const COMO_VERIFICAR =
  'kpt auditoria verificar ARCHIVO. Cada hash es sha256(hash anterior en bytes || sha256(texto en UTF-8)); antes del primero, 32 bytes en cero. La huella de este encabezado es sha256 de su texto canónico sin ella.'

/** A chain as the lines of a file, up to the head it has now: links are only added, so what follows later is of another export. */
export async function* exportarCadena(
  { db, ahora, alcance, servicios }: Lectura,
  cadena: string,
): AsyncGenerator<string> {
  const cabeza = await findCabeza(db, alcance, cadena)
  const sello = await findSello(db)
  const encabezado: Encabezado = {
    ...{ formato: FORMATO, cadena, exportado: isoBogota(ahora), cabeza },
    entidad: cadena === NACIONAL ? null : (servicios.referencia.territorio.get(cadena)?.nombre ?? null),
    sello: sello && { n: sello.n, en: sello.en, huella: sello.huella },
    ...{ datosPersonales: DATOS_PERSONALES, comoVerificar: COMO_VERIFICAR },
  }
  yield `${renglonDelEncabezado(encabezado, digerir)}\n`
  if (cabeza === null) return
  for await (const lote of readEslabones(db, cadena, cabeza.n)) yield lote.map((e) => `${renglonDe(e)}\n`).join('')
}

export function nombreDelArchivo(cadena: string, dia: string): string {
  return `auditoria-${cadena}-${dia}.jsonl`
}
