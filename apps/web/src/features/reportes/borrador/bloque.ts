// Writing many fields at once, undoing and doing again: one step for the person, a slice at a time for the browser, so that the page keeps answering.
import { escribirVarios, visible } from '../../rejilla/cola/cola.ts'
import { type Lugar, lugarDe } from '../../rejilla/cola/operacion.ts'
import {
  type Acto,
  anotar,
  deshacer,
  type Escritura,
  type Paso,
  rehacer,
  type Vuelta,
} from '../../rejilla/cola/pasos.ts'
import { avisar, type Interior, mover } from './interior.ts'

/** Fields written between two breaths of the page. */
const TAJADA = 60

export type Hecho = { readonly paso: Paso; readonly escritas: number; readonly enChoque: number }

/** Writes a block as one step. Fields that already hold the value are not touched. Returns how many were. */
export function escribirBloque(i: Interior, acto: Acto, escrituras: readonly Escritura[]): Promise<number> {
  return enTurno(i, async () => {
    const cambios = escrituras
      .map(({ lugar, valor }) => ({ lugar, antes: visible(i.cola, lugar), despues: valor }))
      .filter((c) => c.antes !== c.despues)
    i.pasos = anotar(i.pasos, acto, cambios)
    await escribirPorTajadas(
      i,
      cambios.map(({ lugar, despues }) => ({ lugar, valor: despues })),
    )
    return cambios.length
  })
}

export function volver(i: Interior, sentido: 'deshacer' | 'rehacer'): Promise<Hecho | null> {
  return enTurno(i, async () => {
    const puede = (lugar: Lugar) => !i.cola.conflictos.has(lugarDe(lugar))
    const vuelta: Vuelta | null = (sentido === 'deshacer' ? deshacer : rehacer)(i.pasos, puede)
    if (!vuelta) return null
    i.pasos = vuelta.pasos
    await escribirPorTajadas(i, vuelta.escrituras)
    const { paso, escrituras } = vuelta
    return { paso, escritas: escrituras.length, enChoque: paso.cambios.length - escrituras.length }
  })
}

/** One block after another: an undo pressed while a paste is still being written waits for it. */
function enTurno<R>(i: Interior, hacer: () => Promise<R>): Promise<R> {
  const turno = i.turno.then(hacer)
  i.turno = turno.then(
    () => {},
    () => {},
  )
  return turno
}

async function escribirPorTajadas(i: Interior, escrituras: readonly Escritura[]): Promise<void> {
  for (let n = 0; n < escrituras.length; n += TAJADA) {
    if (n > 0) await i.mundo.ceder()
    escribirTajada(i, escrituras.slice(n, n + TAJADA))
  }
  // Also when there was nothing to write: what can be undone may have changed.
  avisar(i, [])
}

function escribirTajada(i: Interior, escrituras: readonly Escritura[]): void {
  const tecleos = new Map(i.tecleos)
  const conVisto = escrituras.map((e) => ({
    ...e,
    visto: e.visto === undefined ? tecleos.get(lugarDe(e.lugar))?.visto : e.visto,
  }))
  const cola = escribirVarios(i.cola, conVisto, i.mundo.sellar)
  for (const { lugar } of escrituras) tecleos.delete(lugarDe(lugar))
  const habia = i.tecleos.size > tecleos.size
  i.tecleos = tecleos
  if (!mover(i, cola) || habia) avisar(i, new Set(escrituras.map((e) => e.lugar.meta)))
}
