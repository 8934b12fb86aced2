// The consolidated book of a whole country: how long its process takes, how large it comes out, and the most memory that it had.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { generarConsolidado } from '../apps/server/src/features/consolidado/index.ts'
import type { Banco } from './lib/banco.ts'
import { enMb, type Fila, numero, tabla, veredictos } from './lib/cifras.ts'
import type { Opciones } from './lib/opciones.ts'
import { sembrarEditores } from './lib/sembrado.ts'
import { METAS_DEL_PAIS, poblarPais } from './tablero.ts'

const TOPE_MB = 600

export function medirConsolidado({ conBase }: Banco, _: Opciones): Promise<string> {
  return conBase(async (base) => {
    const [quien] = await sembrarEditores(base, [{ entidad: null, rol: 'administrador_dnp' }])
    if (!quien) throw new Error('nobody to ask for the book')
    const { entidades } = await poblarPais(base, quien, { vigencias: [2024], cortes: [1] })
    const filas: Fila[] = []
    let memoria = 0
    for (const ambito of ['nacional', '25', '05'] as const) {
      const ruta = join(base.carpeta, `consolidado-${ambito}.xlsx`)
      const comienzo = performance.now()
      const pedido = { url: base.urlApp, pedidoPor: 'Banco', ahora: Date.parse('2024-12-31T12:00:00-05:00'), ruta }
      const clave = { instrumento: 'seguimiento', vigencia: 2024, corte: 1, ambito } as const
      const { metas, memoriaKb } = await generarConsolidado({ ...pedido, clave })
      const segundos = (performance.now() - comienzo) / 1000
      memoria = Math.max(memoria, memoriaKb / 1024)
      filas.push({
        ...{ '': ambito, metas: numero(metas), segundos: numero(segundos, 1), 'metas/s': numero(metas / segundos) },
        ...{ archivo: enMb((await stat(ruta)).size), 'memoria máxima': enMb(memoriaKb * 1024) },
      })
    }
    return [
      tabla(filas),
      `  ${entidades.length} entidades × ${METAS_DEL_PAIS} metas`,
      veredictos([{ que: `memoria de hasta ${TOPE_MB} MB`, cumple: memoria <= TOPE_MB }]),
    ].join('\n')
  })
}
