// The evidence of a report inside its pack: the list of all, and the files that whoever asked may open, while they fit.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { type Evidencia, evidenciaVisible, findEvidencias } from '../evidencia/index.ts'
import type { Lector, Pieza, Reunidas } from './piezas.ts'

/** A zip of this kind does not pass 4 GB: room is left for the rest. */
const CABEN = 3.5 * 2 ** 30
const TAMANO = 500

export async function* piezasDeEvidencia(
  lector: Lector,
  clave: ClaveReporte,
  reunidas: Reunidas,
): AsyncGenerator<Pieza> {
  const todas = (await leerTodas(lector, clave)).sort(
    (a, b) => (a.en < b.en ? -1 : Number(a.en > b.en)) || (a.id < b.id ? -1 : 1),
  )
  let ocupados = 0
  const conRuta = todas.map((evidencia, i) => {
    const seAbre = !evidencia.personal || reunidas.reservada
    const cabe = ocupados + (evidencia.bytes ?? 0) <= CABEN
    if (!seAbre) reunidas.reservadas += 1
    else if (!cabe) reunidas.noCupieron += 1
    const entra = evidencia.sha256 !== null && seAbre && cabe
    if (entra) ocupados += evidencia.bytes ?? 0
    return { evidencia, ruta: entra ? rutaDe(evidencia, i + 1) : null }
  })
  const lista = conRuta.map(({ evidencia, ruta }) => ({ ...evidenciaVisible(evidencia, reunidas.reservada), ruta }))
  yield { parte: 'evidencias', ruta: 'evidencias.json', titulo: TITULOS_ARCHIVO.evidencias, trozos: [textoDe(lista)] }
  for (const { evidencia, ruta } of conRuta) {
    if (ruta === null || evidencia.sha256 === null) continue
    const trozos = lector.servicios.almacen.leerDocumento(clave.entidad, evidencia.sha256.toString('hex'))
    yield { parte: 'evidencias', ruta, titulo: TITULOS_ARCHIVO.evidencia(evidencia.nombre), trozos }
  }
}

async function leerTodas({ db, alcance }: Lector, clave: ClaveReporte): Promise<Evidencia[]> {
  const todas: Evidencia[] = []
  for (const filtro of ['todas', 'retiradas'] as const) {
    for (let pagina = 1; ; pagina += 1) {
      const { filas, total } = await findEvidencias(db, alcance, clave, { filtro, pagina, tamano: TAMANO })
      todas.push(...filas.filter((f) => !todas.some((t) => t.id === f.id)))
      if (pagina * TAMANO >= total) break
    }
  }
  return todas
}

const EXTENSIONES: Readonly<Record<string, string>> = {
  ...{ 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'text/csv': 'csv' },
}

/** Names that people gave are in the list: inside the pack a file is named so that no system minds. */
function rutaDe({ sha256, tipo, nombre }: Evidencia, numero: number): string {
  const dicha = /\.([a-z\d]{1,5})$/i.exec(nombre)?.[1]?.toLowerCase()
  const extension = EXTENSIONES[tipo ?? ''] ?? dicha ?? 'bin'
  return `evidencias/${String(numero).padStart(3, '0')}-${sha256?.toString('hex').slice(0, 8) ?? ''}.${extension}`
}

function textoDe(lista: readonly object[]): string {
  return `[\n${lista.map((fila) => JSON.stringify(fila)).join(',\n')}\n]\n`
}
