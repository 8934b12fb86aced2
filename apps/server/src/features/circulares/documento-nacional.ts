// Documents of DNP for whoever cites one: what it is called, and its PDF.
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findDocumento } from './documento.repo.ts'
import { CARPETA_DNP } from './documento.ts'

export { findDocumento as documentoNacional } from './documento.repo.ts'

export async function leerDocumentoNacional({ db, servicios }: ContextoPublico, sha256: string) {
  const { nombre } = (await findDocumento(db, sha256)) ?? rechazar('documento.no_existe', {})
  return { tipo: 'application/pdf', nombre, contenido: servicios.almacen.leerDocumento(CARPETA_DNP, sha256) }
}
