// The open draft over the real network, clock, storage and timers of the browser.
import { isoBogota } from '@kpt/domain/shared'
import { api } from '../../../api/cliente.ts'
import { esPasajero, isErrorApi } from '../../../api/problema.ts'
import { consultas } from '../../../app/consultas.ts'
import { ahoraServidor } from '../../../app/reloj.ts'
import { uuid7 } from '../../../app/uuid7.ts'
import { abrirAlmacen } from '../cola/almacen.ts'
import type { Lectura, Mundo } from './mundo.ts'

/** Key of a report, as the address carries it. */
export type Clave = {
  readonly entidad: string
  readonly instrumento: 'seguimiento' | 'gestionweb'
  readonly vigencia: string
  readonly corte: string
}

const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

/** Whose operations they are: this report, this person. */
export function duenoDe({ entidad, instrumento, vigencia, corte }: Clave, correo: string): string {
  return [entidad, instrumento, vigencia, corte, correo].join('/')
}

export function mundoReal(params: Clave, correo: string): Mundo {
  return {
    almacen: abrirAlmacen(localStorage, duenoDe(params, correo)),
    enviar: async (lote) => {
      const operaciones = [...lote]
      return (await vigilar(() => api(`POST ${RUTA}/operaciones`, { params, cuerpo: { operaciones } }))).resultados
    },
    leerCambios: (desde) => vigilar(() => api(`GET ${RUTA}/cambios`, { params, consulta: { desde } })),
    leerFilas: () => leerFilas(params),
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
    ceder: () => new Promise((seguir) => setTimeout(seguir)),
  }
}

/** Rows of a report, page after page: the draft, or a submitted version. */
export async function leerFilas(params: Clave, version?: number): Promise<Lectura> {
  const leer = (pagina: number) =>
    vigilar(() =>
      api(`GET ${RUTA}/metas`, { params, consulta: version === undefined ? { pagina } : { pagina, version } }),
    )
  const primera = await leer(1)
  const filas = [...primera.filas]
  for (let pagina = 2; filas.length < primera.total; pagina++) {
    const otra = await leer(pagina)
    if (otra.filas.length === 0) break
    filas.push(...otra.filas)
  }
  return { filas, fuentes: primera.fuentes, secuencia: primera.secuencia }
}

/** Through the cache of mutations, so that the end of a session found here is told like any other. */
function vigilar<R>(pedir: () => Promise<R>): Promise<R> {
  return consultas
    .getMutationCache()
    .build<R, Error, void, unknown>(consultas, { mutationFn: pedir, gcTime: 0 })
    .execute()
}
