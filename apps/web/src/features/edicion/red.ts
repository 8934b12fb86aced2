// The draft over the real network, clock and storage of the browser.
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { abrirAlmacen } from '../rejilla/cola/almacen.ts'
import type { Operacion } from '../rejilla/cola/operacion.ts'
import { DEL_NAVEGADOR, type MundoDeCola, vigilar } from '../rejilla/puertos.ts'
import { enCelda, enCola, lugar } from './lugar.ts'

export type Lectura = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde'>
export type Clave = { readonly entidad: string; readonly desde: string }
type Cambios = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde/cambios'>

/** Everything that the draft touches outside itself. */
export type Mundo = MundoDeCola & {
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
    ...DEL_NAVEGADOR,
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
