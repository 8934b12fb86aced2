// The checklist of each version as each body answered it: evidence of the review (numeral 2.a). What a team says to itself is not its evidence
// and has no place here.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { CUERPO_DNP } from '@kpt/domain/revision'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { nombreDelOrganismo } from '../equipo/index.ts'
import { cuerpoQueRevisa, findListaRespondida } from '../mesa/index.ts'
import { findCorte } from '../reportes/index.ts'
import { deJson } from './pieza-json.ts'
import type { Lector, Pieza } from './piezas.ts'

export async function* piezasDeRevision(
  lector: Lector,
  clave: ClaveReporte,
  versiones: readonly { readonly version: number }[],
): AsyncGenerator<Pieza> {
  const { revisor } = await findCorte(lector, clave)
  const cuerpos = new Set([cuerpoQueRevisa(revisor, clave), CUERPO_DNP])
  for (const { version } of versiones)
    for (const cuerpo of cuerpos) {
      const respondida = await findListaRespondida(lector, clave, version, cuerpo)
      if (respondida.items.every((i) => i.respuesta === null)) continue
      const organismo = nombreDelOrganismo(lector.servicios, {
        entidad: cuerpo === CUERPO_DNP ? null : cuerpo,
        direccion: null,
      })
      const titulo = TITULOS_ARCHIVO.lista(String(version), organismo)
      yield deJson('revision', `revision/lista-${version}-${cuerpo}.json`, titulo, {
        version,
        organismo,
        ...respondida,
      })
    }
}
