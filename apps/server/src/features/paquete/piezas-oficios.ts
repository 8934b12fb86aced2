// Letters to the entity about the corte inside its pack: what became of each, and each on paper.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { findOficiosDelCorte, pdfDeOficio } from '../oficios/index.ts'
import { deJson } from './pieza-json.ts'
import type { Lector, Pieza } from './piezas.ts'

export async function* piezasDeOficios({ db, alcance }: Lector, clave: ClaveReporte): AsyncGenerator<Pieza> {
  const oficios = await findOficiosDelCorte(db, alcance, clave)
  yield deJson('comunicaciones', 'comunicaciones/oficios.json', TITULOS_ARCHIVO.oficios, oficios)
  for (const { radicado, hechos } of oficios) {
    const pdf = await pdfDeOficio(hechos)
    if (pdf === null) continue
    const ruta = `comunicaciones/oficio-${radicado.replace(/[^\w-]/g, '-')}.pdf`
    yield { parte: 'comunicaciones', ruta, titulo: TITULOS_ARCHIVO.oficio(radicado), trozos: [pdf] }
  }
}
