import { decidirCambios, lectorDeBase, type Suerte } from '@kpt/domain/planes'
import { isoBogota } from '@kpt/domain/shared'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type BorradorFila, type ClaveBorrador, findRaiz } from './borrador.repo.ts'
import { type CambioFirmado, findCeldasDe, findFirmas, findHechas, saveCambios } from './celda.repo.ts'
import { enCeldas, exigirAbierto, findBase, lector } from './leer-borrador.ts'

export type OperacionPlan = {
  readonly opId: string
  readonly fila: string
  readonly celda: string
  readonly base: string | null
  readonly valor: string | null
}

/** Saves cells: each is kept if it still holds what the person saw, else both values go back. What was kept before is answered again, not done again. */
export async function guardarCeldas(
  actor: Actor,
  clave: ClaveBorrador,
  { numero, operaciones }: { readonly numero: number; readonly operaciones: readonly OperacionPlan[] },
) {
  const { db, alcance, ahora, persona } = actor
  const borrador = await exigirAbierto(actor, clave, true)
  // What was typed on a draft that ended belongs to it, unless the next one goes on from it: each cell still says what the person saw.
  if (borrador.numero !== numero && numero < (await findRaiz(db, alcance, borrador))) rechazar('edicion.no_existe', {})
  const hechas = await findHechas(
    db,
    alcance,
    borrador,
    operaciones.map((op) => op.opId),
  )
  const nuevas = sinRepetir(operaciones.filter((op) => !hechas.has(op.opId)))
  const celdas = enCeldas(await findCeldasDe(db, alcance, borrador, nuevas))
  const base = await findBase(actor, borrador)
  const hay = lector(celdas, lectorDeBase(base))
  const suertes = new Map(decidirCambios(nuevas, hay, base.periodo).map((suerte, i) => [nuevas[i]?.opId, suerte]))
  const firma = { cuenta: persona.cuenta, rol: persona.rol, en: ahora, acto: 'escribir' } as const
  await saveCambios(db, alcance, borrador, cambiosDe(nuevas, suertes, borrador.ultima, hay), firma)
  const firmas = await firmasDe(
    actor,
    borrador,
    nuevas.filter((op) => suertes.get(op.opId)?.resultado === 'conflicto'),
  )
  return {
    resultados: operaciones.map((op) => {
      const valor = hechas.get(op.opId)
      const suerte = suertes.get(op.opId) ?? ({ resultado: 'guardado', valor: valor ?? null, cambia: false } as const)
      return respuestaDe(op, suerte, firmas.get(`${op.fila}/${op.celda}`), isoBogota(ahora))
    }),
  }
}

/** The same operation twice in one request is one. */
function sinRepetir(operaciones: readonly OperacionPlan[]): OperacionPlan[] {
  return [...new Map(operaciones.map((op) => [op.opId, op])).values()]
}

function cambiosDe(
  operaciones: readonly OperacionPlan[],
  suertes: ReadonlyMap<string | undefined, Suerte>,
  ultima: number,
  hay: (fila: string, celda: string) => string | null,
) {
  const dejadas = new Map<string, string | null>()
  let n = ultima
  return operaciones.flatMap(({ opId, fila, celda, valor }) => {
    const suerte = suertes.get(opId)
    if (suerte?.resultado !== 'guardado' || !suerte.cambia) return []
    const lugar = `${fila}/${celda}`
    const antes = dejadas.has(lugar) ? (dejadas.get(lugar) ?? null) : hay(fila, celda)
    dejadas.set(lugar, valor)
    n += 1
    return [{ opId, fila, celda, antes, valor, n }]
  })
}

async function firmasDe({ db, alcance }: Actor, borrador: BorradorFila, enConflicto: readonly OperacionPlan[]) {
  const filas = enConflicto.length === 0 ? [] : await findFirmas(db, alcance, borrador, enConflicto)
  return new Map(filas.map((f) => [`${f.fila}/${f.celda}`, f]))
}

function respuestaDe(op: OperacionPlan, suerte: Suerte, firma: CambioFirmado | undefined, ahora: string) {
  const { resultado, valor } = suerte
  return {
    opId: op.opId,
    resultado,
    valor,
    autor: resultado === 'conflicto' ? (firma?.autor ?? null) : null,
    en: resultado === 'conflicto' ? (firma?.en ?? ahora) : null,
    problema: suerte.resultado === 'rechazado' ? { codigo: suerte.fallo, detalles: {} } : null,
  }
}
