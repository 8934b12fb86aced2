import { rechazar } from '../../platform/http/index.ts'
import { abrirPagina, buscarPaginas, findLectura } from '../lectura/index.ts'
import { claveDelDocumento, type Mirada } from './documento-del-plan.ts'

type Busqueda = { readonly texto: string; readonly pagina: number; readonly tamano: number }

export async function buscar(mirada: Mirada, busqueda: Busqueda) {
  return buscarPaginas(mirada.lector, await claveDelDocumento(mirada), busqueda)
}

export async function verPagina(mirada: Mirada, pagina: number, texto: string) {
  const clave = await claveDelDocumento(mirada)
  const { db, alcance } = mirada.lector
  const lectura = await findLectura(db, alcance, clave)
  const abierta = await abrirPagina(mirada.lector, clave, pagina, texto)
  if (abierta === null || lectura === null) return rechazar('documento.pagina', { pagina: String(pagina) })
  return { ...abierta, paginas: lectura.paginas ?? lectura.leidas }
}
