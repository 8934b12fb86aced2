// Reads the text of a document, in a process apart. What was read stays: cut short, it goes on where it was left.
import { access } from 'node:fs/promises'
import { estadoAlTerminar, type RechazoPdf } from '@kpt/domain/planes'
import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, encolar } from '../../platform/jobs/index.ts'
import { leerPdf } from '../../platform/pdf/index.ts'
import { anotarPaginas, type Cuenta } from './anotar-paginas.ts'
import { claveDeEncargo, leerTexto } from './encargos.ts'
import { type CambioLectura, type ClaveDocumento, findLectura, updateLectura } from './lectura.repo.ts'

/** Pages that may kill their reader, or make it hang, before the rest is given up. */
const PAGINAS_PERDIDAS = 5

export async function leerDocumento(clave: ClaveDocumento, corrida: Corrida): Promise<void> {
  const { conexion, reloj } = corrida.servicios
  const pasar = (desde: readonly ('en_cola' | 'leyendo')[], cambio: CambioLectura) =>
    updateLectura(conexion.db, alcanceInterno(), { ...clave, desde }, cambio, reloj.ahora())
  if (!(await pasar(['en_cola', 'leyendo'], { estado: 'leyendo', motivo: null }))) return
  try {
    const tanda = await leerTanda(clave, corrida, (paginas) => void pasar(['leyendo'], { paginas }).catch(() => {}))
    if (tanda.tipo === 'sigue') await encolar(conexion.db, leerTexto, clave, { clave: claveDeEncargo(clave) })
    else if (tanda.tipo === 'fallida') await pasar(['leyendo'], { estado: 'fallida', motivo: tanda.motivo })
    else await pasar(['leyendo'], { estado: estadoAlTerminar(tanda.cuenta.conTexto), paginas: tanda.cuenta.leidas })
  } catch (error) {
    const acabo = corrida.ultimoIntento && !corrida.senal.aborted
    await pasar(['leyendo'], acabo ? { estado: 'fallida', motivo: 'pdf_inesperado' } : { estado: 'en_cola' })
    throw error
  }
}

type Tanda =
  | { readonly tipo: 'acabo'; readonly cuenta: Cuenta }
  | { readonly tipo: 'sigue' }
  | { readonly tipo: 'fallida'; readonly motivo: RechazoPdf }

/** Reads for a while from where it was left. A page on which the reader dies or hangs is marked and skipped. */
async function leerTanda(
  clave: ClaveDocumento,
  { servicios, senal }: Corrida,
  alAbrir: (paginas: number) => void,
): Promise<Tanda> {
  const { conexion, almacen, reloj } = servicios
  const archivo = await almacen.rutaDeDocumento(clave.entidad, clave.sha256)
  // A file that is not there is our fault, not a damaged document.
  await access(archivo)
  const desde = await findLectura(conexion.db, alcanceInterno(), clave)
  if (desde === null) throw new Error(`the reading of ${clave.sha256} is not there`)
  const hoja = anotarPaginas(conexion, clave, { desde, ahora: () => reloj.ahora() })
  const pedido = { archivo, desde: desde.leidas + 1, alAbrir, alLeer: hoja.anotar, senal }
  const fin = await leerPdf(pedido)
  const cuenta = await hoja.fin()
  senal.throwIfAborted()
  if (fin.tipo === 'completa') return { tipo: 'acabo', cuenta }
  if (fin.tipo === 'rechazada') return { tipo: 'fallida', motivo: fin.codigo }
  if (cuenta.leidas > desde.leidas) return { tipo: 'sigue' }
  if (!fin.abierto || desde.ilegibles >= PAGINAS_PERDIDAS) return { tipo: 'fallida', motivo: fin.codigo }
  const perdida = anotarPaginas(conexion, clave, { desde: cuenta, ahora: () => reloj.ahora() })
  perdida.anotar(cuenta.leidas + 1, null)
  await perdida.fin()
  return { tipo: 'sigue' }
}
