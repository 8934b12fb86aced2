/** Where a word that was looked for stands in a page: from, and up to but not including. */
export type Acierto = { readonly desde: number; readonly hasta: number }

/** A stretch of a page: what is said, and whether it is what was looked for. Plain text, never HTML. */
export type Tramo = { readonly texto: string; readonly acierto: boolean }

/** Marks that no page holds: signs that cannot be seen are taken out when it is read. */
export const MARCAS = { abre: '\u0002', cierra: '\u0003' } as const

/** Places of the marked words in the text without marks, each to the end of its word in the original: `vía` was found, `vías` is shown. */
export function aciertosDe(marcado: string, original: string): Acierto[] {
  const aciertos: Acierto[] = []
  let lugar = 0
  let desde = 0
  for (const signo of marcado) {
    if (signo === MARCAS.abre) desde = lugar
    else if (signo === MARCAS.cierra) aciertos.push({ desde, hasta: finDePalabra(original, lugar) })
    else lugar += signo.length
  }
  return aciertos
}

function finDePalabra(texto: string, desde: number): number {
  let hasta = desde
  while (/[\p{L}\p{N}]/u.test(texto.charAt(hasta))) hasta += 1
  return hasta
}

/** The whole page, cut where its hits begin and end. */
export function resaltar(texto: string, aciertos: readonly Acierto[], desde = 0, hasta = texto.length): Tramo[] {
  const tramos: Tramo[] = []
  let lugar = desde
  for (const acierto of aciertos) {
    if (acierto.desde < lugar || acierto.hasta > hasta) continue
    tramos.push({ texto: texto.slice(lugar, acierto.desde), acierto: false })
    tramos.push({ texto: texto.slice(acierto.desde, acierto.hasta), acierto: true })
    lugar = acierto.hasta
  }
  tramos.push({ texto: texto.slice(lugar, hasta), acierto: false })
  return tramos.filter((tramo) => tramo.texto !== '')
}

const ALREDEDOR = 90
const FRAGMENTOS = 3

/** The first places of a page where what was looked for stands, each with some words around it; hits that are near share one. */
export function fragmentosDe(texto: string, aciertos: readonly Acierto[]): Tramo[][] {
  const ventanas: Acierto[] = []
  for (const { desde, hasta } of aciertos) {
    const ventana = { desde: aPalabra(texto, desde - ALREDEDOR, 1), hasta: aPalabra(texto, hasta + ALREDEDOR, -1) }
    const previa = ventanas.at(-1)
    if (previa && ventana.desde <= previa.hasta) ventanas[ventanas.length - 1] = { ...previa, hasta: ventana.hasta }
    else if (ventanas.length < FRAGMENTOS) ventanas.push(ventana)
    else break
  }
  return ventanas.map(({ desde, hasta }) =>
    resaltar(texto, aciertos, desde, hasta).map((t) => ({ ...t, texto: t.texto.replace(/\s+/g, ' ') })),
  )
}

/** The nearest blank in that direction, so that no word is cut; the limit of the text when there is none near. */
function aPalabra(texto: string, lugar: number, paso: 1 | -1): number {
  if (lugar <= 0) return 0
  if (lugar >= texto.length) return texto.length
  for (let i = lugar; i > 0 && i < texto.length && Math.abs(i - lugar) < 30; i += paso) {
    if (/\s/.test(texto.charAt(i))) return i
  }
  return lugar
}
