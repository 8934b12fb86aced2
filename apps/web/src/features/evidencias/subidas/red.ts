// The queue of uploads over the real network and storage of the browser.
import { api } from '../../../api/cliente.ts'
import { ErrorApi, esPasajero } from '../../../api/problema.ts'
import { esperarConexion } from '../../cargas/envios.ts'
import { conPaciencia, enviarTrozos } from '../../cargas/trozos.ts'
import type { Clave } from '../../reportes/borrador/red.ts'
import { refrescarEvidencias } from '../refrescar.ts'
import { RUTA } from '../tipos.ts'
import type { Avisos, Mundo } from './cola.ts'
import { alVolver, type Subida } from './subida.ts'

export function mundoReal(params: Clave, correo: string): Mundo {
  const lugar = `kpt.evidencias/${Object.values(params).join('/')}/${correo}`
  return {
    leer: () => alVolver(localStorage.getItem(lugar)),
    conservar: (subidas) =>
      subidas.length === 0 ? localStorage.removeItem(lugar) : localStorage.setItem(lugar, JSON.stringify(subidas)),
    empezar: (subida) => empezar(params, subida),
    async enviar(subida, archivo, avisos) {
      let { recibidos } = subida
      await sinRendirse(avisos, () =>
        enviarTrozos({
          ...{ archivo, recibidos, signal: avisos.signal, esperar: esperarConexion, alEsperar: avisos.alEsperar },
          alAvanzar: (van) => {
            recibidos = van
            avisos.alAvanzar(van)
          },
          enviar: async (trozo, cuerpo) =>
            (
              await api(`POST ${RUTA}/cargas/:carga/trozos/:trozo`, {
                params: { ...params, carga: subida.carga ?? '', trozo },
                ...{ cuerpo, signal: avisos.signal },
              })
            ).recibidos,
        }),
      )
    },
    async cerrar({ carga, clase, descripcion, personal, metas }, avisos) {
      const cuerpo = { clase, descripcion, personal, metas: [...metas] }
      await sinRendirse(avisos, () =>
        conPaciencia(
          () => api(`POST ${RUTA}/cargas/:carga/cierre`, { params: { ...params, carga: carga ?? '' }, cuerpo }),
          { signal: avisos.signal, alEsperar: avisos.alEsperar, esperar: esperarConexion },
        ),
      )
    },
    async descartar(carga) {
      // What was already stored, or is gone, is no longer to be discarded.
      await api(`POST ${RUTA}/cargas/:carga/descarte`, { params: { ...params, carga } }).catch(() => {})
    },
    alTerminar: () => void refrescarEvidencias(),
  }
}

/** An upload that was left half sent goes on; one that the server no longer waits for begins again. */
async function empezar(
  params: Clave,
  { carga, clase, nombre, bytes }: Subida,
): Promise<{ id: string; recibidos: number }> {
  const hay = carga === null ? null : await buscar(params, carga)
  if (hay) return hay
  return conPaciencia(() => api(`POST ${RUTA}/cargas`, { params, cuerpo: { clase, nombre, bytes } }), PACIENCIA)
}

async function buscar(params: Clave, carga: string) {
  try {
    const vista = await conPaciencia(
      () => api(`GET ${RUTA}/cargas/:carga`, { params: { ...params, carga } }),
      PACIENCIA,
    )
    return vista.estado === 'recibiendo' || vista.estado === 'confirmada' ? vista : null
  } catch (error) {
    if (error instanceof ErrorApi && error.codigo === 'carga.no_existe') return null
    throw error
  }
}

const PACIENCIA = { signal: new AbortController().signal, alEsperar: () => {}, esperar: esperarConexion }

/** The line may be down for hours: while the page is open it keeps trying, and each cut begins its waits anew. */
async function sinRendirse<T>({ signal }: Avisos, hacer: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await hacer()
    } catch (error) {
      if (signal.aborted || !esPasajero(error)) throw error
    }
  }
}
