// Submission of reports of 250 metas whose drafts are ready: every one must be accepted.
import { type Banco, describirTamanos } from './lib/banco.ts'
import { METAS, prepararEnvios } from './lib/borradores-listos.ts'
import { enMb, numero, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar } from './lib/cliente.ts'
import { gastoPorUnidad } from './lib/maquina.ts'
import type { Opciones } from './lib/opciones.ts'
import { arrancarServidor } from './lib/servidor.ts'

const A_LA_VEZ = 16

export function medirEnvios({ conBase }: Banco, { envios }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const { peticiones, celdas } = await prepararEnvios(base, envios)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      const trabajo = { tipo: 'agotar', puerto: servidor.puerto, peticiones, aLaVez: A_LA_VEZ } as const
      const medida = await cargar(trabajo, { servidor: servidor.pid, datos: base.datos })
      const { unidades, segundos, ms, gasto, cuantasMalas, malas } = medida
      const fila = {
        '': `${numero(peticiones.length)} envíos de ${METAS} metas`,
        ritmo: porSegundo(unidades, segundos),
        duró: `${numero(segundos, 1)} s`,
        ...percentiles(ms),
        ...gastoPorUnidad(gasto, unidades),
        malas: String(cuantasMalas),
      }
      const tamanos = await describirTamanos(base, ['reporte_valor', 'reporte_version', 'reporte_aporte'])
      return [
        tabla([fila]),
        `  celdas por borrador: ${numero(celdas)}; a la vez: ${A_LA_VEZ}; ${tamanos.map((t) => `${t.tabla}: ${numero(t.filas)} filas, ${enMb(t.bytes)}`).join('; ')}`,
        ...malas.map((mala) => `  mala: ${mala}`),
        veredictos([
          { que: '60 envíos por segundo', cumple: unidades / segundos >= 60 },
          { que: '100 % aceptados', cumple: cuantasMalas === 0 && unidades === peticiones.length },
        ]),
      ].join('\n')
    } finally {
      await servidor.parar()
    }
  })
}
