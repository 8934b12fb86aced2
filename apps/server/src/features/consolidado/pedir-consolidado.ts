import { randomUUID } from 'node:crypto'
import { registrar } from '../../platform/audit/index.ts'
import type { Actor } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { insertConsolidado } from './consolidado.repo.ts'
import { prepararConsolidado } from './encargos.ts'
import { verConsolidado } from './ver-consolidado.ts'

/** Puts the book in the queue, unless one is on its way or the last one still says what there is. */
export async function pedirConsolidado(actor: Actor, pedido: ClaveCorte & { readonly ambito: string }) {
  const { db, ahora, persona } = actor
  const antes = await verConsolidado(actor, pedido)
  if (antes.listo?.alDia || antes.enCurso) return antes
  const id = randomUUID()
  const clave = { ...pedido, ambito: antes.ambito }
  if (await insertConsolidado(db, clave, { id, cuenta: persona.cuenta }, ahora)) {
    await encolar(db, prepararConsolidado, { id }, { clave: `preparar_consolidado/${id}` })
    const { instrumento, vigencia, corte, ambito } = clave
    await registrar(db, {
      cadena: ambito,
      cuenta: persona.cuenta,
      accion: 'consolidado.pedir',
      sujeto: `consolidado/${instrumento}/${vigencia}/${corte}/${ambito}`,
      hechos: { rol: persona.rol },
      en: ahora,
    })
  }
  return verConsolidado(actor, pedido)
}
