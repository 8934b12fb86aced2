// The draft over the real network, clock and storage of the browser.
import { isoBogota } from '@kpt/domain/shared'
import { api } from '../../api/cliente.ts'
import { esPasajero, isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { type Almacen, abrirAlmacen } from '../reportes/cola/almacen.ts'
import type { Puertos } from '../reportes/cola/emisor.ts'
import type { Operacion, Sello } from '../reportes/cola/operacion.ts'
import { enCelda, enCola, lugar } from './lugar.ts'

export type Lectura = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde'>
export type Clave = { readonly entidad: string; readonly desde: string }
type Cambios = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde/cambios'>

/** Everything that the draft touches outside itself. */
export type Mundo = Pick<Puertos, 'enviar' | 'esPasajero' | 'codigoDeContenido' | 'despues'> & {
  readonly almacen: Almacen
  readonly sellar: () => Sello
  readonly ahora: () => number
  readonly leer: () => Promise<Lectura>
  readonly leerCambios: (despuesDe: number) => Promise<Cambios>
}

const RUTA = '/api/entidades/:entidad/plan/borradores/:desde'

export function leerBorrador(params: Clave): Promise<Lectura> {
  return vigilar(() => api(`GET ${RUTA}`, { params }))
}

export function mundoReal(params: Clave, { numero, raiz }: Lectura, correo: string): Mundo {
  // A draft brought onto another version goes on under another number: what is sent belongs to the one that was read last.
  let vigente = numero
  return {
    almacen: abrirAlmacen(localStorage, ['plan', params.entidad, params.desde, raiz, correo].join('/')),
    enviar: async (lote) => {
      const cuerpo = { numero: vigente, operaciones: lote.map(operacionDe) }
      const { resultados } = await vigilar(() => api(`POST ${RUTA}/operaciones`, { params, cuerpo }))
      return resultados.map((r) => ({ ...r, valor: enCola(r.valor) }))
    },
    leer: async () => {
      const lectura = await leerBorrador(params)
      vigente = lectura.numero
      return lectura
    },
    leerCambios: (despuesDe) =>
      vigilar(() => api(`GET ${RUTA}/cambios`, { params, consulta: { numero: vigente, despuesDe } })),
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
}

function operacionDe({ opId, meta, campo, base, valor, hechoEn }: Operacion) {
  return { opId, fila: meta, celda: campo, base: enCelda(base), valor: enCelda(valor), hechoEn }
}

/** What others saved, as the queue takes it. */
export function cambiosEnCola({ cambios }: Cambios) {
  return cambios.map(({ fila, celda, valor, autor, en }) => ({
    ...lugar(fila, celda),
    valor: enCola(valor),
    autor,
    en,
  }))
}

/** Through the cache of mutations, so that the end of a session found here is told like any other. */
function vigilar<R>(pedir: () => Promise<R>): Promise<R> {
  return consultas
    .getMutationCache()
    .build<R, Error, void, unknown>(consultas, { mutationFn: pedir, gcTime: 0 })
    .execute()
}
