// What the file of a report says of the help that was asked about it: who, what was said and when. Never the notes of a desk.
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import { isoDe } from '../../platform/db/instante.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findSucesos, listAyudasDelReporte } from './ayuda.repo.ts'

const TODAS = { pagina: 1, tamano: 10_000 }

/** Oldest first. */
export async function ayudasDelReporte(db: Db, alcance: Alcance, clave: ClaveReporte) {
  const { filas } = await listAyudasDelReporte(db, alcance, clave, TODAS)
  const ayudas = []
  for (const { numero, asunto, categoria, organismo, persona, estado, pedidaEn } of filas) {
    const sucesos = await findSucesos(db, alcance, numero)
    ayudas.push({
      ...{ numero, asunto, categoria, organismo, persona, estado, pedidaEn: isoDe(pedidaEn) },
      historia: sucesos.map((s) => ({
        ...{ acto: s.acto, organismo: s.organismo, persona: s.persona, texto: s.texto, en: isoDe(s.en) },
      })),
    })
  }
  return ayudas
}
