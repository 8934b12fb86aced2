// Submission of reports of 250 metas whose drafts are ready: every one must be accepted.
import { analizar, type Banco, type BaseDeBanco, describirTamanos } from './lib/banco.ts'
import { enMb, numero, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar } from './lib/cliente.ts'
import { gastoPorUnidad } from './lib/maquina.ts'
import { moldeCeldas, moldePlan } from './lib/moldes.ts'
import type { Opciones } from './lib/opciones.ts'
import {
  entidadesObligadas,
  findFuentes,
  gobiernoDe,
  sembrarBorradores,
  sembrarCalendario,
  sembrarEditores,
  sembrarPlanes,
  sembrarReportes,
} from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'

const METAS = 250
const A_LA_VEZ = 16
const CORTES = [1, 2, 3, 4]

export function medirEnvios({ conBase }: Banco, { envios }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const { peticiones, celdas } = await preparar(base, envios)
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

/** As many drafts as submissions, corte by corte: those of the second find the first one submitted, as in a real year. */
async function preparar(base: BaseDeBanco, envios: number) {
  const vigencia = new Date().getFullYear()
  await sembrarCalendario(base, vigencia)
  const plan = moldePlan(await findFuentes(base), METAS, gobiernoDe(base, vigencia))
  const pais = entidadesObligadas(base, vigencia)
  if (envios > pais.length * CORTES.length) throw new Error(`--envios: a lo sumo ${pais.length * CORTES.length}`)
  const editores = await sembrarEditores(
    base,
    pais.slice(0, envios).map((entidad) => ({ entidad, rol: 'usuario_lider' as const })),
  )
  const entidades = editores.map((e) => e.entidad)
  await sembrarPlanes(base, plan, entidades, editores[0]?.cuenta ?? '')
  const peticiones: { ruta: string; ficha: string }[] = []
  let celdas = 0
  for (const corte of CORTES) {
    const suyos = editores.slice(0, Math.max(0, envios - peticiones.length))
    const molde = moldeCeldas(plan, vigencia, corte)
    celdas = molde.length
    await sembrarReportes(
      base,
      suyos.map((e) => e.entidad),
      { vigencia, corte },
    )
    await sembrarBorradores(base, suyos, molde, { vigencia, corte })
    for (const { entidad, ficha } of suyos) {
      peticiones.push({ ruta: `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}/envio`, ficha })
    }
  }
  await analizar(base.urlMigracion)
  return { peticiones, celdas }
}
