// The answers of an entity over the real network: what is asked, what was said, and the copy that this browser keeps for when there is no connection.
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { abrirAlmacen } from '../../rejilla/cola/almacen.ts'
import { unirHondo } from '../../rejilla/cola/almacen-hondo.ts'
import { DEL_NAVEGADOR, vigilar } from '../../rejilla/puertos.ts'
import { type Clave, duenoDe } from '../../reportes/borrador/red.ts'
import { guardarCopia, leerCopia } from '../../sin-conexion/copias.ts'
import { anotarServida } from '../../sin-conexion/edad.ts'
import { pedirSincronizacion } from '../../sin-conexion/instalar.ts'
import { anotarOperaciones, leerOperaciones } from '../../sin-conexion/operaciones.ts'
import type { MundoDeRespuestas } from './borrador.ts'

const REPORTE = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

export type LecturaDeRespuestas = Respuesta<`GET ${typeof REPORTE}/respuestas`>

export async function mundoDeRespuestas(params: Clave, correo: string): Promise<MundoDeRespuestas> {
  const dueno = duenoDe(params, correo)
  const almacen = await unirHondo(abrirAlmacen(localStorage, dueno), {
    leer: () => leerOperaciones(dueno),
    anotar: (poner, quitar) => anotarOperaciones(dueno, poner, quitar),
  })
  return {
    almacen,
    enviar: async (lote) => {
      const operaciones = [...lote]
      return (await vigilar(() => api(`POST ${REPORTE}/operaciones`, { params, cuerpo: { operaciones } }))).resultados
    },
    leerCambios: (desde) => vigilar(() => api(`GET ${REPORTE}/cambios`, { params, consulta: { desde } })),
    leer: () => leerParaGuardar(params, dueno),
    alConfirmar: (lectura) => void guardarCopia(dueno, lectura).catch(() => {}),
    alQuedarSinRed: pedirSincronizacion,
    ...DEL_NAVEGADOR,
  }
}

/** What the server says, or what this browser kept of it when nobody answers. */
export async function leerOCopia(params: Clave, correo: string): Promise<LecturaDeRespuestas> {
  const dueno = duenoDe(params, correo)
  try {
    return await leerParaGuardar(params, dueno)
  } catch (error) {
    if (!isErrorApi(error, 'red.sin_conexion')) throw error
    const copia = await leerCopia(dueno).catch(() => null)
    if (!copia) throw error
    anotarServida(dueno, copia.en)
    return copia.respuesta as LecturaDeRespuestas
  }
}

async function leerParaGuardar(params: Clave, dueno: string): Promise<LecturaDeRespuestas> {
  const lectura = await vigilar(() => api(`GET ${REPORTE}/respuestas`, { params }))
  anotarServida(dueno, null)
  void guardarCopia(dueno, lectura).catch(() => {})
  return lectura
}
