// Sending what waits while no page is open: the service worker does it when the browser says that there is network again. The same queue, the
// same batches and the same answers as the open page; what needs a person (a conflict, a refusal) is left for the page to ask again.
import {
  COLA_VACIA,
  type Cola,
  type Conservada,
  devolver,
  diferencia,
  recuperar,
  tomarLote,
} from '../rejilla/cola/cola.ts'
import { LOTE_MAXIMO } from '../rejilla/cola/emisor.ts'
import type { Operacion, Resultado } from '../rejilla/cola/operacion.ts'
import { responder } from '../rejilla/cola/respuestas.ts'

export type Correo = {
  readonly leer: () => Promise<readonly Conservada[]>
  readonly anotar: (poner: readonly Conservada[], quitar: readonly string[]) => Promise<void>
  /** Throws when the batch was not answered. */
  readonly enviar: (lote: readonly Operacion[]) => Promise<readonly Resultado[]>
}

/** Operations acknowledged. Throws what `enviar` throws; what had been answered by then is noted. */
export async function mandarTodo({ leer, anotar, enviar }: Correo): Promise<number> {
  const sinRespuesta = (await leer()).filter((c) => !c.respondida)
  let cola = recuperar(COLA_VACIA, sinRespuesta, () => {
    throw new Error('an operation without answer keeps its name')
  })
  let acusadas = 0
  for (;;) {
    const { cola: volando, lote } = tomarLote(cola, LOTE_MAXIMO)
    if (lote.length === 0) return acusadas
    const resultados = await enviar(lote)
    const ahora: Cola = devolver(responder(volando, resultados))
    const { poner, quitar } = diferencia(cola, ahora)
    await anotar(poner, quitar)
    // A server that answers none of what it was asked would be asked for ever.
    if (quitar.length + poner.length === 0) return acusadas
    acusadas += resultados.filter((r) => r.resultado === 'guardado').length
    cola = ahora
  }
}

/** Where the operations of an owner go; null for those that only an open page can send. */
export function direccionDe(dueno: string): { readonly ruta: string; readonly correo: string } | null {
  const [entidad = '', instrumento, vigencia, corte, correo] = dueno.split('/')
  if (!/^\d+$/.test(entidad) || !correo) return null
  return { ruta: `api/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}/operaciones`, correo }
}
