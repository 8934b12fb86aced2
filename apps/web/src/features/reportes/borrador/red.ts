// The open draft over the real network, clock, storage and timers of the browser.
import { api } from '../../../api/cliente.ts'
import { leerPaginas } from '../../../api/paginas.ts'
import { isErrorApi } from '../../../api/problema.ts'
import { abrirAlmacen } from '../../rejilla/cola/almacen.ts'
import { unirHondo } from '../../rejilla/cola/almacen-hondo.ts'
import { DEL_NAVEGADOR, vigilar } from '../../rejilla/puertos.ts'
import { guardarFilas, guardarValores, leerFilasGuardadas } from '../../sin-conexion/filas.ts'
import { pedirSincronizacion } from '../../sin-conexion/instalar.ts'
import { anotarOperaciones, leerOperaciones } from '../../sin-conexion/operaciones.ts'
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

export async function mundoReal(params: Clave, correo: string): Promise<Mundo> {
  const dueno = duenoDe(params, correo)
  const almacen = await unirHondo(abrirAlmacen(localStorage, dueno), {
    leer: () => leerOperaciones(dueno),
    anotar: (poner, quitar) => anotarOperaciones(dueno, poner, quitar),
  })
  return {
    almacen,
    enviar: async (lote) => {
      const operaciones = [...lote]
      return (await vigilar(() => api(`POST ${RUTA}/operaciones`, { params, cuerpo: { operaciones } }))).resultados
    },
    leerCambios: (desde) => vigilar(() => api(`GET ${RUTA}/cambios`, { params, consulta: { desde } })),
    leerFilas: () => leerParaGuardar(params, dueno),
    alConfirmar: (metas) => void guardarValores(dueno, metas).catch(() => {}),
    alQuedarSinRed: pedirSincronizacion,
    ...DEL_NAVEGADOR,
    ceder: () => new Promise((seguir) => setTimeout(seguir)),
  }
}

/** The rows with which a draft begins: those of the server, or what this browser kept of them when nobody answers. */
export async function leerFilasOCopia(params: Clave, correo: string): Promise<Lectura> {
  const dueno = duenoDe(params, correo)
  try {
    return await leerParaGuardar(params, dueno)
  } catch (error) {
    if (!isErrorApi(error, 'red.sin_conexion')) throw error
    const guardadas = await leerFilasGuardadas(dueno).catch(() => null)
    if (guardadas) return guardadas
    throw error
  }
}

async function leerParaGuardar(params: Clave, dueno: string): Promise<Lectura> {
  const lectura = await leerFilas(params)
  void guardarFilas(dueno, lectura).catch(() => {})
  return lectura
}

/** Rows of a report, page after page: the draft, or a submitted version. */
export async function leerFilas(params: Clave, version?: number): Promise<Lectura> {
  const { filas, fuentes, secuencia } = await leerPaginas((pagina) =>
    vigilar(() =>
      api(`GET ${RUTA}/metas`, { params, consulta: version === undefined ? { pagina } : { pagina, version } }),
    ),
  )
  return { filas, fuentes, secuencia }
}
