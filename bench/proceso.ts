// The indicators of the process for the whole country, each entity with 300 metas submitted and reviewed, as anybody asks for them.
import type { Banco } from './lib/banco.ts'
import { analizar } from './lib/banco.ts'
import { type Fila, percentil, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar } from './lib/cliente.ts'
import type { Opciones } from './lib/opciones.ts'
import { sembrarEditores } from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'
import { METAS_DEL_PAIS, poblarPais } from './tablero.ts'

const VIGENCIA = 2024
const C = `/api/proceso/seguimiento/${VIGENCIA}/4`
const PANTALLAS = {
  'el país': [C],
  'entidad por entidad': [`${C}/entidades`, `${C}/entidades?departamento=05`, `${C}/entidades?texto=san`],
  'descarga en CSV': [`${C}/csv`],
}

export function medirProceso({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const [porQuien] = await sembrarEditores(base, [{ entidad: null, rol: 'administrador_dnp' }])
    if (!porQuien) throw new Error('nobody to review')
    const { entidades } = await poblarPais(base, porQuien, { vigencias: [VIGENCIA], cortes: [1, 2, 3, 4] })
    await analizar(base.urlMigracion)
    const servidor = await arrancarServidor({
      carpeta: base.carpeta,
      base,
      entorno: { KPT_LECTURA_COMPARTIDA_MS: '0' },
    })
    try {
      const filas: Fila[] = []
      const p95: number[] = []
      for (const [nombre, rutas] of Object.entries(PANTALLAS)) {
        const medida = await cargar(
          {
            ...{ tipo: 'leer', puerto: servidor.puerto, aLaVez: 1, calentamiento: 1, segundos: segundos / 2 },
            rutas: rutas.map((ruta) => ({ ruta, ficha: porQuien.ficha })),
          },
          { servidor: servidor.pid, datos: base.datos },
        )
        p95.push(percentil(medida.ms, 0.95))
        const ritmo = porSegundo(medida.unidades, medida.segundos)
        filas.push({ '': nombre, ritmo, ...percentiles(medida.ms), malas: String(medida.cuantasMalas) })
      }
      return [
        tabla(filas),
        `  ${entidades.length} entidades × ${METAS_DEL_PAIS} metas; cada respuesta, leída otra vez`,
        veredictos([{ que: 'p95 de 300 ms', cumple: p95.every((ms) => ms <= 300) }]),
      ].join('\n')
    } finally {
      await servidor.parar()
    }
  })
}
