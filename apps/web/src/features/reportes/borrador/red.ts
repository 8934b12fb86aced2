// The open draft over the real network, clock, storage and timers of the browser.
import { api } from '../../../api/cliente.ts'
import { abrirAlmacen } from '../../rejilla/cola/almacen.ts'
import { DEL_NAVEGADOR, vigilar } from '../../rejilla/puertos.ts'
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
    ...DEL_NAVEGADOR,
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
