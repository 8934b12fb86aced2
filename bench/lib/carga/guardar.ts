import { conectar, peticion } from '../conexion-http.ts'
import type { Escritor, Guardar, Informe } from '../trabajo.ts'
import { enBucles } from './bucles.ts'
import { crearMano } from './escritura.ts'

/** Each writer saves as soon as the one before is acknowledged, over a connection of their own. */
export async function guardar(trabajo: Guardar, alEmpezar: () => void): Promise<Informe> {
  const { puerto, vigencia, corte, escritores, lote } = trabajo
  const vueltas = await Promise.all(
    escritores.map(async (escritor) => {
      const conexion = await conectar(puerto)
      const mano = crearMano(escritor)
      const ruta = rutaDe(escritor, vigencia, corte)
      return async () => {
        const operaciones = mano.siguientes(lote)
        const { status, cabeza, cuerpo } = await conexion.pedir(
          peticion('POST', ruta, escritor.ficha, JSON.stringify({ operaciones })),
        )
        const bytes = cabeza.length + cuerpo.length
        // A compressed answer is counted by its status alone: opening it would be the client's time.
        const abierta = !cabeza.includes('content-encoding')
        const bien = status === 200 && (!abierta || todasGuardadas(cuerpo.toString('utf8'), operaciones.length))
        if (!bien) return { unidades: 0, bytes, mala: `${status} ${abierta ? cuerpo.toString('utf8', 0, 300) : ''}` }
        mano.guardadas(operaciones)
        return { unidades: operaciones.length, bytes, mala: null }
      }
    }),
  )
  return enBucles(vueltas, trabajo, alEmpezar)
}

export function rutaDe({ entidad }: Pick<Escritor, 'entidad'>, vigencia: number, corte: number): string {
  return `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}/operaciones`
}

function todasGuardadas(texto: string, cuantas: number): boolean {
  return texto.split('"resultado":"guardado"').length - 1 === cuantas
}
