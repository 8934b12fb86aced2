// What any open draft takes from the browser: its clock, the identity of its operations, its waits, and the wire.
import { isoBogota } from '@kpt/domain/shared'
import { esPasajero, isErrorApi } from '../../api/problema.ts'
import { consultas } from '../../app/consultas.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { uuid7 } from '../../app/uuid7.ts'
import type { Almacen } from './cola/almacen.ts'
import type { Puertos } from './cola/emisor.ts'
import type { Sello } from './cola/operacion.ts'

type DelNavegador = Pick<Puertos, 'esPasajero' | 'codigoDeContenido' | 'despues'> & {
  readonly sellar: () => Sello
  /** Epoch milliseconds of the server. */
  readonly ahora: () => number
}

/** What a draft that saves cell by cell touches outside itself, whatever it is a draft of. */
export type MundoDeCola = DelNavegador & Pick<Puertos, 'enviar'> & { readonly almacen: Almacen }

export const DEL_NAVEGADOR: DelNavegador = {
  esPasajero,
  codigoDeContenido: (error) => (isErrorApi(error, 'peticion.invalida') ? error.codigo : null),
  despues: (ms, hacer) => {
    const cita = setTimeout(hacer, ms)
    return () => clearTimeout(cita)
  },
  sellar: () => {
    const ahora = ahoraServidor()
    return { opId: uuid7(ahora), hechoEn: isoBogota(ahora) }
  },
  ahora: ahoraServidor,
}

/** Through the cache of mutations, so that the end of a session found here is told like any other. */
export function vigilar<R>(pedir: () => Promise<R>): Promise<R> {
  return consultas
    .getMutationCache()
    .build<R, Error, void, unknown>(consultas, { mutationFn: pedir, gcTime: 0 })
    .execute()
}
