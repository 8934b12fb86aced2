import { isoBogota } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findTermino } from './termino.repo.ts'

/** What became of the session that this browser still shows: whoever was relieved must not think that the password is wrong. */
export async function verTermino({ db, ahora, cookie, servicios }: ContextoPublico) {
  const ficha = cookie.leer()
  const fila = ficha === null ? null : await findTermino(db, ficha, ahora)
  if (!fila) return null
  const { territorio } = servicios.referencia
  const { rol, entidad } = fila
  return {
    rol,
    entidad: entidad === null ? null : { codigo: entidad, nombre: territorio.get(entidad)?.nombre ?? entidad },
    en: fila.anulado_en ?? fila.hasta ?? isoBogota(ahora),
    porque: porQue(fila),
    vuelve: fila.vuelve,
  }
}

type PorQue = 'reemplazo' | 'encargo' | 'fin_encargo' | 'fin_de_gobierno' | 'otro'

function porQue({ clase, fin_motivo: motivo }: { clase: string; fin_motivo: string | null }): PorQue {
  if (motivo === 'reemplazo' || motivo === 'encargo' || motivo === 'fin_de_gobierno') return motivo
  return clase === 'encargo' && motivo === null ? 'fin_encargo' : 'otro'
}
