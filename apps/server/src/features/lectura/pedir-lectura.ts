import { puedeReleer } from '@kpt/domain/planes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { claveDeEncargo, leerTexto } from './encargos.ts'
import { type ClaveDocumento, findLectura, insertLectura, updateLectura } from './lectura.repo.ts'

type Pide = Pick<Actor, 'db' | 'alcance' | 'ahora'>

/** A document that will be looked at: its text is read once, whoever asks and however often. */
export async function pedirLectura({ db, alcance, ahora }: Pide, clave: ClaveDocumento): Promise<void> {
  if (!(await insertLectura(db, alcance, clave, ahora))) return
  await encolar(db, leerTexto, clave, { clave: claveDeEncargo(clave) })
}

/** Asks again for a reading that ended badly, or that nobody asked for. It goes on from the last page that was read. */
export async function pedirOtraLectura(actor: Pide, clave: ClaveDocumento): Promise<void> {
  const { db, alcance, ahora } = actor
  const lectura = await findLectura(db, alcance, clave)
  if (!puedeReleer(lectura?.estado ?? null)) rechazar('documento.lectura', {})
  if (lectura === null) return pedirLectura(actor, clave)
  await updateLectura(db, alcance, { ...clave, desde: ['fallida'] }, { estado: 'en_cola', motivo: null }, ahora)
  await encolar(db, leerTexto, clave, { clave: claveDeEncargo(clave) })
}
